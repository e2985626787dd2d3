/**
 * The risk model on ONNX Runtime: one call a batch gives probability, logit, every contribution and the tokens that
 * mattered. A file whose digest or feature table is not the expected one is refused, never approximated.
 */
import './onnx-telemetry.ts';
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { InferenceSession, Tensor } from 'onnxruntime-node';
import { type ProfileFile, profileOf, type TrafficProfile } from '../core/risk/context.ts';
import { FEATURES_COUNT, TOKENS_MAX } from '../core/risk/featurise.ts';
import { restWhenFailing } from './challenger.ts';

export interface ModelOptions {
  /** The champion's manifest; the model and the traffic profile it names stand beside it. */
  readonly manifestPath: string | URL;
  /** Hex digest of the feature table in force (`featureTableDigest`). */
  readonly featureDigest: string;
  /** Manifests of models that score beside the champion; recorded, never deciding. One that cannot be used is missing. */
  readonly challengers?: readonly (string | URL)[];
  /** Told why a challenger does not score, at opening or for a while. */
  readonly onMissing?: (model: string, why: string) => void;
}

export interface Model {
  /** Hex SHA-256 of the manifest, which holds those of model, profile and feature table: what an assessment quotes. */
  readonly digest: string;
  readonly name: string;
  readonly profile: TrafficProfile;
  readonly manifest: Manifest;
  /**
   * Scores the first `n` rows. `rows` is `FEATURES_COUNT` wide (NaN = missing), `tokens` `TOKENS_MAX` wide (0 = none).
   * The results are valid until the next call; calls do not overlap.
   */
  readonly score: (rows: Float32Array, tokens: Int32Array, n: number) => Promise<Scores>;
  readonly close: () => Promise<void>;
}

export interface Scores {
  /** Calibrated. */
  readonly probability: Float32Array;
  readonly logit: Float32Array;
  /** Per row `FEATURES_COUNT` + 1 values in log-odds, the last one of all text terms together. With `bias` they sum to the logit. */
  readonly contributions: Float32Array;
  readonly bias: number;
  /** Per row the `reasonsCount` strongest contributions, highest first: places in `contributions` and values. */
  readonly reasonIndex: Int32Array;
  readonly reasonValue: Float32Array;
  readonly reasonsCount: number;
  /** Per row the `topTokensCount` tokens that raised the score most: positions as `tokenSurfaces` has them, and values. */
  readonly tokenPosition: Int32Array;
  readonly tokenValue: Float32Array;
  readonly topTokensCount: number;
  readonly shadows: readonly ShadowScores[];
}

export interface ShadowScores {
  /** Digest of the challenger's manifest; its file name where that could not be read. */
  readonly model: string;
  /** Both are empty where the scores are missing. */
  readonly probability: Float32Array;
  readonly logit: Float32Array;
}

/** What of `manifest.json` is read here; the file says more. */
export interface Manifest {
  readonly model: string;
  readonly modelSha256: string;
  readonly profile: string;
  readonly profileSha256: string;
  readonly featureDigest: string;
  readonly bias: number;
  readonly prior: number;
}

/** A model that must not be used as it is: another file or another feature table than it was made for. */
export class ModelRefused extends Error {
  override readonly name = 'ModelRefused';
  readonly retriable = false;
}

/** @throws {ModelRefused} when a digest differs; file errors as they come. */
export const openModel = async (options: ModelOptions): Promise<Model> => {
  const champion = await openOne(options.manifestPath, options.featureDigest, CHAMPION_OUTPUTS);
  const challengers = await Promise.all((options.challengers ?? []).map((path) => openChallenger(path, options)));
  const profile = await readProfile(pathOf(options.manifestPath), champion.manifest);
  return {
    digest: champion.digest,
    name: champion.manifest.model,
    profile,
    manifest: champion.manifest,
    score: async (rows, tokens, n) => {
      const feeds = {
        rows: new Tensor('float32', rows.subarray(0, n * FEATURES_COUNT), [n, FEATURES_COUNT]),
        tokens: new Tensor('int32', tokens.subarray(0, n * TOKENS_MAX), [n, TOKENS_MAX]),
      };
      const outputs = await champion.run(feeds);
      const shadows: ShadowScores[] = [];
      for (const challenger of challengers) shadows.push(await challenger.score(feeds, n));
      return {
        probability: floats(outputs.probability),
        logit: floats(outputs.logit),
        contributions: floats(outputs.contributions),
        bias: champion.manifest.bias,
        reasonIndex: integers(outputs.reason_index),
        reasonValue: floats(outputs.reason_value),
        reasonsCount: outputs.reason_index!.dims[1]!,
        tokenPosition: integers(outputs.token_position),
        tokenValue: floats(outputs.token_value),
        topTokensCount: outputs.token_position!.dims[1]!,
        shadows,
      };
    },
    close: async () => {
      for (const model of [champion, ...challengers]) await model.release();
    },
  };
};

interface Challenger {
  readonly score: (feeds: InferenceSession.FeedsType, n: number) => Promise<ShadowScores>;
  readonly release: () => Promise<void>;
}

/** Never throws: the champion does not depend on it. */
const openChallenger = async (location: string | URL, options: ModelOptions): Promise<Challenger> => {
  const { featureDigest, onMissing = () => undefined } = options;
  try {
    const { digest, run, release } = await openOne(location, featureDigest, SHADOW_OUTPUTS);
    const scored = restWhenFailing(
      async (feeds: InferenceSession.FeedsType) => {
        const { probability, logit } = await run(feeds);
        return { probability: floats(probability), logit: floats(logit) };
      },
      { nowMs: () => performance.now(), onRest: (why) => onMissing(digest, why) },
    );
    const score: Challenger['score'] = async (feeds, n) => {
      const scores = await scored(feeds, n);
      return scores.kind === 'known' ? { model: digest, ...scores.value } : missing(digest);
    };
    return { score, release };
  } catch (error) {
    const name = basename(pathOf(location));
    onMissing(name, (error as Error).message);
    return { score: async () => missing(name), release: async () => undefined };
  }
};

const missing = (model: string): ShadowScores => ({ model, probability: NONE, logit: NONE });
const NONE = new Float32Array(0);

const CHAMPION_OUTPUTS = [
  'probability',
  'logit',
  'contributions',
  'reason_index',
  'reason_value',
  'token_position',
  'token_value',
] as const;
const SHADOW_OUTPUTS = ['probability', 'logit'] as const;

/** Any graph of `train/graph.py`, run as the service runs its own: for evaluation, which has no manifest or feature table. */
export const openGraph = async (
  path: string,
  { width, tokensMax }: { readonly width: number; readonly tokensMax: number },
): Promise<{
  /** Of the rows given, which have no text; `contributions` are `width` + 1 a row. */
  readonly score: (rows: Float32Array) => Promise<Pick<Scores, 'probability' | 'logit' | 'contributions'>>;
  readonly close: () => Promise<void>;
}> => {
  const session = await InferenceSession.create(path, SESSION_OPTIONS);
  return {
    score: async (rows) => {
      const n = rows.length / width;
      const outputs = await session.run({
        rows: new Tensor('float32', rows, [n, width]),
        tokens: new Tensor('int32', new Int32Array(n * tokensMax), [n, tokensMax]),
      });
      return {
        probability: floats(outputs.probability),
        logit: floats(outputs.logit),
        contributions: floats(outputs.contributions),
      };
    },
    close: () => session.release(),
  };
};

/** One thread for each worker, and none that spins while it waits: workers are the parallelism. */
const SESSION_OPTIONS: InferenceSession.SessionOptions = {
  executionProviders: ['cpu'],
  intraOpNumThreads: 1,
  interOpNumThreads: 1,
  executionMode: 'sequential',
  graphOptimizationLevel: 'all',
  extra: { session: { intra_op: { allow_spinning: '0' } } },
};

const openOne = async (location: string | URL, featureDigest: string, outputs: readonly string[]) => {
  const manifestPath = pathOf(location);
  const text = await readFile(manifestPath, 'utf8');
  const manifest = parseManifest(text, manifestPath);
  if (manifest.featureDigest !== featureDigest)
    throw new ModelRefused(
      `${manifestPath}: made for feature table ${manifest.featureDigest}, this is ${featureDigest}`,
    );
  const bytes = await readFile(join(dirname(manifestPath), manifest.model));
  if (sha256(bytes) !== manifest.modelSha256)
    throw new ModelRefused(`${manifest.model}: SHA-256 ${sha256(bytes)}, the manifest says ${manifest.modelSha256}`);
  const session = await InferenceSession.create(bytes, SESSION_OPTIONS);
  return {
    manifest,
    digest: sha256(text),
    run: (feeds: InferenceSession.FeedsType) => session.run(feeds, outputs),
    release: () => session.release(),
  };
};

const pathOf = (location: string | URL): string => (typeof location === 'string' ? location : fileURLToPath(location));

const readProfile = async (manifestPath: string, manifest: Manifest): Promise<TrafficProfile> => {
  const text = await readFile(join(dirname(manifestPath), manifest.profile), 'utf8');
  if (sha256(text) !== manifest.profileSha256)
    throw new ModelRefused(`${manifest.profile}: SHA-256 ${sha256(text)}, the manifest says ${manifest.profileSha256}`);
  return profileOf(JSON.parse(text) as ProfileFile);
};

const MANIFEST_TEXTS = ['model', 'modelSha256', 'profile', 'profileSha256', 'featureDigest'] as const;
const MANIFEST_NUMBERS = ['bias', 'prior'] as const;

const parseManifest = (text: string, path: string): Manifest => {
  const manifest = parseJson(text, path);
  for (const name of MANIFEST_TEXTS)
    if (typeof manifest[name] !== 'string') throw new ModelRefused(`${path}: ${name} is not a text`);
  for (const name of MANIFEST_NUMBERS)
    if (!Number.isFinite(manifest[name])) throw new ModelRefused(`${path}: ${name} is not a number`);
  return manifest as unknown as Manifest;
};

const parseJson = (text: string, path: string): Readonly<Record<string, unknown>> => {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null) return value as Readonly<Record<string, unknown>>;
  } catch {
    // Falls through to the same refusal as JSON of another shape.
  }
  throw new ModelRefused(`${path}: not a manifest`);
};

const sha256 = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');

const floats = (tensor: Tensor | undefined): Float32Array => dataOf(tensor, Float32Array);
const integers = (tensor: Tensor | undefined): Int32Array => dataOf(tensor, Int32Array);

const dataOf = <T>(tensor: Tensor | undefined, type: new () => T): T => {
  if (tensor?.data instanceof type) return tensor.data;
  throw new ModelRefused('the model has other outputs than this adapter reads');
};
