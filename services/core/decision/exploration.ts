/**
 * Inspections that evidence did not ask for: a model that only ever sees what it pointed at goes blind. Which parcels are
 * drawn follows from a keyed hash of their name, so nobody without the key can tell, and the same parcel is drawn again
 * however often it is declared. Every draw is recorded with its probability.
 */
import type { Exploration } from '../../../proto/holdpoint/v1/assessment.ts';
import type { Declaration } from '../../../proto/holdpoint/v1/declaration.ts';
import type { Arm, Office, Stratum } from './capacity-policy.ts';

/** A keyed hash of a text, in at least 24 hexadecimal digits; the key is secret. */
export type LotHash = (text: string) => string;

/** One number in [0, 1) an arm, independent of each other. */
export type Lots = Readonly<Record<Arm, number>>;

export const lotsOf = (consignmentKey: string, hash: LotHash): Lots => {
  const digits = hash(consignmentKey);
  return { random: fractionOf(digits.slice(0, 12)), uncertain: fractionOf(digits.slice(12, 24)) };
};

/**
 * Undefined = not drawn. The random arm comes first and looks at nothing but the stratum, so that it is a fair sample.
 * @param options.uncertainty 0 to 1; undefined where there is no score
 */
export const draw = (
  declaration: Pick<Declaration, 'transportMode' | 'countryOfDeparture'>,
  options: { readonly office: Office; readonly lots: Lots; readonly uncertainty: number | undefined },
): Exploration | undefined => {
  const { office, lots, uncertainty = 0 } = options;
  const stratum = office.strata.find((one) => isOf(declaration, one));
  if (stratum === undefined) return undefined;
  const randomMicro = stratum.randomPropensityMicro;
  if (lots.random * 1e6 < randomMicro) return exploration('random', randomMicro, stratum);
  const uncertainMicro = Math.min(1e6, Math.round(office.uncertainRate * uncertainty * 1e6));
  if (lots.uncertain * 1e6 >= uncertainMicro) return undefined;
  return exploration('uncertain', Math.round((1 - randomMicro / 1e6) * uncertainMicro), stratum);
};

/**
 * 1 where a score is at the threshold of a hold, falling to 0 where it is sure either way. After the uncertainty of Kim et
 * al. (arXiv 2010.14282), 1 - 1.8 |p - 0.5| without its floor of 0.1, on odds relative to the threshold: calibrated
 * probabilities of rare events hardly ever come near one half.
 */
export const uncertaintyOf = (scoreMicro: number, thresholdMicro: number): number => {
  const odds = oddsOf(scoreMicro);
  const recentred = odds / (odds + oddsOf(thresholdMicro));
  return 1 - 2 * Math.abs(recentred - 0.5);
};

/** Bounded, so that certainty has odds too. */
const oddsOf = (micro: number): number => Math.max(1, micro) / Math.max(1, 1e6 - micro);

const isOf = (
  { transportMode, countryOfDeparture }: Pick<Declaration, 'transportMode' | 'countryOfDeparture'>,
  { transportModes, origins }: Stratum,
): boolean => (transportModes?.has(transportMode) ?? true) && (origins?.has(countryOfDeparture) ?? true);

const exploration = (arm: Arm, propensityMicro: number, { name }: Stratum): Exploration => ({
  arm,
  propensityMicro,
  stratum: name,
});

const fractionOf = (twelveDigits: string): number => Number.parseInt(twelveDigits, 16) / 2 ** 48;
