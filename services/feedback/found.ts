/** What was found, in the groups that histories count: by the list entry that customs named, else by its name. */
import type { Resulted } from '../../proto/holdpoint/v1/outcome.ts';
import type { FoundGroup } from '../core/risk/results.ts';
import type { EntryOf, ListSnapshot, SubstanceCategory } from '../core/screening/entries.ts';
import { foldText } from '../core/screening/fold/fold.ts';

const GROUP_OF: Readonly<Record<SubstanceCategory, FoundGroup>> = {
  'opioid-precursor': 'opioid-precursor',
  precursor: 'precursor',
  'fentanyl-related': 'opioid',
  nitazene: 'opioid',
  'synthetic-opioid': 'opioid',
  'opioid-medicine': 'opioid',
  opioid: 'opioid',
  'narcotic-drug': 'other-drug',
  psychotropic: 'other-drug',
  'psychotropic-medicine': 'other-drug',
  benzodiazepine: 'other-drug',
  adulterant: 'other-drug',
  'overdose-medicine': 'other-violation',
};

export interface FoundGroups {
  /** Empty = inspected, nothing found. */
  groupsOf(resulted: Resulted): readonly FoundGroup[];
}

export const foundGroups = (lists: readonly ListSnapshot[]): FoundGroups => {
  const byId = new Map<string, FoundGroup>();
  const byName = new Map<string, FoundGroup>();
  for (const { id, name, category, synonyms } of entriesOf('SUBSTANCE', lists)) {
    byId.set(id, GROUP_OF[category]);
    for (const text of [name, ...synonyms.map((synonym) => synonym.text)])
      byName.set(foldText(text), GROUP_OF[category]);
  }
  for (const { id, name } of entriesOf('EQUIPMENT', lists)) {
    byId.set(id, 'equipment');
    byName.set(foldText(name), 'equipment');
  }
  return {
    groupsOf({ finding, substances }) {
      if (finding !== 'FINDING_FOUND') return [];
      const groups = substances.map(
        ({ entryId, name }) => byId.get(entryId) ?? byName.get(foldText(name)) ?? 'other-violation',
      );
      return groups.length === 0 ? ['other-violation'] : [...new Set(groups)];
    },
  };
};

const entriesOf = <K extends ListSnapshot['header']['kind']>(kind: K, lists: readonly ListSnapshot[]) =>
  lists.flatMap((list) => (list.header.kind === kind ? (list.entries as readonly EntryOf[K][]) : []));
