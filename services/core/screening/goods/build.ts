/** Builds the image that goods are read against. Apart from reading, whose threads would hold all its vocabulary for nothing. */
import { descriptorSections } from '../descriptors/index.ts';
import { collectDescriptors } from '../descriptors/terms.ts';
import type { ListSnapshot } from '../entries.ts';
import { buildFoldTables } from '../fold/text.ts';
import { type GoodsImage, packImage } from '../image.ts';
import { stemTerms } from '../substances-stems.ts';
import type { HsText } from './quality/words.ts';
import { buildWordTable, lexiconTerms } from './quality/words-build.ts';

export interface GoodsReference {
  /** Six-digit texts of one edition of the nomenclature. */
  readonly hsTexts: readonly HsText[];
}

/** Deterministic: equal lists give equal bytes. Lists of other kinds are passed over. About half a second, off the hot path. */
export const buildGoodsIndex = (snapshots: readonly ListSnapshot[], reference: GoodsReference): GoodsImage => {
  const fold = buildFoldTables();
  const descriptors = collectDescriptors(snapshots, { stems: stemTerms(), lexicon: lexiconTerms() }, fold);
  return packImage({ ...descriptorSections(descriptors, fold), ...buildWordTable(reference.hsTexts, fold) });
};
