/**
 * Rings that learn: one that loses parcels changes its names, and a family of which too many are found changes its covers
 * to what scored low among honest parcels, as far as a few tries can tell it, and does less of what may give it away.
 */
import { createRandom, mixAll, type Random } from '../simulator/random.ts';
import { campaignParcel, type Planned, planCampaigns, type Simulated, type Truth } from '../simulator/traffic.ts';
import { COUNTRIES, FAMILIES, type Family, goodsByShare } from '../simulator/world.ts';

export interface Rings {
  /** This week's parcels, in order of time. */
  readonly send: (week: number) => readonly Simulated[];
  /** `found` were lost this week; `licitScores` is what honest parcels of each kind of goods scored on average. */
  readonly learn: (week: number, found: readonly Truth[], licitScores: Readonly<Record<string, number>>) => void;
  /** Weeks since the family last changed; its age at the start if it never did. */
  readonly unchangedWeeks: (family: string, week: number) => number;
}

export const DAY_MS = 86_400_000;
export const WEEK_MS = 7 * DAY_MS;
const BLOCK_WEEKS = 8;
const LOSSES_MAX = 3;
const CAUGHT_SHARE_MAX = 0.15;
const SENT_MIN = 10;
const QUIET_WEEKS = 4;
const TRIES = 6;
/** From here on the families that training of the shipped model leaves out join in. */
export const NEWCOMERS_WEEK = 26;

export const openRings = (options: { seed: number; startMs: number; perWeek: number }): Rings => {
  const random = createRandom(mixAll(options.seed, 8));
  const families = new Map<string, Family>(FAMILIES.map((family) => [family.id, family]));
  const changedAt = new Map<string, number>();
  const tallies = new Map<string, { sent: number; caught: number }>();
  const losses = new Map<number, number>();
  let planned: Planned[] = [];
  let lastId = 0;
  let serial = 500_000_000;

  const plan = (these: readonly Family[], parcels: number, fromMs: number, days: number): void => {
    const seed = mixAll(options.seed, lastId);
    const traffic = { seed, parcels, startMs: fromMs, days, illicitShare: 1 };
    const fresh = planCampaigns(these, traffic, createRandom(seed), lastId);
    for (const { campaign } of fresh) lastId = Math.max(lastId, campaign.id);
    planned = [...planned, ...fresh].sort((a, b) => a.atMs - b.atMs);
  };

  /** Takes back what is still to be sent of these campaigns and plans as much anew to the end of the block. */
  const planAgain = (isOld: (one: Planned) => boolean, family: Family, week: number): void => {
    const left = planned.filter((one) => !isOld(one));
    const parcels = planned.length - left.length;
    planned = left;
    const days = 7 * (BLOCK_WEEKS - ((week + 1) % BLOCK_WEEKS || BLOCK_WEEKS)) || 7;
    if (parcels > 0) plan([family], parcels, options.startMs + (week + 1) * WEEK_MS, days);
  };

  return {
    send: (week) => {
      const fromMs = options.startMs + week * WEEK_MS;
      if (week % BLOCK_WEEKS === 0) {
        const active = [...families.values()].filter(({ heldOut }) => !heldOut || week >= NEWCOMERS_WEEK - 2);
        plan(active, options.perWeek * BLOCK_WEEKS, fromMs, BLOCK_WEEKS * 7);
      }
      const due = planned.filter(({ atMs }) => atMs < fromMs + WEEK_MS);
      planned = planned.slice(due.length);
      return due.map((one) => {
        tallied(tallies, one.campaign.family.id).sent++;
        return campaignParcel(one, serial++, random);
      });
    },
    learn: (week, found, licitScores) => {
      for (const { campaign, family } of found) {
        const lost = (losses.get(campaign) ?? 0) + 1;
        losses.set(campaign, lost);
        tallied(tallies, family).caught++;
        if (lost === LOSSES_MAX) planAgain((one) => one.campaign.id === campaign, families.get(family)!, week);
      }
      for (const [id, tally] of tallies) {
        const isDue = week - (changedAt.get(id) ?? -QUIET_WEEKS) >= QUIET_WEEKS;
        if (isDue && tally.sent >= SENT_MIN && tally.caught / tally.sent > CAUGHT_SHARE_MAX) {
          const changed = bestResponse(families.get(id)!, licitScores, random);
          families.set(id, changed);
          changedAt.set(id, week);
          planAgain((one) => one.campaign.family.id === id, changed, week);
        }
        // What is long past fades.
        tally.sent *= FADE;
        tally.caught *= FADE;
      }
    },
    unchangedWeeks: (family, week) => week - (changedAt.get(family) ?? 0),
  };
};

const FADE = 2 / 3;

const tallied = (tallies: Map<string, { sent: number; caught: number }>, id: string) => {
  const tally = tallies.get(id) ?? { sent: 0, caught: 0 };
  tallies.set(id, tally);
  return tally;
};

/** The best of a few random ways, judged by what honest parcels of such goods score. */
const bestResponse = (family: Family, licitScores: Readonly<Record<string, number>>, random: Random): Family => {
  let best: { readonly score: number; readonly cover: readonly string[] } | undefined;
  for (let i = 0; i < TRIES; i++) {
    const cover = Array.from({ length: 4 }, () => goodsByShare.draw(random).id);
    const score = cover.reduce((sum, id) => sum + (licitScores[id] ?? 0), 0) / cover.length;
    if (best === undefined || score < best.score) best = { score, cover };
  }
  const countries = [...COUNTRIES.keys()];
  return {
    ...family,
    cover: Object.fromEntries(best!.cover.map((id) => [id, 1])),
    origins: Object.fromEntries(Array.from({ length: 3 }, () => [random.pick(countries), 1])),
    express: 0.1 + 0.6 * random.unit(),
    massG: { ...family.massG, adapted: Math.min(0.95, family.massG.adapted + 0.15) },
    sender: random.pick(['person', 'business', 'shop']),
    freshConsignor: 0.2 + 0.6 * random.unit(),
    // What might have given them away is done half as often.
    valueLogShift: family.valueLogShift / 2,
    sharedPhone: family.sharedPhone / 2,
    aliasConsignee: family.aliasConsignee / 2,
    dropAddress: family.dropAddress / 2,
    transit: family.transit / 2,
    departureElsewhere: family.departureElsewhere / 2,
    missing: 1 + (family.missing - 1) / 2,
  };
};
