/** What every format of declarations has in common. */
import type { Defect } from '../../../proto/holdpoint/v1/assessment.ts';
import type { Declaration, MasterLink } from '../../../proto/holdpoint/v1/declaration.ts';

export interface Format {
  readonly name: string;
  /** Public text: what it is, what a record is. */
  readonly doc: string;
  /** Decides by the beginning of the bytes; formats are asked in the order of the table. */
  detect(head: Head): boolean;
  /** One entry a record, in order. Never throws over what is in the bytes, never cuts, never guesses. */
  read(bytes: Uint8Array): Iterable<ReadRecord>;
  /** Formats of many records: reads a file piece by piece. */
  readonly pieces?: {
    /** Where the bytes may be cut: after the last line end before `end`, that is not within a record; 0 = nowhere yet. */
    cut(bytes: Uint8Array): number;
    open(): PieceReader;
    /** True when a file that begins like this is made of lines. */
    fits(head: Head): boolean;
  };
}

export interface PieceReader {
  read(piece: Uint8Array): Iterable<ReadRecord>;
  /** What was still waiting for its end. */
  end(): Iterable<ReadRecord>;
}

/** The beginning of a message. */
export interface Head {
  readonly bytes: Uint8Array;
  /** Read as UTF-8 or, by byte-order mark or pattern, UTF-16; leading white space left out. */
  readonly text: string;
}

/** A record as its format's reader understands it: not yet normalised or validated. */
export type ReadRecord =
  | { readonly kind: 'declaration'; readonly declaration: Declaration; readonly defects: readonly Defect[] }
  | { readonly kind: 'link'; readonly link: MasterLink; readonly defects: readonly Defect[] }
  | { readonly kind: 'unreadable'; readonly defects: readonly Defect[] };

/** One message; a file of many records is no message. */
export const MESSAGE_BYTES_MAX = 32 * 1024 * 1024;

/** The bytes of a format of pieces, at once. */
export const readPieces = function* (reader: PieceReader, bytes: Uint8Array): Generator<ReadRecord> {
  yield* reader.read(bytes);
  yield* reader.end();
};

/** After the last line feed; 0 when there is none. */
export const afterLastLine = (bytes: Uint8Array): number => bytes.lastIndexOf(LINE_FEED) + 1;

/** Lines without their ends, blank ones left out. */
export const linesOf = function* (bytes: Uint8Array): Generator<Uint8Array> {
  let start = 0;
  while (start < bytes.length) {
    const feed = bytes.indexOf(LINE_FEED, start);
    const end = feed < 0 ? bytes.length : feed;
    const line = bytes.subarray(start, bytes[end - 1] === CARRIAGE_RETURN && end > start ? end - 1 : end);
    if (line.some((byte) => byte > 0x20)) yield line;
    start = end + 1;
  }
};

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;
