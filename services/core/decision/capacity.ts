/**
 * What a shift can inspect. The score fills the risk share of a budget and stops where it ends; evidence that a policy
 * names is held all the same, and counted. A parcel whose hold stands has had its unit and takes no other.
 */
import type { Exploration, InspectionClaim, Lookup } from '../../../proto/holdpoint/v1/assessment.ts';
import type { Declaration } from '../../../proto/holdpoint/v1/declaration.ts';
import { isoDay } from '../declaration/instants.ts';
import type { ClaimResult } from '../stores.ts';
import type { Capacity, Office, Share } from './capacity-policy.ts';
import type { Decision, Facts } from './decide.ts';
import { draw, type LotHash, lotsOf, uncertaintyOf } from './exploration.ts';
import type { Policy } from './policy.ts';

/** What is asked of a budget for one parcel. */
export interface Want {
  readonly office: string;
  readonly shift: string;
  readonly exploration: Exploration | undefined;
  /** The first that has a unit left gives it. Empty where the parcel has its unit already. */
  readonly shares: readonly { readonly share: Share; readonly budget: string; readonly unitsMax: number }[];
}

/** Undefined = nothing: no budget, or nobody would inspect this parcel. */
export const wantOf = (parcel: {
  readonly policy: Policy;
  readonly declaration: Declaration;
  readonly consignmentKey: string;
  readonly facts: Facts;
  /** As if there were room for everything and nothing were drawn. */
  readonly decision: Decision;
  readonly holdStands: boolean;
  /** Undefined = nothing is drawn by lot. */
  readonly lotHash: LotHash | undefined;
  readonly atMs: number;
}): Want | undefined => {
  const { policy, declaration, decision, holdStands, atMs } = parcel;
  const office = policy.capacity && officeFor(policy.capacity, declaration.placeOfUnloading);
  if (office === undefined) return undefined;
  const exploration = drawn(parcel, office);
  const isHeld = decision.outcome === 'OUTCOME_HOLD';
  if (!isHeld && exploration === undefined) return undefined;
  const shift = shiftOf(office, atMs);
  const asked: Share[] = [
    ...(exploration === undefined ? [] : [exploration.arm as Share]),
    ...(isHeld ? (['risk'] as const) : []),
  ];
  return {
    office: office.name,
    shift,
    exploration,
    shares: (holdStands ? [] : asked).map((share) => ({
      share,
      budget: budgetOf(policy, { office: office.name, shift, share }),
      unitsMax: office.units[share],
    })),
  };
};

/** What the stores call a share of a shift's budget. */
export const budgetOf = (
  { jurisdiction }: Pick<Policy, 'jurisdiction'>,
  { office, shift, share }: Pick<InspectionClaim, 'office' | 'shift' | 'share'>,
): string => `${jurisdiction}|${office}|${shift}|${share}`;

/** The office that names the most of a place's code; the one that names none takes every other place. */
export const officeFor = ({ offices }: Capacity, place: string): Office | undefined => {
  let best: Office | undefined;
  let length = -1;
  for (const office of offices) {
    for (const start of office.places) {
      if (start.length <= length || !place.startsWith(start)) continue;
      best = office;
      length = start.length;
    }
  }
  return best;
};

/** The shift at an instant, by the local time at which it began: `2026-11-23T06:00`. Offsets are fixed; daylight saving is a new policy. */
export const shiftOf = ({ utcOffsetMs, shiftStartsMs }: Office, atMs: number): string => {
  const localMs = atMs + utcOffsetMs;
  const midnightMs = Math.floor(localMs / DAY_MS) * DAY_MS;
  const today = shiftStartsMs.findLast((startMs) => midnightMs + startMs <= localMs);
  const startMs = today === undefined ? midnightMs - DAY_MS + shiftStartsMs.at(-1)! : midnightMs + today;
  const minutes = Math.floor((startMs - Math.floor(startMs / DAY_MS) * DAY_MS) / 60_000);
  return `${isoDay(startMs)}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
};

/** What a parcel's record says of its budget; where nothing was left, the share that it was to have. */
export const claimOf = (want: Want, { at, unit }: ClaimResult): InspectionClaim => ({
  office: want.office,
  shift: want.shift,
  share: want.shares[unit > 0 ? at : 0]!.share,
  unit,
});

/** What the lot and a shift's budget said of a parcel. */
export interface Allotted {
  readonly exploration: Exploration | undefined;
  readonly claim: InspectionClaim | undefined;
  /** A unit was to be taken, and what is left of the budget could not be read. */
  readonly isUnknown: boolean;
}

export const NOTHING_ALLOTTED: Allotted = { exploration: undefined, claim: undefined, isUnknown: false };

/** The facts that follow, in a replay as when they were recorded. */
export const allowanceOf = (recorded: {
  readonly claim: InspectionClaim | undefined;
  readonly exploration: Exploration | undefined;
  readonly missing: readonly Lookup[];
}): Pick<Facts, 'capacity' | 'isChosenByLot'> => {
  const { claim, exploration, missing } = recorded;
  if (missing.includes('LOOKUP_CAPACITY')) return { capacity: 'unknown', isChosenByLot: false };
  if (claim === undefined) return { capacity: 'granted', isChosenByLot: exploration !== undefined };
  const isOfRisk = claim.share === 'risk';
  return {
    capacity: isOfRisk && claim.unit > 0 ? 'granted' : 'exhausted',
    isChosenByLot: !isOfRisk && claim.unit > 0,
  };
};

/** Goods that a verified authorisation covers, or that are never held for what they are called, are not drawn. */
const drawn = (parcel: Parameters<typeof wantOf>[0], office: Office): Exploration | undefined => {
  const { policy, declaration, facts, decision, lotHash, consignmentKey } = parcel;
  if (lotHash === undefined || decision.shield !== 'none') return undefined;
  const uncertainty =
    facts.score.kind === 'known'
      ? uncertaintyOf(facts.score.scoreMicro, holdThresholdMicro(policy, declaration))
      : undefined;
  return draw(declaration, { office, lots: lotsOf(consignmentKey, lotHash), uncertainty });
};

const holdThresholdMicro = (policy: Policy, { transportMode }: Declaration): number =>
  policy.bands[transportMode].findLast(({ outcome }) => outcome === 'OUTCOME_HOLD')?.atLeastMicro ?? 500_000;

const two = (value: number): string => String(value).padStart(2, '0');
const DAY_MS = 86_400_000;
