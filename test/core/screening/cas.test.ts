import fc from 'fast-check';
import { expect, test } from 'vitest';
import { casText, casValue, isCasValue } from '../../../services/core/screening/cas.ts';
import { named, screen } from './goods/lists-index.ts';

test('a CAS number is its digits when its check digit is right', () => {
  expect(casValue('437-38-7')).toBe(437387);
  expect(casValue('437-38-6')).toBe(0);
  expect(casValue('1609-66-5')).toBe(0);
  expect(casText(437387)).toBe('437-38-7');
});

test('of ten check digits exactly one is right', () => {
  fc.assert(
    fc.property(fc.integer({ min: 5_001, max: 999_999_999 }), (body) => {
      const right = Array.from({ length: 10 }, (_, digit) => body * 10 + digit).filter(isCasValue);
      expect(right).toHaveLength(1);
    }),
  );
});

test.each(['CAS 437-38-7', '437–38–7', '437 - 38 - 7', '437.38.7', 'cas no 437387', '٤٣٧-٣٨-٧', '437-38-7powder'])(
  'a listed number is found however it is grouped: %s',
  (text) => {
    expect(named(text)).toContain('fentanyl:cas');
  },
);

test('the number of a salt leads to its parent', () => {
  expect(screen('990-73-8').hits[0]).toMatchObject({ entry: 'fentanyl', via: 'salt' });
});

test.each(['437-38-6', '1437-38-7', '437-387', '437387', 'order 437-38-71'])(
  'what is no listed number is none: %s',
  (text) => {
    expect(named(text)).toEqual([]);
  },
);
