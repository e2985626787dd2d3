/**
 * Words of declarations by what they say about the goods. Written by us for the languages that parcels are declared in;
 * the nouns of the nomenclature itself come from the HS texts. Lower case, without diacritics; a plural is found from its
 * singular and the other way round.
 */
export const WORD = {
  /** Not in the lexicon: a brand, a model, a slip of the pen, or a rare noun. */ unknown: 0,
  /** Says nothing about the goods: articles, counts, colours, sizes, who it is for. */ filler: 1,
  /** `parts`, `accessories`: what stands before and after belongs to it. */ head: 2,
  /** `equipment`, `clothing`: what stands before belongs to it. */ lateHead: 3,
  /** `gift`, `sample`, `documents`: says why, not what. */ occasion: 4,
  /** `case`, `bag`: says what only together with another word. */ weakNoun: 5,
  /** `cotton`, `steel`. */ material: 6,
  /** `kitchen`, `wireless`: makes a weak noun precise. */ attribute: 7,
  /** A thing by its name. */ noun: 8,
  /** `of`, `for`. */ preposition: 9,
  /** `and`, `with`: another item follows. */ joiner: 10,
  /** `electronic`, `daily`: an adjective that would fit anything. */ dull: 11,
} as const;

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);

/** Earlier rows win where a word stands in several. */
export const LEXICON: readonly {
  readonly wordClass: number;
  readonly doc: string;
  readonly words: readonly string[];
}[] = [
  {
    wordClass: WORD.preposition,
    doc: 'prepositions that tie what follows to what precedes',
    words: words(
      'of for from de del du des para pour fur zum zur vom von per di da do dos das per dla для из от fuer voor til za без من ل',
    ),
  },
  {
    wordClass: WORD.joiner,
    doc: 'conjunctions',
    words: words(
      'and or with plus incl including includes et ou avec y e con und oder mit i и или с ve و met og och ed',
    ),
  },
  {
    wordClass: WORD.filler,
    doc: 'articles, counts, units, colours, sizes, persons, common adjectives, transport words',
    words: words(`
      a an the this that these those to in on at by as is are be not no non only my your our his her their its it i we you all any some each every per about made
      one two three four five six seven eight nine ten dozen hundred thousand half single double triple first second third last
      pc pcs piece pieces unit units set sets pack packs packet packets pk pkt pair pairs prs lot lots qty quantity ct count ea bundle bundles batch roll rolls dozen x
      mm cm m km in inch inches ft feet yd yds ml l ltr liter litre g gr gram grams kg kgs mg lb lbs oz w v a mah hz ghz gb tb mb k pct percent size sizes small medium large big mini xl xxl xxxl xs s
      long short wide tall thin thick tiny huge little extra super ultra max pro plus lite
      red blue green black white yellow pink purple orange brown grey gray beige navy  colour color colours colored coloured multicolor multicolour dark bright clear transparent
      new used old second brand branded original genuine authentic quality high top best good nice cheap hot popular premium luxury standard basic simple classic vintage modern fancy cute lovely beautiful custom customized customised
      web form forms listed known rest leisure family friend friends relative relatives mother mom dad father wife husband brother sister son daughter
      women womens woman men mens man ladies lady lades girl girls boy boys kid kids child children childrens baby babies toddler toddlers unisex adult adults female male teen teens infant infants junior family
      free sale discount promo promotion shipping shipment delivery export import urgent fragile international local
      type style model version series design pattern fashion casual  use using used uses  value low worth valued price cost usd eur gbp cny rmb dollars euro hk
      china chinese made usa uk us eu germany german france french italy italian japan japanese india indian turkey turkish russia russian korea korean
      return returned repair warranty replacement exchange order ordered purchase bought sold no number ref reference invoice nr num art code sku  hs cn
      el la los las un una unos unas il lo gli le les uno une der die das den dem des ein eine einen einer o os as um uma uns umas al a au aux sur en im am bei aus auf
      mujer mujeres hombre hombres nino nina ninos ninas senora bebe adulto femme femmes homme hommes enfant enfants fille garcon bebes damen herren kinder frauen manner madchen jungen baby mulher homens feminino masculino infantil
      nuevo nueva nuevos nuevas usado usada neuf neuve nouveau gebraucht neu novo nova grande pequeno pequena petit petite gross klein rojo azul verde negro blanco negra blanca rouge bleu vert noir noire blanc blanche rot blau grun schwarz weiss vermelho preto branco rosa amarillo jaune gelb
      pieza unidad unidades stuck stk piece paquete paquetes  lote juego
      на в по из за новый новая новое новые шт штук штука набор комплект женский женская женские мужской мужская мужские детский детская детские черный белый красный синий для цвет размер
      mau
      جديد قطعة رجالي نسائي اطفال للاطفال`),
  },
  {
    wordClass: WORD.dull,
    doc: 'adjectives that fit anything',
    words: words(`
      various assorted miscellaneous misc mixed general other others different several sundry diverse divers varied certain unknown unspecified tba tbd na
      personal private individual household domestic daily everyday commercial industrial consumer professional technical business online
      chemical pharmaceutical medicinal biological organic natural synthetic non hazardous nonhazardous same before previous advised see attached attach list described per description specified none nil test testing
      spare auto raw dutiable  dangerous hazardous harmless safe legal ordinary common normal regular special
      promotional advertising decorative ornamental disposable necessary essential useful
      electronico electronicos electrico electrica personales hogar varios varias diversos surtido electronique electroniques personnels divers diverses verschiedene diverse elektronische elektronisches personliche eletronico eletronicos pessoais variados
      бытовой бытовые разные разный личные личный электронные электронный прочие прочее другие
      متنوعة متنوع شخصية منزلية مختلفة الكترونية`),
  },
  {
    wordClass: WORD.head,
    doc: 'generic heads, plural: `parts`, `accessories`; they own both neighbours',
    words: words(`
      accessories parts products goods items articles supplies belongings effects necessities essentials things components materials
      merchandise commodities spares spareparts assemblies consumables appliances devices gadgets instruments articles wares sundries provisions requisites
      medicines medications drugs pharmaceuticals remedies substances chemicals compounds  liquids  pills
      clothes garments textiles cosmetics toiletries foodstuffs groceries electronics decorations furnishings collectibles crafts handicrafts  novelties stuffs tools
      gadgets parcels packages
      accesorio accesorios pieza piezas partes repuesto repuestos recambio recambios refacciones productos producto articulo articulos mercancia mercancias mercaderia bienes efectos materiales suministros insumos herramientas aparatos dispositivos componentes cosas enseres utiles
      accessoire accessoires pieces  detachees produit produits articles marchandise marchandises affaires effets fournitures materiel materiaux outils appareils composants objets choses
      zubehor zubehoer teile teil ersatzteil ersatzteile autoteile produkt produkte artikel ware waren gegenstande gegenstaende material materialien werkzeuge gerate geraete bauteile sachen haushaltswaren
      acessorio acessorios peca pecas autopecas produtos artigo artigos mercadoria mercadorias bens pertences materiais ferramentas aparelhos componentes coisas
      запчасть запчасти автозапчасти детали деталь аксессуары аксессуар товар товары изделия изделие вещи предметы принадлежности материалы продукция продукты инструменты оборудование
      قطع قطع-غيار غيار اكسسوارات ملحقات منتجات منتج بضائع بضاعة سلع اغراض امتعة مواد ادوات مستلزمات لوازم معدات اجهزة
      accessori ricambi prodotti prodotto articoli merce merci beni oggetti componenti
      onderdelen accessoires producten goederen spullen artikelen czesci akcesoria produkty towar towary rzeczy parca parcalar aksesuar urun urunler esya`),
  },
  {
    wordClass: WORD.lateHead,
    doc: 'generic heads, singular or mass nouns: `equipment`; they own what precedes',
    words: words(`
      accessory part product good item article supply equipment equipments merchandise material stuff thing component commodity cargo freight consignment load content contents
      supplement supplements sportswear activewear menswear womenswear childrenswear kidswear workwear loungewear kitchenware homeware housewares
      machinery hardware software apparel clothing garment clothe wear outfit footwear headwear  textile appliance device gadget instrument apparatus utensil tool
      food foods foodstuff grocery meal beverage beverages drink drinks snack snacks fruit fruits vegetable vegetables produce meat fish seafood
      medicine medication medicament drug remedy substance chemical compound liquid pill cosmetic
      electronics decor decoration handicraft  novelty artwork art antique antiques furniture furnishing stationery
      mail email toiletry reagent reagents package parcel luggage baggage   gear
      consolidated consolidation consol fak stc said contain assortment mix variety misc
      envio envios encomenda encomendas paquete paquetes colis paket pakete paczka werkzeug werkzeuge ersatzteil paqueteria correo postsendung sendung lieferung pacco pacchi posilka posylka
      mercadoria ropa vestimenta prendas calzado comida alimentos alimento bebidas medicamento medicamentos medicinas  equipo equipos maquinaria muebles electronica cosmeticos
      vetements habits  nourriture aliments boissons medicaments equipement meubles electronique cosmetiques
      kleidung bekleidung lebensmittel getranke medikamente ausrustung maschinen mobel elektronik kosmetik spielwaren textilien haushalt
      roupa roupas calcados comida alimentos bebidas remedios equipamento equipamentos moveis eletronicos cosmeticos
      одежда обувь еда продукты напитки лекарства лекарство мебель электроника косметика техника груз посылка
      ملابس طعام اغذية ادوية دواء اثاث الكترونيات بضاعه مكياج
      abbigliamento vestiti cibo alimentari mobili elettronica cosmetici kleding eten ubrania odziez giyim giysi`),
  },
  {
    wordClass: WORD.occasion,
    doc: 'why it is sent, not what it is',
    words: words(`
      gift gifts giftware present presents sample samples specimen specimens prototype document documents documentation docs doc dox paperwork correspondence papers certificate certificates contract contracts customer advised
      charity donation donations aid relief exhibition exhibit  trial
      effects removal removals relocation  heirloom keepsake surprise reward prize prizes giveaway giveaways freebie courtesy
      ecommerce purchase purchases order orders retail resale wholesale trade fair
      regalo regalos muestra muestras documento documentos obsequio donacion
      cadeau cadeaux echantillon echantillons don specimen
      geschenk geschenke muster proben warenprobe warenproben dokument dokumente unterlagen spende
      presente presentes amostra amostras brinde brindes doacao lembranca
      подарок подарки образец образцы документы документ
      هدية هدايا عينة عينات وثائق مستندات اوراق
      regali regalo campione campioni documenti cadeautje cadeaus monster documenten prezent prezenty probka hediye numune belge belgeler evrak hadiah dokumen sampel`),
  },
  {
    wordClass: WORD.weakNoun,
    doc: 'says what it is only with another informative word',
    words: words(`
      case cases cover covers cap caps bag bags box boxes card cards board boards cable cables cord cords wire wires battery batteries adapter adapters adaptor adaptors connector connectors converter
      bottle bottles can cans jar jars tube tubes container containers holder holders stand stands rack racks mount bracket brackets base frame frames panel panels plate plates sheet sheets strip strips
      kit kits toy toys game games figure figures model models  fabric fabrics cloth cloths
      water waters powder powders oil oils gel gels   spray sprays paste pastes tablet tablets capsule capsules drops
      machine machines pump pumps motor motors engine engines valve valves fitting fittings filter filters sensor sensors switch switches module modules controller controllers unit display screen screens
       chain chains bar bars rod rods pipe pipes block blocks disc discs disk disks film films tape tapes label labels  tag tags
       paper papers print prints pattern patterns letter letters media
      pad pads mat mats bands band strap straps  clip clips hook hooks pin pins
      jewelry jewellery ornament ornaments trinkets bijoux bijouterie joyas joyeria schmuck joias бижутерия украшения مجوهرات
      plant plants animal animals   stone stones  glass
      car cars vehicle vehicles automobile automobiles  boat boats  pet pets
        blade blades head heads piece top tops bottom bottoms  system systems  light lights
      disk drive drum drums fuel fuels alcohol firearm arms weapon ammunition  ink inks resin resins
      caja cajas bolsa bolsas funda fundas cables tarjeta tarjetas bateria baterias juguete juguetes tela telas polvo aceite maquina maquinas
      boite boites sac sacs carte cartes batterie jouet jouets tissu tissus poudre huile machine coque coques etui housse
      tasche taschen kiste karton karten batterie akku kabel hulle huelle spielzeug stoff pulver maschine
      caixa caixas sacola brinquedo brinquedos tecido cabo cabos capa capas maquina po
      сумка сумки чехол чехлы кабель кабели игрушка игрушки ткань порошок масло коробка машина
      العاب لعبة حقيبة حقائب قماش مسحوق زيت غطاء`),
  },
  {
    wordClass: WORD.material,
    doc: 'what it is made of',
    words: words(`
      plastic plastics metal metallic steel stainless iron aluminum aluminium copper brass bronze zinc tin alloy titanium silver gold golden platinum
      cotton polyester nylon wool woolen silk linen denim leather pu suede velvet fleece spandex acrylic viscose cashmere lace rayon microfiber microfibre chiffon satin
      wood wooden bamboo rubber silicone silicon foam latex vinyl pvc abs tpu pe pp eva resin glass ceramic porcelain crystal stone marble cardboard carton paper bone clay
      plastico plastica plasticos metalico metal acero algodon cuero madera vidrio seda lana goma silicona poliester
      plastique metal metallique acier coton cuir bois verre soie laine caoutchouc
      kunststoff plastik metall stahl baumwolle leder holz glas seide wolle gummi silikon
      algodao couro madeira aco borracha
      пластик пластиковый пластиковая металл металлический хлопок хлопковая кожа кожаный кожаная дерево деревянный шелк шерсть силиконовый стеклянный
      بلاستيك بلاستيكية قطن قطنية جلد جلدية خشب خشبي معدن معدنية حديد`),
  },
  {
    wordClass: WORD.attribute,
    doc: 'narrows a weak noun',
    words: words(`
      aa aaa
      dietary nutritional fiber fibre optic optical fishing boxing shipping mailing packing
      kitchen bathroom bedroom garden gardening office school travel outdoor indoor camping hiking fishing hunting sport sports gym fitness yoga swimming running cycling football soccer basketball baseball tennis golf hockey boxing dance ballet
      mobile cell pc usb hdmi wifi bluetooth wireless gaming video audio music musical stereo led lcd solar rechargeable lithium portable magnetic adjustable foldable folding waterproof automatic manual hydraulic pneumatic
      hair nail skin face facial eye eyes lip lips body hand hands foot feet neck ear ears tooth teeth dental beauty makeup cosmetic
      pet dog cat horse bird aquarium automotive motorcycle bicycle marine aircraft
      safety protective security fire sewing knitting embroidery quilting craft diy party wedding halloween easter valentine carnival
      printed embroidered knitted woven crochet handmade hand inflatable plush stuffed soft hard educational building remote anime cosplay trading baseball credit sim memory graphics sound
      protein vitamin herbal essential olive coconut  sunflower vegetable castor engine hydraulic air gas heat thermal storage lunch pencil  shoulder tote hand crossbody messenger
      shopping health healthcare collectible collectable collection hygiene cleaning feeding birthday christmas xmas greeting electronic electronical electric electrical digital mechanical medical agricultural scientific laboratory
      cocina jardin oficina movil celular coche cuisine jardin bureau voiture telephone kuche garten buro handy auto cozinha celular carro автомобильный телефонный`),
  },
];

/** Forms that a substance comes in, and what tablets are made with: beside a term with other meanings they confirm it. */
export const FORM_WORDS: readonly string[] = words(`
  powder powders crystal crystals tablet tablets pill pills capsule capsules liquid solution ampoule ampoules vial vials patch patches salt salts base purity pure raw
  gram grams mg kg press presses machine mold mould punch punches set tdp polvo comprimidos pastillas poudre comprimes pulver tabletten pilulas порошок таблетки`);
