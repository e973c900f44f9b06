import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { protocolColour } from '../../dist/table/protocol-colour.js';
import { FAINT, GREY, inked } from '../../dist/table/tones.js';

type Colour = readonly [red: number, green: number, blue: number];

/** Backgrounds and texts of JupyterLab's two themes. */
const THEMES: Readonly<Record<string, { readonly page: Colour; readonly text: Colour }>> = {
  light: { page: [255, 255, 255], text: mixed([0, 0, 0], [255, 255, 255], 0.87) },
  dark: { page: [17, 17, 17], text: [255, 255, 255] },
};

/** What WCAG 2.2 asks of text (1.4.3). */
const ENOUGH = 4.5;

function mixed(over: Colour, under: Colour, part: number): Colour {
  return [0, 1, 2].map(i => over[i]! * part + under[i]! * (1 - part)) as unknown as Colour;
}

function luminance(colour: Colour): number {
  const [red, green, blue] = colour.map(value => {
    const part = value / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!;
}

function contrast(a: Colour, b: Colour): number {
  const [low, high] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (high! + 0.05) / (low! + 0.05);
}

function hex(colour: string): Colour {
  return [1, 3, 5].map(at => parseInt(colour.slice(at, at + 2), 16)) as unknown as Colour;
}

/** The part of its first colour that a style's color-mix takes. */
const partOf = (style: string): number => Number(/ (\d+)%/.exec(style)![1]) / 100;

describe('tones', () => {
  for (const [theme, { page, text }] of Object.entries(THEMES)) {
    const tints = ['HTTP', 'TCP', 'UDP', 'SCTP', 'ARP', 'ICMP', 'SMB2', 'DCERPC', 'OSPF', 'X25'].map(protocol =>
      mixed(hex(protocolColour(protocol)), page, 0.14),
    );
    it(`are legible on a ${theme} page, and on the tints of its rows`, () => {
      assert.ok(new Set(tints.map(String)).size === tints.length);
      for (const background of [page, ...tints]) {
        for (const tone of [GREY, FAINT]) {
          const ratio = contrast(mixed(text, background, partOf(tone)), background);
          assert.ok(ratio >= ENOUGH, `${tone} on ${String(background)}: ${ratio.toFixed(2)}`);
        }
      }
      for (const colour of ['#c0392b', '#2f7fd8']) {
        const ratio = contrast(mixed(hex(colour), text, partOf(inked(colour))), page);
        assert.ok(ratio >= ENOUGH, `${colour} as text: ${ratio.toFixed(2)}`);
      }
    });
  }
});
