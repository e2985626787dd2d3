/**
 * What a carrier may know of its parcel: a verb and what to do. Never a rule, list or score; a question that rests on
 * risk only after an officer has released it.
 */
import type { Outcome, Referral } from '../../proto/holdpoint/v1/assessment.ts';
import type { GetStatusResponse, ParcelStatus } from '../../proto/holdpoint/v1/carrier.ts';
import type { ConsignmentState } from '../core/stores.ts';

const INSTRUCTIONS: Readonly<Record<Exclude<Outcome, 'UNRECOGNIZED'>, string>> = {
  OUTCOME_UNSPECIFIED: 'Nothing to do for now; ask again later.',
  OUTCOME_ASSESSMENT_COMPLETE: 'Carry the parcel as planned.',
  OUTCOME_REQUEST_INFORMATION: 'Answer the questions; carry on as planned meanwhile unless customs says otherwise.',
  OUTCOME_HOLD: 'Carry the parcel as planned and present it to customs, who will decide.',
};

/** With customs, and not for the carrier to know more of. */
const WITH_CUSTOMS = 'Carry the parcel as planned; customs may come back with a question.';

export const parcelStatusOf = (known: {
  readonly assessmentId: string;
  readonly outcome: string;
  readonly assessedAtMs: number;
  /** Only what the carrier may see. */
  readonly referral: Referral | undefined;
}): ParcelStatus => {
  const outcome = known.outcome in INSTRUCTIONS ? (known.outcome as keyof typeof INSTRUCTIONS) : 'OUTCOME_UNSPECIFIED';
  const isWithCustoms = outcome === 'OUTCOME_REQUEST_INFORMATION' && known.referral === undefined;
  return {
    assessmentId: known.assessmentId,
    outcome: isWithCustoms ? 'OUTCOME_UNSPECIFIED' : outcome,
    instruction: isWithCustoms ? WITH_CUSTOMS : INSTRUCTIONS[outcome],
    // Its cause would tell that the parcel itself is suspected.
    referral: known.referral && { ...known.referral, cause: 'REFERRAL_CAUSE_UNSPECIFIED' },
    assessedAt: { seconds: Math.floor(known.assessedAtMs / 1000), nanos: (known.assessedAtMs % 1000) * 1e6 },
  };
};

export const statusOf = (
  consignmentKey: string,
  known: {
    readonly state: ConsignmentState | undefined;
    /** A revision accepted here that scoring has perhaps not seen. */
    readonly pendingRevision: number | undefined;
    /** Only what the carrier may see. */
    readonly referral: Referral | undefined;
  },
): GetStatusResponse => {
  const { state, pendingRevision, referral } = known;
  // A state of revision 0 only announces what is about to be published: nothing is settled yet.
  const buriedRevision = state?.buriedRevision ?? 0;
  const settledRevision = Math.max(state?.revision ?? 0, buriedRevision);
  const isPending = pendingRevision !== undefined && pendingRevision > settledRevision;
  const answer: GetStatusResponse = {
    consignmentKey,
    state:
      isPending || (state !== undefined && settledRevision === 0) ? 'PARCEL_STATE_PENDING' : 'PARCEL_STATE_UNKNOWN',
    revision: isPending ? pendingRevision : 0,
    status: undefined,
    remark: state?.remark ?? '',
  };
  if (isPending || state === undefined || settledRevision === 0) return answer;
  const isStanding = state.revision > 0 && !state.isCancelled;
  const status = isStanding ? parcelStatusOf({ ...state, referral }) : undefined;
  if (buriedRevision > state.revision)
    return { ...answer, state: 'PARCEL_STATE_DEAD_LETTER', revision: buriedRevision, status };
  if (state.isCancelled) return { ...answer, state: 'PARCEL_STATE_CANCELLED', revision: state.revision };
  return { ...answer, state: 'PARCEL_STATE_ASSESSED', revision: state.revision, status };
};
