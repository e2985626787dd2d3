/** Text of a message to the vocabulary's values; what does not fit is noted with its path, and left out. */
import type { Defect } from '../../../proto/holdpoint/v1/assessment.ts';
import type { Address, Communication, Money, Party } from '../../../proto/holdpoint/v1/declaration.ts';
import { exponentOf } from '../../core/declaration/codes.ts';
import { fromIsoInstant, hasOffset, type Instant, isIsoDay } from '../../core/declaration/instants.ts';
import { defectOf, type RuleCode } from '../../core/declaration/rules.ts';
import { MASS_UNIT_NAMES, milligramsOf, minorUnitsOf, type Units } from '../../core/declaration/units.ts';
import { blank, enumValue } from '../codec.ts';

export interface Values {
  readonly defects: Defect[];
  massMg(path: string, text: string, unit: string): number | undefined;
  money(path: string, amount: string, currency: string): Money | undefined;
  integer(path: string, text: string): number | undefined;
  /** ISO 8601; without an offset it is taken as UTC, and said so. */
  instant(path: string, text: string): Instant | undefined;
  flag(path: string, text: string): boolean | undefined;
  /** A value of an enum by its name, with or without prefix; `aliases` are other writings of the source. */
  code(path: string, text: string, table: CodeTable): string;
}

export interface CodeTable {
  readonly type: string;
  readonly aliases?: Readonly<Record<string, string>>;
  /** Rule that an unknown code breaks; without one it is asked about. */
  readonly rule?: RuleCode;
  readonly acceptable: string;
}

export const openValues = (): Values => {
  const defects: Defect[] = [];
  const units = (path: string, text: string, read: Units): number | undefined => {
    if (read.kind === 'units') return read.units;
    if (read.cause === 'beyond-2-53') defects.push(defectOf('integer-range', { path, value: text }));
    else if (read.cause === 'unknown-unit')
      defects.push(defectOf('unknown-unit', { path, value: text, detail: MASS_UNIT_NAMES.join(', ') }));
    else defects.push(defectOf('not-a-number', { path, value: text }));
    return undefined;
  };
  return {
    defects,
    massMg: (path, text, unit) => {
      if (text.trim() === '') return undefined;
      const read = milligramsOf(text, unit.trim());
      const isUnit = read.kind === 'unfit' && read.cause === 'unknown-unit';
      return units(path, isUnit ? unit : text, read);
    },
    /** The unknown currency itself is validation's to report; the amount cannot be told without it. */
    money: (path, amount, currency) => {
      const code = currency.trim().toUpperCase();
      if (amount.trim() === '') return undefined;
      if (code !== '' && exponentOf(code) === undefined) return { amountMinor: 0, currency: code };
      const amountMinor = units(`${path}.amountMinor`, amount, minorUnitsOf(amount, code === '' ? 'XDR' : code));
      return { amountMinor: amountMinor ?? 0, currency: code };
    },
    integer: (path, text) => {
      if (text.trim() === '') return undefined;
      if (!/^\s*[+-]?\d+(?:[.,]0+)?\s*$/u.test(text)) {
        defects.push(defectOf('wrong-type', { path, value: text, detail: 'a whole number' }));
        return undefined;
      }
      const value = Number.parseInt(text, 10);
      if (Number.isSafeInteger(value)) return value;
      defects.push(defectOf('integer-range', { path, value: text }));
      return undefined;
    },
    instant: (path, text) => {
      if (text.trim() === '') return undefined;
      const day = isIsoDay(text.trim()) ? `${text.trim()}T00:00:00Z` : text.trim();
      const instant = fromIsoInstant(day);
      if (instant === undefined) defects.push(defectOf('not-an-instant', { path, value: text }));
      else if (!hasOffset(day)) defects.push(defectOf('time-zone-missing', { path, value: text }));
      return instant;
    },
    flag: (path, text) => {
      const word = text.trim().toUpperCase();
      if (word === '') return undefined;
      if (TRUE_WORDS.has(word)) return true;
      if (FALSE_WORDS.has(word)) return false;
      defects.push(defectOf('wrong-type', { path, value: text, detail: 'true or false' }));
      return undefined;
    },
    code: (path, text, table) => {
      const word = text
        .trim()
        .toUpperCase()
        .replace(/[\s-]+/gu, '_');
      const value = word === '' ? undefined : (enumValue(table.type, table.aliases?.[word] ?? word) ?? undefined);
      if (word !== '' && value === undefined) {
        defects.push(defectOf(table.rule ?? 'unknown-code', { path, value: text, detail: table.acceptable }));
      }
      return value ?? enumValue(table.type, 'UNSPECIFIED')!;
    },
  };
};

const TRUE_WORDS = new Set(['TRUE', 'Y', 'YES', '1']);
const FALSE_WORDS = new Set(['FALSE', 'N', 'NO', '0']);

export const FUNCTION_CODES: CodeTable = {
  type: 'DeclarationFunction',
  rule: 'unknown-function',
  acceptable: 'ORIGINAL, AMENDMENT, CANCELLATION',
  aliases: {
    CREATION: 'ORIGINAL',
    UPDATE: 'AMENDMENT',
    CHANGE: 'AMENDMENT',
    DELETION: 'CANCELLATION',
    CANCEL: 'CANCELLATION',
    '9': 'ORIGINAL',
    '4': 'AMENDMENT',
    '1': 'CANCELLATION',
  },
};

/** Names, and the numbers of UPU code list 136. */
export const NATURE_CODES: CodeTable = {
  type: 'NatureOfTransaction',
  acceptable: 'SALE_OF_GOODS, RETURNED_GOODS, GIFT, COMMERCIAL_SAMPLE, DOCUMENTS, MIXED_CONTENT, OTHER',
  aliases: {
    '11': 'SALE_OF_GOODS',
    '21': 'RETURNED_GOODS',
    '31': 'GIFT',
    '32': 'COMMERCIAL_SAMPLE',
    '91': 'DOCUMENTS',
    '991': 'MIXED_CONTENT',
    '999': 'OTHER',
    SALE_GOODS: 'SALE_OF_GOODS',
    MERCHANDISE: 'SALE_OF_GOODS',
    RETURN_GOODS: 'RETURNED_GOODS',
    MIXED_CONTENTS: 'MIXED_CONTENT',
    OTHERS: 'OTHER',
  },
};

export const PERSON_CODES: CodeTable = {
  type: 'TypeOfPerson',
  acceptable: 'NATURAL_PERSON, LEGAL_PERSON, ASSOCIATION_OF_PERSONS',
  aliases: { '1': 'NATURAL_PERSON', '2': 'LEGAL_PERSON', '3': 'ASSOCIATION_OF_PERSONS' },
};

export const MODE_CODES: CodeTable = { type: 'TransportMode', acceptable: 'POST, EXPRESS, AIR_CARGO' };

/** A party from its parts; absent when every part is empty. */
export const partyOf = (parts: {
  readonly name: string;
  readonly identificationNumber?: string;
  readonly typeOfPerson?: Party['typeOfPerson'];
  readonly address: Partial<Address>;
  readonly communication: readonly Communication[];
}): Party | undefined => {
  const address = { ...blank<Address>('Address'), ...parts.address };
  const hasAddress = Object.values(address).some((value) => value.trim() !== '');
  const communication = parts.communication.filter(({ identifier }) => identifier.trim() !== '');
  if (parts.name.trim() === '' && !hasAddress && communication.length === 0) return undefined;
  return {
    name: parts.name,
    identificationNumber: parts.identificationNumber ?? '',
    typeOfPerson: parts.typeOfPerson ?? 'TYPE_OF_PERSON_UNSPECIFIED',
    address: hasAddress ? address : undefined,
    communication,
  };
};
