/**
 * Holds a normalised declaration against the field table and the code tables, and returns every defect at once. Severity
 * says what follows: `reject` = cannot be identified or parsed, or over a hard limit; `ask` = judged, and the carrier is
 * asked; `note` = said for the record.
 */
import type { Defect } from '../../../proto/holdpoint/v1/assessment.ts';
import type {
  Address,
  Declaration,
  Document,
  GoodsItem,
  MasterLink,
  Money,
  Party,
} from '../../../proto/holdpoint/v1/declaration.ts';
import { exponentOf } from './codes.ts';
import {
  ACCOUNT_FIELDS,
  ADDRESS_FIELDS,
  COMMUNICATION_FIELDS,
  COUNTS_MAX,
  DECLARATION_FIELDS,
  DESCRIPTION_CHARS_MIN,
  DOCUMENT_FIELDS,
  DOCUMENTS_FIELDS,
  GOODS_FIELDS,
  INFORMATION_FIELDS,
  PARTY_FIELDS,
  PARTY_ROLES,
  type PartyRole,
  type TextField,
  VAGUE_DESCRIPTIONS,
} from './fields.ts';
import { FORMATS } from './formats.ts';
import { type HsEditions, judgeHs } from './hs.ts';
import { checkS10, isWaybillSerial, recogniseCarrierNumber, serviceOf } from './identifiers.ts';
import { defectOf, type RuleCode } from './rules.ts';
import { charsOf } from './text.ts';

export interface Reference {
  readonly hs: HsEditions;
}

/** `declaration` as `normaliseDeclaration` returns it. */
export const validate = (declaration: Declaration, reference: Reference): Defect[] => {
  const found = collector();
  checkDocument(found, declaration.document);
  checkEnvelope(found, declaration);
  checkTexts(found, '', declaration, DECLARATION_FIELDS);
  if (declaration.function === 'DECLARATION_FUNCTION_CANCELLATION') return found.defects;
  checkParties(found, declaration);
  checkGoods(found, declaration, reference);
  checkTotals(found, declaration);
  checkAttachments(found, declaration);
  return found.defects;
};

/** A link of a master waybill: only what identifies it can be wrong. */
export const validateLink = (link: MasterLink): Defect[] => {
  const found = collector();
  checkDocument(found, link.document);
  checkInteger(found, 'totalGrossMassMg', link.totalGrossMassMg);
  checkInteger(found, 'totalPieces', link.totalPieces);
  link.additionalInformation.forEach((line, i) => {
    checkTexts(found, `additionalInformation[${i}].`, line, INFORMATION_FIELDS);
  });
  if (link.account) checkTexts(found, 'account.', link.account, ACCOUNT_FIELDS);
  return found.defects;
};

interface Found {
  readonly defects: Defect[];
  report(rule: RuleCode, path: string, value?: string | number, detail?: string | number): void;
}

const collector = (): Found => {
  const defects: Defect[] = [];
  return {
    defects,
    report(rule, path, value = '', detail = '') {
      defects.push(defectOf(rule, { path, value, detail }));
    },
  };
};

const checkDocument = (found: Found, document: Document | undefined): void => {
  if (document === undefined || document.number === '') {
    found.report('document-missing', 'document.number');
    return;
  }
  checkTexts(found, 'document.', document, DOCUMENT_FIELDS);
  if (!PRINTABLE.test(document.number)) found.report('document-number', 'document.number', document.number);
  switch (document.type) {
    case 'DOCUMENT_TYPE_S10':
      checkS10Document(found, document.number);
      return;
    case 'DOCUMENT_TYPE_WAYBILL':
      checkWaybill(found, document);
      return;
    case 'DOCUMENT_TYPE_CARRIER_NUMBER':
      checkIssuer(found, document);
      if (recogniseCarrierNumber(document.number)?.isSound === false) {
        found.report('carrier-check-digit', 'document.number', document.number);
      }
      return;
    case 'DOCUMENT_TYPE_HOUSE_WAYBILL':
      checkIssuer(found, document);
      return;
    case 'DOCUMENT_TYPE_UNSPECIFIED':
    case 'UNRECOGNIZED':
      found.report('document-type', 'document.type');
      return;
    default:
      document.type satisfies never;
  }
};

const PRINTABLE = /^(?=.*[\p{L}\p{N}])[^\s\p{C}]+$/u;

const checkIssuer = (found: Found, document: Document): void => {
  if (document.issuer === '') found.report('issuer-missing', 'document.issuer');
};

const checkS10Document = (found: Found, number: string): void => {
  const verdict = checkS10(number);
  switch (verdict) {
    case 'shape':
      found.report('s10-format', 'document.number', number);
      return;
    case 'check-digit':
      found.report('s10-check-digit', 'document.number', number);
      return;
    case 'country':
      found.report('s10-country', 'document.number', number);
      return;
    case 'valid':
      if (serviceOf(number) === undefined) found.report('s10-service', 'document.number', number);
      return;
    default:
      verdict satisfies never;
  }
};

const checkWaybill = (found: Found, document: Document): void => {
  if (!/^\d{8}$/u.test(document.number)) {
    found.report('waybill-format', 'document.number', document.number);
    return;
  }
  if (!/^\d{3}$/u.test(document.issuer)) found.report('waybill-format', 'document.issuer', document.issuer);
  if (!isWaybillSerial(document.number)) found.report('waybill-check-digit', 'document.number', document.number);
};

const KNOWN_CODES = 'the values of this vocabulary version';
const INSTANT_SECONDS_MIN = -62_135_596_800;
const INSTANT_SECONDS_MAX = 253_402_300_799;

const checkEnvelope = (found: Found, d: Declaration): void => {
  if (d.function === 'UNRECOGNIZED') found.report('unknown-function', 'function', 'UNRECOGNIZED');
  if (!Number.isSafeInteger(d.revision) || d.revision < 0) found.report('revision-range', 'revision', d.revision);
  const seconds = d.issuedAt?.seconds ?? 0;
  if (!(seconds >= INSTANT_SECONDS_MIN && seconds <= INSTANT_SECONDS_MAX)) {
    found.report('instant-range', 'issuedAt', seconds);
  }
  if (d.transportMode === 'UNRECOGNIZED') found.report('unknown-code', 'transportMode', 'UNRECOGNIZED', KNOWN_CODES);
  if (d.natureOfTransaction === 'UNRECOGNIZED')
    found.report('unknown-code', 'natureOfTransaction', 'UNRECOGNIZED', KNOWN_CODES);
};

const checkParties = (found: Found, d: Declaration): void => {
  for (const role of PARTY_ROLES) {
    const party = d[role];
    if (party !== undefined) checkParty(found, role, party);
  }
  if (d.consignor === undefined) found.report('consignor-missing', 'consignor');
  if (d.consignee === undefined) found.report('consignee-missing', 'consignee');
  if (d.countryOfDestination === '') found.report('destination-missing', 'countryOfDestination');
};

const checkParty = (found: Found, role: PartyRole, party: Party): void => {
  checkTexts(found, `${role}.`, party, PARTY_FIELDS);
  if (party.typeOfPerson === 'UNRECOGNIZED')
    found.report('unknown-code', `${role}.typeOfPerson`, 'UNRECOGNIZED', KNOWN_CODES);
  if (party.address !== undefined) checkTexts(found, `${role}.address.`, party.address, ADDRESS_FIELDS);
  checkCount(found, `${role}.communication`, party.communication, COUNTS_MAX.communication);
  party.communication.forEach((line, i) => {
    checkTexts(found, `${role}.communication[${i}].`, line, COMMUNICATION_FIELDS);
  });
  if (role !== 'consignor' && role !== 'consignee') return;
  if (party.name === '') found.report('name-missing', `${role}.name`);
  if (!isPlaced(party.address)) found.report('address-missing', `${role}.address`);
};

const isPlaced = (address: Address | undefined): boolean =>
  address !== undefined && address.city !== '' && address.country !== '';

const checkGoods = (found: Found, d: Declaration, reference: Reference): void => {
  if (d.goodsItem.length === 0) {
    found.report('goods-missing', 'goodsItem');
    return;
  }
  if (!checkCount(found, 'goodsItem', d.goodsItem, COUNTS_MAX.goodsItem)) return;
  d.goodsItem.forEach((item, i) => {
    checkGoodsItem(found, `goodsItem[${i}].`, item);
    checkHs(found, `goodsItem[${i}].`, item, d.postingDate, reference.hs);
  });
};

const checkGoodsItem = (found: Found, path: string, item: GoodsItem): void => {
  checkTexts(found, path, item, GOODS_FIELDS);
  checkDescription(found, `${path}descriptionOfGoods`, item.descriptionOfGoods);
  checkInteger(found, `${path}netMassMg`, item.netMassMg);
  checkInteger(found, `${path}grossMassMg`, item.grossMassMg);
  checkInteger(found, `${path}quantity`, item.quantity);
  checkInteger(found, `${path}numberOfPackages`, item.numberOfPackages);
  if (item.goodsItemNumber < 0) found.report('negative-number', `${path}goodsItemNumber`, item.goodsItemNumber);
  if (item.value !== undefined) checkMoney(found, `${path}value`, item.value);
  if (item.netMassMg !== undefined && item.grossMassMg !== undefined && item.netMassMg > item.grossMassMg) {
    found.report('mass-mismatch', `${path}netMassMg`, item.netMassMg);
  }
  checkCount(found, `${path}unNumber`, item.unNumber, COUNTS_MAX.unNumber);
  item.unNumber.forEach((number, i) => {
    if (!FORMATS.unNumber.fits(number)) found.report('un-number', `${path}unNumber[${i}]`, number);
  });
};

const checkDescription = (found: Found, path: string, text: string): void => {
  if (text.length < DESCRIPTION_CHARS_MIN && charsOf(text, 1) < DESCRIPTION_CHARS_MIN && !IDEOGRAPH.test(text)) {
    found.report('description-missing', path, text);
    return;
  }
  if (text.length < VAGUE_CHARS_MAX && VAGUE_DESCRIPTIONS.has(text.toUpperCase().replace(/[.!\s]+$/u, ''))) {
    found.report('description-vague', path, text);
  }
};

/** Two ideographs can say what the goods are. */
const IDEOGRAPH = /\p{Script=Han}{2}/u;
const VAGUE_CHARS_MAX = 40;

const checkHs = (found: Found, path: string, item: GoodsItem, postingDate: string, hs: HsEditions): void => {
  const code = item.harmonizedSystemCode;
  if (code === '') {
    found.report('hs-missing', `${path}harmonizedSystemCode`);
    return;
  }
  if (!FORMATS.hs.fits(code)) return;
  const verdict = judgeHs(code, { edition: item.harmonizedSystemEdition, day: postingDate, editions: hs });
  if (verdict === 'unknown') found.report('hs-unknown', `${path}harmonizedSystemCode`, code);
  if (verdict === 'other-edition') found.report('hs-edition', `${path}harmonizedSystemCode`, code);
};

const checkTotals = (found: Found, d: Declaration): void => {
  checkInteger(found, 'totalGrossMassMg', d.totalGrossMassMg);
  if (d.totalAmountInvoiced !== undefined) checkMoney(found, 'totalAmountInvoiced', d.totalAmountInvoiced);
  if (d.postalCharges !== undefined) checkMoney(found, 'postalCharges', d.postalCharges);
  checkMassSum(found, d);
  checkValueSum(found, d);
};

/** Items may not weigh more than the parcel; rounding on the sender's side is forgiven up to a hundredth. */
const checkMassSum = (found: Found, d: Declaration): void => {
  let itemsMg = 0;
  for (const item of d.goodsItem) itemsMg += item.grossMassMg ?? item.netMassMg ?? 0;
  if (d.totalGrossMassMg === undefined) {
    if (itemsMg === 0) found.report('mass-missing', 'totalGrossMassMg');
  } else if (itemsMg > d.totalGrossMassMg * 1.01) {
    found.report('mass-mismatch', 'totalGrossMassMg', d.totalGrossMassMg);
  }
};

const checkValueSum = (found: Found, d: Declaration): void => {
  const total = d.totalAmountInvoiced;
  let sum = 0;
  let valued = 0;
  let sameCurrency = 0;
  for (const { value } of d.goodsItem) {
    if (value === undefined) continue;
    valued++;
    sum += value.amountMinor;
    if (value.currency === total?.currency) sameCurrency++;
  }
  if (total === undefined) {
    if (valued === 0 && d.goodsItem.length > 0) found.report('value-missing', 'goodsItem[0].value');
  } else if (sameCurrency === d.goodsItem.length && sameCurrency > 0 && sum !== total.amountMinor) {
    found.report('value-mismatch', 'totalAmountInvoiced.amountMinor', total.amountMinor);
  }
};

const checkAttachments = (found: Found, d: Declaration): void => {
  if (d.account !== undefined) checkTexts(found, 'account.', d.account, ACCOUNT_FIELDS);
  checkCount(found, 'supportingDocuments', d.supportingDocuments, COUNTS_MAX.supportingDocuments);
  d.supportingDocuments.forEach((document, i) => {
    checkTexts(found, `supportingDocuments[${i}].`, document, DOCUMENTS_FIELDS);
  });
  checkCount(found, 'additionalInformation', d.additionalInformation, COUNTS_MAX.additionalInformation);
  d.additionalInformation.forEach((line, i) => {
    checkTexts(found, `additionalInformation[${i}].`, line, INFORMATION_FIELDS);
  });
  checkCount(found, 'countriesOfTransit', d.countriesOfTransit, COUNTS_MAX.countriesOfTransit);
  d.countriesOfTransit.forEach((country, i) => {
    if (!FORMATS.country.fits(country)) found.report('unknown-country', `countriesOfTransit[${i}]`, country);
  });
};

const checkTexts = (found: Found, path: string, record: object, fields: readonly TextField[]): void => {
  for (const { field, charsMax, format } of fields) {
    const value = (record as Readonly<Record<string, string>>)[field]!;
    if (value === '') continue;
    if (value.length > charsMax && charsOf(value, charsMax) > charsMax) {
      found.report('text-length', path + field, value, charsMax);
    } else if (format !== undefined && !FORMATS[format].fits(value)) {
      found.report(FORMATS[format].rule, path + field, value);
    }
    if (!value.isWellFormed()) found.report('lone-surrogate', path + field, value);
  }
};

const checkMoney = (found: Found, path: string, money: Money): void => {
  checkInteger(found, `${path}.amountMinor`, money.amountMinor);
  if (money.currency !== '') {
    if (exponentOf(money.currency) === undefined) found.report('unknown-currency', `${path}.currency`, money.currency);
  } else if (money.amountMinor !== 0) found.report('currency-missing', `${path}.currency`);
};

const checkInteger = (found: Found, path: string, value: number | undefined): void => {
  if (value === undefined) return;
  if (!Number.isSafeInteger(value)) found.report('integer-range', path, value);
  else if (value < 0) found.report('negative-number', path, value);
};

const checkCount = (found: Found, path: string, list: readonly unknown[], max: number): boolean => {
  if (list.length <= max) return true;
  found.report('item-count', path, `${list.length} entries`, max);
  return false;
};
