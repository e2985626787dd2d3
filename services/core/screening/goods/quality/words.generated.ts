// Written by infra/lexicons/goods-words.ts from WordNet 3.1 (Princeton University, WordNet licence) and the HS 2022 texts. Do not edit.
/** English nouns whose first meaning is a thing that can be sent. */
export const SENDABLE_NOUNS = `
aba abacus abatis abattis abaya abdomen abm aborticide abortifacient abrader absinth abstractionism accelerator accelerometer accessory
accordion accouterment accoutrement acebutolol acetaminophen acetanilid acetanilide acetone acetophenetidin acetphenetidin achromycin ackee
acoustic acrilan acropolis actinometer actinomycin activase activewear actuator acular acyclovir adapin adaptor addition additive
addressograph ade adhesive adit adjuvant adobo adornment adps adrenergic advil adz adze aerator aerofoil aerogenerator aeroplane afghan
aflaxen afterburner afterdeck afters agal agate agateware agglomerator agglutinin aglet aguacate aiglet aigret aigrette aiguilette ail
aileron aioli air airbrake airbrush airbus aircraft airdock airfoil airframe airline airliner airmailer airplane airscrew airship airway
aisle aitchbone akvavit alabaster alb albacore albumin albuterol alcohol aldomet ale alembic alendronate aleve alewife algae algometer
alidad alidade aliment alimentation alkali alkeran alkylbenzenesulfonate allemande alleviant alligator allopurinol aloes alpenstock
alprazolam altace altar altarpiece altazimuth alternator altimeter aluminum alundum alupent alveolus amaretto ambo ambulance ambulatory
amethopterin amidopyrine aminomethane aminophylline aminopyrine amiodarone amitriptyline ammeter ammo ammoniac ammunition amobarbital
amoxicillin amoxil amphetamine amphibian amphitheater amphitheatre amphora amphotericin ampicillin amplifier ampoule ampul ampule amrinone
amulet amytal anaconda anaesthetic anaglyph analgesic analyser analyzer anaprox anastigmat anastomosis anchor anchovy andiron andrena
android anemometer aneroid anesthetic anesthyl angiocardiogram angiogram angioscope angiotensin angiotonin angledozer animalization aniseed
anisette ankle anklet anklets ankus annex annexe annon annulet annunciator anode anodyne anorak anovulant ansaid ant antabuse anteater
antefix antelope antenna anthelminthic anthelmintic antiarrhythmic antibacterial antibody anticholinergic anticholinesterase anticoagulant
anticonvulsant antidepressant antidiabetic antidiarrheal antidiuretic antidote antiemetic antiepileptic antiflatulent antifungal antigen
antihistamine antihypertensive antimacassar antimalarial antimetabolite antimicrobial antimicrobic antimycin antimycotic antineoplastic
antipasto antiperspirant antiprotozoal antipruritic antipsychotic antipyretic antiserum antispasmodic antisyphilitic antitussive antivert
antiviral anvil anxiolytic aorta apc ape aperient aperitif aperture aphrodisiac apishamore apomorphine apparatus apparel appendicle
appetiser appetizer apple applejack applesauce appliance applicator applique appurtenance apresoline apron aqualung aquaplane aquatint
aquavit aqueduct arak araroba arava arbalest arbalist arbour arcade architrave archway areaway argon argyle argyll argyrol arm armadillo
armament armature armchair armet armguard armhole armilla armlet armoire armor armpit armrest arms arrack arras arrester arrowhead arsenal
arsenic art arteriogram arteriole artery arthrogram arthroscope artillery ascot asdic ash ashbin ashcake ashcan ashlar ashtray asparaginase
aspartame aspergill aspersorium asphalt asphyxiator aspic aspirator aspirin ass assembly astrodome astrolabe asylum atabrine ataractic
atarax atelier atenolol atherodyde athodyd ativan atmometer atole atom atomiser atomizer atorvastatin atropine atrovent attenuator attire
audiocassette audiogram audiometer audiotape audiovisual auger augmentin aureomycin auriscope auroscope auto autobus autoclave autocue
autofocus autogiro autogyro autoinjector automat automobile autoradiograph aventail avocado awl awning axe axle axletree azactam
azathioprine azithromycin azt aztreonam baba babka babushka baccy bacitracin backband backbench backboard backcloth backdrop backhoe
backlighting backpack backplate backrest backsaw backspace backspacer backstage backstairs backstay backstitch backsword backyard bacon
bacteria baffle bag bagel baggage bagging bagpipe baguet baguette baize bakehouse bakery bakeshop baklava balaclava balalaika balbriggan
balcony baldachin baldric baldrick bale ball ballast ballcock balldress ballista ballistocardiograph balloon ballpark ballpen ballpoint
balmoral balsam baluster balusters balustrade banana bandage bandana bandanna bandbox bandeau bandelet bandelette bandlet bandoleer
bandolier bandoneon bandsaw bandstand banger bangle banister banjo banner bannock banquette bap baptistery baptistry barbacan barbecue
barbell barbeque barbette barbican barbital barbitone barbiturate barbwire bareboat barge bargello barium bark barley barmbrack barndoor
barograph barometer barong baroreceptor barouche barque barrel barrette barretter barricade barrier bars bascule baseboard basement basin
basinet basket bassinet bassoon baste bastinado basting basuco bat bath bathometer bathrobe bathtub bathymeter bathyscape bathyscaph
bathyscaphe bathysphere batik batiste baton batten battercake battledore battlement battlesight batwing baycol bayer bazooka bbs beachball
beachwear bead beading beads beadwork beak beaker bean beanbag beanie beany beard bearnaise bechamel bed bedclothes bedcover bedding
bedframe bedpan bedpost bedroll bedspread bedspring bedstead bee beebread beech beechnut beef beefburger beefcake beefsteak beehive beeper
beer beetle beigel belfry bell bellows bellpull belly bellyband belt belting benadryl bench bender benniseed bentwood benzocaine
benzodiazepine benzylpenicillin beret berretta berry beryllium besom betatron bevatron bevel beverage bextra bezel bhang bialy bialystoker
bib biceps bicorn bicorne bicycle bidet bier bifocals biggin bigos bijou bike bile bilges billboard billfold billhook billy billystick
biltong bin binder bindery binoculars biochip biplane biprism birchbark bird birdbath birdfeeder birdhouse birdseed biretta biriani biro
birretta biryani biscuit bisque biteplate bitewing bitmap bitok bitstock bitt bitters bitthead bitumastic blackberry blackboard blackface
blade blanc blancmange blanket blazer blazon blazonry bleb blender bleu blinder blindfold bling blini blinker blintz blintze bliny bloater
blocadren blockbuster blockhouse blood bloodhound bloodmobile bloodstream bloomers blossom blouse blower blowfish blowgun blowlamp blowpipe
blowtorch blowtube blt bludgeon bluefin bluefish bluepoint boa boards boardwalk boat boater boatyard bobber bobbin bobbysock bobbysocks
bobfloat bobsled bobsleigh bock bodice body bodywork boeuf bogy boiler boilersuit bola bollard bolo bologram bolograph bolometer bolster
bomb bombard bombardon bombazine bomber bombie bomblet bombsight bonbon bone bonemeal bones boneshaker bongo bonito bonnet bookbindery
bookcase bookend bookmark bookmarker bookmobile bookshelf boot bootee booth boothose bootie bootjack bootlace bootleg bootstrap booze borate
bordelaise borer borsch borscht borsh borshch borsht bortsch bosc bota botanical bottle bottlebrush bottlecap bouchee boucle bough
bouillabaisse bouillon boule boulle bouquet bourdon bourguignon boutonniere bovril bower bowknot bowl bowline bowsprit bowstring bowtie box
boxcar boxers boxershorts bra bracelet bracer braces bracing brad bradawl braid braiding brail brain brainchild brake brakes bramble brandy
brandyball brandysnap brasier brass brassard brassie brassiere brattice bratwurst brazier bread breadboard breadbox breadcrumb breadstick
breadstuff breakable breakfast breakwater bream breast breastpin breastplate breastwork breathalyser breathalyzer breech breechblock
breechcloth breechclout breeches brevibloc brew brewage brick brickfield brickwork brickyard bricole bridecake bridle bridoon briefcase
briefs brier brig brigandine brigantine brilliantine brim brioche briquet briquette brisket brisling bristle britches broach broadax
broadaxe broadcloth broadloom brocade brochette brogan brogue broiler brolly bronc bronchiole bronchodilator bronchoscope bronchus brooch
brooder broom broomstick broth brougham brow brunch bubblejet bubbler bubbly buck buckboard bucket buckler buckram bucksaw buckskin
buckskins bud buffalofish buffer bufferin buffet bug buggy bugle buhl builder bulb bulghur bulgur bulkhead bull bulldozer bullethead
bullfight bullhorn bullnose bullring bullshot bulwark bumblebee bumboat bumper bun bung bungee bunk bunker bunting buret burette burgoo
burin burka burlap burner burnoose burnous burnouse burqa burr burrito burster burthen bus busbar busby bush bushing buskin buspar buspirone
bustier butacaine butazolidin butter butterbean buttercrunch butterfat butterfish buttermilk butterscotch buttocks button buttonhole
buttonhook buttress buttressing butty buzzer bwr byrnie cabana cabasset cabbage caber cabinet cabinetwork cabriolet cachou cadaver caddy
caftan cagoule caisson cake calamari calamary calan calash calceus calcimine calcium caldron calean caleche calender calf calico caliper
calk calkin calliper calorimeter calpac calpack calumet camail cambric camcorder camelhair cameo camera camion camise camisole camlet camo
campanile campstool camshaft can canape candelabra candelabrum candle candlepin candlesnuffer candlestick candlewick candy candyfloss cane
cangue caning canister cannelloni cannikin cannister cannon cannula canoe canola canopy canteen cantilever cantle canvas cap capacitor
capillary capon capote capoten cappelletti cappuccino capstan capsule captopril capuchin car carabao carabiner carack carafate carafe
caramel carbomycin carbon carbonara carbonate carboy carburetor carburettor carcass card cardamum cardboard cardcase cardcastle cardhouse
cardigan cardiograph cardizem cardura cargo carillon carminative caroche carousel carp carpet carpetbag carpeting carrack carrefour carriage
carrousel carryall carrycot cart cartilage cartouch cartouche cartridge cartwheel carvedilol carving caryatid casaba cascabel casement
cashbox cashmere casket casque casquet casquetel cassareep casserole cassette cassiri cassock castanets casting cat catacomb catafalque
cataflam catamaran cataphract cataplasm catapres catapult catboat catchment catecholamine caterpillar catfish cathartic cathedra catheter
cathode catholicon catkin catling catsup cattle catwalk cauldron cauterant cautery cavetto caviar caviare cefadroxil cefobid cefoperazone
cefotaxime ceftazidime ceftin ceftriaxone cefuroxime ceiling celebrex celecoxib celesta cell cellar cellaret cello cellophane cellphone
cellulose cembalo cement cenotaph censer centerboard centerfield centreboard centrex centrifuge cephalexin cephaloglycin cephaloridine
cephalosporin cephalothin cerate cerebellum cerecloth cerement cerivastatin cesspit cesspool cetchup chadar chaddar chador chains chainsaw
chair chairlift chaise chalice chalkboard challah challis chamberpot chambray chamfer chamfron champagne chandelier chandlery chanfron
chanter chapati chapatti chapeau chapiter chaplet charabanc charcoal charger chariot charnel chasuble chaw checkerboard checkrein cheek
cheekbone cheekpiece cheese cheeseboard cheeseburger cheesecake cheesecloth chemise chenille chequer cherimolla cheroot cherrystone
chessboard chessman chest chevre chew chiaroscuro chicha chick chicken chiffon chiffonier chignon chili chilli chime chimney chimneypiece
chimneypot chimneystack chin chinaware chincapin chine chinkapin chino chinoiserie chinos chintz chipolata chipotle chips chisel chitlings
chitlins chiton chitterlings chlorambucil chloramine chloramphenicol chlordiazepoxide chlorhexidine chloride chlorine chloroform
chloromycetin chloroquine chlorothiazide chlorpromazine chlortetracycline chlorthalidone choc chock chocolate cholesterol chopine chopsteak
chopstick chordophone chorizo chowchow chowder chrism chrisom chromatogram chrome chromium chronograph chronometer chronoscope chrysanthemum
chrysarobin chuck chuddar chunnel churidars churn chute chutney cialis cicada cider ciderpress cigar cigaret cigarette cigarillo ciliate
cilium cimetidine cincture cipro ciprofloxacin circuit circuitry cisco citadel cither cithern citole citron citrus cittern civies civvies
clabber cladding claforan clam clambake clamp clamshell clapperboard clappers clarence clarinet clarion claro clasp classic clavichord
clavier claw clawhammer claxon clay clayware cleaner cleanser clearstory cleat cleats cleaver clench clepsydra clerestory clevis clews
clingfilm clingstone clinometer clinoril clioquinol clip clipboard clipper cloak cloche clock clockwork clodhopper clofibrate clog cloisonne
clomid clomiphene clomipramine clonidine closeup clot cloth clothes clothesbrush clotheshorse clothesline clothespin clothespress clothing
clover cloverleaf clozapine clozaril clubhead coal coalbin coalhole coaming coat coatdress coatee coating coatrack coattail coax cob cobble
cobblestone cobweb cocain cocaine cockade cockatoo cockhorse cockle cockleshell cockloft cockroach cocktail cocoa cocoanut coconut cocoon
codeine codfish codpiece coelostat coffee coffeecake coffeepot coffer coffin cogwheel coho cohoe coign coigne coil colander colchicine
coldcream coleslaw coliseum collage collar collards collation collectable collectible collet collider colliery collimator collyrium colon
colonnade colonoscope colophon colorimeter coloring colors colouring colours colt colter columbarium columbary columbine comestible comfit
commissariat commode commodity commutator commuter companionway compartment compass compost compote compress compressor computer concertina
concoction condenser condiment condom conduit cone conestoga confect confection confectionery confetti confit confiture conge congee congou
conjugate connecter connector conserve conserves consignment console consomme constituent container contrabass contrabassoon contraceptive
contrafagotto contraption contrivance convector converter convertible convertor cooker cookie cookout cookstove cookware coolant cooler
coonskin cope copier coping copper copperware copra copyholder coquille coracle corbel corbiestep cord cordarone cordite cords corduroy
corduroys corer corgard coricidin cork corkscrew corn cornbread corncrib cornet cornice cornmeal cornpone coronal coronet corpse corrective
corrida corridor corsage corselet corset corslet cortex corticosteroid corticotropin cosh cosmetic cosmotron costume cosy cot cote cotton
cottonmouth couch coulisse coulter coumadin counterbalance counterbore counterfeit counterirritant counterpane counterpoise counterpoison
countersink countertop counterweight coupe coupler coupling couscous couverture coverall coverlet cow cowbell cowcatcher cowhide cowl
cowling cows coyote cpu crab crabmeat cracker crackleware cracklings cradle crampon crampoon craniometer crankshaft crape crapper crappie
crate cravat crawdad crawfish crayfish crayon creamer creamery credenza creel creeper crenelation crenellation cretonne crewelwork crewet
crib cricket cringle crinoline crixivan cro croaker crochet crocheting crockery crocket croft croissant cromlech cromorne crookneck crop
croquette crossbar crossbeam crossbench crosse crossjack crosspiece crossroad crosstie crosswalk crossway crouton crowbait crowbar crownwork
crt crucible crucifix crudites cruet cruiser cruller crumhorn crumpet crupper cruse crusher crutch cryocautery cryometer cryoscope cryostat
crypt crystal cubbyhole cubitiere cud cudgel cuff cufflink cuirass cuisine cuisse cuke cul culdoscope cullender cullis culotte culverin
culvert cummerbund cup cupcake cupel cuppa cupper cuprimine cur curacoa curative curb curbing curbside curbstone curd cure curet curette
curio curler currant curry currycomb cursor curtain curtilage cushion cushioning cusk cusp cuspidation cuspidor custard cutaway cutlery
cutlet cutout cutwork cyberart cyberspace cyclobenzaprine cyclopropane cyclorama cycloserine cyclostyle cyclotron cyder cylix cyma cymatium
cymbal cymograph cyproheptadine cytophotometer cytoplasm dado daffodil daggerboard daguerreotype daiquiri dairy dais daishiki daisy dalmane
dam damask dampener damper damson dandelion dapsone daricon dartboard darvon dashboard dashiki dasymeter dat datril davit daybed daypro ddc
ddi deadbolt deadlight deathtrap debris decaf decal decalcomania decanter deck deckle declinometer declomycin decoagulant decolletage
decongestant decor decoration decoupage deedbox deepfreeze deer deerstalker defibrillator defilade deflector defroster dehumidifier deicer
dejeuner delavirdine delft delicatessen deliverable deltoid demerol demiglace demijohn demister demitasse demodulator demulcent denim
densimeter densitometer dentifrice denture deodorant deodourant deoxyephedrine depilator depokene depressant derby dermatome derrick des
desipramine desk dessert desyrel detector detent detergent detonator device dew dexamethasone dexedrine dhoti dhow diabeta diacetylmorphine
diadem diaglyph diagram dial dialyzer diamante diapason diaper diaphone diaphoretic diaphragm diatom diazepam diazoxide dibber dibble
dibucaine dice dicer dichondra dickey dickie dicky dicloxacillin dicoumarol dicumarol didanosine dideoxycytosine dideoxyinosine diestock
diet diethylmalonylurea diethylstilbesterol diethylstilbestrol diffuser diffusor diflunisal digester digitiser digitizer digitoxin digoxin
dihydrostreptomycin dilantin dilater dilaudid dildo diltiazem dilution dimenhydrinate dimer dimetane dimethylglyoxime dimity dimmer dinghy
dinkey dinky dinner dinnerware diode diorama diovan diphenhydramine diphenylhydantoin dipper dipstick diptych dirigible dirndl dirt disc
dish dishcloth dishpan dishrag dishtowel dishware dishwasher dishwater disinfectant diskette dispenser disposable disulfiram diuretic diuril
divan dodgem dog dogcart dogsled dogwood doily doll dolly dolman dolmas dolmen dolobid dolphinfish dongle donjon donut doodad doodle
doodlebug doohickey doojigger door doorbell doorcase doorframe doorhandle doorjamb doorknob doorknocker doorlock doornail doorplate doorpost
doorsill doorstep doorstop doorstopper doorway dooryard dope doriden dormer dory dose dosemeter dosimeter dossal dossel doubler doublet
doubletree douche dough dove dovecote dovetail dowel downer downstage doxazosin doxepin doxorubicin doxycycline doyley doyly dozer dragee
drainboard drainpipe drainplug dramamine drape drapery draught drawbar drawer drawers drawknife drawnwork drawshave drawstring dray dreck
dredge dredger dresser dressing drinkable drippings driveshaft dronabinol drone dropper droppings droshky drosky dross drug drugget drum
drumhead drumstick drydock dryer drygoods drywall dsl dubbing duck duckboard duckling duckpin duct dudeen duds duff duffel duffle dugout
dulciana dulcimer dumbbell dumbwaiter dumpcart dumper dumpling dumplings dung dungaree dungeon duplicate duplication duplicator durables
dust dustbin dustcart dustcloth dustmop dustrag duvet dvd dynamite dynamo dynamometer dynapen eagle ear eardrop earflap earlap earmuff
earphone earpiece earplug earring earthenware earthwork easel eatage eats eaves echinus echocardiograph echoencephalograph echogram eclair
ecrevisse edda edecrin edging edible edronax eds eel effigy effluent egg eggbeater eggcup eggfruit eggnog eggplant eggs eggshake eggwhisk
egis eiderdown elavil elbow electrocardiograph electrode electrodynamometer electroencephalograph electrograph electrolytic electromagnet
electrometer electromyograph electrophorus electroplate electroscope elephant elevator elixophyllin ell elm elspar eluate elver elvis
emanation embankment emblem embouchure embrasure embrocation emeside emetic emitter emollient empennage empirin enalapril enamel enamelware
enbrel encainide encaustic enchilada endoscope enflurane engine enginery engraving enkaid enlarger ensilage entablature entanglement
entrance entranceway entrant entrecote entree entremets entrenchment entresol entryway envelope enzyme eolith epaulet epaulette epauliere
epergne epidermis epidiascope epilator epiphysis epoxy eprom equaliser equalizer equanil equatorial equipage equipment eraser ergometer
erythrocin erythromycin escallop escapement escargot escarole escarp escritoire escutcheon esidrix esmolol esophagoscope espadrille espalier
esplanade espresso estazolam ester etagere etamin etamine etanercept etcetera etching etd ethanol ethchlorvynol ethernet ethocaine
ethosuximide ethoxyethane ethrane ethril etodolac etui eudiometer euphonium euphoriant eutectic evaporometer eveningwear ewer excelsior
excitant exerciser exercycle exit expectorant export exportation extinguisher extractor extremity eye eyeball eyebath eyebrow eyecup
eyeglass eyeglasses eyehole eyelet eyelid eyeliner eyepatch eyepiece eyeshade eyeshadow eyewash fabric facade faceplate facing facsimile fae
faggoting fagoting faience faille fairlead falafel falcon falderol fallal fallboard fallout falsie famotidine fancywork fanion fanjet
fanlight fantail farfalle farina farm farmplace farthingale fastening fastnacht fatback fathometer fatigues faucet fauld fauteuil fax
feather featherbed featheredge febrifuge fedelline fedora feedbag feeder feeler felafel feldene felloe felly felt felucca fence fencing
fender fenestella fenoprofen ferrule ferry ferryboat fertilizer ferule fess fesse festoon festoonery fet fetich fetoscope fetter fettuccine
fettuccini fiber fiberboard fiberglass fiberscope fibreboard fibrin fichu fiddle fiddlestick fieldstone fieldwork fife figurine filagree
filature filet filigree fillagree fillet filling filly filter finery finger fingernail fingerpaint fingerstall fingertip finial finnan
finocchio fipple fireboat firebomb firebrick firecracker firedog fireplug firewater firewood firework fish fishery fishgig fishhook fishnet
fishpaste fishplate fist fitment fixings fixture fizgig fizz flag flagellum flageolet flagon flagpole flagship flagstone flagyl flail
flambeau flan flange flannel flannelette flapcake flapjack flaps flashboard flashboarding flashbulb flashgun flashlight flask flatbed
flatboat flatbread flatbrod flatcar flatfish flatiron flats flatware flatwork flavorer flavoring flavourer flavouring flea flecainide flesh
flexeril flint flipper flitch floatplane floc floodlight floor floorboard flooring floppy floss flotilla flotsam flounce flounder flour
flower flowerbed flowerpot floxuridine flue fluegelhorn fluff flugelhorn flummery flunitrazepan fluorescein fluoride fluorine fluoroboride
fluoroscope fluorouracil fluoxetine fluphenazine flurazepam flurbiprofen flute fluting fluvastatin fluxmeter flyswat flyswatter flytrap
flywheel fob foetoscope foglamp foil folderal foliage followup fondant fondu fondue foodstuff foot footage footbath footboard footgear
footlights footlocker footpath footplate footrest footstall footstool footwear forage forcemeat forceps fore forearm foredeck foredge
forefinger forehead foremast forequarter foresail foreshank forestage forestay foretop forgery fork forklift formalwear formulation fortaz
fortification fortress fosamax foulard fountain fowl fox foxhole fpd fraction fradicin fraise frangipane frangipani frankfurter frappe
freckle freestone freewheel freezer freight fresco freshener fretsaw fretwork fricandeau fricassee fridge friedcake frier fries frieze
frippery frittata fritter frock frog frontispiece frontlet frontstall frost frosting fruit frumenty fryer frypan fudge fuel fugo fugu
fulcrum fulvicin fumes fungible fungicide funicular fur furbelow furnishing furniture furosemide fusain fuse fusee fuselage futon fuze fuzee
fuzz gabapentin gabardine gaberdine gable gaddi gadget gadgetry gaff gaffsail gage gaiter galantine gallbladder galleon galley gallous
gallows gallus galosh galvanometer gamba gambrel gamebag gameboard gamecock gammon gamp gangsaw gangway gantanol gantrisin gantry garamycin
garb garbage garboard garden gargoyle garment garnish garotte garret garrote garrotte garter gasket gasmask gasoline gasometer gastrocnemius
gastronomy gastroscope gasworks gate gateau gatepost gateway gaud gauffer gauge gauntry gaussmeter gauze gavel gazpacho gear gearing gearset
gearshift gearstick geartrain gelding gelignite gelly gem gemfibrozil gemonil generator generic genipap genoise gentamicin gentian georgette
germanium germicide geta getup gewgaw gharry ghat ghb ghee gherkin ghillie gibbet giblet giblets gig gigot gilding gimbal gimcrack
gimcrackery gimlet gin gingerbread gingerroot gingersnap gingham ginkgo girandola girandole girder gismo gittern gizmo gland glass glasses
glassware glasswork glassworks glaze glider glipizide globulin glockenspiel glogg glove glucophage glucotrol glue gluten glutethimide
glyburide glycerine glycerol glyph glyptics glyptography gnocchi gnomon goad goalpost goat gobbet goblet goggles goitrogen golfcart golfclub
golliwog golliwogg golosh gondola gong goniometer goober goody goose gorgerin gorget gorgonzola gouache goulash gourd gown graffiti graffito
gramicidin gramophone grange granite graniteware granola grape graphite grapnel grappa grapple grass grasshopper grate grater graticule
grating gravel graver gravestone gravimeter gravy grease greasepaint greatcoat greave greegree greengage greengrocery greens grenade
grenadine griddle griddlecake gridiron grigri grille grillwork grinder grindstone gripsack grisaille griseofulvin grissino grist gristmill
grits grizzle groats grog grogram grommet groover grosgrain groundsheet grouper grouse groyne grub gruel grummet guacamole guanabana
guanabenz guardrail gubbins gueridon guilloche guimpe guitar gulyas gum gumdrop gumshield gunboat gunflint gunlock gunnel gunnery gunny
gunnysack gunpoint gunpowder gunsight gunstock gunwale gurney gusset gut gutter gymslip gyro gyrocompass gyroplane gyroscope gyrostabiliser
gyrostabilizer haart habergeon habiliment hackamore hackney hacksaw haddock haematinic haemostat haft haggis haick haik hair hairbrush
haircloth haircut hairdo hairdressing hairgrip hairnet hairpiece hairpin hairspring hake halal halcion haldol halftone halibut hall hallah
halliard hallstand hallucinogen hallway halogen haloperidol halothane halter halyard ham hamburger hame hammer hamper hand handbag handball
handbarrow handbasin handbasket handbell handcar handcart handcraft handcuff handgrip handhold handicraft handiwork handkerchief handlebar
handline handlock handloom handrail handrest handsaw handset handspike handstamp handwear handwheel handwork hangar hanging hank hankey
hankie hanky hansom hardback hardbake hardcover hardtack hardtop hardware hare harmonica harmonium harness harp harpoon harpsichord harrow
harvest haschisch hash hasheesh hashish haslet hasp hassock hat hatband hatbox hatchback hatchel hatchway hatpin hatrack hauberk haunch
hautbois hautboy havelock haven haversack hawk hawse hawsehole hawsepipe hawser hay hayfork hayloft haymaker hayrack hayrig haywire headband
headboard headcheese headdress headfast headgear headlamp headlight headphone headpiece headpin headrace headrest headsail headscarf headset
headshot headstall headstock headstone hearse hearthrug hearthstone heater heaume heaver heckelphone heckle hectograph hedge hedgerow heel
helicon helicopter heliograph heliogravure heliometer heliotype helium helm helmet helminthic helping helve hem hematinic hemodialyzer
hemoglobin hemosiderin hemostat hemstitch hemstitching hen henroost heparin herb herbal herm heroin herring herringbone hexachlorophene
hibachi hide highball highboard highboy highchair highlighter hijab hilt hilum hindquarter hindshank hinge hip hipflask hippodrome hitchrack
hoagie hoagy hoarding hobble hobnail hod hodometer hodoscope hoe hoecake hoist holdall holder holdfast hollandaise hollands holloware
hollowware hollyhock hologram holster homburg homebrew homespun hominy hommos homogenate hone honeybee honeydew honeysuckle hooch hoodmold
hoodmould hoof hookah hookup hookworm hoop hoopskirt hootch hopper hopsack hopsacking hormone horn horologe horse horseback horsebox
horsecar horseflesh horsemeat horseshoe horsewhip hose hosepipe hosiery hotbox hotcake hotplate hotpot houdah hoummos hound hourglass
houseboat housecoat houselights housepaint housetop hovel hovercraft howdah howitzer hoy huarache huaraches hub hubcap huck huckaback huitre
humanoid humidifier hummus humous hurdle hushpuppy hut hyacinth hydantoin hydralazine hydrant hydride hydrocarbon hydrochloride
hydrochlorothiazide hydrodiuril hydroflumethiazide hydrofoil hydrogen hydromel hydrometer hydromorphone hydroplane hydroxide
hydroxychloroquine hydroxymethyl hydroxytetracycline hydroxyzine hygrodeik hygrometer hygroscope hygroton hyoscine hyoscyamine hypercoaster
hyperstat hypertensin hypnotic hypodermic hypothalamus hypsometer hyson hysterosalpingogram hytrin ibuprofen icbm ice icebox icecream
icepick icetray icicle iconography iconoscope idol ied igloo iglu ikon ileum ilosone imavate imbrication imipramine immunogen
immunosuppressant immunosuppressive immunosuppressor impedimenta impeller implant import improvisation impurity imuran incense inclinometer
incubator indapamide inderal indinavir indocin indomethacin inductor inebriant infield inflater inflator infrastructure ingesta ingot
ingredient inh inhalator inhaler injector ink inkle inkpad inkpot inkstand inkwell inlay innersole innovation inocor insect inset insole
instillator instrument instrumentation insulin integrator interceptor interchange intercom interface interferometer interferon interlayer
interlock intermixture internet interphone interrupter intima intoxicant intranet intrenchment inverter invirase iodide iodine
iodochlorhydroxyquin iodocompound iodoprotein iodothyronine iodotyrosine iol ipecac ipod iproclozide ironing ironmongery irons ironware
ironwork ironworks isocarboxazid isocyanate isoflurane isomer isoniazid isoproterenol isoptin isordil isosorbide isuprel itraconazole iud
ivory ivp ivy izar jabot jackdaw jacket jackhammer jackknife jacklight jackscrew jackstones jackstraw jaconet jade jak jalopy jalousie jamb
jambalaya jambeau jambon jamjar jammer jammies jampan jampot jar jaw jawbreaker jean jeans jeep jejunum jellaba jello jelly jellyroll jemmy
jerkin jerky jet jetliner jetsam jetty jewel jewellery jewelry jib jibboom jigger jiggermast jigsaw jimmies jimmy jinrikisha jitney
jockstrap jodhpur jodhpurs joggle johnnycake joinery jointer joist jonquil jook jorum joss jowl joystick jug juice jukebox julep julienne
jumbal jumbojet jumpsuit junction junk junket kabob kaffiyeh kafocin kaftan kalansuwa kalian kalpac kameez kamikaze kanamycin kantrex kanzu
karabiner kasha kat katharometer kava kavakava kavrin kayak kazoo kebab kedgeree keelboat keelson keepsake keflex keflin keftab kemadrin
kepi keratoscope kerb kerbstone kerchief kerosene ketalar ketamine ketch ketchup ketoprofen ketorolac kettle kettledrum keyboard keyhole
keypad khaddar khadi khakis khat khimar kibble kickshaw kicksorter kickstand kidney kilt kimono kinescope kingbolt kingfish kipper kirsch
kirtle kishke kit kitbag kitchenware kitsch kitten klavier klaxon klystron knackwurst knapsack knee kneecap knickerbockers knickers
knickknack knickknackery knife knish knit knitting knitwear knitwork knob knobble knobkerrie knobkerry knockabout knockoff knockwurst knout
knuckle kohl kotex koto koumiss krummhorn kumis kummel kurta kvass kylix kymograph lab labetalol laboratory labyrinth lace lacework lacing
lacquerware lacuna lacunar ladder lading ladle ladyfinger lagan lagend lagerphone lally lamb lambchop lambrequin laminate lamination lamisil
lamivudine lamp lamppost lampshade lan lancet landing landline landrover landside lane langouste laniard lanoxin lansa lansat lanseh lanset
lantern lanyard lap laparoscope lapboard lapel lappet lapping laptop larboard lard larder lariat larium larkspur larotid larva laryngoscope
lasagna lasagne laser lasix lat latch latchet latchkey latchstring lateen lath lathe lathee lathi latke latte latticework laudanum launcher
launchpad launderette laundromat laundry lavabo lavalava lavalier lavaliere lavalliere lawcourt laxative layer layette lcd leaf leafhopper
leaflet leash leather leatherette leatherwork lectern led lederhosen leech leechee leflunomide leftfield leftovers leg legging leghorn
leging legume lei leister lekvar lem lemon lemonade lenitive lens lense lentil leotard leotards lescol leukeran levallorphan lever levitra
lgb libation libritabs librium lichgate lichi lid lidar liebfraumilch lifeboat liftgate ligament ligan lightbulb lighthouse lignite limb
limber limbers limeade limiter limning limo limousine limpa limpet linac lincocin lincomycin linden linecut linen lingcod lingerie linguica
linguine linguini liniment lining linkup linocut linoleum linstock lint lintel lion lip lipitor lipstick liquaemin liqueur liquidiser
liquidizer liquor lisinopril lisle litchee lithoglyptics lithograph litterbin littleneck liver liverwurst livery livestock lizard load
loading loaf lobe loblolly lobscouse lobscuse lobster lobule lockbox locket locknut lockring lockstitch locomotive locust lodine loft log
loge loggia loin loincloth lollipop lomustine longbeard longboat longshot longyi loniten loop lopid lopper lopressor lorazepam lorfan
lorgnette lorry lota lotion lotus loudspeaker lounge loungewear loupe louse louver lovastatin loveseat lowboy loxapine loxitane lozal
lozenge lsd luff luge luggage lugger lugsail lumber lumberyard luminal lunch luncheon lunette lung lungi lungyi lusterware lutefisk lutfisk
lychee lychgate lymphangiogram lymphocyte lypressin lyre mac macaroon macedoine machicolation machine machinery machmeter macintosh mack
mackerel mackinaw mackintosh maconnais macrame macrodantin macrophage madrilene maggot magnet magneto magnetograph magnetometer magnetron
magnifier magnum magpie mahimahi mahlstick mahogany mailbag mailboat mailbox maillot mailsorter mainframe mainmast mainsail mainsheet
mainspring maiolica majolica makeup makeweight mall mallet malmsey malt malted mammal mammogram manacle mandala mandelamine mandola mandolin
mandrel mandril mane manger mangle mangonel manhole manicotti mannitol manometer mansard manta mantel mantelet mantelpiece mantilla
mantlepiece mantlet mantua manure manzanita maoi map maple maraca maraschino marble marbling marc marchpane mare margarine margarita marge
marimba marina marinade marinara marionette marker marline marlinespike marlingspike marlinspike marmalade marmite marocain marplan marquee
marqueterie marquetry marrow marrowbone marshmallow martingale martini marzipan mascara mascarpone maser mashie mask masonry mast mastaba
mastabah masterpiece mat matchboard matchbook matchbox matchstick matelote materiel matting mattock mattress matzah matzo matzoh maul
maulstick mausoleum mavik max maxi mayo mayonnaise maypole maze mazer mdma meal meat meatball meatloaf mebaral mebendazole mecholyl
meclizine meclofenamate meclomen medicament medication mefloquine mefoxin megalith megaphone mellaril melon melphalan membrane membranophone
mend mending menhir mepacrine meperidine mephaquine mephenytoin mephobarbital meprin meprobamate merbromine mercaptopurine merchandise
mercurochrome mercury meringue merlon merthiolate mesantoin mescaline meshwork metalware metalwork metaproterenol meterstick metformin meth
methacholine methadon methadone methamphetamine methapyrilene methaqualone metharbital methedrine metheglin methenamine methicillin
methocarbamol methotrexate methyldopa methylenedioxymethamphetamine methylphenidate metoprolol metrazol metrestick metro metronidazole
metronome metycaine mevacor mexiletine mexitil mezzanine mezzotint mic miconazole microbalance microchip microcircuit microcomputer microdot
microfiche microfilm micronase microorganism microphone microphotometer microprocessor microscope microtome microzide midazolam
middlebreaker middling middy midiron mifepristone mihrab mike mileometer milk milkshake milkwagon milldam milliammeter milling
millivoltmeter millrace millrun millwheel millwork milometer milontin milt miltown mimeo mimeograph minaret mince mincemeat mincer mineral
minestrone mini minibar minibike minibus minicab minicar minicomputer minipress miniskirt minisub minisubmarine minivan miniver minocin
minocycline minoxidil miotic mirror miso missile miter mithracin mithramycin mitomycin mitre mitten mixture mizen mizenmast mizzen
mizzenmast moban mobcap mocassin moccasin modeling modem modernism modillion mohair moire moistener molasses moldboard molecule moleskin
molindone moneybag mongrel monistat monkey monkfish monochrome monocle monocycle monolith monomer monoplane monorail montage monument mop
mopboard moped moquette moreen morion morphia morphine mortar mortarboard mortice mortise mosaic mosquito moss mostaccioli moth mothball
motif motorbike motorboat motorbus motorcar motorcoach motorcycle motortruck motrin mouldboard moulding moulin mound mouse mousepad
mousetrap moussaka mousse mouth mouthpiece mouton mow mower mozzarella msg mucosa mucus mud mudcat mudguard mudhif muesli muff muffin
muffler mugshot mulch mule mullet mulligan mulligatawny mullion multiplexer multiprocessor multivitamin munition mural murphy muscadel
muscadelle muscatel muscle musculature musette muskellunge muslin musnud mussel mustache mutamycin mutton muzzle mycomycin mycostatin
mydriatic myelogram myocardium myofibril myofibrilla myotic myrtle mysoline naan nabumetone nacho nadolol nafcil nafcillin nailbrush
nailfile nailhead nainsook nalfon nalline nalorphine naloxone naltrexone nameplate nammad nankeen napery naphazoline napkin nappy naprosyn
naproxen naqua narcan narcotic nard nardil narghile nargileh narrowboat narthex naumachia naumachy nauseant navane navel nearside nebcin
nebuliser nebulizer neck neckband neckcloth neckerchief necking necklace necklet neckline neckpiece necktie neckwear nectar nectary needle
needlecraft needlepoint needlework nefazodone neggram neglige negligee negus nelfinavir nembutal neobiotic neocortex neolith neomycin
neostigmine nephoscope nerve nestling netting neuroleptic neurontin neutrophil nevirapine newel newmarket nib niblick nicad nickel
nickelodeon nicknack nicotine nifedipine nightcap nightclothes nightdress nightgown nightie nightingale nightshirt nightstick nightwear
ninepin ninon niqab nitrate nitrazepam nitrofurantoin nitrogen nnrti nodule nog nogging noisemaker nomia nomogram nomograph nontricyclic
noodle noose noradrenaline norethandrolone norflex noria normodyne nortriptyline norvasc norvir nose nosebag noseband nosegay nosepiece
nosewheel nosh nostrum notecase nougat nourishment novillada novobiocin novocain novocaine nozzle nrti nsaid nucleolus nucleus nuke
numberplate numdah nuprin nut nutcracker nutriment nydrazid nylons nystan nystatin oak oar oarlock oat oatcake oatmeal obelisk oboe obsidian
obstruction obturator ocarina ocelot octant octopus oddment odometer oenomel oesophagoscope oeuvre offal offstage ogee ogive ohmmeter oil
oilcan oilcloth oilrig oilskin oilstone oilstove ointment oleander oled oleo oleomargarine omelet omelette omnirange onager oncovin oolong
openwork ophthalmoscope opiate opium orangeade orb orbiter orchard orchid ordnance ore oreo organ organdie organdy organs organza oriel
orifice orinase orlop ornament ornithopter orphenadrine orphrey orrery orthicon orthophosphate orthopter orthoscope orudis oruvail orzo
oscillator oscillogram oscillograph oscilloscope osmitrol ossuary ostensorium otoscope outboard outerwear outfall outfield output outrigger
outsole outturn outwork ouzo ovalbumin oven ovenware overcasting overclothes overcoat overcoating overgarment overhang overlapping overlay
overlayer overload overmantel overprint override overshoe overskirt ovolo owl oxacillin oxaprozin oxazepam oxcart oxen oximeter oxygen
oxyphenbutazone oxyphencyclimine oxytetracycline oxytocic oyster ozone pabulum packing packsack packsaddle packthread pad padding paddle
paddlewheel padlock paella pager pail paillasse painkiller paintball paintbox paintbrush painting paisley pajama palaestra palankeen
palanquin paleocortex paleolith palestra paling palisade pallette palliasse palliative pamelor pan panadol panatela pancake pandowdy pane
panel paneling panelling panetela panetella panfish pannier pannikin panocha panoche panpipe pansy pantechnicon panther pantie pantograph
pants pantsuit panty pantyhose panzer papaverine paper paperback paperclip paperknife paperweight parachute parakeet paramagnet parang
parapet paraphernalia parasail parasite parasol parcel parchment paregoric parenchyma parfait pargetry parka paroxetime parquet parqueterie
parquetry parrot parterre particle partition partridge paseo passageway passementerie passkey pasta paste pastil pastille pastis pastrami
pastry patchboard patchcord pate pathway patina patisserie patka patten patty pave pavement pavilion pavior paviour pavis pavise paw pawl
paxil payload pbs pda pea peacoat peacock peag pear peavey peavy pecs pectoral pectoralis pedestal pediamycin pedicab pediment pedometer
peen peephole peg pegboard pegleg peignoir pekoe pel pelisse pelmet pelvimeter pelvis pemican pemmican pen pencil pendant pendent pendulum
penicillamine penicillin penknife penlight penne pennon pennoncel pennoncelle pennywhistle penoche penoncel penstock pentaerythritol
pentamethylenetetrazol pentazocine pentimento pentobarbital pentode pentothal pentoxifylline pentylenetetrazol penuche peony pepcid peplos
peplum peplus peppercorn pepperoni peptidase perambulator percale perch perchlorate percolator percussor perforation perfumery pergola
periactin periscope perishable peristyle peritrate periwig periwinkle peroxide perphenazine perspiration peruke pessary pestle pesto pet
petal petard petcock petfood petticoat pew pfannkuchen phaeton phagocyte phalanx pharmaceutic pharmacopoeia pharos pheasant phenacetin
phenaphen phenazopyridine phencyclidine phenelzine phenergan pheniramine phenobarbital phenobarbitone phenolphthalein phenothiazine
phensuximide phentolamine phenylacetamide phenylbutazone phenylephrine phenylpropanolamine phenyltoloxamine phenytoin phial philter philtre
phlebogram phloem phone phonograph phosgene phosphate phosphorus photo photocathode photocell photocoagulator photocopier photocopy
photoengraving photoflash photoflood photograph photolithograph photometer photomicrograph photomontage photomosaic photostat phyllo physic
physiognomy piano pianoforte pianola pibgorn piccalilli piccolo pickax pickaxe pickelhaube pickerel pickle pickup picot picture pie piece
pieplant pier pieta piezometer pig pigeon piggery pigment pignolia pigskin pigswill pigwash pikestaff pilaf pilaff pilaster pilau pilaw
pilchard piling pill pillbox pillion pillory pillow pillowcase pilocarpine pimozide pin pinafore pinata pincer pincushion pindolol pine
pinecone pinger pinhole pinion pinnace pinnacle pinner pinny pinole pinstripe pintle piolet pipe pipefitting piperacillin piperazine
piperocaine pipet pipette pipework piping pipracil pique pirogi pirogue piroshki piroxicam pirozhki piscary piste pita pitchfork pith
pithead piton pitprop pitsaw pituitary pix pixel pizza placebo placidyl placket plaice plaid planchet planchette planer planimeter plank
plaque plaquenil plasma plaster plasterboard plasterwork plastique plastron plat plate platen platform plating platinum platter plavix
playbox playhouse playsuit plaything pleat plectron plectrum plessimeter plessor plethysmograph pleura pleximeter plexor pliers plinth plonk
ploughshare plowshare plug plugboard plughole plumb plummet pluviometer ply plyboard plyers plywood pneumoencephalogram pneumovax pocket
pocketcomb pocketknife podium poi pointel pointrel poivrade poker polarimeter polariscope pole poleax poleaxe polenta polisher pollen
polonaise polony polybutene polychrome polycillin polyelectrolyte polyethylene polygraph polymox polymyxin polyphosphate polypropenonitrile
pomade pomatum pommel pompano pompon poncho pone pongee ponstel pontifical pontoon pony ponycart popgun poplin popover poppet poppy popsicle
porc porcelain porch porcupine porcupines porgy pork porkchop porkholt porkpie porridge porringer portal portcullis porterhouse portfolio
porthole portico portiere positioner posset possum postbag postern posthole postiche postmodernism posy pot potable potage potassium
potation potato poteen potentiometer potherb potholder pothook potion potluck potpie potsherd pottage pottery pottle potty pouch pouffe
poulet poulette poultice poultry powder powderpuff powerboat praetorium praline pram pravachol pravastatin prawn prazosin precipitate
precipitator precipitin prednisone prefab premix preserves presidio pressor pretorium pretzel preventative pricket primaquine primidone
principen prinival privine probenecid procaine procarbazine procardia prochlorperazine proctoscope procyclidine product profiterole
projector prolonge promethazine prong prop propanolol propeller propellor prophylactic propjet propoxyphene propylthiouracil proscenium
prosciutto prosom prosthesis prostigmin protease protein proteosome protoplasm protozoan protractor protriptyline provender proventil
provisions prow prozac prune pruno psaltery pseudophloem psilocin psilocybin psychrometer pterygium pto pud pudding puffer pufferfish
pullback pullet pulley pullover pulpit pulque pumpernickel punchball punchboard pung punkah punnet pup puppet puppy puree purgative purifier
purinethol purloo purse pushcart pushchair pushpin pussy puttee pwr pyelogram pyjama pylon pyocyanase pyocyanin pyridium pyrilamine
pyrograph pyrometer pyroscope pyrostat pyrotechnic python pyx qat quaalude quadraphony quadriceps quadruplicate quaff quahaug quahog quail
quantong quarterdeck quartering quarterlight quarterstaff quartz quat quay queen quern quesadilla quill quilt quilting quinacrine quinidex
quinidine quinine quinora quipu quirt quoin quoit rabato rabbet rabbit raceabout raceway rachet rack racquet racquetball radar radicchio
radiochlorine radiograph radiolocation radiometer radiomicrometer radiopharmaceutical radiophone radiophoto radiophotograph radish raft
rafter rag raglan ragout rail railcar railing railroad rails railway railyard raiment raincoat rainfly raisin raita ramekin ramequin
ramipril ramjet rammer ramp rampart ramrod ranch rangefinder ranitidine rappee rariora raster rat ratafee ratafia ratan ratatouille ratch
ratchet ration ratlin ratline rattler rattlesnake raudixin ravehook ravigote ravigotte ravioli rawhide rayon rayons razor razorblade
reactant reactor reagent reamer reata rebato reboxetine rebozo receiver receptacle rechauffe recliner recorder recording rectifier redfish
redoubt reefer reel refection refill reflectometer reflector refractometer refractory refreshment refrigerator regalia regimentals regulator
rein relafen relaxant relic relievo reliquary remake remaking remise repast replica repp reproducer reptile rerebrace reredos rescriptor
reseau reserpine reset residue resistor resorcinol respirator restorative restoril resuscitator resuspension reticle reticule retina
retractor retread retrenchment retrofit retrorocket retrovir retsina revers revetement revetment rheometer rheostat rhino rhinoceros
rhinoscope rhubarb riata rib riband ribavirin ribband ribbing ribier riboflavin rice ricer rickey rickrack ricksha rickshaw ricotta ricrac
ridgepole rifadin rifampin rigatoni rigging rightfield rigout rijstafel rijstaffel rijsttaffel rilievo rimactane rind rings ripcord ripsaw
risotto rissole ritalin ritonavir rivet roadbed roadside roadster roast robaxin robe robot rocephin rockery rocket rockfish rod roe
roentgenogram roentgenoscope rofecoxib rogaine rohypnol rollmops rom romaine roneo roneograph rood roof roofing rooftree rook roost rooster
root rope ropewalk ropeway rosary rosebud rosefish rosemaling rosette rostrum rotgut rotisserie rotor rouge roughage roulade rouleau
roundhouse roux rowboat rowel rowlock rubber rubbish rubble rubefacient rucksack rudder rudderpost rudderstock ruffle rug rugelach ruggelach
rugulah rum rumen rummer rump runabout rundle rung runway rushlight rusk russet rutabaga rya sabaton sabayon sable sabot saccharin sachet
sack sackbut sackcloth sacking sacque saddlebag saddlebow saddlecloth saddlery safehold sagebrush sailboat sailcloth sailfish sailplane
salad salade salamander salami saline salinometer saliva sallet salmi salmon salsa saltcellar saltine saltshaker saltwater salve salver
salvinorin salwar sam sambuca samisen samite samosa samovar sampan sanctuary sand sandal sandalwood sandbag sandblaster sandbox sander
sandglass sandpaper sandpile sandril sandwich sangaree sangraal sangria sapling sapota sapsago saquinavir sarafem sarape sarcenet
sarcophagus sardine saree sari sarong sarsenet sash sashimi satchel sateen satellite satin satinet satinette sauce sauceboat saucepan
saucepot sauerbraten sauerkraut sausage saute savarin saveloy savoury sawbuck sawdust sawhorse sawmill sawtooth saxhorn saxophone scabbard
scaffold scaffolding scag scaler scallopine scallopini scalp scalpel scampi scantling scapular scapulary scarecrow scarer scarf scarfpin
scauper scavenger scenery scheduler schlock schnapps schnaps schnecken schnitzel schnorchel schnorkel schoolbag schooner schrod scissors
sclerometer scollop sconce scone scooter scopolamine scoreboard scorper scourge scouse scow scrabble scrapbook scraper scrapple scratchpad
screen screwdriver screwtop scriber scrim scrimshaw scrod scrubs scrumpy scsi scuba scuff scuffer scull sculpture scup scupper scuppernong
scutcheon scuttle scyphus scythe seabag seafood seagull seahorse seam seaplane searchlight seasoning seatbelt seawall seawater seaway
seaweed secateurs seckel secobarbital seconal secretaire sectional sectral sedan sedative seed seedbed seedcake seedling seedpod seersucker
seesaw segment seidel seismogram seismograph seizing sellotape selsyn seltzer selvage selvedge semaphore semigloss semitrailer semolina
sennit sens sensitometer sensor separator septum sepulcher sepulchre sequenator sequencer sequin serape serax serge serger serigraph
serpasil serpent serratus sertraline serum serviette serving servo servomechanism servosystem serzone sess setline setoff setscrew sett
settee setup sewage sewer sgraffito shabu shack shackle shad shadberry shadowgraph shako shalwar sham shamisen shampoo shamrock shandy
shandygaff shank shantung shanty shard shark sharkskin sharpener shawl shawm shay sheaf shears sheath sheathing sheep sheeprun sheepshank
sheepskin sheepwalk sheesha sheeting shelf shell shellfish shelter shelterbelt sherbert sherbet sherd sherry shield shillalah shillelagh
shim shin shinbone shinpad shipment shipway shipyard shirt shirtdress shirtfront shirting shirtsleeve shirtwaist shirtwaister shisha shit
shlock shoe shoebox shoehorn shoelace shoestring shoetree shofar shoji shook shooter shopfront shophar shopwindow shoring shortbread
shortcake shortening shorts shoulder shovel showboat showerhead showpiece shrapnel shredder shrimper shroud shrub shunt shunter shutter
shuttle shuttlecock sickbag sickbed sickle sideboard sidecar sidelight sidesaddle sidetrack sidewalk sidewall sidewinder siding sieve sifter
sights sigmoidoscope signboard signet silage sildenafil silencer silicate silicone silk silks silkscreen silkworm sill sillabub silo
silverpoint silverware silverwork simnel simulator simvastatin sinapism sinequan singlestick singlet sinker sinusoid siphon sirloin sirup
sitar sixpack skag skate skateboard skeg skein skep sketch sketchbook skewer ski skiagram skiagraph skibob skid skidpan skiff skillet skilly
skin skirt skittle skivvies skull skullcap skyhook skylight skysail skywalk slab slacks slat slate slaw sled sledge sledgehammer sleepwear
sleeve sleigh slicker slideway sling slingback slingshot slipcover slipknot slipover slipper slipstick slipway slit slivovitz sloop slop
slops sludge sluice sluicegate sluiceway slumgullion smelt smithy smock smocking smokescreen smokestack smoother snack snaffle snail snake
snapdragon snapline snapshot sneaker snifter snip snippet snipping snips snood snorkel snout snowball snowbank snowboard snowman snowmobile
snowplough snowplow snowshoe snowsuit snuffbox snuffer snuffers soap soapbox sock sockeye socle sodium sofa soffit softback softball
solenoid solitaire solleret solution solvent sonar sonogram sonograph sonometer soochong sop soporific sops sorb sorbet sordino souchong
souffle sounder soundtrack soup soupspoon sourball sourdine sourdough sousaphone soutache soutane souvenir souvlaki souvlakia sowbelly
soymilk spacecraft spaceship spacesuit spade spaghetti spaghettini spandex spandrel spandril spangle spaniel spanner sparerib spareribs
sparker sparrow spasmolytic spatchcock spatula speakerphone spearpoint specs spectacles spectinomycin spectrogram spectrograph spectrometer
spectrophotometer spectroscope speculum speedboat speedometer spermatocide spermicide spherometer sphygmomanometer spice spicemill spider
spigot spikenard spile spillikin spillway spine spinet spinnaker spire spirits spirogram spirograph spirometer spittoon splashboard splasher
splay spleen splice splicing spliff spline splinters splitsaw spoilable spoke spokeshave sponge spool spoon sporanox spore sporran
sportswear spout sprag sprat spray spreader springboard springer sprinkler sprinkles sprit spritsail spritzer sprocket spud sputnik spyglass
spyhole squab squeaker squeegee squeezer squib squid squinch squirrel squirter ssri stabile stabiliser staddle stadium stagecoach stair
staircase stairhead stairs stairway stairwell stamen stammel stanchion standby standpipe stanhope staple staplegun stapler starboard
starches starship starter statin stator statue statuette stays staysail steak steamboat steamer steed steel steelyard steeper steeple stein
stela stencil stent stepladder steps stereophony stereoscope steriliser sterilizer sternpost sternum steroid stethoscope stetson stewpan
stickpin stilbesterol stile stilt stinger stirrup stitch stitchery stob stockade stockcar stockfish stockhorn stockinet stockinette stocking
stockpot stocks stodge stoep stogie stogy stole stomach stomacher stoneware stonework stool stopcock stopping stopple stopwatch storefront
storey stoup stove stovepipe stover straightaway straightedge straightener straightjacket strainer strake strap strapless strawberry
streamliner streetcar streetlight strengthener streptomycin streptothricin stretcher streusel strickle string stripe strobe stroboscope
strongbox stronghold strop structure strudel strychnine stucco studio stuff stuffing stump stylus styptic sub subbase subcompact submersible
submucosa subsection subsoil substrate substructure subtilin subway subwoofer succade succinylcholine succotash sucralfate sudafed sudatory
sudorific suet sugar sugarloaf sugarplum suitcase suiting sukiyaki sulamyd sulfa sulfacetamide sulfadiazine sulfamethazine sulfamethoxazole
sulfamezathine sulfanilamide sulfapyridine sulfisoxazole sulfonamide sulfonylurea sulfur sulindac sulpha sultana sump sunblind sunblock
sunbonnet sundae sundial sundress sundries sunfish sunglass sunglasses sunhat sunlamp sunroof sunscreen sunshade sunsuit sup supercharger
supercomputer superhet superload superstructure supper supplejack suppository suppressant surbase surcoat surfactant surfboard surfboat
surmontil surplice surprint surtout sushi suspender suspension suspensor suspensory sustenance suv swab swage swallowtail swan swatch swathe
swathing swatter sweat sweatband sweater sweatpants sweats sweatshirt sweatsuit sweetbread sweetbreads sweetener sweetening sweetmeat swill
swimsuit swimwear swingletree switchblade switchboard swivel swizzle swob swordfish syllabub synchro synchrocyclotron synchroflash
synchromesh synchroniser synchronizer synchronoscope synchroscope synchrotron synergist synthetism syphon syringa syringe syrinx syrup
system tabard tabbouleh tabi tabis tablecloth tablefork tablet tabletop tableware tabooli tabor taboret tabour tabouret tabulator tach
tacheometer tachistoscope tachograph tachometer tachymeter tacking tadalafil tadpole taenia taffeta taffrail taffy tagamet tagliatelle
tahini tail tailboard tailcoat tailfin tailgate taillight tailpiece tailpipe tailplane tailrace tails tailstock takeaway takeout talaria
talisman tallboy tallith tallow talwin tam tamal tambocor tambour tambourine tammy tamoxifen tamp tamper tampion tampon tandearil tandoor
tangram tank tankard tannery tannoy tape tapeline tapenade taping tapioca tapis tappet tar tarboosh tarot tarp tarpaulin tartan tartlet
tasse tassel tasset tater tatter tatting tawse taxi taxicab taximeter taxiway tazicef tea teacake teacart teakettle teakwood teapot teat
teatime teddy teepee teeter teeterboard teetertotter teetotum telamon telegraph telemeter telephone telephoto telephotograph teleprinter
telescope telethermometer teletypewriter telex telfer telly telpher temazepam tempera tempra tempura tendon tenia tenon tenormin tenoroon
tenpin tensimeter tensiometer tent tenter tenterhook tepee tequila terazosin terbinafine teriyaki terramycin terrier terrine terrycloth
tessella tessera testicle testiere testudo tether tetracaine tetrachlorethylene tetrachloroethylene tetracycline tetrahydrocannabinol
tetraskele tetraskelion tetrode textile thalidomide thalidone thatch thc theobid theodolite theophylline theremin thermel thermistor
thermocouple thermograph thermogravimeter thermohydrometer thermojunction thermometer thermometrograph thermopile thermoregulator thermos
thermostat thiabendazole thiamin thiazide thigh thighbone thill thimerosal thingamabob thingamajig thingmabob thingmajig thingumabob
thingumajig thingummy thiocyanate thioguanine thiopental thioridazine thiotepa thiothixene thiouracil thole tholepin thong thorazine
thrasher thread threader threads thresher throat thrombolytic throne throstle throttle throughput thumb thumbhole thumbnail thumbnut
thumbscrew thumbstall thumbtack thurible thwart thyroglobulin thyroid thyronine thyrotrophin thyroxine tiara tidbit tidemark tidy tieback
tiepin tiffin tightrope tights tile timbale timber timbrel timepiece timer timolol timpani tin tine tinfoil tinplate tinsel tinsnips tintack
tintometer tinware tipi tippet tipple tiramisu tire tirolean tisane tissue tit titbit titfer titrator toad toast toastrack tobacco toboggan
tobramycin toby tocainide toddy toe toecap toffee toffy tofranil tofu toga togs toiletry tolazamide tolazoline tolbutamide tole tolectin
tolinase tollbar tollgate tomalley tomato tomb tombstone tomograph tompion tongs tongue tonic tonocard tonometer tool toolbox tooth
toothbrush toothpaste toothpick toothpowder topcoat topee topgallant topi topiary topknot topmast topping topsail topside topsoil toque
toradol torch tore torodal torso torte tortellini tortilla tostada totalisator totaliser totalizator totalizer tote touchscreen toupe toupee
tournedos tourniquet tourtiere towboat towel toweling towelling tower towline towpath towrope toxin toy tracery trachea trackball tractor
tram tramcar tramline trammel trampoline tramway trandate trandolapril tranquilizer tranquilliser tranquillizer transducer transept
transformer transistor transit transom transponder transporter tranylcypromine trapeze trappings trave trawl tray trazodone treacle treadle
treadmill treadwheel trebuchet trebucket tree treenail treetop treillage trellis trenail trental trepan trephine trestle trestlework trews
triamcinolone triavil triazolam tribromoethanol trichlormethiazide trichloromethane tricolour tricorn tricorne tricot tricycle tricyclic
trifle trigger triiodomethane trike trimaran trimipramine trimmings trimox trinket triode tripe triphammer triplicate tripod triptych
trireme triskele triskelion trivet trivia troche troika trolley trolleybus trombone trotline trouser trousering trousers trousseau trout
trowel truck truckle trump trumpet truncheon trundle trunk trunks trunnel truss tsh tub tuba tube tubeless tubing tubule tuck tudung tuffet
tugboat tuille tulip tulle tumbrel tumbril tumulus tun tunaburger tungsten tunnel tunny tupek tupik turban turbinate turbine turbofan
turbogenerator turbojet turboprop turbot tureen turkey turnbuckle turnery turnpike turnspit turnstile turntable turnup turret turtle
turtleneck tux tuxedo tweed tweeter tweezer twig twill twine twinjet tylenol tympan tympani typewriter tyrocidin tyrocidine tyrosine
tyrothricin udometer ugli uke ukulele ultracef ultracentrifuge ultramicroscope umbrella underbodice undercarriage underclothes underclothing
undercoat underdrawers underfelt underframe undergarment underlay underlayment underpants underpass underseal undershirt underskirt
understructure underwear undies unguent unicycle unitard unmentionable upcast upholstery upstage urceole urex urinal urine urn utensil
vaccine vaccinum valance valdecoxib valise valium valsartan valve vambrace vancocin vancomycin vane vapor vaporiser vaporizer vardenafil
varietal variometer varnish vase vasoconstrictive vasoconstrictor vasodilative vasodilator vasomax vasopressor vasotec vault vaulting vcr
vdu veal veau veg vegetable vegetarianism veggie vehicle veil veiling vein velban vellum velocipede velour velours veloute velvet velveteen
veneer veneering venison venogram vent ventail venthole ventilator ventolin veranda verandah verapamil verbena vermicelli vermicide
vermifuge vermouth veronal versed vertebrate vessel vest vestiture vestment viagra vial viand viands vibes vibraharp vibramycin vibraphone
vibrator vichyssoise victual victuals videocassette videodisc videodisk videotape viewfinder viewgraph vinblastine vincristine vine vinegar
vinery vineyard vino vintage vinyl viocin viol violet violin violoncello viomycin vioxx viracept viramune virazole virginal virus visage
viscometer viscosimeter vise visken visor vistaril vitals vitamin vitrine vizor vodka voile volaille voltaren voltmeter volumeter volute
vomitive vomitory voodoo voussoir vulture waders wafer waffle waft waggon wagon wainscot wainscoting wainscotting waistband waistcloth
waistcoat wakeboard walkway wall wallboard wallet wallflower wallpaper walnut walrus wampumpeag wand wardrobe ware warfarin warhead warhorse
warmer warplane washables washbasin washboard washbowl washcloth washhouse washrag washstand washtub wassail waste wastebasket wastebin
wastewater wasteweir watchband watchstrap watchtower watercannon watercolor waterfinder waterscape waterskin waterwheel wattle wattmeter
waveguide wax ways wayside weakfish weaponry wearable weathercock weatherglass weatherstrip weatherstripping weathervane webcam wedgie weed
weeds weenie weft weighbridge weir weldment wellpoint whacker whaleboat wharf whatchamacallit whatchamacallum whatnot whatsis wheat
wheatflake wheelbarrow wheelchair wheelwork whelk wherry whetstone whiffletree whipcord whippletree whipsaw whipstitch whipstitching
whirligig whirlybird whisk whiskers whiskey whisky whitebait whitefish whiting whizbang whizzbang wick wicker wickerwork wicket widget
wienerwurst wifi wig wildfowl willow willowware wimble wimple wincey winceyette winch windbreak windbreaker windcheater windfall windjammer
windlass windmill window windowpane windowsill windscreen windshield wine wineglass winepress wineskin wing winkle wirework wiring withe
wlan wobbler wok wolf womb wonton wood woodcarving woodcut woodenware woodlet woodpecker woodscrew woodwind woodwork woof woofer wool
woollen workbag workbasket workbench workboard workbox workhorse workings workpiece workplace workshop workstation worktable workwear worm
worsted wrack wraparound wrapper wrapping wreath wreckage wringer wrist wristband wristlet wristwatch wytensin xanax xenon xerox xylem
xylophone yacht yagi yardarm yarmelke yarmulka yarmulke yashmac yashmak yawl yoghourt yoghurt yogurt yoke yolk yucca zabaglione zalcitabine
zantac zapper zarf zarontin zdv zep zestril zidovudine zill zimmer zinacef zinc zipper zither zithern zithromax ziti zocor zoloft zori
zovirax zwieback zyloprim
`;

/** Words of the HS texts that name no goods. */
export const HS_WORDS_WITHOUT_GOODS = `
above absolutes absorbable absorbing absorption accelerate according account acetic across acting action activated acyclic additional
address adjustable adjustment advertising aerated aeronautical african after age agglomerated agricultural agriculture aid aids airtight
alaska alcoholic all alliaceous allied alloyed along alpha also aluminous ammoniacal amusement amusements amylaceous analogues analysis
anatomical angles anhydrous animal animals animated announcements anti any apache apparent appearing applied aptitude aqueous arabic arc
archaeological architectural are armoured aromatic around article articles articulated artificial artificially artists artwork asphaltic
assembling assorted assortment assortments astronomical astronomy athletics atlantic attached automatically automotive auxiliary axial azo
backed badges badminton bakers baking balances balancing bank banknotes barbed barber barbers based basis become bedside before being
bellied bending benzoic better between bifurcated big bill billiard biological bituminous blasting bleached blends blinded blocked blown
boiled boiling bonding boneless booklets boric boring both bound bowling boys braided break breaking breathing breeding brewers brewing
brief broad broadcast broadcasting brochures broken bromates built bulk buoys burglar burned burning burst business but calcareous
calculated calculating calendar calendars calibrated call calls camping capable capacity carbonaceous carboxylic care carnival carpentry
carries carry carved cash catalogues catalytic cationic cellular celsius centrifugal certificates certified changing chapter charged charges
check chemically cheque chewing chinese chippings chopped christmas circular circumference citric civil clad classified clean cleaning
cleansing clinical closed closing coarse coated coefficient coin coins cold collapsible collections colloidal coloured combat combed
combination combined combing combustion commercial commonly communication communion comparison compendiums compensate complete composed
composing compounded compressed compressibility compression concentrated conditioning conductivity coniferous conjugated conjuring consists
constant consumption contact contacts contained contains content continuous continuously control controlled controlling conversion cooked
cooking coopers cops copying cordless core cores correspondence corrugated cosmic country covered criminological crinkled croppers cruise
crushed crushing crust crystallised cultivated cultivation culture cultured cultures curdled curling current curved cyclic cylindrical
danube dark data date day dead decorated decorative deed defect defined deformations degree degrees dehydrated delivery denatured density
dental dentistry dentists depleted deposit deposits derived described desiccated designed detecting determined developed developing
development diagnostic diameter diazo dictionaries different diffraction digital dimension direct direction directly disability disabled
diseases disperse dispersed dispersion dispersions displacement dissimilar dissipation dissolved dissolving distance distils distortion
distribution divided dodge domestic doped dormant double doubling drafting drained drawn dregs dressed dried drilled drilling drinking
driven driving dry dual dyed dyeing each economisers edged education efficient elasticity electrical electrically electricity electrolysis
electron electronic electronics electrophoresis elsewhere embossed encased enclosed encyclopaedias end endangered endless ends energy
engraved entertainment entirely enzymatic epsilon equal equally equipped equivalent essential essentially ethnographic evaporative even
every examination examinations example exceeding exceeds except exchangers excludes excursion executed executive exercise exhibitions
expanded expansible expansion exploratory exposed exposure expressed external extinct extinguishing extraction fabricated faced factor
fairground falling false families family fattening fatty fed feeding ferrous festive festivity fibrous fighting filing filings filled
finding fine finished finishing fishing fit fitted fixed flame flanders flares flash flexible floating flock flow flyers flying fog folding
following foregoing forensic forestry forged forging formed formic fossil fracture framed free freeze freezing french frequency frequently
fresh friction frozen full fully function functional functioning functions funfair fungicidal furrier further fused gain gamma gaseous
geophysical girls giving glace glazed glaziers glued goldbeater goldsmiths golf graded graders grades grading graduated granular granulated
granules gravity greaseproof greasy green greetings grinding gross grouping growth gummed gymnastics half halo hammering handed handling
hang hard hardened hardness harvesting has have haymaking hearing heat heated heavy height held helical herbaceous high higher historical
holding hollow homogenised horizontal horticultural horticulture hot hour household humidity hunting hydraulic hydrographic hydroxy hygiene
hygienic identifiable illuminated imaging immediate immersion immunological implanted impressed impressions inactive incandescent incapable
incineration included includes incomplete incontinence incorporate incorporated incorporation incubation indentations indexing indian
individual indoor induction industrial industries industry inedible infants inflatable infra initiators inlaid inland inner inners inorganic
insecticidal inspection instalments instant instantaneous integrated intended intensifiers inter interchangeable interest interior internal
internally invert involved iodinated ion ionic irregularly isolating isotopic issue its jerusalem jointed jokes just kashmir keeping kelvin
kentucky kind kinds knitted knock knotted known lactic lam lasts launching lawn lawns lay laying leaded lean least lees legal leguminous
lengthwise less letter letterpress letters levellers life lightning ligneous like lillies line linear lined lines liquefied listed
lithographic litres live loaders logic long longitudinally loose loosely loss losses lumps lustres lyophilisation made magnetic
magnetisation mainly maintenance major make makers malaria malleable manicure manufacture manufactured manufactures manufacturing manuscript
marine marking mass massage mathematical matter matters maximum mdi measured measuring mechanical mechanically medical melting membered
memorandum men mercuric merely messages metallurgy meteorological method methods metre metric micro microbial military milled mincing
minimum mining minister minor minus mixed mixing modelling modes modified modular monetary money mongolian mono monocarboxylic monumental
more motion motorised mounted movement movements moving multicellular multiple municipal music musical name narrow natural navigability
navigation navigational nee neither new night nile nitric nitrogenous non normally norway not note notes nuclear number numbering numbers
numerically objects odoriferous off oleaginous one only open opening operate operating operation operations ophthalmic optical optically
oral order organisms oriented origin orthopaedic ostomy other others otherwise out outdoor outer outside over ovine ovoids own oxalic
oxidation oxidised pacific packaged packed padded painted palaeontological para parameters parking partially partly pass passenger
passengers pastels patent patient payment pcts peaks pearl pearls pebbles pectic pectinates pedicure peeled percussion perforated perform
perfumed periodicals persian personal phase phosphoric phosphorous photographic photography photon photosensitive photovoltaic physical
physiological pickled plastering played players playing pleasure pneumatic point pointed points polished polishing polymeric porosity porous
portland postage postal postcards postmarks powdered power powered precious predetermined preforms prepared preservation preserved pressed
pressure primarily principal principally principles printing processed processing producer profile profiles projecting propelling proportion
propulsion protecting protective provisionally pruning psychological public pulverised pulverized pure purifying purity purpose purposes put
quantities quaternary quilted racing radioactive radiography radiological radiotherapy raising rare raspings rate raw reaction reactive
readers reading ready receipt receive reception reclaimed reclining recognised reconstructed reconstruction recorded recovered recoverers
recovery recreation recreational rectangular red reduced reducing reduction reference refilling refined refining reflecting refrigerated
refrigerating regeneration regulating reinforced relief religious removable removal removed repair replaceable requisites residual
resistance resonance respiration retail revenue reversal revolution ribbed riding rigid rites roasted roasting rolled rolling rough roughly
roving rovings rowing sale salted same samples sanitary saturated scalings scanning scent scoured scourers scouring scraping sea sealed
sealing seamless self sensitised sensitive sensitivity separated separately separation serial serrated service sewn shaped shaping shave
shaving shavings shearing sheathed shelled shock shooting shorn show sifting siftings signal signals siliceous silversmiths similar
similarly simply singing single singly sinking sintered sinters skating skinned skip slaked sleeping sliced slicing sliding slivers smaller
smart smoked smoking soft solar soldering solely solidified sorted sorting sound southern space spaces spark sparkling specially species
specified spent spherical spinning spirit spirituous split splits splitting splittings spongy sport sporting sports spraying sprouting
square squared stamp stamps standing starting state static stationery statuary steaming stearic steering stemmed stereoscopic sterile
steroidal sticking stimulating stirring stitching stop straddle straining stranded streaky strength stripped strong structural strung
students stuffed subheading subheadings sublimed submerged suborbital suborder subsidiary substitutes such suitable suited sulphuric sun
super supplies supply support supported supports surf surge surgical survey surveying sweepings swelled swelling switching symbols
synchronous synthesis tailors take talk tall tan tanned tanning tapered tapping tariff tartaric technically telecommunications telescopic
temperature tempered temporarily temporary tenacity tennis tension testing texts textured theatrical therapy therefor therefore therefrom
thereof thereon thereto therewith thermal thermic thermostatically thick thickness thinned threaded threshing through throughout throwers
thrown thrust tibetan tight time times timing tinned tipped tips title toasted together tolerant tomography tonnes toothed top topographical
tops torque touch toughened tow traction trade traffic training transdermal transfer transfers translucent transmitted transparent
transplanters trapezoidal travel travellers travelling treated treatment trial tricks trimmed tropical true tuberous tubular tufted tuning
turf turned turns twice twisted twisting ultra ultrasonic unbleached uncoated uncombed uncooked uncut under underwater unfermented unfit
unframed ungraded unhardened uniformly unit units unloading unmanned unmixed unprepared unrecorded unrefined unsaturated unshelled unsorted
unsuitable unsupported untreated untwisted unused unvulcanised urchins usable use used uses using value var variable variables varicose
varieties varnished vegetal veined vending venetian veterinary vices view virgin viscosity visible vision visual voice voltage volts
vulcanised walking washed waving weaving week weighing welding wet wheeled white whole wholly width will winding wired wise within wooden
worn wound woven wovens writing written wrought years yellow zealand zoological
`;
