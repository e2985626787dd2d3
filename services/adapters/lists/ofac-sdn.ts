import type { PartyEntry } from '../../core/screening/entries.ts';
import type { Located } from '../../core/screening/lists.ts';
import { firstCsvRow, readCsv } from './csv.ts';
import {
  createCountryLookup,
  draftParty,
  type FileDefect,
  fileDefect,
  finishParty,
  type Importer,
  type PartyDraft,
  type SourceFile,
} from './importer.ts';
import { readRemarks } from './ofac-remarks.ts';

/**
 * OFAC's primary files: `sdn.csv` (12 columns), `add.csv` (6), `alt.csv` (5), `sdn_comments.csv` (2), none with a header,
 * `-0-` for null, a line of one 0x1A at the end; and a re-publication of the first two with headers, whose "Country" column holds the programme.
 */
export const ofacSdn: Importer = {
  format: 'ofac-sdn',
  doc: 'OFAC SDN or consolidated list: sdn.csv with add.csv, alt.csv, sdn_comments.csv; with or without header lines',
  roleOf: (file) => {
    const row = firstCsvRow(file.text);
    return row && ROLES.find(({ columns, fits }) => row.length === columns && fits(row))?.role;
  },
  read: (files, { list, edition }) => {
    const broken: FileDefect[] = [];
    const rejected: FileDefect[] = [];
    const countries = createCountryLookup();
    const tables = files.map(({ role, file }) => readTable(role, file, broken, rejected));
    const main = tables.find(({ role }) => role === 'sdn');
    if (main === undefined)
      broken.push(
        fileDefect(files[0]?.file.path ?? '', 0, {
          rule: 'main-file',
          message: 'sdn.csv is needed with its companions',
        }),
      );

    const drafts = new Map<string, Drafted>();
    for (const { line, value } of main?.rows ?? []) {
      const [id, name] = [cell(value, 0)!, cell(value, 1)];
      if (name === undefined)
        rejected.push(
          fileDefect(main!.file, line, { path: '/name', value: id, rule: 'name', message: 'a party has a name' }),
        );
      else if (drafts.has(id))
        broken.push(
          fileDefect(main!.file, line, { path: '/id', value: id, rule: 'unique-id', message: 'this id stands twice' }),
        );
      else drafts.set(id, draftMain(line, value, name, countries.code));
    }
    // Comments continue remarks, so they are joined before the remarks are read.
    for (const table of tables) {
      const join = JOINS[table.role];
      if (join === undefined) continue;
      for (const { line, value } of table.rows) {
        const drafted = drafts.get(cell(value, 0)!);
        if (drafted !== undefined) join(drafted, value, countries.code);
        else if (main !== undefined)
          rejected.push(
            fileDefect(table.file, line, {
              value: value[0],
              rule: 'entry',
              message: 'the list has no entry of this id',
            }),
          );
      }
    }

    const header = { list: list ?? 'ofac-sdn', kind: 'PARTY', edition: edition ?? editionOfName(main?.file) } as const;
    const entries: Located<PartyEntry>[] = [];
    for (const [id, { line, schema, draft, remarks }] of drafts) {
      readRemarks(remarks.join(' '), { draft, countryCode: countries.code });
      const provenance = { source: 'OFAC SDN', ...(header.edition && { edition: header.edition }), reference: id };
      entries.push({ line, value: finishParty({ id, schema, provenance }, draft) });
    }
    return {
      header: { ...header, source: 'US Treasury, Office of Foreign Assets Control', licence: 'US public domain' },
      entries,
      file: main?.file ?? '',
      files: tables.map(({ file, role, rows }) => ({ file, role, records: rows.length })),
      rejected,
      broken,
      unknownCountries: countries.unknown,
    };
  },
};

interface Drafted {
  readonly line: number;
  readonly schema: PartyEntry['schema'];
  readonly draft: PartyDraft;
  readonly remarks: string[];
}

type CountryCode = (name: string | undefined) => string | undefined;
type Row = readonly string[];

const isNumber = (text: string | undefined): boolean => /^[0-9]+$/.test(text?.trim() ?? '');

const ROLES: readonly { readonly role: string; readonly columns: number; readonly fits: (row: Row) => boolean }[] = [
  { role: 'sdn', columns: 12, fits: (row) => isNumber(row[0]) || (row[0] === 'ID' && row[1] === 'Name') },
  {
    role: 'add',
    columns: 6,
    fits: (row) => (isNumber(row[0]) ? isNumber(row[1]) : row[0] === 'ID' && row[2] === 'Address'),
  },
  { role: 'alt', columns: 5, fits: (row) => isNumber(row[0]) && isNumber(row[1]) },
  { role: 'comments', columns: 2, fits: (row) => isNumber(row[0]) },
];

const SUBSTITUTE = '\u001a';

const readTable = (role: string, file: SourceFile, broken: FileDefect[], rejected: FileDefect[]) => {
  const reading = readCsv(file.text);
  if (reading.broken !== undefined)
    broken.push(fileDefect(file.path, reading.broken.line, { rule: 'csv', message: reading.broken.message }));
  const { columns } = ROLES.find((row) => row.role === role)!;
  const rows = reading.rows.filter(({ line, value }, index) => {
    const first = value[0]!.trim();
    if ((index === 0 && first === 'ID') || first === SUBSTITUTE) return false;
    if (value.length !== columns)
      broken.push(
        fileDefect(file.path, line, {
          value: value.join(','),
          rule: 'columns',
          message: `a row has ${columns} columns`,
        }),
      );
    else if (isNumber(first)) return true;
    else
      rejected.push(
        fileDefect(file.path, line, { path: '/id', value: first, rule: 'id', message: 'an id is a number' }),
      );
    return false;
  });
  return { role, file: file.path, rows };
};

const cell = (row: Row, index: number): string | undefined => {
  const text = row[index]?.trim();
  return text === undefined || text === '' || text === '-0-' ? undefined : text;
};

const SCHEMA_OF_TYPE: Readonly<Record<string, PartyEntry['schema']>> = {
  individual: 'person',
  entity: 'company',
  vessel: 'any',
  aircraft: 'any',
};

const draftMain = (line: number, row: Row, name: string, countryCode: CountryCode): Drafted => {
  const draft = draftParty();
  draft.names.push({ name, kind: 'primary' });
  draft.programmes.push(...programmes(cell(row, 3) ?? ''));
  const callSign = cell(row, 5);
  if (callSign !== undefined) draft.identifiers.push({ type: 'vessel', value: callSign });
  const flag = countryCode(cell(row, 9));
  if (flag !== undefined) draft.countries.push(flag);
  const owner = cell(row, 10);
  if (owner !== undefined) draft.linkedTo.push(owner);
  const remarks = cell(row, 11);
  return {
    line,
    schema: SCHEMA_OF_TYPE[cell(row, 2)?.toLowerCase() ?? 'entity'] ?? 'any',
    draft,
    remarks: remarks === undefined ? [] : [remarks],
  };
};

const JOINS: Readonly<Record<string, (drafted: Drafted, row: Row, countryCode: CountryCode) => void>> = {
  add: ({ draft }, row, countryCode) => {
    const country = countryCode(cell(row, 4));
    const text = [cell(row, 2), cell(row, 3), cell(row, 4)].filter((part) => part !== undefined).join(', ');
    if (text !== '') draft.addresses.push(country === undefined ? { text } : { text, country });
  },
  alt: ({ draft }, row) => {
    const name = cell(row, 3);
    if (name !== undefined) draft.names.push({ name, kind: 'alias' });
  },
  comments: ({ remarks }, row) => {
    const text = cell(row, 1);
    if (text !== undefined) remarks.push(text);
  },
};

/** `SDGT] [IFSR` and `[SDNTK]` name two programmes and one. */
export const programmes = (text: string): readonly string[] =>
  text
    .split(/\]\s*\[/)
    .map((programme) => programme.replace(/^\[|\]$/g, '').trim())
    .filter((programme) => programme !== '');

/** `ofac-sdn-2023-01.csv` → `2023-01`: the primary files carry no date of their own. */
export const editionOfName = (path: string | undefined): string | undefined =>
  /(20[0-9]{2}-[0-9]{2}(?:-[0-9]{2})?)/.exec(path?.split('/').at(-1) ?? '')?.[1];
