/** Saturating little-endian writes and the text form of keys, shared by the two kinds of history. */

export const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Little-endian reads without a view, whose making costs more than a few of them. */
export const uint16At = (bytes: Uint8Array, at: number): number => bytes[at]! | (bytes[at + 1]! << 8);

export const uint32At = (bytes: Uint8Array, at: number): number =>
  (bytes[at]! | (bytes[at + 1]! << 8) | (bytes[at + 2]! << 16) | (bytes[at + 3]! << 24)) >>> 0;

export const addUint8 = (bytes: Uint8Array, at: number): void => {
  if (bytes[at]! < 0xff) bytes[at]!++;
};

export const addUint16 = (view: DataView, at: number): void => {
  const value = view.getUint16(at, true);
  if (value < 0xffff) view.setUint16(at, value + 1, true);
};

export const addUint32 = (view: DataView, at: number): void => {
  const value = view.getUint32(at, true);
  if (value < 0xffffffff) view.setUint32(at, value + 1, true);
};

/** base64url without padding: how stores spell a party key. */
export const base64url = (bytes: Uint8Array): string => {
  let text = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const group = (bytes[i]! << 16) | ((bytes[i + 1] ?? 0) << 8) | (bytes[i + 2] ?? 0);
    text += ALPHABET[group >> 18]! + ALPHABET[(group >> 12) & 63]!;
    if (i + 1 < bytes.length) text += ALPHABET[(group >> 6) & 63]!;
    if (i + 2 < bytes.length) text += ALPHABET[group & 63]!;
  }
  return text;
};

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** The first four bytes of a party key as a number: enough to tell counterparts apart, useless to find them. 0 = no key. */
export const shortHash = (key: Uint8Array | undefined): number =>
  key === undefined || key.length < 4
    ? 0
    : ((key[0]! << 24) | (key[1]! << 16) | (key[2]! << 8) | key[3]! | 0) >>> 0 || 1;

/**
 * Zeroed bytes carved from slabs, as a value of its own costs four times as much to allocate. A slab lives as long as
 * any value in it, which is a batch.
 */
export const carve = (size: number): Uint8Array => {
  if (slab.length - carved < size) {
    slab = new Uint8Array(SLAB_BYTES);
    carved = 0;
  }
  carved += size;
  return slab.subarray(carved - size, carved);
};

const SLAB_BYTES = 8192;
let slab = new Uint8Array(0);
let carved = 0;
