/** Which words are known family names, and of which name: two of them are two families, however near their letters. */
import { FAMILY_NAME_SPELLINGS } from './name-families.ts';
import { ASIAN_FAMILY_NAMES } from './name-families-asian.ts';
import { heard } from './name-heard.ts';
import { createHashNumbers, HASH_SEED, hashLetters, hashStep } from './word-hash.ts';

const FAMILIES_BITS = 16;
/** The line of each word. */
const lines = createHashNumbers(FAMILIES_BITS);

const SPACE = 32;
const NEWLINE = 10;
let line = 1;
for (let i = 0, hash = HASH_SEED, isWord = false; i <= FAMILY_NAME_SPELLINGS.length; i++) {
  const c = i < FAMILY_NAME_SPELLINGS.length ? FAMILY_NAME_SPELLINGS.charCodeAt(i) : NEWLINE;
  if (c !== SPACE && c !== NEWLINE) {
    hash = hashStep(hash, c);
    isWord = true;
    continue;
  }
  if (isWord) lines.set(hash, line);
  if (c === NEWLINE) line++;
  hash = HASH_SEED;
  isWord = false;
}

/** From here on a line has not every spelling of its name. */
const asianFrom = line + 1;
for (const names of ASIAN_FAMILY_NAMES.split(/[|\n]/)) {
  line++;
  for (const name of names.split(' ')) if (lines.get(hashLetters(name)) === 0) lines.set(hashLetters(name), line);
}

/** True where both words are known family names and not spellings of one. */
export const areTwoFamilies = (a: string, b: string): boolean => {
  const line = lines.get(hashLetters(a));
  if (line === 0) return false;
  const other = lines.get(hashLetters(b));
  if (other === 0 || other === line) return false;
  return (line < asianFrom && other < asianFrom) || heard(a) !== heard(b);
};
