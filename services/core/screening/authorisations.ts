/**
 * Permits. A permit that a carrier quotes is a claim; only one that its authority verified, and that matches on holder,
 * goods, quantity, validity and status, answers a hit. Its quantity is drawn down once per declaration, so ten parcels
 * cannot share one permit. A quoted permit that is exceeded, expired or of somebody else speaks against the parcel.
 */
import type { Declaration, GoodsItem, Party, SupportingDocument } from '../../../proto/holdpoint/v1/declaration.ts';
import type { DrawRequest, DrawResult, Read } from '../stores.ts';
import { type AuthorisationEntry, isInForce } from './entries.ts';

/** All authorisations in force or not, by the number as it may be quoted. */
export type AuthorisationIndex = ReadonlyMap<string, readonly ListedAuthorisation[]>;

export interface ListedAuthorisation {
  readonly list: string;
  readonly entry: AuthorisationEntry;
}

/** A hit on goods that are controlled: what needs a permit. */
export interface ControlledHit {
  readonly goodsIndex: number;
  readonly kind: 'substance' | 'equipment';
  readonly entryId: string;
  readonly name: string;
}

/** What can be wrong with a permit that was quoted, is on record and was verified. */
export const PERMIT_BREACHES = ['exceeded', 'expired', 'not-active', 'other-holder', 'other-goods'] as const;
export type PermitBreach = (typeof PERMIT_BREACHES)[number];

/** What one quoted document turned out to be. `asserted` and `unmeasured` give no relief and do no harm. */
export type PermitFinding =
  | { readonly kind: 'asserted'; readonly number: string }
  | { readonly kind: 'unmeasured'; readonly permit: ListedAuthorisation }
  | {
      readonly kind: 'breach';
      readonly permit: ListedAuthorisation;
      readonly breach: PermitBreach;
      readonly text: string;
      /** Where a draw was refused: what is left. */
      readonly remainingMg?: number;
    }
  | (Drawable & { readonly kind: 'balance-unknown' })
  | (Drawable & { readonly kind: 'granted'; readonly remainingMg: number });

/** A permit that matches in everything but its balance. */
export interface Drawable {
  readonly permit: ListedAuthorisation;
  readonly quantityMg: number;
  /** Indexes into the controlled hits. */
  readonly covers: readonly number[];
}

export interface PermitMatch {
  readonly findings: readonly PermitFinding[];
  readonly drawables: readonly Drawable[];
}

export interface PermitQuery {
  readonly declaration: Declaration;
  readonly hits: readonly ControlledHit[];
  /** Posting day, `YYYY-MM-DD`. */
  readonly day: string;
  /** Whether two names are of the same holder, by the party fold. */
  readonly isSameName: (a: string, b: string) => boolean;
}

export const indexAuthorisations = (permits: Iterable<ListedAuthorisation>): AuthorisationIndex => {
  const index = new Map<string, ListedAuthorisation[]>();
  for (const permit of permits) {
    const key = quotedNumber(permit.entry.number);
    const known = index.get(key);
    if (known === undefined) index.set(key, [permit]);
    else known.push(permit);
  }
  return index;
};

/** The name under which the stores keep what was drawn of a permit. */
export const drawKeyOf = (permit: ListedAuthorisation): string => `${permit.list}|${permit.entry.id}`;

/** The permits on record that a declaration quotes; nearly always none. */
export const quotedPermits = (index: AuthorisationIndex, declaration: Declaration): readonly ListedAuthorisation[] =>
  declaration.supportingDocuments.length === 0
    ? []
    : declaration.supportingDocuments.flatMap((document) => permitsOf(index, document));

/** Judges every quoted document against what was hit, as far as that can be done without the balance. */
export const matchPermits = (index: AuthorisationIndex, query: PermitQuery): PermitMatch => {
  if (query.hits.length === 0) return NOTHING_TO_COVER;
  const findings: PermitFinding[] = [];
  const drawables: Drawable[] = [];
  for (const document of query.declaration.supportingDocuments) {
    const permits = permitsOf(index, document).filter(isVerified);
    if (permits.length === 0 && PERMIT_LIKE.test(document.type)) {
      findings.push({ kind: 'asserted', number: document.number });
    }
    for (const permit of permits) {
      const judged = judge(permit, query);
      if ('kind' in judged) findings.push(judged);
      else drawables.push(judged);
    }
  }
  return { findings, drawables };
};

/** How to draw a matching permit down for one consignment. */
export const drawRequestOf = (drawable: Drawable, consignmentKey: string): DrawRequest => ({
  permit: drawKeyOf(drawable.permit),
  consignmentKey,
  quantityMg: drawable.quantityMg,
  quantityMgMax: drawable.permit.entry.quantityMgMax,
  singleUse: drawable.permit.entry.singleUse,
});

/** What a draw, or the want of an answer, makes of a matching permit. */
export const drawn = (drawable: Drawable, result: Read<DrawResult>): PermitFinding => {
  if (result.kind === 'unavailable') return { kind: 'balance-unknown', ...drawable };
  if (result.value.granted) return { kind: 'granted', ...drawable, remainingMg: result.value.remainingMg };
  const { permit, quantityMg } = drawable;
  const text = permit.entry.singleUse
    ? `permit ${permit.entry.number} is for one consignment and was used, or ${grams(quantityMg)} exceed it`
    : `${grams(quantityMg)} exceed what permit ${permit.entry.number} has left (${grams(result.value.remainingMg)})`;
  return { kind: 'breach', permit, breach: 'exceeded', text, remainingMg: result.value.remainingMg };
};

/** Whether permits answer every controlled hit; one that nobody covers leaves the parcel without cover. */
export const coverOf = (
  hits: readonly ControlledHit[],
  findings: readonly PermitFinding[],
): 'none' | 'granted' | 'balance-unknown' => {
  if (hits.length === 0) return 'none';
  const isCoveredBy = (kinds: readonly PermitFinding['kind'][]): boolean =>
    hits.every((_, i) => findings.some((f) => 'covers' in f && kinds.includes(f.kind) && f.covers.includes(i)));
  if (isCoveredBy(['granted'])) return 'granted';
  return isCoveredBy(['granted', 'balance-unknown']) ? 'balance-unknown' : 'none';
};

const NOTHING_TO_COVER: PermitMatch = { findings: [], drawables: [] };

/** Documents of other types (invoices, certificates) are no claim to be allowed something. */
const PERMIT_LIKE = /permit|authori[sz]ation|licen[cs]e|notification/iu;

const permitsOf = (index: AuthorisationIndex, document: SupportingDocument): readonly ListedAuthorisation[] =>
  index.get(quotedNumber(document.number)) ?? [];

const quotedNumber = (number: string): string => number.toUpperCase().replace(/[^\p{L}\p{N}]/gu, '');

const isVerified = ({ entry }: ListedAuthorisation): boolean => entry.verification.result === 'CONFIRMED';

const judge = (permit: ListedAuthorisation, query: PermitQuery): PermitFinding | Drawable => {
  const { entry } = permit;
  const breach = (breach: PermitBreach, text: string): PermitFinding => ({ kind: 'breach', permit, breach, text });
  if (entry.status !== 'ACTIVE') return breach('not-active', `permit ${entry.number} is ${entry.status.toLowerCase()}`);
  if (!isInForce(entry, query.day)) {
    return breach(
      'expired',
      `permit ${entry.number} is valid from ${entry.validFrom ?? 'ever'} to ${entry.validTo ?? 'ever'}, not on ${query.day}`,
    );
  }
  if (!isHolder(permit, query)) return breach('other-holder', `permit ${entry.number} is of another holder`);
  const covers = query.hits.flatMap((hit, i) => (isForGoods(permit, hit) ? [i] : []));
  if (covers.length === 0) return breach('other-goods', `permit ${entry.number} is for other goods`);
  const quantityMg = massMgOf(query.declaration, new Set(covers.map((i) => query.hits[i]!.goodsIndex)));
  return quantityMg === undefined ? { kind: 'unmeasured', permit } : { permit, quantityMg, covers };
};

/** An import permit's holder is the consignee, an export authorisation's the consignor. */
const isHolder = ({ entry }: ListedAuthorisation, { declaration, isSameName }: PermitQuery): boolean =>
  [declaration.consignee, declaration.consignor].some(
    (party) => party !== undefined && isSameCountry(entry, party) && isSameName(entry.holder.name, party.name),
  );

const isSameCountry = (entry: AuthorisationEntry, party: Party): boolean =>
  entry.holder.country === undefined || entry.holder.country === party.address?.country;

const isForGoods = ({ entry }: ListedAuthorisation, hit: ControlledHit): boolean => {
  const goods = hit.kind === 'substance' ? entry.substance : entry.equipment;
  if (goods === undefined) return false;
  return goods.entry === undefined ? goods.name.toUpperCase() === hit.name.toUpperCase() : goods.entry === hit.entryId;
};

/** Net mass of the goods items covered, else their gross mass, else the parcel's; undefined when none is declared. */
const massMgOf = (declaration: Declaration, goodsIndexes: ReadonlySet<number>): number | undefined => {
  let sumMg = 0;
  for (const i of goodsIndexes) {
    const massMg = itemMassMg(declaration.goodsItem[i]!) ?? declaration.totalGrossMassMg;
    if (massMg === undefined) return undefined;
    sumMg += massMg;
  }
  return sumMg;
};

const itemMassMg = (item: GoodsItem): number | undefined => item.netMassMg ?? item.grossMassMg;

const grams = (massMg: number): string => `${massMg / 1000} g`;
