import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Logger, openLogger } from '../../services/adapters/logger.ts';

const linesOf = (write: (logger: Logger) => void): readonly Record<string, unknown>[] => {
  const dir = mkdtempSync(join(tmpdir(), 'holdpoint-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const path = join(dir, 'log');
  const fd = openSync(path, 'w');
  const logger = openLogger({ level: 'info', role: 'test', fd });
  write(logger);
  logger.flush();
  closeSync(fd);
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));
};

test('a line is one event name and fields', () => {
  const [line] = linesOf(({ log }) => log('warn', 'push-failed', { destination: 'nl', attempt: 2 }));
  expect(line).toMatchObject({ level: 'warn', role: 'test', event: 'push-failed', destination: 'nl', attempt: 2 });
  expect(line?.at).toMatch(/^\d{4}-\d\d-\d\dT/u);
});

test('personal data does not reach a line, however deep it was put', () => {
  const party = { name: 'Marta Lindqvist', address: { street: 'Linden Road' }, communication: ['+46 8 1234'] };
  const lines = linesOf(({ log, with: withFields }) => {
    log('info', 'x', { consignor: party });
    log('info', 'x', { parcel: { declaration: { consignee: party } } });
    log('info', 'x', { parcel: { consignmentKey: 'POST|S10||RR1' }, secret: 'hunter2' });
    withFields({ officer: 'A. Officer' }).log('info', 'x');
  });
  expect(lines).toHaveLength(4);
  expect(JSON.stringify(lines)).not.toMatch(/Lindqvist|Linden|1234|RR1|hunter2|Officer/u);
});

test('an error is told with its cause, shortened', () => {
  const [line] = linesOf(({ log }) => {
    log('error', 'x', { error: new Error('a'.repeat(2_000), { cause: new Error('disk full') }) });
  });
  const error = line?.error as { message: string; cause: { message: string } };
  expect(error.message).toHaveLength(500);
  expect(error.cause.message).toBe('disk full');
});
