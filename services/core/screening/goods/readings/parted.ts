/**
 * Single letters that marks set apart: `P//M//K`, `M♦T♦-♦45`. By marks that nobody sets between initials it is meant, and short
 * names and such with other meanings count; by points, hyphens and strokes (`G.H.B`) it may be anybody's initials.
 */
import type { DescriptorIndex } from '../../descriptors/index.ts';
import { isBesideSalt } from '../../descriptors/salts.ts';
import { GAP, isDigit, type Scan } from '../../descriptors/scan.ts';
import type { createTrie } from '../../descriptors/trie.ts';
import { type Reading, rewriteEach } from './reading.ts';

const LETTERS_MIN = 3;
const RUN = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[^\p{L}\p{N}\s]{1,4}(?:\p{L}|\p{N}{1,4})){1,7}(?![\p{L}\p{N}])/gu;
const MARKS = /[^\p{L}\p{N}]+/gu;
/** Between initials, letters of a model or words in a list. */
const USUAL = /^(?:[.\-–/&'’+,:·*]|\.-)$/u;

/** Four letters beside a salt are a name without its vowels. */
const BESIDE_SALT_MIN = 4;
const isBesideSaltOf = (scan: Scan, first: number, last: number): boolean =>
  last - first === BESIDE_SALT_MIN - 1 && isBesideSalt(scan, first, last);

/** Do words of one letter, and numbers, with marks and no spaces between them, make a listed spelling? */
export const createParted = ({ automaton }: DescriptorIndex, { follow }: ReturnType<typeof createTrie>) => {
  const isListed = ({ symbol, wordStart, wordEnd }: Scan, first: number, last: number): boolean => {
    const state = follow(0, symbol, wordStart[first]!, wordEnd[last]!);
    return state > 0 && automaton.accept[state]! >= 0;
  };
  return (scan: Scan): boolean => {
    const { words, wordStart, wordEnd, gap, plain } = scan;
    let first = 0;
    for (let w = 0; w < words; w++) {
      const from = wordStart[w]!;
      const isLetter = wordEnd[w]! - from === 1;
      if (w > 0 && (gap[from]! & GAP.space) !== 0) first = w;
      if (!isLetter && !(w > first && isDigit(plain[from]!))) first = w + 1;
      else if (w - first >= LETTERS_MIN - 1 && (isListed(scan, first, w) || isBesideSaltOf(scan, first, w)))
        return true;
    }
    return false;
  };
};

/** @param isMeant whether of the runs that are meant or of the others */
export const joinParted = (source: Reading, isMeant: boolean): Reading | undefined =>
  rewriteEach(source, RUN, ([run]) => {
    const letters = run.replace(MARKS, '');
    const marks = run.match(MARKS) ?? [];
    const isOdd = marks.filter((mark) => !USUAL.test(mark)).length > 1;
    return letters.length < LETTERS_MIN || isOdd !== isMeant ? undefined : letters;
  });
