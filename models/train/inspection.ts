/**
 * What customs in the simulated world do and learn: a random share of parcels is inspected, and more of those that
 * plain rules of thumb point at. Not everything held is presented, not everything there is found, and results take weeks.
 */
import { AT_IDENTIFIER, type Histories } from '../../services/core/risk/history.ts';
import type { FoundGroup } from '../../services/core/risk/results.ts';
import type { Random } from '../simulator/random.ts';
import type { Simulated } from '../simulator/traffic.ts';
import type { Violation } from '../simulator/world.ts';

export interface InspectionOptions {
  /** Share chosen by lot: the stratum that calibration and estimates rest on. */
  readonly randomShare: number;
  /** Of those, the share whose result reaches the histories; the rest is an audit that only the trainer reads. */
  readonly reportedShare: number;
  readonly presentedShare: number;
  readonly sensitivity: number;
  readonly falseFindings: number;
  readonly delayDays: readonly [number, number];
}

/** Far more inspections than any customs has, so that a short simulation teaches enough; the shares are the data sheet's. */
export const TRAINING_INSPECTION: InspectionOptions = {
  randomShare: 0.3,
  reportedShare: 0.06,
  presentedShare: 0.8,
  sensitivity: 0.85,
  falseFindings: 0.001,
  delayDays: [1, 21],
};

export interface Inspection {
  readonly byLot: boolean;
  /** The result goes into the histories, as customs' reports do. */
  readonly isReported: boolean;
  /** Probability with which this parcel was to be inspected and presented. */
  readonly propensity: number;
  readonly found: readonly FoundGroup[];
  readonly resultAtMs: number;
}

/** Undefined = not inspected, or not presented: nothing is learned. */
export const inspect = (
  { declaration, truth, receivedAtMs }: Simulated,
  histories: Histories,
  options: InspectionOptions,
  random: Random,
): Inspection | undefined => {
  const targeted = ruleOfThumb(declaration, histories);
  const byLot = random.chance(options.randomShare);
  const chosen = random.chance(targeted);
  const reported = random.chance(options.reportedShare);
  const examined = examine(truth, receivedAtMs, options, random);
  if (examined === undefined || !(byLot || chosen)) return undefined;
  return {
    ...examined,
    byLot,
    isReported: chosen || reported,
    propensity: (options.randomShare + (1 - options.randomShare) * targeted) * options.presentedShare,
  };
};

/** What comes of an inspection that was ordered; undefined = not presented. */
export const examine = (
  truth: Simulated['truth'],
  fromMs: number,
  options: Pick<InspectionOptions, 'presentedShare' | 'sensitivity' | 'falseFindings' | 'delayDays'>,
  random: Random,
): Pick<Inspection, 'found' | 'resultAtMs'> | undefined => {
  const presented = random.chance(options.presentedShare);
  const detected = random.chance(truth.violation === undefined ? options.falseFindings : options.sensitivity);
  const delayMs = random.between([options.delayDays[0] * 24, options.delayDays[1] * 24]) * 3_600_000;
  if (!presented) return undefined;
  return { found: detected ? [FOUND_AS[truth.violation ?? 'other']] : [], resultAtMs: fromMs + delayMs };
};

const ruleOfThumb = (declaration: Simulated['declaration'], histories: Histories): number => {
  const past = histories[AT_IDENTIFIER.consignorName]?.results.findings ?? 0;
  const address = histories[AT_IDENTIFIER.consigneeAddress];
  const isShort = declaration.goodsItem.some((item) => item.descriptionOfGoods.length < 8);
  return Math.min(0.8, (past > 0 ? 0.5 : 0) + ((address?.results.findings ?? 0) > 0 ? 0.3 : 0) + (isShort ? 0.1 : 0));
};

const FOUND_AS: Readonly<Record<Violation, FoundGroup>> = {
  opioid: 'opioid',
  'opioid-precursor': 'opioid-precursor',
  medicine: 'opioid',
  equipment: 'equipment',
  other: 'other-violation',
};

/** What the model is for; other violations count as nothing found. */
export const isTarget = (found: readonly FoundGroup[]): boolean => found.some((group) => TARGETS.has(group));

const TARGETS: ReadonlySet<FoundGroup> = new Set(['opioid', 'opioid-precursor', 'equipment']);
