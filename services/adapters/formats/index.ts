/**
 * Bytes of any supported format to judged declarations: what the gRPC door, the raw topics and the files have in common.
 * Nothing in the bytes makes it throw; every record comes out, in order, as a declaration, a link or a rejection.
 */
import { gunzipSync } from 'node:zlib';
import type { Defect } from '../../../proto/holdpoint/v1/assessment.ts';
import { type Judged, judgeDeclaration, judgeLink } from '../../core/declaration/judge.ts';
import { defectOf, type RuleCode } from '../../core/declaration/rules.ts';
import type { Reference } from '../../core/declaration/validate.ts';
import { canonical } from './canonical.ts';
import { csv } from './csv.ts';
import { type Format, type Head, MESSAGE_BYTES_MAX, type ReadRecord } from './format.ts';
import { itmatt } from './itmatt.ts';
import { jsonl } from './jsonl.ts';
import { protobuf } from './protobuf.ts';
import { looseText } from './text.ts';
import { nameUnsupported } from './unsupported.ts';
import { xfwb } from './xfwb.ts';
import { xfzb } from './xfzb.ts';

/** In the order in which they are asked whether a message is theirs. */
export const FORMATS: readonly Format[] = [xfzb, xfwb, itmatt, canonical, jsonl, csv, protobuf];

export const FORMAT_NAMES: readonly string[] = FORMATS.map(({ name }) => name);

/** How much of the beginning a format is recognised by. */
export const HEAD_BYTES = 65_536;

export interface Message {
  readonly bytes: Uint8Array;
  /** Absent or empty = detected. */
  readonly format?: string;
  readonly reference: Reference;
}

export type JudgedRecord = Judged & {
  /** Counts from 1 within the message. */
  readonly record: number;
  /** Empty where none was recognised. */
  readonly format: string;
};

/** One message at once. Gzip is unpacked, within the same bound. */
export const readRecords = function* (message: Message): Generator<JudgedRecord> {
  const unpacked = unpack(message.bytes);
  if (unpacked.kind === 'unreadable') return yield rejection(unpacked.defects, 1, message.format ?? '');
  const format = chooseFormat(unpacked.bytes, message.format);
  if (format.kind === 'unreadable') return yield rejection(format.defects, 1, '');
  yield* judgeAll(format.format.read(unpacked.bytes), format.format.name, message.reference);
};

/** Every record judged and numbered; a message without any is a rejection too. */
export const judgeAll = function* (
  records: Iterable<ReadRecord>,
  format: string,
  reference: Reference,
): Generator<JudgedRecord> {
  let record = 0;
  for (const read of records) yield judgeRecord(read, { record: ++record, format, reference });
  if (record === 0) yield rejection([defectOf('no-record', { path: '' })], 1, format);
};

export const judgeRecord = (
  read: ReadRecord,
  { record, format, reference }: { readonly record: number; readonly format: string; readonly reference: Reference },
): JudgedRecord => {
  switch (read.kind) {
    case 'declaration':
      return { ...judgeDeclaration(read.declaration, read.defects, reference), record, format };
    case 'link':
      return { ...judgeLink(read.link, read.defects), record, format };
    case 'unreadable':
      return rejection(read.defects, record, format);
    default:
      return read satisfies never;
  }
};

export const rejection = (defects: readonly Defect[], record: number, format: string): JudgedRecord => ({
  kind: 'rejected',
  document: undefined,
  defects,
  record,
  format,
});

export type Chosen =
  | { readonly kind: 'format'; readonly format: Format }
  | { readonly kind: 'unreadable'; readonly defects: readonly Defect[] };

/** @param name as the sender gave it; absent or empty = by the beginning of the bytes, the first 64 KiB of which are enough */
export const chooseFormat = (bytes: Uint8Array, name = ''): Chosen => {
  const named = name === '' ? undefined : FORMATS.find((known) => known.name === name);
  if (named !== undefined && bytes.byteLength > 0) return { kind: 'format', format: named };
  const head = headOf(bytes);
  if (head.text === '') return unreadable('no-record');
  if (name !== '') return unreadable('unknown-format', `${name} is none of ${FORMAT_NAMES.join(', ')}`);
  const format = FORMATS.find((known) => known.detect(head));
  return format === undefined ? unreadable('unknown-format', nameUnsupported(head.text)) : { kind: 'format', format };
};

export const headOf = (bytes: Uint8Array): Head => {
  const head = bytes.subarray(0, HEAD_BYTES);
  return { bytes: head, text: looseText(head) };
};

type Unpacked =
  | { readonly kind: 'bytes'; readonly bytes: Uint8Array }
  | { readonly kind: 'unreadable'; readonly defects: readonly Defect[] };

/** What the trailer of a gzip claims is not believed; unpacking stops at the bound. */
const unpack = (bytes: Uint8Array): Unpacked => {
  if (bytes.byteLength > MESSAGE_BYTES_MAX) return unreadable('too-large', `${MESSAGE_BYTES_MAX} bytes`);
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return { kind: 'bytes', bytes };
  try {
    return { kind: 'bytes', bytes: gunzipSync(bytes, { maxOutputLength: MESSAGE_BYTES_MAX }) };
  } catch (error) {
    const isTooLarge = (error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE';
    return isTooLarge
      ? unreadable('too-large', `${MESSAGE_BYTES_MAX} bytes, unpacked,`)
      : unreadable('wrong-encoding', `gzip, ${(error as Error).message}`);
  }
};

const unreadable = (
  rule: RuleCode,
  detail = '',
): { readonly kind: 'unreadable'; readonly defects: readonly Defect[] } => ({
  kind: 'unreadable',
  defects: [defectOf(rule, { path: '', detail })],
});
