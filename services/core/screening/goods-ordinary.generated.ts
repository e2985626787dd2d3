// Written by infra/lexicons/ordinary-words.ts from public word lists (MIT) and the shipped lists. Do not edit.
/** Words within reach of the misspelling matcher that are words of their own. */
export const ORDINARY_WORDS = `
abased acetin acetose acton aiding aldone alexia amidine antiheroine antiheroines apomorphine astral austral aĉetos balding broadline
butonon cannabises coden codlin delphin delphine dextromethorphan dimorphic dingdong dormitor enclose endine endonc endzone enzone
ergometric eroin erzina granulater hallin heliotropic heptagon herein heroi heroic heroik heroine heroines heroino heroinë herois heroise
heroize heron heroon heroïne herrin herói heróis hiline hydromorphic hydrozoon kapandı kodel koden kodin kodėi kodėl kokaino kokainë laiding
mahuangs maiding messaline mezcaline morfien morfine morin morkin mornin morphic morphing morphings morphinic morphinism morphinisms
morphinomania morphinomaniac morphinomaniacs morphinomanias nalbuphine neurohypnology oxygenic oxymoron paiking paining pairing palling
palming palping paramorphic paramorphism percoct phenazine pieridine piffler plaiding pokoli priding properdin properdins raiding repour
rompan rompu spadol spalding sublimate sublimize superheroine superheroines taman targing tarnal toitoi toiul toivoi tolidine tolol toluole
toluoles toluyl tonton tonyn topalgia toyon tragal trajal tramel tämän uitam uităm ultima ultimă vallum vallums wildnis úitima última τοίχοι
герои герой топол استون استيون اسمتون مورفي مورفی کوئين کويين کوکائين
`;
