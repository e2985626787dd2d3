/** Finds listed spellings in a scanned text: as listed or disguised, by the automaton. */

import { LETTER_MIN } from '../fold/text.ts';
import { type DescriptorIndex, isPrecursor } from './index.ts';
import { GAP, isDigit, isLatin, isUnsegmented, MADE_OF, type Scan } from './scan.ts';
import { ALLOW, ROLE } from './terms.ts';

/** How a spelling differs from the listed one; the score falls with the room for chance. */
export const VIAS = {
  name: { score: 1, doc: 'as listed' },
  salt: { score: 1, doc: 'a listed salt of it' },
  cas: { score: 1, doc: 'its CAS number, check digit verified' },
  weak: { score: 0.6, doc: 'a spelling that has other meanings' },
  inflected: { score: 0.96, doc: 'as listed, with an ending' },
  joined: { score: 0.97, doc: 'as listed, without its gaps' },
  homoglyph: { score: 0.95, doc: 'look-alike letters' },
  spaced: { score: 0.93, doc: 'letters set apart' },
  split: { score: 0.9, doc: 'split in pieces' },
  apart: { score: 0.8, doc: 'in pieces, with other words between them' },
  begun: { score: 0.72, doc: 'cut off before its end' },
  counted: { score: 0.8, doc: 'the number of letters in their place' },
  initials: { score: 0.75, doc: 'initials or capitals of other words' },
  leet: { score: 0.92, doc: 'digits or marks for letters, or letters for digits' },
  glued: { score: 0.8, doc: 'inside a longer word' },
  deletion: { score: 0.85, doc: 'a letter left out' },
  insertion: { score: 0.85, doc: 'a letter too many' },
  substitution: { score: 0.84, doc: 'another letter' },
  transposition: { score: 0.86, doc: 'two letters swapped' },
  edits: { score: 0.72, doc: 'two letters differ' },
  repeated: { score: 0.85, doc: 'letters repeated' },
  sound: { score: 0.78, doc: 'sounds alike' },
  consonants: { score: 0.74, doc: 'vowels left out' },
  backwards: { score: 0.74, doc: 'written backwards' },
  shuffled: { score: 0.76, doc: 'letters changed places' },
  inserted: { score: 0.74, doc: 'letters put in between' },
  vowels: { score: 0.72, doc: 'other vowels, the same consonants' },
  interleaved: { score: 0.8, doc: 'something put between all letters' },
  rotated: { score: 0.72, doc: 'its parts changed places' },
  slips: { score: 0.72, doc: 'one or two keys beside the right ones' },
  keyed: { score: 0.75, doc: 'every letter exchanged by one key' },
  heard: { score: 0.7, doc: 'sounds like it, in whatever spelling' },
  encoded: { score: 0.95, doc: 'letters written as character codes' },
  masked: { score: 0.88, doc: 'marks in the place of letters' },
  cipher: { score: 0.85, doc: 'written in a cipher' },
  cut: { score: 0.7, doc: 'cut short with a full stop' },
  cased: { score: 0.9, doc: 'parted or disguised by capitals' },
  capitals: { score: 0.93, doc: 'look-alike capitals of another script' },
  aloud: { score: 0.85, doc: 'spelt out letter by letter' },
  stem: { score: 0.6, doc: 'an INN stem, not a listed name' },
} as const;
export type Via = keyof typeof VIAS;

export interface Match {
  term: number;
  /** First and past-the-last letter of the scan. */
  from: number;
  to: number;
  via: Via;
  score: number;
}

/** More than a text of the contract's length can hold, so that padding hides nothing. */
export const MATCHES_MAX = 1024;

export interface Matches {
  readonly list: Match[];
  count: number;
}

export const createMatches = (): Matches => ({
  list: Array.from({ length: MATCHES_MAX }, () => ({ term: 0, from: 0, to: 0, via: 'name', score: 0 })),
  count: 0,
});

export const addMatch = (matches: Matches, term: number, from: number, to: number, via: Via, score: number): void => {
  if (matches.count >= MATCHES_MAX) return;
  const match = matches.list[matches.count++]!;
  match.term = term;
  match.from = from;
  match.to = to;
  match.via = via;
  match.score = score;
};

/**
 * @param isKnownWord whether the word of this number is an ordinary one
 * @param isKnownPiece whether these letters would be one
 */
export const matchTerms = (
  index: DescriptorIndex,
  scan: Scan,
  matches: Matches,
  isKnownWord: (word: number) => boolean,
  isKnownPiece: (from: number, to: number) => boolean,
): void => {
  const { base, check, fail, accept, shorter } = index.automaton;
  const { symbol, length } = scan;
  let state = 0;
  for (let i = 0; i < length; i++) {
    const s = symbol[i]!;
    if (s === 0) {
      state = 0;
      continue;
    }
    let next = base[state]! + s;
    while (check[next] !== state) {
      if (state === 0) {
        next = 0;
        break;
      }
      state = fail[state]!;
      next = base[state]! + s;
    }
    state = next;
    if (state === 0) continue;
    for (let hit = accept[state]! >= 0 ? state : shorter[state]!; hit !== 0; hit = shorter[hit]!)
      for (let term = accept[hit]!; term >= 0; term = index.termTwin[term]!)
        verify(index, scan, matches, term, i + 1, isKnownWord, isKnownPiece);
  }
};

const INFLECTED_CYRILLIC_MAX = 3;
const INFLECTIONS = new Set(['s', 'es', 'e', 'n', 'en', 'er', 'a', 'o', 'i', 'um', 'as', 'os', 'x']);
const INFLECTED_LETTERS_MIN = 5;
const PLURAL = 's'.charCodeAt(0);
const JOINED_LETTERS_MIN = 5;
const SPLIT_LETTERS_MIN = 6;
const LEET_LETTERS_LEFT_MIN = 3;
const SPACED_LETTERS_MIN = 4;
const SPACED_SURELY_MIN = 7;

/** A stretch of the text that looks like a term. */
interface Candidate {
  readonly index: DescriptorIndex;
  readonly scan: Scan;
  readonly term: number;
  readonly from: number;
  readonly to: number;
  readonly size: number;
  readonly allow: number;
  readonly isKnownWord: (word: number) => boolean;
  readonly isKnownPiece: (from: number, to: number) => boolean;
}

const verify = (
  index: DescriptorIndex,
  scan: Scan,
  matches: Matches,
  term: number,
  to: number,
  isKnownWord: (word: number) => boolean,
  isKnownPiece: (from: number, to: number) => boolean,
): void => {
  const size = index.termAt[term + 1]! - index.termAt[term]!;
  const allow = index.termAllow[term]!;
  const c: Candidate = { index, scan, term, from: to - size, to, size, allow, isKnownWord, isKnownPiece };
  const edges = edgesOf(c);
  if (edges === undefined) return;
  const via = edges === 'stem' ? edges : spellingOf(c, edges);
  if (via === undefined) return;
  const from = via === 'stem' ? scan.wordStart[wordOf(scan, c.from)]! : c.from;
  addMatch(matches, term, from, to, via, VIAS[via].score);
};

type Edges = 'name' | 'inflected' | 'glued' | 'stem';

/** Where words begin and end around it: a word by itself, one with an ending, or part of a longer one. */
const edgesOf = (c: Candidate): Edges | undefined => {
  const { index, scan, term, from, to, size, allow, isKnownWord } = c;
  const { plain, gap } = scan;
  const last = plain[to - 1]!;
  const startsFree =
    from === 0 ||
    gap[from] !== 0 ||
    isUnsegmented(plain[from]!) ||
    isUnsegmented(plain[from - 1]!) ||
    isSeam(plain[from - 1]!, plain[from]!, size) ||
    isArabicPrefix(scan, from);
  const endsFree =
    to === scan.length ||
    gap[to] !== 0 ||
    isUnsegmented(last) ||
    isUnsegmented(plain[to]!) ||
    isSeam(last, plain[to]!, size);
  if ((allow & ALLOW.stem) !== 0 && index.postingRole[index.postingAt[term]!]! >> 1 === ROLE.stem)
    return !startsFree && endsFree ? 'stem' : undefined;
  if (startsFree && endsFree) return 'name';
  if (startsFree && isInflected(scan, to, last, size, isKnownWord, hasWords(c))) return 'inflected';
  if ((allow & ALLOW.glued) === 0 && !isLongName(c) && !isPadded(c)) return undefined;
  if (isKnownWord(wordOf(scan, from)) || isKnownWord(wordOf(scan, to - 1))) return undefined;
  return 'glued';
};

/** So many letters stand in no longer word by chance, an everyday chemical's apart: those are in the names of others. */
const LONG_NAME_MIN = 11;
const isLongName = ({ index, term, size, allow }: Candidate): boolean =>
  size >= LONG_NAME_MIN && (allow & ALLOW.heard) !== 0 && !isPrecursor(index, term);

const PADDED_LETTERS_MIN = 6;
/** Beside so long a name a word may be short. */
const PADDED_SURELY_MIN = 7;
const SHORT_PIECE = 3;

/** `supercocainepowder`, `xxheroinxx`: around a name stand whole words, or one letter over and over. */
const isPadded = (c: Candidate): boolean => {
  const { scan, from, to, size, allow, isKnownPiece } = c;
  if (((allow & ALLOW.hidden) === 0 && !isLongCode(c)) || size < PADDED_LETTERS_MIN) return false;
  const word = wordOf(scan, from);
  const end = scan.wordEnd[word]!;
  const isPadding = (first: number, past: number): boolean =>
    first === past ||
    isUniform(scan, first, past) ||
    ((size >= PADDED_SURELY_MIN || past - first > SHORT_PIECE) && isKnownPiece(first, past));
  return end >= to && isPadding(scan.wordStart[word]!, from) && isPadding(to, end);
};

const isUniform = ({ plain }: Scan, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if (plain[i] !== plain[from]) return false;
  return to - from >= 2;
};

/** Overwritten for each candidate: letters that only look alike, and gaps that the listed spelling lacks or has. */
const difference = { lookAlike: 0, leet: 0, gaps: 0, extraGaps: 0, missingGaps: 0, clauseGaps: 0 };

const spellingOf = (c: Candidate, edges: Edges): Via | undefined => {
  const { scan, from, size, allow } = c;
  if (!readDifference(c)) return undefined;
  const { lookAlike, leet, gaps, extraGaps, missingGaps, clauseGaps } = difference;
  if (lookAlike + leet > 0 && ((allow & ALLOW.disguise) === 0 || edges === 'glued')) return undefined;
  if (leet > 0 && (leet * 2 > size + 1 || size - leet < LEET_LETTERS_LEFT_MIN)) return undefined;
  if (extraGaps > 0) {
    if (edges === 'glued') return undefined;
    const isPlausible = isUnsegmented(scan.plain[from]!)
      ? extraGaps === size - 1 || clauseGaps === 0
      : isSplitPlausible(c, gaps, clauseGaps);
    if (!isPlausible) return undefined;
    return gaps === size - 1 ? 'spaced' : 'split';
  }
  if (clauseGaps > 0 && size < SPLIT_LETTERS_MIN) return undefined;
  if (leet > 0) return 'leet';
  if (lookAlike > 0) return 'homoglyph';
  return missingGaps > 0 && edges === 'name' ? 'joined' : edges;
};

/** @returns false where a difference makes it something else: another digit, or a space within a short code */
const readDifference = ({ index, scan, term, from, size, allow }: Candidate): boolean => {
  const at = index.termAt[term]!;
  let lookAlike = 0;
  let leet = 0;
  let gaps = 0;
  let extraGaps = 0;
  let missingGaps = 0;
  let clauseGaps = 0;
  for (let k = 0; k < size; k++) {
    const have = scan.plain[from + k]!;
    const want = index.poolPlain[at + k]!;
    if (have !== want) {
      if (isDigit(want) || (isDigit(have) && (allow & ALLOW.digits) !== 0)) return false;
      if (isDigit(have) || have < LETTER_MIN) leet++;
      else lookAlike++;
    }
    const gap = k === 0 ? 0 : scan.gap[from + k]!;
    const listed = index.poolGap[at + k]!;
    if (gap === 0) {
      if (listed !== 0) missingGaps++;
      continue;
    }
    gaps++;
    if (listed === 0) extraGaps++;
    if ((gap & GAP.clause) !== 0 && (listed & GAP.clause) === 0) clauseGaps++;
    const isWider = (gap & GAP.space) !== 0 && (listed & GAP.space) === 0;
    if (listed !== 0 && isWider && size < JOINED_LETTERS_MIN) return false;
  }
  difference.lookAlike = lookAlike;
  difference.leet = leet;
  difference.gaps = gaps;
  difference.extraGaps = extraGaps;
  difference.missingGaps = missingGaps;
  difference.clauseGaps = clauseGaps;
  return true;
};

/** Pieces that are all words of their own are no split term: `pen tax`. */
const isSplitPlausible = (c: Candidate, gaps: number, clauseGaps: number): boolean => {
  const { scan, from, to, size, allow, isKnownWord } = c;
  if (gaps === size - 1) {
    const isPartOfRun = isSingleLetter(scan, from - 1) || isSingleLetter(scan, to);
    return size >= SPACED_SURELY_MIN || (size >= SPACED_LETTERS_MIN && !isPartOfRun);
  }
  if (clauseGaps === 0 && (isLongCode(c) || isHyphenCut(c))) return true;
  if ((allow & ALLOW.disguise) === 0 || size < SPLIT_LETTERS_MIN) return false;
  if ((allow & ALLOW.glued) !== 0 && !hasSpace(scan, from, to)) return true;
  if (clauseGaps > 0 && gaps > 1 && clauseGaps < gaps) return false;
  for (let w = wordOf(scan, from); w < scan.words && scan.wordStart[w]! < to; w++) {
    const letters = scan.wordEnd[w]! - scan.wordStart[w]!;
    if (letters > 2 ? !isKnownWord(w) : scan.wordMadeOf[w] !== MADE_OF.digit) return true;
  }
  return false;
};

/** `U 477 00`: a letter and this many digits in their order are no chance. */
const CODE_DIGITS_MIN = 4;
const isLongCode = ({ scan, from, to, size, allow }: Candidate): boolean => {
  if ((allow & ALLOW.digits) === 0 || size > CODE_SIZE_MAX) return false;
  let digits = 0;
  for (let i = from; i < to; i++) if (isDigit(scan.plain[i]!)) digits++;
  return digits >= CODE_DIGITS_MIN && digits < size;
};
const CODE_SIZE_MAX = 8;

/** `4-AN-PP`: a short name that hyphens cut, its digits and its letters as listed. */
const isHyphenCut = ({ index, scan, term, from, to, size, allow }: Candidate): boolean => {
  if ((allow & ALLOW.digits) === 0 || size < HYPHEN_CUT_MIN || size > CODE_SIZE_MAX || hasSpace(scan, from, to))
    return false;
  const at = index.termAt[term]!;
  for (let k = 0; k < size; k++) if (scan.plain[from + k] !== index.poolPlain[at + k]) return false;
  return true;
};
const HYPHEN_CUT_MIN = 5;

const hasSpace = (scan: Scan, from: number, to: number): boolean => {
  for (let i = from + 1; i < to; i++) if ((scan.gap[i]! & GAP.space) !== 0) return true;
  return false;
};

/** Is the letter there a word by itself? Then a run of single letters goes on, and a short term in it is chance. */
const isSingleLetter = (scan: Scan, letter: number): boolean => {
  if (letter < 0 || letter >= scan.length) return false;
  const word = wordOf(scan, letter);
  return scan.wordEnd[word]! - scan.wordStart[word]! === 1 && !isDigit(scan.plain[letter]!);
};

/** Between a letter and a digit a word may end: `tramadol50mg`. */
const isSeam = (left: number, right: number, size: number): boolean =>
  size >= JOINED_LETTERS_MIN && isDigit(left) !== isDigit(right) && left >= LETTER_MIN && right >= LETTER_MIN;

const ARABIC_PREFIXES = ['ال', 'و', 'ب', 'ل', 'وال', 'بال', 'لل'];
const isArabicPrefix = (scan: Scan, from: number): boolean => {
  if (scan.plain[from]! < 0x600 || scan.plain[from]! > 0x6ff) return false;
  const start = wordFrom(scan, from);
  return ARABIC_PREFIXES.includes(String.fromCharCode(...scan.plain.subarray(start, Math.min(from, start + 4))));
};

/** `pill presses` are pill presses, although presses are presses. */
const hasWords = ({ index, term, size }: Candidate): boolean => {
  for (let k = 1; k < size; k++) if ((index.poolGap[index.termAt[term]! + k]! & GAP.space) !== 0) return true;
  return false;
};

const isInflected = (
  scan: Scan,
  to: number,
  last: number,
  size: number,
  isKnownWord: (word: number) => boolean,
  isOfWords: boolean,
): boolean => {
  let end = to;
  while (end < scan.length && scan.gap[end] === 0 && end - to <= INFLECTED_CYRILLIC_MAX) end++;
  const extra = end - to;
  if (size < INFLECTED_LETTERS_MIN || extra === 0 || extra > INFLECTED_CYRILLIC_MAX) return false;
  if (!isOfWords && (extra > 1 || scan.plain[to] !== PLURAL)) {
    if (isKnownWord(wordOf(scan, to - 1))) return false;
  }
  if (last >= 0x400 && last <= 0x52f) return true;
  if (!isLatin(last) || extra > 2) return false;
  return INFLECTIONS.has(String.fromCharCode(...scan.plain.subarray(to, end)));
};

/** The word that a letter belongs to; binary search, since it is asked only near a hit. */
export const wordOf = (scan: Scan, letter: number): number => {
  let low = 0;
  let high = scan.words - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (scan.wordStart[middle]! <= letter) low = middle;
    else high = middle - 1;
  }
  return low;
};

const wordFrom = (scan: Scan, letter: number): number => scan.wordStart[wordOf(scan, letter)]!;
