/** Firms' words, titles and given names of other scripts, as the words they stand for: written by us, one line a meaning and its forms. */

type Pair = readonly [string, string];

const pairs = (lines: string): Pair[] =>
  lines
    .trim()
    .split(/\n/)
    .flatMap((line) => {
      const [meaning, forms = ''] = line.split(': ');
      return forms.split(' ').map((form): Pair => [form, meaning!.trim()]);
    });

/** Arabic words stand with an article, after `for the` and after `and the`. */
const withArticles = (all: readonly Pair[]): Pair[] =>
  all.flatMap(([form, meaning]) => ['', 'ال', 'لل', 'ل', 'وال', 'بال'].map((before): Pair => [before + form, meaning]));
/** A Russian adjective in its genders, numbers and cases, by its stem. */
const adjectives = (all: readonly Pair[]): Pair[] =>
  all.flatMap(([stem, meaning]) =>
    ['ый', 'ий', 'ая', 'ое', 'ые', 'ого', 'ой', 'ых', 'ую', 'им', 'им', 'а', 'е', 'і'].map(
      (end): Pair => [stem + end, meaning],
    ),
  );

const ARABIC = withArticles(
  pairs(`
general: عامة عام
trading: تجارة تجارية تجاري
import: استيراد إستيراد
export: تصدير
international: دولية دولي عالمية عالمي
central: مركزي مركزية
national: وطنية وطني
industries: صناعة صناعية صناعات صناعي
construction: مقاولات إنشاءات انشاءات بناء تعمير تشييد
engineering: هندسة هندسية
airlines: طيران جوية خطوط
wings: أجنحة اجنحة
shipping: ملاحة شحن بحرية
transport: نقل
petroleum: نفط بترول نفطية
energy: طاقة
electrical: كهرباء كهربائية
investment: استثمار استثمارات إستثمار
development: تنمية تطوير
services: خدمات
communications: اتصالات إتصالات
technology: تكنولوجيا تقنية تقنيات
contracting: تعهدات
medical: طبية
pharmaceutical: أدوية ادوية دوائية
food: غذائية أغذية
agricultural: زراعية زراعة
real: عقارية
insurance: تأمين
exchange: صيرفة حوالات تحويل
bank: مصرف بنك مصارف
holding: قابضة
limited: محدودة
group: مجموعة
foundation: مؤسسة مؤسسات
association: جمعية رابطة
charity: خيرية
company: شركة شركات
center: مركز
institute: معهد
university: جامعة
research: بحوث أبحاث
factory: مصنع معمل
ministry: وزارة
republic: جمهورية
islamic: إسلامية اسلامية إسلامي اسلامي
arab: عربية عربي
syrian: سورية سوري
iraqi: عراقية عراقي
lebanese: لبنانية لبناني
libyan: ليبية ليبي
yemeni: يمنية يمني
egyptian: مصرية
iranian: إيرانية ايرانية
damascus: دمشق
baghdad: بغداد
brothers: إخوان اخوان
sons: أولاد اولاد
`),
);

const PERSIAN = pairs(`
=ltd: ذمم شذمم
=jsc: شمم شمل شمع شمق شمخ
airlines: هواپیمایی هوایی
shipping: کشتیرانی دریایی
republic: جمهوری
islamic: اسلامی
iran: ایران
trading: بازرگانی تجاری تجارت
industries: صنایع صنعتی صنعت
company: شرکت
group: گروه
bank: بانک
national: ملی
petroleum: نفت نفتی
gas: گاز
petrochemical: پتروشیمی
chemical: شیمیایی
electronics: الکترونیک
engineering: مهندسی
development: توسعه
investment: سرمایه‌گذاری سرمایه‌گذاری
construction: ساختمانی
technology: فناوری
research: تحقیقات پژوهش
university: دانشگاه
foundation: بنیاد
organization: سازمان
ministry: وزارت
international: بین‌المللی بینالمللی
services: خدمات
general: عمومی
`);
const CYRILLIC = [
  ...pairs(`
=jsc: ао пао зао оао ат пат прат ақ ад
=ltd: ооо тоо тов жшс еоод оод доо ташс
company: компания компании компаниясы компанія фирма предузеће компанија дружество
nc: нк ұк
trading: торговля торговый трейд трейдинг трейдинг търговия трговина сауда торгівля
corporation: корпорация корпорации корпорациясы корпорація
state: государственная мемлекеттік државна
oil: нефть нефтяная нефтегаз мұнай нафта
gas: газ газовая
energy: энергия энергии энерго
nuclear: атомной атомный
bank: банк банка банкі
factory: завод заводы комбинат фабрика
group: группа группы группалары група холдинг-группа
holding: холдинг
union: союз объединение
institute: институт
university: университет
research: исследовательский
center: центр
construction: строительство строй
transport: транспорт перевозки
logistics: логистика логистик
shipping: судоходство пароходство
airlines: авиакомпания авиалинии авиация
technology: технологии технология
systems: системы система
electronics: электроника
machinery: машиностроение
metal: металл металлургия
steel: сталь
chemical: химия химик
pharmaceutical: фармацевтика фарм
insurance: страхование
import: импорт
export: экспорт
services: сервис услуги
security: безопасность
by: по
and: и й та і
ministry: министерство
republic: республика республики
russia: россия россии
ukraine: украина україна
belarus: беларусь
kazakhstan: казахстан қазақстан
national: ұлттық
mr: господин г-н пан г-жа госпожа
general: генерал
colonel: полковник
dr: доктор др
`),
  ...adjectives(
    pairs(`
state: государственн
national: национальн
international: международн
joint: совместн
industrial: промышленн
construction: строительн
trading: торгов
oil: нефтян
nuclear: атомн
central: центральн
scientific: научн
transport: транспортн
shipping: морск
general: генеральн
russian: российск
federal: федеральн
energy: энергетическ
chemical: химическ
medical: медицинск
pharmaceutical: фармацевтическ
electronics: электронн
electrical: электрическ
insurance: страхов
financial: финансов
investment: инвестиционн
`),
  ),
];
const HEBREW = pairs(`
systems: מערכות
industries: תעשיות תעשייה
=ltd: בעמ בע"מ
company: חברה חברת
trading: סחר מסחר
import: יבוא
export: יצוא
international: בינלאומי בינלאומית
group: קבוצת קבוצה
electronics: אלקטרוניקה
technology: טכנולוגיות טכנולוגיה
construction: בניה בנייה
engineering: הנדסה
investment: השקעות
holding: אחזקות החזקות
airlines: תעופה אווירית
shipping: ספנות
pharmaceutical: תרופות
chemical: כימיקלים
food: מזון
israel: ישראל
rabbi: הרב
dr: דר
mr: מר
`);
const GREEK = pairs(`
bank: τράπεζα τραπεζα
company: εταιρεία εταιρία εταιρεια
shipping: ναυτιλιακή ναυτιλία ναυτιλιακη
trading: εμπορική εμπόριο εμπορικη
industries: βιομηχανία βιομηχανίες
group: όμιλος ομιλος
international: διεθνής διεθνη
=jsc: αε
=ltd: επε ικε
sons: υιοί υιοι
and: και
airlines: αερογραμμές
construction: κατασκευαστική τεχνική
energy: ενέργεια
insurance: ασφαλιστική
national: εθνική
piraeus: πειραιώς πειραιως
athens: αθηνών αθήνα
greece: ελλάδος ελλάς
mr: κ κος
`);
const OTHERS = pairs(`
=jsc: სს ՓԲԸ ԲԲԸ
=ltd: შპს ՍՊԸ จำกัด
=jsc: มหาชน
bank: ბანკი ბანკ բանկ बैंक ธนาคาร ব্যাংক
company: კომპანია ընկերություն कंपनी บริษัท কোম্পানি
group: ჯგუფი խումբ समूह กลุ่ม
limited: लिमिटेड লিমিটেড લિમિટેડ
private: प्राइवेट প্রাইভেট
trading: ट्रेडिंग
industries: इंडस्ट्रीज उद्योग
`).map(([form, meaning]): Pair => [form.toLowerCase(), meaning]);
/** Military and civil titles that stand before a name. */
const TITLES = pairs(`
marshal: المشير مشیر المارشال
general: اللواء الفريق الجنرال جنرال ژنرال سرلشکر سرلشگر سرتیپ سپهبد العماد עלוף
brigadier: العميد
colonel: العقيد عقيد سرهنگ
major: الرائد سرگرد
captain: النقيب نقيب سروان
president: الرئيس
doctor: دكتور الدكتور د دکتر
engineer: مهندس المهندس
ustad: الأستاذ الاستاذ أستاذ استاد
ayatollah: آیت‌الله آیتالله آيةالله
imam: الإمام الامام
haji: الحاج
`);
/** Given names of Europe and America in katakana, which lacks too many of their sounds. */
const KATAKANA = pairs(`
vladimir: ウラジーミル ウラジミール ヴラジーミル ブラジミール
aleksandr: アレクサンドル
alexander: アレクサンダー アレキサンダー
sergei: セルゲイ
dmitri: ドミトリー ドミートリー
mikhail: ミハイル
nikolai: ニコライ
yevgeny: エフゲニー エヴゲニー
viktor: ヴィクトル ビクトル
andrei: アンドレイ
igor: イーゴリ イゴール
yuri: ユーリ ユーリー
oleg: オレグ
boris: ボリス
ivan: イワン イヴァン
joseph: ヨシフ ジョセフ
john: ジョン
james: ジェームズ ジェームス
robert: ロバート
william: ウィリアム
charles: チャールズ
george: ジョージ
michael: マイケル
david: デイヴィッド デービッド デイビッド
richard: リチャード
thomas: トーマス
donald: ドナルド
joe: ジョー
peter: ピーター
paul: ポール
carlos: カルロス
jose: ホセ
juan: フアン ホアン
luis: ルイス
jorge: ホルヘ
jean: ジャン
pierre: ピエール
mohammad: ムハンマド モハメド モハンマド
ahmad: アフマド アハマド
hassan: ハッサン ハサン
hussein: フセイン フサイン
ali: アリ
abdallah: アブドゥッラー アブドラ
osama: オサマ ウサマ
ibrahim: イブラヒム
`);
/** What stands in names of persons too, and what only in firms'. */
export const NATIVE_IN_NAMES: readonly Pair[] = [
  ...TITLES,
  ...KATAKANA,
  ...pairs('shri: श्री শ্রী\ndr: डॉ ดร\nmr: นาย\ngeneral: พล'),
];
export const NATIVE_IN_FIRMS: readonly Pair[] = [...ARABIC, ...PERSIAN, ...CYRILLIC, ...HEBREW, ...GREEK, ...OTHERS];
/** Parts of unspaced names of firms in Chinese (both ways of writing), Japanese and Korean. */
export const NATIVE_PARTS: readonly Pair[] = pairs(`
=jsc: 股份公司 주식회사 ㈜ （株） (株)
=ltd: 유한회사 유한책임회사 合資会社
corporation: 总公司 總公司 총회사
branch: 分公司 支店 지점
company: 会社 상사회사
telecommunications: 通讯 通訊 通信 电信 電信 통신
digital: 数字 數字 数码 數碼 디지털
automation: 自动化 自動化
optical: 光电 光電 光学 光學
semiconductor: 半导体 半導體 半導体 반도체
integratedcircuit: 集成电路
shipbuilding: 造船 船舶重工 조선소
ocean: 远洋 遠洋
shipping: 海運 船务 船務 汽船 商船 해운
aviation: 航空 항공
aerospace: 航天
auto: 汽车 汽車 自動車 자동차
electrical: 电气 電氣 電気 电器 電器 전기
power: 电力 電力 전력
cable: 电缆 電纜 线缆
instruments: 仪器 儀器 仪表 計器 精机
software: 软件 軟件 軟體
computer: 计算机 計算機 电脑 電腦
environmental: 环保 環保 环境
agricultural: 农业 農業 농업
cement: 水泥
glass: 玻璃 硝子
ceramics: 陶瓷
rubber: 橡胶 橡膠 ゴム
tyre: 轮胎 輪胎
dyes: 染料
finechemical: 精细化工
chemical: 化學工業 화학 化工厂
pharmaceutical: 药厂 药品 藥品 藥廠 薬品 제약
medical: 医疗 醫療 医療 의료
apparatus: 器械
hospital: 医院 醫院 病院 병원
college: 学院 學院
research: 研究 연구소
supplychain: 供应链 供應鏈
freight: 货运 貨運 货代
agency: 代理
business: 商业 商業 商社 상사
store: 百货 百貨
culture: 文化
media: 传媒 傳媒
advertising: 广告 廣告
travel: 旅游 旅遊 旅行社
hotel: 酒店 飯店 ホテル 호텔
property: 房地产 房地產 置业 置業 不動産 부동산
finance: 金融 금융
securities: 证券 證券 증권
trust: 信托 信託
fund: 基金
leasing: 租赁 租賃
consulting: 咨询 諮詢
import: 进口 進口 수입
export: 出口 수출
electronics: 전자
machinery: 기계 機械工業 重機
heavyindustry: 重工 중공업
steel: 鋼鐵 製鋼 철강 제철
construction: 건설 建築 建設工業 建工
industries: 산업 産業 产业 產業 工業株式 実業 실업
products: 물산 物産
engineering: 工程 엔지니어링
development: 개발
mining: 광업 鉱業 矿业
shipping: 해운
insurance: 보험 保険
food: 식품
textile: 방직 纺织 紡織
technology: 기술
international: 국제
korea: 조선 대한 한국
university: 대학
factory: 공장 製作所 工場
research: 연구원
bank: 은행
motor: 모터 モーター
group: 集団 グループ 그룹
holding: ホールディングス
trading: 무역 通商 商事
china: 中國
nihon: 日本
japan: 日本国
tokyo: 東京
osaka: 大阪
yokohama: 横浜
nagoya: 名古屋
seoul: 서울
busan: 부산
nissan: 日産
toyota: 豊田
hitachi: 日立
mitsubishi: 三菱
mitsui: 三井
sumitomo: 住友
kawasaki: 川崎
samsung: 삼성
hyundai: 현대
lotte: 롯데
hanwha: 한화
`);
