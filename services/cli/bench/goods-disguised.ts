/** Ways to disguise a listed name. `heldOut` families were written after the matcher and are never tuned on. */
type Below = (below: number) => number;

export interface Family {
  readonly name: string;
  readonly heldOut: boolean;
  /** Of the best-known drugs too, whose names take no plain misspelling. */
  readonly ofBestKnown?: true;
  readonly disguise: (name: string, next: Below) => string;
}

const LEET: Readonly<Record<string, string>> = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };
const CYRILLIC: Readonly<Record<string, string>> = {
  a: 'а',
  c: 'с',
  e: 'е',
  o: 'о',
  p: 'р',
  x: 'х',
  y: 'у',
  i: 'і',
  s: 'ѕ',
};
const GREEK: Readonly<Record<string, string>> = { a: 'α', o: 'ο', v: 'ν', n: 'η', i: 'ι', t: 'τ', p: 'ρ', e: 'ε' };
const ACCENTS: Readonly<Record<string, string>> = { a: 'á', e: 'ë', i: 'î', o: 'ö', n: 'ñ', y: 'ý', c: 'ç', u: 'ü' };
const SMALL_CAPS: Readonly<Record<string, string>> = {
  a: 'ᴀ',
  e: 'ᴇ',
  n: 'ɴ',
  t: 'ᴛ',
  o: 'ᴏ',
  r: 'ʀ',
  d: 'ᴅ',
  m: 'ᴍ',
  l: 'ʟ',
  i: 'ɪ',
};
const KEYS: Readonly<Record<string, string>> = {
  a: 's',
  e: 'r',
  i: 'u',
  o: 'p',
  n: 'm',
  t: 'y',
  l: 'k',
  f: 'g',
  d: 's',
  y: 't',
  z: 'x',
  c: 'v',
  r: 't',
};
const RADIO =
  'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey xray yankee zulu'.split(
    ' ',
  );
const TURNED = 'ɐqɔpǝɟƃɥᴉɾʞןɯuodbɹsʇnʌʍxʎz';
const KEYBOARD = 'фисвуапршолдьтщзйкыегмцчня';
const HEARD: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/c(?=[aou])/gu, 'k'],
  [/ine$/u, 'een'],
  [/ene$/u, 'een'],
  [/(?<=[aeiou])t(?=[aeiou])/gu, 'tt'],
  [/i(?=[^aeiou])/gu, 'ee'],
];
const LETTERS = 'abcdefghijklmnopqrstuvwxyz';

const mapped = (name: string, table: Readonly<Record<string, string>>, next: Below, share = 2): string => {
  let out = '';
  let changed = 0;
  for (const c of name) {
    const to = table[c];
    if (to !== undefined && (next(share) === 0 || changed === 0)) {
      out += to;
      changed++;
    } else out += c;
  }
  return out;
};
const inside = (name: string, next: Below): number => 1 + next(name.length - 2);
const cut = (name: string, at: number): string => name.slice(0, at) + name.slice(at + 1);
const put = (name: string, at: number, text: string): string => name.slice(0, at) + text + name.slice(at);
const swap = (name: string, at: number): string => name.slice(0, at) + name[at + 1]! + name[at]! + name.slice(at + 2);
const each = (name: string, f: (code: number) => number): string =>
  String.fromCodePoint(...[...name].map((c) => f(c.charCodeAt(0) - 97)));

const tuned: readonly Omit<Family, 'heldOut'>[] = [
  { name: 'as listed, any case', disguise: (n, next) => [...n].map((c) => (next(2) ? c.toUpperCase() : c)).join('') },
  { name: 'letters spaced', disguise: (n) => [...n].join(' ') },
  { name: 'zero-width inside', disguise: (n, next) => put(n, inside(n, next), '\u200b') },
  { name: 'Cyrillic look-alikes', disguise: (n, next) => mapped(n, CYRILLIC, next) },
  { name: 'leet', disguise: (n, next) => mapped(n, LEET, next, 3) },
  { name: 'a letter left out', disguise: (n, next) => cut(n, inside(n, next)) },
  { name: 'a letter too many', disguise: (n, next) => put(n, inside(n, next), LETTERS[next(26)]!) },
  {
    name: 'another letter',
    disguise: (n, next) => {
      const at = inside(n, next);
      return put(cut(n, at), at, LETTERS[next(26)]!);
    },
  },
  { name: 'letters swapped', disguise: (n, next) => swap(n, Math.min(inside(n, next), n.length - 2)) },
  { name: 'split in two', disguise: (n, next) => put(n, 2 + next(n.length - 3), ' ') },
  { name: 'hyphen or point inside', disguise: (n, next) => put(n, inside(n, next), ['-', '.', '_', '*'][next(4)]!) },
  { name: 'accents', disguise: (n, next) => mapped(n, ACCENTS, next) },
  { name: 'full width', disguise: (n) => each(n, (c) => 0xff41 + c) },
  {
    name: 'letters repeated',
    disguise: (n, next) => {
      const at = inside(n, next);
      return put(n, at, n[at]!.repeat(2 + next(3)));
    },
  },
  { name: 'spaced and a letter left out', disguise: (n, next) => [...cut(n, inside(n, next))].join(' ') },
  {
    name: 'letter masked by *',
    disguise: (n, next) => {
      const at = inside(n, next);
      return put(cut(n, at), at, '*');
    },
  },
  {
    name: 'one vowel left out and split',
    disguise: (n, next) => {
      const v = [...n].findIndex((c, i) => i > 0 && 'aeiou'.includes(c));
      const k = cut(n, v);
      return put(k, 2 + next(k.length - 3), ' ');
    },
  },
  { name: 'capital I for l, rn for m', disguise: (n, next) => (next(2) ? n.replace('l', 'I') : n.replace('m', 'rn')) },
  { name: 'all vowels left out', disguise: (n) => n[0]! + n.slice(1).replace(/[aeiou]/gu, '') },
  {
    name: 'every letter twice or thrice',
    ofBestKnown: true,
    disguise: (n, next) => [...n].map((c) => c.repeat(2 + next(2))).join(''),
  },
  {
    name: 'two pairs of letters swapped',
    ofBestKnown: true,
    disguise: (n, next) => swap(swap(n, next(2)), n.length - 2 - next(2)),
  },
  {
    name: 'two or three letters put in between',
    ofBestKnown: true,
    disguise: (n, next) => {
      const at = 2 + next(n.length - 4);
      return put(n, at, n.slice(at - 2, at) + (next(2) ? n[at - 1]! : ''));
    },
  },
  { name: 'backwards, the best-known too', ofBestKnown: true, disguise: (n) => [...n].reverse().join('') },
  {
    name: 'a word of capitals and small letters in turn',
    ofBestKnown: true,
    disguise: (n) => `my${[...n].map((c, i) => (i % 2 ? c : c.toUpperCase())).join('')}my`,
  },
  {
    name: 'glued by capitals',
    ofBestKnown: true,
    disguise: (n) => `Best${n[0]!.toUpperCase()}${n.slice(1, 3)}${n[3]!.toUpperCase()}${n.slice(4)}Brown`,
  },
  {
    name: 'by ear',
    ofBestKnown: true,
    disguise: (n) => HEARD.reduce((word, [from, to]) => word.replace(from, to), n),
  },
  {
    name: 'character references',
    ofBestKnown: true,
    disguise: (n, next) =>
      [...n]
        .map((c, i) =>
          i === 1 || next(3) === 0 ? `&#${next(2) ? `x${c.charCodeAt(0).toString(16)}` : c.charCodeAt(0)};` : c,
        )
        .join(''),
  },
  {
    name: 'radio alphabet',
    ofBestKnown: true,
    disguise: (n) => [...n].map((c) => RADIO[c.charCodeAt(0) - 97]).join(' '),
  },
  {
    name: 'vowels masked by *',
    ofBestKnown: true,
    disguise: (n) => n[0]! + n.slice(1).replace(/[aeiou]/gu, '*'),
  },
  {
    name: 'braille',
    ofBestKnown: true,
    disguise: (n) => [...n].map((c) => '⠁⠃⠉⠙⠑⠋⠛⠓⠊⠚⠅⠇⠍⠝⠕⠏⠟⠗⠎⠞⠥⠧⠺⠭⠽⠵'[c.charCodeAt(0) - 97]).join(''),
  },
  {
    name: 'upside down',
    ofBestKnown: true,
    disguise: (n) =>
      [...n]
        .map((c) => TURNED[c.charCodeAt(0) - 97])
        .reverse()
        .join(''),
  },
  { name: 'every second letter an x', ofBestKnown: true, disguise: (n) => [...n].join('x') },
  { name: 'ROT13', ofBestKnown: true, disguise: (n) => each(n, (c) => 97 + ((c + 13) % 26)) },
  {
    name: 'typed on a Russian keyboard',
    ofBestKnown: true,
    disguise: (n) => [...n].map((c) => KEYBOARD[c.charCodeAt(0) - 97]).join(''),
  },
  { name: 'numbers of letters', ofBestKnown: true, disguise: (n) => [...n].map((c) => c.charCodeAt(0) - 96).join('-') },
];

const heldOut: readonly Omit<Family, 'heldOut'>[] = [
  { name: 'mathematical bold', disguise: (n) => each(n, (c) => 0x1d41a + c) },
  { name: 'circled letters', disguise: (n) => each(n, (c) => 0x24d0 + c) },
  { name: 'small capitals', disguise: (n, next) => mapped(n, SMALL_CAPS, next) },
  { name: 'Greek look-alikes', disguise: (n, next) => mapped(n, GREEK, next) },
  {
    name: 'sound-alikes (ph, k, z)',
    disguise: (n) =>
      n
        .replace(/^f/u, 'ph')
        .replace(/c(?=[aou])/gu, 'k')
        .replace(/s/gu, 'z')
        .replace(/(?<=[^aeiou])y/gu, 'i'),
  },
  { name: 'leet and split', disguise: (n, next) => mapped(put(n, 2 + next(n.length - 3), ' '), LEET, next, 4) },
  { name: 'look-alike and a letter left out', disguise: (n, next) => mapped(cut(n, inside(n, next)), CYRILLIC, next) },
  { name: 'points between all letters', disguise: (n) => [...n].join('.') },
  { name: 'emoji between pieces', disguise: (n, next) => put(n, inside(n, next), '💊') },
  {
    name: 'neighbouring key',
    disguise: (n, next) => {
      const at = inside(n, next);
      return put(cut(n, at), at, KEYS[n[at]!] ?? 'x');
    },
  },
  { name: 'glued to another word', disguise: (n, next) => (next(2) ? `pure${n}` : `${n}stuff`) },
  {
    name: 'in three pieces',
    disguise: (n, next) => {
      const at = 2 + next(n.length - 4);
      return put(put(n, Math.min(at + 2, n.length - 1), '-'), at, ' ');
    },
  },
  {
    name: 'right-to-left and soft hyphen marks',
    disguise: (n, next) => put(put(n, inside(n, next), '\u00ad'), 1, '\u202e\u202c'),
  },
  {
    name: 'accents and swapped letters',
    disguise: (n, next) => mapped(swap(n, Math.min(inside(n, next), n.length - 2)), ACCENTS, next),
  },
  {
    name: 'variation selectors and tags inside',
    disguise: (n, next) => put(put(n, inside(n, next), '\u{e0061}'), 1, '\ufe0f'),
  },
  {
    name: 'slash or bracket inside',
    disguise: (n, next) => put(n, inside(n, next), ['/', '(', '|', '+', '~', "'"][next(6)]!),
  },
  {
    name: 'leet and letters swapped',
    disguise: (n, next) => mapped(swap(n, Math.min(inside(n, next), n.length - 2)), LEET, next, 4),
  },
  {
    name: 'doubled consonant and look-alike',
    disguise: (n, next) => {
      const at = inside(n, next);
      return mapped(put(n, at, n[at]!), CYRILLIC, next);
    },
  },
  { name: 'plural or number glued on', disguise: (n, next) => n + ['s', '50mg', '2', '99'][next(4)]! },
  { name: 'written backwards', disguise: (n) => [...n].reverse().join('') },
  {
    name: 'character references and a letter too many',
    disguise: (n, next) => {
      const k = put(n, inside(n, next), LETTERS[next(26)]!);
      return [...k].map((c, i) => (i % 3 ? c : `&#${c.charCodeAt(0)};`)).join('');
    },
  },
  {
    name: 'every letter twice, with look-alikes',
    ofBestKnown: true,
    disguise: (n, next) => mapped([...n].map((c) => c + c).join(''), CYRILLIC, next, 4),
  },
  {
    name: 'radio alphabet, hyphened',
    ofBestKnown: true,
    disguise: (n) => [...n].map((c) => RADIO[c.charCodeAt(0) - 97]).join('-'),
  },
  {
    name: 'backwards with digits for letters',
    ofBestKnown: true,
    disguise: (n, next) => mapped([...n].reverse().join(''), LEET, next, 4),
  },
  {
    name: 'by ear and one letter doubled',
    ofBestKnown: true,
    disguise: (n, next) => {
      const heard = HEARD.reduce((word, [from, to]) => word.replace(from, to), n);
      const at = inside(heard, next);
      return put(heard, at, heard[at]!);
    },
  },
  {
    name: 'between two words of its own case',
    ofBestKnown: true,
    disguise: (n) => `fresh${n.toUpperCase()}daily`,
  },
  {
    name: 'its halves changed',
    ofBestKnown: true,
    disguise: (n) => n.slice(n.length >> 1) + n.slice(0, n.length >> 1),
  },
  { name: 'struck through', ofBestKnown: true, disguise: (n) => [...n].map((c) => `${c}\u0336`).join('') },
  { name: 'each letter in brackets', ofBestKnown: true, disguise: (n) => [...n].map((c) => `[${c}]`).join('') },
];

export const FAMILIES: readonly Family[] = [
  ...tuned.map((f) => ({ ...f, heldOut: false })),
  ...heldOut.map((f) => ({ ...f, heldOut: true })),
];
