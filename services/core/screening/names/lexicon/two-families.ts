/** Which words are known family names, and of which name: two of them are two families, however near their letters. */

import { createHashNumbers, HASH_SEED, hashLetters, hashStep } from '../../words/hash.ts';
import { FAMILY_NAME_SPELLINGS } from './families.ts';
import { ASIAN_FAMILY_NAMES } from './families-asian.ts';
import { heard } from './heard.ts';

const FAMILIES_BITS = 16;
/** The number of each word's name. */
const numbers = createHashNumbers(FAMILIES_BITS);

const NEWLINE = 10;
const SPACE = 32;
const BAR = 124;

/** Numbers the names of a table from one on, and says the next free number; letter by letter, for two copies of the tables would stay in the heap. */
const readNames = (names: string, from: number): number => {
  let number = from;
  let hash = HASH_SEED;
  for (let i = 0; i <= names.length; i++) {
    const c = i < names.length ? names.charCodeAt(i) : NEWLINE;
    if (c !== SPACE && c !== BAR && c !== NEWLINE) {
      hash = hashStep(hash, c);
      continue;
    }
    if (numbers.get(hash) === 0) numbers.set(hash, number);
    if (c !== SPACE) number++;
    hash = HASH_SEED;
  }
  return number;
};

/** From here on a name has not every spelling of its own. */
const asianFrom = readNames(FAMILY_NAME_SPELLINGS, 1);
readNames(ASIAN_FAMILY_NAMES, asianFrom);

export const isKnownFamily = (name: string): boolean => numbers.get(hashLetters(name)) !== 0;

/** True where both words are known family names and not spellings of one. */
export const areTwoFamilies = (a: string, b: string): boolean => {
  const name = numbers.get(hashLetters(a));
  if (name === 0) return false;
  const other = numbers.get(hashLetters(b));
  if (other === 0 || other === name) return false;
  return (name < asianFrom && other < asianFrom) || heard(a) !== heard(b);
};
