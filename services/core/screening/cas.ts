/**
 * CAS Registry Numbers as whole numbers: `437-38-7` is 437387. The check digit itself is `list-cas.ts`; here it is worked
 * out on the digits of a text without making a string of them.
 */
import { isCasNumber } from './list-cas.ts';

/** A text of `2..7-2-1` digits with a right check digit → its digits as one number, else 0. */
export const casValue = (text: string): number => (isCasNumber(text) ? Number(text.replaceAll('-', '')) : 0);

export const casText = (value: number): string =>
  `${Math.floor(value / 1000)}-${String(Math.floor(value / 10) % 100).padStart(2, '0')}-${value % 10}`;

/** The last digit is the sum of the others weighted 1, 2, 3 … from the right, modulo 10. */
export const isCasValue = (value: number): boolean => {
  let rest = Math.floor(value / 10);
  let sum = 0;
  for (let weight = 1; rest > 0; weight++) {
    sum += weight * (rest % 10);
    rest = Math.floor(rest / 10);
  }
  return value >= CAS_VALUE_MIN && sum % 10 === value % 10;
};

const CAS_VALUE_MIN = 50_000;
export const CAS_DIGITS_MIN = 5;
export const CAS_DIGITS_MAX = 10;
