import { once } from 'node:events';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { TestContext } from 'node:test';
import { elasticsearchUrl } from '../elastic/server.js';

/** Between the command and the real server: tells what it was sent, and holds answers to bulk requests until it is told to pass them on. */
export async function turnstile(t: TestContext): Promise<{
  readonly url: string;
  readonly authorizations: Set<string>;
  held(): Promise<void>;
  hold(): void;
  open(): void;
}> {
  const authorizations = new Set<string>();
  let holding = false;
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
      if (holding && url.includes('_bulk')) {
        waiting.push(pass);
        came();
      } else pass();
    });
    incoming.pipe(outgoing);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  t.after(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    authorizations,
    held: () => arrived,
    hold: () => (holding = true),
    open: () => {
      holding = false;
      for (const pass of waiting.splice(0)) pass();
    },
  };
}
