/**
 * Japanese names in characters, read as Japanese read them: the commonest family names as a table, given names as a table and, where it
 * lacks one, character by character. Pinyin says nothing about them.
 */

const table = (lines: string): ReadonlyMap<string, string> =>
  new Map(
    lines
      .trim()
      .split(/\s+/)
      .flatMap((entry): [string, string][] => {
        const [reading, ...forms] = entry.split(':').flatMap((part) => part.split('/'));
        return forms.map((form) => [form, reading!]);
      }),
  );

/** Reading, then the ways to write it. */
const FAMILY_NAMES = table(`
sato:佐藤/左藤 suzuki:鈴木 takahashi:高橋/髙橋 tanaka:田中 watanabe:渡辺/渡邊/渡邉/渡部 ito:伊藤/伊東 yamamoto:山本 nakamura:中村 kobayashi:小林 kato:加藤
yoshida:吉田 yamada:山田 sasaki:佐々木 yamaguchi:山口 matsumoto:松本 inoue:井上 kimura:木村 hayashi:林田 shimizu:清水 yamazaki:山崎/山﨑 ikeda:池田
abe:阿部/安倍/安部 mori:毛利 hashimoto:橋本 yamashita:山下 ishikawa:石川 nakajima:中島/中嶋 maeda:前田 fujita:藤田 ogawa:小川 goto:後藤/五島 okada:岡田
hasegawa:長谷川 murakami:村上 kondo:近藤 ishii:石井 saito:斎藤/齋藤/斉藤/齊藤 sakamoto:坂本/阪本 endo:遠藤 aoki:青木 fujii:藤井 nishimura:西村 fukuda:福田
ota:太田/大田 miura:三浦 fujiwara:藤原 okamoto:岡本 matsuda:松田 nakagawa:中川 nakano:中野 harada:原田 ono:小野/大野 tamura:田村 takeuchi:竹内/武内
kaneko:金子 wada:和田 nakayama:中山 ishida:石田 ueda:上田/植田 morita:森田 kojima:小島/小嶋 shibata:柴田 hara:原口 miyazaki:宮崎/宮﨑 sakai:酒井/坂井
kudo:工藤 yokoyama:横山 miyamoto:宮本 uchida:内田 takagi:高木 ando:安藤 taniguchi:谷口 maruyama:丸山 imai:今井 takada:高田 kono:河野 fujimoto:藤本
kosugi:小杉 takeda:武田/竹田 murata:村田 ueno:上野 sugiyama:杉山 masuda:増田/益田 sugawara:菅原 hirano:平野 otsuka:大塚 kojima:児島 chiba:千葉 kubo:久保
matsui:松井 iwasaki:岩崎 sakurai:桜井/櫻井 kinoshita:木下 noguchi:野口 matsuo:松尾 nomura:野村 kikuchi:菊地/菊池 sano:佐野 onishi:大西 sugimoto:杉本
arai:新井/荒井 hamada:浜田/濱田 ichikawa:市川 furukawa:古川 mizuno:水野 komatsu:小松 shimada:島田/嶋田 koyama:小山 yamanaka:山中 takano:高野 nishida:西田
yamauchi:山内 nishikawa:西川 igarashi:五十嵐 kitamura:北村 yasuda:安田 nakata:中田 kawaguchi:川口 hirata:平田 kawasaki:川崎 honda:本田/本多 kuboda:窪田
yoshikawa:吉川 iida:飯田 nakanishi:中西 tsuji:辻本 seki:関口 okumura:奥村 kawamura:川村/河村 oshima:大島 oishi:大石 matsuoka:松岡 hattori:服部
fukushima:福島 yajima:矢島 akiyama:秋山 okazaki:岡崎 tsuchiya:土屋/土谷 higuchi:樋口 ozawa:小沢/小澤 kataoka:片岡 shimamura:島村 mochizuki:望月 yoshimura:吉村
iwata:岩田 kawakami:川上 nagai:永井/長井 ohashi:大橋 asano:浅野 nagata:永田/長田 kitagawa:北川 sekine:関根 oda:小田/織田 matsumura:松村 yano:矢野
hirai:平井 yokota:横田 kojima:古島 kawai:河合/川井/河井 okubo:大久保 sugiura:杉浦 ogata:緒方/尾形 hoshino:星野 araki:荒木 ishihara:石原 koizumi:小泉
kishida:岸田 aso:麻生 suga:須賀 ishiba:石破 hatoyama:鳩山 kan:菅野 noda:野田 asahara:麻原 shinoda:篠田 shinohara:篠原 iwamoto:岩本 kurihara:栗原
nishiyama:西山 matsubara:松原 kumagai:熊谷 kawashima:川島/河島 miyata:宮田 mizutani:水谷 uehara:上原 yamane:山根 hirose:広瀬/廣瀬 ogura:小倉 takayama:高山
minami:南田 hirayama:平山 osawa:大沢/大澤 tsukamoto:塚本 oguchi:小口 nakao:中尾 horiguchi:堀口 horiuchi:堀内 otani:大谷 kurokawa:黒川 kuroda:黒田 shirai:白井
ishiguro:石黒 kaneda:金田 amano:天野 uemura:上村/植村 adachi:足立/安達 nakada:仲田 tsuda:津田 fukui:福井 fukumoto:福本 fukuyama:福山 fujimura:藤村 fujioka:藤岡
fujisawa:藤沢/藤澤 fujikawa:藤川 hagiwara:萩原 hayakawa:早川 higashi:東野 hino:日野 honma:本間 hori:堀江 hosokawa:細川 hosoda:細田 ikegami:池上 inagaki:稲垣
inaba:稲葉 inoue:井之上 ishibashi:石橋 ishizuka:石塚 isobe:磯部 iwai:岩井 izumi:和泉 kagawa:香川 kamata:鎌田 kamiya:神谷 kanda:神田 kasahara:笠原 katayama:片山
katsumata:勝又 kawabata:川端 kawada:川田/河田 kawahara:川原/河原 kawamoto:川本/河本 kawano:川野 kimoto:木本 kita:喜多 kitahara:北原 kitano:北野 kobayakawa:小早川 komiya:小宮
komori:小森 konishi:小西 konno:今野/紺野 koike:小池 koyama:児玉 kusano:草野 kuwabara:桑原 machida:町田 maekawa:前川 makino:牧野 matsukawa:松川 matsushita:松下 matsunaga:松永
matsuura:松浦 matsuyama:松山 matsuzaki:松崎 mikami:三上 misawa:三沢 mitani:三谷 mitsui:三井 miyagawa:宮川 miyake:三宅 miyashita:宮下 miyazawa:宮沢/宮澤 morikawa:森川 morimoto:森本
moriyama:森山 moriya:守屋 motoyama:本山 mukai:向井 murai:村井 muramatsu:村松 murayama:村山 muto:武藤 nagano:長野/永野 nagashima:長島/長嶋 nagase:長瀬 naito:内藤 nakai:中井
nakamoto:中本 nakashima:仲島 nakatani:中谷 nakazawa:中沢/中澤 narita:成田 nemoto:根本 niimi:新美 nishi:西野 nishimoto:西本 nishio:西尾 nishioka:西岡 nishizawa:西沢 numata:沼田
obata:小畑 ochiai:落合 ogasawara:小笠原 ogino:荻野 ohara:小原/大原 ohno:大埜 oikawa:及川 okano:岡野 okawa:大川 okuda:奥田 okuyama:奥山 omori:大森 omura:大村 onodera:小野寺 onuma:大沼
osaka:逢坂 otake:大竹 ouchi:大内 oyama:大山 ozaki:尾崎 sakaguchi:坂口 sakata:坂田/酒田 sakuma:佐久間 sanada:真田 sasagawa:笹川 sasaki:笹木 sato:里藤 sawada:沢田/澤田 sawai:沢井
senda:千田 shibuya:渋谷/澁谷 shimoda:下田 shimura:志村 shindo:進藤/新藤 shiraishi:白石 shiota:塩田 sonoda:園田 sone:曽根 sugita:杉田 suda:須田 sudo:須藤 sueyoshi:末吉 tabata:田畑
taguchi:田口 tahara:田原 tajima:田島 takai:高井 takahata:高畑 takamatsu:高松 takase:高瀬 takemoto:竹本 takenaka:竹中 takeshita:竹下 taki:滝川 takizawa:滝沢/滝澤 tamaki:玉城/玉木 tamai:玉井
tani:谷川 tashiro:田代 terada:寺田 terashima:寺島 tezuka:手塚 togashi:富樫 tokuda:徳田 tokugawa:徳川 tominaga:富永 tomita:富田/冨田 toyoda:豊田 toyota:豊多 tsukada:塚田 tsuchida:土田
tsutsui:筒井 tsutsumi:堤下 uchiyama:内山 umeda:梅田 umehara:梅原 umezawa:梅沢 usui:臼井 wakabayashi:若林 yabe:矢部 yagi:八木 yamagata:山形/山県 yamagishi:山岸 yamakawa:山川 yamamura:山村
yamaoka:山岡 yamazoe:山添 yanagi:柳原 yanagisawa:柳沢/柳澤 yanagida:柳田 yasui:安井 yazawa:矢沢 yoda:依田 yokoi:横井 yokota:横多 yonekura:米倉 yoneda:米田 yoshino:吉野 yoshioka:吉岡
yoshizawa:吉沢/吉澤 yuasa:湯浅 kuramoto:倉本 kurata:倉田 kuroki:黒木 kurosawa:黒沢/黒澤 shigemitsu:重光 shigeta:重田 tsukuda:佃田 tojo:東条/東條 higashiyama:東山 konoe:近衛 ashida:芦田
`);

const GIVEN_NAMES = table(`
taro:太郎 ichiro:一郎/一朗 jiro:次郎/二郎 saburo:三郎 shiro:四郎/史郎 goro:五郎 junichiro:純一郎/淳一郎 kotaro:孝太郎/幸太郎/光太郎 kentaro:健太郎 ryutaro:龍太郎/竜太郎
kenichi:健一/賢一/建市/憲一/謙一/研一 kenji:健二/健次/賢治/賢二/健司/憲二 koichi:浩一/光一/幸一/公一/孝一/宏一 koji:浩二/浩司/幸二/孝二/康二/光司 shinichi:真一/慎一/伸一/信一/晋一/新一/進一
shinji:真二/慎二/伸二/信二/真司/慎司 shinzo:晋三 junichi:純一/淳一/順一 eiichi:栄一/英一 eiji:英二/栄二/英治/英司 seiichi:誠一/清一/精一 seiji:誠二/清二/誠司/清治 yuichi:雄一/裕一/祐一/勇一
yuji:雄二/裕二/祐二/勇二/雄司 ryuichi:隆一/竜一/龍一 ryuji:隆二/竜二/龍二 shoichi:正一/昭一/省一 shoji:昭二/正二/省二 keiichi:圭一/恵一/敬一/慶一/啓一 keiji:圭二/恵二/敬二/啓二 yoichi:洋一/陽一
yoji:洋二/洋司 tetsuya:哲也/徹也 tatsuya:達也/竜也/龍也 takuya:拓也/卓也 kazuya:和也/一也 naoya:直也 shinya:真也/慎也/伸也 yuya:裕也/祐也 masaya:雅也 hiroya:弘也 makoto:誠/真/信 akira:明/昭/晃/彰/亮
shigeru:茂/繁/滋 takashi:隆/孝/貴/崇/敬/隆志/孝志/高志 hiroshi:博/浩/宏/弘/寛/洋/裕/博史/浩史/博司 kiyoshi:清/潔 minoru:実/稔 susumu:進 manabu:学 tadashi:正/忠 osamu:修/治/理 masaru:勝/優 yutaka:豊/裕
takeshi:武/毅/健/猛/剛志/武志 tsuyoshi:剛/強 ken:健/賢/謙 satoshi:智/聡/哲/敏/悟/智史 kaoru:薫 isamu:勇 noboru:昇/登 mamoru:守/護 wataru:渡/亘 hajime:一/肇/元 jun:純/淳/潤/順 ryo:涼/遼/諒 sho:翔/祥 toru:徹/透/亨
daisuke:大輔/大介 kosuke:康介/浩介/公介 keisuke:圭介/啓介/敬介/恵介 shunsuke:俊介/俊輔 yusuke:祐介/雄介/裕介/勇輔 shinsuke:晋介/真介/慎介 ryosuke:亮介/良介/涼介 sosuke:宗介/壮介/聡介 kenta:健太 shota:翔太/正太
yuta:雄太/裕太/勇太 kota:康太/浩太/幸太 naoki:直樹/直己/尚樹 hideki:秀樹/英樹/秀喜/英機 hiroki:弘樹/裕樹/浩樹/宏樹/大樹 kazuki:一樹/和樹/和希 masaki:正樹/雅樹/正輝 toshiki:俊樹 yuki:勇樹/裕貴/優希/由紀 tomoki:智樹 daiki:大貴/大輝
fumio:文雄/文夫/文男 yoshihide:義偉/義英/良英 masahiko:雅彦/正彦/昌彦 kazuhiko:和彦/一彦 kunihiko:邦彦/国彦 akihiko:明彦/昭彦/秋彦 haruhiko:春彦/晴彦 toshihiko:俊彦/敏彦/利彦 yasuhiko:康彦/泰彦/保彦 nobuhiko:信彦/伸彦
tomohiko:智彦/知彦 katsuhiko:克彦/勝彦 hidehiko:秀彦/英彦 yoshihiko:良彦/義彦/嘉彦/佳彦 tatsuhiko:達彦/辰彦 masahiro:正弘/雅弘/昌弘/正博/雅博/正宏/雅裕 kazuhiro:和弘/和博/一弘/和宏/和浩/一博 nobuhiro:信弘/信博/伸宏
yasuhiro:康弘/泰弘/康博/靖弘 toshihiro:俊弘/敏弘/俊博/利博 yoshihiro:義弘/良弘/義博/佳弘/嘉浩 akihiro:明弘/明宏/昭博/章弘/彰弘 takahiro:隆弘/孝弘/貴弘/高広/隆博/孝浩 tomohiro:智弘/智宏/友宏/知宏 hidetoshi:秀俊/英俊
masatoshi:正俊/雅俊/正利/昌利 kazutoshi:和俊/和利/一俊 yasutoshi:康俊/泰利 masayuki:正之/雅之/正幸/雅幸/昌之 hiroyuki:弘之/博之/浩之/宏之/裕之/弘幸/博幸/浩幸 nobuyuki:信之/伸之/信行/伸行/信幸 takayuki:隆之/孝之/隆行/孝行/貴之/孝幸
yoshiyuki:義之/良之/義行/良行/善之 kazuyuki:和之/一之/和幸/和行 toshiyuki:俊之/敏之/俊幸/敏行/利之 tomoyuki:智之/友之/知之/智幸 tetsuyuki:哲之 akio:明夫/昭夫/明男/昭雄/章夫/秋男 kazuo:和夫/一夫/和男/一男/一雄 masao:正夫/正男/正雄/昌夫/雅夫
yoshio:義雄/良雄/義夫/良夫/芳男 toshio:敏夫/俊夫/利夫/敏男/俊雄 hideo:秀夫/英夫/秀雄/英雄 haruo:春夫/春雄/晴夫 mitsuo:光雄/光男/光夫/三男 michio:道夫/道雄/通夫 norio:典夫/則夫/紀夫/憲夫 teruo:照夫/輝夫/照男/輝雄 yukio:幸夫/幸雄/幸男/由紀夫 takeo:武夫/武雄
shigeo:重雄/茂雄/重夫 kunio:邦夫/邦男/国男 yasuo:康夫/泰夫/保夫/康雄 tadao:忠夫/忠雄/忠男 isao:功/勲 nobuo:信夫/信雄/伸夫 ikuo:郁夫/育夫 katsuo:勝男/克夫 sumio:澄夫 hiroo:広男 junzo:淳三/順三 kenzo:健三/賢三 shozo:昭三/省三/正三 koki:弘毅/光輝/幸輝
masanori:正則/正典/雅則 yasunori:康則/泰典 katsunori:克典/勝則 yoshinori:義則/良典/義典 hidenori:秀則 tomonori:智則 shigenori:茂徳 masaaki:正明/雅明/昌明 hiroaki:弘明/博明/浩明/宏明/裕明 yoshiaki:義明/良明/義昭/芳明 toshiaki:俊明/敏明/利明/敏昭
takaaki:隆明/孝明/高明 komei:孔明 yoshiro:義郎/芳郎/良郎 hiroko:弘子/博子/浩子/裕子/寛子 keiko:恵子/圭子/敬子/啓子/慶子/桂子 yoko:洋子/陽子/葉子 kyoko:京子/恭子/今日子 yuko:優子/裕子/祐子/夕子 kazuko:和子/一子 sachiko:幸子/祥子/佐知子 michiko:美智子/道子
yumiko:由美子/裕美子/弓子 kumiko:久美子 tomoko:智子/友子/朋子/知子 naoko:直子/尚子/奈緒子 noriko:典子/紀子/則子/法子 junko:純子/順子/淳子 akiko:明子/昭子/晶子/秋子/亜希子 yoshiko:良子/芳子/義子/佳子/好子 masako:雅子/正子/昌子 reiko:玲子/礼子/麗子
ryoko:涼子/良子/亮子 mariko:真理子/麻里子/万里子/鞠子 eriko:絵里子/恵理子 yuriko:百合子/由利子 hisako:久子/寿子 fumiko:文子/史子/富美子 toshiko:敏子/俊子/利子 takako:孝子/貴子/隆子/敬子 setsuko:節子 hanako:花子 haruko:春子/晴子 emiko:恵美子/笑子 sayuri:小百合
naomi:直美/尚美 akemi:明美/朱美 hiromi:裕美/浩美/博美/弘美/宏美 mayumi:真由美/麻由美 megumi:恵/恵美/愛 kazumi:和美/一美 misaki:美咲 ai:愛 aya:彩/綾 mai:舞 miho:美穂 maki:真紀/麻紀 rie:理恵/梨絵 chie:千恵/智恵 yukari:由香里/紫 kaori:香織/佳織/香 shiori:栞/詩織
fusako:房子 shoko:彰晃/翔子/祥子/昌子/尚子 sanae:早苗 sakura:桜 rei:玲/礼 yoshitaka:義孝/義隆/良孝 masataka:正孝/正隆/雅孝 hirotaka:弘孝/博孝/浩孝 shinjiro:進次郎/新次郎/慎二郎 kenjiro:健次郎/賢次郎 yujiro:裕次郎/雄次郎 kojiro:小次郎/幸次郎 eijiro:英次郎/栄次郎 kenichiro:健一郎/賢一郎/謙一郎 shinichiro:真一郎/慎一郎/晋一郎/信一郎
keiichiro:啓一郎/圭一郎/恵一郎 yuichiro:雄一郎/祐一郎/裕一郎 seiichiro:誠一郎/清一郎 soichiro:宗一郎/総一郎 koichiro:浩一郎/幸一郎/光一郎 ryuichiro:龍一郎/隆一郎 eiichiro:栄一郎/英一郎 shoichiro:正一郎/章一郎
shintaro:慎太郎/晋太郎/真太郎 ryotaro:遼太郎/良太郎 rintaro:林太郎/倫太郎 shotaro:翔太郎/正太郎 keitaro:慶太郎/敬太郎 yutaro:雄太郎/裕太郎 sotaro:宗太郎/壮太郎 kakuei:角栄 nobutaka:信孝 kiyotaka:清隆 hidetaka:秀孝
`);

/** Given names of four letters and more, which two spellings of one are not. */
export const JAPANESE_GIVEN_NAMES: ReadonlySet<string> = new Set(
  [...GIVEN_NAMES.values()].filter((reading) => reading.length >= 4),
);

/** How a character is mostly read within a given name. */
const CHARACTERS = table(`
ichi:一/市 ji:二/次/治/司/児/路 zo:三/蔵/造 shi:四/志/史/士 go:五/吾 ro:郎/朗/路 ta:太/多/汰 o:男/雄/夫/生/央/緒 ko:子/光/功/孝/公 mi:美/実/未/海/見/巳 ya:也/哉/弥/矢 ki:樹/希/紀/己/毅/輝/基 hiko:彦 yuki:之/幸/行/雪 suke:介/輔/助/佑 hei:平/兵
kichi:吉 to:人/斗/都/登 hisa:久/寿/尚 kazu:和/数 masa:正/昌/雅/政/将/匡 yoshi:義/良/芳/好/善/嘉/佳/喜/吉 aki:明/昭/秋/晃/彰/章/亜 hiro:弘/広/博/浩/裕/宏/寛/大 hide:秀/英 taka:隆/高/敬/貴/崇/孝/尭 nobu:信/伸/延 shin:真/晋/慎/新/進/心 ken:健/賢/憲/謙/研/建/剣
jun:純/淳/順/潤/準 toshi:俊/敏/利/年 shun:駿/瞬/旬 fumi:文/郁 nao:直/尚 tomo:智/友/知/朋 tetsu:哲/徹/鉄 tatsu:達/辰/竜 ryu:龍/隆/流 yasu:康/泰/保/靖/安/恭 katsu:勝/克 shige:重/茂/繁/滋 mitsu:光/充/満/三 kei:恵/圭/慶/啓/敬/景/桂 yu:由/勇/悠/優/祐/佑/有
dai:大 yo:洋/陽/代/世/容 sei:誠/成/星/聖 kiyo:清 haru:春/晴/遥/治 natsu:夏 nori:典/則/徳/法/紀/規 moto:元/基/本 mune:宗 kuni:国/邦 sada:定/貞 michi:道/通/理 tada:忠/唯 teru:照/輝/光 chi:千/知 e:恵/江/枝/絵/衛 ka:香/佳/加/花/華/夏 na:奈/菜/那/名 ri:里/理/梨/莉/利
sa:沙/紗/早/佐/咲 ma:麻/真/万/馬 a:亜/阿 ori:織 sho:翔/祥/昇/正/尚/将 ryo:良/亮/涼/遼 so:宗/壮/聡/蒼/奏 ga:賀/雅 ho:穂/保/歩 hana:花 kyo:京/恭/今 rei:玲/礼/麗 mo:茂/百 ne:音/根 nu:奴 ha:葉/羽 hi:日/陽 ku:久/空 tsu:津 wa:和/輪 tsugu:嗣/継 mori:守/盛 kaku:角 ei:栄/永/瑛 matsu:松 take:竹/武/岳 ume:梅 momo:桃 sora:空 riki:力 jin:仁 gaku:学 taku:拓/卓/琢 itsu:逸 iwa:岩 gin:銀 kin:金 tora:虎/寅 tsuru:鶴 kame:亀 tsune:常/恒/経 yori:頼 tomi:富 sumi:澄/純子 asa:朝/麻 tami:民 ai:愛 ayu:歩 kan:寛/貫 en:円 ho:帆
haya:隼 ichi:市 shu:周/修/秀 chu:忠 ju:寿 so:惣 hatsu:初 uki:浮 ran:蘭 rin:林/凛 ren:蓮 mon:門 bun:文 ten:天 raku:楽 haku:博 riku:陸 kai:海 an:安 min:民
`);

const isKanji = (text: string): boolean => /^[\u3005\u4e00-\u9fff\uf900-\ufaff]+$/.test(text);

/** A given name as it is read, undefined where a character has no reading here. */
export const readJapaneseGiven = (given: string): string | undefined => {
  const whole = GIVEN_NAMES.get(given);
  if (whole !== undefined) return whole;
  const chars = [...given];
  let reading = '';
  for (let i = 0; i < chars.length; ) {
    const pair = GIVEN_NAMES.get(`${chars[i]}${chars[i + 1]}`);
    const one = pair ?? CHARACTERS.get(chars[i]!);
    if (one === undefined) return undefined;
    reading += one;
    i += pair === undefined ? 1 : 2;
  }
  return reading;
};

export const readJapaneseFamily = (family: string): string | undefined => FAMILY_NAMES.get(family);

export interface JapaneseName {
  readonly family: string;
  /** Undefined where a character has no reading here. */
  readonly given: string | undefined;
  /** The given name in characters. */
  readonly unread: string;
}

/** A name in characters without a space, as family and given name; undefined for what does not begin with a Japanese family name. */
export const readJapanese = (name: string): JapaneseName | undefined => {
  const chars = [...name];
  if (chars.length < 3 || chars.length > 6 || !isKanji(name)) return undefined;
  for (let n = Math.min(3, chars.length - 1); n >= 2; n--) {
    const family = FAMILY_NAMES.get(chars.slice(0, n).join(''));
    if (family === undefined) continue;
    const unread = chars.slice(n).join('');
    return { family, given: readJapaneseGiven(unread), unread };
  }
  return undefined;
};
