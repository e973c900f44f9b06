// table.mjs CAPTURE FIELDS: a fresh process, from start to a table that was counted. Plain JavaScript, so that no compiler
// is part of what is measured.
import { capture } from 'wishlab';

const [path = '', fields = ''] = process.argv.slice(2);
const table = await capture(path, { workers: 1 })
  .fields(...fields.split(','))
  .table();
console.log(table.numRows());
