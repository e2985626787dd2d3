/** Arabic articles written as one with their word. */

/** Letters of an article written as one with its word: `alkawari`, `elsseid`, `essid` before a letter of the sun, `lazhar`, `lhadi`. */
export const gluedArticle = (text: Uint8Array, start: number, length: number): 0 | 1 | 2 => {
  const first = text[start]!;
  const second = text[start + 1]!;
  if (first === 108) return length >= 5 && (second === 97 || second === 104) ? 1 : 0;
  if (first !== 97 && first !== 101) return 0;
  if (second === 108) return length >= 6 ? 2 : 0;
  return length >= 5 && second === text[start + 2] && SUN_LETTERS.has(second) ? 2 : 0;
};
/** The same in phones, where a doubled letter is one. */
export const articlePhones = (text: Uint8Array, start: number, letters: number): number =>
  letters === 2 && text[start + 1] === text[start + 2] ? 1 : letters;
const SUN_LETTERS = new Set([...'tdrzsn'].map((c) => c.charCodeAt(0)));
