/** What an alignment of two names is worth, by what agrees in it, what is left over on either side and how sure it is. */

import { KIND } from '../likeness/token.ts';
import { turnedPlace } from '../reading/firm-order.ts';
import { FORM_WEIGHT } from '../reading/part.ts';
import { FAMILY_FACTOR, type ScoreSide } from '../reading/side.ts';
import { personPenalty, type Unanswered } from './against.ts';
import { doubtOfWord, doubtShare, mostExtra, SCORING, SLIGHT, SURE, toldBy, untoldShare } from './constants.ts';
import { expansionClash } from './firm-expansion.ts';
import {
  clearFirmTally,
  countFirm,
  emptyFirmTally,
  type FirmTally,
  firmClash,
  firmFactor,
  firmPenalty,
  isNameless,
  sisterDoubt,
} from './firm-price.ts';

/** What was counted of an alignment; one is reused for all. */
export interface Tally extends Unanswered {
  readonly firm: FirmTally;
  /** Parts that agree, as bits. */
  qTaken: number;
  cTaken: number;
  /** Weight of what agrees, and the same by how well. */
  matched: number;
  sum: number;
  /** Words that agree, those that tell firms apart, and how many agree doubtfully or surely. */
  words: number;
  firmWords: number;
  doubtful: number;
  sure: number;
  /** Words that agree all but surely. */
  near: number;
  /** Weight of the words that agree, and the common share of it. */
  evidence: number;
  common: number;
  familyByInitial: boolean;
  /** Whether two words agree in the other order. */
  isTurned: boolean;
  /** By `disorderOf`. */
  disorder: number;
  candidateExtra: number;
  qTrade: number;
  cTrade: number;
  places: number;
  qNumber: boolean;
  cNumber: boolean;
  /** Legal forms that nothing answers; `company` is none. */
  qForm: boolean;
  cForm: boolean;
  /** Initials that a name is read as, and that nothing answers: the rest is no name then. */
  isAcronymLeft: boolean;
}

export const emptyTally = (): Tally => ({
  firm: emptyFirmTally(),
  qTaken: 0,
  cTaken: 0,
  matched: 0,
  sum: 0,
  words: 0,
  firmWords: 0,
  doubtful: 0,
  sure: 0,
  near: 0,
  told: 0,
  evidence: 0,
  common: 0,
  familyMatched: false,
  familyByInitial: false,
  isTurned: false,
  queryExtra: 0,
  candidateExtra: 0,
  headExtra: 0,
  qHeadExtra: 0,
  qWords: 0,
  cWords: 0,
  qTrade: 0,
  cTrade: 0,
  places: 0,
  qInitial: false,
  cInitial: false,
  initialMatched: false,
  qPatronymic: false,
  cPatronymic: false,
  disorder: 0,
  qNumber: false,
  cNumber: false,
  qForm: false,
  cForm: false,
  isAcronymLeft: false,
});

export const clearTally = (tally: Tally): void => {
  clearFirmTally(tally.firm);
  tally.qTaken = 0;
  tally.cTaken = 0;
  tally.matched = 0;
  tally.sum = 0;
  tally.words = 0;
  tally.firmWords = 0;
  tally.doubtful = 0;
  tally.sure = 0;
  tally.near = 0;
  tally.told = 0;
  tally.evidence = 0;
  tally.common = 0;
  tally.familyMatched = false;
  tally.familyByInitial = false;
  tally.isTurned = false;
  tally.queryExtra = 0;
  tally.candidateExtra = 0;
  tally.headExtra = 0;
  tally.qHeadExtra = 0;
  tally.qWords = 0;
  tally.cWords = 0;
  tally.qTrade = 0;
  tally.cTrade = 0;
  tally.places = 0;
  tally.qInitial = false;
  tally.cInitial = false;
  tally.initialMatched = false;
  tally.qPatronymic = false;
  tally.cPatronymic = false;
  tally.disorder = 0;
  tally.qNumber = false;
  tally.cNumber = false;
  tally.qForm = false;
  tally.cForm = false;
  tally.isAcronymLeft = false;
};

/** Units that agree: their parts as bits, the unit's number where it is one part, -1 where parts are run together. */
export interface Agreement {
  qMask: number;
  cMask: number;
  qPart: number;
  cPart: number;
  weight: number;
  similarity: number;
}

export const countAgreement = (q: ScoreSide, c: ScoreSide, agreement: Agreement, tally: Tally): void => {
  const { qMask, cMask, qPart, cPart, weight, similarity } = agreement;
  tally.qTaken |= qMask;
  tally.cTaken |= cMask;
  if (similarity < SURE) tally.doubtful += qPart < 0 || cPart < 0 ? 2 : 1;
  else if (weight > SLIGHT) tally.sure++;
  if (similarity >= NEAR && qPart >= 0) tally.near++;
  tally.matched += weight;
  tally.sum += weight * similarityTold(q, c, agreement);
  const telling = toldBy(similarity);
  const byInitial = cPart >= 0 && c.kind[cPart] === KIND.initial;
  for (let i = 0; i < q.parts; i++) {
    if (((qMask >> i) & 1) === 0) continue;
    tally.told += telling * q.telling[i]!;
    if (!byInitial) countWord(q, i, tally);
  }
  if (q.isFirm && !byInitial) countFirm(q, qMask, similarity, tally.firm);
  const isInitial = qPart >= 0 && q.kind[qPart] === KIND.initial;
  if (isInitial || byInitial) tally.initialMatched = true;
  for (let j = 0; j < c.parts; j++) {
    if (((cMask >> j) & 1) === 0 || c.family[j] !== 1) continue;
    tally.familyMatched = true;
    if (isInitial && c.kind[j] === KIND.word) tally.familyByInitial = true;
  }
};

/** Doubtful words are doubted more where they are short or common, and where one is a family name and the other is not. */
const similarityTold = (q: ScoreSide, c: ScoreSide, { qPart, cPart, similarity }: Agreement): number => {
  if (similarity >= SURE || qPart < 0 || q.isFirm || q.kind[qPart] !== KIND.word) return similarity;
  const isOtherRole = cPart >= 0 && q.family[qPart] !== c.family[cPart];
  return similarity - doubtOfWord(similarity, q.telling[qPart]!) - (isOtherRole ? SCORING.otherRole : 0);
};

const isTold = (kind: number): boolean => kind === KIND.acronym || kind === KIND.stated || kind === KIND.blend;

const countWord = (q: ScoreSide, i: number, tally: Tally): void => {
  const kind = q.kind[i];
  if (kind === KIND.number) tally.firmWords++;
  if (kind !== KIND.word && kind !== KIND.filler && !isTold(kind!)) return;
  if (kind !== KIND.filler) tally.words++;
  tally.firmWords++;
  tally.evidence += q.weight[i]!;
  tally.common += q.weight[i]! * q.common[i]!;
};

/** What nothing answers, on either side. */
export const countRest = (q: ScoreSide, c: ScoreSide, tally: Tally): void => {
  countUnmatched(q, c, tally);
  if (!q.isFirm) tally.queryExtra = Math.min(tally.queryExtra, mostExtra(tally.told));
};

const countUnmatched = (q: ScoreSide, c: ScoreSide, tally: Tally): void => {
  for (let i = 0; i < q.parts; i++) {
    if ((tally.qTaken >> i) & 1) continue;
    tally.queryExtra += q.extra[i]! * (q.family[i] === 1 && !tally.familyMatched ? FAMILY_FACTOR : 1);
    if (isShort(q.kind[i]!)) tally.isAcronymLeft = true;
    if (q.kind[i] === KIND.initial) tally.qInitial = true;
    if (q.patronymic[i] === 1) tally.qPatronymic = true;
    if (q.head[i] === 1 && q.family[i] === 0) tally.qHeadExtra += q.weight[i]!;
    if (q.kind[i] === KIND.word) tally.qWords += q.weight[i]!;
    if (isTrade(q.kind[i]!)) tally.qTrade += q.weight[i]!;
    if (q.kind[i] === KIND.place) tally.places += q.weight[i]!;
    if (q.kind[i] === KIND.number) tally.qNumber = true;
    if (isForm(q, i)) tally.qForm = true;
  }
  for (let j = 0; j < c.parts; j++) {
    if ((tally.cTaken >> j) & 1) continue;
    tally.candidateExtra += c.weight[j]!;
    if (isShort(c.kind[j]!)) tally.isAcronymLeft = true;
    if (c.kind[j] === KIND.initial) tally.cInitial = true;
    if (c.patronymic[j] === 1) tally.cPatronymic = true;
    if (c.head[j] === 1) tally.headExtra += c.weight[j]!;
    if (c.kind[j] === KIND.word) tally.cWords += c.weight[j]!;
    if (isTrade(c.kind[j]!)) tally.cTrade += c.weight[j]!;
    if (c.kind[j] === KIND.place) tally.places += c.weight[j]!;
    if (c.kind[j] === KIND.number) tally.cNumber = true;
    if (isForm(c, j)) tally.cForm = true;
  }
};

const isShort = (kind: number): boolean => kind === KIND.acronym || kind === KIND.stated;

/** An acronym, which stands first, that is not told by itself, with no word of the name or place beside it. */
const isAcronymAlone = (side: ScoreSide, taken: number): boolean => {
  if (side.kind[0] !== KIND.acronym || side.weight[0]! >= 1) return false;
  for (let i = 1; i < side.parts; i++)
    if ((taken >> i) & 1 && (side.kind[i] === KIND.word || side.kind[i] === KIND.place)) return false;
  return true;
};

/** `company` and the like contradict no other form, and weigh less. */
const isForm = (side: ScoreSide, i: number): boolean => side.kind[i] === KIND.legal && side.weight[i]! >= FORM_WEIGHT;

const isTrade = (kind: number): boolean => kind === KIND.generic || kind === KIND.place;

/** What a person's name lacks to be more than one word that agrees. */
const isLone = (q: ScoreSide, { words, cWords }: Tally): boolean => words <= 1 && cWords > 0 && !q.isFirm;

/** The share of its weight that an unmatched part of a listed person's name costs, by what agrees: more where that tells little. */
const EXTRA_SHARES = {
  loneFamily: { at: SCORING.loneFamily, untold: 0, untoldSquared: SCORING.loneFamilyUntold },
  loneOther: { at: SCORING.loneOther, untold: 0, untoldSquared: 0 },
  syllabic: { at: SCORING.candidateExtraSyllabic, untold: 0, untoldSquared: 0 },
  words: { at: SCORING.candidateExtra, untold: SCORING.candidateExtraUntold, untoldSquared: 0 },
} as const;
const SHARES: readonly ShareOfExtra[] = Object.values(EXTRA_SHARES);

interface ShareOfExtra {
  readonly at: number;
  readonly untold: number;
  readonly untoldSquared: number;
}

const shareAt = (share: ShareOfExtra, untold: number): number =>
  share.at + untold * (share.untold + untold * share.untoldSquared);

const extraShare = (q: ScoreSide, c: ScoreSide, tally: Tally): number => {
  if (q.isFirm) return tally.words === 1 && tally.cWords > 0 ? SCORING.loneFirm : SCORING.candidateExtraFirm;
  return shareAt(EXTRA_SHARES[shareOf(q, c, tally)], untoldShare(tally.told));
};

const shareOf = (q: ScoreSide, c: ScoreSide, tally: Tally): keyof typeof EXTRA_SHARES => {
  if (isLone(q, tally)) return tally.familyMatched ? 'loneFamily' : 'loneOther';
  return c.isSyllabic && q.isSyllabic ? 'syllabic' : 'words';
};

/** The least that the share can be for a person's name of which agreement tells no more than `told`. */
export const extraShareLeast = (told: number): number => {
  const untold = untoldShare(told);
  let least = Number.POSITIVE_INFINITY;
  for (let i = 0; i < SHARES.length; i++) least = Math.min(least, shareAt(SHARES[i]!, untold));
  return least;
};

const penaltyOf = (q: ScoreSide, c: ScoreSide, tally: Tally): number => {
  if (!q.isFirm) return personPenalty(c, tally, isLone(q, tally));
  return firmPenalty(tally.firm, tally);
};

export interface Price {
  score: number;
  penalty: number;
  /** 0 where what agrees is rare to 1 where everybody may bear it. */
  common: number;
}

/** Writes the price of an alignment that was counted whole. */
export const price = (q: ScoreSide, c: ScoreSide, tally: Tally, into: Price): void => {
  const { matched, sum, words, queryExtra, candidateExtra } = tally;
  into.penalty = penaltyOf(q, c, tally);
  into.common = tally.evidence > 0 ? tally.common / tally.evidence : 1;
  const whole = matched + queryExtra + extraShare(q, c, tally) * candidateExtra + into.penalty;
  let score = whole > 0 ? sum / whole : 0;
  if (tally.qNumber && tally.cNumber) score -= SCORING.numberMismatch;
  score *= q.isFirm
    ? firmFactor(tally.firm, tally) * firmClash(tally.firm, tally)
    : isGenericOnly(tally)
      ? SCORING.genericOnly
      : 1;
  if (q.isFirm ? isNameless(tally.firm) : words === 0)
    score = sum < whole ? 0 : q.isFirm ? score : Math.min(score, SCORING.initialsOnly);
  score *= sureness(q, c, tally);
  if (q.isFirm && tally.isTurned && tally.firm.own === 0) score *= turnedPlace(q, c);
  if (q.isFirm) score *= expansionClash(q, tally.qTaken, c, tally.cTaken);
  if (q.isFirm) score -= sisterDoubt(score, tally.firm, tally);
  if (!q.isFirm) {
    if (tally.familyByInitial && words === 1) score *= SCORING.initialFamily;
    if (matched > 0) score *= doubtShare(sum, matched, tally.told);
    score *= Math.max(0, 1 - SCORING.disorder * tally.disorder);
    if (words === 1 && whole > matched) score *= 1 - SCORING.loneShort * Math.max(0, 1 - tally.told);
    if (words === 2) score *= 1 - SCORING.commonShort * into.common * Math.min(1, candidateExtra);
    if (tally.qNumber !== tally.cNumber) score -= SCORING.generationDoubt * Math.max(0, score - SCORING.doubtless);
    if (words === 2 && candidateExtra > 1 && into.common > 0.4 && tally.isTurned) score *= SCORING.commonTurned;
  }
  score *= 1 - commonShare(q, tally) * into.common * (words <= 2 ? 1 : 2 / words);
  if (tally.isAcronymLeft || isAcronymAlone(q, tally.qTaken) || isAcronymAlone(c, tally.cTaken)) score = 0;
  into.score = Math.max(score, 0);
};

/** A firm's trade words are common, but all of them, and nothing else, are its name. */
const commonShare = (q: ScoreSide, { evidence, qTrade, cTrade }: Tally): number =>
  q.isFirm && evidence === 0 && qTrade + cTrade === 0 ? SCORING.commonTrade : SCORING.common;

const isGenericOnly = ({ firmWords, qWords, cWords }: Tally): boolean => firmWords === 0 && (qWords > 0 || cWords > 0);

/** Two words that agree so are no doubt, though none of them is spelled the same. */
const NEAR = 0.88;
const NEAR_MIN = 2;

/** A factor for words that agree only doubtfully: in a name of syllables each is much of it. */
const sureness = (q: ScoreSide, c: ScoreSide, { doubtful, sure, near, candidateExtra }: Tally): number => {
  if (q.isSyllabic && c.isSyllabic && !q.isEastAsian && doubtful > 0)
    return doubtful > 1 || candidateExtra > SLIGHT ? SCORING.syllabicDoubt : SCORING.syllabicDoubtOne;
  return sure === 0 && (q.isFirm || near < NEAR_MIN) && candidateExtra > SLIGHT ? SCORING.noneSure : 1;
};
