/**
 * Plurals and cases of the lexicon's words, by the endings of each language. A form too many does no harm: stop words are
 * filed before it, and an entry costs nine bytes.
 */
export type Language =
  | 'en'
  | 'de'
  | 'nl'
  | 'fr'
  | 'es'
  | 'pt'
  | 'it'
  | 'ro'
  | 'pl'
  | 'cs'
  | 'ru'
  | 'uk'
  | 'tr'
  | 'ar'
  | 'zh'
  | 'ja'
  | 'ko'
  | 'th'
  | 'vi';

const FORM_LETTERS_MIN = 4;

/**
 * Forms of a word besides itself, not yet folded: `rękawica` gives `rękawice`.
 * @param kind adjectives have endings of their own in Slavic and Romance languages
 */
export const formsIn = (language: Language, word: string, kind: 'noun' | 'adjective'): readonly string[] => {
  const rules = kind === 'adjective' ? (ADJECTIVES[language] ?? ENDINGS[language]) : ENDINGS[language];
  const forms = new Set<string>();
  const rule = rules?.find(([ending]) => word.endsWith(ending) && word.length - ending.length >= 2);
  if (rule !== undefined) {
    const stem = word.slice(0, word.length - rule[0].length);
    for (const ending of rule[1].split(' ')) forms.add(stem + (ending === '-' ? '' : ending));
  }
  if (language === 'ar') for (const article of ['ال', 'لل']) forms.add(article + word);
  if (language === 'nl') for (const plural of dutchPlurals(word)) forms.add(plural);
  if (language === 'de') for (const form of [word, ...forms]) forms.add(spellUmlauts(form));
  forms.delete(word);
  return [...forms].filter((form) => form.length >= FORM_LETTERS_MIN);
};

/** Languages in which an unknown word is what it ends in: `Fahrradsattel`. */
export const COMPOUNDING: ReadonlySet<Language> = new Set(['de', 'nl']);

/** Scripts that set no spaces between words. */
export const RUNNING: ReadonlySet<Language> = new Set(['zh', 'ja', 'ko', 'th']);

type Rules = Readonly<Partial<Record<Language, readonly (readonly [string, string])[]>>>;

/** The first row whose ending fits; `-` is no ending at all. Marks fall in folding, so `ą` and `a` are one. */
const ENDINGS: Rules = {
  de: [
    ['e', 'en es er'],
    ['um', 'en'],
    ['', 'e en n er ern es s'],
  ],
  nl: [['', 'en s n je jes tje tjes']],
  fr: [
    ['eau', 'eaux'],
    ['al', 'aux als'],
    ['s', '-'],
    ['', 's x'],
  ],
  es: [
    ['z', 'ces'],
    ['ón', 'ones'],
    ['s', '-'],
    ['a', 'as ita itas'],
    ['o', 'os ito itos'],
    ['', 's es'],
  ],
  pt: [
    ['ão', 'ões ãos ães'],
    ['il', 'is eis'],
    ['l', 'is'],
    ['m', 'ns'],
    ['s', '-'],
    ['', 's es'],
  ],
  it: [
    ['co', 'chi ci'],
    ['ca', 'che'],
    ['go', 'ghi gi'],
    ['ga', 'ghe'],
    ['cia', 'ce cie'],
    ['gia', 'ge gie'],
    ['io', 'i'],
    ['a', 'e i'],
    ['o', 'i a'],
    ['e', 'i'],
    ['i', 'o e'],
  ],
  ro: [
    ['ă', 'e i a ele ii uri'],
    ['ie', 'ii ia iile'],
    ['e', 'i ea ile le'],
    ['a', 'ale ei'],
    ['u', 'e uri ul le'],
    ['i', '- e'],
    ['', 'e i uri ul ii ele ile urile'],
  ],
  pl: [
    ['ka', 'ki kę ek kami kach ką kom ce'],
    ['ga', 'gi ge g gami'],
    ['a', 'y i e ę ą - ami om ie'],
    ['ek', 'ka ki ków kiem kami ku'],
    ['o', 'a - em ami ie'],
    ['eń', 'nie ni nia'],
    ['ie', 'ia - iami'],
    ['e', 'a - y i ami'],
    ['ki', 'ek ka kami ków'],
    ['y', 'a ów - ami ach'],
    ['i', 'a ów - ami ach'],
    ['k', 'ka ki ków kiem kami'],
    ['g', 'ga gi gów giem gami'],
    ['ć', 'ci cie ciami'],
    ['', 'y i e ów a u em ami ie ach om'],
  ],
  cs: [
    ['ka', 'ky ku ek kou kami ce'],
    ['a', 'y u - ou ami e'],
    ['ek', 'ku ky kem ků kami'],
    ['ek', 'ku ky kem ků'],
    ['o', 'a - em y'],
    ['e', 'i - emi í'],
    ['y', '- ů ami a'],
    ['', 'y u e em ů i a ech ami'],
  ],
  ru: [
    ['ка', 'ки ку кой ке ок ек кам ками ках'],
    ['ки', 'ка ок ек кам ками ков ках'],
    ['ия', 'ии ию ией ий'],
    ['а', 'ы и у ой ей е - ам ами ах'],
    ['я', 'и ю ей е ь й ям ями'],
    ['ь', 'я и ей ем ю ями ью ям ях'],
    ['й', 'я и ев ем ю ями'],
    ['ок', 'ка ки ков ком ками'],
    ['ец', 'ца цы цов цев цем'],
    ['о', 'а у ом - ам ами'],
    ['ье', 'ья ьем ий'],
    ['е', 'я ю ем й а ий'],
    ['ы', 'ов - ам ами ах'],
    ['и', 'ей ов ев - ам ами ями ях'],
    ['', 'а у ом е ы и ов ей ам ами ах'],
  ],
  uk: [
    ['ка', 'ки ку кою ок ці кам ками'],
    ['ки', 'ка ок ків кам ками'],
    ['а', 'и і у ою - ам ами'],
    ['я', 'і ї ю ею ь й ями'],
    ['ь', 'я і ів ем ям ями ей'],
    ['о', 'а у ом - ам'],
    ['ок', 'ка ки ків ком'],
    ['ець', 'ця ці ців цем'],
    ['и', 'ів - ам ами'],
    ['і', 'ів ей ь - ям ами'],
    ['', 'и і а у ів ом ам ами'],
  ],
  tr: [
    ['p', 'plar pler pları pleri bı bi bu bü'],
    ['t', 'tlar tler tları tleri dı di du dü tı ti tu tü'],
    ['ç', 'çlar çler çları çleri cı ci cu cü'],
    ['k', 'klar kler ğı ği ğu ğü kları kleri klı kli ki ku lar'],
    ['a', 'alar aları sı ası alı asız'],
    ['e', 'eler eleri esi eli'],
    ['ı', 'ılar ıları ısı'],
    ['i', 'iler ileri isi'],
    ['u', 'ular uları usu'],
    ['ü', 'üler üleri üsü'],
    ['', 'lar ler ları leri ı i u ü lı li lu lü'],
  ],
  ar: [
    ['ة', 'ات'],
    ['', 'ات ين'],
  ],
};

const ADJECTIVES: Rules = {
  fr: [
    ['e', 'es'],
    ['', 'e s es'],
  ],
  es: [
    ['o', 'a os as'],
    ['', 's es'],
  ],
  pt: [
    ['o', 'a os as'],
    ['', 's es'],
  ],
  it: [
    ['o', 'a i e'],
    ['e', 'i'],
  ],
  pl: [
    ['y', 'a e ego ej ych ym ymi'],
    ['a', 'y e ego ej ych ym i'],
    ['', 'y a e'],
  ],
  cs: [
    ['ý', 'á é ého ých ým ými'],
    ['á', 'ý é ého ých ým'],
    ['é', 'á ý ého ých ým'],
  ],
  ru: [
    ['ый', 'ая ое ые ого ой ую ых ым ыми'],
    ['ий', 'ая яя ое ие его ого их им ую'],
    ['ая', 'ый ое ые ого ой ую ых ым'],
  ],
  uk: [
    ['ий', 'а е і ого ої у их им ими'],
    ['а', 'ий е і ого ої у их'],
  ],
};

/** `zaag` gives `zagen`, `pan` gives `pannen`, `duif` gives `duiven`. */
const dutchPlurals = (word: string): readonly string[] => {
  const long = /^(.*)([aeou])\2([^aeiou])$/u.exec(word);
  if (long !== null) return [`${long[1]}${long[2]}${voiced(long[3]!)}en`];
  if (/(?:^|[^aeiou])[aeiou][bdfgklmnprst]$/u.test(word)) return [`${word}${word.at(-1)}en`];
  return /[fs]$/u.test(word) ? [`${word.slice(0, -1)}${voiced(word.at(-1)!)}en`] : [];
};

const voiced = (letter: string): string => (letter === 'f' ? 'v' : letter === 's' ? 'z' : letter);

const spellUmlauts = (word: string): string => word.replace(/[äöü]/gu, (c) => `${UMLAUTS[c]!}e`);
const UMLAUTS: Readonly<Record<string, string>> = { ä: 'a', ö: 'o', ü: 'u' };
