/**
 * Numbers that name a parcel, and their check digits: UPU S10 item identifiers, air waybills, and the carrier numbers
 * whose shape gives the carrier away. Sources: UPU standard S10; IATA resolution 600a; for carrier numbers the published
 * patterns and vectors of jkeen/tracking_number_data (MIT).
 */
import { isCountry } from './codes.ts';

export type S10Verdict = 'valid' | 'shape' | 'check-digit' | 'country';

/** `SS NNNNNNNN C CC`: service indicator, serial, check digit, country. */
export const checkS10 = (number: string): S10Verdict => {
  if (!S10.test(number)) return 'shape';
  if (s10CheckDigit(number.slice(2, 10)) !== digitAt(number, 10)) return 'check-digit';
  return isCountry(number.slice(11)) ? 'valid' : 'country';
};

/** Weights 8 6 4 2 3 5 9 7, modulus 11; 10 becomes 0 and 11 becomes 5. */
export const s10CheckDigit = (serial: string): number => {
  let sum = 0;
  for (let i = 0; i < 8; i++) sum += digitAt(serial, i) * S10_WEIGHTS[i]!;
  const check = 11 - (sum % 11);
  return check === 10 ? 0 : check === 11 ? 5 : check;
};

/** What the service indicator of an S10 says; undefined for letters that no public table assigns. */
export const serviceOf = (number: string): string | undefined =>
  SERVICES.find(([pattern]) => pattern.test(number))?.[1];

/** The airline prefix and the eight digits of an air waybill number in any usual writing: `020-12345675`, `02012345675`. */
export const splitWaybill = (number: string): { readonly prefix: string; readonly serial: string } | undefined => {
  const parts = WAYBILL.exec(number);
  return parts === null ? undefined : { prefix: parts[1]!, serial: parts[2]! };
};

/** Seven digits and their remainder modulo 7. */
export const isWaybillSerial = (serial: string): boolean =>
  /^\d{8}$/u.test(serial) && Number(serial.slice(0, 7)) % 7 === digitAt(serial, 7);

export interface CarrierNumber {
  readonly carrier: string;
  /** False when the shape can only be this carrier's and its check digit is wrong. */
  readonly isSound: boolean;
}

/** The carrier a number's shape gives away; shapes that several carriers share count only with a right check digit. */
export const recogniseCarrierNumber = (number: string): CarrierNumber | undefined => {
  for (const row of CARRIERS) {
    if (!row.pattern.test(number)) continue;
    const isSound = row.isSound(number);
    if (isSound || row.distinct) return { carrier: row.carrier, isSound };
  }
  return undefined;
};

const S10 = /^[A-Z]{2}\d{9}[A-Z]{2}$/u;
const S10_WEIGHTS = [8, 6, 4, 2, 3, 5, 9, 7] as const;
const WAYBILL = /^(\d{3})[- ]?(\d{8})$/u;

/** Service indicators, from the UPU's allocation as published by trackers; the first row that fits counts. */
const SERVICES: readonly (readonly [pattern: RegExp, service: string])[] = [
  [/^E/u, 'express mail (EMS)'],
  [/^C/u, 'parcel post'],
  [/^H/u, 'parcel post for electronic commerce'],
  [/^L/u, 'tracked letter post'],
  [/^M/u, 'M-bag'],
  [/^Q[A-M]/u, 'international business reply service'],
  [/^R/u, 'registered letter post'],
  [/^U/u, 'letter post with a customs barcode, untracked'],
  [/^V/u, 'insured letter post'],
  [/^(?:[BDNPZ]|A[V-Z]|G[AD])/u, 'domestic or bilateral service'],
];

interface CarrierRow {
  readonly carrier: string;
  readonly pattern: RegExp;
  /** No other carrier's numbers have this shape. */
  readonly distinct: boolean;
  isSound(number: string): boolean;
}

const digitAt = (text: string, index: number): number => text.charCodeAt(index) - 48;

const sound = (): boolean => true;

/** Digits weighted alternately from the left; letters count as in UPS numbers, A = 2, B = 3 … modulo 10. */
const mod10 = (text: string, even: number, odd: number): boolean => {
  let sum = 0;
  for (let i = 0; i < text.length - 1; i++) {
    const code = text.charCodeAt(i);
    const value = code >= 65 ? (code - 63) % 10 : code - 48;
    sum += value * (i % 2 === 0 ? even : odd);
  }
  return (10 - (sum % 10)) % 10 === digitAt(text, text.length - 1);
};

const weighted = (text: string, weights: readonly number[]): boolean => {
  let sum = 0;
  for (let i = 0; i < text.length - 1; i++) sum += digitAt(text, i) * weights[i]!;
  return (sum % 11) % 10 === digitAt(text, text.length - 1);
};

const mod7 = (number: string): boolean => {
  const last = number.length - 1;
  return Number(number.slice(0, last)) % 7 === digitAt(number, last);
};

const FEDEX_12 = [3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1] as const;
const FEDEX_14 = [1, 7, 3, 1, 7, 3, 1, 7, 3, 1, 7, 3, 1] as const;

/** Order matters where shapes overlap: the more telling first. */
const CARRIERS: readonly CarrierRow[] = [
  { carrier: 'UPS', pattern: /^1Z[A-Z0-9]{15}\d$/u, distinct: true, isSound: (n) => mod10(n.slice(2), 1, 2) },
  { carrier: 'UPS', pattern: /^[AHJKTV]\d{10}$/u, distinct: true, isSound: (n) => mod10(n.slice(1), 1, 2) },
  { carrier: 'DHL', pattern: /^J[A-Z]{2,3}\d{9,10}$/u, distinct: true, isSound: sound },
  { carrier: 'DHL', pattern: /^GM[0-9A-Z]{10,39}$/u, distinct: true, isSound: sound },
  { carrier: 'Landmark Global', pattern: /^LTN\d{8}N1$/u, distinct: true, isSound: sound },
  { carrier: 'YunExpress', pattern: /^YT\d{16}$/u, distinct: true, isSound: sound },
  {
    carrier: 'USPS',
    pattern: /^(?:420\d{5}(?:\d{4})?)?9[1-5]\d{20}(?:\d{4})?$/u,
    distinct: false,
    isSound: (n) => uspsIsSound(n.slice(-22)) || uspsIsSound(n.slice(-26)),
  },
  { carrier: 'USPS', pattern: /^\d{20}$/u, distinct: false, isSound: (n) => mod10(n, 3, 1) || mod10(`91${n}`, 3, 1) },
  { carrier: 'FedEx', pattern: /^96\d{20}$/u, distinct: false, isSound: (n) => mod10(n.slice(7), 1, 3) },
  { carrier: 'FedEx', pattern: /^96\d{32}$/u, distinct: false, isSound: (n) => weighted(n.slice(20), FEDEX_14) },
  { carrier: 'FedEx', pattern: /^[0-8]\d{33}$/u, distinct: false, isSound: (n) => weighted(n.slice(20), FEDEX_14) },
  { carrier: 'FedEx', pattern: /^3\d{31}$/u, distinct: false, isSound: (n) => weighted(n.slice(16, 28), FEDEX_12) },
  { carrier: 'FedEx', pattern: /^\d{12}$/u, distinct: false, isSound: (n) => weighted(n, FEDEX_12) },
  { carrier: 'FedEx', pattern: /^\d{15}$/u, distinct: false, isSound: (n) => mod10(n, 1, 3) },
  { carrier: 'FedEx', pattern: /^\d{18}$/u, distinct: false, isSound: (n) => mod10(n.slice(2), 3, 1) },
  { carrier: 'Canada Post', pattern: /^\d{16}$/u, distinct: false, isSound: (n) => mod10(n, 3, 1) },
  { carrier: 'DHL', pattern: /^\d{10,11}$/u, distinct: false, isSound: mod7 },
];

const uspsIsSound = (number: string): boolean => mod10(number, 3, 1) || mod10(number, 1, 3);
