import type { ListSnapshot } from '../../core/screening/entries.ts';
import { sealList } from '../../core/screening/lists.ts';
import { listContext } from './context.ts';
import { type ByteStream, parseListText, readText } from './file.ts';
import { genericCsv } from './generic-csv.ts';
import {
  type FileDefect,
  fileDefect,
  type Imported,
  type Importer,
  type ImportOptions,
  type SourceFile,
} from './importer.ts';
import { ofacSdn } from './ofac-sdn.ts';
import { unConsolidated } from './un-xml.ts';
import { ofacJsonl, usConsolidated } from './us-jsonl.ts';

export interface ImportReport {
  readonly format: string;
  readonly files: readonly { readonly file: string; readonly role: string; readonly records: number }[];
  /** Rows that could not be used; the list was made without them. */
  readonly rejected: readonly FileDefect[];
  readonly unknownCountries: readonly { readonly name: string; readonly count: number }[];
}

export type ImportOutcome =
  | { readonly snapshot: ListSnapshot; readonly report: ImportReport; readonly defects?: never }
  | { readonly defects: readonly FileDefect[]; readonly snapshot?: never };

/** Formats in the order in which they are tried; the first that knows every file wins. Our own list format comes before all. */
export const IMPORTERS: readonly Importer[] = [unConsolidated, usConsolidated, ofacJsonl, ofacSdn, genericCsv];

export const LIST_FORMAT = 'holdpoint';

export const FORMATS: readonly { readonly format: string; readonly doc: string }[] = [
  { format: LIST_FORMAT, doc: 'our list format: JSON Lines, a header line, then one entry a line' },
  ...IMPORTERS.map(({ format, doc }) => ({ format, doc })),
];

/**
 * Makes one list from the files of one publisher, gzip or not. Rows that cannot be used are in the report; anything that
 * makes the import untrustworthy (a broken file, two formats, an id that stands twice) gives defects and no list.
 * Throws `ListFileError` when a file cannot be read.
 */
export const importFiles = async (
  paths: readonly string[],
  options: ImportOptions & { readonly format?: string | undefined; readonly stdin?: ByteStream | undefined } = {},
): Promise<ImportOutcome> => {
  const files: SourceFile[] = [];
  for (const path of paths) files.push({ path, text: await readText(path, options.stdin) });
  const format = options.format ?? detectFormat(files);
  if (format === LIST_FORMAT) return importOwn(files, options);
  const importer = IMPORTERS.find((candidate) => candidate.format === format);
  if (importer === undefined) return { defects: files.map((file) => unknownFormat(file, options.format)) };
  const roles = files.map((file) => ({ file, role: importer.roleOf(file) }));
  const strangers = roles.filter(({ role }) => role === undefined);
  if (strangers.length > 0)
    return {
      defects: strangers.map(({ file }) =>
        fileDefect(file.path, 0, { rule: 'format', message: `this is not a file of the format ${importer.format}` }),
      ),
    };
  return sealImported(importer.format, importer.read(roles as { role: string; file: SourceFile }[], options));
};

/** The format that all files share, by their content; undefined when there is none. */
export const detectFormat = (files: readonly SourceFile[]): string | undefined => {
  if (files.every(isOwnList)) return LIST_FORMAT;
  return IMPORTERS.find(({ roleOf }) => files.every((file) => roleOf(file) !== undefined))?.format;
};

const isOwnList = ({ text }: SourceFile): boolean => {
  const first = text.slice(0, 10_000).trimStart().split('\n', 1)[0] ?? '';
  return first.replace(/^\uFEFF/, '').startsWith('{') && /"kind"\s*:/.test(first) && /"list"\s*:/.test(first);
};

const importOwn = (files: readonly SourceFile[], { list, kind, edition }: ImportOptions): ImportOutcome => {
  const [file, ...more] = files;
  if (file === undefined || more.length > 0)
    return { defects: [fileDefect(more[0]?.path ?? '', 0, { rule: 'one-file', message: 'a list is a single file' })] };
  const { snapshot, defects } = parseListText(file.text);
  if (snapshot === undefined) return { defects: defects.map((defect) => ({ ...defect, file: file.path })) };
  if (kind !== undefined && kind !== snapshot.header.kind)
    return {
      defects: [
        fileDefect(file.path, 1, {
          path: '/kind',
          value: snapshot.header.kind,
          rule: 'kind',
          message: `the list is not of kind ${kind}`,
        }),
      ],
    };
  const report = {
    format: LIST_FORMAT,
    files: [{ file: file.path, role: 'entries', records: snapshot.entries.length }],
    rejected: [],
    unknownCountries: [],
  };
  if (list === undefined && edition === undefined) return { snapshot, report };
  const header = {
    ...snapshot.header,
    list: list ?? snapshot.header.list,
    edition: edition ?? snapshot.header.edition,
  };
  const entries = snapshot.entries.map((value, index) => ({ line: index + 2, value }));
  const renamed = sealList({ line: 1, value: header }, entries, listContext());
  return renamed.snapshot === undefined
    ? { defects: renamed.defects.map((defect) => ({ ...defect, file: file.path })) }
    : { snapshot: renamed.snapshot, report };
};

/** Rules that speak of the list and not of one row: a row cannot be dropped to satisfy them. */
const LIST_RULES: ReadonlySet<string> = new Set(['unique-id', 'entry-count', 'empty', 'header']);

const sealImported = (format: string, imported: Imported): ImportOutcome => {
  const { header, entries, file, files } = imported;
  if (imported.broken.length > 0) return { defects: imported.broken };
  if (header.edition === undefined)
    return {
      defects: [
        fileDefect(file, 0, {
          path: '/edition',
          rule: 'edition',
          message: 'the file does not tell its edition: give --edition',
        }),
      ],
    };
  const toFileDefects = (defects: readonly Omit<FileDefect, 'file'>[]) =>
    defects.map((defect) => ({ ...defect, file }));
  const unknownCountries = [...imported.unknownCountries].map(([name, count]) => ({ name, count }));
  const first = sealList({ line: 0, value: header }, entries, listContext());
  if (first.snapshot !== undefined)
    return { snapshot: first.snapshot, report: { format, files, rejected: imported.rejected, unknownCountries } };
  const ofRows = first.defects.filter(({ line, rule }) => line > 0 && !LIST_RULES.has(rule));
  if (ofRows.length < first.defects.length) return { defects: toFileDefects(first.defects) };
  const unusable = new Set(ofRows.map(({ line }) => line));
  const usable = entries.filter(({ line }) => !unusable.has(line));
  const second = sealList({ line: 0, value: header }, usable, listContext());
  if (second.snapshot === undefined) return { defects: toFileDefects([...first.defects, ...second.defects]) };
  const rejected = [...imported.rejected, ...toFileDefects(first.defects)];
  return { snapshot: second.snapshot, report: { format, files, rejected, unknownCountries } };
};

const unknownFormat = ({ path, text }: SourceFile, asked: string | undefined): FileDefect =>
  fileDefect(path, 1, {
    value: asked ?? text.slice(0, 80),
    rule: 'format',
    message: `the format is none of ${FORMATS.map(({ format }) => format).join(', ')}, or the files are not all of one`,
  });
