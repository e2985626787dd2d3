/**
 * Goods text as hashed tokens for the linear part of the model: words, words under their HS chapter, and character
 * trigrams. Each distinct token counts once, so that repeating innocent words buys nothing.
 */
import type { Declaration } from '../../../proto/holdpoint/v1/declaration.ts';

/** Tokens of one parcel; further text is not read. */
export const TOKENS_MAX = 96;
/** Token ids are 1 … TOKEN_BUCKETS − 1; 0 is padding. */
export const TOKEN_BUCKETS = 2 ** 15;

/** Told what each token was made of, for explanations: not on the hot path. */
export type TokenListener = (position: number, surface: string) => void;

/**
 * Writes `TOKENS_MAX` ids from `at` on, padded with 0, and returns how many are tokens. Items share the room in turn, so
 * that a second item's text is read however long the first one is.
 */
export const writeTokens = (
  items: Declaration['goodsItem'],
  into: Int32Array,
  at: number,
  listener?: TokenListener,
): number => {
  generation = generation === 0xffffffff ? startOver() : generation + 1;
  const texts = Math.min(items.length, ITEMS_MAX);
  let count = 0;
  for (let i = 0; i < texts; i++) {
    const room = count + Math.floor((TOKENS_MAX - count) / (texts - i));
    const item = items[i]!;
    const chapter = chapterSeed(item.harmonizedSystemCode);
    count = writeText(item.descriptionOfGoods, chapter, into, at, count, room, listener);
  }
  into.fill(0, at + count, at + TOKENS_MAX);
  return count;
};

/** What the token at each position was made of: `word`, `29:word` (under its HS chapter) or `tri`. */
export const tokenSurfaces = (items: Declaration['goodsItem']): readonly string[] => {
  const surfaces: string[] = [];
  writeTokens(items, new Int32Array(TOKENS_MAX), 0, (position, surface) => {
    surfaces[position] = surface;
  });
  return surfaces;
};

const ITEMS_MAX = 8;
/** Characters read of one description: beyond, even trigrams alone would overflow the room. */
const CHARS_MAX = 240;

const FNV_BASIS = 0x811c9dc5;
const FNV_PRIME = 0x01000193;
const BOUNDARY = 32;

/** Words first, because they say most: then trigrams of the same text while there is room. */
const writeText = (
  raw: string,
  chapter: number,
  into: Int32Array,
  at: number,
  start: number,
  room: number,
  listener: TokenListener | undefined,
): number => {
  const length = foldInto(raw);
  let count = start;
  let hash = FNV_BASIS;
  let from = 0;
  for (let i = 0; i <= length && count < room; i++) {
    const code = i === length ? BOUNDARY : codes[i]!;
    if (code !== BOUNDARY) {
      hash = Math.imul(hash ^ code, FNV_PRIME);
      continue;
    }
    if (i - from >= WORD_LENGTH_MIN) {
      count = put(hash ^ WORD_SALT, into, at, count, listener, from, i, 0);
      if (chapter !== 0 && count < room) count = put(hash ^ chapter, into, at, count, listener, from, i, chapter);
    }
    hash = FNV_BASIS;
    from = i + 1;
  }
  for (let i = 0; i + 2 < length && count < room; i++) {
    if (codes[i + 1] === BOUNDARY) continue;
    let trigram = Math.imul(TRIGRAM_BASIS ^ codes[i]!, FNV_PRIME);
    trigram = Math.imul(trigram ^ codes[i + 1]!, FNV_PRIME);
    trigram = Math.imul(trigram ^ codes[i + 2]!, FNV_PRIME);
    count = put(trigram, into, at, count, listener, i, i + 3, 0);
  }
  return count;
};

const WORD_LENGTH_MIN = 2;
const WORD_SALT = 0x5bd1e995;
const TRIGRAM_BASIS = 0x2f0b4c47;

const put = (
  hash: number,
  into: Int32Array,
  at: number,
  count: number,
  listener: TokenListener | undefined,
  from: number,
  to: number,
  chapter: number,
): number => {
  let h = hash;
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  const token = 1 + (((h ^ (h >>> 16)) >>> 0) % (TOKEN_BUCKETS - 1));
  if (seenIn[token] === generation) return count;
  seenIn[token] = generation;
  into[at + count] = token;
  if (listener !== undefined) {
    const surface = String.fromCharCode(...codes.subarray(from, to));
    listener(count, chapter === 0 ? surface : `${chapter & 0xff}:${surface}`);
  }
  return count + 1;
};

/** Lower-case letters of any script, every digit as 0, anything else one boundary; the result is in `codes`. */
const foldInto = (raw: string): number => {
  const text = raw.length > CHARS_MAX ? raw.slice(0, CHARS_MAX) : raw;
  let length = 0;
  let last = BOUNDARY;
  for (let i = 0; i < text.length; i++) {
    let code = text.charCodeAt(i);
    if (code < 128) code = ASCII_FOLD[code]!;
    else code = foldWide(text, i);
    if (code === BOUNDARY && last === BOUNDARY) continue;
    codes[length++] = code;
    last = code;
  }
  return last === BOUNDARY && length > 0 ? length - 1 : length;
};

const foldWide = (text: string, i: number): number => {
  const lower = text[i]!.toLowerCase();
  return lower.charCodeAt(0);
};

const ASCII_FOLD = Uint16Array.from({ length: 128 }, (_, code) =>
  code >= 97 && code <= 122 ? code : code >= 65 && code <= 90 ? code + 32 : code >= 48 && code <= 57 ? 48 : BOUNDARY,
);

const chapterSeed = (hs: string): number => {
  if (hs.length < 2) return 0;
  const chapter = (hs.charCodeAt(0) - 48) * 10 + hs.charCodeAt(1) - 48;
  return chapter > 0 && chapter < 100 ? 0x3c6ef300 + chapter : 0;
};

/** Scratch, used within one call only: folded codes, and per token the call it was last seen in. */
const codes = new Uint16Array(CHARS_MAX);
const seenIn = new Uint32Array(TOKEN_BUCKETS);
let generation = 0;

const startOver = (): number => {
  seenIn.fill(0);
  return 1;
};
