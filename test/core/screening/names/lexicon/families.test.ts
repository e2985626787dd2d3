import { expect, test } from 'vitest';
import { FAMILY_NAME_SPELLINGS } from '../../../../../services/core/screening/names/lexicon/families.ts';
import { areTwoFamilies } from '../../../../../services/core/screening/names/lexicon/two-families.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

const names = FAMILY_NAME_SPELLINGS.split(/[|\n]/).map((name) => name.split(' '));

test('a word stands for one family name only', () => {
  const words = names.flat();
  expect(new Set(words).size).toBe(words.length);
  expect(words.every((word) => /^[a-z]{2,}$/.test(word))).toBe(true);
});

test('every spelling of a name is that name, and the first words of two names are two', () => {
  for (const [first, ...others] of names) for (const other of others) expect(areTwoFamilies(first!, other)).toBe(false);
  for (let i = 1; i < names.length; i += 37) expect(areTwoFamilies(names[i - 1]![0]!, names[i]![0]!)).toBe(true);
});

test('a word that is no known family name is none', () => {
  expect(areTwoFamilies('hansen', 'hanssxen')).toBe(false);
  expect(areTwoFamilies('qqqq', 'hansen')).toBe(false);
});

test.each([
  ['Nils Hansen', 'JANSEN, Nils', false],
  ['Carol Morgan', 'MORAN, Carol', false],
  ['Uwe Meier', 'MAYER, Uwe', true],
  ['Nils Hanssen', 'HANSEN, Nils', true],
])('%s and %s: %s', (name, listed, match) => {
  expect(comparePair(name, listed, 'person').match).toBe(match);
});
