import { expect, test } from 'vitest';
import type { HistoryKeys } from '../../../proto/holdpoint/v1/events.ts';
import {
  AT_IDENTIFIER,
  eachVelocityEvent,
  foldResult,
  foldResults,
  foldVelocity,
  historyKeysOf,
  IDENTIFIERS,
  NO_HISTORY,
  readHistories,
  sharedIdentifiers,
  velocityField,
} from '../../../services/core/risk/history.ts';
import { packHistories, unpackHistories } from '../../../services/core/risk/history-record.ts';

const AT_MS = Date.UTC(2026, 2, 2);
const key = (seed: number): Uint8Array => Uint8Array.from({ length: 16 }, (_, i) => (seed * 31 + i * 7) & 0xff);

const keys: HistoryKeys = {
  keyId: 'k1',
  consignor: { name: key(1), address: key(2), phone: key(3), email: new Uint8Array() },
  consignee: { name: key(4), address: key(5), phone: key(3), email: new Uint8Array() },
  account: new Uint8Array(),
};

const foldParcels = (count: number): Map<string, Map<string, Uint8Array>> => {
  const fields = new Map<string, Map<string, Uint8Array>>();
  const texts = historyKeysOf(keys);
  for (let offset = 0; offset < count; offset++)
    eachVelocityEvent({ keys, offset, receivedAtMs: AT_MS, isBelowDeMinimis: true }, texts, (text, event) => {
      const field = velocityField(offset % 3);
      const known = fields.get(text) ?? new Map<string, Uint8Array>();
      known.set(field, foldVelocity(known.get(field), event));
      fields.set(text, known);
    });
  return fields;
};

test('keys are spelt as base64url, in the order of the identifiers, undefined where nothing was declared', () => {
  const texts = historyKeysOf(keys);
  expect(texts).toHaveLength(IDENTIFIERS.length);
  expect(texts[AT_IDENTIFIER.consignorName]).toBe(Buffer.from(key(1)).toString('base64url'));
  expect(texts[AT_IDENTIFIER.consignorEmail]).toBeUndefined();
  expect(texts[AT_IDENTIFIER.account]).toBeUndefined();
});

test('a telephone of both sides is one history, into which a parcel folds once', () => {
  expect(sharedIdentifiers(historyKeysOf(keys))).toBe(1);
  const fields = foldParcels(6);
  const histories = readHistories(historyKeysOf(keys), (text) => fields.get(text), AT_MS);
  expect(histories[AT_IDENTIFIER.consignorPhone]?.velocity.parcelsEver).toBe(6);
  expect(histories[AT_IDENTIFIER.consigneePhone]).toEqual(histories[AT_IDENTIFIER.consignorPhone]);
});

test('consignor and consignee rows stand in the same order, as shared identifiers need', () => {
  const sides = IDENTIFIERS.map(({ name }) => name.replace(/^consign(or|ee)/, ''));
  expect(sides.slice(0, 4)).toEqual(sides.slice(4, 8));
});

test('an identifier that was declared but never seen has an empty history; one not declared has none', () => {
  const histories = readHistories(historyKeysOf(keys), () => undefined, AT_MS);
  expect(histories[AT_IDENTIFIER.consignorName]).toEqual(NO_HISTORY);
  expect(histories[AT_IDENTIFIER.account]).toBeUndefined();
});

test('histories on record read back exactly as they were', () => {
  const fields = foldParcels(40);
  for (const [text, known] of fields)
    known.set(
      'r1',
      foldResult(undefined, { offset: 3, atMs: AT_MS - 5_000_000, found: text.length % 2 ? ['opioid'] : [] }),
    );
  const histories = readHistories(historyKeysOf(keys), (text) => fields.get(text), AT_MS + 3_600_000);
  expect(unpackHistories(packHistories(histories))).toEqual(histories);
});

test('bytes that are not histories are not read as such', () => {
  expect(unpackHistories(Uint8Array.of(1, 2, 3))).toBeUndefined();
  expect(
    unpackHistories(Uint8Array.from([...packHistories(readHistories(historyKeysOf(keys), () => undefined, AT_MS)), 0])),
  ).toBeUndefined();
});

test('a result folds once into each distinct key of a recommendation', () => {
  const writes = foldResults(['a', 'b', 'a'], { offset: 1, atMs: AT_MS, found: ['opioid'] }, 4, () => undefined);
  expect(writes.map(({ key: text, field }) => [text, field])).toEqual([
    ['a', 'r4'],
    ['b', 'r4'],
  ]);
});
