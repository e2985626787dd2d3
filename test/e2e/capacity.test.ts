/** A policy with a budget, imported as an operator does, from a carrier's client to what an officer reads. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { credentials } from '@grpc/grpc-js';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type AssessResponse, CarrierServiceClient } from '../../proto/holdpoint/v1/carrier.ts';
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import { describeDelivery } from '../../services/cli/alert.ts';
import { parcelsOf } from '../faults/parcels.ts';
import { type Mode, openWorld, type World } from '../faults/world.ts';
import { serverFor } from '../support/server-for.ts';

const parcels = parcelsOf({ count: 5, seed: 3, atMs: Date.now() });
const hasServers = (await serverFor('kafka')) !== undefined && (await serverFor('redis')) !== undefined;

/** Two of ten inspections by lot, and so few parcels expected that everything is drawn. */
const POLICY = {
  ...parse(readFileSync('infra/policies/us.yaml', 'utf8')),
  capacity: {
    exhausted: 'REQUEST_INFORMATION',
    unknown: 'HOLD',
    offices: [
      {
        office: 'jfk',
        places: ['USJFK'],
        utcOffset: 'Z',
        shifts: ['00:00'],
        inspectionsPerShift: 10,
        strata: [{ stratum: 'all', parcelsPerShift: 1 }],
      },
    ],
  },
  exploration: { random: 0.2, uncertain: 0, meanUncertainty: 0.1, control: { controlType: 'PHYSICAL' } },
};

const MODES: readonly { readonly mode: Mode; readonly title: string; readonly isSkipped: boolean }[] = [
  { mode: 'sqlite', title: 'in one process on SQLite', isSkipped: false },
  { mode: 'kafka', title: 'through Kafka, Redis and four processes', isSkipped: !hasServers },
];

for (const { mode, title, isSkipped } of MODES) {
  describe.skipIf(isSkipped)(`a budget ${title}`, () => {
    const dir = mkdtempSync(join(tmpdir(), `holdpoint-capacity-${mode}-`));
    let world: World;
    let carrier: CarrierServiceClient;

    beforeAll(async () => {
      world = await openWorld(mode, dir, {
        HOLDPOINT_EXPLORATION_SECRET: 'cd'.repeat(32),
        HOLDPOINT_CHALLENGERS: 'shipped',
      });
      carrier = new CarrierServiceClient(world.carrierAddress, credentials.createInsecure());
      await importPolicy(dir, world.redis?.url ?? join(dir, 'data', 'holdpoint.sqlite'));
      await until(async () => (await metrics()).includes('holdpoint_list_info{list="policies"'));
    });
    afterAll(async () => {
      carrier?.close();
      await world?.stop();
      rmSync(dir, { recursive: true, force: true });
    });

    const metrics = async (): Promise<string> => {
      const scoring = world.roles.find(({ name }) => name === 'scoring' || name === 'up')!;
      return (await fetch(`${scoring.metricsUrl}/metrics`)).text();
    };
    const assess = (declaration: Declaration): Promise<AssessResponse> =>
      new Promise((resolve, reject) => {
        carrier.assess({ declaration, wait: { seconds: 10, nanos: 0 } }, (error, response) =>
          error ? reject(error) : resolve(response),
        );
      });

    test('holds by lot as many parcels as the shift has units for, and tells the officer of a random selection', async () => {
      const outcomes: (string | undefined)[] = [];
      for (const parcel of parcels.slice(0, 3)) outcomes.push((await assess(parcel)).status?.outcome);
      expect(outcomes).toEqual(['OUTCOME_HOLD', 'OUTCOME_HOLD', 'OUTCOME_ASSESSMENT_COMPLETE']);

      const log = await world.readRawLog();
      const recommended = log.recommendations.map(({ value }) => CODECS.recommendationEvent.decode(value).event!);
      expect(recommended).toHaveLength(2);
      for (const event of recommended) {
        const text = describeDelivery({ deliveryId: '1', event }, (_, plain) => plain);
        expect(text).toContain('Random selection.');
        expect(text).not.toMatch(/score|stratum|propensity/iu);
      }
      const assessed = log.assessments.flatMap(({ value }) => {
        const { event } = CODECS.assessmentEvent.decode(value);
        return event?.$case === 'assessed' ? [event.value] : [];
      });
      expect(assessed.map(({ inspectionClaim }) => inspectionClaim!.unit).sort()).toEqual([0, 1, 2]);
      for (const { exploration, shadowScores, inspectionClaim, capacityExhausted } of assessed) {
        expect(exploration).toEqual({ arm: 'random', propensityMicro: 1_000_000, stratum: 'all' });
        expect(capacityExhausted).toBe(inspectionClaim!.unit === 0);
        expect(shadowScores.map(({ missing }) => missing)).toEqual([false]);
      }
      const counted = 'holdpoint_inspection_claims_total{office="jfk",share="random",result="taken"} 2\n';
      expect(await metrics()).toContain(counted);
    }, 60_000);
  });
}

const importPolicy = async (dir: string, store: string): Promise<void> => {
  const header = { list: 'policies', kind: 'POLICY', edition: '1', source: 'test', licence: 'none' };
  const entry = { id: 'us', jurisdiction: 'US', policy: POLICY, provenance: { source: 'test' } };
  const file = join(dir, 'policies.jsonl');
  writeFileSync(file, `${JSON.stringify(header)}\n${JSON.stringify(entry)}\n`);
  const args = ['services/cli/holdpoint.ts', 'lists', 'import', file, '--store', store];
  await promisify(execFile)(process.execPath, args);
};

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 600; tries++) {
    if (await isSo()) return;
    await sleep(50);
  }
  throw new Error('waited in vain');
};
