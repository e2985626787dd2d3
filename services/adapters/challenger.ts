/**
 * What keeps a challenger from costing the champion anything: one that fails or is slow rests for a while. Its scores are
 * missing meanwhile, which is said, and nothing else changes.
 */
import type { Read } from '../core/stores.ts';

export interface ChallengerWatch {
  /** Milliseconds of a clock that never goes back. */
  readonly nowMs: () => number;
  /** Told once for each rest. */
  readonly onRest: (why: string) => void;
}

/** @param run scores `rows` rows; may throw */
export const restWhenFailing = <Feeds, Scores>(
  run: (feeds: Feeds) => Promise<Scores>,
  { nowMs, onRest }: ChallengerWatch,
): ((feeds: Feeds, rows: number) => Promise<Read<Scores>>) => {
  let restsUntilMs = Number.NEGATIVE_INFINITY;
  let cause = '';
  const rest = (why: string): void => {
    restsUntilMs = nowMs() + REST_MS;
    cause = why;
    onRest(why);
  };
  return async (feeds, rows) => {
    const startedMs = nowMs();
    if (startedMs < restsUntilMs) return { kind: 'unavailable', cause };
    try {
      const value = await run(feeds);
      const tookMs = nowMs() - startedMs;
      if (tookMs > BATCH_MS_MAX + rows * ROW_MS_MAX) rest(`it took ${Math.round(tookMs)} ms for ${rows} rows`);
      return { kind: 'known', value };
    } catch (error) {
      rest((error as Error).message);
      return { kind: 'unavailable', cause };
    }
  };
};

const REST_MS = 60_000;
/** Many times what the shipped challenger takes: a machine that stalls for a moment is not the challenger's fault. */
const BATCH_MS_MAX = 100;
const ROW_MS_MAX = 0.25;
