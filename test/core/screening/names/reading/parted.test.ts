import { expect, test } from 'vitest';
import { parted } from '../../../../../services/core/screening/names/reading/parted.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

test.each([
  ['(Nad)ia «Bel»haj', 'BELHAJ, Nadia'],
  ['nAdIaBeLhAdJi', 'BELHADJI, Nadia Samira'],
  ['belhadjinadia', 'BELHADJI, Nadia'],
  ['Davor "Mali" Perković', 'PERKOVIC KRALJ, Davor'],
  ['Viktor "Merchant of Sand" Orlenko', 'ORLENKO, Viktor Pavlovich'],
  ['Dmi try Bel ve dov', 'BELVEDOV, Dmitry Pavlovich'],
])('marks, by-names and missing spaces hide no name: %s', (declared, listed) => {
  expect(comparePair(declared, listed, 'person').match).toBe(true);
});

test.each(['OOO "Romashka" Moscow', 'Acme (UK) Ltd', 'Nadia Belhaj', 'Schwarzenegger', 'Petrova (Orlova)'])(
  'brackets and quotes about words are left to others: %s',
  (text) => {
    expect(parted(text)).toEqual([]);
  },
);
