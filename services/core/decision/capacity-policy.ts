/**
 * The part of a policy that says how much can be inspected: offices, their shifts and what each can open, and which share
 * of it is drawn by lot. This file gives its shape, its rules beyond the JSON Schema, and compiles it.
 */
import type { Outcome } from '../../../proto/holdpoint/v1/assessment.ts';
import type { TransportMode } from '../../../proto/holdpoint/v1/declaration.ts';
import { offsetMinutesOf } from '../declaration/instants.ts';
import type { Advice, AdviceDocument, TransportModeName } from './advice.ts';

export interface CapacityDocument {
  /** What a hold that rests on the score alone becomes when the shift has no inspection left. */
  readonly exhausted: 'ASSESSMENT_COMPLETE' | 'REQUEST_INFORMATION';
  /** The same while what is left cannot be read; never complete, because it may matter. */
  readonly unknown: 'REQUEST_INFORMATION' | 'HOLD';
  readonly offices: readonly OfficeDocument[];
}

export interface OfficeDocument {
  readonly office: string;
  /** How codes of its places of unloading begin; none = every place that no other office names. */
  readonly places?: readonly string[];
  readonly utcOffset: string;
  /** Local times at which shifts begin. */
  readonly shifts: readonly string[];
  readonly inspectionsPerShift: number;
  readonly strata: readonly StratumDocument[];
}

/** The first that fits a parcel is its stratum; units drawn at random are shared equally among strata. */
export interface StratumDocument {
  readonly stratum: string;
  readonly transportModes?: readonly TransportModeName[];
  /** Countries of departure. */
  readonly origins?: readonly string[];
  readonly parcelsPerShift: number;
}

export interface ExplorationDocument {
  readonly random: number;
  readonly uncertain: number;
  /** Of the office's traffic; see `uncertaintyOf`. */
  readonly meanUncertainty: number;
  readonly control: Omit<AdviceDocument, 'outcome'>;
}

/** The parts of a shift's budget: for what evidence speaks against, and for the two draws. */
export type Share = 'risk' | Arm;
export type Arm = 'random' | 'uncertain';

export interface Capacity {
  readonly exhausted: Outcome;
  readonly unknown: Outcome;
  readonly offices: readonly Office[];
  /** What a draw leads to. */
  readonly lot: Advice;
}

export interface Office {
  readonly name: string;
  readonly places: readonly string[];
  readonly utcOffsetMs: number;
  /** Since local midnight, earliest first. */
  readonly shiftStartsMs: readonly number[];
  /** Inspections of one shift. */
  readonly units: Readonly<Record<Share, number>>;
  readonly strata: readonly Stratum[];
  /** Probability with which a parcel of uncertainty 1 is drawn, not yet bounded by 1. */
  readonly uncertainRate: number;
}

export interface Stratum {
  readonly name: string;
  /** Undefined = any. */
  readonly transportModes: ReadonlySet<TransportMode> | undefined;
  readonly origins: ReadonlySet<string> | undefined;
  readonly randomPropensityMicro: number;
}

/** Ten inspections in a hundred keep the model learning; less saves nothing that a model gone blind would not cost. */
export const DEFAULT_EXPLORATION: ExplorationDocument = {
  random: 0.08,
  uncertain: 0.02,
  meanUncertainty: 0.08,
  control: { controlType: 'PHYSICAL', place: 'OFFICE_OF_EXCHANGE', handling: 'STANDARD' },
};

/** @param lot advice of `exploration.control`, compiled */
export const capacityOf = (document: CapacityDocument, exploration: ExplorationDocument, lot: Advice): Capacity => ({
  exhausted: `OUTCOME_${document.exhausted}`,
  unknown: `OUTCOME_${document.unknown}`,
  offices: document.offices.map((office) => officeOf(office, exploration)),
  lot,
});

const officeOf = (document: OfficeDocument, exploration: ExplorationDocument): Office => {
  const { office, places = [''], utcOffset, shifts, inspectionsPerShift, strata } = document;
  const random = Math.round(inspectionsPerShift * exploration.random);
  const uncertain = Math.round(inspectionsPerShift * exploration.uncertain);
  const parcels = strata.reduce((sum, { parcelsPerShift }) => sum + parcelsPerShift, 0);
  return {
    name: office,
    places,
    utcOffsetMs: offsetMinutesOf(utcOffset)! * 60_000,
    shiftStartsMs: shifts.map(msOfClock).sort((a, b) => a - b),
    units: { random, uncertain, risk: inspectionsPerShift - random - uncertain },
    strata: strata.map((stratum) => stratumOf(stratum, random / strata.length)),
    uncertainRate: uncertain / (parcels * exploration.meanUncertainty),
  };
};

const stratumOf = (document: StratumDocument, units: number): Stratum => ({
  name: document.stratum,
  transportModes:
    document.transportModes && new Set(document.transportModes.map((m) => `TRANSPORT_MODE_${m}` as const)),
  origins: document.origins && new Set(document.origins),
  randomPropensityMicro: Math.min(1e6, Math.round((units / document.parcelsPerShift) * 1e6)),
});

/** `06:30`. */
const msOfClock = (clock: string): number => (Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))) * 60_000;

/** Where a document that fits the schema is wrong all the same. */
export interface CapacityFault {
  readonly path: readonly string[];
  readonly what: string;
}

export const capacityFaults = (document: {
  readonly capacity?: CapacityDocument;
  readonly exploration?: ExplorationDocument;
}): readonly CapacityFault[] => [
  ...explorationFaults(document.exploration, document.capacity),
  ...(document.capacity?.offices ?? []).flatMap((office, i) => strataFaults(office.strata, i)),
  ...repeated(document.capacity?.offices.map(({ office }) => office) ?? [], (i) => [
    'capacity',
    'offices',
    i,
    'office',
  ]),
  ...placeFaults(document.capacity?.offices ?? []),
];

const explorationFaults = (
  exploration: ExplorationDocument | undefined,
  capacity: CapacityDocument | undefined,
): readonly CapacityFault[] => {
  if (exploration === undefined) return [];
  const path = ['exploration'];
  const sum = Math.round((exploration.random + exploration.uncertain) * 1e6) / 1e6;
  const isInRange = sum === 0 || (sum >= SHARE_MIN && sum <= SHARE_MAX);
  return [
    ...(capacity === undefined ? [{ path, what: 'stands without capacity, but is a share of it' }] : []),
    ...(isInRange
      ? []
      : [
          {
            path,
            what: `random and uncertain are ${sum} together, but must be 0 or from ${SHARE_MIN} to ${SHARE_MAX}`,
          },
        ]),
  ];
};

/** Below, a model goes blind unnoticed; above, inspections are wasted. */
const SHARE_MIN = 0.05;
const SHARE_MAX = 0.2;

/** Every parcel must have a chance, so the last stratum takes what is left, and none before it takes everything. */
const strataFaults = (strata: readonly StratumDocument[], office: number): readonly CapacityFault[] => {
  const pathOf = (i: string): string[] => ['capacity', 'offices', String(office), 'strata', i];
  return [
    ...strata.flatMap(({ stratum, transportModes, origins }, i) => {
      const takesAll = transportModes === undefined && origins === undefined;
      const isLast = i === strata.length - 1;
      if (takesAll === isLast) return [];
      const what = isLast
        ? `'${stratum}' is the last one, so it must have neither transportModes nor origins: it takes every other parcel`
        : `'${stratum}' takes every parcel, but others follow it`;
      return [{ path: pathOf(String(i)), what }];
    }),
    ...repeated(
      strata.map(({ stratum }) => stratum),
      (i) => [...pathOf(i), 'stratum'],
    ),
  ];
};

const placeFaults = (offices: readonly OfficeDocument[]): readonly CapacityFault[] => {
  const places = offices.flatMap((office, i) =>
    (office.places ?? ['']).map((place, j) => ({
      place,
      path: ['capacity', 'offices', String(i), ...(office.places === undefined ? [] : ['places', String(j)])],
    })),
  );
  return places.flatMap(({ place, path }, i) =>
    places.findIndex((other) => other.place === place) === i
      ? []
      : [
          {
            path,
            what: place === '' ? 'names no places, as another office does' : `'${place}' is of another office too`,
          },
        ],
  );
};

const repeated = (names: readonly string[], pathOf: (i: string) => readonly string[]): readonly CapacityFault[] =>
  names.flatMap((name, i) =>
    names.indexOf(name) === i ? [] : [{ path: pathOf(String(i)), what: `'${name}' stands more than once` }],
  );
