import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  InputError,
  numberOption,
  readInput,
  readLines,
  showProgress,
  timeOption,
  UsageError,
  writeJsonLines,
} from '../../services/cli/command.ts';
import { readRecords } from '../../services/cli/records.ts';
import { tempDir } from '../customs/support.ts';
import { fakeIo } from './support.ts';

const collect = async <T>(items: AsyncIterable<T>): Promise<readonly T[]> => {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
};

const fileWith = (name: string, bytes: string | Uint8Array): string => {
  const path = join(tempDir(), name);
  writeFileSync(path, bytes);
  return path;
};

test('a file, a gzip and standard input read the same', async () => {
  const text = '{"a":1}\n\n{"a":"ü"}\r\n';
  const expected = [{ value: { a: 1 } }, { value: { a: 'ü' } }];
  expect(await collect(readRecords(fileWith('x.jsonl', text), fakeIo().io))).toEqual(expected);
  expect(await collect(readRecords(fileWith('x.jsonl.gz', gzipSync(text)), fakeIo().io))).toEqual(expected);
  expect(await collect(readRecords('-', fakeIo(text).io))).toEqual(expected);
});

test('lines come whole, however the bytes are cut', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/gu, ' '))),
      async (lines) => {
        const text = lines.map((line) => `${line}\n`).join('');
        expect(await collect(readLines('-', fakeIo(text).io))).toEqual(lines);
      },
    ),
  );
});

test('what is no record is a rejection in its place', async () => {
  const [first, second, third] = await collect(readRecords('-', fakeIo('{"a":1}\n[2]\n{"a":').io));
  expect(first).toEqual({ value: { a: 1 } });
  expect(second).toMatchObject({ rejected: [{ rule: 'json', value: '[2]', message: 'a record is a JSON object' }] });
  expect(third).toMatchObject({ rejected: [{ rule: 'json', value: '{"a":' }] });
});

test('a file without a record is an error', async () => {
  await expect(collect(readRecords('-', fakeIo('\n \n').io))).rejects.toThrow(/no record/u);
});

test('a file that is not there, or no gzip, is an input error', async () => {
  await expect(readInput('/nowhere/at/all', fakeIo().io)).rejects.toBeInstanceOf(InputError);
  await expect(readInput(fileWith('x.gz', 'plain'), fakeIo().io)).rejects.toBeInstanceOf(InputError);
});

test('an input over its bound is refused', async () => {
  await expect(readInput('-', fakeIo('12345').io, 4)).rejects.toThrow('-: more than 4 bytes');
});

test('JSON Lines come out one value a line', async () => {
  const { io, written } = fakeIo();
  const lines = writeJsonLines(io.stdout);
  await lines.write({ a: 1 });
  await lines.write({ b: 'x\ny' });
  await lines.flush();
  expect(written.stdout).toBe('{"a":1}\n{"b":"x\\ny"}\n');
});

test('numbers and times out of their range are usage errors that name option and value', () => {
  expect(numberOption('top', '10', { min: 1, max: 100, integer: true })).toBe(10);
  expect(() => numberOption('top', '0', { min: 1, max: 100 })).toThrow("--top is '0'");
  expect(() => numberOption('top', '', { min: 0, max: 100 })).toThrow(UsageError);
  expect(timeOption('at', '2026-02-01T00:00:00Z')).toBe(Date.UTC(2026, 1, 1));
  expect(() => timeOption('at', 'soon')).toThrow("--at is 'soon'");
  for (const none of ['2026-02-30', '20 Nov 2026', '2026', '99999999999999999999'])
    expect(() => timeOption('at', none)).toThrow(`--at is '${none}'`);
  for (const time of ['2026-11-20', '2026-11-20T10:00', '2026-11-20T10:00:00+02:00', '1795000000000'])
    expect(timeOption('at', time)).toBeGreaterThan(Date.UTC(2026, 10, 1));
});

test('there is a progress bar on a terminal only', () => {
  const plain = fakeIo();
  const quiet = showProgress(plain.io, { label: 'reading', total: 10 });
  quiet.advance(5);
  quiet.end();
  expect(plain.written.stderr).toBe('');
  const terminal = fakeIo();
  Object.assign(terminal.io.stderr, { isTTY: true });
  showProgress(terminal.io, { label: 'reading', total: 10 }).advance(5);
  expect(terminal.written.stderr).toContain('50 % (5 of 10)');
});
