/**
 * More substances of the Convention of 1971 that travel by post: a line each,
 * `category | schedule | name | CAS or - | names`, then the names of other languages as `table.ts` reads them. A line is one
 * substance: what only resembles it, or is in no schedule, is not among its names. Membership and names only.
 */
export interface PsychotropicRow {
  readonly category: 'psychotropic' | 'psychotropic-medicine' | 'benzodiazepine';
  readonly schedule: string;
  readonly name: string;
  readonly cas: string | undefined;
  readonly names: string;
}

const TABLE = `
p | II | Methoxetamine | 1239943-76-0 | methoxetamine HCl; ~MXE; MXE powder; methoxetamin; methoxetamine hydrochloride | es metoxetamina | fr méthoxétamine | de Methoxetamin | it metossietamina; metoxetamina | nl methoxetamine | pl metoksetamina | sv metoxetamin | tr metoksetamin | ru метоксетамин | uk метоксетамін | zh 甲氧酰胺酮; 甲氧氯胺酮 | ja メトキセタミン | ko 메톡세타민 | ar ميثوكسيتامين | fa متوکستامین | lt metoksetaminas
p | II | 2-Fluorodeschloroketamine | - | 2-FDCK; 2F-DCK; 2-fluoroketamine; fluorodeschloroketamine; 2-fluoro-deschloroketamine; 2F-ketamine; 2FDCK | es 2-fluorodescloroketamina | ru 2-фтордесхлоркетамин | zh 2-氟去氯氯胺酮; 氟胺酮 | ja 2-フルオロデスクロロケタミン
p | II | 3-Methoxyphencyclidine | - | 3-MeO-PCP; 3-methoxy-PCP; 3-MeO PCP; 3MeO-PCP | ru 3-МеО-ПЦП
b | IV | Phenazepam | 51753-57-2 | phenazepam powder; phenazepam tablets; bonsai fenazepam; fenazepam; phenazepame; phenzitat; elzepam | es fenazepam; fenacepam | fr phénazépam | de Phenazepam | it fenazepam | pl fenazepam | nl fenazepam | tr fenazepam | ru феназепам; элзепам; фензитат; фенорелаксан; фезипам | uk феназепам | bg феназепам | zh 芬纳西泮; 苯纳西泮 | ja フェナゼパム | ko 페나제팜 | ar فينازيبام | lt fenazepamas | lv fenazepāms | et fenasepaam
b | IV | Lorazepam | 846-49-1 | ativan; temesta; lorazepam 1 mg; tavor lorazepam; orfidal; lorivan; trapax; ~ativans; lorazepam 2 mg; loram lorazepam | la lorazepamum | es orfidal; lorazepam tabletas | fr lorazépam; témesta | de Lorazepam; Tavor Tabletten | it lorazepam; tavor gocce | pt lorax lorazepam; lorazepam | nl lorazepam; temesta | pl lorazepam; lorafen | sv temesta; lorazepam | fi loratsepaami; temesta | tr lorazepam; ativan hap | ru лоразепам; лорафен; ативан | uk лоразепам | zh 劳拉西泮; 氯羟安定; 蘿拉西泮; 樂耐平 | ja ロラゼパム; ワイパックス | ko 로라제팜; 아티반 | hi लोराज़ेपाम; लोराजेपाम; एटीवन | th ลอราซีแพม; ลอราซีแปม | ar لورازيبام; أتيفان; اتيفان | fa لورازپام | he לורזפם; לוריוון | el λοραζεπάμη; ταβόρ | lt lorazepamas | vi lorazepam
b | IV | Temazepam | 846-50-4 | restoril; temazepam 20 mg; temazepam 10 mg; normison; euhypnos; temaze; ~jellies temazepam; ~temazies | es temazepam | fr témazépam; normison | de Temazepam; Remestan; Planum Kapseln | nl temazepam; normison | pl temazepam; signopam | fi tematsepaami | ru темазепам; сигнопам | uk темазепам | zh 替马西泮; 羟基安定 | ja テマゼパム | ko 테마제팜 | ar تيمازيبام | fa تمازپام | lt temazepamas
b | IV | Oxazepam | 604-75-1 | serax; seresta; adumbran; praxiten; oxazepam 10 mg | es oxazepam | fr oxazépam; séresta | de Oxazepam; Adumbran; Praxiten | it oxazepam; serpax | nl oxazepam; seresta | pl oksazepam | sv oxascand; sobril; oxazepam | fi oksatsepaami | tr oksazepam | ru оксазепам; нозепам; тазепам | uk оксазепам | zh 奥沙西泮; 去甲羟安定 | ja オキサゼパム | ko 옥사제팜 | ar أوكسازيبام | lt oksazepamas
b | IV | Nitrazepam | 146-22-5 | mogadon; nitrazepam 5 mg; ~moggies mogadon; alodorm; eunoctin; nitrosun; radedorm | es nitrazepam | fr nitrazépam; mogadon | de Nitrazepam; Mogadan; Radedorm; Eatan | it nitrazepam; mogadon | nl nitrazepam; mogadon | pl nitrazepam | sv apodorm; mogadon; nitrazepam | fi insomin; nitratsepaami | hu eunoctin | tr nitrazepam | ru нитразепам; радедорм; эуноктин | uk нітразепам | zh 硝西泮; 硝基安定 | ja ニトラゼパム; ベンザリン; ネルボン | ko 니트라제팜 | hi नाइट्राज़ेपाम; नाइट्राजेपाम | ar نيترازيبام; موجادون | fa نیترازپام | th ไนทราซีแพม | lt nitrazepamas
b | IV | Bromazepam | 1812-30-2 | lexotan; lexotanil; bromazepam 6 mg; lectopam; lexomil; lexilium; normoc; bromalex | es bromazepam; lexatin | fr bromazépam; lexomil | de Bromazepam; Lexotanil; Normoc | it lexotan gocce; bromazepam | pt lexotan; bromazepam | nl bromazepam; lexotanil | pl lexotan; bromazepam | fi bromatsepaami | sr бромазепам; лексилијум; лексаурин | ru бромазепам; лексотан | uk бромазепам | zh 溴西泮; 立舒定 | ja ブロマゼパム; レキソタン | ko 브로마제팜 | ar برومازيبام; ليكسوتانيل; كالميبام | fa برومازپام | th โบรมาซีแพม | lt bromazepamas; leksotanas
b | IV | Midazolam | 59467-70-8 | midazolam HCl; dormicum; versed midazolam; hypnovel; midazolam hydrochloride; buccolam; buccolam midazolam; dormonid | es dormicum; midazolam | fr hypnovel; midazolam | de Dormicum; Midazolam | it midazolam; ipnovel | pt dormonid; midazolam | nl dormicum; midazolam | pl midazolam; midanium; dormicum | tr dormicum; midazolam | ru мидазолам; дормикум; фулсед | uk мідазолам | zh 咪达唑仑; 力月西; 咪達唑侖; 导眠静 | ja ミダゾラム; ドルミカム | ko 미다졸람 | hi मिडाज़ोलम; मिडाजोलम | th มิดาโซแลม; ดอร์มิคุม | ar ميدازولام; دورميكوم | fa میدازولام | he מידזולם; דורמיקום | vi midazolam | lt midazolamas | el μιδαζολάμη
b | IV | Triazolam | 28911-01-5 | halcion; triazolam 0.25 mg; rilamir; hypam | es halcion; triazolam; triasulan | fr triazolam; halcion | de Triazolam; Halcion | it halcion; triazolam | nl halcion; triazolam | ru триазолам; хальцион | uk триазолам | zh 三唑仑; 海乐神; 酣乐欣; 三唑侖; 蓝精灵三唑仑 | zh-Latn sanzuolun | ja トリアゾラム; ハルシオン | ko 트리아졸람; 할시온 | ar تريازولام; هالسيون | fa تریازولام | th ไตรอะโซแลม | he טריאזולם; הלסיון
b | IV | Estazolam | 29975-16-4 | eurodin; estazolam 2 mg; domnamid; nuctalon; esilgan | fr nuctalon; estazolam | de Estazolam | it esilgan; estazolam | pl estazolam | ru эстазолам | zh 艾司唑仑; 舒乐安定; 艾司唑侖; 悠樂丁 | zh-Latn aisizuolun | ja エスタゾラム; ユーロジン | ko 에스타졸람 | ar إستازولام
b | IV | Chlordiazepoxide | 58-25-3 | librium; chlordiazepoxide HCl; librax; limbitrol; chlordiazepoxid; elenium | es clordiazepóxido; huberplex | fr chlordiazépoxide; librax | de Chlordiazepoxid; Librium | it clordiazepossido; librium | nl chloordiazepoxide; librium | pl chlordiazepoksyd; elenium | ru хлордиазепоксид; элениум; хлозепид | uk хлордіазепоксид | zh 氯氮䓬; 利眠宁; 氯氮卓 | ja クロルジアゼポキシド; コントール | ko 클로르디아제폭시드 | ar كلورديازيبوكسيد; ليبراكس; ليبريوم | fa کلردیازپوکساید
b | IV | Clobazam | 22316-47-8 | frisium; onfi clobazam; urbanyl; sympazan; noiafren | es clobazam; noiafren | fr urbanyl; clobazam | de Frisium; Clobazam | it frisium; clobazam | pl frisium; klobazam | tr urbanol; frisium; klobazam | ru клобазам; фризиум | zh 氯巴占; 氧异安定 | zh-Latn lvbazhan | ja クロバザム; マイスタン | ko 클로바잠; 센틸 | ar كلوبازام; فريزيوم | fa کلوبازام | th โคลบาแซม | hi क्लोबाज़ाम
b | IV | Clorazepate | 23887-31-2 | tranxene; clorazepate dipotassium; dipotassium clorazepate; tranxilium | es tranxilium; clorazepato | fr tranxène; clorazépate | de Tranxilium; Clorazepat | it transene; clorazepato | pl klorazepat; cloranxen; tranxene | ru клоразепат; транксен | zh 氯拉卓酸; 氯氮卓酸钾
b | IV | Flurazepam | 17617-23-1 | dalmane; dalmadorm; flurazepam HCl; staurodorm | es dormodor; flurazepam | de Dalmadorm; Staurodorm; Flurazepam | it dalmadorm; flurazepam | ru флуразепам | zh 氟西泮; 氟安定 | ja フルラゼパム; ダルメート | ko 플루라제팜; 달마돔 | ar فلورازيبام
b | IV | Lormetazepam | 848-75-9 | noctamid; loramet; lormetazepam 2 mg | es noctamid; loramet; lormetazepam | fr noctamide; lormétazépam | de Noctamid; Lormetazepam | it lormetazepam gocce | nl lormetazepam; noctamid | pl noctofer; lormetazepam | ru лорметазепам | zh 氯甲西泮 | ja ロルメタゼパム
b | IV | Prazepam | 2955-38-6 | lysanxia; prazepam 10 mg; centrax | fr lysanxia; prazépam | de Prazepam | it prazene | ru празепам | zh 普拉西泮
b | IV | Nordazepam | 1088-11-5 | nordiazepam; desmethyldiazepam; nordaz; calmday; madar nordazepam | fr nordaz; nordazépam | de Tranxilium N; Nordazepam | it madar notte | ru нордазепам | zh 去甲西泮
b | IV | Tetrazepam | 10379-14-3 | myolastan; musaril | es myolastan; tetrazepam | fr myolastan; tétrazépam | de Musaril; Tetrazepam | pl myolastan; tetratsepam; tetrazepam | ru тетразепам; миоластан
b | IV | Brotizolam | 57801-81-7 | lendormin; brotizolam 0.25 mg | es sintonal; brotizolam | de Lendormin; Brotizolam | it lendormin; brotizolam | ja ブロチゾラム; レンドルミン | ko 브로티졸람 | zh 溴替唑仑 | ru бротизолам
b | IV | Clotiazepam | 33671-46-4 | rize clotiazepam; veratran | fr veratran; clotiazépam | it tienor; clotiazepam | ja クロチアゼパム; リーゼ | ko 클로티아제팜 | zh 氯噻西泮
m | IV | Phenobarbital | 50-06-6 | phenobarbitone; luminal phenobarbital; phenobarbital sodium; gardenal; fenobarbital; phenobarb; bellatal | la phenobarbitalum | es fenobarbital; luminal; gardenal | fr phénobarbital; gardénal | de Phenobarbital; Luminaletten | it fenobarbitale; luminale; gardenale | pt fenobarbital; gardenal | nl fenobarbital | pl fenobarbital; luminalum; bellergot | ru фенобарбитал; люминал; корвалол; валокордин; паглюферал | uk фенобарбітал; корвалол; валокордин | zh 苯巴比妥; 鲁米那; 苯巴比妥钠 | ja フェノバルビタール | ko 페노바르비탈 | ar فينوباربيتال; فينوباربيتون | fa فنوباربیتال | hi फेनोबार्बिटल; फेनोबार्बिटोन | th ฟีโนบาร์บิทัล | he פנוברביטל | lt fenobarbitalis
m | III | Pentobarbital | 76-74-4 | nembutal; pentobarbital sodium; pentobarbitone; sodium pentobarbital; euthasol; pentobarbitone sodium; dolethal; euthanyl; exagon; release pentobarbital; nembutal oral solution; euthatal; lethabarb; pentobarb | es pentobarbital sódico; nembutal; eutanasia pentobarbital | fr pentobarbital sodique; dolethal; exagon | de Pentobarbital-Natrium; Nembutal; Natrium-Pentobarbital | it pentobarbitale | pt pentobarbital sódico | nl pentobarbital natrium; natriumpentobarbital; euthasol | pl pentobarbital; morbital | sv pentobarbitalnatrium | ru пентобарбитал; нембутал; этаминал натрия | uk пентобарбітал | zh 戊巴比妥; 戊巴比妥钠; 寧眠他; 宁必妥 | ja ペントバルビタール; ラボナ | ko 펜토바르비탈; 펜토바르비탈나트륨; 넴부탈 | ar بنتوباربيتال; نيمبوتال | fa پنتوباربیتال | th เพนโทบาร์บิทัล | he פנטוברביטל
m | II | Secobarbital | 76-73-3 | seconal; secobarbital sodium; quinalbarbitone; ~seccies | es secobarbital; seconal | fr sécobarbital | de Secobarbital | ru секобарбитал | zh 司可巴比妥; 速可眠 | ja セコバルビタール | ko 세코바르비탈
m | III | Amobarbital | 57-43-2 | amytal; amobarbital sodium; amylobarbitone; sodium amytal | es amobarbital | fr amobarbital | de Amobarbital | pl amobarbital | ru амобарбитал; барбамил | zh 异戊巴比妥; 阿米妥 | ja アモバルビタール | ko 아모바르비탈
m | IV | Barbital | 57-44-3 | veronal barbital; barbitone; diethylbarbituric acid | de Veronal Tabletten; Barbital | ru барбитал; веронал | zh 巴比妥; 巴比妥钠
m | III | Butalbital | 77-26-9 | fioricet; fiorinal; butalbital caffeine | es butalbital | ru буталбитал | zh 布他比妥
m | IV | Meprobamate | 57-53-4 | equanil; miltown meprobamate; meprobamat | es meprobamato | fr méprobamate; équanil | de Meprobamat | it meprobamato | ru мепробамат; мепротан; андаксин | zh 甲丙氨酯; 眠尔通; 安宁片甲丙氨酯 | ja メプロバメート | ko 메프로바메이트 | ar ميبروبامات
m | II | Zipeprol | 34758-83-3 | zipeprol dihydrochloride; respilene | es zipeprol | fr zipéprol | ko 지페프롤 | zh 齐培丙醇
m | IV | Phentermine | 122-09-8 | adipex; adipex-P; duromine; phentermine HCl; phentermine 37.5 mg; ionamin; phentermine hydrochloride; metermine; lomaira; qsymia; razin phentermine; phentermin; elvenir phentermine | la phenterminum | es fentermina; ifa acxion; acxion fentermina; terfamex | fr phentermine | de Phentermin; Adipex | it fentermina | pt fentermina | nl fentermine | pl fentermina; adipex retard | sv fentermin | cs adipex; fentermin | hu adipex; fentermin | tr fentermin | ru фентермин; адипекс | uk фентермін; адіпекс | zh 芬特明; 苯丁胺; 酚他命 | ja フェンテルミン; アディペックス | ko 펜터민; 디에타민; 푸링; 휴터민 | ar فينترمين; أديبكس; دورومين | fa فنترمین | th เฟนเทอร์มีน; เฟนเตอมีน; อะดิเพ็กซ์ | he פנטרמין; רזין | hi फेंटरमाइन | vi phentermin
m | IV | Amfepramone | 90-84-6 | diethylpropion; tenuate; regenon; tenuate dospan; diethylpropion HCl; amfepramon; tepanil | es anfepramona; dietilpropión | fr amfépramone; moderatan | de Amfepramon; Regenon | pt anfepramona; dualid; inibex; hipofagin | it amfepramone; dietilpropione | ru амфепрамон; фепранон | zh 安非拉酮; 二乙胺苯丙酮; 安非泼拉酮 | ja アンフェプラモン | ko 디에틸프로피온; 암페프라몬 | ar أمفيبرامون
m | IV | Phendimetrazine | 634-03-7 | bontril; phendimetrazine tartrate; plegine | es fendimetrazina | it fendimetrazina; plegine | de Phendimetrazin | ko 펜디메트라진; 푸링정 펜디메트라진 | ru фендиметразин | zh 苯甲曲秦
m | IV | Mazindol | 22232-71-9 | sanorex; mazanor; teronac; diestet | es mazindol; solucaps; diestet | pt mazindol; fagolipo | ja マジンドール; サノレックス | ko 마진돌; 사노렉스 | ru мазиндол; теронак | zh 马吲哚
m | IV | Fenproporex | 16397-28-7 | desobesi; fenproporex HCl; perphoxene | es fenproporex; ifa diety | pt femproporex; desobesi-m | de Fenproporex | ru фенпропорекс | zh 芬普雷司
m | IV | Fencamfamine | 1209-98-9 | fencamfamin; reactivan; glucoenergan | es fencanfamina | pt fencanfamina | ru фенкамфамин
m | II | Phenmetrazine | 134-49-6 | preludin; fenmetrazine | sv preludin; fenmetralin | de Phenmetrazin; Preludin | es fenmetrazina; fenmetracina | ru фенметразин; грацидин | zh 苯甲吗啉; 芬美曲秦
m | IV | Pemoline | 2152-34-3 | cylert; pemoline magnesium; tradon pemoline | es pemolina | de Pemolin; Tradon Tabletten | ja ペモリン; ベタナミン | ru пемолин | zh 匹莫林
p | I | 2,5-Dimethoxyamphetamine | 2801-68-5 | ~2,5-DMA | ru 2,5-диметоксиамфетамин
p | I | para-Methoxyamphetamine | 64-13-1 | ~PMA; 4-methoxyamphetamine; paramethoxyamphetamine | es parametoxianfetamina | ru пара-метоксиамфетамин | de Paramethoxyamphetamin | zh 副甲氧基安非他明; 对甲氧基苯丙胺
p | I | para-Methoxymethamphetamine | - | ~PMMA; paramethoxymethamphetamine; 4-methoxymethamphetamine; PMMA pills ecstasy; PMMA tablets XTC | es parametoximetanfetamina | ru парамeтоксиметамфетамин | de Paramethoxymethamphetamin | zh 对甲氧基甲基苯丙胺
p | I | 3,4-Methylenedioxy-N-ethylamphetamine | 82801-81-8 | ~MDEA; N-ethyl-MDA; MDEA pills; ~MDE; methylenedioxyethylamphetamine | ru МДЕА; метилендиоксиэтиламфетамин | zh N-乙基-3,4-亚甲二氧基苯丙胺
p | II | 4-Fluoroamphetamine | 459-02-9 | 4-FA crystals; 4-FA HCl; 4-FMP; 4-fluoroamfetamine; ~4-FA; 4-FA pills; para-fluoroamphetamine | nl 4-FA pillen; 4-fluoramfetamine; 4-FA poeder | es 4-fluoroanfetamina | de 4-Fluoramphetamin | ru 4-фторамфетамин | pl 4-fluoroamfetamina | zh 4-氟苯丙胺; 4-氟安非他命
p | I | 2,5-Dimethoxy-4-methylamphetamine | 15588-95-1 | ~DOM; STP DOM; ~DOM blotter | ru диметоксиметиламфетамин
p | I | Etryptamine | 2235-90-7 | alpha-ethyltryptamine | es etriptamina | ru этриптамин
p | II | alpha-PHP | 13415-86-6 | α-PHP; A-PHP crystals; aPHP; alpha-pyrrolidinohexiophenone; alpha-pyrrolidinohexanophenone | de alpha-PHP Kristalle | pl alfa-PHP | ru альфа-ПГП; а-ПГП; альфа-PHP; а-PHP | uk альфа-PHP | es alfa-PHP | nl alfa-PHP | sv alfa-PHP
p | II | Pentedrone | 879722-57-3 | pentedrone HCl; pentedrone crystals; alpha-methylamino-valerophenone; pentedron | pl pentedron | ru пентедрон | es pentedrona | de Pentedron | zh 戊卡西酮; 潘特酮
p | II | 4-Methylethcathinone | 1225617-18-4 | 4-MEC; 4-MEC crystals; 4-methyl-N-ethylcathinone; 4-MEC HCl; 4MEC | pl 4-MEC kryształ; 4-metyloetkatynon | ru 4-МЭК; 4-МЕС | es 4-metiletcatinona | zh 4-甲基乙卡西酮 | fr 4-MEC cristaux
p | IV | Aminorex | 2207-50-3 |  | ru аминорекс | es aminorex
p | II | Benzylpiperazine | - | N-benzylpiperazine; 1-benzylpiperazine; BZP tablets; BZP pills; benzylpiperazin; ~BZP | es bencilpiperacina; bencilpiperazina | fr benzylpipérazine | de Benzylpiperazin | pl benzylopiperazyna | ru бензилпиперазин | zh 苄基哌嗪; 1-苄基哌嗪 | ja ベンジルピペラジン | nl benzylpiperazine | it benzilpiperazina
b | IV | Nimetazepam | 2011-67-8 | erimin; erimin 5; nimetazepam 5 mg; ~happy 5 | ms nimetazepam; pil erimin | ru ниметазепам | zh 硝甲西泮; 一粒眠 | zh-Latn xiaojiaxipan | ja ニメタゼパム; エリミン
b | IV | Medazepam | 2898-12-6 | rudotel; nobrium | de Medazepam; Rudotel | pl rudotel; medazepam | ru медазепам; рудотель; мезапам | uk медазепам | zh 美达西泮
b | IV | Ketazolam | 27223-35-4 | sedotime; ketazolam 30 mg; solatran | es ketazolam; sedotime | ru кетазолам | zh 凯他唑仑
b | IV | Loprazolam | 61197-73-7 | dormonoct; havlane; loprazolam mesilate | fr havlane; loprazolam | es somnovit | ru лопразолам
b | IV | Cloxazolam | 24166-13-0 | olcadil; cloxazolam 2 mg | es cloxazolam | pt olcadil; cloxazolam | ja クロキサゾラム; セパゾン | ru клоксазолам | zh 氯噁唑仑
b | IV | Delorazepam | 2894-67-9 | chlordesmethyldiazepam; delorazepam drops | it delorazepam gocce; delorazepam | ru делоразепам
b | IV | Ethyl loflazepate | 29177-84-2 | victan loflazepate; loflazepate; meilax | fr loflazépate d'éthyle | es loflazepato | ja ロフラゼプ酸エチル; メイラックス | ru этил лофлазепат
b | IV | Fludiazepam | 3900-31-0 | erispan | ja フルジアゼパム; エリスパン | ru флудиазепам | zh 氟地西泮
b | IV | Halazepam | 23092-17-3 | paxipam; alapryl | es halazepam; alapryl | ru галазепам
b | IV | Haloxazolam | 59128-97-1 | somelin | ja ハロキサゾラム; ソメリン | ru галоксазолам
b | IV | Oxazolam | 24143-17-7 | serenal oxazolam | ja オキサゾラム | ru оксазолам
b | IV | Camazepam | 36104-80-0 | albego camazepam; camazepame | es camazepam | ru камазепам
b | IV | Pinazepam | 52463-83-9 | domar pinazepam; duna pinazepam | es pinazepam; duna pinazepam | ru пиназепам
m | III | Glutethimide | 77-21-4 | doriden; glutethimid; glutetimide | es glutetimida | de Glutethimid | hu noxyron; glutetimid | ru глутетимид; ноксирон | zh 格鲁米特; 导眠能
m | IV | Ethchlorvynol | 113-18-8 | placidyl; ethclorvynol | es etclorvinol | ru этхлорвинол
m | IV | Ethinamate | 126-52-3 | valmid ethinamate; ethinamat | es etinamato | ru этинамат
m | IV | Methyprylon | 125-64-4 | noludar; methyprylone; metiprilon | es metiprilona | ru метиприлон
m | IV | Methylphenobarbital | 115-38-8 | mephobarbital; mebaral; prominal methylphenobarbital | es metilfenobarbital | de Methylphenobarbital | ru метилфенобарбитал | zh 甲苯巴比妥
m | IV | Butobarbital | 77-28-1 | soneryl; butobarbitone; butethal | es butobarbital | fr butobarbital | ru бутобарбитал
m | IV | Secbutabarbital | 125-40-6 | butabarbital; butisol; secbutobarbitone | es secbutabarbital | ru секбутабарбитал
m | IV | Allobarbital | 52-43-7 | diallylbarbituric acid; dial allobarbital; allobarbitone | es alobarbital | ru аллобарбитал
m | III | Cyclobarbital | 52-31-3 | phanodorm; cyclobarbitone; cyclobarbital calcium | de Cyclobarbital | pl cyklobarbital | ru циклобарбитал; циклобарбитал кальция
m | IV | Vinylbital | 2430-49-1 | vinylbitone; vinybital | es vinilbital | ru винилбитал
m | III | Norpseudoephedrine | 492-39-7 | ~cathine; D-norpseudoephedrine; cathine HCl; cathine tablets | es norpseudoefedrina | de Norpseudoephedrin | ru норпсевдоэфедрин
m | IV | Benzfetamine | 156-08-1 | benzphetamine; didrex; benzphetamine hydrochloride; benzfetamin | es benzfetamina | ru бензфетамин | zh 苄非他明
m | IV | Etilamfetamine | 457-87-4 | N-ethylamphetamine; ethylamphetamine; etilamphetamine | es etilanfetamina | ru этиламфетамин
m | IV | Mefenorex | 17243-57-1 | mefenorex HCl; pondinil; rondimen | ru мефенорекс
m | IV | Mesocarb | 34262-84-5 | sydnocarb; sidnocarb; mesocarbe; mesokarb | es mesocarbo | de Mesocarb | ru мезокарб; сиднокарб
m | IV | Pipradrol | 467-60-7 | meratran; pipradrol HCl | ru пипрадрол
m | IV | Pyrovalerone | 3563-49-3 | centroton; pyrovaleron; pyrovalerone HCl | es pirovalerona | ru пировалерон
m | II | Amineptine | 57574-09-1 | survector; amineptine HCl; amineptin; maneon amineptine | es amineptina; survector | ru аминептин; сурвектор
p | II | Ethylone | - | ethylone crystals; bk-MDEA; ethylone HCl; ethylon crystals | ru этилон кристаллы | es etilona
p | II | Methiopropamine | 801156-47-8 | methiopropamine powder; methiopropamin; metiopropamine | ru метиопропамин | es metiopropamina
p | II | Ethylphenidate | 57413-43-1 | ethylphenidate powder; ethylphenidat; etylfenidat | es etilfenidato | ru этилфенидат
p | II | N-Ethylnorpentylone | - | ephylone; N-ethylpentylone; ephylone crystals; ephylon | ru эфилон | es efilona; N-etilpentilona
p | I | Parahexyl | 117-51-1 | synhexyl; parahexil | ru парагексил
p | I | Diethyltryptamine | 61-51-8 | diethyl tryptamine; N,N-diethyltryptamine | es dietiltriptamina | ru диэтилтриптамин
p | I | Tenocyclidine | 21500-98-1 | thienylcyclohexylpiperidine | es tenociclidina | ru теноциклидин
p | I | Rolicyclidine | 2201-39-0 | rolicyclidin | es roliciclidina | ru ролициклидин
p | I | Eticyclidine | 2201-15-2 | eticyclidin | es eticiclidina | ru этициклидин
p | I | 4-Methylaminorex | 3568-94-3 | 4-MAR; 4-methylaminorex crystals | es 4-metilaminorex | ru 4-метиламинорекс
p | II | AB-CHMINACA | -
p | II | UR-144 | 1199943-44-6
p | II | 5F-APINACA | -
p | II | 5F-MDMB-PICA | 1971007-88-1
p | II | CUMYL-PEGACLONE | -
`;

const CATEGORIES = { p: 'psychotropic', m: 'psychotropic-medicine', b: 'benzodiazepine' } as const;

const rowOf = (line: string): PsychotropicRow => {
  const [kind, schedule, name, cas, ...names] = line.split(' | ');
  return {
    category: CATEGORIES[kind as keyof typeof CATEGORIES],
    schedule: `Schedule ${schedule}`,
    name: name!,
    cas: cas === '-' ? undefined : cas!,
    names: names.join(' | '),
  };
};

export const PSYCHOTROPIC_ROWS: readonly PsychotropicRow[] = TABLE.trim().split('\n').map(rowOf);
