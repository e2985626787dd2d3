/** Listed names letter by letter: one that a word begins, and one that it is but for neighbours on the keyboard. */
import type { DescriptorIndex } from './index.ts';
import { ALLOW, ROLE } from './terms.ts';

const ROWS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'] as const;
const A = 97;
const LETTERS = 26;

/** Letter → letters whose keys touch its own, on a QWERTY keyboard. */
const NEIGHBOURS: readonly (readonly number[])[] = Array.from({ length: LETTERS }, (_, letter) => {
  const row = ROWS.findIndex((keys) => keys.includes(String.fromCharCode(A + letter)));
  const at = ROWS[row]!.indexOf(String.fromCharCode(A + letter));
  const beside = [ROWS[row]![at - 1], ROWS[row]![at + 1]];
  const above = row > 0 ? [ROWS[row - 1]![at], ROWS[row - 1]![at + 1]] : [];
  const below = row + 1 < ROWS.length ? [ROWS[row + 1]![at - 1], ROWS[row + 1]![at]] : [];
  return [...beside, ...above, ...below].flatMap((key) => (key === undefined ? [] : [key.charCodeAt(0) - A]));
});

const SLIPS_MAX = 2;
const SLIPS_LETTERS_MIN = 8;
const BEGUN_TERM_MIN = 7;
const LEFT_OUT_MIN = 2;
/** What a beginning may be of, endings of the same name apart; one of more begins half of chemistry. */
const BEGUN_NAMES_MAX = 2;
const BRANCHES_MAX = 256;
const HOLE_BRANCHES_MAX = 4096;

export const createTrie = (index: DescriptorIndex) => {
  const { base, check, accept } = index.automaton;
  const { termAt, termAllow, poolGap, postingAt, postingRole, postingEntry } = index;
  const letters = Uint16Array.from({ length: LETTERS }, (_, letter) => index.symbolOf[A + letter]!);

  /** State after one more symbol, or -1. */
  const after = (state: number, symbol: number): number => {
    const next = base[state]! + symbol;
    return symbol !== 0 && check[next] === state ? next : -1;
  };

  /** State after all of these symbols, or -1. */
  const follow = (state: number, symbols: Uint16Array, from: number, to: number): number => {
    let at = state;
    for (let i = from; i < to && at >= 0; i++) at = after(at, symbols[i]!);
    return at;
  };

  /** A name that stands for one thing only, or -1. */
  const nameAt = (state: number): number => {
    for (let term = accept[state]!; term >= 0; term = index.termTwin[term]!) {
      if ((termAllow[term]! & ALLOW.disguise) === 0) continue;
      for (let p = postingAt[term]!; p < postingAt[term + 1]!; p++)
        if (postingRole[p] === ROLE.name * 2 || postingRole[p] === ROLE.salt * 2) return term;
    }
    return -1;
  };

  const typedFrom = (state: number, plain: Uint16Array, at: number, to: number, slipsLeft: number): number => {
    if (at === to) {
      const term = nameAt(state);
      return term >= 0 && (termAllow[term]! & ALLOW.hidden) !== 0 ? term : -1;
    }
    const next = after(state, index.symbolOf[plain[at]!]!);
    const same = next < 0 ? -1 : typedFrom(next, plain, at + 1, to, slipsLeft);
    if (same >= 0 || slipsLeft === 0) return same;
    for (const letter of NEIGHBOURS[plain[at]! - A] ?? []) {
      const other = after(state, letters[letter]!);
      const term = other < 0 ? -1 : typedFrom(other, plain, at + 1, to, slipsLeft - 1);
      if (term >= 0) return term;
    }
    return -1;
  };
  const isOneWord = (term: number): boolean => {
    for (let k = termAt[term]!; k < termAt[term + 1]!; k++) if (poolGap[k] !== 0) return false;
    return true;
  };

  return {
    after,
    follow,
    nameAt,
    /** The symbols of `a` to `z`. */
    letters,

    /** The term spelt by these symbols, or -1. */
    whole: (spelt: Uint16Array, size: number): number => {
      const state = follow(0, spelt, 0, size);
      return state > 0 ? nameAt(state) : -1;
    },

    /** `fwntamyl`: one or two letters are their neighbours' on the keyboard. */
    typed: (plain: Uint16Array, from: number, to: number): number =>
      to - from < SLIPS_LETTERS_MIN ? -1 : typedFrom(0, plain, from, to, SLIPS_MAX),

    /** `ke?amine`: the name of one word that these letters are, a space standing for any of them; `undefined` for none. */
    withHoles: (letters: string): string | undefined => {
      let branches = 0;
      const from = (state: number, at: number): string | undefined => {
        if (branches++ > HOLE_BRANCHES_MAX) return undefined;
        if (at === letters.length) return nameAt(state) >= 0 ? '' : undefined;
        const first = letters[at] === ' ' ? A : letters.charCodeAt(at);
        const last = letters[at] === ' ' ? A + LETTERS - 1 : first;
        for (let letter = first; letter <= last; letter++) {
          const next = after(state, index.symbolOf[letter]!);
          const rest = next < 0 ? undefined : from(next, at + 1);
          if (rest !== undefined) return String.fromCharCode(letter) + rest;
        }
        return undefined;
      };
      return from(0, 0);
    },

    /** `ketam`: the shortest name of one word that begins so; `undefined` for none, and where too much begins so. */
    begun: (beginning: string): string | undefined => {
      let state = 0;
      for (let i = 0; i < beginning.length && state >= 0; i++)
        state = after(state, index.symbolOf[beginning.charCodeAt(i)]!);
      if (state < 0) return undefined;
      const names = new Set<string>();
      let shortest: string | undefined;
      const queue: (readonly [number, string])[] = [[state, beginning]];
      for (let q = 0; q < queue.length; q++) {
        if (q >= BRANCHES_MAX) return undefined;
        const [at, text] = queue[q]!;
        const term = nameAt(at);
        if (term >= 0 && isOneWord(term)) {
          if (text.length < beginning.length + LEFT_OUT_MIN) return undefined;
          if (text.length >= BEGUN_TERM_MIN) shortest ??= text;
          for (let p = postingAt[term]!; p < postingAt[term + 1]!; p++)
            names.add(index.entries[postingEntry[p]!]!.name);
          continue;
        }
        for (let letter = 0; letter < LETTERS; letter++) {
          const next = after(at, letters[letter]!);
          if (next >= 0) queue.push([next, text + String.fromCharCode(A + letter)]);
        }
      }
      return names.size <= BEGUN_NAMES_MAX ? shortest : undefined;
    },
  };
};
