import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { assessCommand } from '../../../services/cli/commands/assess.ts';

let directory: string;
beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'holdpoint-assess-'));
});
afterAll(() => rm(directory, { recursive: true, force: true }));

const parcel = (number: string, descriptionOfGoods: string, more: object = {}): object => ({
  document: { type: 'S10', number },
  transportMode: 'POST',
  postingDate: '2026-05-03',
  consignor: { name: 'Lindner Versand GmbH', address: { street: 'Hauptweg 1', city: 'Berlin', country: 'DE' } },
  consignee: { name: 'Beatriz Carvalho', address: { street: 'Rua Azul 9', city: 'Santos', country: 'BR' } },
  goodsItem: [{ goodsItemNumber: 1, descriptionOfGoods, netMassMg: '300000', countryOfOrigin: 'DE' }],
  totalGrossMassMg: '310000',
  countryOfDeparture: 'DE',
  countryOfDestination: 'BR',
  ...more,
});

interface Line {
  readonly consignment?: string;
  readonly assessmentId?: string;
  readonly outcome?: string;
  readonly logitMicro?: number;
  readonly contributions?: readonly { readonly feature: string; readonly micro: number }[];
  readonly reasons?: readonly { readonly code: string }[];
  readonly hits?: readonly { readonly list: string }[];
  readonly rejected?: unknown;
  readonly disposition?: string;
}

const assess = async (parcels: readonly object[], ...args: string[]) => {
  const file = join(directory, `${Math.abs(parcels.length * 7919 + args.length)}.jsonl`);
  await writeFile(file, parcels.map((one) => `${JSON.stringify(one)}\n`).join(''));
  const stdout = new PassThrough();
  const stderr = new PassThrough();
  const status = await assessCommand.run([file, '--at', '2026-05-04T12:00:00Z', ...args], {
    stdin: new PassThrough(),
    stdout,
    stderr,
  });
  const text = String(stdout.read() ?? '');
  return {
    status,
    lines: text
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Line),
    errors: String(stderr.read() ?? ''),
  };
};

test('each record is one line in input order: assessments with everything, rejections as in convert', async () => {
  const { status, lines } = await assess([
    parcel('RB123456785GB', 'ceramic coffee mugs'),
    parcel('RB123456786GB', 'wrong check digit'),
    parcel('RB123456771GB', 'isotonitazene powder'),
    parcel('RB123456785GB', 'ceramic coffee mugs'),
  ]);
  expect(status).toBe(2);
  expect(
    lines.map(({ outcome, rejected, disposition }) => outcome ?? disposition ?? (rejected ? 'rejected' : '?')),
  ).toEqual(['ASSESSMENT_COMPLETE', 'rejected', 'HOLD', 'DUPLICATE']);
  for (const { contributions, logitMicro } of lines.filter(({ outcome }) => outcome)) {
    expect(contributions!.map(({ feature }) => feature)).toEqual(expect.arrayContaining(['descriptionText', 'bias']));
    expect(contributions!.reduce((sum, { micro }) => sum + micro, 0)).toBe(logitMicro);
  }
  expect(lines[2]!.reasons!.map(({ code }) => code)).toContain('opioid-named');
});

test('the same input gives the same lines', async () => {
  const parcels = [parcel('RB123456785GB', 'gift'), parcel('RB123456771GB', 'fentanyl')];
  expect((await assess(parcels)).lines).toEqual((await assess(parcels)).lines);
});

test('a list that is named is in force beside the shipped ones; a broken one is an error', async () => {
  const list = join(directory, 'watch.jsonl');
  const header = { list: 'watch', kind: 'PARTY', edition: '1', source: 'test', licence: 'none' };
  const entry = {
    id: 'w-1',
    schema: 'company',
    names: [{ name: 'Lindner Versand GmbH', kind: 'primary' }],
    programmes: ['SDNTK'],
    validFrom: null,
    validTo: null,
    provenance: { source: 'test' },
  };
  await writeFile(list, `${JSON.stringify(header)}\n${JSON.stringify(entry)}\n`);
  const { lines } = await assess([parcel('RB123456785GB', 'ceramic coffee mugs')], '--list', list);
  expect(lines[0]).toMatchObject({ outcome: 'HOLD' });
  expect(lines[0]!.hits!.map((hit) => hit.list)).toContain('watch');
  await writeFile(list, 'not a list\n');
  await expect(assess([parcel('RB123456785GB', 'mugs')], '--list', list)).rejects.toThrow(/watch\.jsonl:1/u);
});

test('a file without a record is an error', async () => {
  const { status, errors } = await assess([]);
  expect(status).toBe(1);
  expect(errors).toContain('no record');
});
