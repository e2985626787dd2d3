/** What a record of the recommendations topic means for one destination, and which recommendations we have seen. */
import type { DeadLetter, RecommendationEvent } from '../../proto/holdpoint/v1/events.ts';
import { type BoundedMap, boundedMap } from '../core/bounded.ts';
import { buried } from '../core/dead-letter.ts';
import { endIn, withEnd } from '../core/decision/standing.ts';
import type { LogRecord, NewRecord } from '../core/log.ts';
import type { RecommendationEntry } from '../core/stores.ts';

export type DeliveredEvent = NonNullable<RecommendationEvent['event']>;

/** One event for one destination. */
export interface Delivery {
  /** Stable over redeliveries: the recommendation's id, with `:withdrawn` for its withdrawal. */
  readonly deliveryId: string;
  readonly event: DeliveredEvent;
  /** Same for all events of one consignment, which are delivered in their order. */
  readonly orderKey: string;
  readonly recommendedAtMs: number;
}

export interface DeliveryCodec {
  /** @throws Error on bytes that are no such event */
  decodeRecommendation(value: Uint8Array): RecommendationEvent;
  encodeDeadLetter(letter: DeadLetter): Uint8Array;
}

/** What customs may refer to in its replies; bounded, with the recommendation index behind it. */
export type KnownRecommendations = BoundedMap<
  string,
  Pick<RecommendationEntry, 'consignmentKey' | 'destinations' | 'ends'>
>;

export const knownRecommendations = (): KnownRecommendations => boundedMap(KNOWN_MAX);

/** Deliveries for a country, in log order, and dead letters for what cannot be read. */
export const deliveriesIn = (
  records: readonly LogRecord[],
  to: {
    readonly country: string;
    readonly codec: DeliveryCodec;
    readonly known: KnownRecommendations;
    readonly nowMs: number;
  },
): { readonly deliveries: readonly Delivery[]; readonly deadLetters: readonly NewRecord[] } => {
  const deliveries: Delivery[] = [];
  const deadLetters: NewRecord[] = [];
  for (const record of records) {
    const event = eventIn(record, to.codec);
    if (event instanceof Error)
      deadLetters.push(buried(record, event, { encodeDeadLetter: to.codec.encodeDeadLetter, now: () => to.nowMs }));
    else if (event?.value.destinations.includes(to.country)) deliveries.push(deliveryOf(record, event, to.known));
  }
  return { deliveries, deadLetters };
};

const eventIn = (record: LogRecord, codec: DeliveryCodec): DeliveredEvent | undefined | Error => {
  try {
    return codec.decodeRecommendation(record.value).event;
  } catch (error) {
    return error as Error;
  }
};

const deliveryOf = (record: LogRecord, event: DeliveredEvent, known: KnownRecommendations): Delivery => {
  const { recommendationId, consignmentKey } = event.value;
  remember(event, known);
  return {
    deliveryId: event.$case === 'withdrawn' ? `${recommendationId}:withdrawn` : recommendationId,
    event,
    orderKey: consignmentKey,
    recommendedAtMs: record.appendedAtMs,
  };
};

/** A withdrawal of what was shown elsewhere names some of its destinations only: who answers it is looked up in the index. */
const remember = (event: DeliveredEvent, known: KnownRecommendations): void => {
  if (event.$case === 'recommended') {
    const { recommendationId, consignmentKey, destinations } = event.value;
    known.set(recommendationId, { ...known.get(recommendationId), consignmentKey, destinations });
  }
  const ended = endIn(event);
  const before = ended && known.get(ended.recommendationId);
  if (before) known.set(ended.recommendationId, { ...before, ends: withEnd(before.ends, ended.end) });
};

const KNOWN_MAX = 50_000;
