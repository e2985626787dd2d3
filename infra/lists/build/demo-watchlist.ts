/**
 * Invented parties for the demonstration and the tests. Telephone numbers, domains and addresses are of the ranges
 * reserved for fiction and documentation; nobody is meant.
 */
import { type BuiltList, OURS, slug } from './table.ts';

const SOURCE = 'Holdpoint demonstration: invented parties';

/** `schema | name | aliases | country | birth | contact | programme | original`, several values by `;`. */
const ROWS = `
person|Quillon Varrendale|Q. Varrendale;Quill Varren|GB|1971-04-12|phone:+44 1632 960101|DEMO-NARCO|
person|Zephyrine Oakmarrow|Zeph Oakmarrow|US|1984|email:z.oakmarrow@example.com|DEMO-NARCO|
person|Brankovar Delmistra|Branko Delmistra|RS|1969-11|phone:+1 202 555 0101|DEMO-NARCO|Бранковар Делмистра
person|Istvangar Pelloquist||HU|1977-02-03|email:pelloquist@example.net|DEMO-NARCO|
person|Maralinde Ostrovanka|Mara Ostrovanka;M. Ostrovanka|UA|1990-07-21|account:DEMO-0001|DEMO-NARCO|Маралінде Острованка
person|Tiberion Falscastle|T. Falscastle|CA|1966|phone:+1 202 555 0102|DEMO-FRAUD|
person|Oluwadimeji Fabrikante|Dimeji Fabrikante|NG|1982-09-30|phone:+44 1632 960102|DEMO-NARCO|
person|Xiangru Mengfanta|Sean Mengfanta;Mengfanta Xiangru|CN|1979-01-15|wallet:demo1qxiangrumengfanta0001|DEMO-NARCO|孟凡塔相如
person|Haoyun Zhongdemo|Harry Zhongdemo|CN|1985|seller:haoyun-demo-store|DEMO-PRECURSOR|钟德莫浩云
person|Weilong Xucheng Demo|Weilong Demo|HK|1974-05|email:weilong@example.org|DEMO-PRECURSOR|
person|Farisullah Tamthili|Faris Tamthili|AE|1970-12-01|phone:+1 202 555 0103|DEMO-NARCO|فارس الله التمثيلي
person|Samirandel Wahmiyyan|Samir Wahmiyan|LB|1968|phone:+1 202 555 0104|DEMO-NARCO|سميرندل وهميان
person|Esteverino Ficticiano Solarte|Esteve Ficticiano;El Ficticio|MX|1976-08-08|phone:+1 202 555 0105|DEMO-NARCO|
person|Rosalquinta Inventada Mora|La Quinta Mora|CO|1981-03-17|email:inventada@example.com|DEMO-NARCO|
person|Anselmiro Quimeras Duarte||BR|1988|account:DEMO-0002|DEMO-NARCO|
person|Jean-Fictif Delachimère|J.F. Delachimere|FR|1973-10-10|phone:+44 1632 960103|DEMO-FRAUD|
person|Grethilde Musterwald|Grethe Musterwald|DE|1964-06|email:musterwald@example.de|DEMO-FRAUD|
person|Vladislavik Primerov|Vlad Primerov|RU|1980-02-29|wallet:demo1qprimerov00000002|DEMO-NARCO|Владиславик Примеров
person|Yevgrafina Obraztsova||RU|1992-04-04|email:obraztsova@example.net|DEMO-NARCO|Евграфина Образцова
person|Praveshnu Kalpanikar|P. Kalpanikar|IN|1978|phone:+1 202 555 0106|DEMO-PRECURSOR|प्रवेष्णु काल्पनिकर
person|Takehazu Kasoyama|Take Kasoyama|JP|1975-11-23|account:DEMO-0003|DEMO-NARCO|仮想山武数
person|Minjaeho Gasangnam|M. Gasangnam|KR|1983|phone:+1 202 555 0107|DEMO-NARCO|가상남민재호
person|Nattapongse Sommutichai||TH|1986-01-09|seller:sommuti-demo|DEMO-NARCO|
person|Ibrahimov Demogullari|Ibo Demogullari|TR|1972|phone:+1 202 555 0108|DEMO-NARCO|
person|Phantomas van Schijnbeeld|P. v. Schijnbeeld|NL|1967-09-14|email:schijnbeeld@example.nl|DEMO-NARCO|
person|Krzysztonim Wymyslowski|Krzys Wymyslowski|PL|1989-12-12|phone:+44 1632 960104|DEMO-NARCO|
person|Adebolanle Storytown||GH|1991|phone:+44 1632 960105|DEMO-FRAUD|
person|Marcolino Personaggi|M. Personaggi|IT|1970|account:DEMO-0004|DEMO-NARCO|
person|Sabrinella Notarealle||ES|1987-05-05|email:notarealle@example.es|DEMO-NARCO|
person|Dariushan Khiyali|Darius Khiyali|IR|1965-03-21|phone:+1 202 555 0109|DEMO-NARCO|داریوشان خیالی
company|Bluelantern Fictive Chemicals Co., Ltd.|Bluelantern Chem;Blue Lantern Fictive Chemical|CN||domain:bluelantern-fictive.example|DEMO-PRECURSOR|蓝灯虚构化工有限公司
company|Wuhan Demofield Biotech Co., Ltd.|Demofield Bio;Wuhan Demofield Biological Technology|CN||email:sales@demofield.example|DEMO-PRECURSOR|武汉示范田生物科技有限公司
company|Hebei Neverwas New Material Technology|Neverwas New Material|CN||phone:+1 202 555 0110|DEMO-PRECURSOR|河北未曾新材料科技
company|Jiangsu Invented Tabletworks Machinery|Invented Tabletworks|CN||domain:tabletworks.example|DEMO-EQUIPMENT|江苏虚拟压片机械
company|Shenzhen Papermoon Logistics Ltd|Papermoon Express|CN||seller:papermoon-parcels|DEMO-FRAUD|
company|Kowloon Mirage Trading Limited|Mirage Trading HK|HK||account:DEMO-0005|DEMO-PRECURSOR|九龙海市贸易有限公司
company|Harbourghost Freight Forwarders|Harbour Ghost Freight|HK||phone:+1 202 555 0111|DEMO-FRAUD|
company|Sunfable Pharma Exports Pvt Ltd|Sunfable Pharma|IN||email:export@sunfable.example|DEMO-NARCO|
company|Royal Makebelieve Healthcare|Makebelieve Healthcare|IN||domain:makebelieve-health.example|DEMO-NARCO|
company|Quimera Química de Ninguna Parte S.A. de C.V.|Quimera Quimica|MX||phone:+1 202 555 0112|DEMO-PRECURSOR|
company|Comercializadora Espejismo del Norte|Espejismo del Norte|MX||account:DEMO-0006|DEMO-NARCO|
company|Transportes Fantasma Imaginario Ltda.|Fantasma Imaginario|CO||email:contacto@fantasma.example|DEMO-NARCO|
company|Nowhereland Pill Press Supply LLC|Nowhereland Presses|US||domain:nowhereland-press.example|DEMO-EQUIPMENT|
company|Everfiction Diemould & Punch Works|Everfiction Die Mould|TW||seller:everfiction-dies|DEMO-EQUIPMENT|
company|Musterstadt Phantom Chemie GmbH|Phantom Chemie|DE||email:info@phantom-chemie.example|DEMO-PRECURSOR|
company|Société Mirage Chimique SARL|Mirage Chimique|FR||domain:mirage-chimique.example|DEMO-PRECURSOR|
company|Obrazets Khimtorg OOO|Obrazets Khimtorg|RU||phone:+1 202 555 0113|DEMO-PRECURSOR|ООО Образец Химторг
company|Al-Sarab Fictional Trading FZE|Al Sarab Trading|AE||ip:192.0.2.44|DEMO-FRAUD|السراب للتجارة الخيالية
company|Lagos Daydream Ventures|Daydream Ventures|NG||phone:+44 1632 960106|DEMO-FRAUD|
company|Vancouver Unreal Research Chems Inc.|Unreal Research Chems|CA||wallet:demo1qunrealresearch0003|DEMO-NARCO|
company|Fablebridge Wellness B.V.|Fable Bridge Wellness|NL||domain:fablebridge.example|DEMO-NARCO|
company|Bangkok Chimeric Supplements|Chimeric Supplements|TH||ip:198.51.100.7|DEMO-NARCO|
company|Imaginaria Importadora Ltda|Imaginaria Import|BR||account:DEMO-0007|DEMO-NARCO|
company|Istanbul Hayali Makina Sanayi|Hayali Makina|TR||email:satis@hayali-makina.example|DEMO-EQUIPMENT|
any|demo-vendor-nightparcel|nightparcel||| seller:nightparcel;email:nightparcel@example.org;wallet:demo1qnightparcel0004|DEMO-NARCO|
any|demo-vendor-whitestork|whitestork||| seller:whitestork;domain:whitestork.example|DEMO-NARCO|
any|demo-vendor-moonpowder|moon powder demo||| seller:moonpowder;phone:+1 202 555 0114|DEMO-NARCO|
any|demo-vendor-glasspress|glasspress||| seller:glasspress;ip:203.0.113.99|DEMO-EQUIPMENT|
any|demo-reship-hub-seven|reship hub 7||| account:DEMO-0008;phone:+44 1632 960107|DEMO-FRAUD|
any|MV Neverfloat|||  |account:DEMO-0009|DEMO-NARCO|`;

const several = (text: string): readonly string[] =>
  text
    .split(';')
    .map((item) => item.trim())
    .filter((item) => item !== '');

export const demoWatchlist: BuiltList = {
  header: { list: 'demo-watchlist', kind: 'PARTY', edition: 'demo-1', source: SOURCE, licence: OURS },
  entries: ROWS.trim()
    .split('\n')
    .map((row) => {
      const [schema, name, aliases, country, birth, contacts, programme, original] = row
        .split('|')
        .map((cell) => cell.trim()) as [string, string, string, string, string, string, string, string];
      return {
        id: slug(name),
        schema,
        names: [
          { name, kind: 'primary' },
          ...several(aliases).map((alias) => ({ name: alias, kind: /^[A-Z]\.|^\S+$/.test(alias) ? 'weak' : 'alias' })),
          ...several(original).map((text) => ({ name: text, kind: 'original' })),
        ],
        ...(country !== '' && { countries: [country] }),
        ...(birth !== '' && { birthDates: [birth] }),
        contacts: several(contacts).map((contact) => {
          const colon = contact.indexOf(':');
          return { kind: contact.slice(0, colon), value: contact.slice(colon + 1) };
        }),
        programmes: [programme],
        validFrom: null,
        validTo: null,
        provenance: { source: SOURCE, edition: 'demo-1', reference: slug(name) },
      };
    }),
};
