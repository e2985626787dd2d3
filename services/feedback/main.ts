/** Wires feedback: results into histories, answers into re-assessments, outages made good, everything accounted for. */
import { CODECS, toJson } from '../adapters/codec.ts';
import type { House } from '../adapters/house.ts';
import { loadShippedLists } from '../adapters/lists/shipped.ts';
import { historyKeysOf } from '../core/declaration/declared.ts';
import { judgeDeclaration } from '../core/declaration/judge.ts';
import type { BatchHandler } from '../core/log.ts';
import { historyKeysOf as storeKeysOf } from '../core/risk/history.ts';
import { TOPICS, type Topic } from '../core/topics.ts';
import { followAnswers } from './answers.ts';
import { type FoundGroups, foundGroups } from './found.ts';
import { indexRecommendations } from './recommendation-index.ts';
import { openReconciler } from './reconcile.ts';
import { recover } from './recovery.ts';
import { redeclare } from './redeclare.ts';
import { foldResults } from './results.ts';

export const startFeedback = async (house: House): Promise<void> => {
  const { stores, hashes, metrics, logger, now } = house;
  const burial = { encodeDeadLetter: CODECS.deadLetter.encode, now };
  const follow = (topic: Topic, group: string, handle: BatchHandler) => start(house, { topic, group, handle });

  await follow(
    TOPICS.recommendations,
    'holdpoint-recommendation-index',
    indexRecommendations({
      ...burial,
      decodeRecommendation: CODECS.recommendationEvent.decode,
      referralJson: (referral) => JSON.stringify(toJson('Referral', referral)),
      historyKeysOf: (declaration) => [
        ...new Set(storeKeysOf(historyKeysOf(declaration, hashes)).filter((key) => key !== undefined)),
      ],
      recommendations: stores.recommendations,
    }),
  );
  const groups = await followLists(house);
  await follow(
    TOPICS.outcomes,
    'holdpoint-results',
    foldResults({
      ...burial,
      decodeOutcome: CODECS.outcomeEvent.decode,
      recommendations: stores.recommendations,
      histories: stores.results,
      groupsOf: async (resulted) => (await groups()).groupsOf(resulted),
      metrics,
      log: logger.log,
    }),
  );
  await follow(
    TOPICS.outcomes,
    'holdpoint-answers',
    followAnswers({
      ...burial,
      decodeOutcome: CODECS.outcomeEvent.decode,
      encodeDeclaration: CODECS.declarationEvent.encode,
      decodeDeclared: (base64) => CODECS.declared.decode(Buffer.from(base64, 'base64')),
      redeclare: (before, declaration) =>
        redeclare(before, declaration, {
          hashes,
          defectsOf: (corrected) => judgeDeclaration(corrected, [], house.reference).defects,
        }),
      states: stores.states,
      recommendations: stores.recommendations,
      log: logger.log,
    }),
  );
  await follow(
    TOPICS.assessments,
    'holdpoint-recovery',
    recover({
      decodeAssessment: CODECS.assessmentEvent.decode,
      decodeDeclared: CODECS.declared.decode,
      encodeDeclaration: CODECS.declarationEvent.encode,
      health: stores.health,
      sha256: hashes.sha256,
      metrics,
      log: logger.log,
      now,
      pauseMs: 500,
    }),
  );
  await startReconciler(house);
};

const start = async (
  { log, life, metrics }: House,
  { topic, group, handle }: { readonly topic: Topic; readonly group: string; readonly handle: BatchHandler },
): Promise<void> => {
  const running = await log.process({ topic: topic.name, group, from: 'beginning', ...BATCH }, handle);
  life.onClose(group, () => running.stop());
  life.watch(group, running.done);
  metrics.onScrape(async () => metrics.set('lag', { topic: topic.name, group }, await log.lag(topic.name, group)));
};

/** Read when the first result comes, and again after a change: lists are large and results are rare. */
const followLists = async ({ stores, life }: House): Promise<() => Promise<FoundGroups>> => {
  let groups: Promise<FoundGroups> | undefined;
  const watch = await stores.lists.watch(() => {
    groups = undefined;
  });
  life.onClose('list watch of feedback', () => watch.stop());
  return () => {
    groups ??= stores.lists.current().then((published) => foundGroups([...loadShippedLists(), ...published]));
    groups.catch(() => {
      groups = undefined;
    });
    return groups;
  };
};

const startReconciler = async (house: House): Promise<void> => {
  const reconciler = openReconciler({
    decodeAssessment: CODECS.assessmentEvent.decode,
    decodeDeadLetter: CODECS.deadLetter.decode,
  });
  const looking =
    (look: typeof reconciler.sawDeclarations): BatchHandler =>
    async (batch) => {
      look(batch);
      return { outputs: [] };
    };
  // A group each: Kafka's members of one group must all read the same topics.
  const followed = [
    [TOPICS.declarations, 'holdpoint-reconciler-in', reconciler.sawDeclarations],
    [TOPICS.assessments, 'holdpoint-reconciler-out', reconciler.sawAssessments],
    [TOPICS.deadLetters, 'holdpoint-reconciler-dead', reconciler.sawDeadLetters],
  ] as const;
  for (const [topic, group, look] of followed) await start(house, { topic, group, handle: looking(look) });
  house.metrics.onScrape(() => {
    const { recordsIn, recordsOut, unaccounted, contradicted } = reconciler.figures();
    house.metrics.set('declaredRecords', {}, recordsIn);
    for (const [end, count] of Object.entries(recordsOut)) house.metrics.set('accountedRecords', { end }, count);
    house.metrics.set('unaccounted', {}, unaccounted);
    house.metrics.set('contradicted', {}, contradicted);
  });
};

const BATCH = { batchRecordsMax: 500, batchBytesMax: 4_000_000 } as const;
