import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readConfig } from '../../services/adapters/config.ts';
import { DirectoryInUse, lockDirectory } from '../../services/adapters/directory-lock.ts';
import { openStores } from '../../services/adapters/stores.ts';
import { openEmbeddedHouse } from '../../services/cli/house.ts';
import { tempDir } from '../customs/support.ts';

test('a data directory is one run’s at a time', () => {
  const directory = tempDir();
  const first = lockDirectory(directory);
  expect(() => lockDirectory(directory)).toThrow(DirectoryInUse);
  expect(() => lockDirectory(directory)).toThrow(`'${directory}': stop it, or give this one another`);
  expect(() => lockDirectory(tempDir())).not.toThrow();
  first.release();
  lockDirectory(directory).release();
});

test('what another process locked is refused while it lives, and free once it is killed', async () => {
  const directory = tempDir();
  const lockFile = new URL('../../services/adapters/directory-lock.ts', import.meta.url);
  const script = `import { lockDirectory } from '${lockFile}'; lockDirectory(process.argv[1]); console.log('locked'); setInterval(() => 0, 1000);`;
  const holder = spawn(process.execPath, ['--input-type=module', '-e', script, directory]);
  await once(holder.stdout, 'data');
  expect(() => lockDirectory(directory)).toThrow(DirectoryInUse);
  holder.kill('SIGKILL');
  await once(holder, 'exit');
  expect(() => lockDirectory(directory).release()).not.toThrow();
});

test('a second run on the same data is refused before it opens anything; lists can be imported beside the first', async () => {
  const dataDir = tempDir();
  const config = readConfig({ env: {}, flags: { 'data-dir': dataDir, 'metrics-port': '0', 'log-level': 'silent' } });
  const first = await openEmbeddedHouse(config);
  await expect(openEmbeddedHouse(config)).rejects.toThrow(DirectoryInUse);
  const stores = await openStores({ kind: 'sqlite', path: join(dataDir, 'holdpoint.sqlite') });
  expect(await stores.lists.current()).toEqual([]);
  await stores.close();
  expect(await first.life.stop('test')).toBe(0);
  const next = await openEmbeddedHouse(config);
  await next.life.stop('test');
});
