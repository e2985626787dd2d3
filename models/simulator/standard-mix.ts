/**
 * The traffic that all speed figures are taken on: 1.5 goods items, about 450 bytes encoded, 60 % of consignees and 15 %
 * of consignors never seen before, five in a hundred vague, one in a thousand with a near-match of a listed name and one
 * in a thousand with a listed descriptor, so that about one in five hundred ends in a hold.
 */
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { createRandom, mixAll, type Random } from './random.ts';
import { type Simulated, simulateTraffic } from './traffic.ts';
import { VAGUE_TEXTS } from './world.ts';

export interface StandardMixOptions {
  readonly seed: number;
  readonly parcels: number;
  readonly startMs?: number;
  /** Names of the lists in force, of which one in a thousand parcels carries a misspelt one. */
  readonly listedNames?: readonly string[];
  /** Names of listed substances or equipment, of which one in a thousand parcels declares one. */
  readonly descriptors?: readonly string[];
  /** True for texts that the goods grader calls vague; asked once for each text of the pool, so that five in a hundred are. */
  readonly isVague?: (text: string) => boolean;
}

export function* standardMix(options: StandardMixOptions): Generator<Pick<Simulated, 'declaration' | 'receivedAtMs'>> {
  const { listedNames = [], descriptors = DESCRIPTORS } = options;
  const random = createRandom(mixAll(options.seed, 40));
  const plainText = createPlainText(options.isVague);
  const traffic = simulateTraffic({
    seed: options.seed,
    parcels: options.parcels,
    startMs: options.startMs ?? START_MS,
    days: Math.max(1, options.parcels / PARCELS_A_DAY),
    illicitShare: 0,
    vagueShare: 0,
    fresh: { shop: 0.05, person: 0.7, consignee: 0.5 },
    pools: { shops: 10, persons: 300, consignees: 3000 },
  });
  for (const { declaration, receivedAtMs } of traffic) {
    for (const item of declaration.goodsItem) item.descriptionOfGoods = plainText(item.descriptionOfGoods, random);
    if (random.chance(VAGUE_SHARE)) declaration.goodsItem[0]!.descriptionOfGoods = random.pick(VAGUE_TEXTS);
    if (listedNames.length > 0 && random.chance(LISTED_SHARE))
      borrowName(declaration, random.pick(listedNames), random);
    if (random.chance(DESCRIPTOR_SHARE)) declaration.goodsItem[0]!.descriptionOfGoods = random.pick(descriptors);
    yield { declaration: filled(declaration, random), receivedAtMs };
  }
}

const START_MS = Date.UTC(2026, 2, 2);
/** A small office's: a run of minutes then has days of history in it, and not everybody is new on the same day. */
const PARCELS_A_DAY = 1000;
const VAGUE_SHARE = 0.05;
const LISTED_SHARE = 0.001;
const DESCRIPTOR_SHARE = 0.001;
const DESCRIPTORS = [
  '4-ANPP powder',
  '1-boc-4-AP CAS 125541-22-2',
  'isotonitazene',
  'tablet press machine',
  'N-phenethyl-4-piperidone',
];

/** Texts seen to be vague give way to one that says what the goods are. */
const createPlainText = (isVague: StandardMixOptions['isVague']): ((text: string, random: Random) => string) => {
  if (isVague === undefined) return (text) => text;
  const known = new Map<string, boolean>();
  return (text, random) => {
    const shape = text.replace(/\d+/g, '0');
    let vague = known.get(shape);
    if (vague === undefined) {
      vague = isVague(text);
      if (known.size < SHAPES_MAX) known.set(shape, vague);
    }
    return vague ? random.pick(PLAIN_TEXTS) : text;
  };
};

const SHAPES_MAX = 20_000;
const PLAIN_TEXTS = [
  'women cotton t-shirt short sleeve',
  'silicone phone case for smartphone',
  'bluetooth earphones with charging box',
  'stainless steel kitchen knife set',
  'plush toy bear 30 cm',
  'LED desk lamp with USB cable',
  'leather wallet for men',
  'ceramic coffee cup with saucer',
];

/** Express data are complete where post's are not; both carry references. */
const filled = (declaration: Declaration, random: Random): Declaration => {
  declaration.referenceNumberUcr = `${declaration.countryOfDeparture}26${String(random.below(1e9)).padStart(9, '0')}`;
  if (declaration.transportMode === 'TRANSPORT_MODE_POST')
    declaration.receptacleIdentificationNumber = `${declaration.placeOfLoading}${declaration.placeOfUnloading}AUN6${String(random.below(1e9)).padStart(9, '0')}`;
  else declaration.masterDocumentNumber = `020-${String(random.below(1e8)).padStart(8, '0')}`;
  declaration.goodsItem.forEach((item, i) => {
    item.typeOfPackages = 'PK';
    item.numberOfPackages = 1;
    if (i === 0) item.shippingMarks = `ORDER ${random.below(1e8)}`;
  });
  return declaration;
};

/** One slip of the pen: two letters swapped, one left out, one doubled, or the words turned round. */
const borrowName = (declaration: Declaration, name: string, random: Random): void => {
  const party = random.chance(0.5) ? declaration.consignor : declaration.consignee;
  if (party === undefined) return;
  const at = 1 + random.below(Math.max(1, name.length - 2));
  const slips = [
    name.slice(0, at) + (name[at + 1] ?? '') + name[at] + name.slice(at + 2),
    name.slice(0, at) + name.slice(at + 1),
    name.slice(0, at) + name[at] + name.slice(at),
    name.split(' ').reverse().join(' '),
  ];
  party.name = random.pick(slips).slice(0, 70);
};
