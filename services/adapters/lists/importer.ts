import type { ListKind, PartyEntry } from '../../core/screening/entries.ts';
import { type ListDefect, shorten } from '../../core/screening/list-rules.ts';
import type { Located } from '../../core/screening/lists.ts';
import { countryCode } from './countries.ts';

export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

export interface FileDefect extends ListDefect {
  readonly file: string;
}

/** What the command line says about the list to be made; it wins over what the files say. */
export interface ImportOptions {
  readonly list?: string | undefined;
  readonly kind?: ListKind | undefined;
  readonly edition?: string | undefined;
}

/** What an importer makes of a publisher's files. */
export interface Imported {
  readonly header: {
    readonly list: string;
    readonly kind: ListKind;
    readonly edition?: string | undefined;
    readonly source: string;
    readonly licence: string;
  };
  readonly entries: readonly Located<unknown>[];
  /** The file the entries' line numbers belong to. */
  readonly file: string;
  readonly files: readonly { readonly file: string; readonly role: string; readonly records: number }[];
  /** Rows that cannot be used; the rest of the list stands. */
  readonly rejected: readonly FileDefect[];
  /** Anything that makes the whole import untrustworthy. */
  readonly broken: readonly FileDefect[];
  /** Country names without an ISO code: kept in the text of the entry, absent from its countries. */
  readonly unknownCountries: ReadonlyMap<string, number>;
}

/** One publisher's format. */
export interface Importer {
  readonly format: string;
  readonly doc: string;
  /** The file's part in the format, from its first lines; undefined = not this format. */
  readonly roleOf: (file: SourceFile) => string | undefined;
  readonly read: (
    files: readonly { readonly role: string; readonly file: SourceFile }[],
    options: ImportOptions,
  ) => Imported;
}

export const fileDefect = (
  file: string,
  line: number,
  { path = '', value = '', rule, message }: { path?: string; value?: unknown; rule: string; message: string },
): FileDefect => ({ file, line, path, value: shorten(value), rule, message });

/** Looks country names up and remembers those it does not know. */
export const createCountryLookup = () => {
  const unknown = new Map<string, number>();
  return {
    unknown,
    code: (name: string | undefined): string | undefined => {
      const text = name?.trim() ?? '';
      if (text === '') return undefined;
      const code = countryCode(text);
      if (code === undefined) unknown.set(text, (unknown.get(text) ?? 0) + 1);
      return code;
    },
  };
};

type Mutable<T> = { -readonly [K in keyof T]: T[K] };
type Items<K extends keyof PartyEntry> = NonNullable<PartyEntry[K]> extends readonly (infer T)[] ? T[] : never;

/** A party under construction; `finishParty` removes repetitions and empty members. */
export interface PartyDraft {
  readonly names: Items<'names'>;
  readonly countries: Items<'countries'>;
  readonly birthDates: Items<'birthDates'>;
  readonly birthPlaces: Items<'birthPlaces'>;
  readonly identifiers: Items<'identifiers'>;
  readonly addresses: Items<'addresses'>;
  readonly contacts: Items<'contacts'>;
  readonly programmes: Items<'programmes'>;
  readonly linkedTo: Items<'linkedTo'>;
  readonly remarks: string[];
}

export const draftParty = (): PartyDraft => ({
  names: [],
  countries: [],
  birthDates: [],
  birthPlaces: [],
  identifiers: [],
  addresses: [],
  contacts: [],
  programmes: [],
  linkedTo: [],
  remarks: [],
});

const REMARKS_LENGTH_MAX = 500;

export const finishParty = (
  fixed: Pick<PartyEntry, 'id' | 'schema' | 'provenance'> & { readonly validFrom?: string | undefined },
  draft: PartyDraft,
): PartyEntry => {
  const entry: Mutable<PartyEntry> = {
    id: fixed.id,
    schema: fixed.schema,
    names: unique(draft.names, ({ name }) => name),
    provenance: fixed.provenance,
  };
  if (fixed.validFrom !== undefined) entry.validFrom = fixed.validFrom;
  if (draft.countries.length > 0) entry.countries = unique(draft.countries, (code) => code);
  if (draft.birthDates.length > 0) entry.birthDates = unique(draft.birthDates, (date) => date);
  if (draft.birthPlaces.length > 0) entry.birthPlaces = unique(draft.birthPlaces, (place) => place);
  if (draft.identifiers.length > 0)
    entry.identifiers = unique(draft.identifiers, ({ type, value }) => `${type} ${value}`);
  if (draft.addresses.length > 0) entry.addresses = unique(draft.addresses, ({ text }) => text);
  if (draft.contacts.length > 0) entry.contacts = unique(draft.contacts, ({ kind, value }) => `${kind} ${value}`);
  if (draft.programmes.length > 0) entry.programmes = unique(draft.programmes, (programme) => programme);
  if (draft.linkedTo.length > 0) entry.linkedTo = unique(draft.linkedTo, (name) => name);
  const remarks = draft.remarks.join('; ').slice(0, REMARKS_LENGTH_MAX).toWellFormed().trim();
  if (remarks !== '') entry.remarks = remarks;
  return entry;
};

/** The first of each; order kept. */
const unique = <T>(items: readonly T[], keyOf: (item: T) => string): T[] => {
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = keyOf(item);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
};
