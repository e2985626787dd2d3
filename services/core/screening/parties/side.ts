/** A name as it was read, laid out for scoring: its units and what each part weighs, agrees for and costs. */

import { KIND, type TokenTableBuilder } from '../names/likeness/token.ts';
import type { NameReading } from '../names/reading/name.ts';
import { isEastAsian, NAME_PARTS_MAX, tellingOf } from '../names/reading/part.ts';
import type { ScoreSide } from '../names/reading/side.ts';
import { SCORING } from '../names/scoring/constants.ts';
import { isCompact, layUnits } from './index.ts';

/** Lays a reading out for scoring, its units into `table` in the order scoring counts them. */
export const laySide = (reading: NameReading, table: TokenTableBuilder, side: ScoreSide): void => {
  table.clear();
  side.parts = reading.parts.length;
  side.isFirm = reading.isFirm;
  side.isSyllabic = reading.isSyllabic;
  side.isEastAsian = reading.parts.some(isEastAsian);
  layUnits(reading, table.add);
  reading.parts.forEach((part, i) => {
    side.weight[i] = part.weight;
    side.kind[i] = KIND[part.kind];
    side.common[i] = part.common;
    side.telling[i] = tellingOf(part);
    side.family[i] = part.family ? 1 : 0;
    side.compact[i] = isCompact(part.kind, reading.isFirm) ? 1 : 0;
    side.head[i] = part.head ? 1 : 0;
    side.patronymic[i] = part.patronymic ? 1 : 0;
    side.place[i] = part.afterComma ? i : i + NAME_PARTS_MAX;
    const isTrade = reading.isFirm && (part.kind === 'generic' || part.kind === 'place');
    const isForm = reading.isFirm && part.kind === 'legal';
    side.extra[i] =
      part.weight * (isTrade ? SCORING.queryExtraTrade : isForm ? SCORING.queryExtraForm : SCORING.queryExtra);
  });
  if (reading.isFirm) {
    easeTail(reading, side);
    return;
  }
  if (!reading.isSyllabic) easeMiddle(reading, side);
  if (reading.parts.length === 2 && reading.parts[0]!.kind === 'particle') side.extra[0] = SCORING.queryExtraLeading;
};

/** After a firm's legal form stands no more of its name: a branch, a department, a town. */
const easeTail = ({ parts }: NameReading, side: ScoreSide): void => {
  const form = parts.findLastIndex(({ kind }) => kind === 'legal');
  const own = parts.findIndex(({ kind }) => kind === 'word' || kind === 'generic');
  if (own < 0 || form < own) return;
  for (let i = form + 1; i < parts.length; i++) side.extra[i]! *= SCORING.queryExtraTail;
};

/** Between the given name and the family name stand a father's and a grandfather's, after it a mother's: not every list has them. */
const easeMiddle = ({ parts }: NameReading, side: ScoreSide): void => {
  const given = parts.findIndex(({ kind, family }) => kind === 'word' && !family);
  const family = parts.findIndex((part) => part.family);
  parts.forEach(({ kind, weight }, i) => {
    if (kind === 'word' && i !== family && i !== given) side.extra[i] = weight * SCORING.queryExtraMiddle;
  });
};
