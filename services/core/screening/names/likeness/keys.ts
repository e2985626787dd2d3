/**
 * The keys under which a word is found. Two words are compared only when they share a key (equal spelling, spelling less a letter or
 * two, consonants, initial, known variant): the gate is part of the definition, so an index over keys finds exactly what a comparison
 * of everything with everything would.
 */

import { HASH_BASE, textHash } from '../../words/hash.ts';
import { ask, askedFormHash, askUnknown } from '../lexicon/known.ts';
import { askChinese, askNoChinese, readChinese } from '../lexicon/pinyin.ts';
import { readSyllable, SYLLABLE_LENGTH_MAX } from '../lexicon/syllable.ts';
import { BLEND_KEY_LENGTH } from '../reading/blend.ts';
import { articlePhones, gluedArticle } from './article.ts';
import { CUT_LEAST, CUT_MAX, CUT_MIN, isCutAt, mayBeCut } from './cut.ts';
import { mayBeFeminine, mensNames } from './feminine.ts';
import { hasSibilantReading, otherReadings, SOUND_LENGTH_MAX, writeReading, writeSkeleton } from './sound.ts';
import { FORM, HAN, KIND, LATIN, TOKEN_LENGTH_MAX, type TokenTable, tokenText } from './token.ts';

const POWERS = new Int32Array(TOKEN_LENGTH_MAX + 1);
POWERS[0] = 1;
for (let i = 1; i <= TOKEN_LENGTH_MAX; i++) POWERS[i] = Math.imul(POWERS[i - 1]!, HASH_BASE);

const SPACE = {
  text: 1,
  fine: 2,
  coarseLatin: 3,
  coarseOther: 4,
  initial: 5,
  coarseNative: 6,
  fineJoined: 7,
  syllable: 8,
  pinyin: 9,
  cut: 10,
  blend: 11,
} as const;

/**
 * `index` are the keys under which a listed token is found, `native` those of a name in another script beside a Latin one,
 * `query` those looked up: a Latin word looks for words of other scripts under their coarse keys only, and for none of the
 * native ones.
 */
export type KeyRole = 'index' | 'native' | 'query';

const mix = (h: number, space: number): number => {
  let x = h ^ Math.imul(space, 0x9e3779b1);
  x = Math.imul(x ^ (x >>> 16), 0x85ebca6b);
  x = Math.imul(x ^ (x >>> 13), 0xc2b2ae35);
  return (x ^ (x >>> 16)) >>> 0;
};

/** Most keys one token writes. */
export const KEYS_MAX = 640;
const DELETE_ONE_MIN = 4;
const DELETE_TWO_MIN = 8;
const DELETE_TWO_MAX = 16;
const DELETE_ONE_MAX = 48;

const prefix = new Int32Array(TOKEN_LENGTH_MAX + 1);
const suffix = new Int32Array(TOKEN_LENGTH_MAX + 2);
const skeleton = new Uint8Array(SOUND_LENGTH_MAX);
const sorted = new Uint8Array(4);

/** Writes the keys of a token into `out` and returns their number. */
export const writeKeys = (table: TokenTable, id: number, role: KeyRole, out: Uint32Array): number => {
  if (role === 'query') {
    askUnknown(tokenText(table, id));
    askNoChinese();
  }
  const { text } = table;
  const start = table.textStart[id]!;
  const length = table.textStart[id + 1]! - start;
  const kind = table.kind[id]!;
  const form = table.form[id]!;
  let n = 0;
  let h = 0;
  prefix[0] = 0;
  for (let i = 0; i < length; i++) {
    h = (Math.imul(h, HASH_BASE) + text[start + i]!) | 0;
    prefix[i + 1] = h;
  }
  out[n++] = mix(h, SPACE.text);
  if (kind === KIND.legal || kind === KIND.number || kind === KIND.acronym || kind === KIND.stated || length === 0)
    return n;
  if (kind === KIND.blend) {
    out[0] = mix(prefix[Math.min(BLEND_KEY_LENGTH, length)]!, SPACE.blend);
    return 1;
  }
  if (kind === KIND.initial) {
    out[n++] = mix(text[start]!, SPACE.initial);
    return n;
  }
  const isPlain = form === FORM.plain;
  if (role === 'query' && (kind === KIND.particle || kind === KIND.title)) return n;
  if (role === 'query' && (kind === KIND.generic || kind === KIND.place)) return writeVariants(table, id, out, n);
  if (isPlain && role === 'query') out[n++] = mix(text[start]!, SPACE.initial);
  if (form !== FORM.join) n = writeDeletions(text, start, length, isPlain, out, n);
  if (isPlain && role === 'query' && length >= DELETE_ONE_MIN) n = writeScanned(table, id, out, n);
  n = writeSoundKeys(table, id, role, 0, out, n);
  const article = isPlain ? gluedArticle(text, start, length) : 0;
  if (article > 0) {
    out[n++] = mix((h - Math.imul(prefix[article]!, POWERS[length - article]!)) | 0, SPACE.text);
    n = writeSoundKeys(table, id, role, articlePhones(text, start, article), out, n);
  }
  if (kind === KIND.word) {
    const key = chineseKey(table, id, role);
    if (key !== 0) out[n++] = key;
  }
  if (isPlain && kind === KIND.word && length <= SYLLABLE_LENGTH_MAX && table.script[id] === LATIN) {
    const syllable = readSyllable(tokenText(table, id));
    if (syllable !== undefined) out[n++] = mix(textHash(syllable.wide), SPACE.syllable);
  }
  if (isPlain && kind === KIND.word && table.script[id] === LATIN) n = writeCut(table, id, role, out, n);
  if (isPlain && kind === KIND.word && length >= 7 && mayBeFeminine(text, start + length))
    for (const name of mensNames(tokenText(table, id))) out[n++] = textKey(name);
  return isPlain && role === 'query' && length >= 2 ? writeVariants(table, id, out, n) : n;
};

/** A listed word is found by its beginnings, a declared one that may be cut looks for words that begin with it. */
const writeCut = (table: TokenTable, id: number, role: KeyRole, out: Uint32Array, from: number): number => {
  const length = table.textStart[id + 1]! - table.textStart[id]!;
  if (length < (role === 'query' ? CUT_MIN : CUT_MIN + CUT_LEAST)) return from;
  const text = tokenText(table, id);
  let n = from;
  if (role === 'query') {
    if (mayBeCut(text)) out[n++] = mix(prefix[length]!, SPACE.cut);
    return n;
  }
  for (let l = CUT_MIN; l <= CUT_MAX; l++) if (isCutAt(text, l)) out[n++] = mix(prefix[l]!, SPACE.cut);
  return n;
};

/** The key of a word of Chinese syllables, 0 for another; says of a query's what it is compared with next. */
const chineseKey = (table: TokenTable, id: number, role: KeyRole): number => {
  const script = table.script[id]!;
  if (script !== LATIN && script !== HAN) return 0;
  const start = table.textStart[id]!;
  const length = table.textStart[id + 1]! - start;
  const reading = role === 'query' ? askChinese(table.text, start, length) : readChinese(table.text, start, length);
  return reading === undefined ? 0 : mix(reading.key, SPACE.pinyin);
};

/** The known variants of a query's word, which also are what it is compared with next. */
const writeVariants = (table: TokenTable, id: number, out: Uint32Array, from: number): number => {
  const count = Math.min(ask(tokenText(table, id)), KEYS_MAX - from);
  for (let form = 0; form < count; form++) out[from + form] = mix(askedFormHash(form), SPACE.text);
  return from + count;
};

/** `rn` may be an m that a machine read. */
const writeScanned = (table: TokenTable, id: number, out: Uint32Array, from: number): number => {
  if ((table.letters[id]! & SCANNED_LETTERS) !== SCANNED_LETTERS) return from;
  const text = tokenText(table, id);
  if (!text.includes('rn')) return from;
  out[from] = textKey(text.replace('rn', 'm'));
  return from + 1;
};
const SCANNED_LETTERS = (1 << 17) | (1 << 13);

export const textKey = (text: string): number => mix(textHash(text), SPACE.text);

const writeDeletions = (
  text: Uint8Array,
  start: number,
  length: number,
  isPlain: boolean,
  out: Uint32Array,
  from: number,
): number => {
  let n = from;
  if (length === 3 && isPlain) {
    sorted[0] = text[start]!;
    sorted[1] = text[start + 1]!;
    sorted[2] = text[start + 2]!;
    sorted.subarray(0, 3).sort();
    out[n++] = mix((sorted[0]! << 16) | (sorted[1]! << 8) | sorted[2]! | (1 << 28), SPACE.text);
    if (sorted[0] === sorted[1] || sorted[1] === sorted[2]) {
      const dedoubled =
        text[start] === text[start + 1] ? [text[start]!, text[start + 2]!] : [text[start]!, text[start + 1]!];
      out[n++] = mix((Math.imul(dedoubled[0]!, HASH_BASE) + dedoubled[1]!) | 0, SPACE.text);
    }
    return n;
  }
  if (length < DELETE_ONE_MIN || length > DELETE_ONE_MAX) return n;
  const whole = prefix[length]!;
  for (let i = length; i >= 0; i--) suffix[i] = (whole - Math.imul(prefix[i]!, POWERS[length - i]!)) | 0;
  for (let i = 0; i < length; i++) {
    if (i > 0 && text[start + i] === text[start + i - 1]) continue;
    out[n++] = mix((Math.imul(prefix[i]!, POWERS[length - 1 - i]!) + suffix[i + 1]!) | 0, SPACE.text);
  }
  if (!isPlain || length < DELETE_TWO_MIN || length > DELETE_TWO_MAX) return n;
  for (let i = 0; i < length - 1; i++) {
    for (let j = i + 1; j < length; j++) {
      const middle = (prefix[j]! - Math.imul(prefix[i + 1]!, POWERS[j - i - 1]!)) | 0;
      const head = (Math.imul(prefix[i]!, POWERS[j - i - 1]!) + middle) | 0;
      out[n++] = mix((Math.imul(head, POWERS[length - 1 - j]!) + suffix[j + 1]!) | 0, SPACE.text);
    }
  }
  return n;
};

const writeSoundKeys = (
  table: TokenTable,
  id: number,
  role: KeyRole,
  skip: number,
  out: Uint32Array,
  from: number,
): number => {
  let n = from;
  const start = table.soundStart[id]! + skip;
  const length = Math.min(table.soundStart[id + 1]! - start, SOUND_LENGTH_MAX);
  if (length < 2) return n;
  const isLatin = table.script[id] === LATIN;
  const isPlain = table.form[id] === FORM.plain;
  const fine = writeSkeleton(table.sound, start, length, 'fine', skeleton);
  if (role !== 'native' || isLatin) {
    if (isPlain) {
      const opening = skip > 0 ? OPENING.vowel : openingOf(table.sound[start]!);
      const shape = shapeOf(table.sound[start + length - 1]!) + opening;
      if (fine >= 2) out[n++] = fineKey(fine, shape);
      for (const reading of otherReadings(table.sound, start, length)) {
        const other = writeReading(reading, table.sound, start, length, skeleton);
        const first = skip > 0 ? OPENING.vowel : openingAs(table.sound[start]!, reading);
        if (other >= 2) out[n++] = fineKey(other, shape - opening + first);
      }
    }
    if (fine >= JOINED_SKELETON_MIN && (!isPlain || role === 'query')) {
      writeSkeleton(table.sound, start, length, 'fine', skeleton);
      out[n++] = mix(hash(skeleton, fine, -1), SPACE.fineJoined);
      if (!isPlain && role === 'query') out[n++] = mix(hash(skeleton, fine, -1), SPACE.fine);
    }
  }
  n = writeCoarseKeys(table, start, length, 'coarse', isLatin, isPlain, role, out, n);
  return isLatin || !hasSibilantReading(table.sound, start, length)
    ? n
    : writeCoarseKeys(table, start, length, 'sibilant', isLatin, isPlain, role, out, n);
};

const writeCoarseKeys = (
  table: TokenTable,
  start: number,
  length: number,
  kind: 'coarse' | 'sibilant',
  isLatin: boolean,
  isPlain: boolean,
  role: KeyRole,
  out: Uint32Array,
  from: number,
): number => {
  let n = from;
  const coarse = writeSkeleton(table.sound, start, length, kind, skeleton);
  if (coarse === 0 || (coarse === 1 && !isPlain)) return n;
  const space = isLatin ? SPACE.coarseLatin : role === 'native' ? SPACE.coarseNative : SPACE.coarseOther;
  const deletions = isPlain && coarse >= 3 ? coarse : 0;
  for (let d = -1; d < deletions; d++) {
    const key = hash(skeleton, coarse, d);
    if (role !== 'query') {
      out[n++] = mix(key, space);
      continue;
    }
    out[n++] = mix(key, SPACE.coarseOther);
    if (isLatin) continue;
    out[n++] = mix(key, SPACE.coarseLatin);
    out[n++] = mix(key, SPACE.coarseNative);
  }
  return n;
};
/** Two consonants alone are found only under one opening and one end. */
const fineKey = (consonants: number, shape: number): number =>
  mix(hash(skeleton, consonants, -1) + (consonants === 2 ? shape : 0), SPACE.fine);
const shapeOf = (last: number): number => (skeletonVowels.has(last) || last === 8 ? 8 : 0) + 1;
/** A word run together has at least so many consonants when only they agree. */
const JOINED_SKELETON_MIN = 4;
const OPENING = { consonant: 0, vowel: 2, h: 4 } as const;
const openingOf = (phone: number): number =>
  skeletonVowels.has(phone) ? OPENING.vowel : phone === 8 ? OPENING.h : OPENING.consonant;
/** Where a reading leaves the first sound out: j as y, kh as h. */
const openingAs = (phone: number, reading: number): number =>
  phone === 10 && reading % 2 === 1 ? OPENING.vowel : phone === 30 && reading >= 6 ? OPENING.h : openingOf(phone);
const skeletonVowels = new Set([1, 5, 9, 15, 21, 25]);

const hash = (bytes: Uint8Array, length: number, without: number): number => {
  let h = 17;
  for (let i = 0; i < length; i++) if (i !== without) h = (Math.imul(h, HASH_BASE) + bytes[i]!) | 0;
  return h;
};

/** Whether units of a declared and of a listed name share a key, which is to be found through the index. */
export interface KeySharing {
  /** Says which two names are compared next. */
  readonly begin: (q: TokenTable, c: TokenTable) => void;
  /** True when the units share one; the query's is then what `tokenSimilarity` compares next. */
  readonly share: (qUnit: number, cUnit: number) => boolean;
}

/** The keys of each unit are written once for two names, those of one declared unit at a time. */
export const createKeySharing = (unitsMax: number): KeySharing => {
  const queryKeys = new Uint32Array(KEYS_MAX);
  const listedKeys = new Uint32Array(KEYS_MAX * unitsMax);
  const counts = new Int32Array(unitsMax);
  let asked: TokenTable | undefined;
  let listed: TokenTable | undefined;
  let askedUnit = -1;
  let askedCount = 0;
  /** One bit for each key of the declared unit modulo their number: few listed keys are compared with all of it. */
  const filter = new Int32Array(64);
  const bitOf = (key: number): number => key & (filter.length * 32 - 1);
  return {
    begin(q, c) {
      asked = q;
      listed = c;
      askedUnit = -1;
      counts.fill(-1);
    },
    share(qUnit, cUnit) {
      if (qUnit !== askedUnit) {
        askedCount = writeKeys(asked!, qUnit, 'query', queryKeys);
        askedUnit = qUnit;
        filter.fill(0);
        for (let a = 0; a < askedCount; a++) filter[bitOf(queryKeys[a]!) >>> 5]! |= 1 << (bitOf(queryKeys[a]!) & 31);
      }
      const from = cUnit * KEYS_MAX;
      if (counts[cUnit]! < 0)
        counts[cUnit] = writeKeys(listed!, cUnit, 'index', listedKeys.subarray(from, from + KEYS_MAX));
      const to = from + counts[cUnit]!;
      for (let b = from; b < to; b++) {
        const key = listedKeys[b]!;
        if (((filter[bitOf(key) >>> 5]! >> (bitOf(key) & 31)) & 1) === 0) continue;
        for (let a = 0; a < askedCount; a++) if (queryKeys[a] === key) return true;
      }
      return false;
    },
  };
};
