import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Declaration } from '../../../proto/holdpoint/v1/declaration.ts';
import { allowanceOf, claimOf, officeFor, shiftOf, wantOf } from '../../../services/core/decision/capacity.ts';
import { capacityFaults } from '../../../services/core/decision/capacity-policy.ts';
import { decide, type Facts } from '../../../services/core/decision/decide.ts';
import { fired, LIMITED, LIMITED_DOCUMENT, POLICY, score, someFacts } from './factory.ts';

const [EWR] = LIMITED.capacity!.offices;
const at = (instant: string): number => Date.parse(instant);

test('the shares of a budget are whole inspections and add up to it', () => {
  expect(EWR!.units).toEqual({ random: 8, uncertain: 2, risk: 90 });
});

test('a shift is named by the local time at which it began, and the last one lasts into the next day', () => {
  expect(shiftOf(EWR!, at('2026-11-23T11:00:00Z'))).toBe('2026-11-23T06:00');
  expect(shiftOf(EWR!, at('2026-11-23T10:59:59Z'))).toBe('2026-11-22T22:00');
  expect(shiftOf(EWR!, at('2026-11-24T02:59:59Z'))).toBe('2026-11-23T14:00');
  expect(shiftOf(EWR!, at('2026-11-24T03:00:00Z'))).toBe('2026-11-23T22:00');
});

test('every instant is in one shift, and shifts follow each other without a gap', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 4_102_444_800_000 }), (ms) => {
      const shift = shiftOf(EWR!, ms);
      const beganMs = at(`${shift}:00-05:00`);
      expect(beganMs <= ms && ms - beganMs < 8 * 3_600_000).toBe(true);
    }),
  );
});

test('a parcel belongs to the office that names the most of its place of unloading, else to the one that names none', () => {
  const nameFor = (place: string) => officeFor(LIMITED.capacity!, place)?.name;
  expect(nameFor('USEWRA')).toBe('ewr');
  expect(nameFor('EWR')).toBe('ewr');
  expect(nameFor('USLAX')).toBe('elsewhere');
  expect(nameFor('')).toBe('elsewhere');
  expect(officeFor({ ...LIMITED.capacity!, offices: [EWR!] }, 'USLAX')).toBeUndefined();
});

const want = (facts: Partial<Facts>, more: Partial<Parameters<typeof wantOf>[0]> = {}) => {
  const all = someFacts(facts);
  const policy = more.policy ?? LIMITED;
  return wantOf({
    policy,
    declaration: { placeOfUnloading: 'EWR', transportMode: all.transportMode, countryOfDeparture: 'CN' } as Declaration,
    consignmentKey: 'post-a|S10||EE1',
    facts: all,
    decision: decide(all, policy),
    holdStands: false,
    lotHash: undefined,
    atMs: at('2026-11-23T12:00:00Z'),
    ...more,
  });
};
const ALWAYS_DRAWN = () => '0'.repeat(32);

test('without a budget nothing is asked, nothing limited and nothing drawn', () => {
  expect(want({ score: score(900_000) }, { policy: POLICY, lotHash: ALWAYS_DRAWN })).toBeUndefined();
});

test('what would not be held and is not drawn asks for nothing', () => {
  expect(want({ score: score(30_000) })).toBeUndefined();
  expect(want({ score: score(30_000) }, { lotHash: () => 'f'.repeat(32) })).toBeUndefined();
});

test('a hold asks the risk share of its office and shift', () => {
  expect(want({ score: score(900_000) })).toEqual({
    office: 'ewr',
    shift: '2026-11-23T06:00',
    exploration: undefined,
    shares: [{ share: 'risk', budget: '*|ewr|2026-11-23T06:00|risk', unitsMax: 90 }],
  });
});

test('what is drawn asks the share that is kept for the draw first', () => {
  const shares = (facts: Partial<Facts>) => want(facts, { lotHash: ALWAYS_DRAWN })?.shares.map(({ share }) => share);
  expect(shares({ score: score(30_000) })).toEqual(['random']);
  expect(shares({ score: score(900_000) })).toEqual(['random', 'risk']);
});

test('a hold that stands has its unit', () => {
  expect(want({ score: score(900_000) }, { holdStands: true })).toMatchObject({ shares: [] });
});

test('goods that an authorisation covers, and zero-hold contexts, are never drawn', () => {
  const indicators = fired('opioid-named');
  for (const facts of [
    { indicators, cover: 'granted' },
    { indicators, cover: 'balance-unknown' },
    { licitSubgroups: ['naloxone'] },
  ] as const)
    expect(want(facts, { lotHash: ALWAYS_DRAWN })).toBeUndefined();
});

test('what follows from a record is what followed when it was made', () => {
  const exploration = { arm: 'random', propensityMicro: 20_000, stratum: 'east' };
  const claim = (share: string, unit: number) => ({ office: 'ewr', shift: 's', share, unit });
  const allowed = (recorded: Partial<Parameters<typeof allowanceOf>[0]>) =>
    allowanceOf({ claim: undefined, exploration: undefined, missing: [], ...recorded });
  expect(allowed({})).toEqual({ capacity: 'granted', isChosenByLot: false });
  expect(allowed({ claim: claim('risk', 3) })).toEqual({ capacity: 'granted', isChosenByLot: false });
  expect(allowed({ claim: claim('risk', 0) })).toEqual({ capacity: 'exhausted', isChosenByLot: false });
  expect(allowed({ exploration, claim: claim('random', 1) })).toMatchObject({ isChosenByLot: true });
  expect(allowed({ exploration, claim: claim('random', 0) })).toEqual({ capacity: 'exhausted', isChosenByLot: false });
  expect(allowed({ exploration })).toEqual({ capacity: 'granted', isChosenByLot: true });
  expect(allowed({ exploration, missing: ['LOOKUP_CAPACITY'] })).toEqual({ capacity: 'unknown', isChosenByLot: false });
});

test('a claim that nothing was left for names the share that was asked first', () => {
  const wanted = want({ score: score(900_000) }, { lotHash: ALWAYS_DRAWN })!;
  expect(claimOf(wanted, { at: 1, unit: 7 })).toMatchObject({ share: 'risk', unit: 7 });
  expect(claimOf(wanted, { at: 0, unit: 0 })).toMatchObject({ share: 'random', unit: 0 });
});

test('rules over several rows are told with path and value', () => {
  const { capacity, exploration } = LIMITED_DOCUMENT;
  const [ewr] = capacity!.offices;
  const twice = { ...ewr!, strata: [{ stratum: 'all', parcelsPerShift: 1 }, ...ewr!.strata] };
  const faults = capacityFaults({
    capacity: { ...capacity!, offices: [ewr!, twice, { ...ewr!, office: 'lax', places: ['LAX'] }] },
    exploration: { ...exploration!, random: 0.2 },
  });
  expect(faults.map(({ path, what }) => `${path.join('.')}: ${what}`)).toEqual([
    'exploration: random and uncertain are 0.22 together, but must be 0 or from 0.05 to 0.2',
    "capacity.offices.1.strata.0: 'all' takes every parcel, but others follow it",
    "capacity.offices.1.office: 'ewr' stands more than once",
    "capacity.offices.1.places.0: 'USEWR' is of another office too",
    "capacity.offices.1.places.1: 'EWR' is of another office too",
  ]);
  expect(capacityFaults({ exploration: exploration! })).toHaveLength(1);
  expect(capacityFaults({ exploration: { ...exploration!, random: 0, uncertain: 0 }, capacity: capacity! })).toEqual(
    [],
  );
});
