// kept-warm.mjs table CAPTURE WORKERS FIELDS, or documents CAPTURE WORKERS OUTPUT: a process like a notebook's; each line of input makes
// the table, or writes the documents, once more, and is answered by the milliseconds it took.
import { createInterface } from 'node:readline';

import { capture } from 'wishlab';

const [kind = '', path = '', workers = '1', target = ''] = process.argv.slice(2);
const frames = async () => {
  const source = capture(path, { workers: Number(workers) });
  if (kind === 'documents') return (await source.writeDocuments(target)).documents;
  return (await source.fields(...target.split(',')).table()).numRows();
};
const once = async () => {
  const begin = performance.now();
  if ((await frames()) === 0) throw new Error('no frames');
  return performance.now() - begin;
};

// Lines that come meanwhile wait.
let turn = Promise.resolve();
createInterface({ input: process.stdin }).on('line', () => (turn = turn.then(once).then(console.log)));
