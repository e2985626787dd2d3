import { expect, test } from 'vitest';
import type { Declaration } from '../../../proto/holdpoint/v1/declaration.ts';
import { MESSAGES } from '../../../proto/holdpoint/v1/schema.ts';
import {
  ACCOUNT_FIELDS,
  ADDRESS_FIELDS,
  COMMUNICATION_FIELDS,
  DECLARATION_FIELDS,
  DOCUMENT_FIELDS,
  DOCUMENTS_FIELDS,
  GOODS_FIELDS,
  INFORMATION_FIELDS,
  PARTY_FIELDS,
} from '../../../services/core/declaration/fields.ts';
import { judgeHs } from '../../../services/core/declaration/hs.ts';
import { normaliseDeclaration } from '../../../services/core/declaration/normalise.ts';
import { RULES } from '../../../services/core/declaration/rules.ts';
import { validate } from '../../../services/core/declaration/validate.ts';
import { declarationOf, goodsItemOf, reference } from '../../support/declarations.ts';

const defectsOf = (overrides: Partial<Declaration>): string[] =>
  validate(normaliseDeclaration(declarationOf(overrides)), reference()).map(
    ({ severity, rule, path }) => `${severity.slice(9)} ${rule} ${path}`,
  );

const s10 = (number: string): Partial<Declaration> => ({ document: { type: 'DOCUMENT_TYPE_S10', issuer: '', number } });

test('a sound declaration has no defect', () => {
  expect(defectsOf({})).toEqual([]);
});

test.each<[string, Partial<Declaration>, string]>([
  ['no document', { document: undefined }, 'REJECT document-missing document.number'],
  ['a wrong S10 check digit', s10('RB123456786GB'), 'REJECT s10-check-digit document.number'],
  ['an S10 of no country', s10('RB123456785XX'), 'REJECT s10-country document.number'],
  ['an S10 of another shape', s10('RB12'), 'REJECT s10-format document.number'],
  ['a domestic service indicator', s10('XX123456785GB'), 'NOTE s10-service document.number'],
  [
    'a waybill with a wrong check digit',
    { document: { type: 'DOCUMENT_TYPE_WAYBILL', issuer: '', number: '888-11111112' } },
    'REJECT waybill-check-digit document.number',
  ],
  [
    'a house waybill without issuer',
    { document: { type: 'DOCUMENT_TYPE_HOUSE_WAYBILL', issuer: '', number: 'H1' } },
    'NOTE issuer-missing document.issuer',
  ],
  ['an unknown function', { function: 'UNRECOGNIZED' }, 'REJECT unknown-function function'],
  ['a negative revision', { revision: -1 }, 'REJECT revision-range revision'],
  ['100 goods items', { goodsItem: Array.from({ length: 100 }, () => goodsItemOf()) }, 'REJECT item-count goodsItem'],
  ['a negative mass', { totalGrossMassMg: -1 }, 'REJECT negative-number totalGrossMassMg'],
  [
    'an amount beyond 2^53',
    { goodsItem: [goodsItemOf({ value: { amountMinor: 2 ** 53, currency: 'EUR' } })] },
    'REJECT integer-range goodsItem[0].value.amountMinor',
  ],
  [
    'an unknown currency',
    { goodsItem: [goodsItemOf({ value: { amountMinor: 1, currency: 'EUQ' } })] },
    'REJECT unknown-currency goodsItem[0].value.currency',
  ],
  [
    'a value without currency',
    { goodsItem: [goodsItemOf({ value: { amountMinor: 1, currency: '' } })] },
    'ASK currency-missing goodsItem[0].value.currency',
  ],
  [
    'a description of half a million characters',
    { goodsItem: [goodsItemOf({ descriptionOfGoods: 'x'.repeat(500_000) })] },
    'REJECT text-length goodsItem[0].descriptionOfGoods',
  ],
  [
    'a lone surrogate',
    { goodsItem: [goodsItemOf({ descriptionOfGoods: 'hat \ud83d wool' })] },
    'REJECT lone-surrogate goodsItem[0].descriptionOfGoods',
  ],
  ['no goods', { goodsItem: [] }, 'ASK goods-missing goodsItem'],
  [
    'a description of one letter',
    { goodsItem: [goodsItemOf({ descriptionOfGoods: 'x' })] },
    'ASK description-missing goodsItem[0].descriptionOfGoods',
  ],
  [
    'a description that says nothing',
    { goodsItem: [goodsItemOf({ descriptionOfGoods: 'daily  necessities.' })] },
    'ASK description-vague goodsItem[0].descriptionOfGoods',
  ],
  [
    'a tariff number that no edition has',
    { goodsItem: [goodsItemOf({ harmonizedSystemCode: '113355' })] },
    'ASK hs-unknown goodsItem[0].harmonizedSystemCode',
  ],
  [
    'a tariff number of four digits',
    { goodsItem: [goodsItemOf({ harmonizedSystemCode: '6505' })] },
    'ASK hs-format goodsItem[0].harmonizedSystemCode',
  ],
  [
    'a tariff number left out',
    { goodsItem: [goodsItemOf({ harmonizedSystemCode: '' })] },
    'NOTE hs-missing goodsItem[0].harmonizedSystemCode',
  ],
  ['no consignee', { consignee: undefined }, 'ASK consignee-missing consignee'],
  ['a country that is none', { countryOfDeparture: 'UK' }, 'ASK unknown-country countryOfDeparture'],
  ['a day that does not exist', { postingDate: '2026-02-30' }, 'ASK not-a-day postingDate'],
  [
    'no mass at all',
    { totalGrossMassMg: undefined, goodsItem: [goodsItemOf({ netMassMg: undefined })] },
    'ASK mass-missing totalGrossMassMg',
  ],
  ['items heavier than the parcel', { totalGrossMassMg: 100_000 }, 'NOTE mass-mismatch totalGrossMassMg'],
  [
    'values that do not add up',
    { totalAmountInvoiced: { amountMinor: 1, currency: 'GBP' } },
    'NOTE value-mismatch totalAmountInvoiced.amountMinor',
  ],
  [
    'a UN number of three digits',
    { goodsItem: [goodsItemOf({ unNumber: ['UN123'] })] },
    'ASK un-number goodsItem[0].unNumber[0]',
  ],
  [
    'a CUS number of another shape',
    { goodsItem: [goodsItemOf({ cusCode: '12-3' })] },
    'NOTE cus-format goodsItem[0].cusCode',
  ],
])('%s is told by rule and path', (_, overrides, expected) => {
  expect(defectsOf(overrides)).toContain(expected);
});

test('every defect comes at once', () => {
  const defects = defectsOf({ ...s10('RB123456786GB'), totalGrossMassMg: -5, consignee: undefined, postingDate: 'x' });
  expect(defects.map((defect) => defect.split(' ')[1])).toEqual(
    expect.arrayContaining(['s10-check-digit', 'negative-number', 'consignee-missing', 'not-a-day']),
  );
});

test('length is measured after white space is collapsed, and in characters', () => {
  const named = (name: string) => defectsOf({ consignor: { ...declarationOf().consignor!, name } });
  expect(named(`${'a '.repeat(20)}${' '.repeat(200)}z`)).toEqual([]);
  expect(named('𠮷'.repeat(70))).toEqual([]);
  expect(named('𠮷'.repeat(71))).toEqual(['REJECT text-length consignor.name']);
});

test('a cancellation needs to name its parcel and nothing else', () => {
  const cancelled: Partial<Declaration> = {
    function: 'DECLARATION_FUNCTION_CANCELLATION',
    goodsItem: [],
    consignor: undefined,
    consignee: undefined,
    totalGrossMassMg: undefined,
  };
  expect(defectsOf(cancelled)).toEqual([]);
  expect(defectsOf({ ...cancelled, ...s10('RB1') })).toEqual(['REJECT s10-format document.number']);
});

test('a shown value is short, in one line and well formed', () => {
  const [defect] = validate(
    normaliseDeclaration(
      declarationOf({ goodsItem: [goodsItemOf({ descriptionOfGoods: `\ud800${'y'.repeat(9000)}` })] }),
    ),
    reference(),
  );
  expect(defect!.value.length).toBeLessThanOrEqual(80);
  expect(defect!.value.isWellFormed()).toBe(true);
});

test('the edition of the tariff in force follows the posting date', () => {
  const editions = [
    { edition: '2017', validFrom: '2017-01-01', codes: new Set(['293334']) },
    { edition: '2022', validFrom: '2022-01-01', codes: new Set(['293333', '293334']) },
  ];
  const judged = (code: string, day: string, edition = '') => judgeHs(code, { edition, day, editions });
  expect(judged('2933330000', '2023-05-01')).toBe('known');
  expect(judged('293333', '2019-05-01')).toBe('other-edition');
  expect(judged('293333', '', '2017')).toBe('other-edition');
  expect(judged('000111', '')).toBe('unknown');
  expect(judged('990001', '')).toBe('known');
  expect(judgeHs('000111', { edition: '', day: '', editions: [] })).toBe('known');
});

test('every text field of the vocabulary has a limit and a public description', () => {
  const limited: Record<string, readonly { field: string; charsMax: number; doc: string }[]> = {
    Document: DOCUMENT_FIELDS,
    Address: ADDRESS_FIELDS,
    Party: PARTY_FIELDS,
    Communication: COMMUNICATION_FIELDS,
    GoodsItem: GOODS_FIELDS,
    AccountInformation: ACCOUNT_FIELDS,
    SupportingDocument: DOCUMENTS_FIELDS,
    AdditionalInformation: INFORMATION_FIELDS,
    Declaration: DECLARATION_FIELDS,
  };
  for (const [message, rows] of Object.entries(limited)) {
    const texts = MESSAGES[message]!.filter(({ kind, repeated }) => kind === 'string' && !repeated);
    expect(rows.map(({ field }) => field).sort()).toEqual(texts.map(({ name }) => name).sort());
    expect(rows.every(({ doc, charsMax }) => doc.length > 3 && charsMax > 0)).toBe(true);
  }
});

test('every rule says what would be acceptable in one sentence', () => {
  for (const { message } of Object.values(RULES)) expect(message).toMatch(/^[A-Z].*\.$/u);
});
