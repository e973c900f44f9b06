import type { JsonObject } from './json.js';
import { timeAxis } from './over-time.js';
import { BLUE, ORANGE, WIDTH } from './theme.js';

/** The mark and encodings over rows with the columns of `newFlows()`, without the data. */
export function newFlowsPanel(
  range: readonly [number, number] | null,
  transports: readonly string[] = ['tcp', 'udp'],
): JsonObject {
  return {
    width: WIDTH,
    height: 220,
    transform: [{ calculate: 'datum.time + datum.interval', as: 'end' }],
    mark: { type: 'bar', clip: true, binSpacing: 1 },
    encoding: {
      x: { ...timeAxis(range), bin: 'binned' },
      x2: { field: 'end' },
      y: { field: 'rate', type: 'quantitative', title: 'New flows per second', stack: 'zero' },
      color: {
        field: 'transport',
        type: 'nominal',
        title: null,
        scale: { domain: transports, range: transports.map(transport => (transport === 'udp' ? ORANGE : BLUE)) },
      },
      tooltip: [
        { field: 'time', title: 'From (s)', type: 'quantitative' },
        { field: 'end', title: 'To (s)', type: 'quantitative' },
        { field: 'transport', title: 'Transport', type: 'nominal' },
        { field: 'new_flows', title: 'New flows', type: 'quantitative' },
        { field: 'rate', title: 'Per second', format: '.3~f', type: 'quantitative' },
      ],
    },
  };
}
