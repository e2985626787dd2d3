/** Two abbreviations in one text that leave out counted letters and agree on one name: `ket5 / k5ne`, `meth11, m12ne`. */
import type { DescriptorIndex } from './index.ts';
import { addMatch, type Matches, VIAS } from './match.ts';
import { isDigit, isLatin, MADE_OF, type Scan } from './scan.ts';
import { ALLOW } from './terms.ts';
import type { createTrie } from './trie.ts';

interface Abbreviation {
  readonly from: number;
  readonly to: number;
  /** Letters before the number, letters left out, the first letter after the number. */
  readonly first: number;
  readonly left: number;
  readonly at: number;
}

const LEFT_OUT_MIN = 2;
const LEFT_OUT_MAX = 15;
const TOLD_MIN = 3;
/** One of the two begins with as many. */
const BEGUN_MIN = 3;
const NAME_LETTERS_MIN = 7;
const ABBREVIATIONS_MAX = 6;
const BRANCHES_MAX = 4096;

export const createAgreed = (
  { termAllow, termAt, poolSymbol }: DescriptorIndex,
  { after, follow, letters, nameAt }: ReturnType<typeof createTrie>,
) => {
  let branches = 0;
  const readAt = ({ plain, wordStart, wordEnd, wordMadeOf }: Scan, w: number): Abbreviation | undefined => {
    if (wordMadeOf[w] !== (MADE_OF.latin | MADE_OF.digit)) return undefined;
    const from = wordStart[w]!;
    const to = wordEnd[w]!;
    let at = from;
    while (at < to && isLatin(plain[at]!)) at++;
    const first = at - from;
    let left = 0;
    while (at < to && isDigit(plain[at]!) && left <= LEFT_OUT_MAX) left = left * 10 + plain[at++]! - 48;
    for (let i = at; i < to; i++) if (!isLatin(plain[i]!)) return undefined;
    const told = first + to - at;
    const isOne = first > 0 && told >= TOLD_MIN && left >= LEFT_OUT_MIN && left <= LEFT_OUT_MAX;
    return isOne && told + left >= NAME_LETTERS_MIN ? { from, to, first, left, at } : undefined;
  };

  const collect = (scan: Scan, state: number, left: number, one: Abbreviation, terms: Set<number>): void => {
    if (branches++ > BRANCHES_MAX) return;
    if (left === 0) {
      const end = follow(state, scan.symbol, one.at, one.to);
      const term = end < 0 ? -1 : nameAt(end);
      if (term >= 0 && (termAllow[term]! & ALLOW.hidden) !== 0) terms.add(term);
      return;
    }
    for (const symbol of letters) {
      const next = after(state, symbol);
      if (next >= 0) collect(scan, next, left - 1, one, terms);
    }
  };
  const termsOf = (scan: Scan, abbreviation: Abbreviation): ReadonlySet<number> => {
    const { from, first, left } = abbreviation;
    const terms = new Set<number>();
    const state = follow(0, scan.symbol, from, from + first);
    branches = 0;
    if (state >= 0) collect(scan, state, left, abbreviation, terms);
    return terms;
  };

  const isOf = ({ symbol }: Scan, { from, to, first, left, at }: Abbreviation, term: number): boolean => {
    const start = termAt[term]!;
    const end = termAt[term + 1]!;
    if (end - start !== first + left + to - at) return false;
    for (let k = 0; k < first; k++) if (symbol[from + k] !== poolSymbol[start + k]) return false;
    for (let k = 1; k <= to - at; k++) if (symbol[to - k] !== poolSymbol[end - k]) return false;
    return true;
  };

  return (scan: Scan, matches: Matches, isTaken: (letter: number) => boolean): void => {
    const all: Abbreviation[] = [];
    for (let w = 0; w < scan.words && all.length < ABBREVIATIONS_MAX; w++) {
      const one = isTaken(scan.wordStart[w]!) ? undefined : readAt(scan, w);
      if (one !== undefined) all.push(one);
    }
    if (all.length < 2) return;
    for (const one of all) {
      const terms = one.first < BEGUN_MIN ? new Set<number>() : termsOf(scan, one);
      if (terms.size === 0) continue;
      for (const other of all) {
        if (other === one || (other.first === one.first && other.left === one.left)) continue;
        for (const term of terms)
          if (isOf(scan, other, term)) {
            addMatch(matches, term, one.from, one.to, 'counted', VIAS.counted.score);
            return;
          }
      }
    }
  };
};
