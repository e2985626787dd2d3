import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { ListFileError } from '../../../services/adapters/lists/file.ts';
import { FORMATS, importFiles } from '../../../services/adapters/lists/import.ts';

const fixture = (name: string): Buffer => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

const OWN = Buffer.from(
  [
    { list: 'own', kind: 'PARTY', edition: '1', source: 'test', licence: 'none' },
    { id: 'a', schema: 'any', names: [{ name: 'Ann', kind: 'primary' }], provenance: { source: 'test' } },
    { id: 'b', schema: 'person', names: [{ name: 'Бен', kind: 'alias' }], provenance: { source: 'test' } },
  ]
    .map((line) => `${JSON.stringify(line)}\n`)
    .join(''),
);

const FILES: Readonly<Record<string, Buffer>> = {
  'our JSON Lines': OWN,
  'OFAC CSV': fixture('ofac/sdn.csv'),
  'OFAC addresses': fixture('ofac/add.csv'),
  'UN XML': fixture('un.xml'),
  'US JSON Lines': fixture('us-csl-2030-01.jsonl'),
  'CSV with a header': fixture('parties.csv'),
};

/** A list or defects, nothing else; bytes that are no UTF-8 text are a file that cannot be read. */
const expectAnswer = async (bytes: Uint8Array, options: object = {}): Promise<void> => {
  const stdin = (async function* () {
    yield bytes;
  })();
  try {
    const { snapshot, defects } = await importFiles(['-'], { edition: '1', list: 'fuzzed', stdin, ...options });
    if (snapshot === undefined) expect(defects.length).toBeGreaterThan(0);
    else expect(snapshot.digest).toMatch(/^[0-9a-f]{64}$/u);
    for (const { rule, message } of defects ?? []) expect(`${rule}${message}`).not.toBe('');
  } catch (error) {
    expect(error).toBeInstanceOf(ListFileError);
  }
};

const pieces = fc.constantFrom(
  ...['"', '""', "'", ',', '\n', '\r', '\0', '<', '</', '>', '&#0;', '&#x110000;', '&amp', ']]>', '<![CDATA[', '<!--'],
  ...['{', '}', '[', ']', 'null', '-0-', '1e999', '\ud800', '\ufeff', '\u202e', 'é', '0000-00-00', '9999-99-99', '{}'],
  ...['__proto__', 'constructor', '<INDIVIDUAL>', '</INDIVIDUAL>', '<?xml encoding="x"?>', '; DOB ', 'a.k.a.', '😀'],
);

const cut = fc.record({ at: fc.double({ min: 0, max: 1, noNaN: true }), remove: fc.nat({ max: 40 }), put: pieces });

const mutated = (bytes: Buffer, cuts: readonly { at: number; remove: number; put: string }[]): Buffer => {
  let text = bytes.toString();
  for (const { at, remove, put } of cuts) {
    const from = Math.floor(at * text.length);
    text = text.slice(0, from) + put + text.slice(from + remove);
  }
  return Buffer.from(text);
};

test.each(Object.entries(FILES))('%s, altered anywhere, is a list or defects', async (_, bytes) => {
  await fc.assert(
    fc.asyncProperty(fc.array(cut, { minLength: 1, maxLength: 6 }), (cuts) => expectAnswer(mutated(bytes, cuts))),
    { numRuns: 300 },
  );
});

test.each(Object.entries(FILES))('%s, cut off or with bytes turned, is a list or defects', async (_, bytes) => {
  await fc.assert(
    fc.asyncProperty(
      fc.nat({ max: bytes.length }),
      fc.array(fc.tuple(fc.nat({ max: bytes.length - 1 }), fc.nat({ max: 255 })), { maxLength: 4 }),
      async (length, turned) => {
        const copy = Buffer.from(bytes);
        for (const [at, value] of turned) copy[at] = value;
        await expectAnswer(copy.subarray(0, length));
      },
    ),
    { numRuns: 200 },
  );
});

test('any bytes, read as any format, are a list or defects', async () => {
  const bytes = fc.oneof(
    fc.uint8Array({ maxLength: 300 }),
    fc.array(pieces, { maxLength: 40 }).map((all) => Buffer.from(all.join(''))),
  );
  const format = fc.option(fc.constantFrom(...FORMATS.map(({ format }) => format)), { nil: undefined });
  await fc.assert(
    fc.asyncProperty(bytes, format, (given, asked) => expectAnswer(given, { format: asked })),
    { numRuns: 600 },
  );
});

test('a member of another shape than published rejects its row, and the rest of the list stands', async () => {
  const row = (id: string, more: object): string =>
    JSON.stringify({ list: 'SDN', id, schema: 'person', name: 'Ann', program: 'X', documents: [], ...more });
  const broken = [
    { aliases: [{ nom: 'A' }] },
    { aliases: 'A' },
    { addresses: [1] },
    { dob: {} },
    { documents: [{ type: 'Passport' }] },
    { documents: [{ type: 'Passport', number: '1', country: 7 }] },
    { remarks: null },
    { program: 7 },
  ];
  const text = [row('0', {}), ...broken.map((more, i) => row(`${i + 1}`, more))].join('\n');
  const stdin = (async function* () {
    yield Buffer.from(text);
  })();
  const outcome = await importFiles(['-'], { edition: '1', stdin });
  if (outcome.snapshot === undefined) throw new Error('the good row should have been imported');
  expect(outcome.snapshot.entries.map(({ id }) => id)).toEqual(['0']);
  expect(outcome.report.rejected.map(({ path, rule }) => [path, rule])).toEqual([
    ['/aliases', 'shape'],
    ['/aliases', 'shape'],
    ['/addresses', 'shape'],
    ['/dob', 'shape'],
    ['/documents', 'shape'],
    ['/documents', 'shape'],
    ['/remarks', 'shape'],
    ['/program', 'shape'],
  ]);
});
