/** What is particular to firms in the worth of an alignment: own words tell them apart, trade words and places do not. */

import { KIND } from '../likeness/token.ts';
import type { ScoreSide } from '../reading/side.ts';
import { SCORING } from './constants.ts';

/** What was counted of a firm's name besides what is counted of all names. */
export interface FirmTally {
  /** The firm's own words that agree, and weight of them, the same by how well, and what those tell that are no doubt the same. */
  owns: number;
  own: number;
  ownSum: number;
  ownTold: number;
  /** Trade words and places that agree, and their weight. */
  trades: number;
  trade: number;
}

export const emptyFirmTally = (): FirmTally => ({ owns: 0, own: 0, ownSum: 0, ownTold: 0, trades: 0, trade: 0 });

export const clearFirmTally = (tally: FirmTally): void => {
  tally.owns = 0;
  tally.own = 0;
  tally.ownSum = 0;
  tally.ownTold = 0;
  tally.trades = 0;
  tally.trade = 0;
};

/** Counts parts of a declared firm, as bits, that agree to `similarity`. */
export const countFirm = (q: ScoreSide, qMask: number, similarity: number, tally: FirmTally): void => {
  for (let i = 0; i < q.parts; i++) {
    if (((qMask >> i) & 1) === 0) continue;
    const kind = q.kind[i]!;
    const weight = q.weight[i]!;
    if (kind === KIND.generic || kind === KIND.place) {
      tally.trades++;
      tally.trade += weight;
    } else if (kind === KIND.word || kind === KIND.filler || kind === KIND.number || isShort(kind)) {
      tally.owns++;
      tally.own += weight;
      tally.ownSum += weight * similarity;
      if (similarity >= FIRM.ownNear) tally.ownTold += q.telling[i]!;
    }
  }
};

/** A word that stands for the whole name. */
const isShort = (kind: number): boolean => kind === KIND.acronym || kind === KIND.stated || kind === KIND.blend;

/** What nothing answers, by what it is, in weight. */
export interface FirmRest {
  readonly qWords: number;
  readonly cWords: number;
  readonly qTrade: number;
  readonly cTrade: number;
  /** The places among them. */
  readonly places: number;
  readonly qNumber: boolean;
  readonly cNumber: boolean;
  readonly qForm: boolean;
  readonly cForm: boolean;
}

/** Shares of a part's weight, and factors of the score. */
export const FIRM = {
  substitution: 0.3,
  tradeConflict: 1.2,
  cross: 0.4,
  /** Trade words besides an own word that tells little, on either side. */
  shortQuery: 1.4,
  shortCandidate: 0.35,
  /** What own words must tell to be past that, and over what range. */
  shortEnough: 0.8,
  shortRange: 0.3,
  /** Only trade words agree: where own words differ, or too few agree; else by the share that agrees, a place less. */
  tradeOnly: 0.6,
  tradeRest: 0.4,
  restTrade: 2.5,
  restPlace: 0.4,
  tradesEnough: 2,
  /** Own words agree well enough to be the same. */
  ownNear: 0.7,
  /** No own word agrees better than in doubt. */
  ownDoubted: 0.85,
  /** Off the score where all else agrees: legal forms that differ, trade words that do, a number that only one has. */
  formClash: 0.14,
  tradeClash: 0.2,
  numberClash: 0.2,
} as const;

/** In weight, as if so much of the names were unmatched. */
export const firmPenalty = (tally: FirmTally, rest: FirmRest): number => {
  const { qWords, cWords, qTrade, cTrade } = rest;
  const short = tally.own > 0 ? Math.min(1, Math.max(0, (FIRM.shortEnough - tally.ownTold) / FIRM.shortRange)) : 0;
  const isNear = tally.own > 0 && tally.ownSum >= FIRM.ownNear * tally.own;
  return (
    FIRM.substitution * Math.min(qWords, cWords) +
    FIRM.tradeConflict * Math.min(qTrade, cTrade) +
    (tally.owns === 1 ? FIRM.cross * otherwise(rest) : 0) +
    (isNear ? short * (FIRM.shortQuery * qTrade + FIRM.shortCandidate * cTrade) : 0)
  );
};

/** A trade left on one side and words of its own on the other: `Lotus Cars`, `Lotus Bakeries` in a language or spelling that is not known. */
const otherwise = ({ qWords, cWords, qTrade, cTrade }: FirmRest): number =>
  Math.min(Math.max(0, qTrade - cTrade), Math.max(0, cWords - qWords)) +
  Math.min(Math.max(0, cTrade - qTrade), Math.max(0, qWords - cWords));

/** True where no more agrees than initials, particles and legal forms. */
export const isNameless = ({ own, trades }: FirmTally): boolean => own === 0 && trades === 0;

/** A factor of the score. */
export const firmFactor = (tally: FirmTally, rest: FirmRest): number => {
  if (tally.own > 0) return tally.ownSum / tally.own < 0.5 ? FIRM.ownDoubted : 1;
  const { qWords, cWords, qTrade, cTrade, places, qNumber, cNumber } = rest;
  if (qWords + cWords > 0 || qNumber || cNumber) return FIRM.tradeOnly;
  if (qTrade + cTrade === 0) return 1;
  if (tally.trades < FIRM.tradesEnough || Math.min(qTrade, cTrade) > 0) return FIRM.tradeOnly;
  const left = FIRM.restTrade * (qTrade + cTrade - places) + FIRM.restPlace * places;
  return 1 - FIRM.tradeRest * (left / (left + tally.trade));
};

/** A factor of the score: what two firms under one name differ by. */
export const firmClash = (tally: FirmTally, rest: FirmRest): number => {
  const { qTrade, cTrade, qNumber, cNumber, qForm, cForm } = rest;
  const trade = Math.min(1, Math.min(qTrade, cTrade) / TRADE_WEIGHT);
  return (
    (qForm && cForm ? 1 - FIRM.formClash : 1) *
    (tally.own > 0 ? 1 - FIRM.tradeClash * trade : 1) *
    (qNumber !== cNumber ? 1 - FIRM.numberClash : 1)
  );
};
const TRADE_WEIGHT = 0.35;

/**
 * Off a score: under one own word a family of firms trades, ships and invests (`Sepahan Cement`, `Sepahan Cement Investment`). It stays a
 * hit where it is one, and ranks behind names that leave nothing over; two own words are seldom shared by sisters.
 */
export const sisterDoubt = (score: number, { owns }: FirmTally, { qTrade, cTrade }: FirmRest): number =>
  owns === 1 && score > SCORING.doubtless
    ? SCORING.sisterDoubt * Math.min(1, Math.max(qTrade, cTrade) / TRADE_WEIGHT) * (score - SCORING.doubtless)
    : 0;

/** The most that the factor can be where the parts of `agreeing`, as bits, agree in some measure and no others. */
export const firmFactorMost = (q: ScoreSide, agreeing: number): number => {
  let hasOwn = false;
  for (let i = 0; i < q.parts; i++) {
    const kind = q.kind[i]!;
    const isOwn = kind === KIND.word || kind === KIND.number;
    if ((agreeing >> i) & 1 && (isOwn || kind === KIND.filler || isShort(kind))) return 1;
    if (isOwn) hasOwn = true;
  }
  return hasOwn ? FIRM.tradeOnly : 1;
};
