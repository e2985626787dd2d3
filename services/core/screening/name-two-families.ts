/** Which words are known family names, and of which name: two of them are two families, however near their letters. */
import { FAMILY_NAME_SPELLINGS } from './name-families.ts';
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

/** True where both words are known family names and not spellings of one. */
export const areTwoFamilies = (a: string, b: string): boolean => {
  const line = lines.get(hashLetters(a));
  if (line === 0) return false;
  const other = lines.get(hashLetters(b));
  return other !== 0 && other !== line;
};
