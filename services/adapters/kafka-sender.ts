import type { Kafka, Message, Producer } from 'kafkajs';
import { type NewRecord, RECORD_BYTES_MAX } from '../core/log.ts';
import { KAFKA_RETRY, kafkaError } from './kafka-client.ts';
import { assertRecordFits, LogError, partitionOf, recordBytes } from './log-support.ts';

export interface KafkaSender {
  /** Resolves when all are acknowledged by every in-sync replica. @throws LogError */
  send(records: readonly NewRecord[]): Promise<void>;
  close(): Promise<void>;
}

interface Parcel {
  readonly record: NewRecord;
  readonly bytes: number;
  readonly order: Order;
}

/** One call of `send`. */
interface Order {
  open: number;
  readonly resolve: () => void;
  readonly reject: (error: unknown) => void;
}

/**
 * One request in flight, and all that is asked for meanwhile goes into the next, split by bytes: callers side by side
 * share requests, and a retried request cannot be overtaken by a later one, so a key's order holds.
 *
 * Not an idempotent producer: ids are deterministic and the first of two records counts, so a repeated request does
 * no harm, while KafkaJS's idempotent mode cannot recover once its sequence is lost (a request that timed out but was
 * written, a producer id that expired), and would end the service for something that readers already handle.
 */
export const openKafkaSender = async (kafka: Kafka): Promise<KafkaSender> => {
  const producer = kafka.producer({
    createPartitioner: () => (args) => partitionOf(args.message.key as Buffer, args.partitionMetadata.length),
    idempotent: false,
    allowAutoTopicCreation: false,
    maxInFlightRequests: 1,
    metadataMaxAge: 300_000,
    retry: KAFKA_RETRY,
  });
  await producer.connect();

  let queue: Parcel[] = [];
  let queueBytes = 0;
  let sending = false;
  let idle: (() => void) | undefined;

  const send = (records: readonly NewRecord[]): Promise<void> => {
    if (records.length === 0) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const order: Order = { open: records.length, resolve, reject };
      const parcels = records.map((record) => ({ record, bytes: recordBytes(record), order }));
      for (const { record, bytes } of parcels) assertRecordFits(record, bytes);
      const bytes = parcels.reduce((sum, parcel) => sum + parcel.bytes, 0);
      if (queueBytes > 0 && queueBytes + bytes > QUEUE_BYTES_MAX) {
        throw new LogError('too much is waiting to be sent', { retriable: true });
      }
      queueBytes += bytes;
      queue = queue.length === 0 ? parcels : queue.concat(parcels);
      // After this turn, so that callers who were woken together share a request.
      if (!sending) {
        sending = true;
        setImmediate(() => void drain());
      }
    });
  };

  const drain = async (): Promise<void> => {
    while (queue.length > 0) await deliver(takeRequest());
    sending = false;
    idle?.();
  };

  const deliver = async (request: readonly Parcel[]): Promise<void> => {
    try {
      await sendRequest(producer, request);
    } catch (cause) {
      const error = kafkaError('append to Kafka', cause);
      const orders = [...new Set(request.map(({ order }) => order))];
      if (error.retriable || orders.length === 1) return fail(orders, error);
      // One record that the broker will never take must not fail its neighbours: each caller's by themselves.
      for (const order of orders) await deliver(request.filter((parcel) => parcel.order === order));
      return;
    }
    for (const { order } of request) if (--order.open === 0) order.resolve();
  };

  const takeRequest = (): readonly Parcel[] => {
    let bytes = 0;
    let count = 0;
    while (count < queue.length && count < REQUEST_RECORDS_MAX) {
      bytes += queue[count]!.bytes;
      if (count > 0 && bytes > RECORD_BYTES_MAX) break;
      count++;
    }
    const request = queue.slice(0, count);
    queue = queue.slice(count);
    for (const parcel of request) queueBytes -= parcel.bytes;
    return request;
  };

  /** An order with a lost part is lost as a whole: its caller sends all of it again, in order. */
  const fail = (orders: readonly Order[], error: LogError): void => {
    for (const order of orders) order.reject(error);
    const lost = new Set(orders);
    for (const { order, bytes } of queue) if (lost.has(order)) queueBytes -= bytes;
    queue = queue.filter(({ order }) => !lost.has(order));
  };

  return {
    send,
    close: async () => {
      if (sending) {
        await new Promise<void>((resolve) => {
          idle = resolve;
        });
      }
      await producer.disconnect();
    },
  };
};

const QUEUE_BYTES_MAX = 64 * 1024 * 1024;
/** KafkaJS groups a request's records by partition in quadratic time; this keeps that below its other costs. */
const REQUEST_RECORDS_MAX = 2_000;

const sendRequest = async (producer: Producer, request: readonly Parcel[]): Promise<void> => {
  const byTopic = new Map<string, Message[]>();
  for (const { record } of request) {
    const messages = byTopic.get(record.topic) ?? [];
    if (messages.length === 0) byTopic.set(record.topic, messages);
    messages.push({
      key: bufferOf(record.key),
      value: bufferOf(record.value),
      ...(record.headers ? { headers: { ...record.headers } } : {}),
    });
  }
  await producer.sendBatch({
    acks: -1,
    timeout: 30_000,
    topicMessages: [...byTopic].map(([topic, messages]) => ({ topic, messages })),
  });
};

const bufferOf = (bytes: Uint8Array): Buffer =>
  Buffer.isBuffer(bytes) ? bytes : Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
