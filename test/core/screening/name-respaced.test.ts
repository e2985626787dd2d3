import { expect, test } from 'vitest';
import { respaced } from '../../../services/core/screening/name-respaced.ts';
import { comparePair } from '../../../services/core/screening/party.ts';

const isSmall = (word: string): boolean => ['of', 'de', 'la', 'and', 'trading'].includes(word);

test.each([
  ['Ode ssa Gra inTer minal', 'Odessa Grain Terminal'],
  ['Bank of the Orient and trading', undefined],
  ['Juana de la Cruz', undefined],
  ['nadia belhaj of tunis', undefined],
  ['Nadia Bel haj', undefined],
] as const)('capitals tell where words begin: %s', (text, want) => {
  expect(respaced(text, (word) => isSmall(word) || ['the', 'orient'].includes(word))).toBe(want);
});

test('a firm whose spaces were moved is found', () => {
  expect(comparePair('Kes trel Mar ineServ ices', 'Kestrel Marine Services', 'company').match).toBe(true);
});
