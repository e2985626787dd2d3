/**
 * Proto3 JSON of the project's messages: int64 and instants as text, bytes as base64, defaults left out, enum values
 * without their type's prefix. Reading takes either form of an enum value, camelCase or snake_case names, and int64 as
 * number or text; what does not fit becomes a defect with its path. Walks the tables that are generated from the .proto.
 */
import type { Defect } from '../../proto/holdpoint/v1/assessment.ts';
import { ENUMS, type FieldSchema, MESSAGES } from '../../proto/holdpoint/v1/schema.ts';
import { fromIsoInstant, type Instant, isoInstant } from '../core/declaration/instants.ts';
import { defectOf } from '../core/declaration/rules.ts';
import type { Read } from './codec-untrusted.ts';

type Json = Record<string, unknown>;

/** @param type name of the message, as in the .proto */
export const toJson = (type: string, message: object): Json => {
  const json: Json = {};
  const record = message as Json;
  for (const field of fieldsOf(type)) {
    const value = field.oneof === undefined ? record[field.name] : caseValue(record[field.oneof], field.name);
    if (value === undefined || isDefault(field, value)) continue;
    json[field.name] = field.repeated
      ? (value as readonly unknown[]).map((item) => writeValue(field, item))
      : writeValue(field, value);
  }
  return json;
};

/** The name of an enum value as people see it: `OUTCOME_HOLD` → `HOLD`. */
export const enumName = (type: string, value: string): string => {
  const prefix = ENUMS[type]!.prefix;
  return value.startsWith(prefix) ? value.slice(prefix.length) : value;
};

/** The enum value behind a name with or without prefix; undefined when there is none. */
export const enumValue = (type: string, name: string): string | undefined => {
  const { prefix, values } = ENUMS[type]!;
  const bare = name.startsWith(prefix) ? name.slice(prefix.length) : name;
  return Object.hasOwn(values, bare) ? prefix + bare : undefined;
};

/** Reads a value that `JSON.parse` gave. Every defect at once; a field that does not fit is left at its default. */
export const fromJson = <T extends object>(type: string, json: unknown): Read<T> => {
  const defects: Defect[] = [];
  if (!isObject(json)) {
    return { message: undefined, defects: [wrongType('', json, 'a JSON object')] };
  }
  return { message: readMessage(type, json, '', defects) as T, defects };
};

const readMessage = (type: string, json: Json, path: string, defects: Defect[]): Json => {
  const message = emptyMessage(type);
  const fields = FIELDS_BY_NAME.get(type)!;
  const unknown: string[] = [];
  for (const name of Object.keys(json)) {
    const field = fields.get(name);
    const value = json[name];
    if (field === undefined) unknown.push(name);
    else if (value !== null) {
      const read = readField(field, value, path === '' ? field.name : `${path}.${field.name}`, defects);
      if (read === undefined) continue;
      if (field.oneof === undefined) message[field.name] = read;
      else message[field.oneof] = { $case: field.name, value: read };
    }
  }
  if (unknown.length > 0) defects.push(unknownNames(path, unknown));
  return message;
};

const readField = (field: FieldSchema, value: unknown, path: string, defects: Defect[]): unknown => {
  if (!field.repeated) return readValue(field, value, path, defects);
  if (!Array.isArray(value)) {
    defects.push(wrongType(path, value, 'a list'));
    return undefined;
  }
  if (value.length > ITEMS_READ_MAX) {
    defects.push(tooMany(path, value.length));
    return undefined;
  }
  return value.map((item, i) => readValue(field, item, `${path}[${i}]`, defects)).filter((item) => item !== undefined);
};

const readValue = (field: FieldSchema, value: unknown, path: string, defects: Defect[]): unknown => {
  const wrong = (wanted: string): undefined => {
    defects.push(wrongType(path, value, wanted));
    return undefined;
  };
  switch (field.kind) {
    case 'string':
      return typeof value === 'string' ? value : wrong('text');
    case 'bool':
      return typeof value === 'boolean' ? value : wrong('true or false');
    case 'bytes':
      return typeof value === 'string' ? new Uint8Array(Buffer.from(value, 'base64')) : wrong('base64 text');
    case 'int32':
    case 'int64':
      return readInteger(field, value, path, defects);
    case 'enum':
      return readEnum(field.type!, value, path, defects);
    case 'message':
      return isObject(value) ? readMessage(field.type!, value, path, defects) : wrong('an object');
    case 'timestamp': {
      const instant = typeof value === 'string' ? fromIsoInstant(value) : undefined;
      return instant ?? wrong('an instant such as 2026-02-01T09:30:00Z');
    }
    case 'duration': {
      const seconds = typeof value === 'string' ? /^(-?\d{1,12})(?:\.(\d{1,9}))?s$/u.exec(value) : null;
      if (seconds === null) return wrong('a duration such as 1.5s');
      return { seconds: Number(seconds[1]), nanos: Number((seconds[2] ?? '').padEnd(9, '0')) };
    }
    default:
      return field.kind satisfies never;
  }
};

const readInteger = (field: FieldSchema, value: unknown, path: string, defects: Defect[]): number | undefined => {
  const isText = typeof value === 'string' && /^-?\d{1,40}$/u.test(value);
  if (typeof value !== 'number' && !isText) {
    defects.push(wrongType(path, value, 'a whole number'));
    return undefined;
  }
  const number = Number(value);
  const max = field.kind === 'int32' ? 0x7fff_ffff : Number.MAX_SAFE_INTEGER;
  if (Number.isInteger(number) && Math.abs(number) <= max) return number;
  defects.push(
    Math.abs(number) > max
      ? defectOf('integer-range', { path, value: String(value) })
      : wrongType(path, value, 'a whole number'),
  );
  return undefined;
};

/** An unknown function or document type leaves nothing to judge; any other unknown code is asked about. */
const readEnum = (type: string, value: unknown, path: string, defects: Defect[]): string | undefined => {
  const { prefix, values } = ENUMS[type]!;
  const known =
    typeof value === 'string'
      ? enumValue(type, value)
      : Object.keys(values).flatMap((name) => (values[name] === value ? [prefix + name] : []))[0];
  if (known !== undefined) return known;
  defects.push(
    defectOf('unknown-code', {
      path,
      value: shown(value),
      detail: Object.keys(values).slice(1).join(', '),
      ...(DECISIVE_ENUMS.has(type) && { severity: 'SEVERITY_REJECT' }),
    }),
  );
  return undefined;
};

const DECISIVE_ENUMS = new Set(['DocumentType', 'DeclarationFunction']);
/** Protects memory; the limits of the field table are far lower and give the better message. */
const ITEMS_READ_MAX = 10_000;
const NAMES_SHOWN_MAX = 5;

const fieldsOf = (type: string): readonly FieldSchema[] => {
  const fields = MESSAGES[type];
  if (fields === undefined) throw new TypeError(`no message ${type} in the schema`);
  return fields;
};

const FIELDS_BY_NAME: ReadonlyMap<string, ReadonlyMap<string, FieldSchema>> = new Map(
  Object.entries(MESSAGES).map(([type, fields]) => [
    type,
    new Map(fields.flatMap((field) => [[field.name, field] as const, [field.protoName, field] as const])),
  ]),
);

/** A message with every field at its default. */
export const blank = <T extends object>(type: string): T => emptyMessage(type) as T;

const emptyMessage = (type: string): Json => {
  const message: Json = {};
  for (const field of fieldsOf(type)) {
    if (field.oneof !== undefined) message[field.oneof] = undefined;
    else message[field.name] = emptyValue(field);
  }
  return message;
};

const emptyValue = (field: FieldSchema): unknown => {
  if (field.repeated) return [];
  if (field.optional) return undefined;
  switch (field.kind) {
    case 'string':
      return '';
    case 'bool':
      return false;
    case 'bytes':
      return new Uint8Array();
    case 'int32':
    case 'int64':
      return 0;
    case 'enum':
      return `${ENUMS[field.type!]!.prefix}UNSPECIFIED`;
    case 'message':
    case 'timestamp':
    case 'duration':
      return undefined;
    default:
      return field.kind satisfies never;
  }
};

const isDefault = (field: FieldSchema, value: unknown): boolean => {
  if (field.repeated) return (value as readonly unknown[]).length === 0;
  if (field.optional || field.oneof !== undefined) return false;
  if (field.kind === 'enum') return value === `${ENUMS[field.type!]!.prefix}UNSPECIFIED`;
  if (field.kind === 'bytes') return (value as Uint8Array).length === 0;
  return value === '' || value === 0 || value === false;
};

const writeValue = (field: FieldSchema, value: unknown): unknown => {
  switch (field.kind) {
    case 'string':
    case 'bool':
    case 'int32':
      return value;
    case 'int64':
      return String(value);
    case 'bytes':
      return Buffer.from(value as Uint8Array).toString('base64');
    case 'enum':
      return enumName(field.type!, value as string);
    case 'message':
      return toJson(field.type!, value as object);
    case 'timestamp':
      return isoInstant(value as Instant);
    case 'duration': {
      const { seconds, nanos } = value as Instant;
      return nanos === 0 ? `${seconds}s` : `${seconds}.${String(nanos).padStart(9, '0')}s`;
    }
    default:
      return field.kind satisfies never;
  }
};

const caseValue = (union: unknown, name: string): unknown => {
  const held = union as { $case: string; value: unknown } | undefined;
  return held?.$case === name ? held.value : undefined;
};

const isObject = (value: unknown): value is Json =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const shown = (value: unknown): string => (typeof value === 'string' ? value : (JSON.stringify(value) ?? ''));

const wrongType = (path: string, value: unknown, wanted: string): Defect =>
  defectOf('wrong-type', { path, value: shown(value), detail: wanted });

const tooMany = (path: string, count: number): Defect =>
  defectOf('item-count', { path, value: `${count} entries`, detail: ITEMS_READ_MAX });

const unknownNames = (path: string, names: readonly string[]): Defect =>
  defectOf('unknown-field', {
    path,
    value: names.slice(0, NAMES_SHOWN_MAX).join(', '),
    detail: `${names.length} field(s)`,
  });
