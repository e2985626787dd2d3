/** Party keys and histories in process memory, folded and read by the very functions that serve. */
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import type { HistoryKeys } from '../../proto/holdpoint/v1/events.ts';
import { openHashes } from '../../services/adapters/hashes.ts';
import { historyKeysOf } from '../../services/core/declaration/declared.ts';
import {
  eachVelocityEvent,
  foldResult,
  foldVelocity,
  type Histories,
  readHistories,
  resultField,
  historyKeysOf as storeKeysOf,
  velocityField,
} from '../../services/core/risk/history.ts';
import type { FoundGroup } from '../../services/core/risk/results.ts';

export interface Memory {
  readonly read: (keys: readonly (string | undefined)[], asOfMs: number) => Histories;
  readonly declared: (parcel: {
    readonly keys: HistoryKeys;
    readonly texts: readonly (string | undefined)[];
    readonly receivedAtMs: number;
    readonly isBelowDeMinimis: boolean;
  }) => void;
  readonly resulted: (result: {
    readonly texts: readonly (string | undefined)[];
    readonly atMs: number;
    readonly found: readonly FoundGroup[];
  }) => void;
}

export const createMemory = (): Memory => {
  const fields = new Map<string, Map<string, Uint8Array>>();
  const velocity = velocityField(0);
  const result = resultField(0);
  let declarations = 0;
  let results = 0;
  const fieldsOf = (key: string): Map<string, Uint8Array> => {
    const known = fields.get(key);
    if (known !== undefined) return known;
    const fresh = new Map<string, Uint8Array>();
    fields.set(key, fresh);
    return fresh;
  };
  return {
    read: (texts, asOfMs) => readHistories(texts, (key) => fields.get(key), asOfMs),
    declared: ({ keys, texts, receivedAtMs, isBelowDeMinimis }) => {
      const offset = declarations++;
      eachVelocityEvent({ keys, offset, receivedAtMs, isBelowDeMinimis }, texts, (key, event) => {
        const known = fieldsOf(key);
        known.set(velocity, foldVelocity(known.get(velocity), event));
      });
    },
    resulted: ({ texts, atMs, found }) => {
      const offset = results++;
      for (const key of new Set(texts)) {
        if (key === undefined) continue;
        const known = fieldsOf(key);
        known.set(result, foldResult(known.get(result), { offset, atMs, found }));
      }
    },
  };
};

/** Keyed hashes as intake makes them, with a secret of the simulation's own. */
export const simulatedKeys = (declaration: Declaration): SimulatedKeys => {
  const keys = historyKeysOf(declaration, HASHES);
  return { keys, texts: storeKeysOf(keys) };
};

export interface SimulatedKeys {
  readonly keys: HistoryKeys;
  readonly texts: readonly (string | undefined)[];
}

const HASHES = openHashes({ secret: 'simulation', keyId: 'simulation' });
