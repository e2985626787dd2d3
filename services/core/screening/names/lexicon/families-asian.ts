/**
 * Family names of Japan and of the Arabic and Persian world, folded and without their article, and some more of Europe and Indonesia: a
 * line is one name in the spellings that differ by more than how one sound is written. Compiled by hand from general knowledge.
 */

const JAPANESE = `
abe|adachi|aida|akagi|akamatsu|akiyama|amano|ando|aoki|aoyama|arai|arakawa|araki|asada|asai|asakawa|asano|baba|ban|chiba|dan|doi|ebihara
endo|enomoto|etou|fujii|fujimori|fujimoto|fujioka|fujisawa|fujita|fujiwara|fukuda|fukuhara|fukui|fukumoto|fukunaga|fukushima|furukawa
furuta|furuya|fuse|goto|hamada|hamaguchi|hamamoto|hanada|hara|harada|haraguchi|hase|hasegawa|hashimoto|hata|hatakeyama|hattori|hayakawa
hayashi|hayashibara|hayashida|hida|higa|higashi|higuchi|hino|hirai|hirano|hirata|hirayama|hiroda|hirose|hirota|hisada|honda|honjo|honma
hori|horie|horiguchi|horikawa|horita|horiuchi|hoshi|hoshino|hosoda|hosokawa|ibe|ichikawa|ida|iida|iijima|ijima|ikeda|ikegami|ikeuchi
imai|imaizumi|imamura|inaba|inada|inagaki|ino|inoue inouye|irie|ishibashi|ishida|ishige|ishihara|ishii|ishikawa|ishimoto|ishiwata
ishiyama|ishizaka|ishizuka|isobe|isono|itagaki|itakura|itano|ito|iwai|iwamoto|iwano|iwasa|iwasaki|iwase|iwashita|iwata|izumi|kaji|kajita
kajiwara|kakuta|kamata|kamei|kamiya|kanai|kanazawa|kanda|kaneda|kaneko|kanno|kano|kasahara|kasai|katagiri|kataoka|katayama|kato
katsumata|katsura|kawabata|kawada|kawaguchi|kawahara|kawai|kawakami|kawamata|kawamoto|kawamura|kawano|kawasaki|kawashima|kawata|kazama
kida|kikuchi|kikuta|kimoto|kimura|kinoshita|kishi|kishida|kishimoto|kitada|kitagawa|kitahara|kitajima|kitamura|kitano|kobayakawa
kobayashi|kodama|koga|koike|koizumi|kojima|komatsu|komiya|komori|kondo|konishi|konno|kono|koyama|kubo|kubota|kudo|kuno|kuraoka|kurata
kurihara|kurita|kuroda|kurokawa|kuroki|kurosawa|kusaka|kusano|kuwabara|kuwahara|kuwata|machida|maeda|maekawa|maki|makino|makita|maruo
maruta|maruyama|masaki|masuda|masui|matsubara|matsuda|matsui|matsukawa|matsumoto|matsumura|matsunaga|matsuno|matsuo|matsuoka|matsushima
matsushita|matsuura|matsuzaki|mihara|mikami|miki|minami|mishima|mita|mitani|mitsui|miura|miyagawa|miyagi|miyahara|miyake|miyamoto
miyashita|miyata|miyauchi|miyazaki|miyazawa|mizoguchi|mizuno|mizutani|mochida|mochizuki|mori|morikawa|morimoto|morino|morioka|morishita
morita|moriyama|motoki|mukai|munakata|murai|murakami|muramatsu|muraoka|murase|murata|murayama|muto|nagai|nagano|nagao|nagaoka|nagasaki
nagasawa|nagase|nagashima|nagata|nagatomo|naito|naka|nakada|nakagawa|nakahara|nakai|nakajima|nakamoto|nakamura|nakanishi|nakano|nakao
nakashima|nakata|nakatani|nakayama|nakazawa|nara|narita|negishi|nemoto|ninomiya|nishi|nishida|nishihara|nishikawa|nishimoto|nishimura
nishino|nishioka|nishiyama|nishizawa|nitta|noda|nogami|noguchi|nomoto|nomura|nonaka|nozaki|nozawa|numata|oba|obata|ochiai|oda|ogasawara
ogata|ogawa|ogino|oguchi|oguri|ohara|ohashi|oikawa|oishi|oizumi|ojima|oka|okabe|okada|okamoto|okamura|okano|okawa|okazaki|okubo|okuda
okumura|okuno|okuyama|omori|omura|onishi|ono|onoda|osada|osaki|osawa|oshima|ota|otake|otani|otsuka|ouchi|oyama|ozaki|ozawa|rikitake
saeki|saigo|saijo|saiki|saito|sakaguchi|sakai|sakakibara|sakamoto|sakata|sakuma|sakuraba|sakurai|sano|sasagawa|sasaki|sasano|satake|sato
sawa|sawada|sawai|sawamura|seki|sekiguchi|sekine|sekiya|seto|shibata|shibuya|shiga|shima|shimada|shimamura|shimazaki|shimizu|shimoda
shimura|shinoda|shinohara|shiono|shiota|shirai|shiraishi|shirakawa|sonoda|suda|sudo|suenaga|suga|sugahara|sugai|sugawara|sugihara
sugimoto|sugimura|sugita|sugiura|sugiyama|sumida|suzuki|tabata|tachibana|tada|taguchi|tahara|tajima|takada|takagi|takahara|takahashi
takai|takami|takamura|takano|takao|takase|takashima|takayama|takebe|takeda|takei|takemoto|takemura|takenaka|takeshita|takeuchi|takigawa
takizawa|tamada|tamaki|tamura|tanabe|tanaka|tani|taniguchi|tanikawa|tanimoto|tano|tashiro|tateno|terada|terao|terashima|terauchi|toda
togashi|tojo|tokuda|tokunaga|tominaga|tomita|torii|toyama|toyoda|toyota|tsuchida|tsuchiya|tsuda|tsuji|tsukada|tsukamoto|tsunoda|tsuruta
tsutsumi|uchida|uchiyama|ueda|uehara|ueki|uematsu|uemura|ueno|ujiie|umeda|umehara|umemoto|umezawa|uno|urata|usui|wada|wakabayashi|watabe
watanabe|yabe|yagi|yajima|yamada|yamagata|yamaguchi|yamaji|yamakawa|yamamoto|yamamura|yamanaka|yamane|yamano|yamaoka|yamasaki yamazaki
yamashita|yamauchi|yano|yasuda|yasui|yazawa|yokoi|yokota|yokoyama|yoneda|yonezawa|yoshida|yoshihara|yoshikawa|yoshimoto|yoshimura
yoshino|yoshioka|yoshizawa|yuasa
`;

const ARABIC_AND_PERSIAN = `
abbasi|abbasov|abdi|abdo|abedi|abedini|adwan|afshar|afshari|agha|aghaei|ahadi|ahmadi|ahmadzadeh|ahmadzai|ajami|akbari|akhtari|akkad
alami|alavi|alizadeh|amari|amini|aminian|amiri|amirian|ammari|anbari|ansari|aqeel|arabi|araghchi|araghi|arefi|ariri|asadi|asgari|ashkar
ashouri|askari|aslani|assad|assaf|atassi|atrash|attar|attari|awad|awadi|awlaki|azimi|azizi|azizian|azzam|azzawi|badawi|baghdadi|bagheri
bahrami|bakhtiari|bakr|bakri|banna|baradar|barakat|barazi|barghouti|barzani|basri|bayati|bazzi|behbahani|behzadi|bishara|bitar
boroujerdi|bustani|chalabi|chamoun|chehab|dabbagh|dabbas|dahlan|dajani|darwish|davari|davoudi|dawoodi|daye|delawari|dibo|dosari|dulaimi
durrani|ebadi|ebrahimi|edris|eskandari|esmaili|faghihi|fahad|fahmi|fakhouri|falahi|farahani|farahi|faraj|faris|farouqi|fatemi|fattahi
fayyad|fazeli|firouzi|gailani|ganji|ghafari|ghalibaf|ghamdi|ghanem|ghani|ghannam|gharib|ghasemi|ghazali|ghaznavi|ghosn|golzar|habibi
haddad|haddadi|haddadin|hadi|hadian|hadid|haidari|hajjaj|hajjar|hakimi|halabi|hallaj|hamadani|hamdan|hamdani|hamidi|hammadi|hammoud
hamza|hanafi|hanif|haqqani|harbi|hariri|harithi|hashemi hashimi|hassani|hatami|hatemi|hawrani|hazrati|hekmat|hekmatyar|heydari|hijazi
hilal|hosseini|houthi|howeidi|humaidi|ibrahimi|idrissi|imami|iskandar|issa|izadi|jabbour|jaber|jaberi|jabiri|jafari|jahani|jalali|jalili
jamali|jamil|jannati|jarrah|javadi|javid|jazairi|jubeir|jubouri|juma|jumaili|kabbani|kabir|kadhimi|kadivar|kalbi|kamali|kamel|kanaan
kandil|karami|karimi|karimian|karroubi|karzai|kashani|kassab|kassar|kassir|katib|kazemi|khaddam|khadduri|khalaf|khalifa|khalil|khalili
khamenei|khan|kharrazi|khashoggi|khatami|khatib|khatibi|khayat|khazali|khaznadar|khoei|khoja|khomeini|khorasani|khosravi|khoury|kilani
kubaisi|kurdi|lahham|lahoud|larijani|latif|latifi|lotfi|maatouk|madani|maghribi|mahdavi|mahdi|mahfouz|mahmoudi|majidi|makdisi|makhlouf
makki|maleki|maliki|malki|mansour|mansouri|maqdisi|marashi|mardini|marzouqi|mashal|masoudi|masri|matar|matin|mazari|mazloum|mazrouei
mehdizadeh|mesbahi|mirza|mirzaei|moallem|moghaddam|mohammadi|mohammadzadeh|mohseni|moradi|mortazavi|mostafavi|mottaki|mousavi|mubarak
mufti|muhajir|mukhtar|muqrin|murad|muradi|musavi|mutairi|muttawakil|nabulsi|naderi|nadiri|nahyan|najafi|najjar|namazi|naqvi|naseri
nashashibi|nasr|nasrallah|nassar|nassif|nategh|nazari|nejad|nemati|niazi|nikpour|nimr|noori|noorzai|norouzi|nouri|obeidi|omari|omidi
otaibi|othmani|pahlavi|popal|popalzai|qabbani|qaderi|qahtani|qalibaf|qanuni|qarni|qasemi|qasim|qassab|qassem|qatani|qazwini|qudsi
qureshi|rabbani|rabiei|radi|rafsanjani|rahbar|rahimi|rahimian|rahmani|rahmanian|rahmati|rajabi|rajavi|ramadan|ramezani|rashid|rashidi
rasouli|rawi|razavi|rezaei rezai|riahi|rifai|rostami|rouhani|rubaie|sabbagh|saberi|sabri|sadat|sadeghi|sadr|safadi|safavi|saffar|saghafi
sahaf|said|saidi|sajadi|salahi|salamanian|salamati|salameh|salami|salari|salehi|salimi|salman|samadi|samarrai|samawi|sanati|saqqaf
sarraf|sattari|saud|sayegh|sayyaf|shaaban|shabani|shabib|shadid|shaer|shafi|shafiei|shahbazi|shahidi|shahin|shahristani|shahroudi
shakeri|shalabi|shamkhani|shammari|shams|shamsi|sharafi|sharbatly|sharif|sharifi|sharifian|sharon|shawa|shawish|shehadeh|shehri|sherzai
shirazi|shoukri|sistani|sobhani|soleimani|sultani|suri|suwaidi|tabari|tabatabaei|tabrizi|taheri|tajik|takriti|talabani|taleb|talebani
talebi|taleghani|tamimi|tantawi|taraki|tarawneh|tavakoli|tayeb|tehrani|thani|tikriti|tlass|tootoonchi|touran|turabi|turki|ubaidi|umari
usmani|vahidi|vaziri|wahhab|wahidi|wakil|wardak|wazir|waziri|yacoub|yamani|yassin|yavari|yazdani|yazdi|yousefi|youssef|zabihi|zadeh
zahedi|zaher|zahir|zahrani|zaidan|zaidi|zakani|zamani|zand|zandi|zarei|zarif|zarqawi|zawahiri|zayani|zayat|zebari|ziadeh|zoghbi|zubaidi
zuhairi
`;

const MORE = `
anderson|andersson|andrews|atmaja|bosch|budiarto|budiman|budiono|darmawan|dickinson|dickson|edwardson|felton|gibbons|gibbs|gibson
gunawan|halim|handoko|harrison|hartanto|haryanto|haryono|henderson|hendrickson|hermawan|hidayat|hilton|hudson|hutson|jackson|jacobson
johannsson|johansson|kartawijaya|kotlov|kurniawan|kusnadi|kusuma|kusumo|lesmana|matthews|matthewson|melton|milton|mulyadi|mulyono
nasution|nugraha|nugroho|paterson|patterson|permadi|peterson|petterson|pettersson|pranata|prasetya|prasetyo|pratama|prescott|preston
purnama|purnomo|purwanto|rahardjo|raharjo|richardson|robertson|robinson|robson|santosa|santoso|saputra|saputro|selden|setiadi|setiawan
setiono|sheldon|shelton|simmons|simpson|siregar|skelton|soedarmo|stephenson|stevenson|sudarsono|suharto|suhartono|sukarno|sukarnoputri
sumarno|sunaryo|supriyadi|supriyanto|surya|suryadi|suryanto|susilo|sutanto|sutrisno|suwandi|suwarno|tanuwijaya|thompson|thomson|utama
utomo|wahyudi|walton|watson|weldon|weston|wibowo|widjaja|widodo|wilkins|wilkinson|williamson|wilton|winata|winston|winton|wirawan
yudhoyono|yulianto|yuwono
`;

export const ASIAN_FAMILY_NAMES = [JAPANESE, ARABIC_AND_PERSIAN, MORE].map((names) => names.trim()).join('|');
