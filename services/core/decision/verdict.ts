/**
 * What is to be done with a record of the declarations topic, judged by what is known of its parcel: assess it, or say
 * in one word why not. Order within a parcel is the order of revisions, not of arrival.
 */
import type { WithdrawalCause } from '../../../proto/holdpoint/v1/assessment.ts';
import type { Disposition } from '../../../proto/holdpoint/v1/events.ts';
import type { Announced, ConsignmentState } from '../stores.ts';

/** A record as far as order is concerned. */
export type Arrival = {
  readonly partition: number;
  readonly offset: number;
  readonly revision: number;
  /** Hex SHA-256 of the declaration's content. */
  readonly contentDigest: string;
  readonly isCancellation: boolean;
  /** The id its assessment would have. */
  readonly assessmentId: string;
} & (
  | { readonly kind: 'declared' }
  /** `priorRecommendationId`: what the assessment made good or renewed had recommended; empty = nothing. */
  | { readonly kind: 'reassessment'; readonly priorRecommendationId: string }
);

export type Verdict =
  /**
   * `standing`: the recommendation that stands with customs; undefined = none. `stray`: another one beside it, made while
   * the parcel's state could not be read, which nothing else would withdraw.
   */
  | { readonly kind: 'assess'; readonly standing: Standing | undefined; readonly stray?: Standing }
  | {
      readonly kind: 'dispose';
      readonly disposition: Disposition;
      readonly withdraw: { readonly standing: Standing; readonly cause: WithdrawalCause } | undefined;
      /** In one sentence, for whoever asks how the parcel stands. */
      readonly remark: string;
    }
  /** Dealt with before, outputs and all: a redelivery. */
  | { readonly kind: 'settled' };

export interface Standing {
  readonly recommendationId: string;
  /** Empty = not known; the declaration's own then. */
  readonly destinations: readonly string[];
}

/** Judges by the state before the record; undefined = first sight. */
export const verdictOn = (arrival: Arrival, state: ConsignmentState | undefined): Verdict => {
  if (state !== undefined && isSettled(arrival, state)) return { kind: 'settled' };
  if (arrival.isCancellation) return cancelled(arrival, state);
  if (state === undefined) return { kind: 'assess', standing: standingOf(arrival, state) };
  return arrival.kind === 'declared' ? onDeclared(arrival, state) : onReassessment(arrival, state);
};

/**
 * At or below the last offset settled. A higher revision cannot be: the state keeps the highest dealt with, so it is a
 * log that began anew, whose records must not vanish.
 */
const isSettled = (arrival: Arrival, state: ConsignmentState): boolean =>
  state.partition === arrival.partition &&
  arrival.offset <= state.offset &&
  arrival.revision <= Math.max(state.revision, state.buriedRevision ?? 0);

const cancelled = (arrival: Arrival, state: ConsignmentState | undefined): Verdict => {
  if (state !== undefined && arrival.revision < state.revision) return overtaken(arrival, state, undefined);
  const standing = standingOf(arrival, state);
  return {
    kind: 'dispose',
    disposition: 'DISPOSITION_CANCELLED',
    withdraw: standing && { standing, cause: 'WITHDRAWAL_CAUSE_CANCELLED' },
    remark: `cancelled by revision ${arrival.revision}`,
  };
};

const onDeclared = (arrival: Arrival, state: ConsignmentState): Verdict => {
  if (state.isCancelled && arrival.revision <= state.revision) return afterCancellation(arrival);
  if (arrival.revision < state.revision) return overtaken(arrival, state, undefined);
  if (arrival.revision > state.revision) return { kind: 'assess', standing: standingOf(arrival, state) };
  return state.contentDigest === arrival.contentDigest
    ? dispose('DISPOSITION_DUPLICATE', `revision ${arrival.revision} was declared again with the same content`)
    : dispose('DISPOSITION_REJECTED', `revision ${arrival.revision} was declared before with other content`);
};

/**
 * One that was due twice is made twice, under the same id: a run without the state, before a crash, could only have done
 * so, and a record must not have one end with the store and another without it.
 */
const onReassessment = (arrival: Arrival & { readonly kind: 'reassessment' }, state: ConsignmentState): Verdict => {
  if (state.isCancelled && arrival.revision <= state.revision)
    return { ...afterCancellation(arrival), withdraw: strayOf(arrival, state) };
  if (arrival.revision < state.revision) return overtaken(arrival, state, strayOf(arrival, state));
  const stands = state.recommendationId === '' ? undefined : state;
  // The first time answered for what stood then.
  if (arrival.assessmentId === state.assessmentId) return { kind: 'assess', standing: stands };
  const stray = stands && strayOf(arrival, state)?.standing;
  return { kind: 'assess', standing: standingOf(arrival, state), ...(stray && { stray }) };
};

/** A recommendation that the state never heard of, made while it could not be read; nothing else would withdraw it. */
const strayOf = (arrival: Arrival & { readonly kind: 'reassessment' }, state: ConsignmentState) => {
  const { priorRecommendationId } = arrival;
  return priorRecommendationId === '' || priorRecommendationId === state.recommendationId
    ? undefined
    : ({
        standing: { recommendationId: priorRecommendationId, destinations: [] },
        cause: 'WITHDRAWAL_CAUSE_REASSESSED',
      } as const);
};

const standingOf = (arrival: Arrival, state: ConsignmentState | undefined): Standing | undefined => {
  if (state !== undefined && state.recommendationId !== '') return state;
  if (arrival.kind === 'declared' || arrival.priorRecommendationId === '') return undefined;
  return { recommendationId: arrival.priorRecommendationId, destinations: [] };
};

type Disposal = Extract<Verdict, { kind: 'dispose' }>;

const dispose = (disposition: Disposition, remark: string): Disposal => ({
  kind: 'dispose',
  disposition,
  withdraw: undefined,
  remark,
});

const afterCancellation = (arrival: Arrival): Disposal =>
  dispose('DISPOSITION_CANCELLED', `revision ${arrival.revision} arrived after the parcel was cancelled`);

const overtaken = (arrival: Arrival, state: ConsignmentState, withdraw: Disposal['withdraw']): Disposal => ({
  ...dispose('DISPOSITION_OVERTAKEN', `revision ${arrival.revision} arrived after revision ${state.revision}`),
  withdraw,
});

/** The parcel's state after a record, as far as order goes; what was concluded is for whoever concludes. */
export const stateAfter = (
  arrival: Arrival,
  verdict: Exclude<Verdict, { kind: 'settled' }>,
  before: ConsignmentState | undefined,
): ConsignmentState => {
  const { partition, offset, revision, contentDigest, assessmentId } = arrival;
  const state = { ...(before ?? NEVER_SEEN), partition, offset };
  if (verdict.kind === 'assess') {
    // An answer may correct the declaration under its old revision; what was declared stays what a repetition is held against.
    const isSameRevision = arrival.kind === 'reassessment' && before?.revision === revision;
    return {
      ...state,
      announced: announcedAfter(arrival, before),
      revision,
      contentDigest: isSameRevision ? before.contentDigest : contentDigest,
      correctedAt: isSameRevision && before.contentDigest !== contentDigest ? offset : undefined,
      isCancelled: false,
      assessmentId,
      remark: '',
    };
  }
  const { remark } = verdict;
  if (!isCancelling(arrival, verdict)) return { ...state, remark };
  const announced = announcedAfter(arrival, before);
  return { ...state, ...NOTHING_STANDS, announced, revision, contentDigest, isCancelled: true, remark };
};

/** Whether a disposal is the parcel's end, rather than only the record's. */
const isCancelling = (arrival: Arrival, { disposition }: Disposal): boolean =>
  arrival.isCancellation && disposition === 'DISPOSITION_CANCELLED';

/**
 * What may have been published for this record or one before it by a run that died before it could settle. Nobody else
 * withdraws it: the record that it is of was handled again, but without the store.
 */
export const unsettledBy = (
  arrival: Arrival,
  verdict: Exclude<Verdict, { kind: 'settled' }>,
  before: ConsignmentState | undefined,
): readonly Standing[] => {
  const announced = before?.announced ?? NOTHING_ANNOUNCED;
  if (announced.length === 0 || (verdict.kind === 'dispose' && !isCancelling(arrival, verdict))) return NOBODY;
  return announced
    .filter(({ offset }) => offset <= arrival.offset)
    .map(({ recommendationId }) => ({ recommendationId, destinations: [] }));
};

const announcedAfter = (arrival: Arrival, before: ConsignmentState | undefined): readonly Announced[] =>
  before?.announced === undefined || before.announced.length === 0
    ? NOTHING_ANNOUNCED
    : before.announced.filter(({ offset }) => offset > arrival.offset);

const NOTHING_ANNOUNCED: readonly Announced[] = [];
const NOBODY: readonly Standing[] = [];

/**
 * The parcel's state after a record that became a dead letter. What stood stands; the revision is not taken, so that it
 * can be declared again.
 */
export const stateAfterBurial = (
  { partition, offset, revision }: Arrival,
  before: ConsignmentState | undefined,
): ConsignmentState => ({
  ...(before ?? NEVER_SEEN),
  partition,
  offset,
  buriedRevision: revision,
  remark: `revision ${revision} could not be processed and is kept as a dead letter; declare it again`,
});

/** The state before a record, with what is about to be published for it; its order is left as it was. */
export const announcing = (
  {
    recommended,
    claimedBudget,
    partition,
  }: Pick<ConsignmentState, 'claimedBudget' | 'partition'> & { readonly recommended: readonly Announced[] },
  before: ConsignmentState | undefined,
): ConsignmentState => {
  const state = before ?? { ...NEVER_SEEN, partition, offset: BEFORE_ALL };
  const isAgain = (known: Announced): boolean => recommended.some(({ offset }) => offset === known.offset);
  const others = (state.announced ?? []).filter((known) => !isAgain(known));
  return {
    ...state,
    claimedBudget: claimedBudget ?? state.claimedBudget,
    announced: [...others, ...recommended].slice(-ANNOUNCED_MAX),
  };
};

const BEFORE_ALL = -1;
const ANNOUNCED_MAX = 16;

const NOTHING_STANDS = {
  recommendationId: '',
  destinations: [],
  referralJson: '',
  declaredBase64: '',
  claimedBudget: undefined,
} as const;

const NEVER_SEEN: ConsignmentState = {
  ...NOTHING_STANDS,
  revision: 0,
  contentDigest: '',
  isCancelled: false,
  partition: 0,
  offset: 0,
  assessmentId: '',
  outcome: '',
  assessedAtMs: 0,
  remark: '',
};
