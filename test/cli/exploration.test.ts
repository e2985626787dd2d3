/** A published policy with a budget, from a carrier's client to what an officer reads, in one process. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { credentials } from '@grpc/grpc-js';
import { expect, onTestFinished, test } from 'vitest';
import { parse } from 'yaml';
import { type AssessResponse, CarrierServiceClient } from '../../proto/holdpoint/v1/carrier.ts';
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import { readConfig } from '../../services/adapters/config.ts';
import { parseListText } from '../../services/adapters/lists/file.ts';
import { openSqliteStores } from '../../services/adapters/sqlite-stores.ts';
import { describeDelivery } from '../../services/cli/alert.ts';
import { SQLITE_FILE } from '../../services/cli/house.ts';
import { startEmbedded } from '../../services/cli/up.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { tempDir } from '../customs/support.ts';
import { parcels, recordsOf } from '../intake/support.ts';

const JURISDICTION = parcels[0]!.countryOfDestination;

/** Two of ten inspections by lot, and so few parcels expected that everything is drawn. */
const POLICY = {
  ...parse(readFileSync('infra/policies/default.yaml', 'utf8')),
  jurisdiction: JURISDICTION,
  capacity: {
    exhausted: 'REQUEST_INFORMATION',
    unknown: 'HOLD',
    offices: [
      {
        office: 'first',
        utcOffset: 'Z',
        shifts: ['00:00'],
        inspectionsPerShift: 10,
        strata: [{ stratum: 'all', parcelsPerShift: 1 }],
      },
    ],
  },
  exploration: { random: 0.2, uncertain: 0, meanUncertainty: 0.1, control: { controlType: 'PHYSICAL' } },
};

const startUnderPolicy = async () => {
  const dataDir = tempDir();
  const header = { list: 'policies', kind: 'POLICY', edition: '1', source: 'test', licence: 'none' };
  const entry = { id: 'p1', jurisdiction: JURISDICTION, policy: POLICY, provenance: { source: 'test' } };
  const { snapshot } = parseListText(`${JSON.stringify(header)}\n${JSON.stringify(entry)}\n`);
  const stores = await openSqliteStores({ path: join(dataDir, SQLITE_FILE), now: Date.now });
  await stores.lists.publish(snapshot!);
  await stores.close();
  const flags = { 'data-dir': dataDir, 'grpc-port': '0', 'metrics-port': '0', 'log-level': 'silent' };
  const embedded = await startEmbedded(readConfig({ env: {}, flags }));
  const client = new CarrierServiceClient(embedded.grpcAddress, credentials.createInsecure());
  onTestFinished(async () => {
    client.close();
    await embedded.stop();
  });
  const assess = (declaration: Declaration): Promise<AssessResponse> =>
    new Promise((resolve, reject) => {
      client.assess({ declaration, wait: { seconds: 10, nanos: 0 } }, (error, response) =>
        error ? reject(error) : resolve(response),
      );
    });
  return { ...embedded, assess };
};

test('parcels drawn by lot reach customs as a random selection, as many as the shift has units for', async () => {
  const { assess, house } = await startUnderPolicy();
  const outcomes: (string | undefined)[] = [];
  for (const parcel of parcels.slice(0, 3)) outcomes.push((await assess(parcel)).status?.outcome);
  expect(outcomes).toEqual(['OUTCOME_HOLD', 'OUTCOME_HOLD', 'OUTCOME_ASSESSMENT_COMPLETE']);

  const recommended = (await recordsOf(house.log, TOPICS.recommendations.name)).map(
    (value) => CODECS.recommendationEvent.decode(value).event!,
  );
  expect(recommended).toHaveLength(2);
  const texts = recommended.map((event) => describeDelivery({ deliveryId: '1', event }, (_, text) => text));
  for (const text of texts) {
    expect(text).toContain('Random selection.');
    expect(text).not.toMatch(/score|stratum|propensity/iu);
  }
  const assessed = (await recordsOf(house.log, TOPICS.assessments.name)).flatMap((value) => {
    const { event } = CODECS.assessmentEvent.decode(value);
    return event?.$case === 'assessed' ? [event.value] : [];
  });
  expect(assessed.map(({ exploration }) => exploration)).toEqual(
    Array.from({ length: 3 }, () => ({ arm: 'random', propensityMicro: 1_000_000, stratum: 'all' })),
  );
  expect(assessed.map(({ capacityExhausted }) => capacityExhausted)).toEqual([false, false, true]);
  expect((await house.metrics.render()).body).toContain(
    'holdpoint_inspection_claims_total{office="first",share="random",result="taken"} 2\n',
  );
}, 40_000);
