/** Substances that lists name, with their structure: what a class is asked after. */
import { readFileSync } from 'node:fs';

export interface Listing {
  readonly name: string;
  /** Stays what its own schedule says: no class besides. */
  readonly isMedicine: boolean;
  /** Without stereochemistry, as the InChIKey. */
  readonly smiles: string;
  readonly cas: string | null;
  readonly inchiKey: string;
  readonly citation: string;
  /** Of the first of the listings cited, `YYYY-MM-DD`; null = as old as any rule here. */
  readonly validFrom: string | null;
}

export const loadListings = (): readonly Listing[] =>
  (JSON.parse(readFileSync(new URL('named.json', import.meta.url), 'utf8')) as { named: readonly Listing[] }).named;

/** What a substance can be asked by instead of a structure. */
export const IDENTIFIERS = ['inchiKey', 'cas', 'name'] as const;
export type Identifier = (typeof IDENTIFIERS)[number];

/** Names and CAS numbers that mean one substance, its salts' among them. */
export interface Alias {
  readonly names: readonly string[];
  readonly cas: readonly string[];
}

/** @returns a look-up: by name case and punctuation aside, by InChIKey any stereoisomer */
export const createListingIndex = (aliases: readonly Alias[], listings = loadListings()) => {
  const index = new Map<string, Listing>();
  for (const row of listings)
    for (const kind of IDENTIFIERS) if (row[kind] !== null) index.set(keyOf(kind, row[kind]), row);
  for (const alias of aliases) {
    const keys = [...alias.cas.map((cas) => keyOf('cas', cas)), ...alias.names.map((name) => keyOf('name', name))];
    const listing = keys.map((key) => index.get(key)).find((row) => row !== undefined);
    if (listing !== undefined) for (const key of keys) if (!index.has(key)) index.set(key, listing);
  }
  return (kind: Identifier, text: string): Listing | undefined => index.get(keyOf(kind, text));
};

/** The first block of an InChIKey is of the structure without stereochemistry. */
const CONNECTIVITY_CHARS = 14;

const keyOf = (kind: Identifier, text: string): string => {
  const plain = text.trim().toLowerCase();
  switch (kind) {
    case 'inchiKey':
      return `inchiKey ${plain.slice(0, CONNECTIVITY_CHARS)}`;
    case 'cas':
      return `cas ${plain}`;
    case 'name':
      return `name ${plain
        .replaceAll('α', 'alpha')
        .replaceAll('β', 'beta')
        .replace(/[^\p{L}\p{N}]/gu, '')}`;
    default:
      return kind satisfies never;
  }
};
