import { expect, test } from 'vitest';
import { foldText } from '../../../../../services/core/screening/fold/fold.ts';
import {
  GIVEN_NAME_TRANSLATIONS,
  GIVEN_NAME_VARIANTS,
} from '../../../../../services/core/screening/names/lexicon/variants.ts';

const lines = `${GIVEN_NAME_VARIANTS}\n${GIVEN_NAME_TRANSLATIONS}`.split('\n').map((line) => line.split(' '));
const pairs = new Set(
  lines.flatMap(([name, ...forms]) => forms.flatMap((form) => [`${name} ${form}`, `${form} ${name}`])),
);

test('every form stands as a declared name folds, or it would never be found', () => {
  expect(lines.flat().filter((form) => form !== foldText(form) || !/^[a-z]{2,}$/.test(form))).toEqual([]);
});

test('no line is without a form, or answers itself', () => {
  expect(lines.filter(([name, ...forms]) => forms.length === 0 || forms.includes(name!))).toEqual([]);
});

test.each([
  ['robert', 'bob'],
  ['francisco', 'pancho'],
  ['joao', 'jango'],
  ['vincenzo', 'enzo'],
  ['cornelis', 'kees'],
  ['stanislaw', 'staszek'],
  ['yevgeny', 'zhenya'],
  ['georgios', 'yiorgos'],
  ['mohammed', 'mehmet'],
  ['yitzhak', 'isaac'],
  ['vijay', 'bijay'],
  ['michael', 'miguel'],
])('%s and %s are one name', (name, form) => {
  expect(pairs).toContain(`${name} ${form}`);
});

test('the spellings of one form answer each other', () => {
  expect(pairs).toContain('bobby bobbie');
  expect(pairs).toContain('volodymyr wladimir');
});

test.each([
  ['kate', 'trina'],
  ['alexander', 'alexandra'],
  ['juan', 'ivan'],
  ['betty', 'liza'],
])('%s and %s share a name and are two people', (a, b) => {
  expect(pairs).not.toContain(`${a} ${b}`);
});
