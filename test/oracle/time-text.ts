const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH_FORM = /^(\w{3}) +(\d+), (-?\d+) (\d\d):(\d\d):(\d\d)(?:\.(-?\d+))?(?: UTC)?$/;
const DAY_OF_YEAR_FORM = /^(-?\d+)\/(\d{3}):(\d\d):(\d\d):(\d\d)(?:\.(-?\d+))?(?: UTC)?$/;
/** A whole and a fraction of seconds, as a relative time and an epoch are shown. */
const SECONDS_FORM = /^(-?\d+)(?:\.(\d+))?$/;
/** NTP's word for a time that is not set; its value is zero seconds since 1970. */
const UNSET = 'NULL';

const SECOND = 1_000_000_000n;
/** Digits of a fraction of seconds; Wireshark prints seconds and nanoseconds apart, so more are nanoseconds that nobody carried over. */
const DIGITS = 9;

function nanoseconds(fraction: string): bigint {
  return BigInt(fraction.startsWith('-') ? fraction : fraction.padEnd(DIGITS, '0'));
}

function isoOf(year: string, month: number, day: string, clock: readonly (string | undefined)[]): string {
  const [hours = '', minutes = '', seconds = '', fraction = '0'] = clock;
  // Date rolls a day of the year over into its month.
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month, Number(day));
  date.setUTCHours(Number(hours), Number(minutes), Number(seconds));
  const total = BigInt(date.getTime() / 1000) * SECOND + nanoseconds(fraction);
  const rest = ((total % SECOND) + SECOND) % SECOND;
  const whole = new Date(Number((total - rest) / SECOND) * 1000).toISOString();
  return `${whole.slice(0, -'000Z'.length)}${rest.toString().padStart(DIGITS, '0')}Z`;
}

/** The ISO 8601 form, nine digits, of a time as Wireshark shows it in UTC; null where it shows no time. */
export function isoFromShow(show: string): string | null {
  if (show === UNSET) return '1970-01-01T00:00:00.000000000Z';
  const named = MONTH_FORM.exec(show);
  if (named !== null) {
    const [, month = '', day = '', year = '', ...clock] = named;
    return isoOf(year, MONTHS.indexOf(month), day, clock);
  }
  const numbered = DAY_OF_YEAR_FORM.exec(show);
  if (numbered !== null) {
    const [, year = '', day = '', ...clock] = numbered;
    return isoOf(year, 0, day, clock);
  }
  return null;
}

/** Nanoseconds of decimal seconds, exactly; null where the text is none. */
export function nanosecondsOf(seconds: string): bigint | null {
  const match = SECONDS_FORM.exec(seconds);
  if (match === null) return null;
  const [, whole = '', fraction = ''] = match;
  const rest = nanoseconds(fraction);
  return BigInt(whole) * SECOND + (whole.startsWith('-') ? -rest : rest);
}

/** Whether so many nanoseconds are shown so. Where they were not carried over, one sign stands for two. */
export function secondsAreShown(value: bigint, show: string): boolean {
  if (value === nanosecondsOf(show)) return true;
  const [, whole = '', fraction = ''] = SECONDS_FORM.exec(show) ?? [];
  if (fraction.length <= DIGITS) return false;
  const [seconds, rest] = [BigInt(whole) * SECOND, BigInt(fraction)];
  return [seconds + rest, -seconds + rest, -seconds - rest].includes(value);
}

/** Nanoseconds since 1970 of an ISO 8601 time with nine digits. */
export function nanosecondsOfIso(iso: string): bigint {
  const point = iso.lastIndexOf('.');
  const seconds = BigInt(Date.parse(`${iso.slice(0, point)}Z`) / 1000);
  return seconds * SECOND + BigInt(iso.slice(point + 1, -1));
}
