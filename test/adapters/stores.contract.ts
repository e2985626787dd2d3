import { randomUUID } from 'node:crypto';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ListSnapshot } from '../../services/core/screening/entries.ts';
import type { Claim, ConsignmentState, Gathered, Read, Stores } from '../../services/core/stores.ts';

/** What every adapter of the stores must do. `open` may be called several times on the same data. */
export const storesContract = (open: () => Promise<Stores>): void => {
  let stores: Stores;
  beforeEach(async () => {
    stores = await open();
  });
  afterEach(async () => {
    await stores.close();
  });

  test('a batch that asks for nothing known gets empty answers, not errors', async () => {
    const gathered = value(
      await stores.scoring.gather({ historyKeys: [key()], permits: [key()], consignmentKeys: [key()] }),
    );
    expect(gathered.histories.size).toBe(0);
    expect(gathered.states.size).toBe(0);
    expect([...gathered.drawnMg.values()]).toEqual([0]);
  });

  test('an empty request is answered', async () => {
    const gathered = value(await stores.scoring.gather({ historyKeys: [], permits: [], consignmentKeys: [] }));
    expect(gathered.histories.size + gathered.states.size + gathered.drawnMg.size).toBe(0);
  });

  test('histories are kept per key and field, bytes for bytes, and a field is overwritten alone', async () => {
    const [a, b] = [key(), key()];
    await stores.scoring.settle({
      histories: [
        { key: a, field: 'v3', value: bytes(0, 255, 10, 13) },
        { key: a, field: 'r3', value: bytes(7) },
        { key: b, field: 'v0', value: bytes(1) },
      ],
      states: [],
    });
    await stores.scoring.settle({ histories: [{ key: a, field: 'v4', value: bytes(9) }], states: [] });
    await stores.scoring.settle({ histories: [{ key: a, field: 'v3', value: bytes(2, 2) }], states: [] });

    const { histories } = value(
      await stores.scoring.gather({ historyKeys: [key(), a, b], permits: [], consignmentKeys: [] }),
    );
    expect(histories.size).toBe(2);
    expect(plain(histories.get(a))).toEqual({ v3: [2, 2], v4: [9], r3: [7] });
    expect(plain(histories.get(b))).toEqual({ v0: [1] });
  });

  test('histories of a batch of 256 parcels come and go in one call', async () => {
    const keys = Array.from({ length: 256 * 6 }, key);
    await stores.scoring.settle({
      histories: keys.map((k, i) => ({ key: k, field: 'v1', value: bytes(i & 255) })),
      states: [],
    });
    const { histories } = value(await stores.scoring.gather({ historyKeys: keys, permits: [], consignmentKeys: [] }));
    expect(keys.map((k) => plain(histories.get(k)).v1?.[0])).toEqual(keys.map((_, i) => i & 255));
  });

  test("results written by feedback are seen by scoring beside scoring's own counts", async () => {
    const k = key();
    await stores.scoring.settle({ histories: [{ key: k, field: 'v1', value: bytes(1) }], states: [] });
    await stores.results.save([{ key: k, field: 'r1', value: bytes(2) }]);
    expect(plain((await stores.results.load([k])).get(k))).toEqual({ v1: [1], r1: [2] });
  });

  test('the latest state of a parcel is found by scoring and by those who ask for its status', async () => {
    const k = `LOCAL|S10||${key()}`;
    await stores.scoring.settle({ histories: [], states: [{ consignmentKey: k, state: state({ revision: 7 }) }] });
    const { states } = value(await stores.scoring.gather({ historyKeys: [], permits: [], consignmentKeys: [k] }));
    expect(states.get(k)).toEqual(state({ revision: 7 }));
    expect(await stores.states.get(k)).toEqual(state({ revision: 7 }));
    expect(await stores.states.get(key())).toBeUndefined();
  });

  test('a state of an older record of the same partition never replaces a newer one', async () => {
    const k = key();
    const settle = (s: ConsignmentState) =>
      stores.scoring.settle({ histories: [], states: [{ consignmentKey: k, state: s }] });
    await settle(state({ partition: 2, offset: 100, revision: 2 }));
    await settle(state({ partition: 2, offset: 99, revision: 1 }));
    expect((await stores.states.get(k))?.revision).toBe(2);
    await settle(state({ partition: 2, offset: 100, revision: 3 }));
    expect((await stores.states.get(k))?.revision).toBe(3);
  });

  test('states hold text of any script and any punctuation', async () => {
    const k = `T|HOUSE_WAYBILL|%7C|${key()}`;
    const odd = state({ remark: '1:2:{"x"} 芬太尼 \u0000 ñ', destinations: ['US', 'GB'] });
    await stores.scoring.settle({ histories: [], states: [{ consignmentKey: k, state: odd }] });
    expect(await stores.states.get(k)).toEqual(odd);
  });

  test('ten parcels cannot share one permit, even when they ask at once', async () => {
    const permit = key();
    const answers = await Promise.all(
      Array.from({ length: 10 }, (_, i) => stores.scoring.draw([drawOf({ permit, consignmentKey: `parcel ${i}` })])),
    );
    const granted = answers.flatMap((answer) => value(answer)).filter((result) => result.granted);
    expect(granted.map((result) => result.remainingMg).sort((a, b) => a - b)).toEqual([100, 400, 700]);
    const { drawnMg } = value(await stores.scoring.gather({ historyKeys: [], permits: [permit], consignmentKeys: [] }));
    expect(drawnMg.get(permit)).toBe(900);
  });

  test('the same parcel draws once, however often it is assessed', async () => {
    const permit = key();
    const first = value(await stores.scoring.draw([drawOf({ permit, consignmentKey: 'p' })]));
    const again = value(await stores.scoring.draw([drawOf({ permit, consignmentKey: 'p' })]));
    expect(again).toEqual(first);
    const both = value(
      await stores.scoring.draw([drawOf({ permit, consignmentKey: 'q' }), drawOf({ permit, consignmentKey: 'q' })]),
    );
    expect(both.map((result) => result.remainingMg)).toEqual([400, 400]);
  });

  test('a parcel that is amended to more draws the rest, and never gives back what a redelivery would draw again', async () => {
    const permit = key();
    const draw = async (consignmentKey: string, quantityMg: number) =>
      value(await stores.scoring.draw([drawOf({ permit, consignmentKey, quantityMg })]))[0];
    expect(await draw('a', 1)).toEqual({ granted: true, remainingMg: 999 });
    expect(await draw('b', 600)).toEqual({ granted: true, remainingMg: 399 });
    expect(await draw('a', 401)).toEqual({ granted: false, remainingMg: 399 });
    expect(await draw('a', 400)).toEqual({ granted: true, remainingMg: 0 });
    expect(await draw('a', 1)).toEqual({ granted: true, remainingMg: 0 });
    expect(await draw('c', 1)).toEqual({ granted: false, remainingMg: 0 });
    const { drawnMg } = value(await stores.scoring.gather({ historyKeys: [], permits: [permit], consignmentKeys: [] }));
    expect(drawnMg.get(permit)).toBe(1_000);
  });

  test('a single-use permit serves one parcel, whatever is left on it', async () => {
    const permit = key();
    const [first, second] = value(
      await stores.scoring.draw([
        drawOf({ permit, consignmentKey: 'a', singleUse: true }),
        drawOf({ permit, consignmentKey: 'b', singleUse: true }),
      ]),
    );
    expect([first?.granted, second?.granted]).toEqual([true, false]);
  });

  test('quantities beyond 32 bits are drawn exactly', async () => {
    const permit = key();
    const quantityMgMax = 9_000_000_000_000_001;
    const [result] = value(
      await stores.scoring.draw([drawOf({ permit, consignmentKey: 'a', quantityMg: 9e15, quantityMgMax })]),
    );
    expect(result).toEqual({ granted: true, remainingMg: 1 });
  });

  test('a recommendation is found by its id', async () => {
    const [a, b] = [randomUUID(), randomUUID()];
    const entry = { consignmentKey: 'LOCAL|S10||X', destinations: ['US'], historyKeys: ['k1', 'k2'] };
    await stores.recommendations.put([
      { recommendationId: a, entry },
      { recommendationId: b, entry: { ...entry, destinations: ['GB'] } },
    ]);
    expect(await stores.recommendations.get(a)).toEqual(entry);
    expect((await stores.recommendations.get(b))?.destinations).toEqual(['GB']);
    expect(await stores.recommendations.get(randomUUID())).toBeUndefined();
  });

  test('a list is replaced whole, and readers see one edition or the other', async () => {
    const list = `list-${key()}`;
    await stores.lists.publish(snapshot(list, 'first', 3));
    await stores.lists.publish(snapshot(list, 'second', 2));
    const found = (await stores.lists.current()).filter((s) => s.header.list === list);
    expect(found).toEqual([snapshot(list, 'second', 2)]);
    expect((await stores.lists.digests())[list]).toBe('digest of second');
  });

  test('whoever watches hears of a new edition that another process published', async () => {
    const list = `list-${key()}`;
    const heard = new Promise<void>((resolve) => {
      void stores.lists.watch(resolve).then(async () => {
        const publisher = await open();
        await publisher.lists.publish(snapshot(list, 'new', 1));
        await publisher.close();
      });
    });
    await heard;
    expect((await stores.lists.digests())[list]).toBe('digest of new');
  });

  test('a budget is shared out to its limit and no further', async () => {
    const budget = key();
    const take = (want: number) => stores.leases.take({ budget, want, budgetMax: 10, ttlMs: 60_000 });
    expect(value(await take(4))).toBe(4);
    expect((await Promise.all([take(4), take(4)])).map(value).sort()).toEqual([2, 4]);
    expect(value(await take(1))).toBe(0);
  });

  test('a budget of claims gives each holder one unit, and no more units than it has', async () => {
    const budget = key();
    const claims = ['a', 'b', 'c', 'd'].map((holder) => claimOf(holder, [budget, 3]));
    expect(value(await stores.scoring.claim(claims))).toEqual([
      { at: 0, unit: 1 },
      { at: 0, unit: 2 },
      { at: 0, unit: 3 },
      { at: 0, unit: 0 },
    ]);
    expect(value(await stores.scoring.claim([]))).toEqual([]);
  });

  test('a claim that is made again is given the unit it had, even when the budget is used up', async () => {
    const budget = key();
    await stores.scoring.claim([claimOf('a', [budget, 2]), claimOf('b', [budget, 2])]);
    const again = await stores.scoring.claim([claimOf('b', [budget, 2]), claimOf('c', [budget, 2])]);
    expect(value(again)).toEqual([
      { at: 0, unit: 2 },
      { at: 0, unit: 0 },
    ]);
  });

  test('a claim goes to the next of its budgets where the first has nothing left, and takes one unit of them all', async () => {
    const [first, second] = [key(), key()];
    const claims = ['a', 'b', 'c'].map((holder) => claimOf(holder, [first, 1], [second, 1]));
    const given = [
      { at: 0, unit: 1 },
      { at: 1, unit: 1 },
      { at: 0, unit: 0 },
    ];
    expect(value(await stores.scoring.claim(claims))).toEqual(given);
    expect(value(await stores.scoring.claim(claims))).toEqual(given);
  });

  test('a unit that is given back is given to the next who asks, the lowest first, and nobody else loses theirs', async () => {
    const budget = key();
    const claim = async (...holders: string[]) =>
      value(await stores.scoring.claim(holders.map((holder) => claimOf(holder, [budget, 3])))).map(({ unit }) => unit);
    const giveBack = (consignmentKey: string, offset = 1) =>
      stores.scoring.settle({
        histories: [],
        states: [{ consignmentKey, state: state({ offset }), givenBack: [key(), budget] }],
      });
    const [a, b, c, d, e] = [key(), key(), key(), key(), key()] as const;
    expect(await claim(a, b, c, d)).toEqual([1, 2, 3, 0]);
    await giveBack(b);
    await giveBack(a);
    await giveBack(a);
    expect(await claim(c, d, e, a)).toEqual([3, 1, 2, 0]);
    await giveBack(c, 2);
    expect(await claim(c)).toEqual([3]);
    // A worker that lost its partition settles late: its parcel has a unit again.
    await giveBack(c, 1);
    expect(await claim(a, c)).toEqual([0, 3]);
  });

  test('workers that claim at the same time never take one unit twice', async () => {
    const budget = key();
    const other = await open();
    const rounds = Array.from({ length: 8 }, (_, worker) =>
      (worker % 2 === 0 ? stores : other).scoring.claim(
        Array.from({ length: 5 }, (_, i) => claimOf(`${worker}-${i}`, [budget, 12])),
      ),
    );
    const units = (await Promise.all(rounds)).flatMap((round) => value(round).map(({ unit }) => unit));
    await other.close();
    expect(units.filter((unit) => unit > 0).sort((a, b) => a - b)).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
  });

  test('what was settled outlives the process', async () => {
    const k = key();
    await stores.scoring.settle({
      histories: [{ key: k, field: 'v1', value: bytes(5) }],
      states: [{ consignmentKey: k, state: state({}) }],
    });
    await stores.close();
    stores = await open();
    expect(plain((await stores.results.load([k])).get(k))).toEqual({ v1: [5] });
    expect(await stores.states.get(k)).toEqual(state({}));
  });

  test('a store that answers is up', async () => {
    expect(await stores.health.isUp()).toBe(true);
  });
};

export const key = (): string => randomUUID();
export const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

export const value = <T>(read: Read<T>): T => {
  if (read.kind === 'unavailable') throw new Error(`unavailable: ${read.cause}`);
  return read.value;
};

export const state = (some: Partial<ConsignmentState>): ConsignmentState => ({
  revision: 1,
  contentDigest: 'ab',
  isCancelled: false,
  partition: 0,
  offset: 1,
  assessmentId: 'id',
  outcome: 'OUTCOME_ASSESSMENT_COMPLETE',
  assessedAtMs: 1,
  recommendationId: '',
  destinations: [],
  referralJson: '',
  remark: '',
  declaredBase64: '',
  ...some,
});

const plain = (fields: Gathered['histories'] extends ReadonlyMap<string, infer F> ? F | undefined : never) =>
  Object.fromEntries([...(fields ?? [])].map(([field, v]) => [field, [...v]])) as Record<string, number[]>;

const drawOf = (some: {
  permit: string;
  consignmentKey: string;
  quantityMg?: number;
  quantityMgMax?: number;
  singleUse?: boolean;
}) => ({ quantityMg: 300, quantityMgMax: 1_000, singleUse: false, ...some });

const claimOf = (holder: string, ...budgets: readonly (readonly [string, number])[]): Claim => ({
  holder,
  budgets: budgets.map(([budget, unitsMax]) => ({ budget, unitsMax })),
});

const snapshot = (list: string, edition: string, entries: number): ListSnapshot => ({
  header: { list, kind: 'TERM', edition, source: 'test', licence: 'CC0-1.0' },
  entries: Array.from({ length: entries }, (_, i) => ({
    id: `t${i}`,
    term: `词 ${edition} ${i}`,
    signal: 'vague' as const,
    provenance: { source: 'test' },
  })),
  digest: `digest of ${edition}`,
});
