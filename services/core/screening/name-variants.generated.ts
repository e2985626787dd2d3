// Written by infra/lexicons/names.ts. Do not edit.
/** Lines of a given name and its other forms. */
export const GIVEN_NAME_VARIANTS = `
aad adriaan
aake aarne aarno arska
aandrea drea
aangelina ani
aarne aarno arska
aaron ron ronald ronny
aartsi arto
ab abbe abiel abner abraham absalom appie bert biel bram eb
abbe ab abigail gail nabbe tabitha
abbey abbie abby abigail gail nabby
abbie abi
abby abbie abi abigail gail nabby
abdol aboli
abdoli abdol aboli
abdollah abdol abdoli
abdolreza abdol abdoli aboli
abe ab abram eb
abel ab abe eb ebbe
abertina alberta elbert
abiah ab abijah biah bige
abigail ab abbie abi tabitha
abijah ab biah bige
abimbola bimbo
abisola bisi bisola
abner abbe
aboli abdol abdoli abdollah
abosede bose bosede
abraham abe abram avi avraham bram
absalom abbe
aca aco aleks aleksa
acho angel
acia gracia gracie reba ruby
acika aleks aleksandra aleksic sandra saska
acuille quil quille
ad adam ade adelbert ado adolf adoph albert delbert dolph ede elbert olph rolf rollo rudolph rudolphus
ada adela adelaide adina delia dell edith
adaline ada adela adelaide adele adeliza delia dell edith
adam adas ede
adas ada
adde ada adaline adam adela adelaide adele adelia adeline adeliza adelphia agatha agnes aline delia dell edith elizabeth heide lena liza phille
addie adelaide
ade ad adam albert ede elbert
adela adelaide
adelbert ade al albert bird elbert
adele adela adelaide adeliza adelphia dell
adelia adaline adela adelaide adele adeliza dell elizabeth heide liza
adeline adaline adela adelaide adele adelia adeliza adelphia dell elizabeth heide liza phille
adeliza adela adelaide
adina adela
ado dolph
adolf ado adoph dolf dolph
adolphus ad ado adolf adoph dolph olph rolf rollo rudolph rudolphus
adoph ado dolph
adrian adi
adriana dri drica
afa afaq afat arifa
afat afaq
ag adde agatha agge agnes
aga agahel asaph
agahel asaph
agatha agnes
agge adde agatha agnes ann auge august augusta gus guse gusse inez nance nessa nesse tina
aggie agnes nes nesey
agnes aggie ann nancy
agniesia aga agnieszka agunia agusia jagusia
agnieszka aga agunia agusia
agunia aga
agusia aga agunia
akin akinwande wande
al ala alastair alderick alec alex bert bertie ec sande sander sasha
ala alastair
alaina elaina elaine eleanor laine
alan al alanson allan allen lanson len lonson
alanson al lanson lonson
alasdair alasdairean
alasdran alasdair alasdairean
albert ab al appie bert berti bertie berto
albertine abertina alberta elbert
alberto al albert francesco vincenzo
ale alecu alex alexandru alice alicia alisha alison ele elicia elisha else sandu
alec al alex alexander ec lex sande sander sandy
alek aleks aleksander oleczek olek oleniek olus
aleks aco aleksa aleksander aleksandra sande saska
aleksa aco
aleksandar aca aco aleks aleksa sale sande sasa sasho
aleksandr aleksandra sanka sanya sasha sashechka sashenka sashka shura shurik shurka shurochka
aleksandra aleks sandra sasa sasha shurik
aleksandro alecjo
aleksanteri aleksi
aleksej aleks ales
aleksey alyosha alyoshenka alyoshka lycha
aleksi leksi
aleksic aleks aleksandra saska
aleksica acika aleks aleksandra aleksic aleksinka sandra sasa saska
aleksinka acika aleks aleksandra aleksic sandra saska
alenka helena lenka magdalena maja majda
ales aleks
aleva leve
alex al ala alastair alec alecu alexander alexandra ali cass ec lee lexi sande sander sandra sandu sandy sasha xana xande xaninha xlexandre
alexa alex alexandria lex lexa lexi sandra sandy
alexander al alec alex alexandr ander ec eleck lexi sande sander sandy sasa sasha
alexandra alex alexa alexander alexandria alexia cass lex lexa lexi sande sandra sandy sasha xan xandra
alexandre alex anderxie lex sander sandy
alexandria alex cass lexi sande sandra sandy sasha
alexandru alecu alex sandu
alexia sandra
alf affe al alfie alfred
alfe al alf alfred alfreda fred freda fredde frieda
alfie al alf alfred fred freddy
alfred al alf alfie
alfreda freda fredde
ali alexandra alicia allison
alice ali alicia alisha allison baisse bess besse beth bethia betse bette bitse ele elicia elis elisha elissa elizabeth else lib libbe lidde lise liz lizabeth lizzie
alicia allison elicia
aline ada adaline adela adelaide delia dell edith lena
alisha alicia baisse bess besse beth bethia bette ele elicia elisha elizabeth else lib lidde lise liz lizabeth lizzie
alison ali alice alicia alisha allison ele elicia elisha
alla alex alexandra alexandria cass lexa sande sandra sasha xan
allan al allen len
alle abertina alberta albertine ale alice alicia alisha alison berte elbert ele elicia elisha ellis else lisa lish
allen al len
allie ali alice alicia alison allison
allison allie ally
allu aleksi leksi
ally allie
almena alle mena
almina minne
alojz alogzij lojz
alonzo al alphonzo lonnie
alphinias alphus phineas
alphonzo al
alphus phineas
althea thea
aly ali alice alicia alison allie allison cya
alyonka alyona alyonooshka
alyonooshka alyona
alyoshenka alyosha alyoshka lycha
alyoshka alyosha lycha
alzbeta bety
amaa amandhi
amabel bella hette hitte mabel mehetabel mehetable mehitabel mehitable mitte
amanda armanda mandy
ame amalia amelia emile mel melia melle mildred mille molle parmelia permelia
amelia em emeline emile emme emmer erma lina mel melle mildred parmelia
ami ansku
amirali amir
ana anci ancka anica aninha aninhas anja anka annalisa anneliese annie antsu anuska
anabelle arabella arre bella belle
anacska ancika ani anika anka anna anne annus annuska nusica panna pannika
anastasia ana stace
anastasiya nastasya nastenka nastka nastya nastyona nastyushka
anastazie any staza
anatoly tolechka tolik
ance ander andre anse ansel anselm sonne
anci anacska ancika ani anica anika anka anna anne annus annuska anuska nusica panna pannika
ancika ani anika anka anna annus annuska nusica panna
ancka anica anja anka
anda fernanda
ande al alec alex alexander ance ander anderson andre andrea andrew andria drew ec eleck sande sasha sonne
andelija anda andelka
andelka anda
ander alex alexander andre lex sander sandy sonne
anderson ance ander andre sonne
anderxie alex lex sander sandy
andi drea
andie andi drea
andranik ando
andre sonne
andrea andi andie andre andrejka andria andy anto antonio drea giu
andreas anton
andreea deea
andrejka andy
andrew andy
andrey andron andryukha andryusha dron dyukha dyusha
andrija andreandrijica andro
andro andreandrijica
andron andryukha dyukha
andryusha andron andryukha dron dyukha
andrzej jedrek jedrus
andrzejek andrzej jedrek jedrulek jedrus
andu anders
andzia ania anka anna anulka anuska
anechka anna annushka anya anyuta anyutka nyura nyurka nyusha nyuta
aneczka andzia ania anka anna anulka anusia anuska
anette ann anna anne antoinette christina hanna maryanne nan nana nance nanne roseanne susanna
ange jani
angela ange angelika
angelca angela angelika
angelica ange angela angeline lena
angelina ange angela angelica angeline jane lena
angeline ange angela lena
angie angela angelika geli
angus gus
ani anna mima
ania anka anna anuska
anica ana anja
anicas ana aninha aninhas anita
anika ani anka anna annus annuska nusica panna
aninhas aninha
anita ana ancka anica aninha aninhas anja anka
anka ani anica anja anna anuska
anmaj annemarie
ann anna anne annie antonia jo mare marianne maryanna nancy net roxanna roxe susanna
annag anna
annaig anne
annalisa anneliese annie
annamari ami ansku
anndran anndra
anne ancika ani anika anka ann anna annus annuska lou louann louanne louise luanne mare maria marianne mary maryanna nusica panna roseanne susanna
anneliese annie
annelise ana annalisa anneliese annie lisa
annesofie anso
annette anne
anni anna anne
annick annaig anne
annie anna anne jo nancy nini
annis anna anne
annukka anna anne annis
annus ani anka anna panna
annushka anna anya anyuta anyutka nyura nyurka
annuska ani anka anna annus panna
ans anna anne anse
anse anna anne
ansel anse
anselm anse ansel
ansku anna anne annis annukka ansu
ansu anna anne annis annukka
ante andreas antisa anton antun tonci tunja
antek antoni
anthony ant antoine antonio tone tonyt
anto andre antonio giu
antoaneta anton
antoine antoinette tony
antoinette ann anna anne antonia nan nanne net netta nette nettie roseanne susanna toinon tone
anton tono
antoncia antonia tola toska
antonia antoninha net
antonieczka antoncia antonia tola toska
antonieta tieta
antonija toncka
antonillo antonete antonin antonio antonito tono
antonin antonete
antonina antoncia antonia antonieczka tola tosia toska
antonio alfonso andre antoine anton antonete antonin fofo giu salvatore to tone tonico tono
antonito antonete antonin antonio
antos antek antoni antosiek toncio
antosiek antek antoni toncio
antti ana anders andu antsu
antun antisa tonci tunja
anulka ania anka anna anuska
anushiravan anush
anusia andzia ania anka anna anulka anuska
anuska anica anna
anya anna anyuta
anyuta anna
anyutka anna anya anyuta
anzej ange janez jani
aodh aodhan
aodhagan aodh aodhan
aparecida cida cidinha
aphinius alphinias alphus phineas
aphrodite dyce
apo abdullah
apoapo apostol
appoline appe
aquilla acuille quil quille
ara anabelle arabella arre bella belle
arabelle anabelle ara arabella arre bell bella belle isabella mehitabel
aravindha araa
arch arche archelous archibald
arche archelous archibald
archibald archelous archie
archy archibald archie
arde ardeshir
are arielle
areczek arkadiusz
arek areczek arkadiusz
arend aart
ari arska
arifa afaq afat
arik ariel
arju arjuna
arlene arle
armando andy
armena arre mena
arne arnold ronald
arnes aake aarne aarno arska
arnold arnie
arre arabella
arsen arsa arsenije arso
arsenije arsa arso
arska aarno
arso arsa
arthur art arty
artie art arthur arty
arty art
artyom tyomych
arus areczek arek arkadiusz
arzada zadde
asdoli asadollah
asenath assene natte sene
ash ashley
ashy ash ashley
asia joaska
aska asia asif joaska
assene sene
asya anastasiya nastasya nastenka nastka nastya nastyona nastyushka natasha stasya
audrey aud
auge august augusta gus
auguetus august augustine gatebe gatse gus gusse gustus
august auggie auggy augustus gatebe gatse gus gussie gustus
augusta august gus
augustin gus tintin
augustina agge auge august augusta gus guse gusse tina
augustine auggie august gatebe gatse gus gusse gussie gussy gustus
augustus auggie auggy august augustine gus gussie
aurelia aurilla ora orilla rille
ava ivy
avgustin gusti gustin
avraham avi
aya ayaka
aybaniz aydan ayka aynur aysel aytan
aydan ayka aynur aysel
aynur ayka
aysel ayka aynur
aytan aydan ayka aynur aysel
azariah azarich aze riah tiah
azarich tiah
aze azarich riah tiah
azi azita
azubah zubiah
bab barbare
babak babi bobbie
babbe bab barbare barbe bobbe
babs bab babbe barbara barbare barbe bobbe
bahruz beka
bailee bailey
baise alice alisha baisse bess besse beth bethia betse bette bitse elis elissa eliza elizabeth else lib libbe lidde lise liz liza lizabeth lizzie tess
baisse bess besse beth bette elizabeth lib lidde lise lizabeth
balde arch arche archelous archibald baldo
baldo arch arche archelous archibald
bane brana
bar bab babbe babs barb barbara barbare barbe barbere barry bear berre bobbe
bara babora
barb bab babbe babs barbara barbare barbe barbere barby bobbe
barbara bab babbe babs babsi barb barbare barbe barbel barbie barby basiunia bobbe
barbe bab barbare bobbe
barbel babsi
barbere bab babbe babs barbara barbare barbe bobbe
barbie babs barb
barnaby barney
barnard berne
barne barnard barnsbas berne
barnsbas barnard berne
barry bart bartholomew berre
bart bartholomew
barteczek bartek bartosz
bartel bart bartholomew
barth bart bartel bartholomew bat meus
bartholomeus bart
bartholomew bart
bartlomiej barteczek bartek bartus
bartomeu tomeu
bartosz bartek
bartus barteczek bartek bartosz
barty barry bart bartholomew bat
bas bastiaan seb sebastiaan
basia barbara basiunia basiunka
basieczka barbara basia basienka basiulka basiunia basiunka baska
basienka barbara basia basiulka basiunia basiunka
basiulka barbara basia basiunia basiunka
basiunka barbara basiunia
baska barbara basia basienka basiulka basiunia basiunka
basse sebastian
bastiaan seb sebastiaan
bat barry bart bartel bartholomew
baz barry basil
bazaleel basil
bea beti bia trisse trix trixe
bear barry berre
beatrice bea trisse trix trixe
beatrix bea trix
beatriz bea beti bia
bebel belinha
bebeto alberto berto betinho beto
bec becky bekka beks bex rebecca
becas bebel bel belinha isabel
becca bekka
beck becca becke reba rebecca
becke becca rebecca
becky becca bekka beks bex rebecca
becs becse beks bekse rebecca rebekka
becse rebekka
bede beede bidde obed obedience
bedelia adelaide corde delia fidelia
bee bridget
beede obed
behnaz nazi
beileag iseabail
beks becse bekka bekse bex rebecca rebekka
bekse becse rebekka
bel bebel belinha isa
bela bell bill bille liam wile wilhelm will wille william willis
belinda bell belle cisse clair claire clara clarice clarinda clarissa lidde linde lydde lynette lynne mel melinda melle minde philanda philinda
bell anabelle ara arabella arre bella belle isabella izzy liam lynne melinda philinda will wille william willis
bella arabella arre bel ib isa isabella isse izzy mabel mitte nib
belle arabella arre bella ib isse melinda nib
ben benedict benette benjamin benji benne benny jame
benedict benette benne
benedicte benedikte dicte dikte
benedikte dicte dikte
bengt bengan benke
benjamin beni benne benny binyamin jame
benje ben benjamin benne jame
benji benjamin benny
benke bengan
benne benette jame
benny beni benjamin binyamin bon boner
beno benjamin
bep elisa elisabeth eliza elizabeth ellie els elsbeth lies liesbeth liza
beppe gigi luigi
bernadette berrietta
bernard barnard barne barnsbas berne bernie
berry beri
bert abertina ad ade adelbert al albert alberta albertine alberto alle appie berte bertha bertie berto bertram bird birde bob bobbe bobbie bobby bride burt del delbert egbert elbert elbertson gib gil gilbert herb herbert herbie hob hub hubie huey hugh hugo nob nobby norbe norbert rob robbe robbie robby robert roberta robin wilber
berte abertina alberta albertine bobbe elbert robbe roberta
bertha berte
berti bert berto
bertie al albert alberto bert herb herbert herbie hubie hugh
berto alberto betinho beto cesco enzo francesco giovanni matteo roberto teo tito vanni vincenzo
bess besse beth elizabeth lib libby lidde lizabeth
besse beth
bessie bess bet beth betsy bette betty elia elise elizabeth ella elle elsa elsie libby lilibet lily lisbeth liz liza lizbeth lizzie
bet bess beth bette elizabeth
beta be
bete be beta elisabete
bethan beth elisabeth
bethia baisse bess besse beth bette elizabeth else lib lidde lise lizabeth lizzie
beti bia spela
betinho alberto beto
betka alzbeta beti bety spela
beto alberto berto roberto
betse alisha baisse bess besse beth bethia bette bitse elis elissa elizabeth else lib lidde lise liz lizabeth lizzie
betsy bess bet beth bette betty elise elizabeth ella elsa libby lilibet lily lisbeth liz lizbeth lizzie
bette bess besse beth elizabeth lib lidde lise lizabeth
betty bess bessie bet beth betsy bette elisa eliza elizabeth ella libby lily lisbeth liz liza lizbeth lizzie
bev beverly
beverle bev beverly
beverly bev
bex bekka
biah ab
bias tobias
bidde beede bre bridge delia obed obedience
biddy bridey bridget
biel abiel gabriel
bige ab biah
biki bilja biljana
bilha bili
biljana bilja
bill bell bille billy liam wilhelm will wille william willie willis willy
bille bell liam wilhelm will wille william willis
billie bilha bili
bini bine
binyamin beni
bird al albert elbert
birde berte bobbe robbe roberta
bishne bishnu bisnu
bishnu bisnu
bisola bisi
bitse alisha baisse bess besse beth bethia bette elis elizabeth else lib lidde lise liz lizabeth lizzie
blaga blagovesta
blagi blago blaza blazo
blago blazo
blagoje blagi blago blaza blazo
blagovest blago
blanche bea
blaza blago blazo
bo boetius saasy zane zayn zoo
bob bobbe bobbie bobby burt dob hob nob nobby rob robbe robbie robert rupert
boba slobodan
bobbe bab barbare hob
bobbie babi burt nobby robbie roberta
bobby babak babi bobbie burt hob nobby robbie
bobi boris borko
boca bogdan bogi bogoje bogoljub boki bole bosa
bode olubode
bodie brad brady brodie
bodo boba slobodan
bog boga bogda bogdan bogdi
boga bogda bogdan bogdi
bogda bogdi
bogdan bogda bogdi bogi
bogo boca bogdan bogi bogoje bogoljub bogoslav boki bole bosa bozhidar
bogoje bogdan bogi boki
bogoljub bogdan bogi bogoje boki bole bosa
bogomil bogo
bohuglav bob bohumil bohus
bohumil bob bohus
bohus bob
boki bogdan bogi bojan
bola gbola gbolahan
bole bogdan bogi bogoje bojan boki bosa
bon boner
bonita bonne
bonnie benny bon boner
bora borivoje velja
borenka borka borya boryusha
boris borenka borka borya boryusha
borisa bora borivoje
borislav bobi bora borisa borivoje
borko boris
boro bora borisa borislav borivoje velibor velja veljo
borya borka boryusha
boryusha borka
bosa bogdan bogi bogoje boki boska
bose bosede
bosiljka bosa boska
boske bozsi bozsike elisabeth erzsebet erzsi erzsike
bosko boki bole boza
bosse bo
boza boki bole
bozho bogo bozhidar
bozidar boki bole bosko boza
bozo boki bole bosko boza bozidar
bozsi elisabeth erzsebet
bozsike bozsi elisabeth erzsebet
brad bradle
brade brode broderick richard ricke
bradford brad bradle bradley ford
bradley bodie brad brady brayden brodie rayden
brady brad
bram abe abraham
brana branislava branka
brane bane brana
branimir bane brana brane
branislav bane brana brane branimir branko
branka branislava
branko bane brana brane branimir
brano bane brana brane branimir branislav branko
brayden bodie brad brady brodie rayden
bre bridge
bree aubrey
brent brentley brett
brentley brett
brian ian ryan
bride berte bertha bidde bre bridge bridget delia
bridey bridget
bridget bidde bre bridge delia
bridgit adelaide bedelia delia fidelia
brina reene rena sabrina selina serena serilla sybrina
brode broderick ricke
brodie brad brady
bron bronwen
bru bruna
bryan brian
bryant brian bryan rian ryan
buck carl chad charle charles
budimir buda budo
budo buda
bukki bukola
bukky bukki bukola olubukola
bunnie benny bon boner bonnie
burt egbert nobby
byran ron ronny
caca caco cardo carlitos riqui
cadde calle carol carole carolina caroline carolyn carre kare kere lena orolina
cager micajah
cal caleb calvin vin vinne
calista kisse
calle caldonia california calpurnia
calvin vin
cam campbell
cameron cam ron
camille camme
candace cande candy dace
cande dace
car sherre
cardo riqui
care caroline carolyn
caris cara
carl carlos chad charle charles
carlao caca caco carlitos carlos
carli karel
carlinhos caca caco carlao carlitos carlos
carlitos caco
carloncho carlitos carlos
carlos caca caco carlitos
carlotta car char charlotte lette lolle lotta lotte sherre
carly carl carlos
carme carmina
caro care carol caroline carolyn
carol calle care carole caroline carolyn kare kere lena orolina
carole calle
carolina calle carol carole caroline carolyn carre kare kere lena orolina
caroline calle caro carole carolyn carro line
carolyn calle carol carole lyn
carre calle carol carole caroline carolyn happe kare karen karon karonhappuck kere lena orolina
carrie care caro carol caroline carolyn
carrier cara caris carry cat catrin kara karina stacy
carro caro
carry cara caris cat catrin kara karina stacy
carthaette etta
casey kase
cass cassie sande sasha
cassandra alex alexandra alexandria alla cass cassie lexa sande sandra sandy sasha xan
casse alex alexandra alexandria alla cadde calle carol carole carolina caroline carolyn carre cass cassandra cathe catherine cathleen elic elle kare karen kat kate katerina kathe katherina katherine kathleen kathryn kay kere kit kitse kitte lena lexa lynn orolina sande sandra sasha tina trina xan
cassie cath kate kathy
caswell cass
cat cara caris cassie cath catrin karina kate kathy stacy
catalin cata
catalina cata catalin
cate cassie cat cath kate kathy
cath kate kathy
catharina carina kathelijne katie katrien lina lineke rina
cathe catherine cathleen karen kat katerina kathe katherina katherine kathleen kathryn kay kit kitse kitte lena tina
catherine cassie cat cate cath cathleen cathy catie karen kat kate katerina kathe katherina katherine kathleen kathryn kathy katie kay kit kitse lena tina
cathleen karen kay kit kitse
cathy cassie cat cate cath catherine kate kathy
cati catarina
catie cat cate cath cathy
catrin cadi cara caris karina stacy
cats cara caris carrier carry cat catrin kara karina stacy
cecele cecile celia
cecie cecil cecilia cissie
cecil cecilia cissie
cecile celia
cecilia cecele ceci cecile celia cica cilla cisse cissie sheila
cecilija cilka
ced cedrick rick
ceda cedomir
cedo ceda cedomir
cedrick rick
cela marcelinha
celeste celia
celinha cela marcelinha
cene renius swene
cenek cenda
cenia dice laodicia
cesc cesco cisco quico siscu xesc xisco
cesco alberto cisco enzo francesco giovanni matteo quico siscu teo vanni vincenzo xesc
chabe chabela
chabel chabe chabela chava isabel
chabela chela marisela
chad charle charles
chago santi
chami chaamikara chamindha
chamindha chaamikara
char car charles charlie chuck lette lolle lotta lotte sherre
charity chat
charle charles
charles charley charlie chaz chic chip chuck chucky
charlie char charles charley chaz chic chuck
charlot charles
charlotta charlotte lotta lotte
charlotte car char charlie lette lolle lotta lotte sherre
charo chayo rosario
chas char charles charley charlie chaz chazza chic chip chuck chucky kori
chauncy chan
chava chabe chabela
chavela chabe chabel chabela chava isabel
chayo rosario
chaz charles charley chuck
chazza charles charley charlie chaz chic chip chuck chucky
checho sergio
checo checho sergio
chela marisela
chema josemaria
chente vicente
chepe jose
cheryl shar share sharon sharre sharyn sheron
chesle chet
chesley chesle chet
chester chesty chet
chesty chet
cheto aniceto
chic charley chaz chuck
chicao chico chiquinho
chick buck carl chad charle charles karel
china xin yin
chinn china xin yin
chip charles charley charlie chaz chic chuck chucky
chiquinho chico
chrille crille krille stoffe
chris chrissy christe christelle christia christian christina christine christininha christophe christopher christy cris crisse cristina kerste kester kit kriste kristine stina tina tine topher xena
chrissy christia christy
christel chisu christina christine tina tine trina trine
christi christian
christian christopher
christina ann anna anne antoinette chris chrissy christe christine christininha christy cris crisse cristina kerste kriste kristine nan nanne roseanne susanna tina tine trine xena xina
christine chrissy christe christina christy crisse cristina kerste kriste tina trine
christininha tina
christophe tophe
christopher chris chrissy christian christine kester kit topher
christy christina christine
chua xe
chucho chus chuy jesus jesusin suso
chuck buck carl chad charle charles charley charlie chick chucky karel
chucky charles charley charlie chaz chic chuck
chus jesus jesusin suso
chuy chus jesus jesusin suso
cica ceci
cida cidinha
cil ciller
cilija cecilija cilka
cilinha ceci cecilia cica
cilla cecele cecile celia cil ciller cisse prisca silla
cille ceall cecalie cecilie lou luce lucille
cilly cilla
cinde cinthia cynthia lou luce lucinda
cindy cynthia lucinda
cinthia cynthia lucinda
cis cecie cecil cecilia cissie
cisca francesca xesca xisca
cisco siscu
ciske franciscus francois frank frans
cisse cecele cecile celia cil ciller clarissa fanne fran melinda
claas claes nicholas nick nicke nicodemus
claes nicholas nick nicke nicodemus
clair cisse clare clarissa melinda
claire cisse clair clara clarice clarinda clarissa melinda philinda
clara cisse clair clarissa melinda
clare belinda cisse clair claire clara clarice clarinda clarissa melinda philinda
clarence clair clare
clarice cisse clair clara clarinda clarissa melinda philinda
clarinda cisse clair clara clarissa melinda
clarissa melinda
clau claudel claudiu diu diutu
claudel claudiu
clayton clay
cleatus cleat
clement clem clementine
clementine clem
cliff clifford ford
clifford ford
clifton cliff tone
clint clinton
clo chloe
clum columbus lum
coby jacob jacoby robi yaakov
coco coque jorge secorro
cody coop cooper
colton colt
columbus lum
comi mico mihajlo mihhailo mija mijo mil milan milenko milisav milomir milorad milos milovan milun miodrag miomir misa miso mivoje somi
con conne
concepcio cio
concepcion concha conchita
conchi concepcion concha conchita
conchita concha
conne cono neil niel
conrad con conne
constance conne connie
constantin costica dinu
consu chelo
consuelo chelo consu
content tente
conxita cio concepcio
cooper coop
cora corinne
corde adelaide
cordelia adelaide bedelia bridgit corde delia fedelia fidelia phidelia
corne cor krelis neele
cornelia corne neele neeltje nel
cornelis cor corne krelis nelis
cornelius conne cono neal neele neil niel
corrie cornelia lia neeltje nel
costel constantin costica dinu
cote majo mariajoge marijose
courtney court curt
craigale craig craigele
craigele craig
crease crece
crese crease crece
crille stoffe
cris christe christine crisse cristina kerste kriste kristine
crisse christe cristina kerste
cristina christe kerste
cristofol cristofor
cuca mariadelrefugio maru maruja refugio
curg lecurgus
curro francis frasco
curt court
curtis curt kurt kurtis
cy cene cyrenius cyrus renius si swene
cya ali alice alicia alison allie allison
cynthia lou luce lucinda
cyrenius cene renius swene
cyrus si
daan dan daniel danny
daca daco
dado darko davor davorin rino
dagmar dagmara dasa
dagmara dasa
dahl dal dalton
daise greta gretta madge magge maise majore margaret margaretha margaretta margarita marge margere margo mary meg megan meta metta midge peg pegge
daisie maisie mare mary molly polly
daisy maggie peg
dalton dal
damaris demerias dimmis
dame damyan
dami dammy dare oluwadamilare oluwadamilola
dan danchuk dandan danial danielle danne danny jordy judd sher
dana danica danjuska danka dori
dancho yordan
dane danelle danijel danko
dani dan danca daniel daniele danielle daninka danny simonetta
danica danjuska
daniel dan danial danielle danny
daniela danca dani daninka
daniele beppe gigi giuseppe luigi simonetta
danielle dane danelle danni
danilo daca daco
daninka danca
danka danica danjuska
danko daca daco danijel danilo
danne dan danial daniel
danny dan danielle donovan jordy judd
danut dan dani daniel
dany danche dancho yordan yordanka
daph daphe
daphne daph daphe
dare darko darun darwin oluwadamilare
dareczek darek darus
darek darus
dariusz dareczek darek darus
darko darun davor davorin
darlene lena
darre darlene lena
davey dave
david dai dave davey davidle day dewi dudu
davidke david
davidl david davidle
davidson dave david davis davy
davis dave david
davorin davor
davy dave david davis
day dave
daz darren
deanne geraldine gerre jerre
deb debi debora
debbe deb debi debora deborah debra
debbie deb
debora debi
deborah deb debbie debi debora debra
debra deb debi debora
debu debmalya
dede andre
dee audrey dell della delores doda dode dolle dolores dora dorinda doris dorothea dorothy dortha dot dotha dotte lola lolle medora
deidre deedee
dejo dejan deki deks
deki dejan
deks dejan deki
del ad ade adelbert albert delbert elbert
delbert ade adelbert albert bert del dilbert elbert
delia adela adelaide bre bridge corde edith fidelia
deliverance della delle dille
dell adela adelaide adele adeliza adelphia delia delilah delores edith lil lola lolle rhodella
della adaline adde adela adelaide adele adelia adeline adeliza delilah dell delle delores dode elizabeth heide lil liza lola lolle rhode rhodella
delores lola lolle
delpha puss
delphia delpha puss
delphina adde adele adeline adelphia dell phille
demaris damaris demerias dimmis maris
demerias dimmis
demetria dem demi metra
demi dem metra
denca denda deni denisa
deni denda denik
denis deni denik
denisa denda deni
denise denys
denitea deni
denne dennison
dennis denne dennison
denny dennis
dense pru puss
denyse denise denys
derk freek
des desmond
desa desanka
dese desire
desiree dese desire
desislava desi
desre dese desire desiree
desree dese desire desiree desre
dewayne duane dwane
dewi dai
dewy yew yue
dez des desmond
di diana diane dice
diah dyer jebediah jed jedediah jedidiah obediah zed zedediah
diana diane dice
dic richard
dice diane ede edith edna eurydice laodicia
dick dicky dik dock melchizedek zadock zed
dickey dick
dickon dick dickson rich richard ricke
dickson dick
diederik dick dik
diego yago
dikte dicte
dilbert bert del
dille della delle
dima dimas dimitry dimka dimochka dimon dimulia dimych mitenka mitionka mitka mitya mityusha
dimas dimitry dimka dimochka dimon mitenka mitionka mityusha
dimitar mitak mitko mityo
dimitrije mita mitar
dimka dimitry
dimo dimitar mitak mitko mityo
dimochka dimitry dimka dimon mitenka mitionka mityusha
dimon dimitry dimka mitenka mitionka mityusha
dimulia dimas dimitry dimka dimochka dimon mitenka mitionka mityusha
dimych dimas dimitry dimka dimochka dimon dimulia mitenka mitionka mityusha
dina deanne geraldine gerre jerre
dinu costica
dirch derrick eric
dirk dick diederik dik
dish dyer jedediah obadiah obed
dite aphrodite dyce epaphroditius
ditus aphrodite dite dyce dyche epaphroditius epaphroditus eppa
diu claudel claudiu
diutu claudel claudiu diu
dob bobbe hob rob robbe robert rupert
dobbin bob bobbe dob hob rob robbe robert rupert
dobra doubravka
dock melchizedek zadock zed
doda dode dolle dora doris dorothea dortha dot dotha
dode dell delores doris dorothea dortha dot dotha lola lolle
doka dole dorde
doko doka dole dorde
dole dorde
dolf ad ado adolf adolphus adoph dolph olph rolf rollo rude rudolph rudolphus
doll dolly dora dot
dolle dode doris dorothea dortha dot dotha
dolly dot
dolo dolors
dolores lola
domi dom dominic dominique
dominic dom dominique nicky
dominick dom nicky
dominik dom domko nicky
dominique dom
domla mlada mladan mladen mlado
domo dominik domko
dona caldonia calle
donald don donnie
donia donna fredonia
donne don donald
donnie don
donny danny don donald donnie donovan jordy
dora dode dolle dolly doris dorothea dortha dosia dot dotha isidora pandora
dordije doka doko dole dorde
dorina dana dori
dorinda doda dode dolle dora doris dorothea dortha dot dotha dotte medora
doris dorothea dot
dorothy doda dode doll dolle dolly dora dorethea dorinda doris dorothea dortha dory dot dotha dotte dottie eudora medora
dortha doris dorothea dot
dory doll dolly dora dot morris
dosse dose
dot dorothea dottie
dotha doris dorothea dortha dot
dotte doda dode dolle dora doris dorothea dortha dot dotha
dottie doll dolly dora dorothea dory dot
doug douglas
dov dovale
draga dragica
dragan gaga gagi
dragana gaga
dragisa dragi
dragojla draga dragica
draza drale drazen
drazen drale
drazo drale draza drazen zodra
dre aud audrey
drejc andrej
drejko andrej drejc
dres andreas
drew andrew andy
dri drica
driek hendrik hendrikus henk henri rikus
dron andron andryukha dyukha
drusilla silla
du dewy yew yue
duane dwane
duca duda duki duks dule dusko
duda dudu duki duks dule dusko eduarda eduardo
dudley dud
duel dewy du yew yue
duki dule
duks duki dule dusko
dumitru mitica
dunk duncan
dunny duncan
dunyasha avdotya
dunys avdotya dunyasha
dura durde
durad dura durde duro
durante dante
duro dura durde
dusan duca duda duki duks dule dusko
dushan dush
dushmantha dush dushan
dusko duki dule
dut duda dudu eduardo
dutu vladut
dwayne dewayne duane dwane
dwight ike
dyche aphrodite dite dyce epaphroditius
dyukha andryukha
dyusha andron andryukha andryusha dron dyukha
dzoni nidza nikola nino
earnest erne
earnie earnest
eb eben
ebbe ab abe eb eben ebenezer
ebenezer eb eben
ed edvard edward ned teddy
edde ed edward
eddie ed eddy edgar edmund edward edwin edwina ned neddie neddy ted teddy
eddy ed edgar edmund edward edwina ned neddie neddy ted teddy theo
ede edith
edek edward edzio
edgar ed edde edmund edward ned
edichka edik edya
edik edya
edith adela adelaide
edka edichka edik edya
edmund ed edde edward ned teddy
edna ede edith
edne dice ede edith edna
edo edi
edu duda dudu dut eduardo edy lalo
eduard eda edichka edik edka edya edyun
eduardo dudu edy
edus edek edward edzio
edvard edi edo
edward ed edmund ned
edwin ed eddy edgar edmund edward edwina ned neddie neddy ted teddy win
edwina ed edgar edmund edward ned ted winne
edyun edichka edik edka edya
edzik edek edus edward edzio
edzio edward
eerik eeki eetu
eetu eeki
eeva eevis eve
eevis eve
egidij ilj tilen
eila elina ellu
eileen aileen elaine elanor elena ella ellen ellender helena helene hellen lena nell nellie
ekaterina katya
eki ere erkki
ela eluta mela mihaela
elaine aileen elaina elena elenora ella elnora helena helene lainie lanna lena leonora mel melane melanie
elanor aileen elaine elena elenora elinamifia ella ellender ellie elnora helena helene lanna lena leonora nell nelle nellie nora
elbert al albert alberta
elbertson elbert
ele alicia elicia lige
eleanor elaina elaine elenor honora laine leonora loenore nellie norah norre
eleck al alec alex ec sande sasha
electa lecta
electra electa lecta
elen nel neli
elena aileen ema helene lena lenochka lenuta
elenchyk elena lena lenka lenochek lenochka lenok lenyusya
elenie helen nell nellie
elenor leonora loenore
elenora lanna
eleonora ellie noor noortje
eli ela eliezer elijah elimelekh elisha eliyahu
elia bess bet beth betsy bette betty elise elizabeth ella elle elsa libby lilibet lily lisbeth liz liza lizbeth lizzie
elias ele lias
elic alex alexandra alexandria alla cass cassandra lexa sande sandra sasha xan
eliezer elijah elimelekh elisha
eligabeta beti betka spela
elijah ele lig lige
elimelekh elijah elisha
elina ellu
elinamifia elaine elenora ella elnora lanna leonora
elinjo elizabeto
eliphal eliphalet falle left
eliphalet left
elis alisha baisse bess besse beth bethia bette elizabeth else lib lidde lise liz lizabeth lizzie
elisa bess beth elisabeth eliza elizabeth ellie els elsbeth lies liesbeth liz liza lizzie
elisabet bet
elisabete be beta
elisabeth beth erzsebet
elise bess bet beth bette betty elizabeth ella lily lisbeth liz lizbeth lizzie
elisha alicia ele elicia elijah
eliska ela eli
elissa alisha baisse bess besse beth bethia bette bitse elis elizabeth else lib lidde lise liz lizabeth lizzie
eliyahu eliezer elijah elimelekh elisha
eliza alice alisha baisse bess besse beth bethia betse bette bitse elis elisabeth elissa elizabeth ellie els elsbeth else lib libbe lidde lies lise liz liza lizabeth lizzie loretta lou louetta louisa louise tess
elizabeth adaline adela adelaide adele adeliza alice arabella bella belle bess besse beth dell elisabeth elsbeth hebsabeth heide ib isse lib libby lidde lies lizabeth nib nibbe sabe
ella aileen bess bet beth bette elena elenora elizabeth elnora gabbe gabriella helena helene lanna leonora liz lizbeth lizzie lu luella lula
elle alex alexandra alexandria alla bess bet beth betsy bette betty cass cassandra elaine elanor elenora elic elinamifia elise elizabeth ella ellen ellie ells elmira elnora elsa helen lanna leonora lexa lilibet lily lisbeth liz lizbeth lizzie mira nell nelle nellie nora sande sandra sasha woode xan
ellen aileen elaine elanor eleanor elena elenora elinamifia ella ellender elnora helena helene lanna lena leonora nell nelle nellie nora
ellender aileen elaine elena ella helena helene lena
ellie eleanor elisabeth elizabeth ella ellen elsbeth em emily emmy lies nell nellie noor noortje nora
ellis ale alice alicia alisha alison ele elicia elisha else lish
elnora elenora lanna
eloise eliza elouise heloise lois loretta lou louetta louisa louise lousie
elouise eliza heloise lois loretta lou louetta louisa louise
els elisabeth elizabeth ellie elsbeth lies
elsa bess bet beth bette betty elisabeth elise elizabeth ella ilsa lily lisbeth liz lizbeth lizzie
elsbeth elisabeth lies
else alice alicia alisha alison baisse bess besse beth bette ele elicia elisha elizabeth lib lidde lise lizabeth
elsie alice bess bet beth betsy bette betty elia elisabeth elise elizabeth ella elle elsa ilsa libby lilibet lily lisbeth lissi liz liza lizbeth lizzie sissi
eluta mela
elwood elle ells woode
em emme emmy enmanuel lina
ema lenuta
emanuel em emily emmy enmanuel immanuel manne manuel
emeline em emile emme lina
emile em emme lina mel melle
emilia emileczka emilka
emiline amelia em emeline emile emm emma emme emmer erma lina mille
emilka emileczka
emilunia emileczka emilia emilka emilusia
emilusia emileczka emilia emilka
emily em emmy enmanuel
emm amelia em emeline emile emme emmer erma lina
emma amelia ellie em emanuel emeline emile emily emm emmanuelle emme emmer emmy ems emse enmanuel erma lina manuel mille milly
emmanuelle em emanuel emily emmy enmanuel manuel
emmer em emeline emile emme erma lina
emmy em enmanuel
emse ems
enedina nina
enrique quique rico
enzo alberto francesco vincenzo
epaphroditius aphrodite dyce
epaphroditus aphrodite dite dyce dyche epaphroditius eppa
eph ephraim
eppa aphrodite dite dyce dyche epaphroditius
ere erkki
eric derrick rick ricke
erik eeki eerik eetu
eriks frederikke frikke frikse
erin aaron ron ronald ronnie
erma em emeline emile emme lina
erna ernestine
ernest earnest earnie erne ernie
ernie earnest earnie
erzsi bozsi bozsike elisabeth erzsebet erzsike
erzsike bozsi bozsike elisabeth erzsebet
eseneth sene
esmee esmeralda
esse esther hester hette
estella esse estelle stella
estelle esse
esther hester
etsav leta oleta viol violeta
etta ette hank loretta lorre nette retta
ette carthaette etta retta
eudora dora
eudoris dose dosse
eugen gen jeni jenica
eugene eugenie gene genie
eugenia eugen euy gene jeni jenica
eugenie gene
eugine gene
euphrosina fena fenee
eustacia stace stacia
ev eve evelyn
eva evaline eve evgeniya
evaline eve
evangeline vange
eve virginia
eveliina eila elina ellu
evelina ev eve evelyn
evelyn eve
ewa ewcia ewka ewunia ewusia
ewanka ewcia ewelina ewelinka ewunia ewusia
ewelina ewcia ewelinka ewunia
ewelinka ewcia ewunia
ewka ewcia ewunia ewusia
ewunia ewcia
ewusia ewcia ewelina ewelinka ewunia
ez ezekiel
ezra ez
faith fay
falle eliphalet left
fan cisse fanne fran frances
fanda fany frantisek
fane fanel stefan stefanel
fanica fane fanel stefan stefanel
fanne fran johanathan jonathan nat nate nathan nathaniel natte than
fanni franziska
fanny fran frances francesca frankie franny staphanie steph stephy stevie
fany frantisek frantiska
fate laffe leffe left
fati fa fatemeh fatima fatinha
fatima fa
fatinha fa fatima
fatos fatma
fazi abolfazl fazlollah
fede federico quico
fedelia adelaide bedelia corde delia
fehin fehintoluwa tolu
fehintoluwa tolu
felcia fela felicja felka
feli pipe
felicia felicity flick
feliciano chano
felicity flick
felicja fela
felipe feli pipe
felisia fela felcia felicja felka
felka fela felicja
fena fer fercho fernan fernanda nando
fenee fena
fer fena fercho fernan fernanda nando
ferbe pherbia pheriba
ferd ferdinand
ferda ferdinand
ferde ferdinand
ferdo ferdinand
fereydun feri
feri faranak fariborz fran
fernan fercho nando
fernando fena fer fercho fernan nando
fi fiona
fica fico
fidde frede frederik
fidelia adelaide
fie sof sofie
field winfield winne
fifi fi fiona
filip fica fico fille lipe
filipa lipa pipa
filipinho filipe lipe pipo
fima fimochka yefim
fimochka yefim
fina josefina
fineta fina josefina
finne phineas
finnius alphinias alphus aphinius phineas
fip phil phillie phillip
fira firangiz
flip fip phil phillie phillip philly
flo florence florrie floss
flora flo florence floss flosse flossie rench renchy
florence flo florrie floss
florentina ina
flori florentina ina
flosse flo florence floss
flossie flo florence florrie floss rench
floyd lloyd
fofo alfonso salvatore
fola ola
folajinmi fola jimmy
folasade fola ola
fon alfonso
foncho alfonso fon
fonsi alfonso fon foncho fonso poncho
fonso alfonso fon foncho poncho
ford brad bradle
fran chicao chico chiquinho curro francis franjo franny frasco
france feri fran franci
francek feri fran france franci francisek franjo
frances cisse fanne fran franny
francesc cesc cesco cisco quico siscu xesc xisco
francesca fran
franci feri fran
francis fran franz
francisco chicao chico chiquinho curro fran francis frasco quico
franciscus frans
francisek feri fran france franci
franciska ciska francka
francka ciska
francois franciscus frank frans
francoise fanchon
frane feri fran france francek franci francisek franjo
franek feri fran france francek franci francisek frane
franjo frato
frank fran frana francis franciscus franklin frans franz
franke francis frank franz frone ron ronna ronne veronica vicke
frankie fran frances franny
frankisek francis frank franke franz
franklin francis frank franke frankisek franz
franky fran francis frank franklin
frannie fran frances frankie
franny fran francesca
frano fran francek frane franjo
frans frana
franta fanda fany frantisek
franzi fanni franziska
frasco francis
frasse frans
fred al alf alfred derk fredde freddy frederic frederick frederique freek predric quico rick wilfred will wille
freda fredde ricka
fredde al alf alfred predric ricka
freddy al alf alfred fred frederick rick
frede frederikke frikke rikke
frederica freda fredde fredricka frieda ricka
frederick fred fredde predric
frederico fred quico
frederik derk fred frede freek frits
frederikke frikke
frederique frederic
fredonia donna
fredricka freda fredde frieda ricka
fredrik fredde
fredvick fred freddy
freja frejs frejse
frejse frejs
frida frids fridse
frids fridse
frieda alfreda freda fredde ricka
frikse frederikke frikke
frish fred fredde frederick predric
frits derk fred freek
fritz fred fredde frederick friedrich frish predric
frona frone fronia sophe sophronia
frone ronna
fronia frone sophe sophronia
fusi sigfus
gab gabbe gabbie gabby gabe gabriel gabriella gabs
gabbe gabe gabriel
gabbie gabbe gabby gabe gabriel gabriella gabs
gabby gabbe gabriel gabs
gabe gabbe gabby gabriel gabs
gabi gabriel
gabina gabi
gabka gabi gabina
gabriel gabbe
gabriela gabi gabina gabka
gabriella gabbe gabby gabe gabriel gabs
gabrielle ella gab gabbe gabbie gabby gabe gabriel gabriella gabrilla gabs rilla
gabs gabbe gabriel
gaby gabe gabriel
gaga gagi
gai gaiush
gaigai gai
gail ab abbie abi abigail nabby tabitha
galechka galina galka
galka galina
galya galechka galina galka
garfield gal garry gary
garry gal
gary gal garry
gatebe gustus
gatse gatebe gustus
gatte gert
gay gerhardt
gayka galina
gbolahan gbola
gee georgia georgiana hugh jayhugh jehu john
geertrudia gerda gertrude trudy trui truus
geli angela angelika
gen eve genevieve jean verge virginia
gena genka genochka genych
gence eve gen genevieve jean jenne jinse neva virginia
genchik gena genka gennady genochka genych gesha
gene euy
genek eugeniusz genio gienek
genevieve eve janyce jean virginia
genie eugenie gene
genio eugeniusz
gennady gena genka genochka genych
geno gerie gero geron jer nemo ron
genochka genka
genowefa gienia gienka
genych genka genochka
geoff geoffrey jefferson jeffery jeffre sonne
geoffre geoff jefferson jeffery jeffre sonne
georg geo george georgy jojje schorsc
george gyorgy gyur gyurika jorge
georgeta geta
georgia georgiana
georgica gigi guta
georgie george
georgina gina
georgiy goga gosha
georgy george
ger geraint
gerald gerry jermo jerry
geraldine gerre jerre
gerard geert
gerarsdus geert gerard gert
gerd geert gerard gerarsdus gerrie gert
gerda trudy truus
gerdale gerda
gere deanne dina geraldine gerre jerre
gergana geri
gerie gero geron jer nemo ron
geron gero ron
geronimo geno gerie gero geron jer nemo ron
gerre gerald
gerrie geert gerard gerarsdus gert
gerry gerald jerry
gert geert gerard gertrude trudy
gerte gatte gert gertrude trude
gertie gert gertrude trudy
gertrude gatte gerda gert trude trudy trui truus
gesha gena genka gennady genochka genych
gheorghe georgica gica gigi guta
ghio georgica gheorghe gica gigi guta
giani dante durante giovanni
gib gil wilber
gica georgica gigi guta
gidra dragi dragisa
gienek eugeniusz genio
gienia gienka
gigi guta luigi
gil bertie gib wilber
gilbert bertie gib gil wilber
gill gillian gilly
gillian gilly jill jilly
gina gen genevieve ginger ginny ray regge reggie regina verge virgina virginia
ginger gen genevieve gina ginne ginny jane jenne jine verge virge virgina virginia
ginne gen genevieve gina jenne jine verge virge virginia
giovanni alberto dante durante enzo francesco vincenzo
gisa dragi dragisa gidra
gitta manci mancika manyi manyika margaret margit margo
giu andre
giulia andre andrea anto antonio giu
giuseppe beppe gigi luigi
gleb gleba glebocha
gleba glebocha
glebka gleb gleba glebocha
glore gloria
goca gordana
goga goca gordana gosha
gogi goksi goran gosa
goksi gosa
goli golnaz
golla gunhild
goncalo gonca
gongas gonca goncalo
goran goksi gosa
gordy gordon
gosha garik igor igoryochek igoryok
gosho georgi
gosia gosienka malgocha malgorzata
gosienka malgocha malgorzata
goska gosia gosienka malgocha malgorzata
gotse georgi gosho zhorka
gra chela
grace acia gracia gracie gracina grass grassie graz reba rubanetta ruby
gracia gracie ruby
gracie ruby
graciela chela gra
gracina acia gracia gracie grass graz reba ruby
grass acia gracia gracie reba ruby
grassie acia gracia gracie gracina grass graz reba rubanetta ruby
graz acia gracia gracie grass reba ruby
green berre
greenberry berre green
greg gregg
grega gregorij
gregoire greg gregory
gregor grega gregorij
gregory greg gregg
greta maggie maise majore margaret margaretta marge megan peg
grete gretchen
gretel gretchen grete margarete
gretha grietje marga margaretha margarita margreet margriet
gretta greta madge maise majore margaret margaretha margaretta marge margere mary megan peg
grietje marga margaretha margarita margreet margriet
grigor grisho
grigoriy grikha grinya
grikha grinya
griselda grissel
grisha grigor grigoriy grikha grinya grisho
grzegorz grzes grzesiek grzesio
grzes grzesiek
grzesio grzes grzesiek
guadslupe lupe lupita
gudmandur gunmi gvendur
guel micas miguel miguelinho miguelito
guga gugu gustavo guto
gugu gustavo
gui guilherme
guida margarida
guidinha guida margarida
guille guillermo guillo memo picho willy
guillermo guillo memo picho willy
guillo picho willy
guli geula
gulnar gulia gulnaz gultakin
gulnaz gulia gultakin
gultakin gulia
gum lamont
gunmi gvendur
gunna gudrun
gurra gustav
gurry gudridur
gus auggie auggy august gatebe gatse gussie gustus
guse auge august augusta gus tina
gusse auge august augusta gatebe gatse gus guse gustus tina
gussie auggie
gussy angus gus gussie
gustav gus gussy
gustave gus gussy
gusti gustin
guto augusto gugu gustavo
guy gai gaigai
gwen gwendy
gwendolen gwen
gwendolyn gwen gwendy wende
gyur gyorgy gyurika
gyuri george gyorgy gyur gyurika
gyurika gyorgy
gyurka george gyorgy gyur gyuri gyurika
habben halvor
hal harry henry howe
haleczka halina halka
halinka haleczka halina halka
halka halina
halle mahalla
hamilton ham
hamp ham hamilton
han hans johannes
hande hane hannu hanski
hane hannu hanski
haneczka hanna
hania haneczka hanka hanna
hank ette hal hanky harre harry henry retta
hanka haneczka hanna
hanky hal harry
hanna ann anna anne antoinette christina hanneke hannie joanna johanna josku maryanne nan nana nance nanne roseanne susanna
hannah anna hanna hanneke hannie jean joan joann joanna joannah jode johanna johannah joke khana khani none suche sue suke susan susanna susannah suse suzannah suzanne suze
hanneke hannie
hannele hani hanna hansu johanna jonna jonsku jonsu josku
hannes han hans hansi hanski hasse jannes johannes jos juha juhani jussi
hannsh anna joanna nan nanne susannah
hans hannes hansi hasse ivan jack johannes
hanski hannu
hansu hani
hari henko henrik hinko riki riko
harold hal hank harre harry henry
harre hal
harriet hatte
harris harrison harry
harry hal hank hanky harrison
haso hasan
hasse hanski
hatice hatce
hattie harriet
hayk hayko
heath kai keath ker kerry
hebbe herbert
hege heke henrik
heide adaline adela adelaide adele adeliza dell
heidi adelaide
heikki heka heksi hessu hexa
heini heinrich heinz
heinz heinrich
heke henrik
hekku hege heke henkka hennu henri henrik
heksi heka hexa
hele helena hellu
helen alaina elaina elaine elanor eleanor elenora elinamifia ella ellen elnora laine lanna leonora nell nelle nellie nelly nora
helena aileen elena helene
helene aileen
helenia helena helenka helka
helenieczka helena helenia helenka helka
helenka helena helka
helka helena
hellen aileen elaine elanor elena ella ellen ellender helena helene lena nell nellie
hellu helena
helme minne wilhelmina wille wilma
heloise eliza loretta lou louetta louisa louise
hen hal hank harold harre hence henry
hence hal hank harold harre henry
hendrik hendrikus henk henri
henieczek henio henryczek
henieczka henia
heniek henieczek henio henryczek
henio henryczek
heniusia henia henieczka henka
henk hendrikus henri
henka henia henieczka
henke henning henrik
henkka hege heke hennu henrik
henko henrik riki riko
hennu hege heke henrik
henri hege heke hendrikus henkka hennu henrik henriquet riton
henrietta etta ette hank harriet nette retta
henriette harriet henrietta henry
henry hal hank hanky harre harry
henryk henieczek heniek henio henryczek
henryka henia henieczka heniusia henka
hephsibah elizabeth hebsabeth hepse
hepsabah elizabeth hebsabeth hephsibah hepsabel hepse hepsibah
hepsabel elizabeth hebsabeth hephsibah hepse
hepse elizabeth hebsabeth
hepsibah elizabeth hebsabeth hephsibah hepsabel hepse
herb bert herbert herbie
herbert bert herbie
herbie bert herb herbert
herman harman
herme hermione hermoine
hermione hermoine
hesse esse esther hester hette
hessu heka heksi hexa
hette bella esther etta ette hank henrietta hester hitte mabel mehetabel mehetable mehitabel mehitable mitte nette retta
hexa heka
hez hezekiah hy kiah ky
hezekiah hy kiah ky
hick dick dicky hickey rich richard rick ricky
hickey dick dicky richard ricky
hil hilly
hile hirman hy
hillary hil hilly
hinko henko henrik riki riko
hinz heini heinrich heinz
hitte bella mabel mehetabel mehitable mitte
hobkin bob bobbe dob dobbin hob rob robbe robert robin rupert
hodge rod rodge rodger roge roger
hodgekin hodge rod rodger roge roger
hone eleanor honora norah norre
honora elaine elanor elenora elinamifia ella elle ellen elnora helen lanna leonora nell nelle nora
honza jenda
hop hopkins
hopp hop hopkins
horace horre
horatio horace horre
hori horatiu
hortense tense
hosea hose
hovhannes hovo
howard hal howe
howie howard
hubert bert bertie hub hubie huey hugh hugo
hubie hugh
huey bertie hubie hugh
hugh hub jayhugh
hugo hub hugh
hunt hunter
huw huwcyn
hy hirman kiah ky
ian brian damian hans ivan jack jackson jaques jean jock johnne ryan
ib arabella
ica ico ivan ivek ivica ivke ivko ivo izlo
ico ivan ivek ivica ivke ivko ivo izlo
ignacia nacha
ignacij ignac
ignacio igna
ignatius igge nate natius
ignatz ignaz nazi nazl
ignaz nazl
igor garik igoryok
igoryochek garik igor igoryok
igoryok garik
ika ivanka
ike ili isaac isaact isaak
ikke ike ili ilkka
iko ico iva ivan ivek ivica ivko ivo
ileana nuti
ilkka ike ili
ilsa elisabeth
immanuel manuel
ina louvina louvinia wyncha
india inde
inez agnes ann
inge ingrid ingse
ingebjorg imma
ingrid ing ingse
inma macu
inmaculada inma macu
ioan ionel ionut
ion ioan ionel ionut nelutu nutu
iona onne
ionut ionel
iorwerth iori
ira irina irinka irisha irishka irka irochka irunya irusya
ireczka irulka irusia
irena ireczka irulka irusia
irene reene rena renne
irina irinka irisha irishka irka irunya irusya
irinka irisha irishka irunya irusya
irish irixe patricia patse patte tish tricia
irisha irishka irunya irusya
irixe patricia
irka ireczka irena irinka irisha irishka irulka irunya irusia irusya
irochka irina irinka irisha irishka irka irunya irusya
irulka irusia
irunya irishka
irusya irishka irunya
irutka ireczka irena irka irulka irusia
irving irv irvin
irwin erwin
isa bebel becas bel belinha bell bella chabe chabel chabela chava chavela isabel isabelinha isabella issac izzy lu luisa luisinha lula zac
isaac yitzhak
isaack ike
isabel arabella bebel bel belinha bella belle chabe chabela chava elizabeth ib isa isabella isse izzy nib nibbe sabe
isabelinha bebel becas bel belinha isabel
isabella anabelle ara arabella arre bel bella belle elizabeth ib isa isse izzy nib nibbe roseanne sabe
isabelle arabella bella belle elizabeth ib isabel isabella isse nib nibbe rosabelle sabe tibbe
isadore izzy
isaiah zade zay
isidore izze
ismayil isi
israel izzy srulik
issac izzy zac
isse arabella dora ib isidora nib
isti istike istvan istvanka pisti pistike pityu pityuka steven
istvan istike pistike
istvanka istike istvan pistike pityu pityuka steven
itso hristo
itzik isaac yitzhak
iva ava ico ika ivan ivana ivanka ivca ivek ivica ivka ivko ivo ivy livia vet
ivan ivke jack vanko vanyo
ivana ika iva ivanka ivca vanka
ivanka vanka
ivanushka ivan vanechka vanka vanyusha
ivaylo ivcho
ivek ivan ivke
ivelin ivo
ivelina iva
iveta iva ivana ivca
ivica ivan ivek ivke ivo izlo
ivka ika ivana ivanka
ivko ivan ivek ivica ivke ivo izlo
ivo ivan ivaylo ivcho ivek ivke izlo vane vanko
ivonka iwona iwonia
ivor ivy vor
ivy vor
iwona iwonia
iwoneczka ivonka iwona iwonia iwunia
iwunia ivonka iwona iwonia
izlo ivan ivek ivke
izzy bel bella isa
jac ioan
jace jacob jake
jacint cinto
jacke hans ian ivan jack jacklin jacklyn jackson jaclin jaclyn jacque jacqueline jaques jean jock johnathan johnne
jackie jack jacky jacqueline
jacklin jacklyn jacque jacqueline
jacklyn jacque jacqueline
jackson hans ivan jack jacky
jacky jack jaxon jaxson
jaclin jacklin jacklyn jacque jacqueline
jaclyn jacklin jacklyn jaclin jacque jacqueline
jacob jaap jacobus jay jeb robi yaakov
jacobus jaap jacob jay jeb rebus
jacque jacqueline
jacquet jacques
jadranka jaca jasna
jadwiga jadwisia jadzia jadziulka jadzwinia jagienka jagna jagoda jagusia
jadwisia jadzia jadziulka jadzwinia jagienka jagna jagusia
jadzia jagienka
jadziulka jadzia jadzwinia jagienka
jadziunia jadwiga jadwisia jadzia jadziulka jadzwinia jagienka jagna jagoda jagusia
jadzwinia jadzia jagienka
jagna jadzia jadziulka jadzwinia jagienka
jagoda jadwisia jadzia jadziulka jadzwinia jagienka jagna jagusia
jagusia aga agnieszka agunia agusia jadzia jadziulka jadzwinia jagienka jagna
jahan jahanbakhsh
jaja jara jarek
jake jaap jacke jacklin jacklyn jaclin jaclyn jacob jacobus jacque jacqueline jarmo jay jeb
jakob jaka
jakub jakubek kuba kubko kubus
jakubeczek jakub jakubek kuba kubeczek kubus
jakubek kuba
jakubko jakub kubko
jame jem
james jame jameson jem jim jimbo
jameson jame jem
jamie james jim jimmy
jamo jake jarmo
jan ange anzej chuano genevieve han hannes hans honza ian ivan jack jacke jackson jane janek janet janett janette janey janez jani janice janiece janis janko jannes janyce jaques jas jasieczek jasiek jasiulek jayce jean jeanne jenda jenne jesse joan joanna jock johannes johnathan johnne joop jos
jancsi jancsika jani janika janko jankoka john
jancsika jani jankoka
jane ange angela angelica angeline anna eve gen gence genevieve gina ginne hannah jan janet janett janey janice janie janiece janyce jean jeanne jenne jenny jess jesse jessica jine jinse joan joann joanna joannah jode johanna johannah lena neva none suzannah verge virge virginia
janet genevieve jan jane janey janice janie janiece janyce jean jenne jenny
janett genevieve janet janice janiece janyce jean jenne jesse
janette genevieve jan jane janet janett janice janiece janyce jayce jean jeanne jenne jesse joanna virginia
janey jan jane janice
janez ange jani
janice genevieve janet janette janyce jean
janie jenny
janiece genevieve janice janyce jean jenne
janika jancsika jani jankoka
janis janet janette janice
janko ange anzej jancsika janez jani janika jankoka
jankoka jani
jannes han hans johannes
janos jancsi jancsika jani janika janko jankoka john
januszeczek janusz januszek
januszek janusz
jaques hans ivan jack jackson jean jock johnne
jara jarek
jareczek jaroslaw jarus
jarek jareczek jaroslaw jarus
jari jartzajakke jasu
jarina jarka jaroslava
jarka jaroslava
jarmila jarina jarka jaroslava
jaromir jaja jara jarek
jaroslav jaja jara jarek jaromir
jaroslaw jarus
jartzajakke jasu
jas janek jasiek jasiulek
jase jace jake jason
jasieczek janek jas jasiek jasiulek
jasiek janek jasiulek
jasiulek janek
jasmin jaz jazz jazza jazzy
jasna jaca
jaso andreandrijica andrija andro
jason jace jake
jasper casper
jau jayson
javier javi
javy javi javier
jaxon jack
jaxson jack
jay jaap jace jaden jake jase jason jeb
jayce genevieve jane janet janett janice janiece janyce jean jeanne jenne jesse joanna
jaz jazzy
jazz jaz jazzy
jazza jaz jazz jazzy
jc genevieve jan jane janet janett janette janice janiece janyce jayce jean jeanne jenne jesse jince jinse joan joanna nette virginia
jean anna eve genevieve hans ivan jack jackson janyce jeannot joann jock johannah johnne none suzannah virginia
jeanmitchel jeanmi
jeanne genevieve janet janett janice janiece janyce jean jenne jesse
jeannette jeanne
jeb jaap
jebediah dyer obediah zed zedediah
jeca jela jelica
jecika jeca jela jelena jelica
jed dyer jedidiah
jedediah dyer jed jedidiah obed
jedidiah dyer
jedrek jedrus
jedrulek andrzej jedrek jedrus
jedrus jedrulek jedrzej
jedrzej jedrulek
jedrzejek jedrulek jedrus jedrzej
jeff geoff geoffre jefferson jeffery jeffre sonne
jefferson jeffery jeffre sonne
jeffery jeffre sonne
jeffie jeff
jeffre sonne
jeffrey jeff jeffie
jehiel hiel
jehu hugh jayhugh
jelena jeca jela jelica
jelica jela
jem jerry jexmo
jemma jemima
jen jenni jennifer
jeni jenica
jenn jen jennifer
jenne eugenia euy eve gen gene genevieve gina janice janyce jean jennifer jine verge virge virginia
jennet jesse
jennifer jenni
jenny jen jenn jenni jennifer
jer gero geron ron
jere jerko
jeremiah gerald gerre jem jereme jerry jexmo
jeremy gerald gerry jem jeremiah jermo jerry jexmo
jerita margarita rita rosarita
jerkan jere jerko jerolim
jermo gerry jerry
jernej nejo
jeroen hieronymus
jerolim jere jerko
jerom hieronymus jeroen
jerome jem jeremiah jeremy jerry jexmo
jerre gerald gerre jereme jeremiah
jerry gerald jerome
jerzy jerzyk jureczek jurek jurus
jerzyk jurus
jess jessie jessy sica virginia
jesse genevieve janet janice janiece janyce jean jenne jess jessica virginia
jessi jess
jessica jess jessi jessie jessy sica virginia
jessie jess
jessy jess jessi jessie sica
jesusin jesus suso
jexmo jerry
jezz gerald gerry jem jeremiah jeremy jermo jerome jerry jexmo
jezza jem jeremiah jeremy jerome jerry jexmo jezz
jill jilly julia
jim jame jameson jem
jimbo jim
jimmy fola james jim jimbo
jince genevieve jan jane janet janett janette janice janiece janyce jayce jean jeanne jenne jesse jinse joan joanna nette virginia
jindra jindriska
jine gen genevieve gina verge virge virginia
jinme jame james jameson jem jim
jinmi fola folajinmi jimmy
jinse eve gen genevieve jan jane janet janett janette janice janiece janyce jayce jean jeanne jenne jesse joan joanna nette neva virginia
jirka jiri
jo anna fina joaninha joannie josephine josie
joakim jocke
joan ann anna annie chuano genevieve jan jane janet janett janette janice janiece janyce jayce jean jeanne jenne jesse jo joann joanna joannah jode johanna johannah nette none suzannah virginia
joana jo joaninha ju
joann anna none
joanna ann anna annie asia aska genevieve hanneke hannie jane janet janett janice janiece janyce jean jeanne jenne jesse jo joann joasia joaska johanna johannah none suzannah
joannah anna jean joann joanna jode johanna johannah none suzannah
joanne anna hannah jane jean joan joann joanna joannah jode johanna johannah none suzannah
joaocarlos joca juca juquinha
joaquim quim
joasia asia aska joaska
joasieczka asia aska joanna joasia joaska
joasienka asia aska joanna joasia joasieczka joaska
joci joco jocoka joseph jozsef jozsi jozso
jocika joca joci joco jocoka joka jokica joksi joksica joksimka joksimovic joseph jovana jovanka jozgoka jozsef jozsi jozsika jozso
jocjo johano
jock hans ivan jack jackson johnne
joco jocoka joko joseph josip jozsef jozsi jozso
jocoka joseph jozsef jozsi
jode anna fina jean jo joann joanna johanna johannah josefa joseph none phene suzannah
joe jode joel joey jos josefa joseph josey sep
joep jozef jozefus
joey fina jo jode joel josefa joseph josephine josie phene
johan han hannes hans jan jannes johannes john joop jos
johanathan jonathan nat nathan natte than
johanna anna hanneke hannie jean joann joanna johannah josku none suzannah
johannah anna joann none
johannes hans hansi juha juhani jussi
johis hanna hannele johanna jonna jonsku jonsu josku josu
john han hannes hans hugh ian ivan jack jacke jackson jan jancsika jani janika janko jankoka jannes jaques jayhugh jean jehu jock johannes johnathan johnne johnny jon jonathan joop jos nathan nathaniel yann yannick
johnathan hans ian ivan jack jackson jaques jean jock johnne
johnne hans ivan jack jackson jonathan nathan
johnny johnathan jon jonathan nathan
jojje jorgen
jojo joseph
joka joca jokica joksi joksica joksimka joksimovic jovana
joke hanna hanneke hannie joanna johanna
jokica joca
joksi joca jokica joksica joksimovic
joksica joca jokica joksimovic
joksimka joca jokica joksi joksica joksimovic jovana
joksimovic joca jokica
jole joca joco joko josip josko joso jova jovan jovica jovo joza
jon jonathan nathan
jonas jon
jonathan than
jone joonas jouni
jonna hanna johanna josku
jonne jorgen
jonnie jon jonathan
jonny john johnny jon jonathan jonnie nathan
jonsku hanna johanna jonna jonsu josku
jonsu hanna johanna jonna josku
jonte jonatan
jonttu jone joonas jouni
joonas jouni
joop han hannes hans jannes johannes jos
joost joep jozef jozefus
jordan dan danny jordy judd
jordon don donny jordy
jordy don judd
jorge coque
jorgito jorge
jos han hans jannes jode joey johannes josefa joseph si
jose fina jo jode joey josepha phene ze zeca zeze zezinho zezito
josef jozin pepa sepp
josefa joseph
josema chema josemaria
josep jep pep pitu
joseph joey jos josef josieh jozsef jozsi pepi sepp si yosi
josepha fina jo jode joey phene
josephina josephine
josephine fina jo jode joey jose josepha phene
josey joey joseph sefi sep yosef yosi
josh jos joshie joshua joshy
joshua jos joshie joshy
josie josephine
josieh jos si
josip joko joze jozef pepi
josko joco joko josip joza joze jozef pepi
joso joco joko josip josko joza
joss jocelyn
josu hanna hannele johanna jonna jonsku jonsu josku
jova joca jovan jovica
jovan joca jovica
jovana joca jokica joksi joksica joksimovic
jovanka joca joka jokica joksi joksica joksimka joksimovic jovana
jovica joca
jovo joca jova jovan jovica
joyce joy
joza joco joko josip
jozef joze jozefus jozko jozo
jozefa jozica pepca
jozgoka joci joco jocoka joseph jozsef jozsi jozso
jozica pepca
jozko jozo
jozo joco joko jole josip josko joso joza
jozsi jozsef
jozsika joci joco jocoka joseph jozgoka jozsef jozsi jozso
jozso jocoka joseph jozsef jozsi
jr june junior
ju jo joaninha julia
juampa juampi juanpablo
juan juancho juani
juancarlos juanca
juancho juani
juanesteban juanes
juanguillermo juangui
juanita juana nette
juanmanuel juanma
juanmiguel juanmi
juanpablo juampi
juca joca
jud judson
jude judah judith judy julia julie
judith judy
juha juhani juhis jussi
juice juhani jussi
juju ju julia julie julinha
juko jura juraj jure jurica jurko
jula julcia juleczka
jule jill julia
juleczka julcia
julia jula julcia juleczka julka
julias jule julien julius
julie julia julse
julien jule julius
juliet jill jule julia
julinha ju julia
julius jule
julka jula julcia juleczka
julle julie
julot jules
juls julie julse
june junior
jupp josef joseph pepi sepp
juquinha joca juca
jura jiri jirka
juraj jura jure jurko
jure jura jurko juro
jureczek jerzyk jurek jurus
jurek jerzyk jurus
juresco juko jura juraj jure jurica jurisa jurko
jurica jura juraj jure jurko
jurij jure juro
jurisa juko jura juraj jure jurica jurko
jurko jura
jus josip josko joze jozef pepi
jussi juhani juhis
justin justus
kaca keti
kai keath ker
kaitsu kai
kaizu kai kaitsu
kaja karel
kala kalo
kale kaca keti
kalle karl
kaloyan kala kalo
kaluwithaarana kalu
kami kambiz kamran kamyar
kamma kamse karenmargrethe
kara cara caris cat catrin karina stacy
karcsi charles karesz kareszka karolyka rarcsika
kare calle carole caroline carolyn kere orolina
karel buck carl chad charle charles
karen happe karonhappuck kay kit kitse
karenmargrethe kamse
karenmarie kamma kamse karenmargrethe
karesz charles
kareszka charles karesz karolyka rarcsika
karina cara caris stacy
karl buck carl chad charle charles chick chuck karel
karla kaja karol karolina
karlik kaja karel
karlo carli karel
karol carli kaja karel karlo karoleczek karolek karoleniek karolina
karolek karoleczek
karoleniek karoleczek karolek
karolina kaja karolcia
karolincia karolcia karolina karolineczka karolinka
karolineczka karolcia karolina karolinka
karolinka karolcia karolina
karoly charles karcsi karesz kareszka karolyka rarcsika
karolyka charles karesz
karon happe karen karonhappuck
karonhappuck happe
kasia kasienka kasiuleczek kasiulek kasiunia kasiunieczka kaska
kasienka kaska
kasiuleczek kasienka kasiulek kasiunia kasiunieczka kaska
kasiulek kasienka kaska
kasiunia kasienka kasiulek kaska
kasiunieczka kasienka kasiulek kasiunia kaska
kasun kassa
kat cathleen karen katerina kath kathe katherina katherine kathleen kathryn kathy katie katrina katy kay kit kitse kitty lena tina trina trine
kata kaca kale katarina ket keti
katarina kaca kale kata katerina katta kattis keti ratja ratra
katarzyna kasia kasienka kasiuleczek kasiulek kasiunia kasiunieczka kaska
katayun kati
kate cathe catherine cathleen karen kat katerina kath kathe katherina katherine kathleen kathryn kathy katie katy kay kit kitse kitte kitty lena tina trina
katechka katenka katerina katinka katka katya katykha katyusha yekaterina
katenka katinka katka katya katyusha yekaterina
katerina cathleen karen kata katenka kathe katherine kathleen katinka katka katya katyusha kay kit kitse lena yekaterina
kath katherine kathleen kathy katy kay kitty
katharina kathi
kathe cathleen karen katherine kathleen kay kit kitse lena
kathelijne carina katie katrien lina lineke rina
katherina cathleen karen katerina kathe katherine kathleen kathryn kay kit kitse lena tina
katherine cathleen karen kate kathleen katy kay kit kitse kitty lena
kathleen cathleen karen katy kay kit kitse
kathryn cathleen karen katerina kathe katherine kathleen kay kit kitse lena
kathy katherine kathleen katy kay kit kitty
katie carina cassie cat cate cath cathy kate kath katherine kathleen kathy katrien katy kay kit kitty lina lineke rina
katinka katka katya katyusha yekaterina
katka kata katarina katerina katyusha
katrien carina lina rina
katrijn carina catharina kathelijne katie katrien lina lineke rina trijntje
katrine kat trine
katta kattis
katya katka katyusha yekaterina
katykha katenka katerina katinka katka katya katyusha yekaterina
kay katy
kazek kazimierz kazio kaziulek
kazik kazek kazimierz kazio kaziulek
kazimierz kazio kaziulek
kazio kaziulek
kc casey kase
kees cor corne cornelis krelis nelis
keita keitakun
kel kelly
ken kendrick kenny kevin
kendall ken kendrick kenny kent
kendra kenj kenje
kendrick kenny
kenje kenj
kenne ken kendall kendrick kent
kenneth ken kendall kendrick kenne kenny kent
kent ken kendrick
kentakun kentaro
kentarokun kentakun kentaro
ker keath
kere calle carole caroline carolyn
kerlin heath kai keath ker kerry
kerry kai keath ker
kerste christe
kester christian kit
ket kaca kale katarina keti
kevin kenny kev
keziah kid kizza
kezze keziah kid kizza
khana khani
khashayar khashi
khayale khaya
khenchuk khen
khezi ezekiel yekhezkel
kiarash kia
kiavash kia
kid kizza
kidde kristian
kiki christine kikine tyna
kikine christine
kiko fede federico quico
kim kimberle kimberly kimmy
kimberly kim kimberle kimmy kym
kimme kim kimberle kimberly kym
king kingston
kingsle king kingston
kircho kirli kiro
kirill kiryusha
kiro kirli
kirya kirill kiryusha
kit chris chrissy christian christine christopher katy kay kitse topher
kitse kay
kitte catherine cathleen karen kat katerina kathe katherina katherine kathleen kathryn kay kit kitse lena tina
kitty katherine kathleen katy kay kit krissy kristy
kiza zoksi zoran
klaas niek
kliment klime
koca kole konstantin
koenraad koen koert
koert koen
koka kostenka kostik kostka kostya kotya
koko konstantin kosyo kotse
kole konstantin
kolenka nikolasha
kolka kolenka kolya kolyan kolyunya nikelenka nikolasha nikolay
kolya kolenka kolyan kolyunya nikelenka nikolasha nikolay
kolyan kolenka nikelenka nikolasha
kolyo nicky nikolay
kolyunya kolenka kolyan nikelenka nikolasha nikolay
konstantin koka kostenka kostik kostka kostya kosyo kotse kotya
koorosh kuri
kori charles charley charlie chaz chazza chic chip chuck chucky
kosta koca kole konstantin
kostenka kostka kostya kotya
kostik kostenka kostka kostya kotya
kostka kostya kotya
kotse kosyo
kotya kostya
kourosh koorosh kuri
krasi krasimir
krelis cor
krille chrille crille krister stoffe
kris chris christe christina christine cris crisse cristina kerste kitty krissy kriste kristen kristin kristine kristy kristyn tina xena xina
krisse kristiina krisu
kriste christe crisse cristina kerste
kristen kitty krissy kristin kristy kristyn
krister chrille crille
kristian kris
kristin kitty krissy kristy
kristina kika
kristine christe christine crisse cristina kerste kriste
kristinka kika kristina
kristoffer chrille crille krille stoffe
kristy krissy
kristyn kitty krissy kristin kristy
kristyna kiki tyna
krisu kristiina
krzycho krzychu krzysieczek
krzychu krzysieczek
krzys krzycho krzychu krzysieczek krzysiek krzysieniek krzysio krzysztof
krzysiek krzycho krzychu krzysieczek krzysieniek krzysio
krzysieniek krzycho krzychu krzysieczek
krzysio krzycho krzychu krzysieczek krzysieniek
krzysztof krzycho krzychu krzysieczek krzysiek krzysieniek krzysio
ksana kseniya ksyuha ksyusha sana
kseniya ksyuha ksyusha sana
ksyusha ksyuha sana
kuba jakub
kubeczek jakub jakubek kuba kubus
kubo jakub jakubko kubko
kubus jakubek kuba
kurt curt kurtis
kurtis curt
ky kiah
kym kim kimberle
kymberle kim kimberle kimberly kimme kym
lachy lachan
lade lola lolade
ladislav lada vladimir
lafayette fate laffe leffe left
laffe leffe left
laine elaina elaine
laki lazar
laku lare late lauri
lalo eduardo edy
lan yulan
lanne orlando
lanson al lonson
lare late lauri
larisa larochka lora
larre lawre lorre
larry laurence lawrence
lars larre larry larsa lasse laurie law lawre lorne lorre
lasse larsa
lau lala
laura etta lala lau laurinda loretta lori lorinda lorre retta
laure lauryn
laurence larre larry lars laurie law lawre lonne lorne lorre
lauri late
laurie larry laura lori
laurinda lorinda
laverne verna
lavina ina louvina louvinia vina vine vinne wyncha
lavinia ina lavina louvina louvinia vina vine vinne wyncha
law larry laurie
lawre lorre
lawrence larre larry lars laurence laurie law lawre lonne lorne lorre
laza laki lazar lazo
lazar eleazer
lazo laki lazar
lb berre
le lele leroy leticia roy
leafa leafe
leanne leanna lee
leba lewie lewis
lech lesio
lechu lech lesio leszek
lee alexandra ali bailee bailey dud dudley ele eleanor elenor elias le leanna leanne len lenny leo leon leonard leonardo leonora leroy levi lias loenore nora riley roy sherre shirl shirley
leet philetus
leffe leif
left leffe
lega olegushka
lele beppe daniele gigi giuseppe leticia luigi
lemuel lem
len al lenny leon leonard lineau
lena ada adaline adela adelaide aileen ange angela arle arlene calle carole caroline carolyn cathleen celina delia dell edith elena ella ema eva evaline eve helena helene kare karen kathleen kay kere kit kitse lence leninha lenka lenochka lenok lenuta madeleine madeline magdalen magdalena magdalene maida maud orolina
lenhart len leon lineau
leni helene
lenie lena magda magdalena
leninha helena
lenka elena helena lena lence lenochek lenochka lenok lenyusya
lennaart lennert leon leonard
lenne len lenhart leo leon leonard lineau
lennie len lenny leonard
lenny leonard
lenochek elena lena lenochka lenok
lenok elena lenochka
lenyusya elena lena lenochek lenochka lenok
leo len lenhart lennaart lennert lennie lenny leon leonard leonardo leonora lineau nora
leon lennert lenny lineau nap
leonard len lenhart lennert lenny leon lineau
leonardo len lenny leo leon
leonardus lennaart lennert leo leon leonard
leonid lyonchik lyonechka lyonka lyonya
leonidas leon
leonor leo
leonora elenora elnora lanna
leopold leo
leos leo leopold
lepa lepava leposava
leposava lepava
lera lerusha
lerka lera lerusha
leroy roy
leslie les lester
lesse celeste celia
lester les
leszek lech lesio
leta violeta
leti leticia
letitia titia
lette car letitia lolle sherre titia
lettice letitia lette tish titia
lettie vi
leusa beth bethan elisabeth
lev lyova lyovka lyovochka
lew leba lewie lewis lewy
lewie aloysius
lewis lew lewie lou louie louis
lewvisa vice
lewy leba lewie lewis
lex al alex alexander alexandria ander lexa lexi sander sandra sandy
lexa alex alexandria cass lexi sande sandra sandy sasha
leyla leylus
lia cornelia neeltje nel
liam billy will
lias ele
lib besse beth
liba libuse
libbe alisha baisse bess besse beth bethia betse bette bitse elis elissa elizabeth else lib liba libuse lidde lise liz lizabeth lizzie
libby bess bet beth betsy bette betty elise elizabeth ella elle elsa lilibet lily lisbeth liz lizbeth lizzie
libena liba libuse
lica sile vasilica
licha alicia
lida ludmila
lidde besse beth lib lydde melinda philanda
liddy bess bessie bet beth betsy bette betty elia elise elizabeth ella elle elsa elsie libby lilibet lily lisa lisbeth liz liza lizbeth lizzie lizzy
lidia belinda lidde linde lydde lynette melinda philanda yiya
lies elisabeth
liesbeth elisabeth eliza elizabeth ellie els elsbeth lies liza
liesl elisabeth elsa elsie ilsa lisbeth lissi sissi
lig ele lige
lil delilah lillian
lila delilah dell della lil
lile lil lillah lillian lolle
lili liliya lilyana
liliana lili
lilibet bess bet beth bette betty elise elizabeth ella elsa lily lisbeth liz lizbeth lizzie
lillah lil lillian lolle
lille lil lile lillah lillian lolle
lillian lil lily
lilly lil lillian
lily bess bet beth bette elizabeth ella lil liz lizbeth lizzie
lina carina emme
lincoln link
linda ann anna belinda bell belle celinda lidde lidia linde lindy lissa lydde lyde lyn lynde lynette lynne mel melanie melinda melissa melle melody minde philanda philinda rosa rosalinda rosalyn rosarita rose roseana roseanne rox roxanna roxanne roxe roz
linde celinda lidde lydde lynde mel melinda melle minde philanda philinda
line caro carro
lineke carina katrien lina rina
lionel leon
lipe filipe pipo
lisa ale alice alicia alisha alison ana annalisa anneliese annie baise baisse bep bess besse bessie bet beth bethan bethia betse betsy bette betty bitse ele elia elicia elis elisa elisabeth elise elisha elissa eliza elizabeth ella elle ellie ellis els elsa elsbeth else elsie leusa lib libbe libby lidde lies liesbeth lilibet lily lisbeth lise lish lissa liz liza lizabeth lizbeth lizzie lizzy mel melissa mille misse tess
lisbeth bess bet beth bette elisabeth elizabeth ella ilsa lily liz lizbeth lizzie
lise bess besse beth elizabeth lib lidde lizabeth
lish ale alice alicia alisha alison ele elicia elisha else
lissa mel melinda
lissi elisabeth elsa ilsa lisbeth sissi
lissu liisa
little berre lb
littleberry berre lb little
liv oliver olivetta olivia ollie via
live olivia
livia ava ivy live olivia
liz baisse bess besse bet beth bethia bette elizabeth else lib lidde lise lizabeth lizbeth lizzie
liza adaline adela adelaide adele adeliza alice alisha baisse bess besse bet beth bethia betse betsy bette betty bitse dell elis elisabeth elise elissa elizabeth ella elle ellie els elsa elsbeth else heide lib libbe libby lidde lies lilibet lily lisbeth lise liz lizabeth lizbeth lizzie tess
lizabeth besse beth lib lidde
lizbeth bess bet beth bette elizabeth lizzie
lizzie baisse bess besse bet beth betsy bette betty elise elizabeth ella elle elsa else lib libby lidde lilibet lily lisbeth lise liz lizabeth lizbeth
lizzy bess bessie bet beth betsy bette betty elia elise elizabeth ella elle elsa elsie libby lilibet lily lisbeth liz liza lizbeth lizzie
ljuba ljubisa ljubisav ljubo ljubodrag
ljubisa ljubisav ljubodrag
ljubisav ljubodrag
ljubo ljubisa ljubisav ljubodrag
ljubomir ljuba ljubisa ljubisav ljubo ljubodrag
llacho lachezar
loenore leonora
logan log logy
logy log
lois eliza heloise loretta lou louetta louisa louise
lojz alogzij
lojze alogzij alojz lojz
lolade lola
lolita dolores lola lolo
lolle car lil lillian lola sherre
lolo dolores lola manolo manuel
lon al alonzo alphonzo larre lars laurence lawre lawrence lonne lonzo lorne lorre
lonne larre lars lawre lorne lorre
lonson al
lonzo al alonzo alphonzo
lora larochka
lorenzo lencho loren
loretta lorraine lorre lou louetta louise retta
lorka larisa larochka lora
lorne larre lawre lorre
lorre laure lauryn lorraine rana
lotta car charlotta charlotte lette lolle lotte sherre
lotte car lette lolle lotta sherre
lottie char charlie charlotte
lou aloysius ann anna ceall lewie louetta louie louise lucinda mare marylou
louann ann anna lou louise
louanne ann anna lou louann louise
louis loic lou louie louise louison
louisa loretta lou louetta louise
louise ann anna heloise lou louetta louisa louison loulou mare marylou wies
lousie eliza elouise heloise lois loretta lou louetta louisa louise
louvina wyncha
louvinia louvina wyncha
lu ceall cille cinde cynthia lou luce luci lucille lucinda lucinha luisa luisinha lula
luann ann anna anne lou louann louanne louise luanne
luanne ann anna lou louann louanne louise
luba lubor lubos luboslav lyubov
lubomil luba lubor lubos luboslav
lubomir luba lubomil lubor lubos luboslav
lubor lubos luboslav
lubos luboslav
lucas luke
luce ceall lou lucinda
lucha lucero luisa
luchin guicho
lucho guicho luchin
luci lucinha
lucia cinde cynthia lu luce luci luciana lucinda lucinha
luciana cinde cynthia luce lucinda
lucias lucas luke
lucie lucka lucy
lucille ceall lou luce
lucinait lucina
lucka lucija
luckier lucina lucinait
lucretia crease crece crese
lucy cindy lucille lucinda lucka
luella lu lula
luis guicho luchin lucho luisinho lula
luisa lula
luisinha luisa lula
luisinho lula
luka luketa lukica luksa
lukas luke
luketa lukica luksa
lukica luksa
lula lu
lulu ann anna anne cindy eliza eloise elouise heloise isa lois loretta lou louann louanne louetta louisa louise lousie lu luann luanne luci lucia lucille lucinda lucinha lucy luisa luisinha lula mare mary marylou
luna stella stellaluna
lupita lupe
lura lurana
luthor luke
luzmaria luzma
lycha alyosha
lydde melinda
lyde belinda lidde lidia linde lydde lynde lynette melinda philanda
lydie lida ludmila
lyn belinda bell belle carol lynne melinda philinda
lynde belinda lidde lidia linde lydde lynette melinda philanda
lyndon linde lynde
lynette lidde linde lydde melinda philanda
lynn belinda cadde calle care caro carol carole carolina caroline carolyn carre carrie celinda kare kere lena lidde lidia linda linde lindy lydde lyde lyn lynde lyndon lynette melinda orolina philanda
lynne belle linde mel melinda melle minde philinda
lyoka lega oleg olegushka olezhek olezhka
lyonechka lyonchik
lyonka lyonchik lyonechka lyonya
lyonya lyonchik lyonechka
lyosha aleksey alyosha alyoshenka alyoshka lycha lyoshka
lyoshka aleksey alyosha alyoshenka alyoshka lycha
lyova lyovka lyovochka
lyovka lyovochka
lyuba luba lyubochka lyubomira lyubov
lyubo lyubcho
lyubochka luba lyubov
lyubomir lyubcho lyubo
lyuda lyudmila
lyusya lyuda lyudmila mila
maaz maxus milan
mac machan malache
maca marica
macchan mako makochan
macha mariecharlotte
machanor macchan mako makochan
machgielis max
maciej maciejeczek maciejek macius macko
maciejeczek maciejek macius
maciek maciej maciejeczek maciejek macius macko
macius maciejek
macko maciejeczek maciejek macius
madde lena madeleine madeline magda maida maud
maddie lena madeleine magda magdalena magdalene
maddison maddie
madeleine magdalena magdalene maida
madelina lena madeline magdalen maida
madeline maddie madeleine madelina magdalen magdaline maida maud
madge greta lena madde madeleine madelina madeline magda magdalen maggie maida maise majore margaret margaretta marge margie marjorie mary maud megan meggie peg
madhu madhumaali madushanka
madhumaali madushanka
madhuranga madhu madhumaali madushanka
madzia magda magdalena magdalenka magdusia magdzia magdzienka
mae molly
mafer marifer
magda alenka lena madeleine madelina madeline madge magdalen magdalena magdalene magdzia maida maja majda maud
magdalen maida
magdalena lena madde madeleine madeline madge magda mage maida maud midde
magdalene magdalena
magdalenka magda magdalena magdusia magdzia magdzienka
magdaline maddie
magdusia magda magdalena magdzia magdzienka
magdzia magdalena
magdzienka magda magdalena magdzia
mage lena madde madeleine madeline madge magda maida maud midde
magge greta gretta madge maise majore margaret margaretha margaretta marge margere margo mary meg megan metta midge peg pegge
maggie grethe margrethe
magnus maggi
mags greta maggie margaret marge moll peg peggy rita
magui guida guidinha margarida
maise margaret margaretta marge megan peg
maisie mare molly polly
maja magdalena majda marie
majda magda magdalena
majeczka majka mania maria marycha marysia marysieczka marysienka maryska
majka maja mania marie marika marysia marysienka
majo mariajoge marijose
majore maise margaret margaretta marge megan peg
majs maja
majse maja majs
make makke mape markku
makha manka mariya mashka
maki maca marica marijana
makochan mako
maksa maks maksim maksimilijan
maksim maks maksimilijan
maksimilijan maks
makso maks maksa maksim maksimilijan
mal mac malache malcolm
malcolm mac malache
malena lena magda magdalena
malgorzata malgocha
malgosia gosia gosienka goska malgocha malgorzata
malgoska gosia gosienka goska malgocha malgorzata malgosia
malle amalie
malou marielouise misse
malu marialuisa marilu
mamali mohammad
mame mae marcia margaret mariadelcarmen marilyn mate mayca
mamen mame mariadelcarmen mayca
mammad mohammad
manci mancika manyi manyika marcsi marcsika margaret margit margo mari maria mariacska marika mary ria riacska
mancika manyi manyika marcsi marcsika margaret margo maria mariacska marika mary ria riacska
mand amanda mandy
manda amanda armanda
mande amanda armanda manda mira miranda rande
mane maneco manel manelinho manuel neca nelito nelo
manel maneco neca nelito nelo
manelinho maneco manel manuel neca nelito nelo
manerva minerva
mange magnus
manjo mario
manne immanuel manuel
mans amanda
manse amanda mans
manti leni marialeena
manu emmanuel emmanuelle lolo manolo manuel
manuchehr manuch
manuel em emily emmy enmanuel maneco manel manolo neca nelito nelo
manya makha manka manyunya mariya marushka marusya masha mashenka mashka
manyi manyika margo
manyika margo
manyunya makha manka mariya marusya mashenka mashka
mape markku
mara maca maki manci mancika marcsi marcsika mari maria mariacska marica marija marijana marika marina martti mary mima mojca mojcej ria riacska
maracska manci mancika mara marcsi marcsika mari maria mariacska marika mary ria riacska
marc marcus marcy mark markus marky
marce chelo
marcela cela celinha marcelinha
marcelo chelo marce
marcia mae mame mare margaret marilyn mate
marcsi marcsika mariacska riacska
marcus marcy mark marky
mare anna mae mame marcia margaret marilyn mate
mareen mae mame marcia mare margaret maria marian marietta marilyn marion martha mary maryanne mate maura may merce mime minne mitze moll molle moria polle
marek mareczek
marga margaretha margarita margreet margriet
margaret daisy greta gretchen madge mae maggie manyi manyika marcia margaretta margie margo marilyn marjorie mate megan meggie moll peg
margareta metka
margarete gretchen grete
margaretha greta madge maise majore margaret margaretta margarita marge margreet margriet mary megan peg
margaretta megan peg
margarita greta gretta madge magge maise majore margaret margaretha margaretta margauerite marge margere margo margriet mary meg megan metta midge mima peg pegge ritik ritka rosarita
marge daisy greta madge maggie margaret margaretta margie marjorie megan meggie moll peg rita
margere greta madge maise majore margaret margaretha margaretta marge mary megan peg
margie maggie megan meggie peg
margit mancika manyi manyika margaret margo
margo greta gretta madge maise majore margaret margaretha margaretta marge margere mary megan mima peg
margoka gitta manci mancika manyi manyika margaret margit margo
margreet margarita margriet
margrethe grethe
marguerite margot
mari mancika marcsi marcsika maria mariacska marika mary ria riacska
maria ann bia maartje mae majka mame mania marcia marcsi marcsika mare margaret mariacska marianne marijke marika marilyn mary marycha marysia marysienka mate merce micas mijke mime mioara ria riacska
mariacska marcsika
mariadelcarmen mayca
mariadelrefugio refugio
mariaeugenia maru
mariafernanda mafer marifer
mariah mae mame marcia mare mareen margaret maria marian marietta marilyn marion martha mary maryanne mate maura may merce mime minne mitze moll molle moria polle
mariaisabel maribel
mariajoge marijose
marialeena leni
marialuisa marilu
marian ann anne mae mame marcia mare margaret maria marianna marianne marilyn mary maryanne mate merce mia mime mitze polle
mariana maja majka marie marika marina maruska
mariandelpilar pilar
marianna ann anna anne mare maria marianne mary maryanna mia
marianne anna mare maria maryanna
mariasoledad marisol
mariateresa maite
mariazinha bia maria mia micas
marie maria marion misse
mariejo mariejosee
marieke maartje maria marijke mieke mijke ria riet
marielouise misse
marietta mae mame marcia mare margaret maria marian marilyn marion martha mary maryanne mate maura may merce mime minne mitze moll molle polle
mariette marie
marija maca maki marica marijana marina mojca mojcej
marijana maca marica
marijke maartje
marijn marinus merijn rinus
marika maja majka marcsi marcsika maria mariacska marie ria riacska
marilena mari
marilyn mae
marina maja majka marica marie marika mojca
marinus rinus
mario marion
marioara maria mioara
marion mae mame marcia mare margaret maria marian marilyn martha mary maryanne mate merce mime minne mitze moll polle
mariona maria
maris damaris demerias dimmis
marisa malu marialuisa marilu marisalvadora
marite maite mariateresa
maritere maite mariateresa marite mayte
mariya manka mara mima
mariyana ani mima
marjorie maggie margie megan meggie peg
mark marcy markus marky
markan markec marketa markica marko maro
marketa markec marko maro
markica markec marketa marko maro
marko mare mareczek marek markec marus
markus make makke marcy
marky marcy markus
marla mar
maro markec marko
marsh marshall
marshy marsh marshall
mart maarten marte marten martha martijn martin martinus mat matte patricia patse patte tinus
marte martin
marten maarten martin
martha mae mame marcia mare margaret maria marian marilyn marte mary maryanne mate merce mime mitze moll patricia polle
martijn maarten marten martin martinus
martin maarten mart matej
martinus maarten marten martin
marto martin
marty mart martin
maru maruja
marus mareczek marek
marushka makha manka manyunya mariya marusya mashenka mashka
maruska maja majka marie marika marina
marusya makha manka mariya mashka
marv marvin merv mervyn
marvin merv
mary ann anna greta lou louise mae maise maisie majore mame marcia marcsi marcsika mare margaret margaretta marge maria mariacska marianne marie marika marilyn maryanna marylou mate maureen megan merce mime minnie moll molly peg polly reene rena ria riacska
maryanna anna mare
maryanne ann anna anne antoinette christina mae mame marcia mare margaret maria marianna marianne marilyn mary maryanna mate merce mime mitze nan nance nanne polle roseanne susanna
marycha majka mania marysia marysienka
marylou mare
marysia mania marysienka
marysieczka majka mania maria marycha marysia marysienka
marysienka mania
maryska majka mania maria marycha marysia marysieczka marysienka
masa maca maki mara marica marija marijana martti masi maukka mauri
masha makha manka manyunya mariya marushka marusya mashenka mashka
mashechka makha manka manya manyunya mariya marushka marusya masha mashenka mashka
mashenka makha manka mariya marusya mashka
mashka manka mariya
masi masumeh
masmillion maaz maxam maxi maxim maxinumisanic maxus milan
mat marte martha mathilde matilda matte maud patricia patse patte thilde tilda tilde
mata matan mate matej matko mato
matanat matis
mate mae marcia marilyn matan mato
matej matan mate matic matko mato tjas
mates matej
mathew matt
mathilda mat matilda matte maud patte tilda
matic tjas
matija matej matic tjas
matilda matte maud patte tilda
matilde mat mathilde thilde tilde
matjas matej matic matija tjas
matko martin matan mate matej mato
mato martin matan matej matko
matte marte martha maud patricia patse patte
matteo alberto enzo francesco giovanni teo vanni vincenzo
matteus thijs
matthew matt matthias matty thias thys
matthias matt
matthijs matteus thijs
matti masa masi
matty mathew matt
matusko matus
maty matej mates matylda tylda
maud madeleine maida
maukka mauri
maura mae mame marcia mare margaret maria marian marilyn marion martha mary maryanne mate may merce mime minne mitze moll molle polle
maure more mosse
maureen mare reene rena
maurice maure more mosse
mave mavine
mavere mave mavine
max maaz masmillion maxam maxi maxim maxime maximillian maxinumisanic maxmilian maxus maxwell milan
maxam maaz maxi maxim maxinumisanic maxus milan
maxi maaz maxinumisanic maxus milan
maxie maaz masmillion max maxam maxi maxim maxinumisanic maxus milan
maxim maaz maxi maxinumisanic maxus milan
maximililaan max
maximililan max
maximina chimina
maxine max
maxinumisanic maaz maxus milan
maxus milan
may mae mame marcia mare margaret maria marian marilyn marion martha mary maryanne mate merce mime minne mitze moll molle polle
mayem maaz masmillion max maxam maxi maxie maxim maxinumisanic maxus milan
mayte maite mariateresa marite
maziar maz
meche mercedes merci
medora doda dode dolle dora doris dorothea dortha dot dotha dotte
mees bart bartel barth bartholomew bat meus
meg daisy greta gretta madge maggie mags maise majore margaret margaretha margaretta marge margere margie margo marjorie mary megan meggie metta moll molly peg peggy rita
megan maggie peg
meggie maggie megan peg
mehdi meti
mehetabel bella mabel mehitable mitte
mehetable bella hitte mabel mehetabel mehitabel mehitable mitte
mehitabel anabelle ara arabella arre bell bella belle hitte isabella mabel mehetabel mehitable mitte
mehitable bella mabel mitte
mehmet memo
mehri mehrangiz
meike maartje maria marieke marijke mieke mijke ria riet
meka mehin
meku mekku memmu merja mertsi
mel lissa melane melanie melinda minde philinda
melane melanie
melanie lissa mel melinda melissa melody
melia amelia emile mel melle mildred mille parmelia permelia
melinda mel minde
melissa lissa mel melinda missy
melle mel melinda minde philinda
mellia carmellia
mellie mel
melody lissa lode mel melinda melissa
melv mel melvin
melvin mel mellie
melvyn mel melv melvin
memmu mekku
memo guillo picho willy
mena alle arre
mene philomena
merce mae mame marcia mare margaret marilyn mate mercedes mime
merci mercedes
merel esmee esmeralda
merijn marinus rinus
merja mekku memmu
merle merlyn
merlin merle merlyn
mert myrte myrtle
mertsi mekku memmu merja
mervyn marvin merv
meta greta gretta madge magge maise majore margaret margareta margaretha margaretta margarita marge margere margo mary meg megan metka metta midge peg pegge
meto metodiy
metodi meto metodiy
metra dem
metta greta gretta madge maise majore margaret margaretha margaretta marge margere margo mary megan peg
meus bart bartel bartholomew bat
meyti mehdi meti
mia ann anne bia mare maria marianne mary micas
mica comi ela eluta mela micko mico mihaela mihajlo mihhailo mija mijo mil mila milan milena milenko milica milijana milisav milka milomir milorad milos milovan milun milutin minjan miodrag miomir misa misko miso mivoje somi
micah michael mick
micas bia miguel miguelinho
michael mic
michal michael michalek misiek
michalka michaela
michas michal michalek misiek
michel michael michi michl
michelle micke shell shelle shelly
michi michael michl
michl michael
mick michael
micke micah michael mick
micko comi mico mihajlo mihhailo mija mijo mil milan milenko milisav milomir milorad milos milovan milun minjan miodrag miomir misa misko miso mivoje somi
micky michael mick mike
mico mihajlo mil milan milomir milos milun somi
midde lena madde madeleine madeline madge magda maida maud
midge greta gretta madge maise majore margaret margaretha margaretta marge margere margo mary meg megan metta peg pegge
mie marie misse rie
mieke maartje maria marijke mijke ria riet
migue miguel miguelo
miguel miguelo
miguelinho miguel
miguelito micas miguel miguelinho
miha mihael
mihael mihovil misko mizo
mihaela eluta mela
mihaita mihai misu
mihajlo milan
mihayl misho
mihhailo mico mihajlo mija mijo mil milan milenko milisav milomir milorad milos milovan milun miodrag miomir misa miso mivoje somi
miho mihael mihovil misko mizo
mihovil misko mizo
mija mico mihajlo mijo mil milan milenko milisav milomir milorad milos milovan milun miodrag miomir misa miso mivoje somi
mijke maartje marijke ria
mijo mico mihael mihajlo miho mihovil mil milan milisav milomir milorad milos milun misko miso mizo somi
mika mikael miki mikke miklu miksu mirko miro miroje miroslav
mikael micke
mike micah michael mick micke mitchell
mikey michael mick micky mike
mikhail mikha mischechka mishanya mishka mishutka
miki mirko miro miroje miroslav nik nikolaj
mikke mikael
miklu mikael mikke miksu
mikola nido niksa
miksu mikael mikke
miky mikulas
mil mihajlo milan milomir milos
mila lyuda lyudmila miloslava miluse
milada mila milena milka miloslava miluse
mildred emile mel mell melle parmelia
mile comi mica micko mico mihajlo mihhailo mija mijo mil milan milenko milic milisav milla milojko milomir milorad milos milovan milun milutin minjan miodrag miomir misa misko miso mivoje somi
milena mila milica milijana milka miloslava miluse
milenko mico mihajlo mijo mil milan milisav milomir milorad milos milovan milun miodrag miomir misa miso mivoje somi
milic comi mica micko mico mihajlo mihhailo mija mijo mil milan milenko milisav milomir milorad milos milovan milun milutin minjan miodrag miomir misa misko miso mivoje somi
milica mila milijana milka
milijana mila
milisav mico mihajlo mil milan milomir milorad milos milun miso somi
milka mila milijana miloslava miluse
milla camilla
mille amelia armilda camille camme em emeline emile emilie emm emme emmer erma lina lissa mel melissa mell melle mildred mile milla millicent mils misse parmelia
millicent milly misse
millie millicent milly
milly ellie em emily emmy
milojko comi mica micko mico mihajlo mihhailo mija mijo mil milan milenko milic milisav milomir milorad milos milovan milun milutin minjan miodrag miomir misa misko miso mivoje somi
milomir mihajlo milan milos
milorad mico mihajlo mil milan milomir milos milun somi
milos mihajlo milan
miloslava miluse
milovan mico mihajlo mijo mil milan milisav milomir milorad milos milun miodrag misa miso somi
mils milla
milun mihajlo mil milan milomir milos somi
milutin comi micko mico mihajlo mihhailo mija mijo mil milan milenko milisav milomir milorad milos milovan milun minjan miodrag miomir misa misko miso mivoje somi
mima jemima jemma mime
mime jemima jemma mae mame marcia mare margaret marilyn mate
mina helme minerva minne nerva nerve wilhelmina wille wilma
mind mel melinda
minde arminda
mindwell mina minerva wilhelmina
mindy miranda
mine mare mell mildred mille miriam mitze
minerva mina minne nerva nerve wilhelmina
minjan comi mico mihajlo mihhailo mija mijo mil milan milenko milisav milomir milorad milos milovan milun miodrag miomir misa misko miso mivoje somi
minna minsku minttu
minnamaria minttu
minne mae mame marcia mare margaret maria marian marilyn martha mary maryanne mate merce mime mitze moll nerva nerve polle wille wilma
minnie mae molly polly
minnis minna minsku minttu
minsku minttu
miodrag mico mihajlo mijo mil milan milisav milomir milorad milos milun misa miso somi
miomir mico mihajlo mijo mil milan milisav milomir milorad milos milovan milun miodrag misa miso somi
mira elmira miranda mirka miroslav miroslava mixoslava radimir radya
mireczek mirek mirko miroslaw mirus
mirek mira miroslav miroslaw mirus
miriam mare
mirjana mira mirka miroslava
mirko mirek miro miroslav miroslaw mirus
miroje mirko miro
miroslav mirko miro miroje
miroslava mirka
mirus miroslaw
misa michael michal mico mihajlo mijo mil milan milisav milomir milorad milos milun miso somi
mischechka mikha mishanya
misenka michaela michalka
misha mikha mikhail mischechka mishanya mishka mishutka
mishanya mikha
mishenka mikha mikhail mischechka misha mishanya mishka mishutka
mishka mikha mischechka mishanya
mishutka mikha mischechka mishanya mishka
misiek michalek
misko comi mico mihajlo mihhailo mija mijo mil milan milenko milisav milomir milorad milos milovan milun miodrag miomir misa miso mivoje mizo somi
miso mico mihajlo mil milan milomir milorad milos milun somi
misse lissa mel melissa
missy lissa mel
misu mihai
mita mihai mihaita misu mitar
mitalee mita
mitchel mitch
mitchell micah michael mick micke mitch
mitenka dimitry dimka
mitionka dimitry dimka mitenka mityusha
mitja dimitrij
mitka dimas dimitry dimka dimochka dimon dimulia dimych mitenka mitionka mityusha
mitko mitak mityo
mito dimitrij dimitrije mita mitar mitja
mitte mabel
mitya dimas dimitry dimka dimochka dimon dimulia dimych mitenka mitionka mitka mityusha
mityo mitak
mityusha dimitry dimka mitenka
mitze mae mame marcia mare margaret maria marilyn mary mate merce mime miriam
mitzi mare maria
mivoje mico mihajlo mijo mil milan milisav milomir milorad milos milovan milun miodrag miomir misa miso somi
miza stanimira
mlada mladan
mladen mlada mladan mlado
mlado mlada mladan
mo moe moses
mock democrates
moe morris
mogge mogens
mohammadali mamali
mojca marica
mojcej marica marina mojca
moll greta mae maggie mame marcia mare margaret maria marian marilyn mary maryanne mate merce mime mitze peg polle
molle amalia amelia emile mae mame marcia mare margaret maria marian marilyn marion mart marte martha mary maryanne mat mate matte mel melia melle merce mildred mille mime minne mitze moll parmelia patricia patse patte permelia polle
molly madge maggie mare margaret marge margie marjorie megan meggie moll peg peggy
momcilo moma
momir moma momcilo momo
momo moma momcilo
monchi moncho
monica moni
monte gum lamont
montesque gum lamont monte
montgomery gum lamont monte montesque
montse montserrat
monty montgomery
mor morag
morg maggie morgan
morgan maggie
moria mae mame marcia mare margaret maria marian marietta marilyn marion martha mary maryanne mate maura may merce mime minne mitze moll molle polle
morre more seymore seymour
morris maure maurice more mosse
morrison dory morris
morrissey more
morry more morrissey
morteza mori
mortimer mort
mose amos moses moss
moses amos moe mosh moshe muki
moshe mosh muki
moss amos moses
mosse more
moysh moses mosh moshe muki mushon
moyshele moyshe
moz more morrissey morry
muki mosh
muli shmulik
mundinho raimundo
mur muriel
mushon moses mosh moshe muki
muzaffer muzo
myfanwy myfi
myra almira elle elmira mira
myrt mert myrte myrtle
myrte myrtle
nabbe ab abigail gail tabitha
nabby abbie abigail
nace igge ignac ignacij ignatius nate natius
nacho igna ignacio
nada deedee nadezda nadica nadine
nadenka nadezhda nadka nadya nadyusha
nadetta bernadette berrietta
nadezhda nadka nadya nadyusha
nadia nadenzhda
nadica nadezda
nadine deedee
nadka nadya nadyusha
nadyusha nadya
nae nicolae nicu nicusor niki
naja najse
najs naja najse
naldo reg regge reginald renne reynold ron ronald ronaldo ronne
nan agnes ann anna anne annie joanna nancy nanne roseanne susanna susannah
nana ann anna anne antoinette christina maryanne nan nance nanne roseanne susanna
nance agnes ann anna anne antoinette christina inez nan nancy nanne nessa nesse roseanne susanna
nancy anne
nanda fena fer fernanda
nando fercho
nanna nans nanse
nanne agnes ann anna anne joanna nancy roseanne susanna susannah
nanou anne
nanse nans
napoleon leon nap
nappe leon nap napoleon
narcis ciset
narciset ciset narcis
nasi ignasi
nasko atanas tanas
nastasya nastenka nastka nastya nastyona nastyushka
nastenka nastka nastya nastyona nastyushka
nastka nastyushka
nastya nastka nastyushka
nastyona nastka nastya nastyushka
nat jonathan natalie nate nath nathan than
nata natakha natalija natasa natashenka
natalie nathalienat nette
natalija natasa
nataliya nata natakha natashenka nateshka natusyenka
natalka natalia
natasha anastasiya nastasya nastenka nastka nastya nastyona nastyushka nat nata natakha nataliya natashenka nateshka natusik natusyenka stasya
natashenka natakha
nate igge johanathan jonathan nat nathan natte than
nateshka nata natakha natashenka natusyenka
nathalie nat natalie
nathan johnathan johnny jonathan nate than
nathaniel johanathan johnne jonathan nat nate nath nathan natte than
natius igge nate
natte assene jonathan nat natalie nathan nette sene than
natty nat nate nathan
natusik nata natakha nataliya natashenka nateshka natusyenka
natusyenka nata natakha natashenka
naza nazakat nazila nazrin
nazakat nazila
nazanin nazi
nazi farnaz ignaz mehrnaz nazl
nazrin nazakat nazila
neal conne cono neil niel
nebo nebojsa
neca maneco nenad
ned ed edde edmund edvard edward teddy
neddie ed ned teddy
neddy ed edmund edward ned teddy
neele conne cono neal neil niel
neelie cornelia corrie lia neeltje nel
neil cono niel
nejc jernej nejo
nel neeltje nelleke
nele neca nenad
nelgon nel
neli nel
nelia corne cornelia neele
nelis cor corne krelis
nelito maneco neca nelo
nell aileen elaine elanor eleanor elena elenora elinamifia ella ellen ellender ellie elnora helen helena helene lanna lena leonora nelle nellie nelly nora
nelle corne cornelia elaine elenora elinamifia ella elnora lanna leonora neele nelia
nellie aileen elaine elena ella ellender ellie helena helene lena nel nelleke nelly petra
nelo maneco neca
nelson nels
nelu ioan ion ionel ionut nelutu nutu
nelutu ioan ionel ionut nutu
nemanja neca nele nenad neno nesa neso
nemo gero geron jer ron
neno neca nele nenad nesa neso
neppe penelope
nerva manerva minerva nerve
nerve manerva minerva nerva
nes agnes nesey
nesa nebo nebojsa neca nele nenad
nesey agnes
neso nebo nebojsa neca nele nenad nesa
nessa agnes ann essa inez nesse van vanna
nesse agnes ann inez
nessie aggie agnes nes nesey
nesta esther
netali natalie netalili
netalili natalie
neto benet
netta ann antonia net
nette ann antonia ette genevieve hank jan jane janet janett janette janice janiece janyce jayce jean jeanne jenne jesse joanna net netta retta virginia
neva eve gen genevieve jean jenne virginia
newt newton
nia eva evgeniya zheni
nib arabella ib
nibbe arabella bella belle ib isse nib sabe
nichola nickie nicky nikki
nicholas colin nick nicky
nichole nickie nikki
nick dom dominic dominick dominik nicholas nickolas nicky nicodemus
nicke nicholas nick nicodemus nicole nicolena nicolene nicolina
nicki nichola nichole nickie nicky nicola nicole niki nikki nikky
nicky dom nichole nickie nickolas nikki
nico klaas kloj nicolaas nicolas niek nik nikolaj
nicodemus nicholas
nicola nicole niki
nicolaas klaas niek
nicolae nicu niki
nicolas colette
nicolena nicole nicolene nicolina
nicolene nicole
nicolette colette nicolas
nicolina nicole nicolene
nicusor nicolae nicu niki
nido niksa
nidza nino
nidzo dzoni nidza nikola nino
niel cono
nigel nige
niina nini
niinuska niina nina nini ninnu ninnukka
nik kloj nikolaj
nikelenka kolenka nikolasha
niki nicole nicu
nikica mikola nido niksa
nikke nicke nicole nicolena nicolene nicolina
nikki nickie nicola nicole niki
nikky nicola nicole niki nikki
niko miki mikola nido nik nikica nikolaj niksa niksu
nikola nidza nino
nikolaj kloj
nikolas niko
nikolay kolenka kolyan nicky nikelenka nikolasha
nikolina nikoleta ninoslava
nilufar nili nilu
nina niina nikoleta nikolina nini ninoslava
ninell nette
ninni niina niinuska nina nini ninnu ninnukka ninsku
ninnu niina nina nini ninnukka
ninnukka niina nina nini
nino nindza ninoslav
ninoslav nindza
ninoslava nikoleta
ninsku niina niinuska nina nini ninnu ninnukka
nisse nils
nita juanita nette
noah manoah
nob bob bobbie bobby burt hob nobby norbert rob robbie robert
noel knowell nowell
nolle live livia olive olivia olle
none anna
nono leo leonor
noortje noor
nora elaine eleanor elenor elenora eleonora elinamifia ella ellie elnora hone honora lanna leonora loenore nelle nellie noor noortje norah norre
norah honora
norbe norbert
norbert bob bobbie bobby burt nobby
norm norman nour orman
norman orman
norre honora norah
nour norman orman
nova synnove
nowell knowell
nushi nushafarin
nusi anacska anci ancika ani anika anka anna anne annus annuska nusica panna panni pannika
nusica ani anka anna annus annuska panna
nutu ioan ionel ionut
nyura anna anya anyuta anyutka
nyurka anna anya anyuta anyutka nyura
nyusha anna annushka anya anyuta anyutka nyura nyurka nyuta
nyuta anna annushka anya anyuta anyutka nyura nyurka
obadiah dyer jedediah obed
obe dish dyer jedediah obadiah obed
obed dyer
obediah dyer zedediah
obedience beede obed
oberon obe
odo odell
ognjen ogi
oksana ksana kseniya ksyuha ksyusha oksanka sana
oksanka ksana kseniya ksyuha ksyusha sana
ol oli oliver ollie olly
ola aleksandra olka olusia
olavi ola olli
olcia aleksandra ola oleczka olenka olka olusia
olda oldrich olin
oldrich olin
oleczek aleks aleksander olek oleniek olus
oleczka aleksandra ola olka olusia
oleg lega olegushka
olek aleks aleksander oleniek olus
oleniek aleks aleksander olus
olenka aleksandra ola oleczka olga olka olusia qlechka
oleta leta viol violeta
olezha lega lyoka oleg olegushka olezhek olezhka
olezhek lega oleg olegushka olezhka
olezhka lega oleg olegushka
olga qlechka
oli oliver olivia ollie olly
olive liv live livia oliver olivetta olivia
oliver ollie olly
olivetta oliver
olivia via
oliwa ol oli oliver ollie olly
olka aleksandra
olle live livia olive oliver olivia olof
olli ola
ollie oliver olivia olly via
ololade lade lola lolade
olph ado adolf adoph dolph rolf
olu fehin fehintoluwa tolu
olubukola bukki bukola
olus aleks aleksander
olusia aleksandra olka
oluwadamilola dammy
olya olenka olga qlechka
ondra ondrej
onklo ocjo
onko onkolino
ophe theo
ophelia orphelia
ora aurilla rille
orbie norm norman nour orman
orilla aurilla ora rille
orolina calle carole caroline carolyn kere
orre ogge oskar
oscar iscariot ozzy
oskar ogge
oskari osku
osse oswald ozzie waldo
osvaldo ozzie valdo waldo
oswald ozzie
ota otakar
ote othello
otis ote othello
ouince quincy
ouint quince quinn
ovidiu ovi
oz oswald ozzie ozzy
ozzie oswald waldo
ozzy iscariot oswald ozzie
pacheco curro fran francis francisco frasco pacho paco quico
pacho curro fran francis francisco frasco paco quico
paco chicao chico chiquinho curro fran francis francisco frasco quico
padde pate patricia patrick patse peter
paddy patty
padraig padraigean
paja pavel pavla pavlina
pajo paja pavko pavle pavo
pakha pakhan pasha pashenka pashka
pakhan pasha pashenka pashka
pamela pam
panco curro fran francis francisco frasco pacheco pacho paco quico
panjo patrino
panna ani anka anna
panni anacska anci ancika ani anika anka anna anne annus annuska nusica panna pannika
pannika ancika ani anika anka anna anne annus annuska nusica panna
panta pantelija
panto panta pantelija
para padraig padraigean peadairean
pari parastoo parvana parvaneh parvin
parisa pari
parmelia emile mel melle
parthenia parsune patte phene thene
parvati paru
pasha pashka
pashenka pasha pashka
pasoone parsune parthenia patte phene thene
pat irish irixe padde paddy pate patience patricia patrick patse patsy patte patty peter tish tricia trish trisha
pate patricia pete
patience patricia patte
pato patricio
patricia marte patte patty
patrick paddy pat pate patricia patty
patro pacjo
patse irixe marte martha pate patricia patrick patte
patso plamen
patsy patricia patty tricia
patte irixe marte martha maud parsune patricia
patty patricia
paul paulie pauly
paula lina paulie paulina pauline pauly polle
paule paulette
paulie pauline
paulin paulie pauline polly
paulina lina pauline
pauline lina
pauly paulie
pavao pajo pave pavko pavle pavo
pave pajo pavko pavle pavo
pavel pakha pakhan pasha pashenka pashka
pavka pavel
pavko pavo
pavle paja pavel pavko pavo
pavlik pakha pakhan pasha pashenka pashka pavel pavlusha poshik
pavlina pavla
pavlusha pakha pakhan pasha pashenka pashka pavel poshik
pawcio pawel pawelek
pawelek pawel
peadar para peadairean
pecjo petro
peda predrag
pedde experience
pedrinho pepas
pedrito pedrinho pedro pedrocas pepas pepe pepeu
pedro pedrinho pepas pepeu
pedrocas pedrinho pedro pepas pepe pepeu
peg maggie wend
pegge greta gretta madge maise majore margaret margaretha margaretta marge margere margo mary meg megan metta peg
peggy daisy greta madge maggie margaret marge margie marjorie megan meggie moll peg pig rita wen wend wendi wendy whizzy wiggy wiz
peko perko
pelegrine perre
pelle palle per perra polle
penne neppe penelope
penny penelope
pep jep
pepa jozin
pepe chepe jose pedrinho pedro pepas pepeu
pepeu pedrinho pepas
pepi josef joze jozef pesho petar sepp
peran peko perica perko pero petar
perce percival
percival percy
peregrine perry
perica peko pera perko petar
permelia amelia emile mel melle mildred mille parmelia
pernetta nette
pero peko pera perica perko petar peter
perra per
peta petr petra
petar peko pera perko pesho
petenka petya
peter pate patricia patrick patse pete petey petike petya piet pieter
petey pete
peti peter petike petya
petka petenka petrusha petya petyunya pyotr
petra nel nelleke
petre petrica petrisor petrut
petrisor petrica
petronella nel nelleke nellie petra pieternel
petruha petenka petka petrusha petya petyunya pyotr
petrus peter piet pieter
petrusha petenka petya
petrut petrica petrisor
petsa petko petyo
petya petike
petyo petko
petyunya petenka petrusha petya
pharba ferbe pherbia pheriba
phelia ophelia orphelia
phena phene pheobe phoene tryphena
phene fina jo parsune patte thene
pheney josephine
pheobe pene phene phoene tryphena
pheriba pherbia
phidelia adelaide bedelia bridgit delia fidelia
phil leet philetus philip philippe phillie phillip philly pip
philadelphia delpha delphia puss
philanda lydde melinda
philinda belinda belle cisse clair clara clarinda clarissa linda lynne melinda minde phyllis
philipa pene pheobe
philipina pene pheobe philipa
philippa philly pip pippy
phille adele adelphia dell
phillie phillip
phillip phil phillie
philly fip phil philip phillie phillip
phoene phene
phyllis belinda linda
pierrette pierre
pierrot pierre
piet pieter
pieternel nel nelleke nellie petra
pig peg wen wend wendi whizzy wiggy wiz
pike pipe pipsa pirjo pirkko
pili mariandelpilar pilar
pim wim
piotr piotrek piotrus
piotrus piotrek
pip fip flip phil phillie phillip philly
pipa lipa
pipe pipsa
pipo filipe
pippa philippa philly pip pippy
pippy pip
pirjo pipe pipsa
pirkko pipsa
pista stefan
pisti istike istvan istvanka pistike pityu pityuka steven
pistike istike
pitu jep pep
pityu istike istvan pistike steven
pityuka istike istvan pistike pityu steven
pleas pleasant ples
ples pleasant
poke pocahontas
polde leopold
polle lina mae mame marcia mare margaret maria marilyn mary mate merce mime mitze palle paulina pauline
polly mae mare molly paul paula paulie pauline pauly
poncho alfonso fon foncho
pone leon nap napoleon nappe
ponta pontus putte
pontus putte
poshik pakha pakhan pasha pashenka pashka pavel
poul palle pelle pojse polle
predo peda predrag presa
pres prescott scott
presa peda predrag
prescott scott
pricilla cilla cilly prill prisca priss
prill cilla prisca
priscilla cil cilla ciller cisse prisse silla
priss cilla prill prisca
prisse cil cilla ciller cisse silla
pru prudence puss
prude dense pru prudence prue puss
prudence dense pru puss
prue dense pru prudence puss
psy vester
purandokht puran
puri purandokht
pyotr petenka petrusha petya petyunya
quavie quin
quavix quavie quin
quel miquel
quelo miquel quel
quico chicao chico chiquinho cisco curro federico fran francis francisco frasco siscu
quil quille
quilla acuille aquilla quil quille
quin ouince quincy quinn
quince quinn
quinn ouince quavie quavix quin quincy quinton
quinton quavie quavix quin
quique rico
rach rachel rachelle
rachel rachelle shelle
rada rajke
radasin rade radenko radisav radivoje radoje radojica radomirm rados radoslav
radek radimir radomir radoslav
radenko rade
radi radka radostina
radisa radasin rade radenko radisav radivoje radoje radojica radomirm rados radoslav
radisav rade radenko radoje radojica radomirm rados radoslav
radislav radasin rade radenko radisa radisav radivoje radoje radojica radomirm rados radoslav radovan rajko rasa
radivoje rade radenko radisav radoje radojica radomirm rados radoslav
radmila rada radojka rajke
radoje rade radenko radojica radomirm rados radoslav
radojica rade radenko radomirm
radojka rada rajke
radomil radek radimir radomir radoslav
radomir radimir
radomirm rade radenko
rados rade radenko radojica radomirm
radoslav rade radenko radimir radojica radomir radomirm rados
radoslava radi radka radostina
radost radi radka radoslava radostina
radostina radka
radovan radasin rade radek radenko radimir radisa radisav radivoje radoje radojica radomil radomir radomirm rados radoslav rajko rasa
radya radimir
rae rachel shelle
raech rachel rae ray shelle
raf rafael rafi
rafel felo
raff ralph raphael
rafi rafael refael
rafu raf rafael rafi
raija raikku raitsu raizu
raikku raitsu raizu
raitsu raizu
rajko radasin rade radenko radisa radisav radivoje radoje radojica radomirm rados radoslav
ralph rafi raphael
raluca ralu uca
ram rame
ramchandra ram
ramon monchi moncho ramoncito
ramona mona
ramoncito monchi moncho
rana lorraine
randall dolph rande
rande dolph mira miranda
randolph dolph rand randall rande randy
randy mindy miranda rand
rano ferran
raphael rafi refael
rarcsika charles karesz karolyka
rasa radasin rade radenko radisa radisav radivoje radoje radojica radomirm rados radoslav rajko
raso radasin rade radenko radisa radisav radislav radivoje radoje radojica radomirm rados radoslav radovan rajko rasa
rastik rasto
rastislav rastik rasto
ratibor ratimir ratko rato
ratimir ratko rato
ratja ratra
ratko rato
ravinaatha ravi ravindra
ravindra ravi
ray rach rachel rae regge regina shelle
rayden bodie brad brady brodie
raymond ray
reba becca becke becky gracia gracie rebecca ruby
rebecca becca becky becse bekka beks bekse bex reba rebekka
rebekka becca bekka rebecca
rebus jaap jacob
reddy ted
reene mare
refina fina
reg regge reggie reginald renne reynold
regge regina reginald renne reynold
regina reggie
reginald lanne orlando reg reggie renne reynold ron ronald ronaldo
reichan reina reinachan
reinachan reina
relief leafa leafe
rena mare reene renato sabrina selina serena serilla sybrina
renaldo naldo reg regge reginald renne reynold
renata re renatinha
renatinha re
rench flo florence floss
renchy flo florence floss flossie rench
renee rae
renius swene
renne reene rena
resa teresa teri tess tessa theresa
resi therese theresia
retta loretta lorraine lorre
reuben rube
rex reg reggie reginald
reynold renne
reza abdol abdoli abdolreza aboli
rhoda dell della rhode rhodella
rhode dell rhodella
ria maartje marcsi marcsika mariacska marijke riacska
riacska marcsika mariacska
riah azarich tiah uriah
rian brian bryan
ricardinho caca cardo ricardo riqui
ricardo caca cardo riqui
rich al alderick dick dickson dicky hickey richard riche richie ricke ricky
richard brode broderick dick dickey dickson dicky ricke
riche al alderick derrick dick dickon dickson dirch eric rich richard ricke
richie dick richard
rick derrick dick dickey dickon dickson dicky dirch eric frederick hickey rich richard riche richie ricke ricky
ricke broderick ced cedrick derrick dick dickson rick
ricki rebecca
ricky dick dickey dicky richard richie
rie marie misse
riet maartje maria marijke mijke ria
rika hendrika rebecca ricki riki rivi rivka
riki henrik rebecca ricki riko rivi rivka
rikke frederikke frikke riks
riko henrik
rikus hendrik hendrikus henk henri
rilla avarilla gabrilla serilla
rille aurilla ora
rina carina lina rinale
rineke carina catharina kathelijne katie katrien katrijn lina lineke rina trijntje
rino darko davor davorin
risa richard
rita daise greta gretta madge magge maggie maise majore margaret margaretha margaretta margarita margauerite marge margere margo mary meg megan meta metta midge moll peg pegge ritik ritinha ritka ritunya rosarita
ritka ritik
ritunya margarita ritik ritka
ritusya margarita rita ritik ritka ritunya
rivi rebecca ricki
rivka rebecca ricki rivi
rivush rivka
rob ben bert bob bobbe bobby hob robbe robbie robertus robin rupert
robbe bobbe hob rupert
robbie hob
robby bob bobby rob robert robin
rober berto beto roberto tito
robert ben bert bob bobbe bobby hob rob robbe robbie robertus robi robin robo rupert
roberta bobbe robbe robbie
robertus bob
robi yaakov
robin ben bob bobbe bobby dob dobbin hob nob rob robbe robbie robert robinson rupert
robinson ben rob robert
robo robi
rod reginald roddy roderick rodger rodney roge ronald
rodde reginald rod rodney roger ronald
roderick roddy
rodge roger
rodney hodge hodgekin reginald rod roddy roderick rodger roge roger ronald
rodri rodrigo
roffe rolf
roge rodger
roger reginald rod rodger roge ronald
roland lanne naldo orlando reginald rolle rollo ron ronald ronaldo ronne rowland
rolf ado adolf adoph dolph
rolle lanne orlando reginald roland rollo rowland
rollo ado adolf adoph dolph lanne olph orlando reginald rolf rowland rudolph rudolphus
roma romochka
roman roma romek romochka
romeczek roman romek
romka roma roman romochka romych
romus roman romeczek romek
romych roma roman romochka
ron cam cameron frone gero ronaldo ronna ronne tyron veronica vicke
ronald arnold ron ronaldo
ronne cam cameron frone reginald ron ronald ronaldo ronna veronica vicke
ronni veronica
ronnie aaron ron ronald ronni veronica
ronny cameron ron ronald tyron tyrone
ronron ron
rosa ann anna belle isabella rosable rosalinda rosalyn rosarita rose roseana roseanne rosinha rox roxanna roxanne roxe roz
rosabella belle elizabeth hebsabeth hephsibah hepsabah hepsabel hepse hepsibah isabella rosa rosable rosalyn rosarita rose roseanne roz
rosabelle arabella bella belle elizabeth ib isabel isabella isse nib nibbe sabe tibbe
rosable belle isabella rosalyn rose roseanne
rosalinda ann anna rosalyn rosarita rose roseana roseanne rox roxanna roxanne roxe roz
rosalyn ann anna belle isabella rosalinda rose roseanne roxanna roxanne roxe
rosarita ann anna belle isabella margauerite rosable rosalinda rosalyn rose roseana roseanne rox roxanna roxanne roxe roz
rose ann anna belle euphrosina fena fenee isabella rosalinda rosalyn roseanne rosemary rosie roxanna roxanne roxe
roseana ann anna rosalinda rosalyn rose roseanne roxanna roxanne roxe
roseanne ann anna belle rosalinda roxanna roxe susanna
rosi rositsa
rosie rosemary
rosillo chillo
rosita rosa rosinha rozalie ruzena
rowland lanne orlando reginald
rox ann anna rosalinda rosalyn rose roseana roseanne roxanna roxanne roxe
roxanna anna roxe
roxanne ann anna rosalinda roseanne rox roxanna roxe roxy
roxe anna
roxy rox
roz ann anna belle isabella rosable rosalinda rosalyn rose roseana roseanne rox roxanna roxanne roxe
roza rosita rozalie ruzena
rrystof kris kristian
rubanetta acia gracia gracie gracina grass graz reba ruby
ruda rudolf
rude ad ado adolf adolphus adoph dolph olph rolf rollo rudolph rudolphus
rudi rudolf
rudolph ado adolf adoph dolph olph rolf rudolf rudolphus
rudolphus ado adolf adoph dolph olph rolf
rudy rudolf rudolph
rufina fina refina
rukmani ruku
rupert bobbe hob
russ russel russell ruste rusty
russel rusty
russell ruste
rutgerus rutger
ruud rutger rutgerus
ruza ruska
ruzena rozalie
ruzica ruska ruza
ryan brian bryan rian
rye zach
rysiek ryniek
rysio ryniek rysiek
ryszard ryniek rysiek rysio
saasy zayn
sabe arabella bella belle ib isse nib
sabine bine bini
sabra arabella bella belle elizabeth ib isabel isabella isabelle isse nib nibbe rosabelle sabe tibbe
sabrina celina lena reene serena sybrina
sade fola folasade ola sal
sadie sally sara
saki sakic sakica sakinka sandra
sakic sakica
sakinka sakic sakica sandra
sakke sakari
saku sakari sakke
sal sel solle zeland zelda
sale aca aco aleks aleksa sasa
salle sade sal surre
salmon sal saul sol solle zolle
salvador sal voro
salvatore alfonso
sam samantha samme sammy samne
samantha sam samme sammy samne
samgon sam samantha samne samuel
samie sam samantha sammy samson samuel
sammy sam samuel simon
sampson sam samson
samson sam samantha samme sammy samuel
samuca samuel
samuel muli sam samantha samme sammy samne shmulik
sana ksyuha
sande ec sasha
sander alex alexander ander sandy
sandi aleks aleksander sasa saso
sando aleks aleksandar sande sasho
sandra aleks aleksandra aleksic alex alexandra cass cassie lexi sakic sakica sande sandy sasha saska
sandu alecu
sandy al alex cass cassie lexi sander sandra
sanja acika aleks aleksander aleksandra aleksic aleksica aleksinka saki sakic sakica sakinka sandi sandra sasa saska saso
sanka aleksandra sanya sasha sashenka sashka shurik shurka shurochka
sanna alexandra alexia sandra sanne susanna sussi xandra
sanne alexandra alexia sandra xandra
santeri aleksanteri aleksi
santiago chago santi
sanya aleksandra sasha shurik
sara sade sal salle sally sarah suke surre
sarah sade sadie sal salle sally surre
sasa aca acika aco aleks aleksa aleksander aleksandra aleksic aleksinka alexandr alexandra sandra saska
sasha alec aleks ec sande shurik
sashechka aleksandra sanka sanya sasha sashenka sashka shurik shurka shurochka
sashenka aleksandra sanya sasha shurik shurka
sashka aleks aleksandra sanya sasha sashenka shurik shurka
sasho aleks sande
saska aleksandra alexandra sasa
saso aleks aleksander sasa
saul sal solle
sazah sadie sally sara
scottie pres prescott scott
sean shane shaun shawn shayne
seb sebastian
sebastiaan seb
sebastiao tiao
sebastijan bostjan sebastjan
sebastjan bostjan
sebbe basse sebastian
sefi joseph yosef yosi
sega seriy
segun olusegun
seija seikku sesse
seka ceca svetlana svjetlana
sel zeland
selina celina lena reene sabrina serena serilla sybrina
sen xen xenia
sento vincent
seocan seoc
seonag seonaid
sep joey joseph
seph joe joey joseph josey sep
serena reene sybrina
serene cene cy cyrenius renius swene
sergey sega seriy seryoga seryozha seryozhenka seryozhka
serilla reene sabrina serena sybrina
seryoga sega seriy seryozha seryozhenka
seryozha sega seriy
seryozhenka sega seriy seryozha
seryozhka sega seriy seryoga seryozha seryozhenka
sesse seikku
seth stef steff you
seva sevda sevil
sevda sevil
sevinc seva sevda sevil
seymore more seymour
seymour more
shah shasha
shahi shahrzad shasha
shahrbanu shahi shasha
shahzadeh shah shasha
shane shaun
shar share
sharon shar share sharre sharyn shaza sher sherrie sherry
sharre shar share sharyn
sharyn shar share
shasha shahrzad
shawn shane shaun
shayne shane shaun shawn
shel shelle shelton
sheldon shel shelle shelton tone
shelle micke
shelly shell
shelton shelle
sher danne sherry
shere cheryl shar share sharon sharre sharyn sheron sheryl
sheridan dan danne sher
sheron shar share sharon sharre sharyn
sherrie sher sherry
sheryl cheryl shar share sharon sharre sharyn sheron
sheryn cheryl shar share sharon sharre sharyn shere sheron sheryl
shirl sherre
shirley sherre shirl
shmuel muli samuel shmulik
shura aleksandra sanka sanya sasha sashechka sashenka sashka shurik shurka shurochka
shurka aleksandra sanya sasha shurik
shurochka aleksandra sanya sasha sashenka sashka shurik shurka
sia siyavash
siamak sia
sibbe cibyl sibyl
sibbell cibyl sibbe sibyl
sibbilla cibyl sibbe sibbell sibyl
sibyl cibyl
sica jessie
sid sydney sydnie
sidney sid syd sydney
sig sigismand
siggi sigurdur
siggit siegfried
sigismund ed edmund edward ned ted
sigmund sig sigismand
sigrid siegfried siggit
sigvard sigge
siiri sissi
siisu siiri sissi
silas si
silla cil ciller cisse
silvester silver sit syl sylvester
silvia chiva
sim si
sima sime simun simunica ximena
sime sima simonetta ximena
simeon moni si sim sion
simo dani daniele moni simeon simonetta
simon psy sam si sim simeon sion sylvester vester
simona moni
simonetta sima ximena
simun sime simunica
simunica sime
sine sineag
sion si sim sioni
sirkka sirkkaliisa
sirkkis sirkka sirkkaliisa
sirry sigridur
sis cisse fan fanne fran frances
sisa silviya
sissi elisabeth elsa fanni franzi franziska ilsa lisbeth
sit silver
sjef joep joost jozef jozefus
slada dosla sladana
sladana dosla
slana stanislava
slava slavik slavutich slavyan svyatoslav viadik vlad vladya vladyusha vyacheslav yarik
slaven slave slavisa slavko slavoljub slavomir
slavi stancho stanislav
slavik slava slavutich slavyan svyatoslav vlad vladyusha vyacheslav yarik
slavisa slave slavomir
slavka stanislav
slavko slave slavisa slavomir stanislav
slavochka slava slavik svyatoslav vyacheslav yarik yaroshka yaroslav
slavoljub slave slavisa slavko slavomir
slavomir slave
slavutich slavyan
slawek slawus
slawomir slawek slawus
sle silver silvester sit syl sylvester
sloba boba bodo slobo slobodan
slobo boba bodo slobodan
smitte smith
sneki sneska snezana snjeza snjezana
sneska snezana snjeza snjezana
sneza sneki sneska snezana snjeza snjezana
snezana snjeza snjezana
snjeza snjezana
soazig soizic
soer chua xe
sof sofie
sofa sonya
sofio sonjo
sofiya sofa sonya
sofochka sofa sofiya sonechka sonya
sol lola sal saul sole solle zolle
sole lola
soledad lola sol sole
solfridur solla
solomon sal salmon saul sol solle zolle
somi mihajlo mil milan milomir milos
sone nebo nebojsa neca nele nemanja nenad neno nesa neso
sonechka sofa sofiya sonya
sonne jud judson
sophe frone sophronia
sophia frona frone fronia sophe sophronia
sophronia frone
spence spencer
srba srbislav srbo srboljub
srbislav srbo srboljub
srbo srboljub
srda srdan srdo srki srle
srdan srdo srki srle
srele sreta
sreten srele sreta
srki srdo srle
srle srdo
srul israel srulik
stace ana stacia
stacy cara caris
stan stanley
stana stanislav
stancho stanislav
stanimir miro stane
stanislav stane stanimir stasenka stasik
stanko slavko stane stanimir stanislav stano stanoje
stano stanislav
stanoje stane stanimir stanislav
staphanie steph stevie
stas stanislav stasenka stasik stasya
stasenka stasik
stasya anastasiya nastasya nastenka nastka nastya nastyona nastyushka stanislav stasenka stasik
staza any
stef stefko stipica
stefan fanel stef stefko steva stipa stipica stipko
stefanel fanel stefan
stefanie steffi
stefek stef stefan stefko stipa stipe stipica stipko stipo stjepan
steff stef
steffe stefan
stefka stefanija
stefo stefan
stella esse estelle
stellaluna stella
stepan styopanka styopka
stepanchik stepan styopanka styopka
steph stephen steven stevie
stephane steph
stephanie steph
stephen sly steph steven stevie stevo
stephy staphanie steph stevie
sterre esther
stevan stefan steva stevica stevo
steve stefan stefo steph stephen steven stevie stevo
steven istike istvan pistike
stevica stefan steva stevo
stevie stephen steven stevo
stevko pista stefan
stevo stefan steph stephen steva steve stevie
stina christina kristina tina
stine chris christine tine
stipa stef stefko stipica
stipe stef stefan stefko stipa stipica stipko stipo stjepan
stipica stefko
stipko stef stefko stipa stipica
stipo stef stefan stefko stipa stipica stipko stjepan
stjepan stef stefan stefko stipa stipica stipko
stu stuie
stuart stu stuie
styopa stepan stepanchik styopanka styopka styopushka
styopanka styopka
styopushka stepan stepanchik styopanka styopka
su susi
submit mitte
suche susanna suse suzanne
sue suche suey suke susanna susannah suse susie suzanne suzy
sui zag zags zig
suke sade sal salle sarah suche surre susanna suse suzanne
suleyman sulo
sulle sullivan
surre sade sal
susa susanna suski susku susse susu
susan suche sue suey suke susanna susannah suse susie suzanne suzy zsu zsuzsika zsuzska
susana su susi
susann susanna susi
susanna anna sussi susu
susannah anna joanna suche suke susanna suse suzanne
susanne susann susanna susi
suse susanna suzanne
susi susanna
susie sue suey susan
suske ciske franciscus francois frank frans
suski susanna susu
susku susanna suski susu
suso jesus
susse susanna suski susku susu
suzannah anna joann johannah none
suzanne susanna
suze suche sue suke susan susanna susannah suse suzanne
suzi suzan
suzy sue suey susan susie
svempa svenne
sven svempa svenne
sveta svetislav svetka svetlana sveto svetochka svetolik svetomir svetozar svetyushka
svetislav sveto svetozar
svetka svetlana svetochka svetyushka
svetlana ceca
svetlozar svetlyo
svetlyo slavi svetoslav
svetochka svetlana svetyushka
svetolik svetislav sveto svetomir svetozar
svetomir svetislav sveto svetozar
svetoslav slavi
svetozar sveto
svetyushka svetlana
svjetlana ceca svetlana
svyatoslav vyacheslav
sy semour seymour silver silvester sit sle syl sylvanus sylvester vesse vest vester vet
sybrina reene
syd sid sydney
sydne sid sidney syd
syl silver sit sylvester
sylvanus silver silvester sit sle syl sylvester vesse vest vet
sylvester psy silver sit sly vester
sylvie sylvia
tabitha ab tabbe
taca tanja
tadek tadeusz tadzik tadzio tadziu
tadeusz tadzio tadziu
tadzik tadeusz tadzio tadziu
tadziu tadzio
tal taltal
talle natalie natte nette
tam tamara tamsin
tamara taca tamarra tani tanja tasa tatjana temera
tamarra temera
tamme tamara tamarra temera
tammy tam tamara tamsin
tamzine thomasa thomasine
tanas atanas
tanasije tasa tasko
tanchik tanechka tanka tanushka tata tatochka tatyana
tanechka tanka tanushka tata tatyana
tani taca tanja tasa tatjana
tanka tanushka tata tatyana
tanushka tata
tanya tanchik tanechka tanka tanushka tanyusha tata tatochka tatyana
tanyusha tanchik tanechka tanka tanushka tata tatochka tatyana
tapani tapio tappi tapsa tassu
tapio tapsa
tappi tapio tapsa tassu
tapsu tapani tapio tappi tapsa tassu
taro takkun tarokun
tarokun takkun
tasa taca tanja tasko
tash nat natasha
tasha nat natasha tash
tashe tash tasha
tassu tapio tapsa
tatana tana
tatiana tana tatana
tatjana taca tanja tasa
tatochka tanechka tanka tanushka tata tatyana
tatsuya tatsukun
tatsuyakun tatsukun tatsuya
tatyana tanushka tata
tave octavia tavia
tavi octavian
tavia octavia
tay taylor
taya tasya teisiya
ted ed edde edgar edmund edvard edward ned neddie neddy reddy tad tedde teddy thad theodore theodorick theodrick todd toddy
tedde ed edde edgar edmund edward ned tad theodorick theodrick
teddy edvard edward ned
teisiya tasya
tel terence terry
telle aristotle
teme teemu
temperance tempe tille
tenne tennessee
tenyo stoyan
teo alberto enzo francesco giovanni vanni vincenzo
teodor teo
teodora dora todorka
tepa teemu teme
tere teca teresinha
teresa teca tere teresinha teri terre tess tessa therese thirsa thursa trisse
teresinha teca
terezia teri terike trezsi
tereziacska terezia terezke teri terike trezsi
terezke terezia teri terike trezsi
teri terike tessa trezsi
terike trezsi
terka terezia tereziacska terezke teri terike terus teruska theresa trezsi trezsike
terrance terre terrence
terre tessa thirsa thursa
terrence terre
terri resa teresa teri tess tessa theresa
terrie terry theresa tracey tracy
terry terence terrance theresa
terus terezia tereziacska terezke teri terike theresa trezsi
teruska terezia tereziacska terezke teri terike terus theresa trezsi
tess alice alisha baisse bess besse beth bethia betse bette bitse elis elissa elizabeth else lib libbe lidde lise liz lizabeth lizzie teresa teri terre tessa therese thirsa thursa trace trisse
tessa thirsa thursa
tesse teresa terre tess tessa theresa therese thirsa thriza thursa tice trace trisse
thad tad tas teddy thaddeus todd
thaddeus tad tas ted teddy thad todd toddy
thene parsune patte
theo dora dosia ed ned neddy reddy tad ted tedde teddy theodorick theodosia theodrick
theodora dora dosia theo theodosia
theodore dora dosia ed eddy ned neddy reddy tad ted tedde teddy theo theodora theodorick theodosia theodrick
theodorick tad
theodosia dora dosia
theodrick tad theodorick
theophilus ophe theo
theresa teresa terezia tereziacska terezke teri terike terre tess tessa therese thirsa thursa trace trezsi trisse
therese terre tessa thirsa thursa trisse
theresia therese
thias matt matthias thys
thilde mathilde
thomas thom tom
thomasa thomasine
thorbjorg tobba
thriza teresa terre tess tessa theresa therese thirsa thursa trace trisse
thursa thirsa
thys matt matthias
tiana tia
tibbe arabella bella belle elizabeth ib isabel isabella isse nib nibbe sabe
tice teresa terre tess tessa theresa therese thirsa thriza thursa trace trisse
tick felicia felicity flick
tiffany tiff tiffy
tiffy tiff
tiho tihomir tika tisho
tika tihomir
tiko tigran
tilda matte maud patte
tilde mathilde thilde
tilen ilj
tilford ford tille
tilj egidij ilj tilen tiljo
tiljan egidij ilj tilen tilj tiljo
tiljo egidij ilj tilen
tille ford mat mathilda matilda matte maud patte tempe tilda
tim timme timothy
timme timothy
timmy tim timothy
timo timpe tipi
timothy timo
timpe tipi
timppa timo timpe tipi
tina auge august augusta cathleen chrissy christe christina christine christy cris crisse cristina erna ernestine gus karen katerina kathe katherine kathleen kathryn kay kerste kit kitse kriste kristina kristine lena martina stina tine trine xena
tine christine martin trine valentin
tinus maarten marten martijn martin martinus
tippe tipse tipton
tipse tipton
tish irixe letitia lette patricia patse patte titia tricia
tisho tihomir
titi constantin costel costica dinu tiff tiffany tiffy
tito beto ernesto roberto
tobbe tobias tobjorn
tobe bias tobias
toby tobias
todd teddy toddy
toddy teddy thad todd
todor tosa
todorka dora
tofol cristofol cristofor
toinho antonio to tonico
tola antonia toska
tolchik anatoly tolechka tolik tolyushka
tolik tolechka
tolya anatoly tolchik tolechka tolik tolyushka
tolyushka anatoly tolechka tolik
tom thom thomas tomi tomme
toma tole tomislav tomo
tomachan tamhas
toman tamhas tomachan
tomas tamhas tom tomachan toman tomasz tomaszek tomcio tomeczek tomi tommy tomo tompa
tomasz tomeczek
tomaszek tomasz tomcio tomeczek
tomcio tomasz tomeczek
tomek tomas tomasz tomaszek tomcio tomeczek tomica tomisa tomislav tomo
tomisa tomica tomo
tomislav tole tomica tomisa tomo
tomme thom thomas
tommi tomi
tommy thomas tom tomi
tomo tole tom tomi tomica tomislav tommy
tomos tomi
tomppa tomi tommi tompsu
tompsu tomi tommi
tonci antisa tunja
toncio antek antoni
tone ann antoine anton antonia cliff net netta nette shel shelle shelton tulla
toneca antonio to toinho tonhao toni tonico toninho
tonhao antonio to toinho toni tonico toninho
tonho antonio to toinho toneca tonhao toni tonico toninho
toni ante antek anthea antisa antoinette anton antoni antonia antonio antos antosiek antun nettie to toinho tonci toncio tone tonico toninho tono tunja
tonico to
toninho antonio to toinho tonico
tonito antonete antonillo antonin antonio antonito tono
tono anton antonete antonin antonio antonito
tony antoaneta anton
tonyt ant
topher chrissy kit
tor tori vick
tore torre victoria
tori vicky victoria
torre victoria
tory tori vicky victoria
tosia antoncia antonia antonieczka tola toska
tosiek antek antoni antos antosiek toncio toni
toska antonia
toto alfonso antonio fofo salvatore
totophe christophe
totta torsten
totu togrul
trace teresa terre tessa therese thirsa thursa trisse
tracey terry theresa
tracy terry theresa tracey
trenton trent
trev travis trevor
trevor travis
trezsike terezia tereziacska terezke teri terike terus teruska theresa trezsi
tricia irixe patricia patse patte patty
trijntje carina catharina kathelijne katie katrien lina lineke rina
trina cathe catherine cathleen christina christine karen kat katerina kathe katherina katherine kathleen kathryn katrina kay kit kitse kitte lena tina tine trine
trish patricia patsy patty tricia trisha
trisha bea beatrice patricia patsy patty tricia trisse trix trixe
trisse terre tessa thirsa thursa trix trixe
trix bea
trixe trix
trude gatte gert
trudy gertrude
trui gerda trudy truus
truus trudy
tryphena phene phoene
tryphenia phose
tryphosia phena phene pheobe phoene phose tryphena tryphenia
tsetso tsvetelin
tsvemtomir tsetso tsvetelin
tuisku tupu tuula
tunja antisa
tupu tuula
twm tomi tomos
txell meritxell
tylda matylda
tyler ty tyson
tyoma artyom tyomych
tyrone ron tyron
tyson ty
tzvi tzvika
uca ralu
uiilis ulla
ula uleczka ulenka ulka urszula urszulka usia
uleczka ulenka urszula
uli ulrich
ulirikke rikke
ulka uleczka ulenka urszula urszulka usia
una oona
urke uros
ursel ulla
urska ursa
ursula ulla ursel
urszula ulenka
urszulka uleczka ulenka urszula
uschi ulla ursel ursula
usia uleczka ulenka urszula urszulka
vaclav vasek venda vincek
vadik vadimka vadya
vadim vadik vadimka vadisha vadya vadyusha
vadisha vadik vadimka vadya
vador salvador voro
vadya vadimka
vadyusha vadik vadimka vadisha vadya
vaga vaso
val valeda valentine valere
valdemar valde
valdo ozzie
valentin vali
valentina tina val valeda valere valya
valera lera lerka lerusha valeria valerka varvarik
valere valeda
valeria lera lerka lerusha
valerie val valentine
valeriy valera valerka varvarik
valle val valeda valentina valere
valyo valentin
van essa sulle sullivan
vancho ivan vanka vanyo
vane ivan vanko
vanechka ivan vanka vanyusha
vanessa essa nessa van vanna
vanka ivan vanyo vanyusha
vanko ivan vancho vanka vanyo
vanna essa van
vanne essa nessa van vanessa vanna
vanni alberto enzo francesco giovanni vincenzo
vanya ivan ivanka ivanushka vanechka vanka vanyusha
vanyusha ivan
varvara varka
varvarik valerka
varya varka varvara varyechka
varyechka varka varvara
vasek vincek
vasenka vasiliy vasilyok
vasile lica sile vasilica
vasilica sile
vasilije vaga vasko vaso
vasiliy vasilyok
vasilj vaga vasilije vasko vaso
vasko vaga vasil vaso
vasya vasenka vasiliy vasilyok
vasyok vasenka vasiliy vasilyok vasya
veca veki
veki velimir velja veljko veljo
velibor bora velja
velimir velja veljko
veljko velja
veljo bora velibor velimir velja veljko
venda vasek vincek
vendula vendy
veni nevena
vera ronni ronnie veronica
verge genevieve virginia
verko veroljub
vernisee nice
veronica frone ronna
veroslav verko veroljub
vesa veselin
veselina vesi
vesko vesa veselin veso
vesna veca veki
veso vesa veselin
vesse silver silvester sit sle syl sylvester vest vet
vest silver silvester sit sle syl sylvester
vester silver silvester sit sle syl sylvanus sylvester vesse vest vet
vet ava ivy livia silver silvester sit sle syl sylvester vest
viacheslav slava slavik slavutich slavyan
viadik slavik vlad vladyusha
viadislav lada ladislav slava slavik viadik vlad vlada vladimir vladya vladyusha
vic vick victor vik
vica victoria victorita
vicen chente vicente
vick tori victor vik
vicke frone ronna tore torre veronica victoria viktor
vicki tori vick victoria
vickie tor tori vick victoria
vicky tor tori vick vicki vickie victoria
victoria tor tori vick
victorita victoria
vigge vicke viktor ville
vik victor
vika viktoriya vikulechka vikusik vita
viki vikki viljo ville violeta
viktor vitka
viktoriya vikulechka vikusik vita
vikulechka vikusik vita
vili vilike vilmoska william
viljami viki vikki viljo ville
viljo vikki
ville vicke vikki viktor vilhelm viljo
vilmos vili vilike vilmoska william
vilmoska vilike
vin vince vincent vinson
vina ina louvina louvinia melvina vine wyncha
vince vin vincent vinson
vincenc cene
vincenzo francesco
vine ina louvina louvinia wyncha
vinko cene vincenc
vinne calvin ina louvina louvinia vin vina vince vincent vine vinson wyncha
vinnie vin vince vincent vinny
vinny vince vincent
vinson vincent
viol leta violeta
viola vi
violet lettie vi viola
violeta vili
viorel relu
virg virgil
virge gen genevieve gina verge virginia
virgina ginny
virginia genevieve ginny jan jane janet janett janice janiece janyce jayce jean jeanne jenne jesse joanna
vita vikusik
vitaly vitalik vitalya
vitalya vitalik
vitenka viktor vitka vitya vityay vityok
vito vita vitomir
vitomir vita
vitya viktor vitka vityay vityok
vityay viktor vitka vityok
vityok viktor vitka
viv vivian vivien vivienne vivy
vivi octavian tavi
vivian vi vivienne
vivien viv vivian vivienne vivy
vivo viv vivien vivy
vlad dutu vladut
vlada lada ladislav vladimir vlado vlatko
vladan vlada vladimir vlado vlatko
vladimir lada vlado volodia vovochka
vlado vladimir vlatko
vladya slavik viadik vlad vladyusha
vladyusha vlad
vlasta vlastimir vlastislav
vlastimil vlasta vlastislav
vlatko vladimir
voja vojin vojo
vojin vojo
vojislav voja vojin vojo
vojtech vojta
voledenka vladimir volodka vova vovan vovka vovochka
volodka vladimir vova vovan vovochka
volodya vladimir voledenka volodka vova vovan vovka vovochka
von yvonne
vonne franke frone ron ronna ronne veronica vicke
vova vladimir vovan vovochka
vovan vladimir vovochka
vovka vladimir volodka vova vovan vovochka
vucina vukan vukasin vuksa
vucko vucina vukan vukasin vuki vuksa
vuk vucina vucko vukan vukasin vuki vuksa
vukasin vukan
vuki vucina vukan vukasin vuksa
vuksa vukan vukasin
vule vucina vucko vuk vukan vukasin vuki vuksa
vyachik slava slavik slavutich slavyan viacheslav
wagger peg peggy pig wen wend wendi wendy whizzy wiggy wiz wizard
waite waitstill
wal walt
waldo oswald ozzie valdo
wall wallace
wallace wal walle walt
wally wal wall wallace walt walter
walter wal walt wat
wande akinwande
wat walt
webster webb
wen peg wend wiz
wende gwen
wendi peg wen wend wiz
wendy peg pig wen wend wendi whizzy wiggy wiz
wes wessie
wesley wes wessie
whizzy peg wen wend wendi wiz
wies louisa
wiggy peg wen wend wendi whizzy wiz
wil mien pim willeke willem willy wilma wim
wile bell bill bille liam wilhelm will wille william willis
wilhelm bell liam will wille william willis
wilhelmina mien minne wil wille willeke willy wilma
wilhemus pim wil willem wim
wilifred winnie
will billy liam wilfred wille
wille liam wilfred wilma
willeke mien wil wilma
willem pim wim
willemien mien wil wilhelmina willeke willemijn willy wilma
willemijn mien wil wilhelmina willeke willy wilma
william billy liam vilike vilmoska will wille
williamearl merlke
willie billy liam will william willy
willis liam will wille william
willy billy liam mien picho will willeke william wilma
wilma mien
win ed edward field ned winfield winne
winifred field jenne jennifer win winfield winne
winne edward winfield
winton wint
wiske louisa louise wies
witek witold witus
witus witold
wiz peg wend
wizard peg peggy pig wen wend wendi wendy whizzy wiggy wiz
wladslaw wladek wladzio
wladzik wladek wladslaw wladzio wlodek wlodzimierz
wladzio wladek
wlodzimierz wlodek
wojciech wojtek
wojteczek wojciech wojtek
wojtus wojciech wojteczek wojtek
wole oluwole
wood drew
woode drew ells wood
woodrow drew wood woode woody
xan alex alexandria cass lexa sande sandra sasha
xana alexandra
xander al alec alex alexander alexandre anderxie lex sander sandy xan xolo
xandra alex alexa alexandria alexia lex lexa lexi sandra sandy
xandy xan xander xolo
xaninha alexandra xana
xavi savior
xavier savior xavi
xen xenia
xena christe christine cris crisse cristina kerste kriste kristine
xesc cisco quico siscu
xesca francesca xisca
xi sima sime simonetta ximena
ximo joaquim quim
xina chris christe christina christine cris crisse cristina kerste kriste kristine tina xena
xisca francesca
xisco cesco cisco quico siscu xesc
xlexandre xande
xolo xan
xuan chua soer xe
xumeu bartomeu tomeu
xuso jesus suso
yang yetch
yann yannick
yannig john yann yannick
yaroshka slava slavik yarik yaroslav
yaroslav slava slavik yarik
yasi yasaman
yavka yavor
yaya lala lau laura
yekaterina katka katyusha
yekhezkel ezekiel
yen yang yetch
yevgenia zhenechka zhenka zhenya
yevgeny zhenechka zhenyok
yin xin
yip china chinn xin yin
yisrael israel srul srulik
yo von yvonne
yoli yolanda
yong yang yen yetch
yordanka danche
yosef joseph yosi
you stef steff
younguth young
yousef seth stef steff you
yoyo rodri rodrigo
ysse yrsa
yu dewy du duel yew yue
yue yew
yugi young younguth
yul lan yulan
yyolanda yolonda
zac izzy
zacarias zachary
zacchary zachary zachery zackary zackery
zach zac zack
zachare rye zach zache
zachariah rye zac zach zachare zacharias zachary zache zack zak zeke
zacharias rye zach zachare zachary zache zack zeke
zachary zac zach zack zekharya
zache rye zach
zachery zachary zackary zackery
zack zac zachary
zackary zachary
zackery zachary zackary
zacky zachary zekharya
zadock melchizedek zed
zag zags
zahra zari
zaiden zaid
zak zac zach zachary zack
zakary zacchary zachary zachery zackary zackery
zaki zachary zacky zekharya
zane saasy zayn zoo
zari zarrintaj
zay zade
zbycho zbigniew zhyszko
zbychu zbigniew zbycho zbyszek zhys zhyszko
zbyszek zbigniew zbycho zhys zhyszko
zdena zdenda zdenek
zdenek zdenda
zdenka zdena
ze zeze zezinho zezito
zeb lon zebby zebedee
zebadiah zeb zebby zebedee
zebedee zeb
zebulon lon zeb
zeca josecarlos ze zeze zezinho zezito
zechariah zacchary zachary zachery zackary zackery zakary
zed dyer melchizedek obediah zedediah
zedediah dyer
zeke ez ezekiel ike isaact rye zach zachare zache
zel zella zelphe
zelda sel zeland zeldale
zelimir zeljko
zell sal sel zeland zelda zella
zella sal sel zeland zelda zelphe
zelphia zel zella zelphe
zenny sen xen xenia
zepaniah zeph
zequinha josecarlos zeca
zeze zezito
zezinho zeze zezito
zheka yevgeny zhenechka zhenka zhenya zhenyok
zheni eva evgeniya
zhenka yevgeny zhenechka zhenyok
zhenya yevgeny zhenechka zhenka zhenyok
zhenyok zhenechka
zhora georgiy goga gosha
zhorka georgi gosho
zhoro georgi gosho gotse zhorka
zhys zbigniew zbycho zhyszko
zhyszko zbigniew
zig zag zags
ziggy sui zag zags zig
zikica zika zile zivko zivojin zivorad
zile zika zivko zivojin zivorad
zinka terezija
zivko zika
zivojin zika zivko zivorad
zivorad zika zivko
zocha zosia
zodra drale draza drazen
zoey zoe zozo
zofia zocha zosia
zofie zofka
zoka zorana
zoki kiza zoksi zoran
zolle sal saul solle
zoo saasy zayn
zoran zoksi
zorica zoka zorana
zoska zocha zofia zosia
zozo zoe
zsu zsuzsika
zsuzsa susan zsu zsuzsika zsuzska
zsuzsi susan zsu zsuzsa zsuzsika zsuzska
zsuzska zsu zsuzsika
zuzka zuzana
zvonimir zvone
zvonko zvone zvonimir
`;
