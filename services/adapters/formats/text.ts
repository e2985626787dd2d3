/** Bytes to text, by what they are and not by what they hope to be read as. */
import { TextDecoder } from 'node:util';
import type { Defect } from '../../../proto/holdpoint/v1/assessment.ts';
import { defectOf } from '../../core/declaration/rules.ts';

export type Text =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'unreadable'; readonly defects: readonly Defect[] };

/** Text in UTF-8 or UTF-16 by its byte-order mark; without one, as the message declares, else UTF-8. */
export const textOf = (bytes: Uint8Array, declared?: string): Text => {
  const encoding = declared ?? 'utf-8';
  const marked = markOf(bytes);
  if (marked !== undefined && declared !== undefined && !agree(marked, declared)) {
    return wrong(`declared as ${declared}, but the byte-order mark says ${marked}`);
  }
  const decoder = DECODERS.get((marked ?? encoding).toLowerCase());
  if (decoder === undefined) return wrong(`the encoding ${encoding} is not supported`);
  try {
    return { kind: 'text', text: decoder.decode(bytes) };
  } catch {
    return wrong(`they are not ${marked ?? encoding}`);
  }
};

/** `utf-8`, `utf-16le` or `utf-16be` by the byte-order mark. */
export const markOf = (bytes: Uint8Array): string | undefined => {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return undefined;
};

/** For looking at the beginning only: what cannot be read is replaced. */
export const looseText = (bytes: Uint8Array): string => {
  const encoding = markOf(bytes) ?? (bytes[0] === 0 ? 'utf-16be' : bytes[1] === 0 ? 'utf-16le' : 'utf-8');
  return new TextDecoder(encoding).decode(bytes).trimStart();
};

const strict = (encoding: string): TextDecoder => new TextDecoder(encoding, { fatal: true });

const DECODERS: ReadonlyMap<string, TextDecoder> = new Map([
  ['utf-8', strict('utf-8')],
  ['utf8', strict('utf-8')],
  ['us-ascii', strict('utf-8')],
  ['utf-16le', strict('utf-16le')],
  ['utf-16be', strict('utf-16be')],
  ['utf-16', strict('utf-16le')],
  ['iso-8859-1', strict('iso-8859-1')],
  ['windows-1252', strict('windows-1252')],
]);

const agree = (marked: string, declared: string): boolean => {
  const name = declared.toLowerCase();
  return name === marked || name === marked.replace('-', '') || (name === 'utf-16' && marked.startsWith('utf-16'));
};

const wrong = (detail: string): Text => ({
  kind: 'unreadable',
  defects: [defectOf('wrong-encoding', { path: '', detail })],
});
