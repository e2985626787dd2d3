/** JSON text from strangers: strict UTF-8, one defect when it is not well formed. */
import type { Defect } from '../../../proto/holdpoint/v1/assessment.ts';
import { defectOf } from '../../core/declaration/rules.ts';
import { textOf } from './text.ts';

export type Json =
  | { readonly kind: 'json'; readonly value: unknown }
  | { readonly kind: 'unreadable'; readonly defects: readonly Defect[] };

export const parseJson = (bytes: Uint8Array): Json => {
  const read = textOf(bytes);
  if (read.kind === 'unreadable') return read;
  try {
    return { kind: 'json', value: JSON.parse(read.text) };
  } catch (error) {
    return {
      kind: 'unreadable',
      defects: [
        defectOf('json-malformed', { path: '', value: read.text.slice(0, 80), detail: (error as Error).message }),
      ],
    };
  }
};

export const isObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Members by name; the named ones are those that readers look at. */
export interface JsonObject {
  readonly [name: string]: unknown;
  readonly document?: unknown;
  readonly declaration?: unknown;
  readonly link?: unknown;
  readonly goods_item?: unknown;
  readonly supporting_document?: unknown;
}
