/** A carrier's own pipeline writes raw messages to its topic; they go through the same verb as everything else. */
import { type Burial, buried } from '../core/dead-letter.ts';
import type { BatchHandler, EventLog, LogRecord, NewRecord, Running } from '../core/log.ts';
import { HEADERS, rawTopic } from '../core/topics.ts';
import { accept, type IntakePorts } from './intake.ts';

export const readRawTopic = (
  tenant: string,
  ports: IntakePorts & Burial & { readonly log: Pick<EventLog, 'process'>; readonly onRead: () => void },
): Promise<Running> => {
  const handle: BatchHandler = async (batch) => {
    const outputs = batch.flatMap((record) => acceptOrBury(record, tenant, ports));
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

/** A message that meets a bug of ours would else be handed over for ever, and stop the doors of every other carrier. */
const acceptOrBury = (record: LogRecord, tenant: string, ports: IntakePorts & Burial): readonly NewRecord[] => {
  const { topic, partition, offset, value, headers, appendedAtMs } = record;
  try {
    return accept(
      {
        tenant,
        door: 'topic',
        format: headers[HEADERS.format] ?? '',
        bytes: value,
        reference: `${topic}/${partition}/${offset}`,
        receivedAtMs: appendedAtMs,
      },
      ports,
    ).records;
  } catch (error) {
    return [buried(record, error as Error, ports)];
  }
};
