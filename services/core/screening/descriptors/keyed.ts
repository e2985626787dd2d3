/** What letters are instead of others: typed on another keyboard, thirteen further on, upside down, every other one put in. */
import { isDigit } from './scan.ts';

/** What the letters between `from` and `to` stand for, into `out` as symbols: how many, or 0 where they stand for nothing. */
export type Keyed = (plain: Uint16Array, from: number, to: number, out: Uint16Array) => number;

const RUSSIAN_KEYS = 'йцукенгшщзфывапролдячсмить';
const LATIN_KEYS = 'qwertyuiopasdfghjklzxcvbnm';
const A = 97;
const Z = 122;
const ROTATED_BY = 13;
const TURNED_MIN = 2;

const lettersBy = (from: string, to: string): ReadonlyMap<number, number> =>
  new Map([...from].map((c, i) => [c.charCodeAt(0), to.charCodeAt(i)]));

const LATIN_OF_RUSSIAN = lettersBy(RUSSIAN_KEYS, LATIN_KEYS);
const RUSSIAN_OF_LATIN = lettersBy(LATIN_KEYS, RUSSIAN_KEYS);
/** Letters that stand on their heads. */
const TURNED = lettersBy('ɐqɔpǝɟƃɥᴉıɾʞןlɯuodbɹsʇnʌʍxʎz', 'abcdefghiijkllmnopqrstuvwxyz');

/** ROT13 of a Latin letter, the key of a Russian one. */
const rotatedOrTyped = (plain: number): number | undefined =>
  plain >= A && plain <= Z ? A + ((plain - A + ROTATED_BY) % LATIN_KEYS.length) : LATIN_OF_RUSSIAN.get(plain);

/** @param symbolOf letter → what it looks like, the index's symbol */
export const createKeyed = (symbolOf: Uint16Array) => {
  const letterByLetter =
    (letterOf: (plain: number) => number | undefined): Keyed =>
    (plain, from, to, out) => {
      for (let i = from; i < to; i++) {
        const letter = letterOf(plain[i]!);
        if (letter === undefined) return 0;
        out[i - from] = symbolOf[letter]!;
      }
      return to - from;
    };

  return {
    /** `sragnaly`, `аутефтнд`: every letter thirteen further on, or typed on another keyboard. */
    keyed: letterByLetter(rotatedOrTyped),

    /** `atynfybk`: a name in Russian letters, typed on a Latin keyboard. */
    typed: letterByLetter((plain) => RUSSIAN_OF_LATIN.get(plain)),

    /** `ןʎuɐʇuǝɟ`: upside down, so that it is read from its end. */
    turned: ((plain, from, to, out) => {
      let turned = 0;
      for (let i = from; i < to; i++) {
        const letter = TURNED.get(plain[i]!);
        if (letter === undefined) return 0;
        if (plain[i]! > 127) turned++;
        out[to - 1 - i] = symbolOf[letter]!;
      }
      return turned >= TURNED_MIN ? to - from : 0;
    }) satisfies Keyed,

    /** `fxexnxtxaxnxyxl`, `b0r1o2r3p4h5i6n7e8`: every other letter is one letter, or a digit. */
    interleaved: ((plain, from, to, out) => {
      const filler = plain[from + 1]!;
      for (let i = from; i < to; i++) {
        if ((i - from) % 2 === 0) out[(i - from) / 2] = symbolOf[plain[i]!]!;
        else if (plain[i] !== filler && !(isDigit(filler) && isDigit(plain[i]!))) return 0;
      }
      return Math.ceil((to - from) / 2);
    }) satisfies Keyed,
  };
};
