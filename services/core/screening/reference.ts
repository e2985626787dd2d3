/**
 * All lists in force, ready to be looked up: built once off the hot path as an image on shared memory, opened by each
 * worker, swapped whole.
 */
import type { Versions } from '../../../proto/holdpoint/v1/assessment.ts';
import { type AuthorisationIndex, indexAuthorisations, type ListedAuthorisation } from './authorisations.ts';
import { type GoodsImage, type GoodsIndex, openGoodsIndex } from './goods/goods.ts';
import { openPartyIndex, type PartyIndex, type PartyIndexImage } from './parties/party.ts';

/** Fit for `postMessage`: the indexes lie on SharedArrayBuffers, the rest is small. */
export interface ReferenceImage {
  readonly party: PartyIndexImage;
  readonly goods: GoodsImage;
  /** One digest over the lists that the goods index is of: the same digest is the same index. */
  readonly goodsDigest: string;
  readonly authorisations: readonly ListedAuthorisation[];
  /** Euros for one minor unit, by currency. */
  readonly rates: ReadonlyMap<string, number>;
  readonly versions: ListVersions;
}

/** `digest` is one digest over the digests of all lists in force; `list` names them one by one. */
export interface ListVersions {
  readonly digest: string;
  readonly list: Versions['list'];
}

export interface Reference {
  readonly party: PartyIndex;
  readonly goods: GoodsIndex;
  readonly authorisations: AuthorisationIndex;
  readonly rates: ReadonlyMap<string, number>;
  readonly versions: ListVersions;
}

/** To be opened once in each thread: the indexes have scratch space of their own. */
export const openReference = (image: ReferenceImage): Reference => ({
  party: openPartyIndex(image.party),
  goods: openGoodsIndex(image.goods),
  authorisations: indexAuthorisations(image.authorisations),
  rates: image.rates,
  versions: image.versions,
});
