import { expect, test } from 'vitest';
import { addressedForms } from '../../../../../services/core/screening/names/reading/addressed.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

test.each([
  ['FAO goods inwards, Odessa Grain Terminal, VAT 210-555', ['goods inwards', 'Odessa Grain Terminal']],
  ['Attn. stores - Bandar Tooling Co - PO 8812', ['Bandar Tooling Co']],
  ['Locker 4 c/o Nadia Belhaj', ['Nadia Belhaj']],
  ['Kestrel Marine LLC +971 4 555 0100', ['Kestrel Marine LLC']],
  ['z. Hd. Frau Lena Vogt', ['Frau Lena Vogt']],
] as const)('a label holds names between its cues: %s', (text, names) => {
  expect(addressedForms(text)).toEqual(expect.arrayContaining([...names]));
});

test.each(['Vogt, Lena Maria', 'Brigade 313', 'Factory 9', 'Carol Attenborough', 'Order of the Star'])(
  'what is no label holds no other name: %s',
  (text) => {
    expect(addressedForms(text)).toEqual([]);
  },
);

test('a listed firm is found on a label, and a neighbour of it is not', () => {
  const label = 'Hall 3 c/o reception for Bandar Tooling Works LLC 0098 21 555 0199';
  expect(comparePair(label, 'Bandar Tooling Works LLC', 'company').match).toBe(true);
  expect(comparePair(label, 'Bandar Shipping Works LLC', 'company').match).toBe(false);
});

test('a word in brackets that alone tells a firm is part of its name', () => {
  expect(comparePair('Commercial Bank (Odalin)', 'Odalin Commercial Bank', 'company').match).toBe(true);
});
