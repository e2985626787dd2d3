/**
 * The independent reader: reads the raw log and the clients' files with nothing of the product but its message types,
 * and counts for itself.
 */
import { readFileSync } from 'node:fs';
import { AssessmentEvent, DeclarationEvent, RecommendationEvent } from '../../proto/holdpoint/v1/events.ts';

export interface RawRecord {
  readonly partition: number;
  readonly offset: number;
  readonly value: Uint8Array;
}

export interface RawLog {
  readonly declarations: readonly RawRecord[];
  readonly assessments: readonly RawRecord[];
  readonly recommendations: readonly RawRecord[];
  readonly deadLetters: readonly RawRecord[];
}

export interface Audit {
  readonly accepted: number;
  readonly declared: number;
  readonly assessed: number;
  readonly disposed: Readonly<Record<string, number>>;
  readonly recommended: number;
  readonly withdrawn: number;
  readonly deliveredOnce: number;
  /** Log records that only repeat an earlier one of the same id: allowed, counted. */
  readonly repeats: { readonly ends: number; readonly recommendations: number; readonly deliveries: number };
  /** Must all be empty. */
  readonly faults: {
    readonly acceptedButNotInLog: readonly string[];
    readonly withoutEnd: readonly string[];
    readonly withTwoDifferentEnds: readonly string[];
    readonly assessedTwice: readonly string[];
    readonly heldButNotRecommended: readonly string[];
    /** Parcels with two recommendations that are neither superseded nor withdrawn. */
    readonly standingTwice: readonly string[];
    /** Assessed without a lookup, and not assessed again. */
    readonly notMadeGood: readonly string[];
    readonly notDelivered: readonly string[];
    readonly deliveredButNotInLog: readonly string[];
    readonly deadLetters: readonly string[];
  };
}

export const audit = (log: RawLog, files: { readonly receipts: string; readonly deliveries: string }): Audit => {
  const declared = readDeclarations(log.declarations);
  const ends = readEnds(log.assessments);
  const recommendations = readRecommendations(log.recommendations);
  const acceptedKeys = new Set(linesOf(files.receipts).map((line) => line.slice(line.indexOf(' ') + 1)));
  const deliveries = linesOf(files.deliveries).map((line) => line.split(' ').slice(1, 3).join(' '));
  const deliveredOnce = new Set(deliveries);
  const declaredKeys = new Set(declared.values());

  return {
    accepted: acceptedKeys.size,
    declared: declared.size,
    assessed: ends.assessedIds.size,
    disposed: ends.disposed,
    recommended: [...recommendations.seen].filter((id) => id.startsWith('recommended')).length,
    withdrawn: [...recommendations.seen].filter((id) => id.startsWith('withdrawn')).length,
    deliveredOnce: deliveredOnce.size,
    repeats: {
      ends: ends.repeats,
      recommendations: recommendations.repeats,
      deliveries: deliveries.length - deliveredOnce.size,
    },
    faults: {
      acceptedButNotInLog: [...acceptedKeys].filter((key) => !declaredKeys.has(key)),
      withoutEnd: [...declared.keys()].filter((source) => !ends.bySource.has(source)),
      withTwoDifferentEnds: ends.contradictions,
      assessedTwice: ends.assessedTwice,
      heldButNotRecommended: [...ends.heldIds].filter((id) => !recommendations.seen.has(`recommended ${id}`)),
      standingTwice: recommendations.standingTwice,
      notMadeGood: pendingOf(log),
      notDelivered: [...recommendations.seen].filter((id) => !deliveredOnce.has(id)),
      deliveredButNotInLog: [...deliveredOnce].filter((id) => !recommendations.seen.has(id)),
      deadLetters: log.deadLetters.map(({ partition, offset }) => `${partition}/${offset}`),
    },
  };
};

/** Degraded assessments that no re-assessment has followed yet. */
export const pendingOf = (log: RawLog): readonly string[] => {
  const degraded = new Set<string>();
  const madeGood = new Set<string>();
  for (const { value } of log.assessments) {
    const { event } = AssessmentEvent.decode(value);
    if (event === undefined) continue;
    const { trigger } = event.value;
    if (trigger.startsWith('RECOVERED:')) madeGood.add(trigger.slice('RECOVERED:'.length));
    if (event.$case === 'assessed' && event.value.missing.length > 0) degraded.add(event.value.assessmentId);
  }
  return [...degraded].filter((id) => !madeGood.has(id));
};

export const faultsOf = (found: Audit): readonly string[] =>
  Object.entries(found.faults).flatMap(([name, rows]) =>
    rows.length === 0 ? [] : [`${name}: ${rows.length}, such as ${rows.slice(0, 3).join(', ')}`],
  );

const linesOf = (file: string): readonly string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean);

const sourceOf = ({ partition, offset }: { readonly partition: number; readonly offset: number }): string =>
  `${partition}/${offset}`;

/** Source of each record that needs an end → its consignment key. */
const readDeclarations = (records: readonly RawRecord[]): ReadonlyMap<string, string> => {
  const declared = new Map<string, string>();
  for (const record of records) {
    const { event } = DeclarationEvent.decode(record.value);
    if (event === undefined) throw new Error(`declarations ${sourceOf(record)} holds no event`);
    const key =
      event.$case === 'reassessmentDue' ? (event.value.declared?.consignmentKey ?? '') : event.value.consignmentKey;
    declared.set(sourceOf(record), key);
  }
  return declared;
};

const readEnds = (records: readonly RawRecord[]) => {
  const bySource = new Map<string, string>();
  const idOfParcel = new Map<string, string>();
  const assessedIds = new Set<string>();
  const heldIds = new Set<string>();
  const disposed: Record<string, number> = {};
  const contradictions: string[] = [];
  const assessedTwice: string[] = [];
  let repeats = 0;

  for (const record of records) {
    const { event } = AssessmentEvent.decode(record.value);
    if (event === undefined) throw new Error(`assessments ${sourceOf(record)} holds no event`);
    const { value } = event;
    const source = `${value.sourcePartition}/${value.sourceOffset}`;
    const end = event.$case === 'assessed' ? `assessed ${event.value.assessmentId}` : event.value.disposition;
    const before = bySource.get(source);
    if (before !== undefined) {
      repeats += 1;
      if (before !== end) contradictions.push(`${source} ${before} / ${end}`);
      continue;
    }
    bySource.set(source, end);
    if (event.$case === 'disposed') {
      disposed[end] = (disposed[end] ?? 0) + 1;
      continue;
    }
    const { assessmentId, consignmentKey, revision, trigger, outcome } = event.value;
    const parcel = `${consignmentKey} ${revision} ${trigger}`;
    const other = idOfParcel.get(parcel);
    if (other !== undefined && other !== assessmentId) assessedTwice.push(`${parcel}: ${other} and ${assessmentId}`);
    idOfParcel.set(parcel, assessmentId);
    assessedIds.add(assessmentId);
    if (outcome === 'OUTCOME_HOLD') heldIds.add(assessmentId);
  }
  return { bySource, assessedIds, heldIds, disposed, contradictions, assessedTwice, repeats };
};

const readRecommendations = (records: readonly RawRecord[]) => {
  const seen = new Set<string>();
  const parcelOf = new Map<string, string>();
  const ended = new Set<string>();
  let repeats = 0;
  for (const record of records) {
    const { event } = RecommendationEvent.decode(record.value);
    if (event === undefined) throw new Error(`recommendations ${sourceOf(record)} holds no event`);
    const { recommendationId, consignmentKey } = event.value;
    const id = `${event.$case} ${recommendationId}`;
    if (seen.has(id)) {
      repeats += 1;
      continue;
    }
    seen.add(id);
    if (event.$case === 'withdrawn') ended.add(recommendationId);
    else {
      parcelOf.set(recommendationId, consignmentKey);
      if (event.value.supersedes !== '') ended.add(event.value.supersedes);
    }
  }
  const standing = new Map<string, string>();
  const standingTwice: string[] = [];
  for (const [id, parcel] of parcelOf) {
    if (ended.has(id)) continue;
    const other = standing.get(parcel);
    if (other !== undefined) standingTwice.push(`${parcel}: ${other} and ${id}`);
    standing.set(parcel, id);
  }
  return { seen, standingTwice, repeats };
};
