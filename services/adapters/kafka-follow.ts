import type { EachBatchPayload } from 'kafkajs';
import type { LogRecord, Running } from '../core/log.ts';
import { type ConsumerOptions, keepConsumer, logRecordOf, type Tenure } from './kafka-consumer.ts';

export interface FollowOptions
  extends Pick<ConsumerOptions, 'connect' | 'topic' | 'groupId' | 'tuning' | 'partitionCount' | 'backoff' | 'notice'> {
  /** By partition, the next offset to read. Moves as records are handed over, so a replaced consumer goes on there. */
  readonly positions: Map<number, number>;
}

/** Hands over what comes after `positions`. Its group is for this call alone and records nothing. */
export const tailKafka = async (
  options: FollowOptions,
  handle: (records: readonly LogRecord[]) => void,
): Promise<Running> => {
  const end = Promise.withResolvers<void>();
  end.promise.catch(() => undefined);
  const consumer = keepConsumer({
    ...options,
    from: 'now',
    restartsMax: Number.POSITIVE_INFINITY,
    onTenure: (tenure) => seekAll(tenure, options),
    onBatch: async (payload) => {
      try {
        handle(recordsOf(payload));
      } catch (error) {
        end.reject(error);
        void consumer.stop();
        return;
      }
      advance(payload, options.positions);
    },
  });
  consumer.ended.then(end.resolve, end.reject);
  await consumer.joined;
  return { stop: consumer.stop, done: end.promise };
};

/** Hands over what lies between `positions` and `ends`, one page after another; resolves when all was. */
export const scanKafka = async (
  options: FollowOptions & { readonly ends: ReadonlyMap<number, number> },
  handle: (records: readonly LogRecord[]) => Promise<void>,
): Promise<void> => {
  const { positions, ends } = options;
  const isRead = (): boolean => [...ends].every(([partition, end]) => (positions.get(partition) ?? 0) >= end);
  if (isRead()) return;
  const done = Promise.withResolvers<void>();
  let turn: Promise<void> = Promise.resolve();
  const consumer = keepConsumer({
    ...options,
    from: 'beginning',
    restartsMax: SCAN_RESTARTS_MAX,
    onTenure: (tenure) => seekAll(tenure, options),
    onBatch: async (payload, tenure) => {
      const { partition } = payload.batch;
      const records = recordsOf(payload).filter((record) => record.offset < (ends.get(partition) ?? 0));
      const work = turn.then(() => handlePages({ records, tenure, payload, positions, handle }));
      turn = work.catch(() => undefined);
      await work.catch(done.reject);
      if (isRead()) done.resolve();
    },
    onBatchEnd: (partition, nextOffset) => {
      // Only control records, or none that are left: KafkaJS moved on without handing anything over.
      if (nextOffset >= (ends.get(partition) ?? 0) && nextOffset > positions.get(partition)!)
        positions.set(partition, nextOffset);
      if (isRead()) done.resolve();
    },
  });
  consumer.ended.catch(done.reject);
  try {
    await done.promise;
  } finally {
    await consumer.stop();
  }
};

const SCAN_RESTARTS_MAX = 8;
const PAGE_RECORDS_MAX = 1_000;

const handlePages = async (job: {
  readonly records: readonly LogRecord[];
  readonly tenure: Tenure;
  readonly payload: EachBatchPayload;
  readonly positions: Map<number, number>;
  readonly handle: (records: readonly LogRecord[]) => Promise<void>;
}): Promise<void> => {
  for (let from = 0; from < job.records.length; from += PAGE_RECORDS_MAX) {
    if (job.tenure.revoked.aborted) return;
    const page = job.records.slice(from, from + PAGE_RECORDS_MAX);
    await job.handle(page);
    job.positions.set(job.payload.batch.partition, page.at(-1)!.offset + 1);
    await job.payload.heartbeat();
  }
  job.payload.resolveOffset(job.payload.batch.lastOffset());
};

const recordsOf = ({ batch }: EachBatchPayload): LogRecord[] =>
  batch.messages.map((message) => logRecordOf(batch.topic, batch.partition, message));

const advance = ({ batch, resolveOffset }: EachBatchPayload, positions: Map<number, number>): void => {
  resolveOffset(batch.lastOffset());
  positions.set(batch.partition, Number(batch.lastOffset()) + 1);
};

const seekAll = ({ consumer, partitions }: Tenure, { topic, positions }: FollowOptions): void => {
  for (const partition of partitions) {
    consumer.seek({ topic, partition, offset: String(positions.get(partition) ?? 0) });
  }
};
