/** Which words are known family names, and of which name: two of them are two families, however near their letters. */
import { FAMILY_NAME_SPELLINGS } from './name-families.ts';

const HASH_BITS = 16;
const SLOTS = 2 ** HASH_BITS;
/** Hashes of the words, and the line of each, 0 for none: a table of strings would take ten times the memory. */
const hashes = new Uint32Array(SLOTS);
const lines = new Uint16Array(SLOTS);

const HASH_START = 0x811c9dc5;
const hashed = (h: number, c: number): number => Math.imul(h ^ c, 0x01000193);
const hashOf = (word: string): number => {
  let h = HASH_START;
  for (let i = 0; i < word.length; i++) h = hashed(h, word.charCodeAt(i));
  return h >>> 0;
};

const slotOf = (hash: number): number => {
  let slot = hash >>> (32 - HASH_BITS);
  while (lines[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) % SLOTS;
  return slot;
};

const SPACE = 32;
const NEWLINE = 10;
let line = 1;
for (let i = 0, h = HASH_START, isWord = false; i <= FAMILY_NAME_SPELLINGS.length; i++) {
  const c = i < FAMILY_NAME_SPELLINGS.length ? FAMILY_NAME_SPELLINGS.charCodeAt(i) : NEWLINE;
  if (c !== SPACE && c !== NEWLINE) {
    h = hashed(h, c);
    isWord = true;
    continue;
  }
  if (isWord) {
    const slot = slotOf(h >>> 0);
    hashes[slot] = h >>> 0;
    lines[slot] = line;
  }
  if (c === NEWLINE) line++;
  h = HASH_START;
  isWord = false;
}

/** True where both words are known family names and not spellings of one. */
export const areTwoFamilies = (a: string, b: string): boolean => {
  const line = lines[slotOf(hashOf(a))]!;
  if (line === 0) return false;
  const other = lines[slotOf(hashOf(b))]!;
  return other !== 0 && other !== line;
};
