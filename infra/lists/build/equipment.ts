/** Equipment of Article 13 of the 1988 Convention: kinds, parts, supplies, in several languages. Legal goods: what is missing is the proof of registration. */
import { EQUIPMENT_SPELLINGS } from './spellings-equipment.ts';
import { type BuiltList, names, OURS } from './table.ts';

const CANADA = (item: string) => `CDSA Schedule IX, item ${item} (Canada, in force 17 December 2025)`;
const US = '21 CFR 1310.05 (United States, tableting and encapsulating machines)';
const UN = '1988 Convention, Article 13; INCB guidelines on essential equipment (2020)';

interface Row {
  readonly id: string;
  readonly name: string;
  readonly part?: true;
  readonly hs?: string;
  readonly citation: string;
  readonly terms: string;
}

const ROWS: readonly Row[] = [
  {
    id: 'tablet-press',
    name: 'Tablet press',
    hs: '847989',
    citation: `${CANADA('1')}; ${US}; ${UN}`,
    terms:
      'tablet press; tablet press machine; pill press; pill press machine; pill maker machine; pill making machine; tablet making machine; tablet compression machine; tablet presser; tableting machine; tabletting machine; tableting press; pill machine; pill presser; tablet punching machine; automatic tablet press; pharmaceutical press; tablet forming machine; ~powder press; ~powder tablet press; ~compression machine | es prensa de pastillas; prensa de comprimidos; prensa de tabletas; tableteadora; máquina tableteadora; máquina para hacer pastillas; máquina de comprimidos; máquina de tabletas; comprimidora; prensa comprimidora | fr presse à comprimés; presse à pastilles; machine à comprimés; machine à pastilles; pastilleuse; comprimeuse; presse à pilules; machine à comprimer | de Tablettenpresse; Tablettiermaschine; Pillenpresse; Tablettenmaschine; Pillenmaschine; Tablettierpresse | pt prensa de comprimidos; compressora de comprimidos; máquina de comprimidos; máquina de fazer comprimidos; prensa de pílulas; comprimidora | it pressa per compresse; comprimitrice; pressa per pastiglie | ru таблеточный пресс; таблет-пресс; таблетпресс; пресс для таблеток; таблеточная машина; таблетировочная машина; таблетировочный пресс; таблетмашина | zh 压片机; 制片机; 药片机; 药片压片机; 打片机; 粉末压片机; 压片设备; 药丸机; 制丸机 | zh-Latn yapianji; dapianji; zhiwanji | ar مكبس أقراص; آلة ضغط الأقراص; ماكينة أقراص; مكبس حبوب; ماكينة كبس الحبوب; آلة صنع الحبوب | ja 打錠機 | ko 타정기 | tr tablet presi; tablet basma makinesi | nl tablettenpers; pillenpers | pl tabletkarka; prasa do tabletek',
  },
  {
    id: 'single-punch-press',
    name: 'Single-punch tablet press',
    hs: '847989',
    citation: `${CANADA('1')}; ${US}`,
    terms:
      'single punch tablet press; single punch press; single punch pill press; desktop tablet press; desktop pill press; benchtop tablet press; manual tablet press; manual pill press; hand pill press; hand tablet press; handheld tablet press; handheld pill press; hand operated tablet press; mini tablet press; mini pill press; small pill press; electric pill press; home pill press; portable tablet press; TDP 0; TDP-0; TDP 1.5; TDP-1.5; TDP 1.5T; TDP 5; TDP-5; TDP5; TDP 5T; TDP 6; TDP-6; TDP 6S; TDP press; TDP tablet press; TDP pill press; THDP; THDP-3; THDP-5; ~DP-5; ~DP12; ~DP25; ~DP30; desktop TDP; LFA TDP | es prensa manual de pastillas; prensa de un punzón; tableteadora manual; tableteadora de un solo punzón; mini tableteadora | fr presse à comprimés manuelle; presse mono-poinçon; presse à un poinçon | de Handtablettenpresse; Exzenterpresse Tabletten; manuelle Tablettenpresse; Einstempel-Tablettenpresse | pt prensa manual de comprimidos; prensa de punção único; mini prensa de comprimidos | ru ручной таблеточный пресс; однопуансонный таблеточный пресс; ручной пресс для таблеток; настольный таблеточный пресс | zh 单冲压片机; 手动压片机; 小型压片机; 台式压片机; 手摇压片机; 家用压片机 | zh-Latn danchong yapianji; shouyao yapianji | ar مكبس أقراص يدوي; مكبس حبوب يدوي',
  },
  {
    id: 'rotary-press',
    name: 'Rotary tablet press',
    hs: '847989',
    citation: `${CANADA('1')}; ${US}`,
    terms:
      'rotary tablet press; rotary pill press; rotary press tablet; rotary tableting machine; multi station tablet press; ZP rotary; ~ZP5; ~ZP-5; ~ZP7; ~ZP-7; ~ZP9; ~ZP-9; ~ZP10; ~ZP12; ~ZP15; ~ZP17; ~ZP19; ~ZP33; ~ZP35; ZP9 rotary; ~ZP17D; ~ZPW; ~ZPW-17; ~ZPW-21; ~ZP-9A; ~ZP-9B; ~GZPT; ~XYP | es prensa rotativa de comprimidos; tableteadora rotativa; prensa rotatoria de tabletas | fr presse rotative à comprimés; presse à comprimés rotative | de Rundläuferpresse; Rundlauf-Tablettenpresse; Rotationstablettenpresse; Rundläufer-Tablettenpresse | pt prensa rotativa de comprimidos; compressora rotativa | ru роторный таблеточный пресс; роторный пресс для таблеток; роторная таблеточная машина | zh 旋转式压片机; 旋转压片机; 旋转式多冲压片机 | zh-Latn xuanzhuanshi yapianji | ar مكبس أقراص دوار',
  },
  {
    id: 'capsule-filler',
    name: 'Capsule filling machine',
    hs: '847989',
    citation: `${CANADA('2')}; ${US}; ${UN}`,
    terms:
      'capsule filler; capsule filling machine; ~capsule machine; capsule filling board; capsule filling tray; encapsulator; encapsulating machine; encapsulation machine; manual capsule filler; semi automatic capsule filler; semi-automatic capsule filling machine; capsule maker; cap-m-quik; capsule loader; pill filler; pill filling machine; softgel machine; softgel encapsulation machine; ~CN-400; ~CN-400CL; ~CN-100; ~NJP-200; ~NJP-400; ~NJP-800; ~NJP-1200; ~DTJ; ~CGN-208 | es llenadora de cápsulas; encapsuladora; máquina encapsuladora; máquina llenadora de cápsulas; encapsulador manual | fr gélulier; remplisseuse de gélules; machine à gélules; géluleuse; remplisseur de capsules; machine à remplir les gélules | de Kapselfüllmaschine; Kapselfüller; Kapselfüllgerät; Kapselmaschine | pt encapsuladora; encapsuladeira; máquina de encapsular; enchedora de cápsulas; máquina de encher cápsulas | it incapsulatrice; opercolatrice | ru капсулятор; машина для наполнения капсул; капсульная машина; наполнитель капсул; аппарат для наполнения капсул | zh 胶囊填充机; 胶囊充填机; 胶囊灌装机; 胶囊机; 胶囊填充板; 胶囊填充器 | zh-Latn jiaonang tianchongji; jiaonangji | ar آلة تعبئة الكبسولات; ماكينة كبسولات; ماكينة تعبئة كبسولات | ja カプセル充填機 | ko 캡슐 충전기 | nl capsulevulmachine | pl kapsułkarka',
  },
  {
    id: 'die',
    name: 'Die for a tablet press',
    part: true,
    hs: '820730',
    citation: `${CANADA('3')}; ${UN}`,
    terms:
      'tablet press die; pill press die; tablet die; pill die; tablet die set; pill die set; TDP die; TDP die set; TDP dies; TDP mold; ~punch die; punch die set; die and punch; punch and die set; punch & die; dies and punches; tablet tooling; pill press tooling; tablet press tooling; custom pill die; press die set; ~die set; ~die mold; ~stamp die; ~candy die; logo die; imprint die; ~3D die | es matriz de pastillas; matriz para tableteadora; troquel de pastillas; matriz y punzón; troquel para comprimidos; ~matriz; ~troquel | fr matrice de presse à comprimés; matrice à comprimés; matrice et poinçon; ~matrice | de Tablettenmatrize; Matrize für Tablettenpresse; Pressmatrize Tabletten; ~Matrize | pt matriz de comprimidos; matriz para prensa de comprimidos; matriz e punção | ru матрица для таблеток; матрица таблеточного пресса; пресс-форма для таблеток; матрица и пуансон; ~матрица | zh 压片机模具; 压片模具; 压片机冲模; 冲模; 药片模具; 压片模 | zh-Latn yapianji muju; chongmo | ar قالب أقراص; قالب مكبس الأقراص; قوالب حبوب',
  },
  {
    id: 'mould',
    name: 'Mould for tablets',
    part: true,
    hs: '848079',
    citation: `${CANADA('4')}; ${UN}`,
    terms:
      'pill mold; pill mould; tablet mold; tablet mould; pill press mold; pill press mould; tablet press mold; tablet press mould; stamp mold; tablet triturate mold; punch mold; punch mould; punching mold; ~steel mold; ~metal mold; ~press mold | es molde de pastillas; molde para pastillas; molde de comprimidos; molde para comprimidos; molde de tabletas | fr moule à comprimés; moule à pastilles; moule à pilules | de Tablettenform; Pillenform; Pressform für Tabletten | pt molde de comprimidos; molde para comprimidos; molde de pílulas | ru форма для таблеток; пресс-форма таблетки; форма для прессования таблеток | zh 药片模; 药片成型模具; 片剂模具; 打片机模具 | ar قالب حبوب; قالب أقراص دوائية',
  },
  {
    id: 'punch',
    name: 'Punch for a tablet press',
    part: true,
    hs: '820730',
    citation: `${CANADA('5')}; ${UN}`,
    terms:
      'tablet punch; tablet press punch; pill press punch; pill punch; upper punch; lower punch; upper and lower punch; tablet punches; pill punches; M30 punch; custom punch tablet; B tooling punch; D tooling punch; EU tooling; ~punch set; ~punches | es punzón de pastillas; punzón para tableteadora; punzón superior; punzón inferior; punzones para comprimidos | fr poinçon de presse à comprimés; poinçon à comprimés; poinçon supérieur; poinçon inférieur | de Tablettenstempel; Pressstempel Tabletten; Oberstempel; Unterstempel | pt punção de comprimidos; punção superior; punção inferior | ru пуансон; пуансон для таблеток; пуансоны таблеточного пресса; верхний пуансон; нижний пуансон | zh 压片机冲头; 冲头; 上冲; 下冲; 压片冲头; 上下冲 | zh-Latn chongtou | ar مثقب أقراص; سنبك مكبس الأقراص',
  },
  {
    id: 'press-parts',
    name: 'Spare parts of a tablet press or capsule filler',
    part: true,
    hs: '847990',
    citation: `${CANADA('1 and 2, unassembled or partly assembled')}; ${US}`,
    terms:
      'tablet press parts; tablet press spare parts; pill press parts; pill press spare parts; TDP parts; TDP spare parts; TDP handwheel; tablet press hopper; tablet press feeder; tablet press turret; tablet press motor; tablet press shoe; capsule machine parts; capsule filler parts; ~hopper shoe; ~feed shoe; ~cam block; tablet press eccentric | es repuestos de tableteadora; repuestos para prensa de pastillas; piezas de tableteadora | fr pièces de presse à comprimés; pièces détachées presse à comprimés | de Ersatzteile Tablettenpresse; Tablettenpresse Ersatzteile | pt peças de prensa de comprimidos; peças para compressora de comprimidos | ru запчасти для таблеточного пресса; детали таблеточного пресса | zh 压片机配件; 压片机零件; 胶囊机配件 | ar قطع غيار مكبس الأقراص',
  },
  {
    id: 'powder-mixer',
    name: 'Powder mixer',
    hs: '847982',
    citation: UN,
    terms:
      'powder mixer; powder mixing machine; powder blender; V blender; V-type mixer; V mixer; ribbon blender; ribbon mixer; double cone mixer; 3D mixer; three dimensional mixer; drum mixer powder; pharmaceutical mixer; trough mixer; ~dry powder mixer; ~lab mixer | es mezcladora de polvos; mezclador de polvo; mezclador en V; mezcladora de cintas | fr mélangeur de poudres; mélangeur à poudre; mélangeur en V; mélangeur à rubans | de Pulvermischer; V-Mischer; Bandmischer; Taumelmischer | pt misturador de pós; misturador em V; misturadora de pó | ru смеситель порошков; V-образный смеситель; смеситель для порошка; порошковый смеситель | zh 粉末混合机; 混合机; V型混合机; 三维混合机; 槽型混合机; 搅拌机粉末 | zh-Latn fenmo hunheji | ar خلاط مساحيق; خلاط بودرة',
  },
  {
    id: 'granulator',
    name: 'Granulator',
    hs: '847982',
    citation: UN,
    terms:
      'granulator; granulating machine; wet granulator; oscillating granulator; swing granulator; fluid bed granulator; pharmaceutical granulator; ~YK-60; ~YK-90; ~YK-160 | es granuladora; granulador oscilante; máquina granuladora | fr granulateur; granulateur oscillant | de Granulator; Granuliermaschine; Granulierer | pt granulador; granuladora | ru гранулятор; грануляторная машина | zh 制粒机; 造粒机; 摇摆颗粒机; 颗粒机 | zh-Latn zhiliji; keliji | ar آلة تحبيب; محببة',
  },
  {
    id: 'pill-counter',
    name: 'Pill counter',
    hs: '847989',
    citation: UN,
    terms:
      'pill counter; pill counting machine; tablet counter; tablet counting machine; capsule counter; capsule counting machine; automatic pill counter; tablet counting tray; pill counting tray; YL-2 counter; YL-4 counter | es contadora de pastillas; contador de comprimidos; contadora de cápsulas; máquina contadora de pastillas | fr compteuse de comprimés; compteur de pilules; compteuse de gélules | de Tablettenzähler; Pillenzähler; Tablettenzählmaschine; Kapselzähler | pt contador de comprimidos; contadora de comprimidos; máquina contadora de cápsulas | ru счётчик таблеток; счетчик таблеток; машина для счета таблеток | zh 数片机; 数粒机; 药片计数机; 电子数片机 | zh-Latn shupianji; shuliji | ar آلة عد الحبوب; عداد أقراص',
  },
  {
    id: 'blister-packer',
    name: 'Blister packing machine',
    hs: '842240',
    citation: UN,
    terms:
      'blister packing machine; blister packer; blister machine; blister packaging machine; blister sealing machine; blister sealer; blister press; ~DPP-80; ~DPP-88; ~DPP-140; ~DPP-150; ~DPP-250; alu alu blister; alu-alu blister machine; pill packing machine; pill packaging machine; tablet packing machine; tablet packaging machine | es blisteadora; máquina blisteadora; emblistadora; empacadora de blíster; máquina de blíster | fr blistéreuse; machine à blister; thermoformeuse blister; machine de mise sous blister | de Blistermaschine; Blisterverpackungsmaschine; Blisteriergerät | pt emblistadeira; máquina de blister; blisteradora | it blisteratrice | ru блистерная машина; блистерная упаковочная машина; блистер машина; машина для упаковки в блистеры | zh 铝塑包装机; 泡罩包装机; 药板包装机; 铝塑泡罩包装机; 泡罩机 | zh-Latn lüsu baozhuangji; paozhao baozhuangji | ar آلة تغليف البليستر; ماكينة بليستر',
  },
  {
    id: 'coating-pan',
    name: 'Coating pan',
    hs: '847989',
    citation: UN,
    terms:
      'coating pan; tablet coating machine; tablet coater; pill coating machine; pill coater; sugar coating machine tablet; sugar coating pan; film coating machine tablet; ~BY-300; ~BY-400; ~BY-800; ~BY-1000; coating drum tablet; ~coating machine | es bombo de recubrimiento; recubridora de comprimidos; bombo de grageado; paila de recubrimiento; máquina grageadora | fr turbine à enrober; dragéifieuse; turbine à dragéifier; machine d’enrobage de comprimés; turbine de pelliculage | de Dragierkessel; Dragiertrommel; Tablettencoater; Dragiermaschine | pt drageadeira; tacho de drageamento; panela de revestimento; revestidora de comprimidos | ru дражировочный котёл; дражировочный котел; машина для покрытия таблеток; дражировочная машина | zh 包衣机; 糖衣机; 荸荠式糖衣机; 包衣锅; 糖衣锅 | zh-Latn baoyiji; tangyiji | ar آلة تغليف الأقراص بالسكر; حلة تلبيس',
  },
  {
    id: 'tablet-deduster',
    name: 'Tablet deduster, polisher or hardness tester',
    part: true,
    hs: '847989',
    citation: UN,
    terms:
      'tablet deduster; tablet de-duster; tablet dedusting machine; capsule polisher; capsule polishing machine; tablet hardness tester; pill hardness tester; tablet friability tester | es desempolvador de comprimidos; pulidora de cápsulas; durómetro de comprimidos | fr dépoussiéreur de comprimés; polisseuse de gélules; duromètre comprimés | de Tablettenentstauber; Kapselpoliermaschine; Tablettenhärtetester | pt despoeirador de comprimidos; polidora de cápsulas; durômetro de comprimidos | ru обеспыливатель таблеток; полировщик капсул; тестер твердости таблеток | zh 筛片机; 胶囊抛光机; 片剂硬度仪; 药片硬度计 | ar جهاز قياس صلابة الأقراص',
  },
  {
    id: 'empty-capsules',
    name: 'Empty capsules',
    part: true,
    citation: `${UN}; supplies`,
    terms:
      'empty capsules; empty gelatin capsules; empty gelatine capsules; gelatin capsules size 0; gel caps empty; empty gel caps; HPMC capsules empty; empty vegetable capsules; empty pill capsules; size 00 capsules; size 0 capsules; hard gelatin capsules empty; capsule shells; ~empty capsule; ~gel capsules | es cápsulas vacías; cápsulas de gelatina vacías | fr gélules vides; capsules vides | de leere Kapseln; Leerkapseln; leere Gelatinekapseln | pt cápsulas vazias; cápsulas de gelatina vazias | ru пустые капсулы; пустые желатиновые капсулы; желатиновые капсулы пустые | zh 空心胶囊; 空胶囊; 明胶空心胶囊 | zh-Latn kongxin jiaonang | ar كبسولات فارغة; كبسولات جيلاتين فارغة',
  },
  {
    id: 'tablet-binder',
    name: 'Tableting excipients',
    part: true,
    citation: `${UN}; supplies`,
    terms:
      'tablet binder; pill binder; tableting binder; firmapress; tablet excipient; pill press powder; pill binder powder; direct compression excipient; magnesium stearate tablet; ~tablet mix; ~microcrystalline cellulose; ~magnesium stearate; ~dicalcium phosphate; ~MCC powder | es aglutinante para comprimidos; excipiente para comprimidos; ~estearato de magnesio; ~celulosa microcristalina | fr liant pour comprimés; excipient pour comprimés; ~stéarate de magnésium; ~cellulose microcristalline | de Tablettenbindemittel; Tablettierhilfsmittel; ~Magnesiumstearat; ~mikrokristalline Cellulose | pt aglutinante para comprimidos; excipiente para comprimidos; ~estearato de magnésio; ~celulose microcristalina | ru связующее для таблеток; наполнитель для таблеток; ~стеарат магния; ~микрокристаллическая целлюлоза; ~МКЦ | zh 压片辅料; 片剂粘合剂; ~硬脂酸镁; ~微晶纤维素 | ar مادة رابطة للأقراص; ~ستيرات المغنيسيوم',
  },
  {
    id: 'blister-foil',
    name: 'Blister foil and printed medicine packaging',
    part: true,
    citation: `${UN}; supplies`,
    terms:
      'blister foil; alu foil blister; PTP foil; PTP aluminium foil; PTP aluminum foil; PVC blister film; printed blister foil; pharmaceutical blister foil; medicine box printing; empty medicine boxes; empty blister packs; empty pill bottles printed; pharmaceutical cartons printed | es lámina para blíster; aluminio para blíster; cajas de medicamentos vacías | fr feuille d’aluminium pour blister; film blister; boîtes de médicaments vides | de Blisterfolie; Blisterfolien; leere Medikamentenschachteln | pt folha de alumínio para blister; filme de blister; caixas de medicamentos vazias | ru блистерная фольга; фольга для блистеров; пустые коробки для лекарств | zh 药用铝箔; PTP铝箔; 泡罩铝箔; 药盒印刷; 空药盒 | ar رقائق بليستر; علب أدوية فارغة',
  },
];

const lower = (text: string): string => text.toLowerCase();

const SOURCE =
  'Article 13 equipment: CDSA Schedule IX (Canada), 21 CFR 1310.05 (US), INCB guidelines on essential equipment';

/** Each spelling once in the list: what another entry is called is no further name of this one. */
const listed = new Set(ROWS.flatMap(({ name, terms }) => [name, ...names(terms).map(({ text }) => text)]).map(lower));
const termsOf = ({ id, terms }: Row) => [
  ...names(terms),
  ...names(EQUIPMENT_SPELLINGS[id] ?? '').filter(({ text }) => {
    const isNew = !listed.has(lower(text));
    listed.add(lower(text));
    return isNew;
  }),
];

export const equipment: BuiltList = {
  header: { list: 'article-13-equipment', kind: 'EQUIPMENT', edition: '2026-11', source: SOURCE, licence: OURS },
  entries: ROWS.map((row) => ({
    id: row.id,
    name: row.name,
    part: row.part ?? false,
    terms: termsOf(row),
    ...(row.hs !== undefined && { hs: [{ code: row.hs, edition: '2022' }] }),
    citation: row.citation,
    validFrom: null,
    validTo: null,
    provenance: { source: SOURCE, edition: '2026-10', reference: row.citation.split(';')[0]! },
  })),
};
