/** What every command of `holdpoint` shares: its shape, its exit status, its options, and data in and out as JSON Lines. */
import { createReadStream } from 'node:fs';
import { type ParseArgsOptionsConfig, parseArgs } from 'node:util';
import { createGunzip } from 'node:zlib';
import { isIsoDay } from '../core/declaration/instants.ts';

export interface Io {
  readonly stdin: NodeJS.ReadableStream;
  /** Data only, JSON Lines. */
  readonly stdout: NodeJS.WritableStream;
  /** Everything else. */
  readonly stderr: NodeJS.WritableStream;
}

export interface Command {
  readonly name: string;
  /** One line, for the list of commands. */
  readonly summary: string;
  /** Synopsis, options and at least one example. */
  readonly usage: string;
  /** @returns the exit status. @throws UsageError (64), anything else (1) */
  run(args: string[], io: Io): Promise<number>;
}

/** Exit statuses are a public promise. */
export const EXIT = { done: 0, failed: 1, someRejected: 2, usage: 64 } as const;

/** The command line itself is wrong: exit 64, with the command's usage. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}

/** An input cannot be read as what it should be; the message names the file and the line. Exit 1. */
export class InputError extends Error {
  override readonly name = 'InputError';
}

/**
 * Parses options strictly: `parseOptions(args, { top: { type: 'string', default: '10' } })`.
 * @throws UsageError naming the option
 */
export const parseOptions = <const T extends ParseArgsOptionsConfig>(args: readonly string[], options: T) => {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message);
  }
};

/** @throws UsageError naming the option, the value and the range */
export const numberOption = (
  name: string,
  text: string,
  range: { readonly min: number; readonly max: number; readonly integer?: boolean },
): number => {
  const value = text.trim() === '' ? Number.NaN : Number(text);
  const isFit = value >= range.min && value <= range.max && (!range.integer || Number.isInteger(value));
  if (isFit) return value;
  const kind = range.integer ? 'a whole number' : 'a number';
  throw new UsageError(`--${name} is '${text}', but must be ${kind} from ${range.min} to ${range.max}`);
};

/** An instant in ISO 8601 or epoch milliseconds; absent = now. @throws UsageError */
export const timeOption = (name: string, text: string | undefined): number => {
  if (text === undefined) return Date.now();
  const atMs = /^\d{11,14}$/u.test(text) ? Number(text) : instantMs(text);
  if (Number.isFinite(atMs)) return atMs;
  throw new UsageError(`--${name} is '${text}', but must be a time such as 2026-02-01T00:00:00Z`);
};

/** `Date.parse` alone takes the 30th of February for the 2nd of March, and much that is no date at all. */
const instantMs = (text: string): number =>
  /^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d{1,9})?)?(Z|[+-]\d\d:\d\d)?)?$/u.test(text) && isIsoDay(text.slice(0, 10))
    ? Date.parse(text)
    : Number.NaN;

/** @throws UsageError unless at least one file is named */
export const filesOf = (positionals: readonly string[]): readonly string[] => {
  if (positionals.length > 0) return positionals;
  throw new UsageError('name at least one file, or - for standard input');
};

/** The bytes of a file; `-` is standard input, `.gz` is unpacked. */
export const openInput = (path: string, io: Io): AsyncIterable<Uint8Array> => {
  const raw: NodeJS.ReadableStream = path === '-' ? io.stdin : createReadStream(path, { highWaterMark: READ_BYTES });
  if (!path.endsWith('.gz')) return raw as AsyncIterable<Uint8Array>;
  const unpacked = createGunzip({ chunkSize: READ_BYTES });
  raw.on('error', (error: Error) => unpacked.destroy(error));
  return raw.pipe(unpacked);
};

/** The whole of a file, for formats that are not lines. @throws InputError over `bytesMax` or when there is no such file */
export const readInput = async (path: string, io: Io, bytesMax = INPUT_BYTES_MAX): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let bytes = 0;
  for await (const chunk of bytesOf(path, io)) {
    bytes += chunk.byteLength;
    if (bytes > bytesMax) throw new InputError(`${path}: more than ${bytesMax} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
};

/** Lines of a file in UTF-8, without their ends, empty ones included. @throws InputError on a line over 16 MiB */
export async function* readLines(path: string, io: Io): AsyncGenerator<string> {
  const decoder = new TextDecoder('utf-8');
  let rest = '';
  let line = 0;
  for await (const chunk of bytesOf(path, io)) {
    const lines = (rest + decoder.decode(chunk, { stream: true })).split('\n');
    rest = lines.pop()!;
    if (rest.length > LINE_CHARS_MAX) throw new InputError(`${path}:${line + lines.length + 1}: line over 16 MiB`);
    line += lines.length;
    for (const text of lines) yield text.endsWith('\r') ? text.slice(0, -1) : text;
  }
  rest += decoder.decode();
  if (rest !== '') yield rest;
}

export interface LineWriter {
  /** One JSON value on one line; wait for it, so that a slow reader slows us down. */
  write(value: unknown): Promise<void> | undefined;
  /** Resolves when all is handed to the stream. */
  flush(): Promise<void>;
}

/** Collects lines into writes of some 64 KiB. */
export const writeJsonLines = (out: NodeJS.WritableStream): LineWriter => {
  let pending = '';
  const flush = async (): Promise<void> => {
    const text = pending;
    pending = '';
    if (text !== '' && !out.write(text)) await new Promise<void>((resolve) => out.once('drain', () => resolve()));
  };
  return {
    write(value) {
      pending += `${JSON.stringify(value)}\n`;
      return pending.length >= WRITE_CHARS ? flush() : undefined;
    },
    flush,
  };
};

export interface Progress {
  advance(count: number): void;
  /** Clears the bar. */
  end(): void;
}

/** A bar on standard error when that is a terminal, else nothing. Without a total it counts. */
export const showProgress = (io: Io, options: { readonly label: string; readonly total?: number }): Progress => {
  const terminal = io.stderr as NodeJS.WritableStream & { readonly isTTY?: boolean };
  if (!terminal.isTTY) return { advance: () => undefined, end: () => undefined };
  let done = 0;
  let drawnAtMs = 0;
  return {
    advance(count) {
      done += count;
      const nowMs = Date.now();
      if (nowMs - drawnAtMs < REDRAW_MS) return;
      drawnAtMs = nowMs;
      terminal.write(`\r${barOf(options.label, done, options.total)}\u001B[K`);
    },
    end: () => void terminal.write('\r\u001B[K'),
  };
};

const barOf = (label: string, done: number, total: number | undefined): string => {
  if (!total) return `${label} ${done}`;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * BAR_CHARS);
  return `${label} [${'#'.repeat(filled)}${'.'.repeat(BAR_CHARS - filled)}] ${Math.floor(share * 100)} % (${done} of ${total})`;
};

async function* bytesOf(path: string, io: Io): AsyncGenerator<Uint8Array> {
  try {
    for await (const chunk of openInput(path, io)) yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  } catch (error) {
    throw new InputError(`${path}: ${(error as Error).message}`, { cause: error });
  }
}

const READ_BYTES = 256 * 1024;
const WRITE_CHARS = 64 * 1024;
const INPUT_BYTES_MAX = 512 * 1024 * 1024;
const LINE_CHARS_MAX = 16 * 1024 * 1024;
const REDRAW_MS = 100;
const BAR_CHARS = 30;
