/** The thread that reads the lists, builds their image, hands it over and ends. */
import { parentPort, workerData } from 'node:worker_threads';
import { type BuilderMessage, buildImage } from './reference.ts';
import { openStores, type StoreConfig } from './stores.ts';

const build = async (): Promise<BuilderMessage> => {
  const startedAtMs = Date.now();
  try {
    const stores = await openStores(workerData as StoreConfig);
    try {
      const image = buildImage({ published: await stores.lists.current(), atMs: startedAtMs });
      return { kind: 'built', image, millis: Date.now() - startedAtMs };
    } finally {
      await stores.close();
    }
  } catch (error) {
    return { kind: 'failed', why: (error as Error).message };
  }
};

parentPort!.postMessage(await build());
