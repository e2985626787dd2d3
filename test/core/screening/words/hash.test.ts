import { expect, test } from 'vitest';
import { createHashNumbers, hashLetters } from '../../../../services/core/screening/words/hash.ts';

test('a number stands under its hash, also among hashes that fall on one slot', () => {
  const numbers = createHashNumbers(4);
  for (let i = 1; i <= 8; i++) numbers.set(i, i * 7);
  for (let i = 1; i <= 8; i++) expect(numbers.get(i)).toBe(i * 7);
  expect(numbers.get(99)).toBe(0);
});

test('a table that grows too full to look up fast says so, and does not search for ever', () => {
  const numbers = createHashNumbers(4);
  for (let i = 1; i <= 12; i++) numbers.set(i, 1);
  numbers.set(12, 2);
  expect(() => numbers.set(13, 1)).toThrow('a table of 16 hashes is full');
});

test('a word less a letter hashes as the word without it', () => {
  expect(hashLetters('lantern', 3)).toBe(hashLetters('lanern'));
});
