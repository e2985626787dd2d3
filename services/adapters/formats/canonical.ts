/**
 * The canonical form: proto3 JSON of `holdpoint.v1.Declaration`, one object, a list of them, or JSON Lines. What `convert`
 * writes is read as well: a line with a `declaration` or a `link` in it.
 */
import type { Declaration, MasterLink } from '../../../proto/holdpoint/v1/declaration.ts';
import { fromJson } from '../codec.ts';
import {
  afterLastLine,
  type Format,
  type Head,
  linesOf,
  type PieceReader,
  type ReadRecord,
  readPieces,
} from './format.ts';
import { isObject, parseJson } from './json.ts';

export const canonical: Format = {
  name: 'canonical',
  doc: 'Proto3 JSON of holdpoint.v1.Declaration (enum values with or without their prefix): an object, a list, or JSON Lines; also what convert writes.',
  detect: ({ text }) => /^[{[]/u.test(text) && /"(?:document|declaration|link)"\s*:\s*\{/u.test(text),
  read: (bytes) => (isLines(bytes) ? readPieces(openLines(), bytes) : readWhole(bytes)),
  pieces: {
    cut: afterLastLine,
    open: () => openLines(),
    fits: (head: Head) => isLines(head.bytes),
  },
};

/** One value by itself on the first line, and more lines after it. */
const isLines = (bytes: Uint8Array): boolean => {
  const [first] = linesOf(bytes);
  return first !== undefined && first.length < bytes.length && parseJson(first).kind === 'json';
};

const openLines = (): PieceReader => ({
  *read(piece) {
    for (const line of linesOf(piece)) yield* readWhole(line);
  },
  end: () => [],
});

const readWhole = (bytes: Uint8Array): ReadRecord[] => {
  const json = parseJson(bytes);
  if (json.kind === 'unreadable') return [json];
  return Array.isArray(json.value) ? json.value.map(readObject) : [readObject(json.value)];
};

const readObject = (value: unknown): ReadRecord => {
  const { document, declaration, link } = isObject(value) ? value : NO_MEMBERS;
  if (document === undefined && isObject(link)) {
    const { message, defects } = fromJson<MasterLink>('MasterLink', link);
    return message === undefined ? { kind: 'unreadable', defects } : { kind: 'link', link: message, defects };
  }
  const wrapped = document === undefined && isObject(declaration) ? declaration : value;
  const { message, defects } = fromJson<Declaration>('Declaration', wrapped);
  return message === undefined
    ? { kind: 'unreadable', defects }
    : { kind: 'declaration', declaration: message, defects };
};

const NO_MEMBERS: { readonly document?: unknown; readonly declaration?: unknown; readonly link?: unknown } = {};
