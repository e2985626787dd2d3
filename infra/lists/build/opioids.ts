/**
 * Synthetic opioids by name: fentanyl and its relatives, nitazenes, others. The UN rows are the decisions of the Commission on Narcotic
 * Drugs; Canada's are joined from its act; names that no list has are marked by empty controls. CAS numbers are
 * the published ones, check digits verified. No structure, no enumeration: names only.
 */
import {
  CANADA_EDITION,
  CANADA_SOURCE,
  type CanadaItem,
  canadaControl,
  canadaItemNamed,
  canadaItems,
  fold,
} from './canada-facts.ts';
import { medicineNames } from './medicines.ts';
import { narcoticNames } from './narcotics.ts';
import { namesOf } from './spellings.ts';
import { type BuiltList, compact, OURS, salts, slug } from './table.ts';

type Category = 'fentanyl-related' | 'nitazene' | 'synthetic-opioid' | 'opioid-medicine';

interface Row {
  readonly name: string;
  readonly category: Category;
  /** The decision that put it into Schedule I of the 1961 Convention; absent = not there. */
  readonly un?: string;
  readonly unSchedule?: string;
  readonly us?: string;
  readonly cas?: string;
  readonly hs?: string;
  readonly names?: string;
  readonly salts?: string;
}

const FENTANYLS: readonly Omit<Row, 'category'>[] = [
  {
    name: 'Fentanyl',
    un: 'CND 1964',
    cas: '437-38-7',
    hs: '293333',
    salts: 'hydrochloride 1443-54-5; citrate 990-73-8',
    names:
      'fentanil; fentanyl base; N-phenyl-N-[1-(2-phenylethyl)piperidin-4-yl]propanamide; phentanyl; ~fent; ~fetty; ~fenty; duragesic; actiq; abstral; sublimaze; durogesic; fentora; instanyl; effentora | la fentanylum | es fentanilo; fentanil | fr fentanyl | de Fentanyl | pt fentanila; fentanilo | it fentanil | ru фентанил | zh 芬太尼; 芬太尼碱; 芬太呢 | zh-Latn fentaini; fen tai ni | ar فنتانيل; فنتانايل; فينتانيل | ja フェンタニル | ko 펜타닐 | hi फेंटानिल | fa فنتانیل | tr fentanil | el φαιντανύλη | uk фентаніл | he פנטניל | th เฟนทานิล',
  },
  {
    name: 'Carfentanil',
    un: 'CND 61 (2018)',
    unSchedule: 'Schedules I and IV',
    cas: '59708-52-0',
    hs: '293333',
    salts: 'citrate 61380-27-6; oxalate; hydrochloride',
    names:
      'carfentanyl; carfentanila; 4-carbomethoxyfentanyl; wildnil; ~carf | la carfentanilum | es carfentanilo | de Carfentanil | pt carfentanila; carfentanilo | ru карфентанил | zh 卡芬太尼 | zh-Latn kafentaini; ka fen tai ni | ar كارفنتانيل; كارفنتانايل | ja カルフェンタニル | ko 카펜타닐 | fa کارفنتانیل | uk карфентаніл',
  },
  {
    name: 'Sufentanil',
    un: '1961 Convention',
    cas: '56030-54-7',
    salts: 'citrate 60561-17-3',
    names:
      'sufentanyl; sulfentanyl; sufenta; dsuvia | la sufentanilum | es sufentanilo | pt sufentanila; sufentanilo | ru суфентанил | zh 舒芬太尼 | zh-Latn shufentaini | ar سوفنتانيل | ja スフェンタニル | uk суфентаніл',
  },
  {
    name: 'Alfentanil',
    un: '1961 Convention',
    cas: '71195-58-9',
    hs: '293333',
    salts: 'hydrochloride 69049-06-5',
    names:
      'alfentanyl; rapifen; alfenta | la alfentanilum | es alfentanilo | pt alfentanila; alfentanilo | ru алфентанил; альфентанил | zh 阿芬太尼 | zh-Latn afentaini | ar ألفنتانيل | ja アルフェンタニル | uk алфентаніл',
  },
  {
    name: 'Remifentanil',
    un: '1961 Convention',
    cas: '132875-61-7',
    hs: '293333',
    salts: 'hydrochloride 132539-07-2',
    names:
      'remifentanyl; ultiva | la remifentanilum | es remifentanilo | fr rémifentanil | pt remifentanila; remifentanilo | ru ремифентанил | zh 瑞芬太尼 | zh-Latn ruifentaini | ar ريميفنتانيل | ja レミフェンタニル | uk реміфентаніл',
  },
  {
    name: 'Ocfentanil',
    un: 'CND 61 (2018)',
    cas: '101343-69-5',
    names:
      'ocfentanyl; A-3217 | es ocfentanilo | pt ocfentanila | ru оцфентанил; окфентанил | zh 奥芬太尼 | zh-Latn aofentaini | ar أوكفنتانيل',
  },
  {
    name: 'Furanylfentanyl',
    un: 'CND 61 (2018)',
    cas: '101345-66-8',
    salts: 'hydrochloride 101365-56-4',
    names:
      'furanyl fentanyl; 2-furanylfentanyl; furan fentanyl | es furanilfentanilo | fr furanylfentanyl | pt furanilfentanila | ru фуранилфентанил | zh 呋喃芬太尼 | zh-Latn funan fentaini',
  },
  {
    name: 'Acryloylfentanyl',
    un: 'CND 61 (2018)',
    cas: '79279-03-1',
    names:
      'acrylfentanyl; acryl fentanyl; acryloyl fentanyl; acryl-F; acrylofentanyl | es acriloilfentanilo; acrilfentanilo | pt acriloilfentanila | ru акрилоилфентанил; акрилфентанил | zh 丙烯酰芬太尼 | zh-Latn bingxixian fentaini',
  },
  {
    name: '4-Fluoroisobutyrfentanyl',
    un: 'CND 61 (2018)',
    cas: '244195-32-2',
    names:
      '4-FIBF; 4F-iBF; ~FIBF; p-FIBF; pFIBF; para-fluoroisobutyrylfentanyl; para-fluoroisobutyrfentanyl; p-fluoroisobutyrfentanyl; para-fluoroisobutyryl fentanyl | es 4-fluoroisobutirfentanilo; para-fluoroisobutirilfentanilo | pt 4-fluoroisobutirfentanila | ru 4-фторизобутирфентанил; пара-фторизобутирилфентанил | zh 4-氟异丁酰芬太尼; 对氟异丁酰芬太尼',
  },
  {
    name: 'Tetrahydrofuranylfentanyl',
    un: 'CND 61 (2018)',
    cas: '2142571-01-3',
    names:
      'THF-F; THF fentanyl; THF-fentanyl; tetrahydrofuran fentanyl; tetrahydrofuranyl fentanyl | es tetrahidrofuranilfentanilo | pt tetra-hidrofuranilfentanila | ru тетрагидрофуранилфентанил | zh 四氢呋喃芬太尼',
  },
  {
    name: 'Cyclopropylfentanyl',
    un: 'CND 62 (2019)',
    cas: '1169-68-2',
    names:
      'cyclopropyl fentanyl; cyclopropyl-F; cyclopropanoylfentanyl | es ciclopropilfentanilo | pt ciclopropilfentanila | ru циклопропилфентанил | zh 环丙基芬太尼; 环丙酰芬太尼',
  },
  {
    name: 'Methoxyacetylfentanyl',
    un: 'CND 62 (2019)',
    cas: '101345-67-9',
    names:
      'methoxyacetyl fentanyl; MeAc-F; methoxyacetyl-F | es metoxiacetilfentanilo | pt metoxiacetilfentanila | ru метоксиацетилфентанил | zh 甲氧基乙酰芬太尼; 甲氧乙酰芬太尼',
  },
  {
    name: 'ortho-Fluorofentanyl',
    un: 'CND 62 (2019)',
    cas: '910616-29-4',
    names:
      '2-fluorofentanyl; o-fluorofentanyl; ortho fluorofentanyl | es orto-fluorofentanilo | pt orto-fluorofentanila | ru орто-фторфентанил; 2-фторфентанил | zh 邻氟芬太尼; 2-氟芬太尼',
  },
  {
    name: 'para-Fluorobutyrylfentanyl',
    un: '1961 Convention',
    cas: '244195-31-1',
    names:
      'p-fluorobutyrylfentanyl; 4-fluorobutyrfentanyl; 4-FBF; p-FBF; para-fluorobutyrfentanyl; para-fluoro butyryl fentanyl | es para-fluorobutirilfentanilo | pt para-fluorobutirilfentanila | ru пара-фторбутирилфентанил; 4-фторбутирфентанил | zh 对氟丁酰芬太尼; 4-氟丁酰芬太尼',
  },
  {
    name: 'Crotonylfentanyl',
    un: 'CND 63 (2020)',
    cas: '760930-59-4',
    names: 'crotonyl fentanyl | es crotonilfentanilo | pt crotonilfentanila | ru кротонилфентанил | zh 巴豆酰芬太尼',
  },
  {
    name: 'Valerylfentanyl',
    un: 'CND 63 (2020)',
    cas: '122882-90-0',
    names:
      'valeryl fentanyl; pentanoylfentanyl | es valerilfentanilo | pt valerilfentanila | ru валерилфентанил | zh 戊酰芬太尼',
  },
  {
    name: 'Acetylfentanyl',
    un: '1961 Convention',
    cas: '3258-84-2',
    salts: 'hydrochloride 117332-89-5',
    names:
      'acetyl fentanyl; desmethylfentanyl; desmethyl fentanyl | es acetilfentanilo | fr acétylfentanyl | pt acetilfentanila | ru ацетилфентанил | zh 乙酰芬太尼 | zh-Latn yixian fentaini | ar أسيتيل فنتانيل',
  },
  {
    name: 'Butyrfentanyl',
    un: '1961 Convention',
    cas: '1169-70-6',
    names:
      'butyrylfentanyl; butyryl fentanyl; butyr-fentanyl; butyr fentanyl | es butirfentanilo; butirilfentanilo | pt butirfentanila | ru бутирфентанил; бутирилфентанил | zh 丁酰芬太尼 | zh-Latn dingxian fentaini',
  },
  {
    name: 'Acetyl-alpha-methylfentanyl',
    un: '1961 Convention',
    cas: '101860-00-8',
    names:
      'acetyl-α-methylfentanyl; acetyl alpha methylfentanyl | es acetil-alfa-metilfentanilo | pt acetil-alfa-metilfentanila | ru ацетил-альфа-метилфентанил | zh 乙酰阿法甲基芬太尼; 乙酰-α-甲基芬太尼',
  },
  {
    name: 'alpha-Methylfentanyl',
    un: '1961 Convention',
    cas: '79704-88-4',
    names:
      'α-methylfentanyl; alpha methyl fentanyl; alphamethylfentanyl; ~china white | es alfa-metilfentanilo | pt alfa-metilfentanila | ru альфа-метилфентанил | zh 阿法甲基芬太尼; α-甲基芬太尼',
  },
  {
    name: 'alpha-Methylthiofentanyl',
    un: '1961 Convention',
    cas: '103963-66-2',
    names:
      'α-methylthiofentanyl; alpha methylthiofentanyl | es alfa-metiltiofentanilo | pt alfa-metiltiofentanila | ru альфа-метилтиофентанил | zh 阿法甲基硫代芬太尼; α-甲基硫代芬太尼',
  },
  {
    name: 'beta-Hydroxyfentanyl',
    un: '1961 Convention',
    cas: '78995-10-5',
    names:
      'β-hydroxyfentanyl; beta hydroxyfentanyl; betahydroxyfentanyl | es beta-hidroxifentanilo | pt beta-hidroxifentanila | ru бета-гидроксифентанил | zh 倍他羟基芬太尼; β-羟基芬太尼',
  },
  {
    name: 'beta-Hydroxy-3-methylfentanyl',
    un: '1961 Convention',
    cas: '78995-14-9',
    names:
      'β-hydroxy-3-methylfentanyl; ohmefentanyl | es beta-hidroxi-3-metilfentanilo | pt beta-hidroxi-3-metilfentanila | ru бета-гидрокси-3-метилфентанил | zh 倍他羟基-3-甲基芬太尼; β-羟基-3-甲基芬太尼',
  },
  {
    name: '3-Methylfentanyl',
    un: '1961 Convention',
    cas: '42045-86-3',
    names:
      '3 methylfentanyl; mefentanyl | es 3-metilfentanilo | pt 3-metilfentanila | ru 3-метилфентанил | zh 3-甲基芬太尼',
  },
  {
    name: '3-Methylthiofentanyl',
    un: '1961 Convention',
    cas: '86052-04-2',
    names:
      '3 methylthiofentanyl | es 3-metiltiofentanilo | pt 3-metiltiofentanila | ru 3-метилтиофентанил | zh 3-甲基硫代芬太尼',
  },
  {
    name: 'para-Fluorofentanyl',
    un: '1961 Convention',
    cas: '90736-23-5',
    names:
      'p-fluorofentanyl; 4-fluorofentanyl; para fluorofentanyl; parafluorofentanyl | es para-fluorofentanilo | pt para-fluorofentanila | ru пара-фторфентанил; 4-фторфентанил | zh 对氟芬太尼; 4-氟芬太尼',
  },
  {
    name: 'Thiofentanyl',
    un: '1961 Convention',
    cas: '1165-22-6',
    names: 'thio fentanyl | es tiofentanilo | pt tiofentanila | ru тиофентанил | zh 硫代芬太尼',
  },
];

/** Fentanyl-related names that public lists carry without a decision of the Commission that we could quote. */
const FENTANYL_NAMES = [
  'Isobutyrylfentanyl; isobutyrfentanyl; isobutyryl fentanyl',
  'Cyclopentylfentanyl; cyclopentyl fentanyl',
  'Benzoylfentanyl; benzoyl fentanyl; phenylfentanyl',
  'Despropionyl-2-fluorofentanyl',
  'Lofentanil; R-34995',
  'Brifentanil; A-3331',
  'Mirfentanil; A-3508',
  'Trefentanil; A-3665',
  'para-Chloroisobutyrylfentanyl; p-chloroisobutyrfentanyl',
  'para-Methoxybutyrylfentanyl; p-methoxybutyrfentanyl',
  'para-Chlorofentanyl; 4-chlorofentanyl',
  'ortho-Methylfentanyl; 2-methylfentanyl',
  'para-Methylfentanyl; 4-methylfentanyl',
  'meta-Fluorofentanyl; 3-fluorofentanyl',
  'ortho-Chlorofentanyl; 2-chlorofentanyl',
  'para-Bromofentanyl; 4-bromofentanyl',
  'para-Fluorofuranylfentanyl; p-fluorofuranylfentanyl',
  'para-Fluoroacrylfentanyl; p-fluoroacrylfentanyl',
  'para-Fluorocyclopropylfentanyl; p-fluorocyclopropylfentanyl',
  'ortho-Fluoroacrylfentanyl',
  'ortho-Fluoroisobutyrylfentanyl; o-FIBF',
  'ortho-Fluorobutyrylfentanyl',
  "beta'-Phenylfentanyl; 3-phenylpropanoylfentanyl",
  'Tetramethylcyclopropylfentanyl; TMCP-fentanyl',
  'Thiofuranylfentanyl; thiophenefentanyl',
  'Ethoxyacetylfentanyl',
  '4-Phenylfentanyl',
  'Senecioylfentanyl',
  'N-Methylnorfentanyl',
  'Sufentanil-N-oxide',
  'Carmethoxyfentanyl',
  '4-Methylphenethylacetylfentanyl',
  '3-Allylfentanyl',
  '3-Furanylfentanyl',
  'Hexanoylfentanyl',
  'Isovalerylfentanyl',
  'Pivaloylfentanyl; trimethylacetylfentanyl',
  'Cyclobutylfentanyl',
  'Cyclohexylfentanyl',
  'Fentanyl carbamate',
  'Acetylnorfentanyl',
  'Formylfentanyl',
  'Homofentanyl',
] as const;

/** Its later extension, 89 FR 25517, quotes it so and names the substances. */
const US_2022 = '21 CFR 1308.11, Schedule I; 87 FR 21556, 12 April 2022';

const NITAZENES: readonly Omit<Row, 'category'>[] = [
  {
    name: 'Isotonitazene',
    un: 'CND 64 (2021)',
    cas: '14188-81-9',
    us: '21 CFR 1308.11, Schedule I; 85 FR 51342, 20 August 2020',
    names:
      'iso-tonitazene; ~ISO; nitazene iso | es isotonitaceno; isotonitazeno | fr isotonitazène | de Isotonitazen | pt isotonitazeno | ru изотонитазен | ar إيزوتونيتازين',
  },
  {
    name: 'Metonitazene',
    un: 'CND 65 (2022)',
    cas: '14680-51-4',
    us: US_2022,
    names:
      ' | es metonitaceno; metonitazeno | fr métonitazène | de Metonitazen | pt metonitazeno | ru метонитазен | ar ميتونيتازين',
  },
  {
    name: 'Protonitazene',
    un: 'CND 66 (2023)',
    cas: '95958-84-2',
    us: US_2022,
    names:
      'pronitazene | es protonitaceno; protonitazeno | fr protonitazène | de Protonitazen | pt protonitazeno | ru протонитазен | ar بروتونيتازين',
  },
  {
    name: 'Butonitazene',
    un: 'CND 67 (2024)',
    cas: '95810-54-1',
    us: US_2022,
    names:
      'butoxynitazene | es butonitaceno; butonitazeno | fr butonitazène | de Butonitazen | pt butonitazeno | ru бутонитазен',
  },
  {
    name: 'Etodesnitazene',
    un: 'CND 66 (2023)',
    cas: '14030-76-3',
    us: US_2022,
    names:
      'etazene; etazen; desnitroetonitazene | es etodesnitaceno; etaceno; etazeno | fr étodesnitazène; étazène | de Etodesnitazen; Etazen | pt etodesnitazeno; etazeno | ru этодеснитазен; этазен',
  },
  {
    name: 'Etonitazepyne',
    un: 'CND 66 (2023)',
    cas: '2785346-75-8',
    us: US_2022,
    names:
      'N-pyrrolidino etonitazene; N-pyrrolidinoetonitazene | es etonitacepina; etonitazepina | fr étonitazépyne | de Etonitazepyn | pt etonitazepina | ru этонитазепин; N-пирролидиноэтонитазен',
  },
  {
    name: 'Etonitazepipne',
    un: 'CND 68 (2025)',
    names:
      'N-piperidinyl etonitazene; N-piperidino etonitazene; N-piperidinyletonitazene | fr étonitazépipne | ru этонитазепипн; N-пиперидинилэтонитазен',
  },
  {
    name: 'N-Pyrrolidino protonitazene',
    un: 'CND 68 (2025)',
    names:
      'protonitazepyne; N-pyrrolidinoprotonitazene; N-pyrrolidino-protonitazene | es N-pirrolidino protonitaceno; protonitazepina | fr N-pyrrolidino protonitazène | de N-Pyrrolidino-Protonitazen | pt N-pirrolidino protonitazeno | ru N-пирролидинопротонитазен; протонитазепин',
  },
  {
    name: 'N-Pyrrolidino metonitazene',
    un: 'CND 68 (2025)',
    names:
      'metonitazepyne; N-pyrrolidinometonitazene; N-pyrrolidino-metonitazene | es N-pirrolidino metonitaceno; metonitazepina | fr N-pyrrolidino métonitazène | de N-Pyrrolidino-Metonitazen | pt N-pirrolidino metonitazeno | ru N-пирролидинометонитазен; метонитазепин',
  },
  {
    name: 'N-Desethyl isotonitazene',
    un: 'CND 68 (2025)',
    cas: '2732926-24-6',
    names:
      'N-desethylisotonitazene; norisotonitazene; nor-isotonitazene; desethyl isotonitazene | es N-desetil isotonitaceno | fr N-déséthyl isotonitazène | de N-Desethyl-Isotonitazen | pt N-desetil isotonitazeno | ru N-дезэтилизотонитазен',
  },
  {
    name: 'Clonitazene',
    un: '1961 Convention',
    cas: '3861-76-5',
    names:
      'clonitazen | la clonitazenum | es clonitaceno; clonitazeno | fr clonitazène | de Clonitazen | pt clonitazeno | ru клонитазен | zh 氯尼他秦 | zh-Latn lünitaqin | ar كلونيتازين',
  },
  {
    name: 'Etonitazene',
    un: '1961 Convention',
    cas: '911-65-9',
    names:
      'etonitazen | la etonitazenum | es etonitaceno; etonitazeno | fr étonitazène | de Etonitazen | pt etonitazeno | ru этонитазен | zh 埃托尼秦 | zh-Latn aituoniqin | ar إيتونيتازين',
  },
  {
    name: 'Metodesnitazene',
    us: US_2022,
    cas: '14030-77-4',
    names:
      'metazene; metazen | es metodesnitaceno | fr métodesnitazène | de Metodesnitazen | pt metodesnitazeno | ru методеснитазен',
  },
  {
    name: 'Flunitazene',
    us: US_2022,
    cas: '2728-91-8',
    names: 'flunitazen | es flunitaceno; flunitazeno | fr flunitazène | pt flunitazeno | ru флунитазен',
  },
];

const NITAZENE_NAMES = [
  'Isotodesnitazene',
  'Protodesnitazene',
  'N-Desethyl etonitazene; N-desethyletonitazene',
  'N-Desethyl protonitazene; N-desethylprotonitazene',
  'N-Desethyl metonitazene',
  'sec-Butonitazene',
  'Isobutonitazene; iso-butonitazene',
  'Ethyleneoxynitazene',
  'Methylenedioxynitazene',
  'N-Pyrrolidino isotonitazene; isotonitazepyne',
  'N-Piperidinyl protonitazene; protonitazepipne',
  'N-Piperidinyl metonitazene; metonitazepipne',
  'N-Piperidinyl isotonitazene; isotonitazepipne',
  'Fluetonitazene',
  'Fluetonitazepyne',
  'Menitazene',
  'Etomethazene',
  '5-Methyl etodesnitazene; 5-methyletodesnitazene',
] as const;

const OTHERS: readonly Omit<Row, 'category'>[] = [
  {
    name: 'Brorphine',
    un: 'CND 65 (2022)',
    cas: '2244737-98-0',
    us: '21 CFR 1308.11, Schedule I',
    names: 'brorphin | es brorfina | pt brorfina | de Brorphin | ru брорфин',
  },
  {
    name: '2-Methyl-AP-237',
    un: 'CND 66 (2023)',
    cas: '98608-61-8',
    names: '2-Me-AP-237; 2-methyl AP237; methyl bucinnazine | ru 2-метил-AP-237 | zh 2-甲基-AP-237',
  },
  {
    name: 'AP-237',
    cas: '17719-89-0',
    names:
      'bucinnazine; bucinperazine; AP237 | es bucinazina | ru буциназин | zh 布桂嗪; 强痛定 | zh-Latn buguiqin; qiangtongding',
  },
  { name: 'AH-7921', un: '1961 Convention', cas: '55154-30-8', names: 'AH7921 | ru АН-7921 | zh AH-7921' },
  { name: 'MT-45', un: '1961 Convention', cas: '52694-55-0', names: 'MT45 | ru МТ-45' },
  {
    name: 'U-47700',
    un: '1961 Convention',
    cas: '82657-23-6',
    names: 'U47700; ~U-4; pink heroin | ru У-47700 | zh U-47700',
  },
  { name: 'W-18', cas: '93101-02-1', names: '~W18' },
  { name: 'Bromadoline', names: 'U-47931E; U47931E | es bromadolina | ru бромадолин' },
  { name: 'U-51754', names: 'U51754' },
  { name: 'U-49900', names: 'U49900' },
  { name: 'U-50488', names: 'U50488; U-50488H' },
  { name: 'Isopropyl-U-47700', names: 'isopropyl U47700' },
  { name: '3,4-Methylenedioxy-U-47700', names: '3,4-MDO-U-47700' },
  { name: 'Dipyanone', names: ' | es dipianona | ru дипианон' },
  { name: 'Spirobrorphine', names: 'spiro-brorphine | ru спироброрфин' },
  { name: 'Spirochlorphine', names: 'R-6890; spiro-chlorphine | ru спирохлорфин' },
  { name: 'Cychlorphine', names: 'N-propionitrile chlorphine | ru цихлорфин' },
  { name: 'Chlorphine', names: ' | ru хлорфин' },
  { name: 'Fluorphine', names: ' | ru фторфин' },
  {
    name: 'O-Desmethyltramadol',
    names:
      'O-DSMT; ODSMT; desmetramadol; O-desmethyl tramadol | es O-desmetiltramadol | fr O-déméthyltramadol | ru О-десметилтрамадол | zh O-去甲曲马多',
  },
];

/** The class itself, as declarations and offers call it: weaker than a name, and labelled so. */
const CLASSES = [
  {
    id: 'class-fentanyls',
    name: 'Fentanyls (class wording)',
    category: 'fentanyl-related',
    names:
      '~fentanyls; ~fentanyl analogue; ~fentanyl analog; ~fentanyl analogs; ~fentanyl derivative; ~fentanyl-related substance; ~fentalogue; ~fentalogs | es ~fentanilos; ~análogo de fentanilo; ~derivado de fentanilo | fr ~analogue du fentanyl; ~dérivé du fentanyl | de ~Fentanyl-Analog; ~Fentanylderivat | pt ~análogo de fentanila; ~derivado de fentanila | ru ~аналог фентанила; ~производное фентанила | zh ~芬太尼类; ~芬太尼类物质; ~芬太尼衍生物 | ar ~مشتقات الفنتانيل',
    controls: [
      {
        jurisdiction: 'CN',
        instrument: 'Fentanyl-related substances, class listing',
        schedule: 'Supplementary list of non-medicinal narcotic and psychotropic substances',
        validFrom: '2019-05-01',
      },
      {
        jurisdiction: 'US',
        instrument: '21 CFR 1308.11(h)(30)',
        schedule: 'Schedule I, fentanyl-related substances',
        decision: '83 FR 5188; Public Law 119-26',
        validFrom: '2018-02-06',
      },
    ],
    canada: '16',
  },
  {
    id: 'class-nitazenes',
    name: 'Nitazenes (class wording)',
    category: 'nitazene',
    names:
      '~nitazene; ~nitazenes; ~nitazen; ~2-benzylbenzimidazole opioid; ~benzimidazole opioid; ~frankenstein opioid | es ~nitaceno; ~nitacenos; ~nitazenos | fr ~nitazène; ~nitazènes | de ~Nitazene | pt ~nitazeno; ~nitazenos | ru ~нитазен; ~нитазены | zh ~尼秦类; ~尼秦类物质; ~尼秦 | ar ~نيتازين; ~النيتازينات',
    controls: [
      {
        jurisdiction: 'GB',
        instrument: 'Misuse of Drugs Act 1971, generic nitazene definition',
        schedule: 'SI 2024/1361',
        validFrom: '2025-01-15',
      },
      {
        jurisdiction: 'DE',
        instrument: 'Neue-psychoaktive-Stoffe-Gesetz',
        schedule: 'Anlage Nr. 7',
        validFrom: '2021-07-03',
      },
      {
        jurisdiction: 'CN',
        instrument: 'Nitazenes, class listing',
        schedule: 'Supplementary list of non-medicinal narcotic and psychotropic substances',
        validFrom: '2025-07-01',
      },
    ],
    canada: '13',
  },
] as const;

const UN_SOURCE = 'Single Convention on Narcotic Drugs 1961, schedules (INCB Yellow List)';
const NAMES_SOURCE =
  'Published names of fentanyl-related substances and non-fentanyl opioids (INCB, UNODC and national notices)';

const entryOf = (row: Row) => {
  const synonyms = namesOf(row.name, row.names ?? '');
  const canada = canadaItemNamed(row.name, ...synonyms.map(({ text }) => text));
  const controls = [
    ...(row.un === undefined
      ? []
      : [
          compact({
            jurisdiction: 'UN',
            instrument: '1961 Convention',
            schedule: row.unSchedule ?? 'Schedule I',
            decision: row.un.startsWith('CND') ? row.un : undefined,
          }),
        ]),
    ...(row.us === undefined
      ? []
      : [
          {
            jurisdiction: 'US',
            instrument: row.us.split(', ')[0]!,
            schedule: 'Schedule I',
            ...(row.us.includes(';') && { decision: row.us.split('; ')[1] }),
          },
        ]),
    ...(canada === undefined ? [] : [canadaControl(canada)]),
  ];
  const source = row.un !== undefined ? UN_SOURCE : canada !== undefined ? CANADA_SOURCE : NAMES_SOURCE;
  const edition = row.un !== undefined ? 'as amended by CND 68 (2025)' : canada !== undefined ? CANADA_EDITION : '2026';
  return compact({
    id: slug(row.name),
    name: row.name,
    category: row.category,
    synonyms: [
      ...synonyms,
      ...spacings(
        row.name,
        synonyms.map(({ text }) => text),
      ),
    ],
    cas: row.cas,
    salts: salts(row.name, row.salts ?? ''),
    hs: row.hs === undefined ? undefined : [{ code: row.hs, edition: '2022', basket: false }],
    controls,
    validFrom: canada?.to === undefined ? null : canada.from,
    validTo: canada?.to ?? null,
    provenance: {
      source,
      edition,
      reference: row.un ?? (canada ? `Schedule ${canada.schedule}, item ${canada.item}` : row.name),
    },
  });
};

/** `Acetylfentanyl` is also written `acetyl fentanyl` and `acetyl-fentanyl`. */
const spacings = (name: string, known: readonly string[]) => {
  const match = /^([a-z0-9' -]*[a-z])(fentanyl)$/i.exec(name);
  if (match === null || match[1]!.endsWith('-')) return [];
  return [`${match[1]} ${match[2]}`, `${match[1]}-${match[2]}`]
    .map((text) => text.toLowerCase())
    .filter((text) => !known.includes(text))
    .map((text) => ({ text }));
};

const byNames =
  (category: Category) =>
  (line: string): Row => {
    const [name, ...others] = line.split('; ');
    return { name: name!, category, names: others.join('; ') };
  };

const inCategory =
  (category: Category) =>
  (row: Omit<Row, 'category'>): Row => ({ ...row, category });

const ROWS: readonly Row[] = [
  ...FENTANYLS.map(inCategory('fentanyl-related')),
  ...FENTANYL_NAMES.map(byNames('fentanyl-related')),
  ...NITAZENES.map(inCategory('nitazene')),
  ...NITAZENE_NAMES.map(byNames('nitazene')),
  ...OTHERS.map(inCategory('synthetic-opioid')),
];

const CANADIAN_CLASSES = [
  'Opium Poppy',
  'Phenylpiperidines',
  'Phenazepines',
  'Amidones',
  'Methadols',
  'Phenalkoxams',
  'Thiambutenes',
  'Moramides',
  'Morphinans',
  'Benzazocines',
  'Ampromides',
  'Benzimidazoles',
  'Fentanyls',
  'U-47700',
  'AP-237',
];
const CANADIAN_SINGLES = ['Piritramide', 'Tilidine', 'Spirobrorphine', 'Spirochlorphine'];

const isOpioidItem = ({ schedule, className, name }: CanadaItem): boolean =>
  ((schedule === 'I' && CANADIAN_CLASSES.includes(className)) || CANADIAN_SINGLES.includes(name)) && name.length < 80;

const takenNames = new Set(
  [
    ...ROWS.flatMap((row) => [row.name, ...namesOf(row.name, row.names ?? '').map(({ text }) => text)]),
    ...medicineNames,
    ...narcoticNames,
    '4-Anilino-N-phenethylpiperidine',
  ].map(fold),
);

const canadianRest = canadaItems
  .filter((item) => isOpioidItem(item) && ![item.name, ...item.others].some((name) => takenNames.has(fold(name))))
  .map((item) =>
    compact({
      id: slug(item.name),
      name: item.name,
      category:
        item.className === 'Opium Poppy' || item.className === 'Morphinans'
          ? ('opioid-medicine' as const)
          : ('synthetic-opioid' as const),
      synonyms: namesOf(item.name, item.others.filter((name) => name !== item.name).join('; ')),
      controls: [canadaControl(item)],
      validFrom: item.to === undefined ? null : item.from,
      validTo: item.to ?? null,
      provenance: {
        source: CANADA_SOURCE,
        edition: CANADA_EDITION,
        reference: `Schedule ${item.schedule}, item ${item.item}`,
      },
    }),
  )
  .map((entry) => ({ ...entry, synonyms: entry.synonyms ?? [] }));

const classes = CLASSES.map((row) => ({
  id: row.id,
  name: row.name,
  category: row.category,
  synonyms: namesOf(row.name, row.names),
  controls: [
    ...row.controls,
    ...canadaItems.filter(({ schedule, item }) => schedule === 'I' && item === row.canada).map(canadaControl),
  ],
  validFrom: null,
  validTo: null,
  provenance: { source: 'Class wording of national laws', edition: CANADA_EDITION, reference: row.name },
}));

export const opioids: BuiltList = {
  header: {
    list: 'opioids',
    kind: 'SUBSTANCE',
    edition: '2026-11',
    source: `${UN_SOURCE}; ${CANADA_SOURCE}; names and CAS numbers as commonly published`,
    licence: `${OURS}; contains information licensed under the Open Government Licence – Canada`,
  },
  entries: [
    ...ROWS.map(entryOf).map((entry) => ({ ...entry, synonyms: entry.synonyms ?? [], controls: entry.controls ?? [] })),
    ...canadianRest,
    ...classes,
  ],
};
