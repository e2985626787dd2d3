/**
 * What inspections of parcels with this identifier have shown: one opaque value per party key and partition of the
 * outcomes topic, 52 bytes. A clean inspection counts as much as a finding; both fade with a half-life of 180 days.
 */
import { addUint16, viewOf } from './bytes.ts';

export const FOUND_GROUPS = [
  'opioid',
  'opioid-precursor',
  'precursor',
  'equipment',
  'other-drug',
  'other-violation',
] as const;
export type FoundGroup = (typeof FOUND_GROUPS)[number];

export interface ResultEvent {
  /** Offset of the record in its partition of the outcomes topic. */
  readonly offset: number;
  readonly atMs: number;
  /** Empty = inspected, nothing found. */
  readonly found: readonly FoundGroup[];
}

/** Integers throughout, so that they can be packed and replayed; counts that fade are in thousandths. */
export interface Results {
  readonly inspections: number;
  readonly findings: number;
  readonly inspectedMilli: number;
  /** In the order of `FOUND_GROUPS`. */
  readonly foundMilli: readonly number[];
  /** Whole hours since the last finding; 0 when there is none (`findings` tells). */
  readonly sinceFoundHours: number;
}

export const NO_RESULTS: Results = {
  inspections: 0,
  findings: 0,
  inspectedMilli: 0,
  foundMilli: FOUND_GROUPS.map(() => 0),
  sinceFoundHours: 0,
};

export const RESULT_HALF_LIFE_DAYS = 180;

/** The value after one more result. Gives back `before` itself when the record was folded already. */
export const foldResult = (before: Uint8Array | undefined, event: ResultEvent): Uint8Array => {
  const known = before !== undefined && before.length === BYTES && before[AT.version] === VERSION;
  if (known && event.offset <= viewOf(before).getFloat64(AT.offset, true)) return before;
  const after = new Uint8Array(BYTES);
  const view = viewOf(after);
  const seconds = secondsOf(event.atMs);
  if (known) after.set(before);
  else {
    after[AT.version] = VERSION;
    view.setUint32(AT.asOf, seconds, true);
  }
  const asOf = view.getUint32(AT.asOf, true);
  const now = Math.max(asOf, seconds);
  const fade = fadeOver(now - asOf);
  // A result that comes in late has faded already.
  const weight = fadeOver(now - seconds);
  view.setFloat64(AT.offset, event.offset, true);
  view.setUint32(AT.asOf, now, true);
  view.setFloat32(AT.inspected, view.getFloat32(AT.inspected, true) * fade + weight, true);
  for (let i = 0; i < FOUND_GROUPS.length; i++) {
    const more = event.found.includes(FOUND_GROUPS[i]!) ? weight : 0;
    view.setFloat32(AT.found + 4 * i, view.getFloat32(AT.found + 4 * i, true) * fade + more, true);
  }
  addUint16(view, AT.inspections);
  if (event.found.length > 0) {
    addUint16(view, AT.findings);
    view.setUint32(AT.lastFound, Math.max(view.getUint32(AT.lastFound, true), seconds), true);
  }
  return after;
};

/** Merges the values that the owners of the partitions have written, as of `asOfMs`. Values of another layout count as absent. */
export const readResults = (values: readonly Uint8Array[], asOfMs: number): Results => {
  if (values.length === 0) return NO_RESULTS;
  let inspections = 0;
  let findings = 0;
  let inspected = 0;
  let lastFound = 0;
  const found = FOUND_GROUPS.map(() => 0);
  const now = secondsOf(asOfMs);
  for (const bytes of values) {
    if (bytes.length !== BYTES || bytes[AT.version] !== VERSION) continue;
    const view = viewOf(bytes);
    const fade = fadeOver(now - view.getUint32(AT.asOf, true));
    inspections += view.getUint16(AT.inspections, true);
    findings += view.getUint16(AT.findings, true);
    inspected += view.getFloat32(AT.inspected, true) * fade;
    lastFound = Math.max(lastFound, view.getUint32(AT.lastFound, true));
    for (let i = 0; i < found.length; i++) found[i]! += view.getFloat32(AT.found + 4 * i, true) * fade;
  }
  return {
    inspections,
    findings,
    inspectedMilli: Math.round(inspected * 1000),
    foundMilli: found.map((n) => Math.round(n * 1000)),
    sinceFoundHours: lastFound === 0 ? 0 : Math.max(0, Math.floor((now - lastFound) / 3600)),
  };
};

const VERSION = 1;

/** Byte positions, little-endian. */
const AT = {
  version: 0,
  inspections: 2,
  findings: 4,
  offset: 8,
  asOf: 16,
  lastFound: 20,
  inspected: 24,
  found: 28,
} as const;
const BYTES = 28 + 4 * FOUND_GROUPS.length;

const secondsOf = (ms: number): number => Math.min(Math.max(Math.floor(ms / 1000), 0), 0xffffffff);
const fadeOver = (seconds: number): number => 2 ** (-Math.max(0, seconds) / (RESULT_HALF_LIFE_DAYS * 86_400));
