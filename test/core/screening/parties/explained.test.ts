import { expect, test } from 'vitest';
import type { PartyEntry } from '../../../../services/core/screening/entries.ts';
import { buildPartyIndex, comparePair, openPartyIndex } from '../../../../services/core/screening/parties/party.ts';

const LISTED: readonly (readonly [PartyEntry['schema'], string, string])[] = [
  ['person', 'KOVAC, Dragan Milos', 'Dragan Kovacs'],
  ['person', 'AL-HADDAD, Abd al-Rahman', 'Abdurrahman al Hadad'],
  ['person', 'PETROV, Ivan V.', 'Ivan V. Petrof'],
  ['person', 'Marek NOWAKOWSKI Jr.', 'Marek Nowakovski Jr'],
  ['person', 'Zoltan van den Berg', 'Zoltan Vandenberg'],
  ['company', 'VELGRAD STEEL CO., LTD.', 'Velgrad Steel Company Limited'],
  ['company', 'NORDTAL (formerly SUDTAL) SHIPPING', 'Sudtal Shiping'],
  ['company', 'MARMARA DEMIR CELIK', 'Marmarademir Celik'],
];
const entries = LISTED.map(
  ([schema, name], i): PartyEntry => ({
    id: String(i),
    schema,
    names: [{ name, kind: 'primary' }],
    provenance: { source: 'test' },
    programmes: [`P${i}`],
    countries: ['DE'],
  }),
);
const index = openPartyIndex(
  buildPartyIndex([{ header: { kind: 'PARTY', list: 'test', edition: '1' }, entries, digest: 'd' } as never]),
);
const options = { top: 1, scoreMin: 0.5, day: '2026-01-01' };

test.each(LISTED)('the reason of a hit is the reason of the pair: %s %s, declared %s', (schema, listed, declared) => {
  const [hit] = index.screen({ name: declared, schema }, options).hits;
  expect(hit?.name).toBe(listed);
  const { reason, score } = comparePair(declared, listed, schema);
  expect(hit?.reason.replace('; only a common name agrees', '')).toBe(reason);
  expect(hit?.score).toBeCloseTo(score, 9);
});

test('a hit has the programmes of its entry, and a country counts where one is declared', () => {
  const [, listed, declared] = LISTED[0]!;
  const [hit] = index.screen({ name: declared, schema: 'person', country: 'DE' }, options).hits;
  expect(hit).toMatchObject({ entryId: '0', name: listed, programmes: ['P0'], parts: { qualifiers: 0.01 } });
});
