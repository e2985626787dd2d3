// Written by infra/lexicons/ordinary-words.ts from public word lists (MIT) and the shipped lists. Do not edit.
/** Words within reach of the misspelling matcher that are words of their own. */
export const ORDINARY_WORDS = `
abased abstrae abstraia abstraias abstraie abstraies abstrais abstrait aceiton acento acetin aceto acetosa acetose acoten actionna acton
acético aiding aldone alenta alexia alienta almidone amblen amiben amidine amidon amidonne amidonné amidonnée amidons anades antiheroine
antiheroines aspado aspador aspados astral austral añades añases añedas aĉetos balding barbotai barcinasen blasters blisters blusters
bocinasen botellón broadline butacon butano butanos butonon callaides cannabises cedacean cedaceen celasen ciclasen codean codeen coden
codena codin codina codlin coinça comprimiese concertai consultiva contramalla contramallaba contramallabais contramallabamos contramallaban
contramallabas contramallad contramallada contramalladas contramallado contramallados contramalladura contramalladuras contramallais
contramallamos contramallan contramallando contramallar contramallara contramallarais contramallaramos contramallaran contramallaras
contramallare contramallareis contramallaremos contramallaren contramallares contramallaria contramallariais contramallarian contramallarias
contramallaron contramallas contramallase contramallaseis contramallasemos contramallasen contramallases contramallaste contramallasteis
contramalle contramalleis contramallemos contramallen contramalles contramallo contramuelle cotomono câlinâmes delphin delphine deluded
deludid demoler dextromethorphan dimorphic dingdong dingying disipan dominator dormitor emeroid enclore enclose encloue encloué encone
encoñe endeño endine endona endonc endonen endono endose endzone enmone enrone enroñe ensoñe entone entoñe enzone ergometria ergometric
erina eroin erzina ethicist fontanal fontanel fontanela fontanili granulado granulados granulater hachises hallin heliotrop heliotropes
heliotropic heliotropio heliotropium heptagon herein hernio heroi heroic heroica heroida heroik heroine heroines heroino heroinë herois
heroise heroize heron heroon heroïne herrin herói heróis hiline hissingly hydromorphic hydrozoon imprinted jurista kapandı kematian kodel
koden kodin kodėi kodėl laiding leieaukinga lipidie logopédie lulusan luvita lysergamide mahuangs maiding mandrakes masculin masculina
masculine matalana matricée matricées mesalina messaline metasoma methoden methodise metijona mezcalean mezcaleen mezcaline morfan morfen
morfien morfil morfila morfla morfle morflé morin morkin mornin morphean morphic morphing morphings morphinic morphinism morphinisme
morphinismes morphinisms morphinomane morphinomanes morphinomania morphinomaniac morphinomaniacs morphinomanias morphinomanie morphinomanies
morriña muriática musculan musculen méfiions métazoaire nalbuphine narran nazcan neurohypnology nitrotoluene nitrotoluène ochentañal
oximoron oxygenic oxymoron paiking paining pairing paladion paleria paliado paliados paliando paliaron paliksiu pallado pallador pallados
pallando pallaron palling palming palparon palping paralexia paramorphic paramorphism pasaren pasasen paularon pentolino percoct percolan
percudan percuden perforan phenarsazine phenazine pieridine piffler piticlin plaiding podding poeding pokoli pouding pozicione prenotad
preparem priding properdin properdins puding puncheis racimosa radiophosphorus raiding rapiñen repour retallen rompan rompen rompon rompu
rompue rompus sassafras sedasen sellaiseen sellaisen sellaisena sellasen selusin spadol spalding stulbi sublimais sublimare sublimas
sublimase sublimasse sublimate sublimeis sublimers sublimes sublimez sublimiez sublimise sublimize sublimàssiu sublimá sublimées sublimés
suferinţa suferinţă sulfúrica superheroine superheroines superklone sélacien taman tannai tapada tapadas tapetado tapetados targing tarin
taring tarmacking tarnal tekevät thébain thébains thébaïde toitoi toiul toivoi tolidine tolidins tolol toluole toluoles toluqueño toluyl
tonton tonyn topalgia toyon trabal tragal trajal trama tramai tramail tramais tramait traman tramar tramares tramas tramases tramel trampal
tramât traçai trimai troquela troquelas troquele troquelen troqueles troquelo tämän uitam uităm ultima ultimă ultramares unitiva vallum
vallums vidicon volantin wildnis zallar zulaquean zulaqueen zulaquen úitima última τοίχοι герои героине героиней героини героинь героиню
героиня герой топол استون استيون اسمتون مورفي مورفی کوئين کويين کوکائين
`;
