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
} as const;

const KIND = { lower: 1, upper: 2, code: 4, look: 8, mask: 16, digit: 32, morse: 64 } as const;
const KINDS = new Uint8Array(256);
const fill = (marks: string, kind: number): void => {
  for (const mark of marks) KINDS[mark.charCodeAt(0)] = kind;
};
fill('abcdefghijklmnopqrstuvwxyz', KIND.lower);
fill('ABCDEFGHIJKLMNOPQRSTUVWXYZ', KIND.upper);
fill('0123456789', KIND.digit);
fill('&%\\\u00c2\u00c3', KIND.code);
fill('@$+|([{<^\u00b0\u00ba\u00a3\u00a5', KIND.look);
fill('*_#?\u00d7', KIND.mask);
fill('.-', KIND.morse);
const LETTERS = KIND.lower | KIND.upper;

/** Fewer numbers, or dots and dashes by themselves, spell nothing. */
const NUMBERS_MIN = 5;
const DIGITS_MIN = 10;
const OTHER_CAPITALS = { first: 0x391, last: 0x42f } as const;
const POINT_OF_CODE = 0x2b;
const EURO = 0x20ac;

/** @param units characters looked at */
export const traitsOf = (text: string, units: number): number => {
  let traits = 0;
  let before = 0;
  let numbers = 0;
  let digits = 0;
  for (let i = 0; i < units; i++) {
    const unit = text.charCodeAt(i);
    if (unit > 255) {
      before = 0;
      if (unit >= OTHER_CAPITALS.first && unit <= OTHER_CAPITALS.last) traits |= TRAIT.otherCapitals;
      else if (unit === EURO) traits |= TRAIT.looks;
      continue;
    }
    const kind = KINDS[unit]!;
    if (kind === KIND.upper) {
      if (before === KIND.lower) traits |= TRAIT.innerCapitals;
    } else if (kind > KIND.upper) {
      if (kind === KIND.digit) {
        if (before !== KIND.digit && ++numbers >= NUMBERS_MIN) traits |= TRAIT.ciphers;
        if (++digits >= DIGITS_MIN) traits |= TRAIT.ciphers;
      } else if (kind === KIND.morse) {
        if ((before & LETTERS) === 0 && ++numbers >= NUMBERS_MIN) traits |= TRAIT.ciphers;
      } else if (kind === KIND.code) traits |= TRAIT.codes;
      else if ((before & LETTERS) !== 0 || before === kind) {
        if (i + 1 < units && text.charCodeAt(i + 1) > 32) traits |= kind === KIND.look ? TRAIT.looks : TRAIT.masks;
        if (unit === POINT_OF_CODE) traits |= TRAIT.codes;
      }
    }
    before = kind;
  }
  return traits;
};
