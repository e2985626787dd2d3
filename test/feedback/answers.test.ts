import { expect, test } from 'vitest';
import { Answered, Decided } from '../../proto/holdpoint/v1/outcome.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import { openHashes } from '../../services/adapters/hashes.ts';
import { type ConsignmentState, releasedIdOf } from '../../services/core/stores.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { followAnswers } from '../../services/feedback/answers.ts';
import { redeclare } from '../../services/feedback/redeclare.ts';
import { AT_MS, at, declared, KEY, openStores, outcome, run } from './support.ts';

const STATE: ConsignmentState = {
  revision: 4,
  contentDigest: 'd',
  isCancelled: false,
  partition: 3,
  offset: 1,
  assessmentId: 'a1',
  outcome: 'OUTCOME_REQUEST_INFORMATION',
  assessedAtMs: AT_MS,
  recommendationId: 'r1',
  destinations: ['NL'],
  referralJson: '',
  referralIds: ['f1'],
  remark: '',
  declaredBase64: Buffer.from(CODECS.declared.encode(declared)).toString('base64'),
};

const start = async (state: ConsignmentState = STATE, isIndexBehind = async () => false) => {
  const stores = await openStores();
  await stores.scoring.settle({ histories: [], states: [{ consignmentKey: KEY, state }] });
  const hashes = openHashes({ secret: 'ab', keyId: 'k1' });
  const handle = followAnswers({
    decodeOutcome: CODECS.outcomeEvent.decode,
    encodeDeadLetter: CODECS.deadLetter.encode,
    encodeDeclaration: CODECS.declarationEvent.encode,
    decodeDeclared: (base64) => CODECS.declared.decode(Buffer.from(base64, 'base64')),
    redeclare: (before, declaration) => redeclare(before, declaration, { hashes, defectsOf: () => [] }),
    states: stores.states,
    recommendations: stores.recommendations,
    isIndexBehind,
    log: () => undefined,
    now: () => AT_MS,
  });
  return { stores, handle };
};

const answered = (parts: Partial<Answered>) =>
  outcome({ $case: 'answered', value: Answered.fromPartial({ referralId: 'f1', consignmentKey: KEY, ...parts }) });

const dueOf = (value: Uint8Array) => {
  const { event } = CODECS.declarationEvent.decode(value);
  if (event?.$case !== 'reassessmentDue') throw new Error('no re-assessment');
  return event.value;
};

test('a corrected declaration is due for the same parcel and revision, with its own digest', async () => {
  const { handle } = await start();
  const corrected = {
    ...declared.declaration!,
    revision: 99,
    goodsItem: [{ ...declared.declaration!.goodsItem[0]!, descriptionOfGoods: 'bicycle brake pads' }],
  };
  const [record] = await run(handle, [at(answered({ declaration: corrected }), 0)]);
  expect(record?.topic).toBe(TOPICS.declarations.name);
  const due = dueOf(record!.value);
  expect(due).toMatchObject({ trigger: 'ANSWERED:f1', priorRecommendationId: 'r1' });
  expect(due.declared?.consignmentKey).toBe(KEY);
  expect(due.declared?.declaration?.revision).toBe(4);
  expect(due.declared?.declaration?.goodsItem[0]?.descriptionOfGoods).toBe('bicycle brake pads');
  expect(due.declared?.contentDigest.byteLength).toBe(32);
});

test('words alone travel with the declaration, for the officer', async () => {
  const { handle } = await start();
  const [record] = await run(handle, [at(answered({ text: 'They are brake pads.' }), 0)]);
  expect(dueOf(record!.value).declared?.declaration?.additionalInformation).toEqual([
    { country: '', subject: 'ANSWER', identifier: 'f1', text: 'They are brake pads.' },
  ]);
});

test('an answer that comes when nothing is asked any more changes nothing', async () => {
  const { handle } = await start({ ...STATE, declaredBase64: '' });
  expect(await run(handle, [at(answered({ text: 'late' }), 0)])).toEqual([]);
});

test('an officer who asks releases the question, and only then it stands beside the recommendation', async () => {
  const { stores, handle } = await start();
  const entry = { consignmentKey: KEY, destinations: ['NL'], historyKeys: [], referralJson: '{"referralId":"f1"}' };
  await stores.recommendations.put([{ recommendationId: 'r1', entry }]);
  const decided = (decision: 'DECISION_VERB_HOLD' | 'DECISION_VERB_ASK') =>
    outcome({ $case: 'decided', value: Decided.fromPartial({ recommendationId: 'r1', decision }) });
  await run(handle, [at(decided('DECISION_VERB_HOLD'), 0)]);
  expect(await stores.recommendations.get(releasedIdOf('r1'))).toBeUndefined();
  await run(handle, [at(decided('DECISION_VERB_ASK'), 1)]);
  expect(await stores.recommendations.get(releasedIdOf('r1'))).toEqual(entry);
});

test('an officer who asks before the recommendation is in the index is heard when it is', async () => {
  let isBehind = true;
  const { stores, handle } = await start(STATE, async () => isBehind);
  const asked = outcome({
    $case: 'decided',
    value: Decided.fromPartial({ recommendationId: 'r1', decision: 'DECISION_VERB_ASK' }),
  });
  await expect(run(handle, [at(asked, 0)])).rejects.toMatchObject({ retriable: true });
  const entry = { consignmentKey: KEY, destinations: ['NL'], historyKeys: [], referralJson: '{"referralId":"f1"}' };
  await stores.recommendations.put([{ recommendationId: 'r1', entry }]);
  isBehind = false;
  await run(handle, [at(asked, 0)]);
  expect(await stores.recommendations.get(releasedIdOf('r1'))).toEqual(entry);
});

test('an answer to what was asked of an earlier revision does not undo the amendment', async () => {
  const { handle } = await start({ ...STATE, assessmentId: 'f2', referralIds: ['f2'] });
  expect(await run(handle, [at(answered({ declaration: declared.declaration! }), 0)])).toEqual([]);
});

test('an answer that was accepted counts, although the same revision was asked about again since', async () => {
  const { handle } = await start({ ...STATE, assessmentId: 'f2', referralIds: ['f1', 'f2'] });
  expect(await run(handle, [at(answered({ text: 'They are brake pads.' }), 0)])).toHaveLength(1);
});
