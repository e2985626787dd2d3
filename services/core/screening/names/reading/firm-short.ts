/** Trade words that are written short, however that is done: cut (`agric`), without vowels (`shpbldg`), or with a full stop (`supl.`). */
import type { FoldedWord } from '../../fold/fold.ts';
import { BUSINESS } from '../lexicon/firms.ts';

/** English forms that no short form of the canonical word is a short form of. */
const LONGER =
  `commercial contracting contractors electricals forwarding freight fabrication headquarters hospital laboratories
manufacturers maritime merchandising metallurgical ordnance plantation processing secretariat shipbuilding suppliers technological
transportation warehousing`.split(/\s+/);

/** Words of their own that a trade word opens with. */
const WHOLE = new Set(['consul', 'human', 'metro', 'organ', 'plast', 'univers']);

/** Shortest that is taken for a trade word: cut, without vowels, with a full stop. */
const CUT_MIN = 5;
const BARE_MIN = 4;
const WITH_VOWELS_MIN = 6;
const STOPPED_MIN = 3;
const SHORT_MAX = 9;
/** What of a word's consonants its short form has, and where it has vowels too. */
const CONSONANTS_SHARE = 0.6;
const CONSONANTS_SHARE_WITH_VOWELS = 0.8;

const WORDS: readonly string[] = [
  ...new Set([...[...BUSINESS.values()].filter((word) => word.length >= 6 && !word.includes('_')), ...LONGER]),
];
/** One bit for each letter that occurs. */
const lettersOf = (text: string): number => {
  let letters = 0;
  for (let i = 0; i < text.length; i++) letters |= 1 << (text.charCodeAt(i) - 97);
  return letters;
};
const byLetter: readonly { readonly words: readonly string[]; readonly letters: Int32Array }[] = Array.from(
  { length: 26 },
  (_, i) => {
    const words = WORDS.filter((word) => word.charCodeAt(0) === i + 97);
    return { words, letters: Int32Array.from(words, lettersOf) };
  },
);
const meaning = (word: string): string => BUSINESS.get(word) ?? word;

/** The trade word that a word of a firm's name is short for; undefined for none and for several. */
export const unshortened = ({ text, stop }: Pick<FoldedWord, 'text' | 'stop'>): string | undefined => {
  if (text.length < STOPPED_MIN || text.length > SHORT_MAX || WHOLE.has(text)) return undefined;
  const opening = byLetter[text.charCodeAt(0) - 97];
  if (opening === undefined) return undefined;
  const letters = lettersOf(text);
  let how: How | undefined;
  let found: string | undefined;
  for (let n = 0; n < opening.words.length; n++) {
    if ((letters & ~opening.letters[n]!) !== 0) continue;
    const word = opening.words[n]!;
    if (word.length < text.length + 2) continue;
    how ??= howShort(text, stop);
    if (!isShortFor(text, word, how)) continue;
    if (found !== undefined && meaning(found) !== meaning(word)) return undefined;
    found = word;
  }
  return found === undefined ? undefined : meaning(found);
};

/** How a word may be short: cut, without some of the letters, and what share of the consonants it has then. */
interface How {
  readonly cut: boolean;
  readonly lacking: boolean;
  readonly share: number;
}

const howShort = (text: string, stop: boolean): How => {
  const hasVowels = VOWEL_INSIDE.test(text);
  return {
    cut: stop || (text.length >= CUT_MIN && !ENDS_IN_VOWEL.test(text)),
    lacking: stop || text.length >= (hasVowels ? WITH_VOWELS_MIN : BARE_MIN),
    share: stop || !hasVowels ? CONSONANTS_SHARE : CONSONANTS_SHARE_WITH_VOWELS,
  };
};

const VOWEL_INSIDE = /.[aeiou]/;
const ENDS_IN_VOWEL = /[aeiou]$/;

const isShortFor = (text: string, word: string, { cut, lacking, share }: How): boolean =>
  (cut && word.startsWith(text)) || isContracted(text, word) || (lacking && isLacking(text, word, share));

/** `shipg`, `orgn`, `devt`: its beginning, and one letter for how it ends. */
const isContracted = (text: string, word: string): boolean => {
  const ending = ENDINGS[text.at(-1)!];
  return (
    ending !== undefined &&
    text.length > STOPPED_MIN &&
    word.endsWith(ending) &&
    word.length > text.length - 1 + ending.length - 1 &&
    word.startsWith(text.slice(0, -1))
  );
};
const ENDINGS: Readonly<Record<string, string>> = { g: 'ing', n: 'tion', t: 'ment' };

/** Its letters in their order, most of its consonants, and how it ends, whatever its number. */
const isLacking = (text: string, word: string, share: number): boolean => {
  const end = text.at(-1)!;
  if (end !== word.at(-1) && end !== word.at(-2)) return false;
  let at = 0;
  let consonants = 0;
  let kept = 0;
  for (const letter of word) {
    const isConsonant = !'aeiouy'.includes(letter);
    if (isConsonant) consonants++;
    if (letter !== text[at]) continue;
    at++;
    if (isConsonant) kept++;
  }
  return at === text.length && kept >= share * consonants;
};
