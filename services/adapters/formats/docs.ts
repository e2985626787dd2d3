/** Documentation of the formats, from their tables. `npm run generate` writes it to `README.md` beside this file. */
import { writeFileSync } from 'node:fs';
import {
  ACCOUNT_FIELDS,
  ADDRESS_FIELDS,
  COMMUNICATION_FIELDS,
  COUNTS_MAX,
  DECLARATION_FIELDS,
  DOCUMENT_FIELDS,
  DOCUMENTS_FIELDS,
  GOODS_FIELDS,
  INFORMATION_FIELDS,
  PARTY_FIELDS,
  type TextField,
} from '../../core/declaration/fields.ts';
import { RULES } from '../../core/declaration/rules.ts';
import { COLUMNS } from './columns.ts';
import { FORMATS } from './index.ts';
import { ITMATT_ELEMENTS } from './itmatt.ts';

const FIELD_GROUPS: readonly (readonly [path: string, fields: readonly TextField[]])[] = [
  ['document', DOCUMENT_FIELDS],
  ['', DECLARATION_FIELDS],
  ['consignor', PARTY_FIELDS],
  ['consignor.address', ADDRESS_FIELDS],
  ['consignor.communication[]', COMMUNICATION_FIELDS],
  ['goodsItem[]', GOODS_FIELDS],
  ['account', ACCOUNT_FIELDS],
  ['supportingDocuments[]', DOCUMENTS_FIELDS],
  ['additionalInformation[]', INFORMATION_FIELDS],
];

export const formatsMarkdown = (): string => `# Formats of declarations

Written by \`npm run generate\` from the tables of the code; a test keeps it current.

Every door (gRPC, raw topics, files) reads the same formats. A message without a format is recognised by its beginning.
Whatever cannot be accepted is rejected with all its defects; nothing is cut, corrected or guessed.

${table(
  ['format', 'what it is'],
  FORMATS.map(({ name, doc }) => [`\`${name}\``, doc]),
)}

XML is refused when it has a document type declaration or entities, when its bytes are not in the encoding it declares,
when it is not well formed, and beyond 8 MiB, 200,000 elements or 32 levels. One message has at most 32 MiB, unpacked;
files of lines and rows may have any length.

## CSV and flat JSON Lines

A CSV row is one goods item. A row that repeats \`document_number\`, \`document_type\` and \`document_issuer\` of the row
above and has a higher \`goods_item_number\` continues that parcel; every other row begins one. Delimiter: comma, semicolon
or tab. In JSON Lines the same names are members of one object a line; several goods items are a list \`goods_item\` of
objects with the item columns, several documents a list \`supporting_document\` of objects with \`type\`, \`number\`,
\`issuing_authority\`, \`valid_to\`. Decimals use a point or a comma and no thousands separator; digits beyond the
currency's minor unit or the milligram are rounded.

${table(
  ['column', 'belongs to', 'meaning'],
  COLUMNS.map((column) => [`\`${column.name}\``, column.of, column.doc]),
)}

## Postal items as XML (itmatt)

The UPU publishes no instance or schema of ITMATT; this shape is ours.

${table(
  ['element', 'meaning'],
  ITMATT_ELEMENTS.map(([path, doc]) => [`\`${path}\``, doc]),
)}

\`\`\`xml
<ITMATT created="2026-02-01T08:00:00Z">
  <Item function="ORIGINAL" revision="1">
    <ItemId>RB123456785GB</ItemId>
    <PostingDate>2026-02-01</PostingDate>
    <NatureOfTransaction>GIFT</NatureOfTransaction>
    <GrossWeight unit="GRM">450</GrossWeight>
    <Sender><Name>Ann Example</Name><Street>High Street</Street><HouseNumber>1</HouseNumber><City>Leeds</City><PostCode>LS1 4AB</PostCode><Country>GB</Country></Sender>
    <Addressee><Name>Jean Exemple</Name><Street>Rue Haute</Street><HouseNumber>2</HouseNumber><City>Lyon</City><PostCode>69001</PostCode><Country>FR</Country></Addressee>
    <Content number="1">
      <Description>Knitted wool hat</Description><HSCode edition="2022">650500</HSCode><OriginCountry>GB</OriginCountry>
      <NetWeight unit="GRM">120</NetWeight><Value currency="GBP">18.00</Value><Quantity>1</Quantity>
    </Content>
  </Item>
</ITMATT>
\`\`\`

## Limits of the fields

Counted in characters after white space is collapsed; longer text is rejected. Lists: ${Object.entries(COUNTS_MAX)
  .map(([name, max]) => `\`${name}\` ${max}`)
  .join(
    ', ',
  )}. Whole numbers (masses in milligrams, amounts in minor units, quantities) are not negative and at most 2^53 − 1.

${table(
  ['field', 'most', 'format', 'meaning'],
  FIELD_GROUPS.flatMap(([path, fields]) =>
    fields.map(({ field, charsMax, format, doc }) => [
      `\`${path === '' ? field : `${path}.${field}`}\``,
      String(charsMax),
      format ?? '',
      doc,
    ]),
  ),
)}

The other parties have the fields of the consignor.

## Rules

\`reject\`: cannot be identified or parsed, or over a hard limit. \`ask\`: judged, and the carrier is asked. \`note\`: said
for the record.

${table(
  ['rule', 'severity', 'message'],
  Object.entries(RULES).map(([rule, { severity, message }]) => [
    `\`${rule}\``,
    severity.slice('SEVERITY_'.length).toLowerCase(),
    message.replace('{}', '…'),
  ]),
)}
`;

const table = (head: readonly string[], rows: readonly (readonly string[])[]): string =>
  [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.map(cellText).join(' | ')} |`).join('\n');

const cellText = (text: string): string => text.replaceAll('|', '\\|');

if (import.meta.main) writeFileSync(new URL('README.md', import.meta.url), formatsMarkdown());
