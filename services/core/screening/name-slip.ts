/**
 * A word that is no name of its own, and a slip of the hand away from one: two letters swapped, the next key hit, or hit besides, a letter
 * left out. Slips fall in every word of a name, where spellings that differ so in each of two words would be another person's.
 */
import { isKnownFamily } from './name-two-families.ts';
import { isKnownGiven } from './name-two-given.ts';

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

/** True where `asked` is `listed` with a slip, with two in a long word. */
export const isSlipOf = (asked: string, listed: string): boolean =>
  listed.length >= LENGTH_MIN &&
  Math.abs(asked.length - listed.length) <= 2 &&
  hasSlips(asked, 0, listed, 0, listed.length >= TWO_SLIPS_MIN ? 2 : 1) &&
  !isKnownGiven(asked) &&
  !isKnownFamily(asked);

const hasSlips = (a: string, from: number, b: string, start: number, left: number): boolean => {
  let i = from;
  let j = start;
  while (i < a.length && j < b.length && a[i] === b[j]) {
    i++;
    j++;
  }
  if (i === a.length && j === b.length) return true;
  if (left === 0) return false;
  const ca = a.charCodeAt(i);
  const cb = b.charCodeAt(j);
  if (i + 1 < a.length && a[i] === b[j + 1] && a[i + 1] === b[j] && hasSlips(a, i + 2, b, j + 2, left - 1)) return true;
  if (ca >= 97 && cb >= 97 && isNextKey(ca, cb) && hasSlips(a, i + 1, b, j + 1, left - 1)) return true;
  if (isHitBesides(a, i) && hasSlips(a, i + 1, b, j, left - 1)) return true;
  return j > 0 && j < b.length && (isVowel(cb) || b.length >= TWO_SLIPS_MIN) && hasSlips(a, i, b, j + 1, left - 1);
};

/** A key next to the one that was meant before or after it, or the same twice. */
const isHitBesides = (a: string, i: number): boolean => {
  const c = a.charCodeAt(i);
  const [before, after] = [a.charCodeAt(i - 1), a.charCodeAt(i + 1)];
  const isBy = (other: number): boolean => other === c || (other >= 97 && NEXT[at(other, c)] === 1);
  return i > 0 && c >= 97 && (isBy(before) || isBy(after));
};
