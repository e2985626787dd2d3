/** Remembers whom each recommendation was about, for customs' replies and for the histories that results belong to. */
import type { Referral } from '../../proto/holdpoint/v1/assessment.ts';
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import type { DeadLetter, RecommendationEvent } from '../../proto/holdpoint/v1/events.ts';
import type { BatchHandler, NewRecord } from '../core/log.ts';
import type { RecommendationEntry, RecommendationIndex } from '../core/stores.ts';
import { readOrBury } from './dead-letter.ts';

export interface IndexPorts {
  readonly decodeRecommendation: (value: Uint8Array) => RecommendationEvent;
  readonly encodeDeadLetter: (letter: DeadLetter) => Uint8Array;
  /** base64url party keys, without repeats. */
  readonly historyKeysOf: (declaration: Declaration) => readonly string[];
  readonly referralJson: (referral: Referral) => string;
  readonly recommendations: Pick<RecommendationIndex, 'put'>;
  readonly now: () => number;
}

/** Of group `holdpoint-recommendation-index` on the recommendations topic. */
export const indexRecommendations =
  (ports: IndexPorts): BatchHandler =>
  async (batch) => {
    const outputs: NewRecord[] = [];
    const entries: { recommendationId: string; entry: RecommendationEntry }[] = [];
    for (const record of batch) {
      const read = readOrBury(record, ports.decodeRecommendation, ports);
      if (read.kind === 'buried') outputs.push(read.letter);
      else if (read.value.event?.$case === 'recommended') {
        const { recommendationId, consignmentKey, destinations, declared, referral } = read.value.event.value;
        const entry = {
          consignmentKey,
          destinations,
          historyKeys: declared === undefined ? [] : ports.historyKeysOf(declared),
          ...(referral === undefined ? {} : { referralJson: ports.referralJson(referral) }),
        };
        entries.push({ recommendationId, entry });
      }
    }
    return entries.length === 0 ? { outputs } : { outputs, settle: () => ports.recommendations.put(entries) };
  };
