/**
 * Makes outages good: an assessment that had to do without a lookup waits here until the store answers again and is then
 * due once more, with the declaration it carries. So is a declaration that was buried meanwhile: it may only have been the
 * outage that it could not be scored in, and if not, its parcel's status can now say what became of it.
 */

import type { Lookup } from '../../proto/holdpoint/v1/assessment.ts';
import type { AssessmentEvent, DeadLetter, DeclarationEvent, Declared } from '../../proto/holdpoint/v1/events.ts';
import type { Log } from '../adapters/logger.ts';
import type { Metrics } from '../adapters/metrics.ts';
import { boundedMap } from '../core/bounded.ts';
import { assessmentIdOf, type Sha256 } from '../core/declaration/identity.ts';
import { instantOfMs } from '../core/declaration/instants.ts';
import type { BatchContext, BatchHandler, LogRecord, NewRecord } from '../core/log.ts';
import type { Health } from '../core/stores.ts';
import { HEADERS, TOPICS } from '../core/topics.ts';
import { msOf } from './dead-letter.ts';

export interface RecoveryPorts {
  readonly decodeAssessment: (value: Uint8Array) => AssessmentEvent;
  readonly decodeDeadLetter: (value: Uint8Array) => DeadLetter;
  readonly decodeDeclaration: (value: Uint8Array) => DeclarationEvent;
  readonly decodeDeclared: (value: Uint8Array) => Declared;
  readonly encodeDeclaration: (event: DeclarationEvent) => Uint8Array;
  readonly health: Health;
  readonly metrics: Pick<Metrics, 'count' | 'set'>;
  readonly log: Log;
  readonly sha256: Sha256;
  readonly now: () => number;
  /** Between two looks at the store. */
  readonly pauseMs: number;
}

/** Of group `holdpoint-recovery` on the assessments topic. */
export const recover = (ports: RecoveryPorts): BatchHandler => makingGood(ports, assessedIn);

/** Of group `holdpoint-recovery-buried` on the dead letters topic. */
export const recoverBuried = (ports: RecoveryPorts): BatchHandler => makingGood(ports, buriedIn);

const makingGood = (ports: RecoveryPorts, read: Read): BatchHandler => {
  /** Made due of late: a crash of scoring repeats assessments, and once is enough. */
  const madeDue = boundedMap<string, true>(MADE_DUE_MAX);
  return async (batch, context) => {
    const degraded = new Map(
      batch
        .filter(({ headers }) => headers[HEADERS.degraded] === '1')
        .flatMap((record) => readable(record, read, ports))
        .filter((one) => !madeDue.has(sameOf(one)))
        .map((one) => [sameOf(one), one]),
    );
    if (degraded.size === 0) return { outputs: [] };
    const due = [...degraded.values()];
    await untilUp(due, ports, context);
    return {
      outputs: due.map((one) => dueAgain(one, ports)),
      settle: async () => {
        for (const one of due) madeDue.set(sameOf(one), true);
        ports.metrics.count('recovered', {}, due.length);
      },
    };
  };
};

interface Degraded {
  readonly key: Uint8Array;
  readonly declared: Declared;
  /** Of what is made good. */
  readonly assessmentId: string;
  readonly trigger: string;
  readonly missing: readonly Lookup[];
  /** What stands with customs since, or in spite of, that assessment; empty = nothing. */
  readonly recommendationId: string;
}

/** A repeat under other lists may have left another recommendation standing, which has to be answered for as well. */
const sameOf = ({ assessmentId, recommendationId }: Degraded): string => `${assessmentId} ${recommendationId}`;

type Read = (record: LogRecord, ports: RecoveryPorts) => readonly Degraded[];

/** What cannot be read is buried by those who must read every record; here it only cannot be made good. */
const readable = (record: LogRecord, read: Read, ports: RecoveryPorts): readonly Degraded[] => {
  try {
    return read(record, ports);
  } catch (error) {
    const { topic, partition, offset } = record;
    ports.log('error', 'degraded-record-unreadable', { topic, partition, offset, error });
    return [];
  }
};

const assessedIn: Read = ({ key, value }, ports) => {
  const { event } = ports.decodeAssessment(value);
  if (event === undefined || event.value.declared.byteLength === 0) return [];
  const declared = ports.decodeDeclared(event.value.declared);
  const { trigger } = event.value;
  if (event.$case === 'assessed') {
    const { assessmentId, missing, standingRecommendationId } = event.value;
    return [{ key, declared, trigger, missing, assessmentId, recommendationId: standingRecommendationId }];
  }
  // A cancellation that could not look up what it withdraws has no assessment; its id is the one it would have had.
  const assessmentId = assessmentIdOf(event.value, ports.sha256);
  return [{ key, declared, trigger, missing: ['LOOKUP_STATE'], assessmentId, recommendationId: '' }];
};

/** The letter holds the declaration, or the re-assessment, as it was. */
const buriedIn: Read = ({ key, value }, ports) => {
  const { event } = ports.decodeDeclaration(ports.decodeDeadLetter(value).value);
  if (event === undefined || event.$case === 'linked') return [];
  const isDeclared = event.$case === 'declared';
  const declared = isDeclared ? event.value : event.value.declared;
  if (declared?.declaration === undefined) return [];
  const trigger = isDeclared ? 'DECLARED' : event.value.trigger;
  const recommendationId = isDeclared ? '' : event.value.priorRecommendationId;
  const { consignmentKey, declaration } = declared;
  const assessmentId = assessmentIdOf({ consignmentKey, revision: declaration.revision, trigger }, ports.sha256);
  return [{ key, declared, trigger, missing: ['LOOKUP_STATE'], assessmentId, recommendationId }];
};

const untilUp = async (degraded: readonly Degraded[], ports: RecoveryPorts, context: BatchContext): Promise<void> => {
  await pause(Math.max(0, ...degraded.map((one) => againAfterMs(one, ports))), context);
  while (!(await ports.health.isUp())) {
    ports.metrics.set('waitingForRecovery', {}, 1);
    await pause(ports.pauseMs, context);
  }
  ports.metrics.set('waitingForRecovery', {}, 0);
};

/**
 * Degraded again although the store answers: it was late, or what is missing, such as the model, nobody here can ask for.
 * Waiting half of the parcel's age doubles the pause each time, so that it is made good soon after and the log does not fill.
 */
const againAfterMs = ({ trigger, declared, missing }: Degraded, { now, pauseMs }: RecoveryPorts): number => {
  if (!trigger.startsWith('RECOVERED:')) return 0;
  const ageMs = now() - msOf(declared.source?.receivedAt);
  const msMax = missing.some((lookup) => NOT_OF_THE_STORE.has(lookup)) ? AGAIN_MS_MAX : LATE_AGAIN_MS_MAX;
  return Math.min(Math.max(pauseMs, ageMs / 2), msMax);
};

const NOT_OF_THE_STORE: ReadonlySet<Lookup> = new Set(['LOOKUP_MODEL', 'LOOKUP_LISTS']);

/** In slices, so that stopping does not wait; retriable, so that the position stays. */
const pause = async (ms: number, context: BatchContext): Promise<void> => {
  for (let left = ms; left > 0; left -= SLICE_MS) {
    if (context.isStale()) throw new RecoveryInterrupted('stopped while waiting for the store');
    await new Promise((resolve) => setTimeout(resolve, Math.min(left, SLICE_MS)));
  }
};

class RecoveryInterrupted extends Error {
  readonly retriable = true;
}

const dueAgain = (degraded: Degraded, ports: RecoveryPorts): NewRecord => ({
  topic: TOPICS.declarations.name,
  key: degraded.key,
  value: ports.encodeDeclaration({
    event: {
      $case: 'reassessmentDue',
      value: {
        declared: degraded.declared,
        trigger: `RECOVERED:${degraded.assessmentId}`,
        dueAt: instantOfMs(ports.now()),
        priorRecommendationId: degraded.recommendationId,
      },
    },
  }),
});

const SLICE_MS = 100;
const MADE_DUE_MAX = 10_000;
const AGAIN_MS_MAX = 600_000;
const LATE_AGAIN_MS_MAX = 30_000;
