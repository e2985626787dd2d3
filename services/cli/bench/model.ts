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
  const millis: number[] = [];
  let rssMaxBytes = 0;
  const cpu = process.cpuUsage();
  const until = performance.now() + seconds * 1000;
  while (performance.now() < until) {
    const from = performance.now();
    await batch(millis.length);
    millis.push(performance.now() - from);
    if (millis.length % RSS_EVERY === 0) rssMaxBytes = Math.max(rssMaxBytes, process.memoryUsage.rss());
  }
  const { user, system } = process.cpuUsage(cpu);
  await model.close();
  const scored = millis.length * BATCH_ROWS;
  millis.sort((a, b) => a - b);
  const percentile = (p: number): number => round(millis[Math.min(millis.length - 1, Math.floor(p * millis.length))]!);
  return {
    rowsPerSecondPerCore: Math.round(scored / ((user + system) / 1e6)),
    p50Ms: percentile(0.5),
    p99Ms: percentile(0.99),
    rssMaxBytes,
    batchRows: BATCH_ROWS,
    rows: scored,
    stagesMicros: { featurise: round(featuriseMicros), score: round((user + system) / scored) },
    digests: { model: model.digest, modelFile: model.manifest.modelSha256, features },
  };
};

const RSS_EVERY = 256;
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
