/** Further names of opioids; see `spellings.ts`. */
export const OPIOID_SPELLINGS: Readonly<Record<string, string>> = {
  Fentanyl:
    'fentanyl citrate; fentanyl HCl; fentanyl hydrochloride; fentanylum; fentora; lazanda; onsolis; matrifen; durotep; pecfent; breakyl; recivit;  N-(1-phenethylpiperidin-4-yl)-N-phenylpropanamide; N-(1-phenethyl-4-piperidyl)propionanilide; N-phenyl-N-(1-phenethyl-4-piperidinyl)propanamide; 1-phenethyl-4-N-propionylanilinopiperidine; R-4263 | es citrato de fentanilo; clorhidrato de fentanilo | fr citrate de fentanyl | de Fentanylcitrat; Fentanylpflaster | it fentanile; fentanil citrato | pt citrato de fentanila | nl fentanylcitraat; fentanylpleister | pl fentanylu cytrynian; cytrynian fentanylu | ru цитрат фентанила; фентанила цитрат; дюрогезик | zh 枸橼酸芬太尼; 芬太尼透皮贴剂; 多瑞吉; 吩坦尼; 芬坦尼; 吩太尼 | ar سترات الفنتانيل; فينتانيل; الفنتانيل; فنتانل | fa فنتانیل سیترات; سیترات فنتانیل; فنتانایل | ja フェンタニルクエン酸塩; クエン酸フェンタニル | ko 펜타닐시트르산염; 구연산펜타닐; 팬타닐; 펜타닐 패치 | hi फेंटेनाइल; फेन्टानिल; फेंटानाइल | bg фентанил | bn ফেন্টানিল | ur فینٹانل | lt fentanilis | lv fentanils | et fentanüül | hu fentanil | fi fentanyyli | ro fentanilul; fentanil',
  Carfentanil:
    'carfentanyl; carfentanil citrate; carfentanil oxalate; carfentanil HCl; methyl 1-phenethyl-4-(N-phenylpropionamido)piperidine-4-carboxylate; methyl 4-(N-propionylanilino)-1-phenethylpiperidine-4-carboxylate; R-33799; ~carfent | es carfentanilo; carfentanil | fr carfentanil | it carfentanile; carfentanil | pl karfentanyl | nl carfentanil | tr karfentanil | sv karfentanil | cs karfentanyl | zh 卡芬太尼; 卡吩坦尼; 卡芬坦尼 | ja カーフェンタニル | ko 카르펜타닐 | hi कारफेंटानिल; कारफेंटेनाइल | th คาร์เฟนทานิล | vi carfentanyl | he קרפנטניל | el καρφεντανίλη | lt karfentanilis | fi karfentaniili | hu karfentanil',
  Sufentanil:
    'sufentanil citrate; zalviso; sufentanyl citrate | es citrato de sufentanilo | it sufentanile | pl sufentanyl; sufentanyl cytrynian | nl sufentanil | ru суфентанила цитрат | zh 枸橼酸舒芬太尼; 舒芬坦尼; 蘇芬太尼 | ko 수펜타닐 | hi सुफेंटानिल; सुफेंटेनाइल | th ซูเฟนทานิล | fa سوفنتانیل | he סופנטניל | tr sufentanil',
  Alfentanil:
    'alfentanil HCl; limifen | it alfentanile | pl alfentanyl | ko 알펜타닐 | hi अल्फेंटानिल | fa آلفنتانیل | th อัลเฟนทานิล | he אלפנטניל',
  Remifentanil:
    'remifentanil HCl; GI-87084B | it remifentanile | pl remifentanyl | zh 盐酸瑞芬太尼; 雷米芬太尼; 瑞芬坦尼 | ko 레미펜타닐 | hi रेमिफेंटानिल | fa رمی فنتانیل; رمیفنتانیل | th เรมิเฟนทานิล | he רמיפנטניל',
  Ocfentanil: 'ocfentanil HCl | pl ocfentanyl | tr okfentanil | ja オクフェンタニル | ko 옥펜타닐 | fa اوکفنتانیل',
  Furanylfentanyl:
    'furanyl-F; N-(1-phenethylpiperidin-4-yl)-N-phenylfuran-2-carboxamide | pl furanylofentanyl | nl furanylfentanyl | de Furanylfentanyl | it furanilfentanil | zh 呋喃基芬太尼 | ja フラニルフェンタニル | ko 푸라닐펜타닐 | ar فورانيل فنتانيل | fa فورانیل فنتانیل | uk фуранілфентаніл',
  Acryloylfentanyl:
    'ACF fentanyl | pl akryloilofentanyl; akrylofentanyl | ja アクリルフェンタニル; アクリロイルフェンタニル | ko 아크릴펜타닐 | ar أكريلويل فنتانيل',
  '4-Fluoroisobutyrfentanyl':
    'para-FIBF; 4F-iBuF; p-fluoro isobutyryl fentanyl | zh 4-氟异丁酰芬太尼; 对氟异丁酰芬太尼 | ja 4-フルオロイソブチルフェンタニル',
  Cyclopropylfentanyl:
    'cyclopropyl-fent | pl cyklopropylofentanyl | de Cyclopropylfentanyl | ja シクロプロピルフェンタニル | ko 시클로프로필펜타닐',
  Methoxyacetylfentanyl:
    'MeO-AcF; methoxyacetylfent | pl metoksyacetylofentanyl | ja メトキシアセチルフェンタニル | ko 메톡시아세틸펜타닐',
  'ortho-Fluorofentanyl':
    'oFF fentanyl; orthofluorofentanyl; o-fluoro fentanyl; 2-fluoro fentanyl | de ortho-Fluorfentanyl; o-Fluorfentanyl | pl orto-fluorofentanyl',
  'para-Fluorofentanyl':
    'pFF fentanyl; p-fluoro fentanyl; 4-fluoro fentanyl; para fluoro fentanyl; 4-FF fentanyl | de para-Fluorfentanyl; p-Fluorfentanyl | pl para-fluorofentanyl | zh 对氟芬太尼 | ja パラフルオロフェンタニル | ko 파라플루오로펜타닐',
  'para-Fluorobutyrylfentanyl': 'p-fluorobutyryl fentanyl; 4-fluorobutyrylfentanyl; 4F-BF',
  Crotonylfentanyl: 'de Crotonylfentanyl | pl krotonylofentanyl | ja クロトニルフェンタニル',
  Valerylfentanyl:
    'n-valerylfentanyl | pl waleryloofentanyl; walerylofentanyl | ja バレリルフェンタニル | de Valerylfentanyl',
  Acetylfentanyl:
    'acetyl-F; acetylfent; Ac-F fentanyl; N-(1-phenethylpiperidin-4-yl)-N-phenylacetamide | de Acetylfentanyl | pl acetylofentanyl | nl acetylfentanyl | it acetilfentanil | tr asetil fentanil; asetilfentanil | ja アセチルフェンタニル | ko 아세틸펜타닐 | fa استیل فنتانیل | uk ацетилфентаніл | sv acetylfentanyl | th อะเซทิลเฟนทานิล',
  Butyrfentanyl:
    'butyryl-F; Bu-F fentanyl; N-(1-phenethylpiperidin-4-yl)-N-phenylbutanamide | de Butyrylfentanyl; Butyrfentanyl | pl butyrylofentanyl | it butirfentanil | ja ブチリルフェンタニル; ブチルフェンタニル | ko 부티릴펜타닐 | ar بوتيريل فنتانيل',
  'alpha-Methylfentanyl':
    'a-methylfentanyl; AMF fentanyl; α-methyl fentanyl | de alpha-Methylfentanyl | pl alfa-metylofentanyl | ja α-メチルフェンタニル',
  '3-Methylfentanyl':
    'TMF fentanyl; cis-3-methylfentanyl | pl 3-metylofentanyl | it 3-metilfentanil | ja 3-メチルフェンタニル | ko 3-메틸펜타닐 | ar 3-ميثيل فنتانيل',
  Tetrahydrofuranylfentanyl:
    'tetrahydrofuranyl-F | pl tetrahydrofuranylofentanyl | ja テトラヒドロフラニルフェンタニル',
  Isobutyrylfentanyl:
    'iso-butyrylfentanyl; iBF fentanyl; isobutyryl-F | ru изобутирилфентанил | es isobutirilfentanilo | zh 异丁酰芬太尼',
  Cyclopentylfentanyl: 'ru циклопентилфентанил | es ciclopentilfentanilo | zh 环戊基芬太尼',
  Benzoylfentanyl: 'ru бензоилфентанил | es benzoilfentanilo | zh 苯甲酰芬太尼',
  Lofentanil: 'lofentanyl; lofentanil oxalate | es lofentanilo | ru лофентанил | zh 洛芬太尼',
  Brifentanil: 'brifentanyl | es brifentanilo | ru брифентанил',
  Mirfentanil: 'mirfentanyl | es mirfentanilo | ru мирфентанил',
  Trefentanil: 'trefentanyl | es trefentanilo | ru трефентанил',
  Isotonitazene:
    'isotonitazen; iso nitazene;  isotonitazene HCl; isotonitazene citrate; ~iso nitaz; iso-nitazene; N,N-diethyl-2-[[4-(1-methylethoxy)phenyl]methyl]-5-nitro-1H-benzimidazole-1-ethanamine; N,N-diethyl-2-[5-nitro-2-[(4-propan-2-yloxyphenyl)methyl]benzimidazol-1-yl]ethanamine | it isotonitazene | nl isotonitazeen | pl izotonitazen | tr izotonitazen | sv isotonitazen | cs isotonitazen | zh 异托尼他嗪; 异托尼秦; 异托硝烯; 異托尼他嗪; 异托尼他秦 | zh-Latn yituonitaqin | ja イソトニタゼン | ko 이소토니타젠; 아이소토니타젠 | hi आइसोटोनिटाजीन; आइसोटोनिटाज़ीन | th ไอโซโทนิทาซีน | vi isotonitazen | fa ایزوتونیتازن | uk ізотонітазен | he איזוטוניטאזן | el ισοτονιταζένη | hu izotonitazén | lt izotonitazenas | lv izotonitazēns | et isotonitaseen | fi isotonitatseeni | bg изотонитазен | ro izotonitazenă',
  Metonitazene:
    'metonitazen;  metonitazene HCl; N,N-diethyl-2-[(4-methoxyphenyl)methyl]-5-nitro-1H-benzimidazole-1-ethanamine | nl metonitazeen | pl metonitazen | zh 美托尼他嗪; 美托尼秦; 甲托尼他嗪; 甲氧尼他嗪 | zh-Latn meituonitaqin | ja メトニタゼン | ko 메토니타젠 | hi मेटोनिटाजीन | fa متونیتازن | uk метонітазен | tr metonitazen | lt metonitazenas | lv metonitazēns',
  Protonitazene:
    'protonitazen; propoxynitazene;  protonitazene HCl; protonitazene hydrochloride | nl protonitazeen | pl protonitazen | zh 普罗托尼他嗪; 丙托尼他嗪; 普罗托尼秦 | ja プロトニタゼン | ko 프로토니타젠 | hi प्रोटोनिटाजीन | fa پروتونیتازن | uk протонітазен | tr protonitazen | lt protonitazenas | lv protonitazēns',
  Butonitazene:
    'butonitazen | nl butonitazeen | pl butonitazen | zh 布托尼他嗪; 丁托尼他嗪 | ja ブトニタゼン | ko 부토니타젠 | ar بوتونيتازين | uk бутонітазен',
  Etonitazene:
    'etonitazen; etonitazene HCl; etonitazene hydrochloride | nl etonitazeen | pl etonitazen | zh 依托尼秦; 依托尼他嗪; 乙托尼他嗪; 埃托尼他嗪 | ja エトニタゼン | ko 에토니타젠 | hi एटोनिटाजीन | fa اتونیتازن | uk етонітазен | tr etonitazen | lt etonitazenas',
  Etodesnitazene:
    'etodesnitazen | nl etodesnitazeen | pl etodesnitazen | zh 依托去硝尼秦; 埃托地尼他嗪; 依他尼秦 | ja エトデスニタゼン; エタゼン | ko 에토데스니타젠; 에타젠 | ar إيتوديسنيتازين | uk етодеснітазен',
  Etonitazepyne:
    'NPE nitazene; N-pyrrolidino-etonitazene; ~NPE | zh 依托尼他泽品; N-吡咯烷依托尼秦 | ja エトニタゼピン | ko 에토니타제핀 | ar إيتونيتازيبين | pl etonitazepin',
  'N-Pyrrolidino protonitazene': 'N-pyrrolidino protonitazen; NPP nitazene | ja プロトニタゼピン',
  'N-Pyrrolidino metonitazene': 'N-pyrrolidino metonitazen | ja メトニタゼピン',
  'N-Desethyl isotonitazene': 'N-desethylisotonitazen; N-desethyl-isotonitazene; NDI nitazene',
  Clonitazene:
    'clonitazen; clonitazene HCl | nl clonitazeen | pl klonitazen | tr klonitazen | zh 氯尼秦; 氯尼他嗪 | ja クロニタゼン | ko 클로니타젠 | uk клонітазен | fa کلونیتازن',
  Metodesnitazene: 'metodesnitazen | pl metodesnitazen | zh 美托去硝尼秦 | ja メトデスニタゼン; メタゼン',
  Flunitazene: 'flunitazen | pl flunitazen | zh 氟尼他嗪; 氟尼秦 | ja フルニタゼン | ko 플루니타젠 | ar فلونيتازين',
  'Nitazenes (class wording)':
    'es nitazenos | pl ~nitazeny; ~nitazen | nl ~nitazenen; ~nitazeen | it ~nitazeni | sv ~nitazener | ru ~нитазены; ~нитазен | zh ~尼秦类; ~尼他嗪类; ~尼他嗪 | ja ~ニタゼン | ko ~니타젠 | ar ~نيتازين; ~النيتازينات | uk ~нітазени',
  Brorphine:
    'brorphine HCl; brorphine hydrochloride; 1-[1-[1-(4-bromophenyl)ethyl]piperidin-4-yl]-1H-benzimidazol-2-one; ~bror | fr brorphine | it brorfina | nl brorfine | pl brorfina | tr brorfin | sv brorfin | zh 溴啡; 布若啡; 布洛芬啡; 溴吗啡酮 | ja ブロルフィン | ko 브로르핀 | ar برورفين | fa برورفین | uk брорфін | hi ब्रोर्फिन | lt brorfinas | hu brorfin',
  'AH-7921':
    'doxylam; AH 7921; 3,4-dichloro-N-[[1-(dimethylamino)cyclohexyl]methyl]benzamide | ru АХ-7921; АГ-7921 | zh 多西兰 | ja AH-7921 | ko AH-7921',
  'MT-45': 'MT 45; 1-cyclohexyl-4-(1,2-diphenylethyl)piperazine',
  'U-47700':
    'U4 opioid; pinky U4; U-47,700; U 47700; U-47700 HCl; 3,4-dichloro-N-[2-(dimethylamino)cyclohexyl]-N-methylbenzamide | ru Ю-47700; У47700 | uk У-47700',
  'U-49900': 'U-49,900; U 49900 | ru У-49900',
  'U-51754': 'U-51,754; U 51754 | ru У-51754',
  'U-50488': 'U-50,488; U 50488 | ru У-50488',
  'W-18': 'W 18 opioid; W-18 opioid',
  'AP-237':
    'AP 237; bucinnazine HCl; bucinnazine hydrochloride; 1-butyryl-4-cinnamylpiperazine | zh 布西那嗪; 盐酸布桂嗪; 强痛定片',
  '2-Methyl-AP-237': '2-methyl-AP237; 2-MAP-237; 2Me-AP237; 2-methylbucinnazine',
  'AP-238': 'azaprocin; AP238; 2,6-dimethylbucinnazine',
  'O-Desmethyltramadol':
    '~M1 tramadol; O-desmethyltramadol HCl; ODT tramadol | de O-Desmethyltramadol | pl O-desmetylotramadol',
  Oxycodone:
    'oxycodone HCl; oxycodone hydrochloride; oxaydo; xtampza; roxybond; oxecta; oxyir; eukodal; dinarkon; supeudol; OxyContin 80; ~oxy 5; ~oxy 10; oxy 15; oxy 20; oxy 40; oxy 60; oxy 80; oxy80; ~oxycontins; ~roxicodones; longtec; reltebon; oxyneo; ~oxycod; 14-hydroxydihydrocodeinone | es oxicodona clorhidrato; clorhidrato de oxicodona | fr chlorhydrate d’oxycodone; oxycodon | de Oxycodonhydrochlorid; Eukodal | it oxicodone; ossicodone cloridrato; depalgos | nl oxycodon | pl oksykodon; oksykodonu chlorowodorek | sv oxikodon | no oksykodon | da oxycodon | fi oksikodoni | cs oxykodon | hu oxikodon | ro oxicodonă | tr oksikodon | lt oksikodonas | lv oksikodons | et oksükodoon | el οξυκωδόνη | he אוקסיקודון | fa اکسی کدون; اکسیکدون | hi ऑक्सीकोडोन; ऑक्सिकोडोन | th ออกซีโคโดน; ออกซิโคโดน | vi oxycodon | zh 盐酸羟考酮; 羥考酮; 泰勒宁 | ja オキシコンチン; オキノーム | ko 옥시코돈염산염; 옥시콘틴 | bg оксикодон',
  Tramadol:
    'tramadol HCl; tramadol hydrochloride; ultram ER; tramadol 225; tramal retard; conzip; ryzolt; dolzam; tradonal; nobligan; tramundin; mabron; trodon; tradol; tramagetic; ixprim;  tramajack; ~tramadols; ~trammies; ~tramma; good morning tramadol; on-tramadol; tramadolo; ~tramal 100 | es tramadol clorhidrato; clorhidrato de tramadol; adolonta retard | fr chlorhydrate de tramadol; contramal LP; biodalgic; zamudol; monocrixo | de Tramadolhydrochlorid; Tramagit; Tramabeta | it tramadolo; contramal; tramadolo cloridrato | pt cloridrato de tramadol; tramadon; tramal | nl tramadol HCl; tramagetic | pl tramadolu chlorowodorek; poltram; tramal krople | sv tramadol; tradolan; nobligan | tr tramadol hidroklorür; contramal damla | ru трамадола гидрохлорид | ar ترامال; تامول اكس; ترامادول هيدروكلوريد; الترامادول; ترامدول; كونترامال | fa ترامادول هیدروکلراید; ترامال | ur ٹراماڈول | zh 盐酸曲马多; 曲馬多; 奇曼丁; 舒敏 | ja トラマール; トラムセット | ko 트라마돌염산염; 트라돌 | hi ट्रामाडॉल; ट्रमाडोल | bn ট্রামাডল | th ทรามาดอล | vi tramadol | he טרמדול; טראמדול; טרמדקס | el τραμαδόλη | lt tramadolis | lv tramadols | fi tramadoli',
  Tapentadol:
    'tapentadol HCl; tapentadol hydrochloride;  topcynta; aspadol 100; tapcynta; ~tapenta | it tapentadolo | pl tapentadol | tr tapentadol | zh 盐酸他喷他多; 他噴他多 | ko 타펜타돌 | hi टैपेंटाडोल; टेपेंटाडॉल | th ทาเพนทาดอล | fa تاپنتادول | ur ٹیپینٹاڈول | he טפנטדול | uk тапентадол | lt tapentadolis',
  Hydrocodone:
    'hydrocodone bitartrate; hydrocodone HCl; xodol; lorcet; dicodid; tussionex; vicoprofen; watson 853; ~norcos; ~vicodins | es hidrocodona bitartrato; bitartrato de hidrocodona | it idrocodone | pl hydrokodon | sv hydrokodon | fi hydrokodoni | zh 重酒石酸氢可酮; 氫可酮; 维柯丁 | ko 하이드로코돈 | hi हाइड्रोकोडोन | fa هیدروکدون | he הידרוקודון | th ไฮโดรโคโดน | uk гідрокодон | lt hidrokodonas',
  Morphine:
    'morphine sulfate; morphine sulphate; morphine HCl; morphine hydrochloride; morphia;   MST continus; MS-contin; sevredol; skenan; actiskenan; moscontin; roxanol; duramorph; oramorph solution | es sulfato de morfina; cloruro mórfico; clorhidrato de morfina | fr sulfate de morphine; chlorhydrate de morphine | de Morphinsulfat; Morphinhydrochlorid; Morfin | it morfina solfato; morfina cloridrato | pt sulfato de morfina | nl morfine; morfinesulfaat | pl morfina; siarczan morfiny; chlorowodorek morfiny | sv morfin | fi morfiini; morfiinia | hu morfin; morfium | cs morfin; morfium | ro morfină; morfina | tr morfin sülfat; morfin hidroklorür | ru морфий; морфина сульфат; морфина гидрохлорид | zh 盐酸吗啡; 硫酸吗啡; 嗎啡; 美施康定 | ja モルヒネ硫酸塩; モルヒネ塩酸塩; モルフィン | ko 모르핀황산염; 염산모르핀; 몰핀; 모르핀염산염 | hi मॉर्फीन; मोर्फिन; मार्फीन | th มอร์ฟีน | vi morphin; moóc-phin | he מורפיום; מורפין | fa مورفین; مرفین | ar مورفين سلفات; كبريتات المورفين; المورفين | el μορφίνη | lt morfinas | lv morfīns | et morfiin | bg морфин',
  Codeine:
    'codeine phosphate; codeine sulfate; codeine HCl; paveral; codipront; ~lean syrup codeine; promethazine codeine; codeine cough syrup; co-codamol; cocodamol; solpadeine; solpadol; ~tylenol 3; tylenol with codeine; codeine linctus; phensedyl; nurofen plus; galcodine | es fosfato de codeína; codeisan | fr phosphate de codéine; néo-codion; codoliprane; dafalgan codéine | de Codeinphosphat; Codeintropfen | it codeina fosfato; co-efferalgan | pt fosfato de codeína | nl codeïne | pl kodeina; kodeiny fosforan; thiocodin; antidol | sv kodein; citodon | fi kodeiini; panacod | cs kodein | hu kodein | ro codeină; codeina | ru кодеина фосфат; коделак; терпинкод | zh 磷酸可待因; 可待因糖浆; 联邦止咳露 | ja コデインリン酸塩 | ko 코데인인산염 | hi कोडीन; कोडिन | th โคเดอีน; โคดีอีน | vi codein | he קודאין | fa کدئین | ar فوسفات الكودايين; كودين | bn কোডিন; ফেনসিডিল | el κωδεΐνη | lt kodeinas | lv kodeīns | bg кодеин | uk кодеїн',
  Methadone:
    'methadone HCl; methadone hydrochloride; physeptone; metadol; methadose; eptadone; symoron; L-polamidon; levomethadone | es clorhidrato de metadona; metasedin | fr chlorhydrate de méthadone | de Methadonhydrochlorid; Methaddict; Levomethadon; Eptadon | it metadone cloridrato | nl methadon; symoron | pl metadon | sv metadon | fi metadoni | cs metadon; methadon | ro metadonă | ru метадона гидрохлорид; фенадон; долофин | zh 盐酸美沙酮; 美散痛 | ja メタドン塩酸塩 | ko 메타돈염산염 | hi मेथाडोन; मेथाडोने | th เมทาโดน | vi methadon | he מתדון | fa متادون | el μεθαδόνη | lt metadonas | lv metadons | bg метадон | uk метадон',
  Buprenorphine:
    'buprenorphine HCl; butrans; belbuca; norspan; bupren; subutex 8; buprenex; addnok; bunavail; cizdol; ~transtec; brixadi; espranor; orobupré; ~bupe; ~subs suboxone; ~subutexes; bupensan; buprenorphine naloxone | es buprex; clorhidrato de buprenorfina | fr chlorhydrate de buprénorphine | de Buprenorphinpflaster | it buprenorfina cloridrato; temgesic | nl buprenorfine | pl buprenorfina; bunondol | sv buprenorfin | fi buprenorfiini | tr buprenorfin | cs buprenorfin | ru бупренорфина гидрохлорид; бупраксон; сабутекс | zh 盐酸丁丙诺啡; 舒美奋; 叔丁啡 | ja レペタン; ノルスパン | ko 부프레노르핀염산염 | hi ब्यूप्रेनोर्फिन; बुप्रेनोर्फिन | th บูพรีนอร์ฟีน; บิวพรีนอร์ฟีน | vi buprenorphin | he בופרנורפין; סובוטקס | fa بوپرنورفین | el βουπρενορφίνη | uk бупренорфін | lt buprenorfinas | ka ბუპრენორფინი; სუბუტექსი',
  Hydromorphone:
    'hydromorphone HCl; hydromorphone hydrochloride; exalgo; hydromorph contin; dilaudid 8; palladone;  ~h-morph; hydromorph; ~dillies; sophidone; laudacon | es clorhidrato de hidromorfona | fr hydromorphone | it idromorfone | nl hydromorfon; palladon | pl hydromorfon | sv hydromorfon; opidol | fi hydromorfoni | tr hidromorfon | cs hydromorfon | zh 盐酸氢吗啡酮; 氫嗎啡酮 | ja ヒドロモルフォン; ナルサス | ko 하이드로모르폰; 히드로모르폰 | hi हाइड्रोमोर्फोन | fa هیدرومورفون | th ไฮโดรมอร์โฟน | he הידרומורפון | uk гідроморфон | lt hidromorfonas',
  Oxymorphone:
    'oxymorphone HCl; oxymorphone hydrochloride; opana ER | it ossimorfone | pl oksymorfon | tr oksimorfon | sv oximorfon | zh 羥嗎啡酮 | ja オキシモルフォン | ko 옥시모르폰 | fa اکسی مورفون; اکسیمورفون | hi ऑक्सीमोर्फोन | uk оксиморфон',
  Pethidine:
    'pethidine HCl; pethidine hydrochloride; meperidine HCl; isonipecaine; mepergan; dolosal; dolcontral; pethidinum | es clorhidrato de petidina; dolantina | fr chlorhydrate de péthidine; dolosal | de Dolantin; Pethidinhydrochlorid | it petidina; meperidina cloridrato | pl petydyna; dolargan | nl pethidine | sv petidin | tr petidin; aldolan | cs pethidin; dolsin | ru промедол-петидин | zh 盐酸哌替啶; 度冷丁; 配西汀 | ja ペチジン; オピスタン | ko 페티딘; 데메롤 | hi पेथिडीन; पेथिडिन | th เพทิดีน | vi pethidin; dolargan | fa پتیدین; مپریدین | he פתידין | uk петидин',
  Diacetylmorphine:
    'heroin HCl; heroin base; heroine; heroin hydrochloride; diaphin; diagesil; ~diamorph; heroin no 4; ~no. 4 heroin; black tar heroin; brown sugar heroin; china white heroin; 3,6-diacetylmorphine; morphine diacetate; acetomorphine | es clorhidrato de heroína; jeroína; jeroina; diacetilmorfina; heroína marrón; heroína base | fr diacétylmorphine; chlorhydrate d’héroïne | de Diacetylmorphin; Heroinhydrochlorid; Heroinbase | it diacetilmorfina; eroina bianca | pt diacetilmorfina | nl heroïne; diamorfine; diacetylmorfine | pl heroina; diacetylomorfina; hera biała | sv heroin; diacetylmorfin | fi heroiini | cs heroin; diacetylmorfin | hu heroin | ro heroină | tr eroin; diasetilmorfin | ru диацетилморфин | uk героїн; діацетилморфін | bg хероин | sr хероин | el ηρωίνη | he הרואין | fa هروئین; هرویین | ar الهيروين; هيرويين; هروين | ur ہیروئن | zh 白粉海洛因; 海洛英; 二醋吗啡 | ja ジアセチルモルヒネ; ヘロイン塩酸塩 | ko 디아세틸모르핀; 해로인 | hi हेरोइन; हेरोईन | bn হেরোইন | th เฮโรอีน | vi heroin; hê-rô-in; hêrôin | lt heroinas | lv heroīns | et heroiin',
  Desomorphine:
    'krokodil desomorphine; desomorphin | fr désomorphine | it desomorfina | pl dezomorfina | nl desomorfine | tr dezomorfin | ja デソモルヒネ | ko 데소모르핀 | uk дезоморфін | ar ديسومورفين',
  Dihydrocodeine:
    'dihydrocodeine tartrate; dihydrocodeine bitartrate; DHC continus; paracodin; DF118; dihydrocodein; codicontin | es dihidrocodeína | fr dihydrocodéine; dicodin | de Dihydrocodein; Paracodin | it diidrocodeina; paracodina | pl dihydrokodeina | ru дигидрокодеин | zh 双氢可待因; 二氢可待因 | ja ジヒドロコデイン | ko 디히드로코데인 | ar ديهيدروكودايين | cs dihydrokodein',
  Thebaine:
    'thebain | es tebaína | fr thébaïne | de Thebain | it tebaina | pt tebaína | ru тебаин | zh 蒂巴因 | ja テバイン | ko 테바인',
  Tilidine:
    '~valoron; tilidine naloxone; tilidin | es tilidina | de Tilidin; Tilidin comp | it tilidina | pl tylidyna | ru тилидин | zh 替利定 | fr tilidine',
  Piritramide:
    'dipidolor; piritramid | es piritramida | de Piritramid; Dipidolor | pl pirytramid | ru пиритрамид | zh 哌腈米特 | it piritramide',
  Trimeperidine:
    'promedol; trimeperidin | ru тримеперидин; промедол | zh 三甲哌替啶; 曲美哌啶 | es trimeperidina | pl promedol | uk тримеперидин; промедол',
  Pholcodine:
    'pholcodin; folcodine | es folcodina | fr pholcodine | de Pholcodin | it folcodina | pl folkodyna | ru фолкодин | zh 福尔可定 | ja ホルコジン | ko 폴코딘 | ar فولكودين',
  Dextropropoxyphene:
    'propoxyphene; dextropropoxyphen; ~darvon; darvocet; proxyvon; spasmo proxyvon; distalgesic; co-proxamol; propoxyphene napsylate | es dextropropoxifeno; propoxifeno | fr dextropropoxyphène; di-antalvic | de Dextropropoxyphen | it destropropossifene | pl dekstropropoksyfen | ru декстропропоксифен; пропоксифен | zh 右丙氧芬; 丙氧芬 | ja デキストロプロポキシフェン | hi प्रोपोक्सीफीन | ar بروبوكسيفين',
  Diphenoxylate:
    'diphenoxylate HCl; lomotil; reasec; diphenoxylat | es difenoxilato | fr diphénoxylate | de Diphenoxylat | it difenossilato | ru дифеноксилат; реасек | zh 地芬诺酯 | ar ديفينوكسيلات',
  Dextromoramide:
    'palfium; dextromoramid | es dextromoramida | fr dextromoramide | nl dextromoramide; palfium | ru декстроморамид | zh 右吗拉胺',
  Levorphanol: 'levo-dromoran; levorphanol tartrate | es levorfanol | de Levorphanol | ru леворфанол | zh 左啡诺',
  Butorphanol:
    'stadol; butorphanol tartrate; moradol | es butorfanol | ru буторфанол; морадол | zh 布托啡诺 | pl butorfanol',
  Pentazocine:
    'talwin; fortral; fortwin; pentazocine lactate | es pentazocina | de Pentazocin | it pentazocina | ru пентазоцин | zh 喷他佐辛; 镇痛新 | hi पेंटाज़ोसीन; पेंटाजोसिन | ja ペンタゾシン | ar بنتازوسين | fa پنتازوسین',
  Nalbuphine:
    '~nubain; nalbuphine HCl | es nalbufina | de Nalbuphin | pl nalbufina | ru налбуфин | zh 纳布啡 | ar نالبوفين',
  Etorphine:
    'immobilon; etorphine HCl; M99 etorphine | es etorfina | de Etorphin | pl etorfina | ru эторфин | zh 埃托啡 | ar إيتورفين',
  Dihydroetorphine: 'ru дигидроэторфин | zh 二氢埃托啡 | zh-Latn erqingaituofei',
  Nalmefene: 'es nalmefeno | ru налмефен',
};
