/** The process that holds past declarations against one list, so that a look back delays nobody. */
import { CODECS } from '../adapters/codec.ts';
import { obeyStarter, tellStarter } from '../adapters/helper.ts';
import { digestLines } from '../adapters/lists/canonical.ts';
import { openStores, type StoreConfig } from '../adapters/stores.ts';
import { isoDay } from '../core/declaration/instants.ts';
import { openReference } from '../core/screening/reference.ts';
import { buildReference } from '../core/screening/reference-build.ts';
import { createScreener, type Screener } from '../core/screening/screen.ts';
import { readable } from './dead-letter.ts';
import { declaredIn } from './look-back.ts';

export type ToLookBack =
  | { readonly kind: 'open'; readonly stores: StoreConfig; readonly list: string }
  | { readonly kind: 'match'; readonly id: number; readonly values: readonly Uint8Array[] };

export interface FromLookBack {
  readonly id: number;
  readonly matches: readonly boolean[];
}

const openScreener = async ({ stores: config, list }: Extract<ToLookBack, { kind: 'open' }>): Promise<Screener> => {
  const stores = await openStores(config);
  try {
    const snapshots = (await stores.lists.current()).filter(({ header }) => header.list === list);
    return createScreener(openReference(buildReference({ snapshots, hsTexts: [], day: today, digest: digestLines })));
  } finally {
    await stores.close();
  }
};

const isMatch = (screen: Screener, value: Uint8Array): boolean => {
  const declaration = declaredIn(readable(value, CODECS.declarationEvent.decode)?.event)?.declaration;
  if (declaration === undefined) return false;
  const { parties, goods } = screen(declaration, { posting: declaration.postingDate || today, assessment: today });
  return (
    parties.some(({ hits }) => hits.length > 0) ||
    goods.some(({ hits }) => hits.some(({ kind }) => kind === 'SUBSTANCE' || kind === 'EQUIPMENT'))
  );
};

const today = isoDay(Date.now());
let screener: Promise<Screener> | undefined;

const hear = async (message: ToLookBack): Promise<void> => {
  if (message.kind === 'open') {
    screener = openScreener(message);
    return;
  }
  const screen = await screener!;
  const matches = message.values.map((value) => isMatch(screen, value));
  await tellStarter({ id: message.id, matches } satisfies FromLookBack);
};

obeyStarter();
process.on('message', (message: ToLookBack) => void hear(message));
