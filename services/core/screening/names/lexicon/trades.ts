/**
 * Trades that are one field to whoever searches by words of it and two firms to whoever reads them: `Pacific Oil` is no `Pacific Gas`, and
 * a bakery no winery, although all four say `petroleum` or `food` by the table of trade words. What stands here leaves its group there.
 */
import { groups } from './common.ts';

export const TRADES_APART = groups(`
gas: gases gazovaya gazovye lng lpg
fuel: fuels combustible combustibles combustiveis carburants carburant brandstoffen kraftstoffe toplivo toplivnaya paliwa paliw goriva gasoline gasolinera gasolineras gasolineria gasodiesel benzin akaryakit akaryakitlari diesel
coal: carbones kohle kolen ugol ugolnaya komur zoghal
quarry: quarries canteras
fish: fishery fisheries fishing pesca pesquera pesqueira peche pesqueras visserij fischerei fisch seafood mariscos rybny rybolov balik balikcilik mahi shilat
meat: meats carnes fleisch fleischwaren vlees viande sausage sausages slaughterhouse
dairy: lacteos lacticinios laitiere latticini molkerei zuivel mleko mlekara mlekarna sutculuk labaniyat
bakery: panaderia padaria boulangerie backerei bakkerij
beverages: beverage bebidas boissons bevande getranke dranken icecek napitki
wine: wines vinos vinhos vins vini weine vina
sugar: azucar acucar sucre zucker suiker cukr shekar
flour: harina molino molinos mulino muhlen muhle
rice: arroz
grain: grains granos graos getreide graan zerno zernovaya
coffee: kaffee koffie kofe kahve
tea: tea
confectionery: sweets chocolate chocolates biscuits
spices: especias
noodles: noodles
fruit: fruits frutas
vegetables: verduras legumes ovoshchi sebze
eggs: eggs
livestock: cattle hayvancilik damdari dampari damdaran viehhandel viehzucht ganadera ganaderas ganaderia ganaderos ganadero
poultry: avicola avicolas avicole tavukculuk tavuk
fertilizer: fertilizers fertilizantes engrais dunger duenger meststoffen udobreniya gubre kood
seeds: seed semillas saatgut tohum
feed: feeds piensos
plantation: plantations plantaciones
hospital: hospitals hopital ospedale krankenhaus ziekenhuis bolnica bolnitsa szpital nemocnice hastane hastanesi hastaneleri bimarestan mustashfa
clinic: clinics clinica clinicas clinique cliniques klinik kliniken klinika klinieken poliklinik
dental: odontologia zahnarzt
truck: truck
motorcycle: motorcycles motos moto motociclos
bicycle: bicycles bisiklet
leasing: lizing lizingovaya leasinggesellschaft finansal_kiralama kiralama
factoring: faktoring
bar: bars pub cantina cantinas
cafe: cafeteria cafeterias
catering: cateringservice
jewellery: jewelry jewelers jewellers joyeria joyerias joalheria bijouterie bijoux gioielleria gioielli juwelier juweliere schmuck kuyumculuk kuyumcu mojavaherat javaher javahery mujawharat
perfume: perfumes parfums perfumeria parfumerie itriyat fragrance fragrances
waste: wastes residuos abfall
scrap: chatarra sucata schrott schroot
recycling: reciclaje reciclagem recyclage geri_donusum bazyaft
packaging: embalajes embalagens emballage emballages imballaggi verpackung verpackungen verpakking verpakkingen opakowania ambalaza ambalaj
forestry: forest forestal forestales florestal forestiere
helicopter: helicopters helicopteros vertolet vertolety
tyre: tires tire tyres pneus pneumatici neumaticos llantas reifen banden
football: futbol
casino: casinos spielbank
lottery: lotteries loteria loterias loto
securities: securities
newspaper: newspapers periodico zeitung gazeta gazete
windows: ventanas fenetres fenster fensterbau pencere okna
granite: granito granitos
boats: boat boatyard
`);
