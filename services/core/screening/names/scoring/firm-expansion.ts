/** Two firms of one acronym: what the letters stand for says whether they are one. */

import { KIND } from '../likeness/token.ts';
import { BESIDE_WEIGHT } from '../reading/acronym.ts';
import { PART_KINDS } from '../reading/part.ts';
import type { ScoreSide } from '../reading/side.ts';

/** A factor of the score. */
const CLASH = 0.6;
/** Above what the words beside an acronym weigh, below what any other does. */
const SLIGHT_MOST = 1.2 * BESIDE_WEIGHT;

/**
 * A factor of the score where an acronym agrees of a name that says what it is short for, and the other says more than it too: a place on
 * either side that the other does not have, or less than half of the words of the shorter one in the other, are two firms (`NBP`,
 * National Bank of Pakistan; Narodowy Bank Polski).
 */
export const expansionClash = (q: ScoreSide, qTaken: number, c: ScoreSide, cTaken: number): number => {
  if (!(isExplained(q) && qTaken & 1) && !(isExplained(c) && cTaken & 1)) return 1;
  const least = Math.min(countSaid(q, ALL), countSaid(c, ALL)) - 1;
  if (least < SAID_MIN) return 1;
  const agreed = Math.min(countSaid(q, qTaken), countSaid(c, cTaken)) - 1;
  return 2 * agreed < least || (hasPlaceLeft(q, qTaken) && hasPlaceLeft(c, cTaken)) ? CLASH : 1;
};

/** Other words a name says beside an acronym. */
const SAID_MIN = 2;
const ALL = -1;

const isExplained = ({ parts, weight, kind }: ScoreSide): boolean =>
  parts > SAID_MIN && weight[1]! < SLIGHT_MOST && kind[0] !== KIND.stated;

const countSaid = ({ parts, kind }: ScoreSide, taken: number): number => {
  let n = 0;
  for (let i = 0; i < parts; i++) if (SAYS[kind[i]!] === 1) n += (taken >> i) & 1;
  return n;
};
const SAYS = Uint8Array.from(PART_KINDS, (kind) =>
  kind === 'word' || kind === 'generic' || kind === 'place' || kind === 'acronym' ? 1 : 0,
);

const hasPlaceLeft = ({ parts, kind }: ScoreSide, taken: number): boolean => {
  for (let i = 0; i < parts; i++) if (kind[i] === KIND.place && ((taken >> i) & 1) === 0) return true;
  return false;
};
