/**
 * Makes `services/core/screening/goods/quality/words.generated.ts`: English nouns whose first meaning is a thing that can be sent
 * (WordNet 3.1, WordNet licence, Princeton University), and words of the HS texts that name no goods.
 * Usage: node infra/lexicons/goods-words.ts PATH/TO/wordnet/dict
 */
import { readFileSync, writeFileSync } from 'node:fs';

const [dict] = process.argv.slice(2);
if (dict === undefined) throw new Error('usage: node infra/lexicons/goods-words.ts PATH/TO/wordnet/dict');

/** WordNet's lexicographer files: artifact and food whole; of animal, body, plant, substance the words in common use. */
const GOODS_FILES: ReadonlySet<string> = new Set(['06', '13']);
const COMMON_GOODS_FILES: ReadonlySet<string> = new Set(['05', '08', '20', '27']);
/** Hypernyms under which nothing fits into a parcel. */
const EXCLUDED = [
  'building',
  'road',
  'area',
  'facility',
  'room',
  'bridge',
  'excavation',
  'housing',
  'building_complex',
  'weapon',
  'ship',
  'establishment',
  'place_of_business',
];
const SENSES_READ = 6;
const CHAIN_MAX = 20;
const LETTERS_MIN = 3;

interface Synset {
  readonly file: string;
  readonly lemmas: readonly string[];
  readonly hypernyms: readonly string[];
  readonly isProper: boolean;
}

const lines = (name: string): readonly string[] =>
  readFileSync(`${dict}/${name}`, 'latin1')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('  '));

const synsets = new Map<string, Synset>();
for (const line of lines('data.noun')) {
  const fields = line.split('|')[0]!.trim().split(' ');
  const count = Number.parseInt(fields[3]!, 16);
  const lemmas = Array.from({ length: count }, (_, i) => fields[4 + i * 2]!.toLowerCase()) as readonly string[];
  const isProper = /^[A-Z]/u.test(fields[4]!);
  const at = 4 + count * 2;
  const pointers = Array.from({ length: Number(fields[at]) }, (_, i) => fields.slice(at + 1 + i * 4, at + 5 + i * 4));
  const hypernyms = pointers.filter(([kind]) => kind === '@' || kind === '@i').map(([, offset]) => offset!);
  synsets.set(fields[0]!, { file: fields[1]!, lemmas, hypernyms, isProper });
}

const isExcluded = (offset: string): boolean => {
  let at: string | undefined = offset;
  for (let depth = 0; at !== undefined && depth < CHAIN_MAX; depth++) {
    const synset: Synset | undefined = synsets.get(at);
    if (synset === undefined) return false;
    if (synset.lemmas.some((lemma) => EXCLUDED.includes(lemma))) return true;
    at = synset.hypernyms[0];
  }
  return false;
};

const isThing = (offset: string): boolean => {
  const file = synsets.get(offset)?.file ?? '';
  return GOODS_FILES.has(file) || COMMON_GOODS_FILES.has(file);
};

/** Senses that people use, from the counts of the sense index. */
const tagged = (name: string): ReadonlyMap<string, number> =>
  new Map(
    lines(name).map((line) => {
      const fields = line.trim().split(/ +/u);
      return [fields[0]!, Number(fields[5 + Number(fields[3])])];
    }),
  );
const adjectives = tagged('index.adj');
const verbs = tagged('index.verb');
const adverbs = tagged('index.adv');
const nounsUsed = tagged('index.noun');

const senses = new Map<string, readonly string[]>();
for (const line of lines('index.noun')) {
  const fields = line.trim().split(/ +/u);
  senses.set(fields[0]!, fields.slice(6 + Number(fields[3])));
}

const nouns = [...senses]
  .filter(
    ([word, offsets]) =>
      /^[a-z]+$/u.test(word) &&
      word.length >= LETTERS_MIN &&
      isThing(offsets[0]!) &&
      !synsets.get(offsets[0]!)!.isProper &&
      !isExcluded(offsets[0]!) &&
      (GOODS_FILES.has(synsets.get(offsets[0]!)!.file) || nounsUsed.get(word)! > 0) &&
      (adjectives.get(word) ?? 0) === 0 &&
      (verbs.get(word) ?? 0) <= 2,
  )
  .map(([word]) => word)
  .sort();

const hsWords = new Set(
  readFileSync(new URL('../lists/hs-2022.tsv', import.meta.url), 'utf8')
    .toLowerCase()
    .match(/(?<![\p{L}\d])[a-z]{3,}(?![\p{L}\d])/gu),
);
const baseForms = (word: string): readonly string[] => [
  word,
  word.replace(/s$/u, ''),
  word.replace(/es$/u, ''),
  word.replace(/ies$/u, 'y'),
  word.replace(/ves$/u, 'f'),
];
const isAnyWord = (word: string): boolean =>
  senses.has(word) || adjectives.has(word) || verbs.has(word) || adverbs.has(word);
const notGoods = [...hsWords]
  .filter((word) => {
    const forms = baseForms(word).filter(isAnyWord);
    return forms.length > 0 && !forms.some((form) => senses.get(form)?.slice(0, SENSES_READ).some(isThing));
  })
  .sort();

const wrapped = (words: readonly string[]): string => words.join(' ').replace(/(.{1,140})(?: |$)/gu, '$1\n');
writeFileSync(
  new URL('../../services/core/screening/goods/quality/words.generated.ts', import.meta.url),
  `// Written by infra/lexicons/goods-words.ts from WordNet 3.1 (Princeton University, WordNet licence) and the HS 2022 texts. Do not edit.
/** English nouns whose first meaning is a thing that can be sent. */
export const SENDABLE_NOUNS = \`
${wrapped(nouns)}\`;

/** Words of the HS texts that name no goods. */
export const HS_WORDS_WITHOUT_GOODS = \`
${wrapped(notGoods)}\`;
`,
);
console.error(`${nouns.length} nouns, ${notGoods.length} words without goods`);
