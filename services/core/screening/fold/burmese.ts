/**
 * Burmese script as Burmese people write their names in Latin letters, a word for each syllable: `မင်းအောင်လှိုင်` is Min Aung Hlaing.
 * The script parts no words, and what a vowel is said like hangs on the consonant that ends the syllable.
 */

const table = (text: string): ReadonlyMap<string, string> =>
  new Map(text.split(' ').map((pair): [string, string] => [pair[0]!, pair.slice(1)]));

const CONSONANTS = table(
  'ကk ခkh ဂg ဃg ငng စs ဆs ဇz ဈz ညny ဉny ဋt ဌht ဍd ဎd ဏn တt ထht ဒd ဓd နn ပp ဖph ဗb ဘb မm ယy ရy လl ဝw သth ဟh ဠl အ ဿth',
);
const VOWELS_ALONE = table('ဣi ဤi ဥu ဦoo ဧay ဩaw ဪaw');

/** Vowel signs and the final consonant as one rime; the longest first. Medial w is `ွ`. */
const RIMES: readonly (readonly [string, string])[] = [
  ['ောင်', 'aung'],
  ['ောက်', 'auk'],
  ['ိုင်', 'aing'],
  ['ိုက်', 'aik'],
  ['ိုယ်', 'o'],
  ['ိုလ်', 'o'],
  ['ိုဠ်', 'o'],
  ['ော်', 'aw'],
  ['ော', 'aw'],
  ['ို', 'o'],
  ['ိန်', 'ein'],
  ['ိမ်', 'ein'],
  ['ိတ်', 'eit'],
  ['ိပ်', 'eik'],
  ['ုန်', 'on'],
  ['ုမ်', 'on'],
  ['ုဏ်', 'on'],
  ['ုတ်', 'ok'],
  ['ုပ်', 'ok'],
  ['ုံ', 'on'],
  ['ွန်', 'un'],
  ['ွမ်', 'un'],
  ['ွံ', 'un'],
  ['ွတ်', 'ut'],
  ['ွပ်', 'ut'],
  ['ွင်', 'win'],
  ['ွက်', 'wet'],
  ['ွယ်', 'we'],
  ['ွေ', 'we'],
  ['ွဲ', 'we'],
  ['ွား', 'wa'],
  ['ွာ', 'wa'],
  ['ွ', 'wa'],
  ['ိံ', 'ein'],
  ['ေ', 'ay'],
  ['ဲ', 'e'],
  ['ယ်', 'e'],
  ['င်', 'in'],
  ['ဉ်', 'in'],
  ['က်', 'et'],
  ['စ်', 'it'],
  ['ည်', 'i'],
  ['တ်', 'at'],
  ['ပ်', 'at'],
  ['န်', 'an'],
  ['မ်', 'an'],
  ['ဏ်', 'an'],
  ['ံ', 'an'],
  ['ာ', 'a'],
  ['ိ', 'i'],
  ['ီ', 'i'],
  ['ု', 'u'],
  ['ူ', 'u'],
  ['', 'a'],
];

const MARKS = /[\u1038\u200b-\u200d]/g;
/** A dot below stands before or after the asat. */
const DOT_FIRST = /\u1037\u103a/g;
const TALL_A = /\u102b/g;
const STACKED = /\u1039/g;
/** Final letters of Pali words, as they are said, and those that are not. */
const FINALS: readonly (readonly [RegExp, string])[] = [
  [/[ဋဒဓဍသဌထ]\u103a/gu, 'တ်'],
  [/[ဗဘဖ]\u103a/gu, 'ပ်'],
  [/[ဂခဃ]\u103a/gu, 'က်'],
  [/[ဇဆ]\u103a/gu, 'စ်'],
];
const SILENT = /(?<=\u102c)[လရဠ]\u103a/gu;
const LETTER = '[\u1000-\u1021\u103f]';
/** A consonant, its medials, its vowel signs and the consonants that an asat ends. */
const SYLLABLE = new RegExp(
  `(?:(${LETTER})([\u103b-\u103e]*)([\u102b-\u1036]*)((?:${LETTER}\u103a)?\u103a?)(\u1037?)|([\u1023-\u102a]))`,
  'gu',
);

export const isBurmese = (code: number): boolean => code >= 0x1000 && code <= 0x109f;

/** The syllables of a word in Burmese script, each as it is written in Latin letters. */
export const burmeseSyllables = (word: string): string[] => {
  const written = word
    .replace(MARKS, '')
    .replace(DOT_FIRST, '\u103a\u1037')
    .replace(SILENT, '')
    .replace(TALL_A, '\u102c')
    .replace(STACKED, '\u103a');
  const text = FINALS.reduce((all, [finals, plain]) => all.replace(finals, plain), written);
  const syllables = [...text.matchAll(SYLLABLE)].map(([, letter, medials = '', vowels = '', final = '', dot, alone]) =>
    letter === undefined
      ? VOWELS_ALONE.get(alone!)!
      : spoken(letter, medials, vowels + final) + (dot && final !== '' ? 't' : ''),
  );
  const [first, ...rest] = syllables;
  const title = rest.length < 2 ? undefined : TITLES.get(first!);
  return title === undefined ? syllables : [title, ...rest];
};

/** Before a whole name, Mr and Mrs. */
const TITLES = new Map([
  ['oo', 'mr'],
  ['daw', 'mrs'],
]);

const spoken = (letter: string, medials: string, rest: string): string => {
  const hasW = medials.includes('\u103d');
  const rime = rimeOf((hasW ? '\u103d' : '') + rest);
  const glide = /[\u103b\u103c]/.test(medials);
  const breath = medials.includes('\u103e');
  const onset = onsetOf(letter, glide, breath);
  if (glide && rest.startsWith('ည်')) return `${onset}i`;
  if (letter === 'ထ' && rime === 'un') return 'tun';
  if (letter === 'စ' && rime === 'o') return 'soe';
  if (letter === 'မ' && rime === 'o' && !glide) return 'moe';
  return onset === '' && rime === 'ay' ? 'aye' : onset + rime;
};

const onsetOf = (letter: string, glide: boolean, breath: boolean): string => {
  const plain = CONSONANTS.get(letter)!;
  if (breath && (plain === 'y' || (plain === 'l' && glide) || (plain === 'th' && glide))) return 'sh';
  if (glide && plain === 'kh') return 'ch';
  return (breath ? 'h' : '') + plain + (glide && plain !== 'y' ? 'y' : '');
};

const rimeOf = (signs: string): string => RIMES.find(([sign]) => signs === sign)?.[1] ?? closest(signs);
const closest = (signs: string): string => RIMES.find(([sign]) => sign === '' || signs.startsWith(sign))![1];
