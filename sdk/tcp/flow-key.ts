/** What a flow's key says: `tcp/STREAM/0` or `/1`, the capture's name before it where a table has several captures. */
export interface Conversation {
  /** The key without its direction: `tcp/0`, `bulk.pcapng/tcp/0`. */
  readonly key: string;
  readonly transport: 'tcp' | 'udp';
  readonly stream: number;
}

const KEY = /^(?:.*\/)?(tcp|udp)\/(\d+)\/([01])$/s;

/**
 * Flow keys as small integers: conversation × 2 + direction, so that a flow's other direction is `code ^ 1`.
 *
 * Direction 0 is the side that opened the conversation, else the first seen.
 */
export class FlowCodes {
  readonly conversations: Conversation[] = [];
  readonly #codes = new Map<string, number>();
  readonly #byKey = new Map<string, number>();

  /** A key's code, -1 for what is no key of a TCP or UDP flow. */
  code(flow: string): number {
    const known = this.#codes.get(flow);
    if (known !== undefined) return known;
    const parts = KEY.exec(flow);
    const code = parts === null ? -1 : this.#add(flow, parts[1] as 'tcp' | 'udp', Number(parts[2]), Number(parts[3]));
    this.#codes.set(flow, code);
    return code;
  }

  /** The key of a code. */
  flow(code: number): string {
    return `${this.of(code).key}/${code & 1}`;
  }

  /** The conversation of a code. */
  of(code: number): Conversation {
    return this.conversations[code >> 1]!;
  }

  #add(flow: string, transport: 'tcp' | 'udp', stream: number, direction: number): number {
    const key = flow.slice(0, -2);
    let conversation = this.#byKey.get(key);
    if (conversation === undefined) {
      conversation = this.conversations.push({ key, transport, stream }) - 1;
      this.#byKey.set(key, conversation);
    }
    return conversation * 2 + direction;
  }
}
