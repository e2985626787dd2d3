/** What no code here can read is buried with its bytes and the reason, and holds up nothing behind it. */

import { type Burial, buried } from '../core/dead-letter.ts';
import { msOfInstant } from '../core/declaration/instants.ts';
import type { BatchHandler, LogRecord, NewRecord } from '../core/log.ts';

export type Readable<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'buried'; readonly letter: NewRecord };

export const readOrBury = <T>(record: LogRecord, decode: (value: Uint8Array) => T, burial: Burial): Readable<T> => {
  try {
    return { kind: 'read', value: decode(record.value) };
  } catch (error) {
    return { kind: 'buried', letter: buried(record, error as Error, burial) };
  }
};

/** A handler that shows every record of a topic, decoded, and buries what cannot be. */
export const seeEach =
  <T>(decode: (value: Uint8Array) => T, see: (value: T) => void, burial: Burial): BatchHandler =>
  async (batch) => {
    const outputs: NewRecord[] = [];
    for (const record of batch) {
      const read = readOrBury(record, decode, burial);
      if (read.kind === 'read') see(read.value);
      else outputs.push(read.letter);
    }
    return { outputs };
  };

/** For those who only look: burying is left to the group that must have every record of the topic. */
export const readable = <T>(value: Uint8Array, decode: (value: Uint8Array) => T): T | undefined => {
  try {
    return decode(value);
  } catch {
    return undefined;
  }
};

export const msOf = (timestamp: { readonly seconds: number; readonly nanos: number } | undefined): number =>
  timestamp === undefined ? 0 : msOfInstant(timestamp);
