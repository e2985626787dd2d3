import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects now what is short-lived. V8 does not count a socket's buffers for much and lets tens of megabytes of them gather,
 * which stay with the process once they were taken.
 */
export const collectYoungGarbage = (): void => collect({ type: 'minor' });

/**
 * Collects everything of this thread and gives what is free back to the system, in some thirty milliseconds: once what was
 * loaded is at rest. Loading leaves as much garbage as it leaves tables, and V8 lets a heap grow by a share of what it had.
 */
export const collectAllGarbage = (): void => collect({ type: 'major', execution: 'sync', flavor: 'last-resort' });

interface Collection {
  readonly type: 'minor' | 'major';
  readonly execution?: 'sync';
  readonly flavor?: 'last-resort';
}

const collect = (collection: Collection): void => {
  collector ??= openCollector();
  collector(collection);
};

let collector: ((collection: Collection) => void) | undefined;

/** The flag is taken back, because what V8 compiled under other flags it would not take from the cache. */
const openCollector = (): NonNullable<typeof collector> => {
  setFlagsFromString('--expose-gc');
  const gc = runInNewContext('gc');
  setFlagsFromString('--no-expose-gc');
  return gc;
};
