/** The thread that reads the lists and builds their image, one build at a time; requests meanwhile become one more build. */
import { parentPort, workerData } from 'node:worker_threads';
import { type BuilderMessage, buildImage } from './reference.ts';
import { openStores, type StoreConfig } from './stores.ts';

const stores = openStores(workerData as StoreConfig);
let isWanted = false;
let isBuilding = false;

const buildWhileWanted = async (): Promise<void> => {
  if (isBuilding) return;
  isBuilding = true;
  while (isWanted) {
    isWanted = false;
    parentPort!.postMessage(await build());
  }
  isBuilding = false;
};

const build = async (): Promise<BuilderMessage> => {
  const startedAtMs = Date.now();
  try {
    const { lists } = await stores;
    const image = buildImage({ published: await lists.current(), atMs: startedAtMs });
    return { kind: 'built', image, millis: Date.now() - startedAtMs };
  } catch (error) {
    return { kind: 'failed', why: (error as Error).message };
  }
};

parentPort!.on('message', () => {
  isWanted = true;
  void buildWhileWanted();
});
