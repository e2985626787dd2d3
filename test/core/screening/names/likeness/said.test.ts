import { expect, test } from 'vitest';
import { soundsAlike } from '../../../../../services/core/screening/names/likeness/said.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

test.each([
  ['quarrel', 'kwarrel'],
  ['xylon', 'zylon'],
  ['phoenician', 'foenician'],
  ['wrangel', 'rangel'],
])('%s and %s are said alike', (a, b) => {
  expect(soundsAlike(a, b)).toBe(true);
});

test.each([
  ['hooper', 'hoover'],
  ['satin', 'sasin'],
  ['kest', 'gest'],
])('%s and %s are not', (a, b) => {
  expect(soundsAlike(a, b)).toBe(false);
});

test.each([
  ['Kwartz Shipping', 'Quartz Shipping'],
  ['Zenith Xylon Trading', 'Zenith Zylon Trading'],
])('two firms are one where only the spelling differs: %s', (declared, listed) => {
  expect(comparePair(declared, listed, 'company').match).toBe(true);
});

test.each([
  ['Zaw Min Htun', 'Zaw Min Tun'],
  ['Tein Sain', 'Thein Sein'],
  ['Try Peap', 'Try Pheap'],
])('Burmese and Khmer names are found as ears write them: %s', (declared, listed) => {
  expect(comparePair(declared, listed, 'person').match).toBe(true);
});

test.each([
  ['REF#88-B Odal Trading SA PO 4471', 'Odal Trading SA'],
  ['Odal Iron Works OIW', 'Odal Iron Works (OIWC)'],
])('a number or short form beside a firm is no part of it: %s', (declared, listed) => {
  expect(comparePair(declared, listed, 'company').match).toBe(true);
});
