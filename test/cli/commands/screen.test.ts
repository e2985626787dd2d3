import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { compareCommand } from '../../../services/cli/commands/compare.ts';
import { screenCommand } from '../../../services/cli/commands/screen.ts';
import { tempDir } from '../../customs/support.ts';
import { fakeIo } from '../support.ts';

const LIST = [
  { list: 'own', kind: 'PARTY', edition: '2026-01-01', source: 'test', licence: 'none' },
  { id: 'A1', schema: 'person', names: [{ name: 'Eric Badege', kind: 'primary' }], provenance: { source: 'test' } },
  {
    id: 'A2',
    schema: 'company',
    names: [{ name: 'Neda Industrial Group', kind: 'primary' }],
    provenance: { source: 'test' },
  },
];

const listFile = (): string => {
  const path = join(tempDir(), 'own.jsonl');
  writeFileSync(path, LIST.map((line) => `${JSON.stringify(line)}\n`).join(''));
  return path;
};

const lines = (text: string): Record<string, unknown>[] =>
  text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));

test('screen prints the hits of each name in input order, and a bad record as rejected with exit status 2', async () => {
  const { io, written } = fakeIo(
    '{"id":1,"name":"BADEGE, Erik"}\n{"id":2}\nnot json\n{"id":"x","name":"Nobody Known","schema":null}\n',
  );
  expect(await screenCommand.run(['--list', listFile(), '--names', '-'], io)).toBe(2);
  const [hit, bad, broken, none] = lines(written.stdout);
  expect(hit).toMatchObject({ id: 1, capped: false, hits: [{ list: 'own', entryId: 'A1', name: 'Eric Badege' }] });
  expect(bad).toMatchObject({ id: 2, rejected: [{ path: 'name', value: null, rule: 'type' }] });
  expect(broken).toMatchObject({ id: null, rejected: [{ rule: 'json' }] });
  expect(none).toEqual({ id: 'x', hits: [], capped: false });
});

test('screen with --min-score 0 gives the best there are, at most --top', async () => {
  const { io, written } = fakeIo('{"id":1,"name":"Eric Other"}\n');
  expect(await screenCommand.run(['--list', listFile(), '--names', '-', '--min-score', '0', '--top', '1'], io)).toBe(0);
  expect(lines(written.stdout)[0]).toMatchObject({ hits: [{ entryId: 'A1' }] });
});

test('screen with --min-score 0 gives --top of them whatever they score, best first, none twice', async () => {
  const { io, written } = fakeIo('{"id":1,"name":"Badege"}\n{"id":2,"name":"Zzyzx Qwrtk"}\n');
  expect(await screenCommand.run(['--list', listFile(), '--names', '-', '--min-score', '0'], io)).toBe(0);
  const hits = lines(written.stdout).map((line) => line.hits as { entryId: string; score: number }[]);
  expect(hits.map((all) => all.map(({ entryId }) => entryId))).toEqual([
    ['A1', 'A2'],
    ['A1', 'A2'],
  ]);
  expect(hits[0]![0]!.score).toBeGreaterThan(0);
  expect(hits[1]!.map(({ score }) => score)).toEqual([0, 0]);
});

test('screen reads publishers’ lists, several of them, and empty fields as none', async () => {
  const lists = new URL('../../adapters/lists/fixtures/', import.meta.url).pathname;
  const name = { id: 'é', name: 'Zephyr Oak Marrow and Son', country: '', birthDate: null, address: '', schema: '' };
  const { io, written } = fakeIo(`${JSON.stringify(name)}\r\n`);
  const args = ['--list', `${lists}un.xml`, '--list', listFile(), '--names', '-', '--at', '2032-01-01T00:00:00Z'];
  expect(await screenCommand.run(args, io)).toBe(0);
  expect(lines(written.stdout)).toMatchObject([{ id: 'é', hits: [{ list: 'un-consolidated', entryId: 'DMi.001' }] }]);
});

test('compare prints score and match at the shipped threshold', async () => {
  const { io, written } = fakeIo(
    '{"id":1,"query":"Vladimir Poetin","candidate":"PUTIN, Vladimir","schema":"person"}\n{"id":2,"query":"a","candidate":"b","schema":"ship"}\n',
  );
  expect(await compareCommand.run(['--pairs', '-'], io)).toBe(2);
  const [first, second] = lines(written.stdout);
  expect(first).toMatchObject({ id: 1, match: true });
  expect(second).toMatchObject({ id: 2, rejected: [{ path: 'schema', value: 'ship', rule: 'one-of' }] });
});

test('a command line without its files is a usage error', async () => {
  await expect(screenCommand.run(['--names', '-'], fakeIo().io)).rejects.toThrow(/--list/u);
  await expect(compareCommand.run([], fakeIo().io)).rejects.toThrow(/--pairs/u);
});
