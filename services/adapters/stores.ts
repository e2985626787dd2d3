/** Opens the stores of either run from a plain value, so that a worker thread can open its own connection. */
import type { Stores } from '../core/stores.ts';

export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'redis'; readonly url: string; readonly gatherMsMax: number; readonly commandMsMax: number };

/** Loads only what it opens: an embedded process should not carry a Redis client in each of its threads. */
export const openStores = async (config: StoreConfig): Promise<Stores> =>
  config.kind === 'sqlite'
    ? (await import('./sqlite-stores.ts')).openSqliteStores({ path: config.path, now: Date.now })
    : (await import('./redis-stores.ts')).openRedisStores(config);
