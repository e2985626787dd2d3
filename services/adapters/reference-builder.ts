/** The process that reads the lists, builds their image, hands it over and ends. */
import { obeyStarter, tellStarter } from './helper.ts';
import { takeApart } from './image-parts.ts';
import { buildImage } from './reference.ts';
import type { BuilderMessage } from './reference-follow.ts';
import { openStores, type StoreConfig } from './stores.ts';

const build = async (config: StoreConfig): Promise<void> => {
  const startedAtMs = Date.now();
  const stores = await openStores(config);
  const published = await stores.lists.current();
  await stores.close();
  const { skeleton, buffers } = takeApart(buildImage({ published, atMs: startedAtMs }));
  const bufferBytes = buffers.map(({ byteLength }) => byteLength);
  await tell({ kind: 'outline', skeleton, bufferBytes, millis: Date.now() - startedAtMs });
  for (const buffer of buffers) await write(new Uint8Array(buffer));
};

const write = (bytes: Uint8Array): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write(bytes, (error) => (error ? reject(error) : resolve()));
  });

const tell = (message: BuilderMessage): Promise<void> => tellStarter(message);

obeyStarter();
process.once('message', (config: StoreConfig) => {
  build(config)
    .catch((error: Error) => tell({ kind: 'failed', why: error.message }))
    .finally(() => process.disconnect());
});
