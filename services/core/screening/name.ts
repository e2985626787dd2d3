/**
 * Reading a name: its words become parts, each of a kind known before anything is measured (legal form, trade word, place,
 * particle, title, number, initial) and with a weight. The same reading serves lists, queries and pairs.
 */
import { type FoldedWord, foldWords, type Script } from './fold.ts';
import { NAME_FREQUENCY } from './name-frequency.generated.ts';
import { LEGAL_FORMS } from './name-legal.generated.ts';
import {
  ADDRESSED,
  BRANCH_WORDS,
  BUSINESS,
  BUSINESS_AMBIGUOUS,
  BUSINESS_IN_FIRMS_ONLY,
  FAMILY_NAMES,
  HAN_PARTS,
  HONORIFICS,
  KOREAN_FAMILY_NAMES,
  LEGAL_CLASSES,
  NATIVE,
  NUMBER_MARKS,
  NUMBERS,
  ORIGINS,
  PARTICLES,
  PLACES,
  SYLLABLES,
  TITLES_ANYWHERE,
  TITLES_BEFORE,
  VIETNAMESE_FAMILY_NAMES,
} from './name-lexicon.ts';
import { GIVEN_NAME_TRANSLATIONS, GIVEN_NAME_VARIANTS } from './name-variants.ts';

export const PART_KINDS = [
  'word',
  'generic',
  'place',
  'legal',
  'particle',
  'title',
  'number',
  'initial',
  'filler',
] as const;
export type PartKind = (typeof PART_KINDS)[number];

export interface NamePart {
  /** `[a-z0-9]+`, canonical for a trade word or place; a legal form is `=class`. */
  readonly text: string;
  /** The word as folded; '' for the later parts of a word that was split. What neighbours join to. */
  readonly written: string;
  readonly kind: PartKind;
  readonly script: Script;
  /** 0 for a rare word to 1 for the commonest. */
  readonly common: number;
  /** Share in the score, before position, in steps of 1/200. */
  readonly weight: number;
  /** True for what is taken to be the family name. */
  readonly family: boolean;
  /** True for a person's first given name, and for the first family name where a comma says which that is. */
  readonly head: boolean;
}

export interface NameReading {
  readonly parts: readonly NamePart[];
  readonly isFirm: boolean;
  /** A family name of China or Korea and short syllables. */
  readonly isSyllabic: boolean;
}

export type PartySchema = 'person' | 'company' | 'any';

/** Parts read of one name; no listed name has as many. */
export const NAME_PARTS_MAX = 20;

export const readName = (raw: string, schema: PartySchema): NameReading => {
  const words = foldWords(raw);
  switch (schema) {
    case 'person':
      return person(words);
    case 'company':
      return firm(words);
    case 'any':
      return looksLikeFirm(words) ? firm(words) : person(words);
  }
};

const firm = (words: readonly FoldedWord[]): NameReading => ({
  parts: readFirm(words),
  isFirm: true,
  isSyllabic: false,
});

const person = (words: readonly FoldedWord[]): NameReading => {
  const parts = readPerson(words);
  const isShort = parts.length >= 2 && parts.length <= 4 && parts.every((p) => p.text.length <= 6 || isEastAsian(p));
  return { parts, isFirm: false, isSyllabic: isShort && parts.some(isEastern) };
};

/** Written in characters of a syllable each, however long their Latin letters. */
export const isEastAsian = ({ script }: Pick<NamePart, 'script'>): boolean => script === 'han' || script === 'hangul';

/**
 * The names that one listed text holds: the text without what stands in brackets, and each bracketed part that is a name
 * itself: in another script, or several capitalised words, or an acronym.
 */
export const listedForms = (raw: string): string[] => {
  if (!/[([]/.test(raw)) return [raw];
  const outer = raw.replace(/[([][^)\]]*[)\]]?/g, ' ').trim();
  const inner = [...raw.matchAll(/[([]([^)\]]*)/g)]
    .flatMap((m) => m[1]!.split(';'))
    .map((part) =>
      part.replace(/^\s*(?:original script|a\.?k\.?a\.?|f\.?k\.?a\.?|formerly|also|or)\b\s*:?\s*/i, '').trim(),
    )
    .filter((part) => IS_NAME.some((shape) => shape.test(part)));
  const forms = [outer, ...inner].filter((form) => foldWords(form).length > 0);
  return forms.length === 0 ? [raw] : [...new Set(forms)].slice(0, LISTED_FORMS_MAX);
};
const LISTED_FORMS_MAX = 6;
const IS_NAME = [
  /(?![\u2000-\u206f])[\u0250-\uffff]/,
  /^\p{Lu}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]*)+$/u,
  /^\p{Lu}{3,8}$/u,
];

/** Shares in the score by kind: what tells one party from another weighs most. */
const WEIGHTS: Readonly<Record<'person' | 'firm', Readonly<Record<PartKind, number>>>> = {
  person: {
    word: 1,
    generic: 0.7,
    place: 1,
    legal: 0.1,
    particle: 0.1,
    title: 0.08,
    number: 0.6,
    initial: 0.35,
    filler: 0.4,
  },
  firm: {
    word: 1,
    generic: 0.35,
    place: 0.5,
    legal: 0.1,
    particle: 0.07,
    title: 0.12,
    number: 0.9,
    initial: 0.45,
    filler: 0.4,
  },
};

/** A father's name tells less than one's own, and is often left out. */
const PATRONYMIC_SHARE = 0.55;
const IS_PATRONYMIC = /[a-z]{3}(?:[oe]vich|[oe]vna|ichna)$/;

/** How common the words of names are; given names with known variants are borne by many, listed or not. */
const COMMONNESS: ReadonlyMap<string, number> = new Map([
  ...`${GIVEN_NAME_VARIANTS}\n${GIVEN_NAME_TRANSLATIONS}`
    .split(/\s+/)
    .map((name): [string, number] => [name, 51 / 255]),
  ...NAME_FREQUENCY.split(',').map((entry): [string, number] => {
    const [word, n] = entry.split(' ');
    return [word!, Math.round(255 * Math.min(1, Math.log2(Number(n) / 8) / 6)) / 255];
  }),
]);

/** 0 for a rare word to 1 for the commonest, in steps of 1/255: two parties share these by chance. */
export const commonness = (text: string): number => COMMONNESS.get(text) ?? 0;

/** What agreement on a part tells, 0 to 1; a listed side needs none. */
export const tellingOf = ({ text, kind, common }: Pick<NamePart, 'text' | 'kind' | 'common'>): number =>
  kind === 'word'
    ? Math.min(1, text.length / TELLING_LENGTH) * (1 - TELLING_COMMON * common)
    : kind === 'number' || kind === 'filler'
      ? 0.2
      : 0.05;
const TELLING_LENGTH = 6;
const TELLING_COMMON = 0.6;

const weigh = (text: string, kind: PartKind, mode: 'person' | 'firm', common: number): number => {
  const base = WEIGHTS[mode][kind] * (mode === 'person' && IS_PATRONYMIC.test(text) ? PATRONYMIC_SHARE : 1);
  return Math.round(200 * (kind === 'word' ? base * (1 - 0.35 * common) : base)) / 200;
};

// --- firms -----------------------------------------------------------------------------------------------------------

const LEGAL: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  for (const form of LEGAL_FORMS.split(' ')) map.set(form, '=form');
  for (const [form, legal] of LEGAL_CLASSES) map.set(form.replace(/_+$/, ''), legal);
  return map;
})();

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

const looksLikeFirm = (words: readonly FoldedWord[]): boolean => {
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

/** Shortest trade word, place or legal form that is recognised misspelt. */
const CORRECTED_MIN = 6;
const KNOWN_WORDS: ReadonlySet<string> = new Set(
  [...BUSINESS.keys(), ...PLACES.keys(), ...LEGAL_CLASSES.keys()].filter(
    (word) => word.length >= CORRECTED_MIN && !word.includes('_'),
  ),
);
/** Most words open like none of them: a cheap way out. */
const OPENINGS: ReadonlySet<string> = new Set(
  [...KNOWN_WORDS].flatMap((word) => [word.slice(0, 2), word[0]! + word[2]!, word[0]! + word[0]!]),
);
/** Each known word less one letter → the word. */
const SHORTENED: ReadonlyMap<string, string> = new Map(
  [...KNOWN_WORDS].flatMap((word) =>
    Array.from(word, (_, i): [string, string] => [word.slice(0, i) + word.slice(i + 1), word]),
  ),
);

/** Sums over the letters of known words, whole and less one letter: they stay when letters change places. */
const SUM_BITS = 18;
const LETTER_SUMS = new Uint8Array(2 ** SUM_BITS);
const LETTERS: readonly number[] = Array.from({ length: 128 }, (_, c) => Math.imul(c * c + 7, 0x9e3779b1) >>> 8);
const letterSum = (text: string): number => {
  let sum = 0;
  for (let i = 0; i < text.length; i++) sum += LETTERS[text.charCodeAt(i) & 127]!;
  return sum;
};
const sumSlot = (sum: number): number => sum % (2 ** SUM_BITS - 5);
for (const word of [...KNOWN_WORDS, ...SHORTENED.keys()]) LETTER_SUMS[sumSlot(letterSum(word))] = 1;

/** False when no letter dropped, doubled or moved makes `text` a known word. */
const mayBeMisspelt = (text: string): boolean => {
  const sum = letterSum(text);
  if (LETTER_SUMS[sumSlot(sum)] === 1) return true;
  for (let i = 0; i < text.length; i++)
    if (LETTER_SUMS[sumSlot(sum - LETTERS[text.charCodeAt(i) & 127]!)] === 1) return true;
  return false;
};

/** `copmany`, `limted`, `tradiing`: a letter dropped, doubled or swapped in a word that every firm has. */
const corrected = (text: string): string => {
  if (text.length < CORRECTED_MIN - 1 || !mayBeMisspelt(text) || KNOWN_WORDS.has(text)) return text;
  if (!OPENINGS.has(text.slice(0, 2)) && !OPENINGS.has(text[1]! + text[0]!)) return text;
  const shortened = SHORTENED.get(text);
  if (shortened !== undefined) return shortened;
  for (let i = 0; i < text.length; i++) {
    const less = text.slice(0, i) + text.slice(i + 1);
    if (KNOWN_WORDS.has(less)) return less;
    if (i + 1 === text.length) break;
    const swapped = text.slice(0, i) + text[i + 1] + text[i] + text.slice(i + 2);
    if (KNOWN_WORDS.has(swapped)) return swapped;
  }
  return text;
};

/** Legal forms that stand before the name. */
const PREFIXED_FORMS = new Set(['ooo', 'oao', 'pao', 'zao', 'ao', 'jsc', 'pt', 'ojsc', 'pjsc', 'cjsc']);

const readFirm = (folded: readonly FoldedWord[]): NamePart[] => {
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

const isFiller = (text: string): boolean => text === 'allah' || text === 'abd' || text === 'aldin';

/** `S.A.` and `S A` are one abbreviation. */
const joinDotted = (words: readonly FoldedWord[]): FoldedWord[] => {
  const out: FoldedWord[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (end < words.length && words[end]!.text.length === 1 && words[end]!.text > '9') end++;
    const text = words
      .slice(i, end)
      .map((w) => w.text)
      .join('');
    if (end - i >= 2 && (words[i]!.stop || LEGAL.has(text))) {
      out.push({ ...words[end - 1]!, text, native: text });
      i = end;
    } else {
      out.push(words[i]!);
      i++;
    }
  }
  return out;
};

const GLUED =
  /^([a-z]{3,}?)(company|limited|ltd|llc|ltda|corporation|corp|gmbh|group|trading|holding|industries|industrial|international|shipping|properties|investment|technology|development|engineering|services|enterprises?|logistics|electronics|chemical|petroleum|foundation|exchange)$/;

/** A lost space before a legal form or trade word. */
const splitGlued = (word: FoldedWord): FoldedWord[] => {
  const { text } = word;
  if (text.length < 7 || word.script !== 'latin' || BUSINESS.has(text) || PLACES.has(text) || LEGAL.has(text))
    return [word];
  const glued = GLUED.exec(text);
  if (!glued) return [word];
  return [
    { ...word, text: glued[1]!, native: glued[1]!, comma: false, stop: false },
    { ...word, text: glued[2]!, native: glued[2]! },
  ];
};

const splitEastAsianFirm = (word: FoldedWord): FoldedWord[] => {
  if (word.script !== 'han' && word.script !== 'hangul' && word.script !== 'kana') return [word];
  const out: FoldedWord[] = [];
  const chars = [...word.native];
  let rest = '';
  const flush = (): void => {
    if (rest !== '') out.push(...foldWords(rest));
    rest = '';
  };
  for (let i = 0; i < chars.length; ) {
    let used = 0;
    for (let n = Math.min(6, chars.length - i); n >= 1 && used === 0; n--) {
      const text = HAN_PARTS.get(chars.slice(i, i + n).join(''));
      if (text === undefined || (n === 1 && i === 0)) continue;
      flush();
      out.push({ text, script: word.script, native: '', comma: false, stop: false });
      used = n;
    }
    if (used === 0) {
      const isCityMark = /[市省县區区]/.test(chars[i]!) && rest === '' && out.length > 0;
      if (!isCityMark) rest += chars[i];
      used = 1;
    }
    i += used;
  }
  flush();
  return out;
};

// --- persons ---------------------------------------------------------------------------------------------------------

const readPerson = (folded: readonly FoldedWord[]): NamePart[] => {
  const words = folded.flatMap((word) => splitEastAsianPerson(word, folded.length));
  const comma = words.findIndex((w) => w.comma);
  const given = comma >= 0 ? comma + 1 : 0;
  const plain: { text: string; written: string; script: Script; kind: PartKind; at: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const native = word.script === 'latin' ? undefined : NATIVE.get(word.native);
    const split = native === undefined ? splitCompound(word, word.text) : [{ text: native }];
    split.forEach((w, k) => {
      plain.push({
        ...(i === given && words.length > 2 && HONORIFICS.has(w.text)
          ? { text: w.text, kind: 'title' as const }
          : personPart(w.text, i, words.length)),
        written: k === 0 ? (native ?? word.text) : '',
        script: word.script,
        at: i,
      });
    });
  }
  if (words.length === 2 || words.length === 3) {
    const isSyllables =
      plain.length === words.length && plain.every((p) => p.text.length <= 6) && plain.some(isEastern);
    if (isSyllables)
      for (const p of plain) if (SYLLABLES.has(p.written)) Object.assign(p, { text: p.written, kind: 'word' });
  }
  if (!plain.some((p) => p.kind === 'word'))
    for (const p of plain) if (p.kind !== 'initial' && p.kind !== 'number') p.kind = 'word';
  const isName = (p: { kind: PartKind }): boolean => p.kind === 'word' || p.kind === 'filler';
  const firstWord = plain.findIndex(isName);
  let family = plain.findLastIndex((p) => p.kind === 'word');
  const first = plain[firstWord];
  const eastAsian =
    first !== undefined &&
    (first.script === 'han' ||
      first.script === 'hangul' ||
      (FAMILY_NAMES.has(first.text) && !FAMILY_NAMES.has(plain[family]!.text)));
  if (eastAsian && words.length <= 3) family = firstWord;
  const isFamily = ({ kind, at }: { kind: PartKind; at: number }, i: number): boolean =>
    kind === 'word' && (comma >= 0 ? at <= comma : i === family);
  const heads = [
    plain.findIndex((p, i) => p.kind === 'word' && !isFamily(p, i)),
    comma >= 0 ? plain.findIndex(isFamily) : -1,
  ];
  return plain.slice(0, NAME_PARTS_MAX).map((part, i) => {
    const { text, written, kind, script } = part;
    const common = commonness(text);
    return {
      text,
      written,
      kind,
      script,
      common,
      weight: weigh(text, kind, 'person', common) * (isOrigin(plain, i) ? ORIGIN_SHARE : 1),
      family: isFamily(part, i),
      head: heads.includes(i),
    };
  });
};

/** `al-Libi`, the Libyan: where somebody is from tells less than a name, and is put on and left off. */
const isOrigin = (plain: readonly { text: string; kind: PartKind }[], i: number): boolean =>
  ORIGINS.has(plain[i]!.text) && plain[i - 1]?.kind === 'particle' && plain[i - 1]!.text === 'al';
const ORIGIN_SHARE = 0.7;

const isEastern = ({ text }: { text: string }): boolean =>
  FAMILY_NAMES.has(text) || KOREAN_FAMILY_NAMES.has(text) || VIETNAMESE_FAMILY_NAMES.has(text);

const personPart = (text: string, i: number, count: number): { text: string; kind: PartKind } => {
  if (isFiller(text)) return { text, kind: 'filler' };
  if (/^\d+$/.test(text)) return { text, kind: 'number' };
  if (text.length === 1)
    return { text, kind: count > 1 && (text === 'e' || text === 'y') && i > 0 ? 'particle' : 'initial' };
  const particle = PARTICLES.get(text);
  if (particle !== undefined && count > 1) return { text: particle, kind: 'particle' };
  if (count === 2 && i === 1 && NUMERALS.has(text)) return { text, kind: 'number' };
  if (TITLES_ANYWHERE.has(text)) return { text, kind: 'title' };
  if (TITLES_BEFORE.has(text) && i < count - 1) return { text, kind: 'title' };
  return { text, kind: 'word' };
};

/** After a single name, a sovereign's. */
const NUMERALS = new Set(['ii', 'iii', 'iv']);

const ABD = /^abd(?:ou|u|e|a|o|i)?(?:l|r(?=r)|s(?=s)|n(?=n)|d(?=d)|)(?=[b-df-hj-np-tv-z])([a-z]{4,})$/;
/** `abdelaziz`: the article's l belongs to no word but `latif`. */
const ABD_BEFORE_VOWEL = /^abd(?:ou|u|e|a|o|i)l(?:(at[ei]+f)|([aeiou][a-z]{2,}))$/;
const ABD_ALONE =
  /^abd(?:ou|u|e|a|o)?[lr]?$|^abdus$|^(?:abudl|abedl|abdlu|abdle|badul|badel|adbul|adbel|abbdul|abbdel|abdull|abdell|abduul|abdeel|aabdul|aabdel|abddul|abddel|abdl|bdul|bdel)$/;
const ABDALLAH = /^abd(?:ou|u|e|a|o|i)?ll?a(?:h|hi)?$/;
const WITH_ALLAH = /^([a-z]{3,}?)(?:oull?ah?|u?ll?ah|a?llah|o?llah|e?llah|i?llah|ulla)$/;
const WITH_DIN = /^([a-z]{3,}?)(?:ou|u|e|o|i|a)(?:dd|ld|d)(?:in|een|ine)$/;
/** `nureddin`, not `geraldine`. */
const IS_DIN = /dd(?:in|een|ine)$|ld(?:in|een)$|[eu]ldine$|udin$|edine$/;
const DIN_ALONE = /^(?:al|el|ul|ud|ed|ad|u)?d?d(?:in|een|ine)$/;
const ALLAH_ALONE = /^(?:u|o|a)?ll+ah?$|^allah$/;

/** Arabic names are compounds that Latin writes as one word or several: `abdurrahman`, `habibullah`, `sirajuddin`. */
const splitCompound = (word: FoldedWord, text: string): readonly { text: string }[] => {
  if (text === 'ayatollah') return [{ text }];
  const c = text.charCodeAt(0);
  if (word.script === 'arabic') return splitArabic(word.native, text);
  if (c === 97) {
    if (ABDALLAH.test(text)) return ABD_ALLAH;
    if (ABD_ALONE.test(text)) return ABD_ONLY;
    if (ALLAH_ALONE.test(text)) return ALLAH_ONLY;
    const vowel = ABD_BEFORE_VOWEL.exec(text);
    if (vowel) return [{ text: 'abd' }, { text: vowel[2] ?? `l${vowel[1]}` }];
    const abd = ABD.exec(text);
    if (abd) return [{ text: 'abd' }, { text: abd[1]! }];
  }
  const end = text.charCodeAt(text.length - 1);
  if (text.length >= 4 && (end === 104 || end === 97)) {
    if (ALLAH_ALONE.test(text)) return ALLAH_ONLY;
    const allah = /ull|all|oll|oul|ill|ell/.test(text) ? WITH_ALLAH.exec(text) : null;
    if (allah && text.length >= 7) return [{ text: allah[1]! }, { text: 'allah' }];
  } else if (end === 110 || end === 101) {
    if (text.length >= 3 && DIN_ALONE.test(text)) return DIN_ONLY;
    const din = text.length >= 7 ? WITH_DIN.exec(text) : null;
    if (din && IS_DIN.test(text)) return [{ text: din[1]! }, { text: 'aldin' }];
  }
  if (end === 104 || end === 99 || end === 115 || end === 122 || end === 120 || end === 106 || end === 105) {
    const patronymic = PATRONYMIC.exec(text);
    if (patronymic) return [{ text: `${patronymic[1]}vich` }];
  }
  return [{ text }];
};
/** `vladimirovich`, however it is written. */
const PATRONYMIC = /^([a-z]{2,}[oe])[vw](?:ich|itch|itsch|ic|ics|icz|ych|yc|itsj|itx|ici|itz|its)$/;
const ABD_ALLAH = [{ text: 'abd' }, { text: 'allah' }];
const ABD_ONLY = [{ text: 'abd' }];
const ALLAH_ONLY = [{ text: 'allah' }];
const DIN_ONLY = [{ text: 'aldin' }];

const splitArabic = (native: string, text: string): readonly { text: string }[] => {
  const abd = /^عبدال?(.{3,})$/.exec(native);
  if (abd) return abd[1] === 'له' || abd[1] === 'لله' ? ABD_ALLAH : [{ text: 'abd' }, ...readNative(abd[1]!)];
  const allah = /^(.{3,})(?:الله|اللہ)$/.exec(native);
  if (allah) return [...readNative(allah[1]!), { text: 'allah' }];
  const din = /^(.{3,})(?:الدين|الدین)$/.exec(native);
  if (din) return [...readNative(din[1]!), { text: 'aldin' }];
  const mohammad = /^محمد(.{3,})$/.exec(native);
  if (mohammad && native !== 'محمدی' && native !== 'محمدي') return [{ text: 'mohammad' }, ...readNative(mohammad[1]!)];
  const abu = /^(?:أبو|ابو)(.{3,})$/.exec(native);
  if (abu) return [{ text: 'abu' }, ...readNative(abu[1]!)];
  return /^ال.{3,}$/.test(native) ? readNative(native.slice(2)) : [{ text }];
};

const readNative = (native: string): readonly { text: string }[] => {
  const bare = /^ال.{3,}$/.test(native) ? native.slice(2) : native;
  return [{ text: NATIVE.get(bare) ?? foldWords(bare)[0]?.text ?? bare }];
};

const COMPOUND_SURNAMES = new Set([
  '欧阳',
  '歐陽',
  '司马',
  '司馬',
  '诸葛',
  '諸葛',
  '上官',
  '司徒',
  '夏侯',
  '皇甫',
  '남궁',
  '황보',
  '제갈',
  '선우',
  '독고',
]);
/** Read as a family name differently than in a text. */
const SURNAME_READINGS: ReadonlyMap<string, string> = new Map([
  ['单', 'shan'],
  ['單', 'shan'],
  ['曾', 'zeng'],
  ['解', 'xie'],
  ['仇', 'qiu'],
  ['任', 'ren'],
  ['朴', 'piao'],
  ['查', 'zha'],
  ['区', 'ou'],
  ['區', 'ou'],
  ['盖', 'ge'],
  ['乐', 'yue'],
  ['樂', 'yue'],
  ['翟', 'zhai'],
  ['尉', 'yu'],
  ['김', 'kim'],
  ['이', 'lee'],
  ['리', 'ri'],
  ['박', 'pak'],
  ['최', 'choe'],
  ['정', 'jong'],
  ['강', 'kang'],
  ['조', 'jo'],
  ['유', 'yu'],
  ['류', 'ryu'],
  ['노', 'no'],
  ['로', 'ro'],
  ['구', 'ku'],
  ['국', 'kuk'],
  ['권', 'kwon'],
  ['백', 'paek'],
  ['방', 'pang'],
  ['배', 'pae'],
  ['변', 'pyon'],
]);

/** An unspaced Chinese or Korean name of two to four characters: family name first. */
const splitEastAsianPerson = (word: FoldedWord, count: number): FoldedWord[] => {
  if (word.script !== 'han' && word.script !== 'hangul') return [word];
  const chars = [...word.native];
  if (count > 1 || chars.length < 2 || chars.length > 4) {
    const reading = count > 1 && chars.length === 1 ? SURNAME_READINGS.get(chars[0]!) : undefined;
    return reading === undefined ? [word] : [{ ...word, text: reading }];
  }
  const length = chars.length > 2 && COMPOUND_SURNAMES.has(chars[0]! + chars[1]!) ? 2 : 1;
  const surname = chars.slice(0, length).join('');
  const given = chars.slice(length).join('');
  const [first] = foldWords(surname);
  const [second] = foldWords(given);
  if (!first || !second) return [word];
  return [{ ...first, text: SURNAME_READINGS.get(surname) ?? first.text }, second];
};
