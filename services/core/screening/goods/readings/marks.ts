/** Marks in the place of letters: of one that they look like (`fen+anyl`, `(oc@ine`), or of any vowel (`c*c**n*`). */
import { type Reading, rewriteEach } from './reading.ts';

const pictured = (letter: string, pictures: string): [string, string][] =>
  [...pictures].map((picture): [string, string] => [picture, letter]);

const LOOKS: ReadonlyMap<string, string> = new Map([
  ['|\\/|', 'm'],
  ['/\\/\\', 'm'],
  ['|\\|', 'n'],
  ['|-|', 'h'],
  ['|_|', 'u'],
  ['/\\', 'a'],
  ['\\/', 'v'],
  ['()', 'o'],
  ['[]', 'o'],
  ['|<', 'k'],
  ['|)', 'd'],
  ['><', 'x'],
  ['+', 't'],
  ['|', 'l'],
  ['(', 'c'],
  ['{', 'c'],
  ['<', 'c'],
  ['[', 'c'],
  ['°', 'o'],
  ['º', 'o'],
  ['^', 'a'],
  ['€', 'e'],
  ['£', 'l'],
  ['¥', 'y'],
  ['¢', 'c'],
  ['©', 'c'],
  ['¡', 'i'],
  ['!', 'i'],
  ['§', 's'],
  ['$', 's'],
  ['@', 'a'],
  ['†', 't'],
  ['‡', 't'],
  ['⭕', 'o'],
  ['⊕', 'o'],
  ['\ufe0f', ''],
  ...pictured('o', '🍩⚽🏀🏐🎯🔴🟠🟡🟢🔵🟣🟤⚫⚪🌕🌑🌍🌎🌏🍪🥯💿📀🅾'),
  ...pictured('i', '❗❕🕯ℹ'),
  ...pictured('a', '🅰'),
  ...pictured('b', '🅱'),
  ...pictured('p', '🅿'),
  ...pictured('x', '❌✖❎'),
  ...pictured('t', '✝➕'),
  ...pictured('s', '💲'),
  ...pictured('c', '🌙'),
]);
const escaped = (mark: string): string => mark.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
const MARK = new RegExp(
  [...LOOKS.keys()]
    .sort((a, b) => b.length - a.length)
    .map(escaped)
    .join('|'),
  'gu',
);
const WORD = /[^\s,;:"]{4,60}/gu;
const HAS_LETTERS = /\p{L}.*[\p{L}\p{N}].*[\p{L}\p{N}]/u;

/** A letter drawn with several marks is no chance beside two. */
const HAS_DRAWN = /\p{L}(?:\\\/|\|\\|\/\\|\|_\||\|-\|)\p{L}/u;
/** A picture that looks like no letter, inside a word: `ket🎁amine`. */
const ORNAMENT = /(?<=\p{L})(?:\p{Extended_Pictographic}\ufe0f?)+(?=\p{L})/gu;

/** Each mark that touches letters as the letter it looks like. */
export const readLooks = (source: Reading): Reading | undefined =>
  rewriteLetters(source, (word) =>
    HAS_LETTERS.test(word) || HAS_DRAWN.test(word)
      ? word.replace(MARK, (mark) => LOOKS.get(mark) ?? mark).replace(ORNAMENT, '')
      : word,
  );

const HIDING = /\p{L}[*_#?×█▓▒░■□▪▫●○◆•]/u;
const HIDDEN = /(?<=[\p{L}*_#?×█▓▒░■□▪▫●○◆•])[*_#?×█▓▒░■□▪▫●○◆•]/gu;

/** Each star or line inside a word as some vowel; which one is left open by who compares. */
export const readMasks = (source: Reading): Reading | undefined =>
  rewriteLetters(source, (word) => (HIDING.test(word) ? word.replace(HIDDEN, 'a') : word));

const HOLED = /(?<![\p{L}\p{N}])(?:\p{L}|[*_#?×█▓▒░■□▪▫●○◆•]){6,24}(?![\p{L}\p{N}])/gu;
const HOLE = /[*_#?×█▓▒░■□▪▫●○◆•]/gu;
/** Of six letters as many may be hidden as stand there. */
const HOLED_LETTERS_MIN = 4;
/** Not at its ends, where marks set a word off from others. */
const IS_HOLED = /^[a-z](?=.* )[a-z ]+[a-z]$/u;

/**
 * Each mark as one letter, whatever it is, where a name then stands there to the letter: `ke*amine`.
 * @param withHoles the name that letters are, a space for each that is not told
 */
export const readHoles = (source: Reading, withHoles: (letters: string) => string | undefined): Reading | undefined =>
  rewriteEach(source, HOLED, ([word]) => {
    const letters = word.normalize('NFKC').toLowerCase().replace(HOLE, ' ');
    const told = letters.replaceAll(' ', '').length;
    const isTold = told >= HOLED_LETTERS_MIN && told * 2 >= letters.length;
    return isTold && IS_HOLED.test(letters) ? withHoles(letters) : undefined;
  });

const rewriteLetters = (source: Reading, rewrite: (word: string) => string): Reading | undefined =>
  rewriteEach(source, WORD, ([word]) => {
    const written = rewrite(word);
    return written === word ? undefined : written;
  });
