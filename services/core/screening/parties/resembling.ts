/** The words of an index that resemble a declared word: found by shared keys, compared once, and remembered. */
import { lastRule, similarityTop, TOKEN_RULES, type TokenRule, tokenSimilarity } from '../names/likeness/alike.ts';
import { KEYS_MAX, writeKeys } from '../names/likeness/keys.ts';
import { FORM, KIND, type TokenTable, tokenText } from '../names/likeness/token.ts';
import { createWordMemory } from '../words/memory.ts';
import { openKeys, type PartyIndexImage } from './index.ts';

/** Words whose resemblances an open index remembers, as a power of two. */
const MEMORY_BITS = 15;

/** The listed tokens that resemble one unit of a query, how well, and in how many names they stand. */
export interface Resembling {
  /** Each a token and the rule by which it resembles, in one number: many are remembered. */
  readonly words: readonly number[];
  readonly similarities: readonly number[];
  readonly top: number;
  readonly names: number;
  /** Whether words run together are among them. */
  readonly hasJoined: boolean;
  /** Whether initials of names are among them. */
  readonly hasAcronym: boolean;
}

export const tokenOf = (word: number): number => word >>> RULE_BITS;
export const ruleOf = (word: number): TokenRule => TOKEN_RULES[word & (2 ** RULE_BITS - 1)]!;
const RULE_BITS = 4;

export const NOTHING_ALIKE: Resembling = {
  words: [],
  similarities: [],
  top: 0,
  names: 0,
  hasJoined: false,
  hasAcronym: false,
};

/** How the words of one table resemble those of the index; not to be shared between threads. */
export const createResembling = (image: PartyIndexImage, asked: TokenTable): ((unit: number) => Resembling) => {
  const { tokens, postingStart } = image;
  const listed = openKeys(image);
  const keys = new Uint32Array(KEYS_MAX);
  const tokenStamp = new Uint32Array(tokens.kind.length);
  let stampToken = 0;
  const memory = createWordMemory<Resembling>(MEMORY_BITS);

  const resembling = (u: number): Resembling => {
    stampToken++;
    const list: number[] = [];
    const scores: number[] = [];
    let top = 0;
    let names = 0;
    let hasJoined = false;
    let hasAcronym = false;
    const n = writeKeys(asked, u, 'query', keys);
    for (let k = 0; k < n; k++) {
      const start = listed.startOf(keys[k]!);
      if (start < 0) continue;
      const end = listed.endOf(keys[k]!, start);
      for (let place = start; place < end; place++) {
        const token = listed.tokenAt(place);
        if (tokenStamp[token] === stampToken) continue;
        tokenStamp[token] = stampToken;
        const s = tokenSimilarity(asked, u, tokens, token);
        if (s === 0) continue;
        list.push((token << RULE_BITS) | TOKEN_RULES.indexOf(lastRule()));
        scores.push(s);
        if (tokens.form[token] !== FORM.plain) hasJoined = true;
        if (tokens.kind[token] === KIND.acronym) hasAcronym = true;
        if (similarityTop(s) > top) top = similarityTop(s);
        names += postingStart[token + 1]! - postingStart[token]!;
      }
    }
    return list.length === 0 ? NOTHING_ALIKE : { words: list, similarities: scores, top, names, hasJoined, hasAcronym };
  };

  /** What resembles a word does not change while the index is open: words come again, names do not. */
  return (unit) =>
    asked.form[unit] === FORM.plain
      ? memory.recall(tokenText(asked, unit), asked.kind[unit]! * 16 + asked.script[unit]!, () => resembling(unit))
      : resembling(unit);
};
