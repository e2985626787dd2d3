import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Collects now what is short-lived. V8 does not count a socket's buffers for much and lets tens of megabytes of them gather,
 * which stay with the process once they were taken.
 */
export const collectYoungGarbage = (): void => {
  collect ??= openCollector();
  collect({ type: 'minor' });
};

let collect: ((options: { readonly type: 'minor' }) => void) | undefined;

const openCollector = (): NonNullable<typeof collect> => {
  setFlagsFromString('--expose-gc');
  return runInNewContext('gc');
};
