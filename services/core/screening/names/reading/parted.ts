/** A person's name with marks inside its words, a by-name in quotes between its words, or no space between them. */
import { isKnownGiven } from '../lexicon/two-given.ts';

/** `(Mari)a «Zakha»rova`, `Alm'az [Ant]ey`: a bracket between letters, not one that ends or begins a word beside it. */
const BRACKET_INSIDE = /[\p{L}][([{«‹<]\p{L}{1,8}[)\]}»›>]|[([{«‹<]\p{L}{1,8}[)\]}»›>]\p{L}/u;
const BRACKETS = /[()[\]{}«»‹›<>]|(?<=\p{L})['’`](?=\p{L})/gu;

/** `Ismael "Mayo" Zambada`: only after a given name, for firms have quotes about their own. */
const BY_NAME = /^\s*(\p{L}[\p{L}.'-]+)\s+(?:["“„«].{2,30}?["”“»]|['‘].{2,30}?['’])\s+(?=\p{L})/u;

/** `nIkOlAipAtRuShEv`: capitals every other letter or so say nothing. */
const ALTERNATING = /(?:\p{Ll}\p{Lu}){3}|(?:\p{Lu}\p{Ll}){4}/u;
/** Nor is a word of so many letters apt to be one name where it begins or ends with a given name. */
const WHOLE_MIN = 9;
const GIVEN_MIN = 4;
const REST_MIN = 4;
const ONE_WORD = new RegExp(`^\\s*\\p{L}{${WHOLE_MIN},30}\\s*$`, 'u');

/** What is not even this shows none of it. */
const MAY_BE_PARTED = /[([{«‹<"“„'‘]|^\s*\S{9,}\s*$|[a-z][A-Z][a-z]/;

/** The names that such a text shows besides what it says. */
export const parted = (raw: string): string[] => {
  if (!MAY_BE_PARTED.test(raw)) return NONE;
  const names: string[] = [];
  if (BRACKET_INSIDE.test(raw)) names.push(raw.replace(BRACKETS, ''));
  const byName = BY_NAME.exec(raw);
  if (byName !== null && isKnownGiven(byName[1]!.toLowerCase()))
    names.push(`${byName[1]} ${raw.slice(byName[0].length)}`);
  const isAlternating = ALTERNATING.test(raw);
  if (isAlternating) names.push(raw.toLowerCase());
  if (ONE_WORD.test(raw)) names.push(...namesWithin(raw.trim(), isAlternating));
  return names;
};
const NONE: string[] = [];

/** `kadyrovramzan`: a given name and what is left, the longest given name first. */
const namesWithin = (written: string, isAlternating: boolean): string[] => {
  if (!isAlternating && /\p{Ll}\p{Lu}/u.test(written)) return NONE;
  const word = written.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const names: string[] = [];
  const first = longestGiven(word, (length) => word.slice(0, length));
  const last = longestGiven(word, (length) => word.slice(-length));
  if (first > 0) names.push(`${word.slice(0, first)} ${word.slice(first)}`);
  if (last > 0) names.push(`${word.slice(-last)} ${word.slice(0, -last)}`);
  return names;
};

const longestGiven = (word: string, part: (length: number) => string): number => {
  for (let length = word.length - REST_MIN; length >= GIVEN_MIN; length--)
    if (isKnownGiven(part(length))) return length;
  return 0;
};
