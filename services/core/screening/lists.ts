import type { ListHeader, ListKind, ListSnapshot } from './entries.ts';
import { LIST_KINDS } from './entries.ts';
import { brokenRules, type ListDefect, type ListFacts, shorten } from './list-rules.ts';

/** Everything about the outside world that reading a list needs; one implementation, `adapters/lists/context.ts`. */
export interface ListContext extends ListFacts {
  /** Shape by the JSON Schema of the kind, or of the header; line 0, to be filled in by the caller. */
  readonly checkShape: (schema: ListKind | 'HEADER', value: unknown) => readonly ListDefect[];
  /** RFC 8785 text. Throws on text that is not well-formed Unicode. */
  readonly canonicalize: (value: unknown) => string;
  /** Hex SHA-256 over the lines joined by \n. */
  readonly digest: (lines: readonly string[]) => string;
  readonly limits: ListLimits;
}

export interface ListLimits {
  /** UTF-16 units of one line. */
  readonly lineLengthMax: number;
  readonly entriesMax: number;
  /** Defects reported before reading stops. */
  readonly defectsMax: number;
}

export const LIST_LIMITS: ListLimits = { lineLengthMax: 1_000_000, entriesMax: 500_000, defectsMax: 1_000 };

export type ListReading =
  | { readonly snapshot: ListSnapshot; readonly defects?: never }
  | { readonly defects: readonly ListDefect[]; readonly snapshot?: never };

/** Something read from a file, and where it stood there. */
export interface Located<T> {
  readonly line: number;
  readonly value: T;
}

/**
 * Reads a list file: a header line, then one entry a line; blank lines are skipped. Gives the list or every defect, never
 * a part of the list.
 */
export const parseList = (lines: Iterable<string>, context: ListContext): ListReading => {
  const defects: ListDefect[] = [];
  const values: Located<unknown>[] = [];
  let line = 0;
  for (const text of lines) {
    line += 1;
    const trimmed = (line === 1 && text.startsWith('\uFEFF') ? text.slice(1) : text).trim();
    if (trimmed === '') continue;
    if (trimmed.length > context.limits.lineLengthMax) {
      defects.push(
        defect(line, '', trimmed, 'line-length', `a line has at most ${context.limits.lineLengthMax} characters`),
      );
    } else {
      const value = parseJson(trimmed);
      if (value === NOT_JSON) defects.push(defect(line, '', trimmed, 'json', 'each line is one JSON object'));
      else values.push({ line, value });
    }
    if (values.length > context.limits.entriesMax + 1) {
      defects.push(tooManyEntries(context.limits, line));
      break;
    }
    if (defects.length >= context.limits.defectsMax) break;
  }
  const header = values.shift();
  if (header === undefined)
    return { defects: [...defects, defect(0, '', '', 'header', 'a list begins with a header line')] };
  return sealList(header, values, context, defects);
};

/**
 * Turns a header and entries from any source into a snapshot: shape, rules, unique ids, canonical order and digest.
 * Entries are put in the order of their ids (UTF-16 code units), so the digest does not depend on the order of the file.
 */
export const sealList = (
  header: Located<unknown>,
  entries: readonly Located<unknown>[],
  context: ListContext,
  found: readonly ListDefect[] = [],
): ListReading => {
  const headerDefects = context.checkShape('HEADER', header.value).map((d) => ({ ...d, line: header.line }));
  if (headerDefects.length > 0) return { defects: [...headerDefects, ...found] };
  const { kind } = header.value as ListHeader;

  const defects: ListDefect[] = [...found];
  if (entries.length > context.limits.entriesMax) defects.push(tooManyEntries(context.limits, 0));
  if (entries.length === 0) defects.push(defect(0, '', '', 'empty', 'a list has at least one entry'));
  const lineOfId = new Map<string, number>();
  const sealed: { readonly id: string; readonly entry: unknown; readonly text: string }[] = [];
  for (const { line, value } of entries) {
    if (defects.length >= context.limits.defectsMax) break;
    const entryDefects = judgeEntry(kind, line, value, lineOfId, context);
    if (entryDefects.length > 0) {
      defects.push(...entryDefects);
      continue;
    }
    const { id } = value as { readonly id: string };
    lineOfId.set(id, line);
    const text = canonicalText(value, context);
    if (text === undefined) defects.push(defect(line, '', id, 'unicode', 'text holds no lone surrogates'));
    else sealed.push({ id, entry: value, text });
  }
  if (defects.length > 0) return { defects: defects.slice(0, context.limits.defectsMax) };

  sealed.sort((a, b) => (a.id < b.id ? -1 : 1));
  const digest = context.digest([context.canonicalize(header.value), ...sealed.map(({ text }) => text)]);
  // The schemas of the kind vouch for the shape; TypeScript cannot follow them.
  return { snapshot: { header: header.value, entries: sealed.map(({ entry }) => entry), digest } as ListSnapshot };
};

/** The list as a file: canonical lines, in the order the digest is taken over. Reading it gives the same snapshot. */
export const listLines = ({ header, entries }: ListSnapshot, context: Pick<ListContext, 'canonicalize'>): string[] => [
  context.canonicalize(header),
  ...entries.map((entry) => context.canonicalize(entry)),
];

const judgeEntry = (
  kind: ListKind,
  line: number,
  value: unknown,
  lineOfId: ReadonlyMap<string, number>,
  context: ListContext,
): readonly ListDefect[] => {
  const shape = context.checkShape(kind, value);
  if (shape.length > 0) return shape.map((d) => ({ ...d, line }));
  const entry = value as { readonly id: string };
  const first = lineOfId.get(entry.id);
  const repeated =
    first === undefined ? [] : [defect(line, '/id', entry.id, 'unique-id', `this id already stands on line ${first}`)];
  return [...repeated, ...brokenRules(entry, line, context)];
};

const NOT_JSON = Symbol('not JSON');

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return NOT_JSON;
  }
};

const canonicalText = (value: unknown, context: ListContext): string | undefined => {
  try {
    return context.canonicalize(value);
  } catch {
    return undefined;
  }
};

const tooManyEntries = (limits: ListLimits, line: number): ListDefect =>
  defect(line, '', '', 'entry-count', `a list has at most ${limits.entriesMax} entries`);

const defect = (line: number, path: string, value: unknown, rule: string, message: string): ListDefect => ({
  line,
  path,
  value: shorten(value),
  rule,
  message,
});

export const isListKind = (text: string): text is ListKind => (LIST_KINDS as readonly string[]).includes(text);
