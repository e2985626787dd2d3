/** Marks of a line's end that a system left in the text (`<br>`, `\n`, `¶`), and the numbering of the line after. */
import { type Reading, rewriteEach } from './reading.ts';

const LINE_END =
  /(?:\s{0,3}(?:<\/?(?:br|p)\s?\/?>|(?:\\[rn])+|[¶↵⏎␤]))+\s{0,3}(?:(?:item|line|pos|part|no|nr|ligne|zeile)\b\.?\s?\d{1,3}\s?[:.)]?\s?)?/giu;

/** Each of them as a hyphen: a name may go on behind it. */
export const joinLines = (source: Reading): Reading | undefined => rewriteEach(source, LINE_END, () => '-');
