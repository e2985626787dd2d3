/** The shipped champion with and without challengers beside it, on real ONNX sessions. */
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Assessed } from '../../proto/holdpoint/v1/assessment.ts';
import { openScoringModel, type ScoringModel } from '../../services/adapters/model.ts';
import { type InForce, openInForce } from '../../services/core/decision/assess.ts';
import type { Model } from '../../services/core/risk/model.ts';
import { replay } from '../../services/scoring/replay.ts';
import {
  declaredOf,
  declaredRecord,
  imageWith,
  openTestStore,
  portsWith,
  type Said,
  scoreAndSettle,
  someDeclaration,
} from './factory.ts';

const MANIFEST = new URL('../../models/shipped/challenger.manifest.json', import.meta.url);
const CHALLENGER = createHash('sha256').update(readFileSync(MANIFEST)).digest('hex');
const PARCELS = [
  someDeclaration({ number: 'A1' }),
  someDeclaration({ number: 'A2', description: 'fentanyl citrate', phone: '+55 11 5550199' }),
  someDeclaration({ number: 'A3', description: 'gift', consignor: 'Unbekannt' }),
  someDeclaration({ number: 'A4', description: 'powder', grams: 40 }),
];
const RECORDS = PARCELS.map((parcel, offset) => declaredRecord(offset, parcel));

let champion: ScoringModel;
let inForce: InForce;
let open: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(async () => {
  champion = await openScoringModel();
  inForce = openInForce(imageWith(), { engine: 'engine-1', model: champion.version, profile: champion.profile });
});
afterAll(() => champion.close());
beforeEach(async () => {
  open = await openTestStore();
});
afterEach(() => open.close());

const saidBy = async (model: Model): Promise<Said> => {
  const fresh = await openTestStore();
  try {
    return await scoreAndSettle(portsWith(fresh.stores.scoring, model), inForce, RECORDS);
  } finally {
    await fresh.close();
  }
};
const assessedIn = (said: Said): readonly Assessed[] =>
  said.assessments.flatMap((event) => (event.$case === 'assessed' ? [event.value] : []));
const withoutShadows = (said: Said) => ({
  assessed: assessedIn(said).map((assessed) => ({ ...assessed, shadowScores: [] })),
  recommendations: said.recommendations,
});

test('any number of challengers score beside the champion and change nothing that is concluded', async () => {
  const beside = await openScoringModel({ challengers: ['shipped', 'shipped'] });
  const [alone, shadowed] = [await saidBy(champion.model), await saidBy(beside.model)];
  await beside.close();
  expect(withoutShadows(shadowed)).toEqual(withoutShadows(alone));
  for (const { shadowScores, scoreMicro } of assessedIn(shadowed)) {
    expect(shadowScores.map(({ model, missing }) => [model, missing])).toEqual([
      [CHALLENGER, false],
      [CHALLENGER, false],
    ]);
    expect(shadowScores[0]!.scoreMicro).toBeGreaterThan(0);
    expect(shadowScores[0]!.scoreMicro).not.toBe(scoreMicro);
  }
});

test('a challenger that is not there or not sound is recorded as missing and changes nothing', async () => {
  const why: string[] = [];
  const beside = await openScoringModel({
    challengers: ['/nowhere/candidate.json', 'shipped'],
    onMissing: (model) => why.push(model),
  });
  const shadowed = await saidBy(beside.model);
  await beside.close();
  expect(why).toEqual(['candidate.json']);
  expect(withoutShadows(shadowed)).toEqual(withoutShadows(await saidBy(champion.model)));
  for (const { shadowScores } of assessedIn(shadowed)) {
    expect(shadowScores[0]).toEqual({ model: 'candidate.json', logitMicro: 0, scoreMicro: 0, missing: true });
    expect(shadowScores[1]).toMatchObject({ model: CHALLENGER, missing: false });
  }
});

test('an assessment with shadow scores replays to the same bytes, with the challenger or without it', async () => {
  const beside = await openScoringModel({ challengers: ['shipped'] });
  const ports = portsWith(open.stores.scoring, beside.model);
  const assessed = assessedIn(await scoreAndSettle(ports, inForce, RECORDS));
  for (const [i, record] of assessed.entries()) {
    for (const model of [beside.model, champion.model]) {
      expect(await replay({ ...ports, model }, inForce, record, declaredOf(PARCELS[i]!))).toEqual({ kind: 'same' });
    }
  }
  await beside.close();
});
