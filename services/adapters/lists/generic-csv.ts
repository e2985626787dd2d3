import type { ListKind } from '../../core/screening/entries.ts';
import type { Located } from '../../core/screening/lists.ts';
import { firstCsvRow, readCsv } from './csv.ts';
import { birthDates } from './dates.ts';
import {
  createCountryLookup,
  draftParty,
  type FileDefect,
  fileDefect,
  finishParty,
  type Importer,
} from './importer.ts';
import { editionOfName } from './ofac-sdn.ts';

/**
 * CSV with a header line. A party list has `id`, `name` and any of `PARTY_COLUMNS`; cells that hold several values separate
 * them by `;`. Terms, licit contexts and exchange rates have a column for each field of the entry.
 */
export const genericCsv: Importer = {
  format: 'csv',
  doc: 'CSV with a header: id,name,schema,aliases,weakAliases,countries,birthDates,addresses,phones,emails,… (several values in a cell: `;`)',
  roleOf: ({ text }) => (firstCsvRow(text)?.includes('id') ? 'entries' : undefined),
  read: (files, options) => {
    const { path, text } = files[0]!.file;
    const kind = options.kind ?? 'PARTY';
    const broken: FileDefect[] = [];
    const rejected: FileDefect[] = [];
    const countries = createCountryLookup();
    if (files.length > 1)
      broken.push(fileDefect(path, 0, { rule: 'one-file', message: 'this format is a single file' }));
    if (!FLAT_KINDS.has(kind) && kind !== 'PARTY')
      broken.push(
        fileDefect(path, 0, { value: kind, rule: 'kind', message: `CSV holds ${['PARTY', ...FLAT_KINDS].join(', ')}` }),
      );
    const reading = readCsv(text);
    if (reading.broken !== undefined)
      broken.push(fileDefect(path, reading.broken.line, { rule: 'csv', message: reading.broken.message }));
    const [header, ...rows] = reading.rows;
    const columns = header?.value.map((name) => name.trim()) ?? [];
    broken.push(...unknownColumns(path, kind, columns));
    const edition = options.edition ?? editionOfName(path);
    const source = options.list ?? 'csv';
    const entries: Located<unknown>[] = [];
    for (const { line, value } of rows) {
      const cells: Cells = new Map(columns.map((name, i) => [name, value[i]?.trim() ?? '']));
      const provenance = { source, ...(edition && { edition }), reference: cells.get('id') ?? '' };
      if (value.length !== columns.length)
        rejected.push(
          fileDefect(path, line, {
            value: value.join(','),
            rule: 'columns',
            message: `a row has ${columns.length} columns`,
          }),
        );
      else if (kind === 'PARTY') entries.push({ line, value: readParty(cells, provenance, countries.code) });
      else entries.push({ line, value: { ...flat(cells), provenance } });
    }
    return {
      header: { list: source, kind, edition, source: 'CSV file', licence: "the operator's own" },
      entries,
      file: path,
      files: [{ file: path, role: 'entries', records: rows.length }],
      rejected,
      broken,
      unknownCountries: countries.unknown,
    };
  },
};

type Cells = ReadonlyMap<string, string>;

const PARTY_COLUMNS = [
  'id',
  'name',
  'schema',
  'aliases',
  'weakAliases',
  'originals',
  'countries',
  'birthDates',
  'birthPlaces',
  'addresses',
  'passports',
  'identifiers',
  'phones',
  'emails',
  'accounts',
  'wallets',
  'domains',
  'ips',
  'sellers',
  'programmes',
  'linkedTo',
  'remarks',
  'validFrom',
  'validTo',
] as const;

const FLAT_KINDS: ReadonlySet<ListKind> = new Set<ListKind>(['TERM', 'LICIT_CONTEXT', 'EXCHANGE_RATE']);

/** A misspelt column would lose its data without a word. Flat kinds are checked by their schema. */
const unknownColumns = (path: string, kind: ListKind, columns: readonly string[]): readonly FileDefect[] => {
  if (kind !== 'PARTY') return [];
  const known: ReadonlySet<string> = new Set(PARTY_COLUMNS);
  const unknown = columns
    .filter((name) => !known.has(name))
    .map((name) =>
      fileDefect(path, 1, { value: name, rule: 'columns', message: `columns are ${PARTY_COLUMNS.join(', ')}` }),
    );
  const missing = ['id', 'name']
    .filter((name) => !columns.includes(name))
    .map((name) => fileDefect(path, 1, { path: `/${name}`, rule: 'columns', message: `the column ${name} is needed` }));
  return [...unknown, ...missing];
};

const flat = (cells: Cells): Record<string, string> =>
  Object.fromEntries([...cells].filter(([, value]) => value !== ''));

const several = (cells: Cells, column: string): readonly string[] =>
  (cells.get(column) ?? '')
    .split(';')
    .map((value) => value.trim())
    .filter((value) => value !== '');

const CONTACTS = [
  { column: 'phones', kind: 'phone' },
  { column: 'emails', kind: 'email' },
  { column: 'accounts', kind: 'account' },
  { column: 'wallets', kind: 'wallet' },
  { column: 'domains', kind: 'domain' },
  { column: 'ips', kind: 'ip' },
  { column: 'sellers', kind: 'seller' },
] as const;

/** What is wrong with a cell shows when the entry is judged; here nothing is guessed. */
const readParty = (
  cells: Cells,
  provenance: { readonly source: string },
  countryCode: (name: string | undefined) => string | undefined,
): unknown => {
  const draft = draftParty();
  draft.names.push({ name: cells.get('name') ?? '', kind: 'primary' });
  for (const name of several(cells, 'aliases')) draft.names.push({ name, kind: 'alias' });
  for (const name of several(cells, 'weakAliases')) draft.names.push({ name, kind: 'weak' });
  for (const name of several(cells, 'originals')) draft.names.push({ name, kind: 'original' });
  for (const name of several(cells, 'countries')) draft.countries.push(countryCode(name) ?? name);
  for (const text of several(cells, 'birthDates'))
    draft.birthDates.push(...(birthDates(text).length > 0 ? birthDates(text) : [text]));
  draft.birthPlaces.push(...several(cells, 'birthPlaces'));
  for (const text of several(cells, 'addresses')) draft.addresses.push({ text });
  for (const value of several(cells, 'passports')) draft.identifiers.push({ type: 'passport', value });
  for (const value of several(cells, 'identifiers')) draft.identifiers.push({ type: 'other', value });
  for (const { column, kind } of CONTACTS)
    for (const value of several(cells, column)) draft.contacts.push({ kind, value });
  draft.programmes.push(...several(cells, 'programmes'));
  draft.linkedTo.push(...several(cells, 'linkedTo'));
  draft.remarks.push(cells.get('remarks') ?? '');
  const schema = (cells.get('schema') || 'any') as 'any';
  const party = finishParty({ id: cells.get('id') ?? '', schema, provenance }, draft);
  const [validFrom, validTo] = [cells.get('validFrom'), cells.get('validTo')];
  return { ...party, ...(validFrom && { validFrom }), ...(validTo && { validTo }) };
};
