import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { findViolations, type SourceFile } from './support/architecture.ts';

const read = (path: string): SourceFile => ({ path: path.replaceAll('\\', '/'), text: readFileSync(path, 'utf8') });
const house = (): readonly SourceFile[] =>
  globSync(['services/**/*.ts', 'proto/**/*.ts', 'models/**/*.ts', 'infra/**/*.ts'], {
    exclude: (name) => name.includes('node_modules'),
  }).map(read);

test('the house keeps its dependency rules', () => {
  const files = house();
  expect(files.length).toBeGreaterThan(20);
  expect(findViolations(files)).toEqual([]);
});

describe('the rules can fail: each planted violation is found', () => {
  const PLANTED: readonly (readonly [string, string, string, string])[] = [
    [
      'core imports an adapter',
      'services/core/risk/planted.ts',
      "import { x } from '../../adapters/codec.ts'; x();",
      'core imports only core, pure libraries and message types',
    ],
    [
      'core imports a builtin',
      'services/core/planted.ts',
      "import { readFileSync } from 'node:fs'; readFileSync('x');",
      'core imports only core, pure libraries and message types',
    ],
    [
      'core re-exports an adapter',
      'services/core/planted.ts',
      "export { x } from '../adapters/codec.ts';",
      'core imports only core, pure libraries and message types',
    ],
    [
      'core imports a library',
      'services/core/planted.ts',
      "import yaml from 'yaml'; yaml.parse('');",
      'core imports only core, pure libraries and message types',
    ],
    [
      'core runs a generated encoder',
      'services/core/planted.ts',
      "import { Declaration } from '../../proto/holdpoint/v1/declaration.ts'; Declaration.create();",
      'core imports only the types of generated messages',
    ],
    ['core reads the clock', 'services/core/planted.ts', 'export const at = Date.now();', 'core is pure'],
    [
      'core makes a date',
      'services/core/planted.ts',
      'export const at = (ms: number) => new Date(ms);',
      'core is pure',
    ],
    ['core rolls dice', 'services/core/planted.ts', 'export const r = Math.random();', 'core is pure'],
    ['core reads the environment', 'services/core/planted.ts', 'export const e = process.env.X;', 'core is pure'],
    [
      'core depends on the locale',
      'services/core/planted.ts',
      'export const n = (1).toLocaleString();',
      'core is pure',
    ],
    ['core sorts by locale', 'services/core/planted.ts', "export const n = 'a'.localeCompare('b');", 'core is pure'],
    ['core formats with Intl', 'services/core/planted.ts', 'export const f = new Intl.NumberFormat();', 'core is pure'],
    ['core is asynchronous', 'services/core/planted.ts', 'export const f = async () => 1;', 'core is pure'],
    [
      'core imports late',
      'services/core/planted.ts',
      "export const f = () => import('./log.ts');",
      'core has no dynamic import',
    ],
    [
      'core goes round by globalThis',
      'services/core/planted.ts',
      'export const now = () => globalThis;',
      'core is pure',
    ],
    [
      'a verb imports an adapter',
      'services/scoring/planted.ts',
      "import { x } from '../adapters/codec.ts'; x();",
      'only an entry file imports adapters',
    ],
    [
      'a verb imports a library',
      'services/intake/planted.ts',
      "import { Kafka } from 'kafkajs'; new Kafka();",
      'a verb file imports core and declares the ports it needs, not libraries',
    ],
    [
      'a service imports another',
      'services/customs/main.ts',
      "import { x } from '../scoring/scoring.ts'; x();",
      'services never import each other',
    ],
    [
      'an adapter imports a service',
      'services/adapters/planted.ts',
      "import { x } from '../intake/intake.ts'; x();",
      'adapters know no service',
    ],
    [
      'Kafka through a second door',
      'services/adapters/planted.ts',
      "import { Kafka } from 'kafkajs'; new Kafka();",
      'a library has one door',
    ],
  ];

  test.each(PLANTED)('%s', (_, path, text, rule) => {
    expect(findViolations([{ path, text }]).map((violation) => violation.rule)).toContain(rule);
  });

  test('a circle of imports', () => {
    const files = [
      { path: 'services/core/a.ts', text: "import { b } from './b.ts'; export const a = () => b;" },
      { path: 'services/core/b.ts', text: "import { c } from './c.ts'; export const b = () => c;" },
      { path: 'services/core/c.ts', text: "import { a } from './a.ts'; export const c = () => a;" },
    ];
    expect(findViolations(files).map((violation) => violation.rule)).toEqual(['imports make no circle']);
  });

  test('a circle of folders', () => {
    const files = [
      { path: 'services/core/screening/names/a.ts', text: "import { b } from '../goods/b.ts'; export const a = b;" },
      { path: 'services/core/screening/goods/b.ts', text: 'export const b = 1;' },
      {
        path: 'services/core/screening/goods/c.ts',
        text: "import type { A } from '../names/d.ts'; export const c: A = 1;",
      },
      { path: 'services/core/screening/names/d.ts', text: 'export type A = number;' },
    ];
    expect(findViolations(files).map((violation) => violation.rule)).toEqual(['folders of core make no circle']);
  });
});

test('what only looks like a violation is none', () => {
  const text = `
    import type { Declaration } from '../../proto/holdpoint/v1/declaration.ts';
    /** Date.now() and process.env are named in a comment only. */
    export type When = Date;
    export const rows = { Date: 1, process: 'Intl', doc: 'new Date() in a string' };
    export const read = (d: Declaration, o: { Date: number }) => o.Date + rows.Date + Math.max(d.revision, 1);`;
  expect(findViolations([{ path: 'services/core/fine.ts', text }])).toEqual([]);
});
