import { expect, test } from 'vitest';
import { corrected } from '../../../../../services/core/screening/names/reading/misspelt.ts';

const WORDS = ['company', 'petroleum', 'investment', 'hamburg'];

test.each(WORDS)('%s is known with a letter doubled or with two letters swapped', (word) => {
  for (let i = 0; i + 1 < word.length; i++) {
    expect(corrected(word.slice(0, i) + word[i] + word.slice(i), false)).toBe(word);
    expect(corrected(word.slice(0, i) + word[i + 1] + word[i] + word.slice(i + 2), false)).toBe(word);
  }
});

test.each(WORDS)('%s is known less a letter inside', (word) => {
  for (let i = 2; i + 1 < word.length; i++) expect(corrected(word.slice(0, i) + word.slice(i + 1), false)).toBe(word);
});

test.each([...WORDS, 'shopkeeper', 'hamburga', 'gnippihs', 'kovac', 'ltdd'])('%s is itself', (word) => {
  expect(corrected(word, false)).toBe(word);
});

test('a short legal form is known misspelt at the end alone', () => {
  expect(corrected('ltdd', true)).toBe('ltd');
});
