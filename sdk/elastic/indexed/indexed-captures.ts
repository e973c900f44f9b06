import type { CaptureIdentity } from '../../request/source.js';
import { type PatientCall, askPatiently } from '../patient.js';
import { wholeSearch } from '../whole-search.js';

const AT_ONCE = 1000;

/** The captures that an index has frames of, by name. Where two have one name, the beginning of their ids tells them apart. */
export async function indexedCaptures(call: PatientCall): Promise<CaptureIdentity[]> {
  const found = new Map<string, string>();
  for (let after: object | undefined; ;) {
    const composite = { size: AT_ONCE, sources: SOURCES, ...(after ? { after } : {}) };
    const search = wholeSearch(call.index, { size: 0, aggs: { captures: { composite } } });
    const answer = (await askPatiently(call, search)) as Answer;
    const { buckets = [], after_key } = answer.aggregations?.captures ?? {};
    for (const { key } of buckets) if (!found.has(key.id)) found.set(key.id, key.name);
    if (buckets.length < AT_ONCE || !after_key) break;
    after = after_key;
  }
  const names = [...found.values()];
  return [...found]
    .map(([capture_id, name]) => {
      const alone = names.filter(other => other === name).length === 1;
      return { capture_id, capture_name: alone ? name : `${name} (${capture_id.slice(0, 8)})` };
    })
    .sort((a, b) => (a.capture_name < b.capture_name ? -1 : 1));
}

const SOURCES = [
  { id: { terms: { field: 'capture.capture_id' } } },
  { name: { terms: { field: 'capture.capture_name' } } },
];

interface Answer {
  readonly aggregations?: {
    readonly captures?: {
      readonly buckets?: readonly { readonly key: { readonly id: string; readonly name: string } }[];
      readonly after_key?: object;
    };
  };
}
