import { closeSync, openSync, readSync } from 'node:fs';

/** What native/src/progress_mark.h lays out. */
const BYTES = 16;
/** The worker itself, then the processes that dissect shares of its capture. */
const PROCESSES = 64;
const PHASES = ['idle', 'reading', 'first pass', 'dissecting'] as const;

/** Where a worker is in a capture. */
export interface Mark {
  readonly phase: (typeof PHASES)[number];
  /** The frame that is dissected, or the last one that was; 0 before the first. */
  readonly frame: number;
  /** Grows while it works. */
  readonly steps: bigint;
}

/** A worker's own memory of where it is, which outlives it. */
export class ProgressMark {
  private descriptor: number | null;
  private readonly memory = Buffer.alloc(BYTES * PROCESSES);

  /** Opens what a worker shares as its descriptor `shared`; without it where /proc does not show it. */
  constructor(pid: number, shared: number) {
    try {
      this.descriptor = openSync(`/proc/${pid}/fd/${shared}`, 'r');
    } catch {
      this.descriptor = null;
    }
  }

  /** Where the worker is, or, while it waits for them, a process that dissects a share; the steps are those of all. Null where it cannot be known. */
  read(): Mark | null {
    const { length } = this.memory;
    if (this.descriptor === null || readSync(this.descriptor, this.memory, 0, length, 0) < length) return null;
    const marks = Array.from({ length: PROCESSES }, (_, i) => this.markAt(i * BYTES));
    const [own = null] = marks;
    const busy = marks.find(({ phase }) => phase !== 'idle') ?? own;
    return busy && { ...busy, steps: marks.reduce((sum, { steps }) => sum + steps, 0n) };
  }

  private markAt(place: number): Mark {
    return {
      frame: this.memory.readUInt32LE(place),
      phase: PHASES[this.memory.readUInt32LE(place + 4)] ?? 'idle',
      steps: this.memory.readBigUInt64LE(place + 8),
    };
  }

  /** May be called twice. */
  close(): void {
    if (this.descriptor !== null) closeSync(this.descriptor);
    this.descriptor = null;
  }
}
