/**
 * Known names as flat arrays by the number of a name: the other forms of each, and the lines in which it stands as a given
 * name. As maps and sets of texts they would take seven megabytes of every thread.
 */

import { textHash } from '../../words/hash.ts';
import { numberWords, type WordNumbers } from '../../words/numbers.ts';
import { FAMILY_NAMES, SPELLINGS } from './common.ts';
import { BUSINESS_AMBIGUOUS, KINDRED } from './firms.ts';
import { GIVEN_NAMES } from './given.ts';
import { JAPANESE_GIVEN_NAMES } from './japanese.ts';
import { GIVEN_NAME_TRANSLATIONS, GIVEN_NAME_VARIANTS, GIVEN_NAMES_ALONE } from './variants.ts';

/** Of each number a list: `values` from `starts[number]` to before `starts[number + 1]`. */
export interface Lists {
  readonly starts: Uint32Array;
  readonly values: Uint32Array;
}

export interface KnownNames {
  readonly numbers: WordNumbers;
  /** By number, what `textHash` gives. */
  readonly hashes: Int32Array;
  /** By number the other forms of a name: the number of each, and above it as bits of `RELATED` what the two are. */
  readonly forms: Lists;
  /** By number the lines in which a name stands as a given name. */
  readonly lines: Lists;
  /** Sets of letters of which some known name consists, by `lettersSlot`. */
  readonly letters: Uint8Array;
}

/** A form's number is in the bits of `name`. */
export const RELATED = { name: 0xffff, translated: 1 << 16, families: 1 << 17, spelled: 1 << 18 } as const;

const LETTERS_BITS = 18;
export const lettersSlot = (letters: number): number => Math.imul(letters, 0x9e3779b1) >>> (32 - LETTERS_BITS);

export const buildKnownNames = (): KnownNames => {
  const numbers = numberWords();
  const hashes = [0];
  const forms: number[][] = [[]];
  const lines: number[][] = [[]];
  const letters = new Uint8Array(2 ** LETTERS_BITS);
  const addLetters = (name: string): void => {
    letters[lettersSlot(lettersOf(name))] = 1;
  };
  const add = (name: string): number => {
    const number = numbers.add(name);
    if (number < forms.length) return number;
    hashes.push(textHash(name));
    forms.push([]);
    lines.push([]);
    addLetters(name);
    return number;
  };
  const areRelated = (a: string, b: string): boolean => {
    const other = numbers.of(b);
    return forms[numbers.of(a)]!.some((form) => (form & RELATED.name) === other);
  };
  const relate = (a: string, b: string, how = 0): void => {
    if (a === b || a.length < 2 || b.length < 2) return;
    const other = add(b);
    const all = forms[add(a)]!;
    const known = all.findIndex((form) => (form & RELATED.name) === other);
    if (known < 0) all.push(other | how);
    else all[known]! |= how;
  };
  const relateBoth = (a: string, b: string, how = 0): void => {
    relate(a, b, how);
    relate(b, a, how);
  };

  for (const [name, ...others] of linesOf(GIVEN_NAME_VARIANTS)) for (const other of others) relateBoth(name!, other);
  for (const [name, ...others] of linesOf(GIVEN_NAME_TRANSLATIONS))
    for (const other of others) if (!areRelated(name!, other)) relateBoth(name!, other, RELATED.translated);
  for (const [short, others] of BUSINESS_AMBIGUOUS) for (const other of others) relateBoth(short, other);
  for (const kin of KINDRED) for (const a of kin) for (const b of kin) relate(a, b);
  for (const group of groupsOf(FAMILY_NAMES))
    for (const a of group) for (const b of group) relate(a, b, areRelated(a, b) ? 0 : RELATED.families);
  const spellings = groupsOf(SPELLINGS);
  for (const group of spellings) for (const a of group) for (const b of group) relate(a, b, RELATED.spelled);

  const given = [GIVEN_NAME_VARIANTS, GIVEN_NAME_TRANSLATIONS, GIVEN_NAMES_ALONE].flatMap(linesOf);
  for (const [line, names] of [...given, ...spellings].entries())
    for (const name of names) lines[add(name)]!.push(line);

  for (const table of Object.values(GIVEN_NAMES)) for (const name of table.trim().split(/[\s|]/)) addLetters(name);
  for (const name of [...JAPANESE_GIVEN_NAMES, ...[...spellings, ...groupsOf(FAMILY_NAMES)].flat()]) addLetters(name);
  return { numbers, hashes: Int32Array.from(hashes), forms: listsOf(forms), lines: listsOf(lines), letters };
};

const linesOf = (table: string): string[][] => table.split('\n').map((line) => line.split(' '));

/** The forms of each canonical name. */
const groupsOf = (canonicalOf: ReadonlyMap<string, string>): string[][] => {
  const groups = new Map<string, string[]>();
  for (const [form, canonical] of canonicalOf)
    groups.set(canonical, [...(groups.get(canonical) ?? []), form.replace(/_+$/, '')]);
  return [...groups.values()];
};

const listsOf = (lists: readonly (readonly number[])[]): Lists => {
  const starts = new Uint32Array(lists.length + 1);
  for (const [i, list] of lists.entries()) starts[i + 1] = starts[i]! + list.length;
  const values = new Uint32Array(starts.at(-1)!);
  for (const [i, list] of lists.entries()) values.set(list, starts[i]);
  return { starts, values };
};

/** One bit for each letter that occurs. */
const lettersOf = (text: string): number => {
  let letters = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if (c >= 97) letters |= 1 << (c - 97);
  }
  return letters >>> 0;
};
