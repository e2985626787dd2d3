import { expect, test } from 'vitest';
import { asMandarin } from '../../../../../services/core/screening/names/reading/cantonese.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

test.each([
  ['Chan Tai Man', 'Chen Dawen'],
  ['Cheung Chi-keung', 'ZHANG, Zhiqiang'],
  ['Kwok Yat Ming', 'Guo Yiming'],
  ['Wong Siu Ming', 'Huang Xiaoming'],
])('a name of Hong Kong is found as Mandarin has it: %s', (declared, listed) => {
  expect(comparePair(declared, listed, 'person').match).toBe(true);
});

test.each([
  ['Chan Mei Ling', 'Chen Dawen'],
  ['Cheung Wai Man', 'Zhang Zhiqiang'],
])('and not as another: %s', (declared, listed) => {
  expect(comparePair(declared, listed, 'person').match).toBe(false);
});

test.each(['Wang Xiaoming', 'Kim Jong Chol', 'Wong Trading', 'Chan Robert', 'To Whom It May Concern'])(
  'a name that is not spelled so has no such reading: %s',
  (text) => {
    expect(asMandarin(text)).toEqual([]);
  },
);
