/** A declared name against the names that one listed text holds, scored as the stream scores them, with the reason in words. */

import {
  areInitials,
  isBySyllable,
  lastRule,
  SIMILARITY_INITIAL,
  similarityWithin,
  type TokenRule,
  tokenSimilarity,
} from '../names/likeness/alike.ts';
import { createKeySharing } from '../names/likeness/keys.ts';
import { KIND, type TokenTable, tokenTable } from '../names/likeness/token.ts';
import { listedForms } from '../names/reading/forms.ts';
import { type NameReading, type PartySchema, readListedNames } from '../names/reading/name.ts';
import { scoreSide, UNITS_MAX } from '../names/reading/side.ts';
import { amongFirms } from '../names/scoring/firm-alike.ts';
import { type Alignment, alignment, scoreNames } from '../names/scoring/score.ts';
import { layUnits } from './index.ts';
import { laySide } from './side.ts';

export interface NameComparison {
  readonly score: number;
  readonly reason: string;
  /** 0 where what agrees is rare to 1 where everybody may bear it. */
  readonly common: number;
}

const pairQuery = tokenTable(UNITS_MAX + 2);
const pairCandidate = tokenTable(UNITS_MAX + 2);
const sideQuery = scoreSide();
const sideCandidate = scoreSide();
const keys = createKeySharing(UNITS_MAX + 2);

const compareNames = (query: NameReading, candidate: NameReading): NameComparison => {
  laySide(query, pairQuery, sideQuery);
  laySide(candidate, pairCandidate, sideCandidate);
  keys.begin(pairQuery.table, pairCandidate.table);
  const found = alignment();
  scoreNames(sideQuery, sideCandidate, pairSimilarity, found);
  const pairs = found.pairs.map((pair) => ({ ...pair, rule: ruleBetween(pair.q, pair.c) }));
  return {
    score: found.score,
    reason: explain({ ...found, pairs }, query, (unit) => shownUnit(candidate, unit)),
    common: found.common,
  };
};

/** The best of what a declared name may show against the names a listed text holds. */
export const bestForms = (readings: readonly NameReading[], listed: string, schema: PartySchema): NameComparison =>
  bestOf(readings, readListed(listed, schema));

/**
 * The same of a listed name that was found to agree so. The best is looked for again where the listed text holds more than one name,
 * and where the index and a pair do not compare alike.
 */
export const explainFound = (
  readings: readonly NameReading[],
  { listed, schema, isNative }: { readonly listed: string; readonly schema: PartySchema; readonly isNative: boolean },
  { reading, agreement }: { readonly reading: NameReading; readonly agreement: NameAgreement },
): Omit<NameComparison, 'score'> => {
  const [first, ...others] = readListed(listed, schema);
  if (others.length > 0 || isNative || !isComparedAlike(readings, first!)) return bestOf(readings, [first!, ...others]);
  return { reason: explain(agreement, reading, (unit) => shownUnit(first!, unit)), common: agreement.common };
};

/** The index rounds weights and takes a declared initial for the same word as a listed one of one letter; a pair does neither. */
const isComparedAlike = (readings: readonly NameReading[], { parts }: NameReading): boolean =>
  parts.every(({ weight }) => Math.round(weight * 200) / 200 === weight) &&
  (!readings.some(hasInitial) || parts.every(({ text, kind }) => kind !== 'word' || text.length > 1));

export const hasInitial = ({ parts }: NameReading): boolean => parts.some(({ kind }) => kind === 'initial');

const readListed = (listed: string, schema: PartySchema): NameReading[] =>
  listedForms(listed).flatMap((form) => readListedNames(form, schema));

const bestOf = (readings: readonly NameReading[], listedReadings: readonly NameReading[]): NameComparison => {
  let best: NameComparison | undefined;
  for (const listedReading of listedReadings) {
    for (const reading of readings) {
      const found = compareNames(reading, listedReading);
      if (best === undefined || found.score > best.score) best = found;
    }
  }
  return best!;
};

const pairSimilarity = (qUnit: number, cUnit: number): number => {
  const a = pairQuery.table;
  const b = pairCandidate.table;
  if (a.textStart[qUnit] === a.textStart[qUnit + 1] || b.textStart[cUnit] === b.textStart[cUnit + 1]) return 0;
  if (sideQuery.kind[qUnit] === KIND.initial && qUnit < sideQuery.parts) {
    if (cUnit >= sideCandidate.parts || !areInitialUnits(a, qUnit, b, cUnit)) return 0;
    if (b.kind[cUnit] === KIND.word) return SIMILARITY_INITIAL;
  }
  if (!keys.share(qUnit, cUnit)) return 0;
  const similarity = similarityWithin(tokenSimilarity(a, qUnit, b, cUnit), sideQuery, qUnit, sideCandidate, cUnit);
  return sideQuery.isFirm ? amongFirms(similarity, a, qUnit, b, cUnit) : similarity;
};

const areInitialUnits = (a: TokenTable, i: number, b: TokenTable, j: number): boolean =>
  areInitials(
    a.text,
    a.textStart[i]!,
    a.textStart[i + 1]! - a.textStart[i]!,
    b.text,
    b.textStart[j]!,
    b.textStart[j + 1]! - b.textStart[j]!,
  );

/** What of two names agrees, and by which rule, and what is left over. */
export interface NameAgreement extends Pick<Alignment, 'queryExtra' | 'candidateExtra' | 'penalty' | 'common'> {
  readonly pairs: readonly {
    readonly q: number;
    readonly c: number;
    readonly similarity: number;
    readonly rule: TokenRule;
  }[];
}

const ruleBetween = (qUnit: number, cUnit: number): TokenRule => {
  const word = keys.share(qUnit, cUnit) ? tokenSimilarity(pairQuery.table, qUnit, pairCandidate.table, cUnit) : 0;
  if (word === 0) return 'initial';
  return sideQuery.isSyllabic && sideCandidate.isSyllabic && isBySyllable(word) ? 'syllable' : lastRule();
};

/** In words; `shownListed` says how a unit of the listed name is shown. */
export const explain = (found: NameAgreement, query: NameReading, shownListed: (unit: number) => string): string => {
  const pairs = found.pairs.map(({ q, c, similarity, rule }) => {
    const a = shownUnit(query, q);
    const b = shownListed(c);
    if (rule !== 'same') return `${a} ~ ${b} (${rule} ${similarity.toFixed(2)})`;
    return a === b ? a : `${a} = ${b}`;
  });
  const extras = [
    found.queryExtra > 0 ? `${found.queryExtra.toFixed(2)} of the declared name unmatched` : '',
    found.candidateExtra > 0 ? `${found.candidateExtra.toFixed(2)} of the listed name unmatched` : '',
    found.penalty > 0 ? `${found.penalty.toFixed(2)} for words that differ` : '',
  ].filter((text) => text !== '');
  return `${pairs.length === 0 ? 'no words agree' : `agree: ${pairs.join(', ')}`}${extras.length === 0 ? '' : `; ${extras.join(', ')}`}`;
};

/** A part that is read as something else, as it was written: `co ltd`, not its class. */
const shownUnit = (reading: NameReading, unit: number): string => {
  const part = reading.parts[unit];
  if (part === undefined) return unitTexts(reading)[unit]!;
  return part.written === '' || part.kind === 'word' || part.kind === 'filler' ? part.text : part.written;
};

const unitTexts = (reading: NameReading): readonly string[] => {
  const texts: string[] = [];
  layUnits(reading, (text) => texts.push(text));
  return texts;
};
