import { expect, test } from 'vitest';
import { declaredForms, listedForms } from '../../../../../services/core/screening/names/reading/forms.ts';
import { comparePair, PARTY_THRESHOLD } from '../../../../../services/core/screening/parties/party.ts';

const hits = (declared: string, listed: string): boolean =>
  comparePair(declared, listed, 'company').score >= PARTY_THRESHOLD;

test.each([
  ['Korvin Foods LLC d/b/a Sunrise Bakery', ['Korvin Foods LLC', 'Sunrise Bakery']],
  ['Peeters VOF h.o.d.n. Scheepswerf Maas', ['Peeters VOF', 'Scheepswerf Maas']],
  ['Vardan Cargo f/k/a Ilim Cargo', ['Vardan Cargo', 'Ilim Cargo']],
  ['Marmara Demir, ex Ege Demir Ltd', ['Marmara Demir', 'Ege Demir Ltd']],
  ['Red Lily Shipping (formerly White Lily Shipping)', ['Red Lily Shipping', 'White Lily Shipping']],
  ['Juan Robles alias El Zarco', ['Juan Robles', 'El Zarco']],
  ['Velgrad Werke firmierend als Nordtal Handel', ['Velgrad Werke', 'Nordtal Handel']],
  ['Nowak Trading', ['Nowak Trading']],
  ['Orlova Excelsior Asgard', ['Orlova Excelsior Asgard']],
  ['Nowak Impex (PVT) Ltd', ['Nowak Impex   Ltd']],
  ['Alexis Ex Machina', ['Alexis Ex Machina']],
])('a declared text is read as each name that it holds: %s', (declared, forms) => {
  expect(declaredForms(declared)).toEqual(forms);
});

test('the names of one text are bounded', () => {
  expect(declaredForms(Array.from({ length: 40 }, (_, i) => `Firm ${i}`).join(' aka ')).length).toBeLessThan(8);
});

test('a listed text holds the names of its brackets and marks, and a place in brackets may be part of the name', () => {
  expect(listedForms('SEA MINING CORPORATION (a.k.a. SEAMICO)')).toEqual([
    'SEA MINING CORPORATION',
    'SEAMICO',
    'SEAMICO SEA MINING CORPORATION',
  ]);
  expect(listedForms('MINISTRY OF SALT (SYRIA)')).toEqual(['MINISTRY OF SALT', 'MINISTRY OF SALT  SYRIA']);
});

test.each([
  ['NSTC', 'NATIONAL STEEL TRADING COMPANY'],
  ['N.S.T.C.', 'NATIONAL STEEL TRADING COMPANY'],
  ['Organization of Defence Gas Research', 'ODGR'],
  ['NSTSA - Nitrato del Sur Tarapaca', 'NITRATO DEL SUR TARAPACA S.A.'],
  ['ODGR Organization of Defence Gas Research', 'ORGANIZATION OF DEFENCE GAS RESEARCH'],
])('initials are short for a firm on either side: %s', (declared, listed) => {
  expect(hits(declared, listed)).toBe(true);
});

test.each([
  ['NSTD', 'NATIONAL STEEL TRADING COMPANY'],
  ['Northern Silk Textile Company', 'NATIONAL STEEL TRADING COMPANY'],
  ['NSTC Electronics', 'NATIONAL STEEL TRADING COMPANY'],
])('other initials, the same of two long names, and initials with another trade are not: %s', (declared, listed) => {
  expect(hits(declared, listed)).toBe(false);
});

test('a text longer than is folded is read as one name, so that no pattern searches it at length', () => {
  const long = `c/o ${'1 '.repeat(2_000)}Kestrel Marine`;
  expect(declaredForms(long)).toEqual([long]);
});
