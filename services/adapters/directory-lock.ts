import { join } from 'node:path';
import { lockFile } from './sqlite.ts';

/** Another process runs on the data directory. */
export class DirectoryInUse extends Error {
  readonly retriable = false;
}

/**
 * Keeps a data directory for this process until `release`, or until the process ends, however it ends. Its other files are
 * not locked: lists are imported beside a run. @throws DirectoryInUse
 */
export const lockDirectory = (directory: string): { readonly release: () => void } => {
  const release = lockFile(join(directory, 'holdpoint.lock'));
  if (release !== undefined) return { release };
  throw new DirectoryInUse(
    `another holdpoint runs on the data directory '${directory}': stop it, or give this one another with --data-dir`,
  );
};
