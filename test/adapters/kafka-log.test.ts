import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, describe, expect, test } from 'vitest';
import type { LogRecord } from '../../services/core/log.ts';
import { rawTopic, TOPICS, type Topic } from '../../services/core/topics.ts';
import { openTestKafkaLog, TEST_PARTITIONS } from '../support/logs.ts';
import { serverFor } from '../support/server-for.ts';
import { startKafka } from '../support/servers.ts';
import { logContract, processAll, range, record, scanAll, subscribe, until, values } from './log.contract.ts';

const kafka = await serverFor('kafka');
const run = `${process.pid}-${Date.now()}`;
let topics = 0;

const testTopic = (name: string): Topic => ({
  name,
  partitioning: 'keyed',
  retentionMs: 3_600_000,
  writers: ['test'],
  doc: 'A topic of one test.',
});

const makeTopicOn = async (brokers: readonly string[]): Promise<string> => {
  const log = await openTestKafkaLog(brokers);
  const name = `test-${run}-${topics++}`;
  await log.createTopics([testTopic(name)]);
  await log.close();
  return name;
};

describe.skipIf(!kafka)('the log on Kafka keeps the promise of the port', () => {
  const brokers = [kafka!];
  logContract(async () => ({ kind: { kind: 'kafka', brokers }, makeTopic: () => makeTopicOn(brokers) }));
});

describe.skipIf(!kafka)('the log on Kafka', () => {
  const brokers = [kafka!];
  const makeTopic = () => makeTopicOn(brokers);

  test('topics come from the table, and a check says what is missing or different', async () => {
    const log = await openTestKafkaLog(brokers);
    // Under names of their own, since other suites use the same broker.
    const named = (topic: Topic): Topic => ({ ...topic, name: `test-${run}.${topic.name}` });
    const table = [...Object.values<Topic>(TOPICS), rawTopic('local')].map(named);
    const outcomes = named(TOPICS.outcomes);
    expect(await log.checkTopics(table)).toEqual(table.map(({ name }) => `${name} is missing`));
    await log.createTopics(table);
    await log.createTopics(table);
    expect(await log.checkTopics(table)).toEqual([]);
    expect(await log.checkTopics([{ ...outcomes, retentionMs: 1 }])).toEqual([
      `${outcomes.name} has retention.ms=${outcomes.retentionMs} instead of 1`,
    ]);
    await log.createTopics([{ ...testTopic(`test-${run}-one`), partitioning: 'per-tenant' }]);
    expect(await log.checkTopics([testTopic(`test-${run}-one`)])).toEqual([
      `test-${run}-one has 12 partitions instead of ${TEST_PARTITIONS}`,
    ]);
    await log.close();
  });

  test('a topic that nobody created is refused, not created', async () => {
    const log = await openTestKafkaLog(brokers);
    const missing = `test-${run}-never`;
    await expect(log.process(subscribe(missing), async () => ({ outputs: [] }))).rejects.toThrow('no topic');
    await expect(log.append([record(missing, 'k', 'v')])).rejects.toMatchObject({ name: 'LogError' });
    expect(await log.checkTopics([testTopic(missing)])).toEqual([`${missing} is missing`]);
    await log.close();
  });

  test('a record that the broker will never take does not fail those that share its request', async () => {
    const topic = await makeTopic();
    const log = await openTestKafkaLog(brokers);
    const appends = ['one', 'two'].map((name) => log.append([record(topic, name, name)]));
    await expect(log.append([record('not a topic name', 'k', 'v')])).rejects.toMatchObject({ retriable: false });
    await Promise.all(appends);
    expect(values(await scanAll(log, topic)).toSorted()).toEqual(['one', 'two']);
    await log.close();
  });

  test('a member that comes and goes: nothing is lost, and a stale member records and emits nothing', async () => {
    const [topic, output] = [await makeTopic(), await makeTopic()];
    const [first, second] = [await openTestKafkaLog(brokers), await openTestKafkaLog(brokers)];
    await first.append(range(400).map((i) => record(topic, `${i}`, `${i}`)));
    const staleBatches: (readonly LogRecord[])[] = [];
    const held = Promise.withResolvers<void>();

    // The first member holds a batch of every partition until it has lost them.
    const slow = await first.process(subscribe(topic), async (batch, { isStale }) => {
      await held.promise;
      const stale = isStale();
      if (stale) staleBatches.push(batch);
      return { outputs: batch.map((r) => ({ ...r, topic: output, headers: { by: stale ? 'stale' : 'slow' } })) };
    });
    const quick = await second.process(subscribe(topic), async (batch) => ({
      outputs: batch.map((r) => ({ ...r, topic: output, headers: { by: 'quick' } })),
    }));
    await until(async () => (await scanAll(second, output)).length > 0);
    held.resolve();
    await until(async () => (await first.lag(topic, subscribe(topic).group)) === 0);
    await slow.stop();
    await first.append(range(50).map((i) => record(topic, `${i}`, `late ${i}`)));
    await until(async () => (await second.lag(topic, subscribe(topic).group)) === 0);
    await quick.stop();

    const seen = await scanAll(second, output);
    expect(staleBatches.length).toBeGreaterThan(0);
    expect(seen.filter((r) => r.headers.by === 'stale')).toEqual([]);
    const expected = [...range(400).map(String), ...range(50).map((i) => `late ${i}`)];
    expect(values(seen).toSorted()).toEqual(expected.toSorted());
    await Promise.all([first.close(), second.close()]);
  });

  test('a handler that waits longer than the session keeps its partitions', async () => {
    const topic = await makeTopic();
    const log = await openTestKafkaLog(brokers);
    await log.append(range(20).map((i) => record(topic, `${i}`, `${i}`)));
    const handed: string[] = [];
    let waited = false;
    await processAll(log, subscribe(topic), 20, async (batch, { isStale }) => {
      handed.push(...values(batch));
      if (!waited) {
        waited = true;
        await sleep(4_500);
        expect(isStale()).toBe(false);
      }
      return { outputs: [] };
    });
    expect(handed.toSorted()).toEqual(range(20).map(String).toSorted());
    await log.close();
  });
});

describe.skipIf(!kafka || process.env.HOLDPOINT_TEST_KAFKA)('a broker that is killed and comes back', () => {
  const dir = mkdtempSync(join(tmpdir(), 'holdpoint-kafka-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));

  test('costs nothing that was acknowledged: processing, tail and appends go on', { timeout: 120_000 }, async () => {
    const broker = await startKafka({ dir });
    const [topic, output] = [await makeTopicOn([broker.url]), await makeTopicOn([broker.url])];
    const log = await openTestKafkaLog([broker.url]);
    const acknowledged: string[] = [];
    const tailed: LogRecord[] = [];
    const tail = await log.tail(topic, (batch) => tailed.push(...batch));
    const running = await log.process(subscribe(topic), async (batch) => ({
      outputs: batch.map((r) => ({ ...r, topic: output })),
    }));
    const append = async (name: string): Promise<void> => {
      await log.append([record(topic, name, name)]);
      acknowledged.push(name);
    };
    for (const i of range(50)) await append(`before ${i}`);
    await broker.kill();
    await expect(log.append([record(topic, 'k', 'while away')])).rejects.toMatchObject({ retriable: true });
    await broker.restart();
    await until(async () =>
      append('first after').then(
        () => true,
        () => false,
      ),
    );
    for (const i of range(50)) await append(`after ${i}`);
    await until(async () => (await log.lag(topic, subscribe(topic).group)) === 0, 60_000);
    await until(async () => acknowledged.every((name) => values(tailed).includes(name)), 60_000);
    const outputs = new Set(values(await scanAll(log, output)));
    expect(acknowledged.filter((name) => !outputs.has(name))).toEqual([]);
    // Also with the broker away, everything can be stopped.
    await broker.stop();
    await Promise.all([running.stop(), tail.stop()]);
    await log.close();
  });
});
