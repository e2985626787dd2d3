import { setMaxListeners } from 'node:events';
import { type Consumer, type EachBatchPayload, type Kafka, type KafkaMessage, PartitionAssigners } from 'kafkajs';
import type { LogRecord } from '../core/log.ts';
import { CONSUMER_RETRY, kafkaError } from './kafka-client.ts';
import { type Backoff, backoffMs, type LogError, type LogNotice, pause } from './log-support.ts';

export interface ConsumerTuning {
  readonly sessionTimeoutMs: number;
  readonly heartbeatEveryMs: number;
  readonly fetchMaxWaitMs: number;
  readonly fetchBytesMin: number;
  readonly fetchBytesMax: number;
  readonly fetchBytesMaxPerPartition: number;
}

/** One time of owning partitions: from a join to the next one, or to the end of the consumer. */
export interface Tenure {
  readonly consumer: Consumer;
  readonly partitions: readonly number[];
  /** Raised before the group is asked for new partitions; from then on nothing may be committed. */
  readonly revoked: AbortSignal;
}

export interface ConsumerOptions {
  readonly connect: () => Kafka;
  readonly groupId: string;
  readonly topic: string;
  readonly from: 'beginning' | 'now';
  readonly tuning: ConsumerTuning;
  readonly partitionCount: number;
  readonly backoff: Backoff;
  /** How often in a row a consumer that fails is replaced. */
  readonly restartsMax: number;
  readonly notice: LogNotice;
  /** Called while joining, before anything is fetched: the place to `seek`. */
  readonly onTenure: (tenure: Tenure) => void;
  readonly onBatch: (payload: EachBatchPayload, tenure: Tenure) => Promise<void>;
  /** The position behind a batch, also one in which nothing was for us. */
  readonly onBatchEnd?: (partition: number, nextOffset: number) => void;
}

export interface KeptConsumer {
  /** Resolves once the group was joined for the first time. */
  readonly joined: Promise<void>;
  /** Resolves after `stop`; rejects when the trouble is past waiting. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/**
 * Keeps a consumer in its group: one that crashes is replaced, after a pause. KafkaJS's own restart is off, because it
 * gives up for good on errors that a broker's restart does heal (no group coordinator for a while).
 */
export const keepConsumer = (options: ConsumerOptions): KeptConsumer => {
  const stopping = new AbortController();
  const joined = Promise.withResolvers<void>();
  joined.promise.catch(() => undefined);

  const run = async (): Promise<void> => {
    for (let failures = 0; !stopping.signal.aborted; failures++) {
      const error = await serve(options, stopping.signal, () => {
        failures = 0;
        joined.resolve();
      });
      if (!error) return;
      if (!error.retriable || failures >= options.restartsMax) throw error;
      options.notice('warn', 'log_consumer_replaced', { group: options.groupId, failures, error: error.message });
      await pause(backoffMs(failures, options.backoff), stopping.signal);
    }
  };

  const ended = run();
  ended.then(() => joined.resolve(), joined.reject);
  return {
    joined: joined.promise,
    ended,
    stop: async () => {
      stopping.abort();
      await ended.catch(() => undefined);
    },
  };
};

/** One consumer's life. Resolves with the error that ended it; with none when it was stopped. */
const serve = async (
  options: ConsumerOptions,
  stopping: AbortSignal,
  onJoined: () => void,
): Promise<LogError | undefined> => {
  const { topic, groupId, tuning } = options;
  let revocation = new AbortController();
  let tenure: Tenure | undefined;
  const revoke = () => revocation.abort();
  const consumer = options.connect().consumer({
    groupId,
    partitionAssigners: [announcing(revoke)],
    sessionTimeout: tuning.sessionTimeoutMs,
    // A live member joins again within a second, since nothing of ours blocks its fetch loop for longer.
    rebalanceTimeout: 15_000,
    heartbeatInterval: tuning.heartbeatEveryMs,
    metadataMaxAge: 300_000,
    allowAutoTopicCreation: false,
    maxBytesPerPartition: tuning.fetchBytesMaxPerPartition,
    minBytes: tuning.fetchBytesMin,
    maxBytes: tuning.fetchBytesMax,
    maxWaitTimeInMs: tuning.fetchMaxWaitMs,
    readUncommitted: false,
    retry: { ...CONSUMER_RETRY, restartOnFailure: async () => false },
  });
  const crash = Promise.withResolvers<unknown>();
  consumer.on(consumer.events.CRASH, ({ payload }) => crash.resolve(payload.error));
  consumer.on(consumer.events.GROUP_JOIN, ({ payload }) => {
    revocation = new AbortController();
    setMaxListeners(0, revocation.signal);
    tenure = { consumer, partitions: payload.memberAssignment[topic] ?? [], revoked: revocation.signal };
    options.onTenure(tenure);
    onJoined();
  });
  consumer.on(consumer.events.END_BATCH_PROCESS, ({ payload }) =>
    options.onBatchEnd?.(payload.partition, Number(payload.lastOffset) + 1),
  );
  const stop = new Promise<undefined>((resolve) => {
    stopping.addEventListener('abort', () => resolve(undefined), { once: true });
  });
  try {
    await consumer.connect();
    await consumer.subscribe({ topics: [topic], fromBeginning: options.from === 'beginning' });
    await consumer.run({
      autoCommit: false,
      eachBatchAutoResolve: false,
      // A batch is only queued here, or waits briefly for room, so every partition may wait at once.
      partitionsConsumedConcurrently: options.partitionCount,
      eachBatch: (payload) => options.onBatch(payload, tenure!),
    });
    const error = await Promise.race([crash.promise, stop]);
    return error === undefined ? undefined : kafkaError(`consume ${topic} as ${groupId}`, error);
  } catch (error) {
    return kafkaError(`consume ${topic} as ${groupId}`, error);
  } finally {
    revoke();
    // Bounded: with the brokers away, KafkaJS ends its retries before it ends.
    const gone = new AbortController();
    const leave = consumer
      .disconnect()
      .catch(() => undefined)
      .finally(() => gone.abort());
    await Promise.race([leave, pause(DISCONNECT_MS_MAX, gone.signal)]);
  }
};

const DISCONNECT_MS_MAX = 5_000;

/**
 * KafkaJS has no word for "partitions are being taken away". It does ask its assigner for the subscription at the start
 * of every join, in every one of its ways there, and with the eager protocol that is when all partitions are given up.
 */
const announcing =
  (revoke: () => void): typeof PartitionAssigners.roundRobin =>
  (config) => {
    const assigner = PartitionAssigners.roundRobin(config);
    return {
      ...assigner,
      protocol: (subscription) => {
        revoke();
        return assigner.protocol(subscription);
      },
    };
  };

export const logRecordOf = (topic: string, partition: number, message: KafkaMessage): LogRecord => ({
  topic,
  partition,
  offset: Number(message.offset),
  appendedAtMs: Number(message.timestamp),
  key: message.key ?? EMPTY,
  value: message.value ?? EMPTY,
  headers: headersOf(message.headers),
});

const EMPTY = Buffer.alloc(0);
const NO_HEADERS: Readonly<Record<string, string>> = Object.freeze({});

/** Of a header that stands twice the last counts, as in Kafka's own `lastHeader`. */
const headersOf = (headers: KafkaMessage['headers']): Readonly<Record<string, string>> => {
  let read: Record<string, string> | undefined;
  for (const name in headers) {
    const value = headers[name];
    const last = Array.isArray(value) ? value.at(-1) : value;
    if (last === undefined) continue;
    read ??= {};
    read[name] = last.toString();
  }
  return read ?? NO_HEADERS;
};
