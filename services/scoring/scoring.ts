/**
 * The design's main path: a batch of declarations in, their assessments and recommendations out. I/O (gather, model,
 * draw) happens between pure stages, once for the whole batch; nothing is awaited for one parcel.
 */
import type { Lookup } from '../../proto/holdpoint/v1/assessment.ts';
import {
  allot,
  type Concluding,
  conclude,
  type InForce,
  type Judged,
  type Judging,
  judge,
  riskFactsOf,
  type Screened,
  screen,
} from '../core/decision/assess.ts';
import { policyFor } from '../core/decision/policy.ts';
import {
  type Arrival,
  announcing,
  type Standing,
  stateAfter,
  stateAfterBurial,
  unsettledBy,
  type Verdict,
  verdictOn,
} from '../core/decision/verdict.ts';
import { isBelowDeMinimis } from '../core/risk/de-minimis.ts';
import type { RiskFacts } from '../core/risk/facts.ts';
import { FEATURES_COUNT, featurise, TOKENS_MAX } from '../core/risk/featurise.ts';
import type { ModelScores } from '../core/risk/model.ts';
import { type Drawable, drawn, drawRequestOf, type PermitFinding } from '../core/screening/authorisations.ts';
import type {
  Announced,
  ConsignmentState,
  DrawResult,
  Gathered,
  Read,
  ScoringStore,
  SettleWrites,
} from '../core/stores.ts';
import { type DeclaredItem, type InputRecord, type Item, type PoisonItem, readBatch } from './batch.ts';
import { claimAll } from './claims.ts';
import {
  concludedState,
  disposedEnd,
  type End,
  encodeEnds,
  type FirstEnds,
  isFirstEnd,
  linkedEnd,
  type Output,
  poisonEnd,
} from './ends.ts';
import { type Ledger, openLedger } from './ledger.ts';
import type { Ports, Stage } from './ports.ts';

export interface ScoredBatch {
  /** In the order of the records they are of. */
  readonly outputs: readonly Output[];
  /** To be written once the outputs are acknowledged; undefined where nothing was read. */
  readonly writes: SettleWrites | undefined;
  readonly ends: readonly End[];
}

export interface Batch {
  readonly partition: number;
  readonly records: readonly InputRecord[];
  /** Offsets of records that are to be buried, with the reason. */
  readonly unfit?: ReadonlyMap<number, string>;
  /** Of records that were handled before: they get no other end. */
  readonly firstEnds?: FirstEnds | undefined;
}

export const scoreBatch = async (ports: Ports, inForce: InForce, batch: Batch): Promise<ScoredBatch> => {
  const lap = startLaps(ports);
  const { partition, records, unfit, firstEnds = NO_ENDS } = batch;
  const items = readBatch(records, { partition, codec: ports.codec, sha256: ports.sha256, unfit });
  lap('decode');
  const gathered = await ports.store.gather(requestOf(items));
  const ledger = openLedger(gathered, batch.partition);
  const assessedAtMs = ports.now();
  lap('gather');
  const due = dueOf(items, ledger);
  const screened = due.map(({ declaration, receivedAtMs }) =>
    screen(inForce, declaration, { receivedAtMs, assessedAtMs }),
  );
  lap('screen');
  const vectors = featuriseInTurn(due, screened, { inForce, ledger });
  lap('featurise');
  const scores = await scoreAll(ports, vectors);
  lap('model');
  const permits = await drawAll(ports.store, gathered, due, screened);
  lap('draw');
  const scored = due.map((_, row) => scoreOf(scores, row));
  const judged = judgeAll(inForce, { due, screened, risks: vectors.risks, gathered, scores, scored, permits });
  lap('judge');
  const allotted = await claimAll(ports, { inForce, due, judged, ledger, gathered, assessedAtMs });
  lap('claim');
  const contributionNames = ports.model?.contributionNames ?? [];
  const turns = new Map(
    due.map((item, row): [Item, Judgement] => [
      item,
      { judged: allot(judged[row]!, allotted[row]!), scored: { ...scored[row]!, contributionNames } },
    ]),
  );
  const ends = items
    .flatMap((item) => endOf(item, { ports, inForce, ledger, turns, assessedAtMs, gathered }))
    .filter((end) => isFirstEnd(end, firstEnds));
  lap('decide');
  if (gathered.kind === 'known') await announce(ports.store, ends, { ledger, gathered: gathered.value });
  const outputs = encodeEnds(ends, ports.codec);
  lap('encode');
  return { outputs, writes: ledger.writes(), ends };
};

const NO_ENDS: FirstEnds = new Map();

const startLaps = (ports: Ports): ((stage: Stage) => void) => {
  let lastMicros = ports.microsNow();
  return (stage) => {
    const nowMicros = ports.microsNow();
    ports.onStage(stage, nowMicros - lastMicros);
    lastMicros = nowMicros;
  };
};

const requestOf = (items: readonly Item[]) => {
  const historyKeys = new Set<string>();
  const consignmentKeys = new Set<string>();
  for (const item of items) {
    if (item.kind === 'poison' && item.declared) consignmentKeys.add(item.declared.declared.consignmentKey);
    if (item.kind !== 'declared') continue;
    consignmentKeys.add(item.declared.consignmentKey);
    for (const key of item.historyKeys) if (key !== undefined) historyKeys.add(key);
  }
  return { historyKeys: [...historyKeys], consignmentKeys: [...consignmentKeys], permits: [] };
};

/** Judges by order alone what is to be assessed at all; what stands with customs is known when it is that record's turn. */
const dueOf = (items: readonly Item[], ledger: Ledger): readonly DeclaredItem[] => {
  const order = openLedger({ kind: 'unavailable', cause: 'order only' }, 0);
  return items.filter((item): item is DeclaredItem => {
    if (item.kind !== 'declared') return false;
    const key = item.declared.consignmentKey;
    const state = order.state(key) ?? ledger.state(key);
    const verdict = verdictOn(item.arrival, state);
    if (verdict.kind !== 'settled') order.setState(key, stateAfter(item.arrival, verdict, state));
    return verdict.kind === 'assess';
  });
};

interface Vectors {
  readonly rows: Float32Array;
  readonly tokens: Int32Array;
  readonly risks: readonly RiskFacts[];
}

/** One after the other: each sees the histories as the ones before it left them. */
const featuriseInTurn = (
  due: readonly DeclaredItem[],
  screened: readonly Screened[],
  { inForce, ledger }: { readonly inForce: InForce; readonly ledger: Ledger },
): Vectors => {
  const rows = new Float32Array(due.length * FEATURES_COUNT);
  const tokens = new Int32Array(due.length * TOKENS_MAX);
  const risks = due.map((item, row) => {
    const history = ledger.histories(item);
    const { receivedAtMs, historyKeys } = item;
    const risk = riskFactsOf(inForce, screened[row]!, { receivedAtMs, history, historyKeys });
    if (isToBeCounted(item, ledger)) ledger.fold(item, isBelowDeMinimis(item.declaration, inForce.reference.rates));
    featurise(risk, rows, tokens, row);
    return risk;
  });
  return { rows, tokens, risks };
};

/** Answers and new lists do not make another parcel of it; what an outage kept from being counted is counted when it is made good. */
const isToBeCounted = ({ trigger, declared, arrival }: DeclaredItem, ledger: Ledger): boolean => {
  if (trigger === 'DECLARED') return true;
  const state = ledger.state(declared.consignmentKey);
  return trigger.startsWith('RECOVERED:') && (state === undefined || state.revision < arrival.revision);
};

const scoreAll = async (ports: Ports, { rows, tokens, risks }: Vectors): Promise<Read<ModelScores>> => {
  if (ports.model === undefined) return { kind: 'unavailable', cause: 'there is no model' };
  if (risks.length === 0) return { kind: 'unavailable', cause: 'nothing to score' };
  return ports.model.score({ count: risks.length, rows, tokens });
};

export const scoreOf = (
  scores: Read<ModelScores>,
  row: number,
): Pick<Judging, 'score'> & Pick<Concluding, 'contributionsMicro' | 'shadowScores'> => {
  if (scores.kind === 'unavailable') return { score: scores, contributionsMicro: [], shadowScores: [] };
  const contributionsMicro = scores.value.contributionsMicro(row);
  let logitMicro = 0;
  for (let i = 0; i < contributionsMicro.length; i++) logitMicro += contributionsMicro[i]!;
  return {
    score: { kind: 'known', scoreMicro: scores.value.scoreMicro[row]!, logitMicro },
    contributionsMicro,
    shadowScores: scores.value.shadowScores(row),
  };
};

interface Drawn {
  readonly findings: readonly PermitFinding[];
  readonly isBalanceUnknown: boolean;
}

/** Draws every matching permit of the batch in one trip, in the order of the records; nearly always there is none. */
const drawAll = async (
  store: ScoringStore,
  gathered: Read<Gathered>,
  due: readonly DeclaredItem[],
  screened: readonly Screened[],
): Promise<readonly Drawn[]> => {
  const requests = screened.flatMap(({ permits }, row) =>
    permits.drawables.map((drawable) => drawRequestOf(drawable, due[row]!.declared.consignmentKey)),
  );
  const results: Read<readonly DrawResult[]> =
    requests.length === 0 ? NO_DRAWS : gathered.kind === 'known' ? await store.draw(requests) : gathered;
  let at = 0;
  const next = (drawable: Drawable): PermitFinding =>
    drawn(drawable, results.kind === 'known' ? { kind: 'known', value: results.value[at++]! } : results);
  return screened.map(({ permits }) => ({
    findings: [...permits.findings, ...permits.drawables.map(next)],
    isBalanceUnknown: permits.drawables.length > 0 && results.kind === 'unavailable',
  }));
};

const NO_DRAWS: Read<readonly DrawResult[]> = { kind: 'known', value: [] };

const judgeAll = (
  inForce: InForce,
  batch: {
    readonly due: readonly DeclaredItem[];
    readonly screened: readonly Screened[];
    readonly risks: readonly RiskFacts[];
    readonly gathered: Read<Gathered>;
    readonly scores: Read<ModelScores>;
    readonly scored: readonly Pick<Judging, 'score'>[];
    readonly permits: readonly Drawn[];
  },
): readonly Judged[] =>
  batch.due.map(({ declared }, row) => {
    const { gathered, scores } = batch;
    const { findings, isBalanceUnknown } = batch.permits[row]!;
    return judge(inForce, {
      declared,
      screened: batch.screened[row]!,
      risk: batch.risks[row]!,
      score: batch.scored[row]!.score,
      permits: findings,
      missing: missingOf({ gathered, scores, isBalanceUnknown }),
    });
  });

const missingOf = (reads: {
  readonly gathered: Read<Gathered>;
  readonly scores: Read<ModelScores>;
  readonly isBalanceUnknown: boolean;
}): readonly Lookup[] => {
  if (reads.gathered.kind === 'known' && reads.scores.kind === 'known' && !reads.isBalanceUnknown)
    return NOTHING_MISSING;
  const missing: Lookup[] = [];
  if (reads.gathered.kind === 'unavailable') missing.push('LOOKUP_HISTORY', 'LOOKUP_STATE');
  if (reads.isBalanceUnknown) missing.push('LOOKUP_PERMIT');
  if (reads.scores.kind === 'unavailable') missing.push('LOOKUP_MODEL');
  return missing;
};

const NOTHING_MISSING: readonly Lookup[] = [];

interface Judgement {
  readonly judged: Judged;
  readonly scored: Pick<Concluding, 'contributionsMicro' | 'shadowScores' | 'contributionNames'>;
}

interface Turn {
  readonly ports: Ports;
  readonly inForce: InForce;
  readonly ledger: Ledger;
  readonly turns: ReadonlyMap<Item, Judgement>;
  readonly assessedAtMs: number;
  readonly gathered: Read<Gathered>;
}

/** What becomes of a record: exactly one end, or none for one that had its end before. */
const endOf = (item: Item, turn: Turn): readonly End[] => {
  switch (item.kind) {
    case 'poison':
      return buriedEnd(item, turn);
    case 'linked':
      return [linkedEnd(item, turn.assessedAtMs)];
    case 'declared':
      return declaredEnd(item, turn);
    default:
      return item satisfies never;
  }
};

const buriedEnd = (item: PoisonItem, { ledger, assessedAtMs, gathered }: Turn): readonly End[] => {
  if (item.declared !== undefined) {
    const { arrival, declared } = item.declared;
    ledger.setState(declared.consignmentKey, stateAfterBurial(arrival, ledger.state(declared.consignmentKey)));
  }
  return [poisonEnd(item, { atMs: assessedAtMs, isStateKnown: gathered.kind === 'known' })];
};

const declaredEnd = (item: DeclaredItem, turn: Turn): readonly End[] => {
  const { ports, inForce, ledger, assessedAtMs, gathered } = turn;
  const key = item.declared.consignmentKey;
  const state = ledger.state(key);
  const verdict = verdictOn(item.arrival, state);
  switch (verdict.kind) {
    case 'settled':
      return [];
    case 'dispose': {
      ledger.setState(key, stateAfter(item.arrival, verdict, state));
      const policy = policyFor(inForce.policies, item.declaration.countryOfDestination);
      const strays = straysOf(item.arrival, verdict, state);
      const isStateKnown = gathered.kind === 'known';
      return [disposedEnd(item, { verdict, strays, policy, atMs: assessedAtMs, isStateKnown })];
    }
    case 'assess': {
      const { arrival, trigger } = item;
      const { judged, scored } = turn.turns.get(item)!;
      const recorded = conclude(inForce, judged, {
        ...scored,
        arrival,
        trigger,
        standing: verdict.standing,
        strays: straysOf(arrival, verdict, state),
        supersedes: trigger === 'DECLARED' ? (state?.assessmentId ?? '') : renewedBy(trigger, state?.assessmentId),
        assessedAtMs,
        alwaysExplain: ports.alwaysExplain,
      });
      const concluded = concludedState(item, recorded, { policy: judged.policy, before: state, codec: ports.codec });
      ledger.setState(key, { ...stateAfter(arrival, verdict, state), ...concluded });
      return [{ kind: 'assessed', item, ...recorded }];
    }
    default:
      return verdict satisfies never;
  }
};

/** What stands beside the recommendation that the verdict is about, by an outage's or a crash's doing. */
const straysOf = (
  arrival: Arrival,
  verdict: Exclude<Verdict, { kind: 'settled' }>,
  state: ConsignmentState | undefined,
): readonly Standing[] => {
  const isAssessed = verdict.kind === 'assess';
  const standing = isAssessed ? verdict.standing : verdict.withdraw?.standing;
  const stray = isAssessed ? verdict.stray : undefined;
  const unsettled = unsettledBy(arrival, verdict, state);
  if (stray === undefined && unsettled.length === 0) return unsettled;
  const strays = new Map([...(stray ? [stray] : []), ...unsettled].map((one) => [one.recommendationId, one]));
  if (standing !== undefined) strays.delete(standing.recommendationId);
  return [...strays.values()];
};

/**
 * Notes, before anything is published, what is about to be recommended. The outputs may go out and this run die before
 * it can settle; the next one handles the records again, perhaps by other lists, and has to know.
 */
const announce = async (
  store: ScoringStore,
  ends: readonly End[],
  { ledger, gathered }: { readonly ledger: Ledger; readonly gathered: Gathered },
): Promise<void> => {
  const announced = new Map<string, { recommended: Announced[]; partition: number }>();
  for (const end of ends) {
    if (end.kind !== 'assessed' || end.recommended === undefined) continue;
    const { consignmentKey, recommendationId } = end.recommended;
    const { offset, partition } = end.item.arrival;
    const recommended = announced.get(consignmentKey)?.recommended ?? [];
    announced.set(consignmentKey, { recommended: [...recommended, { recommendationId, offset }], partition });
  }
  if (announced.size === 0) return;
  const writes = [...announced].map(([consignmentKey, about]) => {
    const claimedBudget = ledger.state(consignmentKey)?.claimedBudget;
    return { consignmentKey, state: announcing({ ...about, claimedBudget }, gathered.states.get(consignmentKey)) };
  });
  await store.settle({ histories: [], states: writes });
};

/** `RECOVERED:<assessment>` names what it renews; the others renew the latest. */
const renewedBy = (trigger: string, latest = ''): string =>
  trigger.startsWith('RECOVERED:') ? trigger.slice('RECOVERED:'.length) : latest;
