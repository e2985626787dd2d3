/** Most that a listed name can score, from what is known before it is scored: never less than the score itself. */

import type { ScoreSide } from '../names/reading/side.ts';
import { doubtShare, mostExtra, toldBy } from '../names/scoring/constants.ts';
import { firmFactorMost } from '../names/scoring/firm-price.ts';
import { extraShareLeast } from '../names/scoring/price.ts';

/** A declared name, with the weight of each part, its family name's raised. */
export interface Asked {
  readonly q: ScoreSide;
  readonly weights: Float64Array;
}

/** Names of more parts are pruned by the looser bound: every subset of the parts is tried. */
const DOUBTED_PARTS_MAX = 5;

/**
 * Most a name can score when the parts of `mask` agree no better than `similar` and words that weigh `rest` of a listed person's
 * name agree with none; past `need` it may be a looser bound.
 */
export const boundOf = (asked: Asked, similar: Float64Array, mask: number, need: number, rest = 0): number => {
  const { q, weights } = asked;
  let sum = 0;
  let matched = 0;
  let extra = 0;
  let agreeing = 0;
  let telling = 0;
  for (let i = 0; i < q.parts; i++) {
    const s = (mask >> i) & 1 ? similar[i]! : 0;
    sum += weights[i]! * s;
    if (s > 0) agreeing |= 1 << i;
    if (s > 0) {
      matched += weights[i]!;
      telling += q.telling[i]!;
    } else extra += q.extra[i]!;
  }
  if (q.isFirm) return matched === 0 ? 0 : (sum / (matched + extra)) * firmFactorMost(q, agreeing);
  const whole = matched + Math.min(extra, mostExtra(telling)) + rest * extraShareLeast(telling);
  const loose = whole === 0 ? 0 : sum / whole;
  return loose < need || q.parts > DOUBTED_PARTS_MAX ? loose : doubtedBound(asked, similar, agreeing, need, rest);
};

/** The same with doubt weighed in: a word that agrees badly may be worth less than one that does not agree, so each choice counts. */
const doubtedBound = (
  { q, weights }: Asked,
  similar: Float64Array,
  agreeing: number,
  need: number,
  rest: number,
): number => {
  let top = 0;
  for (let chosen = agreeing; chosen !== 0; chosen = (chosen - 1) & agreeing) {
    let sum = 0;
    let matched = 0;
    let extra = 0;
    let told = 0;
    for (let i = 0; i < q.parts; i++) {
      if (((chosen >> i) & 1) === 0) {
        extra += q.extra[i]!;
        continue;
      }
      const s = similar[i]!;
      sum += weights[i]! * s;
      matched += weights[i]!;
      told += toldBy(s) * q.telling[i]!;
    }
    const whole = matched + Math.min(extra, mostExtra(told)) + rest * extraShareLeast(told);
    const share = (sum / whole) * doubtShare(sum, matched, told);
    if (share > top) top = share;
    if (top >= need) break;
  }
  return top;
};
