/** Which values an assessment looked up, as it keeps them, so that it can be replayed without the store. */
import type { Assessed, LookedUp, Versions } from '../../../proto/holdpoint/v1/assessment.ts';
import type { Histories } from '../risk/history.ts';
import { packHistories, unpackHistories } from '../risk/history-record.ts';
import type { Read } from '../stores.ts';

export const lookedUp = (histories: Read<Histories>): readonly LookedUp[] =>
  histories.kind === 'known' ? [{ name: HISTORIES, value: packHistories(histories.value) }] : [];

/** @throws Error when the record's histories are of a layout that this engine does not write */
export const historiesOf = (assessed: Assessed): Read<Histories> => {
  const packed = assessed.lookedUp.find(({ name }) => name === HISTORIES);
  if (packed === undefined) return { kind: 'unavailable', cause: 'they were missing when this was assessed' };
  const value = unpackHistories(packed.value);
  if (value === undefined) throw new Error(`assessment ${assessed.assessmentId}: its histories are of another layout`);
  return { kind: 'known', value };
};

/** What differs between the versions a record was made under and those in force; empty = it can be replayed. */
export const versionsDiffering = (recorded: Versions | undefined, inForce: Versions): readonly string[] =>
  VERSION_NAMES.filter((name) => recorded?.[name] !== inForce[name]).map(
    (name) => `${name} was ${recorded?.[name] ?? 'not recorded'}, is ${inForce[name]}`,
  );

const VERSION_NAMES = ['engine', 'model', 'policy', 'lists'] as const;
const HISTORIES = 'histories';
