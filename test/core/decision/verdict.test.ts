import { expect, test } from 'vitest';
import { type Arrival, stateAfter, stateAfterBurial, verdictOn } from '../../../services/core/decision/verdict.ts';
import { someState } from './factory.ts';

type Declared = Partial<Extract<Arrival, { kind: 'declared' }>>;

const arrival = (declared: Declared = {}): Arrival => ({
  kind: 'declared',
  partition: 3,
  offset: 11,
  revision: 1,
  contentDigest: 'aa',
  isCancellation: false,
  assessmentId: 'a-new',
  ...declared,
});
const reassessment = (priorRecommendationId = '', more: Declared = {}): Arrival => ({
  ...arrival(more),
  kind: 'reassessment',
  priorRecommendationId,
});
const held = someState({ recommendationId: 'r-1', destinations: ['US'] });

const CASES: readonly [rule: string, Arrival, ReturnType<typeof someState> | undefined, unknown][] = [
  ['first sight is assessed', arrival(), undefined, { kind: 'assess', standing: undefined }],
  [
    'a higher revision is assessed against what stands',
    arrival({ revision: 2 }),
    held,
    { kind: 'assess', standing: held },
  ],
  ['the same content again is a duplicate', arrival(), someState(), { disposition: 'DISPOSITION_DUPLICATE' }],
  [
    'the same revision with other content is rejected',
    arrival({ contentDigest: 'bb' }),
    someState(),
    { disposition: 'DISPOSITION_REJECTED' },
  ],
  [
    'a lower revision is recorded and changes nothing',
    arrival(),
    someState({ revision: 2 }),
    { disposition: 'DISPOSITION_OVERTAKEN', withdraw: undefined },
  ],
  ['an offset at or below the last settled is a redelivery', arrival({ offset: 10 }), someState(), { kind: 'settled' }],
  [
    'offsets of another partition say nothing',
    arrival({ offset: 10, partition: 4 }),
    someState(),
    { disposition: 'DISPOSITION_DUPLICATE' },
  ],
  [
    'a higher revision at a low offset is of a log that began anew, not a redelivery',
    arrival({ offset: 2, revision: 2 }),
    someState(),
    { kind: 'assess' },
  ],
  [
    'a cancellation withdraws what stands',
    arrival({ isCancellation: true, revision: 2 }),
    held,
    { disposition: 'DISPOSITION_CANCELLED', withdraw: { standing: held, cause: 'WITHDRAWAL_CAUSE_CANCELLED' } },
  ],
  [
    'a cancellation of what was never seen is kept against what arrives late',
    arrival({ isCancellation: true }),
    undefined,
    { disposition: 'DISPOSITION_CANCELLED', withdraw: undefined },
  ],
  [
    'after a cancellation a lower or equal revision stays cancelled',
    arrival({ contentDigest: 'bb' }),
    someState({ isCancelled: true }),
    { disposition: 'DISPOSITION_CANCELLED' },
  ],
  [
    'after a cancellation a higher revision is assessed',
    arrival({ revision: 2 }),
    someState({ isCancelled: true }),
    { kind: 'assess', standing: undefined },
  ],
  [
    'a re-assessment that makes good what no state knew of answers for its recommendation',
    reassessment('r-0'),
    undefined,
    { kind: 'assess', standing: { recommendationId: 'r-0', destinations: [] } },
  ],
  [
    'a re-assessment withdraws what an outage left standing beside what the state knows',
    reassessment('r-0'),
    someState({ recommendationId: 'r-1' }),
    {
      kind: 'assess',
      standing: { recommendationId: 'r-1' },
      stray: { recommendationId: 'r-0', destinations: [] },
    },
  ],
  [
    'a re-assessment of an older revision is overtaken and withdraws what only it knew of',
    reassessment('r-0'),
    someState({ revision: 2, recommendationId: 'r-2' }),
    { disposition: 'DISPOSITION_OVERTAKEN', withdraw: { cause: 'WITHDRAWAL_CAUSE_REASSESSED' } },
  ],
  [
    'a re-assessment does not withdraw what the state stands for',
    reassessment('r-2'),
    someState({ revision: 2, recommendationId: 'r-2' }),
    { disposition: 'DISPOSITION_OVERTAKEN', withdraw: undefined },
  ],
  [
    'a re-assessment of what was declared anew after a cancellation is made',
    reassessment('r-3', { revision: 3 }),
    someState({ isCancelled: true, revision: 2 }),
    { kind: 'assess', standing: { recommendationId: 'r-3', destinations: [] } },
  ],
  [
    'a re-assessment of a cancelled parcel is not made',
    reassessment('r-0'),
    someState({ isCancelled: true }),
    { disposition: 'DISPOSITION_CANCELLED', withdraw: { standing: { recommendationId: 'r-0' } } },
  ],
  [
    'the same re-assessment due twice is made twice, as it would be without the state',
    reassessment('r-0'),
    someState({ assessmentId: 'a-new' }),
    { kind: 'assess', standing: undefined },
  ],
];

test.each(CASES)('%s', (_, record, state, expected) => {
  expect(verdictOn(record, state)).toMatchObject(expected as object);
});

test('a revision that was buried is not taken: it can be declared again, and its redelivery is known', () => {
  for (const before of [undefined, held]) {
    const buried = arrival({ revision: 2, contentDigest: 'bb' });
    const state = stateAfterBurial(buried, before);
    expect(state).toMatchObject({ revision: before?.revision ?? 0, recommendationId: before?.recommendationId ?? '' });
    expect(verdictOn(buried, state)).toEqual({ kind: 'settled' });
    const again = { ...buried, offset: 12 };
    const verdict = verdictOn(again, state);
    expect(verdict.kind).toBe('assess');
    if (verdict.kind === 'assess') expect(stateAfter(again, verdict, state)).toMatchObject({ revision: 2, remark: '' });
  }
});

test('a re-assessment with other content corrects its revision, until what was declared, or another revision, is assessed', () => {
  const after = (next: Arrival, before: ReturnType<typeof someState>) =>
    stateAfter(next, { kind: 'assess', standing: undefined }, before);
  const answered = after(reassessment('', { contentDigest: 'bb', offset: 12 }), someState());
  expect(answered).toMatchObject({ contentDigest: 'aa', correctedAt: 12 });
  expect(after(reassessment('', { contentDigest: 'bb', offset: 13 }), answered)).toMatchObject({ correctedAt: 13 });
  expect(after(reassessment('', { offset: 14 }), answered).correctedAt).toBeUndefined();
  expect(after(arrival({ revision: 2, contentDigest: 'bb', offset: 14 }), answered).correctedAt).toBeUndefined();
});
