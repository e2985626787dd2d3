/** Words of firms' names before anything is measured: tables written by us, one line a canonical word and its forms. */

import { groups, NATIVE, words } from './common.ts';
import { NATIVE_IN_FIRMS, NATIVE_PARTS } from './native.ts';
import { TRADES_APART } from './trades.ts';

/** Before a firm's name on a label: who it is to. */
export const ADDRESSED = words(
  'attn attention consignee consignor shipper sender receiver recipient addressee customer client messrs',
);

/** In a firm's name after its own words: which of its doors a parcel goes to. */
export const BRANCH_WORDS = words(`
branch branches filial filiale filialen sucursal succursale niederlassung zweigniederlassung subsidiary division warehouse head headquarters hq showroom depot terminal filial_ sube subesi shube shobe fara far_ pobocka podruznica oddzial_ bijkantoor vestiging agence_
`);

/** Stands before a number and says no more than that one follows. */
export const NUMBER_MARKS = words('no num number nr nro nomer');

/** Words of a field of trade, in the languages that firms are named in. */
const FIELDS_OF_TRADE = groups(`
company: kompaniyasy kompaniiasy etaireia eteria etairia co comp compagnie compania companhia companie cia cie compagnia kompania kampani şirket sirket sirketi sherkat sherkate shirkat sharikat kompani firma firm gongsi companies etablissements ets etablissement spoleczka bedrijf bedrijven compania_general sharika sharikah sherikat charika perusahaan syarikat societa_commerciale selskab selskap bolag yritys yhtio vallalat cegek tarsasag firmy kompanija kompanije preduzece poduzece drustvo tvrtka druzhestvo firmasi isletmesi hoesa kaisha gaisha kongsa yugen kampuni konzern_gesellschaft maatschappij gesellschaft
corporation: corp corpn corporacion corporate korporatsiya korporatsia corporacao coorporation korporation korporacija korporacia korporacja corporazione kumpulan_korporat
international: intl int internat internacional internationale internazionale internasional intern worldwide mezhdunarodny beynelmilel uluslararasi interntl intnl internationalen guoji internationella internasjonal internasjonale international_s mezhdunarodnaya mezhdunarodnoe mezhdunarodnyi mezhdunarodnyy miedzynarodowy miedzynarodowa mezinarodni medunarodna medunarodni medjunarodni internacionalni nemzetkozi dawli dawliya dawliyya duwaliya aldawliya beinolmelali beynolmelal kukje gukje kokusai antarabangsa quocte
trading: treyd trejd treid emporiki trdg trad trade trades traders trader tradings tarding tdg trg handel handels handelsgesellschaft ticaret comercio commerce comercial comercializadora comercializacion comml commercial commerciale commercio torgovy torgovaya tejarat tejari bazargani maoyi trdng handelsonderneming handelsmaatschappij groothandel grosshandel detailhandel handlowe handlowa negoce torgovyi torgovy_dom handlowo tijara tijari tijariya tijarah tijariyya tejaratgar tejaraat ticari tic ticareti dis_ticaret comercialisation comercios comercializacao comerciales comerciais comercializadoras kommerts kommerz kommerce kommercheskaya kommerchesky kommercheskoe torgovlya torgovoe torhovyi torhova trgovina trgovacko trgovinsko trgovski targovia turgovia handelsbolag handelsgesellschaft_mbh handelskontor handelshaus kereskedelmi kereskedelem kauppa handlowy handlowo_uslugowe handlova obchod obchodni obchodna comert comercializare commercianti muyok muyeok muyuk boeki shoji perdagangan perniagaan merchandising merchants merchant tradehouse trading_house trade_house biznes commodities commodity lil_tijara liltijara torgovyj_dom torgovyi_dom torgovyy_dom torgovoy_dom torgovoi_dom torhovyi_dim torgovy_dim
import: imp imports importing importers importacion importacao importadora importaciones jinkou ithalat importation_s importaciones_y uvoz importe import_s importateur importateurs importer importadores istirad suip impor vvoz importazione importazioni dovoz
export: exp exports exporting exporters exportacion exportadora exportaciones eksport chukou ihracat exportation exportations izvoz exporte exportateur exportateurs exportadores exportadoras tasdir suchul ekspor vyvoz esportazione esportazioni
importexport: imp_ex imp_exp imp_and_exp impex imex jinchukou importexp expimp expimpo impexp exim foreign_trade foreign_trading i_e ie vneshtorg vneshnetorgovaya waewae_muyok comercio_exterior commerce_exterieur aussenhandel aussenhandels vneshneekonomicheskoe vneshneekonomicheskoye comercio_exterior_e_importacion bazargani_khareji duiwai_maoyi
communications: comms communication communic communicat comunicaciones comunicacoes kommunikation communctn commun commn svyaz svyazi iletisim ittisalat ettesalat komunikasi komunikacije communicaciones nachrichtentechnik kommunikationstechnik tongxin
telecommunications: telecom telecoms telecommunication telcom telco telecomm telecomms telekom telekomunikasyon telecomunicaciones telecomunicacoes telekommunikation telekommunikatsii telekomunikacije telekomunikacja telecomunicazioni mokhaberat mukhabarat_telecom telekommunikatsionnaya
services: service svc svcs srvc srvcs serv servs srv srvs servicios servicio servicos servizi dienst diensten dienstleistungen srvces servces svs hizmetleri dienstverlening dienstleistung dienstleistungs uslugi uslugowe servisi service_s hizmet hizmetler khadamat khidmat khademat tjanster tjenester palvelut usluge usluga uslugama sluzby sluzba servis serwis serviciu servicii szolgaltato szolgaltatas servicing servicios_generales jasa perkhidmatan fuwu servise service_center dienstverleners serviceservicos multiservicios
technology: tech techn technologies technol teknoloji tecnologia tecnologias technologie technologia tekhnologii technic technics teknik tec tek keji tekhnologiya tekhnologiy technologii tehnologije tehnologija tehnologie tecnologica tecnologico tecnologicos tecnologiche teknologi technologisch techno_logy technological technologic technologiya fanavari fannavari fanavaran tiknulujia gisul kisul cong_nghe technologien teknolojileri
technical: tecnico tecnica tekhnicheskiy technische technisches technisch tekhnika tekhnicheskaya tekhnicheskoe tehnicki technique techniques technika
industries: industry ind inds indus industrial industria industrias industrie industriel industriale sanayi sanaye sanat shiye gongye indl industr indust industrials promyshlennost sanaat senaat sinaa sinaiya sinaiyya sanati sanayeh endustri endustriyel endustrisi endustrileri industrija industrije industrijski industriya industrii industrialny industrialnyi promyshlennaya promyshlenny promyshlennyi promyshlennoe promyslova prom przemysl przemyslowe przemyslowa prumysl prumyslovy ipari ipar teollisuus industriale_s industriali industriais industrielles industriels industriell industrielle industri perindustrian sanop sanup industriebedrijf industrieel industriegesellschaft industriewerk industria_e manufacturera
manufacturing: mfg manufacture manufacturers manufacturer manuf manufac mfr mfrs mnfg manufacturas imalat zhizao proizvodstvo proizvodstvennaya proizvodstvenny proizvodstvennyi proizvodstvennoe proizvodstvenno proizvodnja proizvodnju proizvodnje proizvodno fabricacion fabricantes fabricante fabrication fabricators fabricating manufactura herstellung hersteller fertigung produktionsgesellschaft vyroba vyrobni vyrobno produkcja produkcyjne wytwornia wytworczy toolid seisaku seizo jejo cheso imalati tolidi towlidi sakht vyrobnytstvo vyrobnyche fabrikasi gyarto gyar
enterprises: operadora enterprise ent entp entrp enterp entreprise entreprises empresa empresas impresa qiye entps enterpr onderneming ondernemingen unternehmen unternehmung przedsiebiorstwo predpriyatie podnik empreendimentos isletme isletmeleri iktisadi_isletme firm_enterprise predpriyatiye predpriemach pidpryyemstvo pidpryiemstvo podnikatel podniku vallalkozas entrepreneurs entreprenor iniciativas emprendimientos negocios negocio imprese betrieb betriebe unternehmens unternehmer foretag undertaking undertakings kiop giup kigyo usaha empreendimento business businesses
holding: holdings hldg hldgs hldngs hold konggu holdco holdinggesellschaft beteiligung beteiligungs beteiligungen beteiligungsgesellschaft beteiligungsgesellschaft_mbh beteiligungs_gesellschaft kholding holdingi holdinga holdingu holdingmaatschappij houdstermaatschappij deelnemingen holdinq holding_s holdingas
group: consorcio consortium grp grupo groupe gruppe gruppo groupp grup gruppa jituan gp groep skupina grupa gruppen gruppa_kompaniy gruppa_kompanii gruppy grupos grupy grupul grupi groupement gruppierung majmua majmuat majmouat majmoua majmooe goruh gorouh guruhe group_of_companies konsortium consorzio consortia kumpulan topluluk toplulugu grubu gurup csoport koncernen ryhma companies_group unternehmensgruppe
development: dev dvlpt devt develop developments desarrollo developpement developers devel razvitie fazhan develpmt dvlp ontwikkeling projectontwikkeling entwicklung sviluppo rozwoj desenvolvimento rozvoj rozvytku gelistirme kalkinma tanmiya tanmiyah tanmia tawsea tosee tose toseh tosseh towse towseh desarrollos desarrolladora developpements utveckling udvikling utvikling razvoj razvoja fejleszto fejlesztesi pengembangan pembangunan entwicklungsgesellschaft entwicklungs projektentwicklung dezvoltare zhanyan kaebal gaebal kaihatsu promotora promotoras gostaresh devpt dvt
engineering: engg engr engrg engineers ingenieria ingenierie muhendislik mohandesi gongcheng enginering engrs ingenieursbureau installatietechniek techniek ingenieurs ingegneria engenharia inzhiniring handasa handasah handasiya handasiyya mohandesin muhandesi mohandessi inzhenernaya inzhenernyi inzhenerny inzhenerno inzhiniringovaya inzenyring inzinjering inzenjering inginerie mernoki engenheiros ingenieros ingenieure ingenieurgesellschaft ingenieurburo ingenieria_y ingenieur ingenieurtechnik ingegneri kejuruteraan engineeringwerke gisulgongop eng engring
construction: constr const constructions construcciones construccion construct constructora insaat stroitelstvo jianshe jianzhu contracting contractors contractor cont bouw bouwbedrijf aannemersbedrijf aannemer bau baugesellschaft bauunternehmen batiment travaux costruzioni budowlane budownictwo stroitelnaya construtora bina_insaat yapi yapim taahhut muteahhitlik omran umran omrani imara muqawalat mukawalat mokawalat muqawilin moqawalat inshaat insaati insha sakhteman sakhtemani sakhtoman sazeh stroy stroi stroitelny stroitelnyi stroitelnoe stroitelno stroyka budivelna budivelny budivnytstvo budivelnyk gradnja gradevinsko gradjevinsko gradevinarstvo gradjevinarstvo stavebni stavebna stavby stavebnictvo budowa budowlana budowlany constructii construcoes construcao constructores construcciones_y construtoras constructeurs edilizia edile edil edificaciones edificacoes hochbau tiefbau bauunternehmung baugeschaeft bygg byggeri byggnads rakennus epito epitoipari epitesi pembinaan konstruksi xay_dung kensetsu konsol geonseol civil_works genie_civil sazandegi
logistics: logistic log logis logistik lojistik logistica wuliu lgstcs logistika logisticheskaya logisticheskiy logistiek logistikgesellschaft logistyka logistyczne logistyczna logisticos logisticas logisztikai lojistigi lodzhistiks lodzhistik lodjistik logistichna
transport: trans transp transportation transports transportes transporte tpt nakliyat trnsprt transporting yunshu transportbedrijf vervoer spedition trasporti expeditie transportowe perevozki nakliye nakliyecilik tasimacilik tasima tasimaciligi naql haml_va_naghl haml_o_naghl hamlonaghl haml nagliyat taransport transportnaya transportny transportnyi transportno transportnoe perevozka prevoz prijevoz prijevoznistvo autoprevoz doprava dopravni szallitmanyozas szallitmanyozo fuvarozas speditie spediteur spediteurs speditions speditionsgesellschaft spediciya ekspeditsiya ekspeditsionnaya forwarding forwarders forwarder freight freight_forwarders freight_forwarding fret fracht carriers carrier haulage haulers trucking trucks cargo_services cartage transportadora transportadores transportista transportistas autotransportes autotransporte fletes carga_y transporti transportiste transporteurs transporteur trasporto autotrasporti kuljetus akeri aakeri pengangkutan van_tai unso unyu unsong
shipping: naftiliaki ship ships shpg shippers shpng maritime marine denizcilik kashtirani keshtirani darya navigation navegacion naviera denizyollari deniz_tasimaciligi gemi gemicilik armator armatorluk bahri bahriya bahriyya milaha mulaha navire navires armement armateur armateurs reederei schiffahrt schifffahrt schiffahrts schifffahrtsgesellschaft schiffahrtsgesellschaft rederi rederij rederiet rederiaktiebolag scheepvaart scheepvaartmaatschappij scheepvaartbedrijf sudokhodnaya sudokhodstvo sudohodnaya morskoe morskaya morskoy morskie parokhodstvo paroxodstvo brodarstvo plovidba pomorski pomorska armatori armatore navigazione navigatie navegacao maritima maritimo maritimos maritimas maritiem shipowners shipowner ship_owners shipmanagement ship_management naval_shipping haeun haewun kaiun kisen pelayaran perkapalan zeglugowe zegluga zeglugi hajozasi keshti_rani kashti_rani sudno shipg
investment: inv invest investments inversiones inversion investissement invst invt yatirim touzi participaties participations beleggingen belegging participaciones investimenti investimentos inwestycje investitsii investering investeringen investerings investeringsmaatschappij investeringi investicion investicii investicije investicijski investitsiya investitsionnaya investitsionny investitsionnyi investitsionno investytsiyna inwestycyjna inwestycyjny inwestycyjne investicni investicie investimento investitori investors investor investisseurs invertimos inversora inversiones_y sarmayeh_gozari sarmaye_gozari sarmayegozari sarmayehgozari sarmayegozary sarmayeh istithmar istethmar istismar istithmarat istithmariya istitmar estesmar yatirimlari yatirimci befektetesi befekteto sijoitus pelaburan penanaman tuja toshi kapitalanlage kapitalbeteiligung vermogensverwaltung vermoegensverwaltung invts invsts
management: mgmt mgt mngt mang manage mgnt managment guanli gestion beheer beheersmaatschappij beheermaatschappij verwaltung verwaltungs verwaltungsgesellschaft bestuur zarzadzanie upravlenie sprava managements manajemen menedzhment menadzment upravlyayushchaya upravlyauschaya upravljanje zarzadzania gerenciamento gestao gestione gestora gestoria administracion administracao administration administratie administrativa administrators administradora administradores amministrazione amministrazioni yonetim yonetimi yonetimleri modiriyat modiriat modiriyate edare idara idarah idaresi geschaftsfuhrung geschaeftsfuehrung geschaftsfuhrungs verwaltungs_gesellschaft verwaltungsgesellschaft_mbh vezetesi forvaltning forvaltnings keiei kwalli gwanli kyongyong
marketing: mktg mkt mktng mrktg mercadeo mercadotecnia pazarlama pazarlamasi vermarktung vertrieb vertriebs vertriebsgesellschaft vertriebsgesellschaft_mbh taswiq tasweeq bazaryabi marketinga marketingowa marketingova sales sale ventas vendas ventes vendite prodazha prodaja verkauf verkoop sprzedaz satis satislari forsaljning salg pemasaran
consulting: consult consultants consultancy consultant consultores cons beratung zixun advies adviesbureau adviseurs advisory advisors advisers conseil conseils conseiller consultoria consulenza consulenze asesoria doradztwo konsalting consultation consultations consulenti consultora consultoras consultorias danismanlik musavirlik mushavere moshaver moshavere moshaverin moshaveran istisharat istishariya istishari istisharah konsultatsii konsultatsionnaya konsultasi konsultan konsulting konsulent konsultanti savetovanje svetovanje poradenstvi poradenstvo tanacsado tanacsadasi raadgevende beratungs beratungsgesellschaft beratungsgesellschaft_mbh unternehmensberatung unternehmensberatungs radgivning perunding asesores asesoramiento assessoria asesor consulter consultingburo konsalt consultings
chemical: chem chemicals chems chimique quimica quimicas kimya kimia huagong chimie chemie khimiya kimyevi kimyasal kimyasallari kimiya kimiyayi kimiavi shimi shimiai shimiyaei shimiyayi kimiawiya kimyaiya kimawiyat kimyawi khimicheskaya khimichesky khimicheskiy khimicheskie khimicheskoe khim khimprom khimi himija hemija hemijska hemijski kemija kemijska kemikalije chemisch chemische chemischen chemicznych chemiczne chemiczna chemiczny chemikalien chemikalia chemicky chemicke vegyipari vegyi kemikaliecentrum kemi kemia kemiska kemiske quimicos quimico chimiques chimici chimica chimico huaxue hwahak kagaku hoa_chat kimi
pharmaceutical: pharm pharma pharmaceuticals pharmaceut farma pharms pharmacal farmaceutica ilac yiyao pharmaceutic daroo pharmaceutica pharmaceutique pharmaceutiques pharmaceutici pharmazeutika pharmazeutische arzneimittel farmaceuticos farmaceuticas farmaceutico farmaceutici farmaceutiche farmaceutische farmaceutika farmaceutski farmaceutyczne farmaceutyczna farmacia farmacias farmacie farmacevticheskaya farmatsevticheskaya farmatsevticheskiy farmatsiya pharmacy pharmacies pharmacie pharmacia pharmachem farm drogueria droguerias drogerie drugs_and druggists drugstore drugstores apotheke apotheek apteka apteki ljekarna ilaclari ilac_sanayi ecza eczane eczanesi daru daruyi darusazi daroosazi daroupakhsh dawa adwiya adwiyah dawaiya medicines medicine medicament medicamentos medicaments lekarstva gyogyszer gyogyszergyar laakkeet lakemedel legemidler yakhak yakpum jeyak jeyag cheyak seiyaku yakuhin ubat_ubatan obat
electronics: elec electronic electr elect electron elektronik electronica dianzi electrns elctrncs elektronika elektroniki elektroniska elektronske elektronicheskaya elektronnaya elektronnye elektroniczne elektroniczny elettronica elettroniche elettronici electronicos electronicas electronico electronique electroniques eletronica eletronicos eletronicas elektronische elektronisches iliktruniyat elektruniyat elektroniyat elikturuniyat elektronikai electro_nics jonja chonja jeonja denshi dien_tu elektronic microelectronics mikroelektronika opto_electronics optoelektronik
electrical: electric elektrik electrica eletrica elektricke elektricheskaya elektricheski elektrotekhnika elektrotechnika elektrotechnik elektrotechniek elektrotechnisch elektroteknik elektrotekhnicheskaya elektroteknisk elektro elektricheskie electricos electricas electrico eletrico eletricos eletricas electriques electrique elettrica elettrici elettrico kahraba kahrabaiya kahrabaiyya kahrobai bargh barq jeongi chongi denki diangi dianqi villamos sahko strom
equipment: equip eqpt equipments equipos equipements shebei eqp equipment_s equipamiento equipamientos equipamento equipamentos equipement attrezzature apparecchiature ausrustung ausruestung ausrustungen geraete gerate geratebau apparatebau anlagen anlagenbau uitrusting uitrustingen oborudovanie oborudovaniya oborudovaniye obladnannya oprema opreme opremu zarizeni zariadenia urzadzenia urzadzen wyposazenie berendezes berendezesek felszereles ekipman ekipmanlari ekipmani techizat tajhizat tajhiz tajhizate muidat muiddat moaddat mueddat utrustning udstyr utstyr laitteet peralatan kelengkapan solbi jangbi changbi setsubi kiki thiet_bi apparatus apparatuur appliances_and installations instalaciones instalacoes
machinery: mach machine machines machineries maquinaria makina jixie mchy machy makinalari makinasi makineleri makinesi machinefabriek machinebouw machinenbau maschinen maschinenbau maschinenfabrik maschinenhandel maschinenwerk mashinostroenie mashinostroeniye mashinostroitelny mashinostroitelnyi mashinostroitelnaya mashinobudivny mashiny mashin mashinsazi mashinalat masinska masinski masini masinstvo strojarna strojarny strojirna strojirny strojirenska stroje strojni strojegradnja maszyny maszyn maszynowa gepgyar gepipari gepek maskin maskiner maskinfabrik maskinfabrikk konepaja koneet macchine macchinari meccanica meccaniche mecanica mecanicas mecanique mecaniques mecanizados maquinas maquinarias makineci alat_alat mesin kikai kigye kigae makhina makhinah mechanical mechanics mechanik mechanika mechanic mekhaniki mekhanika mekhanicheskiy mekhanichesky mekhanicheskaya mekhanicheskoye mekanik mechaniczny mechaniczna mechaniczne mashinostroitelnoye mashinostroitelnyy mashinostroitelnoe machinebuilding maschinenwerke
materials: material mat mats matls cailiao materiales materiais materiaux materiali materialien materialy materijali materijal materijala malzeme malzemeleri malzemesi mavad mawad mavade bahan vat_lieu anyag anyagok material_s
products: product prod prods productos produits urunleri prdcts prdts produkter produkte produkten produkty produktow produktov producten produtos prodotti proizvodi proizvoda produkcii produktsiya urunler urunu mahsulat mahsoulat muntajat montajat termekek tuotteet vyrobky vyrobku wyroby wyrobow chanpin jepum seihin produk
production: productions produccion uretim producciones producao producoes produzione produzioni produktion produktions produktsii productie tolid towlid uretimi vyrobna produksi pengeluaran producer producers producteurs productores produtores produttori
distribution: dist distributors distributor distrib distribuidora distributing distr distribuciones distribuidores distribuidor distribucion distribuicao distributie distributeur distributeurs distributrice distribuzione distributori distributsiya distributsionnaya distributor_s distribucija distribuce distribuciona dystrybucja dystrybutor dagitim dagitimi tawzi tawzie tozi towzi pakhsh tevzi forgalmazo elosztasi groothandels wholesale wholesaler wholesalers mayorista mayoristas atacadista atacado hurtownia hurt hurtowa engros veleprodaja velkoobchod veletrgovina optovaya optovy nagykereskedelmi nagykereskedelem
supply: supplies supp suppliers suministros sply supplys supplying supplier_s suministro suministradora fornecimento fornecimentos fornitura forniture fournitures fournisseurs fournisseur lieferant lieferanten leverancier leveranciers snabzhenie snabzheniye snabsbyt postavka postavki opskrba snabdevanje zaopatrzenie tedarik tedarikci tawrid tawreed tawridat taamin tamin tamine procurement provisioning provisions purchasing beschaffung ravitaillement pengadaan pembekal gonggup konggup suppl supl
solutions: solution soln solns sol soluciones resheniya reseni riesenia rjesenja resitve rozwiazania rozwiazan losungen loesungen oplossingen solucoes soluzioni losning losninger ratkaisut cozum cozumleri cozumler hulul hulool megoldasok penyelesaian jiejue
systems: system sys syst sistemas systeme sistem xitong sistemleri sistemler sistemi sistemy sistemes systemes systemen systemy systemow systemu systemtechnik systemhaus manzuma manzumat rendszer rendszerek jarjestelmat
energy: energia energie enerji energetik nengyuan enrgy energi energetika energetikai energetiche energeticka energetiki energetica energeticas energeticos energetico energetiques energetique energetische energetyczna energetyczny energetyczne energetyka energetychna energeticheskaya energeticheskiy energo enerjisi energiya energii energija energije taqa taqah taka tenaga power_energy energieversorgung energieversorgungs energiebedrijf dongryok enerugi enerugii
petroleum: petro petrol oil gas neft naft petrole petroleo shiyou neftyanaya neftyanoy neftyanyi neftyanye nefte neftegaz neftegazovaya neftegazovy nafta naftna naftne naftni nafti naftowa naftowe ropa oils petroli petrolifera petrolera petroleos petrolifero petrolier petroliers petroliere petrolieres petrolleri petrolcu petroller petroleum_products oil_and_gas oil_gas gas_and_oil erdol erdoel mineralol mineraloel aardolie olie benzin nefteprodukt nefteprodukty akaryakit akaryakitlari hydrocarbons hydrocarbures hidrocarburos hidrocarbonetos minyak gazovaya gazprom_gas gazovye gases gasoline gasolinera gasolineras combustibles combustible combustiveis carburants carburant brandstoffen fuels fuel kraftstoffe toplivo toplivnaya paliwa paliw goriva sokyu sogyu dau_khi lng lpg diesel gasolineria gasodiesel
petrochemical: petrochemicals petrochem petroquimica petrokimia petrokimya petrokhimi petroshimi petrochimie petrochemie petrochemische petrohemija petrokemija petrokhimiya neftekhim neftekhimicheskaya neftekhimiya neftehim petrochimiche petrochimica petroquimicos petroquimicas petrokimyasal batrukimawiyat shiyou_huagong neftekhimicheskiy
bank: trapeza bk banco banque banka banca bnk bank-e yinhang bankas banky banki bankasi bankaasi bankers banking bancaire bancaria bancario bancos banques banke banken bankhaus kreditbank kreditanstalt kreditinstitut bankinstitut bankovni bankovska bankowa bankowy bankovskiy masraf masrif masrafi masarif bayg unhaeng eunhaeng ginko pankki nganhang ngan_hang sparkasse sparbank sparebank spaarbank caisse caja
insurance: ins insur seguros assurance versicherung sigorta bima verzekeringen assurantien assurantie versicherungen assurances assicurazioni ubezpieczenia seguro strakhovanie insurances insurers insurer aseguradora aseguradores asegurador seguradora seguros_y assureurs assureur assicuratrice assicuratori assekuranz versicherungs versicherungsgesellschaft strakhovaya strakhovoe strakhovoi strakhova strahovanje osiguranje osiguranja pojistovna poistovna pojisteni ubezpieczen ubezpieczeniowa biztosito biztositas asigurari asigurare forsakring forsikring forsikrings vakuutus sigortasi sigortacilik tamin_bimeh bimeh bime taminat tamin_ijtimai insuran asuransi takaful pohom bohom reinsurance reaseguros reassurance ruckversicherung perestrakhovanie
exchange: exch exchanges sarafi sarrafi sarafa saraf money_exchange hawala sarafan sarafy sarraf sarrafiya sirafa siraafa siraf sayrafa currency_exchange foreign_exchange forex wechselstube cambio cambios casa_de_cambio casas_de_cambio bureau_de_change wymiana menjacnica mjenjacnica menjalnica obmen obmennik dovizli doviz doviz_burosu moneychanger moneychangers money_changer money_changers valyuta valuta stock_exchange bourse borsa birzha birja borse borsasi
financial: finance fin finances financiera finanz financing finans finanziaria financiering pensioen pension pensioenfonds finl fin_l financials financieros financieras financiero financeira financeiro financieel financiele finansovaya finansovyi finansovy finansovoe finansowa finansowe finansowy financni financne finansijski finansijska financijske finanziario finanziari finanzierung finanzierungs finanzdienstleistungen finanzdienst finanzgesellschaft finanziering financiere financieres financier financiers maliye maliya maliyya maali finansal finansman penzugyi rahoitus finansiella finansiel keuangan kewangan jaejong kumyung geumyung kinyu
general: gen gnrl genl generale generales umumi omumi generalnaya generalny generalnyi generalno generaldirektion omomi genel jeneral
national: ulttyk ulttik ulttyq ethniki natl nat nacional nationale nasional milli melli ulusal nacionalnaya natsionalnaya natsionalny natsionalnyi natsionalnoe natsionalna natsionalnoye natsionalnyy narodna narodni narodnaya nazionale nazionali nationella nasjonal nasjonale nationaler nationales nationaal narodowy narodowa narodowe watani wataniya wataniyya wataniyah wataniah vatani vatan mellie meli milliyet nemzeti kansallinen kebangsaan quoc_gia kungnip kokuritsu
agency: representaciones representacoes agcy agencia agence agencies representacion representation representations representantes representante representative representatives agencias agencija agencije agencja agentur agenturen agentschap agentstvo agentura agenzia agenzie agent agents agente agentes acente acentesi acenteligi acentelik acenta acentasi ajans ajansi ajanslari wakala wikala wakalat wakalah wakil namayandegi namayandeghi bayilik bayi ugynokseg agentuuri byro agensi daeri broker brokers brokerage brokering corredores corretora corredora courtage courtiers makler
association: assn assoc asoc asociacion verein association associates assocs associate associations asociaciones associacao associacoes associazione associazioni associatie assotsiatsiya asotsiatsiya asocijacija asociace asociacia stowarzyszenie zdruzenie zdruzenje udruzenje udruga sdruzhenie sdruzeni spolek spolok egyesulet forening forbund forbundet yhdistys liitto vereniging verband verbund birligi birlik dernegi dernek anjoman anjuman anjumane jamiyat jamiyya jamiya jamiyah jamiat jamaiya rabita rabitat rabitah persatuan hyophoe hyeophoe kyokai union_association league liga ligue confederation confederacion federation federacion federacao federazione federatsiya federacija federatie
organization: org organisation organizacion orgn organizations organizatsiya organizatsiia organizacija organizacije organizacja organizace organizacao organizacoes organizaciones organisations organisatie organisationen organizzazione organizzazioni orgutu orgut kurulusu kurulus teskilat teskilati tashkilat tandhim tanzim tanzeem munazzama munazzamah munadhama munadhamat munadama munazama munazamat sazman sazmane szervezet jarjesto jojik chojik pertubuhan
foundation: fndn found fundacion fondation stiftung vakif vakfi bonyad fondazione fonds_stiftung fundacao fundacja fundatia fondatsiya fondacija nadace nadacia zaklada zaduzbina alapitvany saatio stiftelse stiftelsen stiftelsens stiftungs waqf wakf vaqf bonyade bunyad benevolent_foundation yayasan chaedan jaedan zaidan endowment vakiflari
institute: inst instituto institut institution institutes institutt instituut institutas instytut institucija institucion instituicao institusi institutet enstitu enstitusu enstitusi enstituesi mahad maahad pazhouheshgah pazhoheshgah pazhuheshgah moassese_amoozeshi intezet instituutti kenkyusho yonguso yeonguso yanjiusuo yanjiuyuan vien
university: univ universidad universite universitat universitesi daneshgah universitet universitaet universiteit univerzitet univerzita univerziteta uniwersytet universitatea universiti universitas yliopisto egyetem jamia_university jamiat_university daneshgahe daigaku taehak daehak dai_hoc daneshkadeh
research: issledovaniy issledovatelskogo res rsch recherche recherches ricerca ricerche pesquisa pesquisas investigacion investigaciones forschung forschungs forschungszentrum forschungsinstitut forschungsgesellschaft onderzoek onderzoeks issledovatelsky issledovatelskiy issledovatelskaya issledovaniya istrazivanje istrazivacki vyzkum vyzkumny vyskum badawczy badawcze badania kutato kutatasi tutkimus forskning forsknings arastirma arastirmalar arastirmalari tahghighat tahqiqat tahghighati pazhouhesh pazhuheshi pezhohesh buhuth bohouth penyelidikan penelitian yongu yeongu kenkyu yanjiu
laboratory: lab labs laboratories laboratorio laboratorios laboratoires laboratorium labo laboratoriya laboratoriia laboratorija laboratorije laboratoryo laboratoire laboratori laboratorien laboratorier laborator laboratuvar laboratuvari laboratuarlari laboratuar azmayeshgah mukhtabar mukhtabarat mokhtabar laboratoria laboratorni makmal
factory: fty fact fac works werk fabrik fabrika karkhaneh gongchang plant zavod zavody zavoda zavodu sawod savod fabriques fabrique fabrica fabricas fabriek fabrieken fabriker fabriken fabrikken fabrikalari fabbrica fabbriche usine usines masna masnaa masani maamal mamal karkhane karkhanejat karkhana karkhanah tovarna tovarny tvornica fabryka fabryki zaklad zaklady tehdas tehtaat pabrik kongjang gongjang kojo nha_may manufactory manufactories combine kombinat kombinats kombinati workshop workshops mill mills foundry foundries factories plants werke werken werks verk smelter smelters atelier ateliers taller talleres officina officine oficina_tecnica atolye atolyesi kargah werkstatt werkstatten wks wrks
office: off ofc bureau buro offices oficina oficinas escritorio ufficio kantor kontor kantoor kancelaria kancelarija kantselyariya biuro biro byuro burosu ofis ofisi daftar daftare maktabe iroda toimisto pejabat samuso jimusho
center: centre ctr cntr centro zentrum merkez cent zhongxin markaz centres centers centrum centrul centar centra zentren tsentr tsentra centru centri centros markaze merkezleri kozpont senter centret sentr chungsim
airlines: airline airways aviation air aerolineas havayolu hava aerolinea linhas_aereas lineas_aereas linee_aeree lignes_aeriennes fluggesellschaft flug luftfahrt luftfahrtgesellschaft luftfahrts luchtvaart luchtvaartmaatschappij aviakompaniya aviakompanija aviakompania aviatsiya aviatsionnaya aviatsionny avialinii aviakompaniia avia aviaciya aviacion aviacao aviazione aviation_services hava_yollari havayollari havacilik havaciligi havaciliq tayaran tayeran khotut_tayaran khutut_jawiya havapeymayi havapeimaie havapeymai hangkong hanggong koku penerbangan lotnicze lotnicza linie_lotnicze zrakoplovna aerotransport luftverkehr luftverkehrsgesellschaft flyg airlift airfreight airservices air_services aeroservicios aerotaxi air_taxi air_charter air_transport air_lines charter
textile: textiles textil tex tekstil fangzhi tekst textielhandel textiel textilien textilhandel textilwaren textilwerke textilna textilni tekstilna tekstilni tekstili tekstilnaya tekstilny tessile tessili textilindustrie textilfabrik tekstyl tekstylia nasij nasiji nassaji nassajiye mensucat dokuma iplik kumas fabrics fabric tejidos tecidos tissus tissage weaving weavers knitting knitwear spinning cotton yarn yarns hilados filature maglieria textilipari tekstiilit sumyu somyu seni may_mac dyeing embroidery lace towels towel wool woollen woolen silk_mills lana yun
garment: garments apparel clothing clothes fashion fashions fuzhuang bekleidung bekleidungs textilbekleidung kleidung kleding kledij confecciones confeccoes confeccion confection confections abbigliamento vetements vestuario moda modas mode odezhda shveynaya odjeca odevi odziez oblecenia giyim konfeksiyon hazir_giyim poshak pushak malabis malbusat albasah ruhak divat vaatteet konfektion tailors tailoring boutique boutiques uniforms pakaian hosiery footwear shoes shoe calzado calzados calcados chaussures calzature schuhe schoenen obuv ayakkabi
plastic: plastics plastik suliao plast plastiques plastique plasticos plastico plastica plastiche plastike plastika plasticni kunststoff kunststoffe kunststofftechnik kunststoffen tworzywa tworzyw sztucznych muanyag muovi plastmassy plastmass plastikleri lada_in polymer polymers polymere polimer polimeri polimery plastics_and polimeros
metal: metals metallurgical metallurgy metalurji metales metalicas metalicos metaux metalli metalle metallen metallbau metallhandel metallwerk metallwaren metalworks metalworking metallurgia metallurgicheskiy metallurgichesky metallurgicheskaya metallurgie metalurgija metalurgia metalurgica metalurgicas metalurgicos metallurgique metallurgica metalowa metalowe metalowych metalni metalna metalne kovovyroba kovina metalik maden_metal felezat felez felezzat maadin_metal alloys alloy alasim ferroalloys fem kumsok geumsok kinzoku fizzat nonferrous non_ferrous castings casting giesserei gieterij fonderie fonderia fundicion fundicao liteinaya dokum smelting yejin
steel: steels acero celik foolad gangtie stahl stahlbau stahlhandel stahlwerk stahlwerke staal staalbouw staalhandel stal stali stalowa stalowe ocel ocelarny aceros acos acieries acier aciers acciaieria acciaierie acciaio siderurgica siderurgia siderurgie siderurgico siderurgicos chelik celikleri celigi demir_celik iron_and_steel iron_steel iron fulad foulad fooladsazi fulaz acelmu acelipari teras stalverk stalprom metallurg kangchol gangcheol seitetsu fer_et hierro hierros eisen eisenhandel eisenwerk eisenwerke ijzer zelezo zeljezara zelezara zeljezo demir ahan ahanalat hadid hadeed sulb solb
mining: mines mine mineral minerals minera madencilik mineras mineria minieres miniere mineraria minerario minerarie bergbau bergwerk bergwerke bergwerks mijnbouw gornaya gornyi gorny gornodobyvayushchaya gorno rudnik rudnici rudarski rudarstvo kopalnia gornicza gornictwo banya banyaszati hulladek maden madenleri madenci maadan maaden madan madani taadin kaivos gruv gruvor coal carbon_mining carbones kohle kolen ugol ugolnaya komur zoghal quarry quarries canteras mineria_y pertambangan perlombongan kwangop gwangup kogyo kuang kuangye mineracao mineradora minerales minerais minerali mnng
food: foods alimentos gida shipin nahrungsmittel lebensmittel lebensmittelhandel nahrung levensmiddelen voeding voedingsmiddelen alimentaire alimentaires alimentation alimentaria alimentarias alimentario alimentare alimentari alimenticia alimenticios alimentacion alimentacao alimento comestibles pishchevaya pishchevoy produkty_pitaniya prodovolstvie hrana prehrana prehrambena prehrambeni prehranbena potraviny potravinarska potravin zywnosc spozywcze spozywcza spozywczy elelmiszer elelmiszeripari elintarvike livsmedel naeringsmidler fodevarer gidalari besin ghaza ghazayi ghazai mavad_ghazayi aghdhiya ghidhaiya aghziya makanan thuc_pham sikpum shokuhin foodstuff foodstuffs groceries grocery abarrotes viveres carnes meat meats fleisch fleischwaren vlees viande fish fishery fisheries fishing pesca pesquera pesqueira peche pesqueras visserij fischerei fisch seafood mariscos rybny rybolov balik balikcilik mahi shilat dairy lacteos lacticinios laitiere latticini molkerei zuivel mleko mlekara mlekarna sutculuk labaniyat bakery panaderia padaria boulangerie backerei bakkerij beverages beverage bebidas boissons bevande getranke dranken icecek napitki wine wines vinos vinhos vins vini weine vina sugar azucar acucar sucre zucker suiker cukr shekar flour harina molino molinos mulino muhlen muhle rice arroz grain grains granos graos getreide graan zerno zernovaya coffee kaffee koffie kofe kahve tea confectionery spices especias noodles sweets chocolate chocolates biscuits snacks fruit fruits vegetables frutas verduras legumes ovoshchi meyve sebze eggs sausage sausages slaughterhouse
agricultural: agriculture agri agro agricola agric agroindustrial tarim landbouw landbouwbedrijf veehouderij landwirtschaft agricole agropecuaria agropecuarias agropecuario agropecuarios agroindustria agroindustrias agroindustriales agroindustriel agrarian agrarna agrarny agrarnaya agraria agrarias agrario agrarprodukte agrarhandel agricolas agricoles agricultura agriculturas agricultores agrikultur agroprom agropromyshlennaya agropromyshlenny agrokultura agrokompleks agrobusiness agribusiness agrofirma rolnicze rolnictwo rolnicza rolniczy zemedelska zemedelstvi polnohospodarska polnohospodarske poljoprivreda poljoprivredna poljoprivredno poljoprivredni selskokhozyaystvennaya selskohozyaystvennaya selskokhozyaystvenny silskohospodarska mezogazdasagi jordbruk landbrug landbruk maatalous tarimsal ziraat ziraatci keshavarzi keshavarz kesht kesht_o_sanat zirai ziraiya ziraah ziraa nongop nongeop nogyo nong_nghiep pertanian nongye farm_products farms farming farmers farmer finca fincas hacienda haciendas fazenda fazendas granja granjas rancho ranchos ganadera ganaderas ganaderia ganaderos ganadero livestock cattle hayvancilik damdari dampari damdaran viehhandel viehzucht poultry avicola avicolas avicole tavukculuk tavuk plantation plantations plantaciones fertilizer fertilizers fertilizantes engrais dunger duenger meststoffen udobreniya gubre kood seeds seed semillas saatgut tohum feed feeds piensos criadero criaderos
medical: med medic medico medica medicos yiliao medikal medicina medicinal medicinale medicinales medicinska medicinske medicinski medicinskih medicale medicali medicaux medicales medicinos meditsinskaya meditsinskiy meditsinsky meditsina medizin medizinische medizintechnik medisch medische medyczna medyczne medyczny zdravotnicka zdravotnicke lekarska orvosi laaketieteen medicinteknik tibbi tibbiye tebb tebbi pezeshki pezeshkan tibbiya tibbiyya health healthcare health_care salud saude sante salute sanidad gesundheit gezondheid zdravlje zdrowie zdravi saglik salamat sihha sihhiya hospital hospitals hopital ospedale krankenhaus ziekenhuis bolnica bolnitsa szpital nemocnice hastane hastanesi hastaneleri bimarestan mustashfa clinic clinics clinica clinicas clinique cliniques klinik kliniken klinika klinieken poliklinik dental odontologia zahnarzt uiryo iryo surgical
biotechnology: biotech bio biotec shengwu biological biologic biochem biotekhnologiya biotekhnologii biotehnologija biotechnologie biotechnologies biotechnologia biotecnologia biotecnologias biotecnologie biyoteknoloji biologica biologiques biologicos biologika biosciences bioscience life_sciences saengmul seibutsu biologique bioteknologi
computer: computers comp_r computing computadoras computadores computador ordinateur ordinateurs ordenadores rechner rayaneh rayane bilgisayar bilgisayarlari hasub hasubat kompyuter kompyutery kompjuteri komputer komputery pocitace racunala racunari kompyuternaya szamitastechnikai computerhandel kompyutor komputa dien_toan
software: sware yazilim yazilimi softver softwarehaus nermafzar narm_afzar logiciels logiciel barmajiyat programmnoe perangkat_lunak ruanjian
information: info informatica xinxi informatika informatikai informatique informatiques informatico informacion informacao informacoes informatsionnaya informatsionnye informatsionno informatsiya informacijske informacije informacyjna informationstechnik informationssysteme ettelaat etelaat malumat bilgi bilisim informasi maklumat chongbo jeongbo joho
network: networks net wangluo networking redes rede reseau reseaux rete reti netzwerk netzwerke netwerk netwerken seti setevaya mreza mreze siet ag_network aglari shabakeh shabakah halozat rangkaian
digital: digi shuzi
optical: optics optik opticas opticos optica optische optisch optiques optique ottica ottico optyczne optyczny optichesky opticheskiy opticheskaya optiko_mekhanichesky optical_mechanical opticni opticki optikai optiska optike optikal basariyat optic optronics photonics guangxue optiko optico_mecanica optiko_mekhanicheskiy optiko_mekhanicheskaya opto_mechanical optomechanical optomekhanicheskiy optyczna
auto: automobile automotive motor motors automotriz cars car otomotiv qiche autos automobiles automoviles automovil automobili automobil automobilwerk automobilwerke automotores automotor automovel automoveis autohandel autobedrijf autohaus autoservis autoservice avtomobil avtomobili avtomobilny avtomobilnyi avtomobilnaya avto avtozavod avtotrans automobilni samochody samochodowa samochodowe gepjarmu gepkocsi araba arac araclari tasit oto otomobil otomobilleri khodro khodrow khodrosazi khodro_sazi sayyarat sayarat autoteile bilar biler fahrzeug fahrzeuge fahrzeugbau fahrzeughandel voertuigen vehicle vehicles vehiculos veiculos vehicules veicoli vozila truck jadongcha chadongcha jidosha otomotif kereta vehicule motorcycle motorcycles motos moto motociclos bicycle bicycles bisiklet
parts: partes spare spares autoparts part autopartes auto_parts autopecas refacciones repuestos recambios pecas pieces piezas ricambi ersatzteile ersatzteilhandel onderdelen auto_onderdelen zapchasti zapasnye_chasti zapchast rezervni_dijelovi rezervni_delovi dijelovi delovi nahradni_dily nahradni czesci czesci_zamienne alkatresz alkatreszek parcalari parca yedek_parca yedek qataat qitaat_ghiyar qita_ghiyar ghataat qataat_yadaki yadaki spare_parts reservdelar reservdele reservedeler varaosat suku_cadang alat_ganti pupum buhin lingjian accessories accessoires accesorios acessorios accessori zubehor zubehoer aksesuar aksesuarlari component components componentes composants componenti bauteile bauelemente komponenten komponenty
hardware: hdw wujin tool ferreteria ferragens ferramenta quincaillerie eisenwaren hirdavat kovotechna zeleziarstvo skobyanye
store: stores shop shops shopping tienda magazin market mart supermarket boutique_store almacen almacenes armazem armazens loja lojas magasin magasins magazyn magazyny magazini negozio winkel winkels warenhaus kaufhaus laden ladengeschaft butik butikk prodavnica prodavaonica dukkan magaza magazasi magazalari foroushgah forooshgah furushgah mahal mahalat aswaq bazar bazaar bazari carsi carsisi supermarkets supermercado supermercados supermercati supermarche hipermercado hypermarket mercado mercados mercantil mercato marche markt markets market_s rynok pasar kedai toko mall malls plaza shopping_center shopping_centre aptiekas tiendas supertiendas minimarket kaupat supertienda
appliances: applnc appliance
property: properties prop realty real_estate estate inmobiliaria bienes raices emlak vastgoed onroerend makelaardij makelaars immobilien immobilier immobiliere immobiliare imobiliaria nieruchomosci nedvizhimost grundstucks propiedades propriedades proprietes proprieta bienes_raices inmuebles inmobiliario inmobiliarias inmobiliarios immobilieres immobiliers immobiliari immobilienverwaltung immobiliengesellschaft immobilienhandel immobilia grundbesitz grundstuck grundstucke grundstuecks liegenschaften vermogens imoveis imobiliarias imobiliario imobiliara real_estates realestate real_property nekretnine nekretnina nepremicnine nemovitosti reality realitna ingatlan ingatlanforgalmazo kiinteisto fastighet fastigheter fastighets ejendomme ejendom eiendom gayrimenkul gayrimenkulleri emlakcilik amlak mustaghallat mostaghelat aqarat aqari aqariya aqariyya akarat akar aqar hartanah budongsan pudongsan fudosan dichan fangdichan homes housing habitat vivienda viviendas residencial residencias wohnungsbau wohnbau wohnungen woningbouw konut konutlari maskan iskan towers tower torre torres
travel: tours tourism turismo turizm viajes travels voyages voyage viaje viagens viaggi reisen reiseburo reisebuero reisbureau reizen resor rejser putovanja putnicka cestovni podroze biuro_podrozy utazasi matkat matkatoimisto turistik turistica turistico turisticos turisticas turisticheskaya turisticheskoe turist touristik tourisme tourist touristic turizmi seyahat seyahati seyahat_acentasi safar siyaha siyahiya siahati gardeshgari jahangardi safarat pelancongan pariwisata yohaeng ryoko kwan_gwang tour
security: securities sec seguridad guvenlik sekurite seguranca sicurezza sicherheit sicherheits sicherheitsdienst sicherheitstechnik beveiliging beveiligings bewaking okhrana okhrannaya okhrannoe bezopasnost bezpeka bezbednost sigurnost zastita bezpecnost bezpecnostni ochrona bezpieczenstwo bezpieczenstwa biztonsagi vedelmi turvallisuus sakerhet sikkerhed sikkerhet guvenligi amniyat amniyati amniya amniyya emniyet emniyeti hefazat keselamatan keamanan poan kyongbi segurity seguros_privada vigilancia securite surete surveillance guard guards guarding seguridad_privada bezopasnosti protection proteccion protecao protezione schutz
project: projects proyectos proje projectos projets projet progetti progetto projekt projekte projekten projekter projekti projekty proyecto projetos projesi projeleri proekt proekty proektnaya proektny proektnyi proektno projektni projektowe projektova mashari mashariya mashru mashrua mashroo tarh tarha tarrahi projek programme program programs programmes programa programas
joint: jt mixed mixto mixte gemeinsame sovmestnoe sovmestnoye zajednicko ortak mushtaraka mushtarak moshtarak hapyong
stock: stk
brothers: bros bro hermanos freres gebroeders gebr gebruder fratelli irmaos bratya bracia hnos brs brothers_and broers freres_et bruder brueder kardesler kardes biradaran baradaran ikhwan akhavan akhwan aghawan braca bratri bratia broderna brodrene testverek veljekset
sons: soenner sonner sonnerne soner soehne son hijos fils zonen zoon zn sohne figli filhos synowie awlad abna auld ogullari ogullar ve_ogullari pesaran farzandan sinovi synove hijos_de soner sonner poikien fiai erben heirs herederos erven
state: gosudarstvenny gosudarstvennyi gosudarstvennaya gosudarstvennoe gosudarstvennoye gosudarstvennyy derzhavny derzhavne derzhavna drzavni drzavna drzavno statni statna panstwowy panstwowa panstwowe estatal estatales estado stato statale statali staatlich staatliche staatliches staats staatsbetrieb staatsunternehmen staat staatsbedrijf etat etatique state_owned stateowned government_owned allami valtion statens statlig statligt devlet devleti dowlat dowlati dawlat dawla dolati hukumi hukumiya hukumat hokumat negeri kukyong gukyeong guoying guoyou
republic: rep republica republique repubblica republik republiek respublika respublik republike republiky rzeczpospolita koztarsasag cumhuriyet cumhuriyeti jomhuri jomhouri jumhuriya jumhuriyya jumhuriyat tasavalta republikken republiken konghwaguk konghua
partners: partner partnership associes asociados
ventures: venture
resources: resource recursos
building: bldg building_materials
cooperative: coop co_op cooperativa cooperativas cooperatives cooperation_society cooperatief cooperazione genossenschaft genossenschaftsbank kooperatif kooperatifi kooperativ kooperativa kooperativy spoldzielnia druzstvo zadruga kooperation taavoni taawuniya taawuni taawun taavon osuuskunta szovetkezet koperasi hyoptong
society: soc societe sociedad societa obshchestvo spolecnost spolocnost spolecnosti towarzystwo tovarystvo sociedades societas societes societatea societate sociedade seura tarsulat samfund ste
global: globe world
east: eastern
west: western
north: northern
south: southern
middle_east: mideast
house: haus casa
home: household
restaurant: cafe horeca restaurante restaurantes restaurants ristorante restauracja restauranter restaurang restorani restoran restorana restoranlar lokanta lokantasi matam mataam restaurante_bar bar bars cantina cantinas cafeteria cafeterias catering cateringservice pizzeria gastronomie gastronomia gastronomica kuche bistro pub grill ristoranti rumah_makan sikdang bar_restaurante
exploitation: exploitatie exploitatiemaatschappij
concern: kontsern koncern konzern kontserns concerns konsern
lines: line linea lineas linie linien lignes ligne linhas linija linije hatlari lns
tools: tooling toolmaker toolmakers outillage herramientas ferramentas utensili utensileria werkzeug werkzeuge werkzeugbau werkzeugmaschinen gereedschap gereedschappen instrumenty alati alata naradi naradia narzedzia narzedziowa szerszam verktyg vaerktoj takimlari takim abzar abzarha machine_tools machinetool
retail: retailer retailers detal detalhista detaillist minorista minoristas varejo varejista maloprodaja roznichnaya kiskereskedelmi
power: electricity electricite electricidad eletricidade elettricita elektrizitat elektrizitaets elektriciteit elektrichestvo elektroprivreda elektrowni elektrownia elektrarna elektrarne kraftwerk kraftwerke kraft powerplant power_plant power_plants niroogah nirougah niroogahi dongli dianli
refinery: refineries refining refineria raffinerie raffinerien raffineria raffinaderij rafinerija rafinerije rafineria rafinerie rafinerisi rafineri neftepererabatyvayushchiy neftepererabotka refinacion refino refinaria palayesh palayeshgah palayeshgahe masfat masafi kilang
remittance: remittances remesas remesa envios giros money_transfer money_transfers transferencias hawalah hiwala hawaladar hundi money_service money_services remit havale perevody virements
credit: kredit kredi kredisi kredytowa kreditnaya kreditny credito creditos leasing lizing lizingovaya leasinggesellschaft finansal_kiralama kiralama factoring faktoring
savings: sparkassen ahorro ahorros epargne tasarruf spaar sberegatelny
capital: kapital capitale kapitala sermaye sermayesi
asset: assets activos vermogen aktiva
fund: funds fonds fondo fondos fondi fondy fundo fundos sanduq sandogh sandouq sandoogh rahasto alap alapkezelo fonu
trust: trusts trustees trustee fideicomiso treuhand treuhandgesellschaft fiduciaire fiduciaria
central: centrale centrales centraal centralna centralny centralni tsentralnaya tsentralny tsentralnyi tsentralnoe zentral zentrale merkezi markazi markaziye ustredni kozponti keskus chungang jungang chuo pusat
establishment: establishments establecimiento establecimientos estabelecimento muassasa muassasah muassasat mussasa moassese moasseseh moassesseh moasese moassaseh muessese muessesesi mouassasat mouassassat muasasah muasasat anstalt est estb estab uchrezhdenie uchrezhdeniye ustanova ustanoviteli zavedenie tesis tesisleri
charity: charitable charities caritative khayria khayriya khayriyya khayriyah khairiya khairia kheyrieh kheiriyeh kheirieh blagotvoritelny blagotvoritelnyi blagotvoritelnaya blagotvoritelnoe dobrotvorni dobrotvorna humanitarna wohltatigkeit wohltatigkeits wohlfahrt benefica beneficencia bienfaisance beneficenza hayir hayirsever liefdadigheid charytatywna charytatywny amal_khayri relief welfare philanthropic philanthropy
humanitarian: humanitaire humanitario humanitaria humanitarnaya gumanitarny gumanitarnaya humanitarne insani yardim yardimi yardimlasma ighatha ighathah
academy: academia academie akademie akademi akademia akademija akademiya akademisi accademia akademiyasi
college: colleges collegium kolej koledzh hochschule fachhochschule
school: schools schule schulen schola escuela escuelas escola ecole ecoles scuola school_s shkola skola skole szkola okul okulu okullari madrasa madrasah madrassa medresesi maktab sekolah
education: educational educacion educativa educativo educacao educativos enseignement istruzione bildung bildungs obrazovanie obrazovanje egitim egitimi talim amouzesh amoozesh amoozeshi amuzesh onderwijs oktatas oktatasi training formation capacitacion treinamento schulung
scientific: science sciences cientifica cientifico ciencia ciencias scientifique scientifiques scientifica scientifico scientifiche wissenschaft wissenschaftliche wissenschaftlich wetenschappelijk nauchny nauchnyi nauchnaya nauchno nauchnoe nauka naukowe naukowo naukovo znanstveni vedecky vedecka tudomanyos bilim bilimsel ilmi elmi ulum oloum oloom kwahak gwahak kexue
scientificproduction: nauchno_proizvodstvennaya nauchno_proizvodstvennoe nauchno_proizvodstvenny nauchno_proizvodstvennyi nauchno_proizvodstvennoye nauchno_proizvodstvennyy nauchno_proizvodstvennoe_predpriyatie nauchno_proizvodstvennoe_obedinenie nauchno_proizvodstvennoye_obyedineniye naukovo_vyrobnyche scientific_production scientific_and_production scientific_and_production_enterprise research_and_production research_and_production_enterprise research_and_production_association research_and_production_company scientific_production_association scientific_production_enterprise scientific_production_company scientific_and_production_company npo npp npk npf
faculty: fakultet facultad faculdade faculte fakultat fakultaet facolta danishkada daneshkadeh kulliya
physics: fizika fiziki physik physique fisica fizik wuli fizicheskiy
mathematics: matematiki mathematik matematica mathematiques
aerospace: aeroespacial aerospatiale aerospaziale raumfahrt aviakosmicheskaya havafaza hava_faza uzay havacilik_ve_uzay aeronautics aeronautica aeronautical aeronautique aeronautiques aeronauticos space kosmicheskaya hangtian kosmos_ raketno_kosmicheskaya raketno_kosmicheskiy raketno_kosmicheskoe
aircraft: aircrafts aeroplane aeroplanes airplanes flugzeug flugzeugbau flugzeugwerke vliegtuig samolet samolety ucak ucaklari helicopter helicopters helicopteros vertolet vertolety avionics
airport: airports aeropuerto aeropuertos aeroport aeroporto flughafen luchthaven aeroporty havalimani havaalani
rubber: gummi caucho borracha caoutchouc gomma rezina rezinotekhnika gumarska kaucuk lastik lastikleri tire tires tyre tyres pneus pneumatici neumaticos llantas reifen banden shiny lastikci gomu xiangjiao
glass: vidrio vidrios vidro vidros verre vetro glas glaswerke szklo sklo staklo steklo camlari shisheh zujaj zajaj boli
paper: papers papel papeles papelera papeis papier papiers papierfabrik papeterie papeleria papelaria cartiera papir paperi papiru bumaga bumazhnaya kagit kagitcilik kaghaz waraq zhiye packaging embalajes embalagens emballage emballages imballaggi verpackung verpackungen verpakking verpakkingen opakowania ambalaza ambalaj upakovka kartonage cardboard carton cartons karton kartonagen
wood: timber lumber madera maderas madeira madeiras bois legno legnami holz holzhandel holzwerke hout houthandel drewno drevo drvo drvna lesnaya lesprom lesopromyshlenny kereste agac chub chob trae forestry forest forestal forestales florestal forestiere
furniture: furnishing furnishings muebles mueble moveis mobiliario mobilier meubles meuble mobili arredamento arredamenti mobel moebel mobelhaus moebelhaus meubelen meubels mebel mebeli meble namjestaj namestaj nabytek nabytok mobilya mobilyasi mobilyalari mobleman athath butor huonekalut mobler jiaju
aluminium: aluminum aluminio alluminio aluminiu aluminij aluminijum aluminiy alyuminiy alyuminievy alyuminievyi aluminyum aluminiom alominium
copper: cobre cuivre rame kupfer koper med_copper medny bakir bakiri nuhas cuprum
gold: goldsmith bullion ouro zoloto zlato altin altinlari zahab dhahab jewelry jewellery jewelers jewellers joyeria joyerias joalheria bijouterie bijoux gioielleria gioielli juwelier juweliere schmuck kuyumculuk kuyumcu mojavaherat javaher javahery mujawharat precious_metals diamond diamonds diamantes diamants gem gems gemstones
water: agua aguas eaux acqua acque wasser wasserwirtschaft voda vody vodni vodovod vodokanal woda wodociagi miah miyah ab_o_fazelab vizmu vesi vatten vann
internet: online cyber kiber
media: medya medien medias medios mass_media rasaneh resaneh ilam mediagroup medijski
television: tv televizyon televizyonu televisora televisao televizija televiziya televizioni fernsehen tele_vision televisione televisiva sima_va seda broadcasting broadcaster broadcast radiodifusion radiodiffusion radiotelevision radio_television yayincilik telewizja telewizyjna rundfunk omroep pangsong bangsong hoso
radio: radyo radyosu radiyo
press: presse prensa stampa pressa basin matbuat newspaper newspapers periodico zeitung gazeta gazete publishing publishers publisher publications editorial editora editoriales editions edizioni verlag verlags uitgeverij uitgeverijen izdatelstvo izdavastvo izdavacka wydawnictwo vydavatelstvi yayinevi yayinlari yayin intesharat entesharat nashr nashriyat kiado printing printers imprenta imprentas imprimerie tipografia tipografija druckerei drukkerij drukarnia tiskarna tiskara matbaa matbaasi matbaacilik chap chapkhaneh matbaah graphics grafica graficas grafik
advertising: publicidad publicite publicidade pubblicita werbung werbeagentur reclame reklama reklamnaya reklam reklamcilik promotion promotions tablighat branding
entertainment: entretenimiento entretenimento divertissement unterhaltung eglence razvlecheniya spectacles events eventos evenements etkinlik organizasyon
film: films film_s filmes cinema cine kino sinema movie movies filmproduktion pictures peliculas
music: musica musique musik muzik muzyka
sport: sports deportes deporte deportivo deportiva deportivos esportes esportivo sportif sportifs sportiva sporting spor sportklub varzeshi varzesh riyada riyadi sportivny sportivnyi club klub clube clubes kulubu bashgah klubb football futbol
instruments: instrument instrumentation instrumentos instrumentacion instrumente instrumenten instrumentenbau instrumenti priborostroenie priborostroitelny pribor pribory cihazlari cihaz aletleri aygitlar alat_ukur yiqi keiki kegi measuring measurement mesure mess messtechnik measurements
precision: prazision praezision precisie precisione presizyon tochnoy tochnaya tochnye tochnyy tochnogo tochny precyzyjna precyzyjny precizni precizna presnoy jingmi hassas daghigh precizion precizionnaya precizionny
hotel: hotels hoteles hoteis hotelera hoteleras hotelero hoteleria hotelaria hoteliere hotelleries hotellerie hoteli hotelska gostinitsa gostinichny gostinichnaya otel oteli otelcilik otelleri funduq fanadiq mehmansara resort resorts hospitality inn motel motels lodging lodge
defence: defense defensa defesa difesa verteidigung verteidigungs landesverteidigung defensie oborona oborony oboronny oboronnaya odbrana obrana obrany obrony obrona honvedelmi puolustus forsvar forsvars forsvaret savunma savunmasi defa difa defae difaa pertahanan kukpang gukbang boei guofang
military: militar militares militaire militaires militare militari militarische militarisches militair voenny voennyi voennaya voennoe voenno viyskovy vojni vojna vojenska vojensky wojskowy wojskowa wojskowe katonai sotilas militara militaer askeri askeriye nezami nizami askari askariya askariyya harbi harbiye kunsa gunsa gunji junshi
arms: oruzheiny oruzheinyi oruzheynyy oruzheyny oruzhie armament armaments armamentos arme armes armi armas waffen waffenfabrik waffenhandel wapens wapenhandel oruzhie oruzheyny oruzhiya vooruzhenie oruzje oruzja zbrojovka zbrojni zbrane zbroj zbrojeniowa fegyver silah silahlari asliha aslihe eslahe taslihat taslihate weapon weapons weaponry munitions munition municiones municoes ammunition ammo patronny mukijon mugi firearms gun guns ordnance bingqi oruzheinaya
aerosol: aerosols
design: designs designer designers diseno disenos dizayn dizajn dizain tasarim tasarimi tasmim conception progettazione entwurf ontwerp konstruktorskoe konstruktorsky kb konstruktorskoye_byuro design_bureau construction_bureau konstruktorskoe_byuro konstrukcyjne suunnittelu okb skb tskb tkb
architects: architect architecture architectes architectural architekten architekt architektur architecten architetti architettura arquitecto arquitectos arquitectura arquitetos arquitetura arhitekti arhitektura arkhitektura mimarlik mimarligi mimar architekci architektura arkitekter arkitekt memari
decoration: decoracion decoraciones decoracao decorations dekorasyon dekor dekorasi innenausbau interieur interior interiors interiores
legal: abogados abogado advogados avocats avocat avvocati rechtsanwalte rechtsanwaelte advocaten advokaty advokat law lawyers attorneys solicitors notary notaria hukuk avukatlik juridico juridica
accounting: accountants contadores contabilidad contabilidade comptable comptables buchhaltung steuerberatung wirtschaftsprufung audit auditors auditing auditoria muhasebe hesabdari hisabat bukhgalter bukhgalterskaya revision
jointventure: joint_venture joint_ventures sovmestnoe_predpriyatie sovmestnoye_predpriyatiye zajednicko_poduzece zajednicko_preduzece gemeinschaftsunternehmen hapyong_hoesa hapyong_hwesa hehzi jv empresa_mixta coentreprise spilne_pidpryyemstvo
government: govt governmental gobierno governo gouvernement regierung regering pravitelstvo vlada rzad hukumet hukumeti kormany hallitus regjering regeringen
ministry: ministry_of ministries ministerio ministerios ministere ministero ministerium ministerie ministerstvo ministerstva ministarstvo ministerstwo miniszterium ministerul ministeriet ministerio_de bakanligi bakanlik vezarat vezarate vizarat wizara wizarat wizarah wezarat kementerian kementrian
department: dept dep depts departamento departement dipartimento departments departament departamentul abteilung afdeling otdel otdelenie avdelning osasto odbor oddelek odjel odsek oddzial dairesi daire daera daerah dairah idare bolum bolumu bagian directorate direktorat direktorate directoria direccion direction directie direzione direktsiya mudiriyya mudiriyat mudiriya mudurlugu mudurluk division_department
authority: authorities autoridad autoridades autorite autorites autorita autoridade behorde behoerde autoriteit hayat haia heyat hayah otorite otoritesi kurumu kurum urzad urad viranomainen
committee: committees commettee comite comites comitato komitet komitesi komite komitee vybor bizottsag lajna lajnah lajnat wiwonhoe jawatankuasa commission_committee commission commissions comision comissao kommission kommissie komissiya komisija komisyon komisyonu
council: councils consejo conselho consiglio raad sovet vijece savet rada konsey konseyi shura shoura shora showra majlis majles maglis tanacs
embassy: embajada embaixada ambassade ambasciata botschaft posolstvo ambasada buyukelciligi buyukelcilik sefarat sifara sifarat nagykovetseg suurlahetysto kedutaan taesagwan daesagwan taishikan consulate consulado consulat konsulat konsolosluk konsoloslugu
army: armies ejercito exercito armee esercito armija armiya armiia leger heer hadsereg armeija haer ordu ordusu artesh artish jaysh jaish jeish jish jeysh kundae gundae kun_army tentera tentara angkatan_darat
forces: force fuerzas fuerza forcas forca forze forza krafte streitkrafte streitkraefte krachten strijdkrachten sily snage sile vooruzhennye_sily silahli_kuvvetler kuvvetleri kuvvetler niroha nirohaye niruhaye niruye quwwat quwat quwa quat kuvvet
navy: naval marina_militare armada flota flot fleet flotte vloot donanma bahriyah nirooye_daryayi daryayi voenno_morskoy marinha haegun
brigade: brigades brigada brigadas brigata brigate brigaden brigady liwa liwaa lewa alwiya tugay tugayi tip_brigade battalion battalions batallon batallones batalhao bataillon bataljon batalon katiba katibat kataib katibah kataeb katibe taburu tabur bataliony batalyon saraya suraya sariya regiment regimiento regimento polk alay alayi gordan fawj feyz division_brigade legion legions legiao failaq faylaq firqa firqat lashkar lashkare corps cuerpo korpus kolordu unit units unidad unidades unidade unite einheit eenheid squad militia militias milicia milicias milice milizia milits milis malishia milishiya
front: fronts frente frentes fronte cephesi cephe jabhat jabha jabhah jebhe jebhat jebheye fronta
party: parties partido partidos parti partito partei partij partia partija partiya partiia partisi hizb hezb hezbe hizbe hisb stranka strana puolue partiet rodong_party tang_party
movement: movements movimiento movimientos movimento mouvement mouvements bewegung beweging dvizhenie dvizheniye rukh pokret hnuti hnutie ruch mozgalom liike rorelse bevegelse bevaegelse hareketi hareket haraka harakah harkat jonbesh jumbish jonbush nehzat nehzate tahrik tehrik tehreek tahreek gerakan undong
province: provinces provincia provincias provincie provinz vilayet vilayeti wilaya wilayat wilayah welayat vilayat velayat ostan provincija guberniya governorate governorates muhafaza muhafazat propinsi provinsi oblast oblasti wilayate wilaayat okrug do_province
district: districts distrito distritos bezirk distretto rayon raion okres kreis ilce shahrestan qada qadaa kecamatan
region: regions regional regionale regionalny regionalnaya regiao regione regionales kray krai kraj bolge bolgesi bolgesel mantegheh mantaqa mintaqa mintaqah wilayah_region autonomous_region gebiet gewest zone zones zona zonas
municipal: municipality municipalities municipio munitsipalnoe munitsipalny opcina opstina gmina belediye belediyesi baladiya baladiyat shahrdari comune commune gemeinde gemeente city_council
police: policia policiya politsiya politie polizei polizia policija policie policja polis polisi shorta shurta rendorseg poliisi kyongchal
intelligence: istihbarat mukhabarat istikhbarat razvedka inteligencia renseignement renseignements ettelaat_intelligence
ministrydefence: mod ministry_of_defence ministry_of_defense min_of_defence min_of_defense ministere_de_la_defense ministere_de_la_defense_nationale ministerio_de_defensa ministerio_de_la_defensa ministerio_da_defesa ministero_della_difesa bundesministerium_der_verteidigung verteidigungsministerium minoborony ministerstvo_oborony milli_savunma_bakanligi wizarat_al_difa vezarat_e_defa ministry_of_national_defence ministry_of_national_defense
privatemilitary: pmc private_military_company private_military_contractor chvk chastnaya_voennaya_kompaniya
prison: jail detention_center detention_centre detention_facility carcel gefangnis zindan tyurma
union: unions unione uniao soyuz soiuz sojuz savez zwiazek unia unija unio syndicate syndicat sindicato sindicatos sindikat sendikasi sendika gewerkschaft vakbond ittihad itihad ettehad ettihad etehadieh ettehadieh
alliance: allianz alianza alianca alleanza ittifak tahaluf hilf
court: courts tribunal corte juzgado gericht mahkemesi dadgah mahkama
port: ports puerto puertos porto porti hafen hafengesellschaft haven havenbedrijf morskoy_port liman limani limanlari bandar mina_port harbor harbour kikoto pelabuhan terminals dock docks dockyard dockyards
shipyard: shipyards shipbuilding shipbuilders shipbuilder ship_building ship_repair ship_repairs shiprepair astillero astilleros estaleiro estaleiros chantier_naval chantiers chantier cantiere cantieri werft werften schiffswerft scheepswerf werf sudostroitelny sudostroitelnyi sudostroitelnaya sudostroenie sudoverf verf brodogradiliste stocznia lodenice tersane tersanesi tersaneleri kashti_sazi keshti_sazi kashtisazi varv verft telakka choson_shipyard zosen zosensho limbungan shipbldg chuanbo zaochuan
rail: railway railways railroad railroads rails ferrocarril ferrocarriles ferrovia ferrovie ferroviaria ferroviario ferroviaire chemins_de_fer eisenbahn eisenbahnen bahn bahnen spoorwegen spoor zheleznye_dorogi zheleznaya_doroga zeljeznice zeleznice zeleznica koleje kolejowa vasut vasuti rautatie jarnvag jernbane demiryolu demiryollari rah_ahan rahahan sikak_hadid cholto tetsudo duong_sat
road: roads carreteras carretera estradas rodovias routes route strassen strassenbau wegen wegenbouw dorogi dorozhno avtodor autocesta ceste put_road yollari karayolu karayollari turuq
bridge: bridges mostostroy mosty
cement: cemento cementos cimento cimentos ciment ciments zement zementwerk cementownia cementara tsement tsementny siman simane simaan asmant ismint beton betonu concrete hormigon hormigones shuini
ceramic: ceramics ceramica ceramicas ceramiche ceramique keramik keramika seramik seramikleri tile tiles azulejos kashi kashisazi
paint: paints pinturas pintura tintas peintures vernici farben lacke kraski lakokraska boya boyalari rang rangsazi dihan coatings coating
tobacco: tabaco tabacos tabac tabacchi tabak tabaka tutun dukhaniyat dokhaniyat cigarette cigarettes cigars
cosmetics: cosmetic cosmeticos cosmetiques cosmetici kosmetik kosmetika kozmetik kozmetigi arayeshi beauty belleza perfume perfumes parfums perfumeria parfumerie itriyat fragrance fragrances
leather: cuero cueros couro couros cuir cuirs pelle pelletteria leder lederwaren leer koza deri charm tannery curtiembre
carpet: carpets alfombras tapis tappeti teppich teppiche halicilik farsh kilim rugs
toys: juguetes brinquedos jouets giocattoli spielwaren oyuncak
gaming: games game casino casinos betting juegos loteria loterias lottery lotteries loto spielbank apuestas bahis
environment: environmental environnement medio_ambiente ambiental ambiente umwelt umwelttechnik milieu cevre mohit_zist waste wastes residuos abfall recycling reciclaje reciclagem recyclage geri_donusum bazyaft scrap chatarra sucata schrott schroot
automation: automatizacion automacao automatisation automazione automatisierung automatisierungstechnik automatisering avtomatika avtomatizatsiya automatika automatyka otomasyon automation_technology utumasiun
robotics: robotic robotica roboter robototekhnika
aviation_parts: aviation_spares
installation: installaties installatie installationen montaje montajes montagem montage montageprojekt montazh montaz montaj tesisat
maintenance: mantenimiento manutencao entretien manutenzione wartung instandhaltung onderhoud bakim bakim_onarim tamirat taamirat siyana repair repairs reparacion reparaciones reparatur reparaturen reparatie remont remontny servis_onarim overhaul
rental: rentals rent_a_car rent alquiler alquileres aluguel location_vente vermietung verhuur prokat najem wynajem ijara ejareh
private: privada privado prive privee privata privato privat chastnoe chastnaya chastny prywatna prywatne ozel_private khosousi khususi khosusi khassa
public: publica publico publique publics pubblica pubblico offentliche oeffentliche offentlig openbare publiczny verejny javni javno obshchestvenny obshchestvennaya kamusal umum
civil: civile civiles zivil grazhdansky grazhdanskaya
supreme: supremo suprema
federal: federalny federalnyi federalnaya federalnoe federales federale federaal federalnoye bund bundes
overseas: ultramar outre_mer ubersee uebersee overzee denizasiri zarubezhny zarubezhnaya waeguk
foreign: exterior extranjera extranjero etrangere etranger estero estera auslandische vneshny vneshnyaya vneshneekonomicheskaya zagraniczny kulfoldi khareji kharijiya khareje
economic: economica economico economie economy economia economique economiques ekonomi ekonomicheskaya ekonomichesky ekonomik iktisadi iqtisadi iqtisadiya eghtesadi eghtesad eqtesad eqtesadi wirtschaft wirtschafts gospodarska privredna kyongje gyeongje keizai econ
armed: armadas armados armate armato armees bewaffnete gewapende vooruzhennye oruzane silahli mosallah musallah musallaha
missile: missiles rocket rockets misiles raketen raketny raketnaya mushak mushaki sarukh sawarikh
radar: radars radarlari
drone: drones uav uavs unmanned_aerial_vehicle
oilfield: oil_field oilfields oilfield_services drilling perforaciones perforacion forage bohr bohrgesellschaft burovaya burenie sondaj hafari haffari exploration exploracion prospecting
pipe: pipes pipeline pipelines tuberia tuberias tubos tubes tube tubi rohr rohre rohrwerk truby trubny trubnaya cevi boru borulari luleh lulehsazi anabib
cable: cables cabos cavi kabel kabelwerk kabelwerke kabely kablo kablolari wire wires alambres draht kabelny
battery: batteries baterias batterie batterien accu akkumulatoren akku akumulator akumulatory batri batrisazi
valve: valves valvulas vannes valvole armaturen ventile armatura armatury vana vanalari
pump: pumps bombas pompes pompe pumpen pompen nasos nasosy pumpe pompa pompalari
bearing: bearings rodamientos rolamentos roulements cuscinetti walzlager podshipnik podshipniki rulman rulmanlari
lighting: iluminacion iluminacao eclairage illuminazione beleuchtung licht lichttechnik verlichting svetotekhnika aydinlatma roshanayi lamp lamps led
telephone: telefon telefonica telephony mobile mobiles movil celular cellular
crypto: cryptocurrency bitcoin blockchain digital_assets
industryandtrade: sanayi_ve_ticaret sanayi_ticaret san_ve_tic san_tic san_ve_ticaret sanayi_ve_tic sanayii_ve_ticaret
complex: complexes kompleks komplex complejo complexe complesso mojtama mojtame mujamma
tanker: tankers tankering tankercilik
women: womens women_s mujeres femmes frauen zanan zhenskiy
cargo: kargo cargoes
generation: generacion generating
aid: assistance ayuda hilfe hilfswerk igatha ighata pomoshch secours soccorso emdad
support: apoyo soutien unterstutzung poshtibani
operations: operation operaciones operating operator operators operativa
offshore: off_shore
reconstruction: rebuilding renovation renewal refurbishment reconstruccion rekonstruktsiya wiederaufbau bazsazi
command: commands comando kommando komandovanie farmandehi
studio: studios studyo estudio estudios
satellite: satellites satelital satelitales sputnikovaya mahvareh uydu
sanatorium: sanatori sanatoriy sanatorii sanatorio sanatoriums
news: noticias nachrichten novosti haber haberleri khabar khabari
nickel: niquel nikel nikelevaya
zinc: tsink tsinkovy cinkovy cinko
lithium: litio litiy lityum
manganese: manganeso mangan marganets
chrome: chromium krom cromo khrom
tungsten: wolfram tungsteno volfram
magnesium: magnezyum magnesio magniy magnezit
uranium: uranio uranyum
solar: photovoltaic photovoltaics fotovoltaica fotovoltaik solarenergie
processing: procesamiento procesadora verarbeitung pererabotka pererabatyvayushchaya isleme transformation
innovation: innovations innovative innovacion innovaciones innovatsii innovatsionnaya innovatsionnye inovasyon inovacao
compressor: compressors compresores kompressor kompressoren kompressorny kompresor kompressorenbau
engine: engines dvigatel dvigateli dvigateley dvigatelestroitelnaya moteurs motorenbau motorenwerke triebwerke
mould: moulds mold molds molding moulding moldes moules kalip formenbau
bulk: bulkers bulk_carriers graneles
brewery: breweries brewing cerveceria cervecera cervejaria brasserie brauerei pivovar pivovarenny pivzavod birrificio
distillery: distilleries destileria distillerie brennerei
marble: granite marmol marmoles marmer mermer marmo marmi granito granitos
brick: bricks ladrillos ladrillera ziegelwerk kirpichny tugla
forging: forge forges forgings forja schmiede schmiedewerk schmiedewerke kuznechny dovme
rolling: laminados laminacion laminoir walzwerk walzwerke prokatny haddehane
boiler: boilers calderas kessel kesselbau kotel kotelny kotelnaya
turbine: turbines turbinas turbinen turbina turbinny turbinnye turbin
generator: generators generatoren generadores generatory jeneratorleri jenerator
crane: cranes gruas krane kranbau kranovy vinc
tractor: tractors traktor traktoren traktorny tractores
taxi: taxis taksi
semiconductor: semiconductors halbleiter poluprovodnikovy poluprovodnikovaya yariiletken semiconductores
sensor: sensors sensores sensoren datchiki sensorik
laser: lasers lazer lazernye lazernaya lasertechnik
cleaning: cleaners limpieza limpiezas nettoyage reinigung gebaudereinigung temizlik klining laundry lavanderia
recruitment: recruiting staffing manpower personnel_services human_resources recursos_humanos zeitarbeit personaldienstleistungen insan_kaynaklari
translation: translations translators traducciones traduction ubersetzungen tercume
customs: customs_clearance customs_brokers aduanas aduanal aduanales aduanera agencia_aduanal douane douanes zollagentur zollabfertigung tamozhenny tamozhennaya tamozhennye gumruk gumrukleme clearing
courier: couriers mensajeria kurier kurierdienst kurye messagerie
postal: post poste correos correo posta pochta pochtovaya
storage: warehousing almacenamiento entreposage depolama khranenie cold_storage lagerhaus lagerung anbar
auction: auctions auctioneers subasta subastas
pawnshop: pawn pawnbrokers empeno casa_de_empeno casas_de_empeno lombard
gallery: galleries galeria galerie galleria
museum: museo musee muzey muze
books: book bookstore bookshop libreria librerias librairie buchhandlung buchhandel kitabevi knigi stationery kirtasiye
gifts: gift regalos souvenirs souvenir
fibre: fiber fibres fibers fibras fasern volokno volokna elyaf
welding: soldadura soldaduras schweisstechnik svarka svarochny kaynak soudure
aggregates: aggregate agregados crusher crushers crushing
stevedoring: stevedores stevedore estiba estibadores
dredging: dragados dragage baggerbedrijf
towage: tug tugs tugboat tugboats towing salvage remolcadores remolques buksir remorquage romorkor
bunkering: bunker bunkers bunkerservice
chartering: charters fletamento fletamentos
yachts: yacht yachting boats boat boatyard yates yatcilik
explosives: explosivos sprengstoff sprengstoffe patlayici vzryvchatye
geological: geology geologia geologiya geologorazvedka geologicheskaya jeoloji geophysical geophysics geofizika geofisica
surveying: survey surveys surveyors surveyor
inspection: inspections inspeccion inspecciones inspektion inspektsiya inspectorate
certification: certificacion certificaciones zertifizierung sertifikatsiya sertifikasyon
testing: ispytaniya ispytatelny pruftechnik ensayos
standards: standardization standardisation normung standartizatsii standart
calibration: metrology calibracion metrologii metrologiya kalibrasyon
quality: calidad qualidade qualite qualitat kachestvo kachestva kalite keyfiyat
vaccine: vaccines vacunas vaccins serum serums vaktsiny sivoratka
veterinary: veterinaria veterinarias veterinarios veterinaire veteriner veterinarny veterinarnaya
soap: detergent detergents jabones jabon sabun savonnerie deterjan
exhibitions: exhibition fairs ferias messe messen messebau vystavka vystavki fuar fuarcilik exposiciones exposition expositions
photo: photography photographic foto fotografia fotograf fotografie
elevator: elevators lifts ascensores ascensor asansor aufzuge ascenseurs liftovy
doors: door windows puertas ventanas portes fenetres turen fenster fensterbau kapi pencere okna dveri
refrigeration: refrigerating cooling chillers refrigeracion frigorifico frigorificos kaltetechnik sogutma kholodilny kholod
heating: ventilation hvac airconditioning air_conditioning climatizacion calefaccion chauffage heizung heizungsbau klimatechnik ventilyatsiya iklimlendirme
firefighting: fire_fighting fire_protection brandschutz yangin incendios pozharny pozharnaya
plumbing: sanitary sanitaryware plomeria fontaneria sanitaire sanitar vitrifiye
roofing: roofs insulation dachbau dacher isolierung yalitim aislamientos
data: datos daten dannykh
payments: payment pagos paiements zahlungen zahlungs odeme platezhi platezhnaya
irrigation: riego riegos bewasserung sulama orosheniya drainage abyari
lubricants: lubricant lubricantes lubrifiants schmierstoffe lubrificanti yaglari
asphalt: bitumen asfalt asfalto bitum
adhesives: glue glues adhesivos klebstoffe yapistirici resins resin
diagnostics: diagnostic diagnosticos diagnostik diagnostika diagnostic_s
nutrition: nutritional supplements nutricion ernahrung
trafficking: drug_trafficking narcotics_trafficking alien_smuggling human_smuggling smuggling money_laundering laundering narcotics narcotrafico
`);

/** Trade words that say what kind of firm it is, never which one, in the languages that firms are named in. */
export const BUSINESS: ReadonlyMap<string, string> = new Map([...FIELDS_OF_TRADE, ...TRADES_APART]);

/** Words that say something of a firm or a cause and are translated like trade words, but tell it from others. */
export const MEANINGS = groups(`
revolutionary: revolution revolucion revolucionario revolucionaria revolucionarias revolucionarios revolucao revolutionnaire revolutionnaires revolutions rivoluzione rivoluzionario rivoluzionarie revolutionare revolutionaere revolyutsionny revolyutsionnaya revolyutsiya revolucionarni devrim devrimci inqilab inqilabi enghelab enghelabi enqelab thawra thawri thawriya
liberation: liberacion libertacao liberazione befreiung befreiungs osvobozhdenie osvobozhdeniya oslobodenje kurtulus tahrir tahreer azadibakhsh azadi_bakhsh bevrijding felszabaditasi
people: peoples popular populares populaire populaires popolare popolari volks narodny narodnyi narodnoe narodnogo narodne ludowa ludowy halk halki sha_b shaabi shabi shaab khalq khalgh inmin nepi kansan renmin rakyat nhan_dan
workers: worker trabajadores trabalhadores travailleurs lavoratori arbeiter arbeiders rabochikh rabochaya rabochie radnici radnicka robotnicza iscileri isci karkeran karkeren kargaran ummal labour labor laborers pekerja rodong nodong
united: unidos unidas unida unido unis unies unie uniti vereinigte verenigde obedinennaya obyedinennaya obedinennyi obedinenie obedinenny sjednocena spojene ujedinjeni zjednoczone egyesult birlesik muttahida mottahed mutahida amalgamated combined
universal: universel universelle universale
islamic: islam islami islamica islamico islamique islamiques islamische islamskaya islamska islamsky islamiya islamiyya islamiyah islameya isl
christian: cristiana christliche
freedom: libertad liberdade liberte liberta freiheit freiheits vrijheid svoboda sloboda wolnosc ozgurluk azadi hurriya hurriyah horriya
justice: justicia justica justiz pravosudie adalet adalat adala edalat
unity: vahdat wahda tawhid_unity
solidarity: solidaridad solidariedade solidarite solidarieta solidaritat
resistance: resistencia widerstand soprotivlenie direnis muqawama muqawamah moghavemat
martyrs: martyr martires shuhada shohada shahidan sehitler sehitleri martyre
social: sociale sociais sociales sotsialny sotsialnaya sozial ijtimai ejtemaei sosyal
cultural: culture cultura culturel culturelle culturais kultur kulturel kulturna kulturny kulturnaya farhangi farhang thaqafi thaqafiya thaqafa kulturalis
democratic: democratica democratico democratique demokratik demokratische demokratisk demokraticheskaya demokratska demokraticky demokratyczna dimuqratiya democratic_peoples
nuclear: nucleaires nucleaire nucleares nucleare atom atomic atomica atomico atomnaya atomnyi atomny atomenergo yadernaya yaderny jaderna jaderny nuklearna nuklear nukleer hastei hastehei atomi energie_atomique haek wonjaryok yuanzineng kernenergie kernkraft
light: light_industry legkaya
fighting: combatant combatants fighters fighter combattante combattant combatiente combatientes muqatila muqatilah mujahid_fighters savasci kampf
heavy: heavy_industries heavy_industry pesada pesadas lourde schwer schwermaschinenbau tyazhely tyazheloe
special: specialized specialised especial especializada speciale spezial spetsialny spetsialnaya spets ozel vizheh vije khass khas
`);

/** Short forms, and words that are names elsewhere: they count as trade words only in a firm's name. */
export const BUSINESS_IN_FIRMS_ONLY = words(`
*/ = BUSINESS_IN_FIRMS_ONLY aakeri aardolie abfall abna abogado abogados abzar abzarha academia academie acciaio accu acelmu acenta acentasi acente
acentesi aceros acier acieries aciers acos acqua acque activos acucar advokat advokaty adwiya adwiyah aeroport aerosol aerosols aerotaxi afdeling agac
agencias agencija agencije agencja agensi agent agente agentes agents agentur agentura agenzia agenzie aghawan aghdhiya aghziya aglari agraria
agrarian agrarias agrario agrarna agrarny agroprom agua aguas ahan ahanalat ahorro ahorros airlift airports ajans ajansi akademi akademia akademie
akar akarat akeri akhavan akhwan akku aksesuar aktiva alambres alap alasim alata alati alay alayi albasah aletleri alianca alianza alimento allami
alleanza alliance allianz alloy alloys almacen alquiler altin aluguel aluminij aluminio aluminiu aluminiy aluminum alwiya ambalaj ambalaza ambasada
ambiente amlak ammo amniya amniyat amniyati amniyya amoozesh amouzesh amuzesh anabib anjoman anjuman anjumane anlagen anstalt anyag anyagok apotheek
apotheke apteka apteki aptiekas apuestas aqar aqarat aqari aqariya aqariyya araba arac araclari arayeshi arkitekt armada armadas armados armament
armas armate armateur armato armator armatore armatori armatura armatury armazem armazens arme armed armee armees armeija armement armes armi armiia
armija armiya arms arroz artesh artish asesor asesores askari askariya askeri askeriye asliha aslihe asmant asociace asset assets assureur asuransi
aswaq atacado atelier ateliers athath atolye atolyesi audit auditing auditors auld autohaus autorita autorite autos avia aviacao aviacion aviaciya
avicola avicolas avicole avionics avocat avocats avto avtodor avvocati awlad ayakkabi aygitlar azucar azulejos backerei badania badawcze badawczy
bagian bahan bahis bahn bahnen bahri bahriya bahriyah bahriyya bakanlik bakery bakim bakir bakiri bakkerij baladiya balik bancaire bancaria bancario
bancos bandar banden bangsong bankaasi bankasi banke banken bankers bankhaus banki banking bankovni bankowa bankowy banky banques banya bar bargh barq
bars bashgah basin batalhao bataljon batallon batalon batalyon baterias batri batterie battery bauteile bayg bayi bayilik bazaar bazar bazari bazyaft
bearing bearings beauty bebidas behoerde behorde belediye belleza benefica benzin bergbau bergwerk besin beton betonu betrieb betriebe betting bevande
beverage bewaking beweging bewegung bezirk bezpeka bicycle bicycles bijoux bilar bildung bildungs biler bilgi bilim bilimsel bilisim bime bimeh birja
birligi birlik biro birzha bisiklet bistro bitcoin biuro biznes boei boeki bohom bohouth bohr bois boissons bolag bolge bolgesel bolgesi boli bolnica
bolnitsa bolum bolumu bombas bonyade borracha borsa borsasi borse boru borulari bourse boutique boya boyalari braca bratia bratri bridge bridges
brigada brigadas brigaden brigady brigata brigate broderna brodrene broers broker brokers brs bruder brueder budowa buhin buhuth bullion bumaga bund
bundes bunyad burenie burosu burovaya butik butikk butor bygg byggeri byggnads byro byuro cable cables cabos caisse caja calcados calzado calzados
cambio cambios camlari canteras cantiere cantieri cantina cantinas capital capitale carbones carcel carnes carpet carpets carrier carriers carsi
carsisi cartage cartiera casino casinos casting castings catering cattle caucho cavi cegek celigi cellular celular cement cemento cementos centar
centers centra centraal central centrale centres centret centri centros centru centrul centrum cephe cephesi ceramic ceramica ceramics ceste cestovni
cevi cevre chaedan changbi chanpin chantier chap charika charm charter chastnoe chastny chatarra chelik chemicke chemicky chemisch cheso cheyak
chimica chimici chimico chob chojik cholto chongbo chongi chonja chub chungang chungsim chuo chvk ciencia ciencias cigars cihaz ciment cimento
cimentos ciments cine cinema civil civile civiles clinica clinicas clinics clinique club clube clubes coal coating coatings cobre coffee colleges
combine comert comision comissao comitato comite comites commune comune concerns concrete consejo conselho const consulat corps corte cosmetic cotton
councils couro couros court courtage courts cozum cozumler credit credito creditos crypto csoport cuero cueros cuerpo cuir cuirs cuivre cukr cuprum
cyber czesci dadgah daehak daera daerah daeri daftar daftare maktab dagitim dagitimi daigaku dairah daire dairesi dairy damdaran damdari dampari daru
darusazi daruyi daryayi dawa dawaiya dawla dawlat dawli dawliya dawliyya defa defae defensa defensie defesa dekor dekorasi delovi demir denki denshi
dental deporte deportes depts deri dernegi dernek design designer designs detal devlet devleti dhahab diamants diamond diamonds diangi dianqi dichan
difa difaa difesa dihan dijelovi directie diseno disenos district distrito divat dizain dizajn dizayn dock docks dockyard dokum dokuma dolati donanma
dongryok doprava dopravni dorogi dorozhno doviz dovizli dovoz dowlat dowlati draht dranken drevo drewno drilling drogerie drone drones drustvo
druzstvo drvna drvo drzavna drzavni drzavno duenger dukkan dunger duwaliya eaux ecole ecoles economia economic economie economy ecza eczane eczanesi
edare edil edile edilizia editions editora edizioni educacao eenheid eghtesad egitim egitimi eglence egyetem eiendom einheit eisen ejareh ejendom
ejercito ekipman ekipmani ekonomi ekonomik ekspor elektro eletrico elmi embajada emniyet emniyeti endustri energi energii energija energije energiya
energo enerjisi enerugi enerugii engrais engros enstitu entwurf envios epargne epitesi epito eqtesad eqtesadi erben erdoel erdol erven escola escuela
escuelas esercito eslahe especias esportes est estab estado estatal estb estera estero estesmar estradas etat etatique etelaat etkinlik etranger
ettehad ettelaat ettihad eunhaeng eventos events exercito exim expimpo export exporte exterior fabbrica fabric fabrica fabricas fabrics fabriek
fabriken fabriker fabrique fabryka fabryki fahrzeug failaq fanadiq fanavari farben farm farmacia farmacie farmer farmers farming farms farsh fawj
faylaq fazenda fazendas federaal federal federale fegyver felez felezat felezzat fem ferrovia ferrovie feyz fiai filature film filmes films financne
financni finansal finca fincas finl firearms firmasi firmy firqa firqat fisch fish fishery fishing fizzat fleet fleisch fletes flot flota flotte flour
flug flugzeug flyg fonderia fonderie fondi fondo fondos fonds fondy fonu football footwear forage forbund forca forcas force forces foreign forening
forest forestal forestry foretag forex forsvar forsvars forza forze foulad foundry fracht frente frentes fret fronta fronte fronts fudosan fuel fuels
fuerza fuerzas fulad fulaz fundacao fundacja fundatia fundicao fundo fundos funds funduq futbol fuwu gaebal gaisha game games gaming ganadera ganadero
gases gasoline gazeta gazete gazovaya gazovye gebiet gem gemeente gemeinde gemi gems genel geonseol gepek gepgyar gepipari gepjarmu gepkocsi geraete
gerakan gerate gericht gestao gestione gestora gestoria getranke getreide geumsok geumyung gewest ghataat ghaza ghazai ghazayi gidalari gieterij ginko
gioielli giros gisul giup giyim glas gmina gobierno gold gomma gomu gonggup gongjang gordan goriva gornaya gornicza gorno gorny gornyi gorouh goruh
governo graan gradnja grafica graficas grafik grain grains granja granjas granos graos graphics grill grocery grubu grupi grupos gruppen gruppy grupul
grupy gruv gruvor guangxue guard guarding guards gubre gukbang gukje gukyeong gumarska gummi gun gundae gunji guns gunsa guofang guoying guoyou guruhe
gurup gwahak gwangup gwanli gyar gyarto gyeongje habitat hacienda hadeed hadid hadsereg haegun haer haeun haewun hafari hafen haffari haia hajozasi
hallitus halozat haml handasa handasah handlova handlowy hanggong hangkong hapyong haraka harakah harbi harbiye harbor harbour hareket hareketi harina
harkat hartanah hastane hasub hasubat hatlari haulage haulers havafaza havale haven hawalah hayah hayat hayir health heer hefazat hehzi heirs hemija
hemijska hemijski heyat hezb hezbe hierro hierros hilados hilf himija hirdavat hisabat hisb hiwala hizb hizbe hizmet hnos hnuti hnutie hochbau hoesa
hokumat holdinga holdingi holdingu holdinq holz homes hopital hormigon hosiery hoso hoteis hotelera hotelero hoteles hoteli hotelska housing hout
hrana huaxue hukuk hukumat hukumet hukumeti hukumi hukumiya hulladek hulool hulul hundi hurt hurtowa hwahak hyeophoe hyophoe hyoptong icecek idara
idarah idare idaresi ie ighatha ighathah ihracat ijara ijzer ikhwan iktisadi ilaclari ilam ilce iletisim ilmi imalati imara imoveis impexp impor
importe importer imprenta imprese industri ingatlan inn insaati insani insha inshaat instytut insuran insurer insurers interior internet intezet
investor ipar ipari iplik iqtisadi iroda iron iryo iskan isletme ismint istirad istismar istitmar ithalat itihad itriyat ittifak ittihad izvoz jabha
jabhah jabhat jaedan jaejong jail jaish jamaiya jamiat jamiya jamiyah jamiyat jamiyya jangbi jarjesto jarnvag jasa javaher javahery javni javno jaysh
jebhat jebhe jebheye jeish jejo jeneral jeongbo jeongi jeonja jepum jernbane jewelers jeyag jeyak jeysh jiaju jidosha jiejue jimusho jish joho jojik
jomhouri jomhuri jonbesh jonbush jonja jordbruk jouets joyeria joyerias juegos juguetes jumbish jungang junshi juridica juridico juwelier juzgado jv
kabel kabelny kabely kablo kaebal kaffee kagaku kaghaz kagit kahraba kahrobai kahve kaihatsu kaisha kaiun kaivos kalkinma kampuni kamusal kangchol
kantoor kantor kapital kapitala karayolu kardes kargah karkhana karkhane kashi kataeb kataib katiba katibah katibat katibe katonai kaucuk kaufhaus
kaupat kauppa kb keamanan kedai kedutaan kegi keiei keiki keizai kemi kemia kemija kemijska kemiska kemiske kenkyu kensetsu keramik keramika kereste
kereta kesht keskus keuangan kewangan kexue khadamat khademat khairia khairiya khareje khareji khassa khayria khayriya kheirieh kheyrieh khidmat khim
khimi khimprom khodro khodrow kholding khosousi khosusi khususi kiado kiber kigae kigye kigyo kikai kiki kikoto kilang kilim kimi kimiavi kimiya
kimiyayi kimyaiya kimyasal kimyawi kimyevi kino kinyu kinzoku kiop kiralama kisen kisul kledij kleding kleidung klinik klinika kliniken klub klubb
knitting knitwear kofe koffie kogyo kohle kojo koku kokusai koledzh kolej koleje kolejowa kolen kolordu komisija komisyon komite komitee komitesi
komitet kommerce kommerts kommerz komputa komputer komur koncern koneet konepaja konggup konghua kongjang kongsa konsalt konsern konsey konseyi konsol
konsulat kontor konut konzern kood kopalnia koper koperasi kormany korpus kosmetik kovina koza kozmetik kozpont kozponti krachten kraft krafte krai
kraj kraski kray kredi kredisi kredit kreditny kreis kuang kuangye kuche kukje kukpang kukyong kulfoldi kuljetus kulubu kumas kumpulan kumsok kumyung
kundae kungnip kunsa kupfer kurulus kurulusu kurum kurumu kutatasi kutato kuvvet kuyumcu kwahak kwalli kwangop kyokai kyongbi kyongje laakkeet lacke
lacteos laden laitiere laitteet lajna lajnah lajnat lamp lamps landbrug landbruk lashkar lashkare lastik lastikci law lawyers leasing leather led
leder leer legal leger legiao legion legions legnami legno lekarska lesnaya lesprom lewa licht liga lighting ligne lignes ligue liike liitto liman
limani line linea lineas lingjian linhas linie linien linija linije liwa liwaa lizing ljekarna llantas lodenice lodge lodging logiciel loja lojas
lokanta losning losungen loteria loterias lotnicza lotnicze loto lottery luleh lumber maadan maaden maahad maali maamal macchine madan madani madeira
madeiras maden madenci madera maderas madrasa madrasah madrassa magasin magasins magaza magazasi magazini magazyn magazyny maglis mahad mahal mahalat
mahi mahkama mahsulat majles majlis majmooe majmoua majmouat majmua majmuat makanan makhina makhinah makinasi makineci makinesi makler maklumat makmal
maktab maktabe malabis malbusat malishia maliya maliye maliyya mall malls malumat malzeme mamal mantaqa manzuma manzumat maquinas marche marinha
mariscos maritiem maritima maritimo markaze markazi markets markt masafi masani masarif masfat mashari mashin mashiny mashroo mashru mashrua masini
masinska masinski maskan maskin maskiner masna masnaa masraf masrafi masrif maszyn maszyny mataam matam matbaa matbaah matbaasi matbuat matkat mavad
mavade mawad meat meats mebel mebeli meble mecanica mechanic mechanik media medias medicale medicali medicaux medicina medicine medien medijski medios
medisch medische medizin medny medya medyczna medyczne medyczny meli mellie memari mensucat mercadeo mercado mercados mercato merchant merkezi mernoki
mesin mess mesure metales metalik metalle metallen metalli metalna metalne metalni metalowa metalowe metaux meubelen meubels meuble meubles miah
mijnbouw milaha milice milicia milicias milieu milis militaer militair militar militara militare militari militia militias milits milizia mill
milliyet mills mimar mimarlik minerais minerali mineras mineria miniere minieres mintaqa mintaqah minyak misiles missile missiles mixed mixte mixto
miyah mlekara mlekarna mleko moaddat moasese moassese mobel mobile mobiles mobili mobilier mobilya mobleman mobler mod moda modas mode modiriat moebel
molino molinos molkerei montage montagem montaj montajat montaje montajes montaz montazh morskaya morskie morskoe morskoy mosallah moshaver mosty
motel motels moto motos moveis movie movies movil mozgalom mreza mreze muanyag muasasah muasasat muassasa mudiriya mudurluk mueble muebles mueddat
muessese mugi muhafaza muhasebe muhle muhlen muidat muiddat mukijon mulaha mulino munadama munazama municoes munition muntajat muovi musallah mushak
mushaki music musica musik musique mussasa muyeok muyok muyuk muzik muzyka nabytek nabytok nadace nadacia nafta nafti naftna naftne naftni naftowa
naftowe nagliyat nahradni nahrung najem nakliye name. namestaj napitki naql naradi naradia narodna narodni narodowa narodowe narodowy nashr nasij
nasiji nasjonal nasos nasosy nassaji nauchno nauchnoe nauchny nauchnyi nauka naukovo naukowe naukowo naval navire navires navy nefte neftegaz neftehim
negeri negocio negocios negozio nehzat nehzate nemzeti netwerk netzwerk nezami nganhang niroha nirohaye niroogah nirougah niruhaye niruye nizami nogyo
nongeop nongop nongye notaria notary npf npk npo npp nuhas obat obchod obchodna obchodni oblast oblasti obmen obmennik oborona oboronny oborony obrana
obrany obrona obrony obuv ocel ocelarny ochrona odbor odbrana oddelek oddzial odevi odezhda odjeca odjel odsek odziez offices officina officine
oficina oficinas ofis ofisi ogullar ogullari oilfield oils okb okhrana okres okrug oktatas oktatasi okul okullari okulu olie oloom oloum omomi omran
omrani omroep online ontwerp opcina openbare oprema opreme opremu opskrba opstina optic optica opticas opticki opticni opticos optikai optikal optike
optique optiques optisch optische optiska optovaya optovy optyczne optyczny ordu ordusu orgut orgutu ortak oruzane oruzhie oruzhiya oruzja oruzje
orvosi osasto ospedale ostan otdel otel oteli otelleri oto otomobil otomotif otorite ottica ottico ouro overhaul overseas overzee oyuncak pabrik
padaria paint paints pakaian pakhsh palayesh paliw paliwa palvelut pangsong pankki papeis papel papelera papeles paperi papers papier papiers papir
papiru parca parfums partei parti partia partido partidos parties partiet partiia partij partija partisi partito partiya pasar patronny pecas peche
pejabat pelle pembekal penzugyi perevody perfume perfumes pesaran pesca pesquera pesquisa petrolcu petroli pezeshki pictures pieces piezas pintura
pinturas pipe pipeline pipes pizzeria plants plastica plastico plastika plastike plaza plovidba pmc pneus poan pocitace podniku podroze poduzece pohom
poikien pokret policia policie policija policiya policja poliisi polimer polimeri polimery polis polisi politie polizei polizia polk polymer polymere
polymers pomorska pomorski pompa pompe pompen pompes port porti porto ports poshak postavka postavki potravin poultry precisie prehrana prensa press
pressa presse prevoz pribor pribory prijevoz printers printing prison privada privado privat privata private privato prive privee prodaja prodazha
prodotti producao producer produk produksi produkte produkty produtos proekt proektno proektny proekty progetti progetto program programa programs
projek projekt projekte projekti projekty projesi projet projetos projets prokat prom propinsi protecao province provinsi provinz proyecto prumysl
prywatna prywatne przemysl pub pubblica pubblico public publica publico publics publique puerto puertos pump pumpe pumpen pumps puolue pupum pusat
pushak putnicka qada qadaa qataat quarries quarry quat quimico quimicos quocte quwa quwat quwwat raad rabita rabitah rabitat racunala racunari rada
radar radars radio radiyo radyo radyosu rafineri rahahan rahasto rahoitus rail railroad rails raion rakennus raketen raketny rame rancho ranchos rang
rangsazi rasaneh rautatie rayane rayaneh rayon razvedka razvoj razvoja realitna reality rechner reclame rede rederi rederiet rederij redes reederei
refining refino regering regiao regiment region regional regione regions reifen reisen reizen rejser reklam reklama relief remesa remesas remit remont
remontny rendszer rent rental rentals repair repairs republik resaneh reseau reseaux reseni residuos resitve resor resort resorts restoran retailer
rete reti revision rezina ricambi rice ricerca ricerche riesenia riyada riyadi rjesenja road roads roboter robotic robotica robotics rocket rockets
rodovias rohr rohre rohrwerk rolnicza rolnicze rolniczy ropa rorelse route routes rozvoj rozvytku ruanjian ruch rudarski rudnici rudnik rugs ruhak
rukh rulman rundfunk rybny rybolov ryhma rynok ryoko rzad s saatio saengmul safar safarat saglik sahko sakerhet sakht salamat sale sales salg salud
salute samfund samolet samolety samuso sanaat sanati sanayeh sandogh sandoogh sandouq sanduq sanidad sanop sante sanup sarafan sarafy saraya sariya
sarmayeh sarraf sarukh satis saude savet savez savings savod savunma sawarikh sawod sayarat sayrafa sayyarat sazeh sazman sazmane schmuck schoenen
schola school schools schroot schrott schuhe schule schulen schulung schutz science sciences scrap scuola sdruzeni seafood securite seda sefarat
segurity seibutsu seihin seisaku seitetsu seiyaku seizo sekolah sekurite selskab selskap senaat sendika seni senter sentr seramik sermaye servicii
serviciu servis servise serwis setevaya seti setsubi seura seyahat seyahati shabakah shabakeh sharika sharikah shekar sherikat shilat shimi shimiai
shiny shisheh shkola shoe shoes shoji shokuhin shora shorta shoura showra shuini shura shurta siahati siet sifara sifarat sihha sihhiya sijoitus
sikdang sikpum silah silahli sile sily simaan siman simane sinaa sinaiya sinaiyya sindikat sinema sinovi siraafa siraf sirafa sistemes sistemi sistemy
siyaha siyahiya siyana skb sklo skola skole sluzba sluzby smelter smelters snabsbyt snage societas societes softver sogyu soiuz sojuz sokyu solb solbi
solucoes somyu sondaj soner sonner sotilas sovet soyuz spaar space sparbank speditie spices spinning spolek spolok spoor spor sport sportif sportifs
sporting sportiva sports sprzedaz squad staal staat staats stahl stahlbau staklo stal stali stalowa stalowe stalprom stalverk stampa statale statali
statens statlig statligt statna statni stato stavby stavebna stavebni steklo stocznia strana stranka strassen stroi stroje strojni strom stroy stroyka
sucata suchul sucre sudno sudoverf sugar suiker suip sulb sumyu supplys suprema supreme supremo suraya surete surgical sutculuk svyaz svyazi syarikat
syndicat synove systemen systemes systemow systemu systemy szerszam szklo szkola szpital taadin taahhut taamin taamirat taavon taavoni taawun taawuni
tabac tabacchi tabaco tabacos tabak tabaka tabur taburu taehak tahaluf tahqiqat tahreek tahrik tailors tajhiz tajhizat taka takaful takim talim taller
talleres tamin taminat tamine tamirat tanacs tandhim tanmia tanmiya tanmiyah tanzeem tanzim tapis tappeti taqa taqah targovia tarh tarha tarimsal
tarrahi tarsasag tarsulat tasarim tasarimi tasarruf tasdir tasima tasit taslihat tasmim tasweeq taswiq tavuk tawreed tawrid tawridat tawsea tawzi
tawzie tayaran tayeran tea tebb tebbi techizat technika tecidos tedarik tehdas tehnicki tehreek tehrik tehtaat tejaraat tejidos tekhnika tekstili
tekstyl telakka telefon tenaga tentara tentera teppich teppiche teras termekek tersane tesis tesisat teskilat tessile tessili tetsudo tevzi textiel
textilna textilni tibbi tibbiya tibbiye tibbiyya tic ticareti ticari tiefbau tiendas tijara tijarah tijari tijariya tile tiles timber tintas tire
tires tiskara tiskarna tissage tissus tjanster tkb tobacco toimisto toko tolid tolidi tongxin toolid tooling toplivo topluluk torgovoe torhova
torhovyi torre torres tose tosee toseh toshi tosseh tour tourisme tourist tovarna tovarny tower towers towlid towlidi towse towseh towzi toys tozi
trae training travels treuhand trgovina trgovski tribunal trubnaya trubny truby truck trucking trucks trustee trustees trusts tsement tsentr tsentra
tskb tube tuberia tuberias tubes tubi tubos tugay tugayi tuja tuotteet turgovia turist turistik turizmi turuq tutkimus tutun tv tvornica tvrtka
tworzyw tworzywa tyre tyres tyurma uav uavs ubersee ucak ucaklari udruga udstyr uebersee ufficio ugol ugolnaya uiryo ultramar ulum umran umum umwelt
undong unhaeng unia uniao unidad unidade unidades uniforms unija unio union unione unions unit unite units unso unsong unyu upakovka urad uretimi
urunler urunu urzad urzadzen usaha usine usines usluga uslugama usluge ustanova ustredni utazasi utensili utstyr uvoz uzay vaatteet vaerktoj vakbond
vakuutus vallalat valtion valuta valve valves valvole valvulas valyuta vana vanalari vann vannes vaqf varaosat varejo varv varzesh varzeshi vasut
vasuti vatan vatani vatten vedecka vedecky vedelmi vegyi vehicle vehicles vehicule veicoli veiculos velayat vendas vendite ventas ventes ventile
verband verbund verejny verf verft verhuur verk verkauf verkoop verktyg verlag verlags vermogen vernici verre vertolet vertrieb vesi vetro vezarat
vezarate vezetesi viagens viaggi viaje viande vidrio vidrios vidro vidros vien vijece vilayat vilayet vilayeti villamos vina vinhos vini vinos vins
visserij viveres vivienda viyskovy vizarat vizmu vlada vlees vloot vneshny voda vodni vodovod vody voeding voennaya voenno voennoe voenny voennyi
vojenska vojensky vojna vojni voyage voyages vozila vvoz vybor vyroba vyrobku vyrobky vyrobna vyrobni vyrobno vyskum vyvoz vyzkum vyzkumny waeguk
waffen wakala wakalah wakalat wakf wakil wapens waqf waraq wartung wasser waste wastes watani wataniah wataniya water weapon weaponry weapons weavers
weaving wegen weine welayat welfare werbung werf werft werften werke werken werks werkzeug wezarat wikala wilaayat wilaya wilayah wilayat wilayate
wine wines winkel winkels wire wires wiwonhoe wizara wizarah wizarat woda wohnbau wojskowa wojskowe wojskowy words( workshop wymiana wynajem wyrobow
wyroby yadaki yakhak yakpum yakuhin yanjiu yapi yapim yardim yardimi yarn yarns yayasan yayin yayinevi yazilim yazilimi yedek yeongu yeonguso yhdistys
yhtio yiqi yohaeng yollari yonetim yonetimi yongu yonguso yritys yugen zadruga zahab zahnarzt zaidan zajaj zaklad zaklada zaklady zapchast zarizeni
zastita zavoda zavodu zavody zbrane zbroj zbrojni zdravi zdravlje zdrowie zegluga zeglugi zeitung zelezara zelezo zeljezo zement zentral zentrale
zentren zerno zhanyan zhiye zindan ziraa ziraah ziraat ziraatci zirai ziraiya zivil zlato zoghal zoloto zona zonas zone zones zosen zosensho zubehoer
zubehor zucker zuivel zujaj zwiazek zywnosc
complex kompleks komplex complejo complexe complesso mojtama mojtame mujamma tanker tankers tankering tankercilik women womens women_s mujeres femmes frauen zanan
zhenskiy cargo kargo cargoes generation generacion generating aid assistance ayuda hilfe hilfswerk igatha ighata pomoshch secours soccorso emdad support apoyo soutien
unterstutzung poshtibani operation operaciones operating operator operators operativa offshore off_shore rebuilding renovation renewal refurbishment reconstruccion
rekonstruktsiya wiederaufbau bazsazi command commands comando kommando komandovanie farmandehi studio studios studyo estudio estudios satellite satelital satelitales
sputnikovaya mahvareh uydu sanatori sanatoriy sanatorii sanatorio sanatoriums news noticias nachrichten novosti haber haberleri khabar khabari nickel niquel nikel
nikelevaya zinc tsink tsinkovy cinkovy cinko lithium litio litiy lityum manganese manganeso mangan marganets chrome chromium krom cromo khrom tungsten wolfram tungsteno
volfram magnesium magnezyum magnesio magniy magnezit uranium uranio uranyum solar fotovoltaica fotovoltaik solarenergie procesamiento procesadora verarbeitung pererabotka
pererabatyvayushchaya isleme transformation innovation innovacion innovaciones innovatsii innovatsionnaya innovatsionnye inovasyon inovacao compresores kompressor
kompressoren kompressorny kompresor kompressorenbau engine dvigatel dvigateli dvigateley dvigatelestroitelnaya moteurs motorenbau motorenwerke triebwerke mould mold molds
molding moulding moldes moules kalip formenbau bulk bulkers bulk_carriers graneles brewery breweries brewing cerveceria cervecera cervejaria brasserie brauerei pivovar
pivovarenny pivzavod birrificio distillery distilleries destileria distillerie brennerei marble granite marmol marmoles marmer mermer marmo marmi granito granitos brick
bricks ladrillos ladrillera ziegelwerk kirpichny tugla forging forge forges forgings forja schmiede schmiedewerk schmiedewerke kuznechny dovme rolling laminados
laminacion laminoir walzwerk walzwerke prokatny haddehane boiler calderas kessel kesselbau kotel kotelny kotelnaya turbinas turbinen turbina turbinny turbinnye turbin
generator generatoren generadores generatory jeneratorleri jenerator crane cranes gruas krane kranbau kranovy vinc tractor tractors traktor traktoren traktorny tractores
taxi taxis taksi halbleiter poluprovodnikovy poluprovodnikovaya yariiletken semiconductores sensor sensores sensoren datchiki sensorik laser lasers lazer lazernye
lazernaya lasertechnik cleaning cleaners limpieza limpiezas nettoyage reinigung gebaudereinigung temizlik klining laundry lavanderia staffing manpower personnel_services
human_resources recursos_humanos zeitarbeit personaldienstleistungen insan_kaynaklari translation translators traducciones traduction ubersetzungen tercume customs
customs_brokers aduanas aduanal aduanales aduanera agencia_aduanal douane douanes zollagentur zollabfertigung tamozhenny tamozhennaya tamozhennye gumruk gumrukleme
clearing courier couriers mensajeria kurier kurierdienst kurye messagerie postal post poste correos correo posta pochta pochtovaya storage almacenamiento entreposage
depolama khranenie cold_storage lagerhaus lagerung anbar auction auctions auctioneers subasta subastas pawnshop pawn pawnbrokers empeno casa_de_empeno casas_de_empeno
lombard gallery galleries galeria galerie galleria museum museo musee muzey muze books book bookstore bookshop libreria librerias librairie buchhandlung buchhandel
kitabevi knigi stationery kirtasiye gifts gift regalos souvenirs souvenir fibre fiber fibres fibers fibras fasern volokno volokna elyaf soldadura soldaduras
schweisstechnik svarka svarochny kaynak soudure aggregates aggregate agregados crusher crushers crushing stevedores stevedore estiba estibadores dragados dragage
baggerbedrijf towage tug tugs tugboat tugboats towing salvage remolcadores remolques buksir remorquage romorkor bunker bunkers bunkerservice charters fletamento
fletamentos yachts yacht yachting boats boat boatyard yates yatcilik explosivos sprengstoff sprengstoffe patlayici vzryvchatye geology geologia geologiya geologorazvedka
geologicheskaya jeoloji geophysics geofizika geofisica survey surveys surveyors surveyor inspections inspeccion inspecciones inspektion inspektsiya inspectorate
certificacion certificaciones zertifizierung sertifikatsiya sertifikasyon testing ispytaniya ispytatelny pruftechnik ensayos standards standardization standardisation
normung standartizatsii standart calibracion metrologii metrologiya kalibrasyon quality calidad qualidade qualite qualitat kachestvo kachestva kalite keyfiyat vaccine
vaccines vacunas vaccins serum serums vaktsiny sivoratka veterinaria veterinarias veterinarios veterinaire veteriner veterinarny veterinarnaya soap detergent jabones
jabon sabun savonnerie deterjan exhibition fairs ferias messe messen messebau vystavka vystavki fuar fuarcilik exposiciones exposition expositions photo photography
photographic foto fotografia fotograf fotografie elevator lifts ascensores ascensor asansor aufzuge ascenseurs liftovy doors door windows puertas ventanas portes fenetres
turen fenster fensterbau kapi pencere okna dveri refrigerating cooling chillers refrigeracion frigorifico frigorificos kaltetechnik sogutma kholodilny kholod heating
ventilation air_conditioning climatizacion calefaccion chauffage heizung heizungsbau klimatechnik ventilyatsiya iklimlendirme fire_fighting fire_protection brandschutz
yangin incendios pozharny pozharnaya plumbing sanitary sanitaryware plomeria fontaneria sanitaire sanitar vitrifiye roofing roofs insulation dachbau dacher isolierung
yalitim aislamientos data datos daten dannykh payments payment pagos paiements zahlungen zahlungs odeme platezhi platezhnaya irrigation riego riegos bewasserung sulama
orosheniya drainage abyari lubricant lubricantes lubrifiants schmierstoffe lubrificanti yaglari asphalt bitumen asfalt asfalto bitum adhesives glue glues adhesivos
klebstoffe yapistirici resins resin diagnostic diagnosticos diagnostik diagnostika diagnostic_s nutrition supplements nutricion ernahrung narcotics_trafficking
alien_smuggling human_smuggling laundering narcotics narcotrafico lana yun wool seed seeds feed feeds tohum eng wks wrks ste suppl
`);

/** Abbreviations that stand for several trade words. */
export const BUSINESS_AMBIGUOUS: ReadonlyMap<string, readonly string[]> = new Map([
  ['comm', ['communications', 'trading', 'commission', 'committee', 'community']],
  ['com', ['communications', 'trading', 'company', 'committee']],
  ['int', ['international', 'interior']],
  ['ent', ['enterprises', 'entertainment']],
  ['ind', ['industries', 'india', 'independent']],
  ['cons', ['consulting', 'construction']],
  ['prod', ['products', 'production']],
  ['res', ['research', 'resources']],
  ['dev', ['development']],
  ['gen', ['general', 'generation']],
  ['trans', ['transport']],
  ['elec', ['electronics', 'electrical']],
  ['elect', ['electronics', 'electrical']],
  ['man', ['management', 'manufacturing']],
  ['inst', ['institute', 'instruments']],
  ['ins', ['insurance', 'institute']],
  ['org', ['organization']],
  ['min', ['ministry', 'mining']],
  ['melli', ['national']],
  ['meli', ['national']],
  ['assoc', ['association']],
  ['corp', ['corporation']],
  ['dist', ['distribution']],
  ['mat', ['materials']],
  ['est', ['establishment', 'estate']],
  ['equip', ['equipment']],
  ['mng', ['mining', 'management']],
  ['pub', ['bar', 'public', 'publishing']],
]);

/** Trade words that stand for one another when a name is told in other words. */
export const KINDRED: readonly (readonly string[])[] = [
  'association organization society foundation institute establishment committee center union',
  'foundation charity fund trust',
  'agency services office establishment authority department',
  'factory industries manufacturing production enterprises',
  'army forces brigade',
  'party front movement army organization',
  'company enterprises corporation group establishment',
  'transport logistics',
  'shipping lines',
  'communications telecommunications',
  'petroleum petrochemical refinery',
  'power energy electrical',
  'technology technical scientific engineering',
  'scientific research',
  'trading importexport distribution supply',
  'import importexport',
  'export importexport',
  'exchange remittance',
  'ministry department authority',
].map((line) => line.split(' '));

/** Countries, nationalities, regions and cities that firms carry in their names. */
export const PLACES = groups(`
china: chinese zhongguo prc chine sino peoples_republic_of_china chinesische chinois chinoise chinoises chinesa cinese cina kitay kitai kitayskaya kitayskiy
shenzhen: shen_zhen sz
guangzhou: canton guang_zhou
guangdong: guang_dong kwangtung
shanghai: shang_hai
beijing: bei_jing peking
hongkong: hong_kong hk xianggang hong_kong_sar
hangzhou: hang_zhou
ningbo: ning_bo
yiwu: yi_wu
wuhan: wu_han
hubei: hu_bei
hunan: hu_nan
hebei: he_bei
henan: he_nan
shandong: shan_dong
shanxi: shan_xi
shaanxi:
zhejiang: zhe_jiang
jiangsu: jiang_su
jiangxi: jiang_xi
fujian: fu_jian
sichuan: si_chuan
chongqing: chong_qing
tianjin: tian_jin
qingdao: qing_dao tsingtao
dalian: da_lian
nanjing: nan_jing
suzhou: su_zhou
xiamen: xia_men amoy
dongguan: dong_guan
foshan: fo_shan
zhuhai: zhu_hai
wenzhou: wen_zhou
jinan: ji_nan
shijiazhuang: shi_jia_zhuang
chengdu: cheng_du
xian: xi_an
zhengzhou: zheng_zhou
changsha: chang_sha
hefei: he_fei
anhui: an_hui
liaoning:
jilin:
heilongjiang:
guangxi:
yunnan:
guizhou:
hainan:
yantai:
weifang:
taiwan: taipei formosa taiwanese
macau: macao
iran: republic_islamic_iran jomhuri_eslami_iran jomhouri_eslami_iran jomhuri_islami_iran iranian islamic_republic_of_iran persia persian islamic_rep_of_iran i_r_of_iran i_r_iran iri islamische_republik_iran republique_islamique_d_iran republique_islamique_diran republica_islamica_del_iran islamskaya_respublika_iran isl_rep_of_iran isl_rep_iran iranien iranienne irani iraniya iranische iraanse jomhuri_eslami_iran republica_islamica_de_iran persien perse perskaya
tehran: teheran tihran
korea: korean dprk dpr_korea democratic_peoples_republic_of_korea peoples_republic_of_korea north_korea choson chosun joson coree corea coreana nordkorea koreaanse koreya koreyskaya koreyska
pyongyang:
russia: russian rossiya rossii russkiy rf russie russische russisch russe russia_s rusia rusa ruso rossiyskaya rossiyskiy rossiyskoe rossiyskoi rossijskaja rossijskij rossiyskoy_federatsii rossiyskaya_federatsiya russian_federation rosyjska rosja rusya ros rusland russland
moscow: moskva moscou moskau moscu mosca moskovskaya moskovskiy
syria: syrian souria syrie syrien syrische syrisch siria siriana souriya suriye suriya suriyya syrian_arab syrian_arab_republic arab_republic_of_syria
damascus: damas damaskus dimashq
iraq: iraqi irak iraqiya iraqiyya irakische irakienne
baghdad:
turkey: turkish turkiye turk turquie turquia turkei tuerkei turkije turkiyenin turchia turkey_s turc turque turkisch turkische turquesa
istanbul: stambul
ankara:
dubai: doubai dubay
emirates: uae united_arab_emirates u_a_e emirats emiratos imarat emarat al_emarat
sharjah:
lebanon: lebanese liban libano libanon libanaise libanais lubnan lubnaniya lubnani libanesische
beirut: beyrouth beyrut bayrut
pakistan: pakistani pakistanaise pakistanische
karachi:
lahore: lahor
afghanistan: afghan afganistan afghanische afghane
kabul:
india: indian indien inde indische hindistan hind bharat indiya
mumbai: bombay
delhi:
mexico: mexican mexicana mexicano mexicanos mexique mexiko meksika mexicanas
colombia: colombian colombiana kolumbien colombianas colombiano colombianos colombie kolumbiya
bogota:
cali:
medellin:
venezuela: venezuelan venezolana venezolano venezolanos venezuelienne bolivarian_republic_of_venezuela republica_bolivariana_de_venezuela
caracas:
panama: panamanian panamena panameno panamenas
cuba: cuban cubana cubano cubanas kuba kubanische
habana: havana
america: american americana usa us united_states americas amerika amerikanische amerikaanse americano americanas americanos americaine u_s_a united_states_of_america estados_unidos etats_unis
europe: european euro europa europea europaische europaeische europees europese europeo europeas europeenne europeen evropa evropska evropski evropeyskaya avrupa europska europejska
asia: asian asiatic asiatica asie asien asya aziya aziatskaya asiatique asia_pacific
africa: african afrique afrika afrikanische africana africano afrikaanse africaine afriqiya ifriqiya
arab: arabian arabic arabe arabes arabische arabskaya arabi arabiya arabiyya
ukraine: ukrainian ukrainskiy ukraina ukrainskaya ukrainska ukrainische ucrania ucraina oekraine ukrayna ukrayina
belarus: belarusian byelorussian belarusi belorussia bielorussia belorusskaya belorussky belaruskaya bielorrusia weissrussland belarusskaya belarusskiy byelorussia
germany: german deutschland deutsche deutsch alemania alemana allemagne allemande germania nemetskaya niemcy almanya duitsland duitse deutschen deutscher deutsches federal_republic_of_germany
france: french francaise francia francesa franzosische frankreich frankrijk franse fransa frantsiya
italy: italian italia italiana italie italien italienische italiaanse italienne italiano italiane italiani italya
spain: spanish espana espanola iberia iberica espagne espagnole spanien spanische spanje spaanse spagna ispanya espanol
netherlands: nederland nederlands dutch holland niederlande niederlandische hollandaise pays_bas paises_bajos nederlandse nederlandsche
uk: british britain united_kingdom great_britain royaume_uni reino_unido vereinigtes_konigreich grande_bretagne britannia britanskaya ingiltere
england: english angleterre inglaterra inghilterra
london:
singapore: singapur singapour singapura
malaysia: malaysian malaisie malesia malay
thailand: thai thailande siam
bangkok:
vietnam: vietnamese viet_nam
hanoi:
japan: japanese nippon japon japonaise japanische nihon giappone
tokyo:
libya: libyan libye libia libysche libiya libyenne
sudan: sudanese soudan
yemen: yemeni yemenia
egypt: egyptian misr egyptienne egypte egipto masr misriya misriyya agypten
burma: myanmar burmese birmanie birmania union_of_myanmar myanma
zimbabwe: zimbabwean
bosnia: bosna bosnia_and_herzegovina bosanska bih
serbia: serbian beograd belgrade srbija srpska srpski serbie serbien
cyprus: cypriot chypre zypern chipre kibris kypros
switzerland: swiss suisse schweiz schweizer schweizerische svizzera suiza suica zwitserland
austria: austrian osterreich oesterreich autriche osterreichische
poland: polish polska polski polskie pologne polen polonia polsko
canada: canadian canadienne canadiense kanada
australia: australian australien australienne
brazil: brazilian brasil brasileira bresil brasilien brasileiras brasileiro
argentina: argentine argentino argentinas argentinien argentine_republic
chile: chilean chilena chileno
peru: peruvian peruana peruano perou
pacific: pacifico pacifique pazifik pasifik tikhookeanskiy tikhookeanskaya
atlantic: atlantico atlantique atlantik
caribbean: caribe caraibes karibik
gulf: golfo khalij khaleej khalije golfe persian_gulf arabian_gulf arab_gulf
southkorea: republic_of_korea south_korea rok hanguk daehan
latinamerica: latin_america latinoamerica latinoamericana latinoamericano latinoamerican america_latina amerique_latine lateinamerika
centralamerica: central_america centroamerica centroamericana
eurasia: eurasian evraziya evraziyskiy evraziyskaya avrasya
belgium: belgie belgique belgische belge belgian belgien belgica belgio
luxembourg: luxemburg luxembourgeoise letzebuerg
portugal: portuguese portuguesa portugues portugaise portugiesische
ireland: irish irlanda irlande irland eire
scotland: scottish
sweden: swedish suede schweden sverige svenska svensk suecia
norway: norwegian norvege norwegen norge norsk norske noruega
denmark: danish danemark danmark dansk danske dinamarca
finland: finnish finlande finnland suomi suomen finlandia
iceland: icelandic
estonia: estonian eesti estonie estland
latvia: latvian latvijas latvija lettland
lithuania: lithuanian lietuvos lietuva litauen
czech: czechia ceska cesky ceske cesko tschechische czech_republic
slovakia: slovak slovensko slovensky
hungary: hungarian magyar magyarorszag ungarn ungarische hongrie hungria
romania: rumania rumanian rumynia romanian roumanie rumanien
bulgaria: bulgarian bulgarska balgarska bulgarien bulgarie
greece: greek hellenic hellas grece griechenland grecia griechische ellada elliniki
croatia: croatian hrvatska hrvatski hrvatske kroatien
slovenia: slovenian slovenija slovenska
albania: albanian shqiptare shqiperi
macedonia: macedonian makedonija makedonska makedonski
montenegro: crna_gora montenegrin
kosovo: kosova
moldova: moldovan moldavia moldavian moldavskaya pridnestrovskaya
georgia: georgian gruziya sakartvelo
armenia: armenian armeniya hayastan armenische ermenistan
azerbaijan: azerbaijani azerbaycan azerbaidjan
kazakhstan: kazakh kazakstan qazaqstan kazakhskaya
uzbekistan: uzbek ozbekiston uzbekskaya
turkmenistan: turkmen
kyrgyzstan: kyrgyz kirghiz kirgiz
tajikistan: tajik
mongolia: mongolian mongol
nepal: nepalese nepali
bangladesh: bangladeshi
srilanka: sri_lanka sri_lankan ceylon
philippines: philippine filipinas pilipinas
indonesia: indonesian
cambodia: cambodian kampuchea
laos: laotian
saudi: saudi_arabia saudi_arabian saoudite saudita suudi kingdom_of_saudi_arabia ksa
qatar: qatari katar
kuwait: kuwaiti koweit
bahrain: bahraini bahrein
oman: omani
jordan: jordanian urdun
israel: israeli israelische israelienne
palestine: palestinian palestina filistin falastin filastin palestinienne
gaza: gazan
tunisia: tunisian tunisie tunisienne
algeria: algerian algerie algerienne argelia jazair
morocco: moroccan maroc marocaine marruecos maghreb
southsudan: south_sudan south_sudanese
ethiopia: ethiopian
eritrea: eritrean
somalia: somali somalie somaliland
kenya: kenyan
uganda: ugandan
rwanda: rwandan rwandaise
burundi: burundian
tanzania: tanzanian
congo: congolese congolaise rdc drc zaire democratic_republic_of_the_congo republique_democratique_du_congo
nigeria: nigerian
ghana: ghanaian
cameroon: cameroun camerounaise
senegal: senegalese senegalaise
mali: malian malienne
angola: angolan
mozambique: mocambique
zambia: zambian
southafrica: south_africa south_african suid_afrika
ecuador: ecuadorian ecuatoriana ecuatoriano
bolivia: bolivian boliviana boliviano
paraguay: paraguayan paraguaya
uruguay: uruguayan uruguaya
guatemala: guatemalan guatemalteca
honduras: honduran hondurena
elsalvador: el_salvador salvadoran salvadorena
nicaragua: nicaraguan nicaraguense
costarica: costa_rica costarricense
dominican: dominicana dominicano dominican_republic republica_dominicana
haiti: haitian haitienne
jamaica: jamaican
newzealand: new_zealand nz
mediterranean: mediterraneo mediterranea mediterranee akdeniz
baltic: baltica baltique baltiyskaya
balkan: balkans
adriatic: adriatica
levant: sham
middleeast: middle_east moyen_orient oriente_medio khavarmianeh khavar_mianeh orta_dogu
fareast: far_east dalny_vostok
xinjiang: sinkiang
tibet: tibetan
wuxi: wu_xi
harbin: ha_er_bin
shenyang: shen_yang
kunming: kun_ming
fuzhou: fu_zhou
quanzhou: quan_zhou
zhongshan: zhong_shan
huizhou: hui_zhou
taizhou: tai_zhou
changzhou: chang_zhou
nantong: nan_tong
jiaxing: jia_xing
shaoxing: shao_xing
jinhua: jin_hua
linyi: lin_yi
zibo: zi_bo
tangshan: tang_shan
taiyuan: tai_yuan
changchun: chang_chun
lanzhou: lan_zhou
guiyang: gui_yang
nanning: nan_ning
nanchang: nan_chang
haikou: hai_kou
urumqi: wulumuqi
dandong: dan_dong tantong
kowloon: jiulong
frankfurt: frankfurt_am_main francfort
hamburg:
berlin:
munich: munchen muenchen
dusseldorf: duesseldorf
cologne: koln koeln
stuttgart:
bremen:
rotterdam:
amsterdam:
thehague: the_hague den_haag
antwerp: antwerpen anvers
brussels: bruxelles brussel
paris:
lyon:
marseille:
geneva: geneve genf ginevra
zurich: zuerich
vienna: wien
milan: milano mailand
rome: roma
genoa: genova
naples: napoli
turin: torino
madrid:
barcelona:
lisbon: lisboa lissabon
athens: athina athinai
piraeus: pireas
prague: praha prag
warsaw: warszawa warschau
budapest:
bucharest: bucuresti
sofia: sofiya
zagreb:
kiev: kyiv kiew
odessa: odesa
minsk:
riga:
tallinn:
vilnius:
stockholm:
copenhagen: kobenhavn
oslo:
helsinki:
petersburg: saint_petersburg st_petersburg sankt_peterburg peterburg spb
vladivostok:
khabarovsk:
novosibirsk:
yekaterinburg: ekaterinburg
crimea: crimean krym krymskaya krymskiy
sevastopol:
donetsk:
luhansk: lugansk
tbilisi:
yerevan: erevan
baku:
tashkent: toshkent
almaty:
astana:
seoul: soul
busan: pusan
osaka:
yokohama:
manila:
jakarta: djakarta
kualalumpur: kuala_lumpur
labuan:
saigon: ho_chi_minh hochiminh
colombo:
dhaka:
chennai: madras
kolkata: calcutta
bangalore: bengaluru
peshawar:
quetta:
islamabad:
kandahar: qandahar
herat:
jalalabad:
riyadh: riad
jeddah: jidda djeddah
doha:
manama:
muscat: masqat
sanaa:
aden:
amman:
aleppo: halab
homs:
latakia: lattakia
basra: basrah
mosul:
erbil: arbil
tripoli: trablus tarabulus
benghazi:
cairo: qahira kairo
khartoum: khartum
algiers: alger
casablanca:
nairobi:
mombasa:
mogadishu: muqdisho
kampala:
kigali:
kinshasa:
lagos:
accra:
abidjan:
dakar:
johannesburg:
capetown: cape_town
durban:
newyork: new_york
losangeles: los_angeles
chicago:
houston:
miami:
toronto:
montreal:
vancouver:
guadalajara:
monterrey:
tijuana:
culiacan:
sinaloa:
jalisco:
barranquilla:
cartagena:
lima:
quito:
guayaquil:
buenosaires: buenos_aires
montevideo:
asuncion:
saopaulo: sao_paulo
riodejaneiro: rio_de_janeiro
sydney:
melbourne:
auckland:
abudhabi: abu_dhabi abu_zaby
ajman:
fujairah:
alain: al_ain
rasalkhaimah: ras_al_khaimah ras_al_khaima rak
jebelali: jebel_ali
izmir:
mersin:
gaziantep:
antalya:
limassol: lemesos
nicosia: lefkosia
siberia: sibir sibirien siberie siberian
ural: urals
volga: povolzhye
caucasus: kavkaz caucase kaukasus kafkas qafqaz
donbas: donbass
tatarstan: tataria
bashkortostan: bashkiria
dagestan: daghestan
chechnya: chechen chechnia
yakutia: sakha
kamchatka:
sakhalin:
primorye:
novgorod: nizhny_novgorod nizhniy_novgorod veliky_novgorod
samara: kuybyshev
saratov:
kazan: kasan
ufa:
perm:
omsk:
tomsk:
tula:
tver:
kursk:
oryol:
lipetsk:
voronezh:
tambov:
penza:
ryazan: riazan rjasan
kaluga:
smolensk:
bryansk: briansk
yaroslavl: jaroslavl
kostroma:
vologda:
murmansk:
arkhangelsk: archangelsk archangel
severodvinsk:
izhevsk: ischewsk
kirov:
ulyanovsk: uljanowsk
volgograd: wolgograd stalingrad
astrakhan: astrachan
rostov: rostow rostov_on_don rostov_na_donu
krasnodar:
stavropol:
chelyabinsk: tscheljabinsk cheliabinsk
magnitogorsk:
tyumen: tjumen tiumen
kurgan:
orenburg:
krasnoyarsk: krasnojarsk
irkutsk:
barnaul:
kemerovo:
norilsk:
chita:
nakhodka: nachodka
zelenograd: selenograd
gorky: gorkiy gorki
novorossiysk: noworossijsk novorossisk
kaliningrad: konigsberg
togliatti: tolyatti
kovrov:
tuva:
kharkiv: kharkov charkow charkiw
dnipro: dnepropetrovsk dnipropetrovsk dnepr
zaporizhzhia: zaporozhye zaporizhia
mariupol:
kherson:
mykolaiv: nikolaev nikolayev
lviv: lvov lwow lemberg
poltava:
sumy:
simferopol:
kerch:
feodosia: feodosiya
gomel:
brest:
grodno: hrodna
vitebsk: vitsebsk
mogilev: mogilyov mahilyow
chisinau: kishinev
tiraspol:
batumi:
kutaisi:
gyumri:
ganja: gyandzha
shymkent: chimkent
aktau:
karaganda: qaraghandy
samarkand: samarqand
bukhara: buxoro
bishkek:
dushanbe:
ashgabat: ashkhabad
isfahan: esfahan ispahan esfahani
tabriz: tabris
shiraz: schiras
mashhad: meshed mashad maschhad
qom: ghom
karaj:
arak:
ahvaz: ahwaz
abadan:
bushehr: boushehr bushire buschehr
kerman:
kermanshah:
yazd:
rasht:
qazvin: ghazvin
hamadan: hamedan
zanjan:
urmia: orumiyeh
bandarabbas: bandar_abbas
natanz:
fordow: fordo
khuzestan: khouzestan
kish:
qeshm: gheshm
chabahar:
samarra: samara_iraq
kirkuk:
najaf:
nasiriyah: nasiriya
fallujah: falluja
ramadi:
dohuk: duhok
sulaymaniyah: sulaimaniya slemani
raqqa: raqqah
tartus: tartous
hama: hamah
idlib:
daraa: deraa
deirezzor: deir_ezzor deir_ez_zor
sidon: saida
hodeidah: hodeida hudaydah
taiz:
ibb:
mazar: mazar_i_sharif
kunduz:
ghazni:
multan:
faisalabad:
rawalpindi:
sialkot:
hyderabad:
surat:
ahmedabad:
pune: poona
jaipur:
gujarat:
kerala:
punjab: panjab
kashmir: kaschmir
chittagong: chattogram
yangon: rangoon rangun
mandalay:
naypyidaw:
phnompenh: phnom_penh
vientiane:
chiangmai: chiang_mai
penang: pinang
johor:
surabaya:
bandung:
cebu:
davao:
adana:
bursa:
konya:
kayseri:
trabzon:
iskenderun: alexandretta
diyarbakir:
thessaloniki: salonika
patras:
alexandria: iskandariya alexandrie
portsaid: port_said
suez: suways
misrata: misurata
oran: wahran
tangier: tanger
rabat:
tunis:
sfax:
nouakchott:
bamako:
ouagadougou:
niamey:
ndjamena:
bangui:
goma:
bukavu:
lubumbashi:
lusaka:
harare:
bulawayo:
maputo:
luanda:
pretoria:
addisababa: addis_ababa
asmara:
djibouti:
hargeisa:
entebbe:
arusha:
daressalaam: dar_es_salaam
zanzibar:
novisad: novi_sad
nis:
banjaluka: banja_luka
sarajevo: sarajewo saraybosna
skopje:
pristina: prishtina
podgorica:
tirana: tirane
plovdiv:
varna:
burgas: bourgas
constanta:
cluj:
timisoara:
krakow: cracow krakau
gdansk: danzig
poznan: posen
wroclaw: breslau
lodz:
katowice:
brno:
ostrava:
bratislava: pressburg
kosice:
ljubljana: laibach
maribor:
rijeka: fiume
graz:
linz:
salzburg:
basel: basle
lausanne:
lugano:
bern: berne
leipzig:
dresden:
hannover: hanover
nuremberg: nurnberg nuernberg
essen:
dortmund:
duisburg:
kiel:
lubeck: luebeck
rostock:
bonn:
mannheim:
bavaria: bayern bayerische baviera
saxony: sachsen sachsische
prussia: preussen preussische
lille:
bordeaux:
toulouse:
nantes:
strasbourg: strassburg
lehavre: le_havre
seville: sevilla
valencia:
bilbao:
malaga:
zaragoza: saragossa
bologna: bolonia
venice: venezia venedig
trieste:
palermo:
bari:
utrecht:
eindhoven:
ghent: gent gand
liege: luttich
goteborg: gothenburg
malmo: malmoe
stavanger:
aarhus: arhus
turku:
tampere:
reykjavik:
tartu:
kaunas: kowno
klaipeda: memel
ventspils:
liepaja:
manchester:
birmingham:
liverpool:
leeds:
glasgow:
edinburgh:
belfast:
dublin:
cardiff:
bristol:
aberdeen:
southampton:
wales: welsh
texas: texan
california: californian
florida:
alaska: alaskan
hawaii: hawaiian
ohio:
michigan:
illinois:
oregon:
arizona:
colorado:
utah:
kansas:
oklahoma:
louisiana:
alabama:
arkansas:
tennessee:
kentucky:
minnesota:
wisconsin:
iowa:
nebraska:
massachusetts:
connecticut:
newjersey: new_jersey
pennsylvania:
boston:
philadelphia:
pittsburgh:
baltimore:
atlanta:
seattle:
omaha:
tulsa:
detroit:
sanfrancisco: san_francisco
sandiego: san_diego
neworleans: new_orleans
quebec: quebecois
ontario:
calgary:
edmonton:
winnipeg:
ottawa:
queensland:
perth:
brisbane:
canberra:
tasmania:
puebla:
chihuahua:
sonora:
durango:
michoacan:
nayarit:
mazatlan:
hermosillo:
bucaramanga:
cucuta:
antioquia:
maracaibo:
zulia:
orinoco:
guayana:
valparaiso:
lapaz: la_paz
santacruz: santa_cruz
recife:
bahia:
brasilia:
curitiba:
manaus:
managua:
tegucigalpa:
sansalvador: san_salvador
kingston:
portauprince: port_au_prince
santodomingo: santo_domingo
kyoto:
nagoya:
kobe:
fukuoka:
hiroshima:
sapporo:
incheon: inchon
daegu: taegu
daejeon: taejon
wonsan:
nampo: nampho
chongjin:
sinuiju:
hamhung:
ryanggang: yanggang
gansu: kansu
qinghai: tsinghai
ningxia: ninghsia
innermongolia: inner_mongolia neimenggu
hohhot: huhehaote
baotou: paotow
anshan:
daqing: taching
mianyang:
luoyang: loyang
yichang:
zhuzhou:
xiangtan:
changde:
kaohsiung: gaoxiong
taichung:
hsinchu: xinzhu
`);

/** Places that are given names. */
export const GIVEN_PLACES = words(
  'samara valencia sevilla kazan boston florida bahia kyoto adana kerman perm salzburg bern hannover bologna dresden tampere zulia sonora durango puebla oran tunis kobe wales constantine milan sofia jordan israel paris georgia roma rome asia india chile lima chad sydney vienna kenya austria holland genoa aden yemen vilayet europa lyon ros hind misr bharat',
);

/** Numbers written out, ordinals and Roman numerals (`i`, `v`, `x` alone are initials). */
export const NUMBERS: ReadonlyMap<string, string> = new Map(
  [
    'zero null',
    'one first 1st ii_',
    'two second 2nd ii',
    'three third 3rd iii',
    'four fourth 4th iv',
    'five fifth 5th',
    'six sixth 6th vi',
    'seven seventh 7th vii',
    'eight eighth 8th viii',
    'nine ninth 9th ix',
    'ten tenth 10th',
    'eleven eleventh 11th xi',
    'twelve twelfth 12th xii',
    'thirteen thirteenth 13th xiii',
    'fourteen fourteenth 14th xiv',
    'fifteen fifteenth 15th xv',
    'sixteen sixteenth 16th xvi',
    'seventeen seventeenth 17th xvii',
    'eighteen eighteenth 18th xviii',
    'nineteen nineteenth 19th xix',
    'twenty twentieth 20th',
  ].flatMap((line, n) => line.split(' ').map((word): [string, string] => [word, String(n)])),
);

/** Between the words of a firm's name, besides the particles of all names. */
export const FIRM_PARTICLES = groups(`
al: ol
e: imeni ye en va dan oraz agus ja ir un yu wal pri hem como with avec mit con med sa by at an am im aus for fur fuer para por pour per pro dlya za na pod iz ot do li lil fi fil bi an_der on of_the de_la auf bei uber
`);

/** Initials of what kind of firm a Russian one is: bank, works, institute, trading house. They come and go as legal forms do. */
export const KINDS_OF_FIRM = words(`
ab akb akib cb dp dsk fk fpg fpk gk gmk gok gp gskb jscb kb kfkh ksk mk mp mrsk msk nc nii nk npf npk npo npp npts ntts okb pk pkf pko po ppo psk ptk rc rk sk skb
sp ssk td tk tsk tskb tsnii tts uk vnii vo vpo vtk
`);
/** The same where they are the only word for it: what they stand for, in trade words. */
export const KINDS_IN_INITIALS: ReadonlyMap<string, readonly string[]> = new Map(
  `nii research institute
vnii research institute
niti research institute technology
gosnii state research institute
tsnii central research institute
cnii central research institute
nits research center
ntts scientific technical center
gnts state scientific center
pkb design
spkb special design
gskb state special design
pkti design institute`
    .split('\n')
    .map((line) => line.split(' '))
    .map(([initials, ...trades]) => [initials!, trades]),
);
/** Of the firms that have them. */
export const RUSSIAN_FORMS = words('ooo oao zao pao ao jsc ojsc pjsc cjsc tov too pat pjs gup fgup fsue sue llc');

/** Legal forms worth telling apart; every other form of the register is `form`. Words are folded, dots gone. `a/b_c` stands for `a_c` and `b_c`. */
export const LEGAL_CLASSES = groups(`
=ltd: ltd coltd collc limited llc limited_liability_company co_ltd company_limited co_limited pty_ltd pte_ltd pvt_ltd private_limited pvt pty pte gmbh gesellschaft_mit_beschrankter_haftung sarl srl s_r_l bv besloten_vennootschap ltda limitada sdn_bhd ooo obshchestvo_s_ogranichennoi_otvetstvennostyu tov doo d_o_o eood ood sro spol_s_ro kft sp_z_oo spzoo spolka_z_oo oy ab as_ aps zoo sia uab lda eirl sprl bvba s_de_rl_de_cv s_de_rl limited_liability_partnership llp wll ltd_sti limited_sirketi yuhan_hoesa yugen_kaisha gk kk_ limited_company proprietary_limited unlimited ltee limitee lmtd ltd_co gesellschaft_mit_beschrankter/beschraenkter_haftung ges_mbh gesmbh mbh m_b_h gmbh_co ug unternehmergesellschaft unternehmergesellschaft_haftungsbeschrankt haftungsbeschrankt drustvo/drushtvo/drustva_s/sa/so_ogranicenom/ogranichenom/ogranicena/ogranichena_odgovornoscu/odgovornoshcu/odgovornoshchu/odgovornost/odgovornosti druzhestvo_s_ogranichena_otgovornost ednolichno_druzhestvo_s_ogranichena_otgovornost obshchestvo/obschestvo/obshestvo/obstchestvo_s_ogranichennoi/ogranichennoy/ogranichennoj/ogranichenoi/ogranichenoy/ogranichennoy_otvetstvennostyu/otvetstvennostiu/otvetstvennostju/otvetstvennostyo/otvetstvenostyu tovarystvo/tovaristvo_z_obmezhenoyu/obmezhenoiu_vidpovidalnistyu/vidpovidalnistiu tavarystva_z_abmezhavanay_adkaznastsyu spolka_z_ograniczona_odpowiedzialnoscia spolka_z_o_o sp_z_o_o spolecnost_s_rucenim_omezenym spolocnost_s_rucenim_obmedzenym spol_s_r_o s_r_o druzba_z_omejeno_odgovornostjo korlatolt_felelossegu_tarsasag societate_cu_raspundere_limitata limited_sti limitet_sirketi ltd_sirketi etaireia/etairia/eteria_periorismenis_efthynis/efthinis epe ike anpartsselskab aktiebolag_privat osakeyhtio osauhing ou sabiedriba_ar_ierobezotu_atbildibu uzdaroji_akcine_bendrove besloten_vennootschap_met_beperkte_aansprakelijkheid societe_a_responsabilite_limitee societa_a_responsabilita_limitata srls sagl sociedad_de_responsabilidad_limitada sociedad_limitada sociedad_limitada_unipersonal sl slu s_l sociedade_limitada sociedade_por_quotas sociedade_unipessoal unipessoal unipessoal_lda eireli chusik_hoesa_yuhan yuhan_hwesa yugen_gaisha godo_kaisha goudou_kaisha sendirian_berhad sdn cong_ty_trach_nhiem_huu_han cong_ty_tnhh tnhh youxian_gongsi youxian_zeren_gongsi ba_masouliyat_mahdoud ba_masuliyat_mahdud dhat_masuliya_mahduda dhat_al_masuliya_al_mahduda that_masouliya_mahdouda al_mahduda mahduda mahdoudeh mas_uliyat_mahdud one_person_company one_person_llc one_person_limited_liability_company one_person single_person_company single_person single_owner_llc sole_proprietorship_llc llc_one_person_company one_person_company_llc opc opc_private_limited p_ltd private_ltd private_limited_company private_company_limited_by_shares limited_by_guarantee company_limited_by_guarantee coy_ltd ltd_company limited_liability_co limited_liability limited_liability_partnership_llp lllp pllc free_zone_company free_zone_establishment free_zone_llc fz_co fz_e fz_limited dwc_llc jlt sal_offshore offshore_sal spc closed_company close_corporation cc_ co_ltd_ ltd_liability_co pty_limited proprietary_ltd berhad bhd co_pvt_ltd
=jsc: jsc publichnoe/publichnoye/otkrytoe/otkrytoye/zakrytoe/zakrytoye_joint_stock_company aq aky joint_stock_company joint_stock private_joint_stock open_joint_stock public_joint_stock ao oao pao zao ojsc pjsc cjsc aktsionernoe_obshchestvo publichnoe_aktsionernoe_obshchestvo otkrytoe_aktsionernoe_obshchestvo zakrytoe_aktsionernoe_obshchestvo public_joint_stock_company private_joint_stock_company open_joint_stock_company pjs psc plc public_limited_company sa sociedad_anonima societe_anonyme sa_de_cv sab_de_cv sapi_de_cv s_a ag aktiengesellschaft nv naamloze_vennootschap spa societa_per_azioni as a_s asa oyj kk kabushiki_kaisha ad anonim_sirketi as_ sae kgaa se aktsionernoe/aktsionernoye/akcionernoe/aktsyonernoe/aktsionerne_obshchestvo/obschestvo/obshestvo/tovarystvo/tovaristvo publichnoe/publichnoye/otkrytoe/otkrytoye/zakrytoe/zakrytoye/nepublichnoe/publichne/vidkryte/zakryte/pryvatne_aktsionernoe/aktsionernoye/akcionernoe/aktsionerne_obshchestvo/obschestvo/obshestvo/tovarystvo/tovaristvo adkrytae_aktsyyanernae_tavarystva zakrytae_aktsyyanernae_tavarystva aktsionerno_druzhestvo akcionarsko/akcionersko/aktsionersko/dionicko_drustvo/drushtvo/drustvo spolka_akcyjna akciova_spolecnost akciova_spolocnost a_s_ delniska_druzba reszvenytarsasag zartkoruen_mukodo_reszvenytarsasag nyilvanosan_mukodo_reszvenytarsasag zrt nyrt rt societate_pe_actiuni anonim_ortakligi anonim_sti a_o anonimi/anonymi_etaireia/etairia/eteria ae aktieselskab aktiebolag aksjeselskap allmennaksjeselskap julkinen_osakeyhtio aktsiaselts akciju_sabiedriba akcine_bendrove societe_par_actions_simplifiee societe_par_actions_simplifiee_unipersonnelle sas sasu societe_anonyme_simplifiee sociedad_por_acciones_simplificada sociedad_anonima_de_capital_variable sociedad_anonima_cerrada sociedad_anonima_abierta sociedad_anonima_bursatil sociedad_anonima_promotora_de_inversion compania_anonima ca c_a s_a_c_a saca sac saa sociedade_anonima sociedade_por_acoes societe_anonyme_libanaise sal s_a_l sociedad_por_acciones chusik/jusik/chusig/joosik_hoesa/hwesa/hoisa/hoesha kabushiki/kabusiki_kaisha/gaisha/kaisya/gaisya perseroan_terbatas pt tbk cong_ty_co_phan gufen_youxian_gongsi sherkat/sherkate_sahami_khass/khas/am/amm/aam sahami_khass sahami_khas sahami_am sahami_amm sahami_aam sharika/sharikat/sherkat_musahama/mosahama/musahamah sharikat_musahama_mughfala musahama mosahameh private_jsc public_jsc closed_joint_stock_company closed_joint_stock closed_jsc open_jsc holding_joint_stock_company private_shareholding_company public_shareholding_company private_joint_stock_co public_joint_stock_co saog saoc qsc qpsc ksc kscc bsc bsc_closed kpsc pjsc_ company_pjs private_company_limited public_company_limited pcl societas_europaea komanditgesellschaft_auf_aktien eurl_sa ehf hf
=inc: inc corporat incorporated corp corporation corpn incorporation incorp inc_ltd c_corp professional_corporation
=partnership: kg ohg kommanditgesellschaft snc scs cv vof gmbh_and_co_kg gmbh_co_kg gmbh_und_co_kg lp limited_partnership general_partnership maatschap and_co_kg s_en_c s_en_cs kommanditbolag kommanditselskab offene_handelsgesellschaft gesellschaft_burgerlichen_rechts gbr handelsbolag interessentskab ansvarlig_selskap vennootschap_onder_firma commanditaire_vennootschap societe_en_nom_collectif societe_en_commandite_simple societe_en_commandite societe_civile_immobiliere sci societa_in_nome_collettivo societa_in_accomandita_semplice sociedad_en_comandita sociedad_en_comandita_simple sociedad_colectiva sociedad_en_nombre_colectivo y_cia_s_en_c y_cia_s_en_cs y_cia_s_c_s y_cia_sca y_cia_s_c_a s_c_s cia_s_en_c spolka_komandytowa spolka_jawna komanditni_spolecnost komanditna_spolocnost betetitarsasag kollektif_sirketi komandit_sirketi adi_ortakligi tovarishchestvo_na_vere polnoe_tovarishchestvo tazamoni gomei_kaisha goshi_kaisha tadamun sharikat_tadamun general_partners simple_commandite_partnership
=company: co company cia cie y_cia y_cia_ltda and_co
=freezone: fze fzco fzc fz_llc fzllc fz_co dmcc free_zone_company free_zone_establishment
=form: ev e_v eg stichting fz spr_de_rl s_c s_de_h eingetragener_verein eingetragene_genossenschaft eingetragener_kaufmann eingetragene_kauffrau einzelunternehmen e_k ek eenmanszaak enskild_firma enkeltpersonforetak enkeltmandsvirksomhed toiminimi empresa_individual empresa_unipersonal empresario_individual persona_natural empresa_individual_de_responsabilidad_limitada entreprise_individuelle auto_entrepreneur ditta_individuale impresa_individuale jednoosobowa_dzialalnosc_gospodarcza individualny/individualnyi/individualnyy_predprinimatel ip_ fop fizychna_osoba_pidpryyemets sole_proprietor sole_proprietorship sole_trader sahis_sirketi sahis_firmasi obrt samostalni_podnikatel asociacion_civil asociacion_sin_fines_de_lucro association_sans_but_lucratif asbl vzw non_profit nonprofit non_profit_organization nonprofit_organization ano avtonomnaya_nekommercheskaya_organizatsiya nekommercheskaya_organizatsiya non_governmental_organization ngo ong registered_charity charitable_trust coop_ua scrl scarl societa_cooperativa soc_coop kooperatifi_ anstalt_offentlichen_rechts korperschaft_des_offentlichen_rechts zona_franca free_zone cooperativa_de_responsabilidad_limitada sociedad_civil sociedad_comercial sociedad_de_hecho mchj tojm jshs ooosh
=state: fgup fsue gup sue mup federal_state_unitary_enterprise state_unitary_enterprise municipal_unitary_enterprise republican_unitary_enterprise rup state_owned_enterprise state_owned_company state_owned_corporation state_enterprise state_company state_corporation federalnoe/federalnoye_gosudarstvennoe/gosudarstvennoye_unitarnoe/unitarnoye/kazennoe_predpriyatie/predpriyatiye gosudarstvennoe/gosudarstvennoye_unitarnoe/unitarnoye/kazennoe_predpriyatie/predpriyatiye federalnoe/federalnoye_gosudarstvennoe/gosudarstvennoye_byudzhetnoe/avtonomnoe_uchrezhdenie fgbu fgau fgku fku gosudarstvennoe/gosudarstvennoye_predpriyatie/predpriyatiye gosudarstvennaya/gosudarstvennoi_korporatsiya/kompaniya derzhavne_pidpryyemstvo/pidpryiemstvo dp_ kazennoe_predpriyatie unitarnoe_predpriyatie unitary_enterprise rue empresa_estatal empresa_publica empresa_del_estado entreprise_publique entreprise_publique_economique epic epe_spa etablissement_public societe_nationale societe_d_etat public_enterprise public_establishment javno_preduzece javno_poduzece kamu_iktisadi_tesebbusu iktisadi_devlet_tesekkulu
`);

/** Words of other scripts as they stand in firms' names. */
export const NATIVE_OF_FIRMS: ReadonlyMap<string, string> = new Map([...NATIVE_IN_FIRMS, ...NATIVE]);

/** Parts of an unspaced Chinese, Japanese or Korean firm's name, longest first at each place. */
export const HAN_PARTS: ReadonlyMap<string, string> = new Map([
  ...NATIVE_PARTS,
  ...`유한책임회사 =ltd|총회사 corporation|전자 electronics|상사 trading|광업 mining|개발 development|건설 construction|산업 industries|공업 industries|중공업 industries|해운 shipping|항공 airlines|보험 insurance|기술 technology|화학 chemical|제약 pharmaceutical|자동차 auto|석유 petroleum|금속 metal|제강 steel|철강 steel|식품 food|물산 trading|물류 logistics|전기 electrical|통신 communications|정보 information|조선 korea|한국 korea|평양 pyongyang|自動車 auto|汽车 auto|汽車 auto|商事 trading|物産 trading|電機 electrical|電気 electrical|电气 electrical|電氣 electrical|航空 airlines|鉄道 rail|铁路 rail|鐵路 rail|通讯 communications|通訊 communications|通信 communications|数字 digital|數字 digital|重工 industries|重工業 industries|船舶 shipyard|造船 shipyard|製作所 manufacturing|製鉄 steel|製薬 pharmaceutical|薬品 pharmaceutical|建材 materials|橡胶 rubber|橡膠 rubber|光学 optical|光學 optical|纸业 paper|家具 furniture|水泥 cement|汽配 parts|总公司 corporation|總公司 corporation|厂家 factory|商社 trading|産業 industries|產業 industries|产业 industries|倉庫 logistics|日本 japan|韩国 korea|韓国 korea|韓國 korea|東京 tokyo|大阪 osaka|郑州 zhengzhou|长沙 changsha|昆明 kunming|沈阳 shenyang|哈尔滨 harbin|延边 yanbian|福州 fuzhou|泉州 quanzhou|中山 zhongshan|无锡 wuxi|常州 changzhou|股份有限公司 =jsc|有限责任公司 =ltd|有限責任公司 =ltd|有限公司 =ltd|株式会社 =jsc|株式會社 =jsc|合同会社 =ltd|有限会社 =ltd|公司 company|集团 group|集團 group|国际 international|國際 international|贸易 trading|貿易 trading|商贸 trading|商貿 trading|进出口 importexport|進出口 importexport|科技 technology|技术 technology|技術 technology|实业 industries|實業 industries|工业 industries|工業 industries|企业 enterprises|企業 enterprises|化工 chemical|化学 chemical|化學 chemical|医药 pharmaceutical|醫藥 pharmaceutical|药业 pharmaceutical|藥業 pharmaceutical|制药 pharmaceutical|製藥 pharmaceutical|生物 biotechnology|电子 electronics|電子 electronics|机械 machinery|機械 machinery|设备 equipment|設備 equipment|材料 materials|投资 investment|投資 investment|控股 holding|物流 logistics|运输 transport|運輸 transport|航运 shipping|航運 shipping|海运 shipping|建设 construction|建設 construction|建筑 construction|工程 engineering|发展 development|發展 development|开发 development|開發 development|银行 bank|銀行 bank|保险 insurance|网络 network|網絡 network|信息 information|服装 garment|服裝 garment|纺织 textile|紡織 textile|塑料 plastic|塑膠 plastic|五金 hardware|制造 manufacturing|製造 manufacturing|工厂 factory|厂 factory|廠 factory|研究所 institute|研究院 institute|大学 university|大學 university|中心 center|管理 management|能源 energy|石油 petroleum|矿业 mining|矿产 mining|礦業 mining|钢铁 steel|金属 metal|食品 food|服务 services|服務 services|中国 china|中國 china|深圳 shenzhen|广州 guangzhou|廣州 guangzhou|广东 guangdong|廣東 guangdong|上海 shanghai|北京 beijing|香港 hongkong|杭州 hangzhou|宁波 ningbo|寧波 ningbo|义乌 yiwu|武汉 wuhan|武漢 wuhan|湖北 hubei|湖南 hunan|河北 hebei|河南 henan|山东 shandong|山東 shandong|浙江 zhejiang|江苏 jiangsu|江蘇 jiangsu|江西 jiangxi|福建 fujian|四川 sichuan|重庆 chongqing|重慶 chongqing|天津 tianjin|青岛 qingdao|青島 qingdao|大连 dalian|大連 dalian|南京 nanjing|苏州 suzhou|蘇州 suzhou|厦门 xiamen|廈門 xiamen|东莞 dongguan|東莞 dongguan|佛山 foshan|珠海 zhuhai|温州 wenzhou|济南 jinan|石家庄 shijiazhuang|成都 chengdu|西安 xian|安徽 anhui|合肥 hefei|台湾 taiwan|臺灣 taiwan|朝鲜 korea|朝鮮 korea|平壤 pyongyang|丹东 dandong|丹東 dandong|海運 shipping|电力 power|電力 power|地产 property|地產 property|房地产 property|房地產 property|旅游 travel|旅遊 travel|酒店 hotel|教育 education|医疗 medical|醫療 medical|环保 environment|環保 environment|农业 agricultural|農業 agricultural|水产 food|水產 food|煤炭 mining|黄金 gold|黃金 gold|珠宝 gold|珠寶 gold|家电 appliance|家電 appliance|灯饰 lighting|燈飾 lighting|照明 lighting|仪器 instruments|儀器 instruments|精密 precision|自动化 automation|自動化 automation|软件 software|軟件 software|计算机 computer|計算機 computer|半导体 electronics|半導體 electronics|文化 cultural|传媒 media|傳媒 media|供应链 supply|供應鏈 supply|货运 transport|貨運 transport|快递 transport|快遞 transport|주식회사 =jsc|유한회사 =ltd|무역 trading|회사 company|은행 bank|그룹 group`
    .split('|')
    .map((pair) => pair.split(' ') as [string, string]),
]);
