/**
 * CSV with a header of the column table. One row is one goods item: a row that repeats the document of the row above and
 * has a higher `goods_item_number` continues that parcel, any other row begins one. Comma, semicolon or tab, whichever the
 * header uses most; quotes as in RFC 4180.
 */
import { type CsvError, parse } from 'csv-parse/sync';
import type { Defect } from '../../../proto/holdpoint/v1/assessment.ts';
import { defectOf, type RuleCode } from '../../core/declaration/rules.ts';
import { COLUMN_NAMES, flatRecord, PARCEL_COLUMNS, type Row } from './columns.ts';
import { type Format, type PieceReader, type ReadRecord, readPieces } from './format.ts';
import { textOf } from './text.ts';
import { openValues } from './values.ts';

export const csv: Format = {
  name: 'csv',
  doc: 'CSV with a header of documented column names; a row is a goods item, rows of one parcel stand together.',
  detect: ({ text }) => /^[^\n]*\bdocument_number\b/u.test(text) && !/^[{[<]/u.test(text),
  read: (bytes) => readPieces(openRows(), bytes),
  pieces: { cut: cutAfterRow, open: () => openRows(), fits: () => true },
};

const RECORD_CHARS_MAX = 32 * 1024 * 1024;
const LINE_FEED = 0x0a;
const QUOTE = 0x22;

/** After the last line feed with an even number of quotes before it: the end of a row, not a line end within a value. */
function cutAfterRow(bytes: Uint8Array): number {
  let isQuoted = false;
  let cut = 0;
  for (let i = 0; i < bytes.length; i++) {
    if (bytes[i] === QUOTE) isQuoted = !isQuoted;
    else if (bytes[i] === LINE_FEED && !isQuoted) cut = i + 1;
  }
  return cut;
}

interface Header {
  readonly names: readonly string[];
  readonly delimiter: string;
  readonly defects: readonly Defect[];
}

interface OpenParcel {
  readonly rows: Row[];
  readonly defects: Defect[];
}

const openRows = (): PieceReader => {
  let header: Header | undefined;
  let isBroken = false;
  let parcel: OpenParcel | undefined;
  const finish = (): ReadRecord[] => {
    const done = parcel;
    parcel = undefined;
    return done === undefined ? [] : [recordOf(done)];
  };
  const unreadable = (defects: readonly Defect[]): ReadRecord[] => [...finish(), { kind: 'unreadable', defects }];

  return {
    *read(piece) {
      if (isBroken) return;
      const text = textOf(piece);
      if (text.kind === 'unreadable') return yield* unreadable(text.defects);
      const { rows, fault } = parseRows(text.text, header?.delimiter ?? delimiterOf(text.text));
      for (const cells of rows) {
        if (header === undefined) {
          const read = headerOf(cells, delimiterOf(text.text));
          if ('rule' in read) {
            isBroken = true;
            return yield* unreadable([defectOf(read.rule, { path: '', value: cells.join(','), detail: read.detail })]);
          }
          header = read;
          continue;
        }
        if (cells.length !== header.names.length) {
          const detail = `a row of ${cells.length} cells under a header of ${header.names.length}`;
          yield* unreadable([defectOf('csv-malformed', { path: '', value: cells.join(','), detail })]);
          continue;
        }
        const row = rowOf(header, cells);
        if (parcel !== undefined && continues(parcel, row)) {
          parcel.defects.push(...conflicts(parcel, row));
          parcel.rows.push(row);
          continue;
        }
        yield* finish();
        parcel = { rows: [row], defects: [...header.defects] };
      }
      if (fault !== undefined) yield* unreadable([fault]);
    },
    *end() {
      yield* finish();
    },
  };
};

interface Rows {
  readonly rows: readonly (readonly string[])[];
  /** What ended the reading early: rows before it stand. */
  readonly fault?: Defect;
}

const parseRows = (text: string, delimiter: string): Rows => {
  const rows: string[][] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: RECORD_CHARS_MAX,
      on_record: (cells: string[]) => {
        rows.push(cells);
        return null;
      },
    });
    return { rows };
  } catch (error) {
    const detail = (error as CsvError).message;
    return { rows, fault: defectOf('csv-malformed', { path: '', detail }) };
  }
};

const delimiterOf = (text: string): string => {
  const line = text.slice(0, text.search(/\r?\n|$/u));
  const counted = [',', ';', '\t'].map((delimiter) => ({ delimiter, count: line.split(delimiter).length }));
  return counted.reduce((best, next) => (next.count > best.count ? next : best)).delimiter;
};

const headerOf = (cells: readonly string[], delimiter: string): Header | { rule: RuleCode; detail: string } => {
  const names = cells.map((cell) => cell.trim().toLowerCase());
  const twice = names.find((name, i) => name !== '' && names.indexOf(name) !== i);
  if (twice !== undefined) return { rule: 'csv-header', detail: `${twice} stands twice` };
  if (!names.includes('document_number')) return { rule: 'csv-header', detail: 'document_number is missing' };
  const unknown = names.filter((name) => !COLUMN_NAMES.has(name));
  const defects =
    unknown.length === 0
      ? []
      : [
          defectOf('unknown-field', {
            path: '',
            value: unknown.slice(0, 5).join(', '),
            detail: `${unknown.length} column(s)`,
          }),
        ];
  return { names, delimiter, defects };
};

const rowOf = (header: Header, cells: readonly string[]): Row => {
  const byName = new Map(header.names.map((name, i) => [name, cells[i]!]));
  return (column) => byName.get(column) ?? '';
};

const DOCUMENT_COLUMNS = ['document_number', 'document_type', 'document_issuer'] as const;

const continues = ({ rows }: OpenParcel, row: Row): boolean => {
  const above = rows.at(-1)!;
  const number = Number.parseInt(row('goods_item_number'), 10);
  return (
    number > Number.parseInt(above('goods_item_number'), 10) &&
    DOCUMENT_COLUMNS.every((column) => row(column) === above(column))
  );
};

const conflicts = ({ rows }: OpenParcel, row: Row): Defect[] => {
  const [first] = rows;
  return PARCEL_COLUMNS.filter(
    (column) => !PER_ROW.has(column) && row(column) !== '' && row(column) !== first!(column),
  ).map((column) => defectOf('row-conflict', { path: column, value: row(column), detail: column }));
};

/** Said of the row, not of the parcel: documents add up, units go with the item. */
const PER_ROW = new Set(PARCEL_COLUMNS.filter((name) => /^supporting_document|^mass_unit$|^currency$/u.test(name)));

const recordOf = ({ rows, defects }: OpenParcel): ReadRecord => {
  const values = openValues();
  values.defects.push(...defects);
  const documents = rows.filter((row, i) => rows.findIndex((other) => sameDocument(other, row)) === i);
  return flatRecord({ parcel: rows[0]!, items: rows, documents }, values);
};

const sameDocument = (one: Row, other: Row): boolean =>
  one('supporting_document_number') === other('supporting_document_number') &&
  one('supporting_document_type') === other('supporting_document_type');
