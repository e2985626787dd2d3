/** What was found of words, kept for when they come again: bounded, of one size from the beginning, and without a copy of the words. */
import { hashLetters } from './hash.ts';

export interface WordMemory<T> {
  /** What was found of a word of some group, a small number; else what `find` finds now. */
  readonly recall: (word: string, group: number, find: () => T) => T;
}

/** Places of one hash: the word of late and the one before it. */
const WAYS = 2;

/** Remembers at most 2 ** `bits` words, of those that share a place the last two. */
export const createWordMemory = <T>(bits: number): WordMemory<T> => {
  const words: (string | undefined)[] = Array.from({ length: 2 ** bits }, () => undefined);
  const found: (T | undefined)[] = Array.from({ length: 2 ** bits }, () => undefined);
  const groups = new Uint8Array(2 ** bits);
  return {
    recall: (word, group, find) => {
      const late = (Math.imul(hashLetters(word) + group, 0x9e3779b1) >>> (33 - bits)) * WAYS;
      if (words[late] === word && groups[late] === group) return found[late]!;
      const before = late + 1;
      const known = words[before] === word && groups[before] === group ? found[before]! : find();
      words[before] = words[late];
      found[before] = found[late];
      groups[before] = groups[late]!;
      words[late] = word;
      found[late] = known;
      groups[late] = group;
      return known;
    },
  };
};
