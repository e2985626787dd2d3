/**
 * Makes an assessment again from its declaration and the values it looked up, and compares the bytes. On another engine,
 * model, policy or set of lists it is refused: an approximation would prove nothing.
 */
import type { Assessed } from '../../proto/holdpoint/v1/assessment.ts';
import type { Declared } from '../../proto/holdpoint/v1/events.ts';
import { allot, conclude, type InForce, judge, riskFactsOf, screen, versionsOf } from '../core/decision/assess.ts';
import { type Allotted, NOTHING_ALLOTTED } from '../core/decision/capacity.ts';
import { historiesOf, versionsDiffering } from '../core/decision/lookups.ts';
import { policyFor } from '../core/decision/policy.ts';
import { msOfInstant } from '../core/declaration/instants.ts';
import { FEATURES_COUNT, featurise, TOKENS_MAX } from '../core/risk/featurise.ts';
import { drawn, type PermitFinding, type PermitMatch } from '../core/screening/authorisations.ts';
import type { DrawResult, Read } from '../core/stores.ts';
import { readBatch } from './batch.ts';
import type { Ports } from './ports.ts';
import { scoreOf } from './scoring.ts';

export type Replayed =
  | { readonly kind: 'same' }
  | { readonly kind: 'different'; readonly assessed: Assessed }
  | { readonly kind: 'refused'; readonly why: readonly string[] };

type ReplayPorts = Pick<Ports, 'model' | 'codec' | 'sha256' | 'alwaysExplain'>;

/** @param declared the record that was assessed, as it stands on the declarations topic or in the assessment */
export const replay = async (
  ports: ReplayPorts,
  inForce: InForce,
  recorded: Assessed,
  declared: Declared,
): Promise<Replayed> => {
  const policy = policyFor(inForce.policies, declared.declaration?.countryOfDestination ?? '');
  const why = versionsDiffering(recorded.versions, versionsOf(inForce, policy, false));
  if (why.length > 0) return { kind: 'refused', why };
  const assessed = await assessAgain(ports, inForce, recorded, declared);
  const isSame = isEqual(bytesOf(ports, assessed), bytesOf(ports, { ...recorded, declared: NO_BYTES }));
  return isSame ? { kind: 'same' } : { kind: 'different', assessed };
};

const assessAgain = async (
  ports: ReplayPorts,
  inForce: InForce,
  recorded: Assessed,
  declared: Declared,
): Promise<Assessed> => {
  const item = itemOf(ports, recorded, declared);
  const assessedAtMs = recorded.assessedAt === undefined ? 0 : msOfInstant(recorded.assessedAt);
  const { receivedAtMs, historyKeys } = item;
  const screened = screen(inForce, item.declaration, { receivedAtMs, assessedAtMs });
  const risk = riskFactsOf(inForce, screened, { receivedAtMs, historyKeys, history: historiesOf(recorded) });
  const rows = new Float32Array(FEATURES_COUNT);
  const tokens = new Int32Array(TOKENS_MAX);
  featurise(risk, rows, tokens, 0);
  const wasScored = ports.model !== undefined && !recorded.missing.includes('LOOKUP_MODEL');
  const scores = wasScored
    ? await ports.model.score({ count: 1, rows, tokens })
    : ({ kind: 'unavailable', cause: 'it was missing when this was assessed' } as const);
  const { score, contributionsMicro } = scoreOf(scores, 0);
  const judged = judge(inForce, {
    declared,
    screened,
    risk,
    score,
    permits: permitsOf(screened.permits, recorded),
    missing: recorded.missing.filter((lookup) => lookup !== 'LOOKUP_CAPACITY'),
  });
  return conclude(inForce, allot(judged, allottedOf(recorded)), {
    arrival: item.arrival,
    trigger: recorded.trigger,
    // What stood before decides only whether it still does, and the record says that.
    standing:
      recorded.standingRecommendationId === ''
        ? undefined
        : { recommendationId: recorded.standingRecommendationId, destinations: [] },
    strays: [],
    supersedes: recorded.supersedes,
    contributionsMicro,
    // Challengers come and go without a trace in the outcome; what they said is carried over.
    shadowScores: recorded.shadowScores,
    contributionNames: ports.model?.contributionNames ?? [],
    assessedAtMs,
    alwaysExplain: ports.alwaysExplain,
  }).assessed;
};

/** Read as it was from the log, so that nothing of the walk is written twice. */
const itemOf = ({ codec, sha256 }: ReplayPorts, recorded: Assessed, declared: Declared) => {
  const event =
    recorded.trigger === 'DECLARED'
      ? ({ $case: 'declared', value: declared } as const)
      : ({
          $case: 'reassessmentDue',
          value: { declared, trigger: recorded.trigger, dueAt: undefined, priorRecommendationId: '' },
        } as const);
  const decoded = { declarationEvent: { decode: () => ({ event }) } };
  const record = { offset: recorded.sourceOffset, appendedAtMs: 0, key: NO_BYTES, value: NO_BYTES };
  const [item] = readBatch([record], { partition: recorded.sourcePartition, codec: { ...codec, ...decoded }, sha256 });
  if (item?.kind !== 'declared') throw new Error(`assessment ${recorded.assessmentId}: this is not its declaration`);
  return item;
};

/** What the store answered to each draw stands in the record. */
const permitsOf = (match: PermitMatch, { permitDraws }: Assessed): readonly PermitFinding[] => [
  ...match.findings,
  ...match.drawables.map((drawable) => {
    const { list, entry } = drawable.permit;
    const draw = permitDraws.find((d) => d.list === list && d.entryId === entry.id);
    const isUnknown = draw === undefined || draw.reason === 'balance-unknown';
    const result: Read<DrawResult> = isUnknown
      ? { kind: 'unavailable', cause: 'it was missing when this was assessed' }
      : { kind: 'known', value: { granted: draw.granted, remainingMg: draw.remainingMg } };
    return drawn(drawable, result);
  }),
];

/** What the lot and the budget said stands there too. */
const allottedOf = ({ exploration, inspectionClaim, missing }: Assessed): Allotted => {
  const isUnknown = missing.includes('LOOKUP_CAPACITY');
  return exploration === undefined && inspectionClaim === undefined && !isUnknown
    ? NOTHING_ALLOTTED
    : { exploration, claim: inspectionClaim, isUnknown };
};

const bytesOf = ({ codec }: ReplayPorts, value: Assessed): Uint8Array =>
  codec.assessmentEvent.encode({ event: { $case: 'assessed', value } });

const isEqual = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, i) => byte === b[i]);

const NO_BYTES = Buffer.alloc(0);
