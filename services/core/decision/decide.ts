/**
 * From evidence to advice. Every piece of evidence is a ground with an advice of its own (from the policy); what answers
 * it (a verified authorisation, a zero-hold context) limits that advice by one total table; the highest advice that
 * remains is the outcome. Nothing here knows of "do not load": narcotics travel and are controlled where they arrive.
 */
import type {
  ControlType,
  Defect,
  Handling,
  Lookup,
  Outcome,
  PlaceOfControl,
} from '../../../proto/holdpoint/v1/assessment.ts';
import type { TransportMode } from '../../../proto/holdpoint/v1/declaration.ts';
import { type FiredIndicator, INDICATORS } from '../risk/indicators.ts';
import type { PermitFinding } from '../screening/authorisations.ts';
import type { Advice } from './advice.ts';
import type { Policy } from './policy.ts';

/** All that is known of one declaration when it is decided. */
export interface Facts {
  readonly transportMode: TransportMode;
  readonly score: ScoreRead;
  readonly indicators: readonly FiredIndicator[];
  readonly permits: readonly PermitFinding[];
  /** Every controlled hit is answered by granted permits, or by permits whose balance is unknown, or not. */
  readonly cover: 'none' | 'granted' | 'balance-unknown';
  /** Every goods item that was hit is of a licit context, and of which subgroups. Empty = not so. */
  readonly licitSubgroups: readonly string[];
  readonly defects: readonly Defect[];
  /** What the carrier would be asked about beyond the defects: descriptions that say nothing, parties half declared. */
  readonly unclear: readonly string[];
  readonly missing: readonly Lookup[];
  readonly capacity: Allowance;
  /** Drawn, and there is a unit for it. */
  readonly isChosenByLot: boolean;
}

/** Whether the shift's budget has a unit for what the score alone would hold; `granted` also where no budget limits it. */
export type Allowance = 'granted' | 'exhausted' | 'unknown';

/** A score that could not be had is a value that policy decides on. */
export type ScoreRead =
  | { readonly kind: 'known'; readonly scoreMicro: number; readonly logitMicro: number }
  | { readonly kind: 'unavailable'; readonly cause: string };

export interface Decision {
  readonly outcome: Outcome;
  readonly controlType: ControlType;
  readonly place: PlaceOfControl;
  readonly handling: Handling;
  /** Why information is requested; `NONE` where it is not. */
  readonly cause: Cause;
  readonly shield: Shield;
  /** Everything that spoke for more than a complete assessment, each after its limit. */
  readonly grounds: readonly Ground[];
}

export type Cause = 'NONE' | 'RISK' | 'DATA_QUALITY' | 'OUTAGE';

export interface Ground {
  readonly source: Source;
  /** Indicator code, breach, defect rule, lookup, or `score`. */
  readonly code: string;
  readonly advice: Advice;
  /** The advice's outcome under the limit. */
  readonly outcome: Outcome;
}

export type Source = 'score' | 'lot' | 'words' | 'goods' | 'parties' | 'permit' | 'data-quality' | 'outage';
export type Shield = 'none' | 'authorised' | 'balance-unknown' | 'zero-hold';

/** The most a ground may lead to. */
type Limit = 'hold' | 'ask' | 'authorisation-cap' | 'balance-unknown-cap' | 'zero-hold-cap' | 'nothing';

interface SourceRow {
  readonly cause: Exclude<Cause, 'NONE'>;
  /** Its holds stop where the shift's inspections end. */
  readonly isRationed: boolean;
  readonly limits: Readonly<Record<Shield, Limit>>;
  readonly doc: string;
}

/** The decision table: what each source of evidence may lead to under each shield. Total, so a new source or shield must be decided upon. */
export const SOURCES: Readonly<Record<Source, SourceRow>> = {
  score: {
    cause: 'RISK',
    isRationed: true,
    limits: {
      none: 'hold',
      authorised: 'authorisation-cap',
      'balance-unknown': 'balance-unknown-cap',
      'zero-hold': 'zero-hold-cap',
    },
    doc: "The model's calibrated score in the policy's bands; it can hold by itself, while the shift can inspect.",
  },
  lot: {
    cause: 'RISK',
    isRationed: false,
    limits: { none: 'hold', authorised: 'nothing', 'balance-unknown': 'nothing', 'zero-hold': 'nothing' },
    doc: 'Chosen by lot, with a unit of the budget that is kept for it; verified goods and zero-hold contexts are exempt.',
  },
  words: {
    cause: 'RISK',
    isRationed: false,
    limits: {
      none: 'hold',
      authorised: 'authorisation-cap',
      'balance-unknown': 'balance-unknown-cap',
      'zero-hold': 'nothing',
    },
    doc: 'Indicators that rest on words of the goods description: of naloxone or test strips they say nothing.',
  },
  goods: {
    cause: 'RISK',
    isRationed: false,
    limits: {
      none: 'hold',
      authorised: 'authorisation-cap',
      'balance-unknown': 'balance-unknown-cap',
      'zero-hold': 'hold',
    },
    doc: 'Indicators about the goods by more than their description, such as a declared code; an authorisation answers them.',
  },
  parties: {
    cause: 'RISK',
    isRationed: false,
    limits: { none: 'hold', authorised: 'hold', 'balance-unknown': 'hold', 'zero-hold': 'hold' },
    doc: 'Indicators about parties, their past, route or account: a permit for goods does not answer who sends them.',
  },
  permit: {
    cause: 'RISK',
    isRationed: false,
    limits: { none: 'hold', authorised: 'nothing', 'balance-unknown': 'nothing', 'zero-hold': 'hold' },
    doc: 'A permit on record that is exceeded, expired or of somebody else; nothing where other permits cover the goods.',
  },
  'data-quality': {
    cause: 'DATA_QUALITY',
    isRationed: false,
    limits: { none: 'ask', authorised: 'ask', 'balance-unknown': 'ask', 'zero-hold': 'ask' },
    doc: 'Defects and indicators of what is unclear ask the carrier; alone they never hold.',
  },
  outage: {
    cause: 'OUTAGE',
    isRationed: false,
    limits: { none: 'ask', authorised: 'ask', 'balance-unknown': 'ask', 'zero-hold': 'ask' },
    doc: 'A lookup that is missing and could have mattered: not complete until it is assessed again. Asks nobody.',
  },
};

export const decide = (facts: Facts, policy: Policy): Decision => {
  const shield = shieldOf(facts, policy);
  const grounds: Ground[] = [];
  const add = (source: Source, code: string, advice: Advice): void => {
    const { limits, isRationed } = SOURCES[source];
    const outcome = lower(advice.outcome, LIMIT_OUTCOMES[limits[shield]](policy));
    grounds.push({ source, code, advice, outcome: isRationed ? rationed(outcome, facts, policy) : outcome });
  };
  addScore(facts, policy, add);
  addIndicators(facts, policy, add);
  addBreaches(facts, policy, add);
  addDataQuality(facts, policy, add);
  addOutages(facts, policy, add);
  // The draw is silent where evidence holds: it must not show in what the officer is told.
  if (!grounds.some(isHold)) addLot(facts, policy, add);
  return concluded(grounds, shield);
};

/** Held for no other ground: an officer who knew the score would not look as at any other parcel. */
export const isHeldByLotAlone = ({ grounds }: Decision): boolean =>
  grounds.some((ground) => ground.source === 'lot' && isHold(ground));

const isHold = ({ outcome }: Ground): boolean => outcome === 'OUTCOME_HOLD';

/** Rests on something that was found, and that a policy asks about: nobody is sent to a parcel without knowing of it. */
export const isEvidence = ({ source, outcome }: Ground): boolean =>
  EVIDENCE.has(source) && outcome !== 'OUTCOME_ASSESSMENT_COMPLETE';

const EVIDENCE: ReadonlySet<Source> = new Set(['words', 'goods', 'parties', 'permit']);

/** How outcomes compare; also the order in which recommendations win. */
export const OUTCOME_RANKS: Readonly<Record<Outcome, number>> = {
  UNRECOGNIZED: -1,
  OUTCOME_UNSPECIFIED: 0,
  OUTCOME_ASSESSMENT_COMPLETE: 1,
  OUTCOME_REQUEST_INFORMATION: 2,
  OUTCOME_HOLD: 3,
};

type Add = (source: Source, code: string, advice: Advice) => void;

const LIMIT_OUTCOMES: Readonly<Record<Limit, (policy: Policy) => Outcome>> = {
  hold: () => 'OUTCOME_HOLD',
  ask: () => 'OUTCOME_REQUEST_INFORMATION',
  nothing: () => 'OUTCOME_ASSESSMENT_COMPLETE',
  'authorisation-cap': (policy) => policy.authorisationCap,
  'balance-unknown-cap': (policy) => policy.balanceUnknownCap,
  'zero-hold-cap': (policy) => policy.zeroHoldCap,
};

/** An authorisation is stronger than a context: it was verified, the context was only read. */
const shieldOf = (facts: Facts, policy: Policy): Shield => {
  if (facts.cover === 'granted') return 'authorised';
  if (facts.cover === 'balance-unknown') return 'balance-unknown';
  const { licitSubgroups } = facts;
  return licitSubgroups.length > 0 && licitSubgroups.every((subgroup) => policy.zeroHoldSubgroups.has(subgroup))
    ? 'zero-hold'
    : 'none';
};

const addScore = (facts: Facts, policy: Policy, add: Add): void => {
  const { score } = facts;
  if (score.kind === 'unavailable') return;
  const band = policy.bands[facts.transportMode].find((b) => score.scoreMicro >= b.atLeastMicro);
  if (band !== undefined) add('score', 'score', band);
};

const addLot = ({ isChosenByLot }: Facts, { capacity }: Policy, add: Add): void => {
  if (isChosenByLot && capacity !== undefined) add('lot', 'random-selection', capacity.lot);
};

/** Only a hold takes an inspection. */
const rationed = (outcome: Outcome, facts: Facts, { capacity }: Policy): Outcome =>
  outcome !== 'OUTCOME_HOLD' || capacity === undefined || facts.capacity === 'granted'
    ? outcome
    : capacity[facts.capacity];

const addIndicators = (facts: Facts, policy: Policy, add: Add): void => {
  for (const indicator of facts.indicators) {
    const advice = policy.indicators.get(indicator.code);
    if (advice !== undefined) add(restsOn(indicator.code), indicator.code, advice);
  }
};

/** What an indicator rests on decides what may answer it. */
export const restsOn = (code: string): 'words' | 'goods' | 'parties' | 'data-quality' => RESTS.get(code) ?? 'parties';

const RESTS = new Map(INDICATORS.map(({ code, rests }) => [code, rests]));

const addBreaches = (facts: Facts, policy: Policy, add: Add): void => {
  for (const permit of facts.permits) {
    if (permit.kind === 'breach') add('permit', permit.breach, policy.breaches[permit.breach]);
  }
};

const addDataQuality = (facts: Facts, policy: Policy, add: Add): void => {
  for (const defect of facts.defects) {
    if (defect.severity === 'SEVERITY_ASK' && !policy.exceptRules.has(defect.rule)) {
      add('data-quality', defect.rule, asking(policy.askedDefects));
    }
  }
};

const addOutages = (facts: Facts, policy: Policy, add: Add): void => {
  for (const lookup of facts.missing) {
    const rule = policy.degraded[lookup];
    const couldMatter =
      rule.always ||
      (facts.score.kind === 'known' && facts.score.scoreMicro >= rule.scoreAtLeastMicro) ||
      (rule.withIndicator && facts.indicators.some(({ code }) => restsOn(code) !== 'data-quality'));
    if (couldMatter) add('outage', lookup, asking(rule.outcome));
  }
};

const asking = (outcome: Outcome): Advice => ({ ...NO_ADVICE, outcome });

const NO_ADVICE: Advice = {
  outcome: 'OUTCOME_ASSESSMENT_COMPLETE',
  controlType: 'CONTROL_TYPE_UNSPECIFIED',
  place: 'PLACE_OF_CONTROL_UNSPECIFIED',
  handling: 'HANDLING_UNSPECIFIED',
};

const concluded = (grounds: readonly Ground[], shield: Shield): Decision => {
  let outcome: Outcome = 'OUTCOME_ASSESSMENT_COMPLETE';
  for (const ground of grounds) outcome = higher(outcome, ground.outcome);
  const decisive = grounds.filter((ground) => ground.outcome === outcome);
  const cause = outcome === 'OUTCOME_ASSESSMENT_COMPLETE' ? 'NONE' : causeOf(decisive);
  if (cause !== 'RISK') return { ...NO_ADVICE, outcome, cause, shield, grounds };
  const control = decisive.reduce((best, ground) =>
    CONTROL_RANKS[ground.advice.controlType] > CONTROL_RANKS[best.advice.controlType] ? ground : best,
  );
  const isHold = outcome === 'OUTCOME_HOLD';
  return {
    outcome,
    controlType: isHold ? control.advice.controlType : 'CONTROL_TYPE_UNSPECIFIED',
    place: isHold ? control.advice.place : 'PLACE_OF_CONTROL_UNSPECIFIED',
    handling: mostCautious(grounds),
    cause,
    shield,
    grounds,
  };
};

/** Risk before data quality: a question that risk prompted must wait for an officer, whatever else is to be asked. */
const causeOf = (decisive: readonly Ground[]): Cause => {
  const causes = decisive.map((ground) => SOURCES[ground.source].cause);
  return causes.includes('RISK') ? 'RISK' : causes.includes('DATA_QUALITY') ? 'DATA_QUALITY' : 'OUTAGE';
};

/** Over all grounds, capped or not: what protects the officer does not depend on what won. */
const mostCautious = (grounds: readonly Ground[]): Handling =>
  grounds.reduce<Handling>(
    (most, { advice }) => (HANDLING_RANKS[advice.handling] > HANDLING_RANKS[most] ? advice.handling : most),
    'HANDLING_STANDARD',
  );

const higher = (a: Outcome, b: Outcome): Outcome => (OUTCOME_RANKS[a] >= OUTCOME_RANKS[b] ? a : b);
const lower = (a: Outcome, b: Outcome): Outcome => (OUTCOME_RANKS[a] <= OUTCOME_RANKS[b] ? a : b);

/** The more intrusive control wins among equal grounds: it includes what the lesser would show. */
const CONTROL_RANKS: Readonly<Record<ControlType, number>> = {
  UNRECOGNIZED: -1,
  CONTROL_TYPE_UNSPECIFIED: 0,
  CONTROL_TYPE_DOCUMENTARY: 1,
  CONTROL_TYPE_NON_INTRUSIVE: 2,
  CONTROL_TYPE_TRACE_OR_CANINE: 3,
  CONTROL_TYPE_PHYSICAL: 4,
  CONTROL_TYPE_SAMPLE_AND_TEST: 5,
};

const HANDLING_RANKS: Readonly<Record<Handling, number>> = {
  UNRECOGNIZED: -1,
  HANDLING_UNSPECIFIED: 0,
  HANDLING_STANDARD: 1,
  HANDLING_MACHINERY: 2,
  HANDLING_CHEMICAL: 3,
  HANDLING_SUSPECTED_OPIOID: 4,
};

/** One sentence shown to the officer with the recommendation. */
export const HANDLING_ADVICE: Readonly<Record<Handling, string>> = {
  UNRECOGNIZED: '',
  HANDLING_UNSPECIFIED: '',
  HANDLING_STANDARD: 'Handle as usual.',
  HANDLING_SUSPECTED_OPIOID:
    'Suspected opioid: do not open or field-test without trained staff, gloves, respirator and naloxone at hand.',
  HANDLING_CHEMICAL:
    'Possible chemical in a closed container, corrosive or flammable: keep it upright, away from heat, and call trained staff before opening.',
  HANDLING_MACHINERY:
    'Machine or machine parts, possibly with powder residue: wear gloves and a respirator when opening.',
};
