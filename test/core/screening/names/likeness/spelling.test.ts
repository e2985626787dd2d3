import fc from 'fast-check';
import { expect, test } from 'vitest';
import { costMost, spelling } from '../../../../../services/core/screening/names/likeness/spelling.ts';

const bytes = (word: string): Uint8Array => Uint8Array.from(word, (c) => c.charCodeAt(0));
const agreement = (a: string, b: string, costMax?: number): number =>
  spelling(bytes(a), 0, a.length, bytes(b), 0, b.length, costMax);

const word = fc.string({ unit: fc.constantFrom(...'aeimnrstll'), minLength: 2, maxLength: 12 });
/** Near enough to a word that most pairs agree in some measure. */
const mistyped = fc
  .tuple(word, fc.nat(), fc.constantFrom('', 'm', 'rn', 'e', 'll'), fc.nat(2))
  .map(([text, at, put, drop]): [string, string] => {
    const i = at % text.length;
    return [text, text.slice(0, i) + put + text.slice(i + drop)];
  })
  .filter(([, other]) => other.length > 0);

test('a limit on what words may cost each other changes no agreement that is as good, and leaves none that is worse', () => {
  fc.assert(
    fc.property(mistyped, fc.double({ min: 0.5, max: 1, noNaN: true }), ([a, b], least) => {
      const whole = agreement(a, b);
      const limited = agreement(a, b, costMost(least, Math.max(a.length, b.length)));
      if (whole >= least) expect(limited).toBe(whole);
      else expect(limited).toBeLessThan(least + 1e-8);
    }),
    { numRuns: 2000, seed: 5 },
  );
});

test.each([
  ['marina', 'marnia', 0.89],
  ['marina', 'rnarina', 0.914],
  ['ballanser', 'balanser', 0.94],
  ['stenlander', 'sternlandre', 0.831],
  ['marina', 'serena', 0],
])('%s and %s agree by what it costs to write one for the other', (a, b, expected) => {
  expect(agreement(a, b)).toBeCloseTo(expected, 3);
});
