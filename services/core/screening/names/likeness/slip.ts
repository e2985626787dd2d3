/**
 * A word that is no name of its own, and a slip of the hand away from one: two letters swapped, the next key hit, or hit besides, a letter
 * left out. Slips fall in every word of a name, where spellings that differ so in each of two words would be another person's.
 */
import { isKnownFamily } from '../lexicon/two-families.ts';
import { isKnownGiven } from '../lexicon/two-given.ts';

const KEY_ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'];
const NEXT = new Uint8Array(26 * 26);
const at = (a: number, b: number): number => (a - 97) * 26 + (b - 97);
const put = (a: string | undefined, b: string | undefined): void => {
  if (a === undefined || b === undefined) return;
  NEXT[at(a.charCodeAt(0), b.charCodeAt(0))] = 1;
  NEXT[at(b.charCodeAt(0), a.charCodeAt(0))] = 1;
};
KEY_ROWS.forEach((keys, row) => {
  for (let i = 0; i < keys.length; i++) {
    put(keys[i], keys[i + 1]);
    put(keys[i], KEY_ROWS[row + 1]?.[i]);
    put(keys[i], KEY_ROWS[row + 1]?.[i - 1]);
  }
});
put('z', 'y');
const isVowel = (c: number): boolean => c === 97 || c === 101 || c === 105 || c === 111 || c === 117;
/** Two vowels, and letters that languages write for each other, are spellings and no slips. */
const isNextKey = (a: number, b: number): boolean => NEXT[at(a, b)] === 1 && !(isVowel(a) && isVowel(b));

const LENGTH_MIN = 5;
const TWO_SLIPS_MIN = 7;
/** Less a vowel a shorter word is soon another: `Fath`, `Fatih`. */
const LEFT_OUT_MIN = 6;

/** True where the word `a`, which is `asked`, is the word `b` with a slip, with two in a long word. */
export const isSlipOf = (
  asked: string,
  a: Uint8Array,
  aStart: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
): boolean =>
  bLength >= LENGTH_MIN &&
  Math.abs(asked.length - bLength) <= 2 &&
  hasSlips(
    { a, aEnd: aStart + asked.length, aStart, b, bStart, bEnd: bStart + bLength },
    aStart,
    bStart,
    slipsIn(bLength),
  ) &&
  !isKnownGiven(asked) &&
  !isKnownFamily(asked);

const slipsIn = (length: number): number => (length >= TWO_SLIPS_MIN ? 2 : 1);

interface Words {
  readonly a: Uint8Array;
  readonly aStart: number;
  readonly aEnd: number;
  readonly b: Uint8Array;
  readonly bStart: number;
  readonly bEnd: number;
}

const hasSlips = (words: Words, from: number, start: number, left: number): boolean => {
  const { a, aEnd, b, bStart, bEnd } = words;
  let i = from;
  let j = start;
  while (i < aEnd && j < bEnd && isSame(a[i]!, b[j]!)) {
    i++;
    j++;
  }
  if (i === aEnd && j === bEnd) return true;
  if (left === 0) return false;
  const ca = i < aEnd ? a[i]! : 0;
  const cb = j < bEnd ? b[j]! : 0;
  if (i + 1 < aEnd && j + 1 < bEnd && ca === b[j + 1] && a[i + 1] === cb && hasSlips(words, i + 2, j + 2, left - 1))
    return true;
  if (ca >= 97 && cb >= 97 && isNextKey(ca, cb) && hasSlips(words, i + 1, j + 1, left - 1)) return true;
  if (isHitBesides(words, i) && hasSlips(words, i + 1, j, left - 1)) return true;
  const least = isVowel(cb) ? LEFT_OUT_MIN : TWO_SLIPS_MIN;
  const mayBeLeftOut = j > bStart && j < bEnd && bEnd - bStart >= least;
  return mayBeLeftOut && hasSlips(words, i, j + 1, left - 1);
};

/** `Dmitri`, `Dmitry`: spellings besides a slip. */
const isSame = (a: number, b: number): boolean => a === b || (a === 105 && b === 121) || (a === 121 && b === 105);

/** A key next to the one that was meant before or after it, or the same twice. */
const isHitBesides = ({ a, aStart, aEnd }: Words, i: number): boolean => {
  if (i <= aStart || i >= aEnd) return false;
  const c = a[i]!;
  return isBy(c, a[i - 1]!) || (i + 1 < aEnd && isBy(c, a[i + 1]!));
};
const isBy = (c: number, other: number): boolean => other === c || (other >= 97 && c >= 97 && NEXT[at(other, c)] === 1);
