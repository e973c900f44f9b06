import { dissectionNotes } from '../request/dissection.js';
import { type FieldWish, type Request, joinedFilter } from '../request/request.js';
import type { FieldInfo } from '../request/source.js';
import type { CaptureFile } from './capture-file.js';
import { type Depth, depthOf } from './depth.js';
import { defaultWorkers } from './pool.js';
import { type Reading, type Shares, sharesOf } from './shares.js';

/** What will run. */
export interface Plan {
  readonly files: readonly CaptureFile[];
  /** Worker processes at once: one a file. */
  readonly workers: number;
  /** Processes that dissect the one capture. */
  readonly shares: Shares;
}

export function makePlan(
  files: readonly CaptureFile[],
  request: Request,
  reading: Reading = depthOf(request).depth,
  version?: string,
): Plan {
  const { run, limit } = request;
  const wanted = run.workers ?? defaultWorkers();
  const workers = limit === null ? Math.max(1, Math.min(wanted, files.length)) : 1;
  return { files, workers, shares: sharesOf(files, request, { workers: wanted, reading, version }) };
}

/** The plan for people; `captures` are those that were named, also where they are merged. */
export function explainPlan(
  captures: readonly CaptureFile[],
  { files, workers, shares }: Plan,
  request: Request,
  columns: readonly { wish: FieldWish; fields: readonly FieldInfo[] }[],
): string {
  const merge = captures.length > files.length;
  const bytes = captures.reduce((sum, file) => sum + file.size, 0);
  const names = columns.flatMap(({ fields }) => fields.map(field => field.field));
  const firstOnly = columns.filter(({ wish }) => wish.pick === 'first' || wish.pick === 'last');
  return [
    `captures   ${captures.length} (${(bytes / 1e6).toFixed(1)} MB): ${listed(captures.map(file => file.name))}${merge ? ', merged in the order of time' : ''}`,
    `workers    ${workersNote(files, workers, shares, request, merge)}`,
    `filter     ${joinedFilter(request.displayFilters) || 'none: every frame'}`,
    `limit      ${request.limit === null ? 'none' : `the first ${request.limit} frames that pass`}`,
    `base       ${request.base.join(', ')}`,
    `fields     ${names.length === 0 ? 'none' : `${names.length} primed: ${listed(names)}`}`,
    `depth      ${depthNote(request)}`,
    `passes     ${passesNote(request)}`,
    `tree       ${treeNote(names, request)}; documents walk the whole tree instead`,
    ...(firstOnly.length > 0
      ? ['left out   further values of a field in one frame (counted in meta.more); all(field) keeps them']
      : []),
    `options    ${dissectionNotes(request.dissection).join('; ') || "Wireshark's defaults, nobody's profile, no name resolution"}`,
  ].join('\n');
}

const DEPTH_NOTES: Readonly<Record<Depth, (why: string) => string>> = {
  full: why => `full: every dissector runs, ${why}`,
  application: why =>
    `application: every dissector runs, ${why}, but that of JSON in the bodies of messages, which neither a column nor the filter is about; .depth('full') runs it`,
  transport: why =>
    `transport: ${why}; protocols over them run only where they announce connections or carry frames, meta.counts has what is malformed or cut in the layers that run, and .depth('full') runs all`,
};

function depthNote(request: Request): string {
  const { depth, why } = depthOf(request);
  return DEPTH_NOTES[depth](why);
}

function passesNote({ dissection }: Request): string {
  return dissection.twoPass === true
    ? 'two: values that a later frame tells (tcp.reassembled_in) are there'
    : 'one: values that a later frame tells (tcp.reassembled_in) are absent; .twoPass() has them';
}

/** As native/src/addon.cc decides it. */
function treeNote(names: readonly string[], { displayFilters }: Request): string {
  const remarks = [...names, ...displayFilters].some(each => /_ws\./.test(each));
  if (remarks) return "visible, since Wireshark's remarks (_ws.*) hang on items that an invisible one leaves out";
  return names.length === 0 ? 'only what the base columns need' : 'invisible: only the primed fields are made';
}

function workersNote(
  files: readonly CaptureFile[],
  workers: number,
  { count, against }: Shares,
  { limit }: Request,
  merge: boolean,
): string {
  if (count > 1) {
    const whose = 'the frames of its own pairs of hosts, or of its own connections where one pair has most of it';
    return `${count}, on the one capture${merge ? ' that they are merged into' : ''}: each dissects ${whose}; one alone, if a protocol comes that knows of others' frames`;
  }
  if (merge) return `${workers}, on the one capture that they are merged into (it is not split: ${against})`;
  const whole = `${workers}, one capture each at a time`;
  if (files.length === 1) return `${whole} (the capture is not split: ${against})`;
  return limit === null ? whole : `${whole} (a limit is counted over captures in their order)`;
}

function listed(names: readonly string[]): string {
  const shown = names.slice(0, 8).join(', ');
  return names.length > 8 ? `${shown} and ${names.length - 8} more` : shown;
}
