import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  checkS10,
  isWaybillSerial,
  recogniseCarrierNumber,
  s10CheckDigit,
  serviceOf,
  splitWaybill,
} from '../../../services/core/declaration/identifiers.ts';

test.each([
  ['RB123456785GB', 'valid'],
  ['RB123456786US', 'check-digit'],
  ['RB123456785XX', 'country'],
  ['RB12345678GB', 'shape'],
  ['rb123456785gb', 'shape'],
  ['', 'shape'],
])('S10 %s is judged %s', (number, verdict) => {
  expect(checkS10(number)).toBe(verdict);
});

test('every serial has exactly one check digit that makes it valid', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 99_999_999 }), (serial) => {
      const digits = String(serial).padStart(8, '0');
      const valid = '0123456789'.split('').filter((check) => checkS10(`RR${digits}${check}DE`) === 'valid');
      expect(valid).toEqual([String(s10CheckDigit(digits))]);
    }),
  );
});

test('the service indicator tells the service; unassigned letters tell nothing', () => {
  expect(serviceOf('EE123456785GB')).toContain('EMS');
  expect(serviceOf('UA123456785GB')).toContain('untracked');
  expect(serviceOf('XX123456785GB')).toBeUndefined();
});

test.each([
  ['020-12345675', '020', '12345675', true],
  ['888-11111111', '888', '11111111', true],
  ['88811111112', '888', '11111112', false],
])('waybill %s splits into prefix and serial, and its last digit is checked', (number, prefix, serial, isSound) => {
  expect(splitWaybill(number)).toEqual({ prefix, serial });
  expect(isWaybillSerial(serial)).toBe(isSound);
});

test('a telling shape with a wrong check digit is recognised as unsound', () => {
  expect(recogniseCarrierNumber('1Z5R89390357567127')).toEqual({ carrier: 'UPS', isSound: true });
  expect(recogniseCarrierNumber('1Z5R89390357567128')).toEqual({ carrier: 'UPS', isSound: false });
  expect(recogniseCarrierNumber('HELLO')).toBeUndefined();
});

const vectors = join(process.env.HOLDPOINT_SAMPLES ?? '/nowhere', 'samples/tracking');

test.skipIf(!existsSync(vectors))(
  'published vectors of carrier numbers are told apart (needs HOLDPOINT_SAMPLES)',
  () => {
    // Fourteen plain digits carry no check digit and no prefix: nothing to recognise them by.
    const unrecognisable = new Set(['dhl_ecommerce_14']);
    const wrong: string[] = [];
    for (const file of readdirSync(vectors)) {
      const { tracking_numbers } = JSON.parse(readFileSync(join(vectors, file), 'utf8')) as {
        tracking_numbers: { id?: string; test_numbers: Record<'valid' | 'invalid', string[]> }[];
      };
      for (const { id = '', test_numbers } of tracking_numbers) {
        const isSound = (number: string): boolean =>
          file === 's10.json' ? checkS10(number) === 'valid' : (recogniseCarrierNumber(number)?.isSound ?? false);
        for (const [verdict, numbers] of Object.entries(test_numbers)) {
          for (const number of numbers) {
            const expected = verdict === 'valid' && !unrecognisable.has(id);
            if (isSound(number.replace(/\s/gu, '')) !== expected) wrong.push(`${id} ${number} is ${verdict}`);
          }
        }
      }
    }
    expect(wrong).toEqual([]);
  },
);
