import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { partitionOf } from '../../services/adapters/log-support.ts';
import type { BatchHandler, EventLog, LogRecord, NewRecord, Running, Subscription } from '../../services/core/log.ts';
import { openTestLog, TEST_PARTITIONS, type TestLog, type TestLogKind } from '../support/logs.ts';

export interface LogFixture {
  readonly kind: TestLogKind;
  /** A new, empty topic; tests share one log, so each has its own. */
  readonly makeTopic: () => Promise<string>;
}

/** What `services/core/log.ts` promises, for whichever adapter the fixture opens. Call inside a `describe`. */
export const logContract = (setUp: () => Promise<LogFixture>): void => {
  let fixture: LogFixture;
  const opened: TestLog[] = [];
  const open = async (): Promise<TestLog> => {
    const log = await openTestLog(fixture.kind);
    opened.push(log);
    return log;
  };

  beforeAll(async () => {
    fixture = await setUp();
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((log) => log.close()));
  });

  test('records of one key come in the order in which they were appended', async () => {
    const [log, topic] = [await open(), await fixture.makeTopic()];
    await Promise.all(
      range(20).map((round) => log.append(range(10).map((k) => record(topic, `key ${k}`, `${round}`)))),
    );
    const seen = await collect(log, subscribe(topic), 200);
    for (const k of range(10)) {
      expect(seen.filter((r) => text(r.key) === `key ${k}`).map((r) => Number(text(r.value)))).toEqual(range(20));
    }
    expect(new Set(seen.map((r) => r.partition)).size).toBe(TEST_PARTITIONS);
  });

  test('a key lands in the partition that the shared hash names', async () => {
    const [log, topic] = [await open(), await fixture.makeTopic()];
    await log.append(range(50).map((k) => record(topic, `key ${k}`, 'x')));
    const seen = await collect(log, subscribe(topic), 50);
    for (const { key, partition } of seen) expect(partition).toBe(partitionOf(key, TEST_PARTITIONS));
  });

  test('a batch is of one partition, in offset order, and within both bounds', async () => {
    const [log, topic] = [await open(), await fixture.makeTopic()];
    await log.append(range(200).map((k) => record(topic, `key ${k % 20}`, 'x'.repeat(100))));
    const batches: (readonly LogRecord[])[] = [];
    await collect(log, { ...subscribe(topic), batchRecordsMax: 7, batchBytesMax: 450 }, 200, (batch) => {
      batches.push(batch);
    });
    for (const batch of batches) {
      expect(batch.length).toBeLessThanOrEqual(4);
      expect(new Set(batch.map((r) => r.partition)).size).toBe(1);
      expect(batch.map((r) => r.offset)).toEqual(batch.map((r) => r.offset).toSorted((a, b) => a - b));
    }
  });

  test('keys, values and headers come back byte for byte', async () => {
    const [log, topic] = [await open(), await fixture.makeTopic()];
    const sent: NewRecord = {
      topic,
      key: Uint8Array.from(range(16).map((i) => 255 - i)),
      value: Uint8Array.from(range(256)),
      headers: { format: 'cargo-xml', sender: 'Ærø 郵局' },
    };
    await log.append([sent, record(topic, 'bare', '')]);
    const seen = await collect(log, subscribe(topic), 2);
    const full = seen.find((r) => r.value.length === 256)!;
    expect([...full.key]).toEqual([...sent.key]);
    expect([...full.value]).toEqual([...sent.value]);
    expect({ ...full.headers }).toEqual(sent.headers);
    expect(Math.abs(full.appendedAtMs - Date.now())).toBeLessThan(60_000);
    expect({ ...seen.find((r) => r.value.length === 0)!.headers }).toEqual({});
  });

  test('groups are independent: each sees everything, and has its own lag', async () => {
    const [log, topic] = [await open(), await fixture.makeTopic()];
    await log.append(range(30).map((k) => record(topic, `${k}`, `${k}`)));
    expect(values(await collect(log, subscribe(topic, 'one'), 30))).toHaveLength(30);
    expect(await log.lag(topic, `${topic}-one`)).toBe(0);
    expect(await log.lag(topic, `${topic}-two`)).toBe(30);
    expect(values(await collect(log, subscribe(topic, 'two'), 30))).toHaveLength(30);
    await log.append([record(topic, 'late', 'late')]);
    expect(await log.lag(topic, `${topic}-two`)).toBe(1);
  });

  test('members of a group share its partitions, and no record is given to two', async () => {
    const [log, topic] = [await open(), await fixture.makeTopic()];
    const seen: [string, LogRecord][] = [];
    const member =
      (name: string): BatchHandler =>
      async (batch) => {
        for (const r of batch) seen.push([name, r]);
        return { outputs: [] };
      };
    const members = await Promise.all(['a', 'b'].map((name) => log.process(subscribe(topic), member(name))));
    await until(async () => {
      await log.append(range(40).map((k) => record(topic, `${k}`, `${k}`)));
      return new Set(seen.map(([name]) => name)).size === 2;
    });
    await until(async () => (await log.lag(topic, `${topic}-group`)) === 0);
    await Promise.all(members.map((running) => running.stop()));
    const places = seen.map(([, r]) => `${r.partition}/${r.offset}`);
    expect(new Set(places).size).toBe(places.length);
  });

  test('outputs appear together with progress; a handler that throws moves nothing and ends the subscription', async () => {
    const [log, topic, output] = [await open(), await fixture.makeTopic(), await fixture.makeTopic()];
    await log.append([record(topic, 'k', 'good')]);
    await processAll(log, subscribe(topic), 1, async (batch) => ({
      outputs: batch.map((r) => ({ ...r, topic: output })),
    }));
    expect(values(await scanAll(log, output))).toEqual(['good']);

    await log.append([record(topic, 'k', 'bad')]);
    const running = await log.process(subscribe(topic), async () => {
      throw new Error('no such thing');
    });
    await expect(running.done).rejects.toThrow('no such thing');
    expect(await log.lag(topic, `${topic}-group`)).toBe(1);
    expect(values(await scanAll(log, output))).toEqual(['good']);
  });

  test('an error marked retriable is tried again until it works', async () => {
    const [log, topic, output] = [await open(), await fixture.makeTopic(), await fixture.makeTopic()];
    await log.append([record(topic, 'k', 'v')]);
    let tries = 0;
    await processAll(log, subscribe(topic), 1, async (batch) => {
      if (++tries < 4) throw Object.assign(new Error('store away'), { retriable: true });
      return { outputs: batch.map((r) => ({ ...r, topic: output })) };
    });
    expect(tries).toBe(4);
    expect(values(await scanAll(log, output))).toEqual(['v']);
  });

  test('settle runs after the outputs are readable and before progress; when it fails, the batch is handled again', async () => {
    const [log, topic, output] = [await open(), await fixture.makeTopic(), await fixture.makeTopic()];
    await log.append([record(topic, 'k', 'v')]);
    const saw: [string[], number][] = [];
    await processAll(log, subscribe(topic), 1, async (batch) => ({
      outputs: batch.map((r) => ({ ...r, topic: output })),
      settle: async () => {
        saw.push([values(await scanAll(log, output)), await log.lag(topic, `${topic}-group`)]);
        if (saw.length < 3) throw Object.assign(new Error('store away'), { retriable: true });
      },
    }));
    expect(saw).toEqual([
      [['v'], 1],
      [['v', 'v'], 1],
      [['v', 'v', 'v'], 1],
    ]);
    expect(await log.lag(topic, `${topic}-group`)).toBe(0);
  });

  test('a batch says whether it may have been handled before: the first of a partition, and one that was not settled', async () => {
    const [log, topic] = [await open(), await fixture.makeTopic()];
    const told: boolean[] = [];
    const handle: BatchHandler = async (_, { mayRepeat }) => {
      told.push(mayRepeat);
      // What was to be settled is gone, so only handling the batch again can help.
      if (told.length !== 2) return { outputs: [] };
      return { outputs: [], settle: () => Promise.reject(Object.assign(new Error('gone'), { retriable: true })) };
    };
    const one = { ...subscribe(topic), batchRecordsMax: 1 };
    await log.append(range(4).map((i) => record(topic, 'k', `${i}`)));
    await processAll(log, one, undefined, handle);
    expect(told).toEqual([true, false, true, false, false]);
    await log.append([record(topic, 'k', 'later')]);
    await processAll(log, one, undefined, handle);
    expect(told.slice(5)).toEqual([true]);
  });

  test('stop finishes the batch in hand, and a restart goes on from there', async () => {
    const [log, topic] = [await open(), await fixture.makeTopic()];
    await log.append(range(9).map((i) => record(topic, 'k', `${i}`)));
    const first: string[] = [];
    const started = Promise.withResolvers<void>();
    const running = await log.process({ ...subscribe(topic), batchRecordsMax: 3 }, async (batch, { isStale }) => {
      started.resolve();
      while (!isStale()) await sleep(5);
      first.push(...values(batch));
      return { outputs: [] };
    });
    await started.promise;
    await running.stop();
    await running.done;
    expect(first).toEqual(['0', '1', '2']);
    await log.close();

    const again = await open();
    expect(values(await collect(again, subscribe(topic), 6))).toEqual(['3', '4', '5', '6', '7', '8']);
  });

  test.each(['handle', 'settle'] as const)(
    'a process killed in %s repeats its batch and skips nothing',
    async (hang) => {
      const [log, topic, output] = [await open(), await fixture.makeTopic(), await fixture.makeTopic()];
      await log.append(range(40).map((i) => record(topic, `${i % 8}`, `${i}`)));
      const group = `${topic}-group`;
      await killedAt({ open: fixture.kind, topic, group, output, hang });
      const expected = range(40).map(String).toSorted();
      await processAll(log, subscribe(topic), undefined, async (batch) => ({
        outputs: batch.map((r) => ({ ...r, topic: output })),
      }));
      const outputs = values(await scanAll(log, output));
      expect([...new Set(outputs)].toSorted()).toEqual(expected);
      expect(outputs.length > 40).toBe(hang === 'settle');
    },
    60_000,
  );

  test('5 MB for one partition in one append, and again as the outputs of one batch', async () => {
    const [log, topic, output] = [await open(), await fixture.makeTopic(), await fixture.makeTopic()];
    await log.append(range(50).map((i) => record(topic, 'one key', `${i}`.padEnd(100_000, '.'))));
    const subscription = { ...subscribe(topic), batchRecordsMax: 100, batchBytesMax: 10_000_000 };
    await processAll(log, subscription, 50, async (batch) => ({
      outputs: batch.map((r) => ({ ...r, topic: output })),
    }));
    const seen = await scanAll(log, output);
    expect(seen.map((r) => Number.parseInt(text(r.value), 10))).toEqual(range(50));
    expect(seen.every((r) => r.value.length === 100_000)).toBe(true);
  });

  test('a record over the limit is refused with its size, and nothing of that append is kept', async () => {
    const [log, topic] = [await open(), await fixture.makeTopic()];
    const refused = log.append([record(topic, 'k', 'small'), record(topic, 'k', 'x'.repeat(1_000_001))]);
    await expect(refused).rejects.toMatchObject({ retriable: false, message: expect.stringContaining('1000') });
    expect(await scanAll(log, topic)).toEqual([]);
  });

  test('an output over the limit ends the subscription and moves nothing', async () => {
    const [log, topic, output] = [await open(), await fixture.makeTopic(), await fixture.makeTopic()];
    await log.append([record(topic, 'k', 'v')]);
    const running = await log.process(subscribe(topic), async () => ({
      outputs: [record(output, 'k', 'x'.repeat(1_000_001))],
    }));
    await expect(running.done).rejects.toMatchObject({ retriable: false });
    expect(await log.lag(topic, `${topic}-group`)).toBe(1);
  });

  test('a group that starts from now sees nothing older and everything after', async () => {
    const [log, topic] = [await open(), await fixture.makeTopic()];
    await log.append(range(10).map((i) => record(topic, `${i}`, 'old')));
    const subscription: Subscription = { ...subscribe(topic), from: 'now' };
    const idle = await log.process(subscription, async () => ({ outputs: [] }));
    await idle.stop();
    expect(await log.lag(topic, `${topic}-group`)).toBe(0);
    await log.append(range(10).map((i) => record(topic, `${i}`, 'while away')));
    const seen: LogRecord[] = [];
    const running = await log.process(subscription, async (batch) => {
      seen.push(...batch);
      return { outputs: [] };
    });
    await log.append(range(10).map((i) => record(topic, `${i}`, 'new')));
    await until(async () => seen.length >= 20);
    await running.stop();
    expect(values(seen).toSorted()).toEqual([...Array(10).fill('new'), ...Array(10).fill('while away')]);
  });

  test('tail gives what is appended after it stands, and only that', async () => {
    const [log, topic] = [await open(), await fixture.makeTopic()];
    await log.append([record(topic, 'k', 'before')]);
    const seen: LogRecord[] = [];
    const running = await log.tail(topic, (batch) => seen.push(...batch));
    await log.append(range(12).map((i) => record(topic, `${i}`, `after ${i}`)));
    await until(async () => seen.length >= 12);
    await running.stop();
    await running.done;
    expect(values(seen).toSorted()).toEqual(
      range(12)
        .map((i) => `after ${i}`)
        .toSorted(),
    );
  });

  test('scan reads from the beginning to the end that stood when it was called, and leaves no progress', async () => {
    const [log, topic] = [await open(), await fixture.makeTopic()];
    await log.append(range(30).map((i) => record(topic, `${i}`, `${i}`)));
    const seen: LogRecord[] = [];
    await log.scan(topic, async (batch) => {
      seen.push(...batch);
      await log.append([record(topic, 'meanwhile', 'meanwhile')]);
    });
    expect(values(seen).toSorted()).toEqual(range(30).map(String).toSorted());
    await expect(
      log.scan(topic, async () => {
        throw new Error('reader broke');
      }),
    ).rejects.toThrow('reader broke');
    const empty = await fixture.makeTopic();
    expect(await scanAll(log, empty)).toEqual([]);
  });

  test('the last records of one partition are read by themselves', async () => {
    const [log, topic] = [await open(), await fixture.makeTopic()];
    await log.append(range(200).map((i) => record(topic, `${i}`, `${i}`)));
    const all = await scanAll(log, topic);
    for (const [partition, lastRecords] of [
      [1, 5],
      [2, 10_000],
    ] as const) {
      const seen: LogRecord[] = [];
      await log.scan(topic, async (batch) => void seen.push(...batch), { partition, lastRecords });
      expect(values(seen)).toEqual(values(all.filter((r) => r.partition === partition).slice(-lastRecords)));
    }
  });
};

/* The words the tests above, and the adapters' own tests, are written in. */

export const range = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
export const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8');
export const values = (records: readonly LogRecord[]): string[] => records.map((r) => text(r.value));
export const record = (topic: string, key: string, value: string): NewRecord => ({
  topic,
  key: Buffer.from(key),
  value: Buffer.from(value),
});

export const subscribe = (topic: string, group = 'group'): Subscription => ({
  topic,
  group: `${topic}-${group}`,
  batchRecordsMax: 50,
  batchBytesMax: 1_000_000,
  from: 'beginning',
});

export const until = async (holds: () => Promise<boolean>, waitMsMax = 25_000): Promise<void> => {
  const deadline = Date.now() + waitMsMax;
  while (!(await holds())) {
    if (Date.now() > deadline) throw new Error(`it did not come true within ${waitMsMax} ms`);
    await sleep(20);
  }
};

/** Processes until the group has no lag (and `count` records were handled, when given), then stops. */
export const processAll = async (
  log: EventLog,
  subscription: Subscription,
  count: number | undefined,
  handle: BatchHandler,
): Promise<void> => {
  let handled = 0;
  const running: Running = await log.process(subscription, async (batch, context) => {
    const result = await handle(batch, context);
    handled += batch.length;
    return result;
  });
  const settled = async () =>
    (count === undefined || handled >= count) && (await log.lag(subscription.topic, subscription.group)) === 0;
  await Promise.race([until(settled), running.done]);
  await running.stop();
};

export const collect = async (
  log: EventLog,
  subscription: Subscription,
  count: number,
  also: (batch: readonly LogRecord[]) => void = () => undefined,
): Promise<LogRecord[]> => {
  const seen: LogRecord[] = [];
  await processAll(log, subscription, count, async (batch) => {
    seen.push(...batch);
    also(batch);
    return { outputs: [] };
  });
  return seen;
};

export const scanAll = async (log: EventLog, topic: string): Promise<LogRecord[]> => {
  const seen: LogRecord[] = [];
  await log.scan(topic, async (batch) => {
    seen.push(...batch);
  });
  return seen;
};

/** Runs a consumer in a process of its own and kills it, without mercy, at the named step of a batch. */
const killedAt = async (job: { readonly hang: string; readonly [name: string]: unknown }): Promise<void> => {
  const script = fileURLToPath(new URL('../support/log-child.ts', import.meta.url));
  const child = spawn(process.execPath, [script, JSON.stringify(job)], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  let reached = false;
  for await (const line of createInterface({ input: child.stdout })) {
    reached = line === job.hang;
    if (reached) break;
  }
  child.kill('SIGKILL');
  await gone;
  expect(reached).toBe(true);
};
