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

const CAPACITY = `
capacity:
  exhausted: REQUEST_INFORMATION
  unknown: HOLD
  offices:
    - office: ewr
      places: [USEWR, EWR]
      utcOffset: '-05:00'
      shifts: ['06:00', '14:00', '22:00']
      inspectionsPerShift: 100
      strata:
        - { stratum: post, transportModes: [POST], parcelsPerShift: 20000 }
        - { stratum: rest, parcelsPerShift: 4000 }
`;
const policyIn = (text: string) => parsePolicy(text, 'p.yaml', CODES).policy;

test('a policy without a budget limits nothing and draws nothing', () => {
  for (const policy of readShippedPolicies(CODES).values()) expect(policy.capacity).toBeUndefined();
});

test('a budget without a word on exploration keeps eight units in a hundred for the random draw, two for the uncertain', () => {
  const { capacity } = policyIn(`${DEFAULT}${CAPACITY}`);
  expect(capacity!.offices[0]!.units).toEqual({ random: 8, uncertain: 2, risk: 90 });
  expect(capacity!.offices[0]!.strata.map(({ randomPropensityMicro }) => randomPropensityMicro)).toEqual([200, 1000]);
  expect(capacity!.lot).toMatchObject({ outcome: 'OUTCOME_HOLD', controlType: 'CONTROL_TYPE_PHYSICAL' });
});

test('every error of a budget is told with its line, its value and the rule', () => {
  const broken = CAPACITY.replace("'22:00'", "'24:00'")
    .replace('inspectionsPerShift: 100', 'inspectionsPerShift: 0')
    .replace("'-05:00'", 'EST')
    .replace('unknown: HOLD', 'unknown: ASSESSMENT_COMPLETE');
  const text = `${DEFAULT}${broken}`;
  const errors = errorsOf(text);
  for (const [row, path, value] of [
    ['unknown: ASS', 'capacity.unknown', "'ASSESSMENT_COMPLETE' must be equal to one of"],
    ['utcOffset', 'capacity.offices.0.utcOffset', "'EST' must match pattern"],
    ['shifts', 'capacity.offices.0.shifts.2', "'24:00' must match pattern"],
    ['inspectionsPerShift', 'capacity.offices.0.inspectionsPerShift', "'0' must be >= 1"],
  ] as const)
    expect(errors.some((e) => e.startsWith(`p.yaml:${lineOf(text, row)}: ${path}: ${value}`))).toBe(true);
});

test('rules over several rows of a budget are told with their line too', () => {
  const exploration =
    'exploration: { random: 0.3, uncertain: 0, meanUncertainty: 0.1, control: { controlType: PHYSICAL } }';
  const text = `${DEFAULT}${CAPACITY.replace('{ stratum: rest,', '{ stratum: post, origins: [CN],')}${exploration.replace('0.3', '0.19')}\n`;
  expect(errorsOf(text)).toEqual([
    `p.yaml:${lineOf(text, 'stratum: post, origins')}: capacity.offices.0.strata.1: 'post' is the last one, so it must have neither transportModes nor origins: it takes every other parcel`,
    `p.yaml:${lineOf(text, 'stratum: post, origins')}: capacity.offices.0.strata.1.stratum: 'post' stands more than once`,
  ]);
  expect(errorsOf(`${DEFAULT}${exploration.replace('0.3', '0.02')}\n`)).toEqual([
    expect.stringContaining('exploration: stands without capacity'),
    expect.stringContaining('random and uncertain are 0.02 together, but must be 0 or from 0.05 to 0.2'),
  ]);
});
