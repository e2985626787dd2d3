/**
 * Scores a simulated world that training has not seen, families and all, by the shipped model through the very path that
 * serves, and writes one line a parcel for `evaluate.py`. Usage: score.ts DIRECTORY [SEED [PARCELS]].
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../services/adapters/hashes.ts';
import { type Model, openModel } from '../../services/adapters/onnx.ts';
import { FEATURES, featureTableDigest } from '../../services/core/risk/features.ts';
import { FEATURES_COUNT, TOKENS_MAX } from '../../services/core/risk/featurise.ts';
import { findIndicators } from '../../services/core/risk/indicators.ts';
import type { InspectionOptions } from '../train/inspection.ts';
import { openShipped, simulateVectors, type Vector } from '../train/vectors.ts';

/** What a customs can do: few inspections by lot, some by rule of thumb, all of them reported. */
const FIELD_INSPECTION: InspectionOptions = {
  randomShare: 0.02,
  reportedShare: 1,
  presentedShare: 0.8,
  sensitivity: 0.85,
  falseFindings: 0.001,
  delayDays: [1, 21],
};

const SHIPPED = new URL('../shipped/', import.meta.url);
const START_MS = Date.UTC(2026, 8, 7);
const BATCH = 64;

const scoreWorld = async (directory: string, seed: number, parcels: number): Promise<void> => {
  mkdirSync(directory, { recursive: true });
  const manifestPath = fileURLToPath(new URL('manifest.json', SHIPPED));
  const model = await openModel({
    manifestPath,
    featureDigest: featureTableDigest(sha256),
    challengers: [fileURLToPath(new URL('challenger.manifest.json', SHIPPED))],
  });
  const traffic = { seed, parcels, startMs: START_MS, days: 90, illicitShare: 0.02 };
  const inForce = openShipped(START_MS, model.profile);
  const lines = openSync(join(directory, 'parcels.jsonl'), 'w');
  const rowsFile = openSync(join(directory, 'rows.f32'), 'w');
  const rows = new Float32Array(BATCH * FEATURES_COUNT);
  const tokens = new Int32Array(BATCH * TOKENS_MAX);
  let batch: Parcel[] = [];
  const flush = async (): Promise<void> => {
    writeSync(lines, await scored(model, rows, tokens, batch));
    writeSync(rowsFile, new Uint8Array(rows.buffer, 0, batch.length * FEATURES_COUNT * 4));
    batch = [];
  };
  for (const vector of simulateVectors({ traffic, inspection: FIELD_INSPECTION, inForce, warmUpDays: 25 })) {
    rows.set(vector.row, batch.length * FEATURES_COUNT);
    tokens.set(vector.tokens, batch.length * TOKENS_MAX);
    batch.push(parcelOf(vector));
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  closeSync(lines);
  closeSync(rowsFile);
  await model.close();
  const manifest = readFileSync(manifestPath, 'utf8');
  writeFileSync(
    join(directory, 'world.json'),
    JSON.stringify({
      traffic,
      inspection: FIELD_INSPECTION,
      features: FEATURES.map(({ name }) => name),
      manifestSha256: createHash('sha256').update(manifest).digest('hex'),
      manifest: JSON.parse(manifest),
    }),
  );
};

type Parcel = ReturnType<typeof parcelOf>;

const parcelOf = ({ facts, simulated: { declaration, truth, receivedAtMs } }: Vector) => ({
  family: truth.family,
  violation: truth.violation ?? '',
  campaign: truth.campaign,
  subgroup: truth.subgroup,
  sender: truth.sender,
  language: truth.language,
  origin: declaration.countryOfDeparture,
  mode: declaration.transportMode === 'TRANSPORT_MODE_EXPRESS' ? 'express' : 'post',
  grams: facts.grams,
  day: Math.floor((receivedAtMs - START_MS) / 86_400_000),
  indicators: findIndicators(facts).map(({ code }) => code),
});

const scored = async (
  model: Model,
  rows: Float32Array,
  tokens: Int32Array,
  batch: readonly Parcel[],
): Promise<string> => {
  const { probability, logit, shadows } = await model.score(rows, tokens, batch.length);
  return batch
    .map(
      (parcel, i) =>
        `${JSON.stringify({ ...parcel, probability: probability[i], logit: logit[i], challenger: shadows[0]!.logit[i] })}\n`,
    )
    .join('');
};

if (import.meta.main) {
  const [directory, seed = '424242', parcels = '240000'] = process.argv.slice(2);
  if (directory === undefined) {
    console.error('usage: score.ts DIRECTORY [SEED [PARCELS]]');
    process.exit(64);
  }
  await scoreWorld(directory, Number(seed), Number(parcels));
}
