/**
 * What the names of an entry say only together: a full name of which an alias spells one word otherwise (`Kashlaf` beside
 * `Koshlaf`), and a given name before what somebody is called after a place or a trade (`al-Dabbashi`). Each is one more name,
 * with the words it was made of in brackets, which are not compared.
 */
import type { PartyEntry } from '../entries.ts';
import { foldText } from '../fold/fold.ts';
import { tokenSimilarity } from '../names/likeness/alike.ts';
import { createKeySharing } from '../names/likeness/keys.ts';
import { tokenTable } from '../names/likeness/token.ts';
import { readName } from '../names/reading/name.ts';
import type { NamePart } from '../names/reading/part.ts';

type Names = PartyEntry['names'];

/** Of one entry. */
const COMPOSED_MAX = 4;
/** Less alike are two words; more alike are found as they are. */
const ALIKE_MIN = 0.74;
const ALIKE_MAX = 0.95;
const IS_CALLED = /^[ae]l[\s-]\p{L}/iu;
const LATIN_NAME = /^[\p{Script=Latin}\p{M}\s.,'’`-]+$/u;

export const composedNames = ({ schema, names }: Pick<PartyEntry, 'schema' | 'names'>): Names => {
  if (schema !== 'person' || names.length < 2) return [];
  const latin = names.filter(({ name, kind }) => kind !== 'original' && LATIN_NAME.test(name)).map(read);
  const singles = latin.filter(({ own }) => own.length === 1);
  const full = latin.find(({ kind, own }) => kind === 'primary' && own.length > 1);
  if (singles.length === 0 || full === undefined) return [];
  return singles.flatMap((single) => compose(full, single)).slice(0, COMPOSED_MAX);
};

interface Read {
  readonly name: string;
  readonly kind: Names[number]['kind'];
  /** Parts that are words. */
  readonly own: readonly NamePart[];
}

const read = ({ name, kind }: Names[number]): Read => ({
  name,
  kind,
  own: readName(name, 'person').parts.filter((part) => part.kind === 'word'),
});

const compose = (full: Read, single: Read): Names => {
  const [word] = single.own;
  const likeness = full.own.map((part) => alike(word!.text, part.text));
  if (likeness.some((similarity) => similarity >= ALIKE_MAX)) return [];
  const best = Math.max(...likeness);
  if (best >= ALIKE_MIN) {
    const from = rawWord(full.name, full.own[likeness.indexOf(best)]!);
    const to = rawWord(single.name, word!);
    if (from === undefined || to === undefined) return [];
    return [{ name: `${full.name.replace(from, () => to)} [for ${from}]`, kind: 'alias' }];
  }
  const given = full.own.find(({ head, family }) => head && !family);
  const first = given === undefined ? undefined : rawWord(full.name, given);
  return first === undefined || !IS_CALLED.test(single.name)
    ? []
    : [{ name: `${first} ${single.name} [of ${full.name}]`, kind: 'weak' }];
};

const rawWord = (name: string, { text }: NamePart): string | undefined =>
  name.split(/[\s,.-]+/u).find((word) => foldText(word) === text);

const declared = tokenTable(1);
const listed = tokenTable(1);
const keys = createKeySharing(1);

const alike = (a: string, b: string): number => {
  declared.clear();
  listed.clear();
  declared.add(a, 'word', 'latin', 'plain');
  listed.add(b, 'word', 'latin', 'plain');
  keys.begin(declared.table, listed.table);
  return keys.share(0, 0) ? tokenSimilarity(declared.table, 0, listed.table, 0) : 0;
};
