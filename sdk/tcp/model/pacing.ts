/** Share of a modelled window by which what is in flight may exceed it: delivery rates are measured a round trip late. */
const TOLERANCE = 0.1;

/** Whether ACKs release a flow's data, as a window does, or a clock, as BBR's pacing does; and whether BBR's window would have let it pass. */
export class Pacing {
  #clocked = 0;
  #sent = 0;
  #answers = 0;
  #within = 0;
  #used = 0;

  /** Data was sent between two ACKs: `sent` segments, of which `burst` right after the first of them; then `pipe` were in flight. */
  answered(sent: number, burst: number, pipe: number, modelled: number): void {
    this.#sent += sent;
    this.#clocked += sent - burst;
    this.#answers++;
    this.#used += Math.min(1, pipe / modelled);
    if (pipe <= modelled * (1 + TOLERANCE)) this.#within++;
  }

  /** Share of the segments that no ACK released; 0 where nothing was sent. */
  get share(): number {
    return this.#sent === 0 ? 0 : this.#clocked / this.#sent;
  }

  /** Share of the answers that BBR's modelled window would have allowed. */
  get within(): number {
    return this.#answers === 0 ? 0 : this.#within / this.#answers;
  }

  /** Mean share of BBR's modelled window that was in flight. */
  get used(): number {
    return this.#answers === 0 ? 0 : this.#used / this.#answers;
  }
}
