import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Declaration } from '../../../proto/holdpoint/v1/declaration.ts';
import { MESSAGES } from '../../../proto/holdpoint/v1/schema.ts';
import { fromJson } from '../../../services/adapters/codec.ts';
import { openHashes } from '../../../services/adapters/hashes.ts';
import { canonicalText } from '../../../services/core/declaration/canonical.ts';
import { identify } from '../../../services/core/declaration/declared.ts';
import { keyText } from '../../../services/core/declaration/key-text.ts';
import { normaliseDeclaration } from '../../../services/core/declaration/normalise.ts';
import { declarationOf, goodsItemOf } from '../../support/declarations.ts';

const hashes = openHashes({ secret: 'of this test', keyId: 'k1' });
const identified = (overrides: Partial<Declaration> = {}) =>
  identify(normaliseDeclaration(declarationOf(overrides)), 'post-gb', hashes);
const hex = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('hex');

test('identity is the same wherever it is computed', () => {
  const { consignmentKey, logKey, contentDigest, historyKeys } = identified();
  expect(consignmentKey).toBe('POST-GB|S10||RB123456785GB');
  expect([logKey.length, contentDigest.length, historyKeys.consignor!.name.length]).toEqual([16, 32, 16]);
  expect(hex(contentDigest)).toBe('a5c2017c44104be8b0a8c7807f832f7013e6da7110ebd5fa0d64e6498c2b2531');
});

test('writing does not change the content, words do', () => {
  const of = (text: string) =>
    hex(identified({ goodsItem: [goodsItemOf({ descriptionOfGoods: text })] }).contentDigest);
  expect(of('  Knitted\twool hat ')).toBe(of('Knitted wool hat'));
  expect(of('Knitted wool hats')).not.toBe(of('Knitted wool hat'));
});

test('function, revision and issue time are not content', () => {
  const digest = hex(identified().contentDigest);
  expect(hex(identified({ revision: 9, issuedAt: { seconds: 5, nanos: 0 } }).contentDigest)).toBe(digest);
  expect(hex(identified({ function: 'DECLARATION_FUNCTION_AMENDMENT' }).contentDigest)).toBe(digest);
});

test('every other field of the vocabulary is content', () => {
  const plain = canonicalText(declarationOf());
  const outside = new Set(['function', 'revision', 'issuedAt']);
  for (const path of leafPaths('Declaration')) {
    if (outside.has(path[0]!.name)) continue;
    const { message } = fromJson<Declaration>('Declaration', jsonWith(path));
    const { message: empty } = fromJson<Declaration>('Declaration', jsonWith(path.slice(0, -1)));
    expect(canonicalText(message!), path.map(({ name }) => name).join('.')).not.toBe(canonicalText(empty!));
  }
  expect(plain).toContain('Knitted wool hat');
});

type Field = (typeof MESSAGES)[string][number];

function* leafPaths(type: string, before: readonly Field[] = []): Generator<readonly Field[]> {
  for (const field of MESSAGES[type]!) {
    if (field.kind === 'message') yield* leafPaths(field.type!, [...before, field]);
    else yield [...before, field];
  }
}

const SAMPLE: Readonly<Record<string, unknown>> = {
  string: 'x',
  int32: 7,
  int64: '7',
  bool: true,
  enum: 1,
  timestamp: '2026-01-01T00:00:00Z',
};

const jsonWith = (path: readonly Field[]): unknown => {
  const [field, ...rest] = path;
  if (field === undefined) return {};
  const natures = { NatureOfTransaction: 11 } as Record<string, number>;
  const value = field.kind === 'message' ? jsonWith(rest) : (natures[field.type ?? ''] ?? SAMPLE[field.kind]);
  return { [field.name]: field.repeated ? [value] : value };
};

test('canonical text keeps apart what differs only in where it stands', () => {
  const text = fc.string({ maxLength: 6 });
  fc.assert(
    fc.property(fc.tuple(text, text, text), fc.tuple(text, text, text), (one, other) => {
      const of = ([street, city, region]: [string, string, string]) => {
        const { consignor } = declarationOf();
        const address = { ...consignor!.address!, street, city, subDivision: region };
        return normaliseDeclaration(declarationOf({ consignor: { ...consignor!, address } }));
      };
      const [a, b] = [of(one), of(other)];
      expect(canonicalText(a) === canonicalText(b)).toBe(
        JSON.stringify(a.consignor!.address) === JSON.stringify(b.consignor!.address),
      );
    }),
  );
});

test('history is kept by spelling, not by case, accents or punctuation, and never in the clear', () => {
  const nameKey = (name: string) =>
    hex(identified({ consignor: { ...declarationOf().consignor!, name } }).historyKeys.consignor!.name);
  expect(nameKey('BRIGHT Trading Co., Ltd.')).toBe(nameKey('Bright Trading Co Ltd'));
  expect(nameKey('José Núñez')).toBe(nameKey('JOSE NUNEZ'));
  expect(nameKey('Bright Trading')).not.toBe(nameKey('Brighter Trading'));
  const other = openHashes({ secret: 'another', keyId: 'k2' });
  expect(hex(other.partyHash('name', 'x'))).not.toBe(hex(hashes.partyHash('name', 'x')));
  expect(hex(hashes.partyHash('name', 'x'))).not.toBe(hex(hashes.partyHash('phone', 'x')));
});

test('what is not declared has no key', () => {
  const { historyKeys } = identified({ consignee: { ...declarationOf().consignee!, communication: [] } });
  expect(historyKeys.consignee!.email).toHaveLength(0);
  expect(historyKeys.account).toHaveLength(0);
});

test('folding a folded key changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 30 }), (raw) => {
      expect(keyText(keyText(raw))).toBe(keyText(raw));
    }),
  );
});

test('normalising a normalised declaration changes nothing', () => {
  const untidy = declarationOf({
    document: { type: 'DOCUMENT_TYPE_WAYBILL', issuer: '', number: '888-1111 1111' },
    revision: 0,
    issuedAt: { seconds: 1_700_000_000, nanos: 0 },
    function: 'DECLARATION_FUNCTION_UNSPECIFIED',
    countryOfDestination: '',
    goodsItem: [goodsItemOf({ goodsItemNumber: 0, harmonizedSystemCode: '6505.00', unNumber: ['un 1993'] })],
  });
  const once = normaliseDeclaration(untidy);
  expect(normaliseDeclaration(once)).toEqual(once);
  expect(once.document).toEqual({ type: 'DOCUMENT_TYPE_WAYBILL', issuer: '888', number: '11111111' });
  expect(once.revision).toBe(1_700_000_000_000);
  expect(once.countryOfDestination).toBe('FR');
  expect(once.goodsItem[0]).toMatchObject({ goodsItemNumber: 1, harmonizedSystemCode: '650500', unNumber: ['1993'] });
});
