/** Places, names and goods of the simulated world, as data files have them; identities follow from numbers. */
import type { Address, Party } from '../../proto/holdpoint/v1/declaration.ts';
import catalogueFile from './catalogue.json' with { type: 'json' };
import familiesFile from './families.json' with { type: 'json' };
import placesFile from './places.json' with { type: 'json' };
import { createRandom, mix, mixAll, type Random, type Weighted, weighted } from './random.ts';

export interface Country {
  readonly code: string;
  readonly culture: string;
  readonly language: string;
  readonly currency: string;
  readonly phone: string;
  readonly origin: number;
  readonly destination: number;
  readonly impc: string;
  readonly airport: string;
  readonly cities: readonly (readonly string[])[];
}

export type Sender = 'shop' | 'person' | 'business' | 'lab' | 'pharmacy';

export interface Goods {
  readonly id: string;
  /** Licit medical subgroup, by which false holds are reported. */
  readonly subgroup?: string;
  readonly share: number;
  readonly hs: readonly string[];
  readonly sender: Sender;
  readonly receiver?: keyof typeof placesFile.institutions;
  readonly pieces: readonly [number, number];
  /** Median and sigma of the logarithm, of one piece. */
  readonly massG: readonly [number, number];
  readonly euros: readonly [number, number];
  readonly origins: Readonly<Record<string, number>>;
  readonly texts: Readonly<Record<string, readonly string[]>>;
}

export type Violation = 'opioid' | 'opioid-precursor' | 'medicine' | 'equipment' | 'other';

/** How one kind of smuggling looks from outside; `families.json` says it, `DATASHEET.md` explains each member. */
export interface Family {
  readonly id: string;
  readonly doc: string;
  readonly violation: Violation;
  readonly heldOut: boolean;
  readonly share: number;
  readonly cover: Readonly<Record<string, number>>;
  /** Share of parcels whose cover is any ordinary goods: whatever is written on a seizure's label, honest parcels bear it too. */
  readonly anyCover: number;
  readonly origins: Readonly<Record<string, number>>;
  readonly express: number;
  readonly massG: { readonly median: number; readonly sigma: number; readonly adapted: number };
  readonly valueLogShift: number;
  readonly roundValue: number;
  readonly vague: number;
  readonly coverHs: number;
  readonly sender: Sender;
  readonly campaign: {
    readonly parcels: readonly [number, number];
    readonly days: readonly [number, number];
    readonly consignorNames: readonly [number, number];
    readonly consignorAddresses: readonly [number, number];
    readonly consignees: readonly [number, number];
  };
  readonly sharedPhone: number;
  readonly freshConsignor: number;
  readonly aliasConsignee: number;
  readonly dropAddress: number;
  readonly transit: number;
  readonly departureElsewhere: number;
  readonly cash: number;
  readonly missing: number;
}

type Names = {
  readonly given: readonly string[];
  readonly family: readonly string[];
  readonly streets: readonly string[];
};
const cultures: Readonly<Record<string, Names>> = placesFile.cultures;
const suffixes: Readonly<Record<string, readonly string[]>> = placesFile.businessSuffixes;

export const COUNTRIES: ReadonlyMap<string, Country> = new Map(
  Object.entries(placesFile.countries).map(([code, country]) => [code, { code, ...country }]),
);
// JSON gives arrays where the types have pairs; `test/models/simulator.test.ts` checks the files' shape.
export const GOODS = catalogueFile.goods as unknown as readonly Goods[];
export const FAMILIES = familiesFile.families as unknown as readonly Family[];
export const VAGUE_TEXTS: readonly string[] = catalogueFile.vague;
export const INSTITUTIONS: Readonly<Record<string, readonly string[]>> = placesFile.institutions;
export const EUROS_PER_UNIT: Readonly<Record<string, number>> = placesFile.eurosPerUnit;

export const goodsById: ReadonlyMap<string, Goods> = new Map(GOODS.map((goods) => [goods.id, goods]));

const drawOf = (weights: Readonly<Record<string, number>>): Weighted<string> => weighted(Object.entries(weights));
export const goodsByShare: Weighted<Goods> = weighted(GOODS.map((goods) => [goods, goods.share]));
export const originsOf: ReadonlyMap<string, Weighted<string>> = new Map(
  GOODS.map((goods) => [goods.id, drawOf(goods.origins)]),
);
/** Where anything at all is sent from, beside where it is made: shops, laboratories and persons are everywhere. */
export const originsAtLarge: Weighted<string> = weighted([...COUNTRIES.values()].map((c) => [c.code, c.origin]));
export const destinations: Weighted<string> = weighted([...COUNTRIES.values()].map((c) => [c.code, c.destination]));
export const familyDraws = (
  family: Family,
): { readonly cover: Weighted<string>; readonly origins: Weighted<string> } => ({
  cover: drawOf(family.cover),
  origins: drawOf(family.origins),
});

const at = <T>(from: readonly T[], number: number): T => from[number % from.length]!;

export const personName = (country: Country, id: number): string => {
  const { given, family } = cultures[country.culture]!;
  const h = mixAll(1, id);
  const first = at(given, h);
  const last = at(family, h >>> 8);
  const middle = (h >>> 16) % 5 < 2 ? ` ${String.fromCharCode(65 + ((h >>> 20) % 26))}.` : '';
  return country.culture === 'zh' && (h & 64) !== 0 ? `${last} ${first}` : `${first}${middle} ${last}`;
};

export const businessName = (country: Country, id: number): string => {
  const h = mixAll(2, id);
  const words = placesFile.businessWords;
  const place = (h >>> 5) % 3 === 0 ? `${country.cities[h % country.cities.length]![0]} ` : '';
  const second =
    (h >>> 9) % 2 === 0
      ? ` ${at(words, h >>> 13)}`
      : ` ${String.fromCharCode(65 + ((h >>> 13) % 26))}${(h >>> 18) % 90}`;
  return `${place}${at(words, h)}${second} ${at(suffixes[country.culture]!, h >>> 20)}`;
};

export const institutionName = (country: Country, kind: string, id: number): string => {
  const h = mixAll(3, id);
  return `${country.cities[h % country.cities.length]![0]} ${at(INSTITUTIONS[kind]!, h >>> 6)}`;
};

export const addressOf = (country: Country, id: number): Address => {
  const h = mixAll(4, id);
  const [city, postCode] = at(country.cities, h >>> 3) as [string, string];
  return {
    street: at(cultures[country.culture]!.streets, h >>> 7),
    number: String(1 + ((h >>> 11) % 240)),
    streetAdditionalLine: (h >>> 19) % 9 === 0 ? `Unit ${1 + ((h >>> 22) % 40)}` : '',
    poBox: '',
    city,
    subDivision: '',
    postCode: postCode === '' ? '' : varied(postCode, h),
    country: country.code,
  };
};

/** The last two digits differ from street to street. */
const varied = (postCode: string, h: number): string =>
  /\d{2}$/.test(postCode) ? postCode.slice(0, -2) + String(h % 100).padStart(2, '0') : postCode;

export const phoneOf = (country: Country, id: number): string =>
  country.phone + String(1_000_000_000 + (mixAll(5, id) % 900_000_000)).slice(0, 9 + (id % 2));

export const emailOf = (name: string, id: number): string =>
  `${name
    .normalize('NFD')
    .replace(/[^A-Za-z]/g, '')
    .toLowerCase()
    .slice(0, 14)}${mixAll(6, id) % 1000}@${at(MAIL_HOSTS, mix(id))}`;

const MAIL_HOSTS = ['gmail.example', 'mail.example', 'outlook.example', 'qq.example', 'shop.example'];

export interface PartyPlan {
  readonly name: string;
  readonly isBusiness: boolean;
  readonly address: Address;
  readonly phone: string;
  readonly email: string;
  readonly taxNumber: string;
}

export const partyOf = (plan: PartyPlan): Party => ({
  name: plan.name,
  identificationNumber: plan.taxNumber,
  typeOfPerson: plan.isBusiness ? 'TYPE_OF_PERSON_LEGAL_PERSON' : 'TYPE_OF_PERSON_NATURAL_PERSON',
  address: plan.address,
  communication: [
    ...(plan.phone === '' ? [] : [{ type: 'COMMUNICATION_TYPE_TELEPHONE' as const, identifier: plan.phone }]),
    ...(plan.email === '' ? [] : [{ type: 'COMMUNICATION_TYPE_EMAIL' as const, identifier: plan.email }]),
  ],
});

const fillers: Readonly<Record<string, readonly string[]>> = catalogueFile.fillers;
const templates = new Map<string, readonly string[]>();

/** One of the goods' texts, in the country's language where there is one, with its blanks filled. */
export const describe = (goods: Goods, language: string, random: Random): string => {
  const texts = goods.texts[language];
  const text = random.pick(texts !== undefined && random.chance(0.7) ? texts : goods.texts.en!);
  const parts = partsOf(text);
  let filled = parts[0]!;
  for (let i = 1; i < parts.length; i += 2) filled += random.pick(fillers[parts[i]!]!) + parts[i + 1]!;
  return styled(filled, random);
};

const partsOf = (text: string): readonly string[] => {
  const known = templates.get(text);
  if (known !== undefined) return known;
  const parts = text.split(/[{}]/);
  templates.set(text, parts);
  return parts;
};

const styled = (text: string, random: Random): string => {
  const u = random.unit();
  return u < 0.12 ? text.toUpperCase() : u < 0.24 ? text[0]!.toUpperCase() + text.slice(1) : text;
};

/** A stream of its own for one entity, so that it looks the same whenever it is met. */
export const randomOf = (...values: readonly number[]): Random => createRandom(mixAll(...values));
