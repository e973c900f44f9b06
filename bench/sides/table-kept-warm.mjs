// table-kept-warm.mjs CAPTURE FIELDS [WORKERS]: a process like a notebook's; each line of input makes the table once more, and is answered by
// the milliseconds it took.
import { createInterface } from 'node:readline';

import { capture } from 'wishlab';

const [path = '', fields = '', workers = '1'] = process.argv.slice(2);
const once = async () => {
  const begin = performance.now();
  const table = await capture(path, { workers: Number(workers) })
    .fields(...fields.split(','))
    .table();
  if (table.numRows() === 0) throw new Error('an empty table');
  return performance.now() - begin;
};

// Lines that come meanwhile wait.
let turn = Promise.resolve();
createInterface({ input: process.stdin }).on('line', () => (turn = turn.then(once).then(console.log)));
