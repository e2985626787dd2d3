import { expect, test } from 'vitest';
import { romanisedOtherwise } from '../../../../../services/core/screening/names/reading/romanised.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

test.each([
  ['Dmitrij Wjedernikow', 'VEDERNIKOV, Dmitry'],
  ['Wsewolod Medwednikow', 'MEDVEDNIKOV, Vsevolod'],
  ['Gennadij Swerewitsch', 'ZVEREVICH, Gennady'],
  ['Siergiej Miedwiednikow', 'MEDVEDNIKOV, Sergei'],
  ['Wiaczesław Żdanowski', 'ZHDANOVSKY, Vyacheslav'],
  ['Andrzej Szewczuk', 'SHEVCHUK, Andrzej'],
  ['Ebu Davud el-Cevahiri', 'AL-JAWAHIRI, Abu Dawud'],
  ['Jaled Bujari', 'BUKHARI, Khaled'],
  ['Xaritonov Mixail', 'KHARITONOV, Mikhail'],
  ['Cabdi Cumar Xirsi', 'ABDI UMAR HIRSI'],
  ['Houcine Charki', 'SHARQI, Hussein'],
  ['Sergejus Oreshkinas', 'ORESHKIN, Sergei'],
  ['Hwan Seppoolvedda', 'SEPULVEDA, Juan'],
  ['Voychekh Grzhibovsky', 'GRZYBOWSKI, Wojciech'],
  ['Yoosef Soolaimanee', 'SULAIMANI, Yusuf'],
])('a name that another language writes by its own letters is found: %s', (declared, listed) => {
  expect(comparePair(declared, listed, 'person').match).toBe(true);
});

test.each([
  'Anna Schmidt',
  'Jan Kowalski',
  'Javier Rojas',
  'Martin Andrew',
  'Raja Janakier',
  'Xenia Wolf',
  'Marcus Collins',
  'Louise Bouchard',
  'Kim Hwan-hee',
  'Hangzhou Lau Technology',
])('a name that shows no such letters is read once: %s', (text) => {
  expect(romanisedOtherwise(text)).toEqual([]);
});

test('two people whose names are written alike stay two', () => {
  expect(comparePair('Siergiej Morozow', 'MOROZKIN, Sergei', 'person').match).toBe(false);
  expect(comparePair('Wladimir Popow', 'POPOVICH, Vladimir', 'person').match).toBe(false);
});

test('forms of one given name that are heard alike are spellings of it', () => {
  expect(comparePair('Dmitrij Oreshkin', 'Dmitry Oreshkin', 'person').score).toBeGreaterThan(0.9);
});
