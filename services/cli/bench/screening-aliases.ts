/**
 * Spellings that a publisher itself gives for one party, as labelled pairs and as questions to an index that lacks them. Entries fall
 * into two halves by their identifier: one to develop on, the other looked at only to report.
 *
 * Wanted is one alias of an entry, drawn by seed and taken off the list, whose letters have something to do with another name of the
 * entry: a nom de guerre is not found by its spelling. Strangers are the entries whose names share a word and the most letters.
 */
import type { PartyEntry } from '../../core/screening/entries.ts';
import { foldText } from '../../core/screening/fold/fold.ts';
import type { PartyListSnapshot, PartySchema } from '../../core/screening/parties/party.ts';
import { type Random, random } from './names-altered.ts';
import type { Half, LabelledPair, Wanted } from './screening-data.ts';

export interface AliasQuestions {
  /** The list without the aliases that are asked for. */
  readonly list: PartyListSnapshot;
  readonly wanted: readonly Wanted[];
  /** Each alias with the name left that is nearest to it, and names of neighbours. */
  readonly pairs: readonly LabelledPair[];
}

type Asked = PartySchema & ('person' | 'company');

export const aliasQuestions = (list: PartyListSnapshot, half: Half, schema: Asked): AliasQuestions => {
  const r = random(23);
  const taken = new Map<string, { alias: string; nearest: string }>();
  for (const entry of list.entries) {
    const drawn = entry.schema === schema && halfOf(entry.id) === half ? drawAlias(entry, r) : undefined;
    if (drawn !== undefined) taken.set(entry.id, drawn);
  }
  const positives = [...taken.values()].map(
    ({ alias, nearest }): LabelledPair => ({
      query: alias,
      candidate: nearest,
      schema,
      match: true,
      family: `alias: ${schema}`,
    }),
  );
  return {
    list: {
      ...list,
      entries: list.entries.map((entry) => {
        const drawn = taken.get(entry.id);
        return drawn === undefined
          ? entry
          : { ...entry, names: entry.names.filter(({ name }) => !isSame(name, drawn.alias)) };
      }),
    },
    wanted: [...taken].map(([id, { alias }]) => ({ query: alias, schema, entryIds: new Set([id]) })),
    pairs: [...positives, ...neighbours(list, half, schema, positives.length)],
  };
};

const drawAlias = (entry: PartyEntry, r: Random): { alias: string; nearest: string } | undefined => {
  const names = entry.names.filter(({ name, kind }) => kind !== 'weak' && isLatin(name) && words(name).length > 1);
  const aliases = names.filter(({ kind }) => kind === 'alias');
  if (aliases.length === 0) return undefined;
  const alias = r.pick(aliases).name;
  const [nearest] = names
    .filter(({ name }) => !isSame(name, alias))
    .map(({ name }) => ({ name, alike: alikeness(name, alias) }))
    .sort((a, b) => b.alike - a.alike);
  return nearest === undefined || nearest.alike < RELATED_MIN ? undefined : { alias, nearest: nearest.name };
};

/** Different parties whose primary names share a word: of those, the one whose letters are most alike. */
const neighbours = (list: PartyListSnapshot, half: Half, schema: Asked, count: number): LabelledPair[] => {
  const parties = list.entries.flatMap((entry) => {
    const name = entry.names[0]?.name ?? '';
    return entry.schema === schema && isLatin(name) && words(name).length > 1 ? [{ entry, name }] : [];
  });
  const byWord = new Map<string, typeof parties>();
  for (const party of parties)
    for (const word of new Set(words(party.name))) byWord.set(word, [...(byWord.get(word) ?? []), party]);
  const r = random(29);
  const own = parties.filter(({ entry }) => halfOf(entry.id) === half);
  const drawn = new Set(Array.from({ length: count }, () => r.pick(own)));
  return [...drawn].flatMap(({ entry, name }) => {
    const others = words(name)
      .flatMap((word) => (byWord.get(word) ?? []).slice(0, NEIGHBOURS_MAX))
      .filter((other) => other.entry.id !== entry.id && !isSameParty(entry, other.entry))
      .map((other) => ({ name: other.name, alike: alikeness(name, other.name) }))
      .sort((a, b) => b.alike - a.alike);
    return others[0] === undefined
      ? []
      : [{ query: name, candidate: others[0].name, schema, match: false, family: `alias: ${schema}` }];
  });
};
const NEIGHBOURS_MAX = 400;

const isSameParty = (a: PartyEntry, b: PartyEntry): boolean =>
  a.names.some((n) => b.names.some((m) => isSame(n.name, m.name))) ||
  (a.identifiers ?? []).some((i) => (b.identifiers ?? []).some((j) => i.type === j.type && i.value === j.value));

/** By the identifier alone: an entry is in the same half of every list and edition. */
export const halfOf = (id: string): Half =>
  ([...id].reduce((sum, c) => sum * 31 + c.charCodeAt(0), 7) % 1009) % 2 === 0 ? 'dev' : 'held';

const words = (name: string): string[] => foldText(name).split(' ');
const isSame = (a: string, b: string): boolean => words(a).sort().join() === words(b).sort().join();
const isLatin = (name: string): boolean => !/(?![\u1e00-\u1eff\u2000-\u206f])[\u0250-\uffff]/.test(name);

/** Share of letter pairs within words that two names have in common (Dice). */
const alikeness = (a: string, b: string): number => {
  const left = letterPairs(a);
  const right = letterPairs(b);
  const shared = left.filter((pair) => {
    const at = right.indexOf(pair);
    if (at >= 0) right[at] = '';
    return at >= 0;
  }).length;
  return (2 * shared) / (left.length + right.length);
};
const letterPairs = (name: string): string[] =>
  words(name).flatMap((word) => Array.from(`_${word}`, (_, i) => `_${word}`.slice(i, i + 2)));
const RELATED_MIN = 0.5;
