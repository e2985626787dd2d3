/** Things that become due: kept by the hour, handed out in order of time. */
export interface DueQueue<T> {
  readonly add: (atMs: number, value: T) => void;
  /** Everything due up to `nowMs`, which never goes back. */
  readonly due: (nowMs: number) => Iterable<T>;
}

export const createDueQueue = <T>(): DueQueue<T> => {
  const hours = new Map<number, { readonly atMs: number; readonly value: T }[]>();
  let next = Number.POSITIVE_INFINITY;
  return {
    add: (atMs, value) => {
      const hour = Math.ceil(atMs / HOUR_MS);
      const slot = hours.get(hour);
      if (slot === undefined) hours.set(hour, [{ atMs, value }]);
      else slot.push({ atMs, value });
      next = Math.min(next, hour);
    },
    due: (nowMs) => {
      const now = Math.floor(nowMs / HOUR_MS);
      const values: T[] = [];
      for (; next <= now && hours.size > 0; next++) {
        const slot = hours.get(next);
        if (slot === undefined) continue;
        hours.delete(next);
        for (const { value } of slot.sort((a, b) => a.atMs - b.atMs)) values.push(value);
      }
      if (hours.size === 0) next = Number.POSITIVE_INFINITY;
      return values;
    },
  };
};

const HOUR_MS = 3_600_000;
