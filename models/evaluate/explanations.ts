/**
 * Tries the explanations of high scores: do contributions sum to the logit, do the same reasons stand when numbers move by a
 * hundredth, and does the score fall when what was cited is taken away?
 */
import type { Model } from '../../services/adapters/onnx.ts';
import { DESCRIPTION_TEXT, FEATURES, type FeatureGroup } from '../../services/core/risk/features.ts';
import { FEATURES_COUNT, TOKENS_MAX } from '../../services/core/risk/featurise.ts';
import { createRandom } from '../simulator/random.ts';

export interface ExplanationFigures {
  readonly explained: number;
  /** Greatest |Σ contributions + bias − logit|. */
  readonly additivityErrorMax: number;
  /** Mean share of the three strongest reasons that stay so under jitter. */
  readonly topThreeKept: number;
  /** Share of jittered copies whose strongest reason stays the strongest. */
  readonly topKept: number;
  /** Share whose score falls below the threshold once the features of the n strongest groups are unknown. */
  readonly fallsWithout: readonly number[];
}

const JITTERS = 8;
const JITTER = 0.01;
const GROUPS_TRIED = 3;
const WIDTH = FEATURES_COUNT + 1;

export const createExplanationCheck = (model: Model, threshold: number) => {
  const random = createRandom(515);
  const sums = {
    explained: 0,
    error: 0,
    kept: 0,
    first: 0,
    jittered: 0,
    falls: new Array<number>(GROUPS_TRIED).fill(0),
  };
  const copies = JITTERS + GROUPS_TRIED;
  const tried = new Float32Array(copies * FEATURES_COUNT);
  const words = new Int32Array(copies * TOKENS_MAX);

  const look = async (rows: Float32Array, tokens: Int32Array, count: number): Promise<void> => {
    const scores = await model.score(rows, tokens, count);
    const probability = scores.probability.slice(0, count);
    const contributions = scores.contributions.slice(0, count * WIDTH);
    const logit = scores.logit.slice(0, count);
    for (let i = 0; i < count; i++) {
      const own = contributions.subarray(i * WIDTH, (i + 1) * WIDTH);
      const sum = own.reduce((a, b) => a + b, scores.bias);
      sums.error = Math.max(sums.error, Math.abs(sum - logit[i]!));
      if (probability[i]! < threshold) continue;
      const row = rows.subarray(i * FEATURES_COUNT, (i + 1) * FEATURES_COUNT);
      await tryOne(row, tokens.subarray(i * TOKENS_MAX, (i + 1) * TOKENS_MAX), own);
    }
  };

  const tryOne = async (row: Float32Array, text: Int32Array, own: Float32Array): Promise<void> => {
    const groups = strongestGroups(own).slice(0, GROUPS_TRIED);
    for (let copy = 0; copy < copies; copy++) {
      const gone = new Set(copy < JITTERS ? [] : groups.slice(0, copy - JITTERS + 1));
      for (let j = 0; j < FEATURES_COUNT; j++)
        tried[copy * FEATURES_COUNT + j] =
          copy < JITTERS
            ? row[j]! * (1 + JITTER * (2 * random.unit() - 1))
            : gone.has(FEATURES[j]!.group)
              ? Number.NaN
              : row[j]!;
      words.set(gone.has(DESCRIPTION_TEXT.group) ? NO_WORDS : text, copy * TOKENS_MAX);
    }
    const { probability, contributions } = await model.score(tried, words, copies);
    const before = topThree(own);
    for (let copy = 0; copy < JITTERS; copy++) {
      const after = topThree(contributions.subarray(copy * WIDTH, (copy + 1) * WIDTH));
      sums.kept += after.filter((place) => before.includes(place)).length / before.length;
      sums.first += after[0] === before[0] ? 1 : 0;
      sums.jittered++;
    }
    for (let n = 0; n < GROUPS_TRIED; n++) if (probability[JITTERS + n]! < threshold) sums.falls[n]!++;
    sums.explained++;
  };

  const result = (): ExplanationFigures => ({
    explained: sums.explained,
    additivityErrorMax: sums.error,
    topThreeKept: sums.kept / sums.jittered,
    topKept: sums.first / sums.jittered,
    fallsWithout: sums.falls.map((falls) => falls / sums.explained),
  });
  return { look, result };
};

const NO_WORDS = new Int32Array(TOKENS_MAX);

const topThree = (contributions: Float32Array): readonly number[] =>
  Array.from(contributions.keys())
    .sort((a, b) => contributions[b]! - contributions[a]!)
    .slice(0, 3);

/** Groups by their summed contribution, strongest first, as reasons are cited. */
const strongestGroups = (contributions: Float32Array): readonly FeatureGroup[] => {
  const sums = new Map<FeatureGroup, number>();
  contributions.forEach((value, j) => {
    const group = FEATURES[j]?.group ?? DESCRIPTION_TEXT.group;
    sums.set(group, (sums.get(group) ?? 0) + value);
  });
  return [...sums].sort(([, a], [, b]) => b - a).map(([group]) => group);
};
