/**
 * XML as a tree of plain values, for messages from strangers. Before the parser sees the text, one pass refuses document
 * type declarations (so there are no entities to expand and nothing external to fetch), unbalanced tags, and more elements
 * or depth than any real message has. The parser is fast-xml-parser; it reads no entities either.
 */
import { XMLParser } from 'fast-xml-parser';
import type { Defect } from '../../../proto/holdpoint/v1/assessment.ts';
import { defectOf, type RuleCode } from '../../core/declaration/rules.ts';
import { markOf, textOf } from './text.ts';

/** An element: text by itself, or attributes (`@name`), text (`#text`) and children by local name. */
export type Node = string | { readonly [name: string]: Node | readonly Node[] };

export type Xml =
  | { readonly kind: 'xml'; readonly root: string; readonly node: Node }
  | { readonly kind: 'unreadable'; readonly defects: readonly Defect[] };

export const XML_BYTES_MAX = 8 * 1024 * 1024;
export const XML_ELEMENTS_MAX = 200_000;
export const XML_DEPTH_MAX = 32;

export const parseXml = (bytes: Uint8Array): Xml => {
  if (bytes.byteLength > XML_BYTES_MAX) return refused('too-large', `${XML_BYTES_MAX} bytes of XML`);
  const read = textOf(bytes, declaredEncoding(bytes));
  if (read.kind === 'unreadable') return read;
  const scanned = scan(read.text);
  if (scanned.fault !== undefined) return refused(scanned.fault.rule, scanned.fault.detail);
  try {
    const parsed = PARSER.parse(read.text) as Readonly<Record<string, Node>>;
    const root = scanned.root.slice(scanned.root.indexOf(':') + 1);
    return { kind: 'xml', root, node: parsed[root] ?? '' };
  } catch (error) {
    return refused('xml-malformed', (error as Error).message);
  }
};

/** Children of that name, in order; none when there is none. */
export const childrenOf = (node: Node | undefined, name: string): readonly Node[] => {
  if (node === undefined || typeof node === 'string') return [];
  const child = node[name];
  return child === undefined ? [] : Array.isArray(child) ? child : [child as Node];
};

/** The first element along a path such as `ConsignorParty/Name`. */
export const at = (node: Node | undefined, path: string): Node | undefined => {
  let here = node;
  for (const name of path.split('/')) here = childrenOf(here, name)[0];
  return here;
};

/** Text along a path, references to characters resolved; empty when there is none. */
export const textAt = (node: Node | undefined, path: string): string => ownText(at(node, path));

export const ownText = (node: Node | undefined): string => {
  if (node === undefined) return '';
  if (typeof node === 'string') return resolved(node);
  const text = node['#text'];
  const literal = childrenOf(node, '#cdata').join('');
  return (typeof text === 'string' ? resolved(text) : '') + literal;
};

export const attribute = (node: Node | undefined, name: string): string => {
  const value = node === undefined || typeof node === 'string' ? undefined : node[`@${name}`];
  return typeof value === 'string' ? resolved(value) : '';
};

const PARSER = new XMLParser({
  attributeNamePrefix: '@',
  textNodeName: '#text',
  cdataPropName: '#cdata',
  ignoreAttributes: false,
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  processEntities: false,
  htmlEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  trimValues: true,
  jPath: false,
  maxNestedTags: XML_DEPTH_MAX + 1,
});

const declaredEncoding = (bytes: Uint8Array): string | undefined => {
  const unmarked = bytes[0] === 0 ? 'utf-16be' : bytes[1] === 0 ? 'utf-16le' : undefined;
  const width = unmarked !== undefined || markOf(bytes)?.startsWith('utf-16') ? 2 : 1;
  const head = Buffer.from(bytes.subarray(0, 200 * width))
    .toString('latin1')
    .replaceAll('\0', '');
  const declared = /^[^<]{0,4}<\?xml[^>]*\sencoding\s*=\s*["']([A-Za-z][\w.-]*)["']/u.exec(head)?.[1];
  if (unmarked !== undefined && (declared === undefined || /^utf-16$/iu.test(declared))) return unmarked;
  return declared;
};

interface Scan {
  readonly root: string;
  readonly fault?: { readonly rule: RuleCode; readonly detail: string };
}

/** Walks from tag to tag: balance, depth, number, and nothing of a document type. */
const scan = (text: string): Scan => {
  const open: string[] = [];
  let root = '';
  let elements = 0;
  const fault = (rule: RuleCode, detail: string): Scan => ({ root, fault: { rule, detail } });
  for (let start = text.indexOf('<'); start >= 0; ) {
    const kind = text.charCodeAt(start + 1);
    let end: number;
    if (kind === BANG) {
      const close = text.startsWith('<!--', start) ? '-->' : text.startsWith('<![CDATA[', start) ? ']]>' : undefined;
      if (close === undefined) return fault('xml-forbidden', text.slice(start, start + 20));
      end = text.indexOf(close, start);
    } else if (kind === QUESTION) {
      end = text.indexOf('?>', start);
    } else if (kind === SLASH) {
      end = text.indexOf('>', start);
      const name = text.slice(start + 2, end).trimEnd();
      const opened = open.pop();
      if (end >= 0 && opened !== name) return fault('xml-malformed', `</${name}> closes <${opened ?? ''}>`);
    } else {
      end = tagEnd(text, start);
      const name =
        /^[^\s/>]+/u.exec(text.slice(start + 1, Math.min(start + NAME_CHARS_MAX, Math.max(end, start + 1))))?.[0] ?? '';
      if (end >= 0 && name === '') return fault('xml-malformed', 'a tag without a name');
      if (open.length === 0) {
        if (root !== '') return fault('xml-malformed', 'a second root element');
        root = name;
      }
      if (++elements > XML_ELEMENTS_MAX) return fault('too-large', `${XML_ELEMENTS_MAX} elements`);
      if (text.charCodeAt(end - 1) !== SLASH) open.push(name);
      if (open.length > XML_DEPTH_MAX) return fault('too-large', `${XML_DEPTH_MAX} levels of elements`);
    }
    if (end < 0) return fault('xml-malformed', 'it ends within a tag');
    start = text.indexOf('<', end);
  }
  if (hasBareAmpersand(text))
    return fault('xml-malformed', 'an ampersand that begins no predefined or numeric reference');
  if (open.length > 0) return fault('xml-malformed', `it ends before <${open.at(-1)}> is closed`);
  return root === '' ? fault('xml-malformed', 'it has no element') : { root };
};

/** Without a document type nothing declares an entity, so only the five predefined and numeric references can stand. */
const hasBareAmpersand = (text: string): boolean =>
  text.includes('&') && /&(?!(?:amp|lt|gt|quot|apos|#\d{1,7}|#x[\da-fA-F]{1,6});)/u.test(text.replace(LITERAL, ''));

const LITERAL = /<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->/gu;

const BANG = 0x21;
const QUESTION = 0x3f;
const SLASH = 0x2f;
const NAME_CHARS_MAX = 256;

/** The end of a tag; `>` may stand in a quoted attribute. */
const tagEnd = (text: string, start: number): number => {
  let end = text.indexOf('>', start);
  const quote = text.indexOf('"', start);
  const single = text.indexOf("'", start);
  if ((quote < 0 || quote > end) && (single < 0 || single > end)) return end;
  let within = '';
  for (end = start; end < text.length; end++) {
    const char = text[end]!;
    if (within !== '') within = char === within ? '' : within;
    else if (char === '"' || char === "'") within = char;
    else if (char === '>') return end;
  }
  return -1;
};

/** The five predefined entities and numeric references; any other stays as it stands, since none can be declared. */
const resolved = (text: string): string =>
  text.includes('&')
    ? text.replace(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/gu, (whole, name, decimal, hex) =>
        name !== undefined
          ? PREDEFINED[name as keyof typeof PREDEFINED]
          : character(whole, Number(decimal ?? `0x${hex}`)),
      )
    : text;

const PREDEFINED = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" } as const;

const character = (whole: string, code: number): string => (code <= 0x10ffff ? String.fromCodePoint(code) : whole);

const refused = (rule: RuleCode, detail: string): Xml => ({
  kind: 'unreadable',
  defects: [defectOf(rule, { path: '', detail })],
});
