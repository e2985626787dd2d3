/**
 * Decimal text to whole units, exactly: money to minor units by the currency's exponent, mass to milligrams. No floating
 * point on the way. Text is what carriers write: `12.50`, `12,50`, `1250`; a thousands separator is refused as ambiguous.
 */
import { exponentOf } from './codes.ts';

export type Units =
  | { readonly kind: 'units'; readonly units: number }
  | { readonly kind: 'unfit'; readonly cause: 'not-a-number' | 'beyond-2-53' | 'unknown-unit' };

/** @param currency ISO 4217; an unknown one gives `unknown-unit`. Digits beyond the minor unit round half away from zero. */
export const minorUnitsOf = (amount: string, currency: string): Units => {
  const exponent = exponentOf(currency);
  return exponent === undefined
    ? { kind: 'unfit', cause: 'unknown-unit' }
    : scaled(amount, 10n ** BigInt(exponent), 1n);
};

/** @param unit UNECE Recommendation 20 code (KGM, GRM, LBR, ONZ …) or the usual abbreviation; empty = kilogram. */
export const milligramsOf = (mass: string, unit: string): Units => {
  const ratio = MASS_UNITS.get(unit === '' ? 'KGM' : unit.toUpperCase());
  return ratio === undefined ? { kind: 'unfit', cause: 'unknown-unit' } : scaled(mass, ratio[0], ratio[1]);
};

/** Milligrams of one unit as numerator and denominator. The pound is exactly 0.45359237 kg. */
const MASS_UNIT_ROWS: readonly (readonly [names: string, numerator: bigint, denominator: bigint])[] = [
  ['KGM KG K KGS', 1_000_000n, 1n],
  ['GRM G GR', 1000n, 1n],
  ['MGM MG', 1n, 1n],
  ['TNE T', 1_000_000_000n, 1n],
  ['LBR LB LBS L', 45_359_237n, 100n],
  ['ONZ OZ', 45_359_237n, 1600n],
];

const MASS_UNITS: ReadonlyMap<string, readonly [bigint, bigint]> = new Map(
  MASS_UNIT_ROWS.flatMap(([names, numerator, denominator]) =>
    names.split(' ').map((name) => [name, [numerator, denominator]] as const),
  ),
);

export const MASS_UNIT_NAMES: readonly string[] = [...MASS_UNITS.keys()];

const DECIMAL = /^([+-]?)(\d{0,30})(?:[.,](\d{0,30}))?$/u;

const scaled = (text: string, numerator: bigint, denominator: bigint): Units => {
  const parts = DECIMAL.exec(text.trim());
  const digits = parts === null ? '' : `${parts[2]}${parts[3] ?? ''}`;
  if (parts === null || digits === '') return { kind: 'unfit', cause: 'not-a-number' };
  const over = denominator * 10n ** BigInt((parts[3] ?? '').length);
  const magnitude = (BigInt(digits) * numerator * 2n + over) / (over * 2n);
  if (magnitude > MAX) return { kind: 'unfit', cause: 'beyond-2-53' };
  return { kind: 'units', units: parts[1] === '-' && magnitude > 0n ? -Number(magnitude) : Number(magnitude) };
};

const MAX = BigInt(Number.MAX_SAFE_INTEGER);
