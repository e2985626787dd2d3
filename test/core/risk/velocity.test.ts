import fc from 'fast-check';
import { expect, test } from 'vitest';
import { mix } from '../../../models/simulator/random.ts';
import { foldVelocity, NEVER_SEEN, readVelocity, type VelocityEvent } from '../../../services/core/risk/velocity.ts';

const DAY_MS = 86_400_000;
const START_MS = Date.UTC(2026, 2, 2);

const eventAt = (day: number, more: Partial<VelocityEvent> = {}): VelocityEvent => ({
  offset: Math.round(day * 1000),
  atMs: START_MS + day * DAY_MS,
  side: 'consignor',
  counterpart: 7,
  variant: 9,
  isBelowDeMinimis: false,
  ...more,
});

const foldAll = (events: readonly VelocityEvent[]): Uint8Array =>
  events.reduce<Uint8Array | undefined>((bytes, event) => foldVelocity(bytes, event), undefined)!;

const eventsArbitrary = fc
  .array(
    fc.record({
      day: fc.integer({ min: 0, max: 120 }),
      counterpart: fc.nat({ max: 0xffffffff }),
      variant: fc.nat({ max: 0xffffffff }),
      isBelowDeMinimis: fc.boolean(),
    }),
    { minLength: 1, maxLength: 80 },
  )
  .map((drafts) =>
    drafts
      .sort((a, b) => a.day - b.day)
      .map(({ day, ...rest }, offset) =>
        eventAt(day, { ...rest, offset, side: offset % 2 === 0 ? 'consignor' : 'consignee' }),
      ),
  );

test('an identifier without a value was never seen', () => {
  expect(readVelocity([], START_MS)).toEqual(NEVER_SEEN);
});

test('windows count whole days back from the day of reading', () => {
  const bytes = foldAll([eventAt(0), eventAt(3), eventAt(9), eventAt(9.5, { isBelowDeMinimis: true })]);
  const velocity = readVelocity([bytes], START_MS + 9.6 * DAY_MS);
  expect(velocity).toMatchObject({ parcels1d: 2, parcels7d: 3, parcels30d: 4, parcelsEver: 4, belowDeMinimis7d: 1 });
  expect(velocity.knownHours).toBe(230);
});

test('a record that comes again folds once, and gives back the very bytes', () => {
  const bytes = foldAll([eventAt(0), eventAt(1)]);
  expect(foldVelocity(bytes, eventAt(1))).toBe(bytes);
  expect(foldVelocity(bytes, eventAt(0))).toBe(bytes);
});

test('folding leaves what it was given untouched', () => {
  const before = foldAll([eventAt(0)]);
  const copy = before.slice();
  foldVelocity(before, eventAt(4));
  expect(before).toEqual(copy);
});

test('counts in windows are those of a plain recount, whatever the days', () => {
  fc.assert(
    fc.property(eventsArbitrary, fc.integer({ min: 0, max: 40 }), (events, later) => {
      const lastDay = (events.at(-1)!.atMs - START_MS) / DAY_MS;
      const asOfMs = START_MS + (lastDay + later) * DAY_MS;
      const within = (days: number) => events.filter(({ atMs }) => atMs > asOfMs - days * DAY_MS).length;
      const velocity = readVelocity([foldAll(events)], asOfMs);
      expect(velocity).toMatchObject({
        parcels1d: within(1),
        parcels7d: within(7),
        parcels30d: within(30),
        parcelsEver: events.length,
      });
      expect(velocity.belowDeMinimis7d).toBe(
        events.filter((e) => e.isBelowDeMinimis && e.atMs > asOfMs - 7 * DAY_MS).length,
      );
    }),
  );
});

test('what several partitions have written adds up to what one would have', () => {
  fc.assert(
    fc.property(eventsArbitrary, fc.integer({ min: 1, max: 4 }), (events, partitions) => {
      const asOfMs = events.at(-1)!.atMs;
      const split = Array.from({ length: partitions }, (_, p) => events.filter((_, i) => i % partitions === p));
      const merged = readVelocity(split.filter((part) => part.length > 0).map(foldAll), asOfMs);
      expect(merged).toEqual(readVelocity([foldAll(events)], asOfMs));
    }),
  );
});

test('distinct counterparts are estimated within a fifth, and say when they can count no further', () => {
  const many = (n: number): Uint8Array =>
    foldAll(Array.from({ length: n }, (_, i) => eventAt(1, { offset: i, counterpart: mix(i + 1) })));
  const velocity = readVelocity([many(60)], START_MS + DAY_MS);
  expect(Math.abs(velocity.counterparts - 60)).toBeLessThanOrEqual(12);
  expect(velocity.isFull).toBe(false);
  expect(readVelocity([many(3000)], START_MS + DAY_MS).isFull).toBe(true);
});

test('counterparts are forgotten after two periods of thirty days', () => {
  const bytes = foldAll([eventAt(0, { counterpart: 1 }), eventAt(0.1, { counterpart: 2, offset: 1 })]);
  expect(readVelocity([bytes], START_MS).counterparts).toBe(2);
  expect(readVelocity([bytes], START_MS + 61 * DAY_MS).counterparts).toBe(0);
});

test('a value of another layout counts as absent', () => {
  expect(readVelocity([new Uint8Array([9, 9, 9])], START_MS)).toEqual(NEVER_SEEN);
  expect(readVelocity([foldVelocity(new Uint8Array(5), eventAt(0))], START_MS).parcelsEver).toBe(1);
});
