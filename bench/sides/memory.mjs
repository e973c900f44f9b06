// memory.mjs CAPTURE FIELDS: a table by one worker; prints the most memory that the worker had, and this process, in kB.
import { readFileSync, readdirSync } from 'node:fs';
import { capture } from 'wishlab';

/** @param {string | number} pid */
const peak = pid => Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);

const [path = '', fields = ''] = process.argv.slice(2);
const table = await capture(path, { workers: 1 })
  .fields(...fields.split(','))
  .table();
// The worker is kept warm: it is still there.
const children = readdirSync('/proc/self/task').flatMap(task =>
  readFileSync(`/proc/self/task/${task}/children`, 'utf8').split(' ').filter(Boolean),
);
console.log(Math.max(...children.map(peak)), peak('self'), table.numRows());
