import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { CaptureOptions, FrameTree, TreeItem } from 'wishlab';
import { tshark, tsharkArguments } from '../oracle/tshark.js';

/** What both sides tell of an item: name, label, place, whether it is hidden, and how deep it stands. */
export interface ShownItem {
  readonly depth: number;
  readonly field: string;
  readonly label: string;
  readonly start: number;
  readonly length: number;
  readonly hidden: boolean;
}

/** The trees that `tshark -2 -T pdml` prints, by frame number. */
export async function shownTrees(path: string, options: CaptureOptions): Promise<Map<number, ShownItem[]>> {
  const trees = new Map<number, ShownItem[]>();
  let items: ShownItem[] = [];
  let depth = -1;
  const parser = new SaxesParser();
  parser.on('opentag', ({ name, attributes }: SaxesTagPlain) => {
    if (name === 'packet') items = [];
    if (name !== 'proto' && name !== 'field') return;
    // tshark's own summary of the frame, and its brackets around what belongs to no protocol.
    if (attributes['name'] === 'geninfo' || geninfo) {
      geninfo = true;
      skipped++;
      return;
    }
    if (attributes['name'] === 'fake-field-wrapper') {
      wrappers.push(true);
      return;
    }
    wrappers.push(false);
    depth++;
    items.push({
      depth,
      field: attributes['name'] ?? '',
      label: attributes['showname'] ?? attributes['show'] ?? '',
      start: Number(attributes['pos'] ?? 0),
      length: Number(attributes['size'] ?? 0),
      hidden: attributes['hide'] === 'yes',
    });
  });
  let geninfo = false;
  let skipped = 0;
  const wrappers: boolean[] = [];
  parser.on('closetag', ({ name }: SaxesTagPlain) => {
    if (name === 'packet') {
      const number = items.find(({ field }) => field === 'frame.number');
      trees.set(Number(/\d+/.exec(number?.label ?? '')?.[0]), items);
    }
    if (name !== 'proto' && name !== 'field') return;
    if (geninfo) {
      if (--skipped === 0) geninfo = false;
    } else if (wrappers.pop() === false) depth--;
  });
  const run = tshark(['-2', ...tsharkArguments(options), '-r', path, '-T', 'pdml']);
  for await (const chunk of run.output.setEncoding('utf8')) parser.write(String(chunk).replaceAll('\r', ''));
  parser.close();
  const { code, complaint } = await run.end();
  if (code !== 0) throw new Error(`tshark: ${complaint}`);
  return trees;
}

/**
 * The first item in which two trees differ; null where they are equal. PDML tells of data without a dissector its name only.
 */
export function firstDifference(ours: readonly ShownItem[], theirs: readonly ShownItem[]): string | null {
  for (let i = 0; i < Math.max(ours.length, theirs.length); i++) {
    const [a, b] = [ours[i], theirs[i]];
    const unlabelled = b?.field === 'data' && b.label === '';
    const same = unlabelled ? a?.field === b.field && a.depth === b.depth : JSON.stringify(a) === JSON.stringify(b);
    if (!same) return `item ${i}: ${JSON.stringify(a)} here, ${JSON.stringify(b)} in tshark`;
  }
  return null;
}

/** Our tree in the same terms; where an item begins before its parent, PDML adds the parent's place (epan/print.c). */
export function ourTree(frame: FrameTree): ShownItem[] {
  const items: ShownItem[] = [];
  const walk = (tree: readonly TreeItem[], depth: number, parent: number): void => {
    for (const item of tree) {
      items.push({
        depth,
        field: item.field ?? '',
        label: item.label.replaceAll('\r', ''),
        start: item.start < parent ? parent + item.start : item.start,
        length: item.length,
        hidden: item.hidden,
      });
      walk(item.children, depth + 1, item.start);
    }
  };
  walk(frame.tree, 0, 0);
  return items;
}
