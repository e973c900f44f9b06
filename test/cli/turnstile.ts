import { once } from 'node:events';
import { type ClientRequest, createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { elasticsearchUrl } from '../elastic/server.js';
import type { Ended } from './command.js';

/** See {@link turnstile}. */
export interface Turnstile {
  readonly url: string;
  readonly authorizations: Set<string>;
  /** Until an answer is held back; fails where the command ended without one. */
  held(ended: Promise<Ended>): Promise<void>;
  /** Holds answers to bulk requests back, or those to requests of paths like this. */
  hold(what?: RegExp): void;
  open(): void;
}

/** Between the command and the real server: tells what it was sent, and holds answers to bulk requests until it is told to pass them on. */
export async function turnstile(t: TestContext): Promise<Turnstile> {
  const authorizations = new Set<string>();
  let holding: RegExp | null = null;
  const requests = new Set<ClientRequest>();
  const waiting: (() => void)[] = [];
  let came = (): void => undefined;
  const arrived = new Promise<void>(resolve => (came = resolve));
  const server = createServer((incoming, answer) => {
    const { authorization, ...headers } = incoming.headers;
    authorizations.add(authorization ?? '');
    const { method, url = '/' } = incoming;
    const outgoing = request(new URL(url, elasticsearchUrl()), { method, headers }, from => {
      const pass = (): void => {
        answer.writeHead(from.statusCode ?? 502, from.headers);
        from.pipe(answer);
      };
      if (holding?.test(`${method} ${url}`)) {
        waiting.push(pass);
        came();
      } else pass();
    });
    requests.add(outgoing);
    outgoing.on('close', () => requests.delete(outgoing)).on('error', () => answer.destroy());
    // A command that is stopped while it sends leaves half a request, which the server would wait for, and this process with it.
    incoming.on('close', () => {
      if (!incoming.complete) outgoing.destroy();
    });
    incoming.pipe(outgoing);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    for (const outgoing of requests) outgoing.destroy();
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    authorizations,
    held: async ended => {
      const early = ended.then(({ code, out, err }) => {
        throw new Error(`The command ended by ${code} before an answer was held back: ${out}${err}`);
      });
      await Promise.race([arrived, early]);
      early.catch(() => undefined);
    },
    hold: (what = /_bulk/) => (holding = what),
    open: () => {
      holding = null;
      for (const pass of waiting.splice(0)) pass();
    },
  };
}
