/** From spellings found to entries named: in force on the day, the longest reading, one hit an entry, licit context noted. */
import { casText } from '../cas.ts';
import type { DescriptorIndex } from '../descriptors/index.ts';
import { addMatch, type Match, type Matches, VIAS, type Via, wordOf } from '../descriptors/match.ts';
import { isBesideSalt } from '../descriptors/salts.ts';
import { GAP, isDigit, type Scan } from '../descriptors/scan.ts';
import { type DescriptorEntry, type DescriptorKind, type EntryControl, ROLE } from '../descriptors/terms.ts';
import { isStemException } from '../substances-stems.ts';
import type { CasHit } from './cas.ts';
import { MARKED } from './quality/quality.ts';

export interface GoodsHit {
  readonly kind: DescriptorKind;
  readonly list: string;
  /** The entry's id in its list. */
  readonly entry: string;
  /** The entry's own name. */
  readonly name: string;
  /** SUBSTANCE: category; EQUIPMENT: `machine` or `part`; TERM: signal; LICIT_CONTEXT: subgroup. */
  readonly category: string;
  /** What the text says, raw. */
  readonly surface: string;
  /** 1 as listed, lower the more was read into it, halved beside a licit context. */
  readonly score: number;
  readonly via: Via;
  readonly reason: string;
  /** SUBSTANCE: where it is controlled on the day. */
  readonly controls?: readonly EntryControl[];
  /** Headings that the entry belongs under, digits only. */
  readonly hs?: readonly string[];
  /** The subgroup of the licit context in the same clause. */
  readonly licit?: string;
  /** Place in the raw text, UTF-16 units. */
  readonly at: { readonly from: number; readonly to: number };
}

const SIGNS: ReadonlySet<string> = new Set(['cover-wording', 'falsified-medicine']);
const LICIT_FACTOR = 0.5;
const HITS_MAX = 32;

interface Candidate {
  readonly entry: number;
  readonly from: number;
  readonly to: number;
  readonly via: Via;
  readonly score: number;
  readonly note: string;
  /** Listed as a spelling with other meanings. */
  readonly isWeak: boolean;
}

export const createHits = (index: DescriptorIndex) => {
  const { entries, entryFrom, entryTo, postingAt, postingEntry, postingRole } = index;
  const isInForce = (entry: number, day: number): boolean =>
    day === 0 || (entryFrom[entry]! <= day && day <= entryTo[entry]!);

  /** Words of the goods lexicon were found by the same automaton; they are for the grade. Their class becomes the score. */
  const separateLexicon = (found: Matches, lexicon: Matches): void => {
    let kept = 0;
    for (let m = 0; m < found.count; m++) {
      const match = found.list[m]!;
      let isListed = false;
      for (let p = postingAt[match.term]!; p < postingAt[match.term + 1]!; p++) {
        if (postingRole[p]! >> 1 !== ROLE.lexicon) isListed = true;
        else if (match.via === 'name' || match.via === 'joined' || match.via === 'inflected')
          addMatch(lexicon, match.term, match.from, match.to, 'name', postingEntry[p]!);
      }
      if (isListed) swap(found.list, kept++, m);
    }
    found.count = kept;
  };

  const isWeakTerm = (term: number): boolean => {
    for (let p = postingAt[term]!; p < postingAt[term + 1]!; p++) if ((postingRole[p]! & 1) === 0) return false;
    return true;
  };

  /** A short term with other meanings takes no letters: they may be part of a misspelt name. */
  const mark = (found: Matches, marks: Uint8Array): void => {
    for (let m = 0; m < found.count; m++) {
      const { term, from, to, via } = found.list[m]!;
      if (!isWeakTerm(term) || (to - from >= WEAK_TAKING_MIN && via === 'name')) marks.fill(MARKED.stop, from, to);
    }
  };

  /** Names count as nouns, stop phrases as stop phrases; licit contexts are left to the lexicon. */
  const markNamed = (hits: readonly GoodsHit[], scan: Scan, marks: Uint8Array): void => {
    marks.fill(MARKED.none, 0, scan.length);
    for (const hit of hits) {
      const value = hit.kind === 'SUBSTANCE' || hit.kind === 'EQUIPMENT' ? MARKED.name : MARKED.stop;
      if (hit.kind === 'LICIT_CONTEXT' || (hit.kind === 'TERM' && hit.category !== 'vague')) continue;
      for (let i = 0; i < scan.length; i++)
        if (scan.from[i]! >= hit.at.from && scan.to[i]! <= hit.at.to && marks[i] !== MARKED.name) marks[i] = value;
    }
  };

  const resolve = (
    scan: Scan,
    text: string,
    found: Matches,
    cas: readonly CasHit[] | undefined,
    day: number,
    speaksOfOther: (from: number, to: number) => boolean,
    context: 'goods' | 'party' = 'goods',
  ): readonly GoodsHit[] => {
    const candidates: Candidate[] = [];
    for (let m = 0; m < found.count; m++) {
      const match = found.list[m]!;
      for (let p = postingAt[match.term]!; p < postingAt[match.term + 1]!; p++) {
        const entry = postingEntry[p]!;
        const role = postingRole[p]! >> 1;
        if (role === ROLE.lexicon || !isInForce(entry, day)) continue;
        const e = entries[entry]!;
        if (e.kind === 'LICIT_CONTEXT' && e.context !== context) continue;
        if (role === ROLE.stem && isStemException(e.name, lettersOf(scan, match))) continue;
        candidates.push(candidateOf(entry, role, (postingRole[p]! & 1) === 1, match));
      }
    }
    for (const { row, from, to, score } of cas ?? []) {
      const entry = index.casEntry[row]!;
      if (!isInForce(entry, day)) continue;
      const salt = index.casSalt[row]!;
      const note = `CAS ${casText(index.casValue[row]!)}${salt === '' ? '' : `, ${salt}`}`;
      candidates.push({ entry, from, to, via: salt === '' ? 'cas' : 'salt', score, note, isWeak: false });
    }
    const longest = candidates.filter((c) => !candidates.some((other) => isInside(c, other) || isLicitWord(c, other)));
    const best = bestOfEach(longest.filter((c) => !c.isWeak || isConfirmed(c, longest, scan, speaksOfOther)));
    return best
      .map((c) => hitOf(c, best, scan, text, day))
      .sort((a, b) => b.score - a.score || a.at.from - b.at.from || (a.entry < b.entry ? -1 : 1))
      .slice(0, HITS_MAX);
  };

  const candidateOf = (entry: number, role: number, isWeak: boolean, match: Match): Candidate => {
    const { from, to } = match;
    const via: Via =
      match.via === 'name' ? (isWeak && role === ROLE.name ? 'weak' : role === ROLE.salt ? 'salt' : 'name') : match.via;
    const score = isWeak && role !== ROLE.stem ? match.score * VIAS.weak.score : match.score;
    return { entry, from, to, via, score, note: '', isWeak: isWeak && role !== ROLE.stem };
  };

  /** A name inside a longer name of the same kind is that longer name: no `fentanyl` in `acetyl fentanyl`. */
  const isInside = (c: Candidate, other: Candidate): boolean => {
    if (other === c || other.from > c.from || other.to < c.to) return false;
    if (entries[other.entry]!.kind !== entries[c.entry]!.kind) return false;
    if (c.via === 'stem') return other.via !== 'stem' && other.via !== 'glued';
    if (other.to - other.from === c.to - c.from) return false;
    return other.score >= Math.min(c.score, OVERRIDING_SCORE_MIN) || (other.via === 'stem' && c.via === 'glued');
  };

  /** What would have to be misread to be a name, and is as it stands a licit word: `Tablettenteiler` is no `tablettenteller`. */
  const isLicitWord = (c: Candidate, other: Candidate): boolean =>
    entries[other.entry]!.kind === 'LICIT_CONTEXT' &&
    other.via === 'name' &&
    !VIAS_AS_LISTED.has(c.via) &&
    other.from <= c.from &&
    c.to <= other.to;

  /**
   * `ISO` is a nitazene beside another listed name, a salt or by itself, and nothing beside `9001 bolts`. A poster is a licit context
   * of what it names, and by itself a poster.
   */
  const isConfirmed = (
    c: Candidate,
    all: readonly Candidate[],
    scan: Scan,
    speaksOfOther: (from: number, to: number) => boolean,
  ): boolean =>
    all.some((other) => !other.isWeak && isSign(entries[other.entry]!)) ||
    (entries[c.entry]!.kind === 'SUBSTANCE' && isBesideSalt(scan, wordOf(scan, c.from), wordOf(scan, c.to - 1))) ||
    (entries[c.entry]!.kind !== 'LICIT_CONTEXT' && !speaksOfOther(c.from, c.to));

  const isSign = (e: DescriptorEntry): boolean =>
    e.kind === 'SUBSTANCE' || e.kind === 'EQUIPMENT' || (e.kind === 'TERM' && SIGNS.has(e.category));

  const bestOfEach = (candidates: readonly Candidate[]): readonly Candidate[] => {
    const byEntry = new Map<number, Candidate>();
    for (const c of candidates) {
      const known = byEntry.get(c.entry);
      if (
        known === undefined ||
        c.score > known.score ||
        (c.score === known.score && c.to - c.from > known.to - known.from)
      )
        byEntry.set(c.entry, c);
    }
    return [...byEntry.values()];
  };

  const hitOf = (c: Candidate, all: readonly Candidate[], scan: Scan, text: string, day: number): GoodsHit => {
    const e = entries[c.entry]!;
    const at = { from: scan.from[c.from]!, to: scan.to[c.to - 1]! };
    const surface = text.slice(at.from, at.to);
    const licit = e.kind === 'SUBSTANCE' || e.kind === 'EQUIPMENT' ? licitBeside(c, all, scan, text) : undefined;
    const controls = e.controls.filter((k) => isControlInForce(k, day));
    return {
      kind: e.kind,
      list: e.list,
      entry: e.id,
      name: e.name,
      category: e.category,
      surface,
      score: round(licit === undefined ? c.score : c.score * LICIT_FACTOR),
      via: c.via,
      reason: reasonOf(e, c, surface, licit),
      ...(e.kind === 'SUBSTANCE' ? { controls } : {}),
      ...(e.hs.length > 0 ? { hs: e.hs } : {}),
      ...(licit === undefined ? {} : { licit }),
      at,
    };
  };

  /** In the same clause: `fentanyl test strips`, but not `fentanyl, test strips`. */
  const licitBeside = (c: Candidate, all: readonly Candidate[], scan: Scan, text: string): string | undefined => {
    for (const other of all) {
      const e = entries[other.entry]!;
      if (e.kind !== 'LICIT_CONTEXT') continue;
      if (
        other.to <= c.from
          ? !endsClause(scan, text, other.to, c.from, MAY_TELL_WHAT)
          : !endsClause(scan, text, c.to, other.from)
      )
        return e.category;
    }
    return undefined;
  };

  return { separateLexicon, mark, markNamed, resolve };
};

const WEAK_TAKING_MIN = 8;
const VIAS_AS_LISTED: ReadonlySet<Via> = new Set<Via>(['name', 'weak', 'salt', 'cas']);

/** A weak reading of a longer stretch does not hide a sure one inside it. */
const OVERRIDING_SCORE_MIN = 0.9;

const swap = (list: Match[], a: number, b: number): void => {
  const held = list[a]!;
  list[a] = list[b]!;
  list[b] = held;
};

const lettersOf = (scan: Scan, { from, to }: Match): string => String.fromCharCode(...scan.plain.subarray(from, to));

/** Whether a clause ends before one of the letters `from` to `to`, by more than an initial's full stop or what `may` stand there. */
const endsClause = (scan: Scan, text: string, from: number, to: number, may?: RegExp): boolean => {
  for (let i = Math.max(from, 1); i <= to && i < scan.length; i++) {
    if ((scan.gap[i]! & GAP.clause) === 0) continue;
    const between = text.slice(scan.to[i - 1]!, scan.from[i]!);
    const isInitial = INITIAL_STOP.test(between) && scan.gap[i - 1] !== GAP.none && !isDigit(scan.plain[i - 1]!);
    if (!isInitial && may?.test(between) !== true) return true;
  }
  return false;
};

const INITIAL_STOP = /^\.\s*["«„“]?$/u;
/** `book: Morphine` says what the book is. */
const MAY_TELL_WHAT = /^\s*[:：]\s*["«„“]?$/u;

const isControlInForce = (control: EntryControl, day: number): boolean => {
  const from = Number((control.validFrom ?? '').replaceAll('-', '')) || 0;
  const to = Number((control.validTo ?? '').replaceAll('-', '')) || 99_999_999;
  return day === 0 || (from <= day && day <= to);
};

const round = (score: number): number => Math.round(score * 1000) / 1000;

const reasonOf = (e: DescriptorEntry, c: Candidate, surface: string, licit: string | undefined): string => {
  const shown = JSON.stringify(surface.length <= 80 ? surface : `${surface.slice(0, 80)}…`);
  const what = c.note === '' ? VIAS[c.via].doc : `${c.note}; ${VIAS[c.via].doc}`;
  return `${shown} for ${e.name} (${e.list} ${e.id}): ${what}${licit === undefined ? '' : `; licit context: ${licit}`}`;
};
