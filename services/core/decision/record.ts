/**
 * Puts a decision on record: the assessment, what goes to customs because of it, and what is remembered of the parcel.
 * When there is nothing to say, reasons and contributions are left out; digests and looked-up values never are.
 */
import type {
  Assessed,
  Contribution,
  Hit,
  LookedUp,
  PermitDraw,
  Recommended,
  Referral,
  ReferralCause,
  ShadowScore,
  Versions,
  Withdrawn,
} from '../../../proto/holdpoint/v1/assessment.ts';
import type { Declared } from '../../../proto/holdpoint/v1/events.ts';
import { instantOfMs } from '../declaration/instants.ts';
import type { PermitFinding } from '../screening/authorisations.ts';
import type { Allotted } from './capacity.ts';
import type { Decision, Facts } from './decide.ts';
import { HANDLING_ADVICE, isEvidence, isHeldByLotAlone } from './decide.ts';
import type { Explanation } from './explain.ts';
import { destinationsOf, type Policy } from './policy.ts';
import type { Arrival, Standing } from './verdict.ts';

export interface Conclusion {
  readonly arrival: Arrival;
  readonly trigger: string;
  readonly declared: Declared;
  readonly standing: Standing | undefined;
  /** Stand beside it by an outage's or a crash's doing, and are withdrawn unless this recommends the same again. */
  readonly strays: readonly Standing[];
  /** The assessment that this one renews; empty = none. */
  readonly supersedes: string;
  readonly facts: Facts;
  readonly decision: Decision;
  /** Undefined where nothing is to be said. */
  readonly explanation: Explanation | undefined;
  readonly contributions: readonly Contribution[];
  readonly hits: readonly Hit[];
  readonly shadowScores: readonly ShadowScore[];
  readonly allotted: Allotted;
  readonly lookedUp: readonly LookedUp[];
  readonly versions: Versions;
  readonly policy: Policy;
  readonly assessedAtMs: number;
}

export interface Recorded {
  readonly assessed: Assessed;
  readonly recommended: Recommended | undefined;
  readonly withdrawn: readonly Withdrawn[];
  /** What stands with customs after this; undefined = nothing. */
  readonly standing: Standing | undefined;
}

export const record = (conclusion: Conclusion): Recorded => {
  const referral = referralOf(conclusion);
  const { recommended, withdrawn, standing } = actOn(conclusion, referral);
  return {
    assessed: assessedOf(conclusion, referral, standing),
    recommended,
    withdrawn: [
      ...withdrawn,
      ...conclusion.strays
        .filter((stray) => stray.recommendationId !== standing?.recommendationId)
        .flatMap((stray) => withdrawnFrom(conclusion, stray, [])),
    ],
    standing,
  };
};

/** What customs are told. */
const actOn = (conclusion: Conclusion, referral: Referral | undefined): Omit<Recorded, 'assessed'> => {
  const { standing } = conclusion;
  const act = ACTS[resultOf(conclusion.decision)][standing === undefined ? 'nothing-stands' : 'stands'];
  switch (act) {
    case 'leave':
      return { recommended: undefined, withdrawn: [], standing };
    case 'withdraw':
      return { recommended: undefined, withdrawn: withdrawnFrom(conclusion, standing, []), standing: undefined };
    case 'recommend': {
      const recommended = recommendedOf(conclusion, referral);
      const withdrawn = withdrawnFrom(conclusion, standing, recommended.destinations);
      return { recommended, withdrawn, standing: recommended };
    }
    default:
      return act satisfies never;
  }
};

export const withdrawnOf = (options: {
  readonly standing: Standing;
  readonly declared: Declared;
  readonly policy: Policy;
  readonly cause: Withdrawn['cause'];
  /** The assessment or revision that changed our mind. */
  readonly because: string;
  readonly atMs: number;
}): Withdrawn => ({
  recommendationId: options.standing.recommendationId,
  consignmentKey: options.declared.consignmentKey,
  cause: options.cause,
  destinations:
    options.standing.destinations.length > 0
      ? [...options.standing.destinations]
      : [...destinationsOf(options.policy, destinationOf(options.declared))],
  withdrawnAt: instantOfMs(options.atMs),
  because: options.because,
});

export const destinationOf = (declared: Declared): string => declared.declaration?.countryOfDestination ?? '';

type Result = 'hold' | 'risk-request' | 'data-request' | 'outage' | 'complete';
type Act = 'recommend' | 'withdraw' | 'leave';

/** What an assessment does to what stands with customs. An outage changes nobody's mind: what stands stays until it is made good. */
const ACTS: Readonly<Record<Result, Readonly<Record<'stands' | 'nothing-stands', Act>>>> = {
  hold: { stands: 'recommend', 'nothing-stands': 'recommend' },
  'risk-request': { stands: 'recommend', 'nothing-stands': 'recommend' },
  'data-request': { stands: 'withdraw', 'nothing-stands': 'leave' },
  outage: { stands: 'leave', 'nothing-stands': 'leave' },
  complete: { stands: 'withdraw', 'nothing-stands': 'leave' },
};

const resultOf = ({ outcome, cause }: Decision): Result => {
  if (outcome === 'OUTCOME_HOLD') return 'hold';
  switch (cause) {
    case 'RISK':
      return 'risk-request';
    case 'DATA_QUALITY':
      return 'data-request';
    case 'OUTAGE':
      return 'outage';
    case 'NONE':
      return 'complete';
    default:
      return cause satisfies never;
  }
};

const assessedOf = (
  conclusion: Conclusion,
  referral: Referral | undefined,
  standing: Standing | undefined,
): Assessed => {
  const { arrival, declared, decision, facts, explanation } = conclusion;
  return {
    assessmentId: arrival.assessmentId,
    consignmentKey: declared.consignmentKey,
    revision: arrival.revision,
    trigger: conclusion.trigger,
    outcome: decision.outcome,
    controlType: decision.controlType,
    handling: decision.handling,
    scoreMicro: facts.score.kind === 'known' ? facts.score.scoreMicro : 0,
    logitMicro: facts.score.kind === 'known' ? facts.score.logitMicro : 0,
    contributions: explanation === undefined ? [] : [...conclusion.contributions],
    reasons: [...(explanation?.reasons ?? [])],
    hits: [...conclusion.hits],
    defects: declared.defects,
    versions: conclusion.versions,
    missing: [...facts.missing],
    lookedUp: [...conclusion.lookedUp],
    counterfactual: explanation?.counterfactual ?? '',
    permitDraws: facts.permits.flatMap(permitDrawOf),
    shadowScores: [...conclusion.shadowScores],
    exploration: conclusion.allotted.exploration,
    capacityExhausted: conclusion.allotted.claim?.unit === 0 && decision.outcome !== 'OUTCOME_HOLD',
    sourcePartition: arrival.partition,
    sourceOffset: arrival.offset,
    declaredAt: declared.source?.receivedAt,
    assessedAt: instantOfMs(conclusion.assessedAtMs),
    supersedes: unlessItself(conclusion.supersedes, arrival),
    declared: NO_BYTES,
    referral,
    standingRecommendationId: standing?.recommendationId ?? '',
    inspectionClaim: conclusion.allotted.claim,
  };
};

const NO_BYTES = new Uint8Array(0);

/** Nothing supersedes itself: a re-assessment made twice has one id. */
const unlessItself = (id: string, { assessmentId }: Arrival): string => (id === assessmentId ? '' : id);

const permitDrawOf = (finding: PermitFinding): PermitDraw[] => {
  if (!('permit' in finding)) return [];
  const { permit } = finding;
  return [
    {
      list: permit.list,
      entryId: permit.entry.id,
      permitNumber: permit.entry.number,
      quantityMg: 'quantityMg' in finding ? finding.quantityMg : 0,
      remainingMg: 'remainingMg' in finding ? (finding.remainingMg ?? 0) : 0,
      granted: finding.kind === 'granted',
      reason: finding.kind === 'breach' ? finding.breach : finding.kind,
    },
  ];
};

/** Our own outage is nobody's to answer: it refers nothing. */
const referralOf = (conclusion: Conclusion): Referral | undefined => {
  const { arrival, decision, explanation, facts, policy } = conclusion;
  if (decision.outcome !== 'OUTCOME_REQUEST_INFORMATION') return undefined;
  const cause = REFERRAL_CAUSES[decision.cause];
  if (cause === undefined) return undefined;
  return {
    referralId: arrival.assessmentId,
    cause,
    questions: [...(explanation?.questions ?? [])],
    answerBy: instantOfMs(conclusion.assessedAtMs + policy.answerWithinMs[facts.transportMode]),
  };
};

const REFERRAL_CAUSES: Readonly<Record<Decision['cause'], ReferralCause | undefined>> = {
  RISK: 'REFERRAL_CAUSE_RISK',
  DATA_QUALITY: 'REFERRAL_CAUSE_DATA_QUALITY',
  OUTAGE: undefined,
  NONE: undefined,
};

const recommendedOf = (conclusion: Conclusion, referral: Referral | undefined): Recommended => {
  const { arrival, declared, decision, explanation, facts, policy, standing } = conclusion;
  const isBlind = isHeldByLotAlone(decision);
  return {
    recommendationId: arrival.assessmentId,
    consignmentKey: declared.consignmentKey,
    revision: arrival.revision,
    outcome: decision.outcome,
    controlType: decision.controlType,
    placeOfControl: decision.place,
    handling: decision.handling,
    handlingAdvice: HANDLING_ADVICE[decision.handling],
    reasons: [...(explanation?.reasons ?? [])],
    hits: isBlind && !decision.grounds.some(isEvidence) ? [] : [...conclusion.hits],
    scoreMicro: facts.score.kind === 'known' && !isBlind ? facts.score.scoreMicro : 0,
    destinations: [...destinationsOf(policy, destinationOf(declared))],
    recommendedAt: instantOfMs(conclusion.assessedAtMs),
    expiresAt: instantOfMs(conclusion.assessedAtMs + policy.expiresAfterMs),
    supersedes: unlessItself(standing?.recommendationId ?? '', arrival),
    missing: [...facts.missing],
    versions: conclusion.versions,
    declared: declared.declaration,
    tenant: declared.source?.tenant ?? '',
    referral,
    counterfactual: explanation?.counterfactual ?? '',
    contributions: isBlind ? [] : [...conclusion.contributions],
  };
};

/** Customs that were told before and are told no more: all of them, or those that a corrected destination leaves out. */
const withdrawnFrom = (
  conclusion: Conclusion,
  standing: Standing | undefined,
  stillTold: readonly string[],
): readonly Withdrawn[] => {
  const { declared, policy, arrival, assessedAtMs } = conclusion;
  if (standing === undefined) return [];
  const withdrawn = withdrawnOf({
    standing,
    declared,
    policy,
    cause: 'WITHDRAWAL_CAUSE_REASSESSED',
    because: arrival.assessmentId,
    atMs: assessedAtMs,
  });
  const destinations = withdrawn.destinations.filter((destination) => !stillTold.includes(destination));
  return destinations.length === 0 ? [] : [{ ...withdrawn, destinations }];
};
