/**
 * The event log as its users see it. Two adapters keep this promise (`adapters/sqlite-log.ts`, `adapters/kafka-log.ts`)
 * and one contract suite holds both to it.
 *
 * Order: records of one key are delivered in the order in which they were appended, because a key always lands in one
 * partition. Progress: a group's position moves only after the outputs of its handler are acknowledged and its `settle`
 * has run, so a crash anywhere repeats records and never skips one.
 */
export interface EventLog {
  /**
   * Resolves when every record is durable (Kafka `acks=all`; SQLite `synchronous=FULL`). Split by bytes as the broker
   * needs; when it rejects, some may have been kept, except that a record over the size limit refuses them all.
   */
  append(records: readonly NewRecord[]): Promise<void>;

  /**
   * Consumes `topic` as `group`, a partition's batches one after another, until `stop`. A handler, or its `settle`, that
   * throws an error marked `retriable: true` has its batch handed over again with back-off, without bound in time but
   * never without pause; any other error stops the subscription and rejects `done`.
   */
  process(subscription: Subscription, handle: BatchHandler): Promise<Running>;

  /**
   * Follows a topic from now on, without a group or progress: for answering a caller who waits. Everything appended
   * after it resolves is handed over. A handler that throws ends it and rejects `done`.
   */
  tail(topic: string, handle: (records: readonly LogRecord[]) => void): Promise<Running>;

  /**
   * Reads a topic, or the last records of one of its partitions, to the end it had when called, without a group: for
   * audits and look-back.
   */
  scan(topic: string, handle: (records: readonly LogRecord[]) => Promise<void>, part?: ScannedPart): Promise<void>;

  /** Records not yet processed by the group, over all partitions. */
  lag(topic: string, group: string): Promise<number>;
}

export interface NewRecord {
  readonly topic: string;
  /** Decides the partition; keyed topics use the log key of the consignment (16 bytes). */
  readonly key: Uint8Array;
  readonly value: Uint8Array;
  readonly headers?: Readonly<Record<string, string>>;
}

/** Key and value may be views of a larger buffer: copy them before they are sent to another thread. */
export interface LogRecord extends NewRecord {
  readonly partition: number;
  /** Rises within a partition; exact below 2^53. */
  readonly offset: number;
  readonly appendedAtMs: number;
  readonly headers: Readonly<Record<string, string>>;
}

export interface Subscription {
  readonly topic: string;
  readonly group: string;
  /** Most records handed over at once, and most bytes of their values. */
  readonly batchRecordsMax: number;
  readonly batchBytesMax: number;
  /** Most partitions in hand at once. Default: the adapter's; all of them where a handler waits for somebody outside. */
  readonly partitionsAtOnce?: number;
  /** Where a group without progress starts. */
  readonly from: 'beginning' | 'now';
}

/**
 * The largest record a log takes, and the most that one request to Kafka carries: below the broker's `message.max.bytes`
 * of 1,048,588 with room for its own framing.
 */
export const RECORD_BYTES_MAX = 1_000_000;

export interface ScannedPart {
  readonly partition: number;
  /** At most so many, the newest. */
  readonly lastRecords: number;
}

/** All records of one batch are of one partition, in offset order. */
export type BatchHandler = (batch: readonly LogRecord[], context: BatchContext) => Promise<BatchResult>;

export interface BatchContext {
  readonly partition: number;
  /**
   * True once the partition was taken away (results are dropped) or the subscription is stopping (a result is still
   * concluded, a retriable error is not tried again): in both cases finish early.
   */
  isStale(): boolean;
  /**
   * True where outputs of these records may stand in the log already: in the first batch since this member took the
   * partition, whose owner may have died, and in one that is handed over again because it could not be settled.
   */
  readonly mayRepeat: boolean;
}

export interface BatchResult {
  readonly outputs: readonly NewRecord[];
  /**
   * Runs after the outputs are acknowledged and before progress is recorded: the place for writes to stores that must
   * never be ahead of the log. It may run again for the same records after a crash.
   */
  readonly settle?: () => Promise<void>;
}

export interface Running {
  /** Finishes the batch in hand, records its progress, and leaves the group. */
  stop(): Promise<void>;
  /** Resolves after `stop`; rejects when the subscription ended by itself. */
  readonly done: Promise<void>;
}
