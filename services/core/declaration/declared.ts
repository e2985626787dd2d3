/**
 * What is computed once when a declaration is accepted and carried along with it: its keys, the digest of its content, and
 * the keyed hashes under which its parties' history is kept. Digests are handed in.
 */
import type { Declaration, Party } from '../../../proto/holdpoint/v1/declaration.ts';
import type { HistoryKeys, PartyKeys } from '../../../proto/holdpoint/v1/events.ts';
import { canonicalText } from './canonical.ts';
import { consignmentKeyOf, logKeyOf, type Sha256 } from './identity.ts';
import { keyEmail, keyPhone, keyText } from './key-text.ts';

export type PartyKeyKind = 'name' | 'address' | 'phone' | 'email' | 'account';

export interface Hashes {
  readonly sha256: Sha256;
  /** First 16 bytes of SHA-512/256 over secret, kind and folded value. */
  readonly partyHash: (kind: PartyKeyKind, folded: string) => Uint8Array;
  /** Which secret `partyHash` uses. */
  readonly keyId: string;
}

export interface Identified {
  readonly consignmentKey: string;
  readonly logKey: Uint8Array;
  /** 32 bytes. */
  readonly contentDigest: Uint8Array;
  readonly historyKeys: HistoryKeys;
}

/** @param declaration normalised, with a document (`validate` found nothing to reject) */
export const identify = (declaration: Declaration, tenant: string, hashes: Hashes): Identified => {
  const consignmentKey = consignmentKeyOf(tenant, declaration.document!);
  return {
    consignmentKey,
    logKey: logKeyOf(consignmentKey, hashes.sha256),
    contentDigest: hashes.sha256(canonicalText(declaration)),
    historyKeys: historyKeysOf(declaration, hashes),
  };
};

/** Where history of a declaration's parties and account is kept; empty bytes where there is nothing to hash. */
export const historyKeysOf = (declaration: Declaration, hashes: Hashes): HistoryKeys => ({
  keyId: hashes.keyId,
  consignor: partyKeysOf(declaration.consignor, hashes),
  consignee: partyKeysOf(declaration.consignee, hashes),
  account: keyOf('account', accountText(declaration), hashes),
});

const partyKeysOf = (party: Party | undefined, hashes: Hashes): PartyKeys | undefined =>
  party && {
    name: keyOf('name', keyText(party.name), hashes),
    address: keyOf('address', addressText(party), hashes),
    phone: keyOf('phone', keyPhone(contact(party, 'COMMUNICATION_TYPE_TELEPHONE')), hashes),
    email: keyOf('email', keyEmail(contact(party, 'COMMUNICATION_TYPE_EMAIL')), hashes),
  };

const keyOf = (kind: PartyKeyKind, folded: string, hashes: Hashes): Uint8Array =>
  folded === '' ? NO_KEY : hashes.partyHash(kind, folded);

const NO_KEY = new Uint8Array();

/** An address counts once it says more than the country. */
const addressText = ({ address }: Party): string => {
  if (address === undefined) return '';
  const { number, street, streetAdditionalLine, poBox, city, postCode, country } = address;
  if (street === '' && poBox === '' && postCode === '') return '';
  return keyText(`${street} ${number} ${streetAdditionalLine} ${poBox} ${postCode} ${city} ${country}`);
};

const contact = (party: Party, type: Party['communication'][number]['type']): string => {
  for (const line of party.communication) if (line.type === type) return line.identifier;
  return '';
};

const accountText = ({ account }: Declaration): string =>
  account === undefined || account.accountNumber === ''
    ? ''
    : keyText(`${account.accountIssuer} ${account.accountNumber}`);
