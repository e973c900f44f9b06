import { createHash } from 'node:crypto';
import { escapeHtml, visible } from '../escape.js';
import type { ByteSource, TreeItem } from '../request/frame.js';
import { GREY } from '../table/tones.js';
import { hexHtml } from './hex-html.js';

const CHARACTERS = 240;
const MONO = 'font-family:var(--jp-code-font-family,ui-monospace,monospace);font-size:.92em';
const ROW = 'white-space:pre;line-height:1.45;padding:0 .4em;border-radius:2px';
const LIT = 'background:color-mix(in srgb,#2f7fd8 32%,transparent)!important';
/** Wireshark's colours of its expert notes, thin enough for either theme. */
const SEVERITY: Readonly<Record<string, string>> = {
  Error: '#d62728',
  Warning: '#e0a800',
  Note: '#17a2b8',
  Chat: '#5b7fb8',
};

/** What {@link frameHtml} shows. */
export interface ShownFrame {
  readonly capture: string;
  readonly number: number;
  readonly sources: readonly ByteSource[];
  readonly tree: readonly TreeItem[];
}

/**
 * A frame as HTML: its tree to unfold, beside it its bytes. The item under the pointer, or the one that has the focus, has its
 * bytes lit, by rules of style alone: where a page drops those, tree and bytes are there all the same.
 *
 * Whatever the packet holds, nothing of it runs: labels are made visible and escaped, and the rules hold numbers only.
 */
export function frameHtml(frame: ShownFrame): string {
  // A name of its own, the same for the same frame, so that two frames on a page do not light each other.
  const digest = createHash('sha256').update(JSON.stringify([frame.capture, frame.number, frame.sources]));
  const name = `wf-${digest.digest('hex').slice(0, 10)}`;
  const rules = [`.${name} .r{${ROW}}`];
  const rows = frame.tree.map(item => itemHtml(item, name, rules)).join('');
  const panes = frame.sources.map((source, i) => hexHtml(source, i, `b${i}`)).join('');
  return (
    `<div class="${name}" style="display:flex;flex-wrap:wrap;gap:1.2em;align-items:flex-start;${MONO}"><style>${rules.join('')}</style>` +
    `<div style="flex:1 1 28em;max-height:32em;overflow:auto">${rows}</div>` +
    `<div style="flex:0 1 auto;max-height:32em;overflow:auto">${panes}</div></div>`
  );
}

function itemHtml(item: TreeItem, name: string, rules: string[]): string {
  if (item.hidden) return '';
  const row = `i${rules.length}`;
  rules.push(ruleOf(item, name, row));
  const colour = item.severity === null ? undefined : SEVERITY[item.severity];
  const tint = colour === undefined ? '' : ` style="background:color-mix(in srgb,${colour} 22%,transparent)"`;
  const label = escapeHtml(visible(item.label, CHARACTERS));
  const text = item.generated ? `<span style="${GREY}">[${label}]</span>` : label;
  const title = item.filter === null ? '' : ` title="${escapeHtml(visible(item.filter, CHARACTERS))}"`;
  const under = item.children.map(child => itemHtml(child, name, rules)).join('');
  const attributes = `class="r ${row}"${tint}${title}`;
  if (under === '') return `<div ${attributes} tabindex="0">${text}</div>`;
  return `<details><summary ${attributes}>${text}</summary><div style="margin-left:1.1em">${under}</div></details>`;
}

/** Lights the item's row, and its bytes where it has some. */
function ruleOf({ source, start, length }: TreeItem, name: string, row: string): string {
  const own = `.${name} .${row}:is(:hover,:focus-visible)`;
  if (source === null || start < 0 || length <= 0) return `${own}{${LIT}}`;
  const bytes = `.b${source}>:nth-child(n+${start + 1}):nth-child(-n+${start + length})`;
  return `${own},.${name}:has(.${row}:is(:hover,:focus-visible)) ${bytes}{${LIT}}`;
}
