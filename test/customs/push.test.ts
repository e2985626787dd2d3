import { expect, onTestFinished, test } from 'vitest';
import type { SqliteLog } from '../../services/adapters/sqlite-log.ts';
import { TOPICS } from '../../services/core/topics.ts';
import { type Delivery, knownRecommendations } from '../../services/customs/delivery.ts';
import { pushTo } from '../../services/customs/push.ts';
import { deliveryCodec, eventually, metrics, openLog, recommendedRecord } from './support.ts';

const push = async (
  log: SqliteLog,
  options: { readonly name: string; readonly country: string; readonly publish: (delivery: Delivery) => Promise<void> },
) => {
  const running = await pushTo(
    { name: options.name, country: options.country, address: 'unused:1', isTls: false },
    {
      log,
      codec: deliveryCodec,
      known: knownRecommendations(),
      metrics,
      report: () => undefined,
      now: Date.now,
      random: Math.random,
      publish: options.publish,
      pauseMs: { first: 1, max: 5 },
      onDelivered: () => undefined,
    },
  );
  return running;
};

const start = () => {
  const log = openLog();
  onTestFinished(() => log.close());
  return log;
};

test('an endpoint that fails is tried until it acknowledges, with the same delivery id, and nothing is skipped', async () => {
  const log = start();
  const records = Array.from({ length: 20 }, () => recommendedRecord());
  await log.append(records);
  const tries = new Map<string, number>();
  await push(log, {
    name: 'nl',
    country: 'NL',
    publish: async ({ deliveryId }) => {
      const count = (tries.get(deliveryId) ?? 0) + 1;
      tries.set(deliveryId, count);
      if (count < 3) throw new Error('not now');
    },
  });
  await eventually(async () => (await log.lag(TOPICS.recommendations.name, 'holdpoint-destination-nl')) === 0);
  expect(new Set(tries.keys())).toEqual(new Set(records.map(({ id }) => id)));
  expect(new Set(tries.values())).toEqual(new Set([3]));
});

test('a destination that is down delays no other', async () => {
  const log = start();
  let isUp = false;
  const nl: string[] = [];
  const us: string[] = [];
  await push(log, {
    name: 'nl',
    country: 'NL',
    publish: async ({ deliveryId }) => {
      if (!isUp) throw new Error('down');
      nl.push(deliveryId);
    },
  });
  await push(log, { name: 'us', country: 'US', publish: async ({ deliveryId }) => void us.push(deliveryId) });
  const records = Array.from({ length: 50 }, () => recommendedRecord({ destinations: ['NL', 'US'] }));
  await log.append(records);
  await eventually(() => us.length === 50);
  expect(nl).toEqual([]);
  isUp = true;
  await eventually(() => nl.length === 50);
});

test('events of one consignment are published in their order, one at a time', async () => {
  const log = start();
  const records = Array.from({ length: 20 }, () => recommendedRecord({ key: 'post|S10||ONE' }));
  await log.append(records);
  const published: string[] = [];
  let inHand = 0;
  let inHandMost = 0;
  await push(log, {
    name: 'nl',
    country: 'NL',
    publish: async ({ deliveryId }) => {
      inHandMost = Math.max(inHandMost, ++inHand);
      await new Promise((resolve) => setImmediate(resolve));
      published.push(deliveryId);
      inHand--;
    },
  });
  await eventually(() => published.length === 20);
  expect(published).toEqual(records.map(({ id }) => id));
  expect(inHandMost).toBe(1);
});

test('stopping does not wait for an endpoint that is down, and the position stays', async () => {
  const log = start();
  await log.append([recommendedRecord()]);
  let tries = 0;
  const running = await push(log, {
    name: 'nl',
    country: 'NL',
    publish: async () => {
      tries++;
      throw new Error('down');
    },
  });
  await eventually(() => tries > 0);
  await running.stop();
  expect(await log.lag(TOPICS.recommendations.name, 'holdpoint-destination-nl')).toBe(1);
});
