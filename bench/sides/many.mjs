// many.mjs FOLDER FIELDS: a fresh process, from start to one table of all captures in a folder, a worker a core.
import { capture } from 'wishlab';

const [folder = '', fields = ''] = process.argv.slice(2);
const table = await capture(`${folder}/*`)
  .fields(...fields.split(','))
  .table();
console.log(table.numRows());
