/** Words that are almost a listed spelling. Ordinary words are never asked about, so `fontanel` needs no exception here. */
import {
  consonantKey,
  createDistance,
  createKeys,
  FUZZY_LETTERS_MAX,
  filedUnder,
  reversedKey,
  soundKey,
} from './descriptor-fuzzy.ts';
import type { DescriptorIndex } from './descriptor-index.ts';
import { addMatch, type Matches, VIAS, type Via } from './descriptor-match.ts';
import { isDigit, MADE_OF, type Scan } from './descriptor-scan.ts';
import { ALLOW } from './descriptor-terms.ts';

const LETTERS_MIN = 5;
const EDITS_LETTERS_MIN = 8;
const EDITS_LETTERS_MAX = 24;
/** Words looked at in one text; an ordinary one has a handful that the lexicon does not know. */
const WORDS_MAX = 24;
const RUN_PIECES_MAX = 12;
const PIECE_LETTERS_MAX = 3;

/** @param isKnownWord ordinary words, never misspelt ones · @param isTaken whether a letter is part of a hit already */
export const createMisspeltMatcher = (index: DescriptorIndex) => {
  const keys = createKeys();
  const distance = createDistance();
  const squeezed = new Uint16Array(FUZZY_LETTERS_MAX);
  const { fuzzy, sounds, termAt, termAllow, poolSymbol, poolPlain } = index;

  const look = (scan: Scan, from: number, to: number, matches: Matches): boolean => {
    const size = to - from;
    if (size < LETTERS_MIN || size > FUZZY_LETTERS_MAX) return false;
    const { symbol } = scan;
    let best = 0;
    let bestTerm = -1;
    let bestVia: Via = 'edits';
    const consider = (term: number, via: Via): void => {
      const score = VIAS[via].score;
      if (score > best) {
        best = score;
        bestTerm = term;
        bestVia = via;
      }
    };
    const tryEdits = (key: number, limit: number): void => {
      for (let at = filedUnder(fuzzy, key); at !== 0 && fuzzy.pool[at]! >= 0; at++) {
        const term = fuzzy.pool[at]!;
        const start = termAt[term]!;
        const end = termAt[term + 1]!;
        const allowed = (termAllow[term]! & ALLOW.edits) !== 0 ? limit : Math.min(limit, 1);
        const d = distance(symbol, from, to, poolSymbol, start, end, allowed);
        if (d > allowed || !isDigitsEqual(scan, from, to, start, end, term)) continue;
        if (d >= 2 && (symbol[from] !== poolSymbol[start] || Math.min(size, end - start) < EDITS_LETTERS_MIN)) continue;
        if (d === 1 && end - start < LETTERS_MIN + 2 && symbol[from] !== poolSymbol[start]) continue;
        consider(term, d === 0 ? 'split' : d === 2 ? 'edits' : editKind(size, end - start, from, start, scan));
      }
    };
    const editKind = (have: number, listed: number, a: number, b: number, s: Scan): Via => {
      if (have < listed) return 'deletion';
      if (have > listed) return 'insertion';
      let i = 0;
      while (i < have && s.symbol[a + i] === poolSymbol[b + i]) i++;
      return i + 1 < have && s.symbol[a + i + 1] === poolSymbol[b + i] ? 'transposition' : 'substitution';
    };
    const isDigitsEqual = (s: Scan, a: number, aEnd: number, b: number, bEnd: number, term: number): boolean => {
      if ((termAllow[term]! & ALLOW.digits) === 0) return true;
      let j = b;
      for (let i = a; i < aEnd; i++) {
        if (!isDigit(s.plain[i]!)) continue;
        while (j < bEnd && !isDigit(poolPlain[j]!)) j++;
        if (j >= bEnd || poolPlain[j++] !== s.plain[i]) return false;
      }
      while (j < bEnd && !isDigit(poolPlain[j]!)) j++;
      return j >= bEnd;
    };

    keys.read(symbol, from, to);
    const limit = size >= EDITS_LETTERS_MIN - 1 && size <= EDITS_LETTERS_MAX ? 2 : 1;
    tryEdits(keys.whole(), limit);
    keys.eachWithoutOne((key) => tryEdits(key, limit));
    if (best < VIAS.edits.score && limit === 2) keys.eachWithoutTwo((key) => tryEdits(key, 2));
    const tryWhole = (key: number, via: Via, fits: (term: number, start: number, end: number) => boolean): void => {
      if (key === 0) return;
      for (let at = filedUnder(fuzzy, key); at !== 0 && fuzzy.pool[at]! >= 0; at++) {
        const term = fuzzy.pool[at]!;
        if (fits(term, termAt[term]!, termAt[term + 1]!)) consider(term, via);
      }
    };
    if (best === 0) {
      const sound = soundKey(symbol, from, to, sounds);
      tryWhole(
        sound,
        'sound',
        (_, start, end) => soundKey(poolSymbol, start, end, sounds) === sound && symbol[from] !== 0,
      );
      const consonants = vowels(scan, from, to) * 4 <= size ? consonantKey(symbol, from, to, sounds) : 0;
      tryWhole(
        consonants,
        'consonants',
        (_, start, end) => consonantKey(poolSymbol, start, end, sounds) === consonants,
      );
      const reversed = reversedKey(symbol, from, to);
      tryWhole(reversed, 'backwards', (_, start, end) => end - start === size && isReverse(scan, from, to, start));
    }
    if (best === 0) return false;
    addMatch(matches, bestTerm, from, to, bestVia, best);
    return true;
  };

  const vowels = (scan: Scan, from: number, to: number): number => {
    let count = 0;
    for (let i = from; i < to; i++) count += sounds.vowel[scan.symbol[i]!]!;
    return count;
  };
  const isReverse = (scan: Scan, from: number, to: number, start: number): boolean => {
    for (let i = from, j = start + to - from - 1; i < to; i++, j--) if (scan.symbol[i] !== poolSymbol[j]) return false;
    return true;
  };

  /** `fentaaanyl`: letters repeated three times or more are taken once, then looked for as they stand. */
  const lookSqueezed = (scan: Scan, from: number, to: number, matches: Matches): boolean => {
    let n = 0;
    for (let i = from; i < to && n < FUZZY_LETTERS_MAX; i++)
      if (i === from || scan.symbol[i] !== scan.symbol[i - 1]) squeezed[n++] = scan.symbol[i]!;
    if (n < LETTERS_MIN) return false;
    const sound = soundKey(squeezed, 0, n, sounds);
    for (let at = filedUnder(fuzzy, sound); at !== 0 && fuzzy.pool[at]! >= 0; at++) {
      const term = fuzzy.pool[at]!;
      if (soundKey(poolSymbol, termAt[term]!, termAt[term + 1]!, sounds) !== sound) continue;
      addMatch(matches, term, from, to, 'repeated', VIAS.repeated.score);
      return true;
    }
    return false;
  };

  /** Together with the word after, or before: `pil press`, `oxy codonne`. */
  const lookBeside = (scan: Scan, w: number, matches: Matches, isOpen: (word: number) => boolean): boolean => {
    const { wordStart, wordEnd, wordMadeOf } = scan;
    const isWord = (word: number): boolean => isOpen(word) && wordMadeOf[word] !== MADE_OF.digit;
    return (
      (isWord(w + 1) && look(scan, wordStart[w]!, wordEnd[w + 1]!, matches)) ||
      (isWord(w - 1) && look(scan, wordStart[w - 1]!, wordEnd[w]!, matches))
    );
  };

  return (
    scan: Scan,
    matches: Matches,
    isKnownWord: (word: number) => boolean,
    isTaken: (letter: number) => boolean,
  ): void => {
    let asked = 0;
    const { wordStart, wordEnd, words } = scan;
    const isOpen = (w: number): boolean =>
      w >= 0 && w < words && !isTaken(wordStart[w]!) && (scan.wordMadeOf[w]! & MADE_OF.unsegmented) === 0;
    for (let w = 0; w < words && asked < WORDS_MAX; w++) {
      if (!isOpen(w)) continue;
      const letters = wordEnd[w]! - wordStart[w]!;
      const isPiece = letters <= PIECE_LETTERS_MAX && scan.wordMadeOf[w] !== MADE_OF.digit;
      if (!isPiece && (isKnownWord(w) || scan.wordMadeOf[w] === MADE_OF.digit)) continue;
      if (isPiece) {
        let last = w;
        while (
          last + 1 < words &&
          last - w < RUN_PIECES_MAX &&
          isOpen(last + 1) &&
          wordEnd[last + 1]! - wordStart[last + 1]! <= PIECE_LETTERS_MAX
        )
          last++;
        if (last - w < 2) {
          if (letters === PIECE_LETTERS_MAX && !isKnownWord(w)) {
            asked++;
            lookBeside(scan, w, matches, isOpen);
          }
          continue;
        }
        asked++;
        if (isWorthJoining(scan, w, last, isKnownWord)) look(scan, wordStart[w]!, wordEnd[last]!, matches);
        w = last;
        continue;
      }
      asked++;
      if (letters >= LETTERS_MIN && look(scan, wordStart[w]!, wordEnd[w]!, matches)) continue;
      if ((scan.wordMadeOf[w]! & MADE_OF.repeats) !== 0 && lookSqueezed(scan, wordStart[w]!, wordEnd[w]!, matches))
        continue;
      lookBeside(scan, w, matches, isOpen);
    }
  };
};

/** Short words in a row are pieces of one only when most are no words themselves. */
const isWorthJoining = (scan: Scan, first: number, last: number, isKnownWord: (word: number) => boolean): boolean => {
  let strange = 0;
  for (let w = first; w <= last; w++) if (!isKnownWord(w) || scan.wordEnd[w]! - scan.wordStart[w]! === 1) strange++;
  return strange * 2 > last - first + 1;
};
