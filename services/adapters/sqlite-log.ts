import type { DatabaseSync } from 'node:sqlite';
import { setImmediate as turn } from 'node:timers/promises';
import type { BatchHandler, EventLog, LogRecord, Running, Subscription } from '../core/log.ts';
import { KEYED_PARTITIONS, type Topic } from '../core/topics.ts';
import { openLanes } from './log-lanes.ts';
import { assertRecordFits, BACKOFF, type Backoff, type LogNotice, once, topicNamed } from './log-support.ts';
import { openDatabase } from './sqlite.ts';
import { OvertakenError, openSqliteRecords, type SqliteRecords } from './sqlite-log-records.ts';
import { openSqliteWriter } from './sqlite-log-writer.ts';

export interface SqliteLogOptions {
  /** A path is opened here and closed with the log; a database that was handed in stays open. */
  readonly store: { readonly path: string } | { readonly database: DatabaseSync };
  /** Epoch milliseconds. */
  readonly now: () => number;
  readonly notice: LogNotice;
  /** Partitions of every topic; fixed when the file is made, because a key must keep its partition. */
  readonly partitions?: number;
  /** Most partitions of one subscription in hand at once. */
  readonly partitionsAtOnce?: number;
  readonly backoff?: Backoff;
  /** How often to look whether another process has appended; appends of this process wake at once. */
  readonly pollMs?: number;
  readonly trimEveryMs?: number;
  /** Retention comes from here; records of a topic it does not know are kept. */
  readonly topic?: (name: string) => Topic | undefined;
}

export interface SqliteLog extends EventLog {
  /** Deletes what is older than its topic's retention, in bounded slices. Also runs by itself. */
  trim(): Promise<number>;
  /** Stops what still runs, writes what is pending, closes the file if it was opened here. */
  close(): Promise<void>;
}

/**
 * The event log in a SQLite file, for one process that does it all.
 *
 * How a batch is concluded: without `settle`, outputs and progress are one transaction, so even a crash doubles
 * nothing. With it: outputs are made durable, `settle` runs, then progress is written; a crash between them repeats the
 * batch, so stores are never ahead of the log and no record is skipped.
 *
 * Members of a group belong to one process. Should two processes run the same group all the same, progress moves only
 * from where the batch began, so the slower one's outputs are rolled back.
 */
export const openSqliteLog = (options: SqliteLogOptions): SqliteLog => {
  const database = 'path' in options.store ? openDatabase(options.store.path) : options.store.database;
  const partitions = options.partitions ?? KEYED_PARTITIONS;
  const records = openSqliteRecords(database, partitions);
  const groups = new Map<string, Group>();
  const followers = new Set<(topic: string) => void>();
  const stops = new Set<() => Promise<void>>();

  const announce = (topics: Iterable<string>): void => {
    for (const topic of topics) {
      for (const group of groups.values()) if (group.topic === topic) wakeAll(group);
      for (const follow of followers) follow(topic);
    }
  };
  const wakeAll = (group: Group): void => {
    for (const member of group.members) for (let p = 0; p < partitions; p++) member.wake(p);
  };
  const writer = openSqliteWriter({ database, records, now: options.now, announce });

  const process = async (subscription: Subscription, handle: BatchHandler): Promise<Running> => {
    const { topic, group: groupName } = subscription;
    await writer.write({ records: [], start: { group: groupName, topic, from: subscription.from } });
    const group = groupOf(groups, groupName, topic);
    const end = Promise.withResolvers<void>();
    end.promise.catch(() => undefined);

    const lanes = openLanes({
      partitionsAtOnce: subscription.partitionsAtOnce ?? options.partitionsAtOnce ?? 4,
      backoff: options.backoff ?? BACKOFF,
      handle,
      notice: options.notice,
      take: (partition) => {
        const batch = records.next(subscription, partition);
        if (batch.length === 0) return undefined;
        const isFirst = group.holders.get(partition) !== member;
        group.holders.set(partition, member);
        return { batch, revoked: NEVER, isFirst };
      },
      claim: (partition) => claim(group, member, partition),
      release: (partition) => release(group, partition),
      conclude: async (batch, { outputs, settle }, { attempt }) => {
        const progress = { group: groupName, topic, ...rangeOf(batch) };
        for (const output of outputs) assertRecordFits(output);
        try {
          if (!settle) return await attempt('outputs', () => writer.write({ records: outputs, progress }));
          if (outputs.length > 0) await attempt('outputs', () => writer.write({ records: outputs }));
          await settle();
          return await attempt('progress', () => writer.write({ records: [], progress }));
        } catch (error) {
          if (!(error instanceof OvertakenError)) throw error;
          group.holders.delete(progress.partition);
          options.notice('warn', 'log_batch_overtaken', { ...progress });
        }
      },
      fail: (error) => {
        void leave().then(() => end.reject(error));
      },
    });
    const member: Member = { wake: lanes.wake };
    const leave = async (): Promise<void> => {
      await lanes.stop();
      group.members = group.members.filter((other) => other !== member);
      stops.delete(stop);
      wakeAll(group);
    };
    const stop = async (): Promise<void> => {
      await leave();
      end.resolve();
    };

    group.members.push(member);
    stops.add(stop);
    wakeAll(group);
    return { stop, done: end.promise };
  };

  const tail = async (topic: string, handle: (records: readonly LogRecord[]) => void): Promise<Running> => {
    const positions = records.ends(topic);
    const end = Promise.withResolvers<void>();
    end.promise.catch(() => undefined);
    const stop = async (): Promise<void> => {
      followers.delete(follow);
      stops.delete(stop);
      end.resolve();
    };
    const follow = (changed: string): void => {
      if (changed !== topic) return;
      try {
        for (const [partition, position] of positions.entries()) {
          let from = position;
          for (let page = readPage(records, topic, partition, from); page.length > 0; ) {
            handle(page);
            from = page.at(-1)!.offset + 1;
            positions[partition] = from;
            page = readPage(records, topic, partition, from);
          }
        }
      } catch (error) {
        followers.delete(follow);
        stops.delete(stop);
        end.reject(error);
      }
    };
    followers.add(follow);
    stops.add(stop);
    return { stop, done: end.promise };
  };

  const scan: EventLog['scan'] = async (topic, handle, part) => {
    for (const [partition, end] of records.ends(topic).entries()) {
      if (part !== undefined && part.partition !== partition) continue;
      let from = part === undefined ? 0 : Math.max(0, end - part.lastRecords);
      while (from < end) {
        const page = readPage(records, topic, partition, from).filter((record) => record.offset < end);
        if (page.length === 0) break;
        await handle(page);
        from = page.at(-1)!.offset + 1;
        await turn();
      }
    }
  };

  const trim = async (): Promise<number> => {
    let deleted = 0;
    for (const { topic, partition } of records.slots()) {
      const row = (options.topic ?? topicNamed)(topic);
      if (!row) continue;
      const beforeMs = options.now() - row.retentionMs;
      for (let slice = TRIM_SLICE; slice === TRIM_SLICE; await turn()) {
        slice = records.trim(topic, partition, beforeMs, TRIM_SLICE);
        deleted += slice;
      }
    }
    if (deleted > 0) options.notice('info', 'log_trimmed', { records: deleted });
    return deleted;
  };

  const timers = [
    every(options.pollMs ?? 250, () => {
      if (records.changedElsewhere()) announce(records.topics());
    }),
    every(options.trimEveryMs ?? 600_000, () => {
      trim().catch((error) => options.notice('warn', 'log_trim_failed', { error: String(error) }));
    }),
  ];

  return {
    append: async (batch) => {
      for (const record of batch) assertRecordFits(record);
      await writer.write({ records: batch });
    },
    process,
    tail,
    scan,
    lag: async (topic, group) => records.lag(topic, group),
    trim,
    close: once(async () => {
      for (const timer of timers) clearInterval(timer);
      await Promise.all([...stops].map((stop) => stop()));
      await writer.close();
      if ('path' in options.store) database.close();
    }),
  };
};

const NEVER = new AbortController().signal;
const TRIM_SLICE = 1_000;
const PAGE = { batchRecordsMax: 1_000, batchBytesMax: 4 * 1024 * 1024 } as const;

const readPage = (records: SqliteRecords, topic: string, partition: number, from: number) =>
  records.read({ topic, partition, from, ...PAGE });

const rangeOf = (batch: readonly LogRecord[]) => ({
  partition: batch[0]!.partition,
  fromOffset: batch[0]!.offset,
  nextOffset: batch.at(-1)!.offset + 1,
});

const every = (ms: number, work: () => void): NodeJS.Timeout => setInterval(work, ms).unref();

interface Member {
  readonly wake: (partition: number) => void;
}

interface Group {
  readonly topic: string;
  members: readonly Member[] & Member[];
  readonly busy: Set<number>;
  /** Who had a batch of the partition last. */
  readonly holders: Map<number, Member>;
  /** Partitions that a member wanted while another had them in hand. */
  readonly refused: Set<number>;
}

const groupOf = (groups: Map<string, Group>, name: string, topic: string): Group => {
  const key = JSON.stringify([name, topic]);
  const group = groups.get(key) ?? {
    topic,
    members: [],
    busy: new Set(),
    holders: new Map(),
    refused: new Set(),
  };
  groups.set(key, group);
  return group;
};

/** Partition p belongs to member p mod n; who holds it when n changes finishes first. */
const claim = (group: Group, member: Member, partition: number): boolean => {
  if (group.members[partition % group.members.length] !== member) return false;
  if (group.busy.has(partition)) {
    group.refused.add(partition);
    return false;
  }
  group.busy.add(partition);
  return true;
};

const release = (group: Group, partition: number): void => {
  group.busy.delete(partition);
  if (group.refused.delete(partition)) for (const member of group.members) member.wake(partition);
};
