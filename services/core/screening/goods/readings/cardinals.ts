/** Numbers in words as people say them, in several languages: `cento e oito`, `trente-huit`, `vierhundertsiebenunddreißig`. */

const UNITS = 'zero one two three four five six seven eight nine';
interface Cardinals {
  /** 1 to 9; other forms of one number are parted by a stroke. */
  readonly units: string;
  /** 10 to 19. */
  readonly teens: string;
  /** 20 to 90. */
  readonly tens: string;
  /** 100 to 900, where they are words of their own. */
  readonly hundreds?: string;
}

const LANGUAGES: readonly Cardinals[] = [
  {
    units: UNITS.slice(5),
    teens: 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
    tens: 'twenty thirty forty/fourty fifty sixty seventy eighty ninety',
  },
  {
    units: 'uno/un/una dos tres cuatro cinco seis siete ocho nueve',
    teens: 'diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
    tens: 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa',
    hundreds:
      'cien/ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos',
  },
  {
    units: 'um/uma dois/duas três quatro cinco seis sete oito nove',
    teens:
      'dez onze doze treze catorze/quatorze quinze dezesseis/dezasseis dezessete/dezassete dezoito dezenove/dezanove',
    tens: 'vinte trinta quarenta cinquenta sessenta setenta oitenta noventa',
    hundreds: 'cem/cento duzentos trezentos quatrocentos quinhentos seiscentos setecentos oitocentos novecentos',
  },
  {
    units: 'un/une deux trois quatre cinq six sept huit neuf',
    teens: 'dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
    tens: 'vingt/vingts trente quarante cinquante soixante septante octante/huitante nonante',
  },
  {
    units: 'uno/un due tre quattro cinque sei sette otto nove',
    teens: 'dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
    tens: 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta',
  },
  {
    units: 'ein/eins/eine zwei/zwo drei vier fünf/fuenf sechs sieben acht neun',
    teens: 'zehn elf zwölf/zwoelf dreizehn vierzehn fünfzehn/fuenfzehn sechzehn siebzehn achtzehn neunzehn',
    tens: 'zwanzig dreißig/dreissig vierzig fünfzig/fuenfzig sechzig siebzig achtzig neunzig',
  },
  {
    units: 'een/één twee drie vier vijf zes zeven acht negen',
    teens: 'tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
    tens: 'twintig dertig veertig vijftig zestig zeventig tachtig negentig',
  },
  {
    units: 'jeden/jedna dwa/dwie trzy cztery pięć/piec sześć/szesc siedem osiem dziewięć/dziewiec',
    teens:
      'dziesięć/dziesiec jedenaście/jedenascie dwanaście/dwanascie trzynaście/trzynascie czternaście/czternascie piętnaście/pietnascie szesnaście/szesnascie siedemnaście/siedemnascie osiemnaście/osiemnascie dziewiętnaście/dziewietnascie',
    tens: 'dwadzieścia/dwadziescia trzydzieści/trzydziesci czterdzieści/czterdziesci pięćdziesiąt/piecdziesiat sześćdziesiąt/szescdziesiat siedemdziesiąt/siedemdziesiat osiemdziesiąt/osiemdziesiat dziewięćdziesiąt/dziewiecdziesiat',
    hundreds:
      'sto dwieście/dwiescie trzysta czterysta pięćset/piecset sześćset/szescset siedemset osiemset dziewięćset/dziewiecset',
  },
  {
    units: 'один/одна два/две три четыре пять шесть семь восемь девять',
    teens:
      'десять одиннадцать двенадцать тринадцать четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать',
    tens: 'двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто',
    hundreds: 'сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот',
  },
  {
    units: 'один/одна два/дві три чотири пять шість сім вісім девять',
    teens:
      'десять одинадцять дванадцять тринадцять чотирнадцять пятнадцять шістнадцять сімнадцять вісімнадцять девятнадцять',
    tens: 'двадцять тридцять сорок пятдесят шістдесят сімдесят вісімдесят девяносто',
    hundreds: 'сто двісті триста чотириста пятсот шістсот сімсот вісімсот девятсот',
  },
  {
    units: 'ett två tre fyra fem sex sju åtta nio',
    teens: 'tio elva tolv tretton fjorton femton sexton sjutton arton nitton',
    tens: 'tjugo trettio fyrtio femtio sextio sjuttio åttio nittio',
  },
];

const VALUES = new Map<string, number>();
const file = (words: string | undefined, first: number, step: number): void => {
  words?.split(' ').forEach((forms, i) => {
    for (const form of forms.split('/')) if (!VALUES.has(form)) VALUES.set(form, first + i * step);
  });
};
for (const { units, teens, tens, hundreds } of LANGUAGES) {
  file(units, 1, 1);
  file(teens, 10, 1);
  file(tens, 20, 10);
  file(hundreds, 100, 100);
}
for (const nought of 'zero null nil nought cero ноль нуль zéro nul nol noll sıfır'.split(' ')) VALUES.set(nought, 0);
VALUES.set('niner', 9);

/** German and Dutch say the unit first, Italian the ten, in one word. */
const [, , , , ITALIAN, GERMAN, DUTCH] = LANGUAGES;
const formsOf = (words: string): readonly (readonly string[])[] => words.split(' ').map((forms) => forms.split('/'));
const below100 = (
  { units, teens, tens }: Cardinals,
  join: (unit: string, ten: string) => string,
): Map<string, number> => {
  const words = new Map<string, number>();
  formsOf(units).forEach((forms, i) => {
    for (const form of forms) words.set(form, i + 1);
  });
  formsOf(teens).forEach((forms, i) => {
    for (const form of forms) words.set(form, i + 10);
  });
  formsOf(tens).forEach((forms, t) => {
    for (const ten of forms) {
      words.set(ten, t * 10 + 20);
      formsOf(units).forEach((units, u) => {
        for (const unit of units) words.set(join(unit, ten), t * 10 + 21 + u);
      });
    }
  });
  return words;
};
const fileCompounds = (language: Cardinals, hundred: string, join: (unit: string, ten: string) => string): void => {
  const words = below100(language, join);
  for (const [word, value] of words) if (!VALUES.has(word)) VALUES.set(word, value);
  const times: (readonly [string, number])[] = [['', 1], ...[...words].filter(([, value]) => value < 10)];
  for (const [unit, many] of times) {
    VALUES.set(`${unit}${hundred}`, many * 100);
    for (const [rest, value] of words) VALUES.set(`${unit}${hundred}${rest}`, many * 100 + value);
  }
};
fileCompounds(GERMAN!, 'hundert', (unit, ten) => `${unit}und${ten}`);
fileCompounds(DUTCH!, 'honderd', (unit, ten) => `${unit}${unit.endsWith('e') ? 'ën' : 'en'}${ten}`);
fileCompounds(ITALIAN!, 'cento', (unit, ten) => `${/^[uo]/u.test(unit) ? ten.slice(0, -1) : ten}${unit}`);

/** What multiplies the number before it. */
const TIMES: ReadonlyMap<string, number> = new Map([
  ...'hundred hundert honderd cent cents cento hundra'.split(' ').map((word): [string, number] => [word, 100]),
  ...'thousand tausend duizend mille mil mila tysiąc tysiące тысяч тысяча tusen'
    .split(' ')
    .map((word): [string, number] => [word, 1000]),
]);
const AND: ReadonlySet<string> = new Set('and und en et e y i и та og och'.split(' '));

export const isAnd = (word: string): boolean => AND.has(word);
/** Without what only multiplies: `per cent` is no number. */
export const CARDINAL_WORDS: readonly string[] = [...VALUES.keys(), 'hundred', 'thousand'];
export const isCardinal = (word: string): boolean => VALUES.has(word) || TIMES.has(word);

/** May a number of this size follow, said in one breath? `vingt`, `soixante` and `quatre-vingt` take the teens too. */
const follows = (said: number, value: number): boolean => {
  if (said === 0 || value === 0) return false;
  if (value >= 100) return said % 1000 === 0;
  if (value >= 20) return said % 100 === 0;
  if (value >= 10) return said % 100 === 0 || said % 100 === 60 || said % 100 === 80;
  return said % 10 === 0 && said % 100 !== 10;
};

/** The number that the words from `first` on say, and the word past it; words of one number stand in one clause. */
export const cardinalAt = (
  words: readonly string[],
  first: number,
  isApart: (word: number) => boolean,
): { readonly value: number; readonly past: number } | undefined => {
  let value = VALUES.get(words[first]!);
  if (value === undefined) {
    value = TIMES.get(words[first]!);
    if (value === undefined) return undefined;
  }
  let past = first + 1;
  for (;;) {
    const next = AND.has(words[past] ?? '') && isCardinal(words[past + 1] ?? '') ? past + 1 : past;
    if (next >= words.length || isApart(past) || isApart(next)) break;
    const times = TIMES.get(words[next]!);
    const more = VALUES.get(words[next]!);
    if (times !== undefined && next === past && value > 0 && value < times) value *= times;
    else if (value === 4 && words[past - 1] === 'quatre' && more === 20 && next === past) value = 80;
    else if (times === 100 && value >= 1000 && value % 1000 === 0) value += 100;
    else if (more !== undefined && value < 1000 && follows(value, more)) value += more;
    else if (more !== undefined && value >= 1000) {
      const rest = cardinalAt(words, next, isApart);
      if (rest === undefined || value % 1000 !== 0 || rest.value >= 1000 || rest.value === 0) break;
      return { value: value + rest.value, past: rest.past };
    } else break;
    past = next + 1;
  }
  return { value, past };
};
