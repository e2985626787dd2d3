/** The terms as flat arrays: automaton, spellings, misspellings, CAS numbers, and the entries they stand for. */

import type { FoldTables, ScanTables } from '../fold/text.ts';
import { jsonSection, type OpenImage, type Section } from '../image.ts';
import { type Automaton, buildAutomaton } from './automaton.ts';
import { buildFuzzyIndex, type FuzzyIndex, type SymbolSounds } from './fuzzy.ts';
import type { DescriptorEntry, Descriptors } from './terms.ts';

export interface DescriptorIndex {
  readonly fold: ScanTables;
  /** Plain reading → symbol of the automaton, 0 = in no term. */
  readonly symbolOf: Uint16Array;
  readonly automaton: Automaton;
  /** Term → first letter in the pools; one more than there are terms. */
  readonly termAt: Int32Array;
  readonly termAllow: Uint8Array;
  /** Term → another term that looks the same, or -1. */
  readonly termTwin: Int32Array;
  readonly poolPlain: Uint16Array;
  readonly poolSymbol: Uint16Array;
  readonly poolGap: Uint8Array;
  /** Term → first posting; one more than there are terms. */
  readonly postingAt: Int32Array;
  readonly postingEntry: Uint16Array;
  /** Role × 2 + weak. */
  readonly postingRole: Uint8Array;
  readonly fuzzy: FuzzyIndex;
  readonly sounds: SymbolSounds;
  readonly casValue: Float64Array;
  readonly casEntry: Int32Array;
  readonly casSalt: readonly string[];
  readonly entries: readonly DescriptorEntry[];
  /** First and last day in force as a number such as 20260201; 0 and 99999999 without bound. */
  readonly entryFrom: Int32Array;
  readonly entryTo: Int32Array;
}

/** Plants and everyday chemicals begin and sound as some of them do. */
export const isPrecursor = ({ entries, postingAt, postingEntry }: DescriptorIndex, term: number): boolean =>
  entries[postingEntry[postingAt[term]!]!]!.category === 'precursor';

export const descriptorSections = ({ entries, terms, cas }: Descriptors, fold: FoldTables): Record<string, Section> => {
  const { symbolOf, symbols } = alphabetOf(terms, fold);
  const spelt = terms.map(({ plain }) => plain.map((c) => symbolOf[c]!));
  const termTwin = new Int32Array(terms.length).fill(-1);
  const firstOf = new Map<string, number>();
  const patterns: number[][] = [];
  const patternTerm: number[] = [];
  spelt.forEach((word, term) => {
    const key = String.fromCharCode(...word);
    const first = firstOf.get(key);
    if (first === undefined) {
      firstOf.set(key, term);
      patterns.push(word);
      patternTerm.push(term);
    } else {
      termTwin[term] = termTwin[first]!;
      termTwin[first] = term;
    }
  });
  const automaton = buildAutomaton(patterns, symbols.length);
  const accept = automaton.accept.map((p) => (p < 0 ? -1 : patternTerm[p]!));
  const sounds = soundsOf(symbolOf, symbols.length + 1);
  const fuzzy = buildFuzzyIndex(
    terms.map(({ plain, allow }, i) => ({ symbols: spelt[i]!, plain, allow })),
    sounds,
  );
  return {
    foldPlain: fold.plain,
    foldExpansions: fold.expansions,
    foldAstral: fold.astral,
    symbolOf,
    base: automaton.base,
    check: automaton.check,
    fail: automaton.fail,
    accept,
    shorter: automaton.shorter,
    termAt: starts(terms.map(({ plain }) => plain.length)),
    termAllow: Uint8Array.from(terms, ({ allow }) => allow),
    termTwin,
    poolPlain: Uint16Array.from(terms.flatMap(({ plain }) => plain)),
    poolSymbol: Uint16Array.from(spelt.flat()),
    poolGap: Uint8Array.from(terms.flatMap(({ gaps }) => gaps)),
    postingAt: starts(terms.map(({ postings }) => postings.length)),
    postingEntry: Uint16Array.from(terms.flatMap(({ postings }) => postings.map(({ entry }) => entry))),
    postingRole: Uint8Array.from(
      terms.flatMap(({ postings }) => postings.map(({ role, isWeak }) => role * 2 + (isWeak ? 1 : 0))),
    ),
    fuzzyFilter: fuzzy.filter,
    fuzzyKey: fuzzy.slotKey,
    fuzzyAt: fuzzy.slotAt,
    fuzzyPool: fuzzy.pool,
    sound: sounds.sound,
    soundLetters: Int32Array.of(sounds.p, sounds.h, sounds.f),
    casValue: Float64Array.from(cas, ({ value }) => value),
    casEntry: Int32Array.from(cas, ({ entry }) => entry),
    casSalt: jsonSection(cas.map(({ salt }) => salt)),
    entries: jsonSection(entries),
    entryFrom: Int32Array.from(entries, ({ validFrom }) => dayNumber(validFrom) || 0),
    entryTo: Int32Array.from(entries, ({ validTo }) => dayNumber(validTo) || 99_999_999),
  };
};

export const openDescriptors = (image: OpenImage): DescriptorIndex => {
  const [p, h, f] = image.i32('soundLetters') as unknown as readonly [number, number, number];
  return {
    fold: {
      plain: image.u16('foldPlain'),
      expansions: image.u16('foldExpansions'),
      astral: image.u16('foldAstral'),
    },
    symbolOf: image.u16('symbolOf'),
    automaton: {
      base: image.i32('base'),
      check: image.i32('check'),
      fail: image.i32('fail'),
      accept: image.i32('accept'),
      shorter: image.i32('shorter'),
    },
    termAt: image.i32('termAt'),
    termAllow: image.u8('termAllow'),
    termTwin: image.i32('termTwin'),
    poolPlain: image.u16('poolPlain'),
    poolSymbol: image.u16('poolSymbol'),
    poolGap: image.u8('poolGap'),
    postingAt: image.i32('postingAt'),
    postingEntry: image.u16('postingEntry'),
    postingRole: image.u8('postingRole'),
    fuzzy: {
      filter: image.i32('fuzzyFilter'),
      slotKey: image.i32('fuzzyKey'),
      slotAt: image.i32('fuzzyAt'),
      pool: image.u16('fuzzyPool'),
    },
    sounds: { sound: image.u16('sound'), p, h, f },
    casValue: image.f64('casValue'),
    casEntry: image.i32('casEntry'),
    casSalt: image.json('casSalt') as readonly string[],
    entries: image.json('entries') as readonly DescriptorEntry[],
    entryFrom: image.i32('entryFrom'),
    entryTo: image.i32('entryTo'),
  };
};

/** `2026-02-01` → 20260201; '' → 0. */
export const dayNumber = (day: string): number => Number(day.slice(0, 10).replaceAll('-', '')) || 0;

const starts = (lengths: readonly number[]): Int32Array => {
  const at = new Int32Array(lengths.length + 1);
  lengths.forEach((length, i) => {
    at[i + 1] = at[i]! + length;
  });
  return at;
};

/** Symbols for the looks that occur in terms, and every plain reading with such a look. */
const alphabetOf = (terms: Descriptors['terms'], { look }: FoldTables) => {
  const looks = new Set<number>();
  for (const { plain } of terms) for (const c of plain) looks.add(look[c]!);
  const symbols = [...looks].sort((a, b) => a - b);
  const idOf = new Map(symbols.map((code, i) => [code, i + 1]));
  const symbolOf = new Uint16Array(65536);
  for (let c = 0; c < 65536; c++) symbolOf[c] = idOf.get(look[c]!) ?? 0;
  return { symbolOf, symbols };
};

const SAME_SOUND = ['ckq', 'iy', 'sz', 'vw'] as const;

const soundsOf = (symbolOf: Uint16Array, size: number): SymbolSounds => {
  const of = (letter: string): number => symbolOf[letter.charCodeAt(0)]!;
  const sound = Uint16Array.from({ length: size }, (_, i) => i);
  for (const group of SAME_SOUND) for (const letter of group) sound[of(letter)] = of(group[0]!);
  sound[0] = 0;
  return { sound, p: of('p'), h: of('h'), f: of('f') };
};
