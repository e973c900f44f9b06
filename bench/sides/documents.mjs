// documents.mjs CAPTURE OUTPUT [WORKERS]: a fresh process, from start to NDJSON on disk.
import { capture } from 'wishlab';

const [path = '', output = '', workers = '1'] = process.argv.slice(2);
const written = await capture(path, { workers: Number(workers) }).writeDocuments(output);
console.log(written.documents);
