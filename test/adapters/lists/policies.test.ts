import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { parseListText } from '../../../services/adapters/lists/file.ts';

const US = parse(readFileSync('infra/policies/us.yaml', 'utf8'));
const OFFICE = {
  office: 'jfk',
  utcOffset: '-05:00',
  shifts: ['06:00'],
  inspectionsPerShift: 100,
  strata: [{ stratum: 'all', parcelsPerShift: 1_000 }],
};
const CAPACITY = { exhausted: 'REQUEST_INFORMATION', unknown: 'HOLD', offices: [OFFICE] };

const imported = (policy: object, jurisdiction = 'US') => {
  const header = { list: 'policies', kind: 'POLICY', edition: '1', source: 'test', licence: 'none' };
  const entry = { id: 'us', jurisdiction, policy, provenance: { source: 'test' } };
  return parseListText(`${JSON.stringify(header)}\n${JSON.stringify(entry)}\n`);
};
const defectsOf = (...args: Parameters<typeof imported>) =>
  (imported(...args).defects ?? []).map(({ line, path, rule, message }) => ({ line, path, rule, message }));

test('a policy that can be put in force is imported, with a budget or without', () => {
  expect(imported(US).snapshot?.entries).toHaveLength(1);
  expect(imported({ ...US, capacity: CAPACITY }).snapshot?.entries).toHaveLength(1);
});

test('a policy that cannot be put in force is refused, with every fault', () => {
  const policy = { ...US, capacity: { ...CAPACITY, offices: [{ ...OFFICE, inspectionsPerShift: 0, shifts: [] }] } };
  expect(defectsOf(policy)).toEqual([
    expect.objectContaining({ line: 2, path: '/policy/capacity/offices/0/shifts', rule: 'policy' }),
    expect.objectContaining({ path: '/policy/capacity/offices/0/inspectionsPerShift', message: "'0' must be >= 1" }),
  ]);
  expect(defectsOf({ ...US, capacity: { ...CAPACITY, offices: [OFFICE, OFFICE] } })).toEqual([
    expect.objectContaining({ path: '/policy/capacity/offices/1/office', message: "'jfk' stands more than once" }),
    expect.objectContaining({ path: '/policy/capacity/offices/1' }),
  ]);
});

test('a policy stands in the entry of its own jurisdiction', () => {
  expect(defectsOf(US, 'NL')).toEqual([expect.objectContaining({ rule: 'policy-jurisdiction' })]);
});
