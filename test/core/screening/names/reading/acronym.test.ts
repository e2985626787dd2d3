import { expect, test } from 'vitest';
import type { PartyEntry } from '../../../../../services/core/screening/entries.ts';
import {
  buildPartyIndex,
  comparePair,
  openPartyIndex,
  screenParty,
} from '../../../../../services/core/screening/parties/party.ts';

const FOUND: readonly (readonly [string, string])[] = [
  ['NSTC Nairobi', 'National Steel Trading Company'],
  ['NSTC Steel', 'National Steel Trading Company'],
  ['V.O.K. Volkov', 'Volkov Optical Kombinat'],
  ['VOKS Volkov Optical', 'Volkov Optical Kombinat Saratov'],
  ['Agrovolzhtorg', 'Agro-Volzhskiy Torgovlya'],
  ['Velnikprom LLC', 'Velesov Nikolaev Promysel Ltd'],
];
const STRANGERS: readonly (readonly [string, string])[] = [
  ['VOKS', 'Volkov Optical Kombinat Saratov'],
  ['VOK Berlin', 'Volkov Optical Kombinat'],
  ['VOKS Bakery', 'Volkov Optical Kombinat Saratov'],
  ['NSTC Noodle House', 'National Steel Trading Company'],
  ['Northern Stone Tile Company', 'National Steel Trading Company'],
  ['Agrovolzhmash', 'Agro-Volzhskiy Torgovlya'],
  ['Velnik', 'Velesov Nikolaev Promysel Ltd'],
];

test.each(FOUND)('%s is short for %s', (declared, listed) => {
  expect(comparePair(declared, listed, 'company').match).toBe(true);
});

test.each(STRANGERS)('%s is not %s', (declared, listed) => {
  expect(comparePair(declared, listed, 'company').match).toBe(false);
});

test('a list finds by its short forms what a pair does, and says which name it is', () => {
  const names = [...new Set([...FOUND, ...STRANGERS].map(([, listed]) => listed))];
  const entries = names.map(
    (name, i): PartyEntry => ({
      id: String(i),
      schema: 'company',
      names: [{ name, kind: 'primary' }],
      provenance: { source: 'test' },
    }),
  );
  const index = openPartyIndex(
    buildPartyIndex([{ header: { kind: 'PARTY', list: 'made', edition: '1' }, digest: '0', entries } as never]),
  );
  for (const [declared] of [...FOUND, ...STRANGERS]) {
    const { hits } = screenParty(
      index,
      { name: declared, schema: 'company' },
      { top: 9, scoreMin: 0.1, day: '2026-01-01' },
    );
    for (const { name, score } of hits)
      expect(score, declared).toBeCloseTo(comparePair(declared, name, 'company').score, 9);
    for (const name of names) {
      const { score } = comparePair(declared, name, 'company');
      if (score >= 0.1) expect(hits.map((hit) => hit.name)).toContain(name);
    }
  }
});
