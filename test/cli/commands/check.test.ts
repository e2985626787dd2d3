import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tempDir } from '../../customs/support.ts';

/** The program, copied, so that what it ships can be broken. */
const copied = (): string => {
  const directory = tempDir();
  for (const part of ['services', 'infra', 'proto', 'models/shipped', 'package.json'])
    cpSync(part, join(directory, part), { recursive: true });
  symlinkSync(join(process.cwd(), 'node_modules'), join(directory, 'node_modules'));
  return directory;
};

interface Checked {
  readonly check: string;
  readonly ok: boolean;
  readonly problems: readonly string[];
}

const check = (cwd: string): Promise<{ readonly status: number; readonly found: readonly Checked[] }> =>
  new Promise((resolve) => {
    const args = ['services/cli/holdpoint.ts', 'check', '--data-dir', join(cwd, 'data')];
    const child = execFile(process.execPath, args, { cwd }, (_, stdout) => {
      const lines = stdout.trim().split('\n');
      resolve({ status: child.exitCode ?? -1, found: lines.map((line) => JSON.parse(line) as Checked) });
    });
  });

const problemsOf = (found: readonly Checked[], name: string) => found.find((row) => row.check === name)?.problems;

test('everything that is wrong with lists and policies is told at once, each fault once', async () => {
  const directory = copied();
  const shipped = (path: string) => join(directory, 'infra', path);
  for (const list of ['opioids', 'terms']) appendFileSync(shipped(`lists/${list}.jsonl`), '{"id":"broken"}\n');
  for (const policy of ['us', 'nl']) {
    const text = readFileSync(shipped(`policies/${policy}.yaml`), 'utf8');
    writeFileSync(shipped(`policies/${policy}.yaml`), text.replace('opioid-named:', 'opiod-named:'));
  }
  const { status, found } = await check(directory);
  expect(status).toBe(1);
  expect(problemsOf(found, 'shipped lists')).toEqual([
    expect.stringContaining('the shipped list opioids is broken: line'),
    expect.stringContaining('the shipped list terms is broken: line'),
  ]);
  expect(problemsOf(found, 'policies')).toEqual([
    expect.stringMatching(/nl\.yaml:\d+: indicators\.opiod-named: there is no such indicator/u),
    expect.stringMatching(/us\.yaml:\d+: indicators\.opiod-named: there is no such indicator/u),
  ]);
  expect(problemsOf(found, 'lists and policies in force')).toEqual(['not possible, for what is said above']);
});
