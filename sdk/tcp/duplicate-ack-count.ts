/** What duplicate ACKs tell a sender where there are no SACK blocks: each that a segment has arrived above the first hole (RFC 6582). */
export class DuplicateAckCount {
  /** In a row. */
  count = 0;
  /** Bytes that have arrived so; all but the first segment of what is outstanding at most. */
  arrived = 0;

  constructor(readonly segmentSize: number) {}

  /** One more; with SACK, whose blocks say what has arrived, it is only counted. */
  add(outstanding: number, usesSack: boolean): void {
    this.count++;
    if (!usesSack) this.arrived = Math.min(this.arrived + this.segmentSize, this.#most(outstanding));
  }

  /** So many bytes are acknowledged: the first segment was missing, the others had arrived. */
  advance(bytes: number): void {
    this.count = 0;
    if (this.arrived > 0) this.arrived = Math.max(0, this.arrived - Math.max(0, bytes - this.segmentSize));
  }

  /** So many bytes are outstanding. */
  limit(outstanding: number): void {
    if (this.arrived > 0) this.arrived = Math.min(this.arrived, this.#most(outstanding));
  }

  #most(outstanding: number): number {
    return Math.max(0, outstanding - this.segmentSize);
  }
}
