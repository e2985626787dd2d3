import { type Classification, createClassifier } from '../../../infra/classes/classify.ts';
import { type Alias, createListingIndex, IDENTIFIERS, type Identifier } from '../../../infra/classes/listings.ts';
import { loadShippedLists } from '../../adapters/lists/shipped.ts';
import type { SubstanceEntry } from '../../core/screening/entries.ts';
import {
  type Command,
  EXIT,
  InputError,
  type Io,
  parseOptions,
  timeOption,
  UsageError,
  writeJsonLines,
} from '../command.ts';
import { checkRecord, FIELDS, isAbsent, type Rejection, readRecords } from '../records.ts';

const USAGE = `
holdpoint substance --structures FILE [--at TIME] [--explain]

For building lists, never for parcels: reads {"id", "smiles"} a line and prints the class controls that the structure falls
under, by jurisdiction, with the citation and the days that the definition holds. Membership only. "named" is a listing by
name, which goes before any class: a medicine ("isMedicine") has no class besides, what is no medicine is told with both.
ca_analogue_review asks for an analyst: Canada's test is not computable.

A listed substance can be asked by "inchiKey", "cas" or "name" instead of "smiles"; where a record has several, the structure
goes first, then in that order. A record that cannot be read is printed as {"id", "rejected"}, and the exit status is 2.

--structures  JSON Lines; - is standard input, .gz is read; at most 5000 structures a run
--at          rules and listings in force at this time; default: now
--explain     why: with each class what its definition says and how far it is applied ("definition", where (u) is not yet
              checked against the official text), and as what the structure was read ("found")

Example:
  echo '{"id":"a","smiles":"CC(=O)Nc1ccc(O)cc1"}' | holdpoint substance --structures -
  echo '{"id":"b","name":"etazene"}' | holdpoint substance --structures - --at 2024-06-01
  echo '{"id":"c","cas":"14188-81-9"}' | holdpoint substance --structures - --explain`;

/** A bound on what one run answers: lists are built from known names, not searched for. */
const STRUCTURES_MAX = 5000;

export const substanceCommand: Command = {
  name: 'substance',
  summary: 'class controls of structures, by jurisdiction, when lists are built',
  usage: USAGE,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      structures: { type: 'string' },
      at: { type: 'string' },
      explain: { type: 'boolean' },
    });
    if (values.structures === undefined) throw new UsageError('name the file: --structures FILE');
    if (positionals.length > 0) throw new UsageError(`what is '${positionals[0]}'? Only options are read`);
    const day = new Date(timeOption('at', values.at)).toISOString().slice(0, 10);
    return classifyFile(values.structures, createAnswerer(day, values.explain ?? false), io);
  },
};

type Answer = Classification | { readonly rejected: readonly Rejection[] };

const classifyFile = async (path: string, answer: ReturnType<typeof createAnswerer>, io: Io): Promise<number> => {
  const out = writeJsonLines(io.stdout);
  let structures = 0;
  let rejections = 0;
  for await (const record of readRecords(path, io)) {
    if (++structures > STRUCTURES_MAX)
      throw new InputError(`${path}: more than ${STRUCTURES_MAX} structures in one run`);
    const id = record.value?.id ?? null;
    const answered = record.rejected === undefined ? answer(record.value) : { rejected: record.rejected };
    if ('rejected' in answered) rejections++;
    await out.write({ id, ...answered });
  }
  await out.flush();
  return rejections > 0 ? EXIT.someRejected : EXIT.done;
};

const createAnswerer = (day: string, isExplained: boolean) => {
  const classify = createClassifier(day);
  const listed = createListingIndex(shippedAliases());
  const classified = (smiles: string): Answer => {
    try {
      return classify(smiles.trim(), { isExplained });
    } catch (error) {
      return rejection('smiles', smiles, otherThanSmiles(smiles.trim()) ?? messageOf(error as Error));
    }
  };
  const otherThanSmiles = (text: string): string | undefined => {
    const shape = SHAPES.find(({ pattern }) => pattern.test(text));
    return shape?.message ?? (listed('name', text) === undefined ? undefined : 'a name: give it as "name"');
  };
  return (record: Readonly<Record<string, unknown>>): Answer => {
    const identifier = isAbsent(record.smiles) ? IDENTIFIERS.find((kind) => !isAbsent(record[kind])) : undefined;
    const rejected = checkRecord(record, { id: FIELDS.id, [identifier ?? 'smiles']: FIELDS.text });
    if (rejected.length > 0) return { rejected };
    if (identifier === undefined) return classified(record.smiles as string);
    const text = record[identifier] as string;
    const listing = listed(identifier, text);
    return listing === undefined ? rejection(identifier, text, UNKNOWN) : classified(listing.smiles);
  };
};

/** What people give for SMILES, and what to do. */
const SHAPES: readonly { readonly pattern: RegExp; readonly message: string }[] = [
  { pattern: /^InChI=/u, message: 'an InChI: give the structure as SMILES, or its key as "inchiKey"' },
  { pattern: /^[A-Z]{14}-[A-Z]{10}-[A-Z]$/u, message: 'an InChIKey: give it as "inchiKey"' },
  { pattern: /^\d{2,7}-\d\d-\d$/u, message: 'a CAS number: give it as "cas"' },
];

const UNKNOWN = 'no structure is known here by this: give it as "smiles"';

const rejection = (path: Identifier | 'smiles', text: string, message: string): Answer => ({
  rejected: [{ path, value: text.slice(0, 100), rule: path === 'smiles' ? 'smiles' : 'unknown', message }],
});

/** The library's, without its own names. */
const messageOf = (error: Error): string =>
  error.message
    .split('\n')[0]!
    .replace(/^Class\$\w+: /u, '')
    .replace(/^SmilesParser: /u, '')
    .slice(0, 200);

const shippedAliases = (): readonly Alias[] =>
  loadShippedLists()
    .flatMap(({ header, entries }) => (header.kind === 'SUBSTANCE' ? (entries as readonly SubstanceEntry[]) : []))
    .map(({ name, synonyms, cas, salts = [] }) => ({
      names: [name, ...synonyms.map(({ text }) => text), ...salts.map((salt) => salt.name)],
      cas: [cas, ...salts.map((salt) => salt.cas)].filter((number) => number !== undefined),
    }));
