import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeEscapes } from '../../../../services/core/screening/fold/escapes.ts';
import { foldText } from '../../../../services/core/screening/fold/fold.ts';
import { comparePair } from '../../../../services/core/screening/parties/party.ts';

test.each([
  ['M&#105;la N&#x6f;vak', 'mila novak'],
  ['Haddad &amp;amp; Sons', 'haddad sons'],
  ['Lin&nbsp;Wei', 'lin wei'],
  ['Mil&shy;ena', 'milena'],
  ['P&eacute;rez', 'perez'],
  ['Ana%20Luc%C3%ADa%20Paz', 'ana lucia paz'],
  ['BÃ¡rbara NÃºÃ±ez', 'barbara nunez'],
  ['Omar\u3164Haddad', 'omar haddad'],
  ['R.a.d.o.v.a.n K.o.s', 'radovan kos'],
])('%s reads %s', (text, folded) => {
  expect(foldText(text)).toBe(folded);
});

test('what is no character reference stays as it is', () => {
  for (const text of ['AT&T; Ltd', '&#0;', '&#x110000;', '&#xd800;', 'a & b; c', '&nosuch;', '100%', '50%zz', '%ff%fe'])
    expect(decodeEscapes(text)).toBe(text);
});

test('text without references stays, and no text makes it throw', () => {
  fc.assert(fc.property(fc.string(), (text) => /[&%\u0080-\uffff]/.test(text) || decodeEscapes(text) === text));
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => typeof decodeEscapes(`&#${text};&${text};`) === 'string'),
  );
});

test('words that only capitals part are found apart', () => {
  expect(comparePair('OlegPetrovichZaytsev', 'ZAYTSEV, Oleg Petrovich', 'person').match).toBe(true);
  expect(comparePair('VolgaMetalJSC', 'VOLGA-METAL AO', 'company').match).toBe(true);
  expect(comparePair('McAllister', 'MCALLISTER', 'person').score).toBeGreaterThan(0.9);
});

test.each([
  ['lgor Vetrov', 'VETROV, Igor'],
  ['Osrnan Gulbekov', 'GULBEKOV, Osman'],
  ['EDUARD0 FUENMAYOR', 'FUENMAYOR, Eduardo'],
  ['VlNCENT LAMBRlX', 'LAMBRIX, Vincent'],
])('a name read by a machine is found: %s as %s', (name, listed) => {
  expect(comparePair(name, listed, 'person').score).toBeGreaterThan(0.9);
});
