/**
 * What one customs administration wants: which evidence leads to which advice. A policy is data (one YAML file a
 * jurisdiction, checked against `infra/policies/policy.schema.json`); this file gives its shape and compiles it into
 * what `decide` reads. The score is the model's calibrated probability, 0 to 1 in the file and millionths here.
 */
import type { Lookup, Outcome } from '../../../proto/holdpoint/v1/assessment.ts';
import type { TransportMode } from '../../../proto/holdpoint/v1/declaration.ts';
import type { PermitBreach } from '../screening/authorisations.ts';
import type { Advice, AdviceDocument, OutcomeName, TransportModeName } from './advice.ts';
import {
  type Capacity,
  type CapacityDocument,
  capacityOf,
  DEFAULT_EXPLORATION,
  type ExplorationDocument,
} from './capacity-policy.ts';

/** A policy as its file says it; the JSON Schema is the full account, with the text that explains each row. */
export interface PolicyDocument {
  /** ISO 3166-1 alpha-2 country, or `*`: any destination without a policy of its own. */
  readonly jurisdiction: string;
  readonly edition: string;
  /** Other administrations that receive every recommendation too. */
  readonly destinations?: readonly string[];
  readonly score: Readonly<Record<'*', readonly BandDocument[]>> & {
    readonly [mode in TransportModeName]?: readonly BandDocument[];
  };
  /** By code; an indicator that is not named leads to nothing. */
  readonly indicators: Readonly<Record<string, AdviceDocument>>;
  readonly authorisations: {
    readonly cap: OutcomeName;
    /** Verified and matching, but what is left of it could not be read. */
    readonly balanceUnknown: OutcomeName;
    readonly breaches: Readonly<Record<PermitBreach, AdviceDocument>>;
  };
  readonly licitContexts: {
    readonly zeroHold: readonly string[];
    /** The most that words and score alone lead to when every goods item hit is such a context. */
    readonly cap: OutcomeName;
  };
  readonly dataQuality: {
    readonly askedDefects: AskOutcome;
    /** Rules of defects that are noted but not asked about. */
    readonly exceptRules?: readonly string[];
  };
  readonly degraded: Readonly<Record<LookupName, DegradedDocument>>;
  /** Absent = no budget: nothing is limited and nothing drawn by lot. */
  readonly capacity?: CapacityDocument;
  /** Absent = the default shares, where there is a capacity. */
  readonly exploration?: ExplorationDocument;
  readonly expiresAfterDays: number;
  readonly answerWithinMinutes: Readonly<Record<TransportModeName, number>>;
}

export type LookupName = 'HISTORY' | 'PERMIT' | 'STATE' | 'MODEL' | 'LISTS';
/** Data quality and outages ask at most; nothing in a policy can make them hold. */
type AskOutcome = Exclude<OutcomeName, 'HOLD'>;

export interface BandDocument extends AdviceDocument {
  readonly atLeast: number;
}

/** When a missing lookup could have mattered; with neither condition it never does, `always` it always does. */
export interface DegradedDocument {
  readonly always?: boolean;
  /** Any score at or above. */
  readonly scoreAtLeast?: number;
  /** Any indicator fired, whatever it leads to by itself. */
  readonly withIndicator?: boolean;
  readonly outcome: AskOutcome;
}

export interface Band extends Advice {
  readonly atLeastMicro: number;
}

export interface DegradedRule {
  readonly always: boolean;
  /** Infinity = no score is enough. */
  readonly scoreAtLeastMicro: number;
  readonly withIndicator: boolean;
  readonly outcome: Outcome;
}

/** A policy ready to decide by. */
export interface Policy {
  readonly jurisdiction: string;
  readonly edition: string;
  /** Hex SHA-256 of the canonical document; assessments quote it. */
  readonly digest: string;
  readonly destinations: readonly string[];
  /** Highest threshold first. */
  readonly bands: Readonly<Record<TransportMode, readonly Band[]>>;
  readonly indicators: ReadonlyMap<string, Advice>;
  readonly authorisationCap: Outcome;
  readonly balanceUnknownCap: Outcome;
  readonly breaches: Readonly<Record<PermitBreach, Advice>>;
  readonly zeroHoldSubgroups: ReadonlySet<string>;
  readonly zeroHoldCap: Outcome;
  readonly askedDefects: Outcome;
  readonly exceptRules: ReadonlySet<string>;
  readonly degraded: Readonly<Record<Lookup, DegradedRule>>;
  readonly capacity: Capacity | undefined;
  readonly expiresAfterMs: number;
  readonly answerWithinMs: Readonly<Record<TransportMode, number>>;
}

/** Compiles a document that has passed the schema. */
export const policyOf = (document: PolicyDocument, digest: string): Policy => ({
  jurisdiction: document.jurisdiction,
  edition: document.edition,
  digest,
  destinations: document.destinations ?? [],
  bands: byTransportMode((mode) => bandsOf(document.score[mode] ?? document.score['*'])),
  indicators: new Map(Object.entries(document.indicators).map(([code, row]) => [code, adviceOf(row)])),
  authorisationCap: outcomeOf(document.authorisations.cap),
  balanceUnknownCap: outcomeOf(document.authorisations.balanceUnknown),
  breaches: {
    exceeded: adviceOf(document.authorisations.breaches.exceeded),
    expired: adviceOf(document.authorisations.breaches.expired),
    'not-active': adviceOf(document.authorisations.breaches['not-active']),
    'other-holder': adviceOf(document.authorisations.breaches['other-holder']),
    'other-goods': adviceOf(document.authorisations.breaches['other-goods']),
  },
  zeroHoldSubgroups: new Set(document.licitContexts.zeroHold),
  zeroHoldCap: outcomeOf(document.licitContexts.cap),
  askedDefects: outcomeOf(document.dataQuality.askedDefects),
  exceptRules: new Set(document.dataQuality.exceptRules ?? []),
  degraded: {
    LOOKUP_HISTORY: degradedRuleOf(document.degraded.HISTORY),
    LOOKUP_PERMIT: degradedRuleOf(document.degraded.PERMIT),
    LOOKUP_STATE: degradedRuleOf(document.degraded.STATE),
    LOOKUP_MODEL: degradedRuleOf(document.degraded.MODEL),
    LOOKUP_LISTS: degradedRuleOf(document.degraded.LISTS),
    LOOKUP_CAPACITY: ALWAYS_MATTERS,
    LOOKUP_UNSPECIFIED: NEVER_MATTERS,
    UNRECOGNIZED: NEVER_MATTERS,
  },
  capacity: document.capacity && budgetOf(document.capacity, document.exploration ?? DEFAULT_EXPLORATION),
  expiresAfterMs: document.expiresAfterDays * 86_400_000,
  answerWithinMs: byTransportMode((mode) => document.answerWithinMinutes[mode] * 60_000),
});

/** The policy of the destination country, else the one for any destination (`*`), which every set of policies has. */
export const policyFor = (policies: ReadonlyMap<string, Policy>, country: string): Policy => {
  const policy = policies.get(country) ?? policies.get('*');
  if (policy === undefined)
    throw new Error('no policy for any destination: the set of policies lacks jurisdiction "*"');
  return policy;
};

/** Who a recommendation under this policy goes to: the destination's customs first. */
export const destinationsOf = (policy: Policy, country: string): readonly string[] =>
  policy.destinations.length === 0
    ? [country]
    : [country, ...policy.destinations.filter((destination) => destination !== country)];

const budgetOf = (capacity: CapacityDocument, exploration: ExplorationDocument): Capacity =>
  capacityOf(capacity, exploration, adviceOf({ ...exploration.control, outcome: 'HOLD' }));

const outcomeOf = (name: OutcomeName): Outcome => `OUTCOME_${name}`;

const adviceOf = (row: AdviceDocument): Advice => ({
  outcome: outcomeOf(row.outcome),
  controlType: row.controlType === undefined ? 'CONTROL_TYPE_DOCUMENTARY' : `CONTROL_TYPE_${row.controlType}`,
  place: row.place === undefined ? 'PLACE_OF_CONTROL_OFFICE_OF_EXCHANGE' : `PLACE_OF_CONTROL_${row.place}`,
  handling: row.handling === undefined ? 'HANDLING_STANDARD' : `HANDLING_${row.handling}`,
});

const bandsOf = (rows: readonly BandDocument[]): readonly Band[] =>
  rows
    .map((row) => ({ ...adviceOf(row), atLeastMicro: micro(row.atLeast) }))
    .sort((a, b) => b.atLeastMicro - a.atLeastMicro);

const degradedRuleOf = (row: DegradedDocument): DegradedRule => ({
  always: row.always ?? false,
  scoreAtLeastMicro: row.scoreAtLeast === undefined ? Number.POSITIVE_INFINITY : micro(row.scoreAtLeast),
  withIndicator: row.withIndicator ?? false,
  outcome: outcomeOf(row.outcome),
});

const NEVER_MATTERS: DegradedRule = {
  always: false,
  scoreAtLeastMicro: Number.POSITIVE_INFINITY,
  withIndicator: false,
  outcome: 'OUTCOME_ASSESSMENT_COMPLETE',
};

/** It is missing only where a unit was to be taken: whether the parcel is to be held hangs on it. */
const ALWAYS_MATTERS: DegradedRule = {
  ...NEVER_MATTERS,
  always: true,
  outcome: 'OUTCOME_REQUEST_INFORMATION',
};

const micro = (probability: number): number => Math.round(probability * 1e6);

/** A parcel whose mode nobody declared is treated as post: the slowest clock, and the policy's bands for any mode. */
const byTransportMode = <T>(row: (mode: TransportModeName) => T): Record<TransportMode, T> => ({
  TRANSPORT_MODE_POST: row('POST'),
  TRANSPORT_MODE_EXPRESS: row('EXPRESS'),
  TRANSPORT_MODE_AIR_CARGO: row('AIR_CARGO'),
  TRANSPORT_MODE_UNSPECIFIED: row('POST'),
  UNRECOGNIZED: row('POST'),
});
