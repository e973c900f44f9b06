import type { Client } from '@elastic/elasticsearch';
import { capture, createIndex } from 'wishlab';

import type { Side } from '../paired.js';
import { timed } from '../timed.js';
import type { Bodies } from './bodies.js';

interface Setting {
  readonly client: Client;
  readonly url: string;
  readonly path: string;
  readonly bodies: Bodies;
}

type Fill = (index: string) => Promise<number>;

/**
 * The ways of getting a capture's documents into an index. Not in any side's time: the index is made before, empty and with the same
 * mapping, and refreshed after. In it: curl's start; of `index()`, the capture's hash and the dissection.
 */
export function elasticSides(setting: Setting): { reference: Side; others: Side[] } {
  const { client, path, bodies } = setting;
  const ours =
    (options: object): Fill =>
    async index => {
      const begin = performance.now();
      await capture(path).index(client, index, options);
      return performance.now() - begin;
    };
  const into = (name: string, fill: Fill, prepare: Prepare = 'dynamic', documents = bodies.documents): Side =>
    side(setting, name, fill, prepare, documents);
  return {
    reference: into('curl, two requests at once, dissection beside it', besideDissection(path, withCurl(setting, 2))),
    others: [
      into('curl, two requests at once, nothing beside it', withCurl(setting, 2)),
      into('wishlab index(), dissection included', ours({})),
      into('wishlab index(), into a mapping that is complete', ours({}), 'complete'),
      into('wishlab index(), derived mapping', ours({}), 'derived'),
      into('wishlab index(), gzip', ours({ gzip: true })),
      into('one request a packet, documents made beforehand', oneByOne(setting), 'dynamic', bodies.some.length),
    ],
  };
}

type Prepare = 'dynamic' | 'derived' | 'complete';

let made = 0;

/** Makes an index, fills it, looks whether all is there, and deletes it. */
function side({ client, bodies }: Setting, name: string, fill: Fill, prepare: Prepare, documents: number): Side {
  let complete: object | undefined;
  return {
    name,
    async run() {
      const index = `wishlab-bench-${process.pid}-${++made}`;
      await createIndex(client, index, { mapping: prepare === 'derived' ? 'derived' : 'dynamic' });
      if (complete) await client.indices.putMapping({ index, ...complete });
      try {
        const milliseconds = await fill(index);
        await client.indices.refresh({ index });
        const { count } = await client.count({ index });
        if (count !== documents) throw new Error(`${name}: ${count} documents of ${documents}`);
        if (prepare === 'complete' && !complete) complete = await propertiesOf(client, index);
        return milliseconds * (bodies.documents / documents);
      } finally {
        await client.indices.delete({ index });
      }
    },
  };
}

/** The mapping that the documents made, for an index to begin with: the first round, which is not counted, fills it. */
async function propertiesOf(client: Client, index: string): Promise<object> {
  const { properties } = (await client.indices.getMapping({ index }))[index]?.mappings ?? {};
  return { properties };
}

/** One process, so many connections, files sent as they are read. */
function withCurl({ url, bodies }: Setting, atOnce: number): Fill {
  return async index => {
    const args = bodies.files.flatMap(file => [
      ...['--next', '--silent', '--show-error', '--fail', '--output', '/dev/null', '--request', 'POST'],
      ...['--header', 'content-type: application/x-ndjson', '--header', 'expect:'],
      ...['--upload-file', file, `${url}/${index}/_bulk?filter_path=errors`],
    ]);
    const several = atOnce > 1 ? ['--parallel', '--parallel-immediate', '--parallel-max', String(atOnce)] : [];
    return (await timed('curl', [...several, ...args.slice(1)])).milliseconds;
  };
}

/** The same documents are dissected meanwhile, as `index()` has to, and go nowhere. */
function besideDissection(path: string, fill: Fill): Fill {
  return async index => {
    const dissected = capture(path)
      .documents()
      .forEach(() => undefined);
    const milliseconds = await fill(index);
    await dissected;
    return milliseconds;
  };
}

/** One after the other over a connection that stays, as a loop over packets writes them. */
function oneByOne({ client, bodies }: Setting): Fill {
  return async index => {
    const begin = performance.now();
    for (const { id, body } of bodies.some) {
      await client.transport.request(
        { method: 'PUT', path: `/${index}/_create/${id}`, body },
        { headers: { 'content-type': 'application/json' } },
      );
    }
    return performance.now() - begin;
  };
}
