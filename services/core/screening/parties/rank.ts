/** Hits out of scored names and shared facts: qualified by what else is declared, explained, best first. */
import { compareAddresses } from '../address.ts';
import type { NameReading, PartySchema } from '../names/reading/name.ts';
import { explainIndexed } from './explained.ts';
import { ADDRESS_HIT_MIN, type FactHit } from './fact-hits.ts';
import { type EntryMeta, entryHeading, entryMeta, listedName, type PartyIndexImage, SCHEMAS } from './index.ts';
import { explainFound } from './pair.ts';
import type { PartyHit, PartyQuery, ScreenOptions } from './query.ts';
import { type Scored, WEAK } from './search.ts';

export const rank = (
  image: PartyIndexImage,
  query: PartyQuery,
  readings: readonly NameReading[],
  scored: Scored,
  facts: readonly FactHit[],
  options: ScreenOptions,
): PartyHit[] => {
  const byFact = new Map(facts.map((fact) => [fact.entry, fact]));
  const rough = [...scored]
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
    .slice(0, Math.max(options.top * 4, 64));
  const hits: PartyHit[] = [];
  for (const [entry, found] of rough) {
    const { name, score } = found;
    const meta = declaresFacts(query) ? entryMeta(image, entry) : NO_META;
    const fact = byFact.get(entry);
    byFact.delete(entry);
    const qualified = qualify(query, SCHEMAS[image.entrySchema[entry]!]!, meta);
    const total = clamp(Math.max(score + qualified.sum, fact?.score ?? 0));
    if (total < options.scoreMin) continue;
    const listed = listedName(image, name);
    const schema = SCHEMAS[image.entrySchema[entry]!]!;
    const isNative = image.nameIsNative[name] === 1;
    const { reason, common } =
      explainIndexed(image, readings, found) ?? explainFound(readings, { listed, schema, isNative }, found);
    const commonName = common > 0.5 && fact === undefined;
    const borrowed =
      fact === undefined &&
      readings[0]!.isFirm &&
      score >= 0.9 &&
      declaresPlace(query) &&
      ((meta.addresses?.length ?? 0) > 0 || (meta.contacts?.length ?? 0) > 0);
    hits.push({
      ...heading(image, entry),
      name: listed,
      kind: fact !== undefined && fact.score > score ? fact.kind : 'name',
      score: total,
      reason: [
        reason,
        ...((image.nameIsFirm[name]! & 4) === 0 ? [] : [`an alias that its publisher calls weak (×${WEAK})`]),
        ...(fact ? [fact.reason] : []),
        ...qualified.notes,
        ...(commonName ? ['only a common name agrees'] : []),
        ...(borrowed ? ['the name of a listed firm with none of its addresses or contacts'] : []),
      ].join('; '),
      borrowedIdentity: borrowed,
      commonName,
      parts: { name: score, qualifiers: qualified.sum },
    });
  }
  for (const fact of byFact.values()) {
    if (fact.score < options.scoreMin) continue;
    hits.push({
      ...heading(image, fact.entry),
      name: listedName(image, firstName(image, fact.entry)),
      kind: fact.kind,
      score: fact.score,
      reason: `${fact.reason}; the names differ`,
      borrowedIdentity: false,
      commonName: false,
      parts: { name: 0, qualifiers: 0 },
    });
  }
  return hits
    .sort((a, b) => b.score - a.score || (a.entryId < b.entryId ? -1 : a.entryId > b.entryId ? 1 : 0))
    .slice(0, options.top);
};

const heading = (
  image: PartyIndexImage,
  entry: number,
): Pick<PartyHit, 'list' | 'edition' | 'entryId' | 'programmes'> => {
  const { list, edition } = image.lists[image.entryList[entry]!]!;
  const { id, programmes } = entryHeading(image, entry);
  return { list, edition, entryId: id, programmes: programmes ?? [] };
};

const firstName = (image: PartyIndexImage, entry: number): number => {
  let low = 0;
  let high = image.nameEntry.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (image.nameEntry[middle]! < entry) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** Whether more is declared than a name, which what else is known of an entry is held against. */
const declaresFacts = (query: PartyQuery): boolean =>
  query.country !== undefined || query.birthDate !== undefined || declaresPlace(query);
const NO_META: EntryMeta = {};

const declaresPlace = (query: PartyQuery): boolean => query.address !== undefined || (query.contacts?.length ?? 0) > 0;

const clamp = (score: number): number => Math.min(1, Math.max(0, score));

/** What else is known moves the score a little, and never decides alone. */
const qualify = (query: PartyQuery, schema: PartySchema, meta: EntryMeta): { sum: number; notes: string[] } => {
  const notes: string[] = [];
  let sum = 0;
  const note = (by: number, text: string): void => {
    sum += by;
    notes.push(`${text} (${by > 0 ? '+' : '−'}${Math.abs(by).toFixed(2)})`);
  };
  if (query.schema !== undefined && query.schema !== 'any' && schema !== 'any' && query.schema !== schema)
    note(-0.1, `listed as a ${schema}`);
  const countries = [...(meta.countries ?? []), ...(meta.addresses ?? []).flatMap(({ country }) => country ?? [])];
  if (query.country !== undefined && countries.length > 0) {
    if (countries.includes(query.country.toUpperCase())) note(0.01, 'same country');
    else note(-0.03, 'another country');
  }
  if (query.birthDate !== undefined && (meta.birthDates?.length ?? 0) > 0) {
    const { birthDate } = query;
    if (meta.birthDates!.some((d) => d.startsWith(birthDate) || birthDate.startsWith(d))) note(0.02, 'same birth date');
    else if (meta.birthDates!.some((d) => Math.abs(Number(d.slice(0, 4)) - Number(birthDate.slice(0, 4))) <= 1))
      note(-0.03, 'birth date close');
    else note(-0.12, 'another birth date');
  }
  if (query.address !== undefined) {
    const { address } = query;
    if ((meta.addresses ?? []).some(({ text }) => compareAddresses(address, text) >= ADDRESS_HIT_MIN))
      note(0.01, 'same address');
  }
  return { sum, notes };
};
