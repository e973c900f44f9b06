import { WIDTH } from './theme.js';

/**
 * Room in a legend, in pixels: of a letter (0.8 of the font's size, as Vega takes it where it has no canvas to measure on), of a symbol
 * and the gap to the next column, and the most that a label gets (theme.ts).
 */
const LETTER = 8;
const SYMBOL = 40;
const LABEL = 300;

/** In how many columns labels stand beneath a chart: all beside one another where they fit, else as many as the widest allows. */
export function legendColumns(labels: readonly string[]): number {
  const widths = labels.map(label => Math.min(label.length * LETTER, LABEL) + SYMBOL);
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return whole <= WIDTH ? Math.max(1, labels.length) : Math.max(1, Math.floor(WIDTH / Math.max(...widths)));
}
