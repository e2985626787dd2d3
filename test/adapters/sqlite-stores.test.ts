import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test } from 'vitest';
import { openSqliteStores } from '../../services/adapters/sqlite-stores.ts';
import { KEPT_MS } from '../../services/core/stores.ts';
import { bytes, key, state, storesContract } from './stores.contract.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdpoint-stores-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the stores in SQLite', () => {
  let path: string;
  beforeEach(() => {
    path = join(folder, `${key()}.sqlite`);
  });
  storesContract(() => openSqliteStores({ path, now: Date.now, watchEveryMs: 20 }));

  test('asking for what is used up does not keep it used up', async () => {
    let nowMs = 1_000;
    const stores = await openSqliteStores({ path, now: () => nowMs });
    const take = () => stores.leases.take({ budget: 'turn', want: 1, budgetMax: 1, ttlMs: 100 });
    expect(await take()).toMatchObject({ value: 1 });
    nowMs += 99;
    expect(await take()).toMatchObject({ value: 0 });
    nowMs += 99;
    expect(await take()).toMatchObject({ value: 1 });
    await stores.close();
  });

  test('what has outlived its time is gone, each kind after its own', async () => {
    let nowMs = 1_000;
    const stores = await openSqliteStores({ path, now: () => nowMs });
    await stores.scoring.settle({
      histories: [
        { key: 'k', field: 'v1', value: bytes(1) },
        { key: 'k', field: 'r1', value: bytes(2) },
      ],
      states: [{ consignmentKey: 'c', state: state({}) }],
    });
    nowMs += KEPT_MS.velocity + 1;
    expect([...((await stores.results.load(['k'])).get('k')?.keys() ?? [])]).toEqual(['r1']);
    expect(await stores.states.get('c')).toBeDefined();
    nowMs = 1_000 + KEPT_MS.state + 1;
    expect(await stores.states.get('c')).toBeUndefined();
    await stores.close();
  });
});
