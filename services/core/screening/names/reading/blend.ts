/** Firms named by the beginnings of their words: `Agroindupalma` for Agro-Industrias de Palma, `Sovflot` for Sovetskiy Flot. */
import type { FoldedWord } from '../../fold/fold.ts';
import { tellingWords } from './acronym.ts';
import { type NamePart, plainPart, weigh } from './part.ts';

/** Between the words of a listed name; no letter. */
const BETWEEN = '0';
const WORDS_MIN = 2;
const WORDS_MAX = 5;
const WORD_MIN = 2;

/** Letters of a declared word that may be such, and of each beginning, where its word is no shorter. */
const BLEND_MIN = 6;
const PIECE_MIN = 3;

const blendPart = (text: string, written: string): NamePart =>
  plainPart({ text, written, kind: 'blend', script: 'latin', common: 0, weight: weigh(text, 'blend', 'firm', 0) });

/** What a name of several words may be run together to; undefined for one that is not. */
export const blendOf = (words: readonly FoldedWord[]): NamePart | undefined => {
  if (words.some(({ script }) => script !== 'latin')) return undefined;
  const telling = tellingWords(words).map(({ text }) => text);
  if (telling.length < WORDS_MIN || telling.length > WORDS_MAX) return undefined;
  if (telling[0]!.length < PIECE_MIN || telling.some((text) => text.length < WORD_MIN || /\d/.test(text)))
    return undefined;
  return blendPart(telling.join(BETWEEN), telling.join(' '));
};

/** A name of one word of its own, read as such beginnings; undefined for another. */
export const asBlend = (parts: readonly NamePart[]): readonly NamePart[] | undefined => {
  const own = parts.filter(({ kind }) => kind !== 'legal' && kind !== 'particle');
  const [word] = own;
  if (own.length !== 1 || word!.kind !== 'word' || word!.script !== 'latin' || word!.text.length < BLEND_MIN)
    return undefined;
  return parts.map((part) => (part === word ? blendPart(part.text, part.written) : part));
};

/** The letters under which a listed blend is found. */
export const BLEND_KEY_LENGTH = PIECE_MIN;

/** True where `text` is made of the beginnings of all words of a listed blend, or the other way round. */
export const isBlendOf = (a: string, b: string): boolean => {
  const [text, listed] = a.includes(BETWEEN) ? [b, a] : [a, b];
  if (text.includes(BETWEEN) || !listed.includes(BETWEEN)) return false;
  const words = listed.split(BETWEEN);
  return isMadeOf(text, 0, words, 0) || (text.endsWith('co') && isMadeOf(text.slice(0, -2), 0, words, 0));
};

const isMadeOf = (text: string, at: number, words: readonly string[], n: number): boolean => {
  if (n === words.length) return at === text.length;
  const word = words[n]!;
  for (let length = 1; length <= word.length && text[at + length - 1] === word[length - 1]; length++)
    if (length >= Math.min(PIECE_MIN, word.length) && isMadeOf(text, at + length, words, n + 1)) return true;
  return false;
};
