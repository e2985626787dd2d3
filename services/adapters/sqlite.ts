import { DatabaseSync } from 'node:sqlite';

/**
 * Opens the one file that an embedded installation keeps everything in; `:memory:` for none. The log and the stores may
 * share the connection: every transaction here is synchronous, so two of them never interleave.
 */
export const openDatabase = (path: string): DatabaseSync => {
  const database = new DatabaseSync(path, {
    enableForeignKeyConstraints: true,
    enableDoubleQuotedStringLiterals: false,
    allowExtension: false,
    timeout: LOCK_WAIT_MS_MAX,
  });
  for (const pragma of PRAGMAS) database.exec(`PRAGMA ${pragma}`);
  return database;
};

/** How long a write waits for another process's write to end before it fails as busy. */
const LOCK_WAIT_MS_MAX = 5_000;

const PRAGMAS = [
  'journal_mode = WAL',
  // A receipt promises that the record survives a power cut; NORMAL would not sync the write-ahead log on commit.
  'synchronous = FULL',
  'wal_autocheckpoint = 1000',
  `journal_size_limit = ${64 * 1024 * 1024}`,
  'cache_size = -8000',
] as const;

/** Runs `work` in one write transaction; `IMMEDIATE`, because a read that becomes a write cannot wait for the lock. */
export const inTransaction = <T>(database: DatabaseSync, work: () => T): T => {
  database.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    database.exec('COMMIT');
    return result;
  } catch (error) {
    if (database.isTransaction) database.exec('ROLLBACK');
    throw error;
  }
};

/**
 * A lock on a file that says nothing and stays. SQLite takes it from the operating system, so it is gone with the process
 * that holds it, even after `kill -9`. @returns what releases it; undefined when another holds it
 */
export const lockFile = (path: string): (() => void) | undefined => {
  const database = new DatabaseSync(path, { timeout: 0 });
  try {
    database.exec('BEGIN EXCLUSIVE');
  } catch (error) {
    database.close();
    if ((error as { readonly errcode?: number }).errcode === SQLITE_BUSY) return undefined;
    throw error;
  }
  return () => {
    if (database.isOpen) database.close();
  };
};

/** https://www.sqlite.org/rescode.html#busy */
const SQLITE_BUSY = 5;
