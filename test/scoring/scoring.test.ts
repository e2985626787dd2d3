import fc from 'fast-check';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { Assessed, Recommended } from '../../proto/holdpoint/v1/assessment.ts';
import type { InForce } from '../../services/core/decision/assess.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { scoreBatch } from '../../services/scoring/scoring.ts';
import {
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
  type Said,
  saidIn,
  scoreAndSettle,
  someDeclaration,
} from './factory.ts';

let inForce: InForce;
let open: Awaited<ReturnType<typeof openTestStore>>;
beforeAll(() => {
  inForce = inForceWith([
    permitList(
      permitEntry(),
      permitEntry({ id: 'permit-2', number: 'BR-OLD', validTo: '2026-02-01' }),
      permitEntry({
        id: 'permit-3',
        number: 'BR-UNCONFIRMED',
        verification: { method: 'letter', at: '2026-04-01', by: 'CNA', result: 'NOT_CONFIRMED' },
      }),
    ),
  ]);
});
beforeEach(async () => {
  open = await openTestStore();
});
afterEach(() => open.close());

const assessedIn = (said: Said): readonly Assessed[] =>
  said.assessments.flatMap((event) => (event.$case === 'assessed' ? [event.value] : []));
const outcomesIn = (said: Said): readonly string[] =>
  said.assessments.map((e) => (e.$case === 'assessed' ? e.value.outcome.slice(8) : e.value.disposition.slice(12)));
const recommendedIn = (said: Said): readonly Recommended[] =>
  said.recommendations.flatMap((event) => (event.$case === 'recommended' ? [event.value] : []));
const withdrawnIn = (said: Said) =>
  said.recommendations.flatMap((event) => (event.$case === 'withdrawn' ? [event.value] : []));

const illicit = (number: string, more = {}) =>
  someDeclaration({ number, description: 'fentanyl citrate powder', ...more });
const forHospital = (number: string, more = {}) =>
  illicit(number, {
    description: 'fentanyl citrate ampoules',
    consignee: 'Hospital Santa Rosa',
    permit: 'BR-2026/0017',
    grams: 10,
    ...more,
  });

test('an ordinary parcel is complete, and on record without reasons but with digests and looked-up values', async () => {
  const said = await scoreAndSettle(portsWith(open.stores.scoring), inForce, [
    declaredRecord(0, someDeclaration({ number: 'A1' })),
  ]);
  const [assessed] = assessedIn(said);
  expect(assessed).toMatchObject({
    outcome: 'OUTCOME_ASSESSMENT_COMPLETE',
    reasons: [],
    contributions: [],
    missing: [],
    versions: { engine: 'engine-1', model: 'model-1', lists: inForce.reference.versions.digest },
  });
  expect(assessed!.versions!.policy).toMatch(/^[0-9a-f]{64}$/u);
  expect(assessed!.lookedUp.map(({ name }) => name)).toEqual(['histories']);
  expect(said.recommendations).toEqual([]);
});

test('a listed opioid in the description becomes an explained hold for the customs of the destination', async () => {
  const said = await scoreAndSettle(portsWith(open.stores.scoring), inForce, [declaredRecord(0, illicit('A1'))]);
  const [assessed] = assessedIn(said);
  const [recommended] = recommendedIn(said);
  expect(recommended).toMatchObject({
    recommendationId: assessed!.assessmentId,
    outcome: 'OUTCOME_HOLD',
    controlType: 'CONTROL_TYPE_SAMPLE_AND_TEST',
    handling: 'HANDLING_SUSPECTED_OPIOID',
    destinations: ['BR'],
    supersedes: '',
    tenant: 'post-a',
  });
  expect(recommended!.reasons.map(({ code }) => code)).toContain('opioid-named');
  expect(
    recommended!.hits.some(({ kind, surface }) => kind === 'HIT_KIND_SUBSTANCE' && surface.includes('fentanyl')),
  ).toBe(true);
  expect(recommended!.counterfactual).toMatch(/verified authorisation/u);
  expect(recommended!.handlingAdvice).toMatch(/naloxone at hand/u);
});

test('contributions name every feature once and sum exactly to the logit', async () => {
  const said = await scoreAndSettle(portsWith(open.stores.scoring), inForce, [declaredRecord(0, illicit('A1'))]);
  const [assessed] = assessedIn(said);
  expect(new Set(assessed!.contributions.map(({ feature }) => feature)).size).toBe(assessed!.contributions.length);
  expect(assessed!.contributions.map(({ feature }) => feature).slice(-2)).toEqual(['descriptionText', 'bias']);
  expect(assessed!.contributions.reduce((sum, { micro }) => sum + micro, 0)).toBe(assessed!.logitMicro);
});

test('where nothing is listed, the model alone changes the outcome', async () => {
  const ports = portsWith(
    open.stores.scoring,
    fakeModel(() => 900_000),
  );
  const plain = someDeclaration({ number: 'A1', description: 'ceramic coffee mugs' });
  const said = await scoreAndSettle(ports, inForce, [declaredRecord(0, plain)]);
  expect(assessedIn(said)[0]).toMatchObject({ outcome: 'OUTCOME_HOLD', hits: [], scoreMicro: 900_000 });
});

test('a redelivery emits nothing; a crash before settling emits the same ids again', async () => {
  const ports = portsWith(open.stores.scoring);
  const records = [declaredRecord(0, illicit('A1')), declaredRecord(1, someDeclaration({ number: 'A2' }))];
  const crashed = { ...ports, store: { ...ports.store, settle: async () => undefined } };
  const first = await scoreAndSettle(crashed, inForce, records);
  const second = await scoreAndSettle(ports, inForce, records);
  expect(second.outputs).toEqual(first.outputs);
  expect((await scoreAndSettle(ports, inForce, records)).outputs).toEqual([]);
});

test('a list swap between deliveries does not make a second hold', async () => {
  const ports = portsWith(open.stores.scoring);
  const crashed = { ...ports, store: { ...ports.store, settle: async () => undefined } };
  const records = [declaredRecord(0, illicit('A1'))];
  const first = await scoreAndSettle(crashed, inForce, records);
  const second = await scoreAndSettle(ports, inForceWith(), records);
  expect(recommendedIn(second).map((r) => r.recommendationId)).toEqual(
    recommendedIn(first).map((r) => r.recommendationId),
  );
  expect(assessedIn(second)[0]!.versions!.lists).not.toBe(assessedIn(first)[0]!.versions!.lists);
});

test('what may have gone out before a crash is withdrawn when another model or list would not hold it now', async () => {
  const holding = portsWith(
    open.stores.scoring,
    fakeModel(() => 900_000),
  );
  const plain = someDeclaration({ number: 'A1', description: 'ceramic coffee mugs' });
  const records = [declaredRecord(0, plain)];
  // Published, and dead before it settles: only what was announced beforehand is in the store.
  const published = await scoreBatch(holding, inForce, { partition: PARTITION, records });
  const [recommended] = recommendedIn(saidIn(published));
  const again = await scoreAndSettle(portsWith(open.stores.scoring), inForce, records);
  expect(outcomesIn(again)).toEqual(['ASSESSMENT_COMPLETE']);
  expect(withdrawnIn(again)).toMatchObject([
    { recommendationId: recommended!.recommendationId, destinations: recommended!.destinations },
  ]);
  expect(await open.stores.states.get(recommended!.consignmentKey)).toMatchObject({
    recommendationId: '',
    announced: [],
  });
});

test('what went out before a crash and is concluded again stands once', async () => {
  const ports = portsWith(open.stores.scoring);
  const records = [declaredRecord(0, illicit('A1'))];
  await scoreBatch(ports, inForce, { partition: PARTITION, records });
  const again = await scoreAndSettle(ports, inForce, records);
  expect(recommendedIn(again)).toMatchObject([{ supersedes: '' }]);
  expect(withdrawnIn(again)).toEqual([]);
});

test('order within a batch is the order of revisions: duplicate, overtaken, conflict, cancelled', async () => {
  const ports = portsWith(open.stores.scoring);
  const said = await scoreAndSettle(ports, inForce, [
    declaredRecord(0, illicit('A1', { revision: 2 })),
    declaredRecord(1, illicit('A1', { revision: 2 })),
    declaredRecord(2, illicit('A1', { revision: 1 })),
    declaredRecord(3, illicit('A1', { revision: 2, grams: 9 })),
    declaredRecord(4, illicit('A1', { revision: 3, isCancellation: true })),
    declaredRecord(5, illicit('A1', { revision: 3 })),
  ]);
  expect(outcomesIn(said)).toEqual(['HOLD', 'DUPLICATE', 'OVERTAKEN', 'REJECTED', 'CANCELLED', 'CANCELLED']);
  expect(withdrawnIn(said)).toMatchObject([
    {
      recommendationId: recommendedIn(said)[0]!.recommendationId,
      cause: 'WITHDRAWAL_CAUSE_CANCELLED',
      destinations: ['BR'],
    },
  ]);
  expect(said.outputs.filter(({ topic }) => topic === TOPICS.rejections.name)).toHaveLength(1);
});

test('an amendment that still has to be held supersedes, one that clears the parcel withdraws', async () => {
  const ports = portsWith(open.stores.scoring);
  const first = await scoreAndSettle(ports, inForce, [declaredRecord(0, illicit('A1'))]);
  const second = await scoreAndSettle(ports, inForce, [declaredRecord(1, illicit('A1', { revision: 2, grams: 5 }))]);
  const third = await scoreAndSettle(ports, inForce, [
    declaredRecord(2, someDeclaration({ number: 'A1', revision: 3 })),
  ]);
  const [r1] = recommendedIn(first);
  const [r2] = recommendedIn(second);
  expect(r2!.supersedes).toBe(r1!.recommendationId);
  expect(withdrawnIn(third)).toMatchObject([
    { recommendationId: r2!.recommendationId, cause: 'WITHDRAWAL_CAUSE_REASSESSED' },
  ]);
});

test('when a corrected destination leaves a customs out, it is told', async () => {
  const ports = portsWith(open.stores.scoring);
  await scoreAndSettle(ports, inForce, [declaredRecord(0, illicit('A1', { to: 'US' }))]);
  const said = await scoreAndSettle(ports, inForce, [declaredRecord(1, illicit('A1', { revision: 2, to: 'NL' }))]);
  expect(recommendedIn(said)[0]!.destinations).toEqual(['NL']);
  expect(withdrawnIn(said)[0]!.destinations).toEqual(['US']);
});

test('a verified permit of the holder caps the outcome and is drawn down', async () => {
  const said = await scoreAndSettle(portsWith(open.stores.scoring), inForce, [declaredRecord(0, forHospital('A1'))]);
  const [assessed] = assessedIn(said);
  expect(assessed).toMatchObject({
    outcome: 'OUTCOME_ASSESSMENT_COMPLETE',
    permitDraws: [{ permitNumber: 'BR-2026/0017', quantityMg: 10_000, remainingMg: 90_000, granted: true }],
  });
});

test('ten parcels cannot share one permit', async () => {
  const ports = portsWith(open.stores.scoring);
  const records = Array.from({ length: 11 }, (_, i) => declaredRecord(i, forHospital(`A${i}`)));
  const said = await scoreAndSettle(ports, inForce, records);
  expect(outcomesIn(said)).toEqual([...Array(10).fill('ASSESSMENT_COMPLETE'), 'HOLD']);
  expect(
    assessedIn(said)
      .at(-1)!
      .reasons.map(({ code }) => code),
  ).toContain('authorisation-exceeded');
});

test('a parcel that is amended to more than its permit allows is held, and its permit has not grown', async () => {
  const ports = portsWith(open.stores.scoring);
  const said = await scoreAndSettle(ports, inForce, [
    declaredRecord(0, forHospital('A1', { grams: 1 })),
    declaredRecord(1, forHospital('A1', { grams: 90, revision: 2 })),
    declaredRecord(2, forHospital('A2', { grams: 90 })),
    declaredRecord(3, forHospital('A2', { grams: 10, revision: 2 })),
  ]);
  expect(outcomesIn(said)).toEqual(['ASSESSMENT_COMPLETE', 'ASSESSMENT_COMPLETE', 'HOLD', 'ASSESSMENT_COMPLETE']);
});

test('a permit that is asserted, unconfirmed, expired or of another holder gives no relief', async () => {
  const ports = portsWith(open.stores.scoring);
  const said = await scoreAndSettle(ports, inForce, [
    declaredRecord(0, forHospital('A1', { permit: 'INVENTED-1' })),
    declaredRecord(1, forHospital('A2', { permit: 'BR-UNCONFIRMED' })),
    declaredRecord(2, forHospital('A3', { permit: 'BR-OLD' })),
    declaredRecord(3, forHospital('A4', { consignee: 'Beatriz Carvalho' })),
  ]);
  expect(outcomesIn(said)).toEqual(['HOLD', 'HOLD', 'HOLD', 'HOLD']);
  expect(
    assessedIn(said).map(({ reasons }) => reasons.find(({ code }) => code.startsWith('authorisation'))!.code),
  ).toEqual([
    'authorisation-asserted',
    'authorisation-asserted',
    'authorisation-expired',
    'authorisation-other-holder',
  ]);
});

test('test strips and naloxone are not held for the words on them', async () => {
  const said = await scoreAndSettle(portsWith(open.stores.scoring), inForce, [
    declaredRecord(0, someDeclaration({ number: 'A1', description: 'fentanyl test strips' })),
    declaredRecord(1, someDeclaration({ number: 'A2', description: 'naloxone nasal spray' })),
  ]);
  expect(outcomesIn(said)).not.toContain('HOLD');
});

test('without the store, assessments say what was missing, are not complete where it could matter, and nothing is written', async () => {
  const said = await scoreAndSettle(
    portsWith(
      AWAY,
      fakeModel(() => 10_000),
    ),
    inForce,
    [declaredRecord(0, someDeclaration({ number: 'A1' })), declaredRecord(1, illicit('A2'))],
  );
  expect(outcomesIn(said)).toEqual(['REQUEST_INFORMATION', 'HOLD']);
  expect(assessedIn(said).map(({ missing }) => missing)).toEqual([
    ['LOOKUP_HISTORY', 'LOOKUP_STATE'],
    ['LOOKUP_HISTORY', 'LOOKUP_STATE'],
  ]);
  expect(said.outputs.filter(({ headers }) => headers?.degraded === '1')).toHaveLength(2);
  expect(assessedIn(said)[0]!.referral).toBeUndefined();
  expect(recommendedIn(said)).toHaveLength(1);
});

test('an outage is made good: history counts once, and what it had recommended is superseded', async () => {
  const degraded = await scoreAndSettle(portsWith(AWAY), inForce, [declaredRecord(0, illicit('A1'))]);
  const [prior] = assessedIn(degraded);
  const due = (offset: number) =>
    eventRecord(offset, {
      $case: 'reassessmentDue',
      value: {
        declared: declaredOf(illicit('A1')),
        trigger: `RECOVERED:${prior!.assessmentId}`,
        dueAt: undefined,
        priorRecommendationId: prior!.assessmentId,
      },
    });
  const ports = portsWith(open.stores.scoring);
  const said = await scoreAndSettle(ports, inForce, [due(1)]);
  expect(outcomesIn(said)).toEqual(['HOLD']);
  expect(assessedIn(said)[0]).toMatchObject({ missing: [], supersedes: prior!.assessmentId });
  expect(recommendedIn(said)[0]!.supersedes).toBe(prior!.assessmentId);
  expect(await open.stores.states.get(declaredOf(illicit('A1')).consignmentKey)).toMatchObject({
    revision: 1,
    offset: 1,
  });

  // Due twice after a crash: with the store or, when that dies in between, without it, the record has the same end.
  const [{ assessmentId }] = assessedIn(said) as [Assessed];
  for (const store of [AWAY, open.stores.scoring]) {
    const again = await scoreAndSettle(portsWith(store), inForce, [due(2)]);
    expect(assessedIn(again)).toMatchObject([{ assessmentId }]);
    expect(recommendedIn(again)).toMatchObject([{ recommendationId: assessmentId }]);
    expect(recommendedIn(again).map(({ supersedes }) => supersedes)).not.toContain(assessmentId);
    expect(withdrawnIn(again)).toEqual([]);
  }
});

test('a cancellation that could not look up what it withdraws is kept to be handled again', async () => {
  const cancellation = illicit('A1', { revision: 2, isCancellation: true });
  const said = await scoreAndSettle(portsWith(AWAY), inForce, [declaredRecord(1, cancellation)]);
  expect(outcomesIn(said)).toEqual(['CANCELLED']);
  expect(said.outputs[0]!.headers).toEqual({ degraded: '1' });
  const [event] = said.assessments;
  expect(event!.$case === 'disposed' && event!.value.declared.length).toBeGreaterThan(0);
});

test('a parcel remembers what was asked of its revision, and forgets it with an amendment', async () => {
  const ports = portsWith(open.stores.scoring);
  const vague = (revision: number) => someDeclaration({ number: 'A1', revision, description: 'parts' });
  const { consignmentKey } = declaredOf(vague(1));
  const idsAfter = async (record: ReturnType<typeof declaredRecord>) => {
    const [assessed] = assessedIn(await scoreAndSettle(ports, inForce, [record]));
    expect(assessed!.referral).toBeDefined();
    return { id: assessed!.assessmentId, known: (await open.stores.states.get(consignmentKey))?.referralIds };
  };
  const first = await idsAfter(declaredRecord(0, vague(1)));
  const due = { declared: declaredOf(vague(1)), trigger: 'RELISTED:l', dueAt: undefined, priorRecommendationId: '' };
  const second = await idsAfter(eventRecord(1, { $case: 'reassessmentDue', value: due }));
  expect(second.known).toEqual([first.id, second.id]);
  const third = await idsAfter(declaredRecord(2, vague(2)));
  expect(third.known).toEqual([third.id]);
  await scoreAndSettle(ports, inForce, [declaredRecord(3, someDeclaration({ number: 'A1', revision: 3 }))]);
  expect((await open.stores.states.get(consignmentKey))?.referralIds).toBeUndefined();
});

test('without a model, policy decides: not complete, and labelled', async () => {
  const ports = { ...portsWith(open.stores.scoring), model: undefined };
  const said = await scoreAndSettle(ports, inForce, [declaredRecord(0, someDeclaration({ number: 'A1' }))]);
  expect(assessedIn(said)[0]).toMatchObject({ outcome: 'OUTCOME_REQUEST_INFORMATION', missing: ['LOOKUP_MODEL'] });
});

test('a record that nobody can read is buried with its bytes, and its neighbours are assessed', async () => {
  const poison = { ...declaredRecord(0, illicit('A1')), value: new Uint8Array([0xff, 1, 2]) };
  const said = await scoreAndSettle(portsWith(open.stores.scoring), inForce, [
    poison,
    declaredRecord(1, illicit('A2')),
  ]);
  expect(said.outputs.map(({ topic }) => topic)).toEqual([
    TOPICS.deadLetters.name,
    TOPICS.assessments.name,
    TOPICS.recommendations.name,
  ]);
});

test('in = out: every record of a batch has exactly one end, whatever came and in whatever order', async () => {
  const record = fc.record({
    number: fc.constantFrom('A1', 'A2', 'A3'),
    revision: fc.integer({ min: 1, max: 3 }),
    grams: fc.constantFrom(1, 2),
    isCancellation: fc.boolean(),
    isPoison: fc.boolean(),
    isIllicit: fc.boolean(),
  });
  const isAway = fc.boolean();
  await fc.assert(
    fc.asyncProperty(fc.array(record, { maxLength: 12 }), isAway, async (parcels, away) => {
      const { stores, close } = await openTestStore();
      try {
        const records = parcels.map(({ isPoison, isIllicit, ...parcel }, offset) => {
          const good = declaredRecord(offset, isIllicit ? illicit(parcel.number, parcel) : someDeclaration(parcel));
          return isPoison ? { ...good, value: new Uint8Array([0xff]) } : good;
        });
        const ports = portsWith(away ? AWAY : stores.scoring);
        const { outputs, assessments } = saidIn(await scoreBatch(ports, inForce, { partition: PARTITION, records }));
        const ends = assessments.map(({ value }) => value.sourceOffset);
        const buried = outputs.filter(({ topic }) => topic === TOPICS.deadLetters.name).length;
        expect(new Set(ends).size).toBe(ends.length);
        expect(ends.length + buried).toBe(records.length);
        expect(parcels.flatMap(({ isPoison }, offset) => (isPoison ? [] : [offset]))).toEqual(ends);
      } finally {
        await close();
      }
    }),
    { numRuns: 40 },
  );
});
