import assert from 'node:assert/strict';
import { describe, it } from 'node:test';

import { duplicateAcks } from '../../dist/tcp/duplicate-acks.js';
import { ack, data, packetsTable } from './made-packets.js';

describe('duplicateAcks()', () => {
  it('has a row for each, under the flow of the data that it asks for', () => {
    const duplicate = (n: number) => ({ tcp_analysis_duplicate_ack: true, tcp_analysis_duplicate_ack_num: n });
    const table = duplicateAcks(
      packetsTable([data(0, 1), ack(0.1, 1), ack(0.2, 1, [], duplicate(1)), ack(null, 1, [], duplicate(2))]),
    );
    assert.deepEqual(table.objects(), [
      { frame_number: 3, time: 0.2, tcp_stream: 0, flow: 'tcp/0/1', ack: 1, duplicate_ack_num: 1 },
      { frame_number: 4, time: null, tcp_stream: 0, flow: 'tcp/0/1', ack: 1, duplicate_ack_num: 2 },
    ]);
  });

  it('is empty where there is none', () => {
    assert.equal(duplicateAcks(packetsTable([data(0, 1), ack(0.1, 1)])).numRows(), 0);
  });

  it('names the columns that are missing', () => {
    const table = packetsTable([]).select('frame_number', 'time', 'flow');
    assert.throws(() => duplicateAcks(table), { code: 'COLUMN_MISSING', message: /tcp_analysis_duplicate_ack_num/ });
  });
});
