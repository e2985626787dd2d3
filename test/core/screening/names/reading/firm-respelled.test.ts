import { expect, test } from 'vitest';
import { foldWords } from '../../../../../services/core/screening/fold/fold.ts';
import { readFirm } from '../../../../../services/core/screening/names/reading/firm.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

const kinds = (text: string): string[] => readFirm(foldWords(text)).map(({ text, kind }) => `${kind} ${text}`);

test('trade words are known as German speakers write Russian', () => {
  expect(kinds('Promyschlennaja Kompanija Orjol')).toEqual(kinds('Promyshlennaya Kompaniya Orjol'));
  expect(comparePair('Transportnaja Korporazija Delta', 'Transportnaya Korporatsiya Delta', 'company').match).toBe(
    true,
  );
});

test('trade words and places are known by their syllables in Wade-Giles', () => {
  expect(kinds('Kuang-tung Tien-tzu Kung-ssu')).toEqual(kinds('Guangdong Dianzi Gongsi'));
  expect(comparePair('Shang-hai Hung-yun Mao-i Kung-ssu', 'Shanghai Hongyun Maoyi Gongsi', 'company').match).toBe(true);
});

test('a word that no table has stays as it is', () => {
  expect(kinds('Wagenknecht Sun Long')).toEqual(['word wagenknecht', 'word sun', 'word long']);
});
