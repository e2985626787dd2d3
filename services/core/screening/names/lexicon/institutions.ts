/** Firms and bodies that are known by a word of initials or beginnings which their name's initials do not give: `KOMID`, `MODAFL`, `VTB`. */
import { type FoldedWord, foldWords } from '../../fold/fold.ts';
import { BUSINESS, PLACES } from './firms.ts';

const TABLE = `
aeoi atomic energy organization of iran
aio aerospace industries organization
dio defense industries organization
edbi export development bank of iran
hesa iran aircraft manufacturing industrial company
iaio iran aviation industries organization
iooc iranian offshore oil company
irgc islamic revolutionary guard corps
irib islamic republic of iran broadcasting
irisl islamic republic of iran shipping lines
modafl ministry of defense and armed forces logistics
mois ministry of intelligence and security
naja law enforcement forces of iran
nico naftiran intertrade company
nidc national iranian drilling company
nigc national iranian gas company
nioc national iranian oil company
niordc national iranian oil refining and distribution company
nisoc national iranian south oil company
nitc national iranian tanker company
panha iranian helicopter support and renewal company
sadra iran marine industrial company
sairan iran electronics industries
sbig shahid bagheri industrial group
shig shahid hemmat industrial group
spnd organization of defensive innovation and research
tesa iran centrifuge technology company
komid korea mining development trading corporation
rgb reconnaissance general bureau
fsb federal security service
gru main intelligence directorate
svr foreign intelligence service
gtlk state transport leasing company
mmk magnitogorsk iron and steel works
mzkt minsk wheel tractor plant
nlmk novolipetsk steel
oak united aircraft corporation
osk united shipbuilding corporation
rdif russian direct investment fund
rzd russian railways
uac united aircraft corporation
usc united shipbuilding corporation
uvz uralvagonzavod
veb vnesheconombank
vtb vneshtorgbank
avic aviation industry corporation of china
casc china aerospace science and technology corporation
casic china aerospace science and industry corporation
catic china national aero technology import and export corporation
ceiec china national electronics import and export corporation
cetc china electronics technology group corporation
cgwic china great wall industry corporation
cnooc china national offshore oil corporation
cnpc china national petroleum corporation
comac commercial aircraft corporation of china
cosco china ocean shipping company
cpmiec china national precision machinery import and export corporation
crrc china railway rolling stock corporation
csic china shipbuilding industry corporation
cssc china state shipbuilding corporation
icbc industrial and commercial bank of china
norinco china north industries corporation
sinochem china national chemicals import and export corporation
sinopec china petroleum and chemical corporation
smic semiconductor manufacturing international corporation
ymtc yangtze memory technologies
zte zhongxing communications corporation
cers centre d etudes et de recherches scientifiques
ssrc scientific studies and research center
bandes banco de desarrollo economico y social de venezuela
conviasa consorcio venezolano de industrias aeronauticas y servicios aereos
cvg corporacion venezolana de guayana
dgcim direccion general de contrainteligencia militar
pdvsa petroleos de venezuela
sebin servicio bolivariano de inteligencia nacional
gaesa grupo de administracion empresarial
mehl myanma economic holdings limited
moge myanma oil and gas enterprise
basf badische anilin und soda fabrik
bmw bayerische motoren werke
hsbc hongkong and shanghai banking corporation
ibm international business machines
tsmc taiwan semiconductor manufacturing company
`;

const INSTITUTIONS: ReadonlyMap<string, readonly FoldedWord[]> = new Map(
  TABLE.trim()
    .split('\n')
    .map((line) => {
      const [short, ...name] = line.split(' ');
      return [short!, foldWords(name.join(' '))];
    }),
);
const LENGTH_MAX = 8;

/** A name with the known acronym in it put as the words it stands for, the others after them; undefined for one without. */
export const ofInstitution = (words: readonly FoldedWord[]): readonly FoldedWord[] | undefined => {
  const at = words.findIndex(({ text }) => text.length <= LENGTH_MAX && INSTITUTIONS.has(text));
  if (at < 0) return undefined;
  const name = INSTITUTIONS.get(words[at]!.text)!;
  const others = words.filter((word, i) => i !== at && !name.some((said) => meaningOf(said) === meaningOf(word)));
  return [...name, ...others];
};
const meaningOf = ({ text }: FoldedWord): string => BUSINESS.get(text) ?? PLACES.get(text) ?? text;
