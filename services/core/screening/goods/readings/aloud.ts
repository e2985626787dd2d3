/**
 * Names spelt out: radio alphabet, names of letters, numbers in words (`four-A-N-double-P`, `Mike Delta Mike Alpha`). What
 * is spelt becomes a word of its own; three letters or digits make a spelling, of which one at least is told by its name.
 */
import { hashWord, type Scan } from '../../descriptors/scan.ts';
import { CARDINAL_WORDS, cardinalAt, isAnd, isCardinal } from './cardinals.ts';
import { createRewriter, type Reading } from './reading.ts';

const RADIO =
  'alpha alfa bravo charlie delta echo foxtrot golf hotel india juliet juliett kilo lima mike november oscar papa quebec romeo sierra tango uniform victor whiskey whisky xray yankee zulu anton berta caesar dora emil friedrich gustav heinrich ida julius kaufmann konrad ludwig martha nordpol otto paula quelle richard samuel siegfried theodor ulrich viktor wilhelm xanthippe ypsilon zacharias zeppelin';
const LETTER_NAMES =
  'a:ay,eh,а b:bee,be,бэ,bé,бе c:cee,see,sea,ce,cé,цэ,це d:dee,de,дэ,dé,де e:ee,э,е f:eff,ef,эф,effe,efe g:gee,jee,гэ,gé,ге,gie h:aitch,haitch,ache,ха,hache,ha,аш i:eye,и j:jay,kot,jott,jota k:kay,ka,ка l:ell,el,эль,эл,elle,ele m:em,эм,emme,eme n:en,enn,эн,enne,ene o:oh,owe,о p:pee,pe,пэ,pé q:cue,queue,kew r:are,ar,arr,эр,erre,er s:ess,es,эс,esse,ese t:tee,te,тэ,té,те u:you,yu,у v:vee,вэ,vé,fau,uve,ве w:doubleyou,doubleu,wu x:ex,eks,икс,iks,equis y:why,wye,wy,игрек,ypsilon,igrek z:zed,zee,зэ,zet,zett,зет';
const DIGIT_NAMES =
  '0:zero,null,nil,nought,cero,ноль,zéro,nul,nol 1:one,eins,uno,un,один,une,jeden 2:two,zwei,dos,deux,два,due,dois,dwa 3:three,drei,tres,trois,три,tre,três,trzy 4:four,vier,cuatro,quatre,четыре,quattro,quatro,cztery 5:five,fuenf,cinco,cinq,пять,cinque,fünf,pięć,piec 6:six,sechs,seis,шесть,sześć,szesc 7:seven,sieben,siete,sept,семь,sette,sete,siedem 8:eight,acht,ocho,huit,восемь,oito,osiem 9:nine,niner,neun,nueve,neuf,девять,nove,dziewięć,dziewiec 10:ten 11:eleven 12:twelve 13:thirteen 14:fourteen 15:fifteen 16:sixteen 17:seventeen 18:eighteen 19:nineteen';
const TIMES: ReadonlyMap<string, number> = new Map([
  ['double', 2],
  ['dbl', 2],
  ['triple', 3],
  ['treble', 3],
]);
const DASHES: ReadonlySet<string> = new Set(['dash', 'hyphen', 'minus', 'tiret', 'guion']);

const named = (table: string): [string, string][] =>
  table.split(' ').flatMap((row) => {
    const [letter, names] = row.split(':') as [string, string];
    return names.split(',').map((name): [string, string] => [name, letter]);
  });
const SPOKEN: ReadonlyMap<string, string> = new Map([
  ...RADIO.split(' ').map((word): [string, string] => [word, word[0]!]),
  ...named(LETTER_NAMES),
  ...named(DIGIT_NAMES),
]);

/** `en` is the letter, not the Swedish for one. */
const isNumber = (word: string): boolean => isCardinal(word) && /^(?:\d+)?$/u.test(SPOKEN.get(word) ?? '');
const withoutMarks = (word: string): string => word.normalize('NFD').replace(/\p{M}/gu, '');

const HASHES: ReadonlySet<number> = new Set(
  [...SPOKEN.keys(), ...CARDINAL_WORDS, ...TIMES.keys(), ...DASHES]
    .flatMap((word) => [word, withoutMarks(word)])
    .map((word) => hashWord([...word].map((c) => c.charCodeAt(0)))),
);
/** A bit for each hash's low bits, so that most words are passed over without a look-up. */
const FILTER = new Uint8Array(65_536);
for (const hash of HASHES) FILTER[hash & 65_535] = 1;

/** Two words of a spelling in a row, or one beside a single letter or a word that nobody knows. */
export const hasSpokenWords = (scan: Scan, isKnownWord: (word: number) => boolean): boolean => {
  const { words, wordHash, wordStart, wordEnd } = scan;
  const isSpoken = (w: number): boolean => FILTER[wordHash[w]! & 65_535] === 1 && HASHES.has(wordHash[w]!);
  const isBeside = (w: number): boolean =>
    w >= 0 && w < words && (wordEnd[w]! - wordStart[w]! === 1 || !isKnownWord(w) || isSpoken(w));
  for (let w = 0; w < words; w++) if (isSpoken(w) && (isBeside(w + 1) || isBeside(w - 1))) return true;
  return false;
};

interface Token {
  readonly from: number;
  readonly to: number;
  /** What it adds to a spelling; `undefined` where it is no part of one. */
  readonly says: string | undefined;
  readonly isSpoken: boolean;
}

const TOKENS_MAX = 256;
const WORD = /[\p{L}\p{N}]+/gu;
const CODE = /^(?:\p{L}\p{N}{0,2}|\p{N}{1,3}|\p{N}\p{L})$/u;
const SPELT_MIN = 3;
/** Between the groups of a number. */
const GROUPED = /^ [-–—/] $/u;
/** Here one spelling ends and the next may begin: `N-P2 (n double p)`. */
const CLAUSE = /[,;:()[\]]/u;

/** `undefined` where nothing is spelt. */
export const spellOut = (source: Reading): Reading | undefined => {
  const tokens = readTokens(source.text, source.text.toLowerCase());
  const writer = createRewriter(source);
  let copied = 0;
  for (let first = 0; first < tokens.length; first++) {
    if (tokens[first]!.says === undefined) continue;
    let past = first + 1;
    while (past < tokens.length && tokens[past]!.says !== undefined) past++;
    const run = trimmed(tokens.slice(first, past));
    const spelt = speak(source.text.toLowerCase(), run);
    first = past - 1;
    if (spelt === undefined) continue;
    const { from } = run[0]!;
    const { to } = run.at(-1)!;
    writer.copy(copied, from);
    writer.write(` ${spelt} `, from, to);
    copied = to;
  }
  if (copied === 0) return undefined;
  writer.copy(copied, source.text.length);
  return writer.done();
};

/** Capitals beside a number in words: `JWH oh eighteen`, `four MMC`. */
const ABBREVIATION = /^[A-Z]{2,4}$/u;

const readTokens = (raw: string, text: string): readonly Token[] => {
  const tokens: { from: number; to: number; says: string | undefined; isSpoken: boolean }[] = [];
  const wordOf = (i: number): string => (tokens[i] === undefined ? '' : text.slice(tokens[i].from, tokens[i].to));
  for (const match of text.matchAll(WORD)) {
    if (tokens.length >= TOKENS_MAX) break;
    const [word] = match;
    const spoken = SPOKEN.get(word);
    const isOther = isNumber(word) || TIMES.has(word) || DASHES.has(word);
    tokens.push({
      from: match.index,
      to: match.index + word.length,
      says: spoken ?? (isOther || CODE.test(word) ? word : undefined),
      isSpoken: spoken !== undefined && word.length > 1 ? true : isOther,
    });
  }
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (token.says !== undefined) continue;
    if (isAnd(wordOf(i)) && isNumber(wordOf(i - 1)) && isNumber(wordOf(i + 1))) token.says = '';
    else if (
      ABBREVIATION.test(raw.slice(token.from, token.to)) &&
      (isFigureInWords(wordOf(i + 1)) || isNumber(wordOf(i - 1)))
    )
      token.says = wordOf(i);
  }
  return tokens;
};
const isFigureInWords = (word: string): boolean => NOUGHT.has(word) || isNumber(word);
const U: ReadonlySet<string> = new Set(['u', 'you', 'yu']);
const NOUGHT: ReadonlySet<string> = new Set(['oh', 'o']);

/** An amount that follows (`5 g`) is no part of what is spelt. */
const trimmed = (run: readonly Token[]): readonly Token[] => {
  let past = run.length;
  const isUnspoken = (i: number): boolean => i > 0 && !run[i]!.isSpoken;
  while (isUnspoken(past - 1) && (isFigure(run[past - 1]!) || isFigure(run[past - 2]!))) past--;
  return run.slice(0, past);
};
const isFigure = ({ says, isSpoken }: Token): boolean => !isSpoken && says !== undefined && /^\p{N}/u.test(says);

const speak = (text: string, run: readonly Token[]): string | undefined => {
  const words = run.map(({ from, to }) => text.slice(from, to));
  const isApart = (i: number): boolean => i > 0 && CLAUSE.test(text.slice(run[i - 1]!.to, run[i]!.from));
  let out = '';
  let spoken = 0;
  for (let i = 0; i < run.length; i++) {
    const { from, to, says, isSpoken } = run[i]!;
    const word = text.slice(from, to);
    const between = i > 0 ? text.slice(run[i - 1]!.to, from) : '';
    if (CLAUSE.test(between) || (between === ' ' && isHyphened(text, run, i - 1))) out += ' ';
    else if (GROUPED.test(between)) out += '-';
    if (isSpoken) spoken++;
    const said = isNumber(word) ? cardinalAt(words, i, isApart) : undefined;
    if (said !== undefined) {
      out += said.value;
      i = said.past - 1;
    } else if (NOUGHT.has(word) && (/\d$/u.test(out) || (word === 'oh' && isNumber(words[i + 1] ?? '')))) out += '0';
    else if (word === 'double' && U.has(words[i + 1] ?? '')) {
      out += 'w';
      i++;
    } else if (TIMES.has(word)) {
      const next = run[++i];
      if (next !== undefined) out += (next.says ?? '').repeat(TIMES.get(word)!);
    } else if (DASHES.has(word)) out += '-';
    else out += says ?? '';
  }
  return spoken > 0 && (out.length >= SPELT_MIN || (run.length === 1 && /^\d+$/u.test(out))) ? out : undefined;
};

/** `pe-ce-pe en polvo`: hyphens hold the letters of one spelling together, and a space ends it. */
const isHyphened = (text: string, run: readonly Token[], last: number): boolean =>
  last > 1 && [last - 1, last].every((i) => text.slice(run[i - 1]!.to, run[i]!.from) === '-');
