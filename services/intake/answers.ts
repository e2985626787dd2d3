/** A carrier's answer to a request for information: checked against the open request, then in the log before it is confirmed. */
import type { Defect, Referral } from '../../proto/holdpoint/v1/assessment.ts';
import type { Declaration, Document } from '../../proto/holdpoint/v1/declaration.ts';
import type { OutcomeEvent } from '../../proto/holdpoint/v1/events.ts';
import type { Metrics } from '../adapters/metrics.ts';
import { defect, isRejecting } from '../core/declaration/defects.ts';
import { consignmentKeyOf } from '../core/declaration/identity.ts';
import type { NewRecord } from '../core/log.ts';
import type { ConsignmentState, ConsignmentStates, RecommendationIndex } from '../core/stores.ts';
import { releasedIdOf } from '../core/stores.ts';
import { TOPICS } from '../core/topics.ts';

export interface Answer {
  readonly tenant: string;
  readonly referralId: string;
  readonly document: Document | undefined;
  readonly text: string;
  /** The corrected declaration, whole; undefined = only text. */
  readonly declaration: Declaration | undefined;
  /** What was wrong with its bytes. */
  readonly defects: readonly Defect[];
  readonly answeredAtMs: number;
}

export interface AnswerPorts {
  readonly states: ConsignmentStates;
  readonly recommendations: Pick<RecommendationIndex, 'get'>;
  /** Of the JSON that states and the index keep. */
  readonly parseReferral: (json: string) => Referral | undefined;
  readonly append: (records: readonly NewRecord[]) => Promise<void>;
  readonly encodeOutcome: (event: OutcomeEvent) => Uint8Array;
  readonly logKeyOf: (consignmentKey: string) => Uint8Array;
  /** Normalises and validates. */
  readonly check: (declaration: Declaration) => {
    readonly declaration: Declaration;
    readonly defects: readonly Defect[];
  };
  readonly metrics: Pick<Metrics, 'count'>;
}

export const answerReferral = async (
  answer: Answer,
  ports: AnswerPorts,
): Promise<{ readonly accepted: boolean; readonly defects: Defect[] }> => {
  if (answer.document === undefined)
    return refused([missing('document', 'the document of the parcel that is asked about')]);
  const consignmentKey = consignmentKeyOf(answer.tenant, answer.document);
  const checked = answer.declaration && ports.check(answer.declaration);
  const defects = [
    ...answer.defects,
    ...contentDefects(answer),
    ...(checked?.defects ?? []),
    ...documentDefects(answer.tenant, checked?.declaration, consignmentKey),
  ];
  if (isRejecting(defects)) return refused(defects);
  const referral = await openReferral(await ports.states.get(consignmentKey), ports);
  if (referral?.referralId !== answer.referralId) return refused([...defects, unknownReferral(answer.referralId)]);
  await ports.append([
    {
      topic: TOPICS.outcomes.name,
      key: ports.logKeyOf(consignmentKey),
      value: ports.encodeOutcome({
        event: {
          $case: 'answered',
          value: {
            referralId: answer.referralId,
            consignmentKey,
            text: answer.text.trim(),
            declaration: checked?.declaration,
            answeredAt: { seconds: Math.floor(answer.answeredAtMs / 1000), nanos: (answer.answeredAtMs % 1000) * 1e6 },
            tenant: answer.tenant,
          },
        },
      }),
    },
  ]);
  ports.metrics.count('outcomes', { kind: 'answered', value: checked === undefined ? 'text' : 'declaration' });
  return { accepted: true, defects: [...defects] };
};

/** What the carrier is asked at present: about data at once, about risk once an officer has released it. */
export const openReferral = async (
  state: ConsignmentState | undefined,
  ports: Pick<AnswerPorts, 'recommendations' | 'parseReferral'>,
): Promise<Referral | undefined> => {
  if (state === undefined || state.isCancelled) return undefined;
  if (state.referralJson !== '') return ports.parseReferral(state.referralJson);
  const mayBeReleased = state.outcome === 'OUTCOME_REQUEST_INFORMATION' && state.recommendationId !== '';
  if (!mayBeReleased) return undefined;
  const released = await ports.recommendations.get(releasedIdOf(state.recommendationId));
  return released?.referralJson === undefined ? undefined : ports.parseReferral(released.referralJson);
};

const refused = (defects: readonly Defect[]) => ({ accepted: false, defects: [...defects] });

const contentDefects = ({ text, declaration, defects }: Answer): readonly Defect[] => {
  if (text.length > TEXT_CHARS_MAX) {
    return [
      defect({
        path: 'text',
        value: text,
        rule: 'too-long',
        message: `Must have at most ${TEXT_CHARS_MAX} characters.`,
        severity: 'SEVERITY_REJECT',
      }),
    ];
  }
  const saysSomething = text.trim() !== '' || declaration !== undefined || defects.length > 0;
  return saysSomething ? [] : [missing('text', 'an answer in text, a corrected declaration, or both')];
};

const documentDefects = (tenant: string, declaration: Declaration | undefined, consignmentKey: string) =>
  declaration?.document === undefined || consignmentKeyOf(tenant, declaration.document) === consignmentKey
    ? []
    : [
        defect({
          path: 'declaration.document',
          value: declaration.document.number,
          rule: 'other-document',
          message: 'Must be the document of the parcel that is asked about.',
          severity: 'SEVERITY_REJECT',
        }),
      ];

const missing = (path: string, what: string): Defect =>
  defect({ path, value: '', rule: 'missing', message: `Must be ${what}.`, severity: 'SEVERITY_REJECT' });

const unknownReferral = (referralId: string): Defect =>
  defect({
    path: 'referralId',
    value: referralId,
    rule: 'unknown-referral',
    message: 'Must be the request that is open for this parcel; it may have been answered or overtaken.',
    severity: 'SEVERITY_REJECT',
  });

const TEXT_CHARS_MAX = 4_000;
