import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { UsageError } from '../../../services/cli/command.ts';
import { createListsCommand, type ListStore } from '../../../services/cli/commands/lists.ts';
import type { ListSnapshot } from '../../../services/core/screening/entries.ts';

const PARTIES = 'id,name,countries\na1,Imaginary Ann,FR\na2,Plausible Ltd,CN\n';

const harness = (stdin = '') => {
  const published = new Map<string, ListSnapshot>();
  const store: ListStore = {
    publish: async (snapshot) => void published.set(snapshot.header.list, snapshot),
    current: async () => [...published.values()],
  };
  const command = createListsCommand(async () => ({ lists: store, close: async () => undefined }));
  const run = async (...args: string[]) => {
    const [stdout, stderr] = [new PassThrough(), new PassThrough()];
    const status = await command.run(args, { stdin: Readable.from([stdin]), stdout, stderr });
    const lines = String(stdout.read() ?? '')
      .split('\n')
      .filter((line) => line !== '');
    return { status, lines: lines.map((line) => JSON.parse(line)), stderr: String(stderr.read() ?? '') };
  };
  return { run, published };
};

const file = (text: string): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'holdpoint-lists-')), 'parties.csv');
  writeFileSync(path, text);
  return path;
};

const importing = (path: string, edition = '1') =>
  ['import', path, '--list', 'mine', '--edition', edition, '--store', 'x'] as const;

test('an import tells what was added, removed and altered, and publishes', async () => {
  const { run, published } = harness();
  expect((await run(...importing(file(PARTIES)))).lines.at(-1)).toMatchObject({
    list: 'mine',
    added: 2,
    removed: 0,
    rejected: 0,
  });
  const second = await run(...importing(file('id,name,countries\na2,Plausible Ltd,HK\na3,New Person,FR\n'), '2'));
  expect(second.status).toBe(0);
  expect(second.lines.slice(0, 3)).toEqual([
    { list: 'mine', change: 'added', id: 'a3' },
    { list: 'mine', change: 'removed', id: 'a1' },
    { list: 'mine', change: 'altered', id: 'a2', paths: ['/countries/0', '/provenance/edition'] },
  ]);
  expect(published.get('mine')?.header.edition).toBe('2');
});

test('a failed import changes nothing and ends with status 1', async () => {
  const { run, published } = harness();
  await run(...importing(file(PARTIES)));
  const before = published.get('mine');
  const failed = await run(...importing(file(`${PARTIES}a1,Twice,FR\n`), '2'));
  expect(failed).toMatchObject({ status: 1, lines: [{ record: 4, rejected: [{ path: '/id', rule: 'unique-id' }] }] });
  expect(published.get('mine')).toBe(before);
});

test('an import with unusable rows ends with status 2 and names them', async () => {
  const { run } = harness();
  const outcome = await run(...importing(file(`${PARTIES}a4,Nowhere Man,Atlantis\n`)));
  expect(outcome.status).toBe(2);
  expect(outcome.lines.at(-2)).toMatchObject({ record: 4, rejected: [{ path: '/countries/0', value: 'Atlantis' }] });
});

test('what --out writes verifies, and shows, also from standard input', async () => {
  const out = join(mkdtempSync(join(tmpdir(), 'holdpoint-lists-')), 'mine.jsonl');
  const { run } = harness(PARTIES);
  await run('import', '-', '--list', 'mine', '--edition', '1', '--out', out);
  expect(await run('verify', out)).toMatchObject({ status: 0, lines: [{ valid: true, list: 'mine', entries: 2 }] });
  expect((await run('show', out, '--entries')).lines.map(({ id }) => id)).toEqual([undefined, 'a1', 'a2']);
  expect((await run('show', 'opioids')).lines).toMatchObject([{ list: 'opioids', kind: 'SUBSTANCE' }]);
});

test('verify names every defect and ends with status 2', async () => {
  const { run } = harness();
  const outcome = await run('verify', file('{"list":"x"}\n'));
  expect(outcome.status).toBe(2);
  expect(outcome.lines.length).toBeGreaterThan(2);
});

test('a wrong command line is a usage error', async () => {
  const { run } = harness();
  for (const args of [[], ['burn'], ['import'], ['import', 'x', '--kind', 'RUMOUR'], ['import', 'x', '--format', 'y']])
    await expect(run(...args)).rejects.toThrow(UsageError);
});
