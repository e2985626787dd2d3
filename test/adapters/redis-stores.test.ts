import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Redis } from 'ioredis';
import { afterAll, describe, expect, test } from 'vitest';
import { REDIS_KEYS } from '../../services/adapters/redis-keys.ts';
import { openRedisStores } from '../../services/adapters/redis-stores.ts';
import { serverFor } from '../support/server-for.ts';
import { startRedis } from '../support/servers.ts';
import { bytes, key, state, storesContract } from './stores.contract.ts';

const url = await serverFor('redis');

describe.skipIf(!url)('the stores in Redis', () => {
  storesContract(() => openRedisStores({ url: url!, gatherMsMax: 2_000, commandMsMax: 5_000, watchEveryMs: 50 }));
});

test.skipIf(!url)('asking in Redis for what is used up does not keep it used up', async () => {
  const stores = await openRedisStores({ url: url!, gatherMsMax: 2_000, commandMsMax: 5_000 });
  const redis = new Redis(url!);
  const budget = key();
  const take = (ttlMs: number) => stores.leases.take({ budget, want: 1, budgetMax: 1, ttlMs });
  expect(await take(60_000)).toMatchObject({ value: 1 });
  expect(await take(600_000)).toMatchObject({ value: 0 });
  expect(await redis.pttl(`${REDIS_KEYS.lease.prefix}${budget}`)).toBeLessThanOrEqual(60_000);
  redis.disconnect();
  await stores.close();
});

describe.skipIf(!url)('a Redis that is away', () => {
  const dir = mkdtempSync(join(tmpdir(), 'holdpoint-redis-'));
  afterAll(() => rmSync(dir, { recursive: true, force: true }));
  const open = (redisUrl: string) => openRedisStores({ url: redisUrl, gatherMsMax: 100, commandMsMax: 200 });
  const request = { historyKeys: ['k'], permits: [], consignmentKeys: [] };
  const writes = { histories: [{ key: 'k', field: 'v1', value: bytes(1) }], states: [] };

  test('makes reads unavailable and writes retriable, and all is well again when it is back', async () => {
    const server = await startRedis({ dir, appendonly: true });
    const stores = await open(server.url);
    await stores.scoring.settle(writes);
    await server.stop();

    expect(await stores.scoring.gather(request)).toMatchObject({ kind: 'unavailable' });
    expect(await stores.scoring.claim([{ holder: 'h', budgets: [{ budget: 'b', unitsMax: 1 }] }])).toMatchObject({
      kind: 'unavailable',
    });
    expect(await stores.health.isUp()).toBe(false);
    await expect(stores.scoring.settle(writes)).rejects.toMatchObject({ retriable: true });
    await expect(stores.states.get(key())).rejects.toMatchObject({ retriable: true });

    await server.restart();
    await until(() => stores.health.isUp());
    const read = await stores.scoring.gather(request);
    expect(read.kind === 'known' && [...read.value.histories.get('k')!.get('v1')!]).toEqual([1]);
    await stores.close();
    await server.stop();
  });

  test('that is there but silent costs the budget once, and then nothing until it answers', async () => {
    const server = await startRedis({ dir });
    const stores = await open(server.url);
    server.freeze();
    expect(await stores.scoring.gather(request)).toMatchObject({ kind: 'unavailable', cause: /100 ms/ });
    const later = await Promise.all(Array.from({ length: 1_000 }, () => stores.scoring.gather(request)));
    for (const read of later) expect(read).toMatchObject({ kind: 'unavailable', cause: /before/ });
    server.thaw();
    await until(() => stores.health.isUp());
    await stores.scoring.settle({ histories: [], states: [{ consignmentKey: 'after', state: state({}) }] });
    expect(await stores.states.get('after')).toEqual(state({}));
    await stores.close();
    await server.stop();
  });

  test('from the start keeps nobody from starting', async () => {
    const server = await startRedis({ dir });
    await server.stop();
    const stores = await open(server.url);
    expect(await stores.scoring.gather(request)).toMatchObject({ kind: 'unavailable' });
    await server.restart();
    await until(() => stores.health.isUp());
    await stores.close();
    await server.stop();
  });
});

const until = async (isSo: () => Promise<boolean>): Promise<void> => {
  for (let tries = 0; tries < 200; tries++) {
    if (await isSo()) return;
    await sleep(50);
  }
  throw new Error('waited in vain');
};
