/** A name whose spaces were moved, where capitals still tell how its words begin: `Ode ssa Gra inTer minal`. */
import { foldWords } from '../../fold/fold.ts';
import { isKnownFamily } from '../lexicon/two-families.ts';
import { isKnownGiven } from '../lexicon/two-given.ts';

/** One moved space joins two neighbours, which are compared as one anyway. */
const MOVED_MIN = 2;
const MAY_BE_MOVED = /\p{L}\s+\p{Ll}[\p{L}]*\s(?:.*\s)?\p{Ll}/u;
/** Of so many short pieces some may be words. */
const SHORT_MIN = 3;
const ALL_SHORT = /^\s*\p{L}{1,4}(?:\s+\p{L}{1,4})+\s*$/u;
const CAPITAL = /\p{Lu}/gu;
const CONTINUES = /(?<=\p{L})\s+(\p{Ll}\p{L}*)/gu;
const BEGINS = /(\p{Ll})(\p{Lu})/gu;

/**
 * The name with its pieces joined and, where some of these are words too, with those joined as well: `Dmi try Med ve dev`.
 * @param isWord whether a folded word is one that names have in small letters: `of`, `de`, `trading`
 */
export const respaced = (raw: string, isWord: (folded: string) => boolean): string[] => {
  if (!MAY_BE_MOVED.test(raw)) return NONE;
  let moved = 0;
  let kept = 0;
  const joined = raw.replace(CONTINUES, (whole, piece: string) => {
    const [word] = foldWords(piece);
    if (word === undefined || isWord(word.text)) {
      kept++;
      return whole;
    }
    moved++;
    return piece;
  });
  /** A name that is written in small letters tells nothing by them. */
  const capitals = raw.match(CAPITAL)?.length ?? 0;
  const isShort = moved + kept >= SHORT_MIN && moved > 0 && ALL_SHORT.test(raw);
  if ((moved < MOVED_MIN || moved > capitals) && !isShort) return NONE;
  const names = kept === 0 ? [joined] : [joined, raw.replace(CONTINUES, '$1')];
  return names.map((name) => name.replace(BEGINS, '$1 $2'));
};
const NONE: string[] = [];

/** Pieces of a name of two words that is cut up: so many, so short, and no more of them names than this share. */
const PIECES_MIN = 4;
const PIECES_MAX = 6;
const PIECE_MAX = 6;
const PIECES_LENGTH_MAX = PIECES_MAX * (PIECE_MAX + 1);
const KNOWN_SHARE = 0.4;

/** `Lu Kash Enka Alya Ksandr`: the names of two words that pieces may be, where nearly none of them is a name. */
export const pieced = (raw: string, isWord: (folded: string) => boolean): string[] => {
  if (raw.length > PIECES_LENGTH_MAX || !MAY_BE_PIECES.test(raw)) return [];
  const pieces = raw.trim().split(/\s+/);
  const known = pieces.filter((piece) => {
    const text = piece.toLowerCase();
    return isWord(text) || isKnownGiven(text) || isKnownFamily(text);
  });
  if (known.length > KNOWN_SHARE * pieces.length) return [];
  return Array.from({ length: pieces.length - 3 }, (_, k) =>
    [pieces.slice(0, k + 2), pieces.slice(k + 2)].map((word) => word.join('').toLowerCase()).join(' '),
  );
};
const MAY_BE_PIECES = new RegExp(
  `^\\s*[A-Za-z]{2,${PIECE_MAX}}(?:\\s+[A-Za-z]{2,${PIECE_MAX}}){${PIECES_MIN - 1},${PIECES_MAX - 1}}\\s*$`,
);
