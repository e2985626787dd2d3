/** What the features read, derived once a parcel: sums, logarithms and counts that several rows of the table share. */
import type { Address, GoodsItem, Party } from '../../../proto/holdpoint/v1/declaration.ts';
import {
  eurosOf,
  type GoodsFinding,
  type GoodsProfile,
  type PartyFinding,
  type RiskContext,
  type ScreenedRole,
} from './context.ts';
import type { Histories } from './history.ts';

export interface RiskFacts {
  readonly context: RiskContext;
  /** Undefined = could not be read. */
  readonly histories: Histories | undefined;
  readonly goods: GoodsFacts | undefined;
  readonly parties: PartyFacts | undefined;
  /** Grams; NaN = not declared. */
  readonly grams: number;
  /** Euros of the goods; NaN = not declared or no rate. */
  readonly euros: number;
  readonly pieces: number;
  readonly hs: HsFacts;
  readonly profile: GoodsProfile | undefined;
  readonly text: TextFacts;
}

export interface GoodsFacts {
  readonly vague: number;
  readonly imprecise: number;
  readonly mismatches: number;
  /** Highest score by what was hit. */
  readonly opioid: number;
  readonly precursor: number;
  readonly medicine: number;
  readonly equipment: number;
  readonly coverWording: number;
  readonly falsified: number;
  readonly lowAttention: number;
  readonly licit: number;
}

export interface PartyFacts {
  readonly consignor: number;
  readonly consignee: number;
  readonly other: number;
}

export interface HsFacts {
  readonly missing: number;
  readonly named: boolean;
  readonly basket: boolean;
  readonly powder: boolean;
  readonly medicine: boolean;
  readonly machinery: boolean;
}

export interface TextFacts {
  readonly chars: number;
  readonly words: number;
  readonly digitsShare: number;
  readonly wideShare: number;
}

export const deriveFacts = (context: RiskContext): RiskFacts => {
  const { declaration, screening, history } = context;
  const items = declaration.goodsItem;
  const grams = gramsOf(context);
  return {
    context,
    histories: history.kind === 'known' ? history.value : undefined,
    goods: screening.kind === 'known' ? goodsFacts(screening.value.goods) : undefined,
    parties: screening.kind === 'known' ? partyFacts(screening.value.parties) : undefined,
    grams,
    euros: declaredEuros(context),
    pieces: piecesOf(items),
    hs: hsFacts(items),
    profile: profileOf(context),
    text: textFacts(items),
  };
};

const gramsOf = ({ declaration }: RiskContext): number => {
  if (declaration.totalGrossMassMg !== undefined) return declaration.totalGrossMassMg / 1000;
  let mg = Number.NaN;
  for (const item of declaration.goodsItem) {
    const mass = item.grossMassMg ?? item.netMassMg;
    if (mass !== undefined) mg = (Number.isNaN(mg) ? 0 : mg) + mass;
  }
  return mg / 1000;
};

/** The items' values, or the invoice total where no item has one. */
const declaredEuros = ({ declaration, rates }: RiskContext): number => {
  let euros = Number.NaN;
  for (const item of declaration.goodsItem) {
    const value = eurosOf(item.value, rates);
    if (!Number.isNaN(value)) euros = (Number.isNaN(euros) ? 0 : euros) + value;
  }
  return Number.isNaN(euros) ? eurosOf(declaration.totalAmountInvoiced, rates) : euros;
};

const piecesOf = (items: readonly GoodsItem[]): number => {
  let pieces = Number.NaN;
  for (const item of items)
    if (item.quantity !== undefined && item.quantity > 0) pieces = (Number.isNaN(pieces) ? 0 : pieces) + item.quantity;
  return pieces;
};

/** The first item's heading, else its chapter: most parcels have one kind of goods. */
const profileOf = ({ declaration, profile }: RiskContext): GoodsProfile | undefined => {
  const hs = declaration.goodsItem[0]?.harmonizedSystemCode ?? '';
  return profile.goods.get(hs.slice(0, 4)) ?? profile.goods.get(hs.slice(0, 2)) ?? profile.goods.get('');
};

const goodsFacts = (
  goods: readonly { quality: string; hits: readonly GoodsFinding[]; hsMismatch?: unknown }[],
): GoodsFacts => {
  const facts = {
    vague: 0,
    imprecise: 0,
    mismatches: 0,
    opioid: 0,
    precursor: 0,
    medicine: 0,
    equipment: 0,
    coverWording: 0,
    falsified: 0,
    lowAttention: 0,
    licit: 0,
  };
  for (const { quality, hits, hsMismatch } of goods) {
    if (quality === 'vague') facts.vague++;
    else if (quality === 'imprecise') facts.imprecise++;
    if (hsMismatch !== undefined && hsMismatch !== false) facts.mismatches++;
    for (const hit of hits) {
      const fact = factOf(hit);
      if (fact !== undefined && hit.score > facts[fact]) facts[fact] = hit.score;
    }
  }
  const count = Math.max(goods.length, 1);
  facts.vague /= count;
  facts.imprecise /= count;
  facts.mismatches /= count;
  return facts;
};

type HitFact = Exclude<keyof GoodsFacts, 'vague' | 'imprecise' | 'mismatches'>;

const factOf = (hit: GoodsFinding): HitFact | undefined => {
  switch (hit.kind) {
    case 'SUBSTANCE':
      return SUBSTANCE_FACTS[hit.category ?? ''];
    case 'EQUIPMENT':
      return 'equipment';
    case 'TERM':
      return TERM_FACTS[hit.category ?? ''];
    case 'LICIT_CONTEXT':
      return 'licit';
  }
};

const SUBSTANCE_FACTS: Readonly<Record<string, HitFact>> = {
  'fentanyl-related': 'opioid',
  nitazene: 'opioid',
  'synthetic-opioid': 'opioid',
  opioid: 'opioid',
  'opioid-precursor': 'precursor',
  precursor: 'precursor',
  'opioid-medicine': 'medicine',
  benzodiazepine: 'medicine',
  'psychotropic-medicine': 'medicine',
  adulterant: 'medicine',
  'overdose-medicine': 'licit',
};

const TERM_FACTS: Readonly<Record<string, HitFact>> = {
  'cover-wording': 'coverWording',
  'falsified-medicine': 'falsified',
  'low-attention': 'lowAttention',
};

const partyFacts = (parties: readonly { role: ScreenedRole; hits: readonly PartyFinding[] }[]): PartyFacts => {
  const facts = { consignor: 0, consignee: 0, other: 0 };
  for (const { role, hits } of parties) {
    const fact = role === 'consignor' || role === 'consignee' ? role : 'other';
    for (const hit of hits) if (hit.score > facts[fact]) facts[fact] = hit.score;
  }
  return facts;
};

/** HS 2022 codes that name controlled substances; source: the HS rule table of the project's substance reference. */
const NAMED_HS = new Set([
  '293333',
  '293334',
  '293336',
  '293337',
  '293491',
  '293492',
  '293911',
  '291431',
  '293941',
  '293942',
  '293944',
  '293961',
  '293962',
  '293963',
]);
/** Residual codes in which unnamed precursors and new opioids end up: context, never evidence. */
const BASKET_HS = new Set(['293339', '293399', '293499', '382499', '294200', '292429', '293980']);
const POWDER_CHAPTERS = new Set(['11', '13', '17', '21', '25', '28', '29', '30', '32', '33', '34', '35', '38', '39']);

const hsFacts = (items: readonly GoodsItem[]): HsFacts => {
  const facts = { missing: 0, named: false, basket: false, powder: false, medicine: false, machinery: false };
  for (const { harmonizedSystemCode: hs } of items) {
    if (hs === '') {
      facts.missing++;
      continue;
    }
    const six = hs.length > 6 ? hs.slice(0, 6) : hs;
    const chapter = hs.slice(0, 2);
    facts.named ||= NAMED_HS.has(six);
    facts.basket ||= BASKET_HS.has(six);
    facts.powder ||= POWDER_CHAPTERS.has(chapter);
    facts.medicine ||= chapter === '30';
    facts.machinery ||= chapter === '84' || chapter === '82';
  }
  if (items.length > 0) facts.missing /= items.length;
  return facts;
};

const textFacts = (items: readonly GoodsItem[]): TextFacts => {
  let chars = 0;
  let words = 0;
  let digits = 0;
  let wide = 0;
  for (const { descriptionOfGoods: text } of items) {
    const length = Math.min(text.length, TEXT_CHARS_MAX);
    let inWord = false;
    for (let i = 0; i < length; i++) {
      const code = text.charCodeAt(i);
      if (code >= 48 && code <= 57) digits++;
      if (code > 0x24f) wide++;
      const isSpace = code === 32 || code === 44 || code === 59;
      if (!isSpace && !inWord) words++;
      inWord = !isSpace;
    }
    chars += length;
  }
  return { chars, words, digitsShare: chars === 0 ? 0 : digits / chars, wideShare: chars === 0 ? 0 : wide / chars };
};

const TEXT_CHARS_MAX = 512;

/** Post office boxes and the like, by their own field or by wording in the street lines. */
export const isDropAddress = (address: Address | undefined): boolean =>
  address !== undefined &&
  (address.poBox !== '' ||
    DROP_WORDING.test(address.street) ||
    (address.streetAdditionalLine !== '' && DROP_WORDING.test(address.streetAdditionalLine)));

/** Words as carriers' address lines have them; wording alone is weak, so each stands at a word's start. */
const DROP_WORDING =
  /\b(?:p\.? ?o\.? ?box|pmb|postfach|packstation|apartado|boite postale|casella postale|parcel locker|self.?storage|mailbox|hotel|hostel|virtual office)\b/i;

export const missingPartyFields = (party: Party | undefined): number => {
  if (party === undefined) return 5;
  const { address } = party;
  return (
    (party.name === '' ? 1 : 0) +
    (address === undefined || address.street === '' ? 1 : 0) +
    (address === undefined || address.city === '' ? 1 : 0) +
    (address === undefined || address.postCode === '' ? 1 : 0) +
    (party.communication.length === 0 ? 1 : 0)
  );
};
