/** Quality and speed of goods screening on labelled texts of our own and on disguised names, as figures. */
import { readFileSync } from 'node:fs';
import type { ListSnapshot, SubstanceEntry } from '../../core/screening/entries.ts';
import { type GoodsHit, type GoodsIndex, type HsText, screenGoods } from '../../core/screening/goods/goods.ts';
import { FAMILIES } from './goods-disguised.ts';
import { percentile } from './mix.ts';

/** The day of the law that is asked about. */
export const GOODS_DAY = '2026-10-01';

export interface LabelledText {
  readonly label: string;
  readonly text: string;
}

const cellsOf = (name: string): readonly (readonly string[])[] =>
  readFileSync(new URL(name, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((line) => line.split('\t'));

const readRows = (name: string): readonly LabelledText[] =>
  cellsOf(name).map(([label, text]) => ({ label: label!, text: text! }));

/** Written by hand in this project; the held-out ones after the matcher, and never tuned on. */
export const labelledTexts = () => ({
  developed: readRows('goods-labelled.tsv'),
  heldOut: readRows('goods-held-out.tsv'),
});

interface WrittenText {
  /** What the finder was developed on, what is only reported, or what was written after it and asked once. */
  readonly part: string;
  readonly kind: string;
  readonly text: string;
}

const writtenRows = (name: string): readonly WrittenText[] =>
  cellsOf(name)
    .slice(1)
    .map((cells) => ({ part: cells[0]!, kind: cells[1]!, text: cells.at(-1)! }));

const isAlarm = ({ kind }: GoodsHit): boolean => kind === 'SUBSTANCE' || kind === 'EQUIPMENT';

/**
 * Disguised names and honest texts by authors who know no finder: the share of disguises in which something listed is found, and of
 * plain and of near texts in which it is; of near texts also the share where no licit context halves the hit.
 */
export const judgeWritten = (index: GoodsIndex, part: 'dev' | 'held' | 'unseen') => {
  const shareFound = (rows: readonly WrittenText[], counts = isAlarm): number =>
    rows.filter(({ text }) => screen(index, text).hits.some(counts)).length / rows.length;
  const disguised = writtenRows('goods-written.tsv').filter((row) => row.part === part);
  const licit = writtenRows('goods-licit.tsv').filter((row) => row.part === part);
  const plain = licit.filter(({ kind }) => kind === 'plain');
  const near = licit.filter(({ kind }) => kind !== 'plain');
  return {
    disguised: disguised.length,
    recall: shareFound(disguised),
    plain: plain.length,
    plainAlarms: shareFound(plain),
    near: near.length,
    nearAlarms: shareFound(near),
    nearAlarmsWithoutContext: shareFound(near, (hit) => isAlarm(hit) && hit.licit === undefined),
  };
};

const screen = (index: GoodsIndex, text: string) => screenGoods(index, { text, day: GOODS_DAY });

export interface GradeFigures {
  readonly texts: number;
  /** Three grades. */
  readonly accuracy: number;
  /** Of the texts labelled vague or precise. */
  readonly accuracyVaguePrecise: number;
  readonly misses: readonly string[];
}

export const judgeGrades = (index: GoodsIndex, rows: readonly LabelledText[]): GradeFigures => {
  const isSure = ({ label }: LabelledText): boolean => label !== 'imprecise';
  const graded = rows.map((row) => ({ ...row, quality: screen(index, row.text).quality }));
  const wrong = graded.filter(({ label, quality }) => label !== quality);
  return {
    texts: rows.length,
    accuracy: 1 - wrong.length / rows.length,
    accuracyVaguePrecise: 1 - wrong.filter(isSure).length / rows.filter(isSure).length,
    misses: wrong.map(({ label, text, quality }) => `${label}: ${text} → ${quality}`),
  };
};

/** Names long enough to be disguised and still be read: six letters or more, one word. */
const WATCHED = new Set([
  'opioid-precursor',
  'fentanyl-related',
  'nitazene',
  'synthetic-opioid',
  'opioid-medicine',
  'benzodiazepine',
]);
/** Looked for by readings that take no ordinary word for them. */
const BEST_KNOWN = new Set(['narcotic-drug', 'psychotropic', 'psychotropic-medicine', 'opioid', 'adulterant']);
const CARRIERS = [
  '{}',
  '{} powder 100g',
  'sample of {}',
  '2 bags {} white',
  'cosmetic {} 50 g',
  'package with {} inside',
];

export interface DisguiseFigures {
  readonly family: string;
  readonly heldOut: boolean;
  readonly texts: number;
  /** Share in which some listed substance was found, and the very entry. */
  readonly recall: number;
  readonly recallOfEntry: number;
  readonly misses: readonly string[];
}

export const judgeDisguises = (
  index: GoodsIndex,
  lists: readonly ListSnapshot[],
  spellingsPerFamily: number,
): readonly DisguiseFigures[] => {
  const namesOf = (categories: ReadonlySet<string>, lettersMin: number) =>
    lists
      .flatMap((l) => (l.header.kind === 'SUBSTANCE' ? (l.entries as readonly SubstanceEntry[]) : []))
      .filter((e) => categories.has(e.category) && e.name.length >= lettersMin && /^[A-Za-z]{6,18}$/u.test(e.name))
      .map((e) => ({ entry: e.id, name: e.name.toLowerCase() }));
  const watched = namesOf(WATCHED, 6);
  const bestKnown = namesOf(BEST_KNOWN, 7);
  return FAMILIES.map(({ name: family, heldOut, ofBestKnown, disguise }, f) => {
    const names = ofBestKnown ? [...watched, ...bestKnown] : watched;
    const next = random(0x5eed + f * 7919);
    let found = 0;
    let right = 0;
    const misses: string[] = [];
    for (let i = 0; i < spellingsPerFamily; i++) {
      const { name, entry } = names[next(names.length)]!;
      const text = CARRIERS[next(CARRIERS.length)]!.replace('{}', disguise(name, next));
      const substances = screen(index, text).hits.filter(({ kind }) => kind === 'SUBSTANCE');
      if (substances.some((hit) => hit.entry === entry)) right++;
      if (substances.length > 0) found++;
      else misses.push(text);
    }
    const share = (n: number): number => n / spellingsPerFamily;
    return { family, heldOut, texts: spellingsPerFamily, recall: share(found), recallOfEntry: share(right), misses };
  });
};

/** Of all families on one side together. */
export const sumDisguises = (figures: readonly DisguiseFigures[]) => {
  const texts = figures.reduce((sum, x) => sum + x.texts, 0);
  const mean = (of: (x: DisguiseFigures) => number): number =>
    figures.reduce((sum, x) => sum + of(x) * x.texts, 0) / texts;
  return {
    families: figures.length,
    texts,
    recall: mean((x) => x.recall),
    recallOfEntry: mean((x) => x.recallOfEntry),
  };
};

export interface AlarmFigures {
  readonly texts: number;
  /** Licit texts in which a substance or equipment was named. */
  readonly rate: number;
  /** Those of them into which a disguise or misspelling was read. */
  readonly misread: number;
  readonly misses: readonly string[];
}

/** Texts of the nomenclature outside chemistry, and every labelled text. */
export const judgeAlarms = (
  index: GoodsIndex,
  hsTexts: readonly HsText[],
  rows: readonly LabelledText[],
): AlarmFigures => {
  const licit = [...hsTexts.filter(({ code }) => !CHEMISTRY.test(code)), ...rows].map(({ text }) => text);
  const alarms = licit.flatMap((text) => {
    const hits = screen(index, text).hits.filter(isAlarm);
    return hits.length === 0 ? [] : [{ text, hits }];
  });
  return {
    texts: licit.length,
    rate: alarms.length / licit.length,
    misread: alarms.filter(({ hits }) => hits.some((h) => h.kind === 'SUBSTANCE' && !AS_LISTED.has(h.via))).length,
    misses: alarms.map(
      ({ text, hits }) => `${text} → ${hits.map((h) => `${h.surface} ${h.via} ${h.entry}`).join(', ')}`,
    ),
  };
};

const CHEMISTRY = /^(?:28|29|30|38|1301|1302|2207|2208|2710|3201|3301|3302|3507|8479)/u;
const AS_LISTED: ReadonlySet<string> = new Set(['name', 'cas', 'salt']);

export interface GoodsSpeed {
  readonly texts: number;
  /** By CPU time of the process, collecting garbage included; the median of the rounds. */
  readonly perSecondPerCore: number;
  readonly micros: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
}

export const measureGoods = (index: GoodsIndex, texts: readonly string[], textsPerRound: number): GoodsSpeed => {
  const micros = Array.from({ length: ROUNDS }, () => {
    const cpu = process.cpuUsage();
    for (let i = 0; i < textsPerRound; i++) screen(index, texts[i % texts.length]!);
    const { user, system } = process.cpuUsage(cpu);
    return (user + system) / textsPerRound;
  }).sort((a, b) => a - b);
  const times = Float64Array.from({ length: textsPerRound }, (_, i) => {
    const before = performance.now();
    screen(index, texts[i % texts.length]!);
    return performance.now() - before;
  }).sort();
  const median = percentile(micros, 0.5);
  return {
    texts: textsPerRound,
    perSecondPerCore: Math.round(1e6 / median),
    micros: median,
    p50Ms: percentile(times, 0.5),
    p99Ms: percentile(times, 0.99),
  };
};

const ROUNDS = 5;

/** xorshift32, so that a family's spellings are the same in every run. */
const random = (seed: number) => {
  let x = seed | 1;
  return (below: number): number => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % below;
  };
};
