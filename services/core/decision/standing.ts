/** Whether a recommendation still stands, for each customs it was made to, read from the events of its topic. */
import type { RecommendationEvent } from '../../../proto/holdpoint/v1/events.ts';
import { instantOfMs, isoInstant, msOfInstant } from '../declaration/instants.ts';
import type { RecommendationEnd } from '../stores.ts';

/** What an event ends: the recommendation it withdraws, or the one it supersedes. */
export const endIn = (
  event: NonNullable<RecommendationEvent['event']>,
): { readonly recommendationId: string; readonly end: RecommendationEnd } | undefined => {
  switch (event.$case) {
    case 'withdrawn': {
      const { recommendationId, because, destinations, withdrawnAt } = event.value;
      return { recommendationId, end: { kind: 'withdrawn', because, destinations, atMs: atMsOf(withdrawnAt) } };
    }
    case 'recommended': {
      const { recommendationId: because, supersedes, destinations, recommendedAt } = event.value;
      if (supersedes === '') return undefined;
      return {
        recommendationId: supersedes,
        end: { kind: 'superseded', because, destinations, atMs: atMsOf(recommendedAt) },
      };
    }
    default:
      return event satisfies never;
  }
};

const atMsOf = (instant: Parameters<typeof msOfInstant>[0] | undefined): number =>
  instant === undefined ? 0 : msOfInstant(instant);

/** Told twice is ended once; more than a few never happens, and the first ones count. */
export const withEnd = (
  ends: readonly RecommendationEnd[] | undefined,
  end: RecommendationEnd,
): readonly RecommendationEnd[] => {
  const known = ends ?? [];
  const isTold = known.some(({ kind, because }) => kind === end.kind && because === end.because);
  return isTold || known.length >= ENDS_MAX ? known : [...known, end];
};

const ENDS_MAX = 4;

/** In one sentence what an officer of `destination` should know who answers it all the same; empty = it stands. */
export const noteOn = (ends: readonly RecommendationEnd[] | undefined, destination: string): string => {
  const end = ends?.find(({ destinations }) => destinations.includes(destination));
  if (end === undefined) return '';
  const when = isoInstant(instantOfMs(end.atMs));
  switch (end.kind) {
    case 'withdrawn':
      return `recorded, but this recommendation was withdrawn at ${when}, because of ${end.because}: it advises nothing any more and asks the carrier nothing`;
    case 'superseded':
      return `recorded, but this recommendation was superseded at ${when} by ${end.because}, which is the one to decide on`;
    default:
      return end.kind satisfies never;
  }
};
