/**
 * The names of an index that answer a declared one: listed words are found by the keys of their words, and a name is scored
 * only when a bound says that it could reach what is asked.
 */

import {
  areInitials,
  isBySyllable,
  SIMILARITY_INITIAL,
  similarityTop,
  similarityWithin,
  type TokenRule,
} from '../names/likeness/alike.ts';
import { KIND, tokenTable } from '../names/likeness/token.ts';
import type { NameReading } from '../names/reading/name.ts';
import { NAME_PARTS_MAX } from '../names/reading/part.ts';
import { FAMILY_FACTOR, maskOf, scoreSide, UNITS_MAX, unitCount } from '../names/reading/side.ts';
import { amongFirms } from '../names/scoring/firm-alike.ts';
import { alignment, scoreNames } from '../names/scoring/score.ts';
import { boundOf } from './bound.ts';
import { isLatinName, type PartyIndexImage } from './index.ts';
import type { NameAgreement } from './pair.ts';
import { createResembling, NOTHING_ALIKE, type Resembling, ruleOf, tokenOf } from './resembling.ts';
import { laySide } from './side.ts';

/** Of each entry the name that answers best, and which reading of the declared one it answers. */
export type Scored = Map<number, ScoredName>;

export interface ScoredName {
  readonly name: number;
  readonly score: number;
  readonly reading: NameReading;
  readonly agreement: NameAgreement;
}

/**
 * Scores every name of an entry in force that could reach `need` into `into`; true when the bound on work was reached. Not to be
 * shared between threads.
 */
export type NameSearch = (
  reading: NameReading,
  need: number,
  inForce: (entry: number) => boolean,
  into: Scored,
) => boolean;

/** Names scored for one query at most. */
const SCORED_MAX = 20_000;
/** Names of more parts are bounded without a look at which parts are answered. */
const MASKED_PARTS_MAX = 8;
const REACH = { unasked: 0, tooLittle: 1, enough: 2 } as const;
/** A bound and a score add the same figures in another order. */
const ROUNDING = 1e-9;
/** What agreement with an alias is worth that its publisher calls weak. */
export const WEAK = 0.92;

export const createNameSearch = (image: PartyIndexImage): NameSearch => {
  const { tokens, postingStart, postings, unitStart, units, nameEntry } = image;
  const table = tokenTable(UNITS_MAX + 2);
  const resembling = createResembling(image, table.table);
  const q = scoreSide();
  const c = scoreSide();
  const found = alignment();
  /** 1 + slot of each listed token that resembles a unit of the query in hand; 0 for the rest. */
  const slotOf = new Uint16Array(tokens.kind.length);
  const nameStamp = new Uint32Array(nameEntry.length);
  let slots = 256;
  /** Of each slot a row of `stride` similarities, one for each unit of the query in hand. */
  let similarities = new Float64Array(slots * UNITS_MAX);
  let stride = UNITS_MAX;
  let slotMask = new Int32Array(slots);
  let slotBest = new Float64Array(slots);
  const slotToken: number[] = [];
  /** What resembles each unit of the query in hand. */
  const alike: Resembling[] = Array.from({ length: UNITS_MAX }, () => NOTHING_ALIKE);
  const best = new Float64Array(NAME_PARTS_MAX);
  const weights = new Float64Array(NAME_PARTS_MAX);
  const asked = { q, weights };
  const hoped = new Float64Array(NAME_PARTS_MAX);
  const costs = new Float64Array(NAME_PARTS_MAX);
  /** `best` as it is when the search for names begins, and by which sets of parts, as bits, a name may reach what is asked. */
  const top = new Float64Array(NAME_PARTS_MAX);
  const reach = new Uint8Array(2 ** MASKED_PARTS_MAX);
  /** The parts that are initials, as bits. */
  let initials = 0;
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
    for (let at = slot * stride; at < (slot + 1) * stride; at++) similarities[at] = 0;
    slotMask[slot] = 0;
    slotBest[slot] = 0;
    return slot;
  };

  const similarityOf = (qUnit: number, cUnit: number): number => {
    const slot = slotOf[units[candidateUnits + cUnit]!]!;
    if (slot !== 0) {
      const s = similarities[(slot - 1) * stride + qUnit]!;
      const similarity = s > 0 ? similarityWithin(s, q, qUnit, c, cUnit) : 0;
      if (s > 0)
        return q.isFirm
          ? amongFirms(similarity, table.table, qUnit, tokens, units[candidateUnits + cUnit]!)
          : similarity;
    }
    return initialSimilarity(qUnit, units[candidateUnits + cUnit]!, cUnit);
  };

  /** A query's initial has no postings of its own: it is compared with whatever words a candidate has left. */
  const initialSimilarity = (qUnit: number, token: number, cUnit: number): number =>
    qUnit < q.parts &&
    q.kind[qUnit] === KIND.initial &&
    cUnit < c.parts &&
    tokens.kind[token] === KIND.word &&
    areInitials(
      table.table.text,
      table.table.textStart[qUnit]!,
      table.table.textStart[qUnit + 1]! - table.table.textStart[qUnit]!,
      tokens.text,
      tokens.textStart[token]!,
      tokens.textStart[token + 1]! - tokens.textStart[token]!,
    )
      ? SIMILARITY_INITIAL
      : 0;

  const clear = (): void => {
    for (const token of slotToken) slotOf[token] = 0;
    slotToken.length = 0;
    joinedAlike = false;
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
    let pending = (1 << q.parts) - 1;
    while (pending !== 0) {
      const i = longestOf(pending);
      pending &= ~(1 << i);
      lookUpUnit(i);
      if (hopeless(pending, need)) return false;
    }
    return true;
  };

  /** Of the parts given as bits; a few parts are looked through sooner than sorted. */
  const longestOf = (parts: number): number => {
    let longest = -1;
    for (let i = 0; i < q.parts; i++)
      if ((parts >> i) & 1 && (longest < 0 || lengthOf(i) > lengthOf(longest))) longest = i;
    return longest;
  };
  const lengthOf = (unit: number): number =>
    q.kind[unit] === KIND.word ? table.table.textStart[unit + 1]! - table.table.textStart[unit]! : 0;

  /** True when not even full agreement of the parts still pending would do. */
  const hopeless = (pending: number, need: number): boolean => {
    for (let i = 0; i < q.parts; i++) hoped[i] = (pending >> i) & 1 ? 1 : best[i]!;
    return boundOf(asked, hoped, (1 << q.parts) - 1, need) < need;
  };

  const lookUpUnit = (u: number): void => {
    if (u < q.parts && q.kind[u] === KIND.initial) best[u] = SIMILARITY_INITIAL;
    const isEmpty = table.table.textStart[u] === table.table.textStart[u + 1];
    const found = isEmpty ? NOTHING_ALIKE : resembling(u);
    alike[u] = found;
    if (found.words.length === 0) return;
    const mask = partsOf(u);
    for (let i = 0; i < q.parts; i++) {
      if (((mask >> i) & 1) === 0) continue;
      if (found.top > best[i]!) best[i] = found.top;
      costs[i]! += found.names;
    }
  };

  /** Gives every token that was found a slot: only for a query that is not hopeless, and few are not. */
  const openSlots = (): void => {
    stride = unitCount(q.parts);
    for (let u = 0; u < stride; u++) {
      const { words, similarities: all, hasJoined } = alike[u]!;
      if (hasJoined) joinedAlike = true;
      const mask = partsOf(u);
      for (let k = 0; k < words.length; k++) {
        const token = tokenOf(words[k]!);
        const s = all[k]!;
        const slot = slotFor(token);
        similarities[slot * stride + u] = s;
        slotMask[slot]! |= mask;
        const top = similarityTop(s);
        if (top > slotBest[slot]!) slotBest[slot] = top;
      }
    }
  };

  const partsOf = (unit: number): number => maskOf(q, unit);

  /** Parts of which a name worth scoring must have one: the rest together could not reach `need`. */
  const headOf = (need: number): number => {
    const all = (1 << q.parts) - 1;
    let tail = initials;
    if (tail === all) return all;
    for (;;) {
      let dearest = -1;
      for (let i = 0; i < q.parts; i++) {
        if ((tail >> i) & 1) continue;
        if (boundOf(asked, best, tail | (1 << i), need) < need && (dearest < 0 || costs[i]! > costs[dearest]!))
          dearest = i;
      }
      if (dearest < 0) return all & ~tail;
      tail |= 1 << dearest;
    }
  };

  /** Parts that are some name's initials: a name read as its initials is reached by them alone. */
  const withAcronym = (): number => {
    let parts = 0;
    for (let u = 0; u < unitCount(q.parts); u++) if (alike[u]!.hasAcronym) parts |= partsOf(u);
    return parts;
  };

  /** False where a name that has no better word for part `i` than one of `similarity` cannot reach `need`. */
  const mayReach = (i: number, similarity: number, need: number): boolean => {
    if (q.kind[i] === KIND.initial) return true;
    const top = best[i]!;
    best[i] = similarity;
    const bound = boundOf(asked, best, (1 << q.parts) - 1, need);
    best[i] = top;
    return bound >= need;
  };

  /** Most that a name can score, by the words it has and, where that is not little enough, by those it has besides. */
  const candidateBound = (name: number, need: number): number => {
    const first = unitStart[name]!;
    const end = joinedAlike ? unitStart[name + 1]! : partsEnd(name);
    let answered = initials;
    for (let k = first; k < end; k++) {
      const slot = slotOf[units[k]!]!;
      if (slot !== 0) answered |= slotMask[slot - 1]!;
    }
    if (!mayReachBy(answered, need)) return 0;
    for (let i = 0; i < q.parts; i++) hoped[i] = (initials >> i) & 1 ? SIMILARITY_INITIAL : 0;
    for (let k = first; k < end; k++) {
      const slot = slotOf[units[k]!]!;
      if (slot === 0) continue;
      const mask = slotMask[slot - 1]!;
      const s = slotBest[slot - 1]!;
      for (let i = 0; i < q.parts; i++) if ((mask >> i) & 1 && s > hoped[i]!) hoped[i] = s;
    }
    const all = (1 << q.parts) - 1;
    const bound = boundOf(asked, hoped, all, need);
    if (bound < need || q.isFirm) return bound;
    const rest = restOf(name);
    return rest === 0 ? bound : boundOf(asked, hoped, all, need, rest);
  };

  /** False where no name that answers these parts alone, as bits, can reach `need`: reckoned once for each set of a query's parts. */
  const mayReachBy = (answered: number, need: number): boolean => {
    if (q.parts > MASKED_PARTS_MAX) return true;
    if (reach[answered] === REACH.unasked)
      reach[answered] = boundOf(asked, top, answered, need) < need ? REACH.tooLittle : REACH.enough;
    return reach[answered] === REACH.enough;
  };

  /** Where the parts of a name end among its units: told by their number, which lies where it is read anyway. */
  const partsEnd = (name: number): number => {
    const count = unitStart[name + 1]! - unitStart[name]!;
    return unitStart[name]! + (count > 1 ? count >> 1 : count);
  };

  /** What the words of a name weigh that resemble none of the query's; 0 where words run together or an initial may answer them. */
  const restOf = (name: number): number => {
    if (initials !== 0) return 0;
    const first = unitStart[name]!;
    const joins = partsEnd(name);
    if (joinedAlike) for (let k = joins; k < unitStart[name + 1]!; k++) if (slotOf[units[k]!] !== 0) return 0;
    let rest = 0;
    for (let k = first; k < joins; k++) if (slotOf[units[k]!] === 0) rest += image.unitWeight[k]!;
    return rest / 200;
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
      c.patronymic[j] = (image.unitFlags[candidateUnits + j]! >> 3) & 1;
      c.place[j] = (image.unitFlags[candidateUnits + j]! & 16) !== 0 ? j : j + NAME_PARTS_MAX;
    }
  };

  const search: NameSearch = (reading, need, inForce, into) => {
    laySide(reading, table, q);
    initials = 0;
    for (let i = 0; i < q.parts; i++) {
      weights[i] = q.weight[i]! * (q.family[i] === 1 ? FAMILY_FACTOR : 1);
      if (q.kind[i] === KIND.initial) initials |= 1 << i;
    }
    const floor = need - ROUNDING;
    if (!lookUp(floor)) return false;
    openSlots();
    const capped = scoreCandidates(reading, headOf(floor) | withAcronym(), need, inForce, into);
    clear();
    return capped;
  };

  /**
   * Names with joined words first, then part by part of `head`, the part with the fewest names first: a name that is reached
   * by none of the parts before has none of them, and the bound of what is left may end the search there.
   */
  const scoreCandidates = (
    reading: NameReading,
    head: number,
    need: number,
    inForce: (entry: number) => boolean,
    scored: Scored,
  ): boolean => {
    stampName++;
    top.set(best);
    reach.fill(REACH.unasked, 0, 1 << Math.min(q.parts, MASKED_PARTS_MAX));
    const floor = need - ROUNDING;
    const skipNative = isLatinName(reading);
    let count = 0;
    const scoreNamesOf = (token: number): boolean => {
      for (let p = postingStart[token]!; p < postingStart[token + 1]!; p++) {
        const name = postings[p]!;
        if (nameStamp[name] === stampName) continue;
        nameStamp[name] = stampName;
        if (candidateBound(name, floor) < floor || (skipNative && image.nameIsNative[name] === 1)) continue;
        const entry = nameEntry[name]!;
        if (!inForce(entry)) continue;
        if (++count > SCORED_MAX) return true;
        layCandidate(name);
        scoreNames(q, c, similarityOf, found);
        const score = (image.nameIsFirm[name]! & 4) === 0 ? found.score : found.score * WEAK;
        if (score < need) continue;
        const other = scored.get(entry);
        const isBetter = other === undefined || score > other.score;
        if (isBetter || (score === other.score && other.reading === reading && isFoundBefore(name, other.name, head)))
          scored.set(entry, { name, score, reading, agreement: agreementFound() });
      }
      return false;
    };
    for (let u = q.parts; u < unitCount(q.parts); u++)
      if ((partsOf(u) & head) !== 0) for (const word of alike[u]!.words) if (scoreNamesOf(tokenOf(word))) return true;
    for (let pending = head; pending !== 0; ) {
      const i = rarestOf(pending);
      pending &= ~(1 << i);
      const { words, similarities: all } = alike[i]!;
      for (let k = 0; k < words.length; k++)
        if (mayReach(i, similarityTop(all[k]!), floor) && scoreNamesOf(tokenOf(words[k]!))) return true;
      best[i] = 0;
    }
    return false;
  };

  /** Of names that score the same the one whose words were found first counts: equal spellings are looked for before others. */
  const isFoundBefore = (name: number, other: number, head: number): boolean =>
    (firstFound(name, head) - firstFound(other, head) || name - other) < 0;

  /** How many words were found for the parts of `head` before the first that the name has. */
  const firstFound = (name: number, head: number): number => {
    const own = units.subarray(unitStart[name]!, unitStart[name + 1]!);
    let before = 0;
    for (let u = 0; u < unitCount(q.parts); u++) {
      if ((partsOf(u) & head) === 0) continue;
      for (const word of alike[u]!.words) {
        if (own.includes(tokenOf(word))) return before;
        before++;
      }
    }
    return before;
  };

  /** What was found of the candidate in hand, to explain it by. */
  const agreementFound = (): NameAgreement => ({
    pairs: found.pairs.map(({ q: unit, c: cUnit, similarity }) => ({
      q: unit,
      c: cUnit,
      similarity,
      rule: ruleBetween(unit, cUnit),
    })),
    queryExtra: found.queryExtra,
    candidateExtra: found.candidateExtra,
    penalty: found.penalty,
    common: found.common,
  });

  const ruleBetween = (qUnit: number, cUnit: number): TokenRule => {
    const token = units[candidateUnits + cUnit]!;
    const at = alike[qUnit]!.words.findIndex((word) => tokenOf(word) === token);
    if (at < 0) return 'initial';
    return q.isSyllabic && c.isSyllabic && isBySyllable(alike[qUnit]!.similarities[at]!)
      ? 'syllable'
      : ruleOf(alike[qUnit]!.words[at]!);
  };

  const rarestOf = (parts: number): number => {
    let rarest = -1;
    for (let i = 0; i < q.parts; i++) if ((parts >> i) & 1 && (rarest < 0 || costs[i]! < costs[rarest]!)) rarest = i;
    return rarest;
  };

  return search;
};

const grown = (array: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> => {
  const larger = new Float64Array(length);
  larger.set(array);
  return larger;
};
