import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { CODECS } from '../../../services/adapters/codec.ts';
import { FORMAT_NAMES, readRecords } from '../../../services/adapters/formats/index.ts';
import { declarationOf, reference } from '../../support/declarations.ts';

const REFERENCE = reference();

const demo = (name: string): Buffer =>
  readFileSync(new URL(`../../../infra/demo/${name}`, import.meta.url)).subarray(0, 6_000);

const MESSAGES: Readonly<Record<string, Buffer>> = {
  CSV: demo('parcels.csv'),
  'JSON Lines': demo('express.jsonl'),
  'canonical JSON': demo('canonical.jsonl'),
  ITMATT: demo('itmatt.xml'),
  protobuf: Buffer.from(CODECS.declaration.encode(declarationOf())),
};

/** Every record is an answer, and a rejection says why; nothing is thrown. */
const expectAnswers = (bytes: Uint8Array, format?: string): void => {
  const records = [...readRecords({ bytes, reference: REFERENCE, ...(format === undefined ? {} : { format }) })];
  expect(records.length).toBeGreaterThan(0);
  expect(records.map(({ record }) => record)).toEqual(records.map((_, i) => i + 1));
  for (const record of records) {
    expect(['declaration', 'link', 'rejected']).toContain(record.kind);
    if (record.kind === 'rejected') expect(record.defects.length).toBeGreaterThan(0);
  }
};

const pieces = fc.constantFrom(
  ...['"', '""', ',', ';', '\t', '\n', '\r', '\0', '<', '</', '>', '&#0;', '&amp', ']]>', '<![CDATA[', '{', '}', '['],
  ...['null', '1e999', '-1', '99999999999999999999', '\\ud800', '\ufeff', '\u202e', '😀', '__proto__', '0000-00-00'],
);
const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat({ max: 60 }), put: pieces });

test.each(Object.entries(MESSAGES))(
  '%s, altered anywhere or with bytes turned, is answered record by record',
  (_, bytes) => {
    const turned = fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 }));
    fc.assert(
      fc.property(fc.array(cut, { maxLength: 4 }), fc.array(turned, { maxLength: 3 }), (cuts, flips) => {
        let copy = Buffer.from(bytes);
        for (const [at, value] of flips) copy[at] = value;
        for (const { at, remove, put } of cuts) {
          const from = Math.floor(at * copy.length);
          copy = Buffer.concat([copy.subarray(0, from), Buffer.from(put), copy.subarray(from + remove)]);
        }
        expectAnswers(copy);
      }),
      { numRuns: 200 },
    );
  },
);

test('any bytes, read as any format, are answered', () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(pieces, { maxLength: 40 }).map((all) => Buffer.from(all.join(''))),
  );
  const format = fc.option(fc.constantFrom(...FORMAT_NAMES), { nil: undefined });
  fc.assert(
    fc.property(bytes, format, (given, asked) => expectAnswers(given, asked)),
    { numRuns: 1000 },
  );
});
