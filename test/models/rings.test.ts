import { expect, test } from 'vitest';
import { openRings } from '../../models/evaluate/rings.ts';
import type { Simulated } from '../../models/simulator/traffic.ts';
import { FAMILIES } from '../../models/simulator/world.ts';

const START_MS = Date.UTC(2026, 0, 5);
const BLOCK_WEEKS = 8;
const open = () => openRings({ seed: 3, startMs: START_MS, perWeek: 60 });
const truths = (parcels: readonly Simulated[]) => parcels.map(({ truth }) => truth);

test('rings send as much whether they lose parcels or not', () => {
  const [left, caught] = [open(), open()];
  let [sent, sentCaught] = [0, 0];
  for (let week = 0; week < BLOCK_WEEKS; week++) {
    sent += left.send(week).length;
    left.learn(week, [], {});
    const parcels = caught.send(week);
    sentCaught += parcels.length;
    caught.learn(week, truths(parcels), {});
  }
  // Each family's share is a whole number of parcels.
  expect(Math.abs(sent - 60 * BLOCK_WEEKS)).toBeLessThanOrEqual(FAMILIES.length);
  expect(sentCaught).toBeGreaterThan(0.95 * sent);
});

test('a ring that lost three parcels sends no more under its names', () => {
  const rings = open();
  const lost = new Set<number>();
  for (let week = 0; week < 4; week++) {
    const parcels = truths(rings.send(week));
    for (const { campaign } of parcels) expect(lost.has(campaign)).toBe(false);
    const counts = new Map<number, number>();
    for (const { campaign } of parcels) counts.set(campaign, (counts.get(campaign) ?? 0) + 1);
    for (const [campaign, count] of counts) if (count >= 3) lost.add(campaign);
    rings.learn(
      week,
      parcels.filter(({ campaign }) => lost.has(campaign)),
      {},
    );
  }
  expect(lost.size).toBeGreaterThan(3);
});

test('a family of which much is found moves to covers that score low, others stay', () => {
  const rings = open();
  const hunted = FAMILIES[0]!.id;
  for (let week = 0; week < 3; week++) {
    const parcels = truths(rings.send(week));
    rings.learn(
      week,
      parcels.filter(({ family }) => family === hunted),
      { documents: -9 },
    );
  }
  expect(rings.unchangedWeeks(hunted, 2)).toBeLessThan(3);
  const later = truths([3, 4, 5].flatMap((week) => rings.send(week)));
  const goods = new Set(later.filter(({ family }) => family === hunted).map((truth) => truth.goods));
  const favourites = Object.keys(FAMILIES[0]!.cover);
  expect([...goods].filter((id) => !favourites.includes(id)).length).toBeGreaterThan(2);
  expect(rings.unchangedWeeks(FAMILIES[1]!.id, 5)).toBe(5);
});
