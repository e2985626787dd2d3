/**
 * Names filled up with the same letters again and again, as children's languages do: `tra-xa-ma-xa-dol`, `kepetapamipinepe`,
 * `etubizubolubam`. What repeats is taken out, and what is left is looked up.
 */
import { FUZZY_LETTERS_MAX, isVowel } from './fuzzy.ts';
import type { DescriptorIndex } from './index.ts';
import type { createNearest, Near } from './near.ts';
import type { Scan } from './scan.ts';
import type { createTrie } from './trie.ts';

const FILLED_LETTERS_MIN = 9;
const LEFT_LETTERS_MIN = 6;
const FILLER_LENGTHS = [2, 3] as const;
const CLUSTER_LENGTHS = [1, 2, 3] as const;
const FILLERS_MIN = 2;
/** With fewer taken out what is left must be a name to the letter. */
const FILLERS_SURE_MIN = 3;
/** Fillers tried in one word. */
const TRIED_MAX = 48;
/** Other readings of what is left are chance. */
const PLAIN_VIAS: ReadonlySet<string> = new Set(['split', 'deletion', 'insertion', 'substitution', 'sound', 'heard']);

/** Does a pair of letters come again, or a vowel right after one other letter, twice? */
const hasEcho = (letters: Uint16Array, from: number, to: number): boolean => {
  let seen = 0;
  let echoes = 0;
  for (let i = from; i + 1 < to; i++) {
    if (i + 2 < to && letters[i] === letters[i + 2] && isVowel(letters[i]!) && ++echoes >= FILLERS_MIN) return true;
    const bit = 1 << ((letters[i]! * 7 + letters[i + 1]!) & 31);
    if ((seen & bit) !== 0 && stoodBefore(letters, from, i)) return true;
    seen |= bit;
  }
  return false;
};
const stoodBefore = (letters: Uint16Array, from: number, at: number): boolean => {
  for (let i = from; i + 1 < at; i++) if (letters[i] === letters[at] && letters[i + 1] === letters[at + 1]) return true;
  return false;
};

export const createFilled = (
  index: DescriptorIndex,
  { nearest }: ReturnType<typeof createNearest>,
  { whole }: ReturnType<typeof createTrie>,
) => {
  const plain = new Uint16Array(FUZZY_LETTERS_MAX);
  const symbol = new Uint16Array(FUZZY_LETTERS_MAX);
  let size = 0;

  const put = (letter: number): void => {
    plain[size] = letter;
    symbol[size++] = index.symbolOf[letter]!;
  };
  const look = (taken: number): Near | undefined => {
    if (taken < FILLERS_MIN || size < LEFT_LETTERS_MIN) return undefined;
    const term = whole(symbol, size);
    if (term >= 0) return { term, via: 'inserted' };
    if (taken < FILLERS_SURE_MIN) return undefined;
    const found = nearest({ symbol, plain, from: 0, to: size });
    return found !== undefined && PLAIN_VIAS.has(found.via) ? found : undefined;
  };
  const isSame = (letters: Uint16Array, a: number, b: number, length: number): boolean => {
    for (let k = 0; k < length; k++) if (letters[a + k] !== letters[b + k]) return false;
    return true;
  };

  /** Everywhere where the letters from `at` on stand, but for the first time where they may be the name's own. */
  const withoutRun = (
    letters: Uint16Array,
    from: number,
    to: number,
    at: number,
    length: number,
    kept: number,
  ): number => {
    size = 0;
    let taken = 0;
    for (let i = from; i < to; ) {
      if (i + length <= to && isSame(letters, i, at, length) && taken++ >= kept) i += length;
      else put(letters[i++]!);
    }
    return taken - kept;
  };

  /** `apa` is `a` wherever the same consonants stand between twice the same vowel. */
  const withoutEcho = (letters: Uint16Array, from: number, to: number, at: number, length: number): number => {
    size = 0;
    let taken = 0;
    for (let i = from; i < to; ) {
      put(letters[i++]!);
      const vowel = letters[i - 1]!;
      if (!isVowel(vowel) || i + length >= to || letters[i + length] !== vowel || !isSame(letters, i, at, length))
        continue;
      i += length + 1;
      taken++;
    }
    return taken;
  };

  /** The name that the letters are with something put in over and over. */
  return ({ plain: letters }: Scan, from: number, to: number): Near | undefined => {
    if (to - from < FILLED_LETTERS_MIN || to - from > FUZZY_LETTERS_MAX) return undefined;
    if (!hasEcho(letters, from, to)) return undefined;
    let tried = 0;
    for (const length of FILLER_LENGTHS)
      for (let at = from; at + length * 2 <= to; at++) {
        let again = at + length;
        while (again + length <= to && !isSame(letters, at, again, length)) again++;
        if (again + length > to) continue;
        if (++tried > TRIED_MAX) return undefined;
        for (const kept of [0, 1]) {
          const found = look(withoutRun(letters, from, to, at, length, kept));
          if (found !== undefined) return found;
        }
      }
    for (const length of CLUSTER_LENGTHS)
      for (let at = from + 1; at + length < to; at++) {
        const before = letters[at - 1]!;
        if (!isVowel(before) || letters[at + length] !== before) continue;
        if (++tried > TRIED_MAX) return undefined;
        const found = look(withoutEcho(letters, from, to, at, length));
        if (found !== undefined) return found;
      }
    return undefined;
  };
};
