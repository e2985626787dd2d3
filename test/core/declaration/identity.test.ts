import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Document } from '../../../proto/holdpoint/v1/declaration.ts';
import { sha256 } from '../../../services/adapters/hashes.ts';
import { assessmentIdOf, consignmentKeyOf, logKeyOf } from '../../../services/core/declaration/identity.ts';

const document = (type: Document['type'], issuer: string, number: string): Document => ({ type, issuer, number });

test.each([
  ['post-gb', document('DOCUMENT_TYPE_S10', 'IGNORED', 'rb 123456785 gb'), 'POST-GB|S10||RB123456785GB'],
  ['acme', document('DOCUMENT_TYPE_WAYBILL', '888', '11111111'), 'ACME|WAYBILL|888|11111111'],
  ['acme', document('DOCUMENT_TYPE_HOUSE_WAYBILL', 'agt/fra01', 'SEL|2%2'), 'ACME|HOUSE_WAYBILL|AGT/FRA01|SEL%7C2%252'],
  ['a|b', document('DOCUMENT_TYPE_CARRIER_NUMBER', '', '1z'), 'A%7CB|CARRIER_NUMBER||1Z'],
])('the key of a parcel is tenant, type, issuer and number, escaped: %s %o', (tenant, given, key) => {
  expect(consignmentKeyOf(tenant, given)).toBe(key);
});

test('different parts never meet in one key', () => {
  const part = fc.string({ maxLength: 8 }).map((text) => text.toUpperCase().replace(/\s/gu, ''));
  fc.assert(
    fc.property(fc.tuple(part, part, part), fc.tuple(part, part, part), (one, other) => {
      const keyOf = ([tenant, issuer, number]: [string, string, string]) =>
        consignmentKeyOf(tenant, document('DOCUMENT_TYPE_CARRIER_NUMBER', issuer, number));
      expect(keyOf(one) === keyOf(other)).toBe(one.join('\n') === other.join('\n'));
    }),
  );
});

// Independent of the code: sha256sum of the text, bits set by hand.
test('an assessment id is a UUIDv8 of key, revision and trigger', () => {
  const consignmentKey = 'POST-GB|S10||RB123456785GB';
  const idOf = (trigger: string) => assessmentIdOf({ consignmentKey, revision: 1, trigger }, sha256);
  expect(idOf('DECLARED')).toBe('7276ebab-0288-8eca-b21d-2e887fd71ead');
  expect(idOf('ANSWERED:r-1')).toBe('12f248b5-a5b6-8407-beeb-2350c24db2af');
  expect(idOf('DECLARED')).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/u);
});

test('the log key is the first 16 bytes of the digest of the consignment key', () => {
  expect(Buffer.from(logKeyOf('POST-GB|S10||RB123456785GB', sha256)).toString('hex')).toBe(
    '3686aec4594bba261664f015edd0c0a5',
  );
});
