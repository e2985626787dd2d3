import { readListFile } from '../../adapters/lists/file.ts';
import { loadHs2022 } from '../../adapters/lists/hs.ts';
import { loadShippedLists } from '../../adapters/lists/shipped.ts';
import type { ListSnapshot } from '../../core/screening/entries.ts';
import { buildGoodsIndex, type GoodsIndex, openGoodsIndex, screenGoods } from '../../core/screening/goods.ts';
import {
  type Command,
  EXIT,
  InputError,
  type Io,
  parseOptions,
  readJsonLines,
  timeOption,
  UsageError,
  writeJsonLines,
} from '../command.ts';

const USAGE = `
holdpoint goods --descriptions FILE [--list FILE]… [--at TIME]

Reads {"id", "text", "hs"?} a line and prints, for each, how well the text tells what the goods are (vague, imprecise or
precise, with the phrase that made it so) and every listed substance, equipment, term and licit context it names.

--descriptions  JSON Lines; - is standard input, .gz is read
--list          list files of kinds SUBSTANCE, EQUIPMENT, TERM, LICIT_CONTEXT instead of the shipped ones
--at            entries in force at this time; default: now

Example:
  echo '{"id":"1","text":"women'\\''s cotton t-shirt"}' | holdpoint goods --descriptions -`;

interface Rejection {
  readonly path: string;
  readonly value: unknown;
  readonly rule: string;
  readonly message: string;
}

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
  for await (const record of readJsonLines<Record<string, unknown>>(path, io)) {
    const rejected = defectsOf(record);
    if (rejected.length > 0) {
      rejections++;
      await out.write({ id: record.id ?? null, rejected });
      continue;
    }
    const { id, text, hs } = record as unknown as Description;
    const { quality, phrase, hits, hsMismatch } = screenGoods(index, {
      text,
      day,
      ...(hs == null ? {} : { hs }),
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

const defectsOf = (record: Record<string, unknown>): Rejection[] => {
  const defects: Rejection[] = [];
  const { id, text, hs } = record;
  if (typeof id !== 'string' && typeof id !== 'number')
    defects.push({ path: 'id', value: id ?? null, rule: 'type', message: 'id is text or a number' });
  if (typeof text !== 'string')
    defects.push({ path: 'text', value: text ?? null, rule: 'type', message: 'text is text' });
  if (hs !== undefined && hs !== null && typeof hs !== 'string')
    defects.push({ path: 'hs', value: hs, rule: 'type', message: 'hs is text, when there is one' });
  else if (typeof hs === 'string' && !HS.test(hs))
    defects.push({
      path: 'hs',
      value: hs.slice(0, 40),
      rule: 'hs',
      message: 'hs has 2 to 12 digits, with or without points',
    });
  return defects;
};

const HS = /^(?:\d[ .]?){2,12}$/u;

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
