/**
 * Given names and the other forms that one person uses: spellings, short and pet forms, the same name in other languages.
 * Written by hand from general knowledge; folded.
 *
 * A line is a name and its forms. What slashes join is one form in several spellings, and these answer each other. The
 * first answers all that follow, which do not answer one another: Kate and Trina are both Catherine, and two people.
 */

/** English: short and pet forms of the names in common use, and the spellings they share. Men, then women. */
const ENGLISH_MEN = `
aaron/aron/arron ron
abraham/abram abe/abie
adrian/adrien ade
alan/allan/allen/alun/allyn al
alastair/alasdair/alistair/alister/allister/alisdair al ali
albert al bert/bertie
alexander/alexandre/alexandr alec/alex alix/lex al sandy sander/xander alasdair/alastair/alistair
alfred al alf/alfie fred/freddie/freddy
algernon algy
alonzo/alonso lon/lonnie
alphonse/alphonso/alphonsus/alfonso al
alvin al vin/vinnie
andrew/andre andy/andie drew dru
angus gus
anthony/antony/anton/antonio tony/toni/tonie ant nino
archibald archie/archy
arnold arnie arn
arthur art/artie/arty
augustine/augustin gus austin/austen
augustus/august gus/gussie augie
barnabas/barnaby barney/barny
barrington barry/barrie
barry/barrie baz/bazza
bartholomew bart/barty
basil/bazil baz
benedict/benedick ben/benny/bennie
benjamin ben/benny/bennie/benji/benjy jamie
bernard/barnard bernie/berney barney/barny bern
bertram bert/bertie
bertrand bert/bertie
bradford brad
bradley brad
brandon/branden bran
brendan/brendon bren
brian/bryan/brien bri
broderick brody/brodie rick/ricky
caleb cal kaleb
calvin cal
cameron cam
carl/karl
carlton/carleton carl
casper/caspar/kaspar/jasper
cedric/cedrick ced
charles charlie/charley/charly chuck/chuckie chas/chaz chad chip
chester/chet
christian/kristian chris/kris
christopher/kristopher/christoffer/kristoffer chris/kris/cris kit topher/toph kip christie/christy
clayton/clay
clement/clemens clem clemmie
clifford cliff/clif
clifton cliff/clif
clinton/clint
clive clivey
colin/collin col
cornelius con/connie neil/neal/niel
craig/greig
curtis curt/kurt
cyril cy
cyrus cy
daniel/danyal dan/danny/dannie dani
darren/darrin/daren/darran daz/dazza
darryl/daryl/darrell/darrel/darrol
david/davide/dafydd dave/davey/davie/davy dai
dennis/denis/denys den/denny/dennie
derek/derrick/deric/derick/dereck/deryck del rick/ricky dirk
desmond des/dez dezi
dexter dex
dominic/dominick/dominik/domenic dom nick/nicky
donald/donal don/donny/donnie
douglas/douglass doug/dougie dugald
duane/dwayne/dwain/duwayne
duncan dunc
dustin dusty
dwight ike
dylan/dillon/dillan dyl
eamon/eamonn edmund/edmond
ebenezer/eben eb ben
edgar/edgard ed/eddie/eddy
edmund/edmond ed/eddie/eddy/edd ned/neddy ted/teddy eamon/eamonn
edward/edouard/eduard ed/eddie/eddy/edd ned/neddy ted/teddy
edwin ed/eddie/eddy/edd ned win
egbert bert
elijah/elias eli/ely
elliot/eliot/elliott/eliott eli
emanuel/emmanuel/immanuel manuel manny/mannie manu
emil/emile
eric/erik/erick/erich/eirik rick/ricky
ernest/earnest/ernst ern/ernie
ethan/eathan
eugene/eugen gene
evan ieuan/iwan
ewan/euan/ewen
ezekiel zeke
ferdinand ferdie
francis frank/frankie/franky fran
franklin/franklyn frank/frankie/franky
frederick/frederic/fredrick/fredric/fredrik/friedrich fred/freddie/freddy/freddi rick/ricky fritz derick
gabriel/gavriel gabe/gaby/gabby
gareth gary/garry gaz/gazza
garrett/garret garry/gary
gary/garry/gari gaz/gazza
geoffrey/jeffrey/jeffery/geoffery/jeffry/jefferey geoff/jeff/jeffie
george/georg geordie/georgie/georgy
gerald/jerald/jerrold gerry/jerry
gerard/gerrard gerry/jerry ger
gideon gid
gilbert gil bert/bertie
glen/glenn/glyn/glynn
godfrey/gottfried
gordon/gorden gord/gordie/gordy
graham/graeme/grahame/graem
gregory/gregor/grigor/greggory greg/gregg/greig
griffith/gruffydd griff
gustav/gustave/gustavus gus
guy/guido
harold/harald hal harry/harrie
harrison/harris harry
harvey/hervey harv harve
hector heck
henry/henri harry/harrie hal hank
herbert herb/herbie bert/bertie
herman/hermann herm
hiram hi
horace horatio
howard howie/howey
hubert bert hub
hugh/hugo hughie/huey huw hewie
humphrey/humphry/humfrey
ian/iain/ean/eoin john
ignatius iggy nace ignace
irving/irvin irv/erv
irwin/erwin/ervin irv/erv
isaac/izaak/isaak/izak/isak ike/ikey zak/zack
isidore/isadore/isidor izzy/issy dory
israel izzy/izzie
ivor/ifor/ivar
jackson jack
jacob/jakob/jakub/jacobus jake/jakey jay coby/koby yakov iakov
james jim/jimmy/jimmie/jimi jamie/jaimie jem/jemmy jas hamish seamus/shamus/seumas
jared/jarred/jarrod/jarod/jerrod
jason/jayson/jaison jay jase
jedediah/jedidiah jed
jefferson jeff
jeremiah/jeremias jeremy jerry/gerry jem
jeremy/jeramy jerry/gerry jem/jez jezza
jerome/gerome/hieronymus/geronimo jerry/gerry
jesse/jessie/jess
joel/yoel
john jon johnny/johnnie/jonny/johny jack/jackie jock ian/iain sean/shaun/shawn evan/ieuan
jonathan/johnathan/jonathon/johnathon/yonatan jon/john jonny/johnny/jonnie jonty
joseph/josef/josephus joe/joey/jo jos
joshua/josh/joss
josiah/josias
julian/julien jules
julius jules
kenneth/kennith/kenny/kennie/ken
kevin/kevan/kevyn kev
kieran/kieron/ciaran/keiran/kieren
lachlan/lochlan lachie/lockie
lancelot/lance/launcelot
lawrence/laurence/lorenz/lawrance/laurens larry/larrie laurie/lawrie/lauri/lorry loren/lorin/lorne lars
lemuel lem
leo leon lev
leonard/lennard/lenard/leonhard len/lenny/lennie leo
leopold leo
leslie/lesley les
lester les
lewis/louis/luis lew/lou louie/lewie
luke/lucas/lukas/luca/luka luc
malachi/malachy mal
malcolm/malcom mal malky col
mark/marc marcus/markus marco/marko
marmaduke duke
marshall/marshal marsh
martin/martyn/marten/maarten mart/marty/martie
marvin marv
matthew/mathew mat/matt/matty/mattie matthieu/mathieu matthias/mathias
maurice/morris/moritz/morrice maury/morrie mo
maximilian/maximillian max/maxie
maxwell max/maxie
melville mel
melvin/melvyn mel
mervyn/mervin merv
michael/micheal/mikael/mickael mike/mikey mick/micky/mickey mitch
miles/myles/milo
milton milt
mitchell/mitchel mitch
montague monty/monte
montgomery monty/monte
mortimer mort/morty
morton mort/morty
moses/moshe/moises mo moe
murray/murry
nathaniel/nathanael/nathanial nat/nate nathan
neil/neal/niall/neill/nial
nelson nels
neville/nevil nev
nicholas/nicolas/nickolas/nikolas/niklas/nicklas/nicolaus/nikolaus nick/nicky/nic/nik nico/niko colin klaus/claus/klaas nicol/nichol
noah/noe
norbert bert nobby
norman/normand norm normie
oliver/olivier ollie/olly
orlando/roland/rowland rollo/rolly
oscar/oskar ossie/ozzie
oswald/osvaldo ossie/ozzie/oz
otis/otto
owen/owain eoghan
patrick/padraig/patric/padraic/patrik pat/patsy/pats paddy rick/ricky
paul/pol paulie/pauly
percival percy
peregrine perry
peter/pieter pete/petey piers pierce
philip/phillip/philipp/phillipp/filip phil/phill flip pip
phineas/phinehas phin
quentin/quintin/quinton quin
ralph rafe ralphie
randall/randal/randell rand/randy
randolph rand/randy
raphael/rafael/rafal rafe rafi/raffi
raymond/raymund/ramon/raimund ray/rae
reginald reg/reggie
reuben/ruben/rueben/reuven rube/rubey
richard/richerd/ricard/rikard/ryszard rich/richie/ritchie/ritch rick/ricky/rickey/ric/rik dick/dickie/dicky dickon
robert rob/robbie/robby/robb bob/bobby/bobbie bert/bertie robin/robyn rab/rabbie
roderick/roderic/rodrick/rodrigo rod/roddy/roddie rick/ricky rory
rodney rod/roddy
roger/rodger/rutger rog
roland/rowland/rolland roly/rollie/rolly rollo
ronald/ranald ron/ronny/ronnie
rory/ruairi/ruaridh/rorie/ruari
rudolph/rudolf/rodolphe rudy/rudi/rudie rolf dolph/dolf
rufus rufe
russell/russel russ/rusty
ryan/rian
samson/sampson sam/sammy
samuel sam/sammy/sammie
scott/scot scotty/scottie
sean/shaun/shawn
sebastian/sebastien seb bas bastian
sheldon shel
sidney/sydney sid/syd
sigmund/siegmund/zygmunt/sigismund sig/ziggy
silas si
silvester/sylvester sly
simon/simeon/shimon/symon si/sim/simmy
solomon/salomon sol/solly
spencer/spenser spence
stanley/stanleigh stan
stephen/steven/stephan/stefan/stephon/steffen steve/stevie/steph/stevey
stewart/stuart/steward stu/stew/stewie
terence/terrence/terrance/terance terry/terrie/teri tel
theodore/theodor/teodor ted/teddy theo dore
theophilus theo
thomas/tomas/thom/tom/tommy/tommie tam/tammie
timothy/timothee tim/timmy/timmie
titus/tito
tobias/tobiah toby/tobey/tobie
trevor/trefor trev
tristan/tristram/trystan tris
tyler/tylor ty
tyrone/tyron ty
valentine/valentin val
vernon vern/verne
victor/viktor vic/vick/vik
vincent/vincente/vincenz vince/vin/vinny/vinnie
virgil/vergil virge
wallace/wallis/walace wally/wallie
walter/walther/valter wally wal/walt wat
wesley/westley wes
wilbert will bert
wilfred/wilfrid/wilf will fred/freddie/freddy
william/wilhelm/willem/vilhelm will/willy/willie/wil bill/billy/billie liam wim
winston/win winnie
woodrow woody/woodie
xavier/javier/zavier
zachary/zachariah/zacharias/zackary/zachery/zechariah zach/zack/zak/zac
`;

const ENGLISH_WOMEN = `
abigail/abigale/abigayle/avigail abby/abbie/abbey/abi gail/gayle/gale
ada/adah adie/addie
adelaide/adelheid addie/addy adela/adele/adelle heidi della
adeline/adaline/adelina/adalyn addie/addy lina aline
agatha/agathe/agata aggie/aggy
agnes/agnese/agneta aggie/aggy nessie/nessa ines/inez
aileen/eileen/ilene/ayleen
alberta bertie/berta
alexandra/aleksandra/alexandria/alessandra/alejandra alex/alix/alexa/alexis lexi/lexie sandra/sondra/zandra sandy/sandie sasha/sacha xandra
alice/alyce allie/ally alicia/alisha/alissa alys alyssa
alison/allison/alyson/allyson/alisson allie/ally/ali
althea thea
amanda/amandine mandy/mandi/mandie manda
amelia/amalia/emilia/amalie/amelie millie/milly mel amy
amy/aimee/amie/ami
anastasia/anastacia/anastassia stacy/stacey/stacie/staci tasia/tasha ana
andrea/andreea andi/andie drea
angela/angelina angie/angi angelica/angelika angelique angeline
anita/annita nita
ann/anne/anna/ana/hannah/hanna annie/anny nan/nancy/nanny/nannie anita annette/annetta/anette anya/anja anouk hanne/hannie
annabel/annabelle/anabel/annabella ann/anna bella/belle bel
annemarie/annamaria/anamaria/annmarie anne/ann/anna/ana marie/maria
antonia toni/tonie nettie/netta antoinette antonina antonietta
arabella/arabelle bella/belle bel
arlene/arline/arleen lena
audrey/audry
augusta/augustina/augustine gussie tina
aurora/aurore/rory
barbara/barbra/barbora/varvara barb/barbie/babs/bab/barbs babette bobbie
beatrice/beatrix/beatriz bea bee trixie/trix
belinda/bellinda bel lindy/linda
bernadette bernie detta
bertha/berta bertie
beverley/beverly bev
bonita/bonnie/bonny
brenda/bren
bridget/brigid/brigitte/birgit/birgitta/brigit/bridgette/brigitta/brigette/bride bridie/biddy/bridey britt/britta gitte
britney/brittany/brittney/britany brit/britt
camilla/camille/camila/kamila cammie/cammy milla/millie
candace/candice/candyce candy/candi
carmen carmel/carmela carmelita
carol/carole/karol carrie/cari caroline
caroline/carolyn/carolina/karolina/karoline carrie/carry/carey carol/carole caro lina/line
cassandra/kassandra cass/cassie/cassy sandra/sandy
catherine/katherine/kathryn/cathryn/katharine/catharine/kathrine/katheryn/katrine/katarina/catarina cath/kath/cathy/kathy/cathie/kathie kate/katie/katy/cate kat kit/kitty/kittie kay/kaye kathleen/cathleen karen/karin/caren trina/treena catriona/katrina/catrina/caitriona kaitlin/caitlin
cecilia/cecily/cecile/cecelia/cecilie celia cissy/sissy/cis
celeste/celestine/celestina
charlene/sharlene/charleen
charlotte/carlotta/carlota charlie/char lottie/lotte/lotta/lotty
cheryl/sheryl/cheryll/sherill cher/cherie/sherry/sherri
chloe/khloe/cloe
christina/christine/kristina/kristine/cristina/kristin/kirsten/kristen/kirstin/christiana/christiane chris/kris/chrissy/chrissie/krissy tina christie/christy/kristy/kirsty/kirstie christa/krista
claire/clare/clair/clara/klara/chiara clarrie
clarissa clarice clara/clare
claudia/klaudia claudette claudine
clementine/clementina/clemency clem/clemmie
colleen/coleen col
constance/constanza/konstanze connie
corinne/corinna/corrine/korinna cory/corrie
cornelia/kornelia nell/nellie corrie
courtney/courtenay/kourtney court
crystal/krystal/kristal/chrystal crys
cynthia cindy/cindi/cyndi
danielle/daniela/daniella dani/danni/danny
daphne/dafne daph
darlene/darleen
deborah/debora/debra/debrah/devorah deb/debbie/debby/debbi
deirdre/deidre/deidra dee
delores/dolores/deloris lola/lolita dolly dee
denise/denyse/deniece den
diana/diane/dianne/dyan/dianna/diahann di/dee didi
donna/dona
dora dolly
doreen/dorene/dorine reenie
doris/dorris dorrie
dorothy/dorothea/dorothee/dorota/doroteia/dorottya dot/dottie/dotty dolly/doll dora/dorrie thea dory
ebony/eboni
edith/edyth/edythe/edie/edy
elaine/elayne/helaine laine/lainey
eleanor/elinor/eleanora/eleonora/elanor/eleonore leonora/leonore ellie/elly ella ellen nell/nellie/nelly nora/norah
elizabeth/elisabeth/elisabetta/elizaveta/elisaveta/elisabet elspeth isabel/isabella liz/lizzie/lizzy lizbeth/lisbeth eliza/elisa/elise lisa/liza/liese bess/bessie/bessy beth bethan betty/bette/bettie betsy/betsey elsie/elsa/else/ilse ellie libby/libbie lilibet
ellen/elen/elin ellie/elly nell/nellie/nelly
emily/emilia/emilie/emely em/emmy/emmie millie/milly
emma/ema em/emmy/emmie
erica/erika/ericka rica/ricky
erin/eryn/aerin
esmeralda/esme esmee
estelle/estella stella
esther/ester/eszter/hester essie/esty hetty/hettie etty
eugenia/eugenie/evgenia/yevgenia gene/genie
eva/eve/ava/yeva evie/evi
evangeline/evangelina/evangelia eva/evie
evelyn/evelin/eveline/evelina/evalyn eve/evie
faith fay/faye
felicia/felice
felicity fliss/flick
fiona/ffion/fionna fi
flora flo
florence flo florrie flossie
frances fran/frannie/franny frankie fanny/fannie francine francesca francisca
frederica/frederika/friederike freda/frieda freddie
gabrielle/gabriela/gabriella/gavriela gabby/gaby/gabi ella
gemma/jemma/gem
genevieve/genoveva/ginevra gen/jen ginny viv
georgina/georgiana georgie gina georgia georgette
geraldine gerry/jerry geri
gertrude/gertrud gertie/gert trudy/trudi
gillian/jillian jill/gill/jilly/gilly
grace/gracie/gracia/grazia/graca
gwendolyn/gwendolen/gwendoline/gwyneth gwen/gwenn/gwennie wendy
harriet/harriett/henrietta/harriette hattie/hatty hetty/hettie harry etta/ettie
hayley/hailey/haley/haylee
heather/hether
helen/helena/helene/ellen/elena/jelena/yelena/olena/alena nell/nellie/nelly lena/leni ellie ella eleni
henrietta/henriette/henrika hetty/hettie hattie etta/ettie rietta
hilary/hillary
hilda/hilde/hylda hildegard/hildegarde
holly/hollie
ida/idah
imogen/imogene immy
ingrid inga/inge
irene/irena/irina/eirene/irenka rene/renie
iris/irys
isabel/isabella/isabelle/isobel/ysabel/izabela/isabela bella/belle/bell izzy/izzie/issy isa
jacqueline/jaqueline/jacquelyn/jacklyn/jackeline jackie/jacky/jacqui/jacquie
jane/jayne/jaine jean janie/janey janet
janet/janette/jeanette/jannet/jeannette jan jenny nettie
janice/janis/janise jan
jasmine/jasmin/yasmin/yasmine/yasmina jas/jaz
jean/jeanne jeannie/jeanie
jemima/jemimah jem mima
jennifer/jenifer/gennifer/jenefer jen/jenny/jenni/jennie
jessica/jesica jess/jessie/jessi
joanna/joanne/johanna/johannah/joann/joana/ioana jo joni/joanie joan
jocelyn/joscelyn/jocelyne joss
josephine/josefina/josefine/jozefina jo josie/josey fina fifi
judith/judit/yehudit/judita judy/judi/judie jude
julia/julie/yulia/giulia jules juliet/juliette juliana/julianna/julianne
justine/justina/giustina tina
kaitlin/caitlin/kaitlyn/caitlyn/katelyn/catelyn kate/katie/kait
karen/karin/karyn/caren/karren kari
kathleen/cathleen kath/kathy/cathy kate/katie/katy
kelly/kelley/kellie/keli
kerry/kerri/kerrie/keri
kimberly/kimberley/kimberlee kimmy/kimmie
laura/lora lauren/loren laurie/lori/lorrie lauretta/loretta
lavinia vinnie/vina
leah/lea/lia
leila/layla/leyla/laila
leticia/letitia/lettice letty/lettie tish/tisha
lilian/lillian/liliana/lilianne lily/lilly/lili lil
linda/lynda lindy
lisa/liza/leesa
lorraine/loraine/laraine lori/lorrie rainy
louise/louisa/luisa/luise lou lulu
lucille/lucile/lucilla lucy/lucie lou
lucinda cindy
lucy/lucie/lucia lou/lu lucinda luciana luzia
lydia/lidia/lidija/lydie lyddie
lynn/lynne/lyn lynette/lynnette
mabel/mable/maybelle mab
madeline/madeleine/magdalena/magdalene/madelyn/madelaine/madalena/magdalen/madelene maddie/maddy lena magda madge
marcia/marsha/marzia/marcie/marcy
margaret/margarete/margareta/margarita/margherita/marguerite/margret/margarida/malgorzata/marketa/margit/margarethe maggie/maggy/mags meg megan/meggie peg/peggy/peggie marge/margie/margy margery/marjorie madge greta/grete gretel/gretchen rita daisy maisie/maisy margot/margo mairead
maria/mary/marie/mariya/marya mariam/maryam/miriam/miryam moira/maire maura polly/poll molly/mollie mamie may/mae mitzi/mimi minnie maureen/moreen
marian/marianne/marion/mariana/mariann/maryann/marianna mary/maria/marie
marilyn/marylin/marilynn
marina/maryna/marine
marlene/marleen/marlena lena
martha/marta/marthe/marfa marty/mattie/matty patty
matilda/mathilda/mathilde/matilde/mechthild tilly/tillie/tilda mattie/matty maud/maude patty
maxine max/maxie
melanie/melany/melania mel/mellie
melinda/malinda mel lindy/linda
melissa/melisa mel lissa missy
michaela/micaela/mikaela micky/mickey
michelle/michele shell/shelly/shelley chelle
mildred millie/milly
millicent/melicent millie/milly
minerva minnie
miranda mira randy/randi
miriam/miryam mim/mimi mitzi
moira/moyra/maire
monica/monika/monique mon/mona
nadia/nadya/nadja/nadine/nadiya
nancy/nanci nan/nance/nanny
naomi/noemi/noemie/noami
natalie/natalia/nathalie/nataly/natalya/nataliya/natalija nat/natty talia/tally natasha/natacha tasha
nicole/nicola/nichola/nicolette/nicoletta/nikola nicky/nikki/niki/nicki/nic colette/coletta
nina/nena
nora/norah
olga/olha
olive/olivia/oliwia ollie/livia/liv/livvy/livy
ophelia/ofelia phelia
pamela/pamella/pam/pammy
patience pat
patricia/patrizia/patrycja pat patty/patti/pattie patsy trish tricia/trisha patrice
paula/pola pauline paulina paulette paola polly
penelope penny/pennie pen
philippa/phillipa/filippa pippa pip
philomena/filomena mena
phoebe/phebe/pheobe fee
phyllis/phillis/phylis phyl
priscilla/prisca cilla prissy pris
prudence pru/prue/prudy
rachel/rachael/raquel/rachelle/rahel/rakel rach rae shelly
ramona mona
rebecca/rebekah/rebeka/rebekka/rivka becky/beckie becca bex
regina/reina/regine gina
renata/renate
renee/rene
rhonda/ronda ronnie
roberta/robertina bobbie/bobby robbie berta robin/robyn
rosalie/rosalia/rosalee rose/rosie
rosalind/rosalyn/rosalinda/rosaline/roslyn/rosalynn rose/rosie roz/ros
rosamund/rosamond/rosamunde rose/rosie roz/ros
rose/rosa/roza rosie/rosy rosetta rosita rosina
rosemary/rosemarie/rosamaria rose/rosie/rosy romy
roxanne/roxana/roxane/roxanna roxy/roxie
ruby/rubie
ruth/rut ruthie
sabrina/sabina/sabine
samantha sam/sammy/sammie mantha
sandra/sondra/zandra sandy/sandi/sandie
sarah/sara/sarai sally/sallie/sal sadie
selina/celina/selena/celine/seline
shannon/shanon
sharon/sharron/sharyn/sharen shaz/shari
sheila/sheelagh/shelagh/sheela/sile
shirley/shirlee shirl
sibyl/sybil/sybille/sibylle/cybil sib
siobhan/shivaun
sophia/sofia/sophie/sofie/sofiya/zofia/sofija sophy/soph
stephanie/stefanie/stephany/stefania/stephania/stefani/estefania steph/stef/steffi/steffie/stevie fanny
susan/susanna/suzanne/susannah/suzanna/zuzana/zuzanna/susanne/susana sue/susie/suzie/suzy/susy suki sukey suzette zuzka
sylvia/silvia/sylvie/sylwia/silvana syl
tabitha/tabatha tabby
tamara/tamar/tamra tammy/tammi/tami/toma mara
tamsin/thomasina/thomasin/tamzin tammy/tammi
tanya/tania/tonya/tatiana/tatyana/tatjana/tetiana/tetyana
teresa/theresa/therese/teresita/terezie/tereza/theresia/teresia tess/tessa/tessie terry/terri/teri/terrie tracy/tracey trees resi/resl reese
theodora/teodora/fedora/feodora thea dora teddie
tiffany/tiphanie tiff/tiffy
tracy/tracey/tracie/traci trace
ursula/urszula/orsola/orsolya ursa/uschi ulla
valentina/valentyna val tina valya
valerie/valeria/valery/valeriya val/vally
vanessa/vannessa/wanessa van nessa nessie
vera/wera/vira
veronica/veronika/veronique/weronika ronnie/roni vera nicky
victoria/viktoria/viktoriya/victoire/viktorija/wiktoria/vittoria vicky/vicki/vickie/vikki/viki tori/tory vita
violet/violetta/violette vi viola
virginia/virginie ginny/ginnie ginger
vivian/vivien/vivienne/viviana/viviane viv/vivi
wanda/vanda
wendy/wendi
wilhelmina/wilhelmine/guillermina/willemina mina/minna/minnie willa/wilma/velma billie/willie mien
winifred/winnifred/gwenfrewi win/winnie freda/freddie
yolanda/iolanda/jolanda/yolande yoli
yvette/ivette
yvonne/ivonne
zoe/zoey
`;

/** Spanish and Catalan: pet forms, which often share no letter with the name (Francisco, Pancho). */
const SPANISH = `
adolfo fito
agustin tino
alberto beto berto
alejandra ale jandra sandra
alejandro ale jandro sandro
alfonso/alonso/alfons poncho fonso
alfredo fredo fredy/freddy/fredi
alicia licha
andres/andreu andy
antonia tona/tonia toni
antonio/antoni/anton tono/tonio tony/toni tonito
armando mando
arturo/artur turo
asuncion asun chona
bartolome/bartomeu bartolo
beatriz/beatriu bea betty/bety
bernardo/bernat nardo
carlos/carles carlitos/carlito charly/charlie
carmen carmencita menchu mamen maica/maika
carolina caro
catalina cata
cayetano/gaetano tano
cecilia ceci/cecy chila
concepcion concha/conchita/conchi
consuelo chelo
cristina cris
cristobal/cristofol tobal
dionisio nicho
dolores/dolors lola/loli/lolita
domingo/domenec mingo
eduardo/eduard edu eddy/eddie lalo
elena/helena nena lena
elisa eli
emilio/emili milo
encarnacion encarna encarni chon
enrique/enric kike/quique/kique/kiki quico
ernesto neto nesto
esperanza espe
esteban/esteve
eugenio/eugeni geni
federico/frederic fede
felipe/felip pipe
fernanda fer nanda
fernando/hernando/hernan/ferran fer nando
florencio/florentino floro lencho
francisca/francesca paca/paqui/paquita pancha/panchita fran curra
francisco/francesc paco/paquito pancho/panchito curro/currito quico/kiko chico fran cisco farruco patxi/pachi
gabriel gabi/gaby gabo
gabriela gabi/gaby
gerardo/gerard gera
gertrudis tula
gilberto beto gil
gonzalo/gonsalo gonza chalo
graciela chela
gregorio/gregori goyo
guadalupe lupe/lupita
guillermo/guillem guille memo willy
gustavo gus tavo
hector tito
heriberto beto
humberto beto
ignacio/inaki/ignasi nacho/nachito inigo
inmaculada inma macu
isabel/elisabet/isabela isa isabelita chabela/chabelita/chavela
isidro/isidoro/isidre chilo
jaime/jaume jaimito
javier/xavier/xabier javi/xavi
jeronimo/geronimo/jeroni jero
jesus chuy/chuyito chucho chus suso
joaquin/juaquin/joaquim quino quin chimo/ximo
jorge/jordi coque
jose/josep/joseba pepe/pepito/pep chepe/chepito cheo josito joselito
josefa/josefina/josepa pepa/pepita/pepi fina
josemaria chema/txema
juan/joan juanito/juancho/juanjo juani
juana/joana juanita
juancarlos juanca
juanjose juanjo
julian juli
leonardo leo nardo
leopoldo polo leo
leticia leti
lorenzo/llorenc lencho
lourdes/lurdes lula
lucia luci/lucy
luis/lluis lucho guicho luisito
luisa/lluisa luisita lucha
magdalena magda malena
manuel manolo/manolito manu lolo manny
manuela manola/manoli nela lola
marcelino marce
marcelo marce chelo
margarita marga mague rita
maria mari marita maruja/marujita mariquita marica/marichu
mariadelcarmen maricarmen mamen
mariajose/marijose majo
mariano nano
mariateresa maite/mayte marite
martin/marti tincho
mauricio mauri
maximiliano maxi max
maximo maxi max
mercedes/merce merche meche
miguel/miquel/mikel miki/miky migue miguelito
milagros mila
montserrat/monserrat montse
natividad nati
nicolas/nicolau nico
norberto beto
octavio tavo
pablo pablito pau
patricia patri pati/paty
patricio pato
pedro/pere perico pedrito
pilar pili pilarin
rafael rafa/rafi rafita
ramon moncho
raquel raqui quela
refugio cuca cuco
ricardo/ricard riqui/ricky richi/richie
roberto/robert beto robe
rodolfo fito rodo
rodrigo rodri/roi ruy
rogelio roge
rosalia rosa lia
rosario charo chayo
salvador salva chava
santiago/santi chago yago/iago tiago
sebastian/sebastia sebas seba
sergio/sergi checo
silvestre veche
silvia/silvina silvi
socorro coco
soledad sole chole
susana susi/susy
teodoro teo
teresa tere/teresita teta
timoteo timo teo
tomas tomi
trinidad trini
valentin vale
vicente/vicent/vicenc chente
victor/victorino vito
victoria vicky/viqui
yolanda yoli
`;

/** Portuguese and Galician: old and new spellings, pet forms. */
const PORTUGUESE = `
adriana dri/drica
afonso/affonso/alfonso
alexandra/alessandra xana
alexandre/alexandro xande/xandinho xandre
alfredo fredo
antonio to/tonho/toninho toni nico
augusto guto
beatriz bia
benedito/benedicto bene dito
carlos carlinhos caca cau
carolina carol
catarina/catharina cata
claudio cacau
cristiano/christiano cris
cristina/christina cris
domingos mingos
eduardo/duarte edu du/dudu
elisabete/elizabete/elizabeth bete/beta/beth
felipe/filipe/phelipe/fillipe lipe pipo
fernanda nanda fe
fernando nando fe
filomena mena
francisca chica/xica
francisco chico/xico/chiquinho kiko/quico
frederico fred
gabriel gabi biel
gilberto beto giba gil
goncalo/gonsalo
guilherme gui guiga
gustavo guga guto
helena lena leninha
henrique/henriques rique quique
inacio/ignacio nacio
isabel/izabel bel belinha isa
joana/joanna joaninha
joao joaozinho/janjao jango juca
joaquim/joaquin quim quincas
jorge jorginho
jose/joze ze/zeca/zezinho/zezito juca
josefa zefa zefinha
juliana juju
leonor/leonora nono
lourenco/lorenzo
lucia/luzia lu lucinha
luis/luiz lula luizinho lulu
luisa/luiza lu
madalena/magdalena lena mada
marcelo/marcello celo
marcos/marco marquinhos
margarida guida
mariana mari
mateus/matheus teteu
mauricio mau
miguel guel
monica moni
patricia paty/pati
paulo/paolo paulinho
pedro pedrinho
rafael/raphael rafa
raimundo/raymundo mundo
raquel/rachel quel
renato nato
ricardo rico cado
roberto beto betinho
rodrigo digo rodri
ronaldo naldo
rui/ruy
sebastiao/sebastian bastiao tiao
sergio serginho
simao/simon
teresa/thereza/tereza teca terezinha/teresinha
tiago/thiago/iago/santiago
tomas/tomaz/thomaz
vitor/victor vitinho
xavier/chavier
`;

/** French: spellings, one-word compounds and pet forms. */
const FRENCH = `
adrien/hadrien/adrian
albert bebert
alexandra alex sandra sandrine
alexandre/alexandr alex sacha
amelie/amelia mel
andre dede
anne/anna annie annette nanette ninon anouk
antoine/anthoine/antonin toine/toinou tony
antoinette toinette
arnaud/arnauld/arnault nono
auguste/augustin gus
aurelie/aurelia
baptiste/batiste bat
barthelemy/barthelemi bart
beatrice/beatrix bea
benedicte/benedicta bene
benjamin benj ben
bernard nanard
brigitte/brigitta bri
cecile/cecilia cec
celestin/celestine
charles charlot charlie/charly
christelle/kristelle/cristelle/christel chris
christian chris
christiane/christine chris
christophe/kristof chris/kris tof
claire/clara clairette
claude claudie claudine claudette
clemence clementine clem
colette nicole
corinne/corine
damien/damian dam
daniel dan dany/dani
danielle/daniele dany/dani
david dave
delphine/delfine
denis/denys
dominique/dominic dom domi
dorothee/dorothea doro
edmond ed momon
edouard/eduard ed eddy doudou
eleonore/leonore leo
elisabeth/elizabeth babette babeth zabeth lisette lison lise elise elisa
emile/emilien mimile
emilie/emily milie
emmanuel manu manuel
emmanuelle manue manu
etienne/estienne stephane tiennot
eugene gege
eugenie/eugenia
evelyne/eveline/eve
fabien/fabian fab
fabienne fab
fabrice fab
ferdinand/fernand nand
florence flo
florian/florent flo
francois/francis/franck/frank fanfan
francoise/francine/francette fanchon fanny soizic
frederic/frederick/frederik fred freddy
frederique/frederica fred
gabriel gab gaby
gabrielle gab gaby
genevieve ginette ginou
georges/george jojo
georgette jojo
gerard gege
gilbert gil
gregoire/gregory/gregori greg
guillaume/guilhem guigui gui
gustave/gustav gus
helene/elene/lena leni
henri/henry riton riri
henriette/riette
hippolyte/hyppolite polyte
hugues/hugo
isabelle/isabel/isabeau isa zaza belle
jacqueline jackie jacotte
jacques jacquot jacky jack
jean/jehan jeannot yann yannick johan/yohan/yoann
jeanbaptiste jb
jeanne/jehanne jeannette jeannine/janine
jeremie/jeremy jerem
joseph jo jojo
josephine/josette josie jo
josiane josie
jules/julien/julot
julie juliette julienne
laetitia/leticia/letitia
laurence/lorence lolo
laurent/lorent/laurens lolo
leon/leonce leo
leopold leo
louis loulou lou ludo
louise louison louisette lou
luc/lucas lulu
lucie/lucienne lucette lulu
lucien lulu
lucile/lucille lulu
ludovic/ludwig ludo
madeleine/magdeleine/magdelaine mado madelon magali
marc/marcus/marco
marcel/marcellin marcelou
margaux/margot/margo marguerite
marguerite margot maguy magali
marianne/mariane/maryanne
marie/maria mariette manon maryse marise mimi
marieclaire marie claire
martin/martinien
mathieu/matthieu mat/matt
mathilde/mathilda
maurice momo
maxime maximilien max
melanie/melany mel
michel mich michou
micheline/michele/michelle miche
monique/monica momo
muriel/murielle
nathalie/natalie nat/nath
nicolas nico nic colas
nicole nico
olivier/oliver oli
pascal/paschal
pascale pascaline
patrice/patrick pat
patricia pat
paul popaul paulin
paulette/pauline paule
philippe/philip/phillipe phil
pierre pierrot pierrick perrin perrot
raphael/rafael raph/raf
raphaelle/rafaelle raph/raf
raymond/raimond ray mon
remi/remy/remigius
renaud/reinaud
richard rich ritchie
robert bob bebert rob
rodolphe/rodolf rudy
roger/rogier
romain/roman rom
sandrine/sandra
sebastien/sebastian/bastien seb bas
simone/simonne monette
sophie/sophia/sofie soso
stanislas/stanislaus stan
stephane/stephan/stefane steph/stef
stephanie/stefanie steph/stef fanny
suzanne/susanne suzette suzon suzy/susie
sylvain/silvain/sylvestre
sylvie/silvie
theodore theo theophile
therese/teresa tete tess
thibault/thibaut/thibaud/tibo
thierry/thierri
timothee tim timo
valerie/valery
veronique/veronica vero
victorine/victoire vic
vincent/vincens vince
virginie/virginia virg
vivienne/viviane vivi
yves/ives yvon/ivon erwan
zacharie/zachary zac
`;

/** Italian: cut forms kept with the stressed syllable (Domenico, Mimmo; Vincenzo, Enzo). */
const ITALIAN = `
adele/adelaide adelina
alberto/albertino berto
alessandra sandra sandrina ale
alessandro sandro ale
alessia ale
alessio ale
alfonso fonso
andrea drea
angela angiola angelina gina
angelo angiolo angelino
annamaria anna maria
annunziata nunzia nunziatina
annunziato nunzio
antonella/antonia nella
antonietta etta
antonio/antonino toni tonio tonino toto
arturo turi
assunta assuntina
bartolomeo bartolo meo
benedetto betto detto
bernardo nardo
biagio biase
bianca bianchina
calogero lillo gero
carlo carletto carlino
carmela mela carmelina
carmelo melo
carmine minuccio
caterina catia rina
cecilia ceci
chiara/clara
claudia clau
claudio clau
concetta cettina concettina tina
cosimo mimmo
cristiano/cristian cri
cristina cri tina
daniela dani lela
daniele dani lele
davide dado
domenica mimma menica
domenico mimmo menico mico nico
donato nato
edoardo/eduardo edo dado
eleonora nora ele
elisabetta betta elisa
emanuela/manuela manu
emanuele/manuele manu lele
emilia mila emi
emilio emi
enrica rica
enrico rico arrigo
ettore torino
eugenia genia
eugenio genio
fabiana fabi
fabiano fabio
fabrizio fabri
federica fede chicca
federico fede chicco
ferdinando nando ferrante
fernando nando
filippo pippo
filomena mena
francesca franca checca cecca
francesco franco cecco checco ciccio cesco
gabriele/gabriello lele
gabriella lella
gaetano tano tanino
gaspare/gaspar
gennaro/gennarino rino
gerardo/gherardo
giacinto/iacinto
giacomo/jacopo/iacopo giaco mino
giancarlo gian carlo
gianfranco gian franco
gianluca gian luca
gianluigi gian gigi
gianni/giovanni nanni vanni
gino/luigino
gioacchino/giovacchino gino
giorgio/giorgino
giovanna gianna vanna giannina
giovanni gianni nanni vanni
girolamo/gerolamo momo
giulia giulietta giuliana
giuseppe beppe/peppe pino peppino beppino
giuseppina pina giusi/giusy pinuccia
gregorio gori
guglielmo memmo elmo
ignazio nazio
isabella isa bella
leonardo nardo leo
letizia lety
loredana lori
lorenza renza
lorenzo renzo enzo
luca/lucas
luigi gigi gino luigino
luigia gina gigia
luisa luisella gina
maddalena/magdalena lena
marcello/marcellino
marco/marcolino
margherita marghe rita
maria mariuccia mariella
mariano/marian
massimiliano massimo max
massimo max
matteo teo
maurizio mauri mauro
michela michelina michi
michele lino
natale natalino
nicola/nicolo/niccolo nico cola
nicoletta nico
paola paoletta
paolo paolino
pasquale pasqualino lino
patrizia patty
piero/pietro pierino
pietro piero pierino rino
raffaele/raffaello lello lele
raffaella lella
renata renatina
renato natino
riccardo ricky
roberta robi/roby
roberto berto robi/roby
rocco rocchino
rodolfo rudi
rosa rosetta rosina
rosalia lia
rosaria sara
rosario saro sarino
salvatore toto salvo turi tore
santo santino
saverio savio
sebastiano bastiano
serafino fino
simona simo
simone simo
stefania ste
stefano ste
teresa teresina
tiziana titti
tommaso/tomaso maso masino
umberto berto
valentina vale tina
valentino vale
vincenza enza cenza
vincenzo/vicenzo enzo cenzo
vito/vitino
vittoria vitto
vittorio vitto
`;

/** German and Austrian: short forms with -i, -l, Latinised forms. */
const GERMAN = `
adelheid heidi adele
adolf dolf
albert/albrecht bert berti
alexander alex sascha sandro
alexandra alex sandra
alfred fred fredi
alois/aloys loisl
aloisia luise liesl
andreas andi/andy anderl
angelika geli
anneliese/annelise anne liese
anton toni
barbara babsi barbel
bartholomaeus/bartholomaus bartl
benedikt/benedict beni bene
benjamin ben benni
bernhard/bernard bernd
berthold/bertold bert
brigitte/brigitta gitta gitte biggi
burkhard/burkhardt/burkard
carsten/karsten
charlotte lotte lotti charlie
christa/christl
christian/kristian chris chrissi
christine/christina/kristina tina christl
christoph/christof/kristof chris stoffel
clemens/klemens
cornelia/kornelia conny nele
cornelius/kornelius nils
dieter/dietrich
dorothea/dorothee thea dorle doris
eberhard/eberhart ebi hardy
eckhard/eckhart/ekkehard
edeltraud traudl traude
eduard edi
elfriede friedl elfi friede
elisabeth elsbeth else ilse lisa lise liesl lisbeth betti sissi
engelbert bert
erhard/erhart
erich/erik
ernst erni
erwin/ervin
eugen/eugene
felicitas/felizitas feli
ferdinand ferdi nandi
franz frank franzl
franziska/francisca franzi fanny sissi zissi
friederike/friederika rike fritzi frieda
friedrich/friedhelm fritz friedl fred
gabriele/gabriela gabi gaby
georg jorg/joerg jurgen/juergen schorsch girgl
gerhard/gerhart/gerhardt gerd/gert hardy
gertrud/gertraud gerda trude trudi traudl
gisela/gisella gisi
gottfried/godfrey friedl
gunter/gunther/guenter/guenther
gustav gustl
hannelore/hanne lore
hans/johann/johannes hannes hansi
hartmut/hartmuth
heinrich heinz heiner/heini/hein hinnerk hendrik/henrik
helene/helena lena leni
helmut/hellmut/helmuth/hellmuth
henriette jette
herbert bert herbie
hermann/herman manni
hildegard hilde hilda
holger/holgar
horst/horscht
hubert/hubertus hubsi bertl
ignaz/ignatz naz
ingeborg inge
irmgard irma irmi
isabell/isabella/isabel isa bella
jakob/jacob jockel
joachim jochen jo achim
johann/johannes/johan hans hannes hansi jan johnny
johanna hanna/hanne hansi
jorg/joerg jurgen/juergen
josef/joseph sepp/seppi pepi jupp jo
josefine/josefa/josephine pepi finni sefa
julia/julie jule juli
karl/carl kalle karli
karlheinz kalle
karoline/caroline line lina
kaspar/caspar kasperl
katharina/katarina/catharina kathi kathrin/katrin kati kate katja/katia trina/trine
klaus/claus/niklaus klausi
konrad/conrad conny konni kurt radl
konstantin/constantin kosta conny
kunigunde gundi kuni
kurt/curt konrad
lambert/lambrecht
leonhard/leonhart leo hartl
leopold poldi leo
ludwig/ludwik wiggerl lui lutz
magdalena lena leni magda lenchen
manfred manne manni
margarete/margarethe/margareta/margaretha grete gretel gretchen greta marga meta gritt
margit/margitta/margret
maria/marie mitzi mariele mia
marianne/mariane
markus/marcus/mark
martha/marta
martina tina
mathias/matthias/mathis/matthaus/matthaeus hias matze thias
mathilde/mechthild/matilde tilde thilde hilde
maximilian max/maxi
meinhard/meinhart
michael/michi/michel mike micha michl
michaela/michi micha
monika/monica moni
nikolaus/niklas/nicolaus/nikolas klaus nico/niko nikki
norbert bert nobby
ottilie/otti tilly
otto/ottmar otmar
paul/paulus pauli
peter/petrus peterl
philipp/philip/filip lipp phil
rainer/reiner hardy
reinhard/reinhart/reinhardt
reinhold/reinold holdi
richard/rikard richi
robert robi bert
roland/rolli
rosemarie/rosmarie/rosamaria rosi romy
rudiger/ruediger/rudger rudi
rudolf/rudolph rudi rolf dolf
rupert/ruprecht
sabine bine bini
sebastian/bastian wastl basti
siegfried/sigfried sigi siggi
siegmund/sigmund sigi siggi
sigrid/siegrid sigi
stefan/stephan/steffen steff stefi
stefanie/stephanie/stefania steffi steff
susanne/susanna/suzanne susi sanne
theodor theo
theresia/therese/theresa resi/resl thesi
thomas/tomas tom thoma tommi
ulrich/ulrik uli/ulli utz
ulrike/ulrika uli/ulli rike
ursula/ulla uschi ursel
valentin/valtin valti
veit/vitus
veronika/veronica vroni
viktor/victor vik
vinzenz/vincent/vinzent zenz
volker/folker
volkmar/folkmar
waldemar/woldemar waldi
walter/walther/walti
waltraud/waltraut/waltrud traudl traude
wenzel/wenzeslaus
werner/wernher
wilfried/wilfrid fried willi
wilhelm/wilhelmus willi/willy helm
wilhelmine/wilhelmina mina/minna helma
winfried/winfrid fried
wolfgang/wolf wolfi
xaver xaverl
`;

/** Dutch and Flemish: shortened baptismal names (Johannes, Jan; Cornelis, Kees). */
const DUTCH = `
aart/arnout/arnoud
abraham bram
adriaan/adrianus/adriaen aad ad arie/adrie janus
agatha aagje
albertus/albert/albrecht bert appie
alexander lex sander xander
alida/aleida aaltje
alphonsus/alfons fons
andreas/andries dries
anna/anne anneke/annie antje
antonius/anton/anthonius/antonie toon/ton/tony teun/theun antoon
arnold/arnoldus nol
augustinus/augustijn guus stijn
barbara babs
bartholomeus/bartolomeus bart mees
benjamin/ben
bernardus/bernard/bernhard ben bernd
catharina/katharina/catrien trijn/trijntje toos rina kaat/kaatje catho
christiaan/christian/christianus chris krijn
christina/christien stien stina tineke
christoffel/christophorus stoffel
constantijn/constantinus stan stijn
cornelia/kornelia corrie nel/nelleke cora lia
cornelis/cornelius kees/cees cor nelis
daniel/danny daan
dirk/diederik/dieter diek
dominicus/dominic mink
eduard/edward ed
egidius/gillis gilles
elisabeth/elizabeth elsje els lies/liesbeth betje liesje bets
emanuel/manuel
evert/everhard/everhardus
ferdinand ferd nand
francisca/franciska cisca/ciska
franciscus/franciskus/frans frank francois
frederik/fredericus/fred freek rik frits
geert/gerard/gerardus/gerhardus gert ger/gerrit
geertruida/gertruda/gertrudis truus trui trudy geertje
gerardus/gerard/gerrit gerd/gert geert ger
gijsbertus/gijsbert gijs
gottfried/govert/godfried
hendrik/henricus/hendricus henk/hein rik
hendrika/henrica hennie henny
herman/hermanus harm
hermina/hermien mien
hieronymus/jeroen
hubertus/hubert/huibert huub huib bert
ignatius/ignaas naas
isaac/izaak/isaak sjaak
jacobus/jacob/jakob koos jaap/sjaak jacques kobus
jan/johannes/johan hans hannes joop/joost janus
jeroen/hieronymus
joannes/johannes jan johan hans joop hannes
johanna/joanna jo jopie hanneke/anneke jannie/janneke annie hanna
joris/georgius sjors george georg
josephus/jozef/josef/joseph jef sjef joep jos
jozefina/josephina/josefien fien
julianus/juliaan
kasper/jasper/casper
laurentius/laurens/lourens/lauritz rens laurits
leonardus/leonard/leendert leo leen len
leopold pol
lodewijk/ludovicus lode wiek louis
lucas/lukas luuk luc
magdalena/madelein leen lena magda
marcus/mark/markus mart
margaretha/margareta/margaret griet/grietje greet greta margriet gretha rita
maria/marie/mia mieke/marieke marijke rie miep ria
martinus/martin/maarten/marten tinus mart tijn
matheus/matthaeus/matthijs/mattheus thijs/tijs mathieu theeuwes
matthias/mathias thijs/tijs
mauritius/maurits/maurice
michael/michiel/michel chiel/giel
nicolaas/nikolaas/nicolaus/nicolas klaas/claas nico/niek col
paulus/paul/pauwel
petronella/petronilla nel/nelly nella pietje piet
petrus/pieter/peter piet
philippus/filip/philip flip
quirinus/quirijn krijn
reinier/reinder/reinerus rein
robertus/robert/robrecht rob
rudolf/roelof/rudolphus roel dolf ruud
sebastiaan/sebastianus/bastiaan bas
simon/simeon siem
stephanus/stefan/steven/stefaan
theodorus/theodoor/theo/dorus
theresia/teresa trees resia
thomas/tom/tomas
valentijn/valentinus tijn
vincentius/vincent sent
walterus/wouter/walter wout
wilhelmina/willemina/willemien mien/mina willy helma
willem/wilhelmus/guillermus wim pim helmus
`;

/** Nordic: Danish, Norwegian, Swedish, Icelandic and Finnish forms. */
const NORDIC = `
agneta/agnes
alexander/aleksander/aleksanteri alex ale santeri sander
anders/andreas/antti/andras ande
anna/anne/anni annika/anneke annukka
antero/antti
anton/antonius/toni
arne/aarne/aarno arnie
arvid/arvi
bengt/benedikt benke pentti
birgitta/brita/birgit britta/brit gitta gitte
bjorn/bjoern bjarne nalle
brynjolf/brynjulf
carl/karl/kaarle/kalle calle
catarina/katarina/katariina kaisa kajsa katri kati karin kaija
cecilia/cecilie cissi sissi silja sissel
christer/krister/christian/kristian
christoffer/kristoffer/kristofer chris stoffer
dorothea/dorthe/dorte/dorthea
elias/eelis/eelias
elisabet/elisabeth elsa/else elise lisa lisbeth/lisbet liisa lise bettina lis
emil/eemil/eemeli
eric/erik/eerik/eirik/eerikki jerker
esaias/esa
esbjorn/esbjoern/asbjorn
eva/eeva evi
filip/philip/filippus vilppu
frans/franz/franciscus
fredrik/frederik/fredric fredde freddy
fredrik/frederik/fredric rikard
gabriel kaapo kaapro
georg/george jorgen/joergen yrjo goran/goeran jorn/joern orjan/oerjan
gudmund/gudmundur gummi
gunnar/gunder gurra
gustav/gustaf/kustaa gosta/goesta gurra kosti
haakon/hakon/hakan/haakan
hans/hannes/hannu
harald harri harry
hedvig hedda heta
helena/helene/elin/ellen lena leena helen
henrik/hendrik/heikki/henrikki henke henri
ingeborg/inge inga
ingvar/ingvard/yngvar
isak/isaac/iisakki iikka
ivar/iver/iivari
jakob/jacob/jaakko/jaakob jeppe ib jaska
jens/johannes
johan/johannes/juhani/juhana/juha jussi janne jukka hannu jan hans johnny juho
johanna/hanna/johanne hanne
jonas/joonas
josef/joosef/josep/jooseppi seppo
karin/kaarina
kasper/jesper/kaspar
kerstin/kirsten/kristin/kjersti/kirsti/kirstin
klas/klaus
knut/knud/kanut/nuutti
kristian/christian/kristen/krister
kristina/christina/kristine/kristiina tina stina kikki kirsi kristin
lars/lauri/laurits/lasse/lauritz/lassi
leif/leiv
lennart/leonard
magdalena/malene/malena/malin lena leena
magnus/mogens/mauno/maunu/mans/maans
margareta/margarete/margrethe/margit/margareeta greta grete marketta merete maggie mette rita marit marjatta
maria/marie/marja/maija mia maj maiju mari marika
mark/marcus/markus/markku
marta/martha/marte/martta
martin/morten/marten/maarten/martti
mathilda/matilda/mathilde tilda
mats/mathias/matthias/mattias/matti/mads masa
mattheus/matteus/matti
mikael/michael/mikkel/mikko/mikkeli/miikka micke mikke
nikolaj/niklas/nicklas/nicolai/nikolai niko
nils/niels/nicolaus/niilo nisse klas
olaf/olav/olof/oluf/olavi/olli ole ola olle
oskar/oscar/oskari osku
ossian/ossi
otto/otso
patrik/patrick pat
paul/poul/pal/paal/pavel paavali pauli paavo
per/peter/petter/peder/pehr/petri/pietari pelle petteri pet pekka
ragnar/regner
ragnhild/ragna ragni
reidar/hreidar
rikard/richard/rickard riku
robert robban roope
rolf/rolv roffe
sara/saara sari
sebastian sebbe
sigurd/sjurd/sigurdur siggi sigge
simon/simo/simeon
sofia/sofie/sohvi fia fie
soren/soeren/severin
stefan/steffen/staffan/stephan teppo steffe tapani tahvo
stig/stigr
susanna/susanne/sanna/sanne susse sussi
sven/svend/svein/sveinn
teodor/theodor teddy teuvo
thomas/tomas/tuomas/tommi tom tomppa tuomo
thor/tor/tore/thore
torbjorn/thorbjorn/torbjoern/torben tobbe
torsten/torstein/thorstein/torsti
torvald/thorvald
ulf/ulv uffe
ulrik/ulrich
valdemar/waldemar/valtteri
valter/walter/valtteri
viktor/victor/vihtori
vilhelm/wilhelm/viljami/villem ville wille
yngve/yngvar
`;
/** Polish, Czech and Slovak. */
const WEST_SLAVIC = `
adam adas
agata agatka
agnieszka aga agusia
aleksander/alexander/alexandr olek alek sasa ales
aleksandra/alexandra ola olenka sasa sandra
alojzy/alojz/alois lojza
alzbeta/elzbieta/elisabeta ela elza beta betka eliska
andrzej/andrej/ondrej jedrzej jedrek ondra
anna/hana ania anka andzia anicka anca aneta aninka
antoni/antonin/anton antek tonda toni
barbara/barbora basia baska bara barca bora
bartlomiej/bartolomej/bartosz bartek
benedykt/benedikt benek
blazej/blaise
bogdan/bohdan bodzio
boguslaw/bohuslav bogus
boleslaw/boleslav bolek bolo
borivoj/borek
bozena bozka
bronislaw/bronislav bronek
bronislawa/bronislava bronia
cecylia/cecilie/cecilia cesia cilka
czeslaw/ceslav czesiek
daniel danek dan
danuta danka danusia
dariusz/darius darek
dominik domino
dorota/dora dorotka dorka
edward/eduard edek eda edo
elzbieta/alzbieta ela
emilia/emilie milka
eugeniusz/eugen gienek evzen
ewa/eva ewka evka ewunia
ewelina/evelina
felicja/felicia fela
filip/philip
franciszek/frantisek franek franta fero fanda
franciszka/frantiska frania
fryderyk/bedrich/fridrich frycek
gabriela gabrysia gaba
grzegorz/rehor/gregor grzesiek grzes
halina halinka hala
helena/alena lena helenka hela
henryk/henrik/jindrich heniek jindra
hieronim/jeronym hirek
ignacy/ignac ignas
irena irenka irka
iwan/ivan
iwona/ivona/yvona iwonka
izabela/isabela iza
jacek/jacenty
jakub/jakob kuba kubus kubo
jan/yan janek jasiek honza jenda jano janko jas johann ivan john
jana janka janicka
janina janka
jaroslaw/jaroslav jarek jaro jarda
jerzy/jiri/juraj/jurij jurek jirka juro
joanna/johana asia aska
jozef/josef jozek jozo pepa josif jozko
jozefa/josefa jozia pepina
julia/julie julka
julian julek
julius/juliusz julek
justyna/justina justynka
kamil/kamilek
karol/karel karolek karlik
karolina kaja karolinka
katarzyna/katerina/katarina kasia kaska katka kata katarinka
kazimierz/kazimir kazik kazek
klara klarka
konrad kondzio
konstanty/konstantin kostek
krystian/kristian
krystyna/kristina/kristyna krysia tina krystynka
krzysztof/krystof/kristof krzysiek krzys
ksawery/xaver
leszek lech
lubomir/lubor lubos
lucja/lucie/lucia lucka
ludmila lida lidka mila
ludwik/ludvik ludek
lukasz/lukas luki
maciej/matej maciek mates
magdalena magda madzia majda
malgorzata/marketa/margareta/margita gosia malgosia goska marketka
marcin/martin marcinek mato
marek/marko/mark
maria/marie/marija marysia maruska manka marika majka marienka
marian maniek
mariusz/marius
marta martusia
martyna/martina
mateusz/matous/matus mati
matylda/matilda
maurycy/moric
michal/michael michas misa misko miso
mieczyslaw/mecislav mietek
mikolaj/mikulas/mikolas mikolajek miki
milos/milosz
miloslav mila
miroslaw/miroslav mirek miro
miroslawa/miroslava mirka
monika/monica monia
natalia/natalie nata natalka
oldrich/ulrich olda
oskar/oscar
otakar/ottokar ota
patrycja/patricie/patricia pati
patryk/patrik
pavla pavlina
pawel/pavel pavol palo
piotr/petr/peter piotrek pietrek peta petko
premysl/przemyslaw premek przemek
radomir radek
radoslaw/radoslav radek rado
rafal/rafael
renata renia
robert robo robek
roman romek romanek
rostislav/roscislaw rosta
rozalia/rozalie roza
rudolf ruda rudo
ryszard/richard rysiek risa
sebastian seba
slawomir/slavomir slawek
sofia/zofia/zofie zosia zofka
stanislaw/stanislav staszek stanley stach standa stano
stefan/stepan stefek szczepan
stefania stefcia
svatopluk svata
svetlana/swietlana svetla
sylwester/silvester
szymon/simon/simeon szymek
tadeusz/tadeas tadek
teodor/theodor teodorek
teresa/terezie/terezia/tereza terenia terka
tomasz/tomas tomek tomasek
urszula/ursula ula
vaclav/waclaw/venceslav vasek wacek vena
vera/wiera/viera verka
veronika/weronika wera verca
vladimir/wlodzimierz wlodek vlada vlado vladko
vladislav/wladyslaw/ladislav wladek laco lada
vojtech/wojciech wojtek vojta adalbert
wieslaw/vieslav wiesiek
wieslawa wiesia
wiktor/viktor/victor wiktorek
wiktoria/viktorie/viktoria wika
wilhelm/vilem/viliam vilo wilek
wincenty/vincenc/vincent
witold/vitold witek
yveta/iveta
zbigniew zbyszek
zdenek/zdenko zdzisiek zdzislaw
zdenka/zdena
zuzanna/zuzana/susana zuza zuzka zuzia
zygmunt/zikmund/zigmund zyga
`;

/** Hungarian. */
const HUNGARIAN = `
agnes agi agica
aladar ali
andras/andre andris bandi
andrea andi
anna aniko panni annus nusi
antal toni tonik
aranka ari
attila ati
balazs bali
balint/valentin
bernadett detti
csaba csabi
daniel dani
denes/dionysius
dezso desiderius
edit/edith
emese emi
endre/andras bandi
erzsebet/elisabeth bozsi bori erzsi zsoka bozske
eszter/esther eszti
eva evi
ferenc/franz/francis feri ferko
gabor/gabriel gabi
gabriella gabi
gergely/gregor/gergo geri
geza/gezu
gizella gizi
gyorgy/georg/george gyuri gyurka
gyula gyuszi julius
hedvig/hedwig hedi
ilona/helena ili ica ilonka
imre/emerich imi
istvan/stephan/stephen pista pisti isti
janos/johann/john jancsi jani
jeno/eugen
jozsef/joseph/josef joska jozsi
judit juci
julia juli julcsi juliska
karoly/karl/charles karcsi
katalin/katherine/katharina kati kata katica kato
klara klari
krisztian/christian kris
krisztina/christina kriszti
lajos/louis lali ludwig
laszlo/ladislaus/ladislas laci
lorand/roland lori
lorinc/lawrence lori
magdolna/magdalena magdi magda
margit/margaret manci
maria mari marika mariska mara
marton/martin marci
mate/matthew
matyas/matthias matyi
mihaly/michael misi miska
miklos/nicholas miki
monika moni
nandor nandi ferdinand
oszkar/oscar
pal/paul pali
peter petya peti
piroska piri
rozsa/rosa rozi
rudolf rudi
sandor/alexander sanyi
sara sari
sarolta/charlotte sari
sebestyen/sebastian sebi
szilvia/sylvia szilvi
tamas/thomas tomi
terez/teresa/terezia teri
tibor tibi
tivadar/theodore
viktoria viki
vilmos/wilhelm/william vili
vince/vincent
zoltan zoli
zsigmond/sigismund zsiga
zsofia/sophia zsofi
zsolt zsolti
zsuzsanna/susanna zsuzsa zsuzsi
`;

/** Romanian. */
const ROMANIAN = `
adrian adi
alexandra alexa sanda
alexandru/alexander/alecsandru alex sandu alecu
ana/anna anca anuta anica
andreea/andrea andra
andrei/andreiu/andreas andi
anton/antonie toni
aurel/aurelian relu
aurelia aura
catalin cata
catrinel/catrina/ecaterina
constantin/constandin costel costin dinu costica titi
corneliu/cornel nelu
cristian/christian cristi
cristina/christina cristi
daniel/danil dan dani
daniela dana
doina/doinita
dumitru/dimitrie mitica mitu
ecaterina/caterina/katerina cati tinca
elena/ileana/helena lenuta leana nuti
elisabeta/elisaveta veta
emil/emilian milu
eugen/eugeniu jeni
eugenia jeni
florentina/florina flori
florin/florian/florentin flore
gabriel/gavril/gavriil gabi
gabriela gabi
georgeta/gheorghita geta
gheorghe/george/georghe gigi ghita gica iorgu
grigore/gregorie/grigorie grig
horatiu horia
ilie/elias
ioan/ion/iohan/ioannes ionel nelu ionut ionica nicu
ioana/ivana oana ionela
iosif/josef
iulia/julia
iulian/julian
iuliu/iulius/julius
laurentiu/lawrence lauri
loredana lori
lucia luci
lucian/luciano luci
luminita lumi
magdalena magda
margareta/margarita marga
maria marioara maricica mia mari
matei/mathei/matthew
mihaela/michaela miha ela
mihai/mihail/michael misu mihaita
mirela/mira
monica/monika moni
nicolae/nicolai/neculai nicu nicusor nae niculae
octavian tavi
ovidiu ovi
paraschiva/paraschieva
patricia pati
pavel/paul
petre/petru/peter petrica petrisor
radu/raducu
roxana roxi
sebastian seba
sergiu/serghei/sergei
simion/simeon/simon
simona/simina simo
stefan/stephan fanel fanica
stefania fani
tatiana/tatyana tania
teodor/theodor/tudor doru teo
toma/thomas
valentin vali
valeriu vali
vasile/basil/vasilie vasilica lica sile
veronica/veronika vera
victor/viktor vic
victoria vica
viorel vio
virgil gil
vladimir vlad
zaharia/zacharia
`;

/** Russian, Ukrainian and Belarusian: spellings by system of transliteration, national forms, diminutives. */
const EAST_SLAVIC = `
afanasy/afanasiy/afanasi/opanas fanya
albina alya
alexander/aleksandr/alexandr/oleksandr/aliaksandr/aleksander/alyaksandr/olexandr/oleksander sasha/sascha shura sanya sanka alex/aleks alik oles
alexandra/aleksandra/oleksandra/aliaksandra sasha/sascha/sacha shura sanya alex/aleks olesya/lesya
alexei/alexey/aleksei/aleksey/alexej/oleksii/oleksiy/aliaksei/olexiy/oleksij/aleksiy alyosha/alesha/aliosha lyosha/lesha lyokha
alina/alyna alya
alla/ala
alyona/alena/aliona/aljona lena lyona
anastasia/anastasiya/anastasiia/anastassia/anastasija nastya/nastia stasya asya nastenka
anatoly/anatoli/anatoliy/anatolii/anatolij/anatol tolya/tolia tolik
andrei/andrey/andriy/andrii/andrej/andrij/andriei andryusha/andriusha andryukha dron
angelina/anhelina lina gelya
anna/hanna/ganna anya/ania/anja anyuta nyura annushka nyusha
anton/antin/antoni tosha antosha
antonina tonya
arkady/arkadi/arkadiy/arkadii/arkadij arkasha
arseny/arseniy/arsenii/arseni/arsen senya
artem/artyom/artiom/artemy/artemiy tyoma/tema
artur/arthur
asya/asia
bogdan/bohdan bogdanchik bodya
boris/borys/barys borya/boria
bronislav/bronislau bronya
daniil/danylo/danila/danil/daniyil danya/dania
daria/darya/dariya/dariia dasha
denis/denys/dzianis deniska den
dmitri/dmitry/dmitriy/dmitrii/dmytro/dzmitry/dimitri/dimitry/dmitrij/dmitro dima mitya dimon mitka
eduard/edward edik
ekaterina/yekaterina/kateryna/katerina/katsiaryna/jekaterina katya/katia/katja katyusha katenka kate
elena/yelena/olena/jelena/alena/helena lena lenochka
elizaveta/yelizaveta/elisaveta/lizaveta/yelyzaveta/jelisaveta liza lizka
emma/ema
eva/yeva/ieva
evgenia/yevgenia/evgeniya/yevgeniya/ievgeniia/evheniia/yevheniya/jevgenija zhenya/zhenia/jenya
evgeny/yevgeny/evgeni/evgeniy/yevgeniy/evgenii/yevgenii/yevgeni/yevhen/ievgen/yauhen/eugene/eugeny/evgenij/jevgeni/yevhenii/evgen zhenya/zhenia/jenya zheka
fedor/fyodor/fiodor/fedir/feodor/theodor fedya
feliks/felix
filipp/philipp/pylyp filya
galina/halyna/halina/galyna galya/galia halya
gavriil/gavrila/havrylo gavrik
gennady/gennadi/gennadiy/gennadii/hennadiy/hennadii/gennadij/henadz gena/genya genka
georgy/georgi/georgiy/georgii/heorhiy/georgij/heorhii gosha zhora zhorik goga yegor/egor yuri
german/herman/hermann gera
gleb/hlib/hleb
grigory/grigori/grigoriy/grigorii/hryhoriy/hryhorii/grigorij/ryhor grisha hrysha
igor/ihor/ihar igorek gosha
ilya/ilia/illia/illya/ilja ilyusha
inna/ina
innokenty/innokentiy kesha
irina/iryna/irena/yrina ira irochka irisha
ivan/iwan vanya/vania vanka ivanko vanyusha
kirill/kiril/kyrylo/kyril/cyril/kirylo kirya
klavdia/klavdiya klava
klim/kliment/klyment
konstantin/kostiantyn/konstantyn/kanstantsin/konstantine/constantin kostya/kostia kostik kotya
ksenia/kseniya/xenia/kseniia ksyusha/ksyuha ksenya
larisa/larysa/larissa lara lora
leonid/leanid lenya/lyonya/lionia lyonka
leonty/leontiy/leonti
lev/leo/lew lyova/leva levushka
lidia/lidiya/lydia/lidiia lida
lilia/liliya/liliia lilya
lyubov/lubov/liubov/ljubov lyuba/luba/liuba
lyudmila/ludmila/liudmila/liudmyla/ljudmila/lyudmyla lyuda/luda/liuda mila lyusya
maksim/maxim/maksym/maxym max/maks
margarita/marharyta/marharita rita margo
maria/mariya/mariia/marya/marija masha marusya manya mashenka
marina/maryna marisha
mark/marko
matvei/matvey/matviy/matvii/matfei motya
mikhail/mykhailo/mikhael/michail/mihail/mykhaylo/mikhaylo/mikhajl/mikhailo misha/mischa/micha mishka michael
miron/myron
miroslav/myroslav slava mirek
nadezhda/nadiya/nadiia/nadzeya/nadejda/nadia nadya nadenka
natalia/natalya/nataliya/nataliia/natallia/natalja/natalie natasha/natacha/natascha nata tasha
nazar/nazariy/nazarii
nikita/mykyta/mikita/nikyta nik niki
nikolai/nikolay/mykola/mikalai/nicolai/nikolaj/mikola/nikolaiy kolya/kolia nikolasha kolka
nina/nyna ninochka
oksana/oxana/aksana ksana
oleg/oleh/aleh olezhka alik
olga/olha/volha/olia olya olenka lyolya
pavel/pavlo/pawel/paval pasha pavlusha pashka
polina/paulina polya
prokhor/prokhir
pyotr/petr/petro/piotr/peter/pjotr petya/petia petrusha
rimma/rima
rodion/radion rodya
roman/raman roma romka
rostislav/rostyslav/rastsislau slava rostik
ruslan rusik
saveliy/savely/savelii sava
semyon/semen/semion/simeon/symon senya syoma/sema
serafim/seraphim sima
serafima sima
sergei/sergey/serhiy/sergiy/sergii/serhii/siarhei/serge/sergej/serguei/serhij/siarhey seryozha/serezha/seriozha sergo seryoga/serega
sofia/sofiya/sofya/sophia/sofiia sonya/sonia
stanislav/stanislau/stanislaw stas slava stasik
stepan/stefan/styapan styopa/stepa/stiopa
svetlana/svitlana/sviatlana/swetlana sveta/svieta svetka lana
svyatoslav/sviatoslav slava svyat
taisia/taisiya/taisiia taya
tamara/tamar toma
taras/tarasik
tatiana/tatyana/tetiana/tatsiana/tetyana/tatjana/tatiyana tanya/tania/tanja tanechka tata
timofei/timofey/tymofiy/tymofii/timothy tima timosha
timur tima
trofim/trokhym trosha
ulyana/uliana ulya
vadim/vadym/vadzim vadik
valentin/valentyn/valiantsin valya valik
valentina/valentyna valya/valia
valeria/valeriya/valeriia/valerija lera
valery/valeriy/valerii/valeri/valerij valera valerik
varvara/barbara varya/varia
vasily/vasili/vasiliy/vasilii/vasyl/vasil/vassili/wassily/basil/vasilij vasya/vasia vaska vasko
vera/vira/viera verochka verka
veronika/veranika nika vera ronya
viktor/victor/viktar/wiktor vitya/vitia vitka
viktoria/viktoriya/victoria/viktoriia/victoriya vika
vitaly/vitali/vitaliy/vitalii/vitalij/vital vitalik vitya
vladimir/volodymyr/uladzimir/wladimir/wolodymyr/vladimer/volodimir/volodimyr vova vladi/vlad volodya/volodia vovka vovochka
vladislav/vladyslav/uladzislau/wladislaw/vladyslaw vlad vladik slava
vlas/vlasiy
vsevolod seva
vyacheslav/viacheslav/vjaceslav/vyachaslau/wjatscheslaw/vyatcheslav/viatcheslav slava slavik
yakov/yakiv/iakov/jakov/yakau yasha yashka
yana/iana/jana yanka
yaroslav/iaroslav/jaroslav/yaraslau slava yarik yar
yefim/efim/iukhym fima
yegor/egor/iegor/jegor/yehor yegorka
yemelyan/emelyan/omelyan emelya
yulia/yuliya/julia/iuliia/yuliia/julija/iulia yulya
yuri/yury/yuriy/yurii/iurii/iouri/jurij/juri/yuryi/yuryy yura/iura yurik yurka
zakhar/zahar/zakhariy
zinaida zina
zoya/zoia/zoja zoika
`;

/** Serbian, Croatian, Bosnian, Slovene, Macedonian, Bulgarian and Albanian. */
const SOUTH_SLAVIC = `
agim/agimi
aleksandar/aleksander/alexandar/alexander/aleksandr aca aco sasa sasha sasho
aleksandra/alexandra sandra sasa sanja
ana/anna anka ankica
andrija/andrej/andrei/andrey andro
ante/anton/antun toni tonci
anton/antonij doncho toni
arben/ben beni
bashkim/bashkimi
bogdan bogi boda
bogomil/bogumil
bojan/boyan
boris bora
borislav boro bora bobi
bozidar/bojidar bozo bole
branimir branko
branislav brane bane branko
damjan/damyan/damian
danijel/daniel dani dano
darija/daria dara
dejan/deyan deki
desislava desi
dimitar/dimitrije/dimitri/dimitrij mitko mito dimo mita
dimitrije/dmitar mita mitar
djordje/dorde/dordje/djordj djole/dole djoka/doka georgije georgi
djuro/duro/djuradj/djura/juraj
dragan gagi draga
dragomir drago
dragoslav drago dragi
dusan/dushan/dusko dule
emil/emiljan
franjo/franc/fran/frane/francisk franko
georgi/georgij/gheorghi gosho joro gogi zhoro
gjergj/gjergji/gjorgji/jorgji george
gjon/jon/gjoni john
goran goga
gordana goca
grigor/grigorij grisha
hristo/khristo/christo/risto/krsto ico
ilija/iliya/ilya/elija ile
ismail/smail
ivan/jovan ivo ivica vanja vanyo ivko
ivana ivanka iva
jadranka/jadrana
jakov/jakob jaksa
jelena/elena/helena jela lena jeca
jelisaveta/elisaveta/elizabeta beba beta veta
josip/josif joso jozo joza bepo jozef
jovan/ivan/jovo/yovan joca jova
jovana jovanka
juraj/jure/jurij/jurica juro
jure/jurij
karlo/karel
katarina/katerina/ekaterina kata kaja katica katja
kiril/cyril/ciril kiro
konstantin/kostadin/konstandin kosta koce dinko
kresimir/kreso
kristijan/kristian/hristijan
kristina/hristina kika kris
ljiljana/liljana/lilyana lili ljilja
ljubica/ljuba
ljubomir/lyubomir/lubomir ljuba ljubo lyubo
lovro/lovrenc/lovrenco
luka/lukas luko
magdalena magda lena
marija/maria/marya/mariya mara maja marica mica mariyka
marijan/marian/marjan
marko/mark mare
mate/matej/matija mato matko
matej/mateo/matija
mihailo/mihajlo/mihail/mikhail/mihovil/mihael mika miha mijo misa misho
mijat mihail
milan milance mico
milena mila
milica mila mica
milivoj/milivoje mile
miloje/miloye
milorad/mile mico rade
milos/milosh misa
miodrag misa mica
mirjana/miryana mira
miroslav mirko miro
mladen/mladjen
momcilo/momchil moma
natasa/natasha/natalija nata
nebojsa/nebojsha nesa
nedeljko/nedelko neda
nemanja nemanya nesa
nenad/neno nesa
nevena/neva
nikola/nikolay/nikolaj/nicola/nikolai nidza niko kole nik kolyo
ognjen/ognyan/ogi
olivera/oliva
pal/pali/pavli
pavle/pavel/pavao/pavlo paja pajo
petar/peter/petr pero perica pera pesho petko
pjeter/pjetri
predrag pedja/peda
radivoj/radivoje rade rada
radmila rada
radomir rade rado
radoslav rade rado
radovan rade raso
ratko/ratomir
sava/savo/savva
silvija/silvia
simeon/simo/simon moni
skender/iskender/skander aleksander
slavko/slavoljub
slobodan sloba boban
snezana/snjezana/snezhana sneza sneska
sofija/sofia/sofiya sofka
spiridon/spiro
stanimir stane stanko
stanislav stane stanko
stefan/stevan/stjepan/stepan/stipan/stephan/steven steva stevo stipe stef stipo stefo
stjepan/stipan/scepan stipe stipo stevo
stoyan/stojan stole
strahinja/strahinya
svetlana/svjetlana ceca
svetozar sveta toza
tanja/tatjana/tatiana
teodor/todor/theodor teo tosho tode
tihomir tiho tisho
toma/tomas tomo
tomislav tomo tom
tsvetan/cvetan tsetso
tsvetelina/cvetelina tsveti
valentin valyo
vasil/vasilije/vasilij vaso vasko
velimir velja
veljko/velko velja
veselin vesko veso
vinko/vincenc/vicko
vladan vlada
vladimir vlado vlada vladko
vladislav vlado
vojin/voin
vojislav/voislav voja vojo
yordan/jordan dancho
yordanka/jordanka dani
zarko/zharko
zeljko/zhelyko/zelko
zivko/zhivko zile
zivojin zika
zoran zoki
zorica zora
zvonimir zvonko
`;

/** Greek: by-names that every bearer has, and the spellings of both. */
const GREEK = `
achilleas/achilles/achilleus
aikaterini/katerina/ekaterini/ekaterina katina katia
alexandra/aleksandra aleka
alexandros/alexander/aleksandros alekos alexis alex
anastasia tasia natasa/natasha soula
anastasios/anastassios/anastasis tasos/tassos sakis
angeliki/aggeliki/angelika kiki litsa
angelos/aggelos
anna/annoula
antonios/antonis/antonius/adonis tonis antonakis
apostolos tolis lakis
aristeidis/aristidis/aristides aris
aristotelis/aristotle aris telis
athanasios/athanassios/thanasis/thanassis/athanasis/thanos/nasos sakis
athina/athena
charalampia/haralambia chara
charalampos/charalambos/haralampos/haralambos/charalabos babis/bambis lambis/lampis haris/charis
christina/hristina
christos/hristos/kristos chris christakis kitsos
chrysanthi/hrisanthi
chrysostomos/hrisostomos
despina/despoina depy
dimitra/demetra/dimitroula mimika
dimitrios/dimitris/demetrios/demetris/demetrius/dimitri/dhimitrios mitsos takis jimmy mimis
dionysios/dionysis/dionisios/dionisis
efstathios/eustathios/stathis/efstathis/eystathios
efstratios/eustratios/stratis/stratos
eftychia/eftihia efi
elefterios/eleftherios/lefteris/eleutherios
eleni/elene/helen/helena/elena lena lenio nitsa
elissavet/elisavet/elizabeth elsa veta
emmanouil/emmanuel/manolis/emanouil/emmanouel manos
epameinondas/epaminondas nontas
evangelia/evaggelia/euangelia eva litsa lia
evangelos/evaggelos/euangelos/vangelis/vaggelis/vagelis
filippos/philippos/philip
fotini/foteini/photini fofo
fotios/fotis/photios/photis
georgia/yeorgia gogo
georgios/giorgos/yiorgos/george/yorgos/yeorgios/georgos/jorgos/georghios gogos
gerasimos makis
grigorios/grigoris/gregory/gregorios
ilias/elias/helias/ilia
ioanna/ioana/joanna gianna yanna/yianna
ioannis/giannis/yannis/yiannis/john/ioanis/yianni/yanni/gianni/jannis/yiannakis
iosif/joseph/ioseph sifis
iraklis/heraklis/hercules/irakles
irini/eirini/irene rena
isidoros/isidore
konstantina/constantina/kostantina dina nadia
konstantinos/kostas/costas/konstandinos/constantinos/konstadinos/kostantinos/constantine/konstantin/constantin kostis dinos gus costa kostakis ntinos
kyriaki/kiriaki koula
kyriakos/kiriakos/kyriacos koulis
lambros/lampros
leonidas/leonid leon
loukas/lucas/luke
makarios/makis
margarita/margaritta rita
maria/marika mary mairi
marios/mario
markos/mark
michail/michalis/mihalis/michael/mihail/mixalis mike michalakis
miltiadis/miltos/miltiades
minas/menas
nektarios/nectarios/nektaris
nikolaos/nikos/nicos/nicolaos/nikolas/nicholas/nicolas nick nikolakis
odysseas/odisseas/odysseus
panagiota/panayiota/panayota giota/yiota/yota
panagiotis/panayiotis/panayotis/panagiotes takis panos/panagis peter notis pan
pantelis/panteleimon/pantelimon
paraskevi/paraskeui evi voula vivi
pavlos/paulos/paul
periklis/pericles
petros/peter/petro
polychronis/polichronis
savvas/savas/sabbas
sofia/sophia
sokratis/socrates
sotirios/sotiris/sotirakis sakis
spyridon/spiridon/spyros/spiros/spyridonas/spiridonas
stamatios/stamatis
stavros/stauros
stefanos/stephanos/stephen/stephan
stella/styliani/stiliani
stergios/sterios
stylianos/stelios/stilianos stylios
theodora/dora
theodoros/theodore/thodoris/thodoros/theodoris
theodosios/theodosis
theofanis/theophanes/fanis
theofilos/theophilos
thomas/thoma
timotheos/timothy
triantafyllos/triantafillos
vasiliki/vassiliki/basiliki vaso/vasso kiki vicky
vasilis/vasileios/vassilis/vasilios/vassilios/basil/vasileos/basilios billy bill
viktoras/victor
vlasios/vlassis/vlasis
xenophon/xenofon
zoi/zoe
`;

/** Arabic names as Arabs, Persians, Turks, South Asians, Malays, Caucasians and West Africans write them. */
const ARABIC = `
abbas/abas/abbass
abu/abou/abo
abubakr/abubakar/aboubakar/aboubacar/abubaker/aboubakr/ebubekir/abubacar
adam/adem/aadam
adil/adel/adeel
adnan/adnane
afif/afeef
ahmad/ahmed/ahmet/achmad/achmed/akhmed/ehmed/amadou/amadu/ahmat/akhmad/ahmadu hammoudi
aisha/ayesha/aicha/aysha/ayse/aishah/aysa/aissatou/aichatou/aissata/aisyah
akbar/akber
akram/ekrem/akrem
ala/alaa
aladdin/alaadin/alladin/alaettin
ali/aly/aliou/aliyu
amal/amel
amin/ameen/amine/emin
amina/aminah/ameena/aminata/emine/amena
amir/ameer/aamir
amira/ameera/amirah/emira
ammar/amar
amr/amro/amrou/omro
anas/anass/enes
anis/anees/enis
anwar/anouar/anwer/enver/envar/anwaar
aref/arif/arief
asad/assad/asaad/esad/esat
ashraf/achraf/eshraf/esref
asim/assim/aasim/asem
asma/asmaa/esma/asmae
ata/atta
atif/atef
ayman/aiman/aymen/eymen
ayub/ayyub/ayoub/ayoob/eyup/ayup/aiub
aziz/azeez/azziz
aziza/azeeza
badr/bader/bedir/badar
bahaa/baha
bakr/bekir/bakar
basel/basil/bassel
bashar/bachar
bashir/basheer/bachir/besir/basher
basim/bassem/basem/bassim
bassam/basam
bilal/belal/billal/bilel
bushra/bouchra/bushraa/busra
cemalettin/jamaladin
daud/dawud/dawood/daoud/davud/davut/dawoud/daouda/dauda/dawod
fadi/fady
fadil/fadel/fazil/fadhil/fazel
fahad/fahd/fehd
fahim/faheem/fehim
faisal/faysal/feisal/faysel/faycal/feysal/faizal/fayssal
faiz/fayez/fayiz/faez/fayaz
farah/farrah
farhad/ferhat/ferhad/farkhad
farid/fareed/ferid/ferit
farida/fareeda/faridah/feride
faris/fares/fariss
faruq/farouk/farooq/faruk/farouq/farooque/faroukh
fatima/fatimah/fatma/fatemeh/fatimata/fatmah/fatoumata/fateme/faatima/fatou/fatme fati
fawaz/fawwaz/fawas
fawzi/fouzi/faouzi/fevzi/fauzi/fawzy
firas/feras
fuad/fouad/foad/fuat
ghalib/ghaleb/galib/galip/qalib
ghassan/gassan/ghasan
ghazi/gazi
ghulam/gholam/gulam/ghulaam
habib/habeeb/habibe
habiba/habeeba/habibah
hadi/hady/haadi
hafiz/hafez/hafeez/hafidh
haidar/haider/haydar/hayder/heydar/hyder/heidar/haidara
haji/hajji/hadji/hajj/haj/elhadj/hadj
hakim/hakeem/hakem
hakima/hakeema
hamdi/hamdy
hamid/hameed/hamit
hamida/hameeda
hamza/hamzah/hamzeh/hemza/khamzat/hamse
hanan/hanane
hani/hany/haani
hanif/haneef/hanefi
hanifa/haneefa/hanifah
harith/hareth/haris/hares
harun/haroon/haroun/harroun/harouna
hasan/hassan/hassane/hasen/hasaan/khasan hassoun
hashim/hashem/hachem/hasim/haashim/hachim
hatim/hatem
haytham/haitham/haithem/heysem/hitham
hikmat/hekmat/hikmet
hilal/helal
hisham/hicham/hesham/hishem/hisam
husam/hossam/hussam/houssam/hosam
husni/hosni/housni/husny
hussein/husayn/husain/hussain/hosein/hossein/hussien/husein/houssein/hocine/hoseyn/hossain/hussayn/huseyin/huseyn/khusein/husseyn/housseyn/hoosain/hussin
ibrahim/ebrahim/ibraheem/brahim/ibrahima/ibragim/ebraheem/ibrahem/abrahim
idris/idriss/idrees/edris/driss/idrissa/iddris
ihab/ehab/eihab
ihsan/ehsan/ihssan/ihssane
ikram/ekram/ikrame
ilyas/elias/ilias/elyas/iliass/ilyass
imad/emad/imed/imaad
iman/eman/imane
imran/emran/omran/imraan/umran
inam/enam
isa/issa/eissa/eisa/essa/iesa/issah
ishaq/ishak/eshaq/isaak/isac/isehaq/ishaaq/eshagh
iskandar/iskander/iskender/eskandar/iskandr
ismail/ismael/ismaeel/esmail/ismayil/esmaeil/smail/ismaila/esmaeel/ismaeil/ismoil
iyad/eyad/ayad
izzat/ezzat/izzet/ezat
jabir/jaber/djaber/cabir/gaber/jabeer
jafar/jaafar/jaffar/djafar/cafer/gafar/gaafar
jalal/galal/djalal/celal/jelal/jallal
jamal/gamal/djamal/cemal/jamel/djamel/jemal/jammal
jamil/jameel/gamil/cemil/djamil/jamill
jamila/jameela/jamilah/gamila/djamila/cemile/gamela
jasim/jassim/jasem/gasem/jassem
jawad/javad/jawwad/cevat/djawad
jihad/jehad/gihad/djihad/cihat/cihad
jumah/juma/jumaa/gomaa/djouma/cuma/jomaa/jumua
junaid/junayd/juned/cuneyt/jounaid
kamal/kemal/kamaal
kamil/kameel/kamel/kamill
karim/kareem/kerim/krim/kariem
karima/kareema/kerime
kazim/kadhim/kathem/kazem/kadhem/kadim/khazim/kadhum
khadija/khadijah/khadeeja/hatice/khadidja/hadija/khadijeh/kadija/hadiza/khadidjatou/hadidja
khalaf/khallaf/halaf
khaldun/khaldoun/khaldoon
khalid/khaled/khaleed/halid/halit/khalled/kalid/khaleid
khalifa/khalifah/halife/khaleefa/kalifa/khaliifa
khalil/khaleel/halil/khelil/khalill
khurram/khorram/hurrem
latif/lateef/letif
latifa/lateefa/letife
luay/louay/loay/luai/louai
luqman/lokman/lukman/loqman/luqmaan
lutfi/lotfi/lutfy/loutfi
mahdi/mehdi/mahdy/mehti/mahedi
mahfuz/mahfouz/mahfooz/mahfoudh
mahir/maher/maheer
mahmud/mahmoud/mahmood/mehmood/mahmut/mamud/makhmud/mahmod/mahamoud/mehmud
maimuna/maymuna/maimouna/maimoona
majid/majed/majeed/maged/macit/madjid/mecit/maajid
makki/mekki/macki
malik/malek/maalik/melik/maleek
mamun/mamoun/mamoon/maamoun
manal/menal
mansur/mansour/mansoor/mansor/mensur
marwan/merwan/marouane/marouan/mervan/marwane
maryam/mariam/meryem/miriam/maryem/mariyam/meriem/marium/maryum/mariama/merjem
masud/masoud/massoud/masood/mesut/mesud/messaoud/massud
maysun/maysoun/maisoon
mazin/mazen/maazin
mohammad/mohammed/muhammad/muhammed/mohamed/mohamad/muhamad/muhamed/mohammod/mohamet/mehmet/mehmed/muhammet/mohd/muhd/md/mhd/mhmd/mohammd/magomed/mahomed/mouhamed/mouhamad/mukhammad/muxammad/muhammadu/mamadou/mamadu/mochammad/mochamad/muhamet
muath/moaz/muaz/mouath/moath/muadh/maaz/muaaz
muawiya/moawiya/muaawiya
mubarak/mobarak/mubarek/moubarak/embarek/mbarek/mubaarak
mufid/mofid/moufid/mufeed
muhammadali/mohammadali/mohamadali/mehmetali/mehmedali
muhsin/mohsen/mohsin/mouhsine/muhsen/mohcine/mohsan
mujahid/mojahed/mujahed/moudjahid/mucahit/mujaahid
mukhtar/mokhtar/muhtar/moukhtar/mukhtaar/muktar
mumin/moumin/momen/moumen/momin/mumen
munir/mounir/moneer/muneer/monir/munier
munira/mounira/muneera/monira/munirah
murad/mourad/morad/murat/muraad/muroad
murtada/mortada/mortaza/murtaza/murtadha/mortadha/murtza
musa/moussa/mousa/moosa/mussa/mosa/musah
musab/mosab/musaab/mosaab/mousab/musaeb
musleh/muslih/mosleh
muslim/moslem/mouslim/mouslem/muslem
mustafa/mostafa/moustafa/mustapha/moustapha/mostapha/mustafo/mustaffa/mustefa
mutasim/moatassem/mutassim/moatasim/mutasem/motasem/motassim/muatasim
nabil/nabeel/nebil/nabiil
nabila/nabeela/nebile/nabilah
nadia/nadiya/nadiyah/nadja
nadim/nadeem/nedim/nadem
nadir/nader/nadeer/nadhir
nadira/nadera
nafi/nafie/nafea
nafisa/nafeesa/nefise/nafissa/nafissatou
naim/naeem/naiem/naeim/nayeem/naym
naji/nagi/nadji/naaji
najib/najeeb/naguib/nagib/necip/nadjib/nejib/neguib
najm/najem/nagm/nejm
nasim/naseem/nesim/nassim/nacim
nasir/nasser/naser/nassir/naseer/naasir/nacer
nasseredin/nasrettin
nawaf/nawwaf/nauaf
nawal/naoual/newal
nazim/nadhim/nazem/nadhem/nazm
nazir/nazeer
nidal/nedal/nidhal
nizamettin/nizamodin
nizar/nezar/nisar
numan/noman/nuaman/nouman/nooman
nur/noor/nour/nor/nuru
nura/noora/noura
nurettin/nuradin
nuri/nouri/noori/noury
omar/umar/oumar/omer/umer/omaru/umaru/oumarou
osama/usama/oussama/ousama/ussama/usame/osamah/usamah/oussema
othman/uthman/osman/usman/ousmane/othmane/usmon/outhman/ousman/ottman
qadir/kadir/qader/qadeer/kader/ghader
qasim/kasim/qassim/kassem/qassem/qasem/kasem/gasim/ghasem/kassim/kacem/qaasim
rabi/rabie/rabii
rabih/rabeh
radwan/ridwan/redwan/rizwan/redouane/radhwan/ridvan/rezwan/ridhwan/redouan
rafiq/rafik/rafeeq/refik/rafeek/rafic
rahim/raheem/rehim/rahem
rahima/raheema
rahman/rehman/rahmane/rahmaan/rakhman/rahmon
raid/raed/rayid
rajaa/raja/ragaa
rajab/ragab/rajeb/recep/redjeb/rejep/rejab
ramadan/ramazan/ramadhan/ramzan/ramdan/romadhon/ramadane/ramdane
rami/ramy/raami
ramzi/ramzy/remzi
rana/ranaa
rania/raniya/ranya
raouf/rauf/raoof/rawf/rouf
rashid/rasheed/rachid/rashed/rasid/resit/rached/rasheid/reshid/rasit/rashiid
rashida/rasheeda/rachida/rashidah
rasul/rasool/rassoul/rasoul/resul/rasoel
rayan/rayyan/rayane/rian
reda/rida/reza/ridha/riza/redha/rheda/redah
riyad/riad/riyadh/riyaz/riaz/ryad/riyaad
ruqayya/roqayya/rukiye/rokaya/rokia/ruqaya/roghayeh/ruqayyah
sabah/sabbah
sabir/saber/sabeer
sabri/sabry/sabree
saddam/sadam/sadaam
sadiq/sadik/sadeq/sadegh/sadeeq/sadick/sadek
safa/safaa/sefa
safiya/safia/safiyya/safiyyah/safiye
said sayed
said/saeed/sayeed/saed/saied/sait/seid/saeid/saidu
saida/saeeda/saidah
saif/sayf/seif/sief/seyf
sajid/sajed/sajeed/sagid
sakina/sakinah/sakineh/sekine
saladin/selahattin
salah/salaah
salam/salaam/selam
salama/salameh/salamah
salih/saleh/salleh/salihu/saalih
salim salem slim
salim/saleem/selim/saliim/salimu
salima/saleema/selime
salma/selma/salmaa
salman/selman/salmaan/salmane
sami/samy/saami
samir/sameer/semir/samiir
samira/sameera/samirah/semira
sana/sanaa
sara/sarah/saara
sayyid/sayed/syed/seyed/seyyed/seyit/sayyed/sayid/saiyid/syedd/seyid
shaaban/shaban/chaaban/saban/shabaan
shafiq/shafik/chafik/shafeeq/sefik/shafeek
shahid/shaheed/sahid/chahid/shahed
shakir/shaker/chaker/sakir/shakeer
shams/chams/sems
sharif/shareef/sherif/cherif/serif/sharief/shariff/charif
sharifa/sherifa/cherifa/serife/shareefa
shawqi/shawki/chawki/sevki/shawky/shaouqi/chaouki
shuaib/shoaib/chouaib/suayip/shuayb/shoeb/chuaib
shukri/choukri/shoukri/sukru/shukry
siddiq/seddik/sidiq/siddik/siddique/sediq/seddiq/siddeeq
sufyan/sofiane/sofyan/sufian/soufiane/sefyan/sofian
suhail/suhayl/sohail/suheil/souhail/sohayl/suheyl/sohel
sulaiman solomon
sulaiman/sulayman/suleiman/soliman/suleyman/solaiman/sulieman/sleiman/slimane/sulejman/souleymane/sulaymon/souleiman/suliman/sulaimon
sultan/soltan/sultaan/soultan
taha/tahaa
tahir/taher/tahar/tahiir/thaher/tahier
tahira/tahera/tahireh
talal/tallal
talha/talhah
talib/taleb/taalib/talip
tamim/tameem/temim
tariq/tarek/tarik/tareq/tarick/tareeq
tawfiq/tawfik/toufik/taufiq/tofik/tevfik/taoufik/tewfik/tofiq/tawfeeq/taufik
tayyib/tayeb/taib/taieb/tayib/tayyip/taiyeb/tayyeb
thamir/thamer
umama/oumama
usaid/osaid/usayd
wahab/wahhab/vahab/ouahab
wahid/waheed/vahid/ouahid/vahit
wail/wael/waeel/ouael/wayil/vael
walid/waleed/oualid/velid/valid/waliid
wasim/waseem/wassim/vasim/ouassim/wasiem
yahya/yahia/yehia/yahiya/yihya/yehya/yakhya/jahja
yaqub/yaqoub/yakub/yacoub/yaqoob/yakup/yakoub/yagoub/yacub/yaghoub/yaakoub/yaqob jacob
yasin/yassin/yaseen/yacine/yassine/yaasin/yasen/jasin
yasir/yasser/yaser/yaseer/yassir
yazid/yazeed/yezid/iazid
yunus/younis/younes/yunis/yonis/yonus/younus/younous/yunes/jonus jonas
yusra/yousra/yosra
yusuf/yousef/youssef/yousuf/yosef/yusef/yousif/yussuf/yusif/youssouf/joussef/yousof/iusuf/youcef/yusup/yusof/usuf joseph
zahir/zaher/zaheer/dhahir
zahra/zahraa/zehra/zohra
zaid/zayd/zeid/zaied/zeyd/zaeed
zainab/zaynab/zeinab/zeynep/zineb/zaineb/zeineb/zainabu/zaynap/zenab
zakariya/zakaria/zakariyya/zakarya/zekeriya/zekerija/zakariyah/zakariah
zaki/zeki/zakki/zaky
zayn/zain/zein/zine/zeyn/zayne
zaynalabidin/zainalabidin/zainulabidin/zinelabidine/zeynelabidin/zainulabideen
ziad/ziyad/zeyad/ziyaad/zied
zubair/zubayr/zobair/zoubeir/zubeyr/zubeir/zubaer
zuhair/zuhayr/zouheir/zoheir/zuheir/zohair/zouhair
`;
/** Persian, Kurdish, Tajik and Afghan. */
const PERSIAN = `
abolfazl/abulfazl/abolfazel/abulfazal
abolghasem/abolqasem/abulqasim/abulghasem
afshin/afsheen
akhtar/akhter
amirhossein/amirhosein/amirhussein
arash/aarash
ardeshir/ardashir
armin/armeen
azad/azat
azadeh/azada
azita/azeeta
babak/baback
bahram/behram/bahraam
baryalai/baryalay/barialai
behnam/bahnam
behrouz/behruz/behrooz/bahrouz/bihruz
behzad/bahzad
bijan/bizhan/bijhan
cyrus/koroush/kourosh/kurosh/kuros/koorosh
dariush/daryush/darioush/daryoush/darius
dilovar/dilawar/dilaver/dilovor
dilshod/dilshad/dilsad
diyar/diar
esfandiar/isfandiyar/esfandiyar
farhad/farhod/ferhat
fariba/fareba
fariborz/fariburz
farrokh/farrukh/farukh
farshid/farsheed
farzad/farzod
fereydoun/fereydun/faridun/feraydoon/feridun
firouz/firuz/feroz/firoz/firooz/feroze/piruz
ghodrat/qodrat/kudrat/qudrat
gholamreza/ghulamreza/gholamriza
golnaz/gulnaz/gulnoz
gulab/golab
hamidreza/hamedreza
homayoun/humayun/homayun/humayoun/homayoon/hamayun
hooman/houman/human
hooshang/hushang/houshang
iraj/eraj
jahangir/jehangir/cihangir/jahongir
jamshid/jamsheed/cemsit/jamshed
javid/jawid/javed/jawed/cavid
kambiz/cambyses/kambez
kamran/kamron/camran
kaveh/kawa/kaweh/kave
keyvan/kayvan/keivan/kaivan
khodadad/khudadad/hodadad
khosrow/khosro/khusraw/khosrau/husrev/khusro
kiumars/kioumars/keyumars
laleh/lale/lala
mahbub/mahboob/mahbob
mahin/maheen
mahnaz/mehnaz
majnun/majnoon
manouchehr/manuchehr/manochehr
mansoureh/mansura/mansoora
maryam/mariam
masoumeh/masuma/masooma
mehran/mihran
mehrdad/mihrdad
mirwais/mirwayis/mirweis
mirza/mirzo
mitra/mithra
mohammadreza/muhammadreza/mohamadreza/mohammadriza/mehmetriza
mojtaba/mujtaba/mojtabaa/muctaba
morteza/murtaza/mortaza/mortadha
nader/nadir
nasrin/nasreen/nesrin/nisreen/nasrine
nazanin/nazaneen
niloufar/nilufar/nilofar/niloofar/nilufer
omid/umid/omeed/umit/umed/umeed/omeid
parisa/pareesa
parvin/parveen/parwin/pervin/perveen
parviz/parwiz/pervez/perwez/pervaiz/parvez/perviz
payam/peyam
pouya/puya
qasem/ghasem/qasim
ramin/rameen
reza/riza
rostam/rustam/rostom/rustem
roya/roia/ruya
sadegh/sadeq/sadiq
saman/samaan
sepideh/sapida
shahab/shihab/chihab/shehab/sahap
shahin/shaheen/sahin/shahen
shahnaz/shehnaz/shahnoz
shahram/sahram
shahriar/shahryar/shahriyar/sehriyar
shapour/shapur/shahpur/shapoor
sherko/shirko
sherzad/shirzad/serzad
shirin/shereen/shireen/sirin/sherin/chirine
siamak/siyamak
siavash/siyavash/seyavash/siavosh
sohrab/suhrab/sohrob
soraya/soraia/suraya/sureyya/thuraya thurayya
taymour/timur/teymur/taimur/taymur/teimour/timor
vali/wali/veli
yaser/yasir
zahra/zohra
zohreh/zuhra/zohra
zulfiqar/zulfikar/zolfaqar/zulfugar/dhulfiqar
`;

/** Turkish, Azerbaijani and Central Asian, beside the Arabic and Persian they come from. */
const TURKIC = `
ahmet/ahmad/ahmed apo
alaattin/alaettin/aladdin
arif/aref
arslan/aslan/arsalan/arslon
askar/asqar/asgar/asger
aybek/aibek/oybek
azamat/azamet
bahadir/bahadur/bahodir/bakhodir
bahtiyar/bakhtiyar/bakhtiar/bahtiar/baxtiyor/bakhtiyor
bayram/bairam/bayrom
beyza baida
burhan/borhan/burkhan
cemal/jamal
cengiz/genghis/chingiz/chinggis/cingiz
cihan/jahan
davut/daud/david
dilara/dilora
dzhamal/jamal/jamol
dzhokhar/jokhar/johar/dzhohar
elchin/elcin
eldar/eldor
elif/alif
elmira/ilmira
emine/amina
erdogan/erdoghan
ertugrul/ertughrul
eyup ayub job
farrukh/farruh/farux
fatih/fateh/fatikh
fatma/fatima fadime
gulnara/gulnora/gulnar
gulshan/gulsen/gulshen/gulchen
hamid/khamid/xamid
hatice/khadija hatca
hikmet/hikmat/hekmat
huseyin/hussein huso
ibrahim/abraham ibo
ikbal/iqbal/eqbal
ilham/elham/ilhom
ilhan/elkhan/elhan
ilkham/ilham
islam/eslam/islom
ismail/ishmael iso
izmail/ismail
kadir/qadir
karimjon/karim
kemal/kamal
kenan/kanan/canaan
mehmet/mohammed memo mehmetcik
mesut/masud
mirzo/mirza
mithat/midhat/medhat/mithad/midhad
muammer/muammar/moammar/moamer/muamer
mucahit/mujahid
muhammedali/mehmetali
murat/murad
mustafa/mostafa musti mistik
necati/najati/nejati/najaty
nigora/nigara/nigar/negar
nursultan/noursultan
omer/omar
orhan/orkhan/urhan
osman/uthman/usman
osmon/usmon
otabek/atabek
ozgur/oezguer
ramazan/ramadan ramo
rasim/rassim
rauf/raouf
recep rajab
rustam/rostam
salih/saleh
sardor/sardar/serdar
selahattin/saladin selo
selim/salim
serif/sharif
sevda/sawda
sherzod/shirzad/sherzad
shoira/shaira
shokir/shakir
shukhrat/shuhrat/shohrat/shuxrat
sukru/shukri
suleyman/solomon/sulaiman sulo
tahsin/tehsin/tahseen
temirlan/tamerlan/tamerlane
timur/temur/teymur/taymur/temir
tofiq/tawfiq/tofik
turgut/turghut
ulugbek/ulughbek
umar/omar
vahit/wahid
vefa/wafa/wafaa
veysel/uwais/wais/oweis/veis
yakup/yaqub jacob
yasar/yashar
yasemin/yasmin/yasmeen/jasmine/yasamin/yassmin
yilmaz/ilmaz
yunus/jonah/yunis
yusuf/joseph yuso
zafer/zafar/dhafer/dhafir
zahit/zahid/zaheed
zeki/zaki
zeynep/zainab zeyno
zhamilya/jamila
zhanat/janat/jannat
ziya/zia/diya/ziyo dia
zulfiya/zulfia
`;

/** Hebrew and Yiddish, beside the Bible's English forms. */
const HEBREW = `
aaron/aharon/aron/ahron ari
abigail/avigail/avigayil gali
abner/avner
abraham/avraham/avrohom/avrum/avram avi avremi bumi
adina/adena
ariel/arieh/aryeh ari arik
asher/oscher
baruch/boruch/barukh
batya/bathia/batia/basya/bitya
benjamin/binyamin/benyamin/binyomin beni/benny bini
bezalel/betzalel/tzalel
boaz/boas
chaim/haim/hayim/hayyim/chayim/haym/jaim vita
chana/hannah/hana/channah/chanah/hanna
chava/hava/chavah
chaya/haya/chayah
dan/danny/dani
daniel/daniyel dani danny
david/dovid/dawid dudu dudi dudik
deborah/devora/dvora/devorah/dvorah debby
dov/dovber duby ber
efraim/ephraim/efrayim/efroim efi/effi fima
elazar/eliezer/lazar/elezer eli lazer leyzer
elhanan/elchanan hanan
eli/elie/ely
elijah/eliyahu/eliahu eli
elimelech/elimelekh melech
emanuel/imanuel/immanuel mano
esther/ester/hester esti
eyal/ayal
ezekiel/yehezkel/yechezkel hezi/chezi hazkel
gabriel/gavriel gabi
gad/gadi
gershon/gershom
gideon/gidon gidi
hadassah/hadasa/hodes
hillel/hilel
hirsch/hersh hershel/herschel zvi tzvi
isaac/yitzhak/yitzchak/itzhak/yitshak/izhak/yitzchok/itzchak/icchak itzik/itsik zak
isaiah/yeshayahu/yeshaya/yishai shaya
ishai/yishai/jesse
israel/yisrael/yisroel/isroel srulik sruli
itamar/ithamar
jacob/jakov/yaakob yankel/yankl koby/kobi yaki yaakov yakov yaacov yankev
jehuda/yehuda/judah/yehudah/jehudah/yuda yudi yudel leib
jeremiah/yirmiyahu/yirmiya yirmi
joel/yoel
jonah/yona/yonah
jonathan/yonatan/yehonatan/jehonatan yoni yonit
joseph/yosef/yoseph/yossef/josef/yosif yossi/yosi/yossy sefi
joshua/yehoshua/hoshea/yehoshuah shuki heshy
judith/yehudit/yehudis yudit dita judy
leah/lea/leia
levi/levy
malka/malkah
meir/meyer/meier/mayer
menachem/menahem/menakhem mendy mendel
meshulam/meshullam
michael/micha/mihael mikhi
michal/mikhal
miriam/miryam/mirjam miri mira
mordechai/mordecai/mordehai/mordekhai/mordkhe motti/moti mordy
moshe/moses/mosheh/moishe/mosze/moyshe moishele moshiko
naftali/naphtali/naftoli tuli
nahum/nachum/nahoum
naomi/noemi
nathan/natan/noson nati
nehemiah/nechemia/nehemya
nissim/nisim
noah/noach
ofer/opher
ofra/ofrah
pinchas/pinhas/phineas/pinkhas pini
rachel/rahel/ruchel/rachela/rochel racheli rochi
rafael/raphael/refael rafi
raisa/reyzl/raizel
rebecca/rivka/rivkah riki rivi
reuben/reuven/ruven/rubin ruvi rubi
rivka/rebecca
roni/ronny/ron
ruth/rut ruti/ruthie
samson/shimshon
samuel/shmuel/shmuil/schmuel/shemuel/shmoel shmulik muli sam
sarah/sara/soroh/sora sari surale
saul/shaul/shaool/schaul
shabtai/shabbetai/sabbatai/shabsai
shalom/sholem/scholem/sholom/shulem
shifra/shifrah
shimon/simon/simeon/shimeon shimi shimmy
shira/shirah
shlomo/solomon/shloime/shelomo/salomon/szlama shlomi momo
shoshana/susannah/shoshanna/susana shosh shoshi
simcha/simha/symcha
tamar/tamara/thamar tami
tuvia/tuviah/tevye tobias
tzipora/zipporah/tsipora/zipora/tsippora tzipi tsipi/zipi
uri/ury
uriel/ouriel uri
yael/jael
yair/jair
yehiel/yechiel/jechiel hilik
yigal/igal/yigael
yochanan/yohanan/johanan/john hanan
zalman/solomon/zelman/salman
zechariah/zecharia/zacharia
zeev/zev wolf volf velvel
zelig/selig
zion/tzion/sion
zvi/tzvi/tsvi/cvi zvika hirsch
`;

/** Indian, Pakistani, Bangladeshi and Sri Lankan. */
const SOUTH_ASIAN = `
abhijit/abhijeet/avijit
abhishek/abishek
ajay/ajai/ajoy
ajit/ajeet
akash/aakash
akhtar/akhter/aktar/akther
akshay/akshai
amit/ameet
amrit/amreet/amrita
anand/ananda
anil/aneel
anita/aneeta
anjali/anjalee
arjun/arjuna/arjoon
arun/aroon
arvind/aravind/aurobindo/arbind/arabinda
ashish/asheesh/asish
ashok/asoka/ashoka/asok
ashwin/aswin
asif/aasif/asef
azhar/ajhar
babar/babur/baber
balakrishna/balakrishnan bala
baldev/baldeo
balvinder/balwinder
balwant/balvant
basant/vasant/vasanth/vasanta
begum/begam/begom
bhagwan/bhagavan
bharat/bharath/bharata
bhupinder/bhupindar/bhupendra
bhutto/bhuto
bikram/vikram
bimal/vimal
bipin/vipin
birendra/virendra/virender
bishnu/vishnu
brijesh/brajesh
chandra/chander/chandar
chandrashekhar/chandrasekhar/chandrasekar/chandrashekar
debashish/debasish/devashish/debasis
deepa/dipa
deepak/dipak
deepika/dipika
dev/deo
devendra/devinder/debendra/davinder/devender
dharmendra/dharmender/dharminder
dilip/dileep/dalip
divya/dibya
ejaz/ijaz/aijaz/ajaz
faizan/faizaan
fayaz/fayyaz/faiyaz
ganesh/ganesha/ganesan
gaurav/gourav/gourab
girish/gireesh
gita/geeta/geetha/githa
gopal/gopaul/gopala
govind/gobind/gobinda/govinda
gurbachan/gurbachn
gurdeep/gurdip
gurpreet/gurprit
hanif/haneef
harbhajan/harbajan
hardeep/hardip
hari/haree
harish/hareesh
harjit/harjeet
harpreet/harprit
hemant/hemanth/hemanta
ilyas/ilias
imtiaz/imtiyaz/emtiaz
indrajit/inderjit/inderjeet/indrajeet
iqbal/ikbal/eqbal
irfan/erfan/irfaan/urfan
ishtiaq/ishtiyaq/istiaq/ishtiak
ishwar/iswar/eshwar/ishvar
jagannath/jaganath/jagannatha
jagdish/jagadish/jagdeesh/jagadeesh jaggi
jagjit/jagjeet
jahangir/jehangir
jai/jay
jaspreet/jasprit
jaswant/jasvant
javed/javaid/jawed/javid
jayant/jayanta/joyonto
jitendra/jeetendra/jitender/jitinder
jyoti/jothi/jyothi
kailash/kailas/koilash
kalpana/kalpna
kamala/kamla
kanti/kanthi
kapil/kapeel
kartik/karthik/kartick/karthick/karthikeyan/kartikeya
kausar/kosar/kowsar
kavita/kavitha/kabita
keshav/kesava/keshab
khurshid/khurshed/khorshid/khursheed
kiran/kiron
kishore/kishor/kisore
krishna/krishnan/kishan/krsna/krishan/kishen/krisna
kuldeep/kuldip
kulwinder/kulvinder
kumar/kumaar/coomar/kumara
lakshman/laxman/lakshmanan/lachhman/laksman
lakshmi/laxmi/lakshmy/luxmi/lokkhi
lalit/lolit/lalith
liaquat/liaqat/liyakat/liaqut
madan/modan
madhav/madhava/madhab
madhu/modhu
mahbub/mehboob/mahboob
mahendra/mahinder/mohinder/mahender/mahinda/mohendra
mahesh/moheesh/mohesh
manish/maneesh
manjit/manjeet
manju/monju
manmohan/monmohan
manoj/monoj
manzoor/manzur/manjur/monzur
maqbool/maqbul/makbul/moqbul
maqsood/maqsud/maksud
meena/mina
meenakshi/minakshi
mohan/mohun/mohon
mukesh/mukhesh
murali/muraly
mushtaq/mushtak/moshtaq/mustaq
muzaffar/mozaffar/muzafar/mozafar/muzzafar/mosaffer
nagendra/nagender
nanda/nand
narayan/narayana/narayanan/narain/naraian
narendra/narinder/narender/norendra
naresh/noresh
naseem/nasim
naveed/navid/nawid/naweed
navin/naveen/nabin
nazir/nazeer
neelam/nilam
neha/nehaa
nirmal/nirmol
nisar/nesar/nissar
nitin/niteen
nitish/niteesh
nusrat/nosrat/nasrat
padma/padmaa/podma
parminder/parmindar/parmendra
parvati/parvathi/parbati/parwati
parveen/parvin/perveen/parween
pavan/pawan/paban
pervez/parvez/parwez
piyush/peeyush
prabhakar/prabakar/prabhakaran/prabhakara
prabhu/probhu
pradeep/pradip/prodip
prakash/prokash/parkash/prakasa
pramod/promod
pranab/pranav/pronob
prasad/prashad/persad/prosad
prasanta/prashant/prashanth/prasanth/prosanto
pratap/protap/partap
pratibha/prathiba
praveen/pravin/parveen/prabin
preeti/priti/preethi/prithi
prem/preem
priya/priyaa/preya
puja/pooja
purnima/poornima
pushpa/puspa
qamar/kamar/qamer
radha/raadha
rafiq/rafique/rofiq
raghav/raghava
raghu/ragu
rahmat/rehmat/rahmet
rahul/raahul/rahool
raj/raaj
raja/rajah
rajan/raajan
rajendra/rajinder/rajender/rajindra raj
rajesh/rajeesh raj
rajiv/rajeev
rajkumar/raajkumar raj
rajni/rajani/rajini
rakesh/raakesh
ram/rama/raam
ramakrishna/ramakrishnan/ramkrishna
raman/ramanan
ramesh/romesh
ranjan/ranjon
ranjit/ranjeet/ranajit/ronjit
ravi/rabi/ravy
ravindra/rabindra/ravinder/rabindranath/ravindran
razia/raziya/raziyah/radia
rekha/reka
riaz/riyaz/reaz
ritu/reetu
rizwan/rezwan/rijwan
rohit/rohith
rukhsana/roksana/ruksana/rokhsana/roxana
rupinder/roopinder
sachin/sacheen/sochin
sandeep/sandip/sundeep/sondip
sangeeta/sangita/sangeetha
sanjay/sanjai/sunjay/sonjoy sanju
sanjeev/sanjiv sanju
santosh/santhosh/sontosh
sarfraz/sarfaraz/sarfraj
sarita/saritha
saroj/soroj
sarwar/sarvar/sarwer/server
satish/sateesh/sathish/satheesh
satnam/sutnam
satya/sathya
seema/sima
shabir/shabbir/shabeer/sabbir
shafi/shafie
shahbaz/shabaz/shehbaz
shahzad/shehzad/shahzada
shailendra/sailendra/shailender
shakil/shakeel
shakti/sakti/shakthi
shamim/shameem
shankar/sankar/shanker/sankaran/shonkor
shanti/shanthi/santi
sharad/sarat/sharat
shashi/sasi/soshi
shaukat/shawkat/shoukat/sevket/showkat/chaoukat
shehnaz/shahnaz
shiv/siva/shiva/sheo/shib
shivaji/sivaji
shobha/sobha/shoba
shyam/shiam/syam/shaam
siddharth/sidharth/siddhartha/sidhartha sid
sikandar/sikander/iskandar
sita/seeta/seetha/sitha
sohail/suhail
sonali/sonalee
sridhar/shridhar/sreedhar
srinivas/shrinivas/srinivasan/sreenivas/srinivasa
subash/subhash/subhas
subramaniam/subramanian/subrahmanyam/subramanyam/subramanya mani
sudhir/sudheer
sukhdev/sukhdeo/sukdev
sukhwinder/sukhvinder
suman/sumon
sumit/sumeet
sundar/sunder/sundaram/sundara
sunil/suneel
sunita/suneeta/sunitha
suraj/sooraj
surendra/surinder/surender
suresh/sooresh
surjit/surjeet
surya/suriya/soorya
sushil/susheel/susil
sushma/susma
swapan/swapon
swaran/swarn
tanveer/tanvir/tanweer/tanwir/tenvir
tarun/taroon
tasleem/taslim/teslim
tayyaba/taiba/tayyiba
thiru/tiru
uday/udai/udaya
uma/ooma
umesh/oomesh
usha/oosha
usman/osman
vandana/bandana
vasudev/basudev/vasudeva/wasudev
venkat/venkata/venkatesh/venkatesan/vengkat
vijay/bijay/bijoy/vijai/wijay
vijayakumar/vijaykumar/bijoykumar vijay
vikas/bikash/vikash/vikaas
vikram/bikram/vikrama vicky
vinay/binay/binoy
vinod/binod/vinodh
vipul/bipul
vishal/bishal/vishaal
vivek/bibek/viveka
wajid/wajed/vajid/vazhid
waqar/wakar/viqar/vaqar/wiqar
yaqoob/yaqub
yash/yasho
yogendra/jogendra/yoginder/joginder
yogesh/jogesh/yogeesh
zafar/zaffar
zahoor/zahur/zuhoor
zia/ziya
zulfikar/zulfiqar
`;

/** The same name in the languages of the lists: each answers the English form at the head, and through it no other. */
const ACROSS_LANGUAGES = `
adam adamo adao adan aadam adem
adrian adriano hadrian adriaan
agnes agnese ines inez agnieszka agneta agnessa agnija
albert alberto albrecht albertus
alexander alexandre alejandro alessandro alexandros alexandru aleksandr aleksander aleksandar oleksandr aleksi sandor iskandar iskander iskender eskandar sikandar alistair
alexandra alejandra alessandra aleksandra oleksandra alexandrine
alfred alfredo alfredas
alice alicia alix alisa alicja
andrew andre andres andrea andreas andrei andrey andrzej andrej andriy anders andras ondrej antti andreu andries andrius andris
angel angelo angelos ange anxo
angela angelica angele aniela andjela
ann anna ana anne hannah hanna ganna aneta anita anka
anthony antonio antoine anton antonios antoni antonin antonius antal antun
augustine agustin agostino augustin augustyn agostinho augustinus
barbara barbora varvara borbala barbro
bartholomew bartolome bartolomeo barthelemy bartlomiej bartosz bertalan vartholomaios
basil basilio vasily vasili vasil vasyl vasile vasilis vasilios basile bazyli
beatrice beatriz beatrix beata
benedict benedicto benedikt benedetto benoit benito bento bengt benedek benedykt
benjamin beniamino benjamim binyamin veniamin beniamin bunyamin
bernard bernardo bernhard bernat bernardus
blaise blas biagio blazej vlas
bridget brigitte birgitta brigida birgit
caroline carolina karoline karolina
catherine catalina caterina ekaterina yekaterina katarina katarzyna katerina kateryna katrin katalin catarina ecaterina aikaterini kaarina
cecilia cecile cecilie caecilia
charles carlos carlo karl karel karol karoly carles kaarlo karolis
charlotte carlota carlotta sarlota
christian cristian christiaan kristian cristiano krystian
christina cristina christine kristina kristine krystyna
christopher cristobal christophe christoph cristoforo krzysztof kristof cristovao khristofor kristofer
claire clara chiara klara
claude claudio claudius klaudiusz claudiu klavdiy
clement clemente klemens clemens kliment
constantine constantino konstantin costantino constantin konstantinos konstanty
cornelius cornelio cornelis kornel
cyril cyrille kirill cirillo cirilo kyrylo kiril kyrillos
damian damien damiano damyan demyan
daniel daniele danilo daniil danylo danijel daniyal danyal danil
david davide davit daoud daud dawud dawood davud dovid dawid
demetrius demetrio dimitri dmitri dimitrios dimitar dumitru dmytro demeter
dennis denis dionisio dionysios denes dionigi
dominic domingo domenico dominique dominik domingos
dorothy dorothea dorota dorothee dorotea dorte
edmund edmundo edmond edmondo
edward eduardo edouard eduard edoardo edvard duarte
eleanor leonor eleonora eleonore elinor
elijah elias ilya elia ilie ilias ilyas eliyahu eliasz illia elie
elizabeth isabel elisabeth elisabetta elizaveta elzbieta alzbeta erzsebet yelizaveta isabella isabelle elisa elisabet
emil emilio emile emiliano
emily emilia emilie
emmanuel manuel manoel emanuele emanuel emmanouil immanuel
eric erik erich eirik erico
ernest ernesto ernst erno
esther ester eszter hester
eugene eugenio eugen evgeny yevgeny yevhen jeno evgenios
eve eva ewa yeva hawa hawwa havva chava
felix felice feliks felicio
ferdinand fernando ferdinando hernando fernand nandor
florian floriano florijan
frances francesca francisca francoise franziska franciszka
francis francisco francesco francois franz franciszek frantisek ferenc francesc frans franjo pranas
frederick federico frederic friedrich frederico fryderyk frederik fredrik bedrich frigyes
gabriel gabriele jibril jabril gabor gavril gavriil djibril cebrail jibreel
genevieve genoveva ginevra genowefa
george jorge georg georges giorgio georgios yuri georgi jerzy jiri gyorgy jordi gheorghe jurgen jorgen juraj joris iurie georgy gevorg giorgi jurgis yrjo heorhiy
gerald gerard gerardo gerhard geraldo
gilbert gilberto
godfrey godofredo gottfried goffredo geoffroy
gregory gregorio gregoire grigori gregor grzegorz grigorios gergely grigor krikor hryhoriy
gustav gustavo gustave gustaw kustaa
guy guido
helen helena elena helene yelena ilona jelena olena eleni ileana
henry enrique henri heinrich enrico henrique hendrik henryk jindrich henrik heikki henrikas
herman germano hermann german
hugh hugo hugues ugo
ignatius ignacio ignazio ignace ignacy ignaz inacio
irene irina irena iryna eirini irenee
isaac ishaq isaak yitzhak isacco ishak itzhak izaak
isaiah isaias yeshayahu isaia
ishmael ismail ismael esmail
isidore isidro isidoro sidor isidoros
jacob jacobo yaqub yakov jakub jakob yaakov giacobbe iakov yakup hakob iacob jacques
james jaime jacques giacomo santiago jacobo tiago iago jaume
jane juana jeanne johanna giovanna ioana jana zhanna
jeremiah jeremias jeremie yeremia geremia irmiya
jerome jeronimo girolamo jeronim hieronymus geronimo gerolamo
jesus issa isa jesu
joachim joaquin gioacchino joaquim akim
joan joanna juana johanna jovana joana
job ayub ayyub ayoub eyup hiob iov
john juan jean johann johannes giovanni ivan jan joao ian sean jon hans ioannis ioan yahya yohanan jovan janos johan yann hovhannes ivane giannis iwan juhani gjon janis evan
jonah yunus jonas yona yunis younes
jonathan jonatan yonatan gionata
jordan giordano jordao yordan jourdain
joseph jose giuseppe josef yusuf jozef josip iosif youssef yosef yousef jozsef josep osip ioseb iosef juozas
joshua josue giosue yehoshua yusha
judith judit giuditta yehudit judyta
julia giulia julie yulia iulia
julian julien giuliano juliano julijan
julius julio jules giulio juliusz gyula iuliu
lawrence lorenzo laurent lorenz laurentius lars lourenco lorinc wawrzyniec lavrentiy lovro laurentiu
lazarus lazaro lazar eleazar lazare lazzaro
leo leon leone leonid lev
leonard leonardo leonhard leonid lennart
leopold leopoldo lipot
lewis luis louis luigi ludwig ludovico lodewijk lajos ludvik luiz ludwik lluis alois aloysius
louise luisa luise louisa lodovica
lucy lucia lucie luzia lucija lusia
luke lucas luca lukas lukasz luka luc loukas luqa
magdalene magdalena madeleine maddalena magda
marcel marcelo marcello marceli
margaret margarita margherita marguerite margarete margareta malgorzata margarida marketa margit margrethe
marian mariano mariana
mark marcos marco marc markus marek marko marcus markos
martha marta marthe marfa
martin martino marten marcin martim marton martti martynas
mary maria marie mariam maryam miriam marija mariya maryana meryem maire
matthew mateo matteo matthieu matthaus mateusz matej matei mateus matvei matheus mate matti matfei matyas
matthias matias mattia mathias maciej matija
maurice mauricio maurizio moritz maurits maurycy
maxim maximo massimo maksim maxime
maximilian maximiliano massimiliano maksymilian maximilien
michael miguel michel mikhail michele michal mihai miquel mihail mykhailo mikael mikko mihaly mikkel michail mihailo micha mikayil mikal mikail
monica monika monique
moses moises musa moshe moussa mose moise mojzesz moisei mousa
nadia nadezhda nadja nadine
natalie natalia nathalie natalya natasha
nathan natan nathaniel
nathaniel nataniel natanael nathanael
nicholas nicolas nikolai nicola nikola mikolaj nicolae nikolaus nikolaos miklos mikulas nicolau mykola niklas nikolay nils niccolo niels niilo nikoloz
noah noe nuh nooh nouh noach
oliver olivier oliviero oliverio oliwier
oscar oskar oszkar
oswald osvaldo oswaldo
patrick patricio patrizio patrice padraig patryk
paul pablo pavel paolo pawel paulo pavlo pau pal paavo pavlos boulos bulus pol pavle pauls povilas poghos
peter pedro pierre pietro petr piotr pyotr petros petar pieter petro petru butros boutros per peder pere pekka pjeter petras bedros
philip felipe philippe filippo philipp filip filipp filipe philippos fulop
rachel raquel rachele rahel rachela rahil
ralph raul rolf raoul
raphael rafael raffaele rafal rafail
raymond ramon raimundo raimondo raimund
rebecca rebeca rivka rebeka rabqa
reynold reynaldo rinaldo reinhold renaud reinaldo
richard ricardo riccardo ryszard rikard rihard
robert roberto ruperto rupert roberts
roderick rodrigo rodrigue roderich
roger rogelio ruggero rogerio rudiger
roland rolando orlando roldan
roman romano romain romanus
rose rosa roza ruza
rudolph rodolfo rudolf rodolphe
samuel samuele shmuel samuil samwel samouil
sarah sara sarra
saul shaul
sebastian sebastiano sebastien sebastiao sebestyen bastian
sergius sergio sergei serge sergey serhiy sergiu sarkis
sigmund segismundo sigismondo zygmunt zsigmond sigismund
silvester silvestre silvestro sylwester szilveszter
simon simeon shimon simone semyon szymon simao simun siman
solomon salomon sulaiman suleiman shlomo salomone suleyman salomao soliman
sophia sofia sophie zofia sofiya sofija zsofia
stanislas stanislav stanislaw estanislao stanislao
stephanie estefania stefania stefanie
stephen esteban stefan etienne stefano stepan stefanos istvan stephane estevao szczepan esteve steven tapani stipan stevan
susanna susana zuzana suzanne zsuzsanna susanne zuzanna shoshana
sylvia silvia sylvie sylwia
thaddeus tadeo tadeusz taddeo tadej tadeas faddei
theodore teodoro theodor fyodor fedor teodor theodoros feodor todor tudor tivadar
theresa teresa therese terezia teresia
thomas tomas tomasz tommaso toma tome foma tamas tuomas touma toms khoma
timothy timoteo timofei timotei timothee tymoteusz
tobias tobia tobiasz tuvia
ursula urszula orsolya orsola
valentine valentin valentino valentim walenty balint
veronica veronika veronique weronika
victor vittorio viktor vitor wiktor viktoras
victoria vittoria viktoria vitoria wiktoria
vincent vicente vincenzo vinzenz wincenty vince vikentiy cenek
vitus vito veit vid
walter gualtiero walther valter
wenceslaus wenceslao vaclav waclaw wenzel vyacheslav venceslas
william guillermo guillaume wilhelm guglielmo guilherme willem vilmos vilem vilhelm guillem liam viljami
xavier javier saverio ksawery xaver
zachary zacarias zaccaria zakariya zacharias zakaria zekeriya zachariah
`;

/** Lines of a name and the forms it answers to. */
const answers = (line: string): string[] => {
  const groups = line.split(' ').map((spellings) => spellings.split('/'));
  const [names, ...forms] = groups;
  return [
    ...names!.map((name) => [name, ...forms.flat()]),
    ...groups.flatMap((spellings) => spellings.map((_, i) => spellings.slice(i))),
  ]
    .filter((related) => related.length > 1)
    .map((related) => related.join(' '));
};

/** Words of Burmese names, which have no family names, as the government and as ears write them. */
const BURMESE = `
aung/ong/aong/awng
bo/boh
chit/chitt
cho/choe
hla/la
hlaing/hline/hlain/laing
htay/htey/htaye/htet/hte
htin/htinn
htoo/htu
htun/tun/htunn/htoon/toon
htut/htutt
htwe/htway/twe/htwey
khaing/khine/kaing/khain
khin/khinn/kin
ko/koh
kyaw/kyow/kyawt/gyaw/jaw/chaw
kyi/kyee/chi/gyi
kyin/kyinn
lin/linn
lwin/lwinn/lwyn
maung/mg/moung
mon/mun
moe/mo
mya/myar/mia
myat/myatt
myint/myin/myintt
myo/myoe
naing/nine/naign/nain
nay/ne/nei
ngwe/nwe
nyan/nyann
nyein/nyain/nyeinn
nyi/nyee
nyo/nyoe
nyunt/nyun/nyunn
ohn/ohnn
paing/pine/pyne
phone/phon/hpone
phyo/pyo/hpyo/phyoe
pyae/pye/pyay
sein/sain/seinn
san/sann
shein/shain
shwe/shway/shwey
soe/so/soh
swe/sway/swey
thaung/thong
than/thann
thant/thantt
thaw/thawh
thein/tein/thain/theinn
thet/htet
thura/thuya/thurah
thu/thoo
thwin/thwinn
tin/tinn
tint/tintt
wai/way/waih
win/wynn/winn/wyn
yan/yann
ye/yay/yey
yin/yinn
za/zar/zah
zaw/zor/saw
zayar/zeyar/zeya/zayyar
zin/zinn
`;

/** Khmer names, as the French wrote them and as English does. */
const KHMER = `
bopha/bupha/bophea
borey/borei/bory
bun/boun/bunn
bunheang/bunhieng/bounheang
chamroeun/chamroun/chamreun/chomroeun
chan/chann/chanh
chanthou/chanthu/chantou
chea/chia/jea
chhay/chhai/chay
chhun/chhoun/chun
chhorn/chhon/chorn
choeun/choeurn/cheun
dara/darah
hak/hakk
heang/hieng/heng
heng/hengh
hor/ho/haur
hun/hoon
huot/huoth/hout
kheang/kheng/khieng
khieu/khiew/kheu
kosal/kosol/kosoul
leang/lieng/leng
makara/makarah
manet/maneth
mean/mien
meng/mengh
monyrith/monirith/monyrit
nhek/nhiek/nhiak
norodom/narodom
phal/phall/pal
phally/phaly/pally
pheap/peap/phiap
pheng/peng/pheang
piseth/pisith/piset
phalla/phala/palla
pich/pech/pek
ponlok/ponloek/punlork
prasith/praseth/prasit
rainsy/rainsi/ransy
ratanak/rattanak/rotanak
ratha/rattha
rith/rit/reth
rithy/rithi/rity
sambath/sambat/sombath
samnang/somnang/samnaang
samol/samoul
samrin/somrin/samrith
sarin/saren
saroeun/saroun/sareun
saron/sarong/saronn
savuth/savoeun/savut/savuthy
serey/serei/sery
seng/saeng
sihanouk/sihanuk
sokha/sukha/sokkha
sokhom/sokhum/sukhom
sokhon/sokhorn/sokon
sophal/sophall/sopal
sophea/sophia/sopheap/sopheak
sophorn/sophon/soporn
sopheap/sophiep/sopeap
sothea/sothear/sotea
sovann/sovan/suvann
sovannara/sovanara
thavy/tavy/thavi
thea/tea/thear
theara/theary/tiara
thong/thoung/tong
try/tri
vanna/vana/vannah
vannak/vanak/vannarith
veasna/viasna/veasnah
vibol/vibul/viboul
vichea/vichear
vireak/virak/vireakk
vuthy/vuthi/vuty
`;

const TRADITIONS: Readonly<Record<string, readonly string[]>> = {
  english: [ENGLISH_MEN, ENGLISH_WOMEN],
  iberian: [SPANISH, PORTUGUESE],
  romance: [FRENCH, ITALIAN, ROMANIAN],
  germanic: [GERMAN, DUTCH, NORDIC],
  slavic: [WEST_SLAVIC, SOUTH_SLAVIC],
  eastSlavic: [EAST_SLAVIC],
  eastern: [HUNGARIAN, GREEK, HEBREW],
  arabic: [ARABIC],
  persian: [PERSIAN],
  turkic: [TURKIC],
  southAsian: [SOUTH_ASIAN, BURMESE, KHMER],
};

const related = (...traditions: readonly string[]): string =>
  traditions
    .flatMap((names) => names.trim().split('\n'))
    .flatMap(answers)
    .join('\n');

/** Lines of a given name and the forms that it has in one language. */
export const GIVEN_NAME_VARIANTS = related(...Object.values(TRADITIONS).flat());

/** The names that are no form of another, in all their spellings, by where they are given. */
export const GIVEN_NAME_HEADS: Readonly<Record<string, readonly string[]>> = Object.fromEntries(
  Object.entries(TRADITIONS).map(([tradition, tables]) => [
    tradition,
    tables.flatMap((names) => names.trim().split('\n')).flatMap((line) => line.split(' ')[0]!.split('/')),
  ]),
);

/** Lines of a given name and what the same name is in other languages: the bearer of one seldom uses another. */
export const GIVEN_NAME_TRANSLATIONS = related(ACROSS_LANGUAGES);

/** Lines of given names that have no other forms, with their spellings: known only so that they are not taken for others. */
export const GIVEN_NAMES_ALONE = `
abel|awad awwad|axel aksel|bruno|corina corinna|karina carina|astrid|glenda|noel noelle|lionel|nestor|udo|uwe|einar|ove|dag|kjell kjeld
kyle|logan|mason|jayden jaden|aiden aidan|justin justyn|selwyn|poppy|leona|ramona|rhona rona|iona|verona|delia|flavia|octavia|thalia|gloria
dalia dahlia|alia aliya aliyah|malia|lamia|samia|rania|sonja|tanja|ronja|svenja|anja|taja|anke|heike|silke|elke|frauke|wiebke|antje|zana
zeynep zeinep|elif|merve|esra|kubra|zehra|hulya|aynur|gulnur|songul|gulay|tulay|nuray|koray|tuncay|olcay|erkan ercan|serkan sercan|gokhan
orhan|burhan|ferhan|volkan|hakan|kaan|okan|ozan|baran|boran|turan|tarkan|arkan|emir|kerem|deniz|bulent|levent|cem|ilker|ilkay|berk|berkay
issam isam essam|wissam wisam|hussam husam|bassam|safwan|sufyan sufian|zayan|jihan cihan|nihad nihat|saad sad|raad|nahed nahid|raqib|jalil
nael nail|wael wail|fadi|hadi|sami|rami|nabih|wajih|badi|shadi|ghazi|raji|naji|amal|iqbal|ikram|akram|hatem hatim|qasem|haitham|laith|rayan
jana|dana|hana hanna|lana|ivana|vana|liana|diana|oksana|roxana|susana|rosana|silvana|snezana|bozena|milena|jelena|vesna|dunja|tijana|nevena
raju|rani|dinesh|lokesh|jignesh|akhil|nikhil|sunil|anil|mohit|rohit|sumit|amit|lalit|dhananjay|varun|arun|tarun|karan|kiran|charan|sohan
mohan|rohan|pawan|bhavan|ramesh|rakesh|mukesh|suresh|mahesh|ganesh|umesh|naresh|yogesh|rajesh|vijay|sanjay|ajay|uday|abhay|prakash|vikas|vikram
dewi|siti|nurul|putri|wayan|made|ketut|agus|budi|joko|bambang|slamet|sutrisno|sutrisni|hartono|hartini|subroto|widodo|suryono|suryani|sudarto|sudarti
kofi|kwame|kwesi|akua|abena|adjoa|chidi|emeka|ngozi|chinwe|ifeanyi|tunde|femi|segun|yemi|kemi|folake|kunle|wale|dele|sade|ebele|nkechi|obinna
seydou seidu|sekou|abdou|modou|serigne|awa|bintou binta|coumba kumba|khady|ndeye|astou|rokhaya|aminata|mariama|fatoumata|oumou|djeneba|kadiatou
`
  .trim()
  .replaceAll('|', '\n');
