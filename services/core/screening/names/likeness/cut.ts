/** Words cut short: the beginning of a name that a field had no room for, or that somebody wrote with a full stop. */
import { readSyllable } from '../lexicon/syllable.ts';
import { isKnownFamily } from '../lexicon/two-families.ts';
import { isKnownGiven } from '../lexicon/two-given.ts';

/** Letters of the shortest beginning, and how many more its whole has at least. */
export const CUT_MIN = 4;
export const CUT_LEAST = 2;
/** Letters of the longest beginning that is looked for. */
export const CUT_MAX = 10;

/** How well the beginning of a word agrees with it: the more letters, the fewer words begin so. */
const AGREEMENT = [0.8, 0.83, 0.86];

/** What makes of one family's name another's: `Ivan` and `Ivanov`, `Novak` and `Novakovic`. */
const ENDINGS =
  /^(?:o?vs?k?[iy]?[iyj]?|[oe]va|in|ina|ins?k[iy]+|sk[iy]+|ska|ich|[oe]vi[ct]h?|[iy]?an|[aeiou]s|ez|ss?en|ss?on|zade|oglu|yeva?)$/;

/** False for a name of its own, and for a syllable. */
export const mayBeCut = (text: string): boolean =>
  text.length >= CUT_MIN &&
  text.length <= CUT_MAX &&
  !isKnownFamily(text) &&
  !isKnownGiven(text) &&
  readSyllable(text) === undefined;

/** Whether a word may stand for `whole` where it is cut after so many letters. */
export const isCutAt = (whole: string, length: number): boolean =>
  length >= CUT_MIN && length <= CUT_MAX && whole.length >= length + CUT_LEAST && !ENDINGS.test(whole.slice(length));

/** How well a word that `mayBeCut` agrees with a longer one that begins with it. */
export const cutAgreement = (length: number): number => AGREEMENT[Math.min(length - CUT_MIN, AGREEMENT.length - 1)]!;
