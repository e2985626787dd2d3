import { parse } from 'csv-parse/sync';
import type { Located } from '../../core/screening/lists.ts';

export interface CsvReading {
  readonly rows: readonly Located<readonly string[]>[];
  /** Why reading stopped, when the text is not CSV to its end; `line` is where. */
  readonly broken?: { readonly line: number; readonly message: string };
}

const RECORD_LENGTH_MAX = 1_000_000;

/** Rows as they stand, of any width, with the line each one ends on. Commas, double quotes, UTF-8, any line ends. */
export const readCsv = (text: string): CsvReading => {
  try {
    const rows = parse(text, {
      bom: true,
      delimiter: ',',
      quote: '"',
      info: true,
      relax_column_count: true,
      skip_empty_lines: true,
      max_record_size: RECORD_LENGTH_MAX,
    }) as unknown as readonly { readonly info: { readonly lines: number }; readonly record: readonly string[] }[];
    return { rows: rows.map(({ info, record }) => ({ line: info.lines, value: record })) };
  } catch (error) {
    const { lines, message } = error as { readonly lines?: number; readonly message: string };
    return { rows: [], broken: { line: lines ?? 0, message } };
  }
};

const HEAD_LENGTH_MAX = 4096;

/** The columns of the first row, for telling formats apart; undefined when the first line is no row of CSV. */
export const firstCsvRow = (text: string): readonly string[] | undefined => {
  const end = text.indexOf('\n');
  if (end > HEAD_LENGTH_MAX || (end === -1 && text.length > HEAD_LENGTH_MAX)) return undefined;
  return readCsv(end === -1 ? text : text.slice(0, end)).rows[0]?.value;
};
