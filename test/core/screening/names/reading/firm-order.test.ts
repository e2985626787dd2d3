/** Firms of a trade and a place, of known initials, of numbers in words, and with words cut or contracted. */
import { expect, test } from 'vitest';
import { foldWords } from '../../../../../services/core/screening/fold/fold.ts';
import { ofInstitution } from '../../../../../services/core/screening/names/lexicon/institutions.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

const isHit = (declared: string, listed: string): boolean => comparePair(declared, listed, 'company').match;

test.each([
  ['Bank of Ghana', 'Ghana Bank Ltd'],
  ['Bank of Tula', 'Bank of Tver'],
  ['First Ural Bank', 'Twenty First Ural Bank'],
])('a trade and a place in another order, place or number are two firms: %s beside %s', (declared, listed) => {
  expect(isHit(declared, listed)).toBe(false);
});

test.each([
  ['Two-Four-Seven Engine Works', '247 Engine Works'],
  ['Twenty Third Kama Depot', '23rd Kama Depot'],
  ['Kestrel Shipg Lns', 'Kestrel Shipping Lines'],
  ['Halcor Devt Orgn', 'Halcor Development Organization'],
  ['Orbelan Trading Limited Liability Comp', 'Orbelan Trading LLC'],
  ['Voronezhskiy Kombinat Vesna', 'Voronezh Kombinat Vesna'],
  ['Compagnie Aldera d’Iran', 'Aldera Company of Iran'],
])('words of a firm are read as they are meant: %s beside %s', (declared, listed) => {
  expect(isHit(declared, listed)).toBe(true);
});

test('known initials are read as what they stand for, what else is said after it', () => {
  const read = (name: string): string | undefined =>
    ofInstitution(foldWords(name))
      ?.map(({ text }) => text)
      .join(' ');
  expect(read('NIOC Drilling Iran')).toBe('national iranian oil company drilling');
  expect(read('Nordic Drilling')).toBeUndefined();
});
