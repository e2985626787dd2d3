/**
 * What the waybill (XFWB) and house waybill (XFZB) of IATA Cargo-XML have in common: header, parties, customs notes (OCI
 * lines), goods. Element names are of data model `iata:datamodel:3`; versions differ in namespaces and prefixes, which are
 * not looked at.
 */
import type {
  AccountInformation,
  AdditionalInformation,
  Communication,
  GoodsItem,
  Party,
} from '../../../proto/holdpoint/v1/declaration.ts';
import type { Instant } from '../../core/declaration/instants.ts';
import { blank } from '../codec.ts';
import { FUNCTION_CODES, partyOf, type Values } from './values.ts';
import { at, attribute, childrenOf, type Node, ownText, textAt } from './xml.ts';

export interface CargoHeader {
  readonly typeCode: string;
  readonly number: string;
  readonly function: string;
  readonly issuedAt: Instant | undefined;
  /** Day the waybill was executed, else issued; as written, without regard to its offset. */
  readonly postingDate: string;
  /** The sender's own address in the messaging network: what makes its house waybill numbers unique. */
  readonly sender: string;
}

export const headerOf = (message: Node, values: Values): CargoHeader => {
  const header = at(message, 'MessageHeaderDocument');
  const issued = textAt(header, 'IssueDateTime');
  const executed = textAt(message, 'BusinessHeaderDocument/SignatoryCarrierAuthentication/ActualDateTime');
  return {
    typeCode: textAt(header, 'TypeCode'),
    number: textAt(message, 'BusinessHeaderDocument/ID'),
    function: values.code('function', textAt(header, 'PurposeCode'), FUNCTION_CODES),
    issuedAt: values.instant('issuedAt', issued),
    postingDate: (executed || issued).slice(0, 10),
    sender: senderOf(childrenOf(header, 'SenderParty')),
  };
};

/** `P` is the participant's address, `C` the party's code. */
const senderOf = (parties: readonly Node[]): string => {
  const ids = parties.flatMap((party) => childrenOf(party, 'PrimaryID'));
  const chosen = ids.find((id) => attribute(id, 'schemeID') === 'P') ?? ids[0];
  return ownText(chosen);
};

/** @param role of the vocabulary; customs notes about it may add an identification number and a telephone number */
export const cargoParty = (
  node: Node | undefined,
  notes: readonly AdditionalInformation[],
  subject: string,
): Party | undefined => {
  const address = at(node, 'PostalStructuredAddress');
  return partyOf({
    name: textAt(node, 'Name'),
    identificationNumber: identificationOf(notes, subject),
    address: {
      street: textAt(address, 'StreetName'),
      poBox: textAt(address, 'PostOfficeBox'),
      city: textAt(address, 'CityName'),
      subDivision: textAt(address, 'CountrySubDivisionName'),
      postCode: textAt(address, 'PostcodeCode'),
      country: textAt(address, 'CountryID'),
    },
    communication: [...contactsOf(node), ...notedContacts(notes, subject)],
  });
};

/** A trader's number may have 35 characters in a customs note; a longer one than the field takes stays in the note alone. */
const identificationOf = (notes: readonly AdditionalInformation[], subject: string): string => {
  const number = notes.find((note) => note.subject === subject && note.identifier === 'T')?.text ?? '';
  return number.length <= IDENTIFICATION_CHARS_MAX ? number : '';
};

const IDENTIFICATION_CHARS_MAX = 17;

const CONTACTS: readonly (readonly [path: string, type: Communication['type']])[] = [
  ['DirectTelephoneCommunication/CompleteNumber', 'COMMUNICATION_TYPE_TELEPHONE'],
  ['FaxCommunication/CompleteNumber', 'COMMUNICATION_TYPE_FAX'],
  ['URIEmailCommunication/URIID', 'COMMUNICATION_TYPE_EMAIL'],
];

const contactsOf = (party: Node | undefined): Communication[] =>
  childrenOf(party, 'DefinedTradeContact').flatMap((contact) =>
    CONTACTS.map(([path, type]) => ({ type, identifier: textAt(contact, path) })),
  );

const notedContacts = (notes: readonly AdditionalInformation[], subject: string): Communication[] =>
  notes
    .filter((note) => note.subject === subject && note.identifier === 'CT')
    .map((note) => ({ type: 'COMMUNICATION_TYPE_TELEPHONE', identifier: note.text }));

/** Customs notes as they stand, then handling instructions. */
export const notesOf = (consignment: Node | undefined): AdditionalInformation[] => [
  ...childrenOf(consignment, 'IncludedCustomsNote').map((note) => ({
    country: textAt(note, 'CountryID'),
    subject: textAt(note, 'SubjectCode'),
    identifier: textAt(note, 'ContentCode'),
    text: textAt(note, 'Content'),
  })),
  ...HANDLING.flatMap(([element, subject]) =>
    childrenOf(consignment, element).map((instruction) => ({
      country: '',
      subject,
      identifier: textAt(instruction, 'DescriptionCode'),
      text: textAt(instruction, 'Description'),
    })),
  ),
];

const HANDLING: readonly (readonly [element: string, subject: string])[] = [
  ['HandlingSPHInstructions', 'SPH'],
  ['HandlingSSRInstructions', 'SSR'],
  ['HandlingOSIInstructions', 'OSI'],
];

/** The enhanced ACAS account lines: customs notes about the customer account. */
export const accountOf = (notes: readonly AdditionalInformation[]): AccountInformation | undefined => {
  const lines = new Map(notes.filter(({ subject }) => subject === 'CUS').map((note) => [note.identifier, note.text]));
  const line = (...identifiers: readonly string[]): string =>
    identifiers.map((id) => lines.get(id) ?? '').find(Boolean) ?? '';
  if (!ACCOUNT_LINES.some((identifier) => lines.has(identifier))) return undefined;
  const known = lines.get('KP');
  return {
    ...blank<AccountInformation>('AccountInformation'),
    accountHolder: line('AH'),
    accountIssuer: line('AI'),
    accountName: line('AN'),
    accountNumber: line('AR'),
    shippingFrequency: line('AF'),
    knownConsignor: known === undefined ? undefined : known.toUpperCase() === 'Y',
    establishmentDate: cargoDay(line('AE')),
    billingType: line('BT'),
    networkAddress: line('IA', 'IR'),
    identityDocument: line('PI'),
    transactionType: line('RT'),
    phone: line('VP', 'CT'),
    phoneVerified: lines.has('VP') ? true : lines.has('CT') ? false : undefined,
    email: emailOf(line('VU', 'MU'), line('VD', 'MD')),
    emailVerified: lines.has('VU') ? true : lines.has('MU') ? false : undefined,
    filingType: line('FT'),
  };
};

const ACCOUNT_LINES = 'AH AI AN AR AF KP AE BT IA IR PI RT CT VP MU VU FT'.split(' ');

const emailOf = (user: string, domain: string): string => (user !== '' && domain !== '' ? `${user}@${domain}` : '');

const MONTHS = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** `20JAN23`, as cargo messages write days, to `2023-01-20`; anything else stays for validation to judge. */
const cargoDay = (text: string): string => {
  const parts = /^(\d{2})([A-Z]{3})(\d{2})$/u.exec(text.toUpperCase());
  const month = parts === null ? -1 : MONTHS.indexOf(parts[2]!);
  return parts === null || month < 0 ? text : `20${parts[3]}-${String(month + 1).padStart(2, '0')}-${parts[1]}`;
};

/** @param i index of the goods item, for paths of defects */
export const cargoItem = (node: Node, i: number, values: Values): GoodsItem => {
  const path = `goodsItem[${i}]`;
  const gross = at(node, 'GrossWeightMeasure');
  const net = at(node, 'NetWeightMeasure');
  const value = at(node, 'DeclaredValueForCustomsAmount') ?? at(node, 'CustomsValueAmount');
  return {
    ...blank<GoodsItem>('GoodsItem'),
    goodsItemNumber: values.integer(`${path}.goodsItemNumber`, textAt(node, 'SequenceNumeric')) ?? 0,
    descriptionOfGoods: textAt(node, 'NatureIdentificationTransportCargo/Identification'),
    harmonizedSystemCode: textAt(node, 'TypeCode'),
    grossMassMg: values.massMg(`${path}.grossMassMg`, ownText(gross), attribute(gross, 'unitCode')),
    netMassMg: values.massMg(`${path}.netMassMg`, ownText(net), attribute(net, 'unitCode')),
    value: values.money(`${path}.value`, ownText(value), attribute(value, 'currencyID')),
    countryOfOrigin: textAt(node, 'OriginCountry/ID'),
    numberOfPackages: values.integer(`${path}.numberOfPackages`, textAt(node, 'PieceQuantity')),
    quantity: values.integer(`${path}.quantity`, textAt(node, 'PackageQuantity')),
  };
};

/** What the element itself says of pieces, and what its packages add up to; undefined where it says nothing. */
export const piecesOf = (
  items: readonly Node[],
): { readonly pieces: number | undefined; readonly packages: number | undefined } => ({
  pieces: sumOf(items, 'PieceQuantity'),
  packages: sumOf(
    items.flatMap((item) => childrenOf(item, 'TransportLogisticsPackage')),
    'ItemQuantity',
  ),
});

const sumOf = (nodes: readonly Node[], name: string): number | undefined => {
  const numbers = nodes.map((node) => textAt(node, name)).filter((text) => /^\d+$/u.test(text));
  return numbers.length === 0 ? undefined : numbers.reduce((sum, text) => sum + Number(text), 0);
};
