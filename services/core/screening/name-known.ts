/** Names that are known: the other forms of each, and which are one name and which are two. */

import { BUSINESS_AMBIGUOUS, KINDRED } from './name-firm-lexicon.ts';
import { GIVEN_NAMES } from './name-given.ts';
import { JAPANESE_GIVEN_NAMES } from './name-japanese.ts';
import { FAMILY_NAMES, SPELLINGS } from './name-lexicon.ts';
import { areTwoKnownGiven, isKnownGiven } from './name-two-given.ts';
import { GIVEN_NAME_TRANSLATIONS, GIVEN_NAME_VARIANTS, GIVEN_NAMES_ALONE } from './name-variants.ts';

const variantsOf = new Map<string, string[]>();
const relate = (a: string, b: string): void => {
  if (a === b || a.length < 2 || b.length < 2) return;
  const all = variantsOf.get(a);
  if (all === undefined) variantsOf.set(a, [b]);
  else if (!all.includes(b)) all.push(b);
};
for (const line of GIVEN_NAME_VARIANTS.trim().split('\n')) {
  const [name, ...forms] = line.split(' ');
  for (const form of forms) {
    relate(name!, form);
    relate(form, name!);
  }
}
const translations = new Set<string>();
for (const line of GIVEN_NAME_TRANSLATIONS.split('\n')) {
  const [name, ...forms] = line.split(' ');
  for (const form of forms) {
    if (variantsOf.get(name!)?.includes(form) === true) continue;
    relate(name!, form);
    relate(form, name!);
    translations.add(`${name} ${form}`).add(`${form} ${name}`);
  }
}
for (const [short, forms] of BUSINESS_AMBIGUOUS) {
  for (const form of forms) {
    relate(short, form);
    relate(form, short);
  }
}
for (const kin of KINDRED) for (const a of kin) for (const b of kin) relate(a, b);
const familyPairs = relateGroups(FAMILY_NAMES, (a, b) => variantsOf.get(a)?.includes(b) !== true);
const spellingPairs = relateGroups(SPELLINGS, () => true);

/** Relates the forms of each group with each other and returns those pairs, as `a b`. */
function relateGroups(
  groups: ReadonlyMap<string, string>,
  isNew: (a: string, b: string) => boolean,
): ReadonlySet<string> {
  const byCanonical = new Map<string, string[]>();
  for (const [form, canonical] of groups)
    byCanonical.set(canonical, [...(byCanonical.get(canonical) ?? []), form.replace(/_+$/, '')]);
  const pairs = new Set<string>();
  for (const forms of byCanonical.values()) {
    for (const a of forms) {
      for (const b of forms) {
        if (a === b || !isNew(a, b)) continue;
        relate(a, b);
        pairs.add(`${a} ${b}`);
      }
    }
  }
  return pairs;
}

/** Given names in all their forms, and the lines that each stands in. */
const givenLines = new Map<string, Set<string>>();
for (const [line, names] of [
  ...`${GIVEN_NAME_VARIANTS}\n${GIVEN_NAME_TRANSLATIONS}\n${GIVEN_NAMES_ALONE}`
    .split('\n')
    .map((names) => [names, names.split(' ')] as const),
  ...[...SPELLINGS].map(([form, canonical]) => [canonical, [form.replace(/_+$/, '')]] as const),
])
  for (const name of names) givenLines.set(name, (givenLines.get(name) ?? new Set()).add(line));

/** Sets of letters of which some known name consists: a cheap way out for words that are none. */
const KNOWN_BITS = 18;
const knownLetters = new Uint8Array(2 ** KNOWN_BITS);
const lettersSlot = (letters: number): number => Math.imul(letters, 0x9e3779b1) >>> (32 - KNOWN_BITS);
for (const name of [
  ...variantsOf.keys(),
  ...givenLines.keys(),
  ...Object.values(GIVEN_NAMES).flatMap((table) => table.trim().split(/[\s|]/)),
  ...JAPANESE_GIVEN_NAMES,
  ...SPELLINGS.keys(),
  ...FAMILY_NAMES.keys(),
])
  knownLetters[lettersSlot(lettersOf(name.replace(/_+$/, '')))] = 1;

/** One bit for each letter that occurs. */
function lettersOf(text: string): number {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 97) letters |= 1 << (c - 97);
  }
  return letters >>> 0;
}

/** The word that is compared with others next. */
let askedText = '';
let askedVariants: readonly string[] | undefined;

/** Says which word is compared next; returns its other forms. */
export const ask = (text: string): readonly string[] => {
  askedText = text;
  askedVariants = variantsOf.get(text);
  return askedVariants ?? [];
};
/** Says that the next word is none that has forms. */
export const askNothing = (): void => {
  askedVariants = undefined;
};

/** False for a word whose letters no known name has. */
export const mayBeKnown = (letters: number): boolean => knownLetters[lettersSlot(letters)] === 1;

const VARIANT = 0.82;
const VARIANT_FAMILY = 0.78;
const VARIANT_TRANSLATED = 0.74;
export const SPELLING_KNOWN = 0.96;

/** How well the word asked for and a listed one agree as forms of one name; 0 when they are none. */
export const knownVariant = (listed: string): number => {
  if (askedVariants?.includes(listed) !== true) return 0;
  if (!familyPairs.has(`${askedText} ${listed}`) && (FAMILY_NAMES.has(askedText) || FAMILY_NAMES.has(listed))) {
    if (!spellingPairs.has(`${askedText} ${listed}`)) return 0;
  }
  const pair = `${askedText} ${listed}`;
  return spellingPairs.has(pair)
    ? SPELLING_KNOWN
    : familyPairs.has(pair)
      ? VARIANT_FAMILY
      : translations.has(pair)
        ? VARIANT_TRANSLATED
        : VARIANT;
};

/** Names that both are known and not as forms of each other are two names, however close. */
export const apart = (similarity: number, listed: string, least: number): number => {
  const a = SPELLINGS.get(askedText);
  const b = SPELLINGS.get(listed);
  if (a !== undefined && b !== undefined && a !== b) return 0;
  if (similarity >= ONE_NAME) return similarity;
  const areKnown = askedVariants !== undefined && variantsOf.has(listed);
  return areKnown ? Math.max(NAMES_APART * similarity, Math.min(similarity, least)) : similarity;
};
const NAMES_APART = 0.88;
/** Spellings of one name differ by what romanisations differ in, and agree so well: `talib` and `taleb`, `fawaz` and `fawwaz`. */
const ONE_NAME = 0.88;

/** Whether the word asked for and a listed one are, as given names, two: of a man and of a woman, or two that are known. */
export const areTwoGiven = (similarity: number, listed: string, isAcrossScripts: boolean): boolean => {
  if (askedVariants?.includes(listed) === true) return false;
  if (JAPANESE_GIVEN_NAMES.has(askedText) && JAPANESE_GIVEN_NAMES.has(listed)) return true;
  if (isWomans(askedText, listed) || isWomans(listed, askedText)) return true;
  if (!isAcrossScripts && areTwoKnownGiven(askedText, listed) && !areOneLine(askedText, listed)) return true;
  if (similarity >= TWO_NAMES && endsWomans(askedText) === endsWomans(listed)) return false;
  const lines = givenLines.get(askedText);
  const others = lines && givenLines.get(listed);
  return lines !== undefined && others !== undefined && lines.isDisjointFrom(others);
};
const areOneLine = (a: string, b: string): boolean => {
  const others = givenLines.get(b);
  return others !== undefined && givenLines.get(a)?.isDisjointFrom(others) === false;
};
const endsWomans = (name: string): boolean => name.endsWith('a');
/** Two known names that agree no better are two, unless some language has both for one. */
const TWO_NAMES = 0.74;

/** `samira` of `samir`, `maria` of `mario`, `aleksandra` of `aleksander`, `danielle` of `daniel`. */
const isWomans = (name: string, of: string): boolean => {
  if (name.length < of.length || !ENDS_WOMANS.test(name) || name.slice(0, 2) !== of.slice(0, 2) || !isKnown(of))
    return false;
  if (name.startsWith(of)) {
    const ending = name.slice(of.length);
    return ending === 'a' || ending === 'ah' || ending === 'ya' || (ending.length <= 3 && isKnown(name));
  }
  return (
    isKnown(name) &&
    MANS_ENDINGS.some(([mans, womans]) => of.endsWith(mans) && name === of.slice(0, -mans.length) + womans)
  );
};
const isKnown = (name: string): boolean => givenLines.has(name) || isKnownGiven(name);
const ENDS_WOMANS = /[ae]h?$/;
const MANS_ENDINGS = [
  ['o', 'a'],
  ['us', 'a'],
  ['os', 'a'],
  ['e', 'a'],
  ['er', 'ra'],
  ['r', 'ra'],
  ['n', 'nna'],
  ['y', 'a'],
  ['i', 'a'],
  ['an', 'enne'],
  ['en', 'enne'],
] as const;

/** A family name of China or Korea read from its own script is not another one. */
export const familiesApart = (similarity: number, listed: string): number =>
  FAMILY_NAMES.has(askedText) && FAMILY_NAMES.has(listed) ? 0 : similarity;
