/**
 * Words of declarations language by language, written by us: what says nothing, what is vague by itself, and the things that a
 * parcel holds. One form a word; the others come from `inflect.ts`. What `lexicon.ts` says of a word goes before.
 */
import type { Language } from './inflect.ts';
import type { WORD } from './lexicon.ts';

export interface Vocabulary {
  readonly language: Language;
  readonly words: Readonly<Partial<Record<Exclude<keyof typeof WORD, 'unknown'>, string>>>;
}

export const VOCABULARY: readonly Vocabulary[] = [
  {
    language: 'en',
    words: {
      filler: `
viral tiktok instagram influencer bestie xoxo hello thanks thank kindly regards note notes remark remarks grade graded amazing must have awesome super
stylish trendy elegant perfect ideal best seller bestseller bestselling selling deal deals bargain exclusive limited edition special durable
lightweight sturdy strong reliable comfortable stunning gorgeous pretty latest newest arrival arrivals brandnew boxed sealed unused unopened condition
excellent great fine unique rare favorite favourite trending fashionable classy chic sleek deluxe luxurious quality qualities guaranteed guarantee
certified approved official officially licensed awsome wow look looking buy now today offer offers offered clearance outlet stock instock restock
wholesale retail bulk lot lots batch factory direct original package packaging packed wrapped loose please handle care careful with urgent express
priority standard economy track tracked tracking number airway bill awb hawb mawb hbl bl consignee consignor shipper sender recipient receiver
addressee customs duty paid ddp ddu fob cif exw incoterm declared declaration declare only purpose purposes intended use usage user users end final
temporary permanently permanent admission export exportation import importation transit reexport re resend resent return returning returned refund
refused undelivered claim rma faulty defective broken damaged unwanted wrong item exchange repair repairs repaired service servicing maintenance
inspection analysis evaluation evaluations research rd development testing tests test tested trial demo demonstration show exposition fair trade fairs
event events discussed agreed requested request mentioned above below following listed list stated noted known specified specify further detail
details information info enclosed inside within content contents described description descriptions name names kind kinds nature sort sorts category
categories type types code codes hscode tariff purchase po so numbers nos serial line lines row ref refs reference references model models mod version
sku asin ean upc gtin isbn barcode id nr part partno pn p n sn s art artno cat catalog catalogue no shopify ebay amazon aliexpress alibaba temu shein
wish etsy taobao tmall jd lazada shopee mercadolibre zalando asos fba fbm walmart dhl fedex ups usps tnt ems gls dpd hermes sendle marketplace
platform shop store webshop website internet online order ordered ordering checkout buyer supplier suppliers vendor manufacturer manufacturing
manufactured producer production produced maker client clients customer customers company companies corporate business firm department dept staff
employee employees colleague office team school church hospital university college institute agency project projects grandma grandpa grandmother
grandfather granny grandparents grandson granddaughter grandchildren parents parent mum mommy daddy papa mama uncle aunt auntie cousin cousins nephew
niece nephews nieces godson goddaughter wife husband girlfriend boyfriend fiance fiancee partner neighbor neighbour someone somebody anybody myself
yourself herself himself mr mrs ms miss dear sir madam love loved january february march april may june july august september october november
december monday tuesday wednesday thursday friday saturday sunday spring summer autumn fall winter season seasonal year years month months week weeks
day days old yr yrs mo turquoise teal violet lilac lavender magenta maroon burgundy khaki olive cream charcoal aqua cyan indigo mustard tan taupe
rainbow pastel matte matt glossy shiny plain striped patterned floral print extra spare additional oversized regular slim fit plus size petite
maternity onesize fits all length width height depth diameter thickness weight volume capacity net gross approx approximately circa ca total sum min
max per samsung apple huawei xiaomi oppo vivo oneplus realme nokia motorola sony lg panasonic philips toshiba sharp hitachi canon nikon fujifilm
olympus leica casio seiko citizen rolex omega tissot garmin fitbit bosch siemens makita dewalt milwaukee stihl husqvarna karcher dyson braun miele
tefal delonghi nespresso nike adidas puma reebok zara gucci prada chanel dior burberry versace armani lacoste levis uniqlo primark converse timberland
skechers asics fila supreme calvin klein tommy hilfiger ralph lauren michael kors hp dell lenovo asus acer msi intel amd nvidia logitech razer
microsoft google epson brother xerox kyocera ikea disney marvel hasbro mattel toyota honda nissan mazda subaru suzuki mitsubishi hyundai kia ford
chevrolet bmw audi mercedes volkswagen vw skoda renault peugeot citroen opel fiat volvo porsche ferrari tesla lexus yamaha kawasaki ducati ktm harley
davidson shimano sram gopro dji bose jbl sennheiser beats anker baseus ugreen tp link netgear cisco schneider abb omron festo smc skf nsk fag timken
parker rexroth caterpillar cummins john deere loreal nivea maybelline mac sephora avon oriflame herbalife amway pfizer bayer roche novartis nestle
england english britain british scotland ireland irish spain spanish portugal portuguese netherlands holland dutch belgium belgian switzerland swiss
austria austrian poland czech slovakia hungary hungarian romania romanian bulgaria greece greek sweden swedish norway norwegian denmark danish finland
finnish ukraine ukrainian canada canadian mexico mexican brazil brazilian argentina australia australian newzealand thailand thai vietnam vietnamese
malaysia singapore indonesia philippines taiwan taiwanese hongkong pakistan bangladesh lanka egypt egyptian morocco dubai uae saudi arabia israel iran
africa african asia asian europe european america american random whatever etcetera etc eg ie such like similar equal equivalent compatible also too
very really much many more most less least few several bit just even still yet already again another one ones own same self mine yours ours theirs who
whom whose which what when where why how there here then than if because since until while during after before between among under over up down out
off through against about into onto toward towards upon along across behind beyond near next last left right will would shall should can could might
do does did done doing has had having be been being was were am get got getting give given giving make made making take taken taking send sent sending
see seen receive received go going come coming put keep kept need needed needs want wanted restricted nonrestricted prohibited banned controlled
dangerous hazmat hazardous nondangerous nonhazardous dg inflammable flammable nonflammable explosive radioactive toxic poison poisonous perishable
nonperishable fragile breakable waterproofed taxable dutiable dutyfree tax vat gst ioss eori cn22 cn23 ncv nvd nil`,
      dull: `
lab labs laboratory research scientific random multi multiple multipurpose universal usable household domestic assorted bric brac knickknack odds ends
handy convenient practical essential basic consumer commercial industrial`,
      head: `
accesories acessories accessorys accesoires accessries merchandice merchandises prodcts producst thingies knickknacks trinkets oddments leftovers
possessions effects wares paraphernalia workpieces subassemblies peripherals wearables valuables giftwares tidbits favors favours giveaways implements`,
      lateHead: `
accesory acessory equipement equiptment merchandize electronix lifestyle homegoods homewares giftware tableware glassware hardware ironmongery
apparatuses equipage kitware swag merch haberdashery knitwear beautycare haircare skincare babycare petcare healthcare selfcare paraphernalia`,
      occasion: `
presnt giftt geft smaple sampel docments souvenir souvenirs keepsakes mementos memento memorabilia freebies gratis complimentary paperwork docs
correspondence mail invoice invoices inv proforma packinglist bill receipt receipts waybill manifest manifests attachment attachments enclosure enclosures`,
    },
  },
  {
    language: 'de',
    words: {
      filler: `
unverkäuflich überraschungs vorführ ausstellungs vorderer hinterer vorne hinten links rechts fertig diesem dieses jede jeder bitte lt gem bzw inkl
inklusive exkl versandfertig alltag büro haushalt hausgebrauch freizeit ohne mit wert handelswert warenwert wertlos laut gemäß siehe anbei beigefügt
beiliegend beiliegende rechnung rechnungen lieferschein packliste bestellung bestellt bestellnummer artikelnummer nummer auftrag auftragsnummer kunde
kunden kundenauftrag privat privater private privates privatgebrauch gebrauch eigenbedarf eigengebrauch zweck zwecke nicht kein keine keinen zum
verkauf verkaufen bestimmt gebraucht gebrauchte gebrauchter gebrauchtes neue neuer neues neuwertig neuware alt alte alter altes hochwertig hochwertige
hochwertiger hochwertiges qualität beste bester bestes sehr schön schöne schöner schönes toll tolle super günstig günstige günstiger angebot
sonderangebot rabatt kostenlos kostenlose gratis versand versandkostenfrei versandkosten geschenkt original originale originaler echt echte echter
echtes modisch modische trendig stilvoll elegant elegante praktisch praktische klassisch modern moderne limitiert limitierte exklusiv exklusive
hergestellt herstellung hersteller aus von mein meine meinen meiner für freund freunde freundin familie mutter vater bruder schwester oma opa tante
onkel enkel sohn tochter verwandte kollegen stück stücke set satz paar packung packungen karton kartons schachtel größe grösse gr farbe farben bunt
bunte klein kleine kleiner kleines groß große großer großes lang lange kurz kurze breit breite dick dünn leicht leichte schwer rund runde eckig
schwarze schwarzer schwarzes weiß weiße weißer weißes rote roter rotes blaue blauer blaues grüne grüner grünes gelbe braun braune grau graue rosa lila
orange türkis gold silber gestreift einfarbig geöffnet verpackt verpackung originalverpackt ovp rücksendung retoure rückgabe umtausch reparatur
garantie garantiefall ersatz austausch test zur zu nur und oder etwas alles alle einige mehrere viele weitere anderes andere anderer jeweils ca etwa
insgesamt inhalt enthält bestehend zwei drei vier fünf sechs sieben acht neun zehn zwölf dutzend herren damen mädchen jungen kinder baby erwachsene
unisex für's beim nach über unter auf an hier ist sind wird werden danke vorsicht zerbrechlich eilig wichtig weihnachten weihnachts geburtstag ostern
hochzeit muttertag deutschland deutsch österreich schweiz china europa handgemacht selbstgemacht handgestrickt sommer winter`,
      dull: `
verschieden verschiedenes verschiedener diverse diverses diverser sonstig sonstige sonstiger sonstiges gemischt gemischte allgemein allgemeine
persönlich persönlicher persönliches täglich tägliche täglicher bedarfs industriell industrielle technisch technische technisches chemisch chemische
chemischer elektrisch elektrische elektronisch elektronischer medizinisch medizinische kosmetisch kosmetische ungefährlich ungefährliche gefährlich
unbekannt unbekannte nützlich wichtige üblich übliche`,
      head: `
sachen kleinteile teile einzelteile ersatzteile zubehörteile bauteile komponente komponenten gegenstand gegenstände habseligkeiten güter konsumgüter
gebrauchsgegenstände alltagsgegenstände kleinigkeiten kram krimskrams hausrat umzugsgut umzugsgüter utensilien bedarf haushaltsbedarf bürobedarf
alltagsbedarf mitbringsel rohstoff rohstoffe chemikalie chemikalien erzeugnis erzeugnisse waren warensendung sammelsurium posten restposten dinge zeug`,
      lateHead: `
artikel haushaltsartikel sportartikel ausrüstung gerät geräte elektrogerät elektrogeräte technik spielware spielwaren textil textilien schreibwaren
bürowaren lederwaren süßwaren backwaren modeschmuck accessoire accessoires dekoration deko dekoartikel kosmetika pflegeprodukte pflegeprodukt
medikament medikamente arznei arzneimittel medizin nahrung nahrungsmittel nahrungsergänzung nahrungsergänzungsmittel lebensmittel getränk getränke
klamotten kleidung kleidungsstück kleidungsstücke oberbekleidung sportbekleidung möbel werkzeug werkzeuge maschine maschinenteile flüssigkeit
flüssigkeiten substanz pulverprobe fracht frachtgut stückgut sammelgut sammelladung sammelsendung ladung postpaket päckchen paket inhalt hobbybedarf
kunst antiquität antiquitäten`,
      occasion: `
geschenkartikel werbegeschenk werbeartikel muster warenmuster musterstück mustersendung probe produktprobe probepackung laborprobe gratisprobe
souvenir andenken mitbringsel präsent aufmerksamkeit überraschung spende spenden briefe brief schriftstücke dokumente urkunde urkunden vertrag
verträge korrespondenz prospekt`,
      material: `
papier pappe edelstahl messing kupfer aluminium keramik porzellan samt flanell fleece leinen kaschmir filz bambus kork plüsch wollen hölzern holz
stahl eisen blech`,
      attribute: `
küche bad garten reise sport strand auto motorrad handy solar kabellos kabellose wiederaufladbar drahtlos`,
      weakNoun: `
kasten karte karten dose dosen box schachtel kiste folie platte platten rohr rohre stange draht drähte kabel stecker motor ventil pumpe filter sensor
gehäuse halter halterung ständer rahmen deckel abdeckung einsatz aufsatz modell spiel spiele schmuck stoff stoffe öl gel spray pflanze pflanzen tier`,
      noun: `
zahnbürstenkopf zahnbürstenköpfe frisbee
wanderstock spazierstock trekkingstock wäscheklammer schulheft malbuch ampulle pinselset messerset teeservice kaffeeservice schnittmuster strickmuster
spielkarte sammelkarte landkarte briefpapier geschenkpapier backpapier papierkorb kartenhalter handyhalterung fahrradhalter regalbrett kleiderständer
wäscheständer schirmständer notizzettel reisepass führerschein batterieladegerät knopfzelle steckdosenadapter hundefutter vogelkäfig katzenspielzeug
hundespielzeug holzspielzeug babyspielzeug badespielzeug spielzeugeisenbahn räucherofen schlüsselbund sonnenhut strohhut
hemd bluse polohemd pullover pulli strickjacke jacke mantel parka weste anzug sakko kleid rock hose jeans leggings shorts jogginghose trainingsanzug
schlafanzug pyjama bademantel morgenmantel unterhemd unterhose unterwäsche büstenhalter slip boxershorts socke strumpf strumpfhose badeanzug badehose
bikini schal halstuch kopftuch handschuh fäustling krawatte fliege gürtel hosenträger hut mütze kappe stirnband schürze uniform kostüm dirndl
lederhose taschentuch strampler body lätzchen overall kittel anorak blazer dessous latzhose poncho regenmantel umhang
schuh stiefel stiefelette sandale hausschuh pantoffel turnschuh sneaker halbschuh gummistiefel einlegesohle schnürsenkel pumps clog badelatschen
wanderschuh absatz
handtasche rucksack geldbörse geldbeutel portemonnaie brieftasche koffer reisetasche aktentasche schulranzen umhängetasche kulturbeutel kosmetiktasche
etui schlüsselanhänger regenschirm sonnenschirm sonnenbrille lesebrille brille brillengestell brillenetui armbanduhr uhr wanduhr wecker uhrenarmband
taschenuhr lederband federmäppchen turnbeutel beutel
ring ehering halskette kette armband armreif ohrring ohrstecker anhänger brosche manschettenknopf perle edelstein diamant rosenkranz diadem haarspange
haarreif haargummi piercing bernstein
buch roman kochbuch kinderbuch bilderbuch wörterbuch lehrbuch schulbuch sachbuch bibel atlas zeitschrift zeitung comic kalender notizbuch tagebuch
heft notizblock poster plakat aufkleber postkarte briefmarke foto fotoalbum fotografie lesezeichen kugelschreiber füller füllfederhalter bleistift
buntstift filzstift textmarker radiergummi lineal anspitzer schere hefter tacker locher büroklammer ordner umschlag briefumschlag klebeband kleber
klebstoff taschenrechner tinte gemälde ölgemälde bild bilderrahmen zeichnung leinwand pinsel acrylfarbe wasserfarbe staffelei broschüre flyer noten
notenheft druckerpapier visitenkarte einladungskarte grußkarte
puppe puppenhaus kuscheltier stofftier teddybär teddy plüschtier puzzle brettspiel kartenspiel gesellschaftsspiel würfel schachspiel schach baustein
baukasten modellauto modelleisenbahn eisenbahn spielzeugauto kreisel drachen rassel schnuller kinderwagen wiege kindersitz hochstuhl windel
babyflasche luftballon girlande konfetti christbaumschmuck weihnachtskugel adventskalender schaukel rutsche dreirad laufrad kinderbett krippe lego
knete murmel handpuppe
fahrrad rad roller tretroller skateboard inlineskate schlittschuh ski skistiefel snowboard schlitten helm fahrradhelm schläger tennisschläger
tischtennisschläger golfschläger ball fußball handball basketball federball hantel kurzhantel laufband zelt schlafsack isomatte hängematte kompass
fernglas teleskop mikroskop angel angelrute angelrolle köder angelhaken messer taschenmesser klappmesser axt beil pfeil bogen armbrust yogamatte
springseil schwimmbrille taucherbrille schwimmflosse flosse schnorchel neoprenanzug surfbrett kajak paddel schwimmweste trinkflasche boxhandschuh
medaille pokal kletterseil karabiner reitsattel sattel trense zaumzeug steigbügel hufeisen
gitarre gitarrensaite saite geige bratsche cello klavier keyboard flöte blockflöte querflöte klarinette saxophon trompete posaune mundharmonika
akkordeon trommel schlagzeug becken metronom stimmgerät notenständer plektrum ukulele harfe geigenbogen mundstück verstärker mischpult schallplatte
plattenspieler kassette
tasse becher kaffeebecher teller schüssel schale glas weinglas bierglas krug kanne teekanne kaffeekanne wasserkocher kaffeemaschine espressomaschine
kaffeemühle topf kochtopf pfanne bratpfanne wok backform backblech kuchenform nudelholz schneebesen pfannenwender kelle schöpfkelle reibe sparschäler
korkenzieher dosenöffner flaschenöffner besteck gabel löffel esslöffel teelöffel essstäbchen tablett thermoskanne thermosflasche thermobecher lunchbox
brotdose vorratsdose mixer stabmixer toaster entsafter küchenmaschine küchenwaage waage mikrowelle backofen ofen herd kühlschrank gefrierschrank
spülmaschine geschirrspüler fritteuse grill untersetzer serviette tischdecke tischläufer platzset topflappen geschirrtuch schneidebrett brotkasten
salzstreuer pfeffermühle gewürzmühle sieb trichter kochbesteck messerblock vase blumenvase kerze teelicht kerzenständer kerzenhalter laterne
aschenbecher trinkhalm strohhalm geschirr
kissen kopfkissen kissenbezug kissenhülle decke wolldecke bettdecke steppdecke tagesdecke bettwäsche bettlaken spannbettlaken laken matratze topper
vorhang gardine rollo jalousie gardinenstange teppich läufer fußmatte handtuch badetuch badetücher waschlappen duschvorhang schwamm besen wischmopp
mopp eimer staubsauger bügeleisen bügelbrett kleiderbügel wäschekorb korb spiegel regal bücherregal stuhl bürostuhl hocker barhocker sofa couch sessel
liege tisch schreibtisch couchtisch esstisch bett bettgestell lattenrost schrank kleiderschrank kommode nachttisch schublade vitrine bank gartenbank
garderobe tür türgriff türklinke türklingel klingel briefkasten fenster fensterbank wasserhahn armatur waschbecken toilette toilettensitz
toilettendeckel toilettenpapier duschkopf badewanne magnet kühlschrankmagnet räucherstäbchen diffuser luftbefeuchter luftreiniger ventilator
heizlüfter heizung klimaanlage lampe stehlampe tischlampe deckenlampe lampenschirm leuchte glühbirne glühlampe leuchtmittel lichterkette kronleuchter
taschenlampe stirnlampe figur statue skulptur büste wandtattoo tapete fliese bodenfliese weihnachtsbaum
schraubendreher schraubenzieher schraubenschlüssel hammer zange kombizange wasserpumpenzange säge kreissäge stichsäge bohrer bohrmaschine
akkuschrauber winkelschleifer schleifmaschine schleifpapier trennscheibe sägeblatt feile meißel hobel wasserwaage maßband zollstock messschieber
lötkolben lötzinn schweißgerät schraube mutter unterlegscheibe dübel nagel niete bolzen haken scharnier schloss vorhängeschloss türschloss schlüssel
leiter werkzeugkasten werkzeugkoffer schubkarre schaufel spaten rechen harke hacke gartenschere heckenschere rasenmäher gartenschlauch schlauch
gießkanne sprinkler blumentopf blumenerde saatgut samen blumenzwiebel setzling dünger gewächshaus vogelhaus vogelfutter kabelbinder multimeter
steckschlüssel ratsche schraubstock spanner farbroller lack schutzbrille gehörschutz
bremse bremsbelag bremsscheibe bremsklotz bremssattel zündkerze zündspule lichtmaschine anlasser kühler vergaser dichtung kolben kurbelwelle
nockenwelle getriebe kupplung achse lager radlager kugellager reifen winterreifen autoreifen felge radkappe stoßstange kotflügel scheinwerfer
rücklicht blinker windschutzscheibe scheibenwischer wischerblatt auspuff turbolader stoßdämpfer querlenker spurstange lenkrad armaturenbrett
sicherheitsgurt autobatterie ölfilter luftfilter kraftstofffilter innenraumfilter keilriemen zahnriemen einspritzdüse thermostat wasserpumpe
rückspiegel außenspiegel zahnrad ritzel fahrradkette fahrradschlauch fahrradreifen lenker pedal fahrradklingel luftpumpe gepäckträger schutzblech
speiche nabe kurbel schaltwerk dachträger dachbox anhängerkupplung wagenheber
smartphone handy mobiltelefon telefon handyhülle handytasche schutzfolie displayschutzfolie panzerglas ladekabel ladegerät netzteil netzgerät
powerbank kopfhörer ohrhörer headset lautsprecher soundbar laptop notebook computer rechner bildschirm monitor tastatur maus mauspad drucker
druckerpatrone tintenpatrone toner tonerkartusche scanner router festplatte speicherkarte arbeitsspeicher grafikkarte hauptplatine mainboard
netzwerkkabel verlängerungskabel steckdose steckdosenleiste mehrfachsteckdose lichtschalter kamera objektiv stativ drohne projektor beamer fernseher
fernbedienung radio antenne mikrofon smartwatch fitnesstracker navigationsgerät überwachungskamera webcam spielkonsole controller videospiel platine
leiterplatte kondensator widerstand transistor relais sicherung transformator mikrocontroller solarmodul solarpanel wechselrichter rauchmelder
türsprechanlage speicherstick usbstick akku hörgerät
lippenstift wimperntusche mascara lidschatten eyeliner kajal grundierung puder rouge parfüm parfum eau deodorant deo shampoo haarspülung spülung
haarspray haargel haarfarbe haarfärbemittel perücke haarverlängerung haarbürste kamm bürste föhn haartrockner lockenstab glätteisen
haarschneidemaschine rasierer rasierapparat rasierklinge rasierschaum pinzette nagelschere nagelfeile nagellack kunstnagel wimper seife duschgel
badesalz badekugel bodylotion lotion creme gesichtscreme handcreme sonnencreme feuchtigkeitscreme gesichtsmaske serum zahnbürste zahnpasta zahnseide
mundspülung mundwasser wattestäbchen wattepad windelcreme feuchttuch babytuch tampon binde lippenbalsam massageöl
tee grüntee kräutertee kaffee kaffeebohne espresso kakao schokolade praline bonbon gummibärchen lakritz marzipan keks lebkuchen kuchen brot brötchen
nudel pasta reis mehl zucker salz pfeffer gewürz safran zimt vanille paprikapulver currypulver soße sauce senf ketchup essig honig marmelade konfitüre
butter käse milch milchpulver joghurt ei wurst salami schinken thunfisch lachs nuss haselnuss walnuss mandel erdnuss rosine dattel feige olive
olivenöl apfel banane saft apfelsaft wein rotwein bier schnaps likör sekt champagner wodka kartoffel kartoffelchip chips popcorn müsli haferflocke
babynahrung säuglingsnahrung katzenfutter tierfutter hundeleine leine halsband hundebett katzenstreu kratzbaum käfig aquarium terrarium fressnapf napf
kauknochen hundekorb zigarette zigarre zigarrenschneider tabak tabakspfeife pfeife feuerzeug
garn wolle strickgarn strickwolle nähgarn stricknadel häkelnadel nähnadel nähmaschine reißverschluss knopf knöpfe band schleife spitze stoffbahn filz
fingerhut stecknadel stickrahmen flagge fahne banner
rollstuhl rollator krücke gehstock blutdruckmessgerät blutzuckermessgerät teststreifen stethoskop spritze kanüle katheter infusionsset pflaster
verband mullbinde kompresse bandage orthese prothese kontaktlinse einmalhandschuh latexhandschuh mundschutz fieberthermometer thermometer inhalator
hustensaft salbe nasenspray augentropfen schmerztablette kopfschmerztablette tablette kapsel vitamintablette zäpfchen impfstoff insulin kondom
schwangerschaftstest zahnspange zahnimplantat skalpell`,
    },
  },
  {
    language: 'nl',
    words: {
      filler: `
voorkant achter voor links rechts inclusief merk model serie vrouw man mannen vrouwen kantoor thuis huis eigenaar particulier zakelijk zonder waarde
handelswaarde volgens zie bijgevoegd bijgevoegde bijlage factuur facturen pakbon paklijst bestelling bestellingen besteld nummer artikelnummer
ordernummer ref referentie klant klanten gebruik eigen privé prive persoonlijk gratis aanbieding korting uitverkoop gebruikt gebruikte tweedehands oud
oude nieuw nieuwe mooi mooie leuk leuke beste kwaliteit hoge hoog zeer goede goed mode elegant elegante origineel originele echt echte luxe
gelimiteerd exclusief exclusieve gemaakt handgemaakt mijn zijn haar ons onze vriend vrienden vriendin familie moeder vader broer zus oma opa tante oom
zoon dochter neef nicht collega verjaardag kerst bruiloft sinterklaas pasen stuk stuks set paar dozijn doos maat maten kleur kleuren diverse groot
grote klein kleine middel lang lange kort korte breed dik dun licht rond ronde vierkant zwart zwarte wit witte rood rode blauw blauwe groen groene
geel gele grijs grijze bruin bruine roze paars paarse oranje goud zilver gestreept effen heren dames meisjes jongens kinderen kinder volwassenen een
twee drie vier vijf zes zeven acht negen tien twaalf totaal elk alle alles enkele andere ander niet geen ja alleen verkoop bestemd doel doeleinden
test proef ruil retour retourzending reparatie garantie vervanging verzending verzonden spoed breekbaar voorzichtig bedankt aub dat dit deze die is
was wordt zelfde nederland china duitsland inhoud bevat zomer winter per bij uit op aan naar over onder tegen als ook`,
      dull: `
divers gemengd gemengde allerlei algemeen algemene dagelijks dagelijkse huishoudelijk huishoudelijke industrieel industriële technisch technische
chemisch chemische elektrisch elektrische elektronisch elektronische medisch cosmetisch gevaarlijk gevaarlijke ongevaarlijk onbekend handig handige
decoratief persoonlijke overig overige`,
      head: `
reserveonderdelen onderdeel reserveonderdeel accessoire bezittingen benodigdheden dingen zaken voorwerpen snuisterijen prullaria rommel hebbedingetjes
gebruiksvoorwerpen huisraad inboedel verhuisgoederen goed materiaal materialen grondstof grondstoffen chemicaliën stoffen artikel waren koopwaar
toebehoren hulpstukken componenten producten product`,
      lateHead: `
kledij kledingstuk textiel schoeisel apparatuur apparaat apparaten uitrusting huishoudartikelen speelgoed gereedschap gereedschappen elektronica
meubel meubels meubilair decoratie versiering cosmetica make-up medicijn medicijnen geneesmiddel geneesmiddelen voedsel levensmiddelen voeding drank
dranken kantoorartikelen schrijfwaren lederwaren vracht lading groupage pakket pakje vloeistof machines antiek kunst handwerk sieraden snuisterij`,
      occasion: `
geschenk geschenken kado kadootje cadeau souvenir souvenirs aandenken verrassing monster monsters proefmonster staal stalen donatie gift schenking
document papieren correspondentie brief brieven certificaat contract reclamemateriaal relatiegeschenk relatiegeschenken`,
      material: `
hout houten leer leren katoen katoenen wol wollen zijde zijden linnen fluweel staal stalen roestvrij rvs ijzer aluminium messing koper zilveren gouden
glas glazen keramiek porselein kunststof karton papier rubber siliconen bamboe kurk vilt`,
      attribute: `
keuken badkamer tuin reis sport strand auto motor telefoon draadloos draadloze oplaadbaar oplaadbare`,
      weakNoun: `
doosje kaart kaarten hoes tas kabel kabels batterij accu pomp klep motor filter sensor houder standaard lijst deksel plaat buis buizen spray gel olie
poeder plant planten spel spellen model juwelen stof`,
      noun: `
pannenset bestekset messenset theeset gereedschapsset speelkaarten wasknijper kleurboek leesboek stripverhaal wandelstok stroopwafel kerstversiering
hondenspeeltje kattenspeeltje houten badspeelgoed telefoonhouder fietshouder batterijlader fotocamera
overhemd hemd bloes blouse trui vest jas winterjas regenjas zomerjas spijkerjas jack mantel kostuum pak jurk rok broek spijkerbroek jeans legging
korte joggingbroek trainingspak pyjama badjas kamerjas ondergoed onderbroek boxershort beha slipje sok kous panty badpak zwembroek bikini sjaal das
handschoen want stropdas riem bretel hoed muts pet haarband schort uniform zakdoek romper slab overall hoodie colbert tshirt shirt lingerie nachthemd
sporthemd
schoen laars sandaal pantoffel slof sneaker klomp sportschoen veter inlegzool rubberlaars wandelschoen slipper
handtas rugzak rugtas schooltas portemonnee portefeuille koffer reistas tas heuptas toilettas etui sleutelhanger paraplu parasol zonnebril leesbril
bril brillenkoker horloge polshorloge klok wekker wandklok horlogeband schoudertas boodschappentas sporttas laptoptas buideltas
ring trouwring ketting halsketting armband oorbel oorring hanger broche manchetknoop parel edelsteen diamant haarspeld haarelastiek
boek roman kookboek kinderboek prentenboek woordenboek studieboek leerboek schoolboek bijbel atlas landkaart tijdschrift krant stripboek strip
kalender agenda notitieboek dagboek schrift poster sticker ansichtkaart postzegel foto fotoalbum fotolijst boekenlegger balpen pen vulpen potlood
kleurpotlood viltstift markeerstift gum liniaal puntenslijper schaar nietmachine perforator paperclip ordner envelop plakband lijm rekenmachine inkt
schilderij tekening canvas kwast penseel verf verfroller ezel brochure wenskaart uitnodiging visitekaartje bladmuziek
pop poppenhuis knuffel knuffelbeer teddybeer puzzel legpuzzel bordspel kaartspel gezelschapsspel dobbelsteen schaakspel schaakbord blokken bouwset
modelauto modeltrein speelgoedauto speelgoedtrein tol vlieger rammelaar speen fopspeen kinderwagen wandelwagen wieg autostoel kinderstoel luier
babyfles zuigfles ballon slinger confetti kerstbal kerstboom schommel glijbaan driewieler loopfiets step ledikant klei knikker
fiets fietsbel fietspomp fietstas fietszadel fietsketting fietslamp fietsband binnenband buitenband bakfiets zadel stuur pedaal spaak helm fietshelm
schaats ski skischoen slee racket tennisracket bal voetbal golfbal dumbbell halter loopband tent slaapzak hangmat luchtbed kompas verrekijker
telescoop microscoop hengel vishengel vismolen kunstaas vishaak mes zakmes keukenmes bijl boog yogamat springtouw zwembril duikbril flipper snorkel
wetsuit surfplank kajak peddel zwemvest medaille beker trofee klimtouw karabijnhaak paardenzadel hoofdstel halster
gitaar gitaarsnaar snaar viool altviool cello piano keyboard fluit blokfluit dwarsfluit klarinet saxofoon trompet trombone mondharmonica accordeon
trommel drumstel bekken metronoom stemapparaat muziekstandaard plectrum ukelele harp strijkstok mondstuk versterker plaat grammofoonplaat platenspeler
elpee
mok kop kopje theekopje koffiemok bord etensbord schaal kom glas wijnglas bierglas kan karaf theepot koffiepot waterkoker koffiezetapparaat
espressomachine koffiemolen pan koekenpan braadpan kookpan steelpan wok bakvorm bakplaat deegroller garde spatel soeplepel rasp dunschiller
kurkentrekker blikopener flesopener bestek vork lepel theelepel eetstokje dienblad thermosfles thermoskan drinkfles broodtrommel lunchbox blender
mixer staafmixer broodrooster sapcentrifuge keukenweegschaal weegschaal magnetron oven fornuis koelkast vriezer vaatwasser friteuse airfryer barbecue
onderzetter servet tafelkleed placemat ovenwant theedoek snijplank zoutvaatje pepermolen zeef trechter vaas bloemenvaas kaars waxinelichtje kandelaar
kaarsenhouder lantaarn asbak rietje servies
kussen hoofdkussen kussensloop kussenhoes sierkussen deken plaid dekbed dekbedovertrek beddengoed laken hoeslaken matras gordijn rolgordijn jaloezie
tapijt vloerkleed kleed deurmat handdoek badhanddoek washand washandje douchegordijn spons bezem dweil emmer stofzuiger strijkijzer strijkplank
kleerhanger wasmand mand spiegel boekenkast boekenplank wandplank plank stoel bureaustoel kruk barkruk bank zitbank fauteuil ligstoel tafel bureau
salontafel eettafel bed bedframe lattenbodem kast kledingkast ladekast nachtkastje lade vitrine tuinbank kapstok deur deurklink deurbel brievenbus
raam kraan wastafel toilet toiletbril toiletpapier douchekop bad badkuip magneet wierook luchtbevochtiger luchtreiniger ventilator kachel airco lamp
bureaulamp tafellamp staande hanglamp lampenkap gloeilamp ledlamp spaarlamp lichtsnoer kerstverlichting kroonluchter zaklamp hoofdlamp beeld beeldje
standbeeld behang tegel vloertegel wandtegel
schroevendraaier schroefsleutel steeksleutel moersleutel hamer tang combinatietang zaag cirkelzaag decoupeerzaag boor boormachine accuboormachine
schroefmachine slijper slijptol schuurmachine schuurpapier zaagblad vijl beitel schaaf waterpas rolmaat meetlint schuifmaat soldeerbout lasapparaat
schroef moer plug spijker klinknagel bout haak scharnier slot hangslot deurslot fietsslot sleutel ladder gereedschapskist kruiwagen schep schop spade
hark schoffel snoeischaar heggenschaar grasmaaier tuinslang slang gieter sproeier bloempot potgrond zaad zaden bloembol tulpenbol stekje kunstmest
meststof broeikas vogelhuisje vogelvoer multimeter veiligheidsbril oorbeschermer
rem remblok remschijf remklauw bougie bobine dynamo startmotor radiateur carburateur pakking zuiger krukas nokkenas versnellingsbak koppeling as lager
wiellager kogellager autoband winterband band velg wieldop bumper spatbord koplamp achterlicht richtingaanwijzer voorruit ruitenwisser wisserblad
uitlaat turbo schokdemper stuurwiel dashboard veiligheidsgordel automat accu autoaccu oliefilter luchtfilter brandstoffilter interieurfilter
distributieriem injector verstuiver waterpomp achteruitkijkspiegel buitenspiegel tandwiel trekhaak dakdrager krik
smartphone telefoon mobiel telefoonhoesje hoesje screenprotector oplaadkabel oplader laadkabel voeding powerbank koptelefoon oortje oordopje headset
luidspreker speaker soundbar laptop computer beeldscherm monitor toetsenbord muis muismat printer inktcartridge cartridge toner scanner router schijf
geheugenkaart geheugen videokaart moederbord netwerkkabel verlengsnoer stopcontact stekkerdoos schakelaar camera lens objectief statief drone
projector beamer televisie afstandsbediening radio antenne microfoon smartwatch webcam spelcomputer printplaat condensator weerstand transistor relais
zekering zonnepaneel omvormer rookmelder gehoorapparaat usbstick
lippenstift oogschaduw oogpotlood poeder parfum deodorant shampoo conditioner haarlak haargel haarverf pruik haarborstel kam borstel föhn haardroger
krultang stijltang tondeuse scheerapparaat scheermes scheermesje scheerschuim pincet nagelschaartje nagelvijl nagellak kunstnagel wimper zeep
douchegel badzout bodylotion lotion crème gezichtscrème handcrème zonnebrandcrème dagcrème gezichtsmasker serum tandenborstel tandpasta flosdraad
mondwater wattenstaafje babydoekje tampon maandverband lippenbalsem
thee kruidenthee koffie koffieboon cacao chocolade hagelslag bonbon snoep drop koek koekje beschuit cake taart brood pasta rijst meel bloem suiker
zout peper specerij kruid saffraan kaneel vanille saus mosterd ketchup azijn honing jam boter kaas melk melkpoeder yoghurt ei worst salami ham tonijn
zalm haring noot hazelnoot walnoot amandel pinda rozijn dadel vijg olijf olijfolie appel banaan sap sinaasappelsap wijn bier jenever likeur champagne
wodka aardappel chips muesli havermout babyvoeding hondenvoer kattenvoer hondenbrok hondenriem halsband hondenmand kattenbak krabpaal kooi vogelkooi
aquarium voerbak sigaret sigaar tabak pijp aansteker
garen wol breiwol breigaren breinaald haaknaald naald naaimachine rits ritssluiting knoop knopen lint kant vilt vingerhoed speld vlag vaandel
rolstoel rollator bloeddrukmeter glucosemeter teststrip stethoscoop spuit injectienaald katheter pleister verband gaas bandage brace prothese
contactlens wegwerphandschoen latexhandschoen mondkapje mondmasker koortsthermometer thermometer inhalator hoestsiroop siroop zalf neusspray
oogdruppel pijnstiller tablet vitaminepil vaccin insuline condoom zwangerschapstest beugel`,
    },
  },
  {
    language: 'fr',
    words: {
      filler: `
grand gros grosse gratos public vrac leur leurs elle lui aussi avant arrière gauche droite environ compris incluse inclus mélangé mélangés tata papa
maman chéri chérie pascal destinés destiné revente destination marques marque sans avec valeur commerciale commercial selon suivant conformément voir
joint jointe facture factures bon livraison liste colisage commande commandes numéro num réf référence client clients usage usages personnel
personnelle privé privée gratuit gratuite gratuits offert offerte promo promotion soldes solde neufs neuves occasion usagé usagée usagés usé vieux
vieille ancien ancienne vintage nouvelle nouveaux nouvelles beau belle beaux belles joli jolie super meilleur meilleure qualité haute très bonne
tendance mode élégant élégante original originale authentique luxe limité limitée édition exclusif exclusive fabriqué fait fabrication mon ma mes son
sa ses votre notre nos ami amis amie amies famille mère père frère soeur mamie papi tante oncle fils fille cousin cousine collègue anniversaire noël
mariage naissance fête fêtes pâques pièce unité unités lot lots boîte paire paires jeu taille tailles couleur couleurs assortis multicolore grande
grands grandes petits petites moyen moyenne long longue court courte large mince épais léger légère rond ronde carré noire noirs blancs blanches
rouges bleue bleus verts verte jaune jaunes marron brun gris grise rose violet violette doré dorée argenté argentée beige turquoise imprimé rayé uni
unie femmes hommes enfants garçons filles adulte adultes mixte un deux trois quatre cinq six sept huit neuf dix douze douzaine total chaque aucun
aucune tout toute tous toutes quelques plusieurs autre autres non oui ne pas vente vendre seulement uniquement fins fin but essai test échange retour
retours réparation garantie remplacement sav expédition envoi expédié livré urgent fragile attention merci svp ce cet cette ces qui que dont dans
entre est sont été france français française italie chine europe suisse belgique contenu contient hiver printemps automne dédouanement douane`,
      dull: `
divers diverse diverses varié variés variées assortiment général générale générales générique quotidien quotidienne courant courante ménager ménagère
domestique industriel industrielle industriels technique techniques chimique chimiques électrique électriques médical médicale cosmétique alimentaire
alimentaires pharmaceutique dangereux inconnu utile utiles décoratif décorative décoratifs`,
      head: `
pièces détachées détachée rechange accessoire accessoires affaire affaires trucs bibelot bibelots bricoles outillage nécessités biens consommables
composant composants ustensile ustensiles échantillonnage produits provisions ingrédients matières matière première premières substance substances`,
      lateHead: `
vêtement vêtements fripes textile textiles équipement équipements matériel électroménager électronique meuble mobilier décoration déco maquillage
cosmétique cosmétiques médicament médicaments nourriture épicerie alimentation boisson boissons fourniture papeterie maroquinerie quincaillerie
marchandise fret cargaison groupage colis paquet liquide outil machinerie antiquité antiquités`,
      occasion: `
cadeau cadeaux souvenir souvenirs présent surprise échantillon échantillons spécimen prototype don dons document documents documentation courrier
papiers correspondance certificat contrat lettre lettres dossier publicité publicitaire goodies`,
      material: `
argent or inox aluminium laiton bronze céramique porcelaine velours lin polyester nylon cachemire bambou liège carton papier feutre résine`,
      attribute: `
recharge chargement rechargeable voiture vélo moto cuisine salle bain jardin bureau voyage sport plage bébé`,
      weakNoun: `
boîtes étui étuis housse housses câble câbles moteur filtre valve pompe capteur support cadre couvercle plaque tube tubes spray gel huile poudre
plante plantes jeu jeux modèle bijou bijoux tissu tissus`,
      noun: `
briquet éventail yoyo bavette coffret crampon jambière genouillère chevillère santon planeur guimauve calisson caftan djellaba babouche gandoura
burnous
chemise chemisier blouse polo pull pullover gilet cardigan veste blouson manteau parka doudoune anorak imperméable costume tailleur robe jupe pantalon
jean legging caleçon short bermuda jogging survêtement pyjama peignoir culotte slip boxer lingerie chaussette collant bas maillot bikini écharpe
foulard châle gant moufle cravate papillon ceinture bretelle chapeau casquette bonnet béret bandeau tablier uniforme déguisement mouchoir body
grenouillère bavoir combinaison sweat tee tunique débardeur kimono nuisette
chaussure botte bottine sandale pantoufle chausson basket baskets mocassin escarpin ballerine tong sabot lacet semelle espadrille
portefeuille portemonnaie valise cartable pochette trousse besace sacoche cabas porteclés parapluie ombrelle parasol lunettes monture montre horloge
réveil pendule
bague alliance collier chaînette bracelet gourmette boucle pendentif broche perle diamant pierre chapelet diadème barrette chouchou piercing médaille
médaillon
livre roman dictionnaire manuel bible atlas carte magazine revue journal calendrier agenda carnet cahier affiche poster autocollant gommette timbre
photo photographie stylo crayon feutre surligneur gomme règle ciseaux agrafeuse perforatrice trombone classeur enveloppe scotch colle calculatrice
encre peinture aquarelle tableau toile cadre dessin gravure lithographie pinceau chevalet brochure dépliant partition bd
poupée peluche doudou nounours ourson puzzle dé échiquier échecs domino figurine toupie hochet tétine sucette poussette landau berceau couche biberon
ballon guirlande confetti balançoire toboggan tricycle draisienne trottinette lego playmobil bille marionnette
vélo bicyclette selle guidon pédale rayon casque skateboard patin ski luge raquette balle volant haltère tapis tente duvet hamac boussole jumelles
télescope microscope moulinet leurre hameçon canne couteau canif opinel hache arc flèche arbalète corde palme tuba masque planche kayak pagaie trophée
mousqueton baudrier étrier bride
guitare violon alto violoncelle piano clavier flûte clarinette saxophone trompette harmonica accordéon tambour batterie cymbale métronome accordeur
pupitre médiator ukulélé harpe archet amplificateur ampli vinyle disque platine cassette
tasse mug gobelet assiette bol saladier verre carafe pichet cruche théière cafetière bouilloire casserole poêle marmite faitout cocotte wok moule
rouleau fouet spatule louche râpe éplucheur économe décapsuleur couvert fourchette cuillère cuiller baguette plateau thermos gourde bouteille mixeur
blender centrifugeuse balance four cuisinière réfrigérateur frigo congélateur friteuse barbecue serviette nappe torchon salière poivrier moulin
passoire entonnoir vase bougie bougeoir chandelier lanterne cendrier paille vaisselle tajine couscoussier plat soucoupe
coussin oreiller taie couverture plaid couette drap matelas rideau voilage store tringle moquette paillasson éponge balai serpillière seau aspirateur
repasser cintre corbeille panier miroir étagère bibliothèque chaise tabouret canapé fauteuil pouf transat table bureau lit sommier armoire commode
chevet tiroir vitrine banc portemanteau porte poignée sonnette robinet lavabo évier pommeau baignoire aimant magnet encens diffuseur humidificateur
purificateur ventilateur radiateur climatiseur lampe lampadaire abatjour ampoule lustre luminaire torche statue statuette sculpture carrelage carreau
sapin tissage
tournevis clé marteau pince tenaille scie perceuse visseuse meuleuse ponceuse lime ciseau rabot niveau mètre poste vis écrou rondelle cheville clou
rivet boulon crochet charnière serrure cadenas clef échelle escabeau brouette pelle bêche râteau binette sécateur tondeuse tuyau arrosoir arroseur pot
terreau graine semence bulbe plant engrais serre nichoir mangeoire multimètre établi foret mèche
frein plaquette bobine alternateur démarreur carburateur joint piston vilebrequin arbre embrayage essieu roulement pneu jante enjoliveur parechoc aile
phare feu clignotant échappement turbo amortisseur rotule filtre courroie injecteur thermostat rétroviseur engrenage pignon chaîne dérailleur pédalier
attelage cric
smartphone téléphone portable coque chargeur écouteur écouteurs oreillette enceinte ordinateur écran moniteur souris imprimante toner scanner routeur
webcam tablette appareil objectif trépied drone projecteur téléviseur télévision télécommande radio antenne microphone micro console manette
condensateur résistance transistor relais fusible transformateur multiprise prise interrupteur rallonge onduleur panneau alarme détecteur prothèse
autoradio
mascara fard eyeliner poudre blush parfum déodorant shampooing shampoing laque teinture perruque postiche extension brosse peigne fer lisseur rasoir
lame épilateur vernis dissolvant cils savon lotion crème sérum baume dentifrice lingette tampon autobronzant
thé tisane infusion café cacao chocolat bonbon caramel nougat praline confiserie biscuit gâteau madeleine macaron pain pâtes pâte riz farine sucre sel
poivre épice safran cannelle vanille sauce moutarde ketchup vinaigre miel confiture beurre fromage lait yaourt oeuf saucisson saucisse jambon pâté
foie thon saumon sardine noix noisette amande cacahuète pistache raisin datte figue olive pomme banane jus sirop vin champagne bière cognac whisky
rhum liqueur vodka pastis chips céréales croquettes laisse harnais niche litière griffoir cage aquarium gamelle cigarette cigare tabac pipe truffe
fil laine aiguille pelote fermeture zip bouton ruban dentelle feutrine épingle drapeau fanion broderie mercerie
déambulateur béquille tensiomètre glucomètre bandelette stéthoscope seringue cathéter pansement compresse gaze bandage orthèse attelle lentille
thermomètre inhalateur pommade collyre comprimé gélule suppositoire vaccin insuline préservatif paracétamol aspirine`,
    },
  },
  {
    language: 'es',
    words: {
      filler: `
delantero trasero delantera trasera izquierdo derecho incluye incluido marca modelo serie esposa esposo novia novio sobrino sobrina suegra tercero
particular particulares particularmente vía oficina escuela distintos distintas sin con valor comercial comerciales según ver adjunto adjunta factura
facturas lista empaque pedido pedidos número núm ref referencia cliente clientes uso usos propio propia gratis gratuito gratuita oferta ofertas
promoción descuento rebaja usado usada usados usadas viejo vieja antiguo antigua seminuevo bonito bonita bonitos hermoso hermosa lindo linda mejor
mejores calidad alta alto muy buena bueno moda elegante original originales auténtico auténtica lujo limitada edición exclusivo exclusiva hecho hecha
fabricado fabricada mano mi mis su sus tu amigo amigos amiga amigas familia familiar familiares madre padre mamá papá hermano hermana abuela abuelo
tía tío hijo hija primo prima cumpleaños navidad navideño boda reyes día madres pascua pzas pza pz kit conjunto par pares docena caja talla tallas
tamaño color colores surtidos multicolor grandes pequeños pequeñas mediano mediana largo larga corto corta ancho ligero ligera redondo cuadrado negros
negras blancos blancas rojos roja rojas azules verdes amarilla gris grises café marrón rosado morado morada dorado dorada plateado plateada beige
turquesa estampado rayas liso lisa dama damas caballero caballeros mujer hombre niño niña niños niñas bebés juvenil unisex dos tres cuatro cinco seis
siete ocho nueve diez doce total cada todo todos toda todas algunos algunas varios otra otro otros otras ningún no sí solo solamente venta vender
fines fin prueba pruebas cambio devolución devoluciones reparación garantía reemplazo reposición repuesto envío urgente frágil cuidado gracias por
favor que en este esta estos estas son es lo mismo misma china españa español méxico mexicano argentina colombia contenido contiene verano invierno`,
      dull: `
diverso diversa diversas surtida variado variada variados variadas general generales misceláneo misceláneos miscelánea diario diaria diarios cotidiano
doméstico doméstica domésticos industrial industriales técnico técnica químico química químicos químicas personal personales eléctricos eléctrica
médico médicos cosmético alimenticio alimenticios farmacéutico peligroso peligrosa peligrosos desconocido útil decorativo decorativos`,
      head: `
accesorio cosa chucherías chucherias cachivaches trastes pertenencias enseres menaje necesidades artículo bienes insumo consumible consumibles
componente utensilio utensilios pieza parte refacción refacciones recambios materia materias prima primas material sustancia sustancias baratijas
detalles`,
      lateHead: `
prenda vestuario indumentaria textil textiles equipamiento equipo electrodoméstico electrodomésticos electrónica mobiliario mueble decoración
cosmética medicina medicamentos fármacos alimentación víveres despensa bebida papelería marroquinería ferretería mercancía carga flete consolidado
consolidada grupaje paquete bulto bultos líquido herramienta maquinaria antigüedades artesanía artesanías bisutería`,
      occasion: `
regalo regalos regalito obsequios recuerdo recuerdos souvenir sorpresa muestra muestras espécimen prototipo donación donaciones documento
documentación papeles correspondencia carta cartas certificado contrato folletería publicidad publicitario promocional`,
      material: `
plata oro inoxidable aluminio latón cobre bronce cerámica porcelana terciopelo lino nailon nylon cachemira bambú corcho cartón hierro felpa resina
piel barro`,
      attribute: `
carga recarga inalámbrico inalámbrica solar recargable automotriz moto baño playa viaje deporte`,
      weakNoun: `
estuche estuches cable bomba válvula motor filtro sensor soporte marco tapa placa tubo tubos spray gel aceites líquidos planta plantas juego juegos
modelo joya telas`,
      noun: `
abanico yoyo rodillera muñequera pesebre belén jícara alebrije rebozo sarape artesa
camisa camiseta blusa polo suéter jersey chaleco rebeca cárdigan sudadera chaqueta cazadora chamarra campera abrigo parka gabardina impermeable anorak
traje esmoquin vestido falda pantalón vaquero jean legging malla mallas short bermuda chándal pijama bata albornoz camisón calzoncillo calzón braga
bragas bóxer sujetador brasier sostén lencería calcetín media medias pantimedias bañador bikini bufanda pañuelo chal pashmina guante manopla corbata
pajarita cinturón tirantes sombrero gorra gorro boina diadema delantal uniforme disfraz pelele babero body mono enterizo overol poncho guayabera
huipil playera
zapato zapatilla bota botín sandalia chancla pantufla mocasín tacón bailarina alpargata zueco tenis plantilla cordón huarache
bolso mochila cartera monedero billetera maleta maletín riñonera bandolera neceser estuche llavero paraguas sombrilla gafas anteojos lentes montura
reloj despertador correa morral
anillo alianza collar gargantilla cadena pulsera brazalete tobillera pendiente pendientes arete aretes zarcillo aro colgante dije broche gemelo perla
diamante gema rosario tiara horquilla pinza coletero piercing medalla
libro novela diccionario manual biblia atlas mapa revista periódico cómic historieta calendario agenda libreta cuaderno diario póster cartel afiche
pegatina calcomanía postal sello estampilla foto fotografía álbum marcapáginas bolígrafo lapicero pluma estilográfica lápiz rotulador marcador
subrayador goma borrador regla sacapuntas tijera tijeras grapadora engrapadora perforadora clip carpeta archivador sobre celo pegamento calculadora
tinta pintura acuarela óleo cuadro lienzo marco dibujo grabado pincel caballete folleto partitura tarjetón invitación cuento
muñeca muñeco peluche osito rompecabezas puzle dado ajedrez dominó figurita peonza trompo cometa sonajero chupete carrito cochecito cuna sillita trona
pañal biberón globo guirnalda confeti piñata columpio tobogán triciclo patinete lego canica títere plastilina bloques
bicicleta sillín manillar pedal casco monopatín patineta patín esquí trineo raqueta pelota balón mancuerna pesa cinta tienda carpa saco hamaca brújula
prismáticos binoculares telescopio microscopio caña carrete señuelo anzuelo cuchillo navaja hacha machete arco flecha ballesta esterilla cuerda comba
aleta esnórquel tabla kayak remo salvavidas trofeo mosquetón arnés estribo
guitarra violín viola violonchelo piano teclado flauta clarinete saxofón trompeta trombón armónica acordeón tambor batería platillo metrónomo afinador
atril púa ukelele arpa charango castañuelas amplificador vinilo tocadiscos casete
taza tazón vaso plato cuenco bol ensaladera copa jarra tetera cafetera hervidor olla sartén cazuela cazo cacerola wok molde bandeja rodillo batidor
espátula cucharón rallador pelador sacacorchos abrelatas abridor cubierto cubiertos tenedor cuchara cucharilla palillos termo cantimplora botella
licuadora batidora tostadora exprimidor báscula balanza microondas horno cocina estufa nevera refrigerador frigorífico congelador lavavajillas
freidora parrilla barbacoa posavasos servilleta mantel salvamanteles paño salero pimentero molinillo colador embudo jarrón florero vela candelabro
portavelas farol cenicero pajita popote vajilla comal molcajete tortillero fiambrera lonchera tupper
cojín almohada manta cobija frazada edredón colcha sábana colchón cortina persiana estor alfombra felpudo toalla esponja escoba fregona trapeador cubo
balde aspiradora plancha percha cesta canasta espejo estante estantería librero silla taburete sofá sillón tumbona mesa escritorio cama somier armario
ropero cómoda mesilla cajón vitrina banco perchero puerta pomo manija timbre buzón ventana grifo lavabo fregadero inodoro ducha bañera imán incienso
difusor humidificador purificador ventilador calefactor lámpara pantalla bombilla foco luminaria linterna estatua estatuilla escultura azulejo baldosa
empapelado
destornillador desarmador llave martillo alicate sierra serrucho taladro atornillador amoladora lijadora lija lima cincel formón cepillo nivel metro
flexómetro calibre soldador soldadora tornillo tuerca arandela taco clavo remache perno gancho bisagra cerradura candado escalera carretilla pala
rastrillo azada podadora cortacésped manguera regadera aspersor maceta sustrato semilla bulbo plantón esqueje fertilizante abono invernadero comedero
multímetro broca
freno pastilla disco bujía bobina alternador radiador carburador junta empaque pistón cigüeñal embrague eje rodamiento cojinete balinero neumático
llanta rin tapacubos parachoques guardabarros faro intermitente parabrisas limpiaparabrisas escape silenciador turbo amortiguador rótula volante
salpicadero filtro inyector termostato retrovisor engranaje piñón cambio guardafangos portaequipajes gato
celular teléfono móvil smartphone cargador auricular auriculares audífono audífonos altavoz parlante bocina portátil ordenador computadora monitor
ratón alfombrilla impresora tóner escáner rúter enrutador pendrive cámara objetivo trípode dron proyector televisor televisión mando radio antena
micrófono consola videojuego condensador resistencia transistor relé fusible transformador regleta enchufe tomacorriente interruptor alargador
inversor alarma detector
labial pintalabios rímel sombra delineador colorete rubor perfume colonia desodorante champú acondicionador laca tinte peluca extensión peine secador
rizador maquinilla afeitadora depiladora cortaúñas esmalte quitaesmalte pestaña jabón loción crema sérum bálsamo dentífrico enjuague bastoncillo
toallita tampón compresa bronceador
té café cacao chocolate bombón caramelo dulce turrón galleta bizcocho pastel pan pasta fideo arroz harina azúcar sal pimienta especia azafrán canela
vainilla salsa mostaza vinagre miel mermelada mantequilla queso leche yogur huevo chorizo salchicha jamón atún salmón sardina nuez avellana almendra
cacahuate maní pistacho pasa dátil higo aceituna manzana plátano jugo zumo vino champán cerveza ron tequila mezcal licor vodka patata papa cereal
avena pienso arenero rascador jaula acuario bebedero cigarrillo cigarro puro tabaco pipa encendedor mechero yerba mate tortilla mole
hilo lana aguja ganchillo ovillo cremallera cierre botón encaje fieltro dedal alfiler bandera banderín bordado
andador muleta bastón tensiómetro glucómetro estetoscopio jeringa jeringuilla catéter tirita curita venda gasa férula órtesis prótesis lentilla
mascarilla cubrebocas termómetro inhalador jarabe pomada ungüento colirio comprimido cápsula supositorio vacuna insulina preservativo condón
paracetamol aspirina ibuprofeno`,
    },
  },
  {
    language: 'pt',
    words: {
      filler: `
dianteiro traseiro dianteira traseira esquerdo direito inclui marca modelo série esposa marido namorada namorado sobrinho sobrinha masculina
masculinas femininas feminina masculinos femininos escritório distintos pra sem com valor comercial conforme segundo ver anexo anexa fatura faturas
factura lista embalagem pedido pedidos encomenda número num ref referência cliente clientes uso usos próprio própria grátis gratuito gratuita oferta
promoção desconto usado usada usados usadas velho velha antigo antiga seminovo bonito bonita lindo linda lindos melhor melhores qualidade alta alto
muito boa bom moda elegante original originais autêntico luxo limitada edição exclusivo exclusiva feito feita fabricado mão meu minha meus minhas seu
sua amigo amigos amiga família familiar mãe pai irmão irmã avó avô tia tio filho filha primo prima aniversário natal casamento páscoa dia peça unidade
unidades conjunto par pares dúzia tamanho tamanhos cor cores sortidas sortidos grandes pequenos médio média longo longa curto curta largo leve redondo
quadrado preta pretos branca brancos vermelha azuis verdes amarelo amarela cinza marrom castanho rosa roxo dourado dourada prateado bege estampado
listrado liso criança crianças infantis menino menina meninos senhora dois duas três quatro cinco seis sete oito nove dez doze total cada todo todos
toda todas alguns algumas outro outros outra não sim só somente apenas venda revenda fins teste troca devolução reparo reparação garantia substituição
reposição envio urgente frágil cuidado obrigado por favor que em este esta são é mesmo china brasil portugal conteúdo contém verão inverno`,
      dull: `
diverso diversa diversas vário vária vários várias variado variada sortido geral gerais diário diária cotidiano doméstico doméstica domésticos
industrial técnico química químico químicos químicas pessoal pessoais eletrônico eletrónico elétrico elétricos médico cosmético alimentício alimentar
farmacêutico perigoso perigosos desconhecido útil úteis decorativo decorativos miscelânea`,
      head: `
acessório peça coisa objetos objeto quinquilharias pertence bugigangas miudezas necessidades utensílio utensílios utilidade utilidades consumível
consumíveis componente sobressalente sobressalentes sobresselentes matéria matérias prima primas produto substância substâncias artigos suprimento
suprimentos lembrancinhas`,
      lateHead: `
vestuário têxtil têxteis equipamento eletrodoméstico eletrodomésticos eletrônica eletrónica mobiliário mobília móvel decoração maquiagem maquilhagem
cosmética medicamento medicamentos remédio alimentação bebida papelaria ferragens mercadoria carga frete consolidada consolidado pacote pacotes volume
líquido ferramenta maquinaria maquinário antiguidades artesanato bijuteria bijuterias`,
      occasion: `
presente presentes prenda prendas oferta brinde lembrança lembranças recordação surpresa amostra amostras protótipo doação documento documentação
papéis correspondência carta cartas certificado contrato publicidade promocional`,
      material: `
prata ouro inox alumínio latão cobre bronze cerâmica porcelana veludo linho náilon nylon poliéster caxemira bambu cortiça papelão ferro feltro resina
plástico vidro seda lã pele acrílico`,
      attribute: `
carregamento recarregável banho praia viagem esporte desporto moto carro celular telemóvel`,
      weakNoun: `
caixas estojo capa cabo bomba válvula motor filtro sensor suporte moldura tampa placa tubo tubos spray gel óleo pó planta plantas jogo jogos modelo
joia jóia cartão cartões saco`,
      noun: `
chuteira joelheira caneleira munhequeira biquini
leque ioiô presépio cuia bombacha havaianas
camisa camiseta blusa camisola polo suéter pulôver malha cardigã casaco jaqueta blusão moletom sobretudo parka impermeável terno fato vestido saia
calça calças jeans ganga legging short calção bermuda agasalho pijama robe roupão cueca calcinha sutiã soutien lingerie meia meias collant maiô
biquíni sunga cachecol lenço xale luva gravata cinto suspensório chapéu boné gorro touca boina avental uniforme fantasia babador body macacão poncho
camisete
sapato sapatilha bota botim sandália chinelo pantufa mocassim salto tênis ténis palmilha cadarço atacador tamanco
bolsa mochila carteira mala pasta necessaire estojo chaveiro sombrinha óculos armação relógio despertador pochete
anel aliança colar gargantilha corrente pulseira tornozeleira brinco pingente broche abotoadura pérola diamante gema terço tiara presilha elástico
piercing medalha
livro romance dicionário manual bíblia atlas mapa revista jornal gibi calendário agenda caderno caderneta diário pôster cartaz adesivo autocolante
figurinha postal selo foto fotografia álbum marcador caneta lápis giz borracha régua apontador afia tesoura grampeador agrafador furador clipe
fichário envelope cola calculadora tinta pintura aquarela quadro tela moldura desenho gravura pincel cavalete folheto partitura convite
boneca boneco pelúcia peluche ursinho puzzle dado xadrez dominó pião pipa papagaio chocalho chupeta carrinho berço cadeirinha fralda mamadeira biberão
balão guirlanda confete balanço escorregador triciclo patinete trotinete lego bolinha fantoche massinha
bicicleta selim guidão guiador pedal capacete skate patim patins esqui trenó raquete bola haltere esteira tenda barraca rede bússola binóculo
binóculos telescópio microscópio vara carretel molinete isca anzol faca canivete machado facão arco flecha colchonete corda nadadeira barbatana
prancha caiaque remo colete troféu mosquetão arreio sela estribo
violão guitarra violino viola violoncelo piano teclado flauta clarinete saxofone trompete trombone gaita acordeão sanfona tambor bateria prato
metrônomo afinador palheta ukulele cavaquinho harpa pandeiro berimbau amplificador vinil vitrola
xícara chávena caneca copo tigela taça jarra bule cafeteira chaleira panela frigideira caçarola tacho assadeira forma bandeja tabuleiro rolo batedor
espátula concha ralador descascador abridor talher talheres garfo colher garrafa cantil liquidificador batedeira torradeira espremedor balança forno
fogão geladeira frigorífico congelador fritadeira churrasqueira grelha descanso guardanapo toalha pano tábua saleiro pimenteiro moedor coador peneira
funil vaso jarro vela castiçal lanterna cinzeiro canudo palhinha louça marmita
almofada travesseiro fronha cobertor manta edredom edredão colcha lençol colchão cortina persiana tapete capacho esponja vassoura esfregão rodo balde
aspirador ferro cabide cesto cesta espelho prateleira estante cadeira banco banqueta sofá poltrona espreguiçadeira mesa escrivaninha cama armário
cômoda gaveta vitrine porta maçaneta campainha janela torneira pia lavatório sanita chuveiro banheira ímã íman incenso difusor umidificador
purificador ventilador aquecedor candeeiro luminária abajur lâmpada lustre estátua estatueta escultura azulejo ladrilho
chave martelo alicate serra serrote furadeira berbequim parafusadeira esmerilhadeira rebarbadora lixadeira lixa lima formão plaina nível trena
paquímetro soldador parafuso porca arruela anilha bucha prego rebite gancho dobradiça fechadura cadeado escada pá enxada ancinho podador roçadeira
mangueira regador aspersor semente bulbo muda fertilizante adubo estufa multímetro broca
freio travão pastilha disco pinça bobina alternador radiador carburador junta pistão virabrequim embreagem embraiagem eixo rolamento pneu jante aro
calota parachoque farol pisca parabrisa limpador escapamento escape turbo amortecedor volante painel filtro correia injetor termostato retrovisor
engrenagem pinhão paralama macaco
celular telefone telemóvel smartphone carregador fone fones auscultador auriculares coluna computador notebook portátil ecrã monitor mouse rato
impressora toner scanner roteador pendrive câmera câmara objetiva lente tripé drone projetor televisor televisão controle rádio antena microfone
console consola videogame capacitor resistor transistor relé fusível transformador tomada interruptor extensão inversor alarme detector
batom rímel sombra delineador blush perfume colônia desodorante xampu shampoo champô condicionador laquê peruca escova pente secador chapinha
barbeador depilador cortador esmalte verniz cílio sabonete sabão loção creme sérum bálsamo enxaguante cotonete toalhete absorvente tampão bronzeador
chá café cacau chocolate bombom bala rebuçado brigadeiro goiabada biscoito bolacha bolo pão massa macarrão arroz farinha farofa açúcar sal pimenta
especiaria açafrão canela baunilha molho mostarda vinagre mel geleia doce manteiga queijo leite iogurte ovo linguiça chouriço salsicha presunto atum
salmão sardinha bacalhau noz avelã amêndoa amendoim castanha pistache passa tâmara figo azeitona azeite maçã banana suco sumo vinho champanhe cerveja
cachaça licor vodca batata cereal aveia ração coleira trela arranhador gaiola aquário comedouro cigarro charuto tabaco cachimbo isqueiro
linha lã agulha croché novelo zíper fecho botão fita renda feltro dedal alfinete bandeira bordado
andarilho muleta bengala esfigmomanômetro glicosímetro estetoscópio seringa cateter curativo penso gaze ligadura atadura órtese prótese máscara
termômetro termómetro inalador xarope pomada colírio comprimido cápsula supositório vacina insulina preservativo camisinha dipirona paracetamol`,
    },
  },
  {
    language: 'it',
    words: {
      filler: `
anteriore posteriore sinistro destro inclusi marca modello serie moglie marito fidanzata nipote suocera ufficio casa maschile femminile privati terzi
distinti presso all alla allo agli alle nel nella col ai senza con valore commerciale come secondo vedi allegato allegata fattura fatture lista elenco
imballaggio ordine ordini numero num rif riferimento cliente clienti uso usi personale proprio privato privata gratis gratuito gratuita offerta
promozione sconto usato usata usati usate vecchio vecchia antico antica nuovo nuova nuovi nuove bello bella belli belle migliore qualità alta alto
molto buona buono moda elegante originale originali autentico lusso limitata edizione esclusivo esclusiva fatto fatta prodotto mano mio mia miei suo
sua amico amica amici amiche famiglia madre padre mamma papà fratello sorella nonna nonno zia zio figlio figlia cugino cugina compleanno natale
natalizio matrimonio pasqua festa pezzo paio paia dozzina scatola taglia taglie misura colore colori assortiti multicolore grande grandi piccolo
piccola piccoli medio media lungo lunga corto corta largo leggero rotondo quadrato nero nera neri bianco bianca bianchi rosso rossa rossi blu verde
giallo gialla grigio grigia marrone viola dorato argentato beige stampato uomo donna uomini donne bambino bambina bambini bambine ragazzo ragazza
neonato adulto due tre quattro cinque sei sette otto nove dieci dodici totale ogni tutto tutti alcuni altro altri altra non sì solo solamente vendita
scopo prova test cambio reso restituzione riparazione garanzia sostituzione spedizione urgente fragile attenzione grazie favore che in questo questa
sono è stesso cina italia italiano contenuto contiene estate inverno confezione confezioni anni`,
      dull: `
vario vari varia varie diverso diversi diverse misto misti generale generali generico generica quotidiano domestico domestici casalingo casalinghi
industriale tecnico tecnici chimico chimici chimica personali elettronico elettronici elettrico elettrici medico cosmetico alimentare farmaceutico
pericoloso sconosciuto utile decorativo decorativi`,
      head: `
accessorio ricambio pezzi cosa cose effetti oggetto cianfrusaglie carabattole utensile utensili materiale materiali consumabili componente bene
materia materie prima prime sostanza sostanze articolo parti necessità fornitura forniture roba attrezzi`,
      lateHead: `
vestiario indumento indumenti capo capi tessile tessili attrezzatura attrezzature equipaggiamento apparecchio apparecchi elettrodomestico
elettrodomestici mobilio arredo arredamento mobile decorazione decorazioni trucchi trucco medicina medicinale medicinali medicine farmaci farmaco cibi
alimento alimenti bevanda bevande cartoleria ferramenta pelletteria carico merce groupage consolidata consolidato pacchetto collo colli liquido
macchinario macchinari antiquariato artigianato bigiotteria`,
      occasion: `
regalo regali regalino dono ricordo ricordi souvenir omaggio omaggi sorpresa campione campioni campionario prototipo donazione documento
documentazione carte corrispondenza lettera lettere certificato contratto pubblicità pubblicitario promozionale`,
      material: `
plastica metallo legno vetro cotone lana seta lino pelle cuoio acciaio inox alluminio ottone rame ferro argento oro ceramica porcellana velluto
poliestere nylon cachemire bambù sughero cartone gomma silicone feltro resina marmo`,
      attribute: `
ricarica ricaricabile cucina bagno giardino ufficio viaggio sport moto auto telefono spiaggia`,
      weakNoun: `
scatola custodia cavo cavi batteria pompa valvola motore filtro sensore supporto coperchio piastra tubo tubi spray gel olio polvere pianta piante
gioco giochi giocattoli modello gioiello gioielli tessuto tessuti stoffa bottiglie macchina`,
      noun: `
ventaglio yoyo ginocchiera addobbo segnaposto bomboniere moka
camicia camicetta maglia maglietta maglione felpa cardigan gilet giacca giubbotto giubbino giaccone cappotto piumino parka impermeabile completo
smoking vestito abito gonna pantalone pantaloni jeans leggings pantaloncini bermuda tuta pigiama vestaglia accappatoio mutanda mutande slip boxer
reggiseno lingerie calza calzino calzini collant costume bikini sciarpa foulard scialle guanto muffola cravatta papillon cintura bretelle cappello
berretto cuffia basco fascia grembiule uniforme fazzoletto body bavaglino salopette poncho canottiera
scarpa stivale stivaletto sandalo ciabatta pantofola mocassino ballerina infradito zoccolo soletta laccio stringa
borsa borsetta zaino portafoglio portamonete valigia trolley cartella pochette marsupio astuccio portachiavi ombrello ombrellone occhiale occhiali
montatura orologio sveglia cinturino beauty borsone
anello fede collana catenina bracciale braccialetto cavigliera orecchino orecchini pendente ciondolo spilla gemello perla diamante gemma rosario tiara
fermaglio cerchietto piercing
libro romanzo dizionario manuale bibbia atlante mappa cartina rivista giornale fumetto calendario agenda taccuino quaderno diario poster manifesto
adesivo cartolina francobollo foto fotografia album segnalibro penna stilografica matita pastello pennarello evidenziatore gomma righello temperino
forbice forbici cucitrice spillatrice perforatrice graffetta raccoglitore busta scotch colla calcolatrice inchiostro dipinto quadro acquerello tela
cornice disegno incisione pennello cavalletto opuscolo spartito invito bomboniera partecipazione
bambola bambolotto peluche orsacchiotto puzzle dado scacchi scacchiera domino statuina trottola aquilone sonaglio ciuccio passeggino carrozzina culla
seggiolino seggiolone pannolino biberon palloncino ghirlanda coriandoli altalena scivolo triciclo monopattino lego biglia burattino marionetta
mattoncino
bicicletta bici sella manubrio pedale casco pattino sci slitta racchetta palla pallone volano manubri peso tapis tenda amaca bussola binocolo
telescopio microscopio canna mulinello esca amo coltello coltellino ascia arco freccia balestra materassino corda pinna maschera boccaglio muta tavola
kayak pagaia medaglia trofeo coppa moschettone imbracatura briglia staffa
chitarra violino viola violoncello pianoforte tastiera flauto clarinetto sassofono tromba trombone armonica fisarmonica tamburo batteria metronomo
accordatore leggio plettro ukulele arpa mandolino archetto amplificatore vinile giradischi cassetta
tazza tazzina mug piatto piattino ciotola insalatiera bicchiere calice caraffa brocca teiera caffettiera bollitore pentola padella casseruola tegame
wok teglia stampo vassoio mattarello frusta spatola mestolo grattugia pelapatate cavatappi apriscatole apribottiglie posata posate forchetta cucchiaio
cucchiaino bacchette thermos borraccia bottiglia frullatore tostapane spremiagrumi centrifuga bilancia microonde forno fornello frigorifero
congelatore lavastoviglie friggitrice griglia sottobicchiere tovagliolo tovaglia tovaglietta presina strofinaccio tagliere saliera macinapepe colino
imbuto vaso candela candeliere candelabro lanterna portacenere posacenere cannuccia stoviglie servizio
cuscino guanciale federa coperta plaid piumone trapunta copriletto lenzuolo materasso tendina tapparella tappeto zerbino asciugamano spugna scopa
mocio secchio aspirapolvere ferro gruccia appendino cesto cestino specchio mensola scaffale libreria sedia sgabello divano poltrona sdraio tavolo
tavolino scrivania letto rete armadio cassettiera comò comodino cassetto vetrina panca attaccapanni porta maniglia campanello finestra rubinetto
lavandino lavello water doccia vasca magnete calamita incenso diffusore umidificatore purificatore ventilatore stufa termosifone condizionatore
lampada lampadario paralume lampadina torcia statua statuetta scultura piastrella mattonella presepe pastore
cacciavite chiave martello pinza tenaglia sega seghetto trapano avvitatore smerigliatrice levigatrice lima scalpello pialla livella metro calibro
saldatore saldatrice vite rondella tassello chiodo rivetto bullone gancio cerniera serratura lucchetto scala carriola pala vanga rastrello zappa
cesoia tagliaerba tosaerba innaffiatoio annaffiatoio irrigatore seme semi bulbo piantina concime fertilizzante serra mangiatoia multimetro
freno pastiglia disco bobina alternatore radiatore carburatore guarnizione pistone albero frizione asse cuscinetto pneumatico cerchio cerchione
coprimozzo paraurti parafango faro fanale parabrezza tergicristallo marmitta turbina ammortizzatore volante cruscotto filtro cinghia iniettore
termostato specchietto ingranaggio pignone catena deragliatore portapacchi
cellulare telefono telefonino smartphone custodia cover pellicola caricabatterie caricatore cuffie auricolare auricolari altoparlante cassa computer
portatile schermo monitor mouse tappetino stampante cartuccia toner scanner router chiavetta fotocamera obiettivo treppiede drone proiettore
televisore televisione telecomando radio antenna microfono console condensatore resistore transistor relè fusibile trasformatore presa interruttore
prolunga inverter allarme
rossetto mascara ombretto eyeliner cipria fard fondotinta profumo colonia deodorante shampoo balsamo lacca tinta parrucca spazzola pettine phon
asciugacapelli piastra rasoio lametta epilatore pinzetta tagliaunghie limetta smalto acetone ciglia sapone bagnoschiuma lozione crema siero spazzolino
dentifricio collutorio filo salvietta assorbente
tè tisana caffè cacao cioccolato cioccolatino caramella torrone biscotto torta panettone colomba pandoro pane pasta spaghetti penne riso farina
zucchero sale pepe spezia zafferano cannella vaniglia salsa sugo passata senape aceto miele marmellata burro formaggio parmigiano mozzarella latte
yogurt uovo salame salsiccia prosciutto mortadella tonno salmone acciuga noce nocciola mandorla arachide pistacchio uvetta dattero fico oliva mela
banana succo vino prosecco spumante birra grappa limoncello liquore vodka patatina cereali avena crocchette guinzaglio collare lettiera tiragraffi
gabbia acquario sigaretta sigaro tabacco pipa accendino
lana filato ago uncinetto gomitolo zip bottone nastro pizzo feltro ditale spillo bandiera ricamo
deambulatore stampella bastone misuratore sfigmomanometro stetoscopio siringa catetere cerotto garza benda tutore ortesi protesi lente mascherina
termometro inalatore sciroppo pomata unguento collirio compressa capsula supposta vaccino insulina preservativo paracetamolo aspirina ibuprofene`,
    },
  },
  {
    language: 'ro',
    words: {
      filler: `
soție soț soția prietenul personală lucrat lucrată obiectelor fără valoare comercială comercial conform vezi atașat atașată factură factura facturii
listă comandă comanda număr nr ref client uz uzul folosință proprie propriu privat gratuit gratis reducere promoție folosit folosită folosite utilizat
vechi veche nou nouă noi frumos frumoasă cel mai bun bună calitate înaltă foarte elegant original lux limitată exclusiv fabricat făcut mână meu mea
pentru prieten prieteni prietenă familie familia mama tata frate soră bunica bunic mătușă fiu fiică ziua naștere crăciun nuntă paște bucăți buc bucată
set pereche cutie mărime mărimea culoare mare mari mic mică mici mediu lung scurt negru neagră alb albă roșu roșie albastru verde galben gri maro roz
auriu argintiu bărbați bărbat damă femei femeie copii copil fete băieți bebe unu doi două trei patru cinci zece total fiecare toate alt alte nu da
doar vânzare scop test retur schimb reparație garanție înlocuire livrare fragil atenție mulțumesc vă rog și sau cu de din la pe în prin este sunt
românia china conține vară iarnă`,
      dull: `
divers diverse diverși variate general generale zilnic casnic casnice industrial tehnic chimic chimice electric electrice electronic electronice
medical cosmetic periculos necunoscut util decorativ personale personal mixte altele`,
      head: `
piesă piese componente accesoriu accesorii produs produse articol articole bunuri obiecte lucruri efecte materiale material materii prime chimicale
substanțe unelte scule aparate dispozitive consumabile mărunțișuri`,
      lateHead: `
haine îmbrăcăminte încălțăminte textile echipament echipamente utilaje electronice electrocasnice mobilă mobilier decorațiuni cosmetice machiaj
medicament medicamente suplimente alimente mâncare băuturi papetărie marfă mărfuri colet colete pachet lichid antichități`,
      occasion: `
cadou cadouri dar suvenir suveniruri surpriză mostră mostre eșantion probă prototip donație document documente acte corespondență scrisoare contract
certificat publicitare`,
      material: `
plastic metal lemn sticlă piele bumbac lână mătase in oțel inox aluminiu alamă cupru argint aur ceramică porțelan cauciuc silicon hârtie bambus
poliester`,
      weakNoun: `
jucărie card carte cablu baterie pompă valvă motor filtru suport ramă capac placă țeavă spray gel ulei praf plantă joc jocuri jucării model bijuterii
bijuterie țesătură mașină`,
      noun: `
cămașă tricou bluză pulover cardigan vestă jachetă geacă palton costum sacou rochie fustă pantaloni blugi colanți șort pijama halat chilot chiloți
sutien șosete ciorapi bikini eșarfă fular șal mănuși cravată papion curea bretele pălărie șapcă căciulă bască șorț uniformă batistă body bavețică
hanorac trening
pantof pantofi cizme ghete sandale papuci adidași teniși mocasini șireturi branț
geantă poșetă rucsac ghiozdan portofel valiză trusă breloc umbrelă ochelari ramă ceas deșteptător penar borsetă
inel verighetă colier lanț lănțișor brățară cercei pandantiv broșă perlă diamant rozariu agrafă mărgele medalion
carte roman manual dicționar biblie atlas hartă revistă ziar calendar agendă carnet caiet jurnal poster afiș autocolant abțibild timbru fotografie
album pix stilou creion cariocă radieră riglă ascuțitoare foarfecă capsator perforator dosar plic scotch lipici calculator cerneală tablou pictură
desen pânză pensulă vopsea acuarele partitură invitație
păpușă ursuleț pluș puzzle zar șah domino figurină zmeu zornăitoare suzetă cărucior pătuț scutece biberon balon leagăn tobogan tricicletă trotinetă
mașinuță trenuleț
bicicletă șa ghidon pedală cască patine schiuri sanie rachetă minge gantere cort hamac busolă binoclu telescop microscop undiță lansetă mulinetă
momeală cârlig cuțit briceag topor arc săgeată saltea coardă înotătoare caiac vâslă medalie trofeu cupă
chitară corzi vioară violoncel pian flaut clarinet saxofon trompetă muzicuță acordeon tobă nai amplificator
cană ceașcă pahar farfurie bol castron carafă ceainic cafetieră oală tigaie cratiță tavă sucitor tel spatulă polonic răzătoare tirbușon tacâmuri
furculiță lingură linguriță bețișoare termos sticlă blender mixer prăjitor storcător cântar microunde cuptor aragaz frigider congelator grătar
șervețel șervețele prosop tocător solniță râșniță strecurătoare pâlnie vază lumânare sfeșnic felinar scrumieră
pernă pătură pilotă plapumă lenjerie cearșaf perdea draperie jaluzele covor preș burete mătură mop găleată aspirator umeraș coș oglindă raft scaun
taburet canapea fotoliu șezlong masă birou pat dulap comodă sertar bancă ușă clanță sonerie fereastră robinet chiuvetă toaletă duș cadă magnet difuzor
umidificator ventilator radiator lampă veioză abajur bec lustră lanternă statuetă sculptură tapet gresie faianță icoană
șurubelniță cheie ciocan clește ferăstrău bormașină polizor șmirghel pilă daltă nivelă ruletă șubler șurub piuliță șaibă diblu cui nit balama broască
lacăt scară roabă lopată greblă sapă furtun stropitoare ghiveci semințe bulb răsad îngrășământ multimetru burghiu
frână plăcuțe disc bujie bobină alternator electromotor carburator garnitură piston ambreiaj ax rulment anvelopă jantă bară aripă far stop parbriz
ștergător eșapament turbină amortizor volan filtru injector termostat pinion cric acumulator
smartphone telefon husă folie încărcător cablu căști boxă laptop monitor tastatură imprimantă cartuș toner scaner router stick cameră obiectiv trepied
dronă proiector televizor telecomandă radio antenă microfon consolă condensator rezistor tranzistor releu siguranță transformator priză întrerupător
prelungitor senzor
ruj rimel fard pudră parfum deodorant șampon balsam perucă perie pieptăn uscător placă aparat pensetă ojă săpun loțiune cremă ser periuță
ceai cafea cacao ciocolată bomboane biscuiți prăjitură cozonac pâine paste orez făină zahăr sare piper condimente șofran scorțișoară vanilie sos
muștar oțet miere gem dulceață unt brânză lapte iaurt ou cârnați salam șuncă ton nuci migdale stafide curmale smochine măsline măr banană suc vin bere
țuică palincă lesă zgardă colivie acvariu țigări trabuc tutun pipă brichetă
fir lână ac croșetă andrele fermoar nasture panglică dantelă steag broderie
cârje baston tensiometru glucometru stetoscop seringă cateter plasture bandaj tifon orteză proteză lentile mască termometru inhalator sirop unguent
picături tablete comprimate capsule vaccin insulină prezervativ vitamine`,
    },
  },
  {
    language: 'pl',
    words: {
      filler: `
babcia wnuk wnuczka wnuczki imieniny imienin pod ręcznie robiony robione robiona drobny drobne drobna przód tył lewy prawy mojej mojego swoich babci
dziadka córki syna żony męża siostry brata cioci okazji prywatnego prywatnych handlu handlowe firmowy firmowe opakowanie opakowania bez wartości
handlowej wartość według zgodnie wg z zob załącznik załączony załączona faktura fakturą faktury lista zamówienie zamówienia zamówieniem numer nr ref
klient klienta użytek użytku własny własnego prywatny prywatna prywatne gratis darmowy darmowa promocja rabat wyprzedaż używany używana używane
używanych stary stara stare nowy nowa nowe nowych ładny ładna piękny piękna najlepszy najlepsza jakość jakości wysoka wysokiej bardzo dobry modny
modna elegancki elegancka oryginalny oryginalna oryginalne luksusowy limitowana edycja ekskluzywny wyprodukowano wykonany mój moja moje dla przyjaciel
przyjaciół przyjaciela znajomych rodzina rodziny mama mamy tata taty brat siostra dziadek ciocia wujek syn córka urodziny urodzinowy świąteczny święta
ślub komunia sztuk sztuka sztuki szt zestaw komplet para pary tuzin pudełko rozmiar rozm kolor kolory kolorowy wielokolorowy duży duża duże mały mała
małe średni długi długa krótki krótka szeroki lekki okrągły kwadratowy czarny czarna czarne biały biała białe czerwony czerwona czerwone niebieski
niebieska zielony zielona żółty szary szara brązowy różowy różowa fioletowy złoty srebrny beżowy granatowy męski męska męskie damski damska damskie
dziecięcy dziecięca dziecięce dziewczęcy chłopięcy niemowlęcy kobiet mężczyzn dzieci dziecko jeden dwa dwie trzy cztery pięć sześć siedem osiem
dziewięć dziesięć razem każdy wszystko kilka inny inne innych nie tak tylko sprzedaży sprzedaż celów cel cele próba test zwrot wymiana reklamacja
naprawa gwarancja gwarancyjna zamienny wysyłka pilne uwaga ostrożnie dziękuję proszę że w na do od po przy jest są ten ta to polska chiny niemcy
zawartość zawiera lato zima letni zimowy`,
      dull: `
użytkowe codzienne gospodarstwa biurowe biurowy biurowych różny różne różnych rozmaite mieszane ogólny ogólne codzienny codziennego osobisty osobiste
osobistych domowy domowe domowego gospodarczy przemysłowy techniczny techniczne chemiczny chemiczne chemicznych elektryczny elektryczne elektroniczny
elektroniczne medyczny kosmetyczny niebezpieczny bezpieczny nieznany przydatne dekoracyjny dekoracyjne pozostałe`,
      head: `
część części zamienne zamiennych akcesorium artykuł artykuły drobiazgi drobiazg gadżety przedmioty przedmiot przybory produkt wyrób wyroby dobra
mienie majątek przesiedlenia materiał materiały surowiec surowce chemikalia substancja elementy element podzespoły komponenty narzędzia urządzenia
pierdoły bibeloty`,
      lateHead: `
odzież ubranie ubrania ubranka garderoba obuwie tekstylia sprzęt elektronika wyposażenie agd rtv meble dekoracja dekoracje ozdoby kosmetyki lek leki
lekarstwa medykamenty suplement suplementy żywność jedzenie spożywcze słodycze napoje napój papiernicze galanteria narzędzie maszyny ładunek drobnica
przesyłka paczka paczki płyn ciecz antyki rękodzieło pamiątki`,
      occasion: `
upominek upominki pamiątka prezenty prezent podarunek niespodzianka próbki próbka wzór wzory wzorce prototyp darowizna dokument dokumenty dokumentacja
papiery korespondencja list listy certyfikat umowa reklamowe reklamówki`,
      material: `
plastik plastikowy plastikowa plastikowe metal metalowy metalowa metalowe drewno drewniany drewniana drewniane szkło szklany szklana szklane skóra
skórzany skórzana skórzane bawełna bawełniany bawełniana bawełniane wełna wełniany wełniana wełniane jedwab jedwabny jedwabna len lniany lniana stal
stalowy stalowa nierdzewna aluminium aluminiowy mosiądz miedź srebro srebrna złota ceramika ceramiczny ceramiczna porcelana porcelanowy guma gumowy
gumowe silikon silikonowy silikonowe silikonowa papierowy bambus bambusowy poliester kamień`,
      attribute: `
kuchenny kuchenna kuchenne łazienkowy ogrodowy ogrodowe samochodowy samochodowa samochodowe sportowy sportowa sportowe telefoniczny bezprzewodowy
bezprzewodowe turystyczny`,
      weakNoun: `
pudełka karta karty kabel kable bateria pompa zawór silnik filtr czujnik uchwyt stojak rama pokrywa płyta rura rury spray żel olej proszek roślina
rośliny gra gry zabawka zabawki model biżuteria materiałowy tkanina tkaniny maszyna`,
      noun: `
wachlarz kolanówki ochraniacze bombka stroik szopka ikona pierogi śliwki powidła kosiarka ampułka
koszula koszulka bluzka bluza polo sweter kardigan kamizelka kurtka płaszcz parka garnitur marynarka sukienka suknia spódnica spódniczka spodnie
dżinsy jeansy legginsy szorty spodenki dres piżama szlafrok bielizna majtki slipy bokserki biustonosz stanik skarpeta skarpetki rajstopy pończochy
kostium bikini kąpielówki szalik szal chusta apaszka rękawiczki rękawice krawat muszka pasek szelki kapelusz czapka beret opaska fartuch mundur strój
chusteczka śpioszki body śliniak kombinezon podkoszulek koszulki
buty but kozaki botki sandały klapki kapcie trampki adidasy mokasyny szpilki baleriny kalosze sznurowadła sznurówki wkładki
torebka torba plecak tornister portfel portmonetka walizka kosmetyczka nerka etui brelok breloczek parasol parasolka okulary oprawki zegarek zegar
budzik piórnik teczka saszetka
pierścionek obrączka naszyjnik łańcuszek bransoletka kolczyki kolczyk wisiorek zawieszka broszka spinki perła perły diament różaniec diadem spinka
gumka koralik koraliki bursztyn medalik
książka podręcznik słownik biblia atlas mapa czasopismo gazeta komiks kalendarz notes notatnik zeszyt pamiętnik plakat naklejka naklejki pocztówka
znaczek znaczki zdjęcie fotografia album zakładka długopis pióro ołówek kredki flamastry pisak mazak linijka temperówka nożyczki zszywacz dziurkacz
spinacze segregator koperta taśma klej kalkulator atrament obraz obrazek ramka rysunek płótno pędzel farby farba sztaluga broszura nuty zaproszenia
wizytówki powieść kolorowanka
lalka miś maskotka pluszak puzzle kości szachy domino figurka bączek latawiec grzechotka smoczek wózek łóżeczko fotelik pieluszki pieluchy balon
balony bombki choinka huśtawka zjeżdżalnia rowerek hulajnoga klocki kulki pacynka plastelina układanka kolejka samochodzik
rower siodełko kierownica pedał kask deskorolka rolki łyżwy narty sanki rakieta rakietka piłka hantle bieżnia namiot śpiwór hamak kompas lornetka
teleskop mikroskop wędka kołowrotek przynęta haczyk nóż scyzoryk siekiera łuk strzała kusza mata skakanka gogle płetwy fajka pianka kajak wiosło medal
puchar karabinek uprząż siodło ogłowie strzemię podkowa
gitara struny skrzypce altówka wiolonczela fortepian pianino keyboard flet klarnet saksofon trąbka puzon harmonijka akordeon bęben perkusja metronom
tuner ukulele harfa smyczek wzmacniacz winyl gramofon kaseta
kubek filiżanka szklanka talerz miska kieliszek dzbanek imbryk czajnik ekspres garnek patelnia rondel wok forma blacha wałek trzepaczka łopatka
chochla tarka obieraczka korkociąg otwieracz sztućce widelec łyżka łyżeczka pałeczki taca termos bidon butelka blender mikser toster sokowirówka waga
mikrofalówka piekarnik kuchenka lodówka zamrażarka zmywarka frytkownica grill podkładka serwetka obrus ściereczka deska solniczka młynek sitko lejek
wazon świeca świeczka świecznik lampion popielniczka słomki zastawa
poduszka poszewka koc narzuta kołdra pościel prześcieradło materac zasłona zasłony firanka firanki roleta żaluzja dywan dywanik wycieraczka ręcznik
myjka gąbka miotła mop wiadro odkurzacz żelazko wieszak kosz koszyk lustro lusterko półka regał krzesło taboret stołek kanapa sofa fotel leżak stół
stolik biurko łóżko szafa szafka komoda szuflada ławka drzwi klamka dzwonek okno kran bateria umywalka toaleta sedes prysznic wanna magnes kadzidło
dyfuzor nawilżacz oczyszczacz wentylator grzejnik lampa lampka żyrandol żarówka latarka czołówka girlanda posąg rzeźba tapeta płytki kafelki kinkiet
śrubokręt wkrętak klucz młotek kombinerki szczypce piła wyrzynarka wiertarka wkrętarka szlifierka pilnik dłuto strug poziomica miarka suwmiarka
lutownica spawarka śruba śruby nakrętka podkładki kołki gwóźdź gwoździe nit hak zawias zamek kłódka drabina taczka łopata szpadel grabie motyka
sekator wąż konewka zraszacz doniczka ziemia nasiona cebulki sadzonka nawóz karmnik multimetr wiertło
hamulec tarcza zacisk cewka alternator rozrusznik chłodnica gaźnik uszczelka tłok wał skrzynia sprzęgło oś łożysko opona opony felga felgi kołpak
zderzak błotnik reflektor kierunkowskaz szyba wycieraczki wydech tłumik turbosprężarka amortyzator wahacz filtr wtryskiwacz termostat przekładnia
zębatka łańcuch dętka przerzutka bagażnik podnośnik akumulator dywaniki pompka
smartfon telefon komórka ładowarka kabel powerbank słuchawki głośnik laptop komputer monitor ekran klawiatura mysz myszka drukarka tusz toner skaner
router dysk pendrive aparat obiektyw statyw dron projektor telewizor pilot radio antena mikrofon konsola kondensator rezystor tranzystor przekaźnik
bezpiecznik transformator gniazdko włącznik przedłużacz zasilacz czujnik inwerter kamera gra szkło
szminka pomadka cień puder podkład róż perfumy dezodorant szampon odżywka lakier peruka szczotka grzebień suszarka lokówka prostownica golarka
maszynka depilator pęseta cążki pilniczek rzęsy mydło żel balsam krem serum szczoteczka pasta nić patyczki chusteczki podpaski tampony
herbata kawa kakao czekolada pralinki cukierki cukierek żelki ciastka ciastko pierniki ciasto chleb makaron ryż mąka cukier sól pieprz przyprawa
przyprawy szafran cynamon wanilia sos musztarda ketchup ocet miód dżem masło ser mleko jogurt jajko kiełbasa szynka tuńczyk łosoś śledź orzech orzechy
migdały rodzynki daktyle figi oliwki oliwa jabłko banan sok wino piwo wódka likier ziemniaki chipsy płatki karma smycz obroża legowisko żwirek drapak
klatka akwarium papieros papierosy cygaro tytoń zapalniczka grzyby
przędza włóczka wełna igła igły szydełko druty suwak guzik guziki wstążka koronka filc naparstek flaga
balkonik kule laska ciśnieniomierz glukometr stetoskop strzykawka strzykawki cewnik plaster plastry bandaż gaza orteza proteza soczewki maseczka
maseczki termometr inhalator syrop maść krople tabletki kapsułki czopki szczepionka insulina prezerwatywa prezerwatywy witamina paracetamol aspiryna`,
    },
  },
  {
    language: 'cs',
    words: {
      filler: `
babičku tetu maminku tatínka přítelkyni manželku manžela synovi dceru ručně vyrobené soukromý osobního potřebu bez hodnoty obchodní hodnota dle podle
viz příloha přiložená faktura faktury objednávka objednávky číslo zákazník použití vlastní soukromé zdarma sleva výprodej použité použitý použitá
starý stará nový nová nové krásný krásná nejlepší kvalita vysoká velmi dobrý módní elegantní originální luxusní limitovaná exkluzivní vyrobeno můj
moje pro přítele přátele kamarád kamarádku rodina rodinu máma táta bratr sestra babička dědeček teta strýc syn dcera narozeniny narozeninový vánoce
vánoční svatba kus kusy kusů ks sada pár krabice velikost vel barva velký velká malý malá střední dlouhý krátký černý černá černé bílý bílá červený
červená modrý modrá zelený zelená žlutý šedý hnědý růžový fialový zlatý stříbrný pánské pánská pánský dámské dámská dámský dětské dětská dětský děti
jeden dva tři čtyři pět deset celkem vše několik jiné ne pouze prodej neprodejné účely test vrácení výměna reklamace oprava záruka náhradní odeslání
křehké pozor prosím děkuji v na z s k do od po při je jsou ten ta to obsah obsahuje letní zimní`,
      dull: `
různé různý různá smíšené všeobecné denní osobní domácí průmyslové technické chemické elektrické elektronické lékařské kosmetické nebezpečné neznámé
užitečné dekorační ostatní`,
      head: `
díl díly součástky součásti příslušenství doplňky potřeby předměty předmět věci výrobky výrobek produkt produkty zboží materiál materiály suroviny
chemikálie látka látky nářadí zařízení přístroje drobnosti svršky`,
      lateHead: `
oblečení oděvy oděv obuv textil vybavení elektronika spotřebiče nábytek dekorace kosmetika léky lék léčiva doplněk potraviny jídlo nápoje papírnictví
stroje náklad zásilka balík balíček kapalina starožitnosti`,
      occasion: `
dárek dárky dáreček suvenýr suvenýry překvapení vzorek vzorky prototyp dar dokument dokumenty doklady listiny korespondence dopis smlouva reklamní`,
      material: `
plast plastový plastová kov kovový kovová dřevo dřevěný dřevěná dřevěné sklo skleněný skleněná kůže kožený kožená kožené bavlna bavlněný bavlněné
bavlněná vlna vlněný vlněná hedvábí hedvábný len lněný ocel ocelový nerez hliník mosaz měď stříbro keramika keramický keramická porcelán guma gumový
silikon silikonový papír papírový bambus bambusový`,
      weakNoun: `
krabička karta kabel kabely baterie pumpa ventil motor filtr senzor držák stojan rám kryt deska trubka sprej gel olej prášek rostlina hra hry hračka
hračky model šperky látka tkanina stroj`,
      noun: `
košile tričko halenka mikina svetr kardigan vesta bunda kabát oblek sako šaty sukně kalhoty džíny legíny šortky tepláky pyžamo župan podprsenka
kalhotky trenýrky boxerky slipy ponožky punčochy punčocháče plavky bikiny šála šátek rukavice kravata motýlek pásek kšandy klobouk čepice čelenka
zástěra uniforma kostým kapesník body bryndák kombinéza
boty bota kozačky sandály pantofle tenisky žabky holínky tkaničky vložky
kabelka taška batoh peněženka kufr aktovka pouzdro klíčenka deštník brýle hodinky hodiny budík penál
prsten náhrdelník řetízek náramek náušnice přívěsek brož perla perly diamant růženec sponka gumička korálky
kniha učebnice slovník bible atlas mapa časopis noviny komiks kalendář diář zápisník sešit plakát samolepka samolepky pohlednice známka známky
fotografie fotka album záložka propiska pero tužka pastelky fixy guma pravítko ořezávátko nůžky sešívačka děrovačka šanon obálka lepidlo kalkulačka
inkoust obraz rámeček kresba plátno štětec barvy barva stojan brožura noty pozvánky vizitky román
panenka medvídek plyšák puzzle kostky šachy domino figurka káča drak chrastítko dudlík kočárek postýlka autosedačka plenky balónek houpačka skluzavka
tříkolka koloběžka stavebnice kuličky autíčko vláček
kolo sedlo řídítka pedál helma brusle lyže sáně raketa míč činky stan spacák kompas dalekohled mikroskop prut naviják návnada háček nůž sekera luk šíp
podložka švihadlo ploutve kajak pádlo medaile pohár karabina
kytara struny housle viola violoncello piano flétna klarinet saxofon trubka harmonika akordeon buben bicí metronom ladička ukulele harfa smyčec
zesilovač gramofon kazeta
hrnek šálek sklenice sklenička talíř miska džbán konvice kávovar hrnec pánev forma plech váleček metla stěrka naběračka struhadlo škrabka vývrtka
otvírák příbor vidlička lžíce lžička hůlky podnos termoska láhev lahev mixér toustovač odšťavňovač váha mikrovlnka trouba sporák lednice mrazák myčka
fritéza gril tácek ubrousek ubrus utěrka prkénko solnička mlýnek sítko trychtýř váza svíčka svícen lucerna popelník
polštář povlak deka přikrývka peřina povlečení prostěradlo matrace závěs záclona roleta žaluzie koberec rohožka ručník osuška houba koště mop kbelík
vysavač žehlička ramínko koš košík zrcadlo police židle stolička pohovka křeslo lehátko stůl postel skříň komoda zásuvka lavice dveře klika zvonek
okno umyvadlo záchod sprcha vana magnet difuzér zvlhčovač čistička ventilátor topení lampa lustr žárovka svítilna čelovka socha tapeta dlaždice
šroubovák klíč kladivo kleště pila vrtačka bruska pilník dláto hoblík vodováha metr páječka svářečka šroub matice podložky hmoždinka hřebík nýt hák
pant zámek žebřík kolečko lopata rýč hrábě motyka sekačka hadice konev květináč semena semínka cibule sazenice hnojivo krmítko multimetr vrták
brzda brzdové destičky kotouč svíčky cívka alternátor startér chladič karburátor těsnění píst hřídel převodovka spojka náprava ložisko pneumatika
ráfek nárazník blatník světlomet světlo stěrače výfuk tlumič volant filtr řemen vstřikovač termostat zrcátko ozubené řetěz duše přehazovačka nosič
zvedák autobaterie
smartphone telefon mobil nabíječka kabel sluchátka reproduktor notebook počítač monitor klávesnice myš tiskárna cartridge toner skener router disk
flashka fotoaparát objektiv stativ dron projektor televize ovladač rádio anténa mikrofon konzole kondenzátor rezistor tranzistor relé pojistka
transformátor vypínač prodlužovačka adaptér čidlo kamera
rtěnka řasenka stíny pudr parfém deodorant šampon kondicionér lak paruka kartáč hřeben fén kulma holicí strojek pinzeta mýdlo gel mléko krém sérum
kartáček pasta nit ubrousky tampony
čaj káva kakao čokoláda bonbony sušenky perník dort chléb těstoviny rýže mouka cukr sůl pepř koření šafrán skořice vanilka omáčka hořčice kečup ocet
med džem máslo sýr jogurt vejce klobása šunka tuňák losos ořechy mandle rozinky datle fíky olivy jablko banán džus víno pivo slivovice likér brambory
chipsy granule vodítko obojek pelíšek škrabadlo klec akvárium cigarety doutník tabák dýmka zapalovač
příze vlna jehla jehlice zip knoflík knoflíky stuha krajka plsť náprstek špendlík vlajka
vozík berle hůl tlakoměr glukometr stetoskop stříkačka katétr náplast obvaz gáza bandáž ortéza protéza čočky rouška teploměr inhalátor sirup mast
kapky tablety kapsle čípky vakcína inzulín kondom vitamín paralen`,
    },
  },
  {
    language: 'ru',
    words: {
      filler: `
передние передний задние задний левый правый маме новому году новый год марка бренд модель серия жене мужу племяннику племяннице коллеге офиса дома
офис разного нужд собственных собственного употреблении употребления бывшие бывшая бывший частному частных лицу лица физического физлицо без
коммерческой стоимости ценности стоимость согласно см смотри приложение приложенный счет счету инвойс инвойсу накладная накладной заказ заказа заказу
номер артикул клиент клиента использование использования личного личное пользования частное частный бесплатно бесплатный бесплатная скидка акция
распродажа бу поддержанный использованный старый старая старые красивый красивая красивые лучший лучшее качество качества качественный высокое
высокого очень хороший модный модная модные стильный стильная стильные элегантный оригинал оригинальный оригинальная люкс премиум эксклюзив
эксклюзивный лимитированная сделано произведено мой моя мои моего друг друга друзья друзьям друзей другу подруга подруге подруги семья семьи семье
мама мамы папа папе брат брату сестра сестре сестры бабушка бабушке дедушка тетя дядя сын дочь сыну дочери внуку внучке родственникам родственник
рождения рождество новогодний новогодние новогодняя свадьба свадебный праздник пара пары пар упаковка упаковки коробка размер размеры р цвета цветной
цветные цветная разноцветный большой большая большие маленький маленькая маленькие средний длинный длинная короткий широкий легкий легкая круглый
круглая черная черные черное белая белые белое красная красные синяя синие зеленый зеленая желтый серый серая серые коричневый розовый розовая
фиолетовый голубой золотой золотистый бежевый мужской мужчин женщин женское мужское детей ребенка детское детский малыша девочки девочек мальчика
мальчиков взрослых взрослый новорожденных один два две три четыре пять шесть семь восемь девять десять двенадцать всего итого каждый все несколько
другое другая не нет да только продажи перепродажи продажа целях целей тест теста тестирования возврат обмен ремонт ремонта гарантия гарантии
гарантийный замена замены доставка срочно хрупкое осторожно спасибо пожалуйста что в с у о об от до при под над это эти этот россия россии китай китая
германия русский содержимое содержит летний летняя летние зимний зимняя зимние зимой весна осень`,
      dull: `
различный различные различная разное разная разных смешанный общий общее повседневный повседневного ежедневный ежедневного хозяйственный хозяйственные
народного потребления домашний домашнего обихода промышленный технический технические химический химические химическая электрический электрическое
медицинский медицинские косметический косметические неопасный неопасные опасный неизвестный полезный декоративный декоративные прочий`,
      head: `
запчасть запасные запасная запасной часть части комплектующие расходники расходные материал сырье вещь вещички мелочи мелочь безделушки предмет
пожитки имущество хозтовары товаров изделий вещество вещества химикат химикаты реактивы приборы прибор устройство устройства приспособления инструмент
гаджеты`,
      lateHead: `
химия автохимия бытхимия текстиль трикотаж электротехника электроприборы аппаратура снаряжение экипировка механизм механизмы декор украшательства
медикамент медикаменты медикаментов препарат препараты бад бады продовольствие провизия продуктов питания еды напиток сладости канцтовары канцелярия
галантерея фурнитура отправление сборный консолидированный бандероль жидкость антиквариат рукоделие поделки`,
      occasion: `
сувенир сувениры сувенирная презент подарка подарков подарочный подарочная подарочные сюрприз пробник пробники образца образцов проба прототип
пожертвование благотворительность бумаги документация документов корреспонденция письмо письма договор сертификат реклама рекламные рекламный`,
      material: `
пластиковые пластмассовый пластмасса металлическая металлические хлопковый хлопковые хлопчатобумажный кожаные деревянная деревянные деревянное
шелковый шелковая шерстяной шерстяная шерстяные льняной льняная лен стальной стальная стальные сталь нержавеющий нержавеющей алюминий алюминиевый
латунь латунный медь медный серебро серебряный серебряная серебряное серебряные золотая золотое золотые золото керамика керамический керамическая
фарфор фарфоровый фарфоровая стекло стеклянная стеклянные резина резиновый резиновые силикон силиконовые силиконовая бумажный бамбук бамбуковый
полиэстер замша замшевый бархат мех меховой меховая трикотажный вязаный вязаная вязаные джинсовый плюшевый плюшевая`,
      attribute: `
кухонный кухонные садовый садовые автомобильные автомобильная спортивный спортивные спортивная беспроводной беспроводные беспроводная туристический
пляжный пляжная рыболовные рыболовная электрический`,
      weakNoun: `
карта карты батарея насос клапан мотор фильтр держатель подставка рама крышка пластина труба трубы трубка спрей растение растения игра игры модель
украшение ювелирные ювелирный тканевый пакет пакеты`,
      noun: `
веер наколенник бандана магнитик шкатулка кофемашина мясорубка хлебопечка утюжок массажер электробритва триммер капельница видеокарта ошейник витраж
икона самовар сухофрукты сухофрукт ампула
рубашка футболка блузка майка поло свитер кофта кардиган жилет жилетка куртка пальто плащ пуховик шуба парка ветровка костюм пиджак платье юбка брюки
штаны джинсы леггинсы лосины шорты комбинезон пижама халат ночнушка трусы бюстгальтер лифчик боксеры носок носки колготки чулки купальник плавки шарф
платок шаль палантин перчатки варежки галстук бабочка ремень пояс подтяжки шляпа шапка кепка бейсболка берет панама фартук форма униформа платочек
слюнявчик боди ползунки толстовка худи свитшот сарафан туника водолазка термобелье дубленка пончо тельняшка сорочка
ботинки ботинок туфли туфля сапоги сапог сандалии босоножки тапки тапочки кроссовки кеды мокасины шлепанцы сланцы валенки стельки шнурки балетки угги
полусапожки
рюкзак портфель кошелек бумажник чемодан косметичка клатч барсетка брелок ключница зонт зонтик очки оправа часы будильник ремешок ранец пенал портмоне
визитница футляр
кольцо ожерелье цепочка браслет серьги серьга подвеска кулон брошь запонки жемчуг бриллиант алмаз янтарь четки крестик диадема заколка ободок резинка
бусы бусина пирсинг медальон
книга роман учебник словарь библия атлас карта журнал газета комикс календарь блокнот ежедневник тетрадь дневник плакат постер наклейка стикер
открытка марка фотография фото альбом закладка ручка карандаш фломастер маркер ластик линейка точилка ножницы степлер дырокол скрепки папка конверт
скотч клей калькулятор чернила картина рамка рисунок холст кисть кисточка краски акварель гуашь мольберт брошюра ноты приглашение визитки раскраска
кукла мишка пазл кубик шахматы шашки домино фигурка волчок погремушка соска пустышка коляска кроватка автокресло подгузник пеленка бутылочка шарик
шарики гирлянда елка качели горка самокат велосипед конструктор лего машинка паровозик мозаика пластилин матрешка робот юла
седло руль педаль шлем скейтборд ролики коньки лыжи санки ракетка мяч гантели штанга палатка спальник гамак компас бинокль телескоп микроскоп удочка
спиннинг катушка приманка блесна крючок нож топор лук стрела арбалет коврик скакалка ласты трубка маска гидрокостюм байдарка весло медаль кубок
карабин подкова трость
гитара струна струны скрипка альт виолончель пианино синтезатор флейта кларнет саксофон труба тромбон гармошка аккордеон баян барабан метроном тюнер
медиатор укулеле балалайка арфа смычок усилитель пластинка проигрыватель кассета
чашка кружка стакан тарелка миска блюдце бокал рюмка кувшин заварник чайник кофеварка кофемолка кастрюля сковорода сковородка казан противень скалка
венчик лопатка половник терка овощечистка штопор открывалка вилка ложка палочки поднос термос термокружка фляга фляжка бутылка блендер миксер тостер
соковыжималка мультиварка весы микроволновка духовка плита холодильник морозильник мангал шампур салфетка скатерть прихватка солонка мельница сито
дуршлаг воронка ваза свеча подсвечник фонарь пепельница посуда сервиз
подушка наволочка одеяло плед покрывало белье простыня пододеяльник матрас штора шторы занавеска тюль жалюзи карниз ковер полотенце мочалка губка
веник швабра ведро пылесос утюг вешалка корзина зеркало полка стеллаж стул табурет табуретка диван кресло шезлонг стол столик кровать шкаф комод тумба
ящик скамейка дверь звонок окно смеситель раковина унитаз душ ванна магнит благовония увлажнитель очиститель вентилятор обогреватель кондиционер лампа
торшер абажур лампочка люстра светильник фонарик статуэтка скульптура обои плитка
отвертка гаечный молоток плоскогубцы пассатижи кусачки пила лобзик дрель шуруповерт болгарка шлифмашинка наждачка напильник стамеска рубанок уровень
рулетка штангенциркуль паяльник сварочный винт шуруп саморез гайка шайба дюбель гвоздь заклепка болт петля замок лестница тачка лопата грабли тяпка
секатор газонокосилка шланг лейка разбрызгиватель горшок кашпо грунт семена луковица саженец рассада удобрение теплица скворечник кормушка мультиметр
сверло
тормоз колодка колодки суппорт генератор стартер радиатор карбюратор прокладка поршень коленвал распредвал сцепление подшипник шина покрышка диск
колпак бампер крыло фара фонари лобовое дворники щетки глушитель турбина амортизатор фильтр форсунка термостат шестерня звездочка цепь камера багажник
домкрат аккумулятор
смартфон телефон зарядка наушники гарнитура колонка динамик ноутбук компьютер монитор клавиатура мышь мышка принтер картридж тонер сканер роутер
маршрутизатор флешка процессор фотоаппарат объектив штатив дрон квадрокоптер проектор телевизор пульт радио антенна микрофон приставка джойстик
конденсатор резистор транзистор реле предохранитель трансформатор микросхема розетка выключатель удлинитель адаптер павербанк пауэрбанк датчик
видеорегистратор
помада тушь тени пудра румяна духи парфюм одеколон туалетная дезодорант шампунь бальзам парик расческа щетка фен плойка выпрямитель бритва эпилятор
пинцет пилка лак ресницы мыло гель лосьон крем сыворотка скраб нить салфетки тампоны прокладки
чай кофе какао шоколад конфета конфеты мармелад халва зефир печенье пряник торт хлеб макароны рис гречка мука сахар соль перец специя специи приправа
шафран корица ваниль соус горчица кетчуп уксус мед варенье джем сливочное сыр молоко сгущенка йогурт яйцо колбаса сосиски ветчина тунец лосось икра
орех орехи миндаль изюм финики инжир оливки яблоко банан сок вино пиво водка коньяк картофель чипсы хлопья поводок лежанка когтеточка наполнитель
клетка аквариум сигарета сигареты сигара табак зажигалка грибы
пряжа иголка игла спицы моток молния пуговица лента кружево фетр наперсток булавка флаг вышивка
ходунки костыль тонометр глюкометр стетоскоп шприц катетер пластырь бинт марля бандаж ортез протез линзы градусник термометр ингалятор сироп мазь
капли таблетка таблетки капсула свечи вакцина инсулин презерватив витамин витамины парацетамол аспирин слуховой`,
    },
  },
  {
    language: 'uk',
    words: {
      filler: `
без комерційної вартості вартість згідно див додаток рахунок рахунку рахунком інвойс накладна замовлення номер клієнт використання особистого особисте
користування безкоштовно знижка акція вживаний вживане старий нова новий нове нові красивий гарний найкращий якість якості дуже модний стильний
оригінал зроблено мій моя для друга друзів подруги сім'ї родини мами тата брата сестри бабусі дідуся сина доньки день народження різдво весілля шт
штук пара набір комплект упаковка розмір колір кольору великий малий маленький довгий чорний чорна чорні білий біла білі червоний синій зелений жовтий
сірий рожевий чоловічий чоловіча чоловічі жіночий жіноча жіночі дитячий дитяча дитячі дітей один два три чотири п'ять не ні так тільки продажу тест
повернення обмін ремонт гарантія доставка обережно крихке дякую і й та з із у в на до від під це україна китай літній зимовий`,
      dull: `
різний різні різна побутовий побутові особистий особисті господарські хімічний хімічні електронний електронні медичний технічний загальний інше інші
невідомий корисний декоративний`,
      head: `
запчастини запасні частини деталі деталь аксесуари аксесуар товари товар вироби виріб речі предмети приладдя матеріали матеріал сировина хімікати
речовина речовини інструменти обладнання прилади дрібниці продукція майно`,
      lateHead: `
хімія одяг взуття їжа продукти напої ліки меблі електроніка косметика техніка вантаж посилка текстиль спорядження канцтовари солодощі рідина
антикваріат`,
      occasion: `
подарунок подарунки подаруночок сувенір сувеніри зразок зразки проба документ документи документація листи лист кореспонденція договір благодійність
рекламні`,
      material: `
пластик пластиковий метал металевий дерево дерев'яний дерев'яна скло скляний шкіра шкіряний шкіряна шкіряні бавовна бавовняний бавовняна вовна
вовняний вовняні шовк шовковий льон лляний сталь сталевий алюміній срібло срібний золото керамічний керамічна порцеляна гума гумовий силікон
силіконовий папір в'язаний в'язана`,
      weakNoun: `
іграшка коробка картка кабель батарея насос клапан мотор фільтр тримач підставка рама кришка труба спрей олія порошок рослина гра ігри іграшки модель
прикраса прикраси тканина`,
      noun: `
сорочка футболка блузка светр кофта кардиган жилет куртка пальто плащ пуховик шуба костюм піджак сукня плаття спідниця штани джинси легінси шорти
комбінезон піжама халат труси бюстгальтер шкарпетки колготки купальник плавки шарф хустка рукавички краватка ремінь пояс капелюх шапка кепка берет
фартух форма вишиванка худі світшот боді
черевики туфлі чоботи сандалі босоніжки капці кросівки кеди мокасини устілки шнурки
сумка рюкзак портфель гаманець валіза косметичка брелок парасолька окуляри годинник будильник чохол
каблучка намисто ланцюжок браслет сережки підвіска кулон брошка перли діамант бурштин чотки хрестик заколка обруч
книга книжка роман підручник словник біблія атлас карта журнал газета комікс календар блокнот щоденник зошит плакат наліпка листівка марка фото альбом
закладка ручка олівець фломастер маркер гумка лінійка точилка ножиці степлер папка конверт клей калькулятор чорнило картина рамка малюнок полотно
пензель фарба фарби ноти запрошення розмальовка
лялька ведмедик пазл кубики шахи фігурка брязкальце соска коляска ліжечко автокрісло підгузки пляшечка кулька гірлянда ялинка гойдалка самокат
велосипед конструктор машинка пластилін
сідло кермо педаль шолом ковзани лижі санки ракетка гантелі намет спальник гамак компас бінокль телескоп мікроскоп вудка котушка гачок ніж сокира лук
стріла килимок скакалка ласти маска каяк весло медаль кубок
гітара струни скрипка віолончель піаніно флейта кларнет саксофон труба гармошка акордеон барабан бандура підсилювач
чашка кухоль склянка тарілка миска келих глечик чайник кавоварка каструля сковорода скалка лопатка терка штопор виделка ложка таця термос пляшка
блендер міксер тостер ваги мікрохвильовка духовка плита холодильник серветка скатертина дошка сито ваза свічка свічник ліхтар попільничка посуд
подушка наволочка ковдра плед покривало білизна простирадло матрац матрас штора фіранка килим рушник губка мітла швабра відро пилосос праска вішалка
кошик дзеркало полиця стілець табурет диван крісло стіл ліжко шафа комод лавка двері дзвінок вікно змішувач ванна магніт зволожувач вентилятор
обігрівач кондиціонер лампа люстра лампочка світильник ліхтарик статуетка скульптура шпалери плитка
викрутка ключ молоток плоскогубці пила дриль шуруповерт болгарка напилок рубанок рулетка паяльник гвинт шуруп гайка шайба дюбель цвях болт петля замок
драбина лопата граблі секатор газонокосарка шланг горщик насіння цибулина саджанець добриво свердло
гальмо колодки генератор стартер радіатор прокладка поршень зчеплення підшипник шина диск бампер фара глушник амортизатор фільтр форсунка шестерня
ланцюг камера акумулятор двигун
смартфон телефон зарядка зарядний навушники колонка ноутбук комп'ютер монітор клавіатура миша принтер картридж сканер роутер флешка фотоапарат
об'єктив штатив дрон проектор телевізор пульт радіо антена мікрофон конденсатор резистор транзистор реле запобіжник розетка вимикач кабель датчик
помада туш тіні пудра парфуми дезодорант шампунь бальзам перука гребінець щітка фен бритва пінцет лак мило гель лосьйон крем сироватка зубна серветки
чай кава какао шоколад цукерки печиво пряник торт хліб макарони рис гречка борошно цукор сіль перець спеції соус гірчиця оцет мед варення масло сир
молоко йогурт яйце ковбаса шинка тунець горіхи мигдаль родзинки фініки оливки яблуко сік вино пиво горілка корм повідець нашийник клітка акваріум
сигарети тютюн запальничка
пряжа голка спиці блискавка гудзик стрічка мереживо прапор
милиці тонометр глюкометр стетоскоп шприц катетер пластир бинт марля бандаж протез лінзи градусник термометр інгалятор сироп мазь краплі таблетки
капсули вакцина інсулін вітаміни`,
    },
  },
  {
    language: 'tr',
    words: {
      filler: `
yoktur vardır gibi faturada faturası faturadaki belirtildiği belirtilen üzere olarak olan olmayan amaçla amacıyla markalı marka model ön arka sağ sol
annesi babaanne dede yeğenim eşim eşime evde günü hediyelik için ile ve veya değeri ticari değersiz değer göre bakınız ekte ekli ekteki fatura
faturaya sipariş siparişi numara numarası no ref müşteri kullanım kişisel kişiye özel şahsi bedelsiz ücretsiz bedava indirim kampanya kullanılmış
ikinci el eski yeni güzel en iyi kalite kaliteli yüksek çok şık orijinal lüks sınırlı üretim yapımı malı benim arkadaş arkadaşım arkadaşa arkadaşıma
aile aileme anne annem baba kardeş kardeşim abla abi teyze hala amca dayı oğlum kızım doğum yılbaşı bayram düğün sevgililer adet tane takım çift
düzine kutu paket beden renk renkli büyük küçük orta uzun kısa geniş hafif yuvarlak siyah beyaz kırmızı mavi yeşil sarı gri kahverengi pembe mor
turuncu altın gümüş erkek kadın bayan bay çocuk çocuklar kız bebekler unisex bir iki üç dört beş altı yedi sekiz dokuz on toplam her tüm bazı diğer
başka değil yok var sadece satılık satış amaçlı amaç test deneme iade değişim tamir onarım garanti yedek gönderi kargo acil kırılabilir dikkat lütfen
teşekkür bu şu o türkiye türk çin içerik içinde yazlık kışlık cm adetlik parça`,
      dull: `
çeşitli muhtelif karışık genel günlük kişisel evsel ev endüstriyel sanayi teknik kimyasal elektrikli elektronik tıbbi kozmetik tehlikesiz tehlikeli
bilinmeyen faydalı dekoratif gerekli`,
      head: `
parçalar parçaları parçası aksesuarı aksesuarlar aksesuarları ürünü ürünleri eşyası eşyaları eşyalar malzeme malzemesi malzemeleri malzemeler gereç
gereçler gereçleri gereksinim ihtiyaç ihtiyaçlar mal mallar emtia şeyler madde maddeler maddesi hammadde kimyasallar alet aletler aletleri cihaz
cihazlar cihazı cihazları`,
      lateHead: `
giyim giysi giysiler kıyafet kıyafetler elbiseler tekstil ayakkabılar ekipman ekipmanı ekipmanları donanım makine makina makineler elektronikler
mobilya mobilyalar dekorasyon süs süsleme makyaj kozmetik kozmetikler ilaç ilaçlar takviye gıda gıdalar yiyecek yiyecekler içecek içecekler kırtasiye
hırdavat züccaciye kargo yük parsiyel koli sıvı antika elsanatı`,
      occasion: `
hediyelik hediyeler hediyesi armağan hatıra sürpriz promosyon numuneler numunesi örnek örnekler eşantiyon bağış belgeler doküman dokümanlar döküman
mektup sözleşme sertifika yazışma`,
      material: `
plastik metal ahşap tahta cam deri pamuk pamuklu yün yünlü ipek keten çelik paslanmaz alüminyum pirinçten bakır gümüş seramik porselen kauçuk silikon
kağıt bambu polyester kadife taş`,
      attribute: `
mutfak banyo bahçe ofis seyahat spor plaj araba araç oto motosiklet telefon kablosuz şarjlı`,
      weakNoun: `
oyuncak kutular kart kablo kablosu pil batarya pompa valf motor filtre sensör tutucu stand çerçeve kapak plaka boru sprey yağ yağı toz tozu bitki oyun
oyunu oyuncaklar oyuncağı model mücevher kumaş`,
      noun: `
yelpaze bere patik çini fes lokma balata
gömlek tişört bluz kazak süveter hırka yelek ceket mont palto kaban takım smokin elbise etek pantolon kot tayt şort eşofman pijama gecelik bornoz
sabahlık külot boxer sütyen çorap mayo bikini atkı şal eşarp fular tülbent eldiven kravat papyon kemer şapka kasket önlük üniforma kostüm mendil tulum
zıbın body başörtüsü ferace tunik sweatshirt kapüşonlu yağmurluk
ayakkabı bot çizme sandalet terlik bağcık tabanlık babet topuklu
çanta cüzdan valiz bavul kılıf anahtarlık şemsiye gözlük saat kordon kayış kalemlik
yüzük alyans kolye zincir bilezik bileklik küpe broş inci elmas pırlanta tespih taç toka tesbih boncuk
kitap roman sözlük kuran atlas harita dergi gazete takvim ajanda defter günlük poster afiş çıkartma kartpostal pul fotoğraf albüm ayraç kalem tükenmez
dolmakalem kurşunkalem silgi cetvel kalemtıraş makas zımba delgeç ataş klasör zarf bant yapıştırıcı mürekkep tablo çerçeve çizim tuval fırça boya
şövale broşür nota davetiye kartvizit
bebek ayıcık peluş yapboz puzzle zar satranç tavla domino figür topaç uçurtma çıngırak emzik puset beşik bez biberon balon salıncak kaydırak bisiklet
paten scooter lego misket kukla
sele gidon pedal kask kaykay kayak kızak raket top dambıl çadır hamak pusula dürbün teleskop mikroskop olta makara yem iğne bıçak çakı balta yay ok
mat ip palet şnorkel kano kürek madalya kupa karabina eyer
gitar tel keman viyola çello piyano klavye flüt ney klarnet saksafon trompet mızıka akordeon davul darbuka bağlama saz ud kanun zil metronom akort
pena arp amfi plak pikap kaset
fincan bardak tabak kase kadeh sürahi demlik çaydanlık cezve tencere tava güveç kalıp tepsi oklava çırpıcı spatula kepçe rende soyacak tirbuşon açacak
çatal kaşık çubuk termos matara şişe blender mikser rondo terazi tartı mikrodalga fırın ocak buzdolabı dondurucu fritöz mangal ızgara altlık peçete
örtü havlu tuzluk değirmen süzgeç huni vazo mum şamdan fener küllük pipet semaver nargile
yastık battaniye yorgan nevresim çarşaf yatak perde stor halı kilim seccade paspas sünger süpürge kova ütü askı sepet ayna raf kitaplık sandalye
tabure kanepe koltuk şezlong masa sehpa karyola dolap gardırop şifonyer komodin çekmece bank kapı kol pencere musluk lavabo klozet duş küvet mıknatıs
tütsü nemlendirici vantilatör ısıtıcı klima lamba abajur ampul avize heykel biblo karo fayans
tornavida anahtar çekiç pense kerpeten testere matkap taşlama zımpara eğe keski metre kumpas havya kaynak vida somun dübel çivi perçin kanca menteşe
kilit merdiven tırmık çapa hortum sulama saksı toprak tohum soğan fide gübre yemlik
fren disk kaliper buji bobin alternatör marş radyatör karbüratör conta piston krank şanzıman debriyaj aks rulman lastik jant tampon çamurluk far stop
cam silecek egzoz turbo amortisör rotil direksiyon filtre enjektör termostat dişli vites kriko akü
telefon kulaklık hoparlör şarj şarjcihazı powerbank laptop dizüstü bilgisayar monitör ekran fare yazıcı kartuş toner tarayıcı modem bellek kamera lens
tripod drone projektör televizyon kumanda radyo anten mikrofon konsol kondansatör direnç transistör röle sigorta trafo priz uzatma adaptör sensör
dedektör
ruj rimel maskara allık pudra fondöten parfüm kolonya deodorant şampuan krem jel peruk tarak fön maşa jilet cımbız oje kirpik sabun losyon serum
balsam macun
çay kahve kakao çikolata şeker şekerleme lokum baklava helva bisküvi kurabiye kek ekmek makarna bulgur pirinç mercimek nohut un tuz biber baharat
safran tarçın vanilya salça sos hardal sirke bal pekmez reçel tereyağı peynir süt yoğurt yumurta sucuk pastırma sosis fındık fıstık ceviz badem üzüm
hurma incir zeytin zeytinyağı elma muz şarap bira rakı likör patates cips mama tasma kafes akvaryum sigara puro tütün pipo çakmak
iplik yün tığ şiş fermuar düğme kurdele dantel keçe yüksük bayrak nakış
yürüteç baston stetoskop şırınga kateter flaster bandaj ortez protez maske termometre nebulizatör şurup merhem damla tablet kapsül fitil aşı insülin
prezervatif vitamin parasetamol aspirin gözlükçerçevesi`,
    },
  },
  {
    language: 'ar',
    words: {
      filler: `
فارغة تالف متفق عليه بها لها له هو هي امامي خلفي زوجتي زوجي والدي والدتي امي ابي اخي اختي ماركة موديل شخص للاستعمال المنزل البيت المكتب محلي دولي بدون
من في على الى إلى عن مع او لا ليس غير قيمة تجارية تجاريه حسب وفق وفقا انظر مرفق المرفق المرفقة فاتورة الفاتورة قائمة طلب طلبية رقم عميل استخدام
للاستخدام الشخصي استعمال خاص خاصة مجاني مجانا مجانية عرض خصم تخفيض مستعمل مستعملة قديم قديمة جديدة جديده جميل جميلة افضل جودة عالية عالي جدا اصلي
اصلية فاخر فاخرة محدود حصري صنع مصنوع يدوي يدوية صديق صديقي لصديق صديقة اصدقاء عائلة عائلتي للعائلة ام اب اخ اخت جدة جد عمة خالة ابن ابنة ابني بنتي
عيد ميلاد زواج زفاف رمضان حبة حبات قطعة مجموعة زوج علبة مقاس حجم لون كبير كبيرة صغير صغيرة وسط طويل قصير اسود سوداء ابيض بيضاء احمر حمراء ازرق زرقاء
اخضر خضراء اصفر رمادي بني وردي ذهبي فضي رجال للرجال نساء للنساء رجالية نسائية حريمي ولادي بناتي اولاد بنات طفل رضع كبار واحد اثنان ثلاثة اربعة خمسة
ستة سبعة ثمانية تسعة عشرة كل جميع بعض اخرى اخر فقط للبيع بيع لغرض غرض اختبار تجربة ارجاع مرتجع استبدال تصليح اصلاح ضمان بديل شحن شحنة توصيل عاجل قابل
للكسر شكرا هذا هذه الصين السعودية مصر الامارات يحتوي محتويات صيفي شتوي`,
      dull: `
منوع منوعة متعددة عامة عام يومية يومي شخصي منزلي صناعي صناعية فنية تقنية كيميائية كيماوية كيميائي كهربائية كهربائي الكتروني طبية طبي تجميلية خطرة خطر
مجهول مفيدة زينة ديكورية احتياطية احتياطي استهلاكية ضرورية`,
      head: `
قطعه اكسسوار اغراض حاجيات حاجات احتياجات اشياء مقتنيات متعلقات مواد مادة خامات خام كيماويات كيميائيات اجزاء جزء ملحق معدة جهاز اداة آلات عدة عدد
منتوجات صنف اصناف مستهلكات`,
      lateHead: `
لباس البسة ازياء مأكولات اطعمة غذائية غذاء مشروبات دوائية عقاقير علاج ماكياج تجميل مفروشات ديكور قرطاسية خردوات حمولة طرد طرود كرتون سائل سوائل تحف
انتيكات حرف مصنوعات`,
      occasion: `
تذكار تذكارات مفاجأة نموذج نماذج عينه تبرع تبرعات مستند وثيقة ورق مراسلات رسالة رسائل شهادة دعاية دعائية`,
      material: `
بلاستيكي صوفي صوفية حرير حريري حريرية كتان جلدية جلدي طبيعي خشبية معدني ستانلس ستيل المنيوم نحاس نحاسي نحاسية فضة ذهب سيراميك خزف بورسلين زجاج زجاجي
زجاجية مطاط مطاطي سيليكون ورقي كرتوني بامبو بوليستر مخمل حجر رخام`,
      attribute: `
مطبخ حمام حديقة سفر رياضي رياضية سيارة سيارات لاسلكي لاسلكية شمسي`,
      weakNoun: `
علب صندوق كرت بطاقة بطاقات كبل مضخة صمام محرك مرشح قاعدة غلاف انبوب رذاذ جل نبات نباتات لعبه مجوهرات حلي نسيج مكينة ماكينة شريحة`,
      noun: `
امبولة مبخر فحم دلال
قميص تيشيرت تيشرت بلوزة فانيلة كنزة سترة جاكيت معطف بالطو بدلة فستان فساتين تنورة بنطلون بنطال جينز ليقنز شورت بيجامة روب ثوب دشداشة جلابية عباءة
عباية حجاب نقاب شيلة طرحة غترة شماغ عقال بشت قفطان حمالة صدرية كلسون بوكسر جورب جوارب شراب مايوه بكيني وشاح شال قفازات قفاز كرافتة حزام قبعة طاقية كاب
مريول زي منديل مناديل قمصان سراويل سروال هودي
حذاء احذية جزمة بوت صندل صنادل شبشب نعال نعل خف كعب
شنطة شنط محفظة محافظ كيس جراب ميدالية مظلة نظارة نظارات ساعة ساعات منبه مقلمة
خاتم خواتم عقد قلادة سلسلة سوار اسورة اساور حلق اقراط قرط دبوس بروش لؤلؤ الماس ماس سبحة مسبحة تاج خرز
كتاب كتب رواية قاموس مصحف قرآن اطلس خريطة مجلة جريدة صحيفة تقويم مفكرة دفتر دفاتر كراسة ملصق ملصقات طابع طوابع صورة صور البوم قلم اقلام ممحاة مسطرة
مبراة مقص دباسة خرامة ملف ظرف لاصق صمغ غراء حبر لوحة لوحات اطار رسم فرشاة الوان كتيب دعوة قصص قصة
دمية دمى عروسة دب مكعبات شطرنج نرد احجية بازل طائرة مصاصة لهاية عربة حفاض حفاضات رضاعة بالون بالونات ارجوحة زحليقة دراجة سكوتر ليغو
سرج مقود دواسة خوذة زلاجات تزلج مضرب كرة كرات دمبل خيمة بوصلة منظار تلسكوب مجهر ميكروسكوب صنارة بكرة طعم سكين سكاكين فأس قوس سهم حبل زعانف غطس قارب
مجداف كأس
جيتار قيثارة عود كمان كمنجة بيانو اورغ ناي فلوت كلارينيت ساكسفون بوق اكورديون طبل دف قانون اوتار ريشة مكبر اسطوانة كاسيت
كوب اكواب فنجان فناجين صحن صحون طبق اطباق وعاء ابريق دلة براد غلاية قدر طنجرة مقلاة قالب صينية خلاط ملعقة ملاعق شوكة شوك مغرفة مبشرة مقشرة فتاحة ترمس
مطارة قارورة زجاجة محمصة عصارة ميزان ميكروويف فرن موقد ثلاجة فريزر شواية مفرش منشفة فوطة لوح مملحة مطحنة مصفاة قمع مزهرية فازة شمعة شموع شمعدان فانوس
مبخرة طفاية بخور
وسادة مخدة مخدات بطانية لحاف شرشف ملاءة مرتبة ستارة ستائر سجادة سجاد موكيت اسفنجة مكنسة ممسحة سطل دلو مكواة علاقة شماعة سلة مرآة رف كرسي كراسي كنبة
اريكة طاولة مكتب خزانة دولاب درج باب مقبض جرس نافذة صنبور حنفية مغسلة مرحاض دش مغناطيس فواحة مرطب مروحة مدفأة مكيف مصباح مصابيح لمبة ثريا كشاف تمثال
تحفة بلاط
مفك مفتاح مطرقة شاكوش كماشة زردية منشار مثقاب دريل صنفرة مبرد ازميل لحام برغي براغي صامولة مسمار مسامير مفصلة قفل اقفال سلم مجرفة مشط خرطوم مرشة اصيص
تربة بذور بذرة شتلة سماد
فرامل فرملة تيل شمعات بوجي كويل دينمو سلف رديتر كربريتر بستم كلتش رمان كفر كفرات اطارات جنط جنوط صدام مصد كشافات مساحات شكمان عادم مساعدات طارة فلتر
سير بخاخ ثرموستات ترس جنزير
هاتف هواتف جوال جوالات موبايل شاحن شواحن سماعة سماعات لابتوب حاسوب كمبيوتر شاشة شاشات كيبورد ماوس طابعة خرطوشة ماسح راوتر فلاشة هارد كاميرا كاميرات
عدسة حامل درون بروجكتر تلفزيون تلفاز ريموت راديو هوائي ميكروفون بلايستيشن مكثف مقاومة ترانزستور ريليه فيوز محول قابس توصيلة كيبل كابل حساس تابلت
روج ماسكارا كحل بودرة كريم اساس عطر عطور مزيل شامبو بلسم صبغة باروكة مجفف استشوار شفرة ملقط مناكير رموش صابون لوشن سيروم معجون سواك حناء حنة
شاي قهوة كاكاو شوكولاتة شوكولاته حلويات حلوى حلاوة بسكويت معمول كعك خبز مكرونة معكرونة ارز رز طحين دقيق سكر ملح فلفل بهارات زعفران قرفة هيل فانيلا
صلصة خردل خل عسل مربى زبدة سمن جبن جبنة حليب لبن بيض نقانق تونة مكسرات فستق لوز جوز كاجو زبيب تمر تمور تين زيتون تفاح موز عصير زعتر طوق قفص حوض سجائر
سيجار تبغ معسل شيشة ولاعة قداحة
خيط خيوط صوف ابرة ابر سحاب زر ازرار شريط دانتيل لباد علم تطريز
عكاز عكازات محقنة حقنة حقن قسطرة لاصقة شاش ضماد مشد جبيرة عدسات كمامة كمامات ترمومتر مرهم قطرة اقراص كبسولات تحاميل لقاح انسولين فيتامين فيتامينات
باراسيتامول اسبرين`,
    },
  },
  {
    language: 'zh',
    words: {
      filler: `
一批 批 套装 维修 补发 送礼 礼 赠 给朋友 人民币 元 美元 元件外 卖家 买家 淘宝 京东 拼多多 亚马逊 小米 华为 苹果 三星 索尼 耐克 阿迪达斯 李宁 红 黑 白 蓝 绿 黄 紫 粉 灰 棕 粉色 绿色 黄色 紫色 灰色 棕色 金色 银色 米色 橙色 彩色 多色 混色 深色 浅色
透明 女式 男式 女款 男款 女童 男童 儿童款 婴儿 宝宝 孩子 小孩 大人 成人 老人 情侣 学生 家用 商用 车用 自用 个人自用 个人 私人 家人 朋友 亲戚 父母 妈妈 爸爸 给 送给 寄给 我 我的 他 她 全新 崭新 二手 旧 使用过 大号 中号 小号 加大 均码 尺码 码 号 尺寸
厘米 毫米 米 克 千克 公斤 斤 升 毫升 片 张 条 支 瓶 盒 袋 箱 对 打 本 块 颗 粒 台 部 辆 把 根 卷 枚 份 组 多个 若干 一些 各种 各类 各式 多种 不同 时尚 新款 爆款 热卖 热销 促销 特价 特惠 优惠 限时 限量 限量版 正品 原装 原厂 进口 国产 高品质
高质量 高档 高级 优质 豪华 精美 精致 漂亮 好看 可爱 美丽 舒适 耐用 实用 轻便 轻 便携 多功能 百搭 经典 流行 复古 简约 韩版 欧美 日系 中国 日本 美国 德国 韩国 香港 台湾 制造 生产 产地 品牌 名牌 牌 型号 规格 款式 款 颜色 数量 价值 无商业价值 商业价值 无
没有 非 不 不含 含 带 和 与 及 等 或 以及 见 见附件 详见 参见 附 如 按 根据 清单 装箱单 箱单 订单 订单号 单号 编号 货号 序号 报关 申报 清关 免税 完税 保税 出口 易碎 小心 轻拿轻放 加急 请 勿 春季 夏季 秋季 冬季 春 夏 秋 冬 春秋 生日 圣诞 圣诞节
新年 春节 情人节 中秋 婚礼 结婚 节日 测试 测试用 检测 试用 研究 实验 实验室 科研 展会 展览 更换 替换 备用 保修 质保 售后 不可销售 非卖品 仅供 一般 普通 常规 无危险 非危险品 危险品 危险 包邮 厂家 直销 批发 零售 老 年 月 日 岁 个月 寄 发 货款 公司 客户
商业 工业 工业用 民用 通用 标准 专用 有限`,
      lateHead: `
配件 零配件 零件 零部件 部件 备件 汽配 汽车配件 手机配件 电脑配件 附件 组件 元件 电子元件 元器件 耗材 日用品 日用百货 日用杂货 日用 日常用品 生活用品 家居用品 家庭用品 厨房用品 办公用品 体育用品 户外用品 母婴用品 婴儿用品 宠物用品 汽车用品 用品 用具 用物 物品 物件
物资 商品 产品 新产品 货物 货品 货 杂货 杂货品 杂物 杂项 普货 普通货物 一般货物 敏感货 其他 其它 制品 塑料制品 五金制品 工艺品 手工艺品 装饰品 装饰物 摆饰 电子产品 电子 数码产品 数码 电器 家电 小家电 化工产品 化工 化学品 化学制品 化学试剂 试剂 材料 原材料 原料
物料 设备 器材 器具 器械 仪器 仪表 工具 五金 五金件 五金工具 机械 机械设备 机器 机械零件 服装 衣服 衣物 服饰 童装 女装 男装 纺织品 食品 零食 小吃 特产 土特产 饮料 药品 药物 药 中药 西药 保健品 保健食品 营养品 化妆品 护肤品 洗护用品 美妆 家具 家居 文具 百货
小商品 个人物品 私人物品 行李 随身物品 搬家物品 包裹 快件 快递 邮件 邮包 集装 集运 混装 拼箱 散货 整柜 东西 收藏品 古董 艺术品 鞋服 鞋帽 箱包 跨境电商 电商 电商商品 网购 网购商品 代购 海淘`,
      occasion: `
粉末 白色粉末 液体 膏体 固体 颗粒 混合物 礼盒 补寄 退货 退件 换货 维修件 返修 周转件 大礼包 礼包 盲盒 福袋 礼物 礼品 赠品 小礼物 生日礼物 圣诞礼物 新年礼物 伴手礼 纪念品 手信 惊喜 样品 样本 样板 试样 小样 试用装 文件 资料 单证 证件 证书 合同 信件 书信 信函 函件 票据 发票 捐赠 捐赠物资 展品
参展样品 宣传册 宣传资料 文书 原型`,
      material: `
银 金 纯银 合金 锌合金 钛 钢 木头 实木 竹 竹制 竹子 牛皮 羊皮 人造革 绒 天鹅绒 灯芯绒 雪纺 纱 麻 布 布艺 纸 纸质 瓷 紫砂 水晶 玉 石头 大理石 树脂 乳胶 泡沫 毛绒 蕾丝边 羊绒 帆布 牛仔 针织 手工 皮 PVC 碳纤维 亚克力 塑胶 胶`,
      attribute: `
厨房 浴室 卧室 花园 办公室 旅行 户外 露营 钓鱼 运动 健身 游泳 跑步 手机 电脑 蓝牙 无线 智能 太阳能 充电 防水 折叠 电动 自动 手动 汽车 车载 摩托车 头发 美甲 面部 身体 口腔 宠物 狗 猫 圣诞 派对 保暖 电子表 LED USB`,
      weakNoun: `
玩具 首饰 饰品 小饰品 包包 袋子 盒子 箱子 瓶子 罐 卡 卡片 电线 线 线材 管 管子 管材 板 板材 片材 膜 薄膜 架 架子 支架 盖 盖子 壳 套 机 马达 泵 阀 过滤器 感应器 球 布 油 粉 膏 液 喷雾 胶 植物 车 汽车 动物 珠宝 游戏 模组 模块 头 贴 带 绳 绳子 刷
刷子 垫 垫子 网 网布 包 衣 服 器 仪 椅 桌 柜 刀 笔 纸 糖 饼 酱 肉 鱼 果 豆 汤 花 草 树 琴 画 壶 枕 被 毯 帘 镜 钉 钟 表 链 环 扣 针 轮 胎 轴 钳 锤 锯 钻 梯 床 凳 梳 皂 霜 露 乳 丸 罩 巾`,
      noun: `
冰糖 陈醋 腐乳 榨菜 豆瓣酱 老干妈 芝麻 花生酱 核桃粉 咖啡粉 速溶咖啡 玫瑰花茶 收纳袋 真空袋 尿垫 隔尿垫 学步车 爬行垫 早教机 点读笔 玩具琴 玩具刀 橡皮筋 皮筋 手链绳 指尖陀螺 摇摇车 汽车香水 车载充电器 车载支架 遮阳挡 头枕 腰靠 灯座 灯架 电表 水表 气管 接线端子
端子 线束 连接线 转接头 转接线 网卡 声卡 读卡器 集线器 散热器 散热风扇 键帽 鼠标脚贴
上衣 衬衣 衬衫 T恤 恤 背心 马甲 毛衣 针织衫 开衫 外套 夹克 大衣 风衣 羽绒服 棉服 棉衣 皮衣 冲锋衣 西装 西服 礼服 旗袍 汉服 婚纱 连衣裙 半身裙 短裙 长裙 牛仔裤 长裤 短裤 休闲裤 运动裤 打底裤 紧身裤 睡衣 睡裙 浴袍 睡袍 文胸 胸罩 内裤 内衣 秋裤 保暖内衣
丝袜 短袜 棉袜 长袜 袜 泳衣 泳裤 比基尼 围巾 丝巾 披肩 手套 领带 领结 腰带 皮带 吊带 帽 棒球帽 毛线帽 贝雷帽 头巾 发带 发夹 发箍 发圈 围裙 校服 工作服 手帕 连体衣 爬服 口水巾 围嘴 雨衣 斗篷 运动服 瑜伽服 瑜伽裤 球衣 泳帽 童装裙
皮鞋 高跟鞋 平底鞋 帆布鞋 球鞋 跑步鞋 板鞋 拖鞋 凉鞋 雨靴 马丁靴 雪地靴 鞋垫 鞋带 童鞋 鞋
手提包 单肩包 斜挎包 双肩包 腰包 公文包 手拿包 钱包 卡包 旅行箱 行李箱 拉杆箱 化妆包 笔袋 钥匙扣 钥匙链 雨伞 阳伞 伞 墨镜 太阳镜 老花镜 眼镜框 镜框 眼镜 手表 腕表 怀表 挂钟 闹钟 时钟 表带 背包 帆布袋 帆布包 购物袋 电脑包 相机包 挎包 皮夹 行李牌
戒指 项链 手链 手镯 脚链 耳环 耳钉 耳坠 吊坠 胸针 袖扣 珍珠 钻石 宝石 翡翠 玉佩 佛珠 念珠 串珠 琥珀 银饰 挂件
书 书籍 小说 教材 课本 字典 词典 绘本 漫画 画册 杂志 报纸 地图 日历 台历 笔记本 日记本 练习册 海报 贴纸 明信片 邮票 照片 相册 相框 书签 钢笔 圆珠笔 中性笔 铅笔 彩笔 彩色铅笔 蜡笔 水彩笔 马克笔 荧光笔 毛笔 橡皮 橡皮擦 尺子 直尺 卷笔刀 剪刀 订书机 打孔机
回形针 文件夹 信封 胶带 胶水 固体胶 计算器 墨水 宣纸 砚台 印章 油画 国画 画框 画架 颜料 画笔 水彩 乐谱 贺卡 请柬 名片 便利贴 白板 打印纸 复印纸
洋娃娃 娃娃 玩偶 毛绒玩具 毛绒熊 泰迪熊 公仔 积木 拼图 魔方 棋 象棋 围棋 麻将 骰子 扑克 扑克牌 桌游 手办 模型 模型车 遥控车 遥控飞机 玩具车 玩具枪 玩具熊 陀螺 风筝 摇铃 奶嘴 婴儿车 婴儿床 安全座椅 餐椅 尿布 纸尿裤 尿不湿 奶瓶 气球 彩带 圣诞树 秋千 滑梯
三轮车 滑板车 平衡车 木马 泡泡机 橡皮泥 史莱姆 毽子 溜溜球
自行车 单车 电动车 车座 车把 脚踏 头盔 滑板 轮滑鞋 溜冰鞋 滑雪板 滑雪服 雪橇 球拍 羽毛球拍 网球拍 乒乓球拍 羽毛球 网球 乒乓球 篮球 足球 排球 高尔夫球 高尔夫球杆 球杆 哑铃 杠铃 跑步机 帐篷 睡袋 防潮垫 吊床 指南针 望远镜 显微镜 鱼竿 钓鱼竿 渔轮 鱼饵 鱼钩 鱼线
小刀 折叠刀 斧头 弓箭 弩 瑜伽垫 跳绳 泳镜 潜水镜 脚蹼 呼吸管 潜水服 冲浪板 皮划艇 船桨 救生衣 奖牌 奖杯 登山扣 登山杖 马鞍 护膝 护腕 拳击手套 拉力带 健腹轮
吉他 琴弦 小提琴 大提琴 二胡 古筝 琵琶 古琴 钢琴 电子琴 长笛 笛子 葫芦丝 单簧管 萨克斯 小号 口琴 手风琴 鼓 架子鼓 节拍器 调音器 拨片 尤克里里 功放 唱片 唱机 磁带 光盘
杯 杯子 马克杯 咖啡杯 茶杯 水杯 玻璃杯 酒杯 高脚杯 保温杯 保温壶 水壶 水瓶 盘 盘子 碟子 碗 茶壶 茶具 咖啡壶 咖啡机 磨豆机 锅 炒锅 平底锅 汤锅 高压锅 砂锅 蒸锅 烤盘 烘焙模具 蛋糕模具 模具 擀面杖 打蛋器 锅铲 汤勺 勺子 筷子 叉子 刀叉 餐具 餐刀 菜刀 厨刀
水果刀 菜板 砧板 削皮器 刨丝器 开瓶器 开罐器 托盘 饭盒 便当盒 保鲜盒 收纳盒 榨汁机 搅拌机 料理机 面包机 烤面包机 电饭煲 电饭锅 电水壶 热水壶 电磁炉 电子秤 厨房秤 微波炉 烤箱 空气炸锅 冰箱 洗碗机 烧烤架 杯垫 餐巾 桌布 餐垫 调料瓶 胡椒磨 漏斗 滤网 花瓶 蜡烛
香薰蜡烛 烛台 灯笼 烟灰缸 吸管 陶瓷碗
枕头 枕套 抱枕 靠垫 坐垫 被子 被套 棉被 蚕丝被 毛毯 毯子 床单 床笠 床上四件套 四件套 床垫 窗帘 门帘 百叶窗 地毯 地垫 脚垫 毛巾 浴巾 浴帘 海绵 扫帚 扫把 拖把 水桶 吸尘器 扫地机器人 熨斗 衣架 洗衣篮 收纳箱 篮子 镜子 书架 置物架 货架 椅子 办公椅 凳子 沙发
躺椅 桌子 书桌 茶几 餐桌 床架 衣柜 柜子 鞋柜 鞋架 抽屉 床头柜 门把手 门铃 门锁 信箱 窗户 水龙头 洗手盆 马桶 马桶盖 马桶圈 花洒 淋浴喷头 浴缸 冰箱贴 磁铁 香薰 香炉 线香 加湿器 空气净化器 风扇 电风扇 取暖器 暖风机 空调 台灯 落地灯 吊灯 灯罩 灯泡 灯带 灯串 灯
手电筒 头灯 雕像 雕塑 摆件 佛像 墙纸 壁纸 墙贴 瓷砖 蚊帐 挂毯 十字绣 挂画 卫生纸 纸巾 湿巾 拖鞋架 垃圾桶 垃圾袋
螺丝刀 扳手 锤子 钳子 锯子 电锯 电钻 钻头 角磨机 打磨机 砂纸 锉刀 凿子 水平仪 卷尺 卡尺 游标卡尺 电烙铁 焊锡 焊机 电焊机 螺丝 螺母 螺栓 垫片 膨胀螺丝 钉子 铆钉 挂钩 合页 锁 挂锁 钥匙 梯子 工具箱 手推车 铁锹 铲子 耙子 锄头 修枝剪 割草机 水管 软管 浇水壶
喷头 花盆 种子 花种 球根 树苗 多肉 肥料 鸟笼 万用表 扎带 轴承 弹簧 密封圈 护目镜 砂轮 锯片
刹车片 刹车盘 火花塞 点火线圈 发电机 起动机 水箱 化油器 活塞 曲轴 变速箱 离合器 轮胎 内胎 轮毂 保险杠 挡泥板 大灯 车灯 尾灯 转向灯 挡风玻璃 雨刮器 雨刷 排气管 消声器 涡轮增压器 减震器 方向盘 仪表盘 安全带 机油滤清器 空气滤清器 滤清器 滤芯 正时皮带 皮带轮 喷油嘴
节温器 水泵 后视镜 齿轮 链条 脚踏板 车铃 打气筒 千斤顶 行车记录仪 汽车脚垫 汽车座套 座套 氧传感器 蓄电池
手机壳 手机套 保护壳 保护套 钢化膜 手机膜 屏幕保护膜 贴膜 手机支架 手机 智能手机 平板电脑 平板 充电线 数据线 充电器 充电头 充电宝 移动电源 电源适配器 适配器 耳机 蓝牙耳机 耳麦 音箱 音响 蓝牙音箱 笔记本电脑 台式电脑 电脑 显示器 显示屏 键盘 鼠标 鼠标垫 打印机 墨盒
硒鼓 碳粉 扫描仪 路由器 交换机 硬盘 固态硬盘 U盘 优盘 内存卡 存储卡 内存条 显卡 主板 网线 插线板 排插 插座 插头 开关 转换器 相机 照相机 镜头 三脚架 自拍杆 无人机 投影仪 电视机 电视盒子 机顶盒 遥控器 收音机 天线 麦克风 智能手表 手环 导航仪 摄像头 监控摄像头
游戏机 游戏手柄 电路板 电容 电阻 二极管 三极管 晶体管 继电器 保险丝 变压器 太阳能板 太阳能电池板 逆变器 烟雾报警器 对讲机 电子书阅读器 芯片 单片机 纽扣电池 锂电池 电池 助听器 触摸屏
口红 唇膏 唇釉 睫毛膏 眼影 眼线笔 眉笔 粉底 粉底液 粉饼 腮红 散粉 香水 香体露 止汗露 洗发水 洗发露 护发素 发胶 染发剂 染发膏 假发 发套 梳子 吹风机 卷发棒 直发器 理发器 剃须刀 刮胡刀 剃须泡沫 镊子 指甲剪 指甲刀 指甲锉 指甲油 美甲贴 假睫毛 香皂 肥皂 沐浴露 浴盐
身体乳 乳液 面霜 护手霜 眼霜 防晒霜 爽肤水 精华液 精华 面膜 洁面乳 洗面奶 卸妆水 化妆刷 化妆棉 牙刷 电动牙刷 牙膏 牙线 漱口水 棉签 湿纸巾 卫生巾 卫生棉条 润唇膏 精油
茶叶 绿茶 红茶 乌龙茶 普洱茶 白茶 花茶 菊花茶 茶 咖啡 咖啡豆 可可粉 巧克力 糖果 软糖 奶糖 饼干 曲奇 蛋糕 月饼 面包 面条 方便面 意大利面 粉丝 米粉 大米 糙米 面粉 白糖 红糖 食盐 胡椒粉 胡椒 花椒 八角 辣椒 香料 藏红花 肉桂 酱油 酱料 辣酱 火锅底料 芥末 番茄酱
醋 蜂蜜 果酱 黄油 奶酪 奶粉 牛奶 酸奶 鸡蛋 香肠 腊肉 火腿 牛肉干 金枪鱼 鱼干 海带 紫菜 海参 虾皮 坚果 核桃 杏仁 腰果 开心果 花生 瓜子 葡萄干 红枣 枸杞 无花果 橄榄油 花生油 苹果 香蕉 果汁 葡萄酒 红酒 白酒 啤酒 威士忌 黄酒 薯片 爆米花 燕麦 麦片 婴儿奶粉
狗粮 猫粮 宠物粮 牵引绳 项圈 狗窝 猫窝 猫砂 猫抓板 猫爬架 笼子 鱼缸 宠物碗 香烟 雪茄 烟草 烟斗 电子烟 打火机 香菇 木耳 银耳 人参 燕窝 阿胶 豆腐
毛线 缝纫线 绣花线 线团 缝衣针 缝纫机 编织针 钩针 拉链 纽扣 丝带 蕾丝 花边 毛毡 顶针 别针 旗帜 国旗 布料 面料
轮椅 助行器 拐杖 血压计 血糖仪 试纸 听诊器 注射器 针头 导管 创可贴 绷带 纱布 护具 矫形器 义肢 假牙 牙套 隐形眼镜 一次性手套 橡胶手套 口罩 体温计 体温枪 雾化器 止咳糖浆 药膏 眼药水 止痛药 感冒药 布洛芬 对乙酰氨基酚 阿司匹林 维生素 鱼油 钙片 益生菌 蛋白粉 胶原蛋白
疫苗 胰岛素 避孕套 验孕棒 膏药 针灸针 褪黑素 红花油
涂料 油漆 墙漆 包装机 纸箱 气泡膜 标签 不干胶 厨具 刀具 灯具 渔具 茶叶罐 首饰盒 化妆镜 手机链 数位板 触控笔 录音笔 翻译机 学习机 电子词典 电动螺丝刀 热熔胶 胶枪 热水袋 暖手宝 暖宝宝 眼罩 耳塞 颈枕 按摩仪 按摩器 筋膜枪 足浴盆 香水瓶 喷瓶 分装瓶 奶茶 火锅 螺蛳粉
辣条 肉干 鱼丸 粽子 饺子 汤圆 中秋月饼 燕麦片 藕粉 桂圆 莲子 陈皮 茉莉花茶 铁观音 大红袍 龙井 碧螺春 紫砂壶 功夫茶具 盖碗 毛笔字帖 字帖 剪纸 扇子 折扇 对联 红包 香囊 玉石手镯 玉镯 木雕 根雕 石雕 铜像 唐卡 刺绣 苏绣 布鞋 绣花鞋 棉拖鞋 保暖裤 棉袄 马面裙 冰袖
防晒衣 雨披 头绳 发簪 假领 徽章 奖状 横幅
小麦 玉米 黄豆 大豆 绿豆 红豆 黑豆 荞麦 高粱 大麦 椰子 椰子粉 芒果 榴莲 菠萝 苹果干 柠檬 柚子 橘子 橙子 葡萄 桃子 李子 樱桃 草莓 蓝莓 猕猴桃 石榴 柿饼 山楂 话梅 土豆 红薯 胡萝卜 白菜 菠菜 桂皮 生姜 大蒜 洋葱 虾米 鱿鱼 米线 挂面 馒头 松子 百合 豆浆粉 淀粉 芝麻油 茶籽油`,
    },
  },
  {
    language: 'ja',
    words: {
      filler: `
新品 新しい 中古 中古品 未使用 美品 古い 大きい 小さい 大 中 小 赤 青 黒 白 緑 黄色 黄 茶色 茶 紫 ピンク グレー ベージュ 金色 銀色 色 カラー サイズ 個 点 枚 本数 冊 箱 袋 組 式 一式 セット ペア 双 足 台 キロ グラム センチ 女性用 男性用 女性 男性
レディース メンズ 婦人用 紳士用 婦人 紳士 子供用 子供 子ども キッズ 赤ちゃん ベビー 大人用 家庭用 業務用 個人用 個人使用 自家用 友人 友達 家族 母 父 兄 弟 姉 妹 祖母 祖父 への へ の と や は が を に で から まで など 等 および 高品質 上質 高級 最高級
人気 最新 限定 限定品 特価 送料無料 無料 おしゃれ かわいい 可愛い 美しい 素敵 素敵な 便利 便利な 軽量 丈夫 定番 正規品 純正 純正品 日本製 中国製 韓国製 日本 中国 アメリカ 商業価値なし 商業的価値なし 商品価値なし 無償 価値 なし 無し 有り 通り のとおり 参照 別紙
別紙参照 添付 記載 明細 リスト 注文 注文品 注文番号 型番 番号 品番 取扱注意 割れ物 至急 夏 冬 春 秋 夏用 冬用 クリスマス 正月 結婚 記念 テスト テスト用 試験 研究 研究用 実験 展示会 展示 修理 交換 保証 予備 非売品 販売用 非危険物 危険物 一般 普通 標準 汎用
様々 さまざま 種 類 年 月 日 さん 様 用 製 付き 入り なし用`,
      lateHead: `
部品 パーツ 自動車部品 交換部品 スペアパーツ 予備部品 付属品 アクセサリー アクセサリ 周辺機器 日用品 日用雑貨 生活用品 生活雑貨 雑貨 家庭用品 台所用品 キッチン用品 事務用品 スポーツ用品 ベビー用品 ペット用品 用品 小物 商品 製品 品物 物品 貨物 荷物 荷 身の回り品
身の回りの品 私物 個人用品 個人的な品物 所持品 引越荷物 書籍類 衣類 衣料 衣料品 洋服 服 古着 子供服 食品 食料品 食べ物 お菓子類 飲料 飲み物 薬 医薬品 薬品 化学薬品 化学品 化学製品 試薬 健康食品 化粧品 コスメ スキンケア用品 電子機器 電子部品 電気製品 電化製品 家電
機器 機械 機械部品 装置 器具 工具 道具 材料 素材 原料 原材料 資材 消耗品 家具 文房具 文具 インテリア 装飾品 飾り 工芸品 民芸品 美術品 骨董品 コレクション グッズ その他 いろいろ 各種 詰め合わせ セット品 混載 混載貨物 小包 宅配便 返品 返送品
修理品 交換品 代替品 通販商品 ネット通販`,
      occasion: `
粉末 白い粉 液体 贈り物 ギフト プレゼント 誕生日プレゼント 誕生日 お土産 おみやげ 土産 記念品 景品 粗品 サンプル 見本 試供品 試作品 書類 文書 資料 手紙 郵便 書簡 契約書 証明書 請求書 インボイス カタログ パンフレット 寄付`,
      material: `
木 木の 竹 竹製 鉄 鋼 アルミ 銅 真鍮 銀 金 シルバー ステンレス ガラス 陶器 陶磁 磁器 絹 シルク ウール 羊毛 麻 リネン ポリエステル ナイロン ゴム シリコン 布 紙 紙製 石 本革 皮 レザー コットン カシミヤ 樹脂 布製 革製 綿`,
      attribute: `
キッチン 風呂 庭 オフィス 旅行 アウトドア キャンプ 釣り スポーツ ワイヤレス ブルートゥース 電動 自動 手動 防水 折りたたみ ソーラー 充電式 ペット 犬 猫 車用 自動車用 バイク 携帯`,
      weakNoun: `
おもちゃ 玩具 箱型 ケース カバー 缶 瓶 びん ボトル チューブ 管 板 パネル 電線 コード モーター ポンプ バルブ フィルター センサー ホルダー スタンド ラック フレーム 蓋 油 オイル 粉 パウダー スプレー ジェル 植物 動物 車 自動車 ゲーム 模型 カード 宝石 ジュエリー
生地布 機 球 帯 本 筆 凧 斧 弓 矢 鞍 琴 丼 型 棚 机 像 鉋 釘 錠 鍵 鍬 種 苗 櫛 飴 麺 米 塩 酢 卵 鮭 旗 杖`,
      noun: `
シャツ Tシャツ ワイシャツ ポロシャツ ブラウス セーター カーディガン パーカー トレーナー ジャケット コート ダウン ジャンパー ベスト スーツ ドレス ワンピース スカート ズボン パンツ ジーンズ デニム レギンス タイツ ストッキング パジャマ 下着 肌着 ブラジャー ショーツ 靴下
水着 マフラー ストール スカーフ 手袋 ネクタイ ベルト 帽子 キャップ エプロン 制服 ユニフォーム コスチューム 衣装 ハンカチ 着物 浴衣 足袋 半纏 ロンパース よだれかけ スタイ レインコート ジャージ
靴 スニーカー ブーツ サンダル スリッパ パンプス ハイヒール 草履 下駄 長靴 靴紐 インソール 中敷き
鞄 バッグ ハンドバッグ トートバッグ リュック リュックサック ランドセル 財布 スーツケース ポーチ キーホルダー 傘 日傘 サングラス 眼鏡 メガネ 腕時計 時計 目覚まし時計 筆箱 ペンケース カードケース 名刺入れ
指輪 リング ネックレス ブレスレット イヤリング ピアス ペンダント ブローチ カフス 真珠 パール ダイヤモンド 数珠 ヘアピン ヘアゴム カチューシャ ヘアアクセサリー かんざし
書籍 小説 文庫本 雑誌 漫画 マンガ コミック 絵本 辞書 教科書 参考書 写真集 画集 新聞 地図 カレンダー 手帳 ノート 日記帳 ポスター シール ステッカー はがき 葉書 絵葉書 切手 写真 アルバム しおり ボールペン 万年筆 鉛筆 色鉛筆 シャープペンシル マーカー クレヨン 消しゴム
定規 はさみ ハサミ ホチキス クリップ ファイル 封筒 テープ のり 接着剤 電卓 インク 絵画 油絵 額縁 スケッチブック 絵の具 楽譜 折り紙 千代紙 和紙 便箋 掛け軸 浮世絵 版画
人形 ぬいぐるみ フィギュア プラモデル ガンプラ パズル ジグソーパズル ボードゲーム カードゲーム トランプ トレーディングカード サイコロ 将棋 囲碁 チェス ミニカー 積み木 ブロック レゴ けん玉 こま 独楽 ガラガラ おしゃぶり ベビーカー ベビーベッド チャイルドシート おむつ オムツ
哺乳瓶 風船 クリスマスツリー ブランコ 三輪車 ビーズ こけし だるま ダルマ 招き猫 アクリルスタンド 缶バッジ
自転車 サドル ハンドル ペダル ヘルメット スケートボード スケート靴 スキー板 スノーボード ソリ ラケット ボール ダンベル ランニングマシン テント 寝袋 ハンモック コンパス 双眼鏡 望遠鏡 顕微鏡 釣り竿 釣竿 リール ルアー 釣り針 ナイフ ヨガマット 縄跳び ゴーグル フィン
シュノーケル ウェットスーツ サーフボード ライフジャケット メダル トロフィー カラビナ 竹刀 木刀 グローブ バット ゴルフクラブ ゴルフボール 水筒
ギター ギター弦 バイオリン ヴァイオリン チェロ ピアノ キーボード フルート リコーダー クラリネット サックス サクソフォン トランペット ハーモニカ アコーディオン ドラム 太鼓 三味線 尺八 メトロノーム チューナー ピック ウクレレ アンプ レコード プレーヤー カセット CD DVD
ブルーレイ
マグカップ カップ コップ グラス ワイングラス 湯呑み 湯のみ 茶碗 茶わん 皿 お皿 お椀 急須 ティーポット コーヒーメーカー やかん ケトル 鍋 フライパン 土鍋 中華鍋 めん棒 泡立て器 へら お玉 おろし器 ピーラー 栓抜き 缶切り カトラリー フォーク スプーン 箸 お箸 箸置き お盆
トレー 魔法瓶 弁当箱 ミキサー トースター ジューサー 炊飯器 はかり 電子レンジ オーブン コンロ 冷蔵庫 食洗機 コースター ナプキン テーブルクロス ふきん まな板 包丁 ざる 漏斗 花瓶 ろうそく キャンドル 燭台 提灯 ランタン 灰皿 ストロー 食器 徳利 おちょこ 茶筅 抹茶碗
枕 枕カバー クッション 座布団 布団 毛布 シーツ マットレス カーテン ブラインド じゅうたん カーペット ラグ 玄関マット タオル バスタオル 手ぬぐい 風呂敷 スポンジ ほうき モップ バケツ 掃除機 アイロン ハンガー かご 鏡 本棚 椅子 いす スツール ソファ テーブル ベッド たんす
タンス 引き出し ベンチ ドアノブ ドアベル 蛇口 洗面台 便座 トイレットペーパー シャワーヘッド 浴槽 マグネット 線香 お香 ディフューザー 加湿器 空気清浄機 扇風機 ヒーター ストーブ エアコン ランプ 照明 電球 シャンデリア 懐中電灯 ヘッドライト 仏像 彫刻 壁紙 タイル のれん
風鈴 扇子 うちわ 盆栽
ドライバー レンチ スパナ ハンマー 金槌 ペンチ のこぎり ノコギリ ドリル グラインダー サンダー 紙やすり やすり ノミ 水平器 巻尺 メジャー ノギス はんだごて ねじ ネジ ボルト ナット ワッシャー リベット フック 蝶番 南京錠 はしご 脚立 工具箱 シャベル スコップ 熊手
剪定ばさみ 芝刈り機 ホース じょうろ 植木鉢 種子 球根 肥料 鳥かご 砥石 テスター
ブレーキパッド ブレーキディスク ブレーキ スパークプラグ 点火プラグ オルタネーター ラジエーター キャブレター ガスケット ピストン クラッチ ベアリング タイヤ ホイール バンパー フェンダー ヘッドランプ テールランプ ウインカー フロントガラス ワイパー ターボ ショックアブソーバー
ステアリング シートベルト オイルフィルター エアフィルター インジェクター サーモスタット ミラー ギア チェーン チューブ ジャッキ カーナビ ドライブレコーダー
スマートフォン スマホケース スマホ 携帯電話 保護フィルム 充電ケーブル 充電器 モバイルバッテリー ACアダプター イヤホン ヘッドホン ヘッドフォン ヘッドセット スピーカー ノートパソコン パソコン タブレット モニター ディスプレイ マウス マウスパッド プリンター インクカートリッジ
トナー スキャナー ルーター ハードディスク USBメモリ メモリーカード SDカード グラフィックボード マザーボード LANケーブル 延長コード コンセント スイッチ カメラ レンズ 三脚 ドローン プロジェクター テレビ リモコン ラジオ アンテナ マイク スマートウォッチ ウェブカメラ
ゲーム機 ゲームソフト コントローラー 基板 コンデンサ 抵抗器 トランジスタ リレー ヒューズ 変圧器 ソーラーパネル 電池 補聴器 ケーブル
口紅 リップ マスカラ アイシャドウ アイライナー ファンデーション チーク 香水 デオドラント シャンプー コンディショナー ヘアスプレー ヘアカラー かつら ウィッグ ヘアブラシ ブラシ くし ドライヤー ヘアアイロン バリカン カミソリ シェーバー 電気シェーバー ピンセット 爪切り 爪やすり
マニキュア ネイル つけまつげ 石鹸 石けん ボディソープ 入浴剤 ボディローション 化粧水 乳液 クリーム ハンドクリーム 日焼け止め 美容液 フェイスマスク 洗顔料 歯ブラシ 歯磨き粉 フロス 綿棒 生理用品 リップクリーム 化粧筆
お茶 緑茶 抹茶 煎茶 紅茶 ほうじ茶 コーヒー コーヒー豆 ココア チョコレート キャンディー グミ クッキー ビスケット せんべい 煎餅 和菓子 菓子 ケーキ パン ラーメン うどん そば パスタ 小麦粉 砂糖 胡椒 香辛料 スパイス わさび 醤油 味噌 ソース みりん 蜂蜜 ジャム バター
チーズ 牛乳 粉ミルク ヨーグルト ソーセージ ハム ツナ 海苔 昆布 鰹節 梅干し 漬物 ナッツ アーモンド クルミ ピーナッツ レーズン りんご バナナ ジュース ワイン ビール 日本酒 焼酎 ウイスキー 梅酒 ポテトチップス シリアル ふりかけ だし ドッグフード キャットフード リード 首輪
猫砂 ケージ 水槽 たばこ タバコ 葉巻 ライター
毛糸 糸 縫い針 編み針 かぎ針 ミシン ファスナー ボタン リボン レース フェルト 指ぬき 生地 反物 刺繍糸
車椅子 歩行器 松葉杖 血圧計 血糖計 聴診器 注射器 カテーテル 絆創膏 包帯 ガーゼ サポーター 義肢 入れ歯 コンタクトレンズ 使い捨て手袋 マスク 体温計 吸入器 シロップ 軟膏 目薬 錠剤 カプセル 湿布 ワクチン インスリン コンドーム ビタミン サプリメント 鎮痛剤 風邪薬 胃腸薬
イブプロフェン アスピリン プロテイン`,
    },
  },
  {
    language: 'ko',
    words: {
      filler: `
새 새것 새제품 신제품 중고 중고품 미사용 오래된 큰 작은 대 중 소 빨간 빨강 파란 파랑 검정 검은 검정색 흰 흰색 하얀 초록 노란 노랑 갈색 보라 분홍 핑크 회색 베이지 금색 은색 색상 색 사이즈 개 점 장 권 상자 봉지 세트 한 두 세 네 쌍 켤레 킬로 그램
여성용 남성용 여성 남성 여자 남자 아동용 아동 어린이 아이 유아 아기 아기용 성인 가정용 업소용 개인용 개인사용 자가사용 친구 가족 엄마 아빠 어머니 아버지 형 오빠 언니 누나 동생 할머니 할아버지 에게 을 를 이 가 은 는 의 와 과 및 등 용 고품질 고급 최고급
인기 최신 한정 한정판 특가 할인 무료배송 무료 예쁜 귀여운 아름다운 멋진 편리한 가벼운 튼튼한 클래식 정품 국산 한국산 중국산 한국 중국 미국 상업적 상업가치 없음 가치 무상 참조 첨부 별첨 목록 주문 주문번호 모델 번호 깨지기 쉬움 주의 취급주의 긴급 여름 겨울 봄
가을 크리스마스 신년 결혼 테스트 테스트용 시험 연구 연구용 실험 전시 전시회 수리 교환 보증 예비 비매품 판매용 일반 보통 표준 범용 다양한 여러 각종 수제 화물용`,
      lateHead: `
부품 자동차부품 예비부품 부속 부속품 액세서리 악세사리 악세서리 주변기기 생활용품 생필품 일용품 가정용품 주방용품 사무용품 스포츠용품 유아용품 반려동물용품 용품 잡화 상품 제품 물품 물건 화물 개인용품 개인물품 개인소지품 소지품 이삿짐 의류 옷 의복 아동복 식품 음식
간식 음료 약 의약품 약품 화학제품 화학물질 화학품 시약 건강식품 건강보조식품 화장품 전자제품 전자기기 전자부품 가전제품 가전 기기 기계 기계부품 장비 장치 기구 공구 도구 재료 자재 원료 원자재 소모품 가구 문구 문구류 문구용품 인테리어 장식품 장식 공예품 미술품
골동품 굿즈 기타 잡동사니 세트상품 분말 가루 액체 혼재 소포 택배 반품 수리품 교환품 구매품 직구 신발류 가방류`,
      occasion: `
선물 생일선물 크리스마스선물 생일 기념품 답례품 사은품 증정품 샘플 견본 시제품 서류 문서 우편 우편물 편지 계약서 증명서 인보이스 송장 카탈로그 기부`,
      material: `
나무 원목 대나무 철 강철 알루미늄 구리 황동 은 금 스테인리스 스테인레스 스텐 유리 도자기 실크 울 양모 린넨 폴리에스터 나일론 고무 실리콘 천 종이 돌 천연가죽 코튼 캐시미어`,
      attribute: `
주방 욕실 정원 사무실 여행 야외 캠핑 낚시 스포츠 무선 블루투스 전동 자동 수동 방수 접이식 태양광 충전식 애완 강아지 고양이 차량용 오토바이 휴대용`,
      weakNoun: `
장난감 완구 케이스 커버 캔 병 튜브 관 판 패널 전선 모터 펌프 밸브 필터 센서 홀더 거치대 스탠드 랙 프레임 뚜껑 오일 파우더 스프레이 젤 식물 동물 자동차 게임 카드 보석 주얼리 쥬얼리 직물 티 풀 붓 연 공 릴 활 북 체 톱 못 삽 휠 빗 차 잼 햄 김 실`,
      noun: `
셔츠 티셔츠 블라우스 스웨터 니트 가디건 후드 맨투맨 자켓 재킷 점퍼 패딩 코트 조끼 정장 드레스 원피스 치마 스커트 바지 청바지 레깅스 반바지 잠옷 속옷 브라 팬티 양말 스타킹 수영복 스카프 목도리 장갑 넥타이 벨트 모자 앞치마 유니폼 손수건 한복 우비 운동복 신발
운동화 구두 부츠 샌들 슬리퍼 깔창 신발끈
가방 핸드백 배낭 백팩 지갑 여행가방 캐리어 파우치 필통 열쇠고리 키링 우산 양산 선글라스 안경 안경테 시계 손목시계 반지 목걸이 팔찌 귀걸이 펜던트 브로치 진주 다이아몬드 머리핀 머리띠 머리끈
책 도서 소설 만화책 그림책 사전 교과서 잡지 신문 지도 달력 캘린더 다이어리 노트 공책 포스터 스티커 엽서 우표 사진 앨범 포토카드 책갈피 볼펜 만년필 연필 색연필 형광펜 지우개 가위 스테이플러 봉투 테이프 계산기 잉크 그림 액자 물감 악보 카드지갑
인형 곰인형 피규어 퍼즐 레고 블록 보드게임 주사위 체스 미니카 모형 딸랑이 유모차 아기침대 카시트 기저귀 젖병 풍선 그네 미끄럼틀 자전거 킥보드 헬멧 스케이트 스키 스노보드 라켓 축구공 농구공 아령 덤벨 텐트 침낭 나침반 쌍안경 망원경 현미경 낚싯대 낚시대 루어
낚시바늘 칼 도끼 화살 요가매트 줄넘기 수경 오리발 스노클 서핑보드 카약 메달 트로피
기타줄 통기타 바이올린 첼로 피아노 건반 플루트 리코더 클라리넷 색소폰 트럼펫 하모니카 아코디언 드럼 메트로놈 우쿨렐레 앰프 음반 레코드
컵 머그컵 머그 유리잔 와인잔 접시 그릇 주전자 찻주전자 커피메이커 전기포트 냄비 프라이팬 베이킹틀 밀대 거품기 뒤집개 국자 강판 병따개 오프너 포크 숟가락 젓가락 수저 쟁반 보온병 텀블러 물병 도시락 믹서기 토스터 착즙기 밥솥 저울 전자레인지 오븐 냉장고 에어프라이어
그릴 냅킨 식탁보 도마 식칼 꽃병 양초 캔들 촛대 랜턴 재떨이 빨대
베개 베개커버 쿠션 방석 이불 담요 침대시트 매트리스 커튼 블라인드 카펫 러그 매트 수건 타월 스펀지 빗자루 걸레 양동이 청소기 다리미 옷걸이 바구니 거울 선반 책장 의자 스툴 소파 책상 테이블 침대 옷장 서랍 벤치 손잡이 초인종 수도꼭지 세면대 변기 휴지 화장지
샤워기 욕조 자석 향초 디퓨저 가습기 공기청정기 선풍기 히터 에어컨 램프 스탠드 전구 조명 손전등 헤드랜턴 조각상 벽지 타일
드라이버 렌치 스패너 망치 펜치 드릴 그라인더 사포 줄자 수평계 납땜 인두기 나사 볼트 너트 와셔 리벳 고리 경첩 자물쇠 열쇠 사다리 공구함 갈퀴 호미 전지가위 호스 물뿌리개 화분 씨앗 구근 묘목 비료
브레이크패드 브레이크 점화플러그 발전기 라디에이터 개스킷 피스톤 클러치 베어링 타이어 범퍼 전조등 헤드라이트 와이퍼 머플러 쇼바 핸들 안전벨트 오일필터 에어필터 인젝터 사이드미러 기어 체인 블랙박스 네비게이션
스마트폰 휴대폰케이스 핸드폰 휴대폰 폰케이스 보호필름 강화유리 충전케이블 충전기 보조배터리 이어폰 헤드폰 헤드셋 스피커 노트북 컴퓨터 모니터 키보드 마우스 프린터 토너 스캐너 공유기 하드디스크 메모리카드 그래픽카드 메인보드 랜선 멀티탭 콘센트 스위치 카메라 렌즈 삼각대
드론 프로젝터 텔레비전 리모컨 라디오 안테나 마이크 스마트워치 게임기 콘덴서 저항 트랜지스터 릴레이 퓨즈 변압기 태양광패널 배터리 보청기 어댑터 케이블
립스틱 립밤 마스카라 아이섀도 아이라이너 파운데이션 블러셔 향수 데오드란트 샴푸 린스 컨디셔너 염색약 가발 헤어드라이기 고데기 면도기 족집게 손톱깎이 매니큐어 속눈썹 비누 바디워시 로션 크림 핸드크림 선크림 세럼 에센스 마스크팩 클렌징폼 칫솔 치약 치실 면봉 물티슈
생리대
녹차 홍차 커피 원두 코코아 초콜릿 사탕 젤리 쿠키 과자 비스킷 케이크 빵 라면 국수 파스타 쌀 밀가루 설탕 소금 후추 고춧가루 향신료 간장 된장 고추장 소스 식초 꿀 버터 치즈 우유 분유 요구르트 계란 소시지 참치 미역 김치 견과 아몬드 호두 땅콩 건포도 인삼 홍삼
사과 바나나 주스 와인 맥주 소주 막걸리 감자칩 시리얼 강아지사료 고양이사료 사료 목줄 어항 담배 시가 라이터
털실 바늘 뜨개바늘 재봉틀 지퍼 단추 리본 레이스 펠트 깃발 원단
휠체어 보행기 목발 지팡이 혈압계 혈당계 청진기 주사기 반창고 붕대 거즈 보호대 의치 콘택트렌즈 일회용장갑 마스크 체온계 시럽 연고 안약 정제 캡슐 백신 인슐린 콘돔 비타민 영양제 진통제 감기약 홍삼정 유산균`,
    },
  },
  {
    language: 'th',
    words: {
      filler: `
ใหม่ ใช้แล้ว สี ขนาด ชิ้น คู่ ผู้หญิง ผู้ชาย เด็ก ส่วนตัว ตาม ใบแจ้งหนี้ ไม่มี มูลค่า ทางการค้า สำหรับ เพื่อน ครอบครัว วันเกิด ฟรี`,
      occasion: `
ของขวัญ ตัวอย่าง เอกสาร ของฝาก ของที่ระลึก`,
      noun: `
เสื้อเชิ้ต เสื้อยืด เสื้อกันหนาว ชุดนอน ชุดเดรส กางเกงยีนส์ ถุงเท้า ถุงมือ เข็มขัด ผ้าพันคอ ชุดชั้นใน รองเท้าแตะ กระเป๋าสตางค์ ร่ม ต่างหู สร้อยคอ กำไล
ปากกา ดินสอ สมุด โปสเตอร์ สติ๊กเกอร์ ตุ๊กตา จักรยาน หมวกกันน็อค ลูกบอล กีตาร์ ถ้วย ชาม ช้อน ส้อม มีด หม้อ กระทะ ผ้าห่ม ผ้าปูที่นอน ผ้าม่าน พรม เก้าอี้
โต๊ะ โคมไฟ หลอดไฟ กระจก ไขควง ค้อน สว่าน สกรู ยางรถยนต์ ผ้าเบรก เคสโทรศัพท์ โทรศัพท์มือถือ สายชาร์จ ที่ชาร์จ ลำโพง คีย์บอร์ด เมาส์ กล้อง ลิปสติก แชมพู
ครีม แปรงสีฟัน ยาสีฟัน ข้าว น้ำผึ้ง ขนม ช็อกโกแลต วิตามิน หน้ากากอนามัย พระเครื่อง ผ้าไหม`,
    },
  },
  {
    language: 'vi',
    words: {
      filler: `
khong co gia tri thuong mai hang hoa don kem theo dung ca nhan nguoi than viet gui ve que tang ban be em chi anh ba ong quà tặng hàng mẫu phụ tùng
linh kiện đồ dùng cá nhân đình sinh nhật không giá trị thương mại hóa đơn mới cũ cho bạn mẹ bố cái chiếc đôi màu đen trắng đỏ xanh nam nữ trẻ`,
      lateHead: `
hàng hóa phụ tùng linh kiện quần áo thực phẩm thuốc mỹ tài liệu`,
      occasion: `
quà tặng mẫu`,
    },
  },
];

/** Things that only several words name; `|` parts them. */
export const VOCABULARY_PHRASES = `
áo thun|áo sơ mi|áo khoác|áo len|áo dài|áo phông|quần jean|quần áo lót|quần dài|quần đùi|chân váy|váy đầm|đồ lót|đồ bơi|áo mưa|khăn quàng|găng tay|thắt lưng|mũ bảo hiểm|mũ lưỡi trai|nón lá|giày thể thao|giày da|giày dép|dép lê|giày cao gót|túi xách|túi da|ba lô|ví da|va li|móc khóa|kính mắt|kính râm|đồng hồ|nhẫn bạc|nhẫn vàng|dây chuyền|vòng tay|vòng cổ|bông tai|hoa tai
sách giáo khoa|truyện tranh|tiểu thuyết|quyển sách|cuốn sách|tạp chí|bút bi|bút chì|vở viết|sổ tay|tem thư|tranh sơn dầu|khung ảnh|búp bê|gấu bông|xếp hình|đồ chơi gỗ|xe đẩy|tã giấy|bình sữa|xe đạp|vợt cầu lông|vợt tennis|quả bóng|cần câu|lều trại|đàn guitar|đàn bầu|sáo trúc|ly thủy tinh|cốc sứ|bát đĩa|chén bát|ấm trà|phích nước|bình giữ nhiệt|nồi cơm điện|chảo chống dính|dao bếp|đũa tre|máy xay|máy pha cà phê|tủ lạnh|khăn tắm|khăn mặt|chăn bông|ga trải giường|rèm cửa|thảm trải sàn|ghế gỗ|bàn gỗ|đèn bàn|đèn pin|bóng đèn|gương soi|nến thơm
tua vít|máy khoan|ốc vít|bu lông|khóa cửa|ổ khóa|má phanh|lốp xe|bugi xe|lọc gió|lọc dầu|vòng bi|gương chiếu hậu|điện thoại|ốp lưng|cáp sạc|củ sạc|sạc dự phòng|tai nghe|loa bluetooth|máy tính bảng|máy tính xách tay|bàn phím|chuột máy tính|máy in|máy ảnh|thẻ nhớ|ổ cứng|pin laptop|son môi|kem chống nắng|kem dưỡng|sữa rửa mặt|dầu gội|nước hoa|bàn chải|kem đánh răng|mặt nạ giấy|xà phòng|tóc giả|trà xanh|cà phê|kẹo dừa|bánh quy|mì gói|mì ăn liền|gạo nếp|nước mắm|mật ong|hạt điều|trái cây sấy|thức ăn cho chó|thức ăn cho mèo|thuốc lá|chỉ khâu|len đan|khóa kéo|xe lăn|khẩu trang|nhiệt kế|vitamin tổng hợp|dầu gió
gift set of soap|hearing aid|hearing aids|fishing line|fishing lines|fishing rod|fishing lure|shipping labels|shipping label|address labels|false nails|fake nails|press on nails|doll house|citric acid|vegetable seeds|flower seeds|fish food|bird food|pet food|food storage containers|baby bottle|baby bottles|baby carrier|baby monitor|building blocks|teddy bear|soft toy|soft toys|stuffed animal|stuffed animals|action figure|action figures|board game|board games|card game|video game|video games|card holder|phone holder|phone stand|laptop stand|cup holder|key ring|key chain|name plate|license plate|licence plate|number plate|wall art|wall sticker|wall stickers|wall hook|picture frame|photo frame|picture book|colouring book|coloring book|music stand|sheet music|guitar strap|mouth piece|drum sticks|drum kit|tuning pegs
water bottle|water bottles|water filter|water heater|vacuum cleaner|steam iron|coffee machine|coffee maker|coffee grinder|rice cooker|air fryer|sewing machine|washing machine|drilling machine|slot machine|cake mold|cake mould|cake tin|lunch bag|cooking pot|measuring cup|measuring tape|tape measure|duct tape|scotch tape|adhesive tape|masking tape|washi tape|electrical tape|resistance bands|rubber bands|elastic bands|hair band|hair bands|hair clip|hair clips|hair tie|hair ties|hair pin|hair pins|bobby pins|safety pins|enamel pin|enamel pins|tie clip|money clip|paper clips|chip clips|watch band|watch strap|camera strap|shoulder strap|bra strap|knee pads|knee brace|ankle brace|heating pad|mouse pad|shin guards|mouth guard|bed frame|bed sheets|sheet set|duvet cover|seat cover|seat covers|pillow cover|cushion cover|sofa cover|steering wheel cover|hub cap|hub caps|wheel cap|swim cap|shower cap|baseball cap|bottle cap|dust cap
brake discs|brake disc|brake disk|brake hose|brake fluid|timing belt|timing chain|fan belt|v belt|oil pump|fuel filter|cabin filter|fuel injector|oxygen sensor|o2 sensor|abs sensor|pressure sensor|temperature sensor|motion sensor|proximity sensor|light switch|ignition switch|pressure switch|limit switch|network switch|door handle|door lock|tail light|tail lights|head light|fog lights|brake light|night light|string lights|fairy lights|bike light|bike lock|bike pump|bicycle pump|inner tube|chain ring|chain lube|roof bars|roof box|tow bar|tow hook|floor mats|trunk mat|engine mount|shock absorber|shock absorbers|control arm|ball joint|wheel bearing|ball bearing|head gasket|drive belt|stepper motor|electric motor|outboard motor|solenoid valve|check valve|ball valve
phone case|phone cases|phone cover|phone charger|charging cable|usb cable|hdmi cable|ethernet cable|extension cord|power cord|power adapter|ac adapter|power strip|card reader|usb hub|usb stick|sd card|hard disk|solid state drive|disk drive|ram memory|cooling fan|tempered glass|screen protector|selfie stick|smart watch|smart phone|car battery|laptop battery|phone battery|watch battery|button cell|led strip|led lamp|led light|led lights|led panel|fire alarm|smoke alarm|smoke detector|security camera|dash cam|game controller|game console|electronic cigarette|e cigarette
eye shadow|lip balm|lip gloss|nail file|nail clipper|nail clippers|nail art|cotton swabs|cotton pads|cotton buds|face mask|face masks|sheet masks|sheet mask|eye mask|sleep mask|hair mask|hair dye|hair gel|shower gel|body wash|bath bomb|bath bombs|bath salt|bath salts|body spray|hair spray|nasal spray|eye drops|cough drops|cough syrup|pain relief patches|wound dressing|blood pressure monitor|blood glucose strips|pregnancy test|dental floss|whitening strips|contact lens solution|hot water bottle|compression socks|sun cream|sun glasses|reading glasses
coconut oil|sunflower oil|sesame oil|argan oil|castor oil|massage oil|cooking oil|sewing thread|knitting needles|crochet hook|crochet hooks|quilt pattern|sewing pattern|sewing patterns|iron on patches|curtain rod|curtain rods|fishing rods|coat hooks|shower head|shower hose|toilet seat|toilet brush|door mat|ironing board|cheese board|circuit breaker|dry fruit|dried fruit|dried fruits|dried mushrooms|freeze dried fruit|canned fish|smoked fish|dried fish|beef jerky|corned beef|canned meat|energy drink|energy drinks|protein bar|protein bars|granola bars|chocolate bar|chocolate bars|potato chips|house plant|plant pot|plant seeds|dog toy|cat toy|dog bed|cat tree|dog collar|cat litter|fish tank|bird cage|horse saddle|first aid kits|model kit|model kits|model airplane|model cars|model aircraft|scale model|diecast car|remote control car|rc car|drone battery|wedding dress|wedding ring|cosplay costume|halloween costume
sac à main|sacs à main|sac à dos|sac à dos|fait main|machine à café|machine à coudre|brosse à dents|fer à repasser|rouge à lèvres|vernis à ongles|sèche cheveux|pâte à modeler|montre connectée|carte mémoire|carte postale|cartes postales|eau de toilette|eau de parfum|crème solaire|drill bits|drill bit|doll house furniture|nail polish|nail polishes|boot polish|dvd movies|cutting tool|knife set|pen set|tea set|bed set|bedding set|makeup set|makeup kit|manicure set|tool holder|flower pot|flower pots|bird feeder|cable ties|zip ties|wire rack|shoe rack|spice rack|wine rack
clothes peg|clothes pegs|clothes pin|clothes pins|clothes line|clothes airer|jeu de société|jeux de société|jeu de cartes|jeu d échecs|juego de mesa|juegos de mesa|jogo de tabuleiro|gioco da tavolo|gioco di società|gra planszowa|gry planszowe|juego de sábanas|jogo de cama|jogo de lençóis|yo yo|حقيبة يد|حقائب يد|حقيبة ظهر|حقيبة سفر|حقيبة مدرسية|funda para celular|funda para móvil|capa de celular|capa para celular|custodia per cellulare|custodia per telefono|batteria per telefono|máquina de coser|máquina de costura|macchina da cucire|máquina fotográfica|máquina de afeitar|macchina fotografica|carta da parati|carta igienica|papel higiénico|papel higiênico|papel pintado|papel de parede|papel de regalo|carte da gioco|tarjeta de memoria|cartão de memória|scheda di memoria|lentes de contacto|lentes de contato|lenti a contatto|guanti da forno|швейная машина|швейная машинка|стиральная машина|карта памяти|игральные карты|настольная игра|настольные игры|елочная игрушка|елочные игрушки|мягкая игрушка|мягкие игрушки|лампа настольная|жесткий диск|зарядное устройство|oyun kartı|hafıza kartı|masa oyunu|kutu oyunu|peluş oyuncak|dikiş makinesi|tıraş makinesi|كرة قدم|ورق جدران|ماكينة حلاقة|ماكينة خياطة|ماكينة قهوة|بطاقة ذاكرة|العاب اطفال خشبية|maszyna do szycia|karta pamięci|carte de visite|cartes de visite|carte mère|sac de couchage|sac à langer|machine à laver|appareil photo|tapis de souris|planche à découper|huile d olive|huile essentielle|huiles essentielles|aceite de oliva|aceite esencial|azeite de oliva|óleo essencial|olio d oliva|olio di oliva|olio essenziale|etherische olie|olijf olie
attrape rêves|bougie parfumée|tapis de yoga|cartouche d encre|boule de noël|soutien gorge|t shirt|porte monnaie|porte clés|bracelet montre|bloc notes|marque page|stylo plume|taille crayon|faire part|bande dessinée|casse tête|cerf volant|siège auto|pâte à modeler|tourne disque|tire bouchon|ouvre boîte|grille pain|presse agrumes|micro ondes|lave vaisselle|sous verre|housse de couette|gant de toilette|abat jour|papier peint|pied à coulisse|fer à souder|taille haie|boîte de vitesses|pare chocs|pare brise|essuie glace|pot échappement|tableau de bord|garde boue|porte bagages|verre trempé|haut parleur|tapis de souris|clé usb|appareil photo|rouge à lèvres|eau de toilette|eau de parfum|après shampooing|sèche cheveux|pince à épiler|coupe ongles|lime à ongles|gel douche|fil dentaire|bain de bouche|coton tige|serviette hygiénique|huile d olive|dé à coudre|fauteuil roulant|test de grossesse
tobillera deportiva|bola de navidad|bombilla led|silla de montar|funda de almohada|caja de cambios|cinturón de seguridad|control remoto|panel solar|polvo facial|gel de ducha|protector solar|dulce de leche
enfeite de natal|filtro dos sonhos|rede de descanso|corta vento|porta chaves|guarda chuva|pulseira de relógio|fita adesiva|quebra cabeça|saco de dormir|toca discos|saca rolhas|micro ondas|guarda roupa|chave de fenda|fita métrica|carrinho de mão|para choque|para brisa|alto falante|gel de banho|lenço umedecido|protetor solar|erva mate
pallina di natale|caffè in grani|camicia da notte|gancio traino
obrus koronkowy|gra planszowa|obuwie sportowe|kamizelka ratunkowa|papier ścierny|karta pamięci|maszyna do szycia
tavla takımı|dantel örtü|çocuk kitabı|boyama kitabı|yemek kitabı|nazar boncuğu|kilim yastık|nargile marpucu|tencere takımı|çatal kaşık|yatak örtüsü|kahve fincanı|çay bardağı|spor ayakkabı|hesap makinesi|bebek arabası|uyku tulumu|tost makinesi|kahve makinesi|masa örtüsü|kesme tahtası|asma kilit|iç lastik|cep telefonu|akıllı telefon|şarj aleti|hafıza kartı|ekran koruyucu|güneş paneli|saç boyası|tıraş makinesi|tırnak makası|diş macunu|diş fırçası|güneş kremi|ton balığı|kuru üzüm|meyve suyu|kedi maması|köpek maması|tekerlekli sandalye|koltuk değneği|tansiyon aleti|gazlı bez
игрушка антистресс|подставка под горячее
مروحة يدوية|مسبحة كهرمان|ميدالية مفاتيح|كتب أطفال|غطاء هاتف|بخور عود|دهن عود|طقم شاي|طقم قهوة|سجادة صلاة|حقائب سفر|آلة حاسبة|سرير اطفال|سيارة لعبة|كيس نوم|كفر جوال|مكواة شعر|كرسي متحرك|جهاز ضغط|سماعة طبية|حبوب فيتامين
`;

/** Simplified characters of the Chinese words, each before its traditional one, from OpenCC (Apache License 2.0). */
export const TRADITIONAL =
  '万萬与與专專业業东東丝絲个個为爲丽麗义義乌烏乐樂习習书書买買亚亞产產亲親仅僅仪儀价價优優会會伞傘传傳体體侣侶储儲儿兒关關养養内內册冊冲衝净淨准準凉涼减減几幾击擊凿鑿划劃创創别別刹剎剂劑办辦动動华華单單卖賣卧臥卫衛厂廠历歷压壓厘釐厨廚参參双雙发發变變叠疊台臺叶葉号號吃喫后後听聽响響哑啞唇脣喷噴团團园園围圍国國图圖圆圓圣聖块塊坚堅坠墜垫墊墙牆声聲壳殼壶壺备備复復头頭夹夾奖獎妆妝妈媽婴嬰学學宁寧宝寶实實宠寵对對导導将將尔爾尘塵屉屜属屬岁歲岛島崭嶄币幣帐帳帘簾帜幟带帶干幹床牀应應开開张張弹彈当當录錄怀懷态態惊驚戏戲户戶扑撲托託扫掃护護报報拨撥挂掛挡擋换換据據搅攪携攜摄攝摆擺摇搖数數斗鬥无無旧舊时時显顯晒曬术術机機杂雜杠槓条條极極枣棗枪槍柜櫃标標树樹样樣档檔桨槳检檢榄欖横橫欧歐毂轂毡氈气氣汉漢汤湯没沒洁潔洒灑浅淺浆漿浇澆测測涂塗涡渦涤滌润潤渔漁温溫游遊湾灣湿溼滤濾潜潛灯燈炉爐点點烛燭烟煙烧燒热熱爱愛牵牽状狀猫貓环環电電画畫皂皁盐鹽监監盖蓋盘盤矫矯码碼砖磚砚硯礼禮离離种種积積税稅窝窩笔筆笼籠筝箏签籤简簡篮籃类類粮糧粽糉紧緊红紅纤纖约約级級纪紀纫紉纯純纱紗纳納纶綸纸紙纺紡纽紐线線练練组組织織经經绒絨结結绘繪给給绣繡继繼绳繩维維绵綿绷繃绸綢绿綠编編缝縫网網联聯肠腸肤膚胀脹胶膠脑腦脚腳腊臘艺藝节節芦蘆苏蘇苹蘋荧熒药藥莱萊莲蓮营營萨薩蓝藍虾蝦蚕蠶蛳螄蜡蠟补補衬襯袄襖袜襪装裝裤褲见見观觀规規视視览覽触觸计計订訂记記讲講设設证證诊診词詞译譯试試诞誕详詳说說请請读讀课課调調谱譜贝貝货貨质質购購贴貼费費贺賀资資赠贈车車转轉轮輪软軟轴軸轻輕载載辆輛边邊达達过過运運进進远遠连連适適逊遜递遞遥遙邮郵酱醬里裏针針钉釘钓釣钙鈣钛鈦钟鍾钢鋼钥鑰钩鉤钱錢钳鉗钻鑽铁鐵铃鈴铅鉛铆鉚铜銅铝鋁铲鏟银銀链鏈销銷锁鎖锂鋰锄鋤锅鍋锈鏽锉銼锋鋒锌鋅锡錫锤錘键鍵锯鋸锹鍬镊鑷镜鏡镯鐲长長门門闲閒闹鬧阀閥阅閱阳陽陈陳险險随隨隐隱雾霧韩韓页頁顶頂项項须須领領颈頸颗顆颜顏风風飞飛饭飯饮飲饰飾饵餌饺餃饼餅马馬验驗鱼魚鲜鮮鸟鳥鸡雞鹅鵝麦麥黄黃齿齒龙龍';
