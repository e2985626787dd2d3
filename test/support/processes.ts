/** Runs `holdpoint` as its users do, each role a process that can be killed and started again on the same ports. */
import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, readFileSync, type WriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';

export interface Role {
  readonly name: string;
  readonly metricsUrl: string;
  isRunning(): boolean;
  /** Starts and waits until it is ready. */
  start(env?: Readonly<Record<string, string>>): Promise<void>;
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>;
  /** SIGTERM; resolves with the exit status when it has drained. */
  stop(): Promise<number | null>;
  /** Resolves when the process ends, however. */
  ended(): Promise<void>;
}

export interface RoleOptions {
  readonly name: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly metricsPort: number;
  readonly logFile: string;
}

const READY_MS_MAX = 60_000;

export const roleOf = ({ name, args, env, metricsPort, logFile }: RoleOptions): Role => {
  const metricsUrl = `http://127.0.0.1:${metricsPort}`;
  const log: WriteStream = createWriteStream(logFile, { flags: 'a' });
  let child: ChildProcess | undefined;
  let end: Promise<number | null> = Promise.resolve(null);
  const isRunning = () => child !== undefined && child.exitCode === null && child.signalCode === null;

  process.once('exit', () => child?.kill('SIGKILL'));
  return {
    name,
    metricsUrl,
    isRunning,
    ended: async () => void (await end),
    async start(more = {}) {
      child = spawn(process.execPath, ['services/cli/holdpoint.ts', ...args], {
        env: { PATH: process.env.PATH ?? '', HOLDPOINT_METRICS_PORT: String(metricsPort), ...env, ...more },
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      end = new Promise((resolve) => child!.once('exit', (code) => resolve(code)));
      child.stdout!.pipe(log, { end: false });
      child.stderr!.pipe(log, { end: false });
      const deadline = Date.now() + READY_MS_MAX;
      // With a crash point armed it may die before it is ready: that is its purpose, not a failure to start.
      while (isRunning()) {
        const ready = await fetch(`${metricsUrl}/readyz`, { signal: AbortSignal.timeout(1_000) }).catch(
          () => undefined,
        );
        if (ready?.ok) return;
        if (Date.now() > deadline) throw new Error(`${name} was not ready in ${READY_MS_MAX} ms; see ${logFile}`);
        await sleep(50);
      }
      if (more.HOLDPOINT_CRASH_AT === undefined) {
        await end;
        throw new Error(
          `${name} ended while starting; ${logFile} ends:\n${readFileSync(logFile, 'utf8').slice(-2_000)}`,
        );
      }
    },
    async kill() {
      if (isRunning()) child!.kill('SIGKILL');
      await end;
    },
    async stop() {
      if (isRunning()) child!.kill('SIGTERM');
      return end;
    },
  };
};
