import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const buf = join(root, 'node_modules/.bin/buf');
const folder = mkdtempSync(join(tmpdir(), 'holdpoint-generated-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (command: string, args: readonly string[], cwd: string): string =>
  execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

test('generated code is what the .proto files generate', () => {
  cpSync(join(root, 'proto'), join(folder, 'proto'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  const generated = join(folder, 'proto/holdpoint/v1');
  for (const name of readdirSync(generated)) if (name.endsWith('.ts')) rmSync(join(generated, name));
  run(buf, ['generate'], join(folder, 'proto'));
  run(process.execPath, ['generate-schema.ts'], join(folder, 'proto'));
  const committed = join(root, 'proto/holdpoint/v1');
  const names = readdirSync(committed).sort();
  expect(readdirSync(generated).sort()).toEqual(names);
  for (const name of names) {
    expect(readFileSync(join(generated, name), 'utf8') === readFileSync(join(committed, name), 'utf8'), name).toBe(
      true,
    );
  }
});

test('the .proto files pass the linter', () => {
  expect(run(buf, ['lint'], join(root, 'proto'))).toBe('');
});

test('nothing in the .proto files breaks those who speak the released vocabulary', () => {
  const baseline = join(root, 'proto/baseline.binpb');
  expect(existsSync(baseline)).toBe(true);
  expect(run(buf, ['breaking', '--against', baseline], join(root, 'proto'))).toBe('');
});
