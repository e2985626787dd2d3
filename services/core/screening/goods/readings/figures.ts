/** CAS numbers with letters in the place of digits, whatever parts their groups: `lO8_24_7`. */
import { type Reading, rewriteEach } from './reading.ts';

const DIGITS: ReadonlyMap<string, string> = new Map(
  'l1 I1 i1 |1 O0 o0 Q0 S5 s5 B8 Z2 z2 О0 о0 Ο0 ο0 З3 з3 Ч4 ч4 Ѕ5 ѕ5 б6 В8 І1 і1 Ι1 Ӏ1'
    .split(' ')
    .map((pair) => [pair[0]!, pair[1]!] as const),
);
const FIGURE = '[\\dlIi|OoQSsBZzОоΟοЗзЧчЅѕбВІіΙӀ]';
const GAP = '[\\p{Pd}_.:/ ]{1,3}';
const NUMBER = new RegExp(
  `(?<![\\p{L}\\p{N}])(${FIGURE}{2,7})${GAP}(${FIGURE}{2})${GAP}(${FIGURE})(?![\\p{L}\\p{N}])`,
  'gu',
);
/** Letters may be words of their own; so many digits are a number. */
const DIGITS_MIN = 4;

export const readFigures = (source: Reading): Reading | undefined =>
  rewriteEach(source, NUMBER, ([whole, ...groups]) => {
    if ((whole.match(/\d/gu) ?? []).length < DIGITS_MIN || !/[^\d\p{Pd}_.:/ ]/u.test(whole)) return undefined;
    return groups.map((group) => [...group].map((c) => DIGITS.get(c) ?? c).join('')).join('-');
  });
