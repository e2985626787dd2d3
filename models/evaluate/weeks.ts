/**
 * A year of a simulated office, a week at a time, for `weeks.py`: writes the week's vectors and what the shipped
 * model says of them, is told on standard input which parcels were inspected, and answers what comes of it. Usage: weeks.ts DIRECTORY SEED WEEKS PARCELS_A_WEEK.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { sha256 } from '../../services/adapters/hashes.ts';
import { openModel } from '../../services/adapters/onnx.ts';
import { featureTableDigest } from '../../services/core/risk/features.ts';
import { FEATURES_COUNT, TOKENS_MAX } from '../../services/core/risk/featurise.ts';
import { createRandom, mixAll } from '../simulator/random.ts';
import { type Simulated, simulateTraffic, type Truth } from '../simulator/traffic.ts';
import { createDueQueue } from '../train/due.ts';
import { examine, type Inspection, isTarget, TRAINING_INSPECTION } from '../train/inspection.ts';
import { openShipped, openWorld } from '../train/vectors.ts';
import { openRings, WEEK_MS } from './rings.ts';

const START_MS = Date.UTC(2026, 0, 5);
const ILLICIT_SHARE = 0.025;

/** What the week's inspectors did. */
interface Told {
  /** Places in the week's files. */
  readonly inspect: readonly number[];
  readonly licitScores: Readonly<Record<string, number>>;
}

type Texts = readonly (string | undefined)[];

const runYear = async (directory: string, seed: number, weeks: number, perWeek: number): Promise<void> => {
  mkdirSync(directory, { recursive: true });
  const manifestPath = fileURLToPath(new URL('../shipped/manifest.json', import.meta.url));
  const model = await openModel({ manifestPath, featureDigest: featureTableDigest(sha256) });
  const world = openWorld(openShipped(START_MS, model.profile));
  const random = createRandom(mixAll(seed, 52));
  const illicitPerWeek = Math.round(perWeek * ILLICIT_SHARE);
  const rings = openRings({ seed, startMs: START_MS, perWeek: illicitPerWeek });
  const parcels = (perWeek - illicitPerWeek) * weeks;
  const licit = simulateTraffic({ seed, parcels, startMs: START_MS, days: weeks * 7, illicitShare: 0 });
  const results = createDueQueue<{
    readonly texts: Texts;
    readonly result: Pick<Inspection, 'found' | 'resultAtMs'>;
  }>();
  const told = createInterface({ input: process.stdin })[Symbol.asyncIterator]();
  let ahead = licit.next();

  for (let week = 0; week < weeks; week++) {
    const untilMs = START_MS + (week + 1) * WEEK_MS;
    const traffic: Simulated[] = [...rings.send(week)];
    for (; !ahead.done && ahead.value.receivedAtMs < untilMs; ahead = licit.next()) traffic.push(ahead.value);
    traffic.sort((a, b) => a.receivedAtMs - b.receivedAtMs);
    const rows = new Float32Array(traffic.length * FEATURES_COUNT);
    const tokens = new Int32Array(traffic.length * TOKENS_MAX);
    const texts = traffic.map((simulated, i) => {
      for (const { texts, result } of results.due(simulated.receivedAtMs))
        world.resulted({ texts, atMs: result.resultAtMs, found: result.found });
      const seen = world.receive(simulated);
      const vector = seen.vector();
      rows.set(vector.row, i * FEATURES_COUNT);
      tokens.set(vector.tokens, i * TOKENS_MAX);
      return seen.texts;
    });
    const { logit } = await model.score(rows, tokens, traffic.length);
    writeFileSync(join(directory, 'shipped.f32'), logit);
    writeFileSync(join(directory, 'rows.f32'), rows);
    writeFileSync(join(directory, 'tokens.i32'), tokens);
    writeFileSync(
      join(directory, 'parcels.json'),
      JSON.stringify(traffic.map(({ truth, declaration }) => oracle(truth, declaration.countryOfDeparture, week))),
    );
    answer({ week, parcels: traffic.length });

    const line = await told.next();
    if (line.done === true) break;
    const { inspect, licitScores } = JSON.parse(line.value) as Told;
    const lost: Truth[] = [];
    answer(
      inspect.map((place) => {
        const result = examine(traffic[place]!.truth, untilMs, TRAINING_INSPECTION, random);
        if (result === undefined) return undefined;
        results.add(result.resultAtMs, { texts: texts[place]!, result });
        if (result.found.length > 0 && traffic[place]!.truth.campaign > 0) lost.push(traffic[place]!.truth);
        const dueWeek = Math.ceil((result.resultAtMs - START_MS) / WEEK_MS);
        return { found: isTarget(result.found), dueWeek };
      }),
    );
    rings.learn(week, lost, licitScores);
  }
  await model.close();

  function oracle(truth: Truth, departure: string, week: number) {
    const isTarget = truth.violation !== undefined && truth.violation !== 'other';
    return {
      target: isTarget ? 1 : 0,
      family: truth.family,
      goods: truth.goods,
      departure,
      unchangedWeeks: truth.family === '' ? 0 : rings.unchangedWeeks(truth.family, week),
    };
  }
};

const answer = (value: unknown): void => {
  process.stdout.write(`${JSON.stringify(value)}\n`);
};

if (import.meta.main) {
  const [directory, seed, weeks, perWeek] = process.argv.slice(2);
  if (directory === undefined || perWeek === undefined) {
    console.error('usage: weeks.ts DIRECTORY SEED WEEKS PARCELS_A_WEEK');
    process.exit(64);
  }
  await runYear(directory, Number(seed), Number(weeks), Number(perWeek));
}
