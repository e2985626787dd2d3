/** Party keys and histories in process memory, folded and read by the very functions that serve. */
import { createHash } from 'node:crypto';
import type { Address, Declaration, Party } from '../../proto/holdpoint/v1/declaration.ts';
import type { HistoryKeys, PartyKeys } from '../../proto/holdpoint/v1/events.ts';
import {
  eachVelocityEvent,
  foldResult,
  foldVelocity,
  type Histories,
  historyKeysOf,
  readHistories,
  resultField,
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

/** Keyed hashes as intake makes them, with a key of the simulation's own. */
export const simulatedKeys = (
  declaration: Declaration,
): { readonly keys: HistoryKeys; readonly texts: readonly (string | undefined)[] } => {
  const account = declaration.account;
  const keys: HistoryKeys = {
    keyId: 'simulation',
    consignor: partyKeys(declaration.consignor),
    consignee: partyKeys(declaration.consignee),
    account:
      account === undefined || account.accountNumber === ''
        ? NO_KEY
        : keyOf('account', account.accountIssuer + account.accountNumber),
  };
  return { keys, texts: historyKeysOf(keys) };
};

const NO_KEY = new Uint8Array();

const partyKeys = (party: Party | undefined): PartyKeys => ({
  name: keyOf('name', party?.name ?? ''),
  address: keyOf('address', addressText(party?.address)),
  phone: keyOf('phone', contactOf(party, 'COMMUNICATION_TYPE_TELEPHONE')),
  email: keyOf('email', contactOf(party, 'COMMUNICATION_TYPE_EMAIL')),
});

const contactOf = (party: Party | undefined, type: string): string =>
  party?.communication.find((c) => c.type === type)?.identifier ?? '';

const addressText = (address: Address | undefined): string =>
  address === undefined
    ? ''
    : [address.street, address.number, address.poBox, address.city, address.postCode, address.country].join(' ');

const keyOf = (kind: string, value: string): Uint8Array =>
  value.trim() === '' ? NO_KEY : createHash('md5').update(`${kind}|${value.toLowerCase()}`).digest();
