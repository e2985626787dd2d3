import { birthDates } from './dates.ts';
import type { PartyDraft } from './importer.ts';

/** What a remark needs of its surroundings. */
interface RemarkContext {
  readonly draft: PartyDraft;
  readonly countryCode: (name: string | undefined) => string | undefined;
}

/**
 * Reads OFAC's remarks, `DOB 11 Sep 1966; POB Latakia, Syria; Passport N004871560 (Syria); a.k.a. 'BNC'.`, into the draft.
 * A statement that no row of the table knows is kept as text.
 */
export const readRemarks = (remarks: string, context: RemarkContext): void => {
  for (const statement of remarks.split(';')) {
    const text = statement
      .trim()
      .replace(/^alt\.\s+/i, '')
      .replace(/\.$/, '');
    if (text === '') continue;
    if (!readStatement(text, context)) context.draft.remarks.push(text);
  }
};

const readStatement = (text: string, context: RemarkContext): boolean => {
  for (const { pattern, read } of STATEMENTS) {
    const match = pattern.exec(text);
    if (match !== null) return read(match, context);
  }
  return readIdentifier(text, context);
};

interface StatementRule {
  readonly doc: string;
  readonly pattern: RegExp;
  /** False = the statement could not be used after all. */
  readonly read: (match: RegExpExecArray, context: RemarkContext) => boolean;
}

const STATEMENTS: readonly StatementRule[] = [
  {
    doc: 'Date of birth, a range or an estimate.',
    pattern: /^DOB (.+)$/i,
    read: ([, text], { draft }) => draft.birthDates.push(...birthDates(text!)) > 0,
  },
  { doc: 'Place of birth.', pattern: /^POB (.+)$/i, read: ([, text], { draft }) => draft.birthPlaces.push(text!) > 0 },
  {
    doc: 'Nationality, citizenship or flag.',
    pattern: /^(?:nationality(?: of registration)?|citizen|(?:former )?vessel flag)\s+(.+)$/i,
    read: ([, text], { draft, countryCode }) => {
      const code = countryCode(text);
      return code !== undefined && draft.countries.push(code) > 0;
    },
  },
  {
    doc: 'A name that OFAC calls weak: it stands in the remarks and not among the aliases.',
    pattern: /^(?:a|f|n)\.k\.a\.\s*'(.+?)'?$/i,
    read: ([, name], { draft }) => draft.names.push({ name: name!, kind: 'weak' }) > 0,
  },
  {
    doc: 'Wallet of a virtual currency.',
    pattern: /^Digital Currency Address - [A-Z0-9]{2,6} (\S+)$/i,
    read: ([, value], { draft }) => draft.contacts.push({ kind: 'wallet', value: value! }) > 0,
  },
  {
    doc: 'Telephone.',
    pattern: /^(?:tele)?phone(?: no\.?| number)?:?\s*([+()0-9][-+()/. 0-9]{4,})$/i,
    read: ([, value], { draft }) => draft.contacts.push({ kind: 'phone', value: value!.trim() }) > 0,
  },
  {
    doc: 'E-mail address.',
    pattern: /^e-?mail(?: address)?:?\s*([^\s@]+@[^\s@]+)$/i,
    read: ([, value], { draft }) => draft.contacts.push({ kind: 'email', value: value!.toLowerCase() }) > 0,
  },
  {
    doc: 'Website, kept as its host.',
    pattern: /^website:?\s*(\S+)$/i,
    read: ([, url], { draft }) => draft.contacts.push({ kind: 'domain', value: hostOf(url!) }) > 0,
  },
  {
    doc: 'Another listed party.',
    pattern: /^linked to:\s*(.+)$/i,
    read: ([, name], { draft }) => draft.linkedTo.push(name!) > 0,
  },
  { doc: 'Gender: not kept.', pattern: /^gender\b/i, read: () => true },
];

export const hostOf = (url: string): string =>
  url
    .toLowerCase()
    .replace(/^[a-z]+:\/\//, '')
    .replace(/^www\./, '')
    .replace(/[/?#].*$/, '');

/** `Passport N004871560 (Syria) issued 28 Oct 2008 expires 29 Oct 2013`: type, number, country. */
const readIdentifier = (text: string, { draft, countryCode }: RemarkContext): boolean => {
  for (const { prefix, type } of IDENTIFIER_TYPES) {
    if (!text.toLowerCase().startsWith(`${prefix.toLowerCase()} `)) continue;
    const rest = text
      .slice(prefix.length + 1)
      .replace(/\s+(?:issued|expires)\s.*$/i, '')
      .trim();
    const match = /^(.+?)(?:\s*\(([^()]+)\))?$/.exec(rest);
    if (match === null) return false;
    draft.identifiers.push(identifier(type, match[1]!, countryCode(match[2])));
    return true;
  }
  return false;
};

export const identifier = (type: string, value: string, country: string | undefined) =>
  country === undefined ? { type, value } : { type, value, country };

/** OFAC's names of documents and registers, and ours. A longer prefix stands before the shorter one it begins with. */
export const IDENTIFIER_TYPES: readonly { readonly prefix: string; readonly type: string }[] = [
  { prefix: 'Passport', type: 'passport' },
  { prefix: 'Diplomatic Passport', type: 'passport' },
  { prefix: 'Stateless Person Passport', type: 'passport' },
  { prefix: 'National ID No.', type: 'national-id' },
  { prefix: 'National Foreign ID Number', type: 'national-id' },
  { prefix: 'Personal ID Card', type: 'national-id' },
  { prefix: 'Identification Number', type: 'national-id' },
  { prefix: 'Cedula No.', type: 'national-id' },
  { prefix: 'Cedula de Residencia', type: 'national-id' },
  { prefix: 'D.N.I.', type: 'national-id' },
  { prefix: 'C.U.R.P.', type: 'national-id' },
  { prefix: 'C.U.I.', type: 'national-id' },
  { prefix: 'C.U.I.P.', type: 'national-id' },
  { prefix: "Citizen's Card Number", type: 'national-id' },
  { prefix: 'Birth Certificate Number', type: 'birth-certificate' },
  { prefix: 'SSN', type: 'social-security' },
  { prefix: "Driver's License No.", type: 'driving-licence' },
  { prefix: 'Tax ID No.', type: 'tax-id' },
  { prefix: 'NIT #', type: 'tax-id' },
  { prefix: 'RUC #', type: 'tax-id' },
  { prefix: 'RIF #', type: 'tax-id' },
  { prefix: 'RTN', type: 'tax-id' },
  { prefix: 'C.U.I.T.', type: 'tax-id' },
  { prefix: 'R.F.C.', type: 'tax-id' },
  { prefix: 'V.A.T. Number', type: 'tax-id' },
  { prefix: 'US FEIN', type: 'tax-id' },
  { prefix: 'Italian Fiscal Code', type: 'tax-id' },
  { prefix: 'Fiscal Code', type: 'tax-id' },
  { prefix: 'Registration Number', type: 'registration' },
  { prefix: 'Registration ID', type: 'registration' },
  { prefix: 'Commercial Registry Number', type: 'registration' },
  { prefix: 'Business Registration Number', type: 'registration' },
  { prefix: 'Business Registration Document #', type: 'registration' },
  { prefix: 'Business Number', type: 'registration' },
  { prefix: 'Public Registration Number', type: 'registration' },
  { prefix: 'Company Number', type: 'registration' },
  { prefix: 'UK Company Number', type: 'registration' },
  { prefix: 'Legal Entity Number', type: 'registration' },
  { prefix: 'Matricula Mercantil No', type: 'registration' },
  { prefix: 'Folio Mercantil No.', type: 'registration' },
  { prefix: 'Trade License No.', type: 'registration' },
  { prefix: 'C.R. No.', type: 'registration' },
  { prefix: 'Unified Social Credit Code (USCC)', type: 'registration' },
  { prefix: 'Chinese Commercial Code', type: 'registration' },
  { prefix: 'D-U-N-S Number', type: 'duns' },
  { prefix: 'SWIFT/BIC', type: 'bic' },
  { prefix: 'BIK (RU)', type: 'bic' },
  { prefix: 'ISIN', type: 'isin' },
  { prefix: 'Vessel Registration Identification', type: 'vessel' },
  { prefix: 'MMSI', type: 'vessel' },
  { prefix: 'Previous Aircraft Tail Number', type: 'aircraft' },
  { prefix: 'Aircraft Tail Number', type: 'aircraft' },
  { prefix: "Aircraft Manufacturer's Serial Number (MSN)", type: 'aircraft' },
];

const TYPE_OF_PREFIX: ReadonlyMap<string, string> = new Map(IDENTIFIER_TYPES.map(({ prefix, type }) => [prefix, type]));

export const identifierType = (publishedName: string): string | undefined => TYPE_OF_PREFIX.get(publishedName);
