/** A pipe is full after so many rounds in which the bandwidth did not grow by a quarter. */
const ROUNDS = 3;
const GROWTH = 1.25;

/** Whether BBR's startup has filled the pipe. */
export class FullPipe {
  full = false;
  #bandwidth = 0;
  #flat = 0;

  /** A round has ended in which the application was not the limit. */
  judge(bandwidth: number): void {
    if (this.full) return;
    if (bandwidth >= this.#bandwidth * GROWTH) {
      this.#bandwidth = bandwidth;
      this.#flat = 0;
    } else this.full = ++this.#flat >= ROUNDS;
  }

  /** The bandwidth is to be found anew. */
  forget(): void {
    this.#bandwidth = 0;
  }
}
