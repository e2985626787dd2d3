/** Tables I and II of the 1988 Convention: 27 and 8 entries. Facts of list membership, names, CAS numbers, HS 2022 codes and dates. */
import { canadaControl, canadaItemNamed } from './canada-facts.ts';
import { namesOf } from './spellings.ts';
import { type BuiltList, compact, OURS, salts, slug } from './table.ts';

interface Row {
  readonly name: string;
  readonly table: 'I' | 'II';
  readonly isOpioid?: true;
  readonly cas: string;
  /** Six digits; a `b` after them marks a basket. */
  readonly hs: string;
  readonly decision: string;
  readonly from?: string;
  readonly names: string;
  readonly salts?: string;
}

const CND_60 = { decision: 'CND 60, 16 March 2017', from: '2017-10-18' } as const;
const CND_65 = { decision: 'CND 65, 16 March 2022', from: '2022-11-23' } as const;
const CND_67 = { decision: 'CND 67, 19 March 2024', from: '2024-12-03' } as const;

const ROWS: readonly Row[] = [
  {
    name: '4-Anilino-N-phenethylpiperidine',
    table: 'I',
    isOpioid: true,
    cas: '21409-26-7',
    hs: '293336',
    ...CND_60,
    names:
      '4-ANPP; ~ANPP; despropionyl fentanyl; despropionylfentanyl; despropionyl-fentanyl; 4-anilino-1-phenethylpiperidine; N-phenyl-1-(2-phenylethyl)piperidin-4-amine; 4-aminophenyl-1-phenethylpiperidine | es 4-anilino-N-fenetilpiperidina | fr 4-anilino-N-phénéthylpipéridine | de 4-Anilino-N-phenethylpiperidin | pt 4-anilino-N-fenetilpiperidina | ru 4-анилино-N-фенетилпиперидин | zh 4-苯胺基-N-苯乙基哌啶; 4-苯氨基-N-苯乙基哌啶',
  },
  {
    name: 'N-Phenethyl-4-piperidone',
    table: 'I',
    isOpioid: true,
    cas: '39742-60-4',
    hs: '293337',
    ...CND_60,
    names:
      '~NPP; 1-phenethyl-4-piperidone; 1-phenethylpiperidin-4-one; N-phenethylpiperidin-4-one; 1-(2-phenylethyl)-4-piperidone; N-phenethyl-4-piperidinone | es N-fenetil-4-piperidona | fr N-phénéthyl-4-pipéridone | de N-Phenethyl-4-piperidon | pt N-fenetil-4-piperidona | ru N-фенетил-4-пиперидон | zh N-苯乙基-4-哌啶酮; N-苯乙基哌啶酮',
  },
  {
    name: 'N-Phenyl-4-piperidinamine',
    table: 'I',
    isOpioid: true,
    cas: '23056-29-3',
    hs: '293339b',
    ...CND_65,
    names:
      '~4-AP; 4-anilinopiperidine; N-phenylpiperidin-4-amine; 4-(phenylamino)piperidine; N-(4-piperidyl)aniline | es 4-anilinopiperidina; N-fenil-4-piperidinamina | fr 4-anilinopipéridine; N-phényl-4-pipéridinamine | de 4-Anilinopiperidin | pt 4-anilinopiperidina | ru 4-анилинопиперидин | zh 4-苯胺基哌啶; 4-苯氨基哌啶',
    salts: 'dihydrochloride 99918-43-1',
  },
  {
    name: 'tert-Butyl 4-(phenylamino)piperidine-1-carboxylate',
    table: 'I',
    isOpioid: true,
    cas: '125541-22-2',
    hs: '293339b',
    ...CND_65,
    names:
      '1-boc-4-AP; 1-boc-4-anilinopiperidine; N-boc-4-anilinopiperidine; 4-anilino-1-boc-piperidine; tert-butyl 4-anilinopiperidine-1-carboxylate; 1-boc-4-(phenylamino)piperidine | es 1-boc-4-anilinopiperidina | fr 1-boc-4-anilinopipéridine | de 1-Boc-4-anilinopiperidin | ru 1-boc-4-анилинопиперидин | zh 1-Boc-4-苯胺基哌啶; 1-叔丁氧羰基-4-苯氨基哌啶',
  },
  {
    name: 'Norfentanyl',
    table: 'I',
    isOpioid: true,
    cas: '1609-66-1',
    hs: '293339b',
    ...CND_65,
    names:
      'nor-fentanyl; N-phenyl-N-(piperidin-4-yl)propanamide; N-phenyl-N-piperidin-4-ylpropanamide; N-phenyl-N-(4-piperidinyl)propionamide | es norfentanilo; norfentanil | pt norfentanila; norfentanilo | ru норфентанил | zh 去甲芬太尼 | zh-Latn qujia fentaini | ar نورفنتانيل',
  },
  {
    name: '4-Piperidone',
    table: 'I',
    isOpioid: true,
    cas: '41661-47-6',
    hs: '293339b',
    ...CND_67,
    names:
      'piperidin-4-one; 4-piperidinone; 4-oxopiperidine | es 4-piperidona | fr 4-pipéridone | de 4-Piperidon | pt 4-piperidona | ru 4-пиперидон | zh 4-哌啶酮 | zh-Latn 4-paidingtong',
    salts: 'hydrochloride 41979-39-9; hydrochloride monohydrate 40064-34-4',
  },
  {
    name: '1-boc-4-Piperidone',
    table: 'I',
    isOpioid: true,
    cas: '79099-07-3',
    hs: '293339b',
    ...CND_67,
    names:
      'N-boc-4-piperidone; tert-butyl 4-oxopiperidine-1-carboxylate; tert-butyl 4-oxo-1-piperidinecarboxylate; 1-tert-butoxycarbonyl-4-piperidone; 1-boc-4-piperidinone | es 1-boc-4-piperidona | fr 1-boc-4-pipéridone | de 1-Boc-4-piperidon | pt 1-boc-4-piperidona | ru 1-boc-4-пиперидон | zh N-叔丁氧羰基-4-哌啶酮; 1-叔丁氧羰基-4-哌啶酮; 1-Boc-4-哌啶酮',
  },
  {
    name: 'Acetic anhydride',
    table: 'I',
    cas: '108-24-7',
    hs: '291524',
    decision: 'listed 1988, Table I since 2001',
    names:
      'ethanoic anhydride; acetic oxide; acetyl oxide | es anhídrido acético | fr anhydride acétique | de Essigsäureanhydrid; Acetanhydrid | pt anidrido acético | ru уксусный ангидрид | zh 醋酸酐; 乙酸酐 | zh-Latn cusuangan; yisuangan | ar أنهيدريد الخل; أنهيدريد حمض الخليك',
  },
  {
    name: 'N-Acetylanthranilic acid',
    table: 'I',
    cas: '89-52-1',
    hs: '292423',
    decision: 'listed 1992',
    names:
      '2-acetamidobenzoic acid; o-acetamidobenzoic acid | es ácido N-acetilantranílico | fr acide N-acétylanthranilique | de N-Acetylanthranilsäure | pt ácido N-acetilantranílico | ru N-ацетилантраниловая кислота | zh N-乙酰邻氨基苯酸; N-乙酰邻氨基苯甲酸',
  },
  {
    name: 'Ephedrine',
    table: 'I',
    cas: '299-42-3',
    hs: '293941',
    decision: 'listed 1988',
    salts: 'hydrochloride 50-98-6; sulfate 134-72-5',
    names:
      'L-ephedrine; (-)-ephedrine; ephedrin | es efedrina | fr éphédrine | de Ephedrin | pt efedrina | ru эфедрин | zh 麻黄碱; 麻黄素 | zh-Latn mahuangjian; mahuangsu | ar إيفيدرين; افيدرين',
  },
  {
    name: 'Pseudoephedrine',
    table: 'I',
    cas: '90-82-4',
    hs: '293942',
    decision: 'listed 1988',
    salts: 'hydrochloride 345-78-8; sulfate 7460-12-0',
    names:
      'd-pseudoephedrine; pseudo-ephedrine; pseudoephedrin; ~PSE | es pseudoefedrina; seudoefedrina | fr pseudoéphédrine | de Pseudoephedrin | pt pseudoefedrina | ru псевдоэфедрин | zh 伪麻黄碱; 伪麻黄素 | zh-Latn weimahuangjian; weimahuangsu | ar سودوإيفيدرين; سودوافدرين',
  },
  {
    name: 'Norephedrine',
    table: 'I',
    cas: '14838-15-4',
    hs: '293944',
    decision: 'listed 2000',
    salts: 'hydrochloride 154-41-6',
    names:
      'phenylpropanolamine; ~PPA | es norefedrina; fenilpropanolamina | fr noréphédrine; phénylpropanolamine | de Norephedrin; Phenylpropanolamin | pt norefedrina; fenilpropanolamina | ru норэфедрин; фенилпропаноламин | zh 去甲麻黄素; 去甲麻黄碱; 苯丙醇胺 | zh-Latn qujia mahuangsu; benbingchunan',
  },
  {
    name: 'Ergometrine',
    table: 'I',
    cas: '60-79-7',
    hs: '293961',
    decision: 'listed 1988',
    salts: 'maleate 129-51-1',
    names:
      'ergonovine; ergobasine | es ergometrina; ergonovina | fr ergométrine | de Ergometrin | pt ergometrina | ru эргометрин | zh 麦角新碱 | zh-Latn maijiaoxinjian | ar إرغومترين',
  },
  {
    name: 'Ergotamine',
    table: 'I',
    cas: '113-15-5',
    hs: '293962',
    decision: 'listed 1988',
    salts: 'tartrate 379-79-3',
    names:
      'ergotamin | es ergotamina | de Ergotamin | pt ergotamina | ru эрготамин | zh 麦角胺 | zh-Latn maijiaoan | ar إرغوتامين',
  },
  {
    name: 'Lysergic acid',
    table: 'I',
    cas: '82-58-6',
    hs: '293963',
    decision: 'listed 1988',
    names:
      'd-lysergic acid | es ácido lisérgico | fr acide lysergique | de Lysergsäure | pt ácido lisérgico | ru лизергиновая кислота | zh 麦角酸 | zh-Latn maijiaosuan | ar حمض الليسرجيك',
  },
  {
    name: '1-Phenyl-2-propanone',
    table: 'I',
    cas: '103-79-7',
    hs: '291431',
    decision: 'listed 1988',
    names:
      '~P-2-P; ~P2P; ~BMK; phenylacetone; phenyl-2-propanone; benzyl methyl ketone; methyl benzyl ketone; 1-phenylpropan-2-one; phenylpropanone | es 1-fenil-2-propanona; fenilacetona; bencilmetilcetona | fr 1-phényl-2-propanone; phénylacétone | de 1-Phenyl-2-propanon; Phenylaceton; Benzylmethylketon | pt 1-fenil-2-propanona; fenilacetona | ru 1-фенил-2-пропанон; фенилацетон | zh 1-苯基-2-丙酮; 苯基丙酮 | zh-Latn benjibingtong',
  },
  {
    name: 'Phenylacetic acid',
    table: 'I',
    cas: '103-82-2',
    hs: '291634',
    decision: 'listed 1988, Table I since 2010',
    names:
      '~PAA; benzeneacetic acid; alpha-toluic acid | es ácido fenilacético | fr acide phénylacétique | de Phenylessigsäure | pt ácido fenilacético | ru фенилуксусная кислота | zh 苯乙酸 | zh-Latn benyisuan | ar حمض فينيل الخليك',
  },
  {
    name: 'alpha-Phenylacetoacetonitrile',
    table: 'I',
    cas: '4468-48-8',
    hs: '292640',
    decision: 'listed 2014',
    names:
      '~APAAN; α-phenylacetoacetonitrile; 3-oxo-2-phenylbutanenitrile; 2-phenylacetoacetonitrile | es alfa-fenilacetoacetonitrilo | fr alpha-phénylacétoacétonitrile | de alpha-Phenylacetoacetonitril | pt alfa-fenilacetoacetonitrila | ru альфа-фенилацетоацетонитрил | zh α-苯乙酰乙腈; 3-氧-2-苯基丁腈',
  },
  {
    name: 'alpha-Phenylacetoacetamide',
    table: 'I',
    cas: '4433-77-6',
    hs: '292429b',
    decision: 'listed 2019',
    names:
      '~APAA; α-phenylacetoacetamide; 3-oxo-2-phenylbutanamide; 2-phenylacetoacetamide | es alfa-fenilacetoacetamida | fr alpha-phénylacétoacétamide | de alpha-Phenylacetoacetamid | ru альфа-фенилацетоацетамид | zh 3-氧-2-苯基丁酰胺; α-苯乙酰乙酰胺',
  },
  {
    name: 'Methyl alpha-phenylacetoacetate',
    table: 'I',
    cas: '16648-44-5',
    hs: '291830b',
    decision: 'listed 2020',
    names:
      '~MAPA; methyl α-phenylacetoacetate; methyl 3-oxo-2-phenylbutanoate; methyl 2-phenylacetoacetate; methyl 3-oxo-2-phenylbutyrate | es alfa-fenilacetoacetato de metilo | fr alpha-phénylacétoacétate de méthyle | de Methyl-alpha-phenylacetoacetat | ru метил-альфа-фенилацетоацетат | zh 3-氧-2-苯基丁酸甲酯; α-苯乙酰乙酸甲酯',
  },
  {
    name: 'P-2-P methyl glycidic acid and its esters',
    table: 'I',
    cas: '25547-51-7',
    hs: '291899b',
    ...CND_67,
    names:
      'BMK glycidate; BMK glycidic acid; BMK methyl glycidate; BMK ethyl glycidate; P-2-P methyl glycidic acid; P2P glycidate; P-2-P glycidic acid; BMK powder; BMK oil; 2-methyl-3-phenyloxirane-2-carboxylic acid; methyl 2-methyl-3-phenyloxirane-2-carboxylate; ethyl 2-methyl-3-phenyloxirane-2-carboxylate | es glicidato de BMK | fr glycidate de BMK | de BMK-Glycidat | pt glicidato de BMK | ru БМК глицидат | zh BMK缩水甘油酸; BMK缩水甘油酸甲酯',
    salts: 'methyl ester 80532-66-7; ethyl ester 41232-97-7; sodium 5449-12-7',
  },
  {
    name: 'Isosafrole',
    table: 'I',
    cas: '120-58-1',
    hs: '293291',
    decision: 'listed 1992',
    names:
      'isosafrol; 5-(1-propenyl)-1,3-benzodioxole | es isosafrol | de Isosafrol | pt isossafrol | ru изосафрол | zh 异黄樟素; 异黄樟脑 | zh-Latn yihuangzhangsu | ar إيزوسافرول',
  },
  {
    name: 'Safrole',
    table: 'I',
    cas: '94-59-7',
    hs: '293294',
    decision: 'listed 1992',
    names:
      'safrol; sassafras oil; oil of sassafras; 5-allyl-1,3-benzodioxole; sassafras essential oil | es safrol; aceite de sasafrás | fr huile de sassafras | de Safrol; Sassafrasöl | pt safrol; óleo de sassafrás | ru сафрол; сассафрасовое масло | zh 黄樟素; 黄樟脑; 黄樟油 | zh-Latn huangzhangsu; huangzhangyou | ar سافرول; زيت الساسافراس',
  },
  {
    name: 'Piperonal',
    table: 'I',
    cas: '120-57-0',
    hs: '293293',
    decision: 'listed 1992',
    names:
      'heliotropine; heliotropin; 1,3-benzodioxole-5-carbaldehyde; 3,4-methylenedioxybenzaldehyde | es heliotropina | fr pipéronal; héliotropine | de Heliotropin | ru пиперональ; гелиотропин | zh 胡椒醛; 洋茉莉醛 | zh-Latn hujiaoquan',
  },
  {
    name: '3,4-Methylenedioxyphenyl-2-propanone',
    table: 'I',
    cas: '4676-39-5',
    hs: '293292',
    decision: 'listed 1992',
    names:
      '3,4-MDP-2-P; ~PMK; MDP2P; MDP-2-P; piperonyl methyl ketone; 1-(1,3-benzodioxol-5-yl)propan-2-one; 3,4-methylenedioxyphenylacetone | es 3,4-metilendioxifenil-2-propanona; piperonilmetilcetona | fr 3,4-méthylènedioxyphényl-2-propanone | de 3,4-Methylendioxyphenyl-2-propanon; Piperonylmethylketon | pt 3,4-metilenodioxifenil-2-propanona | ru 3,4-метилендиоксифенил-2-пропанон | zh 3,4-亚甲基二氧苯基-2-丙酮; 胡椒基甲基酮',
  },
  {
    name: '3,4-MDP-2-P methyl glycidic acid and its esters',
    table: 'I',
    cas: '2167189-50-4',
    hs: '293299b',
    decision: 'listed 2019, esters CND 67 (2024)',
    names:
      'PMK glycidate; PMK glycidic acid; PMK methyl glycidate; PMK ethyl glycidate; 3,4-MDP-2-P methyl glycidate; 3,4-MDP-2-P methyl glycidic acid; PMK powder; PMK oil; ~MMDMG; methyl 3-(1,3-benzodioxol-5-yl)-2-methyloxirane-2-carboxylate; ethyl 3-(1,3-benzodioxol-5-yl)-2-methyloxirane-2-carboxylate | es glicidato de PMK | fr glycidate de PMK | de PMK-Glycidat | pt glicidato de PMK | ru ПМК глицидат | zh PMK缩水甘油酸; PMK缩水甘油酸甲酯',
    salts: 'methyl ester 13605-48-6; ethyl ester 28578-16-7',
  },
  {
    name: 'Potassium permanganate',
    table: 'I',
    cas: '7722-64-7',
    hs: '284161',
    decision: 'listed 1992, Table I since 2001',
    names:
      'KMnO4; permanganate of potash | es permanganato de potasio; permanganato potásico | fr permanganate de potassium | de Kaliumpermanganat | pt permanganato de potássio | ru перманганат калия; марганцовка | zh 高锰酸钾 | zh-Latn gaomengsuanjia | ar برمنغنات البوتاسيوم',
  },
  {
    name: 'Acetone',
    table: 'II',
    cas: '67-64-1',
    hs: '291411',
    decision: 'listed 1988',
    names:
      '2-propanone; propan-2-one; dimethyl ketone | es acetona | fr acétone | de Aceton | pt acetona | ru ацетон | zh 丙酮 | zh-Latn bingtong | ar أسيتون',
  },
  {
    name: 'Anthranilic acid',
    table: 'II',
    cas: '118-92-3',
    hs: '292243',
    decision: 'listed 1988',
    names:
      '2-aminobenzoic acid; o-aminobenzoic acid | es ácido antranílico | fr acide anthranilique | de Anthranilsäure | pt ácido antranílico | ru антраниловая кислота | zh 邻氨基苯甲酸 | zh-Latn linanjibenjiasuan | ar حمض الأنثرانيليك',
  },
  {
    name: 'Ethyl ether',
    table: 'II',
    cas: '60-29-7',
    hs: '290911',
    decision: 'listed 1988',
    names:
      'diethyl ether; ethoxyethane; sulfuric ether; sulphuric ether | es éter etílico; éter dietílico | fr éther éthylique; éther diéthylique; oxyde de diéthyle | de Diethylether; Ethylether | pt éter etílico; éter dietílico | ru диэтиловый эфир; этиловый эфир; серный эфир | zh 乙醚 | zh-Latn yimi | ar إيثر الإيثيل; ثنائي إيثيل الإيثر',
  },
  {
    name: 'Hydrochloric acid',
    table: 'II',
    cas: '7647-01-0',
    hs: '280610',
    decision: 'listed 1992',
    names:
      'hydrogen chloride; muriatic acid | es ácido clorhídrico; cloruro de hidrógeno; ácido muriático | fr acide chlorhydrique; chlorure d’hydrogène | de Salzsäure; Chlorwasserstoff | pt ácido clorídrico; cloreto de hidrogênio | ru соляная кислота; хлороводород | zh 盐酸; 氯化氢 | zh-Latn yansuan; lühuaqing | ar حمض الهيدروكلوريك; كلوريد الهيدروجين',
  },
  {
    name: 'Methyl ethyl ketone',
    table: 'II',
    cas: '78-93-3',
    hs: '291412',
    decision: 'listed 1992',
    names:
      '~MEK; butanone; 2-butanone; butan-2-one | es metiletilcetona; butanona | fr méthyléthylcétone; butanone | de Methylethylketon; Butanon | pt metiletilcetona; butanona | ru метилэтилкетон; бутанон | zh 甲基乙基酮; 丁酮; 甲乙酮 | zh-Latn dingtong; jiayitong | ar ميثيل إيثيل كيتون',
  },
  {
    name: 'Piperidine',
    table: 'II',
    cas: '110-89-4',
    hs: '293332',
    decision: 'listed 1988',
    salts: 'hydrochloride 6091-44-7',
    names:
      'hexahydropyridine; piperidin | es piperidina | fr pipéridine | de Piperidin | pt piperidina | ru пиперидин | zh 哌啶; 六氢吡啶 | zh-Latn paiding | ar بيبيريدين',
  },
  {
    name: 'Sulphuric acid',
    table: 'II',
    cas: '7664-93-9',
    hs: '280700',
    decision: 'listed 1992',
    names:
      'sulfuric acid; oil of vitriol; ~oleum | es ácido sulfúrico | fr acide sulfurique | de Schwefelsäure | pt ácido sulfúrico | ru серная кислота | zh 硫酸 | zh-Latn liusuan | ar حمض الكبريتيك',
  },
  {
    name: 'Toluene',
    table: 'II',
    cas: '108-88-3',
    hs: '290230',
    decision: 'listed 1988',
    names:
      'methylbenzene; toluol | es tolueno | fr toluène | de Toluol | pt tolueno | ru толуол | zh 甲苯 | zh-Latn jiaben | ar تولوين',
  },
];

const SOURCE = 'United Nations 1988 Convention, Tables I and II (INCB Red List)';
const EDITION = 'as amended by CND 67 (2024)';

export const un1988: BuiltList = {
  header: { list: 'un-1988-tables', kind: 'SUBSTANCE', edition: '2026-11', source: SOURCE, licence: OURS },
  entries: ROWS.map((row) =>
    compact({
      id: slug(row.name),
      name: row.name,
      category: row.isOpioid ? 'opioid-precursor' : 'precursor',
      synonyms: namesOf(row.name, row.names),
      cas: row.cas,
      salts: salts(row.name, row.salts ?? ''),
      hs: [{ code: row.hs.slice(0, 6), edition: '2022', basket: row.hs.endsWith('b') }],
      controls: [
        compact({
          jurisdiction: 'UN',
          instrument: '1988 Convention',
          schedule: `Table ${row.table}`,
          decision: row.decision,
          validFrom: row.from,
        }),
        ...[canadaItemNamed(row.name, ...namesOf(row.name, row.names).map(({ text }) => text))].flatMap((item) =>
          item ? [canadaControl(item)] : [],
        ),
      ],
      validFrom: row.from ?? null,
      validTo: null,
      provenance: {
        source: SOURCE,
        edition: EDITION,
        reference: `Table ${row.table}: ${row.name}${row.salts === undefined ? '' : '; salts and their CAS numbers as commonly published'}`,
      },
    }),
  ),
};
