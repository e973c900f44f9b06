/** What RFC 6298 (2.3) keeps of the smoothed round trip at each sample. */
const KEPT = 7 / 8;

/** Round-trip samples of one flow, in seconds, in the order in which they came. */
export class RoundTrips {
  count = 0;
  min = NaN;
  max = NaN;
  /** SRTT of RFC 6298 after the last sample. */
  smoothed = NaN;
  #sum = 0;
  #samples = new Float64Array(16);

  add(seconds: number): void {
    if (this.count === this.#samples.length) {
      const larger = new Float64Array(this.count * 2);
      larger.set(this.#samples);
      this.#samples = larger;
    }
    this.#samples[this.count++] = seconds;
    this.#sum += seconds;
    if (!(this.min <= seconds)) this.min = seconds;
    if (!(this.max >= seconds)) this.max = seconds;
    this.smoothed = this.count === 1 ? seconds : KEPT * this.smoothed + (1 - KEPT) * seconds;
  }

  get mean(): number {
    return this.#sum / this.count;
  }

  /** The least sample that so large a share of the samples does not exceed; NaN without samples. */
  quantile(share: number): number {
    const sorted = this.#samples.slice(0, this.count).sort();
    return sorted[Math.max(0, Math.ceil(share * this.count) - 1)] ?? NaN;
  }
}
