/**
 * Escapes in declared texts: systems between a sender and customs escape what they should not or read one encoding as another,
 * and senders hide letters so.
 */

const NAMED: ReadonlyMap<string, string> = new Map(
  `amp:& lt:< gt:> quot:" apos:' nbsp:\u00a0 shy:\u00ad zwj:\u200d zwnj:\u200c lrm:\u200e rlm:\u200f ndash:- mdash:- lsquo:' rsquo:' ldquo:" rdquo:" middot:. bull:. hellip:.`
    .split(' ')
    .map((entry) => entry.split(/:(.*)/) as [string, string]),
);

/** `eacute`, `Ouml`, `ccedil`: a letter and the mark on it. */
const LETTER =
  /^([A-Za-z])(grave|acute|circ|tilde|uml|ring|cedil|slash|caron|breve|ogon|macr|dot|dblac|strok)$|^(AElig|aelig|OElig|oelig|szlig|THORN|thorn|ETH|eth)$/;
const LIGATURES: ReadonlyMap<string, string> = new Map([
  ['AElig', 'Æ'],
  ['aelig', 'æ'],
  ['OElig', 'Œ'],
  ['oelig', 'œ'],
  ['szlig', 'ß'],
  ['THORN', 'Þ'],
  ['thorn', 'þ'],
  ['ETH', 'Ð'],
  ['eth', 'ð'],
]);
const REFERENCE = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z]{2,8}));/g;
/** References are themselves escaped, once or twice over. */
const ESCAPED_MAX = 3;

const PERCENT = /(?:%[0-9a-fA-F]{2})+/g;
/** `J\u00fcrgen`, `\xe9`, `\u{1f}`: as programs write what they cannot. */
const BACKSLASH = /\\u\{([0-9a-fA-F]{1,6})\}|\\u([0-9a-fA-F]{4})|\\x([0-9a-fA-F]{2})/g;
/** `=C3=87a=C4=9Flar`: as mail writes bytes, no fewer than two of them somewhere. */
const PRINTABLE = /(?:=[0-9A-F]{2})+/g;
const IS_PRINTABLE = /=[89A-F][0-9A-F]=[89AB][0-9A-F]/;
/** `=?UTF-8?Q?…?=`, `=?UTF-8?B?…?=`. */
const MAIL_WORD = /=\?utf-8\?([qb])\?([^?\s]*)\?=/gi;
/** UTF-8 that was read as Latin-1: a lead byte and what follows it, as letters. */
const MISREAD = /[\u00c2-\u00df][\u0080-\u00bf]|[\u00e0-\u00ef][\u0080-\u00bf]{2}/g;
/** What Windows has for the bytes that Latin-1 has no letter for, from 0x80 on; a blank where it has none either. */
const WINDOWS = '€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ';
/** Text misread is misread again, once or twice over. */
const MISREAD_MAX = 3;

/** The text with HTML's character references, escapes of bytes and of code points, and misread UTF-8 resolved; what is none of these stays. */
export const decodeEscapes = (text: string): string => {
  const mailed = text.includes('=') ? decodeMail(text) : text;
  const plain = mailed.includes('%') ? mailed.replace(PERCENT, decodePercent) : mailed;
  const spelt = plain.includes('\\')
    ? plain.replace(BACKSLASH, (whole, braced?: string, four?: string, two?: string) =>
        character(Number.parseInt(braced ?? four ?? two!, 16), whole),
      )
    : plain;
  const read = HAS_LEAD.test(spelt) ? misread(spelt) : spelt;
  return read.includes('&') ? decodeReferences(read) : read;
};
const HAS_LEAD = /[\u00c2-\u00ef]/;

const decodeMail = (text: string): string => {
  const words = text.includes('=?')
    ? text.replace(MAIL_WORD, (_, kind: string, word: string) =>
        kind.toLowerCase() === 'q' ? word.replaceAll('_', ' ') : decodeBase64(word),
      )
    : text;
  return IS_PRINTABLE.test(words)
    ? words.replace(PRINTABLE, (bytes) => decodePercent(bytes.replaceAll('=', '%')))
    : words;
};

const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const decodeBase64 = (word: string): string => {
  let bits = 0;
  let count = 0;
  let bytes = '';
  for (const c of word.replace(/=+$/, '')) {
    const value = BASE64.indexOf(c);
    if (value < 0) return word;
    bits = ((bits << 6) | value) & 0xffff;
    count += 6;
    if (count < 8) continue;
    count -= 8;
    bytes += `%${((bits >>> count) & 0xff).toString(16).padStart(2, '0')}`;
  }
  return decodePercent(bytes);
};

const misread = (text: string): string => {
  let read = text;
  for (let i = 0; i < MISREAD_MAX; i++) {
    const bytes = read.replace(/[\u0152-\u2122]/g, (c) => {
      const at = c === ' ' ? -1 : WINDOWS.indexOf(c);
      return at < 0 ? c : String.fromCharCode(0x80 + at);
    });
    if (!/[\u00c2-\u00ef][\u0080-\u00bf]/.test(bytes)) return read;
    const next = bytes.replace(MISREAD, decodeMisread);
    if (next === bytes) return read;
    read = next;
  }
  return read;
};

const decodePercent = (escaped: string): string => {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
};
const decodeMisread = (letters: string): string =>
  decodePercent([...letters].map((c) => `%${c.charCodeAt(0).toString(16)}`).join('')) || letters;

/** Marks fall off their letters, as folding drops them anyway. */
const decodeReferences = (text: string): string => {
  let decoded = text;
  for (let i = 0; i < ESCAPED_MAX && decoded.includes('&') && decoded.includes(';'); i++) {
    const next = decoded.replace(REFERENCE, (whole, decimal?: string, hex?: string, name?: string) =>
      name === undefined
        ? character(Number.parseInt(decimal ?? hex!, decimal === undefined ? 16 : 10), whole)
        : named(name, whole),
    );
    if (next === decoded) return next;
    decoded = next;
  }
  return decoded;
};

const character = (code: number, whole: string): string =>
  code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;

const named = (name: string, whole: string): string => {
  const letter = LETTER.exec(name);
  return NAMED.get(name) ?? (letter === null ? whole : (LIGATURES.get(name) ?? letter[1]!));
};
