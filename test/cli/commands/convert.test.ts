import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable, Writable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { afterAll, expect, test } from 'vitest';
import { UsageError } from '../../../services/cli/command.ts';
import { convertCommand } from '../../../services/cli/commands/convert.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdpoint-convert-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const run = async (args: string[], stdin = ''): Promise<{ status: number; lines: Line[]; errors: string }> => {
  const written = { out: '', err: '' };
  const sink = (to: 'out' | 'err') =>
    new Writable({
      write(chunk, _encoding, done) {
        written[to] += String(chunk);
        done();
      },
    });
  const status = await convertCommand.run(args, {
    stdin: Readable.from([Buffer.from(stdin)]),
    stdout: sink('out'),
    stderr: sink('err'),
  });
  const lines = written.out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line);
  return { status, lines, errors: written.err };
};

interface Line {
  readonly file: string;
  readonly record: number;
  readonly declaration?: { readonly document: { readonly number: string } };
  readonly defects?: readonly { readonly rule: string }[];
  readonly rejected?: readonly object[];
  readonly link?: object;
}

const good = '{"document_number":"RB123456785GB"}\n';
const bad = '{"document_number":"RB123456786GB"}\n';

test('one line a record, in input order, over several files', async () => {
  const files = [file('a.jsonl', good + bad), file('b.jsonl.gz', gzipSync(good)), '-'];
  const { status, lines } = await run(files, good);
  expect(status).toBe(2);
  expect(lines.map((line) => [line.file, line.record, Object.keys(line)[2]])).toEqual([
    [files[0], 1, 'declaration'],
    [files[0], 2, 'rejected'],
    [files[1], 1, 'declaration'],
    ['-', 1, 'declaration'],
  ]);
  expect(lines[0]!.declaration!.document.number).toBe('RB123456785GB');
  expect(lines[0]!.defects!.map(({ rule }) => rule)).toContain('consignee-missing');
  expect(lines[1]!.rejected![0]).toEqual({
    path: 'document.number',
    value: 'RB123456786GB',
    rule: 's10-check-digit',
    message: 'The check digit (eleventh character) does not fit the eight digits before it.',
    severity: 'reject',
  });
});

test('a master waybill is a link', async () => {
  const xml =
    '<Waybill><MessageHeaderDocument><TypeCode>741</TypeCode></MessageHeaderDocument><BusinessHeaderDocument><ID>888-11111111</ID></BusinessHeaderDocument></Waybill>';
  const { status, lines } = await run([file('m.xml', xml)]);
  expect(status).toBe(0);
  expect(lines).toEqual([
    {
      file: join(folder, 'm.xml'),
      record: 1,
      link: { document: { type: 'WAYBILL', issuer: '888', number: '11111111' } },
    },
  ]);
});

test('a file that is not there, is broken gzip or has no record fails the command, after the others were converted', async () => {
  const empty = file('empty.csv', '');
  const broken = file('broken.jsonl.gz', gzipSync(good.repeat(9)).subarray(0, 30));
  for (const failing of [empty, broken, join(folder, 'missing.csv')]) {
    const { status, lines, errors } = await run([failing, file('ok.jsonl', good)]);
    expect(status).toBe(1);
    expect(lines.filter(({ declaration }) => declaration).length).toBeGreaterThan(0);
    expect(errors).toContain(failing);
  }
});

test('a format nobody knows, and no file at all, are usage errors', async () => {
  await expect(run(['x', '--format', 'fax'])).rejects.toThrow(UsageError);
  await expect(run([])).rejects.toThrow(UsageError);
});
