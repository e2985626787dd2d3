/**
 * Identity is deterministic: the same declaration has the same key and ids wherever and whenever they are computed.
 * Source: the project's public promise on identity and order (`services/README.md`). Digests are handed in.
 */
import type { Document } from '../../../proto/holdpoint/v1/declaration.ts';

/** SHA-256 of UTF-8 text, 32 bytes. */
export type Sha256 = (text: string) => Uint8Array;

export type Trigger = 'DECLARED' | `ANSWERED:${string}` | `RELISTED:${string}` | `RECOVERED:${string}`;

const TYPE_NAMES = {
  DOCUMENT_TYPE_S10: 'S10',
  DOCUMENT_TYPE_HOUSE_WAYBILL: 'HOUSE_WAYBILL',
  DOCUMENT_TYPE_WAYBILL: 'WAYBILL',
  DOCUMENT_TYPE_CARRIER_NUMBER: 'CARRIER_NUMBER',
} as const;

/** `tenant|type|issuer|number`, upper case, without spaces, `|` and `%` percent-escaped. The issuer of an S10 is empty. */
export const consignmentKeyOf = (tenant: string, document: Document): string => {
  const type = TYPE_NAMES[document.type as keyof typeof TYPE_NAMES] ?? 'UNSPECIFIED';
  const issuer = type === 'S10' ? '' : document.issuer;
  return [tenant, type, issuer, document.number].map(keyPart).join('|');
};

/** UUIDv8 (RFC 9562) from the first 16 bytes of SHA-256 of `consignmentKey|revision|trigger`. */
export const assessmentIdOf = (
  parts: { readonly consignmentKey: string; readonly revision: number; readonly trigger: string },
  sha256: Sha256,
): string => uuidV8(sha256(`${parts.consignmentKey}|${parts.revision}|${parts.trigger}`));

/** The key of a consignment's records in the log: 16 bytes that hide the number and decide the partition. */
export const logKeyOf = (consignmentKey: string, sha256: Sha256): Uint8Array => sha256(consignmentKey).slice(0, 16);

/** What normalising leaves is plain already: capitals, digits and a few signs. */
const PLAIN_PART = /^[A-Z\d_/.-]*$/u;

const keyPart = (text: string): string => (PLAIN_PART.test(text) ? text : escapedPart(text));

const escapedPart = (text: string): string =>
  text.toUpperCase().replace(/\s+/gu, '').replaceAll('%', '%25').replaceAll('|', '%7C');

const uuidV8 = (digest: Uint8Array): string => {
  let hex = '';
  for (let i = 0; i < 16; i++) {
    const byte = digest[i]!;
    const marked = i === 6 ? (byte & 0x0f) | 0x80 : i === 8 ? (byte & 0x3f) | 0x80 : byte;
    hex += HEX[marked]!;
    if (i === 3 || i === 5 || i === 7 || i === 9) hex += '-';
  }
  return hex;
};

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));
