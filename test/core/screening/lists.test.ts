import { expect, test } from 'vitest';
import type { ListSnapshot } from '../../../services/core/screening/entries.ts';
import { isCasNumber } from '../../../services/core/screening/list-cas.ts';
import { diffLists } from '../../../services/core/screening/list-diff.ts';
import { type ListContext, parseList } from '../../../services/core/screening/lists.ts';

/** Everything passes: what is tested here is the reading itself. */
const context: ListContext = {
  checkShape: () => [],
  canonicalize: (value) => JSON.stringify(value),
  digest: (lines) => lines.join('\n'),
  isCountry: (code) => ['FR', 'CN'].includes(code),
  isHsCode: (code) => code === '293336',
  limits: { lineLengthMax: 300, entriesMax: 3, defectsMax: 20 },
};

const HEADER = '{"list":"l","kind":"PARTY","edition":"1","source":"s","licence":"x"}';
const read = (...entries: string[]) => parseList([HEADER, ...entries], context);
const rules = (...entries: string[]) =>
  read(...entries).defects?.map(({ line, path, rule }) => `${line}${path} ${rule}`);

test('a list without a header line is refused', () => {
  expect(parseList([], context).defects).toMatchObject([{ rule: 'header' }]);
});

test('every defect is reported at once, with its line and path', () => {
  expect(
    rules(
      '{"id":"a","country":"XX","cas":"50-00-1"}',
      'not json',
      '{"id":"b","validFrom":"2020-02-30","validTo":"2019-01-01"}',
    ),
  ).toEqual([
    '3 json',
    '2/country iso-country',
    '2/cas cas-check-digit',
    '4/validFrom calendar-date',
    '4/validTo validity-order',
  ]);
});

test('an id stands once', () => {
  expect(rules('{"id":"a"}', '{"id":"a"}')).toEqual(['3/id unique-id']);
});

test('lines, entries and defects are bounded', () => {
  expect(rules(`{"id":"${'x'.repeat(400)}"}`, '{"id":"a"}')).toEqual(['2 line-length']);
  expect(rules('{"id":"a"}', '{"id":"b"}', '{"id":"c"}', '{"id":"d"}')).toEqual(['5 entry-count', '0 entry-count']);
  expect(read(...Array.from({ length: 50 }, () => 'x')).defects).toHaveLength(20);
});

test('a list has at least one entry', () => {
  expect(rules()).toEqual(['0 empty']);
});

test('the digest does not depend on the order of the file', () => {
  expect(read('{"id":"b"}', '{"id":"a"}').snapshot).toEqual(read('{"id":"a"}', '', '{"id":"b"}').snapshot);
});

test('a jurisdiction is UN, EU or a country, and an HS code exists in its edition', () => {
  expect(
    rules(
      '{"id":"a","controls":[{"jurisdiction":"UN"},{"jurisdiction":"ZZ"}],"hs":[{"code":"293336","edition":"2022"},{"code":"000000","edition":"2022"}]}',
    ),
  ).toEqual(['2/controls/1/jurisdiction jurisdiction', '2/hs/1/code hs-code']);
});

test('a CAS number carries its check digit', () => {
  for (const right of ['437-38-7', '1609-66-1', '7732-18-5', '2785346-75-8']) expect(isCasNumber(right)).toBe(true);
  for (const wrong of ['1609-66-5', '1443-48-3', '0437-38-7', '437-38-8', '437387', ''])
    expect(isCasNumber(wrong)).toBe(false);
});

test('a difference names what was added, removed and altered, by path', () => {
  const list = (...entries: object[]) => ({ header: {}, entries, digest: '' }) as unknown as ListSnapshot;
  const before = list({ id: 'a', names: [{ name: 'x' }], countries: ['FR'] }, { id: 'b' }, { id: 'c' });
  const after = list({ id: 'a', names: [{ name: 'y' }, { name: 'z' }] }, { id: 'c' }, { id: 'd' });
  expect(diffLists(before, after)).toEqual({
    added: ['d'],
    removed: ['b'],
    altered: [{ id: 'a', paths: ['/countries', '/names/0/name', '/names/1'] }],
  });
  expect(diffLists(undefined, after).added).toEqual(['a', 'c', 'd']);
  expect(diffLists(after, after)).toEqual({ added: [], removed: [], altered: [] });
});
