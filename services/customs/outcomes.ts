/**
 * What customs answers: a decision, that a parcel was presented, a result. Checked against the recommendation it is
 * about, and in the log before it is confirmed. Nothing here acts by itself: a person's name stands on each decision.
 */

import type { Timestamp } from '../../proto/google/protobuf/timestamp.ts';
import type {
  RecordDecisionRequest,
  RecordPresentationRequest,
  RecordResultRequest,
} from '../../proto/holdpoint/v1/customs.ts';
import type { OutcomeEvent } from '../../proto/holdpoint/v1/events.ts';
import type { Officer } from '../../proto/holdpoint/v1/outcome.ts';
import type { Metrics } from '../adapters/metrics.ts';
import { noteOn } from '../core/decision/standing.ts';
import { instantOfMs } from '../core/declaration/instants.ts';
import type { EventLog } from '../core/log.ts';
import type { RecommendationEntry, RecommendationIndex } from '../core/stores.ts';
import { TOPICS } from '../core/topics.ts';
import type { KnownRecommendations } from './delivery.ts';

export interface OutcomePorts {
  readonly log: Pick<EventLog, 'append'>;
  readonly known: KnownRecommendations;
  readonly recommendations: Pick<RecommendationIndex, 'get'>;
  readonly encodeOutcome: (event: OutcomeEvent) => Uint8Array;
  readonly logKeyOf: (consignmentKey: string) => Uint8Array;
  readonly metrics: Pick<Metrics, 'count'>;
  readonly now: () => number;
}

/** Which countries the caller may speak for. */
export type MaySpeakFor = (country: string) => boolean;

export type Recorded =
  /** `note`: what the officer should know; empty = nothing. */
  | { readonly kind: 'recorded'; readonly note: string }
  | {
      readonly kind: 'refused';
      readonly why: 'invalid' | 'unknown' | 'forbidden';
      readonly problems: readonly string[];
    };

export interface Outcomes {
  recordDecision(request: RecordDecisionRequest, may: MaySpeakFor): Promise<Recorded>;
  recordPresentation(request: RecordPresentationRequest, may: MaySpeakFor): Promise<Recorded>;
  recordResult(request: RecordResultRequest, may: MaySpeakFor): Promise<Recorded>;
}

export const openOutcomes = (ports: OutcomePorts): Outcomes => {
  /** What was shown from here can be answered without the store; an ending it has not heard of is then not told. */
  const lookUp = async (recommendationId: string, isShown: boolean): Promise<RecommendationEntry | undefined> => {
    try {
      return await ports.recommendations.get(recommendationId);
    } catch (error) {
      if (isShown) return undefined;
      throw error;
    }
  };

  const record = async (
    request: About,
    options: {
      readonly may: MaySpeakFor;
      readonly problems: readonly string[];
      readonly event: (consignmentKey: string) => NonNullable<OutcomeEvent['event']>;
      readonly value: string;
    },
  ): Promise<Recorded> => {
    if (options.problems.length > 0) return { kind: 'refused', why: 'invalid', problems: options.problems };
    const shown = ports.known.get(request.recommendationId);
    const indexed = await lookUp(request.recommendationId, shown !== undefined);
    const about = shown ?? indexed;
    const refusal = refusalOf(request, about, options.may);
    if (refusal || about === undefined) return refusal ?? UNKNOWN;
    const event = options.event(about.consignmentKey);
    await ports.log.append([
      {
        topic: TOPICS.outcomes.name,
        key: ports.logKeyOf(about.consignmentKey),
        value: ports.encodeOutcome({ event }),
      },
    ]);
    ports.metrics.count('outcomes', { kind: event.$case, value: options.value });
    // What customs did has happened, whatever became of our advice: it is recorded, and they are told.
    return { kind: 'recorded', note: noteOn([...(shown?.ends ?? []), ...(indexed?.ends ?? [])], request.destination) };
  };

  return {
    recordDecision: (request, may) =>
      record(request, {
        may,
        value: request.decision,
        problems: [
          ...problemsOf(request),
          ...oneOf('decision', request.decision, DECISIONS),
          ...named(request.officer),
          ...short('remark', request.remark, REMARK_CHARS_MAX),
          ...past('decided_at', request.decidedAt, ports.now()),
        ],
        event: (consignmentKey) => ({
          $case: 'decided',
          value: { ...request, consignmentKey, decidedAt: request.decidedAt ?? instantOfMs(ports.now()) },
        }),
      }),
    recordPresentation: (request, may) =>
      record(request, {
        may,
        value: request.status,
        problems: [
          ...problemsOf(request),
          ...oneOf('status', request.status, PRESENTATIONS),
          ...past('presented_at', request.presentedAt, ports.now()),
        ],
        event: (consignmentKey) => ({
          $case: 'presented',
          value: { ...request, consignmentKey, presentedAt: request.presentedAt ?? instantOfMs(ports.now()) },
        }),
      }),
    recordResult: (request, may) =>
      record(request, {
        may,
        value: request.finding,
        problems: [
          ...problemsOf(request),
          ...oneOf('finding', request.finding, FINDINGS),
          ...named(request.officer),
          ...substanceProblems(request),
          ...short('remark', request.remark, REMARK_CHARS_MAX),
          ...past('resulted_at', request.resultedAt, ports.now()),
        ],
        event: (consignmentKey) => ({
          $case: 'resulted',
          value: { ...request, consignmentKey, resultedAt: request.resultedAt ?? instantOfMs(ports.now()) },
        }),
      }),
  };
};

interface About {
  readonly recommendationId: string;
  readonly destination: string;
}

const DECISIONS = ['DECISION_VERB_HOLD', 'DECISION_VERB_RELEASE', 'DECISION_VERB_ASK'] as const;
const PRESENTATIONS = [
  'PRESENTATION_STATUS_ARRIVED',
  'PRESENTATION_STATUS_PRESENTED',
  'PRESENTATION_STATUS_NOT_FOUND',
] as const;
const FINDINGS = ['FINDING_NONE', 'FINDING_FOUND'] as const;

/** Field, value and rule, in the words of every refusal here. */
const problem = (field: string, value: unknown, rule: string): string =>
  `${field} is '${String(value).slice(0, 80)}', but must be ${rule}`;

const UNKNOWN: Recorded = { kind: 'refused', why: 'unknown', problems: ['no such recommendation'] };

const problemsOf = ({ recommendationId, destination }: About): readonly string[] => [
  ...(UUID.test(recommendationId)
    ? []
    : [problem('recommendation_id', recommendationId, 'the id of a recommendation')]),
  ...(/^[A-Z]{2}$/u.test(destination) ? [] : [problem('destination', destination, 'an ISO 3166-1 alpha-2 country')]),
];

const oneOf = (field: string, value: string, allowed: readonly string[]): readonly string[] =>
  allowed.includes(value) ? [] : [problem(field, value, `one of ${allowed.join(', ')}`)];

const named = (officer: Officer | undefined): readonly string[] => {
  const name = officer?.name.trim() ?? '';
  return [
    ...(name.length >= 2 && name.length <= 70
      ? []
      : [problem('officer.name', name, 'the name of the person who decided, 2 to 70 characters')]),
    ...short('officer.identifier', officer?.identifier ?? '', NAME_CHARS_MAX),
    ...short('officer.office', officer?.office ?? '', NAME_CHARS_MAX),
  ];
};

const short = (field: string, text: string, charsMax: number): readonly string[] =>
  text.length <= charsMax ? [] : [problem(field, text, `at most ${charsMax} characters`)];

/** What customs did has happened; a clock that is ahead of ours by little is believed. */
const past = (field: string, at: Timestamp | undefined, nowMs: number): readonly string[] =>
  at === undefined || (at.seconds >= 0 && at.seconds * 1000 <= nowMs + CLOCK_AHEAD_MS_MAX)
    ? []
    : [problem(field, `${at.seconds} s since 1970`, 'an instant that has passed')];

const substanceProblems = ({ finding, substances }: RecordResultRequest): readonly string[] => [
  ...(finding === 'FINDING_NONE' && substances.length > 0
    ? [problem('substances', `${substances.length} entries`, 'empty when nothing was found')]
    : []),
  ...(substances.length > SUBSTANCES_MAX
    ? [problem('substances', `${substances.length} entries`, `at most ${SUBSTANCES_MAX}`)]
    : []),
  ...substances.flatMap(({ name, entryId, quantityMg }, at) => [
    ...(name.trim() === '' ? [problem(`substances[${at}].name`, name, 'the name of what was found')] : []),
    ...short(`substances[${at}].name`, name, NAME_CHARS_MAX),
    ...short(`substances[${at}].entry_id`, entryId, NAME_CHARS_MAX),
    ...(quantityMg === undefined || quantityMg >= 0
      ? []
      : [problem(`substances[${at}].quantity_mg`, quantityMg, 'zero or more milligrams')]),
  ]),
];

const refusalOf = (
  request: About,
  about: { readonly destinations: readonly string[] } | undefined,
  may: MaySpeakFor,
): Recorded | undefined => {
  if (!may(request.destination)) {
    const problems = [problem('destination', request.destination, 'a country you may speak for')];
    return { kind: 'refused', why: 'forbidden', problems };
  }
  // One answer for what does not exist and for what is another country's: who asks may not learn the difference.
  const isTheirs = about?.destinations.includes(request.destination) === true;
  const rule = `a recommendation made to ${request.destination}`;
  return isTheirs
    ? undefined
    : { kind: 'refused', why: 'unknown', problems: [problem('recommendation_id', request.recommendationId, rule)] };
};

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/u;
const SUBSTANCES_MAX = 50;
const REMARK_CHARS_MAX = 4_000;
const NAME_CHARS_MAX = 256;
const CLOCK_AHEAD_MS_MAX = 3_600_000;
