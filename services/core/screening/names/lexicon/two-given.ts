/** Which words are known given names, and where they are given: two of one tradition are two names, however near their letters. */

import { createHashNumbers, hashLetters } from '../../words/hash.ts';
import { GIVEN_NAMES } from './given.ts';
import { heard } from './heard.ts';
import { readSyllable } from './syllable.ts';
import { GIVEN_NAME_HEADS, GIVEN_NAMES_ALONE } from './variants.ts';

const GIVEN_BITS = 14;
/** One bit for each tradition that has the name. */
const traditions = createHashNumbers(GIVEN_BITS);
/** The line of each name of `GIVEN_NAMES`; the same where two traditions share one of its spellings. */
const lines = createHashNumbers(GIVEN_BITS);

const bits = new Map<string, number>();
const addTo = (tradition: string, name: string): void => {
  const bit = bits.get(tradition) ?? 1 << bits.size;
  bits.set(tradition, bit);
  const hash = hashLetters(name);
  traditions.set(hash, traditions.get(hash) | bit);
};
for (const [tradition, names] of Object.entries(GIVEN_NAME_HEADS)) for (const name of names) addTo(tradition, name);
for (const name of GIVEN_NAMES_ALONE.split(/\s+/)) addTo('alone', name);
let line = 0;
for (const [tradition, table] of Object.entries(GIVEN_NAMES)) {
  for (const spellings of table.trim().split(/[|\n]/)) {
    line++;
    const names = spellings.split(' ');
    const shared = names.map((name) => lines.get(hashLetters(name))).find((known) => known > 0);
    for (const name of names) {
      addTo(tradition, name);
      lines.set(hashLetters(name), shared ?? line);
    }
  }
}
const VIETNAMESE = bits.get('vietnamese')!;

export const isKnownGiven = (name: string): boolean => traditions.get(hashLetters(name)) !== 0;

export const isGivenInVietnam = (name: string): boolean => (traditions.get(hashLetters(name)) & VIETNAMESE) !== 0;

/** True where both words are known given names and not spellings of one; what one tradition has for both is one there. */
export const areTwoKnownGiven = (a: string, b: string): boolean => {
  const aHash = hashLetters(a);
  const aBits = traditions.get(aHash);
  if (aBits === 0) return false;
  const bHash = hashLetters(b);
  const bBits = traditions.get(bHash);
  if (bBits === 0) return false;
  const line = lines.get(aHash);
  if (line !== 0 && line === lines.get(bHash)) return false;
  const shared = aBits & bBits;
  if ((shared & VIETNAMESE) !== 0) return (readSyllable(a)?.wide ?? a) !== readSyllable(b)?.wide;
  if (shared === 0 && a.slice(0, COGNATE) === b.slice(0, COGNATE)) return false;
  return heard(a) !== heard(b) && !areSwapped(a, b);
};

/** `Ajmal`, `Jamal`: two neighbouring letters in the other order are a slip of the hand first. */
const areSwapped = (a: string, b: string): boolean => {
  if (a.length !== b.length) return false;
  let at = 0;
  while (at < a.length && a[at] === b[at]) at++;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};
/** Names of two languages that begin alike may be one name in both. */
const COGNATE = 4;
