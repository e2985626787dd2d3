import { expect, test } from 'vitest';
import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { Declaration as Generated } from '../../proto/holdpoint/v1/declaration.ts';
import { DeclarationEvent } from '../../proto/holdpoint/v1/events.ts';
import { ENUMS, MESSAGES } from '../../proto/holdpoint/v1/schema.ts';
import { blank, enumName, enumValue, fromJson, toJson } from '../../services/adapters/codec.ts';
import { declarationOf } from '../support/declarations.ts';

const read = (json: unknown) => fromJson<Declaration>('Declaration', json);

test('what is written is read back the same, and is proto3 JSON', () => {
  const declaration = declarationOf({ issuedAt: { seconds: 1_700_000_000, nanos: 5_000_000 } });
  const json = toJson('Declaration', declaration);
  expect(json).toMatchObject({
    document: { type: 'S10', number: 'RB123456785GB' },
    revision: '1',
    issuedAt: '2023-11-14T22:13:20.005Z',
    natureOfTransaction: 'GIFT',
    totalGrossMassMg: '150000',
  });
  expect(json).not.toHaveProperty('placeOfLoading');
  expect(read(JSON.parse(JSON.stringify(json)))).toEqual({ message: declaration, defects: [] });
});

test('a blank message is what the generated code begins with', () => {
  expect(blank('Declaration')).toEqual(Generated.create());
});

test('names in snake case, numbers for int64 and enums with or without prefix are read alike', () => {
  const forms = [
    { document: { type: 'DOCUMENT_TYPE_S10', number: 'X' }, totalGrossMassMg: 5 },
    { document: { type: 'S10', number: 'X' }, total_gross_mass_mg: '5' },
    { document: { type: 1, number: 'X' }, totalGrossMassMg: '5', account: null },
  ];
  const [first, ...others] = forms.map((form) => read(form));
  expect(first!.defects).toEqual([]);
  for (const other of others) expect(other).toEqual(first);
});

test.each<[string, unknown, string]>([
  ['an unknown function', { function: 'REPLACE' }, 'reject unknown-code function REPLACE'],
  ['an unknown document type', { document: { type: 'FAX' } }, 'reject unknown-code document.type FAX'],
  ['an unknown nature', { natureOfTransaction: 'BARTER' }, 'ask unknown-code natureOfTransaction BARTER'],
  ['a member of Object', { transportMode: 'constructor' }, 'ask unknown-code transportMode constructor'],
  ['a number for text', { consignor: { name: 5 } }, 'reject wrong-type consignor.name 5'],
  ['an object for a list', { goodsItem: {} }, 'reject wrong-type goodsItem {}'],
  ['a fraction', { totalGrossMassMg: 1.5 }, 'reject wrong-type totalGrossMassMg 1.5'],
  [
    'an amount beyond 2^53',
    { goodsItem: [{ value: { amountMinor: '9007199254740992' } }] },
    'reject integer-range goodsItem[0].value.amountMinor 9007199254740992',
  ],
  ['a day for an instant', { issuedAt: '2026-02-01' }, 'reject wrong-type issuedAt 2026-02-01'],
  ['a field nobody knows', { colour: 'red', __proto__: { x: 1 } }, 'note unknown-field  colour'],
  ['a list for an object', [], 'reject wrong-type  []'],
])('%s is a defect with its path', (_, json, expected) => {
  const { defects } = read(json);
  expect(defects.map((d) => `${d.severity.slice(9).toLowerCase()} ${d.rule} ${d.path} ${d.value}`)).toEqual([expected]);
});

test('a union reads and writes as the member that is there', () => {
  const event = DeclarationEvent.fromPartial({ event: { $case: 'linked', value: { consignmentKey: 'k' } } });
  const json = toJson('DeclarationEvent', event);
  expect(json).toEqual({ linked: { consignmentKey: 'k' } });
  expect(fromJson('DeclarationEvent', json)).toEqual({ message: event, defects: [] });
});

test('enum names lose and regain their prefix', () => {
  expect(enumName('Outcome', 'OUTCOME_HOLD')).toBe('HOLD');
  expect(enumValue('Outcome', 'HOLD')).toBe('OUTCOME_HOLD');
  expect(enumValue('Outcome', 'OUTCOME_HOLD')).toBe('OUTCOME_HOLD');
  expect(enumValue('Outcome', 'toString')).toBeUndefined();
});

test('the tables name a type for every reference', () => {
  for (const field of Object.values(MESSAGES).flat()) {
    if (field.kind === 'enum') expect(ENUMS).toHaveProperty(field.type!);
    if (field.kind === 'message') expect(MESSAGES).toHaveProperty(field.type!);
  }
});
