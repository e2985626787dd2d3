import { expect, test } from 'vitest';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

const match = (name: string, listed: string, schema: 'person' | 'company' = 'person'): boolean =>
  comparePair(name, listed, schema).match;

test.each([
  ['Claudio Brandt', 'BRANDT, Claudia'],
  ['Nabila Khoury', 'Nabil KHOURY'],
  ['Rafaela Castro', 'CASTRO, Rafael'],
  ['Aleksandra Hajduk', 'HAJDUK, Aleksander'],
  ['Karim Laziz', 'LAZIZ, Rahim'],
])(
  "a given name that is a woman's beside a man's, or another known one, is somebody else: %s and %s",
  (name, listed) => {
    expect(match(name, listed)).toBe(false);
  },
);

test('as family names the same words may be spellings of one', () => {
  expect(match('Tereza Karim', 'KARIMA, Tereza')).toBe(true);
});

test.each([
  ['Pak Ha-rim', 'PAK Ha-rum'],
  ['Liu Ping', 'LIU, Pang'],
  ['Pak Min Chol', 'PAK, Min Ho'],
])('syllables that no romanisation confuses are two: %s and %s', (name, listed) => {
  expect(match(name, listed)).toBe(false);
});

test.each([
  ['Jewgenij Tschernow', 'CHERNOV, Yevgeny', 'German'],
  ['Michail Achmatow', 'AKHMATOV, Mikhail', 'German'],
  ['Evgueni Tchernov', 'CHERNOV, Yevgeni', 'French'],
  ['Charif Machnouk', 'SHARIF MASHNUQ', 'French'],
  ['Soeharjo Tjokronegoro', 'CHOKRONEGORO, Suharyo', 'Dutch'],
  ['Petar Dzhurov', 'JUROV, Petar', 'Bulgarian'],
  ['Dovlet Annagulyyew', 'ANNAGULYYEV, Dovlet', 'Turkmen'],
  ['Himena Rojas', 'ROJAS, Jimena', 'Spanish'],
])('a word is found as other languages spell its sounds: %s and %s (%s)', (name, listed) => {
  expect(match(name, listed)).toBe(true);
});

test.each([
  ['Chao Tzu-yang', 'ZHAO, Ziyang'],
  ['Hsu Hsiao-chen', 'XU, Xiaozhen'],
  ['Lin In-chu', 'LIN, Yinzhu'],
])('Chinese syllables are the same in pinyin and as Wade and Giles write them: %s and %s', (name, listed) => {
  expect(match(name, listed)).toBe(true);
});

test.each([
  ['Shandong Hengfeng Tyre', 'SHANDONG HENGDA TYRE CO LTD'],
  ['Ningbo Xinyuan Bearing', 'NINGBO XINTAI BEARING CO LTD'],
])(
  'two words of pinyin that differ in a syllable are two names, however near their letters: %s and %s',
  (name, listed) => {
    expect(match(name, listed, 'company')).toBe(false);
  },
);

test.each([
  ['Milena Havlova', 'HAVEL, Milena'],
  ['Tereza Blazkova', 'BLAZEK, Tereza'],
  ['Tereza Kolarova', 'KOLAR, Tereza'],
  ['Rasa Petrauskaite', 'PETRAUSKAS, Rasa'],
  ['Danuta Zielinska', 'ZIELINSKI, Danuta'],
  ['Zoya Vinogradskaya', 'VINOGRADSKY, Zoya'],
])("a woman's family name is a man's: %s and %s", (name, listed) => {
  expect(comparePair(name, listed, 'person').score).toBeGreaterThan(0.85);
});

test.each([
  ['鈴木健太郎', 'SUZUKI, Kentaro', true],
  ['長谷川 幸子', 'HASEGAWA, Sachiko', true],
  ['鈴木健太郎', 'SUZUKI, Kenjiro', false],
  ['高山明', 'GAO, Shanming', true],
])(
  'a Japanese name in characters is read as Japanese read it, a Chinese one in pinyin: %s and %s',
  (name, listed, same) => {
    expect(match(name, listed)).toBe(same);
  },
);

test.each([
  ['شركة الواحة للتجارة العامة', 'AL WAHA GENERAL TRADING COMPANY'],
  ['ООО «Северная строительная компания»', 'SEVERNAYA CONSTRUCTION COMPANY LLC'],
  ['동방기계무역회사', 'DONGBANG MACHINERY TRADING COMPANY'],
  ['長城電氣有限公司', '长城电气有限公司'],
  ['שחר מערכות בע"מ', 'SHAHAR SYSTEMS LTD'],
])("a firm's trade words are read in its own script: %s and %s", (name, listed) => {
  expect(match(name, listed, 'company')).toBe(true);
});

test('a title of another script is one', () => {
  expect(match('العقيد سالم درويش', 'DARWISH, Salim')).toBe(true);
});
