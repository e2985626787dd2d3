/**
 * The load of the latency figure, in a process of its own: appends at a fixed rate whatever comes back, and times each
 * parcel from when it was due to be sent to when its assessment is read from the log.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import { standardMix } from '../../../models/simulator/standard-mix.ts';
import { CODECS } from '../../adapters/codec.ts';
import { TOPICS } from '../../core/topics.ts';
import { type BenchLog, declaredRecords, openBenchLog } from './bench-log.ts';
import { percentile, round } from './mix.ts';

export interface FeederOptions {
  readonly log: BenchLog;
  readonly ratePerSecond: number;
  readonly seconds: number;
}

export interface FeederResult {
  readonly ratePerSecond: number;
  readonly parcels: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** Parcels without an assessment when waiting ended. */
  readonly unanswered: number;
}

const feed = async ({ log: options, ratePerSecond, seconds }: FeederOptions): Promise<FeederResult> => {
  const { log, close } = await openBenchLog(options);
  const parcels = [...standardMix({ seed: FEED_SEED, parcels: ratePerSecond * seconds })];
  const records = declaredRecords(parcels);
  const dueMs = new Map<string, number>();
  const latencies: number[] = [];
  const tail = await log.tail(TOPICS.assessments.name, (read) => {
    const nowMs = performance.now();
    for (const { value } of read) {
      const { event } = CODECS.assessmentEvent.decode(value);
      const key = event?.value.consignmentKey ?? '';
      const sentMs = dueMs.get(key);
      if (sentMs !== undefined) latencies.push(nowMs - sentMs);
      dueMs.delete(key);
    }
  });
  const startedMs = performance.now();
  const appends: Promise<void>[] = [];
  for (let sent = 0; sent < records.length; ) {
    const elapsedMs = performance.now() - startedMs;
    const due = Math.min(records.length, Math.floor((elapsedMs / 1000) * ratePerSecond));
    for (let i = sent; i < due; i++) {
      const { event } = CODECS.declarationEvent.decode(records[i]!.value);
      if (event?.$case === 'declared') dueMs.set(event.value.consignmentKey, startedMs + (i / ratePerSecond) * 1000);
    }
    if (due > sent) appends.push(log.append(records.slice(sent, due)));
    sent = due;
    await sleep(TICK_MS);
  }
  await Promise.all(appends);
  const untilMs = performance.now() + PATIENCE_MS;
  while (dueMs.size > 0 && performance.now() < untilMs) await sleep(TICK_MS);
  await tail.stop();
  await close();
  latencies.sort((a, b) => a - b);
  return {
    ratePerSecond,
    parcels: records.length,
    p50Ms: round(percentile(latencies, 0.5)),
    p99Ms: round(percentile(latencies, 0.99)),
    unanswered: dueMs.size,
  };
};

const FEED_SEED = 77_001;
const TICK_MS = 2;
const PATIENCE_MS = 10_000;

process.stdout.write(JSON.stringify(await feed(JSON.parse(process.argv[2]!) as FeederOptions)));
