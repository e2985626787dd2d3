/**
 * Further names of entries of the other tables, by the entry's own name: official and common spellings in the languages that
 * parcels come in, international nonproprietary names, trade names, systematic names, abbreviations of the trade. Read as the
 * tables read names (`table.ts`). A name that ordinary goods or other substances bear too is marked weak.
 */
import { OPIOID_SPELLINGS } from './spellings-opioids.ts';
import { OTHER_SPELLINGS } from './spellings-others.ts';
import { PRECURSOR_SPELLINGS } from './spellings-precursors.ts';
import { type Name, names } from './table.ts';

const SPELLINGS: Readonly<Record<string, string>> = {
  ...OPIOID_SPELLINGS,
  ...PRECURSOR_SPELLINGS,
  ...OTHER_SPELLINGS,
};

/** The names of a table's row, then those of here that it lacks; of these none that only adds words to another. */
export const namesOf = (entry: string, listed: string): readonly Name[] => {
  const known = names(listed);
  const seen = new Set([entry, ...known.map(({ text }) => text)].map(folded));
  const single = new Set([entry, ...known.filter(({ weak }) => weak !== true).map(({ text }) => text)].map(folded));
  const fresh: Name[] = [];
  for (const name of names(SPELLINGS[entry] ?? '')) {
    const text = folded(name.text);
    const words = text.split(/[ -]+/u);
    if (seen.has(text) || (words.length > 1 && words.some((word) => word.length >= TELLING_MIN && single.has(word))))
      continue;
    seen.add(text);
    if (name.weak !== true) single.add(text);
    fresh.push(name.weak === true ? name : { ...name, exact: true });
  }
  return [...known, ...fresh];
};

const TELLING_MIN = 5;
const folded = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
