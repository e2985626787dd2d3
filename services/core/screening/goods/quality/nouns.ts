/**
 * Nouns of everyday parcels beside those of the HS texts, which speak of `garments` where people say `hoodie`. Written by
 * us, field by field in several languages. Plurals are found from singulars.
 */
export const GOODS_NOUNS = `
bauble baubles frisbee booklet booklets leaflet throttle movie movies peg pegs pannier panniers stirrer stirrers organiser organizer yoyo
doily sporran fascinator fidget spinner stylus trivet gaiter gaiters balaclava legwarmers dungarees cagoule gilet nightie dressinggown
thermals longjohns leotard tutu sarong cummerbund brogues wellies wellingtons plimsolls stilettos pumps insole shoehorn satchel holdall
fannypack bumbag lunchbag cardholder coinpurse pocketwatch stopwatch alarmclock cufflinks tiepin lorgnette monocle chopper clutch muffler
derailleur crankset cassette handlebar handlebars saddle pedals spoke spokes mudguard mudguards grommet grommets tealight tealights
candlewick sequins tassel tassels pompom bobbins darning macrame lampwork cabochon cabochons geode fossil meteorite orgonite dreamcatcher
pillbox pillendose tablettenbox tablettenteiler medikamentenbox pilulier pastillero portapillole pillendoos medicijndoos tabletnica таблетница dosett
windchime suncatcher snowglobe nativity rosary mezuzah menorah thurible hymnal psalter songbook cookbook workbook colouringbook flashcards
logbook sketchpad inkpad rubberstamp stampset washi cardstock scrapbook scrapbooking decoupage skein roving spindle loom shuttle warp
heddle
shirt tshirt tee blouse tunic polo hoodie hoody sweatshirt sweater pullover jumper cardigan jacket coat parka blazer vest waistcoat suit
tuxedo dress gown skirt jeans pants trousers leggings shorts jogger joggers tracksuit jumpsuit romper onesie bodysuit pajama pajamas
pyjama nightgown robe bathrobe kimono saree sari hijab abaya kaftan poncho lingerie bra bralette panties panty underwear brief briefs
boxers thong corset shapewear sock socks stocking stockings tights pantyhose swimsuit swimwear bikini trunks wetsuit uniform apron costume
scrubs scarf shawl stole bandana glove gloves mitten mittens tie necktie bowtie belt suspenders hat beanie beret turban headband hairband
earmuff handkerchief collar legging overalls dungarees windbreaker raincoat onesies bib bibs swaddle
shoe shoes sneaker sneakers trainers boot boots sandal sandals slipper slippers flipflop flipflops loafer loafers moccasin heels clog
clogs cleats insole insoles shoelace shoelaces crocs espadrille
handbag purse wallet backpack rucksack satchel clutch tote suitcase briefcase pouch keychain keyring keyholder lanyard umbrella parasol
sunglasses eyeglasses glasses spectacles goggles watch watches smartwatch wristwatch watchband clock
ring earring earrings necklace bracelet bangle anklet pendant brooch cufflink cufflinks charm charms locket choker tiara bead beads
rhinestone rhinestones gemstone pearl pearls diamond medallion amulet rosary piercing
iphone ipad ipod macbook airpods kindle playstation xbox nintendo gopro smartphone cellphone laptop notebook computer desktop keyboard
keyboards mouse mousepad monitor printer scanner router modem webcam microphone headphone headphones headset earphone earphones earbud
earbuds speaker speakers soundbar amplifier charger chargers powerbank flashdrive ssd hdd harddrive cpu gpu processor motherboard ram
heatsink fan fans camera cameras lens lenses tripod gimbal drone drones projector television joystick gamepad console consoles cartridge
cartridges toner stylus dongle hub microsd memorycard smartband tracker thermostat doorbell walkie talkie radio radios antenna turntable
dashcam
capacitor resistor diode transistor transformer relay fuse potentiometer inductor microcontroller arduino raspberry breadboard
oscilloscope multimeter bulb bulbs lamp lamps lantern flashlight torch headlamp chandelier candle candles
book books novel textbook comic comics manga magazine magazines newspaper calendar diary journal planner poster posters sticker stickers
decal decals stamp stamps postcard postcards photo photos photograph photographs album albums bookmark notebook notebooks notepad pen pens
pencil pencils marker markers highlighter crayon crayons eraser ruler stapler scissors envelope envelopes folder binder map globe painting
paintings lithograph sketchbook origami cd cds dvd dvds bluray records passport certificate
doll dolls barbie lego legos puzzle puzzles jigsaw rubik plushie plushies teddy teddybear funko figurine figurines statue sculpture
boardgame chess dice domino dominoes pokemon yugioh slime kite yoyo rattle pacifier teether stroller pram crib bassinet highchair diaper
diapers nappy nappies balloon balloons pinata confetti tinsel garland wreath
bike bicycle scooter skateboard rollerblade rollerblades skates surfboard snowboard ski skis helmet helmets racket racquet ball balls
dumbbell dumbbells kettlebell barbell treadmill tent tents hammock compass binoculars telescope microscope reel lure lures bait knife
knives axe machete bow arrow crossbow paintball
guitar guitars ukulele violin viola cello piano flute clarinet saxophone trumpet trombone harmonica drumstick drumsticks drumset
tambourine metronome capo
cup cups mug mugs tumbler wineglass teapot kettle kettles pot pots pan pans skillet wok cookware bakeware spatula ladle whisk grater
peeler corkscrew cutlery fork forks spoon spoons chopsticks tray trays bowl bowls thermos flask jug pitcher blender mixer toaster juicer
grinder microwave oven refrigerator fridge freezer dishwasher airfryer fryer stove grill barbecue coaster coasters napkin napkins
tablecloth placemat cushion cushions pillow pillows pillowcase blanket blankets quilt duvet comforter bedsheet bedsheets bedding mattress
curtain curtains blinds rug rugs carpet doormat towel towels washcloth sponge broom mop bucket vacuum hanger hangers basket mirror mirrors
vase vases shelf shelves bookshelf chair chairs stool sofa couch armchair table tables desk desks bed wardrobe cabinet drawer nightstand
ottoman bench door doors window faucet tap sink toilet showerhead hinge hinges doorknob lock locks padlock key keys magnet magnets incense
diffuser humidifier
screwdriver screwdrivers hammer wrench wrenches spanner pliers drill drills saw saws chainsaw chisel screw screws bolt bolts nut nuts
washer washers rivet rivets ladder soldering solder welder lathe grinder sander clamp clamps vise toolbox crowbar shovel rake hoe hose
hoses sprinkler lawnmower mower trimmer pruner secateurs wheelbarrow flowerpot seeds seed seedling fertilizer fertiliser soil
brake brakes rotor caliper sparkplug alternator radiator carburetor carburettor gasket gaskets piston pistons crankshaft camshaft gearbox
transmission axle bearing bearings tire tires tyre tyres rim rims wheel wheels bumper fender headlight headlights taillight windshield
windscreen wiper wipers muffler exhaust turbo turbocharger strut suspension steering dashboard seatbelt carseat emblem injector injectors
compressor starter thermocouple solenoid actuator gear gears sprocket pulley
lipstick lipgloss mascara eyeliner eyeshadow foundation concealer blush bronzer perfume cologne fragrance deodorant shampoo conditioner
hairspray wig wigs hairpiece toupee hairbrush brush brushes comb combs hairdryer hairclip scrunchie scrunchies barrette curler
straightener shaver razor razors epilator tweezers nailpolish eyelash eyelashes soap soaps bodywash lotion lotions cream creams
moisturizer moisturiser serum serums sunscreen toothbrush toothpaste floss mouthwash tattoo needle needles manicure
tea teas coffee coffees espresso chocolate chocolates candy candies sweets gummies lollipop cookie cookies biscuit biscuits cake cakes
bread pasta noodle noodles ramen spaghetti rice flour sugar salt pepper spice spices herb herbs saffron cinnamon vanilla turmeric curry
sauce sauces ketchup mayonnaise mustard vinegar honey jam syrup butter cheese milk yogurt yoghurt egg eggs sausage ham bacon salami tuna
salmon shrimp seaweed kimchi nut peanut peanuts almond almonds walnut cashew pistachio raisin raisins dates olive olives apple banana
mango wine whisky whiskey vodka rum gin tequila beer liqueur juice soda cereal oats granola popcorn crisps chips jerky kibble petfood
dogfood catfood leash kennel birdcage litter
cigarette cigarettes cigar cigars tobacco hookah shisha vape vapes vaporizer lighter lighters ashtray
bandsaw yarn yarns thread threads zipper zippers button buttons ribbon ribbons sequins loom bobbin
antenna probe probes mold molds mould moulds gnome gnomes elf wristband turnstile signage banner banners flag flags trophy trophies medal
medals coin coins banknote badge badges patch patches pinback nutcracker snowglobe
phonecase popsocket screenprotector protector protectors sleeve sleeves decals
servo stepper extruder nozzle filament printhead endoscope xray ultrasound centrifuge pipette pipettes beaker cuvette petri reagent assay
antibody antibodies primer primers plasmid enzyme enzymes buffer agarose
phone phones tv tvs treat treats invitation invitations balm balms flake flakes bible quran koran profile profiles sensor sensors
toothpick clippers dryer straightener cooker humidifier purifier extinguisher cane sanitizer propeller propellers eyepiece fin fins
snorkel flipper paddle kayak canoe sled skippingrope trampoline tarp carabiner rope ropes twine net nets screwdriver ratchet allenkey
socketset stapler holepunch laminator shredder whiteboard easel palette varnish stencil stencils sequin rhinestones appliques felt batting
interfacing thimble tweezer loupe tongs colander sieve strainer funnel rollingpin apron ovenmitt trivet decanter carafe goblet stein
corkscrews opener openers coolbox cooler coolers igloo lunchbox bento tiffin canteen crockpot casserole ramekin tureen saucer saucers
doily
amplifiers subwoofer equalizer synthesizer sequencer cymbal cymbals bongo djembe kalimba ocarina recorder bagpipe banjo mandolin accordion
metronomes rosin plectrum plectrums
cushioncover bolster beanbag recliner footstool futon bunk headboard dresser sideboard bookcase hammocks lampshade lampshades sconce
candlestick candleholder doorstop doorbells peephole mailbox mailboxes birdhouse birdbath trellis planter planters greenhouse compost
mulch pesticide herbicide insecticide repellent mosquitonet flytrap mousetrap
thermometer hygrometer barometer altimeter anemometer manometer tachometer voltmeter ammeter oscilloscopes spectrometer refractometer
caliper micrometer protractor theodolite
paraguas cepillos peine secador plancha aspiradora licuadora batidora tostadora cafetera hervidor microondas horno nevera lavadora
ventilador estufa calentador colchon sabanas edredon cojin cojines alfombras persiana estante estanteria armario escritorio sofa cuna
cochecito biberon panales chupete sonajero triciclo patineta patines pelotas raqueta linterna pilas enchufe interruptor tubo manguera
grifo cerradura candado bisagra clavos tuercas arandelas sierra alicates tijeras cinta pegamento pintura brocha pincel pinceles lienzo
acuarelas papel sobres carpeta calculadora calendario sello sellos disco vinilo instrumento piano violin tambor armonica altavoces
micrófono tableta portatil pantalla memoria discoduro impresoras cartucho tinta medias bragas sujetador calzoncillos pijama bata corbata
tirantes chaleco chal panuelo boina gorro chanclas tacones plantillas cordones broche diadema pinza extensiones esmalte rimel desodorante
locion hilodental vitaminas jarabe pomada vendas termometro jeringas muletas audifonos lentillas especias miel mermelada chocolate turron
jamon embutido atun harina pasta galleta cereales frutossecos almendras nueces cerveza licor ron tequila zumo aguamineral cigarrillos
puros encendedor correa jaula acuario pienso semillas maceta macetas abono bomba valvula rodamiento engranaje correa filtro bujia bujias
radiador amortiguador parachoques faro faros espejo retrovisor limpiaparabrisas volante motor alternador embrague pistón junta
poussette cafetiere parapluie theiere bouilloire grillepain aspirateur mixeur four refrigerateur ventilateur radiateur matelas draps
couette coussin coussins rideaux store etagere armoire bureaumeuble canape fauteuil lit berceau biberon couches tetine hochet tricycle
trottinette patins raquette tente lanterne piles prise interrupteur tuyau robinet serrure cadenas charniere clous ecrous rondelles scie
pince ciseaux ruban colle peinture pinceau pinceaux toile papier enveloppes classeur calculatrice calendrier timbre timbres disque vinyle
roman romans bandedessinee guide atlas dictionnaire violon tambour harmonica micro tablette ecran memoire imprimantes cartouche encre bas
culotte culottes soutiengorge calecon pyjama peignoir cravate bretelles gilet foulard beret bonnet casquette tongs escarpins baskets
semelles lacets broche barrette perruques vernis mascara deodorant lotion dentifrice brosses rasoir vitamines sirop pommade bandages
thermometre seringues bequilles lentilles epices miel confiture farine pates cereales noix amandes biere liqueur rhum jus cigarettes
cigares briquet laisse cage aquarium croquettes graines engrais pompe soupape roulement engrenage courroie filtre bougieauto radiateurs
amortisseur phare phares retroviseur essuieglace volant moteur embrayage joint joints plaquettes connecteur connecteurs condensateur
resistance transformateur capteur capteurs toilette chemisier tailleur maillot debardeur short combinaison doudoune chaussons ballerines
mocassins valise valises portefeuilles portecles chapelet vaisselle couverts couteaux assiettes tasses verres bol bols plateau carafe
bouteille bouteilles gourde thermos
regenschirm schirm schirme turnschuhe sportschuhe hausschuhe halsband leine kaffeemaschine wasserkocher toaster staubsauger mixer ofen
kuhlschrank ventilator heizung matratze bettlaken bettdecke kissenbezug vorhange rollo regal schrank schreibtisch sofa sessel bett wiege
flasche flaschen windeln schnuller rassel dreirad roller schlittschuhe schlager zelt laterne taschenlampe steckdose schalter schlauch
wasserhahn schloss scharnier nagel muttern unterlegscheiben sage zange schere klebeband kleber farbe pinsel leinwand papier umschlage
ordner taschenrechner kalender briefmarken schallplatte roman romane comic atlas worterbuch geige trommel mundharmonika mikrofon tablet
bildschirm speicher festplatte patrone tinte strumpfhose unterhose slip bh boxershorts schlafanzug bademantel krawatte hosentrager weste
tuch kappe bluse anzug badeanzug bikini pumps einlagen schnursenkel brosche haarspange nagellack wimperntusche deo zahnpasta zahnburste
rasierer vitamine hustensaft salbe pflaster thermometer spritzen krucken kontaktlinsen gewurze honig marmelade mehl nudeln musli nusse
mandeln bier likor rum saft zigaretten zigarren feuerzeug kafig aquarium hundefutter katzenfutter samen dunger pumpe ventil lager
kugellager zahnrad riemen keilriemen olfilter luftfilter zundkerze zundkerzen kuhler stossdampfer stossstange scheinwerfer aussenspiegel
scheibenwischer lenkrad motor lichtmaschine kupplung dichtung dichtungen kondensator widerstand sensor vase vasen tischdecke besteck
geschirr schussel schusseln tablett karaffe trinkflasche thermoskanne gurtel geldbeutel koffer reisetasche schulranzen federmappchen
krawatten puppenhaus bausteine eisenbahn modellauto drachen luftballons
guardachuva guardachuva cafeteira chaleira torradeira aspirador liquidificador forno geladeira ventilador aquecedor colchao lencois
edredom almofada almofadas cortinas prateleira armario escrivaninha sofa poltrona cama berco mamadeira fraldas chupeta chocalho triciclo
patins raquete barraca lanterna pilhas tomada interruptor mangueira torneira fechadura cadeado dobradica pregos porcas arruelas serra
alicate tesoura fita cola tinta pincel pinceis tela papel envelopes calculadora calendario selos disco violao violino tambor gaita
microfone tablet memoria cartucho calcinha sutia cueca pijama roupao gravata suspensorio colete lenco boina gorro chinelo chinelos salto
palmilhas cadarco broche tiara esmalte rimel desodorante locao cremedental fiodental vitaminas xarope pomada curativo termometro seringas
muletas lentes temperos mel geleia farinha macarrao cereais nozes amendoas cerveza cerveja licor suco cigarros charutos isqueiro coleira
gaiola aquario racao sementes vaso fertilizante bomba valvula rolamento engrenagem correia filtro velaignicao radiador amortecedor
parachoque farol farois retrovisor limpador volante alternador embreagem junta pastilhas brinquedospelucia pelucia boneco quebracabeca
garrafa garrafas talheres faqueiro jarra bandeja
чайник зонт зонтик очки утюг пылесос блендер тостер кофеварка микроволновка духовка холодильник вентилятор обогреватель матрас простыня
простыни одеяла подушки шторы жалюзи полка шкаф диван кресло кровать кроватка коляска бутылка бутылочка подгузники соска погремушка
самокат ролики коньки ракетка палатка фонарь фонарик батарейки батарейка розетка выключатель шланг кран замок петли гвозди гайки шайбы
пила плоскогубцы ножницы лента скотч клей краска краски кисть кисти холст бумага конверты папка калькулятор календарь марки диск пластинка
скрипка барабан микрофон планшет экран память картридж чернила колготки трусы бюстгальтер лифчик пижама халат галстук жилет платок берет
кепка тапочки тапки туфли стельки шнурки брошь заколка лак тушь дезодорант лосьон бритва витамины сироп мазь бинт пластырь термометр
градусник шприцы костыли линзы специи мед варенье мука макароны крупа орехи миндаль пиво ликер ром сок сигареты сигары зажигалка поводок
клетка аквариум корм семена горшок удобрение насос клапан подшипник подшипники шестерня ремни фильтр свечи свеча радиатор амортизатор
бампер фара фары зеркало дворники руль двигатель генератор сцепление прокладка колодки диски конденсатор резистор датчик ваза скатерть
кружки тарелки ложки вилки ножи термос фляга браслеты серьга цепочка кулон бусы пуговицы молния нитки пряжа конструктор пазл пазлы машинка
кубики мячик бинокль телескоп микроскоп удочка катушка крючки спальник шляпы варежки пуховик шуба блузки сарафан шорты леггинсы купальник
плавки худи толстовка косметичка чемодан портфель портмоне визитница брелок
مظلة غلاية مكنسة خلاط فرن ثلاجة مروحة مدفأة مرتبة ملاءة لحاف وسائد ستائر رف خزانة مكتب كنبة سرير مهد زجاجة رضاعة حفاضات مصاصة دراجه زلاجات
مضرب خيمة مصباح بطارية بطاريات مقبس مفتاح خرطوم صنبور قفل مسامير منشار كماشة مقص شريط غراء دهان فرشاه ورق ظروف حاسبة تقويم طوابع كمان طبل
ميكروفون شاشة ذاكرة حبر جورب سروال بيجاما روب ربطة شال طربوش صندل صنادل نعال دبوس طلاء مزيل معجون شفرة فيتامينات مرهم ضماد محاقن عكازات
عدسات بهارات مربى دقيق معكرونة مكسرات لوز عصير سجائر ولاعة قفص بذور سماد مضخة صمام محمل مرشح فلتر رادياتير مصابيح مراية مقود محرك وشاحه
سبحة بخور عود سجاده مسبحة طقم صينية دلة ابريق
ombrello bollitore aspirapolvere frullatore forno frigorifero materasso lenzuola tende scaffale armadio divano letto culla passeggino
pannolini triciclo racchetta tenda lampada pile presa tubo rubinetto serratura viti chiodi sega pinze forbici nastro colla vernice
pennello tela carta buste calendario francobolli disco chitarra violino tamburo microfono schermo stampante inchiostro calze calzini
mutande reggiseno pigiama accappatoio cravatta gilet foulard berretto pantofole sandali spilla smalto deodorante dentifricio rasoio
vitamine sciroppo garze siringhe lenti spezie miele marmellata farina pasta riso noci mandorle birra succo sigarette accendino guinzaglio
gabbia acquario semi vaso pompa valvola cuscinetto filtro candela freni pastiglie faro specchietto motore guarnizione giocattolo bambole
costruzioni palla palloncini occhiali bottiglia piatti posate bicchieri padella pentola
paraplu waterkoker stofzuiger koelkast matras lakens gordijnen kast bank bed luiers fietshelm tent lamp batterijen slang kraan slot
schroeven spijkers zaag tang schaar lijm verf kwast papier enveloppen postzegels gitaar scherm printer inkt ondergoed pyjama badjas
stropdas pantoffels zonnebril nagellak tandpasta scheermes vitaminen pleister spuiten kruiden honing jam meel noten bier sap sigaretten
aansteker kooi zaden pomp klep lager filter bougies remblokken koplamp spiegel motor pakking pop puzzel ballonnen fles borden bestek
glazen pan
parasol czajnik odkurzacz lodowka materac posciel zaslony szafa kanapa lozko pieluchy namiot lampa baterie waz kran zamek sruby gwozdzie
pila nozyczki klej farba pedzel papier znaczki gitara ekran drukarka skarpetki majtki biustonosz pizama szlafrok krawat kapcie sandaly
lakier pasta maszynka witaminy plaster przyprawy miod maka orzechy piwo sok papierosy nasiona pompa zawor lozysko filtr swieca klocki
reflektor lusterko silnik uszczelka puzzle balony butelka talerze sztucce szklanki patelnia
semsiye supurge buzdolabi yatak carsaf perde dolap koltuk cadir hortum musluk kilit vida civi makas yapistirici boya firca kagit gitar
ekran yazici corap kulot sutyen pijama kravat terlik sandalet oje jilet vitamin baharat bal un findik bira sigara cakmak tohum pompa vana
rulman filtre buji balata far ayna motor conta oyuncakbebek yapboz balon sise tabak catal kasik tencere
camisa camiseta blusa pantalon pantalones vaqueros falda vestido chaqueta abrigo sueter sudadera calcetines zapato zapatos zapatillas
botas sandalias sombrero gorra bufanda guantes cinturon bolso mochila cartera reloj gafas anillo collar pulsera pendientes aretes libro
libros revista cuaderno boligrafo lapiz muneca rompecabezas pelota bicicleta casco cuchillo taza vaso plato sarten olla cuchara tenedor
almohada manta sabana toalla cortina alfombra silla mesa lampara bombilla espejo jabon champu perfume crema maquillaje pintalabios cepillo
peluca te cafe galletas caramelos arroz azucar aceitunas queso vino telefono ordenador computadora teclado raton auriculares altavoz
cargador camara impresora televisor destornillador martillo taladro tornillos neumatico neumaticos rueda freno frenos llave llaves
guitarra
chemise pantalon jupe robe veste manteau pull chaussettes chaussure chaussures bottes sandales chapeau echarpe gants ceinture portefeuille
montre lunettes bague collier bracelet boucles livre livres revue cahier stylo crayon poupee peluche puzzle ballon velo casque couteau
tasse verre assiette casserole poele cuillere fourchette oreiller couverture drap serviette rideau tapis chaise lampe ampoule miroir savon
shampooing parfum creme brosse perruque the cafe biscuits bonbons riz sucre fromage vin telephone ordinateur clavier souris ecouteurs
chargeur imprimante televiseur tournevis marteau perceuse vis pneu pneus roue frein freins cle bougie bougies
hemd hose rock kleid jacke mantel pullover socken strumpfe schuhe schuh stiefel sandalen hut mutze schal handschuhe gurtel handtasche
rucksack geldborse uhr armbanduhr brille sonnenbrille halskette armband ohrringe buch bucher zeitschrift heft kugelschreiber bleistift
puppe kuscheltier ball fahrrad helm messer tasse becher teller topf pfanne loffel gabel kissen decke bettwasche handtuch vorhang teppich
stuhl tisch lampe gluhbirne spiegel seife parfum creme lippenstift burste perucke tee kaffee kekse schokolade bonbons reis zucker kase
wein handy telefon rechner tastatur maus kopfhorer lautsprecher ladegerat kamera drucker fernseher schraubendreher hammer bohrmaschine
schrauben reifen rad bremse bremsen bremsbelage schlussel kerze kerzen gitarre handyhulle ladekabel spielzeugauto kinderwagen
camisa camiseta calca calcas saia vestido casaco jaqueta meias sapato sapatos tenis botas chapeu cachecol luvas cinto bolsa mochila
carteira relogio oculos anel colar pulseira brincos livro livros revista caderno caneta lapis boneca bola bicicleta capacete faca copo
caneca prato panela colher garfo travesseiro cobertor lencol toalha cortina tapete cadeira mesa espelho sabonete xampu creme batom escova
peruca cha biscoitos chocolate doces arroz acucar queijo vinho telefone computador teclado fones carregador impressora televisao chave
martelo furadeira parafusos pneu roda freio
рубашка футболка блузка брюки джинсы юбка платье куртка пальто свитер носки ботинки туфли кроссовки сапоги сандалии шапка шляпа шарф
перчатки ремень рюкзак кошелек часы очки кольцо ожерелье браслет серьги книга книги журнал тетрадь ручка карандаш кукла мяч велосипед шлем
нож чашка кружка стакан тарелка кастрюля сковорода ложка вилка подушка одеяло полотенце штора ковер стул стол лампа зеркало мыло шампунь
духи крем помада щетка парик чай кофе печенье конфеты шоколад рис сахар сыр вино телефон смартфон ноутбук компьютер клавиатура мышь
наушники колонка зарядка камера принтер телевизор отвертка молоток дрель шурупы шина колесо тормоз ключ свеча гитара
قميص بنطلون فستان سترة معطف جوارب حذاء احذية قبعة وشاح قفازات حزام محفظة ساعة ساعات نظارات خاتم قلادة سوار اقراط كتاب كتب مجلة قلم دفتر
دمية كرة دراجة خوذة سكين كوب فنجان صحن ملعقة شوكة وسادة بطانية منشفة ستارة سجادة كرسي طاولة مصباح مرآة صابون شامبو عطر عطور كريم فرشاة شاي
قهوة شوكولاتة سكر ارز جبن تمر عسل هاتف جوال حاسوب كمبيوتر سماعات شاحن كاميرا طابعة تلفاز مطرقة اطار عباية حجاب
camicia maglietta pantaloni gonna vestito giacca cappotto calze scarpe stivali cappello sciarpa guanti cintura borsa zaino portafoglio
orologio occhiali anello collana libro libri bambola coltello tazza cuscino coperta asciugamano sedia tavolo specchio sapone profumo
rossetto biscotti cioccolato formaggio vino telefono cuffie caricatore
overhemd broek jurk jas sokken schoenen laarzen hoed sjaal handschoenen riem rugzak horloge bril boek boeken pop fiets mes kopje kussen
deken handdoek stoel tafel spiegel zeep koekjes kaas
koszula spodnie sukienka kurtka buty czapka szalik rekawiczki plecak zegarek okulary ksiazka ksiazki lalka rower kubek poduszka koc recznik
gomlek pantolon elbise ceket ayakkabi sapka canta saat gozluk kitap bebek bisiklet bardak yastik havlu
`;

/** The same for goods that headings for chemicals may rightly hold. */
export const NEAR_CHEMISTRY_NOUNS = `
piperidone piperazine pyridine pyrrolidine pyrrolidone morpholine pyrimidine imidazole benzimidazole indole quinoline aniline toluidine
xylidine phenol cresol benzene xylene styrene hexane heptane pentane ethanol methanol propanol isopropanol butanol glycerol glycol
acetonitrile acetamide formamide acetate acetaldehyde formaldehyde cyclohexanone chloroform hydroquinone nicotinamide theobromine
theophylline caffeine lidocaine benzocaine procaine tetracaine articaine ketoprofen diclofenac naproxen apomorphine
vitamin vitamins multivitamin collagen probiotic probiotics melatonin creatine whey omega glucosamine ginseng turmeric spirulina bandage
bandages thermometer stethoscope syringe syringes catheter wheelchair crutches denture dentures braces orthotic orthosis prosthesis
implant implants inhaler inhalers insulin glucometer oximeter nebulizer defibrillator scalpel forceps gauze facemask facemasks mask masks
respirator sanitizer ibuprofen paracetamol acetaminophen aspirin antibiotic antibiotics amoxicillin metformin atorvastatin lisinopril
omeprazole loratadine cetirizine salbutamol contactlens condom condoms
solvent adhesive glue epoxy varnish lacquer pigment pigments dye dyes detergent bleach disinfectant lubricant grease sealant sandpaper
abrasive
`;

/** Compounds whose parts alone say less, written as people write them. */
export const GOODS_PHRASES = `
gift card|gift cards|power supply|power supplies|light bulb|light bulbs|first aid kit|power bank|hard drive|flash drive|remote control
test strips|test kit|sewing kit|tool box|tool set|tool kit|yoga mat|memory card|sim card|graphics card|playing cards|trading cards
business cards|greeting cards|credit card holder
air filter|oil filter|fuel pump|water pump|spark plug|spark plugs|solar panel|circuit board|circuit boards|printed circuit|cutting board
surf board|skate board|white board|car seat|car mats|car charger|car cover|car stereo|toy car|toy cars|model car|model train|pet bed
pet toy|food container|food processor|lunch box|music box|jewelry box|storage box|gift box|gift bag|gift wrap|wrapping paper|sample book
baby wipes|wet wipes|toilet paper|paper towels|paper bags|hair oil|olive oil|engine oil|motor oil|fish oil|essential oil|essential oils
protein powder|baking powder|washing powder|milk powder|cocoa powder|talcum powder|face powder
drinking straws|dog food|cat food|baby food|clothes hanger|clothes hangers|clothes rack|drawing tablet|graphic tablet|android tablet
medicine cabinet|pill box|pill organizer|document holder|document camera
`;

/** Chinese, Japanese, Korean and Thai words by class, found anywhere in a run of characters. */
export const UNSEGMENTED = {
  noun: `玩具车 玩偶 皮鞋 皮包 钱夹 斜挎包 行李牌 雨衣 雨靴 羊毛衫 针织衫 打底裤 短裤 短袖 长袖 西装 领带 发夹 发箍 胸针 吊坠 指甲油 眼影 睫毛膏 粉底 洗面奶 沐浴露 剃须刀 电动牙刷 吹风机 卷发棒 电饭煲 电水壶 咖啡机 榨汁机 吸尘器 空气净化器 加湿器 风扇 电风扇 取暖器 灯具 灯串 插座 插头 开关 水龙头 花洒 门锁 挂锁 合页 钉子 螺母 螺栓 垫片 扳手 钳子 锯子 卷尺 手电钻 角磨机 胶水 油漆 画笔 颜料 画布 信封 文件夹 计算器 日历 邮票 唱片 小提琴 钢琴 口琴 麦克风 屏幕 显卡 内存条 硬盘 U盘 墨盒 硒鼓 主板 电路板 电阻器 传感器 继电器 接头 连接器 火花塞 机油滤芯 空气滤芯 雨刷 车灯 后视镜 方向盘套 脚垫 坐垫 减震器 离合器 活塞 密封圈 链条 自行车轮胎 滑板 轮滑鞋 篮球 足球 羽毛球拍 乒乓球拍 哑铃 瑜伽垫 鱼竿 鱼线 渔轮 登山包 望远镜 显微镜 血压计 血糖仪 绷带 创可贴 拐杖 轮椅 隐形眼镜 鱼油 蛋白粉 红茶 普洱茶 花茶 香料 辣椒酱 坚果 杏仁 核桃 果干 红酒 啤酒 香烟 雪茄 打火机 狗粮 猫粮 牵引绳 猫砂 鱼缸 种子 花盆 肥料 窗花 花瓶 桌布 餐具 盘 茶具 奶瓶 纸尿裤 奶嘴 婴儿车 婴儿床 拼装模型 手办 扑克牌 棋 风筝 气球 圣诞树 衬衫
 T恤 裤子 牛仔裤 裙子 连衣裙 外套 夹克 毛衣 卫衣 袜子 内衣 内裤 文胸 睡衣 泳衣 鞋子 运动鞋 靴子 凉鞋 拖鞋 皮鞋 帽子 围巾 手套 皮带 腰带 背包 双肩包 手提包 钱包 书包 行李箱 手表 眼镜 太阳镜 戒指 项链 手链 耳环 耳钉 手机壳 手机套 手机 平板电脑 笔记本电脑 电脑 键盘 鼠标 显示器 打印机 路由器 耳机 音箱 充电器 充电宝 数据线 摄像头 相机 镜头 无人机 电视机 灯泡 台灯 手电筒 书籍 图书 书 杂志 笔记本 圆珠笔 铅笔 海报 贴纸 明信片 娃娃 毛绒玩具 积木 拼图 模型车 自行车 头盔 帐篷 睡袋 刀具 杯子 水杯 保温杯 碗 盘子 筷子 勺子 叉子 锅 枕头 被子 毯子 床单 毛巾 浴巾 窗帘 地毯 椅子 桌子 沙发 镜子 肥皂 洗发水 香水 口红 面膜 面霜 护手霜 牙刷 牙膏 梳子 假发 茶叶 绿茶 咖啡 巧克力 饼干 糖果 大米 面条 酱油 蜂蜜 螺丝刀 螺丝 锤子 电钻 轮胎 刹车片 轴承 齿轮 电机 水泵 阀门 变压器 电容 电阻 维生素 口罩 注射器 体温计 雨伞 钥匙扣 蜡烛 剪刀 胶带 吉他 纽扣 拉链 衣架 衬衣 羽绒服 裤 裙 鞋 靴 表带 茶杯 茶壶
シャツ ズボン スカート ドレス ジャケット コート 靴下 靴 帽子 手袋 鞄 財布 腕時計 眼鏡 指輪 本 雑誌 漫画 人形 フィギュア ぬいぐるみ 自転車 茶碗 コップ 皿 箸 枕 毛布 タオル 椅子 石鹸 香水 口紅 お茶 緑茶 チョコレート 菓子 携帯電話 パソコン カメラ イヤホン 充電器 スマホケース
셔츠 바지 치마 원피스 재킷 코트 양말 신발 운동화 모자 장갑 가방 지갑 시계 안경 반지 목걸이 책 인형 컵 접시 베개 수건 의자 비누 향수 립스틱 화장품세트 차 커피 초콜릿 휴대폰 노트북 이어폰 충전기
เสื้อ กางเกง กระโปรง รองเท้า หมวก กระเป๋า นาฬิกา แว่นตา แหวน สร้อย หนังสือ ตุ๊กตา แก้ว จาน หมอน ผ้าเช็ดตัว สบู่ น้ำหอม ชา กาแฟ โทรศัพท์ หูฟัง`,
  head: `礼物 礼品 样品 样本 配件 零件 零部件 备件 日用品 日常用品 生活用品 用品 物品 商品 产品 货物 货品 杂货 杂物 杂项 其他 制品 工艺品 装饰品 饰品 电子产品 数码产品 化工产品 化学品 材料 原料 设备 器材 工具 机械 机器 文件 资料 单证 服装 衣服 服饰 食品 药品 药物 保健品 化妆品 护肤品 家具 文具 玩具 五金 百货 个人物品 私人物品 包裹 快件 集装 混装 东西
贈り物 ギフト サンプル 見本 部品 付属品 アクセサリー 日用品 雑貨 商品 製品 書類 衣類 食品 薬 化粧品 おもちゃ 玩具 電子機器 電化製品 私物 その他
선물 샘플 견본 부품 액세서리 생활용품 잡화 상품 제품 서류 의류 식품 약 화장품 장난감 전자제품 개인용품 기타
ของขวัญ ตัวอย่าง อะไหล่ อุปกรณ์ สินค้า เอกสาร เสื้อผ้า อาหาร ยา เครื่องสำอาง ของเล่น ของใช้`,
  filler: `红色 黑色 白色 蓝色 女士 男士 儿童 女 男 新 小 大 个 件 套 只 双 用 的 免费 送`,
  material: `塑料 棉 棉质 纯棉 羊毛 涤纶 尼龙 亚麻 木质 陶瓷 石 皮革 真皮 金属 不锈钢 木 木制 玻璃 陶瓷 丝绸 真丝 硅胶 橡胶 铝 铜 铁 プラスチック 綿 革 木製 金属製 플라스틱 면 가죽 พลาสติก`,
} as const;
