/** Names altered the ways people and typists alter them: seeded, and split into families to tune on and families held out. */

export interface Random {
  /** 0 ≤ n < below. */
  readonly below: (below: number) => number;
  readonly pick: <T>(from: readonly T[]) => T;
}

/** xorshift32: the same seed gives the same names. */
export const random = (seed: number): Random => {
  let x = seed | 0 || 1;
  const below = (n: number): number => {
    x ^= x << 13;
    x ^= x >>> 17;
    x ^= x << 5;
    return (x >>> 0) % n;
  };
  return { below, pick: (from) => from[below(from.length)]! };
};

export type Alter = (name: string, r: Random) => string;

const letters = (name: string): number[] => [...name].flatMap((c, i) => (/[A-Za-z]/.test(c) ? [i] : []));
const inWord = (name: string, length: number): number[] =>
  letters(name).filter(
    (i) => /^[A-Za-z]+$/.test(name.slice(i, i + length)) && name.slice(i, i + length).length === length,
  );
const splice = (name: string, at: number, remove: number, insert: string): string =>
  name.slice(0, at) + insert + name.slice(at + remove);
const mapLetters = (name: string, r: Random, table: Readonly<Record<string, string>>, share: number): string =>
  [...name]
    .map((c) => (table[c.toLowerCase()] !== undefined && r.below(100) < share ? table[c.toLowerCase()]! : c))
    .join('');

/** One alteration each, as a typist or a transcriber makes it. */
export const TYPING: Readonly<Record<string, Alter>> = {
  swapped: (n, r) => {
    const at = inWord(n, 2).filter((i) => n[i] !== n[i + 1]);
    const i = at.length === 0 ? -1 : r.pick(at);
    return i < 0 ? n : splice(n, i, 2, n[i + 1]! + n[i]!);
  },
  dropped: (n, r) => {
    const at = inWord(n, 4).map((i) => i + 1 + r.below(3));
    return at.length === 0 ? n : splice(n, r.pick(at), 1, '');
  },
  doubled: (n, r) => {
    const at = letters(n);
    const i = at.length === 0 ? -1 : r.pick(at);
    return i < 0 ? n : splice(n, i, 0, n[i]!);
  },
  'last word first': (n) => {
    const words = n.split(' ');
    return words.length < 2 ? n : `${words[words.length - 1]}, ${words.slice(0, -1).join(' ')}`;
  },
  'space moved': (n, r) => {
    const at = [...n].flatMap((c, i) => (c === ' ' && i > 2 && i < n.length - 3 ? [i] : []));
    if (at.length === 0) return n;
    const i = r.pick(at);
    return `${n.slice(0, i)}${n[i + 1]} ${n.slice(i + 2)}`;
  },
  'space lost': (n, r) => {
    const at = [...n].flatMap((c, i) => (c === ' ' ? [i] : []));
    return at.length === 0 ? n : splice(n, r.pick(at), 1, '');
  },
  'vowel changed': (n, r) => {
    const at = letters(n).filter((i) => /[aeiou]/i.test(n[i]!));
    return at.length === 0 ? n : splice(n, r.pick(at), 1, r.pick(['a', 'e', 'i', 'o', 'u']));
  },
};

const HOMOGLYPHS = { a: 'а', e: 'е', o: 'о', p: 'р', c: 'с', x: 'х', i: 'і', k: 'к', h: 'һ', y: 'у' };
const LEET = { a: '4', e: '3', i: '1', o: '0', s: '5', t: '7' };

/** Spellings meant to deceive a machine and not a postman. */
export const DECEIVING: Readonly<Record<string, Alter>> = {
  homoglyph: (n, r) => mapLetters(n, r, HOMOGLYPHS, 60),
  leet: (n, r) => mapLetters(n, r, LEET, 35),
  'zero width': (n, r) => [...n].map((c) => (r.below(4) === 0 ? `${c}\u200b` : c)).join(''),
  override: (n) => `\u202e${[...n].reverse().join('')}`,
  'override inserted': (n, r) => splice(n, 1 + r.below(n.length - 1), 0, '\u202e'),
  'spaced out': (n) =>
    n
      .split(' ')
      .map((w) => [...w].join(' '))
      .join('  '),
  'spaces lost': (n) => n.replaceAll(' ', ''),
  'full width': (n) =>
    [...n].map((c) => (c > ' ' && c <= '~' ? String.fromCharCode(c.charCodeAt(0) + 0xfee0) : c)).join(''),
  punctuated: (n) => n.replaceAll(' ', '.-.'),
  padded: (n, r) => r.pick([`Mr ${n} private residence`, `c/o ${n}`, `${n} - personal gift`, `attn: ${n}, customer`]),
  accents: (n) =>
    mapLetters(n, { below: () => 0, pick: (f) => f[0]! }, { a: 'á', e: 'ë', o: 'ö', u: 'ü', i: 'í', n: 'ñ' }, 100),
  'two dropped': (n, r) => TYPING.dropped!(TYPING.dropped!(n, r), r),
  phonetic: (n) =>
    n
      .replace(/ph/gi, 'f')
      .replace(/ck/gi, 'k')
      .replace(/q/gi, 'k')
      .replace(/oo/gi, 'u')
      .replace(/y/gi, 'i')
      .replace(/v/gi, 'w'),
};

const SHORT: Readonly<Record<string, string>> = {
  company: 'Co',
  limited: 'Ltd',
  ltd: 'Limited',
  corporation: 'Corp',
  international: 'Intl',
  trading: 'Trdg',
  industries: 'Inds',
  industry: 'Ind',
  technology: 'Tech',
  technologies: 'Techs',
  services: 'Srvcs',
  service: 'Svc',
  manufacturing: 'Mfg',
  engineering: 'Engg',
  development: 'Dev',
  investment: 'Inv',
  management: 'Mgmt',
  transport: 'Trans',
  shipping: 'Shpg',
  general: 'Gen',
  group: 'Grp',
  communications: 'Comms',
  telecommunications: 'Telecom',
  petroleum: 'Petrol',
  chemical: 'Chem',
  construction: 'Constr',
  logistics: 'Log',
  import: 'Imp',
  export: 'Exp',
  and: '&',
  electronics: 'Elec',
  equipment: 'Equip',
  machinery: 'Mach',
  enterprise: 'Ent',
  enterprises: 'Ents',
  center: 'Centre',
  national: 'Natl',
  commercial: 'Comm',
  co: 'Company',
  inc: 'Incorporated',
  organization: 'Org',
  institute: 'Inst',
  research: 'Res',
  university: 'Univ',
  association: 'Assn',
  foundation: 'Fdn',
  holding: 'Hldg',
  bank: 'Bk',
  department: 'Dept',
  agency: 'Agcy',
  exchange: 'Exch',
  insurance: 'Ins',
  products: 'Prods',
  company_: '',
};
const FORM =
  /[,\s]+(?:co\.?,?\s*)?(?:ltd\.?|limited|l\.?l\.?c\.?|inc\.?|corp\.?|corporation|gmbh|s\.a\.( de c\.v\.)?|plc|company|ltda\.?|fze|pjs|jsc)\.?$/i;

/** How a firm's name stands on labels. */
export const FIRMS: Readonly<Record<string, Alter>> = {
  abbreviated: (n) => n.replace(/[A-Za-z]+/g, (w) => SHORT[w.toLowerCase()] ?? w),
  'form left out': (n) => n.replace(FORM, ''),
  'form changed': (n, r) => `${n.replace(FORM, '')} ${r.pick(['Ltd', 'LLC', 'Co., Ltd.', 'Inc', 'Limited', 'GmbH'])}`,
  'first word last': (n) => {
    const words = n.replace(FORM, '').split(' ');
    return [...words.slice(1), words[0]].join(' ');
  },
  'spaces lost': (n, r) => TYPING['space lost']!(n, r),
  typed: (n, r) => TYPING[r.pick(['swapped', 'dropped', 'doubled'])]!(n, r),
  'abbreviated and typed': (n, r) => TYPING[r.pick(['swapped', 'dropped', 'doubled'])]!(FIRMS.abbreviated!(n, r), r),
  'branch added': (n, r) =>
    `${n} ${r.pick(['Dubai Branch', 'Head Office', 'Hong Kong', 'Import Export Dept', 'Warehouse 4'])}`,
};
