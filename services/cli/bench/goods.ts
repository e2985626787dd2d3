/** Goods screening on one core with the shipped lists: how fast ordinary texts are read, and how well, in one configuration. */
import { standardMix } from '../../../models/simulator/standard-mix.ts';
import { digestLines } from '../../adapters/lists/canonical.ts';
import { loadHs2022 } from '../../adapters/lists/hs.ts';
import { loadShippedLists } from '../../adapters/lists/shipped.ts';
import { createScan, scanText } from '../../core/screening/descriptors/scan.ts';
import { buildFoldTables } from '../../core/screening/fold/text.ts';
import { buildGoodsIndex } from '../../core/screening/goods/build.ts';
import { type GoodsIndex, openGoodsIndex, screenGoods } from '../../core/screening/goods/goods.ts';
import {
  GOODS_DAY,
  judgeAlarms,
  judgeDisguises,
  judgeGrades,
  judgeWritten,
  labelledTexts,
  measureGoods,
  sumDisguises,
} from './goods-judge.ts';
import { MIX_SEED, machine, round, rssMaxBytes } from './mix.ts';

export const benchGoods = async ({ texts }: { readonly texts: number }): Promise<object> => {
  const lists = loadShippedLists();
  const hsTexts = [...loadHs2022().texts].map(([code, text]) => ({ code, text }));
  const startedMs = performance.now();
  const image = buildGoodsIndex(lists, { hsTexts });
  const buildMs = performance.now() - startedMs;
  const index = openGoodsIndex(image);
  const { developed, heldOut } = labelledTexts();
  const labelled = [...developed, ...heldOut];
  const ordinary = ordinaryTexts(texts);
  measureGoods(index, ordinary, Math.min(texts, WARM_UP_TEXTS));
  const speed = measureGoods(index, ordinary, texts);
  const labelledSpeed = measureGoods(
    index,
    labelled.map(({ text }) => text),
    texts,
  );
  const longSpeed = measureGoods(
    index,
    hsTexts.map(({ text }) => text),
    Math.ceil(texts / 4),
  );
  const foldMicros = microsOf(ordinary, folding());
  const passMicros = microsOf(ordinary, (text) => text.length);
  const disguises = judgeDisguises(index, lists, SPELLINGS_PER_FAMILY);
  return {
    bench: 'goods',
    texts,
    textsPerSecondPerCore: speed.perSecondPerCore,
    p50Ms: round(speed.p50Ms, 4),
    p99Ms: round(speed.p99Ms, 4),
    rssMaxBytes: rssMaxBytes(),
    stagesMicros: { fold: round(foldMicros), matchAndGrade: round(Math.max(0, speed.micros - foldMicros)) },
    passThroughRatio: round(passMicros / speed.micros, 4),
    labelledTextsPerSecondPerCore: labelledSpeed.perSecondPerCore,
    longTextsPerSecondPerCore: longSpeed.perSecondPerCore,
    hitShares: hitShares(index, ordinary),
    index: {
      buildMs: Math.round(buildMs),
      sharedBytes: image.buffer.byteLength,
      isShared: image.buffer instanceof SharedArrayBuffer,
    },
    quality: {
      grades: { developed: shown(judgeGrades(index, developed)), heldOut: shown(judgeGrades(index, heldOut)) },
      disguises: {
        tunedOn: shown(sumDisguises(disguises.filter((x) => !x.heldOut))),
        heldOut: shown(sumDisguises(disguises.filter((x) => x.heldOut))),
        worst: shown([...disguises].sort((a, b) => a.recall - b.recall)[0]!),
      },
      written: {
        developed: shown(judgeWritten(index, 'dev')),
        heldOut: shown(judgeWritten(index, 'held')),
        unseen: shown(judgeWritten(index, 'unseen')),
      },
      alarms: shown(judgeAlarms(index, hsTexts, labelled)),
    },
    digests: {
      lists: digestLines(lists.map(({ header, digest }) => `${header.list} ${digest}`)),
      index: digestLines([Buffer.from(image.buffer).toString('base64')]),
    },
    machine: machine(),
  };
};

/** Descriptions of the standard mix: what ordinary senders write, one in a thousand with a listed descriptor. */
const ordinaryTexts = (count: number): readonly string[] => {
  const texts: string[] = [];
  for (const { declaration } of standardMix({ seed: MIX_SEED, parcels: Math.ceil(count / 4) }))
    for (const { descriptionOfGoods } of declaration.goodsItem) texts.push(descriptionOfGoods);
  return texts;
};

/** Share of the ordinary texts that hold a hit, by its kind: none of them was written to be found. */
const hitShares = (index: GoodsIndex, texts: readonly string[]): Readonly<Record<string, number>> => {
  const counts: Record<string, number> = { SUBSTANCE: 0, EQUIPMENT: 0, TERM: 0, LICIT_CONTEXT: 0 };
  for (const text of texts) {
    const { hits } = screenGoods(index, { text, day: GOODS_DAY });
    for (const kind of new Set(hits.map((hit) => hit.kind))) counts[kind]!++;
  }
  return Object.fromEntries(Object.entries(counts).map(([kind, count]) => [kind, round(count / texts.length, 4)]));
};

const folding = (): ((text: string) => number) => {
  const tables = buildFoldTables();
  const scan = createScan();
  const identity = Uint16Array.from({ length: 65_536 }, (_, i) => i);
  return (text) => {
    scanText(scan, text, tables, identity);
    return scan.length;
  };
};

const microsOf = (texts: readonly string[], work: (text: string) => number): number => {
  let sum = 0;
  for (const text of texts) sum += work(text);
  const cpu = process.cpuUsage();
  for (let round = 0; round < STAGE_ROUNDS; round++) for (const text of texts) sum += work(text);
  const { user, system } = process.cpuUsage(cpu);
  return sum === 0 ? 0 : (user + system) / (texts.length * STAGE_ROUNDS);
};

/** Figures to four places, without the texts that were missed: `test/bench/goods-quality.ts --misses` prints those. */
const shown = (figures: object): object =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([key, value]) =>
      Array.isArray(value) ? [] : [[key, typeof value === 'number' ? round(value, 4) : value]],
    ),
  );

const WARM_UP_TEXTS = 50_000;
const STAGE_ROUNDS = 4;
const SPELLINGS_PER_FAMILY = 1_000;
