/** Medicines that travel unlawfully, the adulterants found with them, and the medicines against overdose. INN in several languages, trade names, CAS numbers, controls. */
import { canadaControl, canadaItemNamed } from './canada-facts.ts';
import { namesOf } from './spellings.ts';
import { type BuiltList, compact, OURS, salts, slug } from './table.ts';

interface Control {
  readonly jurisdiction: string;
  readonly instrument: string;
  readonly schedule?: string;
  readonly decision?: string;
  readonly validFrom?: string | undefined;
}

interface Row {
  readonly name: string;
  readonly category: 'opioid-medicine' | 'benzodiazepine' | 'adulterant' | 'overdose-medicine';
  readonly cas: string;
  readonly hs?: string;
  readonly salts?: string;
  readonly names: string;
  readonly controls: readonly Control[];
}

const un1961 = (schedule: string): Control => ({ jurisdiction: 'UN', instrument: '1961 Convention', schedule });
const un1971 = (schedule: string): Control => ({ jurisdiction: 'UN', instrument: '1971 Convention', schedule });
const us = (schedule: string, validFrom?: string): Control =>
  compact({ jurisdiction: 'US', instrument: 'Controlled Substances Act (21 CFR 1308)', schedule, validFrom });

const ROWS: readonly Row[] = [
  {
    name: 'Oxycodone',
    category: 'opioid-medicine',
    cas: '76-42-6',
    salts: 'hydrochloride 124-90-3',
    controls: [un1961('Schedule I')],
    names:
      'dihydrohydroxycodeinone; oxycontin; roxicodone; percocet; percodan; endone; oxynorm; targin; targiniq; ~oxy; oxycodon | la oxycodonum | es oxicodona | fr oxycodone | de Oxycodon; Oxygesic | pt oxicodona | it ossicodone | ru оксикодон | zh 羟考酮; 奥施康定 | zh-Latn qiangkaotong; aoshikangding | ar أوكسيكودون; اوكسيكودون | ja オキシコドン | ko 옥시코돈 | tr oksikodon | uk оксикодон',
  },
  {
    name: 'Tramadol',
    category: 'opioid-medicine',
    cas: '27203-92-5',
    salts: 'hydrochloride 36282-47-0',
    controls: [
      us('Schedule IV', '2014-08-18'),
      {
        jurisdiction: 'GB',
        instrument: 'Misuse of Drugs Act 1971',
        schedule: 'Class C',
        decision: '2014, secondary source',
      },
      {
        jurisdiction: 'IN',
        instrument: 'Narcotic Drugs and Psychotropic Substances Act',
        decision: '2018, secondary source',
      },
      { jurisdiction: 'EG', instrument: 'national control', decision: 'secondary source' },
      { jurisdiction: 'NG', instrument: 'national control', decision: 'secondary source' },
    ],
    names:
      'tramal; ultram; contramal; tramacet; zaldiar; ultracet; zydol; tramadex; tapalgic; royal 225; tramaking; tafradol; timaking; super royal 225 | la tramadolum | es adolonta | fr topalgic | ru трамадол; трамал | zh 曲马多; 曲马朵; 反胺苯环醇 | zh-Latn qumaduo | ar ترامادول; تامول; تراماكس | ja トラマドール | ko 트라마돌 | hi ट्रामाडोल | fa ترامادول | uk трамадол',
  },
  {
    name: 'Tapentadol',
    category: 'opioid-medicine',
    cas: '175591-23-8',
    salts: 'hydrochloride 175591-09-0',
    controls: [us('Schedule II')],
    names:
      'nucynta; palexia; yantil; aspadol; tapaday; tydol | la tapentadolum | ru тапентадол | zh 他喷他多 | zh-Latn tapentaduo | ar تابنتادول | ja タペンタドール',
  },
  {
    name: 'Hydrocodone',
    category: 'opioid-medicine',
    cas: '125-29-1',
    hs: '293911',
    salts: 'bitartrate 143-71-5',
    controls: [un1961('Schedule I')],
    names:
      'dihydrocodeinone; vicodin; norco; lortab; hysingla; zohydro | la hydrocodonum | es hidrocodona | de Hydrocodon | pt hidrocodona | ru гидрокодон | zh 氢可酮 | zh-Latn qingketong | ar هيدروكودون | ja ヒドロコドン | tr hidrokodon',
  },
  {
    name: 'Morphine',
    category: 'opioid-medicine',
    cas: '57-27-2',
    hs: '293911',
    salts: 'sulfate 64-31-3; hydrochloride 52-26-6',
    controls: [un1961('Schedule I')],
    names:
      'morphin; ms contin; oramorph; kapanol; sevredol | la morphinum | es morfina | fr morphine | de Morphin; Morphium | pt morfina | it morfina | ru морфин | zh 吗啡 | zh-Latn mafei | ar مورفين | ja モルヒネ | ko 모르핀 | tr morfin | uk морфін',
  },
  {
    name: 'Codeine',
    category: 'opioid-medicine',
    cas: '76-57-3',
    hs: '293911',
    salts: 'phosphate 52-28-8',
    controls: [un1961('Schedule II')],
    names:
      'methylmorphine; 3-methylmorphine | la codeinum | es codeína | fr codéine | de Codein; Kodein | pt codeína | it codeina | ru кодеин | zh 可待因 | zh-Latn kedaiyin | ar كودايين; كوديين | ja コデイン | ko 코데인 | tr kodein',
  },
  {
    name: 'Methadone',
    category: 'opioid-medicine',
    cas: '76-99-3',
    salts: 'hydrochloride 1095-90-5',
    controls: [un1961('Schedule I')],
    names:
      'methadose; dolophine; amidone; heptadon; methaddict | la methadonum | es metadona | fr méthadone | de Methadon; Polamidon | pt metadona | it metadone | ru метадон | zh 美沙酮 | zh-Latn meishatong | ar ميثادون | ja メサドン | ko 메타돈 | tr metadon',
  },
  {
    name: 'Buprenorphine',
    category: 'opioid-medicine',
    cas: '52485-79-7',
    salts: 'hydrochloride 53152-21-9',
    controls: [un1971('Schedule III')],
    names:
      'subutex; suboxone; temgesic; buprenorphin; sublocade; buvidal; zubsolv | la buprenorphinum | es buprenorfina | fr buprénorphine | de Buprenorphin | pt buprenorfina | it buprenorfina | ru бупренорфин | zh 丁丙诺啡 | zh-Latn dingbingnuofei | ar بوبرينورفين | ja ブプレノルフィン | ko 부프레노르핀',
  },
  {
    name: 'Hydromorphone',
    category: 'opioid-medicine',
    cas: '466-99-9',
    salts: 'hydrochloride 71-68-1',
    controls: [un1961('Schedule I')],
    names:
      'dihydromorphinone; dilaudid; palladon; jurnista | es hidromorfona | de Hydromorphon | pt hidromorfona | ru гидроморфон | zh 氢吗啡酮 | zh-Latn qingmafeitong | ar هيدرومورفون',
  },
  {
    name: 'Oxymorphone',
    category: 'opioid-medicine',
    cas: '76-41-5',
    salts: 'hydrochloride 357-07-3',
    controls: [un1961('Schedule I')],
    names:
      'dihydrohydroxymorphinone; opana; numorphan | es oximorfona | de Oxymorphon | pt oximorfona | ru оксиморфон | zh 羟吗啡酮 | ar أوكسيمورفون',
  },
  {
    name: 'Pethidine',
    category: 'opioid-medicine',
    cas: '57-42-1',
    salts: 'hydrochloride 50-13-5',
    controls: [un1961('Schedule I')],
    names:
      'meperidine; demerol; dolantin | es petidina; meperidina | fr péthidine | de Pethidin | pt petidina; meperidina | ru петидин | zh 哌替啶; 杜冷丁 | zh-Latn paitiding; dulengding | ar بيثيدين',
  },
  {
    name: 'Alprazolam',
    category: 'benzodiazepine',
    cas: '28981-97-7',
    hs: '293391',
    controls: [un1971('Schedule IV')],
    names:
      'xanax; xanor; frontal xr; tafil; ~xannies; ~bars xanax | la alprazolamum | es trankimazin | ru алпразолам; ксанакс | zh 阿普唑仑; 佳静安定 | zh-Latn apuzuolun | ar ألبرازولام; زاناكس | ja アルプラゾラム | ko 알프라졸람 | uk алпразолам',
  },
  {
    name: 'Etizolam',
    category: 'benzodiazepine',
    cas: '40054-69-1',
    controls: [un1971('Schedule IV')],
    names:
      'depas; etilaam; etizest; pasaden | la etizolamum | ru этизолам | zh 依替唑仑 | zh-Latn yitizuolun | ar إيتيزولام | ja エチゾラム | ko 에티졸람',
  },
  {
    name: 'Bromazolam',
    category: 'benzodiazepine',
    cas: '71368-80-4',
    controls: [],
    names: 'XLI-268; bromoalprazolam | ru бромазолам | ar برومازولام',
  },
  {
    name: 'Xylazine',
    category: 'adulterant',
    cas: '7361-61-7',
    salts: 'hydrochloride 23076-35-9',
    controls: [],
    names:
      'rompun; anased; sedazine; xylazin; ~tranq; tranq dope | la xylazinum | es xilacina; xilazina | fr xylazine | de Xylazin | pt xilazina | it xilazina | ru ксилазин; рометар | zh 赛拉嗪; 甲苯噻嗪; 隆朋 | zh-Latn sailaqin; longpeng | ar زيلازين | ja キシラジン',
  },
  {
    name: 'Medetomidine',
    category: 'adulterant',
    cas: '86347-14-0',
    salts: 'hydrochloride 86347-15-1',
    controls: [],
    names:
      'domitor; medetomidin | la medetomidinum | es medetomidina | fr médétomidine | de Medetomidin | pt medetomidina | ru медетомидин | zh 美托咪定 | zh-Latn meituomiding | ar ميديتوميدين | ja メデトミジン',
  },
  {
    name: 'Naloxone',
    category: 'overdose-medicine',
    cas: '465-65-6',
    salts: 'hydrochloride 357-08-4; hydrochloride dihydrate 51481-60-8',
    controls: [],
    names:
      'narcan; nyxoid; zimhi; kloxxado; evzio; ventizolve; prenoxad; naloxon | la naloxonum | es naloxona | de Naloxon | pt naloxona | it naloxone | ru налоксон | zh 纳洛酮 | zh-Latn naluotong | ar نالوكسون | ja ナロキソン | ko 날록손',
  },
  {
    name: 'Naltrexone',
    category: 'overdose-medicine',
    cas: '16590-41-3',
    salts: 'hydrochloride 16676-29-2',
    controls: [],
    names:
      'vivitrol; revia; nalorex; antaxone; naltrexon | la naltrexonum | es naltrexona | de Naltrexon | pt naltrexona | ru налтрексон | zh 纳曲酮 | zh-Latn naqutong | ar نالتريكسون | ja ナルトレキソン',
  },
];

/** For the lists beside this one, so that a substance stands in one list only. */
export const medicineNames: readonly string[] = ROWS.map(({ name }) => name);

const SOURCE =
  'International nonproprietary names (WHO); 1961 and 1971 Conventions; national laws as cited; trade names and salts as commonly published';

export const medicines: BuiltList = {
  header: { list: 'medicines', kind: 'SUBSTANCE', edition: '2026-11', source: SOURCE, licence: OURS },
  entries: ROWS.map((row) => {
    const canada = row.category === 'overdose-medicine' ? undefined : canadaItemNamed(row.name);
    return {
      ...compact({
        id: slug(row.name),
        name: row.name,
        category: row.category,
        synonyms: namesOf(row.name, row.names).filter(({ text }) => text !== row.name),
        cas: row.cas,
        salts: salts(row.name, row.salts ?? ''),
        hs: row.hs === undefined ? undefined : [{ code: row.hs, edition: '2022', basket: true }],
      }),
      controls: [...row.controls, ...(canada === undefined ? [] : [canadaControl(canada)])],
      validFrom: null,
      validTo: null,
      provenance: { source: SOURCE, edition: '2026-10', reference: row.name },
    };
  }),
};
