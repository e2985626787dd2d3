/**
 * A scoring thread: its own connection to the store, its own model session, bytes in and bytes out. What a batch changed
 * waits here until the main thread says that its outputs are acknowledged.
 */
import { parentPort, workerData } from 'node:worker_threads';
import { CODECS, toJson } from '../adapters/codec.ts';
import { engineVersion } from '../adapters/engine.ts';
import { collectAllGarbage } from '../adapters/garbage.ts';
import { openLotHash, sha256 } from '../adapters/hashes.ts';
import { openScoringModel, type ScoringModel } from '../adapters/model.ts';
import { openStores, type StoreConfig } from '../adapters/stores.ts';
import { type InForce, openInForce } from '../core/decision/assess.ts';
import { EMPTY_PROFILE } from '../core/risk/context.ts';
import type { SettleWrites } from '../core/stores.ts';
import { isOpenToDoubt } from './ends.ts';
import { scoreAround } from './isolate.ts';
import { type FromWorker, OUTPUT_TOPICS, type ToWorker } from './messages.ts';
import { packOutputs, unpackInputs } from './packing.ts';
import type { Ports, Stage } from './ports.ts';

import { tallyOf } from './tally.ts';

export interface WorkerOptions {
  readonly stores: StoreConfig;
  /** How long writing is tried before the batch is handed back to be scored without the store. */
  readonly settleMsMax: number;
  /** Manifests of models that score beside the one that decides. */
  readonly challengers: readonly string[];
  /** Key of the draw by lot; empty = nothing is drawn. */
  readonly explorationSecret: string;
}

const options = workerData as WorkerOptions;
const port = parentPort!;
const lotHash = openLotHash(options.explorationSecret);
const opened = Promise.all([openStores(options.stores), openModelOrSayWhy()]);
// While the lists are still being built.
void opened.then(collectAllGarbage);

/** Of each partition the last batch, until it is settled: an older one that never was is about to be handed over again. */
const unsettled = new Map<number, { readonly id: number; readonly writes: SettleWrites | undefined }>();
let inForce: InForce | undefined;
const hasLists = Promise.withResolvers<void>();

function openModelOrSayWhy(): Promise<ScoringModel | undefined> {
  const onMissing = (model: string, why: string): void => say({ kind: 'no-challenger', model, why });
  return openScoringModel({ challengers: options.challengers, onMissing }).then(
    (model) => {
      say({ kind: 'model', digest: model.version });
      return model;
    },
    // Without a model parcels are still screened, and every assessment says that it was missing.
    (error: Error) => {
      say({ kind: 'no-model', why: error.message });
      return undefined;
    },
  );
}

const say = (message: FromWorker, transfer: readonly ArrayBuffer[] = []): void =>
  port.postMessage(message, [...transfer]);

const portsFor = async (onStage: Ports['onStage']): Promise<Ports> => {
  const [stores, model] = await opened;
  return {
    store: stores.scoring,
    model: model?.model,
    codec: {
      ...CODECS,
      referralJson: (referral) => JSON.stringify(toJson('Referral', referral)),
      base64: (bytes) => Buffer.from(bytes).toString('base64'),
    },
    sha256,
    lotHash,
    now: Date.now,
    onStage,
    microsNow: () => performance.now() * 1000,
    alwaysExplain: false,
  };
};

const swap = async ({ image }: Extract<ToWorker, { kind: 'swap' }>): Promise<void> => {
  const [, model] = await opened;
  inForce = openInForce(image, {
    engine: engineVersion(),
    model: model?.version ?? '',
    profile: model?.profile ?? EMPTY_PROFILE,
  });
  hasLists.resolve();
  say({ kind: 'swapped', listsDigest: image.reference.versions.digest });
};

/**
 * A second batch may be read while the first waits for the store; more would only take memory and time from each other.
 * An embedded store answers at once, so there batches go one by one.
 */
const inTurn = ((atOnce: number) => {
  const lanes: Promise<unknown>[] = Array.from({ length: atOnce }, () => Promise.resolve());
  let next = 0;
  return <T>(work: () => Promise<T>): Promise<T> => {
    const lane = next++ % lanes.length;
    const done = lanes[lane]!.then(work);
    lanes[lane] = done.catch(() => undefined);
    return done;
  };
})(options.stores.kind === 'redis' ? 2 : 1);

const score = async ({ id, partition, packed, firstEnds }: Extract<ToWorker, { kind: 'batch' }>): Promise<void> => {
  // A fresh worker is handed batches while it still opens its lists.
  await hasLists.promise;
  const stageMicros: [Stage, number][] = [];
  const ports = await portsFor((stage, micros) => stageMicros.push([stage, micros]));
  const records = unpackInputs(packed);
  const { outputs, writes, ends } = await scoreAround(ports, inForce!, { partition, records, firstEnds });
  unsettled.set(partition, { id, writes });
  const packedOutputs = packOutputs(outputs, OUTPUT_TOPICS);
  const tally = tallyOf(records.length, ends, stageMicros);
  say({ kind: 'scored', id, packed: packedOutputs, tally, isOpenToDoubt: ends.some(isOpenToDoubt) }, [packedOutputs]);
};

const settle = async ({ id, partition }: Extract<ToWorker, { kind: 'settle' }>): Promise<void> => {
  const batch = unsettled.get(partition);
  if (batch?.id !== id) throw new Error(`batch ${id} of partition ${partition} is not here to be settled`);
  if (batch.writes !== undefined) await settleWithin(batch.writes, options.settleMsMax);
  unsettled.delete(partition);
  say({ kind: 'settled', id });
};

/** Tries for a bounded time: then the batch is scored again, and finds the store away. */
const settleWithin = async (writes: SettleWrites, msMax: number): Promise<void> => {
  const [stores] = await opened;
  const untilMs = performance.now() + msMax;
  for (let pauseMs = SETTLE_PAUSE_MS; ; pauseMs *= 2) {
    try {
      return await stores.scoring.settle(writes);
    } catch (error) {
      if (performance.now() + pauseMs > untilMs) throw error;
      await new Promise((resolve) => setTimeout(resolve, pauseMs));
    }
  }
};

const SETTLE_PAUSE_MS = 20;

const answering = (what: 'scored' | 'settled', id: number, work: Promise<void>): void =>
  void work.catch((error: Error & { readonly retriable?: boolean }) =>
    say({ kind: 'failed', what, id, why: error.message, isRetriable: error.retriable ?? what === 'settled' }),
  );

port.on('message', (message: ToWorker) => {
  switch (message.kind) {
    case 'swap':
      // A worker that cannot open what was built for it must not go on under the old lists unnoticed.
      void swap(message).catch((error) => queueMicrotask(() => Promise.reject(error)));
      return;
    case 'batch':
      answering(
        'scored',
        message.id,
        inTurn(() => score(message)),
      );
      return;
    case 'settle':
      answering('settled', message.id, settle(message));
      return;
    default:
      message satisfies never;
  }
});
