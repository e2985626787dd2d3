/** The one verb behind every door: a declaration as it was read becomes a normalised one with all its defects, or none. */
import type { Defect } from '../../../proto/holdpoint/v1/assessment.ts';
import type { Declaration, Document, MasterLink } from '../../../proto/holdpoint/v1/declaration.ts';
import { gravestFirst, isRejecting, mergeDefects } from './defects.ts';
import { normaliseDeclaration, normaliseLink } from './normalise.ts';
import { type Reference, validate, validateLink } from './validate.ts';

export type Judged =
  /** `defects` are of severity ask and note. */
  | { readonly kind: 'declaration'; readonly declaration: Declaration; readonly defects: readonly Defect[] }
  | { readonly kind: 'link'; readonly link: MasterLink; readonly defects: readonly Defect[] }
  /** `defects` are of any severity, at least one rejects. `document` names the parcel where that much could be read. */
  | { readonly kind: 'rejected'; readonly document: Document | undefined; readonly defects: readonly Defect[] };

/** @param reading what the reader of the format found already */
export const judgeDeclaration = (read: Declaration, reading: readonly Defect[], reference: Reference): Judged => {
  const declaration = normaliseDeclaration(read);
  const defects = mergeDefects(reading, validate(declaration, reference));
  return isRejecting(defects)
    ? { kind: 'rejected', document: declaration.document, defects: gravestFirst(defects) }
    : { kind: 'declaration', declaration, defects };
};

export const judgeLink = (read: MasterLink, reading: readonly Defect[]): Judged => {
  const link = normaliseLink(read);
  const defects = mergeDefects(reading, validateLink(link));
  return isRejecting(defects)
    ? { kind: 'rejected', document: link.document, defects: gravestFirst(defects) }
    : { kind: 'link', link, defects };
};
