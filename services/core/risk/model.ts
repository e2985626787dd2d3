/** The model as its users see it; `adapters/model.ts` runs it. */
import type { ShadowScore } from '../../../proto/holdpoint/v1/assessment.ts';
import type { Read } from '../stores.ts';

export interface Model {
  /** Names of the contributions in their order: every feature, `descriptionText`, `bias`. */
  readonly contributionNames: readonly string[];
  /** One call for the whole batch. Unavailable when the runtime fails. */
  score(batch: ModelBatch): Promise<Read<ModelScores>>;
}

export interface ModelBatch {
  readonly count: number;
  /** `FEATURES_COUNT` wide, NaN = missing. */
  readonly rows: Float32Array;
  /** `TOKENS_MAX` wide. */
  readonly tokens: Int32Array;
}

export interface ModelScores {
  /** Calibrated probability in millionths, by row. */
  readonly scoreMicro: ArrayLike<number>;
  /** One integer a name, in their order; the logit is their sum. */
  contributionsMicro(row: number): ArrayLike<number>;
  /** Of the models that run beside this one; recorded, never deciding. */
  shadowScores(row: number): readonly ShadowScore[];
}
