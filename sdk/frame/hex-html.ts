import { escapeHtml, visible } from '../escape.js';
import type { ByteSource } from '../request/frame.js';
import { FAINT } from '../table/tones.js';

const PER_LINE = 16;
/** Bytes that are shown of a source; a page with more of them is slow. */
const MOST = 4096;
const LINE = 'line-height:1.45';

/** A source's bytes as offsets, hexadecimal and characters; each byte is a child of an element of class `name`. */
export function hexHtml({ name: title, bytes }: ByteSource, index: number, name: string): string {
  const whole = Buffer.from(bytes, 'hex');
  const shown = whole.subarray(0, MOST);
  const offsets = Array.from({ length: Math.ceil(shown.length / PER_LINE) }, (_, line) =>
    (line * PER_LINE).toString(16).padStart(4, '0'),
  );
  const hex = Array.from(shown, byte => `<span>${byte.toString(16).padStart(2, '0')}</span>`).join('');
  const characters = Array.from(shown, byte => `<span>${escapeHtml(character(byte))}</span>`).join('');
  const rest = whole.length - shown.length;
  return (
    `<div style="${FAINT}${index === 0 ? '' : ';margin-top:.8em'}">${escapeHtml(visible(title, 120))}</div>` +
    `<div style="display:flex;gap:1em;${LINE}"><div style="${FAINT};white-space:pre">${offsets.join('\n')}</div>` +
    `<div class="${name}" style="${grid('1.9em', 'center')}">${hex}</div>` +
    `<div class="${name}" style="${grid('.68em', 'center')}">${characters}</div></div>` +
    (rest > 0 ? `<div style="${FAINT}">and ${rest.toLocaleString('en-US')} bytes more</div>` : '')
  );
}

function grid(width: string, align: string): string {
  return `display:grid;grid-template-columns:repeat(${PER_LINE},${width});grid-auto-rows:1.45em;text-align:${align};white-space:pre`;
}

function character(byte: number): string {
  return byte >= 0x20 && byte < 0x7f ? String.fromCharCode(byte) : '·';
}
