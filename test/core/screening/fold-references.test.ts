import fc from 'fast-check';
import { expect, test } from 'vitest';
import { foldText } from '../../../services/core/screening/fold.ts';
import { decodeReferences } from '../../../services/core/screening/fold-references.ts';
import { comparePair } from '../../../services/core/screening/party.ts';

test.each([
  ['M&#105;la N&#x6f;vak', 'mila novak'],
  ['Haddad &amp;amp; Sons', 'haddad sons'],
  ['Lin&nbsp;Wei', 'lin wei'],
  ['Mil&shy;ena', 'milena'],
  ['P&eacute;rez', 'perez'],
])('%s reads %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('what is no character reference stays as it is', () => {
  for (const text of ['AT&T; Ltd', '&#0;', '&#x110000;', '&#xd800;', 'a & b; c', '&nosuch;'])
    expect(decodeReferences(text)).toBe(text);
});

test('text without references stays, and no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => text.includes('&') || decodeReferences(text) === text));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => typeof decodeReferences(`&#${text};&${text};`) === 'string'),
  );
});

test('words that only capitals part are found apart', () => {
  expect(comparePair('OlegPetrovichZaytsev', 'ZAYTSEV, Oleg Petrovich', 'person').match).toBe(true);
  expect(comparePair('VolgaMetalJSC', 'VOLGA-METAL AO', 'company').match).toBe(true);
  expect(comparePair('McAllister', 'MCALLISTER', 'person').score).toBeGreaterThan(0.9);
});
