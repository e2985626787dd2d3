/** What a row of a policy leads to: as its file says it, and as it is decided by. */
import type { ControlType, Handling, Outcome, PlaceOfControl } from '../../../proto/holdpoint/v1/assessment.ts';

/** The outcomes that are ever recommended, weakest first. */
export type OutcomeName = 'ASSESSMENT_COMPLETE' | 'REQUEST_INFORMATION' | 'HOLD';
export type TransportModeName = 'POST' | 'EXPRESS' | 'AIR_CARGO';

export interface AdviceDocument {
  readonly outcome: OutcomeName;
  readonly controlType?: 'DOCUMENTARY' | 'PHYSICAL' | 'NON_INTRUSIVE' | 'TRACE_OR_CANINE' | 'SAMPLE_AND_TEST';
  readonly place?: 'OFFICE_OF_FIRST_ENTRY' | 'PLACE_OF_UNLOADING' | 'OFFICE_OF_EXCHANGE' | 'DESTINATION';
  readonly handling?: 'STANDARD' | 'SUSPECTED_OPIOID' | 'CHEMICAL' | 'MACHINERY';
}

export interface Advice {
  readonly outcome: Outcome;
  readonly controlType: ControlType;
  readonly place: PlaceOfControl;
  readonly handling: Handling;
}
