/** What a word of a name is before anything is measured: tables written by us, one line a canonical word and its forms. */
import { NATIVE_IN_NAMES } from './native.ts';

/** `canonical: form form …`; a form may be several words joined by `_`. */
export const groups = (lines: string): ReadonlyMap<string, string> => {
  const map = new Map<string, string>();
  for (const line of lines.trim().split('\n')) {
    const [canonical, forms = ''] = line.trim().split(':');
    map.set(canonical!, canonical!);
    for (const form of forms.trim().split(/\s+/)) if (form !== '') map.set(form, canonical!);
  }
  return map;
};

export const words = (text: string): ReadonlySet<string> => new Set(text.trim().split(/\s+/));

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
excellency hazrat sahib saheb hojjatoleslam hojatoleslam hojatolislam hujjatoleslam hujjat shri smt alhaji alhaja dato datuk datin kapten engr atty justice judge pastor bishop archbishop cardinal pope sultan sheikha shaikha crown majesty highness hrh
comrade cde chairman chairperson director chancellor premier prime deputy vice secretary kolonel jenderal marsekal presiden prezidentas gospodin gospozha herrn drs
janab allama ustadh ustadz mohtarma shrimati encik puan kyai fraulein mademoiselle senorita srta dott dottore dottoressa avv kapt
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
fao att sahib saheb only family please deliver kindly fragile contact phone mobile whatsapp
customer client consignee shipper sender receiver recipient addressee person individual personal private confidential urgent
parcel package gift order delivery account acct via ref reference na nfn fnu lnu nee aka fka dba tel the of and for
residence warehouse reception mailbox room apartment office department
`);

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

/** Whole words of other scripts that have one usual Latin form: firms' words, particles, the commonest names. */
export const NATIVE: ReadonlyMap<string, string> = new Map([
  ...NATIVE_IN_NAMES,
  ...`بن bin|ابن bin|ولد bin|بنت bin|ابو abu|أبو abu|ابي abi|أبي abi|ام umm|أم umm|عبد abd|الله allah|اللہ allah|لله allah|الدين aldin|الدین aldin|محمد mohammad|أحمد ahmad|احمد ahmad|علي ali|على ali|علی ali|حسن hasan|حسين hussein|حسین hussein|إبراهيم ibrahim|ابراهيم ibrahim|ابراهیم ibrahim|عمر omar|عثمان othman|خالد khalid|محمود mahmud|مصطفى mustafa|يوسف yusuf|یوسف yusuf|سعيد said|سعید said|صالح salih|عباس abbas|عبدالله abdallah|كريم karim|کریم karim|جمال jamal|كمال kamal|سالم salem|سليم salim|سلیم salim|سلمان salman|حميد hamid|رحيم rahim|خليل khalil|جميل jamil|رشيد rashid|وليد walid|أسامة osama|اسامة osama|سليمان sulaiman|سلیمان sulaiman|يحيى yahya|موسى musa|عيسى isa|طارق tariq|ناصر nasir|رضا reza|مهدي mahdi|مهدی mahdi|هادي hadi|هادی hadi|خان khan|آغا agha|اغا agha|ملا mullah|مولوي mawlawi|مولوی mawlawi|حاجي haji|حاجی haji|حاج haji|شيخ shaykh|الشيخ shaykh|شیخ shaykh|سيد sayyid|سید sayyid|السيد sayyid|قاري qari|قاری qari|حافظ hafiz|شركة company|شرکت company|الشركة company|كمپنی company|کمپنی company|كمپني company|مجموعة group|گروه group|الجماعة group|جماعة group|للتجارة trading|التجارية trading|التجارة trading|بازرگانی trading|مكتب office|دفتر office|بنك bank|بانک bank|مصرف bank|البنك bank|المصرف bank|صرافي exchange|صرافی exchange|صرافة exchange|للصرافة exchange|الصرافة exchange|حواله hawala|حوالة hawala|الاسلامية islamic|الإسلامية islamic|اسلامی islamic|المقاتلة fighting|الدولية international|العالمية international|العامة general|المحدودة ltd|الليبية libyan|التونسية tunisian|العراق iraq|سوريا syria|ایران iran|إيران iran|لبنان lebanon|مؤسسة foundation|منظمة organization|جمعية society|و and|في in|د de|о and|и and|ооо ooo|оао oao|пао pao|зао zao|ао ao|банк bank|завод factory|компания company|группа group|торговый trading|фирма company|ב in|בן ben|בר bar|הבנק bank|בנק bank|בעמ ltd|חברת company|المركزي central|المركزية central|مركزی central|للطيران airlines|الطيران airlines|طيران airlines|هواپیمایی airlines|هواپيمايي airlines|کشتیرانی shipping|للشحن shipping|الملاحة shipping|للملاحة shipping|البحرية shipping|للنقل transport|النقل transport|صنایع industries|صنعتی industries|صنعت industries|الصناعية industries|للصناعة industries|الصناعات industries|صناعات industries|للصناعات industries|کارخانه factory|مصنع factory|معمل factory|نفت petroleum|النفط petroleum|للنفط petroleum|النفطية petroleum|گاز petroleum|الغاز petroleum|پتروشیمی petrochemical|پالایشگاه refinery|مصفاة refinery|فولاد steel|آهن steel|الحديد steel|معدن mining|معادن mining|التعدين mining|بیمه insurance|للتأمين insurance|التأمين insurance|للاستثمار investment|الاستثمار investment|للمقاولات construction|المقاولات construction|ساختمانی construction|مهندسی engineering|الهندسية engineering|للهندسة engineering|دانشگاه university|جامعة university|الجامعة university|وزارة ministry|وزارت ministry|الدفاع defence|دفاع defence|حزب party|حركة movement|الحركة movement|جبهة front|الجبهة front|جيش army|الجيش army|کتائب brigade|كتائب brigade|لواء brigade|القابضة holding|هلدینگ holding|الوطنية national|الوطني national|ملی national|الخيرية charity|خیریه charity|تجاری trading|تجارت trading|خدمات services|الخدمات services|للخدمات services|صادرات export|واردات import|للاستيراد import|والتصدير export|فناوری technology|التكنولوجيا technology|للتكنولوجيا technology|الكترونيك electronics|الکترونیک electronics|دارویی pharmaceutical|داروسازی pharmaceutical|الأدوية pharmaceutical|الادوية pharmaceutical|سورية syria|السورية syria|السوري syria|الإيرانية iran|العراقية iraq|اللبنانية lebanon|اليمن yemen|اليمنية yemen|روسيا russia|מערכות systems|תעשיות industries|חברה company|אחזקות holding|השקעות investment|ביטוח insurance|סחר trading|טכנולוגיות technology|ธนาคาร bank|บริษัท company|จำกัด ltd`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
]);

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
ahmad: ahmed achmad ahmet ahmat ehmed achmed ajmed ajmad
hussein: husayn husain hussain hosein hossein hussien husein houssein hocine hoseyn hossain hussayn huseyin jusein husejn
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
yusuf: yousef youssef yousuf youcef joseph yusop yusoff yusof yusup yosef yusef yousif yussuf yusif youssouf
ibrahim: ebrahim ibraheem brahim ibrahima ibragim
sulaiman: sulayman suleiman soliman suleyman solaiman sulieman sleiman slimane sulejman
abdallah: abdullah abdoulaye abdulla
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
mahmud: mahmoud mahmood mehmood mahmut machmud majmud mahmout
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
mukhtar: mokhtar moukhtar mujtar muhtar mokhtaar
bashar: bachar bashaar bessar
qasim: qasem kassem kasim kacem kasem qassem gassem
vladimir: wladimir volodymyr uladzimir
aleksandr: alyaksandr alexander alexandr oleksandr aliaksandr aleksander alexandre
sergei: sergey serhiy sergej serguei siarhei
yuri: yury iouri yuriy yurii jurij juri joeri iouriy jurii
mikhail: mykhailo mikhael michail mijail mihail mixail mihajlo
dmitri: dmitry dmitriy dmytro dimitri dimitry
nikolai: nikolay mykola nicolai nikolaj
andrei: andrey andriy andrej
yevgeny: evgeny evgeni yevgeniy evgenii yevgeni eugeny
alexei: aleksei alexey aleksey oleksii oleksiy
`);
