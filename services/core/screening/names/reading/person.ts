/** Reading a person's name: titles, particles, family and given names, and compounds in their parts. */
import type { FoldedWord, Script } from '../../fold/fold.ts';
import {
  FAMILY_NAMES,
  HONORIFICS,
  KOREAN_FAMILY_NAMES,
  NATIVE,
  ORIGINS,
  PARTICLES,
  SPELLINGS,
  SYLLABLES,
  TITLES_ANYWHERE,
  TITLES_BEFORE,
  VIETNAMESE_FAMILY_NAMES,
} from '../lexicon/common.ts';
import { GIVEN_PLACES, PLACES } from '../lexicon/firms.ts';
import { isGivenInVietnam } from '../lexicon/two-given.ts';
import { splitCompound } from './compound.ts';
import { splitEastAsianPerson } from './east-asian.ts';
import {
  commonness,
  isFiller,
  isPatronymic,
  NAME_PARTS_MAX,
  type NamePart,
  type PartKind,
  plainPart,
  weigh,
} from './part.ts';

export const readPerson = (folded: readonly FoldedWord[]): NamePart[] => {
  const words = withoutPlace(folded.flatMap((word) => splitEastAsianPerson(word, folded))).flatMap(unglueParticle);
  const comma = words.findIndex((w) => w.comma);
  const given = comma >= 0 ? comma + 1 : 0;
  const plain: { text: string; written: string; script: Script; kind: PartKind; weight?: number; at: number }[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const native = word.script === 'latin' ? undefined : NATIVE.get(word.native);
    const split = native === undefined ? splitCompound(word, word.text) : [{ text: native }];
    split.forEach((w, k) => {
      plain.push({
        ...((i === 0 || i + 1 === words.length) && isSyllable(word)
          ? { text: w.text, kind: 'word' as const }
          : words.length > 2 && HONORIFICS.has(w.text) && areTitles(words.slice(given, i))
            ? { text: w.text, kind: 'title' as const }
            : personPart(w.text, i, words)),
        written: k === 0 ? (native ?? word.text) : '',
        script: isExactly(native) ? 'latin' : word.script,
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
  if ((eastAsian && words.length <= 3) || isVietnamese(plain.map((p) => p.text))) family = firstWord;
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
      ...plainPart({
        text,
        written,
        kind,
        script,
        common,
        weight: part.weight ?? weigh(text, kind, 'person', common) * (isOrigin(plain, i) ? ORIGIN_SHARE : 1),
      }),
      family: isFamily(part, i),
      head: heads.includes(i),
      patronymic: kind === 'word' && isPatronymic(text),
      afterComma: comma >= 0 && part.at > comma,
    };
  });
};

/** Characters that stand for syllables are, at either end of a name, no particles and titles by how they sound. */
const isSyllable = ({ script, text, native }: FoldedWord): boolean =>
  (script === 'han' || script === 'hangul') && !NATIVE.has(native) && text.length > 1;

/** A known name of another script is its Latin form and no other near it, but for one that its bearers mistake themselves. */
const isExactly = (native: string | undefined): boolean =>
  native !== undefined && SPELLINGS.has(native) && native !== 'salih';

/** `al-Libi`, the Libyan: where somebody is from tells less than a name, and is put on and left off. */
const isOrigin = (plain: readonly { text: string; kind: PartKind }[], i: number): boolean =>
  ORIGINS.has(plain[i]!.text) && plain[i - 1]?.kind === 'particle' && plain[i - 1]!.text === 'al';
const ORIGIN_SHARE = 0.55;

/** `Tran Thi Lan`: the family name goes first, and with it `van` and `thi` or another Vietnamese name. */
const isVietnamese = ([first, second, ...more]: readonly string[]): boolean =>
  VIETNAMESE_FAMILY_NAMES.has(first!) &&
  (second === 'thi' ||
    second === 'van' ||
    [second, ...more].every((name) => name !== undefined && isGivenInVietnam(name)));

export const isEastern = ({ text }: { text: string }): boolean =>
  FAMILY_NAMES.has(text) || KOREAN_FAMILY_NAMES.has(text) || VIETNAMESE_FAMILY_NAMES.has(text);

const areTitles = (words: readonly FoldedWord[]): boolean => words.every(({ text }) => TITLES_BEFORE.has(text));

/** `Igor Petrov, Moscow`: a place after the whole name is where he lives. */
const withoutPlace = (words: readonly FoldedWord[]): readonly FoldedWord[] => {
  const comma = words.findLastIndex((w, i) => w.comma && i + 1 < words.length);
  if (comma < 1) return words;
  const after = words.slice(comma + 1);
  const place = after.map((w) => w.text).join('_');
  return after.length <= PLACE_WORDS_MAX && PLACES.has(place) && !GIVEN_PLACES.has(place)
    ? words.slice(0, comma + 1).map((w, i) => (i === comma ? { ...w, comma: false } : w))
    : words;
};
const PLACE_WORDS_MAX = 3;

/** `vandenberghe`, `delacruz`, `benali`: particles written to the name they stand before. */
const unglueParticle = (word: FoldedWord): FoldedWord[] => {
  const isLikely = word.script === 'latin' && word.text.length > 5 && 'bdv'.includes(word.text[0]!);
  const glued = isLikely ? GLUED_PARTICLE.exec(word.text) : null;
  if (glued === null) return [word];
  const particle = glued[1] ?? glued[3]!;
  const name = glued[2] ?? glued[4]!;
  return [
    { ...word, text: PARTICLES_GLUED.get(particle)!, native: word.text, comma: false, stop: false },
    { ...word, text: name, native: name },
  ];
};
const PARTICLES_GLUED: ReadonlyMap<string, string> = new Map([
  ['vanden', 'van'],
  ['vander', 'van'],
  ['vande', 'van'],
  ['vonder', 'von'],
  ['dela', 'de'],
  ['delas', 'de'],
  ['delos', 'de'],
  ['della', 'de'],
  ['ben', 'bin'],
  ['bin', 'bin'],
  ['bel', 'bin'],
]);
const GLUED_PARTICLE =
  /^(?:(vande[nr]?|vonder|delas?|delos|della)([b-z][a-z]{3,})|(b[ei]n|bel)(ali|salah|salih|salem|salim|ahmed|ahmad|mohamm?[ae]d|youss?ef|yusuf|khalifa|khaled|khalid|ammar|aissa|saad|slimane|omar|othman|hassan|hass?ine|hussein|hocine|hamed|hamid|hamza|rabah|brahim|ibrahim|mansour|nass?er|tah[ae]r|abdallah|yah(?:i?y|i)a|lad[ei]n|moussa|salman|zayed|kirane|hadj|haj|kacem|gacem|mokhtar|mukhtar|khadem|arbi|aid|abb[ae]s|kheir|khir))$/;

/** Which of a name's bearers in a family: off the other's, another person; left out, the same. */
const GENERATIONS: ReadonlyMap<string, string> = new Map([
  ['sr', '1'],
  ['snr', '1'],
  ['senior', '1'],
  ['jr', '2'],
  ['jnr', '2'],
  ['junior', '2'],
  ['ii', '2'],
  ['iii', '3'],
  ['iv', '4'],
]);
const GENERATION_WEIGHT = 0.1;

const isGeneration = (words: readonly FoldedWord[], i: number): boolean =>
  i > 0 &&
  words.length > 2 &&
  GENERATIONS.has(words[i]!.text) &&
  (words[i]!.text !== 'sr' || i === words.length - 1 || words[i]!.comma);

interface Read {
  readonly text: string;
  readonly kind: PartKind;
  /** Where not its kind's. */
  readonly weight?: number;
}

const personPart = (text: string, i: number, words: readonly FoldedWord[]): Read => {
  const count = words.length;
  if (isGeneration(words, i)) return { text: GENERATIONS.get(text)!, kind: 'number', weight: GENERATION_WEIGHT };
  if (isFiller(text)) return { text, kind: 'filler' };
  if (/^\d+$/.test(text)) return { text, kind: 'number' };
  if (isHonorary(words, i)) return { text, kind: 'title' };
  if (words[i]!.stop && DIGRAPH.test(text)) return { text, kind: 'initial' };
  if (isBurmeseTitle(words, i)) return { text, kind: 'title' };
  if (text.length === 1)
    return { text, kind: count > 1 && (text === 'e' || text === 'y') && i > 0 ? 'particle' : 'initial' };
  const particle = PARTICLES.get(text);
  if (particle !== undefined && count > 1 && !(i === 0 && words[0]!.comma)) return { text: particle, kind: 'particle' };
  if (count === 2 && i === 1 && NUMERALS.has(text)) return { text, kind: 'number' };
  if (TITLES_ANYWHERE.has(text)) return { text, kind: 'title' };
  if (TITLES_BEFORE.has(text) && i < count - 1) return { text, kind: 'title' };
  if (words[i]!.stop && i < count - 2 && TITLES_CUT.has(text)) return { text, kind: 'title' };
  return { text, kind: 'word' };
};

/** Titles as they are cut short with a full stop; without one they are names. */
const TITLES_CUT = new Set(
  'pres sen min amb sec gov dep rep cong chm chmn dir supt insp ing arch lic cmdr comdr cdr adm vadm radm mar mgr msgr insp ofc'.split(
    ' ',
  ),
);

/** `U Min Aung Hlaing`: Mr and Mrs before a name of which every word is a syllable of Burmese names. */
const BURMESE_TITLES = new Set(['u', 'daw', 'ko', 'ma', 'bo', 'sayadaw', 'bogyoke']);
const BURMESE_SYLLABLES = new Set(
  (
    'aung aye bo chit hla hlaing hnin htay htet htin htun htut htwe khaing khin khine kyaw kyi kyin kywe lay lin lwin maung min moe mon mya myat myint myo ' +
    'naing nan nay nwe nyan nyein nyi nyo nyunt ohn oo pe phone phyo pyae pyone san sann sein shein shwe soe su suu swe tha than thandar thant thaung thaw thein thet ' +
    'thida thin thiri thu thura thwin tin tint toe tun wai wah win wunna wut yan yadanar ye yi yin zar zaw zay zayar zeya zin zun hein htoo htin linn maw may mar ne'
  ).split(' '),
);
/** A name of such syllables is told by each of them, as a Chinese one is. */
export const isBurmeseSyllable = (text: string): boolean => BURMESE_SYLLABLES.has(text);

const isBurmeseTitle = (words: readonly FoldedWord[], i: number): boolean =>
  i === 0 &&
  words.length > 2 &&
  BURMESE_TITLES.has(words[0]!.text) &&
  !words[0]!.comma &&
  words.every(({ text }, k) => k === 0 || BURMESE_SYLLABLES.has(text));

/** `Dr. h. c.`: no initials, but what sort of doctor. */
const isHonorary = (words: readonly FoldedWord[], i: number): boolean => {
  const at = words[i]!.text === 'h' ? i : words[i]!.text === 'c' ? i - 1 : 0;
  return at > 0 && words[at]!.text === 'h' && words[at + 1]?.text === 'c' && TITLES_BEFORE.has(words[at - 1]!.text);
};

/** `Yu. V.`, `Th. Z.`: one letter of another alphabet, or one sound, and a full stop. */
const DIGRAPH = /^(?:[cgkpstz]h|y[aeiou]|i[aeu]|kh|ts|tz|dz|dj|dh|shch)$/;

/** After a single name, a sovereign's. */
const NUMERALS = new Set(['ii', 'iii', 'iv']);
