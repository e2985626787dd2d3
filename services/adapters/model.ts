/** The shipped model as scoring uses it: whole batches, integer contributions, one call at a time. */
import { fileURLToPath } from 'node:url';
import type { ShadowScore } from '../../proto/holdpoint/v1/assessment.ts';
import type { TrafficProfile } from '../core/risk/context.ts';
import { FEATURES, featureTableDigest } from '../core/risk/features.ts';
import type { Model, ModelScores } from '../core/risk/model.ts';
import { sha256 } from './hashes.ts';
import { type ModelOptions, openModel, type Scores } from './onnx.ts';

export interface ScoringModel {
  readonly model: Model;
  /** Hex digest of the manifest, which names model, profile and feature table. */
  readonly version: string;
  readonly profile: TrafficProfile;
  close(): Promise<void>;
}

/** @throws ModelRefused when model and feature table are not made for each other */
export const openScoringModel = async (
  options: {
    /** Manifests of models that score beside it, or `shipped` for the challenger that comes with it. */
    readonly challengers?: readonly string[];
    readonly onMissing?: ModelOptions['onMissing'];
  } = {},
): Promise<ScoringModel> => {
  const opened = await openModel({
    manifestPath: fileURLToPath(new URL('manifest.json', SHIPPED)),
    featureDigest: featureTableDigest(sha256),
    challengers: (options.challengers ?? []).map(manifestOf),
    ...(options.onMissing && { onMissing: options.onMissing }),
  });
  // The runtime's results last until its next call, and batches of several partitions take turns.
  let last: Promise<unknown> = Promise.resolve();
  return {
    version: opened.digest,
    profile: opened.profile,
    close: opened.close,
    model: {
      contributionNames: CONTRIBUTION_NAMES,
      score({ rows, tokens, count }) {
        const scored = last.then(async () => integersOf(await opened.score(rows, tokens, count), count));
        last = scored.catch(() => undefined);
        return scored.then(
          (value) => ({ kind: 'known', value }),
          (error: Error) => ({ kind: 'unavailable', cause: error.message }),
        );
      },
    },
  };
};

/** Rounded one by one, so that what is shown adds up exactly; the logit on record is their sum. */
const integersOf = (scores: Scores, count: number): ModelScores => {
  const width = CONTRIBUTION_NAMES.length;
  const biasMicro = Math.round(scores.bias * 1e6);
  const contributions = new Int32Array(count * width);
  const scoreMicro = new Int32Array(count);
  for (let row = 0; row < count; row++) {
    const from = row * (width - 1);
    const to = row * width;
    for (let i = 0; i < width - 1; i++) contributions[to + i] = Math.round(scores.contributions[from + i]! * 1e6);
    contributions[to + width - 1] = biasMicro;
    scoreMicro[row] = Math.round(scores.probability[row]! * 1e6);
  }
  // Copied: the runtime's results last until its next call.
  const shadows = scores.shadows.map(({ model, logit, probability }) => ({
    model,
    logitMicro: Array.from(logit.subarray(0, count), micro),
    scoreMicro: Array.from(probability.subarray(0, count), micro),
  }));
  return {
    scoreMicro,
    contributionsMicro: (row) => contributions.subarray(row * width, (row + 1) * width),
    shadowScores: (row) =>
      shadows.map(({ model, logitMicro, scoreMicro }) => shadowScore(model, logitMicro[row], scoreMicro[row])),
  };
};

/** What is no number, as from a challenger that rests or is broken, must not stop the champion's record. */
const shadowScore = (model: string, logitMicro = Number.NaN, scoreMicro = Number.NaN): ShadowScore =>
  Number.isSafeInteger(logitMicro) && Number.isSafeInteger(scoreMicro)
    ? { model, logitMicro, scoreMicro, missing: false }
    : { model, logitMicro: 0, scoreMicro: 0, missing: true };

const micro = (value: number): number => Math.round(value * 1e6);

const CONTRIBUTION_NAMES: readonly string[] = [...FEATURES.map(({ name }) => name), 'descriptionText', 'bias'];
const SHIPPED = new URL('../../models/shipped/', import.meta.url);

const manifestOf = (challenger: string): string =>
  challenger === 'shipped' ? fileURLToPath(new URL('challenger.manifest.json', SHIPPED)) : challenger;
