import { expect, onTestFinished, test } from 'vitest';
import { Resulted } from '../../proto/holdpoint/v1/outcome.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import { readHistory } from '../../services/core/risk/history.ts';
import type { ListSnapshot } from '../../services/core/screening/entries.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { foundGroups } from '../../services/feedback/found.ts';
import { indexRecommendations } from '../../services/feedback/recommendation-index.ts';
import { foldResults } from '../../services/feedback/results.ts';
import { eventually, metrics, openLog, recommendedRecord } from '../customs/support.ts';
import { AT_MS, at, openStores, outcome, run } from './support.ts';

const BATCH = { batchRecordsMax: 50, batchBytesMax: 1_000_000 } as const;
const KNOWN = '00000000-0000-8000-8000-000000000001';

const resulted = (recommendationId = KNOWN, found = true) =>
  outcome({
    $case: 'resulted',
    value: Resulted.fromPartial({
      recommendationId,
      finding: found ? 'FINDING_FOUND' : 'FINDING_NONE',
      substances: found ? [{ name: 'fentanyl', entryId: 'o1' }] : [],
      resultedAt: { seconds: AT_MS / 1000, nanos: 0 },
    }),
  });

const start = async (isIndexBehind = async () => false) => {
  const stores = await openStores();
  await stores.recommendations.put([
    { recommendationId: KNOWN, entry: { consignmentKey: 'k', destinations: ['NL'], historyKeys: ['ab', 'cd'] } },
  ]);
  const handle = foldResults({
    decodeOutcome: CODECS.outcomeEvent.decode,
    encodeDeadLetter: CODECS.deadLetter.encode,
    recommendations: stores.recommendations,
    isIndexBehind,
    histories: stores.results,
    groupsOf: async ({ finding }) => (finding === 'FINDING_FOUND' ? ['opioid'] : []),
    metrics,
    log: () => undefined,
    now: () => AT_MS,
  });
  const historyOf = async (key: string) => {
    const { results } = readHistory((await stores.results.load([key])).get(key), AT_MS);
    return [results.inspections, results.findings];
  };
  return { handle, historyOf, stores };
};

test('a result counts for every party the recommendation was about', async () => {
  const { handle, historyOf } = await start();
  await run(handle, [at(resulted(), 0)]);
  expect([await historyOf('ab'), await historyOf('cd')]).toEqual([
    [1, 1],
    [1, 1],
  ]);
});

test('a negative result counts as an inspection', async () => {
  const { handle, historyOf } = await start();
  await run(handle, [at(resulted(KNOWN, false), 0), at(resulted(), 1)]);
  expect(await historyOf('ab')).toEqual([2, 1]);
});

test('a result that is delivered again folds once', async () => {
  const { handle, historyOf } = await start();
  const batch = [at(resulted(), 0), at(resulted(), 1)];
  await run(handle, batch);
  await run(handle, batch);
  await run(handle, [at(resulted(), 1), at(resulted(), 2)]);
  expect(await historyOf('ab')).toEqual([3, 3]);
});

test('a result waits for the recommendation index, however long that is behind, and one of nobody is passed by', async () => {
  const log = openLog();
  onTestFinished(() => log.close());
  const indexing = { topic: TOPICS.recommendations.name, group: 'index', from: 'beginning', ...BATCH } as const;
  const { handle, historyOf, stores } = await start(async () => (await log.lag(indexing.topic, indexing.group)) > 0);
  const recommended = recommendedRecord();
  await log.append([recommended]);
  const old = { ...at(resulted(recommended.id), 0), appendedAtMs: AT_MS - 86_400_000 };
  await expect(run(handle, [old])).rejects.toMatchObject({ retriable: true });
  const index = indexRecommendations({
    decodeRecommendation: CODECS.recommendationEvent.decode,
    encodeDeadLetter: CODECS.deadLetter.encode,
    historyKeysOf: () => [],
    referralJson: () => '',
    recommendations: {
      get: stores.recommendations.get,
      // Whoever it was about is not said in the fixture.
      put: (entries) =>
        stores.recommendations.put(entries.map((one) => ({ ...one, entry: { ...one.entry, historyKeys: ['ef'] } }))),
    },
    now: () => AT_MS,
  });
  const running = await log.process(indexing, index);
  await eventually(async () => (await log.lag(indexing.topic, indexing.group)) === 0);
  await running.stop();
  await run(handle, [old, at(resulted('00000000-0000-8000-8000-000000000009'), 1)]);
  expect(await historyOf('ef')).toEqual([1, 1]);
});

test('a record that is no outcome becomes a dead letter', async () => {
  const { handle } = await start();
  const [letter] = await run(handle, [at({ ...resulted(), value: new Uint8Array([0xff]) }, 7)]);
  expect(letter?.topic).toBe(TOPICS.deadLetters.name);
  expect(CODECS.deadLetter.decode(letter!.value)).toMatchObject({ topic: TOPICS.outcomes.name, offset: 7 });
});

test('what was found is grouped by list entry, else by name, else as another violation', () => {
  const provenance = { source: 'test' };
  const header = { list: 'l', edition: '1', source: 's', licence: 'CC0-1.0' };
  const lists = [
    {
      header: { ...header, kind: 'SUBSTANCE' },
      digest: '',
      entries: [
        {
          id: 'n1',
          name: 'Metonitazene',
          category: 'nitazene',
          synonyms: [{ text: 'metonit' }],
          controls: [],
          provenance,
        },
      ],
    },
    {
      header: { ...header, kind: 'EQUIPMENT' },
      digest: '',
      entries: [{ id: 'e1', name: 'Tablet press', part: false, terms: [], citation: '', provenance }],
    },
  ] as unknown as readonly ListSnapshot[];
  const { groupsOf } = foundGroups(lists);
  const of = (...substances: { name: string; entryId?: string }[]) =>
    groupsOf(Resulted.fromPartial({ finding: 'FINDING_FOUND', substances }));
  expect(of({ name: '', entryId: 'n1' }, { name: 'TABLET PRESS' })).toEqual(['opioid', 'equipment']);
  expect(of({ name: 'ivory' })).toEqual(['other-violation']);
  expect(of()).toEqual(['other-violation']);
  expect(groupsOf(Resulted.fromPartial({ finding: 'FINDING_NONE' }))).toEqual([]);
});
