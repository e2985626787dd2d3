/** Records of commands that read JSON Lines: a bad one is a row of the output, not the end of the run. */
import { InputError, type Io, readLines } from './command.ts';

export interface Rejection {
  readonly path: string;
  readonly value: unknown;
  readonly rule: string;
  readonly message: string;
}

export type RecordRead =
  | { readonly value: Readonly<Record<string, unknown>>; readonly rejected?: never }
  | { readonly rejected: readonly Rejection[]; readonly value?: never };

/** Objects, one a line; blank lines are skipped. @throws InputError when there is no record */
export async function* readRecords(path: string, io: Io): AsyncGenerator<RecordRead> {
  let records = 0;
  for await (const line of readLines(path, io)) {
    if (line.trim() === '') continue;
    records++;
    yield parseRecord(line);
  }
  if (records === 0) throw new InputError(`${path}: no record in it`);
}

const parseRecord = (line: string): RecordRead => {
  const reject = (message: string): RecordRead => ({
    rejected: [{ path: '', value: shown(line), rule: 'json', message }],
  });
  try {
    const value: unknown = JSON.parse(line);
    const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
    return isObject ? { value: value as Record<string, unknown> } : reject('a record is a JSON object');
  } catch (error) {
    return reject((error as Error).message);
  }
};

/** Says what is wrong with a value, or nothing. */
export type FieldRule = (value: unknown) => { readonly rule: string; readonly message: string } | undefined;

/** An empty field of a table that became JSON says as little as none. */
export const isAbsent = (value: unknown): value is null | undefined | '' => value == null || value === '';

const isText = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';

export const FIELDS = {
  id: (value: unknown) =>
    typeof value === 'string' || typeof value === 'number'
      ? undefined
      : { rule: 'type', message: 'must be text or a number' },
  anyText: (value: unknown) => (typeof value === 'string' ? undefined : { rule: 'type', message: 'must be text' }),
  text: (value: unknown) => (isText(value) ? undefined : { rule: 'type', message: 'must be text and not empty' }),
  optionalText: (value: unknown) =>
    value == null || typeof value === 'string' ? undefined : { rule: 'type', message: 'must be text' },
  oneOf:
    (...allowed: readonly string[]): FieldRule =>
    (value) =>
      isAbsent(value) || allowed.includes(value as string)
        ? undefined
        : { rule: 'one-of', message: `must be ${allowed.join(', ')}` },
  pattern:
    (pattern: RegExp, shape: string): FieldRule =>
    (value) =>
      isAbsent(value) || (typeof value === 'string' && pattern.test(value))
        ? undefined
        : { rule: 'pattern', message: `must be ${shape}` },
} as const satisfies Record<string, FieldRule | ((...args: never[]) => FieldRule)>;

/** Every defect of a record, not the first. */
export const checkRecord = (
  record: Readonly<Record<string, unknown>>,
  rules: Readonly<Record<string, FieldRule>>,
): Rejection[] =>
  Object.entries(rules).flatMap(([path, rule]) => {
    const defect = rule(record[path]);
    return defect === undefined ? [] : [{ path, value: shown(record[path]), ...defect }];
  });

const VALUE_CHARS_MAX = 100;
const shown = (value: unknown): unknown =>
  typeof value === 'string' && value.length > VALUE_CHARS_MAX ? `${value.slice(0, VALUE_CHARS_MAX)}…` : (value ?? null);
