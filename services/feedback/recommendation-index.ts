/** Remembers whom each recommendation was about and whether it stands, for customs' replies and for the histories that results belong to. */
import type { Recommended, Referral } from '../../proto/holdpoint/v1/assessment.ts';
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import type { DeadLetter, RecommendationEvent } from '../../proto/holdpoint/v1/events.ts';
import { endIn, withEnd } from '../core/decision/standing.ts';
import type { BatchHandler, NewRecord } from '../core/log.ts';
import type { RecommendationEntry, RecommendationIndex } from '../core/stores.ts';
import { readOrBury } from './dead-letter.ts';

export interface IndexPorts {
  readonly decodeRecommendation: (value: Uint8Array) => RecommendationEvent;
  readonly encodeDeadLetter: (letter: DeadLetter) => Uint8Array;
  /** base64url party keys, without repeats. */
  readonly historyKeysOf: (declaration: Declaration) => readonly string[];
  readonly referralJson: (referral: Referral) => string;
  readonly recommendations: Pick<RecommendationIndex, 'get' | 'put'>;
  readonly now: () => number;
}

/** Of group `holdpoint-recommendation-index` on the recommendations topic. */
export const indexRecommendations =
  (ports: IndexPorts): BatchHandler =>
  async (batch) => {
    const outputs: NewRecord[] = [];
    const entries = new Map<string, RecommendationEntry>();
    const known = async (id: string) => entries.get(id) ?? (await ports.recommendations.get(id));
    for (const record of batch) {
      const read = readOrBury(record, ports.decodeRecommendation, ports);
      if (read.kind === 'buried') outputs.push(read.letter);
      const event = read.kind === 'read' ? read.value.event : undefined;
      if (event === undefined) continue;
      if (event.$case === 'recommended') {
        // Said twice after a crash, it may have ended meanwhile.
        const ends = (await known(event.value.recommendationId))?.ends;
        entries.set(event.value.recommendationId, { ...entryOf(event.value, ports), ...(ends && { ends }) });
      }
      const ended = endIn(event);
      const before = ended && (await known(ended.recommendationId));
      if (before) entries.set(ended.recommendationId, { ...before, ends: withEnd(before.ends, ended.end) });
    }
    if (entries.size === 0) return { outputs };
    const writes = Array.from(entries, ([recommendationId, entry]) => ({ recommendationId, entry }));
    return { outputs, settle: () => ports.recommendations.put(writes) };
  };

const entryOf = (
  { consignmentKey, destinations, declared, referral }: Recommended,
  ports: IndexPorts,
): RecommendationEntry => ({
  consignmentKey,
  destinations,
  historyKeys: declared === undefined ? [] : ports.historyKeysOf(declared),
  ...(referral === undefined ? {} : { referralJson: ports.referralJson(referral) }),
});
