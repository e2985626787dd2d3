/**
 * Scores simulated worlds that training has not seen, families and all, by the shipped model and policies through the very
 * path that serves, and writes one line a parcel for `evaluate.py`: one large world, and many small ones whose families have
 * other figures. Usage: score.ts DIRECTORY [DRAWS [PARCELS]].
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../services/adapters/hashes.ts';
import { type Model, openModel } from '../../services/adapters/onnx.ts';
import { type InForce, judge } from '../../services/core/decision/assess.ts';
import { FEATURES, featureTableDigest } from '../../services/core/risk/features.ts';
import { FEATURES_COUNT, TOKENS_MAX } from '../../services/core/risk/featurise.ts';
import { findIndicators } from '../../services/core/risk/indicators.ts';
import type { TrafficOptions } from '../simulator/traffic.ts';
import { variedFamilies } from '../simulator/varied.ts';
import { type InspectionOptions, TRAINING_INSPECTION } from '../train/inspection.ts';
import { openShipped, simulateVectors, type Vector } from '../train/vectors.ts';
import { createExplanationCheck } from './explanations.ts';

/** What a customs can do: few inspections by lot, some by rule of thumb, all of them reported. */
const FIELD_INSPECTION: InspectionOptions = { ...TRAINING_INSPECTION, randomShare: 0.02, reportedShare: 1 };

const SHIPPED = new URL('../shipped/', import.meta.url);
const START_MS = Date.UTC(2026, 8, 7);
const BATCH = 64;
const WORLD = { seed: 424_242, parcels: 200_000, startMs: START_MS, days: 90, illicitShare: 0.02 };
const DRAW = { parcels: 30_000, startMs: START_MS, days: 75, illicitShare: 0.05 };
/** The large world shows its first days too, apart from the rest. */
const WARM_UP_DAYS = { world: 0, draw: 25 };
/** Explanations are tried where a policy would look: above the score that this share of ordinary traffic reaches. */
const EXPLAINED_SHARE = '0.005';

const scoreWorlds = async (directory: string, draws: number, parcels: number): Promise<void> => {
  mkdirSync(directory, { recursive: true });
  const manifestPath = fileURLToPath(new URL('manifest.json', SHIPPED));
  const featureDigest = featureTableDigest(sha256);
  const model = await openModel({ manifestPath, featureDigest });
  // Not in the shadow, where it may rest when the machine is busy.
  const challenger = await openModel({ manifestPath: new URL('challenger.manifest.json', SHIPPED), featureDigest });
  const inForce = openShipped(START_MS, model.profile);
  const manifestText = readFileSync(manifestPath, 'utf8');
  const manifest = JSON.parse(manifestText) as Readonly<
    Record<'scoreAtShareOfOrdinaryTraffic', Readonly<Record<string, number>>>
  >;
  const traffic = { ...WORLD, parcels };
  const check = createExplanationCheck(model, manifest.scoreAtShareOfOrdinaryTraffic[EXPLAINED_SHARE]!);
  progress(`the large world, ${parcels} parcels`);
  await scoreWorld({ directory, name: 'parcels', traffic, model, challenger, inForce, check });
  for (let draw = 0; draw < draws; draw++) {
    progress(`draw ${draw + 1} of ${draws}`);
    const seed = 9000 + draw;
    await scoreWorld({
      directory,
      name: `draw-${draw}`,
      traffic: { ...DRAW, seed, families: variedFamilies(seed) },
      model,
      challenger,
      inForce,
    });
  }
  await model.close();
  await challenger.close();
  writeFileSync(
    join(directory, 'world.json'),
    JSON.stringify({
      traffic,
      draws: { ...DRAW, count: draws },
      inspection: FIELD_INSPECTION,
      features: FEATURES.map(({ name }) => name),
      explanations: check.result(),
      manifestSha256: createHash('sha256').update(manifestText).digest('hex'),
      manifest,
    }),
  );
};

const progress = (text: string): void => void process.stderr.write(`  ${text}\n`);

interface WorldOptions {
  readonly directory: string;
  readonly name: string;
  readonly traffic: TrafficOptions;
  readonly model: Model;
  readonly challenger: Model;
  readonly inForce: InForce;
  /** Only the world that explanations are tried on keeps its rows as well. */
  readonly check?: ReturnType<typeof createExplanationCheck>;
}

const scoreWorld = async (options: WorldOptions): Promise<void> => {
  const { directory, name, traffic, model, challenger, inForce, check } = options;
  const lines = openSync(join(directory, `${name}.jsonl`), 'w');
  const rowsFile = check === undefined ? undefined : openSync(join(directory, 'rows.f32'), 'w');
  const rows = new Float32Array(BATCH * FEATURES_COUNT);
  const tokens = new Int32Array(BATCH * TOKENS_MAX);
  let batch: Kept[] = [];
  const flush = async (): Promise<void> => {
    const { probability, logit } = await model.score(rows, tokens, batch.length);
    const deeper = await challenger.score(rows, tokens, batch.length);
    const text = batch.map(
      (kept, i) =>
        `${JSON.stringify({
          ...parcelOf(kept),
          outcome: outcomeOf(inForce, kept, probability[i]!, logit[i]!),
          probability: probability[i],
          logit: logit[i],
          challenger: deeper.logit[i],
        })}\n`,
    );
    writeSync(lines, text.join(''));
    if (rowsFile !== undefined) writeSync(rowsFile, new Uint8Array(rows.buffer, 0, batch.length * FEATURES_COUNT * 4));
    await check?.look(rows, tokens, batch.length);
    batch = [];
  };
  for (const vector of simulateVectors({
    traffic,
    inspection: FIELD_INSPECTION,
    inForce,
    warmUpDays: check === undefined ? WARM_UP_DAYS.draw : WARM_UP_DAYS.world,
  })) {
    rows.set(vector.row, batch.length * FEATURES_COUNT);
    tokens.set(vector.tokens, batch.length * TOKENS_MAX);
    const { facts, screened, simulated } = vector;
    batch.push({ facts, screened, simulated });
    if (batch.length === BATCH) await flush();
  }
  if (batch.length > 0) await flush();
  closeSync(lines);
  if (rowsFile !== undefined) closeSync(rowsFile);
};

type Kept = Pick<Vector, 'facts' | 'screened' | 'simulated'>;

const parcelOf = ({ facts, simulated: { declaration, truth, receivedAtMs } }: Kept) => ({
  family: truth.family,
  violation: truth.violation ?? '',
  campaign: truth.campaign,
  subgroup: truth.subgroup,
  sender: truth.sender,
  consignor: declaration.consignor?.name ?? '',
  language: truth.language,
  origin: declaration.countryOfDeparture,
  carrier: carrierOf(declaration.transportMode, declaration.placeOfLoading),
  grams: facts.grams,
  day: Math.floor((receivedAtMs - START_MS) / 86_400_000),
  indicators: findIndicators(facts).map(({ code }) => code),
});

/** The post that dispatches, or express. */
const carrierOf = (mode: string, placeOfLoading: string): string =>
  mode === 'TRANSPORT_MODE_EXPRESS' ? 'express' : `post ${placeOfLoading.slice(0, 2)}`;

/** What the shipped policies make of it: no permit is verified, nothing is late, every data field is as simulated. */
const outcomeOf = (inForce: InForce, { facts, screened }: Kept, probability: number, logit: number): string => {
  const score = {
    kind: 'known',
    scoreMicro: Math.round(probability * 1e6),
    logitMicro: Math.round(logit * 1e6),
  } as const;
  const declared = { declaration: screened.declaration, defects: [] } as unknown as Parameters<
    typeof judge
  >[1]['declared'];
  return judge(inForce, { declared, screened, risk: facts, score, permits: [], missing: [] }).decision.outcome.slice(
    'OUTCOME_'.length,
  );
};

if (import.meta.main) {
  const [directory, draws = '20', parcels = String(WORLD.parcels)] = process.argv.slice(2);
  if (directory === undefined) {
    console.error('usage: score.ts DIRECTORY [DRAWS [PARCELS]]');
    process.exit(64);
  }
  await scoreWorlds(directory, Number(draws), Number(parcels));
}
