/** Text of a declaration: white space, well-formedness, and what of it may be shown. */

export const VALUE_CHARS_MAX = 80;

/** White space and control characters become single spaces, none at the ends; NFC. Lone surrogates stay, to be reported. */
export const collapse = (text: string): string => {
  if (isPlain(text)) return text;
  const single = text.replace(BLANKS, ' ').trim();
  return single.normalize('NFC');
};

/** Upper case, without any white space. */
export const codeText = (text: string): string => (isCode(text) ? text : text.replace(BLANKS, '').toUpperCase());

/** At most `charsMax` characters, well formed, in one line: fit to be shown to a record's own sender. */
export const shorten = (text: string, charsMax = VALUE_CHARS_MAX): string => {
  const head = text.length > charsMax ? `${text.slice(0, charsMax - 1)}…` : text;
  return head.toWellFormed().replace(BLANKS, ' ');
};

/** Characters as people count them for a limit: code points. */
export const charsOf = (text: string, limit: number): number => {
  if (text.length <= limit || text.length > limit * 2) return text.length;
  let chars = 0;
  for (const _ of text) chars++;
  return chars;
};

/* biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are blanks here */
const BLANKS = /[\s\u0000-\u001f\u007f-\u009f]+/gu;

/** ASCII without control characters, without doubled or outer spaces: nothing to do, as for most text. */
const isPlain = (text: string): boolean => {
  let before = 0x20;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 0x7e || code < 0x20 || (code === 0x20 && before === 0x20)) return false;
    before = code;
  }
  return before !== 0x20 || text === '';
};

/** Printable ASCII without blanks or small letters. */
const isCode = (text: string): boolean => {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code < 0x21 || code > 0x7e || (code > 0x60 && code < 0x7b)) return false;
  }
  return true;
};
