import { LIST_LIMITS, type ListContext } from '../../core/screening/lists.ts';
import { canonicalize, digestLines } from './canonical.ts';
import { isCountryCode } from './countries.ts';
import { isHsCode } from './hs.ts';
import { policyDefects } from './policies.ts';
import { createShapeCheck } from './schema.ts';

/** The rules of lists with their outside parts filled in; schemas are compiled once, at first use. */
export const listContext = (): ListContext => {
  context ??= {
    checkShape: withPolicies(createShapeCheck()),
    canonicalize,
    digest: digestLines,
    isCountry: isCountryCode,
    isHsCode,
    limits: LIST_LIMITS,
  };
  return context;
};

let context: ListContext | undefined;

/** The schema of lists leaves a policy open; it has a schema and rules of its own. */
const withPolicies =
  (checkShape: ListContext['checkShape']): ListContext['checkShape'] =>
  (schema, value) => {
    const defects = checkShape(schema, value);
    return schema === 'POLICY' && defects.length === 0 ? policyDefects(value as never) : defects;
  };
