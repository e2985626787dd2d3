/** The goods lexicon as a hash table: a word's class, and which parts of the nomenclature speak of it. */
import { hashWord } from '../../descriptors/scan.ts';
import type { OpenImage } from '../../image.ts';
import { HASH_SEED, hashStep } from '../../words/hash.ts';
import { WORD } from './lexicon.ts';

export interface HsText {
  /** Six digits. */
  readonly code: string;
  readonly text: string;
}

/** Parts of the nomenclature, one bit each. */
export const DOMAINS = [
  { bit: 0, first: 1, last: 24, doc: 'food and plants' },
  { bit: 1, first: 25, last: 27, doc: 'minerals and fuels' },
  { bit: 2, first: 28, last: 29, doc: 'chemicals' },
  { bit: 3, first: 30, last: 30, doc: 'medicines' },
  { bit: 4, first: 31, last: 38, doc: 'chemical products' },
  { bit: 5, first: 39, last: 40, doc: 'plastics and rubber' },
  { bit: 6, first: 41, last: 43, doc: 'leather goods' },
  { bit: 7, first: 44, last: 49, doc: 'wood and paper' },
  { bit: 8, first: 50, last: 63, doc: 'textiles and clothing' },
  { bit: 9, first: 64, last: 67, doc: 'footwear and headgear' },
  { bit: 10, first: 68, last: 71, doc: 'stone, glass and jewellery' },
  { bit: 11, first: 72, last: 83, doc: 'metals and tools' },
  { bit: 12, first: 84, last: 84, doc: 'machinery' },
  { bit: 13, first: 85, last: 85, doc: 'electrical goods' },
  { bit: 14, first: 86, last: 89, doc: 'vehicles' },
  { bit: 15, first: 90, last: 97, doc: 'instruments, furniture, toys, art' },
] as const;

/** Goods that people name in words of their own, so that no heading's text has them. */
export const EVERYDAY = 1 << 16;

export interface WordTable {
  readonly hash: Int32Array;
  /** Class of the lexicon + 1, and flags; 0 = empty slot. */
  readonly wordClass: Uint8Array;
  readonly domains: Int32Array;
}

/** A word that counts as known, so never as misspelt, but says nothing about quality. */
export const ORDINARY = 15;

/** No compound ends in it: its language writes words apart. */
export const NEVER_LAST = 0x40;
/** Known only as it stands: no misspelling is read as this word. */
export const AS_SPELT = 0x80;
/** For the grade only: a word of one language is a misspelt name in another, as `pil press` has it. */
export const GRADE_ONLY = 0x20;
const CLASS_MASK = 0x1f;

/** Words that are vague by themselves or say nothing: they go before the nouns of other languages. */
export const isStop = (wordClass: number): boolean => STOP_CLASSES.has(wordClass);
const STOP_CLASSES: ReadonlySet<number> = new Set([
  WORD.filler,
  WORD.dull,
  WORD.head,
  WORD.lateHead,
  WORD.occasion,
  WORD.material,
]);
export const openWordTable = (image: OpenImage): WordTable => ({
  hash: image.i32('wordHash'),
  wordClass: image.u8('wordClass'),
  domains: image.i32('wordDomains'),
});

/** Slot of a word, or -1. */
export const findWord = ({ hash, wordClass }: WordTable, wanted: number): number => {
  const mask = hash.length - 1;
  for (let slot = wanted & mask; wordClass[slot] !== 0; slot = (slot + 1) & mask)
    if (hash[slot] === wanted) return slot;
  return -1;
};

/** Is what stands in the slot a word to the matcher of names too, so that it is never misspelt? */
export const isKnownAt = ({ wordClass }: WordTable, slot: number): boolean =>
  slot >= 0 && (wordClass[slot]! & GRADE_ONLY) === 0;

export const classAt = (table: WordTable, slot: number): number => {
  const stored = slot < 0 ? 0 : (table.wordClass[slot]! & CLASS_MASK) - 1;
  return stored === ORDINARY ? WORD.unknown : Math.max(stored, 0);
};

const COMPOUND_LETTERS_MIN = 7;
const ENDING_LETTERS_MIN = 4;
const ENDING_LETTERS_MAX = 14;
const FIRST_LETTERS_MIN = 2;

/**
 * Class of a word that the table lacks, from the longest ending that it has: `Herrenhemd` is a shirt, `Autozubehör` is
 * accessories. What the first part narrows is precise.
 */
export const compoundClass = (table: WordTable, plain: Uint16Array, from: number, to: number): number => {
  if (to - from < COMPOUND_LETTERS_MIN) return WORD.unknown;
  for (
    let start = Math.max(from + FIRST_LETTERS_MIN, to - ENDING_LETTERS_MAX);
    to - start >= ENDING_LETTERS_MIN;
    start++
  ) {
    const slot = findWord(table, hashWord(plain, start, to));
    if (slot < 0 || (table.wordClass[slot]! & NEVER_LAST) !== 0) continue;
    switch (classAt(table, slot)) {
      case WORD.noun:
      case WORD.weakNoun:
        return WORD.noun;
      case WORD.head:
      case WORD.lateHead:
        return WORD.lateHead;
      case WORD.occasion:
        return WORD.occasion;
      default:
        break;
    }
  }
  return WORD.unknown;
};

const PIECE_LETTERS_MAX = 10;

/** The longest word of a script without spaces that begins there, as class × 16 + letters; 0 when none does. */
export const pieceAt = (table: WordTable, plain: Uint16Array, from: number, to: number): number => {
  let hash = HASH_SEED;
  let best = 0;
  const end = Math.min(to, from + PIECE_LETTERS_MAX);
  for (let i = from; i < end; i++) {
    hash = hashStep(hash, plain[i]!);
    const wordClass = classAt(table, findWord(table, hash));
    if (wordClass !== WORD.unknown) best = wordClass * 16 + i + 1 - from;
  }
  return best;
};

const MISSPELT_LETTERS_MIN = 5;
const MISSPELT_LETTERS_MAX = 16;
/** Shorter stop words of one language are a letter from the things of another. */
const MISSPELT_STOP_LETTERS_MIN = 7;
const LATIN_A = 97;
const LATIN_Z = 122;

/**
 * Class of the word that a slip of the pen made it of: a letter left out, doubled, exchanged or swapped with the next, not
 * the first. Stop words go before things, so that `accesories` are accessories, but an exchanged letter makes none:
 * `recharge` is no `rechange`.
 */
export const misspeltClass = (table: WordTable, plain: Uint16Array, from: number, to: number): number => {
  const size = to - from;
  if (size < MISSPELT_LETTERS_MIN || size > MISSPELT_LETTERS_MAX) return WORD.unknown;
  let best: number = WORD.unknown;
  const look = (hash: number, isExchanged = false): void => {
    const slot = findWord(table, hash);
    if (slot < 0 || (table.wordClass[slot]! & AS_SPELT) !== 0) return;
    const wordClass = classAt(table, slot);
    if (isStop(wordClass) && (isExchanged || size < MISSPELT_STOP_LETTERS_MIN)) return;
    if (best === WORD.unknown || (isStop(wordClass) && !isStop(best))) best = wordClass;
  };
  let before = hashWord(plain, from, from + 1);
  for (let i = from + 1; i <= to; i++) {
    for (let c = LATIN_A; c <= LATIN_Z; c++) {
      const put = hashStep(before, c);
      look(hashOn(put, plain, i, to));
      if (i < to) look(hashOn(put, plain, i + 1, to), true);
    }
    if (i < to) {
      look(hashOn(before, plain, i + 1, to));
      if (i + 1 < to) look(hashOn(hashStep(hashStep(before, plain[i + 1]!), plain[i]!), plain, i + 2, to));
      before = hashStep(before, plain[i]!);
    }
  }
  return best;
};

const hashOn = (hash: number, plain: Uint16Array, from: number, to: number): number => {
  let h = hash;
  for (let i = from; i < to; i++) h = hashStep(h, plain[i]!);
  return h;
};

/** The domain's bit for a code of any length, 0 when it has no chapter. */
export const domainOf = (code: string): number => {
  const chapter = Number(code.slice(0, 2));
  for (const { bit, first, last } of DOMAINS) if (chapter >= first && chapter <= last) return 1 << bit;
  return 0;
};
