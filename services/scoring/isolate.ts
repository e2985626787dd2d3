/**
 * One record that makes scoring throw must not stop its partition for ever. It is found, becomes a dead letter with its
 * bytes and what was thrown, and the others are scored as if it had been unreadable.
 */
import type { InForce } from '../core/decision/assess.ts';
import type { InputRecord } from './batch.ts';
import type { Ports } from './ports.ts';
import { type Batch, type ScoredBatch, scoreBatch } from './scoring.ts';

/** @throws what scoring throws when it is retriable, or when it is not the records that are at fault */
export const scoreAround = async (ports: Ports, inForce: InForce, batch: Batch): Promise<ScoredBatch> => {
  const unfit = new Map<number, string>();
  const attempt: Attempt = (records) => outcomeOf(scoreBatch(ports, inForce, { ...batch, records, unfit }));
  for (;;) {
    let tried = await attempt(batch.records);
    // What does not happen again is no record's fault.
    if (tried.kind === 'thrown') tried = await attempt(batch.records);
    if (tried.kind === 'scored') return tried.scored;
    const culprit = await firstToThrow(batch.records, tried.error, attempt);
    if (culprit === undefined) throw tried.error;
    unfit.set(culprit.record.offset, whyOf(culprit.error));
    // Nothing can be scored at all: that is our fault, and burying everybody's parcels would not mend it.
    if (unfit.size === batch.records.length && unfit.size >= SOUND_BATCH_MIN) throw tried.error;
  }
};

const SOUND_BATCH_MIN = 8;

type Attempt = (records: readonly InputRecord[]) => Promise<Tried>;
type Tried =
  | { readonly kind: 'scored'; readonly scored: ScoredBatch }
  | { readonly kind: 'thrown'; readonly error: Error };

/** A permit that was drawn before the throw is not drawn again: a draw is kept by parcel. */
const outcomeOf = async (scoring: Promise<ScoredBatch>): Promise<Tried> => {
  try {
    return { kind: 'scored', scored: await scoring };
  } catch (error) {
    if ((error as { readonly retriable?: boolean }).retriable === true) throw error;
    return { kind: 'thrown', error: error as Error };
  }
};

/**
 * The last record of the shortest beginning of the batch that throws, found by halving: a record may throw only because
 * of what those before it left behind. Undefined when it throws without any record.
 */
const firstToThrow = async (records: readonly InputRecord[], thrown: Error, attempt: Attempt) => {
  if ((await attempt([])).kind === 'thrown') return undefined;
  let sound = 0;
  let throwing = records.length;
  let error = thrown;
  while (throwing - sound > 1) {
    const middle = (sound + throwing) >> 1;
    const tried = await attempt(records.slice(0, middle));
    if (tried.kind === 'thrown') {
      throwing = middle;
      error = tried.error;
    } else sound = middle;
  }
  return { record: records[throwing - 1]!, error };
};

const whyOf = ({ name, message }: Error): string => `${name}: ${message}`.slice(0, WHY_CHARS_MAX);

const WHY_CHARS_MAX = 500;
