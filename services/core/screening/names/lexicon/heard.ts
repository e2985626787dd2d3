/** Equal for spellings of a word that differ in no more than how one sound is written, or in e and i, o and u. */
export const heard = (word: string): string =>
  HEARD.reduce((text, [spelled, plain]) => text.replace(spelled, plain), word);

const HEARD: readonly (readonly [RegExp, string])[] = [
  [/(.)\1/g, '$1'],
  [/ph/g, 'f'],
  [/q|gh/g, 'g'],
  [/[kc]h|c(?![ei])/g, 'k'],
  [/[td]h/g, 't'],
  [/d\b/g, 't'],
  [/b\b/g, 'p'],
  [/w/g, 'v'],
  [/h/g, ''],
  [/ou|oe|u/g, 'o'],
  [/[ae]+[iy]+/g, 'i'],
  [/[dt]j/g, 'j'],
  [/[ijy]+|e/g, 'i'],
  [/z/g, 's'],
  [/(.)\1+/g, '$1'],
];
