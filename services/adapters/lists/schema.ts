import { readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import { LIST_KINDS, type ListKind } from '../../core/screening/entries.ts';
import { type ListDefect, shorten } from '../../core/screening/list-rules.ts';

/** Checks values against the published JSON Schemas of `infra/lists/schema`; all defects, each with its path and rule. */
export const createShapeCheck = (): ((schema: ListKind | 'HEADER', value: unknown) => readonly ListDefect[]) => {
  const ajv = new Ajv2020({ allErrors: true, verbose: true, strict: true, allowUnionTypes: true });
  ajv.addSchema(readSchema('COMMON'));
  const validators = new Map<ListKind | 'HEADER', ValidateFunction>();
  for (const name of ['HEADER', ...LIST_KINDS] as const) validators.set(name, ajv.compile(readSchema(name)));
  return (schema, value) => {
    const validate = validators.get(schema)!;
    return validate(value) ? [] : (validate.errors ?? []).slice(0, DEFECTS_PER_VALUE_MAX).map(toDefect);
  };
};

const DEFECTS_PER_VALUE_MAX = 20;

const SCHEMAS = new URL('../../../infra/lists/schema/', import.meta.url);

const readSchema = (name: string): object => JSON.parse(readFileSync(new URL(`${name}.schema.json`, SCHEMAS), 'utf8'));

const toDefect = ({ instancePath, keyword, params, message, data }: ErrorObject): ListDefect => {
  const { additionalProperty, missingProperty, allowedValues } = params as Readonly<Record<string, unknown>>;
  const member = additionalProperty ?? missingProperty;
  return {
    line: 0,
    path: member === undefined ? instancePath : `${instancePath}/${String(member)}`,
    value: keyword === 'required' ? '' : shorten(data),
    rule: `schema-${keyword}`,
    message: Array.isArray(allowedValues) ? `must be one of ${allowedValues.join(', ')}` : (message ?? keyword),
  };
};
