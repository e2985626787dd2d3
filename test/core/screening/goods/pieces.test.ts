/** Names in pieces, filled up, counted, cut off, over other words, and in the spellings of other languages. */
import { expect, test } from 'vitest';
import { named, screen } from './lists-index.ts';

test.each([
  ['with other words between its pieces', 'mesca wool scarf line', 'mescaline:apart'],
  ['in three pieces with other words between', 'tra gift ma shoes dol', 'tramadol:apart'],
  ['filled up with one syllable', 'mes-xu-ca-xu-li-xu-ne', 'mescaline:inserted'],
  ['filled up with echoes of its vowels', 'trapamapadopol', 'tramadol:inserted'],
  ['with the number of letters in their place', 'mesc3ne', 'mescaline:counted'],
  ['with the number of the letters left out', 'trama3', 'tramadol:counted'],
  ['cut off', 'mescali', 'mescaline:begun'],
  ['in initials', 'Most Elegant Scarf Cotton And Linen In Navy Ecru', 'mescaline:initials'],
  ['in capitals inside words', 'soMEthing SCArlet LINEn', 'mescaline:initials'],
  ['without vowels and with digits for some', 'm3sc4ln', 'mescaline:consonants'],
  ['without its first vowel too', 'ctlfntnyl', 'acetylfentanyl:consonants'],
  ['with a few vowels left', 'isotntazn', 'isotonitazene:consonants'],
  ['with an ending of another language', 'meskalinas', 'mescaline:heard'],
])('a listed name is found %s', (_, text, expected) => {
  expect(named(text)).toContain(expected);
});

test('equipment of several words is found in the plural, although its last word is an ordinary plural', () => {
  expect(screen('two tablet presses').hits.some(({ kind }) => kind === 'EQUIPMENT')).toBe(true);
});

test.each([
  'wool scarf with fringe, lined in cotton',
  'granulated sugar mescla 500 g',
  'morning coffee, ceramic cups, red',
  'model x3ne, usb hub',
  'Harbour Ends, Rope, Oars, Ink, Nautical chart',
  'gift for Diaz Epaminondas',
])('ordinary goods are no hidden name: %s', (text) => {
  expect(screen(text).hits.filter(({ kind }) => kind === 'SUBSTANCE')).toEqual([]);
});
