/** Runs every one, so that whoever has to mend sees all that is wrong. @throws Error with a line for every fault */
export const allOrFaults = <T>(works: readonly (() => T)[]): readonly T[] => {
  const done: T[] = [];
  const faults: string[] = [];
  for (const work of works) {
    try {
      done.push(work());
    } catch (error) {
      faults.push((error as Error).message);
    }
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return done;
};
