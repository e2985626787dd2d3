/**
 * Party screening: who of the listed is the declared party? Names are matched by `name-score` and retrieved without loss by
 * the keys of `name-token`; identifiers, contacts and addresses are ways of their own.
 */
import { addressKeys, compareAddresses } from './address.ts';
import { shownForms } from './fold.ts';
import { listedForms, NAME_PARTS_MAX, type NameReading, type PartySchema, readName, tellingOf } from './name.ts';
import {
  type Alignment,
  alignment,
  doubtShare,
  maskOf,
  SCORING,
  type ScoreSide,
  scoreNames,
  scoreSide,
  toldBy,
  UNITS_MAX,
  unitCount,
} from './name-score.ts';
import {
  FORM,
  KEYS_MAX,
  KIND,
  lastRule,
  SIMILARITY_INITIAL,
  shareKey,
  similarityTop,
  similarityWithin,
  type TokenTableBuilder,
  tokenSimilarity,
  tokenTable,
  tokenText,
  writeKeys,
} from './name-token.ts';
import { addressKey, contactKey, identifierKey, normalContact, normalIdentifier } from './party-facts.ts';
import {
  type EntryMeta,
  entryMeta,
  isCompact,
  isLatinName,
  layUnits,
  listedName,
  openKeys,
  type PartyIndexImage,
  SCHEMAS,
} from './party-index.ts';

export type { PartySchema } from './name.ts';
export { buildPartyIndex, type PartyIndexImage, type PartyListSnapshot } from './party-index.ts';

/** Changes whenever a score may change; part of the key of every cached result and of every assessment's digests. */
export const MATCHER_VERSION = 'party-4';

/** The one shipped cut: what scores at least this is a hit, in pairs and in streams. */
export const PARTY_THRESHOLD = 0.68;

export interface PartyQuery {
  readonly name: string;
  readonly schema?: PartySchema;
  /** ISO 3166-1 alpha-2. */
  readonly country?: string;
  /** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
  readonly birthDate?: string;
  readonly address?: string;
  readonly identifiers?: readonly { readonly type: string; readonly value: string }[];
  readonly contacts?: readonly { readonly kind: string; readonly value: string }[];
}

export type PartyHitKind = 'name' | 'identifier' | 'contact' | 'address';

export interface PartyHit {
  readonly list: string;
  readonly edition: string;
  readonly entryId: string;
  /** The listed name that matched, as listed. */
  readonly name: string;
  readonly kind: PartyHitKind;
  /** 0 to 1, comparable between all queries. */
  readonly score: number;
  /** One sentence: which words agree by which rule, and the parts of the score. */
  readonly reason: string;
  readonly programmes: readonly string[];
  /** A firm's name with none of its listed addresses or contacts: it may be used by someone else. */
  readonly borrowedIdentity: boolean;
  /** Only a name that many people bear agrees. */
  readonly commonName: boolean;
  readonly parts: { readonly name: number; readonly qualifiers: number };
}

export interface PartyScreening {
  /** Best first. */
  readonly hits: readonly PartyHit[];
  /** True when the bound on work was reached and a hit may be missing. */
  readonly capped: boolean;
}

export interface ScreenOptions {
  readonly top: number;
  /** Hits below are dropped; 0 gives the best whatever they score. */
  readonly scoreMin: number;
  /** `YYYY-MM-DD`: entries in force on that day. */
  readonly day: string;
}

/** An image opened by one worker, with its own scratch space. Not to be shared between threads. */
export interface PartyIndex {
  readonly image: PartyIndexImage;
  readonly screen: (query: PartyQuery, options: ScreenOptions) => PartyScreening;
}

export const screenParty = (index: PartyIndex, query: PartyQuery, options: ScreenOptions): PartyScreening =>
  index.screen(query, options);

/** Names scored for one query at most. */
const SCORED_MAX = 20_000;
/** Names of more parts are pruned by the looser bound: every subset of the parts is tried. */
const DOUBTED_PARTS_MAX = 5;
/** A bound and a score add the same figures in another order. */
const ROUNDING = 1e-9;
/** Qualifiers move a score by no more than this upwards. */
const BONUS_MAX = 0.04;
/** What agreement with an alias is worth that its publisher calls weak. */
const WEAK = 0.92;
const NO_HITS: PartyScreening = { hits: [], capped: false };

/** Words whose resemblances an open index remembers, at most twice: those of late and those before. */
const MEMORY_MAX = 4096;

/** The listed tokens that resemble one unit of a query, how well, and in how many names they stand. */
interface Resembling {
  readonly tokens: readonly number[];
  readonly similarities: readonly number[];
  readonly top: number;
  readonly names: number;
}

const NOTHING_ALIKE: Resembling = { tokens: [], similarities: [], top: 0, names: 0 };

export const openPartyIndex = (image: PartyIndexImage): PartyIndex => {
  const { tokens, postingStart, postings, unitStart, units, nameEntry, entryFrom, entryTo } = image;
  const listed = openKeys(image);
  const asked = tokenTable(UNITS_MAX + 2);
  const q = scoreSide();
  const c = scoreSide();
  const found = alignment();
  const keys = new Uint32Array(KEYS_MAX);
  /** 1 + slot of each listed token that resembles a unit of the query in hand; 0 for the rest. */
  const slotOf = new Uint16Array(tokens.kind.length);
  const tokenStamp = new Uint32Array(tokens.kind.length);
  const nameStamp = new Uint32Array(nameEntry.length);
  let slots = 256;
  let similarities = new Float64Array(slots * UNITS_MAX);
  let slotMask = new Int32Array(slots);
  let slotBest = new Float64Array(slots);
  const slotToken: number[] = [];
  const alike: number[][] = Array.from({ length: UNITS_MAX }, () => []);
  const best = new Float64Array(NAME_PARTS_MAX);
  const weights = new Float64Array(NAME_PARTS_MAX);
  const hoped = new Float64Array(NAME_PARTS_MAX);
  const costs = new Float64Array(NAME_PARTS_MAX);
  const lookOrder: number[] = [];
  let memories = noMemories();
  let earlier = noMemories();
  let remembering = 0;
  let stampToken = 0;
  let stampName = 0;
  let candidateUnits = 0;
  /** True when listed words run together resemble a unit of the query in hand; else those units need no look. */
  let joinedAlike = false;

  const slotFor = (token: number): number => {
    let slot = slotOf[token]!;
    if (slot !== 0) return slot - 1;
    slot = slotToken.length;
    if (slot >= slots) {
      slots *= 2;
      similarities = grown(similarities, slots * UNITS_MAX);
      slotBest = grown(slotBest, slots);
      const masks = new Int32Array(slots);
      masks.set(slotMask);
      slotMask = masks;
    }
    slotToken.push(token);
    slotOf[token] = slot + 1;
    similarities.fill(0, slot * UNITS_MAX, (slot + 1) * UNITS_MAX);
    slotMask[slot] = 0;
    slotBest[slot] = 0;
    return slot;
  };

  const similarityOf = (qUnit: number, cUnit: number): number => {
    const slot = slotOf[units[candidateUnits + cUnit]!]!;
    if (slot !== 0) {
      const s = similarities[(slot - 1) * UNITS_MAX + qUnit]!;
      if (s > 0) return similarityWithin(s, q.isSyllabic && c.isSyllabic);
    }
    return initialSimilarity(qUnit, units[candidateUnits + cUnit]!, cUnit);
  };

  /** A query's initial has no postings of its own: it is compared with whatever words a candidate has left. */
  const initialSimilarity = (qUnit: number, token: number, cUnit: number): number =>
    qUnit < q.parts &&
    q.kind[qUnit] === KIND.initial &&
    cUnit < c.parts &&
    tokens.kind[token] === KIND.word &&
    tokens.text[tokens.textStart[token]!] === asked.table.text[asked.table.textStart[qUnit]!]
      ? SIMILARITY_INITIAL
      : 0;

  const clear = (): void => {
    for (const token of slotToken) slotOf[token] = 0;
    slotToken.length = 0;
    joinedAlike = false;
    for (let u = 0; u < unitCount(q.parts); u++) alike[u]!.length = 0;
  };

  /**
   * Finds the listed tokens that resemble each unit of the query, joined units first and then long words before short ones;
   * false as soon as no name can reach `need` any more.
   */
  const lookUp = (need: number): boolean => {
    best.fill(0);
    costs.fill(0);
    const unitsAsked = unitCount(q.parts);
    for (let u = q.parts; u < unitsAsked; u++) lookUpUnit(u);
    lookOrder.length = 0;
    for (let i = 0; i < q.parts; i++) lookOrder.push(i);
    lookOrder.sort(byLength);
    let pending = (1 << q.parts) - 1;
    for (const i of lookOrder) {
      pending &= ~(1 << i);
      lookUpUnit(i);
      if (hopeless(pending, need)) return false;
    }
    return true;
  };

  const byLength = (a: number, b: number): number => lengthOf(b) - lengthOf(a) || a - b;
  const lengthOf = (unit: number): number =>
    q.kind[unit] === KIND.word ? asked.table.textStart[unit + 1]! - asked.table.textStart[unit]! : 0;

  /** True when not even full agreement of the parts still pending would do. */
  const hopeless = (pending: number, need: number): boolean => {
    for (let i = 0; i < q.parts; i++) hoped[i] = (pending >> i) & 1 ? 1 : best[i]!;
    return boundOf(hoped, (1 << q.parts) - 1, need) < need;
  };

  const lookUpUnit = (u: number): void => {
    if (u < q.parts && q.kind[u] === KIND.initial) best[u] = SIMILARITY_INITIAL;
    if (asked.table.textStart[u] === asked.table.textStart[u + 1]) return;
    const found = u < q.parts ? remembered(u) : resembling(u);
    const list = alike[u]!;
    const mask = partsOf(u);
    for (let k = 0; k < found.tokens.length; k++) {
      const token = found.tokens[k]!;
      const s = found.similarities[k]!;
      const slot = slotFor(token);
      similarities[slot * UNITS_MAX + u] = s;
      slotMask[slot]! |= mask;
      if (similarityTop(s) > slotBest[slot]!) slotBest[slot] = similarityTop(s);
      list.push(token);
      if (tokens.form[token] !== FORM.plain) joinedAlike = true;
    }
    for (let i = 0; i < q.parts; i++) {
      if (((mask >> i) & 1) === 0) continue;
      if (found.top > best[i]!) best[i] = found.top;
      costs[i]! += found.names;
    }
  };

  /** What resembles a word does not change while the index is open: words come again, names do not. */
  const remembered = (u: number): Resembling => {
    const group = q.kind[u]! * 16 + asked.table.script[u]!;
    const key = tokenText(asked.table, u);
    let found = memories[group]!.get(key);
    if (found !== undefined) return found;
    found = earlier[group]!.get(key) ?? resembling(u);
    if (++remembering > MEMORY_MAX) {
      earlier = memories;
      memories = noMemories();
      remembering = 1;
    }
    memories[group]!.set(key, found);
    return found;
  };

  const resembling = (u: number): Resembling => {
    stampToken++;
    const list: number[] = [];
    const scores: number[] = [];
    let top = 0;
    let names = 0;
    const n = writeKeys(asked.table, u, 'query', keys);
    for (let k = 0; k < n; k++) {
      const start = listed.startOf(keys[k]!);
      if (start < 0) continue;
      const end = listed.endOf(keys[k]!, start);
      for (let place = start; place < end; place++) {
        const token = listed.tokenAt(place);
        if (tokenStamp[token] === stampToken) continue;
        tokenStamp[token] = stampToken;
        const s = tokenSimilarity(asked.table, u, tokens, token);
        if (s === 0) continue;
        list.push(token);
        scores.push(s);
        if (similarityTop(s) > top) top = similarityTop(s);
        names += postingStart[token + 1]! - postingStart[token]!;
      }
    }
    return list.length === 0 ? NOTHING_ALIKE : { tokens: list, similarities: scores, top, names };
  };

  const partsOf = (unit: number): number => maskOf(q, unit);

  /** Most a name can score when the parts of `mask` agree no better than `similar`; past `need` it may be a looser bound. */
  const boundOf = (similar: Float64Array, mask: number, need: number): number => {
    let sum = 0;
    let whole = 0;
    let agreeing = 0;
    for (let i = 0; i < q.parts; i++) {
      const s = (mask >> i) & 1 ? similar[i]! : 0;
      sum += weights[i]! * s;
      whole += s > 0 ? weights[i]! : q.extra[i]!;
      if (s > 0) agreeing |= 1 << i;
    }
    const loose = whole === 0 ? 0 : sum / whole;
    return loose < need || q.isFirm || q.parts > DOUBTED_PARTS_MAX ? loose : doubtedBound(similar, agreeing, need);
  };

  /** The same with doubt weighed in: a word that agrees badly may be worth less than one that does not agree, so each choice counts. */
  const doubtedBound = (similar: Float64Array, agreeing: number, need: number): number => {
    let top = 0;
    for (let chosen = agreeing; chosen !== 0; chosen = (chosen - 1) & agreeing) {
      let sum = 0;
      let matched = 0;
      let extra = 0;
      let told = 0;
      for (let i = 0; i < q.parts; i++) {
        if (((chosen >> i) & 1) === 0) {
          extra += q.extra[i]!;
          continue;
        }
        const s = similar[i]!;
        sum += weights[i]! * s;
        matched += weights[i]!;
        told += toldBy(s) * q.telling[i]!;
      }
      const share = (sum / (matched + extra)) * doubtShare(sum, matched, told);
      if (share > top) top = share;
      if (top >= need) break;
    }
    return top;
  };

  /** Parts of which a name worth scoring must have one: the rest together could not reach `need`. */
  const headOf = (need: number): number => {
    const all = (1 << q.parts) - 1;
    let tail = 0;
    for (let i = 0; i < q.parts; i++) if (q.kind[i] === KIND.initial) tail |= 1 << i;
    if (tail === all) return all;
    for (;;) {
      let dearest = -1;
      for (let i = 0; i < q.parts; i++) {
        if ((tail >> i) & 1) continue;
        if (boundOf(best, tail | (1 << i), need) < need && (dearest < 0 || costs[i]! > costs[dearest]!)) dearest = i;
      }
      if (dearest < 0) return all & ~tail;
      tail |= 1 << dearest;
    }
  };

  const candidateBound = (name: number, need: number): number => {
    best.fill(0, 0, q.parts);
    for (let i = 0; i < q.parts; i++) if (q.kind[i] === KIND.initial) best[i] = SIMILARITY_INITIAL;
    const first = unitStart[name]!;
    const end = joinedAlike ? unitStart[name + 1]! : first + image.nameParts[name]!;
    for (let k = first; k < end; k++) {
      const slot = slotOf[units[k]!]!;
      if (slot === 0) continue;
      const mask = slotMask[slot - 1]!;
      const s = slotBest[slot - 1]!;
      for (let i = 0; i < q.parts; i++) if ((mask >> i) & 1 && s > best[i]!) best[i] = s;
    }
    return boundOf(best, (1 << q.parts) - 1, need);
  };

  const layCandidate = (name: number): void => {
    candidateUnits = unitStart[name]!;
    c.parts = image.nameParts[name]!;
    c.isFirm = (image.nameIsFirm[name]! & 1) === 1;
    c.isSyllabic = (image.nameIsFirm[name]! & 2) !== 0;
    for (let j = 0; j < c.parts; j++) {
      const token = units[candidateUnits + j]!;
      c.weight[j] = image.unitWeight[candidateUnits + j]! / 200;
      c.kind[j] = tokens.kind[token]!;
      c.common[j] = image.tokenCommon[token]! / 255;
      c.family[j] = image.unitFlags[candidateUnits + j]! & 1;
      c.compact[j] = (image.unitFlags[candidateUnits + j]! >> 1) & 1;
      c.head[j] = (image.unitFlags[candidateUnits + j]! >> 2) & 1;
    }
  };

  /** Scores every name that could reach `need` into `scored`, the best of each entry; true when the bound on work was reached. */
  const scoreListed = (
    reading: NameReading,
    need: number,
    inForce: (entry: number) => boolean,
    scored: Map<number, { name: number; score: number }>,
  ): boolean => {
    laySide(reading, asked, q);
    for (let i = 0; i < q.parts; i++) weights[i] = q.weight[i]! * (q.family[i] === 1 ? SCORING.familyFactor : 1);
    const floor = need - ROUNDING;
    const capped = lookUp(floor) && scoreCandidates(isLatinName(reading), headOf(floor), need, inForce, scored);
    clear();
    return capped;
  };

  const scoreCandidates = (
    skipNative: boolean,
    head: number,
    need: number,
    inForce: (entry: number) => boolean,
    scored: Map<number, { name: number; score: number }>,
  ): boolean => {
    stampName++;
    const floor = need - ROUNDING;
    let count = 0;
    for (let u = 0; u < unitCount(q.parts); u++) {
      if ((partsOf(u) & head) === 0) continue;
      for (const token of alike[u]!) {
        for (let p = postingStart[token]!; p < postingStart[token + 1]!; p++) {
          const name = postings[p]!;
          if (nameStamp[name] === stampName) continue;
          nameStamp[name] = stampName;
          if ((skipNative && image.nameIsNative[name] === 1) || candidateBound(name, floor) < floor) continue;
          const entry = nameEntry[name]!;
          if (!inForce(entry)) continue;
          if (++count > SCORED_MAX) return true;
          layCandidate(name);
          scoreNames(q, c, similarityOf, found);
          const score = (image.nameIsFirm[name]! & 4) === 0 ? found.score : found.score * WEAK;
          if (score >= need && score > (scored.get(entry)?.score ?? 0)) scored.set(entry, { name, score });
        }
      }
    }
    return false;
  };

  const screen = (query: PartyQuery, options: ScreenOptions): PartyScreening => {
    const day = Number(options.day.replaceAll('-', ''));
    const inForce = (entry: number): boolean => entryFrom[entry]! <= day && day <= entryTo[entry]!;
    const readings = shownForms(query.name).map((form) => readName(form, query.schema ?? 'any'));
    const need = Math.max(options.scoreMin - (hasQualifiers(query) ? BONUS_MAX : 0), 1e-6);
    const scored = new Map<number, { name: number; score: number }>();
    let capped = false;
    for (const reading of readings)
      if (reading.parts.length > 0) capped = scoreListed(reading, need, inForce, scored) || capped;
    const facts = hasFacts(query) ? factHits(image, query, inForce) : NO_FACTS;
    if (scored.size === 0 && facts.length === 0) return capped ? { hits: [], capped } : NO_HITS;
    return { hits: rank(image, query, readings, scored, facts, options), capped };
  };

  return { image, screen };
};

const noMemories = (): Map<string, Resembling>[] =>
  Array.from({ length: 16 * 16 }, () => new Map<string, Resembling>());

const grown = (array: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> => {
  const larger = new Float64Array(length);
  larger.set(array);
  return larger;
};

const hasFacts = (query: PartyQuery): boolean =>
  query.identifiers !== undefined || query.contacts !== undefined || query.address !== undefined;
const NO_FACTS: readonly FactHit[] = [];

const hasQualifiers = (query: PartyQuery): boolean =>
  query.country !== undefined ||
  query.birthDate !== undefined ||
  query.address !== undefined ||
  (query.identifiers?.length ?? 0) > 0 ||
  (query.contacts?.length ?? 0) > 0;

/** Lays a reading out for scoring, its units into `table` in the order scoring counts them. */
const laySide = (reading: NameReading, table: TokenTableBuilder, side: ScoreSide): void => {
  table.clear();
  side.parts = reading.parts.length;
  side.isFirm = reading.isFirm;
  side.isSyllabic = reading.isSyllabic;
  layUnits(reading, table.add);
  reading.parts.forEach((part, i) => {
    side.weight[i] = part.weight;
    side.kind[i] = KIND[part.kind];
    side.common[i] = part.common;
    side.telling[i] = tellingOf(part);
    side.family[i] = part.family ? 1 : 0;
    side.compact[i] = isCompact(part.kind, reading.isFirm) ? 1 : 0;
    side.head[i] = part.head ? 1 : 0;
    const isTrade = reading.isFirm && (part.kind === 'generic' || part.kind === 'place');
    side.extra[i] = part.weight * (isTrade ? SCORING.queryExtraTrade : SCORING.queryExtra);
  });
  if (reading.isFirm) {
    easeTail(reading, side);
    return;
  }
  if (!reading.isSyllabic) easeMiddle(reading, side);
  if (reading.parts.length === 2 && reading.parts[0]!.kind === 'particle') side.extra[0] = SCORING.queryExtraLeading;
};

/** After a firm's legal form stands no more of its name: a branch, a department, a town. */
const easeTail = ({ parts }: NameReading, side: ScoreSide): void => {
  const form = parts.findLastIndex(({ kind }) => kind === 'legal');
  const own = parts.findIndex(({ kind }) => kind === 'word' || kind === 'generic');
  if (own < 0 || form < own) return;
  for (let i = form + 1; i < parts.length; i++) side.extra[i]! *= SCORING.queryExtraTail;
};

/** Between the given name and the family name stand a father's and a grandfather's: not every list has them. */
const easeMiddle = ({ parts }: NameReading, side: ScoreSide): void => {
  const given = parts.findIndex(({ kind, family }) => kind === 'word' && !family);
  parts.forEach(({ kind, family, weight }, i) => {
    if (kind === 'word' && !family && i !== given) side.extra[i] = weight * SCORING.queryExtraMiddle;
  });
};

// --- pairs -----------------------------------------------------------------------------------------------------------

export interface PairComparison {
  readonly score: number;
  readonly match: boolean;
  readonly reason: string;
}

/** One declared name against one listed name, or one address against another, by the scoring of the stream. */
export const comparePair = (query: string, candidate: string, schema: PartySchema | 'address'): PairComparison => {
  if (schema === 'address') {
    const score = compareAddresses(query, candidate);
    return { score, match: score >= PARTY_THRESHOLD, reason: `addresses agree to ${percent(score)}` };
  }
  const best = bestForms(
    shownForms(query).map((form) => readName(form, schema)),
    candidate,
    schema,
  );
  return { score: best.score, match: best.score >= PARTY_THRESHOLD, reason: best.reason };
};

const pairQuery = tokenTable(UNITS_MAX + 2);
const pairCandidate = tokenTable(UNITS_MAX + 2);
const sideQuery = scoreSide();
const sideCandidate = scoreSide();

const compareNames = (
  query: NameReading,
  candidate: NameReading,
): { score: number; reason: string; common: number } => {
  laySide(query, pairQuery, sideQuery);
  laySide(candidate, pairCandidate, sideCandidate);
  const found = alignment();
  scoreNames(sideQuery, sideCandidate, pairSimilarity, found);
  return { score: found.score, reason: explain(found, query, candidate), common: found.common };
};

/** The best of what a declared name may show against the names a listed text holds. */
const bestForms = (
  readings: readonly NameReading[],
  listed: string,
  schema: PartySchema,
): ReturnType<typeof compareNames> => {
  let best: ReturnType<typeof compareNames> | undefined;
  for (const form of listedForms(listed)) {
    for (const reading of readings) {
      const found = compareNames(reading, readName(form, schema));
      if (best === undefined || found.score > best.score) best = found;
    }
  }
  return best!;
};

const pairSimilarity = (qUnit: number, cUnit: number): number => {
  const a = pairQuery.table;
  const b = pairCandidate.table;
  if (a.textStart[qUnit] === a.textStart[qUnit + 1] || b.textStart[cUnit] === b.textStart[cUnit + 1]) return 0;
  if (sideQuery.kind[qUnit] === KIND.initial && qUnit < sideQuery.parts) {
    if (cUnit >= sideCandidate.parts || a.text[a.textStart[qUnit]!] !== b.text[b.textStart[cUnit]!]) return 0;
    if (b.kind[cUnit] === KIND.word) return SIMILARITY_INITIAL;
  }
  if (!shareKey(a, qUnit, b, cUnit)) return 0;
  return similarityWithin(tokenSimilarity(a, qUnit, b, cUnit), sideQuery.isSyllabic && sideCandidate.isSyllabic);
};

const explain = (found: Alignment, query: NameReading, candidate: NameReading): string => {
  const pairs = found.pairs.map(({ q, c, similarity }) => {
    const word = shareKey(pairQuery.table, q, pairCandidate.table, c)
      ? tokenSimilarity(pairQuery.table, q, pairCandidate.table, c)
      : 0;
    const rule = query.isSyllabic && candidate.isSyllabic && word > 1 ? 'syllable' : lastRule();
    const a = shownUnit(query, q) ?? tokenText(pairQuery.table, q);
    const b = shownUnit(candidate, c) ?? tokenText(pairCandidate.table, c);
    if (rule !== 'same') return `${a} ~ ${b} (${rule} ${similarity.toFixed(2)})`;
    return a === b ? a : `${a} = ${b}`;
  });
  const extras = [
    found.queryExtra > 0 ? `${found.queryExtra.toFixed(2)} of the declared name unmatched` : '',
    found.candidateExtra > 0 ? `${found.candidateExtra.toFixed(2)} of the listed name unmatched` : '',
    found.penalty > 0 ? `${found.penalty.toFixed(2)} for words that differ` : '',
  ].filter((text) => text !== '');
  return `${pairs.length === 0 ? 'no words agree' : `agree: ${pairs.join(', ')}`}${extras.length === 0 ? '' : `; ${extras.join(', ')}`}`;
};

/** A part that is read as something else, as it was written: `co ltd`, not its class. */
const shownUnit = ({ parts }: NameReading, unit: number): string | undefined => {
  const part = parts[unit];
  return part === undefined || part.written === '' || part.kind === 'word' || part.kind === 'filler'
    ? undefined
    : part.written;
};

const percent = (score: number): string => `${Math.round(score * 100)} %`;

// --- facts and ranking -----------------------------------------------------------------------------------------------

interface FactHit {
  readonly entry: number;
  readonly kind: Exclude<PartyHitKind, 'name'>;
  readonly score: number;
  readonly reason: string;
}

/** Entries that share an identifier, a contact or an address with the query, whatever their names. */
const factHits = (image: PartyIndexImage, query: PartyQuery, inForce: (entry: number) => boolean): FactHit[] => {
  const hits: FactHit[] = [];
  const consider = (hash: number, judge: (meta: EntryMeta) => Omit<FactHit, 'entry'> | undefined): void => {
    for (const entry of entriesOf(image, hash)) {
      if (!inForce(entry) || hits.some((h) => h.entry === entry)) continue;
      const hit = judge(entryMeta(image, entry));
      if (hit !== undefined) hits.push({ entry, ...hit });
    }
  };
  for (const identifier of query.identifiers ?? []) {
    const normal = normalIdentifier(identifier);
    if (normal === '') continue;
    consider(identifierKey(normal), ({ identifiers }) => {
      const same = identifiers?.find((i) => normalIdentifier(i) === normal);
      return (
        same && {
          kind: 'identifier',
          score: STRONG_IDENTIFIERS.test(same.type) ? 0.97 : 0.9,
          reason: `same ${same.type} ${same.value}`,
        }
      );
    });
  }
  for (const contact of query.contacts ?? []) {
    const normal = normalContact(contact);
    if (normal === '') continue;
    consider(contactKey(normal), ({ contacts }) => {
      const same = contacts?.find((other) => normalContact(other) === normal);
      return same && { kind: 'contact', score: 0.9, reason: `same ${same.kind} ${same.value}` };
    });
  }
  if (query.address !== undefined) {
    const { address } = query;
    for (const key of addressKeys(address)) {
      consider(addressKey(key), ({ addresses }) => {
        const scores = (addresses ?? []).map(({ text }) => ({ text, score: compareAddresses(address, text) }));
        const top = scores.reduce((a, b) => (b.score > a.score ? b : a), { text: '', score: 0 });
        return top.score >= ADDRESS_HIT_MIN
          ? { kind: 'address', score: 0.85 * top.score, reason: `same address ${top.text} to ${percent(top.score)}` }
          : undefined;
      });
    }
  }
  return hits;
};

const STRONG_IDENTIFIERS = /lei|imo|inn|bic|swift|tax|registration|company/i;
const ADDRESS_HIT_MIN = 0.85;

const entriesOf = (image: PartyIndexImage, hash: number): number[] => {
  let low = 0;
  let high = image.factHashes.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (image.factHashes[middle]! < hash) low = middle + 1;
    else high = middle;
  }
  const entries: number[] = [];
  for (let i = low; i < image.factHashes.length && image.factHashes[i] === hash && entries.length < 100; i++)
    entries.push(image.factEntries[i]!);
  return entries;
};

const rank = (
  image: PartyIndexImage,
  query: PartyQuery,
  readings: readonly NameReading[],
  scored: ReadonlyMap<number, { name: number; score: number }>,
  facts: readonly FactHit[],
  options: ScreenOptions,
): PartyHit[] => {
  const byFact = new Map(facts.map((fact) => [fact.entry, fact]));
  const rough = [...scored]
    .sort(([a, x], [b, y]) => y.score - x.score || a - b)
    .slice(0, Math.max(options.top * 4, 64));
  const hits: PartyHit[] = [];
  for (const [entry, { name, score }] of rough) {
    const meta = entryMeta(image, entry);
    const fact = byFact.get(entry);
    byFact.delete(entry);
    const qualified = qualify(query, SCHEMAS[image.entrySchema[entry]!]!, meta);
    const total = clamp(Math.max(score + qualified.sum, fact?.score ?? 0));
    if (total < options.scoreMin) continue;
    const listed = listedName(image, name);
    const { reason, common } = bestForms(readings, listed, SCHEMAS[image.entrySchema[entry]!]!);
    const commonName = common > 0.5 && fact === undefined;
    const borrowed =
      fact === undefined &&
      readings[0]!.isFirm &&
      score >= 0.9 &&
      declaresPlace(query) &&
      ((meta.addresses?.length ?? 0) > 0 || (meta.contacts?.length ?? 0) > 0);
    hits.push({
      ...heading(image, entry, meta),
      name: listed,
      kind: fact !== undefined && fact.score > score ? fact.kind : 'name',
      score: total,
      reason: [
        reason,
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
    const meta = entryMeta(image, fact.entry);
    hits.push({
      ...heading(image, fact.entry, meta),
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
  meta: EntryMeta,
): Pick<PartyHit, 'list' | 'edition' | 'entryId' | 'programmes'> => {
  const { list, edition } = image.lists[image.entryList[entry]!]!;
  return { list, edition, entryId: meta.id, programmes: meta.programmes ?? [] };
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
