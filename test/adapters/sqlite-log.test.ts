import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../../services/adapters/sqlite.ts';
import { openSqliteLog } from '../../services/adapters/sqlite-log.ts';
import { logContract, processAll, range, record, scanAll, subscribe, until, values } from './log.contract.ts';

const directory = mkdtempSync(join(tmpdir(), 'holdpoint-sqlite-'));
let topics = 0;
let files = 0;
const newPath = () => join(directory, `${files++}.sqlite`);
const makeTopic = async () => `topic-${topics++}`;
const silent = () => undefined;

afterAll(() => rmSync(directory, { recursive: true, force: true }));

describe('the log in a SQLite file keeps the promise of the port', () => {
  logContract(async () => ({ kind: { kind: 'sqlite', path: newPath() }, makeTopic }));
});

const openAt = (path: string, nowMs: () => number = Date.now, partitions = 4) =>
  openSqliteLog({ store: { path }, partitions, now: nowMs, notice: silent, pollMs: 20 });

test('what is older than its topic keeps it is deleted, the rest stays and offsets go on', async () => {
  let nowMs = 0;
  const topic = (name: string) => ({ name, partitioning: 'keyed', retentionMs: 100, writers: [], doc: '' }) as const;
  const log = openSqliteLog({ store: { path: newPath() }, partitions: 2, now: () => nowMs, notice: silent, topic });
  await log.append(range(2_500).map((i) => record('t', `${i}`, 'old')));
  nowMs = 150;
  await log.append([record('t', 'k', 'young')]);
  expect(await log.trim()).toBe(2_500);
  expect(values(await scanAll(log, 't'))).toEqual(['young']);
  expect(await log.lag('t', 'nobody')).toBe(1);
  await log.append([record('t', 'k', 'younger')]);
  const [first, second] = await scanAll(log, 't');
  expect(second!.offset).toBe(first!.offset + 1);
  await log.close();
});

test('a record that another process appends is seen without a call in this one', async () => {
  const path = newPath();
  const [here, there] = [openAt(path), openAt(path)];
  const seen: string[] = [];
  const running = await here.process(subscribe('t'), async (batch) => {
    seen.push(...values(batch));
    return { outputs: [] };
  });
  await there.append([record('t', 'k', 'from afar')]);
  await until(async () => seen.length === 1);
  await running.stop();
  await Promise.all([here.close(), there.close()]);
});

test('two processes on one group: the slower one loses its outputs, so nothing is doubled', async () => {
  const path = newPath();
  const [slow, quick] = [openAt(path), openAt(path)];
  await slow.append(range(20).map((i) => record('t', `${i}`, `${i}`)));
  const held = Promise.withResolvers<void>();
  const copy = (batch: readonly { key: Uint8Array; value: Uint8Array }[]) => ({
    outputs: batch.map(({ key, value }) => ({ topic: 'out', key, value })),
  });
  const running = await slow.process(subscribe('t'), async (batch) => {
    await held.promise;
    return copy(batch);
  });
  await processAll(quick, subscribe('t'), 20, async (batch) => copy(batch));
  held.resolve();
  await running.stop();
  await running.done;
  expect(values(await scanAll(quick, 'out')).toSorted()).toEqual(range(20).map(String).toSorted());
  await Promise.all([slow.close(), quick.close()]);
});

test('a file made with another number of partitions is refused, because keys would move', async () => {
  const path = newPath();
  const first = openAt(path);
  await first.append([record('t', 'k', 'v')]);
  await first.close();
  const second = openAt(path, Date.now, 8);
  await expect(second.append([record('t', 'k', 'v')])).rejects.toThrow('4 partitions');
  await second.close();
});

test('the log shares a database with its neighbours and leaves it open', async () => {
  const database = openDatabase(':memory:');
  database.exec('CREATE TABLE neighbours (name TEXT)');
  const log = openSqliteLog({ store: { database }, now: Date.now, notice: silent });
  await log.append([record('t', 'k', 'v')]);
  await log.close();
  expect(database.prepare('SELECT count(*) AS n FROM log_records').get()).toEqual({ n: 1 });
  database.close();
});

test('every commit is synced: a receipt outlives a power cut', () => {
  const database = openDatabase(newPath());
  expect(database.prepare('PRAGMA synchronous').get()).toEqual({ synchronous: 2 });
  expect(database.prepare('PRAGMA journal_mode').get()).toEqual({ journal_mode: 'wal' });
  database.close();
});
