import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Automaton, buildAutomaton } from '../../../../services/core/screening/descriptors/automaton.ts';

const SYMBOLS = 4;
const word = fc.array(fc.integer({ min: 1, max: SYMBOLS }), { minLength: 1, maxLength: 6 });

/** Every (pattern, end) the automaton reports. */
const run = ({ base, check, fail, accept, shorter }: Automaton, text: readonly number[]): string[] => {
  const found: string[] = [];
  let state = 0;
  text.forEach((symbol, i) => {
    while (state !== 0 && check[base[state]! + symbol] !== state) state = fail[state]!;
    const next = base[state]! + symbol;
    state = check[next] === state && next !== 0 ? next : 0;
    for (let hit = accept[state]! >= 0 ? state : shorter[state]!; hit !== 0; hit = shorter[hit]!)
      found.push(`${accept[hit]}@${i + 1}`);
  });
  return found.sort();
};

const naive = (patterns: readonly (readonly number[])[], text: readonly number[]): string[] =>
  patterns
    .flatMap((pattern, p) =>
      text.flatMap((_, end) =>
        pattern.every((symbol, k) => text[end + 1 - pattern.length + k] === symbol) && end + 1 >= pattern.length
          ? [`${p}@${end + 1}`]
          : [],
      ),
    )
    .sort();

test('the automaton finds what a search for each pattern finds, and nothing else', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 12, selector: (w) => w.join() }),
      fc.array(fc.integer({ min: 1, max: SYMBOLS }), { maxLength: 40 }),
      (patterns, text) => {
        expect(run(buildAutomaton(patterns, SYMBOLS), text)).toEqual(naive(patterns, text));
      },
    ),
  );
});

test('equal patterns give equal arrays', () => {
  const patterns = [
    [1, 2, 3],
    [2, 3],
    [3, 1, 1, 4],
  ];
  expect(buildAutomaton(patterns, SYMBOLS)).toEqual(buildAutomaton(patterns, SYMBOLS));
});
