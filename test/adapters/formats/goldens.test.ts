import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { toJson } from '../../../services/adapters/codec.ts';
import { readRecords } from '../../../services/adapters/formats/index.ts';
import { reference } from '../../support/declarations.ts';

const samples = join(process.env.HOLDPOINT_SAMPLES ?? '/nowhere', 'samples/cargo-xml');
const goldens = new URL('goldens/', import.meta.url);

test.skipIf(!existsSync(samples))(
  'every real cargo message reads as its golden file says (needs HOLDPOINT_SAMPLES)',
  () => {
    const names = readdirSync(samples).filter((name) => name.endsWith('.xml'));
    expect(names.map((name) => `${basename(name, '.xml')}.json`).sort()).toEqual(readdirSync(goldens).sort());
    for (const name of names) {
      const [read, ...rest] = [...readRecords({ bytes: readFileSync(join(samples, name)), reference: reference() })];
      const golden: unknown = JSON.parse(readFileSync(new URL(`${basename(name, '.xml')}.json`, goldens), 'utf8'));
      expect(rest).toEqual([]);
      expect(valuesOf(read!), name).toEqual(golden);
    }
  },
);

/** Values only: which rules are broken where, not the words they are told in. */
const valuesOf = (read: ReturnType<typeof readRecords> extends Generator<infer R> ? R : never): unknown => ({
  kind: read.kind,
  format: read.format,
  ...(read.kind === 'declaration' && { declaration: toJson('Declaration', read.declaration) }),
  ...(read.kind === 'link' && { link: toJson('MasterLink', read.link) }),
  defects: read.defects.map(({ rule, path, severity }) => `${severity.slice(9)} ${rule} ${path}`),
});
