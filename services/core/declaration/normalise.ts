/**
 * One writing for one thing: white space collapsed, codes in capitals, numbers of documents without separators, absent
 * countries of route taken from the parties, the revision from the issue time where the source counts none. The result has every field in the order of the vocabulary, so that equal
 * declarations have equal canonical text. Nothing is cut or corrected: what does not fit is validation's to say.
 */
import type {
  AccountInformation,
  Address,
  Declaration,
  Document,
  GoodsItem,
  MasterLink,
  Money,
  Party,
} from '../../../proto/holdpoint/v1/declaration.ts';
import { splitWaybill } from './identifiers.ts';
import { msOfInstant } from './instants.ts';
import { codeText, collapse } from './text.ts';

export const normaliseDeclaration = (d: Declaration): Declaration => {
  const consignor = mapped(d.consignor, normaliseParty);
  const consignee = mapped(d.consignee, normaliseParty);
  return {
    document: mapped(d.document, normaliseDocument),
    function: d.function === 'DECLARATION_FUNCTION_UNSPECIFIED' ? 'DECLARATION_FUNCTION_ORIGINAL' : d.function,
    revision: d.revision !== 0 || d.issuedAt === undefined ? d.revision || 1 : msOfInstant(d.issuedAt),
    issuedAt: d.issuedAt,
    transportMode: d.transportMode,
    masterDocumentNumber: codeText(d.masterDocumentNumber),
    receptacleIdentificationNumber: codeText(d.receptacleIdentificationNumber),
    referenceNumberUcr: collapse(d.referenceNumberUcr),
    postingDate: codeText(d.postingDate),
    consignor,
    consignee,
    notifyParty: mapped(d.notifyParty, normaliseParty),
    buyer: mapped(d.buyer, normaliseParty),
    seller: mapped(d.seller, normaliseParty),
    goodsItem: d.goodsItem.map(normaliseGoodsItem),
    totalGrossMassMg: d.totalGrossMassMg,
    totalAmountInvoiced: mapped(d.totalAmountInvoiced, normaliseMoney),
    postalCharges: mapped(d.postalCharges, normaliseMoney),
    natureOfTransaction: d.natureOfTransaction,
    countryOfDeparture: codeText(d.countryOfDeparture) || (consignor?.address?.country ?? ''),
    countryOfDestination: codeText(d.countryOfDestination) || (consignee?.address?.country ?? ''),
    countriesOfTransit: d.countriesOfTransit.map(codeText),
    placeOfLoading: codeText(d.placeOfLoading),
    placeOfUnloading: codeText(d.placeOfUnloading),
    account: mapped(d.account, normaliseAccount),
    supportingDocuments: d.supportingDocuments.map((document) => ({
      type: collapse(document.type),
      number: collapse(document.number),
      issuingAuthority: collapse(document.issuingAuthority),
      validTo: codeText(document.validTo),
    })),
    additionalInformation: d.additionalInformation.map(normaliseInformation),
  };
};

export const normaliseLink = (link: MasterLink): MasterLink => ({
  ...link,
  document: mapped(link.document, normaliseDocument),
  houses: link.houses.map(normaliseDocument),
  placeOfLoading: codeText(link.placeOfLoading),
  placeOfUnloading: codeText(link.placeOfUnloading),
  account: mapped(link.account, normaliseAccount),
  additionalInformation: link.additionalInformation.map(normaliseInformation),
});

/** A waybill's number is its eight digits, and its airline prefix the issuer, however the source writes it. */
const normaliseDocument = (document: Document): Document => {
  const number = codeText(document.number);
  const issuer = codeText(document.issuer);
  if (document.type === 'DOCUMENT_TYPE_S10') return { type: document.type, issuer: '', number };
  const waybill = document.type === 'DOCUMENT_TYPE_WAYBILL' ? splitWaybill(number) : undefined;
  if (waybill === undefined || (issuer !== '' && issuer !== waybill.prefix)) {
    return { type: document.type, issuer, number };
  }
  return { type: document.type, issuer: waybill.prefix, number: waybill.serial };
};

const normaliseParty = (party: Party): Party => ({
  name: collapse(party.name),
  identificationNumber: collapse(party.identificationNumber),
  typeOfPerson: party.typeOfPerson,
  address: mapped(party.address, normaliseAddress),
  communication: party.communication
    .map(({ type, identifier }) => ({ type, identifier: collapse(identifier) }))
    .filter(({ identifier }) => identifier !== ''),
});

const normaliseAddress = (address: Address): Address => ({
  street: collapse(address.street),
  number: collapse(address.number),
  streetAdditionalLine: collapse(address.streetAdditionalLine),
  poBox: collapse(address.poBox),
  city: collapse(address.city),
  subDivision: collapse(address.subDivision),
  postCode: collapse(address.postCode),
  country: codeText(address.country),
});

const normaliseGoodsItem = (item: GoodsItem, index: number): GoodsItem => ({
  goodsItemNumber: item.goodsItemNumber === 0 ? index + 1 : item.goodsItemNumber,
  descriptionOfGoods: collapse(item.descriptionOfGoods),
  harmonizedSystemCode: digitsText(item.harmonizedSystemCode),
  harmonizedSystemEdition: collapse(item.harmonizedSystemEdition),
  cusCode: codeText(item.cusCode),
  netMassMg: item.netMassMg,
  grossMassMg: item.grossMassMg,
  value: mapped(item.value, normaliseMoney),
  countryOfOrigin: codeText(item.countryOfOrigin),
  quantity: item.quantity,
  numberOfPackages: item.numberOfPackages,
  typeOfPackages: collapse(item.typeOfPackages),
  shippingMarks: collapse(item.shippingMarks),
  unNumber: item.unNumber.map((number) => codeText(number).replace(/^UN(?=\d)/u, '')),
});

const normaliseMoney = (money: Money): Money => ({
  amountMinor: money.amountMinor,
  currency: codeText(money.currency),
});

const normaliseAccount = (account: AccountInformation): AccountInformation => ({
  accountHolder: collapse(account.accountHolder),
  accountIssuer: collapse(account.accountIssuer),
  accountNumber: collapse(account.accountNumber),
  accountName: collapse(account.accountName),
  shippingFrequency: codeText(account.shippingFrequency),
  establishmentDate: codeText(account.establishmentDate),
  billingType: codeText(account.billingType),
  knownConsignor: account.knownConsignor,
  transactionType: codeText(account.transactionType),
  phone: collapse(account.phone),
  phoneVerified: account.phoneVerified,
  email: collapse(account.email),
  emailVerified: account.emailVerified,
  networkAddress: collapse(account.networkAddress),
  identityDocument: collapse(account.identityDocument),
  filingType: codeText(account.filingType),
});

const normaliseInformation = (line: Declaration['additionalInformation'][number]) => ({
  country: codeText(line.country),
  subject: collapse(line.subject),
  identifier: collapse(line.identifier),
  text: collapse(line.text),
});

/** Tariff numbers are written with stops, spaces or hyphens between their parts. */
const digitsText = (text: string): string => (/^\d*$/u.test(text) ? text : codeText(text).replace(/[.\-/]+/gu, ''));

const mapped = <T, U>(value: T | undefined, map: (value: T) => U): U | undefined =>
  value === undefined ? undefined : map(value);
