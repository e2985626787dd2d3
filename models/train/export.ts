/**
 * Writes what the trainer reads: `rows.f32` and `tokens.i32` as `featurise` made them, `labels.json` beside them, the
 * traffic profile, and `table.json` with the feature table and its digest. Usage: export.ts DIRECTORY [PARCELS].
 */
import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { EMPTY_PROFILE, profileOf } from '../../services/core/risk/context.ts';
import { FEATURE_TABLE_TEXT, FEATURES } from '../../services/core/risk/features.ts';
import { FEATURES_COUNT, TOKENS_MAX } from '../../services/core/risk/featurise.ts';
import { TOKEN_BUCKETS } from '../../services/core/risk/tokens.ts';
import { simulateTraffic, type TrafficOptions } from '../simulator/traffic.ts';
import { FAMILIES } from '../simulator/world.ts';
import { isTarget, TRAINING_INSPECTION } from './inspection.ts';
import { learnProfile } from './profile.ts';
import { openShipped, simulateVectors } from './vectors.ts';

export const TRAINING_TRAFFIC: TrafficOptions = {
  seed: 20260105,
  parcels: 420_000,
  startMs: Date.UTC(2026, 0, 5),
  days: 150,
  illicitShare: 0.03,
  families: FAMILIES.filter((family) => !family.heldOut),
};

/** None: an installation's first weeks, when everybody is new, are taught as well, or they would be held in masses. */
const WARM_UP_DAYS = 0;

const exportVectors = (directory: string, traffic: TrafficOptions): void => {
  mkdirSync(directory, { recursive: true });
  const untaught = openShipped(traffic.startMs, EMPTY_PROFILE);
  const profileFile = learnProfile(declarationsOf(traffic), untaught.reference.rates);
  const inForce = { ...untaught, profile: profileOf(profileFile) };
  const rows = openSync(join(directory, 'rows.f32'), 'w');
  const tokens = openSync(join(directory, 'tokens.i32'), 'w');
  const digest = createHash('sha256');
  const labels = {
    y: [] as number[],
    byLot: [] as number[],
    propensity: [] as number[],
    campaign: [] as number[],
    day: [] as number[],
    truth: [] as number[],
    departure: [] as string[],
    isPerson: [] as number[],
    isChemical: [] as number[],
    isMedicine: [] as number[],
  };
  const endMs = traffic.startMs + traffic.days * 86_400_000;
  let seen = 0;
  for (const { row, tokens: ids, inspection, simulated } of simulateVectors({
    traffic,
    inspection: TRAINING_INSPECTION,
    inForce,
    warmUpDays: WARM_UP_DAYS,
  })) {
    const { declaration, truth, receivedAtMs } = simulated;
    seen++;
    if (inspection === undefined || inspection.resultAtMs > endMs) continue;
    writeSync(rows, bytesOf(row));
    writeSync(tokens, bytesOf(ids));
    digest.update(bytesOf(row)).update(bytesOf(ids));
    labels.y.push(isTarget(inspection.found) ? 1 : 0);
    labels.byLot.push(inspection.byLot ? 1 : 0);
    labels.propensity.push(inspection.propensity);
    labels.campaign.push(truth.campaign);
    labels.day.push(Math.floor((receivedAtMs - traffic.startMs) / 86_400_000));
    labels.truth.push(truth.violation === undefined || truth.violation === 'other' ? 0 : 1);
    labels.departure.push(declaration.countryOfDeparture);
    labels.isPerson.push(declaration.consignor?.typeOfPerson === 'TYPE_OF_PERSON_NATURAL_PERSON' ? 1 : 0);
    labels.isChemical.push(isOfChapters(declaration, CHEMICALS) ? 1 : 0);
    labels.isMedicine.push(isOfChapters(declaration, MEDICINES) ? 1 : 0);
  }
  closeSync(rows);
  closeSync(tokens);
  writeFileSync(join(directory, 'labels.json'), JSON.stringify(labels));
  const profileText = `${JSON.stringify(profileFile)}\n`;
  writeFileSync(join(directory, 'profile.json'), profileText);
  writeFileSync(
    join(directory, 'table.json'),
    JSON.stringify({
      features: FEATURES.map(({ name, unit, group, direction, doc }) => ({ name, unit, group, direction, doc })),
      featureDigest: createHash('sha256').update(FEATURE_TABLE_TEXT).digest('hex'),
      featuresCount: FEATURES_COUNT,
      tokensMax: TOKENS_MAX,
      tokenBuckets: TOKEN_BUCKETS,
      vectors: labels.y.length,
      parcels: seen,
      profileSha256: createHash('sha256').update(profileText).digest('hex'),
      vectorsSha256: digest.digest('hex'),
      simulator: {
        seed: traffic.seed,
        parcels: traffic.parcels,
        days: traffic.days,
        illicitShare: traffic.illicitShare,
        warmUpDays: WARM_UP_DAYS,
        families: traffic.families?.map(({ id }) => id),
        sourceSha256: simulatorDigest(),
      },
      inspection: TRAINING_INSPECTION,
      lists: untaught.reference.versions.digest,
    }),
  );
  const positives = labels.y.reduce((sum, y) => sum + y, 0);
  console.error(`${seen} parcels, ${labels.y.length} inspected, ${positives} findings`);
};

/** Chapters that laboratories and their suppliers declare. */
const CHEMICALS: ReadonlySet<string> = new Set(['28', '29', '38']);
const MEDICINES: ReadonlySet<string> = new Set(['30']);

const isOfChapters = ({ goodsItem }: Declaration, chapters: ReadonlySet<string>): boolean =>
  goodsItem.some(({ harmonizedSystemCode: hs }) => chapters.has(hs.slice(0, 2)));

function* declarationsOf(traffic: TrafficOptions) {
  for (const { declaration } of simulateTraffic(traffic)) yield declaration;
}

const bytesOf = (array: Float32Array | Int32Array): Uint8Array =>
  new Uint8Array(array.buffer, array.byteOffset, array.byteLength);

/** One digest over the simulator's sources and data, in a fixed order. */
const simulatorDigest = (): string => {
  const hash = createHash('sha256');
  for (const file of SIMULATOR_FILES) hash.update(readFileSync(new URL(`../simulator/${file}`, import.meta.url)));
  return hash.digest('hex');
};

const SIMULATOR_FILES = [
  'catalogue.json',
  'families.json',
  'places.json',
  'parcel.ts',
  'random.ts',
  'traffic.ts',
  'world.ts',
];

if (import.meta.main) {
  const [directory, parcels] = process.argv.slice(2);
  if (directory === undefined) {
    console.error('usage: export.ts DIRECTORY [PARCELS]');
    process.exit(64);
  }
  exportVectors(
    directory,
    parcels === undefined ? TRAINING_TRAFFIC : { ...TRAINING_TRAFFIC, parcels: Number(parcels) },
  );
}
