/**
 * Party screening: who of the listed is the declared party? Names are found by `party-search` and scored by `name-score`;
 * identifiers, contacts and addresses are ways of their own.
 */
import { compareAddresses } from '../address.ts';
import { declaredForms } from '../names/reading/forms.ts';
import { type PartySchema, readNames } from '../names/reading/name.ts';
import { type FactHit, factHits } from './fact-hits.ts';
import type { PartyIndexImage } from './index.ts';
import { bestForms } from './pair.ts';
import type { PartyQuery, PartyScreening, ScreenOptions } from './query.ts';
import { rank } from './rank.ts';
import { createNameSearch, type Scored } from './search.ts';

export type { PartySchema } from '../names/reading/name.ts';
export { buildPartyIndex, type PartyIndexImage, type PartyListSnapshot } from './index.ts';
export type { PartyHit, PartyHitKind, PartyQuery, PartyScreening, ScreenOptions } from './query.ts';

/** Changes whenever a score may change; part of the key of every cached result and of every assessment's digests. */
export const MATCHER_VERSION = 'party-8';

/** The one shipped cut: what scores at least this is a hit, in pairs and in streams. */
export const PARTY_THRESHOLD = 0.67;

/** An image opened by one worker, with its own scratch space. Not to be shared between threads. */
export interface PartyIndex {
  readonly image: PartyIndexImage;
  readonly screen: (query: PartyQuery, options: ScreenOptions) => PartyScreening;
}

export const screenParty = (index: PartyIndex, query: PartyQuery, options: ScreenOptions): PartyScreening =>
  index.screen(query, options);

/** Qualifiers move a score by no more than this upwards. */
const BONUS_MAX = 0.04;
const NO_HITS: PartyScreening = { hits: [], capped: false };
const NO_FACTS: readonly FactHit[] = [];

export const openPartyIndex = (image: PartyIndexImage): PartyIndex => {
  const { entryFrom, entryTo } = image;
  const search = createNameSearch(image);
  /** The day last asked about, and the same as a number: it changes once a day. */
  let askedDay = '';
  let day = 0;
  const inForce = (entry: number): boolean => entryFrom[entry]! <= day && day <= entryTo[entry]!;
  const screen = (query: PartyQuery, options: ScreenOptions): PartyScreening => {
    if (options.day !== askedDay) {
      askedDay = options.day;
      day = Number(askedDay.replaceAll('-', ''));
    }
    const readings = declaredForms(query.name).flatMap((form) => readNames(form, query.schema ?? 'any'));
    const need = Math.max(options.scoreMin - (hasQualifiers(query) ? BONUS_MAX : 0), 1e-6);
    const scored: Scored = new Map();
    let capped = false;
    for (const reading of readings)
      if (reading.parts.length > 0) capped = search(reading, need, inForce, scored) || capped;
    const facts = hasFacts(query) ? factHits(image, query, inForce) : NO_FACTS;
    if (scored.size === 0 && facts.length === 0) return capped ? { hits: [], capped } : NO_HITS;
    return { hits: rank(image, query, readings, scored, facts, options), capped };
  };
  return { image, screen };
};

const hasFacts = (query: PartyQuery): boolean =>
  query.identifiers !== undefined || query.contacts !== undefined || query.address !== undefined;

const hasQualifiers = (query: PartyQuery): boolean =>
  query.country !== undefined ||
  query.birthDate !== undefined ||
  query.address !== undefined ||
  (query.identifiers?.length ?? 0) > 0 ||
  (query.contacts?.length ?? 0) > 0;

export interface PairComparison {
  readonly score: number;
  readonly match: boolean;
  readonly reason: string;
}

/** One declared name against one listed name, or one address against another, by the scoring of the stream. */
export const comparePair = (query: string, candidate: string, schema: PartySchema | 'address'): PairComparison => {
  if (schema === 'address') {
    const score = compareAddresses(query, candidate);
    return { score, match: score >= PARTY_THRESHOLD, reason: `addresses agree to ${Math.round(score * 100)} %` };
  }
  const readings = declaredForms(query).flatMap((form) => readNames(form, schema));
  const { score, reason } = bestForms(readings, candidate, schema);
  return { score, match: score >= PARTY_THRESHOLD, reason };
};
