import type { EachBatchPayload } from 'kafkajs';
import type { BatchHandler, BatchResult, LogRecord, Running, Subscription } from '../core/log.ts';
import { kafkaError } from './kafka-client.ts';
import { type ConsumerOptions, keepConsumer, logRecordOf, type Tenure } from './kafka-consumer.ts';
import type { KafkaSender } from './kafka-sender.ts';
import { type LanesOptions, openLanes, type Step, type Taken } from './log-lanes.ts';
import { assertRecordFits, LogError } from './log-support.ts';

export interface ProcessOptions
  extends Pick<ConsumerOptions, 'connect' | 'tuning' | 'partitionCount' | 'backoff' | 'notice'>,
    Pick<LanesOptions, 'partitionsAtOnce'> {
  readonly sender: KafkaSender;
  /** Where partitions without progress begin; only those of a group that starts from now. */
  readonly starts: ReadonlyMap<number, number>;
}

/** A partition's records that were fetched and not yet handed over, during one tenure. */
interface Store {
  readonly tenure: Tenure;
  readonly commit: EachBatchPayload['commitOffsetsIfNecessary'];
  records: readonly LogRecord[];
  /** Nothing of it was handed over yet. */
  isFresh: boolean;
  paused: boolean;
  /** Wakes the fetch that waits for room. */
  hungry: () => void;
}

/**
 * Fetching and handling are apart: `eachBatch` only stores what came, up to a bound, so the next fetch, heartbeats and
 * rebalances go on while handlers work, however long those take. Lanes empty the stores: outputs acknowledged, settled,
 * then the offset committed, and that only by whoever still owns the partition.
 */
export const processKafka = async (
  subscription: Subscription,
  handle: BatchHandler,
  options: ProcessOptions,
): Promise<Running> => {
  const { topic, group } = subscription;
  const stores = new Map<number, Store>();
  let starts = options.starts;
  let stopping = false;
  let pinned: Promise<void> = Promise.resolve();
  const end = Promise.withResolvers<void>();
  end.promise.catch(() => undefined);

  const onTenure = ({ consumer, partitions }: Tenure): void => {
    for (const [partition, { paused }] of stores) if (paused) consumer.resume([{ topic, partitions: [partition] }]);
    stores.clear();
    for (const partition of partitions) {
      const offset = starts.get(partition);
      if (offset !== undefined) consumer.seek({ topic, partition, offset: String(offset) });
    }
  };

  const onBatch = async (payload: EachBatchPayload, tenure: Tenure): Promise<void> => {
    const { partition, messages } = payload.batch;
    if (stopping) return void payload.pause();
    const store = storeFor(partition, tenure, payload);
    const fetched = messages.map((message) => logRecordOf(topic, partition, message));
    store.records = store.records.length === 0 ? fetched : store.records.concat(fetched);
    payload.resolveOffset(messages.at(-1)!.offset);
    lanes.wake(partition);
    if (hasRoom(store)) return;
    await roomOrTimeout(store);
    if (hasRoom(store) || tenure.revoked.aborted) return;
    store.paused = true;
    payload.pause();
  };

  const storeFor = (partition: number, tenure: Tenure, payload: EachBatchPayload): Store => {
    const known = stores.get(partition);
    if (known?.tenure === tenure) return known;
    const commit = payload.commitOffsetsIfNecessary;
    const store: Store = { tenure, commit, records: [], isFresh: true, paused: false, hungry: () => undefined };
    stores.set(partition, store);
    return store;
  };

  const hasRoom = ({ records }: Store): boolean => records.length <= subscription.batchRecordsMax;

  const take = (partition: number): Taken | undefined => {
    const store = stores.get(partition);
    if (!store || store.records.length === 0 || store.tenure.revoked.aborted) return undefined;
    const count = batchLength(store.records, subscription);
    const batch = store.records.slice(0, count);
    store.records = store.records.slice(count);
    if (hasRoom(store)) {
      store.hungry();
      if (store.paused) store.tenure.consumer.resume([{ topic, partitions: [partition] }]);
      store.paused = false;
    }
    const isFirst = store.isFresh;
    store.isFresh = false;
    return { batch, revoked: store.tenure.revoked, isFirst };
  };

  const conclude = async (
    batch: readonly LogRecord[],
    { outputs, settle }: BatchResult,
    { attempt, revoked }: Step,
  ): Promise<void> => {
    const { partition, offset } = batch.at(-1)!;
    const store = stores.get(partition)!;
    for (const output of outputs) assertRecordFits(output);
    await attempt('outputs', () => options.sender.send(outputs));
    if (!revoked.aborted) await settle?.();
    await attempt('progress', async () => {
      // Checked and sent in one turn, so KafkaJS signs the commit with the generation that the check was about.
      if (revoked.aborted) throw new LogError('the partition was taken away', { retriable: true });
      const offsets = { topics: [{ topic, partitions: [{ partition, offset: String(offset + 1) }] }] };
      await store.commit(offsets).catch((error) => Promise.reject(commitError(error)));
    });
  };

  const lanes = openLanes({
    partitionsAtOnce: options.partitionsAtOnce,
    backoff: options.backoff,
    notice: options.notice,
    handle,
    take,
    claim: () => true,
    release: () => undefined,
    conclude,
    fail: (error) => void leave().then(() => end.reject(error)),
  });

  const consumer = keepConsumer({
    ...options,
    groupId: group,
    topic,
    from: subscription.from,
    restartsMax: Number.POSITIVE_INFINITY,
    onTenure: (tenure) => {
      onTenure(tenure);
      pinned = pinStarts(tenure, topic, starts).then(
        () => {
          starts = NO_STARTS;
        },
        (error) => options.notice('warn', 'log_start_not_recorded', { topic, group, error: String(error) }),
      );
    },
    onBatch,
  });
  consumer.ended.catch((error) => lanes.stop().then(() => end.reject(error)));

  /** Handlers first, while the consumer still holds the partitions and can commit what they conclude. */
  const leave = async (): Promise<void> => {
    stopping = true;
    await lanes.stop();
    await consumer.stop();
  };
  await consumer.joined;
  await pinned;
  return {
    stop: async () => {
      await leave();
      end.resolve();
    },
    done: end.promise,
  };
};

const NO_STARTS: ReadonlyMap<number, number> = new Map();

/** How long a fetch waits for a slow partition before it goes on without that one. Well below a heartbeat. */
const ROOM_WAIT_MS_MAX = 500;

const roomOrTimeout = (store: Store): Promise<void> =>
  new Promise((resolve) => {
    const done = (): void => {
      clearTimeout(timer);
      store.tenure.revoked.removeEventListener('abort', done);
      store.hungry = () => undefined;
      resolve();
    };
    const timer = setTimeout(done, ROOM_WAIT_MS_MAX);
    store.tenure.revoked.addEventListener('abort', done);
    store.hungry = done;
  });

const batchLength = (records: readonly LogRecord[], { batchRecordsMax, batchBytesMax }: Subscription): number => {
  let bytes = 0;
  let count = 0;
  while (count < records.length && count < batchRecordsMax) {
    bytes += records[count]!.value.byteLength;
    if (count > 0 && bytes > batchBytesMax) break;
    count++;
  }
  return count;
};

/** A group that starts from now and has done nothing yet must begin at the same place after a crash: commit it. */
const pinStarts = async (tenure: Tenure, topic: string, starts: ReadonlyMap<number, number>): Promise<void> => {
  const own = tenure.partitions.filter((partition) => starts.has(partition));
  if (own.length === 0) return;
  // KafkaJS accepts commits once its runner stands, which is one turn after it has said that it joined.
  await new Promise((resolve) => setImmediate(resolve));
  if (tenure.revoked.aborted) throw new LogError('the partitions were taken away', { retriable: true });
  await tenure.consumer.commitOffsets(
    own.map((partition) => ({ topic, partition, offset: String(starts.get(partition)!) })),
  );
};

/** Says the group is changing: the fetch loop learns the same, joins again, and the batch is dropped as stale. */
const commitError = (error: unknown): LogError => {
  const { type } = error as { readonly type?: string };
  if (type !== undefined && REBALANCE_TYPES.has(type)) {
    return new LogError(`the group is changing (${type})`, { retriable: true, cause: error });
  }
  return kafkaError('commit progress', error);
};

const REBALANCE_TYPES: ReadonlySet<string> = new Set([
  'REBALANCE_IN_PROGRESS',
  'ILLEGAL_GENERATION',
  'UNKNOWN_MEMBER_ID',
  'NOT_COORDINATOR_FOR_GROUP',
  'GROUP_COORDINATOR_NOT_AVAILABLE',
  'GROUP_LOAD_IN_PROGRESS',
]);
