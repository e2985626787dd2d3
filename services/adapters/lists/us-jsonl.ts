import type { PartyEntry } from '../../core/screening/entries.ts';
import type { Located } from '../../core/screening/lists.ts';
import { countryCode } from './countries.ts';
import { birthDates } from './dates.ts';
import {
  createCountryLookup,
  draftParty,
  type FileDefect,
  fileDefect,
  finishParty,
  type Imported,
  type Importer,
  type ImportOptions,
  type PartyDraft,
  type SourceFile,
} from './importer.ts';
import { hostOf, identifier, identifierType, readRemarks } from './ofac-remarks.ts';
import { editionOfName, programmes } from './ofac-sdn.ts';

/** JSON Lines digests of the two US lists: one object a line with `list`, `id`, `schema`, `name`, `aliases`, `addresses`. */
interface Row {
  readonly list: string;
  readonly id: string;
  readonly schema: string;
  readonly name: string;
  readonly aliases?: readonly { readonly name: string }[];
  readonly weak_aliases?: readonly string[];
  readonly addresses?: readonly string[];
  readonly dob?: readonly string[];
  readonly nationality?: readonly string[];
  readonly remarks?: string;
  readonly source?: string;
  readonly ids?: readonly string[];
  readonly program?: string;
  readonly documents?: readonly { readonly type: string; readonly number: string; readonly country?: string }[];
}

export const usConsolidated: Importer = {
  format: 'us-csl-jsonl',
  doc: 'US Consolidated Screening List, one JSON object a line with `source` and `ids`',
  roleOf: ({ text }) => (hasMembers(text, ['list', 'id', 'name', 'source', 'ids']) ? 'entries' : undefined),
  read: ([first, ...more], options) =>
    readRows(first!.file, more, options, {
      list: 'us-csl',
      source: 'US International Trade Administration, Consolidated Screening List',
      idOf: ({ id, source }) =>
        `${/\(([^()]+)\)$/.exec(source ?? '')?.[1]?.replace(/[^A-Za-z0-9]+/g, '-') ?? 'CSL'}-${id}`,
      read: readConsolidated,
    }),
};

export const ofacJsonl: Importer = {
  format: 'us-ofac-jsonl',
  doc: 'OFAC SDN list, one JSON object a line with `program` and `documents`',
  roleOf: ({ text }) => (hasMembers(text, ['list', 'id', 'name', 'program', 'documents']) ? 'entries' : undefined),
  read: ([first, ...more], options) =>
    readRows(first!.file, more, options, {
      list: 'ofac-sdn',
      source: 'US Treasury, Office of Foreign Assets Control',
      idOf: ({ id }) => id,
      read: readOfac,
    }),
};

type CountryLookup = ReturnType<typeof createCountryLookup>;

interface Shape {
  readonly list: string;
  readonly source: string;
  readonly idOf: (row: Row) => string;
  readonly read: (row: Row, draft: PartyDraft, countries: CountryLookup) => void;
}

const readRows = (file: SourceFile, more: readonly unknown[], options: ImportOptions, shape: Shape): Imported => {
  const broken: FileDefect[] = [];
  const rejected: FileDefect[] = [];
  const entries: Located<PartyEntry>[] = [];
  const countries = createCountryLookup();
  const timesSeen = new Map<string, number>();
  const edition = options.edition ?? editionOfName(file.path);
  if (more.length > 0)
    broken.push(fileDefect(file.path, 0, { rule: 'one-file', message: 'this format is a single file' }));
  let line = 0;
  let records = 0;
  for (const text of file.text.split('\n')) {
    line += 1;
    if (text.trim() === '') continue;
    records += 1;
    const row = parseRow(text);
    if (row === undefined) {
      broken.push(fileDefect(file.path, line, { value: text, rule: 'json', message: 'each line is one JSON object' }));
    } else if (typeof row.id !== 'string' || typeof row.name !== 'string' || row.name.trim() === '') {
      rejected.push(
        fileDefect(file.path, line, { value: row.id, rule: 'name', message: 'a party has an id and a name' }),
      );
    } else if (misshapen(row) !== undefined) {
      const path = misshapen(row)!;
      rejected.push(
        fileDefect(file.path, line, {
          path: `/${path}`,
          value: row.id,
          rule: 'shape',
          message: `${path} is not as published`,
        }),
      );
    } else {
      // The publisher repeats an id where one party has two designations: the second gets a number of its own.
      const published = shape.idOf(row);
      const times = (timesSeen.get(published) ?? 0) + 1;
      timesSeen.set(published, times);
      const id = times === 1 ? published : `${published}.${times}`;
      entries.push({ line, value: readParty(row, id, edition, shape, countries) });
    }
  }
  return {
    header: {
      list: options.list ?? shape.list,
      kind: 'PARTY',
      edition,
      source: shape.source,
      licence: 'US public domain',
    },
    entries,
    file: file.path,
    files: [{ file: file.path, role: 'entries', records }],
    rejected,
    broken,
    unknownCountries: countries.unknown,
  };
};

type Check = (value: unknown) => boolean;

const isText: Check = (value) => typeof value === 'string';
const isAbsentOr =
  (check: Check): Check =>
  (value) =>
    value === undefined || check(value);
const listOf =
  (check: Check): Check =>
  (value) =>
    Array.isArray(value) && value.every(check);
const withTexts =
  (...members: readonly string[]): Check =>
  (value) =>
    typeof value === 'object' && value !== null && members.every((m) => isText((value as Record<string, unknown>)[m]));

/** Members that are read, and what they are when they are there. */
const MEMBERS: Readonly<Partial<Record<keyof Row, Check>>> = {
  aliases: listOf(withTexts('name')),
  weak_aliases: listOf(isText),
  addresses: listOf(isText),
  dob: listOf(isText),
  nationality: listOf(isText),
  remarks: isText,
  source: isText,
  ids: listOf(isText),
  program: isText,
  documents: listOf(
    (value) => withTexts('type', 'number')(value) && isAbsentOr(isText)((value as { country?: unknown }).country),
  ),
};

/** The first member that is not what its publisher writes. */
const misshapen = (row: Row): string | undefined =>
  Object.entries(MEMBERS).find(([member, check]) => !isAbsentOr(check)(row[member as keyof Row]))?.[0];

const readParty = (
  row: Row,
  id: string,
  edition: string | undefined,
  shape: Shape,
  countries: CountryLookup,
): PartyEntry => {
  const draft = draftParty();
  draft.names.push({ name: row.name, kind: 'primary' });
  for (const { name } of row.aliases ?? []) if (name.trim() !== '') draft.names.push({ name, kind: 'alias' });
  for (const name of row.weak_aliases ?? []) if (name.trim() !== '') draft.names.push({ name, kind: 'weak' });
  for (const text of row.dob ?? []) draft.birthDates.push(...birthDates(text));
  for (const text of row.addresses ?? []) {
    const country = trailingCountry(text);
    draft.addresses.push(country === undefined ? { text } : { text, country });
  }
  shape.read(row, draft, countries);
  const schema = row.schema === 'person' || row.schema === 'company' ? row.schema : 'any';
  const provenance = { source: row.source ?? 'OFAC SDN', ...(edition && { edition }), reference: row.id };
  return finishParty({ id, schema, provenance }, draft);
};

const readOfac = (row: Row, draft: PartyDraft, countries: CountryLookup): void => {
  draft.programmes.push(...programmes(row.program ?? ''));
  for (const { type, number, country } of row.documents ?? [])
    draft.identifiers.push(identifier(identifierType(type) ?? 'registration', number, countries.code(country)));
  readRemarks(row.remarks ?? '', { draft, countryCode: countries.code });
};

const readConsolidated = (row: Row, draft: PartyDraft, countries: CountryLookup): void => {
  if (row.source !== undefined) draft.programmes.push(row.source);
  for (const nationality of row.nationality ?? []) {
    const code = countries.code(nationality);
    if (code !== undefined) draft.countries.push(code);
  }
  for (const text of row.ids ?? []) readConsolidatedId(text, draft);
  for (const [, name] of row.remarks?.matchAll(LINKED_TO) ?? []) draft.linkedTo.push(...name!.split('; Linked To: '));
  const remarks = row.remarks?.replace(LINKED_TO, '').trim();
  if (remarks) draft.remarks.push(remarks);
};

/** `[country, ][dates, ]number, type`, as in `QA, 28940000602, National ID No.`. */
const readConsolidatedId = (text: string, draft: PartyDraft): void => {
  const parts = text.split(', ');
  const type = parts.pop()!;
  const value = parts.at(-1);
  if (value === undefined) return;
  const contact = CONTACT_OF_TYPE.find(({ prefix }) => type.startsWith(prefix));
  if (contact !== undefined)
    draft.contacts.push({ kind: contact.kind, value: contact.kind === 'domain' ? hostOf(value) : value });
  const known = identifierType(type);
  if (known !== undefined)
    draft.identifiers.push(identifier(known, value, parts.length > 1 ? countryCode(parts[0]!) : undefined));
};

/** `(Linked To: GUARD CORPS (IRGC)-QODS FORCE; Linked To: MAHAN AIR)`: brackets nest once. */
const LINKED_TO = /\(Linked To: ((?:[^()]|\([^()]*\))+)\)/g;

const CONTACT_OF_TYPE = [
  { prefix: 'Website', kind: 'domain' },
  { prefix: 'Email Address', kind: 'email' },
  { prefix: 'Phone Number', kind: 'phone' },
  { prefix: 'Digital Currency Address', kind: 'wallet' },
] as const;

/** The country an address ends on; names such as `Korea, North` have a comma of their own. */
const trailingCountry = (address: string): string | undefined => {
  const parts = address.split(', ');
  return countryCode(parts.slice(-2).join(', ')) ?? countryCode(parts.at(-1)!);
};

const parseRow = (text: string): Row | undefined => {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Row) : undefined;
  } catch {
    return undefined;
  }
};

const hasMembers = (text: string, members: readonly string[]): boolean => {
  const row = parseRow(text.slice(0, Math.max(0, text.indexOf('\n'))) || text);
  return row !== undefined && members.every((member) => member in row);
};
