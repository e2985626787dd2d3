/**
 * Makes outages good: an assessment that had to do without a lookup waits here until the store answers again and is then
 * due once more, with the declaration it carries.
 */
import type { Assessed } from '../../proto/holdpoint/v1/assessment.ts';
import type { AssessmentEvent, DeclarationEvent, Declared } from '../../proto/holdpoint/v1/events.ts';
import type { Log } from '../adapters/logger.ts';
import type { Metrics } from '../adapters/metrics.ts';
import type { BatchContext, BatchHandler, LogRecord, NewRecord } from '../core/log.ts';
import type { Health } from '../core/stores.ts';
import { TOPICS } from '../core/topics.ts';
import { timestampOf } from './dead-letter.ts';

export interface RecoveryPorts {
  readonly decodeAssessment: (value: Uint8Array) => AssessmentEvent;
  readonly decodeDeclared: (value: Uint8Array) => Declared;
  readonly encodeDeclaration: (event: DeclarationEvent) => Uint8Array;
  readonly health: Health;
  readonly metrics: Pick<Metrics, 'count' | 'set'>;
  readonly log: Log;
  readonly now: () => number;
  /** Between two looks at the store, and before an assessment is due that was degraded although it had been due before. */
  readonly pauseMs: number;
}

/** Of group `holdpoint-recovery` on the assessments topic. */
export const recover =
  (ports: RecoveryPorts): BatchHandler =>
  async (batch, context) => {
    const degraded = batch.filter(({ headers }) => headers.degraded === '1').flatMap((record) => read(record, ports));
    if (degraded.length === 0) return { outputs: [] };
    await untilUp(degraded, ports, context);
    const outputs = degraded.map((one) => dueAgain(one, ports));
    return {
      outputs,
      settle: async () => ports.metrics.count('recovered', {}, outputs.length),
    };
  };

interface Degraded {
  readonly key: Uint8Array;
  readonly assessed: Assessed;
  readonly declared: Declared;
}

/** What cannot be read is buried by those who must read every record; here it only cannot be made good. */
const read = (record: LogRecord, ports: RecoveryPorts): readonly Degraded[] => {
  try {
    const { event } = ports.decodeAssessment(record.value);
    if (event?.$case !== 'assessed' || event.value.declared.byteLength === 0) return [];
    return [{ key: record.key, assessed: event.value, declared: ports.decodeDeclared(event.value.declared) }];
  } catch (error) {
    ports.log('error', 'degraded-assessment-unreadable', { partition: record.partition, offset: record.offset, error });
    return [];
  }
};

const untilUp = async (degraded: readonly Degraded[], ports: RecoveryPorts, context: BatchContext): Promise<void> => {
  // Degraded again although the store answers: whatever is missing, asking at once would go round in circles.
  const isRepeated = degraded.some(({ assessed }) => assessed.trigger.startsWith('RECOVERED:'));
  if (isRepeated) await pause(ports.pauseMs, context);
  while (!(await ports.health.isUp())) {
    ports.metrics.set('waitingForRecovery', {}, 1);
    await pause(ports.pauseMs, context);
  }
  ports.metrics.set('waitingForRecovery', {}, 0);
};

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

const dueAgain = ({ key, assessed, declared }: Degraded, ports: RecoveryPorts): NewRecord => ({
  topic: TOPICS.declarations.name,
  key,
  value: ports.encodeDeclaration({
    event: {
      $case: 'reassessmentDue',
      value: {
        declared,
        trigger: `RECOVERED:${assessed.assessmentId}`,
        dueAt: timestampOf(ports.now()),
        priorRecommendationId: hasRecommended(assessed) ? assessed.assessmentId : '',
      },
    },
  }),
});

/** A recommendation has its assessment's id. */
const hasRecommended = ({ outcome, referral }: Assessed): boolean =>
  outcome === 'OUTCOME_HOLD' || referral?.cause === 'REFERRAL_CAUSE_RISK';

const SLICE_MS = 100;
