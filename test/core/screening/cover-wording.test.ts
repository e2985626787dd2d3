import { expect, test } from 'vitest';
import { loadHs2022 } from '../../../services/adapters/lists/hs.ts';
import { loadShippedList } from '../../../services/adapters/lists/shipped.ts';
import { buildGoodsIndex } from '../../../services/core/screening/goods/build.ts';
import { openGoodsIndex, screenGoods } from '../../../services/core/screening/goods/goods.ts';

const lists = ['terms', 'opioids'].map(loadShippedList);
const hsTexts = [...loadHs2022().texts].map(([code, text]) => ({ code, text }));
const index = openGoodsIndex(buildGoodsIndex(lists, { hsTexts }));

const coversIn = (text: string): boolean =>
  screenGoods(index, { text, day: '2026-11-01' }).hits.some(({ category }) => category === 'cover-wording');

test.each([
  '水彩颜料 24色',
  '油画颜料',
  '儿童水彩颜料套装',
  '丙烯颜料',
  'watercolor pigment set',
  'pigmentos para velas, caja',
  'краски и пигменты для рисования',
])('paint is no cover for anything: %s', (text) => {
  expect(coversIn(text)).toBe(false);
});

test.each([
  '颜料粉',
  '颜料粉 红色',
  '有机颜料',
  'pigment',
  'pigment powder 500 g',
  'isotonitazene pigment sample',
  'пигмент порошок',
])('wording that says no more than pigment, or says it beside a listed name, is cover wording: %s', (text) => {
  expect(coversIn(text)).toBe(true);
});
