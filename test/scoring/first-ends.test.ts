/**
 * A run that dies between publishing and settling, and one after it that knows more or less of the parcels because the
 * store was away for one of them, on the real logs.
 */
import { join } from 'node:path';
import { afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { AssessmentEvent, RecommendationEvent } from '../../proto/holdpoint/v1/events.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import type { InForce } from '../../services/core/decision/assess.ts';
import type { EventLog, LogRecord } from '../../services/core/log.ts';
import type { Model } from '../../services/core/risk/model.ts';
import type { ScoringStore } from '../../services/core/stores.ts';
import { TOPICS } from '../../services/core/topics.ts';
import type { InputRecord } from '../../services/scoring/batch.ts';
import { isOpenToDoubt } from '../../services/scoring/ends.ts';
import { scoreOnce } from '../../services/scoring/first-ends.ts';
import { scoreBatch } from '../../services/scoring/scoring.ts';
import { scanAll, until } from '../adapters/log.contract.ts';
import { tempDir } from '../customs/support.ts';
import { openTestKafkaLog, openTestLog } from '../support/logs.ts';
import { serverFor } from '../support/server-for.ts';
import {
  AWAY,
  declaredOf,
  declaredRecord,
  eventRecord,
  fakeModel,
  inForceWith,
  openTestStore,
  permitEntry,
  permitList,
  portsWith,
  someDeclaration,
} from './factory.ts';

const kafka = await serverFor('kafka');
const GROUP = 'holdpoint-scoring';
const HELD = fakeModel(() => 900_000);
const CLEAR = fakeModel(() => 100);

let inForce: InForce;
let open: Awaited<ReturnType<typeof openTestStore>>;
let runs = 0;
beforeAll(() => {
  inForce = inForceWith([permitList(permitEntry())]);
});
beforeEach(async () => {
  open = await openTestStore();
});
afterEach(() => open.close());

/** The log under topics of its own, since other suites use the same broker. */
const prefixed = (log: EventLog, prefix: string): EventLog => {
  const named = <T extends { readonly topic: string }>(thing: T): T => ({ ...thing, topic: prefix + thing.topic });
  return {
    ...log,
    append: (records) => log.append(records.map(named)),
    scan: (topic, handle, part) => log.scan(prefix + topic, handle, part),
    lag: (topic, group) => log.lag(prefix + topic, prefix + group),
    process: (subscription, handle) =>
      log.process({ ...named(subscription), group: prefix + subscription.group }, async (batch, context) => {
        const result = await handle(batch, context);
        return { ...result, outputs: result.outputs.map(named) };
      }),
  };
};

const openSqlite = async (): Promise<EventLog> => {
  const log = await openTestLog({ kind: 'sqlite', path: join(tempDir(), 'log.sqlite') });
  onTestFinished(() => log.close());
  return log;
};

const openKafka = async (): Promise<EventLog> => {
  const log = await openTestKafkaLog([kafka!]);
  onTestFinished(() => log.close());
  const prefix = `ends-${process.pid}-${Date.now()}-${runs++}.`;
  await log.createTopics(Object.values(TOPICS).map((topic) => ({ ...topic, name: prefix + topic.name })));
  return prefixed(log, prefix);
};

const scoring = (log: EventLog, store: ScoringStore, model: Model = CLEAR) =>
  scoreOnce({
    log,
    decodeAssessment: CODECS.assessmentEvent.decode,
    score: async (partition, records, firstEnds) => {
      const ports = portsWith(store, model);
      const { outputs, writes, ends } = await scoreBatch(ports, inForce, { partition, records, firstEnds });
      return {
        outputs,
        isOpenToDoubt: ends.some(isOpenToDoubt),
        settle: async () => {
          if (writes !== undefined) await store.settle(writes);
        },
      };
    },
  });

const SUBSCRIPTION = {
  topic: TOPICS.declarations.name,
  group: GROUP,
  batchRecordsMax: 64,
  batchBytesMax: 1_000_000,
  from: 'beginning',
} as const;

/** Handles what waits and concludes it. */
const run = async (log: EventLog, store: ScoringStore, model?: Model): Promise<void> => {
  const running = await log.process(SUBSCRIPTION, scoring(log, store, model));
  await Promise.race([until(async () => (await log.lag(SUBSCRIPTION.topic, GROUP)) === 0), running.done]);
  await running.stop();
};

/** Publishes what it makes of the records that were appended last, and dies before it can settle. */
const crashedRun = async (log: EventLog, store: ScoringStore, last: number, model?: Model): Promise<void> => {
  const batch = (await scanAll(log, TOPICS.declarations.name)).slice(-last);
  const { partition } = batch[0]!;
  const { outputs } = await scoring(log, store, model)(batch, { partition, isStale: () => false, mayRepeat: true });
  await log.append(outputs);
};

const declare = (log: EventLog, ...records: readonly InputRecord[]): Promise<void> =>
  log.append(records.map(({ key, value }) => ({ topic: TOPICS.declarations.name, key, value })));

const parcel = (more = {}) => declaredRecord(0, someDeclaration({ number: 'A1', ...more }));

const endsIn = async (log: EventLog): Promise<Readonly<Record<number, readonly string[]>>> => {
  const ends: Record<number, string[]> = {};
  for (const { value } of await eventsIn<AssessmentEvent>(
    log,
    TOPICS.assessments.name,
    CODECS.assessmentEvent.decode,
  )) {
    const end = 'assessmentId' in value ? 'ASSESSED' : value.disposition.slice('DISPOSITION_'.length);
    const known = ends[value.sourceOffset] ?? [];
    if (!known.includes(end)) ends[value.sourceOffset] = [...known, end];
  }
  return ends;
};

const eventsIn = async <E extends { readonly event?: unknown }>(
  log: EventLog,
  topic: string,
  decode: (value: Uint8Array) => E,
): Promise<readonly NonNullable<E['event']>[]> =>
  (await scanAll(log, topic)).map(({ value }: LogRecord) => decode(value).event!);

/** Recommendations that nothing has superseded or withdrawn. */
const standingIn = async (log: EventLog): Promise<readonly string[]> => {
  const standing = new Set<string>();
  for (const { $case, value } of await eventsIn<RecommendationEvent>(
    log,
    TOPICS.recommendations.name,
    CODECS.recommendationEvent.decode,
  )) {
    if ($case === 'withdrawn') standing.delete(value.recommendationId);
    else {
      standing.add(value.recommendationId);
      standing.delete(value.supersedes);
    }
  }
  return [...standing];
};

/** What recovery makes of the newest assessment of a declaration. */
const recovered = async (log: EventLog, declaration: ReturnType<typeof someDeclaration>): Promise<InputRecord> => {
  const events = await eventsIn<AssessmentEvent>(log, TOPICS.assessments.name, CODECS.assessmentEvent.decode);
  const last = events.findLast(
    (event) => event.$case === 'assessed' && event.value.revision === declaration.revision,
  )?.value;
  if (last === undefined || !('assessmentId' in last)) throw new Error('not assessed');
  return eventRecord(0, {
    $case: 'reassessmentDue',
    value: {
      declared: declaredOf(declaration),
      trigger: `RECOVERED:${last.assessmentId}`,
      dueAt: undefined,
      priorRecommendationId: last.standingRecommendationId,
    },
  });
};

const LOGS = [['SQLite', openSqlite], ...(kafka === undefined ? [] : ([['Kafka', openKafka]] as const))] as const;

const AFTER_REVISION_2 = [
  ['the same again', parcel({ revision: 2 }), 'DUPLICATE'],
  ['an older revision', parcel({ revision: 1, grams: 1 }), 'OVERTAKEN'],
  ['the same revision with other content', parcel({ revision: 2, grams: 7 }), 'REJECTED'],
] as const;

const AFTERWARDS = [
  ['it is made good and clears', CLEAR, recovered, 0],
  ['it is made good and is held', HELD, recovered, 1],
  ['it is amended and is held', HELD, async () => parcel({ revision: 2, grams: 5 }), 1],
  ['it is cancelled', CLEAR, async () => parcel({ revision: 2, isCancellation: true }), 0],
] as const;

describe.each(LOGS)('on %s', (_, openLog) => {
  test.each(AFTER_REVISION_2)('%s, scored without the store and then with it, has one end', async (_, record) => {
    const log = await openLog();
    await declare(log, parcel({ revision: 2 }));
    await run(log, open.stores.scoring);
    await declare(log, record);
    await crashedRun(log, AWAY, 1);
    await run(log, open.stores.scoring);
    expect(await endsIn(log)).toEqual({ 0: ['ASSESSED'], 1: ['ASSESSED'] });
  });

  test.each(AFTER_REVISION_2)('%s, scored with the store and then without it, has one end', async (_, record, end) => {
    const log = await openLog();
    await declare(log, parcel({ revision: 2 }));
    await run(log, open.stores.scoring);
    await declare(log, record);
    await crashedRun(log, open.stores.scoring, 1);
    await run(log, AWAY);
    expect(await endsIn(log)).toEqual({ 0: ['ASSESSED'], 1: [end] });
  });

  test('a parcel that is declared anew after its cancellation, while the store is away, stays held when that is made good', async () => {
    const log = await openLog();
    await declare(log, parcel(), parcel({ revision: 2, isCancellation: true }));
    await run(log, open.stores.scoring);
    await declare(log, parcel({ revision: 3 }));
    await run(log, AWAY, HELD);
    await declare(log, await recovered(log, someDeclaration({ number: 'A1', revision: 3 })));
    await run(log, open.stores.scoring, HELD);
    expect((await endsIn(log))[3]).toEqual(['ASSESSED']);
    expect(await standingIn(log)).toHaveLength(1);
  });

  test.each(AFTERWARDS)(
    'a hold that went out before a crash and an outage does not stand for ever: %s',
    async (...row) => {
      const [, model, next, standing] = row;
      const log = await openLog();
      await declare(log, parcel());
      await crashedRun(log, open.stores.scoring, 1, HELD);
      await run(log, AWAY, CLEAR);
      expect(await standingIn(log)).toHaveLength(1);
      await declare(log, await next(log, someDeclaration({ number: 'A1' })));
      await run(log, open.stores.scoring, model);
      expect(await standingIn(log)).toHaveLength(standing);
      const { consignmentKey } = declaredOf(someDeclaration({ number: 'A1' }));
      expect(await open.stores.states.get(consignmentKey)).toMatchObject({ announced: [] });
    },
  );
});
