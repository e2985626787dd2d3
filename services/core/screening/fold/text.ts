/**
 * Folding of free text, one table look-up for each UTF-16 unit. Descriptions of goods keep their own scripts (terms are
 * listed in them), so nothing is romanised here; `fold.ts` does that for names. Two readings of every character:
 * - the **plain** one: lower case, width, ligatures, diacritics and national digits folded, nothing else;
 * - the **look**: what it passes for, `о` (Cyrillic) and `0` as `o`, `1`, `l` and `!` as `i`. Terms and texts are matched
 *   by look; where the plain readings differ too, the hit is a disguise and says so.
 */
import { LOOKALIKES, STRONG_LOOKALIKES } from './lookalikes.generated.ts';

/** Plain readings below `LETTER_MIN` are no letters. */
export const IGNORED = 0;
export const SPACE = 1;
export const MARK = 2;
/** Ends a clause: comma, full stop, slash, bracket, line end. */
export const CLAUSE = 3;
/** A mark that passes for a letter between letters, `8 +` its index in `LEET_MARKS`; `+` and `|` separate too often. */
export const LEET_MIN = 8;
export const LETTER_MIN = 48;
/** A letter outside the tables (rare Han of the upper planes): never part of a term, but it does end a Latin word. */
export const OTHER_LETTER = 0xfffd;

/** Letters a to z. */
const BRAILLE = '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵';
const LEET_MARKS = '@$!€£¢';
const LEET_MARK_LOOKS = 'asieic';
const DIGIT_LOOKS = 'oizeasgtbg';

export interface FoldTables {
  /** UTF-16 unit → plain reading; `0xe000 + k` = several letters, `expansions` from `k`: length, letters. */
  readonly plain: Uint16Array;
  readonly expansions: Uint16Array;
  /** Plain reading → look. */
  readonly look: Uint16Array;
  /** Code points of `ASTRAL_RANGES`, one range after the other → plain reading. */
  readonly astral: Uint16Array;
}

/** What reading a text takes; the looks are in the automaton's symbols by then. */
export type ScanTables = Omit<FoldTables, 'look'>;

const EXPANSION_MIN = 0xe000;
const EXPANSION_MAX = 0xf8ff;
export const isExpansion = (plain: number): boolean => plain >= EXPANSION_MIN && plain <= EXPANSION_MAX;
export const expansionAt = (plain: number): number => plain - EXPANSION_MIN;

/** Mathematical alphabets, and enclosed letters with regional indicators. */
const ASTRAL_RANGES = [
  { first: 0x1d400, last: 0x1d7ff },
  { first: 0x1f100, last: 0x1f1ff },
] as const;

/** Built once for an index, about 20 ms; the same tables on every engine with the same Unicode version. */
export const buildFoldTables = (): FoldTables => {
  const plain = new Uint16Array(65536);
  const expansions: number[] = [];
  for (let c = 0; c < 65536; c++) plain[c] = plainOf(c, expansions);
  const astral: number[] = [];
  for (const { first, last } of ASTRAL_RANGES) for (let c = first; c <= last; c++) astral.push(astralOf(c));
  return { plain, expansions: Uint16Array.from(expansions), look: buildLooks(), astral: Uint16Array.from(astral) };
};

/** Plain reading of a code point above 0xffff. */
export const foldAstral = (astral: Uint16Array, code: number): number => {
  let offset = 0;
  for (const { first, last } of ASTRAL_RANGES) {
    if (code >= first && code <= last) return astral[offset + code - first]!;
    offset += last - first + 1;
  }
  if (code >= 0xe0000) return IGNORED;
  return code >= 0x20000 ? OTHER_LETTER : MARK;
};

const isBetween = (c: number, first: number, last: number): boolean => c >= first && c <= last;

/** Zero-width and bidirectional controls, joiners, soft hyphens, variation selectors, and marks set over a letter. */
const isInvisible = (c: number): boolean =>
  (c < 32 && c !== 9 && c !== 10 && c !== 13) ||
  isBetween(c, 0x7f, 0x9f) ||
  c === 0xad ||
  isBetween(c, 0x300, 0x36f) ||
  isBetween(c, 0x483, 0x489) ||
  isBetween(c, 0x591, 0x5c7) ||
  isBetween(c, 0x610, 0x61c) ||
  c === 0x640 ||
  isBetween(c, 0x64b, 0x65f) ||
  c === 0x670 ||
  isBetween(c, 0x6d6, 0x6dc) ||
  isBetween(c, 0x115f, 0x1160) ||
  isBetween(c, 0x180b, 0x180f) ||
  isBetween(c, 0x1ab0, 0x1aff) ||
  isBetween(c, 0x1dc0, 0x1dff) ||
  isBetween(c, 0x200b, 0x200f) ||
  isBetween(c, 0x202a, 0x202e) ||
  isBetween(c, 0x2060, 0x206f) ||
  isBetween(c, 0x20d0, 0x20f0) ||
  c === 0x3164 ||
  isBetween(c, 0xfe00, 0xfe0f) ||
  isBetween(c, 0xfe20, 0xfe2f) ||
  c === 0xfeff ||
  c === 0xffa0 ||
  isBetween(c, 0xfff9, 0xfffb);

const LETTER = /^[\p{L}\p{M}\p{Nd}]$/u;
const CLAUSE_MARKS = new Set([...',;:/\\()[]{}<>\n\r.•·،؛、|，。；：／（）【】《》「」']);

const plainOf = (c: number, expansions: number[]): number => {
  if (isBetween(c, 0xd800, 0xf8ff)) return MARK;
  if (isInvisible(c)) return IGNORED;
  const char = String.fromCharCode(c);
  const braille = BRAILLE.indexOf(char);
  if (braille >= 0) return 97 + braille;
  const leet = LEET_MARKS.indexOf(char);
  if (leet >= 0) return LEET_MIN + leet;
  if (CLAUSE_MARKS.has(char)) return CLAUSE;
  if (/^\s$/u.test(char)) return SPACE;
  const folded = foldedLetters(char);
  if (folded.length === 0) return MARK;
  if (folded.length === 1) return folded.charCodeAt(0);
  const at = expansions.length;
  if (at + folded.length + 1 > EXPANSION_MAX - EXPANSION_MIN) return folded.charCodeAt(0);
  expansions.push(folded.length, ...[...folded].map((f) => f.charCodeAt(0)));
  return EXPANSION_MIN + at;
};

/** Letters without a decomposition that readers take for these. */
const SPELT: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ħ: 'h',
  ı: 'i',
  ĸ: 'k',
  ŋ: 'n',
  ŧ: 't',
  ſ: 's',
  ک: 'ك',
  ی: 'ي',
  ى: 'ي',
  ة: 'ه',
  ς: 'σ',
  ー: 'ー',
};

const foldedLetters = (char: string): string => {
  const wide = char.normalize('NFKC').toLowerCase();
  let out = '';
  for (const c of wide) {
    if (!LETTER.test(c)) continue;
    out += foldedLetter(c);
  }
  return out.length <= 8 ? out : '';
};

const foldedLetter = (c: string): string => {
  if (c.charCodeAt(0) > 0xffff || c.length > 1) return '';
  const digit = digitOf(c);
  if (digit >= 0) return String.fromCharCode(48 + digit);
  const base = [...c.normalize('NFKD')].filter((d) => !/^\p{Mn}$/u.test(d)).join('');
  const stripped = hasDetachableMarks(c) && base.length === 1 ? base : c;
  return SPELT[stripped] ?? stripped;
};

/** Scripts whose marks are accents; in kana, Indic and Thai script a mark makes another letter. */
const hasDetachableMarks = (c: string): boolean => {
  const code = c.charCodeAt(0);
  return code < 0x700 || isBetween(code, 0x1e00, 0x1fff) || isBetween(code, 0xfb1d, 0xfdff);
};

/** Decimal digits come in runs of ten from a code that the run's zero gives. */
const DIGIT_ZEROS = [
  0x30, 0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xe50, 0xed0, 0xf20, 0x1040,
  0x17e0,
];
const digitOf = (c: string): number => {
  const code = c.charCodeAt(0);
  for (const zero of DIGIT_ZEROS) if (isBetween(code, zero, zero + 9)) return code - zero;
  return -1;
};

const astralOf = (code: number): number => {
  const enclosed = isBetween(code, 0x1f110, 0x1f129)
    ? 0x1f110
    : isBetween(code, 0x1f130, 0x1f149)
      ? 0x1f130
      : isBetween(code, 0x1f150, 0x1f169)
        ? 0x1f150
        : isBetween(code, 0x1f170, 0x1f189)
          ? 0x1f170
          : isBetween(code, 0x1f1e6, 0x1f1ff)
            ? 0x1f1e6
            : -1;
  if (enclosed >= 0) return 97 + code - enclosed;
  const folded = foldedLetters(String.fromCodePoint(code));
  return folded.length === 1 ? folded.charCodeAt(0) : MARK;
};

/** Letters of other scripts and small capitals that pass for Latin ones, besides the shared table. */
const MORE_LOOKS =
  'ᴀa ʙb ᴄc ᴅd ᴇe ꜰf ɢg ʜh ɪi ᴊj ᴋk ʟi ᴍm ɴn ᴏo ᴘp ʀr ꜱs ᴛt ᴜu ᴠv ᴡw ʏy ᴢz ɑa ɡg ɩi ɛe ɔo ʋv ɾr вb кk мm нh тt уy гr пn лn зe чu οo αa τt εe ηn υu ωw σo ' +
  'ɐa ɔc ǝe ɟf ƃg ɥh ᴉi ʞk ןi ɯm ɹr ʇt ʌv ʍw ʎy օo ոn սu հh ցg ӏi';
/** Whole alphabets whose letters are shaped like Latin capitals: Cherokee, Lisu. */
const CAPITAL_LOOKS =
  'Ꭺa Ᏼb Ꮯc Ꭰd Ꭼe Ꮐg Ꮋh Ꭵi Ꭻj Ꮶk Ꮮi Ꮇm Ꮲp Ꭱr Ꮪs Ꭲt Ꮩv Ꮃw Ꮓz Ꭹy ꓮa ꓐb ꓚc ꓓd ꓰe ꓝf ꓖg ꓧh ꓲi ꓙj ꓗk ꓡi ꓟm ꓠn ꓳo ꓑp ꓣr ꓢs ꓔt ꓴu ꓦv ꓪw ꓫx ꓬy ꓜz';

const buildLooks = (): Uint16Array => {
  const look = new Uint16Array(65536);
  for (let c = 0; c < 65536; c++) look[c] = c;
  for (const table of [LOOKALIKES, STRONG_LOOKALIKES])
    for (const [from, to] of table)
      if (from.length === 1 && /^[a-z]$/u.test(to) && from.charCodeAt(0) > 127)
        look[from.charCodeAt(0)] = to.charCodeAt(0);
  for (const pair of MORE_LOOKS.split(' ')) look[pair.charCodeAt(0)] = pair.charCodeAt(1);
  for (const pair of CAPITAL_LOOKS.split(' ')) look[pair.toLowerCase().charCodeAt(0)] = pair.charCodeAt(1);
  for (let d = 0; d < 10; d++) look[48 + d] = DIGIT_LOOKS.charCodeAt(d);
  for (let m = 0; m < LEET_MARKS.length; m++) look[LEET_MIN + m] = LEET_MARK_LOOKS.charCodeAt(m);
  for (let c = 0; c < 65536; c++) if (look[c] === 108) look[c] = 105;
  return look;
};
