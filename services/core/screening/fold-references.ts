/** Character references of HTML in declared texts: systems between a sender and customs escape what they should not, and senders hide letters so. */

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

/** The text with its character references resolved; what is none stays. Marks fall off their letters, as folding drops them anyway. */
export const decodeReferences = (text: string): string => {
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
