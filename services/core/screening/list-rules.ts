import { isCasNumber } from './list-cas.ts';

/** One thing wrong with a list, where it stands and which rule it breaks. */
export interface ListDefect {
  /** 1-based line of the file; in files whose records are not lines, the ordinal of the record. 0 = the file as a whole. */
  readonly line: number;
  /** Path in the entry, `/names/0/name`; empty = the entry as a whole. */
  readonly path: string;
  /** The offending value, shortened. */
  readonly value: string;
  readonly rule: string;
  readonly message: string;
}

/** What the rules need to know of the world. */
export interface ListFacts {
  /** ISO 3166-1 alpha-2, or a user-assigned code in common use (`XK`). */
  readonly isCountry: (code: string) => boolean;
  /** True when the six-digit code exists in that HS edition, or the edition is not known here. */
  readonly isHsCode: (code: string, edition: string) => boolean;
}

/**
 * The rules that a JSON Schema cannot state. They apply to every kind alike and go by the name of the field, so that a
 * new kind is covered from its first day.
 */
export const brokenRules = (entry: object, line: number, facts: ListFacts): ListDefect[] => {
  const defects: ListDefect[] = [];
  walk(entry, '', line, facts, defects);
  return defects;
};

interface FieldRule {
  readonly rule: string;
  readonly fields: readonly string[];
  readonly doc: string;
  readonly holds: (value: string, siblings: Readonly<Record<string, unknown>>, facts: ListFacts) => boolean;
}

export const FIELD_RULES: readonly FieldRule[] = [
  {
    rule: 'cas-check-digit',
    fields: ['cas'],
    doc: 'The last digit of a CAS number is the check digit of the others.',
    holds: (value) => isCasNumber(value),
  },
  {
    rule: 'iso-country',
    fields: ['country', 'countries'],
    doc: 'Countries are ISO 3166-1 alpha-2 codes.',
    holds: (value, _, facts) => facts.isCountry(value),
  },
  {
    rule: 'jurisdiction',
    fields: ['jurisdiction'],
    doc: 'A jurisdiction is `UN`, `EU` or an ISO 3166-1 alpha-2 code.',
    holds: (value, _, facts) => value === 'UN' || value === 'EU' || facts.isCountry(value),
  },
  {
    rule: 'hs-code',
    fields: ['code'],
    doc: 'An HS code exists in the edition it names.',
    holds: (value, siblings, facts) => typeof siblings.edition !== 'string' || facts.isHsCode(value, siblings.edition),
  },
  {
    rule: 'calendar-date',
    fields: ['validFrom', 'validTo'],
    doc: 'A day of validity exists in the calendar.',
    holds: (value) => isCalendarDate(value),
  },
  {
    rule: 'calendar-date',
    fields: ['birthDates'],
    doc: 'A date of birth is a year, a month or a day that exists in the calendar.',
    holds: (value) =>
      isCalendarDate(value.length === 4 ? `${value}-01-01` : value.length === 7 ? `${value}-01` : value),
  },
  {
    rule: 'validity-order',
    fields: ['validTo'],
    doc: 'Validity ends on or after the day it begins.',
    holds: (value, siblings) => typeof siblings.validFrom !== 'string' || siblings.validFrom <= value,
  },
];

const RULES_BY_FIELD = ((): ReadonlyMap<string, readonly FieldRule[]> => {
  const byField = new Map<string, FieldRule[]>();
  for (const rule of FIELD_RULES)
    for (const field of rule.fields) byField.set(field, [...(byField.get(field) ?? []), rule]);
  return byField;
})();

/** Shape was checked before, so depth is bounded by the schema; `policy` is free-form and belongs to its own schema. */
const walk = (value: object, path: string, line: number, facts: ListFacts, defects: ListDefect[]): void => {
  const record = value as Readonly<Record<string, unknown>>;
  for (const field of Object.keys(record)) {
    const member = record[field];
    if (field === 'policy' || member === null) continue;
    const rules = RULES_BY_FIELD.get(field);
    if (typeof member === 'string') {
      if (rules !== undefined) check(rules, member, record, `${path}/${field}`, line, facts, defects);
    } else if (Array.isArray(member)) {
      for (const [index, item] of member.entries()) {
        if (typeof item === 'object' && item !== null) walk(item, `${path}/${field}/${index}`, line, facts, defects);
        else if (rules !== undefined)
          check(rules, String(item), record, `${path}/${field}/${index}`, line, facts, defects);
      }
    } else if (typeof member === 'object') {
      walk(member, `${path}/${field}`, line, facts, defects);
    }
  }
};

const check = (
  rules: readonly FieldRule[],
  value: string,
  siblings: Readonly<Record<string, unknown>>,
  path: string,
  line: number,
  facts: ListFacts,
  defects: ListDefect[],
): void => {
  for (const { rule, doc, holds } of rules)
    if (!holds(value, siblings, facts)) defects.push({ line, path, value: shorten(value), rule, message: doc });
};

const VALUE_LENGTH_MAX = 120;

export const shorten = (value: unknown): string => {
  const text = typeof value === 'string' ? value : (JSON.stringify(value) ?? '');
  return text.length <= VALUE_LENGTH_MAX ? text : `${text.slice(0, VALUE_LENGTH_MAX)}…`;
};

const DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isCalendarDate = (text: string): boolean => {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/.exec(text);
  if (parts === null) return false;
  const [year, month, day] = [Number(parts[1]), Number(parts[2]), Number(parts[3])];
  const leap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  const days = month === 2 && leap ? 29 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= days;
};
