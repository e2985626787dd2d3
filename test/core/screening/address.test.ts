import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addressKeys, compareAddresses } from '../../../services/core/screening/address.ts';

test.each([
  ['12 Molasadra Street, Vanak Square, Tehran', 'No. 12, Molasadra St., Vanak Sq., Tehran'],
  ['123 Main Street, Las Vegas NV 89132', '123 Main St Las Vegas NV 89132'],
  ['Baja California 255, Edificio B, Mexico', 'Edif. B, Baja California 255, Mexico'],
])('one address in two spellings is one address: %s', (a, b) => {
  expect(compareAddresses(a, b)).toBeGreaterThan(0.85);
  expect(addressKeys(a).some((key) => addressKeys(b).includes(key))).toBe(true);
});

test.each([
  ['12 Molasadra Street, Tehran', '99 Molasadra Street, Tehran'],
  ['123 Main Street, Las Vegas', '1515 Adela Lane, Las Vegas'],
])('another number or street is another address: %s', (a, b) => {
  expect(compareAddresses(a, b)).toBeLessThan(0.7);
});

test('the likeness of addresses lies between 0 and 1 for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), fc.string({ unit: 'binary', maxLength: 60 }), (a, b) => {
      const score = compareAddresses(a, b);
      expect(score).toBeGreaterThanOrEqual(0);
      expect(score).toBeLessThanOrEqual(1);
    }),
  );
});
