/**
 * The pipeline with its log and stores: drain rate of a log that was filled beforehand, the same for a handler that only
 * hands bytes on, and latency measured open loop from a process of its own. Embedded, or on Kafka and Redis: those given, or
 * some of its own.
 */
import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { openMetrics } from '../../adapters/metrics.ts';
import { openStores, type StoreConfig } from '../../adapters/stores.ts';
import type { EventLog } from '../../core/log.ts';
import { TOPICS } from '../../core/topics.ts';
import { openScoring, SCORING_GROUP } from '../../scoring/main.ts';
import { type BenchLog, declaredRecords, openBenchLog } from './bench-log.ts';
import type { FeederOptions, FeederResult } from './feeder.ts';
import { listedParties, machine, mixImage, mixParcels, round, rssMaxBytes } from './mix.ts';

export interface PipelineOptions {
  readonly parcels: number;
  readonly workers: number;
  readonly batchRecords: number;
  /** Of the latency phase; 0 = skipped. */
  readonly ratePerSecond: number;
  readonly latencySeconds: number;
  /** Brokers; absent = embedded. Topics must be empty: the group begins at their beginning. */
  readonly kafka?: readonly string[];
  readonly redis?: string;
  /** Kafka and Redis of its own, as the tests have them. */
  readonly startServers?: boolean;
}

export const benchPipeline = async ({ startServers = false, ...options }: PipelineOptions): Promise<object> => {
  if (!startServers) return measurePipeline(options);
  // Only here: what starts them belongs to the tests, and no installation has it.
  const { startKafka, startRedis } = await import('../../../test/support/servers.ts');
  const directory = await mkdtemp(join(tmpdir(), 'holdpoint-bench-servers-'));
  const started: { stop(): Promise<void> }[] = [];
  const keep = <T extends { stop(): Promise<void> }>(server: T): T => {
    started.push(server);
    return server;
  };
  try {
    const kafka = keep(await startKafka({ dir: await mkdtemp(join(directory, 'kafka-')) }));
    const redis = keep(await startRedis({ dir: await mkdtemp(join(directory, 'redis-')) }));
    return await measurePipeline({ ...options, kafka: [kafka.url], redis: redis.url });
  } finally {
    await Promise.all(started.map((server) => server.stop()));
    await rm(directory, { recursive: true, force: true });
  }
};

const measurePipeline = async (options: Omit<PipelineOptions, 'startServers'>): Promise<object> => {
  const directory = await mkdtemp(join(tmpdir(), 'holdpoint-bench-'));
  const path = join(directory, 'holdpoint.sqlite');
  const benchLog: BenchLog =
    options.kafka === undefined ? { kind: 'sqlite', path } : { kind: 'kafka', brokers: options.kafka };
  const storeConfig: StoreConfig =
    options.redis === undefined
      ? { kind: 'sqlite', path }
      : { kind: 'redis', url: options.redis, gatherMsMax: 250, commandMsMax: 1_000 };
  const { log, close } = await openBenchLog(benchLog);
  const stores = await openStores(storeConfig);
  try {
    await stores.lists.publish(listedParties());
    const image = mixImage();
    const records = declaredRecords(mixParcels(image, options.parcels));
    for (let from = 0; from < records.length; from += FILL_RECORDS)
      await log.append(records.slice(from, from + FILL_RECORDS));

    const timeline = openTimeline();
    const cpuBefore = process.cpuUsage();
    const scoring = await openScoring({
      log,
      lists: stores.lists,
      stores: storeConfig,
      workers: options.workers,
      batchRecordsMax: options.batchRecords,
      challengers: [],
      explorationSecret: '',
      metrics: timeline.metrics,
      report: () => undefined,
      crash: () => undefined,
    });
    await drained(log, SCORING_GROUP);
    const { user, system } = process.cpuUsage(cpuBefore);
    const drain = timeline.rates(options.parcels);
    const latency = options.ratePerSecond === 0 ? undefined : await feed({ ...options, log: benchLog });
    await scoring.stop();
    const passThroughPerSecond = await passThrough(log, options);
    const bytes = records.reduce((sum, { value }) => sum + value.byteLength, 0);
    return {
      bench: 'pipeline',
      on: options.kafka === undefined ? 'embedded' : 'kafka and redis',
      parcels: options.parcels,
      workers: options.workers,
      batchRecords: options.batchRecords,
      bytesPerRecord: Math.round(bytes / records.length),
      parcelsPerSecond: drain.parcelsPerSecond,
      parcelsPerSecondPerCore: Math.round((options.parcels / (user + system)) * 1e6),
      cold: drain.cold,
      warm: drain.warm,
      p50Ms: latency?.p50Ms,
      p99Ms: latency?.p99Ms,
      latency,
      rssMaxBytes: rssMaxBytes(),
      stagesMicros: timeline.stagesMicros(options.parcels),
      passThroughPerSecond,
      passThroughRatio: round(drain.parcelsPerSecond / passThroughPerSecond, 3),
      digests: { lists: image.reference.versions.digest },
      machine: machine(),
    };
  } finally {
    await stores.close();
    await close();
    await rm(directory, { recursive: true, force: true });
  }
};

/** Listens where the metrics are told of batches: when each ended, and how long its stages took. */
const openTimeline = () => {
  const ended: { readonly atMs: number; readonly records: number }[] = [];
  const stages = new Map<string, number>();
  const metrics = {
    ...openMetrics(),
    observe: (metric: string, labels: object, value: number): void => {
      if (metric === 'batchRecords') ended.push({ atMs: performance.now(), records: value });
      const { stage } = labels as { readonly stage?: string };
      if (stage !== undefined) stages.set(stage, (stages.get(stage) ?? 0) + value * 1e6);
    },
  };
  return {
    metrics,
    stagesMicros: (parcels: number) =>
      Object.fromEntries([...stages].map(([stage, micros]) => [stage, round(micros / parcels)])),
    /** The first half of the parcels meets cold caches, the second warm ones. */
    rates(parcels: number) {
      const halfway = halfwayOf(ended, parcels);
      const rate = (from: number, to: number) => {
        const sum = ended.slice(from + 1, to + 1).reduce((total, { records }) => total + records, 0);
        const parcelsPerSecond = Math.round((sum / (ended[to]!.atMs - ended[from]!.atMs)) * 1000);
        return { parcelsPerSecond };
      };
      const last = ended.length - 1;
      return { ...rate(0, last), cold: rate(0, halfway), warm: rate(halfway, last) };
    },
  };
};

const halfwayOf = (batches: readonly { readonly records: number }[], parcels: number): number => {
  let seen = 0;
  return batches.findIndex(({ records }) => {
    seen += records;
    return seen >= parcels / 2;
  });
};

const drained = async (log: EventLog, group: string): Promise<void> => {
  while ((await log.lag(TOPICS.declarations.name, group)) > 0) await sleep(DRAIN_POLL_MS);
};

/** The same records in the same batches, their bytes handed on as they are. */
const passThrough = async (log: EventLog, { batchRecords, parcels }: PipelineOptions): Promise<number> => {
  const group = 'holdpoint-bench-pass-through';
  let firstMs = 0;
  let lastMs = 0;
  let records = 0;
  const subscription = {
    topic: TOPICS.declarations.name,
    group,
    batchRecordsMax: batchRecords,
    batchBytesMax: 4 * 1024 * 1024,
    from: 'beginning' as const,
  };
  const running = await log.process(subscription, async (batch) => {
    lastMs = performance.now();
    if (firstMs === 0) firstMs = lastMs;
    records += batch.length;
    const outputs = batch.map(({ key, value }) => ({ topic: TOPICS.assessments.name, key, value }));
    return { outputs, settle: async () => undefined };
  });
  while (records < parcels) await sleep(DRAIN_POLL_MS);
  await drained(log, group);
  await running.stop();
  return Math.round((records / (lastMs - firstMs)) * 1000);
};

const feed = async (options: PipelineOptions & { readonly log: BenchLog }): Promise<FeederResult> => {
  const { log, ratePerSecond, latencySeconds } = options;
  const order: FeederOptions = { log, ratePerSecond, seconds: latencySeconds };
  const feeder = spawn(
    process.execPath,
    [fileURLToPath(new URL('./feeder.ts', import.meta.url)), JSON.stringify(order)],
    {
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  let text = '';
  feeder.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    text += chunk;
  });
  const status = await new Promise((resolve) => feeder.on('close', resolve));
  if (status !== 0) throw new Error(`the feeder ended with status ${status}`);
  return JSON.parse(text) as FeederResult;
};

const FILL_RECORDS = 2_048;
const DRAIN_POLL_MS = 20;
