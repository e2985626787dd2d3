/**
 * A stream of declarations in the order in which they are received, with the truth that only the simulator knows.
 * Licit senders, recipients and goods first; campaigns of concealment woven in, borrowing their covers from the same pools.
 */
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { declare, type ItemPlan, type ParcelPlan } from './parcel.ts';
import { createRandom, mixAll, type Random } from './random.ts';
import {
  addressOf,
  businessName,
  COUNTRIES,
  type Country,
  describe,
  destinations,
  emailOf,
  FAMILIES,
  type Family,
  familyDraws,
  type Goods,
  goodsById,
  goodsByShare,
  INSTITUTIONS,
  institutionName,
  originsAtLarge,
  originsOf,
  type PartyPlan,
  personName,
  phoneOf,
  randomOf,
  type Sender,
  VAGUE_TEXTS,
  type Violation,
} from './world.ts';

export interface Simulated {
  readonly declaration: Declaration;
  readonly receivedAtMs: number;
  readonly truth: Truth;
}

export interface Truth {
  readonly family: string;
  readonly violation: Violation | undefined;
  /** 0 = none. */
  readonly campaign: number;
  /** Licit medical subgroup. */
  readonly subgroup: string;
  readonly goods: string;
  readonly sender: Sender;
  readonly language: string;
}

export interface TrafficOptions {
  readonly seed: number;
  readonly parcels: number;
  readonly startMs: number;
  readonly days: number;
  /** Share of parcels in campaigns. */
  readonly illicitShare: number;
  readonly families?: readonly Family[];
  /** Share of vague descriptions among licit parcels. */
  readonly vagueShare?: number;
  /** Shares of parcels whose shop, private sender or consignee was never there before. */
  readonly fresh?: FreshShares;
  /** Known shops of each kind of goods and known consignees of each country: fewer come back more often. */
  readonly pools?: PoolSizes;
}

interface FreshShares {
  readonly shop: number;
  readonly person: number;
  readonly consignee: number;
}

interface PoolSizes {
  readonly shops: number;
  readonly persons: number;
  readonly consignees: number;
}

const FRESH: FreshShares = { shop: 0.11, person: 0.72, consignee: 0.55 };
const POOLS: PoolSizes = { shops: 60, persons: 4000, consignees: 6000 };

export function* simulateTraffic(options: TrafficOptions): Generator<Simulated> {
  const random = createRandom(options.seed);
  const families = options.families ?? FAMILIES;
  const planned = planCampaigns(families, options, createRandom(mixAll(options.seed, 77)));
  const licit = options.parcels - planned.length;
  const stepMs = (options.days * DAY_MS) / options.parcels;
  const licitStepMs = (options.days * DAY_MS) / Math.max(licit, 1);
  let next = 0;
  let serial = mixAll(options.seed, 5) % 10_000_000;
  for (let i = 0; i < licit; i++) {
    const atMs = Math.floor(options.startMs + (i + random.unit()) * licitStepMs);
    while (next < planned.length && planned[next]!.atMs <= atMs) {
      yield campaignParcel(planned[next]!, serial++, random);
      next++;
    }
    yield licitParcel(serial++, Math.max(atMs, options.startMs + Math.floor(i * stepMs)), random, options);
  }
  for (; next < planned.length; next++) yield campaignParcel(planned[next]!, serial++, random);
}

const DAY_MS = 86_400_000;

const licitParcel = (serial: number, atMs: number, random: Random, options: TrafficOptions): Simulated => {
  const goods = goodsByShare.draw(random);
  const origins = random.chance(AT_LARGE) ? originsAtLarge : originsOf.get(goods.id)!;
  const departure = COUNTRIES.get(origins.draw(random))!;
  const destination = destinationFor(departure, random);
  const vague = options.vagueShare ?? 0.09;
  const consignor = licitConsignor(goods, departure, random, options);
  const isElsewhere = random.chance(0.05);
  const items = [licitItem(goods, departure, vague, random)];
  while (items.length < 5 && random.chance(0.34)) {
    const more = random.chance(0.6) ? goods : sameSender(goods, random);
    items.push(licitItem(more, departure, vague, random));
  }
  const plan: ParcelPlan = {
    serial,
    atMs,
    consignor,
    consignee: licitConsignee(goods, destination, random, options),
    departure: isElsewhere ? COUNTRIES.get(random.pick(HUBS))! : departure,
    destination,
    transit: random.chance(0.04) ? [random.pick(HUBS)] : [],
    isExpress: random.chance(goods.sender === 'shop' ? 0.22 : 0.35),
    items,
    missing: 1,
    paysCash: 0.07,
    isGift: goods.sender === 'person' && random.chance(0.6),
    permit:
      goods.subgroup !== undefined && random.chance(goods.receiver === undefined ? 0.03 : 0.25)
        ? { type: 'import-permit', number: `IP-${random.below(1e6)}` }
        : undefined,
  };
  return {
    declaration: declare(plan, random),
    receivedAtMs: atMs,
    truth: {
      family: '',
      violation: undefined,
      campaign: 0,
      subgroup: goods.subgroup ?? '',
      goods: goods.id,
      sender: goods.sender,
      language: departure.language,
    },
  };
};

/** Share of ordinary parcels sent from anywhere, by the places' shares, and not from where such goods are made. */
const AT_LARGE = 0.3;

const HUBS = ['HK', 'SG', 'NL', 'DE', 'PL', 'US'] as const;

const destinationFor = (departure: Country, random: Random): Country => {
  for (;;) {
    const destination = COUNTRIES.get(destinations.draw(random))!;
    if (destination.code !== departure.code) return destination;
  }
};

const sameSender = (goods: Goods, random: Random): Goods => {
  for (let i = 0; i < 4; i++) {
    const other = goodsByShare.draw(random);
    if (other.sender === goods.sender && other.subgroup === goods.subgroup) return other;
  }
  return goods;
};

const licitItem = (goods: Goods, departure: Country, vague: number, random: Random): ItemPlan => {
  const pieces = random.between(goods.pieces);
  const packing = 18 + 30 * random.unit();
  return {
    goods,
    text: random.chance(vague) ? random.pick(VAGUE_TEXTS) : describe(goods, departure.language, random),
    hs: random.chance(0.03) ? random.pick(goodsByShare.draw(random).hs) : random.pick(goods.hs),
    pieces,
    grossG: random.logNormal(goods.massG[0], goods.massG[1]) * pieces ** 0.85 + packing,
    euros: random.logNormal(goods.euros[0], goods.euros[1]) * pieces ** 0.7,
    roundValue: goods.sender === 'shop' ? 0.16 : 0.34,
    origin: random.chance(0.9) ? departure.code : 'CN',
  };
};

const SENDERS_MIN = 0.15;

type Licit = Pick<TrafficOptions, 'fresh' | 'pools'>;

/** Shops come back, persons mostly do not; some share a forwarder's address and telephone. */
const licitConsignor = (goods: Goods, country: Country, random: Random, options: Licit = {}): PartyPlan => {
  const { fresh = FRESH, pools = POOLS } = options;
  const isPerson = goods.sender === 'person';
  const isFresh = random.chance(isPerson ? fresh.person : fresh.shop);
  // Of what few parcels hold there are few senders: they come back like others.
  const pool = isPerson ? pools.persons : pools.shops * (SENDERS_MIN + goods.share / 5);
  const id = isFresh
    ? mixAll(random.below(2 ** 31), 11)
    : mixAll(
        countryNumber(country),
        hashText(goods.sender === 'shop' ? goods.id : goods.sender),
        Math.floor(pool * random.unit() ** 2.4),
      );
  const traits = randomOf(id, 3);
  const name = isPerson ? personName(country, id) : businessName(country, id);
  const hub = traits.chance(0.14) ? mixAll(countryNumber(country), 900 + traits.below(6)) : 0;
  return {
    name,
    isBusiness: !isPerson,
    address: dropped(addressOf(country, hub === 0 ? id : hub), traits.chance(0.04), traits),
    phone: phoneOf(country, hub !== 0 && traits.chance(0.4) ? hub : id),
    email: emailOf(name, id),
    taxNumber: !isPerson && traits.chance(0.2) ? `${country.code}${id % 1e9}` : '',
  };
};

const licitConsignee = (goods: Goods, country: Country, random: Random, options: Licit = {}): PartyPlan => {
  const { fresh = FRESH, pools = POOLS } = options;
  if (goods.receiver !== undefined && random.chance(0.8)) return institution(goods.receiver, country, random);
  const id = random.chance(fresh.consignee)
    ? mixAll(random.below(2 ** 31), 12)
    : mixAll(countryNumber(country), Math.floor(pools.consignees * random.unit() ** 2));
  const traits = randomOf(id, 4);
  const shared = traits.chance(0.07) ? mixAll(countryNumber(country), 700 + traits.below(25)) : 0;
  const household = shared !== 0 ? shared : id;
  // The same household orders under more than one name now and then.
  const nameId = random.chance(0.12) ? id + 1 + random.below(3) : id;
  const isBusiness = traits.chance(goods.sender === 'business' ? 0.5 : 0.06);
  const name = isBusiness ? businessName(country, id) : personName(country, nameId);
  return {
    name,
    isBusiness,
    address: dropped(addressOf(country, household), traits.chance(0.07), traits),
    phone: phoneOf(country, household === id ? id : nameId),
    email: emailOf(name, id),
    taxNumber: '',
  };
};

const institution = (kind: string, country: Country, random: Random): PartyPlan => {
  const id = mixAll(countryNumber(country), hashText(kind), random.below(INSTITUTIONS[kind]!.length * 6));
  const name = institutionName(country, kind, id);
  return {
    name,
    isBusiness: true,
    address: addressOf(country, id),
    phone: phoneOf(country, id),
    email: emailOf(name, id),
    taxNumber: '',
  };
};

const dropped = (address: PartyPlan['address'], isDrop: boolean, random: Random): PartyPlan['address'] =>
  !isDrop
    ? address
    : random.chance(0.6)
      ? { ...address, street: '', number: '', poBox: `PO Box ${100 + random.below(9000)}` }
      : {
          ...address,
          streetAdditionalLine: random.pick([
            'Parcel locker 12',
            'c/o Hotel Central',
            'Self storage unit 4',
            'PMB 221',
          ]),
        };

export interface Campaign {
  readonly id: number;
  readonly family: Family;
  readonly draws: ReturnType<typeof familyDraws>;
  readonly origin: Country;
  readonly destination: Country;
  readonly consignorNames: readonly number[];
  readonly consignorAddresses: readonly number[];
  readonly consignees: readonly number[];
  readonly phone: number;
  readonly covers: readonly string[];
}

/** A parcel that a ring will send. */
export interface Planned {
  readonly atMs: number;
  readonly campaign: Campaign;
}

/**
 * Campaigns until their parcels make up the share asked for, in order of time; each has its own names, addresses and
 * favourite covers, and a number above `afterId`.
 */
export const planCampaigns = (
  families: readonly Family[],
  options: TrafficOptions,
  random: Random,
  afterId = 0,
): readonly Planned[] => {
  const wanted = Math.round(options.parcels * options.illicitShare);
  const planned: Planned[] = [];
  const shares = families.reduce((sum, family) => sum + family.share, 0);
  let id = afterId;
  for (const family of families) {
    const quota = Math.round((wanted * family.share) / shares);
    for (let made = 0; made < quota; ) {
      const campaign = planCampaign(++id, family, options.seed, random);
      const parcels = Math.min(random.between(family.campaign.parcels), quota - made);
      const daysLong = Math.min(random.between(family.campaign.days), options.days);
      const begin = options.startMs + random.unit() * (options.days - daysLong) * DAY_MS;
      for (let i = 0; i < parcels; i++)
        planned.push({ atMs: Math.floor(begin + random.unit() * daysLong * DAY_MS), campaign });
      made += parcels;
    }
  }
  return planned.sort((a, b) => a.atMs - b.atMs);
};

const planCampaign = (id: number, family: Family, seed: number, random: Random): Campaign => {
  const draws = familyDraws(family);
  const origin = COUNTRIES.get(draws.origins.draw(random))!;
  const ids = (range: readonly [number, number], salt: number): number[] =>
    Array.from({ length: random.between(range) }, (_, i) => mixAll(seed, id, salt, i));
  return {
    id,
    family,
    draws,
    origin,
    destination: destinationFor(origin, random),
    consignorNames: ids(family.campaign.consignorNames, 1),
    consignorAddresses: ids(family.campaign.consignorAddresses, 2),
    consignees: ids(family.campaign.consignees, 3),
    phone: mixAll(seed, id, 4),
    covers: Array.from({ length: 1 + random.below(3) }, () => draws.cover.draw(random)),
  };
};

export const campaignParcel = ({ atMs, campaign }: Planned, serial: number, random: Random): Simulated => {
  const { family } = campaign;
  const cover = random.chance(family.anyCover)
    ? goodsByShare.draw(random)
    : goodsById.get(random.chance(0.7) ? random.pick(campaign.covers) : campaign.draws.cover.draw(random))!;
  const origin = random.chance(0.8) ? campaign.origin : COUNTRIES.get(campaign.draws.origins.draw(random))!;
  const destination =
    random.chance(0.9) && campaign.destination.code !== origin.code
      ? campaign.destination
      : destinationFor(origin, random);
  const isElsewhere = random.chance(family.departureElsewhere);
  const items = [coverItem(family, cover, origin, random)];
  // Filling goods round the first, in honest amounts.
  while (items.length < 5 && random.chance(0.34))
    items.push(licitItem(random.chance(0.6) ? cover : sameSender(cover, random), origin, 0.09, random));
  const plan: ParcelPlan = {
    serial,
    atMs,
    consignor: ringConsignor(campaign, cover, origin, random),
    consignee: ringConsignee(campaign, destination, random),
    departure: isElsewhere ? COUNTRIES.get(random.pick(HUBS))! : origin,
    destination,
    transit: random.chance(family.transit) ? [random.pick(HUBS)] : [],
    isExpress: random.chance(family.express),
    items,
    missing: family.missing,
    paysCash: family.cash,
    isGift: cover.sender === 'person' && random.chance(0.6),
    permit: undefined,
  };
  return {
    declaration: declare(plan, random),
    receivedAtMs: atMs,
    truth: {
      family: family.id,
      violation: family.violation,
      campaign: campaign.id,
      subgroup: '',
      goods: cover.id,
      sender: family.sender,
      language: origin.language,
    },
  };
};

/** Text, code and price are the cover's; only the mass has to be of what is really inside, and not even that always. */
const coverItem = (family: Family, cover: Goods, origin: Country, random: Random): ItemPlan => {
  const honest = licitItem(cover, origin, family.vague, random);
  const isAdapted = random.chance(family.massG.adapted);
  return {
    ...honest,
    hs: random.chance(family.coverHs) ? honest.hs : random.pick(goodsByShare.draw(random).hs),
    grossG: isAdapted ? honest.grossG : random.logNormal(family.massG.median, family.massG.sigma) + 20,
    euros: honest.euros * Math.exp(family.valueLogShift),
    roundValue: family.roundValue,
  };
};

const ringConsignor = (campaign: Campaign, cover: Goods, country: Country, random: Random): PartyPlan => {
  const { family } = campaign;
  const isPerson = family.sender === 'person' || cover.sender === 'person';
  // A real sender is used, unknowing or not.
  if (random.chance(0.24)) return licitConsignor(cover, country, random);
  const nameId = random.chance(family.freshConsignor)
    ? mixAll(random.below(2 ** 31), 13)
    : random.pick(campaign.consignorNames);
  const addressId = random.chance(0.25) ? nameId : random.pick(campaign.consignorAddresses);
  const name = isPerson ? personName(country, nameId) : businessName(country, nameId);
  return {
    name,
    isBusiness: !isPerson,
    address: dropped(addressOf(country, addressId), random.chance(0.07), random),
    phone: phoneOf(country, random.chance(family.sharedPhone) ? campaign.phone : nameId),
    email: emailOf(name, random.chance(family.sharedPhone) ? campaign.phone : nameId),
    taxNumber: '',
  };
};

const ringConsignee = (campaign: Campaign, country: Country, random: Random): PartyPlan => {
  const { family } = campaign;
  if (random.chance(0.25)) return licitConsignee(goodsByShare.draw(random), country, random);
  const id = random.pick(campaign.consignees);
  const nameId = random.chance(family.aliasConsignee) ? id + 1 + random.below(12) : id;
  const name = personName(country, nameId);
  return {
    name,
    isBusiness: false,
    address: dropped(addressOf(country, id), randomOf(id, 5).chance(family.dropAddress), randomOf(id, 6)),
    phone: phoneOf(country, random.chance(family.sharedPhone) ? id : nameId),
    email: emailOf(name, nameId),
    taxNumber: '',
  };
};

const countryNumber = ({ code }: Country): number => code.charCodeAt(0) * 256 + code.charCodeAt(1);

const hashText = (text: string): number => {
  let h = 7;
  for (let i = 0; i < text.length; i++) h = Math.imul(h, 31) + text.charCodeAt(i);
  return h | 0;
};
