/**
 * The content of a declaration as one text: two normalised declarations say the same exactly when these texts are equal.
 * Function, revision and issue time are left out, for they say when and why, not what. Each value stands behind its field
 * number, absent ones are left out (so that a field the vocabulary gains later changes no digest of today), and control
 * characters, which normalised text cannot contain, separate them.
 */
import type {
  AccountInformation,
  Address,
  Declaration,
  GoodsItem,
  Money,
  Party,
} from '../../../proto/holdpoint/v1/declaration.ts';

const END = '\u001f';
const OPEN = '\u001d';
const CLOSE = '\u001e';

export const canonicalText = (d: Declaration): string =>
  message(1, d.document, (it) => code(1, it.type) + text(2, it.issuer) + text(3, it.number)) +
  code(5, d.transportMode) +
  text(6, d.masterDocumentNumber) +
  text(7, d.receptacleIdentificationNumber) +
  text(8, d.referenceNumberUcr) +
  text(9, d.postingDate) +
  message(10, d.consignor, party) +
  message(11, d.consignee, party) +
  message(12, d.notifyParty, party) +
  message(13, d.buyer, party) +
  message(14, d.seller, party) +
  messages(15, d.goodsItem, goodsItem) +
  optional(16, d.totalGrossMassMg) +
  message(17, d.totalAmountInvoiced, money) +
  message(18, d.postalCharges, money) +
  code(19, d.natureOfTransaction) +
  text(20, d.countryOfDeparture) +
  text(21, d.countryOfDestination) +
  texts(22, d.countriesOfTransit) +
  text(23, d.placeOfLoading) +
  text(24, d.placeOfUnloading) +
  message(25, d.account, account) +
  messages(
    26,
    d.supportingDocuments,
    (it) => text(1, it.type) + text(2, it.number) + text(3, it.issuingAuthority) + text(4, it.validTo),
  ) +
  messages(
    27,
    d.additionalInformation,
    (it) => text(1, it.country) + text(2, it.subject) + text(3, it.identifier) + text(4, it.text),
  );

const party = (it: Party): string =>
  text(1, it.name) +
  text(2, it.identificationNumber) +
  code(3, it.typeOfPerson) +
  message(4, it.address, address) +
  messages(5, it.communication, (line) => code(1, line.type) + text(2, line.identifier));

const address = (it: Address): string =>
  text(1, it.street) +
  text(2, it.number) +
  text(3, it.streetAdditionalLine) +
  text(4, it.poBox) +
  text(5, it.city) +
  text(6, it.subDivision) +
  text(7, it.postCode) +
  text(8, it.country);

const goodsItem = (it: GoodsItem): string =>
  number(1, it.goodsItemNumber) +
  text(2, it.descriptionOfGoods) +
  text(3, it.harmonizedSystemCode) +
  text(4, it.harmonizedSystemEdition) +
  text(5, it.cusCode) +
  optional(6, it.netMassMg) +
  optional(7, it.grossMassMg) +
  message(8, it.value, money) +
  text(9, it.countryOfOrigin) +
  optional(10, it.quantity) +
  optional(11, it.numberOfPackages) +
  text(12, it.typeOfPackages) +
  text(13, it.shippingMarks) +
  texts(14, it.unNumber);

const money = (it: Money): string => number(1, it.amountMinor) + text(2, it.currency);

const account = (it: AccountInformation): string =>
  text(1, it.accountHolder) +
  text(2, it.accountIssuer) +
  text(3, it.accountNumber) +
  text(4, it.accountName) +
  text(5, it.shippingFrequency) +
  text(6, it.establishmentDate) +
  text(7, it.billingType) +
  optional(8, it.knownConsignor) +
  text(9, it.transactionType) +
  text(10, it.phone) +
  optional(11, it.phoneVerified) +
  text(12, it.email) +
  optional(13, it.emailVerified) +
  text(14, it.networkAddress) +
  text(15, it.identityDocument) +
  text(16, it.filingType);

const text = (tag: number, value: string): string => (value === '' ? '' : `${tag}:${value}${END}`);

const code = (tag: number, value: string): string => (value.endsWith('_UNSPECIFIED') ? '' : `${tag}:${value}${END}`);

const number = (tag: number, value: number): string => (value === 0 ? '' : `${tag}:${value}${END}`);

const optional = (tag: number, value: number | boolean | undefined): string =>
  value === undefined ? '' : `${tag}:${value}${END}`;

const message = <T>(tag: number, value: T | undefined, write: (value: T) => string): string =>
  value === undefined ? '' : `${tag}${OPEN}${write(value)}${CLOSE}`;

const messages = <T>(tag: number, values: readonly T[], write: (value: T) => string): string => {
  let all = '';
  for (const value of values) all += message(tag, value, write);
  return all;
};

const texts = (tag: number, values: readonly string[]): string => {
  let all = '';
  for (const value of values) all += `${tag}:${value}${END}`;
  return all;
};
