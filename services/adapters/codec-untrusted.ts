/**
 * Reads protobuf bytes that a stranger sent. What the generated decoder would throw over, or silently pass by, becomes a
 * defect with path, value and rule: an int64 beyond 2^53, text that is not UTF-8, another message type's bytes.
 */
import type { Defect } from '../../proto/holdpoint/v1/assessment.ts';
import { MESSAGES } from '../../proto/holdpoint/v1/schema.ts';
import { defectOf } from '../core/declaration/rules.ts';
import { WireReader } from './codec-wire.ts';

export interface Read<T> {
  /** Absent when the bytes are no such message at all; then `defects` says why. */
  readonly message: T | undefined;
  readonly defects: readonly Defect[];
}

export interface Decoder<T> {
  decode(reader: WireReader, length?: number): T;
}

/** @param type name of the message, as in the .proto */
export const decodeUntrusted = <T extends object>(decoder: Decoder<T>, type: string, bytes: Uint8Array): Read<T> => {
  const reader = new UntrustedReader(bytes);
  try {
    const message = decoder.decode(reader);
    if (reader.pos !== bytes.byteLength)
      return unreadable(type, `bytes after position ${reader.pos} belong to no field`);
    if (reader.skippedBytes * 2 > bytes.byteLength)
      return unreadable(type, 'most of its bytes are in fields of another type');
    const defects = reader.oversize.length === 0 ? [] : takeOversize(message, type, reader.oversize);
    if (reader.skippedBytes > 0) defects.push(unknownFields(reader.skippedBytes));
    return { message, defects };
  } catch (error) {
    return unreadable(type, (error as Error).message);
  }
};

class UntrustedReader extends WireReader {
  /** Values beyond 2^53, as text, in the order of the bytes. */
  readonly oversize: string[] = [];
  skippedBytes = 0;

  /** A marker takes the place of the value: a fraction, which no int64 is; its whole part says which. */
  protected override readInt64(): number {
    const start = this.pos;
    const value = super.readInt64();
    if (Number.isSafeInteger(value)) return value;
    this.oversize.push(exactInt64(this.source.subarray(start, this.pos)));
    return this.oversize.length - 0.5;
  }

  /** The generated decoder skips what it does not know, and what has another wire type than it expects. */
  override skip(...args: Parameters<WireReader['skip']>): Uint8Array<ArrayBuffer> {
    const start = this.pos;
    const skipped = super.skip(...args);
    this.skippedBytes += this.pos - start + 1;
    return skipped as Uint8Array<ArrayBuffer>;
  }

  protected override utf8(start: number, end: number): string {
    return STRICT_UTF8.decode(this.source.subarray(start, end));
  }
}

const STRICT_UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

const exactInt64 = (varint: Uint8Array): string => {
  let value = 0n;
  for (let i = 0; i < varint.length; i++) value |= BigInt(varint[i]! & 0x7f) << BigInt(7 * i);
  return BigInt.asIntN(64, value).toString();
};

const unreadable = (type: string, cause: string): Read<never> => ({
  message: undefined,
  defects: [defectOf('not-a-declaration', { path: '', detail: `not a holdpoint.v1.${type}, ${cause}` })],
});

const unknownFields = (bytes: number): Defect =>
  defectOf('unknown-field', { path: '', value: `${bytes} bytes`, detail: 'protobuf fields' });

/** Finds the markers, takes them out and says where they stood. */
const takeOversize = (message: object, type: string, oversize: readonly string[]): Defect[] => {
  const defects: Defect[] = [];
  const visit = (record: Record<string, unknown>, typeName: string, path: string): void => {
    for (const field of MESSAGES[typeName] ?? []) {
      const value = field.oneof === undefined ? record[field.name] : caseOf(record[field.oneof], field.name);
      const at = path === '' ? field.name : `${path}.${field.name}`;
      if (field.kind === 'message' && Array.isArray(value)) {
        value.forEach((item, i) => {
          visit(item, field.type!, `${at}[${i}]`);
        });
      } else if (field.kind === 'message' && value !== undefined)
        visit(value as Record<string, unknown>, field.type!, at);
      else if (field.kind === 'timestamp' && value !== undefined) {
        const seconds = (value as { seconds: number }).seconds;
        if (isMarker(seconds)) take(record, field.name, undefined, at, seconds);
      } else if (field.kind === 'int64' && isMarker(value)) {
        take(record, field.name, field.optional ? undefined : 0, at, value as number);
      }
    }
  };
  const take = (
    record: Record<string, unknown>,
    name: string,
    instead: unknown,
    path: string,
    marker: number,
  ): void => {
    record[name] = instead;
    defects.push(defectOf('integer-range', { path, value: oversize[Math.floor(marker)]! }));
  };
  visit(message as Record<string, unknown>, type, '');
  return defects;
};

const caseOf = (union: unknown, name: string): unknown => {
  const held = union as { $case: string; value: unknown } | undefined;
  return held?.$case === name ? held.value : undefined;
};

const isMarker = (value: unknown): boolean => typeof value === 'number' && !Number.isInteger(value);
