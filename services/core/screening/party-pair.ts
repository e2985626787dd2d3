/** A declared name against the names that one listed text holds, scored as the stream scores them, with the reason in words. */
import { type NameReading, type PartySchema, readNames } from './name.ts';
import { isBySyllable, lastRule, SIMILARITY_INITIAL, similarityWithin, tokenSimilarity } from './name-alike.ts';
import { amongFirms } from './name-firm-alike.ts';
import { listedForms } from './name-forms.ts';
import { createKeySharing } from './name-keys.ts';
import { type Alignment, alignment, scoreNames } from './name-score.ts';
import { scoreSide, UNITS_MAX } from './name-side.ts';
import { KIND, tokenTable, tokenText } from './name-token.ts';
import { laySide } from './party-side.ts';

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
  return { score: found.score, reason: explain(found, query, candidate), common: found.common };
};

/** The best of what a declared name may show against the names a listed text holds. */
export const bestForms = (readings: readonly NameReading[], listed: string, schema: PartySchema): NameComparison => {
  let best: NameComparison | undefined;
  for (const listedReading of listedForms(listed).flatMap((form) => readNames(form, schema))) {
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
    if (cUnit >= sideCandidate.parts || a.text[a.textStart[qUnit]!] !== b.text[b.textStart[cUnit]!]) return 0;
    if (b.kind[cUnit] === KIND.word) return SIMILARITY_INITIAL;
  }
  if (!keys.share(qUnit, cUnit)) return 0;
  const similarity = similarityWithin(tokenSimilarity(a, qUnit, b, cUnit), sideQuery, qUnit, sideCandidate, cUnit);
  return sideQuery.isFirm ? amongFirms(similarity, a, qUnit, b, cUnit) : similarity;
};

const explain = (found: Alignment, query: NameReading, candidate: NameReading): string => {
  const pairs = found.pairs.map(({ q, c, similarity }) => {
    const word = keys.share(q, c) ? tokenSimilarity(pairQuery.table, q, pairCandidate.table, c) : 0;
    const rule =
      word === 0 ? 'initial' : query.isSyllabic && candidate.isSyllabic && isBySyllable(word) ? 'syllable' : lastRule();
    const a = shownUnit(query, q) ?? tokenText(pairQuery.table, q);
    const b = shownUnit(candidate, c) ?? tokenText(pairCandidate.table, c);
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
const shownUnit = ({ parts }: NameReading, unit: number): string | undefined => {
  const part = parts[unit];
  return part === undefined || part.written === '' || part.kind === 'word' || part.kind === 'filler'
    ? undefined
    : part.written;
};
