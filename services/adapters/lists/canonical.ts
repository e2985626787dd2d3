import { createHash } from 'node:crypto';
import serialize from 'canonicalize';

/** RFC 8785 text of a JSON value. Throws on lone surrogates, which have no UTF-8. */
export const canonicalize = (value: unknown): string => serialize(value) ?? 'null';

/** Hex SHA-256 over the lines joined by \n, without building the whole text. */
export const digestLines = (lines: readonly string[]): string => {
  const hash = createHash('sha256');
  for (const [index, line] of lines.entries()) hash.update(index === 0 ? line : `\n${line}`, 'utf8');
  return hash.digest('hex');
};
