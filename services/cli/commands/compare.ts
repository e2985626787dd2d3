import { comparePair, PARTY_THRESHOLD, type PartySchema } from '../../core/screening/parties/party.ts';
import { type Command, EXIT, parseOptions, UsageError, writeJsonLines } from '../command.ts';
import { checkRecord, FIELDS, readRecords } from '../records.ts';

const USAGE = `
holdpoint compare --pairs FILE

Reads {"id", "query", "candidate", "schema"} a line, schema person, company, any or address, and prints how alike the two are
by the scoring of \`holdpoint screen\`: {"id", "score", "match", "reason"}; a match scores at least ${PARTY_THRESHOLD}.
A record that cannot be read is printed as {"id", "rejected"}, and the exit status is 2.

--pairs  JSON Lines; - is standard input, .gz is read

Example:
  echo '{"id":1,"query":"Vladimir Poetin","candidate":"PUTIN, Vladimir","schema":"person"}' | holdpoint compare --pairs -`;

export const compareCommand: Command = {
  name: 'compare',
  summary: 'says how alike two names or two addresses are',
  usage: USAGE,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, { pairs: { type: 'string' } });
    if (values.pairs === undefined) throw new UsageError('name the file of pairs: --pairs FILE');
    if (positionals.length > 0) throw new UsageError(`what is '${positionals[0]}'? Only options are read`);
    const out = writeJsonLines(io.stdout);
    let rejections = 0;
    for await (const record of readRecords(values.pairs, io)) {
      const id = record.value?.id ?? null;
      const rejected = record.rejected ?? checkRecord(record.value, PAIR_FIELDS);
      if (rejected.length > 0) {
        rejections++;
        await out.write({ id, rejected });
        continue;
      }
      const { query, candidate, schema } = record.value as unknown as Pair;
      const { score, match, reason } = comparePair(query, candidate, schema ?? 'any');
      await out.write({ id, score: Math.round(score * 1e6) / 1e6, match, reason });
    }
    await out.flush();
    return rejections > 0 ? EXIT.someRejected : EXIT.done;
  },
};

interface Pair {
  readonly query: string;
  readonly candidate: string;
  readonly schema?: PartySchema | 'address' | null;
}

const PAIR_FIELDS = {
  id: FIELDS.id,
  query: FIELDS.text,
  candidate: FIELDS.text,
  schema: FIELDS.oneOf('person', 'company', 'any', 'address'),
};
