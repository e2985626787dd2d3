/** Messages of the trade that are recognised but not read, so that the sender is told what he sent. */

/** @param text the beginning of a message that no format claims */
export const nameUnsupported = (text: string): string => {
  const known = UNSUPPORTED.find(({ pattern }) => pattern.test(text));
  return known === undefined ? 'it is none of the documented ones' : `it looks like ${known.what}, which is not read`;
};

const UNSUPPORTED: readonly { readonly pattern: RegExp; readonly what: string }[] = [
  { pattern: /<(?:[\w-]+:)?HouseManifest[\s>]/u, what: 'a Cargo-XML house manifest (XFHL)' },
  {
    pattern: /<(?:[\w-]+:)?(?:FlightManifest|StatusMessage|CustomsStatusNotification)[\s>]/u,
    what: 'another Cargo-XML message',
  },
  { pattern: /<(?:[\w-]+:)?CC3\d\dA[\s>]/u, what: 'an entry summary declaration (CC315A)' },
  { pattern: /<(?:[\w-]+:)?IE[34][A-Z]\d\d/u, what: 'an ICS2 message' },
  { pattern: /urn:wco:datamodel:WCO:(?:DEC|DocumentMetaData)/u, what: 'a WCO Data Model customs declaration' },
  { pattern: /onerecord\.iata\.org|"cargo:/u, what: 'ONE Record JSON-LD' },
  { pattern: /^(?:FWB|FHL)\/\d/u, what: 'a CIMP message (FWB, FHL)' },
  { pattern: /^UN[AB][:+]/u, what: 'an EDIFACT interchange' },
  { pattern: /^<\?xml|^</u, what: 'XML of another kind' },
  { pattern: /^[{[]/u, what: 'JSON without a document or a document_number, such as a carrier’s own' },
];
