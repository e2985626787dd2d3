import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { CODECS } from '../../services/adapters/codec.ts';
import { openMetrics } from '../../services/adapters/metrics.ts';
import { openSqliteLog, type SqliteLog } from '../../services/adapters/sqlite-log.ts';
import { openSqliteStores } from '../../services/adapters/sqlite-stores.ts';
import type { Stores } from '../../services/core/stores.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { openScoring, type Scoring } from '../../services/scoring/main.ts';
import { declaredRecord, permitEntry, permitList, someDeclaration } from './factory.ts';

let directory: string;
let log: SqliteLog;
let stores: Stores;
let scoring: Scoring | undefined;
const reports: string[] = [];

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'holdpoint-worker-'));
  const path = join(directory, 'holdpoint.sqlite');
  log = openSqliteLog({ store: { path }, now: Date.now, notice: () => undefined, pollMs: 20 });
  stores = await openSqliteStores({ path, now: Date.now, watchEveryMs: 50 });
});
afterEach(async () => {
  await scoring?.stop();
  scoring = undefined;
  await log.close();
  await stores.close();
  await rm(directory, { recursive: true, force: true });
});

const open = async (): Promise<Scoring> =>
  openScoring({
    log,
    lists: stores.lists,
    stores: { kind: 'sqlite', path: join(directory, 'holdpoint.sqlite') },
    workers: 2,
    batchRecordsMax: 64,
    challengers: [],
    explorationSecret: '',
    metrics: openMetrics(),
    report: (level, event) => void reports.push(`${level} ${event}`),
    crash: () => undefined,
  });

const declare = (numbers: readonly string[], description: string): Promise<void> =>
  log.append(
    numbers.map((number) => {
      const { key, value } = declaredRecord(0, someDeclaration({ number, description }));
      return { topic: TOPICS.declarations.name, key, value };
    }),
  );

const recordsOn = async (topic: string): Promise<readonly Uint8Array[]> => {
  const values: Uint8Array[] = [];
  await log.scan(topic, async (records) => void values.push(...records.map(({ value }) => value)));
  return values;
};
const assessments = async () =>
  (await recordsOn(TOPICS.assessments.name)).map((value) => CODECS.assessmentEvent.decode(value).event!);

const numbers = (prefix: string, count: number): readonly string[] =>
  Array.from({ length: count }, (_, i) => `${prefix}${i}`);

test('declarations on the log become assessments and recommendations on the log, each once, over worker threads', async () => {
  await declare(numbers('A', 150), 'ceramic coffee mugs');
  await declare(numbers('B', 5), 'fentanyl citrate powder');
  scoring = await open();
  await vi.waitFor(async () => expect(await log.lag(TOPICS.declarations.name, 'holdpoint-scoring')).toBe(0), 20_000);
  const ends = await assessments();
  expect(new Set(ends.map(({ value }) => `${value.sourcePartition} ${value.sourceOffset}`)).size).toBe(155);
  expect(ends).toHaveLength(155);
  const advice = (await recordsOn(TOPICS.recommendations.name)).map((value) =>
    CODECS.recommendationEvent.decode(value),
  );
  const named = advice.filter(({ event }) => event?.value.consignmentKey.includes('|B'));
  expect(named.map(({ event }) => event?.$case)).toEqual(Array(5).fill('recommended'));
}, 30_000);

test('a list that is published while parcels are scored comes into force by itself', async () => {
  scoring = await open();
  await stores.lists.publish(permitList(permitEntry()));
  await vi.waitFor(async () => {
    await declare([`C${Date.now()}`], 'ceramic coffee mugs');
    const last = (await assessments()).at(-1);
    const lists = last?.$case === 'assessed' ? (last.value.versions?.lists ?? '') : '';
    const first = (await assessments()).at(0);
    expect(first?.$case === 'assessed' && first.value.versions?.lists !== lists).toBe(true);
  }, 10_000);
}, 30_000);
