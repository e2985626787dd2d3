/** Those who wait for one record's end: `Assess` appends like everybody else and then follows the log for it. */
import type { AssessmentEvent } from '../../proto/holdpoint/v1/events.ts';
import type { EventLog, LogRecord, Running } from '../core/log.ts';
import { TOPICS } from '../core/topics.ts';

export interface Waiters {
  /** To be called before the declaration is appended, so that a fast assessment is not missed. */
  expect(logKey: Uint8Array, record: AwaitedRecord): Promise<Expected>;
  close(): Promise<void>;
}

interface AwaitedRecord {
  readonly assessmentId: string;
  readonly revision: number;
}

/** Its assessment, or why there is none. */
export type RecordEnd = NonNullable<AssessmentEvent['event']>;

export interface Expected {
  /** Undefined when it has not come within the time. Nothing is kept afterwards. */
  within(ms: number): Promise<RecordEnd | undefined>;
  forget(): void;
}

/** The log is followed from the first waiter on; a record is decoded only when somebody waits for its key. */
export const openWaiters = (ports: {
  readonly log: Pick<EventLog, 'tail'>;
  readonly decodeAssessment: (value: Uint8Array) => AssessmentEvent;
}): Waiters => {
  const byKey = new Map<string, Set<AwaitedRecord & { readonly found: (end: RecordEnd) => void }>>();
  let following: Promise<Running> | undefined;

  const look = (records: readonly LogRecord[]): void => {
    if (byKey.size === 0) return;
    for (const { key, value } of records) {
      const waiting = byKey.get(hexOf(key));
      if (waiting === undefined) continue;
      const event = readable(ports.decodeAssessment, value);
      if (event === undefined) continue;
      for (const waiter of waiting) if (isEndOf(event, waiter)) waiter.found(event);
    }
  };

  const follow = async (): Promise<void> => {
    following ??= ports.log.tail(TOPICS.assessments.name, look);
    try {
      const running = await following;
      running.done.catch(() => {
        following = undefined;
      });
    } catch (error) {
      following = undefined;
      throw error;
    }
  };

  return {
    async expect(logKey, record) {
      await follow();
      const key = hexOf(logKey);
      const { promise, resolve: found } = Promise.withResolvers<RecordEnd>();
      const waiter = { ...record, found };
      const waiting = byKey.get(key) ?? new Set();
      byKey.set(key, waiting.add(waiter));
      const forget = (): void => {
        waiting.delete(waiter);
        if (waiting.size === 0) byKey.delete(key);
      };
      return {
        forget,
        within: async (ms) => {
          let timer: NodeJS.Timeout | undefined;
          const late = new Promise<undefined>((resolve) => {
            timer = setTimeout(() => resolve(undefined), ms);
          });
          const first = await Promise.race([promise, late]);
          clearTimeout(timer);
          forget();
          return first;
        },
      };
    },
    async close() {
      await (await following)?.stop();
    },
  };
};

/** A record without an assessment of its own is known by its revision; the key was compared before. */
const isEndOf = (event: RecordEnd, { assessmentId, revision }: AwaitedRecord): boolean =>
  event.$case === 'assessed'
    ? event.value.assessmentId === assessmentId
    : event.value.revision === revision && event.value.trigger === 'DECLARED';

const readable = (decode: (value: Uint8Array) => AssessmentEvent, value: Uint8Array): AssessmentEvent['event'] => {
  try {
    return decode(value).event;
  } catch {
    // Not ours to bury: whoever processes the topic does.
    return undefined;
  }
};

const hexOf = (bytes: Uint8Array): string => bytes.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '');
