/**
 * What is remembered of a parcel's identifiers. A key's value is a set of fields, `v<partition>` (velocity) and
 * `r<partition>` (results); each is written by that partition's owner only, so the whole is had by merging on reading.
 * The table below says which keys a parcel reads and how it counts for each: nine at most, about six in practice.
 */
import type { HistoryKeys } from '../../../proto/holdpoint/v1/events.ts';
import type { HistoryFields } from '../stores.ts';
import { base64url, shortHash } from './bytes.ts';
import { foldResult, NO_RESULTS, type ResultEvent, type Results, readResults } from './results.ts';
import { foldVelocity, NEVER_SEEN, readVelocity, type Side, type Velocity } from './velocity.ts';

export type { FoundGroup, ResultEvent, Results } from './results.ts';
export type { Velocity, VelocityEvent } from './velocity.ts';
export { foldResult, foldVelocity };

/** What one identifier's past amounts to; without a past, `NEVER_SEEN` and `NO_RESULTS`. */
export interface History {
  readonly velocity: Velocity;
  readonly results: Results;
}

export const NO_HISTORY: History = { velocity: NEVER_SEEN, results: NO_RESULTS };

/** One history per row of `IDENTIFIERS`, in its order; undefined where the identifier was not declared. */
export type Histories = readonly (History | undefined)[];

type KeyOf = (keys: HistoryKeys) => Uint8Array | undefined;

interface Identifier {
  readonly name: string;
  readonly doc: string;
  readonly side: Side;
  readonly key: KeyOf;
  /** Whose number is counted as distinct counterparts. */
  readonly counterpart: KeyOf;
  /** What else is declared of the same party, whose number is counted as variants. */
  readonly variant: KeyOf;
}

const consignorName: KeyOf = (keys) => keys.consignor?.name;
const consigneeName: KeyOf = (keys) => keys.consignee?.name;
const consignorAddress: KeyOf = (keys) => keys.consignor?.address;
const consigneeAddress: KeyOf = (keys) => keys.consignee?.address;

const identifier = <const N extends string>(
  row: Identifier & { readonly name: N },
): Identifier & { readonly name: N } => row;

export const IDENTIFIERS = [
  identifier({
    name: 'consignorName',
    doc: 'Who sends, by name: how long known, how many parcels, to how many consignees, from how many addresses.',
    side: 'consignor',
    key: consignorName,
    counterpart: consigneeName,
    variant: consignorAddress,
  }),
  identifier({
    name: 'consignorAddress',
    doc: 'Where it is sent from: how many names send from there.',
    side: 'consignor',
    key: consignorAddress,
    counterpart: consigneeName,
    variant: consignorName,
  }),
  identifier({
    name: 'consignorPhone',
    doc: "The consignor's telephone: how many names use it.",
    side: 'consignor',
    key: (keys) => keys.consignor?.phone,
    counterpart: consigneeName,
    variant: consignorName,
  }),
  identifier({
    name: 'consignorEmail',
    doc: "The consignor's e-mail: how many names use it.",
    side: 'consignor',
    key: (keys) => keys.consignor?.email,
    counterpart: consigneeName,
    variant: consignorName,
  }),
  identifier({
    name: 'consigneeName',
    doc: 'Who receives, by name: from how many consignors, at how many addresses.',
    side: 'consignee',
    key: consigneeName,
    counterpart: consignorName,
    variant: consigneeAddress,
  }),
  identifier({
    name: 'consigneeAddress',
    doc: 'Where it goes: how many names receive there.',
    side: 'consignee',
    key: consigneeAddress,
    counterpart: consignorName,
    variant: consigneeName,
  }),
  identifier({
    name: 'consigneePhone',
    doc: "The consignee's telephone: how many names use it.",
    side: 'consignee',
    key: (keys) => keys.consignee?.phone,
    counterpart: consignorName,
    variant: consigneeName,
  }),
  identifier({
    name: 'consigneeEmail',
    doc: "The consignee's e-mail: how many names use it.",
    side: 'consignee',
    key: (keys) => keys.consignee?.email,
    counterpart: consignorName,
    variant: consigneeName,
  }),
  identifier({
    name: 'account',
    doc: 'The account that pays: how many consignors use it.',
    side: 'account',
    key: (keys) => keys.account,
    counterpart: consigneeName,
    variant: consignorName,
  }),
] as const;

export type IdentifierName = (typeof IDENTIFIERS)[number]['name'];

/** Place of an identifier in `Histories`. */
export const AT_IDENTIFIER = Object.fromEntries(IDENTIFIERS.map(({ name }, at) => [name, at])) as {
  readonly [N in IdentifierName]: number;
};

/** base64url store keys in the order of `IDENTIFIERS`; undefined where nothing was declared. */
export const historyKeysOf = (keys: HistoryKeys): readonly (string | undefined)[] => {
  const texts: (string | undefined)[] = [];
  for (const row of IDENTIFIERS) {
    const key = row.key(keys);
    texts.push(key === undefined || key.length === 0 ? undefined : base64url(key));
  }
  return texts;
};

/** Identifiers that consignor and consignee have in common; keys of different kinds never agree. */
export const sharedIdentifiers = (keys: readonly (string | undefined)[]): number => {
  let shared = 0;
  for (let i = 0; i < SIDE_ROWS; i++) {
    const key = keys[i];
    if (key !== undefined && key === keys[i + SIDE_ROWS]) shared++;
  }
  return shared;
};

/** The consignor's rows come first, then the consignee's, in the same order. */
const SIDE_ROWS = 4;

export const velocityField = (partition: number): string => `v${partition}`;
export const resultField = (partition: number): string => `r${partition}`;

/** A field whose value has changed since the others were read. */
export interface Newer {
  readonly field: string;
  readonly valueOf: (key: string) => Uint8Array | undefined;
}

/** Merges all partitions' fields of one key, as of `asOfMs`. */
export const readHistory = (fields: HistoryFields | undefined, asOfMs: number): History =>
  fields === undefined ? NO_HISTORY : merge(fields, asOfMs, undefined, undefined);

/** The histories that a parcel reads: what was gathered, with what this batch has folded so far in place of the former. */
export const readHistories = (
  keys: readonly (string | undefined)[],
  fieldsOf: (key: string) => HistoryFields | undefined,
  asOfMs: number,
  newer?: Newer,
): Histories =>
  keys.map((key) => {
    if (key === undefined) return undefined;
    const fields = fieldsOf(key);
    const value = newer?.valueOf(key);
    return fields === undefined && value === undefined
      ? NO_HISTORY
      : merge(fields ?? NO_FIELDS, asOfMs, newer?.field, value);
  });

const merge = (
  fields: HistoryFields,
  asOfMs: number,
  newerField: string | undefined,
  newer: Uint8Array | undefined,
): History => {
  const velocities: Uint8Array[] = newer === undefined ? [] : [newer];
  const results: Uint8Array[] = [];
  for (const [field, value] of fields) {
    if (field.charCodeAt(0) !== LETTER_V) results.push(value);
    else if (newer === undefined || field !== newerField) velocities.push(value);
  }
  return { velocity: readVelocity(velocities, asOfMs), results: readResults(results, asOfMs) };
};

const NO_FIELDS: HistoryFields = new Map();

/** What one accepted declaration changes: calls back once for each of its distinct keys with the event to fold there. */
export const eachVelocityEvent = (
  parcel: {
    readonly keys: HistoryKeys;
    readonly offset: number;
    readonly receivedAtMs: number;
    readonly isBelowDeMinimis: boolean;
  },
  keyTexts: readonly (string | undefined)[],
  fold: (key: string, event: Parameters<typeof foldVelocity>[1]) => void,
): void => {
  for (let i = 0; i < IDENTIFIERS.length; i++) {
    const key = keyTexts[i];
    // Consignor and consignee may share a phone: it has one history, into which a record folds once.
    if (key === undefined || keyTexts.indexOf(key) < i) continue;
    const row = IDENTIFIERS[i]!;
    fold(key, {
      offset: parcel.offset,
      atMs: parcel.receivedAtMs,
      side: row.side,
      counterpart: shortHash(row.counterpart(parcel.keys)),
      variant: shortHash(row.variant(parcel.keys)),
      isBelowDeMinimis: parcel.isBelowDeMinimis,
    });
  }
};

/** Folds one result into each of the keys that a recommendation was about. */
export const foldResults = (
  keys: readonly string[],
  event: ResultEvent,
  partition: number,
  load: (key: string) => HistoryFields | undefined,
): readonly { readonly key: string; readonly field: string; readonly value: Uint8Array }[] => {
  const field = resultField(partition);
  return [...new Set(keys)].map((key) => ({ key, field, value: foldResult(load(key)?.get(field), event) }));
};

const LETTER_V = 'v'.charCodeAt(0);
