/** The settings of the score: one set for pairs, lists and speed. Shares of a part's weight, and factors of the score. */
export const SCORING = {
  /** Unmatched parts of the declared name: any, a middle name, a particle that may be a given name, what follows a legal form, a trade word, a legal form. */
  queryExtra: 0.8,
  queryExtraMiddle: 0.35,
  /** Besides, the more the less agreement tells. */
  queryExtraUntold: 0.25,
  /** Most that a person's unmatched words cost together, and more of it where agreement tells little: labels are padded. */
  queryExtraMost: 0.7,
  queryExtraMostUntold: 4,
  queryExtraLeading: 0.32,
  queryExtraTail: 0.35,
  queryExtraTrade: 0.5,
  queryExtraForm: 0.4,
  /** Unmatched parts of the listed name: any, and more of it where what agrees tells little; a firm's; a Korean or Chinese syllable. */
  candidateExtra: 0.16,
  candidateExtraUntold: 0.4,
  candidateExtraFirm: 0.24,
  candidateExtraSyllabic: 1.1,
  /** The same where only one word agrees: a family name, more of it where it is common; another name; a firm's. */
  loneFamily: 0.15,
  loneFamilyUntold: 0.75,
  loneOther: 0.5,
  loneFirm: 0.3,
  /** An unmatched first given or family name of the listed person, besides; an unmatched first given name of the declared one. */
  headExtra: 0.5,
  headDeclared: 0.2,
  /** Words on both sides that nothing answers; an initial beside words. */
  substitution: 0.3,
  initialConflict: 0.7,
  /** Middle names that differ where given and family name agree; fathers' names that differ. */
  middleConflict: 0.7,
  patronymicConflict: 1.3,
  /** Off the score when both have numbers that differ. */
  numberMismatch: 0.3,
  /** Agreement of parts run together, of all and of two. */
  compact: 0.98,
  join: 0.97,
  /** What agreement must tell to be past doubt, and what doubt takes away before. */
  tellingEnough: 1.5,
  shortDoubt: 0.3,
  otherRole: 0.15,
  doubtful: 1.2,
  /** Off the score when what agrees is as common as can be; when it is trade words and all of them. */
  common: 0.1,
  commonTrade: 0.01,
  commonTurned: 0.9,
  loneShort: 0.5,
  commonShort: 0.2,
  /** Off the score for each jump of the order. */
  disorder: 0.2,
  /**
   * Of what a score is above a hit's: where only one of two persons is a Jr. or III, who is as soon the father; where firms agree in one own
   * word and a side has a trade word or place besides, who are as soon sisters.
   */
  doubtless: 0.67,
  generationDoubt: 0.35,
  sisterDoubt: 0.4,
  /** Factors: only trade words agree; a family name only by its initial; one or more syllables of such a name doubtful; no word sure. */
  genericOnly: 0.6,
  initialFamily: 0.85,
  syllabicDoubtOne: 0.85,
  syllabicDoubt: 0.82,
  noneSure: 0.92,
  /** Most that `A B` scores as `A B`. */
  initialsOnly: 0.75,
} as const;

/** How much of what agreement tells is left when words agree only to `similarity`. */
export const toldBy = (similarity: number): number => (similarity >= SURE ? 1 : Math.max(0, (similarity - 0.6) / 0.34));

/** Most that a person's unmatched words cost together. */
export const mostExtra = (told: number): number =>
  SCORING.queryExtraMost + SCORING.queryExtraMostUntold * untoldShare(told);

/** 0 where agreement tells enough to 1 where it tells nothing. */
export const untoldShare = (told: number): number => Math.max(0, 1 - told / SCORING.tellingEnough);

/** Off the similarity of words that agree doubtfully, by what their agreement tells: short and common words are soon another name. */
export const doubtOfWord = (similarity: number, telling: number): number =>
  similarity >= SURE ? 0 : SCORING.shortDoubt * (1 - similarity) * (1 - telling);

/** What is left of a person's score when words of weight `matched` agree to `sum` and tell `told`: doubt counts where little is told. */
export const doubtShare = (sum: number, matched: number, told: number): number =>
  Math.max(0.5, 1 - SCORING.doubtful * (1 - sum / matched) * untoldShare(told));

/** Words that agree this well are the same word. */
export const SURE = 0.94;
/** Particles and titles weigh less than this. */
export const SLIGHT = 0.36;
