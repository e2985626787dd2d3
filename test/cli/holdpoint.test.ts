import { expect, test } from 'vitest';
import { COMMANDS, runHoldpoint } from '../../services/cli/holdpoint.ts';
import { fakeIo } from './support.ts';

const run = async (...argv: string[]) => {
  const { io, written } = fakeIo();
  return { status: await runHoldpoint(argv, io), ...written };
};

test.each(Object.keys(COMMANDS))('%s has a name, a summary and help with an example', async (name) => {
  const command = await COMMANDS[name]!();
  expect(command.name).toBe(name);
  expect(command.summary).toMatch(/^\S.{10,100}$/u);
  const { status, stdout, stderr } = await run(name, '--help');
  expect([status, stderr]).toEqual([0, '']);
  expect(stdout).toContain(command.summary);
  expect(stdout).toMatch(/Examples?:?\s/iu);
  expect(stdout).toContain(`holdpoint ${name}`);
});

test('--help lists every command', async () => {
  const { status, stdout } = await run('--help');
  expect(status).toBe(0);
  for (const name of Object.keys(COMMANDS)) expect(stdout).toContain(`  ${name}`);
});

test('no command and an unknown command are usage errors, on standard error', async () => {
  expect(await run()).toMatchObject({ status: 64, stdout: '' });
  const { status, stdout, stderr } = await run('frobnicate');
  expect([status, stdout]).toEqual([64, '']);
  expect(stderr).toContain("no command 'frobnicate'");
});

test.each([
  ['serve'],
  ['serve', 'everything'],
  ['up', 'now'],
  ['up', '--no-such-setting', '1'],
  ['check', 'all'],
  ['customs', 'watch'],
  ['customs', 'look', '--destination', 'NL'],
  ['customs', 'decide', '--destination', 'NL', '--decision', 'SEIZE'],
])('%j is a usage error, with the usage', async (...argv) => {
  const { status, stdout, stderr } = await run(...argv);
  expect([status, stdout]).toEqual([64, '']);
  expect(stderr).toContain('Example:');
});

test('a wrong setting ends with status 1 and says variable, value and rule', async () => {
  const { status, stderr } = await run('serve', 'scoring', '--workers', '0');
  expect(status).toBe(1);
  expect(stderr).toContain("--workers is '0', but must be a whole number from 1 to 64");
});

test('check says all that is wrong, one line a check, and nothing else on standard output', async () => {
  const { status, stdout } = await run('check', '--workers', '0', '--grpc-host', '0.0.0.0');
  expect(status).toBe(1);
  const [settings] = stdout
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  expect(settings).toMatchObject({ check: 'settings', ok: false });
  expect(settings.problems).toHaveLength(2);
});
