/**
 * Single letters that marks set apart: `P//M//K`, `M♦T♦-♦45`. By marks that nobody sets between initials it is meant, and short
 * names and such with other meanings count; by points, hyphens and strokes (`G.H.B`) it may be anybody's initials.
 */
import { GAP, isDigit, type Scan } from './descriptor-scan.ts';
import { type Reading, rewriteEach } from './goods-reading.ts';

const LETTERS_MIN = 3;
const RUN = /(?<![\p{L}\p{N}])[\p{L}\p{N}](?:[^\p{L}\p{N}\s]{1,4}(?:\p{L}|\p{N}{1,4})){1,7}(?![\p{L}\p{N}])/gu;
const MARKS = /[^\p{L}\p{N}]+/gu;
/** Between initials, letters of a model or words in a list. */
const USUAL = /^(?:[.\-–/&'’+,:·*]|\.-)$/u;

/** Three words of one letter, or two and a number, with marks and no spaces between them. */
export const hasPartedLetters = ({ words, wordStart, wordEnd, gap, plain }: Scan): boolean => {
  let run = 0;
  for (let w = 0; w < words; w++) {
    const from = wordStart[w]!;
    const isShort = wordEnd[w]! - from === 1 || (run > 0 && isDigit(plain[from]!));
    run = !isShort ? 0 : w > 0 && (gap[from]! & GAP.space) === 0 ? run + 1 : 1;
    if (run >= LETTERS_MIN) return true;
  }
  return false;
};

/** @param isMeant whether of the runs that are meant or of the others */
export const joinParted = (source: Reading, isMeant: boolean): Reading | undefined =>
  rewriteEach(source, RUN, ([run]) => {
    const letters = run.replace(MARKS, '');
    const marks = run.match(MARKS) ?? [];
    const isOdd = marks.filter((mark) => !USUAL.test(mark)).length > 1;
    return letters.length < LETTERS_MIN || isOdd !== isMeant ? undefined : letters;
  });
