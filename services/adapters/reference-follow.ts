/**
 * Keeps the image of lists and policies up to date. It is built in a process of its own, which also reads the lists: neither
 * scoring nor the log waits for it, and what reading and indexing takes goes back to the system.
 */
import type { ChildProcess } from 'node:child_process';
import type { InForceImage } from '../core/decision/assess.ts';
import type { ListSnapshots } from '../core/stores.ts';
import { collectYoungGarbage } from './garbage.ts';
import { endedForWantOfMemory, startHelper } from './helper.ts';
import { putTogether } from './image-parts.ts';
import type { Log } from './logger.ts';
import type { BuilderMessage, BuilderOrder } from './reference-builder.ts';
import type { StoreConfig } from './stores.ts';

/**
 * Builds now and whenever a list changes, each time in a fresh process that ends with its build: what reading and indexing
 * lists takes is given back. A build that fails leaves what is in force; the first one has to succeed, and `first`
 * rejects when it does not. Changes during a build become one more build.
 */
export const followReference = async (options: {
  readonly stores: StoreConfig;
  readonly lists: Pick<ListSnapshots, 'watch'>;
  readonly onImage: (image: InForceImage, millis: number) => void;
  readonly log: Log;
}): Promise<{ readonly first: Promise<void>; close(): Promise<void> }> => {
  const { log, onImage } = options;
  const first = Promise.withResolvers<void>();
  let builder: ChildProcess | undefined;
  let isWanted = false;
  let isClosed = false;
  let room = 0;
  let last: InForceImage | undefined;

  const fail = (why: string): void => {
    log('error', 'lists-not-built', { why });
    first.reject(new Error(`the lists could not be built: ${why}`));
  };
  const build = (): void => {
    isWanted = builder !== undefined;
    if (isWanted) return;
    let hasEnded = false;
    const end = (why: string): void => {
      if (!hasEnded && !isClosed) fail(why);
      hasEnded = true;
    };
    const started = startHelper(new URL('./reference-builder.ts', import.meta.url), { heapMbMax: HEAP_MB[room]! });
    builder = started;
    started.on('error', (error) => end(error.message));
    started.on('message', (message: BuilderMessage) => {
      if (message.kind === 'failed') return void end(message.why);
      void receive(started, message).then((received) => {
        if (hasEnded || isClosed) return;
        hasEnded = true;
        const image = message.isGoodsHeld ? withGoodsOf(last!, received) : received;
        last = image;
        onImage(image, message.millis);
        first.resolve();
      });
    });
    started.on('close', (status, signal) => {
      builder = undefined;
      if (!hasEnded && endedForWantOfMemory(status, signal) && room + 1 < HEAP_MB.length) {
        room++;
        isWanted = true;
      } else end(`the process that builds them ended with ${signal ?? `status ${status}`}`);
      if (isWanted && !isClosed) build();
    });
    started.send({ stores: options.stores, goodsDigest: last?.reference.goodsDigest } satisfies BuilderOrder);
  };

  const watching = await options.lists.watch(build);
  build();
  return {
    first: first.promise,
    async close() {
      isClosed = true;
      await watching.stop();
      builder?.kill('SIGKILL');
    },
  };
};

const withGoodsOf = (last: InForceImage, image: InForceImage): InForceImage => ({
  ...image,
  reference: { ...image.reference, goods: last.reference.goods },
});

/** Lays each piece where it belongs as it comes. Never resolves when the builder ends before the last one. */
const receive = (
  builder: ChildProcess,
  outline: Extract<BuilderMessage, { kind: 'outline' }>,
): Promise<InForceImage> => {
  const buffers = outline.bufferBytes.map((bytes) => new SharedArrayBuffer(bytes));
  const rooms = buffers.map((buffer) => new Uint8Array(buffer));
  let buffer = 0;
  let at = 0;
  let bytesSinceCollected = 0;
  return new Promise((resolve) => {
    builder.stdout!.on('data', (piece: Uint8Array) => {
      for (let from = 0; from < piece.byteLength; ) {
        const room = rooms[buffer]!;
        const part = piece.subarray(from, from + room.byteLength - at);
        room.set(part, at);
        from += part.byteLength;
        at += part.byteLength;
        if (at < room.byteLength) break;
        buffer++;
        at = 0;
      }
      bytesSinceCollected += piece.byteLength;
      if (bytesSinceCollected > GARBAGE_BYTES_MAX) {
        bytesSinceCollected = 0;
        collectYoungGarbage();
      }
      if (buffer === rooms.length) resolve(putTogether({ skeleton: outline.skeleton, buffers }));
    });
  });
};

const GARBAGE_BYTES_MAX = 4 * 1024 * 1024;
/** Little room collects garbage often and so takes little. Lists that are too large for it are built again with more. */
const HEAP_MB = [192, 1_024, 4_096] as const;
