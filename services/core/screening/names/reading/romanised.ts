/** Names of one language as another language writes them by its own letters: `Medwedjew`, `Ebu Muhammed el-Culani`, `Jodorkovski`. */

interface Romanisation {
  readonly doc: string;
  /** What only names so written show: the whole name is then read by the rules. */
  readonly may: RegExp;
  readonly rules: readonly (readonly [RegExp, string])[];
}

const ROMANISATIONS: readonly Romanisation[] = [
  {
    doc: 'Russian in German letters: `Medwedjew`, `Schojgu`, `Korporazija`',
    may: /(?:jew|[^aeiou\s]jewa|witsch|owitsch|tschenko|skij|schtschikow|[^aeiouy]ij|sch[ao][ijy]\p{L}*|owna|jewna|[aeou]zija|[nkw]aja)(?!\p{L})/iu,
    rules: [
      [/(?<!s)ch/g, 'kh'],
      [/schtsch/g, 'shch'],
      [/dsch/g, 'dzh'],
      [/tsch/g, 'ch'],
      [/sch/g, 'sh'],
      [/w/g, 'v'],
      [/tz|z/g, 'ts'],
      [/ss/g, 's'],
      [/(?<=[^aeiou\s])je/g, 'e'],
      [/ij(?!\p{L})/gu, 'y'],
      [/j/g, 'y'],
    ],
  },
  {
    doc: 'Russian in Polish letters: `Miedwiediew`, `Siergiej Szojgu`, `Żyrinowski`',
    may: /^(?=.*(?:[sc]z|ż|ł|\p{L}ie\p{L}))(?=.*(?:[iy]ew|[^aeiou\s]ow|nowsk[iy]|czuk|[sc]zenk|[iy]j|iej|jgu)(?:a|o|icz)?(?!\p{L}))/iu,
    rules: [
      [/ch/g, 'kh'],
      [/szcz/g, 'shch'],
      [/sz/g, 'sh'],
      [/cz/g, 'ch'],
      [/rz|ż|ž/g, 'zh'],
      [/c(?!h)/g, 'ts'],
      [/w/g, 'v'],
      [/ł/g, 'l'],
      [/[ij]ie/g, 'e'],
      [/(?<=\p{L})ie(?=\p{L})/gu, 'e'],
      [/(?<!\p{L})jew/gu, 'yev'],
      [/j/g, 'y'],
    ],
  },
  {
    doc: 'Arabic in Turkish letters: `Ebu Bekir el-Bağdadi`, `Eymen ez-Zevahiri`',
    may: /(?<!\p{L})(?:ebu|ümmü|ummu|ibn-i)\s|(?<!\p{L})e[zstdrnş]-\p{L}|(?<!\p{L})el-[cv]/iu,
    rules: [
      [/(?<!\p{L})ebu(?!\p{L})/gu, 'abu'],
      [/(?<!\p{L})(?:ümmü|ummu)(?!\p{L})/gu, 'umm'],
      [/(?<!\p{L})e[lzstdrnş]-/gu, 'al-'],
      [/ğ/g, 'gh'],
      [/ş/g, 'sh'],
      [/ç/g, 'ch'],
      [/ı/g, 'i'],
      [/c(?!h)/g, 'j'],
      [/v/g, 'w'],
      [/e/g, 'a'],
    ],
  },
  {
    doc: 'Arabic and Russian in Spanish letters: `Jaled Mashal`, `Mijaíl Jodorkovski`, `Mujtar`',
    may: /(?<!\p{L})(?:j(?:al(?:ed|id|if|il)(?!\p{L}*e)|atam|amene|omein|an al|attab|udai|odork|rus[hc]|abar)|muj(?:tar|amm)|mij[aá]|bujar|aj(?:met|mad)|(?:bel|al[- ])j|sergu[eé]|yevgu|guenn|yibril|yihad|yamal|yafar|yalal|yalil|yuma|yaled)/iu,
    rules: [
      [/ch/g, 'ch'],
      [/(?<!\p{L})y(?=[aieu])/gu, 'j'],
      [/(?<!\p{L}|[-\s]y)j(?=[aeioru])(?!(?:uma|afar|alal|alil|amal|ihad|ibril))/gu, 'kh'],
      [/(?<=\p{L})j/gu, 'kh'],
      [/gu(?=[eéií])/g, 'g'],
      [/gy/g, 'gg'],
    ],
  },
  {
    doc: 'Arabic in French letters: `Youcef Cheikh`, `Houcine Charki`',
    may: /^(?=.*(?:ch|c[ei]))(?=.*(?:youc|hou[cs]|hocin|rachid|\bcherif|\bcheikh|mechaal|hicham|bachir|achraf|eddine|abdel|\bben |\bel |mohamed|ahmed|djam|djel|mustaph))/iu,
    rules: [
      [/(?<!s|t)ch/g, 'sh'],
      [/dj/g, 'j'],
      [/c(?=[ei])/g, 's'],
      [/oui/g, 'wi'],
      [/ou/g, 'u'],
      [/ine(?!\p{L})/gu, 'in'],
    ],
  },
  {
    doc: 'Russian with Baltic ends: `Vladimirs Antonovs`, `Sergejus Morozovas`',
    may: /\p{L}{2}(?:[bdgklmnrstv]s|js|us|as|is)\s+\p{L}{2,}(?:[oe]v(?:a|i)?|ina|ij|sk[iy]j?|enko|cuka)s(?!\p{L})/iu,
    rules: [
      [/(?<=\p{L}{3}[bdgklmnrstv])(?:a|u|i)?s(?!\p{L})/gu, ''],
      [/(?<=[iye])(?:ju|ja|j)s(?!\p{L})/gu, 'i'],
      [/(?<=\p{L}{3})s(?!\p{L})/gu, ''],
      [/š/g, 'sh'],
      [/č/g, 'ch'],
      [/ž/g, 'zh'],
    ],
  },
  {
    doc: 'Spanish by an English ear: `Hwan Seppoolvedda`, `Havier Heemenez`',
    may: /(?<![\p{L}-])h(?:wan(?![-\p{L}])|wan[ai]t|w[ae]r\p{L}|osay|or?hay|avier|ulio|ee?meneth?z|er?[oó]nimo|oakeen|oaqu)/iu,
    rules: [
      [/(?<!\p{L})hw/gu, 'ju'],
      [/(?<!\p{L})h(?=[aeiou])/gu, 'j'],
      [/(?<=[aeiour])h(?=[aei])/gu, 'g'],
      [/ay(?!\p{L})/gu, 'e'],
      [/oo/g, 'u'],
      [/ee/g, 'i'],
      [/ak(?=in)/g, 'aqu'],
    ],
  },
  {
    doc: 'Polish by an English ear: `Voychekh Bzhezitsky`',
    may: /(?<!\p{L})(?:[bpkgt]r?zh|voych?|voyt|stanis[lw]aff|yatsek|yezh|zbig)/iu,
    rules: [
      [/(?<=[bpkgtd])r?zh/g, 'rz'],
      [/shch/g, 'szcz'],
      [/chekh/g, 'ciech'],
      [/(?<!s)ch/g, 'cz'],
      [/sh/g, 'sz'],
      [/ts/g, 'c'],
      [/y(?=[aeoc])|(?<=[aeo])y(?!\p{L})/gu, 'j'],
      [/v/g, 'w'],
    ],
  },
  {
    doc: 'long vowels by an English ear: `Ismayeel Haneeya`, `Yoosef Soolaimanee`',
    may: /(?:ee|oo)\p{L}*\s+\p{L}*(?:ee|oo)|eey|yee[lm]|ooee/iu,
    rules: [
      [/a?yeel/g, 'ail'],
      [/eey/g, 'iy'],
      [/ee/g, 'i'],
      [/oo/g, 'u'],
    ],
  },
  {
    doc: 'x for kh, as scholars and keyboards have it: `Xodorkovskij Mixail`',
    may: /(?<!\p{L})x(?:od|al|as|ar|us|am|rus|om|lop)\p{L}*|ixail|axm|uxt|boxar|buxar/iu,
    rules: [
      [/x/g, 'kh'],
      [/ij(?!\p{L})/gu, 'y'],
    ],
  },
  {
    doc: 'Somali letters: `Cabdi Xasan Cali`',
    may: /(?<!\p{L})(?:cabd|cali|cumar|cismaan|cusm|ciise|cawa|xas|xus|xaaj|maxa|axm)\p{L}*/iu,
    rules: [
      [/x/g, 'h'],
      [/c(?=[aiueo])/g, ''],
      [/([aeiou])\1/g, '$1'],
    ],
  },
];
/** What is not even this shows none of it. */
const MAY_BE_ROMANISED =
  /youc|[hc]ou[cs]|hocin|rachid|cheikh|cherif|mecha|hicham|bachir|achra|eddine|abdel|\bben |\bel |hamed|ahmed|dj[ae]|mustaph|ovs|evs|ijs|kis|[vnk]as|enkos|\bhw|\bhos|\bh[oe][re]|\bhav|\bhoa|\bhul|(?<![a-z])(?:[bpkgt]r?|ye)zh|voy|yatsek|zbig|(?:ee|oo).*(?:ee|oo)|eey|yee|(?<![a-z])x[aourl]|ixail|maxa|axm|boxar|ux[ta]|ca[blw]|c[ui][ms]|ciise|[ewo]w(?:a|na|itsch|icz)?\b|[eiy]j|jgu|witsch|skij|aja\b|zija|ebu|mm[uü]|e[lzstdrnş]-|wsk|czuk|zenk|chenko|sch[ao][ijy]|ibn-i|(?:\b|[ie])j[aou]|bel ?j|ujar|ajme|ajma|yibr|yiha|yam|yaf|yal|yum|rgue|vgue|guenn/i;

/** The names that a text shows where it is read as another language writes them. */
export const romanisedOtherwise = (text: string): string[] => {
  if (!MAY_BE_ROMANISED.test(text)) return NONE;
  let found: string[] | undefined;
  for (const { may, rules } of ROMANISATIONS) {
    if (!may.test(text)) continue;
    const plain = text.normalize('NFC').toLowerCase();
    const read = rules.reduce((all, [spelled, sound]) => all.replace(spelled, sound), plain);
    if (read === plain) continue;
    found ??= [];
    found.push(read);
  }
  return found ?? NONE;
};
const NONE: string[] = [];
