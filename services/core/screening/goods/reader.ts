/** One reading of a text at a time: its letters, its words and what is found in them, in buffers that the next overwrites. */
import type { DescriptorIndex } from '../descriptors/index.ts';
import { createMatches, matchTerms } from '../descriptors/match.ts';
import { createMisspeltMatcher } from '../descriptors/misspelt.ts';
import { createScan, hashWord, scanText, TEXT_CHARS_MAX } from '../descriptors/scan.ts';
import type { createTrie } from '../descriptors/trie.ts';
import type { createHits } from './hits.ts';
import { FORM_WORDS, WORD } from './quality/lexicon.ts';
import { MARKED } from './quality/quality.ts';
import { classAt, findWord, isKnownAt, type openWordTable } from './quality/words.ts';
import { placeInRaw, type Reading } from './readings/reading.ts';

const FORM_HASHES: ReadonlySet<number> = new Set(
  FORM_WORDS.map((word) => hashWord([...word].map((c) => c.charCodeAt(0)))),
);
const SILENT_CLASSES: ReadonlySet<number> = new Set([
  WORD.filler,
  WORD.dull,
  WORD.preposition,
  WORD.joiner,
  WORD.occasion,
]);

const PIECE_LETTERS_MIN = 3;

export const createReader = (
  index: DescriptorIndex,
  words: ReturnType<typeof openWordTable>,
  hits: ReturnType<typeof createHits>,
  trie: ReturnType<typeof createTrie>,
) => {
  const scan = createScan();
  const found = createMatches();
  const lexicon = createMatches();
  const slots = new Int32Array(scan.wordStart.length);
  const marks = new Uint8Array(scan.plain.length);
  const matchMisspelt = createMisspeltMatcher(index, trie);
  const isKnownWord = (word: number): boolean => isKnownAt(words, slots[word]!);
  const isKnownPiece = (from: number, to: number): boolean =>
    to - from >= PIECE_LETTERS_MIN && isKnownAt(words, findWord(words, hashWord(scan.plain, from, to)));
  const isTaken = (letter: number): boolean => marks[letter]! !== MARKED.none;
  const known = { isKnownWord, isTaken };

  return {
    scan,
    found,
    lexicon,
    slots,
    marks,
    isKnownWord,
    /** Is this a word of everyday? In small letters. */
    isOrdinary: (word: string): boolean =>
      isKnownAt(words, findWord(words, hashWord([...word].map((c) => c.charCodeAt(0))))),
    /** Terms as they are listed or in a plain disguise. */
    read: (text: string, reading: Reading | undefined): void => {
      scanText(scan, reading?.text ?? text, index.fold, index.symbolOf);
      if (reading !== undefined) {
        placeInRaw(scan, reading);
        scan.isCut = text.length > TEXT_CHARS_MAX;
      }
      for (let w = 0; w < scan.words; w++) slots[w] = findWord(words, scan.wordHash[w]!);
      found.count = 0;
      lexicon.count = 0;
      matchTerms(index, scan, found, isKnownWord, isKnownPiece);
      hits.separateLexicon(found, lexicon);
      marks.fill(MARKED.none, 0, scan.length);
      hits.mark(found, marks);
    },
    /** Terms that somebody misspelt, in words that nothing was found in yet. */
    readMisspelt: (isMasked = false): void => matchMisspelt(scan, found, known, isMasked),
    /** Do words outside a stretch say anything besides form and amount? */
    speaksOfOther: (from: number, to: number): boolean => {
      for (let w = 0; w < scan.words; w++) {
        if (scan.wordEnd[w]! > from && scan.wordStart[w]! < to) continue;
        const wordClass = slots[w]! < 0 ? WORD.unknown : classAt(words, slots[w]!);
        if (!SILENT_CLASSES.has(wordClass) && !FORM_HASHES.has(scan.wordHash[w]!)) return true;
      }
      return false;
    },
  };
};
export type Reader = ReturnType<typeof createReader>;
