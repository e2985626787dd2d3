/** The benches' way to the simulator. */
export { type StandardMixOptions, standardMix } from '../../../models/simulator/standard-mix.ts';
