/** What `canada.ts` took out of the Controlled Drugs and Substances Act, ready to be joined to entries. */
import { readFileSync } from 'node:fs';
import { compact } from './table.ts';

export interface CanadaItem {
  readonly schedule: string;
  readonly item: string;
  readonly className: string;
  readonly name: string;
  readonly others: readonly string[];
  readonly from?: string;
  readonly to?: string;
}

export const canadaItems: readonly CanadaItem[] = readFileSync(new URL('canada-cdsa.tsv', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n')
  .slice(1)
  .map((row) => {
    const [schedule, item, className, name, others, from, to] = row.split('\t') as [
      string,
      string,
      string,
      string,
      string,
      string,
      string,
    ];
    return compact({
      schedule,
      item,
      className,
      name,
      others: others === '' ? [] : others.split('|'),
      from: from || undefined,
      to: to || undefined,
    }) as CanadaItem;
  })
  .map((item) => ({ ...item, others: item.others ?? [] }));

/** The item that names a substance: `SCHEDULE I, item 16(5)`. */
export const canadaControl = ({ schedule, item, from, to }: CanadaItem) =>
  compact({
    jurisdiction: 'CA',
    instrument: 'Controlled Drugs and Substances Act',
    schedule: `Schedule ${schedule}, item ${item}`,
    validFrom: from,
    validTo: to,
  });

export const CANADA_SOURCE = 'Controlled Drugs and Substances Act (Canada), Justice Laws XML';
export const CANADA_EDITION = '2026-06-05';

export const fold = (name: string): string =>
  name
    .toLowerCase()
    .replace(/α/g, 'alpha')
    .replace(/[ßβ]/g, 'beta')
    .replace(/[^a-z0-9]/g, '');

/** Items by the names they go by. Schedule V is temporary and stands for itself. */
export const canadaItemNamed = (...candidates: readonly string[]): CanadaItem | undefined => {
  const wanted = new Set(candidates.map(fold));
  return canadaItems.find(({ name, others, className, item }) => {
    if (name.length > 80 || (className === '' && /including:?$/.test(name)) || item === '') return false;
    return wanted.has(fold(name)) || others.some((other) => wanted.has(fold(other)));
  });
};
