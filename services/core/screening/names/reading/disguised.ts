/** Names written so that a reader still knows them and a machine does not: what else a declared text may show. */
import { shapedName } from '../../fold/shapes.ts';
import { isKnownFamily } from '../lexicon/two-families.ts';
import { isKnownGiven } from '../lexicon/two-given.ts';

interface Disguise {
  readonly doc: string;
  /** A cheap way out: most texts show none of it. */
  readonly may: RegExp;
  readonly read: (text: string) => string;
}

const DISGUISES: readonly Disguise[] = [
  {
    doc: 'letters upside down, of other scripts or put together from marks: `oʞuǝɥɔɯᴉ⊥`, `KΔLΔSHИIKФV`, `|\\/|arta`',
    may: /[\u0180-\u02af\u0370-\u04ff\u1d00-\u1d7f\u2100-\u22ff\u0500-\u052f¢£¤¥§]|[\\|<({[][\\|/_<>)(-]|\(\S*\p{L}/u,
    read: shapedName,
  },
  {
    doc: 'digits and marks for most of the letters: `7!@nj!n 70n9`, `41r`',
    may: /\d|[@$!|€£¥]/,
    read: (text) => unmarked(text, 'i'),
  },
  { doc: 'the same with 1 as l', may: /[1!|]/, read: (text) => unmarked(text, 'l') },
  {
    doc: 'an address or a handle made of the name: `sulim.yamadayev@mail`, `@kim_jong_un`, `#JanNovak`',
    may: /[@#]\p{L}|\S@\S/u,
    read: (text) =>
      text
        .replace(/([^\s@]*[\p{L}\d][._+-]?[\p{L}\d]+)@[\p{L}\d-]+(?:\.[\p{L}\d-]+)*/gu, (whole, local: string) =>
          /[._-]|\d@/.test(local) || /\.\p{L}{2,}$/u.test(whole) ? local.replace(/[._+-]|\d+$/g, ' ').trim() : whole,
        )
        .replace(/(?<!\S)[@#](?=\p{L})([\p{L}_.-]+)/gu, (_, name: string) => name.replace(/[_.-]/g, ' ')),
  },
  {
    doc: 'letters masked: `P*tin`, `Sole#mani`',
    may: /\p{L}[*#?~^=]+\p{L}/u,
    read: (text) => text.replace(/(?<=\p{L})[*#?~^=]+(?=\p{L})/gu, ''),
  },
  {
    doc: 'what is done with a parcel between marks: `*FRAGILE* ODEN *do not bend*`',
    may: /\*[^*]+\*|<[^<>]+>|~[^~]+~/,
    read: (text) => text.replace(/(?<!\p{L})([*~])[^*~]+\1(?!\p{L})|<[^<>]+>/gu, ' ').trim(),
  },
  {
    doc: 'backwards, as capitals at the ends of words say: `kavoN naJ`',
    may: /\p{Ll}\p{Lu}(?!\p{L})/u,
    read: (text) => (BACKWARDS.test(text) ? [...text].reverse().join('') : text),
  },
  {
    doc: 'spaces one letter late: `Nord StormT echnikG mbH`',
    may: /\p{Ll}\p{Lu}\s+\p{Ll}/u,
    read: (text) => text.replace(/(?<=\p{Ll})(\p{Lu})\s+(?=\p{Ll})/gu, ' $1'),
  },
  {
    doc: 'syllables said twice: `Vladimiramirov`, `Qasasem Soleleimani`',
    may: /(\p{L}{2,4})\1/iu,
    read: (text) => {
      const words = text.match(REPEATING)?.length ?? 0;
      const units = words > 1 ? REPEATED : REPEATED_LONG;
      return text.replace(words > 1 ? /\p{L}{7,}/gu : /\p{L}{8,}/gu, (word) => {
        const once = word.replace(units, '$1');
        return once.length < SYLLABLES_LEAVE || isKnown(word.toLowerCase()) ? word : once;
      });
    },
  },
  {
    doc: 'initials without stops: `VV Orlov`, `OrlovVV`, `OrlovYuV`',
    may: /\p{Ll}.*\p{Lu}{2}(?!\p{L})|\p{Lu}{2}(?!\p{L}).*\p{Ll}|\p{Ll}\p{Lu}\p{Ll}?\p{Lu}(?!\p{L})/u,
    read: (text) =>
      text
        .replace(/(?<=\p{Ll}{2})(?=\p{Lu}\p{Ll}?\p{Lu}(?!\p{L}))/gu, ' ')
        .replace(/(?<!\S)(\p{Lu}\p{Ll}?)(\p{Lu})(?!\S)/gu, (word, first: string, second: string) =>
          NO_INITIALS.has(word) ? word : `${first}. ${second}.`,
        ),
  },
  {
    doc: 'keys of the Russian keyboard pressed on an English one, or the other way round',
    may: /(?<![a-z])[bcdfghjklmnpqrstvwxz]{5}|[бвгджзклмнпрстфхцчшщьъ]{5}/i,
    read: (text) => otherKeyboard(text),
  },
];

const NO_INITIALS = new Set('II IV VI IX XI JR SR DJ AL EL DE DA DI DU LA LE ST MR MS DR'.split(' '));
const isKnown = (word: string): boolean => isKnownGiven(word) || isKnownFamily(word);

/** Of one word alone two letters may be so of themselves: `Shishido`. */
const REPEATING = /\p{L}*(\p{L}{2,4})\1\p{L}*/giu;
const REPEATED = /(\p{L}{2,4})\1/giu;
const REPEATED_LONG = /(\p{L}{3,4})\1(?=\p{L})/giu;

/** What is left of a word whose syllables are said twice. */
const SYLLABLES_LEAVE = 4;
const BACKWARDS = /^(?:\P{L}*\p{Ll}+\p{Lu}(?!\p{L}))+\P{L}*$/u;

/** Most other readings of one text; all of them together are the last. */
const READINGS_MAX = 3;

/** What a declared text may show besides what it says, likeliest first. */
export const undisguised = (text: string): string[] => {
  if (isPlain(text)) return NONE;
  const found: string[] = [];
  let all = text;
  for (const { may, read } of DISGUISES) {
    if (!may.test(text)) continue;
    const shown = read(text);
    if (shown === text || found.includes(shown)) continue;
    found.push(shown);
    all = read(all);
  }
  return found.length > 1 ? [...new Set([all, ...found])].slice(0, READINGS_MAX) : found;
};
const NONE: string[] = [];

/**
 * True for a text of small letters that begin with capitals, or of capitals alone, with no syllable twice and a vowel among the first
 * five letters of each word: most are, and this is told in one pass.
 */
const isPlain = (text: string): boolean => {
  let cases = 0;
  /** Letters of the word before its first vowel. */
  let consonants = 0;
  let hasVowel = false;
  let before = 0;
  /** The word's last four letters and the four before, five bits each. */
  let last = 0;
  let earlier = 0;
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    const kind = c < 128 ? KINDS[c]! : 0;
    if (kind === 0) return false;
    if (kind === PLAIN_MARK) {
      consonants = before = last = earlier = 0;
      hasVowel = false;
      continue;
    }
    const isCapital = c < 97;
    if (isCapital && before >= 97) return false;
    if (before !== 0) cases |= isCapital ? 1 : 2;
    if (kind === VOWEL) hasVowel = true;
    if (!hasVowel && ++consonants >= 5) return false;
    earlier = ((earlier << 5) | (last >>> 15)) & LETTERS_4;
    last = ((last << 5) | (c & 31)) & LETTERS_4;
    if (isSaidTwice(last, earlier)) return false;
    before = c;
  }
  return cases !== 3;
};
const LETTERS_2 = 2 ** 10 - 1;
const LETTERS_3 = 2 ** 15 - 1;
const LETTERS_4 = 2 ** 20 - 1;
/** Whether the last two, three or four letters are those before them. */
const isSaidTwice = (last: number, earlier: number): boolean =>
  last > LETTERS_3 &&
  ((last & LETTERS_2) === last >>> 10 ||
    (last & LETTERS_3) === ((earlier << 5) & LETTERS_3) + (last >>> 15) ||
    last === earlier);
const PLAIN_MARK = 1;
const VOWEL = 2;
const KINDS = Uint8Array.from({ length: 128 }, (_, c) => {
  const char = String.fromCharCode(c);
  return /[aeiouy]/i.test(char) ? VOWEL : /[a-z]/i.test(char) ? 3 : /[\s,.'&:;/-]/.test(char) ? PLAIN_MARK : 0;
});

const MARKS: Readonly<Record<string, string>> = {
  '0': 'o',
  '2': 'z',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '6': 'g',
  '7': 't',
  '8': 'b',
  '9': 'g',
  '@': 'a',
  $: 's',
  '€': 'e',
  '£': 'l',
  '¥': 'y',
};
const MARKED = /[\d@$!|€£¥]/g;
/** Words that are disguised beyond doubt, so that all are; one is enough where it holds so many marks. */
const MARKED_WORDS_MIN = 2;
const MARKS_MIN = 3;

/** Every digit and mark of words as the letter it stands for, `one` for 1 and what looks like it. */
const unmarked = (text: string, one: string): string => {
  const words = text.split(/(\s+)/);
  const marked = words.filter((word) => /\p{L}/u.test(word) && MARK_INSIDE.test(word));
  const marks = marked.reduce((sum, word) => sum + word.match(MARKED)!.length, 0);
  if (marked.length < MARKED_WORDS_MIN && marks < MARKS_MIN) return text;
  return words
    .map((word) =>
      /\p{L}/u.test(word) || (/^[\d@$!|€£¥]{3,}$/.test(word) && !/^\d+$/.test(word))
        ? word.replace(MARKED, (c) => MARKS[c] ?? one)
        : word,
    )
    .join('');
};
/** `#12B`, `4th` and `M30` are none. */
const MARK_INSIDE = /\p{L}[\d@$!|€£¥]+\p{L}|^[\d@$!|€£¥]{1,2}\p{L}{2}|\p{L}{2}[\d@$!€£¥]$/u;

const QWERTY = "qwertyuiop[]asdfghjkl;'zxcvbnm,.`";
const YTSUKEN = 'йцукенгшщзхъфывапролджэячсмитьбюё';
const KEYS: ReadonlyMap<string, string> = new Map(
  [...QWERTY].flatMap((key, i): [string, string][] => [
    [key, YTSUKEN[i]!],
    [YTSUKEN[i]!, key],
  ]),
);

const otherKeyboard = (text: string): string => {
  const other = [...text.toLowerCase()].map((c) => KEYS.get(c) ?? c).join('');
  return /[aeiouаеиоуыэюя]/.test(other) ? other : text;
};
