/** What a firm's name is written as, taken apart and put together into the words it is made of. */
import { type FoldedWord, foldWords } from './fold.ts';
import { LEGAL_FORMS } from './name-legal.generated.ts';
import { BUSINESS, HAN_PARTS, LEGAL_CLASSES, PLACES } from './name-lexicon.ts';

export const LEGAL: ReadonlyMap<string, string> = (() => {
  const map = new Map<string, string>();
  for (const form of LEGAL_FORMS.split(' ')) map.set(form, '=form');
  for (const [form, legal] of LEGAL_CLASSES) map.set(form.replace(/_+$/, ''), legal);
  return map;
})();

/** `S.A.` and `S A` are one abbreviation. */
export const joinDotted = (words: readonly FoldedWord[]): FoldedWord[] => {
  const out: FoldedWord[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (end < words.length && words[end]!.text.length === 1 && words[end]!.text > '9') end++;
    const text = words
      .slice(i, end)
      .map((w) => w.text)
      .join('');
    if (end - i >= 2 && (words[i]!.stop || LEGAL.has(text))) {
      out.push({ ...words[end - 1]!, text, native: text });
      i = end;
    } else {
      out.push(words[i]!);
      i++;
    }
  }
  return out;
};

export const GLUED =
  /^([a-z]{3,}?)(company|limited|ltd|llc|ltda|corporation|corp|gmbh|group|trading|holding|industries|industrial|international|shipping|properties|investment|technology|development|engineering|services|enterprises?|logistics|electronics|chemical|petroleum|foundation|exchange)$/;

/** A lost space before a legal form or trade word. */
export const splitGlued = (word: FoldedWord): FoldedWord[] => {
  const { text } = word;
  if (text.length < 7 || word.script !== 'latin' || BUSINESS.has(text) || PLACES.has(text) || LEGAL.has(text))
    return [word];
  const glued = GLUED.exec(text);
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
