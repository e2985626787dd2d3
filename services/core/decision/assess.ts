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
import { comparePair } from '../screening/party.ts';
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

/** All that has to be known before a declaration can be concluded. */
export interface Assessing {
  readonly arrival: Arrival;
  readonly trigger: string;
  readonly declared: Declared;
  readonly standing: Standing | undefined;
  readonly strays: readonly Standing[];
  readonly supersedes: string;
  readonly screened: Screened;
  readonly risk: RiskFacts;
  readonly score: ScoreRead;
  /** In the order of the model's names; empty where there is no score. */
  readonly contributionsMicro: ArrayLike<number>;
  readonly contributionNames: readonly string[];
  readonly shadowScores: readonly ShadowScore[];
  readonly permits: readonly PermitFinding[];
  readonly missing: readonly Lookup[];
  readonly assessedAtMs: number;
  readonly alwaysExplain: boolean;
}

export const conclude = (inForce: InForce, assessing: Assessing): Recorded & { readonly decision: Decision } => {
  const { screened, declared, risk } = assessing;
  const { declaration } = screened;
  const policy = policyFor(inForce.policies, declaration.countryOfDestination);
  const indicators = findIndicators(risk);
  const facts: Facts = {
    transportMode: declaration.transportMode,
    score: assessing.score,
    indicators,
    permits: assessing.permits,
    cover: coverOf(screened.controlled, assessing.permits),
    licitSubgroups: licitSubgroupsOf(screened.screening),
    defects: declared.defects,
    unclear: unclearOf(screened, declared, indicators),
    missing: assessing.missing,
  };
  const decision = decide(facts, policy);
  const isSilent = decision.outcome === 'OUTCOME_ASSESSMENT_COMPLETE' && facts.missing.length === 0;
  const isExplained = !isSilent || assessing.alwaysExplain;
  const contributions = isExplained ? contributionsOf(assessing) : [];
  return {
    decision,
    ...record({
      ...assessing,
      facts,
      decision,
      explanation: isExplained ? explain({ facts, decision, contributions, policy }, LABELS) : undefined,
      contributions,
      hits: screened.hits,
      lookedUp: lookedUp(risk.context.history),
      versions: versionsOf(inForce, policy, isExplained),
      policy,
    }),
  };
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

const contributionsOf = ({ contributionNames, contributionsMicro }: Assessing) =>
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
