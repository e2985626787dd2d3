/**
 * Words of two to five Chinese syllables, in pinyin or as Wade and Giles and Taiwan spell them: `Zedong` and `Tse-tung`. Their letters
 * differ too much for edits where the name is one, and too little where it is not (`Shengda`, `Shengtai`): syllables decide.
 */

const INITIALS = 'zh ch sh b p m f d t n l g k h j q x r z c s y w'.split(' ');

/** Every syllable of pinyin by its initial. */
const SYLLABLES = `
a ai an ang ao e ei en er ou
b a ai an ang ao ei en eng i ian iao ie in ing o u
p a ai an ang ao ei en eng i ian iao ie in ing o ou u
m a ai an ang ao e ei en eng i ian iao ie in ing iu o ou u
f a an ang ei en eng o ou u
d a ai an ang ao e ei en eng i ia ian iao ie ing iu ong ou u uan ui un uo
t a ai an ang ao e eng i ian iao ie ing ong ou u uan ui un uo
n a ai an ang ao e ei en eng i ian iang iao ie in ing iu ong ou u uan ue un uo
l a ai an ang ao e ei eng i ia ian iang iao ie in ing iu ong ou u uan ue un uo
g a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
k a ai an ang ao e en eng ong ou u ua uai uan uang ui un uo
h a ai an ang ao e ei en eng ong ou u ua uai uan uang ui un uo
j i ia ian iang iao ie in ing iong iu u uan ue un
q i ia ian iang iao ie in ing iong iu u uan ue un
x i ia ian iang iao ie in ing iong iu u uan ue un
zh a ai an ang ao e ei en eng i ong ou u ua uai uan uang ui un uo
ch a ai an ang ao e en eng i ong ou u ua uai uan uang ui un uo
sh a ai an ang ao e ei en eng i ou u ua uai uan uang ui un uo
r an ang ao e en eng i ong ou u ua uan ui un uo
z a ai an ang ao e ei en eng i ong ou u uan ui un uo
c a ai an ang ao e en eng i ong ou u uan ui un uo
s a ai an ang ao e en eng i ong ou u uan ui un uo
y a an ang ao e i in ing ong ou u uan ue un
w a ai an ang ei en eng o u
`;

/** Initials as Wade and Giles write them, without the mark of breath, which is lost everywhere. */
const WADE_INITIALS: Readonly<Record<string, string>> = {
  b: 'p',
  d: 't',
  g: 'k',
  j: 'ch',
  q: 'ch',
  zh: 'ch',
  z: 'ts',
  c: 'ts',
  x: 'hs',
  r: 'j',
};

/** What Wade and Giles write for a syllable, by the whole of it in pinyin. */
const WADE_RULES: readonly (readonly [RegExp, string])[] = [
  [/^(zh|ch|sh|r)i$/, '$1ih'],
  [/^[zc]i$/, 'tzu'],
  [/^si$/, 'ssu'],
  [/^er$/, 'erh'],
  [/^([gkh])e$/, '$1o'],
  [/^([gk])ui$/, '$1uei'],
  [/^(d|t|n|l|z|c|s|r|zh|ch)uo$/, '$1o'],
  [/^you$/, 'yu'],
  [/ian$/, 'ien'],
  [/^yan$/, 'yen'],
  [/([iuy])e$/, '$1eh'],
  [/ong$/, 'ung'],
];

/** Other ways of a syllable of Wade and Giles that passports have. */
const WADE_VARIANTS: readonly (readonly [RegExp, string])[] = [
  [/^yi(n|ng)?$/, 'i$1'],
  [/^tzu$/, 'tze'],
  [/^ssu$/, 'szu'],
  [/^([iuy]|.*[iu])eh$/, '$1e'],
  [/^([kh])o$/, '$1e'],
  [/^yeh$/, 'ye'],
  [/ung$/, 'ong'],
  [/^hs/, 'sh'],
];

const wade = (pinyin: string): string => {
  const rule = WADE_RULES.find(([of]) => of.test(pinyin));
  const spelled = rule === undefined ? pinyin : pinyin.replace(rule[0], rule[1]);
  const initial = INITIALS.find((i) => spelled.startsWith(i) && pinyin.startsWith(i)) ?? '';
  return (WADE_INITIALS[initial] ?? initial) + spelled.slice(initial.length);
};

/** Each spelling of a syllable, with what its spellings have in common and whether it is pinyin. */
const SPELLED: ReadonlyMap<string, { readonly of: string; readonly isPinyin: boolean }> = (() => {
  const one = new Map<string, string>();
  const rootOf = (of: string): string => (one.get(of) === undefined || one.get(of) === of ? of : rootOf(one.get(of)!));
  const spelled = new Map<string, { of: string; isPinyin: boolean }>();
  const add = (text: string, of: string, isPinyin: boolean): void => {
    const known = spelled.get(text);
    if (known === undefined) spelled.set(text, { of, isPinyin });
    else one.set(rootOf(known.of), rootOf(of));
  };
  const pinyin = SYLLABLES.trim()
    .split('\n')
    .flatMap((line) => {
      const [initial, ...finals] = line.split(' ');
      return initial === 'a' ? [initial, ...finals] : finals.map((final) => initial + final);
    });
  for (const syllable of pinyin) add(syllable, wade(syllable), true);
  for (const syllable of pinyin) {
    const spelling = wade(syllable);
    add(spelling, spelling, false);
    for (const [of, other] of WADE_VARIANTS)
      if (of.test(spelling) && !spelled.has(spelling.replace(of, other)))
        add(spelling.replace(of, other), spelling, false);
  }
  return new Map([...spelled].map(([text, { of, isPinyin }]) => [text, { of: rootOf(of), isPinyin }]));
})();

/** One syllable, however it is spelled. */
export const isChineseSyllable = (text: string): boolean => SPELLED.has(text);

const SYLLABLES_MAX = 5;
/** Longest word read; five syllables of pinyin are at most so long. */
const PINYIN_LENGTH_MAX = 30;
const PINYIN_LENGTH_MIN = 4;

/** A tree of the spellings: 26 children for each node, and what ends at it. */
const tree: Int16Array[] = [new Int16Array(26)];
const ends: number[] = [0];
const kinds: string[] = [''];
const PINYIN = 1 << 10;
const MARKED = 1 << 11;
for (const [text, { of, isPinyin }] of SPELLED) {
  let node = 0;
  for (const letter of text) {
    const at = letter.charCodeAt(0) - 97;
    if (tree[node]![at] === 0) {
      tree[node]![at] = tree.push(new Int16Array(26)) - 1;
      ends.push(0);
    }
    node = tree[node]![at]!;
  }
  if (!kinds.includes(of)) kinds.push(of);
  ends[node] = kinds.indexOf(of) | (isPinyin ? PINYIN : 0) | (/^zh|^[xq]|ng$|uo$|ui$|iu$|iao$/.test(text) ? MARKED : 0);
}

/** A word in Chinese syllables. */
export interface PinyinReading {
  /** The same for all spellings of the same syllables. */
  key: number;
  /** Its syllables, coarser where -n is taken for -ng: as they are heard. */
  heard: number;
  isPinyin: boolean;
  /** Whether it has a syllable that hardly any other language has. */
  isMarked: boolean;
}

const pinyinReading = (): PinyinReading => ({ key: 0, heard: 0, isPinyin: false, isMarked: false });

const HEARD: readonly number[] = kinds.map((of) => {
  const nasal = kinds.indexOf(`${of}g`);
  return nasal > 0 && of.endsWith('n') ? nasal : kinds.indexOf(of);
});
const found = new Uint16Array(SYLLABLES_MAX);
const SYLLABLE_LETTERS_MAX = 6;
/** What ends after each letter of a syllable, for each syllable of a word. */
const stops = new Uint16Array(SYLLABLES_MAX * SYLLABLE_LETTERS_MAX);
/** Letters that a syllable may end in: most words of other languages end in another. */
const LASTS = new Uint8Array(128);
for (const text of SPELLED.keys()) LASTS[text.charCodeAt(text.length - 1)] = 1;

/** Reads a word of at least two syllables, the longest first; false when it is none. */
const readPinyin = (text: Uint8Array, start: number, length: number, into: PinyinReading): boolean => {
  if (length < PINYIN_LENGTH_MIN || length > PINYIN_LENGTH_MAX || LASTS[text[start + length - 1]! & 127] === 0)
    return false;
  const count = split(text, start, start + length, 0);
  if (count < 2) return false;
  into.key = 7;
  into.heard = 7;
  into.isPinyin = true;
  into.isMarked = false;
  for (let i = 0; i < count; i++) {
    const kind = found[i]! & (PINYIN - 1);
    into.key = (Math.imul(into.key, 0x01000193) + kind) | 0;
    into.heard = (Math.imul(into.heard, 0x01000193) + HEARD[kind]!) | 0;
    if ((found[i]! & PINYIN) === 0) into.isPinyin = false;
    if ((found[i]! & MARKED) !== 0) into.isMarked = true;
  }
  return true;
};

/** Fills `found` from `at` on and returns the number of syllables up to `end`, 0 when there is no way. */
const split = (text: Uint8Array, at: number, end: number, count: number): number => {
  if (at === end) return count;
  if (count === SYLLABLES_MAX) return 0;
  let node = 0;
  let depth = 0;
  const last = Math.min(end, at + SYLLABLE_LETTERS_MAX);
  const row = count * SYLLABLE_LETTERS_MAX;
  for (let i = at; i < last; i++) {
    const letter = text[i]! - 97;
    node = letter >= 0 && letter < 26 ? tree[node]![letter]! : 0;
    if (node === 0) break;
    depth = i - at + 1;
    stops[row + depth - 1] = ends[node]!;
  }
  for (let n = depth; n > 0; n--) {
    if (stops[row + n - 1] === 0) continue;
    found[count] = stops[row + n - 1]!;
    const all = split(text, at + n, end, count + 1);
    if (all > 0) return all;
  }
  return 0;
};

/** One for the word that is compared next and one for those that it is compared with. */
const askedReading = pinyinReading();
const listedReading = pinyinReading();
let asked: PinyinReading | undefined;

export const readChinese = (text: Uint8Array, start: number, length: number): PinyinReading | undefined =>
  readPinyin(text, start, length, listedReading) ? listedReading : undefined;

/** Says which word is compared next. */
export const askChinese = (text: Uint8Array, start: number, length: number): PinyinReading | undefined => {
  asked = readPinyin(text, start, length, askedReading) ? askedReading : undefined;
  return asked;
};
export const askNoChinese = (): void => {
  asked = undefined;
};

const SAME = 0.94;
/** Both pinyin, where `kuo` and `guo` are two, and Wade and Giles, where they are one. */
const SAME_IF_WADE = 0.9;

/** How well a listed word agrees with the one asked, both of Chinese syllables: undefined where they do not say, 0 for two names. */
export const chineseAgreement = (text: Uint8Array, start: number, length: number): number | undefined => {
  const listed = asked && readChinese(text, start, length);
  if (asked === undefined || listed === undefined) return undefined;
  if (asked.key === listed.key) return asked.isPinyin && listed.isPinyin ? SAME_IF_WADE : SAME;
  const areNames = asked.isPinyin && listed.isPinyin && asked.isMarked && listed.isMarked;
  return areNames && asked.heard !== listed.heard ? 0 : undefined;
};

/** Characters that are read in two ways, of which one is a family's or a name's. */
const READ_TWICE = new Set(
  'ceng-zeng dan-shan jie-xie cha-zha chang-zhang zhong-chong xing-hang le-yue ou-qu di-zhai ge-gai chou-qiu pu-piao tan-qin shen-chen bo-bai he-hao lu-liu mi-bi'
    .split(' ')
    .flatMap((pair) => [pair, pair.split('-').reverse().join('-')]),
);

/** Whether one character, as Mandarin reads it, is another syllable than a word of pinyin: `芳` is no Feng. */
export const areTwoSyllables = (character: string, listed: string): boolean => {
  const a = SPELLED.get(character);
  const b = a && SPELLED.get(listed);
  if (a === undefined || b === undefined || !a.isPinyin || !b.isPinyin || a.of === b.of) return false;
  return !READ_TWICE.has(`${character}-${listed}`);
};
