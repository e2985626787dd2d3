/**
 * Calls customs' own endpoints. Each destination is a consumer group of its own, so one that is down keeps its position
 * and delays nobody; what it has not acknowledged is tried again, with longer and longer pauses, until it does.
 */
import type { Destination } from '../adapters/config.ts';
import type { Log } from '../adapters/logger.ts';
import type { Metrics } from '../adapters/metrics.ts';
import { boundedMap } from '../core/bounded.ts';
import type { BatchContext, BatchHandler, EventLog, Running } from '../core/log.ts';
import { KEYED_PARTITIONS, TOPICS } from '../core/topics.ts';
import { type Delivery, type DeliveryCodec, deliveriesIn, type KnownRecommendations } from './delivery.ts';

export interface PushPorts {
  readonly log: Pick<EventLog, 'process'>;
  readonly codec: DeliveryCodec;
  readonly known: KnownRecommendations;
  readonly metrics: Pick<Metrics, 'count' | 'set' | 'observe'>;
  readonly report: Log;
  readonly now: () => number;
  /** 0 ≤ x < 1 */
  readonly random: () => number;
  /** Resolves when the endpoint has answered OK; rejects otherwise, in bounded time. */
  readonly publish: (delivery: Delivery) => Promise<void>;
  readonly pauseMs: { readonly first: number; readonly max: number };
  readonly onDelivered: () => void;
}

/** Starts delivering to one destination, until `stop`. */
export const pushTo = (destination: Destination, ports: PushPorts): Promise<Running> => {
  const acknowledged = boundedMap<string, true>(ACKNOWLEDGED_MAX);
  const labels = { destination: destination.name, way: 'push' } as const;
  let inHand = 0;
  let successes = 0;

  const publishUntilAcknowledged = async (delivery: Delivery, context: BatchContext): Promise<void> => {
    for (let attempt = 0; !acknowledged.has(delivery.deliveryId); attempt++) {
      if (context.isStale()) throw new PushInterrupted('stopped before the destination acknowledged');
      try {
        ports.metrics.count('delivered', labels);
        await ports.publish(delivery);
        ports.onDelivered();
        acknowledged.set(delivery.deliveryId, true);
        successes++;
        ports.metrics.count('acknowledged', labels);
        ports.metrics.observe('deliveryLatency', labels, Math.max(0, ports.now() - delivery.recommendedAtMs) / 1000);
      } catch (error) {
        ports.metrics.count('deliveryFailed', { destination: destination.name });
        // Told once an outage and then ever more rarely: a dead endpoint must not fill the log.
        if (isPowerOfTwo(attempt + 1)) {
          ports.report('warn', 'push-failed', { destination: destination.name, attempt: attempt + 1, error });
        }
        // The first that gets through tells all the others that the endpoint is back.
        const before = successes;
        await pauseUntil(pauseAfter(attempt, ports), () => context.isStale() || successes !== before);
      }
    }
  };

  const handle: BatchHandler = async (batch, context) => {
    const { deliveries, deadLetters } = deliveriesIn(batch, {
      country: destination.country,
      codec: ports.codec,
      known: ports.known,
      nowMs: ports.now(),
    });
    inHand += deliveries.length;
    ports.metrics.set('inHand', labels, inHand);
    try {
      await inChains(deliveries, (delivery) => publishUntilAcknowledged(delivery, context));
    } finally {
      inHand -= deliveries.length;
      ports.metrics.set('inHand', labels, inHand);
    }
    return { outputs: deadLetters };
  };

  return ports.log.process(
    {
      topic: TOPICS.recommendations.name,
      group: `holdpoint-destination-${destination.name}`,
      from: 'beginning',
      batchRecordsMax: 64,
      batchBytesMax: 1_000_000,
      partitionsAtOnce: KEYED_PARTITIONS,
    },
    handle,
  );
};

/** Retriable: the log drops the batch in hand when it stops, and keeps the position. */
class PushInterrupted extends Error {
  readonly retriable = true;
}

/** One consignment's events one after another, several consignments side by side. */
const inChains = async (
  deliveries: readonly Delivery[],
  work: (delivery: Delivery) => Promise<void>,
): Promise<void> => {
  const chains = [...Map.groupBy(deliveries, (delivery) => delivery.orderKey).values()];
  const worker = async (): Promise<void> => {
    for (let chain = chains.shift(); chain !== undefined; chain = chains.shift()) {
      for (const delivery of chain) await work(delivery);
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE_MAX, chains.length) }, worker));
};

/** Doubles up to the bound, with up to half of it by chance, so that many senders do not return in step. */
const pauseAfter = (attempt: number, { pauseMs, random }: PushPorts): number =>
  Math.min(pauseMs.max, pauseMs.first * 2 ** Math.min(attempt, 20)) * (0.5 + random() / 2);

/** In slices, so that it can end early. */
const pauseUntil = async (ms: number, isOver: () => boolean): Promise<void> => {
  for (let left = ms; left > 0 && !isOver(); left -= SLICE_MS) {
    await new Promise((resolve) => setTimeout(resolve, Math.min(left, SLICE_MS)));
  }
};

const isPowerOfTwo = (n: number): boolean => (n & (n - 1)) === 0;

const AT_ONCE_MAX = 8;
const SLICE_MS = 100;
const ACKNOWLEDGED_MAX = 10_000;
