/** What scoring needs of the outside; `worker.ts` and the tests fill it in. */
import type { Referral } from '../../proto/holdpoint/v1/assessment.ts';
import type {
  AssessmentEvent,
  DeadLetter,
  DeclarationEvent,
  Declared,
  RecommendationEvent,
  Rejected,
} from '../../proto/holdpoint/v1/events.ts';
import type { LotHash } from '../core/decision/exploration.ts';
import type { Sha256 } from '../core/declaration/identity.ts';
import type { Model } from '../core/risk/model.ts';
import type { ScoringStore } from '../core/stores.ts';

export interface Ports {
  readonly store: ScoringStore;
  /** Undefined = there is none: every assessment says so. */
  readonly model: Model | undefined;
  readonly codec: Codec;
  readonly sha256: Sha256;
  /** Undefined = nothing is drawn by lot: there is no key for it. */
  readonly lotHash: LotHash | undefined;
  readonly now: () => number;
  /** Told how long each stage of a batch took. */
  readonly onStage: (stage: Stage, micros: number) => void;
  /** Microseconds of a clock that never goes back. */
  readonly microsNow: () => number;
  /** Reasons and contributions for every assessment, not only where there is something to say. */
  readonly alwaysExplain: boolean;
}

export const STAGES = [
  'decode',
  'gather',
  'screen',
  'featurise',
  'model',
  'draw',
  'judge',
  'claim',
  'decide',
  'encode',
] as const;
export type Stage = (typeof STAGES)[number];

/** Bytes on one side, messages on the other. Decoding throws on what is no such message. */
export interface Codec {
  readonly declarationEvent: { decode(bytes: Uint8Array): DeclarationEvent };
  readonly assessmentEvent: { encode(event: AssessmentEvent): Uint8Array };
  readonly recommendationEvent: { encode(event: RecommendationEvent): Uint8Array };
  readonly rejected: { encode(event: Rejected): Uint8Array };
  readonly deadLetter: { encode(event: DeadLetter): Uint8Array };
  readonly declared: { encode(event: Declared): Uint8Array };
  referralJson(referral: Referral): string;
  base64(bytes: Uint8Array): string;
}
