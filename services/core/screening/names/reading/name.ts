/**
 * Reading a name: its words become parts, each of a kind known before anything is measured (legal form, trade word, place,
 * particle, title, number, initial) and with a weight. The same reading serves lists, queries and pairs.
 */
import { type FoldedWord, foldWords } from '../../fold/fold.ts';
import { MEANINGS } from '../lexicon/firms.ts';
import { ofInstitution } from '../lexicon/institutions.ts';
import {
  ACRONYM_MIN,
  ACRONYM_OWN_MIN,
  acronymBeside,
  acronymParts,
  acronymsOf,
  explainedAcronym,
  statedAcronym,
} from './acronym.ts';
import { asBlend, blendOf } from './blend.ts';
import { looksLikeFirm, readFirm } from './firm.ts';
import { LEGAL } from './firm-words.ts';
import { isEastAsian, type NamePart } from './part.ts';
import { isBurmeseSyllable, isEastern, readPerson } from './person.ts';

export interface NameReading {
  readonly parts: readonly NamePart[];
  readonly isFirm: boolean;
  /** A family name of China or Korea and short syllables. */
  readonly isSyllabic: boolean;
}

export type PartySchema = 'person' | 'company' | 'any';

/** A declared name as it reads, and where it is a firm's, what it may be short for, and what it may be shortened to. */
export const readNames = (raw: string, schema: PartySchema): NameReading[] =>
  readAll(raw, schema, (words, parts) => [
    ...acronymsOf(words, parts.some(isOwn) ? ACRONYM_OWN_MIN : ACRONYM_MIN).map((text) =>
      acronymParts(text, [], false),
    ),
    asBlend(parts),
    statedAcronym(parts),
  ]);

/** A listed name in the same way: what it may be shortened to, alone and beside its own words. */
export const readListedNames = (raw: string, schema: PartySchema): NameReading[] =>
  readAll(raw, schema, (words, parts) => {
    const hasOwn = parts.some(isOwn);
    const blend = blendOf(words);
    return [
      ...acronymsOf(words, ACRONYM_MIN).map((text) => acronymParts(text, parts, hasOwn)),
      blend === undefined ? undefined : [blend],
    ];
  });

type Shortened = readonly (readonly NamePart[] | undefined)[];

const readAll = (
  raw: string,
  schema: PartySchema,
  shortened: (words: readonly FoldedWord[], parts: readonly NamePart[]) => Shortened,
): NameReading[] => {
  const words = foldWords(raw);
  const read = readWords(words, schema);
  if (!read.isFirm) return [read];
  const reading = isField(raw) ? easeCut(read) : read;
  const at = acronymBeside(words);
  if (at >= 0) {
    const explained = firm([...words.slice(0, at), ...words.slice(at + 1)]);
    return [reading, explained, asFirm(explainedAcronym(words[at]!, explained.parts))];
  }
  const whole = runTogether(words);
  if (whole !== undefined) return [reading, firm(whole)];
  const institution = ofInstitution(words);
  if (institution !== undefined) return [reading, firm(institution)];
  return [reading, ...shortened(words, reading.parts).flatMap((parts) => (parts === undefined ? [] : [asFirm(parts)]))];
};

export const readName = (raw: string, schema: PartySchema): NameReading => readWords(foldWords(raw), schema);

const readWords = (words: readonly FoldedWord[], schema: PartySchema): NameReading => {
  switch (schema) {
    case 'person':
      return person(words);
    case 'company':
      return firm(words);
    case 'any':
      return looksLikeFirm(words) ? firm(words) : person(words);
  }
};

const firm = (words: readonly FoldedWord[]): NameReading => asFirm(readFirm(words));

/** Letters that fields of labels and forms hold: a name as long as one was as soon cut there. */
const FIELDS = new Set([30, 32, 35, 40, 45, 50, 60, 70]);
const isField = (raw: string): boolean => FIELDS.has(raw.length);
/** Where another own word or two trade words stand before it, the last word says little: it may be the beginning of one. */
const CUT_WEIGHT = 0.3;
const easeCut = (reading: NameReading): NameReading => {
  const before = reading.parts.slice(0, -1);
  const last = reading.parts.at(-1);
  if (last === undefined || last.kind !== 'word' || last.weight <= CUT_WEIGHT) return reading;
  const trades = before.filter(({ kind }) => kind === 'generic' || kind === 'place').length;
  if (trades < 2 && !before.some(({ kind }) => kind === 'word')) return reading;
  return { ...reading, parts: [...before, { ...last, weight: CUT_WEIGHT }] };
};

/** `Gaz Prom Neft Trading`: three short words in a row may be one. */
const PIECE_MAX = 4;
const PIECES_MIN = 3;
const runTogether = (words: readonly FoldedWord[]): readonly FoldedWord[] | undefined => {
  let pieces = 0;
  while (pieces < words.length && isPiece(words[pieces]!)) pieces++;
  if (pieces < PIECES_MIN) return undefined;
  const text = words
    .slice(0, pieces)
    .map((word) => word.text)
    .join('');
  return [{ ...words[pieces - 1]!, text, native: text }, ...words.slice(pieces)];
};
const isPiece = ({ text, script, stop, comma }: FoldedWord): boolean =>
  script === 'latin' &&
  !stop &&
  !comma &&
  text.length > 2 &&
  text.length <= PIECE_MAX &&
  /^[a-z]+$/.test(text) &&
  !LEGAL.has(text);

const person = (words: readonly FoldedWord[]): NameReading => {
  const parts = readPerson(words);
  const isShort = parts.length >= 2 && parts.length <= 4 && parts.every((p) => p.text.length <= 6 || isEastAsian(p));
  return {
    parts,
    isFirm: false,
    isSyllabic: isShort && (parts.some(isEastern) || parts.every((p) => isBurmeseSyllable(p.text))),
  };
};

/** Not of a trade, a place or a cause that others have in their names too. */
const isOwn = ({ text, kind }: NamePart): boolean => (kind === 'word' || kind === 'filler') && !MEANINGS.has(text);

const asFirm = (parts: readonly NamePart[]): NameReading => ({ parts, isFirm: true, isSyllabic: false });
