import { expect, test } from 'vitest';
import { foldResult, NO_RESULTS, RESULT_HALF_LIFE_DAYS, readResults } from '../../../services/core/risk/results.ts';

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 2, 2);

test('a clean inspection counts as one', () => {
  const bytes = foldResult(undefined, { offset: 1, atMs: START_MS, found: [] });
  expect(readResults([bytes], START_MS)).toMatchObject({ inspections: 1, findings: 0, inspectedMilli: 1000 });
});

test('findings are kept by group and fade with their half-life', () => {
  const bytes = foldResult(undefined, { offset: 1, atMs: START_MS, found: ['opioid', 'equipment'] });
  const later = readResults([bytes], START_MS + RESULT_HALF_LIFE_DAYS * DAY_MS);
  expect(later.foundMilli).toEqual([500, 0, 0, 500, 0, 0]);
  expect(later.sinceFoundHours).toBe(RESULT_HALF_LIFE_DAYS * 24);
  expect(later.findings).toBe(1);
});

test('a result folds once for each source partition, however often it comes', () => {
  const bytes = foldResult(undefined, { offset: 5, atMs: START_MS, found: ['opioid'] });
  expect(foldResult(bytes, { offset: 5, atMs: START_MS, found: ['opioid'] })).toBe(bytes);
  const other = foldResult(undefined, { offset: 5, atMs: START_MS, found: ['opioid'] });
  expect(readResults([bytes, other], START_MS).findings).toBe(2);
});

test('the order in which results come in makes no difference to what is left of them', () => {
  const early = { atMs: START_MS, found: ['precursor'] as const };
  const late = { atMs: START_MS + 90 * DAY_MS, found: [] };
  const inOrder = foldResult(foldResult(undefined, { ...early, offset: 1 }), { ...late, offset: 2 });
  const turned = foldResult(foldResult(undefined, { ...late, offset: 1 }), { ...early, offset: 2 });
  const asOf = START_MS + 100 * DAY_MS;
  expect(readResults([turned], asOf)).toEqual(readResults([inOrder], asOf));
});

test('nothing known is no results', () => {
  expect(readResults([], START_MS)).toEqual(NO_RESULTS);
});
