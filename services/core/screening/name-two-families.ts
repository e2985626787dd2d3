/** Which words are known family names, and of which name: two of them are two families, however near their letters. */
import { FAMILY_NAME_SPELLINGS } from './name-families.ts';

const HASH_BITS = 16;
const SLOTS = 2 ** HASH_BITS;
/** Hashes of the words, and the line of each, 0 for none: a table of strings would take ten times the memory. */
const hashes = new Uint32Array(SLOTS);
const lines = new Uint16Array(SLOTS);

const hashOf = (word: string): number => {
  let h = 0x811c9dc5;
  for (let i = 0; i < word.length; i++) h = Math.imul(h ^ word.charCodeAt(i), 0x01000193);
  return h >>> 0;
};

const slotOf = (hash: number): number => {
  let slot = hash >>> (32 - HASH_BITS);
  while (lines[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) % SLOTS;
  return slot;
};

FAMILY_NAME_SPELLINGS.trim()
  .split('\n')
  .forEach((line, i) => {
    for (const word of line.split(' ')) {
      const hash = hashOf(word);
      const slot = slotOf(hash);
      hashes[slot] = hash;
      lines[slot] = i + 1;
    }
  });

/** True where both words are known family names and not spellings of one. */
export const areTwoFamilies = (a: string, b: string): boolean => {
  const line = lines[slotOf(hashOf(a))]!;
  if (line === 0) return false;
  const other = lines[slotOf(hashOf(b))]!;
  return other !== 0 && other !== line;
};
