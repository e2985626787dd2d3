/** What a machine that reads print, or a sender who counts on it, makes of letters: another text that the declared one may show. */

/** `Kerirnov`, `Davvood`: two letters that look like one; only between letters. */
const PAIRS: readonly (readonly [RegExp, string])[] = [
  [/(?<=\p{L})rn(?=\p{L})|(?<=\p{L}i)rn/gu, 'm'],
  [/vv/gu, 'w'],
];
/** `Recl`, `Davvoocl`: no language ends a word so; where one word does, or shows another such shape, it is a d everywhere. */
const CL = /(?<=\p{Ll})cl/gu;
const CL_LAST = /\p{Ll}cl(?!\p{L})/u;
/** `AI-Rashidi`, `GuIf`: a capital I for a small l. */
const I_FOR_L = /(?<!\p{L})AI(?=[-\s]\p{Lu}\p{Ll})|(?<=\p{Ll})I(?=\p{Ll}|(?!\p{L}))/gu;
/** `lgor`, `lbrahim`: no language opens a word so. */
const L_FIRST = /(?<!\p{L})l(?=[bcdfgkmnpqrstvxz])/gu;
/** `NATlONAL`: a small l among capitals. */
const L_AMONG_CAPITALS =
  /(?<=\p{Lu}\p{Lu})l(?=\p{Lu})|(?<=\p{Lu})l(?=\p{Lu}\p{Lu})|(?<!\p{L})l(?=\p{Lu}\p{Lu})|(?<=\p{Lu}{2})l(?!\p{L})/gu;
/** `FERNAND0`, `C0MPANY`: a nought among letters of its own case. */
const NOUGHT = /(?<=\p{Lu})0(?=\p{Lu})|(?<=\p{Lu}{2})0(?!\p{L}|\d)|(?<=[CNT])0(?=[.,]|$)/gu;

/** Most texts show none of it: a cheap way out. */
const MAY_BE_SCANNED =
  /[a-zA-Z]rn|vv|cl(?![a-zA-Z])|[A-Z\u0370-\uffff]0|l[A-Z]|[A-Z]{2}l|AI[- ]|[a-z]I|(?:^|[^a-zA-Z])l[b-df-hj-np-tv-xz]/;

/** The text with each such shape read as the letter it may be; the text itself where there is none. */
export const unscanned = (text: string): string => {
  if (!MAY_BE_SCANNED.test(text)) return text;
  let read = text;
  for (const [shape, letter] of PAIRS) read = read.replace(shape, letter);
  read = read.replace(I_FOR_L, (shape) => (shape.length > 1 ? 'Al' : 'l'));
  if (CL_LAST.test(read)) read = read.replace(CL, 'd');
  return read.replace(NOUGHT, 'O').replace(L_AMONG_CAPITALS, 'I').replace(L_FIRST, 'I');
};
