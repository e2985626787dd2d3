/**
 * Every field of a declaration and what may stand in it: the one table that validation and documentation read.
 * Limits are those of EU ICS2 (interface specification v2.02) where it has the field, else ours. Length is counted
 * in characters after white space is collapsed; more than the limit is rejected, because a text cut short names somebody
 * else.
 */
import type { FormatName } from './formats.ts';

export interface TextField {
  readonly field: string;
  readonly charsMax: number;
  /** Row of `FORMATS` (`formats.ts`) that a value has to fit where there is one. */
  readonly format?: FormatName;
  readonly doc: string;
}

const text = (field: string, charsMax: number, doc: string, format?: FormatName): TextField => ({
  field,
  charsMax,
  doc,
  ...(format !== undefined && { format }),
});

export const DOCUMENT_FIELDS = [
  text(
    'issuer',
    35,
    "Who gave the number: empty for S10, the airline prefix of a waybill, else the declarant's own code.",
  ),
  text('number', 70, 'The number of the parcel: 13 characters of an S10, 8 digits of a waybill, else up to 70.'),
] as const;

export const ADDRESS_FIELDS = [
  text('street', 70, 'Street.'),
  text('number', 35, 'House number.'),
  text('streetAdditionalLine', 70, 'Second line of the street.'),
  text('poBox', 70, 'Post office box.'),
  text('city', 35, 'City.'),
  text('subDivision', 35, 'Province, state, county.'),
  text('postCode', 17, 'Post code.'),
  text('country', 2, 'ISO 3166-1 alpha-2.', 'country'),
] as const;

export const PARTY_FIELDS = [
  text('name', 70, 'Name of the person or company.'),
  text('identificationNumber', 17, 'EORI, VAT, IOR or the like.'),
] as const;

export const COMMUNICATION_FIELDS = [text('identifier', 512, 'Telephone number, e-mail address or the like.')] as const;

export const GOODS_FIELDS = [
  text('descriptionOfGoods', 512, 'What the goods are, in plain words.'),
  text('harmonizedSystemCode', 10, 'Six to ten digits.', 'hs'),
  text('harmonizedSystemEdition', 4, 'Edition of the Harmonized System, such as 2022.'),
  text('cusCode', 9, 'ECICS customs number, seven digits, a hyphen, a check digit.', 'cus'),
  text('countryOfOrigin', 2, 'ISO 3166-1 alpha-2.', 'country'),
  text('typeOfPackages', 35, 'Kind of package, such as CT.'),
  text('shippingMarks', 512, 'Marks on the packages.'),
] as const;

export const ACCOUNT_FIELDS = [
  text('accountHolder', 70, 'Role of the account holder: S, C, L, B or 3.'),
  text('accountIssuer', 70, 'Who keeps the account.'),
  text('accountNumber', 70, 'Account number.'),
  text('accountName', 70, 'Name of the account.'),
  text('shippingFrequency', 17, 'S, I, O, B, R or X.'),
  text('establishmentDate', 10, 'Day the account was opened, YYYY-MM-DD.', 'day'),
  text('billingType', 17, 'EFT, MBL, CC, CSH, CHQ, CTO or BILL.'),
  text('transactionType', 17, 'C2C, B2B and the like.'),
  text('phone', 70, 'Telephone number of the account.'),
  text('email', 512, 'E-mail address of the account.'),
  text('networkAddress', 70, 'IP or MAC address at account creation or pickup request.'),
  text('identityDocument', 70, 'Kind and number of the identity document shown.'),
  text('filingType', 17, '01 standard, 02 express, 03 electronic commerce, 04 postal.'),
] as const;

export const DOCUMENTS_FIELDS = [
  text('type', 35, 'Such as import-permit, export-authorisation, invoice.'),
  text('number', 70, 'Number of the document.'),
  text('issuingAuthority', 70, 'Who issued it.'),
  text('validTo', 10, 'Last day of validity, YYYY-MM-DD.', 'day'),
] as const;

export const INFORMATION_FIELDS = [
  text('country', 2, 'ISO 3166-1 alpha-2.', 'country'),
  text('subject', 35, 'Whom or what the line is about, such as CUS.'),
  text('identifier', 35, 'Kind of information, such as AH.'),
  text('text', 512, 'The information itself.'),
] as const;

export const DECLARATION_FIELDS = [
  text('masterDocumentNumber', 70, 'The master waybill the parcel travels under.'),
  text('receptacleIdentificationNumber', 35, 'UPU S9 receptacle identifier.'),
  text('referenceNumberUcr', 35, 'Unique consignment reference.'),
  text('postingDate', 10, 'Day of posting, YYYY-MM-DD.', 'day'),
  text('countryOfDeparture', 2, 'ISO 3166-1 alpha-2.', 'country'),
  text('countryOfDestination', 2, 'ISO 3166-1 alpha-2.', 'country'),
  text('placeOfLoading', 17, 'UN/LOCODE, IATA code or IMPC code.'),
  text('placeOfUnloading', 17, 'UN/LOCODE, IATA code or IMPC code.'),
] as const;

/** Most entries a list may have. */
export const COUNTS_MAX = {
  goodsItem: 99,
  communication: 9,
  supportingDocuments: 99,
  additionalInformation: 99,
  countriesOfTransit: 99,
  unNumber: 99,
} as const;

/** Whole numbers: none is negative, none is beyond 2^53 − 1. Masses are milligrams, amounts minor units. */
export const NUMBER_FIELDS = {
  declaration: ['totalGrossMassMg'],
  goodsItem: ['netMassMg', 'grossMassMg', 'quantity', 'numberOfPackages'],
} as const;

export const MONEY_FIELDS = ['totalAmountInvoiced', 'postalCharges'] as const;
export const PARTY_ROLES = ['consignor', 'consignee', 'notifyParty', 'buyer', 'seller'] as const;
export type PartyRole = (typeof PARTY_ROLES)[number];

/** Shortest description that can say anything. */
export const DESCRIPTION_CHARS_MIN = 3;

/** Descriptions that say nothing when they are all there is (ICS2 stop words and their like). */
export const VAGUE_DESCRIPTIONS: ReadonlySet<string> = new Set(
  `GIFT|GIFTS|SAMPLE|SAMPLES|PARTS|GOODS|DAILY NECESSITIES|GENERAL CARGO|MERCHANDISE|ITEMS|ITEM|PERSONAL EFFECTS|PERSONAL
   BELONGINGS|ACCESSORIES|VARIOUS|MISCELLANEOUS|MISC|STUFF|OTHER|OTHERS|PRODUCT|PRODUCTS|FREIGHT ALL KINDS|FAK|SAID TO
   CONTAIN|CONSOLIDATED CARGO|CARGO|PARCEL|PACKAGE|N/A|NONE|UNKNOWN|AS PER INVOICE|SEE INVOICE|CADEAU|GESCHENK|REGALO|
   PRESENTE|WARE|WAREN|MARCHANDISES|MERCANCIA|礼品|样品|日用品|ПОДАРОК|ТОВАРЫ`
    .split('|')
    .map((phrase) => phrase.replace(/\s+/gu, ' ').trim()),
);
