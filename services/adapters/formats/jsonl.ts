/**
 * Flat JSON Lines: one object a line is one parcel, with the members of the column table; several goods items stand as a
 * list `goods_item` of objects with the item columns, several documents as a list `supporting_document`.
 */
import { defectOf } from '../../core/declaration/rules.ts';
import { COLUMN_NAMES, DOCUMENT_PREFIX, flatRecord, type Row } from './columns.ts';
import { afterLastLine, type Format, linesOf, type PieceReader, type ReadRecord, readPieces } from './format.ts';
import { isObject, parseJson } from './json.ts';
import { openValues, type Values } from './values.ts';

export const jsonl: Format = {
  name: 'jsonl',
  doc: 'JSON Lines, one flat object a parcel, members as the columns of CSV; several goods items in a list goods_item.',
  detect: ({ text }) => text.startsWith('{') && /"document_number"\s*:/u.test(text),
  read: (bytes) => readPieces(openLines(), bytes),
  pieces: { cut: afterLastLine, open: () => openLines(), fits: () => true },
};

const ITEMS_READ_MAX = 10_000;

const openLines = (): PieceReader => ({
  *read(piece) {
    for (const line of linesOf(piece)) yield readLine(line);
  },
  end: () => [],
});

const readLine = (line: Uint8Array): ReadRecord => {
  const json = parseJson(line);
  if (json.kind === 'unreadable') return json;
  if (!isObject(json.value)) {
    return { kind: 'unreadable', defects: [defectOf('wrong-type', { path: '', detail: 'a JSON object' })] };
  }
  const values = openValues();
  const { goods_item: goods, supporting_document: documents, ...members } = json.value;
  noteUnknown(members, values);
  const parcel = rowOf(members, '', values);
  const items = goods === undefined ? [parcel] : rowsOf(goods, { path: 'goodsItem', prefix: '', values });
  const papers =
    documents === undefined
      ? [parcel]
      : rowsOf(documents, { path: 'supportingDocuments', prefix: DOCUMENT_PREFIX, values });
  return flatRecord({ parcel, items, documents: papers }, values);
};

const noteUnknown = (members: Readonly<Record<string, unknown>>, values: Values): void => {
  const unknown = Object.keys(members).filter((name) => !COLUMN_NAMES.has(name));
  if (unknown.length === 0) return;
  const value = unknown.slice(0, 5).join(', ');
  values.defects.push(defectOf('unknown-field', { path: '', value, detail: `${unknown.length} member(s)` }));
};

interface ListContext {
  readonly path: string;
  /** Members of the list's objects leave this out of the column's name. */
  readonly prefix: string;
  readonly values: Values;
}

const rowsOf = (list: unknown, { path, prefix, values }: ListContext): Row[] => {
  if (!Array.isArray(list) || list.length > ITEMS_READ_MAX || !list.every(isObject)) {
    values.defects.push(defectOf('wrong-type', { path, detail: `a list of at most ${ITEMS_READ_MAX} objects` }));
    return [];
  }
  return list.map((members, i) => rowOf(members, `${path}[${i}]`, values, prefix));
};

/** Numbers and flags read as their text; anything deeper is a defect. */
const rowOf = (members: Readonly<Record<string, unknown>>, path: string, values: Values, prefix = ''): Row => {
  for (const [name, value] of Object.entries(members)) {
    if (value !== null && typeof value === 'object') {
      const at = path === '' ? name : `${path}.${name}`;
      values.defects.push(defectOf('wrong-type', { path: at, detail: 'text, a number, or true or false' }));
    }
  }
  return (column) => {
    const name = column.slice(prefix.length);
    const value = Object.hasOwn(members, name) ? members[name] : undefined;
    return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : '';
  };
};
