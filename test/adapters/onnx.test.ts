import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { afterAll, expect, test } from 'vitest';
import { createRandom } from '../../models/simulator/random.ts';
import { sha256 } from '../../services/adapters/hashes.ts';
import { openScoringModel } from '../../services/adapters/model.ts';
import { ModelRefused, openModel } from '../../services/adapters/onnx.ts';
import { logitMicroOf } from '../../services/core/risk/contributions.ts';
import { FEATURES, featureTableDigest } from '../../services/core/risk/features.ts';
import { FEATURES_COUNT, TOKENS_MAX } from '../../services/core/risk/featurise.ts';
import { TOKEN_BUCKETS } from '../../services/core/risk/tokens.ts';

const SHIPPED = fileURLToPath(new URL('../../models/shipped/', import.meta.url));
const featureDigest = featureTableDigest(sha256);
const model = await openModel({
  manifestPath: join(SHIPPED, 'manifest.json'),
  featureDigest,
  challengers: [join(SHIPPED, 'challenger.manifest.json')],
});
const WIDTH = FEATURES_COUNT + 1;
/** The bounds of the text's sum, `text.bounds` in the manifest. */
const [TEXT_MIN, TEXT_MAX] = [-2.5, 4];

afterAll(() => model.close());

interface Batch {
  readonly rows: Float32Array;
  readonly tokens: Int32Array;
}

/** Rows as varied as the feature table allows, a third of their values missing. */
const randomBatch = (seed: number, count: number): Batch => {
  const random = createRandom(seed);
  const rows = Float32Array.from({ length: count * FEATURES_COUNT }, () =>
    random.chance(0.33) ? Number.NaN : random.chance(0.3) ? random.below(2) : random.normal() * 3,
  );
  const tokens = new Int32Array(count * TOKENS_MAX);
  for (let i = 0; i < count; i++)
    for (let t = 0; t < random.below(TOKENS_MAX); t++) tokens[i * TOKENS_MAX + t] = 1 + random.below(TOKEN_BUCKETS - 1);
  return { rows, tokens };
};

const rowOf = ({ rows, tokens }: Batch, i: number): Batch => ({
  rows: rows.slice(i * FEATURES_COUNT, (i + 1) * FEATURES_COUNT),
  tokens: tokens.slice(i * TOKENS_MAX, (i + 1) * TOKENS_MAX),
});

const seeds = fc.integer({ min: 1, max: 1_000_000 });

test('contributions and bias sum to the logit within one in ten thousand', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const count = 32;
      const { rows, tokens } = randomBatch(seed, count);
      const { contributions, bias, logit } = await model.score(rows, tokens, count);
      for (let i = 0; i < count; i++) {
        let sum = bias;
        for (let j = 0; j < WIDTH; j++) sum += contributions[i * WIDTH + j]!;
        expect(Math.abs(sum - logit[i]!)).toBeLessThanOrEqual(1e-4);
      }
    }),
    { numRuns: 30 },
  );
});

test('more of a feature with a direction never moves the probability the other way, whatever the rest', async () => {
  const directed = FEATURES.flatMap(({ direction }, at) => (direction === 0 ? [] : [{ at, direction }]));
  await fc.assert(
    fc.asyncProperty(seeds, fc.constantFrom(...directed), async (seed, { at, direction }) => {
      const { rows, tokens } = rowOf(randomBatch(seed, 1), 0);
      const steps = [Number.NaN, -5, -1, 0, 0.2, 0.5, 0.99, 1, 2, 5, 50];
      const batch = new Float32Array(steps.length * FEATURES_COUNT);
      const same = new Int32Array(steps.length * TOKENS_MAX);
      steps.forEach((value, i) => {
        batch.set(rows, i * FEATURES_COUNT);
        batch[i * FEATURES_COUNT + at] = value;
        same.set(tokens, i * TOKENS_MAX);
      });
      const { logit, probability } = await model.score(batch, same, steps.length);
      for (let i = 1; i < steps.length; i++) {
        // Floating-point sums of the same terms in another order may differ in the last bits.
        expect(direction * (logit[i]! - logit[i - 1]!)).toBeGreaterThanOrEqual(-1e-5);
        expect(direction * (probability[i]! - probability[i - 1]!)).toBeGreaterThanOrEqual(-1e-6);
      }
    }),
    { numRuns: 150 },
  );
});

test('the probability rises with the logit', async () => {
  const { rows, tokens } = randomBatch(3, 512);
  const { logit, probability } = await model.score(rows, tokens, 512);
  const order = Array.from(logit.keys()).sort((a, b) => logit[a]! - logit[b]!);
  for (let i = 1; i < order.length; i++)
    expect(probability[order[i]!]! - probability[order[i - 1]!]!).toBeGreaterThanOrEqual(-1e-7);
});

test("a row's scores are the same bits alone, in any batch and in any place of it", async () => {
  const count = 64;
  const batch = randomBatch(11, count);
  const together = await model.score(batch.rows, batch.tokens, count);
  const logits = together.logit.slice();
  const contributions = together.contributions.slice();
  const reversed: Batch = { rows: new Float32Array(batch.rows.length), tokens: new Int32Array(batch.tokens.length) };
  for (let i = 0; i < count; i++) {
    const row = rowOf(batch, i);
    reversed.rows.set(row.rows, (count - 1 - i) * FEATURES_COUNT);
    reversed.tokens.set(row.tokens, (count - 1 - i) * TOKENS_MAX);
    const alone = await model.score(row.rows, row.tokens, 1);
    expect(alone.logit[0]).toBe(logits[i]);
    expect(alone.contributions).toEqual(contributions.slice(i * WIDTH, (i + 1) * WIDTH));
  }
  const turned = await model.score(reversed.rows, reversed.tokens, count);
  expect(turned.logit.slice().reverse()).toEqual(logits);
});

test('a parcel of which nothing is known has a finite score, and every row a probability', async () => {
  const rows = new Float32Array(FEATURES_COUNT).fill(Number.NaN);
  const { logit, probability } = await model.score(rows, new Int32Array(TOKENS_MAX), 1);
  expect(Number.isFinite(logit[0])).toBe(true);
  expect(probability[0]).toBeGreaterThanOrEqual(0);
  expect(probability[0]).toBeLessThanOrEqual(1);
});

test('reasons are the strongest contributions, strongest first', async () => {
  const { rows, tokens } = rowOf(randomBatch(5, 1), 0);
  const { contributions, reasonIndex, reasonValue, reasonsCount } = await model.score(rows, tokens, 1);
  const strongest = Array.from(contributions).sort((a, b) => b - a);
  expect(Array.from(reasonValue)).toEqual(strongest.slice(0, reasonsCount));
  for (let i = 0; i < reasonsCount; i++) expect(contributions[reasonIndex[i]!]).toBe(reasonValue[i]);
});

test('tokens that mattered are worth what the text loses without them', async () => {
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const { rows, tokens } = rowOf(randomBatch(seed, 1), 0);
      const whole = await model.score(rows, tokens, 1);
      const text = whole.contributions[WIDTH - 1]!;
      const position = whole.tokenPosition[0]!;
      const value = whole.tokenValue[0]!;
      const without = tokens.slice();
      without[position] = 0;
      const less = (await model.score(rows, without, 1)).contributions[WIDTH - 1]!;
      // Where the sum of all words is bounded, single words weigh less than they would alone.
      if (text > TEXT_MIN && text < TEXT_MAX) expect(text - less).toBeCloseTo(value, 4);
      else expect(text - less).toBeLessThanOrEqual(value + 1e-4);
    }),
    { numRuns: 40 },
  );
});

test("contributions of features are CatBoost's own SHAP values", async () => {
  const examples = JSON.parse(await readFile(join(SHIPPED, 'shap.json'), 'utf8')) as readonly {
    readonly row: readonly (number | null)[];
    readonly shap: readonly number[];
  }[];
  const rows = Float32Array.from(examples.flatMap(({ row }) => row.map((value) => value ?? Number.NaN)));
  const { contributions } = await model.score(rows, new Int32Array(examples.length * TOKENS_MAX), examples.length);
  expect(examples.length).toBeGreaterThan(10);
  examples.forEach(({ shap }, i) => {
    expect(shap).toHaveLength(FEATURES_COUNT);
    shap.forEach((value, j) => {
      expect(Math.abs(contributions[i * WIDTH + j]! - value), FEATURES[j]!.name).toBeLessThanOrEqual(1e-5);
    });
  });
});

test('a challenger scores the same batch beside the champion', async () => {
  const { rows, tokens } = randomBatch(8, 16);
  const { shadows } = await model.score(rows, tokens, 16);
  expect(shadows).toHaveLength(1);
  expect(shadows[0]!.model).toMatch(/^[0-9a-f]{64}$/);
  expect(shadows[0]!.logit).toHaveLength(16);
});

test('a challenger that cannot be opened is named, and the champion scores as it would alone', async () => {
  const { rows, tokens } = randomBatch(8, 16);
  const alone = await model.score(rows, tokens, 16).then(({ logit }) => logit.slice());
  const missing: string[] = [];
  const beside = await openModel({
    manifestPath: join(SHIPPED, 'manifest.json'),
    featureDigest,
    challengers: [join(SHIPPED, 'profile.json'), '/nowhere/candidate.json'],
    onMissing: (name) => missing.push(name),
  });
  const { logit, shadows } = await beside.score(rows, tokens, 16);
  expect(missing.sort()).toEqual(['candidate.json', 'profile.json']);
  expect(shadows.map((shadow) => [shadow.model, shadow.logit.length])).toEqual([
    ['profile.json', 0],
    ['candidate.json', 0],
  ]);
  expect(logit).toEqual(alone);
  await beside.close();
});

test('a model made for another feature table is refused', async () => {
  await expect(
    openModel({ manifestPath: join(SHIPPED, 'manifest.json'), featureDigest: 'f'.repeat(64) }),
  ).rejects.toThrow(ModelRefused);
});

test.each(['risk.onnx', 'profile.json'])('%s is refused when a byte of it differs', async (name) => {
  const directory = await mkdtemp(join(tmpdir(), 'holdpoint-model-'));
  await cp(SHIPPED, directory, { recursive: true });
  const bytes = await readFile(join(directory, name));
  const middle = bytes.length >> 1;
  bytes[middle] = bytes[middle]! ^ 1;
  await writeFile(join(directory, name), bytes);
  await expect(openModel({ manifestPath: join(directory, 'manifest.json'), featureDigest })).rejects.toThrow(
    ModelRefused,
  );
  await rm(directory, { recursive: true });
});

test("scoring gets whole millionths that sum to within one in ten thousand of the model's logit", async () => {
  const count = 16;
  const { rows, tokens } = randomBatch(21, count);
  const { logit } = await model.score(rows, tokens, count);
  const scoring = await openScoringModel();
  const scores = await scoring.model.score({ count, rows, tokens });
  if (scores.kind === 'unavailable') throw new Error(scores.cause);
  for (let i = 0; i < count; i++) {
    const micro = scores.value.contributionsMicro(i);
    expect(micro).toHaveLength(scoring.model.contributionNames.length);
    expect(Math.abs(logitMicroOf(micro) / 1e6 - logit[i]!)).toBeLessThanOrEqual(1e-4);
  }
});
