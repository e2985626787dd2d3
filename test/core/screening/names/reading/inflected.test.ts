import { expect, test } from 'vitest';
import { uninflected } from '../../../../../services/core/screening/names/reading/inflected.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

test.each([
  ['k rukám Tomáše Veselky', 'Tomáš Veselka'],
  ['pro pana Radima Hořejšího', 'Radim Horejsi'],
  ['do rąk Bogdana Zarembskiego', 'Bogdan Zarembski'],
  ['dla pani Ireny Zarembskiej', 'Irena Zarembska'],
  ['dlya Timura Belozerskogo', 'Timur Belozerskiy'],
  ['для Тимура Бережнова', 'Timur Berezhnov'],
  ['za gospodina Dragana Vukelića', 'Dragan Vukelic'],
  ['Генералу Бережнову Тимуру', 'Timur Berezhnov'],
  ['do rúk Tomáša Veselku', 'Tomáš Veselka'],
  ['Timuru Berezhnovu', 'Timur Berezhnov'],
])('a name in the case of an address is found: %s', (declared, listed) => {
  expect(comparePair(declared, listed, 'person').match).toBe(true);
});

test.each(['Timur Berezhnov', 'Do Van Khanh', 'Ana Pro', 'Panos Vardas', 'dla', 'Za Investments Ltd'])(
  'nothing is taken off a name that stands in no case: %s',
  (text) => {
    expect(uninflected(text).every((form) => form.length > 0)).toBe(true);
    expect(comparePair(text, text, 'any').score).toBeGreaterThan(0.7);
  },
);

test('another person in the same case is not found', () => {
  expect(comparePair('k rukám Tomáše Veselky', 'Tomáš Vesnin', 'person').match).toBe(false);
  expect(comparePair('dla pana Bogdana Zarembskiego', 'Bogdan Zalewski', 'person').match).toBe(false);
});
