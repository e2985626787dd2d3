import type { RiskContext } from './context.ts';
import { deriveFacts } from './facts.ts';
import { FEATURES } from './features.ts';
import { TOKENS_MAX, writeTokens } from './tokens.ts';

export { TOKENS_MAX } from './tokens.ts';
export const FEATURES_COUNT = FEATURES.length;

/**
 * Writes the features of one parcel into row `index` of `rows` (`FEATURES_COUNT` wide, NaN = missing) and its tokens into
 * row `index` of `tokens` (`TOKENS_MAX` wide). Serving and training go through here and nowhere else.
 */
export const featurise = (context: RiskContext, rows: Float32Array, tokens: Int32Array, index: number): void => {
  const facts = deriveFacts(context);
  const at = index * FEATURES_COUNT;
  for (let i = 0; i < FEATURES_COUNT; i++) {
    const value = FEATURES[i]!.read(facts);
    // An infinity is the logarithm of nothing declared.
    rows[at + i] = value - value === 0 ? value : Number.NaN;
  }
  writeTokens(context.declaration.goodsItem, tokens, index * TOKENS_MAX);
};
