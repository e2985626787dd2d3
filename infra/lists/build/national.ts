/**
 * Medicines and new substances that no convention lists and that national law controls: a line each,
 * `category | law; law | name | CAS or - | names`, then the names of other languages as `table.ts` reads them. A law is
 * `US schedule day` (21 CFR 1308) or `GB class day` (Misuse of Drugs Act 1971), from its first day, `-` where that is not known. Membership and names only.
 */
export interface NationalRow {
  readonly category: 'psychotropic' | 'psychotropic-medicine' | 'benzodiazepine';
  readonly name: string;
  readonly cas: string | undefined;
  readonly names: string;
  readonly controls: readonly {
    readonly jurisdiction: string;
    readonly instrument: string;
    readonly schedule: string;
    readonly validFrom?: string;
  }[];
}

const TABLE = `
m | US V 2005-07-28; GB C 2019-04-01 | Pregabalin | 148553-50-8 | lyrica pregabalin; lyrica capsules; pregabaline; lyrica 300 mg; lyrica 150 mg; ~lyrica | la pregabalinum | es pregabalina; lírica pregabalina | fr prégabaline | de Pregabalin; Lyrica Kapseln | it pregabalin; pregabalina | pt pregabalina | nl pregabaline | pl pregabalina | tr pregabalin kapsül; lyrica kapsül | fi pregabaliini | ru прегабалин; лирика капсулы | uk прегабалін | zh 普瑞巴林; 普加巴林 | ja プレガバリン; リリカカプセル | ko 프레가발린; 리리카캡슐 | ar بريجابالين; ليريكا
m | GB C 2019-04-01 | Gabapentin | 60142-96-3 | neurontin; gabapentine; gabapentin 300 mg | la gabapentinum | es gabapentina | fr gabapentine | it gabapentina | pt gabapentina | fi gabapentiini | pl gabapentyna | ru габапентин; нейронтин | uk габапентин | zh 加巴喷丁 | ja ガバペンチン | ko 가바펜틴 | ar جابابنتين
m | GB C 2014-06-10 | Zopiclone | 43200-80-2 | imovane; zimovane; zopiclone 7.5 mg; zopiclon | la zopiclonum | es zopiclona; datolan | fr zopiclone | de Zopiclon; Ximovan | pt zopiclona | nl zopiclon; imovane | pl zopiklon; imovane | sv zopiklon; imovane | fi tsopikloni | ru зопиклон; имован | uk зопіклон | zh 佐匹克隆 | ja ゾピクロン; アモバン | ko 조피클론 | ar زوبيكلون
m | US IV 2005-04-04; GB C 2014-06-10 | Eszopiclone | 138729-47-2 | lunesta; eszopiclon | es eszopiclona | pt eszopiclona | ru эсзопиклон | zh 右佐匹克隆; 艾司佐匹克隆 | ja エスゾピクロン; ルネスタ
m | US IV 1999-09-15; GB C 2014-06-10 | Zaleplon | 151319-34-5 | zaleplon 10 mg; sonata zaleplon | ru залеплон | zh 扎来普隆
m | US IV 1999-01-27 | Modafinil | 68693-11-8 | provigil; modalert; modvigil; modiodal; vigil modafinil; modafinil 200 mg; ~modafin | la modafinilum | es modafinilo; modiodal | fr modafinil | pt modafinila; stavigile | pl modafinil | fi modafiniili | ru модафинил; провигил | uk модафініл | zh 莫达非尼 | ja モダフィニル; モディオダール | ko 모다피닐; 프로비질 | ar مودافينيل
m | US IV 1999-01-27 | Armodafinil | 112111-43-0 | nuvigil; waklert; artvigil; armodafinil 150 mg | es armodafinilo | ru армодафинил | zh 阿莫达非尼 | ja アルモダフィニル
m | US II 2007-06-04; GB B 2014-06-10 | Lisdexamfetamine | 608137-32-2 | lisdexamphetamine; vyvanse; elvanse; lisdexamfetamine dimesylate; tyvense; venvanse; lisdexamfetamin; lisdexanfetamine | es lisdexanfetamina | fr lisdexamfétamine | de Lisdexamfetamin | it lisdexamfetamina | pt lisdexanfetamina | nl lisdexamfetamine | pl lisdeksamfetamina | sv lisdexamfetamin | ru лисдексамфетамин | zh 利右苯丙胺; 赖右苯丙胺 | ja リスデキサンフェタミン; ビバンセ
m | US IV 1998-02-11 | Sibutramine | 106650-56-0 | meridia sibutramine; reductil; sibutramine HCl; sibutramin | es sibutramina | pt sibutramina | de Sibutramin | pl sybutramina; sibutramina | tr sibutramin | ru сибутрамин; редуксин | uk сибутрамін | zh 西布曲明 | ja シブトラミン | ko 시부트라민 | ar سيبوترامين
m | US IV 1997-10-31 | Butorphanol | 42408-82-2 | butorphanol tartrate; stadol butorphanol; torbugesic; butorfanol | es butorfanol | pl butorfanol | ru буторфанол | uk буторфанол | zh 布托啡诺 | ja ブトルファノール | ko 부토르파놀
b | GB C 2017-05-31 | Flubromazepam | 2647-50-9 | flubromazepam pellets; flubromazepam powder; flubromazepame | es flubromazepam | pl flubromazepam | ru флубромазепам | zh 氟溴西泮
p | US I 2011-01-19; GB A - | 5-MeO-DMT | 1019-45-0 | 5-methoxy-DMT; 5-MeO-N,N-DMT; 5-methoxy-N,N-dimethyltryptamine; 5-methoxydimethyltryptamine | ru 5-МеО-ДМТ
p | US I 2012-07-09; GB A - | 2,5-Dimethoxy-4-ethylphenethylamine | 71539-34-9 | ~2C-E; 2C-E powder; 2C-E pills
p | US I 2012-07-09; GB A - | 2,5-Dimethoxy-4-iodophenethylamine | 69587-11-7 | ~2C-I; 2C-I powder; 2C-I pills
p | US I 2004-09-29 | alpha-Methyltryptamine | 299-26-3 | α-methyltryptamine; alphamethyltryptamine | es alfa-metiltriptamina | ru альфа-метилтриптамин
p | US I - | Ibogaine | 83-74-9 | ibogaine HCl; ibogaine hydrochloride; iboga TA ibogaine; ibogain | es ibogaína | fr ibogaïne | de Ibogain | pt ibogaína | it ibogaina | pl ibogaina | ru ибогаин | zh 伊博格碱; 伊波加因 | ja イボガイン
`;

const CATEGORIES = { p: 'psychotropic', m: 'psychotropic-medicine', b: 'benzodiazepine' } as const;
const LAWS = {
  US: { instrument: 'Controlled Substances Act (21 CFR 1308)', scale: 'Schedule' },
  GB: { instrument: 'Misuse of Drugs Act 1971', scale: 'Class' },
} as const;

const controlOf = (law: string): NationalRow['controls'][number] => {
  const [jurisdiction, schedule, validFrom] = law.split(' ') as [keyof typeof LAWS, string, string];
  const { instrument, scale } = LAWS[jurisdiction];
  return {
    jurisdiction,
    instrument,
    schedule: `${scale} ${schedule}`,
    ...(validFrom === '-' ? {} : { validFrom }),
  };
};

const rowOf = (line: string): NationalRow => {
  const [kind, laws, name, cas, ...names] = line.split(' | ');
  return {
    category: CATEGORIES[kind as keyof typeof CATEGORIES],
    name: name!,
    cas: cas === '-' ? undefined : cas!,
    names: names.join(' | '),
    controls: laws!.split('; ').map(controlOf),
  };
};

export const NATIONAL_ROWS: readonly NationalRow[] = TABLE.trim().split('\n').map(rowOf);
