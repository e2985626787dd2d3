/** What stands in the log of a record that no code here could read or handle: its bytes, where it came from, and why. */
import type { DeadLetter } from '../../proto/holdpoint/v1/events.ts';
import { instantOfMs } from './declaration/instants.ts';
import { type LogRecord, type NewRecord, RECORD_BYTES_MAX } from './log.ts';
import { TOPICS } from './topics.ts';

export interface Burial {
  readonly encodeDeadLetter: (letter: DeadLetter) => Uint8Array;
  readonly now: () => number;
}

/** A stranger's record may be as large as the log takes: then its letter holds the beginning, for a letter must fit too. */
export const buried = (
  record: Pick<LogRecord, 'topic' | 'partition' | 'offset' | 'key' | 'value'>,
  error: Error,
  { encodeDeadLetter, now }: Burial,
): NewRecord => {
  const { topic, partition, offset } = record;
  const key = record.key.subarray(0, KEY_BYTES_MAX);
  const value = record.value.subarray(0, VALUE_BYTES_MAX);
  const why = error.message.slice(0, WHY_CHARS_MAX);
  const letter = { topic, partition, offset, key, value, error: why, buriedAt: instantOfMs(now()) };
  return { topic: TOPICS.deadLetters.name, key, value: encodeDeadLetter(letter) };
};

const KEY_BYTES_MAX = 512;
const WHY_CHARS_MAX = 500;
/** Leaves room for the key twice, three bytes for each character of the reason, names and framing. */
const VALUE_BYTES_MAX = RECORD_BYTES_MAX - 4_096;
