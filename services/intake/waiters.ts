/** Those who wait for one assessment: `Assess` appends like everybody else and then follows the log for its id. */
import type { Assessed } from '../../proto/holdpoint/v1/assessment.ts';
import type { AssessmentEvent } from '../../proto/holdpoint/v1/events.ts';
import type { EventLog, LogRecord, Running } from '../core/log.ts';
import { TOPICS } from '../core/topics.ts';

export interface Waiters {
  /** To be called before the declaration is appended, so that a fast assessment is not missed. */
  expect(logKey: Uint8Array, assessmentId: string): Promise<Expected>;
  close(): Promise<void>;
}

export interface Expected {
  /** Undefined when it has not come within the time. Nothing is kept afterwards. */
  within(ms: number): Promise<Assessed | undefined>;
  forget(): void;
}

/** The log is followed from the first waiter on; a record is decoded only when somebody waits for its key. */
export const openWaiters = (ports: {
  readonly log: Pick<EventLog, 'tail'>;
  readonly decodeAssessment: (value: Uint8Array) => AssessmentEvent;
}): Waiters => {
  const byKey = new Map<string, Set<{ readonly assessmentId: string; readonly found: (assessed: Assessed) => void }>>();
  let following: Promise<Running> | undefined;

  const look = (records: readonly LogRecord[]): void => {
    if (byKey.size === 0) return;
    for (const { key, value } of records) {
      const waiting = byKey.get(hexOf(key));
      if (waiting === undefined) continue;
      const event = readable(ports.decodeAssessment, value);
      if (event?.$case !== 'assessed') continue;
      for (const waiter of waiting) if (waiter.assessmentId === event.value.assessmentId) waiter.found(event.value);
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
    async expect(logKey, assessmentId) {
      await follow();
      const key = hexOf(logKey);
      const { promise, resolve: found } = Promise.withResolvers<Assessed>();
      const waiter = { assessmentId, found };
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

const readable = (decode: (value: Uint8Array) => AssessmentEvent, value: Uint8Array): AssessmentEvent['event'] => {
  try {
    return decode(value).event;
  } catch {
    // Not ours to bury: whoever processes the topic does.
    return undefined;
  }
};

const hexOf = (bytes: Uint8Array): string => bytes.reduce((hex, byte) => hex + byte.toString(16).padStart(2, '0'), '');
