/** Precursors that Canada controls and the 1988 tables do not: national lists run ahead of the UN's. */
import { CANADA_EDITION, CANADA_SOURCE, canadaControl, canadaItems, fold } from './canada-facts.ts';
import { namesOf } from './spellings.ts';
import { type BuiltList, compact, OURS, slug } from './table.ts';
import { un1988 } from './un-1988.ts';

const unNames = new Set(
  un1988.entries.flatMap((entry) => [
    fold(String(entry.name)),
    ...(entry.synonyms as readonly { readonly text: string }[]).map(({ text }) => fold(text)),
  ]),
);

/** Items of Schedule VI that the act ties to fentanyl and its relatives, with their sub-items. */
const OPIOID_ITEMS = /^(25|27|28|29|30|32|33|34)(\(|$)/;

const KNOWN_AS: Readonly<Record<string, readonly string[]>> = {
  'Gamma-butyrolactone': ['~GBL', 'γ-butyrolactone', '4-butyrolactone'],
  '1,4-butanediol': ['1,4-BDO', 'butane-1,4-diol'],
  'Propionyl chloride': ['propanoyl chloride'],
  'Propionic anhydride': ['propanoic anhydride', 'propionyl oxide'],
  'Phenethyl bromide': ['2-phenylethyl bromide', '(2-bromoethyl)benzene'],
  'Phenethyl chloride': ['2-phenylethyl chloride', '(2-chloroethyl)benzene'],
  'Phenethyl iodide': ['2-phenylethyl iodide', '(2-iodoethyl)benzene'],
  'Benzyl chloride': ['(chloromethyl)benzene', 'alpha-chlorotoluene'],
  Benzylfentanyl: ['benzyl fentanyl', 'R-4129'],
  'Hydriodic acid': ['hydrogen iodide'],
  'R 29676': ['R-29676', 'R29676'],
};

export const caPrecursors: BuiltList = {
  header: {
    list: 'ca-precursors',
    kind: 'SUBSTANCE',
    edition: CANADA_EDITION,
    source: CANADA_SOURCE,
    licence: `${OURS}; contains information licensed under the Open Government Licence – Canada`,
  },
  entries: canadaItems
    .filter(
      ({ schedule, className, name }) =>
        schedule.startsWith('VI ') || (schedule === 'V' && className === 'Precursors' && !name.startsWith('Any ')),
    )
    .filter(({ name, others }) => !name.startsWith('Any ') && ![name, ...others].some((one) => unNames.has(fold(one))))
    .map((item) =>
      compact({
        id: slug(item.name),
        name: item.name,
        category: OPIOID_ITEMS.test(item.item) || item.schedule === 'V' ? 'opioid-precursor' : 'precursor',
        synonyms: namesOf(item.name, [...item.others, ...(KNOWN_AS[item.name] ?? [])].join('; ')),
        controls: [canadaControl(item)],
        validFrom: item.from ?? null,
        validTo: item.to ?? null,
        provenance: {
          source: CANADA_SOURCE,
          edition: CANADA_EDITION,
          reference: `Schedule ${item.schedule}, item ${item.item}`,
        },
      }),
    )
    .map((entry) => ({ ...entry, synonyms: entry.synonyms ?? [] })),
};
