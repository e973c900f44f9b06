import assert from 'node:assert/strict';
import { test } from 'node:test';
import { table } from 'arquero';
import { congestionWindowStory } from '../../dist/chart/congestion-window-story.js';
import { drawn } from './drawn.js';
import { duplicateTable, windowTable } from './made-tables.js';

const MANY = 100_000;
const PHASES = ['slow-start', 'congestion-avoidance', 'recovery', 'rto-loss'];

/** Flows whose every row has every bound and estimate, none like the one before it, and whose phase changes all the time. */
function stories(
  flows: number,
): [windows: ReturnType<typeof windowTable>, duplicates: ReturnType<typeof duplicateTable>] {
  const sixth = (i: number): string => `tcp/${i % flows}/1`;
  const rows = Array.from({ length: MANY }, (_, i) => ({
    time: i / 1000,
    flow: sixth(i),
    cwnd_low: Math.round(10_000 + 9_000 * Math.sin(i)),
    cwnd_estimate: Math.round(21_000 + 9_000 * Math.sin(i / 3)),
    cwnd_high: Math.round(32_000 + 9_000 * Math.sin(i / 5)),
    ssthresh_estimate: Math.round(15_000 + 4_000 * Math.sin(i / 7)),
    receive_window: Math.round(60_000 + 9_000 * Math.sin(i / 11)),
    phase: PHASES[Math.floor(i / 10) % PHASES.length] ?? 'unknown',
  }));
  const made = duplicateTable(rows.map(({ time }) => time));
  const duplicates = made.assign(table({ flow: rows.map(({ flow }) => flow) }));
  return [windowTable(rows), duplicates];
}

for (const flows of [1, 6]) {
  test(`the story of ${MANY} ACKs and as many duplicates, of ${flows} flows, sends at most 1.5 MB, picture included`, () => {
    const story = congestionWindowStory(...stories(flows));
    drawn(story);
    const bytes = JSON.stringify(story.spec).length + story.svg().length;
    assert.ok(bytes > 100_000 && bytes <= 1.5e6, `${bytes} bytes`);
  });
}
