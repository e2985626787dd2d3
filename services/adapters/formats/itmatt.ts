/**
 * Item attributes of postal parcels as XML, in the manner of the UPU's ITMATT. No public instance or schema of the
 * standard exists: this shape is ours, with the data elements of CN 23 and of the UPU's ITMATT. A message holds one or
 * more items; each is a parcel.
 */
import type {
  Communication,
  Declaration,
  GoodsItem,
  Party,
  SupportingDocument,
} from '../../../proto/holdpoint/v1/declaration.ts';
import { defectOf } from '../../core/declaration/rules.ts';
import { blank } from '../codec.ts';
import type { Format, ReadRecord } from './format.ts';
import { FUNCTION_CODES, NATURE_CODES, openValues, PERSON_CODES, partyOf, type Values } from './values.ts';
import { at, attribute, childrenOf, type Node, ownText, parseXml, textAt } from './xml.ts';

export const itmatt: Format = {
  name: 'itmatt',
  doc: 'Postal item attributes as XML (root element ITMATT); the shape is ours, after CN 23 and the UPU message. Each Item is one parcel.',
  detect: ({ text }) => /<(?:[\w-]+:)?ITMATT[\s/>]/u.test(text),
  read: (bytes) => {
    const xml = parseXml(bytes);
    if (xml.kind === 'unreadable') return [xml];
    const items = childrenOf(xml.node, 'Item');
    return items.length === 0
      ? [{ kind: 'unreadable', defects: [defectOf('no-record', { path: '' })] }]
      : items.map((item) => readItem(item, xml.node));
  },
};

/** Elements and attributes of the shape, as documented: path, and what it becomes. */
export const ITMATT_ELEMENTS: readonly (readonly [path: string, doc: string])[] = [
  ['ITMATT/@created', 'Issue time of the message, ISO 8601 with offset.'],
  ['Item/@function', 'ORIGINAL (default), AMENDMENT or CANCELLATION.'],
  ['Item/@revision', 'Revision number of the source; else the issue time counts.'],
  ['Item/ItemId', 'S10 identifier.'],
  ['Item/PostingDate', 'YYYY-MM-DD.'],
  ['Item/NatureOfTransaction', 'Name or number of UPU code list 136.'],
  ['Item/Receptacle', 'S9 identifier.'],
  ['Item/OriginOffice, DestinationOffice', 'IMPC codes of the offices of exchange.'],
  ['Item/OriginCountry, DestinationCountry', 'ISO 3166-1 alpha-2.'],
  ['Item/GrossWeight, @unit', 'Total gross mass; unit KGM (default), GRM …'],
  ['Item/TotalValue, PostalCharges, @currency', 'Amounts, ISO 4217.'],
  [
    'Item/Sender, Addressee',
    'Name, Business, Identification, TypeOfPerson, Street, HouseNumber, AdditionalLine, POBox, City, Region, PostCode, Country, Telephone, Email.',
  ],
  [
    'Item/Content',
    'One a goods item, @number: Description, HSCode (@edition), OriginCountry, NetWeight and GrossWeight (@unit), Value (@currency), Quantity, UNNumber.',
  ],
  ['Item/Document', 'A permit, licence, certificate or invoice: @type, Number, IssuingAuthority, ValidTo.'],
  ['Item/Comment', 'Free text.'],
];

const readItem = (item: Node, message: Node): ReadRecord => {
  const values = openValues();
  const gross = at(item, 'GrossWeight');
  const declaration: Declaration = {
    ...blank<Declaration>('Declaration'),
    document: { type: 'DOCUMENT_TYPE_S10', issuer: '', number: textAt(item, 'ItemId') },
    function: values.code('function', attribute(item, 'function'), FUNCTION_CODES) as Declaration['function'],
    revision: values.integer('revision', attribute(item, 'revision')) ?? 0,
    issuedAt: values.instant('issuedAt', attribute(message, 'created')),
    transportMode: 'TRANSPORT_MODE_POST',
    receptacleIdentificationNumber: textAt(item, 'Receptacle'),
    postingDate: textAt(item, 'PostingDate'),
    consignor: postalParty('consignor', at(item, 'Sender'), values),
    consignee: postalParty('consignee', at(item, 'Addressee'), values),
    goodsItem: childrenOf(item, 'Content').map((content, i) => postalItem(content, `goodsItem[${i}]`, values)),
    totalGrossMassMg: values.massMg('totalGrossMassMg', ownText(gross), attribute(gross, 'unit')),
    totalAmountInvoiced: amount(item, 'TotalValue', 'totalAmountInvoiced', values),
    postalCharges: amount(item, 'PostalCharges', 'postalCharges', values),
    natureOfTransaction: values.code(
      'natureOfTransaction',
      textAt(item, 'NatureOfTransaction'),
      NATURE_CODES,
    ) as Declaration['natureOfTransaction'],
    countryOfDeparture: textAt(item, 'OriginCountry'),
    countryOfDestination: textAt(item, 'DestinationCountry'),
    placeOfLoading: textAt(item, 'OriginOffice'),
    placeOfUnloading: textAt(item, 'DestinationOffice'),
    supportingDocuments: childrenOf(item, 'Document').map(postalDocument),
    additionalInformation: childrenOf(item, 'Comment').map((comment) => ({
      country: '',
      subject: '',
      identifier: 'comment',
      text: ownText(comment),
    })),
  };
  return { kind: 'declaration', declaration, defects: values.defects };
};

const amount = (node: Node, name: string, path: string, values: Values) => {
  const element = at(node, name);
  return values.money(path, ownText(element), attribute(element, 'currency'));
};

/** A business beside a person's name goes first: it is who trades. */
const postalParty = (role: 'consignor' | 'consignee', node: Node | undefined, values: Values): Party | undefined => {
  const communication: Communication[] = [
    { type: 'COMMUNICATION_TYPE_TELEPHONE', identifier: textAt(node, 'Telephone') },
    { type: 'COMMUNICATION_TYPE_EMAIL', identifier: textAt(node, 'Email') },
  ];
  const kind = values.code(`${role}.typeOfPerson`, textAt(node, 'TypeOfPerson'), PERSON_CODES);
  return partyOf({
    name: [textAt(node, 'Business'), textAt(node, 'Name')].filter(Boolean).join(', '),
    identificationNumber: textAt(node, 'Identification'),
    typeOfPerson: kind as Party['typeOfPerson'],
    address: {
      street: textAt(node, 'Street'),
      number: textAt(node, 'HouseNumber'),
      streetAdditionalLine: textAt(node, 'AdditionalLine'),
      poBox: textAt(node, 'POBox'),
      city: textAt(node, 'City'),
      subDivision: textAt(node, 'Region'),
      postCode: textAt(node, 'PostCode'),
      country: textAt(node, 'Country'),
    },
    communication,
  });
};

const postalItem = (content: Node, path: string, values: Values): GoodsItem => {
  const net = at(content, 'NetWeight');
  const gross = at(content, 'GrossWeight');
  return {
    ...blank<GoodsItem>('GoodsItem'),
    goodsItemNumber: values.integer(`${path}.goodsItemNumber`, attribute(content, 'number')) ?? 0,
    descriptionOfGoods: textAt(content, 'Description'),
    harmonizedSystemCode: textAt(content, 'HSCode'),
    harmonizedSystemEdition: attribute(at(content, 'HSCode'), 'edition'),
    netMassMg: values.massMg(`${path}.netMassMg`, ownText(net), attribute(net, 'unit')),
    grossMassMg: values.massMg(`${path}.grossMassMg`, ownText(gross), attribute(gross, 'unit')),
    value: amount(content, 'Value', `${path}.value`, values),
    countryOfOrigin: textAt(content, 'OriginCountry'),
    quantity: values.integer(`${path}.quantity`, textAt(content, 'Quantity')),
    unNumber: childrenOf(content, 'UNNumber').map(ownText),
  };
};

const postalDocument = (document: Node): SupportingDocument => ({
  type: attribute(document, 'type'),
  number: textAt(document, 'Number'),
  issuingAuthority: textAt(document, 'IssuingAuthority'),
  validTo: textAt(document, 'ValidTo'),
});
