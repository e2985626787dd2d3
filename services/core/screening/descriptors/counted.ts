/** Names with the number of letters left out in their place, as in `i18n`: `fent3l`, `ephe3ne`, `alpra5`. */
import { isDigit, isLatin, type Scan } from './scan.ts';
import type { createTrie } from './trie.ts';

const LEFT_OUT_MIN = 2;
const LEFT_OUT_MAX = 15;
/** Letters told, of a name whose end is told too and of one whose end is not; beside a salt fewer are enough. */
const TOLD_MIN = 5;
const BEGUN_MIN = 5;
const BESIDE_SALT_MIN = 3;
const FIRST_MIN = 3;
const BRANCHES_MAX = 4096;

export const createCounted = ({ after, follow, letters, nameAt }: ReturnType<typeof createTrie>) => {
  let branches = 0;

  const complete = (state: number, left: number, scan: Scan, at: number, to: number): number => {
    if (branches++ > BRANCHES_MAX) return -1;
    if (left === 0) {
      const end = follow(state, scan.symbol, at, to);
      return end < 0 ? -1 : nameAt(end);
    }
    for (const symbol of letters) {
      const next = after(state, symbol);
      const term = next < 0 ? -1 : complete(next, left - 1, scan, at, to);
      if (term >= 0) return term;
    }
    return -1;
  };

  /** The term that the letters and the number between them stand for, or -1. */
  return (scan: Scan, from: number, to: number, isBesideSalt: boolean): number => {
    const { plain } = scan;
    let at = from;
    while (at < to && isLatin(plain[at]!)) at++;
    const first = at - from;
    let left = 0;
    while (at < to && isDigit(plain[at]!) && left <= LEFT_OUT_MAX) left = left * 10 + plain[at++]! - 48;
    const last = to - at;
    if (first < FIRST_MIN || left < LEFT_OUT_MIN || left > LEFT_OUT_MAX) return -1;
    for (let i = at; i < to; i++) if (!isLatin(plain[i]!)) return -1;
    const least = isBesideSalt ? BESIDE_SALT_MIN : last === 0 ? BEGUN_MIN : TOLD_MIN;
    if (first + last < least) return -1;
    const state = follow(0, scan.symbol, from, from + first);
    branches = 0;
    return state < 0 ? -1 : complete(state, left, scan, at, to);
  };
};
