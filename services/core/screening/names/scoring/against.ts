/** What speaks against two persons' names being one person's, although words of them agree. */

import { KIND } from '../likeness/token.ts';
import { NAME_PARTS_MAX } from '../reading/part.ts';
import type { ScoreSide } from '../reading/side.ts';
import { SCORING, untoldShare } from './constants.ts';

/** What of two names nothing answers, by what it is. */
export interface Unanswered {
  /** Weight of the words on either side. */
  qWords: number;
  cWords: number;
  /** Weight of the listed person's first given name, and of the family name where a comma says which that is. */
  headExtra: number;
  /** The same of the declared person's first given name. */
  qHeadExtra: number;
  /** What the declared name's cost. */
  queryExtra: number;
  /** What agreement tells. */
  told: number;
  familyMatched: boolean;
  qInitial: boolean;
  cInitial: boolean;
  /** Whether an initial agrees beside them. */
  initialMatched: boolean;
  qPatronymic: boolean;
  cPatronymic: boolean;
}

/** In weight, as if so much of the names were unmatched. */
export const personPenalty = (c: ScoreSide, left: Unanswered, isLone: boolean): number => {
  const { qWords, cWords, headExtra } = left;
  const heads = c.isSyllabic || isLone ? 0 : SCORING.headExtra * headExtra + SCORING.headDeclared * left.qHeadExtra;
  const initials = areInitialsOthers(left) ? SCORING.initialConflict : 0;
  const fathers = left.qPatronymic && left.cPatronymic ? SCORING.patronymicConflict : 0;
  const untold = SCORING.queryExtraUntold * left.queryExtra * untoldShare(left.told);
  return wordConflict(left) * Math.min(qWords, cWords) + heads + initials + fathers + untold;
};

/** `John A. Smith` is no `John B. Smith`, no `John Brian Smith`, and beside `George H. W. Bush` there is a `George W. Bush`. */
const areInitialsOthers = ({ qInitial, cInitial, qWords, cWords, initialMatched }: Unanswered): boolean =>
  (qInitial && (cWords > 0 || cInitial || initialMatched)) || (cInitial && (qWords > 0 || initialMatched));

/** Given and family name agree and what stands between is another on each side: brothers and cousins, not spellings. */
const wordConflict = ({ familyMatched, headExtra, queryExtra }: Unanswered): number =>
  familyMatched && headExtra === 0 && queryExtra < SCORING.queryExtraMost
    ? SCORING.middleConflict
    : SCORING.substitution;

const places = new Uint8Array(NAME_PARTS_MAX);

/**
 * How often the declared words jump back when they are taken in the listed order, beyond the once that any turning of family
 * and given names makes: `Salem Ahmed Abdullah` is no `Abdullah Ahmed Salem`, son and grandson have changed places.
 */
export const disorderOf = (
  pairs: readonly { readonly q: number; readonly c: number }[],
  q: ScoreSide,
  c: ScoreSide,
): number => {
  let mask = 0;
  let count = 0;
  const isNamed = pairs.filter((pair) => isOf(KIND.filler, pair, q, c)).length <= FILLERS_MAX ? isWordOrFiller : isWord;
  for (const pair of pairs) {
    const qAt = firstOf(q, pair.q);
    const cAt = firstOf(c, pair.c);
    if (qAt < 0 || cAt < 0 || !isNamed(q.kind[qAt]!) || !isNamed(c.kind[cAt]!)) continue;
    mask |= 1 << cAt;
    places[cAt] = q.place[qAt]!;
    count++;
  }
  if (count < 3) return count === 2 && isDescentTurned(pairs, q, c) ? DESCENT_TURNED : 0;
  let jumps = 0;
  let first = -1;
  let before = -1;
  for (const afterComma of [true, false]) {
    for (let j = 0; j < c.parts; j++) {
      if (((mask >> j) & 1) === 0 || c.place[j]! < NAME_PARTS_MAX !== afterComma) continue;
      const place = places[j]!;
      if (first < 0) first = place;
      else if (place < before) jumps++;
      before = place;
    }
  }
  if (first < before) jumps++;
  return jumps - 1;
};

/** The halves of one `Abd Allah` stand where the name stands; of two, nobody knows which is which. */
const FILLERS_MAX = 2;
const isWord = (kind: number): boolean => kind === KIND.word;
const isWordOrFiller = (kind: number): boolean => kind === KIND.word || kind === KIND.filler;

/** The first of the parts that a unit runs together; -1 for all of the name. */
const firstOf = (side: ScoreSide, unit: number): number =>
  unit < side.parts ? unit : unit < side.parts * 2 - 1 ? unit - side.parts : -1;

/** `Ahmad bin Ismail` is the son of `Ismail bin Ahmad`, or his father: two names about a particle, changed. */
const isDescentTurned = (
  pairs: readonly { readonly q: number; readonly c: number }[],
  q: ScoreSide,
  c: ScoreSide,
): boolean => {
  for (const particle of pairs) {
    if (!isOf(KIND.particle, particle, q, c)) continue;
    let changed = 0;
    let balance = 0;
    for (const word of pairs) {
      if (!isOf(KIND.word, word, q, c)) continue;
      const qSide = Math.sign(q.place[word.q]! - q.place[particle.q]!);
      const cSide = Math.sign(c.place[word.c]! - c.place[particle.c]!);
      if (qSide !== -cSide) continue;
      changed++;
      balance += qSide;
    }
    if (changed === 2 && balance === 0) return true;
  }
  return false;
};
/** In jumps of the order. */
const DESCENT_TURNED = 2;

const isOf = (kind: number, pair: { readonly q: number; readonly c: number }, q: ScoreSide, c: ScoreSide): boolean =>
  pair.q < q.parts && pair.c < c.parts && q.kind[pair.q] === kind && c.kind[pair.c] === kind;
