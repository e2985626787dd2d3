import { createReadStream } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { createGunzip, gzipSync } from 'node:zlib';
import type { ListSnapshot } from '../../core/screening/entries.ts';
import { type ListReading, listLines, parseList } from '../../core/screening/lists.ts';
import { listContext } from './context.ts';

/** Bytes of one file after decompression. The largest public list is 25 MB. */
export const FILE_BYTES_MAX = 256 * 1024 * 1024;

/** The file cannot be read: absent, unreadable, not gzip, not UTF-8, or larger than `FILE_BYTES_MAX`. */
export class ListFileError extends Error {
  readonly retriable = false;
}

/** Reads one list file of ours; `-` is standard input, gzip is recognised by its first bytes. Throws `ListFileError`. */
export const readListFile = async (path: string, stdin?: ByteStream): Promise<ListReading> =>
  parseListText(await readText(path, stdin));

export const parseListText = (text: string): ListReading => parseList(text.split('\n'), listContext());

/** Writes the list canonically; `.gz` compresses. A reader sees the old file or the new one, never a part. */
export const writeListFile = async (path: string, snapshot: ListSnapshot): Promise<void> => {
  const text = `${listLines(snapshot, listContext()).join('\n')}\n`;
  const unfinished = `${path}.${process.pid}.part`;
  try {
    await writeFile(unfinished, path.endsWith('.gz') ? gzipSync(text, { level: 9 }) : text);
    await rename(unfinished, path);
  } finally {
    await rm(unfinished, { force: true });
  }
};

export type ByteStream = AsyncIterable<Uint8Array | string>;

export const readText = async (path: string, stdin: ByteStream = process.stdin): Promise<string> => {
  try {
    const bytes = await readBytes(path, stdin);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: false }).decode(bytes);
  } catch (error) {
    throw new ListFileError(`${path}: ${error instanceof Error ? error.message : String(error)}`, { cause: error });
  }
};

const readBytes = async (path: string, stdin: ByteStream): Promise<Uint8Array> => {
  const raw = await collect(path === '-' ? stdin : createReadStream(path));
  if (raw[0] !== 0x1f || raw[1] !== 0x8b) return raw;
  const gunzip = createGunzip();
  gunzip.end(raw);
  return collect(gunzip);
};

const collect = async (stream: ByteStream): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const piece of stream) {
    const chunk = typeof piece === 'string' ? Buffer.from(piece) : piece;
    length += chunk.length;
    if (length > FILE_BYTES_MAX) throw new Error(`more than ${FILE_BYTES_MAX} bytes`);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks, length);
};
