/**
 * Writes the shipped lists, `infra/lists/*.jsonl`, from the tables of this folder; `builtLists` is what a test compares them with.
 * Usage: node infra/lists/build/build.ts
 */

import { listContext } from '../../../services/adapters/lists/context.ts';
import { writeListFile } from '../../../services/adapters/lists/file.ts';
import type { ListSnapshot } from '../../../services/core/screening/entries.ts';
import { sealList } from '../../../services/core/screening/lists.ts';
import { caPrecursors } from './ca-precursors.ts';
import { demoWatchlist } from './demo-watchlist.ts';
import { equipment } from './equipment.ts';
import { exchangeRates } from './exchange-rates.ts';
import { licitContexts } from './licit-contexts.ts';
import { medicines } from './medicines.ts';
import { narcotics } from './narcotics.ts';
import { opioids } from './opioids.ts';
import type { BuiltList } from './table.ts';
import { terms } from './terms.ts';
import { un1988 } from './un-1988.ts';

const TABLES: readonly BuiltList[] = [
  un1988,
  opioids,
  caPrecursors,
  medicines,
  narcotics,
  equipment,
  terms,
  licitContexts,
  exchangeRates,
  demoWatchlist,
];

/** Throws with every defect: a table that breaks a rule is not written. */
export const builtLists = (): readonly ListSnapshot[] => TABLES.map(seal);

const seal = ({ header, entries }: BuiltList): ListSnapshot => {
  const located = entries.map((value, index) => ({ line: index + 1, value }));
  const { snapshot, defects } = sealList({ line: 0, value: header }, located, listContext());
  if (snapshot !== undefined) return snapshot;
  const rows = defects.map(({ line, path, value, rule }) => `${entries[line - 1]?.id} ${path} ${rule} ${value}`);
  throw new Error(`${header.list}:\n${rows.join('\n')}`);
};

if (import.meta.main) {
  for (const snapshot of builtLists()) {
    const file = new URL(`../${snapshot.header.list}.jsonl`, import.meta.url);
    await writeListFile(file.pathname, snapshot);
    process.stderr.write(`${snapshot.header.list}: ${snapshot.entries.length} entries, ${snapshot.digest}\n`);
  }
}
