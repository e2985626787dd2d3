import { Redis } from 'ioredis';
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
  type Read,
  type RecommendationEntry,
  type SettleWrites,
  type Stores,
} from '../core/stores.ts';
import { REDIS_KEYS } from './redis-keys.ts';
import { SCRIPTS } from './redis-scripts.ts';
import { packSnapshot, unpackSnapshot } from './snapshot-codec.ts';
import { StoreError } from './store-error.ts';

export interface RedisStoresOptions {
  /** `redis://[user:password@]host:port[/db]`, or `rediss://` for TLS. One primary; a cluster would split the batch. */
  readonly url: string;
  /** What a gather or draw may take before the batch goes on without it. */
  readonly gatherMsMax: number;
  /** What any other command may take before it fails as retriable. */
  readonly commandMsMax: number;
  readonly watchEveryMs?: number;
  readonly onError?: (error: Error) => void;
}

/**
 * The stores of the distributed run. A Redis that is away or late makes reads `unavailable` within their budget and
 * writes fail as retriable; nothing is queued meanwhile, so an outage costs no memory and no catching up.
 */
export const openRedisStores = async (options: RedisStoresOptions): Promise<Stores> => {
  const redis = connect(options, 'stores');
  await ready(redis, options.commandMsMax);
  const link = guardedLink(redis, options);
  const watchers = new Set<() => Promise<void>>();

  return {
    scoring: {
      gather: (request) => link.read(options.gatherMsMax, () => gather(redis, request)),
      draw: (requests) => link.read(options.gatherMsMax, () => Promise.all(requests.map((r) => draw(redis, r)))),
      claim: (claims) => link.read(options.gatherMsMax, () => claim(redis, claims)),
      settle: (writes) => link.write(() => settle(redis, writes)),
    },
    states: { get: (key) => link.write(async () => parseState(await redis.get(REDIS_KEYS.state.prefix + key))) },
    results: {
      load: (keys) => link.write(() => loadHistories(redis, keys)),
      save: (writes) => link.write(() => settle(redis, { histories: writes, states: [] })),
    },
    recommendations: recommendationIndex(redis, link),
    lists: listSnapshots(redis, link, options, watchers),
    leases: {
      take: ({ budget, want, budgetMax, ttlMs }) =>
        link.read(options.gatherMsMax, () =>
          redis.hpTake(REDIS_KEYS.lease.prefix + budget, String(want), String(budgetMax), String(ttlMs)),
        ),
    },
    health: { isUp: () => link.probe() },
    async close() {
      for (const stop of [...watchers]) await stop();
      redis.disconnect(false);
    },
  };
};

declare module 'ioredis' {
  interface RedisCommander {
    hpGatherBuffer(...args: string[]): Promise<(number | Buffer[])[]>;
    hpSettle(...args: (string | Uint8Array)[]): Promise<number>;
    hpClaim(...args: string[]): Promise<number[]>;
    hpDraw(key: string, ...args: string[]): Promise<[number, number]>;
    hpTake(key: string, ...args: string[]): Promise<number>;
  }
}

const connect = (options: RedisStoresOptions, name: string): Redis => {
  const redis = new Redis(options.url, {
    connectionName: `holdpoint-${name}`,
    protocol: 2,
    connectTimeout: 2_000,
    keepAlive: 10_000,
    noDelay: true,
    // Away means away: a command that cannot be sent fails now, and none is sent again behind the caller's back.
    enableOfflineQueue: false,
    autoResendUnfulfilledCommands: false,
    maxRetriesPerRequest: 0,
    enableReadyCheck: true,
    maxLoadingRetryTime: 500,
    retryStrategy: (attempt) => Math.min(50 * attempt, 500),
    autoResubscribe: true,
    enableAutoPipelining: false,
    scripts: SCRIPTS,
  });
  redis.on('error', (error) => options.onError?.(error));
  return redis;
};

/** Waits a bounded time for the first connection and goes on without it: an outage at start is an outage like any other. */
const ready = (redis: Redis, waitMs: number): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(done, waitMs);
    function done() {
      clearTimeout(timer);
      redis.off('ready', done);
      resolve();
    }
    redis.once('ready', done);
  });

interface Link {
  read<T>(budgetMs: number, work: () => Promise<T>): Promise<Read<T>>;
  write<T>(work: () => Promise<T>): Promise<T>;
  probe(): Promise<boolean>;
}

/**
 * Bounds every call in time. After one call ran late nothing more is sent until a ping has come back, because a server
 * that has stopped still accepts bytes, and they would pile up in its socket.
 */
const guardedLink = (redis: Redis, { commandMsMax }: RedisStoresOptions): Link => {
  let pinging: Promise<void> | undefined;

  const suspect = (): void => {
    pinging ??= redis
      .ping()
      .then(() => {})
      .catch(() => delay(PING_PAUSE_MS))
      .finally(() => {
        pinging = undefined;
      });
  };

  const bounded = async <T>(budgetMs: number, work: () => Promise<T>): Promise<T> => {
    if (pinging !== undefined) throw new StoreError('redis did not answer in time before', { retriable: true });
    if (redis.status !== 'ready') throw new StoreError(`redis is ${redis.status}`, { retriable: true });
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        suspect();
        reject(new StoreError(`redis did not answer within ${budgetMs} ms`, { retriable: true }));
      }, budgetMs);
    });
    try {
      return await Promise.race([work(), late]);
    } catch (error) {
      if (error instanceof StoreError) throw error;
      throw new StoreError(`redis: ${(error as Error).message}`, { retriable: true, cause: error });
    } finally {
      clearTimeout(timer);
    }
  };

  return {
    read: (budgetMs, work) =>
      bounded(budgetMs, work).then(
        (value) => ({ kind: 'known', value }) as const,
        (error: Error) => ({ kind: 'unavailable', cause: error.message }) as const,
      ),
    write: (work) => bounded(commandMsMax, work),
    probe: () =>
      bounded(commandMsMax, () => redis.ping()).then(
        () => true,
        () => false,
      ),
  };
};

const PING_PAUSE_MS = 50;
const delay = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const gather = async (redis: Redis, { historyKeys, permits, consignmentKeys }: GatherRequest) => {
  const pipeline = redis.pipeline();
  if (historyKeys.length > 0) pipeline.hpGatherBuffer(...historyKeys);
  if (consignmentKeys.length > 0) pipeline.mget(consignmentKeys.map((key) => REDIS_KEYS.state.prefix + key));
  for (const permit of permits) pipeline.hget(REDIS_KEYS.draw.prefix + permit, 'total');
  const replies = ((await pipeline.exec()) ?? []).map(([error, reply]) => {
    if (error !== null) throw error;
    return reply;
  });
  const histories = parseHistories(
    historyKeys,
    historyKeys.length > 0 ? (replies.shift() as (number | Buffer[])[]) : [],
  );
  const texts = consignmentKeys.length > 0 ? (replies.shift() as (string | null)[]) : [];
  const states = new Map<string, ConsignmentState>();
  consignmentKeys.forEach((key, i) => {
    const state = parseState(texts[i] ?? null);
    if (state !== undefined) states.set(key, state);
  });
  return { histories, states, drawnMg: new Map(permits.map((permit, i) => [permit, Number(replies[i] ?? 0)])) };
};

const loadHistories = async (redis: Redis, keys: readonly string[]) =>
  keys.length === 0 ? new Map<string, HistoryFields>() : parseHistories(keys, await redis.hpGatherBuffer(...keys));

/** The script answers `[position, [field, value, …], position, …]` for the keys that exist. */
const parseHistories = (keys: readonly string[], reply: (number | Buffer[])[]): ReadonlyMap<string, HistoryFields> => {
  const found = new Map<string, HistoryFields>();
  for (let i = 0; i + 1 < reply.length; i += 2) {
    const flat = reply[i + 1] as Buffer[];
    const fields = new Map<string, Uint8Array>();
    for (let j = 0; j + 1 < flat.length; j += 2) fields.set(flat[j]!.toString('latin1'), flat[j + 1]!);
    found.set(keys[(reply[i] as number) - 1]!, fields);
  }
  return found;
};

const settle = async (redis: Redis, { histories, states }: SettleWrites): Promise<void> => {
  if (histories.length === 0 && states.length === 0) return;
  const args: (string | Uint8Array)[] = [String(histories.length), String(states.length)];
  for (const { key, field, value } of histories) {
    const { prefix, ttlMs } = REDIS_KEYS[historyKindOf(field)];
    args.push(prefix + key, field, Buffer.from(value.buffer, value.byteOffset, value.byteLength), String(ttlMs));
  }
  for (const { consignmentKey, state, givenBack = [] } of states) {
    args.push(
      consignmentKey,
      String(state.partition),
      String(state.offset),
      JSON.stringify(state),
      String(REDIS_KEYS.state.ttlMs),
      String(givenBack.length),
      ...givenBack,
    );
  }
  await redis.hpSettle(...args);
};

const parseState = (text: string | null): ConsignmentState | undefined => {
  if (text === null) return undefined;
  const jsonAt = text.indexOf('{');
  return JSON.parse(text.slice(jsonAt));
};

const draw = async (redis: Redis, request: DrawRequest): Promise<DrawResult> => {
  const [granted, remainingMg] = await redis.hpDraw(
    REDIS_KEYS.draw.prefix + request.permit,
    request.consignmentKey,
    String(request.quantityMg),
    String(request.quantityMgMax),
    request.singleUse ? '1' : '0',
    String(REDIS_KEYS.draw.ttlMs),
  );
  return { granted: granted === 1, remainingMg };
};

const claim = async (redis: Redis, claims: readonly Claim[]): Promise<readonly ClaimResult[]> => {
  if (claims.length === 0) return [];
  const args = claims.flatMap(({ holder, budgets }) => [
    holder,
    String(budgets.length),
    ...budgets.flatMap(({ budget, unitsMax }) => [budget, String(unitsMax)]),
  ]);
  const reply = await redis.hpClaim(...args);
  return claims.map((_, i) => ({ at: reply[2 * i]!, unit: reply[2 * i + 1]! }));
};

const recommendationIndex = (redis: Redis, link: Link): Stores['recommendations'] => ({
  put: (entries) =>
    link.write(async () => {
      const pipeline = redis.pipeline();
      const { prefix, ttlMs } = REDIS_KEYS.recommendation;
      for (const { recommendationId, entry } of entries)
        pipeline.set(prefix + recommendationId, JSON.stringify(entry), 'PX', ttlMs);
      for (const [error] of (await pipeline.exec()) ?? []) if (error !== null) throw error;
    }),
  get: (recommendationId) =>
    link.write(async (): Promise<RecommendationEntry | undefined> => {
      const text = await redis.get(REDIS_KEYS.recommendation.prefix + recommendationId);
      return text === null ? undefined : JSON.parse(text);
    }),
});

const REPLACED_SNAPSHOT_MS = 3_600_000;

const listSnapshots = (
  redis: Redis,
  link: Link,
  options: RedisStoresOptions,
  watchers: Set<() => Promise<void>>,
): Stores['lists'] => {
  const lists = REDIS_KEYS.lists.prefix;
  const snapshotKey = (list: string, digest: string) => `${REDIS_KEYS.snapshot.prefix}${list}:${digest}`;
  const digests = (): Promise<Record<string, string>> => link.write(() => redis.hgetall(lists));

  return {
    digests,
    async publish(snapshot: ListSnapshot) {
      const packed = await packSnapshot(snapshot);
      await link.write(async () => {
        const { list } = snapshot.header;
        const before = await redis.hget(lists, list);
        const transaction = redis
          .multi()
          .set(snapshotKey(list, snapshot.digest), Buffer.from(packed))
          .hset(lists, list, snapshot.digest)
          .publish(lists, list);
        if (before !== null && before !== snapshot.digest)
          transaction.pexpire(snapshotKey(list, before), REPLACED_SNAPSHOT_MS);
        for (const [error] of (await transaction.exec()) ?? []) if (error !== null) throw error;
      });
    },
    async current() {
      const inForce = Object.entries(await digests()).sort(([a], [b]) => (a < b ? -1 : 1));
      return Promise.all(
        inForce.map(async ([list, digest]) => {
          const packed = await link.write(() => redis.getBuffer(snapshotKey(list, digest)));
          if (packed === null)
            throw new StoreError(`list ${list} ${digest} was replaced meanwhile`, { retriable: true });
          return unpackSnapshot(packed);
        }),
      );
    },
    async watch(onChange) {
      const subscriber = connect(options, 'lists');
      await ready(subscriber, options.commandMsMax);
      let seen = JSON.stringify(await digests().catch(() => ({})));
      const look = async (): Promise<void> => {
        const current = JSON.stringify(await digests().catch(() => JSON.parse(seen)));
        if (current === seen) return;
        seen = current;
        onChange();
      };
      subscriber.on('message', () => void look());
      subscriber.subscribe(lists).catch((error: Error) => options.onError?.(error));
      // A message that is published while the subscriber is reconnecting is lost; the poll is what keeps the promise.
      const timer = setInterval(() => void look(), options.watchEveryMs ?? 2_000);
      timer.unref();
      const stop = async (): Promise<void> => {
        clearInterval(timer);
        subscriber.disconnect(false);
        watchers.delete(stop);
      };
      watchers.add(stop);
      return { stop };
    },
  };
};
