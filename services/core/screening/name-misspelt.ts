/** Words that every firm has, recognised misspelt. */
import { BUSINESS, LEGAL_CLASSES, PLACES } from './name-lexicon.ts';

/** Shortest trade word, place or legal form that is recognised misspelt. */
const CORRECTED_MIN = 6;
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [...BUSINESS.keys(), ...PLACES.keys(), ...LEGAL_CLASSES.keys()].filter(
    (word) => word.length >= CORRECTED_MIN && !word.includes('_'),
  ),
);
/** Most words open like none of them: a cheap way out. */
const OPENINGS: ReadonlySet<string> = new Set(
  [...KNOWN_WORDS].flatMap((word) => [word.slice(0, 2), word[0]! + word[2]!, word[0]! + word[0]!]),
);
/** Each known word less one letter → the word. */
const SHORTENED: ReadonlyMap<string, string> = new Map(
  [...KNOWN_WORDS].flatMap((word) =>
    Array.from(word, (_, i): [string, string] => [word.slice(0, i) + word.slice(i + 1), word]),
  ),
);

/** Sums over the letters of known words, whole and less one letter: they stay when letters change places. */
const SUM_BITS = 18;
const LETTER_SUMS = new Uint8Array(2 ** SUM_BITS);
const LETTERS: readonly number[] = Array.from({ length: 128 }, (_, c) => Math.imul(c * c + 7, 0x9e3779b1) >>> 8);
const letterSum = (text: string): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += LETTERS[text.charCodeAt(i) & 127]!;
  return sum;
};
const sumSlot = (sum: number): number => sum % (2 ** SUM_BITS - 5);
for (const word of [...KNOWN_WORDS, ...SHORTENED.keys()]) LETTER_SUMS[sumSlot(letterSum(word))] = 1;

/** False when no letter dropped, doubled or moved makes `text` a known word. */
const mayBeMisspelt = (text: string): boolean => {
  const sum = letterSum(text);
  if (LETTER_SUMS[sumSlot(sum)] === 1) return true;
  for (let i = 0; i < text.length; i++)
    if (LETTER_SUMS[sumSlot(sum - LETTERS[text.charCodeAt(i) & 127]!)] === 1) return true;
  return false;
};

/** `copmany`, `limted`, `tradiing`: a letter dropped, doubled or swapped in a word that every firm has. */
export const corrected = (text: string): string => {
  if (text.length < CORRECTED_MIN - 1 || !mayBeMisspelt(text) || KNOWN_WORDS.has(text)) return text;
  if (!OPENINGS.has(text.slice(0, 2)) && !OPENINGS.has(text[1]! + text[0]!)) return text;
  const shortened = SHORTENED.get(text);
  if (shortened !== undefined) return shortened;
  for (let i = 0; i < text.length; i++) {
    const less = text.slice(0, i) + text.slice(i + 1);
    if (KNOWN_WORDS.has(less)) return less;
    if (i + 1 === text.length) break;
    const swapped = text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2);
    if (KNOWN_WORDS.has(swapped)) return swapped;
  }
  return text;
};
