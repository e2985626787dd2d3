/**
 * IATA Cargo-XML waybill, XFWB. Type code 740 is a direct waybill, so a parcel; 741 is a master waybill, so a link: its
 * houses declare themselves, and it is kept for routing and for the account lines of US ACAS.
 */
import type { Declaration, GoodsItem, MasterLink } from '../../../proto/holdpoint/v1/declaration.ts';
import { defectOf } from '../../core/declaration/rules.ts';
import { blank } from '../codec.ts';
import { accountOf, type CargoHeader, cargoItem, cargoParty, headerOf, notesOf, piecesOf } from './cargo-xml.ts';
import type { Format, ReadRecord } from './format.ts';
import { openValues, type Values } from './values.ts';
import { at, attribute, childrenOf, type Node, ownText, parseXml, textAt } from './xml.ts';

export const xfwb: Format = {
  name: 'xfwb',
  doc: 'IATA Cargo-XML waybill (root element Waybill): type code 740 is one parcel, 741 a link record of a master waybill.',
  detect: ({ text }) => /<(?:[\w-]+:)?Waybill[\s/>]/u.test(text),
  read: (bytes) => {
    const xml = parseXml(bytes);
    return [xml.kind === 'unreadable' ? xml : readWaybill(xml.node)];
  },
};

const readWaybill = (message: Node): ReadRecord => {
  const values = openValues();
  const header = headerOf(message, values);
  const consignment = at(message, 'MasterConsignment');
  checkPieces(consignment, values);
  switch (header.typeCode) {
    case '740':
      return directWaybill(header, consignment, values);
    case '741':
      return masterWaybill(header, consignment, values);
    default: {
      const detail = `a waybill of type code ${header.typeCode || '(none)'}; 740 and 741 are read`;
      return {
        kind: 'unreadable',
        defects: [defectOf('unknown-format', { path: '', value: header.typeCode, detail })],
      };
    }
  }
};

const masterWaybill = (header: CargoHeader, consignment: Node | undefined, values: Values): ReadRecord => {
  const notes = notesOf(consignment);
  const link: MasterLink = {
    ...blank<MasterLink>('MasterLink'),
    document: { type: 'DOCUMENT_TYPE_WAYBILL', issuer: '', number: header.number },
    placeOfLoading: textAt(consignment, 'OriginLocation/ID'),
    placeOfUnloading: textAt(consignment, 'FinalDestinationLocation/ID'),
    account: accountOf(notes),
    additionalInformation: notes,
    issuedAt: header.issuedAt,
    totalGrossMassMg: grossMassOf(consignment, values),
    totalPieces: values.integer('totalPieces', textAt(consignment, 'TotalPieceQuantity')),
  };
  return { kind: 'link', link, defects: values.defects };
};

const directWaybill = (header: CargoHeader, consignment: Node | undefined, values: Values): ReadRecord => {
  const notes = notesOf(consignment);
  const value = at(consignment, 'DeclaredValueForCustomsAmount');
  checkMode(consignment, values);
  const declaration: Declaration = {
    ...blank<Declaration>('Declaration'),
    document: { type: 'DOCUMENT_TYPE_WAYBILL', issuer: '', number: header.number },
    function: header.function as Declaration['function'],
    issuedAt: header.issuedAt,
    transportMode: 'TRANSPORT_MODE_AIR_CARGO',
    postingDate: header.postingDate,
    consignor: cargoParty(at(consignment, 'ConsignorParty'), notes, 'SHP'),
    consignee: cargoParty(at(consignment, 'ConsigneeParty'), notes, 'CNE'),
    notifyParty: cargoParty(at(consignment, 'AssociatedParty'), notes, 'NFY'),
    goodsItem: goodsOf(consignment, values),
    totalGrossMassMg: grossMassOf(consignment, values),
    totalAmountInvoiced: values.money('totalAmountInvoiced', ownText(value), attribute(value, 'currencyID')),
    placeOfLoading: textAt(consignment, 'OriginLocation/ID'),
    placeOfUnloading: textAt(consignment, 'FinalDestinationLocation/ID'),
    account: accountOf(notes),
    additionalInformation: notes,
  };
  return { kind: 'declaration', declaration, defects: values.defects };
};

const grossMassOf = (consignment: Node | undefined, values: Values): number | undefined => {
  const gross = at(consignment, 'IncludedTareGrossWeightMeasure') ?? at(consignment, 'GrossWeightMeasure');
  return values.massMg('totalGrossMassMg', ownText(gross), attribute(gross, 'unitCode'));
};

/**
 * Each rating line holds items; one that brings only a further tariff number or only a volume continues the item before
 * it, and speaks of the same goods.
 */
const goodsOf = (consignment: Node | undefined, values: Values): GoodsItem[] => {
  const goods: GoodsItem[] = [];
  for (const rating of childrenOf(consignment, 'ApplicableRating')) {
    let described = '';
    for (const node of childrenOf(rating, 'IncludedMasterConsignmentItem')) {
      const item = cargoItem(node, goods.length, values);
      const isContinuation = described !== '' && item.descriptionOfGoods === '' && item.grossMassMg === undefined;
      if (isContinuation && item.harmonizedSystemCode === '') continue;
      goods.push(isContinuation ? { ...item, descriptionOfGoods: described } : item);
      if (item.descriptionOfGoods !== '') described = item.descriptionOfGoods;
    }
  }
  return goods;
};

/** UNECE Recommendation 19: 4 is air. */
const checkMode = (consignment: Node | undefined, values: Values): void => {
  const modes = childrenOf(consignment, 'SpecifiedLogisticsTransportMovement').map((leg) => textAt(leg, 'ModeCode'));
  if (modes.length === 0 || modes.some((mode) => mode === '')) {
    values.defects.push(defectOf('mode-missing', { path: 'transportMode', detail: 'air cargo' }));
  }
};

const checkPieces = (consignment: Node | undefined, values: Values): void => {
  const total = textAt(consignment, 'TotalPieceQuantity');
  const items = childrenOf(consignment, 'ApplicableRating').flatMap((r) =>
    childrenOf(r, 'IncludedMasterConsignmentItem'),
  );
  const { pieces, packages } = piecesOf(items);
  if ([pieces, packages].some((sum) => sum !== undefined && total !== '' && sum !== Number(total))) {
    const detail = `${total} in all, ${pieces ?? 'none'} in the rating lines, ${packages ?? 'none'} in the packages`;
    values.defects.push(defectOf('piece-mismatch', { path: 'totalPieces', value: total, detail }));
  }
};
