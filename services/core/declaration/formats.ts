/** What a code or day has to look like: one row a format, with what would be acceptable. */
import { isCountry } from './codes.ts';
import { isIsoDay } from './instants.ts';

export interface Format {
  readonly rule: string;
  readonly acceptable: string;
  fits(value: string): boolean;
}

const CUS = /^\d{7}-\d$/u;
const HS = /^\d{6,10}$/u;
const UN_NUMBER = /^\d{4}$/u;

export const FORMATS = {
  country: { rule: 'unknown-country', acceptable: 'an ISO 3166-1 alpha-2 code such as DE', fits: isCountry },
  day: { rule: 'not-a-day', acceptable: 'a day that exists, written YYYY-MM-DD', fits: isIsoDay },
  hs: { rule: 'hs-format', acceptable: 'six to ten digits', fits: (value) => HS.test(value) },
  cus: { rule: 'cus-format', acceptable: 'seven digits, a hyphen and a digit', fits: (value) => CUS.test(value) },
  unNumber: { rule: 'un-number', acceptable: 'four digits', fits: (value) => UN_NUMBER.test(value) },
} as const satisfies Record<string, Format>;

export type FormatName = keyof typeof FORMATS;
