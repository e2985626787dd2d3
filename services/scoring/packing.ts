/** Records as one buffer that is handed between threads, not copied: a batch is a single transfer each way. */
import type { NewRecord } from '../core/log.ts';
import { HEADERS } from '../core/topics.ts';
import type { InputRecord } from './batch.ts';

/** Little-endian: count, then for each record offset, time, sizes of key and value, key, value. */
export const packInputs = (records: readonly InputRecord[]): ArrayBuffer => {
  let bytes = COUNT_BYTES;
  for (const { key, value } of records) bytes += INPUT_HEAD_BYTES + key.byteLength + value.byteLength;
  const packed = new Uint8Array(bytes);
  const view = new DataView(packed.buffer);
  view.setUint32(0, records.length, true);
  let at = COUNT_BYTES;
  for (const { offset, appendedAtMs, key, value } of records) {
    view.setFloat64(at, offset, true);
    view.setFloat64(at + 8, appendedAtMs, true);
    at = putBytes({ packed, view, at: at + 16 }, key, value);
  }
  return packed.buffer;
};

/** The records' bytes are views of `buffer`. */
export const unpackInputs = (buffer: ArrayBuffer): readonly InputRecord[] => {
  const view = new DataView(buffer);
  let at = COUNT_BYTES;
  return Array.from({ length: view.getUint32(0, true) }, () => {
    const offset = view.getFloat64(at, true);
    const appendedAtMs = view.getFloat64(at + 8, true);
    const { key, value, end } = takeBytes(view, at + 16);
    at = end;
    return { offset, appendedAtMs, key, value };
  });
};

/** `topics` names every topic that may occur, in an order that both sides know. */
export const packOutputs = (records: readonly NewRecord[], topics: readonly string[]): ArrayBuffer => {
  let bytes = COUNT_BYTES;
  for (const { key, value } of records) bytes += OUTPUT_HEAD_BYTES + key.byteLength + value.byteLength;
  const packed = new Uint8Array(bytes);
  const view = new DataView(packed.buffer);
  view.setUint32(0, records.length, true);
  let at = COUNT_BYTES;
  for (const { topic, key, value, headers } of records) {
    view.setUint8(at, topics.indexOf(topic));
    view.setUint8(at + 1, headers?.[HEADERS.degraded] === '1' ? 1 : 0);
    at = putBytes({ packed, view, at: at + 2 }, key, value);
  }
  return packed.buffer;
};

export const unpackOutputs = (buffer: ArrayBuffer, topics: readonly string[]): readonly NewRecord[] => {
  const view = new DataView(buffer);
  let at = COUNT_BYTES;
  return Array.from({ length: view.getUint32(0, true) }, () => {
    const topic = topics[view.getUint8(at)]!;
    const isDegraded = view.getUint8(at + 1) === 1;
    const { key, value, end } = takeBytes(view, at + 2);
    at = end;
    return isDegraded ? { topic, key, value, headers: DEGRADED } : { topic, key, value };
  });
};

const COUNT_BYTES = 4;
const SIZES_BYTES = 8;
const INPUT_HEAD_BYTES = 16 + SIZES_BYTES;
const OUTPUT_HEAD_BYTES = 2 + SIZES_BYTES;
const DEGRADED = { [HEADERS.degraded]: '1' } as const;

const putBytes = (
  into: { readonly packed: Uint8Array; readonly view: DataView; readonly at: number },
  key: Uint8Array,
  value: Uint8Array,
): number => {
  into.view.setUint32(into.at, key.byteLength, true);
  into.view.setUint32(into.at + 4, value.byteLength, true);
  const keyAt = into.at + SIZES_BYTES;
  into.packed.set(key, keyAt);
  into.packed.set(value, keyAt + key.byteLength);
  return keyAt + key.byteLength + value.byteLength;
};

const takeBytes = (view: DataView, at: number): { key: Uint8Array; value: Uint8Array; end: number } => {
  const keyAt = at + SIZES_BYTES;
  const valueAt = keyAt + view.getUint32(at, true);
  const end = valueAt + view.getUint32(at + 4, true);
  return {
    key: new Uint8Array(view.buffer as ArrayBuffer, keyAt, valueAt - keyAt),
    value: new Uint8Array(view.buffer as ArrayBuffer, valueAt, end - valueAt),
    end,
  };
};
