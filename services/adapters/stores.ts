/** Opens the stores of either run from a plain value, so that a worker thread can open its own connection. */
import type { Stores } from '../core/stores.ts';
import { openRedisStores } from './redis-stores.ts';
import { openSqliteStores } from './sqlite-stores.ts';

export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly path: string }
  | { readonly kind: 'redis'; readonly url: string; readonly gatherMsMax: number; readonly commandMsMax: number };

export const openStores = (config: StoreConfig): Promise<Stores> =>
  config.kind === 'sqlite' ? openSqliteStores({ path: config.path, now: Date.now }) : openRedisStores(config);
