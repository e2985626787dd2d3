import { setTimeout as sleep } from 'node:timers/promises';
import { type NewRecord, RECORD_BYTES_MAX } from '../core/log.ts';
import { RAW_TOPIC_PREFIX, rawTopic, TOPICS, type Topic } from '../core/topics.ts';

/** Trouble with the log itself; `retriable` says whether waiting may heal it. */
export class LogError extends Error {
  readonly retriable: boolean;

  constructor(message: string, options: { readonly retriable: boolean; readonly cause?: unknown }) {
    super(message, { cause: options.cause });
    this.name = 'LogError';
    this.retriable = options.retriable;
  }
}

export const isRetriable = (error: unknown): boolean =>
  error instanceof Error && (error as { readonly retriable?: unknown }).retriable === true;

/** What the log has to say about itself; the process decides where it goes. */
export type LogNotice = (level: 'debug' | 'info' | 'warn' | 'error', event: string, fields: object) => void;

/** Upper bound of a record's size in Kafka's encoding: lengths and deltas are varints of at most 10 bytes. */
export const recordBytes = (record: NewRecord): number => {
  let bytes = 48 + record.key.byteLength + record.value.byteLength;
  for (const name in record.headers) bytes += 16 + 3 * (name.length + record.headers[name]!.length);
  return bytes;
};

/** @throws LogError, not retriable, naming the record's topic and size */
export const assertRecordFits = (record: NewRecord, bytes = recordBytes(record)): void => {
  if (bytes <= RECORD_BYTES_MAX) return;
  throw new LogError(`a record of ${bytes} bytes for ${record.topic} is over the limit of ${RECORD_BYTES_MAX}`, {
    retriable: false,
  });
};

/** The table's row of a topic, or of a tenant's raw topic; undefined for any other name. */
export const topicNamed = (name: string): Topic | undefined =>
  Object.values<Topic>(TOPICS).find((topic) => topic.name === name) ??
  (name.startsWith(RAW_TOPIC_PREFIX) ? rawTopic(name.slice(RAW_TOPIC_PREFIX.length)) : undefined);

/**
 * Key to partition exactly as Kafka's own clients do it (murmur2, sign bit cleared, modulo), so that both adapters and
 * a carrier's own producer agree. KafkaJS's own version computes with BigInt and is some fifty times slower.
 */
export const partitionOf = (key: Uint8Array, partitions: number): number => (murmur2(key) & 0x7fffffff) % partitions;

/** murmur2 with Kafka's seed. Source: org.apache.kafka.common.utils.Utils. */
const murmur2 = (data: Uint8Array): number => {
  const length = data.length;
  const blocks = length & ~3;
  let hash = 0x9747b28c ^ length;
  for (let i = 0; i < blocks; i += 4) {
    let block = data[i]! | (data[i + 1]! << 8) | (data[i + 2]! << 16) | (data[i + 3]! << 24);
    block = Math.imul(block, MURMUR_M);
    block ^= block >>> 24;
    hash = Math.imul(hash, MURMUR_M) ^ Math.imul(block, MURMUR_M);
  }
  const rest = length - blocks;
  if (rest === 3) hash ^= data[blocks + 2]! << 16;
  if (rest >= 2) hash ^= data[blocks + 1]! << 8;
  if (rest >= 1) hash = Math.imul(hash ^ data[blocks]!, MURMUR_M);
  hash ^= hash >>> 13;
  hash = Math.imul(hash, MURMUR_M);
  return hash ^ (hash >>> 15);
};

const MURMUR_M = 0x5bd1e995;

/** Closing twice closes once; both callers wait for the same end. */
export const once = (work: () => Promise<void>): (() => Promise<void>) => {
  let running: Promise<void> | undefined;
  return () => {
    running ??= work();
    return running;
  };
};

export interface Backoff {
  readonly firstMs: number;
  readonly maxMs: number;
}

export const BACKOFF: Backoff = { firstMs: 50, maxMs: 10_000 };

/** Doubles from `firstMs` to `maxMs`, less up to a quarter at random so that many waiters do not return together. */
export const backoffMs = (attempt: number, backoff: Backoff): number =>
  Math.min(backoff.maxMs, backoff.firstMs * 2 ** Math.min(attempt, 30)) * (1 - Math.random() / 4);

/** Waits; returns early, without an error, when the signal says so. */
export const pause = (ms: number, signal?: AbortSignal): Promise<void> =>
  sleep(ms, undefined, signal ? { signal } : {}).catch(() => undefined);

/** Repeats `work` while it fails with a retriable error; gives up, with that error, once the signal is raised. */
export const retrying = async <T>(
  work: () => Promise<T>,
  options: {
    readonly signal: AbortSignal;
    readonly backoff: Backoff;
    readonly onRetry: (error: unknown, attempt: number) => void;
  },
): Promise<T> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await work();
    } catch (error) {
      if (!isRetriable(error) || options.signal.aborted) throw error;
      options.onRetry(error, attempt);
      await pause(backoffMs(attempt, options.backoff), options.signal);
      if (options.signal.aborted) throw error;
    }
  }
};
