const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const;

/** More years than this say nothing about a person: a longer range keeps its two ends only. */
const RANGE_YEARS_MAX = 20;

/**
 * Dates of birth as publishers write them, as `YYYY`, `YYYY-MM` or `YYYY-MM-DD`: `11 Sep 1966`, `Mar 1970`, `circa 1961`,
 * `1961 to 1964` (each year of it), `01 Jan 1961 to 31 Dec 1963` (each year). Empty when it is none of these.
 */
export const birthDates = (text: string): readonly string[] => {
  const cleaned = text
    .trim()
    .replace(/\.$/, '')
    .replace(/^(circa|approximately|c\.)\s*/i, '');
  const range = /^(.+?)\s*(?: to |–|(?<=^[0-9]{4})-(?=[0-9]{4}$))\s*(.+)$/.exec(cleaned);
  if (range === null) {
    const date = oneDate(cleaned);
    return date === undefined ? [] : [date];
  }
  const [from, to] = [oneDate(range[1]!), oneDate(range[2]!)];
  return from === undefined || to === undefined ? [] : yearsBetween(Number(from.slice(0, 4)), Number(to.slice(0, 4)));
};

export const yearsBetween = (from: number, to: number): readonly string[] => {
  if (to < from || to - from > RANGE_YEARS_MAX) return [...new Set([`${from}`, `${to}`])];
  return Array.from({ length: to - from + 1 }, (_, i) => `${from + i}`);
};

const oneDate = (text: string): string | undefined => {
  const iso = /^([0-9]{4})(?:-([0-9]{2}))?(?:-([0-9]{2}))?$/.exec(text.trim());
  if (iso !== null) return text.trim();
  const written = /^(?:([0-9]{1,2}) )?([A-Za-z]{3})[a-z]*\.? ([0-9]{4})$/.exec(text.trim());
  if (written === null) return undefined;
  const month = MONTHS.indexOf(written[2]!.toLowerCase() as (typeof MONTHS)[number]) + 1;
  if (month === 0) return undefined;
  const yearMonth = `${written[3]}-${String(month).padStart(2, '0')}`;
  return written[1] === undefined ? yearMonth : `${yearMonth}-${written[1].padStart(2, '0')}`;
};
