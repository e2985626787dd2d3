import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import type { ListSnapshot } from '../core/screening/entries.ts';
import { StoreError } from './store-error.ts';

const gzipAsync = promisify(gzip);
const gunzipAsync = promisify(gunzip);

/** Largest list a store takes, inflated: a million entries of 250 bytes. */
const SNAPSHOT_BYTES_MAX = 256 * 1024 * 1024;

/** A snapshot as stores keep it: gzipped JSON, packed off the main thread. */
export const packSnapshot = async (snapshot: ListSnapshot): Promise<Uint8Array> => {
  const json = JSON.stringify(snapshot);
  if (json.length > SNAPSHOT_BYTES_MAX) {
    throw new StoreError(
      `list ${snapshot.header.list}: ${json.length} bytes, but a store takes ${SNAPSHOT_BYTES_MAX} at most`,
      { retriable: false },
    );
  }
  return gzipAsync(json, { level: 1 });
};

export const unpackSnapshot = async (bytes: Uint8Array): Promise<ListSnapshot> =>
  JSON.parse((await gunzipAsync(bytes, { maxOutputLength: SNAPSHOT_BYTES_MAX * 2 })).toString('utf8'));
