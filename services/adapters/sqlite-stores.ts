import type { DatabaseSync } from 'node:sqlite';
import type { ListSnapshot } from '../core/screening/entries.ts';
import {
  type Claim,
  type ClaimResult,
  type ConsignmentState,
  type DrawRequest,
  type DrawResult,
  type GatherRequest,
  type HistoryFields,
  historyKindOf,
  KEPT_MS,
  type Read,
  type RecommendationEntry,
  type SettleWrites,
  type Stores,
} from '../core/stores.ts';
import { packSnapshot, unpackSnapshot } from './snapshot-codec.ts';
import { inTransaction, openDatabase } from './sqlite.ts';

export interface SqliteStoresOptions {
  /** The file that the log uses too, so that one sync makes both durable. */
  readonly path: string;
  readonly now: () => number;
  /** How often a change of lists made by another process or thread is looked for. */
  readonly watchEveryMs?: number;
}

/**
 * The stores of the embedded run: tables in the SQLite file of the log. Any number of threads may open them.
 *
 * Writes are not synced one by one: `settle` comes before the log's own commit to the same write-ahead log, and that
 * commit is synced, so progress is never durable without what was settled before it.
 */
export const openSqliteStores = async ({ path, now, watchEveryMs = 250 }: SqliteStoresOptions): Promise<Stores> => {
  const database = openDatabase(path);
  database.exec('PRAGMA synchronous = NORMAL');
  database.exec(SCHEMA);
  sweep(database, now());

  const histories = historyTable(database, now);
  const states = stateTable(database, now);
  const draws = drawTable(database, now);
  const claims = claimTable(database, now);
  const watchers = new Set<() => void>();

  return {
    scoring: {
      async gather(request: GatherRequest) {
        return known({
          histories: histories.load(request.historyKeys),
          drawnMg: draws.totals(request.permits),
          states: new Map(
            request.consignmentKeys.flatMap((key) => {
              const state = states.get(key);
              return state === undefined ? [] : [[key, state] as const];
            }),
          ),
        });
      },
      async draw(requests) {
        return known(inTransaction(database, () => requests.map(draws.draw)));
      },
      async claim(requests) {
        return known(inTransaction(database, () => requests.map(claims.take)));
      },
      async settle(writes: SettleWrites) {
        inTransaction(database, () => {
          for (const write of writes.histories) histories.save(write);
          for (const { consignmentKey, state, givenBack } of writes.states)
            if (states.put(consignmentKey, state)) claims.giveBack(consignmentKey, givenBack ?? []);
        });
      },
    },
    states: { get: async (key) => states.get(key) },
    results: {
      load: async (keys) => histories.load(keys),
      save: async (writes) => inTransaction(database, () => writes.forEach(histories.save)),
    },
    recommendations: recommendationTable(database, now),
    lists: listTable(database, watchers, watchEveryMs),
    leases: leaseTable(database, now),
    health: { isUp: async () => database.isOpen },
    async close() {
      for (const stop of watchers) stop();
      if (database.isOpen) database.close();
    },
  };
};

const known = <T>(value: T): Read<T> => ({ kind: 'known', value });

const SCHEMA = `
  CREATE TABLE IF NOT EXISTS history (key TEXT, field TEXT, value BLOB NOT NULL, expires_at_ms INTEGER NOT NULL, PRIMARY KEY (key, field)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS history_expiry ON history (expires_at_ms);
  CREATE TABLE IF NOT EXISTS consignment_state (consignment_key TEXT PRIMARY KEY, state TEXT NOT NULL, partition INTEGER NOT NULL, offset INTEGER NOT NULL, expires_at_ms INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS consignment_state_expiry ON consignment_state (expires_at_ms);
  CREATE TABLE IF NOT EXISTS permit_draw (permit TEXT, consignment_key TEXT, quantity_mg INTEGER NOT NULL, remaining_mg INTEGER NOT NULL, expires_at_ms INTEGER NOT NULL, PRIMARY KEY (permit, consignment_key)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS permit_draw_expiry ON permit_draw (expires_at_ms);
  CREATE TABLE IF NOT EXISTS claim (budget TEXT, holder TEXT, unit INTEGER NOT NULL, expires_at_ms INTEGER NOT NULL, PRIMARY KEY (budget, holder)) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS claim_expiry ON claim (expires_at_ms);
  CREATE TABLE IF NOT EXISTS recommendation (id TEXT PRIMARY KEY, entry TEXT NOT NULL, expires_at_ms INTEGER NOT NULL) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS recommendation_expiry ON recommendation (expires_at_ms);
  CREATE TABLE IF NOT EXISTS list_snapshot (list TEXT PRIMARY KEY, digest TEXT NOT NULL, snapshot BLOB NOT NULL);
  CREATE TABLE IF NOT EXISTS lease (budget TEXT PRIMARY KEY, taken INTEGER NOT NULL, expires_at_ms INTEGER NOT NULL) WITHOUT ROWID;
`;

const EXPIRING = ['history', 'consignment_state', 'permit_draw', 'claim', 'recommendation', 'lease'] as const;

const sweep = (database: DatabaseSync, nowMs: number): void => {
  for (const table of EXPIRING) database.prepare(`DELETE FROM ${table} WHERE expires_at_ms < ?`).run(nowMs);
};

const historyTable = (database: DatabaseSync, now: () => number) => {
  const select = database.prepare('SELECT field, value FROM history WHERE key = ? AND expires_at_ms >= ?');
  const upsert = database.prepare(
    'INSERT INTO history VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET value = excluded.value, expires_at_ms = excluded.expires_at_ms',
  );
  return {
    load(keys: readonly string[]): ReadonlyMap<string, HistoryFields> {
      const found = new Map<string, HistoryFields>();
      const nowMs = now();
      for (const key of keys) {
        const rows = select.all(key, nowMs) as { field: string; value: Uint8Array }[];
        if (rows.length > 0) found.set(key, new Map(rows.map((row) => [row.field, row.value])));
      }
      return found;
    },
    save({ key, field, value }: SettleWrites['histories'][number]): void {
      upsert.run(key, field, value, now() + KEPT_MS[historyKindOf(field)]);
    },
  };
};

const stateTable = (database: DatabaseSync, now: () => number) => {
  const select = database.prepare(
    'SELECT state FROM consignment_state WHERE consignment_key = ? AND expires_at_ms >= ?',
  );
  // A worker that lost its partition may settle late: its older offset must not overwrite the new owner's state.
  const upsert = database.prepare(`
    INSERT INTO consignment_state VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET state = excluded.state, partition = excluded.partition, offset = excluded.offset, expires_at_ms = excluded.expires_at_ms
    WHERE excluded.partition <> partition OR excluded.offset >= offset`);
  return {
    get(consignmentKey: string): ConsignmentState | undefined {
      const row = select.get(consignmentKey, now()) as { state: string } | undefined;
      return row === undefined ? undefined : JSON.parse(row.state);
    },
    /** @returns false when a later record has written it already */
    put(consignmentKey: string, state: ConsignmentState): boolean {
      const expiresAtMs = now() + KEPT_MS.state;
      return upsert.run(consignmentKey, JSON.stringify(state), state.partition, state.offset, expiresAtMs).changes > 0;
    },
  };
};

const drawTable = (database: DatabaseSync, now: () => number) => {
  const total = database.prepare('SELECT COALESCE(SUM(quantity_mg), 0) AS mg FROM permit_draw WHERE permit = ?');
  const own = database.prepare(
    'SELECT quantity_mg AS quantityMg, remaining_mg AS remainingMg FROM permit_draw WHERE permit = ? AND consignment_key = ?',
  );
  const upsert = database.prepare(`
    INSERT INTO permit_draw VALUES (?, ?, ?, ?, ?)
    ON CONFLICT DO UPDATE SET quantity_mg = excluded.quantity_mg, remaining_mg = excluded.remaining_mg, expires_at_ms = excluded.expires_at_ms`);
  const drawnMg = (permit: string): number => (total.get(permit) as { mg: number }).mg;
  return {
    totals: (permits: readonly string[]): ReadonlyMap<string, number> =>
      new Map(permits.map((permit) => [permit, drawnMg(permit)])),
    draw(request: DrawRequest): DrawResult {
      const { permit, consignmentKey, quantityMg, quantityMgMax, singleUse } = request;
      const before = own.get(permit, consignmentKey) as { quantityMg: number; remainingMg: number } | undefined;
      if (before !== undefined && quantityMg <= before.quantityMg)
        return { granted: true, remainingMg: before.remainingMg };
      const drawn = drawnMg(permit);
      const drawnBefore = before?.quantityMg ?? 0;
      const remainingMg = quantityMgMax - (drawn - drawnBefore) - quantityMg;
      if (remainingMg < 0 || (singleUse && drawn > drawnBefore))
        return { granted: false, remainingMg: quantityMgMax - drawn };
      upsert.run(permit, consignmentKey, quantityMg, remainingMg, now() + KEPT_MS.draw);
      return { granted: true, remainingMg };
    },
  };
};

const claimTable = (database: DatabaseSync, now: () => number) => {
  const own = database.prepare('SELECT unit FROM claim WHERE budget = ? AND holder = ?');
  const count = database.prepare(
    'SELECT COUNT(*) AS taken, COALESCE(MAX(unit), 0) AS highest FROM claim WHERE budget = ?',
  );
  const lowestFree = database.prepare(`
    SELECT MIN(unit) AS unit FROM (SELECT 1 AS unit UNION ALL SELECT unit + 1 FROM claim WHERE budget = ?1)
    WHERE unit NOT IN (SELECT unit FROM claim WHERE budget = ?1)`);
  const insert = database.prepare('INSERT INTO claim VALUES (?, ?, ?, ?)');
  const remove = database.prepare('DELETE FROM claim WHERE budget = ? AND holder = ?');
  return {
    take({ holder, budgets }: Claim): ClaimResult {
      for (const [at, { budget }] of budgets.entries()) {
        const before = own.get(budget, holder) as { unit: number } | undefined;
        if (before !== undefined) return { at, unit: before.unit };
      }
      for (const [at, { budget, unitsMax }] of budgets.entries()) {
        const { taken, highest } = count.get(budget) as { taken: number; highest: number };
        if (taken >= unitsMax) continue;
        const unit = taken === highest ? taken + 1 : (lowestFree.get(budget) as { unit: number }).unit;
        insert.run(budget, holder, unit, now() + KEPT_MS.claim);
        return { at, unit };
      }
      return { at: 0, unit: 0 };
    },
    giveBack(holder: string, budgets: readonly string[]): void {
      for (const budget of budgets) remove.run(budget, holder);
    },
  };
};

const recommendationTable = (database: DatabaseSync, now: () => number): Stores['recommendations'] => {
  const select = database.prepare('SELECT entry FROM recommendation WHERE id = ? AND expires_at_ms >= ?');
  const upsert = database.prepare(
    'INSERT INTO recommendation VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET entry = excluded.entry, expires_at_ms = excluded.expires_at_ms',
  );
  return {
    async put(entries) {
      const expiresAtMs = now() + KEPT_MS.recommendation;
      inTransaction(database, () => {
        for (const { recommendationId, entry } of entries)
          upsert.run(recommendationId, JSON.stringify(entry), expiresAtMs);
      });
    },
    async get(recommendationId): Promise<RecommendationEntry | undefined> {
      const row = select.get(recommendationId, now()) as { entry: string } | undefined;
      return row === undefined ? undefined : JSON.parse(row.entry);
    },
  };
};

const listTable = (database: DatabaseSync, watchers: Set<() => void>, watchEveryMs: number): Stores['lists'] => {
  const upsert = database.prepare(
    'INSERT INTO list_snapshot VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET digest = excluded.digest, snapshot = excluded.snapshot',
  );
  const selectAll = database.prepare('SELECT snapshot FROM list_snapshot ORDER BY list');
  const selectDigests = database.prepare('SELECT list, digest FROM list_snapshot ORDER BY list');
  const digests = (): Record<string, string> =>
    Object.fromEntries(
      (selectDigests.all() as { list: string; digest: string }[]).map((row) => [row.list, row.digest]),
    );
  return {
    async publish(snapshot: ListSnapshot) {
      const packed = await packSnapshot(snapshot);
      upsert.run(snapshot.header.list, snapshot.digest, packed);
    },
    current: () =>
      Promise.all((selectAll.all() as { snapshot: Uint8Array }[]).map((row) => unpackSnapshot(row.snapshot))),
    digests: async () => digests(),
    async watch(onChange) {
      let seen = JSON.stringify(digests());
      const timer = setInterval(() => {
        const current = JSON.stringify(digests());
        if (current === seen) return;
        seen = current;
        onChange();
      }, watchEveryMs);
      timer.unref();
      const stop = () => {
        clearInterval(timer);
        watchers.delete(stop);
      };
      watchers.add(stop);
      return { stop: async () => stop() };
    },
  };
};

const leaseTable = (database: DatabaseSync, now: () => number): Stores['leases'] => {
  const select = database.prepare('SELECT taken FROM lease WHERE budget = ? AND expires_at_ms >= ?');
  const upsert = database.prepare(
    'INSERT INTO lease VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET taken = excluded.taken, expires_at_ms = excluded.expires_at_ms',
  );
  return {
    async take({ budget, want, budgetMax, ttlMs }) {
      return known(
        inTransaction(database, () => {
          const taken = (select.get(budget, now()) as { taken: number } | undefined)?.taken ?? 0;
          const granted = Math.max(0, Math.min(want, budgetMax - taken));
          if (granted > 0) upsert.run(budget, taken + granted, now() + ttlMs);
          return granted;
        }),
      );
    },
  };
};
