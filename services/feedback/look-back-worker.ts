/** The thread that holds past declarations against one list, so that a look back delays nobody. */
import { parentPort, workerData } from 'node:worker_threads';
import { CODECS } from '../adapters/codec.ts';
import { digestLines } from '../adapters/lists/canonical.ts';
import { openStores, type StoreConfig } from '../adapters/stores.ts';
import { isoDay } from '../core/declaration/instants.ts';
import { buildReference, openReference } from '../core/screening/reference.ts';
import { createScreener, type Screener } from '../core/screening/screen.ts';

export interface LookBackWorkerData {
  readonly stores: StoreConfig;
  readonly list: string;
}

export type ToLookBack = { readonly id: number; readonly values: readonly Uint8Array[] };
export type FromLookBack = { readonly id: number; readonly matches: readonly boolean[] };

const { stores: storeConfig, list } = workerData as LookBackWorkerData;
const today = isoDay(Date.now());

const openScreener = async (): Promise<Screener> => {
  const stores = await openStores(storeConfig);
  try {
    const snapshots = (await stores.lists.current()).filter(({ header }) => header.list === list);
    return createScreener(openReference(buildReference({ snapshots, hsTexts: [], day: today, digest: digestLines })));
  } finally {
    await stores.close();
  }
};
const screener = openScreener();

const isMatch = async (value: Uint8Array): Promise<boolean> => {
  const { event } = CODECS.declarationEvent.decode(value);
  if (event?.$case !== 'declared' || event.value.declaration === undefined) return false;
  const { declaration } = event.value;
  const screen = await screener;
  const { parties, goods } = screen(declaration, { posting: declaration.postingDate || today, assessment: today });
  return (
    parties.some(({ hits }) => hits.length > 0) ||
    goods.some(({ hits }) => hits.some(({ kind }) => kind === 'SUBSTANCE' || kind === 'EQUIPMENT'))
  );
};

parentPort!.on('message', async ({ id, values }: ToLookBack) => {
  const matches = await Promise.all(values.map(isMatch));
  parentPort!.postMessage({ id, matches } satisfies FromLookBack);
});
