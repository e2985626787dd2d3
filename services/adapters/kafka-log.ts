import { randomUUID } from 'node:crypto';
import type { Admin } from 'kafkajs';
import type { EventLog, ScannedPart } from '../core/log.ts';
import { KEYED_PARTITIONS, type Topic } from '../core/topics.ts';
import { CONSUMER_RETRY, connectKafka, KAFKA_RETRY, type KafkaConnection, kafkaError } from './kafka-client.ts';
import type { ConsumerTuning } from './kafka-consumer.ts';
import { type FollowOptions, scanKafka, tailKafka } from './kafka-follow.ts';
import { processKafka } from './kafka-process.ts';
import { openKafkaSender } from './kafka-sender.ts';
import { checkTopics, createTopics, type TopicPlan } from './kafka-topics.ts';
import { BACKOFF, type Backoff, LogError, once, retrying } from './log-support.ts';

export interface KafkaLogOptions extends KafkaConnection, Partial<TopicPlan>, Partial<ConsumerTuning> {
  /** Most partitions of one subscription in hand at once. */
  readonly partitionsAtOnce?: number;
  readonly backoff?: Backoff;
}

export interface KafkaLog extends EventLog {
  /** Creates those of the given topics that are missing; nothing is ever created by itself. */
  createTopics(topics: readonly Topic[]): Promise<void>;
  /** What differs from the table, one sentence each. */
  checkTopics(topics: readonly Topic[]): Promise<readonly string[]>;
  /** Stops what still runs, sends what is pending, disconnects. */
  close(): Promise<void>;
}

/**
 * The event log on Apache Kafka. Only this file and `kafka-*.ts` beside it know KafkaJS, so that another client can
 * replace it.
 * @throws LogError, retriable when the brokers could not be reached
 */
export const openKafkaLog = async (options: KafkaLogOptions): Promise<KafkaLog> => {
  const connect = () => connectKafka(options);
  const plan: TopicPlan = {
    partitions: options.partitions ?? KEYED_PARTITIONS,
    partitionsPerTenant: options.partitionsPerTenant ?? KEYED_PARTITIONS,
    replicationFactor: options.replicationFactor ?? 3,
  };
  // Heartbeats do not wait for handlers, so a session may be short and a dead member is soon replaced. A fetch returns
  // with the first record, so waiting costs no latency. Small pieces keep all partitions moving and memory low.
  const tuning: ConsumerTuning = {
    sessionTimeoutMs: options.sessionTimeoutMs ?? 10_000,
    heartbeatEveryMs: options.heartbeatEveryMs ?? 2_000,
    fetchMaxWaitMs: options.fetchMaxWaitMs ?? 250,
    fetchBytesMin: options.fetchBytesMin ?? 1,
    fetchBytesMax: options.fetchBytesMax ?? 8 * 1024 * 1024,
    fetchBytesMaxPerPartition: options.fetchBytesMaxPerPartition ?? 256 * 1024,
  };
  const shared = {
    connect: () => connectKafka(options, CONSUMER_RETRY),
    tuning,
    backoff: options.backoff ?? BACKOFF,
    notice: options.notice,
  };
  const admin = connect().admin({ retry: KAFKA_RETRY });
  // Brokers that just started, or topics just made, answer with trouble for a moment that KafkaJS does not wait out.
  const ask = <T>(doing: string, question: () => Promise<T>): Promise<T> =>
    retrying(() => question().catch((error) => Promise.reject(kafkaError(doing, error))), {
      signal: AbortSignal.timeout(ASK_MS_MAX),
      backoff: shared.backoff,
      onRetry: (error) => options.notice('debug', 'log_asked_again', { doing, error: String(error) }),
    });
  await ask('connect to Kafka', () => admin.connect());
  const sender = await ask('connect to Kafka', () => openKafkaSender(connect()));
  const stops = new Set<() => Promise<void>>();

  const follow = async (topic: string, purpose: string): Promise<{ bounds: Bounds; follow: FollowOptions }> => {
    const bounds = await boundsOf(admin, topic);
    const groupId = `${options.clientId}-${purpose}-${randomUUID()}`;
    return { bounds, follow: { ...shared, topic, groupId, partitionCount: bounds.ends.size, positions: new Map() } };
  };

  return {
    append: (records) => sender.send(records),

    process: async (subscription, handle) => {
      const { topic, group, from } = subscription;
      // In this order: another first member that begins in between begins after these ends, so nothing is skipped.
      const { ends } = await ask(`look up ${topic}`, () => boundsOf(admin, topic));
      const starts = from === 'now' ? await ask(`look up ${group}`, () => startsOf(admin, topic, group, ends)) : NONE;
      const running = await processKafka(subscription, handle, {
        ...shared,
        sender,
        starts,
        partitionCount: ends.size,
        partitionsAtOnce: subscription.partitionsAtOnce ?? options.partitionsAtOnce ?? 4,
      });
      return kept(running, stops);
    },

    tail: async (topic, handle) => {
      const { bounds, follow: options } = await ask(`look up ${topic}`, () => follow(topic, 'tail'));
      return kept(await tailKafka({ ...options, positions: bounds.ends }, handle), stops);
    },

    scan: async (topic, handle, part) => {
      const { bounds, follow: options } = await ask(`look up ${topic}`, () => follow(topic, 'scan'));
      const { begins, ends } = part === undefined ? bounds : boundsWithin(bounds, part);
      await scanKafka({ ...options, positions: begins, ends }, handle);
    },

    lag: (topic, group) =>
      ask(`look up ${group}`, async () => {
        const { begins, ends } = await boundsOf(admin, topic);
        const progress = await progressOf(admin, topic, group);
        let lag = 0;
        for (const [p, end] of ends) lag += end - Math.max(begins.get(p)!, progress.get(p) ?? 0);
        return lag;
      }),

    createTopics: (topics) => ask('create topics', () => createTopics(admin, topics, plan)),
    checkTopics: (topics) => ask('check topics', () => checkTopics(admin, topics, plan)),

    close: once(async () => {
      await Promise.all([...stops].map((stop) => stop()));
      await sender.close();
      await admin.disconnect();
    }),
  };
};

/** After this long the caller is told, and decides. */
const ASK_MS_MAX = 10_000;

const NONE: ReadonlyMap<number, number> = new Map();

/** Remembers how to stop it until it has ended. */
const kept = <T extends { stop(): Promise<void>; readonly done: Promise<void> }>(
  running: T,
  stops: Set<() => Promise<void>>,
): T => {
  stops.add(running.stop);
  const forget = (): void => void stops.delete(running.stop);
  running.done.then(forget, forget);
  return running;
};

interface Bounds {
  readonly begins: Map<number, number>;
  readonly ends: Map<number, number>;
}

const boundsOf = async (admin: Admin, topic: string): Promise<Bounds> => {
  if (!(await admin.listTopics()).includes(topic)) {
    throw new LogError(`there is no topic ${topic}; create the topics first`, { retriable: false });
  }
  const partitions = await admin.fetchTopicOffsets(topic);
  return {
    begins: new Map(partitions.map(({ partition, low }) => [partition, Number(low)])),
    ends: new Map(partitions.map(({ partition, high }) => [partition, Number(high)])),
  };
};

/** Other partitions are at their end already, and nothing of them is waited for. */
const boundsWithin = ({ begins, ends }: Bounds, { partition, lastRecords }: ScannedPart): Bounds => {
  const end = ends.get(partition) ?? 0;
  const begin = Math.max(begins.get(partition) ?? 0, end - lastRecords);
  return { begins: new Map([...ends, [partition, begin]]), ends: new Map([[partition, end]]) };
};

const progressOf = async (admin: Admin, topic: string, group: string): Promise<ReadonlyMap<number, number>> => {
  const [found] = await admin.fetchOffsets({ groupId: group, topics: [topic], resolveOffsets: false });
  const known = (found?.partitions ?? []).filter(({ offset }) => Number(offset) >= 0);
  return new Map(known.map(({ partition, offset }) => [partition, Number(offset)]));
};

const startsOf = async (
  admin: Admin,
  topic: string,
  group: string,
  ends: ReadonlyMap<number, number>,
): Promise<ReadonlyMap<number, number>> => {
  const progress = await progressOf(admin, topic, group);
  return new Map([...ends].filter(([partition]) => !progress.has(partition)));
};
