/** The names that one text holds: beside its first one what it is also, was formerly or is traded as, and what stands in brackets. */
import { FOLD_CHARS_MAX, foldWords, shownForms } from '../../fold/fold.ts';
import { PARTICLES } from '../lexicon/common.ts';
import { BUSINESS, FIRM_PARTICLES, PLACES } from '../lexicon/firms.ts';
import { acronymBeside } from './acronym.ts';
import { addressedForms, MAY_BE_LABEL } from './addressed.ts';
import { asMandarin } from './cantonese.ts';
import { delivered } from './delivered.ts';
import { undisguised } from './disguised.ts';
import { LEGAL } from './firm-words.ts';
import { uninflected } from './inflected.ts';
import { parted } from './parted.ts';
import { pieced, respaced } from './respaced.ts';
import { romanisedOtherwise } from './romanised.ts';

/** Forms read of one declared text, and of one listed text. */
const DECLARED_FORMS_MAX = 5;
const DECLARED_READINGS_MAX = 8;
const LISTED_FORMS_MAX = 6;

/** Between two names of one party, wherever it stands. */
const ALSO = [
  'doing business as',
  'd[./]?\\s?b[./]?\\s?a',
  'trading (?:as|under)',
  't/a',
  'o/a',
  'operating as',
  'h\\.?o\\.?d\\.?n',
  'handelend onder de naam',
  'also (?:known|called)(?: as)?',
  'a[./]?k[./]?a',
  'alias(?:es)?',
  '(?:better |otherwise |formerly |previously |now )known as',
  'formerly',
  'previously',
  'f[./]?k[./]?a',
  'n[./]?k[./]?a',
  'renamed(?: to| as)?',
  'vormals',
  'ehemals',
  'firmierend als',
  'auch bekannt als',
  'anciennement',
  'connue? sous le nom de',
  'antes',
  'anteriormente',
  'tambien conocid[oa] como',
  'también conocid[oa] como',
  'conocid[oa] como',
  'conhecid[oa] como',
  'voorheen',
  'ook bekend als',
  'dawniej',
  'byvsh(?:iy|aya|ee)',
  'ranee',
  'бывш(?:ий|ая|ее)',
  'ранее',
  'он же',
].join('|');
/** The same only after a comma, a dash or a bracket: words that names have too. */
const ALSO_APART = 'ex|now|was|or|also|gia|già|eski';
/** A word is no mark at the beginning of a text, unless of a bracket's. */
const MARK = new RegExp(
  `[\\s,;/"'–—-]+(?:${ALSO})\\.?(?:\\s*[:,]\\s*|\\s+)|[,;–—-]\\s*(?:${ALSO_APART})[.:]?\\s+`,
  'iu',
);
const MARK_BEFORE = new RegExp(`^\\s*(?:${ALSO}|${ALSO_APART}|original script)\\b\\.?\\s*:?\\s*`, 'iu');
const MAY_MARK =
  /\b(?:[a-z][./]\s?[a-z]|(?:dba|aka|fka|nka|hodn|ex|now|was|or|also|as|als|alias|aliases|formerly|previously|renamed|vormals|ehemals|anciennement|antes|anteriormente|under|voorheen|dawniej|ranee|byvsh(?:iy|aya|ee)|gia|eski|como|nom|naam)\b)|[а-яà]/i;

/** The texts that a declared name may show, best first. */
export const declaredForms = (raw: string): string[] => {
  if (raw.length > FOLD_CHARS_MAX) return [raw];
  const forms = statedForms(raw);
  const shown = undisguised(raw);
  const pieces = pieced(raw, isSmallWord);
  const mandarin = asMandarin(raw);
  const others = [...uninflected(raw), ...delivered(raw), ...romanisedOtherwise(raw), ...parted(raw)];
  if (shown.length + pieces.length + mandarin.length + others.length === 0) return forms;
  return [...new Set([...others, ...forms, ...[...shown, ...pieces, ...mandarin].flatMap(statedForms)])].slice(
    0,
    DECLARED_READINGS_MAX,
  );
};

const statedForms = (raw: string): string[] => {
  const forms = namedForms(raw);
  const addressed = MAY_BE_LABEL.test(raw) ? addressedForms(raw) : [];
  if (addressed.length === 0) return forms;
  return [...new Set([...forms, ...addressed.flatMap(shownForms)])].slice(0, DECLARED_FORMS_MAX);
};

const namedForms = (raw: string): string[] => {
  if (!HAS_BRACKET.test(raw) && !MAY_MARK.test(raw)) {
    const moved = respaced(raw, isSmallWord);
    return moved.length === 0 ? shownForms(raw) : [...shownForms(raw), ...moved];
  }
  const { outer, inner } = bracketed(raw);
  const hasName = foldWords(outer).length > 1;
  const named = hasName ? inner.filter(({ isMarked, text }) => isMarked || isNamed(text)).map(({ text }) => text) : [];
  const texts = [...(hasName ? split(outer) : [raw]), ...named, ...inlined(raw)];
  const shown = texts.map(shownForms);
  return [...new Set([...shown.flatMap(([first]) => first!), ...shown.flat()])].slice(0, DECLARED_FORMS_MAX);
};

/** The names that one listed text holds: without what stands in brackets, and what of that is a name itself. */
export const listedForms = (raw: string): string[] => {
  if (!HAS_BRACKET.test(raw) && !MAY_MARK.test(raw)) return [raw];
  const { outer, inner } = bracketed(raw);
  const named = inner.map(({ text }) => text).filter(isNamed);
  const alone = named.filter((short) => !isExplained(short, outer));
  const forms = [...split(outer), ...alone, ...named.flatMap((short) => beside(short, outer)), ...inlined(raw)].filter(
    (form) => foldWords(form).length > 0,
  );
  return forms.length === 0 ? [raw] : [...new Set(forms)].slice(0, LISTED_FORMS_MAX);
};

const HAS_BRACKET = /[([]/;
const BRACKET = /[([]([^)\]]*)[)\]]?/g;

const bracketed = (raw: string): { outer: string; inner: { text: string; isMarked: boolean }[] } => ({
  outer: raw.replace(BRACKET, ' ').trim(),
  inner: [...raw.matchAll(BRACKET)]
    .flatMap((m) => m[1]!.split(';'))
    .map((part) => ({ text: part.replace(MARK_BEFORE, '').trim(), isMarked: MARK_BEFORE.test(part) }))
    .filter(({ text }) => text !== ''),
});

/** `Iran Aircraft Manufacturing (HESA)`: a sender writes both, one before the other. */
const beside = (short: string, outer: string): string[] =>
  IS_SHORT.test(short) && foldWords(outer).length > 1 ? [`${short} ${outer}`] : [];
/** What its words explain is read with them, and not as a name of its own: others have the same letters. */
const isExplained = (short: string, outer: string): boolean =>
  IS_SHORT.test(short) && acronymBeside(foldWords(`${short} ${outer}`)) >= 0;
const IS_SHORT = /^\p{Lu}{3,8}$/u;

/** A place in brackets is as soon part of the name, and so is what alone tells one: `MINISTRY OF OIL (SYRIA)`, `Bank (Odal)`. */
const inlined = (raw: string): string[] => {
  const isPart = isOfTrade(raw.replace(BRACKET, ' ')) ? () => true : isPlace;
  const text = raw.replace(BRACKET, (whole, inside: string) => (isPart(inside) ? ` ${inside} ` : whole));
  return text === raw ? [] : [text.replace(BRACKET, ' ').trim()];
};

const split = (text: string): string[] => {
  const names: string[] = [];
  let rest = text;
  for (let n = 0; n < DECLARED_FORMS_MAX; n++) {
    const mark = MARK.exec(rest);
    if (mark === null || mark.index === 0 || mark.index + mark[0].length >= rest.length) break;
    names.push(rest.slice(0, mark.index));
    rest = rest.slice(mark.index + mark[0].length);
  }
  return [...names, rest];
};

const isSmallWord = (word: string): boolean =>
  [PARTICLES, FIRM_PARTICLES, LEGAL, BUSINESS, PLACES].some((table) => table.has(word));

const isNamed = (text: string): boolean =>
  IS_NAME.some((shape) => shape.test(text)) && !isPlace(text) && !isOfTrade(text);
/** `(PVT)` names nobody. */
const isOfTrade = (text: string): boolean => foldWords(text).every((w) => LEGAL.has(w.text) || BUSINESS.has(w.text));
const isPlace = (text: string): boolean =>
  PLACES.has(
    foldWords(text)
      .map((w) => w.text)
      .join('_'),
  );
const IS_NAME = [
  /(?![\u2000-\u206f])[\u0250-\uffff]/,
  /^\p{Lu}[\p{L}'’-]+(?:\s+\p{L}[\p{L}'’-]*)+$/u,
  /^\p{Lu}{3,8}$/u,
];
