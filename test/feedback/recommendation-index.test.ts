import { expect, test } from 'vitest';
import { Recommended, Withdrawn } from '../../proto/holdpoint/v1/assessment.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import { noteOn } from '../../services/core/decision/standing.ts';
import type { NewRecord } from '../../services/core/log.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { indexRecommendations } from '../../services/feedback/recommendation-index.ts';
import { AT_MS, at, KEY, openStores, run } from './support.ts';

type Event = NonNullable<Parameters<typeof CODECS.recommendationEvent.encode>[0]['event']>;
const record = (event: Event): NewRecord => ({
  topic: TOPICS.recommendations.name,
  key: new Uint8Array(16),
  value: CODECS.recommendationEvent.encode({ event }),
});
const AT = { seconds: AT_MS / 1000, nanos: 0 };
const recommended = (recommendationId: string, parts: { destinations?: string[]; supersedes?: string } = {}) =>
  record({
    $case: 'recommended',
    value: Recommended.fromPartial({
      recommendationId,
      consignmentKey: KEY,
      destinations: ['NL', 'DE'],
      recommendedAt: AT,
      ...parts,
    }),
  });
const withdrawn = (recommendationId: string, destinations = ['NL', 'DE']) =>
  record({
    $case: 'withdrawn',
    value: Withdrawn.fromPartial({
      recommendationId,
      consignmentKey: KEY,
      destinations,
      because: 'revision 2',
      withdrawnAt: AT,
    }),
  });

const indexed = async (...batches: readonly (readonly NewRecord[])[]) => {
  const { recommendations } = await openStores();
  const handle = indexRecommendations({
    decodeRecommendation: CODECS.recommendationEvent.decode,
    encodeDeadLetter: CODECS.deadLetter.encode,
    historyKeysOf: () => [],
    referralJson: () => '',
    recommendations,
    now: () => AT_MS,
  });
  let offset = 0;
  for (const batch of batches)
    await run(
      handle,
      batch.map((one) => at(one, offset++)),
    );
  return async (id: string, destination: string) =>
    noteOn((await recommendations.get(id))?.ends, destination).replace(/ at \S+/u, '');
};

test('a recommendation stands until its withdrawal, in the same batch or a later one', async () => {
  const note = await indexed([recommended('r1'), recommended('r2'), withdrawn('r1')], [withdrawn('r2')]);
  for (const id of ['r1', 'r2']) expect(await note(id, 'NL')).toMatch(/was withdrawn because of revision 2/u);
  const standing = await indexed([recommended('r1')]);
  expect(await standing('r1', 'NL')).toBe('');
});

test('a later recommendation takes the place of the one it names; a customs that it leaves out is told of the withdrawal', async () => {
  const note = await indexed(
    [recommended('r1')],
    [withdrawn('r1', ['DE']), recommended('r2', { destinations: ['NL'], supersedes: 'r1' })],
  );
  expect(await note('r1', 'NL')).toMatch(/was superseded by r2/u);
  expect(await note('r1', 'DE')).toMatch(/was withdrawn/u);
  expect(await note('r2', 'NL')).toBe('');
});

test('what is said again after a crash does not stand again', async () => {
  const note = await indexed([recommended('r1'), withdrawn('r1')], [recommended('r1')]);
  expect(await note('r1', 'NL')).toMatch(/was withdrawn/u);
});
