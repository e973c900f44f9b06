/**
 * In how many segments a flow's data was sent: a window counts segments, full or short.
 *
 * Remembers only the ends of short segments that are outstanding; all else is full ones. O(1) for each segment, amortised.
 */
export class SegmentCount {
  /** Segments sent so far, and acknowledged. */
  total = 0;
  acknowledged = 0;
  #ends: number[] = [];
  #head = 0;
  #nxt = NaN;
  /** The last short segment's end and the segments up to it: of all sent, and of all acknowledged. */
  #sentEnd = 0;
  #sentCount = 0;
  #ackedEnd = 0;
  #ackedCount = 0;
  #una = NaN;

  constructor(readonly segmentSize: number) {}

  /** [from, to) is sent: what of it is new, as full segments and perhaps a short one at the end. */
  sent(from: number, to: number): void {
    if (Number.isNaN(this.#nxt)) this.#nxt = this.#sentEnd = this.#ackedEnd = from;
    if (to <= this.#nxt) return;
    if (!(this.#una <= this.#nxt)) this.#una = NaN;
    this.#nxt = to;
    // A remainder, which % takes far longer to find.
    const segments = this.#full(to - this.#sentEnd);
    this.total = this.#sentCount + segments;
    if (segments * this.segmentSize === to - this.#sentEnd) return;
    this.#ends.push(to);
    this.#sentCount += segments;
    this.#sentEnd = to;
  }

  /** All up to the byte `una`, which does not fall, is acknowledged. */
  acknowledge(una: number): void {
    // It is asked several times for each ACK.
    if (una === this.#una || Number.isNaN(this.#nxt)) return;
    this.#una = una;
    while (this.#head < this.#ends.length && this.#ends[this.#head]! <= una) {
      const end = this.#ends[this.#head++]!;
      this.#ackedCount += this.#full(end - this.#ackedEnd);
      this.#ackedEnd = end;
    }
    if (this.#head > 1024 && this.#head * 2 > this.#ends.length) {
      this.#ends = this.#ends.slice(this.#head);
      this.#head = 0;
    }
    this.acknowledged = this.#ackedCount + this.#full(Math.max(0, Math.min(una, this.#nxt) - this.#ackedEnd));
  }

  /** Segments sent, and not acknowledged. */
  get outstanding(): number {
    return Math.max(0, this.total - this.acknowledged);
  }

  #full(bytes: number): number {
    return bytes === this.segmentSize ? 1 : Math.ceil(bytes / this.segmentSize);
  }
}
