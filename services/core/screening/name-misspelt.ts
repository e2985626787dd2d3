/** Words that every firm has, recognised misspelt. */
import { BUSINESS, BUSINESS_IN_FIRMS_ONLY, LEGAL_CLASSES, PLACES } from './name-firm-lexicon.ts';

/** Shortest trade word, place or legal form that is recognised misspelt. */
const CORRECTED_MIN = 6;
/** Words of other languages that are short are too near to names. */
const isForeign = (word: string): boolean => BUSINESS_IN_FIRMS_ONLY.has(word) && BUSINESS.get(word) !== word;
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [...BUSINESS.keys(), ...PLACES.keys(), ...LEGAL_CLASSES.keys()].filter(
    (word) => word.length >= CORRECTED_MIN && !word.includes('_') && !isForeign(word),
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
const SUM_BITS = 20;
const LETTER_SUMS = new Uint8Array(2 ** SUM_BITS);
const LETTERS: readonly number[] = Array.from({ length: 128 }, (_, c) => Math.imul(c * c + 7, 0x9e3779b1) >>> 8);
const letterSum = (text: string): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += LETTERS[text.charCodeAt(i) & 127]!;
  return sum;
};
const sumSlot = (sum: number): number => sum % (2 ** SUM_BITS - 3);
for (const word of [...KNOWN_WORDS, ...SHORTENED.keys()]) LETTER_SUMS[sumSlot(letterSum(word))] = 1;

/** False when no letter dropped, doubled or moved makes `text` a known word. */
const mayBeMisspelt = (text: string): boolean => {
  const sum = letterSum(text);
  if (LETTER_SUMS[sumSlot(sum)] === 1) return true;
  for (let i = 0; i < text.length; i++)
    if (LETTER_SUMS[sumSlot(sum - LETTERS[text.charCodeAt(i) & 127]!)] === 1) return true;
  return false;
};

/** Legal forms of few letters that most firms have: at the end of a name they are recognised misspelt too. */
const SHORT_FORMS: ReadonlySet<string> = new Set(
  'ltd ltda llc inc corp gmbh jsc ooo oao zao pao srl sarl spa bhd plc doo eood ojsc pjsc cjsc'.split(' '),
);

/** `copmany`, `limted`, `tradiing`: a letter dropped, doubled or swapped in a word that every firm has; `ltdd` at the `end`. */
export const corrected = (text: string, isAtEnd: boolean): string => {
  if (isAtEnd && text.length >= 3 && text.length < CORRECTED_MIN) {
    const form = shortForm(text);
    if (form !== undefined) return form;
  }
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

/** A letter doubled or two swapped; of a word that short a letter less would be another. */
const shortForm = (text: string): string | undefined => {
  for (let i = 0; i + 1 < text.length; i++) {
    const less = text.slice(0, i) + text.slice(i + 1);
    if (text[i] === text[i + 1] && SHORT_FORMS.has(less)) return less;
    const swapped = text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2);
    if (swapped !== text && SHORT_FORMS.has(swapped)) return swapped;
  }
  return undefined;
};
