/**
 * Why, and what would change it. Reasons are for the officer; questions are for the carrier and name no rule, list or
 * score. The counterfactual is found by deciding again with one thing changed, so it cannot drift from the decision.
 */
import type { Contribution, Lookup, Outcome, Question, Reason } from '../../../proto/holdpoint/v1/assessment.ts';
import type { PermitFinding } from '../screening/authorisations.ts';
import {
  type Allowance,
  type Decision,
  decide,
  type Facts,
  isEvidence,
  isHeldByLotAlone,
  OUTCOME_RANKS,
  restsOn,
  type Source,
} from './decide.ts';
import type { Policy } from './policy.ts';

/** The tables whose public text reasons quote. */
export interface Labels {
  /** Text of an indicator, by code. */
  readonly indicators: ReadonlyMap<string, string>;
  /** Group and text of a feature, by name. */
  readonly features: ReadonlyMap<string, { readonly group: string; readonly doc: string }>;
  /** Text of a feature group, by name. */
  readonly groups: ReadonlyMap<string, string>;
}

export interface Explanation {
  readonly reasons: readonly Reason[];
  /** One sentence; empty when the assessment is complete. */
  readonly counterfactual: string;
  readonly questions: readonly Question[];
}

export interface Explained {
  readonly facts: Facts;
  readonly decision: Decision;
  readonly contributions: readonly Contribution[];
  readonly policy: Policy;
}

export const explain = (explained: Explained, labels: Labels): Explanation =>
  isHeldByLotAlone(explained.decision)
    ? drawnByLot(explained, labels)
    : {
        reasons: [
          ...indicatorReasons(explained.facts, labels),
          ...permitReasons(explained.facts),
          ...scoreReasons(explained, labels),
          ...dataQualityReasons(explained),
          ...capacityReasons(explained),
          ...outageReasons(explained.facts),
        ],
        counterfactual: counterfactualOf(explained, labels),
        questions: questionsOf(explained),
      };

/** Nothing of the score, so that the officer looks as at any other parcel; evidence that would be asked about stays. */
const drawnByLot = ({ facts, decision }: Explained, labels: Labels): Explanation => ({
  reasons: [
    { code: RANDOM_SELECTION, text: 'Random selection.', evidence: [] },
    ...(decision.grounds.some(isEvidence) ? [...indicatorReasons(facts, labels), ...permitReasons(facts)] : []),
    ...outageReasons(facts),
  ],
  counterfactual: '',
  questions: [],
});

export const RANDOM_SELECTION = 'random-selection';

const capacityReasons = ({ facts, decision }: Explained): Reason[] =>
  facts.capacity === 'granted' || decision.outcome === 'OUTCOME_HOLD' ? [] : [CAPACITY_REASONS[facts.capacity]];

const CAPACITY_REASONS: Readonly<Record<Exclude<Allowance, 'granted'>, Reason>> = {
  exhausted: {
    code: 'capacity-exhausted',
    text: "It would be held, but the office's inspections of this shift are used up.",
    evidence: [],
  },
  unknown: {
    code: 'capacity-unknown',
    text: "It would be held if the office's inspections of this shift are not used up, which could not be read.",
    evidence: [],
  },
};

const indicatorReasons = (facts: Facts, labels: Labels): Reason[] =>
  facts.indicators.filter(isOfRisk).map(({ code, evidence }) => ({
    code,
    text: labels.indicators.get(code) ?? code,
    evidence: shortened(evidence),
  }));

/** An officer acts on the first few; all of them could be more than a record holds. */
const shortened = (evidence: readonly string[]): string[] =>
  evidence.length <= EVIDENCE_MAX
    ? [...evidence]
    : [...evidence.slice(0, EVIDENCE_MAX), `and ${evidence.length - EVIDENCE_MAX} more`];

const isOfRisk = ({ code }: { readonly code: string }): boolean => restsOn(code) !== 'data-quality';

const permitReasons = (facts: Facts): Reason[] =>
  facts.permits.map((finding) => PERMIT_REASONS[finding.kind](finding as never));

const PERMIT_REASONS: {
  readonly [K in PermitFinding['kind']]: (finding: Extract<PermitFinding, { kind: K }>) => Reason;
} = {
  asserted: ({ number }) => ({
    code: 'authorisation-asserted',
    text: 'An authorisation is quoted that no authority has verified; it gives no relief.',
    evidence: [`quoted: ${number}`],
  }),
  unmeasured: ({ permit }) => ({
    code: 'authorisation-unmeasured',
    text: 'A verified authorisation matches, but no mass is declared to draw it down by; it gives no relief.',
    evidence: [`${permit.list}: ${permit.entry.number}`],
  }),
  breach: ({ permit, breach, text }) => ({
    code: `authorisation-${breach}`,
    text: `A verified authorisation does not allow this: ${text}.`,
    evidence: [`${permit.list}: ${permit.entry.number} of ${permit.entry.holder.name}`],
  }),
  'balance-unknown': ({ permit, quantityMg }) => ({
    code: 'authorisation-balance-unknown',
    text: 'A verified authorisation matches, but what is left of it could not be read.',
    evidence: [`${permit.list}: ${permit.entry.number}, ${quantityMg / 1000} g`],
  }),
  granted: ({ permit, quantityMg, remainingMg }) => ({
    code: 'authorisation-verified',
    text: 'A verified authorisation covers these goods.',
    evidence: [
      `${permit.list}: ${permit.entry.number} of ${permit.entry.holder.name}, drawn ${quantityMg / 1000} g, left ${remainingMg / 1000} g`,
    ],
  }),
};

/** The feature groups that speak for risk, strongest first. Data quality is never given as a reason for it. */
const scoreReasons = ({ decision, contributions }: Explained, labels: Labels): Reason[] =>
  decision.grounds.some((ground) => ground.source === 'score')
    ? risingGroups(contributions, labels)
        .slice(0, GROUPS_MAX)
        .map(({ group, rows }) => ({
          code: group,
          text: labels.groups.get(group) ?? group,
          evidence: rows
            .slice(0, FEATURES_MAX)
            .map(({ feature, micro }) => `${labels.features.get(feature)?.doc ?? feature} (${signed(micro)})`),
        }))
    : [];

const risingGroups = (contributions: readonly Contribution[], labels: Labels): readonly Group[] => {
  const groups = new Map<string, { group: string; micro: number; rows: Contribution[] }>();
  for (const row of contributions) {
    const group = labels.features.get(row.feature)?.group;
    if (group === undefined || group === DATA_QUALITY_GROUP) continue;
    const sum = groups.get(group) ?? { group, micro: 0, rows: [] };
    groups.set(group, sum);
    sum.micro += row.micro;
    if (row.micro > 0) sum.rows.push(row);
  }
  return [...groups.values()]
    .filter(({ micro, rows }) => micro > 0 && rows.length > 0)
    .map((sum) => ({ ...sum, rows: sum.rows.sort((a, b) => b.micro - a.micro) }))
    .sort((a, b) => b.micro - a.micro);
};

interface Group {
  readonly group: string;
  readonly micro: number;
  readonly rows: readonly Contribution[];
}

const dataQualityReasons = ({ facts, decision }: Explained): Reason[] =>
  decision.grounds.some((ground) => ground.source === 'data-quality')
    ? [
        {
          code: 'data-quality',
          text: 'The declaration leaves open what has to be known.',
          evidence: askedOf(facts, decision).map(({ path, text }) => `${path}: ${text}`),
        },
      ]
    : [];

const outageReasons = (facts: Facts): Reason[] =>
  facts.missing.length === 0
    ? []
    : [
        {
          code: 'lookup-missing',
          text: 'Something that is looked up could not be had; the parcel is assessed again when it is back.',
          evidence: facts.missing.map((lookup) => LOOKUP_TEXTS[lookup]),
        },
      ];

const LOOKUP_TEXTS: Readonly<Record<Lookup, string>> = {
  LOOKUP_HISTORY: "the parties' history",
  LOOKUP_PERMIT: 'what is left of the authorisation',
  LOOKUP_STATE: 'what is known of earlier revisions',
  LOOKUP_MODEL: "the model's score",
  LOOKUP_LISTS: 'the lists',
  LOOKUP_CAPACITY: "what is left of the shift's inspections",
  LOOKUP_UNSPECIFIED: '',
  UNRECOGNIZED: '',
};

/** The first single change, or all risk together, under which the outcome would be less. */
const counterfactualOf = (explained: Explained, labels: Labels): string => {
  const { facts, decision, policy } = explained;
  if (decision.outcome === 'OUTCOME_ASSESSMENT_COMPLETE') return '';
  for (const { words, facts: changed } of alternatives(explained, labels)) {
    const { outcome } = decide({ ...facts, isChosenByLot: false, ...changed }, policy);
    if (OUTCOME_RANKS[outcome] < OUTCOME_RANKS[decision.outcome])
      return `${words}, the outcome would be ${OUTCOME_WORDS[outcome]}.`;
  }
  return 'No single change would alter the outcome.';
};

interface Alternative {
  readonly words: string;
  readonly facts: Partial<Facts>;
}

const alternatives = ({ facts, decision, policy }: Explained, labels: Labels): readonly Alternative[] => [
  { words: 'Once the missing lookups are back and say nothing new', facts: { missing: [] } },
  {
    words: 'With the questions about the declaration answered',
    facts: { defects: [], indicators: facts.indicators.filter(isOfRisk) },
  },
  // A permit can only match goods that were named.
  ...(facts.cover === 'granted' || !decision.grounds.some(({ source }) => source === 'words' || source === 'goods')
    ? []
    : [
        {
          words: 'With a verified authorisation of the holder for these goods and this quantity',
          facts: { cover: 'granted', permits: [] } as const,
        },
      ]),
  ...facts.indicators.filter(isOfRisk).map((removed) => ({
    words: `Without "${labels.indicators.get(removed.code) ?? removed.code}"`,
    facts: { indicators: facts.indicators.filter((indicator) => indicator !== removed) },
  })),
  ...lowerScores(facts, policy),
  {
    words: 'Without any indicator, and with a score in the lowest band',
    facts: { indicators: [], permits: [], score: SCORE_OF_NOTHING },
  },
];

const lowerScores = (facts: Facts, policy: Policy): readonly Alternative[] => {
  const { score } = facts;
  if (score.kind === 'unavailable') return [];
  return policy.bands[facts.transportMode]
    .filter((band) => band.atLeastMicro > 0 && score.scoreMicro >= band.atLeastMicro)
    .map((band) => ({
      words: `With a score below ${band.atLeastMicro / 1e6} (it is ${score.scoreMicro / 1e6})`,
      facts: { score: { ...score, scoreMicro: band.atLeastMicro - 1 } },
    }));
};

const SCORE_OF_NOTHING = { kind: 'known', scoreMicro: 0, logitMicro: 0 } as const;

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  OUTCOME_ASSESSMENT_COMPLETE: 'assessment complete',
  OUTCOME_REQUEST_INFORMATION: 'a request for information',
  OUTCOME_HOLD: 'a hold',
  OUTCOME_UNSPECIFIED: 'none',
  UNRECOGNIZED: 'none',
};

/** What the carrier is asked, now or when an officer releases it. A hold asks nothing: it would give the target away. */
const questionsOf = ({ facts, decision }: Explained): readonly Question[] => {
  if (decision.outcome !== 'OUTCOME_REQUEST_INFORMATION') return [];
  const sources = new Set(decision.grounds.filter((g) => g.outcome === decision.outcome).map((g) => g.source));
  const general = [...sources].flatMap((source) => SOURCE_QUESTIONS[source]);
  return distinct([...askedOf(facts, decision), ...general]);
};

const askedOf = (facts: Facts, decision: Decision): readonly Question[] => {
  const asked = new Set(decision.grounds.filter((g) => g.source === 'data-quality').map((g) => g.code));
  const defects = facts.defects
    .filter((defect) => defect.severity === 'SEVERITY_ASK' && asked.has(defect.rule))
    .map(({ path, message }) => ({ path, text: message }));
  const isUnclear = decision.grounds.some((g) => g.source === 'data-quality' && restsOn(g.code) === 'data-quality');
  return isUnclear ? [...defects, ...facts.unclear.map(questionAbout)] : defects;
};

const questionAbout = (path: string): Question => ({
  path,
  text: path.endsWith('.descriptionOfGoods') ? WHAT_IS_IT : 'Give the full name and address.',
});

const WHAT_IS_IT = 'State what the goods are, what they are made of and what they are used for.';
const GOODS: Question = { path: 'goodsItem', text: WHAT_IS_IT };
const DOCUMENTS: Question = {
  path: 'supportingDocuments',
  text: 'Give type, number and issuing authority of every permit, licence or registration for these goods.',
};
const PARTIES: Question = {
  path: 'consignor, consignee',
  text: 'Confirm full name, address and telephone of consignor and consignee.',
};

const SOURCE_QUESTIONS: Readonly<Record<Source, readonly Question[]>> = {
  score: [GOODS, PARTIES],
  lot: [],
  words: [GOODS, DOCUMENTS],
  goods: [GOODS, DOCUMENTS],
  parties: [PARTIES],
  permit: [DOCUMENTS],
  'data-quality': [],
  outage: [],
};

const distinct = (questions: readonly Question[]): readonly Question[] => [
  ...new Map(questions.map((question) => [`${question.path} ${question.text}`, question])).values(),
];

const signed = (micro: number): string => `${micro > 0 ? '+' : ''}${Math.round(micro / 1e4) / 100}`;

const DATA_QUALITY_GROUP = 'data-quality';
const EVIDENCE_MAX = 50;
const GROUPS_MAX = 3;
const FEATURES_MAX = 3;
