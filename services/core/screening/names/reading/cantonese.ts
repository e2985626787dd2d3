/**
 * Chinese names as Hong Kong, Macau and their emigrants spell them, read as Mandarin has them: `Wong Siu Ming` is Huang Xiaoming. A
 * Cantonese syllable stands for several of Mandarin; those that names have are tried, the commonest first.
 */

const table = (text: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    text
      .trim()
      .split(/\s+/)
      .flatMap((entry) => {
        const [spelled, read] = entry.split(':') as [string, string];
        return spelled.split('/').map((one): [string, string[]] => [one, read.split(',')]);
      }),
  );

/** Family names that no other romanisation of Chinese or Korean spells so. */
const FAMILIES = table(`
wong:huang,wang chan:chen cheung:zhang leung:liang kwok:guo yeung:yang cheng:zheng,zheng ng:wu lam:lin lau:liu chow/chau:zhou
tse:xie tsang:zeng tang:deng kwan:guan hui:xu ho:he lo:luo,lu lai:li yip:ye chiu:zhao,qiu yuen:yuan,ruan mak:mai choi/tsoi:cai poon/pun:pan
fong:fang,kuang fung:feng tam:tan to:du,tao siu:xiao,shao so:su sin:xian au:ou mok:mo kong:jiang szeto:situ auyeung:ouyang ip:ye
tsui:xu chui:xu yam:ren yau:you,qiu ngai:wei,ni tong:tang lui:lei,lu ko:gao koo/ku:gu hung:hong,kong luk:lu shum:cen,shen
kwong:kuang mui:mei pang:peng suen:sun wu:hu,wu wan:wen,yun yu:yu,yu chung:zhong chu:zhu lee:li law:luo
`);

/** Syllables of given names. */
const GIVEN = table(`
bik/pik:bi bing/ping:bing,ping bo/po:bao,bo bun/bin:bin cheong/cheung:xiang,chang chi/tsz/tze/che:zhi,zi chiu:chao,zhao cho:zuo choi:cai
chu/chue:zhu chuen:quan,chuan chun:jun,zhen,chun chung:zhong,cong,song dai/tai:da,tai dak/tak:de fai:hui fan:fen,fan fat:fa fei:fei fong:fang
fook/fuk:fu fu:fu fun:huan fung:feng,feng ga/ka/kar:jia gin/kin:jian,jian ging/king:jing,qing ha:xia hak:ke han:xian hang:heng,xing
hau:hou,xiao hei:xi,xi him:qian hin:xian,xuan hing:xing,qing ho:hao,he hoi:kai,hai hok:xue hon:han,kan hong:kang,hang hung:hong,xiong
kai:qi,jie kam:jin,jin kan:qin kau:jiu,qiu kei:qi,ji keung:qiang kit:jie ko:gao kong:jiang,gang,guang ku:gu kuen:quan,juan kui:ju,qu
kuk:ju kun:guan kwai:gui kwan:jun,kun kwok:guo kwong:guang kwun:guan lai:li lam:lin lan:lan lap:li lei:li lek:li leung:liang lik:li
lin:lian,lian ling:ling,ling lok:le,luo lung:long lun:lun luk:lu mak:mai man:wen,min,wan mau:mao mei:mei,wei mo:wu,mao moon/mun:man,men
mui:mei ming:ming miu:miao muk:mu nam:nan ngai:yi,wei ngan:yan ngo/ngor:e ngok:yue nga:ya nin:nian ning:ning oi:ai on:an
pak:bai,bo pan:bin pang:peng pei:pei,bei pong:bang pui:pei sai:shi,xi sam:sen,san san:shan,xin sang:sheng sau:xiu,shou sek:shi
seung:shuang,xiang shan:shan shek:shi shing/sing:sheng,cheng shu:shu shuk/suk:shu shui/sui:rui,shui shun/sun:shun,xin sik:xi sin:xian,shan
siu/shiu:xiao,shao so:su suet:xue suen:xuan sum/sam:xin sung:song sze:si,shi tat:da tin:tian,tian ting:ting,ting tim:tian to:tao,tu
toi:tai tong:tang,dong tsz:zi,zhi tung:dong,tong wa/wah:hua wai:wei,hui wan:yun,huan,wen wang:hong,heng wing:yong,ying wo:he,hao
wong:huang,wang wui:hui wun:huan yam:ren yan:ren,en,yin,xin yat:yi,ri yau:you yee/yi:yi,er yeung:yang yiu:yao,yao yik:yi yim:yan
yin:yan,xian,yan ying:ying,ying yip:ye yu:yu,ru yue:yu yuen:yuan,yuan,wan yuet:yue yuk:yu,yu yun:run,yun yung:rong,yong,yong
`);

/** What a name is written like; most end here. */
const MAY_BE = /^\s*[a-z]{2,7}[\s,]+[a-z]{2,7}(?:[\s-]+[a-z]{2,7})?\s*$/i;
const READINGS_MAX = 4;
/** The first two letters of the family names, five bits each. */
const openingOf = (text: string): number => ((text.charCodeAt(0) & 31) << 5) | (text.charCodeAt(1) & 31);
const OPENINGS = new Uint8Array(2 ** 10);
for (const name of FAMILIES.keys()) OPENINGS[openingOf(name)] = 1;
/** Letters of the longest family name, and a comma. */
const FAMILY_MAX = 9;

/** The same name as Mandarin has it, likeliest first; none for a name that is not spelled so. */
export const asMandarin = (raw: string): string[] => {
  const end = raw.indexOf(' ');
  if (end < 2 || end > FAMILY_MAX || OPENINGS[openingOf(raw)] === 0 || !MAY_BE.test(raw)) return [];
  const [first, ...given] = raw
    .toLowerCase()
    .trim()
    .split(/[\s,-]+/);
  const families = FAMILIES.get(first!);
  if (families === undefined) return [];
  const read = given.map((syllable) => GIVEN.get(syllable));
  if (read.some((readings) => readings === undefined)) return [];
  const names = read.reduce<string[]>(
    (all, readings) => all.flatMap((name) => [...new Set(readings)].slice(0, 2).map((one) => name + one)),
    [''],
  );
  const [family] = families;
  return [
    ...names.map((name) => `${family} ${name}`),
    ...families.slice(1).map((other) => `${other} ${names[0]}`),
  ].slice(0, READINGS_MAX);
};
