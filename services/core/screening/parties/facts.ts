/** Facts beside the name: identifiers, contacts and addresses, normalised so that equal ones are equal text. */
import { addressKeys } from '../address.ts';
import type { PartyEntry } from '../entries.ts';
import { textKey } from '../names/likeness/keys.ts';

type Contact = { readonly kind: string; readonly value: string };
type Identifier = { readonly type: string; readonly value: string };

/** Upper case letters and digits of any script; '' for what is too short to identify anyone. */
export const normalIdentifier = ({ value }: Identifier): string => {
  const plain = value
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
  return plain.length >= 5 && /\d/.test(plain) ? plain : '';
};

/** `kind:value` in the form in which two spellings of one contact are equal; '' when it identifies nobody. */
export const normalContact = ({ kind, value }: Contact): string => {
  const text = value.normalize('NFKC').trim().toLowerCase();
  switch (kind) {
    case 'phone': {
      const digits = text.replace(/\D/g, '').replace(/^00/, '');
      return digits.length >= 7 ? `phone:${digits.slice(-9)}` : '';
    }
    case 'email': {
      const [user = '', domain = ''] = text.split('@');
      const plain = user.replace(/\+.*$/, '');
      const bare = /^(?:gmail|googlemail)\.com$/.test(domain) ? plain.replaceAll('.', '') : plain;
      return bare !== '' && domain.includes('.') ? `email:${bare}@${domain}` : '';
    }
    case 'domain': {
      const host = text
        .replace(/^[a-z]+:\/\//, '')
        .replace(/^www\./, '')
        .replace(/[/:?#].*$/, '');
      return host.includes('.') ? `domain:${host}` : '';
    }
    case 'wallet': {
      const address = value.normalize('NFKC').replace(/[^A-Za-z0-9]/g, '');
      const plain = /^0x/i.test(address) || /^bc1/i.test(address) ? address.toLowerCase() : address;
      return plain.length >= 20 ? `wallet:${plain}` : '';
    }
    default: {
      const plain = text.replace(/[^\p{L}\p{N}.]/gu, '');
      return plain.length >= 5 ? `${kind}:${plain}` : '';
    }
  }
};

/** Hashes under which an entry's facts are found. */
export const factKeys = (entry: PartyEntry): number[] => {
  const keys = new Set<number>();
  for (const identifier of entry.identifiers ?? []) {
    const normal = normalIdentifier(identifier);
    if (normal !== '') keys.add(identifierKey(normal));
  }
  for (const contact of entry.contacts ?? []) {
    const normal = normalContact(contact);
    if (normal !== '') keys.add(contactKey(normal));
  }
  for (const { text } of entry.addresses ?? []) for (const key of addressKeys(text)) keys.add(addressKey(key));
  return [...keys];
};

export const identifierKey = (normal: string): number => textKey(`i|${normal}`);
export const contactKey = (normal: string): number => textKey(`c|${normal}`);
export const addressKey = (key: string): number => textKey(`a|${key}`);
