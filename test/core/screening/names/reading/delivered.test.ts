import { expect, test } from 'vitest';
import { delivered } from '../../../../../services/core/screening/names/reading/delivered.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

test.each([
  ['Books used clothes Davor Perković Zagreb centar', 'PERKOVIC, Davor'],
  ['gift for Nadia Belhaj pls handle with care', 'BELHAJ, Nadia'],
  ['Nadia Belhaj 2nd floor room 14', 'BELHAJ, Nadia'],
])('what is said of the delivery is no part of a name: %s', (text, listed) => {
  expect(delivered(text)).toHaveLength(1);
  expect(comparePair(text, listed, 'person').match).toBe(true);
});

test('nor of a firm', () => {
  expect(comparePair('M/s Kestrel Marine (import dept, 3rd floor) pls sign', 'KESTREL MARINE', 'company').match).toBe(
    true,
  );
});

test.each(['Davor Perković', 'Kestrel Shoes Ltd', 'Care International', 'Books and Books Inc', 'Nadia Flat'])(
  'one word that names have too is no sign of a delivery: %s',
  (text) => {
    expect(delivered(text)).toEqual([]);
  },
);

test('somebody else between the same words is not found', () => {
  expect(comparePair('shoes and toys Davor Perak Zagreb', 'PERKOVIC, Davor', 'person').match).toBe(false);
});
