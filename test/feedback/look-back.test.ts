import { expect, onTestFinished, test } from 'vitest';
import { Presented, Resulted } from '../../proto/holdpoint/v1/outcome.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import type { ConsignmentState } from '../../services/core/stores.ts';
import { HEADERS, TOPICS } from '../../services/core/topics.ts';
import { type LookBackPorts, lookBack } from '../../services/feedback/look-back.ts';
import { logKeyOf, metrics, openLog } from '../customs/support.ts';
import { declared, openStores } from './support.ts';

const STATE = {
  revision: 4,
  contentDigest: '',
  isCancelled: false,
  partition: 0,
  offset: 0,
  assessmentId: '',
  outcome: 'OUTCOME_ASSESSMENT_COMPLETE',
  assessedAtMs: 0,
  recommendationId: '',
  destinations: [],
  referralJson: '',
  remark: '',
  declaredBase64: '',
} satisfies ConsignmentState;

const start = async () => {
  const log = openLog();
  onTestFinished(() => log.close());
  const stores = await openStores();
  /** `unseen`: scoring has not come to it. */
  const declare = async (consignmentKey: string, state: Partial<ConsignmentState> | 'unseen' = {}) => {
    const value = CODECS.declarationEvent.encode({
      event: { $case: 'declared', value: { ...declared, consignmentKey } },
    });
    await log.append([{ topic: TOPICS.declarations.name, key: logKeyOf(consignmentKey), value }]);
    if (state !== 'unseen') await settle(consignmentKey, state);
  };
  const settle = (consignmentKey: string, state: Partial<ConsignmentState>) =>
    stores.scoring.settle({ histories: [], states: [{ consignmentKey, state: { ...STATE, ...state } }] });
  /** As an answer does, with other content under the same revision. @returns its offset */
  const correct = async (consignmentKey: string): Promise<number> => {
    const value = CODECS.declarationEvent.encode({
      event: {
        $case: 'reassessmentDue',
        value: {
          declared: { ...declared, consignmentKey },
          trigger: 'ANSWERED:f1',
          dueAt: undefined,
          priorRecommendationId: '',
        },
      },
    });
    await log.append([{ topic: TOPICS.declarations.name, key: logKeyOf(consignmentKey), value }]);
    let last = -1;
    await log.scan(TOPICS.declarations.name, async (records) => {
      for (const { key, offset } of records) if (Buffer.compare(key, logKeyOf(consignmentKey)) === 0) last = offset;
    });
    return last;
  };
  const ports: LookBackPorts = {
    log,
    decodeDeclaration: CODECS.declarationEvent.decode,
    decodeOutcome: CODECS.outcomeEvent.decode,
    encodeDeclaration: CODECS.declarationEvent.encode,
    states: stores.states,
    leases: stores.leases,
    openMatcher: async () => ({
      matches: async (values) =>
        values.map((value) => {
          const { event } = CODECS.declarationEvent.decode(value);
          if (event?.$case === 'reassessmentDue') return !event.value.declared?.consignmentKey.endsWith('NOW-INNOCENT');
          return event?.$case === 'declared' && !/[|]INNOCENT|NOW-GUILTY/u.test(event.value.consignmentKey);
        }),
      close: async () => undefined,
    }),
    metrics,
    report: () => undefined,
    now: Date.now,
    underWayMsMax: 86_400_000,
    isStopping: () => false,
  };
  const due = async (): Promise<readonly string[]> => {
    const found: string[] = [];
    await log.scan(TOPICS.declarations.name, async (records) => {
      for (const { value, headers } of records) {
        const { event } = CODECS.declarationEvent.decode(value);
        if (event?.$case !== 'reassessmentDue' || event.value.trigger.startsWith('ANSWERED')) continue;
        // Scoring waits for the list by the header alone.
        expect(event.value.trigger).toBe(`RELISTED:${headers[HEADERS.relisted]}`);
        found.push(`${event.value.declared?.consignmentKey} ${event.value.trigger}`);
      }
    });
    return found.sort();
  };
  return { log, declare, settle, correct, ports, due };
};

const EDITION = { list: 'sanctions', digest: 'd1' };

test('what a new listing matches among parcels on their way is due again, the rest is left alone', async () => {
  const { declare, ports, due } = await start();
  await declare('A|GUILTY');
  await declare('A|INNOCENT');
  await declare('A|CANCELLED', { isCancelled: true });
  await declare('A|HELD', { recommendationId: 'r1' });
  await declare('A|AMENDED', { revision: 5 });
  expect(await lookBack(EDITION, ports)).toBe(1);
  expect(await due()).toEqual(['A|GUILTY RELISTED:d1']);
});

test('what a carrier corrected is held against the list, and not what it had declared before', async () => {
  const { declare, settle, correct, ports, due } = await start();
  for (const key of ['A|NOW-INNOCENT', 'A|NOW-GUILTY']) {
    await declare(key);
    await settle(key, { correctedAt: await correct(key) });
  }
  await lookBack(EDITION, ports);
  expect(await due()).toEqual(['A|NOW-GUILTY RELISTED:d1']);
});

test('what scoring has yet to come to is due too, since it may still come to it by the list before', async () => {
  const { declare, ports, due } = await start();
  await declare('A|UNSEEN', 'unseen');
  await declare('A|AMENDED', { revision: 3, recommendationId: 'r1' });
  await declare('A|BURIED', { revision: 3, buriedRevision: 4 });
  await lookBack(EDITION, ports);
  expect(await due()).toEqual(['A|AMENDED RELISTED:d1', 'A|UNSEEN RELISTED:d1']);
});

test('what customs has had in hand is no longer on its way', async () => {
  const { log, declare, ports, due } = await start();
  for (const key of ['A|PRESENTED', 'A|RESULTED', 'A|LOST']) await declare(key);
  const outcome = (key: string, event: Parameters<typeof CODECS.outcomeEvent.encode>[0]['event']) => ({
    topic: TOPICS.outcomes.name,
    key: logKeyOf(key),
    value: CODECS.outcomeEvent.encode({ event }),
  });
  const presented = (status: 'PRESENTATION_STATUS_ARRIVED' | 'PRESENTATION_STATUS_NOT_FOUND') =>
    ({ $case: 'presented', value: Presented.fromPartial({ status }) }) as const;
  await log.append([
    outcome('A|PRESENTED', presented('PRESENTATION_STATUS_ARRIVED')),
    outcome('A|RESULTED', { $case: 'resulted', value: Resulted.fromPartial({}) }),
    outcome('A|LOST', presented('PRESENTATION_STATUS_NOT_FOUND')),
  ]);
  await lookBack(EDITION, ports);
  expect(await due()).toEqual(['A|LOST RELISTED:d1']);
});

test('each edition is looked back for once, whoever else tries', async () => {
  const { declare, ports, due } = await start();
  await declare('A|GUILTY');
  expect(await lookBack(EDITION, ports)).toBe(1);
  expect(await lookBack(EDITION, ports)).toBeUndefined();
  expect(await lookBack({ ...EDITION, digest: 'd2' }, ports)).toBe(1);
  expect(await due()).toEqual(['A|GUILTY RELISTED:d1', 'A|GUILTY RELISTED:d2']);
});

test('a parcel that was declared too long ago has arrived', async () => {
  const { declare, ports, due } = await start();
  await declare('A|GUILTY');
  await lookBack(EDITION, { ...ports, now: () => Date.now() + 2 * ports.underWayMsMax });
  expect(await due()).toEqual([]);
});

test('a record that cannot be read keeps nobody from looking back', async () => {
  const { log, declare, ports, due } = await start();
  await log.append([{ topic: TOPICS.outcomes.name, key: logKeyOf('A|NOBODY'), value: new Uint8Array([255, 255, 1]) }]);
  await declare('A|GUILTY');
  await lookBack(EDITION, ports);
  expect(await due()).toEqual(['A|GUILTY RELISTED:d1']);
});
