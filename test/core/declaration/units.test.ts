import fc from 'fast-check';
import { expect, test } from 'vitest';
import { COUNTRIES, CURRENCIES, exponentOf, isCountry } from '../../../services/core/declaration/codes.ts';
import { milligramsOf, minorUnitsOf } from '../../../services/core/declaration/units.ts';

test.each([
  ['12.50', 'EUR', 1250],
  ['12,5', 'EUR', 1250],
  ['1250', 'JPY', 1250],
  ['1.234', 'KWD', 1234],
  ['0.1', 'USD', 10],
  ['1.005', 'USD', 101],
  ['.5', 'USD', 50],
  ['-3.99', 'USD', -399],
  ['90071992547409.91', 'EUR', 9_007_199_254_740_991],
])('%s %s is %i minor units, exactly', (amount, currency, units) => {
  expect(minorUnitsOf(amount, currency)).toEqual({ kind: 'units', units });
});

test.each([
  ['90071992547409.92', 'EUR', 'beyond-2-53'],
  ['1,234.50', 'EUR', 'not-a-number'],
  ['1e3', 'EUR', 'not-a-number'],
  ['', 'EUR', 'not-a-number'],
  ['1', 'EUQ', 'unknown-unit'],
])('%s %s does not fit: %s', (amount, currency, cause) => {
  expect(minorUnitsOf(amount, currency)).toEqual({ kind: 'unfit', cause });
});

test.each([
  ['134.0', 'KGM', 134_000_000],
  ['0.000001', 'KGM', 1],
  ['450', 'GRM', 450_000],
  ['1', 'LBR', 453_592],
  ['100', 'LB', 45_359_237],
  ['16', 'ONZ', 453_592],
  ['2', '', 2_000_000],
])('%s %s is %i milligrams', (mass, unit, units) => {
  expect(milligramsOf(mass, unit)).toEqual({ kind: 'units', units });
});

test('an unknown unit of mass is refused', () => {
  expect(milligramsOf('1', 'STONE')).toEqual({ kind: 'unfit', cause: 'unknown-unit' });
});

test('cents written as decimals come back as the same cents', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 2 ** 52 }), (cents) => {
      const text = `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`;
      expect(minorUnitsOf(text, 'EUR')).toEqual({ kind: 'units', units: cents });
    }),
  );
});

test('the code tables are whole and well formed', () => {
  expect(COUNTRIES.size).toBe(250);
  expect([...COUNTRIES].every((code) => /^[A-Z]{2}$/u.test(code))).toBe(true);
  expect([...CURRENCIES].every((code) => /^[A-Z]{3}$/u.test(code))).toBe(true);
  expect([exponentOf('JPY'), exponentOf('EUR'), exponentOf('BHD'), exponentOf('CLF'), exponentOf('XXX')]).toEqual([
    0,
    2,
    3,
    4,
    undefined,
  ]);
  expect([isCountry('DE'), isCountry('XK'), isCountry('UK'), isCountry('ZZ')]).toEqual([true, true, false, false]);
});
