/**
 * Context in which a word of the other lists is expected to be lawful: goods about, against or beside drugs; parties with a
 * licence. Marked `~`: what anybody's parcel holds, a context only for what is named beside it.
 */
import { type BuiltList, names, OURS, termId } from './table.ts';

interface Group {
  readonly subgroup: string;
  readonly context: 'goods' | 'party';
  readonly terms: string;
}

const GROUPS: readonly Group[] = [
  {
    subgroup: 'test-strips',
    context: 'goods',
    terms:
      'test strip; test strips; fentanyl test strip; fentanyl test strips; nitazene test strips; xylazine test strips; drug test strip; drug testing strips; dip card; test dip card; drug test cup; urine test cup; drug test kit; drug testing kit; ~test kit; ~test kits; ~test cup; ~test cups; detection kit; rapid test; rapid test cassette; rapid test kit; test cassette; drug checking kit; reagent test kit; saliva drug test; urine drug test | es tira reactiva; tiras reactivas; tiras de prueba; tiras reactivas de fentanilo; prueba de drogas; kit de detección; prueba rápida; test de drogas | fr bandelette de test; bandelettes de test; bandelettes réactives; bandelettes fentanyl; test de dépistage; kit de dépistage; test rapide; test de drogues | de Teststreifen; Fentanyl-Teststreifen; Drogentest; Drogentests; Drogenschnelltest; Schnelltest; Nachweiskit; Urintest | pt tira de teste; tiras de teste; tiras reagentes; teste de drogas; kit de detecção; teste rápido; tiras de teste de fentanil | it strisce reattive; test antidroga | zh 试纸; 检测试纸; 芬太尼检测试纸; 检测试剂盒; 检测卡; 毒品检测; 尿检板; 快速检测 | zh-Latn shizhi; jiance shizhi; jiance shijihe | ru тест-полоска; тест-полоски; тест полоски; тест на наркотики; экспресс-тест; тест-система; набор для обнаружения | ar شرائط اختبار; شريط اختبار; اختبار المخدرات; كاشف مخدرات; اختبار سريع; عدة كشف | ja 検査キット; 試験紙 | ko 검사 스트립; 검사 키트',
  },
  {
    subgroup: 'immunoassay',
    context: 'goods',
    terms:
      'immunoassay; immunoassay kit; ELISA kit; ELISA; lateral flow; calibrator; calibrators; control serum; antibody; antibodies; antigen conjugate; BSA conjugate; urine control; diagnostic reagent; diagnostic reagents; diagnostic kit; assay kit | es inmunoensayo; kit ELISA; reactivo de diagnóstico; anticuerpo; calibrador | fr immunodosage; dosage immunologique; réactif de diagnostic; kit d’essai; anticorps; calibrateur | de Immunoassay-Kit; Immuntest; Diagnostikreagenz; Antikörper; Kalibrator | pt imunoensaio; reagente de diagnóstico; anticorpo; calibrador | zh 免疫分析; 酶联免疫; 诊断试剂; 诊断试剂盒; 抗体; 校准品; 质控品 | ru иммуноанализ; ИФА набор; диагностический реагент; антитела; калибратор | ar مقايسة مناعية; كاشف تشخيصي; أجسام مضادة',
  },
  {
    subgroup: 'naloxone',
    context: 'goods',
    terms:
      'naloxone; naloxone nasal spray; naloxone kit; narcan; nyxoid; naloxone injection; overdose reversal kit; opioid antagonist; overdose kit; naltrexone; nalmefene; overdose rescue kit | es naloxona; aerosol nasal de naloxona; naltrexona; antagonista opioide; kit de sobredosis | fr spray nasal de naloxone; kit naloxone; antagoniste des opioïdes; trousse de naloxone | de Naloxon; Naloxon-Nasenspray; Naltrexon; Opioid-Antagonist | pt spray nasal de naloxona; antagonista opioide naloxona | zh 纳洛酮; 纳洛酮鼻喷剂; 纳曲酮; 纳美芬 | zh-Latn naluotong | ru налоксон; налтрексон; назальный спрей налоксон | ar نالوكسون; بخاخ نالوكسون; نالتريكسون',
  },
  {
    subgroup: 'books',
    context: 'goods',
    terms:
      'book; books; textbook; paperback; hardcover; novel; ~poster; ~posters; magazine; handbook; ~DVD; documentary; ~sticker; ~stickers; ~t-shirt; brochure about; leaflet; leaflets; audiobook; comic; guidebook; awareness poster; biography; autobiography; memoir; novella; short stories; journal issue | es libro; libros; ~cartel; ~carteles; folleto; folletos; revista; manual impreso; novela; biografía; cuento; cómic | fr livre; livres; ~affiche; ~affiches; dépliant; revue; roman; brochure imprimée | de Buch; Bücher; ~Plakat; ~Plakate; Zeitschrift; Fachbuch; Roman; Broschüre | pt livro; livros; ~cartaz; ~cartazes; folheto; folhetos | zh 书; 书籍; 图书; ~海报; 杂志; 宣传册; 教材 | zh-Latn shuji; ~haibao | ru книга; книги; ~плакат; ~плакаты; журнал; брошюра; учебник | ar كتاب; كتب; ~ملصق; ~ملصقات; مجلة; كتيب; رواية | it libri; romanzo; romanzi; rivista; fumetto; fumetti; volantino; volantini | nl boek; boeken; tijdschrift; stripboek | pl książka; książki; powieść; czasopismo; komiks; ulotka; broszura | ro ~carte; cărți; carte pentru copii; carte copii; manual școlar; revistă | tr kitap; kitabı; dergi; broşür; çizgi roman | cs kniha; knihy; román; časopis; komiks | hu könyv; könyvek; regény; folyóirat; képregény | sv böcker; tidskrift; serietidning | fi kirja; kirjat; romaani; sarjakuva | el βιβλίο; βιβλία; μυθιστόρημα; περιοδικό | uk книжка; книжки; посібник; часопис; підручник | he ספר; ספרים; רומן; כתב עת | fa رمان; مجله; کتاب | hi किताब; पुस्तक; उपन्यास | vi cuốn sách; quyển sách; tiểu thuyết; truyện tranh | th หนังสือ; นิยาย | id buku; novel grafis; majalah | ja 書籍; 小説; 単行本; 文庫本; 雑誌; 漫画; 教科書 | ko 도서; 소설; 소설책; 잡지; 만화책; 교과서 | zh 小说; 漫画; 教科书; 历史书; 工具书; 绘本; 小說; 書籍; 雜誌',
  },
  {
    subgroup: 'media',
    context: 'goods',
    terms:
      '~Blu-ray; ~Bluray; ~CD; ~audio CD; ~7-inch single; ~12-inch single; ~vinyl single; ~vinyl record; ~vinyl records; ~vinyl LP; ~LP; ~LP record; ~cassette tape; ~music cassette; ~movie; ~soundtrack; ~music album; ~sheet music; ~songbook; ~concert ticket; ~concert tickets; ~video game; ~movie prop; ~lyrics | es ~disco de vinilo; ~vinilo LP; ~película; ~banda sonora; ~entrada de concierto; ~partitura; ~videojuego | fr ~disque vinyle; ~bande originale; ~partition; ~jeu vidéo; ~places de concert | de ~Schallplatte; ~Schallplatten; ~Hörspiel; ~Hörbuch; ~Kinofilm; ~Noten; ~Konzertkarten; ~Videospiel | pt ~disco de vinil; ~trilha sonora; ~partitura musical; ~videogame | it ~disco in vinile; ~colonna sonora; ~spartito; ~videogioco | nl ~langspeelplaat; ~grammofoonplaat; ~luisterboek | pl ~płyta winylowa; ~płyta CD; ~ścieżka dźwiękowa; ~audiobook CD | ru ~пластинка; ~виниловая пластинка; ~саундтрек; ~видеоигра; ~аудиокнига; ~ноты | uk ~платівка; ~вінілова платівка; ~аудіокнига | tr ~plak; ~film müziği; ~sesli kitap | zh ~唱片; ~黑胶唱片; ~电影; ~专辑; ~光盘; ~电影原声; ~專輯; ~電影 | ja ~バンド; ~アルバム; ~レコード; ~映画; ~サウンドトラック; ~楽譜 | ko ~앨범; ~영화; ~음반; ~사운드트랙; ~악보 | ar ~أسطوانة; ~ألبوم; ~فيلم وثائقي',
  },
  {
    subgroup: 'merchandise',
    context: 'goods',
    terms:
      '~skateboard; ~skateboards; ~skateboard deck; ~hoodie; ~hoodies; ~sweatshirt; ~tee shirt; ~baseball cap; ~snapback; ~beanie; ~enamel pin; ~enamel pins; ~pin badge; ~button badge; ~iron-on patch; ~embroidered patch; ~band patch; ~mug; ~coffee mug; ~plush; ~plush toy; ~keychain; ~keyring; ~phone case; ~tote bag; ~perfume; ~parfum; ~eau de parfum; ~eau de toilette; ~scented candle; ~lipstick; ~nail polish; ~action figure; ~jigsaw puzzle; ~board game | es ~camiseta; ~sudadera; ~gorra; ~taza; ~llavero; ~perfume para mujer; ~monopatín | fr ~tee-shirt; ~sweat à capuche; ~casquette; ~porte-clés; ~écusson | de ~Kapuzenpullover; ~Parfüm; ~Schlüsselanhänger; ~Aufnäher; ~Tasse | pt ~camiseta estampada; ~moletom; ~chaveiro; ~caneca | it ~maglietta; ~felpa; ~portachiavi; ~profumo; ~tazza | nl ~sleutelhanger; ~parfum dames | pl ~koszulka; ~bluza; ~kubek; ~breloczek; ~naszywka; ~perfumy | ru ~футболка; ~толстовка; ~кружка; ~брелок; ~духи; ~нашивка; ~скейтборд | tr ~tişört; ~anahtarlık; ~parfüm; ~kupa bardak | zh ~T恤; ~卫衣; ~钥匙扣; ~马克杯; ~香水; ~徽章; ~滑板; ~毛绒玩具 | ja ~Tシャツ; ~パーカー; ~キーホルダー; ~香水; ~ワッペン; ~ぬいぐるみ; ~スケートボード | ko ~티셔츠; ~후드티; ~키링; ~향수; ~머그컵; ~스케이트보드 | ar ~عطر; ~قميص; ~ميدالية مفاتيح',
  },
  {
    subgroup: 'training',
    context: 'goods',
    terms:
      'training aid; training material; training materials; training kit; training video; training course; canine training aid; K9 training aid; pseudo scent; detection dog training; simulant; simulated drug; placebo training; trainer device; naloxone trainer; demonstration model; teaching model; inert training | es material de formación; material didáctico; ayuda de entrenamiento; simulador | fr matériel de formation; aide à la formation; support de formation; simulateur | de Schulungsmaterial; Trainingshilfe; Übungsmaterial; Lehrmaterial | pt material de treinamento; material didático | zh 培训材料; 培训用; 训练用; 教学模型 | ru учебные материалы; учебное пособие; тренажёр; тренажер | ar مواد تدريب; مواد تدريبية; نموذج تدريبي',
  },
  {
    subgroup: 'confectionery',
    context: 'goods',
    terms:
      'confectionery press; candy press; candy tablet press; candy making machine; candy mold; candy mould; candy molds; chocolate mold; chocolate mould; chocolate molds; gummy mold; gummy moulds; sugar press; milk tablet; bouillon cube press; cookie press; cookie mold; cookie cutter; cake mold; cake mould; fondant mold; mooncake mold; mooncake press; biscuit press; ice cube mold; baking mold; silicone baking mold; press for sweets; jelly mold | es molde de chocolate; molde para caramelos; moldes de repostería; prensa de caramelos; molde de galletas; molde de silicona para hornear | fr moule à chocolat; moule à bonbons; moule à gâteau; presse à biscuits; moule pâtisserie; moules silicone pâtisserie | de Schokoladenform; Schokoladenformen; Backform; Backformen; Pralinenform; Bonbonpresse; Keksausstecher; Gebäckpresse; Silikonbackform | pt molde de chocolate; forma de bolo; forma de chocolate; molde para doces; prensa de biscoito; molde de doces | zh 糖果模具; 巧克力模具; 蛋糕模具; 月饼模具; 饼干模具; 烘焙模具; 糖果压片; 奶片机 | zh-Latn qiaokeli muju; dangao muju; yuebing muju | ru форма для шоколада; формы для шоколада; форма для выпечки; форма для конфет; пресс для конфет; форма для печенья | ar قالب شوكولاتة; قوالب شوكولاتة; قالب كيك; قوالب حلويات; قالب بسكويت',
  },
  {
    subgroup: 'soap-bath-bomb',
    context: 'goods',
    terms:
      'soap press; soap stamp; soap mold; soap mould; soap molds; soap making; soap making machine; bath bomb press; bath bomb mold; bath bomb mould; bath bomb machine; bath fizzy press; shower steamer mold; candle mold; candle mould; candle making; wax melt mold; resin mold; resin moulds; shampoo bar press; cosmetic powder press; eyeshadow press; makeup press; pressed powder makeup; compact powder press | es molde de jabón; moldes para jabón; prensa de jabón; bombas de baño; molde de velas; molde de resina | fr moule à savon; presse à savon; bombe de bain; moule à bougie; moule résine; tampon à savon | de Seifenform; Seifenpresse; Seifenstempel; Badebombenpresse; Badebomben; Kerzenform; Gießform Harz | pt molde de sabonete; forma de sabonete; prensa de sabonete; bomba de banho; molde de vela; molde de resina | zh 肥皂模具; 手工皂模具; 浴球; 浴盐球模具; 蜡烛模具; 树脂模具; 香皂机; 眼影压盘 | ru форма для мыла; формы для мыла; пресс для мыла; бомбочки для ванны; форма для свечей; форма для смолы | ar قالب صابون; قوالب صابون; مكبس صابون; كرات استحمام; قالب شموع; قالب ريزن',
  },
  {
    subgroup: 'powder-metallurgy',
    context: 'goods',
    terms:
      'powder metallurgy; metal powder press; powder metallurgy press; sintering; sintered; sintering furnace; cold isostatic press; hot press ceramics; ceramic press; XRF pellet press; XRF sample press; KBr press; KBr die; KBr pellet; FTIR pellet; infrared pellet die; spectroscopy pellet; carbide die; wire drawing die; extrusion die; stamping die metal; die casting; injection mold; injection mould; sheet metal die; thread rolling die; crimping die; jewellery die; jewelry die; leather cutting die; paper cutting die; scrapbooking die; scrapbook die; die cutting machine; button press; coin press; coin die; badge press; eyelet press; grommet press; hydraulic workshop press; arbor press; rosin press; olive press; garlic press; French press; flower press; printing press; heat press; heat press machine; t-shirt press; trouser press; bench press; leg press; brick press; pellet mill; feed pellet machine; wood pellet machine; fertilizer granulator; fertiliser granulator; plastic granulator; plastic pelletizer; blow mould; blow mold; brick mold; concrete mold; concrete mould; paving mold; dental mold; ear mold; fishing lure mold; bullet mold; lead sinker mold | es pulvimetalurgia; molde de inyección; matriz de corte; prensa hidráulica de taller; prensa térmica; prensa de ajo; prensa para tortillas; troquel de papel; troqueladora | fr métallurgie des poudres; moule à injection; presse à chaud; presse-ail; presse hydraulique d’atelier; presse à chaud textile; matrice de découpe; presse agrumes | de Pulvermetallurgie; Spritzgussform; Spritzgusswerkzeug; Stanzform; Stanzwerkzeug; Transferpresse; Knoblauchpresse; Werkstattpresse; Dornpresse; Zitruspresse; Crimpzange; Gewindeschneider | pt metalurgia do pó; molde de injeção; prensa térmica; espremedor de alho; prensa hidráulica de oficina; matriz de corte | zh 粉末冶金; 注塑模具; 烫画机; 热压机; 五金冲压模具; 拉丝模; 红外压片模具; 荧光压片; 木屑颗粒机; 饲料颗粒机; 塑料造粒机 | ru порошковая металлургия; пресс-форма литьевая; термопресс; чеснокодавка; гидравлический пресс для мастерской; штамп для металла; гранулятор кормов; пеллетный гранулятор; фильера | ar ميتالورجيا المساحيق; قالب حقن; مكبس حراري; عصارة ثوم; مكبس هيدروليكي للورش',
  },
  {
    subgroup: 'battery-press',
    context: 'goods',
    terms:
      'coin cell crimper; coin cell crimping machine; coin cell press; battery press; battery pellet press; battery electrode press; lithium battery crimping; electrode rolling press; solid state battery press; button cell crimper; battery lab press; battery disc cutter | es prensa de pilas de botón; prensa para baterías | fr sertisseuse de pile bouton; presse pour batteries | de Knopfzellen-Crimper; Batteriepresse | pt prensa para baterias | zh 扣式电池封口机; 纽扣电池封装机; 电池极片辊压机; 电池压片机; 电池冲片机 | ru пресс для батарей; обжим дисковых батарей; пресс для электродов | ar مكبس بطاريات',
  },
  {
    subgroup: 'supplements',
    context: 'goods',
    terms:
      'dietary supplement capsule filler home; vitamin capsule filler; herbal capsule maker; supplement capsule machine; vitamin tablets; vitamin C tablets; effervescent tablets; dishwasher tablets; dishwasher tablet; washing machine tablets; denture tablets; cleaning tablets; descaling tablets; chlorine tablets; water purification tablets; pool tablets; toilet tablets; coffee machine cleaning tablets; aquarium tablets; yeast tablets; glucose tablets; calcium tablets; magnesium tablets; drawing tablet; graphics tablet; tablet PC; tablet computer; tablet case; tablet cover; tablet stand; tablet holder; tablet keyboard; android tablet; e-reader tablet; pill organizer; pill organiser; pill box empty weekly; pill cutter; pill crusher; pill splitter; pill dispenser; pill pouch; capsule coffee; coffee capsules; laundry capsules; detergent capsules; capsule hotel; capsule toy; space capsule toy; capsule wardrobe | es pastillas de lavavajillas; tabletas de limpieza; tableta gráfica; funda de tableta; pastillero; cortador de pastillas; cápsulas de café; vitaminas | fr pastilles lave-vaisselle; tablettes de nettoyage; tablette graphique; étui de tablette; pilulier; coupe-comprimés; capsules de café; vitamines | de Spülmaschinentabs; Reinigungstabletten; Grafiktablett; Tablet-Hülle; Tablettenbox; Tablettenteiler; Pillendose; Kaffeekapseln; Waschmittelkapseln; Vitamintabletten | pt pastilhas de máquina de lavar; capa de tablet; porta-comprimidos; cortador de comprimidos; cápsulas de café; vitaminas | zh 平板电脑; 平板保护套; 药盒分装; 切药器; 咖啡胶囊; 洗衣凝珠; 维生素片; 泡腾片; 洗碗块; 清洁片 | ru таблетки для посудомоечной машины; планшет; чехол для планшета; таблетница; таблеткорезка; кофейные капсулы; капсулы для стирки; витамины; шипучие таблетки | ar أقراص غسالة الصحون; جهاز لوحي; حافظة أقراص; منظم حبوب; كبسولات قهوة; فيتامينات; أقراص فوارة',
  },
  {
    subgroup: 'reference-standards',
    context: 'goods',
    terms:
      'certified reference material; certified reference materials; certified reference standard; CRM ampoule; USP reference standard; EP reference standard; EDQM reference standard; BP reference standard; deuterated standard; internal standard; isotopically labelled; isotope labelled; isotope labeled; 1 mg/mL in methanol; 1.0 mg/mL methanol; 100 ug/mL in methanol; ampoule 1 mL methanol; snap-n-spike; cerilliant; lipomed; proficiency test sample; proficiency testing; forensic proficiency sample; external quality assessment; interlaboratory comparison; drug-free urine; blank matrix | es material de referencia certificado; patrón certificado; ensayo de aptitud; estándar deuterado | fr matériau de référence certifié; étalon certifié; essai d’aptitude; étalon deutéré | de zertifiziertes Referenzmaterial; zertifizierter Referenzstandard; Ringversuch; deuterierter Standard | pt material de referência certificado; ensaio de proficiência | zh 标准物质; 有证标准物质; 对照品; 氘代标准品; 能力验证样品 | ru стандартный образец сертифицированный; сертифицированный стандартный образец; межлабораторные сличения; дейтерированный стандарт | ar مادة مرجعية معتمدة; اختبار الكفاءة',
  },
  {
    subgroup: 'laboratory',
    context: 'goods',
    terms:
      'laboratory reagent; laboratory reagents; buffer solution; pH buffer; HPLC grade; ACS reagent; analytical reagent; chromatography; HPLC column; GC column; pipette tips; centrifuge tubes; cell culture medium; PCR kit; laboratory glassware; acetone nail polish remover; nail polish remover; battery acid; car battery acid; drain cleaner; pool acid; paint thinner; nail remover | es reactivo de laboratorio; reactivos de laboratorio; solución tampón; quitaesmalte; material de laboratorio | fr réactif de laboratoire; réactifs de laboratoire; solution tampon; dissolvant pour ongles; verrerie de laboratoire | de Laborreagenz; Laborreagenzien; Pufferlösung; Nagellackentferner; Laborglas; Laborbedarf | pt reagente de laboratório; reagentes de laboratório; solução tampão; removedor de esmalte; vidraria | zh 实验室试剂; 缓冲液; 分析纯; 色谱纯; 卸甲水; 洗甲水; 实验室玻璃器皿; 色谱柱 | ru лабораторный реактив; лабораторные реактивы; буферный раствор; жидкость для снятия лака; лабораторная посуда | ar كواشف مختبر; محلول منظم; مزيل طلاء الأظافر; زجاجيات مختبر',
  },
  {
    subgroup: 'patients-own-medicines',
    context: 'goods',
    terms:
      'prescription medicine for personal use; prescription enclosed; with prescription; prescription medication patient; patient name enclosed; own medicines; personal medication with prescription; medicine with doctor letter; fentanyl transdermal patch; fentanyl patches; fentanyl patch; transdermal patch; transdermal system; fentanyl citrate injection; sufentanil citrate injection; remifentanil for injection; pharmacy dispensed | es parche transdérmico; parches de fentanilo; con receta médica; medicamento con receta | fr patch transdermique; patchs de fentanyl; dispositif transdermique; avec ordonnance; médicament sur ordonnance | de transdermales Pflaster; Fentanyl-Pflaster; Fentanylpflaster; mit Rezept; rezeptpflichtiges Arzneimittel | pt adesivo transdérmico; adesivos de fentanila; com receita médica | zh 透皮贴剂; 芬太尼透皮贴剂; 芬太尼贴剂; 枸橼酸芬太尼注射液; 凭处方 | ru трансдермальный пластырь; фентаниловый пластырь; по рецепту; лекарство по рецепту | ar لصقات جلدية; لصقة فنتانيل; بوصفة طبية',
  },
  {
    subgroup: 'insulin',
    context: 'goods',
    terms:
      'insulin; insulin pen; insulin pens; insulin needles; insulin syringes; insulin pump; glucose meter; glucose test strips; blood glucose strips; lancets; insulin cooler; diabetic supplies; CGM sensor; semaglutide pen prescription | es insulina; plumas de insulina; tiras de glucosa; glucómetro; lancetas | fr insuline; stylo à insuline; bandelettes de glycémie; lecteur de glycémie; lancettes | de Insulin-Pen; Insulinpen; Blutzuckerteststreifen; Blutzuckermessgerät; Lanzetten | pt caneta de insulina; tiras de glicemia; glicosímetro; lancetas de glicemia | zh 胰岛素; 胰岛素笔; 血糖试纸; 血糖仪; 采血针 | ru инсулин; инсулиновая ручка; тест-полоски для глюкометра; глюкометр; ланцеты | ar أنسولين; قلم أنسولين; شرائط سكر; جهاز قياس السكر',
  },
  {
    subgroup: 'inhalers',
    context: 'goods',
    terms:
      'inhaler; inhalers; asthma inhaler; salbutamol inhaler; albuterol inhaler; inhaler spacer; nebulizer; nebuliser; dry powder inhaler; nasal spray saline | es inhalador; inhaladores; nebulizador; inhalador de salbutamol | fr inhalateur; inhalateurs; nébuliseur; aérosol doseur | de Inhalator; Inhalatoren; Asthmaspray; Vernebler | pt inalador; inaladores; bombinha de asma; espaçador | zh 吸入器; 哮喘吸入器; 雾化器; 吸入剂 | ru ингалятор; ингаляторы; небулайзер | ar بخاخ ربو; جهاز استنشاق; بخاخة',
  },
  {
    subgroup: 'dental-medical',
    context: 'goods',
    terms:
      'dental supplies; dental anaesthetic; dental anesthetic; lidocaine carpule; articaine cartridge; dental die stone; dental burs; dental implant; dental press; dental furnace; surgical instruments; syringes sterile; sterile gloves; wound dressing; bandages; medical masks; hearing aid; wheelchair parts; prosthesis; orthopaedic implant; orthopedic implant | es suministros dentales; anestésico dental; instrumental quirúrgico; vendajes | fr fournitures dentaires; anesthésique dentaire; instruments chirurgicaux; pansements | de Dentalbedarf; Dentalprodukte; chirurgische Instrumente; Verbandmaterial | pt material odontológico; anestésico odontológico; instrumentos cirúrgicos; curativos | zh 牙科用品; 牙科材料; 手术器械; 医用口罩; 绷带 | ru стоматологические материалы; хирургические инструменты; перевязочные материалы | ar مستلزمات طب الأسنان; أدوات جراحية; ضمادات',
  },
  {
    subgroup: 'veterinary',
    context: 'goods',
    terms:
      'veterinary medicine; veterinary use; for veterinary use only; veterinary anaesthetic; veterinary anesthetic; animal health product; flea tablets; worming tablets; dewormer; deworming tablets; horse supplement; pet medicine; cattle drench; dart gun veterinary; zoo veterinary | es uso veterinario; medicamento veterinario; solo uso veterinario; anestésico veterinario | fr usage vétérinaire; médicament vétérinaire; anesthésique vétérinaire | de Tierarzneimittel; nur für Tiere; Veterinärbedarf; tierärztlicher Bedarf | pt uso veterinário; medicamento veterinário | zh 兽用; 兽药; 动物保健品; 驱虫片 | ru ветеринарный препарат; для ветеринарного применения; ветпрепарат | ar دواء بيطري; للاستخدام البيطري',
  },
  {
    subgroup: 'humanitarian',
    context: 'goods',
    terms:
      'interagency emergency health kit; emergency health kit; IEHK; humanitarian aid medical; relief medical supplies; WHO emergency kit; medical donation; donated medicines with certificate; trauma kit WHO; cholera kit; disaster relief medicines | es kit de emergencia sanitaria; ayuda humanitaria médica; donación de medicamentos | fr kit sanitaire d’urgence; aide humanitaire médicale; don de médicaments | de medizinische Hilfsgüter; humanitäre Hilfe medizinisch; Arzneimittelspende | pt kit de emergência de saúde; ajuda humanitária médica; doação de medicamentos | zh 人道主义医疗物资; 应急医疗包; 医疗捐赠 | ru гуманитарная медицинская помощь; набор неотложной медицинской помощи | ar مساعدات طبية إنسانية; طقم طوارئ صحية; تبرع بالأدوية',
  },
  {
    subgroup: 'agonist-treatment',
    context: 'goods',
    terms:
      'opioid agonist treatment; opioid substitution treatment; OST programme; OAT programme; methadone oral solution programme; methadone dispensing pump; buprenorphine sublingual programme; substitution therapy; maintenance treatment programme | es tratamiento con agonistas opioides; programa de metadona; terapia de sustitución | fr traitement agoniste opioïde; traitement de substitution; programme méthadone | de Substitutionstherapie; Opioidsubstitution; Substitutionsbehandlung | pt tratamento com agonistas opioides; terapia de substituição; programa de metadona | zh 美沙酮维持治疗; 阿片类替代治疗 | ru заместительная терапия; опиоидная заместительная терапия | ar العلاج ببدائل الأفيون; برنامج الميثادون',
  },
  {
    subgroup: 'hospital',
    context: 'party',
    terms:
      'hospital; hospitals; general hospital; university hospital; medical center; medical centre; clinic; children hospital; hospice; hospital pharmacy; health centre; health center; ministry of health; NHS trust; blood bank; cancer centre; cancer center; infirmary; red cross; red crescent; médecins sans frontières; doctors without borders; polyclinic | es hospital general; hospital universitario; clínica; centro médico; centro de salud; ministerio de salud; cruz roja | fr hôpital; centre hospitalier; CHU; clinique; centre de santé; ministère de la santé; croix-rouge | de Krankenhaus; Klinik; Klinikum; Universitätsklinikum; Universitätsspital; Spital; Gesundheitsministerium; Rotes Kreuz | pt hospital geral; clínica médica; santa casa; centro de saúde; ministério da saúde; cruz vermelha | it ospedale; azienda ospedaliera; policlinico | zh 医院; 人民医院; 附属医院; 卫生院; 卫生部; 红十字会 | zh-Latn yiyuan; renmin yiyuan | ru больница; госпиталь; поликлиника; медицинский центр; министерство здравоохранения; красный крест | ar مستشفى; مستشفيات; عيادة; مركز صحي; وزارة الصحة; الهلال الأحمر | ja 病院 | ko 병원 | tr hastane; hastanesi | pl szpital | nl ziekenhuis',
  },
  {
    subgroup: 'university',
    context: 'party',
    terms:
      'university; college of pharmacy; school of medicine; faculty of pharmacy; department of chemistry; institute of technology; research institute; academy of sciences; polytechnic; medical school; university college; national laboratory; max planck institute | es universidad; facultad de farmacia; facultad de química; instituto de investigación; politécnico | fr université; faculté de pharmacie; école polytechnique; institut de recherche; CNRS; INSERM | de Universität; Hochschule; Forschungsinstitut; Technische Universität; Max-Planck-Institut; Fakultät | pt universidade; faculdade de farmácia; instituto de pesquisa; faculdade de medicina | it università; politecnico; istituto di ricerca | zh 大学; 学院; 研究所; 研究院; 科学院; 医学院 | zh-Latn daxue; xueyuan; yanjiusuo | ru университет; институт; академия наук; научно-исследовательский институт; факультет; НИИ | ar جامعة; كلية الصيدلة; كلية الطب; معهد بحوث; معهد | ja 大学 | ko 대학교 | tr üniversitesi; üniversite | pl uniwersytet; politechnika',
  },
  {
    subgroup: 'laboratory',
    context: 'party',
    terms:
      'accredited laboratory; forensic laboratory; forensic science; toxicology laboratory; reference laboratory; customs laboratory; state laboratory; crime laboratory; medical examiner; coroner; institute of forensic medicine; public health laboratory; testing laboratory; quality control laboratory; national measurement institute; metrology institute; EDQM; USP; UNODC laboratory; clinical laboratory | es laboratorio forense; instituto de toxicología; laboratorio de referencia; laboratorio acreditado; medicina legal | fr laboratoire de toxicologie; laboratoire de police scientifique; laboratoire accrédité; institut médico-légal | de Rechtsmedizin; Institut für Rechtsmedizin; kriminaltechnisches Institut; akkreditiertes Labor; Landeskriminalamt; Untersuchungsamt | pt laboratório forense; instituto médico legal; laboratório credenciado; instituto de criminalística | zh 检验所; 检验中心; 司法鉴定; 公安局物证鉴定; 疾控中心; 药检所; 药品检验所; 计量院 | ru лаборатория судебной экспертизы; бюро судебно-медицинской экспертизы; экспертно-криминалистический центр; аккредитованная лаборатория | ar مختبر جنائي; مختبر معتمد; الطب الشرعي; مختبر مرجعي',
  },
  {
    subgroup: 'pharmacy',
    context: 'party',
    terms:
      'pharmacy; chemist shop; licensed wholesaler; pharmaceutical wholesaler; licensed distributor; drugstore; wholesale pharmacy; specialty pharmacy | es farmacia; droguería; distribuidora farmacéutica | fr pharmacie; grossiste pharmaceutique; répartiteur pharmaceutique | de Apotheke; Pharmagroßhandel; Krankenhausapotheke | pt farmácia; drogaria; distribuidora de medicamentos | it farmacia ospedaliera; parafarmacia | zh 药店; 药房; 医药公司; 大药房 | ru аптека; аптечная сеть; фармацевтический дистрибьютор | ar صيدلية; موزع أدوية مرخص | ja 薬局 | ko 약국 | tr eczane; eczanesi | pl apteka',
  },
  {
    subgroup: 'veterinary',
    context: 'party',
    terms:
      'veterinary clinic; veterinary hospital; animal hospital; veterinary surgeon; veterinary practice; veterinary centre; zoo; wildlife park; animal shelter; equine clinic | es clínica veterinaria; hospital veterinario; veterinario; zoológico | fr clinique vétérinaire; vétérinaire; parc zoologique | de Tierarztpraxis; Tierklinik; Tierarzt; Zoo; Tierpark | pt clínica veterinária; hospital veterinário; zoológico municipal | zh 兽医院; 动物医院; 宠物医院; 动物园 | ru ветеринарная клиника; ветклиника; ветеринарная лечебница; зоопарк | ar عيادة بيطرية; مستشفى بيطري; حديقة حيوان',
  },
  {
    subgroup: 'customs-police',
    context: 'party',
    terms:
      'police department; police laboratory; customs administration; customs and border; border force; drug enforcement; canine unit; K9 unit; sheriff; ministry of interior; harm reduction; harm reduction center; harm reduction centre; needle exchange; drug checking service; drug consumption room | es policía nacional; aduana; guardia civil; reducción de daños | fr police nationale; douane; gendarmerie; réduction des risques | de Polizei; Zollkriminalamt; Zollverwaltung; Drogenhilfe; Suchthilfe | pt polícia federal; receita federal; redução de danos | zh 公安局; 海关; 禁毒; 缉毒 | ru полиция; таможня; снижение вреда; таможенная служба | ar شرطة; جمارك; إدارة الجمارك; مكافحة المخدرات',
  },
  {
    subgroup: 'food-industry',
    context: 'party',
    terms:
      'confectioner; confectionery company; bakery; chocolate factory; candy company; soap company; cosmetics company; ceramics company; powder metallurgy company; battery company; pharmaceutical company; pharmaceutical manufacturer; generic pharmaceuticals manufacturer | es confitería; panadería; chocolatería; laboratorio farmacéutico | fr confiserie; boulangerie; chocolaterie; savonnerie; laboratoire pharmaceutique | de Konditorei; Bäckerei; Schokoladenfabrik; Seifenmanufaktur; Arzneimittelhersteller | pt confeitaria; padaria; fábrica de chocolate; laboratório farmacêutico | zh 糖果厂; 食品厂; 面包店; 制药厂; 药业; 陶瓷厂; 粉末冶金厂 | ru кондитерская фабрика; пекарня; шоколадная фабрика; фармацевтический завод | ar مصنع حلويات; مخبز; مصنع أدوية',
  },
];

const rows = GROUPS.flatMap(({ subgroup, context, terms }) =>
  names(terms).map(({ text, language = 'en', weak }) => ({ text, language, weak, subgroup, context })),
);

/** A word that several languages or groups share stands once, under the first. */
const first = rows.filter(
  (row, index) =>
    rows.findIndex((other) => other.text.toLowerCase() === row.text.toLowerCase() && other.context === row.context) ===
    index,
);

const SOURCE = 'Licit look-alikes of published red flags; words for licensed parties';

export const licitContexts: BuiltList = {
  header: { list: 'licit-contexts', kind: 'LICIT_CONTEXT', edition: '2026-10', source: SOURCE, licence: OURS },
  entries: first.map(({ text, language, weak, subgroup, context }) => ({
    id: `${context}.${subgroup}.${language}.${termId(text)}`,
    term: text,
    language,
    context,
    subgroup,
    ...(weak && { weak }),
    validFrom: null,
    validTo: null,
    provenance: { source: SOURCE, edition: '2026-10', reference: subgroup },
  })),
};
