/**
 * Makes `infra/lists/hs-2022.tsv` from the HS 2022 table of the datasets/harmonized-system project (ODC-PDDL-1.0).
 * Usage: node infra/lists/build/hs.ts PATH/TO/hs-2022.csv
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: node infra/lists/build/hs.ts PATH/TO/hs-2022.csv');

interface Row {
  readonly hscode: string;
  readonly description: string;
  readonly level: string;
}

const rows = parse(readFileSync(source), { columns: true, bom: true }) as readonly Row[];
const table = rows
  .filter(({ level }) => level === '6')
  .map(({ hscode, description }) => `${hscode}\t${description.replace(/\s+/g, ' ').trim()}`)
  .sort();
if (table.length !== 5613) throw new Error(`expected the 5,613 subheadings of HS 2022, found ${table.length}`);
writeFileSync(new URL('../hs-2022.tsv', import.meta.url), `${table.join('\n')}\n`);
