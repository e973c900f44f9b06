import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';

import { capture, whatIfChart } from 'wishlab';
import { drawn } from './drawn.js';
import { windowTable } from './made-tables.js';

const path = fileURLToPath(new URL('../captures/tcp/cubic_loss05.pcapng', import.meta.url));
const packets = await capture(path).tcp().table();
const windows = packets.congestionWindow();

describe('whatIfChart()', () => {
  it('draws the imagined window over the estimate, and says that it is a model', () => {
    const chart = whatIfChart(windows, packets.whatIf('reno'));
    const { texts } = drawn(chart);
    for (const text of ['Estimate of cwnd', 'reno, imagined (a model)', 'Window (kB)', 'Time (s)']) {
      assert.ok(texts.includes(text), text);
    }
    assert.ok(texts.some(text => text.includes('A model: another window would have met other losses.')));
    assert.match(JSON.stringify(chart.spec), /"strokeDash":\[5,3\]/);
    assert.match(chart.text(), /^Congestion window of another algorithm\. tcp\/0\/1 had a window of up to [\d.]+ kB/);
  });

  it('takes the flow and the unit that are asked for', () => {
    const imagined = packets.whatIf('cubic');
    assert.ok(drawn(whatIfChart(windows, imagined, { unit: 'segments' })).texts.includes('Window (segments)'));
    assert.match(
      whatIfChart(windows, imagined, { flow: 'tcp/0/0' }).text(),
      /There is no estimate of tcp\/0\/0 to draw\./,
    );
  });

  it('says so where there is nothing to draw', () => {
    const none = packets.filter(() => false);
    assert.match(
      whatIfChart(none.congestionWindow(), none.whatIf('reno')).text(),
      /There is no estimate of any flow to draw\./,
    );
  });

  it('refuses tables that others made, and options that it does not have', () => {
    assert.throws(() => whatIfChart(windows, windowTable([{ time: 0 }])), {
      code: 'COLUMN_MISSING',
      message: /whatIf\(\) made; this one lacks algorithm/,
    });
    assert.throws(() => whatIfChart(windows, packets.whatIf('reno'), { unit: 'bytes' as 'kB' }), {
      code: 'OPTION_INVALID',
    });
  });
});
