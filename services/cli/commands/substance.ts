import { createClassifier } from '../../../infra/classes/classify.ts';
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
import { checkRecord, FIELDS, type Rejection, readRecords } from '../records.ts';

const USAGE = `
holdpoint substance --structures FILE [--at TIME]

For building lists, never for parcels: reads {"id", "smiles"} a line and prints the class controls that the structure falls
under, by jurisdiction, with the citation. Membership only. "named" is a listing by name, which goes before any class: a
medicine has no class besides, what is no medicine is told with both. ca_analogue_review asks for an analyst: Canada's test is not computable. A record that cannot be
read is printed as {"id", "rejected"}, and the exit status is 2.

--structures  JSON Lines; - is standard input, .gz is read; at most 5000 structures a run
--at          rules in force at this time; default: now

Example:
  echo '{"id":"a","smiles":"CC(=O)Nc1ccc(O)cc1"}' | holdpoint substance --structures -`;

/** A bound on what one run answers: lists are built from known names, not searched for. */
const STRUCTURES_MAX = 5000;

export const substanceCommand: Command = {
  name: 'substance',
  summary: 'class controls of structures, by jurisdiction, when lists are built',
  usage: USAGE,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, { structures: { type: 'string' }, at: { type: 'string' } });
    if (values.structures === undefined) throw new UsageError('name the file: --structures FILE');
    if (positionals.length > 0) throw new UsageError(`what is '${positionals[0]}'? Only options are read`);
    return classifyFile(values.structures, new Date(timeOption('at', values.at)).toISOString().slice(0, 10), io);
  },
};

const classifyFile = async (path: string, day: string, io: Io): Promise<number> => {
  const classify = createClassifier(day);
  const out = writeJsonLines(io.stdout);
  let structures = 0;
  let rejections = 0;
  for await (const record of readRecords(path, io)) {
    if (++structures > STRUCTURES_MAX)
      throw new InputError(`${path}: more than ${STRUCTURES_MAX} structures in one run`);
    const id = record.value?.id ?? null;
    const rejected = record.rejected ?? checkRecord(record.value, STRUCTURE_FIELDS);
    const answer =
      rejected.length > 0 ? { id, rejected } : { id, ...classified(record.value!.smiles as string, classify) };
    if ('rejected' in answer) rejections++;
    await out.write(answer);
  }
  await out.flush();
  return rejections > 0 ? EXIT.someRejected : EXIT.done;
};

const STRUCTURE_FIELDS = { id: FIELDS.id, smiles: FIELDS.text };

const classified = (
  smiles: string,
  classify: ReturnType<typeof createClassifier>,
): ReturnType<typeof classify> | { readonly rejected: readonly Rejection[] } => {
  try {
    return classify(smiles.trim());
  } catch (error) {
    const message = (error as Error).message
      .split('\n')[0]!
      .replace(/^Class\$\w+: /u, '')
      .slice(0, 200);
    return { rejected: [{ path: 'smiles', value: smiles.slice(0, 100), rule: 'smiles', message }] };
  }
};
