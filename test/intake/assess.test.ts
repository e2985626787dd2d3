import { expect, test } from 'vitest';
import type { AssessResponse, CarrierServiceClient, GetStatusResponse } from '../../proto/holdpoint/v1/carrier.ts';
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { CODECS, toJson } from '../../services/adapters/codec.ts';
import { type ConsignmentState, releasedIdOf, type Stores } from '../../services/core/stores.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { declaredIn, parcels, recordsOf, start, startScorer } from './support.ts';

const call = <T>(start: (end: (error: unknown, response: T) => void) => unknown): Promise<T> =>
  new Promise((resolve, reject) => {
    start((error, response) => (error ? reject(error) : resolve(response)));
  });
const assess = (client: CarrierServiceClient, declaration: Declaration, seconds = 5): Promise<AssessResponse> =>
  call((end) => client.assess({ declaration, wait: { seconds, nanos: 0 } }, end));
const statusOf = (client: CarrierServiceClient, at = 0): Promise<GetStatusResponse> =>
  call((end) => client.getStatus({ document: parcels[at]!.document }, end));

const KEY = `LOCAL|S10||${parcels[0]!.document!.number}`;
const REFERRAL = {
  referralId: 'f1',
  cause: 'REFERRAL_CAUSE_DATA_QUALITY',
  questions: [{ path: 'goodsItem[0].descriptionOfGoods', text: 'State what the goods are.' }],
  answerBy: undefined,
} as const;
const STATE: ConsignmentState = {
  revision: 1,
  contentDigest: '',
  isCancelled: false,
  partition: 0,
  offset: 0,
  assessmentId: 'a1',
  outcome: 'OUTCOME_REQUEST_INFORMATION',
  assessedAtMs: 1_000,
  recommendationId: '',
  destinations: [],
  referralJson: JSON.stringify(toJson('Referral', REFERRAL)),
  remark: '',
  declaredBase64: '',
};
const remember = (stores: Stores, parts: Partial<ConsignmentState> = {}): Promise<void> =>
  stores.scoring.settle({ histories: [], states: [{ consignmentKey: KEY, state: { ...STATE, ...parts } }] });

test('a caller who waits is told the outcome of the very record it sent', async () => {
  const { client, log } = await start({ env: { HOLDPOINT_ASSESS_WAIT_MS_MAX: '5000' } });
  await startScorer(log, { outcome: 'OUTCOME_HOLD' });
  const { receipt, status } = await assess(client, parcels[0]!);
  expect(receipt?.status).toBe('RECEIPT_STATUS_ACCEPTED');
  expect(status).toMatchObject({ assessmentId: receipt!.assessmentId, outcome: 'OUTCOME_HOLD' });
  expect(status?.instruction).toMatch(/customs/u);
});

test('past the deadline the answer is the id, and the declaration stands in the log', async () => {
  const { client, log } = await start({ env: { HOLDPOINT_ASSESS_WAIT_MS_MAX: '50' } });
  const { receipt, status } = await assess(client, parcels[0]!);
  expect(receipt?.assessmentId).toMatch(/^[0-9a-f-]{36}$/u);
  expect(status).toBeUndefined();
  expect(await declaredIn(log)).toHaveLength(1);
});

test('a rejected declaration is answered at once, with its defects', async () => {
  const { client } = await start();
  const { receipt, status } = await assess(client, { ...parcels[0]!, totalGrossMassMg: -5 });
  expect(receipt?.status).toBe('RECEIPT_STATUS_REJECTED');
  expect(receipt?.defects.map(({ path }) => path)).toContain('totalGrossMassMg');
  expect(status).toBeUndefined();
});

test('a question that rests on risk is not shown to the carrier, nor that there is one', async () => {
  const { client, log } = await start({ env: { HOLDPOINT_ASSESS_WAIT_MS_MAX: '5000' } });
  await startScorer(log, {
    outcome: 'OUTCOME_REQUEST_INFORMATION',
    referral: { ...REFERRAL, questions: [...REFERRAL.questions], cause: 'REFERRAL_CAUSE_RISK' },
  });
  const { status } = await assess(client, parcels[0]!);
  expect(status).toMatchObject({ outcome: 'OUTCOME_UNSPECIFIED' });
  expect(status?.referral).toBeUndefined();
});

test('what nobody declared is unknown; what waits its turn is pending; what is assessed says the verb', async () => {
  const { client, stores } = await start({ env: { HOLDPOINT_ASSESS_WAIT_MS_MAX: '20' } });
  expect((await statusOf(client, 5)).state).toBe('PARCEL_STATE_UNKNOWN');
  await assess(client, parcels[0]!);
  expect(await statusOf(client)).toMatchObject({ state: 'PARCEL_STATE_PENDING', revision: 1 });
  await remember(stores);
  expect(await statusOf(client)).toMatchObject({
    state: 'PARCEL_STATE_ASSESSED',
    status: { outcome: 'OUTCOME_REQUEST_INFORMATION', referral: { referralId: 'f1', questions: REFERRAL.questions } },
  });
  await remember(stores, { isCancelled: true });
  expect((await statusOf(client)).state).toBe('PARCEL_STATE_CANCELLED');
});

test('a question that rests on risk is shown once an officer has released it', async () => {
  const { client, stores } = await start();
  await remember(stores, { recommendationId: 'r1', referralJson: '' });
  expect((await statusOf(client)).status).toMatchObject({ outcome: 'OUTCOME_UNSPECIFIED' });
  const entry = { consignmentKey: KEY, destinations: ['US'], historyKeys: [], referralJson: STATE.referralJson };
  await stores.recommendations.put([{ recommendationId: releasedIdOf('r1'), entry }]);
  const referral = (await statusOf(client)).status?.referral;
  // Why it is asked would tell that the parcel itself is suspected.
  expect(referral).toMatchObject({ referralId: 'f1', cause: 'REFERRAL_CAUSE_UNSPECIFIED' });
});

const answer = (
  client: CarrierServiceClient,
  parts: { text?: string; referralId?: string; declaration?: Declaration },
) =>
  call<{ accepted: boolean; defects: readonly { rule: string; path: string }[] }>((end) =>
    client.answerReferral(
      {
        referralId: parts.referralId ?? 'f1',
        document: parcels[0]!.document,
        text: parts.text ?? '',
        declaration: parts.declaration,
      },
      end,
    ),
  );

test('an answer to the open question stands in the log before it is accepted', async () => {
  const { client, log, stores } = await start();
  await remember(stores);
  expect(await answer(client, { text: 'Brake pads.', declaration: parcels[0]! })).toMatchObject({ accepted: true });
  const [event] = (await recordsOf(log, TOPICS.outcomes.name)).map((value) => CODECS.outcomeEvent.decode(value).event);
  expect(event).toMatchObject({
    $case: 'answered',
    value: { referralId: 'f1', consignmentKey: KEY, text: 'Brake pads.', tenant: 'local' },
  });
});

test.each([
  ['to a question nobody asked', { text: 'x', referralId: 'f9' }, 'unknown-referral'],
  ['that says nothing', {}, 'missing'],
  ['about another parcel', { declaration: parcels[1]! }, 'other-document'],
  ['that corrects it wrongly', { declaration: { ...parcels[0]!, totalGrossMassMg: -1 } }, 'negative-number'],
])('an answer %s is refused with the reason', async (_, parts, rule) => {
  const { client, log, stores } = await start();
  await remember(stores);
  const { accepted, defects } = await answer(client, parts);
  expect(accepted).toBe(false);
  expect(defects.map((found) => found.rule)).toContain(rule);
  expect(await recordsOf(log, TOPICS.outcomes.name)).toEqual([]);
});
