/**
 * How well a listed name answers a declared one. Units are a name's parts, its neighbouring parts joined, and all of it
 * joined; the best agreeing units are taken first, each part once. What the query says and the list does not costs much,
 * what only the list says costs little.
 */

import { NAME_PARTS_MAX } from './name-part.ts';
import { KIND } from './name-token.ts';

/** A name laid out for scoring: `parts` parts, then `parts - 1` joins, then one compact unit when there is more than one part. */
export interface ScoreSide {
  parts: number;
  isFirm: boolean;
  /** Short syllables after an East Asian family name: one of them more is another name. */
  isSyllabic: boolean;
  /** In characters: how it is spelled in letters is doubtful anyway. */
  isEastAsian: boolean;
  readonly weight: Float64Array;
  /** What part `i` costs when a query has it and the list does not. */
  readonly extra: Float64Array;
  readonly kind: Uint8Array;
  readonly family: Uint8Array;
  /** A person's first given name, or the first family name where that is known. */
  readonly head: Uint8Array;
  /** Commonness of each part, 0 to 1. */
  readonly common: Float64Array;
  /** What agreement on part `i` tells, 0 to 1: little for a short or a common word. */
  readonly telling: Float64Array;
  /** True when part `i` belongs to the compact unit. */
  readonly compact: Uint8Array;
}

export const UNITS_MAX = NAME_PARTS_MAX * 2;

export const scoreSide = (): ScoreSide => ({
  parts: 0,
  isFirm: false,
  isSyllabic: false,
  isEastAsian: false,
  weight: new Float64Array(NAME_PARTS_MAX),
  extra: new Float64Array(NAME_PARTS_MAX),
  kind: new Uint8Array(NAME_PARTS_MAX),
  family: new Uint8Array(NAME_PARTS_MAX),
  head: new Uint8Array(NAME_PARTS_MAX),
  common: new Float64Array(NAME_PARTS_MAX),
  telling: new Float64Array(NAME_PARTS_MAX),
  compact: new Uint8Array(NAME_PARTS_MAX),
});

export const unitCount = (parts: number): number => (parts <= 1 ? parts : parts * 2);

/** The settings of the score; one set for pairs, lists and speed. */
export const SCORING = {
  queryExtra: 0.8,
  queryExtraMiddle: 0.5,
  /** `Ben`, `Al`, `An` before a single word may be a given name. */
  queryExtraLeading: 0.32,
  queryExtraTail: 0.35,
  queryExtraTrade: 0.5,
  candidateExtra: 0.14,
  candidateExtraTold: 0.4,
  candidateExtraFirm: 0.2,
  tellingEnough: 1.5,
  doubtful: 1.2,
  familyFactor: 1.25,
  substitution: 0.3,
  tradeConflict: 1.2,
  initialConflict: 0.3,
  commonTurned: 0.9,
  loneFirm: 0.35,
  numberMismatch: 0.3,
  compact: 0.98,
  join: 0.97,
  loneFamily: 0.15,
  loneFamilyUntold: 0.75,
  headExtra: 0.4,
  initialFamily: 0.85,
  /** `A B` is found as `A B`, and says little. */
  initialsOnly: 0.75,
  loneOther: 0.5,
  syllabic: 0.85,
  common: 0.1,
  genericOnly: 0.6,
  syllabicDoubt: 0.82,
  syllabicDoubtOne: 0.85,
  noneSure: 0.92,
} as const;

export interface Alignment {
  score: number;
  /** Pairs taken: query unit, candidate unit, similarity. */
  readonly pairs: { q: number; c: number; similarity: number }[];
  matched: number;
  queryExtra: number;
  candidateExtra: number;
  penalty: number;
  common: number;
}

export const alignment = (): Alignment => ({
  score: 0,
  pairs: [],
  matched: 0,
  queryExtra: 0,
  candidateExtra: 0,
  penalty: 0,
  common: 0,
});

const P = UNITS_MAX * UNITS_MAX;
const proposalQ = new Uint8Array(P);
const proposalC = new Uint8Array(P);
const proposalSimilarity = new Float64Array(P);
const proposalValue = new Float64Array(P);
const order: number[] = [];
const byValue = (a: number, b: number): number =>
  proposalValue[b]! - proposalValue[a]! || proposalQ[a]! - proposalQ[b]! || proposalC[a]! - proposalC[b]!;
const second = alignment();

/** How much of what agreement tells is left when words agree only to `similarity`. */
export const toldBy = (similarity: number): number => (similarity >= SURE ? 1 : Math.max(0, 2 * similarity - 1.2));

/** What is left of a person's score when words of weight `matched` agree to `sum` and tell `told`: doubt counts where little is told. */
export const doubtShare = (sum: number, matched: number, told: number): number =>
  Math.max(0.5, 1 - SCORING.doubtful * (1 - sum / matched) * Math.max(0, 1 - told / SCORING.tellingEnough));

/** The parts that a unit covers, as bits. */
export const maskOf = (side: ScoreSide, unit: number): number => {
  if (unit < side.parts) return 1 << unit;
  if (unit < side.parts * 2 - 1) return 3 << (unit - side.parts);
  let mask = 0;
  for (let i = 0; i < side.parts; i++) if (side.compact[i] === 1) mask |= 1 << i;
  return mask;
};

const weightOf = (side: ScoreSide, mask: number): number => {
  let sum = 0;
  for (let i = 0; i < side.parts; i++)
    if ((mask >> i) & 1) sum += side.weight[i]! * (side.family[i] === 1 ? SCORING.familyFactor : 1);
  return sum;
};

/** `similarity(queryUnit, candidateUnit)`, 0 for strangers. Fills and returns `into`. */
export const scoreNames = (
  q: ScoreSide,
  c: ScoreSide,
  similarity: (qUnit: number, cUnit: number) => number,
  into: Alignment,
): Alignment => {
  const qUnits = unitCount(q.parts);
  const cUnits = unitCount(c.parts);
  let n = 0;
  let joins = 0;
  order.length = 0;
  for (let i = 0; i < qUnits; i++) {
    for (let j = 0; j < cUnits; j++) {
      let s = similarity(i, j);
      if (s <= 0) continue;
      const isJoin = i >= q.parts || j >= c.parts;
      if (isJoin) {
        if (s < WHOLE_ALIKE && q.parts === c.parts && isWhole(q, i) && isWhole(c, j)) continue;
        s *= isWhole(q, i) && isWhole(c, j) ? SCORING.compact : SCORING.join;
        joins++;
      }
      proposalQ[n] = i;
      proposalC[n] = j;
      proposalSimilarity[n] = s;
      proposalValue[n] =
        s - 0.001 * Math.abs(i / q.parts - j / c.parts) - (isJoin ? 0.05 : 0) + 0.02 * weightOf(q, maskOf(q, i));
      order.push(n++);
    }
  }
  order.sort(byValue);
  settle(q, c, into);
  if (joins === 0) return into;
  for (const p of order) proposalValue[p] = weightOf(q, maskOf(q, proposalQ[p]!)) * (proposalSimilarity[p]! - 0.15);
  order.sort(byValue);
  settle(q, c, second);
  return second.score > into.score ? copyAlignment(second, into) : into;
};

/** Names of as many words each are compared word by word, unless all their letters nearly agree. */
const WHOLE_ALIKE = 0.9;

const isWhole = (side: ScoreSide, unit: number): boolean => side.parts > 1 && unit === side.parts * 2 - 1;

const copyAlignment = (from: Alignment, into: Alignment): Alignment => {
  const { pairs, ...figures } = from;
  Object.assign(into, figures);
  into.pairs.length = 0;
  into.pairs.push(...pairs);
  return into;
};

/** Words that agree this well are the same word. */
const SURE = 0.94;
/** Particles and titles weigh less than this. */
const SLIGHT = 0.36;

/** Two words in the other order: with common names, and more on the list, that is another person. */
const isTurned = (pairs: Alignment['pairs']): boolean =>
  pairs.length === 2 && (pairs[0]!.q - pairs[1]!.q) * (pairs[0]!.c - pairs[1]!.c) < 0;

const isTrade = (kind: number): boolean => kind === KIND.generic || kind === KIND.place;

const settle = (q: ScoreSide, c: ScoreSide, into: Alignment): Alignment => {
  let qTaken = 0;
  let cTaken = 0;
  let matched = 0;
  let sum = 0;
  let words = 0;
  let evidence = 0;
  let common = 0;
  let firmWords = 0;
  let familyMatched = false;
  let familyByInitial = false;
  let doubtful = 0;
  let sure = 0;
  let told = 0;
  into.pairs.length = 0;
  for (const p of order) {
    const qMask = maskOf(q, proposalQ[p]!);
    const cMask = maskOf(c, proposalC[p]!);
    if (qMask === 0 || cMask === 0 || (qMask & qTaken) !== 0 || (cMask & cTaken) !== 0) continue;
    qTaken |= qMask;
    cTaken |= cMask;
    const weight = weightOf(q, qMask);
    const s = proposalSimilarity[p]!;
    if (s < SURE) doubtful += proposalQ[p]! >= q.parts || proposalC[p]! >= c.parts ? 2 : 1;
    else if (weight > SLIGHT) sure++;
    matched += weight;
    sum += weight * s;
    into.pairs.push({ q: proposalQ[p]!, c: proposalC[p]!, similarity: s });
    const telling = toldBy(s);
    for (let i = 0; i < q.parts; i++) if ((qMask >> i) & 1) told += telling * q.telling[i]!;
    const byInitial = proposalC[p]! < c.parts && c.kind[proposalC[p]!] === KIND.initial;
    for (let i = 0; i < q.parts; i++) {
      if (((qMask >> i) & 1) === 0 || byInitial) continue;
      const kind = q.kind[i];
      if (kind === KIND.word || kind === KIND.filler) {
        words += kind === KIND.word ? 1 : 0;
        evidence += q.weight[i]!;
        common += q.weight[i]! * q.common[i]!;
        firmWords++;
      } else if (kind === KIND.number) {
        firmWords++;
      }
    }
    for (let j = 0; j < c.parts; j++) {
      if (((cMask >> j) & 1) === 0 || c.family[j] !== 1) continue;
      familyMatched = true;
      if (c.kind[j] === KIND.word && proposalQ[p]! < q.parts && q.kind[proposalQ[p]!] === KIND.initial)
        familyByInitial = true;
    }
  }
  let queryExtra = 0;
  let candidateExtra = 0;
  let headExtra = 0;
  let qWords = 0;
  let cWords = 0;
  let qTrade = 0;
  let cTrade = 0;
  let qInitial = 0;
  let qNumber = 0;
  let cNumber = 0;
  for (let i = 0; i < q.parts; i++) {
    if ((qTaken >> i) & 1) continue;
    queryExtra += q.extra[i]! * (q.family[i] === 1 && !familyMatched ? SCORING.familyFactor : 1);
    if (q.kind[i] === KIND.initial) qInitial = 1;
    if (q.kind[i] === KIND.word) qWords += q.weight[i]!;
    if (isTrade(q.kind[i]!)) qTrade += q.weight[i]!;
    if (q.kind[i] === KIND.number) qNumber = 1;
  }
  for (let j = 0; j < c.parts; j++) {
    if ((cTaken >> j) & 1) continue;
    candidateExtra += c.weight[j]!;
    if (c.head[j] === 1) headExtra += c.weight[j]!;
    if (c.kind[j] === KIND.word) cWords += c.weight[j]!;
    if (isTrade(c.kind[j]!)) cTrade += c.weight[j]!;
    if (c.kind[j] === KIND.number) cNumber = 1;
  }
  const untold = Math.max(0, 1 - told / SCORING.tellingEnough);
  const lone = words <= 1 && cWords > 0 && !q.isFirm;
  const extra = lone
    ? familyMatched
      ? SCORING.loneFamily + SCORING.loneFamilyUntold * untold * untold
      : SCORING.loneOther
    : q.isFirm && words === 1 && cWords > 0
      ? SCORING.loneFirm
      : c.isSyllabic && q.isSyllabic
        ? SCORING.syllabic
        : q.isFirm
          ? SCORING.candidateExtraFirm
          : SCORING.candidateExtra + SCORING.candidateExtraTold * untold;
  const penalty =
    (q.isFirm || c.isSyllabic || lone ? 0 : SCORING.headExtra * headExtra) +
    SCORING.substitution * Math.min(qWords, cWords) +
    (q.isFirm ? SCORING.tradeConflict * Math.min(qTrade, cTrade) : 0) +
    (qInitial === 1 && cWords > 0 && !q.isFirm ? SCORING.initialConflict : 0);
  const whole = matched + queryExtra + extra * candidateExtra + penalty;
  let score = whole > 0 ? sum / whole : 0;
  if (qNumber + cNumber === 2) score -= SCORING.numberMismatch;
  if (firmWords === 0 && (qWords > 0 || cWords > 0 || (q.isFirm && qTrade + cTrade > 0))) score *= SCORING.genericOnly;
  if (words === 0 && !q.isFirm) score = sum === whole ? Math.min(score, SCORING.initialsOnly) : 0;
  if (familyByInitial && words === 1 && !q.isFirm) score *= SCORING.initialFamily;
  const areSpelled = q.isSyllabic && c.isSyllabic && !q.isEastAsian;
  if (areSpelled && (doubtful >= 2 || (doubtful === 1 && candidateExtra > SLIGHT))) score *= SCORING.syllabicDoubt;
  else if (areSpelled && doubtful === 1) score *= SCORING.syllabicDoubtOne;
  else if (sure === 0 && candidateExtra > SLIGHT) score *= SCORING.noneSure;
  if (!q.isFirm && matched > 0) score *= doubtShare(sum, matched, told);
  const shared = evidence > 0 ? common / evidence : 1;
  if (!q.isFirm && words === 2 && candidateExtra > 1 && shared > 0.4 && isTurned(into.pairs))
    score *= SCORING.commonTurned;
  score *= 1 - SCORING.common * shared * (words <= 2 ? 1 : 2 / words);
  into.score = Math.max(score, 0);
  into.matched = matched;
  into.queryExtra = queryExtra;
  into.candidateExtra = candidateExtra;
  into.penalty = penalty;
  into.common = shared;
  return into;
};
