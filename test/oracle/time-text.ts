const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const MONTH_FORM = /^(\w{3}) +(\d+), (-?\d+) (\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?: UTC)?$/;
const DAY_OF_YEAR_FORM = /^(-?\d+)\/(\d{3}):(\d\d):(\d\d):(\d\d)(?:\.(\d+))?(?: UTC)?$/;
/** A whole and a fraction of seconds, as a relative time and an epoch are shown. */
const SECONDS_FORM = /^(-?\d+)(?:\.(\d+))?$/;

function isoOf(year: string, month: number, day: string, clock: readonly (string | undefined)[]): string {
  const [hours = '', minutes = '', seconds = '', fraction = ''] = clock;
  // Date rolls a day of the year over into its month.
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month, Number(day));
  date.setUTCHours(Number(hours), Number(minutes), 0);
  return `${date.toISOString().slice(0, -'00.000Z'.length)}${seconds}.${fraction.padEnd(9, '0')}Z`;
}

/** NTP's word for a time that is not set; its value is zero seconds since 1970. */
const UNSET = 'NULL';

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
  const size = BigInt(whole) * 1_000_000_000n;
  // More digits than nine are nanoseconds that nobody carried over: Wireshark prints seconds and nanoseconds apart.
  const rest = BigInt(fraction.padEnd(9, '0'));
  return whole.startsWith('-') ? size - rest : size + rest;
}

/** Nanoseconds since 1970 of an ISO 8601 time with nine digits. */
export function nanosecondsOfIso(iso: string): bigint {
  const point = iso.lastIndexOf('.');
  const seconds = BigInt(Date.parse(`${iso.slice(0, point)}Z`) / 1000);
  return seconds * 1_000_000_000n + BigInt(iso.slice(point + 1, -1));
}
