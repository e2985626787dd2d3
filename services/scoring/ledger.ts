/**
 * What is known of parties and parcels while a batch goes by: what was gathered, changed by every record in turn, so that
 * a record sees those before it. Nothing of it is written before the outputs are acknowledged.
 */
import { eachVelocityEvent, foldVelocity, type Histories, readHistories, velocityField } from '../core/risk/history.ts';
import type { ConsignmentState, Gathered, HistoryFields, Read, SettleWrites, StateWrite } from '../core/stores.ts';
import type { DeclaredItem } from './batch.ts';

export interface Ledger {
  /** Undefined = never seen, or not known: then the record is judged as first sight. */
  state(consignmentKey: string): ConsignmentState | undefined;
  setState(consignmentKey: string, state: ConsignmentState): void;
  histories(item: DeclaredItem): Read<Histories>;
  /** Counts one accepted declaration for each of its parties. */
  fold(item: DeclaredItem, isBelowDeMinimis: boolean): void;
  /** Undefined when nothing was read: what could not be read must not be overwritten. */
  writes(): SettleWrites | undefined;
}

export const openLedger = (gathered: Read<Gathered>, partition: number): Ledger => {
  const field = velocityField(partition);
  const states = new Map<string, ConsignmentState>();
  const folded = new Map<string, Uint8Array>();
  const left = new Map<string, Set<string>>();
  const newer = { field, valueOf: (key: string) => folded.get(key) };
  const fieldsOf = (key: string): HistoryFields | undefined =>
    gathered.kind === 'known' ? gathered.value.histories.get(key) : undefined;
  const stateOf = (key: string): ConsignmentState | undefined =>
    states.get(key) ?? (gathered.kind === 'known' ? gathered.value.states.get(key) : undefined);
  const writeOf = ([consignmentKey, state]: readonly [string, ConsignmentState]): StateWrite => {
    const budgets = left.get(consignmentKey);
    if (budgets === undefined) return { consignmentKey, state };
    return { consignmentKey, state, givenBack: [...budgets].filter((budget) => budget !== state.claimedBudget) };
  };
  return {
    state: stateOf,
    setState(key, state) {
      const budget = stateOf(key)?.claimedBudget;
      if (budget !== undefined && budget !== state.claimedBudget)
        left.set(key, (left.get(key) ?? new Set()).add(budget));
      states.set(key, state);
    },
    histories: ({ historyKeys, receivedAtMs }) =>
      gathered.kind === 'known'
        ? { kind: 'known', value: readHistories(historyKeys, fieldsOf, receivedAtMs, newer) }
        : gathered,
    fold({ declared, record, receivedAtMs, historyKeys }, isBelowDeMinimis) {
      if (gathered.kind !== 'known' || declared.historyKeys === undefined) return;
      const parcel = { keys: declared.historyKeys, offset: record.offset, receivedAtMs, isBelowDeMinimis };
      eachVelocityEvent(parcel, historyKeys, (key, event) => {
        folded.set(key, foldVelocity(folded.get(key) ?? fieldsOf(key)?.get(field), event));
      });
    },
    writes: () =>
      gathered.kind === 'known'
        ? {
            histories: Array.from(folded, ([key, value]) => ({ key, field, value })),
            states: Array.from(states, writeOf),
          }
        : undefined,
  };
};
