import { readListFile } from '../../adapters/lists/file.ts';
import { loadHs2022 } from '../../adapters/lists/hs.ts';
import { loadShippedLists } from '../../adapters/lists/shipped.ts';
import type { ListSnapshot } from '../../core/screening/entries.ts';
import { buildGoodsIndex } from '../../core/screening/goods/build.ts';
import { type GoodsIndex, openGoodsIndex, screenGoods } from '../../core/screening/goods/goods.ts';
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
import { checkRecord, FIELDS, isAbsent, readRecords } from '../records.ts';

const USAGE = `
holdpoint goods --descriptions FILE [--list FILE]… [--at TIME]

Reads {"id", "text", "hs"?} a line and prints, for each, how well the text tells what the goods are (vague, imprecise or
precise, with the phrase that made it so) and every listed substance, equipment, term and licit context it names, best first.
A record that cannot be read is printed as {"id", "rejected"}, and the exit status is 2.

--descriptions  JSON Lines; - is standard input, .gz is read
--list          list files of kinds SUBSTANCE, EQUIPMENT, TERM, LICIT_CONTEXT instead of the shipped ones
--at            entries in force at this time; default: now

Example:
  echo '{"id":"1","text":"women'\\''s cotton t-shirt"}' | holdpoint goods --descriptions -`;

interface Description {
  readonly id: string | number;
  readonly text: string;
  readonly hs?: string | null;
}

export const goodsCommand: Command = {
  name: 'goods',
  summary: 'grades descriptions of goods and finds listed substances, equipment and terms in them',
  usage: USAGE,
  run: async (args, io) => {
    const { values, positionals } = parseOptions(args, {
      descriptions: { type: 'string' },
      list: { type: 'string', multiple: true },
      at: { type: 'string' },
    });
    if (values.descriptions === undefined) throw new UsageError('name the file: --descriptions FILE');
    if (positionals.length > 0) throw new UsageError(`what is '${positionals[0]}'? Only options are read`);
    const day = new Date(timeOption('at', values.at)).toISOString().slice(0, 10);
    const index = openGoodsIndex(buildGoodsIndex(await listsOf(values.list ?? [], io), { hsTexts: hsTexts() }));
    return screenFile(values.descriptions, index, day, io);
  },
};

const screenFile = async (path: string, index: GoodsIndex, day: string, io: Io): Promise<number> => {
  const out = writeJsonLines(io.stdout);
  let rejections = 0;
  for await (const record of readRecords(path, io)) {
    const rejected = record.rejected ?? checkRecord(record.value, DESCRIPTION_FIELDS);
    if (rejected.length > 0) {
      rejections++;
      await out.write({ id: record.value?.id ?? null, rejected });
      continue;
    }
    const { id, text, hs } = record.value as unknown as Description;
    const { quality, phrase, hits, hsMismatch } = screenGoods(index, {
      text,
      day,
      ...(isAbsent(hs) ? {} : { hs }),
    });
    await out.write({
      id,
      quality,
      ...(phrase === undefined ? {} : { phrase }),
      hits: hits.map(({ kind, list, entry, name, category, surface, score, via, reason, licit }) => ({
        kind,
        entry,
        surface,
        score,
        reason,
        list,
        name,
        category,
        via,
        ...(licit === undefined ? {} : { licit }),
      })),
      ...(hsMismatch === undefined ? {} : { hsMismatch }),
    });
  }
  await out.flush();
  return rejections > 0 ? EXIT.someRejected : EXIT.done;
};

const DESCRIPTION_FIELDS = {
  id: FIELDS.id,
  text: FIELDS.anyText,
  hs: FIELDS.pattern(/^(?:\d[ .]?){2,12}$/u, 'a code of 2 to 12 digits, with or without points'),
};

const listsOf = async (files: readonly string[], io: Io): Promise<readonly ListSnapshot[]> => {
  if (files.length === 0) return loadShippedLists();
  const snapshots: ListSnapshot[] = [];
  for (const file of files) {
    const { snapshot, defects } = await readListFile(file, io.stdin as AsyncIterable<Uint8Array>);
    if (snapshot === undefined) {
      const first = defects.slice(0, 5).map((d) => `line ${d.line}: ${d.path} ${d.rule} ${d.value}`);
      throw new InputError(`${file} is no list: ${first.join('; ')}`);
    }
    snapshots.push(snapshot);
  }
  return snapshots;
};

const hsTexts = () => [...loadHs2022().texts].map(([code, text]) => ({ code, text }));
