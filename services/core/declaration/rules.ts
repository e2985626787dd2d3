/** Every rule a declaration can break: how severe, and what the sender is told. Documentation is checked against this table. */
import type { Defect, Severity } from '../../../proto/holdpoint/v1/assessment.ts';
import { shorten } from './text.ts';

export interface Rule {
  readonly severity: Exclude<Severity, 'SEVERITY_UNSPECIFIED' | 'UNRECOGNIZED'>;
  /** One sentence: what would be acceptable. `{}` is filled with what the place knows: a limit, a cause. */
  readonly message: string;
}

const reject = (message: string): Rule => ({ severity: 'SEVERITY_REJECT', message });
const ask = (message: string): Rule => ({ severity: 'SEVERITY_ASK', message });
const note = (message: string): Rule => ({ severity: 'SEVERITY_NOTE', message });

export const RULES = {
  // The bytes are not what they should be.
  'unknown-format': reject('No supported format is recognised: {}.'),
  'no-record': reject('There is no record in it.'),
  'too-large': reject('At most {} may be sent in one message.'),
  'wrong-encoding': reject('The bytes are not the text they should be: {}.'),
  'not-a-declaration': reject('These bytes cannot be read: {}.'),
  'xml-forbidden': reject('Document type declarations and entities are refused: {}.'),
  'xml-malformed': reject('The XML is not well formed: {}.'),
  'json-malformed': reject('The JSON is not well formed: {}.'),
  'csv-malformed': reject('The CSV is not well formed: {}.'),
  'csv-header': reject('The header must name the columns that are documented: {}.'),
  'row-conflict': reject('Rows of one parcel must agree in the columns of the parcel: {}.'),
  'wrong-type': reject('Must be {}.'),
  'not-a-number': reject('Must be a decimal number without thousands separators, such as 12.50.'),
  'unknown-unit': reject('Must be one of these units of mass: {}.'),
  // Cannot be identified, cannot be parsed, or over a hard limit.
  'document-missing': reject('A declaration must name its parcel: document type and number.'),
  'document-type': reject('The document type must be S10, HOUSE_WAYBILL, WAYBILL or CARRIER_NUMBER.'),
  'document-number': reject(
    'The number must consist of printable characters without spaces, at least one of them a letter or digit.',
  ),
  's10-format': reject('An S10 identifier has 13 characters: two letters, nine digits, two letters.'),
  's10-check-digit': reject('The check digit (eleventh character) does not fit the eight digits before it.'),
  's10-country': reject('The last two letters must be the ISO 3166 country of the issuing post.'),
  'waybill-format': reject('An air waybill number has a three-digit airline prefix and eight digits.'),
  'waybill-check-digit': reject('The last digit must be the remainder of the first seven divided by 7.'),
  'unknown-function': reject('The function must be ORIGINAL, AMENDMENT or CANCELLATION.'),
  'revision-range': reject('A revision is a whole number from 0 to 9007199254740991.'),
  'text-length': reject('At most {} characters, counted after white space is collapsed.'),
  'item-count': reject('At most {} entries.'),
  'lone-surrogate': reject('The text contains half a character (a lone surrogate); send well-formed Unicode.'),
  'unknown-currency': reject('The currency must be an active ISO 4217 code such as EUR.'),
  'negative-number': reject('Must not be negative.'),
  'integer-range': reject('Must be a whole number, at most 9007199254740991.'),
  'instant-range': reject('Must be an instant from year 1 to year 9999.'),
  // Can be judged, and the carrier is asked.
  'consignor-missing': ask('Name and address of the consignor are needed.'),
  'consignee-missing': ask('Name and address of the consignee are needed.'),
  'name-missing': ask('The name of the person or company is needed.'),
  'address-missing': ask('An address is needed: at least city and country.'),
  'goods-missing': ask('At least one goods item is needed.'),
  'description-missing': ask('Say what the goods are, in at least three characters.'),
  'description-vague': ask('This wording says nothing of the goods: say what they are, what of, and what for.'),
  'hs-unknown': ask('Must be a code of the Harmonized System in the edition in force.'),
  'hs-format': ask('A tariff number has six to ten digits.'),
  'currency-missing': ask('An amount needs its ISO 4217 currency.'),
  'mass-missing': ask('The gross mass of the parcel is needed.'),
  'destination-missing': ask('The country of destination is needed.'),
  'unknown-country': ask('Must be an ISO 3166-1 alpha-2 code such as DE.'),
  'unknown-code': ask('Must be one of {}.'),
  'not-an-instant': ask('Must be an instant such as 2026-02-01T09:30:00Z.'),
  'not-a-day': ask('Must be a day that exists, written YYYY-MM-DD.'),
  'un-number': ask('A UN number has four digits.'),
  // Said for the record.
  'unknown-field': note('Passed over, because this version does not know it: {}.'),
  'time-zone-missing': note('An instant without an offset from UTC was taken as UTC.'),
  'mode-missing': note('The mode of transport is not given; the kind of message says {}.'),
  'piece-mismatch': note('The numbers of pieces contradict each other: {}.'),
  'cus-format': note('A CUS number has seven digits, a hyphen and a digit.'),
  'hs-missing': note('A tariff number helps to judge the goods.'),
  'hs-edition': note('The tariff number is not of the edition named, but of another one.'),
  'value-missing': note('A value of the goods helps to judge them.'),
  'issuer-missing': note("The declarant's own code should stand with the number: numbers collide across carriers."),
  's10-service': note('The service indicator (first two letters) is not assigned to international mail.'),
  'carrier-check-digit': note("The number looks like a well-known carrier's, but its check digit is wrong."),
  'mass-mismatch': note('The masses contradict each other: net over gross, or items over the total.'),
  'value-mismatch': note('The values of the goods items do not add up to the total invoiced.'),
} as const satisfies Record<string, Rule>;

export type RuleCode = keyof typeof RULES;

const DETAIL_CHARS_MAX = 240;

export interface Place {
  /** Path of the field, such as `goodsItem[0].value`; empty = the whole record. */
  readonly path: string;
  /** What stood there. */
  readonly value?: string | number;
  /** Fills the `{}` of the message. */
  readonly detail?: string | number;
  /** Where one rule is graver in one place than in another. */
  readonly severity?: Rule['severity'];
}

export const defectOf = (rule: RuleCode, { path, value = '', detail = '', severity }: Place): Defect => ({
  path,
  value: shorten(String(value)),
  rule,
  message: RULES[rule].message.replace('{}', () => shorten(String(detail), DETAIL_CHARS_MAX)),
  severity: severity ?? RULES[rule].severity,
});
