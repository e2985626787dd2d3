import { join } from 'node:path';
import { Client, credentials, type ServiceError, status } from '@grpc/grpc-js';
import { expect, onTestFinished, test } from 'vitest';
import { Withdrawn } from '../../proto/holdpoint/v1/assessment.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import { type CustomsClient, openCustomsClient } from '../../services/adapters/grpc-client.ts';
import { customsService } from '../../services/adapters/grpc-customs.ts';
import { openGrpcServer } from '../../services/adapters/grpc-server.ts';
import type { SqliteLog } from '../../services/adapters/sqlite-log.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { knownRecommendations } from '../../services/customs/delivery.ts';
import { openOutcomes } from '../../services/customs/outcomes.ts';
import { openSubscriptions } from '../../services/customs/subscriptions.ts';
import { deliveryCodec, eventually, logKeyOf, metrics, openLog, recommendedRecord, tempDir } from './support.ts';

const serve = async (log: SqliteLog, options: { readonly windowMax?: number; readonly countries?: string[] } = {}) => {
  const known = knownRecommendations();
  const subscriptions = openSubscriptions({
    log,
    codec: deliveryCodec,
    known,
    metrics,
    now: Date.now,
    windowMax: options.windowMax ?? 100,
    onDelivered: () => undefined,
  });
  const outcomes = openOutcomes({
    log,
    known,
    recommendations: { get: async () => undefined },
    encodeOutcome: CODECS.outcomeEvent.encode,
    logKeyOf,
    metrics,
    now: Date.now,
  });
  const server = await openGrpcServer({
    host: '127.0.0.1',
    port: 0,
    tls: undefined,
    messageBytesMax: 1_000_000,
    closeMsMax: 1_000,
    services: [
      customsService({
        customs: { ...subscriptions, ...outcomes },
        countriesOf: () => options.countries ?? 'all',
        watch: { metrics, log: () => undefined, stopping: new AbortController().signal },
      }),
    ],
  });
  const close = async (): Promise<void> => {
    await subscriptions.close();
    await server.close();
  };
  return { address: server.address, close };
};

/** Collects deliveries; acknowledges each when told to. */
const listen = (client: CustomsClient, options: { readonly acknowledge: boolean; readonly destination?: string }) => {
  const request = { subscription: 'desk', destination: options.destination ?? 'NL' };
  const seen: string[] = [];
  const stop = new AbortController();
  const done = (async () => {
    for await (const { deliveryId } of client.subscribe(request, stop.signal)) {
      seen.push(deliveryId);
      if (options.acknowledge) await client.acknowledge(request, [deliveryId]);
    }
  })();
  done.catch(() => undefined);
  return { seen, done, stop: () => stop.abort(), request };
};

const start = async (options: Parameters<typeof serve>[1] = {}) => {
  const log = openLog();
  onTestFinished(() => log.close());
  const server = await serve(log, options);
  onTestFinished(() => server.close());
  const client = openCustomsClient(server.address, undefined);
  onTestFinished(() => client.close());
  return { log, server, client };
};

test('a subscription is shown what is meant for its destination, from the beginning, and nothing else', async () => {
  const { log, client } = await start();
  const mine = [recommendedRecord(), recommendedRecord({ destinations: ['DE', 'NL'] })];
  await log.append([...mine, recommendedRecord({ destinations: ['US'] })]);
  const desk = listen(client, { acknowledge: true });
  await eventually(() => desk.seen.length === 2);
  const late = recommendedRecord();
  await log.append([late]);
  await eventually(() => desk.seen.length === 3);
  expect(new Set(desk.seen)).toEqual(new Set([...mine, late].map(({ id }) => id)));
});

test('an alert that nobody acknowledges keeps none back that is of another partition', async () => {
  const { log, client } = await start();
  const records = Array.from({ length: 40 }, () => recommendedRecord());
  await log.append(records);
  const desk = listen(client, { acknowledge: false });
  await eventually(() => desk.seen.length === records.length);
});

test('events of one consignment come in their order', async () => {
  const { log, client } = await start();
  const records = Array.from({ length: 30 }, () => recommendedRecord({ key: 'post|S10||ONE' }));
  await log.append(records);
  const desk = listen(client, { acknowledge: true });
  await eventually(() => desk.seen.length === 30);
  expect(desk.seen).toEqual(records.map(({ id }) => id));
});

test('what is not acknowledged is delivered again, what is acknowledged is not', async () => {
  const dir = tempDir();
  const path = join(dir, 'log.sqlite');
  const records = Array.from({ length: 40 }, () => recommendedRecord());
  const first = openLog(path);
  await first.append(records);
  const firstServer = await serve(first);
  const firstClient = openCustomsClient(firstServer.address, undefined);
  const silent = listen(firstClient, { acknowledge: false });
  await eventually(() => silent.seen.length > 10);
  // Everything goes: client, server, log.
  await firstServer.close();
  firstClient.close();
  await first.close();

  const second = openLog(path);
  onTestFinished(() => second.close());
  const secondServer = await serve(second);
  onTestFinished(() => secondServer.close());
  const client = openCustomsClient(secondServer.address, undefined);
  onTestFinished(() => client.close());
  const desk = listen(client, { acknowledge: true });
  await eventually(() => desk.seen.length === 40);
  expect(new Set(desk.seen)).toEqual(new Set(records.map(({ id }) => id)));
  await eventually(async () => (await second.lag(TOPICS.recommendations.name, 'holdpoint-destination-nl.desk')) === 0);
  desk.stop();

  const again = listen(client, { acknowledge: true });
  const last = recommendedRecord();
  await second.append([last]);
  await eventually(() => again.seen.length > 0);
  expect(again.seen).toEqual([last.id]);
});

test('a second stream takes over; the first is told so', async () => {
  const { log, client } = await start();
  await log.append([recommendedRecord()]);
  const first = listen(client, { acknowledge: false });
  await eventually(() => first.seen.length === 1);
  const second = listen(client, { acknowledge: true });
  await expect(first.done).rejects.toThrow(/ABORTED.*taken over/u);
  await eventually(() => second.seen.length === 1);
  expect(second.seen).toEqual(first.seen);
});

test('no more than the window is in hand at once', async () => {
  const { log, client } = await start({ windowMax: 5 });
  await log.append(Array.from({ length: 50 }, () => recommendedRecord()));
  const desk = listen(client, { acknowledge: false });
  await eventually(() => desk.seen.length === 5);
  await new Promise((resolve) => setTimeout(resolve, 50));
  expect(desk.seen.length).toBe(5);
  await client.acknowledge(desk.request, [desk.seen[0]!]);
  await eventually(() => desk.seen.length === 6);
});

test('an event that stands in the log twice is shown once', async () => {
  const { log, client } = await start();
  const record = recommendedRecord();
  await log.append([record, record]);
  const desk = listen(client, { acknowledge: true });
  await eventually(async () => (await log.lag(TOPICS.recommendations.name, 'holdpoint-destination-nl.desk')) === 0);
  expect(desk.seen).toEqual([record.id]);
});

test('a record that is no recommendation becomes a dead letter and holds nothing up', async () => {
  const { log, client } = await start();
  const record = recommendedRecord({ key: 'post|S10||ONE' });
  await log.append([{ ...record, value: new Uint8Array([0xff, 0xff, 0xff]) }, record]);
  const desk = listen(client, { acknowledge: true });
  await eventually(() => desk.seen.length === 1);
  const letters: number[] = [];
  await eventually(async () => {
    await log.scan(TOPICS.deadLetters.name, async (records) => {
      letters.push(...records.map(({ value }) => CODECS.deadLetter.decode(value).offset));
    });
    return letters.length > 0;
  });
  expect(letters).toEqual([0]);
});

test('a caller may subscribe for its own countries only', async () => {
  const { client } = await start({ countries: ['NL'] });
  const other = listen(client, { acknowledge: true, destination: 'US' });
  await expect(other.done).rejects.toThrow(/PERMISSION_DENIED.*'US'/u);
});

test('a subscription’s name and destination are checked, naming value and rule', async () => {
  const { client } = await start();
  const signal = new AbortController().signal;
  const read = async (subscription: string, destination: string): Promise<void> => {
    for await (const _ of client.subscribe({ subscription, destination }, signal)) return;
  };
  await expect(read('Desk 1', 'nl')).rejects.toThrow(
    /INVALID_ARGUMENT: subscription is 'Desk 1', but must be .*; destination is 'nl', but must be/u,
  );
});

const decision = (recommendationId: string, parts: object = {}) =>
  ({
    recommendationId,
    decision: 'DECISION_VERB_HOLD',
    officer: { name: 'A. de Vries', identifier: '', office: 'NL000510' },
    remark: '',
    destination: 'NL',
    decidedAt: undefined,
    ...parts,
  }) as Parameters<CustomsClient['recordDecision']>[0];

test('a decision on a delivered recommendation stands in the log under the consignment before it is confirmed', async () => {
  const { log, client } = await start();
  const record = recommendedRecord({ key: 'post|S10||ONE' });
  await log.append([record]);
  const desk = listen(client, { acknowledge: true });
  await eventually(() => desk.seen.length === 1);
  await client.recordDecision(decision(record.id));
  const found: unknown[] = [];
  await log.scan(TOPICS.outcomes.name, async (records) => {
    for (const { key, value } of records) found.push([Buffer.from(key), CODECS.outcomeEvent.decode(value).event]);
  });
  expect(found).toMatchObject([
    [
      Buffer.from(logKeyOf('post|S10||ONE')),
      { $case: 'decided', value: { recommendationId: record.id, consignmentKey: 'post|S10||ONE' } },
    ],
  ]);
});

const withdrawal = (record: ReturnType<typeof recommendedRecord>, destinations: string[]) => ({
  ...record,
  value: CODECS.recommendationEvent.encode({
    event: {
      $case: 'withdrawn',
      value: Withdrawn.fromPartial({
        recommendationId: record.id,
        consignmentKey: 'post|S10||ONE',
        destinations,
        because: 'revision 2',
        withdrawnAt: { seconds: 1_767_225_600, nanos: 0 },
      }),
    },
  }),
});

test('a decision on what was withdrawn is recorded, and the officer is told that it stands no more', async () => {
  const { log, client } = await start();
  const record = recommendedRecord({ key: 'post|S10||ONE' });
  await log.append([record]);
  const desk = listen(client, { acknowledge: true });
  await eventually(() => desk.seen.length === 1);
  expect(await client.recordDecision(decision(record.id))).toBe('');
  await log.append([withdrawal(record, ['NL'])]);
  await eventually(() => desk.seen.length === 2);
  expect(await client.recordDecision(decision(record.id))).toMatch(
    /^recorded, but this recommendation was withdrawn at 2026-01-01T.* because of revision 2/u,
  );
  const decided: unknown[] = [];
  await log.scan(TOPICS.outcomes.name, async (records) => void decided.push(...records));
  expect(decided).toHaveLength(2);
});

test('a withdrawal from another customs changes nothing for one that is still told', async () => {
  const { log, client } = await start();
  const record = recommendedRecord({ key: 'post|S10||ONE', destinations: ['NL', 'DE'] });
  await log.append([record, withdrawal(record, ['DE'])]);
  const [desk, other] = ['NL', 'DE'].map((destination) => listen(client, { acknowledge: true, destination }));
  await eventually(() => desk!.seen.length === 1 && other!.seen.length === 2);
  expect(await client.recordDecision(decision(record.id))).toBe('');
  expect(await client.recordDecision(decision(record.id, { destination: 'DE' }))).toMatch(/withdrawn/u);
});

test.each([
  ['no officer', { officer: undefined }, /INVALID_ARGUMENT.*officer\.name/u],
  ['a blank officer', { officer: { name: ' ', identifier: '', office: '' } }, /INVALID_ARGUMENT.*officer\.name/u],
  ['no verb', { decision: 'DECISION_VERB_UNSPECIFIED' }, /INVALID_ARGUMENT.*decision is/u],
  ['an id of no recommendation', { recommendationId: 'x' }, /INVALID_ARGUMENT.*recommendation_id is 'x'/u],
  ['another country’s recommendation', { destination: 'DE' }, /NOT_FOUND.*recommendation_id/u],
  ['a remark that no record holds', { remark: 'x'.repeat(900_000) }, /INVALID_ARGUMENT.*remark is .* at most 4000/u],
  ['a time to come', { decidedAt: { seconds: 253_402_300_799, nanos: 0 } }, /INVALID_ARGUMENT.*decided_at is/u],
])('a decision with %s is refused, naming field, value and rule', async (_, parts, message) => {
  const { log, client } = await start();
  const record = recommendedRecord();
  await log.append([record]);
  const desk = listen(client, { acknowledge: true });
  await eventually(() => desk.seen.length === 1);
  await expect(client.recordDecision(decision(record.id, parts))).rejects.toThrow(message);
});

test('nobody decides for a country that is not theirs', async () => {
  const { client } = await start({ countries: ['NL'] });
  await expect(
    client.recordDecision(decision('00000000-0000-8000-8000-000000000000', { destination: 'US' })),
  ).rejects.toThrow(/PERMISSION_DENIED/u);
});

/** As a client in another language, or none, may send them. */
const refusalOf = (address: string, method: string, bytes: Uint8Array): Promise<ServiceError | null> => {
  const client = new Client(address, credentials.createInsecure());
  onTestFinished(() => client.close());
  const path = `/holdpoint.v1.CustomsService/${method}`;
  const asIs = (value: Buffer): Buffer => value;
  return new Promise((resolve) => {
    if (method === 'Subscribe') {
      const stream = client.makeServerStreamRequest(path, asIs, asIs, Buffer.from(bytes));
      stream.on('error', (error: ServiceError) => resolve(error));
      stream.on('data', () => undefined);
    } else client.makeUnaryRequest(path, asIs, asIs, Buffer.from(bytes), (error) => resolve(error));
  });
};

test.each(['Subscribe', 'Acknowledge', 'RecordDecision', 'RecordPresentation', 'RecordResult'])(
  'bytes that are no request are the caller’s fault, not ours: %s',
  async (method) => {
    const { server } = await start();
    for (const bytes of [Buffer.from([0x0a, 0xff]), Buffer.from('<html>'), Buffer.from([0x0a, 0x02, 0xc3, 0x28])]) {
      const refusal = await refusalOf(server.address, method, bytes);
      expect(refusal).toMatchObject({ code: status.INVALID_ARGUMENT });
      expect(refusal?.details).toContain(`holdpoint.v1.${method}Request`);
    }
  },
);
