/**
 * Names over several honest words: their initials in a row (`Kilim, Elegant Tapestry, …`), or the capitals inside them
 * (`deFENce meTAl aNd nYLon`).
 */
import type { DescriptorIndex } from '../../descriptors/index.ts';
import { GAP, type Scan } from '../../descriptors/scan.ts';
import { ALLOW } from '../../descriptors/terms.ts';
import type { createTrie } from '../../descriptors/trie.ts';
import { createRewriter, type Reading } from './reading.ts';

/** A shorter name stands in some text's initials by chance. */
const INITIALS_MIN = 7;
/** … but not as all the words of a text. */
const INITIALS_OF_ALL_MIN = 6;
const CAPITALS_MIN = 5;
const BEGINS = GAP.space | GAP.clause;
/** Enough to tell the letters of one script apart. */
const LETTER_BITS = 5;
const LETTER_MASK = 31;
const FOUR_MASK = 0xfffff;

export const createInitials = (index: DescriptorIndex, { after, nameAt }: ReturnType<typeof createTrie>) => {
  const beginnings = beginningsOf(index);
  const begins = ({ gap, wordStart }: Scan, w: number): boolean => w === 0 || (gap[wordStart[w]!]! & BEGINS) !== 0;
  const threeBefore = (scan: Scan, word: number): number => {
    let left = 3;
    let w = word;
    while (left > 0 && --w >= 0) if (begins(scan, w)) left--;
    return w;
  };

  const nameFrom = (scan: Scan, first: number): number => {
    let state = 0;
    let size = 0;
    let past = -1;
    for (let w = first; w < scan.words; w++) {
      if (!begins(scan, w)) continue;
      state = after(state, scan.symbol[scan.wordStart[w]!]!);
      if (state < 0) break;
      size++;
      const isWhole = first === 0 && isLastBegun(scan, w);
      if (size >= (isWhole ? INITIALS_OF_ALL_MIN : INITIALS_MIN) && nameAt(state) >= 0) past = w + 1;
    }
    return past;
  };
  const placesOf = (scan: Scan, first: number, past: number): readonly number[] => {
    const places: number[] = [];
    for (let w = first; w < past; w++) if (begins(scan, w)) places.push(scan.from[scan.wordStart[w]!]!);
    return places;
  };
  const isLastBegun = (scan: Scan, word: number): boolean => {
    for (let w = word + 1; w < scan.words; w++) if (begins(scan, w)) return false;
    return true;
  };

  return {
    /** Places of the words' first letters in the raw text; `undefined` where no name is in the initials. */
    ofWords: (scan: Scan): readonly number[] | undefined => {
      if (scan.words < INITIALS_OF_ALL_MIN) return undefined;
      const { wordStart, gap, plain, words } = scan;
      let four = 0;
      for (let w = 0; w < words; w++) {
        const at = wordStart[w]!;
        if (w > 0 && (gap[at]! & BEGINS) === 0) continue;
        four = ((four << LETTER_BITS) | (plain[at]! & LETTER_MASK)) & FOUR_MASK;
        if ((beginnings[four >>> 5]! & (1 << (four & 31))) === 0) continue;
        const first = threeBefore(scan, w);
        const past = first < 0 ? -1 : nameFrom(scan, first);
        if (past > 0) return placesOf(scan, first, past);
      }
      return undefined;
    },
    /** Letters that are a listed spelling, of other meanings too. */
    isListed: (letters: string): boolean => {
      let state = 0;
      for (let i = 0; i < letters.length && state >= 0; i++)
        state = after(state, index.symbolOf[letters.charCodeAt(i)]!);
      return state > 0 && index.automaton.accept[state]! >= 0;
    },
    /** Letters that are a listed name. */
    isName: (letters: string): boolean => {
      let state = 0;
      for (let i = 0; i < letters.length && state >= 0; i++)
        state = after(state, index.symbolOf[letters.charCodeAt(i)]!);
      return state > 0 && nameAt(state) >= 0;
    },
  };
};

/** A bit for every four letters that a name begins with, so that most words are passed over without a look-up. */
const beginningsOf = ({ termAt, termAllow, poolPlain }: DescriptorIndex): Int32Array => {
  const bits = new Int32Array((FOUR_MASK + 1) >>> 5);
  for (let term = 0; term + 1 < termAt.length; term++) {
    const at = termAt[term]!;
    if (termAt[term + 1]! - at < INITIALS_OF_ALL_MIN || (termAllow[term]! & ALLOW.hidden) === 0) continue;
    let four = 0;
    for (let k = 0; k < 4; k++) four = (four << LETTER_BITS) | (poolPlain[at + k]! & LETTER_MASK);
    bits[four >>> 5]! |= 1 << (four & 31);
  }
  return bits;
};

/** @param places units of the letters */
export const readInitials = (source: Reading, places: readonly number[]): Reading => {
  const writer = createRewriter(source);
  for (const at of places) writer.copy(at, at + 1);
  return writer.done();
};

const isUpper = (unit: number): boolean => unit >= 65 && unit <= 90;
const isLower = (unit: number): boolean => unit >= 97 && unit <= 122;

/** All capitals of a text, some of which stand inside words; `undefined` where they spell nothing. */
export const readInnerCapitals = (source: Reading, isName: (letters: string) => boolean): Reading | undefined => {
  const { text } = source;
  const places: number[] = [];
  let letters = '';
  let hasInner = false;
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (!isUpper(unit)) continue;
    places.push(i);
    letters += text[i]!.toLowerCase();
    if (i > 0 && isLower(text.charCodeAt(i - 1))) hasInner = true;
  }
  return hasInner && letters.length >= CAPITALS_MIN && isName(letters) ? readInitials(source, places) : undefined;
};
