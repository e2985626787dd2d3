/** A set of offsets as runs without gaps: millions of offsets that came nearly in order take a few numbers. */
export interface OffsetSet {
  /** @returns false when it was in the set */
  add(offset: number): boolean;
  /** −1 when empty. */
  highest(): number;
  /** How many members from `first` to `last` are not in the other set. */
  missingIn(other: OffsetSet, range: { readonly first: number; readonly last: number }): number;
  /** How many members lie from `first` to `last`. */
  countBetween(first: number, last: number): number;
}

export const offsetSet = (): OffsetSet => {
  /** Sorted, disjoint, not adjacent; both ends belong to the run. */
  const runs: { first: number; last: number }[] = [];

  /** The last run that begins at or before the offset; −1 when there is none. New offsets are near the end. */
  const runAt = (offset: number): number => {
    let low = 0;
    let high = runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      if (runs[middle]!.first <= offset) low = middle + 1;
      else high = middle - 1;
    }
    return high;
  };

  const countBetween = (first: number, last: number): number => {
    let count = 0;
    for (let at = Math.max(0, runAt(first)); at < runs.length && runs[at]!.first <= last; at++) {
      const run = runs[at]!;
      count += Math.max(0, Math.min(run.last, last) - Math.max(run.first, first) + 1);
    }
    return count;
  };

  return {
    add(offset) {
      const at = runAt(offset);
      const run = runs[at];
      if (run !== undefined && offset <= run.last) return false;
      const next = runs[at + 1];
      const extendsRun = run !== undefined && run.last === offset - 1;
      const extendsNext = next !== undefined && next.first === offset + 1;
      if (extendsRun && extendsNext) {
        run.last = next.last;
        runs.splice(at + 1, 1);
      } else if (extendsRun) run.last = offset;
      else if (extendsNext) next.first = offset;
      else runs.splice(at + 1, 0, { first: offset, last: offset });
      return true;
    },
    highest: () => runs.at(-1)?.last ?? -1,
    missingIn(other, range) {
      let missing = 0;
      for (const run of runs) {
        const first = Math.max(run.first, range.first);
        const last = Math.min(run.last, range.last);
        if (first <= last) missing += last - first + 1 - other.countBetween(first, last);
      }
      return missing;
    },
    countBetween,
  };
};
