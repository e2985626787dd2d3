/** Asks the budgets of inspections for a batch, in one round trip at most, and in none where nobody would inspect. */
import type { InForce, Judged } from '../core/decision/assess.ts';
import { type Allotted, claimOf, NOTHING_ALLOTTED, wantOf } from '../core/decision/capacity.ts';
import type { Claim, ConsignmentState, Gathered, Read } from '../core/stores.ts';
import type { DeclaredItem } from './batch.ts';
import type { Ledger } from './ledger.ts';
import type { Ports } from './ports.ts';

/** @returns what was allotted to each of `judged`, in their order */
export const claimAll = async (
  { store, lotHash }: Pick<Ports, 'store' | 'lotHash'>,
  batch: {
    readonly inForce: InForce;
    readonly due: readonly DeclaredItem[];
    readonly judged: readonly Judged[];
    readonly ledger: Ledger;
    readonly gathered: Read<Gathered>;
    readonly assessedAtMs: number;
  },
): Promise<readonly Allotted[]> => {
  const { inForce, due, judged, ledger, gathered, assessedAtMs } = batch;
  if (!isAnyLimited(inForce)) return judged.map(() => NOTHING_ALLOTTED);
  const wants = judged.map(({ policy, screened, declared, facts, decision }, row) =>
    wantOf({
      policy,
      declaration: screened.declaration,
      consignmentKey: declared.consignmentKey,
      facts,
      decision,
      holdStands: holdStands(due[row]!, ledger.state(declared.consignmentKey)),
      lotHash,
      atMs: assessedAtMs,
    }),
  );
  const claims = wants.flatMap((want, row): Claim[] =>
    want === undefined || want.shares.length === 0
      ? []
      : [{ holder: due[row]!.declared.consignmentKey, budgets: want.shares }],
  );
  const results = claims.length === 0 ? NO_CLAIMS : gathered.kind === 'known' ? await store.claim(claims) : gathered;
  let at = 0;
  return wants.map((want): Allotted => {
    if (want === undefined) return NOTHING_ALLOTTED;
    const { exploration, shares } = want;
    if (shares.length === 0) return { exploration, claim: undefined, isUnknown: false };
    if (results.kind === 'unavailable') return { exploration, claim: undefined, isUnknown: true };
    return { exploration, claim: claimOf(want, results.value[at++]!), isUnknown: false };
  });
};

const NO_CLAIMS = { kind: 'known', value: [] } as const;

const isAnyLimited = ({ policies }: InForce): boolean => {
  for (const { capacity } of policies.values()) if (capacity !== undefined) return true;
  return false;
};

/** A hold that stands had its unit when it was made. One made while the state could not be read is known by its renewal only. */
const holdStands = ({ arrival }: DeclaredItem, state: ConsignmentState | undefined): boolean =>
  state === undefined
    ? arrival.kind === 'reassessment' && arrival.priorRecommendationId !== ''
    : state.recommendationId !== '' && state.outcome === 'OUTCOME_HOLD';
