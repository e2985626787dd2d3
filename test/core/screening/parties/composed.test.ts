import { expect, test } from 'vitest';
import type { PartyEntry } from '../../../../services/core/screening/entries.ts';
import { composedNames } from '../../../../services/core/screening/parties/composed.ts';
import { buildPartyIndex, openPartyIndex, screenParty } from '../../../../services/core/screening/parties/party.ts';

const person = (primary: string, ...aliases: string[]): Pick<PartyEntry, 'schema' | 'names'> => ({
  schema: 'person',
  names: [{ name: primary, kind: 'primary' }, ...aliases.map((name) => ({ name, kind: 'weak' as const }))],
});
const composed = (...names: [string, ...string[]]): string[] => composedNames(person(...names)).map(({ name }) => name);

test('an alias that spells one word otherwise makes the full name in that spelling', () => {
  expect(composed('Omar Salim Bashluk', 'Boshluk')).toEqual(['Omar Salim Boshluk [for Bashluk]']);
});

test('what somebody is called with an article stands behind the given name', () => {
  expect(composed('Omar Salim Bashluk', 'Al-Rammadi')).toEqual(['Omar Al-Rammadi [of Omar Salim Bashluk]']);
  expect(composed('BASHLUK, Omar Salim', 'Al-Rammadi')).toEqual(['Omar Al-Rammadi [of BASHLUK, Omar Salim]']);
});

test.each([
  ['another word without an article', ['Omar Salim Bashluk', 'Hamza']],
  ['an alias of two words', ['Omar Salim Bashluk', 'Abu Hamza Rammadi']],
  ['a word that the full name has', ['Omar Salim Bashluk', 'Bashluk']],
  ['no full name', ['Bashluk', 'Boshluk']],
] as const)('nothing is composed of %s', (_, names) => {
  expect(composed(...(names as unknown as [string, ...string[]]))).toEqual([]);
});

test('firms are not composed', () => {
  expect(composedNames({ ...person('Bashluk Salim Trading', 'Boshluk'), schema: 'company' })).toEqual([]);
});

test('a person is found by what two listed names say together, and the hit shows of which', () => {
  const index = openPartyIndex(
    buildPartyIndex([
      {
        header: { list: 'l', edition: '1', kind: 'PARTY' },
        entries: [
          { id: 'a', ...person('Omar Salim Bashluk', 'Al-Rammadi'), provenance: { source: 'test' } },
          { id: 'b', ...person('Yusuf Karim Dagher'), provenance: { source: 'test' } },
        ],
      } as never,
    ]),
  );
  const [hit] = screenParty(
    index,
    { name: 'RAMMADI, Omar', schema: 'person' },
    { top: 1, scoreMin: 0.67, day: '2026-01-01' },
  ).hits;
  expect(hit).toMatchObject({ entryId: 'a', name: 'Omar Al-Rammadi [of Omar Salim Bashluk]' });
});
