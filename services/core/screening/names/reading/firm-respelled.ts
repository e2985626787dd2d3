/**
 * Words of a firm's name that the tables have in another spelling, put as the tables have them before they are looked up: trade words
 * as German speakers write Russian (`gosudarstwennaja`), in Chinese syllables of Wade and Giles, each a word (`kung ssu`), and numbers of several words.
 */
import type { FoldedWord } from '../../fold/fold.ts';
import { BUSINESS, MEANINGS, NUMBERS, PLACES } from '../lexicon/firms.ts';
import { isChineseSyllable, readChinese } from '../lexicon/pinyin.ts';
import { plainly } from './firm-romanised.ts';

export const respelled = (written: readonly FoldedWord[]): readonly FoldedWord[] => {
  const words = written.some((word, i) => i > 0 && isNumberWord(word)) ? joinNumbers(written) : written;
  const joined = words.some(isSyllable) ? joinSyllables(words) : words;
  return joined.some(mayBeGerman) ? joined.map(fromGerman) : joined;
};

/** Units by their words, and tens. */
const TENS: ReadonlyMap<string, number> = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ').map((word, i) => [word, 10 * (i + 2)]),
);
const unitOf = (word: FoldedWord | undefined): string | undefined => {
  const unit = word === undefined || word.text.length < 3 ? undefined : NUMBERS.get(word.text);
  return unit?.length === 1 ? unit : undefined;
};
const isNumberWord = (word: FoldedWord): boolean => unitOf(word) !== undefined || TENS.has(word.text);

/** `Twenty First` is the 21st, and `Five-Five-Eight` 558. */
const joinNumbers = (words: readonly FoldedWord[]): readonly FoldedWord[] => {
  const out: FoldedWord[] = [];
  for (let i = 0; i < words.length; ) {
    const tens = TENS.get(words[i]!.text);
    let number = tens === undefined ? '' : String(tens + Number(unitOf(words[i + 1]) ?? 0));
    let end = tens === undefined ? i : i + (unitOf(words[i + 1]) === undefined ? 1 : 2);
    if (tens === undefined) for (; unitOf(words[end]) !== undefined; end++) number += unitOf(words[end]);
    out.push(end > i + 1 || tens !== undefined ? { ...words[end - 1]!, text: number, native: number } : words[i]!);
    i = Math.max(end, i + 1);
  }
  return out;
};

const isKnown = (text: string): boolean => BUSINESS.has(text) || PLACES.has(text) || MEANINGS.has(text);
const TABLES = [BUSINESS, PLACES, MEANINGS];
const meaningOf = (word: string): string | undefined => TABLES.find((table) => table.has(word))?.get(word);

/** Words by a spelling of theirs; undefined where words of two meanings have it. */
const byKey = <K>(keyOf: (word: string) => K | undefined): ReadonlyMap<K, string | undefined> => {
  const found = new Map<K, string | undefined>();
  for (const word of TABLES.flatMap((table) => [...table.keys()])) {
    const key = word.includes('_') ? undefined : keyOf(word);
    if (key === undefined) continue;
    const other = found.get(key);
    if (!found.has(key)) found.set(key, word);
    else if (other !== undefined && meaningOf(other) !== meaningOf(word)) found.set(key, undefined);
  }
  return found;
};

const GERMAN_MIN = 5;
/** What only German has for a sound of Russian, and what it has for another than English. */
const GERMAN = /[wjz]|s?ch/;
const mayBeGerman = ({ text, script }: FoldedWord): boolean =>
  script === 'latin' && text.length >= GERMAN_MIN && GERMAN.test(text);

const fromGerman = (word: FoldedWord): FoldedWord => {
  if (!mayBeGerman(word) || isKnown(word.text)) return word;
  const english = word.text
    .replaceAll('tsch', 'C')
    .replaceAll('sch', 'sh')
    .replaceAll('ch', 'kh')
    .replaceAll('C', 'ch')
    .replaceAll('w', 'v')
    .replaceAll('j', 'y');
  for (const text of [english.replaceAll('z', 'ts'), english, english.replaceAll('kh', 'ch')]) {
    const known = byGerman.get(germanKey(text));
    if (known !== undefined) return { ...word, text: known, native: known };
  }
  return word;
};

/** German writes one s for two sounds. */
const germanKey = (text: string): string => plainly(text).replaceAll('z', 's');
const byGerman = byKey((word) => (word.length < GERMAN_MIN ? undefined : germanKey(word)));

const SYLLABLE_LENGTH_MAX = 6;
const SYLLABLES_MAX = 4;
const isSyllable = ({ text, script }: FoldedWord): boolean =>
  script === 'latin' && text.length <= SYLLABLE_LENGTH_MAX && isChineseSyllable(text);

/** Neighbouring syllables that are together a word of the tables, the longest first. */
const joinSyllables = (words: readonly FoldedWord[]): readonly FoldedWord[] => {
  const out: FoldedWord[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (end < words.length && end < i + SYLLABLES_MAX && isSyllable(words[end]!)) end++;
    let known: string | undefined;
    while (end > i + 1) {
      known = byChinese.get(chineseKey(textOf(words, i, end)));
      if (known !== undefined) break;
      end--;
    }
    out.push(known === undefined ? words[i]! : { ...words[end - 1]!, text: known, native: known });
    i = Math.max(i + 1, end);
  }
  return out;
};

const textOf = (words: readonly FoldedWord[], start: number, end: number): string =>
  words
    .slice(start, end)
    .map(({ text }) => text)
    .join('');

/** The same for all spellings of the same syllables; undefined for a word of other ones. */
const chineseKey = (text: string): number | undefined => {
  const reading = readChinese(
    Uint8Array.from(text, (c) => c.charCodeAt(0)),
    0,
    text.length,
  );
  return reading?.key;
};
const byChinese: ReadonlyMap<number | undefined, string | undefined> = byKey(chineseKey);
