import { expect, test } from 'vitest';
import { areTwoSyllables } from '../../../../../services/core/screening/names/lexicon/pinyin.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

test.each([
  ['fang', 'feng', true],
  ['fang', 'fan', true],
  ['zhang', 'chang', false],
  ['ceng', 'zeng', false],
  ['fang', 'fang', false],
  ['wei', 'smith', false],
])('a character read %s is another syllable than %s: %s', (character, listed, are) => {
  expect(areTwoSyllables(character, listed)).toBe(are);
});

test('a name in characters is no near one in pinyin', () => {
  expect(comparePair('赵敏', 'ZHAO, Min', 'person').match).toBe(true);
  expect(comparePair('赵敏', 'ZHAO, Meng', 'person').match).toBe(false);
});

test('a known Arabic given name is no other near it', () => {
  expect(comparePair('حسن البنداري', 'AL-BANDARI, Hassan', 'person').match).toBe(true);
  expect(comparePair('حسن البنداري', 'AL-BANDARI, Hussein', 'person').match).toBe(false);
});

test('of Burmese names each syllable tells', () => {
  expect(comparePair('Kyaw Thu', 'KYAW MIN THU', 'person').match).toBe(false);
});
