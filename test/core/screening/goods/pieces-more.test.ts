/** Names that agree, run backwards, are typed, drawn, numbered or heard in pieces. */
import { expect, test } from 'vitest';
import { named, screen } from './lists-index.ts';

test.each([
  ['in two abbreviations that agree on it', 'trama3 / t5ol', 'tramadol:counted'],
  ['in an abbreviation too short by itself, where another agrees', 'mes6, m6ne', 'mescaline:counted'],
  ['heard in three words', 'mess ka leen flakes', 'mescaline:heard'],
  ['backwards, where the text says so', 'PPNA (read backwards)', 'anpp:backwards'],
  ['letter by letter with their places', '1.t 2.r 3.a 4.m 5.a 6.d 7.o 8.l', 'tramadol:cipher'],
  ['with an ornament inside', 'mes🎁ca🎁line', 'mescaline:split'],
  ['with marks beside letters of mathematics', '𝐦𝐞*𝐜𝐚*𝐢*𝐞', 'mescaline:masked'],
  ['with its last pieces changed about', 'acetylnylfenta', 'acetylfentanyl:rotated'],
  ['with a diminutive of another language', 'tramadolchik', 'tramadol:glued'],
  ['as a CAS number with Cyrillic letters for digits', 'ref 99О-7З-8', 'fentanyl:leet'],
  ['as a short code that hyphens cut', '4-AN-PP', 'anpp:split'],
])('a listed name is found %s', (_, text, expected) => {
  expect(named(text).map((hit) => hit.toLowerCase())).toContain(expected);
});

test.each([
  'cable usb3 / hdmi2, adapters m12f, rj45',
  'jacket, worn reversed or not',
  "women's coat ;new, 'vintage' style,handmade [lot]",
  '1.s 2.m 3.l 4.x 5.x sizes',
  'DSL cable, reversed polarity',
  'kit kat mini bars',
  'STA_CKARG (so sánh đối số thủ tục)',
])('ordinary goods are no name: %s', (text) => {
  expect(screen(text).hits.filter(({ kind }) => kind === 'SUBSTANCE')).toEqual([]);
});
