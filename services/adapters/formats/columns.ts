/**
 * Columns of CSV and members of flat JSON Lines: one table for reading and documentation. Names follow the vocabulary in
 * snake case; masses and amounts are decimals in the unit and currency named beside them.
 */
import type {
  AccountInformation,
  Address,
  Communication,
  Declaration,
  GoodsItem,
  Party,
  SupportingDocument,
} from '../../../proto/holdpoint/v1/declaration.ts';
import { PARTY_ROLES, type PartyRole } from '../../core/declaration/fields.ts';
import { checkS10, isWaybillSerial, splitWaybill } from '../../core/declaration/identifiers.ts';
import { codeText } from '../../core/declaration/text.ts';
import { blank } from '../codec.ts';
import type { ReadRecord } from './format.ts';
import { FUNCTION_CODES, MODE_CODES, NATURE_CODES, openValues, PERSON_CODES, partyOf, type Values } from './values.ts';

export interface Column {
  readonly name: string;
  /** `parcel` columns say the same in every row of a parcel; `item` columns belong to the goods item of the row. */
  readonly of: 'parcel' | 'item';
  readonly doc: string;
}

/** Text of a column; empty when it is not there. */
export type Row = (column: string) => string;

export interface FlatParcel {
  readonly parcel: Row;
  readonly items: readonly Row[];
  readonly documents: readonly Row[];
}

const parcel = (name: string, doc: string): Column => ({ name, of: 'parcel', doc });
const item = (name: string, doc: string): Column => ({ name, of: 'item', doc });

const PARTY_COLUMNS: readonly (readonly [suffix: string, doc: string])[] = [
  ['name', 'Name.'],
  ['identification_number', 'EORI, VAT, IOR or the like.'],
  ['type_of_person', `${PERSON_CODES.acceptable}, or 1, 2, 3.`],
  ['street', 'Street.'],
  ['number', 'House number.'],
  ['street_additional_line', 'Second line of the street.'],
  ['po_box', 'Post office box.'],
  ['city', 'City.'],
  ['sub_division', 'Province, state, county.'],
  ['post_code', 'Post code.'],
  ['country', 'ISO 3166-1 alpha-2.'],
  ['phone', 'Telephone number.'],
  ['email', 'E-mail address.'],
];

const snake = (name: string): string => name.replace(/[A-Z]/gu, (letter) => `_${letter.toLowerCase()}`);

export const COLUMNS: readonly Column[] = [
  parcel('document_number', 'Number of the parcel. The only column that must be there.'),
  parcel('document_type', "S10, HOUSE_WAYBILL, WAYBILL or CARRIER_NUMBER; empty = by the number's shape."),
  parcel('document_issuer', "The declarant's own code for house and carrier numbers."),
  parcel('function', `${FUNCTION_CODES.acceptable}; empty = ORIGINAL.`),
  parcel('revision', "The source's revision number; empty = by issued_at."),
  parcel('issued_at', 'ISO 8601 with offset.'),
  parcel('transport_mode', `${MODE_CODES.acceptable}; empty = POST for an S10.`),
  parcel('posting_date', 'YYYY-MM-DD.'),
  parcel('nature_of_transaction', `${NATURE_CODES.acceptable}, or a number of UPU code list 136.`),
  parcel('master_document_number', 'Master waybill.'),
  parcel('receptacle_identification_number', 'UPU S9 identifier.'),
  parcel('reference_number_ucr', 'Unique consignment reference.'),
  ...PARTY_ROLES.flatMap((role) =>
    PARTY_COLUMNS.map(([suffix, doc]) =>
      parcel(`${snake(role)}_${suffix}`, `${snake(role).replace('_', ' ')}: ${doc}`),
    ),
  ),
  parcel('total_gross_mass', 'Gross mass of the parcel, in mass_unit.'),
  parcel('mass_unit', 'KGM (default), GRM, LBR, ONZ …, for all masses of the row.'),
  parcel('total_amount_invoiced', 'Total value, in currency.'),
  parcel('postal_charges', 'Postal charges, in currency.'),
  parcel('currency', 'ISO 4217, for all amounts of the row.'),
  parcel('country_of_departure', 'ISO 3166-1 alpha-2; empty = of the consignor.'),
  parcel('country_of_destination', 'ISO 3166-1 alpha-2; empty = of the consignee.'),
  parcel('place_of_loading', 'UN/LOCODE, IATA or IMPC code.'),
  parcel('place_of_unloading', 'UN/LOCODE, IATA or IMPC code.'),
  parcel('account_holder', 'S, C, L, B or 3.'),
  parcel('account_issuer', 'Who keeps the account.'),
  parcel('account_number', 'Account number.'),
  parcel('account_name', 'Name of the account.'),
  parcel('account_establishment_date', 'YYYY-MM-DD.'),
  parcel('account_billing_type', 'EFT, MBL, CC, CSH, CHQ, CTO or BILL.'),
  parcel('account_phone', 'Telephone number of the account.'),
  parcel('account_email', 'E-mail address of the account.'),
  parcel('known_consignor', 'Y or N.'),
  parcel('supporting_document_type', 'Such as import-permit.'),
  parcel('supporting_document_number', 'Number of a permit, licence, certificate or invoice.'),
  parcel('supporting_document_issuing_authority', 'Who issued it.'),
  parcel('supporting_document_valid_to', 'YYYY-MM-DD.'),
  item('goods_item_number', 'Counts the goods items of a parcel; a row with a higher one continues the parcel above.'),
  item('description_of_goods', 'What the goods are.'),
  item('harmonized_system_code', 'Six to ten digits.'),
  item('harmonized_system_edition', 'Such as 2022.'),
  item('cus_code', 'ECICS customs number.'),
  item('net_mass', 'In mass_unit.'),
  item('gross_mass', 'In mass_unit.'),
  item('value', 'In currency.'),
  item('country_of_origin', 'ISO 3166-1 alpha-2.'),
  item('quantity', 'Units.'),
  item('number_of_packages', 'Packages.'),
  item('un_number', 'UN numbers, separated by spaces.'),
];

export const COLUMN_NAMES: ReadonlySet<string> = new Set(COLUMNS.map(({ name }) => name));
export const ITEM_COLUMNS: readonly string[] = COLUMNS.filter((c) => c.of === 'item').map(({ name }) => name);
export const PARCEL_COLUMNS: readonly string[] = COLUMNS.filter((c) => c.of === 'parcel').map(({ name }) => name);
export const DOCUMENT_PREFIX = 'supporting_document_';

export const flatRecord = (
  { parcel: row, items, documents }: FlatParcel,
  values: Values = openValues(),
): ReadRecord => {
  const document = documentOf(row, values);
  const unit = row('mass_unit');
  const currency = row('currency');
  const declaration: Declaration = {
    ...blank<Declaration>('Declaration'),
    document,
    function: values.code('function', row('function'), FUNCTION_CODES) as Declaration['function'],
    revision: values.integer('revision', row('revision')) ?? 0,
    issuedAt: values.instant('issuedAt', row('issued_at')),
    transportMode: modeOf(row, document.type, values),
    masterDocumentNumber: row('master_document_number'),
    receptacleIdentificationNumber: row('receptacle_identification_number'),
    referenceNumberUcr: row('reference_number_ucr'),
    postingDate: row('posting_date'),
    consignor: flatParty('consignor', row, values),
    consignee: flatParty('consignee', row, values),
    notifyParty: flatParty('notifyParty', row, values),
    buyer: flatParty('buyer', row, values),
    seller: flatParty('seller', row, values),
    goodsItem: items.map((goods, i) => flatItem(goods, `goodsItem[${i}]`, { unit, currency, values })),
    totalGrossMassMg: values.massMg('totalGrossMassMg', row('total_gross_mass'), unit),
    totalAmountInvoiced: values.money('totalAmountInvoiced', row('total_amount_invoiced'), currency),
    postalCharges: values.money('postalCharges', row('postal_charges'), currency),
    natureOfTransaction: values.code(
      'natureOfTransaction',
      row('nature_of_transaction'),
      NATURE_CODES,
    ) as Declaration['natureOfTransaction'],
    countryOfDeparture: row('country_of_departure'),
    countryOfDestination: row('country_of_destination'),
    placeOfLoading: row('place_of_loading'),
    placeOfUnloading: row('place_of_unloading'),
    account: flatAccount(row, values),
    supportingDocuments: documents.map(flatDocument).filter(({ type, number }) => `${type}${number}`.trim() !== ''),
  };
  return { kind: 'declaration', declaration, defects: values.defects };
};

type DocumentValue = NonNullable<Declaration['document']>;

const documentOf = (row: Row, values: Values): DocumentValue => {
  const number = codeText(row('document_number'));
  const declared = row('document_type').trim() === '' ? typeByShape(number) : row('document_type');
  const type = values.code('document.type', declared, {
    type: 'DocumentType',
    rule: 'document-type',
    acceptable: '',
  }) as DocumentValue['type'];
  return { type, issuer: row('document_issuer'), number };
};

const typeByShape = (number: string): string => {
  if (number === '') return '';
  if (checkS10(number) !== 'shape') return 'S10';
  const waybill = splitWaybill(number);
  return number.includes('-') && waybill !== undefined && isWaybillSerial(waybill.serial)
    ? 'WAYBILL'
    : 'CARRIER_NUMBER';
};

const modeOf = (row: Row, type: DocumentValue['type'], values: Values): Declaration['transportMode'] => {
  const declared = row('transport_mode');
  const mode = declared.trim() === '' && type === 'DOCUMENT_TYPE_S10' ? 'POST' : declared;
  return values.code('transportMode', mode, MODE_CODES) as Declaration['transportMode'];
};

const flatParty = (role: PartyRole, row: Row, values: Values): Party | undefined => {
  const of = (suffix: string): string => row(`${snake(role)}_${suffix}`);
  const address: Partial<Address> = {
    street: of('street'),
    number: of('number'),
    streetAdditionalLine: of('street_additional_line'),
    poBox: of('po_box'),
    city: of('city'),
    subDivision: of('sub_division'),
    postCode: of('post_code'),
    country: of('country'),
  };
  const communication: Communication[] = [
    { type: 'COMMUNICATION_TYPE_TELEPHONE', identifier: of('phone') },
    { type: 'COMMUNICATION_TYPE_EMAIL', identifier: of('email') },
  ];
  return partyOf({
    name: of('name'),
    identificationNumber: of('identification_number'),
    typeOfPerson: values.code(`${role}.typeOfPerson`, of('type_of_person'), PERSON_CODES) as Party['typeOfPerson'],
    address,
    communication,
  });
};

interface ItemContext {
  readonly unit: string;
  readonly currency: string;
  readonly values: Values;
}

const flatItem = (row: Row, path: string, { unit, currency, values }: ItemContext): GoodsItem => ({
  ...blank<GoodsItem>('GoodsItem'),
  goodsItemNumber: values.integer(`${path}.goodsItemNumber`, row('goods_item_number')) ?? 0,
  descriptionOfGoods: row('description_of_goods'),
  harmonizedSystemCode: row('harmonized_system_code'),
  harmonizedSystemEdition: row('harmonized_system_edition'),
  cusCode: row('cus_code'),
  netMassMg: values.massMg(`${path}.netMassMg`, row('net_mass'), row('mass_unit') || unit),
  grossMassMg: values.massMg(`${path}.grossMassMg`, row('gross_mass'), row('mass_unit') || unit),
  value: values.money(`${path}.value`, row('value'), row('currency') || currency),
  countryOfOrigin: row('country_of_origin'),
  quantity: values.integer(`${path}.quantity`, row('quantity')),
  numberOfPackages: values.integer(`${path}.numberOfPackages`, row('number_of_packages')),
  unNumber: row('un_number').split(/\s+/u).filter(Boolean),
});

const flatAccount = (row: Row, values: Values): AccountInformation | undefined => {
  const account: AccountInformation = {
    ...blank<AccountInformation>('AccountInformation'),
    accountHolder: row('account_holder'),
    accountIssuer: row('account_issuer'),
    accountNumber: row('account_number'),
    accountName: row('account_name'),
    establishmentDate: row('account_establishment_date'),
    billingType: row('account_billing_type'),
    phone: row('account_phone'),
    email: row('account_email'),
    knownConsignor: values.flag('account.knownConsignor', row('known_consignor')),
  };
  const isSaid = Object.values(account).some((value) => value !== undefined && String(value).trim() !== '');
  return isSaid ? account : undefined;
};

const flatDocument = (row: Row): SupportingDocument => ({
  type: row(`${DOCUMENT_PREFIX}type`),
  number: row(`${DOCUMENT_PREFIX}number`),
  issuingAuthority: row(`${DOCUMENT_PREFIX}issuing_authority`),
  validTo: row(`${DOCUMENT_PREFIX}valid_to`),
});
