import type { DatabaseSync } from 'node:sqlite';
import type { NewRecord } from '../core/log.ts';
import { LogError, recordBytes } from './log-support.ts';
import { inTransaction } from './sqlite.ts';
import type { GroupStart, Progress, SqliteRecords } from './sqlite-log-records.ts';

export interface Write {
  readonly records: readonly NewRecord[];
  readonly progress?: Progress;
  readonly start?: GroupStart;
}

export interface SqliteWriter {
  /** Resolves when durable. All of one write is in one transaction. */
  write(write: Write): Promise<void>;
  /** Resolves when everything pending is durable. */
  close(): Promise<void>;
}

interface Pending extends Write {
  readonly bytes: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Group commit: a synced commit costs far more than an insert, so all that was asked for in one turn of the event loop
 * shares one transaction, up to a size.
 */
export const openSqliteWriter = (options: {
  readonly database: DatabaseSync;
  readonly records: SqliteRecords;
  readonly now: () => number;
  /** Told the topics that have new records, after the commit. */
  readonly announce: (topics: Iterable<string>) => void;
}): SqliteWriter => {
  const { database, records } = options;
  let pending: Pending[] = [];
  let pendingBytes = 0;
  let scheduled = false;

  const flush = (): void => {
    scheduled = false;
    const writes = takeSome();
    if (pending.length > 0) schedule();
    const failure = failureOf(writes);
    if (failure === undefined) conclude(writes);
    // One write that fails must not fail its neighbours: each again by itself, so each learns its own end.
    else for (const write of writes) commitAlone(write);
  };

  const takeSome = (): Pending[] => {
    let bytes = 0;
    const count = pending.findIndex((write, index) => {
      bytes += write.bytes;
      return index > 0 && bytes > TRANSACTION_BYTES_MAX;
    });
    const writes = count === -1 ? pending : pending.slice(0, count);
    pending = count === -1 ? [] : pending.slice(count);
    for (const write of writes) pendingBytes -= write.bytes;
    return writes;
  };

  const commitAlone = (write: Pending): void => {
    const failure = failureOf([write]);
    if (failure === undefined) conclude([write]);
    else write.reject(failure);
  };

  const failureOf = (writes: readonly Pending[]): Error | undefined => {
    try {
      writes.forEach(prepare);
      inTransaction(database, () => writes.forEach(apply));
      return undefined;
    } catch (error) {
      return explained(error);
    }
  };

  const prepare = (write: Write): void => {
    for (const { topic } of write.records) records.prepare(topic);
    if (write.start) records.prepare(write.start.topic);
  };

  const apply = (write: Write): void => {
    if (write.start) records.start(write.start);
    records.insert(write.records, options.now());
    if (write.progress) records.advance(write.progress);
  };

  const conclude = (writes: readonly Pending[]): void => {
    const topics = new Set<string>();
    for (const write of writes) {
      for (const record of write.records) topics.add(record.topic);
      write.resolve();
    }
    options.announce(topics);
  };

  const schedule = (): void => {
    if (scheduled) return;
    scheduled = true;
    setImmediate(flush);
  };

  const write = (asked: Write): Promise<void> => {
    const bytes = asked.records.reduce((sum, record) => sum + recordBytes(record), 0);
    if (pendingBytes > 0 && pendingBytes + bytes > PENDING_BYTES_MAX) {
      return Promise.reject(new LogError('too much is waiting to be written', { retriable: true }));
    }
    pendingBytes += bytes;
    schedule();
    return new Promise((resolve, reject) => {
      pending.push({ ...asked, bytes, resolve, reject });
    });
  };

  return {
    write,
    close: async () => {
      while (pending.length > 0) flush();
    },
  };
};

const TRANSACTION_BYTES_MAX = 16 * 1024 * 1024;
const PENDING_BYTES_MAX = 256 * 1024 * 1024;

/** SQLITE_BUSY, SQLITE_LOCKED, SQLITE_IOERR, SQLITE_FULL: another writer, or a disk that an operator can mend. */
const HEALING_CODES: ReadonlySet<number> = new Set([5, 6, 10, 13]);

const explained = (error: unknown): Error => {
  if (error instanceof LogError) return error;
  const code = (error as { readonly errcode?: number }).errcode ?? -1;
  return new LogError(`SQLite could not write: ${String(error)}`, {
    retriable: HEALING_CODES.has(code & 0xff),
    cause: error,
  });
};
