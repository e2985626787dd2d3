// Runs on any Node >= 18, before the pinned one is there: installs exactly what the lockfile says, once per lockfile.
import { spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

const installed = 'node_modules/.package-lock.json';
const isCurrent = existsSync(installed) && statSync(installed).mtimeMs >= statSync('package-lock.json').mtimeMs;
if (!isCurrent) {
  console.error('holdpoint: installing what package-lock.json pins (once) …');
  const run = spawnSync('npm', ['ci', '--loglevel=error'], {
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  // Strips and compiles what assesses a parcel once, so that the first start is as quick and as small as later ones; may fail.
  if (run.status === 0) {
    const demo = ['assess', 'infra/demo/parcels.csv', '--at', '2026-11-20'];
    spawnSync('npx', ['--no-install', 'holdpoint', ...demo], { stdio: 'ignore', shell: true });
  }
  process.exit(run.status ?? 1);
}
