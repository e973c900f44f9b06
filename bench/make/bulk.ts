import { once } from 'node:events';
import { type AddressInfo, connect, createServer } from 'node:net';

/**
 * What is sent: digits over and over, as iperf does. Random bytes look now and then like the header of a long message, which
 * libwireshark then collects; that would be measured, and not bulk transfer.
 */
const MEGABYTE = Buffer.alloc(1 << 20, '0123456789');

/** Sends so many megabytes over a connection each, all at the same time, from an address each or from one. */
export async function sendBulk({
  port,
  megabytes,
  addresses = megabytes.length,
}: {
  port: number;
  megabytes: readonly number[];
  addresses?: number;
}): Promise<void> {
  const server = createServer(socket => {
    socket.resume().once('end', () => socket.end());
  });
  await once(server.listen(port, '127.0.0.1'), 'listening');
  const { address } = server.address() as AddressInfo;
  try {
    await Promise.all(
      megabytes.map(async (count, i) => {
        const socket = connect({ host: address, port, localAddress: `127.0.0.${11 + (i % addresses)}` });
        for (let sent = 0; sent < count; sent++) {
          if (!socket.write(MEGABYTE)) await once(socket, 'drain');
        }
        socket.end().resume();
        await once(socket, 'close');
      }),
    );
  } finally {
    server.close();
  }
}
