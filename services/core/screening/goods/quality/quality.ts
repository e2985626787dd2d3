/**
 * How well a description tells what the goods are. After the rules that customs publish (EU ICS2 stop words, US CBP's ACAS
 * examples, Transport Canada's PACT): stop phrases alone are vague; beside a thing by its name they are padding.
 */
import type { Match, Matches } from '../../descriptors/match.ts';
import { GAP, MADE_OF, type Scan } from '../../descriptors/scan.ts';
import { WORD } from './lexicon.ts';

export type Quality = 'vague' | 'imprecise' | 'precise';

export interface Grade {
  readonly quality: Quality;
  /** The raw words that made it so; absent when precise. */
  readonly phrase?: string;
}

/** A stretch of the text with one meaning: a word, or a piece of a run without spaces. */
interface Unit {
  wordClass: number;
  from: number;
  to: number;
  startsClause: boolean;
}

const UNITS_MAX = 256;
const PHRASE_CHARS_MAX = 80;
const UNKNOWN_LETTERS_MIN = 3;

const PRECISE: Grade = { quality: 'precise' };

/**
 * @param classOf class of a word in the lexicon
 * @param pieceOf the longest word of a run without spaces that begins at a letter: class × 16 + letters, 0 when none does
 * @param lexicon matches of lexicon terms, in order of their ends; `score` holds the class
 * @param named letters that belong to a listed name or stop phrase: `markOf(letter)` is 1 for a name, 2 for a stop phrase
 */
export const createGrader = () => {
  const units: Unit[] = Array.from({ length: UNITS_MAX }, () => ({
    wordClass: 0,
    from: 0,
    to: 0,
    startsClause: false,
  }));

  const readUnits = (
    scan: Scan,
    text: string,
    classOf: (word: number) => number,
    pieceOf: (from: number, to: number) => number,
    lexicon: Matches,
    markOf: (letter: number) => number,
  ): number => {
    let count = 0;
    const put = (wordClass: number, from: number, to: number, startsClause: boolean): void => {
      if (count >= UNITS_MAX) return;
      const unit = units[count++]!;
      unit.wordClass = wordClass;
      unit.from = from;
      unit.to = to;
      unit.startsClause = startsClause;
    };
    for (let w = 0; w < scan.words; w++) {
      const from = scan.wordStart[w]!;
      const to = scan.wordEnd[w]!;
      const startsClause = w > 0 && isParted(scan, text, from);
      const mark = nameFirst(markOf, from, to);
      const covering = lexicon.count > 0 ? longestAt(lexicon, from) : undefined;
      if (mark === MARKED.name) put(WORD.noun, from, to, startsClause);
      else if (covering !== undefined && (scan.wordMadeOf[w]! & MADE_OF.unsegmented) === 0) {
        put(covering.score, from, covering.to, startsClause);
        while (w + 1 < scan.words && scan.wordStart[w + 1]! < covering.to) w++;
      } else if ((scan.wordMadeOf[w]! & MADE_OF.unsegmented) !== 0) readRun(from, to, startsClause, pieceOf, put);
      else {
        const read = classOf(w);
        const known = isCounted(scan, w, read) ? WORD.filler : read;
        put(known === WORD.unknown ? unknownClass(scan, w, mark) : known, from, to, startsClause);
      }
    }
    return count;
  };

  /** A run without spaces: the longest words from the left, what is between them is unknown. */
  const readRun = (
    from: number,
    to: number,
    startsClause: boolean,
    pieceOf: (from: number, to: number) => number,
    put: (wordClass: number, from: number, to: number, startsClause: boolean) => void,
  ): void => {
    let at = from;
    let strangeFrom = from;
    let first = startsClause;
    const flush = (end: number): void => {
      if (end - strangeFrom >= 2) {
        put(WORD.unknown, strangeFrom, end, first);
        first = false;
      }
    };
    while (at < to) {
      const piece = pieceOf(at, to);
      if (piece === 0) {
        at++;
        continue;
      }
      flush(at);
      put(piece >> 4, at, at + (piece & 15), first);
      first = false;
      at += piece & 15;
      strangeFrom = at;
    }
    flush(to);
  };

  return (
    scan: Scan,
    text: string,
    classOf: (word: number) => number,
    pieceOf: (from: number, to: number) => number,
    lexicon: Matches,
    markOf: (letter: number) => number,
  ): Grade => {
    if (scan.length === 0 || isFileName(text)) return { quality: 'vague', phrase: shorten(text.trim()) };
    const count = readUnits(scan, text, classOf, pieceOf, lexicon, markOf);
    let informative = false;
    let stopFrom = -1;
    let stopTo = -1;
    let strange = -1;
    let clauses = 0;
    let telling = 0;
    for (let start = 0; start < count; ) {
      let end = start + 1;
      while (end < count && !units[end]!.startsClause && units[end]!.wordClass !== WORD.joiner) end++;
      const clause = readClause(units, start, end);
      clauses++;
      telling += clause.telling;
      if (clause.isPrecise) informative = true;
      if (clause.stop >= 0 && stopFrom < 0) {
        stopFrom = scan.from[units[clause.stop]!.from]!;
        stopTo = scan.to[units[clause.stop]!.to - 1]!;
      }
      if (clause.strange >= 0 && strange < 0) strange = clause.strange;
      start = end;
    }
    const phrase = stopFrom >= 0 ? shorten(text.slice(stopFrom, stopTo)) : undefined;
    if (informative) return PRECISE;
    if (strange >= 0 && (phrase === undefined ? telling > 1 : clauses > 1)) {
      const unit = units[strange]!;
      return {
        quality: 'imprecise',
        phrase: phrase ?? shorten(text.slice(scan.from[unit.from]!, scan.to[unit.to - 1]!)),
      };
    }
    return { quality: 'vague', phrase: phrase ?? shorten(text.trim()) };
  };
};

/** What a letter may be part of. */
export const MARKED = { none: 0, name: 1, stop: 2 } as const;

interface Clause {
  isPrecise: boolean;
  /** Unit of the stop phrase, or -1. */
  stop: number;
  /** First unknown word that no head owns, or -1. */
  strange: number;
  /** Words that narrow or are unknown: one by itself may be a brand or a slip of the pen. */
  telling: number;
}

const readClause = (units: readonly Unit[], start: number, end: number): Clause => {
  let head = -1;
  let occasion = -1;
  for (let i = start; i < end; i++) {
    const { wordClass } = units[i]!;
    if (wordClass === WORD.head || wordClass === WORD.lateHead) head = i;
    else if (wordClass === WORD.occasion && occasion < 0) occasion = i;
  }
  const owned = ownedBy(units, start, end, head);
  let nouns = 0;
  let weak = 0;
  let narrowing = 0;
  let materials = 0;
  let strange = -1;
  let unknown = 0;
  for (let i = start; i < end; i++) {
    if (i >= owned.from && i < owned.to) continue;
    switch (units[i]!.wordClass) {
      case WORD.noun:
        nouns++;
        break;
      case WORD.weakNoun:
        weak++;
        break;
      case WORD.material:
        materials++;
        narrowing++;
        break;
      case WORD.attribute:
        narrowing++;
        break;
      case WORD.unknown:
        if (strange < 0) strange = i;
        unknown++;
        break;
      default:
        break;
    }
  }
  /** What is made of something is a thing, though we lack the word: `leather walet`. A sample of it is not. */
  const isMade = materials > 0 && unknown > 0 && head < 0 && occasion < 0;
  const isPrecise = nouns > 0 || weak > 1 || (weak === 1 && (narrowing > 0 || strange >= 0)) || isMade;
  return { isPrecise, stop: head >= 0 ? head : occasion, strange, telling: narrowing + unknown + weak };
};

/** `printer equipment` is equipment, `grass jelly drink` is jelly. */
const NARROWING_NOUNS_MIN = 2;

/** The units that a generic head speaks for, itself included. */
const ownedBy = (units: readonly Unit[], start: number, end: number, head: number): { from: number; to: number } => {
  if (head < 0) return { from: end, to: end };
  let first = head;
  for (let i = start; i <= head; i++)
    if (units[i]!.wordClass === WORD.head || units[i]!.wordClass === WORD.lateHead) {
      first = i;
      break;
    }
  const next = head + 1 < end ? units[head + 1]!.wordClass : WORD.filler;
  const isTied = next === WORD.preposition;
  const follows = units.slice(head + 1, end).filter(({ wordClass }) => wordClass === WORD.noun).length;
  const ownsRight =
    isTied ||
    (units[head]!.wordClass === WORD.head && follows < 2) ||
    (units[first]!.wordClass === WORD.head && follows === 0);
  const precede = units.slice(start, head).filter(({ wordClass }) => wordClass === WORD.noun).length;
  const isNarrowed = !ownsRight && precede >= NARROWING_NOUNS_MIN;
  return isNarrowed ? { from: head, to: head + 1 } : { from: start, to: ownsRight ? end : head + 1 };
};

/** `household goods - kettle`: a dash between spaces parts as a colon does. */
const DASH = /\s[-–—|•*>]+\s/u;
const isParted = (scan: Scan, text: string, letter: number): boolean => {
  const gap = scan.gap[letter]!;
  if ((gap & GAP.clause) !== 0) return true;
  return (
    (gap & GAP.space) !== 0 && (gap & GAP.mark) !== 0 && DASH.test(text.slice(scan.to[letter - 1]!, scan.from[letter]!))
  );
};

/** A name anywhere in the word names the goods: `purefentanylpowder`. */
const nameFirst = (markOf: (letter: number) => number, from: number, to: number): number => {
  let mark: number = MARKED.none;
  for (let i = from; i < to; i++) {
    if (markOf(i) === MARKED.name) return MARKED.name;
    mark = Math.max(mark, markOf(i));
  }
  return mark;
};

/** `500 piezas` says how many, not that they are parts. */
const isCounted = (scan: Scan, word: number, wordClass: number): boolean =>
  wordClass === WORD.head && word > 0 && scan.wordMadeOf[word - 1] === MADE_OF.digit;

const unknownClass = (scan: Scan, word: number, mark: number): number => {
  const letters = scan.wordEnd[word]! - scan.wordStart[word]!;
  const madeOf = scan.wordMadeOf[word]!;
  if (mark === MARKED.stop) return WORD.lateHead;
  if (letters < UNKNOWN_LETTERS_MIN || (madeOf & (MADE_OF.repeats | MADE_OF.digit)) !== 0) return WORD.filler;
  return WORD.unknown;
};

const longestAt = (lexicon: Matches, from: number): Match | undefined => {
  let best: Match | undefined;
  for (let m = 0; m < lexicon.count; m++) {
    const match = lexicon.list[m]!;
    if (match.from === from && (best === undefined || match.to > best.to)) best = match;
  }
  return best;
};

const FILE_NAME =
  /^\s*[\w\-. ()]{1,80}\.(?:pdf|docx?|xlsx?|csv|txt|jpe?g|png|gif|bmp|tiff?|zip|rar|7z|pptx?|rtf|html?|xml|json|heic|webp|mp[34]|eml|msg)\s*$/iu;
const FILE_NAME_CHARS_MAX = 96;
const isFileName = (text: string): boolean => text.length <= FILE_NAME_CHARS_MAX && FILE_NAME.test(text);

const shorten = (text: string): string =>
  text.length <= PHRASE_CHARS_MAX ? text : `${text.slice(0, PHRASE_CHARS_MAX)}…`;
