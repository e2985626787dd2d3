/** Names that are known: the other forms of each, and which are one name and which are two. */

import { FAMILY_NAMES, SPELLINGS } from './common.ts';
import { JAPANESE_GIVEN_NAMES } from './japanese.ts';
import { buildKnownNames, type Lists, lettersSlot, RELATED } from './known-tables.ts';
import { areTwoKnownGiven, isKnownGiven } from './two-given.ts';

const { numbers, hashes, forms, lines, letters: knownLetters } = buildKnownNames();

/** The word that is compared with others next, its number, and where its other forms are. */
let askedText = '';
let asked = 0;
let formsFrom = 0;
let formsTo = 0;

/** Says which word is compared next; returns how many other forms it has. */
export const ask = (text: string): number => {
  askedText = text;
  asked = numbers.of(text);
  formsFrom = forms.starts[asked]!;
  formsTo = forms.starts[asked + 1]!;
  return formsTo - formsFrom;
};
/** What `textHash` gives for a form of the word asked for. */
export const askedFormHash = (form: number): number => hashes[forms.values[formsFrom + form]! & RELATED.name]!;
/** Says which word is compared next where it is none that is known. */
export const askUnknown = (text: string): void => {
  askedText = text;
  asked = 0;
  formsTo = formsFrom;
};

/** False for a word whose letters no known name has. */
export const mayBeKnown = (letters: number): boolean => knownLetters[lettersSlot(letters)] === 1;

/** A listed word as a form of the word asked for, and what the two are; 0 when it is none. */
const formListed = (listed: string): number => {
  if (formsTo === formsFrom) return 0;
  const number = numbers.of(listed);
  if (number === 0) return 0;
  for (let i = formsFrom; i < formsTo; i++) if ((forms.values[i]! & RELATED.name) === number) return forms.values[i]!;
  return 0;
};

const isEmpty = ({ starts }: Lists, number: number): boolean => starts[number] === starts[number + 1];

/** A form of a given name, and of a family name. */
export const VARIANT = 0.82;
export const VARIANT_FAMILY = 0.78;
const VARIANT_TRANSLATED = 0.74;
export const SPELLING_KNOWN = 0.96;

/** How well the word asked for and a listed one agree as forms of one name; 0 when they are none. */
export const knownVariant = (listed: string): number => {
  const form = formListed(listed);
  if (form === 0) return 0;
  if ((form & RELATED.spelled) !== 0) return SPELLING_KNOWN;
  if ((form & RELATED.families) !== 0) return VARIANT_FAMILY;
  if (FAMILY_NAMES.has(askedText) || FAMILY_NAMES.has(listed)) return 0;
  return (form & RELATED.translated) === 0 ? VARIANT : VARIANT_TRANSLATED;
};

/** Names that both are known and not as forms of each other are two names, however close. */
export const apart = (similarity: number, listed: string, least: number): number => {
  const a = SPELLINGS.get(askedText);
  const b = SPELLINGS.get(listed);
  if (a !== undefined && b !== undefined && a !== b) return 0;
  if (similarity >= ONE_NAME) return similarity;
  const areKnown = formsTo > formsFrom && !isEmpty(forms, numbers.of(listed));
  return areKnown ? Math.max(NAMES_APART * similarity, Math.min(similarity, least)) : similarity;
};
const NAMES_APART = 0.88;
/** Spellings of one name differ by what romanisations differ in, and agree so well: `talib` and `taleb`, `fawaz` and `fawwaz`. */
const ONE_NAME = 0.88;

/** Whether the word asked for and a listed one are, as given names, two: of a man and of a woman, or two that are known. */
export const areTwoGiven = (similarity: number, listed: string, isAcrossScripts: boolean): boolean => {
  if (formListed(listed) !== 0) return false;
  if (JAPANESE_GIVEN_NAMES.has(askedText) && JAPANESE_GIVEN_NAMES.has(listed)) return true;
  if (isWomans(askedText, listed) || isWomans(listed, askedText)) return true;
  if (!isAcrossScripts && areTwoKnownGiven(askedText, listed) && !haveOneLine(asked, numbers.of(listed))) return true;
  if (similarity >= TWO_NAMES && endsWomans(askedText) === endsWomans(listed)) return false;
  const listedNumber = numbers.of(listed);
  return !isEmpty(lines, asked) && !isEmpty(lines, listedNumber) && !haveOneLine(asked, listedNumber);
};
/** Whether two words stand as given names in one line, by their numbers. */
const haveOneLine = (a: number, b: number): boolean => {
  const { starts, values } = lines;
  for (let i = starts[a]!; i < starts[a + 1]!; i++)
    for (let j = starts[b]!; j < starts[b + 1]!; j++) if (values[i] === values[j]) return true;
  return false;
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
const isKnown = (name: string): boolean => !isEmpty(lines, numbers.of(name)) || isKnownGiven(name);
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
