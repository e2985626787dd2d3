import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Band {
  readonly atLeast: number;
  readonly outcome: string;
}

const shares = (
  JSON.parse(readFileSync(new URL('../../models/shipped/manifest.json', import.meta.url), 'utf8')) as {
    readonly scoreAtShareOfOrdinaryTraffic: Readonly<Record<string, number>>;
  }
).scoreAtShareOfOrdinaryTraffic;

const policy = (name: string): { readonly score: Readonly<Record<string, readonly Band[]>> } =>
  parse(readFileSync(new URL(`../../infra/policies/${name}.yaml`, import.meta.url), 'utf8'));

/** Of ordinary traffic, what may be over a threshold: a model with other scores needs other thresholds. */
const BETWEEN: Readonly<Record<string, readonly [least: string, most: string]>> = {
  HOLD: ['0.0005', '0.005'],
  REQUEST_INFORMATION: ['0.001', '0.01'],
};

test.each(['default', 'nl', 'us'])('the thresholds of policy %s are of this model', (name) => {
  const bands = Object.values(policy(name).score).flat();
  expect(bands.length).toBeGreaterThan(1);
  for (const { atLeast, outcome } of bands) {
    const [least, most] = BETWEEN[outcome]!;
    expect(atLeast, outcome).toBeLessThanOrEqual(shares[least]!);
    expect(atLeast, outcome).toBeGreaterThanOrEqual(shares[most]!);
  }
});
