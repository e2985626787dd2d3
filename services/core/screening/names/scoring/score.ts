/**
 * How well a listed name answers a declared one. Units are a name's parts, its neighbouring parts joined, and all of it
 * joined; the best agreeing units are taken first, each part once. What the query says and the list does not costs much,
 * what only the list says costs little.
 */

import { maskOf, type ScoreSide, UNITS_MAX, unitCount, weightOf } from '../reading/side.ts';
import { disorderOf } from './against.ts';
import { SCORING } from './constants.ts';
import { type Agreement, clearTally, countAgreement, countRest, emptyTally, price } from './price.ts';

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

/** `similarity(queryUnit, candidateUnit)`, 0 for strangers, less for two known names. Fills and returns `into`. */
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
  let hasOther = false;
  for (let i = 0; i < qUnits; i++) {
    const from = n;
    let isOther = false;
    for (let j = 0; j < cUnits; j++) {
      let s = similarity(i, j);
      if (s < 0) isOther = true;
      if (s <= 0) continue;
      const isJoin = i >= q.parts || j >= c.parts;
      if (isJoin) {
        if (s < (hasOther ? 1 : WHOLE_ALIKE) && i >= q.parts && j >= c.parts && isSameCut(q, c, i, j)) continue;
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
    if (isOther && n === from) hasOther = true;
  }
  order.sort(byValue);
  settle(q, c, into);
  if (joins === 0) return into;
  for (const p of order) proposalValue[p] = weightOf(q, maskOf(q, proposalQ[p]!)) * (proposalSimilarity[p]! - 0.15);
  order.sort(byValue);
  settle(q, c, second);
  return second.score > into.score ? copyAlignment(second, into) : into;
};

/** As many words on each side are compared word by word, unless all their letters nearly agree, and agree where a word is a known other. */
const WHOLE_ALIKE = 0.9;
const isSameCut = (q: ScoreSide, c: ScoreSide, i: number, j: number): boolean =>
  isWhole(q, i) ? isWhole(c, j) && q.parts === c.parts : !isWhole(c, j);

/** Of a person's two words the join is the whole too. */
const isWhole = (side: ScoreSide, unit: number): boolean =>
  side.parts > 1 && (unit === side.parts * 2 - 1 || (side.parts === 2 && unit === 2 && !side.isFirm));

const copyAlignment = (from: Alignment, into: Alignment): Alignment => {
  const { pairs, ...figures } = from;
  Object.assign(into, figures);
  into.pairs.length = 0;
  into.pairs.push(...pairs);
  return into;
};

/** Two words in the other order: with common names, and more on the list, that is another person. */
const isTurned = (pairs: Alignment['pairs']): boolean =>
  pairs.length === 2 && (pairs[0]!.q - pairs[1]!.q) * (pairs[0]!.c - pairs[1]!.c) < 0;

const tally = emptyTally();
const agreement: Agreement = { qMask: 0, cMask: 0, qPart: 0, cPart: 0, weight: 0, similarity: 0 };

/** Takes the proposals in their order, each part once, and prices what comes of it. */
const settle = (q: ScoreSide, c: ScoreSide, into: Alignment): Alignment => {
  clearTally(tally);
  into.pairs.length = 0;
  for (const p of order) {
    const qUnit = proposalQ[p]!;
    const cUnit = proposalC[p]!;
    const qMask = maskOf(q, qUnit);
    const cMask = maskOf(c, cUnit);
    if (qMask === 0 || cMask === 0 || (qMask & tally.qTaken) !== 0 || (cMask & tally.cTaken) !== 0) continue;
    agreement.qMask = qMask;
    agreement.cMask = cMask;
    agreement.qPart = qUnit < q.parts ? qUnit : -1;
    agreement.cPart = cUnit < c.parts ? cUnit : -1;
    agreement.weight = weightOf(q, qMask);
    agreement.similarity = proposalSimilarity[p]!;
    countAgreement(q, c, agreement, tally);
    into.pairs.push({ q: qUnit, c: cUnit, similarity: agreement.similarity });
  }
  tally.isTurned = isTurned(into.pairs);
  if (!q.isFirm && into.pairs.length > 2) tally.disorder = disorderOf(into.pairs, q, c);
  countRest(q, c, tally);
  price(q, c, tally, into);
  into.matched = tally.matched;
  into.queryExtra = tally.queryExtra;
  into.candidateExtra = tally.candidateExtra;
  return into;
};
