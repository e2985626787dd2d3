/** Everything that features and indicators may look at for one parcel. Nothing else reaches the model. */
import type { Declaration, Money } from '../../../proto/holdpoint/v1/declaration.ts';
import type { Read } from '../stores.ts';
import type { Histories } from './history.ts';

export interface RiskContext {
  readonly declaration: Declaration;
  /** When we received it; windows and ages are counted from here. */
  readonly receivedAtMs: number;
  /** Unavailable lists leave their features unknown. */
  readonly screening: Read<Screening>;
  readonly history: Read<Histories>;
  /** Pairs of identifiers that are one and the same value on both sides: a phone or e-mail of consignor and consignee. */
  readonly sharedIdentifiers: number;
  readonly rates: ExchangeRates;
  readonly profile: TrafficProfile;
}

/** What the lists said. Structural: `screening/party*.ts` and `screening/goods*.ts` give more than is read here. */
export interface Screening {
  readonly parties: readonly RoleScreening[];
  /** In the order of the declaration's goods items. */
  readonly goods: readonly GoodsFindings[];
}

export type ScreenedRole = 'consignor' | 'consignee' | 'notifyParty' | 'buyer' | 'seller' | 'account';

export interface RoleScreening {
  readonly role: ScreenedRole;
  readonly hits: readonly PartyFinding[];
}

export interface PartyFinding {
  readonly list: string;
  readonly entryId: string;
  readonly name: string;
  /** 0..1 */
  readonly score: number;
  readonly programmes: readonly string[];
  /** Only a name that many people bear agrees. */
  readonly commonName?: boolean;
}

export interface GoodsFindings {
  readonly quality: 'vague' | 'imprecise' | 'precise';
  readonly hits: readonly GoodsFinding[];
  /** Present, and not false, when text and HS code speak of different goods. */
  readonly hsMismatch?: unknown;
}

export interface GoodsFinding {
  readonly kind: 'SUBSTANCE' | 'EQUIPMENT' | 'TERM' | 'LICIT_CONTEXT';
  readonly entry: string;
  readonly name: string;
  /** Substance category, signal of a term, or subgroup of a licit context. */
  readonly category?: string | undefined;
  readonly surface: string;
  /** 0..1 */
  readonly score: number;
  /** Subgroup of the lawful context in the same clause. */
  readonly licit?: string;
}

/** Euros for one minor unit, by ISO 4217 code: made once from an exchange-rate list, with the currencies' exponents. */
export type ExchangeRates = ReadonlyMap<string, number>;

/** NaN where there is no amount or no rate. */
export const eurosOf = (money: Money | undefined, rates: ExchangeRates): number =>
  money === undefined || money.currency === ''
    ? Number.NaN
    : money.amountMinor * (rates.get(money.currency) ?? Number.NaN);

/**
 * What ordinary traffic looks like, learned with the model and shipped beside it: typical masses and values by HS
 * heading (chapter where a heading is rare), and each route's share. Natural logarithms; spreads are standard deviations.
 */
export interface TrafficProfile {
  readonly goods: ReadonlyMap<string, GoodsProfile>;
  /** `departure>destination` to the natural logarithm of its share; a route that is not there is rarer than all. */
  readonly routes: ReadonlyMap<string, number>;
}

export interface GoodsProfile {
  /** Grams of a parcel. */
  readonly massLog: number;
  readonly massSpread: number;
  /** Euros a kilogram. */
  readonly valuePerKgLog: number;
  readonly valuePerKgSpread: number;
}

export const EMPTY_PROFILE: TrafficProfile = { goods: new Map(), routes: new Map() };

/** A profile as it ships beside the model. */
export interface ProfileFile {
  readonly goods: Readonly<
    Record<string, readonly [massLog: number, massSpread: number, valuePerKgLog: number, valuePerKgSpread: number]>
  >;
  readonly routes: Readonly<Record<string, number>>;
}

export const profileOf = (file: ProfileFile): TrafficProfile => ({
  goods: new Map(
    Object.entries(file.goods).map(([heading, [massLog, massSpread, valuePerKgLog, valuePerKgSpread]]) => [
      heading,
      { massLog, massSpread, valuePerKgLog, valuePerKgSpread },
    ]),
  ),
  routes: new Map(Object.entries(file.routes)),
});
