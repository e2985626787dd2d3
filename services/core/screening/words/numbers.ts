/** Words by number: as keys of a map they would take ten times the memory, and every thread holds them. */
import { hashLetters } from './hash.ts';

export interface WordNumbers {
  /** From 1 in the order in which words were added; 0 for a word that was not. */
  readonly of: (word: string) => number;
  /** The number of a word, a new one where it has none. @throws when more than 65,535 would have one */
  readonly add: (word: string) => number;
  readonly count: () => number;
}

const WORDS_MAX = 0xffff;

/** Exact: words are told apart by their letters, which lie one after another, not by their hashes alone. */
export const numberWords = (words: Iterable<string> = []): WordNumbers => {
  let bits = 10;
  let slots = new Uint16Array(2 ** bits);
  let ends = new Uint32Array(2 ** (bits - 1));
  let letters = new Uint16Array(2 ** (bits + 2));
  let count = 0;

  const isAt = (number: number, word: string): boolean => {
    const start = ends[number - 1]!;
    if (ends[number]! - start !== word.length) return false;
    for (let i = 0; i < word.length; i++) if (letters[start + i] !== word.charCodeAt(i)) return false;
    return true;
  };
  /** Where the word is, or would be. */
  const slotOf = (word: string): number => {
    let slot = hashLetters(word) >>> (32 - bits);
    while (slots[slot] !== 0 && !isAt(slots[slot]!, word)) slot = (slot + 1) % slots.length;
    return slot;
  };
  const of = (word: string): number => slots[slotOf(word)]!;
  const wordOf = (number: number): string => String.fromCharCode(...letters.subarray(ends[number - 1]!, ends[number]!));
  const grow = (): void => {
    bits++;
    slots = new Uint16Array(2 ** bits);
    ends = resized(ends, 2 ** (bits - 1));
    for (let number = 1; number <= count; number++) slots[slotOf(wordOf(number))] = number;
  };

  const add = (word: string): number => {
    const known = of(word);
    if (known !== 0) return known;
    if (count === WORDS_MAX) throw new Error(`more than ${WORDS_MAX} words`);
    if (count + 1 === ends.length) grow();
    const slot = slotOf(word);
    const start = ends[count]!;
    if (start + word.length > letters.length) letters = resized(letters, 2 * letters.length + word.length);
    for (let i = 0; i < word.length; i++) letters[start + i] = word.charCodeAt(i);
    count++;
    ends[count] = start + word.length;
    slots[slot] = count;
    return count;
  };
  for (const word of words) add(word);
  return { of, add, count: () => count };
};

const resized = <T extends Uint16Array | Uint32Array>(array: T, length: number): T => {
  const larger = new (array.constructor as new (length: number) => T)(length);
  larger.set(array);
  return larger;
};
