/**
 * Takes the substances out of the Controlled Drugs and Substances Act as the Department of Justice Canada publishes it
 * (laws-lois-xml, Open Government Licence – Canada) into `canada-cdsa.tsv`: schedule, item, class, name, other names, in force from, to.
 * Items that the schedule excludes ("but not including") are left out. Chemical names in brackets are left out too: a
 * declaration that spells one out is found by its CAS number or common name.
 *
 * Usage: node infra/lists/build/canada.ts PATH/TO/C-38.8.xml
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { XMLParser } from 'fast-xml-parser';

const [source] = process.argv.slice(2);
if (source === undefined) throw new Error('usage: node infra/lists/build/canada.ts PATH/TO/C-38.8.xml');

type Node = { readonly [name: string]: readonly Node[] | string | Readonly<Record<string, string>> };

const parser = new XMLParser({
  preserveOrder: true,
  processEntities: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  trimValues: false,
});
const root = parser.parse(readFileSync(source, 'utf8')) as readonly Node[];

const nameOf = (node: Node): string => Object.keys(node).find((key) => key !== ':@') ?? '';
const childrenOf = (node: Node): readonly Node[] => {
  const children = node[nameOf(node)];
  return Array.isArray(children) ? children : [];
};
const attribute = (node: Node, name: string): string | undefined =>
  (node[':@'] as Record<string, string> | undefined)?.[name];
const textOf = (node: Node): string =>
  nameOf(node) === '#text' ? String(node['#text']) : childrenOf(node).map(textOf).join('');
const child = (node: Node, name: string): Node | undefined => childrenOf(node).find((one) => nameOf(one) === name);
const childText = (node: Node, name: string): string =>
  textOf(child(node, name) ?? {})
    .replace(/\s+/g, ' ')
    .trim();
const find = (nodes: readonly Node[], name: string): Node[] =>
  nodes.flatMap((node) => (nameOf(node) === name ? [node] : find(childrenOf(node), name)));

interface Item {
  readonly schedule: string;
  readonly item: string;
  readonly className: string;
  readonly text: string;
  readonly from: string;
  readonly to: string;
}

/** Dates before this are those of the consolidation, not of the law: the act began to be published in this form then. */
const CONSOLIDATED = '2018-04-05';

const itemsOf = (schedule: string, list: Node, parent: string, className: string): Item[] => {
  const items: Item[] = [];
  for (const node of childrenOf(list).filter((one) => nameOf(one) === 'Item')) {
    const label = childText(node, 'Label').replace(/[()]/g, '');
    const text = childText(node, 'Text');
    if (label === '') {
      if (/^but not including/i.test(text)) break;
      continue;
    }
    const since = attribute(node, 'lims:inforce-start-date') ?? '';
    const item = parent === '' ? label : `${parent}(${label})`;
    const inner = child(node, 'List');
    items.push({ schedule, item, className, text, from: since >= CONSOLIDATED ? since : '', to: '' });
    if (inner !== undefined) items.push(...itemsOf(schedule, inner, item, text.replace(/[,(].*$/, '').trim()));
  }
  return items;
};

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const isoDay = (text: string): string => {
  const [month, day, year] = text.replace(',', '').split(' ');
  return `${year}-${String(MONTHS.indexOf(month!) + 1).padStart(2, '0')}-${day!.padStart(2, '0')}`;
};

/** Schedule V is a table: item, substance, period. */
const temporaryItems = (schedule: Node): Item[] =>
  find([schedule], 'Group').flatMap((group) =>
    find([group], 'row').flatMap((row): Item[] => {
      const [item, text, period] = find([row], 'entry').map((entry) => textOf(entry).replace(/\s+/g, ' ').trim());
      const days = /^(\w+ [0-9]+, [0-9]{4}) to (\w+ [0-9]+, [0-9]{4})$/.exec(period ?? '');
      if (days === null) return [];
      const part = find([group], 'TitleText').map(textOf)[0] ?? '';
      return [
        { schedule: 'V', item: item!, className: part, text: text!, from: isoDay(days[1]!), to: isoDay(days[2]!) },
      ];
    }),
  );

const schedules = find(root, 'Schedule').map((node) => ({
  node,
  label: childText(child(node, 'ScheduleFormHeading') ?? node, 'Label'),
}));
const items = schedules.flatMap(({ node, label }) => {
  const schedule = label.replace('SCHEDULE ', '');
  if (schedule === 'V') return temporaryItems(node);
  if (!['I', 'IV', 'VI', 'IX'].includes(schedule)) return [];
  return find([node], 'List')
    .slice(0, schedule === 'VI' ? 3 : 1)
    .flatMap((list, index) => itemsOf(schedule === 'VI' ? `VI Part ${index + 1}` : schedule, list, '', ''));
});

/** `Acetyl–α–methylfentanyl (N–[1–…] acetanilide), its salts …` → name and the abbreviations in brackets. */
const namesOf = (text: string): { readonly name: string; readonly others: readonly string[] } => {
  const plain = text.replace(/[–\u2011]/g, '-').replace(/\u00ad/g, '');
  const name = plain
    .replace(/ \(.*$| and (its|any of its) salts.*$|,? (its|and its|any) (salts|derivatives|isomers).*$/, '')
    .trim();
  const brackets = [...plain.matchAll(/ \(([^()]{2,30})\)/g)].map((match) => match[1]!.trim());
  const others = brackets
    .flatMap((inner) => inner.split(/, /))
    .filter((other) => /^[A-Za-z0-9-]{3,30}$/.test(other) && !/^[0-9]/.test(other));
  return { name, others: [...new Set(others)].filter((other) => other !== name) };
};

const rows = items.map(({ schedule, item, className, text, from, to }) => {
  const { name, others } = namesOf(text);
  return [schedule, item, className, name, others.join('|'), from, to].join('\t');
});
writeFileSync(
  new URL('canada-cdsa.tsv', import.meta.url),
  `${['schedule\titem\tclass\tname\tothers\tfrom\tto', ...rows].join('\n')}\n`,
);
