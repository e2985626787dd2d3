/** Cargo messages of our own making; the real samples have golden files beside this. */
import { expect, test } from 'vitest';
import { toJson } from '../../../services/adapters/codec.ts';
import { type JudgedRecord, readRecords } from '../../../services/adapters/formats/index.ts';
import { reference } from '../../support/declarations.ts';

const read = (xml: string): JudgedRecord => {
  const [record, ...rest] = [...readRecords({ bytes: Buffer.from(xml), reference: reference() })];
  expect(rest).toEqual([]);
  return record!;
};

const header = (type: string, issued: string, purpose = 'Creation'): string =>
  `<rsm:MessageHeaderDocument><TypeCode>${type}</TypeCode><IssueDateTime>${issued}</IssueDateTime><PurposeCode>${purpose}</PurposeCode>
   <SenderParty><PrimaryID schemeID="C">SOFTWARE</PrimaryID></SenderParty><SenderParty><PrimaryID schemeID="P">agt/ams01</PrimaryID></SenderParty></rsm:MessageHeaderDocument>`;

const party = (role: string, name: string, country: string): string =>
  `<${role}><Name>${name}</Name><PostalStructuredAddress><StreetName>Dock 4</StreetName><CityName>Anytown</CityName><CountryID>${country}</CountryID></PostalStructuredAddress></${role}>`;

const note = (code: string, content: string, subject: string): string =>
  `<IncludedCustomsNote><ContentCode>${code}</ContentCode><Content>${content}</Content><SubjectCode>${subject}</SubjectCode><CountryID>US</CountryID></IncludedCustomsNote>`;

const house = (issued: string, body: string, purpose?: string): string =>
  `<rsm:HouseWaybill xmlns:rsm="iata:housewaybill:1">${header('703', issued, purpose)}<rsm:BusinessHeaderDocument><ID>amz-77</ID></rsm:BusinessHeaderDocument>
   <rsm:MasterConsignment><TransportContractDocument><ID>020-12345675</ID></TransportContractDocument><IncludedHouseConsignment>
   <IncludedTareGrossWeightMeasure unitCode="LBR">10</IncludedTareGrossWeightMeasure>${party('ConsignorParty', 'Import Best', 'NL')}${party('ConsigneeParty', 'Good Buyer', 'US')}${body}
   </IncludedHouseConsignment></rsm:MasterConsignment></rsm:HouseWaybill>`;

const direct = (body: string, type = '740'): string =>
  `<Waybill>${header(type, '2026-02-01T00:30:00+02:00')}<BusinessHeaderDocument><ID>888-11111111</ID></BusinessHeaderDocument><MasterConsignment>${body}</MasterConsignment></Waybill>`;

test('a house waybill is named by its sender and its own number, and its mass becomes milligrams', () => {
  const record = read(house('2026-02-01T09:00:00Z', '<SummaryDescription>Bicycle bells, brass</SummaryDescription>'));
  expect(record).toMatchObject({
    kind: 'declaration',
    declaration: {
      document: { type: 'DOCUMENT_TYPE_HOUSE_WAYBILL', issuer: 'AGT/AMS01', number: 'AMZ-77' },
      masterDocumentNumber: '020-12345675',
      totalGrossMassMg: 4_535_924,
      goodsItem: [{ descriptionOfGoods: 'Bicycle bells, brass' }],
      countryOfDeparture: 'NL',
      countryOfDestination: 'US',
    },
  });
});

test('an issue time without offset is taken as UTC, and that is noted', () => {
  const record = read(house('2026-02-01T09:00:00', ''));
  expect(record).toMatchObject({ declaration: { issuedAt: { seconds: 1_769_936_400 }, revision: 1_769_936_400_000 } });
  expect(record.defects).toContainEqual(expect.objectContaining({ rule: 'time-zone-missing', path: 'issuedAt' }));
});

test('an issue time with an offset is the same instant, and the posting day stays as written', () => {
  expect(read(direct(''))).toMatchObject({
    declaration: { issuedAt: { seconds: Date.parse('2026-01-31T22:30:00Z') / 1000 }, postingDate: '2026-02-01' },
  });
});

test.each([
  ['Creation', 'DECLARATION_FUNCTION_ORIGINAL'],
  ['Update', 'DECLARATION_FUNCTION_AMENDMENT'],
  ['Deletion', 'DECLARATION_FUNCTION_CANCELLATION'],
])('purpose %s is %s', (purpose, expected) => {
  expect(read(house('2026-02-01T09:00:00Z', '', purpose))).toMatchObject({ declaration: { function: expected } });
});

test('an unknown purpose rejects', () => {
  expect(read(house('2026-02-01T09:00:00Z', '', 'Whatever')).defects[0]).toMatchObject({
    rule: 'unknown-function',
    value: 'Whatever',
  });
});

test('account lines of ACAS are kept as the account, and as they came', () => {
  const lines: readonly (readonly [string, string])[] = [
    ['AH', 'S'],
    ['AR', 'ACC-1'],
    ['KP', 'Y'],
    ['AE', '20JAN23'],
    ['BT', 'CTO'],
    ['VP', '+1 555 0100'],
    ['MU', 'ann'],
    ['MD', 'example.org'],
  ];
  const body = lines.map(([code, content]) => note(code, content, 'CUS')).join('') + note('T', 'NL123456789B01', 'SHP');
  for (const record of [read(house('2026-02-01T09:00:00Z', body)), read(direct(body, '741'))]) {
    const told = record.kind === 'declaration' ? record.declaration : record.kind === 'link' ? record.link : undefined;
    expect(told!.account).toMatchObject({
      accountHolder: 'S',
      accountNumber: 'ACC-1',
      knownConsignor: true,
      establishmentDate: '2023-01-20',
      billingType: 'CTO',
      phone: '+1 555 0100',
      phoneVerified: true,
      email: 'ann@example.org',
      emailVerified: false,
    });
    expect(told!.additionalInformation).toHaveLength(9);
  }
});

test('a master waybill is a link, a direct one a parcel', () => {
  expect(read(direct('', '741')).kind).toBe('link');
  expect(read(direct('', '740')).kind).toBe('declaration');
});

test('rating items that bring only a tariff number continue the goods before them; bare volumes do not count', () => {
  const item = (inner: string): string => `<IncludedMasterConsignmentItem>${inner}</IncludedMasterConsignmentItem>`;
  const rating = `<ApplicableRating>${item('<TypeCode>830610</TypeCode><GrossWeightMeasure unitCode="KGM">2</GrossWeightMeasure><NatureIdentificationTransportCargo><Identification>Bells</Identification></NatureIdentificationTransportCargo>')}${item('<TypeCode>871499</TypeCode>')}${item('<GrossVolumeMeasure>1</GrossVolumeMeasure>')}</ApplicableRating>`;
  const record = read(direct(rating));
  const goods = record.kind === 'declaration' ? record.declaration.goodsItem : [];
  expect(goods.map((item) => [item.descriptionOfGoods, item.harmonizedSystemCode])).toEqual([
    ['Bells', '830610'],
    ['Bells', '871499'],
  ]);
});

test('pieces that contradict each other and a leg without mode are noted', () => {
  const body = `<TotalPieceQuantity>5</TotalPieceQuantity><SpecifiedLogisticsTransportMovement><StageCode>Main</StageCode></SpecifiedLogisticsTransportMovement>
    <ApplicableRating><IncludedMasterConsignmentItem><PieceQuantity>5</PieceQuantity><TransportLogisticsPackage><ItemQuantity>3</ItemQuantity></TransportLogisticsPackage></IncludedMasterConsignmentItem></ApplicableRating>`;
  const record = read(direct(body));
  expect(record.defects.filter(({ severity }) => severity === 'SEVERITY_NOTE').map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['piece-mismatch', 'mode-missing']),
  );
  expect(record.kind === 'declaration' && toJson('Declaration', record.declaration)).toMatchObject({
    transportMode: 'AIR_CARGO',
  });
});
