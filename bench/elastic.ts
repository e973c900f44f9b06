// npm run bench -- elastic [OPTIONS]   index() against curl with bulk bodies made beforehand, which has as many requests under way
//   while the same capture is dissected beside it, and against one request a packet.
//   --capture PATH   or the name of one of the bench's captures, by default transfers: enough that a side takes several seconds
//   --pairs N        how many pairs, 5 unless said otherwise
//   --json           prints JSON instead of the table
//   --save           writes it to docs/bench.json, as `elastic`
// It uses the server of $ELASTICSEARCH_URL, else one of its own; every run writes into a new index.
import { rm } from 'node:fs/promises';
import { parseArgs } from 'node:util';

import { Client } from '@elastic/elasticsearch';
import { startElasticsearch } from '../scripts/elasticsearch/server.mjs';
import { SetupFailure, main } from '../scripts/setup/failure.mjs';
import { captureNamed } from './captures.js';
import { keep } from './keep.js';
import { describeMachine } from './machine.js';
import { type Measured, measurePaired } from './paired.js';
import { makeBodies } from './elastic/bodies.js';
import { elasticSides } from './elastic/sides.js';

void main(async () => {
  const { values } = parseArgs({
    options: {
      capture: { type: 'string', default: 'transfers' },
      pairs: { type: 'string', default: '5' },
      json: { type: 'boolean' },
      save: { type: 'boolean' },
    },
  });
  const pairs = Number(values.pairs);
  if (!Number.isSafeInteger(pairs) || pairs < 1) throw new SetupFailure('--pairs takes a whole number from 1.');
  const { path } = await captureNamed(values.capture, null);
  const given = process.env['ELASTICSEARCH_URL'];
  const own = given ? null : await startElasticsearch();
  const url = given ?? own?.url ?? '';
  const client = new Client({ node: url });
  try {
    const machine = await describeMachine();
    const bodies = await makeBodies(path);
    try {
      const { reference, others } = elasticSides({ client, url, path, bodies });
      const sides = await measurePaired(reference, others, pairs);
      const report = { machine, pairs, documents: bodies.documents, bytes: bodies.bytes, sides };
      console.log(values.json ? JSON.stringify(report, null, 2) : textOf(report));
      if (values.save) await keep({ elastic: report });
    } finally {
      await rm(bodies.folder, { recursive: true, force: true });
    }
  } finally {
    await client.close();
    await own?.stop();
  }
  return 0;
});

interface Report {
  readonly machine: { readonly cores: number; readonly load: number };
  readonly pairs: number;
  readonly documents: number;
  readonly bytes: number;
  readonly sides: readonly Measured[];
}

function textOf({ machine, pairs, documents, bytes, sides }: Report): string {
  const rows = sides.map(({ name, milliseconds, ratio }) => {
    const rate = Math.round(documents / (milliseconds / 1000)).toLocaleString('en');
    const times = ratio ? `${ratio.median.toFixed(2)} (${ratio.min.toFixed(2)} to ${ratio.max.toFixed(2)})` : '1';
    return `  ${name.padEnd(58)} ${rate.padStart(8)}   ${times}`;
  });
  return [
    `${documents.toLocaleString('en')} documents of ${Math.round(bytes / documents).toLocaleString('en')} bytes; ${machine.cores} cores, load ${machine.load} before`,
    `documents a second, and times as fast as the first: medians of ${pairs} pairs (least to greatest)`,
    ...rows,
  ].join('\n');
}
