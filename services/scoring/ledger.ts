/**
 * What is known of parties and parcels while a batch goes by: what was gathered, changed by every record in turn, so that
 * a record sees those before it. Nothing of it is written before the outputs are acknowledged.
 */
import { eachVelocityEvent, foldVelocity, type Histories, readHistories, velocityField } from '../core/risk/history.ts';
import type { ConsignmentState, Gathered, HistoryFields, Read, SettleWrites } from '../core/stores.ts';
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
  const folded = new Map<string, Map<string, Uint8Array>>();
  const fieldsOf = (key: string): HistoryFields | undefined =>
    folded.get(key) ?? (gathered.kind === 'known' ? gathered.value.histories.get(key) : undefined);
  return {
    state: (key) => states.get(key) ?? (gathered.kind === 'known' ? gathered.value.states.get(key) : undefined),
    setState: (key, state) => void states.set(key, state),
    histories: ({ historyKeys, receivedAtMs }) =>
      gathered.kind === 'known'
        ? { kind: 'known', value: readHistories(historyKeys, fieldsOf, receivedAtMs) }
        : gathered,
    fold({ declared, record, receivedAtMs, historyKeys }, isBelowDeMinimis) {
      if (gathered.kind !== 'known' || declared.historyKeys === undefined) return;
      const parcel = { keys: declared.historyKeys, offset: record.offset, receivedAtMs, isBelowDeMinimis };
      eachVelocityEvent(parcel, historyKeys, (key, event) => {
        const fields = folded.get(key) ?? new Map(fieldsOf(key));
        fields.set(field, foldVelocity(fields.get(field), event));
        folded.set(key, fields);
      });
    },
    writes: () =>
      gathered.kind === 'known'
        ? {
            histories: [...folded].map(([key, fields]) => ({ key, field, value: fields.get(field)! })),
            states: [...states].map(([consignmentKey, state]) => ({ consignmentKey, state })),
          }
        : undefined,
  };
};
