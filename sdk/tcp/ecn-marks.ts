import type { SenderModel } from './model/sender-model.js';

/** Classic ECN (RFC 3168): a mark is answered like a loss, until what was sent before it is acknowledged, and one byte more. */
export class EcnMarks {
  #until = NaN;

  constructor(readonly model: SenderModel) {}

  /** An ACK, with ECE or without; `repairing` where a loss is being answered, which takes a mark along. */
  acknowledged(echo: boolean, { una, nxt }: { readonly una: number; readonly nxt: number }, repairing: boolean): void {
    const done = una > this.#until;
    if (done) this.#until = NaN;
    if (repairing) return;
    if (done) this.model.reduced();
    else if (echo && Number.isNaN(this.#until)) {
      this.#until = nxt;
      this.model.reduce();
    }
  }
}
