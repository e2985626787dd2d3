/** Seeded randomness: sfc32, the same numbers from the same seed on every machine. */
export interface Random {
  /** 0 ≤ u < 1 */
  readonly unit: () => number;
  readonly chance: (probability: number) => boolean;
  /** 0 … n − 1 */
  readonly below: (n: number) => number;
  /** Both ends belong to it. */
  readonly between: (range: readonly [number, number]) => number;
  readonly pick: <T>(from: readonly T[]) => T;
  readonly normal: () => number;
  readonly logNormal: (median: number, sigma: number) => number;
}

export const createRandom = (seed: number): Random => {
  let a = mix(seed + 0x9e3779b9);
  let b = mix(a + 0x85ebca6b);
  let c = mix(b + 0xc2b2ae35);
  let counter = 1;
  const unit = (): number => {
    const t = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4294967296;
  };
  const normal = (): number => Math.sqrt(-2 * Math.log(1 - unit())) * Math.cos(2 * Math.PI * unit());
  const below = (n: number): number => Math.floor(unit() * n);
  return {
    unit,
    chance: (probability) => unit() < probability,
    below,
    between: ([from, to]) => from + below(to - from + 1),
    pick: (from) => from[below(from.length)]!,
    normal,
    logNormal: (median, sigma) => median * Math.exp(sigma * normal()),
  };
};

/** A well-spread 32-bit number from any integer (murmur3's finaliser). */
export const mix = (value: number): number => {
  let h = value | 0;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
};

/** One number out of several. */
export const mixAll = (...values: readonly number[]): number => values.reduce((h, v) => mix(Math.imul(h, 31) + v), 17);

export interface Weighted<T> {
  readonly draw: (random: Random) => T;
}

export const weighted = <T>(entries: readonly (readonly [T, number])[]): Weighted<T> => {
  const sums: number[] = [];
  let total = 0;
  for (const [, weight] of entries) {
    total += weight;
    sums.push(total);
  }
  return {
    draw: (random) => {
      const at = random.unit() * total;
      let low = 0;
      let high = sums.length - 1;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sums[middle]! > at) high = middle;
        else low = middle + 1;
      }
      return entries[low]![0];
    },
  };
};
