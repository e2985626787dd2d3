import fc from 'fast-check';
import { expect, test } from 'vitest';
import { openLotHash } from '../../../services/adapters/hashes.ts';
import type { Office } from '../../../services/core/decision/capacity-policy.ts';
import { draw, lotsOf, uncertaintyOf } from '../../../services/core/decision/exploration.ts';
import { LIMITED } from './factory.ts';

const hash = openLotHash('secret')!;
const OFFICE: Office = LIMITED.capacity!.offices[0]!;
const parcel = (countryOfDeparture: string, transportMode = 'TRANSPORT_MODE_POST' as const) => ({
  transportMode,
  countryOfDeparture,
});
const KEYS = Array.from({ length: 60_000 }, (_, i) => `post-a|S10||EE${i}`);
const drawnOf = (origin: string, uncertainty: number | undefined) =>
  KEYS.map((key) => draw(parcel(origin), { office: OFFICE, lots: lotsOf(key, hash), uncertainty }));

test('the same parcel has the same lots however often it is asked, and other ones under another secret', () => {
  fc.assert(
    fc.property(fc.string(), (key) => {
      const lots = lotsOf(key, hash);
      expect(lotsOf(key, hash)).toEqual(lots);
      expect(lotsOf(key, openLotHash('another')!)).not.toEqual(lots);
      for (const lot of [lots.random, lots.uncertain]) expect(lot >= 0 && lot < 1).toBe(true);
    }),
  );
});

test('there is no lot without a secret', () => {
  expect(openLotHash('')).toBeUndefined();
});

test('each stratum is drawn as often as its recorded probability says, the small one the more often', () => {
  for (const [origin, stratum, expected] of [
    ['CN', 'east', 4 / 200],
    ['FR', 'rest', 4 / 50],
  ] as const) {
    const drawn = drawnOf(origin, undefined).filter((one) => one !== undefined);
    expect(new Set(drawn.map((one) => JSON.stringify(one)))).toEqual(
      new Set([JSON.stringify({ arm: 'random', propensityMicro: expected * 1e6, stratum })]),
    );
    expect(Math.abs(drawn.length / KEYS.length / expected - 1)).toBeLessThan(0.15);
  }
});

test('the uncertain arm follows the score, and its probability allows for what the random arm took before it', () => {
  const share = (uncertainty: number) =>
    drawnOf('CN', uncertainty).filter((one) => one?.arm === 'uncertain').length / KEYS.length;
  expect(share(0)).toBe(0);
  expect(share(1)).toBeGreaterThan(share(0.2));
  const one = drawnOf('CN', 0.5).find((drawn) => drawn?.arm === 'uncertain')!;
  // Two units over 250 parcels of mean uncertainty 0.1.
  expect(one.propensityMicro).toBe(Math.round(0.98 * 0.5 * (2 / 25) * 1e6));
  expect(Math.abs(share(0.5) / (one.propensityMicro / 1e6) - 1)).toBeLessThan(0.1);
});

test('whether a parcel is drawn at random does not depend on its score', () => {
  const random = (uncertainty: number) => drawnOf('CN', uncertainty).map((one) => one?.arm === 'random');
  expect(random(1)).toEqual(random(0));
});

test('a score is the less certain the nearer it is to the threshold, whichever side it is on', () => {
  expect(uncertaintyOf(160_000, 160_000)).toBe(1);
  const falling = [160_000, 120_000, 50_000, 1_000, 0].map((score) => uncertaintyOf(score, 160_000));
  expect(falling).toEqual([...falling].sort((a, b) => b - a));
  expect(uncertaintyOf(1_000_000, 160_000)).toBeLessThan(0.001);
  fc.assert(
    fc.property(fc.nat(1_000_000), fc.nat(1_000_000), (score, threshold) => {
      const uncertainty = uncertaintyOf(score, threshold);
      expect(uncertainty >= 0 && uncertainty <= 1).toBe(true);
    }),
  );
});
