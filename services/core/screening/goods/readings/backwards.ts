/** Short names backwards where the text says so: `AMDM crystals (read backwards)`. */
import { hashWord, type Scan } from '../../descriptors/scan.ts';
import { type Reading, rewriteEach } from './reading.ts';

/** What says that letters run the other way; `reverse` and `mirror` say much else. */
const CUES: ReadonlySet<number> = new Set(
  'backwards backward reversed ruckwarts rueckwaerts reves envers contrario wspak наоборот наперед задом achterstevoren baklengs baklanges tersten pozpatku visszafele invers'
    .split(' ')
    .map((word) => hashWord([...word].map((c) => c.charCodeAt(0)))),
);
const FROM = hashWord([...'from'].map((c) => c.charCodeAt(0)));
const SIDES: ReadonlySet<number> = new Set(
  'back right end behind'.split(' ').map((word) => hashWord([...word].map((c) => c.charCodeAt(0)))),
);
/** A bit for each hash's low bits, so that most words are passed over without a look-up. */
const FILTER = new Uint8Array(4096);
for (const hash of [...CUES, FROM]) FILTER[hash & 4095] = 1;
const SIDE_AWAY_MAX = 2;
const WORD = /(?<![\p{L}\p{N}])[\p{L}\p{N}][\p{L}\p{N}-]{2,23}(?![\p{L}\p{N}])/gu;

/** Also `read from the back`, `from right to left`. */
export const saysBackwards = ({ words, wordHash }: Scan): boolean => {
  for (let w = 0; w < words; w++) {
    if (FILTER[wordHash[w]! & 4095] === 0) continue;
    if (CUES.has(wordHash[w]!)) return true;
    if (wordHash[w] !== FROM) continue;
    for (let k = 1; k <= SIDE_AWAY_MAX && w + k < words; k++) if (SIDES.has(wordHash[w + k]!)) return true;
  }
  return false;
};

/** Said of letters and of nothing else; by less, three letters are chance (`DSL cable, reversed`). */
const IS_OF_LETTERS = /backward|\bread\b|lesen|\bleer\b|\blire\b|wspak|наоборот|задом|achterstevoren/iu;
const LETTERS_MIN = 4;

/** Each word that is a listed spelling from its end. @param isListed of small letters and digits */
export const readBackwards = (source: Reading, isListed: (letters: string) => boolean): Reading | undefined => {
  const least = IS_OF_LETTERS.test(source.text) ? 0 : LETTERS_MIN;
  return rewriteEach(source, WORD, ([word]) => {
    if (word.length < least) return undefined;
    const turned = [...word].reverse().join('').toLowerCase();
    return isListed(turned.replaceAll('-', '')) ? turned : undefined;
  });
};
