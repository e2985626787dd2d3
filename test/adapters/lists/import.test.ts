import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { importFiles } from '../../../services/adapters/lists/import.ts';
import type { PartyEntry } from '../../../services/core/screening/entries.ts';

const fixture = (name: string): string => new URL(`fixtures/${name}`, import.meta.url).pathname;
const samples = process.env.HOLDPOINT_SAMPLES;

const imported = async (names: readonly string[], options = {}) => {
  const outcome = await importFiles(names.map(fixture), options);
  if (outcome.snapshot === undefined) throw new Error(JSON.stringify(outcome.defects));
  return { ...outcome, entry: (id: string) => outcome.snapshot.entries.find((entry) => entry.id === id) as PartyEntry };
};

const written = (name: string, text: string | Uint8Array): string => {
  const path = join(mkdtempSync(join(tmpdir(), 'holdpoint-lists-')), name);
  writeFileSync(path, text);
  return path;
};

const OFAC = ['ofac/sdn.csv', 'ofac/add.csv', 'ofac/alt.csv', 'ofac/sdn_comments.csv'];

test('OFAC’s primary files are joined, in any order, and remarks are read', async () => {
  const { entry, snapshot, report } = await imported(OFAC.toReversed(), { edition: '2030-01-01' });
  expect(snapshot.header).toMatchObject({ list: 'ofac-sdn', kind: 'PARTY', edition: '2030-01-01' });
  expect(entry('90001')).toEqual({
    id: '90001',
    schema: 'person',
    names: [
      { name: 'VARRENDALE, Quillon', kind: 'primary' },
      { name: 'VARREN, Quill', kind: 'alias' },
      { name: 'QUILL', kind: 'weak' },
    ],
    countries: ['MX'],
    birthDates: ['1971-04-12', '1970'],
    birthPlaces: ['Nowhere, Mexico'],
    identifiers: [{ type: 'passport', value: 'X1234567', country: 'MX' }],
    addresses: [
      { text: 'Calle Falsa 123, Ciudad Inventada, Mexico', country: 'MX' },
      { text: 'Atlantis, Region: Atlantis' },
    ],
    contacts: [
      { kind: 'phone', value: '12025550101' },
      { kind: 'email', value: 'varrendale@example.com' },
      { kind: 'domain', value: 'varrendale.example' },
      { kind: 'wallet', value: 'demo1qvarrendale' },
      { kind: 'wallet', value: '0xdemo0001' },
    ],
    programmes: ['SDNTK'],
    linkedTo: ['FICTIVE CHEMICALS (HK) LIMITED'],
    provenance: { source: 'OFAC SDN', edition: '2030-01-01', reference: '90001' },
  });
  expect(entry('90002')).toMatchObject({
    schema: 'company',
    countries: ['HK'],
    birthDates: ['1961', '1962', '1963'],
    contacts: [{ kind: 'phone', value: '85225550101' }],
    programmes: ['SDGT', 'ILLICIT-DRUGS-EO14059'],
    remarks: 'Organization Established Date 01 Feb 2003',
  });
  expect(entry('90003')).toMatchObject({
    schema: 'any',
    countries: ['PA'],
    linkedTo: ['Nobody Shipping S.A.'],
    programmes: ['SDNTK'],
  });
  expect(report.files.map(({ role, records }) => [role, records])).toEqual([
    ['comments', 1],
    ['alt', 2],
    ['add', 4],
    ['sdn', 4],
  ]);
});

test('a row that cannot be used is reported, never dropped in silence', async () => {
  const { report, snapshot } = await imported(OFAC, { edition: '1' });
  expect(snapshot.entries).toHaveLength(3);
  expect(report.rejected.map(({ file, line, rule }) => [file.split('/').at(-1), line, rule])).toEqual([
    ['sdn.csv', 4, 'name'],
    ['add.csv', 4, 'entry'],
  ]);
  expect(report.unknownCountries).toEqual([{ name: 'Region: Atlantis', count: 1 }]);
});

test('a file that does not tell its edition needs one', async () => {
  expect((await importFiles(OFAC.map(fixture))).defects).toMatchObject([{ rule: 'edition' }]);
});

test('an id that stands twice breaks the import', async () => {
  const row = '1,"A","individual","SDNTK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n';
  expect((await importFiles([written('sdn.csv', row + row)], { edition: '1' })).defects).toMatchObject([
    { rule: 'unique-id', line: 2 },
  ]);
});

test('a truncated row breaks the import', async () => {
  const row = '1,"A","individual","SDNTK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n';
  expect((await importFiles([written('sdn.csv', `${row}2,"B","indiv`)], { edition: '1' })).defects).toMatchObject([
    { rule: 'csv' },
  ]);
  expect((await importFiles([written('sdn.csv', `${row}2,"B"\n`)], { edition: '1' })).defects).toMatchObject([
    { rule: 'columns', line: 2 },
  ]);
});

test('the UN list: names in four parts, qualities, years between, references decoded', async () => {
  const { entry, snapshot, report } = await imported(['un.xml']);
  expect(snapshot.header).toMatchObject({ list: 'un-consolidated', edition: '2031-05-06' });
  expect(entry('DMi.001')).toEqual({
    id: 'DMi.001',
    schema: 'person',
    names: [
      { name: 'ZEPHYR OAK MARROW & SON', kind: 'primary' },
      { name: 'زفير أوك', kind: 'original' },
      { name: 'Zeph Oak', kind: 'alias' },
      { name: 'The Oak', kind: 'weak' },
    ],
    countries: ['IR'],
    birthDates: ['1961', '1962', '1963', '1962-03-04'],
    birthPlaces: ['Elsewhere, Iraq'],
    identifiers: [{ type: 'passport', value: 'D0001', country: 'IQ' }],
    addresses: [{ text: 'Nowhere, Türkiye', country: 'TR' }],
    programmes: ['Demo'],
    remarks: 'An invented person.',
    validFrom: '2030-01-02',
    provenance: { source: 'UN Security Council Consolidated List', edition: '2031-05-06', reference: 'DMi.001' },
  });
  expect(entry('DMe.001')).toMatchObject({
    schema: 'company',
    names: [{ name: 'FABLE & CO' }, { name: 'Fable Brothers', kind: 'alias' }],
  });
  expect(report.rejected).toMatchObject([{ line: 2, rule: 'name', value: 'NUMBERLESS' }]);
});

test('XML with a document type, or cut short, is refused', async () => {
  const laughs = '<!DOCTYPE x [<!ENTITY a "ha"><!ENTITY b "&a;&a;">]><CONSOLIDATED_LIST>&b;</CONSOLIDATED_LIST>';
  expect((await importFiles([written('a.xml', laughs)])).defects).toMatchObject([{ rule: 'doctype' }]);
  expect((await importFiles([written('a.xml', '<CONSOLIDATED_LIST><INDIVIDUALS>')])).defects).toMatchObject([
    { rule: 'xml' },
  ]);
  const unended = '<?[UTF-8"?>\n<CONSOLIDATED_LIST></CONSOLIDATED_LIST>';
  expect((await importFiles([written('a.xml', unended)])).defects).toMatchObject([{ rule: 'xml' }]);
});

test('CSV with a header: countries by name, a bad date named, a nameless row rejected', async () => {
  const { entry, report } = await imported(['parties.csv'], { list: 'mine', edition: '1' });
  expect(entry('a2')).toMatchObject({ schema: 'company', countries: ['HK', 'CN'] });
  expect(report.rejected.map(({ line, path, rule }) => [line, path, rule])).toEqual([
    [2, '/birthDates/0', 'calendar-date'],
    [4, '/names/0/name', 'schema-minLength'],
    [4, '/names/0/name', 'schema-pattern'],
  ]);
});

test('CSV with a column nobody knows is refused', async () => {
  const outcome = await importFiles([written('p.csv', 'id,name,alliases\n1,A,B\n')], { edition: '1' });
  expect(outcome.defects).toMatchObject([{ rule: 'columns', value: 'alliases' }]);
});

test('CSV of exchange rates and terms', async () => {
  const rates = written('rates.csv', 'id,currency,base,rate\nEUR-USD,EUR,USD,1.0834\n');
  const outcome = await importFiles([rates], { kind: 'EXCHANGE_RATE', list: 'exchange-rates', edition: '2030-01-02' });
  expect(outcome.snapshot?.entries).toMatchObject([{ currency: 'EUR', rate: '1.0834' }]);
});

test('US JSON Lines: identifiers, contacts, links; a repeated id gets a number', async () => {
  const { entry, snapshot } = await imported(['us-csl-2030-01.jsonl']);
  expect(snapshot.header).toMatchObject({ list: 'us-csl', edition: '2030-01' });
  expect(entry('SDN-1')).toMatchObject({
    countries: ['HK'],
    birthDates: ['1970'],
    identifiers: [{ type: 'passport', value: 'K1234567', country: 'HK' }],
    addresses: [{ text: 'Kowloon, HK', country: 'HK' }],
    contacts: [
      { kind: 'domain', value: 'max.example' },
      { kind: 'wallet', value: 'demo1qmax' },
    ],
    linkedTo: ['FICTIVE (HK) LIMITED'],
  });
  expect(entry('SDN-1.2').schema).toBe('any');
  const ofac = await imported(['ofac-2030-02.jsonl']);
  expect(ofac.entry('7')).toMatchObject({
    names: [{ kind: 'primary' }, { kind: 'alias' }, { name: 'STELLA', kind: 'weak' }],
    addresses: [{ country: 'KP' }],
    programmes: ['SDNTK', 'TCO'],
    linkedTo: ['BOOK'],
  });
});

test('files of two formats, or of none, are refused', async () => {
  expect((await importFiles([fixture('un.xml'), fixture('ofac/sdn.csv')])).defects).toMatchObject([
    { rule: 'format' },
    { rule: 'format' },
  ]);
  expect((await importFiles([written('x.bin', 'hello')])).defects).toMatchObject([{ rule: 'format' }]);
});

test('gzip is read whatever the name; what is not UTF-8 is an error', async () => {
  const row = '1,"A","individual","SDNTK",-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- ,-0- \n';
  expect((await importFiles([written('sdn.csv', gzipSync(row))], { edition: '1' })).snapshot?.entries).toHaveLength(1);
  await expect(importFiles([written('sdn.csv', Uint8Array.of(0xff, 0xfe, 0xfd))])).rejects.toThrow('sdn.csv');
});

const list = (name: string): string => join(samples!, 'data/watchlists', name);
const countOf = (entries: readonly unknown[], programme: string): number =>
  (entries as readonly PartyEntry[]).filter(({ programmes }) => programmes?.includes(programme)).length;

test.skipIf(samples === undefined)(
  'the real UN list has 730 individuals and 273 entities (HOLDPOINT_SAMPLES)',
  async () => {
    const outcome = await importFiles([list('un-consolidated-2026-02-27.xml')]);
    if (outcome.snapshot === undefined) throw new Error('not imported');
    expect(outcome.report.files.map(({ records }) => records)).toEqual([730, 273]);
    expect(outcome.snapshot.entries).toHaveLength(1003);
    expect(outcome.report.rejected).toEqual([]);
  },
);

test.skipIf(samples === undefined)(
  'the real SDN list has 11,443 rows and the known narcotics counts (HOLDPOINT_SAMPLES)',
  async () => {
    const outcome = await importFiles([list('ofac-sdn-2023-01.csv'), list('ofac-sdn-address-2023-01.csv')]);
    const { entries } = outcome.snapshot!;
    expect(entries).toHaveLength(11_443);
    expect(['SDNTK', 'SDNT', 'ILLICIT-DRUGS-EO14059'].map((programme) => countOf(entries, programme))).toEqual([
      1504, 399, 71,
    ]);
  },
);

test.skipIf(samples === undefined)('the real US JSON Lines lists are read whole (HOLDPOINT_SAMPLES)', async () => {
  const consolidated = await importFiles([list('us-csl-2022-05.jsonl.gz')]);
  const ofac = await importFiles([list('us-ofac-sdn-2021-07.jsonl.gz')]);
  expect([consolidated.snapshot?.entries.length, ofac.snapshot?.entries.length]).toEqual([14_160, 8_976]);
});
