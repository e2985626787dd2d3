/** Speed of the shipped model: the whole graph on vectors of the standard mix, in one thread, as a scoring worker runs it. */
import { fileURLToPath } from 'node:url';
import { standardMix } from '../../../models/simulator/standard-mix.ts';
import { simulatedKeys } from '../../../models/train/memory.ts';
import { sha256 } from '../../adapters/hashes.ts';
import { openModel } from '../../adapters/onnx.ts';
import { featureTableDigest } from '../../core/risk/features.ts';
import { deriveFacts, FEATURES_COUNT, featurise, TOKENS_MAX } from '../../core/risk/featurise.ts';
import { NO_HISTORY } from '../../core/risk/history.ts';

export interface ModelBench {
  readonly rowsPerSecondPerCore: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly rssMaxBytes: number;
  /** By a straight line through a sample a second after the first tenth; a run of under five minutes cannot tell. */
  readonly rssGrowthBytesPerHour?: number;
  readonly seconds: number;
  readonly batchRows: number;
  readonly rows: number;
  readonly stagesMicros: { readonly featurise: number; readonly score: number };
  readonly digests: { readonly model: string; readonly modelFile: string; readonly features: string };
}

const BATCH_ROWS = 64;
const VECTORS = 16_384;
const MANIFEST = fileURLToPath(new URL('../../../models/shipped/manifest.json', import.meta.url));

/** @param seconds how long to measure, after as much warming up as the vectors take once */
export const benchModel = async ({ seconds = 10 }: { readonly seconds?: number } = {}): Promise<ModelBench> => {
  const features = featureTableDigest(sha256);
  const model = await openModel({ manifestPath: MANIFEST, featureDigest: features });
  const { rows, tokens, featuriseMicros } = vectors(model.profile);
  const batch = (index: number): Promise<unknown> => {
    const at = (index * BATCH_ROWS) % VECTORS;
    return model.score(
      rows.subarray(at * FEATURES_COUNT, (at + BATCH_ROWS) * FEATURES_COUNT),
      tokens.subarray(at * TOKENS_MAX, (at + BATCH_ROWS) * TOKENS_MAX),
      BATCH_ROWS,
    );
  };
  for (let i = 0; i < VECTORS / BATCH_ROWS; i++) await batch(i);
  const durations = createDurations();
  const memory = createTrend();
  const cpu = process.cpuUsage();
  const beganMs = performance.now();
  const untilMs = beganMs + seconds * 1000;
  let batches = 0;
  let sampledMs = beganMs;
  for (let fromMs = beganMs; fromMs < untilMs; ) {
    await batch(batches++);
    const nowMs = performance.now();
    durations.add(nowMs - fromMs);
    if (nowMs - sampledMs >= SAMPLE_EVERY_MS) {
      sampledMs = nowMs;
      const isWarm = nowMs - beganMs > 0.1 * seconds * 1000;
      memory.add((nowMs - beganMs) / 3_600_000, process.memoryUsage.rss(), isWarm);
    }
    fromMs = performance.now();
  }
  const { user, system } = process.cpuUsage(cpu);
  await model.close();
  const scored = batches * BATCH_ROWS;
  return {
    rowsPerSecondPerCore: Math.round(scored / ((user + system) / 1e6)),
    p50Ms: round(durations.percentile(0.5)),
    p99Ms: round(durations.percentile(0.99)),
    rssMaxBytes: memory.max(),
    ...(seconds < TREND_SECONDS_MIN ? {} : { rssGrowthBytesPerHour: Math.round(memory.slope()) }),
    seconds,
    batchRows: BATCH_ROWS,
    rows: scored,
    stagesMicros: { featurise: round(featuriseMicros), score: round((user + system) / scored) },
    digests: { model: model.digest, modelFile: model.manifest.modelSha256, features },
  };
};

const SAMPLE_EVERY_MS = 1000;
const TREND_SECONDS_MIN = 300;

/** Durations in buckets one in a hundred wide, so that an hour of them takes no more room than a second. */
const createDurations = () => {
  const counts = new Uint32Array(BUCKETS);
  let total = 0;
  const bucketOf = (millis: number): number =>
    Math.max(0, Math.min(BUCKETS - 1, Math.ceil(Math.log(millis / SHORTEST_MS) / Math.log(WIDER))));
  return {
    add: (millis: number) => {
      counts[bucketOf(millis)]!++;
      total++;
    },
    percentile: (p: number): number => {
      let left = p * total;
      const at = counts.findIndex((count) => {
        left -= count;
        return left <= 0;
      });
      return SHORTEST_MS * WIDER ** at;
    },
  };
};

const BUCKETS = 2048;
const SHORTEST_MS = 0.001;
const WIDER = 1.01;

/** Least squares in running sums. */
const createTrend = () => {
  let [n, sx, sy, sxx, sxy, highest] = [0, 0, 0, 0, 0, 0];
  return {
    add: (x: number, y: number, counts: boolean) => {
      highest = Math.max(highest, y);
      if (!counts) return;
      n++;
      sx += x;
      sy += y;
      sxx += x * x;
      sxy += x * y;
    },
    max: () => highest,
    slope: () => (n < 2 ? 0 : (n * sxy - sx * sy) / (n * sxx - sx * sx)),
  };
};

const round = (value: number): number => Math.round(value * 1000) / 1000;

/** Parties never seen and lists without a hit: the graph's work does not hang on the values. */
const vectors = (profile: Parameters<typeof deriveFacts>[0]['profile']) => {
  const rows = new Float32Array(VECTORS * FEATURES_COUNT);
  const tokens = new Int32Array(VECTORS * TOKENS_MAX);
  const contexts = [...standardMix({ seed: 64, parcels: VECTORS })].map(({ declaration, receivedAtMs }) => ({
    declaration,
    receivedAtMs,
    screening: {
      kind: 'known' as const,
      value: { parties: [], goods: declaration.goodsItem.map(() => ({ quality: 'precise' as const, hits: [] })) },
    },
    history: {
      kind: 'known' as const,
      value: simulatedKeys(declaration).texts.map((text) => (text === undefined ? undefined : NO_HISTORY)),
    },
    sharedIdentifiers: 0,
    rates: new Map([['EUR', 0.01]]),
    profile,
  }));
  const from = performance.now();
  contexts.forEach((context, i) => {
    featurise(deriveFacts(context), rows, tokens, i);
  });
  return { rows, tokens, featuriseMicros: ((performance.now() - from) * 1000) / VECTORS };
};
