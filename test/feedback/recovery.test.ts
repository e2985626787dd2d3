import { expect, test, vi } from 'vitest';
import { type AssessmentEvent, DeadLetter, Disposed } from '../../proto/holdpoint/v1/events.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import { assessmentIdOf } from '../../services/core/declaration/identity.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { seeEach } from '../../services/feedback/dead-letter.ts';
import { openReconciler } from '../../services/feedback/reconcile.ts';
import { recover } from '../../services/feedback/recovery.ts';
import { sha256 } from '../customs/support.ts';
import { AT_MS, assessment, at, context, declared, KEY, recoveryPorts, run } from './support.ts';

const start = (isUp: () => boolean, nowMs = AT_MS) => recover(recoveryPorts({ isUp, nowMs }));

const dueIn = (value: Uint8Array | undefined) => {
  const { event } = CODECS.declarationEvent.decode(value ?? new Uint8Array());
  return event?.$case === 'reassessmentDue' ? event.value : undefined;
};

test('a degraded assessment is due again once the store answers, naming what it makes good', async () => {
  let looks = 0;
  const outputs = await run(
    start(() => ++looks > 3),
    [at(assessment(), 0), at(assessment({ degraded: true }), 1)],
  );
  expect(looks).toBe(4);
  expect(outputs).toHaveLength(1);
  const due = dueIn(outputs[0]?.value);
  expect(due).toMatchObject({ trigger: 'RECOVERED:a1', priorRecommendationId: '' });
  expect(due?.declared).toEqual(declared);
});

test('a degraded assessment that a crash repeated is due once, unless another recommendation stands by it', async () => {
  const handle = start(() => true);
  const twice = [at(assessment({ degraded: true }), 0), at(assessment({ degraded: true }), 1)];
  expect(await run(handle, twice)).toHaveLength(1);
  expect(await run(handle, [at(assessment({ degraded: true }), 2)])).toEqual([]);
  const standing = await run(handle, [at(assessment({ degraded: true, standing: 'r-1' }), 3)]);
  expect(standing.map(({ value }) => dueIn(value)?.priorRecommendationId)).toEqual(['r-1']);
});

test('what stands since, or in spite of, it is named, so that a changed mind can withdraw it', async () => {
  const outputs = await run(
    start(() => true),
    [at(assessment({ degraded: true, standing: 'r-before' }), 1)],
  );
  expect(dueIn(outputs[0]?.value)?.priorRecommendationId).toBe('r-before');
});

test('a cancellation that could not look up what it withdraws is due again too', async () => {
  const value = CODECS.assessmentEvent.encode({
    event: {
      $case: 'disposed',
      value: Disposed.fromPartial({
        consignmentKey: KEY,
        disposition: 'DISPOSITION_CANCELLED',
        revision: 5,
        trigger: 'DECLARED',
        declared: CODECS.declared.encode(declared),
      }),
    },
  });
  const [due] = await run(
    start(() => true),
    [at({ ...assessment({ degraded: true }), value }, 0)],
  );
  const id = assessmentIdOf({ consignmentKey: KEY, revision: 5, trigger: 'DECLARED' }, sha256);
  expect(dueIn(due?.value)).toMatchObject({ trigger: `RECOVERED:${id}`, declared });
});

test.each([
  ['a store that was late again is asked again within half a minute', 'LOOKUP_HISTORY', 30_000],
  ['a model that is still missing is waited for longer, so that the log does not fill', 'LOOKUP_MODEL', 600_000],
] as const)('%s', async (_, missing, msMax) => {
  vi.useFakeTimers();
  try {
    const again = assessment({ degraded: true, trigger: 'RECOVERED:a0', missing: [missing] });
    const outputs = run(
      start(() => true, AT_MS + 3_600_000),
      [at(again, 0)],
    );
    let isDue = false;
    void outputs.then(() => {
      isDue = true;
    });
    await vi.advanceTimersByTimeAsync(msMax - 200);
    expect(isDue).toBe(false);
    await vi.advanceTimersByTimeAsync(200);
    expect(isDue).toBe(true);
  } finally {
    vi.useRealTimers();
  }
});

test('stopping does not wait for the store, and the position stays', async () => {
  const handle = start(() => false);
  const stale = { ...context, isStale: () => true };
  await expect(handle([at(assessment({ degraded: true }), 0)], stale)).rejects.toMatchObject({ retriable: true });
});

const end = (
  sourceOffset: number,
  disposition: 'DISPOSITION_DUPLICATE' | 'DISPOSITION_LINK' = 'DISPOSITION_DUPLICATE',
): AssessmentEvent => ({
  event: {
    $case: 'disposed',
    value: Disposed.fromPartial({ consignmentKey: KEY, disposition, sourcePartition: 3, sourceOffset }),
  },
});
const declarations = (...offsets: number[]) =>
  offsets.map((offset) =>
    at({ topic: TOPICS.declarations.name, key: new Uint8Array(16), value: new Uint8Array() }, offset),
  );

test('a record that was passed over is unaccounted for; one that waits its turn is not', () => {
  const { sawDeclarations, sawAssessment, figures } = openReconciler();
  sawDeclarations(declarations(0, 1, 2, 3));
  sawAssessment(end(0));
  sawAssessment(end(2));
  expect(figures()).toMatchObject({ recordsIn: 4, recordsOut: { duplicate: 2 }, unaccounted: 1, contradicted: 0 });
  sawAssessment(end(1));
  expect(figures().unaccounted).toBe(0);
});

test('an end that is repeated counts once; two different ends of one record contradict', () => {
  const { sawDeclarations, sawAssessment, figures } = openReconciler();
  sawDeclarations(declarations(0));
  sawAssessment(end(0));
  sawAssessment(end(0));
  expect(figures()).toMatchObject({ recordsOut: { duplicate: 1 }, contradicted: 0 });
  sawAssessment(end(0, 'DISPOSITION_LINK'));
  expect(figures().contradicted).toBe(1);
});

test('what was accounted for before a restart, or by another process, is not missed', () => {
  const { tookDeclarations, tookAssessments, sawDeclarations, sawAssessment, figures } = openReconciler();
  // The readers' positions differ: ends of 0 to 2 were read before the restart.
  tookDeclarations(3);
  sawDeclarations(declarations(0, 1, 2, 3, 4, 5));
  tookAssessments(3);
  sawAssessment(end(3));
  sawAssessment(end(5));
  expect(figures()).toMatchObject({ recordsIn: 6, unaccounted: 1 });
  // Both partitions went to another process, and came back later.
  tookDeclarations(3);
  sawDeclarations(declarations(90, 91, 92));
  expect(figures().unaccounted).toBe(0);
  tookAssessments(3);
  sawAssessment(end(91));
  sawAssessment(end(92));
  expect(figures()).toMatchObject({ recordsIn: 9, recordsOut: { duplicate: 4 }, unaccounted: 0 });
});

test('a dead letter is an end', () => {
  const { sawDeclarations, sawDeadLetter, figures } = openReconciler();
  sawDeclarations(declarations(0));
  sawDeadLetter(DeadLetter.fromPartial({ topic: TOPICS.declarations.name, partition: 3, offset: 0 }));
  expect(figures()).toMatchObject({ recordsOut: { 'dead-letter': 1 }, unaccounted: 0 });
});

test('what the reconciler cannot read is buried, and holds up nothing behind it', async () => {
  const { sawAssessment, figures } = openReconciler();
  const burial = { encodeDeadLetter: CODECS.deadLetter.encode, now: () => AT_MS };
  const garbage = at({ topic: TOPICS.assessments.name, key: new Uint8Array(16), value: Buffer.from([255, 255, 1]) }, 0);
  const value = CODECS.assessmentEvent.encode(end(0));
  const good = at({ topic: TOPICS.assessments.name, key: new Uint8Array(16), value }, 1);
  const { outputs } = await seeEach(CODECS.assessmentEvent.decode, sawAssessment, burial)([garbage, good], context);
  expect(outputs.map(({ value }) => CODECS.deadLetter.decode(value))).toMatchObject([
    { topic: TOPICS.assessments.name, offset: 0, value: new Uint8Array([255, 255, 1]) },
  ]);
  expect(figures().recordsOut).toEqual({ duplicate: 1 });
});
