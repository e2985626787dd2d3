/** Why a listed name was found, told from the index alone: most reasons need no second reading of the listed text. */

import { KIND, TOKEN_LENGTH_MAX, tokenText } from '../names/likeness/token.ts';
import type { NameReading } from '../names/reading/name.ts';
import type { PartyIndexImage } from './index.ts';
import { explain, hasInitial, type NameComparison } from './pair.ts';
import type { ScoredName } from './search.ts';

/**
 * As `explainFound` tells it; undefined where only that can: for a text that is read as several names or compared otherwise in a pair, and
 * where words agree that are shown as they are written (`co ltd`) or run together.
 */
export const explainIndexed = (
  image: PartyIndexImage,
  readings: readonly NameReading[],
  { name, reading, agreement }: ScoredName,
): Omit<NameComparison, 'score'> | undefined => {
  const { tokens, units } = image;
  const isWhole = (image.nameIsFirm[name]! & 8) !== 0;
  if (!isWhole || image.nameIsNative[name] === 1 || readings.some(hasInitial)) return undefined;
  const first = image.unitStart[name]!;
  const isShown = ({ c }: { c: number }): boolean => {
    const token = units[first + c]!;
    const kind = tokens.kind[token]!;
    return (
      c < image.nameParts[name]! &&
      (kind === KIND.word || kind === KIND.filler) &&
      tokens.textStart[token + 1]! - tokens.textStart[token]! < TOKEN_LENGTH_MAX
    );
  };
  if (!agreement.pairs.every(isShown)) return undefined;
  const reason = explain(agreement, reading, (unit) => tokenText(tokens, units[first + unit]!));
  return { reason, common: agreement.common };
};
