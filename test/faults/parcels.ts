/** Traffic for fault tests: small, seeded, and about one parcel in twenty is to be held. */
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';

/** A seeded source of numbers in [0, 1): the same seed gives the same run. (mulberry32) */
export const randomOf = (seed: number): (() => number) => {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  };
};

const pick = <T>(random: () => number, items: readonly T[]): T => items[Math.floor(random() * items.length)]!;

const GOODS = [
  ["women's cotton t-shirt", '610910'],
  ['silicone phone case', '392690'],
  ['ceramic coffee mug', '691200'],
  ['wooden puzzle for children', '950300'],
  ['stainless steel kitchen knife', '821192'],
] as const;
const NAMES = ['Marta Lindqvist', 'Jonas Okafor', 'Priya Natarajan', 'Emil Dvorak', 'Lucia Ferrante', 'Tomás Rey'];
const STREETS = ['Linden', 'Harbour', 'Quarry', 'Meadow', 'Foundry', 'Orchard', 'Canal', 'Mill', 'Chapel', 'Station'];
/** On the list that is swapped in and out while parcels are under way. */
export const LISTED_NAME = 'Zorblat Chemtrade Consolidated Limited';

const WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

const s10Of = (serial: number): string => {
  const digits = String(serial).padStart(8, '0');
  const sum = WEIGHTS.reduce((total, weight, i) => total + weight * Number(digits[i]), 0);
  const rest = 11 - (sum % 11);
  const check = rest === 10 ? 0 : rest === 11 ? 5 : rest;
  return `CF${digits}${check}CN`;
};

export const parcelsOf = (options: {
  readonly count: number;
  readonly seed: number;
  readonly atMs: number;
}): readonly Declaration[] => {
  const random = randomOf(options.seed);
  return Array.from({ length: options.count }, (_, i) => parcelOf(i, random, options.atMs));
};

const parcelOf = (i: number, random: () => number, atMs: number): Declaration => {
  const isIllicit = i % 20 === 7;
  const isListed = i % 20 === 13;
  const [text, hs] = pick(random, GOODS);
  const seconds = Math.floor(atMs / 1_000);
  return {
    document: { type: 'DOCUMENT_TYPE_S10', issuer: '', number: s10Of(10_000_000 + i) },
    function: 'DECLARATION_FUNCTION_ORIGINAL',
    revision: 1,
    issuedAt: { seconds, nanos: 0 },
    transportMode: 'TRANSPORT_MODE_POST',
    masterDocumentNumber: '',
    receptacleIdentificationNumber: '',
    referenceNumberUcr: '',
    postingDate: new Date(atMs).toISOString().slice(0, 10),
    consignor: party(isListed ? LISTED_NAME : `${pick(random, NAMES)} ${Math.floor(random() * 5_000)}`, 'CN', random),
    consignee: party(`${pick(random, NAMES)} ${Math.floor(random() * 20_000)}`, 'US', random),
    notifyParty: undefined,
    buyer: undefined,
    seller: undefined,
    goodsItem: [
      {
        goodsItemNumber: 1,
        descriptionOfGoods: isIllicit ? 'fentanyl hydrochloride powder CAS 437-38-7' : text,
        harmonizedSystemCode: isIllicit ? '293333' : hs,
        harmonizedSystemEdition: '2022',
        cusCode: '',
        netMassMg: 180_000,
        grossMassMg: 200_000,
        value: { amountMinor: 1_250, currency: 'USD' },
        countryOfOrigin: 'CN',
        quantity: 1,
        numberOfPackages: 1,
        typeOfPackages: '',
        shippingMarks: '',
        unNumber: [],
      },
    ],
    totalGrossMassMg: 200_000,
    totalAmountInvoiced: { amountMinor: 1_250, currency: 'USD' },
    postalCharges: { amountMinor: 400, currency: 'USD' },
    natureOfTransaction: 'NATURE_OF_TRANSACTION_SALE_OF_GOODS',
    countryOfDeparture: 'CN',
    countryOfDestination: 'US',
    countriesOfTransit: [],
    placeOfLoading: 'CNSHAA',
    placeOfUnloading: 'USJFKA',
    account: undefined,
    supportingDocuments: [],
    additionalInformation: [],
  };
};

const party = (name: string, country: string, random: () => number): NonNullable<Declaration['consignor']> => ({
  name,
  identificationNumber: '',
  typeOfPerson: 'TYPE_OF_PERSON_UNSPECIFIED',
  address: {
    // Nobody shares an address or a phone by accident: what a scenario wants known of a party, it says itself.
    street: `${pick(random, STREETS)} ${pick(random, ['Road', 'Street', 'Lane', 'Avenue'])}`,
    number: String(1 + Math.floor(random() * 9_000)),
    streetAdditionalLine: '',
    poBox: '',
    city: country === 'US' ? 'Albany' : 'Ningbo',
    subDivision: '',
    postCode: country === 'US' ? '12203' : '315000',
    country,
  },
  communication: [
    { type: 'COMMUNICATION_TYPE_TELEPHONE', identifier: `+1518${Math.floor(1_000_000 + random() * 8_999_999)}` },
  ],
});
