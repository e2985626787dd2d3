/** Wires scoring: the declarations topic through worker threads to assessments and recommendations. */
import { Worker } from 'node:worker_threads';
import { CODECS } from '../adapters/codec.ts';
import type { CrashPoint } from '../adapters/crash-point.ts';
import type { House } from '../adapters/house.ts';
import type { Log } from '../adapters/logger.ts';
import type { Metrics } from '../adapters/metrics.ts';
import '../adapters/onnx-telemetry.ts';
import { followReference } from '../adapters/reference-follow.ts';
import type { StoreConfig } from '../adapters/stores.ts';
import type { EventLog, Running } from '../core/log.ts';
import type { ListSnapshots } from '../core/stores.ts';
import { TOPICS } from '../core/topics.ts';
import { countTally } from './count.ts';
import { scoreOnce } from './first-ends.ts';
import { openPool, type PoolPorts } from './pool.ts';
import { openRelistings } from './relisted.ts';
import type { WorkerOptions } from './worker.ts';

export const SCORING_GROUP = 'holdpoint-scoring';

export interface ScoringOptions {
  readonly log: EventLog;
  readonly lists: Pick<ListSnapshots, 'watch'>;
  /** Each worker thread opens its own connection. */
  readonly stores: StoreConfig;
  readonly workers: number;
  readonly batchRecordsMax: number;
  readonly challengers: readonly string[];
  /** Key of the draw by lot; empty = nothing is drawn. */
  readonly explorationSecret: string;
  readonly metrics: Metrics;
  readonly report: Log;
  readonly crash: (point: CrashPoint) => void;
}

export interface Scoring {
  /** Rejects when scoring ended by itself. */
  readonly done: Promise<void>;
  /** Finishes the batches in hand. */
  stop(): Promise<void>;
}

/** Of `serve scoring` and `up`. */
export const startScoring = async (house: House, stores: StoreConfig): Promise<void> => {
  const { life, config, metrics } = house;
  const scoring = await openScoring({
    log: house.log,
    lists: house.stores.lists,
    stores,
    workers: config.workers,
    batchRecordsMax: config.batchRecordsMax,
    challengers: config.challengers,
    explorationSecret: house.explorationSecret,
    metrics,
    report: house.logger.log,
    crash: house.crash,
  });
  life.onClose('scoring', () => scoring.stop());
  life.watch('scoring', scoring.done);
  metrics.onScrape(async () => {
    const topic = TOPICS.declarations.name;
    metrics.set('lag', { topic, group: SCORING_GROUP }, await house.log.lag(topic, SCORING_GROUP));
  });
};

/** Resolves once lists are in force in every worker and the log is being read. */
export const openScoring = async (options: ScoringOptions): Promise<Scoring> => {
  const { log, metrics, report, crash } = options;
  const pool = openPool({
    spawn: (listen) => {
      const { stores, challengers, explorationSecret } = options;
      return spawnWorker({ stores, settleMsMax: SETTLE_MS_MAX, challengers, explorationSecret }, listen);
    },
    onTally: (tally) => countTally(tally, metrics),
    onWorkerLost: (why) => report('error', 'scoring-worker-lost', { why }),
    onSwapped: (digest) => report('info', 'lists-in-force', { digest }),
    onModel(model) {
      metrics.clear('modelInfo');
      if (model.kind === 'model') metrics.set('modelInfo', { digest: model.digest }, 1);
      else report('error', 'model-refused', { why: model.why });
    },
    onNoChallenger: ({ model, why }) => report('warn', 'challenger-missing', { model, why }),
    workers: options.workers,
    respawnPauseMs: 250,
  });
  const relistings = openRelistings({ waitMsMax: RELISTED_MS_MAX, pauseMs: 100 });
  const reference = await followReference({
    stores: options.stores,
    lists: options.lists,
    onImage: (image, millis) => {
      pool.swap(image);
      relistings.inForce(image.reference.versions.list.map(({ digest }) => digest));
      if (options.explorationSecret === '' && image.policies.some(({ capacity }) => capacity !== undefined))
        report('warn', 'nothing-drawn-by-lot', { why: 'there is no exploration secret' });
      metrics.observe('listSwap', {}, millis / 1000);
      metrics.clear('listInfo');
      for (const { list, edition, digest } of image.reference.versions.list) {
        metrics.set('listInfo', { list, edition, digest }, 1);
      }
    },
    log: report,
  });
  await reference.first;
  await pool.ready();
  const score = scoreOnce({ log, decodeAssessment: CODECS.assessmentEvent.decode, score: pool.score });
  const running = await log.process(
    {
      topic: TOPICS.declarations.name,
      group: SCORING_GROUP,
      batchRecordsMax: options.batchRecordsMax,
      batchBytesMax: BATCH_BYTES_MAX,
      from: 'beginning',
    },
    async (batch, context) => {
      await relistings.settled(batch, context.isStale);
      const { outputs, settle } = await score(batch, context);
      return {
        outputs,
        async settle() {
          crash('outputs-acknowledged-before-progress');
          await settle?.();
        },
      };
    },
  );
  return { done: running.done, stop: () => stopAll(running, reference, pool) };
};

const stopAll = async (running: Running, ...rest: readonly { close(): Promise<void> }[]): Promise<void> => {
  await running.stop();
  for (const part of rest) await part.close();
};

const spawnWorker = (
  workerData: WorkerOptions,
  { onMessage, onEnd }: Parameters<PoolPorts['spawn']>[0],
): ReturnType<PoolPorts['spawn']> => {
  const worker = new Worker(new URL('./worker.ts', import.meta.url), {
    workerData,
    resourceLimits: {
      maxYoungGenerationSizeMb: YOUNG_MB_MAX[workerData.stores.kind],
      maxOldGenerationSizeMb: OLD_MB_MAX,
    },
  });
  let why = 'it exited';
  worker.on('message', onMessage);
  worker.on('error', (error: Error) => {
    why = error.message;
  });
  worker.on('exit', () => onEnd(why));
  return {
    post: (message, transfer) => worker.postMessage(message, [...transfer]),
    terminate: async () => void (await worker.terminate()),
  };
};

/**
 * Batches are short-lived. A nursery of many batches lets nearly all of them die before it is searched, which saves a sixth
 * of what scoring costs; in one process on SQLite memory is dearer than time.
 */
const YOUNG_MB_MAX: Readonly<Record<StoreConfig['kind'], number>> = { sqlite: 12, redis: 192 };
/** Twenty times what is in use; the more there may be, the longer V8 leaves garbage where it is. */
const OLD_MB_MAX = 512;
const BATCH_BYTES_MAX = 4 * 1024 * 1024;
const SETTLE_MS_MAX = 3_000;
const RELISTED_MS_MAX = 30_000;
