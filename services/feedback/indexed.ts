/** Looks a recommendation up in the index, which is a reader of the log like those who ask, and may be behind. */
import type { RecommendationEntry, RecommendationIndex } from '../core/stores.ts';

export interface IndexedPorts {
  readonly recommendations: Pick<RecommendationIndex, 'get'>;
  /** Whether recommendations stand in the log that the index has not seen. */
  readonly isIndexBehind: () => Promise<boolean>;
}

/**
 * Customs were shown a recommendation before they replied, so one that is not in an index which has seen all is nobody's.
 * @throws IndexBehind, retriable, until it has
 */
export const indexedEntry = async (
  recommendationId: string,
  { recommendations, isIndexBehind }: IndexedPorts,
): Promise<RecommendationEntry | undefined> => {
  const entry = await recommendations.get(recommendationId);
  if (entry !== undefined) return entry;
  if (await isIndexBehind()) throw new IndexBehind(recommendationId);
  // It may have caught up between the two.
  return recommendations.get(recommendationId);
};

class IndexBehind extends Error {
  readonly retriable = true;

  constructor(recommendationId: string) {
    super(`recommendation ${recommendationId} is not in the index yet`);
  }
}
