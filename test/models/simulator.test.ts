import { expect, test } from 'vitest';
import { standardMix } from '../../models/simulator/standard-mix.ts';
import { simulateTraffic } from '../../models/simulator/traffic.ts';
import { COUNTRIES, FAMILIES, GOODS, goodsById } from '../../models/simulator/world.ts';
import { loadHs2022 } from '../../services/adapters/lists/hs.ts';

const START_MS = Date.UTC(2026, 0, 5);
const traffic = (seed: number, parcels = 4000) =>
  simulateTraffic({ seed, parcels, startMs: START_MS, days: 30, illicitShare: 0.03 });

test('the same seed gives the same traffic, another seed another', () => {
  const first = JSON.stringify([...traffic(1, 300)]);
  expect(JSON.stringify([...traffic(1, 300)])).toBe(first);
  expect(JSON.stringify([...traffic(2, 300)])).not.toBe(first);
});

test('parcels come in the order of their receipt, each with a document of its own', () => {
  const all = [...traffic(3)];
  for (let i = 1; i < all.length; i++)
    expect(all[i]!.receivedAtMs).toBeGreaterThanOrEqual(all[i - 1]!.receivedAtMs - 60_000);
  expect(new Set(all.map(({ declaration }) => declaration.document!.number)).size).toBe(all.length);
});

test('every code and every place in the data files exists', () => {
  const { texts } = loadHs2022();
  for (const goods of GOODS) {
    for (const code of goods.hs) expect(texts.has(code), `${goods.id} ${code}`).toBe(true);
    for (const country of Object.keys(goods.origins)) expect(COUNTRIES.has(country), country).toBe(true);
    expect(goods.texts.en, goods.id).not.toHaveLength(0);
  }
});

test('families borrow their covers from the goods that licit senders send', () => {
  for (const family of FAMILIES) {
    for (const cover of Object.keys(family.cover)) expect(goodsById.has(cover), `${family.id} ${cover}`).toBe(true);
    for (const country of Object.keys(family.origins))
      expect(COUNTRIES.has(country), `${family.id} ${country}`).toBe(true);
  }
  expect(FAMILIES.filter((family) => family.violation !== 'other').length).toBeGreaterThanOrEqual(6);
  expect(FAMILIES.filter((family) => family.heldOut).length).toBeGreaterThanOrEqual(2);
});

test('licit medical parcels outnumber opioids a hundredfold at the prevalence of the reference', () => {
  const medical = GOODS.filter((goods) => goods.subgroup !== undefined).reduce((sum, goods) => sum + goods.share, 0);
  const share = medical / GOODS.reduce((sum, goods) => sum + goods.share, 0);
  expect(share / 1e-4).toBeGreaterThanOrEqual(100);
  const subgroups = new Set(GOODS.map((goods) => goods.subgroup));
  for (const name of [
    'insulin',
    'inhalers',
    'hospital',
    'laboratory',
    'veterinary',
    'humanitarian',
    'agonist-treatment',
    'naloxone',
    'test-strips',
    'patients',
  ])
    expect(subgroups.has(name), name).toBe(true);
});

test('most licit medical parcels quote no permit at all', () => {
  const medical = [...traffic(4, 20_000)].filter(({ truth }) => truth.subgroup !== '');
  const quoted = medical.filter(({ declaration }) => declaration.supportingDocuments.length > 0);
  expect(quoted.length / medical.length).toBeLessThan(0.2);
});

test('a family that a stranger writes is simulated without touching code', () => {
  const family = { ...FAMILIES[0]!, id: 'strangers-own', cover: { tea: 1 }, anyCover: 0 };
  const own = [
    ...simulateTraffic({ seed: 9, parcels: 1000, startMs: START_MS, days: 20, illicitShare: 0.05, families: [family] }),
  ].filter(({ truth }) => truth.family === 'strangers-own');
  expect(own).toHaveLength(50);
  expect(new Set(own.map(({ truth }) => truth.goods))).toEqual(new Set(['tea']));
});

test('the standard mix has its shares: items, vague texts, new consignors and consignees', () => {
  const seen = { consignor: new Set<string>(), consignee: new Set<string>() };
  const fresh = { consignor: 0, consignee: 0 };
  let items = 0;
  let counted = 0;
  let index = 0;
  for (const { declaration } of standardMix({ seed: 1, parcels: 120_000 })) {
    items += declaration.goodsItem.length;
    for (const side of ['consignor', 'consignee'] as const) {
      const { name, address } = declaration[side]!;
      const key = `${name}|${address!.street}|${address!.number}|${address!.poBox}`;
      if (index > 60_000 && !seen[side].has(key)) fresh[side]++;
      seen[side].add(key);
    }
    if (index++ > 60_000) counted++;
  }
  expect(items / index).toBeCloseTo(1.5, 1);
  expect(fresh.consignor / counted).toBeGreaterThan(0.12);
  expect(fresh.consignor / counted).toBeLessThan(0.18);
  expect(fresh.consignee / counted).toBeGreaterThan(0.57);
  expect(fresh.consignee / counted).toBeLessThan(0.66);
});

test('the standard mix carries one misspelt listed name in a thousand', () => {
  const rareLetters = (name: string): number => name.replace(/[^zqx]/gi, '').length;
  const touched = [...standardMix({ seed: 2, parcels: 20_000, listedNames: ['Zzyqx Wvqkz'] })].filter(
    ({ declaration }) =>
      Math.max(rareLetters(declaration.consignor!.name), rareLetters(declaration.consignee!.name)) >= 4,
  );
  expect(touched.length).toBeGreaterThan(8);
  expect(touched.length).toBeLessThan(35);
});
