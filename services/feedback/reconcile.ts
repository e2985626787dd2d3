/**
 * Proves that what came in went out: every record of the declarations topic has exactly one end, an assessment, a
 * disposition or a dead letter. Counted from the topics themselves, not from anybody's counters.
 */
import type { AssessmentEvent, DeadLetter } from '../../proto/holdpoint/v1/events.ts';
import type { LogRecord } from '../core/log.ts';
import { TOPICS } from '../core/topics.ts';
import { type OffsetSet, offsetSet } from './offsets.ts';

export interface Reconciler {
  /** Records of the declarations topic. */
  sawDeclarations(records: readonly LogRecord[]): void;
  sawAssessment(event: AssessmentEvent): void;
  sawDeadLetter(letter: DeadLetter): void;
  figures(): Figures;
}

export interface Figures {
  readonly recordsIn: number;
  readonly recordsOut: Readonly<Record<string, number>>;
  /** Below the furthest end of their partition, and without one: a partition is dealt with in order. */
  readonly unaccounted: number;
  /** With two ends that differ. */
  readonly contradicted: number;
}

export const openReconciler = (): Reconciler => {
  interface Partition {
    readonly declared: OffsetSet;
    readonly ended: OffsetSet;
    /** Ends of the newest records, to tell a repeated end from a different one. */
    readonly recent: Map<number, number>;
  }
  const partitions = new Map<number, Partition>();
  const recordsOut: Record<string, number> = {};
  let contradicted = 0;

  const partitionOf = (number: number): Partition => {
    const known = partitions.get(number) ?? { declared: offsetSet(), ended: offsetSet(), recent: new Map() };
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
    sawDeclarations(records) {
      for (const { partition, offset } of records) partitionOf(partition).declared.add(offset);
    },
    sawAssessment({ event }) {
      if (event === undefined) return;
      const { sourcePartition: partition, sourceOffset: offset } = event.value;
      const kind = event.$case === 'assessed' ? 'assessed' : event.value.disposition.slice(12).toLowerCase();
      end({ partition, offset }, kind, event.$case === 'assessed' ? event.value.assessmentId : kind);
    },
    sawDeadLetter({ topic, partition, offset }) {
      if (topic === TOPICS.declarations.name) end({ partition, offset }, 'dead-letter', 'dead-letter');
    },
    figures() {
      let recordsIn = 0;
      let unaccounted = 0;
      for (const { declared, ended } of partitions.values()) {
        recordsIn += declared.size();
        unaccounted += declared.missingIn(ended, ended.highest());
      }
      return { recordsIn, recordsOut, unaccounted, contradicted };
    },
  };
};

const RECENT_MAX = 10_000;

/** Kept in place of an id: a text cut from a record keeps all of the record. One contradiction in 2^32 passes for a repeat. */
const fingerprintOf = (id: string): number => {
  let hash = 0;
  for (let i = 0; i < id.length; i++) hash = (Math.imul(hash, 31) + id.charCodeAt(i)) | 0;
  return hash;
};
