import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Declaration } from '../../../proto/holdpoint/v1/declaration.ts';
import { CODECS, toJson } from '../../../services/adapters/codec.ts';
import { COLUMNS } from '../../../services/adapters/formats/columns.ts';
import { formatsMarkdown } from '../../../services/adapters/formats/docs.ts';
import { FORMATS, type JudgedRecord, readRecords } from '../../../services/adapters/formats/index.ts';
import { readStream } from '../../../services/adapters/formats/stream.ts';
import { declarationOf, reference } from '../../support/declarations.ts';

const read = (text: string | Uint8Array, format?: string): JudgedRecord[] => [
  ...readRecords({ bytes: Buffer.from(text), reference: reference(), ...(format !== undefined && { format }) }),
];

const declarationIn = (record: JudgedRecord | undefined): Declaration => {
  if (record?.kind !== 'declaration') throw new Error(JSON.stringify(record));
  return record.declaration;
};

const ITMATT = /```xml\n([\s\S]*?)```/u.exec(formatsMarkdown())![1]!;

test('the documented postal message is read field by field', () => {
  const [record] = read(ITMATT);
  expect(record!.defects.map(({ rule }) => rule)).toEqual([]);
  expect(toJson('Declaration', declarationIn(record))).toEqual({
    document: { type: 'S10', number: 'RB123456785GB' },
    function: 'ORIGINAL',
    revision: '1',
    issuedAt: '2026-02-01T08:00:00Z',
    transportMode: 'POST',
    postingDate: '2026-02-01',
    consignor: {
      name: 'Ann Example',
      address: { street: 'High Street', number: '1', city: 'Leeds', postCode: 'LS1 4AB', country: 'GB' },
    },
    consignee: {
      name: 'Jean Exemple',
      address: { street: 'Rue Haute', number: '2', city: 'Lyon', postCode: '69001', country: 'FR' },
    },
    goodsItem: [
      {
        goodsItemNumber: 1,
        descriptionOfGoods: 'Knitted wool hat',
        harmonizedSystemCode: '650500',
        harmonizedSystemEdition: '2022',
        netMassMg: '120000',
        value: { amountMinor: '1800', currency: 'GBP' },
        countryOfOrigin: 'GB',
        quantity: '1',
      },
    ],
    totalGrossMassMg: '450000',
    natureOfTransaction: 'GIFT',
    countryOfDeparture: 'GB',
    countryOfDestination: 'FR',
  });
});

const HEADER =
  'document_number,function,revision,consignor_name,currency,mass_unit,goods_item_number,description_of_goods,value,net_mass';
const csv = (...rows: readonly string[]): string => [HEADER, ...rows].join('\r\n');

test('rows of one parcel with rising item numbers are one declaration; anything else begins another', () => {
  const records = read(
    csv(
      'RB123456785GB,,1,Ann,EUR,KGM,1,wool hat,12.50,0.1',
      'RB123456785GB,,,,EUR,KGM,2,wool socks,3.00,0.2',
      'RB123456785GB,CANCELLATION,2,Ann,EUR,KGM,1,,,',
      'RB123456785US,,1,Ann,EUR,KGM,1,"linen, ""plain""\nwhite",1,0.2',
    ),
  );
  expect(
    records
      .map(declarationIn)
      .map((d) => [d.document!.number, d.function, d.goodsItem.map((g) => g.descriptionOfGoods)]),
  ).toEqual([
    ['RB123456785GB', 'DECLARATION_FUNCTION_ORIGINAL', ['wool hat', 'wool socks']],
    ['RB123456785GB', 'DECLARATION_FUNCTION_CANCELLATION', ['']],
    ['RB123456785US', 'DECLARATION_FUNCTION_ORIGINAL', ['linen, "plain" white']],
  ]);
});

test('rows of one parcel that contradict each other are rejected', () => {
  const [record] = read(csv('RB123456785GB,,1,Ann,EUR,,1,wool hat,1,1', 'RB123456785GB,,1,Bob,EUR,,2,wool hat,1,1'));
  expect(record!.defects[0]).toMatchObject({ rule: 'row-conflict', path: 'consignor_name', value: 'Bob' });
});

test('semicolons, tabs, a byte-order mark and decimal commas are read; unknown columns are noted', () => {
  const [record] = read('\ufeffdocument_number;currency;value;colour\nRB123456785GB;EUR;1,5;red\n');
  expect(declarationIn(record).goodsItem[0]!.value).toEqual({ amountMinor: 150, currency: 'EUR' });
  expect(record!.defects).toContainEqual(expect.objectContaining({ rule: 'unknown-field', value: 'colour' }));
  expect(read('document_number\tcurrency\nRB123456785GB\tEUR\n').map(({ kind }) => kind)).toEqual(['declaration']);
});

test('a broken row takes no other with it', () => {
  const rules = read(
    csv(
      'RB123456785GB,,1,Ann,EUR,,1,hat,1,1',
      'too,few',
      'RB123456785US,,1,Ann,EUR,,1,hat,twelve,1',
      'RB123456785CV,,1,"Ann,EUR',
    ),
  ).map((record) => [record.kind, record.defects[0]?.rule]);
  expect(rules.map(([kind]) => kind)).toEqual(['declaration', 'rejected', 'rejected', 'rejected']);
  expect(rules.slice(1).map(([, rule]) => rule)).toEqual(['csv-malformed', 'not-a-number', 'csv-malformed']);
});

test.each([
  ['document_number,document_number\nX,Y', 'stands twice'],
  ['a,b\nX,Y', 'document_number is missing'],
])('a header that cannot be right rejects the file: %j', (text, detail) => {
  const [record, ...rest] = read(text, 'csv');
  expect(rest).toEqual([]);
  expect(record!.defects[0]).toMatchObject({ rule: 'csv-header', message: expect.stringContaining(detail) });
});

test('flat JSON Lines read as CSV does, with lists of items and documents', () => {
  const line = {
    document_number: 'RB123456785GB',
    consignor_name: 'Ann',
    currency: 'JPY',
    mass_unit: 'GRM',
    goods_item: [
      { description_of_goods: 'wool hat', value: 500, net_mass: 120.5 },
      { description_of_goods: 'socks', currency: 'EUR', value: '1.10' },
    ],
    supporting_document: [{ type: 'import-permit', number: 'P-1', issuing_authority: 'MoH', valid_to: '2027-01-01' }],
  };
  const [record] = read(JSON.stringify(line));
  const { goodsItem, supportingDocuments } = declarationIn(record);
  expect(goodsItem.map(({ value, netMassMg }) => [value, netMassMg])).toEqual([
    [{ amountMinor: 500, currency: 'JPY' }, 120_500],
    [{ amountMinor: 110, currency: 'EUR' }, undefined],
  ]);
  expect(supportingDocuments).toEqual([
    { type: 'import-permit', number: 'P-1', issuingAuthority: 'MoH', validTo: '2027-01-01' },
  ]);
});

test("a parcel's type follows the shape of its number where it is not given", () => {
  const typeOf = (number: string) => {
    const [record] = read(JSON.stringify({ document_number: number }));
    return record!.kind === 'declaration' ? record!.declaration.document!.type : record!.defects[0]!.rule;
  };
  expect(typeOf('RB123456785GB')).toBe('DOCUMENT_TYPE_S10');
  expect(typeOf('RB123456786GB')).toBe('s10-check-digit');
  expect(typeOf('020-12345675')).toBe('DOCUMENT_TYPE_WAYBILL');
  expect(typeOf('1Z5R89390357567127')).toBe('DOCUMENT_TYPE_CARRIER_NUMBER');
});

test('canonical JSON is read as an object, pretty or not, a list, lines, and as convert writes it', () => {
  const json = toJson('Declaration', declarationOf());
  const forms = [
    JSON.stringify(json),
    JSON.stringify(json, null, 2),
    JSON.stringify([json]),
    `${JSON.stringify(json)}\n\n`,
    JSON.stringify({ file: 'x', record: 1, declaration: json }),
  ];
  for (const form of forms) expect(read(form).map(declarationIn)).toEqual([declarationOf()]);
  expect(read(`${JSON.stringify(json)}\n${JSON.stringify(json)}`)).toHaveLength(2);
  const link = { file: 'x', record: 1, link: { document: { type: 'WAYBILL', number: '888-11111111' } } };
  expect(read(JSON.stringify(link))[0]).toMatchObject({
    kind: 'link',
    link: { document: { issuer: '888', number: '11111111' } },
  });
});

test('every format recognises its own and leaves the others alone', () => {
  const samples: Record<string, string | Uint8Array> = {
    xfzb: '<?xml version="1.0"?>\n<!-- c --><ns2:HouseWaybill xmlns:ns2="iata:housewaybill:1">',
    xfwb: '<rsm:Waybill>',
    itmatt: ITMATT,
    canonical: '{"document": {"type": "S10"}}',
    jsonl: '{"document_number":"1"}',
    csv: 'document_type,document_number\n',
    protobuf: CODECS.declaration.encode(declarationOf()),
  };
  expect(Object.keys(samples).sort()).toEqual(FORMATS.map(({ name }) => name).sort());
  for (const [name, sample] of Object.entries(samples)) expect(read(sample)[0]!.format, name).toBe(name);
});

const streamed = async (bytes: Uint8Array, chunkBytes: number): Promise<JudgedRecord[]> => {
  const chunks = async function* () {
    for (let i = 0; i < bytes.length; i += chunkBytes) yield bytes.subarray(i, i + chunkBytes);
  };
  const records: JudgedRecord[] = [];
  for await (const record of readStream({ chunks: chunks(), reference: reference() })) records.push(record);
  return records;
};

test('a file read in pieces gives the records that it gives whole', async () => {
  const filler = 'x'.repeat(400);
  const row = (i: number): string =>
    `RB123456785GB,,${i - (i % 3)},Ann,EUR,KGM,${1 + (i % 3)},"wool hat
""${filler}""",1,1`;
  const text = csv(...Array.from({ length: 9000 }, (_, i) => row(i)));
  const whole = read(text);
  expect(whole.filter(({ kind }) => kind === 'declaration')).toHaveLength(3000);
  expect(await streamed(Buffer.from(text), 100_003)).toEqual(whole);
});

test('a file that is one message is gathered whole, and an endless line is refused', async () => {
  expect((await streamed(Buffer.from(ITMATT), 7)).map(({ kind }) => kind)).toEqual(['declaration']);
  const endless = Buffer.alloc(40 * 1024 * 1024, 0x61);
  endless.write('{"document_number":"');
  const [record, ...rest] = await streamed(endless, 4 << 20);
  expect(rest).toEqual([]);
  expect(record!.defects[0]!.rule).toBe('too-large');
});

test('an empty file has no record', async () => {
  expect((await streamed(new Uint8Array(), 10)).map(({ defects }) => defects[0]!.rule)).toEqual(['no-record']);
});

test('the documentation is what the tables say', () => {
  const committed = readFileSync(new URL('../../../services/adapters/formats/README.md', import.meta.url), 'utf8');
  expect(committed === formatsMarkdown(), 'run npm run generate').toBe(true);
  expect(new Set(COLUMNS.map(({ name }) => name)).size).toBe(COLUMNS.length);
  expect([...COLUMNS, ...FORMATS].every(({ doc }) => doc.length > 3)).toBe(true);
});
