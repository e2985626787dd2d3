/** Small lists of ours for the tests: real entries, few of them, so that a test shows what it is about. */
import type { ListSnapshot } from '../../../../services/core/screening/entries.ts';

const provenance = { source: 'test' };
const header = <K extends string>(kind: K, list: string) => ({
  list,
  kind,
  edition: '2026-01-01',
  source: 'test',
  licence: 'CC0-1.0',
});

export const SUBSTANCES: ListSnapshot = {
  header: header('SUBSTANCE', 'TEST-SUBSTANCES'),
  digest: '00',
  entries: [
    {
      id: 'fentanyl',
      name: 'fentanyl',
      category: 'fentanyl-related',
      cas: '437-38-7',
      provenance,
      synonyms: [
        { text: 'fentanil' },
        { text: 'фентанил', language: 'ru' },
        { text: '芬太尼', language: 'zh' },
        { text: 'fentanilo', language: 'es' },
        { text: 'فنتانيل', language: 'ar' },
      ],
      salts: [
        { name: 'fentanyl citrate', cas: '990-73-8' },
        { name: 'fentanyl hydrochloride', cas: '1443-54-5' },
      ],
      controls: [{ jurisdiction: 'UN', instrument: '1961 Convention', schedule: 'I', validFrom: '1964-12-31' }],
    },
    {
      id: 'acetylfentanyl',
      name: 'acetylfentanyl',
      category: 'fentanyl-related',
      provenance,
      synonyms: [],
      controls: [],
    },
    {
      id: 'carfentanil',
      name: 'carfentanil',
      category: 'fentanyl-related',
      cas: '59708-52-0',
      provenance,
      synonyms: [],
      controls: [],
    },
    {
      id: 'isotonitazene',
      name: 'isotonitazene',
      category: 'nitazene',
      cas: '14188-81-9',
      provenance,
      synonyms: [],
      controls: [],
    },
    {
      id: 'anpp',
      name: '4-anilino-N-phenethylpiperidine',
      category: 'opioid-precursor',
      cas: '21409-26-7',
      provenance,
      synonyms: [{ text: 'ANPP' }, { text: '4-ANPP' }, { text: 'despropionyl fentanyl' }],
      hs: [{ code: '2933.36', edition: '2022', basket: false }],
      controls: [],
    },
    {
      id: '4-piperidone',
      name: '4-piperidone',
      category: 'opioid-precursor',
      cas: '41661-47-6',
      validFrom: '2024-12-03',
      provenance,
      synonyms: [],
      salts: [{ name: '4-piperidone hydrochloride', cas: '41979-39-9' }],
      controls: [],
    },
    {
      id: 'mek',
      name: 'methyl ethyl ketone',
      category: 'precursor',
      cas: '78-93-3',
      provenance,
      synonyms: [{ text: 'MEK' }, { text: 'butanone' }],
      hs: [{ code: '2914.12', edition: '2022', basket: false }],
      controls: [],
    },
    {
      id: 'acetone',
      name: 'acetone',
      category: 'precursor',
      cas: '67-64-1',
      provenance,
      synonyms: [],
      hs: [{ code: '2914.11', edition: '2022', basket: false }],
      controls: [],
    },
    {
      id: 'oxycodone',
      name: 'oxycodone',
      category: 'opioid-medicine',
      cas: '76-42-6',
      provenance,
      synonyms: [],
      salts: [{ name: 'oxycodone hydrochloride', cas: '124-90-3' }],
      controls: [],
    },
    {
      id: 'tramadol',
      name: 'tramadol',
      category: 'opioid-medicine',
      cas: '27203-92-5',
      provenance,
      synonyms: [],
      controls: [],
    },
    {
      id: 'morphine',
      name: 'morphine',
      category: 'opioid-medicine',
      cas: '57-27-2',
      provenance,
      synonyms: [],
      controls: [],
    },
    {
      id: 'cocaine',
      name: 'cocaine',
      category: 'narcotic-drug',
      cas: '50-36-2',
      provenance,
      synonyms: [],
      controls: [],
    },
    {
      id: 'ketamine',
      name: 'ketamine',
      category: 'psychotropic-medicine',
      cas: '6740-88-1',
      provenance,
      synonyms: [],
      controls: [],
    },
    {
      id: 'mescaline',
      name: 'mescaline',
      category: 'psychotropic',
      cas: '54-04-6',
      provenance,
      synonyms: [],
      controls: [],
    },
  ],
};

export const EQUIPMENT: ListSnapshot = {
  header: header('EQUIPMENT', 'TEST-EQUIPMENT'),
  digest: '01',
  entries: [
    {
      id: 'tablet-press',
      name: 'tablet press',
      part: false,
      citation: 'CDSA Sch. IX 1',
      provenance,
      terms: [
        { text: 'pill press' },
        { text: 'tableting machine' },
        { text: 'Tablettenpresse', language: 'de' },
        { text: '压片机', language: 'zh' },
      ],
      hs: [{ code: '8479.89', edition: '2022' }],
    },
    {
      id: 'punch-die',
      name: 'tablet press die',
      part: true,
      citation: 'CDSA Sch. IX 3',
      provenance,
      terms: [{ text: 'pill press mold' }],
      hs: [{ code: '8479.90', edition: '2022' }],
    },
  ],
};

export const TERMS: ListSnapshot = {
  header: header('TERM', 'TEST-TERMS'),
  digest: '02',
  entries: [
    { id: 'gift', term: 'gift', signal: 'vague', provenance },
    { id: 'kitsch', term: 'zzgeneric', signal: 'vague', provenance },
    { id: 'rc', term: 'research chemical', signal: 'cover-wording', provenance },
    { id: 'm30', term: 'M30', signal: 'falsified-medicine', provenance },
    { id: 'm18', term: 'M18', signal: 'falsified-medicine', weak: true, provenance },
  ],
};

export const LICIT: ListSnapshot = {
  header: header('LICIT_CONTEXT', 'TEST-LICIT'),
  digest: '03',
  entries: [
    { id: 'strips', term: 'test strip', context: 'goods', subgroup: 'test-strips', provenance },
    { id: 'confectionery', term: 'candy', context: 'goods', subgroup: 'confectionery', provenance },
    { id: 'poster', term: 'poster', weak: true, context: 'goods', subgroup: 'books', provenance },
    { id: 'ventanyl', term: 'ventanyl', context: 'goods', subgroup: 'books', provenance },
    { id: 'hospital', term: 'hospital', context: 'party', subgroup: 'hospital', provenance },
  ],
};

export const LISTS: readonly ListSnapshot[] = [SUBSTANCES, EQUIPMENT, TERMS, LICIT];
