/** Reads a batch of the declarations topic: each record becomes something to judge, a link, or a dead letter. */
import type { DeclarationEvent, Declared, Linked } from '../../proto/holdpoint/v1/events.ts';
import type { Arrival } from '../core/decision/verdict.ts';
import { assessmentIdOf, type Sha256 } from '../core/declaration/identity.ts';
import { msOfInstant } from '../core/declaration/instants.ts';
import { historyKeysOf } from '../core/risk/history.ts';
import type { Codec } from './ports.ts';

/** A record as it comes to the worker. All records of a batch are of one partition, in offset order. */
export interface InputRecord {
  readonly offset: number;
  readonly appendedAtMs: number;
  readonly key: Uint8Array;
  readonly value: Uint8Array;
}

export type Item = DeclaredItem | LinkedItem | PoisonItem;

export interface DeclaredItem {
  readonly kind: 'declared';
  readonly record: InputRecord;
  readonly declared: Declared;
  readonly declaration: NonNullable<Declared['declaration']>;
  readonly arrival: Arrival;
  readonly trigger: string;
  readonly receivedAtMs: number;
  /** base64url store keys in the order of `IDENTIFIERS`. */
  readonly historyKeys: readonly (string | undefined)[];
}

export interface LinkedItem {
  readonly kind: 'linked';
  readonly partition: number;
  readonly record: InputRecord;
  readonly linked: Linked;
}

export interface PoisonItem {
  readonly kind: 'poison';
  readonly partition: number;
  readonly record: InputRecord;
  readonly error: string;
  /** What it declares, where that can be read: its parcel is told what became of it. */
  readonly declared?: DeclaredItem;
}

export const readBatch = (
  records: readonly InputRecord[],
  options: {
    readonly partition: number;
    readonly codec: Codec;
    readonly sha256: Sha256;
    /** Offsets of records that were found to make scoring throw, with what was thrown. */
    readonly unfit?: ReadonlyMap<number, string> | undefined;
  },
): readonly Item[] => records.map((record) => readRecord(record, options));

const readRecord = (record: InputRecord, options: Parameters<typeof readBatch>[1]): Item => {
  const { partition } = options;
  const why = options.unfit?.get(record.offset);
  try {
    const item = itemOf(record, options.codec.declarationEvent.decode(record.value), options);
    if (why === undefined) return item;
    return { kind: 'poison', partition, record, error: why, ...(item.kind === 'declared' && { declared: item }) };
  } catch (error) {
    return { kind: 'poison', partition, record, error: why ?? (error as Error).message };
  }
};

const itemOf = (
  record: InputRecord,
  { event }: DeclarationEvent,
  options: { readonly partition: number; readonly sha256: Sha256 },
): Item => {
  const { partition } = options;
  switch (event?.$case) {
    case 'declared':
      return declaredItem(record, event.value, { trigger: 'DECLARED' }, options);
    case 'reassessmentDue': {
      const { declared, trigger, priorRecommendationId } = event.value;
      if (declared === undefined)
        return { kind: 'poison', partition, record, error: 'a re-assessment without a declaration' };
      return declaredItem(record, declared, { trigger, priorRecommendationId }, options);
    }
    case 'linked':
      return { kind: 'linked', partition, record, linked: event.value };
    case undefined:
      return { kind: 'poison', partition, record, error: 'neither a declaration, a re-assessment nor a link' };
    default:
      return event satisfies never;
  }
};

const declaredItem = (
  record: InputRecord,
  declared: Declared,
  due: { readonly trigger: string; readonly priorRecommendationId?: string },
  { partition, sha256 }: { readonly partition: number; readonly sha256: Sha256 },
): Item => {
  const { declaration, consignmentKey, source, historyKeys } = declared;
  if (declaration === undefined || consignmentKey === '') {
    return { kind: 'poison', partition, record, error: 'a declaration without its content or key' };
  }
  const { trigger, priorRecommendationId } = due;
  const { revision } = declaration;
  const order = {
    partition,
    offset: record.offset,
    revision,
    contentDigest: hexOf(declared.contentDigest),
    isCancellation: declaration.function === 'DECLARATION_FUNCTION_CANCELLATION',
    assessmentId: assessmentIdOf({ consignmentKey, revision, trigger }, sha256),
  };
  return {
    kind: 'declared',
    record,
    declared,
    declaration,
    arrival:
      priorRecommendationId === undefined
        ? { ...order, kind: 'declared' }
        : { ...order, kind: 'reassessment', priorRecommendationId },
    trigger,
    receivedAtMs: source?.receivedAt === undefined ? record.appendedAtMs : msOfInstant(source.receivedAt),
    historyKeys: historyKeys === undefined ? [] : historyKeysOf(historyKeys),
  };
};

const hexOf = (bytes: Uint8Array): string => {
  let hex = '';
  for (let i = 0; i < bytes.length; i++) hex += HEX[bytes[i]!];
  return hex;
};

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
