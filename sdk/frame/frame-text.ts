import { visible } from '../escape.js';
import type { TreeItem } from '../request/frame.js';

const INDENT = '    ';
/** Wireshark's own limit of a label is 240 bytes. */
const CHARACTERS = 240;

/** A tree as `tshark -V` prints it: four spaces a level, hidden items left out. */
export function frameText({ tree }: { readonly tree: readonly TreeItem[] }): string {
  const lines: string[] = [];
  const print = (items: readonly TreeItem[], level: number): void => {
    for (const item of items) {
      if (item.hidden) continue;
      lines.push(INDENT.repeat(level) + visible(item.label, CHARACTERS));
      print(item.children, level + 1);
    }
  };
  print(tree, 0);
  return lines.join('\n');
}
