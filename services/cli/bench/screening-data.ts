/**
 * What party screening is judged on: labelled development data and lists in the folder of samples, and alterations and firms
 * of our own made from those lists by seed.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importFiles } from '../../adapters/lists/import.ts';
import type { PartyEntry } from '../../core/screening/entries.ts';
import { foldText } from '../../core/screening/fold/fold.ts';
import type { PartyListSnapshot, PartySchema } from '../../core/screening/parties/party.ts';
import { type Alter, FIRMS, type Random, random } from './names-altered.ts';

export interface LabelledPair {
  readonly query: string;
  readonly candidate: string;
  readonly schema: PartySchema;
  readonly match: boolean;
  readonly family: string;
}

export interface Wanted {
  readonly query: string;
  readonly schema: PartySchema;
  /** Entries any of which is right. */
  readonly entryIds: ReadonlySet<string>;
}

/** What the matcher was developed on, and what is only reported. */
export type Half = 'dev' | 'held';
/** … and what was written after it was done, by authors who know no matcher, and asked once. */
export type Part = Half | 'unseen';

/** A list file of the samples, and rows of a JSON Lines file. */
const file = (samples: string, path: string): string => join(samples, 'data', path);
const rows = <T>(samples: string, path: string): T[] =>
  readFileSync(file(samples, path), 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as T);

const readPartyList = async (...paths: string[]): Promise<PartyListSnapshot> => {
  const { snapshot, defects } = await importFiles(paths);
  if (snapshot?.header.kind !== 'PARTY')
    throw new Error(`${paths.join(' ')}: not a party list: ${JSON.stringify(defects?.slice(0, 3))}`);
  return snapshot as PartyListSnapshot;
};

export const sampledLists = async (samples: string) => ({
  un: await readPartyList(file(samples, 'watchlists/un-consolidated-2026-02-27.xml')),
  sdn: await readPartyList(file(samples, 'watchlists/us-ofac-sdn-2021-07.jsonl.gz')),
});

export const labelledPairs = (samples: string): LabelledPair[] =>
  rows<{ query: string; candidate: string; query_schema: PartySchema; expect_match: boolean; source: string }>(
    samples,
    'screening-dev/name-pairs.jsonl',
  ).map((r) => ({
    query: r.query,
    candidate: r.candidate,
    schema: r.query_schema,
    match: r.expect_match,
    family: familyOf(r.query, r.query_schema, r.source),
  }));

/** Pairs written by hand in this project: a part to develop on, the others looked at only to report. */
export const ownPairs = (part: Part): LabelledPair[] =>
  readFileSync(new URL('./screening-pairs.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, PartySchema, string, string, string])
    .filter(([each]) => each === part)
    .map(([, family, schema, match, query, candidate]) => ({
      query,
      candidate,
      schema,
      match: match === 'match',
      family: `own ${family}`,
    }));

/** Spellings meant to deceive a machine and not a postman, written by hand before any was tried: all the same party. */
export const adversarialPairs = (part: Part): LabelledPair[] =>
  readFileSync(new URL('./screening-adversarial.tsv', import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split('\t') as [string, string, PartySchema, string, string])
    .filter(([each]) => each === part)
    .map(([, kind, schema, query, candidate]) => ({
      query,
      candidate,
      schema,
      match: true,
      family: `adversarial ${kind}`,
    }));

const familyOf = (query: string, schema: string, source: string): string => {
  if (!isLatin(query) && !source.startsWith('rigour')) return 'cross-script';
  if (schema === 'company') return 'company';
  return /yente|rigour|linked/.test(source) ? 'hand-labelled' : 'person';
};

interface Transliteration {
  readonly query: string;
  readonly candidate: string;
  readonly script: string;
  readonly kind: 'token' | 'full_name';
}

/** The rows from which no sound was learned: each with its own Latin form, and with another that shares a word with it or its first letter. */
export const transliterations = (samples: string, kind: Transliteration['kind']): LabelledPair[] => {
  const all = rows<Transliteration>(samples, 'screening-dev/transliteration-pairs.jsonl').filter(
    (r, i) => r.kind === kind && i % 4 === 3,
  );
  const r = random(7);
  const pairs: LabelledPair[] = [];
  for (const script of new Set(all.map((row) => row.script))) {
    const own = all.filter((row) => row.script === script);
    const byWord = new Map<string, Transliteration[]>();
    const keysOf = (row: Transliteration): string[] =>
      kind === 'token' ? [foldText(row.candidate).slice(0, 2)] : foldText(row.candidate).split(' ');
    for (const row of own) for (const key of keysOf(row)) byWord.set(key, [...(byWord.get(key) ?? []), row]);
    for (const row of own) {
      const base = { query: row.query, schema: 'person' as const, family: `${script} ${kind}` };
      pairs.push({ ...base, candidate: row.candidate, match: true });
      const others = keysOf(row)
        .flatMap((key) => byWord.get(key) ?? [])
        .filter((o) => foldText(o.candidate) !== foldText(row.candidate) && o.query !== row.query);
      const other = others.length > 0 && r.below(3) > 0 ? r.pick(others) : r.pick(own);
      if (other.query !== row.query && foldText(other.candidate) !== foldText(row.candidate))
        pairs.push({ ...base, candidate: other.candidate, match: false });
    }
  }
  return pairs;
};

const isLatin = (name: string): boolean => !/(?![\u1e00-\u1eff\u2000-\u206f])[\u0250-\uffff]/.test(name);
const wordsOf = (name: string): string[] => foldText(name).split(' ');

const primaryNames = (list: PartyListSnapshot, schema: PartySchema): { entry: PartyEntry; name: string }[] =>
  list.entries
    .filter((e) => e.schema === schema && e.names[0] !== undefined && isLatin(e.names[0].name))
    .map((entry) => ({ entry, name: entry.names[0]!.name }));

/** Firms altered, and pairs of different firms that share a word. */
export const firmPairs = (list: PartyListSnapshot): LabelledPair[] => {
  const r = random(11);
  const firms = primaryNames(list, 'company').filter(({ name }) => wordsOf(name).length >= 2);
  const pairs: LabelledPair[] = [];
  for (const [family, alter] of Object.entries(FIRMS)) {
    for (let i = 0; i < 250; i++) {
      const { name } = r.pick(firms);
      const altered = alter(name, r);
      if (altered !== name)
        pairs.push({ query: altered, candidate: name, schema: 'company', match: true, family: `firm: ${family}` });
    }
  }
  const byWord = new Map<string, { entry: PartyEntry; name: string }[]>();
  for (const firm of firms)
    for (const word of new Set(wordsOf(firm.name)))
      if (word.length > 2) byWord.set(word, [...(byWord.get(word) ?? []), firm]);
  for (let i = 0; i < 2000; i++) {
    const a = r.pick(firms);
    const b = r.pick(byWord.get(r.pick(wordsOf(a.name).filter((w) => w.length > 2))) ?? [a]);
    if (
      a.entry.id !== b.entry.id &&
      !a.entry.names.some((n) => b.entry.names.some((m) => foldText(n.name) === foldText(m.name)))
    ) {
      pairs.push({ query: a.name, candidate: b.name, schema: 'company', match: false, family: 'firm: strangers' });
    }
  }
  return pairs;
};

export const alteredNames = (
  list: PartyListSnapshot,
  families: Readonly<Record<string, Alter>>,
  { count, seed, among = [list] }: { count: number; seed: number; among?: readonly PartyListSnapshot[] },
): Record<string, Wanted[]> => {
  const r: Random = random(seed);
  const people = primaryNames(list, 'person').filter(({ name }) => wordsOf(name).length >= 2);
  const same = new Map<string, Set<string>>();
  for (const entry of among.flatMap(({ entries }) => entries))
    for (const { name } of entry.names)
      same.set(nameKey(name), new Set([...(same.get(nameKey(name)) ?? []), entry.id]));
  return Object.fromEntries(
    Object.entries(families).map(([family, alter]) => [
      family,
      Array.from({ length: count }, () => r.pick(people)).map(({ entry, name }) => ({
        query: alter(name, r),
        schema: 'person' as const,
        entryIds: same.get(nameKey(name)) ?? new Set([entry.id]),
      })),
    ]),
  );
};

/** Words that make no name rarer: `Abd al-Hadi` is one name, and many bear it. */
const JOINING = new Set(['al', 'el', 'abd', 'abdul', 'abu', 'abou', 'bin', 'ben', 'ibn', 'ould', 'umm']);

/** OFAC's spellings of people who are on the UN list too: linked by one shared full name or document, asked by the others. */
export const crossListSpellings = (un: PartyListSnapshot, sdn: PartyListSnapshot): Wanted[] => {
  const listed = new Map<string, Set<string>>();
  for (const entry of un.entries)
    for (const { name } of entry.names)
      listed.set(nameKey(name), new Set([...(listed.get(nameKey(name)) ?? []), entry.id]));
  const wanted: Wanted[] = [];
  for (const entry of sdn.entries) {
    if (entry.schema !== 'person') continue;
    const links = entry.names.flatMap(({ name }) =>
      wordsOf(name).filter((word) => !JOINING.has(word)).length >= 3 ? [...(listed.get(nameKey(name)) ?? [])] : [],
    );
    const entryIds = new Set(links);
    const { name } = entry.names[0]!;
    if (entryIds.size === 1 && !listed.has(nameKey(name)) && wordsOf(name).length >= 2)
      wanted.push({ query: name, schema: 'person', entryIds });
  }
  return wanted;
};
/** The same, from the development pairs that a shared document number links. */
export const linkedSpellings = (samples: string, un: PartyListSnapshot): Wanted[] =>
  rows<{ query: string; candidate: string; query_schema: PartySchema; source: string }>(
    samples,
    'screening-dev/name-pairs.jsonl',
  ).flatMap((row) => {
    const entry = row.source.includes('identical document')
      ? un.entries.find((e) => e.names.some(({ name }) => nameKey(name) === nameKey(row.candidate)))
      : undefined;
    return entry === undefined ? [] : [{ query: row.query, schema: row.query_schema, entryIds: new Set([entry.id]) }];
  });
const nameKey = (name: string): string => wordsOf(name).sort().join(' ');

export const originalScripts = (un: PartyListSnapshot): { latin: PartyListSnapshot; wanted: Wanted[] } => {
  const wanted: Wanted[] = [];
  const entries = un.entries.map((entry) => {
    for (const { name } of entry.names)
      if (!isLatin(name)) wanted.push({ query: name, schema: entry.schema, entryIds: new Set([entry.id]) });
    return { ...entry, names: entry.names.filter(({ name }) => isLatin(name)) };
  });
  return { latin: { ...un, entries }, wanted };
};

/** Ordinary parties from the words of names nobody lists, each asked once. */
export const ordinaryParties = (names: readonly string[], count: number): { name: string; schema: PartySchema }[] => {
  const r = random(5);
  const firsts = names.map((n) => n.split(' ')[0]!);
  const lasts = names.map((n) => n.split(' ').at(-1)!);
  const cities = ['Shenzhen', 'Guangzhou', 'Yiwu', 'Hangzhou', 'Dongguan', 'Toronto', 'Chicago', 'Leeds'];
  const trades = [
    'Trading',
    'Technology',
    'Electronic Commerce',
    'Garment',
    'Supply Chain',
    'Import & Export',
    'Logistics',
  ];
  return Array.from({ length: count }, (_, i) =>
    i % 4 === 3
      ? {
          name: `${r.pick(cities)} ${r.pick(lasts)}${r.pick(['', 'da', 'xing', 'tong'])} ${r.pick(trades)} Co., Ltd.`,
          schema: 'any' as const,
        }
      : {
          name: `${r.pick(firsts)} ${r.below(5) === 0 ? `${r.pick(firsts)} ` : ''}${r.pick(lasts)}${r.pick(['', '', 'son', 'er', 'i'])}`,
          schema: 'any' as const,
        },
  );
};

/** People whom no list knows, by the writing of their names. */
export const unlistedPeople = (
  samples: string,
): { readonly latin: readonly string[]; readonly other: readonly string[] } => {
  const people = rows<Transliteration>(samples, 'screening-dev/transliteration-pairs.jsonl').filter(
    (row) => row.kind === 'full_name',
  );
  const unlisted = rows<{ query: string; source: string }>(samples, 'screening-dev/name-pairs.jsonl')
    .filter(({ source }) => source.includes('non-listed'))
    .map(({ query }) => query);
  return {
    latin: [...new Set([...people.map(({ candidate }) => candidate), ...unlisted])],
    other: [...new Set(people.map(({ query }) => query))],
  };
};
