/**
 * Which stretches of a text may be a misspelt term: words that the lexicon does not know, alone and with a neighbour, and
 * runs of short pieces. Ordinary words are never asked about.
 */
import { createAgreed } from './agreed.ts';
import { createApart } from './apart.ts';
import { createBegun } from './begun.ts';
import { createCompound } from './compound.ts';
import { createCounted } from './counted.ts';
import { createFilled } from './filled.ts';
import { createForeignMatcher } from './foreign.ts';
import { AS_WRITTEN, FUZZY_LETTERS_MAX } from './fuzzy.ts';
import type { DescriptorIndex } from './index.ts';
import { addMatch, type Matches, VIAS } from './match.ts';
import { createNearest, LETTERS_MIN } from './near.ts';
import { isBesideSalt } from './salts.ts';
import { GAP, MADE_OF, type Scan } from './scan.ts';
import type { createTrie } from './trie.ts';

/** Stretches looked up in one text: all that 512 characters can hold; an ordinary text has a handful. */
const ASKED_MAX = 128;
const PIECE_LETTERS_MAX = 3;
const HYPHENED_LETTERS_MIN = 8;
/** `tra-xa-ma-xa-dol`. */
const FILLED_PIECES_MIN = 4;
const HEARD_PIECE_MAX = 5;
const HEARD_PIECES_MAX = 4;
const HEARD_PIECES_LETTERS_MIN = 8;
/** Single letters in a row that are worth joining. */
const SINGLES_MIN = 4;
/** Two letters that pass for one. */
const PAIRS = ['rnm', 'vvw', 'cld', 'nnm'] as const;

export interface WordKnowledge {
  /** The word is in the lexicon or the nomenclature. */
  readonly isKnownWord: (word: number) => boolean;
  /** The letter is part of a hit already. */
  readonly isTaken: (letter: number) => boolean;
}

export const createMisspeltMatcher = (index: DescriptorIndex, trie: ReturnType<typeof createTrie>) => {
  const near = createNearest(index, trie);
  const { nearest, nearestBySound } = near;
  const lookForeign = createForeignMatcher(near);
  const lookApart = createApart(index, trie);
  const lookAgreed = createAgreed(index, trie);
  const countedAt = createCounted(trie);
  const begunAt = createBegun(index, trie);
  const compoundAt = createCompound(index, near, trie);
  const filledAt = createFilled(index, near, trie);
  const symbol = new Uint16Array(FUZZY_LETTERS_MAX);
  const plain = new Uint16Array(FUZZY_LETTERS_MAX);

  const look = (scan: Scan, from: number, to: number, matches: Matches, gapAt = 0, isWord = false): boolean => {
    const found = nearest({ symbol: scan.symbol, plain: scan.plain, from, to }, gapAt, isWord);
    if (found === undefined) return false;
    addMatch(matches, found.term, from, to, found.via, VIAS[found.via].score);
    return true;
  };

  /** `fentaaanyl`: letters repeated are taken once. */
  const lookSqueezed = (scan: Scan, from: number, to: number, matches: Matches): boolean => {
    let n = 0;
    for (let i = from; i < to && n < FUZZY_LETTERS_MAX; i++)
      if (i === from || scan.symbol[i] !== scan.symbol[i - 1]) symbol[n++] = scan.symbol[i]!;
    const term = n < LETTERS_MIN ? -1 : nearestBySound({ symbol, plain, from: 0, to: n });
    if (term < 0) return false;
    addMatch(matches, term, from, to, 'repeated', VIAS.repeated.score);
    return true;
  };

  /** `trarnadol`: each pair of letters that passes for one is read as that one. */
  const lookPaired = (scan: Scan, from: number, to: number, matches: Matches): boolean => {
    let n = 0;
    for (let i = from; i < to && n < FUZZY_LETTERS_MAX; i++) {
      const pair = i + 1 < to ? pairAt(scan.plain[i]!, scan.plain[i + 1]!) : 0;
      plain[n] = pair === 0 ? scan.plain[i]! : pair;
      symbol[n] = index.symbolOf[plain[n]!]!;
      n++;
      if (pair !== 0) i++;
    }
    const found = n === to - from ? undefined : nearest({ symbol, plain, from: 0, to: n });
    if (found === undefined) return false;
    addMatch(matches, found.term, from, to, 'homoglyph', VIAS[found.via].score);
    return true;
  };

  const lookFilled = (scan: Scan, from: number, to: number, matches: Matches): boolean => {
    const found = filledAt(scan, from, to);
    if (found !== undefined) addMatch(matches, found.term, from, to, 'inserted', VIAS.inserted.score);
    return found !== undefined;
  };

  const lookCounted = (scan: Scan, w: number, matches: Matches): boolean => {
    const from = scan.wordStart[w]!;
    const to = scan.wordEnd[w]!;
    const term = countedAt(scan, from, to, isBesideSalt(scan, w, w));
    if (term >= 0) addMatch(matches, term, from, to, 'counted', VIAS.counted.score);
    return term >= 0;
  };

  /** `methamphetam`, `acetic anhydri`: a name that goes on, by itself or with the word before. */
  const lookBegun = (scan: Scan, w: number, matches: Matches): boolean => {
    const to = scan.wordEnd[w]!;
    const isNext = w > 0 && (scan.gap[scan.wordStart[w]!]! & GAP.clause) === 0;
    for (const first of isNext ? [w, w - 1] : [w]) {
      const term = begunAt(scan, scan.wordStart[first]!, to, first < w);
      if (term < 0) continue;
      addMatch(matches, term, scan.wordStart[first]!, to, 'begun', VIAS.begun.score);
      return true;
    }
    return false;
  };

  const lookCompound = (scan: Scan, from: number, to: number, matches: Matches): boolean => {
    const term = compoundAt(scan, from, to);
    if (term >= 0) addMatch(matches, term, from, to, 'glued', VIAS.glued.score);
    return term >= 0;
  };

  const lookShort = (scan: Scan, from: number, to: number, matches: Matches): void => {
    const term = near.nearestShort({ symbol: scan.symbol, plain: scan.plain, from, to });
    if (term >= 0) addMatch(matches, term, from, to, 'consonants', VIAS.consonants.score);
  };

  /** Together with the word after, or before: `pil press`, `oxy codonne`, `al*razolam`. */
  const lookBeside = (
    scan: Scan,
    w: number,
    matches: Matches,
    isOpen: (w: number) => boolean,
    known: WordKnowledge,
  ): boolean => {
    const { wordStart, wordEnd, wordMadeOf, gap } = scan;
    const lookAt = (first: number, other: number): boolean => {
      if (!isOpen(other) || wordMadeOf[other] === MADE_OF.digit) return false;
      const seam = wordStart[first + 1]!;
      const isOrdinaryJoin = known.isKnownWord(other) && gap[seam] !== GAP.mark;
      return look(scan, wordStart[first]!, wordEnd[first + 1]!, matches, isOrdinaryJoin ? seam - wordStart[first]! : 0);
    };
    return lookAt(w, w + 1) || lookAt(w - 1, w - 1);
  };

  /** `key-ta-mean`: words that marks and no spaces join, read as one; on from the first, so that each group is read once. */
  const lookHyphened = (scan: Scan, w: number, matches: Matches, isOpen: (w: number) => boolean): boolean => {
    const { wordStart, wordEnd, gap, words } = scan;
    const isMarked = (other: number): boolean => other < words && gap[wordStart[other]!] === GAP.mark;
    if (isMarked(w) || !isMarked(w + 1)) return false;
    let last = w;
    while (isMarked(last + 1) && isOpen(last + 1)) last++;
    const size = wordEnd[last]! - wordStart[w]!;
    return (
      last > w &&
      size >= HYPHENED_LETTERS_MIN &&
      size <= FUZZY_LETTERS_MAX &&
      (look(scan, wordStart[w]!, wordEnd[last]!, matches) ||
        (last - w >= FILLED_PIECES_MIN - 1 && lookFilled(scan, wordStart[w]!, wordEnd[last]!, matches)))
    );
  };

  /** `of l o f e n a n i l`: without ordinary words at the ends, then the single letters alone. */
  const lookJoined = (scan: Scan, first: number, last: number, matches: Matches, known: WordKnowledge): void => {
    const { wordStart, wordEnd } = scan;
    const isOrdinary = (w: number): boolean => !isSingle(scan, w) && known.isKnownWord(w);
    let from = first;
    let to = last;
    while (from < to && isOrdinary(from)) from++;
    while (to > from && isOrdinary(to)) to--;
    if (isWorthJoining(scan, from, to, known) && look(scan, wordStart[from]!, wordEnd[to]!, matches)) return;
    while (from < to && !isSingle(scan, from)) from++;
    while (to > from && !isSingle(scan, to)) to--;
    if (to - from >= SINGLES_MIN) look(scan, wordStart[from]!, wordEnd[to]!, matches);
  };

  /** `kett a meen`, `etti zo lahm`: three or four short words that sound like one name, most of them no words. */
  const lookHeardPieces = (
    scan: Scan,
    matches: Matches,
    isOpen: (w: number) => boolean,
    known: WordKnowledge,
  ): void => {
    const { wordStart, wordEnd, wordMadeOf, gap, words } = scan;
    const isHeard = (w: number): boolean =>
      isOpen(w) && wordMadeOf[w] === MADE_OF.latin && wordEnd[w]! - wordStart[w]! <= HEARD_PIECE_MAX;
    for (let first = 0; first + 2 < words; first++) {
      let strange = 0;
      for (let last = first; last < words && last - first < HEARD_PIECES_MAX && isHeard(last); last++) {
        if (last > first && (gap[wordStart[last]!]! & GAP.clause) !== 0) break;
        if (!known.isKnownWord(last)) strange++;
        const from = wordStart[first]!;
        const to = wordEnd[last]!;
        if (last - first < 2 || strange * 2 <= last - first || to - from < HEARD_PIECES_LETTERS_MIN) continue;
        const term = near.nearestHeard(scan.plain, from, to, AS_WRITTEN);
        if (term < 0) continue;
        addMatch(matches, term, from, to, 'heard', VIAS.heard.score);
        first = last;
        break;
      }
    }
  };

  /** @param isMasked vowels stand for any: a mark stood there */
  return (scan: Scan, matches: Matches, known: WordKnowledge, isMasked = false): void => {
    near.setMasked(isMasked);
    const { wordStart, wordEnd, wordMadeOf, words } = scan;
    const isOpen = (w: number): boolean =>
      w >= 0 && w < words && !known.isTaken(wordStart[w]!) && (wordMadeOf[w]! & MADE_OF.unsegmented) === 0;
    let asked = 0;
    let unknown = 0;
    /** Unknown words as short as pieces, and words of letters and digits. */
    let strange = 0;
    let mixed = 0;
    for (let w = 0; w < words && asked < ASKED_MAX; w++) {
      if ((wordMadeOf[w]! & MADE_OF.unsegmented) !== 0) {
        if (!known.isTaken(wordStart[w]!)) lookForeign(scan, matches, w);
        continue;
      }
      const letters = wordEnd[w]! - wordStart[w]!;
      if (!known.isKnownWord(w)) {
        if (letters >= PIECE_LETTERS_MAX) unknown++;
        if (wordMadeOf[w] === (MADE_OF.latin | MADE_OF.digit)) mixed++;
        else if (letters <= HEARD_PIECE_MAX && wordMadeOf[w] === MADE_OF.latin) strange++;
      }
      if (!isOpen(w) || wordMadeOf[w] === MADE_OF.digit) continue;
      if (lookHyphened(scan, w, matches, isOpen)) continue;
      if (letters <= PIECE_LETTERS_MAX) {
        const last = lastPiece(scan, w, isOpen);
        if (last - w >= 2) {
          asked++;
          lookJoined(scan, w, last, matches, known);
          w = last;
        } else if (letters === PIECE_LETTERS_MAX && !known.isKnownWord(w)) {
          asked++;
          lookBeside(scan, w, matches, isOpen, known);
        }
        continue;
      }
      if (known.isKnownWord(w)) continue;
      asked++;
      const from = wordStart[w]!;
      const to = wordEnd[w]!;
      const found =
        look(scan, from, to, matches, 0, true) ||
        ((wordMadeOf[w]! & MADE_OF.repeats) !== 0 && lookSqueezed(scan, from, to, matches)) ||
        lookPaired(scan, from, to, matches) ||
        lookFilled(scan, from, to, matches) ||
        (wordMadeOf[w] === (MADE_OF.latin | MADE_OF.digit) && lookCounted(scan, w, matches)) ||
        ((wordMadeOf[w]! & MADE_OF.otherLetter) !== 0 && lookForeign(scan, matches, w));
      if (found || lookCompound(scan, from, to, matches)) continue;
      if (lookBeside(scan, w, matches, isOpen, known) || lookBegun(scan, w, matches)) continue;
      if (isBesideSalt(scan, w, w)) lookShort(scan, from, to, matches);
    }
    if (unknown > 0) lookApart(scan, matches, known.isKnownWord);
    if (strange > 1) lookHeardPieces(scan, matches, isOpen, known);
    if (mixed > 1) lookAgreed(scan, matches, known.isTaken);
  };
};

const lastPiece = (scan: Scan, first: number, isOpen: (word: number) => boolean): number => {
  const { wordStart, wordEnd, wordMadeOf } = scan;
  const isPiece = (w: number): boolean =>
    isOpen(w) &&
    wordMadeOf[w] !== MADE_OF.digit &&
    wordEnd[w]! - wordStart[w]! <= PIECE_LETTERS_MAX &&
    wordEnd[w]! - wordStart[first]! <= FUZZY_LETTERS_MAX;
  let last = first;
  while (isPiece(last + 1)) last++;
  return last;
};

const isSingle = (scan: Scan, w: number): boolean => scan.wordEnd[w]! - scan.wordStart[w]! === 1;

/** Short words in a row are pieces of one only when most are no words themselves. */
const isWorthJoining = (scan: Scan, first: number, last: number, { isKnownWord }: WordKnowledge): boolean => {
  let strange = 0;
  for (let w = first; w <= last; w++) if (isSingle(scan, w) || !isKnownWord(w)) strange++;
  return strange * 2 > last - first + 1;
};

const pairAt = (first: number, second: number): number => {
  for (const pair of PAIRS)
    if (pair.charCodeAt(0) === first && pair.charCodeAt(1) === second) return pair.charCodeAt(2);
  return 0;
};
