/** A declaration with corrected content: digest, party keys and defects are those of the new content. */
import type { Defect } from '../../proto/holdpoint/v1/assessment.ts';
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import type { Declared } from '../../proto/holdpoint/v1/events.ts';
import { type Hashes, identify } from '../core/declaration/declared.ts';

export const redeclare = (
  before: Declared,
  declaration: Declaration,
  ports: { readonly hashes: Hashes; readonly defectsOf: (declaration: Declaration) => readonly Defect[] },
): Declared => {
  const { contentDigest, historyKeys } = identify(declaration, before.source?.tenant ?? '', ports.hashes);
  // The key stays: an answer is about the parcel it was asked of.
  return { ...before, declaration, contentDigest, historyKeys, defects: [...ports.defectsOf(declaration)] };
};
