/** Whether a word is a listed spelling but for a letter or two, and whether that is a slip or another substance's name. */
import { createDistance, type Stretch } from './fuzzy.ts';
import type { DescriptorIndex } from './index.ts';
import type { Via } from './match.ts';
import { isDigit } from './scan.ts';
import { ALLOW } from './terms.ts';

/** Two edits are only looked for in words this long. */
export const TWO_EDITS_LETTERS_MIN = 8;
/** Shorter terms keep their first letter. */
const FIRST_LETTER_FREE_MIN = 8;
/** A watched name this long bears being joined from an unknown and an ordinary word. */
const JOINED_LETTERS_MIN = 8;

export const createEdits = ({ termAt, termAllow, poolSymbol, poolPlain, poolGap }: DescriptorIndex) => {
  const distance = createDistance();

  /** `piperonyl` is no misspelt `piperonal`: the ending names what kind of compound it is. */
  const isOtherCompound = ({ plain, from, to }: Omit<Stretch, 'symbol'>, start: number, end: number): boolean => {
    const ending = compoundEnding(plain, from, to);
    const listed = compoundEnding(poolPlain, start, end);
    return ending >= 0 && listed >= 0 && ending !== listed;
  };

  const isJoinPlausible = (start: number, end: number, at: number, d: number, allow: number): boolean => {
    if (d <= 1 && end - start >= JOINED_LETTERS_MIN && (allow & ALLOW.glued) !== 0) return true;
    for (let k = Math.max(start + 1, start + at - 1); k < end && k <= start + at + 1; k++)
      if (poolGap[k] !== 0) return true;
    return false;
  };

  const kindOfEdit = ({ symbol, from, to }: Stretch, start: number, end: number): Via => {
    const have = to - from;
    if (have < end - start) return 'deletion';
    if (have > end - start) return 'insertion';
    let i = 0;
    while (i < have && symbol[from + i] === poolSymbol[start + i]) i++;
    return i + 1 < have && symbol[from + i + 1] === poolSymbol[start + i] ? 'transposition' : 'substitution';
  };

  /** Digits are places in a molecule: another digit is another substance. */
  const hasSameDigits = ({ plain, from, to }: Stretch, start: number, end: number): boolean => {
    let j = start;
    const skipLetters = (): void => {
      while (j < end && !isDigit(poolPlain[j]!)) j++;
    };
    for (let i = from; i < to; i++) {
      if (!isDigit(plain[i]!)) continue;
      skipLetters();
      if (j >= end || poolPlain[j++] !== plain[i]) return false;
    }
    skipLetters();
    return j >= end;
  };

  return {
    isOtherCompound,

    /**
     * By which edit `word` is the spelling `term`, if it is.
     * @param gapAt where an ordinary word was joined on; the term has a gap near there, or is a long watched name. 0 = nowhere
     */
    editOf: (word: Stretch, term: number, limit: number, gapAt: number): Via | undefined => {
      const start = termAt[term]!;
      const end = termAt[term + 1]!;
      const allow = termAllow[term]!;
      const edits = (allow & ALLOW.edits) !== 0 ? limit : Math.min(limit, 1);
      const d = distance(word.symbol, word.from, word.to, poolSymbol, start, end, edits);
      if (d > edits || ((allow & ALLOW.digits) !== 0 && !hasSameDigits(word, start, end))) return undefined;
      if (gapAt > 0 && !isJoinPlausible(start, end, gapAt, d, allow)) return undefined;
      if (d === 0) return 'split';
      const startsAlike = word.symbol[word.from] === poolSymbol[start];
      if (d === 1 && !startsAlike && end - start < FIRST_LETTER_FREE_MIN) return undefined;
      if (d === 2 && (!startsAlike || Math.min(word.to - word.from, end - start) < TWO_EDITS_LETTERS_MIN))
        return undefined;
      if ((allow & ALLOW.glued) === 0 && isOtherCompound(word, start, end)) return undefined;
      return d === 2 ? 'edits' : kindOfEdit(word, start, end);
    },
  };
};

const ENDINGS = ['yl', 'al', 'ol', 'ane', 'ene', 'ine', 'one', 'yne', 'ide', 'ate', 'ite'].map((ending) =>
  [...ending].map((c) => c.charCodeAt(0)),
);
const compoundEnding = (plain: Uint16Array, from: number, to: number): number =>
  ENDINGS.findIndex(
    (ending) => to - from > ending.length && ending.every((c, k) => plain[to - ending.length + k] === c),
  );
