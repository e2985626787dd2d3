/** Writes the goods lexicon's hash table: the vocabularies of all languages, which reading it has no use for. */
import { createScan, hashWord, scanText } from '../../descriptors/scan.ts';
import type { LexiconTerm } from '../../descriptors/terms.ts';
import type { FoldTables } from '../../fold/text.ts';
import type { Section } from '../../image.ts';
import { COMPOUNDING, formsIn, RUNNING } from './inflect.ts';
import { LEXICON, WORD } from './lexicon.ts';
import { GOODS_NOUNS, GOODS_PHRASES, NEAR_CHEMISTRY_NOUNS, UNSEGMENTED } from './nouns.ts';
import { ORDINARY_WORDS } from './ordinary.generated.ts';
import { TRADITIONAL, VOCABULARY, VOCABULARY_PHRASES, type Vocabulary } from './vocabulary.ts';
import { HS_WORDS_WITHOUT_GOODS, SENDABLE_NOUNS } from './words.generated.ts';
import { AS_SPELT, domainOf, EVERYDAY, GRADE_ONLY, type HsText, isStop, NEVER_LAST, ORDINARY } from './words.ts';

export const buildWordTable = (hsTexts: readonly HsText[], fold: FoldTables): Record<string, Section> => {
  const byHash = new Map<number, FiledWord>();
  const identity = Uint16Array.from({ length: 65536 }, (_, i) => i);
  const scan = createScan();
  const eachWord: EachWord = (text, visit) => {
    scanText(scan, text, fold, identity);
    for (let w = 0; w < scan.words; w++)
      visit(String.fromCharCode(...scan.plain.subarray(scan.wordStart[w]!, scan.wordEnd[w]!)), scan.wordHash[w]!);
  };
  const fresh: (FiledWord & { word: string })[] = [];
  const file = (word: string, hash: number, filed: FiledWord): void => {
    const known = byHash.get(hash);
    byHash.set(hash, known === undefined ? filed : merged(known, filed));
    if (known === undefined) fresh.push({ word, ...filed });
  };
  /** Singulars and plurals of what was filed last: before the next source, whose words must not take their place. */
  const fileForms = (): void => {
    for (const { word, ...filed } of fresh.splice(0))
      for (const form of formsOf(word)) {
        const hash = hashOf(form);
        const known = byHash.get(hash);
        byHash.set(hash, known === undefined ? filed : merged(known, { ...filed, domains: 0 }));
      }
  };
  const fileAll = (text: string, wordClass: number, domains = 0, flags = 0): void => {
    eachWord(text, (word, hash) =>
      file(word, hash, { wordClass: word.length > 2 ? wordClass : WORD.filler, domains, flags }),
    );
    fileForms();
  };
  const fileRunning = (text: string, wordClass: number): void => {
    for (const spelling of [text, traditional(text)])
      eachWord(spelling, (word, hash) =>
        file(word, hash, { wordClass, domains: 0, flags: NEVER_LAST | AS_SPELT | GRADE_ONLY }),
      );
    fresh.length = 0;
  };
  const fileVocabulary = (isWanted: (wordClass: number) => boolean): void => {
    const spaced = vocabularyTexts(isWanted, 'spaced');
    for (const { text, wordClass, flags } of spaced)
      eachWord(text, (word, hash) =>
        file(word, hash, {
          wordClass: isStop(wordClass) || word.length > 2 ? wordClass : WORD.filler,
          domains: 0,
          flags,
        }),
      );
    fresh.length = 0;
    for (const { language, text, wordClass, flags } of spaced) {
      const kind = ADJECTIVAL.has(wordClass) ? 'adjective' : 'noun';
      const filed = { wordClass, domains: 0, flags: flags | AS_SPELT };
      for (const word of text.trim().split(/\s+/u)) {
        scanText(scan, formsIn(language, word, kind).join(' '), fold, identity);
        for (let w = 0; w < scan.words; w++) if (!byHash.has(scan.wordHash[w]!)) byHash.set(scan.wordHash[w]!, filed);
      }
    }
  };

  for (const { wordClass, words } of LEXICON)
    for (const text of words) eachWord(text, (word, hash) => file(word, hash, { wordClass, domains: 0, flags: 0 }));
  fileForms();
  for (const line of NEAR_CHEMISTRY_NOUNS.trim().split('\n')) fileAll(line, WORD.noun);
  for (const line of GOODS_NOUNS.trim().split('\n')) fileAll(line, WORD.noun, EVERYDAY);
  fileVocabulary(isStop);
  for (const { text, wordClass } of vocabularyTexts(() => true, 'running')) fileRunning(text, wordClass);
  for (const [name, text] of Object.entries(UNSEGMENTED)) fileRunning(text, WORD[name as keyof typeof UNSEGMENTED]);
  for (const line of HS_WORDS_WITHOUT_GOODS.trim().split('\n')) fileAll(line, WORD.attribute, 0, AS_SPELT);
  for (const line of SENDABLE_NOUNS.trim().split('\n')) fileAll(line, WORD.noun, 0, AS_SPELT);
  for (const { word, domains } of hsWords(hsTexts, eachWord)) {
    const wordClass = /^\p{L}{3,}$/u.test(word) ? (isParticiple(word) ? WORD.attribute : WORD.noun) : WORD.filler;
    file(word, hashOf(word), { wordClass, domains, flags: AS_SPELT });
  }
  fileForms();
  fileVocabulary((wordClass) => !isStop(wordClass));
  for (const text of ORDINARY_WORDS.trim().split(/\s+/u))
    eachWord(text, (word, hash) => file(word, hash, { wordClass: ORDINARY, domains: 0, flags: AS_SPELT }));
  return layOut(byHash);
};

interface FiledWord {
  readonly wordClass: number;
  readonly domains: number;
  readonly flags: number;
}

/** The class of what was filed first, the domains of both; for the grade only when both are. */
const merged = (known: FiledWord, filed: FiledWord): FiledWord => {
  const domains = known.domains | filed.domains;
  const flags = known.flags & (filed.flags | ~GRADE_ONLY);
  return domains === known.domains && flags === known.flags ? known : { ...known, domains, flags };
};

type EachWord = (text: string, visit: (word: string, hash: number) => void) => void;

const ADJECTIVAL: ReadonlySet<number> = new Set([WORD.filler, WORD.dull, WORD.material, WORD.attribute]);

const vocabularyTexts = (isWanted: (wordClass: number) => boolean, script: 'running' | 'spaced') =>
  VOCABULARY.filter(({ language }) => RUNNING.has(language) === (script === 'running')).flatMap(({ language, words }) =>
    classesOf(words)
      .filter(([wordClass]) => isWanted(wordClass))
      .flatMap(([wordClass, text]) =>
        text
          .trim()
          .split('\n')
          .map((line) => ({
            language,
            text: line,
            wordClass,
            flags: COMPOUNDING.has(language) ? GRADE_ONLY : GRADE_ONLY | NEVER_LAST,
          })),
      ),
  );

const classesOf = (words: Vocabulary['words']): readonly (readonly [number, string])[] =>
  Object.entries(words).map(([name, text]) => [WORD[name as keyof typeof WORD], text] as const);

/** Character by character: where one has two, as 面 has, the commoner in the words of the list. */
const traditional = (text: string): string => text.replace(/[\u4e00-\u9fff]/gu, (c) => TRADITIONAL_OF.get(c) ?? c);
const TRADITIONAL_OF: ReadonlyMap<string, string> = new Map(
  TRADITIONAL.match(/../gu)!.map((pair) => [pair[0]!, pair[1]!] as const),
);

/** Things that several words name: found by the automaton. */
export const lexiconTerms = (): LexiconTerm[] =>
  `${GOODS_PHRASES.trim()}\n${VOCABULARY_PHRASES.trim()}`
    .split('\n')
    .flatMap((line) => line.split('|').map((phrase) => ({ text: phrase.trim(), wordClass: WORD.noun })));

const hashOf = (word: string): number => hashWord(Uint16Array.from(word, (c) => c.charCodeAt(0)));

/** Words of the HS texts with the domains they are at home in: those with a fair share of their mentions. */
const hsWords = (hsTexts: readonly HsText[], eachWord: EachWord): { word: string; domains: number }[] => {
  const counts = new Map<string, Map<number, number>>();
  for (const { code, text } of hsTexts) {
    const domain = domainOf(code);
    eachWord(text, (word) => {
      const byDomain = counts.get(word) ?? counts.set(word, new Map()).get(word)!;
      byDomain.set(domain, (byDomain.get(domain) ?? 0) + 1);
    });
  }
  return [...counts].map(([word, byDomain]) => {
    const total = [...byDomain.values()].reduce((a, b) => a + b, 0);
    let domains = 0;
    for (const [domain, count] of byDomain) if (count * HOME_SHARE_MIN >= total) domains |= domain;
    return { word, domains };
  });
};

/** One mention in twelve makes a word at home in a domain. */
const HOME_SHARE_MIN = 12;

const isParticiple = (word: string): boolean => word.length > 5 && word.endsWith('ed');

const formsOf = (word: string): string[] => {
  if (word.length < 3 || !/^[a-z]+$/u.test(word)) return [];
  if (!word.endsWith('s')) {
    const forms = [`${word}s`];
    if (/(?:ch|sh|x|z|o)$/u.test(word)) forms.push(`${word}es`);
    if (/[^aeiou]y$/u.test(word)) forms.push(`${word.slice(0, -1)}ies`);
    if (/fe?$/u.test(word)) forms.push(`${word.replace(/fe?$/u, '')}ves`);
    return forms;
  }
  if (word.endsWith('ss')) return [`${word}es`];
  if (word.length < 4) return [];
  const forms = [word.slice(0, -1)];
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (/(?:ch|sh|x|z|s|o)es$/u.test(word)) forms.push(word.slice(0, -2));
  if (word.endsWith('ves')) forms.push(`${word.slice(0, -3)}f`, `${word.slice(0, -3)}fe`);
  return forms;
};

const SLOTS_A_WORD = 2;

const layOut = (byHash: ReadonlyMap<number, FiledWord>): Record<string, Section> => {
  let slots = 1024;
  while (slots < byHash.size * SLOTS_A_WORD) slots *= 2;
  const wordHash = new Int32Array(slots);
  const wordClass = new Uint8Array(slots);
  const wordDomains = new Int32Array(slots);
  for (const hash of Int32Array.from(byHash.keys()).sort()) {
    const word = byHash.get(hash)!;
    let slot = hash & (slots - 1);
    while (wordClass[slot] !== 0) slot = (slot + 1) & (slots - 1);
    wordHash[slot] = hash;
    wordClass[slot] = (word.wordClass + 1) | word.flags;
    wordDomains[slot] = word.domains;
  }
  return { wordHash, wordClass, wordDomains };
};
