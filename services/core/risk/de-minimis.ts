/**
 * The value under which no duty is due, in euros, by country of destination: splitting aims at it. Reliefs are going
 * away (United States 2025, European Union 2028), but the habit of staying under a round value stays.
 */
import type { Declaration } from '../../../proto/holdpoint/v1/declaration.ts';
import { type ExchangeRates, eurosOf } from './context.ts';

const EU = 150;

/** Euros, from national customs' pages of 2025; the order of magnitude is what matters here. */
const DE_MINIMIS_EUROS: Readonly<Record<string, number>> = {
  AT: EU,
  BE: EU,
  BG: EU,
  CY: EU,
  CZ: EU,
  DE: EU,
  DK: EU,
  EE: EU,
  ES: EU,
  FI: EU,
  FR: EU,
  GR: EU,
  HR: EU,
  HU: EU,
  IE: EU,
  IT: EU,
  LT: EU,
  LU: EU,
  LV: EU,
  MT: EU,
  NL: EU,
  PL: EU,
  PT: EU,
  RO: EU,
  SE: EU,
  SI: EU,
  SK: EU,
  GB: 158,
  US: 740,
  CA: 100,
  AU: 610,
  JP: 65,
  MX: 46,
  CH: 65,
  NO: 0,
};

const DEFAULT_EUROS = EU;

/** False when no value is declared, or its currency has no rate. */
export const isBelowDeMinimis = (declaration: Declaration, rates: ExchangeRates): boolean => {
  let euros = 0;
  for (const item of declaration.goodsItem) euros += eurosOf(item.value, rates);
  return euros < (DE_MINIMIS_EUROS[declaration.countryOfDestination] ?? DEFAULT_EUROS);
};
