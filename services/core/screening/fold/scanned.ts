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
  /(?<=\p{Lu}\p{Lu})l(?=\p{Lu})|(?<=\p{Lu})l(?=\p{Lu}\p{Lu})|(?<!\p{L})l(?=\p{Lu}\p{Lu})|(?<=\p{Lu}{2})l(?!\p{L})|(?<=A)l(?=R\p{Lu})/gu;
/** `FERNAND0`, `C0MPANY`: a nought among letters of its own case. */
const NOUGHT =
  /(?<=\p{Lu})0(?=\p{Lu})|(?<=\p{Lu}{2})0(?!\p{L}|\d)|(?<=[CNT])0(?=[.,]|$)|(?<![\p{L}\d])0(?=\p{Lu}{2,}(?![\p{L}\d])|[FR](?![\p{L}\d]))/gu;
/** `COMPANV`, `Kadvrov`, `lVlAKKI`: a V between or after consonants is a Y, and no word ends so. */
const V_FOR_Y =
  /(?<=\p{L}[bcdfghjklmnpqrstvwxz])v(?=[bcdfghjkmnpqstvwxz]\p{L}|r[ao])|(?<=\p{L}{3}[bcdfghjklmnpqrstvwxz])v(?!\p{L})|(?<=[WRNLK]A)V(?=S(?!\p{L}))/giu;
const MAY_BE_Y = /[b-df-hj-np-tv-xz][vV](?![aeiouyAEIOUY])|AVS/i;
/** `Sechln`, `Haswanl`, `Makkl`: an l among consonants, or after one at the end, where no l can be spoken, is an i. */
const L_FOR_I =
  /(?<=\p{L}(?:[bdfgkmnpqstvwxzBDFGKMNPQSTVWXZ]|[cs]h))[l1](?=[bcdfghjkmnpqrstvwxz])|(?<=\p{L}[kmnpvzKMNPVZ])[l1](?!\p{L})|(?<=(?<!\p{L})[bcdfghjkmnpqrstvwxzBCDFGHJKMNPQRSTVWXZ])[l1](?=[bcdfghjkmnpqrstvwxz])/gu;
const MAY_BE_I = /[b-df-hj-np-tv-xzB-DF-HJ-NP-TV-XZ][l1](?![aeiouyl\d])/;
/** `Abdui`, `Ismaii`: an i that ends such a word for an l, where others are misread too. */
const I_LAST = /(?<=[a-z]{2}[aiu])i(?!\p{L})/gu;

/** Most texts show none of it: a cheap way out. */
const MAY_BE_SCANNED =
  /(?:^|[^a-zA-Z0-9])0[A-Z]|[a-zA-Z]rn|vv|cl(?![a-zA-Z])|[A-Z\u0370-\uffff]0|l[A-Z]|[A-Z]{2}l|AI[- ]|[a-z]I|(?:^|[^a-zA-Z])l[b-df-hj-np-tv-xz]/;

/** Where so many shapes show that no language has, cl is a d within a word too. */
const SURE = /(?<=\p{L})rn(?=[bdfghkpst])|vv|(?<!\p{L})l(?=[bcdfgkmnpqrstvxz])|rn[bp]/gu;
const SURE_MIN = 2;
const countOf = (text: string, shape: RegExp): number => text.match(shape)?.length ?? 0;

/** The text with each such shape read as the letter it may be; the text itself where there is none. */
export const unscanned = (text: string): string => {
  const isY = MAY_BE_Y.test(text);
  const isI = MAY_BE_I.test(text);
  if (!isY && !isI && !MAY_BE_SCANNED.test(text)) return text;
  let read = isY ? text.replace(V_FOR_Y, (v) => (v === 'V' ? 'Y' : 'y')) : text;
  if (isI) read = read.replace(L_FOR_I, 'i');
  for (const [shape, letter] of PAIRS) read = read.replace(shape, letter);
  read = read.replace(I_FOR_L, (shape) => (shape.length > 1 ? 'Al' : 'l'));
  if (CL_LAST.test(read) || countOf(text, SURE) >= SURE_MIN) read = read.replace(CL, 'd');
  read = read.replace(NOUGHT, 'O').replace(L_AMONG_CAPITALS, 'I').replace(L_FIRST, 'I');
  return read === text ? text : read.replace(I_LAST, 'l');
};
