import type { DatabaseSync } from 'node:sqlite';
import type { LogRecord, NewRecord, Subscription } from '../core/log.ts';
import { LogError, partitionOf } from './log-support.ts';
import { inTransaction } from './sqlite.ts';

/** The log's tables. Everything here is synchronous; the functions that write expect to run inside a transaction. */
export interface SqliteRecords {
  /** Makes a topic's partitions when they are not there yet; outside a transaction. */
  prepare(topic: string): void;
  insert(records: readonly NewRecord[], atMs: number): void;
  /** @throws OvertakenError when the group has moved on from `fromOffset` meanwhile */
  advance(progress: Progress): void;
  /** Gives a group without progress its first position, in every partition. */
  start(start: GroupStart): void;
  next(subscription: Subscription, partition: number): readonly LogRecord[];
  read(page: Page): readonly LogRecord[];
  /** By partition, the offset that the next record gets. */
  ends(topic: string): number[];
  lag(topic: string, group: string): number;
  slots(): readonly { readonly topic: string; readonly partition: number }[];
  topics(): readonly string[];
  /** Deletes at most `slice` of the oldest records from before `beforeMs`; answers how many. */
  trim(topic: string, partition: number, beforeMs: number, slice: number): number;
  /** True when another connection has committed since last asked. */
  changedElsewhere(): boolean;
}

/** Another process runs the same group and was faster: what was made of this batch is dropped. */
export class OvertakenError extends LogError {
  constructor(group: string, place: string) {
    super(`group ${group} has moved past ${place} in another process`, { retriable: false });
    this.name = 'OvertakenError';
  }
}

export interface Progress {
  readonly group: string;
  readonly topic: string;
  readonly partition: number;
  readonly fromOffset: number;
  readonly nextOffset: number;
}

export interface GroupStart {
  readonly group: string;
  readonly topic: string;
  readonly from: Subscription['from'];
}

interface Page {
  readonly topic: string;
  readonly partition: number;
  readonly from: number;
  readonly batchRecordsMax: number;
  readonly batchBytesMax: number;
}

/**
 * A slot is one partition of one topic. A record's row id is slot × 2^40 + offset, so that a partition lies together
 * and in order in the table's own tree: reading it is one range scan, no second index. 2^13 slots of 2^40 records fit.
 */
const SLOT_SIZE = 2 ** 40;
const SLOTS_MAX = 2 ** 13;

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS log_slots (
    slot INTEGER PRIMARY KEY, topic TEXT NOT NULL, partition INTEGER NOT NULL, next_offset INTEGER NOT NULL,
    UNIQUE (topic, partition)
  ) STRICT;
  CREATE TABLE IF NOT EXISTS log_records (
    id INTEGER PRIMARY KEY, at_ms INTEGER NOT NULL, key BLOB NOT NULL, value BLOB NOT NULL, headers TEXT
  ) STRICT;
  CREATE TABLE IF NOT EXISTS log_progress (
    consumers TEXT NOT NULL, slot INTEGER NOT NULL, next_offset INTEGER NOT NULL, PRIMARY KEY (consumers, slot)
  ) STRICT, WITHOUT ROWID;
`;

interface Row {
  readonly id: number;
  readonly at_ms: number;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly headers: string | null;
}

/** @throws LogError when the file was made with another number of partitions */
export const openSqliteRecords = (database: DatabaseSync, partitions: number): SqliteRecords => {
  database.exec(SCHEMA);
  const sql = {
    slots: database.prepare('SELECT slot, topic, partition FROM log_slots ORDER BY slot'),
    makeSlot: database.prepare('INSERT OR IGNORE INTO log_slots (topic, partition, next_offset) VALUES (?, ?, 0)'),
    end: database.prepare('SELECT next_offset AS next FROM log_slots WHERE slot = ?'),
    setEnd: database.prepare('UPDATE log_slots SET next_offset = ? WHERE slot = ?'),
    insert: database.prepare('INSERT INTO log_records (id, at_ms, key, value, headers) VALUES (?, ?, ?, ?, ?)'),
    read: database.prepare(
      'SELECT id, at_ms, key, value, headers FROM log_records WHERE id >= ? AND id < ? ORDER BY id LIMIT ?',
    ),
    first: database.prepare('SELECT min(id) AS id FROM log_records WHERE id >= ? AND id < ?'),
    ages: database.prepare('SELECT id, at_ms FROM log_records WHERE id >= ? AND id < ? ORDER BY id LIMIT ?'),
    trim: database.prepare('DELETE FROM log_records WHERE id >= ? AND id <= ?'),
    progress: database.prepare('SELECT next_offset AS next FROM log_progress WHERE consumers = ? AND slot = ?'),
    start: database.prepare('INSERT OR IGNORE INTO log_progress (consumers, slot, next_offset) VALUES (?, ?, ?)'),
    advance: database.prepare(
      'UPDATE log_progress SET next_offset = ? WHERE consumers = ? AND slot = ? AND next_offset <= ?',
    ),
    version: database.prepare('PRAGMA data_version'),
  };
  const slotsByTopic = new Map<string, readonly number[]>();
  const versionNow = (): number => (sql.version.get() as { data_version: number }).data_version;
  let version = versionNow();

  const allSlots = () => sql.slots.all() as { slot: number; topic: string; partition: number }[];

  /** A topic's slots, by partition; made when first asked for. */
  const slotsOf = (topic: string): readonly number[] => {
    const known = slotsByTopic.get(topic);
    if (known) return known;
    const find = () => allSlots().filter((row) => row.topic === topic);
    if (find().length === 0) {
      inTransaction(database, () => {
        for (let p = 0; p < partitions; p++) sql.makeSlot.run(topic, p);
      });
    }
    const rows = find().sort((a, b) => a.partition - b.partition);
    if (rows.length !== partitions || rows.some((row) => row.slot >= SLOTS_MAX)) {
      throw new LogError(`${topic} has ${rows.length} partitions in this file, not ${partitions}`, {
        retriable: false,
      });
    }
    const slots = rows.map((row) => row.slot);
    slotsByTopic.set(topic, slots);
    return slots;
  };

  const endOf = (slot: number): number => (sql.end.get(slot) as { next: number }).next;
  const firstOf = (slot: number): number | undefined => {
    const { id } = sql.first.get(slot * SLOT_SIZE, (slot + 1) * SLOT_SIZE) as { id: number | null };
    return id === null ? undefined : id - slot * SLOT_SIZE;
  };
  const progressOf = (group: string, slot: number): number | undefined =>
    (sql.progress.get(group, slot) as { next: number } | undefined)?.next;

  const read = ({ topic, partition, from, batchRecordsMax, batchBytesMax }: Page): readonly LogRecord[] => {
    const slot = slotsOf(topic)[partition]!;
    const base = slot * SLOT_SIZE;
    const batch: LogRecord[] = [];
    let bytes = 0;
    for (const row of sql.read.iterate(base + from, base + SLOT_SIZE, batchRecordsMax) as Iterable<unknown>) {
      const { id, at_ms, key, value, headers } = row as Row;
      bytes += value.byteLength;
      if (batch.length > 0 && bytes > batchBytesMax) break;
      batch.push({
        topic,
        partition,
        offset: id - base,
        appendedAtMs: at_ms,
        key,
        value,
        headers: headers === null ? NO_HEADERS : JSON.parse(headers),
      });
    }
    return batch;
  };

  return {
    prepare: slotsOf,
    insert: (batch, atMs) => {
      const ends = new Map<number, number>();
      for (const { topic, key, value, headers } of batch) {
        const slot = slotsOf(topic)[partitionOf(key, partitions)]!;
        const offset = ends.get(slot) ?? endOf(slot);
        sql.insert.run(slot * SLOT_SIZE + offset, atMs, key, value, headers ? JSON.stringify(headers) : null);
        ends.set(slot, offset + 1);
      }
      for (const [slot, next] of ends) sql.setEnd.run(next, slot);
    },
    advance: ({ group, topic, partition, fromOffset, nextOffset }) => {
      const moved = sql.advance.run(nextOffset, group, slotsOf(topic)[partition]!, fromOffset);
      if (moved.changes === 1) return;
      throw new OvertakenError(group, `${topic}/${partition}@${fromOffset}`);
    },
    start: ({ group, topic, from }) => {
      for (const slot of slotsOf(topic)) sql.start.run(group, slot, from === 'now' ? endOf(slot) : 0);
    },
    next: ({ topic, group, batchRecordsMax, batchBytesMax }, partition) => {
      const from = progressOf(group, slotsOf(topic)[partition]!) ?? 0;
      return read({ topic, partition, from, batchRecordsMax, batchBytesMax });
    },
    read,
    ends: (topic) => slotsOf(topic).map(endOf),
    lag: (topic, group) =>
      slotsOf(topic).reduce((sum, slot) => {
        const end = endOf(slot);
        const first = firstOf(slot) ?? end;
        return sum + end - Math.max(first, progressOf(group, slot) ?? 0);
      }, 0),
    slots: allSlots,
    topics: () => [...new Set(allSlots().map((row) => row.topic))],
    trim: (topic, partition, beforeMs, slice) => {
      const base = slotsOf(topic)[partition]! * SLOT_SIZE;
      const oldest = sql.ages.all(base, base + SLOT_SIZE, slice) as { id: number; at_ms: number }[];
      const kept = oldest.findIndex((row) => row.at_ms >= beforeMs);
      const expired = kept === -1 ? oldest : oldest.slice(0, kept);
      if (expired.length > 0) inTransaction(database, () => sql.trim.run(base, expired.at(-1)!.id));
      return expired.length;
    },
    changedElsewhere: () => {
      const before = version;
      version = versionNow();
      return version !== before;
    },
  };
};

const NO_HEADERS: Readonly<Record<string, string>> = Object.freeze({});
