/** CAS numbers in a scanned text, in any grouping that keeps their digits in order. */
import { CAS_DIGITS_MAX, CAS_DIGITS_MIN, isCasValue } from '../cas.ts';
import type { DescriptorIndex } from '../descriptors/index.ts';
import { GAP, isDigit, type Scan } from '../descriptors/scan.ts';

export interface CasHit {
  /** Row of the index's CAS table. */
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly score: number;
}

const FOUND_MAX = 16;

/** How sure a grouping makes it: by dashes as CAS writes them, by other marks or spaces, or not at all after the word CAS. */
const SCORES = { dashed: 1, loose: 0.9, bare: 0.85, checked: 0.8, scattered: 0.8 } as const;

/** Digits that fall in other groups than CAS has: only so many that a right number is no chance, and no digits around them. */
const SCATTERED_DIGITS_MIN = 7;
const SCATTERED_BREAKS_MIN = 2;
/** With only its check digit apart, as many. */
const CHECKED_DIGITS_MIN = 8;

export const findCas = (index: DescriptorIndex, scan: Scan): readonly CasHit[] | undefined => {
  let found: CasHit[] | undefined;
  const { plain, gap, length } = scan;
  for (let i = 0; i < length && (found?.length ?? 0) < FOUND_MAX; i++) {
    if (!isDigit(plain[i]!) || (i > 0 && gap[i] === 0 && isDigit(plain[i - 1]!))) continue;
    const hit = readAt(index, scan, i);
    if (hit === undefined) continue;
    found ??= [];
    for (let row = hit.row; row < index.casValue.length && index.casValue[row] === index.casValue[hit.row]; row++)
      found.push({ ...hit, row });
    i = hit.to - 1;
  }
  return found;
};

/** The longest right number that starts at a letter; groups fall 2..7-2-1, unless `CAS` stands before or there are many. */
const readAt = (index: DescriptorIndex, scan: Scan, from: number): CasHit | undefined => {
  const { plain, gap, length } = scan;
  let value = 0;
  let best: CasHit | undefined;
  const breaks: number[] = [];
  for (let i = from; i < length && i - from < CAS_DIGITS_MAX && isDigit(plain[i]!); i++) {
    if (i > from && gap[i]! !== 0) breaks.push(i - from);
    value = value * 10 + plain[i]! - 48;
    const size = i - from + 1;
    if (size < CAS_DIGITS_MIN || (i + 1 < length && gap[i + 1] === 0 && isDigit(plain[i + 1]!))) continue;
    const score = groupingScore(scan, from, size, breaks);
    if (score === 0 || !isCasValue(value)) continue;
    const row = findRow(index.casValue, value);
    if (row >= 0) best = { row, from, to: i + 1, score };
  }
  return best;
};

const groupingScore = (scan: Scan, from: number, size: number, breaks: readonly number[]): number => {
  const isGrouped = breaks.length === 2 && breaks[0] === size - 3 && breaks[1] === size - 1;
  if (isGrouped) {
    const spaced = breaks.some((b) => (scan.gap[from + b]! & GAP.space) !== 0);
    return spaced ? SCORES.loose : SCORES.dashed;
  }
  if (
    size >= CHECKED_DIGITS_MIN &&
    breaks.length === 1 &&
    breaks[0] === size - 1 &&
    scan.gap[from + size - 1] === GAP.mark
  )
    return SCORES.checked;
  if (isAfterCas(scan, from)) return SCORES.bare;
  const isScattered = size >= SCATTERED_DIGITS_MIN && breaks.length >= SCATTERED_BREAKS_MIN;
  return isScattered && !isFigure(scan, from - 1) && !isFigure(scan, from + size) ? SCORES.scattered : 0;
};

const isFigure = ({ plain, length }: Scan, i: number): boolean => i >= 0 && i < length && isDigit(plain[i]!);

/** `CAS 437387`, `CAS No. 437387`, `cas#437387`. */
const isAfterCas = ({ plain }: Scan, from: number): boolean => {
  const before = String.fromCharCode(...plain.subarray(Math.max(0, from - 11), from));
  return /cas(?:rn|no|nr|number|num)?$/u.test(before);
};

/** First row with the value, or -1. */
const findRow = (values: Float64Array, wanted: number): number => {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (values[middle]! < wanted) low = middle + 1;
    else high = middle;
  }
  return low < values.length && values[low] === wanted ? low : -1;
};
