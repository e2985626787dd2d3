/** From a plan of a parcel to the declaration a post or carrier would send of it. */
import type { Declaration, GoodsItem, Money } from '../../proto/holdpoint/v1/declaration.ts';
import type { Random } from './random.ts';
import { type Country, EUROS_PER_UNIT, type Goods, type PartyPlan, partyOf } from './world.ts';

export interface ParcelPlan {
  readonly serial: number;
  readonly atMs: number;
  readonly consignor: PartyPlan;
  readonly consignee: PartyPlan;
  readonly departure: Country;
  readonly destination: Country;
  readonly transit: readonly string[];
  readonly isExpress: boolean;
  readonly items: readonly ItemPlan[];
  /** How much likelier than usual fields are left out. */
  readonly missing: number;
  readonly paysCash: number;
  readonly isGift: boolean;
  readonly permit: { readonly type: string; readonly number: string } | undefined;
}

export interface ItemPlan {
  readonly goods: Goods;
  readonly text: string;
  readonly hs: string;
  readonly pieces: number;
  readonly grossG: number;
  readonly euros: number;
  readonly roundValue: number;
  readonly origin: string;
}

export const declare = (plan: ParcelPlan, random: Random): Declaration => {
  const { departure, destination, isExpress } = plan;
  const currency = random.chance(0.6) ? departure.currency : random.chance(0.6) ? 'USD' : 'EUR';
  const listsNet = random.chance(0.45);
  const items = plan.items.map((item, i) => goodsItem(item, i, currency, listsNet, plan.missing, random));
  const gross = plan.items.reduce((sum, item) => sum + item.grossG, 0);
  return {
    document: documentOf(plan, gross, random),
    function: 'DECLARATION_FUNCTION_ORIGINAL',
    revision: 1,
    issuedAt: { seconds: Math.floor(plan.atMs / 1000), nanos: 0 },
    transportMode: isExpress ? 'TRANSPORT_MODE_EXPRESS' : 'TRANSPORT_MODE_POST',
    masterDocumentNumber: '',
    receptacleIdentificationNumber: '',
    referenceNumberUcr: '',
    postingDate: isoDay(plan.atMs - DAY_MS),
    consignor: partyOf(thinned(plan.consignor, plan.missing, 0.45, random)),
    consignee: partyOf(thinned(plan.consignee, plan.missing, 0.35, random)),
    notifyParty: undefined,
    buyer: undefined,
    seller: undefined,
    goodsItem: items,
    totalGrossMassMg: Math.max(1000, Math.round(gross) * 1000),
    totalAmountInvoiced: undefined,
    postalCharges: isExpress || random.chance(0.4) ? undefined : carriage(gross, departure, random),
    natureOfTransaction: plan.isGift
      ? 'NATURE_OF_TRANSACTION_GIFT'
      : random.chance(0.85)
        ? 'NATURE_OF_TRANSACTION_SALE_OF_GOODS'
        : 'NATURE_OF_TRANSACTION_OTHER',
    countryOfDeparture: departure.code,
    countryOfDestination: destination.code,
    countriesOfTransit: [...plan.transit],
    placeOfLoading: isExpress ? departure.airport : departure.impc,
    placeOfUnloading: isExpress ? destination.airport : destination.impc,
    account: isExpress && random.chance(0.5) ? accountOf(plan, random) : undefined,
    supportingDocuments:
      plan.permit === undefined
        ? []
        : [{ ...plan.permit, issuingAuthority: 'competent national authority', validTo: '' }],
    additionalInformation: [],
  };
};

const DAY_MS = 86_400_000;
export const isoDay = (ms: number): string => new Date(ms).toISOString().slice(0, 10);

const goodsItem = (
  item: ItemPlan,
  index: number,
  currency: string,
  listsNet: boolean,
  missing: number,
  random: Random,
): GoodsItem => ({
  goodsItemNumber: index + 1,
  descriptionOfGoods: item.text,
  harmonizedSystemCode: random.chance(0.2 * missing) ? '' : item.hs,
  harmonizedSystemEdition: '',
  cusCode: '',
  netMassMg: listsNet ? Math.max(1, Math.round(item.grossG * (0.82 + 0.12 * random.unit()))) * 1000 : undefined,
  grossMassMg: undefined,
  value: random.chance(0.02) ? { amountMinor: random.below(2) * 100, currency } : priced(item, currency, random),
  countryOfOrigin: random.chance(0.15 * missing) ? '' : item.origin,
  quantity: random.chance(0.15) ? undefined : item.pieces,
  numberOfPackages: undefined,
  typeOfPackages: '',
  shippingMarks: '',
  unNumber: [],
});

/** Prices end in .00, .90, .99 or anything, whoever sends. */
const priced = (item: ItemPlan, currency: string, random: Random): Money => {
  const amount = item.euros / (EUROS_PER_UNIT[currency] ?? 1);
  if (random.chance(item.roundValue)) {
    const step = amount > 60 ? 10 : amount > 15 ? 5 : 1;
    return { amountMinor: Math.max(1, Math.round(amount / step)) * step * 100, currency };
  }
  const whole = Math.floor(amount) * 100;
  const u = random.unit();
  const cents = u < 0.35 ? 99 : u < 0.5 ? 90 : u < 0.6 ? 50 : Math.floor(random.unit() * 100);
  return { amountMinor: Math.max(1, whole + cents), currency };
};

const carriage = (grams: number, departure: Country, random: Random): Money => {
  const euros = random.logNormal(1.8 + 0.009 * grams, 0.35);
  return {
    amountMinor: Math.max(1, Math.round((euros * 100) / (EUROS_PER_UNIT[departure.currency] ?? 1))),
    currency: departure.currency,
  };
};

/** Telephone and e-mail are often not sent on. */
const thinned = (party: PartyPlan, missing: number, phoneShare: number, random: Random): PartyPlan => ({
  ...party,
  phone: random.chance(phoneShare / missing) ? party.phone : '',
  email: random.chance(0.25 / missing) ? party.email : '',
  address: random.chance(0.03 * missing) ? { ...party.address, postCode: '' } : party.address,
});

const documentOf = (plan: ParcelPlan, grams: number, random: Random): Declaration['document'] => {
  if (!plan.isExpress) {
    const service = grams < 500 ? 'U' : grams < 2000 ? 'R' : 'C';
    return {
      type: 'DOCUMENT_TYPE_S10',
      issuer: '',
      number: s10Number(service + LETTERS[Math.floor(plan.serial / 1e8) % 26]!, plan.serial, plan.departure.code),
    };
  }
  return random.chance(0.7)
    ? { type: 'DOCUMENT_TYPE_HOUSE_WAYBILL', issuer: 'EXP', number: `H${String(plan.serial).padStart(10, '0')}` }
    : { type: 'DOCUMENT_TYPE_CARRIER_NUMBER', issuer: 'EXP', number: `1Z${String(plan.serial).padStart(12, '0')}` };
};

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';

/** UPU S10: eight digits and a check digit from the weights 8 6 4 2 3 5 9 7. */
export const s10Number = (service: string, serial: number, country: string): string => {
  const digits = String(serial % 1e8).padStart(8, '0');
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += S10_WEIGHTS[i]! * (digits.charCodeAt(i) - 48);
  const rest = 11 - (sum % 11);
  return `${service}${digits}${rest === 10 ? 0 : rest === 11 ? 5 : rest}${country}`;
};

const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7];

const accountOf = (plan: ParcelPlan, random: Random): Declaration['account'] => {
  const isNew = random.chance(plan.paysCash > 0.1 ? 0.25 : 0.12);
  const verified = random.chance(isNew ? 0.6 : 0.85);
  return {
    accountHolder: 'S',
    accountIssuer: 'EXP',
    accountNumber: `A${(plan.consignor.name.length * 7919 + plan.consignor.address.street.length * 104_729) % 1_000_000}${plan.consignor.name.charCodeAt(0)}`,
    accountName: plan.consignor.name,
    shippingFrequency: '',
    establishmentDate: isoDay(plan.atMs - (isNew ? random.between([1, 40]) : random.between([90, 2500])) * DAY_MS),
    billingType: random.chance(plan.paysCash)
      ? random.chance(0.7)
        ? 'CSH'
        : 'CTO'
      : random.pick(['BILL', 'EFT', 'CC', 'CC']),
    knownConsignor: plan.consignor.isBusiness && random.chance(0.12) ? true : undefined,
    transactionType: plan.consignor.isBusiness ? 'B2C' : 'C2C',
    phone: plan.consignor.phone,
    phoneVerified: random.chance(0.5) ? verified : undefined,
    email: '',
    emailVerified: undefined,
    networkAddress: '',
    identityDocument: '',
    filingType: '03',
  };
};
