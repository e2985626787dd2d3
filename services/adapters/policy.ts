/** Reads policy files: YAML, checked against the published JSON Schema, every error with its line. */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import { isMap, isScalar, LineCounter, parseDocument } from 'yaml';
import { capacityFaults } from '../core/decision/capacity-policy.ts';
import { type Policy, type PolicyDocument, policyOf } from '../core/decision/policy.ts';
import { allOrFaults } from './faults.ts';
import { canonicalize } from './lists/canonical.ts';

/** A policy file that cannot be used; the message has one line an error, `file:line: path: what is wrong`. */
export class PolicyError extends Error {
  readonly retriable = false;
}

export interface PolicyFile {
  readonly document: PolicyDocument;
  readonly policy: Policy;
}

/** @param indicatorCodes the codes that exist, so that a misspelt one is an error and not a rule that never fires */
export const readPolicyFile = (path: string, indicatorCodes: ReadonlySet<string>): PolicyFile =>
  parsePolicy(readFileSync(path, 'utf8'), path, indicatorCodes);

/** The policies that ship with the program, by jurisdiction. @throws Error with every file's faults */
export const readShippedPolicies = (indicatorCodes: ReadonlySet<string>): ReadonlyMap<string, Policy> => {
  const names = readdirSync(SHIPPED).filter((name) => name.endsWith('.yaml'));
  const policies = allOrFaults(
    names.map((name) => () => readPolicyFile(new URL(name, SHIPPED).pathname, indicatorCodes).policy),
  );
  return new Map(policies.map((policy) => [policy.jurisdiction, policy]));
};

export const parsePolicy = (text: string, file: string, indicatorCodes: ReadonlySet<string>): PolicyFile => {
  const lines = new LineCounter();
  const yaml = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true, version: '1.2' });
  const lineAt = (offset: number): number => lines.linePos(offset).line;
  if (yaml.errors.length > 0) {
    throw new PolicyError(yaml.errors.map((e) => `${file}:${lineAt(e.pos[0])}: ${firstLine(e.message)}`).join('\n'));
  }
  const document = withoutAliases(yaml, file);
  const lineOf = (path: readonly string[]): number => lineAt(offsetOf(yaml, path));
  const errors = policyFaults(document, indicatorCodes);
  if (errors.length > 0) {
    throw new PolicyError(
      errors.map((e) => `${file}:${lineOf(e.path)}: ${e.path.join('.') || '.'}: ${e.what}`).join('\n'),
    );
  }
  return { document: document as PolicyDocument, policy: policyFromDocument(document) };
};

/** An alias can make a small file expand without end, and no policy needs one. */
const withoutAliases = (yaml: ReturnType<typeof parseDocument>, file: string): unknown => {
  try {
    return yaml.toJS({ maxAliasCount: 0 });
  } catch (error) {
    throw new PolicyError(`${file}:1: .: ${firstLine((error as Error).message)}`);
  }
};

/** Compiles a document that came in a list of kind POLICY, so without lines. */
export const policyFromEntry = (document: unknown, name: string, indicatorCodes: ReadonlySet<string>): Policy => {
  const errors = policyFaults(document, indicatorCodes);
  if (errors.length > 0) throw new PolicyError(errors.map((e) => `${name}: ${e.path.join('.')}: ${e.what}`).join('\n'));
  return policyFromDocument(document);
};

const policyFromDocument = (document: unknown): Policy =>
  policyOf(document as PolicyDocument, createHash('sha256').update(canonicalize(document)).digest('hex'));

export interface DocumentError {
  readonly path: readonly string[];
  readonly what: string;
}

/** Everything that is wrong with a policy; empty = it can be put in force. */
export const policyFaults = (document: unknown, indicatorCodes: ReadonlySet<string>): readonly DocumentError[] => {
  const ofSchema = schemaErrors(document);
  // Rules over several rows can only be looked at once each row is what it should be.
  const ofCapacity = ofSchema.length === 0 ? capacityFaults(document as PolicyDocument) : [];
  return [...ofSchema, ...unknownIndicators(document, indicatorCodes), ...ofCapacity];
};

const schemaErrors = (document: unknown): readonly DocumentError[] => {
  validate ??= new Ajv2020({ allErrors: true, verbose: true, strict: true, strictTypes: false }).compile(
    JSON.parse(readFileSync(new URL('policy.schema.json', SHIPPED), 'utf8')),
  );
  return validate(document) ? [] : validate.errors!.map(documentError);
};

let validate: ReturnType<Ajv2020['compile']> | undefined;

const documentError = (error: ErrorObject): DocumentError => {
  const path = error.instancePath.split('/').slice(1).map(unescapePointer);
  const { additionalProperty, allowedValues } = error.params;
  if (additionalProperty !== undefined) return { path: [...path, additionalProperty], what: 'there is no such row' };
  const values = allowedValues === undefined ? '' : `: ${allowedValues.join(', ')}`;
  const value = typeof error.data === 'object' ? '' : `'${String(error.data).slice(0, VALUE_CHARS_MAX)}' `;
  return { path, what: `${value}${error.message}${values}` };
};

const unescapePointer = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

const unknownIndicators = (document: unknown, codes: ReadonlySet<string>): readonly DocumentError[] => {
  const indicators = (document as { indicators?: unknown } | null)?.indicators;
  if (typeof indicators !== 'object' || indicators === null) return [];
  return Object.keys(indicators)
    .filter((code) => !codes.has(code))
    .map((code) => ({ path: ['indicators', code], what: 'there is no such indicator' }));
};

/** Where a path begins in the file; for what is missing, where its nearest parent begins. */
const offsetOf = (yaml: ReturnType<typeof parseDocument>, path: readonly string[]): number => {
  for (let length = path.length; length > 0; length--) {
    const parent = length === 1 ? yaml.contents : yaml.getIn(path.slice(0, length - 1), true);
    const key = path[length - 1];
    const pair = isMap(parent)
      ? parent.items.find((item) => isScalar(item.key) && String(item.key.value) === key)
      : undefined;
    const node = isScalar(pair?.key) ? pair.key : yaml.getIn(path.slice(0, length), true);
    const range = (node as { range?: readonly number[] } | undefined)?.range;
    if (range?.[0] !== undefined) return range[0];
  }
  return 0;
};

const VALUE_CHARS_MAX = 80;

const firstLine = (text: string): string => text.split('\n', 1)[0]!;

const SHIPPED = new URL('../../infra/policies/', import.meta.url);
