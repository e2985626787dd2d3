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
