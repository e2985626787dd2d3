import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { Command } from '../../../services/cli/command.ts';
import { goodsCommand } from '../../../services/cli/commands/goods.ts';
import { substanceCommand } from '../../../services/cli/commands/substance.ts';
import { tempDir } from '../../customs/support.ts';
import { fakeIo } from '../support.ts';

const run = async (command: Command, option: string, text: string) => {
  const { io, written } = fakeIo(text);
  const exit = await command.run([option, '-'], io);
  const rows = written.stdout.trim().split('\n');
  return { exit, rows: rows.map((row) => JSON.parse(row) as Record<string, unknown>) };
};

test('goods answers each record in its place, grade and hits best first, and a bad record as rejected', async () => {
  const { exit, rows } = await run(
    goodsCommand,
    '--descriptions',
    '{"id":"1","text":"fentanyl 10 g"}\nno json\n{"id":2,"text":7,"hs":"x"}\n{"id":"4","text":"gift","hs":""}\n{"id":"5","text":"fentanyl test strips","hs":"3822.19"}\n',
  );
  expect(exit).toBe(2);
  expect(rows.map(({ id }) => id)).toEqual(['1', null, 2, '4', '5']);
  expect(rows[0]).toMatchObject({ hits: [{ kind: 'SUBSTANCE', entry: 'fentanyl', surface: 'fentanyl', score: 1 }] });
  expect(rows[1]).toMatchObject({ rejected: [{ rule: 'json' }] });
  expect(rows[2]).toMatchObject({ rejected: [{ path: 'text' }, { path: 'hs', rule: 'pattern' }] });
  expect(rows[3]).toMatchObject({ quality: 'vague', phrase: 'gift' });
  const scores = (rows[4]!.hits as { score: number }[]).map(({ score }) => score);
  expect(scores).toEqual([...scores].sort((a, b) => b - a));
});

test('goods without a record is an error; a gzip is read', async () => {
  await expect(run(goodsCommand, '--descriptions', '\n')).rejects.toThrow('no record');
  const path = join(tempDir(), 'texts.jsonl.gz');
  writeFileSync(path, gzipSync('{"id":1,"text":"cotton shirts"}\n'));
  const { io, written } = fakeIo();
  expect(await goodsCommand.run(['--descriptions', path], io)).toBe(0);
  expect(JSON.parse(written.stdout)).toEqual({ id: 1, quality: 'precise', hits: [] });
});

test('substance answers each record in its place; what is no structure is rejected', async () => {
  const { exit, rows } = await run(
    substanceCommand,
    '--structures',
    '{"id":"a","smiles":"CC(=O)Nc1ccc(O)cc1"}\n[]\n{"id":"c","smiles":"CCC("}\n{"id":"d"}\n',
  );
  expect(exit).toBe(2);
  expect(rows).toMatchObject([
    { id: 'a', classes: [] },
    { id: null, rejected: [{ rule: 'json' }] },
    { id: 'c', rejected: [{ path: 'smiles', rule: 'smiles' }] },
    { id: 'd', rejected: [{ path: 'smiles', rule: 'type' }] },
  ]);
});
