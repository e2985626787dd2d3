/**
 * Narcotic drugs and psychotropic substances that are sent by post most often, beside the opioids and medicines of the other
 * lists: by name, with their schedule in the Conventions of 1961 and 1971. Membership and names only. A name that ordinary
 * goods bear too (a perfume, a seed oil, a differential) is marked weak or left out; words of the street that are words of
 * their own (speed, ice, snow, crack, coke) are no names.
 */
import { canadaControl, canadaItemNamed } from './canada-facts.ts';
import { NATIONAL_ROWS, type NationalRow } from './national.ts';
import { PSYCHOTROPIC_ROWS } from './psychotropics.ts';
import { namesOf } from './spellings.ts';
import { type BuiltList, compact, OURS, salts, slug } from './table.ts';

interface Row {
  readonly name: string;
  readonly category: 'opioid' | 'narcotic-drug' | 'psychotropic' | 'psychotropic-medicine' | 'benzodiazepine';
  readonly convention?: '1961' | '1971';
  readonly schedule?: string;
  /** The decision of the Commission on Narcotic Drugs, as far as known. */
  readonly decision?: string;
  /** United States, for what no convention lists. */
  readonly us?: readonly [schedule: string, validFrom: string];
  /** National laws, for what no convention lists. */
  readonly national?: NationalRow['controls'];
  readonly cas?: string;
  readonly hs?: string;
  readonly salts?: string;
  readonly names: string;
  /** Only its own name is looked for misspelt: the others are brands and abbreviations, near to many words. */
  readonly isExact?: true;
}

const OPIATES: readonly Row[] = [
  {
    name: 'Diacetylmorphine',
    category: 'opioid',
    convention: '1961',
    schedule: 'Schedules I and IV',
    cas: '561-27-3',
    hs: '293911',
    salts: 'hydrochloride 1502-95-0',
    names:
      'heroin; diamorphine; diacetyl morphine | es heroína; diamorfina | fr ~héroïne; diamorphine | de Heroin; Diamorphin | pt heroína; diamorfina | it eroina | ru героин; диаморфин | zh 海洛因; 二乙酰吗啡 | zh-Latn hailuoyin | ar هيروين | ja ヘロイン | ko 헤로인',
  },
  {
    name: 'Raw opium',
    category: 'opioid',
    convention: '1961',
    schedule: 'Schedule I',
    cas: '8008-60-4',
    hs: '130211',
    names:
      '~opium; opium gum; opium latex; poppy straw concentrate; concentrate of poppy straw | es opio crudo; ~opio | fr opium brut | de Rohopium | pt ópio bruto; ~ópio | ru ~опий; опий-сырец | zh 鸦片; 生鸦片 | ar أفيون | fa تریاک',
  },
  {
    name: 'Desomorphine',
    category: 'opioid',
    convention: '1961',
    schedule: 'Schedules I and IV',
    cas: '427-00-9',
    names: 'dihydrodesoxymorphine; permonid | es desomorfina | de Desomorphin | ru дезоморфин | zh 地索吗啡',
  },
];

const NARCOTICS: readonly Row[] = [
  {
    name: 'Cocaine',
    category: 'narcotic-drug',
    convention: '1961',
    schedule: 'Schedule I',
    cas: '50-36-2',
    hs: '293972',
    salts: 'hydrochloride 53-21-4',
    names:
      'benzoylmethylecgonine; methyl benzoylecgonine; cocain; crack cocaine; cocaine base | es cocaína; clorhidrato de cocaína | fr cocaïne; chlorhydrate de cocaïne | de Kokain; Kokainhydrochlorid | pt cocaína; cloridrato de cocaína | it cocaina | nl cocaïne | ru кокаин | zh 可卡因; 古柯碱 | zh-Latn kekayin | ar كوكايين | ja コカイン | ko 코카인 | tr kokain | pl kokaina | uk кокаїн | fa کوکائین',
  },
  {
    name: 'Coca leaf',
    category: 'narcotic-drug',
    convention: '1961',
    schedule: 'Schedule I',
    hs: '121130',
    names:
      'coca leaves; erythroxylum coca leaf; coca leaf powder | es hoja de coca; hojas de coca | fr feuille de coca; feuilles de coca | de Kokablätter; Kokablatt | pt folha de coca; folhas de coca | ru листья коки | zh 古柯叶',
  },
  {
    name: 'Ecgonine',
    category: 'narcotic-drug',
    convention: '1961',
    schedule: 'Schedule I',
    cas: '481-37-8',
    hs: '293972',
    names: 'benzoylecgonine; methylecgonine; ecgonine methyl ester | es ecgonina | ru экгонин | zh 芽子碱',
  },
  {
    name: 'Cannabis herb',
    category: 'narcotic-drug',
    convention: '1961',
    schedule: 'Schedule I',
    names:
      '~cannabis; ~marijuana; ~marihuana; cannabis flower; cannabis flowers; cannabis buds; herbal cannabis; dried cannabis; marijuana flower; marijuana buds; dried marijuana | es ~marihuana; cogollos de cannabis; flor de cannabis | fr herbe de cannabis; fleurs de cannabis | de Cannabisblüten; Marihuanablüten | pt ~maconha; flor de cannabis | ru ~марихуана | zh 大麻花; ~大麻 | ar ~ماريجوانا; ~بانجو',
  },
  {
    name: 'Cannabis resin',
    category: 'narcotic-drug',
    convention: '1961',
    schedule: 'Schedule I',
    names:
      'hashish; ~hasheesh; cannabis resin block; ~cannabis extract; ~cannabis oil; hashish oil | es ~hachís; resina de cannabis; aceite de hachís | fr haschisch; haschich; résine de cannabis | de Haschisch; Cannabisharz | pt haxixe; resina de cannabis | it hascisc | ru гашиш | zh 大麻树脂 | ar حشيش مخدر | fa ~حشیش',
  },
];

const psychotropic = (
  schedule: 'Schedule I' | 'Schedule II' | 'Schedule IV',
  decision: string,
  name: string,
  cas: string,
  spellings: string,
  more: Partial<Row> = {},
): Row =>
  compact({
    name,
    category: 'psychotropic',
    convention: '1971',
    schedule,
    decision: decision || undefined,
    cas: cas || undefined,
    names: spellings,
    ...more,
  }) as Row;

const PSYCHOTROPICS: readonly Row[] = [
  psychotropic(
    'Schedule II',
    '',
    'Metamfetamine',
    '537-46-2',
    'methamphetamine; methylamphetamine; N-methylamphetamine; crystal meth; crystal methamphetamine; ~meth; desoxyephedrine; methamphetamin; levomethamphetamine | la metamfetaminum | es metanfetamina | fr métamfétamine; méthamphétamine | de Methamphetamin; Metamfetamin | pt metanfetamina; metanfetaminas | it metanfetamina | ru метамфетамин; первитин | zh 甲基苯丙胺; 冰毒; 甲基安非他明 | zh-Latn jiaji benbingan; bingdu | ar ميثامفيتامين; ~شبو | ja メタンフェタミン; ~覚醒剤 | ko 메스암페타민; 필로폰 | th เมทแอมเฟตามีน | tr metamfetamin | pl metamfetamina | fa متامفتامین',
    { hs: '293945', salts: 'hydrochloride 51-57-0' },
  ),
  psychotropic(
    'Schedule II',
    '',
    'Amfetamine',
    '300-62-9',
    'amphetamine; amphetamine paste; amphetamin; alpha-methylphenethylamine | la amfetaminum | es anfetamina; anfetaminas | fr amfétamine; amphétamine | de Amphetamin; Amfetamin | pt anfetamina | it anfetamina | nl amfetamine | ru амфетамин | zh 苯丙胺; 安非他明 | zh-Latn benbingan; anfeitaming | ar أمفيتامين | ja アンフェタミン | ko 암페타민 | tr amfetamin | sv amfetamin',
    { hs: '292146', salts: 'sulfate 60-13-9' },
  ),
  psychotropic(
    'Schedule II',
    '',
    'Fenetylline',
    '3736-08-1',
    'fenethylline; captagon; captagon tablets; captagon pills | es fenetilina | ru фенетиллин; каптагон | zh 芬乙茶碱; 芬乃他林 | ar كبتاجون; كبتاغون; فينيثيلين',
    { salts: 'hydrochloride 1892-80-4' },
  ),
  psychotropic(
    'Schedule I',
    '',
    '3,4-Methylenedioxymethamphetamine',
    '42542-10-9',
    'MDMA; methylenedioxymethamphetamine; MDMA crystals; MDMA pills; ecstasy pills; ecstasy tablets; ~ecstasy; ~XTC | es metilendioximetanfetamina; pastillas de éxtasis | fr comprimés d’ecstasy | de Ecstasy-Tabletten | pt metilenodioximetanfetamina; comprimidos de ecstasy | ru МДМА; экстази таблетки; ~экстази | zh 摇头丸; 亚甲二氧甲基苯丙胺 | zh-Latn yaotouwan | ar إكستاسي; حبوب النشوة',
    { salts: 'hydrochloride 64057-70-1' },
  ),
  psychotropic(
    'Schedule I',
    '',
    'Tenamfetamine',
    '4764-17-4',
    'methylenedioxyamphetamine; 3,4-methylenedioxyamphetamine; ~MDA | es tenanfetamina | ru тенамфетамин; метилендиоксиамфетамин | zh 替苯丙胺',
  ),
  psychotropic(
    'Schedule I',
    '',
    'Lysergide',
    '50-37-3',
    'lysergic acid diethylamide; LSD-25; LSD blotter; LSD blotters; LSD tabs; ~LSD; acid blotter tabs | es lisergida; dietilamida del ácido lisérgico | fr lysergide; diéthylamide de l’acide lysergique | de Lysergid; Lysergsäurediethylamid | pt lisergida; dietilamida do ácido lisérgico | ru лизергид; ЛСД-25; ~ЛСД | zh 麦角酰二乙胺; 麦角二乙酰胺',
  ),
  psychotropic(
    'Schedule I',
    '',
    'Psilocybine',
    '520-52-5',
    'psilocybin; psilocybin mushrooms; psilocybe cubensis mushrooms; dried psilocybe; magic mushrooms dried; dried magic mushrooms; ~magic mushrooms | es psilocibina; hongos alucinógenos | fr psilocybine; champignons hallucinogènes | de Psilocybin; Zauberpilze getrocknet | pt psilocibina; cogumelos alucinógenos | ru псилоцибин; галлюциногенные грибы | zh 赛洛西宾; 裸盖菇素; 致幻蘑菇',
  ),
  psychotropic(
    'Schedule I',
    '',
    'Psilocine',
    '520-53-6',
    'psilocin; 4-hydroxy-DMT; 4-HO-DMT | es psilocina | ru псилоцин | zh 赛洛新',
  ),
  psychotropic(
    'Schedule I',
    '',
    'Dimethyltryptamine',
    '61-50-7',
    'N,N-dimethyltryptamine; ~DMT | es dimetiltriptamina | fr diméthyltryptamine | de Dimethyltryptamin | pt dimetiltriptamina | ru диметилтриптамин | zh 二甲基色胺',
  ),
  psychotropic(
    'Schedule I',
    '',
    'Mescaline',
    '54-04-6',
    '3,4,5-trimethoxyphenethylamine | es mescalina | de Mescalin; Meskalin | pt mescalina | ru мескалин | zh 麦司卡林',
    { salts: 'hydrochloride 832-92-8' },
  ),
  psychotropic(
    'Schedule I',
    '',
    'Brolamfetamine',
    '64638-07-9',
    '2,5-dimethoxy-4-bromoamphetamine; bromo-DMA; ~DOB | ru броламфетамин | zh 布苯丙胺',
  ),
  psychotropic(
    'Schedule II',
    '',
    '2C-B',
    '66142-81-2',
    '4-bromo-2,5-dimethoxyphenethylamine; ~2CB; 2C-B pills; tucibi; tusi pink powder | es tusibí | zh 二甲氧基溴苯乙胺',
  ),
  psychotropic('Schedule I', 'CND 58 (2015)', '25I-NBOMe', '', '25I NBOMe; 2C-I-NBOMe; NBOMe blotters'),
  psychotropic('Schedule I', 'CND 58 (2015)', '25B-NBOMe', '', '25B NBOMe; 2C-B-NBOMe'),
  psychotropic('Schedule I', 'CND 58 (2015)', '25C-NBOMe', '', '25C NBOMe; 2C-C-NBOMe'),
  psychotropic(
    'Schedule II',
    '',
    'Phencyclidine',
    '77-10-1',
    'phenylcyclohexylpiperidine; ~PCP | es fenciclidina | fr phencyclidine | de Phencyclidin | pt fenciclidina | ru фенциклидин | zh 苯环利定',
    { salts: 'hydrochloride 956-90-1' },
  ),
  psychotropic(
    'Schedule II',
    '',
    'Methaqualone',
    '72-44-6',
    'mandrax; quaalude; quaaludes | es metacualona | de Methaqualon | pt metaqualona | ru метаквалон | zh 甲喹酮; 安眠酮',
  ),
  psychotropic(
    'Schedule II',
    'CND 56 (2013)',
    'gamma-Hydroxybutyric acid',
    '591-81-1',
    'gamma-hydroxybutyrate; 4-hydroxybutanoic acid; ~GHB | es ácido gamma-hidroxibutírico | de Gamma-Hydroxybuttersäure | pt ácido gama-hidroxibutírico | ru гамма-гидроксимасляная кислота | zh 羟丁酸; γ-羟基丁酸',
    { salts: 'sodium 502-85-2' },
  ),
  psychotropic(
    'Schedule I',
    '',
    'Cathinone',
    '71031-15-7',
    'alpha-aminopropiophenone | es catinona | ru катинон | zh 卡西酮',
  ),
  psychotropic(
    'Schedule I',
    '',
    'Methcathinone',
    '5650-44-2',
    'ephedrone; N-methylcathinone | es metcatinona | ru меткатинон; эфедрон | zh 甲卡西酮 | zh-Latn jiakaxitong',
  ),
  psychotropic(
    'Schedule II',
    'CND 58 (2015)',
    'Mephedrone',
    '1189805-46-6',
    '4-methylmethcathinone; 4-MMC | es mefedrona | de Mephedron | pt mefedrona | ru мефедрон; 4-ММС | zh 4-甲基甲卡西酮',
    { salts: 'hydrochloride 1189726-22-4' },
  ),
  psychotropic(
    'Schedule II',
    'CND 66 (2023)',
    '3-Methylmethcathinone',
    '1246911-71-6',
    '3-MMC; metaphedrone | zh 3-甲基甲卡西酮',
  ),
  psychotropic(
    'Schedule II',
    'CND 63 (2020)',
    'Clephedrone',
    '1225843-86-6',
    '4-chloromethcathinone; 4-CMC | zh 4-氯甲卡西酮',
  ),
  psychotropic(
    'Schedule II',
    'CND 67 (2024)',
    '3-Chloromethcathinone',
    '1049677-59-9',
    '3-CMC; clophedrone | zh 3-氯甲卡西酮',
  ),
  psychotropic(
    'Schedule II',
    'CND 58 (2015)',
    'Methylone',
    '186028-79-5',
    '3,4-methylenedioxy-N-methylcathinone; bk-MDMA | es metilona | ru метилон | zh 3,4-亚甲二氧基甲卡西酮',
  ),
  psychotropic(
    'Schedule II',
    'CND 58 (2015)',
    'MDPV',
    '687603-66-3',
    'methylenedioxypyrovalerone; 3,4-methylenedioxypyrovalerone | ru МДПВ | zh 亚甲基二氧吡咯戊酮',
  ),
  psychotropic(
    'Schedule II',
    'CND 59 (2016)',
    'alpha-PVP',
    '14530-33-7',
    'α-PVP; alpha-pyrrolidinovalerophenone; alpha-pyrrolidinopentiophenone; flakka; a-PVP crystals | ru альфа-ПВП | zh α-吡咯烷基苯戊酮',
    { salts: 'hydrochloride 5485-65-4' },
  ),
  psychotropic(
    'Schedule II',
    'CND 65 (2022)',
    'Eutylone',
    '802855-66-9',
    'bk-EBDB; N-ethylbutylone | ru эутилон | zh 优泰隆',
  ),
  psychotropic(
    'Schedule II',
    'CND 63 (2020)',
    'N-Ethylhexedrone',
    '',
    'ethylhexedrone; hexen crystals; N-ethyl hexedrone',
  ),
  psychotropic('Schedule II', 'CND 67 (2024)', 'Dipentylone', '', 'N,N-dimethylpentylone; bk-DMBDP'),
  psychotropic(
    'Schedule II',
    'CND 58 (2015)',
    'JWH-018',
    '209414-07-3',
    'JWH018; AM-678; naphthalen-1-yl(1-pentylindol-3-yl)methanone',
  ),
  psychotropic('Schedule II', 'CND 58 (2015)', 'AM-2201', '335161-24-5', 'AM2201'),
  psychotropic('Schedule II', 'CND 64 (2021)', 'MDMB-4en-PINACA', '', 'MDMB-4en PINACA; MDMB4enPINACA; 5-CL-ADB-A'),
  psychotropic('Schedule II', 'CND 66 (2023)', 'ADB-BUTINACA', '', 'ADB BUTINACA; ADB-BINACA'),
  psychotropic('Schedule II', '', '5F-ADB', '', '5F-MDMB-PINACA; 5FADB; 5F ADB'),
  psychotropic('Schedule II', '', 'AB-FUBINACA', '', 'AB FUBINACA'),
  psychotropic('Schedule II', '', 'AMB-FUBINACA', '', 'FUB-AMB; AMB FUBINACA'),
  psychotropic('Schedule II', '', 'ADB-FUBINACA', '', 'ADB FUBINACA'),
  psychotropic(
    'Schedule II',
    '',
    'Dronabinol',
    '1972-08-3',
    'delta-9-tetrahydrocannabinol; delta-9-THC; tetrahydrocannabinol; ~THC; THC vape cartridge; THC vape cartridges; THC distillate; THC gummies; THC oil | es tetrahidrocannabinol | fr tétrahydrocannabinol | pt tetra-hidrocanabinol | ru тетрагидроканнабинол | zh 四氢大麻酚; 屈大麻酚',
    { hs: '293295' },
  ),
  psychotropic(
    'Schedule II',
    'CND 68 (2025)',
    'Hexahydrocannabinol',
    '6692-85-9',
    'HHC vape; HHC distillate; ~HHC | fr hexahydrocannabinol | zh 六氢大麻酚',
  ),
  psychotropic(
    'Schedule IV',
    'CND 64 (2021)',
    'Clonazolam',
    '33887-02-4',
    'clonitrazolam | ru клоназолам | zh 氯硝唑仑',
  ),
  psychotropic(
    'Schedule IV',
    'CND 64 (2021)',
    'Flubromazolam',
    '612526-40-6',
    'flubromazolam pellets | ru флубромазолам | zh 氟溴唑仑',
  ),
  psychotropic(
    'Schedule IV',
    'CND 64 (2021)',
    'Diclazepam',
    '2894-68-0',
    'chlorodiazepam; Ro 5-3448 | ru диклазепам | zh 氯地西泮',
  ),
  psychotropic(
    'Schedule IV',
    'CND 63 (2020)',
    'Flualprazolam',
    '28910-91-0',
    'flualprazolam powder | ru флуалпразолам | zh 氟阿普唑仑',
  ),
];

/** Prescribed and posted by the million: asked about, not held. */
const MEDICINES: readonly Row[] = [
  {
    name: 'Diazepam',
    category: 'benzodiazepine',
    convention: '1971',
    schedule: 'Schedule IV',
    cas: '439-14-5',
    hs: '293391',
    names:
      'valium | la diazepamum | fr diazépam | ru диазепам; реланиум | zh 地西泮; 安定片 | zh-Latn dixipan | ar ديازيبام; فاليوم | ja ジアゼパム | ko 디아제팜',
  },
  {
    name: 'Clonazepam',
    category: 'benzodiazepine',
    convention: '1971',
    schedule: 'Schedule IV',
    cas: '1622-61-3',
    hs: '293391',
    names:
      'rivotril; klonopin | la clonazepamum | fr clonazépam | ru клоназепам | zh 氯硝西泮 | zh-Latn lvxiaoxipan | ar كلونازيبام; ريفوتريل | ja クロナゼパム',
  },
  {
    name: 'Flunitrazepam',
    category: 'benzodiazepine',
    convention: '1971',
    schedule: 'Schedule III',
    cas: '1622-62-4',
    hs: '293391',
    names: 'rohypnol | fr flunitrazépam | ru флунитразепам | zh 氟硝西泮 | ar فلونيترازيبام | ja フルニトラゼパム',
  },
  {
    name: 'Zolpidem',
    category: 'psychotropic-medicine',
    convention: '1971',
    schedule: 'Schedule IV',
    cas: '82626-48-0',
    salts: 'tartrate 99294-93-6',
    names: 'ambien; stilnox | ru золпидем | zh 唑吡坦 | ar زولبيديم | ja ゾルピデム | ko 졸피뎀',
  },
  {
    name: 'Dexamfetamine',
    category: 'psychotropic-medicine',
    convention: '1971',
    schedule: 'Schedule II',
    cas: '51-64-9',
    hs: '292146',
    salts: 'sulfate 51-63-8',
    names:
      'dextroamphetamine; dexamphetamine; dexedrine; adderall; amphetamine mixed salts | es dexanfetamina | ru дексамфетамин | zh 右苯丙胺',
  },
  {
    name: 'Methylphenidate',
    category: 'psychotropic-medicine',
    convention: '1971',
    schedule: 'Schedule II',
    cas: '113-45-1',
    salts: 'hydrochloride 298-59-9',
    names:
      'ritalin; ~concerta | es metilfenidato | fr méthylphénidate | de Methylphenidat | pt metilfenidato | ru метилфенидат | zh 哌甲酯; 利他林 | ar ميثيلفينيدات',
  },
  {
    name: 'Carisoprodol',
    category: 'psychotropic-medicine',
    convention: '1971',
    schedule: 'Schedule IV',
    decision: 'CND 68 (2025)',
    cas: '78-44-4',
    names: '~soma; carisoma; pain o soma | ru каризопродол | zh 卡立普多 | ar كاريزوبرودول',
  },
  {
    name: 'Ketamine',
    category: 'psychotropic-medicine',
    us: ['Schedule III', '1999-08-12'],
    cas: '6740-88-1',
    salts: 'hydrochloride 1867-66-9',
    names:
      'ketalar; ketaset; ketamin; ketavet | la ketaminum | es ketamina; quetamina | fr kétamine | de Ketamin | pt cetamina; ketamina | ru кетамин | zh 氯胺酮 | zh-Latn lvantong | ar كيتامين | ja ケタミン | ko 케타민',
  },
];

const MORE: readonly Row[] = PSYCHOTROPIC_ROWS.map(({ cas, ...row }) => ({
  ...row,
  isExact: true,
  convention: '1971',
  ...(cas !== undefined && { cas }),
}));

const NATIONAL: readonly Row[] = NATIONAL_ROWS.map(({ cas, controls, ...row }) => ({
  ...row,
  isExact: true,
  national: controls,
  ...(cas !== undefined && { cas }),
}));

const ROWS: readonly Row[] = [...OPIATES, ...NARCOTICS, ...PSYCHOTROPICS, ...MEDICINES, ...MORE, ...NATIONAL];

const SOURCE =
  'Single Convention on Narcotic Drugs 1961 and Convention on Psychotropic Substances 1971, schedules (INCB Yellow and Green Lists); international nonproprietary names (WHO); names and CAS numbers as commonly published';

const LICENCE = `${OURS}; contains information licensed under the Open Government Licence – Canada`;

const unControl = ({ convention, schedule, decision }: Row) =>
  convention === undefined
    ? []
    : [compact({ jurisdiction: 'UN', instrument: `${convention} Convention`, schedule, decision })];

const usControl = ({ us }: Row) =>
  us === undefined
    ? []
    : [
        {
          jurisdiction: 'US',
          instrument: 'Controlled Substances Act (21 CFR 1308)',
          schedule: us[0],
          validFrom: us[1],
        },
      ];

const entryOf = (row: Row) => {
  const synonyms = namesOf(row.name, row.names)
    .filter(({ text }) => text !== row.name)
    .map((name) => (row.isExact && name.weak !== true ? { ...name, exact: true } : name));
  const canada = canadaItemNamed(row.name, ...synonyms.map(({ text }) => text));
  return {
    ...compact({
      id: slug(row.name),
      name: row.name,
      category: row.category,
      cas: row.cas,
      salts: salts(row.name, row.salts ?? ''),
      hs: row.hs === undefined ? undefined : [{ code: row.hs, edition: '2022', basket: true }],
    }),
    synonyms,
    controls: [
      ...unControl(row),
      ...usControl(row),
      ...(row.national ?? []),
      ...(canada === undefined ? [] : [canadaControl(canada)]),
    ],
    validFrom: null,
    validTo: null,
    provenance: {
      source: SOURCE,
      edition: 'as amended by CND 68 (2025)',
      reference:
        row.decision ?? (row.convention === undefined ? row.name : `${row.convention} Convention, ${row.name}`),
    },
  };
};

export const narcotics: BuiltList = {
  header: { list: 'narcotics', kind: 'SUBSTANCE', edition: '2026-11.3', source: SOURCE, licence: LICENCE },
  entries: ROWS.map(entryOf),
};

/** For the lists beside this one, so that a substance stands in one list only. */
export const narcoticNames: readonly string[] = ROWS.flatMap((row) => [
  row.name,
  ...namesOf(row.name, row.names).map(({ text }) => text),
]);
