import fc from 'fast-check';
import { expect, test } from 'vitest';
import { numberWords } from '../../../../services/core/screening/words/numbers.ts';

test('a word has the number of its first mention, another none', () => {
  const numbers = numberWords(['omar', 'umar', 'omar', '', 'şirket']);
  expect(['omar', 'umar', '', 'şirket', 'oma', 'omars'].map(numbers.of)).toEqual([1, 2, 3, 4, 0, 0]);
});

test('as a map would have them, however many', () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { maxLength: 3_000 }), fc.array(fc.string()), (words, others) => {
      const map = new Map<string, number>();
      for (const word of words) if (!map.has(word)) map.set(word, map.size + 1);
      const numbers = numberWords(words);
      expect(numbers.count()).toBe(map.size);
      for (const word of [...words, ...others]) expect(numbers.of(word)).toBe(map.get(word) ?? 0);
    }),
    { numRuns: 20 },
  );
});
