/**
 * Syllables of Korean and Chinese names, which every tradition of romanisation spells in its own way: `eun` and `un`, `Pom` and `Bom`,
 * `Chun` and `Jun`. They are too short for edits: either they are one syllable spelled twice, or two names.
 */

/** Longest word taken for a syllable. */
export const SYLLABLE_LENGTH_MAX = 6;

const SYLLABLE = /^(ch|zh|sh|hs|ts|tz|[bcdfghjklmnpqrstwxyz])?([wy]?[aeiouw]{1,3})(ng|[nklmptrh])?$/;

/** Vowels as the ministries of Seoul and Pyongyang, McCune and Reischauer, and people themselves write them. */
const VOWELS: readonly (readonly [RegExp, string])[] = [
  [/eo/, 'o'],
  [/eu/, 'u'],
  [/w?oo/, 'u'],
  [/ee/, 'i'],
  [/^you$/, 'yo'],
];

/** Onsets that one tradition writes voiced and another unvoiced. */
const UNVOICED: ReadonlyMap<string, string> = new Map([
  ['g', 'k'],
  ['d', 't'],
  ['b', 'p'],
  ['j', 'ch'],
  ['zh', 'ch'],
]);

/** Onsets that one ear takes for one sound. */
const LIKE: ReadonlyMap<string, string> = new Map([
  ...UNVOICED,
  ...['zh', 'ts', 'tz', 'c', 'q'].map((onset): [string, string] => [onset, 'ch']),
  ...['sh', 'hs', 'x'].map((onset): [string, string] => [onset, 's']),
  ...['r', 'n', 'y'].map((onset): [string, string] => [onset, 'l']),
  ['v', 'w'],
  ['f', 'p'],
]);

export interface Syllable {
  /** Equal for spellings that differ in how vowels are written. */
  readonly close: string;
  /** Equal also for voiced and unvoiced onsets. */
  readonly wide: string;
  /** Not equal for syllables that no romanisation confuses: `min` and `mun`, `lan` and `lin`, `cho` and `no`. */
  readonly loose: string;
}

export const readSyllable = (text: string): Syllable | undefined => {
  const parts = text.length > SYLLABLE_LENGTH_MAX ? null : SYLLABLE.exec(text);
  if (parts === null) return undefined;
  const [, onset = '', written, coda = ''] = parts;
  const vowels = VOWELS.reduce((v, [spelled, plain]) => v.replace(spelled, plain), written!);
  const rime = vowels + (coda === 'h' ? '' : coda);
  const back = /[ou]/.test(vowels) ? 'o' : /a/.test(vowels) ? 'a' : 'i';
  const stop = coda === 'n' || coda === 'ng' || coda === 'm' ? 'n' : coda === 'h' || coda === 't' ? '' : coda;
  return {
    close: onset + rime,
    wide: (UNVOICED.get(onset) ?? onset) + rime,
    loose: (LIKE.get(onset) ?? onset) + back + stop,
  };
};
