/**
 * Reading a name: its words become parts, each of a kind known before anything is measured (legal form, trade word, place,
 * particle, title, number, initial) and with a weight. The same reading serves lists, queries and pairs.
 */
import { type FoldedWord, foldWords } from './fold.ts';
import { ACRONYM_MIN, ACRONYM_OWN_MIN, acronymBeside, acronymsOf } from './name-acronym.ts';
import { acronymPart, looksLikeFirm, readFirm } from './name-firm.ts';
import { MEANINGS } from './name-firm-lexicon.ts';
import { isEastAsian, type NamePart } from './name-part.ts';
import { isEastern, readPerson } from './name-person.ts';

export interface NameReading {
  readonly parts: readonly NamePart[];
  readonly isFirm: boolean;
  /** A family name of China or Korea and short syllables. */
  readonly isSyllabic: boolean;
}

export type PartySchema = 'person' | 'company' | 'any';

/** A name as it reads, and where it is a firm's, what it may be shortened to. */
export const readNames = (raw: string, schema: PartySchema): NameReading[] => {
  const reading = readName(raw, schema);
  if (!reading.isFirm) return [reading];
  const words = foldWords(raw);
  const at = acronymBeside(words);
  if (at >= 0) return [reading, firm([...words.slice(0, at), ...words.slice(at + 1)]), firm([words[at]!])];
  return [reading, ...acronymsOf(words, reading.parts.some(isOwn) ? ACRONYM_OWN_MIN : ACRONYM_MIN).map(acronym)];
};

export const readName = (raw: string, schema: PartySchema): NameReading => {
  const words = foldWords(raw);
  switch (schema) {
    case 'person':
      return person(words);
    case 'company':
      return firm(words);
    case 'any':
      return looksLikeFirm(words) ? firm(words) : person(words);
  }
};

const firm = (words: readonly FoldedWord[]): NameReading => ({
  parts: readFirm(words),
  isFirm: true,
  isSyllabic: false,
});

const person = (words: readonly FoldedWord[]): NameReading => {
  const parts = readPerson(words);
  const isShort = parts.length >= 2 && parts.length <= 4 && parts.every((p) => p.text.length <= 6 || isEastAsian(p));
  return { parts, isFirm: false, isSyllabic: isShort && parts.some(isEastern) };
};

/** Not of a trade, a place or a cause that others have in their names too. */
const isOwn = ({ text, kind }: NamePart): boolean => (kind === 'word' || kind === 'filler') && !MEANINGS.has(text);

const acronym = (text: string): NameReading => ({ parts: [acronymPart(text)], isFirm: true, isSyllabic: false });
