/** What every speed figure is taken on: the standard mix, 25,000 listed names, every descriptor list, the shipped model. */
import { readFileSync } from 'node:fs';
import { createRandom, type Random } from '../../../models/simulator/random.ts';
import { standardMix } from '../../../models/simulator/standard-mix.ts';
import { COUNTRIES, personName } from '../../../models/simulator/world.ts';
import type { Declaration } from '../../../proto/holdpoint/v1/declaration.ts';
import { digestLines } from '../../adapters/lists/canonical.ts';
import { buildImage } from '../../adapters/reference.ts';
import type { InForceImage } from '../../core/decision/assess.ts';
import type { ListSnapshot, PartyEntry } from '../../core/screening/entries.ts';
import { openGoodsIndex } from '../../core/screening/goods/goods.ts';
import type { PartyQuery } from '../../core/screening/parties/party.ts';
import { partyQuery } from '../../core/screening/screen.ts';

export interface MixParcel {
  readonly declaration: Declaration;
  readonly receivedAtMs: number;
}

export const LISTED_NAMES = 25_000;
export const MIX_SEED = 20_260_301;

/**
 * Persons and firms as lists have them: given names and trade words that ordinary traffic has too, family and firm names
 * that are invented here, so that a match is a match and not a namesake.
 */
export const listedParties = (count = LISTED_NAMES): ListSnapshot => {
  const countries = [...COUNTRIES.values()];
  const random = createRandom(MIX_SEED);
  const entries = Array.from({ length: count }, (_, i): PartyEntry => {
    const country = countries[i % countries.length]!;
    const isFirm = i % 4 === 0;
    const [given] = personName(country, i).split(' ');
    const name = isFirm
      ? `${inventedName(random)} ${inventedName(random)} ${random.pick(TRADE_WORDS)} Co., Ltd`
      : `${given} ${inventedName(random)}`;
    return {
      id: `bench-${i}`,
      schema: isFirm ? 'company' : 'person',
      names: [{ name, kind: 'primary' }],
      countries: [country.code],
      programmes: ['BENCH'],
      provenance: { source: 'generated for speed figures' },
    };
  });
  return {
    header: { list: 'bench-parties', kind: 'PARTY', edition: '1', source: 'generated', licence: 'Apache-2.0' },
    entries,
    digest: digestLines(entries.map((entry) => JSON.stringify(entry))),
  };
};

export const mixImage = (): InForceImage => buildImage({ published: [listedParties()], atMs: MIX_AT_MS });

/** @param image says which texts are vague, so that five in a hundred are */
export const mixParcels = (image: InForceImage, parcels: number, seed = MIX_SEED): readonly MixParcel[] => {
  const goods = openGoodsIndex(image.reference.goods);
  const isVague = (text: string): boolean => goods.screen({ text, day: '2026-03-10' }).quality === 'vague';
  return [...standardMix({ seed, parcels, listedNames: SOME_LISTED_NAMES, isVague })];
};

/** Parties of the mix as screening is asked about them, each once: a name with address, contact and kind of person. */
export const mixParties = (count: number, seed = MIX_SEED): readonly PartyQuery[] => {
  const parties = new Map<string, PartyQuery>();
  const parcels = standardMix({ seed, parcels: count * 2, listedNames: [] });
  for (const { declaration } of parcels) {
    for (const party of [declaration.consignor, declaration.consignee])
      if (party !== undefined && !parties.has(party.name)) parties.set(party.name, partyQuery(party));
    if (parties.size >= count) break;
  }
  return [...parties.values()].slice(0, count);
};

/** Memory high-water mark of this process, in bytes. */
export const rssMaxBytes = (): number => process.resourceUsage().maxRSS * 1024;

export const percentile = (sorted: ArrayLike<number>, share: number): number =>
  sorted.length === 0 ? 0 : sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))]!;

export const round = (value: number, digits = 2): number => Number(value.toFixed(digits));

const inventedName = (random: Random): string => {
  const syllables = Array.from({ length: 3 }, () => random.pick(CONSONANTS) + random.pick(VOWELS)).join('');
  return syllables[0]!.toUpperCase() + syllables.slice(1) + random.pick(ENDINGS);
};

const TRADE_WORDS = 'Trading Chemical Pharma Logistics Technology Import Industrial Commerce'.split(' ');
const CONSONANTS = 'b ch d f g h j k kh l m n p q r s sh t v w x y z zh dr kr tr'.split(' ');
const VOWELS = 'a e i o u ai ou ya'.split(' ');
const ENDINGS = 'n r sk v d m ng l'.split(' ');
const MIX_AT_MS = Date.UTC(2026, 2, 10);
const SOME_LISTED_NAMES: readonly string[] = listedParties(500).entries.map(
  (entry) => (entry as PartyEntry).names[0]!.name,
);

/** So that a figure names what it was taken on. */
export const machine = (): string => {
  const model = /model name\s*:\s*(.+)/u.exec(readFileSync('/proc/cpuinfo', 'utf8'))?.[1];
  return `${model ?? process.arch}, Node ${process.version}`;
};
