/**
 * One Kafka and one Redis for the whole run, started when the first suite asks for it: a run of unit tests starts
 * neither. Suites ask over a socket (see `server-for.ts`), since they run in processes of their own.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { type Container, containedKafka, containedRedis } from './containers.ts';
import { startKafka, startRedis } from './servers.ts';

export type ServerName = 'kafka' | 'redis';
/** What a suite is told: where the server is, or why there is none. */
export type ServerAnswer = { readonly url: string } | { readonly missing: string };

declare module 'vitest' {
  interface ProvidedContext {
    readonly serversSocket: string;
  }
}

const START: Record<ServerName, (dir: string) => Promise<Container>> = {
  kafka: async (dir) => given('HOLDPOINT_TEST_KAFKA') ?? (await containedKafka()) ?? startKafka({ dir }),
  redis: async (dir) => given('HOLDPOINT_TEST_REDIS') ?? (await containedRedis()) ?? startRedis({ dir }),
};

/** A server that somebody else runs: used, never stopped. */
const given = (variable: string): Container | undefined => {
  const url = process.env[variable];
  return url ? { url, stop: async () => undefined } : undefined;
};

export default async function setUp(project: TestProject): Promise<() => Promise<void>> {
  const root = mkdtempSync(join(tmpdir(), 'holdpoint-test-'));
  const started = new Map<ServerName, Promise<Container>>();
  const missing = new Map<ServerName, string>();

  const answer = async (name: ServerName): Promise<ServerAnswer> => {
    if (!started.has(name)) started.set(name, START[name](mkdtempSync(join(root, `${name}-`))));
    try {
      return { url: (await started.get(name)!).url };
    } catch (error) {
      missing.set(name, String(error));
      return { missing: String(error) };
    }
  };

  const desk = createServer((request, response) => {
    answer(request.url === '/kafka' ? 'kafka' : 'redis').then((told) => response.end(JSON.stringify(told)));
  });
  const socket = join(root, 'desk.sock');
  await new Promise<void>((resolve) => desk.listen(socket, resolve));
  project.provide('serversSocket', socket);

  return async () => {
    desk.close();
    await Promise.allSettled([...started.values()].map(async (server) => (await server).stop()));
    rmSync(root, { recursive: true, force: true });
    if (missing.size > 0 && process.env.CI_REQUIRE_SERVERS !== '1') warn(missing, skippedTests(project));
  };
}

const skippedTests = (project: TestProject): number =>
  project.vitest.state
    .getTestModules()
    .reduce((count, module) => count + [...module.children.allTests('skipped')].length, 0);

const warn = (missing: ReadonlyMap<ServerName, string>, skipped: number): void => {
  const rule = '!'.repeat(100);
  const reasons = [...missing].map(([name, reason]) => `  no ${name}: ${reason.slice(0, 600)}`);
  console.error(
    `\n${rule}\n${skipped} TESTS WERE SKIPPED, among them all that need:\n${reasons.join('\n')}\n${rule}\n`,
  );
};
