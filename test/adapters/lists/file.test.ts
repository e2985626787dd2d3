import { mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { listContext } from '../../../services/adapters/lists/context.ts';
import { describeList, verifyList } from '../../../services/adapters/lists/describe.ts';
import { ListFileError, parseListText, readListFile, writeListFile } from '../../../services/adapters/lists/file.ts';
import { loadShippedList } from '../../../services/adapters/lists/shipped.ts';
import { listLines, sealList } from '../../../services/core/screening/lists.ts';

const directory = (): string => mkdtempSync(join(tmpdir(), 'holdpoint-lists-'));

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }).filter((value) => value.trim() !== '');
const entry = fc.record({
  schema: fc.constantFrom('person', 'company', 'any'),
  names: fc.array(fc.record({ name: text, kind: fc.constantFrom('primary', 'alias', 'weak', 'original') }), {
    minLength: 1,
    maxLength: 4,
  }),
  countries: fc.uniqueArray(fc.constantFrom('FR', 'CN', 'US', 'XK')),
  contacts: fc.array(fc.record({ kind: fc.constantFrom('phone', 'email', 'wallet'), value: text }), { maxLength: 3 }),
  validFrom: fc.constantFrom(null, '2020-02-29'),
  provenance: fc.record({ source: text }),
});
const entries = fc
  .array(entry, { minLength: 1, maxLength: 20 })
  .map((all) => all.map((value, index) => ({ ...value, id: `e${index}` })));
const HEADER = { list: 'l', kind: 'PARTY', edition: '1', source: 's', licence: 'x' };

const sealed = (all: readonly object[]) => {
  const { snapshot, defects } = sealList(
    { line: 1, value: HEADER },
    all.map((value, index) => ({ line: index + 2, value })),
    listContext(),
  );
  if (snapshot === undefined) throw new Error(JSON.stringify(defects));
  return snapshot;
};

test('what is written is read back the same', () => {
  fc.assert(
    fc.property(entries, (all) => {
      const snapshot = sealed(all);
      expect(parseListText(listLines(snapshot, listContext()).join('\n')).snapshot).toEqual(snapshot);
    }),
  );
});

test('the digest does not depend on the order of entries or of members', () => {
  fc.assert(
    fc.property(entries, fc.infiniteStream(fc.nat()), (all, ranks) => {
      const shuffled = all
        .map((value) => ({
          rank: ranks.next().value as number,
          value: Object.fromEntries(Object.entries(value).reverse()),
        }))
        .sort((a, b) => a.rank - b.rank)
        .map(({ value }) => value);
      expect(sealed(shuffled).digest).toBe(sealed(all).digest);
    }),
  );
});

test('a file is written whole or not at all, and gzip is told by its name', async () => {
  const path = join(directory(), 'l.jsonl.gz');
  const snapshot = loadShippedList('exchange-rates');
  await writeListFile(path, snapshot);
  expect((await readListFile(path)).snapshot).toEqual(snapshot);
  expect(readdirSync(join(path, '..'))).toEqual(['l.jsonl.gz']);
  await expect(writeListFile(join(path, 'no', 'such'), snapshot)).rejects.toThrow();
});

test('standard input is read as -', async () => {
  const lines = listLines(loadShippedList('medicines'), listContext()).join('\n');
  expect((await readListFile('-', Readable.from([lines]))).snapshot?.header.list).toBe('medicines');
});

test('a file that is not there is an error that a retry does not mend', async () => {
  await expect(verifyList(join(directory(), 'none.jsonl'))).rejects.toThrow(ListFileError);
});

test('every defect of a file is told with its line, path, value, rule and message', () => {
  const bad = [
    JSON.stringify(HEADER),
    '{"id":"a","schema":"animal","names":[],"extra":1,"provenance":{"source":"s"}}',
    '{"id":"b","schema":"person","names":[{"name":"\\ud800","kind":"primary"}],"provenance":{"source":"s"}}',
    '{"id":"c","schema":"person","names":[{"name":"C","kind":"primary"}],"countries":["XX"],"provenance":{"source":"s"}}',
  ].join('\n');
  expect(parseListText(bad).defects?.map(({ line, path, value, rule }) => [line, path, value, rule])).toEqual([
    [2, '/extra', expect.any(String), 'schema-additionalProperties'],
    [2, '/schema', 'animal', 'schema-enum'],
    [2, '/names', '[]', 'schema-minItems'],
    [3, '', 'b', 'unicode'],
    [4, '/countries/0', 'XX', 'iso-country'],
  ]);
});

test('a list of an unknown kind is refused', () => {
  const header = JSON.stringify({ ...HEADER, kind: 'RUMOUR' });
  expect(parseListText(`${header}\n{"id":"a"}`).defects).toMatchObject([
    { line: 1, path: '/kind', rule: 'schema-enum' },
  ]);
});

test('a description counts what matters for the kind', () => {
  const { entries: count, counts, digest } = describeList(loadShippedList('un-1988-tables'));
  expect({ count, category: counts.category }).toEqual({
    count: 35,
    category: { 'opioid-precursor': 7, precursor: 28 },
  });
  expect(digest).toMatch(/^[0-9a-f]{64}$/);
});
