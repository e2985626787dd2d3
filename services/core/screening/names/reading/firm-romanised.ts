/** Words of firms' names in a romanisation that the tables do not have: `thowra` and `thawra`, `rasane` and `rasaneh`, `eslami` and `islami`. */
import { BUSINESS, MEANINGS } from '../lexicon/firms.ts';

/** Shortest word, and shortest of what is left of one, that is known by its romanisation. */
const ROMANISED_MIN = 6;

/** The known word that `text` spells in another romanisation; undefined for none and where two would do. */
export const romanised = (text: string): string | undefined =>
  text.length < ROMANISED_MIN ? undefined : (byRomanisation.get(plainly(text)) ?? undefined);

/**
 * What romanisations agree in: no double letters, one letter for e, i and y and one for o and u, `ow` as `aw`, `ph` as f, c and q as k,
 * and no h at the end.
 */
export const plainly = (text: string): string => {
  let plain = '';
  let last = '';
  const add = (letter: string): void => {
    if (letter !== last) plain += letter;
    last = letter;
  };
  const end = text.endsWith('ah') || text.endsWith('eh') ? text.length - 1 : text.length;
  for (let i = 0; i < end; i++) {
    const letter = text[i]!;
    const next = text[i + 1];
    if (letter === 'o' && next === 'w') add('a');
    else if (letter === 'a' && next === 'u') {
      add('a');
      add('v');
      i++;
    } else if (letter === 'p' && next === 'h') {
      add('f');
      i++;
    } else if (letter === 'c' && next !== 'h' && next !== 'e' && next !== 'i') add('k');
    else add(LETTERS[letter] ?? letter);
  }
  return plain;
};
const LETTERS: Readonly<Record<string, string>> = { e: 'i', y: 'i', o: 'u', w: 'v', q: 'k' };

const meaningOf = (word: string): string => BUSINESS.get(word) ?? MEANINGS.get(word)!;

/** Words by what romanisations agree in; undefined where words of two meanings do. */
const byRomanisation: ReadonlyMap<string, string | undefined> = (() => {
  const words = new Map<string, string | undefined>();
  for (const word of [...BUSINESS.keys(), ...MEANINGS.keys()]) {
    if (word.includes('_')) continue;
    const plain = plainly(word);
    if (plain.length < ROMANISED_MIN) continue;
    const other = words.get(plain);
    if (!words.has(plain)) words.set(plain, word);
    else if (other !== undefined && meaningOf(other) !== meaningOf(word)) words.set(plain, undefined);
  }
  return words;
})();
