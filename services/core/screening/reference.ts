/**
 * All lists in force, ready to be looked up: built once off the hot path as an image on shared memory, opened by each
 * worker, swapped whole.
 */
import type { Versions } from '../../../proto/holdpoint/v1/assessment.ts';
import { exponentOf } from '../declaration/codes.ts';
import { type AuthorisationIndex, indexAuthorisations, type ListedAuthorisation } from './authorisations.ts';
import { isInForce, type ListKind, type ListSnapshot } from './entries.ts';
import { buildGoodsIndex, type GoodsImage, type GoodsIndex, type HsText, openGoodsIndex } from './goods.ts';
import {
  buildPartyIndex,
  openPartyIndex,
  type PartyIndex,
  type PartyIndexImage,
  type PartyListSnapshot,
} from './party.ts';

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

export interface ReferenceSources {
  readonly snapshots: readonly ListSnapshot[];
  readonly hsTexts: readonly HsText[];
  /** `YYYY-MM-DD`: exchange rates in force on this day. */
  readonly day: string;
  /** Hex SHA-256 over lines joined by \n. */
  readonly digest: (lines: readonly string[]) => string;
  /** Built before, by the same program: taken over where it is of the same lists. It is the dearer half of most builds. */
  readonly builtGoods?: { readonly digest: string; readonly goods: GoodsImage };
}

/** About a second for 25,000 names. The order of the lists makes no difference. */
export const buildReference = ({ snapshots, hsTexts, day, digest, builtGoods }: ReferenceSources): ReferenceImage => {
  const sorted = [...snapshots].sort((a, b) => (a.header.list < b.header.list ? -1 : 1));
  const digestOf = (lists: readonly ListSnapshot[]): string =>
    digest(lists.map((snapshot) => `${snapshot.header.list} ${snapshot.digest}`));
  const goodsDigest = digestOf(sorted.filter(({ header }) => GOODS_KINDS.has(header.kind)));
  return {
    party: buildPartyIndex(sorted.filter(isPartyList)),
    goods: builtGoods?.digest === goodsDigest ? builtGoods.goods : buildGoodsIndex(sorted, { hsTexts }),
    goodsDigest,
    authorisations: sorted.flatMap(authorisationsOf),
    rates: ratesOf(sorted, day),
    versions: {
      digest: digestOf(sorted),
      list: sorted.map(({ header, digest }) => ({ list: header.list, edition: header.edition, digest })),
    },
  };
};

/** To be opened once in each thread: the indexes have scratch space of their own. */
export const openReference = (image: ReferenceImage): Reference => ({
  party: openPartyIndex(image.party),
  goods: openGoodsIndex(image.goods),
  authorisations: indexAuthorisations(image.authorisations),
  rates: image.rates,
  versions: image.versions,
});

/** The kinds that the goods index reads. */
const GOODS_KINDS: ReadonlySet<ListKind> = new Set<ListKind>(['SUBSTANCE', 'EQUIPMENT', 'TERM', 'LICIT_CONTEXT']);

const isPartyList = (snapshot: ListSnapshot): snapshot is PartyListSnapshot => snapshot.header.kind === 'PARTY';

const authorisationsOf = (snapshot: ListSnapshot): readonly ListedAuthorisation[] =>
  isOfKind(snapshot, 'AUTHORISATION') ? snapshot.entries.map((entry) => ({ list: snapshot.header.list, entry })) : [];

/** A later list or entry of the same currency wins; a currency whose minor unit is not known has no rate. */
const ratesOf = (snapshots: readonly ListSnapshot[], day: string): ReadonlyMap<string, number> => {
  const entries = snapshots.flatMap((s) => (isOfKind(s, 'EXCHANGE_RATE') ? s.entries : []));
  const inForce = entries.filter((entry) => isInForce(entry, day));
  const toBase = new Map(inForce.map(({ currency, base, rate }) => [currency, { base, rate: Number(rate) }]));
  const euros = new Map<string, number>([['EUR', 0.01]]);
  for (const [currency, { base, rate }] of toBase) {
    const baseInEuros = base === 'EUR' ? 1 : toBase.get(base)?.base === 'EUR' ? toBase.get(base)!.rate : undefined;
    const exponent = exponentOf(currency);
    if (baseInEuros !== undefined && exponent !== undefined) euros.set(currency, (rate * baseInEuros) / 10 ** exponent);
  }
  return euros;
};

const isOfKind = <K extends ListSnapshot['header']['kind']>(
  snapshot: ListSnapshot,
  kind: K,
): snapshot is Extract<ListSnapshot, { readonly header: { readonly kind: K } }> => snapshot.header.kind === kind;
