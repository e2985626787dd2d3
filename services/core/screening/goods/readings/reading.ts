/** A text read another way: its characters, and where in the raw text each of them stands. */
import { type Scan, TEXT_CHARS_MAX } from '../../descriptors/scan.ts';

export interface Reading {
  readonly text: string;
  /** Character of `text` → first and past-the-last unit of the raw text. */
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** The raw text as its own reading. */
export const rawReading = (text: string): Reading => {
  const units = Math.min(text.length, TEXT_CHARS_MAX);
  const from = new Int32Array(units);
  const to = new Int32Array(units);
  for (let i = 0; i < units; i++) {
    from[i] = i;
    to[i] = i + 1;
  }
  return { text: text.slice(0, units), from, to };
};

/** Writes a reading of a reading: stretches are copied, or stand for something else. */
export const createRewriter = (source: Reading) => {
  const from: number[] = [];
  const to: number[] = [];
  let text = '';
  const put = (what: string, start: number, end: number): void => {
    const room = what.slice(0, Math.max(0, TEXT_CHARS_MAX - text.length));
    for (let i = 0; i < room.length; i++) {
      from.push(start);
      to.push(end);
    }
    text += room;
  };
  return {
    /** Units `start` up to `end` of the source, as they are. */
    copy: (start: number, end: number): void => {
      for (let i = start; i < end; i++) put(source.text[i]!, source.from[i]!, source.to[i]!);
    },
    /** `what` in the place of units `start` up to `end`; a gap where both are equal. */
    write: (what: string, start: number, end: number): void => {
      const first = source.from[Math.min(start, source.text.length - 1)] ?? 0;
      put(what, first, end > start ? source.to[end - 1]! : first);
    },
    done: (): Reading => ({ text, from: Int32Array.from(from), to: Int32Array.from(to) }),
  };
};

/** Letters of a scan of `reading.text` point into the raw text from now on. */
export const placeInRaw = (scan: Scan, reading: Reading): void => {
  for (let i = 0; i < scan.length; i++) {
    const last = scan.to[i]! - 1;
    scan.from[i] = reading.from[scan.from[i]!]!;
    scan.to[i] = reading.to[last]!;
  }
};

/** Each match of a global expression rewritten; `undefined` where none is, or where nothing changes. */
export const rewriteEach = (
  source: Reading,
  pattern: RegExp,
  rewrite: (match: RegExpExecArray) => string | undefined,
): Reading | undefined => {
  if (source.text.search(pattern) < 0) return undefined;
  const writer = createRewriter(source);
  let copied = 0;
  let isChanged = false;
  for (const match of source.text.matchAll(pattern)) {
    const written = rewrite(match);
    if (written === undefined) continue;
    writer.copy(copied, match.index);
    writer.write(written, match.index, match.index + match[0].length);
    copied = match.index + match[0].length;
    isChanged = true;
  }
  if (!isChanged) return undefined;
  writer.copy(copied, source.text.length);
  return writer.done();
};
