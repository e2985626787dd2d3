/** Shares of the logit as whole millionths, named, in the order of the feature table. */
import { BIAS, DESCRIPTION_TEXT, FEATURES } from './features.ts';

export interface MicroScore {
  readonly contributions: readonly { readonly feature: string; readonly micro: number }[];
  /** Exactly the sum of the contributions. */
  readonly logitMicro: number;
}

const NAMES: readonly string[] = [...FEATURES.map(({ name }) => name), DESCRIPTION_TEXT.name];
const WIDTH = NAMES.length;

/** Row `index` of a batch's contributions, one for each feature, one for all text terms together, one for the bias. */
export const toMicro = (contributions: Float32Array, bias: number, index: number): MicroScore => {
  const rows: { feature: string; micro: number }[] = [];
  let logitMicro = 0;
  for (let i = 0; i < WIDTH; i++) {
    const micro = microOf(contributions[index * WIDTH + i]!);
    logitMicro += micro;
    rows.push({ feature: NAMES[i]!, micro });
  }
  const biasMicro = microOf(bias);
  rows.push({ feature: BIAS.name, micro: biasMicro });
  return { contributions: rows, logitMicro: logitMicro + biasMicro };
};

/** The sum alone, for records that need no reasons. */
export const logitMicroOf = (contributions: Float32Array, bias: number, index: number): number => {
  let logitMicro = microOf(bias);
  for (let i = index * WIDTH; i < (index + 1) * WIDTH; i++) logitMicro += microOf(contributions[i]!);
  return logitMicro;
};

/** Calibrated probability in millionths. */
export const scoreMicroOf = (probability: number): number => microOf(probability);

/** `+ 0` turns −0 into 0. */
const microOf = (value: number): number => Math.round(value * 1e6) + 0;
