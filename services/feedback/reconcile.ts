/**
 * Proves that what came in went out: every record of the declarations topic has exactly one end, an assessment, a
 * disposition or a dead letter. Counted from the topics themselves, not from anybody's counters.
 */
import type { AssessmentEvent, DeadLetter } from '../../proto/holdpoint/v1/events.ts';
import type { LogRecord } from '../core/log.ts';
import { TOPICS } from '../core/topics.ts';
import { type OffsetSet, offsetSet } from './offsets.ts';

export interface Reconciler {
  /** From here on this process reads a partition of the topic: what came before, another did, or this one before it died. */
  tookDeclarations(partition: number): void;
  tookAssessments(partition: number): void;
  /** Records of the declarations topic. */
  sawDeclarations(records: readonly LogRecord[]): void;
  sawAssessment(event: AssessmentEvent): void;
  sawDeadLetter(letter: DeadLetter): void;
  figures(): Figures;
}

export interface Figures {
  readonly recordsIn: number;
  readonly recordsOut: Readonly<Record<string, number>>;
  /** Between the first and the furthest end seen of their partition, and without one: it is dealt with in order. */
  readonly unaccounted: number;
  /** With two ends that differ. */
  readonly contradicted: number;
}

export const openReconciler = (): Reconciler => {
  interface Partition {
    declared: OffsetSet;
    ended: OffsetSet;
    /** Where ends began to be seen; records before it had theirs before. */
    firstEnd: number;
    /** Ends of the newest records, to tell a repeated end from a different one. */
    recent: Map<number, number>;
  }
  const noEnds = (): Pick<Partition, 'ended' | 'firstEnd' | 'recent'> => ({
    ended: offsetSet(),
    firstEnd: NONE,
    recent: new Map(),
  });
  const partitions = new Map<number, Partition>();
  const recordsOut: Record<string, number> = {};
  let recordsIn = 0;
  let contradicted = 0;

  const partitionOf = (number: number): Partition => {
    const known = partitions.get(number) ?? { declared: offsetSet(), ...noEnds() };
    partitions.set(number, known);
    return known;
  };

  const end = (source: { readonly partition: number; readonly offset: number }, kind: string, id: string): void => {
    const { ended, recent } = partitionOf(source.partition);
    if (!ended.add(source.offset)) {
      const before = recent.get(source.offset);
      if (before !== undefined && before !== fingerprintOf(id)) contradicted++;
      return;
    }
    recordsOut[kind] = (recordsOut[kind] ?? 0) + 1;
    recent.set(source.offset, fingerprintOf(id));
    if (recent.size > RECENT_MAX) for (const oldest of recent.keys()) return void recent.delete(oldest);
  };

  return {
    tookDeclarations(partition) {
      partitionOf(partition).declared = offsetSet();
    },
    tookAssessments(partition) {
      Object.assign(partitionOf(partition), noEnds());
    },
    sawDeclarations(records) {
      for (const { partition, offset } of records) if (partitionOf(partition).declared.add(offset)) recordsIn++;
    },
    sawAssessment({ event }) {
      if (event === undefined) return;
      const { sourcePartition: partition, sourceOffset: offset } = event.value;
      const account = partitionOf(partition);
      if (account.firstEnd === NONE) account.firstEnd = offset;
      const kind = event.$case === 'assessed' ? 'assessed' : event.value.disposition.slice(12).toLowerCase();
      end({ partition, offset }, kind, event.$case === 'assessed' ? event.value.assessmentId : kind);
    },
    sawDeadLetter({ topic, partition, offset }) {
      if (topic === TOPICS.declarations.name) end({ partition, offset }, 'dead-letter', 'dead-letter');
    },
    figures() {
      let unaccounted = 0;
      for (const { declared, ended, firstEnd } of partitions.values())
        unaccounted += declared.missingIn(ended, { first: firstEnd, last: ended.highest() });
      return { recordsIn, recordsOut, unaccounted, contradicted };
    },
  };
};

const RECENT_MAX = 10_000;
const NONE = Number.POSITIVE_INFINITY;

/** Kept in place of an id: a text cut from a record keeps all of the record. One contradiction in 2^32 passes for a repeat. */
const fingerprintOf = (id: string): number => {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0;
  return hash;
};
