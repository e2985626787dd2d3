/** What a firm's name is written as, taken apart and put together into the words it is made of. */
import { type FoldedWord, foldWords } from '../../fold/fold.ts';
import { BUSINESS, HAN_PARTS, LEGAL_CLASSES, PLACES } from '../lexicon/firms.ts';
import { LEGAL_FORMS } from '../lexicon/legal.generated.ts';

export const LEGAL: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  for (const form of LEGAL_FORMS.split(' ')) if (!isOfTrade(form)) map.set(form, '=form');
  for (const [form, legal] of LEGAL_CLASSES) for (const phrase of alternatives(form)) map.set(phrase, legal);
  return map;
})();

/** `investment_company`, `kb`: the register has forms that are trades in all names but its own. */
function isOfTrade(form: string): boolean {
  return form.split('_').every((word) => BUSINESS.has(word));
}

/** `a/b_c`: the phrases `a_c` and `b_c`. */
function alternatives(form: string): string[] {
  return form
    .replace(/_+$/, '')
    .split('_')
    .reduce<string[]>(
      (phrases, word) => phrases.flatMap((p) => word.split('/').map((w) => (p === '' ? w : `${p}_${w}`))),
      [''],
    );
}

/** Forms of several words, in full, by the first of them. */
const LONG_FORMS: ReadonlyMap<string, readonly string[]> = Map.groupBy(
  [...LEGAL.keys()].filter((form) => form.includes('_') && form.length >= 12),
  (form) => form.slice(0, form.indexOf('_')),
);

/** The legal form that the last words of a name are the beginning of, cut within its last word: `sociedad anon`. */
export const cutForm = (last: readonly FoldedWord[]): string | undefined => {
  const forms = last.length > 1 ? LONG_FORMS.get(last[0]!.text) : undefined;
  if (forms === undefined || last.at(-1)!.text.length < CUT_MIN) return undefined;
  const text = last.map((word) => word.text).join('_');
  if (LEGAL.has(text)) return undefined;
  const form = forms.find((whole) => whole.startsWith(text));
  return form === undefined ? undefined : LEGAL.get(form);
};
const CUT_MIN = 2;

/** `S.A.` and `S A` are one abbreviation; at the end of a name `C. B.V.` is two, and `HALVB.V.` a word and its form. */
export const joinDotted = (folded: readonly FoldedWord[]): readonly FoldedWord[] => {
  if (!folded.some(mayAbbreviate)) return folded;
  const words = folded.flatMap((word, i) => (word.stop ? unglueDotted(word, folded.slice(i + 1)) : word));
  const out: FoldedWord[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (end < words.length && isLetter(words[end]!) && !(end > i && startsAnew(words[end - 1]!, words[end]!))) end++;
    const run = words.slice(i, end);
    if (run.length < 2) {
      out.push(words[i]!);
      i++;
      continue;
    }
    for (const letters of end === words.length ? formApart(run) : [run]) out.push(...abbreviated(letters));
    i = end;
  }
  return out;
};

const mayAbbreviate = ({ text, stop }: FoldedWord): boolean => stop || text.length === 1;

/** `C B.V.` and `B.V., R.J.` are two abbreviations each. */
const startsAnew = (before: FoldedWord, word: FoldedWord): boolean => before.comma || (!before.stop && word.stop);

const isLetter = ({ text, stop }: FoldedWord): boolean =>
  text > '9' && (text.length === 1 || (stop && text.length === 2 && text[0] === text[1]));

const joined = (letters: readonly FoldedWord[]): string => {
  const text = letters.map((w) => w.text).join('');
  const single = letters.map((w) => w.text[0]).join('');
  return !LEGAL.has(text) && LEGAL.has(single) ? single : text;
};

const abbreviated = (letters: readonly FoldedWord[]): readonly FoldedWord[] => {
  const text = joined(letters);
  return letters.length >= 2 && (letters[0]!.stop || LEGAL.has(text))
    ? [{ ...letters.at(-1)!, text, native: text }]
    : letters;
};

/** Letters at the end of a name, the legal form among them apart from the rest. */
const formApart = (letters: readonly FoldedWord[]): (readonly FoldedWord[])[] => {
  if (LEGAL.has(joined(letters))) return [letters];
  for (let n = letters.length - 1; n >= 2; n--) {
    if (LEGAL.has(joined(letters.slice(-n)))) return [letters.slice(0, -n), letters.slice(-n)];
    if (LEGAL.has(joined(letters.slice(0, n)))) return [letters.slice(0, n), letters.slice(n)];
  }
  return [letters];
};

const unglueDotted = (word: FoldedWord, after: readonly FoldedWord[]): FoldedWord[] => {
  const { text } = word;
  if (text.length < 3 || word.script !== 'latin') return [word];
  const end = after.findIndex((w) => w.text.length !== 1 || !w.stop);
  const letters = end < 0 ? after : after.slice(0, end);
  const own = text.slice(0, -1);
  return letters.length > 0 && LEGAL.has(text.at(-1)! + letters.map((w) => w.text).join(''))
    ? [
        { ...word, text: own, native: own, stop: false },
        { ...word, text: text.at(-1)!, native: text.at(-1)! },
      ]
    : [word];
};

export const GLUED =
  /^([a-z]{3,}?)(company|limited|ltd|llc|ltda|corporation|corp|gmbh|group|trading|holding|industries|industrial|international|shipping|properties|investment|technology|development|engineering|services|enterprises?|logistics|electronics|chemical|petroleum|foundation|exchange|coltd|collc|jsc|ojsc|pjsc|cjsc|oao|ooo|eood)$/;

const GLUED_BEFORE =
  /^(stichting|vereniging|fundacion|foundation|corporacion|compania|inversiones|comercializadora|inmobiliaria|constructora|distribuidora|importadora|exportadora|transportes|laboratorios|industrias|grupo|banco|societe|agencia|ooo|ojsc|pjsc|cjsc)([a-z]{3,})$/;

/** How the words of the two end and open: most words do neither, and are looked at no further. */
const GLUED_TAILS = new Set(
  'any cal ces ent eum ial ics ies ing ion ise jsc llc ltd mbh nal nge oao ogy ood ooo orp oup ses tda ted'.split(' '),
);
const GLUED_HEADS = new Set(
  'age ban cjs com con cor dis exp fou fun gru imp ind inm inv lab ojs ooo pjs soc sti tra ver'.split(' '),
);
export const mayEndGlued = (text: string): boolean => text.length >= 7 && GLUED_TAILS.has(text.slice(-3));
const mayBeGlued = (text: string): boolean => mayEndGlued(text) || GLUED_HEADS.has(text.slice(0, 3));

/** A lost space before or after a legal form or trade word. */
export const splitGlued = (word: FoldedWord): FoldedWord[] => {
  const { text } = word;
  if (
    text.length < 7 ||
    word.script !== 'latin' ||
    !mayBeGlued(text) ||
    BUSINESS.has(text) ||
    PLACES.has(text) ||
    LEGAL.has(text)
  )
    return [word];
  const glued = GLUED.exec(text) ?? GLUED_BEFORE.exec(text);
  if (!glued) return [word];
  return [
    { ...word, text: glued[1]!, native: glued[1]!, comma: false, stop: false },
    { ...word, text: glued[2]!, native: glued[2]! },
  ];
};

export const splitEastAsianFirm = (word: FoldedWord): FoldedWord[] => {
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
