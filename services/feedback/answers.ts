/**
 * A carrier's answer makes a re-assessment due; an officer's decision to ask lets the carrier see the question. Both come
 * from the outcomes topic.
 */

import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import type { DeadLetter, DeclarationEvent, Declared, OutcomeEvent } from '../../proto/holdpoint/v1/events.ts';
import type { Answered, Decided } from '../../proto/holdpoint/v1/outcome.ts';
import type { Log } from '../adapters/logger.ts';
import { instantOfMs } from '../core/declaration/instants.ts';
import type { BatchHandler, LogRecord, NewRecord } from '../core/log.ts';
import type { ConsignmentStates, RecommendationEntry, RecommendationIndex } from '../core/stores.ts';
import { releasedIdOf } from '../core/stores.ts';
import { TOPICS } from '../core/topics.ts';
import { readOrBury } from './dead-letter.ts';
import { type IndexedPorts, indexedEntry } from './indexed.ts';

export interface AnswerPorts extends IndexedPorts {
  readonly decodeOutcome: (value: Uint8Array) => OutcomeEvent;
  readonly encodeDeadLetter: (letter: DeadLetter) => Uint8Array;
  readonly encodeDeclaration: (event: DeclarationEvent) => Uint8Array;
  /** Of the declaration that is kept while a question is open. */
  readonly decodeDeclared: (base64: string) => Declared;
  /** Digest, keys and defects anew, because the content changed. */
  readonly redeclare: (before: Declared, declaration: Declaration) => Declared;
  readonly states: ConsignmentStates;
  readonly recommendations: RecommendationIndex;
  readonly log: Log;
  readonly now: () => number;
}

/** Of group `holdpoint-answers` on the outcomes topic. */
export const followAnswers =
  (ports: AnswerPorts): BatchHandler =>
  async (batch) => {
    const outputs: NewRecord[] = [];
    const released: { recommendationId: string; entry: RecommendationEntry }[] = [];
    for (const record of batch) {
      const read = readOrBury(record, ports.decodeOutcome, ports);
      if (read.kind === 'buried') continue;
      const { event } = read.value;
      if (event?.$case === 'answered') outputs.push(...(await dueBecauseOf(event.value, record, ports)));
      if (event?.$case === 'decided') released.push(...(await releasedBy(event.value, ports)));
    }
    return released.length === 0 ? { outputs } : { outputs, settle: () => ports.recommendations.put(released) };
  };

const dueBecauseOf = async (
  answered: Answered,
  record: LogRecord,
  ports: AnswerPorts,
): Promise<readonly NewRecord[]> => {
  const state = await ports.states.get(answered.consignmentKey);
  const asked = state?.referralIds ?? [state?.assessmentId];
  if (state === undefined || state.declaredBase64 === '' || !asked.includes(answered.referralId)) {
    // Cancelled or complete since, or amended and asked about anew: the answer is about what was declared before.
    ports.log('info', 'answer-came-too-late', { referralId: answered.referralId });
    return [];
  }
  const before = ports.decodeDeclared(state.declaredBase64);
  if (before.declaration === undefined) return [];
  const declared = ports.redeclare(before, correctedBy(answered, before.declaration));
  return [
    {
      topic: TOPICS.declarations.name,
      key: record.key,
      value: ports.encodeDeclaration({
        event: {
          $case: 'reassessmentDue',
          value: {
            declared,
            trigger: `ANSWERED:${answered.referralId}`,
            dueAt: instantOfMs(ports.now()),
            priorRecommendationId: state.recommendationId,
          },
        },
      }),
    },
  ];
};

/** The corrected declaration stands for the same revision; words alone are kept beside it, for the officer. */
const correctedBy = ({ declaration, text, referralId }: Answered, before: Declaration): Declaration => {
  const corrected: Declaration =
    declaration === undefined
      ? before
      : { ...declaration, function: before.function, revision: before.revision, issuedAt: before.issuedAt };
  if (text === '') return corrected;
  const line = { country: '', subject: 'ANSWER', identifier: referralId.slice(0, 35), text };
  return { ...corrected, additionalInformation: [...corrected.additionalInformation, line] };
};

const releasedBy = async (
  { decision, recommendationId }: Decided,
  ports: AnswerPorts,
): Promise<readonly { recommendationId: string; entry: RecommendationEntry }[]> => {
  if (decision !== 'DECISION_VERB_ASK') return [];
  const entry = await indexedEntry(recommendationId, ports);
  if (entry?.referralJson === undefined) {
    ports.log('warn', 'nothing-to-ask', { recommendationId });
    return [];
  }
  return [{ recommendationId: releasedIdOf(recommendationId), entry }];
};
