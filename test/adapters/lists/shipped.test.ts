import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { builtLists } from '../../../infra/lists/build/build.ts';
import { loadHs2022 } from '../../../services/adapters/lists/hs.ts';
import { loadShippedLists } from '../../../services/adapters/lists/shipped.ts';
import type { SubstanceEntry } from '../../../services/core/screening/entries.ts';

const lists = loadShippedLists();
const substances = lists.flatMap((list) =>
  list.header.kind === 'SUBSTANCE' ? (list.entries as readonly SubstanceEntry[]) : [],
);
const samples = process.env.HOLDPOINT_SAMPLES;

/** Accents of Latin letters do not count; those of other scripts tell words apart. */
const foldSurface = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/(?<=\p{Script=Latin})\p{M}+/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s-]+/g, ' ')
    .trim();

/** Surfaces of two meanings would make a hit say the wrong thing; this gives each surface its meanings. */
const meanings = (rows: readonly (readonly [surface: string, meaning: string])[]): string[] => {
  const byMeaning = new Map<string, Set<string>>();
  for (const [surface, meaning] of rows) {
    const key = foldSurface(surface);
    byMeaning.set(key, (byMeaning.get(key) ?? new Set()).add(meaning));
  }
  return [...byMeaning]
    .filter(([, found]) => found.size > 1)
    .map(([surface, found]) => `${surface}: ${[...found].join(', ')}`);
};

test('the shipped files are what their tables make', () => {
  const digests = (snapshots: ReturnType<typeof builtLists>) =>
    Object.fromEntries(snapshots.map(({ header, digest }) => [header.list, digest]));
  expect(digests(lists)).toEqual(digests(builtLists()));
});

test('every shipped row says where it comes from', () => {
  for (const { entries } of lists)
    for (const { provenance } of entries)
      expect(provenance).toMatchObject({
        source: expect.any(String),
        edition: expect.any(String),
        reference: expect.any(String),
      });
});

test('the 1988 tables have 27 and 8 entries, each with its CAS number and HS code', () => {
  const tables = lists.find(({ header }) => header.list === 'un-1988-tables')!.entries as readonly SubstanceEntry[];
  const inTable = (schedule: string) => tables.filter(({ controls }) => controls[0]!.schedule === schedule);
  expect([inTable('Table I').length, inTable('Table II').length]).toEqual([27, 8]);
  for (const { cas, hs } of tables) expect([cas, hs?.[0]?.code]).toEqual([expect.any(String), expect.any(String)]);
  const unique = tables
    .filter(({ category, hs }) => category === 'opioid-precursor' && !hs![0]!.basket)
    .map(({ hs }) => hs![0]!.code);
  expect(unique.sort()).toEqual(['293336', '293337']);
});

test('no substance or equipment word has two meanings', () => {
  const rows = lists.flatMap(({ header, entries }): (readonly [string, string])[] => {
    if (header.kind === 'SUBSTANCE')
      return (entries as readonly SubstanceEntry[]).flatMap(({ id, name, synonyms, salts }) =>
        [name, ...synonyms.map(({ text }) => text), ...(salts ?? []).map((salt) => salt.name)].map(
          (text) => [text, id] as const,
        ),
      );
    if (header.kind !== 'EQUIPMENT') return [];
    return (entries as readonly { id: string; terms: readonly { text: string }[] }[]).flatMap(({ id, terms }) =>
      terms.map(({ text }) => [text, id] as const),
    );
  });
  expect(rows.length).toBeGreaterThan(2000);
  expect(meanings(rows)).toEqual([]);
});

test('no term has two signals and no licit context two subgroups', () => {
  const ofKind = (kind: string) =>
    lists.filter(({ header }) => header.kind === kind).flatMap(({ entries }) => entries as readonly unknown[]);
  const terms = ofKind('TERM') as readonly { term: string; signal: string }[];
  const contexts = ofKind('LICIT_CONTEXT') as readonly { term: string; subgroup: string; context: string }[];
  expect(meanings(terms.map(({ term, signal }) => [term, signal]))).toEqual([]);
  expect(meanings(contexts.map(({ term, subgroup, context }) => [`${context} ${term}`, subgroup]))).toEqual([]);
});

test('a CAS number belongs to one substance', () => {
  const rows = substances.flatMap(({ id, cas, salts }) =>
    [cas, ...(salts ?? []).map((salt) => salt.cas)].flatMap((number) => (number ? [[number, id] as const] : [])),
  );
  expect(rows.length).toBeGreaterThan(120);
  expect(meanings(rows)).toEqual([]);
});

test('a Latin synonym of fewer than four letters and digits is marked weak', () => {
  const short = substances.flatMap(({ id, synonyms }) =>
    synonyms
      .filter(({ text, weak }) => !weak && /^[\x20-\x7f]*$/.test(text) && text.replace(/[^A-Za-z0-9]/g, '').length < 4)
      .map(({ text }) => `${id}: ${text}`),
  );
  expect(short).toEqual([]);
});

test('fentanyl is found under its names in the world’s scripts', () => {
  const fentanyl = substances.find(({ id }) => id === 'fentanyl')!;
  const texts = fentanyl.synonyms.map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(['fentanilo', 'fentanila', 'fentanil', '芬太尼', 'fentaini', 'фентанил', 'فنتانيل']),
  );
});

test('tramadol is under national control only; naloxone under none', () => {
  const controls = (id: string) =>
    substances.find((substance) => substance.id === id)!.controls.map(({ jurisdiction }) => jurisdiction);
  expect(controls('tramadol')).not.toContain('UN');
  expect(controls('tramadol')).toContain('CA');
  expect(controls('naloxone')).toEqual([]);
});

test('temporary Canadian scheduling ends with its year', () => {
  const spirobrorphine = substances.find(({ id }) => id === 'spirobrorphine')!;
  expect(spirobrorphine).toMatchObject({ validFrom: '2026-06-05', validTo: '2027-06-04' });
});

test('HS 2022 has 5,613 subheadings, the two of the opioid precursors among them', () => {
  const { texts } = loadHs2022();
  expect(texts.size).toBe(5613);
  expect([texts.get('293336'), texts.get('293337')]).toEqual([
    expect.stringContaining('ANPP'),
    expect.stringContaining('NPP'),
  ]);
});

test.skipIf(samples === undefined)('the 1988 tables agree with the public table (HOLDPOINT_SAMPLES)', () => {
  const path = join(samples!, 'data/substances/un-1988-tables.csv');
  expect(existsSync(path)).toBe(true);
  const tables = lists.find(({ header }) => header.list === 'un-1988-tables')!.entries as readonly SubstanceEntry[];
  const ours = tables.map(
    ({ cas, hs, controls, category }) =>
      `${cas} ${hs![0]!.code} ${hs![0]!.basket ? 'no' : 'yes'} ${controls[0]!.schedule} ${category === 'opioid-precursor' ? 'yes' : 'no'}`,
  );
  const theirs = readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .slice(1)
    .map((row) => {
      const [, , table, cas, hs, isUnique, , isOpioid] = row.split(',');
      return `${cas} ${hs!.replace('.', '')} ${isUnique} Table ${table} ${isOpioid!.trim()}`;
    });
  expect(ours.sort()).toEqual(theirs.sort());
});

test.skipIf(samples === undefined)('every Canadian precursor is in the shipped lists (HOLDPOINT_SAMPLES)', () => {
  const xml = readFileSync(join(samples!, 'data/substances/canada-cdsa-2026-06-05.xml'), 'utf8');
  const schedule = /<Label>SCHEDULE VI<\/Label>[\s\S]*?<\/Schedule>/.exec(xml)![0];
  const labelled = schedule.match(/<Item[^>]*><Label>/g)!.length;
  const items = new Set(
    substances.flatMap(({ controls }) =>
      controls.filter(({ schedule: name }) => name?.startsWith('Schedule VI ')).map(({ schedule: name }) => name!),
    ),
  );
  // Two esters and one amide stand as synonyms of the UN entry they belong to; one item is "any preparation".
  expect(labelled - items.size).toBeLessThanOrEqual(4);
});
