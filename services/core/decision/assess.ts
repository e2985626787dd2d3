/**
 * One declaration's walk through the core: screened against the lists, put in context with its history, scored outside,
 * decided, explained, recorded. Serving, replay and the command line go through here and nowhere else.
 */
import type { Hit, Lookup, ShadowScore, Versions } from '../../../proto/holdpoint/v1/assessment.ts';
import type { Declaration } from '../../../proto/holdpoint/v1/declaration.ts';
import type { Declared } from '../../../proto/holdpoint/v1/events.ts';
import { isIsoDay, isoDay } from '../declaration/instants.ts';
import type { TrafficProfile } from '../risk/context.ts';
import { deriveFacts, type RiskFacts } from '../risk/facts.ts';
import { FEATURE_GROUPS, FEATURES } from '../risk/features.ts';
import { type Histories, sharedIdentifiers } from '../risk/history.ts';
import { type FiredIndicator, findIndicators, INDICATORS } from '../risk/indicators.ts';
import {
  type ControlledHit,
  coverOf,
  matchPermits,
  type PermitFinding,
  type PermitMatch,
} from '../screening/authorisations.ts';
import { comparePair } from '../screening/parties/party.ts';
import { openReference, type Reference, type ReferenceImage } from '../screening/reference.ts';
import {
  controlledHitsOf,
  createScreener,
  type Days,
  type DeclarationScreening,
  hitsOf,
  licitSubgroupsOf,
  type Screener,
  vaguePathsOf,
} from '../screening/screen.ts';
import type { Read } from '../stores.ts';
import { type Allotted, allowanceOf, NOTHING_ALLOTTED } from './capacity.ts';
import { type Decision, decide, type Facts, type ScoreRead } from './decide.ts';
import { explain, type Labels } from './explain.ts';
import { lookedUp } from './lookups.ts';
import { type Policy, policyFor } from './policy.ts';
import { type Recorded, record } from './record.ts';
import type { Arrival, Standing } from './verdict.ts';

/** Swapped whole between batches. */
export interface InForce {
  readonly reference: Reference;
  readonly screen: Screener;
  readonly policies: ReadonlyMap<string, Policy>;
  /** Of the code and the model. */
  readonly engine: string;
  readonly model: string;
  readonly profile: TrafficProfile;
}

/** Lists and policies as threads hand them over; the indexes lie on shared memory. */
export interface InForceImage {
  readonly reference: ReferenceImage;
  readonly policies: readonly Policy[];
}

/** To be opened once in each thread. */
export const openInForce = (image: InForceImage, versions: Pick<InForce, 'engine' | 'model' | 'profile'>): InForce => {
  const reference = openReference(image.reference);
  return {
    ...versions,
    reference,
    screen: createScreener(reference),
    policies: new Map(image.policies.map((policy) => [policy.jurisdiction, policy])),
  };
};

/** What the lists say of a declaration. */
export interface Screened {
  readonly declaration: Declaration;
  readonly screening: DeclarationScreening;
  readonly hits: readonly Hit[];
  readonly controlled: readonly ControlledHit[];
  readonly permits: PermitMatch;
}

export const screen = (
  inForce: InForce,
  declaration: Declaration,
  at: { readonly receivedAtMs: number; readonly assessedAtMs: number },
): Screened => {
  const days = daysOf(declaration, at);
  const screening = inForce.screen(declaration, days);
  const controlled = controlledHitsOf(screening);
  return {
    declaration,
    screening,
    hits: hitsOf(declaration, screening, inForce.reference),
    controlled,
    permits: matchPermits(inForce.reference.authorisations, {
      declaration,
      hits: controlled,
      day: days.posting,
      isSameName: (a, b) => comparePair(a, b, 'any').match,
    }),
  };
};

/** What features and indicators read. */
export const riskFactsOf = (
  inForce: InForce,
  { declaration, screening }: Screened,
  past: {
    readonly receivedAtMs: number;
    readonly history: Read<Histories>;
    readonly historyKeys: readonly (string | undefined)[];
  },
): RiskFacts =>
  deriveFacts({
    declaration,
    receivedAtMs: past.receivedAtMs,
    screening: { kind: 'known', value: screening },
    history: past.history,
    sharedIdentifiers: sharedIdentifiers(past.historyKeys),
    rates: inForce.reference.rates,
    profile: inForce.profile,
  });

/** All that has to be known before a declaration can be judged. */
export interface Judging {
  readonly declared: Declared;
  readonly screened: Screened;
  readonly risk: RiskFacts;
  readonly score: ScoreRead;
  readonly permits: readonly PermitFinding[];
  readonly missing: readonly Lookup[];
}

export interface Judged extends Judging {
  readonly policy: Policy;
  readonly facts: Facts;
  readonly decision: Decision;
  readonly allotted: Allotted;
}

/** As if there were room for every inspection, and nothing were drawn by lot. */
export const judge = (inForce: InForce, judging: Judging): Judged => {
  const { screened, declared, permits } = judging;
  const { declaration } = screened;
  const policy = policyFor(inForce.policies, declaration.countryOfDestination);
  const indicators = findIndicators(judging.risk);
  const facts: Facts = {
    transportMode: declaration.transportMode,
    score: judging.score,
    indicators,
    permits,
    cover: coverOf(screened.controlled, permits),
    licitSubgroups: licitSubgroupsOf(screened.screening),
    defects: declared.defects,
    unclear: unclearOf(screened, declared, indicators),
    missing: judging.missing,
    capacity: 'granted',
    isChosenByLot: false,
  };
  return { ...judging, policy, facts, decision: decide(facts, policy), allotted: NOTHING_ALLOTTED };
};

/** Decides again, now that it is known what can be inspected. */
export const allot = (judged: Judged, allotted: Allotted): Judged => {
  if (allotted === NOTHING_ALLOTTED) return judged;
  const missing: readonly Lookup[] = allotted.isUnknown ? [...judged.missing, 'LOOKUP_CAPACITY'] : judged.missing;
  const facts = { ...judged.facts, missing, ...allowanceOf({ ...allotted, missing }) };
  return { ...judged, facts, decision: decide(facts, judged.policy), allotted };
};

/** What is to be said with it. */
export interface Concluding {
  readonly arrival: Arrival;
  readonly trigger: string;
  readonly standing: Standing | undefined;
  readonly strays: readonly Standing[];
  readonly supersedes: string;
  /** In the order of the model's names; empty where there is no score. */
  readonly contributionsMicro: ArrayLike<number>;
  readonly contributionNames: readonly string[];
  readonly shadowScores: readonly ShadowScore[];
  readonly assessedAtMs: number;
  readonly alwaysExplain: boolean;
}

export const conclude = (inForce: InForce, judged: Judged, concluding: Concluding): Recorded => {
  const { screened, declared, risk, policy, facts, decision, allotted } = judged;
  const isSilent =
    decision.outcome === 'OUTCOME_ASSESSMENT_COMPLETE' && facts.missing.length === 0 && facts.capacity === 'granted';
  const isExplained = !isSilent || concluding.alwaysExplain;
  const contributions = isExplained ? contributionsOf(concluding) : [];
  return record({
    ...concluding,
    declared,
    facts,
    decision,
    allotted,
    explanation: isExplained ? explain({ facts, decision, contributions, policy }, LABELS) : undefined,
    contributions,
    hits: screened.hits,
    lookedUp: lookedUp(risk.context.history),
    versions: versionsOf(inForce, policy, isExplained),
    policy,
  });
};

/** Paths that the carrier would be asked about and has no defect at yet. */
const unclearOf = (
  { screening }: Screened,
  { defects }: Declared,
  indicators: readonly FiredIndicator[],
): readonly string[] =>
  [...vaguePathsOf(screening), ...(indicators.find(({ code }) => code === 'incomplete-party')?.evidence ?? [])].filter(
    (path) => !defects.some((defect) => defect.path.startsWith(path)),
  );

/** Names the lists one by one only where there is something to say; their digest stands everywhere. */
export const versionsOf = (inForce: InForce, policy: Policy, isExplained: boolean): Versions => ({
  engine: inForce.engine,
  model: inForce.model,
  policy: policy.digest,
  lists: inForce.reference.versions.digest,
  list: isExplained ? inForce.reference.versions.list : [],
});

const contributionsOf = ({ contributionNames, contributionsMicro }: Concluding) =>
  Array.from(contributionsMicro, (micro, i) => ({ feature: contributionNames[i]!, micro }));

const LABELS: Labels = {
  indicators: new Map(INDICATORS.map(({ code, doc }) => [code, doc])),
  features: new Map([
    ...FEATURES.map(({ name, group, doc }) => [name, { group, doc }] as const),
    ['descriptionText', { group: 'description', doc: 'The wording of the descriptions.' }],
  ]),
  groups: new Map(Object.entries(FEATURE_GROUPS)),
};

/** Receipt stands in for a posting date that was not declared. */
const daysOf = (
  { postingDate }: Declaration,
  at: { readonly receivedAtMs: number; readonly assessedAtMs: number },
): Days => ({
  posting: isIsoDay(postingDate) ? postingDate : isoDay(at.receivedAtMs),
  assessment: isoDay(at.assessedAtMs),
});
