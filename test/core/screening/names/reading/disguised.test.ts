import { expect, test } from 'vitest';
import { undisguised } from '../../../../../services/core/screening/names/reading/disguised.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

test.each([
  ['Dяagaи Коvаc', 'Dragan Kovac'],
  ['ɔɐʌoʞ uɐƃɐɹp', 'Dragan Kovac'],
  ['🅳🆁🅰🅶🅰🅽 🅺🅾🆅🅰🅲', 'Dragan Kovac'],
  ['|\\/|ilica Ko\\/ac', 'Milica Kovac'],
  ['Dr@g@n K0v@c', 'Dragan Kovac'],
  ['5!m0n K4m!n5k!', 'Simon Kaminski'],
  ['dragan.kovac@mail', 'Dragan Kovac'],
  ['@dragan_kovac', 'Dragan Kovac'],
  ['#DraganKovac', 'Dragan Kovac'],
  ['Dr*gan Kov*c', 'Dragan Kovac'],
  ['cavoK nagarD', 'Dragan Kovac'],
  ['DraganK ovac', 'Dragan Kovac'],
  ['Draganaganov Dimitimitrov', 'Draganov Dimitrov'],
  ['KovacDM', 'Dragan Milos Kovac'],
  ['Lhfufy Rjdfx', 'Драган Ковач'],
  ['Dr\\u0061gan Kov\\xe1c', 'Dragan Kovac'],
  ['Drag=C3=A1n Kov=C3=A1c', 'Dragan Kovac'],
  ['=?UTF-8?B?RHJhZ2FuIEtvdmFj?=', 'Dragan Kovac'],
  ['DragÃƒÂ¡n Kovac', 'Dragan Kovac'],
  ['Dragan Kirnirski', 'Dragan Kimirski'],
  ['Miloracl Kovac', 'Milorad Kovac'],
  ['Drgn Kvc', 'Dragan Kovac'],
  ['Yu. D. Kovac', 'Yusuf Dragan Kovac'],
  ['Dragan Kovacevolg', 'Dragan Kovacevolgorin'],
])('%s shows %s', (declared, listed) => {
  expect(comparePair(declared, listed, 'person').match).toBe(true);
});

test.each([
  'Dragan Kovac',
  'DRAGAN KOVAC',
  'Juan Carlos O’Brien-McDonald',
  'Peeters VOF h.o.d.n. Scheepswerf Maas',
  'Barbara Shishkina',
  'Augustus Vandermeer II',
  'Unit 5A, Block 3',
])('an ordinary text shows what it says: %s', (text) => {
  expect(undisguised(text)).toEqual([]);
});

test.each([
  ['Ivan Petrov', 'Ivan Petrovsky'],
  ['Maria Zolot', 'Maria Zolotin'],
  ['Wang Jian', 'Wang Jianguo'],
  ['Yu. D. Kovac', 'Yakov Dragan Kovac'],
])('a name of its own is not the beginning of another: %s, %s', (declared, listed) => {
  expect(comparePair(declared, listed, 'person').match).toBe(false);
});

test.each([
  ['Drasimsimo Vukokovic', 'Drasimo Vukovic'],
  ['Dradragan Kovac', 'Dragan Kovac'],
  ['RADORADOMIR KOVAC', 'RADOMIR KOVAC'],
])('a syllable of two to four letters said twice is said once: %s', (declared, shown) => {
  expect(undisguised(declared)).toContain(shown);
});
