/** Names in letter games: each letter as its number in the alphabet, in Morse, as hexadecimal or base64. */
import { type Reading, rewriteEach } from './reading.ts';

const A = 97;
const MORSE = new Map(
  '.- -... -.-. -.. . ..-. --. .... .. .--- -.- .-.. -- -. --- .--. --.- .-. ... - ..- ...- .-- -..- -.-- --..'
    .split(' ')
    .map((code, i) => [code, String.fromCharCode(A + i)] as const),
);
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

const letterOf = (code: number): string | undefined =>
  code >= A && code < A + 26
    ? String.fromCharCode(code)
    : code >= 65 && code < 91
      ? String.fromCharCode(code + 32)
      : undefined;

/** All of them, or nothing. */
const joined = (letters: readonly (string | undefined)[]): string | undefined =>
  letters.every((letter) => letter !== undefined) ? letters.join('') : undefined;

const fromBase64 = (text: string): string | undefined => {
  const letters: (string | undefined)[] = [];
  let bits = 0;
  let held = 0;
  for (const c of text.replace(/=+$/u, '')) {
    held = ((held << 6) | BASE64.indexOf(c)) & 0xffff;
    bits += 6;
    if (bits < 8) continue;
    bits -= 8;
    letters.push(letterOf((held >> bits) & 0xff));
  }
  return joined(letters);
};

/** Five letters or more each: shorter runs of numbers or marks are chance. */
const CIPHERS: readonly {
  readonly doc: string;
  readonly run: RegExp;
  readonly read: (run: string) => string | undefined;
}[] = [
  {
    doc: 'numbers of letters in the alphabet',
    run: /(?<![\d-])(?:[1-9]|1\d|2[0-6])(?:[-. ,]{1,2}(?:[1-9]|1\d|2[0-6])){4,39}(?![\d-])/gu,
    read: (run) =>
      run
        .split(/[-. ,]+/u)
        .map((n) => String.fromCharCode(A - 1 + Number(n)))
        .join(''),
  },
  {
    doc: 'each letter with its place before it: `1.h 2.e 3.r`',
    run: /(?<![\p{L}\p{N}])1[.):=-]?\s?[a-z](?:[\s,;/]{1,3}\d{1,2}[.):=-]?\s?[a-z]){4,19}(?![\p{L}\p{N}])/giu,
    read: (run) =>
      joined(
        [...run.matchAll(/(\d{1,2})[^a-z]*([a-z])/giu)].map(([, place, letter], i) =>
          Number(place) === i + 1 ? letter!.toLowerCase() : undefined,
        ),
      ),
  },
  {
    doc: 'Morse',
    run: /(?<![.\-–])[.-]{1,4}(?:[ /|]{1,3}[.-]{1,4}){4,39}(?![.\-–])/gu,
    read: (run) => joined(run.split(/[ /|]+/u).map((code) => MORSE.get(code))),
  },
  {
    doc: 'hexadecimal',
    run: /(?<![\p{L}\p{N}])(?:0x)?[4-7][0-9a-f](?:[ :-]?(?:0x)?[4-7][0-9a-f]){4,39}(?![\p{L}\p{N}])/giu,
    read: (run) =>
      joined((run.replace(/0x|[ :-]/giu, '').match(/../gu) ?? []).map((pair) => letterOf(Number.parseInt(pair, 16)))),
  },
  { doc: 'base64', run: /(?<![\p{L}\p{N}])[A-Za-z0-9+/]{7,64}={0,2}(?![\p{L}\p{N}])/gu, read: fromBase64 },
];

/** `undefined` where nothing can be read so. */
export const readCiphers = (source: Reading): Reading | undefined => {
  let reading: Reading | undefined;
  for (const { run, read } of CIPHERS)
    reading = rewriteEach(reading ?? source, run, ([whole]) => read(whole)) ?? reading;
  return reading;
};
