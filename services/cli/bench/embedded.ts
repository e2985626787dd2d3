/**
 * Memory and start of an embedded installation: `holdpoint up` in a process of its own, on fresh data with a published
 * list, ready as its own `/readyz` says, then fed through gRPC at a fixed rate.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { standardMix } from '../../../models/simulator/standard-mix.ts';
import type { SubmitRequest } from '../../../proto/holdpoint/v1/carrier.ts';
import { openCarrierClient } from '../../adapters/grpc-client.ts';
import { openStores } from '../../adapters/stores.ts';
import { SCORING_GROUP } from '../../scoring/main.ts';
import { SQLITE_FILE } from '../house.ts';
import { listedParties, machine, round } from './mix.ts';

export interface EmbeddedOptions {
  readonly names: number;
  readonly parcels: number;
  readonly ratePerSecond: number;
}

export const benchEmbedded = async ({ names, parcels, ratePerSecond }: EmbeddedOptions): Promise<object> => {
  const directory = await mkdtemp(join(tmpdir(), 'holdpoint-bench-'));
  try {
    const stores = await openStores({ kind: 'sqlite', path: join(directory, SQLITE_FILE) });
    await stores.lists.publish(listedParties(names));
    await stores.close();

    const ports = { grpc: await freePort(), metrics: await freePort() };
    const startedMs = performance.now();
    const up = startUp(directory, ports);
    const complaints = lastWords(up);
    const watched = watchMemory(up.pid!);
    try {
      await until(up, complaints, () => isReady(ports.metrics));
      const readySeconds = (performance.now() - startedMs) / 1000;
      const { rssBytes } = memoryOf(up.pid!)!;
      const receipts = await submit(`127.0.0.1:${ports.grpc}`, { parcels, ratePerSecond });
      await until(up, complaints, () => isDrained(ports.metrics));
      // Some work begins only a while after the start: the look back at what a list has on earlier parcels.
      await sleep(Math.max(0, startedMs + LOOKED_AFTER_MS - performance.now()));
      const last = memoryOf(up.pid!)!;
      return {
        bench: 'embedded',
        names,
        parcels: receipts,
        ratePerSecond,
        nodeFlags: NODE_FLAGS,
        readySeconds: round(readySeconds),
        rssAtReadyBytes: rssBytes,
        rssLastBytes: last.rssBytes,
        rssMaxBytes: last.rssMaxBytes,
        ...watched.stop(),
        machine: machine(),
      };
    } finally {
      watched.stop();
      await stop(up);
    }
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
};

interface Ports {
  readonly grpc: number;
  readonly metrics: number;
}

const startUp = (directory: string, { grpc, metrics }: Ports): ChildProcess =>
  spawn(process.execPath, [...NODE_FLAGS, fileURLToPath(new URL('../holdpoint.ts', import.meta.url)), 'up'], {
    stdio: ['ignore', 'ignore', 'pipe'],
    env: {
      ...process.env,
      HOLDPOINT_DATA_DIR: directory,
      HOLDPOINT_GRPC_PORT: String(grpc),
      HOLDPOINT_METRICS_PORT: String(metrics),
      HOLDPOINT_WORKERS: '1',
      HOLDPOINT_LOG_LEVEL: 'error',
    },
  });

const stop = async (up: ChildProcess): Promise<void> => {
  if (up.exitCode !== null || up.signalCode !== null) return;
  const ended = new Promise((resolve) => up.once('exit', resolve));
  up.kill('SIGTERM');
  await ended;
};

/** What it said last on standard error. */
const lastWords = (up: ChildProcess): (() => string) => {
  let text = '';
  up.stderr!.setEncoding('utf8').on('data', (chunk: string) => {
    text = (text + chunk).slice(-LAST_WORDS_CHARS);
  });
  return () => text;
};

const until = async (up: ChildProcess, complaints: () => string, isDone: () => Promise<boolean>): Promise<void> => {
  const untilMs = performance.now() + WAIT_MS_MAX;
  while (!(await isDone())) {
    if (up.exitCode !== null) throw new Error(`holdpoint up ended with status ${up.exitCode}: ${complaints()}`);
    if (performance.now() > untilMs) throw new Error(`not done after ${WAIT_MS_MAX} ms`);
    await sleep(POLL_MS);
  }
};

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ ok }) => ok,
    () => false,
  );

const isDrained = async (port: number): Promise<boolean> => {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return text.split('\n').some((line) => line.includes(`group="${SCORING_GROUP}"`) && line.endsWith(' 0'));
};

/** @returns how many receipts came back */
const submit = async (
  address: string,
  { parcels, ratePerSecond }: Pick<EmbeddedOptions, 'parcels' | 'ratePerSecond'>,
): Promise<number> => {
  const client = openCarrierClient(address, undefined);
  try {
    let receipts = 0;
    for await (const response of client.submit(atRate(parcels, ratePerSecond))) receipts += response.receipts.length;
    return receipts;
  } finally {
    client.close();
  }
};

async function* atRate(parcels: number, ratePerSecond: number): AsyncGenerator<SubmitRequest> {
  const startedMs = performance.now();
  let sent = 0;
  for (const { declaration } of standardMix({ seed: FEED_SEED, parcels })) {
    const earlyMs = startedMs + (sent / ratePerSecond) * 1000 - performance.now();
    if (earlyMs > 0) await sleep(earlyMs);
    yield { requestId: String(sent++), content: { $case: 'declaration', value: declaration } };
  }
}

interface Memory {
  readonly rssBytes: number;
  /** High-water mark since the process began. */
  readonly rssMaxBytes: number;
}

/** Undefined once the process has ended. */
const memoryOf = (pid: number): Memory | undefined => {
  const status = readProc(`/proc/${pid}/status`);
  const kibibytes = (field: string): number => Number(new RegExp(`^${field}:\\s+(\\d+) kB`, 'mu').exec(status)?.[1]);
  return status.includes('VmHWM')
    ? { rssBytes: kibibytes('VmRSS') * 1024, rssMaxBytes: kibibytes('VmHWM') * 1024 }
    : undefined;
};

/** Looks often at the processes that it started in its turn, which come and go: what they take counts on the machine. */
const watchMemory = (pid: number) => {
  let helpersRssMaxBytes = 0;
  let allRssMaxBytes = 0;
  const timer = setInterval(() => {
    const helpers = childrenOf(pid).flatMap((child) => memoryOf(child) ?? []);
    helpersRssMaxBytes = Math.max(helpersRssMaxBytes, ...helpers.map((memory) => memory.rssMaxBytes));
    const all = helpers.reduce((sum, { rssBytes }) => sum + rssBytes, memoryOf(pid)?.rssBytes ?? 0);
    allRssMaxBytes = Math.max(allRssMaxBytes, all);
  }, WATCH_MS);
  return {
    stop(): { readonly helpersRssMaxBytes: number; readonly allRssMaxBytes: number } {
      clearInterval(timer);
      return { helpersRssMaxBytes, allRssMaxBytes };
    },
  };
};

const childrenOf = (pid: number): readonly number[] => {
  try {
    return readdirSync(`/proc/${pid}/task`).flatMap((task) =>
      readProc(`/proc/${pid}/task/${task}/children`).split(' ').filter(Boolean).map(Number),
    );
  } catch {
    return [];
  }
};

/** Empty when the process is no longer there. */
const readProc = (path: string): string => {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
};

const freePort = async (): Promise<number> => {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as { readonly port: number };
  await new Promise((resolve) => server.close(resolve));
  return port;
};

/**
 * As the command's first line and `npm start` have it: the main thread's nursery else grows to 64 MB and stays there, and
 * what outlives it to twice what is in use. Each of V8's own threads keeps megabytes of what it once compiled: two do for the
 * two threads that there are, four would take ten megabytes more, and with one what is to be freed waits.
 */
const NODE_FLAGS = ['--max-semi-space-size=2', '--max-old-space-size=512', '--v8-pool-size=2'];
const LAST_WORDS_CHARS = 4_096;
const FEED_SEED = 77_002;
const WAIT_MS_MAX = 120_000;
const POLL_MS = 25;
const WATCH_MS = 50;
const LOOKED_AFTER_MS = 20_000;
