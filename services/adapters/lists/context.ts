import { LIST_LIMITS, type ListContext } from '../../core/screening/lists.ts';
import { canonicalize, digestLines } from './canonical.ts';
import { isCountryCode } from './countries.ts';
import { isHsCode } from './hs.ts';
import { createShapeCheck } from './schema.ts';

/** The rules of lists with their outside parts filled in; schemas are compiled once, at first use. */
export const listContext = (): ListContext => {
  context ??= {
    checkShape: createShapeCheck(),
    canonicalize,
    digest: digestLines,
    isCountry: isCountryCode,
    isHsCode,
    limits: LIST_LIMITS,
  };
  return context;
};

let context: ListContext | undefined;
