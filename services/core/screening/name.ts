/**
 * Reading a name: its words become parts, each of a kind known before anything is measured (legal form, trade word, place,
 * particle, title, number, initial) and with a weight. The same reading serves lists, queries and pairs.
 */
import { type FoldedWord, foldWords } from './fold.ts';
import { looksLikeFirm, readFirm } from './name-firm.ts';
import { isEastAsian, type NamePart } from './name-part.ts';
import { isEastern, readPerson } from './name-person.ts';

export interface NameReading {
  readonly parts: readonly NamePart[];
  readonly isFirm: boolean;
  /** A family name of China or Korea and short syllables. */
  readonly isSyllabic: boolean;
}

export type PartySchema = 'person' | 'company' | 'any';

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

/**
 * The names that one listed text holds: the text without what stands in brackets, and each bracketed part that is a name
 * itself: in another script, or several capitalised words, or an acronym.
 */
export const listedForms = (raw: string): string[] => {
  if (!/[([]/.test(raw)) return [raw];
  const outer = raw.replace(/[([][^)\]]*[)\]]?/g, ' ').trim();
  const inner = [...raw.matchAll(/[([]([^)\]]*)/g)]
    .flatMap((m) => m[1]!.split(';'))
    .map((part) =>
      part.replace(/^\s*(?:original script|a\.?k\.?a\.?|f\.?k\.?a\.?|formerly|also|or)\b\s*:?\s*/i, '').trim(),
    )
    .filter((part) => IS_NAME.some((shape) => shape.test(part)));
  const forms = [outer, ...inner].filter((form) => foldWords(form).length > 0);
  return forms.length === 0 ? [raw] : [...new Set(forms)].slice(0, LISTED_FORMS_MAX);
};
const LISTED_FORMS_MAX = 6;
const IS_NAME = [
  /(?![\u2000-\u206f])[\u0250-\uffff]/,
  /^\p{Lu}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]*)+$/u,
  /^\p{Lu}{3,8}$/u,
];
