/** The process that reads the lists, builds their image, hands it over and ends. */
import type { GoodsImage } from '../core/screening/goods/goods.ts';
import { obeyStarter, tellStarter } from './helper.ts';
import { takeApart } from './image-parts.ts';
import { buildImage } from './reference.ts';
import { openStores, type StoreConfig } from './stores.ts';

/** `goodsDigest`: of the goods index that the starter has, and need not be sent again. */
export interface BuilderOrder {
  readonly stores: StoreConfig;
  readonly goodsDigest: string | undefined;
}

/** To the starter. The shared memory of an outline comes on standard output, buffer after buffer. */
export type BuilderMessage =
  | {
      readonly kind: 'outline';
      readonly skeleton: unknown;
      readonly bufferBytes: readonly number[];
      /** The goods index is the one of the last image. */
      readonly isGoodsHeld: boolean;
      readonly millis: number;
    }
  | { readonly kind: 'failed'; readonly why: string };

const build = async ({ stores: config, goodsDigest }: BuilderOrder): Promise<void> => {
  const startedAtMs = Date.now();
  const stores = await openStores(config);
  const published = await stores.lists.current();
  await stores.close();
  const builtGoods = goodsDigest === undefined ? undefined : { digest: goodsDigest, goods: HELD_BY_STARTER };
  const image = buildImage({ published, atMs: startedAtMs, ...(builtGoods && { builtGoods }) });
  const { skeleton, buffers } = takeApart(image);
  const bufferBytes = buffers.map(({ byteLength }) => byteLength);
  const isGoodsHeld = image.reference.goods === HELD_BY_STARTER;
  await tell({ kind: 'outline', skeleton, bufferBytes, isGoodsHeld, millis: Date.now() - startedAtMs });
  for (const buffer of buffers) await write(new Uint8Array(buffer));
};

/** Stands where the starter puts its own. */
const HELD_BY_STARTER: GoodsImage = { version: 0, buffer: new SharedArrayBuffer(1), directory: [] };

const write = (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });

const tell = (message: BuilderMessage): Promise<void> => tellStarter(message);

obeyStarter();
process.once('message', (order: BuilderOrder) => {
  build(order)
    .catch((error: Error) => tell({ kind: 'failed', why: error.message }))
    .finally(() => process.disconnect());
});
