/**
 * How often an identifier was declared lately, and with whom: one opaque value per party key and partition, 140 bytes.
 * Every parcel folds into it; a redelivered record is recognised by its offset and folds once.
 */
import { addUint8, addUint16, addUint32, carve, uint16At, uint32At, viewOf } from './bytes.ts';

/** One parcel, as seen by one of its identifiers. */
export interface VelocityEvent {
  /** Offset of the record in its partition of the declarations topic. */
  readonly offset: number;
  /** When we received the declaration. */
  readonly atMs: number;
  readonly side: Side;
  /** `shortHash` of the other side's name; 0 = not declared. */
  readonly counterpart: number;
  /** `shortHash` of what else was declared of the same party: its address for a name, its name for anything else; 0 = nothing. */
  readonly variant: number;
  /** Declared under the value from which duty is due: many of those in a week look like one consignment, split. */
  readonly isBelowDeMinimis: boolean;
}

export type Side = 'consignor' | 'consignee' | 'account';

/** What the fields of one identifier say at one instant. Integers throughout, so that they can be packed and replayed. */
export interface Velocity {
  readonly parcels1d: number;
  readonly parcels7d: number;
  readonly parcels30d: number;
  readonly parcelsEver: number;
  /** Whole hours since the identifier was first and last declared; 0 for one never seen. */
  readonly knownHours: number;
  readonly sinceLastHours: number;
  /** Distinct names on the other side in this and the last 30-day period, estimated; bounded by `DISTINCT_MAX`. */
  readonly counterparts: number;
  /** Distinct addresses of this name, or distinct names at this address, phone, e-mail or account. */
  readonly variants: number;
  /** The sets behind `counterparts` and `variants` are full: read "at least". */
  readonly isFull: boolean;
  readonly belowDeMinimis7d: number;
  readonly wasConsignor: boolean;
  readonly wasConsignee: boolean;
}

export const NEVER_SEEN: Velocity = {
  parcels1d: 0,
  parcels7d: 0,
  parcels30d: 0,
  parcelsEver: 0,
  knownHours: 0,
  sinceLastHours: 0,
  counterparts: 0,
  variants: 0,
  isFull: false,
  belowDeMinimis7d: 0,
  wasConsignor: false,
  wasConsignee: false,
};

/** The value after one more parcel. Gives back `before` itself when the record was folded already. */
export const foldVelocity = (before: Uint8Array | undefined, event: VelocityEvent): Uint8Array => {
  const known = before !== undefined && before.length === BYTES && before[AT.version] === VERSION;
  if (known && event.offset <= viewOf(before).getFloat64(AT.offset, true)) return before;
  const after = carve(BYTES);
  const view = viewOf(after);
  const day = dayOf(event.atMs);
  if (known) {
    after.set(before);
    advance(after, view, day);
  } else {
    after[AT.version] = VERSION;
    view.setUint16(AT.day, day, true);
    view.setUint32(AT.firstSeen, secondsOf(event.atMs), true);
  }
  const lastDay = view.getUint16(AT.day, true);
  view.setFloat64(AT.offset, event.offset, true);
  view.setUint32(AT.firstSeen, Math.min(view.getUint32(AT.firstSeen, true), secondsOf(event.atMs)), true);
  view.setUint32(AT.lastSeen, Math.max(view.getUint32(AT.lastSeen, true), secondsOf(event.atMs)), true);
  addUint32(view, AT.total);
  if (lastDay - day < RING_DAYS) addUint16(view, AT.ring + 2 * (day % RING_DAYS));
  if (event.isBelowDeMinimis && lastDay - day < WEEK_DAYS) addUint8(after, AT.week + (day % WEEK_DAYS));
  after[AT.flags] = after[AT.flags]! | SIDE_FLAG[event.side];
  if (event.counterpart !== 0) setBit(after, AT.counterparts, COUNTERPART_BITS, event.counterpart);
  if (event.variant !== 0) setBit(after, AT.variants, VARIANT_BITS, event.variant);
  return after;
};

/** Merges the values that the owners of the partitions have written, as of `asOfMs`. Values of another layout count as absent. */
export const readVelocity = (values: readonly Uint8Array[], asOfMs: number): Velocity => {
  if (values.length === 0) return NEVER_SEEN;
  const today = dayOf(asOfMs);
  const epoch = epochOf(today);
  let parcels1d = 0;
  let parcels7d = 0;
  let parcels30d = 0;
  let parcelsEver = 0;
  let belowDeMinimis7d = 0;
  let firstSeen = 0xffffffff;
  let lastSeen = 0;
  let flags = 0;
  counterpartWords.fill(0);
  variantWords.fill(0);
  for (const bytes of values) {
    if (bytes.length !== BYTES || bytes[AT.version] !== VERSION) continue;
    const lastDay = uint16At(bytes, AT.day);
    flags |= bytes[AT.flags]!;
    parcelsEver += uint32At(bytes, AT.total);
    firstSeen = Math.min(firstSeen, uint32At(bytes, AT.firstSeen));
    lastSeen = Math.max(lastSeen, uint32At(bytes, AT.lastSeen));
    // A bucket holds the latest day of its place in the ring: lastDay, or the 29 before it.
    const from = Math.max(lastDay - RING_DAYS + 1, today - RING_DAYS + 1);
    for (let day = lastDay; day >= from; day--) {
      const count = uint16At(bytes, AT.ring + 2 * (day % RING_DAYS));
      parcels30d += count;
      if (day > today - WEEK_DAYS) parcels7d += count;
      if (day >= today) parcels1d += count;
    }
    for (let day = lastDay; day > lastDay - WEEK_DAYS && day > today - WEEK_DAYS; day--)
      belowDeMinimis7d += bytes[AT.week + (day % WEEK_DAYS)]!;
    const age = epoch - epochOf(lastDay);
    mergeGenerations(bytes, AT.counterparts, COUNTERPART_WORDS, age, counterpartWords);
    mergeGenerations(bytes, AT.variants, VARIANT_WORDS, age, variantWords);
  }
  if (parcelsEver === 0) return NEVER_SEEN;
  const counterparts = estimate(counterpartWords, COUNTERPART_BITS);
  const variants = estimate(variantWords, VARIANT_BITS);
  const nowSeconds = secondsOf(asOfMs);
  return {
    parcels1d,
    parcels7d,
    parcels30d,
    parcelsEver,
    knownHours: hoursBetween(firstSeen, nowSeconds),
    sinceLastHours: hoursBetween(lastSeen, nowSeconds),
    counterparts,
    variants,
    isFull: counterparts >= DISTINCT_MAX.counterparts || variants >= DISTINCT_MAX.variants,
    belowDeMinimis7d,
    wasConsignor: (flags & SIDE_FLAG.consignor) !== 0,
    wasConsignee: (flags & SIDE_FLAG.consignee) !== 0,
  };
};

const VERSION = 1;
const RING_DAYS = 30;
const WEEK_DAYS = 7;
const COUNTERPART_BITS = 128;
const VARIANT_BITS = 64;
const COUNTERPART_WORDS = COUNTERPART_BITS / 32;
const VARIANT_WORDS = VARIANT_BITS / 32;

/** Byte positions, little-endian. Sets have two generations of 30 days each, the running one first. */
const AT = {
  version: 0,
  flags: 1,
  day: 2,
  offset: 4,
  firstSeen: 12,
  lastSeen: 16,
  total: 20,
  ring: 24,
  week: 84,
  counterparts: 92,
  variants: 124,
} as const;
const BYTES = 140;

const SIDE_FLAG = { consignor: 1, consignee: 2, account: 4 } as const;

const DAY_MS = 86_400_000;
const secondsOf = (ms: number): number => Math.min(Math.max(Math.floor(ms / 1000), 0), 0xffffffff);
const dayOf = (ms: number): number => Math.min(Math.max(Math.floor(ms / DAY_MS), 0), 0xffff);
const epochOf = (day: number): number => Math.floor(day / RING_DAYS);
const hoursBetween = (fromSeconds: number, toSeconds: number): number =>
  Math.max(0, Math.floor((toSeconds - fromSeconds) / 3600));

/** Moves the rings and the sets' generations on to `day`; a record of an earlier day moves nothing. */
const advance = (bytes: Uint8Array, view: DataView, day: number): void => {
  const lastDay = view.getUint16(AT.day, true);
  if (day <= lastDay) return;
  for (let d = Math.max(lastDay + 1, day - RING_DAYS + 1); d <= day; d++)
    view.setUint16(AT.ring + 2 * (d % RING_DAYS), 0, true);
  for (let d = Math.max(lastDay + 1, day - WEEK_DAYS + 1); d <= day; d++) bytes[AT.week + (d % WEEK_DAYS)] = 0;
  const epochs = epochOf(day) - epochOf(lastDay);
  if (epochs > 0) {
    ageSet(bytes, AT.counterparts, COUNTERPART_BITS / 8, epochs);
    ageSet(bytes, AT.variants, VARIANT_BITS / 8, epochs);
  }
  view.setUint16(AT.day, day, true);
};

const ageSet = (bytes: Uint8Array, at: number, size: number, epochs: number): void => {
  if (epochs === 1) bytes.copyWithin(at + size, at, at + size);
  else bytes.fill(0, at + size, at + 2 * size);
  bytes.fill(0, at, at + size);
};

const setBit = (bytes: Uint8Array, at: number, bits: number, hash: number): void => {
  const bit = hash % bits;
  bytes[at + (bit >> 3)] = bytes[at + (bit >> 3)]! | (1 << (bit & 7));
};

const counterpartWords = new Uint32Array(COUNTERPART_WORDS);
const variantWords = new Uint32Array(VARIANT_WORDS);

/** A generation is in the window when it belongs to the running 30-day period or the one before. */
const mergeGenerations = (bytes: Uint8Array, at: number, words: number, age: number, into: Uint32Array): void => {
  if (age > 1) return;
  for (let i = 0; i < words; i++) {
    into[i] = into[i]! | uint32At(bytes, at + 4 * i);
    if (age <= 0) into[i] = into[i]! | uint32At(bytes, at + 4 * (words + i));
  }
};

/** Linear counting (Whang et al. 1990): as many as would leave this share of the bits empty. */
const estimate = (words: Uint32Array, bits: number): number => {
  let set = 0;
  for (const word of words) set += bitCount(word);
  return LINEAR_COUNT[bits === COUNTERPART_BITS ? 'counterparts' : 'variants'][set]!;
};

const bitCount = (word: number): number => {
  let n = word - ((word >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

const linearCounts = (bits: number): readonly number[] =>
  Array.from({ length: bits + 1 }, (_, set) => Math.round(bits * Math.log(bits / Math.max(bits - set, 1))));

const LINEAR_COUNT = { counterparts: linearCounts(COUNTERPART_BITS), variants: linearCounts(VARIANT_BITS) };

/** What the sets can tell apart at most. */
export const DISTINCT_MAX = {
  counterparts: LINEAR_COUNT.counterparts[COUNTERPART_BITS]!,
  variants: LINEAR_COUNT.variants[VARIANT_BITS]!,
};
