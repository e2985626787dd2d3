/** Wires feedback: results into histories, answers into re-assessments, outages made good, everything accounted for. */
import { setTimeout as sleep } from 'node:timers/promises';
import { CODECS, toJson } from '../adapters/codec.ts';
import { startHelper } from '../adapters/helper.ts';
import type { House } from '../adapters/house.ts';
import type { StoreConfig } from '../adapters/stores.ts';
import { historyKeysOf } from '../core/declaration/declared.ts';
import { judgeDeclaration } from '../core/declaration/judge.ts';
import type { BatchHandler } from '../core/log.ts';
import { historyKeysOf as storeKeysOf } from '../core/risk/history.ts';
import { TOPICS, type Topic } from '../core/topics.ts';
import { followAnswers } from './answers.ts';
import { seeEach } from './dead-letter.ts';
import { type FoundGroups, foundGroups } from './found.ts';
import { type LookBackPorts, lookBack, type Matcher } from './look-back.ts';
import type { FromLookBack, ToLookBack } from './look-back-worker.ts';
import { indexRecommendations } from './recommendation-index.ts';
import { openReconciler } from './reconcile.ts';
import { recover, recoverBuried } from './recovery.ts';
import { redeclare } from './redeclare.ts';
import { foldResults } from './results.ts';

export const startFeedback = async (house: House, storeConfig: StoreConfig): Promise<void> => {
  const { stores, hashes, metrics, logger, now } = house;
  const burial = { encodeDeadLetter: CODECS.deadLetter.encode, now };
  const follow = (topic: Topic, group: string, handle: BatchHandler) => start(house, { topic, group, handle });

  await follow(
    TOPICS.recommendations,
    INDEX_GROUP,
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
  const isIndexBehind = async () => (await house.log.lag(TOPICS.recommendations.name, INDEX_GROUP)) > 0;
  await follow(
    TOPICS.outcomes,
    'holdpoint-results',
    foldResults({
      ...burial,
      decodeOutcome: CODECS.outcomeEvent.decode,
      recommendations: stores.recommendations,
      isIndexBehind,
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
      isIndexBehind,
      log: logger.log,
    }),
  );
  const recovery = {
    decodeAssessment: CODECS.assessmentEvent.decode,
    decodeDeadLetter: CODECS.deadLetter.decode,
    decodeDeclaration: CODECS.declarationEvent.decode,
    decodeDeclared: CODECS.declared.decode,
    encodeDeclaration: CODECS.declarationEvent.encode,
    health: stores.health,
    sha256: hashes.sha256,
    metrics,
    log: logger.log,
    now,
    pauseMs: 500,
  };
  await follow(TOPICS.assessments, 'holdpoint-recovery', recover(recovery));
  await follow(TOPICS.deadLetters, 'holdpoint-recovery-buried', recoverBuried(recovery));
  await startReconciler(house);
  await startLookBack(house, storeConfig);
};

const INDEX_GROUP = 'holdpoint-recommendation-index';

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
  const readGroups = async (): Promise<FoundGroups> => {
    const { loadShippedLists } = await import('../adapters/lists/shipped.ts');
    return foundGroups([...loadShippedLists(), ...(await stores.lists.current())]);
  };
  return () => {
    groups ??= readGroups();
    groups.catch(() => {
      groups = undefined;
    });
    return groups;
  };
};

const startReconciler = async (house: House): Promise<void> => {
  const reconciler = openReconciler();
  const burial = { encodeDeadLetter: CODECS.deadLetter.encode, now: house.now };
  const counting: BatchHandler = async (batch, { partition, mayRepeat }) => {
    if (mayRepeat) reconciler.tookDeclarations(partition);
    reconciler.sawDeclarations(batch);
    return { outputs: [] };
  };
  const seeEnds = seeEach(CODECS.assessmentEvent.decode, reconciler.sawAssessment, burial);
  const ending: BatchHandler = (batch, context) => {
    if (context.mayRepeat) reconciler.tookAssessments(context.partition);
    return seeEnds(batch, context);
  };
  // A group each: Kafka's members of one group must all read the same topics.
  const followed = [
    [TOPICS.declarations, 'holdpoint-reconciler-in', counting],
    [TOPICS.assessments, 'holdpoint-reconciler-out', ending],
    [
      TOPICS.deadLetters,
      'holdpoint-reconciler-dead',
      seeEach(CODECS.deadLetter.decode, reconciler.sawDeadLetter, burial),
    ],
  ] as const;
  for (const [topic, group, handle] of followed) await start(house, { topic, group, handle });
  house.metrics.onScrape(() => {
    const { recordsIn, recordsOut, unaccounted, contradicted } = reconciler.figures();
    house.metrics.set('declaredRecords', {}, recordsIn);
    for (const [end, count] of Object.entries(recordsOut)) house.metrics.set('accountedRecords', { end }, count);
    house.metrics.set('unaccounted', {}, unaccounted);
    house.metrics.set('contradicted', {}, contradicted);
  });
};

const BATCH = { batchRecordsMax: 500, batchBytesMax: 4_000_000 } as const;

/** After a start and after every change of lists, one look at a time. */
const startLookBack = async (house: House, storeConfig: StoreConfig): Promise<void> => {
  const { log, stores, life, metrics, logger, now } = house;
  const ports: LookBackPorts = {
    log,
    decodeDeclaration: CODECS.declarationEvent.decode,
    decodeOutcome: CODECS.outcomeEvent.decode,
    encodeDeclaration: CODECS.declarationEvent.encode,
    states: stores.states,
    leases: stores.leases,
    openMatcher: async (list) => openMatcher(storeConfig, list),
    metrics,
    report: logger.log,
    now,
    underWayMsMax: UNDER_WAY_MS_MAX,
    isStopping: life.isStopping,
  };
  const lookAll = async (): Promise<void> => {
    for (const [list, digest] of Object.entries(await stores.lists.digests())) {
      if (!life.isStopping()) await lookBack({ list, digest }, ports);
    }
  };
  let looking = Promise.resolve();
  const look = (): void => {
    looking = looking
      .then(() => sleep(IN_FORCE_MS_MAX, undefined, { signal: life.signal }))
      .then(lookAll)
      .catch((error: unknown) => {
        if (!life.isStopping()) logger.log('warn', 'look-back-interrupted', { error });
      });
  };
  const watch = await stores.lists.watch(look);
  // What was cut short elsewhere is taken up here once its turn has run out.
  const again = setInterval(look, LOOK_AGAIN_MS).unref();
  life.onClose('look back', async () => {
    clearInterval(again);
    await watch.stop();
    await looking;
  });
  look();
};

const openMatcher = (stores: StoreConfig, list: string): Matcher => {
  const helper = startHelper(new URL('./look-back-worker.ts', import.meta.url), { heapMbMax: MATCHER_HEAP_MB_MAX });
  const tell = (message: ToLookBack): void => void helper.send(message);
  const waiting = new Map<number, PromiseWithResolvers<readonly boolean[]>>();
  const ended = Promise.withResolvers<void>();
  let lastId = 0;
  const end = (why: string): void => {
    for (const { reject } of waiting.values()) reject(new Error(`the process that looks back ended: ${why}`));
    waiting.clear();
    ended.resolve();
  };
  helper.on('message', ({ id, matches }: FromLookBack) => {
    waiting.get(id)?.resolve(matches);
    waiting.delete(id);
  });
  helper.on('error', (error) => end(error.message));
  helper.on('exit', (status, signal) => end(signal ?? `status ${status}`));
  tell({ kind: 'open', stores, list });
  return {
    matches(values) {
      if (values.length === 0) return Promise.resolve([]);
      const answer = Promise.withResolvers<readonly boolean[]>();
      const id = ++lastId;
      waiting.set(id, answer);
      tell({ kind: 'match', id, values });
      return answer.promise;
    },
    async close() {
      helper.kill('SIGKILL');
      await ended.promise;
    },
  };
};

/** Declarations are kept for so long; a parcel that takes longer is no longer there to be found. */
const UNDER_WAY_MS_MAX = TOPICS.declarations.retentionMs;
/** Until then scoring may still go by the old edition: earlier, a match would be assessed to no avail. */
const IN_FORCE_MS_MAX = 5_000;
/** Of a million names; 25,000 take a tenth of it. */
const MATCHER_HEAP_MB_MAX = 4_096;
const LOOK_AGAIN_MS = 10 * 60_000;
