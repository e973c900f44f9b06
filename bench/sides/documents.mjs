// documents.mjs CAPTURE OUTPUT: a fresh process, from start to NDJSON on disk.
import { capture } from 'wishlab';

const [path = '', output = ''] = process.argv.slice(2);
const written = await capture(path, { workers: 1 }).writeDocuments(output);
console.log(written.documents);
