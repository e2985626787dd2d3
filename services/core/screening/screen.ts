/** Holds one declaration against all lists: every party in every role, every goods item, in one pass. */
import type { Hit, HitKind } from '../../../proto/holdpoint/v1/assessment.ts';
import type {
  AccountInformation,
  Address,
  CommunicationType,
  Declaration,
  Party,
} from '../../../proto/holdpoint/v1/declaration.ts';
import { boundedMap } from '../bounded.ts';
import type { ControlledHit } from './authorisations.ts';
import { foldWords } from './fold/fold.ts';
import { type GoodsHit, type GoodsScreening, screenGoods } from './goods/goods.ts';
import { declaredForms } from './names/reading/forms.ts';
import { PARTY_THRESHOLD, type PartyHit, type PartyIndex, type PartyQuery, screenParty } from './parties/party.ts';
import type { Reference } from './reference.ts';

export interface DeclarationScreening {
  readonly parties: readonly { readonly role: ScreenedRole; readonly hits: readonly PartyHit[] }[];
  /** In the order of the goods items. */
  readonly goods: readonly GoodsScreening[];
}

export type ScreenedRole = 'consignor' | 'consignee' | 'notifyParty' | 'buyer' | 'seller' | 'account';

/** `YYYY-MM-DD`: the law of the posting day for goods, the lists of the assessment day for parties. */
export interface Days {
  readonly posting: string;
  readonly assessment: string;
}

export type Screener = (declaration: Declaration, days: Days) => DeclarationScreening;

/**
 * Parties come back: what a party was found to be is remembered by its folded form for as long as day, lists and matcher stay
 * the same. A screener belongs to one reference, so that new lists begin with nothing remembered; a new matcher is a new build.
 */
export const createScreener = (reference: Reference): Screener => {
  const findParty = rememberParties(reference.party);
  return (declaration, days) => ({
    parties: partiesOf(declaration, (query) => findParty(query, days.assessment)),
    goods: declaration.goodsItem.map((item) =>
      screenGoods(reference.goods, {
        text: item.descriptionOfGoods,
        ...(item.harmonizedSystemCode === '' ? {} : { hs: item.harmonizedSystemCode }),
        day: days.posting,
      }),
    ),
  });
};

/** As they go on record; declared text in them is what the officer sees. */
export const hitsOf = (declaration: Declaration, screening: DeclarationScreening, reference: Reference): Hit[] => [
  ...screening.parties.flatMap(({ role, hits }) => hits.map((hit) => partyHit(declaration, role, hit))),
  ...screening.goods.flatMap(({ hits }, i) =>
    hits.slice(0, goodsHitsMax(screening.goods.length)).map((hit) => goodsHit(reference, hit, i)),
  ),
];

/** A parcel stuffed with listed words must still fit in a record; every goods item has its share of what is shown. */
const goodsHitsMax = (items: number): number => Math.max(HITS_PER_ITEM_MIN, Math.floor(GOODS_HITS_MAX / items));

const GOODS_HITS_MAX = 500;
const HITS_PER_ITEM_MIN = 8;

/** Substances and equipment that somebody controls: what a permit may answer. A licit context beside it does not count as one. */
export const controlledHitsOf = (screening: DeclarationScreening): readonly ControlledHit[] =>
  screening.goods.flatMap(({ hits }, goodsIndex) =>
    hits.flatMap((hit): readonly ControlledHit[] => {
      const kind = hit.kind === 'SUBSTANCE' ? 'substance' : hit.kind === 'EQUIPMENT' ? 'equipment' : undefined;
      const isControlled = kind === 'equipment' || (hit.controls?.length ?? 0) > 0;
      return kind === undefined || !isControlled ? [] : [{ goodsIndex, kind, entryId: hit.entry, name: hit.name }];
    }),
  );

/** The subgroups of licit context, when every goods item is of one and nothing in it was hit without one beside; else none. */
export const licitSubgroupsOf = (screening: DeclarationScreening): readonly string[] => {
  const subgroups = new Set<string>();
  for (const { hits } of screening.goods) {
    let isLicit = false;
    for (const hit of hits) {
      const subgroup = hit.kind === 'LICIT_CONTEXT' ? hit.category : (hit.licit ?? LICIT_BY_ITSELF[hit.category]);
      if (subgroup !== undefined) {
        subgroups.add(subgroup);
        isLicit = true;
      } else if (hit.kind !== 'TERM') return [];
    }
    if (!isLicit) return [];
  }
  return [...subgroups];
};

/** A medicine that undoes an overdose is its own licit context. */
const LICIT_BY_ITSELF: Readonly<Record<string, string>> = { 'overdose-medicine': 'naloxone' };

export const vaguePathsOf = (screening: DeclarationScreening): readonly string[] =>
  screening.goods.flatMap(({ quality }, i) => (quality === 'vague' ? [`goodsItem[${i}].descriptionOfGoods`] : []));

const HITS_PER_PARTY_MAX = 5;
const REMEMBERED_PARTIES_MAX = 50_000;

const rememberParties = (index: PartyIndex): ((query: PartyQuery, day: string) => readonly PartyHit[]) => {
  let known = boundedMap<string, readonly PartyHit[]>(REMEMBERED_PARTIES_MAX);
  let knownDay = '';
  return (query, day) => {
    if (day !== knownDay) {
      known = boundedMap(REMEMBERED_PARTIES_MAX);
      knownDay = day;
    }
    const key = keyOf(query);
    const remembered = known.get(key);
    if (remembered !== undefined) return remembered;
    const { hits } = screenParty(index, query, { top: HITS_PER_PARTY_MAX, scoreMin: PARTY_THRESHOLD, day });
    known.set(key, hits);
    return hits;
  };
};

/**
 * Everything of a query that can change its answer: the name as matching reads it, facts as declared. One flat text: put
 * together piece by piece it would stay in pieces, and take five times the memory.
 */
const keyOf = (query: PartyQuery): string =>
  JSON.stringify({ ...query, name: declaredForms(query.name).map(foldedKey) });

/** Spellings that fold alike are read alike: the words, their script and own writing, and what ends them. */
const foldedKey = (form: string): string => {
  let key = '';
  for (const { text, script, native, comma, stop } of foldWords(form))
    key += `${text}${script === 'latin' ? '' : `(${script})`}${native === text ? '' : `=${native}`}${comma ? ',' : ''}${stop ? '.' : ''} `;
  return key;
};

const PARTY_ROLES = ['consignor', 'consignee', 'notifyParty', 'buyer', 'seller'] as const;

const partiesOf = (
  declaration: Declaration,
  find: (query: PartyQuery) => readonly PartyHit[],
): DeclarationScreening['parties'] => {
  const parties: { role: ScreenedRole; hits: readonly PartyHit[] }[] = [];
  for (const role of PARTY_ROLES) {
    const party = declaration[role];
    if (party !== undefined) parties.push({ role, hits: find(partyQuery(party)) });
  }
  if (declaration.account !== undefined)
    parties.push({ role: 'account', hits: find(accountQuery(declaration.account)) });
  return parties;
};

/** A declared party as the index is asked about it. */
export const partyQuery = (party: Party): PartyQuery => ({
  name: party.name,
  ...(party.typeOfPerson === 'TYPE_OF_PERSON_NATURAL_PERSON' ? PERSON : {}),
  ...(party.typeOfPerson === 'TYPE_OF_PERSON_LEGAL_PERSON' ? COMPANY : {}),
  ...(party.address === undefined ? {} : addressQuery(party.address)),
  ...(party.identificationNumber === ''
    ? {}
    : { identifiers: [{ type: 'registration', value: party.identificationNumber }] }),
  ...(party.communication.length === 0
    ? {}
    : { contacts: party.communication.map((c) => ({ kind: CONTACT_KINDS[c.type], value: c.identifier })) }),
});

const PERSON = { schema: 'person' } as const;
const COMPANY = { schema: 'company' } as const;

const addressQuery = (address: Address): Pick<PartyQuery, 'country' | 'address'> => {
  const text = ADDRESS_PARTS.map((part) => address[part])
    .filter((part) => part !== '')
    .join(' ');
  return {
    ...(address.country === '' ? {} : { country: address.country }),
    ...(text === '' ? {} : { address: text }),
  };
};

const ADDRESS_PARTS = ['street', 'number', 'streetAdditionalLine', 'poBox', 'postCode', 'city', 'subDivision'] as const;

const CONTACT_KINDS: Readonly<Record<CommunicationType, string>> = {
  COMMUNICATION_TYPE_TELEPHONE: 'phone',
  COMMUNICATION_TYPE_FAX: 'phone',
  COMMUNICATION_TYPE_EMAIL: 'email',
  COMMUNICATION_TYPE_URL: 'domain',
  COMMUNICATION_TYPE_UNSPECIFIED: 'phone',
  UNRECOGNIZED: 'phone',
};

const accountQuery = (account: AccountInformation): PartyQuery => ({
  name: account.accountName || account.accountHolder,
  contacts: [
    { kind: 'phone', value: account.phone },
    { kind: 'email', value: account.email },
    { kind: 'account', value: account.accountNumber },
    { kind: 'ip', value: account.networkAddress },
  ].filter(({ value }) => value !== ''),
});

const partyHit = (declaration: Declaration, role: ScreenedRole, hit: PartyHit): Hit => ({
  kind: hit.kind === 'contact' ? 'HIT_KIND_CONTACT' : 'HIT_KIND_PARTY',
  list: hit.list,
  edition: hit.edition,
  entryId: hit.entryId,
  name: hit.name,
  surface: role === 'account' ? (declaration.account?.accountName ?? '') : (declaration[role]?.name ?? ''),
  path: role === 'account' ? 'account' : `${role}.name`,
  scoreMicro: Math.round(hit.score * 1e6),
  reason: hit.reason,
  programmes: [...hit.programmes],
});

const goodsHit = (reference: Reference, hit: GoodsHit, goodsIndex: number): Hit => ({
  kind: GOODS_HIT_KINDS[hit.kind],
  list: hit.list,
  edition: reference.versions.list.find(({ list }) => list === hit.list)?.edition ?? '',
  entryId: hit.entry,
  name: hit.name,
  surface: hit.surface,
  path: `goodsItem[${goodsIndex}].descriptionOfGoods`,
  scoreMicro: Math.round(hit.score * 1e6),
  reason: hit.reason,
  programmes: [],
});

const GOODS_HIT_KINDS: Readonly<Record<GoodsHit['kind'], HitKind>> = {
  SUBSTANCE: 'HIT_KIND_SUBSTANCE',
  EQUIPMENT: 'HIT_KIND_EQUIPMENT',
  TERM: 'HIT_KIND_TERM',
  LICIT_CONTEXT: 'HIT_KIND_LICIT_CONTEXT',
};
