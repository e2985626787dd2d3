/**
 * Joins the appends of many callers into few: while one is on its way to the log, the next gathers. Each caller is
 * answered when the log has acknowledged its own records.
 */
import type { EventLog, NewRecord } from '../core/log.ts';

export interface AppendQueue {
  /** Resolves when the records are durable. @throws a retriable error when too much waits, or what the log threw */
  append(records: readonly NewRecord[]): Promise<void>;
  /** Resolves when all that was taken is answered. */
  drain(): Promise<void>;
}

/** Too much is waiting for the log: the caller should come back. */
export class OverloadedError extends Error {
  override readonly name = 'OverloadedError';
  readonly retriable = true;
}

export const openAppendQueue = (options: {
  readonly log: Pick<EventLog, 'append'>;
  /** How long a lone record waits for company. */
  readonly lingerMs: number;
  readonly recordsAtOnceMax: number;
  readonly recordsWaitingMax: number;
}): AppendQueue => {
  interface Waiting {
    readonly records: readonly NewRecord[];
    readonly done: () => void;
    readonly fail: (error: unknown) => void;
  }
  const waiting: Waiting[] = [];
  let recordsWaiting = 0;
  let running: Promise<void> | undefined;

  const take = (): Waiting[] => {
    let records = 0;
    let count = 0;
    while (count < waiting.length && (count === 0 || records < options.recordsAtOnceMax)) {
      records += waiting[count++]!.records.length;
    }
    recordsWaiting -= records;
    return waiting.splice(0, count);
  };

  const run = async (): Promise<void> => {
    await new Promise((resolve) => setTimeout(resolve, options.lingerMs));
    while (waiting.length > 0) {
      const batch = take();
      try {
        await options.log.append(batch.flatMap((caller) => caller.records));
        for (const caller of batch) caller.done();
      } catch (error) {
        for (const caller of batch) caller.fail(error);
      }
    }
    running = undefined;
  };

  return {
    append(records) {
      if (records.length === 0) return Promise.resolve();
      if (recordsWaiting + records.length > options.recordsWaitingMax) {
        return Promise.reject(new OverloadedError(`${recordsWaiting} records wait for the log already`));
      }
      recordsWaiting += records.length;
      return new Promise((done, fail) => {
        waiting.push({ records, done, fail });
        running ??= run();
      });
    },
    async drain() {
      await running;
    },
  };
};
