import { once } from 'node:events';
import { type AddressInfo, type Socket, connect, createServer } from 'node:net';
import type { TestContext } from 'node:test';

/** Bytes between a client and the real Elasticsearch, and a hand on the wire. */
export interface FaultyProxy {
  readonly url: string;
  /** How many connections were cut. */
  readonly cuts: number;
  /** Cuts the next answers in their middle: half of what comes goes through, and its connection ends, after the server has done the work. */
  cutAnswers(count: number): void;
  /** How many answers are held back. */
  readonly held: number;
  /** Holds every answer back from now on: a server that has done the work, and is slow to say so. */
  hold(): void;
  /** Lets them go, and holds no more. */
  release(): void;
  /** Ends all connections and takes no more: a dead server. */
  die(): void;
}

/** A TCP proxy that loses what it is told to lose; what it lets through is the real server's. */
export async function faultyProxy(test: TestContext, target: string): Promise<FaultyProxy> {
  const { hostname, port } = new URL(target);
  const sockets = new Set<Socket>();
  let toCut = 0;
  let cuts = 0;
  let holding = false;
  const held: (() => void)[] = [];
  const server = createServer(client => {
    const upstream = connect(Number(port), hostname);
    for (const [socket, other] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(socket);
      socket.on('error', () => other.destroy());
      socket.on('close', () => {
        sockets.delete(socket);
        other.destroy();
      });
    }
    client.on('data', bytes => upstream.write(bytes));
    upstream.on('data', bytes => {
      if (holding) return held.push(() => client.write(bytes));
      if (toCut === 0) return client.write(bytes);
      toCut--;
      cuts++;
      upstream.removeAllListeners('data');
      return client.write(bytes.subarray(0, bytes.length >> 1), () => client.destroy());
    });
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const die = (): void => {
    server.close();
    for (const socket of sockets) socket.destroy();
  };
  test.after(die);
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    get cuts() {
      return cuts;
    },
    cutAnswers(count) {
      toCut = count;
    },
    get held() {
      return held.length;
    },
    hold() {
      holding = true;
    },
    release() {
      holding = false;
      for (const write of held.splice(0)) write();
    },
    die,
  };
}
