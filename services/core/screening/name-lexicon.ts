/** What a word of a name is before anything is measured: tables written by us, one line a canonical word and its forms. */

/** `canonical: form form …`; a form may be several words joined by `_`. */
const groups = (lines: string): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [canonical, forms = ''] = line.trim().split(':');
    map.set(canonical!, canonical!);
    for (const form of forms.trim().split(/\s+/)) if (form !== '') map.set(form, canonical!);
  }
  return map;
};

const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

/** Between the parts of a name: optional in every spelling tradition, so nearly free on either side. */
export const PARTICLES = groups(`
al: el ul ar as ad ash az at an ur us ud es ed er le
bin: ben ibn bn been bint binti binte ould wuld wald weld ouled
de: da do du des dos das della del delo di d dela degli dei dello
la: las los lo les il
van: von vom zu zum zur ter ten der den het het op tot thoe af av
e: y i et und and or of the for in on und und og och ve wa u ua
`);

/** Words before a person's name; in last place they are names. */
export const TITLES_BEFORE = words(`
ayatollah mr mrs ms miss mister madam madame sir dame lord lady dr doctor prof professor eng engineer rev reverend fr father sister brother
gen general lt lieutenant col colonel maj major capt captain cpt sgt sergeant brig brigadier admiral commander marshal
president presidente prasident prezident minister senator governor ambassador prince princess king queen emir chief hon honourable honorable his her
excellency shri smt alhaji alhaja dato datuk datin kapten engr atty justice judge pastor bishop archbishop cardinal pope sultan sheikha shaikha crown majesty highness hrh
comrade chairman chairperson director chancellor premier prime deputy vice secretary kolonel jenderal marsekal presiden prezidentas gospodin gospozha herrn drs
excellency haji hajji haj hajj hadji mullah mulla maulvi mawlawi moulavi mawlavi molvi maulawi maulana qari hafiz shaykh sheikh sheik cheikh shaikh sheykh imam ustad ustaz
herr frau senor senora sr sra don dona monsieur mme mlle signor signora
`);

/** Before a given name a mark of descent; alone, or as a family name, a name. */
export const HONORIFICS = words('sayyid sayed syed seyed seyyed saiyid sayyed sharif sherif mir');

/** After an Arabic article: where somebody is from. */
export const ORIGINS = words(`
libi libbi lybi masri misri tunisi tounsi iraqi iraki suri souri maghribi maghrebi jazairi jazaeri djazairi yamani yemeni saudi saoudi sudani sudany
kuwaiti filistini falastini urduni urdunni ordoni lubnani libnani turki afghani hindi pakistani baghdadi tikriti basri mosuli halabi shami hijazi makki madani
shishani turkistani qatari bahrayni bahraini emirati imarati somali sumali kurdi muritani mauritani almani faransi amriki kanadi britani sinai ghazzi
`);

/** What follows a name, and what pads one on a label. */
export const TITLES_ANYWHERE = words(`
attn attention care from dear esq esquire jr junior senior ii iii iv phd md msc mba
customer client consignee shipper sender receiver recipient addressee person individual personal private confidential urgent
parcel package gift order delivery account acct via ref reference na nfn fnu lnu nee aka fka dba tel the of and for
residence warehouse reception mailbox room apartment office department
`);

/** Before a firm's name on a label: who it is to. */
export const ADDRESSED = words(
  'attn attention consignee consignor shipper sender receiver recipient addressee customer client messrs',
);

/** In a firm's name after its own words: which of its doors a parcel goes to. */
export const BRANCH_WORDS = words(`
branch filial filiale sucursal succursale niederlassung subsidiary division warehouse head headquarters hq showroom depot terminal
`);

/** Stands before a number and says no more than that one follows. */
export const NUMBER_MARKS = words('no num number nr nro nomer');

/** Vietnamese family names, after which `van` and `thi` belong to the given name. */
export const VIETNAMESE_FAMILY_NAMES = words(
  'nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh truong trinh mai dao doan',
);

/** Korean family names besides those of `FAMILY_NAMES`. */
export const KOREAN_FAMILY_NAMES = words(
  'jang han oh shin kwon hong jon jeon mun moon pae bae paek baek nam shim roh kwak koo woo chae bang kong hyon hyun ham yom yeom seol kil pyo myong maeng',
);

/** Words that are particles or padding, except in a name of short syllables: `Li Na`, `Zhang De`, `Kim Il`. */
export const SYLLABLES = words('na de la di da do e y an er le et den il el ul ed es van thi lo li ha u ma on tel');

/** Trade words that say what kind of firm it is, never which one. */
export const BUSINESS = groups(`
company: co comp compagnie compania companhia companie compania cia cie compagnia kompania kampani şirket sirket sirketi sherkat sherkate shirkat sharikat kompani firma firm gongsi companies etablissements ets etablissement spoleczka bedrijf bedrijven
corporation: corp corpn corporacion corporate korporatsiya korporatsia corporacao coorporation
international: intl int internat internacional internationale internazionale internasional intern worldwide mezhdunarodny beynelmilel uluslararasi interntl intnl internationalen guoji
trading: trdg trad trade trades traders trader tradings tarding tdg trg handel handels handelsgesellschaft ticaret comercio commerce comercial comercializadora comercializacion comml commercial commerciale commercio torgovy torgovaya tejarat tejari bazargani maoyi trdng handelsonderneming handelsmaatschappij groothandel grosshandel detailhandel handlowe handlowa negoce torgovyi torgovy_dom handlowo
import: imp imports importing importers importacion importacao importadora importaciones jinkou
export: exp exports exporting exporters exportacion exportadora exportaciones eksport chukou
importexport: impex imex import_export jinchukou imp_exp importexp expimp
communications: comms communication communic communicat comunicaciones comunicacoes kommunikation communctn commun commn
telecommunications: telecom telecoms telecommunication telcom telco telecomm telecomms telekom telekomunikasyon telecomunicaciones telecomunicacoes
services: service svc svcs srvc srvcs serv servs srv srvs servicios servicio servicos servizi dienst diensten dienstleistungen srvces servces svs hizmetleri dienstverlening dienstleistung dienstleistungs uslugi uslugowe servisi service_s
technology: tech techn technologies technol teknoloji tecnologia tecnologias technologie technologia tekhnologii technic technics teknik tec tek keji
technical: tecnico tecnica tekhnicheskiy
industries: industry ind inds indus industrial industria industrias industrie industriel industriale sanayi sanaye sanat shiye gongye indl industr indust industrials promyshlennost
manufacturing: mfg manufacture manufacturers manufacturer manuf manufac mfr mfrs mnfg manufacturas imalat zhizao
enterprises: operadora enterprise ent entp entrp enterp entreprise entreprises empresa empresas impresa qiye entps enterpr onderneming ondernemingen unternehmen unternehmung przedsiebiorstwo predpriyatie podnik empreendimentos
holding: holdings hldg hldgs hldngs hold konggu holdco
group: consorcio consortium grp grupo groupe gruppe gruppo groupp grup gruppa jituan gp groep skupina grupa
development: dev dvlpt devt develop developments desarrollo developpement developers devel razvitie fazhan develpmt dvlp ontwikkeling projectontwikkeling entwicklung sviluppo rozwoj desenvolvimento
engineering: engg engr engrg engineers ingenieria ingenierie muhendislik mohandesi gongcheng enginering engrs ingenieursbureau installatietechniek techniek ingenieurs ingegneria engenharia inzhiniring
construction: constr const constructions construcciones construccion construct constructora insaat stroitelstvo jianshe jianzhu contracting contractors contractor cont bouw bouwbedrijf aannemersbedrijf aannemer bau baugesellschaft bauunternehmen batiment travaux costruzioni budowlane budownictwo stroitelnaya construtora
logistics: logistic log logis logistik lojistik logistica wuliu lgstcs
transport: trans transp transportation transports transportes transporte tpt nakliyat trnsprt transporting yunshu transportbedrijf vervoer spedition trasporti expeditie transportowe perevozki
shipping: ship ships shpg shippers shpng maritime marine denizcilik kashtirani keshtirani darya navigation navegacion naviera
investment: inv invest investments inversiones inversion investissement invst invt investments yatirim touzi beteiligungs participaties participations beleggingen belegging beteiligungen beteiligungsgesellschaft participaciones investimenti investimentos inwestycje investitsii
management: mgmt mgt mngt mang manage mgnt managment guanli gestion beheer beheersmaatschappij beheermaatschappij verwaltung verwaltungs verwaltungsgesellschaft bestuur zarzadzanie upravlenie sprava
marketing: mktg mkt mktng mrktg
consulting: consult consultants consultancy consultant consultores cons beratung zixun advies adviesbureau adviseurs advisory advisors advisers conseil conseils conseiller consultoria consulenza consulenze asesoria doradztwo konsalting
chemical: chem chemicals chems chimique quimica quimicas kimya kimia huagong chimie chemie khimiya
pharmaceutical: pharm pharma pharmaceuticals pharmaceut farma pharms pharmacal farmaceutica ilac yiyao pharmaceutic daroo
electronics: elec electronic electr elect electron elektronik electronica dianzi electrns elctrncs
electrical: electric elektrik electrica eletrica
equipment: equip eqpt equipments equipos equipements shebei eqp
machinery: mach machine machines machineries maquinaria makina jixie mchy machy
materials: material mat mats matls cailiao
products: product prod prods productos produits urunleri prdcts prdts
production: productions produccion uretim
distribution: dist distributors distributor distrib distribuidora distributing distr distribuciones
supply: supplies supp suppliers suministros sply
solutions: solution soln solns sol soluciones
systems: system sys syst sistemas systeme sistem xitong
energy: energia energie enerji energetik nengyuan enrgy
petroleum: petro petrol oil gas neft naft petrole petroleo shiyou
petrochemical: petrochemicals petrochem petroquimica
bank: bk banco banque banka banca bnk bank-e yinhang bankas
insurance: ins insur seguros assurance versicherung sigorta bima verzekeringen assurantien assurantie versicherungen assurances assicurazioni ubezpieczenia seguro strakhovanie
exchange: exch exchanges sarafi sarrafi sarafa saraf money_exchange hawala
financial: finance fin finances financiera finanz financing finans finanziaria financiering pensioen pension pensioenfonds
general: gen gnrl genl generale generales umumi omumi
national: natl nat nacional nationale nasional milli melli ulusal
agency: representaciones representacoes agcy agencia agence agencies
association: assn assoc asoc asociacion verein association associates assocs associate
organization: org organisation organizacion orgn organizations
foundation: fndn found fundacion fondation stiftung vakif vakfi bonyad
institute: inst instituto institut institution
university: univ universidad universite universitat universitesi daneshgah
research: res rsch
laboratory: lab labs laboratories laboratorio laboratorios laboratoires laboratorium labo
factory: fty fact fac works werk fabrik fabrika karkhaneh gongchang plant
office: off ofc bureau buro
center: centre ctr cntr centro zentrum merkez cent zhongxin markaz
airlines: airline airways aviation air aerolineas havayolu hava
textile: textiles textil tex tekstil fangzhi tekst
garment: garments apparel clothing clothes fashion fashions fuzhuang
plastic: plastics plastik suliao plast
metal: metals metallurgical metallurgy metalurji
steel: steels acero celik foolad gangtie
mining: mines mine mineral minerals minera madencilik
food: foods alimentos gida shipin
agricultural: agriculture agri agro agricola agric agroindustrial tarim landbouw landbouwbedrijf veehouderij landwirtschaft agricole
medical: med medic medico medica medicos yiliao medikal
biotechnology: biotech bio biotec shengwu biological biologic biochem
computer: computers comp_r computing
software: sware
information: info informatica xinxi
network: networks net wangluo
digital: digi shuzi
optical: optics optik
auto: automobile automotive motor motors automotriz cars car otomotiv qiche
parts: spare spares autoparts part
hardware: hdw wujin tools tool
store: stores shop shops shopping tienda magazin market mart supermarket
appliances: applnc appliance
property: properties prop realty real_estate estate inmobiliaria bienes raices emlak vastgoed onroerend makelaardij makelaars immobilien immobilier immobiliere immobiliare imobiliaria nieruchomosci nedvizhimost grundstucks
travel: tours tourism turismo turizm viajes
security: securities sec seguridad guvenlik
project: projects proyectos proje
joint: jt
stock: stk
brothers: bros bro hermanos freres gebroeders gebr gebruder fratelli irmaos bratya bracia
sons: son hijos fils zonen zoon zn sohne figli filhos synowie
state: govt government ministry department dept dep departamento
republic: rep republica
partners: partner partnership associes asociados
ventures: venture
resources: resource recursos
building: bldg building_materials
cooperative: coop co_op cooperativa
society: soc societe sociedad societa
global: globe world
east: eastern
west: western
north: northern
south: southern
middle_east: mideast
house: haus casa
home: household
restaurant: cafe horeca restaurante restaurantes restaurants ristorante restauracja
exploitation: exploitatie exploitatiemaatschappij
`);

/** Short forms that are words or names elsewhere: they count as trade words only in a firm's name. */
export const BUSINESS_IN_FIRMS_ONLY = words(
  'co comp int imp exp comm ind ent dev cons const ins fin gen nat inst res lab labs fact fac off cent tex med net log inv mat mats prod prods sol sys sec prop rep soc bro bros son sons star gas oil air car cars mart gp dist trans ship part parts works plant mine tools tool world globe house home casa east west north south joint stock partner bio comercio hold trad intern saraf market general national bau bouw cafe horeca zn zoon figli filhos fratelli bratya podnik pension sprava',
);

/** Abbreviations that stand for several trade words. */
export const BUSINESS_AMBIGUOUS: ReadonlyMap<string, readonly string[]> = new Map([
  ['comm', ['communications', 'trading', 'commission', 'committee', 'community']],
  ['com', ['communications', 'trading', 'company', 'committee']],
  ['int', ['international', 'interior']],
  ['ent', ['enterprises', 'entertainment']],
  ['ind', ['industries', 'india', 'independent']],
  ['cons', ['consulting', 'construction']],
  ['prod', ['products', 'production']],
  ['res', ['research', 'resources']],
  ['dev', ['development']],
  ['gen', ['general', 'generation']],
  ['trans', ['transport']],
  ['elec', ['electronics', 'electrical']],
  ['elect', ['electronics', 'electrical']],
  ['man', ['management', 'manufacturing']],
  ['inst', ['institute', 'instruments']],
  ['ins', ['insurance', 'institute']],
  ['org', ['organization']],
  ['min', ['state', 'mining']],
  ['assoc', ['association']],
  ['corp', ['corporation']],
  ['dist', ['distribution']],
  ['mat', ['materials']],
  ['equip', ['equipment']],
]);

/** Countries, nationalities, regions and cities that firms carry in their names. */
export const PLACES = groups(`
china: chinese zhongguo prc chine sino
shenzhen: shen_zhen sz
guangzhou: canton guang_zhou
guangdong: guang_dong kwangtung
shanghai: shang_hai
beijing: bei_jing peking
hongkong: hong_kong hk xianggang
hangzhou: hang_zhou
ningbo: ning_bo
yiwu: yi_wu
wuhan: wu_han
hubei: hu_bei
hunan: hu_nan
hebei: he_bei
henan: he_nan
shandong: shan_dong
shanxi: shan_xi
shaanxi: 
zhejiang: zhe_jiang
jiangsu: jiang_su
jiangxi: jiang_xi
fujian: fu_jian
sichuan: si_chuan
chongqing: chong_qing
tianjin: tian_jin
qingdao: qing_dao tsingtao
dalian: da_lian
nanjing: nan_jing
suzhou: su_zhou
xiamen: xia_men amoy
dongguan: dong_guan
foshan: fo_shan
zhuhai: zhu_hai
wenzhou: wen_zhou
jinan: ji_nan
shijiazhuang: shi_jia_zhuang
chengdu: cheng_du
xian: xi_an
zhengzhou: zheng_zhou
changsha: chang_sha
hefei: he_fei
anhui: an_hui
liaoning: 
jilin: 
heilongjiang: 
guangxi: 
yunnan: 
guizhou: 
hainan: 
yantai: 
weifang: 
taiwan: taipei formosa
macau: macao
iran: iranian islamic_republic_of_iran persia persian
tehran: teheran
korea: korean
pyongyang: 
russia: russian rossiya rossii russkiy rf
moscow: moskva moscou
syria: syrian souria
damascus: 
iraq: iraqi
baghdad: 
turkey: turkish turkiye turk
istanbul: 
ankara: 
dubai: 
emirates: uae united_arab_emirates
sharjah: 
lebanon: lebanese liban
beirut: 
pakistan: pakistani
karachi: 
lahore: 
afghanistan: afghan
kabul: 
india: indian
mumbai: bombay
delhi: 
mexico: mexican mexicana mexicano mexicanos
colombia: colombian colombiana
bogota: 
cali: 
medellin: 
venezuela: venezuelan venezolana
caracas: 
panama: panamanian
cuba: cuban cubana
habana: havana
america: american americana usa us united_states
europe: european euro europa europea
asia: asian
africa: african
arab: arabian arabic
ukraine: ukrainian ukrainskiy
belarus: belarusian byelorussian
germany: german deutschland deutsche deutsch
france: french francaise
italy: italian italia italiana
spain: spanish espana espanola iberia iberica
netherlands: nederland nederlands dutch holland
uk: british britain united_kingdom great_britain
england: english
london: 
singapore: 
malaysia: malaysian
thailand: thai
bangkok: 
vietnam: vietnamese
hanoi: 
japan: japanese nippon
tokyo: 
libya: libyan
sudan: sudanese
yemen: yemeni yemenia
egypt: egyptian misr
burma: myanmar burmese
zimbabwe: 
bosnia: 
serbia: serbian beograd belgrade
cyprus: cypriot
switzerland: swiss suisse schweiz
austria: austrian
poland: polish polska
canada: canadian
australia: australian
brazil: brazilian brasil brasileira
argentina: argentine
chile: chilean
peru: peruvian
pacific: 
atlantic: 
caribbean: caribe
gulf: golfo khalij
`);

/** Numbers written out, ordinals and Roman numerals (`i`, `v`, `x` alone are initials). */
export const NUMBERS: ReadonlyMap<string, string> = new Map(
  [
    'zero null',
    'one first 1st ii_',
    'two second 2nd ii',
    'three third 3rd iii',
    'four fourth 4th iv',
    'five fifth 5th',
    'six sixth 6th vi',
    'seven seventh 7th vii',
    'eight eighth 8th viii',
    'nine ninth 9th ix',
    'ten tenth 10th',
    'eleven eleventh 11th xi',
    'twelve twelfth 12th xii',
    'thirteen thirteenth 13th xiii',
    'fourteen fourteenth 14th xiv',
    'fifteen fifteenth 15th xv',
    'sixteen sixteenth 16th xvi',
  ].flatMap((line, n) => line.split(' ').map((word): [string, string] => [word, String(n)])),
);

/** Legal forms worth telling apart; every other form of the register is `form`. Words are folded, dots gone. */
export const LEGAL_CLASSES = groups(`
=ltd: ltd limited llc limited_liability_company co_ltd company_limited co_limited pty_ltd pte_ltd pvt_ltd private_limited pvt pty pte gmbh gesellschaft_mit_beschrankter_haftung sarl srl s_r_l bv besloten_vennootschap ltda limitada sdn_bhd ooo obshchestvo_s_ogranichennoi_otvetstvennostyu tov doo d_o_o eood ood sro spol_s_ro kft sp_z_oo spzoo spolka_z_oo oy ab as_ aps zoo sia uab lda eirl sprl bvba s_de_rl_de_cv s_de_rl limited_liability_partnership llp wll fze fzco fzc fz_llc fzllc dmcc ltd_sti limited_sirketi yuhan_hoesa yugen_kaisha gk kk_ limited_company proprietary_limited unlimited ltee limitee lmtd ltd_co
=jsc: jsc joint_stock_company joint_stock private_joint_stock open_joint_stock public_joint_stock ao oao pao zao ojsc pjsc cjsc aktsionernoe_obshchestvo publichnoe_aktsionernoe_obshchestvo otkrytoe_aktsionernoe_obshchestvo zakrytoe_aktsionernoe_obshchestvo public_joint_stock_company private_joint_stock_company open_joint_stock_company pjs psc plc public_limited_company sa sociedad_anonima societe_anonyme sa_de_cv sab_de_cv sapi_de_cv s_a ag aktiengesellschaft nv naamloze_vennootschap spa societa_per_azioni as a_s asa oyj kk kabushiki_kaisha ad anonim_sirketi as_ sae kgaa se
=inc: inc incorporated corp corporation corpn
=partnership: kg ohg kommanditgesellschaft snc scs cv vof gmbh_and_co_kg gmbh_co_kg gmbh_und_co_kg lp limited_partnership general_partnership maatschap and_co_kg s_en_c s_en_cs
=company: co company cia cie y_cia y_cia_ltda and_co
=form: ev e_v eg stichting fz spr_de_rl s_c s_de_h
`);

/** Whole words of other scripts that have one usual Latin form: firms' words, particles, the commonest names. */
export const NATIVE: ReadonlyMap<string, string> = new Map(
  `بن bin|ابن bin|ولد bin|بنت bin|ابو abu|أبو abu|ابي abi|أبي abi|ام umm|أم umm|عبد abd|الله allah|اللہ allah|لله allah|الدين aldin|الدین aldin|محمد mohammad|أحمد ahmad|احمد ahmad|علي ali|على ali|علی ali|حسن hasan|حسين hussein|حسین hussein|إبراهيم ibrahim|ابراهيم ibrahim|ابراهیم ibrahim|عمر omar|عثمان othman|خالد khalid|محمود mahmud|مصطفى mustafa|يوسف yusuf|یوسف yusuf|سعيد said|سعید said|صالح salih|عباس abbas|عبدالله abdallah|كريم karim|کریم karim|جمال jamal|كمال kamal|سالم salim|سليمان sulaiman|سلیمان sulaiman|يحيى yahya|موسى musa|عيسى isa|طارق tariq|ناصر nasir|رضا reza|مهدي mahdi|مهدی mahdi|هادي hadi|هادی hadi|خان khan|آغا agha|اغا agha|ملا mullah|مولوي mawlawi|مولوی mawlawi|حاجي haji|حاجی haji|حاج haji|شيخ shaykh|الشيخ shaykh|شیخ shaykh|سيد sayyid|سید sayyid|السيد sayyid|قاري qari|قاری qari|حافظ hafiz|شركة company|شرکت company|الشركة company|كمپنی company|کمپنی company|كمپني company|مجموعة group|گروه group|الجماعة group|جماعة group|للتجارة trading|التجارية trading|التجارة trading|بازرگانی trading|مكتب office|دفتر office|بنك bank|بانک bank|مصرف bank|البنك bank|المصرف bank|صرافي exchange|صرافی exchange|صرافة exchange|للصرافة exchange|الصرافة exchange|حواله hawala|حوالة hawala|الاسلامية islamic|الإسلامية islamic|اسلامی islamic|المقاتلة fighting|الدولية international|العالمية international|العامة general|المحدودة ltd|الليبية libyan|التونسية tunisian|العراق iraq|سوريا syria|ایران iran|إيران iran|لبنان lebanon|مؤسسة foundation|منظمة organization|جمعية society|و and|في in|د de|о and|и and|ооо ooo|оао oao|пао pao|зао zao|ао ao|банк bank|завод factory|компания company|группа group|торговый trading|фирма company|ב in|בן ben|בר bar|הבנק bank|בנק bank|בעמ ltd|חברת company`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Parts of an unspaced Chinese, Japanese or Korean firm's name, longest first at each place. */
export const HAN_PARTS: ReadonlyMap<string, string> = new Map(
  `股份有限公司 =jsc|有限责任公司 =ltd|有限責任公司 =ltd|有限公司 =ltd|株式会社 =jsc|株式會社 =jsc|合同会社 =ltd|有限会社 =ltd|公司 company|集团 group|集團 group|国际 international|國際 international|贸易 trading|貿易 trading|商贸 trading|商貿 trading|进出口 importexport|進出口 importexport|科技 technology|技术 technology|技術 technology|实业 industries|實業 industries|工业 industries|工業 industries|企业 enterprises|企業 enterprises|化工 chemical|化学 chemical|化學 chemical|医药 pharmaceutical|醫藥 pharmaceutical|药业 pharmaceutical|藥業 pharmaceutical|制药 pharmaceutical|製藥 pharmaceutical|生物 biotechnology|电子 electronics|電子 electronics|机械 machinery|機械 machinery|设备 equipment|設備 equipment|材料 materials|投资 investment|投資 investment|控股 holding|物流 logistics|运输 transport|運輸 transport|航运 shipping|航運 shipping|海运 shipping|建设 construction|建設 construction|建筑 construction|工程 engineering|发展 development|發展 development|开发 development|開發 development|银行 bank|銀行 bank|保险 insurance|网络 network|網絡 network|信息 information|服装 garment|服裝 garment|纺织 textile|紡織 textile|塑料 plastic|塑膠 plastic|五金 hardware|制造 manufacturing|製造 manufacturing|工厂 factory|厂 factory|廠 factory|研究所 institute|研究院 institute|大学 university|大學 university|中心 center|管理 management|能源 energy|石油 petroleum|矿业 mining|矿产 mining|礦業 mining|钢铁 steel|金属 metal|食品 food|服务 services|服務 services|中国 china|中國 china|深圳 shenzhen|广州 guangzhou|廣州 guangzhou|广东 guangdong|廣東 guangdong|上海 shanghai|北京 beijing|香港 hongkong|杭州 hangzhou|宁波 ningbo|寧波 ningbo|义乌 yiwu|武汉 wuhan|武漢 wuhan|湖北 hubei|湖南 hunan|河北 hebei|河南 henan|山东 shandong|山東 shandong|浙江 zhejiang|江苏 jiangsu|江蘇 jiangsu|江西 jiangxi|福建 fujian|四川 sichuan|重庆 chongqing|重慶 chongqing|天津 tianjin|青岛 qingdao|青島 qingdao|大连 dalian|大連 dalian|南京 nanjing|苏州 suzhou|蘇州 suzhou|厦门 xiamen|廈門 xiamen|东莞 dongguan|東莞 dongguan|佛山 foshan|珠海 zhuhai|温州 wenzhou|济南 jinan|石家庄 shijiazhuang|成都 chengdu|西安 xian|安徽 anhui|合肥 hefei|台湾 taiwan|臺灣 taiwan|朝鲜 korea|朝鮮 korea|平壤 pyongyang|丹东 dandong|丹東 dandong|주식회사 =jsc|유한회사 =ltd|무역 trading|회사 company|은행 bank|그룹 group`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
);

/** Family names as their users spell them abroad, canonical first. */
export const FAMILY_NAMES = groups(`
zhang: chang cheung teoh tsang_
chen: chan tan chern chin
li: lee ri yi rhee lei
wang: wong ong heng
huang: wong hwang ng ooi
lin: lim lam
wu: ng goh
liu: lau liew yu_ ryu yoo yu
zheng: cheng jung jeong chung chong jong
zhou: chow chou joo ju chu
zhao: chao chiu jo cho
xu: hsu hui seo suh
sun: suen son sohn
ma: mah
zhu: chu choo
guo: kuo kwok kwak
he: ho
gao: kao ko
luo: lo law
liang: leung
xie: hsieh tse
tang: tong
deng: teng
feng: fung
cao: tsao tso
peng: pang
zeng: tseng tsang
xiao: hsiao siu
cai: tsai choi choy
yang: yeung yong
jiang: chiang kang gang
kim: gim ghim
park: pak bak bahk
choe: choi che
pyon: byun byeon
yun: yoon
an: ahn
no: noh roh ro
im: lim rim yim
ryu: yoo yu
`);

/** One name in the spellings that passports use, canonical first. */
export const SPELLINGS = groups(`
mohammad: mohammed muhammad muhammed mohamed mohamad muhamad muhamed mohammod muhammet mehmed mehmet mahomed mahammad mohd mochammad mochamad muhamat mohamet
ahmad: ahmed achmad ahmet ahmat ehmed achmed
hussein: husayn husain hussain hosein hossein hussien husein houssein hocine hoseyn hossain hussayn huseyin
hassan: hasan hacen
hussaini: husseini hosseini husayni
hassani: hasani
hamid: hameed
ahmadi: ahmedi
salim: saleem
salman: selman
hamza: hamzah
anwar: anouar enver
omar: umar oumar omer
othman: uthman osman usman ousmane othmane
yusuf: yousef youssef yousuf youcef joseph yosef yusef yousif yussuf yusif youssouf
ibrahim: ebrahim ibraheem brahim ibrahima ibragim
sulaiman: sulayman suleiman soliman suleyman solaiman sulieman sleiman slimane sulejman
abdallah: abdullah
khalid: khaled halid
said: saeed sayeed saed saied
sayyid: sayed syed said_ seyed seyyed saiyid sayyed
salih: saleh salleh
salah: 
ladin: laden
osama: usama oussama ousama
karim: kareem kerim
rahim: raheem
rahman: rehman rahmane rahaman
rashid: rasheed rachid rashed
tariq: tarek tarik tareq
walid: waleed oualid
mustafa: mostafa moustafa mustapha mostapha moustapha
mahmud: mahmoud mahmood mehmood mahmut
abu: abou abo
ali: aly
jamal: gamal djamel jamel cemal
jalal: galal djalal
nur: noor nour nor
aisha: ayesha aicha ayisha aysha
fatima: fatma fatimah fatemeh
qadhafi: gaddafi qaddafi kadhafi kadafi gadhafi qadafi ghaddafi khadafi
hajji: haji_
isa: issa eissa eisa
musa: moussa mousa moosa
idris: idriss driss edris
yahya: yahia yehia yahiya
vladimir: wladimir volodymyr uladzimir
aleksandr: alyaksandr alexander alexandr oleksandr aliaksandr aleksander alexandre
sergei: sergey serhiy sergej serguei siarhei
yuri: yury iouri yuriy yurii jurij juri
mikhail: mykhailo mikhael michail
dmitri: dmitry dmitriy dmytro dimitri dimitry
nikolai: nikolay mykola nicolai nikolaj
andrei: andrey andriy andrej
yevgeny: evgeny evgeni yevgeniy evgenii yevgeni eugeny
alexei: aleksei alexey aleksey oleksii oleksiy
`);
