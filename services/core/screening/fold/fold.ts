/**
 * Folding: what a reader would see, as plain lower-case letters. Invisible characters go, look-alikes and full-width forms
 * become the letters they pass for, marks fall off, and every script becomes Latin. Callers keep the raw text for reasons.
 */
import anyAscii from 'any-ascii';
import { burmeseSyllables, isBurmese } from './burmese.ts';
import { decodeEscapes } from './escapes.ts';
import { LOOKALIKES, STRONG_LOOKALIKES } from './lookalikes.generated.ts';
import { unscanned } from './scanned.ts';

/** The writing a word came in; `abjad` writes no vowels, the others their own sound systems. */
export const SCRIPTS = [
  'latin',
  'arabic',
  'hebrew',
  'han',
  'kana',
  'hangul',
  'cyrillic',
  'greek',
  'indic',
  'other',
] as const;
export type Script = (typeof SCRIPTS)[number];

export interface FoldedWord {
  /** `[a-z0-9]+`; for Han one pinyin syllable for each character, joined. */
  readonly text: string;
  readonly script: Script;
  /** The word in its own script, lower case: lexicons of a script look here. Equal to `text` for plain Latin. */
  readonly native: string;
  /** A comma ends the word: in a person's name, what precedes it is the family name. */
  readonly comma: boolean;
  /** A full stop ends the word, as in an initial or an abbreviation. */
  readonly stop: boolean;
}

/** Characters read at most; a declared name has 70, and nothing listed comes near. */
export const FOLD_CHARS_MAX = 512;

/** One lower-case ASCII line, words separated by single spaces. Folding a folded line changes nothing. */
export const foldText = (raw: string): string => foldWords(raw).map(wordText).join(' ');

const wordText = (word: FoldedWord): string => word.text;

/** The words of `raw` in reading order. */
export const foldWords = (raw: string): FoldedWord[] => {
  const text = closeGaps(decodeEscapes(raw.length > FOLD_CHARS_MAX ? raw.slice(0, FOLD_CHARS_MAX) : raw));
  return joinSpelledOut(isAscii(text) ? splitAscii(text.toLowerCase()) : splitMixed(visible(text)));
};

const SPELLED_WORD = /^\S(?: \S){3,}$/;

/** `V.l.a.d.i.m.i.r P.u.t.i.n`: a word of five letters or more spelled out so, and then all that are. */
const DOTTED_WORD = /(?<![\p{L}\p{N}])(?:\p{L}[.\u00b7\u2022_*-]){4,}\p{L}(?!\p{L})/u;
const MAY_BE_DOTTED = /[.\u00b7\u2022_*-].[.\u00b7\u2022_*-].[.\u00b7\u2022_*-]/;
const DOTTED_WORDS = /(?<![\p{L}\p{N}])(?:\p{L}[.\u00b7\u2022_*-])+\p{L}(?!\p{L})/gu;

/** `V L A D I M I R  P U T I N`: two words, parted by the wider gap. */
const closeGaps = (spelled: string): string => {
  const text =
    MAY_BE_DOTTED.test(spelled) && DOTTED_WORD.test(spelled)
      ? spelled.replace(DOTTED_WORDS, (word) => word.replace(/[.\u00b7\u2022_*-]/g, ''))
      : spelled;
  if (!text.includes('  ')) return text;
  const runs = text.trim().split(/\s{2,}/);
  return runs.some((run) => SPELLED_WORD.test(run))
    ? runs.map((run) => (/^\S(?: \S)+$/.test(run) ? run.replaceAll(' ', '') : run)).join(' ')
    : text;
};

/**
 * The texts a declared name may be meant to show: without what stands in brackets, when two words are left; with words apart
 * that only capitals part; with letters read that a scanner takes for others; and when a direction override hides in it, as
 * displayed and as typed.
 */
export const shownForms = (raw: string): string[] => {
  if (raw.length > FOLD_CHARS_MAX) return [raw];
  const decoded = decodeEscapes(raw);
  const outer = /[([]/.test(decoded) ? decoded.replace(/[([][^)\]]*[)\]]?/g, ' ').trim() : decoded;
  const text = outer !== decoded && /\S\s+\S/.test(outer) ? outer : decoded;
  if (text.includes('\u202e'))
    return [text.replace(OVERRIDE, (_, run: string) => [...run].reverse().join('')), text.replaceAll('\u202e', '')];
  const apart = CAPITAL_INSIDE.test(text) ? text.replaceAll(CAPITALS_INSIDE, '$1 $2') : text;
  const read = unscanned(text);
  if (apart === text && read === text) return [text];
  return [...new Set([text, apart, read])];
};

/** `SergeyBorisovichIvanov`, `AlmazAnteyJSC`; a name like `McDonald` has but one small letter before. */
const CAPITAL_INSIDE = /(\p{Ll}{2})(\p{Lu})/u;
const CAPITALS_INSIDE = new RegExp(CAPITAL_INSIDE, 'gu');

const isAscii = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) if (text.charCodeAt(i) > 127) return false;
  return true;
};

/** Soft hyphen, joiners, direction marks, variation selectors, tags, Arabic tatweel. */
const INVISIBLE =
  /\u00ad|\u034f|\u061c|\u070f|[\u17b4\u17b5]|[\u180b-\u180f]|[\u200b-\u200f]|[\u202a-\u202e]|[\u2060-\u206f]|[\ufe00-\ufe0f]|\ufeff|[\ufff9-\ufffb]|\u0640|\udb40[\udc00-\uddef]/g;
const OVERRIDE = /\u202e([^\u202c\u202d\u202a\u202b]*)/g;

/** Characters that show as a blank. */
const BLANKS = /[\u115f\u1160\u2800\u3164\uffa0]/g;

/** Text as displayed: overridden runs turned round, invisible characters gone, compatibility forms resolved. */
const visible = (text: string): string =>
  text
    .replace(OVERRIDE, (_, run: string) => [...run].reverse().join(''))
    .replace(BLANKS, ' ')
    .replace(INVISIBLE, '')
    .replace(ENCLOSED, enclosedLetter)
    .normalize('NFKC')
    .replace(INVISIBLE, '');

/** White letters on black rounds and squares, and the pairs of letters that show as flags: NFKC leaves them. */
const ENCLOSED = /\ud83c[\udd50-\udd69\udd70-\udd89\udde6-\uddff]/g;
const enclosedLetter = (char: string): string => {
  const unit = char.charCodeAt(1);
  const first = unit >= 0xdde6 ? 0xdde6 : unit >= 0xdd70 ? 0xdd70 : 0xdd50;
  return String.fromCharCode(97 + unit - first);
};

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '!': 'i',
  '|': 'l',
  '€': 'e',
  '£': 'l',
  '¡': 'i',
};

const splitAscii = (text: string): FoldedWord[] => {
  const words: FoldedWord[] = [];
  let disguises = 0;
  let start = -1;
  let hasApostrophe = false;
  let letters = 0;
  let others = 0;
  const end = text.length;
  for (let i = 0; i <= end; i++) {
    const c = i < end ? text.charCodeAt(i) : 32;
    if (c >= 97 && c <= 122) {
      letters++;
    } else if (c >= 48 && c <= 57) {
      others++;
    } else if (isLeetMark(c) && isLetterOrDigit(text, i + 1) && (c !== 33 || start >= 0)) {
      others++;
    } else if ((c === 39 || c === 96) && start >= 0) {
      hasApostrophe = true;
      continue;
    } else {
      if (start >= 0) {
        let word = text.slice(start, i);
        if (hasApostrophe) word = word.replace(/['`]/g, '');
        if (others > 0) {
          const read = unleet(word, letters, others);
          if (letters > 0 && read !== word) disguises++;
          word = read;
        }
        if (word.length > 0) words.push({ text: word, script: 'latin', native: word, comma: c === 44, stop: c === 46 });
        start = -1;
        hasApostrophe = false;
        letters = 0;
        others = 0;
      } else if (c === 44 && words.length > 0) {
        words[words.length - 1] = { ...words[words.length - 1]!, comma: true };
      }
      continue;
    }
    if (start < 0) start = i;
  }
  return disguises > 0 ? words.map(readShortDisguise) : words;
};

/** `4l` or `b0` beside words that are plainly disguised. */
const readShortDisguise = (word: FoldedWord): FoldedWord => {
  if (!/^(?:[013457][a-z]|[a-z][013457])$/.test(word.text)) return word;
  const text = [...word.text].map((c) => (c === '1' ? 'i' : (LEET[c] ?? c))).join('');
  return { ...word, text, native: text };
};

const isLeetMark = (c: number): boolean => c === 64 || c === 36 || c === 33 || c === 124;

const isLetterOrDigit = (text: string, i: number): boolean => {
  const c = i < text.length ? text.charCodeAt(i) : 32;
  return (c >= 97 && c <= 122) || (c >= 48 && c <= 57);
};

/** Digits and marks that stand for letters inside a word of letters; a model number such as `ruta33` keeps its digits. */
const unleet = (word: string, letters: number, others: number): string => {
  const isSpelling =
    letters >= 2 &&
    others <= letters * 2.5 &&
    /[a-z@$!|][0-9@$!|]{1,4}[a-z]|^[0-9@$!|]{1,2}[a-z]{2}|^[a-z]{2,}[013457@$!|]$/.test(word);
  if (!isSpelling || /^\d+(?:st|nd|rd|th)$/.test(word)) return withoutMarks(word);
  let out = '';
  for (let i = 0; i < word.length; i++) {
    const c = word[i]!;
    if (c === '1') out += isConsonant(word[i - 1]) && !/[aeiou]/.test(word[i + 1] ?? 'x') ? 'i' : 'l';
    else if (c === '6' || c === '2') out += c === '6' ? 'g' : 'z';
    else out += LEET[c] ?? c;
  }
  return out;
};

const isConsonant = (c: string | undefined): boolean => c === undefined || /[b-df-hj-np-tv-z0]/.test(c);

/** What is left may be a spelling now that the marks are gone, and folding must end where it would end the second time. */
const withoutMarks = (word: string): string => {
  const plain = word.replace(/[@$!|]/g, '');
  if (plain === word) return word;
  const letters = plain.replace(/[^a-z]/g, '').length;
  return letters === plain.length ? plain : unleet(plain, letters, plain.length - letters);
};

const WORD = /[\p{L}\p{M}\p{N}@$€£|]+(?:['’‘ʼʻ`´ʹʿʾ′][\p{L}\p{M}\p{N}]+)*['’‘ʼʻ`´]?/gu;

/** Abbreviations that a script writes with a mark before their last letter, or with stops: `בע"מ`, `ذ.م.م`. */
const HEBREW_ABBREVIATION = /(?<=[\u05d0-\u05ea])["\u201c\u201d\u05f4](?=[\u05d0-\u05ea](?![\u05d0-\u05ea]))/g;
const ARABIC_ABBREVIATION =
  /(?<![\u0621-\u064a])([\u0621-\u064a])\.\s?([\u0621-\u064a])\.\s?([\u0621-\u064a])(?![\u0621-\u064a])/g;
const withoutStops = (text: string): string =>
  text.replace(HEBREW_ABBREVIATION, '').replace(ARABIC_ABBREVIATION, '$1$2$3');

const splitMixed = (shown: string): FoldedWord[] => {
  const text = withoutStops(shown);
  const words: FoldedWord[] = [];
  const hasLatin = /(?<![\p{L}\p{M}])[A-Za-z]{2,}(?![\p{L}\p{M}])/u.test(text);
  for (const match of text.matchAll(WORD)) {
    const after = text[match.index + match[0].length];
    const comma = after === ',' || after === '،' || after === '、' || after === '，';
    const stop = after === '.';
    for (const run of scriptRuns(match[0], hasLatin)) {
      if (isBurmese(run.text.charCodeAt(0))) {
        for (const syllable of burmeseSyllables(run.text))
          words.push({ text: syllable, script: 'latin', native: syllable, comma: false, stop: false });
        continue;
      }
      const latin = romanise(run.text, run.script);
      if (latin.length > 0) words.push({ text: latin, script: run.script, native: run.text, comma, stop });
    }
  }
  return words;
};

interface Run {
  readonly text: string;
  readonly script: Script;
}

/** Splits a word where its script changes for good; letters of a look-alike script inside a Latin word are disguise. */
const scriptRuns = (word: string, besideLatin: boolean): Run[] => {
  let seen = 0;
  for (const c of word) seen |= 1 << scriptOf(c.codePointAt(0)!);
  const foreign = seen & ~(LATIN_BIT | COMMON_BIT);
  if (foreign === 0) return [{ text: word.toLowerCase(), script: 'latin' }];
  if ((foreign & ~LOOKALIKE_BITS) === 0) {
    if ((seen & LATIN_BIT) !== 0) return [{ text: disguised(word, LOOKALIKES).toLowerCase(), script: 'latin' }];
    const shown = disguised(word, foreign === OTHER_BIT ? LOOKALIKES : STRONG_LOOKALIKES);
    if ((besideLatin || foreign === OTHER_BIT) && isAscii(shown))
      return [{ text: shown.toLowerCase(), script: 'latin' }];
  }
  const runs: { text: string; script: Script }[] = [];
  for (const c of word.toLowerCase()) {
    const s = scriptOf(c.codePointAt(0)!);
    const last = runs[runs.length - 1];
    if (s === COMMON && last) last.text += c;
    else if (last && last.script === SCRIPTS[s === COMMON ? 0 : s]) last.text += c;
    else runs.push({ text: c, script: SCRIPTS[s === COMMON ? 0 : s]! });
  }
  return runs;
};

const COMMON = SCRIPTS.length;
const COMMON_BIT = 1 << COMMON;
const LATIN_BIT = 1;
const LOOKALIKE_BITS = (1 << 6) | (1 << 7) | (1 << 9);
const OTHER_BIT = 1 << 9;

/** First and last code point and index into SCRIPTS; whatever is not listed is `other`. */
const RANGES: readonly (readonly [number, number, number])[] = [
  [0x00, 0x40, COMMON],
  [0x41, 0x24f, 0],
  [0x250, 0x2af, 9],
  [0x2b0, 0x36f, COMMON],
  [0x370, 0x3ff, 7],
  [0x400, 0x52f, 6],
  [0x591, 0x5f4, 2],
  [0x600, 0x77f, 1],
  [0x8a0, 0x8ff, 1],
  [0x900, 0xdff, 8],
  [0xe00, 0xeff, 8],
  [0x1100, 0x11ff, 5],
  [0x1e00, 0x1eff, 0],
  [0x1f00, 0x1fff, 7],
  [0x2000, 0x20cf, COMMON],
  [0x3005, 0x3007, 3],
  [0x3040, 0x30ff, 4],
  [0x3130, 0x318f, 5],
  [0x3400, 0x9fff, 3],
  [0xac00, 0xd7af, 5],
  [0xf900, 0xfaff, 3],
  [0xfb1d, 0xfb4f, 2],
  [0xfb50, 0xfdff, 1],
  [0xfe70, 0xfefe, 1],
  [0x20000, 0x323af, 3],
];

const scriptOf = (c: number): number => {
  for (const [first, last, script] of RANGES) if (c >= first && c <= last) return script;
  return 9;
};

const disguised = (word: string, table: ReadonlyMap<string, string>): string => {
  let out = '';
  for (const c of word) out += table.get(c) ?? c;
  return out;
};

const APOSTROPHES = /['’‘ʼʻ`´ʹʿʾ′]/g;

/** `[a-z0-9]*` for a word of one script. */
const romanise = (word: string, script: Script): string => {
  let latin: string;
  switch (script) {
    case 'arabic':
      latin = letters(word.replace(ARABIC_MARKS, ''), ARABIC_LETTERS);
      break;
    case 'hebrew':
      latin = letters(
        word.replace(/(.)['’׳]/g, (_, c: string) => HEBREW_GERESH[c] ?? c),
        HEBREW_LETTERS,
      );
      break;
    case 'greek':
      latin = anyAscii(
        word
          .normalize('NFD')
          .replace(/\p{M}/gu, '')
          .replace(/ου/g, 'u')
          .replace(/μπ/g, 'b')
          .replace(/ντ/g, 'd')
          .replace(/γκ|γγ/g, 'g'),
      );
      break;
    case 'cyrillic':
      latin = anyAscii(word.replace(APOSTROPHES, '').replace(/[ьъ](?=[еёиюяєїі])/g, 'й'));
      break;
    case 'indic':
      latin = anyAscii(spokenThai(word.replace(APOSTROPHES, '')));
      break;
    default:
      latin = anyAscii(word.replace(APOSTROPHES, ''));
  }
  latin = latin.toLowerCase();
  const digits = /[0-9@$!|]/.test(latin);
  if (digits) {
    const plain = latin.replace(/[^a-z0-9@$!|]/g, '');
    const count = plain.replace(/[^a-z]/g, '').length;
    return unleet(plain, count, plain.length - count).replace(/[^a-z0-9]/g, '');
  }
  return latin.replace(/[^a-z]/g, '');
};

/** Letter by letter; a vowel keeps two letters from being read as one sound (`taha`, not `th`). */
const letters = (word: string, table: Readonly<Record<string, string>>): string => {
  let out = '';
  for (const c of word) {
    const latin = table[c] ?? anyAscii(c);
    out += latin === 'h' && c !== 'h' && /[tdkgszc]$/.test(out) ? 'ah' : latin;
  }
  return out;
};

/** Thai writes some vowels before the consonant that they are spoken after, and marks letters that are not spoken. */
const spokenThai = (word: string): string =>
  word.replace(/[\u0e01-\u0e2e][\u0e34-\u0e39]?\u0e4c/g, '').replace(/([\u0e40-\u0e44])([\u0e01-\u0e2e])/g, '$2$1');

const ARABIC_MARKS = /[\u064b-\u065f\u0670\u06d6-\u06ed]/g;

/** Persian, Pashto and Urdu letters too. Alif and the semivowels stay: a vowel is what they mostly stand for. */
const ARABIC_LETTERS: Readonly<Record<string, string>> = {
  ا: 'a',
  أ: 'a',
  إ: 'i',
  آ: 'a',
  ٱ: 'a',
  ﺁ: 'a',
  ء: '',
  ئ: 'y',
  ؤ: 'w',
  ع: 'a',
  ى: 'a',
  ة: 'a',
  ح: 'h',
  ه: 'h',
  ہ: 'h',
  ھ: 'h',
  ۀ: 'h',
  ە: 'a',
  خ: 'kh',
  غ: 'gh',
  ق: 'q',
  ك: 'k',
  ک: 'k',
  ڪ: 'k',
  گ: 'g',
  ج: 'j',
  چ: 'ch',
  ش: 'sh',
  س: 's',
  ص: 's',
  ث: 'th',
  ذ: 'dh',
  ز: 'z',
  ظ: 'dh',
  ض: 'dh',
  ژ: 'zh',
  ط: 't',
  ت: 't',
  ٹ: 't',
  د: 'd',
  ڈ: 'd',
  ړ: 'r',
  ڑ: 'r',
  ر: 'r',
  ب: 'b',
  پ: 'p',
  ف: 'f',
  ڤ: 'v',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ں: 'n',
  ڼ: 'n',
  و: 'w',
  ي: 'y',
  ی: 'y',
  ې: 'y',
  ۍ: 'y',
  ے: 'y',
  ګ: 'g',
  ښ: 'sh',
  ږ: 'zh',
  ځ: 'dz',
  څ: 'ts',
};

const HEBREW_LETTERS: Readonly<Record<string, string>> = {
  א: 'a',
  ב: 'b',
  ג: 'g',
  ד: 'd',
  ה: 'h',
  ו: 'w',
  ז: 'z',
  ח: 'h',
  ט: 't',
  י: 'y',
  כ: 'k',
  ך: 'k',
  ל: 'l',
  מ: 'm',
  ם: 'm',
  נ: 'n',
  ן: 'n',
  ס: 's',
  ע: 'a',
  פ: 'p',
  ף: 'f',
  צ: 'ts',
  ץ: 'ts',
  ק: 'k',
  ר: 'r',
  ש: 'sh',
  ת: 't',
};

const HEBREW_GERESH: Readonly<Record<string, string>> = { ג: 'j', ז: 'zh', צ: 'ch', ץ: 'ch', ת: 'th', ד: 'dh', ו: 'w' };

/** From how many single letters in a row on they are one word spelled out; fewer are initials. */
const SPELLED_OUT_MIN = 4;

const joinSpelledOut = (words: FoldedWord[]): FoldedWord[] => {
  let singles = 0;
  for (const w of words) if (isSingle(w)) singles++;
  if (singles < SPELLED_OUT_MIN) return words;
  const out: FoldedWord[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (end < words.length && isSingle(words[end]!)) end++;
    if (end - i < SPELLED_OUT_MIN) {
      end = Math.max(end, i + 1);
      out.push(...words.slice(i, end));
    } else {
      const run = words.slice(i, end);
      out.push({
        ...run[run.length - 1]!,
        text: run.map(wordText).join(''),
        native: run.map((w) => w.native).join(''),
      });
    }
    i = end;
  }
  return out;
};

const isSingle = (word: FoldedWord): boolean => word.text.length === 1 && word.script !== 'han' && word.text > '9';
