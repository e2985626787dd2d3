import { XMLParser, XMLValidator } from 'fast-xml-parser';
import type { PartyEntry } from '../../core/screening/entries.ts';
import type { Located } from '../../core/screening/lists.ts';
import { yearsBetween } from './dates.ts';
import {
  createCountryLookup,
  draftParty,
  type FileDefect,
  fileDefect,
  finishParty,
  type Importer,
  type PartyDraft,
} from './importer.ts';
import { identifier } from './ofac-remarks.ts';

/** The Security Council's consolidated list, `consolidated.xml`. Lines of its defects are ordinals of records. */
export const unConsolidated: Importer = {
  format: 'un-consolidated-xml',
  doc: 'United Nations Security Council Consolidated List, XML',
  roleOf: ({ text }) => (text.slice(0, 2000).includes('<CONSOLIDATED_LIST') ? 'entries' : undefined),
  read: ([first, ...more], options) => {
    const { path, text } = first!.file;
    const broken: FileDefect[] = [];
    const rejected: FileDefect[] = [];
    const countries = createCountryLookup();
    if (more.length > 0)
      broken.push(fileDefect(path, 0, { rule: 'one-file', message: 'this format is a single file' }));
    const list = readXml(path, text, broken);
    const edition = options.edition ?? list.dateGenerated?.slice(0, 10);
    const entries: Located<PartyEntry>[] = [];
    const records = [
      ...list.individuals.map((record) => ({ record, schema: 'person' as const })),
      ...list.entities.map((record) => ({ record, schema: 'company' as const })),
    ];
    for (const [index, { record, schema }] of records.entries()) {
      const line = index + 1;
      const id = one(record, 'REFERENCE_NUMBER');
      const name = ['FIRST_NAME', 'SECOND_NAME', 'THIRD_NAME', 'FOURTH_NAME']
        .map((part) => one(record, part))
        .filter((part) => part !== undefined)
        .join(' ');
      if (id === undefined || name === '') {
        rejected.push(
          fileDefect(path, line, {
            value: id ?? name,
            rule: 'name',
            message: 'a party has a reference number and a name',
          }),
        );
        continue;
      }
      const validFrom = one(record, 'LISTED_ON')?.slice(0, 10);
      const provenance = {
        source: 'UN Security Council Consolidated List',
        ...(edition && { edition }),
        reference: id,
      };
      const draft = readRecord(record, name, countries.code);
      entries.push({ line, value: finishParty({ id, schema, validFrom, provenance }, draft) });
    }
    return {
      header: {
        list: options.list ?? 'un-consolidated',
        kind: 'PARTY',
        edition,
        source: 'United Nations Security Council Consolidated List',
        licence: 'United Nations, free reuse',
      },
      entries,
      file: path,
      files: [
        { file: path, role: 'individuals', records: list.individuals.length },
        { file: path, role: 'entities', records: list.entities.length },
      ],
      rejected,
      broken,
      unknownCountries: countries.unknown,
    };
  },
};

/** Every element is a list of texts or of elements, however often it occurs. */
type Element = { readonly [name: string]: readonly (string | Element)[] | undefined };

const NOTHING = { individuals: [], entities: [], dateGenerated: undefined } as const;

const readXml = (path: string, text: string, broken: FileDefect[]) => {
  if (/<!DOCTYPE|<!ENTITY/i.test(text)) {
    broken.push(fileDefect(path, 0, { rule: 'doctype', message: 'a document type or an entity is not accepted' }));
    return NOTHING;
  }
  const verdict = XMLValidator.validate(text);
  if (verdict !== true) {
    broken.push(fileDefect(path, verdict.err.line, { rule: 'xml', message: verdict.err.msg }));
    return NOTHING;
  }
  const parser = new XMLParser({
    processEntities: false,
    ignoreAttributes: false,
    attributeNamePrefix: '@',
    parseTagValue: false,
    parseAttributeValue: false,
    trimValues: true,
    isArray: (_name, _path, _isLeaf, isAttribute) => !isAttribute,
  });
  let parsed: Element;
  try {
    parsed = parser.parse(text) as Element;
  } catch (error) {
    // Stricter than the validator: of a declaration that does not end, for one.
    broken.push(fileDefect(path, 0, { rule: 'xml', message: (error as Error).message }));
    return NOTHING;
  }
  const root = parsed.CONSOLIDATED_LIST?.[0];
  if (root === undefined || typeof root === 'string') {
    broken.push(fileDefect(path, 0, { rule: 'root', message: 'the root element is CONSOLIDATED_LIST' }));
    return NOTHING;
  }
  const members = (group: string, member: string): readonly Element[] =>
    elements(root, group).flatMap((element) => elements(element, member));
  return {
    individuals: members('INDIVIDUALS', 'INDIVIDUAL'),
    entities: members('ENTITIES', 'ENTITY'),
    dateGenerated: root['@dateGenerated'] as unknown as string | undefined,
  };
};

const elements = (parent: Element, name: string): readonly Element[] =>
  (parent[name] ?? []).filter((child): child is Element => typeof child !== 'string');

const all = (parent: Element, name: string): readonly string[] =>
  (parent[name] ?? [])
    .filter((child): child is string => typeof child === 'string')
    .map(decodeReferences)
    .filter((text) => text !== '');

const one = (parent: Element, name: string): string | undefined => all(parent, name)[0];

const values = (parent: Element, name: string): readonly string[] =>
  elements(parent, name).flatMap((element) => all(element, 'VALUE'));

const PREDEFINED: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five references that XML itself defines, and characters by number; the parser expands nothing. */
const decodeReferences = (text: string): string =>
  text.includes('&')
    ? text
        .replace(/&(?:#([0-9]{1,7})|#x([0-9a-fA-F]{1,6})|([a-z]{2,4}));/g, (whole, decimal, hex, name) => {
          if (name !== undefined) return PREDEFINED[name] ?? whole;
          const point = decimal === undefined ? Number.parseInt(hex, 16) : Number(decimal);
          return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
        })
        .trim()
    : text.trim();

type CountryCode = (name: string | undefined) => string | undefined;

const readRecord = (record: Element, name: string, countryCode: CountryCode): PartyDraft => {
  const draft = draftParty();
  draft.names.push({ name, kind: 'primary' });
  for (const original of all(record, 'NAME_ORIGINAL_SCRIPT')) draft.names.push({ name: original, kind: 'original' });
  for (const alias of [...elements(record, 'INDIVIDUAL_ALIAS'), ...elements(record, 'ENTITY_ALIAS')]) {
    const aliasName = one(alias, 'ALIAS_NAME');
    if (aliasName !== undefined)
      draft.names.push({ name: aliasName, kind: one(alias, 'QUALITY') === 'Low' ? 'weak' : 'alias' });
  }
  for (const nationality of values(record, 'NATIONALITY')) {
    const code = countryCode(nationality);
    if (code !== undefined) draft.countries.push(code);
  }
  const programme = one(record, 'UN_LIST_TYPE');
  if (programme !== undefined) draft.programmes.push(programme);
  for (const birth of elements(record, 'INDIVIDUAL_DATE_OF_BIRTH')) draft.birthDates.push(...readBirth(birth));
  for (const place of elements(record, 'INDIVIDUAL_PLACE_OF_BIRTH')) {
    const text = placeText(place);
    if (text !== '') draft.birthPlaces.push(text);
  }
  for (const address of [...elements(record, 'INDIVIDUAL_ADDRESS'), ...elements(record, 'ENTITY_ADDRESS')]) {
    const text = placeText(address);
    const country = countryCode(one(address, 'COUNTRY'));
    if (text !== '') draft.addresses.push(country === undefined ? { text } : { text, country });
  }
  for (const document of elements(record, 'INDIVIDUAL_DOCUMENT')) {
    const number = one(document, 'NUMBER');
    const type = /pas+[ae]?p/i.test(one(document, 'TYPE_OF_DOCUMENT') ?? '') ? 'passport' : 'national-id';
    const country = countryCode(one(document, 'ISSUING_COUNTRY') ?? one(document, 'COUNTRY_OF_ISSUE'));
    if (number !== undefined) draft.identifiers.push(identifier(type, number, country));
  }
  const comments = one(record, 'COMMENTS1');
  if (comments !== undefined) draft.remarks.push(comments.replace(/\s+/g, ' '));
  return draft;
};

const readBirth = (birth: Element): readonly string[] => {
  const [from, to] = [one(birth, 'FROM_YEAR'), one(birth, 'TO_YEAR')];
  if (from !== undefined && to !== undefined) return yearsBetween(Number(from), Number(to));
  const date = one(birth, 'DATE')?.slice(0, 10) ?? one(birth, 'YEAR');
  return date === undefined ? [] : [date];
};

const placeText = (place: Element): string =>
  ['STREET', 'CITY', 'STATE_PROVINCE', 'ZIP_CODE', 'COUNTRY']
    .map((part) => one(place, part))
    .filter((part) => part !== undefined)
    .join(', ');
