/**
 * The main thread's side of the worker threads: every partition has its worker, so a partition's batches meet one memory
 * and one connection. A worker that dies takes its batches with it; the log hands them over again, to a fresh one.
 */
import type { InForceImage } from '../core/decision/assess.ts';
import type { NewRecord } from '../core/log.ts';
import type { InputRecord } from './batch.ts';
import type { FirstEnds } from './ends.ts';
import { type FromWorker, OUTPUT_TOPICS, type Tally, type ToWorker } from './messages.ts';
import { packInputs, unpackOutputs } from './packing.ts';

/** One worker thread, as `main.ts` makes them. */
export interface Thread {
  post(message: ToWorker, transfer: readonly ArrayBuffer[]): void;
  terminate(): Promise<void>;
}

export interface PoolPorts {
  readonly spawn: (listen: {
    readonly onMessage: (message: FromWorker) => void;
    /** Once, when the thread has ended for whatever reason. */
    readonly onEnd: (why: string) => void;
  }) => Thread;
  readonly onTally: (tally: Tally) => void;
  readonly onWorkerLost: (why: string) => void;
  readonly onSwapped: (listsDigest: string) => void;
  /** A worker has opened its model, or goes without one. */
  readonly onModel: (model: Extract<FromWorker, { kind: 'model' | 'no-model' }>) => void;
  readonly onNoChallenger: (missing: Extract<FromWorker, { kind: 'no-challenger' }>) => void;
  readonly workers: number;
  /** Before a lost worker is replaced, so that one that cannot start does not spin. */
  readonly respawnPauseMs: number;
}

export interface Pool {
  /** `firstEnds`: what stands in the log of these records already; undefined = nothing that is known. */
  score(partition: number, records: readonly InputRecord[], firstEnds?: FirstEnds): Promise<ScoredOutputs>;
  /** Puts new lists and policies in force, worker by worker, between batches. */
  swap(image: InForceImage): void;
  /** Resolves when every worker has lists and can score. */
  ready(): Promise<void>;
  close(): Promise<void>;
}

export interface ScoredOutputs {
  readonly outputs: readonly NewRecord[];
  /** A run that knew more of the parcels, or less, could have come to other ends. */
  readonly isOpenToDoubt: boolean;
  /** To be called once the outputs are acknowledged. @throws WorkerError, retriable */
  settle(): Promise<void>;
}

/** The batch is to be handed over again. */
export class WorkerError extends Error {
  override readonly name = 'WorkerError';
  readonly retriable: boolean;

  constructor(message: string, retriable: boolean) {
    super(message);
    this.retriable = retriable;
  }
}

export const openPool = (ports: PoolPorts): Pool => {
  let image: InForceImage | undefined;
  let isClosing = false;
  const slots = Array.from({ length: ports.workers }, () =>
    openSlot(ports, { image: () => image, isClosing: () => isClosing }),
  );
  return {
    async score(partition, records, firstEnds) {
      const slot = slots[partition % slots.length]!;
      const packed = packInputs(records);
      const batch = (id: number): ToWorker => ({ kind: 'batch', id, partition, packed, firstEnds });
      const { id, packed: outputs, isOpenToDoubt } = await slot.ask('scored', batch, [packed]);
      return {
        outputs: unpackOutputs(outputs, OUTPUT_TOPICS),
        isOpenToDoubt,
        settle: async () => void (await slot.ask('settled', () => ({ kind: 'settle', id, partition }), [], id)),
      };
    },
    swap(next) {
      image = next;
      for (const slot of slots) slot.swap(next);
    },
    ready: async () => void (await Promise.all(slots.map((slot) => slot.ready()))),
    async close() {
      isClosing = true;
      await Promise.all(slots.map((slot) => slot.close()));
    },
  };
};

interface Waiting {
  readonly resolve: (message: never) => void;
  readonly reject: (error: WorkerError) => void;
}

const openSlot = (
  ports: PoolPorts,
  pool: { readonly image: () => InForceImage | undefined; readonly isClosing: () => boolean },
) => {
  const waiting = new Map<string, Waiting>();
  let lastId = 0;
  let thread: Thread | undefined;
  let inForce = Promise.withResolvers<void>();
  let respawning: ReturnType<typeof setTimeout> | undefined;

  const start = (): void => {
    thread = ports.spawn({ onMessage: hear, onEnd: lose });
    const image = pool.image();
    if (image !== undefined) thread.post({ kind: 'swap', image }, []);
  };

  const hear = (message: FromWorker): void => {
    switch (message.kind) {
      case 'swapped':
        ports.onSwapped(message.listsDigest);
        inForce.resolve();
        return;
      case 'model':
      case 'no-model':
        ports.onModel(message);
        return;
      case 'no-challenger':
        ports.onNoChallenger(message);
        return;
      case 'scored':
        ports.onTally(message.tally);
        take(`scored ${message.id}`)?.resolve(message as never);
        return;
      case 'settled':
        take(`settled ${message.id}`)?.resolve(message as never);
        return;
      case 'failed':
        take(`${message.what} ${message.id}`)?.reject(new WorkerError(message.why, message.isRetriable));
        return;
      default:
        message satisfies never;
    }
  };

  const take = (key: string): Waiting | undefined => {
    const found = waiting.get(key);
    waiting.delete(key);
    return found;
  };

  const lose = (why: string): void => {
    thread = undefined;
    inForce = Promise.withResolvers();
    for (const { reject } of waiting.values()) reject(new WorkerError(`a worker ended: ${why}`, true));
    waiting.clear();
    if (pool.isClosing()) return;
    ports.onWorkerLost(why);
    respawning = setTimeout(start, ports.respawnPauseMs);
  };

  start();
  return {
    ask<K extends 'scored' | 'settled'>(
      what: K,
      message: (id: number) => ToWorker,
      transfer: readonly ArrayBuffer[],
      id = ++lastId,
    ): Promise<Extract<FromWorker, { kind: K }>> {
      const { promise, resolve, reject } = Promise.withResolvers<Extract<FromWorker, { kind: K }>>();
      if (thread === undefined) reject(new WorkerError('a worker is being replaced', true));
      else {
        waiting.set(`${what} ${id}`, { resolve, reject });
        thread.post(message(id), transfer);
      }
      return promise;
    },
    swap: (image: InForceImage) => thread?.post({ kind: 'swap', image }, []),
    ready: () => inForce.promise,
    async close() {
      clearTimeout(respawning);
      await thread?.terminate();
    },
  };
};
