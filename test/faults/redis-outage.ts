/**
 * Redis stops under load. Parcels of a sender who was caught before look innocent in themselves, so only history gives
 * them away; sent while history cannot be read, they must end as they would have without the outage.
 */
import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { credentials } from '@grpc/grpc-js';
import { CustomsServiceClient } from '../../proto/holdpoint/v1/customs.ts';
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { AssessmentEvent, RecommendationEvent } from '../../proto/holdpoint/v1/events.ts';
import type { RawLog } from './audit.ts';
import { submitAll } from './carrier.ts';
import { followAlerts } from './customs.ts';
import { parcelsOf } from './parcels.ts';
import { openWorld, type World } from './world.ts';

export interface RedisOutageOptions {
  readonly outageMs: number;
  readonly perSecond: number;
  readonly seed: number;
  readonly dir: string;
  readonly say: (line: string) => void;
}

export interface RedisOutageReport {
  /** Standing outcome of the caught sender's parcels: those sent before the outage, and those sent in it. */
  readonly before: Readonly<Record<string, number>>;
  readonly during: Readonly<Record<string, number>>;
  /** Of the parcels sent during the outage: how many were assessed without history, to what end, and how many again. */
  readonly degraded: number;
  readonly degradedOutcomes: Readonly<Record<string, number>>;
  readonly madeGood: number;
}

const CAUGHT_SENDER = 'Wenzhou Brightwater Novelties';

export const runRedisOutage = async (options: RedisOutageOptions): Promise<RedisOutageReport> => {
  const world = await openWorld('kafka', options.dir);
  const customs = followAlerts({
    address: world.customsAddress,
    subscription: 'audit',
    destination: 'US',
    deliveriesFile: touched(options.dir, 'deliveries.txt'),
  });
  try {
    const all = parcelsOf({ count: 100_000, seed: options.seed, atMs: Date.now() });
    const innocent = all.filter((_, i) => i % 20 !== 7 && i % 20 !== 13);
    const illicit = all.filter((_, i) => i % 20 === 7);
    const submit = (parcels: readonly Declaration[], perSecond = 2_000) =>
      submitAll({
        address: world.carrierAddress,
        parcels,
        perSecond,
        receiptsFile: touched(options.dir, 'receipts.txt'),
      });

    options.say('one sender is caught: three holds, three findings');
    const caught = illicit.slice(0, 3).map(fromCaughtSender);
    await submit(caught);
    await reportFindings(world, caught.length);

    options.say('its next parcels look innocent, with and without an outage');
    const before = innocent.slice(0, 30).map(fromCaughtSender);
    const during = innocent.slice(30, 60).map(fromCaughtSender);
    await submit(before);
    await sleep(3_000);

    const loadParcels = innocent.slice(60, 60 + Math.round((options.perSecond * options.outageMs) / 1_000));
    const load = submit(loadParcels, options.perSecond);
    await sleep(1_000);
    options.say(`redis stops for ${options.outageMs} ms`);
    await world.redis!.stop();
    const inOutage = submit(during, during.length / (options.outageMs / 2_000));
    await sleep(options.outageMs);
    await world.redis!.restart();
    options.say('redis is back');
    await Promise.all([load, inOutage]);
    const log = await settledLog(world);
    return {
      before: tally(standingOutcomes(log, before)),
      during: tally(standingOutcomes(log, during)),
      ...firstWords(log, during),
    };
  } finally {
    await customs.stop();
    await world.stop();
  }
};

const fromCaughtSender = (declaration: Declaration): Declaration => ({
  ...declaration,
  consignor: {
    ...declaration.consignor!,
    name: CAUGHT_SENDER,
    communication: [{ type: 'COMMUNICATION_TYPE_TELEPHONE', identifier: '+8657788001122' }],
  },
});

/** An officer reports a finding on every recommendation there is. */
const reportFindings = async (world: World, expected: number): Promise<void> => {
  const ids = await until(async () => {
    const { recommendations } = await world.readRawLog();
    const found = recommendations.flatMap(({ value }) => {
      const { event } = RecommendationEvent.decode(value);
      return event?.$case === 'recommended' ? [event.value.recommendationId] : [];
    });
    return found.length >= expected ? found : undefined;
  }, 'the recommendations of the caught sender');
  const client = new CustomsServiceClient(world.customsAddress, credentials.createInsecure());
  for (const recommendationId of ids) {
    await until(
      () =>
        new Promise<true | undefined>((resolve) => {
          client.recordResult(
            {
              recommendationId,
              finding: 'FINDING_FOUND',
              substances: [{ name: 'fentanyl', entryId: '', quantityMg: 12_000 }],
              officer: { name: 'A. Officer', identifier: '7', office: 'JFK' },
              destination: 'US',
              remark: '',
              resultedAt: { seconds: Math.floor(Date.now() / 1_000), nanos: 0 },
            },
            (error) => resolve(error === null ? true : undefined),
          );
        }),
      `the result of ${recommendationId} to be taken`,
    );
  }
  client.close();
  await sleep(3_000);
};

const keysOf = (parcels: readonly Declaration[]): ReadonlySet<string> =>
  new Set(parcels.map(({ document }) => document!.number));
const numberOf = (consignmentKey: string): string => consignmentKey.slice(consignmentKey.lastIndexOf('|') + 1);

const assessmentsOf = (log: RawLog, parcels: readonly Declaration[]) => {
  const keys = keysOf(parcels);
  const seen = new Set<string>();
  return log.assessments.flatMap(({ value }) => {
    const { event } = AssessmentEvent.decode(value);
    if (event?.$case !== 'assessed' || !keys.has(numberOf(event.value.consignmentKey))) return [];
    // The first record of an id counts.
    if (seen.has(event.value.assessmentId)) return [];
    seen.add(event.value.assessmentId);
    return [event.value];
  });
};

/** Per parcel the last assessment; partitions keep a parcel's order. */
const standingOutcomes = (log: RawLog, parcels: readonly Declaration[]): ReadonlyMap<string, string> =>
  new Map(assessmentsOf(log, parcels).map(({ consignmentKey, outcome }) => [consignmentKey, outcome]));

const firstWords = (log: RawLog, parcels: readonly Declaration[]) => {
  const assessments = assessmentsOf(log, parcels);
  const degraded = assessments.filter(({ trigger, missing }) => trigger === 'DECLARED' && missing.length > 0);
  return {
    degraded: degraded.length,
    madeGood: assessments.filter(({ trigger }) => trigger.startsWith('RECOVERED:')).length,
    degradedOutcomes: tally(new Map(degraded.map(({ consignmentKey, outcome }) => [consignmentKey, outcome]))),
  };
};

const tally = (outcomes: ReadonlyMap<string, string>): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = {};
  for (const outcome of outcomes.values()) counts[outcome] = (counts[outcome] ?? 0) + 1;
  return counts;
};

const touched = (dir: string, name: string): string => {
  const path = join(dir, name);
  appendFileSync(path, '');
  return path;
};

const settledLog = async (world: World): Promise<RawLog> => {
  let before = '';
  for (let tries = 0; tries < 120; tries++) {
    const log = await world.readRawLog();
    const now = Object.values(log)
      .map((records: readonly unknown[]) => records.length)
      .join(' ');
    if (now === before) return log;
    before = now;
    await sleep(3_000);
  }
  throw new Error(`the log was still growing: ${before}`);
};

const until = async <T>(look: () => Promise<T | undefined>, what: string): Promise<T> => {
  for (let tries = 0; tries < 120; tries++) {
    const found = await look();
    if (found !== undefined) return found;
    await sleep(500);
  }
  throw new Error(`waited in vain for ${what}`);
};
