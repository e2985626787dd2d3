/** Compound names that Latin and Arabic write as one word or several, and patronymics in their many spellings. */
import { type FoldedWord, foldWords } from '../../fold/fold.ts';
import { NATIVE } from '../lexicon/common.ts';

const ABD = /^abd(?:ou|u|e|a|o|i)?(?:l|r(?=r)|s(?=s)|n(?=n)|d(?=d)|)(?=[b-df-hj-np-tv-z])([a-z]{4,})$/;
/** `abdelaziz`: the article's l belongs to no word but `latif`. */
const ABD_BEFORE_VOWEL = /^abd(?:ou|u|e|a|o|i)l(?:(at[ei]+f)|([aeiou][a-z]{2,}))$/;
/** `Abdelh.`, `Abdulr.`: the next word's first letter. */
const ABD_CUT = /^abd[aeou]l([b-df-hj-kmnp-tv-z])$/;
const ABD_ALONE =
  /^abd(?:ou|u|e|a|o)?[lr]?$|^abdus$|^(?:abudl|abedl|abdlu|abdle|badul|badel|adbul|adbel|abbdul|abbdel|abdull|abdell|abduul|abdeel|aabdul|aabdel|abddul|abddel|abdl|bdul|bdel)$/;
const ABDALLAH = /^abd(?:ou|u|e|a|o|i)?ll?a(?:h|hi)?$/;
const WITH_ALLAH = /^([a-z]{3,}?)(?:oull?ah?|u?ll?ah|a?llah|o?llah|e?llah|i?llah|ulla)$/;
const WITH_DIN = /^([a-z]{3,}?)(?:ou|u|e|o|i|a)(?:dd|ld|d)(?:in|een|ine)$/;
/** `nureddin`, not `geraldine`. */
const IS_DIN = /dd(?:in|een|ine)$|ld(?:in|een)$|[eu]ldine$|udin$|edine$/;
const DIN_ALONE = /^(?:al|el|ul|ud|ed|ad|u)?d?d(?:in|een|ine)$/;
const ALLAH_ALONE = /^(?:u|o|a)?ll+ah?$|^allah$/;

/** Arabic names are compounds that Latin writes as one word or several: `abdurrahman`, `habibullah`, `sirajuddin`. */
export const splitCompound = (word: FoldedWord, text: string): readonly { text: string }[] => {
  if (text === 'ayatollah') return [{ text }];
  const c = text.charCodeAt(0);
  if (word.script === 'arabic') return splitArabic(word.native, text);
  if (c === 97) {
    if (ABDALLAH.test(text)) return ABD_ALLAH;
    if (ABD_ALONE.test(text)) return ABD_ONLY;
    if (ALLAH_ALONE.test(text)) return ALLAH_ONLY;
    const cut = ABD_CUT.exec(text);
    if (cut) return [{ text: 'abd' }, { text: cut[1]! }];
    const vowel = ABD_BEFORE_VOWEL.exec(text);
    if (vowel) return [{ text: 'abd' }, { text: vowel[2] ?? `l${vowel[1]}` }];
    const abd = ABD.exec(text);
    if (abd) return [{ text: 'abd' }, { text: abd[1]! }];
  }
  const end = text.charCodeAt(text.length - 1);
  if (text.length >= 4 && (end === 104 || end === 97)) {
    if (ALLAH_ALONE.test(text)) return ALLAH_ONLY;
    const allah = /ull|all|oll|oul|ill|ell/.test(text) ? WITH_ALLAH.exec(text) : null;
    if (allah && text.length >= 7) return [{ text: allah[1]! }, { text: 'allah' }];
  } else if (end === 110 || end === 101) {
    if (text.length >= 3 && DIN_ALONE.test(text)) return DIN_ONLY;
    const din = text.length >= 7 ? WITH_DIN.exec(text) : null;
    if (din && IS_DIN.test(text)) return [{ text: din[1]! }, { text: 'aldin' }];
  }
  if (end === 104 || end === 99 || end === 115 || end === 122 || end === 120 || end === 106 || end === 105) {
    const patronymic = PATRONYMIC.exec(text);
    if (patronymic) return [{ text: `${patronymic[1]}vich` }];
  }
  return [{ text }];
};
/** `vladimirovich`, however it is written. */
const PATRONYMIC = /^([a-z]{2,}[oe])[vw](?:ich|itch|itsch|ic|ics|icz|ych|yc|itsj|itx|ici|itz|its)$/;
const ABD_ALLAH = [{ text: 'abd' }, { text: 'allah' }];
const ABD_ONLY = [{ text: 'abd' }];
const ALLAH_ONLY = [{ text: 'allah' }];
const DIN_ONLY = [{ text: 'aldin' }];

const splitArabic = (native: string, text: string): readonly { text: string }[] => {
  const abd = /^عبدال?(.{3,})$/.exec(native);
  if (abd) return abd[1] === 'له' || abd[1] === 'لله' ? ABD_ALLAH : [{ text: 'abd' }, ...readNative(abd[1]!)];
  const allah = /^(.{3,})(?:الله|اللہ)$/.exec(native);
  if (allah) return [...readNative(allah[1]!), { text: 'allah' }];
  const din = /^(.{3,})(?:الدين|الدین)$/.exec(native);
  if (din) return [...readNative(din[1]!), { text: 'aldin' }];
  const mohammad = /^محمد(.{3,})$/.exec(native);
  if (mohammad && native !== 'محمدی' && native !== 'محمدي') return [{ text: 'mohammad' }, ...readNative(mohammad[1]!)];
  const abu = /^(?:أبو|ابو)(.{3,})$/.exec(native);
  if (abu) return [{ text: 'abu' }, ...readNative(abu[1]!)];
  return /^ال.{3,}$/.test(native) ? readNative(native.slice(2)) : [{ text }];
};

const readNative = (native: string): readonly { text: string }[] => {
  const bare = /^ال.{3,}$/.test(native) ? native.slice(2) : native;
  return [{ text: NATIVE.get(bare) ?? foldWords(bare)[0]?.text ?? bare }];
};
