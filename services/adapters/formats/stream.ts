/**
 * A file of any length, read in pieces: formats of lines and rows are judged as the bytes come, so that memory stays flat;
 * anything else is one message, gathered whole within its bound.
 */

import { defectOf } from '../../core/declaration/rules.ts';
import type { Reference } from '../../core/declaration/validate.ts';
import { type Format, MESSAGE_BYTES_MAX, type ReadRecord } from './format.ts';
import { chooseFormat, HEAD_BYTES, headOf, type JudgedRecord, judgeRecord, readRecords, rejection } from './index.ts';
import { markOf } from './text.ts';

export interface FileMessage {
  /** Unpacked bytes. */
  readonly chunks: AsyncIterable<Uint8Array>;
  /** Absent or empty = detected. */
  readonly format?: string;
  readonly reference: Reference;
}

const PIECE_BYTES_MIN = 1 << 20;

/** @throws what `chunks` throws */
export const readStream = async function* ({
  chunks,
  format: name,
  reference,
}: FileMessage): AsyncGenerator<JudgedRecord> {
  const source = chunks[Symbol.asyncIterator]();
  const held = await gather(source, new Uint8Array(), HEAD_BYTES);
  const head = headOf(held.bytes);
  const chosen = chooseFormat(held.bytes, name);
  if (chosen.kind === 'unreadable' && !isGzip(held.bytes)) return yield rejection(chosen.defects, 1, '');
  const inPieces =
    !isGzip(held.bytes) &&
    chosen.kind === 'format' &&
    chosen.format.pieces?.fits(head) &&
    !markOf(held.bytes)?.startsWith('utf-16');
  if (inPieces) return yield* readInPieces(chosen.format, held, { source, reference });
  const whole = await gather(source, held.bytes, MESSAGE_BYTES_MAX + 1);
  if (!whole.isEnd) return yield tooLarge(`${MESSAGE_BYTES_MAX} bytes`, 1, name ?? '');
  yield* readRecords({ bytes: whole.bytes, reference, ...(name !== undefined && { format: name }) });
};

interface Gathered {
  readonly bytes: Uint8Array;
  /** Nothing comes after. */
  readonly isEnd: boolean;
}

const gather = async (source: AsyncIterator<Uint8Array>, before: Uint8Array, bytesMin: number): Promise<Gathered> => {
  const parts = [before];
  let length = before.byteLength;
  while (length < bytesMin) {
    const next = await source.next();
    if (next.done) return { bytes: Buffer.concat(parts, length), isEnd: true };
    parts.push(next.value);
    length += next.value.byteLength;
  }
  return { bytes: parts.length === 1 ? before : Buffer.concat(parts, length), isEnd: false };
};

interface PieceSource {
  readonly source: AsyncIterator<Uint8Array>;
  readonly reference: Reference;
}

const readInPieces = async function* (
  { name: format, pieces }: Format,
  held: Gathered,
  { source, reference }: PieceSource,
): AsyncGenerator<JudgedRecord> {
  const reader = pieces!.open();
  let record = 0;
  const judged = function* (reads: Iterable<ReadRecord>): Generator<JudgedRecord> {
    for (const read of reads) yield judgeRecord(read, { record: ++record, format, reference });
  };
  let rest = held;
  let wanted = PIECE_BYTES_MIN;
  while (!rest.isEnd) {
    rest = await gather(source, rest.bytes, wanted);
    const cut = rest.isEnd ? rest.bytes.length : pieces!.cut(rest.bytes);
    yield* judged(reader.read(rest.bytes.subarray(0, cut)));
    rest = { bytes: rest.bytes.subarray(cut), isEnd: rest.isEnd };
    wanted = rest.bytes.length + PIECE_BYTES_MIN;
    if (wanted > MESSAGE_BYTES_MAX) return yield tooLarge(`${MESSAGE_BYTES_MAX} bytes a record`, record + 1, format);
  }
  yield* judged(reader.read(rest.bytes));
  yield* judged(reader.end());
  if (record === 0) yield rejection([defectOf('no-record', { path: '' })], 1, format);
};

const isGzip = (bytes: Uint8Array): boolean => bytes[0] === 0x1f && bytes[1] === 0x8b;

const tooLarge = (detail: string, record: number, format: string): JudgedRecord =>
  rejection([defectOf('too-large', { path: '', detail })], record, format);
