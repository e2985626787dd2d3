/** Instants and days as text, without a clock: calendar arithmetic only (proleptic Gregorian, as ISO 8601 has it). */

/** `google.protobuf.Timestamp`. */
export interface Instant {
  readonly seconds: number;
  readonly nanos: number;
}

/**
 * Reads ISO 8601 with seconds optional and an offset or `Z`; text without an offset is taken as UTC.
 * @returns undefined for what is no instant, such as 30 February
 */
export const fromIsoInstant = (text: string): Instant | undefined => {
  const parts = INSTANT.exec(text);
  if (parts === null) return undefined;
  const [, year, month, day, hour, minute, second = '0', fraction = '', offset = 'Z'] = parts;
  const days = daysOf(Number(year), Number(month), Number(day));
  const offsetMinutes = offsetMinutesOf(offset);
  if (days === undefined || offsetMinutes === undefined) return undefined;
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 60) return undefined;
  const seconds = days * 86_400 + Number(hour) * 3600 + (Number(minute) - offsetMinutes) * 60 + Number(second);
  return { seconds, nanos: Number(fraction.padEnd(9, '0').slice(0, 9)) };
};

/** True when the text names its offset from UTC. */
export const hasOffset = (text: string): boolean => /(?:Z|[+-]\d{2}:?\d{2})$/iu.test(text);

/** `2026-02-01T09:30:00Z`, with three, six or nine digits of fraction where there is one. */
export const isoInstant = ({ seconds, nanos }: Instant): string => {
  const days = Math.floor(seconds / 86_400);
  const rest = seconds - days * 86_400;
  const time = [Math.floor(rest / 3600), Math.floor((rest % 3600) / 60), rest % 60].map(two).join(':');
  return `${isoDayOf(days)}T${time}${fractionOf(nanos)}Z`;
};

/** `YYYY-MM-DD` of an instant in milliseconds, in UTC. */
export const isoDay = (atMs: number): string => isoDayOf(Math.floor(atMs / 86_400_000));

/** True for a day that exists, written `YYYY-MM-DD`. */
export const isIsoDay = (text: string): boolean => {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/u.exec(text);
  return parts !== null && daysOf(Number(parts[1]), Number(parts[2]), Number(parts[3])) !== undefined;
};

export const instantOfMs = (atMs: number): Instant => {
  const seconds = Math.floor(atMs / 1000);
  return { seconds, nanos: (atMs - seconds * 1000) * 1_000_000 };
};

export const msOfInstant = ({ seconds, nanos }: Instant): number => seconds * 1000 + Math.floor(nanos / 1_000_000);

const INSTANT =
  /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2})(?:[.,](\d{1,9})\d*)?)?(Z|z|[+-]\d{2}:?\d{2})?$/u;
const MONTH_DAYS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;

/** Days since 1970-01-01; algorithm of Howard Hinnant's "chrono-compatible low-level date algorithms". */
const daysOf = (year: number, month: number, day: number): number | undefined => {
  if (year < 1 || month < 1 || month > 12 || day < 1) return undefined;
  if (day > MONTH_DAYS[month - 1]! + (month === 2 && isLeap(year) ? 1 : 0)) return undefined;
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
};

const isoDayOf = (days: number): string => {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1;
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`;
};

/** Of `Z`, `+05:30`, `-0500`; undefined beyond 18 hours. */
export const offsetMinutesOf = (offset: string): number | undefined => {
  if (offset === 'Z' || offset === 'z') return 0;
  const minutes = Number(offset.slice(1, 3)) * 60 + Number(offset.slice(-2));
  if (minutes > 18 * 60) return undefined;
  return offset.startsWith('-') ? -minutes : minutes;
};

const fractionOf = (nanos: number): string => {
  if (nanos === 0) return '';
  const digits = String(nanos).padStart(9, '0');
  return `.${digits.endsWith('000000') ? digits.slice(0, 3) : digits.endsWith('000') ? digits.slice(0, 6) : digits}`;
};

const two = (value: number): string => String(value).padStart(2, '0');
