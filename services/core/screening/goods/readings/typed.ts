/** Russian names typed on a Latin keyboard, where some letters are on the keys of marks: `'atlhby`. */
import { type Reading, rewriteEach } from './reading.ts';

const LATIN_KEYS = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const RUSSIAN_KEYS = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const KEYS: ReadonlyMap<string, string> = new Map([...LATIN_KEYS].map((key, i) => [key, RUSSIAN_KEYS[i]!]));
/** Letters with such a mark before or among them. */
const TYPED = /(?<![\p{L}\p{N}])(?=[a-z]*[[\];',.`][a-z])[a-z[\];',.`]{6,24}(?![\p{L}\p{N}])/giu;

/** @param isName whether small letters are a listed name */
export const readTyped = (source: Reading, isName: (letters: string) => boolean): Reading | undefined =>
  rewriteEach(source, TYPED, ([typed]) => {
    for (let past = typed.length; past >= typed.length - 1; past--) {
      const word = [...typed.slice(0, past).toLowerCase()].map((key) => KEYS.get(key)).join('');
      if (isName(word)) return word;
    }
    return undefined;
  });
