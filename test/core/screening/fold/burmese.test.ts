import { expect, test } from 'vitest';
import { foldText } from '../../../../services/core/screening/fold/fold.ts';
import { comparePair } from '../../../../services/core/screening/parties/party.ts';

test.each([
  ['ကျော်ဇော', 'kyaw zaw'],
  ['အောင်မင်းလွင်', 'aung min lwin'],
  ['ခင်မောင်ညွန့်', 'khin maung nyunt'],
  ['ရဲထွဋ်', 'ye htut'],
  ['မိုးသန့်', 'moe thant'],
  ['စန္ဒာ', 'san da'],
  ['တင်အေး', 'tin aye'],
  ['ဖြိုးလှိုင်', 'phyo hlaing'],
])('Burmese script is read by syllables: %s', (text, latin) => {
  expect(foldText(text)).toBe(latin);
});

test('a Burmese title is one before Burmese names only', () => {
  expect(comparePair('U Kyaw Min Lwin', 'KYAW MIN LWIN, Major General', 'person').match).toBe(true);
  expect(comparePair('Daw Khin Than Oo', 'KHIN THAN OO', 'person').score).toBeGreaterThan(0.9);
});

test('a person is found across the scripts, with and without a title', () => {
  expect(comparePair('ကျော်မင်းလွင်', 'KYAW MIN LWIN', 'person').match).toBe(true);
  expect(comparePair('ဦးကျော်မင်းလွင်', 'KYAW MIN LWIN', 'person').match).toBe(true);
  expect(comparePair('ကျော်မင်းလွင်', 'KHIN THAN OO', 'person').match).toBe(false);
});
