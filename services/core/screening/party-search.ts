/**
 * The names of an index that answer a declared one: listed words are found by the keys of their words, and a name is scored
 * only when a bound says that it could reach what is asked.
 */
import type { NameReading } from './name.ts';
import { SIMILARITY_INITIAL, similarityTop, similarityWithin } from './name-alike.ts';
import { amongFirms } from './name-firm-alike.ts';
import { NAME_PARTS_MAX } from './name-part.ts';
import { alignment, scoreNames } from './name-score.ts';
import { FAMILY_FACTOR, maskOf, scoreSide, UNITS_MAX, unitCount } from './name-side.ts';
import { FORM, KIND, tokenTable } from './name-token.ts';
import { boundOf } from './party-bound.ts';
import { isLatinName, type PartyIndexImage } from './party-index.ts';
import { createResembling } from './party-resembling.ts';
import { laySide } from './party-side.ts';

/** Of each entry the name that answers best. */
export type Scored = Map<number, { readonly name: number; readonly score: number }>;

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
  let similarities = new Float64Array(slots * UNITS_MAX);
  let slotMask = new Int32Array(slots);
  let slotBest = new Float64Array(slots);
  const slotToken: number[] = [];
  const alike: number[][] = Array.from({ length: UNITS_MAX }, () => []);
  const best = new Float64Array(NAME_PARTS_MAX);
  const weights = new Float64Array(NAME_PARTS_MAX);
  const asked = { q, weights };
  const hoped = new Float64Array(NAME_PARTS_MAX);
  const costs = new Float64Array(NAME_PARTS_MAX);
  const lookOrder: number[] = [];
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
    tokens.text[tokens.textStart[token]!] === table.table.text[table.table.textStart[qUnit]!]
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
    q.kind[unit] === KIND.word ? table.table.textStart[unit + 1]! - table.table.textStart[unit]! : 0;

  /** True when not even full agreement of the parts still pending would do. */
  const hopeless = (pending: number, need: number): boolean => {
    for (let i = 0; i < q.parts; i++) hoped[i] = (pending >> i) & 1 ? 1 : best[i]!;
    return boundOf(asked, hoped, (1 << q.parts) - 1, need) < need;
  };

  const lookUpUnit = (u: number): void => {
    if (u < q.parts && q.kind[u] === KIND.initial) best[u] = SIMILARITY_INITIAL;
    if (table.table.textStart[u] === table.table.textStart[u + 1]) return;
    const found = resembling(u);
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

  const partsOf = (unit: number): number => maskOf(q, unit);

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
        if (boundOf(asked, best, tail | (1 << i), need) < need && (dearest < 0 || costs[i]! > costs[dearest]!))
          dearest = i;
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
    return boundOf(asked, best, (1 << q.parts) - 1, need);
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
    for (let i = 0; i < q.parts; i++) weights[i] = q.weight[i]! * (q.family[i] === 1 ? FAMILY_FACTOR : 1);
    const floor = need - ROUNDING;
    const capped = lookUp(floor) && scoreCandidates(isLatinName(reading), headOf(floor), need, inForce, into);
    clear();
    return capped;
  };

  const scoreCandidates = (
    skipNative: boolean,
    head: number,
    need: number,
    inForce: (entry: number) => boolean,
    scored: Scored,
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

  return search;
};

const grown = (array: Float64Array<ArrayBuffer>, length: number): Float64Array<ArrayBuffer> => {
  const larger = new Float64Array(length);
  larger.set(array);
  return larger;
};
