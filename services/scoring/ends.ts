/** Every record's end: what is said of it on which topic, and what is remembered of its parcel. */
import type { Assessed, Withdrawn } from '../../proto/holdpoint/v1/assessment.ts';
import type { AssessmentEvent, Disposed, Rejected } from '../../proto/holdpoint/v1/events.ts';
import { budgetOf } from '../core/decision/capacity.ts';
import type { Policy } from '../core/decision/policy.ts';
import { type Recorded, withdrawnOf } from '../core/decision/record.ts';
import type { Standing, Verdict } from '../core/decision/verdict.ts';
import { instantOfMs } from '../core/declaration/instants.ts';
import { type NewRecord, RECORD_BYTES_MAX } from '../core/log.ts';
import type { ConsignmentState } from '../core/stores.ts';
import { HEADERS, TOPICS } from '../core/topics.ts';
import type { DeclaredItem, LinkedItem, PoisonItem } from './batch.ts';
import type { Codec } from './ports.ts';

export type Output = NewRecord;

export type End = AssessedEnd | DisposedEnd | PoisonEnd;

export interface AssessedEnd extends Recorded {
  readonly kind: 'assessed';
  readonly item: DeclaredItem;
}

export interface DisposedEnd {
  readonly kind: 'disposed';
  readonly item: DeclaredItem | LinkedItem;
  readonly disposed: Disposed;
  readonly withdrawn: readonly Withdrawn[];
  readonly rejected: Omit<Rejected, 'raw'> | undefined;
  /** A cancellation that does not know what it withdraws. */
  readonly isToBeMadeGood: boolean;
}

export interface PoisonEnd {
  readonly kind: 'poison';
  readonly item: PoisonItem;
  readonly buriedAtMs: number;
  /** Its parcel could not be told. */
  readonly isToBeMadeGood: boolean;
}

/** What became of a record, in a word: two runs have to agree on it. */
export type EndedAs = 'assessed' | 'dead-letter' | Disposed['disposition'];

/** By offset, what stands in the log of records that were handled before. */
export type FirstEnds = ReadonlyMap<number, EndedAs>;

export const endedAs = (event: NonNullable<AssessmentEvent['event']>): EndedAs =>
  event.$case === 'assessed' ? 'assessed' : event.value.disposition;

/** A record has one end: the first. What was to be made good of it is, by whoever reads that one. */
export const isFirstEnd = (end: End, firstEnds: FirstEnds): boolean => {
  const first = firstEnds.get(end.item.record.offset);
  return first === undefined || first === wordOf(end);
};

/** Whether a run that knew more of the parcel, or less, could have come to another end. */
export const isOpenToDoubt = (end: End): boolean => {
  switch (end.kind) {
    case 'assessed':
      return end.assessed.missing.includes('LOOKUP_STATE');
    case 'disposed':
      return end.item.kind === 'declared';
    case 'poison':
      return end.item.declared !== undefined;
    default:
      return end satisfies never;
  }
};

const wordOf = (end: End): EndedAs => {
  switch (end.kind) {
    case 'assessed':
      return 'assessed';
    case 'disposed':
      return end.disposed.disposition;
    case 'poison':
      return 'dead-letter';
    default:
      return end satisfies never;
  }
};

export const poisonEnd = (
  item: PoisonItem,
  { atMs, isStateKnown }: { readonly atMs: number; readonly isStateKnown: boolean },
): PoisonEnd => ({
  kind: 'poison',
  item,
  buriedAtMs: atMs,
  isToBeMadeGood: item.declared !== undefined && !isStateKnown,
});

export const linkedEnd = (item: LinkedItem, atMs: number): DisposedEnd => ({
  kind: 'disposed',
  item,
  disposed: {
    consignmentKey: item.linked.consignmentKey,
    disposition: 'DISPOSITION_LINK',
    revision: 0,
    trigger: '',
    sourcePartition: item.partition,
    sourceOffset: item.record.offset,
    disposedAt: instantOfMs(atMs),
    declared: NO_BYTES,
  },
  withdrawn: [],
  rejected: undefined,
  isToBeMadeGood: false,
});

export const disposedEnd = (
  item: DeclaredItem,
  options: {
    readonly verdict: Extract<Verdict, { kind: 'dispose' }>;
    /** Stand beside what the verdict withdraws, by an outage's or a crash's doing. */
    readonly strays: readonly Standing[];
    readonly policy: Policy;
    readonly atMs: number;
    readonly isStateKnown: boolean;
  },
): DisposedEnd => {
  const { arrival, declared, trigger } = item;
  const { verdict, strays, policy, atMs, isStateKnown } = options;
  const because = `revision ${arrival.revision}`;
  return {
    kind: 'disposed',
    item,
    disposed: {
      consignmentKey: declared.consignmentKey,
      disposition: verdict.disposition,
      revision: arrival.revision,
      trigger,
      sourcePartition: arrival.partition,
      sourceOffset: arrival.offset,
      disposedAt: instantOfMs(atMs),
      declared: NO_BYTES,
    },
    withdrawn: [
      ...(verdict.withdraw === undefined ? [] : [verdict.withdraw]),
      ...strays.map((standing) => ({ standing, cause: 'WITHDRAWAL_CAUSE_CANCELLED' as const })),
    ].map((withdraw) => withdrawnOf({ ...withdraw, declared, policy, because, atMs })),
    rejected: verdict.disposition === 'DISPOSITION_REJECTED' ? conflictOf(item, atMs) : undefined,
    isToBeMadeGood: arrival.isCancellation && !isStateKnown,
  };
};

/** What is remembered of a parcel once it is assessed. While an answer is awaited, the declaration is kept with it. */
export const concludedState = (
  { declared }: DeclaredItem,
  recorded: Recorded,
  {
    policy,
    before,
    codec,
  }: { readonly policy: Policy; readonly before: ConsignmentState | undefined; readonly codec: Codec },
): Partial<ConsignmentState> => {
  const { assessed, standing } = recorded;
  const { referral } = assessed;
  return {
    claimedBudget: claimedBudgetOf(recorded, policy, before),
    referralIds: referralIdsOf(assessed, before),
    outcome: assessed.outcome,
    assessedAtMs: (assessed.assessedAt?.seconds ?? 0) * 1000 + (assessed.assessedAt?.nanos ?? 0) / 1e6,
    recommendationId: standing?.recommendationId ?? '',
    destinations: standing?.destinations ?? [],
    // Customs first: a question that risk prompted is shown to the carrier when an officer has released it.
    referralJson: referral?.cause === 'REFERRAL_CAUSE_DATA_QUALITY' ? codec.referralJson(referral) : '',
    declaredBase64: referral === undefined ? '' : codec.base64(codec.declared.encode(declared)),
  };
};

const referralIdsOf = (
  { revision, referral }: Assessed,
  before: ConsignmentState | undefined,
): readonly string[] | undefined => {
  const earlier = before?.revision === revision ? before.referralIds : undefined;
  if (referral === undefined) return earlier;
  const { referralId } = referral;
  return [...(earlier ?? []).filter((id) => id !== referralId), referralId].slice(-REFERRALS_MAX);
};

const REFERRALS_MAX = 8;

/** A hold keeps the unit that it had before, and so does what an outage left standing; what stands no more has none. */
const claimedBudgetOf = (
  { assessed, standing }: Recorded,
  policy: Policy,
  before: ConsignmentState | undefined,
): string | undefined => {
  const { inspectionClaim, outcome } = assessed;
  if (inspectionClaim !== undefined && inspectionClaim.unit > 0) return budgetOf(policy, inspectionClaim);
  const isLeft = standing !== undefined && standing.recommendationId === before?.recommendationId;
  return outcome === 'OUTCOME_HOLD' || isLeft ? before?.claimedBudget : undefined;
};

/** @throws Error when an output is more than the log takes: then that end's record is not scorable */
export const encodeEnds = (ends: readonly End[], codec: Codec): readonly Output[] => {
  const outputs: Output[] = [];
  for (const end of ends) encodeEnd(end, codec, outputs);
  for (const { topic, value } of outputs)
    if (value.byteLength > VALUE_BYTES_MAX)
      throw new Error(`${value.byteLength} bytes for ${topic}, more than the log takes`);
  return outputs;
};

/** Leaves room for key, headers and what a dead letter says beside the bytes it holds. */
const VALUE_BYTES_MAX = RECORD_BYTES_MAX - 4_096;

const encodeEnd = (end: End, codec: Codec, outputs: Output[]): void => {
  const { key } = end.item.record;
  switch (end.kind) {
    case 'assessed': {
      const isDegraded = end.assessed.missing.length > 0;
      const assessed = isDegraded
        ? { ...end.assessed, declared: codec.declared.encode(end.item.declared) }
        : end.assessed;
      const value = codec.assessmentEvent.encode({ event: { $case: 'assessed', value: assessed } });
      outputs.push({ topic: TOPICS.assessments.name, key, value, ...(isDegraded ? DEGRADED : {}) });
      if (end.recommended !== undefined) {
        const event = { $case: 'recommended', value: end.recommended } as const;
        outputs.push({ topic: TOPICS.recommendations.name, key, value: codec.recommendationEvent.encode({ event }) });
      }
      break;
    }
    case 'disposed': {
      const { disposed, item, isToBeMadeGood, rejected } = end;
      const isKept = isToBeMadeGood && item.kind === 'declared';
      const kept = isKept ? { ...disposed, declared: codec.declared.encode(item.declared) } : disposed;
      const value = codec.assessmentEvent.encode({ event: { $case: 'disposed', value: kept } });
      outputs.push({ topic: TOPICS.assessments.name, key, value, ...(isKept ? DEGRADED : {}) });
      if (rejected !== undefined) {
        const raw = codec.rejected.encode({ ...rejected, raw: Buffer.from(item.record.value) });
        outputs.push({ topic: TOPICS.rejections.name, key, value: raw });
      }
      break;
    }
    case 'poison':
      outputs.push({
        topic: TOPICS.deadLetters.name,
        key,
        value: codec.deadLetter.encode(deadLetterOf(end)),
        ...(end.isToBeMadeGood ? DEGRADED : {}),
      });
      return;
    default:
      end satisfies never;
      return;
  }
  for (const withdrawn of end.withdrawn) {
    const event = { $case: 'withdrawn', value: withdrawn } as const;
    outputs.push({ topic: TOPICS.recommendations.name, key, value: codec.recommendationEvent.encode({ event }) });
  }
};

/** Tells recovery, without decoding, which records have to be made good. */
const DEGRADED = { headers: { [HEADERS.degraded]: '1' } } as const;

const NO_BYTES = Buffer.alloc(0);

const deadLetterOf = ({ item, buriedAtMs }: PoisonEnd) => ({
  topic: TOPICS.declarations.name,
  partition: item.partition,
  offset: item.record.offset,
  key: Buffer.from(item.record.key),
  // Only a stranger to this code writes a record so large that its letter would not fit.
  value: Buffer.from(item.record.value.subarray(0, VALUE_BYTES_MAX - 2_048)),
  error: item.error,
  buriedAt: instantOfMs(buriedAtMs),
});

const conflictOf = ({ declared, arrival }: DeclaredItem, atMs: number): Omit<Rejected, 'raw'> => ({
  source: declared.source,
  consignmentKey: declared.consignmentKey,
  defects: [
    {
      path: 'revision',
      value: String(arrival.revision),
      rule: 'revision-conflict',
      message: 'This revision was declared before with other content; declare the change under a higher revision.',
      severity: 'SEVERITY_REJECT',
    },
  ],
  rejectedAt: instantOfMs(atMs),
});
