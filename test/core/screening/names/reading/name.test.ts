import { expect, test } from 'vitest';
import { listedForms } from '../../../../../services/core/screening/names/reading/forms.ts';
import { type PartySchema, readName } from '../../../../../services/core/screening/names/reading/name.ts';

const parts = (name: string, schema: PartySchema): string =>
  readName(name, schema)
    .parts.map((p) => `${p.text}${p.kind === 'word' ? '' : `:${p.kind}`}${p.family ? '*' : ''}`)
    .join(' ');

test.each<[string, PartySchema, string]>([
  ['Putin, Vladimir V.', 'person', 'putin* vladimir v:initial'],
  ['Dr. Eric Badege', 'person', 'dr:title eric badege*'],
  ['Prof. Dr. h.c. Robert G. Badege', 'person', 'prof:title dr:title h:title c:title robert g:initial badege*'],
  ['ABD-AL-HAMID AL-MASLI', 'person', 'abd:filler al:particle hamid al:particle masli*'],
  ['Abdurrahman Habibullah', 'person', 'abd:filler rahman habib* allah:filler'],
  ['Abdelaziz Noureddine', 'person', 'abd:filler aziz nour* aldin:filler'],
  ['Abdulatif Geraldine', 'person', 'abd:filler latif geraldine*'],
  ['Tabatabaei, Sayyid Ali', 'person', 'tabatabaei* sayyid:title ali'],
  ['عبدالحميد المصلي', 'person', 'abd:filler hamid msly*'],
  ['김정은', 'person', 'kim* jeongeun'],
  ['習近平', 'person', 'xi* jinping'],
  ['Li Na', 'person', 'li* na'],
  ['Nguyen Van Hung', 'person', 'nguyen* van hung'],
  ['Ayatollah Ali Khamenei', 'person', 'ayatollah:title ali khamenei*'],
  ['Vlagyimir Vlagyimirovics Putyin', 'person', 'vlagyimir vlagyimirovich putyin*'],
])("a person's name is read part by part: %s", (name, schema, expected) => {
  expect(parts(name, schema)).toBe(expected);
});

test.each<[string, string]>([
  ['COMERCIAL CIMEX, S.A. de C.V.', 'trading:generic cimex =jsc:legal'],
  ['ELEVENTH OCEAN GMBH & CO KG', '11:number ocean =partnership:legal'],
  ['Green Wave Srvcs Intl Copmany', 'green wave services:generic international:generic =company:legal'],
  ['深圳市中光成科技有限公司', 'shenzhen:place zhongguangcheng technology:generic =ltd:legal'],
  ['HALVB.V.', 'halv =ltd:legal'],
  ['한빛전자 주식회사', 'hanbich electronics:generic =jsc:legal'],
  ['北海自動車株式会社', 'beihai auto:generic =jsc:legal'],
  ['Janssen Beheer B.V. H.', 'janssen management:generic =ltd:legal h:initial'],
  ['R.J. Advies B.VV.', 'rj consulting:generic =ltd:legal'],
  ['StichtingCewi', '=form:legal cewi'],
  ['Factory No. 4', 'factory:generic no:particle 4:number'],
  ['Sahand Steel Dubai Branch', 'sahand steel:generic dubai:title branch:title'],
  ['Bank Orumiyeh, Frankfurt Branch', 'bank:generic urmia:place frankfurt:title branch:title'],
  ['Varesh Air Hamburg Rep. Office', 'varesh airlines:generic hamburg:title republic:title office:title'],
  ['Lindholm en Zonen', 'lindholm e:particle sons:generic'],
  ['Import & Export Karimov', 'importexport:generic karimov'],
  ['Karimov exp. and imp. co', 'karimov importexport:generic =company:legal'],
  ['Neva Obshchestvo s Ogranichennoy Otvetstvennostyu', 'neva =ltd:legal'],
  ['Adria društvo s ograničenom odgovornošću', 'adria =ltd:legal'],
  ['Hanbit Chusik Hoesa', 'hanbit =jsc:legal'],
  ['27th Institute', '27:number institute:generic'],
  ['Orlan LTDD', 'orlan =ltd:legal'],
  ['Frente de Liberacion Popular', 'front:generic de:particle liberation people'],
  ['Gazprombank JSC', 'gazprombank =jsc:legal'],
  ['KUNLUN SHIPPING COMPANYLIMITED', 'kunlun shipping:generic =ltd:legal'],
])("a firm's name is read part by part: %s", (name, expected) => {
  expect(parts(name, 'company')).toBe(expected);
});

test('a name of no stated kind is read as a firm when a trade word or a legal form says so', () => {
  expect(readName('Neda Electronics', 'any').isFirm).toBe(true);
  expect(readName('ООО Ромашка', 'any').isFirm).toBe(true);
  expect(readName('Vladimir Putin', 'any').isFirm).toBe(false);
});

test('a listed text holds the name outside its brackets and the names inside', () => {
  expect(listedForms('Abu Bakr (original script: ابو بكر) (birth name)')).toEqual(['Abu Bakr', 'ابو بكر']);
  expect(listedForms('BUTEMBO AIRLINES (BAL)')).toEqual(['BUTEMBO AIRLINES', 'BAL', 'BAL BUTEMBO AIRLINES']);
  expect(listedForms('Eric Badege')).toEqual(['Eric Badege']);
});
