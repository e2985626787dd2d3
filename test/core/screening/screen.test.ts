import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Party } from '../../../proto/holdpoint/v1/declaration.ts';
import { digestLines } from '../../../services/adapters/lists/canonical.ts';
import {
  PARTY_THRESHOLD,
  type PartyListSnapshot,
  screenParty,
} from '../../../services/core/screening/parties/party.ts';
import { openReference, type Reference } from '../../../services/core/screening/reference.ts';
import { buildReference } from '../../../services/core/screening/reference-build.ts';
import { createScreener, type Screener } from '../../../services/core/screening/screen.ts';
import { declarationOf } from '../../support/declarations.ts';

const DAYS = { posting: '2026-03-01', assessment: '2026-03-10' };
const provenance = { source: 'test' };

const listOf = (...names: string[]): PartyListSnapshot => ({
  header: { list: 'own', kind: 'PARTY', edition: '1', source: 'test', licence: 'none' },
  digest: digestLines(names),
  entries: names.map((name, i) => ({
    id: `${i}`,
    schema: 'any' as const,
    names: [{ name, kind: 'primary' as const }],
    validTo: i === 1 ? '2026-03-15' : null,
    contacts: [{ kind: 'phone' as const, value: `+44 7700 90${1000 + i}` }],
    provenance,
  })),
});

const referenceOf = (...names: string[]): Reference =>
  openReference(
    buildReference({ snapshots: [listOf(...names)], hsTexts: [], day: DAYS.assessment, digest: digestLines }),
  );

/** The same reference, counting the questions that reach the index. */
const counted = (reference: Reference): { readonly reference: Reference; readonly asked: () => number } => {
  let asked = 0;
  const screen: Reference['party']['screen'] = (query, options) => {
    asked++;
    return reference.party.screen(query, options);
  };
  return { reference: { ...reference, party: { ...reference.party, screen } }, asked: () => asked };
};

const declared = (name: string, more: Partial<Party> = {}) =>
  declarationOf({ consignor: undefined, consignee: { ...declarationOf().consignee!, name, ...more } });
const hitsOf = (screen: Screener, name: string, day = DAYS.assessment): readonly string[] =>
  screen(declared(name), { ...DAYS, assessment: day }).parties[0]!.hits.map(({ name }) => name);

test('a party that came before is answered from memory, however it is typed', () => {
  const { reference, asked } = counted(referenceOf('Erik Badege'));
  const screen = createScreener(reference);
  for (const name of ['Eric Badege', 'ERIC BADEGE', ' eric  badege ', 'Eric\u200b Badege', 'Ｅｒｉｃ Badege'])
    expect(hitsOf(screen, name)).toEqual(['Erik Badege']);
  expect(asked()).toBe(1);
});

test('new lists begin with nothing remembered: an entry that came or went counts at once', () => {
  const before = createScreener(referenceOf('Erik Badege'));
  expect(hitsOf(before, 'Erik Badege')).toEqual(['Erik Badege']);
  expect(hitsOf(before, 'Neda Karimova')).toEqual([]);
  const after = createScreener(referenceOf('Neda Karimova'));
  expect(hitsOf(after, 'Erik Badege')).toEqual([]);
  expect(hitsOf(after, 'Neda Karimova')).toEqual(['Neda Karimova']);
});

test('the next day is asked anew: an entry may have ended', () => {
  const screen = createScreener(referenceOf('Erik Badege', 'Neda Karimova'));
  expect(hitsOf(screen, 'Neda Karimova', '2026-03-15')).toEqual(['Neda Karimova']);
  expect(hitsOf(screen, 'Neda Karimova', '2026-03-16')).toEqual([]);
});

test('the same name with another fact is another question', () => {
  const screen = createScreener(referenceOf('Erik Badege'));
  const telephone = { type: 'COMMUNICATION_TYPE_TELEPHONE' as const };
  const asked = (identifier: string) =>
    screen(declared('Somebody Else', { communication: [{ ...telephone, identifier }] }), DAYS).parties[0]!.hits.length;
  expect([asked('+44 7700 900123'), asked('+44 7700 901000'), asked('+44 7700 900123')]).toEqual([0, 1, 0]);
});

test('what is remembered is bounded: the oldest is asked again', () => {
  const { reference, asked } = counted({
    ...referenceOf('Erik Badege'),
    party: { ...referenceOf('Erik Badege').party, screen: () => ({ hits: [], capped: false }) },
  });
  const screen = createScreener(reference);
  hitsOf(screen, 'First Party');
  hitsOf(screen, 'First Party');
  expect(asked()).toBe(1);
  for (let i = 0; i < 50_000; i++)
    hitsOf(screen, `party ${String(i).replace(/\d/gu, (digit) => 'abcdefghij'[Number(digit)]!)}`);
  hitsOf(screen, 'First Party');
  expect(asked()).toBe(50_002);
});

test('memory never changes an answer', () => {
  const reference = referenceOf('Erik Badege', 'Neda Karimova', 'Иван Петров', 'Acme Trading (HK) Ltd', 'Li Wei');
  const screen = createScreener(reference);
  const piece = fc.constantFrom(
    ...['Eric', 'badege', 'BADEGE,', 'Neda', 'Karimova', 'Ivan', 'Иван', 'Петров', 'acme', 'Trading', '(HK)', 'Ltd.'],
    ...['\u202e', '\u200b', ' ', '  ', 'L', 'i', 'W', '.', ',', 'E R I K', "'", '\n', '|n4:', 'І', '@', '1'],
  );
  const name = fc.array(piece, { minLength: 1, maxLength: 5 }).map((pieces) => pieces.join(' '));
  fc.assert(
    fc.property(name, fc.constantFrom('', 'GB|', 'Main Street 1'), (text, street) => {
      const address = { ...declarationOf().consignee!.address!, street };
      const { hits } = screen(declared(text, { address, communication: [] }), DAYS).parties[0]!;
      const query = { name: text, schema: 'person' as const, country: 'FR', address: addressText(address) };
      expect(hits).toEqual(
        screenParty(reference.party, query, { top: 5, scoreMin: PARTY_THRESHOLD, day: DAYS.assessment }).hits,
      );
    }),
    { numRuns: 2000 },
  );
});

const addressText = ({ street, number, postCode, city }: Record<string, string>): string =>
  [street, number, postCode, city].filter((part) => part !== '').join(' ');
