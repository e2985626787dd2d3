import { expect, test } from 'vitest';
import { GIVEN_NAMES } from '../../../../../services/core/screening/names/lexicon/given.ts';
import { areTwoKnownGiven } from '../../../../../services/core/screening/names/lexicon/two-given.ts';
import { comparePair, PARTY_THRESHOLD } from '../../../../../services/core/screening/parties/party.ts';

test('a given name stands once among those of its tradition, as it folds', () => {
  for (const table of Object.values(GIVEN_NAMES)) {
    const names = table.trim().split(/[|\s]/);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => !/^[a-z]{2,}$/.test(name))).toEqual([]);
  }
});

test.each([
  ['rashad', 'rashid', true],
  ['erkan', 'orkan', false],
  ['jamal', 'kamal', true],
  ['loan', 'lan', true],
  ['hoshang', 'hushang', false],
  ['gabir', 'jaber', false],
  ['lotfi', 'lutfy', false],
  ['niels', 'nils', false],
])('%s and %s are two given names: %s', (a, b, areTwo) => {
  expect(areTwoKnownGiven(a, b)).toBe(areTwo);
  expect(areTwoKnownGiven(b, a)).toBe(areTwo);
});

test.each([
  ['Ranko Tadić', 'TADIC, Ratko'],
  ['Sevil Mammadova', 'MAMMADOVA, Sevim'],
  ['Pham Van Hung', 'PHẠM Văn Hồng'],
  ['Julienne Marchand', 'MARCHAND, Julien'],
])('%s is not %s, although a letter tells them apart', (name, listed) => {
  expect(comparePair(name, listed, 'person').score).toBeLessThan(PARTY_THRESHOLD);
});

test.each([
  ['Ranko Tadich', 'TADIC, Ranko'],
  ['Rasheed Mammadov', 'MAMMADOV, Rashid'],
  ['Van Hung Pham', 'PHẠM Văn Hùng'],
])('%s is %s, spelled otherwise', (name, listed) => {
  expect(comparePair(name, listed, 'person').match).toBe(true);
});

test('two given names in the other order are another person', () => {
  const score = (name: string): number => comparePair(name, 'IBARRA COSTA, Maria Jose', 'person').score;
  expect(score('Jose Maria Ibarra Costa')).toBeLessThan(score('Maria Jose Ibarra Costa') - 0.1);
});

test('letters run together do not hide that a given name is another', () => {
  const score = (name: string): number => comparePair(name, 'MAMMADOV, Samir', 'person').score;
  expect(score('Mammadov, Samira')).toBeLessThan(PARTY_THRESHOLD);
  expect(score('SAMIRM AMMADOV')).toBeGreaterThan(PARTY_THRESHOLD);
});

test('a grandfather’s name in the grandson’s place is another person, `Abd` names too', () => {
  expect(
    comparePair('Abdulrahim Nasser Hamad Qassimi', 'QASSIMI, Hamad Nasser Abdulrahim', 'person').score,
  ).toBeLessThan(PARTY_THRESHOLD);
});
