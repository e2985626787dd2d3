/** Whether a stretch of letters is a listed spelling with its letters in other places, or with more of them. */
import { isVowel, type Stretch } from './fuzzy.ts';
import type { DescriptorIndex } from './index.ts';

const ROTATED_TERM_MIN = 7;
const PIECE_MIN = 2;
const END_TURNED_MIN = 9;
const KEPT_MIN = 3;
const STRETCHED_TERM_MIN = 6;
const INSERTED_EDGE_MIN = 2;
const PLACES_MOVED_MAX = 2;

/** Each asks of a word and of the spelling that stands in the pool of letters from `start` up to `end`. */
export const createShapes = ({ poolSymbol, poolPlain }: DescriptorIndex) => ({
  isReverse: ({ symbol, from, to }: Stretch, start: number, end: number): boolean => {
    if (end - start !== to - from) return false;
    for (let i = from, j = end - 1; i < to; i++, j--) if (symbol[i] !== poolSymbol[j]) return false;
    return true;
  },

  /** `itazeneisoton`: any cut, but long pieces. */
  isRotation: ({ symbol, from, to }: Stretch, start: number, end: number): boolean => {
    const size = to - from;
    if (end - start !== size || size < ROTATED_TERM_MIN) return false;
    for (let cut = 0; cut < size; cut++) {
      let k = 0;
      while (k < size && symbol[from + ((k + cut) % size)] === poolSymbol[start + k]) k++;
      if (k === size) return true;
    }
    return false;
  },

  /** `minetake`: three pieces, the last of them first. */
  isTurnedAbout: ({ symbol, from, to }: Stretch, start: number, end: number): boolean => {
    const size = to - from;
    if (end - start !== size || size < ROTATED_TERM_MIN) return false;
    const isAt = (at: number, piece: number, length: number): boolean => {
      for (let k = 0; k < length; k++) if (symbol[from + at + k] !== poolSymbol[start + piece + k]) return false;
      return true;
    };
    for (let last = PIECE_MIN; last <= size - PIECE_MIN * 2; last++) {
      if (!isAt(0, size - last, last)) continue;
      for (let first = PIECE_MIN; first <= size - last - PIECE_MIN; first++)
        if (isAt(size - first, 0, first) && isAt(last, first, size - first - last)) return true;
    }
    return false;
  },

  /** `carisodolpro`: a long beginning as it is, the two pieces after it changed about. */
  isEndTurned: ({ symbol, from, to }: Stretch, start: number, end: number): boolean => {
    const size = to - from;
    if (end - start !== size || size < END_TURNED_MIN) return false;
    let head = 0;
    while (head < size && symbol[from + head] === poolSymbol[start + head]) head++;
    for (let kept = head; kept >= KEPT_MIN; kept--) {
      const rest = size - kept;
      for (let cut = PIECE_MIN; cut <= rest - PIECE_MIN; cut++) {
        let k = 0;
        while (k < rest && symbol[from + kept + ((k + cut) % rest)] === poolSymbol[start + kept + k]) k++;
        if (k === rest) return true;
      }
    }
    return false;
  },

  /** The same letters, none moved by more than two places, and half of them or more not at all. */
  isShuffle: ({ symbol, from, to }: Stretch, start: number, end: number): boolean => {
    const size = to - from;
    if (end - start !== size) return false;
    let used = 0;
    let moved = 0;
    for (let i = 0; i < size; i++) {
      const past = Math.min(size, i + PLACES_MOVED_MAX + 1);
      let j = Math.max(0, i - PLACES_MOVED_MAX);
      while (j < past && ((used & (1 << j)) !== 0 || poolSymbol[start + j] !== symbol[from + i])) j++;
      if (j >= past) return false;
      used |= 1 << j;
      if (symbol[from + i] !== poolSymbol[start + i]) moved++;
    }
    return moved <= Math.max(4, size / 2);
  },

  /** `ccooccaaiinnee`, `keeeetamiiiine`; a short name only with every letter doubled. */
  isStretched: ({ symbol, from, to }: Stretch, start: number, end: number): boolean => {
    const extra = to - from - (end - start);
    if (extra < 2 || (end - start < STRETCHED_TERM_MIN && extra < end - start)) return false;
    let i = from;
    let j = start;
    while (i < to && j < end) {
      const letter = symbol[i]!;
      if (poolSymbol[j] !== letter) return false;
      let have = 0;
      let want = 0;
      for (; i < to && symbol[i] === letter; i++) have++;
      for (; j < end && poolSymbol[j] === letter; j++) want++;
      if (want > have && have > 1) return false;
    }
    return i === to && j === end;
  },

  /** `xylarazine`: the name and, somewhere inside it, letters in a row that are not its own. */
  isInserted: ({ symbol, from, to }: Stretch, start: number, end: number): boolean => {
    const size = end - start;
    let head = 0;
    while (head < size && symbol[from + head] === poolSymbol[start + head]) head++;
    let tail = 0;
    while (tail < size && symbol[to - 1 - tail] === poolSymbol[end - 1 - tail]) tail++;
    return head >= INSERTED_EDGE_MIN && tail >= INSERTED_EDGE_MIN && head + tail >= size;
  },

  /** `mthamphetmin`: what is there stands in the name in this order, and the rest are vowels. */
  isLeftOf: ({ symbol, plain, from, to }: Stretch, start: number, end: number): boolean => {
    let i = from;
    for (let j = start; j < end; j++) {
      if (i < to && symbol[i] === poolSymbol[j]) i++;
      else if (!isVowel(poolPlain[j]!)) return false;
    }
    return i === to && plain[from] === poolPlain[start];
  },

  /** `fantanal`: other vowels in the same places. */
  hasOtherVowels: ({ symbol, plain, from, to }: Stretch, start: number, end: number): boolean => {
    if (end - start !== to - from) return false;
    for (let i = from, j = start; i < to; i++, j++) {
      const areVowels = isVowel(plain[i]!) && isVowel(poolPlain[j]!);
      if (!areVowels && symbol[i] !== poolSymbol[j]) return false;
    }
    return true;
  },
});
