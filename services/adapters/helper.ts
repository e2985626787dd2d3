/**
 * A file of ours as a process of its own: what it takes goes back to the system when it ends, which the memory of a thread
 * does only in part. For work that is large, rare, and in nobody's way.
 */
import { type ChildProcess, fork } from 'node:child_process';

export const startHelper = (file: URL, { heapMbMax }: { readonly heapMbMax: number }): ChildProcess =>
  fork(file, [], {
    serialization: 'advanced',
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
    execArgv: [`--max-old-space-size=${heapMbMax}`, `--max-semi-space-size=${SEMI_SPACE_MB_MAX}`],
  });

/** How one ended for want of memory: V8 aborts. */
export const endedForWantOfMemory = (status: number | null, signal: string | null): boolean =>
  signal === 'SIGABRT' || status === ABORTED;

/** To be called by the helper: its end is for the process that started it to decide, and comes with that one's. */
export const obeyStarter = (): void => {
  process.once('disconnect', () => process.exit());
  // Ctrl-C reaches every process of a terminal.
  process.on('SIGINT', () => undefined);
};

/** Resolves once the message is on its way, so that not more than one waits in memory. */
export const tellStarter = (message: object): Promise<void> =>
  new Promise((resolve, reject) => {
    process.send!(message, undefined, undefined, (error) => (error ? reject(error) : resolve()));
  });

const SEMI_SPACE_MB_MAX = 8;
/** What a shell reports of SIGABRT. */
const ABORTED = 134;
