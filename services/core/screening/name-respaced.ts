/** A name whose spaces were moved, where capitals still tell how its words begin: `Ode ssa Gra inTer minal`. */
import { foldWords } from './fold.ts';

/** One moved space joins two neighbours, which are compared as one anyway. */
const MOVED_MIN = 2;
const MAY_BE_MOVED = /\p{L}\s+\p{Ll}[\p{L}]*\s(?:.*\s)?\p{Ll}/u;
const CAPITAL = /\p{Lu}/gu;
const CONTINUES = /(?<=\p{L})\s+(\p{Ll}\p{L}*)/gu;
const BEGINS = /(\p{Ll})(\p{Lu})/gu;

/** @param isWord whether a folded word is one that names have in small letters: `of`, `de`, `trading` */
export const respaced = (raw: string, isWord: (folded: string) => boolean): string | undefined => {
  if (!MAY_BE_MOVED.test(raw)) return undefined;
  let moved = 0;
  const joined = raw.replace(CONTINUES, (whole, piece: string) => {
    const [word] = foldWords(piece);
    if (word === undefined || isWord(word.text)) return whole;
    moved++;
    return piece;
  });
  /** A name that is written in small letters tells nothing by them. */
  const capitals = raw.match(CAPITAL)?.length ?? 0;
  return moved >= MOVED_MIN && moved <= capitals ? joined.replace(BEGINS, '$1 $2') : undefined;
};
