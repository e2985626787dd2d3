import { describeList, verifyList } from '../../adapters/lists/describe.ts';
import { type ByteStream, ListFileError, readListFile, writeListFile } from '../../adapters/lists/file.ts';
import { FORMATS, importFiles } from '../../adapters/lists/import.ts';
import type { FileDefect } from '../../adapters/lists/importer.ts';
import { loadShippedLists } from '../../adapters/lists/shipped.ts';
import type { ListKind, ListSnapshot } from '../../core/screening/entries.ts';
import { LIST_KINDS } from '../../core/screening/entries.ts';
import { diffLists } from '../../core/screening/list-diff.ts';
import { isListKind } from '../../core/screening/lists.ts';
import { type Command, EXIT, filesOf, type Io, parseOptions, UsageError, writeJsonLines } from '../command.ts';

/** What this command needs of the place lists are distributed from. */
export interface ListStore {
  publish(snapshot: ListSnapshot): Promise<void>;
  current(): Promise<readonly ListSnapshot[]>;
}

/** `location` as given to `--store`; the release closes what was opened. */
export type OpenListStore = (
  location: string,
) => Promise<{ readonly lists: ListStore; readonly close: () => Promise<void> }>;

export const createListsCommand = (openStore: OpenListStore): Command => ({
  name: 'lists',
  summary: 'imports, shows and verifies watch lists, control lists and the other lists',
  usage: USAGE,
  run: async (args, io) => {
    const [verb, ...rest] = args;
    if (verb === 'import') return importLists(rest, io, openStore);
    if (verb === 'show') return showLists(rest, io, openStore);
    if (verb === 'verify') return verifyLists(rest, io);
    throw new UsageError(verb === undefined ? 'say import, show or verify' : `there is no 'lists ${verb}'`);
  },
});

const USAGE = `
holdpoint lists import FILE… [--list NAME] [--kind KIND] [--edition E] [--format F] [--out FILE] [--store STORE]
holdpoint lists show [NAME|FILE] [--entries] [--store STORE]
holdpoint lists verify FILE…

import   makes one list from a publisher's files and prints what changed against the edition in force (of the store, else of
         the --out file): a line for each entry added, removed or altered, a line for each row that could not be used, a summary.
show     describes the lists of the store, else the shipped ones; or one of them; or a file. --entries prints the list itself.
verify   checks files of our list format by every rule.

--kind     ${LIST_KINDS.join(', ')}; default: what the file says, PARTY for CSV
--edition  needed where the files do not tell, by content or name (2026-02-27)
--format   ${FORMATS.map(({ format }) => format).join(', ')}; default: detected
--out      writes the list to a file in our format (.gz compresses)
--store    redis://host:port, or the file of the embedded stores; a failed import leaves it as it was
Files may be - (standard input) and gzip.

Example:
  holdpoint lists import sdn.csv add.csv alt.csv sdn_comments.csv --list ofac-sdn --edition 2026-02-27 --out ofac-sdn.jsonl.gz
  holdpoint lists verify ofac-sdn.jsonl.gz
  holdpoint lists show opioids`;

const importLists = async (args: readonly string[], io: Io, openStore: OpenListStore): Promise<number> => {
  const { values, positionals } = parseOptions(args, {
    list: { type: 'string' },
    kind: { type: 'string' },
    edition: { type: 'string' },
    format: { type: 'string' },
    out: { type: 'string' },
    store: { type: 'string' },
  });
  const paths = filesOf(positionals);
  if (values.format !== undefined && !FORMATS.some(({ format }) => format === values.format))
    throw new UsageError(
      `--format is '${values.format}', but must be one of ${FORMATS.map(({ format }) => format).join(', ')}`,
    );
  const { list, edition, format } = values;
  const outcome = await importFiles(paths, {
    list,
    edition,
    format,
    kind: kindOption(values.kind),
    stdin: io.stdin as ByteStream,
  });
  const lines = writeJsonLines(io.stdout);
  if (outcome.snapshot === undefined) {
    for (const defect of outcome.defects) await lines.write(rejection([defect]));
    await lines.flush();
    io.stderr.write(`holdpoint lists: nothing imported, ${outcome.defects.length} defects; every list is as it was\n`);
    return EXIT.failed;
  }

  const { snapshot, report } = outcome;
  const before = await withStore(values.store, openStore, async (store) => {
    const inForce = await currentList(store, values.out, snapshot.header.list);
    await store?.publish(snapshot);
    return inForce;
  });
  if (values.out !== undefined) await writeListFile(values.out, snapshot);

  const { added, removed, altered } = diffLists(before, snapshot);
  for (const id of added) await lines.write({ list: snapshot.header.list, change: 'added', id });
  for (const id of removed) await lines.write({ list: snapshot.header.list, change: 'removed', id });
  for (const { id, paths: changed } of altered)
    await lines.write({ list: snapshot.header.list, change: 'altered', id, paths: changed });
  for (const defect of report.rejected) await lines.write(rejection([defect]));
  const { counts: _counts, ...description } = describeList(snapshot);
  await lines.write({
    ...description,
    added: added.length,
    removed: removed.length,
    altered: altered.length,
    rejected: report.rejected.length,
    format: report.format,
    files: report.files,
    unknownCountries: report.unknownCountries,
  });
  await lines.flush();
  return report.rejected.length > 0 ? EXIT.someRejected : EXIT.done;
};

const showLists = async (args: readonly string[], io: Io, openStore: OpenListStore): Promise<number> => {
  const { values, positionals } = parseOptions(args, { entries: { type: 'boolean' }, store: { type: 'string' } });
  const [wanted, ...more] = positionals;
  if (more.length > 0) throw new UsageError('show one list at a time, or all');
  const known = await withStore(
    values.store,
    openStore,
    async (store) => (await store?.current()) ?? loadShippedLists(),
  );
  const named = known.filter(({ header }) => header.list === wanted);
  const lines = writeJsonLines(io.stdout);
  for (const snapshot of wanted === undefined ? known : named.length > 0 ? named : [await readFileOrFail(wanted, io)]) {
    if (!values.entries) await lines.write(describeList(snapshot));
    else for (const value of [snapshot.header, ...snapshot.entries]) await lines.write(value);
  }
  await lines.flush();
  return EXIT.done;
};

const verifyLists = async (args: readonly string[], io: Io): Promise<number> => {
  const { positionals } = parseOptions(args, {});
  const lines = writeJsonLines(io.stdout);
  let isSound = true;
  for (const path of filesOf(positionals)) {
    const verification = await verifyList(path, io.stdin as ByteStream);
    if (verification.valid) await lines.write({ file: path, valid: true, ...verification.list });
    else for (const defect of verification.defects) await lines.write(rejection([defect]));
    isSound &&= verification.valid;
  }
  await lines.flush();
  return isSound ? EXIT.done : EXIT.someRejected;
};

/** `{file, record, rejected}`, as in `convert`. */
const rejection = (defects: readonly [FileDefect, ...FileDefect[]]) => ({
  file: defects[0].file,
  record: defects[0].line,
  rejected: defects.map(({ path, value, rule, message }) => ({ path, value, rule, message })),
});

const kindOption = (text: string | undefined): ListKind | undefined => {
  if (text === undefined || isListKind(text)) return text;
  throw new UsageError(`--kind is '${text}', but must be one of ${LIST_KINDS.join(', ')}`);
};

const withStore = async <T>(
  location: string | undefined,
  openStore: OpenListStore,
  use: (store: ListStore | undefined) => Promise<T>,
): Promise<T> => {
  if (location === undefined) return use(undefined);
  const { lists, close } = await openStore(location);
  try {
    return await use(lists);
  } finally {
    await close();
  }
};

/** The edition that the new one replaces; undefined when the list is new. */
const currentList = async (
  store: ListStore | undefined,
  out: string | undefined,
  list: string,
): Promise<ListSnapshot | undefined> => {
  if (store !== undefined) return (await store.current()).find(({ header }) => header.list === list);
  if (out === undefined) return undefined;
  try {
    return (await readListFile(out)).snapshot;
  } catch (error) {
    if (error instanceof ListFileError) return undefined;
    throw error;
  }
};

const readFileOrFail = async (path: string, io: Io): Promise<ListSnapshot> => {
  const { snapshot, defects } = await readListFile(path, io.stdin as ByteStream);
  if (snapshot !== undefined) return snapshot;
  throw new ListFileError(`${path}: ${defects.length} defects; holdpoint lists verify ${path} prints them`);
};

/** The stores of the distributed run at a Redis URL, or of the embedded run in a file. Loaded on demand. */
const openStoreAt: OpenListStore = async (location) => {
  if (/^rediss?:\/\//.test(location)) {
    const { openRedisStores } = await import('../../adapters/redis-stores.ts');
    const stores = await openRedisStores({ url: location, gatherMsMax: COMMAND_MS_MAX, commandMsMax: COMMAND_MS_MAX });
    return { lists: stores.lists, close: () => stores.close() };
  }
  const { openSqliteStores } = await import('../../adapters/sqlite-stores.ts');
  const stores = await openSqliteStores({ path: location, now: () => Date.now() });
  return { lists: stores.lists, close: () => stores.close() };
};

/** A list of a hundred megabytes travels in one command. */
const COMMAND_MS_MAX = 30_000;

export const listsCommand: Command = createListsCommand(openStoreAt);
