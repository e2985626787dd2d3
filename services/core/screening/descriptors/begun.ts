/** Names that are cut off before their end, as fields of forms cut them: `methamphetam`, `acetic anhydri`. */
import { type DescriptorIndex, isPrecursor } from './index.ts';
import { isLatin, type Scan } from './scan.ts';
import { ALLOW } from './terms.ts';
import type { createTrie } from './trie.ts';

const WORD_LETTERS_MIN = 7;
const WORDS_LETTERS_MIN = 10;
/** Of the whole name so much must stand, in tenths. */
const TENTHS_MIN = 6;
const LEFT_OUT_MIN = 2;
/** Endings of the same name apart: a beginning of more names is no name. */
const NAMES_MAX = 2;
const BRANCHES_MAX = 256;

export const createBegun = (index: DescriptorIndex, { after, letters, nameAt }: ReturnType<typeof createTrie>) => {
  const { termAt, termAllow, poolGap, postingAt, postingEntry } = index;
  const names = new Set<number>();
  let branches = 0;
  let term = -1;
  let shortest = 0;

  /** Is only a word of it cut off, and not whole words of it? */
  const endsInWord = (found: number, size: number): boolean => {
    for (let k = termAt[found]! + size; k < termAt[found + 1]!; k++) if (poolGap[k] !== 0) return false;
    return true;
  };

  const spread = (state: number, size: number, left: number): void => {
    if (branches++ > BRANCHES_MAX) return;
    const found = nameAt(state);
    if (found >= 0) {
      if (left < shortest && (termAllow[found]! & ALLOW.heard) !== 0 && endsInWord(found, size)) {
        term = found;
        shortest = left;
      }
      for (let p = postingAt[found]!; p < postingAt[found + 1]!; p++) names.add(postingEntry[p]!);
      return;
    }
    for (const symbol of letters) {
      const next = after(state, symbol);
      if (next >= 0) spread(next, size, left + 1);
    }
  };

  /** The name that these letters begin, or -1. */
  return ({ plain, symbol }: Scan, from: number, to: number, isOfWords: boolean): number => {
    const size = to - from;
    if (size < (isOfWords ? WORDS_LETTERS_MIN : WORD_LETTERS_MIN)) return -1;
    let state = 0;
    for (let i = from; i < to && state >= 0; i++) state = isLatin(plain[i]!) ? after(state, symbol[i]!) : -1;
    if (state < 0) return -1;
    branches = 0;
    term = -1;
    shortest = Number.POSITIVE_INFINITY;
    names.clear();
    spread(state, size, 0);
    const isEnough = size * 10 >= (size + shortest) * TENTHS_MIN && shortest >= LEFT_OUT_MIN;
    if (term < 0 || (isPrecursor(index, term) && !isOfWords && shortest > LEFT_OUT_MIN)) return -1;
    return isEnough && branches <= BRANCHES_MAX && names.size <= NAMES_MAX ? term : -1;
  };
};
