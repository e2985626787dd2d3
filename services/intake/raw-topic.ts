/** A carrier's own pipeline writes raw messages to its topic; they go through the same verb as everything else. */
import type { BatchHandler, EventLog, Running } from '../core/log.ts';
import { HEADERS, rawTopic } from '../core/topics.ts';
import { accept, type IntakePorts } from './intake.ts';

export const readRawTopic = (
  tenant: string,
  ports: IntakePorts & { readonly log: Pick<EventLog, 'process'>; readonly onRead: () => void },
): Promise<Running> => {
  const handle: BatchHandler = async (batch) => {
    const outputs = batch.flatMap(
      (record) =>
        accept(
          {
            tenant,
            door: 'topic',
            format: record.headers[HEADERS.format] ?? '',
            bytes: record.value,
            reference: `${record.topic}/${record.partition}/${record.offset}`,
            receivedAtMs: record.appendedAtMs,
          },
          ports,
        ).records,
    );
    ports.onRead();
    return { outputs };
  };
  return ports.log.process(
    {
      topic: rawTopic(tenant).name,
      // A group each: Kafka's members of one group must all read the same topics.
      group: `holdpoint-intake.${tenant}`,
      from: 'beginning',
      batchRecordsMax: 64,
      batchBytesMax: 1_000_000,
    },
    handle,
  );
};
