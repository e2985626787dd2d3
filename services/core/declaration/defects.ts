/** What follows from the defects of a record. */
import type { Defect } from '../../../proto/holdpoint/v1/assessment.ts';
import { shorten } from './text.ts';

export const isRejecting = (defects: readonly Defect[]): boolean =>
  defects.some((found) => found.severity === 'SEVERITY_REJECT');

/** What the reader of a format found wins over what validation then says of the same field, which the reader left empty. */
export const mergeDefects = (reading: readonly Defect[], validation: readonly Defect[]): Defect[] => {
  if (reading.length === 0) return [...validation];
  const known = new Set(reading.map((found) => found.path));
  return [...reading, ...validation.filter((found) => !known.has(found.path))];
};

/** What rejects comes first, else in the order found. */
export const gravestFirst = (defects: readonly Defect[]): Defect[] => [
  ...defects.filter((found) => found.severity === 'SEVERITY_REJECT'),
  ...defects.filter((found) => found.severity !== 'SEVERITY_REJECT'),
];

/** A defect outside the rule table, shortened as all are. */
export const defect = (parts: Defect): Defect => ({ ...parts, value: shorten(parts.value) });

/** In one line, each with where it is. */
export const sayDefects = (defects: readonly Defect[]): string =>
  defects.map(({ path, message }) => (path === '' ? message : `${path}: ${message}`)).join('; ');
