import { isTranscriber } from '../descriptors/foreign.ts';
import { hasCutWords } from './readings/cut.ts';

/** What a text's characters hint at, in one pass: nearly every text has none of it and is read once. */
export const TRAIT = {
  /** A mark that character codes begin with. */
  codes: 1,
  /** A small letter before a capital, both Latin: elsewhere nobody parts words so. */
  innerCapitals: 2,
  /** A Greek or Cyrillic capital. */
  otherCapitals: 4,
  /** A mark between letters that looks like one. */
  looks: 8,
  /** A mark between letters that hides one. */
  masks: 16,
  /** Many numbers or marks, as ciphers have them. */
  ciphers: 32,
  /** A mark of a line's end that a system left. */
  lines: 64,
  /** A letter that looks like a digit between digits and marks. */
  figures: 128,
  /** Small Latin letters and a script that is written by ear, with nothing in between. */
  scripts: 256,
  /** Words cut short beside a salt or an amount. */
  cut: 512,
  /** Letters of a special alphabet. */
  styled: 1024,
  /** A mark that Russian keyboards have a letter on, before letters; commas and points stand there too often. */
  typed: 2048,
} as const;

const KIND = { lower: 1, upper: 2, code: 4, look: 8, mask: 16, digit: 32, morse: 64, byEar: 128, key: 256 } as const;
const KINDS = new Uint16Array(256);
const fill = (marks: string, kind: number): void => {
  for (const mark of marks) KINDS[mark.charCodeAt(0)] = kind;
};
fill('abcdefghijklmnopqrstuvwxyz', KIND.lower);
fill('ABCDEFGHIJKLMNOPQRSTUVWXYZ', KIND.upper);
fill('0123456789', KIND.digit);
fill('&%\\\u00c2\u00c3\u00b6', KIND.code);
fill('@$+|([{<^\u00a9\u00a2\u00b0\u00ba\u00a3\u00a5', KIND.look);
fill('*_#?\u00d7', KIND.mask);
fill('.-', KIND.morse);
fill("';]`", KIND.key);
const LETTERS = KIND.lower | KIND.upper;

/** Fewer numbers, or dots and dashes by themselves, spell nothing. */
const NUMBERS_MIN = 5;
const DIGITS_MIN = 10;
const OTHER_CAPITALS = { first: 0x391, last: 0x42f } as const;
const POINT_OF_CODE = 0x2b;
/** First half of letters in circles and squares and of regional indicators; most emoji have another. */
const ENCLOSED = 0xd83c;
/** First halves of pictures. */
const PICTURES = { first: 0xd83c, last: 0xd83e } as const;
/** First half of the letters of the mathematical alphabets. */
const MATHS = 0xd835;
const CENT = 0xa2;
const SMALL_CAPITALS = { first: 0x1d00, last: 0x1d7f } as const;
const STOP = 0x2e;
const LESS_THAN = 0x3c;
const BACKSLASH = 0x5c;
const SLASH = 0x2f;
const PILCROW = 0xb6;
const CUT_LETTERS_MIN = 5;
/** Marks beyond Latin-1, by what they hint at. */
const FAR_FIRST = 0x2000;
const FAR = new Uint16Array(0xc00);
const hint = (marks: string, trait: number): void => {
  for (const mark of marks) FAR[mark.charCodeAt(0) - FAR_FIRST] = trait;
};
hint('€†‡⭕⊕', TRAIT.looks);
hint('█▓▒░■□▪▫●○◆•', TRAIT.masks);
hint('↵⏎␤', TRAIT.lines);
const isByEar = (unit: number): boolean =>
  (unit >= 0xac00 && unit <= 0xd7a3) || (unit >= 0x30a1 && unit <= 0x30fc) || isTranscriber(unit);
const LIKE_DIGITS = new Uint8Array(128);
for (const letter of 'lIiOoQSsBZz') LIKE_DIGITS[letter.charCodeAt(0)] = 1;
const LIKE_DIGITS_AFAR: ReadonlySet<number> = new Set([...'ОоΟοЗзЧчЅѕбВІіΙӀ'].map((letter) => letter.charCodeAt(0)));
const isLikeDigit = (unit: number): boolean => unit < LIKE_DIGITS.length && LIKE_DIGITS[unit] === 1;
const isDigitOrDash = (unit: number): boolean =>
  (unit >= 48 && unit <= 57) || unit === 45 || unit === 95 || (unit >= 0x2010 && unit <= 0x2015);

/** @param units characters looked at */
export const traitsOf = (text: string, units: number): number => {
  let traits = 0;
  let before = 0;
  let numbers = 0;
  let digits = 0;
  let hasStop = false;
  for (let i = 0; i < units; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 255) {
      const last = before;
      before = isByEar(unit) ? KIND.byEar : isMathsLetter(text, i) ? KIND.lower : 0;
      if (isDigitOrDash(text.charCodeAt(i - 1)) && LIKE_DIGITS_AFAR.has(unit)) traits |= TRAIT.figures;
      const far = unit - FAR_FIRST;
      if (before === KIND.byEar) {
        if (last === KIND.lower || isLowerLatin(text.charCodeAt(i + 1))) traits |= TRAIT.scripts;
      } else if (unit >= OTHER_CAPITALS.first && unit <= OTHER_CAPITALS.last) traits |= TRAIT.otherCapitals;
      else if (unit >= PICTURES.first && unit <= PICTURES.last && (last & LETTERS) !== 0)
        traits |= TRAIT.looks | TRAIT.styled;
      else if (unit === ENCLOSED || (unit >= SMALL_CAPITALS.first && unit <= SMALL_CAPITALS.last))
        traits |= TRAIT.styled;
      else if (far >= 0 && far < FAR.length && FAR[far] !== 0) {
        const isInside = (last & LETTERS) !== 0 && i + 1 < units && text.charCodeAt(i + 1) > 32;
        if (isInside || FAR[far] === TRAIT.lines) traits |= FAR[far]!;
      }
      continue;
    }
    const kind = KINDS[unit]!;
    if (kind === KIND.upper) {
      if (before === KIND.lower) traits |= TRAIT.innerCapitals;
    } else if (kind > KIND.upper) {
      if (kind === KIND.digit) {
        if (before !== KIND.digit && ++numbers >= NUMBERS_MIN) traits |= TRAIT.ciphers;
        if (++digits >= DIGITS_MIN) traits |= TRAIT.ciphers;
        if (isLikeDigit(text.charCodeAt(i + 1)) && isDigitOrDash(text.charCodeAt(i + 2))) traits |= TRAIT.figures;
      } else if (kind === KIND.morse) {
        if (unit === STOP && (before & LETTERS) !== 0) hasStop ||= isLongWord(text, i);
        if ((before & LETTERS) === 0 && ++numbers >= NUMBERS_MIN) traits |= TRAIT.ciphers;
      } else if (kind === KIND.key) {
        if (isLowerLatin(text.charCodeAt(i + 1))) traits |= TRAIT.typed;
      } else if (kind === KIND.code) {
        traits |= TRAIT.codes;
        if (unit === BACKSLASH && (text.charCodeAt(i + 1) === SLASH || text.charCodeAt(i - 1) === SLASH))
          traits |= TRAIT.looks;
        if (unit === PILCROW || (unit === BACKSLASH && isLineCode(text.charCodeAt(i + 1)))) traits |= TRAIT.lines;
      } else if ((before & LETTERS) !== 0 || before === kind) {
        if (i + 1 < units && text.charCodeAt(i + 1) > 32) traits |= kind === KIND.look ? TRAIT.looks : TRAIT.masks;
        if (unit === LESS_THAN && isTag(text.charCodeAt(i + 1))) traits |= TRAIT.lines;
        if (unit === POINT_OF_CODE) traits |= TRAIT.codes;
      } else if (unit === CENT) traits |= TRAIT.looks;
    }
    before = kind;
  }
  return hasStop && hasCutWords(text.slice(0, units)) ? traits | TRAIT.cut : traits;
};

/** Letters enough before a full stop for a word that is cut short. */
const isLongWord = (text: string, stop: number): boolean => {
  for (let i = stop - 1; i >= stop - CUT_LETTERS_MIN; i--)
    if (i < 0 || (KINDS[text.charCodeAt(i)]! & LETTERS) === 0) return false;
  return true;
};
/** The second half of a letter from the mathematical alphabets: `𝐟`. */
const isMathsLetter = (text: string, i: number): boolean => {
  const unit = text.charCodeAt(i);
  return unit >= 0xdc00 && unit <= 0xdfff && text.charCodeAt(i - 1) === MATHS;
};
const isLowerLatin = (unit: number): boolean => unit >= 97 && unit <= 122;
/** `\n`, `\r`. */
const isLineCode = (unit: number): boolean => unit === 110 || unit === 114;
/** `<br>`, `<p>`, `</p>`. */
const isTag = (unit: number): boolean => (unit | 32) === 98 || (unit | 32) === 112 || unit === 47;
