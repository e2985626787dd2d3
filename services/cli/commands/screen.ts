import { importFiles } from '../../adapters/lists/import.ts';
import { isInForce, type ListSnapshot } from '../../core/screening/entries.ts';
import {
  buildPartyIndex,
  openPartyIndex,
  PARTY_THRESHOLD,
  type PartyHit,
  type PartyListSnapshot,
  type PartyQuery,
  screenParty,
} from '../../core/screening/parties/party.ts';
import {
  type Command,
  EXIT,
  InputError,
  type Io,
  numberOption,
  parseOptions,
  timeOption,
  UsageError,
  writeJsonLines,
} from '../command.ts';
import { checkRecord, FIELDS, isAbsent, readRecords } from '../records.ts';

const USAGE = `
holdpoint screen --list FILE… --names FILE [--top K] [--min-score S] [--at TIME]

Reads {"id", "name", "schema"?, "country"?, "birthDate"?, "address"?} a line and prints, for each, the listed parties it may
be, best first: {"id", "hits": [{"list", "entryId", "name", "score", "reason"}], "capped"}. A record that cannot be read is
printed as {"id", "rejected"}, and the exit status is 2.

--list       PARTY lists in our format or a publisher's, .gz is read; several files may follow
--names      JSON Lines; - is standard input
--top        most hits a name; default 10
--min-score  hits below are left out, 0 to 1; default ${PARTY_THRESHOLD}, the shipped threshold; 0 gives the best whatever they score
--at         entries in force at this time; default: now

Example:
  echo '{"id":1,"name":"Erik Badege","schema":"person"}' | holdpoint screen --list un.xml --names -`;

const TOP_MAX = 1_000;

export const screenCommand: Command = {
  name: 'screen',
  summary: 'finds the listed parties that names may stand for',
  usage: USAGE,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      list: { type: 'string', multiple: true },
      names: { type: 'string' },
      top: { type: 'string', default: '10' },
      'min-score': { type: 'string', default: String(PARTY_THRESHOLD) },
      at: { type: 'string' },
    });
    if (values.list === undefined) throw new UsageError('name at least one list: --list FILE');
    if (values.names === undefined) throw new UsageError('name the file of names: --names FILE');
    const options = {
      top: numberOption('top', values.top, { min: 1, max: TOP_MAX, integer: true }),
      scoreMin: numberOption('min-score', values['min-score'], { min: 0, max: 1 }),
      day: new Date(timeOption('at', values.at)).toISOString().slice(0, 10),
    };
    const lists = await partyLists([...values.list, ...positionals], io);
    const index = openPartyIndex(buildPartyIndex(lists));
    const out = writeJsonLines(io.stdout);
    let rejections = 0;
    for await (const record of readRecords(values.names, io)) {
      const id = record.value?.id ?? null;
      const rejected = record.rejected ?? checkRecord(record.value, QUERY_FIELDS);
      if (rejected.length > 0) {
        rejections++;
        await out.write({ id, rejected });
        continue;
      }
      const { hits, capped } = screenParty(index, queryOf(record.value!), options);
      const shown = hits.map(shownHit);
      await out.write({ id, hits: options.scoreMin === 0 ? filled(shown, lists, options) : shown, capped });
    }
    await out.flush();
    return rejections > 0 ? EXIT.someRejected : EXIT.done;
  },
};

const QUERY_FIELDS = {
  id: FIELDS.id,
  name: FIELDS.text,
  schema: FIELDS.oneOf('person', 'company', 'any'),
  country: FIELDS.pattern(/^[A-Za-z]{2}$/u, 'an ISO 3166-1 code of two letters'),
  birthDate: FIELDS.pattern(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u, 'YYYY, YYYY-MM or YYYY-MM-DD'),
  address: FIELDS.optionalText,
};

/** Nulls and empty texts are as good as absent. */
const queryOf = (record: Readonly<Record<string, unknown>>): PartyQuery =>
  Object.fromEntries(
    ['name', 'schema', 'country', 'birthDate', 'address'].flatMap((key) =>
      isAbsent(record[key]) ? [] : [[key, record[key]]],
    ),
  ) as unknown as PartyQuery;

const shownHit = ({
  list,
  entryId,
  name,
  score,
  reason,
  kind,
  edition,
  programmes,
  borrowedIdentity,
  commonName,
}: PartyHit) => ({
  list,
  entryId,
  name,
  score: Math.round(score * 1e6) / 1e6,
  reason,
  kind,
  edition,
  programmes,
  ...(borrowedIdentity ? { borrowedIdentity } : {}),
  ...(commonName ? { commonName } : {}),
});

type ShownHit = ReturnType<typeof shownHit>;

/** Asked for the best whatever they score, one gets as many as there are: the rest of the lists shares no word and scores 0. */
const filled = (
  hits: readonly ShownHit[],
  lists: readonly PartyListSnapshot[],
  { top, day }: { readonly top: number; readonly day: string },
): readonly ShownHit[] => {
  const all = [...hits];
  for (const { header, entries } of lists) {
    for (const entry of entries) {
      if (all.length >= top) return all;
      const { list, edition } = header;
      if (!isInForce(entry, day) || hits.some((hit) => hit.list === list && hit.entryId === entry.id)) continue;
      const { name } = entry.names[0]!;
      const programmes = entry.programmes ?? [];
      all.push({
        list,
        entryId: entry.id,
        name,
        score: 0,
        reason: 'no words agree',
        kind: 'name',
        edition,
        programmes,
      });
    }
  }
  return all;
};

/** Each file a list of its own, unless a publisher's list comes in several files. */
const partyLists = async (files: readonly string[], io: Io): Promise<PartyListSnapshot[]> => {
  const stdin = io.stdin as AsyncIterable<Uint8Array>;
  const outcomes = await Promise.all(files.map(async (file) => ({ file, ...(await importFiles([file], { stdin })) })));
  const parts = outcomes.filter((outcome) => outcome.snapshot === undefined);
  const whole = outcomes.flatMap(({ file, snapshot }) => (snapshot === undefined ? [] : [asPartyList(file, snapshot)]));
  if (parts.length === 0) return whole;
  const together = await importFiles(files, { stdin });
  if (together.snapshot !== undefined) return [asPartyList(files.join(' '), together.snapshot)];
  const first = parts[0]!;
  throw new InputError(
    `${first.file} is no list: ${(first.defects ?? [])
      .slice(0, 3)
      .map((d) => d.message)
      .join('; ')}`,
  );
};

const asPartyList = (file: string, snapshot: ListSnapshot): PartyListSnapshot => {
  if (snapshot.header.kind !== 'PARTY')
    throw new InputError(`${file} is a list of kind ${snapshot.header.kind}, not PARTY`);
  return snapshot as PartyListSnapshot;
};
