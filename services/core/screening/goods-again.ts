/** Texts that may say more when read a second time: parted by capitals, in look-alike capitals, spelt aloud. */

import type { DescriptorIndex } from './descriptor-index.ts';
import { VIAS, type Via } from './descriptor-match.ts';
import type { Scan } from './descriptor-scan.ts';
import { hasSpokenWords, spellOut } from './goods-aloud.ts';
import { hasLookAlikeCapitals, readCapitals } from './goods-capitals.ts';
import { findCas } from './goods-cas.ts';
import { hasInnerCapitals, partByCase } from './goods-cased.ts';
import type { createHits, GoodsHit } from './goods-hits.ts';
import type { Reader } from './goods-reader.ts';
import { type Reading, rawReading } from './goods-reading.ts';

interface Another {
  readonly via: Via;
  readonly reading: Reading;
  /** What was written so is meant: spellings with other meanings count. */
  readonly isMeant: boolean;
}

/** In the order of their worth; `first` is the scan of the text as it is. */
const otherReadings = (text: string, first: Scan, isKnownWord: (word: number) => boolean): Another[] => {
  const isCased = hasInnerCapitals(text);
  const isSpoken = hasSpokenWords(first, isKnownWord);
  const isOtherScript = hasLookAlikeCapitals(text);
  if (!isCased && !isSpoken && !isOtherScript) return NONE;
  const raw = rawReading(text);
  const others: Another[] = [];
  const cased = isCased ? partByCase(raw) : undefined;
  const capitals = isOtherScript ? readCapitals(raw) : undefined;
  if (capitals !== undefined) others.push({ via: 'capitals', reading: capitals, isMeant: true });
  if (cased !== undefined) others.push({ via: 'cased', reading: cased, isMeant: false });
  const spelt = isSpoken || isCased ? spellOut(cased ?? raw) : undefined;
  if (spelt !== undefined) others.push({ via: 'aloud', reading: spelt, isMeant: true });
  return others;
};
const NONE: Another[] = [];

export const createAgain = (index: DescriptorIndex, hits: ReturnType<typeof createHits>, reader: Reader) => {
  const { scan, found } = reader;
  return (
    text: string,
    first: Scan,
    isKnownWord: (word: number) => boolean,
    listed: readonly GoodsHit[],
    day: number,
  ): readonly GoodsHit[] => {
    let all = listed;
    for (const { via, reading, isMeant } of otherReadings(text, first, isKnownWord)) {
      reader.read(text, reading);
      reader.readMisspelt();
      const cas = scan.digits >= 5 ? findCas(index, scan) : undefined;
      if (found.count === 0 && cas === undefined) continue;
      const more = hits.resolve(scan, text, found, cas, day, isMeant ? () => false : reader.speaksOfOther);
      all = merge(all, more, via);
    }
    return all;
  };
};

const merge = (listed: readonly GoodsHit[], more: readonly GoodsHit[], via: Via): readonly GoodsHit[] => {
  const fresh = more.filter(
    (hit) =>
      (hit.kind === 'SUBSTANCE' || hit.kind === 'EQUIPMENT') &&
      !listed.some((known) => known.entry === hit.entry && known.list === hit.list),
  );
  if (fresh.length === 0) return listed;
  const told = fresh.map((hit) => ({
    ...hit,
    via,
    score: Math.round(hit.score * VIAS[via].score * 1000) / 1000,
    reason: `${hit.reason}; ${VIAS[via].doc}`,
  }));
  return [...listed, ...told].sort((a, b) => b.score - a.score || a.at.from - b.at.from).slice(0, HITS_MAX);
};
const HITS_MAX = 32;
