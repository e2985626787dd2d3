import { expect, test } from 'vitest';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

const score = (query: string, candidate: string): number => comparePair(query, candidate, 'company').score;

test('one acronym of two expansions is two firms', () => {
  expect(comparePair('TBC Tverskoy Bank Center', 'Tirana Business Chamber (TBC)', 'company').match).toBe(false);
  expect(score('NCB National Commercial Bank of Jamaica', 'NCB National Commercial Bank of Albania')).toBeLessThan(
    0.67,
  );
});

test('an acronym agrees with itself, and with the name that it is short for', () => {
  expect(score('NITC', 'National Iranian Tanker Company (NITC)')).toBeGreaterThan(0.9);
  expect(score('NITC National Iranian Tanker Company', 'NITC')).toBeGreaterThan(0.9);
  expect(score('National Iranian Tanker Co. (NITC)', 'NITC National Iranian Tanker Company')).toBeGreaterThan(0.95);
});

test('a trade on one side and a word of its own on the other are two firms of one brand', () => {
  expect(score('Zephyr Cars', 'Zephyr Umbrellas')).toBeLessThan(0.67);
});
