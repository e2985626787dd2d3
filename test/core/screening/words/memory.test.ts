import { expect, test } from 'vitest';
import { createWordMemory } from '../../../../services/core/screening/words/memory.ts';

test('what was found of a word is found once, and for each group of its own', () => {
  const memory = createWordMemory<number>(4);
  let searches = 0;
  const recall = (word: string, group: number): number => memory.recall(word, group, () => ++searches);
  expect([recall('kovac', 0), recall('kovac', 1), recall('kovac', 0), recall('kovac', 1)]).toEqual([1, 2, 1, 2]);
});

test('however many words come, each has what was found of it, and of two by turns both are kept', () => {
  const memory = createWordMemory<string>(2);
  let searches = 0;
  const recall = (word: string): string =>
    memory.recall(word, 0, () => {
      searches++;
      return `of ${word}`;
    });
  for (let i = 0; i < 1000; i++) expect(recall(`word${i % 50}`)).toBe(`of word${i % 50}`);
  expect(searches).toBeGreaterThan(50);
  const before = searches;
  for (let i = 0; i < 10; i++) {
    recall('kovac');
    recall('petrov');
  }
  expect(searches).toBe(before + 2);
});
