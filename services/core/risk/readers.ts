/** How the rows of the feature table read: small functions from a parcel's facts to a number, NaN for unknown. */
import type { RiskFacts } from './facts.ts';
import { AT_IDENTIFIER, type History, type IdentifierName } from './history.ts';

export const unknown = Number.NaN;
export const flag = (condition: boolean | undefined): number => (condition === undefined ? unknown : condition ? 1 : 0);

/** Reads one identifier's history; NaN when histories are away or the identifier was not declared. */
export const past =
  (name: IdentifierName, read: (history: History) => number) =>
  ({ histories }: RiskFacts): number => {
    const history = histories?.[AT_IDENTIFIER[name]];
    return history === undefined ? unknown : read(history);
  };

/** The highest over some identifiers; NaN when none was declared. */
export const worst =
  (names: readonly IdentifierName[], read: (history: History) => number) =>
  ({ histories }: RiskFacts): number => {
    let highest = unknown;
    if (histories === undefined) return highest;
    for (const name of names) {
      const history = histories[AT_IDENTIFIER[name]];
      if (history === undefined) continue;
      const value = read(history);
      if (!(value <= highest)) highest = value;
    }
    return highest;
  };

/** 1 for never seen, a half after a day, a thirtieth after a month. */
export const newness = ({ velocity }: History): number =>
  velocity.parcelsEver === 0 ? 1 : 24 / (24 + velocity.knownHours);
export const parcels30d = ({ velocity }: History): number => Math.log1p(velocity.parcels30d);
export const counterparts = ({ velocity }: History): number => Math.log1p(velocity.counterparts);
export const variants = ({ velocity }: History): number => Math.log1p(velocity.variants);
export const burst = ({ velocity }: History): number =>
  velocity.parcels30d === 0 ? 0 : velocity.parcels1d / velocity.parcels30d;
export const found = ({ results }: History): number => {
  let milli = 0;
  for (const group of results.foundMilli) milli += group;
  return milli / 1000;
};
export const clean = (history: History): number =>
  Math.log1p(Math.max(0, history.results.inspectedMilli / 1000 - found(history)));

export const ALL_IDENTIFIERS = Object.keys(AT_IDENTIFIER) as IdentifierName[];
export const CONTACTS = ['consignorPhone', 'consignorEmail', 'consigneePhone', 'consigneeEmail', 'account'] as const;

export function routeRarity({ context }: RiskFacts): number {
  const { countryOfDeparture: from, countryOfDestination: to } = context.declaration;
  const { routes } = context.profile;
  if (from === '' || to === '' || routes.size === 0) return unknown;
  return -(routes.get(`${from}>${to}`) ?? ROUTE_SHARE_LOG_MIN);
}

/** ln of one in a million. */
const ROUTE_SHARE_LOG_MIN = -13.8;

export function departureElsewhere({ context }: RiskFacts): number {
  const consignor = context.declaration.consignor?.address?.country ?? '';
  const departure = context.declaration.countryOfDeparture;
  return consignor === '' || departure === '' ? unknown : flag(consignor !== departure);
}

export function originElsewhere({ context }: RiskFacts): number {
  const departure = context.declaration.countryOfDeparture;
  if (departure === '') return unknown;
  let known = false;
  for (const { countryOfOrigin } of context.declaration.goodsItem) {
    if (countryOfOrigin === '') continue;
    if (countryOfOrigin !== departure) return 1;
    known = true;
  }
  return known ? 0 : unknown;
}

export function destinationElsewhere({ context }: RiskFacts): number {
  const consignee = context.declaration.consignee?.address?.country ?? '';
  const destination = context.declaration.countryOfDestination;
  return consignee === '' || destination === '' ? unknown : flag(consignee !== destination);
}

/** Beyond this many standard deviations more is not stranger. */
const MISFIT_MAX = 6;
const clampMisfit = (z: number): number => Math.max(-MISFIT_MAX, Math.min(MISFIT_MAX, z));

export function massMisfit({ grams, profile }: RiskFacts): number {
  return profile === undefined ? unknown : clampMisfit((Math.log(grams) - profile.massLog) / profile.massSpread);
}

export function valueMisfit({ grams, euros, profile }: RiskFacts): number {
  if (profile === undefined) return unknown;
  return clampMisfit((Math.log(0.01 + (1000 * euros) / grams) - profile.valuePerKgLog) / profile.valuePerKgSpread);
}

export function carriageOverValue({ context, euros }: RiskFacts): number {
  const charges = context.declaration.postalCharges;
  if (charges === undefined) return unknown;
  const rate = context.rates.get(charges.currency);
  return rate === undefined ? unknown : Math.log((0.01 + charges.amountMinor * rate) / (0.01 + euros));
}

export function roundValue({ context }: RiskFacts): number {
  const money = context.declaration.goodsItem[0]?.value ?? context.declaration.totalAmountInvoiced;
  if (money === undefined || money.amountMinor <= 0) return unknown;
  const { amountMinor } = money;
  return amountMinor % 10_000 === 0 ? 3 : amountMinor % 1000 === 0 ? 2 : amountMinor % 100 === 0 ? 1 : 0;
}

export function massGap({ context }: RiskFacts): number {
  const total = context.declaration.totalGrossMassMg;
  if (total === undefined || total <= 0) return unknown;
  let net = 0;
  for (const { netMassMg } of context.declaration.goodsItem) {
    if (netMassMg === undefined) return unknown;
    net += netMassMg;
  }
  return (total - net) / total;
}

/** Billing types of the ACAS account lines. */
export const CASH_OR_CRYPTO: readonly string[] = ['CSH', 'CTO'];
export const flagOf = (value: string | undefined, among: readonly string[]): number =>
  value === undefined || value === '' ? unknown : flag(among.includes(value));

const DAY_MS = 86_400_000;

export function accountNewness({ context }: RiskFacts): number {
  const since = context.declaration.account?.establishmentDate ?? '';
  if (since.length < 10) return unknown;
  const days = context.receivedAtMs / DAY_MS - daysSince1970(since);
  return 1 / (1 + Math.max(0, days));
}

/** Days of the proleptic Gregorian calendar (Howard Hinnant, days_from_civil); NaN for what is not a date. */
function daysSince1970(date: string): number {
  const month = Number(date.slice(5, 7));
  const year = Number(date.slice(0, 4)) - (month <= 2 ? 1 : 0);
  const era = Math.floor(year / 400);
  const yearOfEra = year - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return (
    era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
  );
}

export function contactUnverified({ context }: RiskFacts): number {
  const account = context.declaration.account;
  if (account?.phoneVerified === undefined && account?.emailVerified === undefined) return unknown;
  return flag(account.phoneVerified === false || account.emailVerified === false);
}

export function natureOfTransaction({ context }: RiskFacts): number {
  switch (context.declaration.natureOfTransaction) {
    case 'NATURE_OF_TRANSACTION_SALE_OF_GOODS':
      return 1;
    case 'NATURE_OF_TRANSACTION_GIFT':
      return 2;
    case 'NATURE_OF_TRANSACTION_COMMERCIAL_SAMPLE':
      return 3;
    case 'NATURE_OF_TRANSACTION_DOCUMENTS':
      return 4;
    case 'NATURE_OF_TRANSACTION_UNSPECIFIED':
    // A code that this version does not know says as much as none.
    case 'UNRECOGNIZED':
      return 0;
    default:
      return 5;
  }
}
