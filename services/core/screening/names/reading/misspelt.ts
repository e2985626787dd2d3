/** Words that every firm has, recognised misspelt. */

import { createHashNumbers, hashLetters } from '../../words/hash.ts';
import { BUSINESS, BUSINESS_IN_FIRMS_ONLY, LEGAL_CLASSES, MEANINGS, PLACES } from '../lexicon/firms.ts';

/** Shortest trade word, place or legal form that is recognised misspelt. */
const CORRECTED_MIN = 6;
const MEANING_CORRECTED_MIN = 7;
/** Words of other languages that are short are too near to names. */
const isForeign = (word: string): boolean => BUSINESS_IN_FIRMS_ONLY.has(word) && BUSINESS.get(word) !== word;
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [...BUSINESS.keys(), ...PLACES.keys(), ...LEGAL_CLASSES.keys()]
    .filter((word) => word.length >= CORRECTED_MIN && !word.includes('_') && !isForeign(word))
    .concat([...MEANINGS.keys()].filter((word) => word.length >= MEANING_CORRECTED_MIN)),
);
/** Most words open like none of them: a cheap way out. By the codes of two letters. */
const OPENINGS = new Uint8Array(128 * 128);
const openingOf = (a: string, b: string): number => (a.charCodeAt(0) & 127) * 128 + (b.charCodeAt(0) & 127);
for (const word of KNOWN_WORDS)
  for (const second of [word[1]!, word[2]!, word[0]!]) OPENINGS[openingOf(word[0]!, second)] = 1;
const WORDS: readonly string[] = ['', ...KNOWN_WORDS];
const SHORTENED_BITS = 17;
/** The number of the known word that is so less one letter. */
const shortened = createHashNumbers(SHORTENED_BITS);
for (let n = 1; n < WORDS.length; n++)
  for (let i = 0; i < WORDS[n]!.length; i++) shortened.set(hashLetters(WORDS[n]!, i), n);

/** The known word that `text` is less one letter. */
const shortenedFrom = (text: string): string | undefined => {
  const word = WORDS[shortened.get(hashLetters(text))]!;
  if (word.length !== text.length + 1) return undefined;
  for (let i = 0; i < word.length; i++) if (word.slice(0, i) + word.slice(i + 1) === text) return word;
  return undefined;
};

/** Sums over the letters of a word: they stay when letters change places. */
const LETTERS: readonly number[] = Array.from({ length: 128 }, (_, c) => Math.imul(c * c + 7, 0x9e3779b1) >>> 8);
const letterAt = (text: string, i: number): number => LETTERS[text.charCodeAt(i) & 127]!;
const letterSum = (text: string): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += letterAt(text, i);
  return sum;
};

/** One bit for each of some sums, modulo the bits there are: small enough to stay at hand, and what it lets through is looked up. */
interface Sums {
  readonly add: (sum: number) => void;
  readonly mayHave: (sum: number) => boolean;
}
const createSums = (bits: number): Sums => {
  const flags = new Uint8Array(2 ** (bits - 3));
  const mask = 2 ** bits - 1;
  return {
    add: (sum) => {
      flags[(sum & mask) >>> 3]! |= 1 << (sum & 7);
    },
    mayHave: (sum) => ((flags[(sum & mask) >>> 3]! >> (sum & 7)) & 1) === 1,
  };
};
/** Of known words whole, and less one letter. */
const wholeSums = createSums(17);
const shortenedSums = createSums(19);
for (const word of KNOWN_WORDS) {
  const sum = letterSum(word);
  wholeSums.add(sum);
  for (let i = 0; i < word.length; i++) shortenedSums.add(sum - letterAt(word, i));
}

const slips = (word: string): string[] =>
  Array.from(word, (c, i) => [
    word.slice(0, i) + c + word.slice(i),
    word.slice(0, i) + (word[i + 1] ?? '') + c + word.slice(i + 2),
  ]).flat();
const misspeltOf = (words: readonly string[], slipsOf: (word: string) => string[]): ReadonlyMap<string, string> =>
  new Map(
    words.flatMap((word) =>
      slipsOf(word)
        .filter((text) => !words.includes(text))
        .map((text): [string, string] => [text, word]),
    ),
  );

/** Legal forms of few letters that most firms have: of a word that short a letter less is another. */
const SHORT_MISSPELT_MAX = 5;
const SHORT_MISSPELT = misspeltOf(
  'ltd ltda llc inc corp gmbh jsc ooo oao zao pao srl sarl spa bhd plc doo eood ojsc pjsc cjsc'.split(' '),
  slips,
);
const LONG_MISSPELT = misspeltOf(
  [...LEGAL_CLASSES.keys()].filter((word) => word.length >= CORRECTED_MIN && !/[_/]/.test(word)),
  (word) => [...slips(word), ...Array.from(word, (_, i) => word.slice(0, i) + word.slice(i + 1))],
);

/** True for a legal form with a letter dropped, doubled or swapped. */
export const isMisspeltForm = (text: string): boolean => SHORT_MISSPELT.has(text) || LONG_MISSPELT.has(text);

/** `Panamax`, `Cubana`: firms are named after places so, and no hand slips after the last letter unless on the same key. */
const isMoreThanPlace = (text: string, place: string): boolean =>
  PLACES.has(place) && text.at(-1) !== place.at(-1) && !BUSINESS.has(place);

/** `copmany`, `limted`, `tradiing`: a letter dropped, doubled or swapped in a word that every firm has; `ltdd` at the `end`. */
export const corrected = (text: string, isAtEnd: boolean): string => {
  const form = isAtEnd && text.length <= SHORT_MISSPELT_MAX ? SHORT_MISSPELT.get(text) : undefined;
  if (form !== undefined) return form;
  if (text.length < CORRECTED_MIN - 1) return text;
  if (OPENINGS[openingOf(text[0]!, text[1]!)] === 0 && OPENINGS[openingOf(text[1]!, text[0]!)] === 0) return text;
  if (KNOWN_WORDS.has(text)) return text;
  const sum = letterSum(text);
  const longer = shortenedSums.mayHave(sum) ? shortenedFrom(text) : undefined;
  if (longer !== undefined) return longer;
  const maySwap = wholeSums.mayHave(sum);
  for (let i = 0; i < text.length; i++) {
    const isLast = i + 1 === text.length;
    if (wholeSums.mayHave(sum - letterAt(text, i))) {
      const less = text.slice(0, i) + text.slice(i + 1);
      if (KNOWN_WORDS.has(less) && !(isLast && isMoreThanPlace(text, less))) return less;
    }
    if (isLast || !maySwap) continue;
    const swapped = text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2);
    if (KNOWN_WORDS.has(swapped)) return swapped;
  }
  return text;
};
