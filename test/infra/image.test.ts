/**
 * There is no Docker daemon on every machine, so the image's file tree is built natively: what the Dockerfile copies,
 * the packages it installs, less what it removes. Then a role is run from that tree alone, not as root.
 */
import { execFileSync, spawn } from 'node:child_process';
import { chmodSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort } from '../support/servers.ts';

const dockerfile = readFileSync('infra/Dockerfile', 'utf8');
const finalStage = dockerfile.slice(dockerfile.lastIndexOf('\nFROM'));
/** Sources that the last stage copies from the project; the packages come from the first. */
const copied = [...finalStage.matchAll(/^COPY (?!--from)(.+) \.\/?\S*$/gmu)].flatMap((match) => match[1]!.split(' '));
const NOBODY = 65_534;

describe('the image', () => {
  const root = mkdtempSync(join(tmpdir(), 'holdpoint-image-'));
  const app = join(root, 'app');

  beforeAll(() => {
    mkdirSync(app);
    for (const source of copied) cpSync(source, join(app, source), { recursive: true });
    for (const path of productionPackages()) cpSync(path, join(app, relative('.', path)), { recursive: true });
    removeAsTheDockerfileSays(join(app, 'node_modules'));
    chmodSync(root, 0o755);
  }, 120_000);
  afterAll(() => rmSync(root, { recursive: true, force: true }));

  test('has everything the Dockerfile names, and nothing of tests or tools', () => {
    expect(copied).toContain('services');
    for (const name of ['test', '.git', '.ci', 'node_modules/vitest', 'node_modules/node', 'node_modules/typescript']) {
      expect(existsSync(join(app, name)), name).toBe(false);
    }
  });

  test('has one platform of onnxruntime, and stays below 200 MB with all packages', () => {
    const bytes = Number(execFileSync('du', ['-sk', app], { encoding: 'utf8' }).split('\t')[0]) * 1_024;
    expect(bytes).toBeLessThan(200e6);
    expect(readdirSync(join(app, 'node_modules/onnxruntime-node/bin/napi-v6'))).toEqual(['linux']);
  });

  test('runs everything from its own tree, as a user without rights, and drains on SIGTERM', async () => {
    const dataDir = join(root, 'data');
    mkdirSync(dataDir);
    chmodSync(dataDir, 0o777);
    const [grpcPort, metricsPort] = [await freePort(), await freePort()];
    const isRoot = process.getuid?.() === 0;
    const node = isRoot ? readableNode(root) : process.execPath;
    const child = spawn(node, ['services/cli/holdpoint.ts', 'up', '--data-dir', dataDir], {
      cwd: app,
      env: {
        HOME: dataDir,
        NODE_ENV: 'production',
        HOLDPOINT_GRPC_PORT: String(grpcPort),
        HOLDPOINT_METRICS_PORT: String(metricsPort),
      },
      ...(isRoot ? { uid: NOBODY, gid: NOBODY } : {}),
    });
    let output = '';
    child.stdout.on('data', (chunk) => (output += chunk));
    child.stderr.on('data', (chunk) => (output += chunk));
    const end = new Promise((resolve) => child.once('exit', resolve));
    try {
      await readyAt(`http://127.0.0.1:${metricsPort}/readyz`, () => output);
    } finally {
      child.kill('SIGTERM');
    }
    expect(await end, output).toBe(0);
  });
});

const productionPackages = (): readonly string[] =>
  execFileSync('npm', ['ls', '--omit=dev', '--parseable', '--all'], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
    .split('\n')
    .map((path) => relative('.', path))
    // Nested packages come along with the package they are nested in.
    .filter((path) => /^node_modules\/(@[^/]+\/)?[^/]+$/u.test(path));

const removeAsTheDockerfileSays = (modules: string): void => {
  rmSync(join(modules, 'node'), { recursive: true, force: true });
  for (const name of readdirSync(modules))
    if (name.startsWith('node-bin-')) rmSync(join(modules, name), { recursive: true });
  const platforms = join(modules, 'onnxruntime-node/bin/napi-v6');
  for (const name of readdirSync(platforms)) if (name !== 'linux') rmSync(join(platforms, name), { recursive: true });
  const linux = join(platforms, 'linux');
  for (const arch of readdirSync(linux)) if (arch !== process.arch) rmSync(join(linux, arch), { recursive: true });
};

/** A checkout below /root cannot be read by others, so the node that runs the tests is copied out of it. */
const readableNode = (root: string): string => {
  const path = join(root, 'node');
  cpSync(process.execPath, path);
  chmodSync(path, 0o755);
  return path;
};

const readyAt = async (url: string, output: () => string): Promise<void> => {
  for (let tries = 0; tries < 300; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await sleep(100);
  }
  throw new Error(`never ready:\n${output()}`);
};
