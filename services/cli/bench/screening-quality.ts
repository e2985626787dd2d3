/** Quality of party screening on the labelled pairs and real lists of a folder of samples. */
import { buildPartyIndex, openPartyIndex, type PartyListSnapshot } from '../../core/screening/parties/party.ts';
import { round } from './mix.ts';
import { DECEIVING, TYPING } from './names-altered.ts';
import { aliasQuestions } from './screening-aliases.ts';
import {
  alteredNames,
  crossListSpellings,
  type Half,
  labelledPairs,
  originalScripts,
  transliterations,
  unlistedPeople,
} from './screening-data.ts';
import { ALARMS_COMPARED, cutAt, falseAlarms, judgePairs, judgeRetrieval } from './screening-judge.ts';

interface SampledLists {
  readonly un: PartyListSnapshot;
  readonly sdn: PartyListSnapshot;
}

export const sampledQuality = (samples: string, { un, sdn }: SampledLists): Record<string, object> => {
  const original = originalScripts(un);
  const latinOnly = openPartyIndex(buildPartyIndex([original.latin]));
  return {
    developmentPairs: pairFamilies(samples),
    transliterations: shownFigures(judgePairs(transliterations(samples, 'full_name'))),
    aliasesDeveloped: aliasFigures(samples, sdn, 'dev'),
    aliasesHeldOut: aliasFigures(samples, sdn, 'held'),
    un: listFigures(samples, [un], { un, sdn }),
    unAndSdn: listFigures(samples, [un, sdn], { un, sdn }),
    originalScriptToLatin: shownFigures(judgeRetrieval(latinOnly, original.wanted)),
  };
};

const pairFamilies = (samples: string): object => {
  const pairs = labelledPairs(samples);
  const family = (name: string, strangers = name): object =>
    shownFigures(judgePairs(pairs.filter((p) => p.family === (p.match ? name : strangers))));
  return {
    all: shownFigures(judgePairs(pairs)),
    handLabelled: family('hand-labelled', 'person'),
    company: family('company'),
    crossScript: family('cross-script'),
  };
};

/** Aliases of the list as pairs with neighbours for strangers, and asked of the list without them. */
const aliasFigures = (samples: string, sdn: PartyListSnapshot, half: Half): object => {
  const person = aliasQuestions(sdn, half, 'person');
  const index = openPartyIndex(buildPartyIndex([person.list]));
  const { latin } = unlistedPeople(samples);
  const { scores, ...figures } = judgeRetrieval(index, person.wanted);
  const cut = cutAt(falseAlarms(index, latin).scores, ALARMS_COMPARED);
  const recallAtCut = scores.filter((score) => score >= cut).length / scores.length;
  return {
    person: shownFigures(judgePairs(person.pairs)),
    company: shownFigures(judgePairs(aliasQuestions(sdn, half, 'company').pairs)),
    personRetrieved: shownFigures({ ...figures, recallAtCut }),
  };
};

/** At the shipped threshold, and where Latin false alarms are as many as those of the matchers compared with. */
const listFigures = (samples: string, lists: readonly PartyListSnapshot[], { un, sdn }: SampledLists): object => {
  const index = openPartyIndex(buildPartyIndex(lists));
  const people = unlistedPeople(samples);
  const latin = falseAlarms(index, people.latin);
  const other = falseAlarms(index, people.other);
  const cut = cutAt(latin.scores, ALARMS_COMPARED);
  const retrieved = (wanted: Parameters<typeof judgeRetrieval>[1]): object => {
    const { scores, ...figures } = judgeRetrieval(index, wanted);
    const recallAtCut = scores.filter((score) => score >= cut).length / scores.length;
    return shownFigures({ ...figures, recallAtCut });
  };
  const altered = (families: typeof TYPING): object =>
    retrieved(Object.values(alteredNames(un, families, { count: 150, seed: 3, among: lists })).flat());
  return {
    falseAlarmRateLatin: round(latin.rate, 4),
    falseAlarmRateOtherScripts: round(other.rate, 4),
    people: { latin: people.latin.length, otherScripts: people.other.length },
    cutAtComparedAlarms: round(cut, 4),
    typed: altered(TYPING),
    deceiving: altered(DECEIVING),
    otherListsSpelling: retrieved(crossListSpellings(un, sdn)),
  };
};

/** Numbers to four places; what was missed is printed by `test/bench/screening-quality.ts --misses`. */
export const shownFigures = (figures: object): object =>
  Object.fromEntries(
    Object.entries(figures).flatMap(([key, value]) =>
      typeof value === 'number' && Number.isFinite(value) ? [[key, round(value, 4)]] : [],
    ),
  );
