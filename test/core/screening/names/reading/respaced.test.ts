import { expect, test } from 'vitest';
import { pieced, respaced } from '../../../../../services/core/screening/names/reading/respaced.ts';
import { comparePair } from '../../../../../services/core/screening/parties/party.ts';

const isSmall = (word: string): boolean => ['of', 'de', 'la', 'and', 'trading'].includes(word);

test.each([
  ['Ode ssa Gra inTer minal', ['Odessa Grain Terminal']],
  ['Nad ia Bel ha dev', ['Nad ia Bel hadev', 'Nadia Belhadev']],
  ['Bank of the Orient and trading', []],
  ['Juana de la Cruz', []],
  ['nadia belhaj of tunis', []],
  ['Nadia Bel haj', []],
] as [string, string[]][])('capitals tell where words begin: %s', (text, want) => {
  expect(respaced(text, (word) => isSmall(word) || ['the', 'orient', 'ia', 'ha'].includes(word))).toEqual(want);
});

test('a firm whose spaces were moved is found', () => {
  expect(comparePair('Kes trel Mar ineServ ices', 'Kestrel Marine Services', 'company').match).toBe(true);
});

test.each([
  ['Ver nads ky Gle bov', ['vernads kyglebov', 'vernadsky glebov']],
  ['Gle bov Ver nad sky', ['glebov vernadsky', 'glebovver nadsky']],
  ['Juan Perez Diaz Gomez', []],
  ['Bank of the East Coast', []],
  ['Ver nadsky', []],
] as const)('pieces of which none is a name are put together to two words: %s', (text, want) => {
  expect(pieced(text, (word) => isSmall(word) || ['the', 'bank', 'east', 'coast'].includes(word))).toEqual(want);
});
