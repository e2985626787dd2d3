import { join } from 'node:path';
import { credentials } from '@grpc/grpc-js';
import { expect, onTestFinished, test } from 'vitest';
import { type AssessResponse, CarrierServiceClient } from '../../proto/holdpoint/v1/carrier.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import { readConfig } from '../../services/adapters/config.ts';
import { parseListText } from '../../services/adapters/lists/file.ts';
import { runDemo } from '../../services/cli/demo.ts';
import { startEmbedded } from '../../services/cli/up.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { eventually, tempDir } from '../customs/support.ts';
import { parcels, recordsOf } from '../intake/support.ts';
import { fakeIo } from './support.ts';

const up = async (dataDir: string) => {
  const embedded = await startEmbedded(
    readConfig({
      env: {},
      flags: { 'data-dir': dataDir, 'grpc-port': '0', 'metrics-port': '0', 'log-level': 'silent' },
    }),
  );
  const client = new CarrierServiceClient(embedded.grpcAddress, credentials.createInsecure());
  onTestFinished(async () => {
    client.close();
    await embedded.stop();
  });
  return { ...embedded, client };
};

test('the demonstration shows each hold with its reasons, once, however often it is started', async () => {
  const dir = join(tempDir(), 'data');
  const outputs: string[] = [];
  const sizes: number[] = [];
  for (const _ of ['first', 'second']) {
    const embedded = await up(dir);
    const { io, written } = fakeIo();
    await runDemo(embedded, io);
    sizes.push((await recordsOf(embedded.house.log, TOPICS.recommendations.name)).length);
    await embedded.stop();
    outputs.push(written.stdout);
  }
  const [first, second] = outputs as [string, string];
  expect(first).toContain('HOLD  LX770000');
  expect(first).toContain('Metonitazene');
  expect(first).toContain('WITHDRAWN');
  expect(first).toContain('REJECTED  a record of canonical.jsonl');
  expect(first).not.toContain('\u001B[');
  expect(second).not.toMatch(/^HOLD/mu);
  expect(second).toContain('declared before, with the same content');
  expect(sizes[1]).toBe(sizes[0]);
});

test('a party that is listed today is found among the parcels on their way', async () => {
  const { client, house } = await up(join(tempDir(), 'data'));
  const parcel = parcels[0]!;
  const name = 'Qorvandel Brightstone Trading';
  const declaration = { ...parcel, consignor: { ...parcel.consignor!, name } };
  const assessed = await new Promise<AssessResponse>((resolve, reject) => {
    client.assess({ declaration, wait: { seconds: 10, nanos: 0 } }, (error, response) =>
      error ? reject(error) : resolve(response),
    );
  });
  expect(assessed.status?.outcome).toBe('OUTCOME_ASSESSMENT_COMPLETE');

  const header = { list: 'listed-today', kind: 'PARTY', edition: '1', source: 'test', licence: 'CC0-1.0' };
  const entry = {
    id: 'q1',
    schema: 'company',
    names: [{ name, kind: 'primary' }],
    programmes: ['SDNTK'],
    provenance: { source: 'test' },
  };
  const { snapshot } = parseListText(`${JSON.stringify(header)}\n${JSON.stringify(entry)}\n`);
  await house.stores.lists.publish(snapshot!);
  const recommended = async () =>
    (await recordsOf(house.log, TOPICS.recommendations.name)).map((value) => CODECS.recommendationEvent.decode(value));
  await eventually(async () => (await recommended()).length > 0, 60_000);
  const [{ event } = { event: undefined }] = await recommended();
  expect(event).toMatchObject({ $case: 'recommended', value: { outcome: 'OUTCOME_HOLD' } });
  expect(JSON.stringify(event)).toContain('listed-today');
}, 90_000);

test('every role’s dead letters are counted: what nobody can read is buried by each that had to read it', async () => {
  const { house } = await up(join(tempDir(), 'data'));
  const value = new Uint8Array([0xff, 0xff, 0xff]);
  const topics = [TOPICS.declarations.name, TOPICS.recommendations.name, TOPICS.outcomes.name];
  await house.log.append(topics.map((topic) => ({ topic, key: new Uint8Array(16), value })));
  for (const topic of topics) {
    const line = `holdpoint_dead_letters_total{topic="${topic}"} 1\n`;
    await eventually(async () => (await house.metrics.render()).body.includes(line));
  }
});
