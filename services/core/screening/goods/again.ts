/** Texts that may say more when read a second time: parted by capitals, in look-alike capitals, spelt aloud. */

import type { DescriptorIndex } from '../descriptors/index.ts';
import { VIAS, type Via } from '../descriptors/match.ts';
import type { Scan } from '../descriptors/scan.ts';
import type { createTrie } from '../descriptors/trie.ts';
import { findCas } from './cas.ts';
import type { createHits, GoodsHit } from './hits.ts';
import type { Reader } from './reader.ts';
import { spellOut } from './readings/aloud.ts';
import { readBackwards } from './readings/backwards.ts';
import { readCapitals } from './readings/capitals.ts';
import { partByCase } from './readings/cased.ts';
import { readCiphers } from './readings/ciphers.ts';
import { readCut } from './readings/cut.ts';
import { readFigures } from './readings/figures.ts';
import { type createInitials, readInitials, readInnerCapitals } from './readings/initials.ts';
import { joinLines } from './readings/lines.ts';
import { readHoles, readLooks, readMasks } from './readings/marks.ts';
import { romanise } from './readings/mixed.ts';
import { joinParted } from './readings/parted.ts';
import { type Reading, rawReading } from './readings/reading.ts';
import { readStyled } from './readings/styled.ts';
import { readTyped } from './readings/typed.ts';
import { TRAIT } from './traits.ts';

interface Another {
  readonly via: Via;
  readonly reading: Reading;
  /** What is written in it is meant: spellings with other meanings count. */
  readonly isMeant: boolean;
  /** Vowels in it stand for any. */
  readonly isMasked?: true;
}

/** In the order of their worth. */
const otherReadings = (
  text: string,
  traits: number,
  isSpoken: boolean,
  isParted: boolean,
  begun: (letters: string) => string | undefined,
  withHoles: (letters: string) => string | undefined,
  isName: (letters: string) => boolean,
  isListed: ((letters: string) => boolean) | undefined,
  initials: readonly number[] | undefined,
): readonly Another[] => {
  const isCased = (traits & TRAIT.innerCapitals) !== 0;
  const raw = rawReading(text);
  const others: Another[] = [];
  const capitals = (traits & TRAIT.otherCapitals) === 0 ? undefined : readCapitals(raw);
  if (capitals !== undefined) others.push({ via: 'capitals', reading: capitals, isMeant: true });
  const styled = (traits & TRAIT.styled) === 0 ? undefined : readStyled(raw);
  if (styled !== undefined) others.push({ via: 'homoglyph', reading: styled, isMeant: true });
  const parted = isParted ? [true, false] : [];
  for (const isMeant of parted) {
    const joined = joinParted(raw, isMeant);
    if (joined !== undefined) others.push({ via: 'spaced', reading: joined, isMeant });
  }
  const lines = (traits & TRAIT.lines) === 0 ? undefined : joinLines(raw);
  if (lines !== undefined) others.push({ via: 'split', reading: lines, isMeant: false });
  const figures = (traits & TRAIT.figures) === 0 ? undefined : readFigures(raw);
  if (figures !== undefined) others.push({ via: 'leet', reading: figures, isMeant: true });
  const cut = (traits & TRAIT.cut) === 0 ? undefined : readCut(raw, begun);
  if (cut !== undefined) others.push({ via: 'cut', reading: cut, isMeant: true });
  const heard = (traits & TRAIT.scripts) === 0 ? undefined : romanise(raw);
  if (heard !== undefined) others.push({ via: 'heard', reading: heard, isMeant: false });
  const looks = (traits & TRAIT.looks) === 0 ? undefined : readLooks(raw);
  if (looks !== undefined) others.push({ via: 'leet', reading: looks, isMeant: false });
  const masks = (traits & TRAIT.masks) === 0 ? undefined : readMasks(raw);
  if (masks !== undefined) others.push({ via: 'masked', reading: masks, isMeant: false, isMasked: true });
  const holes = (traits & TRAIT.masks) === 0 ? undefined : readHoles(raw, withHoles);
  if (holes !== undefined) others.push({ via: 'masked', reading: holes, isMeant: false });
  const letters = (traits & (TRAIT.ciphers | TRAIT.innerCapitals)) === 0 ? undefined : readCiphers(raw);
  if (letters !== undefined) others.push({ via: 'cipher', reading: letters, isMeant: true });
  if (isCased) others.push({ via: 'cased', reading: partByCase(raw, true), isMeant: false });
  const spelt = isSpoken || isCased ? spellOut(isCased ? partByCase(raw, false) : raw) : undefined;
  if (spelt !== undefined) others.push({ via: 'aloud', reading: spelt, isMeant: true });
  const typed = (traits & TRAIT.typed) === 0 ? undefined : readTyped(raw, isName);
  if (typed !== undefined) others.push({ via: 'keyed', reading: typed, isMeant: true });
  const turned = isListed === undefined ? undefined : readBackwards(raw, isListed);
  if (turned !== undefined) others.push({ via: 'backwards', reading: turned, isMeant: true });
  const inner = isCased ? readInnerCapitals(raw, isName) : undefined;
  if (inner !== undefined) others.push({ via: 'initials', reading: inner, isMeant: true });
  if (initials !== undefined) others.push({ via: 'initials', reading: readInitials(raw, initials), isMeant: true });
  return others;
};

export const createAgain = (
  index: DescriptorIndex,
  hits: ReturnType<typeof createHits>,
  reader: Reader,
  trie: ReturnType<typeof createTrie>,
  { isName, isListed }: ReturnType<typeof createInitials>,
) => {
  const { scan, found } = reader;
  const begun = (letters: string): string | undefined => (reader.isOrdinary(letters) ? undefined : trie.begun(letters));
  return (
    text: string,
    traits: number,
    isSpoken: boolean,
    isParted: boolean,
    isBackwards: boolean,
    initials: readonly number[] | undefined,
    listed: readonly GoodsHit[],
    day: number,
  ): readonly GoodsHit[] => {
    let all = listed;
    for (const { via, reading, isMeant, isMasked } of otherReadings(
      text,
      traits,
      isSpoken,
      isParted,
      begun,
      trie.withHoles,
      isName,
      isBackwards ? isListed : undefined,
      initials,
    )) {
      reader.read(text, reading);
      reader.readMisspelt(isMasked);
      const cas = scan.digits >= 5 ? findCas(index, scan) : undefined;
      if (found.count === 0 && cas === undefined) continue;
      const speaksOfOther = (from: number, to: number): boolean =>
        !(isMeant && isRewritten(scan, from, to)) && reader.speaksOfOther(from, to);
      const more = hits.resolve(scan, text, found, cas, day, speaksOfOther);
      all = merge(all, more, via);
    }
    return all;
  };
};

/** What was written in the place of something else stands where that stood, all its letters in one place. */
const isRewritten = (scan: Scan, from: number, to: number): boolean =>
  to - from > 1 && scan.from[from] === scan.from[to - 1];

const merge = (listed: readonly GoodsHit[], more: readonly GoodsHit[], via: Via): readonly GoodsHit[] => {
  const fresh = more.filter(
    (hit) =>
      (hit.kind === 'SUBSTANCE' || hit.kind === 'EQUIPMENT') &&
      !listed.some((known) => (known.entry === hit.entry && known.list === hit.list) || overlaps(known, hit)),
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

/** What is read into a stretch that says something as it stands is chance. */
const overlaps = (a: GoodsHit, b: GoodsHit): boolean => a.kind === b.kind && a.at.from < b.at.to && b.at.from < a.at.to;

const HITS_MAX = 32;
