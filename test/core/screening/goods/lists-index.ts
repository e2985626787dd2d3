import { readFileSync } from 'node:fs';
import { buildGoodsIndex } from '../../../../services/core/screening/goods/build.ts';
import { type GoodsHit, openGoodsIndex, screenGoods } from '../../../../services/core/screening/goods/goods.ts';
import { LISTS } from './lists.ts';

export const HS_TEXTS = readFileSync(new URL('../../../../infra/lists/hs-2022.tsv', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => ({ code: line.slice(0, 6), text: line.slice(7) }));

export const IMAGE = buildGoodsIndex(LISTS, { hsTexts: HS_TEXTS });
export const INDEX = openGoodsIndex(IMAGE);
export const DAY = '2026-01-01';

export const screen = (text: string, hs?: string, day = DAY) =>
  screenGoods(INDEX, { text, day, ...(hs === undefined ? {} : { hs }) });

/** `entry:via` of the hits on substances and equipment, best first. */
export const named = (text: string): string[] =>
  screen(text)
    .hits.filter(({ kind }) => kind === 'SUBSTANCE' || kind === 'EQUIPMENT')
    .map(({ entry, via }) => `${entry}:${via}`);

export const bestScore = (text: string, entry: string): number =>
  screen(text).hits.find((h: GoodsHit) => h.entry === entry)?.score ?? 0;
