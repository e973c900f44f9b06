/** The smoothed round trip of RFC 6298 (2.3), in seconds; NaN before the first sample. */
export class SmoothedRoundTrip {
  seconds = NaN;

  /** An ACK's sample; NaN is none. */
  add({ rtt }: { readonly rtt: number }): void {
    if (!(rtt >= 0)) return;
    this.seconds = Number.isNaN(this.seconds) ? rtt : this.seconds + (rtt - this.seconds) / 8;
  }
}
