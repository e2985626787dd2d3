import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  fromIsoInstant,
  hasOffset,
  instantOfMs,
  isIsoDay,
  isoDay,
  isoInstant,
  msOfInstant,
} from '../../../services/core/declaration/instants.ts';

test.each([
  ['2022-04-29T10:10:00+02:00', '2022-04-29T08:10:00Z'],
  ['2021-03-10T11:00:00-05:30', '2021-03-10T16:30:00Z'],
  ['2024-02-29T23:59:59.5Z', '2024-02-29T23:59:59.500Z'],
  ['2021-03-10T00:00:00', '2021-03-10T00:00:00Z'],
  ['1969-12-31T23:59:59Z', '1969-12-31T23:59:59Z'],
])('%s is the instant %s', (text, utc) => {
  expect(isoInstant(fromIsoInstant(text)!)).toBe(utc);
});

test.each(['2023-02-29T00:00:00Z', '2023-13-01T00:00:00Z', '2023-01-01T24:30:00Z', '2023-01-01', 'now', ''])(
  '%s is no instant',
  (text) => {
    expect(fromIsoInstant(text)).toBeUndefined();
  },
);

test('instants agree with the platform over eight thousand years, both ways', () => {
  fc.assert(
    fc.property(fc.date({ min: new Date('0001-01-01'), max: new Date('9999-12-31'), noInvalidDate: true }), (date) => {
      const instant = instantOfMs(date.getTime());
      expect(new Date(isoInstant(instant)).getTime()).toBe(date.getTime());
      expect(fromIsoInstant(date.toISOString())).toEqual(instant);
      expect(msOfInstant(instant)).toBe(date.getTime());
      expect(isoDay(date.getTime())).toBe(date.toISOString().slice(0, 10));
    }),
  );
});

test('an offset is seen, and its absence', () => {
  expect([hasOffset('2021-03-10T11:00:00+01:00'), hasOffset('2021-03-10T11:00:00')]).toEqual([true, false]);
});

test('only days that exist are days', () => {
  expect([isIsoDay('2024-02-29'), isIsoDay('2023-02-29'), isIsoDay('20230228')]).toEqual([true, false, false]);
});
