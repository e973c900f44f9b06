import { visible } from '../escape.js';
import { dissectionNotes } from '../request/dissection.js';
import { type FieldWish, type Request, joinedFilter } from '../request/request.js';

/** What a Capture would do, in a few lines of text. */
export function describeCapture(name: string, request: Request): string {
  const { displayFilters, limit, base, wishes, dissection } = request;
  const columns = [...base, ...wishes.map(wished)];
  const lines = [
    `Capture of ${name}, not read yet`,
    `  frames   ${displayFilters.length === 0 ? 'all' : `that pass ${joinedFilter(displayFilters)}`}${limit === null ? '' : `, the first ${limit}`}`,
    `  columns  ${columns.slice(0, 12).join(', ')}${columns.length > 12 ? ` and ${columns.length - 12} more` : ''}`,
    ...dissectionNotes(dissection).map((note, i) => `  ${i === 0 ? 'options' : '       '}  ${note}`),
    '  await .table() reads it; .documents(), .writeDocuments() and .index() elasticize it',
  ];
  return lines.map(line => visible(line)).join('\n');
}

/** The same as HTML. */
export function describeHtml(name: string, request: Request): string {
  const text = describeCapture(name, request).replace(/[&<>"']/g, character => `&#${character.charCodeAt(0)};`);
  return `<pre style="margin:0;white-space:pre-wrap;word-break:normal;overflow-wrap:anywhere">${text}</pre>`;
}

function wished({ field, pick, name }: FieldWish): string {
  const picked = pick === 'first' ? field : `${pick}(${field})`;
  return name === null ? picked : `${name}: ${picked}`;
}
