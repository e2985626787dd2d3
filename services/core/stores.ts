/**
 * What scoring and its neighbours remember between batches, as its users see it. Two adapters keep this promise
 * (`adapters/sqlite-stores.ts`, `adapters/redis-stores.ts`) and one contract suite holds both to it.
 *
 * Stores never run ahead of the log: what a batch changes is written by `settle`, after its outputs are acknowledged.
 * What could not be read is not written either; the re-assessment that makes an outage good writes it.
 */
import type { ListSnapshot } from './screening/entries.ts';

/** A read that may miss its budget: an absence that policy decides on, never an exception. */
export type Read<T> =
  | { readonly kind: 'known'; readonly value: T }
  | { readonly kind: 'unavailable'; readonly cause: string };

export interface ScoringStore {
  /** Everything a batch looks up, in one round trip and within the budget given at opening. */
  gather(request: GatherRequest): Promise<Read<Gathered>>;
  /**
   * Draws permits down, atomically each. The same `consignmentKey` draws the same quantity once only, however often asked;
   * for a larger one it draws the rest, for a smaller one it keeps what it has.
   */
  draw(requests: readonly DrawRequest[]): Promise<Read<readonly DrawResult[]>>;
  /**
   * Takes at most one unit for each claim, atomically, in their order and in one round trip. A holder that has a unit of
   * one of its budgets is given that one again, so a redelivery takes nothing. Of the free units the lowest is given.
   */
  claim(claims: readonly Claim[]): Promise<Read<readonly ClaimResult[]>>;
  /** Writes what a batch changed. Idempotent. Throws a retriable error when the store is away. */
  settle(writes: SettleWrites): Promise<void>;
}

export interface GatherRequest {
  /** base64url of party keys, without repeats. */
  readonly historyKeys: readonly string[];
  /** `drawKeyOf` each authorisation that is quoted, without repeats. */
  readonly permits: readonly string[];
  /** Without repeats. */
  readonly consignmentKeys: readonly string[];
}

export interface Gathered {
  /** Per key its fields: `v<partition>` velocity and `r<partition>` results, each written by that partition's owner only. Absent = never seen. */
  readonly histories: ReadonlyMap<string, HistoryFields>;
  /** Milligrams drawn so far, per permit. */
  readonly drawnMg: ReadonlyMap<string, number>;
  readonly states: ReadonlyMap<string, ConsignmentState>;
}

export type HistoryFields = ReadonlyMap<string, Uint8Array>;

export interface DrawRequest {
  readonly permit: string;
  readonly consignmentKey: string;
  readonly quantityMg: number;
  readonly quantityMgMax: number;
  /** Refuse when any other consignment has drawn before. */
  readonly singleUse: boolean;
}

export interface DrawResult {
  readonly granted: boolean;
  readonly remainingMg: number;
}

/** A unit of a budget that renews itself under a new name, such as the inspections of one shift. */
export interface Claim {
  /** Who takes it: a consignment key. */
  readonly holder: string;
  /** The first that has a unit left gives it; at least one. */
  readonly budgets: readonly { readonly budget: string; readonly unitsMax: number }[];
}

export interface ClaimResult {
  /** Place in `budgets` of the one that gave. */
  readonly at: number;
  /** Which unit of it, from 1; 0 = none was left in any. */
  readonly unit: number;
}

export interface SettleWrites {
  readonly histories: readonly { readonly key: string; readonly field: string; readonly value: Uint8Array }[];
  readonly states: readonly StateWrite[];
}

export interface StateWrite {
  readonly consignmentKey: string;
  readonly state: ConsignmentState;
  /** Budgets whose unit this parcel gives back; not when a later record has written its state already. */
  readonly givenBack?: readonly string[];
}

/** The latest that is known of one parcel. Kept 400 days. */
export interface ConsignmentState {
  readonly revision: number;
  /** Hex SHA-256 of the content of that revision. */
  readonly contentDigest: string;
  readonly isCancelled: boolean;
  /** The last record of the declarations topic that was dealt with for this parcel: a record at or below it is a redelivery. */
  readonly partition: number;
  readonly offset: number;
  readonly assessmentId: string;
  readonly outcome: string;
  readonly assessedAtMs: number;
  /** The recommendation that stands with customs; empty = none. */
  readonly recommendationId: string;
  readonly destinations: readonly string[];
  /** JSON of the open request for information that the carrier may see; empty = none. */
  readonly referralJson: string;
  /**
   * Offset of the re-assessment whose content stands for this revision, because an answer corrected what was declared;
   * absent = what was declared stands.
   */
  readonly correctedAt?: number | undefined;
  /** Requests for information about this revision, the latest last: an answer to any of them corrects it. */
  readonly referralIds?: readonly string[] | undefined;
  /** What became of the last record that was not assessed, in one sentence; empty = nothing. */
  readonly remark: string;
  /** Encoded `Declared`, base64, kept while a request for information is open, so that an answer can be assessed; else empty. */
  readonly declaredBase64: string;
  /**
   * Recommendations that were about to be published when this was written, with the offset of the record they are of.
   * They may have gone out: whoever handles that record again after a crash, or one after it, and concludes otherwise,
   * must withdraw them.
   */
  readonly announced?: readonly Announced[];
  /** The budget of which the parcel has a unit for the recommendation that stands or is announced; absent = none. */
  readonly claimedBudget?: string | undefined;
  /** The latest revision whose record became a dead letter; absent = none. Not in force unless it is above `revision`. */
  readonly buriedRevision?: number;
}

export interface Announced {
  readonly recommendationId: string;
  readonly offset: number;
}

/** Who a recommendation was about: found by customs' replies, and by results that are folded into history. Kept 400 days. */
export interface RecommendationIndex {
  put(entries: readonly { readonly recommendationId: string; readonly entry: RecommendationEntry }[]): Promise<void>;
  /** Throws a retriable error when the store is away. */
  get(recommendationId: string): Promise<RecommendationEntry | undefined>;
}

export interface RecommendationEntry {
  readonly consignmentKey: string;
  readonly destinations: readonly string[];
  /** base64url party keys whose history a result belongs to. */
  readonly historyKeys: readonly string[];
  /** JSON of the request for information that waits for an officer; absent = there is none. */
  readonly referralJson?: string;
  /** How it ended, for whom; absent = it stands. */
  readonly ends?: readonly RecommendationEnd[];
}

export interface RecommendationEnd {
  readonly kind: 'withdrawn' | 'superseded';
  /** Withdrawn: the assessment or revision that changed our mind. Superseded: the recommendation that took its place. */
  readonly because: string;
  /** The customs that were told so. */
  readonly destinations: readonly string[];
  readonly atMs: number;
}

/** Stands beside a recommendation once an officer has let its question go to the carrier; holds the same entry. */
export const releasedIdOf = (recommendationId: string): string => `${recommendationId}:released`;

/** Reads a parcel's latest state, for `GetStatus` and answers. Throws a retriable error when the store is away. */
export interface ConsignmentStates {
  get(consignmentKey: string): Promise<ConsignmentState | undefined>;
}

/** Read-modify-write of result histories, for feedback: single writer per partition, so no race. */
export interface ResultHistories {
  load(keys: readonly string[]): Promise<ReadonlyMap<string, HistoryFields>>;
  save(writes: SettleWrites['histories']): Promise<void>;
}

/** Distributes lists. A snapshot replaces its predecessor whole; watchers hear of it within five seconds. */
export interface ListSnapshots {
  publish(snapshot: ListSnapshot): Promise<void>;
  /** All lists, each in its current edition. */
  current(): Promise<readonly ListSnapshot[]>;
  /** Digests only: cheap to poll. */
  digests(): Promise<Readonly<Record<string, string>>>;
  /** Calls back, soon, whenever some list's digest changed; calls are not queued up. */
  watch(onChange: () => void): Promise<{ stop(): Promise<void> }>;
}

/** One owner at a time for a thing that is global, such as a look-back. */
export interface Leases {
  /**
   * Takes up to `want` units of a budget that renews itself under a new name; returns how many were granted. The budget is
   * forgotten `ttlMs` after the last unit was granted, however often it is asked for meanwhile.
   */
  take(request: {
    readonly budget: string;
    readonly want: number;
    readonly budgetMax: number;
    readonly ttlMs: number;
  }): Promise<Read<number>>;
}

/** True when the store answers; what `readyz` and the making-good of outages wait for. */
export interface Health {
  isUp(): Promise<boolean>;
}

/** All of them, as one adapter opens them. */
export interface Stores {
  readonly scoring: ScoringStore;
  readonly recommendations: RecommendationIndex;
  readonly states: ConsignmentStates;
  readonly results: ResultHistories;
  readonly lists: ListSnapshots;
  readonly leases: Leases;
  readonly health: Health;
  close(): Promise<void>;
}

/** How long each kind of value is kept, whichever store keeps it. Velocity windows end after 30 days; S10 serials may be reused after 12 months. */
export const KEPT_MS = {
  velocity: 45 * 86_400_000,
  results: 1_095 * 86_400_000,
  state: 400 * 86_400_000,
  recommendation: 400 * 86_400_000,
  draw: 400 * 86_400_000,
  claim: 2 * 86_400_000,
} as const;

/** A history field's first letter says what it is and so how long it is kept. */
export const historyKindOf = (field: string): 'velocity' | 'results' =>
  field.startsWith('r') ? 'results' : 'velocity';
