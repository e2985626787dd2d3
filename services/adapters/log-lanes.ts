import { setMaxListeners } from 'node:events';
import type { BatchHandler, BatchResult, LogRecord } from '../core/log.ts';
import { type Backoff, isRetriable, type LogNotice, retrying } from './log-support.ts';

export interface LanesOptions {
  /** Most partitions in hand at once. */
  readonly partitionsAtOnce: number;
  readonly backoff: Backoff;
  readonly handle: BatchHandler;
  /** Next batch of a partition, or none; with the signal that is raised when that partition is taken away. */
  readonly take: (partition: number) => Taken | undefined;
  /** False while another member of the group has this partition in hand. */
  readonly claim: (partition: number) => boolean;
  readonly release: (partition: number) => void;
  /** Makes outputs durable, settles, then records progress. What it throws as retriable has the batch handled again. */
  readonly conclude: (batch: readonly LogRecord[], result: BatchResult, step: Step) => Promise<void>;
  /** Called once, with the error that ends the subscription. */
  readonly fail: (error: unknown) => void;
  readonly notice: LogNotice;
}

export interface Taken {
  readonly batch: readonly LogRecord[];
  /** Of this partition, since this member took it from whoever had it before. */
  readonly isFirst: boolean;
  readonly revoked: AbortSignal;
}

export interface Step {
  readonly revoked: AbortSignal;
  /** Retries a step while the trouble is retriable and neither revocation nor stopping says to give up. */
  readonly attempt: <T>(name: string, work: () => Promise<T>) => Promise<T>;
}

export interface Lanes {
  /** Says that a partition may have records. */
  wake(partition: number): void;
  /** Takes no further batch; resolves when those in hand are concluded or given up. */
  stop(): Promise<void>;
}

/** One lane a partition: its batches one after another, lanes side by side, the one waiting longest first. */
export const openLanes = (options: LanesOptions): Lanes => {
  const waiting = new Set<number>();
  const busy = new Set<number>();
  const again = new Set<number>();
  const stopping = new AbortController();
  setMaxListeners(0, stopping.signal);
  let failed = false;
  let idle: (() => void) | undefined;

  const wake = (partition: number): void => {
    if (busy.has(partition)) again.add(partition);
    else waiting.add(partition);
    pump();
  };

  const pump = (): void => {
    if (stopping.signal.aborted) return;
    for (const partition of waiting) {
      if (busy.size >= options.partitionsAtOnce) return;
      waiting.delete(partition);
      if (options.claim(partition)) void run(partition);
    }
  };

  const run = async (partition: number): Promise<void> => {
    busy.add(partition);
    let more = false;
    try {
      const taken = options.take(partition);
      if (taken) {
        more = true;
        await work(partition, taken);
      }
    } catch (error) {
      if (!failed) options.fail(error);
      failed = true;
      stopping.abort();
    } finally {
      busy.delete(partition);
      options.release(partition);
      if (again.delete(partition) || more) waiting.add(partition);
      if (stopping.signal.aborted && busy.size === 0) idle?.();
      pump();
    }
  };

  /** Concludes one batch, or drops it when its partition was taken away or the subscription stops amid trouble. */
  const work = async (partition: number, { batch, revoked, isFirst }: Taken): Promise<void> => {
    const signal = AbortSignal.any([revoked, stopping.signal]);
    const attempt = <T>(name: string, step: () => Promise<T>): Promise<T> =>
      retrying(step, {
        signal,
        backoff: options.backoff,
        onRetry: (error, count) =>
          options.notice('warn', 'log_batch_retried', { step: name, partition, count, error: String(error) }),
      });
    try {
      let mayRepeat = isFirst;
      // What `settle` was to write may be gone with whoever held it, so all of it is done again, not that step alone.
      await attempt('batch', async () => {
        const result = await options.handle(batch, { partition, isStale: () => signal.aborted, mayRepeat });
        if (revoked.aborted) return;
        mayRepeat = true;
        await options.conclude(batch, result, { revoked, attempt });
      });
    } catch (error) {
      if (!revoked.aborted && !(stopping.signal.aborted && isRetriable(error))) throw error;
      options.notice('info', 'log_batch_dropped', { partition, records: batch.length, error: String(error) });
    }
  };

  return {
    wake,
    stop: async () => {
      stopping.abort();
      if (busy.size > 0) {
        await new Promise<void>((resolve) => {
          idle = resolve;
        });
      }
    },
  };
};
