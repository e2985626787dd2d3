/** What a machine that reads print, or a sender who counts on it, makes of letters: another text that the declared one may show. */

/** `Kerirnov`, `Davvood`: two letters that look like one; only between letters. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})rn(?=\p{L})/gu, 'm'],
  [/vv/gu, 'w'],
];
/** `lgor`, `lbrahim`: no language opens a word so. */
const L_FIRST = /(?<!\p{L})l(?=[bcdfgkmnpqrstvxz])/gu;
/** `NATlONAL`: a small l among capitals. */
const L_AMONG_CAPITALS = /(?<=\p{Lu}\p{Lu})l(?=\p{Lu})|(?<=\p{Lu})l(?=\p{Lu}\p{Lu})|(?<!\p{L})l(?=\p{Lu}\p{Lu})/gu;
/** `FERNAND0`, `C0MPANY`: a nought among letters of its own case. */
const NOUGHT = /(?<=\p{Lu})0(?=\p{Lu})|(?<=\p{Lu}{2})0(?!\p{L}|\d)/gu;

/** Most texts show none of it: a cheap way out. */
const MAY_BE_SCANNED = /rn|vv|[A-Z\u0370-\uffff]0|l[A-Z]|(?:^|[^a-zA-Z])l[b-df-hj-np-tv-xz]/;

/** The text with each such shape read as the letter it may be; the text itself where there is none. */
export const unscanned = (text: string): string => {
  if (!MAY_BE_SCANNED.test(text)) return text;
  let read = text;
  for (const [shape, letter] of PAIRS) read = read.replace(shape, letter);
  return read.replace(NOUGHT, 'O').replace(L_AMONG_CAPITALS, 'I').replace(L_FIRST, 'I');
};
