/**
 * Tokens in flat tables, and when two of them are the same word. Two tokens are compared only when they share a key (equal
 * spelling, spelling less a letter or two, consonants, initial, known variant): the gate is part of the definition, so an
 * index over keys finds exactly what a comparison of everything with everything would.
 */
import { SCRIPTS, type Script } from './fold.ts';
import { PART_KINDS, type PartKind } from './name.ts';
import { BUSINESS_AMBIGUOUS, FAMILY_NAMES, SPELLINGS } from './name-lexicon.ts';
import { hasSibilantReading, SOUND_LENGTH_MAX, soundDistance, writeSkeleton, writeSound } from './name-sound.ts';
import { readSyllable, SYLLABLE_LENGTH_MAX } from './name-syllable.ts';
import { GIVEN_NAME_TRANSLATIONS, GIVEN_NAME_VARIANTS } from './name-variants.ts';

/** `plain` one word; `join` two neighbours written as one; `compact` a whole name without spaces. */
export const TOKEN_FORMS = ['plain', 'join', 'compact'] as const;
export type TokenForm = (typeof TOKEN_FORMS)[number];
export const FORM = { plain: 0, join: 1, compact: 2 } as const;
export const KIND = Object.fromEntries(PART_KINDS.map((kind, i) => [kind, i])) as Readonly<Record<PartKind, number>>;
const LATIN = 0;

/** Longest token kept; what is longer is cut. */
export const TOKEN_LENGTH_MAX = 60;

export interface TokenTable {
  readonly text: Uint8Array;
  /** Start of each token's text; one more than there are tokens. */
  readonly textStart: Uint32Array;
  readonly sound: Uint8Array;
  readonly soundStart: Uint32Array;
  readonly kind: Uint8Array;
  readonly script: Uint8Array;
  readonly form: Uint8Array;
  /** One bit for each letter that occurs. */
  readonly letters: Uint32Array;
  /** The texts again, as strings, where a table is small enough to have them. */
  readonly strings?: string[];
}

export interface TokenTableBuilder {
  readonly table: TokenTable;
  count: number;
  clear(): void;
  add(text: string, kind: PartKind, script: Script, form: TokenForm): number;
}

/** Room for `tokensMax` tokens; for queries, reused between them. */
export const tokenTable = (tokensMax: number, bytesMax = tokensMax * TOKEN_LENGTH_MAX * 2): TokenTableBuilder => {
  const table: TokenTable = {
    text: new Uint8Array(bytesMax),
    textStart: new Uint32Array(tokensMax + 1),
    sound: new Uint8Array(bytesMax),
    soundStart: new Uint32Array(tokensMax + 1),
    kind: new Uint8Array(tokensMax),
    script: new Uint8Array(tokensMax),
    form: new Uint8Array(tokensMax),
    letters: new Uint32Array(tokensMax),
    strings: [],
  };
  const sound = new Uint8Array(TOKEN_LENGTH_MAX * 2);
  const builder: TokenTableBuilder = {
    table,
    count: 0,
    clear: () => {
      builder.count = 0;
    },
    add: (text, kind, script, form) => {
      const id = builder.count++;
      table.strings![id] = text;
      const length = Math.min(text.length, TOKEN_LENGTH_MAX);
      const start = table.textStart[id]!;
      let letters = 0;
      for (let i = 0; i < length; i++) {
        const c = text.charCodeAt(i);
        table.text[start + i] = c;
        if (c >= 97) letters |= 1 << (c - 97);
      }
      table.letters[id] = letters >>> 0;
      table.textStart[id + 1] = start + length;
      const sounds =
        kind === 'legal' || kind === 'number'
          ? 0
          : writeSound(text.length > length ? text.slice(0, length) : text, sound);
      const soundStart = table.soundStart[id]!;
      for (let i = 0; i < sounds; i++) table.sound[soundStart + i] = sound[i]!;
      table.soundStart[id + 1] = soundStart + sounds;
      table.kind[id] = KIND[kind];
      table.script[id] = SCRIPTS.indexOf(script);
      table.form[id] = FORM[form];
      return id;
    },
  };
  return builder;
};

export const tokenText = (table: TokenTable, id: number): string => {
  if (table.strings !== undefined) return table.strings[id]!;
  let out = '';
  for (let i = table.textStart[id]!; i < table.textStart[id + 1]!; i++) out += String.fromCharCode(table.text[i]!);
  return out;
};

// --- known variants --------------------------------------------------------------------------------------------------

const variantsOf = new Map<string, string[]>();
const relate = (a: string, b: string): void => {
  if (a === b || a.length < 2 || b.length < 2) return;
  const all = variantsOf.get(a);
  if (all === undefined) variantsOf.set(a, [b]);
  else if (!all.includes(b)) all.push(b);
};
for (const line of GIVEN_NAME_VARIANTS.trim().split('\n')) {
  const [name, ...forms] = line.split(' ');
  for (const form of forms) {
    relate(name!, form);
    relate(form, name!);
  }
}
const translations = new Set<string>();
for (const line of GIVEN_NAME_TRANSLATIONS.split('\n')) {
  const [name, ...forms] = line.split(' ');
  for (const form of forms) {
    if (variantsOf.get(name!)?.includes(form) === true) continue;
    relate(name!, form);
    relate(form, name!);
    translations.add(`${name} ${form}`).add(`${form} ${name}`);
  }
}
for (const [short, forms] of BUSINESS_AMBIGUOUS) {
  for (const form of forms) {
    relate(short, form);
    relate(form, short);
  }
}
const familyPairs = relateGroups(FAMILY_NAMES, (a, b) => variantsOf.get(a)?.includes(b) !== true);
const spellingPairs = relateGroups(SPELLINGS, () => true);

/** Relates the forms of each group with each other and returns those pairs, as `a b`. */
function relateGroups(
  groups: ReadonlyMap<string, string>,
  isNew: (a: string, b: string) => boolean,
): ReadonlySet<string> {
  const byCanonical = new Map<string, string[]>();
  for (const [form, canonical] of groups)
    byCanonical.set(canonical, [...(byCanonical.get(canonical) ?? []), form.replace(/_+$/, '')]);
  const pairs = new Set<string>();
  for (const forms of byCanonical.values()) {
    for (const a of forms) {
      for (const b of forms) {
        if (a === b || !isNew(a, b)) continue;
        relate(a, b);
        pairs.add(`${a} ${b}`);
      }
    }
  }
  return pairs;
}

/** Sets of letters of which some known name consists: a cheap way out for words that are none. */
const KNOWN_BITS = 18;
const knownLetters = new Uint8Array(2 ** KNOWN_BITS);
const lettersSlot = (letters: number): number => Math.imul(letters, 0x9e3779b1) >>> (32 - KNOWN_BITS);
for (const name of [...variantsOf.keys(), ...SPELLINGS.keys(), ...FAMILY_NAMES.keys()])
  knownLetters[lettersSlot(lettersOf(name.replace(/_+$/, '')))] = 1;

/** One bit for each letter that occurs. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 97) letters |= 1 << (c - 97);
  }
  return letters >>> 0;
}

// --- keys ------------------------------------------------------------------------------------------------------------

const BASE = 0x01000193;
const POWERS = new Int32Array(TOKEN_LENGTH_MAX + 1);
POWERS[0] = 1;
for (let i = 1; i <= TOKEN_LENGTH_MAX; i++) POWERS[i] = Math.imul(POWERS[i - 1]!, BASE);

const SPACE = {
  text: 1,
  fine: 2,
  coarseLatin: 3,
  coarseOther: 4,
  initial: 5,
  coarseNative: 6,
  fineJoined: 7,
  syllable: 8,
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

/** The token whose query keys were written last: comparisons with it follow. */
let askedText = '';
let askedVariants: readonly string[] | undefined;

/** Writes the keys of a token into `out` and returns their number. */
export const writeKeys = (table: TokenTable, id: number, role: KeyRole, out: Uint32Array): number => {
  if (role === 'query') askedVariants = undefined;
  const { text } = table;
  const start = table.textStart[id]!;
  const length = table.textStart[id + 1]! - start;
  const kind = table.kind[id]!;
  const form = table.form[id]!;
  let n = 0;
  let h = 0;
  prefix[0] = 0;
  for (let i = 0; i < length; i++) {
    h = (Math.imul(h, BASE) + text[start + i]!) | 0;
    prefix[i + 1] = h;
  }
  out[n++] = mix(h, SPACE.text);
  if (kind === KIND.legal || kind === KIND.number || length === 0) return n;
  if (kind === KIND.initial) {
    out[n++] = mix(text[start]!, SPACE.initial);
    return n;
  }
  const isPlain = form === FORM.plain;
  if (role === 'query' && (kind === KIND.particle || kind === KIND.title)) return n;
  if (role === 'query' && (kind === KIND.generic || kind === KIND.place)) return writeVariants(table, id, out, n);
  if (isPlain && role === 'query') out[n++] = mix(text[start]!, SPACE.initial);
  if (form !== FORM.join) n = writeDeletions(text, start, length, isPlain, out, n);
  n = writeSoundKeys(table, id, role, 0, out, n);
  const article = isPlain ? gluedArticle(text, start, length) : 0;
  if (article > 0) {
    out[n++] = mix((h - Math.imul(prefix[article]!, POWERS[length - article]!)) | 0, SPACE.text);
    n = writeSoundKeys(table, id, role, articlePhones(text, start, article), out, n);
  }
  if (isPlain && kind === KIND.word && length <= SYLLABLE_LENGTH_MAX && table.script[id] === LATIN) {
    const syllable = readSyllable(tokenText(table, id));
    if (syllable !== undefined) out[n++] = mix(textHash(syllable.wide), SPACE.syllable);
  }
  return isPlain && role === 'query' && length >= 2 ? writeVariants(table, id, out, n) : n;
};

/** The known variants of a query's word, which also are what it is compared with next. */
const writeVariants = (table: TokenTable, id: number, out: Uint32Array, from: number): number => {
  let n = from;
  askedText = tokenText(table, id);
  askedVariants = variantsOf.get(askedText);
  if (askedVariants !== undefined) for (const v of askedVariants) if (n < KEYS_MAX) out[n++] = textKey(v);
  return n;
};

export const textKey = (text: string): number => mix(textHash(text), SPACE.text);

const textHash = (text: string): number => {
  let h = 0;
  for (let i = 0; i < text.length; i++) h = (Math.imul(h, BASE) + text.charCodeAt(i)) | 0;
  return h;
};

/** Letters of an article written as one with its word: `alkawari`, `elsseid`, `essid` before a letter of the sun, `lazhar`, `lhadi`. */
const gluedArticle = (text: Uint8Array, start: number, length: number): 0 | 1 | 2 => {
  const first = text[start]!;
  const second = text[start + 1]!;
  if (first === 108) return length >= 5 && (second === 97 || second === 104) ? 1 : 0;
  if (first !== 97 && first !== 101) return 0;
  if (second === 108) return length >= 6 ? 2 : 0;
  return length >= 5 && second === text[start + 2] && SUN_LETTERS.has(second) ? 2 : 0;
};
/** The same in phones, where a doubled letter is one. */
const articlePhones = (text: Uint8Array, start: number, letters: number): number =>
  letters === 2 && text[start + 1] === text[start + 2] ? 1 : letters;
const SUN_LETTERS = new Set([...'tdrzsn'].map((c) => c.charCodeAt(0)));

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
      out[n++] = mix((Math.imul(dedoubled[0]!, BASE) + dedoubled[1]!) | 0, SPACE.text);
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
    if (fine === 2 && isPlain) {
      const shape =
        (skeletonVowels.has(table.sound[start + length - 1]!) || table.sound[start + length - 1] === 8 ? 8 : 0) + 1;
      const opening = skip > 0 ? OPENING.vowel : openingOf(table.sound[start]!);
      out[n++] = mix(hash(skeleton, fine, -1) + shape + opening, SPACE.fine);
    } else if (fine >= 3 && isPlain) out[n++] = mix(hash(skeleton, fine, -1), SPACE.fine);
    if (fine >= JOINED_SKELETON_MIN && (!isPlain || role === 'query'))
      out[n++] = mix(hash(skeleton, fine, -1), SPACE.fineJoined);
    if (fine >= JOINED_SKELETON_MIN && !isPlain && role === 'query')
      out[n++] = mix(hash(skeleton, fine, -1), SPACE.fine);
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
/** A word run together has at least so many consonants when only they agree. */
const JOINED_SKELETON_MIN = 4;
const OPENING = { consonant: 0, vowel: 2, h: 4 } as const;
const openingOf = (phone: number): number =>
  skeletonVowels.has(phone) ? OPENING.vowel : phone === 8 ? OPENING.h : OPENING.consonant;
const skeletonVowels = new Set([1, 5, 9, 15, 21, 25]);

const hash = (bytes: Uint8Array, length: number, without: number): number => {
  let h = 17;
  for (let i = 0; i < length; i++) if (i !== without) h = (Math.imul(h, BASE) + bytes[i]!) | 0;
  return h;
};

const indexKeys = new Uint32Array(KEYS_MAX);
const queryKeys = new Uint32Array(KEYS_MAX);

/** True when the tokens share a key; equal to being found through the index. */
export const shareKey = (q: TokenTable, i: number, c: TokenTable, j: number): boolean => {
  const nq = writeKeys(q, i, 'query', queryKeys);
  const nc = writeKeys(c, j, 'index', indexKeys);
  for (let a = 0; a < nq; a++) for (let b = 0; b < nc; b++) if (queryKeys[a] === indexKeys[b]) return true;
  return false;
};

// --- similarity ------------------------------------------------------------------------------------------------------

export const TOKEN_RULES = [
  'none',
  'same',
  'variant',
  'initial',
  'spelling',
  'sound',
  'article',
  'script',
  'syllable',
] as const;
export type TokenRule = (typeof TOKEN_RULES)[number];

/** Below this two tokens have nothing to do with each other: a cliff, not a slope. */
export const SIMILARITY_MIN = 0.5;
const VARIANT = 0.82;
const VARIANT_FAMILY = 0.78;
const VARIANT_TRANSLATED = 0.74;
const SPELLING_KNOWN = 0.96;
/** Words run together must agree better than words that stand alone. */
const JOINED_MIN = 0.72;
const COMPACT_MIN = 0.8;
const JOINED_MIN_CROSS = 0.78;
/** Across scripts a word may agree less, when the rest agrees well. */
const SIMILARITY_MIN_CROSS = 0.42;
/** A declared initial agrees with a listed word; a listed initial says less about a declared word. */
export const SIMILARITY_INITIAL = 0.85;
const INITIAL_LISTED = 0.5;
/** Several doubtful words do not make one sure one. */
const DOUBT = 1.6;
/** Above this spelling alone decides. */
const SOUND_NEEDLESS = 0.9;
const DOUBT_SOUND = 1.3;
const SOUND_BUDGET = 0.28;
const SOUND_BUDGET_CROSS = 0.45;
const DOUBT_CROSS = 1.4;

let rule: TokenRule = 'none';
/** How the last two tokens that were compared agree. */
export const lastRule = (): TokenRule => rule;

/**
 * What `tokenSimilarity` adds where two words are one syllable of a Korean or Chinese name: counts between two such names, and
 * nowhere else.
 */
const IF_SYLLABIC = 2;
const SYLLABLE_CLOSE = 0.95;
const SYLLABLE_WIDE = 0.9;

/** What a similarity is worth between two names; `top` of all names. */
export const similarityWithin = (similarity: number, areSyllabic: boolean): number =>
  similarity < IF_SYLLABIC ? similarity : areSyllabic ? syllableShare(similarity) : similarity % IF_SYLLABIC;
export const similarityTop = (similarity: number): number =>
  similarity < IF_SYLLABIC ? similarity : syllableShare(similarity);
const syllableShare = (similarity: number): number => (similarity >= 2 * IF_SYLLABIC ? SYLLABLE_CLOSE : SYLLABLE_WIDE);

/**
 * 0, or from SIMILARITY_MIN to 1, and more by `similarityWithin`; call it only for tokens that share a key, after the query keys of
 * `q`'s were written.
 */
export const tokenSimilarity = (q: TokenTable, i: number, c: TokenTable, j: number): number => {
  const similarity = wordSimilarity(q, i, c, j);
  if (similarity >= SYLLABLE_WIDE || q.script[i] !== LATIN || c.script[j] !== LATIN) return similarity;
  const ql = q.textStart[i + 1]! - q.textStart[i]!;
  const cl = c.textStart[j + 1]! - c.textStart[j]!;
  if (ql > SYLLABLE_LENGTH_MAX || cl > SYLLABLE_LENGTH_MAX || ql < 2 || cl < 2) return similarity;
  if (q.kind[i] !== KIND.word || c.kind[j] !== KIND.word || q.form[i] !== FORM.plain || c.form[j] !== FORM.plain)
    return similarity;
  const a = readSyllable(tokenText(q, i));
  const b = a && readSyllable(tokenText(c, j));
  if (a?.wide !== b?.wide || a === undefined) return similarity;
  return similarity + (a.close === b!.close ? 2 * IF_SYLLABIC : IF_SYLLABIC);
};

const wordSimilarity = (q: TokenTable, i: number, c: TokenTable, j: number): number => {
  rule = 'none';
  const qs = q.textStart[i]!;
  const ql = q.textStart[i + 1]! - qs;
  const cs = c.textStart[j]!;
  const cl = c.textStart[j + 1]! - cs;
  const qk = q.kind[i]!;
  const ck = c.kind[j]!;
  const crossScript = q.script[i] !== c.script[j];
  if (equalBytes(q.text, qs, ql, c.text, cs, cl)) {
    rule = 'same';
    return 1;
  }
  if (qk === KIND.legal || ck === KIND.legal || qk === KIND.number || ck === KIND.number) return 0;
  if (qk === KIND.initial || ck === KIND.initial) {
    if (
      q.text[qs] !== c.text[cs] ||
      (qk !== KIND.initial && qk !== KIND.word) ||
      (ck !== KIND.initial && ck !== KIND.word)
    )
      return 0;
    rule = 'initial';
    return qk === KIND.initial ? SIMILARITY_INITIAL : INITIAL_LISTED;
  }
  if (!sameDigits(q.text, qs, ql, c.text, cs, cl)) return 0;
  let best = 0;
  if (!crossScript || (q.script[i] !== 1 && c.script[j] !== 1)) {
    best = tooManyLettersDiffer(q.letters[i]! ^ c.letters[j]!, Math.max(ql, cl))
      ? 0
      : spelling(q.text, qs, ql, c.text, cs, cl);
    if (best > 0) rule = 'spelling';
  }
  best **= DOUBT;
  const isJoined = q.form[i] !== FORM.plain || c.form[j] !== FORM.plain;
  const heard = best > SOUND_NEEDLESS || (isJoined && !crossScript) ? 0 : sounding(q, i, 0, c, j, 0, best);
  if (heard > best) {
    best = heard;
    rule = crossScript ? 'script' : 'sound';
  }
  if (best < SPELLING_KNOWN && q.form[i] === FORM.plain && c.form[j] === FORM.plain) {
    const listed = knownLetters[lettersSlot(c.letters[j]!)] === 1 ? tokenText(c, j) : '';
    const known = listed !== '' && askedVariants !== undefined && mayVary(qk) && mayVary(ck) ? knownVariant(listed) : 0;
    if (known > best) {
      best = known;
      rule = 'variant';
    }
    if (listed !== '' && best > 0 && best < SPELLING_KNOWN && rule !== 'variant')
      best = crossScript ? familiesApart(best, listed) : apart(best, listed);
    const qa = gluedArticle(q.text, qs, ql);
    const ca = gluedArticle(c.text, cs, cl);
    if (qa + ca > 0) {
      const bare = equalBytes(q.text, qs + qa, ql - qa, c.text, cs + ca, cl - ca)
        ? 0.95
        : sounding(q, i, articlePhones(q.text, qs, qa), c, j, articlePhones(c.text, cs, ca)) * 0.95;
      if (bare > best) {
        best = bare;
        rule = 'article';
      }
    }
  }
  const isWhole = q.form[i] === FORM.compact || c.form[j] === FORM.compact;
  return best <
    (crossScript
      ? isJoined
        ? JOINED_MIN_CROSS
        : SIMILARITY_MIN_CROSS
      : isJoined
        ? isWhole
          ? COMPACT_MIN
          : JOINED_MIN
        : SIMILARITY_MIN)
    ? 0
    : best;
};

const knownVariant = (listed: string): number => {
  if (askedVariants?.includes(listed) !== true) return 0;
  if (!familyPairs.has(`${askedText} ${listed}`) && (FAMILY_NAMES.has(askedText) || FAMILY_NAMES.has(listed))) {
    if (!spellingPairs.has(`${askedText} ${listed}`)) return 0;
  }
  const pair = `${askedText} ${listed}`;
  return spellingPairs.has(pair)
    ? SPELLING_KNOWN
    : familyPairs.has(pair)
      ? VARIANT_FAMILY
      : translations.has(pair)
        ? VARIANT_TRANSLATED
        : VARIANT;
};

/** Names that both are known and not as forms of each other are two names, however close. */
const apart = (similarity: number, listed: string): number => {
  const a = SPELLINGS.get(askedText);
  const b = SPELLINGS.get(listed);
  if (a !== undefined && b !== undefined && a !== b) return 0;
  if (similarity >= ONE_NAME) return similarity;
  const areKnown = askedVariants !== undefined && variantsOf.has(listed);
  return areKnown ? Math.max(NAMES_APART * similarity, Math.min(similarity, SIMILARITY_MIN)) : similarity;
};
const NAMES_APART = 0.88;
/** Spellings of one name differ by what romanisations differ in, and agree so well: `talib` and `taleb`, `fawaz` and `fawwaz`. */
const ONE_NAME = 0.88;

/** A family name of China or Korea read from its own script is not another one. */
const familiesApart = (similarity: number, listed: string): number =>
  FAMILY_NAMES.has(askedText) && FAMILY_NAMES.has(listed) ? 0 : similarity;

const mayVary = (kind: number): boolean => kind !== KIND.particle && kind !== KIND.title;

const equalBytes = (
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
): boolean => {
  if (aLength !== bLength) return false;
  for (let k = 0; k < aLength; k++) if (a[aStart + k] !== b[bStart + k]) return false;
  return true;
};

/** Digits tell apart what letters make alike: the digits of both must read the same. */
const sameDigits = (
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
): boolean => {
  let j = 0;
  for (let i = 0; i < aLength; i++) {
    const c = a[aStart + i]!;
    if (c > 57) continue;
    while (j < bLength && b[bStart + j]! > 57) j++;
    if (j === bLength || b[bStart + j] !== c) return false;
    j++;
  }
  while (j < bLength) if (b[bStart + j++]! <= 57) return false;
  return true;
};

/** Cost allowed by the length of the longer word. */
const allowance = (length: number): number => {
  if (length <= 2) return 0;
  if (length === 3) return 0.75;
  if (length === 4) return 1;
  if (length <= 6) return 1.3;
  return length <= 9 ? 2 : 2.5;
};

/** An edit changes two letters at most and costs at least 0.7, unless it only doubles one. */
const tooManyLettersDiffer = (difference: number, length: number): boolean => {
  let x = difference - ((difference >>> 1) & 0x55555555);
  x = (x & 0x33333333) + ((x >>> 2) & 0x33333333);
  const bits = Math.imul((x + (x >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  return bits > (length <= 6 ? 2 : length <= 9 ? 4 : 6);
};

const VOWEL = new Uint8Array(128);
for (const c of 'aeiouy') VOWEL[c.charCodeAt(0)] = 1;

const near = new Float32Array(128 * 128).fill(1.2);
for (const pair of [
  'il',
  'ij',
  'mn',
  'bp',
  'dt',
  'sz',
  'ck',
  'uv',
  'gq',
  'vw',
  'kq',
  'gj',
  'hn',
  'rn',
  'ks',
  'cs',
  'bv',
  'gk',
  'jy',
  'fv',
  'lr',
  'qk',
]) {
  near[pair.charCodeAt(0) * 128 + pair.charCodeAt(1)] = 0.8;
  near[pair.charCodeAt(1) * 128 + pair.charCodeAt(0)] = 0.8;
}
for (const a of 'aeiouy') for (const b of 'aeiouy') near[a.charCodeAt(0) * 128 + b.charCodeAt(0)] = 0.7;

/** Two letters in the other order are a slip of the hand, seldom another name. */
const SWAP = 0.55;
/** `rn` that a machine read as `m`. */
const SCANNED = 0.5;
const [M, N, R] = [109, 110, 114] as const;

const ROW = TOKEN_LENGTH_MAX + 2;
const rows = [new Float64Array(ROW), new Float64Array(ROW), new Float64Array(ROW)] as const;

const spelling = (
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
): number => {
  const length = Math.max(aLength, bLength);
  const budget = allowance(length);
  if (Math.abs(aLength - bLength) > (budget < 1 ? 1 : budget * 2)) return 0;
  let before = rows[0];
  let above = rows[1];
  let current = rows[2];
  let bestAbove = 0;
  above[0] = 0;
  for (let j = 1; j <= bLength; j++) above[j] = above[j - 1]! + gap(b, bStart + j - 1, bStart, bStart + bLength);
  for (let i = 1; i <= aLength; i++) {
    const ca = a[aStart + i - 1]!;
    const gapA = gap(a, aStart + i - 1, aStart, aStart + aLength);
    current[0] = above[0]! + gapA;
    let best = current[0]!;
    for (let j = 1; j <= bLength; j++) {
      const cb = b[bStart + j - 1]!;
      let cost = above[j - 1]! + (ca === cb ? 0 : near[ca * 128 + cb]! + (i === 1 && j === 1 ? 0.2 : 0));
      const drop = above[j]! + gapA;
      if (drop < cost) cost = drop;
      const insert = current[j - 1]! + gap(b, bStart + j - 1, bStart, bStart + bLength);
      if (insert < cost) cost = insert;
      if (i > 1 && j > 1 && ca !== cb && ca === b[bStart + j - 2] && cb === a[aStart + i - 2]) {
        const swap = before[j - 2]! + SWAP;
        if (swap < cost) cost = swap;
      }
      if (i > 1 && cb === M && ca === N && a[aStart + i - 2] === R) cost = Math.min(cost, before[j - 1]! + SCANNED);
      if (j > 1 && ca === M && cb === N && b[bStart + j - 2] === R) cost = Math.min(cost, above[j - 2]! + SCANNED);
      current[j] = cost;
      if (cost < best) best = cost;
    }
    if (best > budget && bestAbove > budget) return 0;
    bestAbove = best;
    const spare = before;
    before = above;
    above = current;
    current = spare;
  }
  const distance: number = above[bLength]!;
  if (distance > budget) return 0;
  return 1 - (1.2 * distance) / Math.max(length, 4);
};

/** A letter beside its double is half a letter. */
const gap = (text: Uint8Array, at: number, start: number, end: number): number => {
  const c = text[at]!;
  if ((at > start && text[at - 1] === c) || (at + 1 < end && text[at + 1] === c)) return 0.45;
  return VOWEL[c] === 1 ? 0.9 : 1;
};

/** 0 also where no more than `least` could come of it, in one script. */
const sounding = (
  q: TokenTable,
  i: number,
  qSkip: number,
  c: TokenTable,
  j: number,
  cSkip: number,
  least = 0,
): number => {
  const qs = q.soundStart[i]! + qSkip;
  const ql = q.soundStart[i + 1]! - qs;
  const cs = c.soundStart[j]! + cSkip;
  const cl = c.soundStart[j + 1]! - cs;
  if (ql < 2 || cl < 2) return 0;
  const length = Math.max(ql, cl);
  const qScript = q.script[i]!;
  const cScript = c.script[j]!;
  if (qScript === cScript) {
    const share = least > SIMILARITY_MIN ? (0.96 - least ** (1 / DOUBT_SOUND)) / 1.3 + 1e-9 : SOUND_BUDGET;
    const distance = soundDistance(q.sound, qs, ql, c.sound, cs, cl, 'latin', length * Math.min(share, SOUND_BUDGET));
    return Math.max(0, 0.96 - (1.3 * distance) / length) ** DOUBT_SOUND;
  }
  const budget = length * SOUND_BUDGET_CROSS;
  const distance =
    qScript === LATIN
      ? soundDistance(c.sound, cs, cl, q.sound, qs, ql, SCRIPTS[cScript]!, budget)
      : soundDistance(q.sound, qs, ql, c.sound, cs, cl, SCRIPTS[qScript]!, budget);
  return Math.max(0, 0.97 - (1.15 * distance) / length) ** DOUBT_CROSS;
};
