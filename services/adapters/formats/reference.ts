/** The code tables that validation is handed: what is shipped. */
import type { Reference } from '../../core/declaration/validate.ts';
import { loadHs2022 } from '../lists/hs.ts';

/** HS 2022 entered into force on 1 January 2022. */
export const loadReference = (): Reference => {
  const { edition, texts } = loadHs2022();
  return { hs: [{ edition, validFrom: '2022-01-01', codes: texts }] };
};
