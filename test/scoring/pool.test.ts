import { expect, test } from 'vitest';
import type { InForceImage } from '../../services/core/decision/assess.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { type FromWorker, OUTPUT_TOPICS, type Tally, type ToWorker } from '../../services/scoring/messages.ts';
import { packInputs, packOutputs, unpackInputs, unpackOutputs } from '../../services/scoring/packing.ts';
import { openPool, WorkerError } from '../../services/scoring/pool.ts';

const IMAGE = { policies: [] } as unknown as InForceImage;
const TALLY = { records: 0 } as Tally;
const record = (offset: number) => ({
  offset,
  appendedAtMs: 1_700_000_000_123,
  key: new Uint8Array([1, 2, offset]),
  value: new Uint8Array(offset).fill(offset),
});

/** Threads that answer only when told to. */
const openFakes = (workers: number) => {
  const threads: { heard: ToWorker[]; say: (message: FromWorker) => void; end: (why: string) => void }[] = [];
  const lost: string[] = [];
  const pool = openPool({
    spawn({ onMessage, onEnd }) {
      const heard: ToWorker[] = [];
      threads.push({ heard, say: onMessage, end: onEnd });
      return { post: (message) => void heard.push(message), terminate: async () => onEnd('closed') };
    },
    onTally: () => undefined,
    onWorkerLost: (why) => void lost.push(why),
    onSwapped: () => undefined,
    onModel: () => undefined,
    onNoChallenger: () => undefined,
    workers,
    respawnPauseMs: 1,
  });
  return { pool, threads, lost };
};

test('records survive the way to a worker and back', () => {
  const records = [record(0), record(3), record(200)];
  expect(unpackInputs(packInputs(records))).toEqual(records);
  const outputs = [
    {
      topic: TOPICS.assessments.name,
      key: new Uint8Array([9]),
      value: new Uint8Array([8, 7]),
      headers: { degraded: '1' },
    },
    { topic: TOPICS.deadLetters.name, key: new Uint8Array(), value: new Uint8Array() },
  ];
  expect(unpackOutputs(packOutputs(outputs, OUTPUT_TOPICS), OUTPUT_TOPICS)).toEqual(outputs);
});

test('a partition always meets the same worker', () => {
  const { pool, threads } = openFakes(2);
  for (const partition of [0, 1, 2, 3, 4, 1]) void pool.score(partition, [record(1)]).catch(() => undefined);
  const partitions = threads.map(({ heard }) => heard.flatMap((m) => (m.kind === 'batch' ? [m.partition] : [])));
  expect(partitions).toEqual([
    [0, 2, 4],
    [1, 3, 1],
  ]);
});

test('a worker that dies gives its batches back as retriable, and a fresh one takes them with the lists in force', async () => {
  const { pool, threads, lost } = openFakes(1);
  pool.swap(IMAGE);
  const dying = pool.score(0, [record(1)]);
  threads[0]!.end('out of memory');
  await expect(dying).rejects.toMatchObject({ retriable: true });
  await expect(pool.score(0, [record(1)])).rejects.toBeInstanceOf(WorkerError);
  await expect.poll(() => threads.length).toBe(2);
  expect(lost).toEqual(['out of memory']);
  expect(threads[1]!.heard).toEqual([{ kind: 'swap', image: IMAGE }]);
  const again = pool.score(0, [record(1)]);
  const batch = threads[1]!.heard[1] as Extract<ToWorker, { kind: 'batch' }>;
  threads[1]!.say({
    kind: 'scored',
    id: batch.id,
    packed: packOutputs([], OUTPUT_TOPICS),
    tally: TALLY,
    isOpenToDoubt: false,
  });
  expect((await again).outputs).toEqual([]);
});

test('settling waits for the worker, and fails as retriable when it is gone with what was to be written', async () => {
  const { pool, threads } = openFakes(1);
  const scored = pool.score(0, [record(1)]);
  const { id } = threads[0]!.heard[0] as Extract<ToWorker, { kind: 'batch' }>;
  threads[0]!.say({ kind: 'scored', id, packed: packOutputs([], OUTPUT_TOPICS), tally: TALLY, isOpenToDoubt: false });
  const { settle } = await scored;
  const settling = settle();
  threads[0]!.end('killed');
  await expect(settling).rejects.toMatchObject({ retriable: true });
});

test('a failure says whether trying again can help', async () => {
  const { pool, threads } = openFakes(1);
  const scoring = pool.score(0, [record(1)]);
  const { id } = threads[0]!.heard[0] as Extract<ToWorker, { kind: 'batch' }>;
  threads[0]!.say({ kind: 'failed', what: 'scored', id, why: 'a bug', isRetriable: false });
  await expect(scoring).rejects.toMatchObject({ retriable: false, message: 'a bug' });
});
