/**
 * A record keeps the end it got first. One run may not have known what another knew of the parcel, because the store was
 * away for one of them; what stands in the log is then asked, and nothing is said that would contradict it.
 */
import type { AssessmentEvent } from '../../proto/holdpoint/v1/events.ts';
import type { BatchHandler, EventLog, LogRecord } from '../core/log.ts';
import { TOPICS } from '../core/topics.ts';
import { type EndedAs, endedAs, type FirstEnds } from './ends.ts';
import type { ScoredOutputs } from './pool.ts';

export interface FirstEndsPorts {
  readonly log: Pick<EventLog, 'scan'>;
  readonly decodeAssessment: (value: Uint8Array) => AssessmentEvent;
  readonly score: (
    partition: number,
    records: readonly LogRecord[],
    firstEnds?: FirstEnds,
  ) => Promise<Pick<ScoredOutputs, 'outputs' | 'settle' | 'isOpenToDoubt'>>;
}

export const scoreOnce =
  (ports: FirstEndsPorts): BatchHandler =>
  async (batch, { partition, mayRepeat }) => {
    const scored = await ports.score(partition, batch);
    if (!mayRepeat || !scored.isOpenToDoubt) return scored;
    const firstEnds = await firstEndsOf(batch, ports);
    return firstEnds.size === 0 ? scored : ports.score(partition, batch, firstEnds);
  };

/** Ends stand in the partition of the records they are of, those of the last batches at its end. */
const firstEndsOf = async (
  batch: readonly LogRecord[],
  { log, decodeAssessment }: FirstEndsPorts,
): Promise<FirstEnds> => {
  const ends = new Map<number, EndedAs>();
  const { partition } = batch[0]!;
  const offsets = new Set(batch.map(({ offset }) => offset));
  const note = async (records: readonly LogRecord[]): Promise<void> => {
    for (const { value } of records) {
      const event = readable(decodeAssessment, value);
      if (event?.value.sourcePartition !== partition) continue;
      const { sourceOffset } = event.value;
      if (offsets.has(sourceOffset) && !ends.has(sourceOffset)) ends.set(sourceOffset, endedAs(event));
    }
  };
  await log.scan(TOPICS.assessments.name, note, { partition, lastRecords: ENDS_MAX });
  return ends;
};

/** What no code here can read is no end that one of ours has written. */
const readable = (decode: FirstEndsPorts['decodeAssessment'], value: Uint8Array): AssessmentEvent['event'] => {
  try {
    return decode(value).event;
  } catch {
    return undefined;
  }
};

/** Of many batches: one that crashes again and again adds its ends each time. */
const ENDS_MAX = 4_096;
