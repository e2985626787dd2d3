import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';

test('a process that opens the model leaves nothing in the home directory, whatever the runtime would tell its maker', () => {
  const home = mkdtempSync(join(tmpdir(), 'holdpoint-home-'));
  try {
    const model = new URL('../../services/adapters/model.ts', import.meta.url);
    const script = `const { openScoringModel } = await import(${JSON.stringify(model)}); await (await openScoringModel()).close();`;
    const { ORT_DISABLE_TELEMETRY: _, ...env } = process.env;
    const { status, stderr } = spawnSync(process.execPath, ['--input-type=module', '--eval', script], {
      env: { ...env, HOME: home, XDG_CACHE_HOME: home },
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(readdirSync(home)).toEqual([]);
  } finally {
    rmSync(home, { recursive: true, force: true });
  }
});
