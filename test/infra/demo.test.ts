import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { demoFiles } from '../../infra/demo/generate.ts';

test('the sample traffic is what its generator writes', () => {
  for (const [name, text] of demoFiles())
    expect(readFileSync(new URL(`../../infra/demo/${name}`, import.meta.url), 'utf8'), name).toBe(text);
});
