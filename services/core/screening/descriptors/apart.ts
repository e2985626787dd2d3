/** Names whose pieces stand apart, with honest words put between them: `fenta [100% cotton] nyl`. */
import type { DescriptorIndex } from './index.ts';
import { addMatch, type Matches, VIAS } from './match.ts';
import { GAP, MADE_OF, type Scan } from './scan.ts';
import type { createTrie } from './trie.ts';

/** From one piece to the next, in words. */
const APART_MAX = 5;
const PIECES_MAX = 4;
const PIECE_LETTERS_MIN = 2;
const NAME_LETTERS_MIN = 6;
/** A longer name may have some of its letters in disguise. */
const OTHER_LETTERS_MIN = 8;
const STRANGE_LETTERS_MIN = 3;
const STRANGE_DIGITS_MIN = 4;
/** Pieces tried in one text. */
const WALKS_MAX = 2048;

export const createApart = (index: DescriptorIndex, { follow, nameAt }: ReturnType<typeof createTrie>) => {
  const { termAt, poolGap, poolPlain } = index;
  /** Letters of the name before each piece that stands apart from the one before it. */
  const seams: number[] = [];
  /** Words that are its pieces. */
  const taken: number[] = [];
  let walks = 0;
  let term = -1;
  let past = 0;

  const walk = ({ symbol, wordStart, wordEnd }: Scan, state: number, w: number): number =>
    follow(state, symbol, wordStart[w]!, wordEnd[w]!);
  const sizeOf = ({ wordStart, wordEnd }: Scan, w: number): number => wordEnd[w]! - wordStart[w]!;
  const isPiece = (scan: Scan, w: number): boolean =>
    sizeOf(scan, w) >= PIECE_LETTERS_MIN && (scan.wordMadeOf[w]! & MADE_OF.unsegmented) === 0;

  /** In pieces and in other letters at once is chance: `STA … đối` is no brand with an `l`. */
  const isAsListed = ({ plain, wordStart, wordEnd }: Scan, found: number): boolean => {
    let k = termAt[found]!;
    for (let p = 0; p < taken.length; p++)
      for (let i = wordStart[taken[p]!]!; i < wordEnd[taken[p]!]!; i++)
        if (plain[i] !== poolPlain[k++] && termAt[found + 1]! - termAt[found]! < OTHER_LETTERS_MIN) return false;
    return true;
  };

  /** What stands between is inside a word of the name, or where it has a hyphen: `THC-free vape` is no `THC vape`. */
  const isCut = (found: number): boolean =>
    seams.length > 0 && seams.every((letters) => (poolGap[termAt[found]! + letters]! & GAP.space) === 0);

  const extend = (
    scan: Scan,
    isStrange: (w: number) => boolean,
    state: number,
    last: number,
    letters: number,
    strange: number,
    pieces: number,
  ): boolean => {
    const end = Math.min(scan.words - 1, last + APART_MAX);
    for (let w = last + 1; w <= end && walks < WALKS_MAX; w++) {
      if (!isPiece(scan, w)) continue;
      walks++;
      const next = walk(scan, state, w);
      if (next < 0) continue;
      const isApart = w > last + 1;
      const size = letters + sizeOf(scan, w);
      const told = strange + (isStrange(w) ? 1 : 0);
      if (isApart) seams.push(letters);
      taken.push(w);
      const found = told > 0 && size >= NAME_LETTERS_MIN ? nameAt(next) : -1;
      if (found >= 0 && isCut(found) && isAsListed(scan, found)) {
        term = found;
        past = w;
        return true;
      }
      if (pieces < PIECES_MAX && extend(scan, isStrange, next, w, size, told, pieces + 1)) return true;
      taken.pop();
      if (isApart) seams.pop();
    }
    return false;
  };

  return (scan: Scan, matches: Matches, isKnownWord: (w: number) => boolean): void => {
    const isStrange = (w: number): boolean =>
      scan.wordMadeOf[w] === MADE_OF.digit
        ? sizeOf(scan, w) >= STRANGE_DIGITS_MIN
        : sizeOf(scan, w) >= STRANGE_LETTERS_MIN && !isKnownWord(w);
    walks = 0;
    for (let w = 0; w + 2 < scan.words; w++) {
      if (!isPiece(scan, w)) continue;
      const state = walk(scan, 0, w);
      if (state < 0) continue;
      seams.length = 0;
      taken.length = 0;
      taken.push(w);
      if (!extend(scan, isStrange, state, w, sizeOf(scan, w), isStrange(w) ? 1 : 0, 2)) continue;
      addMatch(matches, term, scan.wordStart[w]!, scan.wordEnd[past]!, 'apart', VIAS.apart.score);
      w = past;
    }
  };
};
