/** Reading a firm's name: legal forms, trade words and places are known before anything is measured. */
import type { FoldedWord, Script } from '../../fold/fold.ts';
import { numberWords } from '../../words/numbers.ts';
import { PARTICLES } from '../lexicon/common.ts';
import {
  ADDRESSED,
  BRANCH_WORDS,
  BUSINESS,
  BUSINESS_AMBIGUOUS,
  BUSINESS_IN_FIRMS_ONLY,
  FIRM_PARTICLES,
  HAN_PARTS,
  KINDS_IN_INITIALS,
  KINDS_OF_FIRM,
  MEANINGS,
  NATIVE_OF_FIRMS,
  NUMBER_MARKS,
  NUMBERS,
  PLACES,
  RUSSIAN_FORMS,
} from '../lexicon/firms.ts';
import { readChinese } from '../lexicon/pinyin.ts';
import { splitCompound } from './compound.ts';
import { markLeadingPlace } from './firm-order.ts';
import { respelled } from './firm-respelled.ts';
import { romanised } from './firm-romanised.ts';
import { unshortened } from './firm-short.ts';
import { cutForm, GLUED, joinDotted, LEGAL, mayEndGlued, splitEastAsianFirm, splitGlued } from './firm-words.ts';
import { corrected, isMisspeltForm } from './misspelt.ts';
import { commonness, isFiller, NAME_PARTS_MAX, type NamePart, type PartKind, plainPart, weigh } from './part.ts';

export const readFirm = (folded: readonly FoldedWord[]): readonly NamePart[] => {
  const words = respelled(joinDotted(folded.flatMap(splitEastAsianFirm)).flatMap(splitGlued));
  const parts: NamePart[] = [];
  const add = (text: string, written: string, kind: PartKind, script: Script): void => {
    if (parts.length >= NAME_PARTS_MAX) return;
    const part = firmPart(text, written, kind, script);
    const weight = kind === 'legal' ? (MERE_FORMS.has(text) ? MERE_FORM_WEIGHT : part.weight) : part.weight;
    parts.push({ ...part, weight: kind === 'generic' && FORM_LIKE.has(text) ? FORM_LIKE_WEIGHT : weight });
  };
  /** The part after which a comma stands. */
  let comma = -1;
  for (let i = 0; i < words.length; ) {
    const word = words[i]!;
    const { script } = word;
    const text = nativeText(word);
    const cut = i > 0 ? cutForm(words.slice(i)) : undefined;
    const known =
      cut === undefined
        ? asForm(knownPhrase(words, i, text))
        : { text: cut, kind: 'legal' as const, used: words.length - i };
    const used = known?.used ?? 1;
    const written =
      used === 1
        ? text
        : words
            .slice(i, i + used)
            .map((w) => w.text)
            .join('');
    const hasName = parts.some(({ kind }) => kind === 'word' || kind === 'generic' || kind === 'place');
    if (hasName ? BRANCH_WORDS.has(text) : ADDRESSED.has(text)) add(text, text, 'title', script);
    else if (NUMBER_MARKS.has(text) && isNumber(words[i + 1]?.text ?? '')) add('no', '', 'particle', script);
    else if (isNumeral(words, i, text)) add(NUMERALS.get(text)!, text, 'number', script);
    else if (known !== undefined && !(known.kind === 'legal' && used === words.length))
      add(known.text, written, known.kind, script);
    else if (NUMBERS.has(text) && words.length > 1) add(NUMBERS.get(text)!, text, 'number', script);
    else if (NUMBER.test(text))
      add(text.replace(NUMBER, '$1'), text, parts.at(-1)?.kind === 'title' ? 'title' : 'number', script);
    else if (text.length === 1 && DIRECTIONS.has(text) && PLACES.has(words[i + 1]?.text ?? ''))
      add(DIRECTIONS.get(text)!, text, 'generic', script);
    else if (words.length > 1 && (PARTICLES.has(text) || FIRM_PARTICLES.has(text)))
      add(PARTICLES.get(text) ?? FIRM_PARTICLES.get(text)!, text, 'particle', script);
    else if (isKindOfFirm(words, i, text)) add(text, text, 'particle', script);
    else if (words.length > 1 && KINDS_IN_INITIALS.has(text))
      for (const word of KINDS_IN_INITIALS.get(text)!) add(word, text, 'generic', script);
    else if (text.length === 1) add(text, text, 'initial', script);
    else if (ADJECTIVE.test(text)) {
      const place = placeOf(text);
      add(PLACES.get(place) ?? place, text, PLACES.has(place) ? 'place' : 'word', script);
    } else {
      splitCompound(word, text).forEach((w, k) => {
        add(w.text, k === 0 ? text : '', isFiller(w.text) ? 'filler' : 'word', script);
      });
    }
    i += used;
    if (words[i - 1]!.comma) comma = parts.length;
  }
  return markLeadingPlace(easeTail(easeBranch(joinImportExport(parts), comma)));
};

/** `Star Shipping II`; `I` where the own name ends and no other word can follow an `and`. */
const isNumeral = (words: readonly FoldedWord[], i: number, text: string): boolean =>
  i > 0 && NUMERALS.has(text) && (text !== 'i' || i + 1 === words.length || LEGAL.has(words[i + 1]!.text));
const NUMERALS: ReadonlyMap<string, string> = new Map([
  ['i', '1'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);

const isNumber = (text: string): boolean => /^\d/.test(text) || NUMBERS.has(text);

/** Before a place. */
const DIRECTIONS: ReadonlyMap<string, string> = new Map([
  ['n', 'north'],
  ['s', 'south'],
  ['e', 'east'],
  ['w', 'west'],
]);

/** `norilskiy`, `norilskaya`: of a place, in any gender and spelling, or the place itself. */
const ADJECTIVE = /^[a-z]{4,}sk(?:[iy]|[iy][iyj]|a[iyj]a|oy?e|oje|oi|oy|ogo|ie|iye)$/;
const placeOf = (text: string): string => {
  const end = text.lastIndexOf('sk');
  const stem = text.slice(0, end);
  if (!PLACES.has(`${stem}sk`)) {
    const place = ENDINGS_OF_PLACES.map(([of, to]) => stem.replace(of, to)).find((name) => PLACES.has(name));
    if (place !== undefined) return place;
  }
  return `${stem}sk`.replace(/(grad|gorod|burg)sk$/, '$1');
};
/** What a place is called whose adjective has this before `-skiy`: `ural`, `tul-` of Tula, `gorkov-` of Gorky, `yaltin-` of Yalta. */
const ENDINGS_OF_PLACES: readonly (readonly [RegExp, string])[] = [
  [/$/, ''],
  [/$/, 'a'],
  [/ov$/, 'y'],
  [/ov$/, 'o'],
  [/in$/, 'a'],
  [/zh$/, 'g'],
  [/zh$/, 'ga'],
];

/** In a Russian firm's name beside its legal form, or before all with that at the end: what kind of firm it is, in initials. */
const isKindOfFirm = (words: readonly FoldedWord[], i: number, text: string): boolean => {
  if (text.length > 5 || !KINDS_OF_FIRM.has(text) || words.length < 3) return false;
  const isForm = (word: FoldedWord | undefined): boolean => word !== undefined && RUSSIAN_FORMS.has(nativeText(word));
  return isForm(words[i - 1]) || isForm(words[i + 1]) || (i === 0 && isForm(words.at(-1)));
};

const firmPart = (text: string, written: string, kind: PartKind, script: Script): NamePart => {
  const common = commonness(text);
  return plainPart({ text, written, kind, script, common, weight: weigh(text, kind, 'firm', common) });
};

/** Trade words that are put on and left off nearly as legal forms are. */
const FORM_LIKE = new Set(['corporation', 'enterprises', 'group', 'concern', 'establishment', 'industryandtrade']);
const FORM_LIKE_WEIGHT = 0.22;

/** Legal forms that say no more than that it is a firm. */
const MERE_FORMS = new Set(['=company', '=form']);
const MERE_FORM_WEIGHT = 0.06;

/** `4`, `004`, `4th`. */
const NUMBER = /^0*(\d+)(?:st|nd|rd|th)?$/;

interface Known {
  readonly text: string;
  readonly kind: PartKind;
  /** Words it consists of. */
  readonly used: number;
}

/** The longest legal form, trade word, place or word with a meaning that starts here, or one misspelt. */
const knownPhrase = (words: readonly FoldedWord[], i: number, text: string): Known | undefined => {
  for (let used = Math.min(PHRASE_LENGTHS.get(text) ?? 1, words.length - i); used >= 1; used--) {
    const phrase =
      used === 1
        ? text
        : words
            .slice(i, i + used)
            .map(nativeText)
            .join('_');
    const found = knownWord(phrase) ?? (used > 1 ? knownWord(inFull(words.slice(i, i + used))) : undefined);
    if (found !== undefined && !(isRareForm(found, phrase) && i > 0 && i + used < words.length)) return found;
  }
  if (words[i]!.script !== 'latin') return undefined;
  const meant = corrected(text, i > 0 && i + 2 >= words.length);
  if (meant !== text && !(BUSINESS.has(meant) && isChinese(text))) return knownWord(meant);
  if (ELIDED.test(text) && PLACES.has(text.slice(1))) return knownWord(text.slice(1));
  if (text.endsWith('s') && PLACES.has(text.slice(0, -1))) return knownWord(text.slice(0, -1));
  if (text.length >= SLAVIC_MIN && text.includes('j')) return knownWord(withoutJ(text));
  const spelled = romanised(text);
  if (spelled !== undefined) return knownWord(spelled);
  const short = i > 0 || words[i]!.stop ? unshortened(words[i]!) : undefined;
  return short === undefined ? undefined : knownWord(short);
};

/** `d'Iran`, `l'Egypte`. */
const ELIDED = /^[dl][aeiou]/;

/** `Zhongxing` is no slip of `zhongxin`, a centre. */
const isChinese = (text: string): boolean => {
  const reading = readChinese(
    Uint8Array.from(text, (c) => c.charCodeAt(0)),
    0,
    text.length,
  );
  return (reading?.isPinyin && reading.isMarked) ?? false;
};

/** `cargo svcs`: a phrase of which words are written short. */
const inFull = (words: readonly FoldedWord[]): string =>
  words
    .map((word) => {
      const text = nativeText(word);
      const meaning = BUSINESS.get(text);
      return meaning !== undefined && meaning[0] === text[0] && meaning.length > text.length ? meaning : text;
    })
    .join('_');

/** `compagnie` is `company`, which is a legal form as soon as a word. */
const asForm = (known: Known | undefined): Known | undefined =>
  known?.kind === 'generic' && known.text === 'company' ? { ...known, text: '=company', kind: 'legal' } : known;

/** `torgovyj`, `zavodskaja`: the j of some romanisations is the y of others. */
const withoutJ = (text: string): string => text.replace(/([iy])j$/, '$1').replaceAll('j', 'y');
const SLAVIC_MIN = 6;

/** A word as firms' names have it, whatever its script. */
const nativeText = ({ text, script, native }: FoldedWord): string => {
  if (script === 'latin') return text;
  const known = NATIVE_OF_FIRMS.get(native);
  return known ?? (native.endsWith('ه') ? NATIVE_OF_FIRMS.get(`${native.slice(0, -1)}ة`) : undefined) ?? text;
};

/** A short form of the register that few firms have: amid a name it is a word. */
const isRareForm = ({ text }: Known, phrase: string): boolean => text === '=form' && phrase.length <= 3;

/**
 * Every phrase of the tables as what it is, by its number: legal forms before trade words, those before places and these
 * before meanings.
 */
const { phrases, known } = (() => {
  const phrases = numberWords();
  const known: (Known | undefined)[] = [undefined];
  const kinds = new Map<string, Known>();
  const add = (table: Iterable<readonly [string, string]>, kind: PartKind): void => {
    for (const [phrase, text] of table) {
      if (phrases.add(phrase) < known.length) continue;
      const used = phrase.split('_').length;
      const key = `${kind} ${used} ${text}`;
      if (!kinds.has(key)) kinds.set(key, { text, kind, used });
      known.push(kinds.get(key));
    }
  };
  add(LEGAL, 'legal');
  add(
    [...BUSINESS_AMBIGUOUS.keys()].map((phrase) => [phrase, phrase]),
    'generic',
  );
  add(BUSINESS, 'generic');
  add(PLACES, 'place');
  add(MEANINGS, 'word');
  return { phrases, known };
})();
const knownWord = (phrase: string): Known | undefined =>
  phrase.startsWith('=') ? { text: phrase, kind: 'legal', used: 1 } : known[phrases.of(phrase)];

/** `Import and Export`, `export-import` and `impex` are one trade. */
const joinImportExport = (parts: readonly NamePart[]): readonly NamePart[] => {
  const at = parts.findIndex(({ text }) => text === 'import' || text === 'export');
  if (at < 0) return parts;
  const next = parts[at + 1]?.kind === 'particle' ? at + 2 : at + 1;
  const other = parts[at]!.text === 'import' ? 'export' : 'import';
  if (parts[next]?.text !== other) return parts;
  const written = parts
    .slice(at, next + 1)
    .map((p) => p.written)
    .join('');
  return [...parts.slice(0, at), { ...parts[at]!, text: 'importexport', written }, ...parts.slice(next + 1)];
};

/** `Bank Sepah, Frankfurt Branch`, `Iran Air Hamburg Office`: which of a firm's doors, and where it is, from the place on. */
const easeBranch = (parts: readonly NamePart[], comma: number): readonly NamePart[] => {
  const door = parts.findLastIndex(({ text, kind }) => kind === 'title' || (kind === 'generic' && text === 'office'));
  if (door < 2 || !parts.slice(door + 1).every(({ kind }) => SLIGHT_KINDS.has(kind))) return parts;
  let from = door;
  while (from > 1 && isOfBranch(parts[from - 1]!)) from--;
  if (comma > 0 && comma < from) from = comma;
  // `Bank Orumiyeh, Frankfurt Branch`: the place before the comma is all that the bank is called.
  if (comma > from && comma <= door && parts.slice(0, from).every(({ kind }) => kind === 'generic')) from = comma;
  if (from === door && parts[door]!.kind === 'generic') return parts;
  return parts.map((part, i) =>
    i < from || part.kind === 'legal' ? part : { ...part, kind: 'title', weight: weigh(part.text, 'title', 'firm', 0) },
  );
};
const isOfBranch = ({ text, kind }: NamePart): boolean =>
  kind === 'title' || kind === 'place' || (kind === 'generic' && OFFICE_KINDS.has(text)) || OFFICE_WORDS.has(text);
/** `rep` is read as a republic, whatever it is short for. */
const OFFICE_KINDS = new Set(['agency', 'republic', 'region', 'marketing', 'central', 'general']);
const OFFICE_WORDS = new Set(['liaison', 'main', 'field', 'local', 'registered']);
const SLIGHT_KINDS: ReadonlySet<PartKind> = new Set(['legal', 'title', 'place', 'particle']);

/** What follows a legal form says what the firm does and where, and is left out as often as not. */
const easeTail = (parts: readonly NamePart[]): readonly NamePart[] => {
  const form = parts.findLastIndex(({ kind }) => kind === 'legal');
  const own = parts.findIndex(({ kind }) => kind === 'word' || kind === 'generic');
  if (own < 0 || form < own || form + 1 === parts.length) return parts;
  return parts.map((part, i) =>
    i > form && part.weight > TAIL_WEIGHT ? { ...part, weight: tailWeight(part.weight) } : part,
  );
};
const TAIL_WEIGHT = 0.1;
const TAIL_SHARE = 0.5;
const tailWeight = (weight: number): number => Math.max(TAIL_WEIGHT, Math.round(200 * TAIL_SHARE * weight) / 200);

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
    const text = word.script === 'latin' ? word.text : (NATIVE_OF_FIRMS.get(word.native) ?? word.text);
    if (BUSINESS.has(text) && !BUSINESS_IN_FIRMS_ONLY.has(text)) generic++;
  }
  if (generic > 0) return true;
  const parts = words.length > 1 && (mayStartLegal(words[0]!) || mayEndLegal(words.at(-1)!)) ? readFirm(words) : [];
  const legal = parts.findIndex((p) => p.kind === 'legal');
  if (legal === 0 && parts.length > 1) return PREFIXED_FORMS.has(words[0]!.text);
  return legal === parts.length - 1 && legal > 0 && parts[legal]!.text !== '=form';
};

const LEGAL_ENDS: ReadonlySet<string> = new Set(
  [...LEGAL].flatMap(([phrase, legal]) => (legal === '=form' ? [] : phrase.split('_').slice(-1))),
);

/** False for a word that ends no legal form, whole, misspelt, glued to another or spelled by its letters. */
const mayEndLegal = ({ text, script }: FoldedWord): boolean =>
  script !== 'latin' ||
  text.length === 1 ||
  LEGAL_ENDS.has(text) ||
  (mayEndGlued(text) && GLUED.test(text)) ||
  isMisspeltForm(text);

const mayStartLegal = ({ text, script }: FoldedWord): boolean => script !== 'latin' || PREFIXED_FORMS.has(text);

/** Legal forms that stand before the name. */
const PREFIXED_FORMS = new Set(['ooo', 'oao', 'pao', 'zao', 'ao', 'jsc', 'pt', 'ojsc', 'pjsc', 'cjsc']);
