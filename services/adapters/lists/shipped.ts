import { readdirSync, readFileSync } from 'node:fs';
import type { ListSnapshot } from '../../core/screening/entries.ts';
import { allOrFaults } from '../faults.ts';
import { parseListText } from './file.ts';

/**
 * The lists that come with the program, `infra/lists/*.jsonl`, in the order of their names, each checked by every rule.
 * @throws Error with a line for every list that is broken
 */
export const loadShippedLists = (): readonly ListSnapshot[] =>
  allOrFaults(
    readdirSync(DIRECTORY)
      .filter((name) => name.endsWith('.jsonl'))
      .sort()
      .map((name) => () => loadShippedList(name.slice(0, -'.jsonl'.length))),
  );

/** One shipped list by name, `opioids`. Throws when it is absent or broken: it is part of the program. */
export const loadShippedList = (list: string): ListSnapshot => {
  const { snapshot, defects } = parseListText(readFileSync(new URL(`${list}.jsonl`, DIRECTORY), 'utf8'));
  if (snapshot !== undefined) return snapshot;
  const told = defects
    .slice(0, FAULTS_MAX)
    .map(({ line, path, rule, value }) => `line ${line} ${path} ${rule} ${value}`);
  const more = defects.length > told.length ? [`and ${defects.length - told.length} more`] : [];
  throw new Error(`the shipped list ${list} is broken: ${[...told, ...more].join('; ')}`);
};

const FAULTS_MAX = 20;
const DIRECTORY = new URL('../../../infra/lists/', import.meta.url);
