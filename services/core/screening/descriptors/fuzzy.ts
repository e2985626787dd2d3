/**
 * Misspelt terms: every listed spelling is filed under itself with up to two letters left out, and so is the word in
 * question; what meets is compared letter by letter. Three more readings are filed whole: by sound, by consonants, and
 * backwards. Works on symbols (what letters look like), so disguise and misspelling may come together.
 */
import { createHeard, type Heard, hear, heardHash } from './sound.ts';
import { ALLOW } from './terms.ts';

export const FUZZY_LETTERS_MAX = 40;
const EDITS_LETTERS_MAX = 24;
const MULTIPLIER = 0x9e3779b1 | 0;

/** Which reading a key is of. */
export const READING = {
  deleted: 0x1f123bb5,
  sound: 0x5bd1e995,
  consonants: 0x27d4eb2f,
  backwards: 0x165667b1,
  whole: 0x3c6ef372,
  squeezed: 0x6a09e667,
  shuffled: 0x510e527f,
  heard: 0x1f83d9ab,
  heardEast: 0x5be0cd19,
  vowels: 0x7f4a7c15,
} as const;

/** Letters to look up: symbols and plain readings, `from` up to `to`. */
export interface Stretch {
  readonly symbol: Uint16Array;
  readonly plain: Uint16Array;
  readonly from: number;
  readonly to: number;
}

/** No term's number: there are fewer. */
export const RUN_END = 0xffff;

export interface FuzzyIndex {
  /** Bits by the low bits of a key: most words end here. */
  readonly filter: Int32Array;
  readonly slotKey: Int32Array;
  /** Slot → first place in `pool`, or 0 for an empty slot. */
  readonly slotAt: Int32Array;
  /** Runs of term numbers, each ended by `RUN_END`; place 0 is not used. */
  readonly pool: Uint16Array;
}

export interface FuzzyTerm {
  readonly symbols: readonly number[];
  readonly plain: readonly number[];
  readonly allow: number;
}

export interface SymbolSounds {
  /** Symbol → symbol of the letter it sounds like. */
  readonly sound: Uint16Array;
  /** Symbols of `p`, `h`, `f`: `ph` sounds like `f`; 0 when the alphabet lacks them. */
  readonly p: number;
  readonly h: number;
  readonly f: number;
}

const FILTER_BITS = 21;
const CONSONANTS_MIN = 5;
/** Enough beside a salt or an amount. */
export const SHORT_CONSONANTS = 4;
const SOUND_LETTERS_MIN = 6;
const SOUNDS_MIN = 5;
const BACKWARDS_LETTERS_MIN = 6;
const SHUFFLED_LETTERS_MIN = 6;
const WHOLE_TERM_MIN = 6;
const HEARD_LETTERS_MIN = 6;
export const AS_WRITTEN = { isRhotic: true, mergesLiquids: false } as const;
export const AS_DROPPED = { isRhotic: false, mergesLiquids: false } as const;
export const AS_WITHOUT_VOWELS = { isRhotic: true, mergesLiquids: false, lacksVowels: true } as const;
export const AS_IN_THE_EAST = { isRhotic: true, mergesLiquids: true } as const;

export const buildFuzzyIndex = (terms: readonly FuzzyTerm[], sounds: SymbolSounds): FuzzyIndex => {
  if (terms.length >= RUN_END) throw new Error(`descriptors: ${terms.length} spellings are too many`);
  const byKey = new Map<number, number[]>();
  const file = (key: number, term: number): void => {
    const known = byKey.get(key);
    if (known === undefined) byKey.set(key, [term]);
    else if (known[known.length - 1] !== term && !known.includes(term)) known.push(term);
  };
  const keys = createKeys();
  const heard = createHeard();
  terms.forEach(({ symbols, plain, allow }, term) => {
    if ((allow & ALLOW.hidden) !== 0 && symbols.length <= FUZZY_LETTERS_MAX)
      for (const key of hiddenKeys(symbols, plain, allow, keys, heard)) file(key, term);
    if ((allow & ALLOW.edit) === 0 || symbols.length > FUZZY_LETTERS_MAX) return;
    keys.read(symbols, 0, symbols.length);
    file(keys.whole(), term);
    keys.eachWithoutOne((key) => file(key, term));
    if ((allow & ALLOW.edits) !== 0 && symbols.length <= EDITS_LETTERS_MAX)
      keys.eachWithoutTwo((key) => file(key, term));
    if ((allow & ALLOW.digits) !== 0) return;
    const sound = symbols.length >= SOUND_LETTERS_MIN ? soundKey(symbols, 0, symbols.length, sounds) : 0;
    if (sound !== 0) file(sound, term);
  });
  return layOut(byKey);
};

/** Keys of a name that people hide, the best-known ones too: no plain misspelling, so that no ordinary word is near. */
const hiddenKeys = (
  symbols: readonly number[],
  plain: readonly number[],
  allow: number,
  keys: ReturnType<typeof createKeys>,
  heard: Heard,
): readonly number[] => {
  const size = symbols.length;
  const found = [squeezedKey(symbols, 0, size)];
  keys.read(symbols, 0, size);
  if (size >= WHOLE_TERM_MIN) found.push(keys.wholeOf(READING.whole));
  if (size >= SHUFFLED_LETTERS_MIN) found.push(shuffledKey(symbols, 0, size));
  if (size >= BACKWARDS_LETTERS_MIN) found.push(backwardsKey(symbols, 0, size));
  found.push(anyVowelKey(symbols, plain, 0, size));
  for (const vowels of [VOWELS, VOWELS_WITHOUT_Y])
    found.push(consonantKey(symbols, plain, 0, size, vowels, SHORT_CONSONANTS));
  if (isVowel(plain[0]!)) found.push(consonantKey(symbols, plain, 0, size, VOWELS, CONSONANTS_MIN, false));
  if (size >= HEARD_LETTERS_MIN && (allow & ALLOW.heard) !== 0)
    found.push(
      heardKey(hear(plain, 0, size, AS_WRITTEN, heard), READING.heard),
      heardKey(hear(plain, 0, size, AS_IN_THE_EAST, heard), READING.heardEast),
    );
  return found.filter((key) => key !== 0);
};

const layOut = (byKey: ReadonlyMap<number, readonly number[]>): FuzzyIndex => {
  let slots = 1024;
  while (slots < byKey.size * 2) slots *= 2;
  const filter = new Int32Array(1 << (FILTER_BITS - 5));
  const slotKey = new Int32Array(slots);
  const slotAt = new Int32Array(slots);
  const pool: number[] = [RUN_END];
  for (const [key, terms] of [...byKey].sort(([a], [b]) => a - b)) {
    filter[(key >>> (32 - FILTER_BITS)) >>> 5]! |= 1 << ((key >>> (32 - FILTER_BITS)) & 31);
    let slot = key & (slots - 1);
    while (slotAt[slot] !== 0) slot = (slot + 1) & (slots - 1);
    slotKey[slot] = key;
    slotAt[slot] = pool.length;
    pool.push(...terms, RUN_END);
  }
  return { filter, slotKey, slotAt, pool: Uint16Array.from(pool) };
};

/** First place of the run of terms filed under `key`, or 0. */
export const filedUnder = ({ filter, slotKey, slotAt }: FuzzyIndex, key: number): number => {
  const bit = key >>> (32 - FILTER_BITS);
  if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) return 0;
  const mask = slotKey.length - 1;
  for (let slot = key & mask; slotAt[slot] !== 0; slot = (slot + 1) & mask)
    if (slotKey[slot] === key) return slotAt[slot]!;
  return 0;
};

const POWERS = (() => {
  const powers = new Int32Array(FUZZY_LETTERS_MAX + 2);
  powers[0] = 1;
  for (let i = 1; i < powers.length; i++) powers[i] = Math.imul(powers[i - 1]!, MULTIPLIER);
  return powers;
})();

const mix = (hash: number, length: number, reading: number): number => {
  let h = hash ^ reading ^ Math.imul(length, 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 15), 0x2c1b3c6d);
  h = Math.imul(h ^ (h >>> 12), 0x297a2d39);
  return h ^ (h >>> 15);
};

/** Keys of one word at a time, in constant time each from its prefix hashes. */
export const createKeys = () => {
  const prefix = new Int32Array(FUZZY_LETTERS_MAX + 1);
  let n = 0;
  const between = (from: number, to: number): number =>
    (prefix[to]! - Math.imul(prefix[from]!, POWERS[to - from]!)) | 0;
  const without = (i: number): number => (Math.imul(prefix[i]!, POWERS[n - 1 - i]!) + between(i + 1, n)) | 0;
  return {
    /** @param to at most `FUZZY_LETTERS_MAX` past `from` */
    read: (symbols: ArrayLike<number>, from: number, to: number): void => {
      n = to - from;
      for (let i = 0; i < n; i++) prefix[i + 1] = (Math.imul(prefix[i]!, MULTIPLIER) + symbols[from + i]! + 1) | 0;
    },
    whole: (): number => mix(prefix[n]!, n, READING.deleted),
    wholeOf: (reading: number): number => mix(prefix[n]!, n, reading),
    /** The word less any `size` letters in a row. */
    eachWithoutRun: (size: number, visit: (key: number) => void): void => {
      for (let i = 0; i + size <= n; i++)
        visit(mix((Math.imul(prefix[i]!, POWERS[n - size - i]!) + between(i + size, n)) | 0, n - size, READING.whole));
    },
    eachWithoutOne: (visit: (key: number) => void): void => {
      for (let i = 0; i < n; i++) visit(mix(without(i), n - 1, READING.deleted));
    },
    eachWithoutTwo: (visit: (key: number) => void): void => {
      for (let i = 0; i < n - 1; i++) {
        const head = prefix[i]!;
        for (let j = i + 1; j < n; j++) {
          const middle = (Math.imul(head, POWERS[j - i - 1]!) + between(i + 1, j)) | 0;
          visit(mix((Math.imul(middle, POWERS[n - 1 - j]!) + between(j + 1, n)) | 0, n - 2, READING.deleted));
        }
      }
    },
  };
};

/** `ph` as `f`, hard sounds alike, doubled letters once, `h` silent; 0 for too few sounds. */
export const soundKey = (symbols: ArrayLike<number>, from: number, to: number, sounds: SymbolSounds): number => {
  let hash = 0;
  let length = 0;
  let last = -1;
  for (let i = from; i < to; i++) {
    let s = symbols[i]!;
    if (s === sounds.p && i + 1 < to && symbols[i + 1] === sounds.h) s = sounds.f;
    if (s === sounds.h && i > from) continue;
    s = sounds.sound[s]!;
    if (s === last) continue;
    last = s;
    hash = (Math.imul(hash, MULTIPLIER) + s + 1) | 0;
    length++;
  }
  return length < SOUNDS_MIN ? 0 : mix(hash, length, READING.sound);
};

/** The first letter, where no vowel or kept, and all later consonants; 0 where too few are left to tell words apart. */
export const consonantKey = (
  symbols: ArrayLike<number>,
  plain: ArrayLike<number>,
  from: number,
  to: number,
  vowels = VOWELS,
  least = CONSONANTS_MIN,
  keepsFirst = true,
): number => {
  let hash = 0;
  let length = 0;
  for (let i = from; i < to; i++) {
    if ((i > from || !keepsFirst) && plain[i]! < 128 && vowels[plain[i]!] === 1) continue;
    hash = (Math.imul(hash, MULTIPLIER) + symbols[i]! + 1) | 0;
    length++;
  }
  return length < least ? 0 : mix(hash, length, READING.consonants);
};

const marked = (letters: string): Uint8Array => {
  const marks = new Uint8Array(128);
  for (const letter of letters) marks[letter.charCodeAt(0)] = 1;
  return marks;
};
export const VOWELS = marked('aeiouy');
/** `pr0tntz3n`: digits that stand for vowels; a `1` may be one or an `l`. */
export const VOWELS_AND_DIGITS = marked('aeiouy034');
export const VOWELS_AND_ALL_DIGITS = marked('aeiouy0134');
/** `xylzn`: who leaves vowels out may leave `y` in. */
export const VOWELS_WITHOUT_Y = marked('aeiou');
export const isVowel = (plain: number): boolean => plain < 128 && VOWELS[plain] === 1;

/** The same for words that differ only in which vowels they have. */
export const anyVowelKey = (symbols: ArrayLike<number>, plain: ArrayLike<number>, from: number, to: number): number => {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, MULTIPLIER) + (isVowel(plain[i]!) ? 0 : symbols[i]! + 1)) | 0;
  return mix(hash, to - from, READING.vowels);
};

/** Runs of one letter count as that letter: `ccooccaaiinnee`. */
export const squeezedKey = (symbols: ArrayLike<number>, from: number, to: number): number => {
  let hash = 0;
  let length = 0;
  for (let i = from; i < to; i++) {
    if (i > from && symbols[i] === symbols[i - 1]) continue;
    hash = (Math.imul(hash, MULTIPLIER) + symbols[i]! + 1) | 0;
    length++;
  }
  return mix(hash, length, READING.squeezed);
};

/** The same for the same letters in any order. */
export const shuffledKey = (symbols: ArrayLike<number>, from: number, to: number): number => {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (hash + mix(symbols[i]!, 1, READING.shuffled)) | 0;
  return mix(hash, to - from, READING.shuffled);
};

export const heardKey = (heard: Heard, reading: number): number => {
  const hash = heardHash(heard);
  return hash === 0 ? 0 : mix(hash, heard.length, reading);
};

export const backwardsKey = (symbols: ArrayLike<number>, from: number, to: number): number => {
  let hash = 0;
  for (let i = from; i < to; i++) hash = (Math.imul(hash, MULTIPLIER) + symbols[i]! + 1) | 0;
  return mix(hash, to - from, READING.backwards);
};

/** The key a word has when read from its end. */
export const reversedKey = (symbols: ArrayLike<number>, from: number, to: number): number => {
  let hash = 0;
  for (let i = to - 1; i >= from; i--) hash = (Math.imul(hash, MULTIPLIER) + symbols[i]! + 1) | 0;
  return mix(hash, to - from, READING.backwards);
};

/** Insertions, deletions, substitutions and swaps of neighbours from one to the other; `limit + 1` when there are more. */
export const createDistance = () => {
  const width = FUZZY_LETTERS_MAX + 3;
  let before = new Int32Array(width);
  let previous = new Int32Array(width);
  let current = new Int32Array(width);
  return (
    a: ArrayLike<number>,
    aFrom: number,
    aTo: number,
    b: ArrayLike<number>,
    bFrom: number,
    bTo: number,
    limit: number,
  ): number => {
    const n = aTo - aFrom;
    const m = bTo - bFrom;
    if (Math.abs(n - m) > limit || m > FUZZY_LETTERS_MAX) return limit + 1;
    for (let j = 0; j <= m; j++) previous[j] = j;
    for (let i = 1; i <= n; i++) {
      current[0] = i;
      let best = i;
      for (let j = 1; j <= m; j++) {
        const same = a[aFrom + i - 1] === b[bFrom + j - 1];
        let d = Math.min(previous[j]! + 1, current[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
        if (i > 1 && j > 1 && a[aFrom + i - 1] === b[bFrom + j - 2] && a[aFrom + i - 2] === b[bFrom + j - 1])
          d = Math.min(d, before[j - 2]! + 1);
        current[j] = d;
        if (d < best) best = d;
      }
      if (best > limit) return limit + 1;
      const spare = before;
      before = previous;
      previous = current;
      current = spare;
    }
    return previous[m]!;
  };
};
