import type { ListSnapshot } from '../../core/screening/entries.ts';
import { type ByteStream, readListFile } from './file.ts';
import type { FileDefect } from './importer.ts';

export interface ListDescription {
  readonly list: string;
  readonly kind: string;
  readonly edition: string;
  readonly source: string;
  readonly licence: string;
  readonly entries: number;
  readonly digest: string;
  /** Counts by what matters for the kind: parties by schema and programme, substances by category, terms by signal. */
  readonly counts: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

/** What `lists show` prints of a list. */
export const describeList = (snapshot: ListSnapshot): ListDescription => ({
  ...snapshot.header,
  entries: snapshot.entries.length,
  digest: snapshot.digest,
  counts: countsOf(snapshot),
});

export type Verification =
  | { readonly file: string; readonly valid: true; readonly list: ListDescription }
  | { readonly file: string; readonly valid: false; readonly defects: readonly FileDefect[] };

/** Reads one file of our format by every rule. Throws `ListFileError` when it cannot be read. */
export const verifyList = async (path: string, stdin?: ByteStream): Promise<Verification> => {
  const { snapshot, defects } = await readListFile(path, stdin);
  return snapshot === undefined
    ? { file: path, valid: false, defects: defects.map((defect) => ({ ...defect, file: path })) }
    : { file: path, valid: true, list: describeList(snapshot) };
};

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

const countsOf = (snapshot: ListSnapshot): Counts => {
  const { kind } = snapshot.header;
  switch (kind) {
    case 'PARTY':
      return {
        schema: tally(entriesOf(snapshot, kind), ({ schema }) => [schema]),
        names: tally(entriesOf(snapshot, kind), ({ names }) => names.map((name) => name.kind)),
        programme: tally(entriesOf(snapshot, kind), ({ programmes }) => programmes ?? []),
      };
    case 'SUBSTANCE':
      return {
        category: tally(entriesOf(snapshot, kind), ({ category }) => [category]),
        synonyms: tally(entriesOf(snapshot, kind), ({ synonyms }) => synonyms.map(({ language }) => language ?? 'any')),
      };
    case 'EQUIPMENT':
      return { terms: tally(entriesOf(snapshot, kind), ({ terms }) => terms.map(({ language }) => language ?? 'any')) };
    case 'TERM':
      return { signal: tally(entriesOf(snapshot, kind), ({ signal }) => [signal]) };
    case 'LICIT_CONTEXT':
      return { subgroup: tally(entriesOf(snapshot, kind), ({ subgroup }) => [subgroup]) };
    case 'AUTHORISATION':
      return { status: tally(entriesOf(snapshot, kind), ({ status }) => [status]) };
    case 'EXCHANGE_RATE':
      return { base: tally(entriesOf(snapshot, kind), ({ base }) => [base]) };
    case 'POLICY':
      return { jurisdiction: tally(entriesOf(snapshot, kind), ({ jurisdiction }) => [jurisdiction]) };
    default:
      return kind satisfies never;
  }
};

/** TypeScript narrows a union by its own member, not by a member's member; the kind was just switched on. */
const entriesOf = <K extends ListSnapshot['header']['kind']>(snapshot: ListSnapshot, _kind: K) =>
  snapshot.entries as Extract<ListSnapshot, { header: { kind: K } }>['entries'];

const tally = <T>(entries: readonly T[], keysOf: (entry: T) => readonly string[]): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const entry of entries) for (const key of keysOf(entry)) counts.set(key, (counts.get(key) ?? 0) + 1);
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)));
};
