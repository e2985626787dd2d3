/**
 * Writes the sample traffic of `holdpoint up --demo`: `node infra/demo/generate.ts`. Seeded, so it writes the same files
 * each time. All parties are invented; what is illicit is simulated, and says nothing of anybody's real traffic.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { s10Number } from '../../models/simulator/parcel.ts';
import { simulateTraffic } from '../../models/simulator/traffic.ts';
import type { Declaration, GoodsItem, Party } from '../../proto/holdpoint/v1/declaration.ts';
import { toJson } from '../../services/adapters/codec.ts';
import { exponentOf } from '../../services/core/declaration/codes.ts';

const START_MS = Date.UTC(2026, 8, 14);

/** Every file of the sample traffic: its name and text. */
export const demoFiles = (): ReadonlyMap<string, string> => {
  // Of the weeks tried, one in which a parcel is held for its score alone.
  const traffic = [
    ...simulateTraffic({ seed: 20_260_920, parcels: 320, startMs: START_MS, days: 7, illicitShare: 0.05 }),
  ].map(({ declaration }) => declaration);
  const post = traffic.filter((one) => one.transportMode === 'TRANSPORT_MODE_POST');
  const express = traffic.filter((one) => one.transportMode !== 'TRANSPORT_MODE_POST');
  const waybills = express.slice(0, 6).map(asHouseWaybill);
  return new Map([
    ['itmatt.xml', itmattOf(post.slice(0, 70))],
    ['parcels.csv', csvOf(post.slice(70, 170))],
    ['canonical.jsonl', linesOf([...post.slice(170), ...staged()].map((one) => toJson('Declaration', one)))],
    ['express.jsonl', linesOf(express.slice(6).map(flatParcel))],
    ...waybills.map((waybill, at) => [`waybills/hwb-${at + 1}.xml`, waybillOf(waybill)] as const),
  ]);
};

const generate = (): void => {
  rmSync(new URL('waybills/', import.meta.url), { recursive: true, force: true });
  mkdirSync(new URL('waybills/', import.meta.url));
  for (const [name, text] of demoFiles()) writeFileSync(new URL(name, import.meta.url), text);
};

const linesOf = (values: readonly object[]): string => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`;

/** Cases that a visitor should see, whatever the simulator drew: one a rule, licit look-alikes beside them. */
const staged = (): readonly Declaration[] => {
  const template = [
    ...simulateTraffic({
      seed: 7,
      parcels: 60,
      startMs: START_MS + 7 * 86_400_000,
      days: 1,
      illicitShare: 0,
      vagueShare: 0,
    }),
  ]
    .map(({ declaration }) => declaration)
    .filter((one) => one.transportMode === 'TRANSPORT_MODE_POST' && one.goodsItem.length === 1);
  const parcels = CASES.map((one, at) => stagedParcel(template[at % template.length]!, one, at));
  const held = parcels[0]!;
  return [
    ...parcels,
    { ...held, function: 'DECLARATION_FUNCTION_CANCELLATION', revision: 2 },
    { ...parcels.at(-1)!, document: { type: 'DOCUMENT_TYPE_S10', issuer: '', number: 'RR123456789NL' } },
    parcels.at(-1)!,
  ];
};

interface Case {
  readonly goods: string;
  readonly hs: string;
  readonly from?: Partial<Party>;
}

const CASES: readonly Case[] = [
  { goods: 'N-phenethyl-4-piperidone, 1 kg, for research', hs: '293339' },
  { goods: 'metonitazene powder', hs: '293399' },
  { goods: 'single punch tablet press TDP 5 with M30 die set', hs: '847989' },
  { goods: 'food supplement capsules', hs: '210690', from: { name: 'Bangkok Chimeric Supplements' } },
  { goods: 'naloxone nasal spray 4 mg', hs: '300490' },
  { goods: 'fentanyl test strips, 100 pieces', hs: '382219' },
  { goods: 'textbook: pharmacology of opioids', hs: '490199' },
  { goods: 'gift', hs: '' },
  { goods: 'stainless steel bicycle pump', hs: '841420' },
];

const stagedParcel = (template: Declaration, { goods, hs, from }: Case, at: number): Declaration => ({
  ...template,
  document: {
    type: 'DOCUMENT_TYPE_S10',
    issuer: '',
    number: s10Number('LX', 77_000_000 + at, template.countryOfDeparture),
  },
  consignor: { ...template.consignor!, ...from },
  goodsItem: [{ ...template.goodsItem[0]!, descriptionOfGoods: goods, harmonizedSystemCode: hs }],
});

const asHouseWaybill = (declaration: Declaration, at: number): Declaration => ({
  ...declaration,
  document: { type: 'DOCUMENT_TYPE_HOUSE_WAYBILL', issuer: 'DEMOEXPRESS', number: `HWB7700${at + 1}` },
  transportMode: 'TRANSPORT_MODE_AIR_CARGO',
});

type Flat = Readonly<Record<string, string>>;

const decimal = (minor: number, currency: string): string => {
  const exponent = exponentOf(currency) ?? 2;
  return (minor / 10 ** exponent).toFixed(exponent);
};
const kilograms = (mg: number | undefined): string => (mg === undefined ? '' : String(mg / 1e6));

const flatParcel = (one: Declaration): object => {
  const { goodsItem } = one;
  return { ...filled(parcelMembers(one)), goods_item: goodsItem.map((item) => filled(itemMembers(item))) };
};

const filled = (flat: Flat): Flat => Object.fromEntries(Object.entries(flat).filter(([, value]) => value !== ''));

const parcelMembers = (one: Declaration): Flat => ({
  document_number: one.document?.number ?? '',
  document_type: (one.document?.type ?? '').replace('DOCUMENT_TYPE_', ''),
  document_issuer: one.document?.issuer ?? '',
  revision: String(one.revision),
  issued_at: one.issuedAt === undefined ? '' : new Date(one.issuedAt.seconds * 1000).toISOString(),
  transport_mode: one.transportMode.replace('TRANSPORT_MODE_', ''),
  posting_date: one.postingDate,
  nature_of_transaction: one.natureOfTransaction.replace('NATURE_OF_TRANSACTION_', '').replace('UNSPECIFIED', ''),
  ...partyMembers('consignor', one.consignor),
  ...partyMembers('consignee', one.consignee),
  total_gross_mass: kilograms(one.totalGrossMassMg),
  mass_unit: 'KGM',
  currency: currencyOf(one),
  country_of_departure: one.countryOfDeparture,
  country_of_destination: one.countryOfDestination,
  place_of_loading: one.placeOfLoading,
  place_of_unloading: one.placeOfUnloading,
  supporting_document_type: one.supportingDocuments[0]?.type ?? '',
  supporting_document_number: one.supportingDocuments[0]?.number ?? '',
  supporting_document_issuing_authority: one.supportingDocuments[0]?.issuingAuthority ?? '',
});

const currencyOf = (one: Declaration): string => one.goodsItem[0]?.value?.currency ?? '';

const partyMembers = (role: string, party: Party | undefined): Flat => ({
  [`${role}_name`]: party?.name ?? '',
  [`${role}_street`]: party?.address?.street ?? '',
  [`${role}_number`]: party?.address?.number ?? '',
  [`${role}_city`]: party?.address?.city ?? '',
  [`${role}_post_code`]: party?.address?.postCode ?? '',
  [`${role}_country`]: party?.address?.country ?? '',
  [`${role}_phone`]: contactOf(party, 'COMMUNICATION_TYPE_TELEPHONE'),
  [`${role}_email`]: contactOf(party, 'COMMUNICATION_TYPE_EMAIL'),
});

const contactOf = (party: Party | undefined, type: string): string =>
  party?.communication.find((line) => line.type === type)?.identifier ?? '';

const itemMembers = (item: GoodsItem): Flat => ({
  goods_item_number: String(item.goodsItemNumber),
  description_of_goods: item.descriptionOfGoods,
  harmonized_system_code: item.harmonizedSystemCode,
  net_mass: kilograms(item.netMassMg),
  value: item.value === undefined ? '' : decimal(item.value.amountMinor, item.value.currency),
  country_of_origin: item.countryOfOrigin,
  quantity: item.quantity === undefined ? '' : String(item.quantity),
});

const csvOf = (declarations: readonly Declaration[]): string => {
  const rows = declarations.flatMap((one) =>
    one.goodsItem.map((item) => ({ ...parcelMembers(one), ...itemMembers(item) })),
  );
  const names = Object.keys(rows[0]!);
  const quoted = (text: string): string => (/[",\n]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return `${[names.join(','), ...rows.map((row: Flat) => names.map((name) => quoted(row[name] ?? '')).join(','))].join('\n')}\n`;
};

type Xml = string;

const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
/** An element with text or elements in it; nothing when there is nothing to say. */
const element = (name: string, content: string | readonly Xml[], attributes: Flat = {}): Xml => {
  const inner = typeof content === 'string' ? escaped(content) : content.join('');
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`);
  return inner === '' ? '' : `<${name}${written.join('')}>${inner}</${name}>`;
};

const itmattOf = (declarations: readonly Declaration[]): Xml => {
  const items = declarations.map((one) =>
    element(
      'Item',
      [
        element('ItemId', one.document?.number ?? ''),
        element('PostingDate', one.postingDate),
        element('NatureOfTransaction', one.natureOfTransaction.replace('NATURE_OF_TRANSACTION_', '')),
        element('OriginOffice', one.placeOfLoading),
        element('DestinationOffice', one.placeOfUnloading),
        element('OriginCountry', one.countryOfDeparture),
        element('DestinationCountry', one.countryOfDestination),
        element('GrossWeight', kilograms(one.totalGrossMassMg), { unit: 'KGM' }),
        postalParty('Sender', one.consignor),
        postalParty('Addressee', one.consignee),
        ...one.goodsItem.map(postalItem),
      ],
      { revision: String(one.revision) },
    ),
  );
  const created = new Date(START_MS).toISOString();
  return `<?xml version="1.0" encoding="UTF-8"?>\n<ITMATT created="${created}">\n${items.join('\n')}\n</ITMATT>\n`;
};

const postalParty = (name: string, party: Party | undefined): Xml =>
  element(name, [
    element('Name', party?.name ?? ''),
    element('Street', party?.address?.street ?? ''),
    element('HouseNumber', party?.address?.number ?? ''),
    element('City', party?.address?.city ?? ''),
    element('PostCode', party?.address?.postCode ?? ''),
    element('Country', party?.address?.country ?? ''),
    element('Telephone', contactOf(party, 'COMMUNICATION_TYPE_TELEPHONE')),
    element('Email', contactOf(party, 'COMMUNICATION_TYPE_EMAIL')),
  ]);

const postalItem = (item: GoodsItem): Xml =>
  element(
    'Content',
    [
      element('Description', item.descriptionOfGoods),
      element('HSCode', item.harmonizedSystemCode),
      element('OriginCountry', item.countryOfOrigin),
      element('NetWeight', kilograms(item.netMassMg), { unit: 'KGM' }),
      element('Value', item.value === undefined ? '' : decimal(item.value.amountMinor, item.value.currency), {
        currency: item.value?.currency ?? '',
      }),
      element('Quantity', item.quantity === undefined ? '' : String(item.quantity)),
    ],
    { number: String(item.goodsItemNumber) },
  );

const waybillOf = (one: Declaration): Xml => {
  const number = one.document?.number ?? '';
  const issued = new Date((one.issuedAt?.seconds ?? 0) * 1000).toISOString();
  const body = [
    element('MessageHeaderDocument', [
      element('ID', number),
      element('TypeCode', '703'),
      element('IssueDateTime', issued),
      element('PurposeCode', 'Creation'),
      element('SenderParty', [element('PrimaryID', one.document?.issuer ?? '', { schemeID: 'P' })]),
    ]),
    element('BusinessHeaderDocument', [element('ID', number)]),
    element('MasterConsignment', [
      element('IncludedHouseConsignment', [
        element('GrossWeightMeasure', kilograms(one.totalGrossMassMg), { unitCode: 'KGM' }),
        cargoParty('ConsignorParty', one.consignor),
        cargoParty('ConsigneeParty', one.consignee),
        element('OriginLocation', [element('ID', one.placeOfLoading)]),
        element('FinalDestinationLocation', [element('ID', one.placeOfUnloading)]),
        ...one.goodsItem.map(cargoItem),
      ]),
    ]),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n<HouseWaybill xmlns="iata:housewaybill:1">${body.join('\n')}</HouseWaybill>\n`;
};

const cargoParty = (name: string, party: Party | undefined): Xml =>
  element(name, [
    element('Name', party?.name ?? ''),
    element('PostalStructuredAddress', [
      element('StreetName', [party?.address?.street, party?.address?.number].filter(Boolean).join(' ')),
      element('CityName', party?.address?.city ?? ''),
      element('PostcodeCode', party?.address?.postCode ?? ''),
      element('CountryID', party?.address?.country ?? ''),
    ]),
  ]);

const cargoItem = (item: GoodsItem): Xml =>
  element('IncludedHouseConsignmentItem', [
    element('SequenceNumeric', String(item.goodsItemNumber)),
    element('TypeCode', item.harmonizedSystemCode),
    element('NetWeightMeasure', kilograms(item.netMassMg), { unitCode: 'KGM' }),
    element(
      'CustomsValueAmount',
      item.value === undefined ? '' : decimal(item.value.amountMinor, item.value.currency),
      {
        currencyID: item.value?.currency ?? '',
      },
    ),
    element('OriginCountry', [element('ID', item.countryOfOrigin)]),
    element('NatureIdentificationTransportCargo', [element('Identification', item.descriptionOfGoods)]),
  ]);

if (import.meta.main) generate();
