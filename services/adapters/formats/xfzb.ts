/** IATA Cargo-XML house waybill, XFZB (document type 703): one message is one parcel. */
import type { Declaration, GoodsItem } from '../../../proto/holdpoint/v1/declaration.ts';
import { defectOf } from '../../core/declaration/rules.ts';
import { blank } from '../codec.ts';
import { accountOf, cargoItem, cargoParty, headerOf, notesOf, piecesOf } from './cargo-xml.ts';
import type { Format, ReadRecord } from './format.ts';
import { openValues, type Values } from './values.ts';
import { at, attribute, childrenOf, type Node, ownText, parseXml, textAt } from './xml.ts';

export const xfzb: Format = {
  name: 'xfzb',
  doc: 'IATA Cargo-XML house waybill (root element HouseWaybill). One message is one parcel.',
  detect: ({ text }) => /<(?:[\w-]+:)?HouseWaybill[\s/>]/u.test(text),
  read: (bytes) => {
    const xml = parseXml(bytes);
    return [xml.kind === 'unreadable' ? xml : readHouseWaybill(xml.node)];
  },
};

const readHouseWaybill = (message: Node): ReadRecord => {
  const values = openValues();
  const header = headerOf(message, values);
  const master = at(message, 'MasterConsignment');
  const house = at(master, 'IncludedHouseConsignment');
  const items = childrenOf(house, 'IncludedHouseConsignmentItem');
  const notes = notesOf(house);
  const gross = at(house, 'IncludedTareGrossWeightMeasure') ?? at(house, 'GrossWeightMeasure');
  const value = at(house, 'DeclaredValueForCustomsAmount');
  checkPieces(house, items, values);
  return {
    kind: 'declaration',
    defects: values.defects,
    declaration: {
      ...blank<Declaration>('Declaration'),
      document: {
        type: 'DOCUMENT_TYPE_HOUSE_WAYBILL',
        issuer: header.sender,
        number: header.number || textAt(house, 'ID'),
      },
      function: header.function as Declaration['function'],
      issuedAt: header.issuedAt,
      transportMode: 'TRANSPORT_MODE_AIR_CARGO',
      masterDocumentNumber: textAt(master, 'TransportContractDocument/ID'),
      postingDate: header.postingDate,
      consignor: cargoParty(at(house, 'ConsignorParty'), notes, 'SHP'),
      consignee: cargoParty(at(house, 'ConsigneeParty'), notes, 'CNE'),
      notifyParty: cargoParty(at(house, 'AssociatedParty'), notes, 'NFY'),
      goodsItem: goodsOf(house, items, values),
      totalGrossMassMg: values.massMg('totalGrossMassMg', ownText(gross), attribute(gross, 'unitCode')),
      totalAmountInvoiced: values.money('totalAmountInvoiced', ownText(value), attribute(value, 'currencyID')),
      placeOfLoading: textAt(house, 'OriginLocation/ID'),
      placeOfUnloading: textAt(house, 'FinalDestinationLocation/ID'),
      account: accountOf(notes),
      additionalInformation: notes,
    },
  };
};

/** The summary describes goods that are not itemised, and items that have no words of their own. */
const goodsOf = (house: Node | undefined, items: readonly Node[], values: Values): GoodsItem[] => {
  const summary = textAt(house, 'SummaryDescription');
  if (items.length === 0 && summary !== '') {
    return [{ ...blank<GoodsItem>('GoodsItem'), goodsItemNumber: 1, descriptionOfGoods: summary }];
  }
  return items.map((node, i) => {
    const item = cargoItem(node, i, values);
    return item.descriptionOfGoods === '' ? { ...item, descriptionOfGoods: summary } : item;
  });
};

const checkPieces = (house: Node | undefined, items: readonly Node[], values: Values): void => {
  const total = textAt(house, 'TotalPieceQuantity');
  const { pieces, packages } = piecesOf(items);
  if ([pieces, packages].some((sum) => sum !== undefined && total !== '' && sum !== Number(total))) {
    const detail = `${total} in all, ${pieces ?? 'none'} in the goods items, ${packages ?? 'none'} in the packages`;
    values.defects.push(defectOf('piece-mismatch', { path: 'goodsItem', value: total, detail }));
  }
};
