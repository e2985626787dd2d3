/** When two words are the same word, how well they agree and by which rule. */
import { SCRIPTS } from '../../fold/fold.ts';
import { heard } from '../lexicon/heard.ts';
import {
  apart,
  areTwoGiven,
  familiesApart,
  knownVariant,
  mayBeKnown,
  SPELLING_KNOWN,
  VARIANT,
  VARIANT_FAMILY,
} from '../lexicon/known.ts';
import { areTwoSyllables, chineseAgreement } from '../lexicon/pinyin.ts';
import { readSyllable, SYLLABLE_LENGTH_MAX } from '../lexicon/syllable.ts';
import { areTwoFamilies } from '../lexicon/two-families.ts';
import { isBlendOf } from '../reading/blend.ts';
import { areFamily, type ScoreSide } from '../reading/side.ts';
import { articlePhones, gluedArticle } from './article.ts';
import { CUT_LEAST, CUT_MIN, cutAgreement, isCutAt, mayBeCut } from './cut.ts';
import { feminineAgreement, mayBeFeminine } from './feminine.ts';
import { isSlipOf } from './slip.ts';
import { SOUND_LENGTH_MAX, soundDistance, writeSkeleton } from './sound.ts';
import { costMost, equalBytes, sameDigits, spelling, tooManyLettersDiffer, vowelsLost } from './spelling.ts';
import { FORM, HAN, HAS_DIGITS, KIND, LATIN, type TokenTable, tokenText } from './token.ts';

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
  'acronym',
  'cut',
  'blend',
] as const;
export type TokenRule = (typeof TOKEN_RULES)[number];

/** Below this two tokens have nothing to do with each other: a cliff, not a slope. */
export const SIMILARITY_MIN = 0.5;
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
/** How near in spelling alone words run together must be, unless vowels are lost. */
const JOINED_SPELLING = JOINED_MIN ** (1 / DOUBT);
const COMPACT_SPELLING = COMPACT_MIN ** (1 / DOUBT);
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
 * What `tokenSimilarity` adds where what two words are worth depends on the names they stand in: one syllable of a Korean or Chinese
 * name counts between two such names and nowhere else, two syllables anywhere else; two given names count as family names
 * only, two family names in no place but that; the beginning of a word for the whole of it in persons' names only, and there a slip of the
 * hand counts for more than its letters.
 */
const IF_SYLLABIC = 2;
const IF_SYLLABIC_CLOSE = 4;
const IF_FAMILY = 6;
const UNLESS_SYLLABIC = 8;
const UNLESS_FAMILY = 10;
const UNLESS_FIRM = 12;
const SLIP_UNLESS_FIRM = 14;
const MARK = 2;
const SYLLABLE_CLOSE = 0.95;
const SYLLABLE_WIDE = 0.9;

/** Of words that are known to be two names where they stand. */
const TWO_NAMES = -1;

/** What a similarity is worth where the two words stand; less than 0 where they are known as two names. */
export const similarityWithin = (
  similarity: number,
  q: ScoreSide,
  qUnit: number,
  c: ScoreSide,
  cUnit: number,
): number => {
  if (similarity < MARK) return similarity;
  if (similarity >= SLIP_UNLESS_FIRM) return q.isFirm ? similarity - SLIP_UNLESS_FIRM : SLIP;
  if (similarity >= UNLESS_FIRM) return q.isFirm ? 0 : similarity - UNLESS_FIRM;
  if (similarity >= UNLESS_FAMILY) return areFamily(q, qUnit, c, cUnit) ? TWO_NAMES : similarity - UNLESS_FAMILY;
  const areSyllabic = q.isSyllabic && c.isSyllabic;
  if (similarity >= UNLESS_SYLLABIC)
    return (similarity - UNLESS_SYLLABIC) * (areSyllabic ? (c.parts === 2 ? 0 : SYLLABLE_SLIP) : 1);
  if (similarity >= IF_FAMILY) return areFamily(q, qUnit, c, cUnit) ? similarity - IF_FAMILY : TWO_NAMES;
  return areSyllabic ? syllableShare(similarity) : similarity % MARK;
};
/** One syllable of three that is another may be a slip. */
const SYLLABLE_SLIP = 0.9;

/** The most that it is worth anywhere. */
export const similarityTop = (similarity: number): number =>
  isBySyllable(similarity) ? syllableShare(similarity) : similarity >= SLIP_UNLESS_FIRM ? SLIP : similarity % MARK;
export const isBySyllable = (similarity: number): boolean => similarity >= IF_SYLLABIC && similarity < IF_FAMILY;
const syllableShare = (similarity: number): number =>
  similarity >= IF_SYLLABIC_CLOSE ? SYLLABLE_CLOSE : SYLLABLE_WIDE;

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
  if (a === undefined || b === undefined || similarity >= MARK) return similarity;
  if (a.wide !== b.wide)
    return similarity > 0 && rule !== 'variant' && a.loose !== b.loose ? similarity + UNLESS_SYLLABIC : similarity;
  return similarity + (a.close === b.close ? IF_SYLLABIC_CLOSE : IF_SYLLABIC);
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
  if (qk === KIND.blend || ck === KIND.blend) {
    if (qk !== ck || !isBlendOf(tokenText(q, i), tokenText(c, j))) return 0;
    rule = 'blend';
    return BLEND;
  }
  if (isShort(qk) || isShort(ck)) {
    if (!areShort(qk, ck) || !equalBytes(q.text, qs, ql, c.text, cs, cl)) return 0;
    rule = 'acronym';
    return acronymSimilarity(ql);
  }
  if (equalBytes(q.text, qs, ql, c.text, cs, cl)) {
    rule = 'same';
    return 1;
  }
  if (qk === KIND.legal || ck === KIND.legal || qk === KIND.number || ck === KIND.number) return 0;
  if (qk === KIND.place && ck === KIND.place && q.form[i] === FORM.plain && c.form[j] === FORM.plain) return 0;
  if (qk === KIND.initial || ck === KIND.initial) {
    if (
      !areInitials(q.text, qs, ql, c.text, cs, cl) ||
      (qk !== KIND.initial && qk !== KIND.word) ||
      (ck !== KIND.initial && ck !== KIND.word)
    )
      return 0;
    rule = 'initial';
    return qk === KIND.initial ? SIMILARITY_INITIAL : INITIAL_LISTED;
  }
  const haveDigits = ((q.letters[i]! | c.letters[j]!) & HAS_DIGITS) !== 0;
  if (haveDigits && !sameDigits(q.text, qs, ql, c.text, cs, cl)) return 0;
  const syllables =
    qk === KIND.word && ck === KIND.word && (c.script[j] === LATIN || c.script[j] === HAN)
      ? chineseAgreement(c.text, cs, cl)
      : undefined;
  if (syllables !== undefined) {
    if (syllables > 0) rule = 'syllable';
    return syllables;
  }
  const isJoined = q.form[i] !== FORM.plain || c.form[j] !== FORM.plain;
  const isWhole = q.form[i] === FORM.compact || c.form[j] === FORM.compact;
  let best = 0;
  if (!crossScript || (q.script[i] !== 1 && c.script[j] !== 1)) {
    const length = Math.max(ql, cl);
    if (!tooManyLettersDiffer(q.letters[i]! ^ c.letters[j]!, length)) {
      const isSpelt = isJoined && !crossScript && !vowelsLost(q.text, qs, ql, c.text, cs, cl);
      const costMax = isSpelt ? costMost(isWhole ? COMPACT_SPELLING : JOINED_SPELLING, length) : undefined;
      best = spelling(q.text, qs, ql, c.text, cs, cl, costMax);
    }
    if (best > 0) rule = 'spelling';
  }
  best **= DOUBT;
  const areApart = crossScript && !isJoined && areCharacterAndOther(q, i, c, j);
  const spoken = areApart || best > SOUND_NEEDLESS || (isJoined && !crossScript) ? 0 : sounding(q, i, 0, c, j, 0, best);
  if (spoken > best) {
    best = spoken;
    rule = crossScript ? 'script' : 'sound';
  }
  if (best > VOWELS_LOST_FROM && best < VOWELS_LOST && !crossScript) {
    const isLost = vowelsLost(q.text, qs, ql, c.text, cs, cl) || (!isJoined && haveSameConsonants(q, i, c, j));
    if (isLost) {
      best = VOWELS_LOST;
      rule = 'sound';
    }
  }
  if (best < SPELLING_KNOWN && q.form[i] === FORM.plain && c.form[j] === FORM.plain) {
    const listed = mayBeKnown(c.letters[j]!) ? tokenText(c, j) : '';
    const variant = listed !== '' && mayVary(qk) && mayVary(ck) ? knownVariant(listed) : 0;
    const isKorean = crossScript && (q.script[i] === HANGUL || c.script[j] === HANGUL);
    const isSpelled =
      (isKorean && variant === VARIANT_FAMILY) ||
      (variant === VARIANT &&
        !crossScript &&
        Math.min(ql, cl) >= SPELLED_MIN &&
        heard(tokenText(q, i)) === heard(listed));
    const known = isSpelled ? SPELLED : variant;
    if (known > best) {
      best = known;
      rule = 'variant';
    }
    if (known > 0 && known <= VARIANT && known !== VARIANT_FAMILY && areTwoFamilies(tokenText(q, i), tokenText(c, j)))
      return best + UNLESS_FAMILY;
    if (best < SPELLING_KNOWN && known === 0) {
      const areGiven =
        best >= SIMILARITY_MIN &&
        (listed !== '' || mayBeKnown(q.letters[i]!)) &&
        areTwoGiven(best, tokenText(c, j), crossScript);
      const areFamilies = best >= SIMILARITY_MIN && !crossScript && areTwoFamilies(tokenText(q, i), tokenText(c, j));
      if (areGiven || areFamilies) return areGiven && areFamilies ? 0 : best + (areGiven ? IF_FAMILY : UNLESS_FAMILY);
      const feminine = crossScript ? 0 : asFamilyOfBoth(q, i, c, j);
      if (feminine > best) {
        rule = 'variant';
        return feminine;
      }
      if (listed !== '') best = crossScript ? familiesApart(best, listed) : apart(best, listed, SIMILARITY_MIN);
    }
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
  if (
    best > VOWELS_LOST_FROM &&
    best < SLIP &&
    rule === 'spelling' &&
    !isJoined &&
    qk === KIND.word &&
    ck === KIND.word
  )
    if (isSlipOf(tokenText(q, i), q.text, qs, c.text, cs, cl)) return best + SLIP_UNLESS_FIRM;
  const cut = best < CUT_INSTEAD ? asBeginning(q, i, c, j) : 0;
  if (cut > best) {
    rule = 'cut';
    return cut + UNLESS_FIRM;
  }
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

/** Of an initial of two letters both: `Yu.` is no Yevgeny. */
export const areInitials = (
  a: Uint8Array,
  aStart: number,
  aLength: number,
  b: Uint8Array,
  bStart: number,
  bLength: number,
): boolean => a[aStart] === b[bStart] && (aLength !== 2 || bLength < 2 || a[aStart + 1] === b[bStart + 1]);

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

/** `Lukshnko`: a long word's consonants, all and in their order, say enough of it. */
const haveSameConsonants = (q: TokenTable, i: number, c: TokenTable, j: number): boolean => {
  const ql = q.soundStart[i + 1]! - q.soundStart[i]!;
  const cl = c.soundStart[j + 1]! - c.soundStart[j]!;
  if (ql === cl || ql < CONSONANTS_ENOUGH || cl < CONSONANTS_ENOUGH || ql > SOUND_LENGTH_MAX || cl > SOUND_LENGTH_MAX)
    return false;
  const n = writeSkeleton(q.sound, q.soundStart[i]!, ql, 'fine', askedConsonants);
  if (n < CONSONANTS_ENOUGH || writeSkeleton(c.sound, c.soundStart[j]!, cl, 'fine', listedConsonants) !== n)
    return false;
  for (let k = 0; k < n; k++) if (askedConsonants[k] !== listedConsonants[k]) return false;
  return true;
};
const askedConsonants = new Uint8Array(SOUND_LENGTH_MAX);
const listedConsonants = new Uint8Array(SOUND_LENGTH_MAX);
const CONSONANTS_ENOUGH = 5;
const VOWELS_LOST = 0.9;
const VOWELS_LOST_FROM = 0.4;

/** What a slip of the hand leaves of a word's agreement. */
const SLIP = 0.88;

/** Of a word that agrees better by its letters it does not matter whether it is cut. */
const CUT_INSTEAD = 0.8;
const asBeginning = (q: TokenTable, i: number, c: TokenTable, j: number): number => {
  const ql = q.textStart[i + 1]! - q.textStart[i]!;
  const cl = c.textStart[j + 1]! - c.textStart[j]!;
  if (ql < CUT_MIN || cl < ql + CUT_LEAST || q.kind[i] !== KIND.word || c.kind[j] !== KIND.word) return 0;
  if (q.script[i] !== LATIN || c.script[j] !== LATIN || q.form[i] !== FORM.plain || c.form[j] !== FORM.plain) return 0;
  if (!equalBytes(q.text, q.textStart[i]!, ql, c.text, c.textStart[j]!, ql)) return 0;
  return isCutAt(tokenText(c, j), ql) && mayBeCut(tokenText(q, i)) ? cutAgreement(ql) : 0;
};

/** One character beside a syllable of pinyin that it is not read as. */
const areCharacterAndOther = (q: TokenTable, i: number, c: TokenTable, j: number): boolean =>
  q.script[i] === HAN && c.script[j] === LATIN
    ? areTwoSyllables(tokenText(q, i), tokenText(c, j))
    : c.script[j] === HAN && q.script[i] === LATIN && areTwoSyllables(tokenText(c, j), tokenText(q, i));

const HANGUL = SCRIPTS.indexOf('hangul');
/**
 * A syllable of Korean script says which family it is; each writes it in letters as it likes. So do forms of one name that are heard
 * alike: `Dmitrij`, `Dmitry`.
 */
const SPELLED = 0.94;
/** Of fewer letters two are as soon two names: `John`, `Jon`. */
const SPELLED_MIN = 5;

/** Of a woman and a man of one family. */
const asFamilyOfBoth = (q: TokenTable, i: number, c: TokenTable, j: number): number => {
  if (q.kind[i] !== KIND.word || c.kind[j] !== KIND.word) return 0;
  if (mayBeFeminine(q.text, q.textStart[i + 1]!)) {
    const agreement = feminineAgreement(tokenText(q, i), tokenText(c, j));
    if (agreement > 0) return agreement;
  }
  return mayBeFeminine(c.text, c.textStart[j + 1]!) ? feminineAgreement(tokenText(c, j), tokenText(q, i)) : 0;
};

const isShort = (kind: number): boolean => kind === KIND.acronym || kind === KIND.stated;
/** Initials are told by a word that is their letters, and what is stated as initials by no word. */
const areShort = (a: number, b: number): boolean =>
  (a === KIND.acronym && (b === KIND.word || b === KIND.stated)) ||
  (b === KIND.acronym && (a === KIND.word || a === KIND.stated));
const BLEND = 0.86;

/** Many names have the same initials where they are few. */
const acronymSimilarity = (length: number): number => (length <= 3 ? 0.75 : length === 4 ? 0.85 : 0.93);

const mayVary = (kind: number): boolean => kind !== KIND.particle && kind !== KIND.title;
