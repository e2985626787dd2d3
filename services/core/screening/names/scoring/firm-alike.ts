/** When two firms' own words that are nearly alike are two words all the same. */
import { soundsAlike } from '../likeness/said.ts';
import { FORM, LATIN, type TokenTable, tokenText } from '../likeness/token.ts';

const bits = (letters: string): number => {
  let mask = 0;
  for (const c of letters) mask |= 1 << (c.charCodeAt(0) - 97);
  return mask;
};
/** Consonants that romanisations write for one sound; the first stands for all. */
const SOUNDS = ['gj', 'ckq', 'vw', 'sz', 'iy'].map((letters) => ({ all: bits(letters), one: bits(letters[0]!) }));
const CONSONANTS = bits('bcdfghjklmnpqrstvwxz');

const consonants = (letters: number): number => {
  let mask = letters;
  for (const { all, one } of SOUNDS) if ((mask & all) !== 0) mask = (mask & ~all) | one;
  return mask & CONSONANTS;
};

/** Above this the words agree, whatever letter was changed. */
const DOUBTED_BELOW = 0.78;
const EXCHANGED = 0.3;

/**
 * What the similarity of two words is worth between firms. A letter dropped, doubled or swapped is a slip (`Ocan`, `Ocean`), a
 * consonant in place of another another firm (`Hooper`, `Hoover`): firms choose names, and their names differ by so little.
 * Of two words run together so little is lost in the length, and a letter for another is one whatever the rest (`mollertrans`, `mullertrans`).
 */
export const amongFirms = (similarity: number, q: TokenTable, i: number, c: TokenTable, j: number): number => {
  if (similarity <= EXCHANGED || similarity === 1 || q.script[i] !== LATIN || c.script[j] !== LATIN) return similarity;
  const areAsLong = q.textStart[i + 1]! - q.textStart[i]! === c.textStart[j + 1]! - c.textStart[j]!;
  if (q.form[i] === FORM.join && c.form[j] === FORM.join && areAsLong && q.letters[i] !== c.letters[j])
    return EXCHANGED;
  if (similarity >= DOUBTED_BELOW) return similarity;
  const a = consonants(q.letters[i]!);
  const b = consonants(c.letters[j]!);
  if (a === b) return similarity;
  if (!areAsLong && ((a & ~b) === 0 || (b & ~a) === 0)) return similarity;
  return soundsAlike(tokenText(q, i), tokenText(c, j)) ? similarity : EXCHANGED;
};
