/** A name in the case that Slavic languages put it in after `for`, `to the hands of` or `Mr`: `k rukám Olega Deripasky`. */

/** Words before such a name, and what they say of its sex. */
const CUE =
  '(?:k rukam|k rukám|na ruke|na ime|na imya|na imię|do r[aą]k(?: własnych| wlasnych)?|do vlastnych ruk|do r[uú]k|do vlastných rukou|dla|dlya|dlja|pro|za|od|ot|komu|' +
  "для|от|кому|за|на имя|на ім[’']?я|в руки)";
const MASTER =
  '(?:pan(?:a|u|ovi|owi|e)?|gospodin(?:a|u)|gosp\\.|gosp|g-n[au]|sz\\.? ?p\\.|пан[ауе]?|господин[ау]|г-н[ау]|товарищ[ау]|tovarishch[au]|генерал[ау]|полковник[ау]|министр[ау]|директор[ау]|доктор[ау]|general[au]|generałowi|ministr[au]|ministrowi|direktor[au]|dyrektorowi|doktor[au]|doktorovi)';
const MISTRESS =
  '(?:pani|paní|panie|gospozh[ei]|gospođ[ie]|gospodj[ie]|gospođu|g-zhe|slečn[eěy]|пані|госпож[еиу]|г-же|г-жи)';
const ADDRESSED = new RegExp(
  `^\\s*(?:${CUE}\\s+(?:(?<mistress>${MISTRESS})\\s+|${MASTER}\\s+)?|(?<alone>${MASTER})\\s+|(?<mistressAlone>${MISTRESS})\\s+)(?=\\p{L}{2,}[.\\s])`,
  'iu',
);
/** Endings that no name has but in a case. */
const ENDS_IN_CASE =
  /(?:[sc]k(?:iego|iemu|ogo|omu|eho|emu|ého|ému)|[oe]vu|[oe]wu|inu|owi|ovi|ского|скому|цкого|цкому|[оеё]ву|ину)\s*$/iu;
/** Most texts show none of it: two cheap ways out, by how it begins and by its last letter. */
const MAY_BE_ADDRESSED =
  /^\s*(?:k |na |do |dl[ajy]|pro |za |od |ot |komu |pan|gosp|g-|sz|slečn|tovar|для|от |кому|за |на |в |пан|госп|г-|товар|генерал[ау]|полков|минист|директ|доктор[ау]|general[aułu]|ministr|direktor|dyrektor|doktor[auo])/i;
const LASTS = new Set([...'oiuOIUоуиОУИ '].map((letter) => letter.charCodeAt(0)));
const mayBeInflected = (raw: string): boolean =>
  MAY_BE_ADDRESSED.test(raw) || (LASTS.has(raw.charCodeAt(raw.length - 1)) && ENDS_IN_CASE.test(raw));

type Endings = readonly (readonly [RegExp, string])[];

/** What becomes of a man's name, the longest ending first; what ends in -a is declined like a woman's. */
const MANS: Endings = [
  [/([sc]k)(?:iego|iemu|im)$/iu, '$1i'],
  [/([sc]k)(?:ogo|omu)$/iu, '$1iy'],
  [/([sc]k)(?:[eé]ho|[eé]mu)$/iu, '$1y'],
  [/(?:[eé]ho|[eé]mu)$/iu, 'y'],
  [/(?:ogo|omu)$/iu, 'oy'],
  [/(?<=\p{L}{3})(?:owi|ovi)$/iu, ''],
  [/(?<=[aeiou])([jy])[auei]$/iu, '$1'],
  [/(?<=\p{L}{2})[jy][au]$/iu, ''],
  [/(?<=\p{L}{2}[^aeiou])[auůe]$/iu, ''],
  [/(?<=\p{L}{3}[^aeiou])[yi]$/iu, 'a'],
  [/([сц]к)(?:ого|ому)$/iu, '$1ий'],
  [/(?:ого|ому)$/iu, 'ой'],
  [/(?<=[аеиоуы])[яю]$/iu, 'й'],
  [/(?<=\p{L}{2})[аяую]$/iu, ''],
  [/(?<=\p{L}{3}[^аеиоу])[ыи]$/iu, 'а'],
];
const WOMANS: Endings = [
  [/(?:ii|iji|iyi)$/iu, 'ia'],
  [/((?:[oe][vw]|in|yn|[sc]k))(?:iej|ej|oj|oy|oi|ou|é|u)$/iu, '$1a'],
  [/(?<=\p{L}{2}[^aeiou])(?:y|i|e|ě|ie|u)$/iu, 'a'],
  [/ии$/iu, 'ия'],
  [/((?:[оеё]в|ин|ын|[сц]к))(?:ой|ую|у)$/iu, '$1а'],
  [/(?<=\p{L}{2}[^аеиоу])(?:ы|и|е|у)$/iu, 'а'],
];
const ENDS_WOMANS =
  /(?:[oe][vw]|in|[sc]k)(?:oj|oy|oi|ou|ej|iej|é)(?!\p{L})|\p{L}i[ji]?i(?!\p{L})|(?:[оеё]в|ин|ск)ой(?!\p{L})|ии(?!\p{L})/iu;

const WORDS = /\p{L}{3,}/gu;
/** A father's name before the family name is declined too, and initials are not. */
const asNominative = (text: string, endings: Endings): string =>
  text.replace(WORDS, (word) => {
    const rule = endings.find(([ending]) => ending.test(word));
    return rule === undefined ? word : word.replace(rule[0], rule[1]);
  });

/** The name as lists have it, likeliest last; none where nothing says that it stands in a case. */
export const uninflected = (raw: string): string[] => {
  if (!mayBeInflected(raw)) return NONE;
  const text = raw.normalize('NFC');
  const cue = ADDRESSED.exec(text);
  if (cue === null && !ENDS_IN_CASE.test(text)) return NONE;
  const name = cue === null ? text : text.slice(cue[0].length);
  if (!/\s/.test(name.trim())) return NONE;
  const isWomans = cue?.groups?.mistress ?? cue?.groups?.mistressAlone ?? (ENDS_WOMANS.test(name) ? '' : undefined);
  return [...new Set([name, asNominative(name, isWomans === undefined ? MANS : WOMANS)])].filter(
    (form) => form !== raw,
  );
};
const NONE: string[] = [];
