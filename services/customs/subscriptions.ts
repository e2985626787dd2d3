/**
 * Durable subscriptions: a named stream of recommendations for one destination. Its position is that of a consumer
 * group of its own, and moves only when every delivery of a batch is acknowledged; so killing anything repeats
 * deliveries and loses none.
 *
 * Within one process a second stream of the same subscription takes over from the first, which is how a client comes
 * back whose old connection nobody has missed yet. Streams in different processes share the partitions.
 */
import type { Metrics } from '../adapters/metrics.ts';
import { boundedMap } from '../core/bounded.ts';
import type { BatchHandler, EventLog, Running } from '../core/log.ts';
import { KEYED_PARTITIONS, TOPICS } from '../core/topics.ts';
import { type Delivery, type DeliveryCodec, deliveriesIn, type KnownRecommendations } from './delivery.ts';

export interface SubscriptionPorts {
  readonly log: Pick<EventLog, 'process'>;
  readonly codec: DeliveryCodec;
  readonly known: KnownRecommendations;
  readonly metrics: Pick<Metrics, 'count' | 'set' | 'observe'>;
  /** Epoch milliseconds. */
  readonly now: () => number;
  /** Most deliveries of one subscription that wait for their acknowledgement. */
  readonly windowMax: number;
  /** Called when a delivery was written and is not acknowledged yet: where fault tests kill the process. */
  readonly onDelivered: () => void;
}

export interface SubscriptionName {
  readonly subscription: string;
  /** ISO country. */
  readonly destination: string;
}

export interface DeliveryStream {
  /** Raised when the client is gone. */
  readonly signal: AbortSignal;
  write(delivery: Delivery): Promise<void>;
}

export interface Subscriptions {
  /** Delivers until the client is gone, another stream takes over or the process stops. @returns why it ended */
  subscribe(name: SubscriptionName, stream: DeliveryStream): Promise<'client-gone' | 'taken-over' | 'stopping'>;
  /** @returns the ids that no open stream here is waiting for */
  acknowledge(name: SubscriptionName, deliveryIds: readonly string[]): readonly string[];
  /** Ends all streams; what is not acknowledged will be delivered again. */
  close(): Promise<void>;
}

type Ended = Awaited<ReturnType<Subscriptions['subscribe']>>;

interface Session {
  acknowledge(deliveryId: string): boolean;
  end(why: Ended): Promise<void>;
}

export const openSubscriptions = (ports: SubscriptionPorts): Subscriptions => {
  const sessions = new Map<string, Session>();
  /** Acknowledged, but perhaps in a batch that is not complete yet: not to be shown again to the next stream. */
  const acknowledged = boundedMap<string, true>(ACKNOWLEDGED_MAX);
  let isClosing = false;

  return {
    async subscribe(name, stream) {
      const key = keyOf(name);
      await sessions.get(key)?.end('taken-over');
      if (isClosing) return 'stopping';
      const ended = Promise.withResolvers<Ended>();
      const { handle, acknowledge, drop } = openSession({ ...ports, name, stream, acknowledged, key });
      const group = { topic: TOPICS.recommendations.name, group: groupOf(name), from: 'beginning', ...BATCH } as const;
      const running = ports.log.process(group, handle);
      let ending: Promise<void> | undefined;
      const end = (why: Ended): Promise<void> => {
        ending ??= stop(running, drop).then(() => {
          if (sessions.get(key) === session) sessions.delete(key);
          ended.resolve(why);
        });
        return ending;
      };
      const session: Session = { acknowledge, end };
      sessions.set(key, session);
      stream.signal.addEventListener('abort', () => void end('client-gone'), { once: true });
      if (stream.signal.aborted) void end('client-gone');
      // The log gave up on the group: the client is told, and comes back.
      running
        .then(({ done }) => done)
        .catch((error: unknown) => {
          ended.reject(error);
          void end('stopping');
        });
      return ended.promise;
    },
    acknowledge(name, deliveryIds) {
      const session = sessions.get(keyOf(name));
      return deliveryIds.filter((id) => session?.acknowledge(id) !== true);
    },
    async close() {
      isClosing = true;
      await Promise.all([...sessions.values()].map((session) => session.end('stopping')));
    },
  };
};

/** Stops the group first, so that the batch that is dropped is not tried again. */
const stop = async (running: Promise<Running>, drop: () => void): Promise<void> => {
  const stopped = running.then((group) => group.stop()).catch(() => undefined);
  drop();
  await stopped;
};

/** A batch is concluded when all of it is acknowledged; small ones move the position often. */
const BATCH = { batchRecordsMax: 64, batchBytesMax: 1_000_000, partitionsAtOnce: KEYED_PARTITIONS } as const;
const ACKNOWLEDGED_MAX = 20_000;

/** A dot stands in no name, so no two can meet, nor a push endpoint of the same name. */
const groupOf = ({ subscription, destination }: SubscriptionName): string =>
  `holdpoint-destination-${destination.toLowerCase()}.${subscription}`;

const keyOf = ({ subscription, destination }: SubscriptionName): string => `${destination}.${subscription}`;

/** Retriable, so that the log drops the batch in hand when it stops, and keeps the position. */
class SessionEnded extends Error {
  readonly retriable = true;
}

interface SessionOptions extends SubscriptionPorts {
  readonly name: SubscriptionName;
  readonly key: string;
  readonly stream: DeliveryStream;
  readonly acknowledged: ReturnType<typeof boundedMap<string, true>>;
}

const openSession = (options: SessionOptions) => {
  const { name, stream, metrics, windowMax } = options;
  const waiting = new Map<string, { readonly done: () => void; readonly drop: (error: Error) => void }>();
  const labels = { destination: name.destination, way: 'stream' } as const;
  const ackKey = (deliveryId: string): string => `${options.key} ${deliveryId}`;
  let slotFree: (() => void) | undefined;
  let hasEnded = false;

  const slotFreed = (): Promise<void> =>
    new Promise((resolve) => {
      const others = slotFree;
      slotFree = () => {
        others?.();
        resolve();
      };
    });

  const awaken = (): void => {
    const wake = slotFree;
    slotFree = undefined;
    metrics.set('inHand', labels, waiting.size);
    wake?.();
  };

  /** In a record, because an async function would wait for a bare promise. */
  const deliver = async (delivery: Delivery): Promise<{ readonly acknowledgement: Promise<void> }> => {
    while (waiting.size >= windowMax && !hasEnded) await slotFreed();
    if (hasEnded) throw new SessionEnded('the stream has ended');
    const acknowledgement = new Promise<void>((done, drop) => waiting.set(delivery.deliveryId, { done, drop })).then(
      () => metrics.observe('deliveryLatency', labels, Math.max(0, options.now() - delivery.recommendedAtMs) / 1000),
    );
    acknowledgement.catch(() => undefined);
    metrics.set('inHand', labels, waiting.size);
    await stream.write(delivery);
    metrics.count('delivered', labels);
    options.onDelivered();
    return { acknowledgement };
  };

  const handle: BatchHandler = async (batch) => {
    if (hasEnded) throw new SessionEnded('the stream has ended');
    const { deliveries, deadLetters } = deliveriesIn(batch, {
      country: name.destination,
      codec: options.codec,
      known: options.known,
      nowMs: options.now(),
    });
    const acknowledgements: Promise<void>[] = [];
    for (const delivery of deliveries) {
      // The log may hold an event twice after a crash; the first counts.
      const isRepeated = waiting.has(delivery.deliveryId) || options.acknowledged.has(ackKey(delivery.deliveryId));
      if (isRepeated) continue;
      const { acknowledgement } = await deliver(delivery);
      acknowledgements.push(acknowledgement);
    }
    await Promise.all(acknowledgements);
    return { outputs: deadLetters };
  };

  return {
    handle,
    acknowledge(deliveryId: string): boolean {
      const delivery = waiting.get(deliveryId);
      if (delivery === undefined) return false;
      waiting.delete(deliveryId);
      options.acknowledged.set(ackKey(deliveryId), true);
      metrics.count('acknowledged', labels);
      delivery.done();
      awaken();
      return true;
    },
    drop(): void {
      hasEnded = true;
      for (const { drop } of waiting.values()) drop(new SessionEnded('the stream has ended'));
      waiting.clear();
      awaken();
    },
  };
};
