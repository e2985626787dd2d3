import type { RiskFacts } from './facts.ts';
import { FEATURES } from './features.ts';
import { TOKENS_MAX, writeTokens } from './tokens.ts';

export { deriveFacts } from './facts.ts';
export { TOKENS_MAX } from './tokens.ts';
export const FEATURES_COUNT = FEATURES.length;

/**
 * Writes the features of one parcel (its `deriveFacts`, which the indicators share) into row `index` of `rows` (`FEATURES_COUNT` wide, NaN = missing) and its tokens into
 * row `index` of `tokens` (`TOKENS_MAX` wide). Serving and training go through here and nowhere else.
 */
export const featurise = (facts: RiskFacts, rows: Float32Array, tokens: Int32Array, index: number): void => {
  const at = index * FEATURES_COUNT;
  for (let i = 0; i < FEATURES_COUNT; i++) {
    const value = FEATURES[i]!.read(facts);
    // An infinity is the logarithm of nothing declared.
    rows[at + i] = value - value === 0 ? value : Number.NaN;
  }
  writeTokens(facts.context.declaration.goodsItem, tokens, index * TOKENS_MAX);
};
