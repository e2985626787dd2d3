/** Bad input of every kind: each a clear rejection, with its neighbours unharmed and nothing thrown. */
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { CODECS } from '../../../services/adapters/codec.ts';
import { readRecords } from '../../../services/adapters/formats/index.ts';
import { declarationOf, reference } from '../../support/declarations.ts';

const xfzb = (body: string, head = '<?xml version="1.0" encoding="UTF-8"?>'): string =>
  `${head}<rsm:HouseWaybill xmlns:rsm="iata:housewaybill:1" xmlns="iata:datamodel:3">${body}</rsm:HouseWaybill>`;

const house = `<MessageHeaderDocument><TypeCode>703</TypeCode><IssueDateTime>2026-02-01T10:00:00Z</IssueDateTime><PurposeCode>Creation</PurposeCode></MessageHeaderDocument>
<BusinessHeaderDocument><ID>H123</ID></BusinessHeaderDocument>`;

const item = (inner: string, id = 'RB123456785GB'): string =>
  `<ITMATT><Item><ItemId>${id}</ItemId>${inner}</Item></ITMATT>`;

const json = (members: object): string =>
  JSON.stringify({
    document: { type: 'S10', number: 'RB123456785GB' },
    goodsItem: [{ descriptionOfGoods: 'wool hat' }],
    ...members,
  });

const laughs = Array.from({ length: 9 }, (_, i) => `<!ENTITY lol${i + 1} "${`&lol${i};`.repeat(10)}">`).join('');

/** A gzip whose trailer claims 2 GB. */
const claiming2Gb = (): Buffer => {
  const packed = gzipSync(Buffer.from(xfzb(house)));
  packed.writeUInt32LE(0x8000_0000, packed.length - 4);
  return packed;
};

const CASES: readonly (readonly [what: string, bytes: string | Uint8Array, rule: string, path?: string])[] = [
  ['truncated XML', xfzb(house).slice(0, 300), 'xml-malformed'],
  ['XML cut within a tag', xfzb(house).slice(0, -5), 'xml-malformed'],
  ['XML with crossed tags', xfzb('<A><B></A></B>'), 'xml-malformed'],
  ['XML with a second root', `${xfzb(house)}<more/>`, 'xml-malformed'],
  ['a bare ampersand', xfzb('<A>Salt & Co</A>'), 'xml-malformed'],
  ['billion laughs', xfzb('<A>&lol9;</A>', `<!DOCTYPE lolz [<!ENTITY lol0 "lol">${laughs}]>`), 'xml-forbidden'],
  ['an external entity', xfzb('<A>&x;</A>', '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'), 'xml-forbidden'],
  [
    'an external entity in UTF-16',
    Buffer.from(`\ufeff${xfzb('<A>&x;</A>', '<!DOCTYPE a SYSTEM "http://127.0.0.1/x">')}`, 'utf16le'),
    'xml-forbidden',
  ],
  ['two gigabytes claimed by gzip', claiming2Gb(), 'wrong-encoding'],
  ['a gzip bomb', gzipSync(Buffer.alloc(48 * 1024 * 1024, 0x20)), 'too-large'],
  [
    'two gigabytes claimed by protobuf',
    Uint8Array.of(0x0a, 0xff, 0xff, 0xff, 0xff, 0x07, 1, 2, 3),
    'not-a-declaration',
  ],
  ['elements without end', xfzb('<A/>'.repeat(200_001)), 'too-large'],
  ['depth without end', xfzb(`${'<A>'.repeat(60)}${'</A>'.repeat(60)}`), 'too-large'],
  ['Latin-1 declared as UTF-8', Buffer.from(xfzb('<A>Müller</A>'), 'latin1'), 'wrong-encoding'],
  ['UTF-8 declared as UTF-16', xfzb(house, '<?xml version="1.0" encoding="UTF-16"?>'), 'wrong-encoding'],
  ['UTF-16 declared as UTF-8', Buffer.from(`\ufeff${xfzb(house)}`, 'utf16le'), 'wrong-encoding'],
  ['an encoding nobody reads', xfzb(house, '<?xml version="1.0" encoding="EBCDIC-CP-BE"?>'), 'wrong-encoding'],
  ['JSON that is not UTF-8', Buffer.from(json({ postingDate: 'ü' }), 'latin1'), 'wrong-encoding'],
  ['JSON cut short', json({}).slice(0, -3), 'json-malformed'],
  [
    'another protobuf type',
    CODECS.deadLetter.encode({
      topic: 'x',
      partition: 3,
      offset: 4,
      key: new Uint8Array(16),
      value: new Uint8Array(99),
      error: '',
      buriedAt: undefined,
    }),
    'not-a-declaration',
  ],
  [
    '100 goods items',
    json({ goodsItem: Array.from({ length: 100 }, () => ({ descriptionOfGoods: 'wool hat' })) }),
    'item-count',
    'goodsItem',
  ],
  [
    '100 goods items in XML',
    item('<Content><Description>wool hat</Description></Content>'.repeat(100)),
    'item-count',
    'goodsItem',
  ],
  ['a negative mass', json({ totalGrossMassMg: '-1' }), 'negative-number', 'totalGrossMassMg'],
  ['a negative mass in XML', item('<GrossWeight unit="GRM">-450</GrossWeight>'), 'negative-number', 'totalGrossMassMg'],
  [
    'an unknown currency',
    json({ totalAmountInvoiced: { amountMinor: 5, currency: 'EUQ' } }),
    'unknown-currency',
    'totalAmountInvoiced.currency',
  ],
  [
    'an unknown currency in XML',
    item('<TotalValue currency="EUQ">5.00</TotalValue>'),
    'unknown-currency',
    'totalAmountInvoiced.currency',
  ],
  [
    'an amount beyond 2^53',
    json({ totalAmountInvoiced: { amountMinor: '9007199254740993', currency: 'EUR' } }),
    'integer-range',
    'totalAmountInvoiced.amountMinor',
  ],
  [
    'an amount beyond 2^53 in XML',
    item('<TotalValue currency="EUR">90071992547409.93</TotalValue>'),
    'integer-range',
    'totalAmountInvoiced.amountMinor',
  ],
  ['a mass beyond 2^53', item('<GrossWeight unit="TNE">9007200</GrossWeight>'), 'integer-range', 'totalGrossMassMg'],
  [
    'a wrong S10 check digit',
    json({ document: { type: 'S10', number: 'RB123456786GB' } }),
    's10-check-digit',
    'document.number',
  ],
  ['a wrong S10 check digit in XML', item('', 'RB123456786GB'), 's10-check-digit', 'document.number'],
  [
    'a description of 5 MB',
    json({ goodsItem: [{ descriptionOfGoods: 'opium '.repeat(900_000) }] }),
    'text-length',
    'goodsItem[0].descriptionOfGoods',
  ],
  [
    'a description of 5 MB in XML',
    item(`<Content><Description>${'y'.repeat(5_000_000)}</Description></Content>`),
    'text-length',
    'goodsItem[0].descriptionOfGoods',
  ],
  [
    'a lone surrogate',
    json({ goodsItem: [{ descriptionOfGoods: 'hat \ud800 wool' }] }),
    'lone-surrogate',
    'goodsItem[0].descriptionOfGoods',
  ],
  [
    'a lone surrogate in XML',
    item('<Content><Description>hat &#xD800; wool</Description></Content>'),
    'lone-surrogate',
    'goodsItem[0].descriptionOfGoods',
  ],
  [
    'an unknown function',
    item('', 'RB123456785GB').replace('<Item>', '<Item function="REPLACE">'),
    'unknown-function',
    'function',
  ],
  ['no document number', json({ document: {} }), 'document-missing', 'document.number'],
  [
    'a waybill of no known type',
    '<Waybill><MessageHeaderDocument><TypeCode>999</TypeCode></MessageHeaderDocument></Waybill>',
    'unknown-format',
  ],
  ['JSON of a carrier', '{"shipments":[{"product":"V53WPAK"}]}', 'unknown-format'],
  ['an ITMATT without items', '<ITMATT/>', 'no-record'],
  ['prose', 'Dear customs, the parcel contains socks.', 'unknown-format'],
  ['nothing', '', 'no-record'],
  ['white space', ' \n\n ', 'no-record'],
];

test.each(CASES)('%s is rejected by its rule', (_, given, rule, path = '') => {
  const bytes = typeof given === 'string' ? Buffer.from(given) : given!;
  const records = [...readRecords({ bytes, reference: reference() })];
  expect(records).toHaveLength(1);
  const [record] = records;
  expect(record!.kind).toBe('rejected');
  const found = record!.defects.find((defect) => defect.rule === rule && defect.path === path);
  expect(found, JSON.stringify(record!.defects)).toMatchObject({ severity: 'SEVERITY_REJECT' });
  expect(found!.message.length).toBeGreaterThan(10);
  expect(found!.value.length).toBeLessThanOrEqual(80);
});

test('among many records a bad one is rejected and its neighbours are accepted', () => {
  const good = json({});
  const lines = [good, '{"document": {', json({ totalGrossMassMg: -1 }), '"text"', good].join('\n');
  const kinds = [...readRecords({ bytes: Buffer.from(lines), reference: reference() })].map(({ kind, record }) => [
    record,
    kind,
  ]);
  expect(kinds).toEqual([
    [1, 'declaration'],
    [2, 'rejected'],
    [3, 'rejected'],
    [4, 'rejected'],
    [5, 'declaration'],
  ]);
});

test('a bad postal item does not take its message with it', () => {
  const xml = `<ITMATT>${['RB123456785GB', 'RB123456786GB', 'RB123456785US'].map((id) => `<Item><ItemId>${id}</ItemId></Item>`).join('')}</ITMATT>`;
  const kinds = [...readRecords({ bytes: Buffer.from(xml), reference: reference() })].map(({ kind }) => kind);
  expect(kinds).toEqual(['declaration', 'rejected', 'declaration']);
});

test('the sound declaration that these are broken from is accepted in every canonical form', () => {
  for (const bytes of [
    Buffer.from(json({})),
    CODECS.declaration.encode(declarationOf()),
    gzipSync(Buffer.from(json({}))),
  ]) {
    const [record] = [...readRecords({ bytes, reference: reference() })];
    expect(record!.kind).toBe('declaration');
  }
});
