import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PolicyError, parsePolicy, readShippedPolicies } from '../../../services/adapters/policy.ts';
import { destinationsOf, policyFor } from '../../../services/core/decision/policy.ts';
import { INDICATORS } from '../../../services/core/risk/indicators.ts';

const CODES: ReadonlySet<string> = new Set(INDICATORS.map(({ code }) => code));
const DEFAULT = readFileSync('infra/policies/default.yaml', 'utf8');

const errorsOf = (text: string): readonly string[] => {
  try {
    parsePolicy(text, 'p.yaml', CODES);
    return [];
  } catch (error) {
    expect(error).toBeInstanceOf(PolicyError);
    return (error as Error).message.split('\n');
  }
};
const lineOf = (text: string, part: string): number => text.slice(0, text.indexOf(part)).split('\n').length;

test('the shipped policies fit the schema, name indicators that exist, and differ by jurisdiction', () => {
  const policies = readShippedPolicies(CODES);
  expect([...policies.keys()].sort()).toEqual(['*', 'NL', 'US']);
  expect(new Set([...policies.values()].map(({ digest }) => digest)).size).toBe(3);
});

test('a parcel is judged by the policy of its destination, else by the one for any destination', () => {
  const policies = readShippedPolicies(CODES);
  expect(policyFor(policies, 'US').jurisdiction).toBe('US');
  expect(policyFor(policies, 'BR').jurisdiction).toBe('*');
});

test("a recommendation goes to the destination's customs first, and once to those that the policy adds", () => {
  const policy = { ...policyFor(readShippedPolicies(CODES), 'NL'), destinations: ['BE', 'NL'] };
  expect(destinationsOf(policy, 'NL')).toEqual(['NL', 'BE']);
});

test('every error of a policy file is told at once, each with its line', () => {
  const text = DEFAULT.replace(
    'outcome: HOLD, controlType: NON_INTRUSIVE',
    'outcome: SEIZE, controlType: NON_INTRUSIVE',
  )
    .replace('askedDefects: REQUEST_INFORMATION', 'askedDefects: HOLD')
    .replace('opioid-named:', 'opiod-named:')
    .replace('expiresAfterDays: 30', 'expiresAfterDay: 30');
  const errors = errorsOf(text);
  expect(errors).toContain(`p.yaml:${lineOf(text, 'opiod-named')}: indicators.opiod-named: there is no such indicator`);
  expect(errors).toContain(`p.yaml:${lineOf(text, 'expiresAfterDay:')}: expiresAfterDay: there is no such row`);
  expect(errors.some((e) => e.startsWith(`p.yaml:${lineOf(text, 'SEIZE')}: score.*.0.outcome: `))).toBe(true);
  expect(errors.some((e) => e.startsWith(`p.yaml:${lineOf(text, 'askedDefects')}: dataQuality.askedDefects: `))).toBe(
    true,
  );
});

test('data quality and outages cannot be made to hold by any policy', () => {
  expect(
    errorsOf(DEFAULT.replace('always: true, outcome: REQUEST_INFORMATION', 'always: true, outcome: HOLD')),
  ).toHaveLength(1);
});

test('YAML that is broken, repeats a key or expands without end is refused', () => {
  expect(errorsOf('jurisdiction: [').length).toBeGreaterThan(0);
  expect(errorsOf(`${DEFAULT}\nexpiresAfterDays: 31\n`)[0]).toMatch(/^p\.yaml:\d+: /u);
  expect(errorsOf('a: &a [x]\nb: [*a, *a]\n')).toHaveLength(1);
});
