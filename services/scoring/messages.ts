/** What the main thread and a worker thread say to each other. */
import type { InForceImage } from '../core/decision/assess.ts';
import { TOPICS } from '../core/topics.ts';
import type { FirstEnds } from './ends.ts';
import type { Stage } from './ports.ts';

export type ToWorker =
  | { readonly kind: 'swap'; readonly image: InForceImage }
  | {
      readonly kind: 'batch';
      readonly id: number;
      readonly partition: number;
      readonly packed: ArrayBuffer;
      readonly firstEnds: FirstEnds | undefined;
    }
  | { readonly kind: 'settle'; readonly id: number; readonly partition: number };

export type FromWorker =
  | { readonly kind: 'model'; readonly digest: string }
  | { readonly kind: 'no-model'; readonly why: string }
  /** At opening or for a while; what it would have said is recorded as missing. */
  | { readonly kind: 'no-challenger'; readonly model: string; readonly why: string }
  | { readonly kind: 'swapped'; readonly listsDigest: string }
  | {
      readonly kind: 'scored';
      readonly id: number;
      readonly packed: ArrayBuffer;
      readonly tally: Tally;
      readonly isOpenToDoubt: boolean;
    }
  | { readonly kind: 'settled'; readonly id: number }
  | {
      readonly kind: 'failed';
      readonly what: 'scored' | 'settled';
      readonly id: number;
      readonly why: string;
      readonly isRetriable: boolean;
    };

/** What the metrics are told of one batch. */
export interface Tally {
  readonly records: number;
  readonly assessed: readonly Count<'outcome' | 'trigger'>[];
  readonly disposed: readonly Count<'disposition'>[];
  readonly recommended: readonly Count<'outcome' | 'control_type'>[];
  readonly withdrawn: readonly Count<'cause'>[];
  readonly degraded: readonly Count<'lookup'>[];
  readonly claims: readonly Count<'office' | 'share' | 'result'>[];
  readonly shadow: readonly Count<'model' | 'result'>[];
  readonly stageMicros: readonly (readonly [Stage, number])[];
  /** From receipt to assessment. */
  readonly latencyMs: readonly number[];
}

export interface Count<L extends string> {
  readonly labels: Readonly<Record<L, string>>;
  readonly by: number;
}

/** The topics a worker writes, in the order in which packed outputs number them. */
export const OUTPUT_TOPICS: readonly string[] = [
  TOPICS.assessments.name,
  TOPICS.recommendations.name,
  TOPICS.rejections.name,
  TOPICS.deadLetters.name,
];
