/** Reading a firm's name: legal forms, trade words and places are known before anything is measured. */
import type { FoldedWord, Script } from './fold.ts';
import { splitCompound } from './name-compound.ts';
import { GLUED, joinDotted, LEGAL, splitEastAsianFirm, splitGlued } from './name-firm-words.ts';
import {
  ADDRESSED,
  BRANCH_WORDS,
  BUSINESS,
  BUSINESS_AMBIGUOUS,
  BUSINESS_IN_FIRMS_ONLY,
  HAN_PARTS,
  NATIVE,
  NUMBER_MARKS,
  NUMBERS,
  PARTICLES,
  PLACES,
} from './name-lexicon.ts';
import { corrected } from './name-misspelt.ts';
import { commonness, isFiller, NAME_PARTS_MAX, type NamePart, type PartKind, weigh } from './name-part.ts';

export const readFirm = (folded: readonly FoldedWord[]): NamePart[] => {
  const words = joinDotted(folded.flatMap(splitEastAsianFirm)).flatMap(splitGlued);
  const parts: NamePart[] = [];
  const add = (text: string, written: string, kind: PartKind, script: Script): void => {
    if (parts.length >= NAME_PARTS_MAX) return;
    const common = commonness(text);
    parts.push({
      text,
      written,
      kind,
      script,
      common,
      weight: weigh(text, kind, 'firm', common),
      family: false,
      head: false,
      patronymic: false,
      afterComma: false,
    });
  };
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    const native = word.script === 'latin' ? undefined : NATIVE.get(word.native);
    const text = native ?? word.text;
    let used = 1;
    let matched: string | undefined;
    let kind: PartKind = 'word';
    for (let n = Math.min(PHRASE_LENGTHS.get(text) ?? 1, words.length - i); n >= 1 && matched === undefined; n--) {
      const phrase =
        n === 1
          ? text
          : words
              .slice(i, i + n)
              .map((w) => w.text)
              .join('_');
      matched = text.startsWith('=') ? text : LEGAL.get(phrase);
      kind = 'legal';
      if (matched === undefined) {
        matched = BUSINESS_AMBIGUOUS.has(phrase) ? phrase : BUSINESS.get(phrase);
        kind = 'generic';
      }
      if (matched === undefined) {
        matched = PLACES.get(phrase);
        kind = 'place';
      }
      if (matched !== undefined) used = n;
    }
    if (matched === undefined && word.script === 'latin') {
      const known = corrected(text);
      if (known !== text) {
        matched = LEGAL.get(known) ?? BUSINESS.get(known) ?? PLACES.get(known);
        kind = LEGAL.has(known) ? 'legal' : BUSINESS.has(known) ? 'generic' : 'place';
      }
    }
    const isLegalAlone = kind === 'legal' && matched !== undefined && words.length === used;
    const written =
      used === 1
        ? text
        : words
            .slice(i, i + used)
            .map((w) => w.text)
            .join('');
    const isOwnName = parts.some((p) => p.kind === 'word');
    if (isOwnName ? BRANCH_WORDS.has(text) : ADDRESSED.has(text)) add(text, text, 'title', word.script);
    else if (NUMBER_MARKS.has(text) && /^\d/.test(words[i + 1]?.text ?? '')) add('no', '', 'particle', word.script);
    else if (matched !== undefined && !isLegalAlone) add(matched, written, kind, word.script);
    else if (NUMBERS.has(text) && words.length > 1) add(NUMBERS.get(text)!, text, 'number', word.script);
    else if (/^\d+$/.test(text))
      add(text.replace(/^0+(?=\d)/, ''), text, parts.at(-1)?.kind === 'title' ? 'title' : 'number', word.script);
    else if (PARTICLES.has(text) && words.length > 1) add(PARTICLES.get(text)!, text, 'particle', word.script);
    else if (text.length === 1) add(text, text, 'initial', word.script);
    else {
      splitCompound(word, text).forEach((w, k) => {
        add(w.text, k === 0 ? text : '', isFiller(w.text) ? 'filler' : 'word', word.script);
      });
    }
    i += used;
  }
  return parts;
};

/** Most words a phrase of the tables starting with this word has. */
const phraseLengths = (...tables: ReadonlyMap<string, unknown>[]): ReadonlyMap<string, number> => {
  const lengths = new Map<string, number>();
  for (const table of tables) {
    for (const phrase of table.keys()) {
      const all = phrase.split('_');
      if (all.length > 1 && all.length > (lengths.get(all[0]!) ?? 1)) lengths.set(all[0]!, all.length);
    }
  }
  return lengths;
};
const PHRASE_LENGTHS = phraseLengths(LEGAL, BUSINESS, PLACES);

export const looksLikeFirm = (words: readonly FoldedWord[]): boolean => {
  let generic = 0;
  for (const word of words) {
    if (word.script === 'han' || word.script === 'kana' || word.script === 'hangul') {
      for (const part of HAN_PARTS.keys()) if (part.length > 1 && word.native.includes(part)) return true;
      continue;
    }
    const text = NATIVE.get(word.native) ?? word.text;
    if (BUSINESS.has(text) && !BUSINESS_IN_FIRMS_ONLY.has(text)) generic++;
  }
  if (generic > 0) return true;
  const parts = words.length > 1 && words.some(mayBeLegal) ? readFirm(words) : [];
  const legal = parts.findIndex((p) => p.kind === 'legal');
  if (legal === 0 && parts.length > 1) return PREFIXED_FORMS.has(words[0]!.text);
  return legal === parts.length - 1 && legal > 0 && parts[legal]!.text !== '=form';
};

const LEGAL_PIECES: ReadonlySet<string> = new Set([...LEGAL.keys()].flatMap((phrase) => phrase.split('_')));

/** False for a word that is in no legal form, whole, misspelt, glued to another or spelled by its letters. */
const mayBeLegal = ({ text, script }: FoldedWord): boolean =>
  script !== 'latin' ||
  text.length === 1 ||
  LEGAL_PIECES.has(text) ||
  (text.length >= 7 && GLUED.test(text)) ||
  corrected(text) !== text;

/** Legal forms that stand before the name. */
const PREFIXED_FORMS = new Set(['ooo', 'oao', 'pao', 'zao', 'ao', 'jsc', 'pt', 'ojsc', 'pjsc', 'cjsc']);
