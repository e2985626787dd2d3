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
