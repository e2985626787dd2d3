/** Reads the raw topics for the audit: the broker's through a client of its own, the embedded log's out of its file. */
import { DatabaseSync } from 'node:sqlite';
import { setTimeout as sleep } from 'node:timers/promises';
import kafkajs, { type Kafka } from 'kafkajs';
import type { RawLog, RawRecord } from './audit.ts';

const TOPICS = {
  declarations: 'holdpoint.declarations.v1',
  assessments: 'holdpoint.assessments.v1',
  recommendations: 'holdpoint.recommendations.v1',
  deadLetters: 'holdpoint.dead-letters.v1',
} as const satisfies Record<keyof RawLog, string>;

export const readKafka = async (broker: string): Promise<RawLog> => {
  const kafka = new kafkajs.Kafka({ brokers: [broker], clientId: 'audit', logLevel: kafkajs.logLevel.ERROR });
  return everyTopic((topic) => readKafkaTopic(kafka, topic));
};

export const readSqlite = async (path: string): Promise<RawLog> => {
  const database = new DatabaseSync(path, { readOnly: true });
  try {
    return await everyTopic(async (topic) => readSqliteTopic(database, topic));
  } finally {
    database.close();
  }
};

const everyTopic = async (read: (topic: string) => Promise<readonly RawRecord[]>): Promise<RawLog> => {
  const entries: [string, readonly RawRecord[]][] = [];
  for (const [name, topic] of Object.entries(TOPICS)) entries.push([name, await read(topic)]);
  return Object.fromEntries(entries) as unknown as RawLog;
};

const readKafkaTopic = async (kafka: Kafka, topic: string): Promise<readonly RawRecord[]> => {
  const admin = kafka.admin();
  await admin.connect();
  const ends = await admin.fetchTopicOffsets(topic);
  const consumer = kafka.consumer({ groupId: `audit-${topic}-${Date.now()}`, maxBytesPerPartition: 4_194_304 });
  const records: RawRecord[] = [];
  const left = new Map(ends.filter((end) => end.high !== end.low).map((end) => [end.partition, Number(end.high)]));
  if (left.size > 0) {
    await consumer.connect();
    await consumer.subscribe({ topic, fromBeginning: true });
    await consumer.run({
      autoCommit: false,
      eachBatch: async ({ batch }) => {
        for (const { offset, value } of batch.messages) {
          const end = ends.find((one) => one.partition === batch.partition);
          if (Number(offset) < Number(end?.high)) {
            records.push({ partition: batch.partition, offset: Number(offset), value: value ?? new Uint8Array() });
          }
        }
        if (Number(batch.lastOffset()) + 1 >= (left.get(batch.partition) ?? 0)) left.delete(batch.partition);
      },
    });
    for (let waited = 0; left.size > 0; waited++) {
      if (waited > 1_200) throw new Error(`${topic}: partitions ${[...left.keys()]} could not be read to their end`);
      await sleep(50);
    }
    await consumer.disconnect();
  }
  await admin.disconnect();
  return records;
};

const readSqliteTopic = (database: DatabaseSync, topic: string): readonly RawRecord[] => {
  const slots = database.prepare('SELECT slot, partition FROM log_slots WHERE topic = ? ORDER BY partition').all(topic);
  return (slots as { slot: number; partition: number }[]).flatMap(({ slot, partition }) => {
    // Row ids are slot × 2^40 + offset.
    const first = slot * 2 ** 40;
    const rows = database
      .prepare('SELECT id, value FROM log_records WHERE id >= ? AND id < ? ORDER BY id')
      .all(first, first + 2 ** 40) as { id: number; value: Uint8Array }[];
    return rows.map(({ id, value }) => ({ partition, offset: id - first, value }));
  });
};
