import { expect, test } from 'vitest';
import { isSlipOf } from '../../../../../services/core/screening/names/likeness/slip.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

const bytes = (word: string): Uint8Array => Uint8Array.from(word, (letter) => letter.charCodeAt(0));
const isSlip = (asked: string, listed: string): boolean =>
  isSlipOf(asked, bytes(asked), 0, bytes(listed), 0, listed.length);

test.each([
  ['rzepnikvo', 'rzepnikov', 'two letters swapped'],
  ['vwronik', 'veronik', 'the next key'],
  ['orlemnko', 'orlenko', 'the next key besides'],
  ['belvdov', 'belvedov', 'a letter left out'],
  ['sloiemani', 'soleimani', 'two slips in a long word'],
])('%s is a slip of %s: %s', (asked, listed) => {
  expect(isSlip(asked, listed)).toBe(true);
});

test.each([
  ['marina', 'martina', 'a name of its own'],
  ['hansen', 'hanson', 'a family of its own'],
  ['merlov', 'marlov', 'a vowel for another, as names differ'],
  ['orlak', 'orlok', 'the same in a short word'],
  ['petrel', 'kestrel', 'another word'],
  ['fath', 'fatih', 'a short word less a vowel'],
])('%s is no slip of %s: %s', (asked, listed) => {
  expect(isSlip(asked, listed)).toBe(false);
});

test('slips in every word of a name leave it that name, and never make a firm another', () => {
  expect(comparePair('Zotlan Brezhncik', 'BREZHNICK, Zoltan', 'person').match).toBe(true);
  expect(comparePair('Boenig Handel', 'Boeing Handel', 'company').score).toBeLessThan(
    comparePair('Boenig Handel', 'Boenig Handel', 'company').score - 0.1,
  );
});
