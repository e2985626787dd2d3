/**
 * One pass over a description: letters and digits in a row, what stood between them, and the words they form. All in
 * buffers that the next text overwrites, so that an ordinary text allocates nothing.
 */

import {
  CLAUSE,
  expansionAt,
  foldAstral,
  IGNORED,
  isExpansion,
  LEET_MIN,
  LETTER_MIN,
  MARK,
  OTHER_LETTER,
  type ScanTables,
  SPACE,
} from '../fold/text.ts';
import { HASH_SEED, hashStep } from '../words/hash.ts';

/** Characters read; the contract's descriptions have 512. What follows is not looked at, and the result says so. */
export const TEXT_CHARS_MAX = 4096;
const WORDS_MAX = 1024;

export const GAP = { none: 0, space: 1, mark: 2, clause: 4 } as const;

/** What a word is made of. */
export const MADE_OF = { latin: 1, digit: 2, otherLetter: 4, leetMark: 8, unsegmented: 16, repeats: 32 } as const;

export interface Scan {
  /** Letters and digits, one after the other: plain reading, symbol of the automaton, raw start and end. */
  readonly plain: Uint16Array;
  readonly symbol: Uint16Array;
  readonly from: Int32Array;
  readonly to: Int32Array;
  /** What stood before each: a sum of `GAP`. */
  readonly gap: Uint8Array;
  length: number;
  readonly wordStart: Int32Array;
  readonly wordEnd: Int32Array;
  readonly wordHash: Int32Array;
  readonly wordMadeOf: Uint8Array;
  words: number;
  /** Digits in all, so that a text without any skips the search for numbers. */
  digits: number;
  isCut: boolean;
}

export const createScan = (): Scan => ({
  plain: new Uint16Array(TEXT_CHARS_MAX + 16),
  symbol: new Uint16Array(TEXT_CHARS_MAX + 16),
  from: new Int32Array(TEXT_CHARS_MAX + 16),
  to: new Int32Array(TEXT_CHARS_MAX + 16),
  gap: new Uint8Array(TEXT_CHARS_MAX + 16),
  length: 0,
  wordStart: new Int32Array(WORDS_MAX),
  wordEnd: new Int32Array(WORDS_MAX),
  wordHash: new Int32Array(WORDS_MAX),
  wordMadeOf: new Uint8Array(WORDS_MAX),
  words: 0,
  digits: 0,
  isCut: false,
});

/** Hash of a word in its plain reading, as the scan computes it. */
export const hashWord = (plain: ArrayLike<number>, from = 0, to = plain.length): number => {
  let hash = HASH_SEED;
  for (let i = from; i < to; i++) hash = hashStep(hash, plain[i]!);
  return hash;
};

/** Scripts that write no spaces, where a term may begin and end anywhere. */
export const isUnsegmented = (code: number): boolean =>
  code >= 0x0e00 &&
  (code <= 0x0eff ||
    (code >= 0x1000 && code <= 0x109f) ||
    (code >= 0x1780 && code <= 0x17ff) ||
    (code >= 0x2e80 && code <= 0xd7ff) ||
    code === OTHER_LETTER);

export const isDigit = (plain: number): boolean => plain >= 48 && plain <= 57;
export const isLatin = (plain: number): boolean => plain >= 97 && plain <= 122;

/** @param symbolOf plain reading → symbol of the automaton */
export const scanText = (scan: Scan, text: string, tables: ScanTables, symbolOf: Uint16Array): void => {
  const { plain: foldOf, expansions, astral } = tables;
  const lengthMax = Math.min(text.length, TEXT_CHARS_MAX);
  scan.isCut = text.length > TEXT_CHARS_MAX;
  scan.digits = 0;
  scan.words = 0;
  let n = 0;
  let gap = GAP.space as number;
  for (let i = 0; i < lengthMax; i++) {
    const unit = text.charCodeAt(i);
    let folded = foldOf[unit]!;
    let end = i + 1;
    if (unit >= 0xd800 && unit <= 0xdbff && end < text.length) {
      const low = text.charCodeAt(end);
      if (low >= 0xdc00 && low <= 0xdfff) {
        folded = foldAstral(astral, (unit - 0xd800) * 0x400 + low - 0xdc00 + 0x10000);
        end++;
      }
    }
    if (folded < LETTER_MIN) {
      if (folded === IGNORED) {
        i = end - 1;
        continue;
      }
      if (folded < LEET_MIN || !isLeetLetter(text, i, gap, n, scan, foldOf)) {
        gap |= folded === SPACE ? GAP.space : folded === CLAUSE && !isInNumber(text, i) ? GAP.clause : GAP.mark;
        i = end - 1;
        continue;
      }
    }
    if (isExpansion(folded)) {
      const at = expansionAt(folded);
      const count = expansions[at]!;
      for (let k = 1; k <= count && n < TEXT_CHARS_MAX; k++) {
        n = push(scan, n, expansions[at + k]!, symbolOf, i, end, gap);
        gap = GAP.none;
      }
    } else if (n < TEXT_CHARS_MAX) {
      n = push(scan, n, folded, symbolOf, i, end, gap);
      gap = GAP.none;
    }
    i = end - 1;
  }
  scan.length = n;
  closeWord(scan, n);
};

const push = (
  scan: Scan,
  n: number,
  code: number,
  symbolOf: Uint16Array,
  from: number,
  to: number,
  gap: number,
): number => {
  scan.plain[n] = code;
  scan.symbol[n] = symbolOf[code]!;
  scan.from[n] = from;
  scan.to[n] = to;
  scan.gap[n] = gap;
  const unsegmented = code >= 0x0e00 && isUnsegmented(code);
  let word = scan.words - 1;
  if (
    word < 0 ||
    gap !== GAP.none ||
    (unsegmented !== ((scan.wordMadeOf[word]! & MADE_OF.unsegmented) !== 0) && scan.words < WORDS_MAX)
  ) {
    if (word >= 0) scan.wordEnd[word] = n;
    if (scan.words < WORDS_MAX) scan.words++;
    word = scan.words - 1;
    scan.wordStart[word] = n;
    scan.wordHash[word] = HASH_SEED;
    scan.wordMadeOf[word] = unsegmented ? MADE_OF.unsegmented : 0;
  }
  scan.wordHash[word] = hashStep(scan.wordHash[word]!, code);
  if (isLatin(code)) scan.wordMadeOf[word]! |= MADE_OF.latin;
  else if (isDigit(code)) {
    scan.wordMadeOf[word]! |= MADE_OF.digit;
    scan.digits++;
  } else scan.wordMadeOf[word]! |= code < LETTER_MIN ? MADE_OF.leetMark : MADE_OF.otherLetter;
  if (n - scan.wordStart[word]! >= 2 && code === scan.plain[n - 1] && code === scan.plain[n - 2] && !isDigit(code))
    scan.wordMadeOf[word]! |= MADE_OF.repeats;
  return n + 1;
};

const closeWord = (scan: Scan, n: number): void => {
  if (scan.words > 0) scan.wordEnd[scan.words - 1] = n;
};

/** `$`, `@`, `!` … stand for a letter inside a word, `$` and `@` also at its beginning. */
const isLeetLetter = (text: string, i: number, gap: number, n: number, scan: Scan, foldOf: Uint16Array): boolean => {
  const next = i + 1 < text.length ? foldOf[text.charCodeAt(i + 1)]! : MARK;
  if (next < LETTER_MIN || isDigit(next)) return false;
  if (gap === GAP.none) return n > 0 && !isDigit(scan.plain[n - 1]!);
  return text.charCodeAt(i) === 0x24 || text.charCodeAt(i) === 0x40;
};

/** The point or comma of `1.5` ends nothing. */
const isInNumber = (text: string, i: number): boolean => {
  const before = i > 0 ? text.charCodeAt(i - 1) : 0;
  const after = i + 1 < text.length ? text.charCodeAt(i + 1) : 0;
  return before >= 48 && before <= 57 && after >= 48 && after <= 57;
};
