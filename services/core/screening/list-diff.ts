import type { ListSnapshot } from './entries.ts';

export interface ListDiff {
  readonly added: readonly string[];
  readonly removed: readonly string[];
  /** Paths that differ, `/names/1/name`; a member that only one side has is named once, not by its parts. */
  readonly altered: readonly { readonly id: string; readonly paths: readonly string[] }[];
}

/** What changed between two editions of a list, by entry id. `before` is undefined when the list is new. */
export const diffLists = (before: ListSnapshot | undefined, after: ListSnapshot): ListDiff => {
  const old = new Map((before?.entries ?? []).map((entry) => [entry.id, entry]));
  const added: string[] = [];
  const altered: { id: string; paths: readonly string[] }[] = [];
  for (const entry of after.entries) {
    const was = old.get(entry.id);
    if (was === undefined) added.push(entry.id);
    else {
      old.delete(entry.id);
      const paths = differingPaths(was, entry);
      if (paths.length > 0) altered.push({ id: entry.id, paths });
    }
  }
  return { added, removed: [...old.keys()], altered };
};

const differingPaths = (before: unknown, after: unknown, path = ''): string[] => {
  if (before === after) return [];
  if (!isContainer(before) || !isContainer(after) || Array.isArray(before) !== Array.isArray(after)) return [path];
  const keys = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return keys.flatMap((key) => differingPaths(before[key], after[key], `${path}/${key}`));
};

const isContainer = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
