import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Lookup, Outcome } from '../../proto/holdpoint/v1/assessment.ts';
import { Assessed } from '../../proto/holdpoint/v1/assessment.ts';
import type { OutcomeEvent } from '../../proto/holdpoint/v1/events.ts';
import { Declared } from '../../proto/holdpoint/v1/events.ts';
import { CODECS } from '../../services/adapters/codec.ts';
import { openSqliteStores } from '../../services/adapters/sqlite-stores.ts';
import type { LogRecord, NewRecord } from '../../services/core/log.ts';
import { TOPICS } from '../../services/core/topics.ts';
import type { RecoveryPorts } from '../../services/feedback/recovery.ts';
import { logKeyOf, metrics, sha256, tempDir } from '../customs/support.ts';

export const KEY = 'post|S10||RR123456785NL';
export const AT_MS = Date.UTC(2026, 5, 1);

export const openStores = async () => {
  const stores = await openSqliteStores({ path: join(tempDir(), 'stores.sqlite'), now: () => AT_MS });
  onTestFinished(() => stores.close());
  return stores;
};

export const at = (record: NewRecord, offset: number, partition = 3): LogRecord => ({
  ...record,
  partition,
  offset,
  appendedAtMs: AT_MS,
  headers: record.headers ?? {},
});

export const outcome = (event: NonNullable<OutcomeEvent['event']>): NewRecord => ({
  topic: TOPICS.outcomes.name,
  key: logKeyOf(KEY),
  value: CODECS.outcomeEvent.encode({ event }),
});

export const declared = Declared.fromPartial({
  consignmentKey: KEY,
  source: { tenant: 'post', door: 'grpc', format: 'protobuf' },
  declaration: {
    document: { type: 'DOCUMENT_TYPE_S10', number: 'RR123456785NL' },
    revision: 4,
    countryOfDestination: 'NL',
    goodsItem: [{ descriptionOfGoods: 'parts' }],
  },
});

export const assessment = (
  parts: {
    readonly outcome?: Outcome;
    readonly trigger?: string;
    readonly degraded?: boolean;
    readonly standing?: string;
    readonly missing?: readonly Lookup[];
  } = {},
): NewRecord => ({
  topic: TOPICS.assessments.name,
  key: logKeyOf(KEY),
  headers: parts.degraded ? { degraded: '1' } : {},
  value: CODECS.assessmentEvent.encode({
    event: {
      $case: 'assessed',
      value: Assessed.fromPartial({
        assessmentId: 'a1',
        consignmentKey: KEY,
        outcome: parts.outcome ?? 'OUTCOME_REQUEST_INFORMATION',
        trigger: parts.trigger ?? 'DECLARED',
        standingRecommendationId: parts.standing ?? '',
        missing: [...(parts.missing ?? [])],
        declared: parts.degraded ? CODECS.declared.encode(declared) : new Uint8Array(),
      }),
    },
  }),
});

export const context = { partition: 3, isStale: () => false, mayRepeat: false };

/** As the log does it: the handler, then its settle. */
export const run = async (
  handle: (
    batch: LogRecord[],
    of: typeof context,
  ) => Promise<{ outputs: readonly NewRecord[]; settle?: () => Promise<void> }>,
  batch: LogRecord[],
): Promise<readonly NewRecord[]> => {
  const { outputs, settle } = await handle(batch, context);
  await settle?.();
  return outputs;
};

export const recoveryPorts = (
  options: { readonly isUp?: () => boolean; readonly nowMs?: number } = {},
): RecoveryPorts => ({
  decodeAssessment: CODECS.assessmentEvent.decode,
  decodeDeadLetter: CODECS.deadLetter.decode,
  decodeDeclaration: CODECS.declarationEvent.decode,
  decodeDeclared: CODECS.declared.decode,
  encodeDeclaration: CODECS.declarationEvent.encode,
  health: { isUp: async () => options.isUp?.() ?? true },
  metrics,
  log: () => undefined,
  now: () => options.nowMs ?? AT_MS,
  sha256,
  pauseMs: 5,
});
