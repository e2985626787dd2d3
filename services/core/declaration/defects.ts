/** One thing wrong with a declaration, as a value: where, what stood there, which rule, what would be acceptable. */
import type { Defect, Severity } from '../../../proto/holdpoint/v1/assessment.ts';
import { shorten } from './text.ts';

export interface DefectParts {
  readonly path: string;
  readonly value: string;
  readonly rule: string;
  readonly message: string;
  readonly severity: Exclude<Severity, 'SEVERITY_UNSPECIFIED' | 'UNRECOGNIZED'>;
}

export const defect = (parts: DefectParts): Defect => ({
  path: parts.path,
  value: shorten(parts.value),
  rule: parts.rule,
  message: parts.message,
  severity: parts.severity,
});

export const isRejecting = (defects: readonly Defect[]): boolean =>
  defects.some((found) => found.severity === 'SEVERITY_REJECT');

/** What the reader of a format found wins over what validation then says of the same field, which it left empty. */
export const mergeDefects = (reading: readonly Defect[], validation: readonly Defect[]): Defect[] => {
  if (reading.length === 0) return [...validation];
  const known = new Set(reading.map((found) => found.path));
  return [...reading, ...validation.filter((found) => !known.has(found.path))];
};
