/**
 * Published red flags and decisive list hits as one deterministic table. An indicator only says what is so; a policy
 * says what it leads to. Rows of the data-quality kind never lead to a hold, whatever a policy says.
 *
 * Sources, by mark: F19, F24 FinCEN advisories FIN-2019-A006 and FIN-2024-A002; CBP notices on vague descriptions (2023,
 * 2024); UPU/TRACIT small-packet guide; EU Council 10933/97 on express couriers; INCB equipment guidelines.
 */
import type { GoodsFinding, PartyFinding, RoleScreening, Screening } from './context.ts';
import { isDropAddress, missingPartyFields, type RiskFacts } from './facts.ts';
import { AT_IDENTIFIER, type History, type IdentifierName } from './history.ts';

export interface Indicator {
  readonly code: string;
  readonly doc: string;
  /** What it rests on, and so what may answer it: words of the description, the goods by more than words, the parties. */
  readonly rests: 'words' | 'goods' | 'parties' | 'data-quality';
  readonly source: string;
  /** What in the declaration or the lists says so; undefined = does not hold. */
  readonly fires: (facts: RiskFacts) => readonly string[] | undefined;
}

export interface FiredIndicator {
  readonly code: string;
  readonly evidence: readonly string[];
}

/** Rows that hold, in the table's order. Rows whose lookup is missing do not. */
export const findIndicators = (facts: RiskFacts): readonly FiredIndicator[] => {
  const fired: FiredIndicator[] = [];
  for (const { code, fires } of INDICATORS) {
    const evidence = fires(facts);
    if (evidence !== undefined) fired.push({ code, evidence });
  }
  return fired.length === 0 ? NONE : fired;
};

const NONE: readonly FiredIndicator[] = [];

/** As listed, or nearly so; below, a hit is only a resemblance. */
const NAMED_SCORE_MIN = 0.85;
const RESEMBLED_SCORE_MIN = 0.5;

const OPIOIDS: ReadonlySet<string> = new Set(['fentanyl-related', 'nitazene', 'synthetic-opioid', 'opioid']);
const OPIOID_PRECURSORS: ReadonlySet<string> = new Set(['opioid-precursor']);
const OTHER_PRECURSORS: ReadonlySet<string> = new Set(['precursor']);
const PRECURSORS: ReadonlySet<string> = new Set([...OPIOID_PRECURSORS, ...OTHER_PRECURSORS]);
const NARCOTICS: ReadonlySet<string> = new Set(['narcotic-drug', 'psychotropic']);
const MEDICINES: ReadonlySet<string> = new Set(['opioid-medicine', 'benzodiazepine', 'psychotropic-medicine']);
const ADULTERANTS: ReadonlySet<string> = new Set(['adulterant']);
const NARCOTICS_PROGRAMMES = /SDNT|ILLICIT-DRUGS|NARCO/;

const substances = (categories: ReadonlySet<string>, from: number, below: number) => (facts: RiskFacts) =>
  goodsEvidence(
    facts,
    (hit) =>
      hit.kind === 'SUBSTANCE' &&
      categories.has(hit.category ?? '') &&
      hit.score >= from &&
      hit.score < below &&
      !SPOKEN_OF.has(hit.licit ?? ''),
  );

/** Lawful goods that name a substance without holding any: a clause of theirs resembles nothing. */
const SPOKEN_OF: ReadonlySet<string> = new Set(['test-strips', 'immunoassay', 'naloxone', 'books', 'media']);

export const INDICATORS: readonly Indicator[] = [
  {
    code: 'opioid-named',
    doc: 'The goods are described by the name or CAS number of a listed opioid.',
    rests: 'words',
    source: 'control lists; F24',
    fires: substances(OPIOIDS, NAMED_SCORE_MIN, Number.POSITIVE_INFINITY),
  },
  {
    code: 'opioid-resembled',
    doc: 'The description resembles the name of a listed opioid, or has the stem of its class.',
    rests: 'words',
    source: 'control lists',
    fires: substances(OPIOIDS, RESEMBLED_SCORE_MIN, NAMED_SCORE_MIN),
  },
  {
    code: 'narcotic-named',
    doc: 'The goods are described by the name or CAS number of another listed narcotic drug or psychotropic substance.',
    rests: 'words',
    source: '1961 and 1971 Conventions',
    fires: substances(NARCOTICS, NAMED_SCORE_MIN, Number.POSITIVE_INFINITY),
  },
  {
    code: 'narcotic-resembled',
    doc: 'The description resembles the name of a listed narcotic drug or psychotropic substance, or has a name with other meanings.',
    rests: 'words',
    source: '1961 and 1971 Conventions',
    fires: substances(NARCOTICS, RESEMBLED_SCORE_MIN, NAMED_SCORE_MIN),
  },
  {
    code: 'opioid-precursor-named',
    doc: 'The goods are described by the name or CAS number of a listed precursor of opioids.',
    rests: 'words',
    source: '1988 Convention, Table I; F24',
    fires: substances(OPIOID_PRECURSORS, NAMED_SCORE_MIN, Number.POSITIVE_INFINITY),
  },
  {
    // Apart from those of opioids: solvents and acids of Table II travel lawfully in great numbers.
    code: 'precursor-named',
    doc: 'The goods are described by the name or CAS number of another listed precursor.',
    rests: 'words',
    source: '1988 Convention, Tables I and II',
    fires: substances(OTHER_PRECURSORS, NAMED_SCORE_MIN, Number.POSITIVE_INFINITY),
  },
  {
    code: 'precursor-resembled',
    doc: 'The description resembles the name of a listed precursor.',
    rests: 'words',
    source: '1988 Convention, Tables I and II',
    fires: substances(PRECURSORS, RESEMBLED_SCORE_MIN, NAMED_SCORE_MIN),
  },
  {
    code: 'controlled-medicine-named',
    doc: 'The goods are described by the name of a controlled medicine.',
    rests: 'words',
    source: 'control lists',
    fires: substances(MEDICINES, NAMED_SCORE_MIN, Number.POSITIVE_INFINITY),
  },
  {
    code: 'adulterant-named',
    doc: 'The goods are described by the name of a medicine that opioids are cut with.',
    rests: 'words',
    source: 'national lists',
    fires: substances(ADULTERANTS, NAMED_SCORE_MIN, Number.POSITIVE_INFINITY),
  },
  {
    code: 'tableting-equipment',
    doc: 'A tableting or encapsulating machine is described; where such machines have to be registered, proof is needed.',
    rests: 'words',
    source: '1988 Convention, Article 13; INCB guidelines; CDSA Schedule IX',
    fires: (facts) =>
      goodsEvidence(
        facts,
        (hit) => hit.kind === 'EQUIPMENT' && hit.category !== 'part' && hit.score >= NAMED_SCORE_MIN,
      ),
  },
  {
    code: 'tableting-parts',
    doc: 'Dies, punches, moulds or spare parts of a tableting machine are described.',
    rests: 'words',
    source: '1988 Convention, Article 13; F24',
    fires: (facts) =>
      goodsEvidence(
        facts,
        (hit) => hit.kind === 'EQUIPMENT' && hit.category === 'part' && hit.score >= NAMED_SCORE_MIN,
      ),
  },
  {
    code: 'falsified-medicine-wording',
    doc: 'The description has words of falsified medicines.',
    rests: 'words',
    source: 'WHO: substandard and falsified medical products',
    fires: (facts) => goodsEvidence(facts, (hit) => hit.kind === 'TERM' && hit.category === 'falsified-medicine'),
  },
  {
    code: 'cover-wording',
    doc: 'Wording that often covers for something else, with no laboratory or institute on either side.',
    rests: 'words',
    source: 'F19, F24',
    fires: (facts) =>
      hasLicitHit(facts)
        ? undefined
        : goodsEvidence(facts, (hit) => hit.kind === 'TERM' && hit.category === 'cover-wording'),
  },
  {
    code: 'controlled-hs-code',
    doc: 'The declared HS code itself names controlled substances.',
    rests: 'goods',
    source: 'HS 2022',
    fires: ({ hs, context }) =>
      hs.named
        ? context.declaration.goodsItem.map(
            (item, i) => `goodsItem[${i}].harmonizedSystemCode: ${item.harmonizedSystemCode}`,
          )
        : undefined,
  },
  {
    code: 'text-conflicts-with-code',
    doc: 'Description and HS code speak of different goods, and one of them of chemicals or medicines.',
    rests: 'goods',
    source: 'CBP 2024',
    fires: textConflict,
  },
  {
    code: 'master-carton',
    doc: 'One carton of many small packages, declared as a single consignment of unnamed goods.',
    rests: 'goods',
    source: 'CBP 2023',
    fires: masterCarton,
  },
  {
    code: 'listed-narcotics-party',
    doc: 'A party matches one listed under a narcotics programme.',
    rests: 'parties',
    source: 'sanctions lists',
    fires: (facts) => partyEvidence(facts, (hit) => isNarcotics(hit) && hit.commonName !== true),
  },
  {
    code: 'listed-party',
    doc: 'A party matches a listed one.',
    rests: 'parties',
    source: 'sanctions and watch lists',
    fires: (facts) => partyEvidence(facts, (hit) => !isNarcotics(hit) && hit.commonName !== true),
  },
  {
    code: 'listed-common-name',
    doc: 'A party has a listed name that many people bear; nothing else agrees.',
    rests: 'parties',
    source: 'sanctions and watch lists',
    fires: (facts) => partyEvidence(facts, (hit) => hit.commonName === true),
  },
  {
    code: 'prior-finding-party',
    doc: 'Opioids, precursors or equipment were found in a parcel with the same name or address.',
    rests: 'parties',
    source: 'UPU/TRACIT',
    fires: (facts) =>
      findingEvidence(facts, ['consignorName', 'consignorAddress', 'consigneeName', 'consigneeAddress']),
  },
  {
    code: 'prior-finding-contact',
    doc: 'Opioids, precursors or equipment were found in a parcel with the same telephone, e-mail or account.',
    rests: 'parties',
    source: 'UPU/TRACIT; F19',
    fires: (facts) =>
      findingEvidence(facts, ['consignorPhone', 'consignorEmail', 'consigneePhone', 'consigneeEmail', 'account']),
  },
  {
    code: 'borrowed-identity',
    doc: 'A busy, long-known consignor name comes from an address and a contact never seen before.',
    rests: 'parties',
    source: 'ASEAN risk indicators',
    fires: borrowedIdentity,
  },
  {
    code: 'aliases-at-address',
    doc: 'Repeated parcels to one private address under many names.',
    rests: 'parties',
    source: 'UPU/TRACIT',
    fires: aliasesAtAddress,
  },
  {
    code: 'contact-of-many-names',
    doc: 'One telephone or e-mail used by unrelated names.',
    rests: 'parties',
    source: 'F19, F24',
    fires: contactOfManyNames,
  },
  {
    code: 'split-below-threshold',
    doc: 'Many parcels under the duty threshold between the same few parties within a week.',
    rests: 'parties',
    source: 'trade practice',
    fires: splitBelowThreshold,
  },
  {
    code: 'illogical-route',
    doc: "It departs from a country that is neither the consignor's nor that of the goods, and goes through another.",
    rests: 'parties',
    source: 'EU Council 10933/97; CBP 2023',
    fires: illogicalRoute,
  },
  {
    code: 'anonymous-payment',
    doc: 'A new account that pays in cash or virtual currency, for a consignor never seen before.',
    rests: 'parties',
    source: 'F19; ACAS account data',
    fires: anonymousPayment,
  },
  {
    code: 'drop-address-first-parcel',
    doc: 'The first parcel of an unknown consignor goes to a box, locker, hotel or storage.',
    rests: 'parties',
    source: 'EU Council 10933/97; UPU/TRACIT',
    fires: dropAddress,
  },
  {
    code: 'vague-description',
    doc: 'Descriptions from which nobody can tell what the goods are.',
    rests: 'data-quality',
    source: 'CBP 2024; ICS2 stop words',
    fires: (facts) => (facts.goods !== undefined && facts.goods.vague > 0 ? ['descriptionOfGoods'] : undefined),
  },
  {
    code: 'incomplete-party',
    doc: 'Name or address of a party is not there, or too little of it.',
    rests: 'data-quality',
    source: 'UPU EAD guidance',
    fires: incompleteParty,
  },
];

const isNarcotics = (hit: PartyFinding): boolean => hit.programmes.some((p) => NARCOTICS_PROGRAMMES.test(p));

const pathOf = (index: number): string => `goodsItem[${index}].descriptionOfGoods`;

function goodsEvidence({ context }: RiskFacts, isMeant: (hit: GoodsFinding) => boolean): readonly string[] | undefined {
  const screening = screeningOf(context.screening);
  let evidence: string[] | undefined;
  if (screening === undefined) return evidence;
  for (let i = 0; i < screening.goods.length; i++)
    for (const hit of screening.goods[i]!.hits) {
      if (!isMeant(hit)) continue;
      evidence ??= [];
      evidence.push(`${pathOf(i)}: "${hit.surface}" is ${hit.name}`);
    }
  return evidence;
}

function partyEvidence({ context }: RiskFacts, isMeant: (hit: PartyFinding) => boolean): readonly string[] | undefined {
  const screening = screeningOf(context.screening);
  let evidence: string[] | undefined;
  if (screening === undefined) return evidence;
  for (const { role, hits } of screening.parties as readonly RoleScreening[])
    for (const hit of hits) {
      if (!isMeant(hit)) continue;
      evidence ??= [];
      evidence.push(`${role}: ${hit.name} (${hit.list} ${hit.entryId})`);
    }
  return evidence;
}

const screeningOf = (read: RiskFacts['context']['screening']): Screening | undefined =>
  read.kind === 'known' ? read.value : undefined;

function hasLicitHit({ goods }: RiskFacts): boolean {
  return goods !== undefined && goods.licit > 0;
}

function pastOf({ histories }: RiskFacts, name: IdentifierName): History | undefined {
  return histories?.[AT_IDENTIFIER[name]];
}

/** Half a fading finding is one of half a year ago. */
const FINDINGS_MILLI_MIN = 250;

function findingEvidence(facts: RiskFacts, names: readonly IdentifierName[]): readonly string[] | undefined {
  let evidence: string[] | undefined;
  for (const name of names) {
    const results = pastOf(facts, name)?.results;
    if (results === undefined || results.findings === 0) continue;
    const [opioid, opioidPrecursor, precursor, equipment] = results.foundMilli as readonly [
      number,
      number,
      number,
      number,
    ];
    if (opioid + opioidPrecursor + precursor + equipment < FINDINGS_MILLI_MIN) continue;
    evidence ??= [];
    evidence.push(
      `${name}: ${results.findings} finding(s), the last ${Math.round(results.sinceFoundHours / 24)} days ago`,
    );
  }
  return evidence;
}

const CHEMISTRY_CHAPTERS: ReadonlySet<string> = new Set(['28', '29', '30', '38']);

function textConflict({ context, goods }: RiskFacts): readonly string[] | undefined {
  const screening = screeningOf(context.screening);
  if (screening === undefined || goods === undefined || goods.mismatches === 0) return undefined;
  const speaksOfChemistry =
    goods.opioid + goods.precursor + goods.medicine > 0 ||
    context.declaration.goodsItem.some((item) => CHEMISTRY_CHAPTERS.has(item.harmonizedSystemCode.slice(0, 2)));
  if (!speaksOfChemistry) return undefined;
  return screening.goods.flatMap((item, i) =>
    item.hsMismatch === undefined || item.hsMismatch === false
      ? []
      : [`${pathOf(i)} against ${context.declaration.goodsItem[i]?.harmonizedSystemCode ?? ''}`],
  );
}

const CARTON_PACKAGES_MIN = 10;
const CARTON_GRAMS_MIN = 5000;
const CARTON_WORDING = /\b(?:consolidat|master ?carton)|集运|拼箱/i;

function masterCarton({ context, grams, goods }: RiskFacts): readonly string[] | undefined {
  if (!(grams >= CARTON_GRAMS_MIN)) return undefined;
  for (let i = 0; i < context.declaration.goodsItem.length; i++) {
    const { numberOfPackages, descriptionOfGoods } = context.declaration.goodsItem[i]!;
    if ((numberOfPackages ?? 0) < CARTON_PACKAGES_MIN) continue;
    if (CARTON_WORDING.test(descriptionOfGoods) || (goods !== undefined && goods.vague > 0))
      return [`${pathOf(i)}: ${numberOfPackages} packages, ${Math.round(grams / 1000)} kg`];
  }
  return undefined;
}

const BORROWED = { parcelsEverMin: 30, knownHoursMin: 30 * 24 };

function borrowedIdentity(facts: RiskFacts): readonly string[] | undefined {
  const name = pastOf(facts, 'consignorName')?.velocity;
  if (name === undefined || name.parcelsEver < BORROWED.parcelsEverMin || name.knownHours < BORROWED.knownHoursMin)
    return undefined;
  const address = pastOf(facts, 'consignorAddress')?.velocity;
  const contact = (pastOf(facts, 'consignorPhone') ?? pastOf(facts, 'consignorEmail'))?.velocity;
  // A firm with many branches is not borrowed from; a firm of one or two addresses that sends from a new one may be.
  if (
    address === undefined ||
    address.parcelsEver > 0 ||
    contact === undefined ||
    contact.parcelsEver > 0 ||
    name.variants > 3
  )
    return undefined;
  return [
    `consignor.name: ${name.parcelsEver} parcels before, from ${name.variants} address(es); this address and contact are new`,
  ];
}

/** Many names, but few who send to them: else it is a dormitory or an office. */
const ALIASES = { namesMin: 4, counterpartsMax: 4 };

function aliasesAtAddress(facts: RiskFacts): readonly string[] | undefined {
  const velocity = pastOf(facts, 'consigneeAddress')?.velocity;
  if (velocity === undefined || velocity.variants < ALIASES.namesMin || velocity.counterparts > ALIASES.counterpartsMax)
    return undefined;
  return [`consignee.address: at least ${velocity.variants} names in ${velocity.parcels30d} parcels of 30 days`];
}

const CONTACT_NAMES_MIN = 4;

function contactOfManyNames(facts: RiskFacts): readonly string[] | undefined {
  let evidence: string[] | undefined;
  for (const name of CONTACT_IDENTIFIERS) {
    const variants = pastOf(facts, name)?.velocity.variants ?? 0;
    if (variants < CONTACT_NAMES_MIN) continue;
    evidence ??= [];
    evidence.push(`${name}: used by at least ${variants} names`);
  }
  return evidence;
}

const CONTACT_IDENTIFIERS = ['consignorPhone', 'consignorEmail', 'consigneePhone', 'consigneeEmail'] as const;

const SPLIT = { parcelsMin: 5, counterpartsMax: 3 };

function splitBelowThreshold(facts: RiskFacts): readonly string[] | undefined {
  const velocity = pastOf(facts, 'consigneeAddress')?.velocity;
  if (
    velocity === undefined ||
    velocity.belowDeMinimis7d < SPLIT.parcelsMin ||
    velocity.counterparts > SPLIT.counterpartsMax
  )
    return undefined;
  return [
    `consignee.address: ${velocity.belowDeMinimis7d} parcels under the threshold in 7 days, from ${velocity.counterparts} consignor(s)`,
  ];
}

function illogicalRoute({ context }: RiskFacts): readonly string[] | undefined {
  const { countryOfDeparture, countriesOfTransit, consignor, goodsItem } = context.declaration;
  const home = consignor?.address?.country ?? '';
  if (countriesOfTransit.length === 0 || countryOfDeparture === '' || home === '' || home === countryOfDeparture)
    return undefined;
  const origin = goodsItem[0]?.countryOfOrigin ?? '';
  if (origin === '' || origin === countryOfDeparture) return undefined;
  return [
    `consignor in ${home}, goods of ${origin}, departs from ${countryOfDeparture} through ${countriesOfTransit.join(', ')}`,
  ];
}

function anonymousPayment(facts: RiskFacts): readonly string[] | undefined {
  const account = facts.context.declaration.account;
  if (account === undefined || (account.billingType !== 'CSH' && account.billingType !== 'CTO')) return undefined;
  if (
    pastOf(facts, 'consignorName')?.velocity.parcelsEver !== 0 ||
    (pastOf(facts, 'account')?.velocity.parcelsEver ?? 0) > 0
  )
    return undefined;
  return [`account.billingType: ${account.billingType}`];
}

function dropAddress(facts: RiskFacts): readonly string[] | undefined {
  if (pastOf(facts, 'consignorName')?.velocity.parcelsEver !== 0) return undefined;
  return isDropAddress(facts.context.declaration.consignee?.address) ? ['consignee.address'] : undefined;
}

const MISSING_FIELDS_MIN = 3;

function incompleteParty({ context }: RiskFacts): readonly string[] | undefined {
  const { consignor, consignee } = context.declaration;
  const evidence = [
    ...(missingPartyFields(consignor) >= MISSING_FIELDS_MIN ? ['consignor'] : []),
    ...(missingPartyFields(consignee) >= MISSING_FIELDS_MIN ? ['consignee'] : []),
  ];
  return evidence.length === 0 ? undefined : evidence;
}
