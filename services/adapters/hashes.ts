/** The digests that the core asks for, from Node's one-shot hash: as hexadecimal, which it hands over twice as fast as bytes. */
import { hash } from 'node:crypto';
import type { LotHash } from '../core/decision/exploration.ts';
import type { Hashes } from '../core/declaration/declared.ts';
import type { Sha256 } from '../core/declaration/identity.ts';

export const sha256: Sha256 = (text) => Buffer.from(hash('sha256', text, 'hex'), 'hex');

export const sha256Hex = (bytes: string | Uint8Array): string => hash('sha256', bytes, 'hex');

/** @param key.secret keeps party keys from being guessed from names; `key.keyId` says which secret it was */
export const openHashes = (key: { readonly secret: string; readonly keyId: string }): Hashes => ({
  sha256,
  keyId: key.keyId,
  partyHash: (kind, folded) =>
    Buffer.from(hash('sha512-256', `${key.secret}|${kind}|${folded}`, 'hex').slice(0, 32), 'hex'),
});

/** Who is drawn by lot; undefined without a secret, because a draw that anybody can work out is none. */
export const openLotHash = (secret: string): LotHash | undefined =>
  secret === '' ? undefined : (text) => hash('sha512-256', `${secret}|lot|${text}`, 'hex');
