/** A name laid out for scoring: its parts, its neighbouring parts joined, and all of it joined. */
import { NAME_PARTS_MAX } from './part.ts';

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
  readonly patronymic: Uint8Array;
  /** Where the part stands when the name is read given name first; any numbers in that order. */
  readonly place: Uint8Array;
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
  patronymic: new Uint8Array(NAME_PARTS_MAX),
  place: new Uint8Array(NAME_PARTS_MAX),
  common: new Float64Array(NAME_PARTS_MAX),
  telling: new Float64Array(NAME_PARTS_MAX),
  compact: new Uint8Array(NAME_PARTS_MAX),
});

export const unitCount = (parts: number): number => (parts <= 1 ? parts : parts * 2);

/** Whether two units are family names of persons, or of firms, where no word is a given name. */
export const areFamily = (q: ScoreSide, qUnit: number, c: ScoreSide, cUnit: number): boolean =>
  q.isFirm || (qUnit < q.parts && cUnit < c.parts && q.family[qUnit] === 1 && c.family[cUnit] === 1);

/** The parts that a unit covers, as bits. */
export const maskOf = (side: ScoreSide, unit: number): number => {
  if (unit < side.parts) return 1 << unit;
  if (unit < side.parts * 2 - 1) return 3 << (unit - side.parts);
  let mask = 0;
  for (let i = 0; i < side.parts; i++) if (side.compact[i] === 1) mask |= 1 << i;
  return mask;
};

/** What the parts of a unit weigh, a family name's raised. */
export const weightOf = (side: ScoreSide, mask: number): number => {
  let sum = 0;
  for (let i = 0; i < side.parts; i++)
    if ((mask >> i) & 1) sum += side.weight[i]! * (side.family[i] === 1 ? FAMILY_FACTOR : 1);
  return sum;
};

/** A family name weighs more than another. */
export const FAMILY_FACTOR = 1.25;
