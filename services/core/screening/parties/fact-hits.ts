/** Listed parties that share an identifier, a contact or an address with the declared one. */
import { addressKeys, compareAddresses } from '../address.ts';
import { addressKey, contactKey, identifierKey, normalContact, normalIdentifier } from './facts.ts';
import { type EntryMeta, entryMeta, type PartyIndexImage } from './index.ts';
import type { PartyHitKind, PartyQuery } from './query.ts';

export interface FactHit {
  readonly entry: number;
  readonly kind: Exclude<PartyHitKind, 'name'>;
  readonly score: number;
  readonly reason: string;
}

/** Entries that share an identifier, a contact or an address with the query, whatever their names. */
export const factHits = (image: PartyIndexImage, query: PartyQuery, inForce: (entry: number) => boolean): FactHit[] => {
  const hits: FactHit[] = [];
  const consider = (hash: number, judge: (meta: EntryMeta) => Omit<FactHit, 'entry'> | undefined): void => {
    for (const entry of entriesOf(image, hash)) {
      if (!inForce(entry) || hits.some((h) => h.entry === entry)) continue;
      const hit = judge(entryMeta(image, entry));
      if (hit !== undefined) hits.push({ entry, ...hit });
    }
  };
  for (const identifier of query.identifiers ?? []) {
    const normal = normalIdentifier(identifier);
    if (normal === '') continue;
    consider(identifierKey(normal), ({ identifiers }) => {
      const same = identifiers?.find((i) => normalIdentifier(i) === normal);
      return (
        same && {
          kind: 'identifier',
          score: STRONG_IDENTIFIERS.test(same.type) ? 0.97 : 0.9,
          reason: `same ${same.type} ${same.value}`,
        }
      );
    });
  }
  for (const contact of query.contacts ?? []) {
    const normal = normalContact(contact);
    if (normal === '') continue;
    consider(contactKey(normal), ({ contacts }) => {
      const same = contacts?.find((other) => normalContact(other) === normal);
      return same && { kind: 'contact', score: 0.9, reason: `same ${same.kind} ${same.value}` };
    });
  }
  if (query.address !== undefined) {
    const { address } = query;
    for (const key of addressKeys(address)) {
      consider(addressKey(key), ({ addresses }) => {
        const scores = (addresses ?? []).map(({ text }) => ({ text, score: compareAddresses(address, text) }));
        const top = scores.reduce((a, b) => (b.score > a.score ? b : a), { text: '', score: 0 });
        return top.score >= ADDRESS_HIT_MIN
          ? {
              kind: 'address',
              score: 0.85 * top.score,
              reason: `same address ${top.text} to ${Math.round(top.score * 100)} %`,
            }
          : undefined;
      });
    }
  }
  return hits;
};

const STRONG_IDENTIFIERS = /lei|imo|inn|bic|swift|tax|registration|company/i;
export const ADDRESS_HIT_MIN = 0.85;

const entriesOf = (image: PartyIndexImage, hash: number): number[] => {
  let low = 0;
  let high = image.factHashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (image.factHashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  const entries: number[] = [];
  for (let i = low; i < image.factHashes.length && image.factHashes[i] === hash && entries.length < 100; i++)
    entries.push(image.factEntries[i]!);
  return entries;
};
