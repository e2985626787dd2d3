import { CONTRIBUTION_NAMES } from './features.ts';

/**
 * Row `row` of a batch's contributions as whole millionths of log-odds, in the order of `CONTRIBUTION_NAMES`: every
 * feature, all text terms together, the bias. The logit is their sum, by definition, so that nothing is lost to rounding.
 */
export const toMicro = (contributions: Float32Array, bias: number, row: number): Int32Array => {
  const width = CONTRIBUTION_NAMES.length - 1;
  const micro = new Int32Array(width + 1);
  for (let i = 0; i < width; i++) micro[i] = Math.round(contributions[row * width + i]! * 1e6);
  micro[width] = Math.round(bias * 1e6);
  return micro;
};

export const logitMicroOf = (micro: ArrayLike<number>): number => {
  let sum = 0;
  for (let i = 0; i < micro.length; i++) sum += micro[i]!;
  return sum;
};
