/** What no code here can read is buried with its bytes and the reason, and holds up nothing behind it. */
import type { DeadLetter } from '../../proto/holdpoint/v1/events.ts';
import type { LogRecord, NewRecord } from '../core/log.ts';
import { TOPICS } from '../core/topics.ts';

export type Readable<T> =
  | { readonly kind: 'read'; readonly value: T }
  | { readonly kind: 'buried'; readonly letter: NewRecord };

export interface Burial {
  readonly encodeDeadLetter: (letter: DeadLetter) => Uint8Array;
  readonly now: () => number;
}

export const readOrBury = <T>(record: LogRecord, decode: (value: Uint8Array) => T, burial: Burial): Readable<T> => {
  try {
    return { kind: 'read', value: decode(record.value) };
  } catch (error) {
    const letter: DeadLetter = {
      topic: record.topic,
      partition: record.partition,
      offset: record.offset,
      key: record.key,
      value: record.value,
      error: (error as Error).message.slice(0, 500),
      buriedAt: timestampOf(burial.now()),
    };
    return {
      kind: 'buried',
      letter: { topic: TOPICS.deadLetters.name, key: record.key, value: burial.encodeDeadLetter(letter) },
    };
  }
};

export const timestampOf = (ms: number): { seconds: number; nanos: number } => ({
  seconds: Math.floor(ms / 1000),
  nanos: (ms % 1000) * 1e6,
});

export const msOf = (timestamp: { readonly seconds: number; readonly nanos: number } | undefined): number =>
  timestamp === undefined ? 0 : timestamp.seconds * 1000 + Math.floor(timestamp.nanos / 1e6);
