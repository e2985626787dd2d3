import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SubmitRequest } from '../../proto/holdpoint/v1/carrier.ts';
import { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
import { DeclarationEvent } from '../../proto/holdpoint/v1/events.ts';
import { CODECS, CodecError, decodeDeclaration, decodeUntrusted } from '../../services/adapters/codec.ts';
import { WireReader, WireWriter } from '../../services/adapters/codec-wire.ts';
import { declarationOf, goodsItemOf } from '../support/declarations.ts';

const int64 = fc.maxSafeInteger();
const text = fc.oneof(
  fc.string({ maxLength: 40 }),
  fc.string({ unit: 'binary', maxLength: 300 }).map((s) => s.toWellFormed()),
);
const declarations = fc
  .record({ name: text, street: text, description: text, mass: int64, amount: int64, items: fc.nat({ max: 4 }) })
  .map(({ name, street, description, mass, amount, items }) => {
    const base = declarationOf();
    const address = { ...base.consignor!.address!, street };
    const goods = goodsItemOf({
      descriptionOfGoods: description,
      netMassMg: mass,
      value: { amountMinor: amount, currency: 'EUR' },
    });
    return declarationOf({
      consignor: { ...base.consignor!, name, address },
      goodsItem: Array.from({ length: items }, () => goods),
      revision: Math.abs(amount),
    });
  });

test('our writer gives the bytes that the library gives, and our reader reads them', () => {
  fc.assert(
    fc.property(declarations, (declaration) => {
      const ours = CODECS.declaration.encode(declaration);
      expect(Buffer.compare(ours, Declaration.encode(declaration).finish())).toBe(0);
      expect(CODECS.declaration.decode(ours)).toEqual(Declaration.decode(ours));
    }),
  );
});

test('every int64 that is safe survives, negative ones too', () => {
  fc.assert(
    fc.property(
      fc.oneof(
        int64,
        fc.constantFrom(0, 1, -1, 2 ** 28, 2 ** 32 - 1, -(2 ** 32), Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER),
      ),
      (value) => {
        const bytes = new WireWriter().int64(value).finish();
        expect(Number(new WireReader(bytes).int64().toString())).toBe(value);
      },
    ),
  );
});

test('encoded bytes are the own of their receiver, however much is encoded after', () => {
  const first = CODECS.declaration.encode(declarationOf());
  const copy = Uint8Array.from(first);
  for (let i = 0; i < 50; i++) CODECS.declaration.encode(declarationOf({ revision: i }));
  expect(first).toEqual(copy);
});

test('a number that is no safe integer is refused at encoding, and the next message is unharmed', () => {
  expect(() => CODECS.declaration.encode(declarationOf({ revision: 2 ** 53 }))).toThrow(RangeError);
  expect(CODECS.declaration.decode(CODECS.declaration.encode(declarationOf()))).toEqual(declarationOf());
});

test('bytes of the log that are no such event are a codec error that is not retried', () => {
  const bytes = CODECS.declarationEvent.encode(DeclarationEvent.create());
  expect(CODECS.declarationEvent.decode(bytes)).toEqual({ event: undefined });
  for (const broken of [
    Uint8Array.of(0x0a, 0xff),
    Uint8Array.of(0x07),
    CODECS.declaration.encode(declarationOf()).subarray(0, 40),
  ]) {
    expect(() => CODECS.declaration.decode(broken)).toThrow(CodecError);
  }
  expect(new CodecError('x').retriable).toBe(false);
});

/** The bytes of a declaration whose first goods item's amount is `varint`. */
const withAmount = (varint: readonly number[]): Uint8Array => {
  const money = [0x08, ...varint, 0x12, 3, ...Buffer.from('EUR')];
  const item = [0x42, money.length, ...money];
  const head = CODECS.declaration.encode(declarationOf({ goodsItem: [], totalAmountInvoiced: undefined }));
  return Uint8Array.from([...head, 0x7a, item.length, ...item]);
};

test('an amount beyond 2^53 is a defect with path, value and rule, and the rest is read', () => {
  const { message, defects } = decodeDeclaration(withAmount([0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0xff, 0x7f]));
  expect(defects).toMatchObject([
    {
      path: 'goodsItem[0].value.amountMinor',
      value: '9223372036854775807',
      rule: 'integer-range',
      severity: 'SEVERITY_REJECT',
    },
  ]);
  expect(message!.goodsItem[0]!.value).toEqual({ amountMinor: 0, currency: 'EUR' });
  expect(message!.document!.number).toBe('RB123456785GB');
});

test('the same amount within a gRPC request is found behind its union', () => {
  const declaration = withAmount([0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x80, 0x01]);
  const request = Uint8Array.from([0x12, ...varint(declaration.length), ...declaration]);
  const { defects } = decodeUntrusted(SubmitRequest, 'SubmitRequest', request);
  expect(defects.map(({ path, value }) => [path, value])).toEqual([
    ['declaration.goodsItem[0].value.amountMinor', '-9223372036854775808'],
  ]);
});

const varint = (value: number): number[] => (value < 128 ? [value] : [(value & 127) | 128, ...varint(value >>> 7)]);

test.each<[string, Uint8Array]>([
  [
    'another message type',
    CODECS.deadLetter.encode({
      topic: 't',
      partition: 1,
      offset: 2,
      key: new Uint8Array(8),
      value: new Uint8Array(90),
      error: 'e',
      buriedAt: undefined,
    }),
  ],
  ['text', Buffer.from('hello, is anybody there?')],
  ['a length of two gigabytes', Uint8Array.of(0x0a, 0xff, 0xff, 0xff, 0xff, 0x07, 1, 2, 3)],
  ['text that is not UTF-8', Uint8Array.from([0x4a, 4, 0xff, 0xfe, 0xff, 0xfe])],
  ['a lone surrogate as bytes', Uint8Array.from([0x4a, 3, 0xed, 0xa0, 0x80])],
  ['a declaration cut short', CODECS.declaration.encode(declarationOf()).subarray(0, 100)],
])('%s is no declaration, and says so', (_, bytes) => {
  const { message, defects } = decodeDeclaration(bytes);
  expect(message).toBeUndefined();
  expect(defects).toMatchObject([{ rule: 'not-a-declaration', severity: 'SEVERITY_REJECT' }]);
});

test('a field of a later version is passed over, and noted', () => {
  const bytes = Uint8Array.from([...CODECS.declaration.encode(declarationOf()), 0x82, 0x06, 1, 0x41]);
  const { message, defects } = decodeDeclaration(bytes);
  expect(message).toEqual(declarationOf());
  expect(defects).toMatchObject([{ rule: 'unknown-field', severity: 'SEVERITY_NOTE' }]);
});

test('no bytes make reading throw', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      const { message, defects } = decodeDeclaration(bytes);
      expect(message !== undefined || defects.length > 0).toBe(true);
    }),
    { numRuns: 500 },
  );
});
