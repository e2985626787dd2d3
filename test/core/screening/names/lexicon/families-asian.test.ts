import { expect, test } from 'vitest';
import { ASIAN_FAMILY_NAMES } from '../../../../../services/core/screening/names/lexicon/families-asian.ts';
import { comparePair, PARTY_THRESHOLD } from '../../../../../services/core/screening/parties/party.ts';

test('a family name stands once, as it folds', () => {
  const names = ASIAN_FAMILY_NAMES.split(/[|\s]/);
  expect(new Set(names).size).toBe(names.length);
  expect(names.filter((name) => !/^[a-z]{2,}$/.test(name))).toEqual([]);
});

test.each([
  ['Kenji Tanabe', 'TANAKA, Kenji'],
  ['Reza Karami', 'KARIMI, Reza'],
  ['Agus Santosa', 'SUSANTO, Agus'],
  ['Clive Harrison', 'HARRIS, Clive'],
])('%s is of another family than %s', (name, listed) => {
  expect(comparePair(name, listed, 'person').score).toBeLessThan(PARTY_THRESHOLD);
});

test.each([
  ['Kenji Satou', 'SATO, Kenji'],
  ['Reza Qasemi', 'GHASEMI, Reza'],
  ['Mohsen Rezai', "REZA'EI, Mohsen"],
  ['Lo, Wing Yan', 'LO, Wing Yan'],
  ['안지수', 'AHN, Ji-su'],
  ['박서연', 'PARK, Seo-yeon'],
  ['조은채', 'CHO, Eun-chae'],
])('%s is %s, spelled otherwise', (name, listed) => {
  expect(comparePair(name, listed, 'person').score).toBeGreaterThan(0.75);
});
