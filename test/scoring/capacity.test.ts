/** A batch under a policy with a budget, on the embedded stores: what is held, what is drawn, and that it replays. */
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Assessed, Recommended } from '../../proto/holdpoint/v1/assessment.ts';
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import type { InForce } from '../../services/core/decision/assess.ts';
import type { PolicyDocument } from '../../services/core/decision/policy.ts';
import { policyOf } from '../../services/core/decision/policy.ts';
import type { ScoringStore } from '../../services/core/stores.ts';
import type { InputRecord } from '../../services/scoring/batch.ts';
import type { Ports } from '../../services/scoring/ports.ts';
import { replay } from '../../services/scoring/replay.ts';
import { scoreBatch } from '../../services/scoring/scoring.ts';
import { tallyOf } from '../../services/scoring/tally.ts';
import { LIMITED_DOCUMENT } from '../core/decision/factory.ts';
import {
  AT_MS,
  AWAY,
  declaredOf,
  declaredRecord,
  eventRecord,
  fakeModel,
  inForceWith,
  openTestStore,
  PARTITION,
  permitEntry,
  permitList,
  portsWith,
  saidIn,
  scoreAndSettle,
  someDeclaration,
} from './factory.ts';

const HIGH = 900_000;
/** Enough for a question that risk prompts, not for a hold. */
const ASKED = 50_000;
const ALWAYS_DRAWN = () => '0'.repeat(32);
const NEVER_DRAWN = () => 'f'.repeat(32);

let base: InForce;
let open: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(() => {
  base = inForceWith([permitList(permitEntry())]);
});
beforeEach(async () => {
  open = await openTestStore();
});
afterEach(() => open.close());

/** One office for everything, with this many inspections a day. */
const limitedTo = (inspectionsPerShift: number, more: Partial<PolicyDocument> = {}): InForce => {
  const [, everywhere] = LIMITED_DOCUMENT.capacity!.offices;
  const document = {
    ...LIMITED_DOCUMENT,
    exploration: { ...LIMITED_DOCUMENT.exploration!, random: 0, uncertain: 0 },
    ...more,
    capacity: { ...LIMITED_DOCUMENT.capacity!, offices: [{ ...everywhere!, inspectionsPerShift }] },
  };
  return { ...base, policies: new Map([['*', policyOf(document, `limited to ${inspectionsPerShift}`)]]) };
};
const EXPLORING = { exploration: { ...LIMITED_DOCUMENT.exploration!, random: 0.2, uncertain: 0 } };

const parcelsNamed = (...numbers: string[]): readonly Declaration[] =>
  numbers.map((number) => someDeclaration({ number }));
const records = (parcels: readonly Declaration[], from = 0): readonly InputRecord[] =>
  parcels.map((parcel, i) => declaredRecord(from + i, parcel));
const portsOf = (scoreMicro: number, more: Partial<Ports> = {}): Ports => ({
  ...portsWith(
    open.stores.scoring,
    fakeModel(() => scoreMicro),
  ),
  ...more,
});
const assessedBy = async (ports: Ports, inForce: InForce, input: readonly InputRecord[]) => {
  const said = await scoreAndSettle(ports, inForce, input);
  return {
    said,
    assessed: said.assessments.flatMap((event): Assessed[] => (event.$case === 'assessed' ? [event.value] : [])),
    recommended: said.recommendations.flatMap((event): Recommended[] =>
      event.$case === 'recommended' ? [event.value] : [],
    ),
  };
};
const outcomes = (assessed: readonly Assessed[]) => assessed.map(({ outcome }) => outcome.slice('OUTCOME_'.length));

/** Counts how often the budget is asked. */
const counting = (store: ScoringStore) => {
  let asked = 0;
  const counted: ScoringStore = {
    ...store,
    claim(claims) {
      asked++;
      return store.claim(claims);
    },
  };
  return { store: counted, asked: () => asked };
};

test('the score holds as far as the shift can inspect; what it does not hold is recorded as such', async () => {
  const inForce = limitedTo(2);
  const { assessed } = await assessedBy(portsOf(HIGH), inForce, records(parcelsNamed('A1', 'A2', 'A3', 'A4')));
  expect(outcomes(assessed)).toEqual(['HOLD', 'HOLD', 'REQUEST_INFORMATION', 'REQUEST_INFORMATION']);
  expect(assessed.map(({ capacityExhausted }) => capacityExhausted)).toEqual([false, false, true, true]);
  expect(assessed.map(({ inspectionClaim }) => inspectionClaim)).toEqual(
    [1, 2, 0, 0].map((unit) => ({ office: 'elsewhere', shift: '2026-05-04T00:00', share: 'risk', unit })),
  );
  expect(assessed[2]!.reasons.map(({ code }) => code)).toContain('capacity-exhausted');
});

test('the policy may let what cannot be inspected go, and the record still says that it would have been held', async () => {
  const inForce = limitedTo(1);
  const [policy] = inForce.policies.values();
  const letting = { ...policy!, capacity: { ...policy!.capacity!, exhausted: 'OUTCOME_ASSESSMENT_COMPLETE' } } as const;
  const { assessed, recommended } = await assessedBy(
    portsOf(HIGH),
    { ...inForce, policies: new Map([['*', letting]]) },
    records(parcelsNamed('A1', 'A2')),
  );
  expect(outcomes(assessed)).toEqual(['HOLD', 'ASSESSMENT_COMPLETE']);
  expect(assessed[1]!.capacityExhausted).toBe(true);
  expect(assessed[1]!.reasons.map(({ code }) => code)).toContain('capacity-exhausted');
  expect(recommended).toHaveLength(1);
});

test('evidence that the policy names is held when nothing is left, and takes a unit while there is one', async () => {
  const named = [1, 2].map((i) => someDeclaration({ number: `N${i}`, description: 'fentanyl citrate' }));
  const { assessed } = await assessedBy(portsOf(100), limitedTo(1), records(named));
  expect(outcomes(assessed)).toEqual(['HOLD', 'HOLD']);
  expect(assessed.map(({ inspectionClaim }) => inspectionClaim!.unit)).toEqual([1, 0]);
  expect(assessed.map(({ capacityExhausted }) => capacityExhausted)).toEqual([false, false]);
});

test('a batch asks once, and not at all where nobody would inspect or no policy has a budget', async () => {
  const { store, asked } = counting(open.stores.scoring);
  await assessedBy(portsOf(HIGH, { store }), limitedTo(5), records(parcelsNamed('A1', 'A2', 'A3')));
  expect(asked()).toBe(1);
  await assessedBy(portsOf(100, { store, lotHash: NEVER_DRAWN }), limitedTo(5), records(parcelsNamed('B1', 'B2'), 3));
  await assessedBy(portsOf(HIGH, { store, lotHash: ALWAYS_DRAWN }), base, records(parcelsNamed('C1', 'C2'), 5));
  expect(asked()).toBe(1);
});

test('a batch that is handed over again is given the units it had', async () => {
  const inForce = limitedTo(2);
  const input = records(parcelsNamed('A1', 'A2', 'A3'));
  const ports = portsOf(HIGH);
  const first = saidIn(await scoreBatch(ports, inForce, { partition: PARTITION, records: input }));
  const again = saidIn(await scoreBatch(ports, inForce, { partition: PARTITION, records: input }));
  expect(again.assessments).toEqual(first.assessments);
  // A crash may also split it otherwise.
  const part = saidIn(await scoreBatch(ports, inForce, { partition: PARTITION, records: input.slice(1) }));
  const units = ({ assessments }: typeof first) =>
    assessments.map((event) => event.$case === 'assessed' && event.value.inspectionClaim);
  expect(units(part)).toEqual(units(first).slice(1));
});

test('a hold that stands keeps its place when it is assessed again after the budget is used up', async () => {
  const inForce = limitedTo(1);
  const ports = portsOf(HIGH);
  await assessedBy(ports, inForce, records(parcelsNamed('A1')));
  const amended = someDeclaration({ number: 'A1', revision: 2, grams: 301 });
  const other = someDeclaration({ number: 'A2' });
  const { assessed, said } = await assessedBy(ports, inForce, records([amended, other], 1));
  expect(outcomes(assessed)).toEqual(['HOLD', 'REQUEST_INFORMATION']);
  expect(assessed[0]!.inspectionClaim).toBeUndefined();
  expect(said.recommendations.map(({ $case }) => $case)).not.toContain('withdrawn');
});

test.each([
  ['cancelled', HIGH, someDeclaration({ number: 'A1', revision: 2, isCancellation: true })],
  ['amended and is clear', 100, someDeclaration({ number: 'A1', revision: 2, grams: 301 })],
] as const)(
  'a parcel that is %s gives its unit back, once, to the next that would be held',
  async (_, score, amended) => {
    const inForce = limitedTo(1);
    await assessedBy(portsOf(HIGH), inForce, records(parcelsNamed('A1')));
    await assessedBy(portsOf(HIGH), inForce, records(parcelsNamed('A2'), 1));
    const crashed = saidIn(
      await scoreBatch(portsOf(score), inForce, { partition: PARTITION, records: records([amended], 2) }),
    );
    expect(crashed.recommendations.map(({ $case }) => $case)).toEqual(['withdrawn']);
    const before = await assessedBy(portsOf(HIGH), inForce, records(parcelsNamed('B1'), 3));
    await assessedBy(portsOf(score), inForce, records([amended], 2));
    await assessedBy(portsOf(score), inForce, records([amended], 2));
    const after = await assessedBy(portsOf(HIGH), inForce, records(parcelsNamed('C1', 'C2'), 4));
    // Not before the withdrawal is on record.
    expect(outcomes(before.assessed)).toEqual(['REQUEST_INFORMATION']);
    expect(outcomes(after.assessed)).toEqual(['HOLD', 'REQUEST_INFORMATION']);
  },
);

test('a hold that becomes a question to customs gives its unit back, also when that is handled twice', async () => {
  const inForce = limitedTo(1);
  await assessedBy(portsOf(HIGH), inForce, records(parcelsNamed('A1')));
  const amended = records([someDeclaration({ number: 'A1', revision: 2, grams: 301 })], 1);
  const said = saidIn(await scoreBatch(portsOf(ASKED), inForce, { partition: PARTITION, records: amended }));
  expect(said.recommendations).toMatchObject([{ value: { outcome: 'OUTCOME_REQUEST_INFORMATION' } }]);
  await assessedBy(portsOf(ASKED), inForce, amended);
  const { assessed } = await assessedBy(portsOf(HIGH), inForce, records(parcelsNamed('B1', 'B2'), 2));
  expect(outcomes(assessed)).toEqual(['HOLD', 'REQUEST_INFORMATION']);
});

test('a hold that an amendment or an outage of the model leaves standing keeps its unit', async () => {
  const inForce = limitedTo(1);
  await assessedBy(portsOf(HIGH), inForce, records(parcelsNamed('A1')));
  await assessedBy(portsOf(HIGH), inForce, records([someDeclaration({ number: 'A1', revision: 2, grams: 301 })], 1));
  const away = { ...portsOf(HIGH), model: undefined };
  await assessedBy(away, inForce, records([someDeclaration({ number: 'A1', revision: 3, grams: 302 })], 2));
  const { assessed } = await assessedBy(portsOf(HIGH), inForce, records(parcelsNamed('B1'), 3));
  expect(outcomes(assessed)).toEqual(['REQUEST_INFORMATION']);
  await assessedBy(
    portsOf(HIGH),
    inForce,
    records([someDeclaration({ number: 'A1', revision: 4, isCancellation: true })], 4),
  );
  const freed = await assessedBy(portsOf(HIGH), inForce, records(parcelsNamed('B2'), 5));
  expect(outcomes(freed.assessed)).toEqual(['HOLD']);
});

test('a crash at the end of a shift costs one unit, not one of each shift', async () => {
  const inForce = limitedTo(1);
  const nextDay = portsOf(HIGH, { now: () => AT_MS + 86_400_000 });
  await scoreBatch(portsOf(HIGH), inForce, { partition: PARTITION, records: records(parcelsNamed('A1')) });
  await assessedBy(nextDay, inForce, records(parcelsNamed('A1')));
  const late = await assessedBy(portsOf(HIGH), inForce, records(parcelsNamed('B1'), 1));
  const next = await assessedBy(nextDay, inForce, records(parcelsNamed('C1'), 2));
  expect(outcomes([...late.assessed, ...next.assessed])).toEqual(['HOLD', 'REQUEST_INFORMATION']);
});

test('what is drawn by lot is held for random selection, and the officer is told nothing of the score', async () => {
  const { assessed, recommended } = await assessedBy(
    portsOf(30_000, { lotHash: ALWAYS_DRAWN }),
    limitedTo(10, EXPLORING),
    records(parcelsNamed('A1')),
  );
  expect(assessed[0]).toMatchObject({
    outcome: 'OUTCOME_HOLD',
    controlType: 'CONTROL_TYPE_PHYSICAL',
    scoreMicro: 30_000,
    exploration: { arm: 'random', propensityMicro: 2_000, stratum: 'all' },
    inspectionClaim: { share: 'random', unit: 1 },
  });
  expect(assessed[0]!.contributions.length).toBeGreaterThan(0);
  expect(recommended[0]).toMatchObject({
    reasons: [{ code: 'random-selection', text: 'Random selection.', evidence: [] }],
    hits: [],
    scoreMicro: 0,
    contributions: [],
    counterfactual: '',
  });
});

test('the draw stops with its share of the budget, which is recorded with the draw', async () => {
  const { assessed } = await assessedBy(
    portsOf(100, { lotHash: ALWAYS_DRAWN }),
    limitedTo(10, EXPLORING),
    records(parcelsNamed('A1', 'A2', 'A3')),
  );
  expect(outcomes(assessed)).toEqual(['HOLD', 'HOLD', 'ASSESSMENT_COMPLETE']);
  expect(assessed[2]).toMatchObject({ capacityExhausted: true, exploration: { arm: 'random' } });
});

test('goods that a verified authorisation covers are never drawn', async () => {
  const hospital = { description: 'fentanyl citrate', consignee: 'Hospital Santa Rosa', permit: 'BR-2026/0017' };
  const { assessed } = await assessedBy(
    portsOf(100, { lotHash: ALWAYS_DRAWN }),
    limitedTo(10, EXPLORING),
    records([someDeclaration({ number: 'H1', ...hospital, grams: 60 })]),
  );
  expect(assessed[0]).toMatchObject({ outcome: 'OUTCOME_ASSESSMENT_COMPLETE', capacityExhausted: false });
  expect(assessed[0]!.exploration).toBeUndefined();
});

test('without a secret nothing is drawn', async () => {
  const { assessed } = await assessedBy(portsOf(100), limitedTo(10, EXPLORING), records(parcelsNamed('A1')));
  expect(assessed[0]).toMatchObject({ outcome: 'OUTCOME_ASSESSMENT_COMPLETE', exploration: undefined });
});

test('while the store is away the policy decides, the record says what was missing, and it is made good', async () => {
  const inForce = limitedTo(1);
  const away = portsOf(HIGH, { store: AWAY });
  const degraded = saidIn(
    await scoreBatch(away, inForce, { partition: PARTITION, records: records(parcelsNamed('A1')) }),
  );
  const [event] = degraded.assessments;
  if (event?.$case !== 'assessed') throw new Error('not assessed');
  expect(event.value).toMatchObject({ outcome: 'OUTCOME_HOLD', inspectionClaim: undefined });
  expect(event.value.missing).toContain('LOOKUP_CAPACITY');

  const due = eventRecord(1, {
    $case: 'reassessmentDue',
    value: {
      declared: declaredOf(parcelsNamed('A1')[0]!),
      trigger: `RECOVERED:${event.value.assessmentId}`,
      dueAt: undefined,
      priorRecommendationId: event.value.assessmentId,
    },
  });
  const { assessed } = await assessedBy(portsOf(HIGH), inForce, [due]);
  expect(assessed[0]).toMatchObject({ outcome: 'OUTCOME_HOLD', missing: [] });
});

test('a budget that fails alone is missing alone, and a drawn parcel waits for it', async () => {
  const store: ScoringStore = {
    ...open.stores.scoring,
    claim: async () => ({ kind: 'unavailable', cause: 'late' }),
  };
  const { assessed } = await assessedBy(
    portsOf(100, { store, lotHash: ALWAYS_DRAWN }),
    limitedTo(10, EXPLORING),
    records(parcelsNamed('A1')),
  );
  expect(assessed[0]).toMatchObject({ outcome: 'OUTCOME_REQUEST_INFORMATION', missing: ['LOOKUP_CAPACITY'] });
  expect(assessed[0]!.referral).toBeUndefined();
});

test('whatever the budget and the lot gave, an assessment replays to the same bytes, without store and without secret', async () => {
  const inForce = limitedTo(3, EXPLORING);
  const parcels = [
    ...parcelsNamed('A1', 'A2', 'A3', 'A4'),
    someDeclaration({ number: 'N1', description: 'fentanyl citrate' }),
    someDeclaration({ number: 'A1', revision: 2, grams: 310 }),
  ];
  const failing = { ...open.stores.scoring, claim: AWAY.claim };
  const variants = [
    portsOf(HIGH),
    portsOf(HIGH, { lotHash: ALWAYS_DRAWN }),
    portsOf(100, { lotHash: ALWAYS_DRAWN }),
    portsOf(HIGH, { store: AWAY, lotHash: ALWAYS_DRAWN }),
    portsOf(100, { store: failing, lotHash: ALWAYS_DRAWN }),
  ];
  for (const ports of variants) {
    const scored = await scoreBatch(ports, inForce, { partition: PARTITION, records: records(parcels) });
    const assessed = saidIn(scored).assessments;
    expect(assessed).toHaveLength(parcels.length);
    for (const [i, event] of assessed.entries()) {
      if (event.$case !== 'assessed') throw new Error('not assessed');
      const replayed = await replay(
        { ...ports, lotHash: undefined } as Ports,
        inForce,
        event.value,
        declaredOf(parcels[i]!),
      );
      expect(replayed).toEqual({ kind: 'same' });
    }
  }
});

test('claims are counted by office, share and result', async () => {
  const named = someDeclaration({ number: 'N1', description: 'fentanyl citrate' });
  const { ends } = await scoreBatch(portsOf(HIGH), limitedTo(1), {
    partition: PARTITION,
    records: records([...parcelsNamed('A1', 'A2'), named]),
  });
  expect(tallyOf(3, ends, []).claims).toEqual(
    ['taken', 'exhausted', 'beyond'].map((result) => ({
      labels: { office: 'elsewhere', share: 'risk', result },
      by: 1,
    })),
  );
});
